// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/readworkbook.h"

#include <QXmlStreamReader>

namespace kravkort {

// An XML reader that ends with an error where elements stand too deep in one another: the reader itself keeps
// something for each that is open.
class BoundedXml : public QXmlStreamReader
{
public:
    explicit BoundedXml(QIODevice *device)
        : QXmlStreamReader(device)
    {
    }

    TokenType readNext()
    {
        const TokenType token = QXmlStreamReader::readNext();
        if (token == StartElement && ++m_depth > readinglimits::depth)
            raiseError();
        else if (token == EndElement)
            --m_depth;
        return tokenType();
    }
    bool readNextStartElement()
    {
        while (!atEnd()) {
            const TokenType token = readNext();
            if (token == EndElement)
                return false;
            if (token == StartElement)
                return true;
        }
        return false;
    }
    void skipCurrentElement()
    {
        for (const int inside = m_depth; m_depth >= inside && !atEnd();)
            readNext();
    }
    // To the element's end; what stands in elements within it is left out.
    QString readText()
    {
        QString text;
        for (const int inside = m_depth; m_depth >= inside && !atEnd();)
            if (readNext() == Characters && m_depth == inside && text.size() <= readinglimits::cellCharacters)
                text += QXmlStreamReader::text();
        return text;
    }
    int depth() const { return m_depth; }

    // An attribute's value by its local name.
    QString value(QLatin1StringView name) const
    {
        for (const QXmlStreamAttribute &attribute : attributes())
            if (attribute.name() == name)
                return attribute.value().toString();
        return {};
    }

private:
    int m_depth = 0;
};

} // namespace kravkort
