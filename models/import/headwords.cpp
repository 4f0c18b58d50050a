// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/headwords.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

// Letters and digits with one blank between words.
QString plain(const QString &head)
{
    QString text;
    for (const QChar c : head.normalized(QString::NormalizationForm_KC).toCaseFolded())
        text += c.isLetterOrNumber() ? c : QChar(u' ');
    return text.simplified();
}

const QMap<Meaning, QStringList> &words()
{
    const auto list = [](const QString &text) { return text.split(u'|'); };
    static const QMap<Meaning, QStringList> all{
        {Meaning::Area,
         list(u"område|ydelsesområde|y område|yområde|area|service area|områdekode|område kode"_s)},
        {Meaning::UseCase,
         list(u"usecase|use case|usecases|use cases|usecase nr|usecase id|usecase kode|uc|uc nr|"
              "arbejdsgang|usecasenr"_s)},
        {Meaning::Package,
         list(
             u"pakke|integrationspakke|i krav|ikrav|package|integrationskrav|i pakke|pakker|pakkenr|pakke nr|"
             "pakke id|pakke kode|krav"_s)},
        {Meaning::Integration,
         list(u"integration|integrationer|sf|sf nr|sf kode|sfnr|service|snitflade|integrationskode|"
              "integration id|integrations id|sf nummer|integrations nr"_s)},
        {Meaning::Needed, list(u"forudsætter|forudsætning|kræver|needs|afhænger af|afhængighed|"
                               "forudsat integration|depends on|requires|forudsætninger|needed"_s)},
        {Meaning::Criterion, list(u"nr|nummer|id|krav nr|kravnr|krav id|kravid|kriterium nr|kriterie nr|"
                                  "kriterie id|kriterium id|no|number|kriterienr|criterion id"_s)},
        {Meaning::Name, list(u"navn|titel|name|title|betegnelse|usecasenavn|pakkenavn|integrationsnavn|"
                             "navn da|name da|dansk navn"_s)},
        {Meaning::NameEnglish,
         list(u"engelsk|english|engelsk navn|english name|navn en|name en|navn engelsk|name english"_s)},
        {Meaning::Description, list(u"beskrivelse|formål|description|purpose|kort beskrivelse|forklaring"_s)},
        {Meaning::Text, list(u"kriterium|kriterie|kriterier|integrationskriterium|integrationskriterie|"
                             "kriterietekst|tekst|kravtekst|text|criterion|krav|requirement|kravbeskrivelse|"
                             "beskrivelse|tekst da|text da"_s)},
        {Meaning::TextEnglish, list(u"text en|tekst en|engelsk tekst|english text|engelsk|english|"
                                    "criterion english"_s)},
        {Meaning::Strength,
         list(u"type|styrke|obligatorisk supplerende|obl sup|o s|strength|kravtype|krav type|"
              "obligatorisk|status|kategori|prioritet"_s)},
        {Meaning::Role, list(u"rolle|role|type|art|forretningsbærende forudsætning"_s)},
        {Meaning::Kind, list(u"art|type|kind|slags|afhængighedstype|rolle"_s)},
        {Meaning::Only, list(u"kun|only|kun integrationer|kun disse|only integrations|delmængde"_s)},
        {Meaning::Condition, list(u"betingelse|condition|hvis|når|vilkår|forhold"_s)},
        {Meaning::Responsible,
         list(u"ansvar|ansvarlig|ansvarlig part|hvem|responsible|who|part|aktør|opfyldes af"_s)},
        {Meaning::Component, list(u"komponent|component|løsning|støttesystem|system"_s)},
        {Meaning::Version, list(u"version|ver|aktuel version"_s)},
        {Meaning::State, list(u"status|tilstand|state|driftsstatus"_s)},
        {Meaning::Address, list(u"url|link|adresse|address|webadresse|hjemmeside"_s)},
        {Meaning::Place,
         list(u"side|sidetal|side nr|sidenr|s|page|pages|ref|reference|kildehenvisning|henvisning|"
              "afsnit|section|sted i dokumentet|place"_s)},
        {Meaning::Remark,
         list(
             u"forbehold|bemærkning|bemærkninger|note|noter|anmærkning|anmærkninger|kommentar|kommentarer|"
             "fodnote|undtagelse|undtagelser|remark|remarks|comment|comments|notes|reservation|exceptions"_s)}};
    return all;
}

} // namespace

int headScore(Meaning meaning, const QString &head)
{
    const QString text = plain(head);
    if (text.isEmpty() || text.size() > 60)
        return 0;
    int best = 0;
    const QString spaced = u' ' + text + u' ';
    for (const QString &word : words().value(meaning)) {
        if (text == word)
            return 3;
        if (spaced.contains(u' ' + word + u' '))
            best = 2;
    }
    return best;
}

int headScore(const QString &head)
{
    int best = 0;
    for (auto it = words().cbegin(); it != words().cend() && best < 3; ++it)
        best = std::max(best, headScore(it.key(), head));
    return best;
}

} // namespace kravkort
