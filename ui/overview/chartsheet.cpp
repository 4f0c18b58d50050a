// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartsheet.h"

#include "ui/overview/chartframe.h"
#include "ui/overview/plainhatching.h"

#include <QBuffer>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QScreen>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr double pixelScale = 2; // of a PNG, so that it stands printing and slides

class Sheet
{
public:
    Sheet(const ChartContent &content, const QString &about)
        : m_question(content.question)
        , m_about(about)
        , m_line(QFontMetricsF(fontScaled(1)).height())
    {
        std::unique_ptr<QChart> chart = content.draw(m_theme);
        ChartFrame::dropTitle(chart.get());
        m_chart = QSizeF(m_line * 46, std::max(chart->minimumHeight(), m_line * 14));
        m_item = chart.get();
        m_scene.addItem(chart.release()); // takes it
        m_item->resize(m_chart);
    }

    QSize size() const
    {
        return QSizeF(m_chart.width() + 2 * margin(), m_chart.height() + m_line * 5 + 2 * margin()).toSize();
    }

    void paint(QPainter &painter)
    {
        painter.fillRect(QRectF(QPointF(), size()), m_theme.ground);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.text);
        painter.setFont(fontScaled(1.3, QFont::DemiBold));
        painter.drawText(QPointF(margin() + m_line * 0.4, margin() + m_line), m_question);
        m_scene.render(&painter, QRectF(QPointF(margin(), margin() + m_line * 2.2), m_chart),
                       QRectF(QPointF(), m_chart));
        painter.setPen(m_theme.quiet);
        painter.setFont(fontScaled(0.9));
        painter.drawText(QPointF(margin() + m_line * 0.4, size().height() - margin()), m_about);
    }

private:
    double margin() const { return m_line; }

    const Theme m_theme = lightTheme();
    QString m_question;
    QString m_about;
    double m_line;
    QSizeF m_chart;
    QGraphicsScene m_scene;
    QChart *m_item;
};

QByteArray svgOf(Sheet &sheet, const ChartContent &content)
{
    QByteArray drawing;
    QBuffer buffer(&drawing);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(content.question);
    generator.setDescription(content.words);
    generator.setSize(sheet.size());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    generator.setResolution(qRound(QGuiApplication::primaryScreen()->logicalDotsPerInch()));
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return withPlainHatching(drawing);
}

QImage imageOf(Sheet &sheet)
{
    QImage image(sheet.size() * pixelScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelScale);
    QPainter painter(&image);
    sheet.paint(painter);
    painter.end();
    return image;
}

} // namespace

Status saveChart(const ChartContent &content, const QString &about, ChartFormat format, const QString &path,
                 const Phrases &phrases)
{
    Sheet sheet(content, about);
    QByteArray bytes;
    bool made = true;
    if (format == ChartFormat::Svg) {
        bytes = svgOf(sheet, content);
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        made = imageOf(sheet).save(&buffer, "PNG");
    }
    QSaveFile file(path);
    if (!made || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            Error::Kind::Unwritable,
            phrases("Charts", QT_TRANSLATE_NOOP("Charts", "The chart could not be written to %1: %2"))
                .arg(path, file.errorString()),
            {}};
    return Done();
}

std::unique_ptr<QMimeData> chartForClipboard(const ChartContent &content, const QString &about)
{
    Sheet sheet(content, about);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(imageOf(sheet));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(sheet, content));
    data->setText(tableText(content.table));
    return data;
}

} // namespace kravkort
