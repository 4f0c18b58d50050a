// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/freezedialog.h"

#include "models/domain/text/names.h"
#include "models/exchange/freezing.h"
#include "models/store/freezeverbs.h"
#include "ui/display.h"
#include "ui/report/exportdialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

enum Column { Name, When, By, Hash };
constexpr int shownOfHash = 16; // characters; enough to tell them apart

} // namespace

FreezeDialog::FreezeDialog(WorkspaceStore &store, Display &display, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_display(display)
    , m_name(new QLineEdit(this))
    , m_freeze(new QPushButton(tr("&Freeze"), this))
    , m_outcome(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_copy(new QPushButton(tr("&Copy SHA-256"), this))
    , m_report(new QPushButton(tr("&Report of this…"), this))
{
    setObjectName(QStringLiteral("freezeDialog"));
    setWindowTitle(tr("Freeze bid"));
    const Bid *bid = store.workspace().bid(store.currentBid());
    auto *meaning = new QLabel(
        tr("Keeps “%1” as it stands now: choices, decisions, answers, evidence with its hashes, and the "
           "catalogue as it is used. What is frozen stays for ever. It cannot be changed, undone or "
           "removed, and its report can be made again from it at any time. Work on the bid goes on.")
            .arg(bid ? bid->name : QString()),
        this);
    meaning->setWordWrap(true);
    meaning->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("freezeName"));
    m_name->setText(proposedName());
    m_name->selectAll();
    m_freeze->setObjectName(QStringLiteral("freezeButton"));
    m_freeze->setDefault(true);
    m_outcome->setObjectName(QStringLiteral("freezeOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->hide();
    m_list->setObjectName(QStringLiteral("frozenList"));
    m_list->setAccessibleName(tr("Frozen bids"));
    m_list->setHeaderLabels({tr("Name"), tr("Frozen"), tr("By"), tr("SHA-256")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_copy->setObjectName(QStringLiteral("frozenCopy"));
    m_copy->setAutoDefault(false);
    m_report->setObjectName(QStringLiteral("frozenReport"));
    m_report->setAutoDefault(false);

    auto *label = new QLabel(tr("&Name:"), this);
    label->setBuddy(m_name);
    auto *ask = new QHBoxLayout;
    ask->addWidget(label);
    ask->addWidget(m_name, 1);
    ask->addWidget(m_freeze);
    auto *heading = new QLabel(tr("Fro&zen so far:"), this);
    heading->setBuddy(m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *below = new QHBoxLayout;
    below->addWidget(m_copy);
    below->addWidget(m_report);
    below->addStretch(1);
    below->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(meaning);
    layout->addLayout(ask);
    layout->addWidget(m_outcome);
    layout->addSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);

    connect(m_name, &QLineEdit::textChanged, this, &FreezeDialog::follow);
    connect(m_freeze, &QPushButton::clicked, this, &FreezeDialog::freezeNow);
    connect(m_copy, &QPushButton::clicked, this, &FreezeDialog::copyHash);
    connect(m_report, &QPushButton::clicked, this, &FreezeDialog::writeReport);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FreezeDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&store, &WorkspaceStore::failed, this, [this](const Error &error) { say(error.message); });
    fill();
    m_name->setFocus();
}

QString FreezeDialog::proposedName() const
{
    const QDate today = m_store.today();
    const QString day = m_display.language() == Language::Danish
                            ? today.toString(QStringLiteral("dd.MM.yyyy"))
                            : dateText(today, Language::English);
    //: proposed name of a frozen bid; %1 is a date
    const QString plain = tr("Handed in %1").arg(day);
    const QList<FrozenBid> frozen = frozenBids(m_store.workspace(), m_store.currentBid());
    const auto taken = [&](const QString &name) {
        return std::any_of(frozen.cbegin(), frozen.cend(), [&](const FrozenBid &row) {
            return row.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = plain;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(plain).arg(number);
    return name;
}

void FreezeDialog::fill()
{
    m_list->clear();
    const QList<FrozenBid> frozen = frozenBids(m_store.workspace(), m_store.currentBid());
    for (auto row = frozen.crbegin(); row != frozen.crend(); ++row) { // the newest first
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Name, row->name);
        item->setText(When, timeText(row->at, m_display.language()));
        item->setText(By, row->author.isEmpty() ? tr("nobody named") : row->author);
        item->setText(Hash, QString(row->sha256.left(shownOfHash) + QChar(0x2026)));
        item->setToolTip(Hash, row->sha256);
        item->setData(Name, Qt::UserRole, row->id.code);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    follow();
}

void FreezeDialog::follow()
{
    m_freeze->setEnabled(!m_name->text().trimmed().isEmpty());
    m_copy->setEnabled(chosen() != nullptr);
    m_report->setEnabled(chosen() != nullptr);
}

const FrozenBid *FreezeDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_store.workspace().find<FrozenBid>({item->data(Name, Qt::UserRole).toString()}) : nullptr;
}

void FreezeDialog::say(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->show();
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FreezeDialog::freezeNow()
{
    const FrozenId id = freeze(m_store, m_store.currentBid(), m_name->text());
    if (id.isEmpty())
        return; // the store has said why
    fill();
    if (const auto *row = m_store.workspace().find<FrozenBid>({id.code}))
        say(tr("Frozen as “%1”. Keep its SHA-256 elsewhere as well: it proves later that nothing was "
               "changed.")
                .arg(row->name));
    m_name->setText(proposedName());
    m_list->setFocus();
}

void FreezeDialog::copyHash()
{
    if (const FrozenBid *row = chosen()) {
        QGuiApplication::clipboard()->setText(row->sha256);
        say(tr("The SHA-256 of “%1” is on the clipboard.").arg(row->name));
    }
}

void FreezeDialog::writeReport()
{
    const FrozenBid *row = chosen();
    if (!row)
        return;
    Result<BidMoment> moment = thawed(*row);
    if (!moment)
        return say(moment.error().message);
    ExportDialog(m_store, m_display, *std::move(moment), this).exec();
}

} // namespace kravkort
