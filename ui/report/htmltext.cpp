// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmltext.h"

#include <QUrl>

#include <algorithm>

namespace kravkort {

QString htmlText(const QString &text, const QString &newline)
{
    QString result;
    result.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'&')
            result += QStringLiteral("&amp;");
        else if (c == u'<')
            result += QStringLiteral("&lt;");
        else if (c == u'>')
            result += QStringLiteral("&gt;");
        else if (c == u'"')
            result += QStringLiteral("&quot;");
        else if (c == u'\n' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            result += newline;
        else if (c == u'\t')
            result += u' ';
        else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            result += QStringView(text).mid(i++, 2);
        else if (c.isSurrogate())
            result += QChar(QChar::ReplacementCharacter);
        else if (c.category() != QChar::Other_Control && c.unicode() < 0xfffe)
            result += c;
    }
    return result;
}

QString htmlAttribute(const char *name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u' ' + QString::fromLatin1(name) + u"=\"" + htmlText(value, QStringLiteral(" ")) + u'"';
}

QString htmlLink(const QString &html, const QString &address)
{
    if (html.isEmpty() || address.isEmpty())
        return html;
    if (!address.startsWith(u'#')) {
        const QString scheme = QUrl(address).scheme();
        if (scheme != QStringLiteral("https") && scheme != QStringLiteral("http") &&
            scheme != QStringLiteral("mailto"))
            return html;
    }
    return QStringLiteral("<a") + htmlAttribute("href", address) + u'>' + html + QStringLiteral("</a>");
}

QString htmlMarked(const QString &text, const QList<ReportMark> &marks)
{
    QString result;
    qsizetype at = 0;
    for (const ReportMark &mark : marks) {
        const qsizetype from = std::clamp<qsizetype>(mark.from, at, text.size());
        const qsizetype to = std::clamp<qsizetype>(mark.from + mark.length, from, text.size());
        const QString element = mark.gone ? QStringLiteral("del") : QStringLiteral("ins");
        result += htmlText(text.mid(at, from - at));
        result += u'<' + element + u'>' + htmlText(text.mid(from, to - from)) + u"</" + element + u'>';
        at = to;
    }
    return result + htmlText(text.mid(at));
}

} // namespace kravkort
