// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/node.h"
#include "models/import/columnfacts.h"
#include "models/import/importwhys.h"
#include "models/import/markcell.h"
#include "models/import/marks.h"
#include "models/import/tablereading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

// "-", "ingen"
bool isNothing(const QString &cell)
{
    return meaningOfMark(TableKind::RequirementMatrix, markKey(cell), {}, {}) == MarkMeaning::No;
}

// Of "Obligatoriske krav" and "Supplerende krav", two columns of packages.
MarkMeaning meaningOfHead(TableKind kind, const QString &head)
{
    if (kind != TableKind::RequirementList || head.contains(u'/') || head.size() <= 8 || hasCondition(head))
        return MarkMeaning::Unsure;
    const QString key = markKey(head);
    const auto begins = [&](std::initializer_list<QString> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return key.startsWith(word); });
    };
    return begins({u"obligatorisk"_s, u"mandatory"_s, u"skal-krav"_s, u"skalkrav"_s}) ? MarkMeaning::Mandatory
           : begins({u"supplerende"_s, u"supplementary"_s, u"optional"_s, u"valgfri"_s, u"frivillig"_s})
               ? MarkMeaning::Supplementary
               : MarkMeaning::Unsure;
}

} // namespace

// Is what stands beside the code what the catalogue calls it?
bool TableReading::isNameOf(const Named &thing) const
{
    const QString key = CodeBook::nameKey(thing.rest);
    const auto isIt = [&](const auto &things) {
        return std::any_of(things.cbegin(), things.cend(), [&](const auto &one) {
            return one.id.code == thing.code && CodeBook::nameKey(one.name.da) == key;
        });
    };
    return isIt(m_base.packages) || isIt(m_base.integrations);
}

void TableReading::readListRow(int row)
{
    switch (m_table.kind) {
    case TableKind::UseCases:
    case TableKind::Packages:
    case TableKind::Integrations:
        return readThing(row);
    case TableKind::Criteria:
        return readCriterion(row);
    default:
        return readRelation(row);
    }
}

void TableReading::readThing(int row)
{
    const bool useCases = m_table.kind == TableKind::UseCases;
    const CodeKind kind = useCases                              ? CodeKind::UseCase
                          : m_table.kind == TableKind::Packages ? CodeKind::Package
                                                                : CodeKind::Integration;
    const Meaning meaning = useCases                              ? Meaning::UseCase
                            : m_table.kind == TableKind::Packages ? Meaning::Package
                                                                  : Meaning::Integration;
    const QString cell = text(row, meaning);
    QString name = text(row, Meaning::Name);
    auto thing = useCases ? namedUseCase(cell, areaOf(row)) : named(kind, cell);
    if (!thing && cell.isEmpty() && !name.isEmpty())
        thing = named(kind, name);
    if (thing && name.isEmpty())
        name = thing->byName ? cell : thing->rest;
    if (!thing) {
        const QString title = cell.isEmpty() ? name : cell;
        if (isLegendRow(m_sheet, row))
            return skip(row, ImportWhys::legend());
        if (title.isEmpty() || filled(row) == 1)
            return skip(row, ImportWhys::namesNone(kind));
        if (!useCases || areaOf(row).isEmpty() || !m_book.alike(kind, title).isEmpty())
            return doubt(row, ofUnknown(kind, title));
        if (name.isEmpty())
            name = title;
        thing = Named{unnamedSubject(name), {}, false, true};
    }
    if (useCases)
        return sayUseCase(row, *thing, name, false);
    Saying said =
        saying(row, kind == CodeKind::Package ? StatementKind::Package : StatementKind::Integration);
    said.subject = thing->code;
    said.spelling = cell;
    said.name = {name, text(row, Meaning::NameEnglish)};
    said.text.da = text(row, Meaning::Description);
    for (const Meaning more : {Meaning::Component, Meaning::Version, Meaning::State, Meaning::Address})
        if (const QString value = text(row, more); !value.isEmpty())
            said.more.insert(more, value);
    m_sayings.append(said);
}

// What the row is about: its own cell, or where that is empty the row's above.
std::optional<TableReading::Named> TableReading::subjectOfRow(int row, CodeKind kind, Meaning meaning)
{
    const QString cell = text(row, meaning);
    if (cell.isEmpty())
        return m_above.value(meaning);
    auto subject = kind == CodeKind::UseCase ? namedUseCase(cell, areaOf(row)) : named(kind, cell);
    if (kind == CodeKind::UseCase && !subject && !areaOf(row).isEmpty() && m_book.alike(kind, cell).isEmpty())
        subject = Named{unnamedSubject(cell), cell, false, true};
    m_above[meaning] = subject;
    return subject;
}

