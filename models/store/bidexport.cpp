// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bidexport.h"

#include "models/domain/entry/attention.h"
#include "models/exchange/bidbook.h"
#include "models/exchange/csv.h"
#include "models/exchange/icalendar.h"
#include "models/exchange/projectplan.h"
#include "models/exchange/reqif.h"
#include "models/exchange/xlsxwriting.h"
#include "models/storage/workspacefile.h"
#include "models/store/wholeworkspace.h"
#include "models/store/workspacestore.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::BidExport)
};

QList<int> criteriaOf(const BidMatter &matter, const ExportWish &wish)
{
    const QList<int> all = criteriaInScope(matter.picture);
    if (!wish.criteria)
        return all;
    QList<int> wanted;
    for (const CriterionId &id : *wish.criteria)
        if (const int k = matter.catalogue().criterionIndex.value(id, -1); all.contains(k))
            wanted.append(k);
    return wanted;
}

QStringList remarksOn(const SheetBook &book)
{
    const Unfit unfit = unfitIn(book);
    QStringList remarks;
    if (!unfit.cut.isEmpty())
        remarks.append(
            ExportTexts::tr("%n cell(s) is/are longer than a spreadsheet holds and cut to 32,767 "
                            "characters: %1",
                            "", static_cast<int>(unfit.cut.size()))
                .arg(unfit.cut.first(std::min<qsizetype>(20, unfit.cut.size())).join(QStringLiteral(", "))));
    if (!unfit.replaced.isEmpty())
        remarks.append(ExportTexts::tr("%n cell(s) hold(s) characters that a workbook cannot, shown as �: %1",
                                       "", static_cast<int>(unfit.replaced.size()))
                           .arg(unfit.replaced.first(std::min<qsizetype>(20, unfit.replaced.size()))
                                    .join(QStringLiteral(", "))));
    return remarks;
}

using StopAsked = std::function<bool()>;

Error cancelled()
{
    return {Error::Kind::Unwritable, ExportTexts::tr("Cancelled. Nothing was written."), {}};
}

Result<Exported> workbook(const BidMatter &matter, const ExportWish &wish, const StopAsked &stopAsked)
{
    const SheetBook book =
        wish.criteria ? criteriaBook(matter, criteriaOf(matter, wish), wish.columns) : bidBook(matter);
    if (stopAsked && stopAsked())
        return cancelled();
    const auto bytes = xlsxOf(book, {matter.bidName(), matter.workspace.vendorName(), matter.now});
    if (!bytes)
        return bytes.error();
    SheetBook shown = book;
    shown.removeIf([](const BookSheet &sheet) { return sheet.hidden; });
    return Exported{*bytes, remarksOn(shown)};
}

// Since when the solution's criteria are no longer open, as the history says.
Result<QHash<CriterionId, QDate>> finishedDays(const QString &path, const SolutionId &solution)
{
    HistoryQuery query;
    query.tables = {QStringLiteral("answer")};
    const Result<WorkspaceFile> file = WorkspaceFile::open(path);
    if (!file)
        return file.error();
    const Result<QList<HistoryEntry>> entries = file->history(query);
    if (!entries)
        return entries.error();
    const auto closed = [](const std::optional<Row> &row) {
        const auto *answer = row ? std::get_if<Answer>(&*row) : nullptr;
        return answer && !isOpen(answer->outcome);
    };
    QHash<CriterionId, QDate> days;
    for (const HistoryEntry &entry : *entries) // the newest first
        for (const Step &step : entry.edit.steps) {
            const auto *answer = step.after ? std::get_if<Answer>(&*step.after) : nullptr;
            if (answer && answer->solution == solution && closed(step.after) && !closed(step.before) &&
                !days.contains(answer->criterion))
                days.insert(answer->criterion, entry.at.toLocalTime().date());
        }
    return days;
}

Result<Exported> plan(const QString &path, const BidMatter &matter)
{
    const auto finished = finishedDays(path, matter.picture.solution);
    if (!finished)
        return finished.error();
    const Plan made = planOf(matter, *finished);
    Exported file{mspdiOf(made, matter.now), {}};
    if (!made.dropped.isEmpty())
        file.remarks.append(ExportTexts::tr("A plan must not lead in a circle; left out: %1")
                                .arg(made.dropped.join(QStringLiteral(", "))));
    return file;
}

} // namespace

Result<ExportGround> exportGround(const WorkspaceStore &store, const BidId &bid)
{
    Result<HistoryEnd> end = store.historyEnd();
    if (!end)
        return end.error();
    return ExportGround{store.path(), store.workspace(), store.pictureOf(bid), *std::move(end)};
}

Result<Exported> exported(const ExportGround &ground, const ExportWish &wish, const QDateTime &now,
                          const StopAsked &stopAsked)
{
    if (stopAsked && stopAsked())
        return cancelled();
    if (wish.format == ExportFormat::Json) {
        if (wish.profile != ReportProfile::Internal)
            return Error{Error::Kind::Usage,
                         ExportTexts::tr("JSON holds the whole workspace, and is for the team only."),
                         {}};
        const auto json = wholeWorkspaceAsJson(ground.path);
        if (!json)
            return json.error();
        return Exported{*json, {}};
    }
    const BidMatter matter{ground.picture, ground.workspace, Phrases::in(wish.language), wish.profile, now,
                           ground.history};
    switch (wish.format) {
    case ExportFormat::Xlsx:
        return workbook(matter, wish, stopAsked);
    case ExportFormat::Csv: {
        const QList<CriteriaColumn> columns = wish.criteria ? wish.columns : criteriaColumns(matter);
        return Exported{csvOf(criteriaSheet(matter, criteriaOf(matter, wish), columns)), {}};
    }
    case ExportFormat::Calendar:
        return Exported{icalendarOf(matter.bidName(), daysOf(matter, wish.notes), now), {}};
    case ExportFormat::Project:
        return plan(ground.path, matter);
    case ExportFormat::Reqif:
        return Exported{reqifOf(matter), {}};
    case ExportFormat::Json:
        break;
    }
    return Exported{};
}

} // namespace kravkort
