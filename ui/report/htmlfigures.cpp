// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmlfigures.h"

#include "ui/report/basisbox.h"
#include "ui/report/chartboxes.h"
#include "ui/report/graphbox.h"
#include "ui/report/paper.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace kravkort {

namespace {

// The boxes beneath each other, on nothing.
QByteArray drawingOf(const QList<ReportBox> &boxes, double width)
{
    double height = 0;
    for (const ReportBox &box : boxes)
        height += box.slab.height;
    if (height <= 0)
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(Paper::resolution);
    generator.setSize(QSizeF(width, height).toSize());
    generator.setViewBox(QRectF(0, 0, width, height));
    QPainter painter(&generator);
    double y = 0;
    for (const ReportBox &box : boxes) {
        box.draw(painter, {0, y}, 0, box.slab.height);
        y += box.slab.height;
    }
    painter.end();
    QByteArray svg = buffer.data();
    svg.remove(0, svg.indexOf("<svg"));
    // The name, the size and the description are the figure's matter.
    const qsizetype content = svg.indexOf("<defs>");
    return QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ") +
           QByteArray::number(qRound(width)) + ' ' + QByteArray::number(qRound(height)) + "\">" +
           svg.mid(std::max<qsizetype>(0, content)).trimmed();
}

struct Figure
{
    const Picture &picture;
    const Phrases &phrases;
    const ReportStyle &style;

    QByteArray operator()(const ReportChart &chart) const
    {
        ReportChart bare = chart; // its words stand beside it
        bare.summary.clear();
        QList<ReportBox> boxes;
        appendChart(bare, false, style, {}, 0, boxes);
        return drawingOf(boxes, style.width(false));
    }
    QByteArray operator()(const ReportGraph &graph) const
    {
        ReportGraph bare = graph;
        bare.heading.clear();
        bare.caption.clear();
        const ReportBox box = graphBox(bare, picture, phrases, style);
        return drawingOf({box}, style.width(box.slab.landscape));
    }
    QByteArray operator()(const ReportBasis &basis) const
    {
        return basis.parts.isEmpty() ? QByteArray()
                                     : drawingOf({basisBox(basis, phrases, style)}, style.width(false));
    }
    QByteArray operator()(const ReportFront &front) const { return (*this)(front.basis); }
    template<class Other>
    QByteArray operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

std::optional<HtmlFigures> htmlFigures(const Report &report, const Picture &picture, const Phrases &phrases,
                                       const GoOn &goOn)
{
    Paper paper;
    const ReportStyle style(paper, report.language);
    const Figure figure{picture, phrases, style};
    HtmlFigures figures;
    for (qsizetype s = 0; s < report.sections.size(); ++s) {
        if (goOn && !goOn(double(s) / double(report.sections.size())))
            return std::nullopt;
        const QList<ReportBlock> &blocks = report.sections.at(s).blocks;
        for (qsizetype b = 0; b < blocks.size(); ++b)
            if (const QByteArray drawing = std::visit(figure, blocks.at(b)); !drawing.isEmpty())
                figures.insert({s, b}, drawing);
    }
    return figures;
}

} // namespace kravkort
