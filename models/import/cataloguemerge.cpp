// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/cataloguemerge.h"

#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"
#include "models/exchange/jsonreading.h"
#include "models/import/importwhys.h"
#include "models/import/marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr double another = 0.35; // below that likeness, a text is not thought to be the same one reworded

// The order in which things have to be there for others to lean on them.
int rank(const Saying &saying)
{
    switch (saying.kind) {
    case StatementKind::Integration:
        return 0;
    case StatementKind::Package:
        return 1;
    case StatementKind::UseCase:
        return saying.aside ? 3 : 2;
    case StatementKind::Membership:
        return 4;
    case StatementKind::Requirement:
        return 5;
    case StatementKind::Dependency:
        return 6;
    default:
        return 7;
    }
}

QString slug(const QString &title)
{
    QString text;
    for (const QChar c : title.toLower())
        text += c.isLetterOrNumber() ? c : QChar(u'-');
    while (text.contains(u"--"_s))
        text.replace(u"--"_s, u"-"_s);
    return text.left(60);
}

// As much of it as a file may hold.
QString bounded(const QString &text)
{
    return QString(text).remove(QChar::Null).left(longestText);
}

QSet<QString> idsOf(const Catalogue &c)
{
    QSet<QString> ids{u"GV"_s};
    const auto gather = [&](const auto &things) {
        for (const auto &thing : things)
            ids.insert(thing.id.code);
    };
    gather(c.sources);
    gather(c.areas);
    gather(c.useCases);
    gather(c.packages);
    gather(c.integrations);
    gather(c.criteria);
    for (const Integration &integration : c.integrations)
        for (const Wait &wait : integration.waits)
            ids.insert(wait.id);
    return ids;
}

} // namespace

CatalogueMerge::CatalogueMerge(const Catalogue &base, const ImportDocument &document, QList<RowAccount> &rows)
    : m_catalogue(base)
    , m_document(document)
    , m_rows(rows)
    , m_ids(idsOf(base))
{
    const QString title = slug(document.title);
    const QString wanted = title.isEmpty() ? u"import"_s : QString(u"import-"_s + title);
    m_source.code = wanted;
    for (int number = 2; m_ids.contains(m_source.code); ++number)
        m_source.code = wanted + u'-' + QString::number(number);
    m_ids.insert(m_source.code);
}

StatementAccount CatalogueMerge::accountOf(const Saying &saying, RowOutcome outcome) const
{
    const QString subject = subjectOf(saying);
    const bool relation = saying.kind == StatementKind::Requirement ||
                          saying.kind == StatementKind::Membership ||
                          saying.kind == StatementKind::Dependency;
    StatementAccount account;
    account.kind = saying.kind;
    account.id = isUnnamed(subject) ? QString()
                 : relation         ? QString(subject + u':' + saying.object)
                                    : subject;
    account.column = saying.column;
    account.outcome = outcome;
    return account;
}

void CatalogueMerge::tell(const Saying &saying, RowOutcome outcome, const QString &why, const QString &before,
                          const QString &after)
{
    StatementAccount account = accountOf(saying, outcome);
    const bool remarked = !saying.remark.isEmpty() && !saying.aside && outcome != RowOutcome::Doubtful;
    account.why = why;
    if (remarked)
        account.why += (why.isEmpty() ? QString() : u"; "_s) + ImportWhys::remarked(saying.remark);
    account.before = before;
    account.after = after;
    m_rows[saying.account].statements.append(account);
}

bool CatalogueMerge::isDoubtful(const Saying &saying) const
{
    const QList<StatementAccount> &statements = m_rows.at(saying.account).statements;
    return std::any_of(statements.cbegin(), statements.cend(), [](const StatementAccount &statement) {
        return statement.outcome == RowOutcome::Doubtful;
    });
}

QString CatalogueMerge::subjectOf(const Saying &saying) const
{
    return m_given.value(saying.subject, saying.subject);
}

