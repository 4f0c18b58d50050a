// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpage.h"

#include "models/item/matrixmodel.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/graph/passingnote.h"
#include "ui/graph/togglebutton.h"
#include "ui/inspector/flowlayout.h"
#include "ui/matrix/matrixlegendpanel.h"
#include "ui/matrix/matrixview.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace kravkort {

namespace {

const QString kindKey = QStringLiteral("matrix/kind");
const QString orderKey = QStringLiteral("matrix/order");
const QString extentKey = QStringLiteral("matrix/extent");
const QString legendKey = QStringLiteral("matrix/legend");

constexpr std::array allKinds{MatrixKind::UseCasesByPackages, MatrixKind::PackagesByIntegrations};

// A remembered place in a list of `count`; the first where nothing sensible was remembered.
int remembered(const QString &key, int count)
{
    const int at = QSettings().value(key, 0).toInt();
    return at >= 0 && at < count ? at : 0;
}

void setItems(QComboBox *combo, const QStringList &texts)
{
    for (int at = 0; at < texts.size(); ++at)
        combo->setItemText(at, texts.at(at));
}

} // namespace

MatrixPage::MatrixPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_model(new MatrixModel(store, display.language(), this))
    , m_view(new MatrixView)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_legend(new MatrixLegendPanel(display.phrases()))
    , m_note(new PassingNote(m_view))
{
    setObjectName(QStringLiteral("matrixPage"));
    m_empty->setObjectName(QStringLiteral("matrixEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(40);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(toolBar());
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
    m_view->setModel(m_model);
    setFocusProxy(m_view);
    setTexts();
    reshape();

    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &MatrixPage::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixPage::restorePlace);
    connect(m_view, &MatrixView::nodeChosen, &m_focus, &Focus::select);
    connect(m_view, &MatrixView::explainWanted, this, [this](const QModelIndex &cell) {
        if (!cell.data(MatrixModel::CellRole).value<MatrixCell>().related)
            return;
        const NodeRef row = cell.data(MatrixModel::RowNodeRole).value<NodeRef>();
        m_focus.explain({NumberKind::Share, cell.data(MatrixModel::NodeRole).value<NodeRef>(),
                         row.kind == NodeKind::UseCase ? row : NodeRef{}});
    });
    connect(m_view, &MatrixView::copyWanted, this, &MatrixPage::copy);
    connect(&m_focus, &Focus::changed, this, &MatrixPage::follow);
    connect(&m_display, &Display::languageChanged, this, [this](Language language) {
        m_model->setLanguage(language);
        m_legend->setPhrases(m_display.phrases());
    });
}

MatrixPage::~MatrixPage() = default;

QToolButton *MatrixPage::button(const char *name)
{
    auto *made = new QToolButton;
    made->setObjectName(QString::fromLatin1(name));
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QWidget *MatrixPage::toolBar()
{
    auto *bar = new QWidget;
    auto *inner = new QWidget;
    auto *margins = new QVBoxLayout(bar);
    margins->setContentsMargins(12, 8, 12, 8);
    margins->addWidget(inner);
    auto *flow = new FlowLayout(8, inner);
    auto *segments = new QWidget;
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_kinds = new QButtonGroup(this);
    for (const MatrixKind kind : allKinds) {
        auto *segment = new ToggleButton;
        segment->setObjectName(kind == MatrixKind::UseCasesByPackages ? QStringLiteral("matrixUseCases")
                                                                      : QStringLiteral("matrixPackages"));
        m_kinds->addButton(segment, static_cast<int>(kind));
        row->addWidget(segment);
    }
    m_kinds->button(remembered(kindKey, static_cast<int>(allKinds.size())))->setChecked(true);
    const auto combo = [this](const char *name, const QString &key, int count) {
        auto *made = new QComboBox;
        made->setObjectName(QString::fromLatin1(name));
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        for (int at = 0; at < count; ++at)
            made->addItem(QString());
        made->setCurrentIndex(remembered(key, count));
        connect(made, &QComboBox::currentIndexChanged, this, &MatrixPage::reshape);
        return made;
    };
    m_order = combo("matrixOrder", orderKey, 3);
    m_extent = combo("matrixExtent", extentKey, 2);
    m_copy = button("matrixCopy");
    m_legendButton = button("matrixLegendButton");
    m_legendButton->setCheckable(true);
    m_legendButton->setChecked(QSettings().value(legendKey, true).toBool());
    for (QToolButton *flat : {m_copy, m_legendButton})
        flat->setAutoRaise(true);
    for (QWidget *each : {segments, static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_extent),
                          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_legendButton)})
        flow->addWidget(each);
    connect(m_kinds, &QButtonGroup::idClicked, this, &MatrixPage::reshape);
    connect(m_copy, &QToolButton::clicked, this, &MatrixPage::copy);
    connect(m_legendButton, &QToolButton::toggled, this, [this](bool on) {
        QSettings().setValue(legendKey, on);
        refresh();
    });
    return bar;
}

