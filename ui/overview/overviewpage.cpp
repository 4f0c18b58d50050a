// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "models/domain/leaning.h"
#include "models/domain/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/inspector/linklabel.h"
#include "ui/inspector/nodelink.h"
#include "ui/overview/basisstrip.h"
#include "ui/overview/chartcard.h"
#include "ui/overview/charts.h"
#include "ui/overview/decisionlist.h"
#include "ui/overview/tile.h"

#include <QChart>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int twoColumnsFrom = 900; // device-independent pixels

enum TileIndex { MandatoryTile, SupplementaryTile, ReadyTile, OpenTile, MunicipalTile, TileCount };

} // namespace

OverviewPage::OverviewPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_later(new QTimer(this))
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
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &OverviewPage::showCharts);
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
    m_ground = new Card(sheet);
    m_groundTitle = new QLabel(m_ground);
    m_groundTitle->setWordWrap(true);
    m_basis = new BasisStrip(m_ground);
    m_ground->rows()->addWidget(m_groundTitle);
    m_ground->rows()->addWidget(m_basis);
    m_confirmed = new LinkLabel(m_ground);
    m_confirmed->setObjectName(QStringLiteral("overviewConfirmed"));
    m_ground->rows()->addWidget(m_confirmed);
    connect(m_confirmed, &LinkLabel::numberActivated, &m_focus, &Focus::explain);
    m_decisions = new DecisionList(m_store, m_focus, m_display, sheet);
    m_packages = new ChartCard(QStringLiteral("packageChart"), sheet);
    m_status = new ChartCard(QStringLiteral("statusChart"), sheet);
    m_readiness = new ChartCard(QStringLiteral("readinessChart"), sheet);
    for (const ChartCard *card : {m_packages, m_status, m_readiness})
        connect(card, &ChartCard::numberActivated, &m_focus, &Focus::explain);
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    rows->addLayout(m_tileRows);
    rows->addWidget(m_ground);
    rows->addLayout(m_grid);
    rows->addStretch(1);
    m_scroll->setWidget(sheet);
    m_stack->addWidget(m_scroll);
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
        showCharts();
    } else {
        m_later->start();
    }
    showTiles();
    showBasis();
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

void OverviewPage::showBasis()
{
    m_groundTitle->setText(tr("What the criteria of this bid stand on"));
    m_basis->setAccessibleName(m_groundTitle->text());
    m_basis->show(m_store.picture().basis, m_display.phrases());
    const GroundCount ground = groundCount(m_store.picture());
    const QString door = QStringLiteral("<a href=\"%1\" style=\"color:%2\"><b>%3</b></a>")
                             .arg(numberAddress({NumberKind::Confirmed, {}}),
                                  themeFor(palette()).accent.name(), percent(ground.ratio()));
    //: %1 is a percentage, %2 and %n count statements
    m_confirmed->show(tr("%1 of the basis is confirmed: %2 of %n statement(s)", "", ground.total())
                          .arg(door, QString::number(ground.confirmed())));
}

void OverviewPage::showCharts()
{
    if (!isVisible() || !m_built)
        return;
    const Picture &picture = m_store.picture();
    const Phrases phrases = m_display.phrases();
    const Theme theme = themeFor(palette());
    m_packages->show(packageProgressChart(picture, phrases, theme), packageProgressText(picture, phrases),
                     packageProgressNumbers(picture));
    m_status->show(statusMixChart(picture, phrases, theme), statusMixText(picture, phrases),
                   statusMixNumbers(picture));
    m_readiness->show(readinessChart(picture, phrases, theme), readinessText(picture, phrases),
                      readinessNumbers(picture));
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
    if (columns == 1) {
        m_grid->addWidget(m_status, 0, 0);
        m_grid->addWidget(m_decisions, 1, 0);
        m_grid->addWidget(m_packages, 2, 0);
        m_grid->addWidget(m_readiness, 3, 0);
    } else {
        m_grid->addWidget(m_packages, 0, 0, 2, 1);
        m_grid->addWidget(m_status, 0, 1);
        m_grid->addWidget(m_readiness, 1, 1);
        m_grid->addWidget(m_decisions, 2, 0, 1, 2);
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
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
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void OverviewPage::retranslate()
{
    setAccessibleName(tr("Overview"));
    m_empty->setText(tr("Nothing is chosen yet. Tick use cases to see how the bid stands."));
}

} // namespace kravkort
