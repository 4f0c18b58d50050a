// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/answersback.h"

#include "models/domain/revision/askingagain.h"
#include "models/store/workspacestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace kravkort {

namespace {

struct AnswersBackTexts
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::AnswersBack)
};

// The workspace as it was after the line of the history that the workbook names, where there is that line.
std::optional<Workspace> workspaceAt(const WorkspaceStore &store, const HistoryEnd &line)
{
    if (line.number <= 0 || line.hash.isEmpty())
        return std::nullopt;
    const Result<QList<HistoryEntry>> entries = store.history({});
    if (!entries)
        return std::nullopt;
    Workspace then = store.workspace();
    for (const HistoryEntry &entry : *entries) { // the newest first
        if (entry.number == line.number)
            return entry.hash == line.hash ? std::optional(then) : std::nullopt;
        then = applied(std::move(then), reversed(entry.edit));
    }
    return std::nullopt;
}

std::optional<AnswerBase> baseFromHistory(const WorkspaceStore &store, const Bid &bid, const HistoryEnd &line)
{
    const std::optional<Workspace> then = workspaceAt(store, line);
    const Bid *before = then ? then->bid(bid.id) : nullptr;
    if (!before || before->solution != bid.solution)
        return std::nullopt;
    const Picture picture = derive(store.catalogueOf(*before), *then, bid.id, store.today());
    const BidMatter matter{picture, *then, Phrases(Language::English), ReportProfile::Internal, {}, line};
    return answerBaseOf(matter, criteriaInScope(picture), criteriaColumns(matter));
}

} // namespace

Result<AnswersBack> answersBack(const WorkspaceStore &store, const Workbook &workbook, const BidId &wanted,
                                Language language)
{
    const WorkbookMark mark = markOf(workbook);
    const bool ours = store.workspace().bid(mark.bid) != nullptr;
    if (wanted.isEmpty() && !mark.bid.isEmpty() && !ours)
        return Error{
            Error::Kind::NotAccepted,
            AnswersBackTexts::tr("“%1” was written for a bid that this workspace does not have. Choose the "
                                 "bid that it shall be read into.")
                .arg(workbook.name),
            {}};
    const BidId id = !wanted.isEmpty() ? wanted : ours ? mark.bid : store.currentBid();
    const Bid *bid = store.workspace().bid(id);
    if (!bid)
        return Error{
            Error::Kind::NotAccepted, AnswersBackTexts::tr("There is no bid to read answers into."), {}};
    const bool same = mark.bid == id;
    std::optional<AnswerBase> base = same ? mark.base : std::nullopt;
    if (base && base->solution != bid->solution)
        base.reset();
    QString remark;
    if (!base && same) {
        base = baseFromHistory(store, *bid, mark.history);
        if (base)
            remark = AnswersBackTexts::tr(
                "The workbook no longer says what the answers were when it was written; the "
                "history does.");
    }
    if (!base)
        remark =
            mark.bid.isEmpty() || same
                ? AnswersBackTexts::tr("Nothing says what the answers were when the table was written: every "
                                       "difference is yours to decide.")
                : AnswersBackTexts::tr(
                      "The workbook was written for another bid: every difference is yours to "
                      "decide.");
    const Picture picture = store.pictureOf(id);
    const Catalogue &catalogue = *picture.catalogue;
    const BidMatter matter{picture, store.workspace(), Phrases(language), ReportProfile::Internal, {}};
    const AnswerGround ground{catalogue,
                              criteriaInScope(picture),
                              [&](const CriterionId &criterion) {
                                  return matter.answer(catalogue.criterionIndex.value(criterion));
                              },
                              id,
                              store.today(),
                              language};
    Result<ReadAnswers> read = readAnswers(workbook, base, ground);
    if (!read)
        return read.error();
    if (const auto kept = std::count_if(read->rows.cbegin(), read->rows.cend(),
                                        [](const MergeRow &row) { return row.emptied; }))
        remark +=
            u' ' + AnswersBackTexts::tr(
                       "%n cell(s) is/are empty in the file and filled in here: kept as here unless you "
                       "take theirs, since nothing says that they were emptied on purpose.",
                       "", static_cast<int>(kept));
    read->remark = remark.trimmed();
    return AnswersBack{id, *std::move(read)};
}

bool takeAnswers(WorkspaceStore &store, const AnswersBack &back, const QList<MergeChoice> &choices,
                 const QString &fileName)
{
    if (store.currentBid() != back.bid)
        return store.refuse(AnswersBackTexts::tr("Nothing was read back: another bid is shown."));
    if (choices.size() != back.read.rows.size() || choices.contains(MergeChoice::Undecided))
        return store.refuse(AnswersBackTexts::tr("Nothing was read back: some differences are not decided."));
    for (const MergeRow &row : back.read.rows)
        if (valueOf(store.answer(row.criterion), row.field) != row.mine)
            return store.refuse(
                AnswersBackTexts::tr(
                    "Nothing was read back: %1 was changed here meanwhile. Read the file again.")
                    .arg(row.criterion.code));
    const QList<Answer> answers = merged(
        back.read.rows, choices, [&](const CriterionId &criterion) { return store.answer(criterion); });
    if (answers.isEmpty())
        return true;
    //: the name of an undo step; %1 is a file's name
    return store.setAnswers(answers, AnswersBackTexts::tr("Read answers back from %1").arg(fileName));
}

} // namespace kravkort
