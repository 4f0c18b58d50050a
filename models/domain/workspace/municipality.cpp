// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/municipality.h"

#include <algorithm>

namespace kravkort {

namespace {

// Letters alone, with å as aa: "Århus" and "Aarhus" are one place.
QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_C).toLower();
    plain.replace(QStringLiteral("å"), QStringLiteral("aa"));
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

} // namespace

const Municipality *municipalityMeant(const QList<Municipality> &all, const QString &text)
{
    const QString kommune = QStringLiteral("kommune");
    QString wanted = folded(text);
    const bool said = wanted.size() > kommune.size() && wanted.endsWith(kommune);
    if (said)
        wanted.chop(kommune.size());
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Municipality &one) {
        const QString name = folded(one.name);
        // "Københavns Kommune", and "Nordfyn" for the one that is called Nordfyns.
        return wanted == one.code || wanted == name || (said && wanted == name + u's') ||
               (name.endsWith(u's') && wanted + u's' == name);
    });
    return found == all.cend() ? nullptr : &*found;
}

QString municipalityNamed(const QList<Municipality> &all, const QString &text)
{
    const Municipality *meant = municipalityMeant(all, text);
    return meant ? meant->name : text.simplified();
}

} // namespace kravkort
