// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/xlsxreading.h"

#include "models/import/boundedxml.h"
#include "models/import/xlsxdates.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

struct Relation
{
    QString type; // the last word of its address
    QString target;
};

// The part that a relation of a part in `folder` leads to.
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList steps = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s) {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != u"."_s) {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

QHash<QString, Relation> relationsOf(ZipPackage &package, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(std::max<qsizetype>(0, slash));
    const auto device = package.part((folder.isEmpty() ? QString() : QString(folder + u'/')) + u"_rels/"_s +
                                     part.mid(slash + 1) + u".rels"_s);
    QHash<QString, Relation> relations;
    if (!device)
        return relations;
    BoundedXml xml(device.get());
    while (!xml.atEnd() && relations.size() < 10'000) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value("TargetMode"_L1) == "External"_L1)
            continue;
        const QString type = attributes.value("Type"_L1).toString();
        relations.insert(attributes.value("Id"_L1).toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1),
                          resolved(folder, attributes.value("Target"_L1).toString())});
    }
    return relations;
}

QString partOf(const QHash<QString, Relation> &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations)
        if (relation.type == type)
            return relation.target;
    return {};
}

struct Place
{
    int row;
    int column;
};

// "F12" or "$F$12", from 0.
std::optional<Place> placeOf(QStringView name)
{
    qint64 row = 0, column = 0;
    for (const QChar c : name) {
        const char16_t letter = c.toUpper().unicode();
        if (letter >= u'A' && letter <= u'Z' && row == 0)
            column = std::min<qint64>(column * 26 + (letter - u'A' + 1), 1 << 24);
        else if (letter >= u'0' && letter <= u'9' && column > 0)
            row = std::min<qint64>(row * 10 + (letter - u'0'), 1 << 28);
        else if (letter != u'$')
            return std::nullopt;
    }
    if (row == 0 || column == 0)
        return std::nullopt;
    return Place{static_cast<int>(row - 1), static_cast<int>(column - 1)};
}

// "_x000D_" stands for a character that XML cannot hold, and "_x005F_" for the underscore of a text that
// looks like that.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    qsizetype from = 0;
    for (auto found = escape.match(text); found.hasMatch(); found = escape.match(text, from)) {
        plain += QStringView(text).mid(from, found.capturedStart() - from);
        plain += QChar(static_cast<char16_t>(found.capturedView(1).toUShort(nullptr, 16)));
        from = found.capturedEnd();
    }
    return plain + text.mid(from);
}

// The text of an element with runs of rich text in it; how Japanese is spoken does not count.
QString richText(BoundedXml &xml)
{
    QString text;
    for (const int inside = xml.depth(); xml.depth() >= inside && !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "rPh"_L1)
            xml.skipCurrentElement();
        else if (xml.name() == "t"_L1)
            text += xml.readText();
        if (text.size() > readinglimits::cellCharacters)
            text.truncate(readinglimits::cellCharacters);
    }
    return unescaped(text);
}

class XlsxReader
{
public:
    XlsxReader(ZipPackage &package, WorkbookBuilder &builder)
        : m_package(package)
        , m_builder(builder)
    {
    }

    bool read()
    {
        const QString workbook = xlsxWorkbookPart(m_package);
        const QHash<QString, Relation> relations = relationsOf(m_package, workbook);
        const auto device = m_package.part(workbook);
        if (!device)
            return false;
        readStyles(partOf(relations, "styles"_L1));
        if (!readStrings(partOf(relations, "sharedStrings"_L1)))
            return false;
        BoundedXml xml(device.get());
        for (; !xml.atEnd(); xml.readNext()) {
            if (xml.tokenType() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "workbookPr"_L1) {
                const auto since = xml.value("date1904"_L1);
                m_since1904 = since == "1"_L1 || since == "true"_L1;
            } else if (xml.name() == "sheet"_L1) {
                const QXmlStreamAttributes attributes = xml.attributes();
                QString id;
                for (const QXmlStreamAttribute &attribute : attributes)
                    if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                        id = attribute.value().toString();
                const Relation relation = relations.value(id);
                if (relation.type != "worksheet"_L1)
                    continue; // a chart, or a dialog
                const auto state = attributes.value("state"_L1);
                if (!m_builder.beginSheet(attributes.value("name"_L1).toString(),
                                          state == "hidden"_L1 || state == "veryHidden"_L1))
                    return false;
                if (!readSheet(relation.target))
                    return false;
                ++m_sheets;
            }
        }
        return !xml.hasError() && m_sheets > 0;
    }

private:
    void readStyles(const QString &part)
    {
        const auto device = m_package.part(part);
        if (!device)
            return;
        BoundedXml xml(device.get());
        QHash<int, bool> formats;
        bool inCells = false;
        for (; !xml.atEnd() && m_isDate.size() < 100'000; xml.readNext()) {
            if (xml.name() == "cellXfs"_L1)
                inCells = xml.isStartElement();
            if (!xml.isStartElement())
                continue;
            const int id = xml.value("numFmtId"_L1).toInt();
            if (xml.name() == "numFmt"_L1)
                formats.insert(id, isDateFormat(xml.value("formatCode"_L1)));
            else if (xml.name() == "xf"_L1 && inCells)
                m_isDate.append(formats.contains(id) ? formats.value(id) : isBuiltInDateFormat(id));
        }
    }

