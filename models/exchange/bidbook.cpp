// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bidbook.h"

#include "models/domain/catalogue/readingorder.h"
#include "models/domain/decisions/decisions.h"
#include "models/domain/text/names.h"
#include "models/domain/text/wordsforothers.h"
#include "models/domain/workspace/evidencelist.h"
#include "models/exchange/answerbase.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kravkort {

namespace {

QVariant wholePercent(double ratio)
{
    return std::floor(ratio * 100 + 1e-9) / 100;
}

BookColumn wide(const QString &heading, int width)
{
    return {heading, BookColumn::Kind::Text, width};
}

BookColumn share(const QString &heading)
{
    return {heading, BookColumn::Kind::Percent, 12};
}

BookColumn count(const QString &heading)
{
    return {heading, BookColumn::Kind::Number, 10};
}

BookColumn day(const QString &heading)
{
    return {heading, BookColumn::Kind::Date, 12};
}

template<class T>
QString codesOf(const QList<T> &things, const QList<int> &indices)
{
    QStringList codes;
    for (const int i : inReadingOrder(things, indices))
        codes.append(things.at(i).id.code);
    return codes.join(QStringLiteral(", "));
}

QString yesNo(const BidMatter &m, bool yes)
{
    return yes ? m.say(QT_TRANSLATE_NOOP("Exchange", "yes")) : m.say(QT_TRANSLATE_NOOP("Exchange", "no"));
}

const char *codeWord = QT_TRANSLATE_NOOP("Exchange", "Code");
const char *nameWord = QT_TRANSLATE_NOOP("Exchange", "Name");
const char *strengthWord = QT_TRANSLATE_NOOP("Exchange", "Strength");
const char *readinessWord = QT_TRANSLATE_NOOP("Exchange", "Readiness");
const char *ownWord = QT_TRANSLATE_NOOP("Exchange", "Own criteria met");
const char *openWord = QT_TRANSLATE_NOOP("Exchange", "Open criteria");

// Who decides what in a bid that is under way is the team's matter; what is offered is everybody's.
QString decisionText(const BidMatter &m, int package)
{
    return nameOf(m.picture.selection.decisions.at(package), m.phrases);
}

std::optional<QDate> laterFrom(const BidMatter &m, const PackageId &package)
{
    const auto *row = m.workspace.find<PackageDecision>({m.picture.bid.code, package.code});
    return row ? row->from : std::nullopt;
}

} // namespace

BookSheet useCasesSheet(const BidMatter &m)
{
    const Catalogue &c = m.catalogue();
    BookSheet sheet{m.say(QT_TRANSLATE_NOOP("Exchange", "Use cases")),
                    {wide(m.say(codeWord), 12), wide(m.say(nameWord), 40),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Area")), 28),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Chosen")), 10), share(m.say(readinessWord)),
                     share(m.say(QT_TRANSLATE_NOOP("Exchange", "Criteria met"))), count(m.say(openWord)),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Mandatory packages")), 24),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Supplementary packages")), 24)},
                    {},
                    2};
    sheet.columns += groundColumns(m);
    QList<int> all(c.useCases.size());
    std::iota(all.begin(), all.end(), 0);
    for (const int u : inReadingOrder(c.useCases, all)) {
        const UseCase &useCase = c.useCases.at(u);
        const bool chosen = m.picture.selection.chosen.at(u);
        const NodeProgress &progress = m.picture.progress.useCases.at(u);
        QList<int> mandatory, supplementary;
        for (const Requirement &requirement : useCase.requirements)
            (requirement.strength == Strength::Mandatory ? mandatory : supplementary)
                .append(requirement.package);
        QVariantList row{useCase.id.code,
                         m.in(useCase.name),
                         m.in(c.areas.at(useCase.area).name),
                         yesNo(m, chosen),
                         chosen ? wholePercent(progress.effective) : QVariant(),
                         chosen ? wholePercent(progress.pooled.ratio()) : QVariant(),
                         chosen ? QVariant(progress.pooled.open()) : QVariant(),
                         codesOf(c.packages, mandatory),
                         codesOf(c.packages, supplementary)};
        sheet.rows.append(row + groundCells(m, useCase.ground));
    }
    return sheet;
}

