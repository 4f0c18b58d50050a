// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/costwords.h"

#include <QLocale>

#include <cmath>

namespace kravkort {

QString hoursText(double hours, const Phrases &phrases)
{
    const double quarters = std::round(hours * 4) / 4;
    const QLocale locale(phrases.language() == Language::Danish ? QLocale::Danish : QLocale::English);
    QString number = locale.toString(quarters, 'f', 2);
    while (number.endsWith(u'0'))
        number.chop(1);
    if (!number.isEmpty() && !number.back().isDigit())
        number.chop(1);
    //: hours, abbreviated
    return phrases("Costs", QT_TRANSLATE_NOOP("Costs", "%1 h")).arg(number).replace(u' ', QChar(0xa0));
}

QString shortCost(const MarginalCost &cost, bool saved, const Phrases &phrases)
{
    const QString sign = saved ? QStringLiteral("−") : QStringLiteral("+");
    QStringList parts;
    const auto add = [&](int count, const char *words) {
        if (count > 0)
            parts.append(sign + phrases("Costs", words).arg(count).replace(u' ', QChar(0xa0)));
    };
    add(cost.packages, QT_TRANSLATE_NOOP("Costs", "%1 pkg"));
    add(cost.integrations, QT_TRANSLATE_NOOP("Costs", "%1 int"));
    add(cost.criteria, QT_TRANSLATE_NOOP("Costs", "%1 crit"));
    if (cost.hours >= 0.125)
        parts.append(sign + hoursText(cost.hours, phrases));
    else if (cost.unestimated > 0)
        parts.append(sign + QStringLiteral("?\u00a0") + phrases("Costs", QT_TRANSLATE_NOOP("Costs", "h")));
    return parts.isEmpty() ? QStringLiteral("±0") : parts.join(QStringLiteral(" · "));
}

QString costSentence(const MarginalCost &cost, bool saved, const Phrases &phrases)
{
    if (cost == MarginalCost{})
        return saved ? phrases("Costs",
                               QT_TRANSLATE_NOOP("Costs", "Dropping it saves nothing: others of the bid "
                                                          "need all that it brings."))
                     : phrases("Costs",
                               QT_TRANSLATE_NOOP("Costs", "Choosing it adds nothing: the bid brings all "
                                                          "that it needs."));
    const QStringList parts{
        phrases("Costs", QT_TRANSLATE_N_NOOP("Costs", "%n package(s)"), cost.packages),
        phrases("Costs", QT_TRANSLATE_N_NOOP("Costs", "%n integration(s)"), cost.integrations),
        phrases("Costs", QT_TRANSLATE_N_NOOP("Costs", "%n open mandatory criterion(s)"), cost.criteria),
        hoursText(cost.hours, phrases)};
    const QString sentence = saved ? phrases("Costs", QT_TRANSLATE_NOOP("Costs", "Dropping it saves %1."))
                                   : phrases("Costs", QT_TRANSLATE_NOOP("Costs", "Choosing it adds %1."));
    const QString unknown = unestimatedText(cost.unestimated, phrases);
    return sentence.arg(parts.join(QStringLiteral(", "))) +
           (unknown.isEmpty() ? QString() : QString(u' ' + unknown + u'.'));
}

QString unestimatedText(int integrations, const Phrases &phrases)
{
    if (integrations == 0)
        return {};
    return phrases("Costs",
                   QT_TRANSLATE_N_NOOP("Costs", "%n integration(s) has/have no estimate and count(s) as 0 h"),
                   integrations);
}

} // namespace kravkort
