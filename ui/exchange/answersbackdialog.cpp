// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/answersbackdialog.h"

#include "models/store/workspacestore.h"
#include "ui/display.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace kravkort {

// The rows that both sides have changed, and those that are not taken.
class AnswersBackDialog::Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyConflicts(bool only)
    {
        m_only = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto kind = static_cast<MergeModel::Kind>(
            sourceModel()->index(row, 0, parent).data(MergeModel::KindRole).toInt());
        return !m_only || kind == MergeModel::Kind::Conflict;
    }

private:
    bool m_only = false;
};

AnswersBackDialog::AnswersBackDialog(WorkspaceStore &store, const Display &display, const AnswersBack &back,
                                     const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_back(back)
    , m_fileName(fileName)
    , m_model(new MergeModel(
          back.read, display.language(), store.today(),
          [&store, language = display.language()](const CriterionId &id) {
              const int k = store.catalogue().criterionIndex.value(id, -1);
              return k < 0 ? id.code
                           : QString(id.code + u"\n" + store.catalogue().criteria.at(k).text.in(language));
          },
          this))
    , m_filter(new Filter(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_onlyConflicts(new QCheckBox(tr("Only &conflicts"), this))
    , m_theirs(new QPushButton(tr("Take &theirs (T)"), this))
    , m_mine(new QPushButton(tr("Keep &mine (M)"), this))
    , m_detail(new QLabel(this))
    , m_left(new QLabel(this))
{
    setObjectName(QStringLiteral("answersBackDialog"));
    setWindowTitle(tr("Read answers back"));
    m_summary->setObjectName(QStringLiteral("answersBackSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_onlyConflicts->setObjectName(QStringLiteral("answersBackConflicts"));
    m_theirs->setObjectName(QStringLiteral("answersBackTheirs"));
    m_mine->setObjectName(QStringLiteral("answersBackMine"));
    m_detail->setObjectName(QStringLiteral("answersBackDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_detail->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_theirs->setAutoDefault(false);
    m_mine->setAutoDefault(false);
    m_left->setObjectName(QStringLiteral("answersBackLeft"));
    makeTable();

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_onlyConflicts);
    tools->addStretch();
    tools->addWidget(m_theirs);
    tools->addWidget(m_mine);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("Take the &answers"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("answersBackTake"));
    m_take->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_left, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * 150, 560);

    connect(m_onlyConflicts, &QCheckBox::toggled, this,
            [this](bool only) { m_filter->setOnlyConflicts(only); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(MergeChoice::Theirs); });
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(MergeChoice::Mine); });
    connect(m_model, &MergeModel::chosen, this, &AnswersBackDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AnswersBackDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnswersBackDialog::showDetail);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswersBackDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_model->count(MergeModel::Kind::Conflict) > 0)
        m_onlyConflicts->setChecked(true);
    m_onlyConflicts->setEnabled(m_model->count(MergeModel::Kind::Conflict) > 0);
    if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
    refresh();
}

void AnswersBackDialog::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("answersBackTable"));
    m_table->setAccessibleName(tr("Differences between the file and what stands here"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int letter = m_table->fontMetrics().averageCharWidth();
    header->resizeSection(MergeModel::CriterionColumn, letter * 15);
    header->resizeSection(MergeModel::FieldColumn, letter * 18);
    for (const int column : {MergeModel::BaseColumn, MergeModel::MineColumn, MergeModel::TheirsColumn})
        header->resizeSection(column, letter * 25);
    m_table->installEventFilter(this);
}

bool AnswersBackDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        if (plain && (key->key() == Qt::Key_T || key->key() == Qt::Key_M)) {
            choose(key->key() == Qt::Key_T ? MergeChoice::Theirs : MergeChoice::Mine);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AnswersBackDialog::choose(MergeChoice choice)
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_filter->mapToSource(index).row());
    m_model->choose(rows, choice);
    // One row after the other can be decided without leaving the key.
    if (rows.size() == 1 && m_table->currentIndex().row() + 1 < m_filter->rowCount())
        m_table->selectRow(m_table->currentIndex().row() + 1);
}

void AnswersBackDialog::refresh()
{
    using Kind = MergeModel::Kind;
    const Bid *bid = m_store.workspace().bid(m_back.bid);
    QStringList parts{tr("%1 only in the file").arg(m_model->count(Kind::Theirs)),
                      tr("%1 only here").arg(m_model->count(Kind::Mine)),
                      tr("%1 in both (conflicts)").arg(m_model->count(Kind::Conflict)),
                      tr("%1 doubtful and not taken").arg(m_model->count(Kind::Doubtful))};
    QString text = m_fileName + QStringLiteral(" → ") + (bid ? bid->name : QString()) + u'\n';
    text += m_model->rowCount() == 0
                ? tr("The file says the same as what stands here: there is nothing to take.")
                : tr("%n criterion(s) read. Differences: %1.", "", m_back.read.criteria)
                      .arg(parts.join(QStringLiteral(" · ")));
    if (!m_back.read.remark.isEmpty())
        text += u'\n' + m_back.read.remark;
    m_summary->setText(text);
    const int undecided = m_model->undecided();
    const auto taken = static_cast<int>(m_model->choices().count(MergeChoice::Theirs));
    m_left->setText(undecided > 0 ? tr("%n difference(s) is/are still to be decided.", "", undecided)
                                  : tr("%n value(s) is/are taken from the file.", "", taken));
    m_take->setEnabled(undecided == 0 && taken > 0);
    const bool any = m_table->selectionModel()->hasSelection();
    m_theirs->setEnabled(any);
    m_mine->setEnabled(any);
}

// What a cell of the table has no room for.
void AnswersBackDialog::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    constexpr qsizetype longest = 300;
    const auto said = [&](int column) {
        QString text = current.siblingAtColumn(column).data(Qt::ToolTipRole).toString().simplified();
        return text.size() > longest ? text.left(longest - 1) + QChar(u'…') : text;
    };
    QStringList lines;
    if (current.isValid()) {
        lines.append(said(MergeModel::CriterionColumn));
        const bool doubtful =
            current.data(MergeModel::KindRole).toInt() == static_cast<int>(MergeModel::Kind::Doubtful);
        if (!doubtful) {
            lines.append(tr("Before: %1").arg(said(MergeModel::BaseColumn)));
            lines.append(tr("Mine: %1").arg(said(MergeModel::MineColumn)));
        }
        lines.append(tr("Theirs: %1").arg(said(MergeModel::TheirsColumn)));
        if (doubtful)
            lines.append(said(MergeModel::ChoiceColumn));
    }
    m_detail->setText(lines.join(u'\n'));
}

void AnswersBackDialog::accept()
{
    if (m_model->undecided() > 0)
        return;
    m_store.setCurrentBid(m_back.bid);
    if (takeAnswers(m_store, m_back, m_model->choices(), m_fileName))
        QDialog::accept();
    else
        QDialog::reject(); // the window says why
}

QString AnswersBackDialog::outcome() const
{
    const MergeCount count = countOf(m_back.read.rows, m_model->choices());
    QStringList parts{tr("%n answer(s) changed", "", count.changed)};
    if (count.left > 0)
        //: goes on after "3 answers changed, "
        parts.append(tr("%n left as it was", "", count.left));
    if (!m_back.read.doubtful.isEmpty())
        parts.append(tr("%n doubtful cell(s) not taken", "", static_cast<int>(m_back.read.doubtful.size())));
    //: %1 is a file's name, %2 such as "3 answers changed, 1 left as it was"
    return tr("Read back from “%1”: %2. Ctrl+Z takes it back.")
        .arg(m_fileName, parts.join(QStringLiteral(", ")));
}

} // namespace kravkort
