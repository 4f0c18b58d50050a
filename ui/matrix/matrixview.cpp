// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixview.h"

#include "models/item/matrixmodel.h"
#include "ui/matrix/matrixdelegate.h"
#include "ui/matrix/matrixfolding.h"
#include "ui/matrix/matrixheads.h"
#include "ui/matrix/matrixpainter.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace kravkort {

MatrixView::MatrixView(QWidget *parent)
    : QTableView(parent)
    , m_style(themeFor(palette()), font())
    , m_corner(new QLabel(this))
{
    setObjectName(QStringLiteral("matrixView"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new MatrixDelegate(*this));
    setHorizontalHeader(new MatrixHeads(Qt::Horizontal, *this));
    setVerticalHeader(new MatrixHeads(Qt::Vertical, *this));
    m_corner->setAutoFillBackground(true);
    m_corner->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_corner->setForegroundRole(QPalette::PlaceholderText);
    restyle();
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        choose(index, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &MatrixView::explainWanted);
    for (QHeaderView *heads : {horizontalHeader(), verticalHeader()})
        connect(heads, &QHeaderView::sectionClicked, this, [this, heads](int section) {
            emit nodeChosen(
                model()->headerData(section, heads->orientation(), MatrixModel::NodeRole).value<NodeRef>());
        });
}

void MatrixView::choose(const QModelIndex &index, bool row)
{
    if (index.isValid())
        emit nodeChosen(index.data(row ? MatrixModel::RowNodeRole : MatrixModel::NodeRole).value<NodeRef>());
}

void MatrixView::setChosen(const NodeRef &node)
{
    m_chosen = node;
    showLights();
}

bool MatrixView::isChosen(int section, Qt::Orientation orientation) const
{
    return m_chosen.isValid() && model() &&
           model()->headerData(section, orientation, MatrixModel::NodeRole).value<NodeRef>() == m_chosen;
}

bool MatrixView::isLit(int section, Qt::Orientation orientation) const
{
    const auto meets = [&](const QModelIndex &index) {
        return index.isValid() && (orientation == Qt::Vertical ? index.row() : index.column()) == section;
    };
    return meets(m_hovered) || (hasFocus() && meets(currentIndex()));
}

void MatrixView::showLights()
{
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    viewport()->update();
}

void MatrixView::hover(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    showLights();
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    showLights();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
        return event->accept();
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            emit explainWanted(currentIndex());
        else
            choose(currentIndex(), event->modifiers().testFlag(Qt::ShiftModifier));
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

bool MatrixView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave)
        hover({});
    return QTableView::viewportEvent(event);
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && model()->columnCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    showLights();
}

void MatrixView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    showLights();
}

void MatrixView::restyle()
{
    m_style = MatrixStyle(themeFor(palette()), font());
    verticalHeader()->setDefaultSectionSize(static_cast<int>(m_style.rowHeight));
    m_corner->setFont(m_style.small);
    m_corner->setMargin(qRound(m_style.em * 0.45));
    fitHeads();
    showLights();
}

void MatrixView::setCorner(const QString &text)
{
    m_corner->setText(text);
}

// Heads and cells grow with the room there is, each up to where more would not help.
void MatrixView::fitHeads()
{
    const int columns = std::max(1, model() ? model()->columnCount() : 0);
    const int bar = verticalScrollBar()->sizeHint().width();
    const double spare = width() - bar - columns * m_style.cellWidth;
    const int heads = static_cast<int>(
        std::clamp(std::max(width() * 0.3, spare), m_style.rowHeadWidth, m_style.widestRowHead));
    const double cell =
        std::clamp((width() - bar - heads) / double(columns), m_style.cellWidth, m_style.widestCell);
    const int tall = static_cast<int>(columnHeadHeightFor(cell));
    verticalHeader()->setFixedWidth(heads);
    horizontalHeader()->setFixedHeight(tall);
    horizontalHeader()->setDefaultSectionSize(static_cast<int>(cell));
    fitRows(heads);
    m_corner->setGeometry(0, 0, heads, tall);
    m_corner->raise();
}

MatrixHead MatrixView::headOf(int section, Qt::Orientation orientation) const
{
    return model()->headerData(section, orientation, MatrixModel::HeadRole).value<MatrixHead>();
}

// High enough for every name, as long as half of the view is left for cells.
double MatrixView::columnHeadHeightFor(double cell) const
{
    const double most = std::max(height() * 0.5, m_style.columnHeadHeight);
    const int lines = columnHeadLines(cell, m_style);
    const QFontMetricsF metrics(m_style.font);
    double length = 0;
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const MatrixHead head = headOf(column, Qt::Horizontal);
        length = std::max(length, lengthNeeded(head.text, metrics, most, lines, codeWidth(head, m_style)));
    }
    return std::clamp(columnHeadHeight(length, m_style), 6 * m_style.em, most);
}

// A row is as high as the name in its head asks for.
void MatrixView::fitRows(double heads)
{
    constexpr int most = 4;
    const QFontMetricsF metrics(m_style.font);
    const double room = rowHeadRoom(heads, m_style);
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const MatrixHead head = headOf(row, Qt::Vertical);
        const int lines = linesNeeded(head.text, metrics, room, most, codeWidth(head, m_style));
        verticalHeader()->resizeSection(
            row, static_cast<int>(m_style.rowHeight + std::max(0, lines - 2) * m_style.line));
    }
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    fitHeads();
    QTableView::resizeEvent(event);
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

void MatrixView::reset()
{
    QTableView::reset();
    m_hovered = QModelIndex();
    fitHeads();
}

} // namespace kravkort
