// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphcaption.h"

#include "models/domain/decisions/indicative.h"
#include "models/domain/text/names.h"

namespace kravkort {

GraphCaption captionOf(const Picture &picture, const Workspace &workspace, const QStringList &look,
                       const Phrases &phrases)
{
    GraphCaption caption;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            caption.facts.append(QStringLiteral("%1: %2").arg(name, value));
    };
    const Bid *bid = workspace.bid(picture.bid);
    const Solution *solution = workspace.solution(picture.solution);
    caption.title = bid && !bid->name.isEmpty()
                        ? bid->name
                        : phrases("Report", QT_TRANSLATE_NOOP("Report", "Bid without a name"));
    add(phrases("Report", QT_TRANSLATE_NOOP("Report", "Solution")), solution ? solution->name : QString());
    add(phrases("Graph", QT_TRANSLATE_NOOP("Graph", "Drawn on")),
        dateText(picture.today, phrases.language()));
    add(phrases("Report", QT_TRANSLATE_NOOP("Report", "Catalogue revision")), picture.catalogue->revision);
    caption.look = look;
    if (isIndicative(picture))
        caption.notice = indicativeSentence(phrases);
    return caption;
}

} // namespace kravkort