BookSheet packagesSheet(const BidMatter &m)
{
    const Catalogue &c = m.catalogue();
    BookSheet sheet{m.say(QT_TRANSLATE_NOOP("Exchange", "Packages")),
                    {wide(m.say(codeWord), 10), wide(m.say(nameWord), 36),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Purpose")), 48), wide(m.say(strengthWord), 14),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "In the bid")), 10),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Decision")), 14), share(m.say(readinessWord)),
                     share(m.say(ownWord)), count(m.say(openWord)),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Required by")), 28),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Integrations")), 32)},
                    {},
                    2};
    sheet.columns += groundColumns(m);
    QList<int> required;
    for (int p = 0; p < c.packages.size(); ++p)
        if (m.picture.scope.packages.at(p).required)
            required.append(p);
    for (const int p : inReadingOrder(c.packages, required)) {
        const Package &package = c.packages.at(p);
        const PackageScope &scope = m.picture.scope.packages.at(p);
        const NodeProgress &progress = m.picture.progress.packages.at(p);
        QList<int> members;
        for (const Membership &member : package.members)
            members.append(member.integration);
        const bool supplementary = scope.strength == Strength::Supplementary;
        QVariantList row{package.id.code,
                         m.in(package.name),
                         m.in(package.purpose),
                         nameOf(scope.strength, m.phrases),
                         yesNo(m, scope.inScope),
                         supplementary ? decisionText(m, p) : QString(),
                         scope.inScope ? wholePercent(progress.effective) : QVariant(),
                         scope.inScope ? wholePercent(progress.own.ratio()) : QVariant(),
                         scope.inScope ? QVariant(progress.pooled.open()) : QVariant(),
                         codesOf(c.useCases, scope.useCases),
                         codesOf(c.integrations, members)};
        sheet.rows.append(row + groundCells(m, package.ground));
    }
    return sheet;
}

BookSheet integrationsSheet(const BidMatter &m)
{
    const Catalogue &c = m.catalogue();
    BookSheet sheet{m.say(QT_TRANSLATE_NOOP("Exchange", "Integrations")),
                    {wide(m.say(codeWord), 12), wide(m.say(nameWord), 36),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Component")), 24),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Version")), 10),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Status at the owner")), 18),
                     wide(m.say(strengthWord), 14), wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Role")), 16),
                     share(m.say(readinessWord)), share(m.say(ownWord)), count(m.say(openWord)),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Brought by packages")), 20),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Needed by")), 28),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Address")), 32)},
                    {},
                    2};
    sheet.columns += groundColumns(m);
    QList<int> inScope;
    for (int i = 0; i < c.integrations.size(); ++i)
        if (m.picture.scope.integrations.at(i).inScope)
            inScope.append(i);
    for (const int i : inReadingOrder(c.integrations, inScope)) {
        const Integration &integration = c.integrations.at(i);
        const IntegrationScope &scope = m.picture.scope.integrations.at(i);
        const NodeProgress &progress = m.picture.progress.integrations.at(i);
        QVariantList row{integration.id.code,
                         m.in(integration.name),
                         integration.component,
                         integration.version,
                         platformStatusOf(integration, m.phrases),
                         nameOf(scope.strength, m.phrases),
                         nameOf(scope.role, m.phrases),
                         wholePercent(progress.effective),
                         wholePercent(progress.own.ratio()),
                         progress.own.open(),
                         codesOf(c.packages, scope.packages),
                         codesOf(c.integrations, scope.neededBy),
                         integration.url};
        sheet.rows.append(row + groundCells(m, integration.ground));
    }
    return sheet;
}

BookSheet decisionsSheet(const BidMatter &m)
{
    const Catalogue &c = m.catalogue();
    BookSheet sheet{m.say(QT_TRANSLATE_NOOP("Exchange", "Decisions")),
                    {wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Kind")), 24), wide(m.say(codeWord), 18),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "What is decided")), 60),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Decision")), 16),
                     day(m.say(QT_TRANSLATE_NOOP("Exchange", "From"))),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Asked for by")), 28)},
                    {},
                    2};
    sheet.columns += groundColumns(m);
    // Of what is undecided, what somebody waits for: the same as on the overview and in the report.
    const auto isOpen = [&](int package, int dependency) {
        const QList<OpenDecision> &open = m.picture.scope.openDecisions;
        return std::any_of(open.cbegin(), open.cend(), [&](const OpenDecision &one) {
            return one.package == package && one.dependency == dependency;
        });
    };
    const auto isDecided = [](auto choice) { return choice != decltype(choice)::Undecided; };
    QList<int> decidable;
    for (int p = 0; p < c.packages.size(); ++p)
        if (isDecidable(m.picture, p) && (isOpen(p, -1) || isDecided(m.picture.selection.decisions.at(p))))
            decidable.append(p);
    for (const int p : inReadingOrder(c.packages, decidable)) {
        const Package &package = c.packages.at(p);
        const std::optional<QDate> from = laterFrom(m, package.id);
        QVariantList row{m.say(QT_TRANSLATE_NOOP("Exchange", "Supplementary package")),
                         package.id.code,
                         m.in(package.name),
                         decisionText(m, p),
                         from ? QVariant(*from) : QVariant(),
                         codesOf(c.useCases, askingFor(m.picture, p).supplementary)};
        sheet.rows.append(row + groundCells(m, package.ground));
    }
    for (int d = 0; d < c.dependencies.size(); ++d) {
        if (!isAnswerable(m.picture, d) ||
            !(isOpen(-1, d) || isDecided(m.picture.selection.conditions.at(d))))
            continue;
        const Dependency &dependency = c.dependencies.at(d);
        const QString from = c.integrations.at(dependency.from).id.code;
        const QString to = c.integrations.at(dependency.to).id.code;
        QVariantList row{m.say(QT_TRANSLATE_NOOP("Exchange", "Condition")),
                         QString(from + u" → " + to),
                         m.in(dependency.condition),
                         nameOf(m.picture.selection.conditions.at(d), m.phrases),
                         QVariant(),
                         from};
        sheet.rows.append(row + groundCells(m, dependency.ground));
    }
    return sheet;
}

