// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importwhys.h"

#include "models/domain/catalogue/node.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

QString ImportWhys::byHand()
{
    return tr("skipped by hand");
}
QString ImportWhys::blank()
{
    return tr("blank");
}
QString ImportWhys::headsAgain()
{
    return tr("the heads once more");
}
QString ImportWhys::heads(const QStringList &unknown)
{
    return unknown.isEmpty() ? tr("the table's heads")
                             : tr("the table's heads; not in the catalogue: %1").arg(unknown.join(u", "_s));
}
QString ImportWhys::aboveTable()
{
    return tr("above the table");
}
QString ImportWhys::belowTable()
{
    return tr("below the table");
}
QString ImportWhys::hiddenSheet()
{
    return tr("the sheet is hidden");
}
QString ImportWhys::noTable()
{
    return tr("no table is read from this sheet");
}
QString ImportWhys::announces(const QString &code)
{
    return tr("a heading: what follows is about %1").arg(code);
}
QString ImportWhys::legend()
{
    return tr("says what the marks mean");
}
QString ImportWhys::note()
{
    return tr("a heading or a note");
}
QString ImportWhys::sum()
{
    return tr("a sum");
}
QString ImportWhys::moreHeads()
{
    return tr("more heads");
}
QString ImportWhys::continues()
{
    return tr("belongs to the row above");
}

QString ImportWhys::namesNone(CodeKind kind)
{
    switch (kind) {
    case CodeKind::UseCase:
        return tr("names no use case");
    case CodeKind::Package:
        return tr("names no package");
    case CodeKind::Integration:
        return tr("names no integration");
    default:
        return tr("names nothing that is known");
    }
}

QString ImportWhys::noText()
{
    return tr("has no text");
}
QString ImportWhys::saysNothing()
{
    return tr("says nothing");
}

QString ImportWhys::marksWithoutName(CodeKind kind)
{
    return tr("has marks, but %1").arg(namesNone(kind));
}

QString ImportWhys::noMarks(const QString &code)
{
    return tr("has no mark at all, while the catalogue has some for %1: is it filled in?").arg(code);
}

QString ImportWhys::unknownName(CodeKind kind, const QString &name, const QString &alike)
{
    const QString shown = name.size() > 80 ? name.left(80) + u'…' : name;
    if (!alike.isEmpty())
        return tr("“%1” is not in the catalogue; %2 is nearly that").arg(shown, alike);
    switch (kind) {
    case CodeKind::UseCase:
        return tr("“%1” is no use case of the catalogue").arg(shown);
    case CodeKind::Package:
        return tr("“%1” is no package of the catalogue").arg(shown);
    default:
        return tr("“%1” is no integration of the catalogue").arg(shown);
    }
}

QString ImportWhys::unknownCode(CodeKind kind, const QString &code)
{
    return unknownName(kind, code, {});
}

QString ImportWhys::noName(const QString &code)
{
    return tr("%1 is not in the catalogue, and has no name here to add it by").arg(code);
}

QString ImportWhys::noArea(const QString &code)
{
    return tr("%1 is not in the catalogue, and its service area is not known").arg(code);
}

QString ImportWhys::otherArea(const QString &here, const QString &there)
{
    return tr("stands under %1 here, and under %2 in the catalogue").arg(here, there);
}

QString ImportWhys::otherOwner(const QString &id, const QString &owner)
{
    return tr("%1 belongs to %2 in the catalogue").arg(id, owner);
}

QString ImportWhys::unclearMark(const QString &mark)
{
    if (mark.isEmpty())
        return tr("does not say whether it is mandatory or supplementary");
    return mark.simplified().size() > 4 ? notUnderstood(mark)
                                        : tr("what “%1” means is not clear").arg(mark.left(40));
}

QString ImportWhys::notUnderstood(const QString &cell)
{
    const QString shown = cell.size() > 120 ? cell.left(120) + u'…' : cell;
    return tr("“%1” is no mark that is known: what stands beside the word is not understood").arg(shown);
}

QString ImportWhys::remarked(const QString &remark)
{
    return tr("beside it stands “%1”: the document does not confirm it as it is").arg(remark.left(120));
}

QString ImportWhys::remarkOnChange(const QString &remark)
{
    return tr("would be changed, but beside it stands “%1”").arg(remark.left(120));
}

QString ImportWhys::rowNotUsed()
{
    return tr("not used, for the row is doubtful");
}

QString ImportWhys::blanksUnheeded()
{
    return tr("the table's marks are not understood, so its empty cells take nothing away");
}

