// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exchangecommands.h"
#include "app/console.h"
#include "app/languages.h"
#include "app/workspaces.h"
#include "models/domain/entry/answercells.h"
#include "models/exchange/workspacejson.h"
#include "models/import/readworkbook.h"
#include "models/store/answersback.h"
#include "models/store/wholeworkspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kravkort {

namespace {

struct AnswersCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::AnswersCommand)
};

int makeWorkspace(const ImportAnswers &command, const QByteArray &json)
{
    if (!command.bid.isEmpty() || command.theirs || command.mine)
        return complain(
            {Error::Kind::Usage,
             AnswersCommand::tr("%1 is a whole workspace, and goes with --dry-run only").arg(command.file),
             {}});
    if (command.dryRun) {
        const auto read = readWorkspaceJson(json);
        if (!read)
            return complain(read.error());
        return print(
            AnswersCommand::tr("A whole workspace: %1 bids, %2 answers, %3 lines of history, %4 files")
                .arg(read->workspace.table<Bid>().size())
                .arg(read->workspace.table<Answer>().size())
                .arg(read->history.size())
                .arg(read->contents.size()) +
            QLatin1Char('\n'));
    }
    const auto findings = workspaceFromJson(command.workspace, json);
    if (!findings)
        return complain(findings.error());
    QString text;
    for (const QString &finding : *findings)
        text += oneLine(finding) + QLatin1Char('\n');
    if (text.isEmpty())
        return exitstatus::done;
    const int printed = print(text);
    return printed == exitstatus::done ? exitstatus::findings : printed;
}

class Preview
{
public:
    Preview(const ReadAnswers &read, const QList<MergeChoice> &choices, const WorkspaceStore &store)
        : m_read(read)
        , m_choices(choices)
        , m_cells(systemLanguage(), store.today())
    {
    }

    QString text() const
    {
        QString text;
        if (!m_read.remark.isEmpty())
            text += m_read.remark + QLatin1Char('\n');
        QList<QStringList> rows;
        for (qsizetype i = 0; i < m_read.rows.size(); ++i) {
            const MergeRow &row = m_read.rows.at(i);
            rows.append({row.criterion.code, m_cells.heading(row.field), sign(i),
                         AnswersCommand::tr("base: %1").arg(row.base ? shown(row, *row.base) : dash()),
                         AnswersCommand::tr("mine: %1").arg(shown(row, row.mine)),
                         AnswersCommand::tr("theirs: %1").arg(shown(row, row.theirs))});
        }
        text += columns(rows);
        for (const DoubtfulCell &cell : m_read.doubtful)
            text += AnswersCommand::tr("doubtful, not taken: %1 (%2): %3")
                        .arg(oneLine(cell.place), oneLine(cell.code), oneLine(cell.why)) +
                    QLatin1Char('\n');
        const auto count = [&](MergeChoice choice) { return m_choices.count(choice); };
        text +=
            AnswersCommand::tr("%1 criteria read; taken: %2, kept as here: %3, undecided: %4, doubtful: %5")
                .arg(m_read.criteria)
                .arg(count(MergeChoice::Theirs))
                .arg(count(MergeChoice::Mine))
                .arg(count(MergeChoice::Undecided))
                .arg(m_read.doubtful.size()) +
            QLatin1Char('\n');
        return text;
    }

private:
    static QString dash() { return QStringLiteral("–"); }
    QString sign(qsizetype i) const
    {
        switch (m_choices.at(i)) {
        case MergeChoice::Theirs:
            return AnswersCommand::tr("take");
        case MergeChoice::Mine:
            return AnswersCommand::tr("keep");
        case MergeChoice::Undecided:
            break;
        }
        return AnswersCommand::tr("CONFLICT");
    }
    QString shown(const MergeRow &row, const AnswerChange &value) const
    {
        constexpr qsizetype longest = 40;
        QString text = oneLine(m_cells.text(changed(Answer{}, value), row.field));
        if (text.size() > longest)
            text = text.left(longest - 1) + QChar(u'…');
        return text.isEmpty() ? dash() : text;
    }

    const ReadAnswers &m_read;
    const QList<MergeChoice> &m_choices;
    AnswerCells m_cells;
};

} // namespace

int run(const ImportAnswers &command)
{
    if (beginsLikeJson(command.file))
        if (const auto json = wholeWorkspaceIn(command.file))
            return makeWorkspace(command, *json);
    const auto workbook = readWorkbook(command.file, {}, {}, Blanks::Kept);
    if (!workbook)
        return complain(workbook.error());
    const auto store = openWorkspace(command.workspace);
    if (!store)
        return complain(store.error());
    BidId bid;
    if (!command.bid.isEmpty() || markOf(*workbook).bid.isEmpty()) {
        const Result<Bid> named = bidNamed((*store)->workspace(), command.bid, command.workspace);
        if (!named)
            return complain(named.error());
        bid = named->id;
    }
    const auto back = answersBack(**store, *workbook, bid, systemLanguage());
    if (!back)
        return complain(back.error());
    QList<MergeChoice> choices;
    for (const MergeRow &row : back->read.rows) {
        const MergeChoice proposed = proposedChoice(row);
        choices.append(proposed != MergeChoice::Undecided ? proposed
                       : command.theirs                   ? MergeChoice::Theirs
                       : command.mine                     ? MergeChoice::Mine
                                                          : proposed);
    }
    const bool undecided = choices.contains(MergeChoice::Undecided);
    const int printed = print(Preview(back->read, choices, **store).text());
    if (printed != exitstatus::done)
        return printed;
    if (!command.dryRun && !undecided) {
        std::optional<Error> failure;
        QObject::connect(store->get(), &WorkspaceStore::failed, store->get(),
                         [&](const Error &error) { failure = error; });
        (*store)->setCurrentBid(back->bid);
        if (!takeAnswers(**store, *back, choices, QFileInfo(command.file).fileName()))
            return complain(failure.value_or(Error{}));
    }
    return undecided || !back->read.doubtful.isEmpty() ? exitstatus::findings : exitstatus::done;
}

} // namespace kravkort
