// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/diffcommand.h"

#include "app/cataloguefile.h"
#include "app/console.h"
#include "app/languages.h"
#include "models/domain/worddiff.h"
#include "models/domain/words.h"
#include "models/exchange/diffjson.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct DiffCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::DiffCommand)
};

// "inden [-5-] {+10+} dage"
QString marked(const Text &before, const Text &after, Language language)
{
    // The words may differ in the other language only.
    const Language told = before.in(language) == after.in(language) ? Language::Danish : language;
    QStringList parts;
    for (const WordRun &run : wordDiff(before.in(told), after.in(told)))
        parts.append(run.kind == WordRun::Kind::Removed ? QStringLiteral("[-%1-]").arg(run.text)
                     : run.kind == WordRun::Kind::Added ? QStringLiteral("{+%1+}").arg(run.text)
                                                        : run.text);
    return parts.join(QLatin1Char(' '));
}

QString valueLine(const ValueChange &change, Language language)
{
    const QString what =
        isProse(change.field)
            ? marked(change.before, change.after, language)
            : DiffCommand::tr("%1 → %2", "a value before and after")
                  .arg(change.before.in(language).isEmpty() ? QStringLiteral("–")
                                                            : change.before.in(language),
                       change.after.in(language).isEmpty() ? QStringLiteral("–") : change.after.in(language));
    return QStringLiteral("      ") + wordOf(change.field) + QStringLiteral(": ") + oneLine(what) +
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
        text +=
            QStringLiteral("  %1 %2  %3")
                .arg(wordOf(change.shown().kind), idOf(change), oneLine(change.shown().prose().in(language)))
                .trimmed()
                .prepend(QStringLiteral("  ")) +
            QLatin1Char('\n');
        for (const ValueChange &value : change.values)
            text += valueLine(value, language);
        if (change.asksAgain())
            text += QStringLiteral("      ") + DiffCommand::tr("asks again: the text is another") +
                    QLatin1Char('\n');
    }
    return text.isEmpty() ? text : title + QLatin1Char('\n') + text;
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
    if (command.json)
        return print(diffJson(**before, **after, changes));
    const Language language = systemLanguage();
    const QString text =
        section(DiffCommand::tr("Added"), changes, StatementChange::Kind::Added, language) +
        section(DiffCommand::tr("Removed"), changes, StatementChange::Kind::Removed, language) +
        section(DiffCommand::tr("Likely moved"), changes, StatementChange::Kind::Moved, language) +
        section(DiffCommand::tr("Changed"), changes, StatementChange::Kind::Changed, language);
    return print(text.isEmpty() ? DiffCommand::tr("The two catalogues say the same.") + QLatin1Char('\n')
                                : text);
}

} // namespace kravkort
