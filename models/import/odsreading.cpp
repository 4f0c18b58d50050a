// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/odsreading.h"

#include "models/import/boundedxml.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

class OdsReader
{
public:
    OdsReader(QIODevice &content, qint64 expected, WorkbookBuilder &builder)
        : m_xml(&content)
        , m_expected(expected)
        , m_builder(builder)
    {
    }

    bool read()
    {
        QString style;
        bool any = false;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto name = m_xml.name();
            if (name == "style"_L1) {
                style = value("name"_L1);
            } else if (name == "table-properties"_L1) {
                if (value("display"_L1) == "false"_L1)
                    m_hiddenStyles.insert(style);
            } else if (name == "table"_L1) {
                any = true;
                if (!m_builder.beginSheet(value("name"_L1),
                                          m_hiddenStyles.contains(value("style-name"_L1))) ||
                    !readTable())
                    return false;
            } else if (name == "tracked-changes"_L1 || name == "forms"_L1 || name == "dde-links"_L1) {
                m_xml.skipCurrentElement();
            }
        }
        return !m_xml.hasError() && any;
    }

private:
    struct Cell
    {
        QString text;
        int repeated = 1;
    };

    QString value(QLatin1StringView name) const { return m_xml.value(name); }

    int count(QLatin1StringView name, int otherwise = 1) const
    {
        const QString text = value(name);
        bool ok = false;
        const qlonglong number = text.toLongLong(&ok);
        return ok && number >= 1 ? static_cast<int>(std::min<qlonglong>(number, 1 << 24)) : otherwise;
    }

    // To the table's end.
    bool readTable()
    {
        qint64 row = 0;
        bool linked = false;
        for (const int inside = m_xml.depth(); m_xml.depth() >= inside && !m_xml.atEnd();) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto name = m_xml.name();
            if (name == "table-row"_L1) {
                const int repeated = count("number-rows-repeated"_L1);
                if (!readRow(row, repeated))
                    return false;
                row += repeated;
            } else if (name == "table-source"_L1) { // what another file said when it was last looked at
                linked = true;
                m_xml.skipCurrentElement();
            } else if (name != "table-row-group"_L1 && name != "table-rows"_L1 &&
                       name != "table-header-rows"_L1) {
                m_xml.skipCurrentElement();
            }
        }
        if (linked)
            m_builder.dropSheet();
        return !m_xml.hasError();
    }

    // To the row's end.
    bool readRow(qint64 row, int repeated)
    {
        if (!m_builder.goOn(m_xml.characterOffset(), m_expected))
            return false;
        QList<Cell> cells;
        qint64 column = 0;
        while (m_xml.readNextStartElement()) {
            const bool covered = m_xml.name() == "covered-table-cell"_L1;
            if (!covered && m_xml.name() != "table-cell"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            const int wide = count("number-columns-spanned"_L1);
            const int high = count("number-rows-spanned"_L1);
            Cell cell;
            cell.repeated = count("number-columns-repeated"_L1);
            cell.text = cellText();
            if (row < readinglimits::rows && column < readinglimits::columns && (wide > 1 || high > 1) &&
                !m_builder.merge({static_cast<int>(row), static_cast<int>(column),
                                  static_cast<int>(row) + high - 1, static_cast<int>(column) + wide - 1}))
                return false;
            if (covered)
                cell.text.clear(); // hidden beneath the merged one
            column += cell.repeated;
            if (cells.size() > readinglimits::columns)
                return m_builder.put(0, readinglimits::columns, u"too many"_s);
            cells.append(cell);
        }
        while (!cells.isEmpty() && cells.last().text.simplified().isEmpty())
            cells.removeLast();
        if (cells.isEmpty())
            return !m_xml.hasError();
        for (qint64 r = row; r < row + repeated; ++r) {
            qint64 c = 0;
            for (const Cell &cell : std::as_const(cells)) {
                if (!cell.text.isEmpty())
                    for (int i = 0; i < cell.repeated; ++i)
                        if (!m_builder.put(static_cast<int>(r), static_cast<int>(c + i), cell.text))
                            return false;
                c = std::min<qint64>(c + cell.repeated, 1 << 24);
            }
        }
        return !m_xml.hasError();
    }

    // To the cell's end.
    QString cellText()
    {
        const QString type = value("value-type"_L1);
        const QString number = value("value"_L1);
        const QString date = value("date-value"_L1);
        const QString truth = value("boolean-value"_L1);
        const QString string = value("string-value"_L1);
        const QString shown = paragraphs();
        if (type == "boolean"_L1)
            return truth == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type == "date"_L1)
            return date.endsWith("T00:00:00"_L1) ? date.left(10) : QString(date).replace(u'T', u' ');
        bool ok = false;
        const double value = number.toDouble(&ok);
        if (ok && (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1))
            return numberText(value);
        return shown.isEmpty() ? string : shown;
    }

    // The text of the cell's paragraphs; remarks and drawings on it are not its own.
    QString paragraphs()
    {
        QString text;
        int paragraph = 0; // the depth of the one that is being read
        for (const int inside = m_xml.depth(); m_xml.depth() >= inside && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters && paragraph > 0) {
                text += m_xml.text();
            } else if (token == QXmlStreamReader::EndElement && m_xml.depth() < paragraph) {
                paragraph = 0;
                text += u'\n';
            } else if (token == QXmlStreamReader::StartElement) {
                const auto name = m_xml.name();
                if (name == "annotation"_L1 || name == "frame"_L1 || name == "note"_L1 ||
                    name == "table"_L1 || name == "custom-shape"_L1)
                    m_xml.skipCurrentElement();
                else if (paragraph == 0 && (name == "p"_L1 || name == "h"_L1))
                    paragraph = m_xml.depth();
                else if (name == "s"_L1)
                    text += QString(std::clamp(m_xml.value("c"_L1).toInt(), 1, 1000), u' ');
                else if (name == "tab"_L1 || name == "line-break"_L1)
                    text += name == "tab"_L1 ? u'\t' : u'\n';
            }
            if (text.size() > readinglimits::cellCharacters)
                text.truncate(readinglimits::cellCharacters);
        }
        return m_builder.kept(text);
    }

    BoundedXml m_xml;
    qint64 m_expected;
    WorkbookBuilder &m_builder;
    QSet<QString> m_hiddenStyles;
};

} // namespace

bool readOds(QIODevice &content, qint64 expected, WorkbookBuilder &builder)
{
    return OdsReader(content, expected, builder).read();
}

} // namespace kravkort
