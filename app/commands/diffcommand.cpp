// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/diffcommand.h"

#include "app/cataloguefile.h"
#include "app/console.h"
#include "app/languages.h"
#include "app/workspaces.h"
#include "models/domain/catalogue/statementwords.h"
#include "models/domain/revision/changeaspect.h"
#include "models/domain/revision/changenote.h"
#include "models/domain/revision/worddiff.h"
#include "models/exchange/diffjson.h"
#include "models/exchange/impactjson.h"
#include "models/store/bidimpacts.h"
#include "ui/report/statusreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace kravkort {

namespace {

struct DiffCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::DiffCommand)
};

// "inden [-5-] {+10+} dage"
QString marked(const Text &before, const Text &after, Language language)
{
    const Language told = toldIn(before, after, language);
    QStringList parts;
    for (const WordRun &run : wordDiff(before.in(told), after.in(told)))
        parts.append(run.kind == WordRun::Kind::Removed ? QStringLiteral("[-%1-]").arg(run.text)
                     : run.kind == WordRun::Kind::Added ? QStringLiteral("{+%1+}").arg(run.text)
                                                        : run.text);
    return parts.join(QLatin1Char(' '));
}

QString valueLine(const ValueChange &change, Language language)
{
    const Phrases phrases(language);
    const auto shown = [&](const Text &value) {
        const QString text = valueText(change.field, value, phrases);
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    const QString what = isProse(change.field) ? marked(change.before, change.after, language)
                                               : DiffCommand::tr("%1 → %2", "a value before and after")
                                                     .arg(shown(change.before), shown(change.after));
    return QStringLiteral("      ") + nameOf(change.field, phrases) + QStringLiteral(": ") + oneLine(what) +
           QLatin1Char('\n');
}

QString idOf(const StatementChange &change)
{
    if (change.kind != StatementChange::Kind::Moved)
        return change.shown().id;
    return DiffCommand::tr("%1 → %2 (%3 % alike)", "an id that likely moved")
        .arg(change.before->id, change.after->id)
        .arg(static_cast<int>(change.alike * 100));
}

QString section(const QString &title, const QList<StatementChange> &changes, StatementChange::Kind kind,
                Language language)
{
    QString text;
    for (const StatementChange &change : changes) {
        if (change.kind != kind)
            continue;
        text += QStringLiteral("  %1 %2  %3")
                    .arg(nameOf(change.shown().kind, Phrases(language)), idOf(change),
                         oneLine(change.shown().prose().in(language)))
                    .trimmed()
                    .prepend(QStringLiteral("  ")) +
                QLatin1Char('\n');
        for (const ValueChange &value : change.values)
            text += valueLine(value, language);
        if (onlyEnglishDiffers(change))
            text += QStringLiteral("      ") + onlyEnglishWords(Phrases(language)) + QLatin1Char('\n');
        if (change.asksAgain())
            text += QStringLiteral("      ") + DiffCommand::tr("asks again: the text is another") +
                    QLatin1Char('\n');
    }
    return text.isEmpty() ? text : title + QLatin1Char('\n') + text;
}

QString change(const QString &before, const QString &after)
{
    return before == after ? after
                           : DiffCommand::tr("%1 → %2", "a value before and after").arg(before, after);
}

QString listed(const QStringList &entering, const QStringList &leaving)
{
    QStringList parts;
    if (!entering.isEmpty())
        parts.append(QStringLiteral("+ ") + entering.join(QStringLiteral(", ")));
    if (!leaving.isEmpty())
        parts.append(QStringLiteral("− ") + leaving.join(QStringLiteral(", ")));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral("; "));
}

