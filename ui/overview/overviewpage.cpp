// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "models/domain/basis/leaning.h"
#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/inspector/bidsheet.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/nodelink.h"
#include "ui/overview/chartcard.h"
#include "ui/overview/chartlabels.h"
#include "ui/overview/decisionlist.h"
#include "ui/overview/overviewcontent.h"
#include "ui/overview/progresshistory.h"
#include "ui/overview/tile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int twoColumnsFrom = 900; // device-independent pixels

enum TileIndex { MandatoryTile, SupplementaryTile, ReadyTile, OpenTile, MunicipalTile, TileCount };

} // namespace

OverviewPage::OverviewPage(WorkspaceStore &store, Focus &focus, Display &display, const Prompts &prompts,
                           QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_prompts(prompts)
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_history(new ProgressHistory(store, this))
{
    setObjectName(QStringLiteral("overviewPage"));
    m_empty->setObjectName(QStringLiteral("overviewEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(40);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_store, &WorkspaceStore::changed, this, &OverviewPage::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, [this] {
        if (m_built)
            m_decisions->begin();
        refresh();
    });
    retranslate();
}

void OverviewPage::build()
{
    m_built = true;
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("overviewScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget(m_scroll);
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(14, 14, 14, 14);
    rows->setSpacing(12);
    buildTiles(sheet);
    m_decisions = new DecisionList(m_store, m_focus, m_display, sheet);
    buildCharts(sheet);
    m_top = new QHBoxLayout;
    m_bottom = new QHBoxLayout;
    for (QHBoxLayout *row : {m_top, m_bottom})
        row->setSpacing(12);
    rows->addLayout(m_tileRows);
    rows->addLayout(m_top);
    rows->addLayout(m_bottom);
    rows->addWidget(m_decisions);
    rows->addStretch(1);
    m_scroll->setWidget(sheet);
    m_stack->addWidget(m_scroll);
}

void OverviewPage::buildTiles(QWidget *sheet)
{
    m_tileRows = new QVBoxLayout;
    m_tileRows->setSpacing(12);
    for (const auto *name : {"mandatoryTile", "supplementaryTile", "readyTile", "openTile", "municipalTile"})
        m_tiles.append(new Tile(QString::fromLatin1(name), sheet));
    // In the order of the tiles; what is open stands in the mandatory number's explanation.
    constexpr std::array behind{NumberKind::Mandatory, NumberKind::Supplementary, NumberKind::Ready,
                                NumberKind::Mandatory, NumberKind::Municipal};
    for (size_t tile = 0; tile < behind.size(); ++tile)
        connect(m_tiles.at(static_cast<qsizetype>(tile)), &Tile::activated, this,
                [this, kind = behind[tile]] {
                    m_focus.explain({kind, {}});
                });
}

void OverviewPage::buildCharts(QWidget *sheet)
{
    const auto add = [&](const char *name, qsizetype rowsExpected,
                         const std::function<ChartContent()> &content) {
        auto *card = new ChartCard(QString::fromLatin1(name),
                                   {content, [this] { return aboutContent(m_store, m_display); },
                                    [this] { return m_display.phrases(); }, heightOfRows(rowsExpected)},
                                   m_prompts, sheet);
        connect(card, &ChartCard::doorActivated, this, &OverviewPage::enter);
        connect(card, &ChartCard::failed, &m_store, &WorkspaceStore::refuse);
        m_charts.append(card);
        return card;
    };
    m_progress = add("progressChart", 5, [this] { return progressContent(m_store, *m_history, m_display); });
    connect(m_history, &ProgressHistory::changed, m_progress, &ChartCard::invalidate);
    add("statusChart", 5, [this] { return statusContent(m_store, m_display); });
    add("packageChart", 8, [this] { return packageContent(m_store, m_display); });
    add("readinessChart", 5, [this] { return readinessContent(m_store, m_display); });
    add("ownerChart", 6, [this] { return ownerContent(m_store, m_display); });
    ChartCard *weeks = add("weekChart", 8, [this] { return weekContent(m_store, m_display); });
    m_meetings = new LinkLabel(weeks);
    m_meetings->setObjectName(QStringLiteral("overviewMeetings"));
    m_meetings->setContentsMargins(8, 0, 8, 4);
    weeks->rows()->addWidget(m_meetings);
    connect(m_meetings, &LinkLabel::meetingsActivated, this, &OverviewPage::meetingsWanted);
    ChartCard *ground = add("groundChart", 4, [this] { return groundContent(m_store, m_display); });
    m_confirmed = new LinkLabel(ground);
    m_confirmed->setObjectName(QStringLiteral("overviewConfirmed"));
    m_confirmed->setContentsMargins(8, 0, 8, 4);
    ground->rows()->addWidget(m_confirmed);
    connect(m_confirmed, &LinkLabel::numberActivated, &m_focus, &Focus::explain);
}

void OverviewPage::enter(const ChartDoor &door)
{
    if (const auto *number = std::get_if<Number>(&door))
        m_focus.explain(*number);
    else if (const auto *filter = std::get_if<RequirementFilter>(&door))
        emit requirementsWanted(*filter);
    else
        emit basisWanted(std::get<Basis>(door));
}

void OverviewPage::refresh()
{
    if (!isVisible())
        return; // showEvent() makes up for it
    if (m_store.picture().progress.chosenUseCases == 0) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (!m_built) {
        build();
        reflow();
    }
    for (ChartCard *chart : m_charts)
        chart->invalidate();
    showTiles();
    showConfirmed();
    showMeetings();
    m_decisions->refresh();
    m_stack->setCurrentWidget(m_scroll);
}

void OverviewPage::showTiles()
{
    const Progress &progress = m_store.picture().progress;
    const auto metOf = [](const Tally &tally) {
        return tally.applicable() == 0 ? tr("no criterion counts here")
                                       : tr("%1 of %n criteria met", "", tally.applicable()).arg(tally.met());
    };
    const auto ratioOf = [](const Tally &tally) {
        return tally.applicable() == 0 ? QStringLiteral("–") : percent(tally.ratio());
    };
    m_tiles.at(MandatoryTile)->show(tr("Mandatory"), ratioOf(progress.mandatory), metOf(progress.mandatory));
    m_tiles.at(SupplementaryTile)
        ->show(tr("Supplementary"), ratioOf(progress.supplementary), metOf(progress.supplementary));
    m_tiles.at(ReadyTile)->show(tr("Ready use cases"),
                                tr("%1 of %2", "ready use cases of chosen ones")
                                    .arg(progress.readyUseCases)
                                    .arg(progress.chosenUseCases),
                                tr("Ready means that everything it must have is met"));
    m_tiles.at(OpenTile)->show(tr("Open mandatory criteria"), QString::number(progress.mandatory.open()),
                               tr("%n of them partly met", "", progress.mandatory.of(Outcome::PartlyMet)));
    m_tiles.at(MunicipalTile)
        ->show(tr("The municipality's part"),
               tr("%1 of %2", "met of applicable")
                   .arg(progress.municipal.met())
                   .arg(progress.municipal.applicable()),
               tr("met; others answer for it, so no percentage counts it"));
}

void OverviewPage::showConfirmed()
{
    const GroundCount ground = groundCount(m_store.picture());
    const QString door = QStringLiteral("<a href=\"%1\" style=\"color:%2\"><b>%3</b></a>")
                             .arg(numberAddress({NumberKind::Confirmed, {}}),
                                  themeFor(palette()).accent.name(), percent(ground.ratio()));
    //: %1 is a percentage, %2 and %n count statements
    m_confirmed->show(tr("%1 of the basis is confirmed: %2 of %n statement(s)", "", ground.total())
                          .arg(door, QString::number(ground.confirmed())));
}

void OverviewPage::showMeetings()
{
    const QString left =
        leftByMeetings(m_store.picture(), m_store.workspace(), m_display.phrases(), themeFor(palette()));
    m_meetings->show(left);
    m_meetings->setAccessibleName(tr("Open from meetings"));
    m_meetings->setVisible(!left.isEmpty());
}

// Nothing is ever wider than the page: tiles and cards move below each other instead.
void OverviewPage::reflow()
{
    if (!m_built)
        return;
    reflowTiles();
    const int columns = width() < twoColumnsFrom ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QHBoxLayout *row : {m_top, m_bottom})
        while (QLayoutItem *column = row->takeAt(0))
            delete column;
    // By column where there are two, so that both end at about the same height.
    const auto place = [columns](QHBoxLayout *row, const QList<ChartCard *> &charts, const QList<int> &at) {
        QList<QVBoxLayout *> stacks;
        for (int column = 0; column < columns; ++column) {
            stacks.append(new QVBoxLayout);
            stacks.last()->setSpacing(12);
            row->addLayout(stacks.last(), 1);
        }
        for (qsizetype i = 0; i < charts.size(); ++i)
            stacks.at(columns == 1 ? 0 : at.at(i))->addWidget(charts.at(i));
        return stacks;
    };
    place(m_top, m_charts.first(2), {0, 1});
    for (QVBoxLayout *column : place(m_bottom, m_charts.sliced(2), {0, 1, 1, 0, 1}))
        column->addStretch(1);
}

// As many rows as it takes, equally filled.
void OverviewPage::reflowTiles()
{
    const int tileWidth = fontMetrics().averageCharWidth() * 17 + 40;
    const int fit = std::clamp((width() - 28) / tileWidth, 1, int(TileCount));
    const int rowCount = (TileCount + fit - 1) / fit;
    const int inRow = (TileCount + rowCount - 1) / rowCount;
    if (inRow == m_tilesInRow)
        return;
    m_tilesInRow = inRow;
    while (QLayoutItem *row = m_tileRows->takeAt(0))
        delete row;
    for (int i = 0; i < TileCount; ++i) {
        if (i % inRow == 0) {
            auto *row = new QHBoxLayout;
            row->setSpacing(12);
            m_tileRows->addLayout(row);
        }
        m_tileRows->itemAt(m_tileRows->count() - 1)->layout()->addWidget(m_tiles.at(i));
    }
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_built)
        m_decisions->begin();
    refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reflow();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

void OverviewPage::retranslate()
{
    setAccessibleName(tr("Overview"));
    m_empty->setText(tr("Nothing is chosen yet. Tick use cases to see how the bid stands."));
}

} // namespace kravkort