QString ImportWhys::range(const QString &text)
{
    return tr("“%1” may mean those between too").arg(text.left(80));
}
QString ImportWhys::noOwner()
{
    return tr("does not say which package or integration it belongs to");
}
QString ImportWhys::unknownResponsible(const QString &text)
{
    return tr("who “%1” is, is not clear").arg(text.left(40));
}
QString ImportWhys::saidAlready(const QString &sheet, int row)
{
    return tr("said already in %1, row %2").arg(sheet).arg(row + 1);
}
QString ImportWhys::saidToo(const QString &sheet, int row)
{
    return tr("said in %1, row %2, too").arg(sheet).arg(row + 1);
}
QString ImportWhys::contradiction(const QString &sheet, int row)
{
    return tr("%1, row %2, says otherwise").arg(sheet).arg(row + 1);
}
QString ImportWhys::otherName(const QString &sheet, int row)
{
    return tr("has another name in %1, row %2").arg(sheet).arg(row + 1);
}
QString ImportWhys::notMember(const QString &integration, const QString &package)
{
    return tr("%1 is not a member of %2").arg(integration, package);
}
QString ImportWhys::onItself()
{
    return tr("an integration does not need itself");
}
QString ImportWhys::loop(const QStringList &codes)
{
    return tr("these would need each other in a loop: %1").arg(codes.join(u" → "_s));
}
QString ImportWhys::noCondition()
{
    return tr("does not say the condition");
}
QString ImportWhys::alikeCriterion(const QString &id)
{
    return tr("has no number, and is nearly %1: is it that one reworded, or a new one?").arg(id);
}
QString ImportWhys::tooManyUnnumbered(const QString &owner)
{
    return tr("has no number, and %1 has more criteria than can be told apart without").arg(owner);
}
QString ImportWhys::idTaken(const QString &id)
{
    return tr("“%1” names something else in the catalogue").arg(id);
}
QString ImportWhys::tooLong()
{
    return tr("the text is longer than a catalogue holds");
}
QString ImportWhys::noCode(const QString &code)
{
    return tr("“%1” cannot be a code: a code has no spaces or control characters").arg(code.left(80));
}
QString ImportWhys::notSound(const QString &fault)
{
    return tr("nothing is imported, for no sound catalogue came of it: %1").arg(fault);
}
QString ImportWhys::quiteAnother()
{
    return tr("quite another text: is it still the same?");
}
QString ImportWhys::englishGone()
{
    return tr("the English text goes, for it translated the earlier one");
}
QString ImportWhys::prunedOnly(int count)
{
    return tr("%n use case(s) that leaned on it no longer do(es)", "", count);
}
QString ImportWhys::strengthUnsaid()
{
    return tr("not confirmed: it does not say whether mandatory or supplementary");
}
QString ImportWhys::membersUnsaid()
{
    return tr("not confirmed: it does not say that only some of the package's integrations are needed");
}
QString ImportWhys::roleUnsaid()
{
    return tr("not confirmed: it does not say in which role");
}
QString ImportWhys::kindUnsaid()
{
    return tr("not confirmed: it does not say of which kind the need is");
}
QString ImportWhys::conditionUnsaid()
{
    return tr("not confirmed: it does not say the condition");
}
QString ImportWhys::responsibleUnsaid()
{
    return tr("not confirmed: it does not say who is responsible");
}
QString ImportWhys::restUnsaid()
{
    return tr("not confirmed: the catalogue says more about it than the document does");
}
QString ImportWhys::onlyOne(const QString &useCase)
{
    return tr("is all of the package that %1 leans on: what does it need then?").arg(useCase);
}
QString ImportWhys::givenId(const QString &id)
{
    return tr("has no code here, and gets %1").arg(id);
}

bool ImportWhys::isSum(const QString &title)
{
    const QString key = CodeBook::nameKey(title);
    return key.startsWith(u"ialt"_s) || key.startsWith(u"sum"_s) || key.startsWith(u"total"_s) ||
           key.startsWith(u"antal"_s);
}

bool ImportWhys::isRelated(const Catalogue &c, CodeKind kind, const QString &row, const QString &head)
{
    const auto requires_ = [&](const QString &useCase, const QString &package) {
        const int u = c.useCaseIndex.value({useCase}, -1);
        const int p = c.packageIndex.value({package}, -1);
        return u >= 0 && p >= 0 &&
               std::any_of(c.useCases.at(u).requirements.cbegin(), c.useCases.at(u).requirements.cend(),
                           [&](const Requirement &requirement) { return requirement.package == p; });
    };
    const auto holds = [&](const QString &package, const QString &integration) {
        const int p = c.packageIndex.value({package}, -1);
        const int i = c.integrationIndex.value({integration}, -1);
        return p >= 0 && i >= 0 &&
               std::any_of(c.packages.at(p).members.cbegin(), c.packages.at(p).members.cend(),
                           [&](const Membership &member) { return member.integration == i; });
    };
    if (kind == CodeKind::UseCase)
        return requires_(row, head);
    return requires_(head, row) || holds(row, head) || holds(head, row);
}

QString ImportWhys::criterionId(const QString &owner, const QString &number)
{
    QString id;
    for (const QChar c : number.simplified())
        id += c.isLetterOrNumber() || u"-_."_s.contains(c) ? c : QChar(u'-');
    const QString head = owner + u'-';
    if (id.startsWith(head, Qt::CaseInsensitive))
        return head + id.mid(head.size());
    // "sf 1470 - 3", "I6.2"
    qsizetype at = 0;
    const QString bare = CodeBook::nameKey(owner);
    QString read;
    while (at < id.size() && read.size() < bare.size())
        read += CodeBook::nameKey(id.at(at++));
    if (read == bare) {
        while (at < id.size() && !id.at(at).isLetterOrNumber())
            ++at;
        if (at < id.size())
            return head + id.mid(at);
    }
    return head + id;
}

} // namespace kravkort
