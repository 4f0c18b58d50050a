// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/frontbox.h"

#include "models/domain/text/names.h"
#include "ui/report/basisbox.h"
#include "ui/report/places.h"
#include "ui/report/stackbox.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <memory>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

constexpr double logoHeight = 20, logoWidth = 70; // mm
constexpr double titleTop = 66;
constexpr double factNames = 40;
constexpr int logoPixels = 1600;
constexpr qsizetype longTitle = 70, veryLongTitle = 220;

// What is drawn one beneath the other.
struct Pieces
{
    struct Drawn
    {
        double top;
        ReportBox box;
        double left;
    };
    QList<Drawn> drawn;
    double y = 0;

    void add(const ReportBox &box, double left = 0)
    {
        drawn.append({y, box, left});
        y += box.slab.height;
    }
};

// The state in a frame of its own, as a stamp: readable without its colour.
ReportBox stampBox(const ReportFront &front, const ReportStyle &style)
{
    const QColor colour = front.draft ? style.theme().warning : style.theme().outcome(Outcome::Met);
    TextBox::Look look;
    look.face = Face::Stamp;
    look.colour = colour;
    const TextBox text(style, front.state, style.mm(60), look);
    ReportBox box;
    box.slab.height = text.height() + style.mm(3);
    box.draw = [text, colour, height = box.slab.height, &style](QPainter &painter, QPointF origin, double,
                                                                double) {
        const double wide = text.naturalWidth() + style.mm(8);
        const double left = origin.x() + style.width(false) - wide - style.mm(0.3);
        painter.setPen(QPen(colour, style.mm(0.5)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(left, origin.y(), wide, height), style.mm(1.2), style.mm(1.2));
        text.draw(painter, {left + style.mm(4), origin.y() + style.mm(1.5)});
    };
    return box;
}

ReportBox titleBox(const ReportFront &front, const ReportStyle &style)
{
    const double width = style.width(false);
    TextBox::Look kicker, title, subtitle;
    kicker.face = Face::Kicker;
    kicker.colour = style.theme().accent;
    title.face = front.title.size() > veryLongTitle ? Face::Heading2
                 : front.title.size() > longTitle   ? Face::Title
                                                    : Face::Front;
    subtitle.face = Face::Subtitle;
    subtitle.colour = style.theme().quiet;
    QList<PlacedText> texts;
    double y = style.mm(5);
    const auto add = [&](const QString &text, const TextBox::Look &look, double gap) {
        texts.append({QPointF(0, y), TextBox(style, text, width, look)});
        y += texts.last().text.height() + style.mm(gap);
    };
    add(front.kicker, kicker, 1.5);
    add(front.title, title, 2);
    add(front.subtitle, subtitle, 0);
    ReportBox box = stackOf(std::move(texts), y);
    box.draw = [inner = box.draw, &style](QPainter &painter, QPointF origin, double from, double to) {
        if (from <= 0)
            painter.fillRect(QRectF(origin.x(), origin.y(), style.mm(28), style.mm(1.4)),
                             style.theme().accent);
        inner(painter, origin, from, to);
    };
    return box;
}

ReportBox factBox(const ReportFacts::Fact &fact, const ReportStyle &style)
{
    TextBox::Look name, value;
    name.face = Face::Small;
    name.colour = style.theme().quiet;
    value.face = Face::Body;
    const double left = style.mm(factNames);
    const TextBox term(style, fact.name, left - style.mm(3), name);
    const TextBox text(style, fact.value, style.width(false) - left, value);
    const double top = style.mm(1.5);
    // The smaller name stands on the value's first line.
    const double lower = std::max(0.0, (text.isEmpty() ? 0 : text.lines().first().second) -
                                           (term.isEmpty() ? 0 : term.lines().first().second)) *
                         0.75;
    const double height = std::max(term.height() + lower, text.height()) + 2 * top;
    ReportBox box = stackOf({{QPointF(0, top + lower), term}, {QPointF(left, top), text}}, height);
    box.draw = [inner = box.draw, &style](QPainter &painter, QPointF origin, double from, double to) {
        inner(painter, origin, from, to);
        painter.setPen(QPen(style.theme().line, style.mm(0.15)));
        painter.drawLine(QPointF(origin.x(), origin.y() + to),
                         QPointF(origin.x() + style.width(false), origin.y() + to));
    };
    return box;
}

ReportBox noticeBox(const ReportLine &notice, const ReportStyle &style, const QSet<QString> &anchors)
{
    TextBox::Look look;
    look.face = Face::Body;
    look.colour = style.theme().warning;
    look.link = linkOf(notice.link, notice.target, anchors);
    const double inset = style.mm(3.5), padding = style.mm(1.6);
    const TextBox text(style, notice.text, style.width(false) - 2 * inset, look);
    const double height = text.height() + 2 * padding;
    ReportBox box = stackOf({{QPointF(inset, padding), text}}, height + style.mm(1.5));
    box.draw = [inner = box.draw, height, &style](QPainter &painter, QPointF origin, double from, double to) {
        const double end = std::min(to, height);
        painter.fillRect(QRectF(origin.x(), origin.y() + from, style.width(false), end - from),
                         style.theme().warningSoft);
        painter.fillRect(QRectF(origin.x(), origin.y() + from, style.mm(0.8), end - from),
                         style.theme().warning);
        inner(painter, origin, from, to);
    };
    return box;
}

ReportBox logoBox(const QImage &logo, const ReportStyle &style)
{
    ReportBox box;
    const QSizeF size =
        QSizeF(logo.size()).scaled(style.mm(logoWidth), style.mm(logoHeight), Qt::KeepAspectRatio);
    box.slab.height = size.height();
    box.draw = [logo, size](QPainter &painter, QPointF origin, double, double) {
        painter.drawImage(QRectF(origin, size), logo);
    };
    return box;
}

} // namespace

