// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/evidencelist.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace kravkort {

namespace {

bool isAnyOf(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    });
}

void sortByTitle(QList<EvidenceItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const EvidenceItem &a, const EvidenceItem &b) {
        return a.evidence.title.compare(b.evidence.title, Qt::CaseInsensitive) < 0;
    });
}

} // namespace

EvidenceItem evidenceItem(const Workspace &workspace, const Evidence &evidence)
{
    EvidenceItem item{evidence, {}, {}};
    forEachUnder<EvidenceFile>(workspace, evidence.id.code,
                               [&](const EvidenceFile &file) { item.versions.prepend(file); });
    forEachUnder<EvidenceUse>(workspace, evidence.id.code,
                              [&](const EvidenceUse &use) { item.uses.append(use); });
    return item;
}

QList<EvidenceItem> evidenceItems(const Workspace &workspace)
{
    QList<EvidenceItem> items;
    for (const Evidence &evidence : workspace.table<Evidence>())
        items.append(evidenceItem(workspace, evidence));
    sortByTitle(items);
    return items;
}

QList<EvidenceItem> evidenceItems(const Workspace &workspace, const SolutionId &solution,
                                  const CriterionId &criterion)
{
    QList<EvidenceItem> items;
    for (const EvidenceUse &use : workspace.table<EvidenceUse>())
        if (use.solution == solution && use.criterion == criterion)
            if (const Evidence *evidence = workspace.find<Evidence>({use.evidence.code}))
                items.append(evidenceItem(workspace, *evidence));
    sortByTitle(items);
    return items;
}

EvidenceAge ageOf(const Evidence &evidence, QDate today)
{
    constexpr int soon = 30; // days
    if (!evidence.expires)
        return EvidenceAge::Ageless;
    const qint64 left = today.daysTo(*evidence.expires);
    return left < 0 ? EvidenceAge::Expired : left <= soon ? EvidenceAge::ExpiresSoon : EvidenceAge::Fresh;
}

QHash<CriterionId, EvidenceTrouble> evidenceTroubles(const Workspace &workspace, const SolutionId &solution,
                                                     QDate today, const QSet<QString> &broken)
{
    QHash<QString, EvidenceTrouble> pieces;
    for (const Evidence &evidence : workspace.table<Evidence>())
        if (ageOf(evidence, today) == EvidenceAge::Expired)
            pieces[evidence.id.code].expired = true;
    if (!broken.isEmpty())
        for (const EvidenceFile &file : workspace.table<EvidenceFile>())
            if (broken.contains(file.sha256))
                pieces[file.evidence.code].broken = true;
    QHash<CriterionId, EvidenceTrouble> troubles;
    if (pieces.isEmpty())
        return troubles;
    for (const EvidenceUse &use : workspace.table<EvidenceUse>()) {
        const auto piece = pieces.constFind(use.evidence.code);
        if (use.solution != solution || piece == pieces.cend())
            continue;
        EvidenceTrouble &trouble = troubles[use.criterion];
        trouble.expired = trouble.expired || piece->expired;
        trouble.broken = trouble.broken || piece->broken;
    }
    return troubles;
}

QString evidenceAddress(const QString &written)
{
    const QString text = written.trimmed();
    const bool path = text.startsWith(QLatin1StringView("\\\\")) || text.startsWith(u'/') ||
                      (text.size() > 2 && text.at(1) == u':' && (text.at(2) == u'\\' || text.at(2) == u'/'));
    if (path)
        return QUrl::fromLocalFile(QString(text).replace(u'\\', u'/')).toString();
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().size() < 2)
        return {};
    if (isAnyOf(url.scheme(), {"javascript", "vbscript", "data", "about", "blob", "node", "more"}))
        return {};
    if (isAnyOf(url.scheme(), {"http", "https"}))
        return url.host().isEmpty() ? QString() : text;
    return url.path().isEmpty() && url.host().isEmpty() ? QString() : text;
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && isAnyOf(url.scheme(), {"http", "https"});
}

QString harmlessFileName(const QString &name)
{
    QString plain = name.section(u'/', -1).section(u'\\', -1);
    for (QChar &c : plain) {
        const bool turns = c.unicode() >= 0x202a && c.unicode() <= 0x202e; // text that is read backwards
        if (c.category() == QChar::Other_Control || turns || QStringLiteral("<>:\"|?*").contains(c))
            c = u'_';
    }
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    constexpr qsizetype longest = 120;
    if (plain.size() > longest)
        plain = plain.first(longest / 2) + plain.last(longest / 2);
    return plain.isEmpty() ? QStringLiteral("file") : plain;
}

bool isProgramName(const QString &name)
{
    return isAnyOf(name.section(u'.', -1).trimmed(),
                   {"exe",  "com", "bat",  "cmd", "scr", "pif",    "msi",     "msp",      "lnk", "url",
                    "ps1",  "vbs", "vbe",  "js",  "jse", "wsf",    "wsh",     "hta",      "jar", "reg",
                    "cpl",  "dll", "sh",   "run", "bin", "app",    "desktop", "appimage", "py",  "pl",
                    "rb",   "deb", "rpm",  "iso", "img", "vhd",    "command", "scf",      "chm", "appref-ms",
                    "bash", "zsh", "fish", "csh", "out", "service"});
}

} // namespace kravkort
