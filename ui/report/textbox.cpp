// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/textbox.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace kravkort {

namespace {

// What a paragraph can show: line breaks as line breaks, and no control characters, which have no glyph.
QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            result.append(QChar::LineSeparator);
        else if (c == u'\t')
            result.append(u' ');
        else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter)
            result.append(c);
    }
    return result;
}

constexpr double slack = 0.5; // device pixels, against rounding

} // namespace

TextBox::TextBox(const ReportStyle &style, const QString &text, double width, const Look &look)
    : m_colour(look.colour.isValid() ? look.colour : style.theme().text)
{
    const QString sign = look.sign.isEmpty() ? QString() : QString(look.sign + QChar::Nbsp);
    const QString shown = sign + printable(text);
    if (shown.isEmpty())
        return;
    m_layout = std::make_shared<QTextLayout>(shown, style.font(look.face), style.device());
    QTextOption option(look.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    if (!sign.isEmpty()) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = static_cast<int>(sign.size());
        range.format.setFont(style.font(ReportStyle::Face::Sign));
        range.format.setForeground(look.signColour.isValid() ? look.signColour : m_colour);
        formats.append(range);
    }
    if (!look.link.isEmpty()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(sign.size());
        range.length = static_cast<int>(shown.size() - sign.size());
        range.format.setAnchor(true);
        range.format.setAnchorHref(look.link);
        range.format.setForeground(m_colour);
        formats.append(range);
    }
    for (const ReportMark &mark : look.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(sign.size()) + mark.from;
        range.length = mark.length;
        if (!mark.gone)
            range.format.setFont(style.font(ReportStyle::Face::CellStrong));
        range.format.setFontStrikeOut(mark.gone);
        range.format.setFontUnderline(!mark.gone);
        range.format.setForeground(mark.gone ? style.theme().outcome(Outcome::NotMet) : style.theme().accent);
        formats.append(range);
    }
    m_layout->setFormats(formats);

    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_height));
        m_height += line.height();
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
    }
    m_layout->endLayout();
}

QList<std::pair<double, double>> TextBox::lines() const
{
    QList<std::pair<double, double>> result;
    for (int i = 0; m_layout && i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        result.append({line.y(), line.y() + line.height()});
    }
    return result;
}

void TextBox::draw(QPainter &painter, QPointF origin, double from, double to) const
{
    if (!m_layout)
        return;
    painter.setPen(m_colour);
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (line.y() >= from - slack && line.y() + line.height() <= to + slack)
            line.draw(&painter, origin);
    }
}

} // namespace kravkort
