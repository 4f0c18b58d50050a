// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixfolding.h"

#include <algorithm>

namespace kravkort {

namespace {

// All of it in as many lines as it takes; a word that is wider than a line stands in one of its own.
QStringList broken(const QString &text, const QFontMetricsF &metrics, double width, double narrower)
{
    QStringList lines;
    QString line;
    double room = width - narrower;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString longer = line.isEmpty() ? word : QString(line + u' ' + word);
        const bool beside = lines.isEmpty() && narrower > 0;
        if (metrics.horizontalAdvance(longer) <= room || (line.isEmpty() && !beside)) {
            line = longer;
            continue;
        }
        lines.append(line);
        line = word;
        room = width;
    }
    lines.append(line);
    return lines;
}

bool fits(const QStringList &lines, const QFontMetricsF &metrics, double width)
{
    return std::all_of(lines.cbegin(), lines.cend(),
                       [&](const QString &line) { return metrics.horizontalAdvance(line) <= width; });
}

} // namespace

QStringList folded(const QString &text, const QFontMetricsF &metrics, double width, int lines,
                   double narrower)
{
    QStringList all = broken(text, metrics, width, narrower);
    QStringList kept = all.mid(0, lines);
    if (all.size() > lines)
        kept.last() = all.sliced(lines - 1).join(u' ');
    for (int at = 0; at < kept.size(); ++at)
        kept[at] = metrics.elidedText(kept.at(at), Qt::ElideRight, at == 0 ? width - narrower : width);
    return kept;
}

int linesNeeded(const QString &text, const QFontMetricsF &metrics, double width, int most, double narrower)
{
    return std::min(most, int(broken(text, metrics, width, narrower).size()));
}

double lengthNeeded(const QString &text, const QFontMetricsF &metrics, double longest, int lines,
                    double narrower)
{
    const double step = std::max(1.0, metrics.averageCharWidth());
    for (double length = narrower + step; length < longest; length += step) {
        const QStringList found = broken(text, metrics, length, narrower);
        if (found.size() <= lines && fits(found, metrics, length))
            return length;
    }
    return longest;
}

} // namespace kravkort
