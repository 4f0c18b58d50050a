// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/historymodel.h"

#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"

#include <algorithm>

namespace kravkort {

namespace {

constexpr int batch = 100; // lines read at a time

std::optional<QDateTime> dayStart(const std::optional<QDate> &day, int later)
{
    return day ? std::optional(day->addDays(later).startOfDay()) : std::nullopt;
}

NodeRef nodeOfRow(const Row &row)
{
    if (const auto *answer = std::get_if<Answer>(&row))
        return {NodeKind::Criterion, answer->criterion.code};
    if (const auto *use = std::get_if<EvidenceUse>(&row))
        return {NodeKind::Criterion, use->criterion.code};
    if (const auto *choice = std::get_if<Choice>(&row))
        return {NodeKind::UseCase, choice->useCase.code};
    if (const auto *decision = std::get_if<PackageDecision>(&row))
        return {NodeKind::Package, decision->package.code};
    if (const auto *condition = std::get_if<ConditionAnswer>(&row))
        return {NodeKind::Integration, condition->from.code};
    return {};
}

} // namespace

HistoryModel::HistoryModel(const WorkspaceStore &store, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_language(language)
{
    learnNames(m_names, store.workspace());
}

void HistoryModel::setLanguage(Language language)
{
    m_language = language;
    readAgain();
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    readAgain();
}

void HistoryModel::readAgain()
{
    beginResetModel();
    m_lines.clear();
    m_newest = 0;
    m_oldest = 0;
    m_atEnd = false;
    learnNames(m_names, m_store.workspace());
    endResetModel();
    fetchMore({});
}

HistoryQuery HistoryModel::query() const
{
    HistoryQuery query;
    if (!m_filter.table.isEmpty())
        query.tables = {m_filter.table};
    query.author = m_filter.author;
    query.from = dayStart(m_filter.from, 0);
    query.until = dayStart(m_filter.to, 1);
    return query;
}

// Lines come the newest first: a name that is known is the newer one.
void HistoryModel::learn(const HistoryEntry &entry)
{
    ThingNames older;
    learnNames(older, entry.edit);
    for (auto name = older.cbegin(); name != older.cend(); ++name)
        if (!m_names.contains(name.key()))
            m_names.insert(name.key(), name.value());
}

std::optional<HistoryModel::Line> HistoryModel::lineOf(const HistoryEntry &entry) const
{
    QStringList sentences;
    for (const FieldChange &change : changesOf(entry.edit, m_names, phrases()))
        sentences.append(sentenceOf(change, phrases()));
    const QString words = sentences.join(QStringLiteral(" · "));
    const QString line = QStringList{entry.author, entry.edit.text, words}.join(QLatin1Char('\n'));
    for (const QString &word : m_filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!line.contains(word, Qt::CaseInsensitive))
            return std::nullopt;
    // What no cell can show need not be kept.
    constexpr qsizetype longest = 600;
    return Line{entry, words.left(longest), static_cast<int>(sentences.size())};
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    // Until there is something to show: a view that gets nothing does not ask again.
    bool shown = false;
    while (!m_atEnd && !shown) {
        HistoryQuery wanted = query();
        wanted.limit = batch;
        wanted.below = m_oldest;
        const Result<QList<HistoryEntry>> entries = m_store.history(wanted);
        if (!entries) {
            m_atEnd = true;
            emit failed(entries.error());
            return;
        }
        m_atEnd = entries->size() < batch;
        QList<Line> lines;
        for (const HistoryEntry &entry : *entries) {
            learn(entry);
            if (const std::optional<Line> line = lineOf(entry))
                lines.append(*line);
            m_newest = std::max(m_newest, entry.number);
            m_oldest = entry.number;
        }
        if (!lines.isEmpty()) {
            const int first = static_cast<int>(m_lines.size());
            beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
            m_lines += lines;
            endInsertRows();
            shown = true;
        }
    }
}

void HistoryModel::readNew()
{
    learnNames(m_names, m_store.workspace());
    HistoryQuery wanted = query();
    wanted.limit = batch;
    const Result<QList<HistoryEntry>> entries = m_store.history(wanted);
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    if (entries->isEmpty() || entries->first().number == m_newest)
        return;
    if (m_newest == 0 || entries->last().number > m_newest) { // more than one look can hold
        readAgain();
        return;
    }
    QList<Line> lines;
    for (const HistoryEntry &entry : *entries)
        if (entry.number > m_newest)
            if (const std::optional<Line> line = lineOf(entry))
                lines.append(*line);
    m_newest = entries->first().number;
    if (lines.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(lines.size()) - 1);
    m_lines = lines + m_lines;
    endInsertRows();
}

QList<HistoryEntry> HistoryModel::all() const
{
    QList<HistoryEntry> fitting;
    const Result<QList<HistoryEntry>> entries = m_store.history(query());
    if (!entries)
        return fitting;
    for (const HistoryEntry &entry : *entries)
        if (m_filter.text.isEmpty() || lineOf(entry))
            fitting.prepend(entry);
    return fitting;
}

QList<FieldChange> HistoryModel::changes(int row) const
{
    return changesOf(entry(row).edit, m_names, phrases());
}

NodeRef HistoryModel::nodeOf(int row) const
{
    for (const Step &step : entry(row).edit.steps)
        if (const NodeRef node = nodeOfRow(step.after ? *step.after : *step.before); node.isValid())
            return node;
    return {};
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Words)
        return line.words.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return timeText(line.entry.at, m_language);
    case Author:
        return line.entry.author;
    case What:
        return line.entry.edit.text;
    case Words:
        return line.count > 1
                   ? QString(tr("%n change(s)", "", line.count) + QStringLiteral(": ") + line.words)
                   : line.words;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Author:
        return tr("Author");
    case What:
        return tr("What was done");
    case Words:
        return tr("Before and after");
    default:
        return {};
    }
}

} // namespace kravkort