void MatrixPage::setTexts()
{
    for (const MatrixKind kind : allKinds)
        m_kinds->button(static_cast<int>(kind))->setText(nameOf(kind, m_display.phrases()));
    setItems(m_order, {tr("By code"), tr("By open work"), tr("By similarity")});
    m_order->setAccessibleName(tr("Order of rows and columns"));
    m_order->setToolTip(tr("By code; most open criteria first; or alike beside alike"));
    setItems(m_extent, {tr("Chosen use cases"), tr("Whole catalogue")});
    m_extent->setAccessibleName(tr("How much is shown"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy as a table, with heads: the marked block, or all of it (Ctrl+C)"));
    m_copy->setAccessibleName(tr("Copy as a table"));
    m_legendButton->setText(tr("Legend"));
    m_legendButton->setToolTip(tr("Show what marks, shades and borders mean"));
    m_legend->setAccessibleName(tr("Legend"));
    m_view->setCorner(tr("open", "above and beside numbers of open criteria"));
    m_view->setAccessibleName(tr("Matrix"));
    m_view->setAccessibleDescription(tr(
        "Enter or a click: select what stands in the column head. With Shift: what stands in the row head. "
        "Ctrl+Enter or a double click: explain the number. "
        "Ctrl+C: copy as a table."));
    m_empty->setText(tr("Tick use cases on the left, or show the whole catalogue.\nWhat they require appears "
                        "here as a table."));
}

MatrixShape MatrixPage::shapeAsked() const
{
    return {static_cast<MatrixKind>(m_kinds->checkedId()),
            static_cast<MatrixExtent>(m_extent->currentIndex()),
            static_cast<MatrixOrder>(m_order->currentIndex())};
}

void MatrixPage::reshape()
{
    const MatrixShape shape = shapeAsked();
    QSettings settings;
    settings.setValue(kindKey, static_cast<int>(shape.kind));
    settings.setValue(orderKey, static_cast<int>(shape.order));
    settings.setValue(extentKey, static_cast<int>(shape.extent));
    m_legend->setKind(shape.kind);
    m_model->setShape(shape);
    refresh();
}

void MatrixPage::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_legend->setVisible(m_legendButton->isChecked() && !empty);
    m_copy->setEnabled(!empty);
}

void MatrixPage::keepPlace()
{
    const QModelIndex current = m_view->currentIndex();
    m_row = current.data(MatrixModel::RowNodeRole).value<NodeRef>();
    m_column = current.data(MatrixModel::NodeRole).value<NodeRef>();
}

void MatrixPage::restorePlace()
{
    refresh();
    // What was a column may be a row now, and the other way round.
    const int row = std::max(m_model->rowOf(m_row), m_model->rowOf(m_column));
    const int column = std::max(m_model->columnOf(m_column), m_model->columnOf(m_row));
    if (const QModelIndex index = m_model->index(std::max(0, row), std::max(0, column));
        index.isValid() && (row >= 0 || column >= 0))
        m_view->setCurrentIndex(index);
    follow();
}

// A criterion stands where the node that it hangs on stands.
void MatrixPage::follow()
{
    if (!isVisible())
        return; // showEvent() makes up for it
    NodeRef node = m_focus.node();
    const Catalogue &catalogue = m_store.catalogue();
    if (const int criterion = node.kind == NodeKind::Criterion ? indexOf(catalogue, node) : -1;
        criterion >= 0)
        node = ownerOf(catalogue, catalogue.criteria.at(criterion));
    m_view->setChosen(node);
    const QModelIndex current = m_view->currentIndex();
    const int row = m_model->rowOf(node);
    const int column = m_model->columnOf(node);
    if ((row < 0 && column < 0) || row == current.row() || column == current.column())
        return;
    m_view->setCurrentIndex(m_model->index(row >= 0 ? row : std::max(0, current.row()),
                                           column >= 0 ? column : std::max(0, current.column())));
}

// The marked block, or all where there is no more than one cell marked.
void MatrixPage::copy()
{
    if (m_model->rowCount() == 0 || m_model->columnCount() == 0)
        return;
    QItemSelectionRange block(m_model->index(0, 0),
                              m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1));
    if (const QItemSelection marked = m_view->selectionModel()->selection(); marked.indexes().size() > 1)
        block = marked.first();
    const MatrixValues values = m_model->values(block.top(), block.left(), block.bottom(), block.right());
    auto *table = new QMimeData;
    table->setText(asTabbedText(values, m_display.phrases()));
    table->setHtml(asHtml(values, m_display.phrases()));
    QGuiApplication::clipboard()->setMimeData(table);
    m_note->say(tr("%n row(s) copied as a table.", "", int(values.rows.size())));
}

void MatrixPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

void MatrixPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAwake(true);
    follow();
}

// A page that nobody sees costs nothing.
void MatrixPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAwake(false);
}

} // namespace kravkort
