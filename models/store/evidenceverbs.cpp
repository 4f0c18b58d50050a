// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/evidenceverbs.h"

#include "models/store/steps.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::EvidenceVerbs)

public:
    static QString attach(const QList<CriterionId> &criteria)
    {
        return criteria.size() == 1
                   ? tr("Attach evidence to %1").arg(criteria.first().code)
                   : tr("Attach evidence to %n criterion(s)", "", static_cast<int>(criteria.size()));
    }
    static QString detach(const QList<CriterionId> &criteria)
    {
        return criteria.size() == 1
                   ? tr("Detach evidence from %1").arg(criteria.first().code)
                   : tr("Detach evidence from %n criterion(s)", "", static_cast<int>(criteria.size()));
    }
    static QString notAttached(const QString &link)
    {
        return tr("“%1” was not attached: give an address that begins with https://.").arg(link);
    }
    static QString version(int version, const QString &title)
    {
        return tr("Keep version %1 of %2").arg(QString::number(version), title);
    }
    static QString same(const QString &title)
    {
        return tr("“%1” was not replaced: the workspace keeps exactly this file already.").arg(title);
    }
    static QString notALink(const QString &link)
    {
        return tr("“%1” was not kept: give an address that begins with https://, or the path of a file on a "
                  "share.")
            .arg(link);
    }
    static QString changeLink(const QString &title) { return tr("Change the address of %1").arg(title); }
    static QString uses(const QString &title) { return tr("Change what %1 proves").arg(title); }
    static QString noUse(const QString &title)
    {
        return tr("“%1” was left as it is: tick at least one criterion, or remove the evidence.").arg(title);
    }
    static QString rename(const QString &title) { return tr("Rename the evidence to %1").arg(title); }
    static QString noTitle() { return tr("The evidence was not renamed: give it a name."); }
    static QString expiry(int count) { return tr("Set when %n piece(s) of evidence expire(s)", "", count); }
    static QString expiryOf(const QString &title) { return tr("Set when %1 expires").arg(title); }
    static QString remove(int count) { return tr("Remove %n piece(s) of evidence", "", count); }
    static QString removeOne(const QString &title) { return tr("Remove the evidence %1").arg(title); }
};

const Evidence *find(const WorkspaceStore &store, const EvidenceId &evidence)
{
    return store.workspace().find<Evidence>({evidence.code});
}

EvidenceFile fileOf(const EvidenceId &evidence, int version, const IncomingFile &file, QDate today)
{
    return {evidence, version, file.name, file.content.sha256, file.size, today, file.modified};
}

// Did the workspace hold exactly these bytes before they came?
bool isWhole(const WorkspaceStore &store, const IncomingFile &file)
{
    return file.kept == IncomingFile::Kept::Before ||
           (file.kept == IncomingFile::Kept::No && store.content(file.content.sha256).ok());
}

// An edit in the making: later files see what earlier ones added.
class Attaching
{
public:
    Attaching(const WorkspaceStore &store, const EvidenceTarget &target)
        : m_workspace(store.workspace())
        , m_target(target)
        , m_today(store.today())
        , m_isWhole([&store](const IncomingFile &file) { return isWhole(store, file); })
    {
    }

    void take(const IncomingFile &file)
    {
        EvidenceId id = keeping(file.content.sha256);
        const bool isKept = !id.isEmpty() && m_isWhole(file);
        if (id.isEmpty())
            id = sameNamed(file.name);
        if (id.isEmpty()) {
            id.code = QUuid::createUuid().toString(QUuid::WithoutBraces);
            put(Evidence{id, file.name, {}, m_today, std::nullopt});
        }
        if (!isKept) {
            const QList<EvidenceFile> versions = evidenceItem(m_workspace, Evidence{id, {}, {}}).versions;
            put(fileOf(id, versions.isEmpty() ? 1 : versions.first().version + 1, file, m_today));
            if (file.kept == IncomingFile::Kept::No)
                m_contents.append(file.content);
        }
        for (const CriterionId &criterion : m_target.criteria)
            put(EvidenceUse{id, m_target.solution, criterion});
    }

