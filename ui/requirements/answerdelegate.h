// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"

#include <QDate>
#include <QStyledItemDelegate>

#include <functional>

namespace kravkort {

// Paints and edits the columns of the requirement tree beside the name: status as a sign with its word,
// progress as a bar with its number, dates that are past as a warning.
class AnswerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What the editors need of others: `ownersSoFar` completes what is typed as an owner, `notApplicable`
    // takes over where a result needs a reason, `written` where a text was typed that has to be understood
    // first.
    struct Ways
    {
        std::function<QStringList()> ownersSoFar;
        std::function<QDate()> today;
        std::function<void(const QModelIndex &)> notApplicable;
        std::function<void(const QModelIndex &, const QString &)> written;
    };

    AnswerDelegate(const Phrases &phrases, Ways ways, QObject *parent = nullptr);

    void setPhrases(const Phrases &phrases) { m_phrases = phrases; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void paintOutcome(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintProgress(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Phrases m_phrases;
    Ways m_ways;
};

} // namespace kravkort
