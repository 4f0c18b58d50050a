// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/legendpanel.h"

#include "ui/graph/graphcolours.h"
#include "ui/graph/graphlegend.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

#include <cmath>

namespace kravkort {

namespace {

constexpr int aside = 20;
constexpr int above = 4;

} // namespace

LegendPanel::LegendPanel(const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_phrases(phrases)
{
    setObjectName(QStringLiteral("graphLegend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPhrases(phrases);
}

void LegendPanel::setPhrases(const Phrases &phrases)
{
    m_phrases = phrases;
    setAccessibleDescription(legendText(phrases, LegendForm::Window));
    setToolTip(legendText(phrases, LegendForm::Window));
    updateGeometry();
    update();
}

QFont LegendPanel::sizedFont() const
{
    QFont sized = font();
    sized.setPixelSize(QFontInfo(sized).pixelSize());
    return sized;
}

int LegendPanel::heightForWidth(int width) const
{
    return int(std::ceil(paintLegend(m_phrases, sizedFont(), lightTheme(), width - 2 * aside, nullptr,
                                     LegendForm::Window))) +
           2 * above;
}

QSize LegendPanel::sizeHint() const
{
    return {600, heightForWidth(std::max(width(), 600))};
}

void LegendPanel::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), GraphColours(theme).ground);
    painter.fillRect(0, 0, width(), 1, theme.line);
    painter.translate(aside, above);
    paintLegend(m_phrases, sizedFont(), theme, width() - 2 * aside, &painter, LegendForm::Window);
}

void LegendPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace kravkort
