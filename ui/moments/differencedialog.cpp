// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/differencedialog.h"

#include "models/domain/text/names.h"
#include "models/exchange/differencejson.h"
#include "models/store/freezeverbs.h"
#include "ui/display.h"
#include "ui/moments/differencelist.h"
#include "ui/moments/differencetext.h"
#include "ui/moments/momentchoice.h"
#include "ui/theme.h"
#include "ui/window/prompts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kravkort {

namespace {

constexpr int all = -1;
constexpr int usualDays = 7; // back, where nothing was frozen

} // namespace

DifferenceDialog::DifferenceDialog(WorkspaceStore &store, const Display &display, const Prompts &prompts,
                                   QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_display(display)
    , m_prompts(prompts)
    , m_from(
          new MomentChoice(QStringLiteral("differenceFrom"), MomentChoice::First::Now, store, display, this))
    , m_to(new MomentChoice(QStringLiteral("differenceTo"), MomentChoice::First::Now, store, display, this))
    , m_figures(new QLabel(this))
    , m_turn(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_list(new DifferenceList(this))
    , m_detail(new QTextBrowser(this))
    , m_saved(new QLabel(this))
    , m_save(new QPushButton(tr("&Save as JSON…"), this))
{
    setObjectName(QStringLiteral("differenceDialog"));
    setWindowTitle(tr("Compare moments"));
    m_figures->setObjectName(QStringLiteral("differenceFigures"));
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setWordWrap(true);
    m_turn->setObjectName(QStringLiteral("differenceTurn"));
    m_kind->setObjectName(QStringLiteral("differenceKind"));
    m_empty->setObjectName(QStringLiteral("differenceEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("differenceDetail"));
    m_detail->setAccessibleName(tr("The selected change"));
    m_detail->setOpenLinks(false);
    m_saved->setObjectName(QStringLiteral("differenceSaved"));
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("differenceSave"));
    m_save->setAutoDefault(false);
    layOut();

    const Phrases phrases = display.phrases();
    m_turn->addItem(tr("All changes"), all);
    const QStringList names = DifferenceList::changeNames(phrases);
    for (int change = 0; change < names.size(); ++change)
        m_turn->addItem(names.at(change), change);
    m_kind->addItem(tr("Everything"), static_cast<int>(NodeKind::None));
    for (const NodeKind kind : {NodeKind::UseCase, NodeKind::Package, NodeKind::Criterion})
        m_kind->addItem(nameOf(kind, phrases), static_cast<int>(kind));
    chooseUsual();
    for (MomentChoice *choice : {m_from, m_to})
        connect(choice, &MomentChoice::changed, this, &DifferenceDialog::compare);
    for (QComboBox *combo : {m_turn, m_kind})
        connect(combo, &QComboBox::currentIndexChanged, this, &DifferenceDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        showDetail();
        if (isThere(m_list->currentNode()))
            emit selected(m_list->currentNode());
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (!isThere(m_list->currentNode()))
            return;
        emit wanted(m_list->currentNode());
        accept();
    });
    connect(m_save, &QPushButton::clicked, this, &DifferenceDialog::saveJson);
    compare();
    m_list->setFocus();
}

void DifferenceDialog::layOut()
{
    const auto add = [this](QHBoxLayout *row, const QString &text, auto *field, int stretch) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&').remove(u':'));
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    auto *moments = new QHBoxLayout;
    add(moments, tr("&From:"), m_from, 1);
    moments->addSpacing(12);
    add(moments, tr("&To:"), m_to, 1);
    auto *filters = new QHBoxLayout;
    add(filters, tr("S&how:"), m_turn, 0);
    add(filters, tr("&Of:"), m_kind, 0);
    filters->addStretch(1);
    filters->addWidget(m_save);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto *hint = new QLabel(
        tr("The selected row is shown in the window behind; Enter goes there and closes this."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *below = new QHBoxLayout;
    below->addWidget(hint, 1);
    below->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(moments);
    layout->addWidget(m_figures);
    layout->addLayout(filters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_saved);
    layout->addLayout(below);
    m_saved->hide();
    resize(QSize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 40)
               .boundedTo(screen()->availableSize() - QSize(60, 80)));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// Since it was last frozen, otherwise since a week ago.
void DifferenceDialog::chooseUsual()
{
    const QList<FrozenBid> frozen = frozenBids(m_store.workspace(), m_store.currentBid());
    if (frozen.isEmpty())
        m_from->chooseDay(m_store.today().addDays(-usualDays));
    else
        m_from->chooseFrozen(frozen.last().id);
    m_to->chooseNow();
}

void DifferenceDialog::compare()
{
    m_before.reset();
    m_after.reset();
    m_difference = {};
    std::optional<Error> error;
    const auto learn = [&](const MomentChoice &choice, std::optional<BidMoment> &into) {
        Result<BidMoment> moment = choice.moment();
        if (moment)
            into = std::move(moment).value();
        else
            error = moment.error();
    };
    learn(*m_to, m_after);
    learn(*m_from, m_before);
    if (m_before && m_after)
        m_difference = differenceOf(m_before->picture, m_after->picture);
    m_saved->hide();
    m_save->setEnabled(!error);
    m_figures->setVisible(!error);
    m_figures->setText(error ? QString() : figuresText(m_difference, m_display.phrases()));
    if (error) {
        say(error->message);
        return;
    }
    filter();
}

void DifferenceDialog::filter()
{
    {
        const QSignalBlocker quiet(m_list); // only what somebody chooses is shown behind
        m_list->show(m_difference, m_turn->currentData().toInt(),
                     static_cast<NodeKind>(m_kind->currentData().toInt()), m_display.phrases());
    }
    if (!m_before || !m_after)
        return;
    if (m_difference.isEmpty())
        say(tr("Nothing has changed between %1 and %2.")
                .arg(nameOf(*m_before, m_display.phrases()), nameOf(*m_after, m_display.phrases())));
    else if (m_list->rows() == 0)
        say(tr("Nothing of this kind has changed."));
    else
        m_stack->setCurrentIndex(0);
    showDetail();
}

void DifferenceDialog::say(const QString &text)
{
    m_empty->setText(text);
    m_stack->setCurrentWidget(m_empty);
}

void DifferenceDialog::showDetail()
{
    const BidChange *change = m_list->current();
    m_detail->setHtml(change ? differenceText(*change, m_display.phrases(), themeFor(palette())) : QString());
}

bool DifferenceDialog::isThere(const NodeRef &node) const
{
    return node.isValid() && indexOf(m_store.catalogue(), node) >= 0;
}

void DifferenceDialog::saveJson()
{
    const QString name =
        QDir(QFileInfo(m_store.path()).absolutePath()).filePath(tr("changes.json", "proposed file name"));
    const QString path = m_prompts.saveFile(this, tr("Save as JSON"), name);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(differenceJson(m_difference, *m_before, *m_after)).toJson();
    const bool written = QFileInfo(path) != QFileInfo(m_store.path()) && file.open(QIODevice::WriteOnly) &&
                         file.write(json) == json.size() && file.commit();
    m_saved->setText(
        written ? tr("Written: %1").arg(QDir::toNativeSeparators(path))
                : tr("“%1” could not be written. Choose another place.").arg(QDir::toNativeSeparators(path)));
    m_saved->show();
}

void DifferenceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showDetail();
    QDialog::changeEvent(event);
}

} // namespace kravkort
