// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/revision/revisiontext.h"

#include "models/domain/catalogue/statementwords.h"
#include "models/domain/revision/changeaspect.h"
#include "models/domain/text/names.h"
#include "ui/revision/wordmarks.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct RevisionText
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::RevisionText)
};

QString quiet(const QString &text, const Theme &theme)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.quiet.name(), text.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    return QStringLiteral("<p style=\"margin:0 0 8px 0\">%1</p>").arg(html);
}

QString shownOr(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text.toHtmlEscaped();
}

QString valueHtml(const ValueChange &value, const Phrases &phrases, const Theme &theme)
{
    const QString name = quiet(nameOf(value.field, phrases), theme) + QStringLiteral("<br>");
    if (!isProse(value.field) && value.field != StatementField::Reason) {
        const QString before = shownOr(valueText(value.field, value.before, phrases));
        const QString after = shownOr(valueText(value.field, value.after, phrases));
        return paragraph(QString(name + before + QStringLiteral(" → <b>") + after + QStringLiteral("</b>")));
    }
    const Language language = toldIn(value.before, value.after, phrases.language());
    const QList<WordRun> runs = wordDiff(value.before.in(language), value.after.in(language));
    if (value.before.in(language).isEmpty() || value.after.in(language).isEmpty())
        return paragraph(name + wordMarks(runs, WordSide::Both, theme));
    return paragraph(name + quiet(RevisionText::tr("Before:"), theme) + u' ' +
                     wordMarks(runs, WordSide::Before, theme) + QStringLiteral("<br>") +
                     quiet(RevisionText::tr("Now:"), theme) + u' ' + wordMarks(runs, WordSide::After, theme));
}

QString whole(const CatalogueStatement &statement, const Phrases &phrases, const Theme &theme)
{
    QString html;
    for (const StatementValue &value : statement.values)
        if (const QString text = valueText(value.field, value.value, phrases); !text.isEmpty())
            html += paragraph(quiet(nameOf(value.field, phrases), theme) + QStringLiteral("<br>") +
                              text.toHtmlEscaped());
    return html;
}

QString listed(const QString &title, const QStringList &ids, const Theme &theme)
{
    return ids.isEmpty() ? QString()
                         : paragraph(quiet(title, theme) + QStringLiteral("<br>") +
                                     ids.join(QStringLiteral(", ")).toHtmlEscaped());
}

} // namespace

QString changeText(const StatementChange &change, const Phrases &phrases, const Theme &theme)
{
    QStringList aspects;
    for (const ChangeAspect aspect : aspectsOf(change))
        aspects.append(QString(symbolOf(aspect) + u' ' + nameOf(aspect, phrases)));
    const bool moved = change.kind == StatementChange::Kind::Moved;
    const QString code = moved ? QString(change.before->id + QStringLiteral(" → ") + change.after->id)
                               : codeOf(change.shown());
    QString html =
        paragraph(QStringLiteral("<b>%1 %2</b><br>%3")
                      .arg(nameOf(change.shown().kind, phrases).toHtmlEscaped(), code.toHtmlEscaped(),
                           quiet(aspects.join(QStringLiteral(" · ")), theme)));
    if (change.kind == StatementChange::Kind::Added || change.kind == StatementChange::Kind::Removed)
        return QString(html + whole(change.shown(), phrases, theme));
    if (moved)
        html += paragraph(RevisionText::tr("%1 % of the words are the same. Tick it if it is the same thing "
                                           "under a new id: then answers, evidence and choices go along.")
                              .arg(static_cast<int>(change.alike * 100))
                              .toHtmlEscaped());
    for (const ValueChange &value : change.values)
        html += valueHtml(value, phrases, theme);
    if (moved && change.values.isEmpty())
        html += paragraph(change.after->prose().in(phrases.language()).toHtmlEscaped());
    if (onlyEnglishDiffers(change)) {
        const QString sentence = onlyEnglishWords(phrases);
        html += paragraph(QString(sentence.left(1).toUpper() + sentence.mid(1) + u'.').toHtmlEscaped());
    }
    if (change.asksAgain())
        html += paragraph(RevisionText::tr("It asks again: an answer to the older words does not count until "
                                           "somebody keeps it or answers anew.")
                              .toHtmlEscaped());
    return html;
}

QString impactText(const UpgradeImpact &impact, const Catalogue &after, const Phrases &phrases,
                   const Theme &theme)
{
    if (impact.isNone())
        return paragraph(RevisionText::tr("Nothing changes for this bid.").toHtmlEscaped());
    QString html;
    if (!impact.asksAgain.isEmpty()) {
        html += quiet(RevisionText::tr("Criteria that ask again"), theme);
        for (const QString &id : impact.asksAgain) {
            const QString text = titleOf(after, {NodeKind::Criterion, id}, phrases);
            html += QStringLiteral("<br><b>%1</b> %2").arg(id.toHtmlEscaped(), text.toHtmlEscaped());
        }
        html = paragraph(html);
    }
    html += listed(RevisionText::tr("Use cases that are no longer ready"), impact.noLongerReady, theme);
    html += listed(RevisionText::tr("Use cases that become ready"), impact.nowReady, theme);
    html += listed(RevisionText::tr("Chosen use cases that are gone"), impact.useCasesLeaving, theme);
    html += listed(RevisionText::tr("Packages that come into scope"), impact.packagesEntering, theme);
    html += listed(RevisionText::tr("Packages that leave the scope"), impact.packagesLeaving, theme);
    html += listed(RevisionText::tr("Integrations that come into scope"), impact.integrationsEntering, theme);
    html += listed(RevisionText::tr("Integrations that leave the scope"), impact.integrationsLeaving, theme);
    html += listed(RevisionText::tr("Criteria that come into scope"), impact.criteriaAdded, theme);
    html += listed(RevisionText::tr("Criteria that leave the scope"), impact.criteriaRemoved, theme);
    if (html.isEmpty())
        html = paragraph(RevisionText::tr("Only the figures change.").toHtmlEscaped());
    return html;
}

} // namespace kravkort
