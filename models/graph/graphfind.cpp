// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphfind.h"

namespace kravkort {

namespace {

QString folded(const QString &code)
{
    QString plain = code.toCaseFolded();
    plain.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u' '; });
    return plain;
}

bool hasWordFrom(const QString &text, const QString &start)
{
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

} // namespace

QList<int> found(const QList<GraphText> &texts, const QString &typed)
{
    const QString name = typed.trimmed().toCaseFolded();
    const QString code = folded(name);
    if (name.isEmpty())
        return {};
    QList<int> first, second, third;
    for (int n = 0; n < texts.size(); ++n) {
        const QString theirName = texts.at(n).name.toCaseFolded();
        const QString theirCode = folded(texts.at(n).code);
        if (!code.isEmpty() && theirCode.startsWith(code))
            first.append(n);
        else if (hasWordFrom(theirName, name))
            second.append(n);
        else if (theirName.contains(name) || (!code.isEmpty() && theirCode.contains(code)))
            third.append(n);
    }
    return first + second + third;
}

} // namespace kravkort
