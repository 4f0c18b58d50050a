// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/names.h"
#include "models/domain/text/wordsforothers.h"
#include "models/exchange/bidbook.h"

namespace kravkort {

namespace {

QString placesText(const QStringList &places)
{
    constexpr qsizetype most = 20;
    QString text = places.first(std::min(most, places.size())).join(QStringLiteral(", "));
    if (places.size() > most)
        text += QStringLiteral(" … (+%1)").arg(places.size() - most);
    return text;
}

} // namespace

QString historyLabel(const Phrases &phrases)
{
    return phrases("Exchange", QT_TRANSLATE_NOOP("Exchange", "Line of the history"));
}

QString bidIdLabel(const Phrases &phrases)
{
    return phrases("Exchange", QT_TRANSLATE_NOOP("Exchange", "Identifier of the bid"));
}

BookSheet aboutSheet(const BidMatter &m, const SheetBook &others)
{
    const Catalogue &c = m.catalogue();
    const bool internal = m.profile == ReportProfile::Internal;
    BookSheet sheet{m.say(QT_TRANSLATE_NOOP("Exchange", "About")),
                    {{{}, BookColumn::Kind::Text, 28}, {{}, BookColumn::Kind::Text, 100}},
                    {},
                    0,
                    false};
    const auto line = [&](const QString &label, const QVariant &value) {
        if (!value.isNull() && value.toString() != QString())
            sheet.rows.append({label, value});
    };
    const auto title = [&](const QString &words) {
        sheet.rows.append(QVariantList{});
        sheet.rows.append({words});
    };
    const Bid *bid = m.workspace.bid(m.picture.bid);
    const Solution *solution = m.workspace.solution(m.picture.solution);
    line(m.say(QT_TRANSLATE_NOOP("Exchange", "Bid")), m.bidName());
    line(m.say(QT_TRANSLATE_NOOP("Exchange", "Solution")), solution ? solution->name : QString());
    line(m.say(QT_TRANSLATE_NOOP("Exchange", "Vendor")), m.workspace.vendorName());
    if (bid) {
        line(m.say(QT_TRANSLATE_NOOP("Exchange", "Municipalities")),
             bid->municipalities.join(QStringLiteral(", ")));
        line(m.say(QT_TRANSLATE_NOOP("Exchange", "Go-live")),
             bid->goLive ? dateText(*bid->goLive, m.phrases.language()) : QString());
    }
    line(m.say(QT_TRANSLATE_NOOP("Exchange", "Written")), timeText(m.now, m.phrases.language()));
    line(m.say(QT_TRANSLATE_NOOP("Exchange", "Written for")), nameOf(m.profile, m.phrases));
    line(m.say(QT_TRANSLATE_NOOP("Exchange", "Catalogue")), QString(m.in(c.title) + u", " + c.revision));
    line(m.say(QT_TRANSLATE_NOOP("Exchange", "Notice")), m.in(c.notice));
    if (internal) {
        line(bidIdLabel(m.phrases), m.picture.bid.code);
        if (m.history.number > 0)
            line(historyLabel(m.phrases),
                 QString(QString::number(m.history.number) + u" / " + m.history.hash));
    }

    title(m.say(QT_TRANSLATE_NOOP("Exchange", "What the basis of a statement means")));
    for (auto basis = allBases.rbegin(); basis != allBases.rend(); ++basis)
        line(nameOf(*basis, m.phrases),
             m.showsWork() ? meaningOf(*basis, m.phrases) : meaningForOthers(*basis, m.phrases));
    title(m.say(QT_TRANSLATE_NOOP("Exchange", "What the results mean")));
    for (const Outcome outcome : allOutcomes)
        line(nameOf(outcome, m.phrases), symbolOf(outcome));
    title(m.say(QT_TRANSLATE_NOOP("Exchange", "What the shares mean")));
    line(
        m.say(QT_TRANSLATE_NOOP("Exchange", "Readiness")),
        m.say(QT_TRANSLATE_NOOP("Exchange", "The share of the criteria that are met, and never more than the "
                                            "least ready of what it needs. Whole per cent, rounded down.")));
    line(m.say(QT_TRANSLATE_NOOP("Exchange", "Own criteria met")),
         m.say(QT_TRANSLATE_NOOP("Exchange",
                                 "The same without what it needs. Only what the vendor answers for "
                                 "counts.")));
    if (internal) {
        title(m.say(QT_TRANSLATE_NOOP("Exchange", "Filling it in")));
        line(m.say(QT_TRANSLATE_NOOP("Exchange", "Where")),
             m.say(QT_TRANSLATE_NOOP("Exchange",
                                     "In the tinted columns of the requirements. Rows may be sorted, "
                                     "filtered and removed, and columns moved; the codes must stay.")));
        line(m.say(QT_TRANSLATE_NOOP("Exchange", "Back again")),
             m.say(QT_TRANSLATE_NOOP("Exchange",
                                     "File ▸ Read answers back in Kravkort shows what was changed here, "
                                     "what was changed there meanwhile, and where both were.")));
    }
    const Unfit unfit = unfitIn(others);
    if (!unfit.isEmpty()) {
        title(m.say(QT_TRANSLATE_NOOP("Exchange", "What does not fit into a cell")));
        if (!unfit.cut.isEmpty())
            line(m.say(QT_TRANSLATE_NOOP("Exchange", "Cut to 32,767 characters")), placesText(unfit.cut));
        if (!unfit.replaced.isEmpty())
            line(m.say(QT_TRANSLATE_NOOP("Exchange",
                                         "With characters that a workbook cannot hold (shown as �)")),
                 placesText(unfit.replaced));
    }
    return sheet;
}

} // namespace kravkort
