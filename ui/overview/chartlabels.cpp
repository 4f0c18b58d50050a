// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartlabels.h"

#include <QBrush>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QGuiApplication>
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

QFont fontScaled(double factor, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

ChartLabelLayout::ChartLabelLayout(QChart *chart, const ChartLabels &labels, const Theme &theme)
    : QObject(chart)
    , m_chart(chart)
    , m_labels(labels)
    , m_font(fontScaled(0.95))
    , m_title(item(labels.title, fontScaled(1.1, QFont::DemiBold), theme))
{
    for (qsizetype i = 0; i < labels.names.size(); ++i) {
        m_names.append(item({}, m_font, theme));
        m_numbers.append(item(labels.numbers.at(i), m_font, theme));
    }
    chart->setMinimumHeight(QFontMetricsF(m_font).height() * (6.5 + 1.75 * double(labels.names.size())));
    chart->legend()->detachFromChart(); // so that it has the whole width
    connect(chart, &QChart::geometryChanged, this, &ChartLabelLayout::makeRoom);
    connect(chart, &QChart::plotAreaChanged, this, &ChartLabelLayout::place);
}

QGraphicsSimpleTextItem *ChartLabelLayout::item(const QString &text, const QFont &font, const Theme &theme)
{
    auto *label = new QGraphicsSimpleTextItem(text, m_chart);
    label->setFont(font);
    label->setBrush(theme.text);
    label->setZValue(1000);
    return label;
}

void ChartLabelLayout::makeRoom()
{
    const double line = QFontMetricsF(m_font).height();
    const double names = std::min(widest(m_labels.names, m_font) + line, m_chart->size().width() * 0.46);
    const double numbers = widest(m_labels.numbers, m_font) + line;
    m_chart->setMargins({qRound(names), qRound(line * 1.9), qRound(numbers), qRound(line * 2)});
    m_chart->legend()->setGeometry(
        QRectF(0, m_chart->size().height() - line * 2.1, m_chart->size().width(), line * 2));
    // The numbers beside the rows say it better than labels that are cut.
    const double plot = m_chart->size().width() - names - numbers - line * 2;
    for (QAbstractAxis *axis : m_chart->axes(Qt::Horizontal))
        if (const auto *value = qobject_cast<QValueAxis *>(axis))
            axis->setLabelsVisible(plot > value->tickCount() * line * 2.2);
    m_chart->layout()->activate();
    place();
}

void ChartLabelLayout::place()
{
    const QFontMetricsF metrics(m_font);
    const QRectF plot = m_chart->plotArea();
    const double line = metrics.height();
    const double step = plot.height() / double(std::max<qsizetype>(1, m_names.size()));
    m_title->setPos(line * 0.5, line * 0.4);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const double y = plot.top() + step * (double(i) + 0.5) - line / 2;
        m_names.at(i)->setText(metrics.elidedText(m_labels.names.at(i), Qt::ElideRight, plot.left() - line));
        m_names.at(i)->setPos(line * 0.5, y);
        m_numbers.at(i)->setPos(plot.right() + line * 0.5, y);
    }
}

} // namespace kravkort
