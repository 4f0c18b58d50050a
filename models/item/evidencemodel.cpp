// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/evidencemodel.h"

#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace kravkort {

EvidenceModel::EvidenceModel(const WorkspaceStore &store, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_language(language)
{
    connect(&store, &WorkspaceStore::changed, this, &EvidenceModel::refresh);
    refresh();
}

void EvidenceModel::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void EvidenceModel::setFilter(const EvidenceFilter &filter)
{
    m_filter = filter;
    refresh();
}

void EvidenceModel::setBroken(const QSet<QString> &hashes)
{
    if (hashes == m_broken)
        return;
    m_broken = hashes;
    refresh();
}

void EvidenceModel::refresh()
{
    beginResetModel();
    m_items.clear();
    for (const EvidenceItem &item : evidenceItems(m_store.workspace()))
        if (passes(item))
            m_items.append(item);
    endResetModel();
}

bool EvidenceModel::isBroken(const EvidenceItem &item) const
{
    return std::any_of(item.versions.begin(), item.versions.end(),
                       [this](const EvidenceFile &file) { return m_broken.contains(file.sha256); });
}

bool EvidenceModel::passes(const EvidenceItem &item) const
{
    const EvidenceAge age = ageOf(item.evidence, m_store.today());
    switch (m_filter.state) {
    case EvidenceFilter::State::All:
        break;
    case EvidenceFilter::State::ExpiringOrExpired:
        if (age != EvidenceAge::ExpiresSoon && age != EvidenceAge::Expired)
            return false;
        break;
    case EvidenceFilter::State::Expired:
        if (age != EvidenceAge::Expired)
            return false;
        break;
    case EvidenceFilter::State::Broken:
        if (!isBroken(item))
            return false;
        break;
    case EvidenceFilter::State::Files:
        if (!item.isFile())
            return false;
        break;
    case EvidenceFilter::State::Links:
        if (item.isFile())
            return false;
        break;
    }
    QStringList texts{item.evidence.title, item.evidence.link};
    for (const EvidenceFile &file : item.versions)
        texts.append(file.name);
    for (const EvidenceUse &use : item.uses)
        texts.append(use.criterion.code);
    const QString all = texts.join(QLatin1Char('\n'));
    const QStringList words = m_filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString EvidenceModel::stateOf(const EvidenceItem &item) const
{
    QStringList states;
    if (isBroken(item))
        states.append(tr("⚠ broken: not what was attached"));
    const QString date = item.evidence.expires ? dateText(*item.evidence.expires, m_language) : QString();
    switch (ageOf(item.evidence, m_store.today())) {
    case EvidenceAge::Ageless:
        break;
    case EvidenceAge::Fresh:
        states.append(tr("expires %1").arg(date));
        break;
    case EvidenceAge::ExpiresSoon:
        states.append(tr("◔ expires soon: %1").arg(date));
        break;
    case EvidenceAge::Expired:
        states.append(tr("⚠ expired %1").arg(date));
        break;
    }
    return states.join(QStringLiteral("; "));
}

QString EvidenceModel::shown(const EvidenceItem &item, int column) const
{
    const QLocale locale(m_language == Language::Danish ? QLocale::Danish : QLocale::English);
    switch (column) {
    case Title:
        return item.evidence.title;
    case Place:
        return item.isFile() ? item.versions.first().name : item.evidence.link;
    case Size:
        return item.isFile() ? locale.formattedDataSize(item.versions.first().size, 1,
                                                        QLocale::DataSizeTraditionalFormat)
                             : QString();
    case Versions:
        return item.isFile() ? QString::number(item.versions.first().version) : QString();
    case Added: {
        const auto added = item.isFile() ? item.versions.first().added : item.evidence.added;
        return added ? dateText(*added, m_language) : QString();
    }
    case State:
        return stateOf(item);
    case Uses: {
        QStringList codes;
        for (const EvidenceUse &use : item.uses)
            if (!codes.contains(use.criterion.code))
                codes.append(use.criterion.code);
        return codes.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

int EvidenceModel::rowOf(const EvidenceId &evidence) const
{
    for (int row = 0; row < m_items.size(); ++row)
        if (m_items.at(row).evidence.id == evidence)
            return row;
    return -1;
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvidenceItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(item, index.column());
    case Qt::ToolTipRole:
        return item.isFile() && index.column() == Place
                   ? QString(QStringLiteral("SHA-256 ") + item.versions.first().sha256)
                   : shown(item, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return index.column() == Size || index.column() == Versions
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case SortRole:
        if (index.column() == Size)
            return item.isFile() ? item.versions.first().size : qint64{-1};
        if (index.column() == Versions)
            return item.isFile() ? item.versions.first().version : 0;
        if (index.column() == Added)
            return (item.isFile() ? item.versions.first().added : item.evidence.added).value_or(QDate());
        if (index.column() == State)
            return item.evidence.expires.value_or(QDate(9999, 1, 1));
        return shown(item, index.column()).toCaseFolded();
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Evidence");
    case Place:
        return tr("File or address");
    case Size:
        return tr("Size");
    case Versions:
        return tr("Version");
    case Added:
        return tr("Attached");
    case State:
        return tr("State");
    case Uses:
        return tr("Proves");
    default:
        return {};
    }
}

} // namespace kravkort
