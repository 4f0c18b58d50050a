// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphlegend.h"

#include "ui/graph/legendentries.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kravkort {

double paintLegend(const Phrases &phrases, const QFont &from, const Theme &theme, double width,
                   QPainter *painter, LegendForm form)
{
    const bool compact = form == LegendForm::Window;
    QFont font = from;
    font.setPixelSize(std::max(1, qRound(from.pixelSize() * (compact ? 0.85 : 0.92))));
    QFont boldFont = font;
    boldFont.setBold(true);
    const QFontMetricsF metrics(font);
    const QFontMetricsF boldMetrics(boldFont);
    const double em = font.pixelSize();
    const double row = std::ceil(metrics.height() * 1.45);
    const double apart = (compact ? 1.1 : 1.6) * em;
    const auto titleWidth = [&](const LegendGroup &group) {
        return group.title.isEmpty() ? 0 : boldMetrics.horizontalAdvance(group.title) + em;
    };
    const auto entryWidth = [&](const LegendEntry &entry) {
        return (entry.sampleWidth + 0.5) * em + metrics.horizontalAdvance(entry.text);
    };

    if (painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    double x = 0;
    double y = 0;
    for (const LegendGroup &group : legendGroups(phrases, theme, compact)) {
        double whole = titleWidth(group);
        for (const LegendEntry &entry : group.entries)
            whole += entryWidth(entry) + apart;
        if (x > 0 && x + whole - apart > width) {
            x = 0;
            y += row;
        }
        if (painter) {
            painter->setFont(boldFont);
            painter->setPen(theme.quiet);
            painter->drawText(QRectF(x, y, titleWidth(group), row), Qt::AlignLeft | Qt::AlignVCenter,
                              group.title);
        }
        x += titleWidth(group);
        const double indent = x;
        for (const LegendEntry &entry : group.entries) {
            if (x > indent && x + entryWidth(entry) > width) {
                x = indent;
                y += row;
            }
            if (painter) {
                const double sample = entry.sampleWidth * em;
                painter->setFont(boldFont);
                entry.paint(QRectF(x, y + (row - em) / 2, sample, em), *painter);
                painter->setFont(font);
                painter->setPen(theme.text);
                painter->drawText(
                    QPointF(x + sample + 0.5 * em, y + (row + metrics.ascent() - metrics.descent()) / 2),
                    entry.text);
            }
            x += entryWidth(entry) + apart;
        }
        x += apart;
    }
    if (compact) {
        if (painter)
            painter->restore();
        return y + row;
    }
    y += row * 1.2;
    const QRectF box(0, y, width, 1e4);
    const QString said = legendNote(phrases);
    const QRectF note = metrics.boundingRect(box, Qt::TextWordWrap, said);
    if (painter) {
        painter->setFont(font);
        painter->setPen(theme.quiet);
        painter->drawText(box, Qt::TextWordWrap, said);
        painter->restore();
    }
    return y + std::ceil(note.height());
}

QString legendText(const Phrases &phrases, LegendForm form)
{
    QStringList lines;
    for (const LegendGroup &group : legendGroups(phrases, lightTheme(), form == LegendForm::Window)) {
        QStringList texts;
        for (const LegendEntry &entry : group.entries)
            texts.append(entry.text);
        lines.append(QStringLiteral("%1: %2").arg(group.title, texts.join(QStringLiteral(", "))));
    }
    lines.append(legendNote(phrases));
    return lines.join(u'\n');
}

} // namespace kravkort
