// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/sheetink.h"

#include "ui/inspector/nodelink.h"

#include <QLocale>

namespace kravkort {

QString SheetInk::plain(const QString &text) const
{
    return text.toHtmlEscaped();
}

QString SheetInk::coloured(const QString &html, const QColor &colour) const
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
}

QString SheetInk::quiet(const QString &html) const
{
    return coloured(html, theme.quiet);
}

QString SheetInk::paragraph(const QString &html) const
{
    return QStringLiteral("<p style=\"margin:0 0 6px 0\">%1</p>").arg(html);
}

QString SheetInk::code(const NodeRef &node) const
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
        .arg(nodeAddress(node).toHtmlEscaped(), theme.accent.name(), plain(node.code));
}

QString SheetInk::named(const NodeRef &node) const
{
    return QStringLiteral("%1&nbsp; %2").arg(code(node), plain(titleOf(catalogue(), node, phrases)));
}

QString SheetInk::link(const QString &title, const QString &address) const
{
    if (!isWebAddress(address))
        return plain(title);
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
        .arg(address.toHtmlEscaped(), theme.accent.name(), plain(title));
}

QString SheetInk::basis(Basis basis) const
{
    return coloured(QStringLiteral("%1&nbsp;%2").arg(symbolOf(basis), nameOf(basis, phrases)),
                    theme.basis(basis));
}

QString SheetInk::joined(const QStringList &html) const
{
    QStringList said;
    for (const QString &part : html)
        if (!part.isEmpty())
            said.append(part);
    return said.join(QStringLiteral(" · "));
}

QString SheetInk::bar(double ratio) const
{
    const int done = qBound(1, qRound(ratio * 100), 99); // so that both cells always exist
    const QColor colour = ratio <= 0 ? theme.line : theme.outcome(Outcome::Met);
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
                          "<td width=\"%1%\" bgcolor=\"%2\" style=\"font-size:4px\">&nbsp;</td>"
                          "<td width=\"%3%\" bgcolor=\"%4\" style=\"font-size:4px\">&nbsp;</td></tr></table>")
        .arg(QString::number(done), colour.name(), QString::number(100 - done),
             (ratio >= 1 ? colour : theme.line).name());
}

QString SheetInk::hours(double hours) const
{
    const QLocale locale(phrases.language() == Language::Danish ? QLocale::Danish : QLocale::English);
    return locale.toString(hours, 'f', QLocale::FloatingPointShortest);
}

} // namespace kravkort
