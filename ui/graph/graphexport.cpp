// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphexport.h"

#include "models/graph/graphdot.h"
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphmeasures.h"
#include "ui/graph/graphsheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr double longestSide = 16000; // pixels; larger images open nowhere
constexpr double pointsPerPixel = 0.75;
constexpr double smallestName = 6; // points on paper

// The family that is drawn here first, then what other systems have in its place.
QString familiesFor(const QFont &font)
{
    QStringList families{QFontInfo(font).family(),      QStringLiteral("Noto Sans"),
                         QStringLiteral("DejaVu Sans"), QStringLiteral("Segoe UI"),
                         QStringLiteral("Helvetica"),   QStringLiteral("Arial")};
    families.removeDuplicates();
    for (QString &family : families)
        family = QStringLiteral("'%1'").arg(family.remove(QRegularExpression(QStringLiteral("['\"<>&]"))));
    return families.join(QStringLiteral(", ")) + QStringLiteral(", sans-serif");
}

QString inWords(const GraphCaption &caption)
{
    return (QStringList{caption.facts.join(QStringLiteral(" · "))} + caption.look +
            QStringList{caption.notice})
        .join(u'\n')
        .trimmed();
}

QByteArray asSvg(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases)
{
    const GraphSheet sheet(graph, caption, phrases);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(caption.title);
    generator.setDescription(inWords(caption));
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    generator.setResolution(96);
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    // The generator names the font that was asked for, which may be no more than an alias of this system.
    QString text = QString::fromUtf8(buffer.data());
    static const QRegularExpression family(QStringLiteral("font-family=\"[^\"]*\""));
    text.replace(family, QStringLiteral("font-family=\"%1\"").arg(familiesFor(graph.font)));
    return text.toUtf8();
}

// Standing or lying, whichever draws the graph larger.
QPageLayout pageFor(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases)
{
    const double enough = smallestName / pointsPerPixel / GraphMeasures(graph.font).nameFont.pixelSize();
    QPageLayout page;
    for (const QPageSize::PageSizeId id :
         {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0}) {
        double best = 0;
        for (const auto orientation : {QPageLayout::Landscape, QPageLayout::Portrait}) {
            const QPageLayout tried(QPageSize(id), orientation, QMarginsF());
            const GraphSheet sheet(graph, caption, phrases,
                                   tried.fullRect(QPageLayout::Point).size() / pointsPerPixel);
            if (sheet.graphScale() > best) {
                best = sheet.graphScale();
                page = tried;
            }
        }
        if (best >= enough)
            break;
    }
    return page;
}

void writePdf(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases,
              QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setTitle(caption.title);
    writer.setCreator(QStringLiteral("Kravkort"));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    const QPageLayout page = pageFor(graph, caption, phrases);
    writer.setPageLayout(page);
    const GraphSheet sheet(graph, caption, phrases,
                           page.fullRect(QPageLayout::Point).size() / pointsPerPixel);
    QPainter painter(&writer);
    const double scale = writer.width() / sheet.size().width();
    painter.scale(scale, scale);
    sheet.paint(painter);
}

double longest(const GraphSheet &sheet)
{
    return std::max(sheet.size().width(), sheet.size().height());
}

QImage asImage(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases, double wanted)
{
    constexpr double dotsPerMetre = 96 / 0.0254;
    // What cannot be as large keeps its caption and its legend, and draws the graph smaller between them.
    const double most = longestSide / wanted;
    double graphScale = 1;
    for (int turn = 0; turn < 8 && longest(GraphSheet(graph, caption, phrases, graphScale)) > most; ++turn)
        graphScale *= 0.98 * most / longest(GraphSheet(graph, caption, phrases, graphScale));
    const GraphSheet sheet(graph, caption, phrases, graphScale);
    const double scale = std::min(wanted, longestSide / longest(sheet));
    QImage image((sheet.size() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    image.setDotsPerMeterX(qRound(dotsPerMetre * scale));
    image.setDotsPerMeterY(qRound(dotsPerMetre * scale));
    return image;
}

QByteArray asDot(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases)
{
    DotTexts texts;
    texts.title = caption.title;
    texts.lines = inWords(caption).split(u'\n', Qt::SkipEmptyParts);
    texts.legend = legendText(phrases).split(u'\n');
    for (const GraphLabel &label : graph.labels) {
        texts.names.append(label.name.join(u' '));
        texts.descriptions.append(label.description);
    }
    return dotOf(graph.shape, texts).toUtf8();
}

} // namespace

std::unique_ptr<QMimeData> graphForClipboard(const GraphPicture &graph, const GraphCaption &caption,
                                             const Phrases &phrases)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(asImage(graph, caption, phrases, usualScale));
    data->setData(QStringLiteral("image/svg+xml"), asSvg(graph, caption, phrases));
    return data;
}

Status exportGraph(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases,
                   GraphFormat format, const QString &path, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool made = true;
    switch (format) {
    case GraphFormat::Svg:
        bytes = asSvg(graph, caption, phrases);
        break;
    case GraphFormat::Png:
        made = asImage(graph, caption, phrases, scale).save(&buffer, "PNG");
        break;
    case GraphFormat::Pdf:
        writePdf(graph, caption, phrases, buffer);
        break;
    case GraphFormat::Dot:
        bytes = asDot(graph, caption, phrases);
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