    const QList<Step> &steps() const { return m_steps; }
    const QList<Content> &contents() const { return m_contents; }

private:
    void put(const Row &row)
    {
        if (const std::optional<Step> step = stepTo(m_workspace, row)) {
            m_steps.append(*step);
            m_workspace = applied(std::move(m_workspace), Edit{{}, {*step}});
        }
    }

    // The piece whose newest version has these bytes.
    EvidenceId keeping(const QString &sha256) const
    {
        for (const EvidenceItem &item : evidenceItems(m_workspace))
            if (item.isFile() && item.versions.first().sha256 == sha256)
                return item.evidence.id;
        return {};
    }

    EvidenceId sameNamed(const QString &name) const
    {
        for (const CriterionId &criterion : m_target.criteria)
            for (const EvidenceItem &item : evidenceItems(m_workspace, m_target.solution, criterion))
                if (item.isFile() && item.versions.first().name.compare(name, Qt::CaseInsensitive) == 0)
                    return item.evidence.id;
        return {};
    }

    Workspace m_workspace;
    const EvidenceTarget &m_target;
    QDate m_today;
    std::function<bool(const IncomingFile &)> m_isWhole; // are the bytes under the hash still its own?
    QList<Step> m_steps;
    QList<Content> m_contents;
};

} // namespace

bool attachFiles(WorkspaceStore &store, const EvidenceTarget &target, const QList<IncomingFile> &files)
{
    if (!store.workspace().solution(target.solution) || target.criteria.isEmpty())
        return false;
    Attaching attaching(store, target);
    for (const IncomingFile &file : files)
        attaching.take(file);
    return store.push(Sentences::attach(target.criteria), attaching.steps(), attaching.contents());
}

bool attachLink(WorkspaceStore &store, const EvidenceTarget &target, const QString &title,
                const QString &link)
{
    if (!store.workspace().solution(target.solution) || target.criteria.isEmpty())
        return false;
    const QString address = evidenceAddress(link);
    if (address.isEmpty())
        return store.refuse(Sentences::notAttached(link));
    Evidence evidence{{}, title.trimmed().isEmpty() ? address : title.trimmed(), address, store.today(), {}};
    for (const Evidence &known : store.workspace().table<Evidence>())
        if (known.link == evidence.link && known.title == evidence.title)
            evidence = known;
    if (evidence.id.isEmpty())
        evidence.id.code = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<Step> steps;
    add(steps, stepTo(store.workspace(), evidence));
    for (const CriterionId &criterion : target.criteria)
        add(steps, stepTo(store.workspace(), EvidenceUse{evidence.id, target.solution, criterion}));
    return store.push(Sentences::attach(target.criteria), steps);
}

bool detach(WorkspaceStore &store, const EvidenceId &evidence, const EvidenceTarget &target)
{
    QList<Step> steps;
    for (const CriterionId &criterion : target.criteria)
        add(steps, stepWithout(store.workspace(), EvidenceUse{evidence, target.solution, criterion}));
    qsizetype uses = 0;
    forEachUnder<EvidenceUse>(store.workspace(), evidence.code, [&](const EvidenceUse &) { ++uses; });
    if (!steps.isEmpty() && uses == steps.size())
        steps = stepsWithoutEvidence(store.workspace(), evidence);
    return store.push(Sentences::detach(target.criteria), steps);
}

bool addVersion(WorkspaceStore &store, const EvidenceId &id, const IncomingFile &file)
{
    const Evidence *evidence = find(store, id);
    const EvidenceItem item = evidence ? evidenceItem(store.workspace(), *evidence) : EvidenceItem{};
    if (!item.isFile())
        return false;
    const EvidenceFile &newest = item.versions.first();
    if (newest.sha256 == file.content.sha256 && isWhole(store, file))
        return store.refuse(Sentences::same(evidence->title));
    const int version = newest.version + 1;
    QList<Step> steps{{std::nullopt, fileOf(id, version, file, store.today())}};
    // A piece that is called as its file was goes on being called as its file is.
    if (evidence->title == newest.name && file.name != newest.name) {
        Evidence renamed = *evidence;
        renamed.title = file.name;
        add(steps, stepTo(store.workspace(), renamed));
    }
    return store.push(Sentences::version(version, evidence->title), steps,
                      file.kept == IncomingFile::Kept::No ? QList<Content>{file.content} : QList<Content>{});
}

