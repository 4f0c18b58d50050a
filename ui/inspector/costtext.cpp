// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/costtext.h"

#include "models/domain/decisions/costwords.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/history/standing.h"
#include "models/domain/text/names.h"
#include "models/store/solutionbids.h"
#include "models/store/workspacestore.h"
#include "ui/inspector/nodelink.h"
#include "ui/inspector/sheetink.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QString movedText(const Reader &reader)
{
    QStringList moved;
    const auto add = [&](const QString &what, const QString &before, const QString &now) {
        if (before != now)
            moved.append(QStringLiteral("%1 %2 → %3").arg(what, before, now));
    };
    const auto count = [](const Tally &tally) {
        return QStringLiteral("%1/%2").arg(tally.met()).arg(tally.applicable());
    };
    add(Say::tr("mandatory"), count(reader.before->mandatory), count(reader.now.mandatory));
    add(Say::tr("supplementary"), count(reader.before->supplementary), count(reader.now.supplementary));
    add(Say::tr("ready use cases"), QString::number(reader.before->ready), QString::number(reader.now.ready));
    return moved.join(QStringLiteral(", "));
}

} // namespace

QString costText(const WorkspaceStore &store, const NodeRef &node, const Phrases &phrases, const Theme &theme)
{
    const Picture &picture = store.picture();
    const int index = indexOf(*picture.catalogue, node);
    if (index < 0 || (node.kind != NodeKind::UseCase && node.kind != NodeKind::Area))
        return {};
    const MarginalCosts costs = marginalCostsOf(picture, remainingHoursOf(store, picture));
    const bool area = node.kind == NodeKind::Area;
    const bool chosen = area ? isWholeAreaChosen(picture, index) : picture.selection.chosen.at(index);
    const SheetInk ink{picture, phrases, theme};
    QString html = ink.paragraph(
        ink.plain(costSentence(area ? costs.areas.at(index) : costs.useCases.at(index), chosen, phrases)));
    if (!area) {
        const UseCaseOutlook outlook = outlookOf(*picture.catalogue, picture.outcomes, index);
        if (!outlook.known)
            return QString(html + ink.paragraph(ink.plain(
                                      Say::tr("Its packages are not known: the catalogue names none, so "
                                              "nobody can say whether it can be bid on."))));
        const int open = outlook.openCriteria;
        const QString text = open == 0 ? Say::tr("By itself it can be bid on today")
                                       : Say::tr("By itself it has %n open mandatory criterion(s)", "", open);
        html += ink.paragraph(
            QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                .arg(numberAddress({NumberKind::Alone, node}), theme.accent.name(), text.toHtmlEscaped()));
    }
    return html;
}

QString readersText(const WorkspaceStore &store, const NodeRef &criterion, const Phrases &phrases,
                    const Theme &theme)
{
    const std::optional<Edit> last = store.lastEdit();
    const QList<Reader> readers = readersOf(
        store.workspace(), [&](const Bid &bid) { return store.catalogueOf(bid); }, store.picture().solution,
        {criterion.code}, last ? &*last : nullptr, store.today());
    const SheetInk ink{store.picture(), phrases, theme};
    if (readers.isEmpty())
        return ink.paragraph(ink.quiet(Say::tr("No bid reads this answer at present.")));
    QString html = ink.paragraph(
        ink.quiet(Say::tr("%n bid(s) read(s) this answer:", "", static_cast<int>(readers.size()))));
    for (const Reader &reader : readers) {
        const QString strength = QStringLiteral("%1, %2").arg(nameOf(reader.strength, phrases),
                                                              percent(reader.now.mandatory.ratio()));
        QString line = QStringLiteral("%1 %2").arg(ink.plain(store.workspace().bid(reader.bid)->name),
                                                   ink.quiet(QStringLiteral("(%1)").arg(strength)));
        if (const QString moved = reader.before ? movedText(reader) : QString(); !moved.isEmpty())
            line += QStringLiteral("<br>") +
                    ink.coloured(ink.plain(Say::tr("Moved by the last change: %1").arg(moved)), theme.accent);
        html += ink.paragraph(line);
    }
    return html;
}

} // namespace kravkort
