// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixlegend.h"

#include "models/domain/text/names.h"
#include "ui/matrix/matrixpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <functional>

namespace kravkort {

namespace {

struct Entry
{
    QString text;
    double sampleWidth = 0; // in ems
    std::function<void(const QRectF &sample, QPainter &painter)> paint;
};

class Legend
{
public:
    Legend(MatrixKind kind, const Phrases &phrases, const MatrixStyle &style)
        : m_kind(kind)
        , m_phrases(phrases)
        , m_style(style)
    {
    }

    QList<Entry> entries() const
    {
        QList<Entry> found;
        if (m_kind == MatrixKind::UseCasesByPackages)
            found = {mark(nameOf(Strength::Mandatory, m_phrases), {.strength = Strength::Mandatory}),
                     mark(nameOf(Strength::Supplementary, m_phrases), {})};
        else
            found = {mark(nameOf(Role::Business, m_phrases), {.role = Role::Business}),
                     mark(nameOf(Role::Prerequisite, m_phrases), {})};
        found.append(shades(say(QT_TRANSLATE_NOOP("Matrix", "per cent met, with all it needs"))));
        found.append(box(say(QT_TRANSLATE_NOOP("Matrix", "no shade: not in the bid")), Basis::Published));
        for (auto basis = allBases.rbegin(); basis != allBases.rend(); ++basis)
            found.append(box(nameOf(*basis, m_phrases), *basis));
        found.append({say(QT_TRANSLATE_NOOP("Matrix", "in the heads: open criteria")), 1.4,
                      [style = m_style](const QRectF &sample, QPainter &painter) {
                          painter.setFont(style.small);
                          painter.setPen(style.theme.quiet);
                          painter.drawText(sample, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("12"));
                      }});
        return found;
    }

private:
    QString say(const char *text) const { return m_phrases("Matrix", text); }

    Entry mark(const QString &text, const MatrixCell &cell) const
    {
        return {text, 0.8,
                [kind = m_kind, ink = m_style.theme.text, cell](const QRectF &sample, QPainter &painter) {
                    const QPointF half(sample.width() / 2, sample.width() / 2);
                    paintMatrixMark(kind, cell, ink, QRectF(sample.center() - half, sample.center() + half),
                                    painter);
                }};
    }

    Entry shades(const QString &text) const
    {
        return {text, 5.4, [style = m_style](const QRectF &sample, QPainter &painter) {
                    const double width = sample.width() / 3;
                    painter.setFont(style.small);
                    for (int at = 0; at < 3; ++at) {
                        const QRectF part(sample.left() + at * width, sample.top() - 2, width,
                                          sample.height() + 4);
                        painter.fillRect(part, style.shade(at / 2.0));
                        painter.setPen(style.theme.text);
                        painter.drawText(part, Qt::AlignCenter | Qt::TextDontClip, QString::number(at * 50));
                    }
                }};
    }

    Entry box(const QString &text, Basis basis) const
    {
        return {text, 1.8, [pen = m_style.border(basis)](const QRectF &sample, QPainter &painter) {
                    painter.setPen(pen);
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRect(sample.adjusted(1, -1, -1, 1));
                }};
    }

    MatrixKind m_kind;
    const Phrases &m_phrases;
    const MatrixStyle &m_style;
};

} // namespace

double paintMatrixLegend(MatrixKind kind, const Phrases &phrases, const MatrixStyle &style, double width,
                         QPainter *painter)
{
    const QFontMetricsF metrics(style.font);
    const double em = style.em;
    const double row = std::ceil(style.line * 1.4);
    double x = 0, y = 0;
    if (painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    for (const Entry &entry : Legend(kind, phrases, style).entries()) {
        const double sample = entry.sampleWidth * em;
        const double whole = sample + 0.5 * em + metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + whole > width) {
            x = 0;
            y += row;
        }
        if (painter) {
            entry.paint(QRectF(x, y + (row - em) / 2, sample, em), *painter);
            painter->setFont(style.font);
            painter->setPen(style.theme.text);
            painter->drawText(QRectF(x + sample + 0.5 * em, y, whole, row), Qt::AlignLeft | Qt::AlignVCenter,
                              entry.text);
        }
        x += whole + 1.4 * em;
    }
    if (painter)
        painter->restore();
    return y + row;
}

QString matrixLegendText(MatrixKind kind, const Phrases &phrases)
{
    QStringList texts;
    for (const Entry &entry : Legend(kind, phrases, MatrixStyle(lightTheme(), QFont())).entries())
        texts.append(entry.text);
    return texts.join(QStringLiteral(", "));
}

} // namespace kravkort