bool CatalogueMerge::cannotStand(const Saying &saying)
{
    QStringList texts{saying.name.da, saying.name.en, saying.text.da, saying.text.en};
    const QStringList codes{saying.subject, saying.object};
    texts += codes + saying.more.values();
    const auto isLong = [](const QString &text) { return text.size() > longestText; };
    if (std::any_of(texts.cbegin(), texts.cend(), isLong)) {
        doubt(saying, ImportWhys::tooLong());
        return true;
    }
    for (const QString &code : codes)
        if (!isUnnamed(code) && !isSoundCode(code)) {
            doubt(saying, ImportWhys::noCode(code));
            return true;
        }
    return false;
}

Ground CatalogueMerge::confirmed(const Saying &saying, const Ground &before, bool same)
{
    m_used = true;
    Ground ground;
    ground.basis = Basis::Confirmed;
    ground.source = m_source;
    const RowAccount &row = m_rows.at(saying.account);
    const QString cell = cellPlace(row.sheet, row.row, saying.place);
    ground.place = saying.page.isEmpty() ? cell : QString(bounded(saying.page) + u" ("_s + cell + u')');
    if (same) { // who said so before still does, and why
        ground.reason = before.reason;
        ground.alsoSources = before.alsoSources;
        if (!before.source.isEmpty())
            ground.alsoSources.prepend(before.source);
    }
    return ground;
}

bool CatalogueMerge::isPartly(const Saying &saying, bool unsaid, const Ground &before, bool same)
{
    if (!saying.remark.isEmpty())
        return true;
    return unsaid && !(same && before.basis == Basis::Confirmed);
}

QString CatalogueMerge::heldBack(const Saying &saying, bool removes)
{
    return !saying.remark.isEmpty() && (removes || hasCondition(saying.remark))
               ? ImportWhys::remarkOnChange(saying.remark)
               : QString();
}

Ground CatalogueMerge::grounded(const Saying &saying, const Ground &before, bool same, bool partly)
{
    return partly ? inPart(saying, before, same) : confirmed(saying, before, same);
}

Ground CatalogueMerge::inPart(const Saying &saying, const Ground &before, bool same)
{
    if (!same) {
        Ground ground = confirmed(saying, {}, false);
        ground.basis = weaker(before.basis, Basis::Inferred);
        return ground;
    }
    Ground ground = before;
    if (ground.source.isEmpty()) {
        const Ground document = confirmed(saying, {}, false);
        ground.source = document.source;
        ground.place = document.place;
    } else if (ground.source != m_source && !ground.alsoSources.contains(m_source)) {
        ground.alsoSources.append(m_source);
        m_used = true;
    }
    return ground;
}

void CatalogueMerge::write(Text &to, const Text &said, Written &written)
{
    const bool other = !said.da.isEmpty() && textHash({said.da, {}}) != textHash(to);
    const bool otherEnglish = !said.en.isEmpty() && textHash({said.en, {}}) != textHash({to.en, {}});
    if (!other && !otherEnglish)
        return;
    written.changed = true;
    written.before = other ? to.da : to.en;
    written.after = other ? said.da : said.en;
    written.another = written.another ||
                      (other && !to.da.isEmpty() && likeness(WordBag(to.da), WordBag(said.da)) < another);
    written.englishGone = written.englishGone || (other && said.en.isEmpty() && !to.en.isEmpty());
    if (other)
        to = said;
    else
        to.en = said.en;
}

