// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"
#include "ui/theme.h"

#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace kravkort {

// A sign of the graph beside its word.
struct LegendEntry
{
    QString text;
    double sampleWidth = 0; // in ems; the sample is one em high
    std::function<void(const QRectF &sample, QPainter &painter)> paint;
};

struct LegendGroup
{
    QString title;
    QList<LegendEntry> entries;
};

// Everything that is drawn in a graph, in the words that filters, tool tips and tables use for it. What only
// a screen shows, where somebody points and where the keyboard stands, is among it if `screen` is set.
QList<LegendGroup> legendGroups(const Phrases &phrases, const Theme &theme, bool screen);
// What cannot be said beside a sign.
QString legendNote(const Phrases &phrases);

} // namespace kravkort
