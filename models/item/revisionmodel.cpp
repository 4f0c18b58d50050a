// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/revisionmodel.h"

#include "models/domain/catalogue/statementwords.h"

#include <algorithm>

namespace kravkort {

namespace {

bool isMove(const StatementChange &change)
{
    return change.kind == StatementChange::Kind::Moved;
}

} // namespace

RevisionModel::RevisionModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_phrases(language)
{
}

void RevisionModel::compare(std::shared_ptr<const Catalogue> before, std::shared_ptr<const Catalogue> after)
{
    beginResetModel();
    m_before = std::move(before);
    m_after = std::move(after);
    m_changes = catalogueDiff(*m_before, *m_after);
    // What asks again is work for somebody: it stands first.
    std::stable_partition(m_changes.begin(), m_changes.end(),
                          [](const StatementChange &change) { return change.asksAgain(); });
    m_accepted.clear();
    for (const StatementChange &change : std::as_const(m_changes))
        if (isMove(change) && textHash(change.before->prose()) == textHash(change.after->prose()))
            m_accepted.insert(change.before->id);
    endResetModel();
}

int RevisionModel::count(ChangeAspect aspect) const
{
    return static_cast<int>(
        std::count_if(m_changes.begin(), m_changes.end(),
                      [&](const StatementChange &change) { return aspectsOf(change).contains(aspect); }));
}

MovedIds RevisionModel::moved() const
{
    MovedIds moved;
    for (const StatementChange &change : m_changes)
        if (isMove(change) && m_accepted.contains(change.before->id))
            moved.insert(change.before->id, change.after->id);
    return moved;
}

void RevisionModel::setMoved(const MovedIds &moved)
{
    m_accepted = QSet<QString>(moved.keyBegin(), moved.keyEnd());
    if (!m_changes.isEmpty())
        emit dataChanged(index(0, AspectColumn), index(rowCount() - 1, AspectColumn), {Qt::CheckStateRole});
    emit movedChanged();
}

int RevisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int RevisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// The weightiest two: a criterion that asks again is always reworded too.
QString RevisionModel::aspectText(const StatementChange &change) const
{
    QStringList parts;
    QList<ChangeAspect> aspects = aspectsOf(change);
    if (aspects.contains(ChangeAspect::AsksAgain))
        aspects.removeAll(ChangeAspect::Reworded);
    if (aspects.removeOne(ChangeAspect::Moved))
        aspects.prepend(ChangeAspect::Moved); // beside its box
    for (const ChangeAspect aspect : aspects.first(std::min<qsizetype>(2, aspects.size())))
        parts.append(QString(symbolOf(aspect) + u' ' + nameOf(aspect, m_phrases)));
    return parts.join(QStringLiteral(" · "));
}

QString RevisionModel::codeText(const StatementChange &change) const
{
    if (isMove(change))
        return QString(change.before->id + QStringLiteral(" → ") + change.after->id);
    return codeOf(change.shown());
}

QString RevisionModel::words(const StatementChange &change) const
{
    return wordsOf(change.shown(), change.after ? *m_after : *m_before, m_phrases);
}

QVariant RevisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatementChange &change = m_changes.at(index.row());
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() != AspectColumn || !isMove(change))
            return {};
        return m_accepted.contains(change.before->id) ? Qt::Checked : Qt::Unchecked;
    case AspectsRole: {
        QList<int> aspects;
        for (const ChangeAspect aspect : aspectsOf(change))
            aspects.append(static_cast<int>(aspect));
        return QVariant::fromValue(aspects);
    }
    case StatementKindRole:
        return static_cast<int>(change.shown().kind);
    case SearchRole: {
        QString searched = codeText(change) + u'\n' + words(change);
        if (change.before)
            searched += u'\n' + change.before->prose().in(m_phrases.language());
        return searched;
    }
    case Qt::ToolTipRole:
        if (index.column() == AspectColumn && isMove(change))
            return tr("%1 % of the words are the same. Ticked: it is the same thing under a new id, and "
                      "takes "
                      "answers and choices along.")
                .arg(static_cast<int>(change.alike * 100));
        return words(change);
    case Qt::AccessibleTextRole:
        if (index.column() == AspectColumn && isMove(change))
            return QString(
                aspectText(change) + QStringLiteral(", ") +
                (m_accepted.contains(change.before->id) ? tr("the same thing") : tr("two things")));
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (index.column()) {
        case AspectColumn:
            return aspectText(change);
        case KindColumn:
            return nameOf(change.shown().kind, m_phrases);
        case CodeColumn:
            return codeText(change);
        case WordsColumn:
            return words(change);
        default:
            return {};
        }
    default:
        return {};
    }
}

QVariant RevisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AspectColumn:
        return tr("Change");
    case KindColumn:
        return tr("What");
    case CodeColumn:
        return tr("Id");
    case WordsColumn:
        return tr("In words");
    default:
        return {};
    }
}

Qt::ItemFlags RevisionModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == AspectColumn && isMove(m_changes.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RevisionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != AspectColumn ||
        !isMove(m_changes.at(index.row())))
        return false;
    const QString &id = m_changes.at(index.row()).before->id;
    if (value.toInt() == Qt::Checked)
        m_accepted.insert(id);
    else
        m_accepted.remove(id);
    emit dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    emit movedChanged();
    return true;
}

} // namespace kravkort