// All that the cells of that meaning name; `unknown` gets a cell that names none, or says "I-1 til I-3".
QList<TableReading::Named> TableReading::allNamed(int row, CodeKind kind, Meaning meaning,
                                                  QString *unknown) const
{
    QList<Named> all;
    for (int column = 0; column < m_table.columns.size(); ++column) {
        if (m_table.columns.at(column).meaning != meaning)
            continue;
        const QString cell = m_sheet.spread(row, column);
        if (cell.isEmpty() || isNothing(cell))
            continue;
        const MarkMeaning byHead = meaningOfHead(m_table.kind, m_table.columns.at(column).head);
        const QList<FoundCode> codes = m_book.codesIn(cell, kind);
        if (codes.size() < 2 || m_table.codes.contains(markKey(cell))) {
            if (auto one = named(kind, cell); one && !(hasCondition(one->rest) && !isNameOf(*one))) {
                one->byHead = byHead;
                all.append(*one);
            } else {
                *unknown = cell;
            }
            continue;
        }
        for (qsizetype i = 0; i < codes.size(); ++i) {
            all.append(Named{codes.at(i).code, {}, codes.at(i).known, false, byHead});
            if (i == 0)
                continue;
            const qsizetype end = codes.at(i - 1).from + codes.at(i - 1).length;
            const QString between = cell.mid(end, codes.at(i).from - end).trimmed().toCaseFolded();
            if (QStringList{u"-"_s, u"–"_s, u"—"_s, u"til"_s, u"to"_s, u".."_s, u"..."_s, u"…"_s}.contains(
                    between) ||
                hasCondition(between))
                *unknown = cell;
        }
    }
    return all;
}

void TableReading::readRelation(int row)
{
    const bool requirement = m_table.kind == TableKind::RequirementList;
    const bool member = m_table.kind == TableKind::MemberList;
    const CodeKind from = requirement ? CodeKind::UseCase
                          : member    ? CodeKind::Package
                                      : CodeKind::Integration;
    const CodeKind to = requirement ? CodeKind::Package : CodeKind::Integration;
    const Meaning fromMeaning = requirement ? Meaning::UseCase
                                : member    ? Meaning::Package
                                            : Meaning::Integration;
    const Meaning toMeaning = requirement ? Meaning::Package
                              : member    ? Meaning::Integration
                                          : Meaning::Needed;
    const Meaning markMeaning = requirement ? Meaning::Strength : member ? Meaning::Role : Meaning::Kind;

    QString unknown;
    const QList<Named> objects = allNamed(row, to, toMeaning, &unknown);
    const QString cell = text(row, fromMeaning);
    if (objects.isEmpty() && unknown.isEmpty() && (cell.isEmpty() || filled(row) == 1)) {
        subjectOfRow(row, from, fromMeaning);
        return skip(row, isLegendRow(m_sheet, row) ? ImportWhys::legend() : ImportWhys::namesNone(to));
    }
    const auto subject = subjectOfRow(row, from, fromMeaning);
    if (!subject && isLegendRow(m_sheet, row))
        return skip(row, ImportWhys::legend());
    if (!subject)
        return doubt(row, cell.isEmpty() ? ImportWhys::namesNone(from) : ofUnknown(from, cell));
    if (!unknown.isEmpty())
        return doubt(row, objects.size() > 1 ? ImportWhys::range(unknown) : ofUnknown(to, unknown));
    if (objects.isEmpty())
        return doubt(row, ImportWhys::namesNone(to));

    const QString name = text(row, Meaning::Name);
    if (requirement)
        sayUseCase(row, *subject, name.isEmpty() ? subject->rest : name, true);
    const int markColumn = m_table.column(markMeaning);
    const MarkCell mark = markCell(m_sheet.spread(row, markColumn), m_table.kind, m_book);
    const MarkCell only = markCell(text(row, Meaning::Only), m_table.kind, m_book);
    if (hasCondition(only.mark))
        return doubt(row, ImportWhys::notUnderstood(text(row, Meaning::Only)));
    for (const Named &object : objects) {
        Saying said = saying(row, requirement ? StatementKind::Requirement
                                  : member    ? StatementKind::Membership
                                              : StatementKind::Dependency);
        said.subject = subject->code;
        said.object = object.code;
        said.spelling = m_sheet.spread(row, markColumn);
        said.text.da = text(row, Meaning::Condition);
        said.only = mark.only;
        said.only += only.only;
        // Without a column for it, the catalogue knows best; an empty cell in one is forgotten.
        said.mark = object.byHead != MarkMeaning::Unsure ? object.byHead
                    : markColumn < 0                     ? MarkMeaning::Required
                    : mark.mark.isEmpty() ? (requirement ? MarkMeaning::Unsure : MarkMeaning::Required)
                                          : meaningOf(mark.mark);
        m_sayings.append(said);
    }
}

