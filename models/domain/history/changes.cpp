// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/changes.h"

#include "models/domain/catalogue/statementwords.h"
#include "models/domain/claims/claimrules.h"
#include "models/domain/history/amendmentchanges.h"
#include "models/domain/history/changedthings.h"
#include "models/domain/history/changewords.h"
#include "models/domain/history/meetingchanges.h"
#include "models/domain/workspace/fields.h"

#include <QJsonObject>

namespace kravkort {

namespace {

using changewords::inWords;
using changewords::Speech;
using Kind = FieldChange::Kind;

// A row that is not there means what a fresh one says.
template<class T>
constexpr bool hasDefault = false;
template<>
constexpr bool hasDefault<Answer> = true;
template<>
constexpr bool hasDefault<PackageDecision> = true;
template<>
constexpr bool hasDefault<ConditionAnswer> = true;
template<>
constexpr bool hasDefault<ReportDetails> = true;

template<class T>
T freshLike(const T &row)
{
    T fresh{};
    forEachField<T>([&](const auto &field) {
        if (field.isKey)
            fresh.*field.member = row.*field.member;
    });
    return fresh;
}

template<class T>
QString ownName(const T &row)
{
    if constexpr (std::is_same_v<T, EvidenceFile>)
        return {}; // a file's name is what it was called, not what it is
    else if constexpr (std::is_same_v<T, Meeting>)
        return row.municipality + u' ' + row.on.value_or(QDate()).toString(Qt::ISODate);
    else if constexpr (std::is_same_v<T, MeetingPoint>)
        return row.text;
    else if constexpr (requires { row.title; })
        return row.title;
    else if constexpr (requires { row.name; })
        return row.name;
    else
        return {};
}

QString quoted(const QString &noun, const QString &name, const Phrases &phrases)
{
    //: %1 is a kind of thing such as "Bid", %2 its name
    return phrases("Changes", QT_TRANSLATE_NOOP("Changes", "%1 “%2”")).arg(noun, name);
}

QString bidNamed(const BidId &bid, const Speech &speech)
{
    return quoted(nounOf("bid", speech.phrases), inWords(bid, speech), speech.phrases);
}

template<class T>
QString subjectOf(const T &row, const Speech &speech)
{
    const QString noun = nounOf(Fields<T>::table, speech.phrases);
    if (const QString name = ownName(row); !name.isEmpty())
        return quoted(noun, name, speech.phrases);
    const QString key = keyOf(row).replace(keySeparator, QStringLiteral(", "));
    return key.isEmpty() ? noun : QString(noun + QLatin1Char(' ') + key);
}

QString subjectOf(const Answer &row, const Speech &)
{
    return row.criterion.code;
}

QString subjectOf(const EvidenceUse &row, const Speech &)
{
    return row.criterion.code;
}

QString subjectOf(const Amendment &row, const Speech &speech)
{
    return amendedThing(row.subject, row.revision, speech.phrases);
}

QString subjectOf(const Confirmation &row, const Speech &speech)
{
    return statementNamed(row.kind, row.statement, speech.phrases);
}

QString subjectOf(const SignOff &row, const Speech &speech)
{
    const ClaimRule *rule = claimRule(row.rule);
    QStringList parts{rule ? titleOf(*rule, speech.phrases) : row.rule};
    // What the rule found, by name where it has one.
    if (const QString found = speech.names.value(row.subject, row.subject); !found.isEmpty())
        parts.append(QString(found).replace(u':', QStringLiteral(" → ")));
    if (!row.bid.isEmpty())
        parts.append(bidNamed({row.bid}, speech));
    return quoted(nounOf("sign_off", speech.phrases), parts.join(QStringLiteral(", ")), speech.phrases);
}

QString subjectOf(const EvidenceFile &row, const Speech &speech)
{
    return quoted(nounOf("evidence", speech.phrases), inWords(row.evidence, speech), speech.phrases);
}

QString subjectOf(const Choice &row, const Speech &speech)
{
    return bidNamed(row.bid, speech);
}

QString subjectOf(const ReportDetails &row, const Speech &speech)
{
    //: %1 is a bid, e.g. "Bid “Havnby”"
    return speech.phrases("Changes", QT_TRANSLATE_NOOP("Changes", "Report on %1"))
        .arg(bidNamed(row.bid, speech));
}

QString subjectOf(const PackageDecision &row, const Speech &speech)
{
    return QString(bidNamed(row.bid, speech) + QStringLiteral(", ") + row.package.code);
}

QString subjectOf(const ConditionAnswer &row, const Speech &speech)
{
    return QString(bidNamed(row.bid, speech) + QStringLiteral(", ") + row.from.code + QStringLiteral(" → ") +
                   row.to.code);
}

// What a row that comes or goes holds, in one line.
template<class T>
QString contentOf(const T &row, const Speech &speech)
{
    QStringList parts;
    forEachField<T>([&](const auto &field) {
        if (row.*field.member == T{}.*field.member)
            return; // as a fresh one has it
        const QString words = inWords(row.*field.member, speech);
        if (!field.isKey && !words.isEmpty() && words != ownName(row))
            parts.append(QString(columnName(field.name, speech.phrases) + QStringLiteral(": ") + words));
    });
    return parts.join(QStringLiteral("; "));
}

QString contentOf(const Choice &row, const Speech &)
{
    return row.useCase.code;
}

QString contentOf(const EvidenceUse &row, const Speech &speech)
{
    return inWords(row.evidence, speech);
}

// How a page looked is for the page to read; a person is told which page it is of.
QString contentOf(const SavedView &row, const Speech &speech)
{
    return pageNamed(row.page, speech.phrases);
}

QString contentOf(const SignOff &row, const Speech &)
{
    return row.reason; // the facts are a hash
}

QString contentOf(const Confirmation &row, const Speech &speech)
{
    QStringList parts{row.document, row.place, row.by, inWords(row.on, speech)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString contentOf(const FrozenBid &row, const Speech &speech)
{
    return bidNamed(row.bid, speech) + QStringLiteral(", SHA-256 ") + row.sha256;
}

QString contentOf(const EvidenceFile &row, const Speech &speech)
{
    return QStringLiteral("%1 (%2, %3, SHA-256 %4)")
        .arg(QString::number(row.version), row.name, inWords(row.size, speech), row.sha256);
}

template<class T>
QList<FieldChange> setFields(const T &before, const T &after, const Speech &speech)
{
    QList<FieldChange> changes;
    forEachField<T>([&](const auto &field) {
        if (before.*field.member == after.*field.member)
            return;
        if (std::is_same_v<T, AgendaItem> && QLatin1StringView(field.name) == QLatin1StringView("place"))
            return; // one that is moved moves all behind it
        FieldChange change{Kind::Set,
                           QString::fromLatin1(Fields<T>::table),
                           subjectOf(after, speech),
                           columnName(field.name, speech.phrases),
                           inWords(before.*field.member, speech),
                           inWords(after.*field.member, speech)};
        // The first answer is to the wording of its day; a later one says that it was read anew.
        const bool hash = QLatin1StringView(field.name) == QLatin1StringView("text_hash");
        if (!hash || (!change.before.isEmpty() && !change.after.isEmpty()))
            changes.append(change);
    });
    return changes;
}

QList<FieldChange> setFields(const SavedView &before, const SavedView &after, const Speech &speech)
{
    const QString table = QString::fromLatin1(Fields<SavedView>::table);
    QList<FieldChange> changes;
    if (before.name != after.name)
        changes.append({Kind::Set, table, subjectOf(after, speech), columnName("name", speech.phrases),
                        before.name, after.name});
    if (before.settings != after.settings)
        changes.append({Kind::Set,
                        table,
                        subjectOf(after, speech),
                        columnName("settings", speech.phrases),
                        {},
                        speech.phrases("Changes", QT_TRANSLATE_NOOP("Changes", "saved anew"))});
    return changes;
}

QList<FieldChange> setFields(const SignOff &before, const SignOff &after, const Speech &speech)
{
    if (before.reason == after.reason)
        return {};
    return {{Kind::Set, QString::fromLatin1(Fields<SignOff>::table), subjectOf(after, speech),
             columnName("reason", speech.phrases), before.reason, after.reason}};
}

QList<FieldChange> setFields(const Amendment &before, const Amendment &after, const Speech &speech)
{
    const QString table = QString::fromLatin1(Fields<Amendment>::table);
    const QJsonValue was = amendmentJson(before), is = amendmentJson(after);
    if (!was.isObject() || !is.isObject())
        return {{Kind::Added, table, subjectOf(after, speech), {}, {}, contentOf(after, speech)}};
    QList<FieldChange> changes;
    QStringList members = was.toObject().keys() + is.toObject().keys();
    members.removeDuplicates();
    for (const QString &member : std::as_const(members)) {
        const QString from = amendedValue(member, was.toObject().value(member), speech.phrases);
        const QString to = amendedValue(member, is.toObject().value(member), speech.phrases);
        if (from != to)
            changes.append({Kind::Set, table, subjectOf(after, speech),
                            columnName(qPrintable(member), speech.phrases), from, to});
    }
    return changes;
}

template<class T>
QList<FieldChange> changesOfRow(const T *before, const T *after, const Speech &speech)
{
    if constexpr (hasDefault<T>)
        return setFields(before ? *before : freshLike(*after), after ? *after : freshLike(*before), speech);
    if (before && after)
        return setFields(*before, *after, speech);
    const QString table = QString::fromLatin1(Fields<T>::table);
    if (after)
        return {{Kind::Added, table, subjectOf(*after, speech), {}, {}, contentOf(*after, speech)}};
    return {{Kind::Removed, table, subjectOf(*before, speech), {}, contentOf(*before, speech), {}}};
}

void learnName(ThingNames &names, const Row &row)
{
    std::visit(
        [&](const auto &value) {
            if constexpr (requires { value.id.code; })
                if (const QString name = ownName(value); !name.isEmpty())
                    names.insert(value.id.code, name);
        },
        row);
}

bool concerns(const Row &row, const SolutionId &solution, const CriterionId &criterion,
              const QList<EvidenceId> &evidence)
{
    if (const auto *answer = std::get_if<Answer>(&row))
        return answer->solution == solution && answer->criterion == criterion;
    if (const auto *use = std::get_if<EvidenceUse>(&row))
        return use->solution == solution && use->criterion == criterion;
    if (const auto *piece = std::get_if<Evidence>(&row))
        return evidence.contains(piece->id);
    if (const auto *file = std::get_if<EvidenceFile>(&row))
        return evidence.contains(file->evidence);
    return false;
}

} // namespace

void learnNames(ThingNames &names, const Workspace &workspace)
{
    std::apply(
        [&](const auto &...tables) {
            const auto learn = [&](const auto &table) {
                for (const auto &row : table)
                    learnName(names, row);
            };
            (learn(tables), ...);
        },
        workspace.tables);
}

void learnNames(ThingNames &names, const Edit &edit)
{
    for (const Step &step : edit.steps)
        learnName(names, step.after ? *step.after : *step.before);
}

QList<FieldChange> changesOf(const Step &step, const ThingNames &names, const Phrases &phrases)
{
    const Speech speech{names, phrases};
    return std::visit(
        [&]<class T>(const T &) {
            return changesOfRow<T>(step.before ? std::get_if<T>(&*step.before) : nullptr,
                                   step.after ? std::get_if<T>(&*step.after) : nullptr, speech);
        },
        step.after ? *step.after : *step.before);
}

QList<FieldChange> changesOf(const Edit &edit, const ThingNames &names, const Phrases &phrases)
{
    QList<FieldChange> changes;
    for (const Step &step : edit.steps)
        changes += changesOf(step, names, phrases);
    return changes;
}

Edit aboutCriterion(const Edit &edit, const SolutionId &solution, const CriterionId &criterion,
                    const QList<EvidenceId> &evidence)
{
    Edit about{edit.text, {}};
    for (const Step &step : edit.steps)
        if (concerns(step.after ? *step.after : *step.before, solution, criterion, evidence))
            about.steps.append(step);
    return about;
}

namespace {

template<size_t... I>
QList<std::pair<QString, QString>> kindsOf(const Phrases &phrases, std::index_sequence<I...>)
{
    return {std::pair(QString::fromLatin1(Fields<std::variant_alternative_t<I, Row>>::table),
                      nounOf(Fields<std::variant_alternative_t<I, Row>>::table, phrases))...};
}

} // namespace

QList<std::pair<QString, QString>> rowKinds(const Phrases &phrases)
{
    return kindsOf(phrases, std::make_index_sequence<std::variant_size_v<Row>>());
}

} // namespace kravkort
