// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plainhatching.h"

#include <QRegularExpression>
#include <QString>

namespace kravkort {

QByteArray withPlainHatching(QByteArray svg)
{
    static const QRegularExpression masks(QStringLiteral("<mask id=\"patternmask.*?</mask>\\s*"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression patterns(
        QStringLiteral("(<pattern id=\"fillpattern(\\d+)_([0-9a-f]+)\"[^>]*>).*?(</pattern>)"),
        QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(svg);
    text.remove(masks);
    QString plain;
    qsizetype done = 0;
    for (auto match = patterns.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const int style = one.captured(2).toInt();
        const bool lines = style >= Qt::HorPattern;
        // Patterns are eight wide and high.
        const QString drawing =
            lines ? QStringLiteral("<path d=\"M-1,1 l2,-2 M0,8 l8,-8 M7,9 l2,-2\" stroke=\"#%1\" "
                                   "stroke-width=\"1.2\" fill=\"none\" />")
                  : QStringLiteral("<path d=\"M0,0 h2 v2 h-2 z M4,0 h2 v2 h-2 z M2,2 h2 v2 h-2 z M6,2 h2 v2 "
                                   "h-2 z M0,4 h2 v2 h-2 z M4,4 h2 v2 h-2 z M2,6 h2 v2 h-2 z M6,6 h2 v2 h-2 "
                                   "z\" stroke=\"none\" fill=\"#%1\" />");
        plain += QStringView(text).sliced(done, one.capturedStart() - done);
        plain += one.captured(1) + drawing.arg(one.captured(3)) + one.captured(4);
        done = one.capturedEnd();
    }
    plain += QStringView(text).sliced(done);
    return plain.toUtf8();
}

} // namespace kravkort