BookSheet evidenceSheet(const BidMatter &m)
{
    BookSheet sheet{m.say(QT_TRANSLATE_NOOP("Exchange", "Evidence")),
                    {wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Title")), 40),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "File or address")), 48),
                     count(m.say(QT_TRANSLATE_NOOP("Exchange", "File version"))),
                     count(m.say(QT_TRANSLATE_NOOP("Exchange", "Bytes"))),
                     day(m.say(QT_TRANSLATE_NOOP("Exchange", "Added"))),
                     day(m.say(QT_TRANSLATE_NOOP("Exchange", "Expires"))),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Proves")), 32),
                     wide(QStringLiteral("SHA-256"), 24)},
                    {},
                    1};
    const auto dayOf = [](const std::optional<QDate> &date) { return date ? QVariant(*date) : QVariant(); };
    for (const EvidenceItem &item : evidenceItems(m.workspace)) {
        QStringList proves;
        for (const EvidenceUse &use : item.uses)
            if (use.solution == m.picture.solution)
                proves.append(use.criterion.code);
        if (proves.isEmpty())
            continue; // another solution's
        std::sort(proves.begin(), proves.end(), readsBefore);
        const QString codes = proves.join(QStringLiteral(", "));
        if (!item.isFile())
            sheet.rows.append({item.evidence.title, item.evidence.link, QVariant(), QVariant(),
                               dayOf(item.evidence.added), dayOf(item.evidence.expires), codes, QString()});
        for (const EvidenceFile &file : item.versions)
            sheet.rows.append({item.evidence.title, file.name, file.version, file.size, dayOf(file.added),
                               dayOf(item.evidence.expires), codes, file.sha256});
    }
    return sheet;
}

BookSheet sourcesSheet(const BidMatter &m)
{
    const Catalogue &c = m.catalogue();
    BookSheet sheet{m.say(QT_TRANSLATE_NOOP("Exchange", "Sources")),
                    {wide(m.say(codeWord), 20), wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Title")), 60),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Date")), 12),
                     wide(m.say(QT_TRANSLATE_NOOP("Exchange", "Address")), 60)},
                    {},
                    1};
    for (const Source &source : c.sources)
        sheet.rows.append({source.id.code, source.title, source.date, source.url});
    return sheet;
}

namespace {

// About it, and what reading back leans on.
void frame(SheetBook &book, const BidMatter &m, const QList<int> &criteria,
           const QList<CriteriaColumn> &columns)
{
    if (m.profile == ReportProfile::Internal)
        book.append(baseSheet(answerBaseOf(m, criteria, columns)));
    book.prepend(aboutSheet(m, book));
}

} // namespace

SheetBook bidBook(const BidMatter &m)
{
    const QList<int> criteria = criteriaInScope(m.picture);
    const QList<CriteriaColumn> columns = criteriaColumns(m);
    SheetBook book{useCasesSheet(m), criteriaSheet(m, criteria, columns), packagesSheet(m),
                   integrationsSheet(m), decisionsSheet(m)};
    if (m.shows(ReportField::Evidence))
        book.append(evidenceSheet(m));
    book.append(sourcesSheet(m));
    frame(book, m, criteria, columns);
    return book;
}

SheetBook criteriaBook(const BidMatter &m, const QList<int> &criteria, const QList<CriteriaColumn> &columns)
{
    SheetBook book{criteriaSheet(m, criteria, columns), sourcesSheet(m)};
    frame(book, m, criteria, columns);
    return book;
}

} // namespace kravkort
