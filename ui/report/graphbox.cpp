// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/graphbox.h"

#include "ui/report/textbox.h"

#include <QPainter>

namespace kravkort {

ReportBox graphBox(const ReportGraph &graph, const Picture &, const Phrases &, const ReportStyle &style)
{
    using Face = ReportStyle::Face;
    TextBox::Look heading;
    heading.face = Face::Heading1;
    heading.colour = style.theme().accent;
    TextBox::Look caption;
    caption.face = Face::Small;
    caption.colour = style.theme().quiet;
    const double width = style.width(true);
    const TextBox title(style, graph.heading, width, heading);
    const TextBox note(style, graph.caption, width, caption);

    ReportBox box;
    box.slab.height = style.height(true);
    box.slab.ownPage = true;
    box.slab.landscape = true;
    box.outlineLevel = 1;
    box.outlineTitle = graph.heading;
    box.draw = [title, note, height = box.slab.height](QPainter &painter, QPointF origin, double, double) {
        title.draw(painter, origin);
        note.draw(painter, origin + QPointF(0, height - note.height()));
    };
    return box;
}

} // namespace kravkort