// Sorts out what is said more than once.
void CatalogueMerge::settle(const QList<Saying> &sayings, Stopping &stopping)
{
    QHash<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < sayings.size() && !stopping.now(); ++i)
        groups[sayings.at(i).key() + (sayings.at(i).aside ? u"|aside"_s : QString())].append(i);
    for (const QList<qsizetype> &group : std::as_const(groups)) {
        if (stopping.now())
            return;
        const Saying &first = sayings.at(group.first());
        const auto rowOf = [&](qsizetype i) -> const RowAccount & {
            return m_rows.at(sayings.at(i).account);
        };
        const auto differs = [&](qsizetype i) { return sayings.at(i).word() != first.word(); };
        const auto other = std::find_if(group.cbegin(), group.cend(), differs);
        if (first.aside) { // names beside: the first one that is there counts
            qsizetype told = -1;
            for (const qsizetype i : group) {
                if (sayings.at(i).name.isEmpty() && told >= 0)
                    continue;
                if (told < 0 || (sayings.at(told).name.isEmpty() && !sayings.at(i).name.isEmpty()))
                    told = i;
                else if (CodeBook::nameKey(sayings.at(i).name.da) !=
                         CodeBook::nameKey(sayings.at(told).name.da))
                    doubt(sayings.at(i), ImportWhys::otherName(rowOf(told).sheet, rowOf(told).row));
            }
            m_settled.insert(first.key() + u"|aside"_s, told);
        } else if (other != group.cend()) {
            for (const qsizetype i : group) {
                const qsizetype against = differs(i) ? group.first() : *other;
                doubt(sayings.at(i), ImportWhys::contradiction(rowOf(against).sheet, rowOf(against).row));
            }
            m_settled.insert(first.key(), -1);
        } else {
            for (qsizetype n = 1; n < group.size(); ++n) {
                const qsizetype i = group.at(n);
                if (sayings.at(i).isBlank)
                    continue;
                const RowAccount &there = rowOf(group.first());
                if (rowOf(i).sheet == there.sheet)
                    doubt(sayings.at(i), ImportWhys::saidAlready(there.sheet, there.row));
                else
                    tell(sayings.at(i), RowOutcome::Same, ImportWhys::saidToo(there.sheet, there.row));
            }
            m_settled.insert(first.key(), group.first());
        }
    }
}

bool CatalogueMerge::apply(const QList<Saying> &sayings, const StopAsked &stopAsked)
{
    Stopping stopping(stopAsked);
    settle(sayings, stopping);
    QList<qsizetype> order;
    for (qsizetype i = 0; i < sayings.size() && !stopping.now(); ++i) {
        const Saying &saying = sayings.at(i);
        const QString key = saying.key();
        if (m_settled.value(key + (saying.aside ? u"|aside"_s : QString()), -1) == i &&
            !(saying.aside && m_settled.contains(key)))
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return rank(sayings.at(a)) < rank(sayings.at(b)); });
    for (const qsizetype i : std::as_const(order)) {
        if (stopping.now())
            break;
        if (!cannotStand(sayings.at(i)))
            applyOne(sayings.at(i));
    }
    return !stopping.now();
}

void CatalogueMerge::applyOne(const Saying &saying)
{
    switch (saying.kind) {
    case StatementKind::UseCase:
        return applyUseCase(saying);
    case StatementKind::Package:
    case StatementKind::Integration:
        return applyThing(saying);
    case StatementKind::Requirement:
        return applyRequirement(saying);
    case StatementKind::Membership:
        return applyMembership(saying);
    case StatementKind::Dependency:
        return applyDependency(saying);
    case StatementKind::Criterion:
        return applyCriterion(saying);
    case StatementKind::Area:
        return;
    }
}

Result<Catalogue> CatalogueMerge::result() const
{
    Catalogue catalogue = m_catalogue;
    if (m_used) {
        const QString given = bounded(m_document.title);
        const QString title = given.trimmed().isEmpty() ? m_source.code : given;
        catalogue.sources.append({m_source, title, bounded(m_document.url), bounded(m_document.date)});
        const QString revision = bounded(m_document.revision);
        catalogue.revision = revision.trimmed().isEmpty()
                                 ? QString(m_catalogue.revision + u" + "_s + title).left(longestText)
                                 : revision;
    }
    // In the order in which a file has it, so that writing and reading it changes nothing.
    return readCatalogue(writeCatalogue(indexed(std::move(catalogue))));
}

} // namespace kravkort