bool changeLink(WorkspaceStore &store, const EvidenceId &id, const QString &link)
{
    const Evidence *known = find(store, id);
    if (!known)
        return false;
    const QString address = evidenceAddress(link);
    if (address.isEmpty())
        return store.refuse(Sentences::notALink(link));
    Evidence evidence = *known;
    if (evidence.title == evidence.link)
        evidence.title = address;
    evidence.link = address;
    QList<Step> steps;
    add(steps, stepTo(store.workspace(), evidence));
    return store.push(Sentences::changeLink(known->title), steps);
}

bool attachEvidence(WorkspaceStore &store, const EvidenceId &evidence, const EvidenceTarget &target)
{
    if (!find(store, evidence) || target.criteria.isEmpty())
        return false;
    QList<Step> steps;
    for (const CriterionId &criterion : target.criteria)
        add(steps, stepTo(store.workspace(), EvidenceUse{evidence, target.solution, criterion}));
    return store.push(Sentences::attach(target.criteria), steps);
}

bool setUses(WorkspaceStore &store, const EvidenceId &id, const EvidenceTarget &target)
{
    const Evidence *evidence = find(store, id);
    if (!evidence)
        return false;
    const EvidenceItem item = evidenceItem(store.workspace(), *evidence);
    const bool elsewhere = std::any_of(item.uses.begin(), item.uses.end(), [&](const EvidenceUse &use) {
        return use.solution != target.solution;
    });
    if (target.criteria.isEmpty() && !elsewhere)
        return store.refuse(Sentences::noUse(evidence->title));
    QList<Step> steps;
    for (const EvidenceUse &use : item.uses)
        if (use.solution == target.solution && !target.criteria.contains(use.criterion))
            add(steps, stepWithout(store.workspace(), use));
    for (const CriterionId &criterion : target.criteria)
        add(steps, stepTo(store.workspace(), EvidenceUse{id, target.solution, criterion}));
    return store.push(Sentences::uses(evidence->title), steps);
}

bool renameEvidence(WorkspaceStore &store, const EvidenceId &id, const QString &title)
{
    const Evidence *known = find(store, id);
    if (!known)
        return false;
    Evidence evidence = *known;
    evidence.title = title.trimmed();
    if (evidence.title.isEmpty())
        return store.refuse(Sentences::noTitle());
    QList<Step> steps;
    add(steps, stepTo(store.workspace(), evidence));
    return store.push(Sentences::rename(evidence.title), steps);
}

bool setExpiry(WorkspaceStore &store, const QList<EvidenceId> &ids, std::optional<QDate> expires)
{
    QList<Step> steps;
    QString title;
    for (const EvidenceId &id : ids) {
        if (const Evidence *known = find(store, id)) {
            Evidence evidence = *known;
            evidence.expires = expires && expires->isValid() ? expires : std::nullopt;
            if (const auto step = stepTo(store.workspace(), evidence)) {
                title = evidence.title;
                steps.append(*step);
            }
        }
    }
    const int count = static_cast<int>(steps.size());
    return store.push(count == 1 ? Sentences::expiryOf(title) : Sentences::expiry(count), steps);
}

bool removeEvidence(WorkspaceStore &store, const QList<EvidenceId> &ids)
{
    QList<Step> steps;
    QString title;
    int count = 0;
    for (const EvidenceId &id : ids) {
        if (const Evidence *evidence = find(store, id)) {
            steps += stepsWithoutEvidence(store.workspace(), id);
            title = evidence->title;
            ++count;
        }
    }
    return store.push(count == 1 ? Sentences::removeOne(title) : Sentences::remove(count), steps);
}

QList<Step> stepsWithoutEvidence(const Workspace &workspace, const EvidenceId &evidence)
{
    QList<Step> steps;
    const auto remove = [&](const Row &row) { add(steps, stepWithout(workspace, row)); };
    forEachUnder<EvidenceUse>(workspace, evidence.code, remove);
    forEachUnder<EvidenceFile>(workspace, evidence.code, remove);
    if (const Evidence *piece = workspace.find<Evidence>({evidence.code}))
        remove(*piece);
    return steps;
}

} // namespace kravkort
