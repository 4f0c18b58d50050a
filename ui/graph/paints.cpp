// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/paints.h"

#include <QHash>

#include <utility>

namespace kravkort {

namespace {

enum class Line { Plain, Round, Dashed };

constexpr qsizetype most = 1000; // widths grow with the zoom: what is kept has an end

template<class Key, class Value, class Make>
Value kept(QHash<Key, Value> &made, const Key &key, Make make)
{
    const auto known = made.constFind(key);
    if (known != made.cend())
        return *known;
    if (made.size() >= most)
        made.clear();
    return *made.insert(key, make());
}

QPen penOf(const QColor &colour, double width, Line line)
{
    thread_local QHash<std::pair<QRgb, std::pair<int, int>>, QPen> made;
    const int parts = qRound(width * 64);
    return kept(made, std::pair(colour.rgb(), std::pair(parts, int(line))), [&] {
        QPen pen(QColor(colour.rgb()), parts / 64.0);
        if (line == Line::Round) {
            pen.setCapStyle(Qt::RoundCap);
            pen.setJoinStyle(Qt::RoundJoin);
        } else if (line == Line::Dashed) {
            pen.setDashPattern({6 / width, 4.5 / width});
        }
        return pen;
    });
}

} // namespace

QPen penFor(const QColor &colour, double width)
{
    return penOf(colour, width, Line::Plain);
}

QPen roundPenFor(const QColor &colour, double width)
{
    return penOf(colour, width, Line::Round);
}

QPen dashedPenFor(const QColor &colour, double width)
{
    return penOf(colour, width, Line::Dashed);
}

QBrush brushFor(const QColor &colour)
{
    thread_local QHash<QRgb, QBrush> made;
    return kept(made, colour.rgb(), [&] { return QBrush(QColor(colour.rgb())); });
}

Sign signFor(QChar character, const QFont &like, int pixels)
{
    thread_local QHash<std::pair<QFont, std::pair<QChar, int>>, Sign> made;
    return kept(made, std::pair(like, std::pair(character, pixels)), [&] {
        Sign sign{like, QStaticText(character)};
        sign.font.setPixelSize(pixels);
        sign.font.setBold(true);
        sign.text.setTextFormat(Qt::PlainText);
        sign.text.setPerformanceHint(QStaticText::AggressiveCaching);
        sign.text.prepare(QTransform(), sign.font);
        return sign;
    });
}

} // namespace kravkort
