// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphscene.h"

#include <algorithm>

namespace kravkort {

namespace {

constexpr double named = 0.6;        // from here up names and numbers can be read
constexpr double smallestCode = 5.5; // pixels on the screen
constexpr double largestGrowth = 2.6;
constexpr double largestSign = 30;

QStaticText written(const QString &text, const QFont &font)
{
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    made.setPerformanceHint(QStaticText::AggressiveCaching);
    made.prepare(QTransform(), font);
    return made;
}

} // namespace

GraphScene::GraphScene(GraphPicture made, const Theme &theme)
    : picture(std::move(made))
    , colours(theme)
    , measures(picture.font)
    , strokes(picture, colours)
{
    const int largest = int(std::ceil(measures.codeFont.pixelSize() * largestGrowth));
    for (int pixels = 0; pixels <= largest; ++pixels) {
        QFont font = measures.codeFont;
        font.setPixelSize(std::max(1, pixels));
        m_farFonts.append(font);
    }
    texts.reserve(picture.labels.size());
    for (int n = 0; n < picture.labels.size(); ++n)
        texts.append(textsOf(n));
}

void GraphScene::moveTo(const GraphLayout &layout)
{
    picture.layout = layout;
    strokes = GraphStrokes(picture, colours);
}

const QFont &GraphScene::farFont(int pixels) const
{
    return m_farFonts.at(pixels);
}

GraphDetail GraphScene::detailAt(double zoom) const
{
    if (zoom >= named)
        return GraphDetail::Full;
    int largest = 0;
    for (const GraphTexts &each : texts)
        largest = std::max(largest, each.farSize);
    return largest * zoom >= smallestCode ? GraphDetail::Codes : GraphDetail::Boxes;
}

GraphTexts GraphScene::textsOf(int n)
{
    const GraphLabel &label = picture.labels.at(n);
    GraphTexts made;
    made.codeWidth = measures.codeMetrics.horizontalAdvance(label.code);
    made.numberWidth = measures.numberMetrics.horizontalAdvance(label.number);
    made.code = written(label.code, measures.codeFont);
    made.number = written(label.number, measures.numberFont);
    for (const QString &line : label.name)
        made.name.append(written(line, measures.nameFont));

    const QRectF inner = farInner(QRectF(QPointF(), picture.shape.nodes.at(n).size), label, measures);
    const double side = farSign(inner, label);
    const double room = inner.width() - (side > 0 ? side + measures.gap : 0);
    const double grow =
        std::min({room / made.codeWidth, inner.height() / measures.codeMetrics.height(), largestGrowth});
    made.farSize = std::clamp(int(measures.codeFont.pixelSize() * grow), 1, int(m_farFonts.size()) - 1);
    made.farWidth = made.codeWidth * made.farSize / measures.codeFont.pixelSize();
    made.farCode = written(label.code, farFont(made.farSize));
    made.farName = label.slim && measures.nameMetrics.horizontalAdvance(label.name.value(0)) <
                                     room - made.farWidth - 2 * measures.gap;
    return made;
}

QRectF farInner(const QRectF &rect, const GraphLabel &label, const GraphMeasures &measures)
{
    return rect.adjusted(measures.padding + farStripe(label), 2, -measures.padding, -2);
}

double farStripe(const GraphLabel &label)
{
    return label.measured ? 9 : 0;
}

double farSign(const QRectF &inner, const GraphLabel &label)
{
    return label.measured ? std::min(inner.height() * 0.72, largestSign) : 0;
}

} // namespace kravkort
