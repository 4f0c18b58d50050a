// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixlegendpanel.h"

#include "ui/graph/graphaccess.h"
#include "ui/matrix/matrixlegend.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace kravkort {

namespace {

constexpr int aside = 14;
constexpr int above = 6;

} // namespace

MatrixLegendPanel::MatrixLegendPanel(const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_phrases(phrases)
{
    installGraphAccess();
    setObjectName(QStringLiteral("matrixLegend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tell();
}

void MatrixLegendPanel::setPhrases(const Phrases &phrases)
{
    m_phrases = phrases;
    tell();
}

void MatrixLegendPanel::setKind(MatrixKind kind)
{
    m_kind = kind;
    tell();
}

void MatrixLegendPanel::tell()
{
    setAccessibleDescription(matrixLegendText(m_kind, m_phrases));
    updateGeometry();
    update();
}

int MatrixLegendPanel::heightForWidth(int width) const
{
    const MatrixStyle style(lightTheme(), font());
    return static_cast<int>(
               std::ceil(paintMatrixLegend(m_kind, m_phrases, style, width - 2 * aside, nullptr))) +
           2 * above;
}

QSize MatrixLegendPanel::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

void MatrixLegendPanel::paintEvent(QPaintEvent *)
{
    const MatrixStyle style(themeFor(palette()), font());
    QPainter painter(this);
    painter.fillRect(rect(), style.theme.card);
    painter.fillRect(0, 0, width(), 1, style.theme.line);
    painter.translate(aside, above);
    paintMatrixLegend(m_kind, m_phrases, style, width() - 2 * aside, &painter);
}

void MatrixLegendPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace kravkort
