// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphscene.h"

#include <algorithm>

namespace kravkort {

namespace {

constexpr int largestCode = 32; // pixels on the screen

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
    , codes(picture, measures)
{
    for (int pixels = 0; pixels <= largestCode; ++pixels) {
        QFont font = measures.codeFont;
        font.setPixelSize(std::max(1, pixels));
        m_codeFonts.append(font);
    }
    texts.reserve(picture.labels.size());
    for (int n = 0; n < picture.labels.size(); ++n)
        texts.append(textsOf(n));
}

void GraphScene::moveTo(const GraphLayout &layout)
{
    picture.layout = layout;
    strokes = GraphStrokes(picture, colours);
    codes.moveTo(picture);
}

const QFont &GraphScene::codeFont(int pixels) const
{
    return m_codeFonts.at(std::min(pixels, largestCode));
}

const QStaticText &GraphScene::codeAt(int node, int pixels) const
{
    QList<QStaticText> &made = m_farCodes[pixels];
    if (made.isEmpty())
        made.resize(picture.labels.size());
    QStaticText &code = made[node];
    if (code.text().isEmpty())
        code = written(picture.labels.at(node).code, codeFont(pixels));
    return code;
}

GraphDetail GraphScene::detailAt(double zoom) const
{
    if (zoom >= GraphCodes::namedFrom(measures))
        return GraphDetail::Full;
    return codes.at(zoom).pixels > 0 ? GraphDetail::Codes : GraphDetail::Boxes;
}

GraphTexts GraphScene::textsOf(int n) const
{
    const GraphLabel &label = picture.labels.at(n);
    GraphTexts made;
    made.codeWidth = measures.codeMetrics.horizontalAdvance(label.code);
    made.numberWidth = measures.numberMetrics.horizontalAdvance(label.number);
    made.code = written(label.code, measures.codeFont);
    made.number = written(label.number, measures.numberFont);
    for (const QString &line : label.name)
        made.name.append(written(line, measures.nameFont));
    return made;
}

} // namespace kravkort
