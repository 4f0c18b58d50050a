// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workspacejson.h"

#include "models/domain/workspace/edit.h"
#include "models/domain/workspace/fields.h"
#include "models/exchange/rowjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kravkort {

namespace {

struct WorkspaceJson
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::WorkspaceJson)
};

constexpr int newestVersion = 1;

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

// A catalogue as people can read it, where its bytes are a text.
QJsonObject readable(const Row &row)
{
    QJsonObject object = toJson(row);
    if (const auto *copy = std::get_if<CatalogueCopy>(&row)) {
        const QString text = QString::fromUtf8(copy->json);
        if (text.toUtf8() == copy->json) {
            object.remove(name("json"));
            object.insert(name("text"), text);
        }
    }
    object.remove(name("table"));
    return object;
}

std::optional<Row> rowOf(const QString &table, QJsonObject object)
{
    object.insert(name("table"), table);
    if (table != QLatin1StringView(Fields<CatalogueCopy>::table) || !object.contains(name("text")))
        return rowFromJson(object);
    const QJsonValue text = object.value(name("text"));
    const QJsonValue id = object.value(name("id"));
    const QJsonValue revision = object.value(name("revision"));
    if (!text.isString() || id.toString().isEmpty() || !revision.isString())
        return std::nullopt;
    return CatalogueCopy{id.toString(), revision.toString(), text.toString().toUtf8()};
}

template<size_t... I>
QStringList tableNames(std::index_sequence<I...>)
{
    return {name(Fields<std::variant_alternative_t<I, Row>>::table)...};
}

class Reading
{
public:
    Result<WorkspaceArchive> read(const QJsonObject &root)
    {
        const int version = root.value(name("formatVersion")).toInt();
        if (version > newestVersion)
            return refused(WorkspaceJson::tr("it was written by a newer Kravkort (format %1)").arg(version));
        if (version != newestVersion)
            return refused(WorkspaceJson::tr("“formatVersion” is missing"));
        readRows(root.value(name("rows")));
        readContents(root.value(name("contents")));
        readHistory(root.value(name("history")));
        if (!m_fault.isEmpty())
            return refused(WorkspaceJson::tr("%1 is not as Kravkort writes it").arg(m_fault));
        return std::move(m_archive);
    }

    static Error refused(const QString &why)
    {
        return {Error::Kind::NotAccepted,
                WorkspaceJson::tr("This is not a whole workspace as JSON: %1").arg(why),
                {}};
    }

private:
    void fault(const QString &place)
    {
        if (m_fault.isEmpty())
            m_fault = place;
    }
    QString text(const QJsonObject &object, const char *member, const QString &place)
    {
        const QJsonValue value = object.value(name(member));
        if (!value.isString())
            fault(place + u'.' + name(member));
        return value.toString();
    }
    qint64 number(const QJsonObject &object, const char *member, const QString &place)
    {
        const qint64 value = object.value(name(member)).toInteger(-1);
        if (value < 0)
            fault(place + u'.' + name(member));
        return value;
    }