    bool readStrings(const QString &part)
    {
        const auto device = m_package.part(part);
        if (!device)
            return true; // all text may stand in the cells
        BoundedXml xml(device.get());
        qint64 characters = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "si"_L1)
                continue;
            m_strings.append(m_builder.kept(richText(xml)));
            characters += m_strings.last().size();
            if (m_strings.size() > readinglimits::cells || characters > readinglimits::characters)
                return m_builder.put(0, readinglimits::columns, u"too many"_s);
            if (m_strings.size() % 1000 == 0 && !m_builder.goOn(0, 1))
                return false;
        }
        return !xml.hasError();
    }

    bool readSheet(const QString &part)
    {
        const auto device = m_package.part(part);
        if (!device)
            return false;
        BoundedXml xml(device.get());
        const qint64 packed = m_package.packedSize(part) * 8; // a guess at how much it unpacks to
        Place at{-1, -1};
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "row"_L1) {
                const int number = xml.value("r"_L1).toInt();
                // Beyond the limit, its first text ends in a sentence.
                at = {std::min(number > 0 ? number - 1 : at.row + 1, readinglimits::rows), -1};
                if (!m_builder.goOn(xml.characterOffset(), packed))
                    return false;
            } else if (xml.name() == "c"_L1) {
                const auto place = placeOf(xml.value("r"_L1));
                at = place ? *place : Place{at.row, std::min(at.column + 1, readinglimits::columns)};
                const QString text = cellText(xml);
                if (!m_builder.put(at.row, at.column, text))
                    return false;
            } else if (xml.name() == "mergeCell"_L1) {
                const QString range = xml.value("ref"_L1);
                const auto from = placeOf(QStringView(range).left(range.indexOf(u':')));
                const auto to = placeOf(QStringView(range).mid(range.indexOf(u':') + 1));
                if (from && to && !m_builder.merge({from->row, from->column, to->row, to->column}))
                    return false;
            }
        }
        return !xml.hasError();
    }

    // Reads a cell to its end.
    QString cellText(BoundedXml &xml)
    {
        const QString type = xml.value("t"_L1);
        const int style = xml.value("s"_L1).toInt();
        QString value, inlined;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1)
                value = xml.readText();
            else if (xml.name() == "is"_L1)
                inlined = richText(xml);
            else
                xml.skipCurrentElement(); // formulas are not for us
        }
        if (type == "s"_L1) {
            bool ok = false;
            const qlonglong index = value.toLongLong(&ok);
            return ok && index >= 0 && index < m_strings.size() ? m_strings.at(index) : QString();
        }
        if (type == "inlineStr"_L1)
            return inlined;
        if (type == "b"_L1)
            return value.trimmed() == "1"_L1 || value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (!type.isEmpty() && type != "n"_L1) // a formula's text, an error, a date in ISO 8601
            return value;
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok)
            return value;
        return m_isDate.value(style, false) ? dateText(number, m_since1904) : numberText(number);
    }

    ZipPackage &m_package;
    WorkbookBuilder &m_builder;
    QStringList m_strings;
    QList<bool> m_isDate; // by cell style
    bool m_since1904 = false;
    int m_sheets = 0;
};

} // namespace

QString xlsxWorkbookPart(ZipPackage &package)
{
    const QString part = partOf(relationsOf(package, QString()), "officeDocument"_L1);
    return part.isEmpty() && package.has(u"xl/workbook.xml"_s) ? u"xl/workbook.xml"_s : part;
}

bool readXlsx(ZipPackage &package, WorkbookBuilder &builder)
{
    return XlsxReader(package, builder).read();
}

} // namespace kravkort
