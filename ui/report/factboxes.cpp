// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/factboxes.h"

#include "ui/report/stackbox.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

TextBox::Look lookOf(Face face)
{
    TextBox::Look look;
    look.face = face;
    return look;
}

} // namespace

void appendFacts(const ReportFacts &facts, const ReportStyle &style, double gap, QList<ReportBox> &boxes)
{
    const int columns = facts.wide ? 1 : 2;
    const double gutter = style.mm(6);
    const double column = (style.width(false) - gutter * (columns - 1)) / columns;
    const double names = facts.wide ? style.mm(38) : style.mm(30);
    TextBox::Look name = lookOf(facts.wide ? Face::CellStrong : Face::Small);
    name.colour = facts.wide ? style.theme().text : style.theme().quiet;
    for (qsizetype i = 0; i < facts.facts.size(); i += columns) {
        const auto texts = std::make_shared<QList<std::pair<QPointF, TextBox>>>();
        double height = 0;
        const qsizetype last = std::min(i + columns, facts.facts.size());
        for (qsizetype f = i; f < last; ++f) {
            const double left = double(f - i) * (column + gutter);
            const TextBox term(style, facts.facts.at(f).name, names - style.mm(2), name);
            const TextBox value(style, facts.facts.at(f).value, column - names,
                                lookOf(facts.wide ? Face::Cell : Face::Body));
            // Name and value share a baseline, roughly: both begin at the row's top, the smaller one
            // lower.
            const double lower = facts.wide ? 0 : style.mm(0.5);
            texts->append({QPointF(left, style.mm(1.2) + lower), term});
            texts->append({QPointF(left + names, style.mm(1.2)), value});
            height = std::max({height, term.height() + lower, value.height()});
        }
        ReportBox box;
        box.slab.height = height + style.mm(2.4);
        for (const auto &[at, text] : *texts)
            if (text.height() > height - style.mm(1))
                box.slab.cuts = bottomsOf(text, at.y());
        box.draw = [texts, column, gutter, columns, &style](QPainter &painter, QPointF origin, double from,
                                                            double to) {
            for (const auto &[at, text] : *texts)
                text.draw(painter, origin + at, from - at.y(), to - at.y());
            painter.setPen(QPen(style.theme().line, style.mm(0.15)));
            for (int c = 0; c < columns; ++c) {
                const double left = origin.x() + c * (column + gutter);
                painter.drawLine(QPointF(left, origin.y() + to), QPointF(left + column, origin.y() + to));
            }
        };
        box.slab.gap = i == 0 ? gap : 0;
        boxes.append(box);
    }
}

ReportBox figuresBox(const ReportFigures &figures, const ReportStyle &style)
{
    struct Card
    {
        TextBox value, label, detail;
        std::optional<double> ratio;
    };
    const auto cards = std::make_shared<QList<Card>>();
    const double gutter = style.mm(3);
    const double inset = style.mm(2.5);
    const double card =
        (style.width(false) - gutter * double(figures.figures.size() - 1)) / double(figures.figures.size());
    double labels = 0, details = 0, values = 0;
    for (const ReportFigures::Figure &figure : figures.figures) {
        TextBox::Look value = lookOf(Face::Figure), detail = lookOf(Face::Detail);
        value.colour = style.theme().accent;
        detail.colour = style.theme().quiet;
        const double inner = card - 2 * inset;
        cards->append({TextBox(style, figure.value, inner, value),
                       TextBox(style, figure.label, inner, lookOf(Face::FigureLabel)),
                       TextBox(style, figure.detail, inner, detail), figure.ratio});
        values = std::max(values, cards->last().value.height());
        labels = std::max(labels, cards->last().label.height());
        details = std::max(details, cards->last().detail.height());
    }
    ReportBox box;
    box.slab.height = style.mm(1.5) + values + labels + details + style.mm(4.5);
    box.draw = [cards, gutter, inset, card, values, labels, height = box.slab.height,
                &style](QPainter &painter, QPointF origin, double, double) {
        double x = origin.x();
        for (const Card &c : *cards) {
            painter.fillRect(QRectF(x, origin.y(), card, height), style.theme().card);
            double y = origin.y() + style.mm(1.5);
            c.value.draw(painter, {x + inset, y});
            y += values;
            c.label.draw(painter, {x + inset, y});
            y += labels;
            c.detail.draw(painter, {x + inset, y});
            if (c.ratio) {
                const QRectF bar(x, origin.y() + height - style.mm(1.2), card, style.mm(1.2));
                painter.fillRect(bar, style.theme().line);
                painter.fillRect(
                    QRectF(bar.topLeft(), QSizeF(card * std::clamp(*c.ratio, 0.0, 1.0), bar.height())),
                    style.theme().outcome(Outcome::Met));
            }
            x += card + gutter;
        }
    };
    return box;
}

} // namespace kravkort
