// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

class QTextLayout;
class QTreeView;

namespace kravkort {

// Paints a code and a text in a tree's cell, the text wrapped instead of cut, and makes the row as high as
// that takes. The view must outlive it.
class CodeTextDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles
    {
        int code;
        int text;  // Qt::DisplayRole or a role of the model
        int quiet; // a bool role: the row is painted in quiet colour where it is false; -1 for none
    };

    CodeTextDelegate(QTreeView *view, int column, Roles roles, QObject *parent = nullptr);

    // Quiet words that follow the text; asked for at each painting.
    void setAside(std::function<QString(const QModelIndex &)> aside) { m_aside = std::move(aside); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // Lays the text out for this width and gives the height.
    qreal layOut(QTextLayout &layout, const QModelIndex &index, const QStyleOptionViewItem &option,
                 qreal width) const;
    int textLeft(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QTreeView *m_view;
    int m_column;
    Roles m_roles;
    std::function<QString(const QModelIndex &)> m_aside;
};

} // namespace kravkort
