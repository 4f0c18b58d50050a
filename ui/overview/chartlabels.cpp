// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartlabels.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace kravkort {

namespace {

double widest(const QStringList &texts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

double heightOfRows(qsizetype rows)
{
    return QFontMetricsF(fontScaled(0.95)).height() * (6.5 + 1.75 * double(rows));
}

ChartLabelLayout::ChartLabelLayout(QChart *chart, const ChartLabels &labels, const Theme &theme)
    : ChartFrame(chart, labels.title, theme)
    , m_labels(labels)
{
    for (qsizetype i = 0; i < labels.names.size(); ++i) {
        m_names.append(newText({}, font(), theme.text));
        m_numbers.append(newText(labels.numbers.at(i), font(), theme.text));
    }
    chart->setMinimumHeight(heightOfRows(labels.names.size()));
    chart->legend()->detachFromChart(); // so that it has the whole width
    follow();
}

void ChartLabelLayout::makeRoom()
{
    const double names = std::min(widest(m_labels.names, font()) + line(), chart()->size().width() * 0.46);
    const double numbers = widest(m_labels.numbers, font()) + line();
    chart()->setMargins({qRound(names), qRound(titleRoom()), qRound(numbers),
                         qRound(line() * (chart()->legend()->isVisible() ? 2 : 0.4))});
    chart()->legend()->setGeometry(
        QRectF(0, chart()->size().height() - line() * 2.1, chart()->size().width(), line() * 2));
    // The numbers beside the rows say it better than labels that are cut.
    const double plot = chart()->size().width() - names - numbers - line() * 2;
    for (QAbstractAxis *axis : chart()->axes(Qt::Horizontal))
        if (const auto *value = qobject_cast<QValueAxis *>(axis))
            axis->setLabelsVisible(plot > value->tickCount() * line() * 2.2);
    chart()->layout()->activate();
    place();
}

void ChartLabelLayout::place()
{
    const QFontMetricsF metrics(font());
    const QRectF plot = chart()->plotArea();
    const double step = plot.height() / double(std::max<qsizetype>(1, m_names.size()));
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const double y = plot.top() + step * (double(i) + 0.5) - line() / 2;
        m_names.at(i)->setText(
            metrics.elidedText(m_labels.names.at(i), Qt::ElideRight, plot.left() - line()));
        m_names.at(i)->setPos(line() * 0.5, y);
        m_numbers.at(i)->setPos(plot.right() + line() * 0.5, y);
    }
}

} // namespace kravkort
