// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/municipalities.h"

#include "models/exchange/jsonreading.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::Municipalities)
};

QByteArray builtInList()
{
    QFile file(QStringLiteral(":/municipalities.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

bool isCode(const QString &text)
{
    return text.size() == 3 &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<QList<Municipality>> readMunicipalities(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const auto refused = [](const QStringList &details) {
        return Error{Error::Kind::NotAccepted, Say::tr("The list of municipalities cannot be used."),
                     details};
    };
    if (!document.isObject())
        return refused({error.errorString()});
    Faults faults;
    const JsonPlace root(document.object(), faults);
    if (document.object().value(QStringLiteral("format")) != QStringLiteral("kravkort-municipalities"))
        root.fault(QStringLiteral("format"), Say::tr("“kravkort-municipalities” is expected"));
    QList<Municipality> all;
    QSet<QString> seen;
    root.forEach(QLatin1StringView("municipalities"), JsonPlace::Need::Required, [&](const JsonPlace &place) {
        const Municipality one{place.string(QLatin1StringView("code"), JsonPlace::Need::Required),
                               place.string(QLatin1StringView("name"), JsonPlace::Need::Required),
                               place.string(QLatin1StringView("region"), JsonPlace::Need::Required)};
        if (!isCode(one.code))
            place.fault(QStringLiteral("code"), Say::tr("three digits are expected"));
        if (seen.contains(one.code) || seen.contains(one.name))
            place.fault(QStringLiteral("code"), Say::tr("stands there twice"));
        seen << one.code << one.name;
        all.append(one);
    });
    if (!faults.isEmpty())
        return refused(faults.found());
    std::sort(all.begin(), all.end(),
              [](const Municipality &a, const Municipality &b) { return a.code < b.code; });
    return all;
}

const QList<Municipality> &municipalities()
{
    static const QList<Municipality> all = [] {
        Result<QList<Municipality>> read = readMunicipalities(builtInList());
        Q_ASSERT(read.ok());
        return read ? *std::move(read) : QList<Municipality>();
    }();
    return all;
}

QString municipalitiesSource()
{
    return QJsonDocument::fromJson(builtInList()).object().value(QStringLiteral("source")).toString();
}

} // namespace kravkort
