// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/answerbase.h"

#include "models/domain/workspace/content.h"
#include "models/exchange/rowjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kravkort {

namespace {

constexpr qsizetype chunk = 30'000;

QString mark()
{
    return QStringLiteral("kravkort-base-1");
}

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

// JSON in which every blank and every character beyond ASCII is escaped; blanks stand in texts only.
QString asciiOf(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString ascii;
    ascii.reserve(json.size());
    for (const QChar c : json) {
        if (c.unicode() > 0x20 && c.unicode() < 0x7f)
            ascii += c;
        else
            ascii += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return ascii;
}

QJsonObject objectOf(const QString &ascii)
{
    return QJsonDocument::fromJson(ascii.toLatin1()).object();
}

QString wordOf(AnswerField field)
{
    constexpr std::array words{"work", "outcome", "owner", "due", "estimate", "note"}; // the columns' names
    return name(words.at(static_cast<size_t>(field)));
}

QString hashOver(const QStringList &lines)
{
    return sha256Of(lines.join(u'\n').toLatin1());
}

} // namespace

AnswerBase answerBaseOf(const BidMatter &m, const QList<int> &criteria, const QList<CriteriaColumn> &columns)
{
    AnswerBase base{
        m.picture.bid, m.picture.solution, m.catalogue().id, m.catalogue().revision, m.history, {}, {}, {}};
    const QList<CriteriaColumn> letOut = criteriaColumns(m);
    const auto isShown = [&](CriteriaColumn column) {
        return columns.contains(column) && letOut.contains(column);
    };
    for (const auto &[field, column] : fieldColumns)
        if (isShown(column))
            base.fields.append(field);
    for (const int k : criteria) {
        const Criterion &criterion = m.catalogue().criteria.at(k);
        const Answer answer = m.answer(k);
        Answer seen;
        seen.solution = answer.solution;
        seen.criterion = answer.criterion;
        for (const AnswerField field : std::as_const(base.fields))
            seen = changed(seen, valueOf(answer, field));
        if (!isShown(CriteriaColumn::Reason))
            seen.reason.clear();
        base.answers.insert(criterion.id, seen);
        base.asked.insert(criterion.id, criterion.textHash);
    }
    return base;
}

BookSheet baseSheet(const AnswerBase &base)
{
    QJsonArray fields;
    for (const AnswerField field : base.fields)
        fields.append(wordOf(field));
    QStringList lines{asciiOf({{name("bid"), base.bid.code},
                               {name("solution"), base.solution.code},
                               {name("catalogue"), base.catalogueId},
                               {name("revision"), base.catalogueRevision},
                               {name("fields"), fields},
                               {name("line"), base.history.number},
                               {name("hash"), base.history.hash}})};
    QList<CriterionId> ids = base.answers.keys();
    std::sort(ids.begin(), ids.end());
    for (const CriterionId &id : std::as_const(ids)) {
        QJsonObject row = toJson(Row(base.answers.value(id)));
        row.insert(name("asked"), base.asked.value(id));
        lines.append(asciiOf(row));
    }
    BookSheet sheet{QStringLiteral("kravkort"), {}, {{mark(), hashOver(lines)}}, 0, false, true};
    for (const QString &line : std::as_const(lines)) {
        QVariantList row;
        for (qsizetype at = 0; at < line.size(); at += chunk)
            row.append(line.mid(at, chunk));
        sheet.rows.append(row);
    }
    return sheet;
}

bool isBaseSheet(const QList<QStringList> &rows)
{
    return rows.value(0).value(0) == mark();
}

std::optional<AnswerBase> baseFrom(const QList<QStringList> &rows)
{
    if (!isBaseSheet(rows))
        return std::nullopt;
    QStringList lines;
    for (qsizetype i = 1; i < rows.size(); ++i)
        if (const QString line = rows.at(i).join(QString()); !line.isEmpty())
            lines.append(line);
    if (lines.isEmpty() || hashOver(lines) != rows.first().value(1))
        return std::nullopt;
    const QJsonObject head = objectOf(lines.takeFirst());
    const auto text = [&](const char *member) { return head.value(name(member)).toString(); };
    AnswerBase base{{text("bid")},
                    {text("solution")},
                    text("catalogue"),
                    text("revision"),
                    {head.value(name("line")).toInteger(), text("hash")},
                    {},
                    {},
                    {}};
    const QJsonArray fields = head.value(name("fields")).toArray();
    for (const AnswerField field : allAnswerFields)
        if (fields.contains(wordOf(field)))
            base.fields.append(field);
    for (const QString &line : std::as_const(lines)) {
        const QJsonObject object = objectOf(line);
        const std::optional<Row> row = rowFromJson(object);
        const auto *answer = row ? std::get_if<Answer>(&*row) : nullptr;
        if (!answer)
            return std::nullopt;
        base.answers.insert(answer->criterion, *answer);
        base.asked.insert(answer->criterion, object.value(name("asked")).toString());
    }
    return base;
}

} // namespace kravkort