QImage opaqueImage(const QByteArray &bytes, int side)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    QImage drawn;
    if (!format.isEmpty() && !format.startsWith("svg")) {
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        if (size.width() > side || size.height() > side)
            reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
        drawn = reader.read();
        if (drawn.width() > side || drawn.height() > side)
            drawn = drawn.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    } else if (QSvgRenderer svg(bytes); svg.isValid() && !svg.viewBoxF().isEmpty()) {
        drawn =
            QImage(svg.viewBoxF().size().scaled(side, side, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}),
                   QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        svg.render(&painter);
    }
    if (drawn.isNull())
        return {};
    QImage result(drawn.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.drawImage(0, 0, drawn);
    return result;
}

ReportBox frontBox(const ReportFront &front, const Phrases &phrases, const ReportStyle &style,
                   const QSet<QString> &anchors)
{
    const auto pieces = std::make_shared<Pieces>();
    if (!front.state.isEmpty()) {
        pieces->add(stampBox(front, style));
        pieces->y = 0;
    }
    if (const QImage logo = opaqueImage(front.logo, logoPixels); !front.logo.isEmpty() && !logo.isNull())
        pieces->add(logoBox(logo, style));
    pieces->y = style.mm(titleTop - ReportStyle::top);
    pieces->add(titleBox(front, style));
    pieces->y += style.mm(12);
    for (const ReportFacts::Fact &fact : front.facts)
        pieces->add(factBox(fact, style));

    // The ground and what needs attention stand at the foot of the page, where there is room.
    Pieces foot;
    if (!front.basis.parts.isEmpty()) {
        TextBox::Look look;
        look.face = Face::Heading3;
        const TextBox title(style, front.basisTitle, style.width(false), look);
        foot.add(stackOf({{QPointF(), title}}, title.height() + style.mm(2)));
        foot.add(basisBox(front.basis, phrases, style));
        foot.y += style.mm(5);
    }
    for (const ReportLine &notice : front.notices)
        foot.add(noticeBox(notice, style, anchors));
    const double start = std::max(pieces->y + style.mm(8), style.height(false) - style.mm(4) - foot.y);
    for (Pieces::Drawn piece : foot.drawn) {
        piece.top += start;
        pieces->drawn.append(piece);
    }

    ReportBox box;
    box.slab.ownPage = true;
    box.slab.height = std::max(style.height(false), start + foot.y);
    for (const Pieces::Drawn &piece : pieces->drawn)
        box.slab.cuts.append(piece.top);
    std::sort(box.slab.cuts.begin(), box.slab.cuts.end());
    box.draw = [pieces](QPainter &painter, QPointF origin, double from, double to) {
        for (const Pieces::Drawn &piece : pieces->drawn) {
            const double bottom = piece.top + piece.box.slab.height;
            if (bottom > from && piece.top < to)
                piece.box.draw(painter, origin + QPointF(piece.left, piece.top),
                               std::max(0.0, from - piece.top),
                               std::min(piece.box.slab.height, to - piece.top));
        }
    };
    return box;
}

} // namespace kravkort
