// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/importbase.h"

#include "tests/support/plaincatalogue.h"

using namespace Qt::StringLiterals;

namespace kravkort {

Catalogue importBase()
{
    const QHash<QString, QString> texts{
        {u"Y26"_s, u"Ældre og handicap"_s},
        {u"Y20"_s, u"Sundhed"_s},
        {u"Y26-U01"_s, u"Visitation til hjemmehjælp"_s},
        {u"Y26-U02"_s, u"Hjælpemidler"_s},
        {u"Y20-U01"_s, u"Genoptræning"_s},
        {u"I-1"_s, u"Brugeradgang"_s},
        {u"I-2"_s, u"Personopslag"_s},
        {u"I-3"_s, u"Sager og dokumenter"_s},
        {u"SF1470"_s, u"Sags- og Dokumentindekset"_s},
        {u"SF1511"_s, u"Login"_s},
        {u"SF1470-1"_s, u"Sager indlæses inden for et døgn."_s},
        {u"SF1470-2"_s, u"Dokumenter er mærket med deres følsomhed."_s},
        {u"I-1-1"_s, u"Medarbejderen logger på én gang om dagen."_s},
    };
    Catalogue catalogue = *plainCatalogue(u"usecase Y26 Y26-U01 requires I-1! I-2?\n"
                                          "usecase Y26 Y26-U02 requires I-1! I-3!(SF1470)\n"
                                          "usecase Y20 Y20-U01 requires I-2!\n"
                                          "package I-1 holds SF1511\n"
                                          "package I-2 holds SF1320_A ~SF1461\n"
                                          "package I-3 holds SF1470 SF1590_B_01\n"
                                          "SF1470 needs SF1500\n"
                                          "SF1470 asks SF1470-1 SF1470-2\n"
                                          "I-1 asks I-1-1\n"
                                          "GV asks GV-1"_s)
                               .read();
    const auto name = [&](auto &things) {
        for (auto &thing : things)
            if (texts.contains(thing.id.code))
                thing.name = {texts.value(thing.id.code), {}};
    };
    name(catalogue.areas);
    name(catalogue.useCases);
    name(catalogue.packages);
    name(catalogue.integrations);
    for (Criterion &criterion : catalogue.criteria)
        if (texts.contains(criterion.id.code))
            criterion.text = {texts.value(criterion.id.code), {}};
    return indexed(catalogue);
}

} // namespace kravkort