void TableReading::readCriterion(int row)
{
    const QString sentence = text(row, Meaning::Text);
    const QString id = text(row, Meaning::Criterion);
    std::optional<Named> owner;
    bool general = false;
    for (const QString &cell : {text(row, Meaning::Integration), text(row, Meaning::Package), id}) {
        const QString key = CodeBook::nameKey(cell);
        general =
            general || key.startsWith(u"gv"_s) || key.startsWith(u"generelle"_s) || key == u"generelt"_s;
        for (const CodeKind kind : {CodeKind::Integration, CodeKind::Package})
            if (!owner && !cell.isEmpty() && !general)
                if (const auto one = named(kind, cell); one && (!one->byName || &cell != &id))
                    owner = one;
    }
    if (general)
        owner = Named{generalCode(), {}, true, false};
    const bool named = owner.has_value();
    if (!owner && text(row, Meaning::Integration).isEmpty() && text(row, Meaning::Package).isEmpty())
        owner = m_above.value(Meaning::Integration) ? m_above.value(Meaning::Integration) : m_owner;
    if (named)
        m_above[Meaning::Integration] = owner;
    if (sentence.isEmpty())
        return id.isEmpty() || filled(row) == 1 ? skip(row, ImportWhys::noText())
                                                : doubt(row, ImportWhys::noText());
    if (filled(row) == 1 && !named && (m_table.column(Meaning::Criterion) >= 0 || !owner))
        return skip(row, ImportWhys::note());
    if (!owner) {
        const QString cell = text(row, Meaning::Integration) + text(row, Meaning::Package);
        return doubt(row, cell.isEmpty() ? ImportWhys::noOwner() : ofUnknown(CodeKind::Integration, cell));
    }
    Saying said = saying(row, StatementKind::Criterion);
    said.object = owner->code;
    said.text = {sentence, text(row, Meaning::TextEnglish)};
    said.spelling = id;
    if (!id.isEmpty()) {
        if (const auto known = m_book.find(CodeKind::Criterion, id); known && known->known)
            said.subject = known->code;
        else if (const auto inOwner = m_book.find(CodeKind::Criterion, QString(owner->code + u'-' + id));
                 inOwner && inOwner->known)
            said.subject = inOwner->code;
        else if (looksLikeCriterion(id, m_book) || !m_book.leading(id, CodeKind::Integration))
            said.subject = ImportWhys::criterionId(owner->code, id);
    }
    const QString who = text(row, Meaning::Responsible);
    said.responsible = responsibleIn(who);
    if (!who.isEmpty() && !said.responsible)
        return doubt(row, ImportWhys::unknownResponsible(who));
    m_sayings.append(said);
}

std::optional<Responsible> responsibleIn(const QString &text)
{
    const QString who = text.toCaseFolded();
    if (hasCondition(text)) // "leverandøren, ikke kommunen" names both
        return std::nullopt;
    const bool vendor = who.contains(u"leverandør"_s) || who.contains(u"vendor"_s) ||
                        who.contains(u"supplier"_s) || who == u"l"_s || who == u"lev"_s || who == u"lev."_s;
    const bool municipality = who.contains(u"kommune"_s) || who.contains(u"municipal"_s) ||
                              who.contains(u"myndighed"_s) || who == u"k"_s || who == u"kom"_s;
    if ((vendor && municipality) || who.startsWith(u"begge"_s) || who.startsWith(u"both"_s) ||
        who.startsWith(u"fælles"_s))
        return Responsible::Both;
    if (vendor)
        return Responsible::Vendor;
    if (municipality)
        return Responsible::Municipality;
    if (who.startsWith(u"and"_s) || who.startsWith(u"other"_s) || who.contains(u"kombit"_s) ||
        who.startsWith(u"øvrig"_s))
        return Responsible::Other;
    return std::nullopt;
}

} // namespace kravkort
