// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/changedthings.h"

#include "models/domain/catalogue/statementwords.h"
#include "models/domain/workspace/words.h"

namespace kravkort {

namespace {

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString statementNamed(StatementKind kind, const QString &id, const Phrases &phrases)
{
    const qsizetype parted = id.indexOf(u':');
    const QString from = id.left(parted), to = id.mid(parted + 1);
    const QString code = parted < 0 || from.isEmpty() || to.isEmpty()
                             ? QString(id).remove(u':')
                             : QString(from + QStringLiteral(" → ") + to);
    return QString(capital(nameOf(kind, phrases)) + u' ' + code).trimmed();
}

QString amendedThing(const QString &subject, const QString &revision, const Phrases &phrases)
{
    const QString head = subject.section(u' ', 0, 0);
    const QString rest = subject.section(u' ', 1);
    if (head == u"copy")
        return phrases("Changes", QT_TRANSLATE_NOOP("Changes", "Own catalogue “%1”")).arg(revision);
    if (head == u"import")
        return phrases("Changes", QT_TRANSLATE_NOOP("Changes", "Imported catalogue “%1”")).arg(revision);
    if (head == u"source")
        return phrases("Changes", QT_TRANSLATE_NOOP("Changes", "Source of the own catalogue"));
    if (head == u"order") {
        const QString parent = rest.section(u' ', 1);
        return parent.isEmpty()
                   ? phrases("Changes", QT_TRANSLATE_NOOP("Changes", "Order in the own catalogue"))
                   : phrases("Changes", QT_TRANSLATE_NOOP("Changes", "Order beneath %1")).arg(parent);
    }
    if (const auto kind = fromWord<StatementKind>(head))
        return statementNamed(*kind, rest, phrases);
    return subject;
}

QString pageNamed(const QString &page, const Phrases &phrases)
{
    if (page == u"graph")
        return phrases("Changes", QT_TRANSLATE_NOOP("Changes", "of the graph"));
    if (page == u"requirements")
        return phrases("Changes", QT_TRANSLATE_NOOP("Changes", "filter of the criteria"));
    if (page.contains(u"import") || page.contains(u"mapping"))
        return phrases("Changes", QT_TRANSLATE_NOOP("Changes", "how a spreadsheet is read"));
    return {};
}

} // namespace kravkort
