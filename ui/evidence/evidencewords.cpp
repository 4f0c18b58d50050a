// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencewords.h"

#include "models/domain/text/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::EvidenceWords)
};

QString sizeText(qint64 bytes, Language language)
{
    const QLocale locale(language == Language::Danish ? QLocale::Danish : QLocale::English);
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString factsOf(const EvidenceItem &item, Language language)
{
    QStringList facts;
    std::optional<QDate> added = item.evidence.added;
    if (item.isFile()) {
        const EvidenceFile &file = item.versions.first();
        if (file.name != item.evidence.title)
            facts.append(file.name);
        facts.append(sizeText(file.size, language));
        if (item.versions.size() > 1)
            facts.append(Sentences::tr("version %1").arg(file.version));
        added = file.added;
    } else if (item.evidence.link != item.evidence.title) {
        facts.append(item.evidence.link);
    }
    if (added)
        facts.append(Sentences::tr("attached %1").arg(dateText(*added, language)));
    if (const int others = static_cast<int>(item.uses.size()) - 1; others > 0)
        facts.append(Sentences::tr("also proves %n other(s)", "criteria", others));
    return facts.join(QStringLiteral(" · "));
}

QString versionText(const EvidenceFile &file, Language language)
{
    QStringList facts{Sentences::tr("Version %1").arg(file.version), file.name,
                      sizeText(file.size, language)};
    if (file.added)
        facts.append(dateText(*file.added, language));
    return facts.join(QStringLiteral(" · "));
}

QString ageText(const EvidenceItem &item, QDate today, Language language)
{
    const QString date = item.evidence.expires ? dateText(*item.evidence.expires, language) : QString();
    switch (ageOf(item.evidence, today)) {
    case EvidenceAge::Ageless:
        return {};
    case EvidenceAge::Fresh:
        return Sentences::tr("expires %1").arg(date);
    case EvidenceAge::ExpiresSoon:
        return Sentences::tr("◔ expires soon: %1").arg(date);
    case EvidenceAge::Expired:
        return Sentences::tr("⚠ expired %1").arg(date);
    }
    return {};
}

} // namespace kravkort