QString impactText(const UpgradeImpact &impact, const Bid &bid)
{
    const QLocale locale =
        systemLanguage() == Language::Danish ? QLocale(QLocale::Danish) : QLocale(QLocale::English);
    const auto met = [](const Tally &tally) {
        return QStringLiteral("%1/%2").arg(tally.met()).arg(tally.applicable());
    };
    const auto hours = [&](double value) { return locale.toString(value, 'f', 0); };
    const auto names = [](const QStringList &ids) {
        return ids.isEmpty() ? QStringLiteral("–") : ids.join(QStringLiteral(", "));
    };
    const UpgradeImpact::Standing &old = impact.before;
    const UpgradeImpact::Standing &now = impact.after;
    QList<QStringList> rows{
        {DiffCommand::tr("mandatory criteria met"), change(met(old.mandatory), met(now.mandatory))},
        {DiffCommand::tr("supplementary criteria met"),
         change(met(old.supplementary), met(now.supplementary))},
        {DiffCommand::tr("remaining hours"), change(hours(old.hours), hours(now.hours))},
        {DiffCommand::tr("use cases ready"), change(QString::number(old.ready), QString::number(now.ready))},
        {DiffCommand::tr("asks again"), names(impact.asksAgain)},
        {DiffCommand::tr("criteria"), listed(impact.criteriaAdded, impact.criteriaRemoved)},
        {DiffCommand::tr("use cases no longer ready"), names(impact.noLongerReady)},
        {DiffCommand::tr("use cases that are gone"), names(impact.useCasesLeaving)},
        {DiffCommand::tr("packages"), listed(impact.packagesEntering, impact.packagesLeaving)},
        {DiffCommand::tr("integrations"), listed(impact.integrationsEntering, impact.integrationsLeaving)},
    };
    return DiffCommand::tr("For the bid “%1”, now on %2")
               .arg(oneLine(bid.name), oneLine(bid.catalogueRevision)) +
           QLatin1Char('\n') + columns(rows);
}

Status writeNote(const CompareCatalogues &command, const Catalogue &before, const Catalogue &after,
                 const QList<StatementChange> &changes, const QList<BidImpact> &impacts,
                 const QString &vendor)
{
    for (const QString &source : {command.before, command.after, command.workspace})
        if (!source.isEmpty() && isSameFile(source, command.output))
            return Error{Error::Kind::Usage,
                         DiffCommand::tr("--output: the note must not replace what it is about"),
                         {}};
    const Phrases phrases = Phrases::in(command.language.value_or(systemLanguage()));
    const Report note = changeNoteOf(before, after, changes, impacts, vendor, phrases, systemClock()());
    return writeStatusReport(note, {}, phrases, command.output);
}

} // namespace

int run(const CompareCatalogues &command)
{
    const auto before = loadCatalogue(command.before);
    if (!before)
        return complain(before.error());
    const auto after = loadCatalogue(command.after);
    if (!after)
        return complain(after.error());
    const QList<StatementChange> changes = catalogueDiff(**before, **after);
    QList<BidImpact> impacts;
    QString vendor;
    if (!command.workspace.isEmpty()) {
        const auto store = openWorkspace(command.workspace);
        if (!store)
            return complain(store.error());
        impacts = impactsOf(**store, *after);
        vendor = (*store)->workspace().vendorName();
    }
    if (!command.output.isEmpty()) {
        if (const Status written = writeNote(command, **before, **after, changes, impacts, vendor); !written)
            return complain(written.error());
    }
    if (command.json) {
        QJsonObject json = diffJson(**before, **after, changes);
        if (!command.workspace.isEmpty()) {
            QJsonArray bids;
            for (const BidImpact &one : std::as_const(impacts))
                bids.append(impactJson(one.impact, one.bid));
            json.insert(QStringLiteral("bids"), bids);
        }
        return print(json);
    }
    const Language language = systemLanguage();
    QString text = section(DiffCommand::tr("Added"), changes, StatementChange::Kind::Added, language) +
                   section(DiffCommand::tr("Removed"), changes, StatementChange::Kind::Removed, language) +
                   section(DiffCommand::tr("Likely moved"), changes, StatementChange::Kind::Moved, language) +
                   section(DiffCommand::tr("Changed"), changes, StatementChange::Kind::Changed, language);
    if (text.isEmpty())
        text = DiffCommand::tr("The two catalogues say the same.") + QLatin1Char('\n');
    for (const BidImpact &one : std::as_const(impacts))
        text += QLatin1Char('\n') + impactText(one.impact, one.bid);
    return print(text);
}

} // namespace kravkort