    void readRows(const QJsonValue &value)
    {
        if (!value.isObject())
            return fault(name("rows"));
        static const QStringList known = tableNames(std::make_index_sequence<std::variant_size_v<Row>>());
        const QJsonObject tables = value.toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            const QString place = name("rows.") + table.key();
            if (!known.contains(table.key()) || !table.value().isArray())
                return fault(place);
            const QJsonArray rows = table.value().toArray();
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const std::optional<Row> row = rowOf(table.key(), rows.at(i).toObject());
                if (!row || !add(*row))
                    return fault(place + QStringLiteral("[%1]").arg(i));
            }
        }
    }
    // Not where its key is taken.
    bool add(const Row &row)
    {
        return std::visit(
            [&]<class T>(const T &value) {
                Table<T> &rows = m_archive.workspace.table<T>();
                const RowKey key = keyOf(row);
                const bool fresh = !rows.contains(key);
                rows.insert(key, value);
                return fresh;
            },
            row);
    }

    void readContents(const QJsonValue &value)
    {
        if (!value.isArray())
            return fault(name("contents"));
        const QJsonArray contents = value.toArray();
        for (qsizetype i = 0; i < contents.size(); ++i) {
            const QString place = QStringLiteral("contents[%1]").arg(i);
            const QJsonObject object = contents.at(i).toObject();
            const auto bytes = QByteArray::fromBase64Encoding(text(object, "base64", place).toLatin1(),
                                                              QByteArray::AbortOnBase64DecodingErrors);
            const QString sha256 = text(object, "sha256", place);
            if (!bytes || sha256.isEmpty())
                return fault(place);
            m_archive.contents.append({sha256, *bytes});
        }
    }

    void readHistory(const QJsonValue &value)
    {
        const QJsonObject history = value.toObject();
        const QJsonValue lines = history.value(name("lines"));
        const QJsonValue end = history.value(name("end"));
        if (!lines.isArray() || !end.isObject())
            return fault(name("history"));
        m_archive.end = {number(end.toObject(), "number", name("history.end")),
                         text(end.toObject(), "hash", name("history.end"))};
        const QJsonArray all = lines.toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString place = QStringLiteral("history.lines[%1]").arg(i);
            const QJsonObject line = all.at(i).toObject();
            m_archive.history.append({number(line, "number", place), text(line, "at", place),
                                      text(line, "author", place), text(line, "text", place),
                                      text(line, "steps", place), text(line, "previous", place),
                                      text(line, "hash", place)});
        }
    }

    WorkspaceArchive m_archive;
    QString m_fault; // the first place
};

} // namespace

QByteArray workspaceJson(const WorkspaceArchive &archive)
{
    QJsonObject tables;
    const auto put = [&]<class T>(const Table<T> &table) {
        QJsonArray rows;
        for (const T &row : table)
            rows.append(readable(row));
        tables.insert(name(Fields<T>::table), rows);
    };
    std::apply([&](const auto &...table) { (put(table), ...); }, archive.workspace.tables);
    QJsonArray contents;
    for (const Content &content : archive.contents)
        contents.append(QJsonObject{{name("sha256"), content.sha256},
                                    {name("base64"), QString::fromLatin1(content.bytes.toBase64())}});
    QJsonArray lines;
    for (const HistoryLine &line : archive.history)
        lines.append(QJsonObject{{name("number"), line.number},
                                 {name("at"), line.at},
                                 {name("author"), line.author},
                                 {name("text"), line.text},
                                 {name("steps"), line.steps},
                                 {name("previous"), line.previous},
                                 {name("hash"), line.hash}});
    const QJsonObject end{{name("number"), archive.end.number}, {name("hash"), archive.end.hash}};
    return QJsonDocument(
               QJsonObject{{name("format"), name("kravkort-workspace")},
                           {name("formatVersion"), newestVersion},
                           {name("rows"), tables},
                           {name("contents"), contents},
                           {name("history"), QJsonObject{{name("lines"), lines}, {name("end"), end}}}})
        .toJson(QJsonDocument::Indented);
}

bool isWorkspaceJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64 * 1024).trimmed();
    return (start.startsWith('{') || start.startsWith("\xef\xbb\xbf{")) &&
           (bytes.contains("\"kravkort-workspace\""));
}

Result<WorkspaceArchive> readWorkspaceJson(const QByteArray &bytes)
{
    QJsonParseError parsed;
    const QByteArray plain = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    const QJsonDocument document = QJsonDocument::fromJson(plain, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return Reading::refused(
            WorkspaceJson::tr("%1 (at byte %2)").arg(parsed.errorString()).arg(parsed.offset));
    if (document.object().value(name("format")).toString() != name("kravkort-workspace"))
        return Reading::refused(WorkspaceJson::tr("“format” is not “kravkort-workspace”"));
    return Reading().read(document.object());
}

} // namespace kravkort
