// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartboxes.h"
#include "ui/report/textbox.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <memory>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

constexpr double plotHeight = 52; // mm
constexpr double left = 11;       // for the numbers of the axis
constexpr double right = 34;      // for the names of the lines

// A round step that divides the height into three to six.
double stepOf(double most)
{
    const double rough = std::max(1.0, most / 5);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (const double step = factor * power; step >= rough && std::floor(step) == step)
            return step;
    return 10 * power;
}

} // namespace

ReportBox timeBox(const ReportChart &chart, const ReportStyle &style)
{
    const auto points = std::make_shared<const QList<ReportChart::Point>>(chart.points);
    ReportBox box;
    Q_ASSERT(!points->isEmpty());
    double most = 1;
    for (const ReportChart::Point &point : *points)
        most = std::max({most, point.met, point.scope});
    const double step = stepOf(most);
    const double height = std::ceil(most / step) * step;
    const QDate start = points->first().day;
    const double days = std::max<double>(1, double(start.daysTo(points->last().day)));
    TextBox::Look quiet, met, scope;
    quiet.face = met.face = scope.face = Face::Detail;
    quiet.colour = style.theme().quiet;
    met.colour = style.theme().outcome(Outcome::Met);
    scope.colour = style.theme().text;
    const auto name = [&](qsizetype index, double value, const TextBox::Look &look) {
        const QString words = chart.pointNames.value(index);
        return TextBox(style, QString(words + u' ' + QString::number(qRound(value))), style.mm(right - 3),
                       look);
    };
    const TextBox metName = name(0, points->last().met, met);
    const TextBox scopeName = name(1, points->last().scope, scope);

    const double plot = style.mm(plotHeight);
    box.slab.height = plot + style.mm(7);
    box.draw = [=, &style](QPainter &painter, QPointF origin, double, double) {
        const double wide = style.width(false) - style.mm(left + right);
        const QPointF zero = origin + QPointF(style.mm(left), plot + style.mm(1.5));
        const auto at = [&](QDate day, double value) {
            return zero + QPointF(wide * double(start.daysTo(day)) / days, -plot * value / height);
        };
        TextBox::Look number = quiet;
        number.align = Qt::AlignRight;
        for (double value = 0; value <= height; value += step) {
            const double y = zero.y() - plot * value / height;
            painter.setPen(QPen(style.theme().line, style.mm(0.15)));
            painter.drawLine(QPointF(zero.x(), y), QPointF(zero.x() + wide, y));
            const TextBox text(style, QString::number(qRound(value)), style.mm(left - 2), number);
            text.draw(painter, {origin.x(), y - text.height() / 2});
        }
        // Steps, since a count stays as it is until the next change.
        QPolygonF metLine, scopeLine;
        for (const ReportChart::Point &point : *points) {
            if (!metLine.isEmpty()) {
                metLine.append({at(point.day, 0).x(), metLine.last().y()});
                scopeLine.append({at(point.day, 0).x(), scopeLine.last().y()});
            }
            metLine.append(at(point.day, point.met));
            scopeLine.append(at(point.day, point.scope));
        }
        QPolygonF area = metLine;
        area.append({metLine.last().x(), zero.y()});
        area.append({metLine.first().x(), zero.y()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.theme().accentSoft);
        painter.drawPolygon(area);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(met.colour, style.mm(0.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolyline(metLine);
        painter.setPen(QPen(scope.colour, style.mm(0.35), Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolyline(scopeLine);
        // Names at the lines' ends, kept apart.
        const double x = zero.x() + wide + style.mm(2);
        const double scopeTop = scopeLine.last().y() - scopeName.height() / 2;
        const double metTop =
            std::max(metLine.last().y() - metName.height() / 2, scopeTop + scopeName.height());
        scopeName.draw(painter, {x, scopeTop});
        metName.draw(painter, {x, metTop});
        // The first day, the last, and as many between as fit.
        const QLocale locale = style.locale();
        constexpr int marks = 4;
        qint64 previous = -1;
        for (int mark = 0; mark <= marks; ++mark) {
            const qint64 day = qRound64(days * mark / marks);
            if (day == previous)
                continue;
            previous = day;
            TextBox::Look label = quiet;
            const double room = style.mm(30);
            label.align = mark == 0 ? Qt::AlignLeft : mark == marks ? Qt::AlignRight : Qt::AlignHCenter;
            const double middle = zero.x() + wide * double(day) / days;
            const double from = mark == 0 ? middle : mark == marks ? middle - room : middle - room / 2;
            TextBox(style, locale.toString(start.addDays(day), QStringLiteral("d MMM yyyy")), room, label)
                .draw(painter, {from, zero.y() + style.mm(1)});
        }
    };
    return box;
}

} // namespace kravkort
