// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/graphbox.h"

#include "ui/graph/graphlegend.h"
#include "ui/graph/graphpainter.h"
#include "ui/graph/graphpicture.h"
#include "ui/report/textbox.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

constexpr int drawnPixels = 13;    // of the graph's own font
constexpr double largestPoint = 9; // a small graph is not blown up beyond this
constexpr double legendPoint = 6;

// The parts of the page for one orientation.
struct Sheet
{
    double width = 0, height = 0;
    TextBox title, caption;
    double legend = 0; // height
    QRectF graph;      // the room for it
    double scale = 0;  // of the graph in that room
};

QFont graphFont(const ReportStyle &style)
{
    QFont font = style.font(Face::Body);
    font.setPixelSize(drawnPixels);
    return font;
}

Sheet sheetOf(bool landscape, const ReportGraph &graph, const GraphPicture *picture, const Phrases &phrases,
              const ReportStyle &style)
{
    Sheet sheet;
    sheet.width = style.width(landscape);
    sheet.height = style.height(landscape);
    TextBox::Look heading, small;
    heading.face = Face::Heading1;
    heading.colour = style.theme().accent;
    small.face = Face::Small;
    small.colour = style.theme().quiet;
    sheet.title = TextBox(style, graph.heading, sheet.width, heading);
    sheet.caption = TextBox(style, graph.caption, sheet.width, small);
    const double pixel = style.pt(legendPoint) / drawnPixels;
    sheet.legend =
        paintLegend(phrases, graphFont(style), style.theme(), sheet.width / pixel, nullptr) * pixel;
    const double top = sheet.title.height() + style.mm(1) + sheet.caption.height() + style.mm(3);
    sheet.graph = QRectF(0, top, sheet.width, sheet.height - top - sheet.legend - style.mm(4));
    if (picture) {
        const QRectF bounds = picture->bounds();
        sheet.scale = std::min({sheet.graph.width() / bounds.width(), sheet.graph.height() / bounds.height(),
                                style.pt(largestPoint) / drawnPixels});
    }
    return sheet;
}

} // namespace

ReportBox graphBox(const ReportGraph &graph, const Picture &picture, const Phrases &phrases,
                   const ReportStyle &style)
{
    const Result<GraphPicture> drawn = graphPictureOf(picture, phrases, graphFont(style));
    const auto shown = drawn ? std::make_shared<const GraphPicture>(*drawn) : nullptr;
    const Sheet wide = sheetOf(true, graph, shown.get(), phrases, style);
    const Sheet high = sheetOf(false, graph, shown.get(), phrases, style);
    const bool landscape = wide.scale >= high.scale;

    ReportBox box;
    box.slab.ownPage = true;
    box.slab.landscape = landscape;
    box.outlineLevel = 1;
    box.outlineTitle = graph.heading;
    box.anchor = graph.anchor;
    const Sheet sheet = landscape ? wide : high;
    box.slab.height = sheet.height;
    TextBox::Look plain;
    const TextBox excuse = drawn ? TextBox() : TextBox(style, drawn.error().message, sheet.width, plain);
    box.draw = [sheet, shown, excuse, phrases, &style](QPainter &painter, QPointF origin, double, double) {
        sheet.title.draw(painter, origin);
        sheet.caption.draw(painter, origin + QPointF(0, sheet.title.height() + style.mm(1)));
        excuse.draw(painter, origin + sheet.graph.topLeft());
        if (shown) {
            const QRectF bounds = shown->bounds();
            painter.save();
            painter.translate(origin +
                              QPointF((sheet.width - bounds.width() * sheet.scale) / 2, sheet.graph.top()));
            painter.scale(sheet.scale, sheet.scale);
            painter.translate(-bounds.topLeft());
            paintGraph(*shown, style.theme(), painter);
            painter.restore();
        }
        const double pixel = style.pt(legendPoint) / drawnPixels;
        painter.save();
        painter.translate(origin + QPointF(0, sheet.height - sheet.legend));
        painter.scale(pixel, pixel);
        paintLegend(phrases, graphFont(style), style.theme(), sheet.width / pixel, &painter);
        painter.restore();
    };
    return box;
}

} // namespace kravkort
