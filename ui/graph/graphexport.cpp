// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphexport.h"

#include "models/graph/graphdot.h"
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr double margin = 28;
constexpr double longestSide = 16000; // pixels; larger images open nowhere

// Title, graph and legend under one another, on white.
class Sheet
{
public:
    Sheet(const GraphPicture &graph, const QString &title, const Phrases &phrases)
        : m_graph(graph)
        , m_title(title)
        , m_phrases(phrases)
        , m_titleFont(graph.font)
    {
        m_titleFont.setPixelSize(int(std::lround(graph.font.pixelSize() * 1.4)));
        m_titleFont.setBold(true);
        m_titleHeight = QFontMetricsF(m_titleFont).height() * 1.8;
        m_width = std::max(graph.bounds().width(), 640.0);
        m_legendHeight = paintLegend(phrases, graph.font, lightTheme(), m_width, nullptr);
    }

    QSizeF size() const
    {
        return {m_width + 2 * margin,
                m_titleHeight + m_graph.bounds().height() + margin + m_legendHeight + 2 * margin};
    }

    void paint(QPainter &painter) const
    {
        const Theme theme = lightTheme();
        painter.fillRect(QRectF(QPointF(), size()), Qt::white);
        painter.translate(margin, margin);
        painter.setFont(m_titleFont);
        painter.setPen(theme.text);
        painter.drawText(QRectF(0, 0, m_width, m_titleHeight), Qt::AlignLeft | Qt::AlignTop, m_title);
        painter.translate(0, m_titleHeight);
        painter.save();
        painter.translate(-m_graph.bounds().topLeft());
        GraphHighlight standing;
        standing.lit = m_graph.standing;
        paintGraph(m_graph, theme, painter, standing);
        painter.restore();
        painter.translate(0, m_graph.bounds().height() + margin);
        paintLegend(m_phrases, m_graph.font, theme, m_width, &painter);
    }

private:
    const GraphPicture &m_graph;
    const QString m_title;
    const Phrases &m_phrases;
    QFont m_titleFont;
    double m_titleHeight = 0;
    double m_legendHeight = 0;
    double m_width = 0;
};

void writeSvg(const Sheet &sheet, const QString &title, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(title);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    generator.setResolution(96);
    QPainter painter(&generator);
    sheet.paint(painter);
}

void writePdf(const Sheet &sheet, const QString &title, QIODevice &device)
{
    constexpr double pointsPerPixel = 0.75;
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Kravkort"));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(
        QPageSize(sheet.size() * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    const double scale = writer.width() / sheet.size().width();
    painter.scale(scale, scale);
    sheet.paint(painter);
}

QImage imageOf(const Sheet &sheet, double wanted)
{
    constexpr double dotsPerMetre = 96 / 0.0254;
    const double scale =
        std::min(wanted, longestSide / std::max(sheet.size().width(), sheet.size().height()));
    QImage image((sheet.size() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    image.setDotsPerMeterX(qRound(dotsPerMetre * scale));
    image.setDotsPerMeterY(qRound(dotsPerMetre * scale));
    return image;
}

QStringList namesOf(const GraphPicture &graph)
{
    QStringList names;
    for (const GraphLabel &label : graph.labels)
        names.append(label.name.join(u' '));
    return names;
}

} // namespace

std::unique_ptr<QMimeData> graphForClipboard(const GraphPicture &graph, const QString &title,
                                             const Phrases &phrases)
{
    const Sheet sheet(graph, title, phrases);
    QByteArray drawing;
    QBuffer buffer(&drawing);
    buffer.open(QIODevice::WriteOnly);
    writeSvg(sheet, title, buffer);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(imageOf(sheet, usualScale));
    data->setData(QStringLiteral("image/svg+xml"), drawing);
    return data;
}

Status exportGraph(const GraphPicture &graph, const QString &title, const Phrases &phrases,
                   GraphFormat format, const QString &path, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Sheet sheet(graph, title, phrases);
    bool made = true;
    switch (format) {
    case GraphFormat::Svg:
        writeSvg(sheet, title, buffer);
        break;
    case GraphFormat::Png:
        made = imageOf(sheet, scale).save(&buffer, "PNG");
        break;
    case GraphFormat::Pdf:
        writePdf(sheet, title, buffer);
        break;
    case GraphFormat::Dot:
        buffer.write(dotOf(graph.shape, namesOf(graph), title).toUtf8());
        break;
    }
    QSaveFile file(path);
    if (!made || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Unwritable,
                     phrases("Graph", QT_TRANSLATE_NOOP("Graph", "The graph could not be written to %1: %2"))
                         .arg(path, file.errorString()),
                     {}};
    return Done();
}

} // namespace kravkort
