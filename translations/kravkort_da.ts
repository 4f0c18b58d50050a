<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>AnswerCells</name>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Estimate, hours</source>
        <translation>Estimat, timer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>“%1” is no result: write met, partly met, not met, not applicable or not assessed</source>
        <translation>»%1« er ikke et resultat: skriv opfyldt, delvist opfyldt, ikke opfyldt, ikke relevant eller ikke vurderet</translation>
    </message>
    <message>
        <source>“%1” is no state of work: write not started, in progress, in review or done</source>
        <translation>»%1« siger ikke, hvor arbejdet er: skriv ikke startet, i gang, til review eller færdig</translation>
    </message>
    <message>
        <source>“%1” is no sure date: write it as 2026-12-24</source>
        <translation>»%1« er ikke en entydig dato: skriv den som 24-12-2026</translation>
    </message>
    <message>
        <source>“%1” is no sure number of hours: write it as 7.5, without a separator between thousands</source>
        <translation>»%1« er ikke et entydigt antal timer: skriv det som 7,5 uden tusindtalsskilletegn</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>frist snart</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blokeret</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s).</source>
        <translation>
            <numerusform>Fristen blev overskredet for %n dag siden.</numerusform>
            <numerusform>Fristen blev overskredet for %n dage siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Frist i dag.</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s).</source>
        <translation>
            <numerusform>Frist om %n dag.</numerusform>
            <numerusform>Frist om %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3 met)</source>
        <translation>%1 (%2 af %3 opfyldt)</translation>
    </message>
    <message>
        <source>Blocked: needs %1 first.</source>
        <translation>Blokeret: forudsætter først %1.</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>spørger igen</translation>
    </message>
    <message>
        <source>evidence expired</source>
        <translation>dokumentation udløbet</translation>
    </message>
    <message>
        <source>evidence broken</source>
        <translation>dokumentation brudt</translation>
    </message>
    <message>
        <source>Asks again: it was answered in other words.</source>
        <translation>Spørger igen: Det blev besvaret med en anden ordlyd.</translation>
    </message>
</context>
<context>
    <name>BidMoment</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>“%1”, frozen %2</source>
        <translation>»%1«, frosset %2</translation>
    </message>
</context>
<context>
    <name>BidNames</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arkiveret)</translation>
    </message>
</context>
<context>
    <name>BidSheet</name>
    <message>
        <source>Go-live %1</source>
        <translation>Idriftsættelse %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 af %n kriterium opfyldt</numerusform>
            <numerusform>%1 af %n kriterier opfyldt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoriske</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>Supplerende</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n use case(s) ready</source>
        <translation>
            <numerusform>%1 af %n usecase klar</numerusform>
            <numerusform>%1 af %n usecases klar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the use cases of the bid on the left. What they require then stands in the middle, and what is selected there is explained here.</source>
        <translation>Sæt flueben ved buddets usecases til venstre. Det, de kræver, vises i midten, og det, der er valgt dér, forklares her.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to take.</source>
        <translation>
            <numerusform>%n beslutning at træffe.</numerusform>
            <numerusform>%n beslutninger at træffe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) is (are) overdue.</source>
        <translation>
            <numerusform>Fristen er overskredet for %n kriterium.</numerusform>
            <numerusform>Fristen er overskredet for %n kriterier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory criterion(s) has (have) not been assessed.</source>
        <translation>
            <numerusform>%n obligatorisk kriterium er ikke vurderet.</numerusform>
            <numerusform>%n obligatoriske kriterier er ikke vurderet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest to ready, %n criterion(s) open:</source>
        <translation>
            <numerusform>Nærmest klar, %n åbent kriterium:</numerusform>
            <numerusform>Nærmest klar, %n åbne kriterier:</numerusform>
        </translation>
    </message>
    <message>
        <source>Furthest behind, at %1:</source>
        <translation>Længst tilbage, %1:</translation>
    </message>
    <message>
        <source>Everything mandatory is met and decided.</source>
        <translation>Alt obligatorisk er opfyldt og besluttet.</translation>
    </message>
    <message>
        <source>%1 of the basis is confirmed</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 af grundlaget er bekræftet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 af %n udsagn</numerusform>
            <numerusform>%1 af %n udsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <extracomment>%1 is a revision of the catalogue</extracomment>
        <translation>Katalog: %1</translation>
    </message>
    <message numerus="yes">
        <source>↻ %n criterion(s) ask(s) again, since worded otherwise. Begin with:</source>
        <translation>
            <numerusform>↻ %n kriterium er formuleret om og skal besvares på ny. Begynd med:</numerusform>
            <numerusform>↻ %n kriterier er formuleret om og skal besvares på ny. Begynd med:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) from meetings is (are) open.</source>
        <translation>
            <numerusform>%n aktion fra møder er åben.</numerusform>
            <numerusform>%n aktioner fra møder er åbne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from meetings is (are) not answered.</source>
        <translation>
            <numerusform>%n spørgsmål fra møder er ikke besvaret.</numerusform>
            <numerusform>%n spørgsmål fra møder er ikke besvaret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) overdue.</source>
        <translation>
            <numerusform>%n af dem er over fristen.</numerusform>
            <numerusform>%n af dem er over fristen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeNote</name>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Older catalogue</source>
        <translation>Ældre katalog</translation>
    </message>
    <message>
        <source>Newer catalogue</source>
        <translation>Nyere katalog</translation>
    </message>
    <message>
        <source>The two catalogues say the same.</source>
        <translation>De to kataloger siger det samme.</translation>
    </message>
    <message>
        <source>Words that are gone are struck out, new ones are bold and underlined. A criterion whose Danish text is another asks again: answers to the older words do not count until they are kept or given anew.</source>
        <translation>Ord, der er udgået, er overstreget; nye er fede og understreget. Et kriterium med en anden dansk ordlyd spørger igen: Svar på den ældre ordlyd tæller først med, når de beholdes eller gives på ny.</translation>
    </message>
    <message>
        <source>What it means for the bids</source>
        <translation>Hvad det betyder for buddene</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Uses now</source>
        <translation>Bruger nu</translation>
    </message>
    <message>
        <source>Mandatory criteria met</source>
        <translation>Obligatoriske kriterier opfyldt</translation>
    </message>
    <message>
        <source>Supplementary criteria met</source>
        <translation>Supplerende kriterier opfyldt</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Timer tilbage</translation>
    </message>
    <message>
        <source>Use cases ready</source>
        <translation>Usecases klar</translation>
    </message>
    <message>
        <source>Asks again</source>
        <translation>Spørger igen</translation>
    </message>
    <message>
        <source>No longer ready</source>
        <translation>Ikke længere klar</translation>
    </message>
    <message>
        <source>Becomes ready</source>
        <translation>Bliver klar</translation>
    </message>
    <message>
        <source>Use cases that are gone</source>
        <translation>Usecases, der er udgået</translation>
    </message>
    <message>
        <source>Comes into scope</source>
        <translation>Kommer ind i omfanget</translation>
    </message>
    <message>
        <source>Leaves the scope</source>
        <translation>Går ud af omfanget</translation>
    </message>
    <message>
        <source>New criteria</source>
        <translation>Nye kriterier</translation>
    </message>
    <message>
        <source>Criteria that go</source>
        <translation>Kriterier, der udgår</translation>
    </message>
    <message>
        <source>%1 % of the words alike</source>
        <translation>%1 % af ordene er ens</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Ændringsnotat</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a kind of thing such as &quot;Bid&quot;, %2 its name</extracomment>
        <translation>%1 »%2«</translation>
    </message>
    <message>
        <source>%1: %2 set to %3</source>
        <extracomment>%1 is what was changed, %2 what of it, %3 its value</extracomment>
        <translation>%1: %2 sat til %3</translation>
    </message>
    <message>
        <source>%1: %2 removed (it was %3)</source>
        <translation>%1: %2 fjernet (var %3)</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1: %2 fra %3 til %4</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: %2 valgt</translation>
    </message>
    <message>
        <source>%1: %2 dropped</source>
        <translation>%1: %2 fravalgt</translation>
    </message>
    <message>
        <source>%1: evidence “%2” attached</source>
        <translation>%1: dokumentationen »%2« vedhæftet</translation>
    </message>
    <message>
        <source>%1: evidence “%2” detached</source>
        <translation>%1: dokumentationen »%2« fjernet</translation>
    </message>
    <message>
        <source>%1: version %2 kept</source>
        <translation>%1: version %2 gemt</translation>
    </message>
    <message>
        <source>%1: version %2 taken away</source>
        <translation>%1: version %2 fjernet</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: tilføjet</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: fjernet</translation>
    </message>
    <message>
        <source>%1: added (%2)</source>
        <translation>%1: tilføjet (%2)</translation>
    </message>
    <message>
        <source>%1: removed (%2)</source>
        <translation>%1: fjernet (%2)</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bud</translation>
    </message>
    <message>
        <source>Choice of use case</source>
        <translation>Valg af usecase</translation>
    </message>
    <message>
        <source>Decision on a package</source>
        <translation>Beslutning om en pakke</translation>
    </message>
    <message>
        <source>Answer to a condition</source>
        <translation>Svar på en betingelse</translation>
    </message>
    <message>
        <source>Answer to a criterion</source>
        <translation>Svar på et kriterium</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>File kept as evidence</source>
        <translation>Fil gemt som dokumentation</translation>
    </message>
    <message>
        <source>Use of evidence</source>
        <translation>Brug af dokumentation</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Sign-off of a finding</source>
        <translation>Godkendelse af et fund</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivelse</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arkiveret</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>løsning</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>catalogue revision</source>
        <translation>katalogudgave</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>udgave</translation>
    </message>
    <message>
        <source>go-live</source>
        <translation>idriftsættelse</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutning</translation>
    </message>
    <message>
        <source>offered from</source>
        <translation>tilbydes fra</translation>
    </message>
    <message>
        <source>condition holds</source>
        <translation>betingelsen er opfyldt</translation>
    </message>
    <message>
        <source>work</source>
        <translation>arbejde</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultat</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>begrundelse</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>estimate in hours</source>
        <translation>estimat i timer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>wording that was answered</source>
        <translation>besvaret ordlyd</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>attached on</source>
        <translation>vedhæftet den</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>udløber</translation>
    </message>
    <message>
        <source>file&apos;s own date</source>
        <translation>filens egen dato</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>size</source>
        <translation>størrelse</translation>
    </message>
    <message>
        <source>content</source>
        <translation>indhold</translation>
    </message>
    <message>
        <source>page</source>
        <translation>side</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>indstillinger</translation>
    </message>
    <message>
        <source>what it rests on</source>
        <translation>grundlag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>udgået</translation>
    </message>
    <message>
        <source>%1: says now: %2</source>
        <translation>%1: siger nu: %2</translation>
    </message>
    <message>
        <source>%1: says again what was delivered (it was: %2)</source>
        <translation>%1: siger igen det leverede (det var: %2)</translation>
    </message>
    <message>
        <source>%1: confirmed (%2)</source>
        <translation>%1: bekræftet (%2)</translation>
    </message>
    <message>
        <source>%1: confirmation withdrawn (%2)</source>
        <translation>%1: bekræftelse trukket tilbage (%2)</translation>
    </message>
    <message>
        <source>Statement of one&apos;s own catalogue</source>
        <translation>Udsagn i eget katalog</translation>
    </message>
    <message>
        <source>Confirmation of a statement</source>
        <translation>Bekræftelse af et udsagn</translation>
    </message>
    <message>
        <source>kept for</source>
        <translation>beholdt for</translation>
    </message>
    <message>
        <source>of it only</source>
        <translation>kun heraf</translation>
    </message>
    <message>
        <source>service area</source>
        <translation>ydelsesområde</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>formål</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>betingelse</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rolle</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slags</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>besvares af</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grundlag</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>arbejde</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>place in it</source>
        <translation>sted i det</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>bekræftet af</translation>
    </message>
    <message>
        <source>confirmed on</source>
        <translation>bekræftet den</translation>
    </message>
    <message>
        <source>wording that was confirmed</source>
        <translation>ordlyd, der blev bekræftet</translation>
    </message>
    <message numerus="yes">
        <source>%n other wording(s)</source>
        <translation>
            <numerusform>%n anden ordlyd</numerusform>
            <numerusform>%n andre ordlyde</numerusform>
        </translation>
    </message>
    <message>
        <source>Own catalogue “%1”</source>
        <translation>Eget katalog »%1«</translation>
    </message>
    <message>
        <source>Imported catalogue “%1”</source>
        <translation>Importeret katalog »%1«</translation>
    </message>
    <message>
        <source>Source of the own catalogue</source>
        <translation>Kilde i jeres eget katalog</translation>
    </message>
    <message>
        <source>Order in the own catalogue</source>
        <translation>Rækkefølge i jeres eget katalog</translation>
    </message>
    <message>
        <source>Order beneath %1</source>
        <translation>Rækkefølge under %1</translation>
    </message>
    <message>
        <source>of the graph</source>
        <translation>af grafen</translation>
    </message>
    <message>
        <source>filter of the criteria</source>
        <translation>filter på kriterierne</translation>
    </message>
    <message>
        <source>how a spreadsheet is read</source>
        <translation>sådan læses et regneark</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <extracomment>%1 is a bid, e.g. &quot;Bid “Havnby”&quot;</extracomment>
        <translation>Rapporten om %1</translation>
    </message>
    <message>
        <source>made from %1</source>
        <translation>lavet ud fra %1</translation>
    </message>
    <message>
        <source>imported onto %1</source>
        <translation>importeret oven på %1</translation>
    </message>
    <message>
        <source>saved anew</source>
        <translation>gemt på ny</translation>
    </message>
    <message>
        <source>Report profile</source>
        <translation>Rapportprofil</translation>
    </message>
    <message>
        <source>Details of the report</source>
        <translation>Oplysninger til rapporten</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Person named outside the house</source>
        <translation>Person, der nævnes uden for huset</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>godkendt af</translation>
    </message>
    <message>
        <source>approved on</source>
        <translation>godkendt den</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endelig</translation>
    </message>
    <message>
        <source>based on</source>
        <translation>bygger på</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>afsnit</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>felter</translation>
    </message>
    <message>
        <source>image</source>
        <translation>billede</translation>
    </message>
    <message>
        <source>Frozen bid</source>
        <translation>Frosset bud</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note on a municipality</source>
        <translation>Note om en kommune</translation>
    </message>
    <message>
        <source>frozen at</source>
        <translation>frosset</translation>
    </message>
    <message>
        <source>author</source>
        <translation>udført af</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Dialogue meeting</source>
        <translation>Dialogmøde</translation>
    </message>
    <message>
        <source>Item of an agenda</source>
        <translation>Punkt på dagsorden</translation>
    </message>
    <message>
        <source>Shown at a meeting</source>
        <translation>Vist på møde</translation>
    </message>
    <message>
        <source>Written at a meeting</source>
        <translation>Skrevet på møde</translation>
    </message>
    <message>
        <source>The municipality&apos;s view</source>
        <translation>Kommunens syn</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>bud</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møde</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kriterium</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>usecase</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deltagere</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>planlagte minutter</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>why it is on the agenda</source>
        <translation>hvorfor det er på dagsordenen</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>emne</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>emne</translation>
    </message>
    <message>
        <source>result at the last meeting</source>
        <translation>resultat ved sidste møde</translation>
    </message>
    <message>
        <source>first shown</source>
        <translation>først vist</translation>
    </message>
    <message>
        <source>last shown</source>
        <translation>sidst vist</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ordlyd</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>written at</source>
        <translation>skrevet</translation>
    </message>
    <message>
        <source>view</source>
        <translation>syn</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>sagt af</translation>
    </message>
    <message>
        <source>said on</source>
        <translation>sagt den</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>stands under</source>
        <translation>hører under</translation>
    </message>
    <message>
        <source>package</source>
        <translation>pakke</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>integration</translation>
    </message>
    <message>
        <source>component</source>
        <translation>komponent</translation>
    </message>
    <message>
        <source>status on the platform</source>
        <translation>status på platformen</translation>
    </message>
    <message>
        <source>further sources</source>
        <translation>yderligere kilder</translation>
    </message>
    <message>
        <source>waiting times</source>
        <translation>ventetider</translation>
    </message>
    <message>
        <source>what is waited for</source>
        <translation>hvad der ventes på</translation>
    </message>
    <message>
        <source>who is waited for</source>
        <translation>hvem der ventes på</translation>
    </message>
    <message>
        <source>counted for</source>
        <translation>tælles for</translation>
    </message>
    <message>
        <source>optimistic</source>
        <translation>optimistisk</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>sandsynlig</translation>
    </message>
    <message>
        <source>pessimistic</source>
        <translation>pessimistisk</translation>
    </message>
    <message>
        <source>for each municipality</source>
        <translation>pr. kommune</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>weakest link</source>
        <translation>svageste led</translation>
    </message>
    <message>
        <source>met in all</source>
        <translation>opfyldt i alt</translation>
    </message>
    <message>
        <source>%1: weakest link %2, met in all %3</source>
        <translation>%1: svageste led %2, opfyldt i alt %3</translation>
    </message>
    <message>
        <source>How far is each package?</source>
        <translation>Hvor langt er hver pakke?</translation>
    </message>
    <message>
        <source>How close is each use case to ready?</source>
        <translation>Hvor tæt er hver usecase på at være klar?</translation>
    </message>
    <message>
        <source>How do the criteria stand?</source>
        <translation>Hvordan står det til med kriterierne?</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Weakest link</source>
        <translation>Svageste led</translation>
    </message>
    <message>
        <source>Met in all</source>
        <translation>Opfyldt i alt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Relevante</translation>
    </message>
    <message>
        <source>Are we getting closer?</source>
        <translation>Nærmer vi os målet?</translation>
    </message>
    <message>
        <source>Who has the open work?</source>
        <translation>Hvem har det åbne arbejde?</translation>
    </message>
    <message>
        <source>When is the open work due?</source>
        <translation>Hvornår er der frist for det åbne arbejde?</translation>
    </message>
    <message>
        <source>What do the criteria stand on?</source>
        <translation>Hvilket grundlag hviler kriterierne på?</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Usecase</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: %2</source>
        <translation>Diagrammet kunne ikke skrives til %1: %2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>%1 mandatory</source>
        <translation>%1 obligatoriske</translation>
    </message>
    <message>
        <source>%1 of them met</source>
        <translation>%1 heraf opfyldt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 mandatory criteria met</source>
        <translation>%1: %2 af %3 obligatoriske kriterier opfyldt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Frist overskredet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uden frist</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Næste uge</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>%1 is the week&apos;s number in the year</extracomment>
        <translation>Uge %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory</source>
        <translation>
            <numerusform>%n obligatorisk</numerusform>
            <numerusform>%n obligatoriske</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplementary</source>
        <translation>
            <numerusform>%n supplerende</numerusform>
            <numerusform>%n supplerende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an estimate</source>
        <translation>
            <numerusform>%n uden estimat</numerusform>
            <numerusform>%n uden estimat</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimeret</translation>
    </message>
    <message>
        <source>Without an estimate</source>
        <translation>Uden estimat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Beside the bars: mandatory + supplementary criteria · estimated hours</source>
        <extracomment>what the numbers beside the bars are: &quot;12 + 3 · 40 h&quot;</extracomment>
        <translation>Ud for søjlerne: obligatoriske + supplerende kriterier · estimerede timer</translation>
    </message>
</context>
<context>
    <name>ClaimRules</name>
    <message>
        <source>Mandatory criteria open after go-live</source>
        <translation>Obligatoriske kriterier åbne efter idriftsættelsen</translation>
    </message>
    <message>
        <source>What is mandatory must be in the service from go-live, and that day has passed. Meet the criteria, or put the date right.</source>
        <translation>Det obligatoriske skal være med fra idriftsættelsen, og den dag er passeret. Opfyld kriterierne, eller ret datoen.</translation>
    </message>
    <message>
        <source>Looks ready, but something it needs is not</source>
        <translation>Ser klar ud, men noget den bygger på er ikke klart</translation>
    </message>
    <message>
        <source>A use case is ready only when everything it needs is: its packages, their integrations, what these rest on, and what was offered with it.</source>
        <translation>En usecase er først klar, når alt det, den bygger på, er klart: pakkerne, deres integrationer, det disse hviler på, og det der er tilbudt sammen med den.</translation>
    </message>
    <message>
        <source>Not applicable without a reason</source>
        <translation>Ikke relevant uden begrundelse</translation>
    </message>
    <message>
        <source>A criterion that does not apply leaves every percentage, so somebody must be able to see why.</source>
        <translation>Et kriterium, der ikke er relevant, tæller ikke med i nogen procent. Derfor skal man kunne se hvorfor.</translation>
    </message>
    <message>
        <source>Answered in another wording</source>
        <translation>Besvaret i en anden ordlyd</translation>
    </message>
    <message>
        <source>The criterion reads differently now than when it was answered. Read it again and confirm or change the answer.</source>
        <translation>Kriteriet lyder anderledes nu, end da det blev besvaret. Læs det igen, og bekræft eller ret svaret.</translation>
    </message>
    <message>
        <source>Evidence has expired</source>
        <translation>Dokumentationen er udløbet</translation>
    </message>
    <message>
        <source>What proved the criterion counts no longer. Attach a newer version, or take the result back.</source>
        <translation>Det, der viste, at kriteriet er opfyldt, gælder ikke længere. Vedhæft en nyere udgave, eller tag resultatet tilbage.</translation>
    </message>
    <message>
        <source>Met without evidence</source>
        <translation>Opfyldt uden dokumentation</translation>
    </message>
    <message>
        <source>The criterion is called met, but nothing shows it. Attach a test report, an agreement, a recording or a link.</source>
        <translation>Kriteriet står som opfyldt, men intet viser det. Vedhæft en testrapport, en aftale, en optagelse eller et link.</translation>
    </message>
    <message>
        <source>Evidence is older than what it proves</source>
        <translation>Dokumentationen er ældre end det, den viser</translation>
    </message>
    <message>
        <source>The text of the criterion was read in a source that is newer than the evidence. See whether it still proves the same.</source>
        <translation>Kriteriets tekst er læst i en kilde, der er nyere end dokumentationen. Se efter, om den stadig viser det samme.</translation>
    </message>
    <message>
        <source>Promised later without a date</source>
        <translation>Lovet senere uden en dato</translation>
    </message>
    <message>
        <source>The bid offers a supplementary package later, but a promise without a date cannot be held to. Say from when.</source>
        <translation>Buddet tilbyder en supplerende pakke senere, men et løfte uden dato kan ingen holde nogen op på. Sig fra hvornår.</translation>
    </message>
    <message>
        <source>Estimate is missing</source>
        <translation>Estimat mangler</translation>
    </message>
    <message>
        <source>Neither you nor the catalogue says how many hours are left, so they count as 0 wherever hours are added up.</source>
        <translation>Hverken I eller kataloget siger, hvor mange timer der er tilbage, så de tæller som 0 overalt, hvor timer lægges sammen.</translation>
    </message>
    <message>
        <source>%1 is called not applicable, but no reason says why.</source>
        <translation>%1 står som ikke relevant, men uden begrundelse.</translation>
    </message>
    <message>
        <source>%1 was answered in another wording; read it again and confirm the answer.</source>
        <translation>%1 er besvaret i en anden ordlyd. Læs det igen, og bekræft svaret.</translation>
    </message>
    <message>
        <source>%1 is called met, but nothing proves it.</source>
        <translation>%1 står som opfyldt, men intet dokumenterer det.</translation>
    </message>
    <message>
        <source>%1 is being worked on, but has no estimate.</source>
        <translation>Der arbejdes på %1, men uden estimat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n open criterion(s), but neither you nor the catalogue says how many hours they take.</source>
        <translation>
            <numerusform>%1 har %n åbent kriterium, men hverken I eller kataloget siger, hvor mange timer det tager.</numerusform>
            <numerusform>%1 har %n åbne kriterier, men hverken I eller kataloget siger, hvor mange timer de tager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go-live was %1, but %n mandatory criterion(s) is/are open, first %2.</source>
        <translation>
            <numerusform>Idriftsættelsen var %1, men %n obligatorisk kriterium er åbent: %2.</numerusform>
            <numerusform>Idriftsættelsen var %1, men %n obligatoriske kriterier er åbne, først %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria of all packages of %1 are met, but %2, which they need, is not complete.</source>
        <translation>Kriterierne i alle pakker til %1 er opfyldt, men %2, som de bygger på, er ikke færdig.</translation>
    </message>
    <message>
        <source>%1 counts as ready, but %2, which is offered with it from go-live, is not complete.</source>
        <translation>%1 tæller som klar, men %2, som tilbydes sammen med den fra idriftsættelsen, er ikke færdig.</translation>
    </message>
    <message>
        <source>%1 is offered later, but no date says when.</source>
        <translation>%1 tilbydes senere, men ingen dato siger hvornår.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” counted until %2; %n met criterion(s) rest on it, first %3.</source>
        <translation>
            <numerusform>»%1« gjaldt til %2. %n opfyldt kriterium hviler på den: %3.</numerusform>
            <numerusform>»%1« gjaldt til %2. %n opfyldte kriterier hviler på den, først %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is from %2, older than the text of %n criterion(s) that rest(s) on it, first %3 of %4.</source>
        <translation>
            <numerusform>»%1« er fra %2 og ældre end teksten i %n kriterium, der hviler på den: %3 fra %4.</numerusform>
            <numerusform>»%1« er fra %2 og ældre end teksten i %n kriterier, der hviler på den, først %3 fra %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>serious</source>
        <translation>alvorlig</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>note</source>
        <translation>bemærkning</translation>
    </message>
    <message>
        <source>Bid “%1”</source>
        <translation>Buddet »%1«</translation>
    </message>
    <message>
        <source>Solution “%1”</source>
        <translation>Løsningen »%1«</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>%1 h</source>
        <extracomment>hours, abbreviated</extracomment>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 pkg</source>
        <translation>%1 pk</translation>
    </message>
    <message>
        <source>%1 int</source>
        <translation>%1 int</translation>
    </message>
    <message>
        <source>%1 crit</source>
        <translation>%1 krit</translation>
    </message>
    <message>
        <source>h</source>
        <translation>t</translation>
    </message>
    <message>
        <source>Dropping it saves nothing: others of the bid need all that it brings.</source>
        <translation>At undvære den sparer intet: andre i buddet skal bruge alt det, den bringer med.</translation>
    </message>
    <message>
        <source>Choosing it adds nothing: the bid brings all that it needs.</source>
        <translation>At vælge den tilføjer intet: buddet bringer alt det med, den bygger på.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pakke</numerusform>
            <numerusform>%n pakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open mandatory criterion(s)</source>
        <translation>
            <numerusform>%n åbent obligatorisk kriterium</numerusform>
            <numerusform>%n åbne obligatoriske kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropping it saves %1.</source>
        <translation>At undvære den sparer %1.</translation>
    </message>
    <message>
        <source>Choosing it adds %1.</source>
        <translation>At vælge den tilføjer %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) has/have no estimate and count(s) as 0 h</source>
        <translation>
            <numerusform>%n integration mangler estimat og tæller som 0 t</numerusform>
            <numerusform>%n integrationer mangler estimat og tæller som 0 t</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionTables</name>
    <message>
        <source>0 – today</source>
        <comment>open criteria: it can be bid on today</comment>
        <translation>0 – i dag</translation>
    </message>
    <message>
        <source>Nobody has estimated it</source>
        <translation>Ingen har estimeret den</translation>
    </message>
    <message>
        <source>Use case or area</source>
        <translation>Usecase eller ydelsesområde</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationer</translation>
    </message>
    <message>
        <source>Open criteria</source>
        <translation>Åbne kriterier</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Usecase</translation>
    </message>
    <message>
        <source>Criteria away</source>
        <translation>Kriterier fra</translation>
    </message>
    <message>
        <source>Open criteria, alone</source>
        <translation>Åbne kriterier, alene</translation>
    </message>
    <message>
        <source>Hours, alone</source>
        <translation>Timer, alene</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Bud</translation>
    </message>
    <message>
        <source>Opens at once</source>
        <translation>Åbner straks</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Timer tilbage</translation>
    </message>
    <message>
        <source>Per 10 h</source>
        <translation>Pr. 10 t</translation>
    </message>
    <message>
        <source>What the rest of the bid brings anyhow is not counted.</source>
        <translation>Det, resten af buddet alligevel bringer med, tæller ikke med.</translation>
    </message>
    <message>
        <source>A tick chooses it for the bid; taking it away drops it.</source>
        <translation>Et flueben vælger den til buddet; uden flueben er den fravalgt.</translation>
    </message>
    <message>
        <source>Mandatory criteria that are not met.</source>
        <translation>Obligatoriske kriterier, der ikke er opfyldt.</translation>
    </message>
    <message>
        <source>Remaining hours of the integrations.</source>
        <translation>Integrationernes resterende timer.</translation>
    </message>
    <message>
        <source>Mandatory criteria that are not met, for the use case alone.</source>
        <translation>Obligatoriske kriterier, der ikke er opfyldt, for usecasen alene.</translation>
    </message>
    <message>
        <source>Remaining hours of its integrations, for the use case alone.</source>
        <translation>Integrationernes resterende timer, for usecasen alene.</translation>
    </message>
    <message>
        <source>What the use case would add if it were chosen alone.</source>
        <translation>Det, usecasen ville tilføje, hvis den blev valgt alene.</translation>
    </message>
    <message>
        <source>Chosen use cases over all bids of the solution whose scope holds the integration.</source>
        <translation>Valgte usecases på tværs af løsningens bud, som integrationen indgår i.</translation>
    </message>
    <message>
        <source>Bids of the solution that need the integration.</source>
        <translation>Løsningens bud, der skal bruge integrationen.</translation>
    </message>
    <message>
        <source>Use cases in which nothing else is left to do.</source>
        <translation>Usecases, hvor intet andet mangler.</translation>
    </message>
    <message>
        <source>Likely effort × what is not met yet.</source>
        <translation>Sandsynlig indsats × det, der endnu ikke er opfyldt.</translation>
    </message>
    <message>
        <source>Use cases that ten hours of work on it serve.</source>
        <translation>Usecases, som ti timers arbejde på den kommer til gode.</translation>
    </message>
    <message>
        <source>packages not known</source>
        <translation>pakkerne kendes ikke</translation>
    </message>
    <message>
        <source>The catalogue names no package of it, so nobody can say what it asks for.</source>
        <translation>Kataloget nævner ingen pakke for den, så ingen kan sige, hvad den kræver.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Mandatory criteria met</source>
        <translation>Obligatoriske kriterier opfyldt</translation>
    </message>
    <message>
        <source>Supplementary criteria met</source>
        <translation>Supplerende kriterier opfyldt</translation>
    </message>
    <message>
        <source>Ready use cases</source>
        <translation>Klare usecases</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Integrationspakker</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Med andre ord</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Kommet længere</translation>
    </message>
    <message>
        <source>Less far</source>
        <translation>Gået tilbage</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Ændret på anden vis</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Line of the history</source>
        <translation>Linje i historikken</translation>
    </message>
    <message>
        <source>Identifier of the bid</source>
        <translation>Buddets id</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bud</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Idriftsættelse</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Skrevet til</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bemærk</translation>
    </message>
    <message>
        <source>What the basis of a statement means</source>
        <translation>Hvad grundlaget for et udsagn betyder</translation>
    </message>
    <message>
        <source>What the results mean</source>
        <translation>Hvad resultaterne betyder</translation>
    </message>
    <message>
        <source>What the shares mean</source>
        <translation>Hvad andelene betyder</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parathed</translation>
    </message>
    <message>
        <source>The share of the criteria that are met, and never more than the least ready of what it needs. Whole per cent, rounded down.</source>
        <translation>Andelen af kriterier, der er opfyldt, og aldrig mere end det mindst parate af det, den forudsætter. Hele procenter, rundet ned.</translation>
    </message>
    <message>
        <source>Own criteria met</source>
        <translation>Egne kriterier opfyldt</translation>
    </message>
    <message>
        <source>The same without what it needs. Only what the vendor answers for counts.</source>
        <translation>Det samme uden det, den forudsætter. Kun det, leverandøren svarer for, tæller.</translation>
    </message>
    <message>
        <source>Filling it in</source>
        <translation>Sådan udfyldes den</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>In the tinted columns of the requirements. Rows may be sorted, filtered and removed, and columns moved; the codes must stay.</source>
        <translation>I de tonede kolonner på arket med krav. Rækker må sorteres, filtreres og fjernes, og kolonner flyttes; koderne skal blive stående.</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Tilbage igen</translation>
    </message>
    <message>
        <source>File ▸ Read answers back in Kravkort shows what was changed here, what was changed there meanwhile, and where both were.</source>
        <translation>Filer ▸ Læs svar tilbage i Kravkort viser, hvad der er ændret her, hvad der imens er ændret dér, og hvor begge dele er sket.</translation>
    </message>
    <message>
        <source>What does not fit into a cell</source>
        <translation>Hvad der ikke kan stå i en celle</translation>
    </message>
    <message>
        <source>Cut to 32,767 characters</source>
        <translation>Afkortet til 32.767 tegn</translation>
    </message>
    <message>
        <source>With characters that a workbook cannot hold (shown as �)</source>
        <translation>Med tegn, som en projektmappe ikke kan rumme (vist som �)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Open criteria</source>
        <translation>Åbne kriterier</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Kriterier opfyldt</translation>
    </message>
    <message>
        <source>Mandatory packages</source>
        <translation>Obligatoriske pakker</translation>
    </message>
    <message>
        <source>Supplementary packages</source>
        <translation>Supplerende pakker</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>In the bid</source>
        <translation>I buddet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>Kræves af</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationer</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status at the owner</source>
        <translation>Status hos ejeren</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Brought by packages</source>
        <translation>Følger af pakker</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Forudsættes af</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Hvad der besluttes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Efterspurgt af</translation>
    </message>
    <message>
        <source>Supplementary package</source>
        <translation>Supplerende pakke</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Fil eller adresse</translation>
    </message>
    <message>
        <source>File version</source>
        <translation>Filens version</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Dokumenterer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>Package or integration</source>
        <translation>Pakke eller integration</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Obs</translation>
    </message>
    <message>
        <source>Reason for not applicable</source>
        <translation>Begrundelse for ikke relevant</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Sted i kilden</translation>
    </message>
    <message>
        <source>Why no surer</source>
        <translation>Hvorfor ikke sikrere</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ingen kilde</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2</source>
        <translation>Bekræftet af %1 den %2</translation>
    </message>
    <message>
        <source>Go-live: %1</source>
        <translation>Idriftsættelse: %1</translation>
    </message>
    <message>
        <source>Offered from here on: %1 %2</source>
        <translation>Tilbydes fra nu af: %1 %2</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Last day of the evidence: %1</source>
        <translation>Dokumentationens sidste dag: %1</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>forudsætter</translation>
    </message>
    <message>
        <source>Dialogue meeting with %1</source>
        <translation>Dialogmøde med %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Aktion: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Mandatory criteria of the bid</source>
        <translation>Buddets obligatoriske kriterier</translation>
    </message>
    <message>
        <source>Supplementary criteria of the bid</source>
        <translation>Buddets supplerende kriterier</translation>
    </message>
    <message>
        <source>The municipality&apos;s part</source>
        <translation>Kommunens del</translation>
    </message>
    <message>
        <source>Ready use cases</source>
        <translation>Klare usecases</translation>
    </message>
    <message>
        <source>%1: its own criteria</source>
        <translation>%1: dens egne kriterier</translation>
    </message>
    <message>
        <source>%1: all that it rests on</source>
        <translation>%1: alt det, den hviler på</translation>
    </message>
    <message>
        <source>%1: its weakest link</source>
        <translation>%1: dens svageste led</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numerator, denominator</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>No use case is chosen.</source>
        <translation>Ingen usecase er valgt.</translation>
    </message>
    <message>
        <source>No criterion counts here.</source>
        <translation>Intet kriterium tæller her.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n chosen use case(s) is/are ready.</source>
        <translation>
            <numerusform>%1 af %n valgt usecase er klar.</numerusform>
            <numerusform>%1 af %n valgte usecases er klar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criterion(s) is/are met.</source>
        <translation>
            <numerusform>%1 af %n kriterium er opfyldt.</numerusform>
            <numerusform>%1 af %n kriterier er opfyldt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is/are left out.</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n mere er holdt udenfor.</numerusform>
            <numerusform>%n flere er holdt udenfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met ÷ applicable over the distinct mandatory criteria that the vendor answers for. Partly met counts as not met.</source>
        <translation>Opfyldte ÷ relevante blandt de obligatoriske kriterier, leverandøren svarer for, hvert talt én gang. Delvist opfyldt tæller som ikke opfyldt.</translation>
    </message>
    <message>
        <source>Met ÷ applicable over the distinct criteria of what the bid offers beyond what it must.</source>
        <translation>Opfyldte ÷ relevante blandt kriterierne i det, buddet tilbyder ud over det obligatoriske, hvert talt én gang.</translation>
    </message>
    <message>
        <source>What the municipality or others answer for. It is shown apart and counts in no percentage.</source>
        <translation>Det, kommunen eller andre svarer for. Det vises for sig og tæller ikke med i nogen procent.</translation>
    </message>
    <message>
        <source>A use case is ready when everything it must have is met: its packages, their integrations and all that these rest on.</source>
        <translation>En usecase er klar, når alt det obligatoriske er opfyldt: pakkerne, deres integrationer og alt det, disse hviler på.</translation>
    </message>
    <message>
        <source>Met ÷ applicable over its own criteria alone, without what it needs.</source>
        <translation>Opfyldte ÷ relevante blandt dens egne kriterier alene, uden det den bygger på.</translation>
    </message>
    <message>
        <source>Met ÷ applicable over the distinct criteria of all that it rests on; what two things share counts once.</source>
        <translation>Opfyldte ÷ relevante blandt kriterierne i alt det, den hviler på. Det, to ting er fælles om, tæller én gang.</translation>
    </message>
    <message>
        <source>The smallest share among all that it rests on: it is never further than its weakest link.</source>
        <translation>Den mindste andel blandt alt det, den hviler på: den er aldrig længere end sit svageste led.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>The municipality or others answer for it</source>
        <translation>Kommunen eller andre svarer for det</translation>
    </message>
    <message>
        <source>The vendor answers for it</source>
        <translation>Leverandøren svarer for det</translation>
    </message>
    <message>
        <source>Counted in the bid&apos;s other number</source>
        <translation>Tælles i buddets andet tal</translation>
    </message>
    <message>
        <source>Not offered, so out of scope</source>
        <translation>Ikke tilbudt og derfor ikke omfattet</translation>
    </message>
    <message>
        <source>Nothing beneath is weaker than the criteria of %1 itself.</source>
        <translation>Intet under den er svagere end kriterierne i %1 selv.</translation>
    </message>
    <message>
        <source>The weakest link is %1: %2.</source>
        <translation>Det svageste led er %1: %2.</translation>
    </message>
    <message>
        <source>%1: its basis, confirmed</source>
        <translation>%1: bekræftet grundlag</translation>
    </message>
    <message>
        <source>The bid&apos;s basis, confirmed</source>
        <translation>Buddets bekræftede grundlag</translation>
    </message>
    <message>
        <source>%1: what it needs by itself</source>
        <translation>%1: det, den kræver alene</translation>
    </message>
    <message>
        <source>%1: what it takes of %2</source>
        <comment>use case, package</comment>
        <translation>%1: det, den bruger af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n åbent</numerusform>
            <numerusform>%n åbne</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is leaned on here.</source>
        <translation>Her bygges ikke på noget.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s) is/are confirmed.</source>
        <translation>
            <numerusform>%1 af %n udsagn er bekræftet.</numerusform>
            <numerusform>%1 af %n udsagn er bekræftet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed ÷ all of the distinct statements that the scope leans on: areas, use cases, requirements, packages, memberships, integrations, dependencies and criteria.</source>
        <translation>Bekræftede ÷ alle forskellige udsagn, som omfanget bygger på: ydelsesområder, usecases, krav, pakker, pakkeindhold, integrationer, afhængigheder og kriterier.</translation>
    </message>
    <message>
        <source>The mandatory criteria that a bid with this use case alone would bring. With none open it can be bid on today.</source>
        <translation>De obligatoriske kriterier, som et bud med denne usecase alene ville medføre. Er ingen åbne, kan der bydes på den i dag.</translation>
    </message>
    <message>
        <source>Met ÷ applicable over the distinct criteria of the package, the integrations that the use case takes of it and all that these need.</source>
        <translation>Opfyldte ÷ relevante over de forskellige kriterier i pakken, de integrationer, usecasen bruger af den, og alt det, de forudsætter.</translation>
    </message>
    <message>
        <source>The catalogue names no package of it, so nobody knows what it asks for.</source>
        <translation>Kataloget nævner ingen af dens pakker, så ingen ved, hvad den kræver.</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>The graph could not be laid out.</source>
        <translation>Grafen kunne ikke tegnes.</translation>
    </message>
    <message>
        <source>The graph could not be written to %1: %2</source>
        <translation>Grafen kunne ikke skrives til %1: %2</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>if a condition holds</source>
        <translation>hvis en betingelse er opfyldt</translation>
    </message>
    <message>
        <source>recommended only</source>
        <translation>kun anbefalet</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Rammer</translation>
    </message>
    <message>
        <source>undecided, not in scope</source>
        <translation>uafklaret, ikke omfattet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>%1 use cases ready</source>
        <translation>%1 usecases klar</translation>
    </message>
    <message>
        <source>Supplementary and undecided: not in scope yet</source>
        <translation>Supplerende og uafklaret: endnu ikke omfattet</translation>
    </message>
    <message>
        <source>Service areas</source>
        <translation>Ydelsesområder</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>Integration packages</source>
        <translation>Integrationspakker</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationer</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Forudsætninger</translation>
    </message>
    <message>
        <source>Prerequisites, step %1</source>
        <translation>Forudsætninger, trin %1</translation>
    </message>
    <message>
        <source>General terms</source>
        <translation>Generelle vilkår</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) folded away</source>
        <translation>
            <numerusform>%n knude foldet sammen</numerusform>
            <numerusform>%n knuder foldet sammen</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph is not laid out: it was cancelled.</source>
        <translation>Grafen er ikke tegnet: Det blev afbrudt.</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>uafklaret</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Tegnet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>passer til filteret</translation>
    </message>
    <message>
        <source>where the keyboard is</source>
        <translation>her står tastaturet</translation>
    </message>
    <message>
        <source>under the pointer</source>
        <translation>under markøren</translation>
    </message>
    <message>
        <source>folded away behind it</source>
        <translation>foldet sammen bag den</translation>
    </message>
    <message>
        <source>What stands to the left needs what stands to the right. Every integration needs the general terms (GV); those lines are drawn only for what is lit. Paler lines are assumed. What is dimmed has nothing to do with what is highlighted.</source>
        <translation>Det til venstre kræver det til højre. Alle integrationer kræver de generelle vilkår (GV); de linjer tegnes kun ved det, der er fremhævet. Lysere linjer er antaget. Det nedtonede hænger ikke sammen med det fremhævede.</translation>
    </message>
    <message>
        <source>%1 with all that it needs</source>
        <translation>%1 med alt, den kræver</translation>
    </message>
    <message>
        <source>no criteria of its own</source>
        <translation>ingen egne kriterier</translation>
    </message>
    <message>
        <source>own criteria %1 (%2 of %3 met)</source>
        <translation>egne kriterier %1 (%2 af %3 opfyldt)</translation>
    </message>
    <message>
        <source>number: with all that it needs</source>
        <translation>tallet: med alt, den kræver</translation>
    </message>
    <message>
        <source>own criteria met</source>
        <translation>egne kriterier opfyldt</translation>
    </message>
    <message>
        <source>use cases of the area that are ready</source>
        <translation>områdets usecases, der er klar</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tidspunkt (UTC)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad blev gjort</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>SHA-256 of the line</source>
        <translation>Linjens SHA-256</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Use cases × packages</source>
        <translation>Usecases × pakker</translation>
    </message>
    <message>
        <source>Packages × integrations</source>
        <translation>Pakker × integrationer</translation>
    </message>
    <message>
        <source>%1 does not require %2.</source>
        <translation>%1 kræver ikke %2.</translation>
    </message>
    <message>
        <source>%1 does not bring %2.</source>
        <translation>%1 medfører ikke %2.</translation>
    </message>
    <message>
        <source>%1 requires %2: %3.</source>
        <translation>%1 kræver %2: %3.</translation>
    </message>
    <message>
        <source>%1 brings %2: %3.</source>
        <translation>%1 medfører %2: %3.</translation>
    </message>
    <message>
        <source>%1 met (%2 of %3 criteria).</source>
        <translation>%1 opfyldt (%2 af %3 kriterier).</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>Grundlag: %1.</translation>
    </message>
    <message>
        <source>Counts in the bid.</source>
        <translation>Tæller med i buddet.</translation>
    </message>
    <message>
        <source>Not in the bid.</source>
        <translation>Ikke med i buddet.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) open</source>
        <translation>
            <numerusform>%n kriterium åbent</numerusform>
            <numerusform>%n kriterier åbne</numerusform>
        </translation>
    </message>
    <message>
        <source>per cent met, with all it needs</source>
        <translation>procent opfyldt, med alt det forudsætter</translation>
    </message>
    <message>
        <source>no shade: not in the bid</source>
        <translation>uden farve: ikke med i buddet</translation>
    </message>
    <message>
        <source>in the heads: open criteria</source>
        <translation>i hovederne: åbne kriterier</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Enig</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Uenig</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>Changed since the last meeting</source>
        <translation>Ændret siden sidste møde</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Åbne aktioner</translation>
    </message>
    <message>
        <source>What the municipality asked</source>
        <translation>Kommunens spørgsmål</translation>
    </message>
    <message>
        <source>Where we did not agree</source>
        <translation>Hvor vi ikke var enige</translation>
    </message>
    <message>
        <source>Criteria by use case</source>
        <translation>Kriterier pr. usecase</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Øvrige emner</translation>
    </message>
    <message>
        <source>New since the last meeting</source>
        <translation>Nyt siden sidste møde</translation>
    </message>
    <message>
        <source>No longer asked of the bid since the last meeting</source>
        <translation>Kræves ikke længere af buddet siden sidste møde</translation>
    </message>
    <message>
        <source>Progressed since the last meeting; it was: %1</source>
        <translation>Kommet længere siden sidste møde; var: %1</translation>
    </message>
    <message>
        <source>Fallen back since the last meeting; it was: %1</source>
        <translation>Gået tilbage siden sidste møde; var: %1</translation>
    </message>
    <message>
        <source>Changed since the last meeting; it was: %1</source>
        <translation>Ændret siden sidste møde; var: %1</translation>
    </message>
    <message>
        <source>Reworded since the last meeting</source>
        <translation>Omformuleret siden sidste møde</translation>
    </message>
    <message>
        <source>In the bid because: %1</source>
        <translation>Med i buddet fordi: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>udført %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>besvaret %1</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bud</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Requirements by</source>
        <translation>Krav efter</translation>
    </message>
    <message numerus="yes">
        <source>of %n criterion/criteria shown</source>
        <translation>
            <numerusform>af %n vist kriterium</numerusform>
            <numerusform>af %n viste kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Enig</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Uenig</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>New actions</source>
        <translation>Nye aktioner</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>udført %1</translation>
    </message>
    <message>
        <source>open, overdue</source>
        <translation>åben, over fristen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Agreed at this meeting</source>
        <translation>Aftalt på dette møde</translation>
    </message>
    <message>
        <source>From earlier meetings</source>
        <translation>Fra tidligere møder</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>not yet answered</source>
        <translation>endnu ubesvaret</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>besvaret %1</translation>
    </message>
    <message>
        <source>Asked at this meeting</source>
        <translation>Stillet på dette møde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Dialogue meeting with %1</source>
        <translation>Dialogmøde med %1</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>UDKAST</translation>
    </message>
    <message>
        <source>Draft minutes</source>
        <translation>Udkast til referat</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Der blev ikke truffet beslutninger.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktioner</translation>
    </message>
    <message>
        <source>No actions were agreed.</source>
        <translation>Der blev ikke aftalt aktioner.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Det viste</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Der blev ikke vist noget.</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Øvrige emner</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikke nået</translation>
    </message>
    <message>
        <source>The statuses are the vendor&apos;s own, as they stood on the screen when the criterion was shown; the basis says how well founded the criterion itself is.</source>
        <translation>Status er leverandørens egen, som den stod på skærmen, da kriteriet blev vist; grundlaget siger, hvor velunderbygget kriteriet selv er.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Id and basis</source>
        <translation>Id og grundlag</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Vendor&apos;s status</source>
        <translation>Leverandørens status</translation>
    </message>
    <message>
        <source>Municipality&apos;s view</source>
        <translation>Kommunens syn</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>assumed</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>udledt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>offentliggjort</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekræftet</translation>
    </message>
    <message>
        <source>supplementary</source>
        <translation>supplerende</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatorisk</translation>
    </message>
    <message>
        <source>prerequisite</source>
        <translation>forudsætning</translation>
    </message>
    <message>
        <source>business-carrying</source>
        <translation>forretningsbærende</translation>
    </message>
    <message>
        <source>must</source>
        <translation>skal</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>betinget</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>anbefalet følgeskab</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>leverandør</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>vendor and municipality</source>
        <translation>leverandør og kommune</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ikke startet</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>til review</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>ikke vurderet</translation>
    </message>
    <message>
        <source>met</source>
        <translation>opfyldt</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>delvist opfyldt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ikke opfyldt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>uafklaret</translation>
    </message>
    <message>
        <source>offered from go-live</source>
        <translation>tilbydes fra idriftsættelse</translation>
    </message>
    <message>
        <source>offered later</source>
        <translation>tilbydes senere</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>fravalgt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>service area</source>
        <translation>ydelsesområde</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>usecase</translation>
    </message>
    <message>
        <source>integration package</source>
        <translation>integrationspakke</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>integration</translation>
    </message>
    <message>
        <source>general terms</source>
        <translation>generelle vilkår</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kriterium</translation>
    </message>
    <message>
        <source>Assumed: Kravkort&apos;s own assumption. Check it before you promise anything.</source>
        <translation>Antaget: Kravkorts egen antagelse. Kontrollér den, før noget loves.</translation>
    </message>
    <message>
        <source>Inferred: drawn from the source by Kravkort; the reason is given.</source>
        <translation>Udledt: Kravkorts egen slutning ud fra kilden; begrundelsen er angivet.</translation>
    </message>
    <message>
        <source>Published: read in the named source.</source>
        <translation>Offentliggjort: læst i den angivne kilde.</translation>
    </message>
    <message>
        <source>Confirmed: you have checked it against the agreement&apos;s appendix.</source>
        <translation>Bekræftet: kontrolleret mod rammeaftalens bilag.</translation>
    </message>
    <message>
        <source>General terms for every integration</source>
        <translation>Generelle vilkår for alle integrationer</translation>
    </message>
    <message>
        <source>Assumed: nobody has checked it. It may change when the agreement&apos;s appendix is read.</source>
        <translation>Antaget: ingen har efterprøvet det. Det kan ændre sig, når aftalens bilag bliver læst.</translation>
    </message>
    <message>
        <source>Inferred: drawn from the named source; the source does not say it in so many words.</source>
        <translation>Udledt: sluttet af den nævnte kilde, som ikke siger det direkte.</translation>
    </message>
    <message>
        <source>Confirmed: the vendor has checked it against the agreement&apos;s appendix.</source>
        <translation>Bekræftet: leverandøren har efterprøvet det mod aftalens bilag.</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>i drift</translation>
    </message>
    <message>
        <source>under development</source>
        <translation>under udvikling</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>ikke tilgængelig</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1, %2, %3: %4.</source>
        <translation>Intet blev indsat. Række %1, %2, %3: %4.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1: %2 stands in the table twice, with different values under %3.</source>
        <translation>Intet blev indsat. Række %1: %2 står to gange i tabellen med forskellige værdier under %3.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1: “%2” is no criterion of this bid.</source>
        <translation>Intet blev indsat. Række %1: »%2« er ikke et kriterium i dette bud.</translation>
    </message>
    <message>
        <source>Nothing was pasted: no column of the table has a heading such as Result, Owner or Due.</source>
        <translation>Intet blev indsat: ingen af tabellens kolonner har en overskrift som Resultat, Ansvarlig eller Frist.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no text.</source>
        <translation>Intet blev indsat: der er ingen tekst i udklipsholderen.</translation>
    </message>
    <message>
        <source>Nothing was pasted: put the cursor in a column that can be filled in, such as Result or Owner.</source>
        <translation>Intet blev indsat: stil markøren i en kolonne, der kan udfyldes, f.eks. Resultat eller Ansvarlig.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the table has more columns than stand to the right of the cursor.</source>
        <translation>Intet blev indsat: tabellen har flere kolonner, end der står til højre for markøren.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the table has more rows than there are criteria shown from the cursor on.</source>
        <translation>Intet blev indsat: tabellen har flere rækker, end der vises kriterier fra markøren og ned.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Kravkort workspaces (*.kravkort)</source>
        <translation>Kravkort-arbejdsområder (*.kravkort)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Kravkort catalogues (*.json)</source>
        <translation>Kravkort-kataloger (*.json)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>Regneark (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Kravkort mappings (*.json)</source>
        <translation>Kravkort-koblinger (*.json)</translation>
    </message>
    <message>
        <source>Whole workspaces as JSON (*.json)</source>
        <translation>Hele arbejdsområder som JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Service areas and use cases</source>
        <translation>Ydelsesområder og usecases</translation>
    </message>
    <message>
        <source>Sources of doubt</source>
        <translation>Usikre punkter</translation>
    </message>
    <message>
        <source>Integration packages</source>
        <translation>Integrationspakker</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationer</translation>
    </message>
    <message>
        <source>General terms</source>
        <translation>Generelle vilkår</translation>
    </message>
    <message>
        <source>Map of the requirements</source>
        <translation>Kort over kravene</translation>
    </message>
    <message>
        <source>Sources and basis</source>
        <translation>Kilder og grundlag</translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation>Sådan beregnes tallene</translation>
    </message>
    <message>
        <source>From left to right: service areas, use cases, integration packages, integrations and what these need in turn.</source>
        <translation>Fra venstre mod højre: ydelsesområder, usecases, integrationspakker, integrationer og det, integrationerne selv kræver.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Ledelse</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Statusrapport</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Begrundelse: %1</translation>
    </message>
    <message>
        <source>Not applicable because: %1</source>
        <translation>Ikke relevant, fordi: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Estimate: %1 hours</source>
        <translation>Estimat: %1 timer</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Dokumentation: %1</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Arbejde: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>Own %1 (%2 of %3 met)</source>
        <translation>Egen %1 (%2 af %3 opfyldt)</translation>
    </message>
    <message>
        <source>effective %1</source>
        <translation>effektiv %1</translation>
    </message>
    <message>
        <source>pooled %1 (%2 of %3 met)</source>
        <translation>samlet %1 (%2 af %3 opfyldt)</translation>
    </message>
    <message>
        <source>municipality&apos;s part: %1 of %2 met</source>
        <translation>kommunens del: %1 af %2 opfyldt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Brings in: %1</source>
        <translation>Medfører: %1</translation>
    </message>
    <message>
        <source>Brought in by %1</source>
        <translation>Er med på grund af %1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>Kræves af %1</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Strength and role</source>
        <translation>Styrke og rolle</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effektiv</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>grundlag: %1</translation>
    </message>
    <message>
        <source>Id and basis</source>
        <translation>Id og grundlag</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Enkeltvis</translation>
    </message>
    <message>
        <source>Every integration brings these terms; they count once.</source>
        <translation>Alle integrationer medfører disse vilkår; de tæller én gang.</translation>
    </message>
    <message>
        <source>Is %1 offered, now or later?</source>
        <translation>Tilbydes %1 – nu eller senere?</translation>
    </message>
    <message>
        <source>supplementary package</source>
        <translation>supplerende pakke</translation>
    </message>
    <message>
        <source>Does %1 need %2?</source>
        <translation>Har %1 brug for %2?</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>betingelse</translation>
    </message>
    <message>
        <source>offered from %1</source>
        <translation>tilbydes fra %1</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 kræver %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>ikke klar</translation>
    </message>
    <message>
        <source>Held back by %1</source>
        <translation>Holdes tilbage af %1</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Rejst af</translation>
    </message>
    <message>
        <source>Open decisions</source>
        <translation>Åbne beslutninger</translation>
    </message>
    <message>
        <source>No decision is open.</source>
        <translation>Ingen beslutninger er åbne.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) would add requirements to the bid. The numbers of this report leave them out.</source>
        <translation>
            <numerusform>%n beslutning kan føje krav til buddet. Den er ikke med i rapportens tal.</numerusform>
            <numerusform>%n beslutninger kan føje krav til buddet. De er ikke med i rapportens tal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Trufne beslutninger</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Usecase</translation>
    </message>
    <message>
        <source>Use case and packages</source>
        <translation>Usecase og pakker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Own: the share met of what is asked of the package itself. Effective: as far as the least finished of all that it needs. Pooled: the share met of every criterion beneath it, each one counted once. A use case is ready when its effective progress is 100 %.</source>
        <translation>Egen: den opfyldte andel af det, der kræves af selve pakken. Effektiv: så langt som det mindst færdige af alt, den kræver. Samlet: den opfyldte andel af alle underliggende kriterier, hvert talt én gang. En usecase er klar, når dens effektive fremdrift er 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Service areas</source>
        <translation>Ydelsesområder</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>Packages that use cases require</source>
        <translation>Pakker, som usecases kræver</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Integrations that packages hold</source>
        <translation>Integrationer i pakkerne</translation>
    </message>
    <message>
        <source>What integrations need of each other</source>
        <translation>Hvad integrationerne kræver af hinanden</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Statements in scope</source>
        <translation>Omfattede udsagn</translation>
    </message>
    <message>
        <source>Criteria of</source>
        <translation>Kriterier for</translation>
    </message>
    <message>
        <source>What is assumed or inferred may change when the agreement&apos;s appendix is read. Check it before it is promised.</source>
        <translation>Det, der er antaget eller udledt, kan ændre sig, når rammeaftalens bilag er læst. Kontrollér det, før det loves.</translation>
    </message>
    <message>
        <source>Where criteria rest on weak ground</source>
        <translation>Hvor kriterier hviler på usikkert grundlag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>Sources used</source>
        <translation>Anvendte kilder</translation>
    </message>
    <message numerus="yes">
        <source>A statement may name several sources. %n statement(s) in scope name none.</source>
        <translation>
            <numerusform>Et udsagn kan henvise til flere kilder. %n omfattet udsagn har ingen kilde.</numerusform>
            <numerusform>Et udsagn kan henvise til flere kilder. %n omfattede udsagn har ingen kilde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>The chosen use cases require packages, packages hold integrations, and integrations need others. Each of them, and the general terms, has criteria. Supplementary packages count when they are offered, now or later.</source>
        <translation>De valgte usecases kræver pakker, pakkerne indeholder integrationer, og integrationerne kræver andre. Hver af dem – og de generelle vilkår – har kriterier. Supplerende pakker tæller med, når de tilbydes nu eller senere.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Only the result “met” counts as met; “partly met” does not. Criteria that are not applicable are left out.</source>
        <translation>Kun resultatet »opfyldt« tæller som opfyldt; det gør »delvist opfyldt« ikke. Kriterier, der ikke er relevante, er udeladt.</translation>
    </message>
    <message>
        <source>Met of applicable criteria among those of the package or integration itself. Where nothing is applicable, nothing is missing, and the progress is 100 %.</source>
        <translation>Opfyldte ud af relevante kriterier for selve pakken eller integrationen. Hvor intet er relevant, mangler intet, og fremdriften er 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The smallest of its own progress and the effective progress of everything that it needs: a chain is as strong as its weakest link. A use case takes the smallest of its mandatory packages.</source>
        <translation>Den mindste af egen fremdrift og den effektive fremdrift for alt, der kræves: En kæde er ikke stærkere end det svageste led. For en usecase gælder den mindste blandt dens obligatoriske pakker.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>A use case is ready when its effective progress is 100 %.</source>
        <translation>En usecase er klar, når dens effektive fremdrift er 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Mandatory and supplementary</source>
        <translation>Obligatorisk og supplerende</translation>
    </message>
    <message>
        <source>What a use case requires as mandatory is in the service from the agreement&apos;s go-live. What is supplementary may be offered from then or added later.</source>
        <translation>Det, en usecase kræver som obligatorisk, er med i ydelsen fra aftalens idriftsættelse. Det supplerende kan tilbydes fra samme tidspunkt eller tilføjes senere.</translation>
    </message>
    <message>
        <source>Municipality&apos;s part</source>
        <translation>Kommunens del</translation>
    </message>
    <message>
        <source>Criteria that the municipality or others answer for. They are shown with their own status and are in none of the other percentages.</source>
        <translation>Kriterier, som kommunen eller andre har ansvaret for. De vises med egen status og indgår ikke i de øvrige procenttal.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afrunding</translation>
    </message>
    <message>
        <source>Percentages are rounded down, so 100 % means all.</source>
        <translation>Procenttal rundes ned, så 100&#xa0;% betyder alt.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Rapportens dato</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Idriftsættelse</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Udgave</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogue revision</source>
        <translation>Katalogets udgave</translation>
    </message>
    <message>
        <source>none to count</source>
        <translation>ingen at tælle</translation>
    </message>
    <message>
        <source>%1 of %2 criteria</source>
        <translation>%1 af %2 kriterier</translation>
    </message>
    <message>
        <source>mandatory met</source>
        <translation>obligatoriske opfyldt</translation>
    </message>
    <message>
        <source>supplementary met</source>
        <translation>supplerende opfyldt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>use cases ready</source>
        <translation>usecases klar</translation>
    </message>
    <message>
        <source>of those chosen</source>
        <translation>af de valgte</translation>
    </message>
    <message>
        <source>mandatory open</source>
        <translation>obligatoriske åbne</translation>
    </message>
    <message>
        <source>criteria not yet met</source>
        <translation>kriterier endnu ikke opfyldt</translation>
    </message>
    <message>
        <source>municipality&apos;s part</source>
        <translation>kommunens del</translation>
    </message>
    <message>
        <source>Bid without a name</source>
        <translation>Bud uden navn</translation>
    </message>
    <message>
        <source>Requirements of the use cases in SKI 02.19, and how far they are met</source>
        <translation>Usecasenes krav i SKI 02.19, og i hvilket omfang de er opfyldt</translation>
    </message>
    <message>
        <source>No use case has been chosen for this bid yet, so there are no requirements to report on.</source>
        <translation>Der er endnu ikke valgt usecases til buddet, så der er ingen krav at rapportere om.</translation>
    </message>
    <message>
        <source>The percentages count the vendor&apos;s own criteria, each one once. The municipality&apos;s part is counted apart.</source>
        <translation>Procenttallene omfatter leverandørens egne kriterier, hvert talt én gang. Kommunens del opgøres særskilt.</translation>
    </message>
    <message numerus="yes">
        <source>What the %n criterion(s) in scope rest on</source>
        <translation>
            <numerusform>Hvad %n omfattet kriterium hviler på</numerusform>
            <numerusform>Hvad de %n omfattede kriterier hviler på</numerusform>
        </translation>
    </message>
    <message>
        <source>Use cases, the contents of the packages and what is mandatory or supplementary are indicative until the agreement&apos;s appendix has been imported or confirmed.</source>
        <translation>Usecases, pakkernes indhold, og hvad der er obligatorisk eller supplerende, er vejledende, indtil rammeaftalens bilag er importeret eller bekræftet.</translation>
    </message>
    <message>
        <source>How far is each package?</source>
        <translation>Hvor langt er hver pakke?</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 af %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>The report could not be drawn. Close other programs and try again.</source>
        <translation>Rapporten kunne ikke tegnes. Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>The report needs the name of a file, and “%1” is none.</source>
        <translation>Rapporten skal have et filnavn, og »%1« er ikke et filnavn.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: there is no such folder. Choose another one.</source>
        <translation>Rapporten kunne ikke gemmes som »%1«: Mappen findes ikke. Vælg en anden.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Check that the folder may be written to and has room, or choose another one.</source>
        <translation>Rapporten kunne ikke gemmes som »%1«. Kontrollér, at der må skrives i mappen, og at der er plads, eller vælg en anden.</translation>
    </message>
    <message>
        <source> (version %1, SHA-256 %2…)</source>
        <translation> (version %1, SHA-256 %2…)</translation>
    </message>
    <message>
        <source>Evidence, expired: %1</source>
        <translation>Dokumentation, udløbet: %1</translation>
    </message>
    <message>
        <source>Asks again; answered in other words: %1</source>
        <translation>Spørger igen; besvaret med en anden ordlyd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the basis is confirmed: %2 of %n statement(s).</source>
        <translation>
            <numerusform>%1 af grundlaget er bekræftet: %2 af %n udsagn.</numerusform>
            <numerusform>%1 af grundlaget er bekræftet: %2 af %n udsagn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis of</source>
        <translation>Grundlag for</translation>
    </message>
    <message>
        <source>Share confirmed</source>
        <translation>Andel bekræftet</translation>
    </message>
    <message>
        <source>How much is confirmed, by use case and package</source>
        <translation>Hvor meget der er bekræftet, efter usecase og pakke</translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s)</source>
        <translation>
            <numerusform>%n usecase</numerusform>
            <numerusform>%n usecases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pakke</numerusform>
            <numerusform>%n pakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrationer</numerusform>
        </translation>
    </message>
    <message>
        <source>A map of what requires what: %1. The same stands in words in the sections on use cases, packages and integrations.</source>
        <translation>Et kort over, hvad der kræver hvad: %1. Det samme står med ord i afsnittene om usecases, pakker og integrationer.</translation>
    </message>
    <message>
        <source>How do the criteria stand?</source>
        <translation>Hvordan står kriterierne?</translation>
    </message>
    <message>
        <source>%1: %2 met</source>
        <extracomment>one kind of criteria, e.g. &quot;Mandatory: 40 % · 4 of 10 met&quot;</extracomment>
        <translation>%1: %2 opfyldt</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoriske</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>Supplerende</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %1 of %n use case(s).</source>
        <translation>
            <numerusform>Klar: %1 af %n usecase.</numerusform>
            <numerusform>Klar: %1 af %n usecases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are we getting there?</source>
        <translation>Når vi det?</translation>
    </message>
    <message>
        <source>mandatory criteria met</source>
        <translation>obligatoriske kriterier opfyldt</translation>
    </message>
    <message>
        <source>mandatory criteria in scope</source>
        <translation>obligatoriske kriterier i omfanget</translation>
    </message>
    <message>
        <source>Mandatory criteria met: %1 on %2, %3 on %4.</source>
        <translation>Obligatoriske kriterier opfyldt: %1 den %2, %3 den %4.</translation>
    </message>
    <message>
        <source>Criteria of %1</source>
        <translation>Kriterier for %1</translation>
    </message>
    <message>
        <source>attached %1</source>
        <translation>vedhæftet %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>udløbet %1</translation>
    </message>
    <message>
        <source>counts until %1</source>
        <translation>gælder til og med %1</translation>
    </message>
    <message>
        <source>version %1: %2, %3</source>
        <translation>version %1: %2, %3</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <translation>Fil og SHA-256</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Dokumenterer</translation>
    </message>
    <message>
        <source>a link; nothing is kept of it</source>
        <translation>et link; intet af det er gemt</translation>
    </message>
    <message>
        <source>Evidence and what it proves</source>
        <translation>Dokumentation og det, den dokumenterer</translation>
    </message>
    <message>
        <source>The SHA-256 of a file is the same as long as not one byte of it has changed; whoever has the file can count it again.</source>
        <translation>En fils SHA-256 er den samme, så længe ikke en eneste byte i filen er ændret; den, der har filen, kan regne den efter.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>Godkendt, fordi: %1</translation>
    </message>
    <message>
        <source>Was accepted, but on other facts.</source>
        <translation>Var godkendt, men på et andet grundlag.</translation>
    </message>
    <message>
        <source>The claims check has no open findings.</source>
        <translation>Påstandskontrollen har ingen åbne fund.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the internal edition.</source>
        <translation>
            <numerusform>%n mere står i den interne udgave.</numerusform>
            <numerusform>%n flere står i den interne udgave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Godkendte fund</translation>
    </message>
    <message>
        <source>Nothing has been changed since %1.</source>
        <translation>Intet er ændret siden %1.</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>Hvornår og hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message numerus="yes">
        <source>… and %n further change(s)</source>
        <translation>
            <numerusform>… og %n ændring til</numerusform>
            <numerusform>… og %n ændringer til</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Ændringer siden %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to the bid since %1, the newest first.</source>
        <translation>
            <numerusform>%n ændring af buddet siden %1.</numerusform>
            <numerusform>%n ændringer af buddet siden %1, de nyeste først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) stand in the program&apos;s history.</source>
        <translation>
            <numerusform>%n ældre ændring står i programmets historik.</numerusform>
            <numerusform>%n ældre ændringer står i programmets historik.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 a date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n serious</source>
        <translation>
            <numerusform>%n alvorligt</numerusform>
            <numerusform>%n alvorlige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advarsel</numerusform>
            <numerusform>%n advarsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n bemærkning</numerusform>
            <numerusform>%n bemærkninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Open findings of the claims check: %1.</source>
        <translation>Åbne fund i påstandskontrollen: %1.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>The vendor&apos;s logo</source>
        <translation>Leverandørens logo</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>%1s logo</translation>
    </message>
    <message>
        <source>Met of applicable among all criteria beneath, each counted once. The headline figures are made so, for mandatory and supplementary criteria apart.</source>
        <translation>Opfyldte af de relevante blandt alle underliggende kriterier, hvert talt én gang. Hovedtallene er lavet sådan, særskilt for obligatoriske og supplerende kriterier.</translation>
    </message>
    <message>
        <source>Confirmed share</source>
        <translation>Bekræftet andel</translation>
    </message>
    <message>
        <source>What the bid leans on is a number of statements of the catalogue: use cases, what they require, what packages hold, what integrations need, and criteria. The share is that of those that somebody has checked against the agreement&apos;s appendix.</source>
        <translation>Buddet hviler på en række udsagn i kataloget: usecases, hvad de kræver, hvad pakkerne indeholder, hvad integrationerne forudsætter, og kriterier. Andelen er dem, som nogen har holdt op mod aftalens bilag.</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Resterende timer</translation>
    </message>
    <message>
        <source>Of each integration its hours times what is not yet met of its own criteria. The hours are the sum of the vendor&apos;s estimates at the criteria where there is one, else the catalogue&apos;s; an integration that nobody has estimated counts as none, and is named.</source>
        <translation>For hver integration dens timer gange den del af dens egne kriterier, der endnu ikke er opfyldt. Timerne er summen af leverandørens estimater ved kriterierne, hvor der er nogen, ellers katalogets; en integration, som ingen har estimeret, tæller som nul og nævnes.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>The claims check holds what the bid says against what it stands on: met without evidence, evidence out of date, ready on open ground. A finding is open until it is mended or somebody accepts it with a reason.</source>
        <translation>Påstandskontrollen holder det, buddet siger, op mod det, det hviler på: opfyldt uden dokumentation, forældet dokumentation, klar på usikkert grundlag. Et fund er åbent, til det er rettet, eller nogen har godkendt det med en begrundelse.</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Forside</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Hovedtal</translation>
    </message>
    <message>
        <source>Readiness of the use cases</source>
        <translation>Hvor klar er hver usecase</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Hvad der mangler</translation>
    </message>
    <message>
        <source>Which use case requires which package</source>
        <translation>Hvilken usecase kræver hvilken pakke</translation>
    </message>
    <message>
        <source>Findings of the claims check</source>
        <translation>Fund i påstandskontrollen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Hvad der er ændret</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Ansvarlige</translation>
    </message>
    <message>
        <source>Estimates and hours</source>
        <translation>Estimater og timer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Reasons why something is not applicable</source>
        <translation>Begrundelser for, at noget ikke er relevant</translation>
    </message>
    <message>
        <source>Reasons of doubt</source>
        <translation>Begrundelser for tvivl</translation>
    </message>
    <message>
        <source>Evidence at each criterion</source>
        <translation>Dokumentation ved hvert kriterium</translation>
    </message>
    <message>
        <source>What holds something back</source>
        <translation>Hvad der holder noget tilbage</translation>
    </message>
    <message>
        <source>Estimated by</source>
        <translation>Estimeret af</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>the vendor, at the criteria</source>
        <translation>leverandøren, ved kriterierne</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>kataloget</translation>
    </message>
    <message>
        <source>Hours left by integration</source>
        <translation>Resterende timer pr. integration</translation>
    </message>
    <message>
        <source>Open criteria</source>
        <translation>Åbne kriterier</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen endnu</translation>
    </message>
    <message>
        <source>Open criteria by owner</source>
        <translation>Åbne kriterier pr. ansvarlig</translation>
    </message>
    <message numerus="yes">
        <source>Hours left: %1, in %n integration(s) of the bid.</source>
        <translation>
            <numerusform>Der mangler %1 i %n af buddets integrationer.</numerusform>
            <numerusform>Der mangler %1 i %n af buddets integrationer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has what left to do</source>
        <translation>Hvem mangler hvad</translation>
    </message>
    <message>
        <source>Offering it would add %1 and %2.</source>
        <translation>At tilbyde den tilføjer %1 og %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>packages not known</source>
        <translation>pakkerne kendes ikke</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>UDKAST</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>ENDELIG</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Gå til indholdet</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>The numbers as a table</source>
        <translation>Tallene som tabel</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many there are</extracomment>
        <translation>Side %1 af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatory open</source>
        <translation>Obligatoriske åbne</translation>
    </message>
    <message>
        <source>Everything mandatory is met.</source>
        <translation>Alt obligatorisk er opfyldt.</translation>
    </message>
    <message numerus="yes">
        <source>Not everything can be promised yet: %n mandatory criterion(s) are open, and %1 of %2 use cases are ready.</source>
        <translation>
            <numerusform>Alt kan ikke loves endnu: %n obligatorisk kriterium er åbent, og %1 af %2 usecases er klar.</numerusform>
            <numerusform>Alt kan ikke loves endnu: %n obligatoriske kriterier er åbne, og %1 af %2 usecases er klar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go-live is in %n day(s).</source>
        <translation>
            <numerusform>Der er %n dag til idriftsættelsen.</numerusform>
            <numerusform>Der er %n dage til idriftsættelsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go-live has passed.</source>
        <translation>Idriftsættelsen er passeret.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are still open.</source>
        <translation>
            <numerusform>%n beslutning er stadig åben.</numerusform>
            <numerusform>%n beslutninger er stadig åbne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share met of what the package asks for stands in each field. What is faint is not in the bid as it has been decided.</source>
        <translation>I hvert felt står, hvor stor en del af det, pakken kræver, der er opfyldt. Det nedtonede er ikke med i buddet, som det er besluttet.</translation>
    </message>
    <message>
        <source>weakest link</source>
        <translation>svageste led</translation>
    </message>
    <message>
        <source>met in all</source>
        <translation>opfyldt i alt</translation>
    </message>
    <message>
        <source>Weakest link: as far as the least finished of all that it needs. Met in all: the share met of all its criteria.</source>
        <translation>Svageste led: så langt som det mindst færdige af alt, den kræver. Opfyldt i alt: den opfyldte andel af alle dens kriterier.</translation>
    </message>
    <message>
        <source>%1, in all %2</source>
        <translation>%1, i alt %2</translation>
    </message>
    <message numerus="yes">
        <source>Complete with all that they need: %1 of %n package(s).</source>
        <translation>
            <numerusform>Færdige med alt, de kræver: %1 af %n pakke.</numerusform>
            <numerusform>Færdige med alt, de kræver: %1 af %n pakker.</numerusform>
        </translation>
    </message>
    <message>
        <source>How close is each use case to ready?</source>
        <translation>Hvor tæt er hver usecase på at være klar?</translation>
    </message>
    <message>
        <source>No day has been chosen from which on changes are told.</source>
        <translation>Der er ikke valgt en dag at vise ændringer fra.</translation>
    </message>
    <message>
        <source>Effective (weakest link)</source>
        <translation>Effektiv (svageste led)</translation>
    </message>
    <message>
        <source>Pooled (met in all)</source>
        <translation>Samlet (opfyldt i alt)</translation>
    </message>
    <message>
        <source>A use case is ready when everything that it needs is met, mandatory packages and what they need in turn. Effective: as far as the least finished of it, the weakest link. Pooled: the share met of all its criteria, each counted once.</source>
        <translation>En usecase er klar, når alt, den forudsætter, er opfyldt: de obligatoriske pakker og det, de selv forudsætter. Effektiv: så langt som det mindst færdige, det svageste led. Samlet: den opfyldte andel af alle dens kriterier, hvert talt én gang.</translation>
    </message>
    <message>
        <source>%1 of them (%2) are the catalogue&apos;s assumption, not the vendor&apos;s estimate.</source>
        <translation>%1 af dem (%2) er katalogets antagelse og ikke leverandørens estimat.</translation>
    </message>
    <message>
        <source>%1: mandatory through %2, supplementary in %3. Is it offered there too?</source>
        <translation>%1: obligatorisk gennem %2, supplerende i %3. Tilbydes den også dér?</translation>
    </message>
    <message>
        <source>Confirmed in %1</source>
        <translation>Bekræftet i %1</translation>
    </message>
    <message>
        <source>Confirmed by %1: %2</source>
        <extracomment>who and when, then the document and the place in it</extracomment>
        <translation>Bekræftet af %1: %2</translation>
    </message>
    <message>
        <source>Document and place</source>
        <translation>Dokument og sted</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekræftet af</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekræftet den</translation>
    </message>
    <message>
        <source>What has been confirmed, where and by whom</source>
        <translation>Hvad der er bekræftet, hvor og af hvem</translation>
    </message>
    <message numerus="yes">
        <source>The longest wait for others is likely %n working day(s), of %1.</source>
        <translation>
            <numerusform>Den længste ventetid på andre er sandsynligvis %n arbejdsdag, for %1.</numerusform>
            <numerusform>Den længste ventetid på andre er sandsynligvis %n arbejdsdage, for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open criterion(s) is/are past its/their due date.</source>
        <translation>
            <numerusform>%n åbent kriterium har overskredet sin frist.</numerusform>
            <numerusform>%n åbne kriterier har overskredet deres frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can everything mandatory be promised?</source>
        <translation>Kan alt det obligatoriske loves?</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Hvad der er ændret siden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Open from dialogue meetings</source>
        <translation>Åbent fra dialogmøder</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>asks again</source>
        <translation>spørger igen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tilføjet</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>likely moved</source>
        <translation>formentlig flyttet</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>omformuleret</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>afhængighed</translation>
    </message>
    <message>
        <source>basis and source</source>
        <translation>grundlag og kilde</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andet</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>betingelse</translation>
    </message>
    <message>
        <source>service area</source>
        <translation>ydelsesområde</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>hører til</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>only</source>
        <translation>kun</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rolle</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>art</translation>
    </message>
    <message>
        <source>component</source>
        <translation>komponent</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>indsats</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ventetider</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grundlag</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>begrundelse</translation>
    </message>
    <message>
        <source>only the English text differs; the answer is kept</source>
        <translation>kun den engelske tekst er en anden; svaret beholdes</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Must be in the service from the agreement&apos;s go-live.</source>
        <translation>Skal være med i ydelsen fra aftalens idriftsættelse.</translation>
    </message>
    <message>
        <source>May be offered from go-live, or added later.</source>
        <translation>Kan tilbydes fra idriftsættelse eller tilføjes senere.</translation>
    </message>
    <message>
        <source>The role that the integration has in this bid.</source>
        <translation>Integrationens rolle i dette bud.</translation>
    </message>
    <message>
        <source>Who answers for the criterion.</source>
        <translation>Hvem der har ansvaret for kriteriet.</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Hører til %1</translation>
    </message>
    <message>
        <source>Not yours to meet, so it does not count in percentages.</source>
        <translation>Skal opfyldes af andre og tæller derfor ikke med i procenttallene.</translation>
    </message>
    <message>
        <source>Not part of this bid at present.</source>
        <translation>Ikke en del af dette bud for øjeblikket.</translation>
    </message>
    <message>
        <source>In Danish</source>
        <comment>heading: the same text in the language that is not shown; Danish: På engelsk</comment>
        <translation>På engelsk</translation>
    </message>
    <message>
        <source>About the integration</source>
        <translation>Om integrationen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Why is this included?</source>
        <translation>Hvorfor er det her med?</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Har brug for</translation>
    </message>
    <message>
        <source>What needs it</source>
        <translation>Bruges af</translation>
    </message>
    <message>
        <source>Its criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Effort and waits</source>
        <translation>Arbejde og ventetid</translation>
    </message>
    <message>
        <source>What this stands on</source>
        <translation>Hvad det bygger på</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3)</source>
        <translation>%1 (fra %2 til %3)</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Der er ingen.</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Sted i kilden</translation>
    </message>
    <message>
        <source>Work in hours, likely</source>
        <translation>Arbejde i timer, sandsynligt</translation>
    </message>
    <message>
        <source>And for each municipality, hours</source>
        <translation>Og for hver kommune, timer</translation>
    </message>
    <message>
        <source>for each municipality</source>
        <translation>for hver kommune</translation>
    </message>
    <message>
        <source>once</source>
        <translation>én gang</translation>
    </message>
    <message>
        <source>working days: %1</source>
        <translation>arbejdsdage: %1</translation>
    </message>
    <message>
        <source>not in this bid</source>
        <translation>ikke med i dette bud</translation>
    </message>
    <message>
        <source>✓ chosen</source>
        <translation>✓ valgt</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>kun %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n use case(s) that this bid has not chosen</source>
        <translation>
            <numerusform>og %n usecase, som ikke er valgt i dette bud</numerusform>
            <numerusform>og %n usecases, som ikke er valgt i dette bud</numerusform>
        </translation>
    </message>
    <message>
        <source>Every integration in the bid needs the general terms; they count once.</source>
        <translation>Alle integrationer i buddet har brug for de generelle vilkår; de tæller kun én gang.</translation>
    </message>
    <message>
        <source>no criterion counts here</source>
        <translation>ingen kriterier tæller her</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 af %n kriterium opfyldt</numerusform>
            <numerusform>%1 af %n kriterier opfyldt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly met count(s) as not met</source>
        <translation>
            <numerusform>%n delvist opfyldt tæller som ikke opfyldt</numerusform>
            <numerusform>%n delvist opfyldte tæller som ikke opfyldt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable left out</source>
        <translation>
            <numerusform>%n ikke relevant er udeladt</numerusform>
            <numerusform>%n ikke relevante er udeladt</numerusform>
        </translation>
    </message>
    <message>
        <source>everything it rests on is met</source>
        <translation>alt, det bygger på, er opfyldt</translation>
    </message>
    <message>
        <source>held back by its own criteria</source>
        <translation>holdes tilbage af egne kriterier</translation>
    </message>
    <message>
        <source>held back by %1</source>
        <translation>holdes tilbage af %1</translation>
    </message>
    <message>
        <source>Weakest link</source>
        <translation>Svageste led</translation>
    </message>
    <message>
        <source>All that it rests on</source>
        <translation>Alt, det bygger på</translation>
    </message>
    <message>
        <source>Its own criteria</source>
        <translation>Egne kriterier</translation>
    </message>
    <message>
        <source>The municipality&apos;s and others&apos; part, not counted: %1</source>
        <translation>Kommunens og andres del, tælles ikke med: %1</translation>
    </message>
    <message>
        <source>Other ways here</source>
        <translation>Andre veje hertil</translation>
    </message>
    <message numerus="yes">
        <source>… and more than these %n</source>
        <translation>
            <numerusform>… og flere end denne %n</numerusform>
            <numerusform>… og flere end disse %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every way here</source>
        <translation>Vis alle veje hertil</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatorisk</translation>
    </message>
    <message>
        <source>supplementary</source>
        <translation>supplerende</translation>
    </message>
    <message>
        <source>ready use cases</source>
        <translation>klare usecases</translation>
    </message>
    <message>
        <source>No bid reads this answer at present.</source>
        <translation>Intet bud læser dette svar for tiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) read(s) this answer:</source>
        <translation>
            <numerusform>%n bud læser dette svar:</numerusform>
            <numerusform>%n bud læser dette svar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by the last change: %1</source>
        <translation>Flyttet af den seneste ændring: %1</translation>
    </message>
    <message>
        <source>Show the weakest link in the graph</source>
        <translation>Vis det svageste led i grafen</translation>
    </message>
    <message>
        <source>Show every way in the graph</source>
        <translation>Vis alle veje hertil i grafen</translation>
    </message>
    <message>
        <source>By itself it can be bid on today</source>
        <translation>Den kan bydes på alene i dag</translation>
    </message>
    <message numerus="yes">
        <source>By itself it has %n open mandatory criterion(s)</source>
        <translation>
            <numerusform>Alene har den %n åbent obligatorisk kriterium</numerusform>
            <numerusform>Alene har den %n åbne obligatoriske kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekræftet af</translation>
    </message>
    <message>
        <source>Basis confirmed</source>
        <translation>Grundlag bekræftet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 af %n udsagn</numerusform>
            <numerusform>%1 af %n udsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>Its packages are not known: the catalogue names none, so nobody can say whether it can be bid on.</source>
        <translation>Dens pakker kendes ikke: Kataloget nævner ingen, så ingen kan sige, om der kan bydes på den.</translation>
    </message>
    <message>
        <source>! Its packages are not known</source>
        <translation>! Dens pakker kendes ikke</translation>
    </message>
    <message>
        <source>its packages are not known</source>
        <translation>dens pakker kendes ikke</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>said of our result “%1”</source>
        <extracomment>%1 is a result, such as &quot;met&quot;</extracomment>
        <translation>sagt om vores resultat “%1”</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! over fristen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikke besvaret</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>! Our result has changed since; now: %1</source>
        <translation>! Vores resultat er ændret siden; nu: %1</translation>
    </message>
    <message>
        <source>! The wording of the criterion has changed since</source>
        <translation>! Kriteriets ordlyd er ændret siden</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>requires %1 (%2)</source>
        <extracomment>%1 is a package&apos;s name, %2 &quot;mandatory&quot; or &quot;supplementary&quot;</extracomment>
        <translation>kræver %1 (%2)</translation>
    </message>
    <message>
        <source>requires %1 (%2), of it only %3</source>
        <extracomment>%1 is a package&apos;s name, %2 &quot;mandatory&quot; or &quot;supplementary&quot;, %3 codes of integrations</extracomment>
        <translation>kræver %1 (%2), heraf kun %3</translation>
    </message>
    <message>
        <source>holds %1 (%2)</source>
        <extracomment>%1 is an integration&apos;s name, %2 its role in the package</extracomment>
        <translation>indeholder %1 (%2)</translation>
    </message>
    <message>
        <source>needs %1 on a condition: %2</source>
        <extracomment>%1 is an integration&apos;s name, %2 the condition in words</extracomment>
        <translation>forudsætter %1 på en betingelse: %2</translation>
    </message>
    <message>
        <source>goes well with %1</source>
        <translation>bruges gerne sammen med %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>forudsætter %1</translation>
    </message>
    <message>
        <source>service area</source>
        <translation>ydelsesområde</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>usecase</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>krav</translation>
    </message>
    <message>
        <source>package</source>
        <translation>pakke</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>pakkeindhold</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>integration</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>afhængighed</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kriterium</translation>
    </message>
</context>
<context>
    <name>kravkort::AgendaEditor</name>
    <message>
        <source>Agenda; Alt with the arrows moves, Delete drops</source>
        <translation>Dagsorden; Alt med piletasterne flytter, Delete tager af</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hvad det siger</translation>
    </message>
    <message>
        <source>Our status</source>
        <translation>Vores status</translation>
    </message>
    <message>
        <source>Add &amp;criteria…</source>
        <translation>Tilføj &amp;kriterier…</translation>
    </message>
    <message>
        <source>Add &amp;topic…</source>
        <translation>Tilføj &amp;emne…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Fl&amp;yt ned</translation>
    </message>
    <message>
        <source>D&amp;rop</source>
        <translation>Tag &amp;af</translation>
    </message>
    <message>
        <source>Drop what is &amp;met</source>
        <translation>Tag o&amp;pfyldte af</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Tilføj et emne</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hvad handler det om?</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet. Add criteria or a topic.</source>
        <translation>Der er endnu intet på dagsordenen. Tilføj kriterier eller et emne.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s); %1:%2 minutes for each</source>
        <translation>
            <numerusform>%n punkt; %1:%2 minutter til det</numerusform>
            <numerusform>%n punkter; %1:%2 minutter til hvert</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;only the selected</source>
        <translation>&amp;Behold kun de valgte</translation>
    </message>
</context>
<context>
    <name>kravkort::AmendmentVerbs</name>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Intet blev ændret: %1.</translation>
    </message>
    <message>
        <source>What was delivered is not changed: make a copy of your own first.</source>
        <translation>Det leverede ændres ikke: lav jeres egen kopi først.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>Make a catalogue of your own, “%1”</source>
        <translation>Lav jeres eget katalog, »%1«</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>»%1« findes allerede</translation>
    </message>
    <message>
        <source>Add %1 to the catalogue</source>
        <translation>Tilføj %1 til kataloget</translation>
    </message>
    <message>
        <source>Change %1 in the catalogue</source>
        <translation>Ret %1 i kataloget</translation>
    </message>
    <message>
        <source>Nothing was retired: %1 is not in the catalogue.</source>
        <translation>Intet udgik: %1 findes ikke i kataloget.</translation>
    </message>
    <message>
        <source>Retire %1 from the catalogue</source>
        <translation>Lad %1 udgå af kataloget</translation>
    </message>
    <message>
        <source>Move %1 in the catalogue</source>
        <translation>Flyt %1 i kataloget</translation>
    </message>
    <message>
        <source>choose what it starts from</source>
        <translation>vælg, hvad den udgår fra</translation>
    </message>
    <message>
        <source>choose what it leads to</source>
        <translation>vælg, hvad den fører til</translation>
    </message>
</context>
<context>
    <name>kravkort::AnswerDelegate</name>
    <message>
        <source>asks again</source>
        <translation>spørger igen</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>a result</comment>
        <translation>var %1</translation>
    </message>
</context>
<context>
    <name>kravkort::AnswerEditor</name>
    <message>
        <source>&amp;Result</source>
        <translation>Resul&amp;tat</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Be&amp;grundelse</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Arbejde</translation>
    </message>
    <message>
        <source>Ow&amp;ner</source>
        <translation>A&amp;nsvarlig</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>Fri&amp;st</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Estimate, &amp;hours</source>
        <translation>&amp;Estimat, timer</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Hvorfor er det ikke relevant?</translation>
    </message>
    <message>
        <source>Kept when you leave the field, or with Ctrl+Enter</source>
        <translation>Gemmes, når feltet forlades, eller med Ctrl+Enter</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>ikke ens</translation>
    </message>
    <message>
        <source>%1 overdue, %2 due soon, %3 blocked</source>
        <translation>%1 med frist overskredet, %2 med frist snart, %3 blokeret</translation>
    </message>
    <message numerus="yes">
        <source>Change the note of %n criterion(s)</source>
        <translation>
            <numerusform>Ændr noten på %n kriterium</numerusform>
            <numerusform>Ændr noten på %n kriterier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::AnswerEntry</name>
    <message>
        <source>Not applicable</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Why does the criterion not apply?</source>
        <translation>Hvorfor er kriteriet ikke relevant?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n criterion(s) not apply?</source>
        <translation>
            <numerusform>Hvorfor er kriteriet ikke relevant?</numerusform>
            <numerusform>Hvorfor er de %n kriterier ikke relevante?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was filled down: select cells of several criteria in a column that can be filled in.</source>
        <translation>Intet blev fyldt ned: markér celler for flere kriterier i en kolonne, der kan udfyldes.</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n criterion(s) from %1</source>
        <translation>
            <numerusform>Fyld %n kriterium fra %1</numerusform>
            <numerusform>Fyld %n kriterier fra %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n criterion(s)</source>
        <translation>
            <numerusform>Indsæt i %n kriterium</numerusform>
            <numerusform>Indsæt i %n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ret %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n criterion(s)</source>
        <translation>
            <numerusform>Ret %n kriterium</numerusform>
            <numerusform>Ret %n kriterier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::AnswerReading</name>
    <message>
        <source>The row has no code.</source>
        <translation>Rækken har ingen kode.</translation>
    </message>
    <message>
        <source>The criterion is not in the scope of this bid.</source>
        <translation>Kriteriet er ikke med i buddets omfang.</translation>
    </message>
    <message>
        <source>The catalogue has no criterion with this code.</source>
        <translation>Kataloget har intet kriterium med den kode.</translation>
    </message>
    <message>
        <source>The criterion is worded otherwise now than when the workbook was written; answer it here.</source>
        <translation>Kriteriet er formuleret anderledes nu, end da projektmappen blev skrevet; svar på det her.</translation>
    </message>
    <message>
        <source>Not applicable needs a reason, in the column “%1”.</source>
        <translation>Ikke relevant kræver en begrundelse i kolonnen »%1«.</translation>
    </message>
    <message>
        <source>A reason belongs to the result “not applicable” only; empty it, or set that result.</source>
        <translation>En begrundelse hører kun til resultatet »ikke relevant«; tøm den, eller sæt det resultat.</translation>
    </message>
    <message>
        <source>The criterion stands in more than one row, with different values.</source>
        <translation>Kriteriet står i flere rækker med forskellige værdier.</translation>
    </message>
    <message>
        <source>“%1” holds no answers: no table has a column “%2” and one such as “%3”.</source>
        <translation>»%1« rummer ingen svar: ingen tabel har en kolonne »%2« og en som »%3«.</translation>
    </message>
</context>
<context>
    <name>kravkort::AnswersBack</name>
    <message>
        <source>“%1” was written for a bid that this workspace does not have. Choose the bid that it shall be read into.</source>
        <translation>»%1« er skrevet til et bud, som dette arbejdsområde ikke har. Vælg det bud, den skal læses ind i.</translation>
    </message>
    <message>
        <source>There is no bid to read answers into.</source>
        <translation>Der er intet bud at læse svar ind i.</translation>
    </message>
    <message>
        <source>The workbook no longer says what the answers were when it was written; the history does.</source>
        <translation>Projektmappen siger ikke længere, hvad svarene var, da den blev skrevet; det gør historikken.</translation>
    </message>
    <message>
        <source>Nothing says what the answers were when the table was written: every difference is yours to decide.</source>
        <translation>Intet siger, hvad svarene var, da tabellen blev skrevet: hver forskel skal du selv afgøre.</translation>
    </message>
    <message>
        <source>The workbook was written for another bid: every difference is yours to decide.</source>
        <translation>Projektmappen er skrevet til et andet bud: hver forskel skal du selv afgøre.</translation>
    </message>
    <message>
        <source>Nothing was read back: another bid is shown.</source>
        <translation>Intet blev læst tilbage: der vises et andet bud.</translation>
    </message>
    <message>
        <source>Nothing was read back: some differences are not decided.</source>
        <translation>Intet blev læst tilbage: nogle forskelle er ikke afgjort.</translation>
    </message>
    <message>
        <source>Nothing was read back: %1 was changed here meanwhile. Read the file again.</source>
        <translation>Intet blev læst tilbage: %1 er ændret her imens. Læs filen igen.</translation>
    </message>
    <message>
        <source>Read answers back from %1</source>
        <extracomment>the name of an undo step; %1 is a file&apos;s name</extracomment>
        <translation>Læs svar tilbage fra %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) is/are empty in the file and filled in here: kept as here unless you take theirs, since nothing says that they were emptied on purpose.</source>
        <translation>
            <numerusform>%n celle er tom i filen og udfyldt her: den bliver, som den er her, medmindre du tager deres, for intet siger, at den er tømt med vilje.</numerusform>
            <numerusform>%n celler er tomme i filen og udfyldt her: de bliver, som de er her, medmindre du tager deres, for intet siger, at de er tømt med vilje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::AnswersBackDialog</name>
    <message>
        <source>Only &amp;conflicts</source>
        <translation>Kun &amp;konflikter</translation>
    </message>
    <message>
        <source>Take &amp;theirs (T)</source>
        <translation>Tag &amp;deres (T)</translation>
    </message>
    <message>
        <source>Keep &amp;mine (M)</source>
        <translation>Behold &amp;mit (M)</translation>
    </message>
    <message>
        <source>Read answers back</source>
        <translation>Læs svar tilbage</translation>
    </message>
    <message>
        <source>Take the &amp;answers</source>
        <translation>Tag &amp;svarene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Differences between the file and what stands here</source>
        <translation>Forskelle mellem filen og det, der står her</translation>
    </message>
    <message>
        <source>%1 only in the file</source>
        <translation>%1 kun i filen</translation>
    </message>
    <message>
        <source>%1 only here</source>
        <translation>%1 kun her</translation>
    </message>
    <message>
        <source>%1 in both (conflicts)</source>
        <translation>%1 begge steder (konflikter)</translation>
    </message>
    <message>
        <source>%1 doubtful and not taken</source>
        <translation>%1 tvivlsomme og ikke taget med</translation>
    </message>
    <message>
        <source>The file says the same as what stands here: there is nothing to take.</source>
        <translation>Filen siger det samme som det, der står her: der er intet at tage med.</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) read. Differences: %1.</source>
        <translation>
            <numerusform>%n kriterium læst. Forskelle: %1.</numerusform>
            <numerusform>%n kriterier læst. Forskelle: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) is/are still to be decided.</source>
        <translation>
            <numerusform>%n forskel mangler at blive afgjort.</numerusform>
            <numerusform>%n forskelle mangler at blive afgjort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) is/are taken from the file.</source>
        <translation>
            <numerusform>%n værdi tages fra filen.</numerusform>
            <numerusform>%n værdier tages fra filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Mit: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Deres: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed</source>
        <translation>
            <numerusform>%n svar ændret</numerusform>
            <numerusform>%n svar ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it was</source>
        <extracomment>goes on after &quot;3 answers changed, &quot;</extracomment>
        <translation>
            <numerusform>%n er som før</numerusform>
            <numerusform>%n er som før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful cell(s) not taken</source>
        <translation>
            <numerusform>%n tvivlsom celle er ikke taget med</numerusform>
            <numerusform>%n tvivlsomme celler er ikke taget med</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from “%1”: %2. Ctrl+Z takes it back.</source>
        <extracomment>%1 is a file&apos;s name, %2 such as &quot;3 answers changed, 1 left as it was&quot;</extracomment>
        <translation>Læst tilbage fra »%1«: %2. Ctrl+Z fortryder.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Før: %1</translation>
    </message>
</context>
<context>
    <name>kravkort::AnswersCommand</name>
    <message>
        <source>%1 is a whole workspace, and goes with --dry-run only</source>
        <translation>%1 er et helt arbejdsområde og tager kun --dry-run</translation>
    </message>
    <message>
        <source>A whole workspace: %1 bids, %2 answers, %3 lines of history, %4 files</source>
        <translation>Et helt arbejdsområde: %1 bud, %2 svar, %3 linjer i historikken, %4 filer</translation>
    </message>
    <message>
        <source>base: %1</source>
        <translation>før: %1</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>mit: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>deres: %1</translation>
    </message>
    <message>
        <source>doubtful, not taken: %1 (%2): %3</source>
        <translation>tvivlsomt, ikke taget med: %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 criteria read; taken: %2, kept as here: %3, undecided: %4, doubtful: %5</source>
        <translation>%1 kriterier læst; taget: %2, beholdt som her: %3, uafgjort: %4, tvivlsomt: %5</translation>
    </message>
    <message>
        <source>take</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behold</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>KONFLIKT</translation>
    </message>
</context>
<context>
    <name>kravkort::AsOfDialog</name>
    <message>
        <source>Show as of</source>
        <translation>Vis pr.</translation>
    </message>
    <message>
        <source>Opens a window with the workspace as its history says it was at the end of a day, or with a bid as it was frozen. It can only be read there.</source>
        <translation>Åbner et vindue med arbejdsområdet, som det ifølge historikken så ud ved slutningen af en dag, eller med et bud, som det blev frosset. Der kan man kun læse.</translation>
    </message>
    <message>
        <source>&amp;Moment:</source>
        <translation>&amp;Tidspunkt:</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>kravkort::AskingAgainBox</name>
    <message>
        <source>Asks again</source>
        <translation>Spørger igen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected criteria ask again</source>
        <translation>
            <numerusform>%n af de valgte kriterier spørger igen</numerusform>
            <numerusform>%n af de valgte kriterier spørger igen</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue words it otherwise now; until you say so, the result does not count.</source>
        <translation>Kataloget har fået en anden ordlyd her. Resultatet tæller først med, når du har taget stilling.</translation>
    </message>
    <message>
        <source>&amp;Keep the answer (%1)</source>
        <comment>%1 is a key</comment>
        <translation>&amp;Behold svaret (%1)</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Behold svaret</translation>
    </message>
    <message>
        <source>The answer holds for the new words as well</source>
        <translation>Svaret gælder også for den nye ordlyd</translation>
    </message>
    <message>
        <source>Answered then</source>
        <translation>Besvaret dengang</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>Spørger nu</translation>
    </message>
    <message>
        <source>Answered then: %1 Asked now: %2</source>
        <translation>Besvaret dengang: %1 Spørger nu: %2</translation>
    </message>
    <message>
        <source>These words are not kept in the workspace.</source>
        <translation>Den ordlyd er ikke gemt i arbejdsområdet.</translation>
    </message>
    <message>
        <source>Your answer then</source>
        <translation>Jeres svar dengang</translation>
    </message>
    <message>
        <source>Your answer then: %1</source>
        <translation>Jeres svar dengang: %1</translation>
    </message>
</context>
<context>
    <name>kravkort::AuthorBar</name>
    <message>
        <source>The history keeps who did what. Your na&amp;me in it:</source>
        <translation>Historikken gemmer, hvem der gjorde hvad. Dit &amp;navn i den:</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Dit navn i historikken</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Brug dette navn</translation>
    </message>
    <message>
        <source>Use the name of the account, and do not ask again</source>
        <translation>Brug kontoens navn, og spørg ikke igen</translation>
    </message>
</context>
<context>
    <name>kravkort::BasisBar</name>
    <message>
        <source>Filter by code or text</source>
        <translation>Filtrér på kode eller tekst</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>Filtrér på slags</translation>
    </message>
    <message>
        <source>Filter by basis</source>
        <translation>Filtrér på grundlag</translation>
    </message>
    <message>
        <source>Only what this bid &amp;leans on</source>
        <translation>Kun det, buddet &amp;bygger på</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>Every basis</source>
        <translation>Alle grundlag</translation>
    </message>
    <message>
        <source>⚠  lapsed</source>
        <translation>⚠  bortfaldet</translation>
    </message>
</context>
<context>
    <name>kravkort::BasisModel</name>
    <message>
        <source>Confirmed by %1 on %2 in %3.</source>
        <translation>Bekræftet af %1 den %2 i %3.</translation>
    </message>
    <message>
        <source>Lapsed: confirmed by %1 on %2 in %3, but the statement says something else now. Confirm it again, or withdraw what is left.</source>
        <translation>Bortfaldet: bekræftet af %1 den %2 i %3, men udsagnet siger noget andet nu. Bekræft det igen, eller træk det, der er tilbage, tilbage.</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>Det nævner ingen kilde.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>⚠ lapsed</source>
        <translation>⚠ bortfaldet</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen use case(s)</source>
        <comment>leaned on by</comment>
        <translation>
            <numerusform>%n valgt usecase</numerusform>
            <numerusform>%n valgte usecases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s)</source>
        <comment>leaned on by</comment>
        <translation>
            <numerusform>%n bud</numerusform>
            <numerusform>%n bud</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>How sure it is; sorted by it, what most leans on comes first among equals</source>
        <translation>Hvor sikkert det er; sorteret efter det kommer det, som mest bygger på, først blandt lige</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>How many chosen use cases of all bids lean on it</source>
        <translation>Hvor mange valgte usecases i alle bud der bygger på det</translation>
    </message>
    <message>
        <source>Who confirmed it, when and where in the document</source>
        <translation>Hvem der bekræftede det, hvornår og hvor i dokumentet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Bruges af</translation>
    </message>
</context>
<context>
    <name>kravkort::BasisPage</name>
    <message numerus="yes">
        <source>%n statement(s) selected</source>
        <translation>
            <numerusform>%n udsagn markeret</numerusform>
            <numerusform>%n udsagn markeret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n…</source>
        <comment>statements</comment>
        <translation>
            <numerusform>&amp;Bekræft %n…</numerusform>
            <numerusform>&amp;Bekræft %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Bekræft…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 af %n udsagn</numerusform>
            <numerusform>%1 af %n udsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>This bid has chosen no use case yet, so it leans on nothing.</source>
        <translation>Buddet har ikke valgt nogen usecase endnu, så det bygger ikke på noget.</translation>
    </message>
    <message>
        <source>No statement fits the filters.</source>
        <translation>Intet udsagn passer til filtrene.</translation>
    </message>
    <message>
        <source>%1 of the basis of this bid is confirmed</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 af dette buds grundlag er bekræftet</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will stand as confirmed, checked by %1 in the document below.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>
            <numerusform>%n udsagn kommer til at stå som bekræftet, kontrolleret af %1 i dokumentet herunder.</numerusform>
            <numerusform>%n udsagn kommer til at stå som bekræftet, kontrolleret af %1 i dokumentet herunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>The weakest first, and of them what most use cases lean on. Space confirms what is selected against the agreement&apos;s appendix, with document and page; Delete withdraws; Enter goes to the place.</source>
        <translation>Det svageste først, og af det dét, som flest usecases bygger på. Mellemrum bekræfter det markerede efter aftalens bilag med dokument og side; Delete trækker tilbage; Enter går til stedet.</translation>
    </message>
    <message>
        <source>Space: confirm what is selected, with document and page</source>
        <translation>Mellemrum: bekræft det markerede med dokument og side</translation>
    </message>
    <message>
        <source>C&amp;atalogue</source>
        <translation>K&amp;atalog</translation>
    </message>
    <message>
        <source>Make a catalogue of your own, and change what it says</source>
        <translation>Lav jeres eget katalog, og ret det, der står i det</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Træk tilbage</translation>
    </message>
    <message>
        <source>Delete: withdraw the confirmation of what is selected</source>
        <translation>Delete: træk bekræftelsen af det markerede tilbage</translation>
    </message>
    <message>
        <source>Statements and what they stand on</source>
        <translation>Udsagn og deres grundlag</translation>
    </message>
    <message>
        <source>Nothing was withdrawn: %1 is confirmed by the catalogue itself, as it was imported, and not by you. Press F2 to change what it says or how sure it is.</source>
        <translation>Intet blev trukket tilbage: %1 er bekræftet af kataloget selv, som det blev importeret, og ikke af jer. Tryk F2 for at rette, hvad der står, eller hvor sikkert det er.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn: nobody has confirmed %1.</source>
        <translation>Intet blev trukket tilbage: Ingen har bekræftet %1.</translation>
    </message>
</context>
<context>
    <name>kravkort::BestBuyBox</name>
    <message numerus="yes">
        <source>&amp;Choose these %n</source>
        <comment>use cases</comment>
        <translation>
            <numerusform>&amp;Vælg denne</numerusform>
            <numerusform>&amp;Vælg disse %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vælg</translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) for %1.</source>
        <translation>
            <numerusform>%n usecase for %1.</numerusform>
            <numerusform>%n usecases for %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact: no other choice opens more for these hours.</source>
        <translation>Eksakt: intet andet valg åbner flere for disse timer.</translation>
    </message>
    <message numerus="yes">
        <source>A good choice, not proven to be the best: no choice can open more than %n.</source>
        <comment>use cases</comment>
        <translation>
            <numerusform>Et godt valg, men ikke bevist det bedste: intet valg kan åbne mere end %n.</numerusform>
            <numerusform>Et godt valg, men ikke bevist det bedste: intet valg kan åbne flere end %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hours to spend</source>
        <translation>&amp;Timer at bruge</translation>
    </message>
    <message>
        <source>Hours to spend</source>
        <translation>Timer at bruge</translation>
    </message>
    <message>
        <source> h</source>
        <comment>suffix of a number of hours</comment>
        <translation> t</translation>
    </message>
    <message>
        <source>Chooses all of them for the bid; one undo takes them all away</source>
        <translation>Vælger dem alle til buddet; én fortrydelse fjerner dem igen</translation>
    </message>
</context>
<context>
    <name>kravkort::BidActions</name>
    <message>
        <source>&amp;Change this bid…</source>
        <translation>&amp;Ret dette bud…</translation>
    </message>
    <message>
        <source>&amp;New bid…</source>
        <translation>&amp;Nyt bud…</translation>
    </message>
    <message>
        <source>C&amp;opy this bid…</source>
        <translation>&amp;Kopiér dette bud…</translation>
    </message>
    <message>
        <source>&amp;Remove this bid…</source>
        <translation>&amp;Fjern dette bud…</translation>
    </message>
    <message>
        <source>Co&amp;mpare two bids…</source>
        <translation>Sa&amp;mmenlign to bud…</translation>
    </message>
    <message>
        <source>&amp;Solution</source>
        <translation>&amp;Løsning</translation>
    </message>
    <message>
        <source>&amp;New solution…</source>
        <translation>&amp;Ny løsning…</translation>
    </message>
    <message>
        <source>&amp;Rename this solution…</source>
        <translation>&amp;Omdøb denne løsning…</translation>
    </message>
    <message>
        <source>&amp;Copy this solution with its answers…</source>
        <translation>&amp;Kopiér denne løsning med svar…</translation>
    </message>
    <message>
        <source>Copy this solution with&amp;out answers…</source>
        <translation>Kopiér denne løsning &amp;uden svar…</translation>
    </message>
    <message>
        <source>Remove &amp;this solution…</source>
        <translation>&amp;Fjern denne løsning…</translation>
    </message>
    <message>
        <source>Show arc&amp;hived</source>
        <translation>&amp;Vis arkiverede</translation>
    </message>
    <message>
        <source>Take this bid out of the &amp;archive</source>
        <translation>Tag dette bud ud af &amp;arkivet</translation>
    </message>
    <message>
        <source>&amp;Archive this bid</source>
        <translation>&amp;Arkivér dette bud</translation>
    </message>
    <message>
        <source>Take this solution out of the &amp;archive</source>
        <translation>Tag denne løsning ud af &amp;arkivet</translation>
    </message>
    <message>
        <source>&amp;Archive this solution</source>
        <translation>&amp;Arkivér denne løsning</translation>
    </message>
    <message>
        <source>Change the bid %1</source>
        <translation>Ret buddet %1</translation>
    </message>
    <message>
        <source>Copy the bid</source>
        <translation>Kopiér buddet</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Kopiens navn</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>Remove the bid</source>
        <translation>Fjern buddet</translation>
    </message>
    <message>
        <source>Remove the bid “%1” with its choices and decisions? Answers stay with the solution.</source>
        <translation>Skal buddet »%1« fjernes med sine valg og beslutninger? Svarene bliver hos løsningen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>New solution</source>
        <translation>Ny løsning</translation>
    </message>
    <message>
        <source>Name of the solution</source>
        <translation>Løsningens navn</translation>
    </message>
    <message>
        <source>First bid</source>
        <translation>Første bud</translation>
    </message>
    <message>
        <source>Rename the solution</source>
        <translation>Omdøb løsningen</translation>
    </message>
    <message>
        <source>Copy the solution</source>
        <translation>Kopiér løsningen</translation>
    </message>
    <message>
        <source>Remove the solution</source>
        <translation>Fjern løsningen</translation>
    </message>
    <message>
        <source>Remove the solution “%1” with all its bids and answers?</source>
        <translation>Skal løsningen »%1« fjernes med alle sine bud og svar?</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <extracomment>%1 is a revision of the catalogue</extracomment>
        <translation>Katalog: %1</translation>
    </message>
    <message>
        <source>Report &amp;details…</source>
        <translation>Oplysninger til &amp;rapporten…</translation>
    </message>
    <message>
        <source>Contacts and notes on m&amp;unicipalities…</source>
        <translation>Kontakter og noter om komm&amp;uner…</translation>
    </message>
    <message>
        <source>&amp;Freeze bid…</source>
        <translation>Fr&amp;ys bud…</translation>
    </message>
    <message>
        <source>Compare momen&amp;ts…</source>
        <translation>Sammenlign &amp;tidspunkter…</translation>
    </message>
</context>
<context>
    <name>kravkort::BidBar</name>
    <message>
        <source>&amp;Solution</source>
        <translation>&amp;Løsning</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bud</translation>
    </message>
    <message>
        <source>More about bids and solutions</source>
        <translation>Mere om bud og løsninger</translation>
    </message>
    <message>
        <source>New, copy, archive, compare, go-live date and municipalities</source>
        <translation>Nyt, kopiér, arkivér, sammenlign, idriftsættelsesdato og kommuner</translation>
    </message>
    <message>
        <source>Bi&amp;d</source>
        <translation>Bu&amp;d</translation>
    </message>
</context>
<context>
    <name>kravkort::BidDialog</name>
    <message>
        <source>Go-live on</source>
        <translation>Idriftsættelse den</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bud</translation>
    </message>
    <message>
        <source>Go-live date</source>
        <translation>Dato for idriftsættelse</translation>
    </message>
    <message>
        <source>&amp;Name of the bid</source>
        <translation>Buddets &amp;navn</translation>
    </message>
    <message>
        <source>&amp;Solution</source>
        <translation>&amp;Løsning</translation>
    </message>
    <message>
        <source>&amp;Municipalities</source>
        <translation>&amp;Kommuner</translation>
    </message>
</context>
<context>
    <name>kravkort::BidExport</name>
    <message numerus="yes">
        <source>%n cell(s) is/are longer than a spreadsheet holds and cut to 32,767 characters: %1</source>
        <translation>
            <numerusform>%n celle er længere, end et regneark rummer, og er afkortet til 32.767 tegn: %1</numerusform>
            <numerusform>%n celler er længere, end et regneark rummer, og er afkortet til 32.767 tegn: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold(s) characters that a workbook cannot, shown as �: %1</source>
        <translation>
            <numerusform>%n celle rummer tegn, som en projektmappe ikke kan, vist som �: %1</numerusform>
            <numerusform>%n celler rummer tegn, som en projektmappe ikke kan, vist som �: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan must not lead in a circle; left out: %1</source>
        <translation>En plan må ikke gå i ring; udeladt: %1</translation>
    </message>
    <message>
        <source>JSON holds the whole workspace, and is for the team only.</source>
        <translation>JSON rummer hele arbejdsområdet og er kun til teamet.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulleret. Der blev ikke skrevet noget.</translation>
    </message>
</context>
<context>
    <name>kravkort::BidPanel</name>
    <message>
        <source>bid</source>
        <translation>bud</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>What its criteria stand on</source>
        <translation>Hvad kriterierne bygger på</translation>
    </message>
</context>
<context>
    <name>kravkort::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n criterion(s)</source>
        <translation>
            <numerusform>Ret %n kriterium</numerusform>
            <numerusform>Ret %n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>such as 24.12 or 2026-12-24</source>
        <translation>f.eks. 24.12 eller 24-12-2026</translation>
    </message>
    <message>
        <source>Why do they not apply?</source>
        <translation>Hvorfor er de ikke relevante?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Only what has a tick is changed. A ticked field that is empty is emptied.</source>
        <translation>Kun felter med flueben ændres. Et tomt felt med flueben tømmes for alle.</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Arbejde</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>A&amp;nsvarlig</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>&amp;Estimate, hours</source>
        <translation>&amp;Estimat, timer</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>ikke ens</translation>
    </message>
</context>
<context>
    <name>kravkort::CarryingVerbs</name>
    <message numerus="yes">
        <source>Use the catalogue %1 in %n bid(s), with what is your own</source>
        <extracomment>%1 is a catalogue&apos;s revision, such as &quot;2027-03&quot;</extracomment>
        <translation>
            <numerusform>Brug kataloget %1 i %n bud, med jeres eget</numerusform>
            <numerusform>Brug kataloget %1 i %n bud, med jeres eget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::CatalogueActions</name>
    <message>
        <source>&amp;Import the appendix from a spreadsheet…</source>
        <translation>&amp;Importér bilaget fra et regneark…</translation>
    </message>
    <message>
        <source>&amp;Save this bid&apos;s catalogue…</source>
        <translation>&amp;Gem buddets katalog…</translation>
    </message>
    <message>
        <source>Save a te&amp;mplate to fill in</source>
        <translation>Gem en s&amp;kabelon til udfyldning</translation>
    </message>
    <message>
        <source>Save this bid&apos;s catalogue</source>
        <translation>Gem buddets katalog</translation>
    </message>
    <message>
        <source>Save a template to fill in</source>
        <translation>Gem en skabelon til udfyldning</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>»%1« kan ikke skrives: %2</translation>
    </message>
</context>
<context>
    <name>kravkort::CatalogueCheckDialog</name>
    <message>
        <source>Check catalogue file</source>
        <translation>Kontrollér katalogfil</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>The file is not accepted: %1.</source>
        <translation>Filen kan ikke bruges: %1.</translation>
    </message>
    <message>
        <source>No faults: %1 use cases, %2 packages, %3 integrations.</source>
        <translation>Ingen fejl: %1 usecases, %2 pakker, %3 integrationer.</translation>
    </message>
</context>
<context>
    <name>kravkort::CatalogueCommands</name>
    <message numerus="yes">
        <source>%n service area(s)</source>
        <translation>
            <numerusform>%n ydelsesområde</numerusform>
            <numerusform>%n ydelsesområder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s)</source>
        <translation>
            <numerusform>%n usecase</numerusform>
            <numerusform>%n usecases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pakke</numerusform>
            <numerusform>%n pakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies)</source>
        <translation>
            <numerusform>%n afhængighed</numerusform>
            <numerusform>%n afhængigheder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: no faults; %3</source>
        <translation>%1, %2: ingen fejl; %3</translation>
    </message>
</context>
<context>
    <name>kravkort::CatalogueFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke læses: %2</translation>
    </message>
    <message>
        <source>%1 is not accepted: it is larger than any catalogue</source>
        <translation>%1 er afvist: filen er større end noget katalog</translation>
    </message>
    <message>
        <source>%1 is not accepted: %2</source>
        <translation>%1 er afvist: %2</translation>
    </message>
    <message>
        <source>%1; the first: %2</source>
        <translation>%1; den første: %2</translation>
    </message>
</context>
<context>
    <name>kravkort::CatalogueMenu</name>
    <message>
        <source>Make a catalogue of your &amp;own…</source>
        <translation>Lav jeres &amp;eget katalog…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nyt</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ret…</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Lad udgå</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Export the catalogue…</source>
        <translation>Eksportér &amp;kataloget…</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Eksportér kataloget</translation>
    </message>
    <message>
        <source>catalogue.json</source>
        <translation>katalog.json</translation>
    </message>
    <message>
        <source>The catalogue was not written to “%1”: %2.</source>
        <translation>Kataloget blev ikke skrevet til »%1«: %2.</translation>
    </message>
</context>
<context>
    <name>kravkort::CatalogueReader</name>
    <message numerus="yes">
        <source>the catalogue has %n fault(s)</source>
        <translation>
            <numerusform>kataloget har %n fejl</numerusform>
            <numerusform>kataloget har %n fejl</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is already used at %2</source>
        <translation>»%1« er allerede brugt ved %2</translation>
    </message>
    <message>
        <source>the source “%1” is unknown</source>
        <translation>kilden »%1« er ukendt</translation>
    </message>
    <message>
        <source>the integration “%1” is unknown</source>
        <translation>integrationen »%1« er ukendt</translation>
    </message>
    <message>
        <source>“%1” is already a member of this package</source>
        <translation>»%1« er allerede med i denne pakke</translation>
    </message>
    <message>
        <source>the package “%1” is unknown</source>
        <translation>pakken »%1« er ukendt</translation>
    </message>
    <message>
        <source>“%1” is not a member of %2</source>
        <translation>»%1« er ikke med i %2</translation>
    </message>
    <message>
        <source>the area “%1” is unknown</source>
        <translation>området »%1« er ukendt</translation>
    </message>
    <message>
        <source>the use case already requires this package</source>
        <translation>usecasen kræver allerede denne pakke</translation>
    </message>
    <message>
        <source>the dependency on “%1” is already stated</source>
        <translation>afhængigheden af »%1« er allerede angivet</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>filen er ikke UTF-8-tekst</translation>
    </message>
    <message>
        <source>the file is not JSON; it breaks off at line %1 (%2)</source>
        <translation>filen er ikke JSON; den går i stykker i linje %1 (%2)</translation>
    </message>
    <message>
        <source>the file is JSON, but not a Kravkort catalogue (“format” is not “kravkort-catalogue”)</source>
        <translation>filen er JSON, men ikke et Kravkort-katalog (»format« er ikke »kravkort-catalogue«)</translation>
    </message>
    <message>
        <source>the catalogue has format version %1, and this program reads up to version %2; update the program</source>
        <translation>kataloget har formatversion %1, og dette program læser til og med version %2; opdatér programmet</translation>
    </message>
    <message>
        <source>“%1” is kept for the general terms</source>
        <translation>»%1« er forbeholdt de generelle vilkår</translation>
    </message>
    <message>
        <source>an id has no spaces or control characters</source>
        <translation>et id må ikke have mellemrum eller kontroltegn</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>»%1« er nævnt to gange</translation>
    </message>
    <message>
        <source>“formatVersion” is missing or no number; %1 is expected</source>
        <translation>»formatVersion« mangler eller er ikke et tal; %1 er forventet</translation>
    </message>
    <message>
        <source>“formatVersion” is %1; %2 is expected</source>
        <translation>»formatVersion« er %1; %2 er forventet</translation>
    </message>
    <message>
        <source>these integrations must have each other: %1; cut %2, for none of these dependencies stands on a weaker basis (%3)</source>
        <translation>disse integrationer forudsætter hinanden: %1; bryd %2, for ingen af afhængighederne har et svagere grundlag (%3)</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>et NUL-tegn</translation>
    </message>
</context>
<context>
    <name>kravkort::ChangeList</name>
    <message>
        <source>Filter by id or words</source>
        <translation>Filtrér efter id eller ord</translation>
    </message>
    <message>
        <source>Filter by change</source>
        <translation>Filtrér efter ændring</translation>
    </message>
    <message>
        <source>Filter by what has changed</source>
        <translation>Filtrér efter, hvad der er ændret</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>The selected change</source>
        <translation>Den valgte ændring</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle ændringer</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 af %n ændring</numerusform>
            <numerusform>%1 af %n ændringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Vis diagrammet</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Vis tabellen</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopiér eller gem</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Kopiér eller gem diagrammet</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiér billede</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiér tabel</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Gem som SVG …</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Gem som PNG …</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Gem diagrammet</translation>
    </message>
</context>
<context>
    <name>kravkort::ChartPane</name>
    <message>
        <source>Click a row, or press Enter on it, to see what is behind it.</source>
        <translation>Klik på en række, eller tryk Enter på den, for at se, hvad der ligger bag.</translation>
    </message>
</context>
<context>
    <name>kravkort::ClaimModel</name>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 af %2 åbne</translation>
    </message>
    <message>
        <source>%1 – signed off: %2</source>
        <translation>%1 – godkendt: %2</translation>
    </message>
    <message>
        <source>%1 – was signed off, but what it rests on has changed</source>
        <translation>%1 – var godkendt, men grundlaget har ændret sig</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
</context>
<context>
    <name>kravkort::ClaimsPage</name>
    <message>
        <source>Take the sign-off back</source>
        <translation>Tag godkendelsen tilbage</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sign off %n…</source>
        <comment>findings</comment>
        <translation>
            <numerusform>&amp;Godkend %n…</numerusform>
            <numerusform>&amp;Godkend %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>&amp;Godkend…</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2: %3</source>
        <translation>Godkendt af %1 den %2: %3</translation>
    </message>
    <message>
        <source>Open findings: serious, warnings, notes</source>
        <translation>Åbne fund: alvorlige, advarsler, bemærkninger</translation>
    </message>
    <message>
        <source>Everything that this bid claims, it can show.</source>
        <translation>Alt det, buddet påstår, kan det også vise.</translation>
    </message>
    <message>
        <source>No open finding fits the filters.</source>
        <translation>Intet åbent fund passer til filtrene.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Why can this stand?</source>
        <translation>Hvorfor kan det stå sådan?</translation>
    </message>
    <message>
        <source>Claims check</source>
        <translation>Påstandskontrol</translation>
    </message>
    <message>
        <source>What this bid says of itself, held against what it stands on. Enter goes to the place; a finding that can stand is signed off with a reason, and comes back when what it rests on changes.</source>
        <translation>Det, buddet siger om sig selv, holdt op mod det, det står på. Enter går til stedet. Et fund, der kan blive stående, godkendes med en begrundelse og kommer igen, hvis grundlaget for det ændrer sig.</translation>
    </message>
    <message>
        <source>Filter by code or text</source>
        <translation>Filtrér på kode eller tekst</translation>
    </message>
    <message>
        <source>Filter by severity</source>
        <translation>Filtrér på alvor</translation>
    </message>
    <message>
        <source>Show what is signed &amp;off</source>
        <translation>Vis også &amp;godkendte</translation>
    </message>
    <message>
        <source>Ctrl+Enter: sign off what is selected, with a reason</source>
        <translation>Ctrl+Enter: godkend det markerede med en begrundelse</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle grader</translation>
    </message>
</context>
<context>
    <name>kravkort::CodeOptions</name>
    <message>
        <source>not known</source>
        <translation>kendes ikke</translation>
    </message>
</context>
<context>
    <name>kravkort::ColumnStep</name>
    <message>
        <source>&amp;Marks are about</source>
        <translation>&amp;Markeringerne gælder</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringer</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Texts that are no known code</source>
        <translation>Tekster, der ikke er en kendt kode</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The table&apos;s rows; Enter says what a column means</source>
        <translation>Tabellens rækker; Enter angiver en kolonnes betydning</translation>
    </message>
    <message>
        <source>The column says</source>
        <translation>Kolonnen siger</translation>
    </message>
    <message>
        <source>Marks are about</source>
        <translation>Markeringerne gælder</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;bel</translation>
    </message>
    <message>
        <source>≈ guessed   ✓ by hand   ? doubtful</source>
        <translation>≈ gættet   ✓ angivet   ? tvivlsom</translation>
    </message>
    <message>
        <source>It &amp;says</source>
        <translation>Den &amp;siger</translation>
    </message>
    <message>
        <source>Marks and what they are taken for</source>
        <translation>Markeringer, og hvad de læses som</translation>
    </message>
    <message>
        <source>Texts that are no known code, and what they stand for</source>
        <translation>Tekster, der ikke er en kendt kode, og hvad de står for</translation>
    </message>
    <message>
        <source>Columns and marks</source>
        <translation>Kolonner og markeringer</translation>
    </message>
    <message>
        <source>Is every column and every mark taken for what it is?</source>
        <translation>Er hver kolonne og hver markering læst rigtigt?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a sheet&apos;s name, and what it holds</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>! Say which column is: %1.</source>
        <translation>! Angiv, hvilken kolonne der er: %1.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>Column %1, “%2”</source>
        <translation>Kolonne %1, »%2«</translation>
    </message>
</context>
<context>
    <name>kravkort::CommandLine</name>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 er angivet to gange</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 tager ingen værdi</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 skal have en værdi</translation>
    </message>
    <message>
        <source>the option %1 is unknown; see kravkort --help</source>
        <translation>tilvalget %1 er ukendt; se kravkort --help</translation>
    </message>
    <message>
        <source>“kravkort %1” knows no option %2; see kravkort --help</source>
        <translation>»kravkort %1« kender ikke tilvalget %2; se kravkort --help</translation>
    </message>
    <message>
        <source>“kravkort %1” needs %2; see kravkort --help</source>
        <translation>»kravkort %1« skal have %2; se kravkort --help</translation>
    </message>
    <message>
        <source>“%1” is one word too many; see kravkort --help</source>
        <translation>»%1« er ét ord for meget; se kravkort --help</translation>
    </message>
    <message>
        <source>“kravkort scope” needs --usecases with one or more ids, e.g. --usecases Y26-U01</source>
        <translation>»kravkort scope« skal have --usecases med et eller flere id&apos;er, f.eks. --usecases Y26-U01</translation>
    </message>
    <message>
        <source>--condition: “%1” is not of the form FROM:TO, e.g. SF2900:SF1470</source>
        <translation>--condition: »%1« har ikke formen FROM:TO, f.eks. SF2900:SF1470</translation>
    </message>
    <message>
        <source>the name of a workspace file</source>
        <translation>navnet på en arbejdsområdefil</translation>
    </message>
    <message>
        <source>--profile: “%1” is not one of %2</source>
        <translation>--profile: »%1« er ikke en af %2</translation>
    </message>
    <message>
        <source>--language: “%1” is not one of da, en</source>
        <translation>--language: »%1« er ikke en af da, en</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>navnet på en fil</translation>
    </message>
    <message>
        <source>Kravkort – from use cases of SKI 02.19 to packages, integrations and criteria</source>
        <translation>Kravkort – fra usecases i SKI 02.19 til pakker, integrationer og kriterier</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Brug:</translation>
    </message>
    <message>
        <source>open the program</source>
        <translation>åbn programmet</translation>
    </message>
    <message>
        <source>make a workspace</source>
        <translation>lav et arbejdsområde</translation>
    </message>
    <message>
        <source>--sample  with a worked example in it</source>
        <translation>--sample  med et gennemarbejdet eksempel</translation>
    </message>
    <message>
        <source>show what use cases bring with them</source>
        <translation>vis, hvad usecases fører med sig</translation>
    </message>
    <message>
        <source>show a bid&apos;s progress</source>
        <translation>vis et buds fremdrift</translation>
    </message>
    <message>
        <source>list what is wrong in a workspace</source>
        <translation>vis, hvad der er galt i et arbejdsområde</translation>
    </message>
    <message>
        <source>validate a catalogue file</source>
        <translation>kontrollér en katalogfil</translation>
    </message>
    <message>
        <source>write the built-in catalogue</source>
        <translation>skriv det indbyggede katalog</translation>
    </message>
    <message>
        <source>show this, or the version</source>
        <translation>vis denne hjælp eller versionen</translation>
    </message>
    <message>
        <source>Without --bid, the first bid by name is meant.</source>
        <translation>Uden --bid menes det første bud efter navn.</translation>
    </message>
    <message>
        <source>--decisions goes with --json</source>
        <translation>--decisions hører sammen med --json</translation>
    </message>
    <message>
        <source>“kravkort catalogue diff” needs the names of two files, the older first</source>
        <translation>»kravkort catalogue diff« kræver navnene på to filer, den ældste først</translation>
    </message>
    <message>
        <source>the name of a spreadsheet</source>
        <translation>navnet på et regneark</translation>
    </message>
    <message>
        <source>“kravkort catalogue import” needs --output CATALOGUE.json</source>
        <translation>»kravkort catalogue import« kræver --output KATALOG.json</translation>
    </message>
    <message>
        <source>“kravkort catalogue template” needs a kind of table, one of %1, and the name of a file</source>
        <translation>»kravkort catalogue template« kræver en slags tabel, en af %1, og navnet på en fil</translation>
    </message>
    <message>
        <source>“kravkort catalogue” is followed by check FILE, export FILE, diff OLD NEW, import FILE or template KIND FILE</source>
        <translation>»kravkort catalogue« efterfølges af check FIL, export FIL, diff GAMMEL NY, import FIL eller template SLAGS FIL</translation>
    </message>
    <message>
        <source>say what two revisions of a catalogue say differently</source>
        <translation>vis, hvad to udgaver af et katalog siger forskelligt</translation>
    </message>
    <message>
        <source>make a catalogue of a spreadsheet (XLSX, ODS, CSV)</source>
        <translation>lav et katalog ud af et regneark (XLSX, ODS, CSV)</translation>
    </message>
    <message>
        <source>write a table to fill in, with an example</source>
        <translation>skriv en tabel til udfyldning, med et eksempel</translation>
    </message>
    <message>
        <source>write a bid for other programs, or the whole workspace as JSON</source>
        <translation>skriv et bud til andre programmer, eller hele arbejdsområdet som JSON</translation>
    </message>
    <message>
        <source>--with-notes  in a calendar, notes too</source>
        <translation>--with-notes  også noter i en kalender</translation>
    </message>
    <message>
        <source>read answers back from a table, or a new workspace from JSON</source>
        <translation>læs svar tilbage fra en tabel, eller et nyt arbejdsområde fra JSON</translation>
    </message>
    <message>
        <source>--format: “%1” is not one of %2</source>
        <translation>--format: »%1« er ikke en af %2</translation>
    </message>
    <message>
        <source>“kravkort export” needs --output FILE</source>
        <translation>»kravkort export« kræver --output FIL</translation>
    </message>
    <message>
        <source>--with-notes goes with --format ics</source>
        <translation>--with-notes hører til --format ics</translation>
    </message>
    <message>
        <source>--format json is the whole workspace, and goes with --profile internal only</source>
        <translation>--format json er hele arbejdsområdet og tager kun --profile internal</translation>
    </message>
    <message>
        <source>“kravkort import” needs the name of a workspace file, and that of the file to read</source>
        <translation>»kravkort import« kræver navnet på en arbejdsområdefil og på den fil, der skal læses</translation>
    </message>
    <message>
        <source>--theirs and --mine exclude each other</source>
        <translation>--theirs og --mine udelukker hinanden</translation>
    </message>
    <message>
        <source>--since: “%1” is not a date such as 2026-10-31</source>
        <translation>--since: »%1« er ikke en dato som 2026-10-31</translation>
    </message>
    <message>
        <source>--final and --draft say the opposite of each other</source>
        <translation>--final og --draft siger det modsatte af hinanden</translation>
    </message>
    <message>
        <source>“kravkort report” needs --output FILE.pdf or FILE.html</source>
        <translation>»kravkort report« skal have --output FIL.pdf eller FIL.html</translation>
    </message>
    <message>
        <source>write a bid&apos;s status report as PDF or HTML</source>
        <translation>skriv et buds statusrapport som PDF eller HTML</translation>
    </message>
    <message>
        <source>--decisions is about now, and does not go with --as-of</source>
        <translation>--decisions handler om nu og kan ikke bruges sammen med --as-of</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 check or verify has findings, rows of an import are doubtful, or answers that both sides have changed are undecided; 2 wrong usage; 3 a file that cannot be read, written or accepted.</source>
        <translation>Afslutningskode: 0 udført; 1 check eller verify har fundet noget, rækker i en import er tvivlsomme, eller svar, som begge sider har ændret, er ikke afgjort; 2 forkert brug; 3 en fil, der ikke kan læses, skrives eller godtages.</translation>
    </message>
    <message>
        <source>“kravkort freeze” needs --name NAME, such as what is handed in</source>
        <translation>»kravkort freeze« skal have --name NAVN, for eksempel på det, der afleveres</translation>
    </message>
    <message>
        <source>“kravkort compare” needs --from with a date, or the name of a frozen bid</source>
        <translation>»kravkort compare« skal have --from med en dato eller navnet på et frosset bud</translation>
    </message>
    <message>
        <source>“kravkort pack” needs --output with a folder or FILE.zip</source>
        <translation>»kravkort pack« skal have --output med en mappe eller FIL.zip</translation>
    </message>
    <message>
        <source>--profile: a pack is internal or for a municipality</source>
        <translation>--profile: en pakke er intern (internal) eller til en kommune (municipality)</translation>
    </message>
    <message>
        <source>the name of a pack, a folder or a zip file</source>
        <translation>navnet på en pakke, en mappe eller en zipfil</translation>
    </message>
    <message>
        <source>keep a bid as it stands, for good</source>
        <translation>frys et bud, som det står, for altid</translation>
    </message>
    <message>
        <source>say what has changed of a bid between two moments</source>
        <translation>sig, hvad der er ændret i et bud mellem to tidspunkter</translation>
    </message>
    <message>
        <source>write a bid&apos;s evidence pack with its sums</source>
        <translation>skriv et buds dokumentationspakke med kontrolsummer</translation>
    </message>
    <message>
        <source>say what of an evidence pack does not hold</source>
        <translation>sig, hvad i en dokumentationspakke der ikke holder</translation>
    </message>
    <message>
        <source>--output: “.%1” is the ending of another format than --format %2</source>
        <translation>--output: “.%1” er endelsen for et andet format end --format %2</translation>
    </message>
    <message>
        <source>“kravkort export” needs --format with one of %1, or an --output that ends so</source>
        <translation>“kravkort export” skal have --format med en af %1 eller en --output, der ender sådan</translation>
    </message>
    <message>
        <source>--format: “%1” is not one of pdf, html</source>
        <translation>--format: »%1« er hverken pdf eller html</translation>
    </message>
    <message>
        <source>--output: “%1” ends neither in .pdf nor in .html or .htm; with --format pdf or --format html it may have any name</source>
        <translation>--output: »%1« ender hverken på .pdf, .html eller .htm; med --format pdf eller --format html må filen hedde hvad som helst</translation>
    </message>
    <message>
        <source>--since 2026-10-31  else the last 30 days</source>
        <translation>--since 2026-10-31  ellers de sidste 30 dage</translation>
    </message>
    <message>
        <source>--on: “%1” is no day such as 2026-11-24</source>
        <translation>--on: “%1” er ikke en dag som 2026-11-24</translation>
    </message>
    <message>
        <source>“kravkort minutes” needs --output FILE.pdf or FILE.html</source>
        <translation>“kravkort minutes” kræver --output FIL.pdf eller FIL.html</translation>
    </message>
    <message>
        <source>write the minutes of a dialogue meeting</source>
        <translation>skriv referatet af et dialogmøde</translation>
    </message>
</context>
<context>
    <name>kravkort::CompareDialog</name>
    <message>
        <source>&amp;Copy as table</source>
        <translation>&amp;Kopiér som tabel</translation>
    </message>
    <message>
        <source>Compare two bids</source>
        <translation>Sammenlign to bud</translation>
    </message>
    <message>
        <source>What the bids have</source>
        <translation>Hvad buddene har</translation>
    </message>
    <message>
        <source>&amp;Here</source>
        <translation>&amp;Her</translation>
    </message>
    <message>
        <source>&amp;There</source>
        <translation>&amp;Der</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;I</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>solution, bid</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>any of the two</source>
        <translation>et af de to</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>kun her</translation>
    </message>
    <message>
        <source>both</source>
        <translation>begge</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>kun der</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Integrationspakker</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationer</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Open mandatory criteria: %1 here, %2 there.</source>
        <translation>Åbne obligatoriske kriterier: %1 her, %2 der.</translation>
    </message>
</context>
<context>
    <name>kravkort::ComparisonModel</name>
    <message>
        <source>Open in %1</source>
        <translation>Åbne i %1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>begge</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>kun %1</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>kun her</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>kun der</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name or text</source>
        <translation>Navn eller tekst</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Åbne her</translation>
    </message>
    <message>
        <source>Open there</source>
        <translation>Åbne der</translation>
    </message>
</context>
<context>
    <name>kravkort::ConditionEditor</name>
    <message>
        <source>Does %1 need %2 in this bid?</source>
        <translation>Har %1 brug for %2 i dette bud?</translation>
    </message>
</context>
<context>
    <name>kravkort::ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>e.g. Appendix 2, requirements</source>
        <translation>f.eks. Bilag 2, kravspecifikation</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>e.g. p. 14, or a section</source>
        <translation>f.eks. s. 14 eller et afsnit</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Dokument:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Side:</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bekræft</translation>
    </message>
</context>
<context>
    <name>kravkort::ConfirmationVerbs</name>
    <message>
        <source>Nothing was confirmed: name the document that was read.</source>
        <translation>Intet blev bekræftet: skriv, hvilket dokument der er læst.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n statement(s) in “%1”</source>
        <translation>
            <numerusform>Bekræft %n udsagn efter »%1«</numerusform>
            <numerusform>Bekræft %n udsagn efter »%1«</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw the confirmation of %n statement(s)</source>
        <translation>
            <numerusform>Træk bekræftelsen af %n udsagn tilbage</numerusform>
            <numerusform>Træk bekræftelsen af %n udsagn tilbage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::Console</name>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>standard output kan ikke skrives: %1</translation>
    </message>
</context>
<context>
    <name>kravkort::CorrectionModel</name>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Læses som</translation>
    </message>
</context>
<context>
    <name>kravkort::CriteriaDialog</name>
    <message>
        <source>Find criteria</source>
        <translation>Find kriterier</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>(not in this catalogue)</source>
        <translation>(ikke i dette katalog)</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) ticked</source>
        <translation>
            <numerusform>%n kriterium markeret</numerusform>
            <numerusform>%n kriterier markeret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::CriterionPicker</name>
    <message>
        <source>Only &amp;open ones</source>
        <translation>Kun &amp;åbne</translation>
    </message>
    <message>
        <source>Add criteria to the agenda</source>
        <translation>Tilføj kriterier til dagsordenen</translation>
    </message>
    <message>
        <source>Code, words, use case or package</source>
        <translation>Kode, ord, usecase eller pakke</translation>
    </message>
    <message>
        <source>Criteria; several can be selected</source>
        <translation>Kriterier; flere kan vælges</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>kravkort::DateField</name>
    <message>
        <source>Set a date</source>
        <translation>Vælg en dato</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Fjern datoen</translation>
    </message>
    <message>
        <source>They differ: set a date</source>
        <translation>Ikke ens: sæt en dato</translation>
    </message>
</context>
<context>
    <name>kravkort::DateTyping</name>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>a date format of Qt, of numbers only; Danish: dd-MM-yyyy</comment>
        <translation>dd-MM-yyyy</translation>
    </message>
</context>
<context>
    <name>kravkort::DecisionEditor</name>
    <message>
        <source>Decision on the supplementary package</source>
        <translation>Beslutning om den supplerende pakke</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>Tilbydes fra</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%1 og %n mere</numerusform>
            <numerusform>%1 og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplementary in %1. &amp;Offer it?</source>
        <translation>Supplerende i %1. Skal den tilb&amp;ydes?</translation>
    </message>
    <message>
        <source>Mandatory through %1, supplementary in %2. &amp;Offer it there too?</source>
        <translation>Obligatorisk via %1, supplerende i %2. Skal den tilb&amp;ydes også dér?</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <comment>that a package adds</comment>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>It adds nothing to the bid.</source>
        <translation>Den føjer intet til buddet.</translation>
    </message>
    <message>
        <source>It adds %1.</source>
        <translation>Den medfører yderligere %1.</translation>
    </message>
    <message>
        <source>It adds %1: %2.</source>
        <translation>Den medfører yderligere %1: %2.</translation>
    </message>
</context>
<context>
    <name>kravkort::DecisionList</name>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Der er intet tilbage at beslutte</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to take</source>
        <translation>
            <numerusform>%n beslutning at træffe</numerusform>
            <numerusform>%n beslutninger at træffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Every supplementary package and every condition has been decided.</source>
        <translation>Alle supplerende pakker og alle betingelser er afklaret.</translation>
    </message>
</context>
<context>
    <name>kravkort::DecisionModel</name>
    <message>
        <source>%1 (the whole area)</source>
        <translation>%1 (hele området)</translation>
    </message>
</context>
<context>
    <name>kravkort::DecisionTable</name>
    <message>
        <source>Every rung</source>
        <translation>Alle trin</translation>
    </message>
    <message>
        <source>Can be bid on today</source>
        <translation>Kan bydes på i dag</translation>
    </message>
    <message>
        <source>1 criterion away</source>
        <translation>1 kriterium fra</translation>
    </message>
    <message>
        <source>2 criteria away</source>
        <translation>2 kriterier fra</translation>
    </message>
    <message>
        <source>3–10 criteria away</source>
        <translation>3–10 kriterier fra</translation>
    </message>
    <message>
        <source>More than 10 away</source>
        <translation>Mere end 10 fra</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>Whole areas</source>
        <translation>Hele ydelsesområder</translation>
    </message>
    <message>
        <source>Use cases and areas</source>
        <translation>Usecases og områder</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n vist</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>How many use cases are 0, 1 and 2 mandatory criteria away</source>
        <translation>Hvor mange usecases der er 0, 1 og 2 obligatoriske kriterier fra</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Intet passer til filteret.</translation>
    </message>
    <message>
        <source>What choosing one more would add to this bid. What the bid brings anyhow costs nothing again. Tick a row to choose it.</source>
        <translation>Det, én mere ville tilføje til buddet. Det, buddet alligevel bringer med, koster ikke igen. Sæt flueben for at vælge.</translation>
    </message>
    <message>
        <source>What dropping one would really save: what other chosen use cases need stays. Take the tick away to drop it.</source>
        <translation>Det, der virkelig spares ved at undvære én: det, andre valgte usecases skal bruge, bliver. Fjern fluebenet for at fravælge.</translation>
    </message>
    <message>
        <source>Every use case of the catalogue, each for itself: how many mandatory criteria this solution is away from bidding on it.</source>
        <translation>Alle katalogets usecases, hver for sig: hvor mange obligatoriske kriterier løsningen er fra at kunne byde.</translation>
    </message>
    <message>
        <source>The use cases that some hours of work open most of, beyond what this bid needs already. Together they cost less than each alone.</source>
        <translation>De usecases, som nogle timers arbejde åbner flest af, ud over det buddet allerede kræver. Sammen koster de mindre end hver for sig.</translation>
    </message>
    <message>
        <source>The integrations whose work pays best: use cases that need them, over all bids of the solution, for each hour that is left.</source>
        <translation>De integrationer, hvor arbejdet betaler sig bedst: usecases på tværs af løsningens bud, der skal bruge dem, for hver time der er tilbage.</translation>
    </message>
    <message>
        <source>Every use case is chosen.</source>
        <translation>Alle usecases er valgt.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Tick use cases on the left.</source>
        <translation>Intet er valgt endnu. Sæt flueben ved usecases til venstre.</translation>
    </message>
    <message>
        <source>The catalogue has no use cases.</source>
        <translation>Kataloget har ingen usecases.</translation>
    </message>
    <message>
        <source>These hours open no further use case.</source>
        <translation>Disse timer åbner ingen ny usecase.</translation>
    </message>
    <message>
        <source>No integration that a bid of this solution needs is open.</source>
        <translation>Ingen integration, som løsningens bud skal bruge, mangler noget.</translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation>Filtrér på kode eller navn</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Det, tabellen viser</translation>
    </message>
    <message>
        <source>Packages not known</source>
        <translation>Pakkerne kendes ikke</translation>
    </message>
    <message>
        <source>packages not known: %1</source>
        <translation>pakkerne kendes ikke: %1</translation>
    </message>
</context>
<context>
    <name>kravkort::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>What does one more cost?</source>
        <translation>Hvad koster én mere?</translation>
    </message>
    <message>
        <source>What does dropping save?</source>
        <translation>Hvad sparer det at undvære?</translation>
    </message>
    <message>
        <source>You can already bid on</source>
        <translation>Det kan I allerede byde på</translation>
    </message>
    <message>
        <source>Best buy</source>
        <translation>Bedste køb</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Løftestang</translation>
    </message>
</context>
<context>
    <name>kravkort::DiffCommand</name>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 % alike)</source>
        <comment>an id that likely moved</comment>
        <translation>%1 → %2 (%3 % ens)</translation>
    </message>
    <message>
        <source>asks again: the text is another</source>
        <translation>spørger igen: teksten er en anden</translation>
    </message>
    <message>
        <source>mandatory criteria met</source>
        <translation>obligatoriske kriterier opfyldt</translation>
    </message>
    <message>
        <source>supplementary criteria met</source>
        <translation>supplerende kriterier opfyldt</translation>
    </message>
    <message>
        <source>remaining hours</source>
        <translation>timer tilbage</translation>
    </message>
    <message>
        <source>use cases ready</source>
        <translation>usecases klar</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>spørger igen</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>kriterier</translation>
    </message>
    <message>
        <source>use cases no longer ready</source>
        <translation>usecases, der ikke længere er klar</translation>
    </message>
    <message>
        <source>use cases that are gone</source>
        <translation>usecases, der er udgået</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>pakker</translation>
    </message>
    <message>
        <source>integrations</source>
        <translation>integrationer</translation>
    </message>
    <message>
        <source>For the bid “%1”, now on %2</source>
        <translation>For buddet »%1«, der nu bruger %2</translation>
    </message>
    <message>
        <source>--output: the note must not replace what it is about</source>
        <translation>--output: notatet må ikke erstatte det, det handler om</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Likely moved</source>
        <translation>Formentlig flyttet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>The two catalogues say the same.</source>
        <translation>De to kataloger siger det samme.</translation>
    </message>
</context>
<context>
    <name>kravkort::DifferenceDialog</name>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>&amp;Gem som JSON…</translation>
    </message>
    <message>
        <source>Compare moments</source>
        <translation>Sammenlign tidspunkter</translation>
    </message>
    <message>
        <source>The selected change</source>
        <translation>Den valgte ændring</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle ændringer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Fra:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Til:</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Vis:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Af:</translation>
    </message>
    <message>
        <source>The selected row is shown in the window behind; Enter goes there and closes this.</source>
        <translation>Den valgte række vises i vinduet bagved; Enter går dertil og lukker dette vindue.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Nothing has changed between %1 and %2.</source>
        <translation>Intet er ændret mellem %1 og %2.</translation>
    </message>
    <message>
        <source>Nothing of this kind has changed.</source>
        <translation>Intet af denne art er ændret.</translation>
    </message>
    <message>
        <source>changes.json</source>
        <comment>proposed file name</comment>
        <translation>aendringer.json</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Gem som JSON</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>»%1« kunne ikke skrives. Vælg et andet sted.</translation>
    </message>
</context>
<context>
    <name>kravkort::DifferenceList</name>
    <message>
        <source>What has changed</source>
        <translation>Hvad der er ændret</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Før → efter</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andre ord</translation>
    </message>
</context>
<context>
    <name>kravkort::DifferenceText</name>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>The name is the same; the description or the other language is another.</source>
        <translation>Navnet er det samme; beskrivelsen eller det andet sprog er ændret.</translation>
    </message>
</context>
<context>
    <name>kravkort::DoneStep</name>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>The appendix is in.</source>
        <translation>Bilaget er importeret.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is a new revision of the catalogue now.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; er nu en ny udgave af kataloget.</translation>
    </message>
    <message>
        <source>No bid uses it yet.</source>
        <translation>Intet bud bruger den endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) use it.</source>
        <translation>
            <numerusform>%n bud bruger den.</numerusform>
            <numerusform>%n bud bruger den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1 taken, %2 changed, %3 same, %4 with something doubtful that was left out, %5 skipped.</source>
        <translation>Rækker: %1 overtaget, %2 ændret, %3 uændret, %4 med noget tvivlsomt, der blev udeladt, %5 sprunget over.</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 statements, %3 where it was %4.</source>
        <translation>Bekræftet: %1 af %2 udsagn, %3 mod %4 før.</translation>
    </message>
    <message>
        <source>Each of them names the document, the sheet and the cell as its source; the inspector shows it. The history (Ctrl+7) holds the import as one line, and Ctrl+Z takes all of it back.</source>
        <translation>Hvert af dem angiver dokument, ark og celle som kilde; det ses i inspektøren. Historikken (Ctrl+7) har importen som én linje, og Ctrl+Z fortryder det hele.</translation>
    </message>
    <message>
        <source>How this file was read is remembered: the next one of the same layout needs no corrections.</source>
        <translation>Det huskes, hvordan filen blev læst: den næste med samme opbygning kræver ingen rettelser.</translation>
    </message>
</context>
<context>
    <name>kravkort::DueCell</name>
    <message>
        <source>24.12</source>
        <comment>an example of a date</comment>
        <translation>24.12</translation>
    </message>
    <message>
        <source>24.12, 2026-12-24, or +14 for in 14 days. Alt+Down opens the calendar.</source>
        <translation>24.12, 2026-12-24 eller +14 for om 14 dage. Alt+Pil ned åbner kalenderen.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Pil ned)</translation>
    </message>
</context>
<context>
    <name>kravkort::EntryLine</name>
    <message>
        <source>“%1” is no date. Write 24-12, 24-12-2026 or +14 for in 14 days, or nothing.</source>
        <translation>“%1” er ikke en dato. Skriv 24-12, 24-12-2026 eller +14 for om 14 dage, eller ingenting.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gør det</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>By when it is to be done</source>
        <translation>Hvornår det skal være gjort</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as a draft.</source>
        <translation>Enter gemmer, Esc lader det stå som kladde.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Enter goes on to who and by when (24-12, +14) and keeps it; Ctrl+Enter keeps it at once.</source>
        <translation>Enter går videre til ansvarlig og frist (24-12, +14) og gemmer; Ctrl+Enter gemmer straks.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Enter says that the question is answered, with these words or none.</source>
        <translation>Enter melder spørgsmålet besvaret, med disse ord eller ingen.</translation>
    </message>
    <message>
        <source>For the municipality</source>
        <translation>For kommunen</translation>
    </message>
    <message>
        <source>Who says for the municipality how it sees the criteria.</source>
        <translation>Hvem der på kommunens vegne siger, hvordan den ser på kriterierne.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>The number of an item, or a part of its code or words.</source>
        <translation>Punktets nummer eller en del af dets kode eller ord.</translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceContent</name>
    <message>
        <source>Evidence: version %2 of the file “%1” is no longer what was attached (its SHA-256 differs).</source>
        <translation>Dokumentation: version %2 af filen »%1« er ikke længere den, der blev vedhæftet (SHA-256 er en anden).</translation>
    </message>
    <message>
        <source>Evidence: the content kept under SHA-256 %1 is no longer what was attached.</source>
        <translation>Dokumentation: indholdet gemt under SHA-256 %1 er ikke længere det, der blev vedhæftet.</translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceDesk</name>
    <message>
        <source>Attach files as evidence</source>
        <translation>Vedhæft filer som dokumentation</translation>
    </message>
    <message>
        <source>The newer file in place of %1</source>
        <translation>Den nyere fil i stedet for %1</translation>
    </message>
    <message>
        <source>Nothing was attached: the clipboard holds no file, picture or web address.</source>
        <translation>Intet blev vedhæftet: udklipsholderen har ingen fil, intet billede og ingen webadresse.</translation>
    </message>
    <message>
        <source>Open another program?</source>
        <translation>Åbn et andet program?</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Another program on this machine is asked to open it. Go on only if you know where it leads.</source>
        <translation>»%1« er ikke en webadresse. Et andet program på maskinen bliver bedt om at åbne den. Fortsæt kun, hvis du ved, hvor den fører hen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>“%1” was not opened: no program on this machine opens it.</source>
        <translation>»%1« blev ikke åbnet: intet program på maskinen kan åbne den.</translation>
    </message>
    <message>
        <source>“%1” was not opened: it is a program. Save a copy if you trust where it is from.</source>
        <translation>»%1« blev ikke åbnet: den er et program. Gem en kopi, hvis du har tillid til, hvor den kommer fra.</translation>
    </message>
    <message>
        <source>“%1” was not opened: no copy could be made in the folder for temporary files. Make room on the disk and try again.</source>
        <translation>»%1« blev ikke åbnet: der kunne ikke laves en kopi i mappen til midlertidige filer. Skaf plads på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Gem en kopi af %1</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2. Choose another place.</source>
        <translation>Kopien »%1« kunne ikke skrives: %2. Vælg et andet sted.</translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Find in titles, files, addresses and criteria</source>
        <translation>Find i titler, filer, adresser og kriterier</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Find dokumentation</translation>
    </message>
    <message>
        <source>Which evidence is shown</source>
        <translation>Hvilken dokumentation der vises</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Expired or expiring soon</source>
        <translation>Udløbet eller udløber snart</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Beskadiget</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>&amp;Attach to %1</source>
        <translation>&amp;Vedhæft til %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mere…</translation>
    </message>
    <message>
        <source>E&amp;xpires…</source>
        <translation>&amp;Udløber…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>There is no evidence yet. Select a criterion and drop a file or an address on it.</source>
        <translation>Der er ingen dokumentation endnu. Vælg et kriterium, og slip en fil eller en adresse på det.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence shown</source>
        <translation>
            <numerusform>%n stykke dokumentation vist</numerusform>
            <numerusform>%n stykker dokumentation vist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Attach to %n criterion(s)</source>
        <translation>
            <numerusform>&amp;Vedhæft til %n kriterium</numerusform>
            <numerusform>&amp;Vedhæft til %n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd file…</source>
        <translation>&amp;Tilføj fil…</translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceEditor</name>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Tilføj link</translation>
    </message>
    <message>
        <source>Title of the evidence</source>
        <translation>Dokumentationens titel</translation>
    </message>
    <message>
        <source>Address of the evidence</source>
        <translation>Dokumentationens adresse</translation>
    </message>
    <message>
        <source>⚠ Broken: no longer what was attached. Attach the file again.</source>
        <translation>⚠ Beskadiget: ikke længere det, der blev vedhæftet. Vedhæft filen igen.</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Hvad der kan gøres med den</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Hvad der kan gøres med %1</translation>
    </message>
    <message>
        <source>Remove from this criterion</source>
        <translation>Fjern fra dette kriterium</translation>
    </message>
    <message>
        <source>Drop files or addresses here, or paste them; a screenshot too.</source>
        <translation>Slip filer eller adresser her, eller sæt dem ind; også et skærmbillede.</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Tilføj &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>Attach what is on the clipboard: a file, a web address or a picture (Ctrl+V)</source>
        <translation>Vedhæft det, der er på udklipsholderen: en fil, en webadresse eller et billede (Ctrl+V)</translation>
    </message>
    <message>
        <source>From the &amp;list…</source>
        <translation>Fra &amp;listen…</translation>
    </message>
    <message>
        <source>Attach evidence that the workspace has already</source>
        <translation>Vedhæft dokumentation, som arbejdsområdet allerede har</translation>
    </message>
    <message>
        <source>Remove from all of them</source>
        <translation>Fjern fra dem alle</translation>
    </message>
    <message>
        <source>Keeping the file…</source>
        <translation>Gemmer filen…</translation>
    </message>
    <message numerus="yes">
        <source>What you attach here proves all %n criterion(s).</source>
        <translation>
            <numerusform>Det, du vedhæfter her, dokumenterer %n kriterium.</numerusform>
            <numerusform>Det, du vedhæfter her, dokumenterer alle %n kriterier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceIntake</name>
    <message>
        <source>The picture on the clipboard was not attached: it cannot be read.</source>
        <translation>Billedet på udklipsholderen blev ikke vedhæftet: det kan ikke læses.</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <comment>file name; %1 is date and time</comment>
        <translation>Skærmbillede %1.png</translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Gem en kopi…</translation>
    </message>
    <message>
        <source>&amp;Newer version…</source>
        <translation>&amp;Nyere version…</translation>
    </message>
    <message>
        <source>Older &amp;versions</source>
        <translation>Ældre &amp;versioner</translation>
    </message>
    <message>
        <source>Change the &amp;address…</source>
        <translation>Ret a&amp;dressen…</translation>
    </message>
    <message>
        <source>&amp;Expires…</source>
        <translation>&amp;Udløber…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Omdøb…</translation>
    </message>
    <message>
        <source>What it &amp;proves…</source>
        <translation>Hvad den &amp;beviser…</translation>
    </message>
    <message>
        <source>What “%1” proves</source>
        <translation>Hvad »%1« beviser</translation>
    </message>
    <message>
        <source>Rename the evidence</source>
        <translation>Omdøb dokumentationen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Ret adressen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceModel</name>
    <message>
        <source>⚠ broken: not what was attached</source>
        <translation>⚠ beskadiget: ikke det, der blev vedhæftet</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>udløber %1</translation>
    </message>
    <message>
        <source>◔ expires soon: %1</source>
        <translation>◔ udløber snart: %1</translation>
    </message>
    <message>
        <source>⚠ expired %1</source>
        <translation>⚠ udløbet %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Fil eller adresse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Vedhæftet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Beviser</translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceVerbs</name>
    <message>
        <source>Attach evidence to %1</source>
        <translation>Vedhæft dokumentation til %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach evidence to %n criterion(s)</source>
        <translation>
            <numerusform>Vedhæft dokumentation til %n kriterium</numerusform>
            <numerusform>Vedhæft dokumentation til %n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep version %1 of %2</source>
        <translation>Gem version %1 af %2</translation>
    </message>
    <message>
        <source>“%1” was not replaced: the workspace keeps exactly this file already.</source>
        <translation>»%1« blev ikke erstattet: arbejdsområdet har allerede præcis denne fil.</translation>
    </message>
    <message>
        <source>“%1” was not kept: give an address that begins with https://, or the path of a file on a share.</source>
        <translation>»%1« blev ikke gemt: angiv en adresse, der begynder med https://, eller stien til en fil på et fællesdrev.</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <translation>Ret adressen på %1</translation>
    </message>
    <message>
        <source>Change what %1 proves</source>
        <translation>Ret, hvad %1 beviser</translation>
    </message>
    <message>
        <source>“%1” was left as it is: tick at least one criterion, or remove the evidence.</source>
        <translation>»%1« blev ladt uændret: markér mindst ét kriterium, eller fjern dokumentationen.</translation>
    </message>
    <message>
        <source>Rename the evidence to %1</source>
        <translation>Omdøb dokumentationen til %1</translation>
    </message>
    <message>
        <source>The evidence was not renamed: give it a name.</source>
        <translation>Dokumentationen blev ikke omdøbt: giv den et navn.</translation>
    </message>
    <message numerus="yes">
        <source>Set when %n piece(s) of evidence expire(s)</source>
        <translation>
            <numerusform>Angiv, hvornår %n stykke dokumentation udløber</numerusform>
            <numerusform>Angiv, hvornår %n stykker dokumentation udløber</numerusform>
        </translation>
    </message>
    <message>
        <source>Set when %1 expires</source>
        <translation>Angiv, hvornår %1 udløber</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n piece(s) of evidence</source>
        <translation>
            <numerusform>Fjern %n stykke dokumentation</numerusform>
            <numerusform>Fjern %n stykker dokumentation</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the evidence %1</source>
        <translation>Fjern dokumentationen %1</translation>
    </message>
    <message>
        <source>Detach evidence from %1</source>
        <translation>Fjern dokumentation fra %1</translation>
    </message>
    <message numerus="yes">
        <source>Detach evidence from %n criterion(s)</source>
        <translation>
            <numerusform>Fjern dokumentation fra %n kriterium</numerusform>
            <numerusform>Fjern dokumentation fra %n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not attached: give an address that begins with https://.</source>
        <translation>»%1« blev ikke vedhæftet: angiv en adresse, der begynder med https://.</translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceWords</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>attached %1</source>
        <translation>vedhæftet %1</translation>
    </message>
    <message numerus="yes">
        <source>also proves %n other(s)</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>beviser også %n andet kriterium</numerusform>
            <numerusform>beviser også %n andre kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>udløber %1</translation>
    </message>
    <message>
        <source>◔ expires soon: %1</source>
        <translation>◔ udløber snart: %1</translation>
    </message>
    <message>
        <source>⚠ expired %1</source>
        <translation>⚠ udløbet %1</translation>
    </message>
</context>
<context>
    <name>kravkort::ExchangeDialog</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>»%1« kunne ikke skrives: %2. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Eksportér til andre programmer</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>&amp;Content:</source>
        <translation>&amp;Indhold:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Til:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprog:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Fil:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Gennemse …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportér</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>With &amp;notes</source>
        <translation>Med &amp;noter</translation>
    </message>
    <message>
        <source>File of the export</source>
        <translation>Eksportens fil</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Hvad der blev skrevet</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Projektmappe (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>The whole workspace (JSON)</source>
        <translation>Hele arbejdsområdet (JSON)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Project plan (Microsoft Project XML)</source>
        <translation>Projektplan (Microsoft Project XML)</translation>
    </message>
    <message>
        <source>Requirements (ReqIF)</source>
        <translation>Krav (ReqIF)</translation>
    </message>
    <message>
        <source>The whole bid</source>
        <translation>Hele buddet</translation>
    </message>
    <message numerus="yes">
        <source>The %n requirement(s) shown, with the columns shown</source>
        <translation>
            <numerusform>Det %n krav, der vises, med de viste kolonner</numerusform>
            <numerusform>De %n krav, der vises, med de viste kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Teamet</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Ledelsen</translation>
    </message>
    <message>
        <source>A municipality</source>
        <translation>En kommune</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice, with basis and source beside every statement. What is filled in there can be read back.</source>
        <translation>Til Excel og LibreOffice, med grundlag og kilde ved hvert udsagn. Det, der udfyldes dér, kan læses tilbage.</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice, with basis and source beside every statement.</source>
        <translation>Til Excel og LibreOffice, med grundlag og kilde ved hvert udsagn.</translation>
    </message>
    <message>
        <source>The requirements as one table, for any program that reads tables.</source>
        <translation>Kravene som én tabel til ethvert program, der læser tabeller.</translation>
    </message>
    <message>
        <source>What is due and open, go-live, and when evidence expires, as whole days.</source>
        <translation>Åbne frister, idriftsættelse og dokumentationens udløb som hele dage.</translation>
    </message>
    <message>
        <source>A task for each criterion with hours, dates and owner, in the order that the integrations need each other.</source>
        <translation>En opgave for hvert kriterium med timer, datoer og ansvarlig, i den rækkefølge integrationerne forudsætter hinanden.</translation>
    </message>
    <message>
        <source>The criteria for requirements tools, with strength, result, basis and source.</source>
        <translation>Kriterierne til kravværktøjer, med styrke, resultat, grundlag og kilde.</translation>
    </message>
    <message>
        <source>Without owners, estimates, notes, reasons and evidence.</source>
        <translation>Uden ansvarlige, estimater, noter, begrundelser og dokumentation.</translation>
    </message>
    <message>
        <source>The export must not replace the workspace itself.</source>
        <translation>Eksporten må ikke erstatte selve arbejdsområdet.</translation>
    </message>
    <message>
        <source>“%1” exists. Replace it?</source>
        <translation>»%1« findes. Skal den erstattes?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstat</translation>
    </message>
    <message>
        <source>Written: %1 · %2</source>
        <translation>Skrevet: %1 · %2</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>åbn mappen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulleret. Der blev ikke skrevet noget.</translation>
    </message>
    <message>
        <source>All solutions, bids, answers and catalogues, the files of evidence and the history. A new workspace can be made of it: File ▸ New workspace from JSON.</source>
        <translation>Alle løsninger, bud, svar og kataloger, dokumentationens filer og historikken. Der kan laves et nyt arbejdsområde af den: Filer ▸ Nyt arbejdsområde fra JSON.</translation>
    </message>
    <message>
        <source>“%1” is being written.</source>
        <translation>»%1« skrives.</translation>
    </message>
</context>
<context>
    <name>kravkort::ExpiryDialog</name>
    <message>
        <source>It &amp;expires; the last day on which it counts is</source>
        <translation>Den &amp;udløber; den sidste dag, den gælder, er</translation>
    </message>
    <message>
        <source>When the evidence expires</source>
        <translation>Hvornår dokumentationen udløber</translation>
    </message>
    <message>
        <source>The last day on which it counts</source>
        <translation>Den sidste dag, den gælder</translation>
    </message>
    <message>
        <source>From 30 days before, it is shown as expiring; after that day, as expired.</source>
        <translation>Fra 30 dage før vises den som snart udløbet; efter dagen som udløbet.</translation>
    </message>
</context>
<context>
    <name>kravkort::ExplanationDialog</name>
    <message>
        <source>Explain the number</source>
        <translation>Forklar tallet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>The criteria behind the number</source>
        <translation>Kriterierne bag tallet</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Svageste led</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorisk</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>Supplerende</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>The municipality&apos;s part</source>
        <translation>Kommunens del</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>%1, held back by %2</source>
        <translation>%1, holdes tilbage af %2</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Ikke klar endnu</translation>
    </message>
    <message>
        <source>Counted, not met</source>
        <translation>Tæller med, ikke opfyldt</translation>
    </message>
    <message>
        <source>Counted, met</source>
        <translation>Tæller med, opfyldt</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Holdt udenfor: %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>The statements behind the number</source>
        <translation>Udsagnene bag tallet</translation>
    </message>
    <message>
        <source>Basis confirmed</source>
        <translation>Grundlag bekræftet</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Alene</translation>
    </message>
</context>
<context>
    <name>kravkort::ExportCommand</name>
    <message>
        <source>--output: the export must not replace the workspace</source>
        <translation>--output: eksporten må ikke erstatte arbejdsområdet</translation>
    </message>
</context>
<context>
    <name>kravkort::ExportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Eksportér rapport</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprog:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Fil:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Gennemse …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportér</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>Rapportens fil</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” exists. Replace it?</source>
        <translation>»%1« findes allerede. Skal den erstattes?</translation>
    </message>
    <message>
        <source>Written: %1 · %2</source>
        <translation>Skrevet: %1 · %2</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>åbn mappen</translation>
    </message>
    <message>
        <source>&amp;History since:</source>
        <translation>&amp;Historik siden:</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>For&amp;mat:</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;llér</translation>
    </message>
    <message>
        <source>History since</source>
        <translation>Historik siden</translation>
    </message>
    <message>
        <source>How much of the report is written</source>
        <translation>Hvor meget af rapporten der er skrevet</translation>
    </message>
    <message>
        <source>PDF, for paper and for keeping</source>
        <translation>PDF, til papir og arkiv</translation>
    </message>
    <message>
        <source>HTML, for browsers and screen readers</source>
        <translation>HTML, til browsere og skærmlæsere</translation>
    </message>
    <message>
        <source>HTML files (*.html *.htm)</source>
        <translation>HTML-filer (*.html *.htm)</translation>
    </message>
    <message>
        <source>The report is being printed</source>
        <translation>Rapporten udskrives</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til printeren.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Udskrivningen blev annulleret.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check that it is on and has paper, or choose another one.</source>
        <translation>Printeren tog ikke imod rapporten. Kontrollér, at den er tændt og har papir, eller vælg en anden.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulleret. Intet blev skrevet.</translation>
    </message>
    <message>
        <source>Front page &amp;details …</source>
        <translation>Forsi&amp;dens oplysninger …</translation>
    </message>
    <message>
        <source>Vendor, logo, version, approval, draft or final</source>
        <translation>Leverandør, logo, version, godkendelse, udkast eller endelig</translation>
    </message>
    <message>
        <source>Export report: %1</source>
        <translation>Eksportér rapport: %1</translation>
    </message>
    <message>
        <source>Compared &amp;with:</source>
        <translation>Sammenlignet &amp;med:</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Adds a section on what has changed of the bid since then</source>
        <translation>Tilføjer et afsnit om, hvad der er ændret i buddet siden da</translation>
    </message>
</context>
<context>
    <name>kravkort::FileSentences</name>
    <message>
        <source>There is no file “%1”. Check its name, or whether it was moved.</source>
        <translation>Der er ingen fil »%1«. Kontrollér navnet, eller om den er flyttet.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a workspace file in it.</source>
        <translation>»%1« er en mappe. Vælg en arbejdsområdefil i den.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check that you have access to it.</source>
        <translation>»%1« kan ikke læses: %2. Kontrollér, at der er adgang til filen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, and Kravkort keeps every change on disk. Make a copy in a folder of your own and open that.</source>
        <translation>»%1« kan ikke skrives, og Kravkort gemmer hver ændring på disken. Lav en kopi i en af dine egne mapper, og åbn den.</translation>
    </message>
    <message>
        <source>“%1” is empty, not a workspace. Choose another file, or make a new workspace.</source>
        <translation>»%1« er tom og ikke et arbejdsområde. Vælg en anden fil, eller lav et nyt arbejdsområde.</translation>
    </message>
    <message>
        <source>“%1” is not a Kravkort workspace. Choose a file that Kravkort has made.</source>
        <translation>»%1« er ikke et Kravkort-arbejdsområde. Vælg en fil, som Kravkort har lavet.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. Choose a file that Kravkort has made.</source>
        <translation>»%1« tilhører et andet program. Vælg en fil, som Kravkort har lavet.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Kravkort (file version %2; this one reads up to %3). Update Kravkort and open it again.</source>
        <translation>»%1« er lavet af et nyere Kravkort (filversion %2; dette læser til og med %3). Opdatér Kravkort, og åbn filen igen.</translation>
    </message>
    <message>
        <source>“%1” is cut short: its end is missing. Fetch it again, or open a copy from before.</source>
        <translation>»%1« er afkortet: slutningen mangler. Hent filen igen, eller åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open a copy from before.</source>
        <translation>»%1« er beskadiget. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>“%1” holds a value that Kravkort does not know: table %2, row %3, column %4. Open a copy from before.</source>
        <translation>»%1« har en værdi, som Kravkort ikke kender: tabel %2, række %3, kolonne %4. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>Line %2 of the history of “%1” cannot be read. Open a copy from before.</source>
        <translation>Linje %2 i historikken for »%1« kan ikke læses. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>Der er allerede en fil »%1«. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder does not exist or cannot be written. Choose another folder.</source>
        <translation>»%1« kan ikke laves: mappen findes ikke eller kan ikke skrives til. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>“%1” is the workspace that is open. Choose another name for the copy.</source>
        <translation>»%1« er det arbejdsområde, der er åbent. Vælg et andet navn til kopien.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: %2. Choose another place.</source>
        <translation>Kopien »%1« kunne ikke skrives: %2. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>“%1” is from an older Kravkort and was not brought up to date, because the copy “%2” could not be kept first. Make room in the folder and open it again.</source>
        <translation>»%1« er fra et ældre Kravkort og blev ikke opdateret, fordi kopien »%2« ikke kunne gemmes først. Skaf plads i mappen, og åbn filen igen.</translation>
    </message>
    <message>
        <source>The change was not made: “%1” was changed by another program meanwhile. Open it again to see what it holds now.</source>
        <translation>Ændringen blev ikke gemt: »%1« er imens ændret af et andet program. Åbn filen igen for at se, hvad den indeholder nu.</translation>
    </message>
    <message>
        <source>The change was not made: “%1” no longer holds what is on the screen. Open it again to see what it holds now.</source>
        <translation>Ændringen blev ikke gemt: »%1« indeholder ikke længere det, der vises på skærmen. Åbn filen igen for at se, hvad den indeholder nu.</translation>
    </message>
    <message>
        <source>The change was not made: the file “%1” is no longer there. Put it back, or keep your work with Save a copy.</source>
        <translation>Ændringen blev ikke gemt: filen »%1« er der ikke længere. Læg den tilbage, eller bevar arbejdet med Gem en kopi.</translation>
    </message>
    <message>
        <source>The change was not made: another program is using “%1”. Close it there and try again.</source>
        <translation>Ændringen blev ikke gemt: et andet program bruger »%1«. Luk filen dér, og prøv igen.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it there and try again.</source>
        <translation>Et andet program bruger »%1«. Luk filen dér, og prøv igen.</translation>
    </message>
    <message>
        <source>The change was not made: there is no room left on the disk for “%1”. Make room and try again.</source>
        <translation>Ændringen blev ikke gemt: der er ikke mere plads på disken til »%1«. Skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The change was not made: “%1” can no longer be written. Keep your work with Save a copy in another folder.</source>
        <translation>Ændringen blev ikke gemt: »%1« kan ikke længere skrives. Bevar arbejdet med Gem en kopi i en anden mappe.</translation>
    </message>
    <message>
        <source>The change was not made: “%1” could not be written (%2). Check the disk, or keep your work with Save a copy.</source>
        <translation>Ændringen blev ikke gemt: »%1« kunne ikke skrives (%2). Kontrollér disken, eller bevar arbejdet med Gem en kopi.</translation>
    </message>
    <message>
        <source>“%1” could not be read (%2). Check the disk and that you have access to it.</source>
        <translation>»%1« kunne ikke læses (%2). Kontrollér disken, og at der er adgang til filen.</translation>
    </message>
    <message>
        <source>“%1” has parts that are not as Kravkort made them (%2), and is not opened for safety. Open a copy from before.</source>
        <translation>»%1« har dele, der ikke er, som Kravkort har lavet dem (%2), og åbnes for en sikkerheds skyld ikke. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>The file was not opened: what “%1” keeps of it is no longer what was attached (its SHA-256 differs). Attach the file again, or fetch it from a copy of the workspace from before.</source>
        <translation>Filen blev ikke åbnet: det, »%1« har gemt, er ikke længere det, der blev vedhæftet (SHA-256 er en anden). Vedhæft filen igen, eller hent den fra en tidligere kopi af arbejdsområdet.</translation>
    </message>
    <message>
        <source>Nothing was kept in “%1”: it was stopped.</source>
        <translation>Intet blev gemt i »%1«: det blev afbrudt.</translation>
    </message>
</context>
<context>
    <name>kravkort::FileStep</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Vælg en fil…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Stop indlæsningen</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>XLSX, ODS or CSV; or drop the file here</source>
        <translation>XLSX, ODS eller CSV; eller slip filen her</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Hvor langt filen er læst</translation>
    </message>
    <message>
        <source>Read its tables</source>
        <translation>Læs tabellerne</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>The sheet as it stands</source>
        <translation>Arket, som det står</translation>
    </message>
    <message>
        <source>&amp;Read its tables</source>
        <translation>&amp;Læs tabellerne</translation>
    </message>
    <message>
        <source>Take the agreement&apos;s appendix as you have it. Tables of use cases, packages, integrations and criteria are recognised, as matrices with marks or as lists. Title rows, merged cells, notes and hidden sheets do no harm, and nothing is kept before the last step.</source>
        <translation>Tag aftalens bilag, som I har det. Tabeller over usecases, pakker, integrationer og kriterier genkendes, både matricer med markeringer og lister. Titelrækker, flettede celler, noter og skjulte ark gør ingen skade, og intet gemmes før det sidste trin.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Which spreadsheet holds the appendix?</source>
        <translation>Hvilket regneark rummer bilaget?</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>lodret streg</translation>
    </message>
    <message>
        <source>A text file in %1, of one column.</source>
        <translation>En tekstfil i %1 med én kolonne.</translation>
    </message>
    <message>
        <source>A text file in %1, its cells parted by %2.</source>
        <extracomment>%1 is an encoding, %2 &quot;semicolons&quot;, &quot;commas&quot; …</extracomment>
        <translation>En tekstfil i %1, hvor cellerne er adskilt med %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n ark</numerusform>
            <numerusform>%n ark</numerusform>
        </translation>
    </message>
    <message>
        <source>A workbook with %1.</source>
        <translation>En projektmappe med %1.</translation>
    </message>
    <message numerus="yes">
        <source>A workbook with %1, of which %n hidden. Hidden sheets are not imported unless you say so in the next step.</source>
        <translation>
            <numerusform>En projektmappe med %1, hvoraf %n er skjult. Skjulte ark importeres kun, hvis du beder om det i næste trin.</numerusform>
            <numerusform>En projektmappe med %1, hvoraf %n er skjulte. Skjulte ark importeres kun, hvis du beder om det i næste trin.</numerusform>
        </translation>
    </message>
    <message>
        <source>as guessed from heads and contents</source>
        <translation>som gættet ud fra overskrifter og indhold</translation>
    </message>
    <message>
        <source>like “%1”</source>
        <translation>som »%1«</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::FilterBar</name>
    <message>
        <source>Filter by text, owner or note</source>
        <translation>Søg i tekst, ansvarlig, note</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>Filtrér efter resultat</translation>
    </message>
    <message>
        <source>Filter by responsible</source>
        <translation>Filtrér efter ansvarlig part</translation>
    </message>
    <message>
        <source>Filter by strength</source>
        <translation>Filtrér efter styrke</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Fjern filtrene</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle resultater</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Stadig åbne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Frist overskredet</translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Alle ansvarlige parter</translation>
    </message>
    <message>
        <source>All strengths</source>
        <translation>Alle styrker</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criterion(s)</source>
        <translation>
            <numerusform>%1 af %n kriterium</numerusform>
            <numerusform>%1 af %n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Frist snart</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blokeret</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Hurtig udfyldning</translation>
    </message>
    <message>
        <source>One criterion at a time, with keys only (F8)</source>
        <translation>Ét kriterium ad gangen, kun med tastaturet (F8)</translation>
    </message>
    <message>
        <source>Asks again</source>
        <translation>Spørger igen</translation>
    </message>
    <message>
        <source>Evidence expired</source>
        <translation>Dokumentation udløbet</translation>
    </message>
    <message>
        <source>Evidence broken</source>
        <translation>Dokumentation brudt</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <comment>date format of a narrow column</comment>
        <translation>d. MMM yy</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Uden ansvarlig</translation>
    </message>
    <message>
        <source>Due %1 to %2</source>
        <translation>Frist %1 til %2</translation>
    </message>
    <message>
        <source>Due from %1</source>
        <translation>Frist fra %1</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>Frist til og med %1</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uden frist</translation>
    </message>
    <message>
        <source>What we answer for</source>
        <translation>Det, vi svarer for</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Fjern filteret: %1</translation>
    </message>
    <message>
        <source>Only criteria that we answer for.</source>
        <translation>Kun kriterier, som vi svarer for.</translation>
    </message>
    <message>
        <source>Click to remove this filter.</source>
        <translation>Klik for at fjerne filteret.</translation>
    </message>
    <message>
        <source>Not agreed on</source>
        <translation>Ikke enighed om</translation>
    </message>
    <message>
        <source>A municipality disagrees, or it is unsettled</source>
        <translation>En kommune er uenig, eller det er uafklaret</translation>
    </message>
</context>
<context>
    <name>kravkort::FilterPopup</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Look for nothing in particular</source>
        <translation>Fjern alle filtre</translation>
    </message>
    <message>
        <source>Filter the graph</source>
        <translation>Filtrér grafen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>kravkort::FreezeCommand</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Mandatory criteria met</source>
        <translation>Obligatoriske kriterier opfyldt</translation>
    </message>
    <message>
        <source>Supplementary criteria met</source>
        <translation>Supplerende kriterier opfyldt</translation>
    </message>
    <message>
        <source>Ready use cases</source>
        <translation>Klare usecases</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Med andre ord</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>kravkort::FreezeDialog</name>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Frys</translation>
    </message>
    <message>
        <source>&amp;Copy SHA-256</source>
        <translation>&amp;Kopiér SHA-256</translation>
    </message>
    <message>
        <source>&amp;Report of this…</source>
        <translation>&amp;Rapport over dette…</translation>
    </message>
    <message>
        <source>Freeze bid</source>
        <translation>Frys bud</translation>
    </message>
    <message>
        <source>Keeps “%1” as it stands now: choices, decisions, answers, evidence with its hashes, and the catalogue as it is used. What is frozen stays for ever. It cannot be changed, undone or removed, and its report can be made again from it at any time. Work on the bid goes on.</source>
        <translation>Gemmer »%1«, som det ser ud nu: valg, beslutninger, svar, dokumentation med kontrolsummer og det anvendte katalog. Det frosne består for altid. Det kan ikke ændres, fortrydes eller fjernes, og rapporten kan til enhver tid laves igen ud fra det. Arbejdet med buddet fortsætter.</translation>
    </message>
    <message>
        <source>Frozen bids</source>
        <translation>Frosne bud</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frosset</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>Fro&amp;zen so far:</source>
        <translation>Hidtil fro&amp;sset:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <extracomment>proposed name of a frozen bid; %1 is a date</extracomment>
        <translation>Afleveret %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen navngivet</translation>
    </message>
    <message>
        <source>Frozen as “%1”. Keep its SHA-256 elsewhere as well: it proves later that nothing was changed.</source>
        <translation>Frosset som »%1«. Gem også SHA-256 et andet sted: Den viser senere, at intet er ændret.</translation>
    </message>
    <message>
        <source>The SHA-256 of “%1” is on the clipboard.</source>
        <translation>SHA-256 for »%1« ligger i udklipsholderen.</translation>
    </message>
</context>
<context>
    <name>kravkort::FreezeVerbs</name>
    <message>
        <source>The bid was not frozen: %1</source>
        <translation>Buddet blev ikke frosset: %1</translation>
    </message>
    <message>
        <source>it is not there.</source>
        <translation>Det findes ikke.</translation>
    </message>
    <message>
        <source>give it a name, such as what it was handed in as.</source>
        <translation>Giv det et navn, for eksempel hvad det er afleveret som.</translation>
    </message>
    <message>
        <source>a frozen bid cannot be called “%1”, since that means a moment.</source>
        <translation>Et frosset bud kan ikke hedde »%1«, for det betyder et tidspunkt.</translation>
    </message>
    <message>
        <source>one is called “%1” already.</source>
        <translation>Der er allerede et, der hedder »%1«.</translation>
    </message>
    <message>
        <source>Freeze the bid %1 as “%2”</source>
        <translation>Frys buddet %1 som »%2«</translation>
    </message>
    <message>
        <source>There was no bid “%1” yet on %2.</source>
        <translation>Buddet »%1« fandtes endnu ikke den %2.</translation>
    </message>
    <message>
        <source>“now” and days such as 2026-11-24</source>
        <translation>»nu« og datoer som 2026-11-24</translation>
    </message>
    <message>
        <source>The bid was not frozen as “%1”; it has %2</source>
        <translation>Buddet er ikke frosset som »%1«; det har %2</translation>
    </message>
</context>
<context>
    <name>kravkort::Freezing</name>
    <message>
        <source>The frozen bid “%1” does not hold: %2</source>
        <translation>Det frosne bud »%1« holder ikke: %2</translation>
    </message>
    <message>
        <source>its content is not the one that was frozen.</source>
        <translation>Indholdet er ikke det, der blev frosset.</translation>
    </message>
    <message>
        <source>its catalogue is not the one that was frozen.</source>
        <translation>Kataloget er ikke det, der blev frosset.</translation>
    </message>
    <message>
        <source>it is not a frozen bid.</source>
        <translation>Det er ikke et frosset bud.</translation>
    </message>
    <message>
        <source>a newer Kravkort froze it.</source>
        <translation>Det er frosset af et nyere Kravkort.</translation>
    </message>
    <message>
        <source>a row of it cannot be read.</source>
        <translation>En af dets rækker kan ikke læses.</translation>
    </message>
    <message>
        <source>its bid is missing.</source>
        <translation>Buddet mangler.</translation>
    </message>
</context>
<context>
    <name>kravkort::GraphBusy</name>
    <message numerus="yes">
        <source>Laying out a graph of %n node(s)…</source>
        <translation>
            <numerusform>Tegner en graf med %n node …</numerusform>
            <numerusform>Tegner en graf med %n noder …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The graph shows what was there before.</source>
        <translation>Afbrudt. Grafen viser det, der var der før.</translation>
    </message>
    <message>
        <source>Cancelled. There is no graph yet.</source>
        <translation>Afbrudt. Der er ingen graf endnu.</translation>
    </message>
    <message>
        <source>How far the layout is</source>
        <translation>Hvor langt tegningen er</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Keep the picture that is there</source>
        <translation>Behold det billede, der er</translation>
    </message>
    <message>
        <source>Lay out what is chosen now</source>
        <translation>Tegn det, der er valgt nu</translation>
    </message>
    <message>
        <source>Cancel the layout</source>
        <translation>Afbryd tegningen</translation>
    </message>
    <message>
        <source>Lay out the graph</source>
        <translation>Tegn grafen</translation>
    </message>
</context>
<context>
    <name>kravkort::GraphExportMenu</name>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG-tegning…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-billede</translation>
    </message>
    <message>
        <source>PDF page…</source>
        <translation>PDF-side…</translation>
    </message>
    <message>
        <source>Graphviz DOT…</source>
        <translation>Graphviz DOT…</translation>
    </message>
    <message>
        <source>Copy picture and drawing</source>
        <translation>Kopiér billede og tegning</translation>
    </message>
    <message>
        <source>At %1…</source>
        <translation>I %1 …</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Eksportér grafen</translation>
    </message>
    <message>
        <source>The graph is written to %1.</source>
        <translation>Grafen er skrevet til %1.</translation>
    </message>
    <message>
        <source>The graph is copied, as a picture and as a drawing.</source>
        <translation>Grafen er kopieret, både som billede og som tegning.</translation>
    </message>
</context>
<context>
    <name>kravkort::GraphLooking</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <translation>Filter · %1</translation>
    </message>
    <message>
        <source>Filter the graph</source>
        <translation>Filtrér grafen</translation>
    </message>
    <message numerus="yes">
        <source>Filter the graph, %n filter(s) on</source>
        <translation>
            <numerusform>Filtrér grafen, %n filter slået til</numerusform>
            <numerusform>Filtrér grafen, %n filtre slået til</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what you look for, and what leads to it</source>
        <translation>Vis kun det, du leder efter, og vejen dertil</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Keep what you see under a name, and come back to it</source>
        <translation>Gem det, du ser, under et navn, så du kan vende tilbage til det</translation>
    </message>
    <message>
        <source>Named views</source>
        <translation>Gemte visninger</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Hvorfor er det her med?</translation>
    </message>
    <message>
        <source>Weakest link</source>
        <translation>Svageste led</translation>
    </message>
    <message>
        <source>Draw every way from your use cases to what is selected</source>
        <translation>Tegn alle veje fra jeres usecases til det valgte</translation>
    </message>
    <message>
        <source>Select something first: every way from your use cases to it is drawn</source>
        <translation>Vælg først noget i grafen: så tegnes alle veje fra jeres usecases dertil</translation>
    </message>
    <message>
        <source>Draw what holds the progress of what is selected down</source>
        <translation>Tegn det, der holder fremdriften for det valgte nede</translation>
    </message>
    <message>
        <source>Draw what holds the whole bid down</source>
        <translation>Tegn det, der holder hele buddet nede</translation>
    </message>
    <message>
        <source>Only what it needs</source>
        <translation>Kun det, den har brug for</translation>
    </message>
    <message>
        <source>Only what needs it</source>
        <translation>Kun det, der har brug for den</translation>
    </message>
    <message>
        <source>What it needs and what needs it</source>
        <translation>Begge veje herfra</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hvor langt</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Fold alt ud</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Whole graph</source>
        <translation>Hele grafen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Fold ud</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold sammen</translation>
    </message>
    <message>
        <source>Part of the graph: %1 and what it needs</source>
        <translation>Udsnit af grafen: %1 og det, den har brug for</translation>
    </message>
    <message>
        <source>Part of the graph: %1 and what needs it</source>
        <translation>Udsnit af grafen: %1 og det, der har brug for den</translation>
    </message>
    <message>
        <source>Part of the graph: %1, what it needs and what needs it</source>
        <translation>Udsnit af grafen: %1, det, den har brug for, og det, der har brug for den</translation>
    </message>
    <message numerus="yes">
        <source>Filter: %1. %n node(s) match and have a double frame</source>
        <translation>
            <numerusform>Filter: %1. %n knude passer og har dobbelt ramme</numerusform>
            <numerusform>Filter: %1. %n knuder passer og har dobbelt ramme</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded: %1</source>
        <translation>Foldet sammen: %1</translation>
    </message>
    <message>
        <source>Highlighted: %1 and all that it hangs together with</source>
        <translation>Fremhævet: %1 og alt det, den hænger sammen med</translation>
    </message>
</context>
<context>
    <name>kravkort::GraphMap</name>
    <message>
        <source>Map of the graph</source>
        <translation>Oversigtskort over grafen</translation>
    </message>
    <message>
        <source>What you see lies %1 % from the left and %2 % from the top of the graph. Arrow keys move it, Enter goes back to the graph.</source>
        <translation>Det, du ser, ligger %1 % fra venstre og %2 % fra toppen af grafen. Piletasterne flytter det, Enter går tilbage til grafen.</translation>
    </message>
    <message>
        <source>All of the graph; the frame is what you see. Click or drag to go there, arrow keys to move, Ctrl+M to hide.</source>
        <translation>Hele grafen; rammen er det, du ser. Klik eller træk for at gå derhen, piletaster for at flytte, Ctrl+M for at skjule.</translation>
    </message>
</context>
<context>
    <name>kravkort::GraphPage</name>
    <message>
        <source>Fit</source>
        <translation>Tilpas</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Signaturforklaring</translation>
    </message>
    <message>
        <source>Show what lines, frames and marks mean</source>
        <translation>Vis, hvad linjer, rammer og mærker betyder</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Save or copy the graph</source>
        <translation>Gem eller kopiér grafen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Zoom to 100 % (0)</source>
        <translation>Zoom til 100 % (0)</translation>
    </message>
    <message>
        <source>Zoom %1, press for 100 %</source>
        <translation>Zoom %1, tryk for 100 %</translation>
    </message>
    <message>
        <source>No use cases are chosen yet.</source>
        <translation>Der er ikke valgt usecases endnu.</translation>
    </message>
    <message>
        <source>Tick use cases in the list on the left: their packages and integrations appear here.</source>
        <translation>Sæt flueben ved usecases i listen til venstre, så vises deres pakker og integrationer her.</translation>
    </message>
    <message>
        <source>Right: what a node needs. Left: what needs it. Up and down: its neighbours. Enter: select. Space: show only what hangs together with it. Plus and minus: unfold and fold. Letters: find a code or a name. Escape: back to the whole graph, or select nothing.</source>
        <translation>Højre: det, knuden forudsætter. Venstre: det, der forudsætter den. Op og ned: naboerne. Enter: vælg. Mellemrum: vis kun det, der hænger sammen med den. Plus og minus: fold ud og ind. Bogstaver: find en kode eller et navn. Escape: tilbage til hele grafen, eller vælg intet.</translation>
    </message>
    <message>
        <source>Nothing in the graph is what you look for.</source>
        <translation>Intet i grafen svarer til det, du leder efter.</translation>
    </message>
    <message>
        <source>Drop a filter above the graph to see more.</source>
        <translation>Fjern et filter over grafen for at se mere.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Zoom ud (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom ind (Ctrl++)</translation>
    </message>
    <message>
        <source>Show the whole graph (Ctrl+9)</source>
        <translation>Vis hele grafen (Ctrl+9)</translation>
    </message>
    <message>
        <source>A map of the whole graph in its corner, where not all of it is in sight (Ctrl+M)</source>
        <translation>Et kort over hele grafen i hjørnet, når ikke det hele kan ses (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>kravkort::GraphStory</name>
    <message numerus="yes">
        <source>More than %n way(s) lead there.</source>
        <translation>
            <numerusform>Mere end %n vej fører dertil.</numerusform>
            <numerusform>Mere end %n veje fører dertil.</numerusform>
        </translation>
    </message>
    <message>
        <source>One way leads there: %1.</source>
        <translation>Én vej fører dertil: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) lead there, the shortest is %1.</source>
        <translation>
            <numerusform>%n vej fører dertil: %1.</numerusform>
            <numerusform>%n veje fører dertil; den korteste er %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not part of the bid: it is supplementary, and nobody has decided to offer it.</source>
        <translation>%1 er ikke med i buddet: pakken er supplerende, og det er ikke besluttet at tilbyde den.</translation>
    </message>
    <message>
        <source>%1 is not part of the bid.</source>
        <translation>%1 er ikke med i buddet.</translation>
    </message>
    <message>
        <source>%1 is here because you chose it.</source>
        <translation>%1 er med, fordi I har valgt den.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is here because of %n chosen use case(s): %2.</source>
        <translation>
            <numerusform>%1 er med på grund af %n valgt usecase: %2.</numerusform>
            <numerusform>%1 er med på grund af %n valgte usecases: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds %1 back: everything that it needs is met.</source>
        <translation>Intet holder %1 tilbage: alt, hvad den har brug for, er opfyldt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is held back by its own criteria: %2 of %n are met.</source>
        <translation>
            <numerusform>%1 holdes tilbage af sit eget kriterium: %2 af %n er opfyldt.</numerusform>
            <numerusform>%1 holdes tilbage af sine egne kriterier: %2 af %n er opfyldt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be better than %2, because %3 is not: %4 of its %n own criteria are met.</source>
        <translation>
            <numerusform>%1 kan ikke komme over %2, fordi %3 ikke er nået længere: %4 af dens %n eget kriterium er opfyldt.</numerusform>
            <numerusform>%1 kan ikke komme over %2, fordi %3 ikke er nået længere: %4 af dens %n egne kriterier er opfyldt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::GraphTrail</name>
    <message>
        <source>Why %1</source>
        <translation>Hvorfor %1</translation>
    </message>
    <message>
        <source>Weakest link of %1</source>
        <translation>Svageste led for %1</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Har brug for</translation>
    </message>
    <message>
        <source>What needs it</source>
        <translation>Bruges af</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>All the way</source>
        <translation>Hele vejen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n trin</numerusform>
            <numerusform>%n trin</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole graph</source>
        <translation>Hele grafen</translation>
    </message>
    <message>
        <source>Back to the whole graph (Esc)</source>
        <translation>Tilbage til hele grafen (Esc)</translation>
    </message>
    <message>
        <source>Not part of the bid at present</source>
        <translation>Ikke med i buddet lige nu</translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation>Tilbage hertil</translation>
    </message>
    <message>
        <source>How far from the node</source>
        <translation>Hvor langt fra knuden</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) match</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop this filter</source>
        <translation>Fjern dette filter</translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <translation>
            <numerusform>%n foldet sammen</numerusform>
            <numerusform>%n foldet sammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Fold alt ud</translation>
    </message>
</context>
<context>
    <name>kravkort::GraphView</name>
    <message>
        <source>Here because of %1</source>
        <translation>Er med på grund af %1</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation>Forudsætter %1</translation>
    </message>
    <message>
        <source>“%1”: nothing here has that code or name</source>
        <translation>»%1«: intet her har den kode eller det navn</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 · Enter selects, ↓ next, Esc ends</source>
        <translation>»%1«: %2 af %3 · Enter vælger, ↓ næste, Esc slutter</translation>
    </message>
</context>
<context>
    <name>kravkort::History</name>
    <message>
        <source>History: line %1 is missing.</source>
        <translation>Historik: linje %1 mangler.</translation>
    </message>
    <message>
        <source>History: line %1 was changed after it was written, or a line before it.</source>
        <translation>Historik: linje %1 eller en tidligere linje er ændret, efter at den blev skrevet.</translation>
    </message>
    <message>
        <source>History: its end is missing: it had %1 lines, and %2 are there.</source>
        <translation>Historik: slutningen mangler: den havde %1 linjer, og der er %2.</translation>
    </message>
    <message>
        <source>History: lines were added behind its end: it had %1 lines, and %2 are there.</source>
        <translation>Historik: der er lagt linjer efter slutningen: den havde %1 linjer, og der er %2.</translation>
    </message>
    <message>
        <source>History: the last line is not the one that it ended with.</source>
        <translation>Historik: den sidste linje er ikke den, den sluttede med.</translation>
    </message>
</context>
<context>
    <name>kravkort::HistoryBar</name>
    <message>
        <source>nobody named</source>
        <translation>ingen nævnt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Find i historikken</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Ændringens art</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Fra denne dag</translation>
    </message>
    <message>
        <source>To and with this day</source>
        <translation>Til og med denne dag</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>Save the lines that are shown as CSV or JSON</source>
        <translation>Gem de viste linjer som CSV eller JSON</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Hele tiden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Seneste 7 dage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Seneste 30 dage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Seneste 12 måneder</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Mellem to dage</translation>
    </message>
</context>
<context>
    <name>kravkort::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad blev gjort</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
</context>
<context>
    <name>kravkort::HistoryPage</name>
    <message numerus="yes">
        <source>%n line(s) in all</source>
        <comment>of history</comment>
        <translation>
            <numerusform>%n linje i alt</numerusform>
            <numerusform>%n linjer i alt</numerusform>
        </translation>
    </message>
    <message>
        <source>the last line&apos;s SHA-256: %1</source>
        <translation>den sidste linjes SHA-256: %1</translation>
    </message>
    <message>
        <source>Each line&apos;s SHA-256 covers the line before it. Note this one elsewhere, in a mail or on paper, and nobody can later change the history up to here unseen.</source>
        <translation>Hver linjes SHA-256 dækker linjen før. Notér denne et andet sted, i en mail eller på papir, så kan ingen siden ændre historikken hertil ubemærket.</translation>
    </message>
    <message>
        <source>Line %1 · %2 · %3</source>
        <translation>Linje %1 · %2 · %3</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen nævnt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the export has</source>
        <translation>
            <numerusform>og %n mere, som eksporten har med</numerusform>
            <numerusform>og %n mere, som eksporten har med</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the history as CSV or JSON</source>
        <translation>Gem historikken som CSV eller JSON</translation>
    </message>
    <message>
        <source>%1 history.csv</source>
        <comment>proposed file name</comment>
        <translation>%1 historik.csv</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>»%1« kunne ikke skrives: %2. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>The history of the workspace</source>
        <translation>Arbejdsområdets historik</translation>
    </message>
    <message>
        <source>What the selected line changed</source>
        <translation>Hvad den valgte linje ændrede</translation>
    </message>
    <message>
        <source>No line of the history fits. Ask for less.</source>
        <translation>Ingen linje i historikken passer. Spørg efter mindre.</translation>
    </message>
</context>
<context>
    <name>kravkort::ImpactList</name>
    <message>
        <source>&amp;All bids</source>
        <translation>&amp;Alle bud</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>Bud</translation>
    </message>
    <message>
        <source>What it means for the selected bid</source>
        <translation>Hvad det betyder for det valgte bud</translation>
    </message>
</context>
<context>
    <name>kravkort::ImpactModel</name>
    <message>
        <source>Bid</source>
        <translation>Bud</translation>
    </message>
    <message>
        <source>Uses now</source>
        <translation>Bruger nu</translation>
    </message>
    <message>
        <source>Asks again</source>
        <translation>Spørger igen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Mandatory met</source>
        <translation>Obligatoriske opfyldt</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Timer tilbage</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column: packages, integrations and use cases that come and go</comment>
        <translation>Omfang</translation>
    </message>
    <message numerus="yes">
        <source>%n along</source>
        <comment>own statements</comment>
        <translation>
            <numerusform>%n følger med</numerusform>
            <numerusform>%n følger med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n lost</source>
        <comment>own statements</comment>
        <translation>
            <numerusform>! %n går tabt</numerusform>
            <numerusform>! %n går tabt</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Jeres eget</translation>
    </message>
</context>
<context>
    <name>kravkort::ImportCommand</name>
    <message>
        <source>taken</source>
        <translation>hentet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>doubtful, not heeded</source>
        <translation>tvivlsom, ikke brugt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, række %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n further row(s); --report FILE has them all</source>
        <translation>
            <numerusform>… og %n række mere; --report FIL har dem alle</numerusform>
            <numerusform>… og %n rækker mere; --report FIL har dem alle</numerusform>
        </translation>
    </message>
    <message>
        <source>no table was recognised in %1; say with --mapping which sheet and columns hold it</source>
        <translation>der blev ikke genkendt nogen tabel i %1; angiv med --mapping, hvilket ark og hvilke kolonner den står i</translation>
    </message>
    <message>
        <source>no table of %1 fits %2</source>
        <translation>ingen tabel i %1 passer til %2</translation>
    </message>
    <message>
        <source>Tables:</source>
        <translation>Tabeller:</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Rækker:</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uændret</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) is/are said in part only, and not confirmed; --report FILE says why</source>
        <translation>
            <numerusform>%n udsagn fremgår kun delvist og er ikke bekræftet; --report FIL siger hvorfor</numerusform>
            <numerusform>%n udsagn fremgår kun delvist og er ikke bekræftet; --report FIL siger hvorfor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be overwritten by what is read from it, or twice</source>
        <translation>%1 ville blive overskrevet af det, der læses fra den, eller to gange</translation>
    </message>
</context>
<context>
    <name>kravkort::ImportDialog</name>
    <message>
        <source>Loa&amp;d mapping…</source>
        <translation>&amp;Hent kobling…</translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping…</source>
        <translation>&amp;Gem kobling…</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Tilbage</translation>
    </message>
    <message>
        <source>Import the appendix from a spreadsheet</source>
        <translation>Importér bilaget fra et regneark</translation>
    </message>
    <message>
        <source>Reads the tables as a saved file says</source>
        <translation>Læser tabellerne, som en gemt fil angiver</translation>
    </message>
    <message>
        <source>Keeps how the tables are read as a file, for colleagues and the command line</source>
        <translation>Gemmer måden, tabellerne læses på, som en fil til kolleger og kommandolinjen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importér</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Næste ›</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>tæller …</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rækker: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n til</numerusform>
            <numerusform>… og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Hent kobling</translation>
    </message>
    <message>
        <source> mapping.json</source>
        <comment>end of a proposed file name</comment>
        <translation> kobling.json</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Gem kobling</translation>
    </message>
</context>
<context>
    <name>kravkort::ImportDraft</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>»%1« kan ikke læses: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for a mapping.</source>
        <translation>»%1« er for stor til at være en kobling.</translation>
    </message>
    <message>
        <source>“%1” is not used: %2</source>
        <translation>»%1« bruges ikke: %2</translation>
    </message>
    <message>
        <source>“%1” is not used: no table that it describes was found in this file.</source>
        <translation>»%1« bruges ikke: ingen af de tabeller, den beskriver, findes i denne fil.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>»%1« kan ikke skrives: %2</translation>
    </message>
</context>
<context>
    <name>kravkort::ImportRowModel</name>
    <message>
        <source>taken</source>
        <translation>overtaget</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>same</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>tvivlsom</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) new or changed</source>
        <translation>
            <numerusform>%n udsagn nyt eller ændret</numerusform>
            <numerusform>%n udsagn nye eller ændrede</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a spreadsheet</comment>
        <translation>Række</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Før → efter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n overtaget</numerusform>
            <numerusform>%n overtagne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n ændret</numerusform>
            <numerusform>%n ændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n uændret</numerusform>
            <numerusform>%n uændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n tvivlsom</numerusform>
            <numerusform>%n tvivlsomme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n sprunget over</numerusform>
            <numerusform>%n sprunget over</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ the given answer will ask again</source>
        <extracomment>the answer that somebody gave does not count for the new words of the criterion</extracomment>
        <translation>↻ spørger igen: svaret gjaldt den tidligere ordlyd</translation>
    </message>
</context>
<context>
    <name>kravkort::ImportVerbs</name>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Intet blev importeret: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported: the workspace keeps another catalogue as “%1”. Give this revision a name of its own.</source>
        <translation>Intet blev importeret: arbejdsområdet har et andet katalog ved navn »%1«. Giv denne udgave sit eget navn.</translation>
    </message>
    <message>
        <source>Import %1 as the catalogue %2</source>
        <extracomment>%1 is a file&apos;s name, %2 a catalogue&apos;s revision</extracomment>
        <translation>Importér %1 som kataloget %2</translation>
    </message>
</context>
<context>
    <name>kravkort::ImportWhys</name>
    <message>
        <source>skipped by hand</source>
        <translation>sprunget over i hånden</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>the heads once more</source>
        <translation>overskrifterne igen</translation>
    </message>
    <message>
        <source>the table&apos;s heads</source>
        <translation>tabellens overskrifter</translation>
    </message>
    <message>
        <source>the table&apos;s heads; not in the catalogue: %1</source>
        <translation>tabellens overskrifter; ikke i kataloget: %1</translation>
    </message>
    <message>
        <source>above the table</source>
        <translation>over tabellen</translation>
    </message>
    <message>
        <source>below the table</source>
        <translation>under tabellen</translation>
    </message>
    <message>
        <source>the sheet is hidden</source>
        <translation>arket er skjult</translation>
    </message>
    <message>
        <source>no table is read from this sheet</source>
        <translation>der læses ingen tabel i dette ark</translation>
    </message>
    <message>
        <source>a heading: what follows is about %1</source>
        <translation>en overskrift: det følgende handler om %1</translation>
    </message>
    <message>
        <source>says what the marks mean</source>
        <translation>forklarer markeringerne</translation>
    </message>
    <message>
        <source>a heading or a note</source>
        <translation>en overskrift eller en note</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>en sum</translation>
    </message>
    <message>
        <source>more heads</source>
        <translation>flere overskrifter</translation>
    </message>
    <message>
        <source>belongs to the row above</source>
        <translation>hører til rækken ovenfor</translation>
    </message>
    <message>
        <source>names no use case</source>
        <translation>nævner ingen usecase</translation>
    </message>
    <message>
        <source>names no package</source>
        <translation>nævner ingen pakke</translation>
    </message>
    <message>
        <source>names no integration</source>
        <translation>nævner ingen integration</translation>
    </message>
    <message>
        <source>names nothing that is known</source>
        <translation>nævner intet kendt</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>har ingen tekst</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>siger intet</translation>
    </message>
    <message>
        <source>has marks, but %1</source>
        <translation>har markeringer, men %1</translation>
    </message>
    <message>
        <source>has no mark at all, while the catalogue has some for %1: is it filled in?</source>
        <translation>har slet ingen markeringer, mens kataloget har nogle for %1: er rækken udfyldt?</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue; %2 is nearly that</source>
        <translation>»%1« findes ikke i kataloget; %2 er næsten det samme</translation>
    </message>
    <message>
        <source>“%1” is no use case of the catalogue</source>
        <translation>»%1« er ikke en usecase i kataloget</translation>
    </message>
    <message>
        <source>“%1” is no package of the catalogue</source>
        <translation>»%1« er ikke en pakke i kataloget</translation>
    </message>
    <message>
        <source>“%1” is no integration of the catalogue</source>
        <translation>»%1« er ikke en integration i kataloget</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue, and has no name here to add it by</source>
        <translation>%1 findes ikke i kataloget og har intet navn her, så den kan ikke tilføjes</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue, and its service area is not known</source>
        <translation>%1 findes ikke i kataloget, og dens ydelsesområde er ukendt</translation>
    </message>
    <message>
        <source>stands under %1 here, and under %2 in the catalogue</source>
        <translation>står under %1 her og under %2 i kataloget</translation>
    </message>
    <message>
        <source>%1 belongs to %2 in the catalogue</source>
        <translation>%1 hører til %2 i kataloget</translation>
    </message>
    <message>
        <source>does not say whether it is mandatory or supplementary</source>
        <translation>siger ikke, om den er obligatorisk eller supplerende</translation>
    </message>
    <message>
        <source>what “%1” means is not clear</source>
        <translation>det er uklart, hvad »%1« betyder</translation>
    </message>
    <message>
        <source>“%1” may mean those between too</source>
        <translation>»%1« kan også omfatte dem imellem</translation>
    </message>
    <message>
        <source>does not say which package or integration it belongs to</source>
        <translation>siger ikke, hvilken pakke eller integration det hører til</translation>
    </message>
    <message>
        <source>who “%1” is, is not clear</source>
        <translation>det er uklart, hvem »%1« er</translation>
    </message>
    <message>
        <source>said already in %1, row %2</source>
        <translation>er allerede sagt i %1, række %2</translation>
    </message>
    <message>
        <source>said in %1, row %2, too</source>
        <translation>siges også i %1, række %2</translation>
    </message>
    <message>
        <source>%1, row %2, says otherwise</source>
        <translation>%1, række %2, siger noget andet</translation>
    </message>
    <message>
        <source>has another name in %1, row %2</source>
        <translation>har et andet navn i %1, række %2</translation>
    </message>
    <message>
        <source>%1 is not a member of %2</source>
        <translation>%1 indgår ikke i %2</translation>
    </message>
    <message>
        <source>an integration does not need itself</source>
        <translation>en integration forudsætter ikke sig selv</translation>
    </message>
    <message>
        <source>these would need each other in a loop: %1</source>
        <translation>disse ville forudsætte hinanden i ring: %1</translation>
    </message>
    <message>
        <source>does not say the condition</source>
        <translation>angiver ikke betingelsen</translation>
    </message>
    <message>
        <source>has no number, and is nearly %1: is it that one reworded, or a new one?</source>
        <translation>har intet nummer og ligner %1: er det samme kriterium omformuleret eller et nyt?</translation>
    </message>
    <message>
        <source>“%1” names something else in the catalogue</source>
        <translation>»%1« er navnet på noget andet i kataloget</translation>
    </message>
    <message>
        <source>the text is longer than a catalogue holds</source>
        <translation>teksten er længere, end et katalog kan rumme</translation>
    </message>
    <message>
        <source>quite another text: is it still the same?</source>
        <translation>en helt anden tekst: er det stadig det samme?</translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) that leaned on it no longer do(es)</source>
        <translation>
            <numerusform>%n usecase, der brugte den, gør det ikke længere</numerusform>
            <numerusform>%n usecases, der brugte den, gør det ikke længere</numerusform>
        </translation>
    </message>
    <message>
        <source>has no code here, and gets %1</source>
        <translation>har ingen kode her og får %1</translation>
    </message>
    <message>
        <source>not confirmed: it does not say whether mandatory or supplementary</source>
        <translation>ikke bekræftet: det fremgår ikke, om det er obligatorisk eller supplerende</translation>
    </message>
    <message>
        <source>not confirmed: it does not say that only some of the package&apos;s integrations are needed</source>
        <translation>ikke bekræftet: det fremgår ikke, at kun nogle af pakkens integrationer kræves</translation>
    </message>
    <message>
        <source>not confirmed: it does not say in which role</source>
        <translation>ikke bekræftet: det fremgår ikke, i hvilken rolle</translation>
    </message>
    <message>
        <source>not confirmed: it does not say of which kind the need is</source>
        <translation>ikke bekræftet: det fremgår ikke, hvilken art forudsætningen er</translation>
    </message>
    <message>
        <source>“%1” cannot be a code: a code has no spaces or control characters</source>
        <translation>»%1« kan ikke være en kode: en kode har hverken mellemrum eller styretegn</translation>
    </message>
    <message>
        <source>nothing is imported, for no sound catalogue came of it: %1</source>
        <translation>intet importeres, for der kom intet gyldigt katalog ud af det: %1</translation>
    </message>
    <message>
        <source>not confirmed: it does not say who is responsible</source>
        <translation>ikke bekræftet: det siger ikke, hvem der er ansvarlig</translation>
    </message>
    <message>
        <source>not confirmed: the catalogue says more about it than the document does</source>
        <translation>ikke bekræftet: kataloget siger mere om det, end dokumentet gør</translation>
    </message>
    <message>
        <source>is all of the package that %1 leans on: what does it need then?</source>
        <translation>er alt det i pakken, som %1 bygger på: hvad behøver den så?</translation>
    </message>
    <message>
        <source>has no number, and %1 has more criteria than can be told apart without</source>
        <translation>har intet nummer, og %1 har flere kriterier, end der kan skelnes uden</translation>
    </message>
    <message>
        <source>the English text goes, for it translated the earlier one</source>
        <translation>den engelske tekst udgår, for den oversatte den tidligere</translation>
    </message>
    <message>
        <source>not confirmed: it does not say the condition</source>
        <translation>ikke bekræftet: betingelsen fremgår ikke</translation>
    </message>
    <message>
        <source>“%1” is no mark that is known: what stands beside the word is not understood</source>
        <translation>»%1« er ikke et mærke, der kendes: det, der står ved siden af ordet, er ikke forstået</translation>
    </message>
    <message>
        <source>beside it stands “%1”: the document does not confirm it as it is</source>
        <translation>ved siden af står »%1«: dokumentet bekræfter det ikke uden forbehold</translation>
    </message>
    <message>
        <source>would be changed, but beside it stands “%1”</source>
        <translation>ville blive ændret, men ved siden af står »%1«</translation>
    </message>
    <message>
        <source>not used, for the row is doubtful</source>
        <translation>bruges ikke, for rækken er tvivlsom</translation>
    </message>
    <message>
        <source>the table&apos;s marks are not understood, so its empty cells take nothing away</source>
        <translation>tabellens mærker er ikke forstået, så dens tomme celler fjerner intet</translation>
    </message>
</context>
<context>
    <name>kravkort::IncomingFile</name>
    <message>
        <source>“%1” was not attached: it is not a file. Choose a file, or attach its address.</source>
        <translation>»%1« blev ikke vedhæftet: det er ikke en fil. Vælg en fil, eller vedhæft adressen.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it cannot be read (%2). Check that you have access to it.</source>
        <translation>»%1« blev ikke vedhæftet: den kan ikke læses (%2). Kontrollér, at du har adgang til den.</translation>
    </message>
    <message>
        <source>“%1” was not attached: it is %2, and a workspace keeps files up to %3. Put it where others can reach it, and attach its address.</source>
        <translation>»%1« blev ikke vedhæftet: den fylder %2, og et arbejdsområde gemmer filer op til %3. Læg den, hvor andre kan nå den, og vedhæft adressen.</translation>
    </message>
</context>
<context>
    <name>kravkort::Inconsistencies</name>
    <message>
        <source>Bid “%1”: its solution is not in the workspace.</source>
        <translation>Bud »%1«: løsningen findes ikke i arbejdsområdet.</translation>
    </message>
    <message>
        <source>Bid “%1”: its catalogue %2, revision %3, is not to be had.</source>
        <translation>Bud »%1«: kataloget %2, udgave %3, er ikke tilgængeligt.</translation>
    </message>
    <message>
        <source>Bid “%1”: the chosen use case %2 is not in its catalogue.</source>
        <translation>Bud »%1«: den valgte usecase %2 findes ikke i buddets katalog.</translation>
    </message>
    <message>
        <source>Bid “%1”: package %2, about which there is a decision, is not in its catalogue.</source>
        <translation>Bud »%1«: pakke %2, som der er truffet beslutning om, findes ikke i buddets katalog.</translation>
    </message>
    <message>
        <source>Bid “%1”: %2 does not need %3 on a condition in its catalogue, but the condition is answered.</source>
        <translation>Bud »%1«: ifølge kataloget er %2 ikke betinget afhængig af %3, men betingelsen er besvaret.</translation>
    </message>
    <message>
        <source>An answer to %1 belongs to a solution that is not in the workspace.</source>
        <translation>Et svar på %1 hører til en løsning, der ikke findes i arbejdsområdet.</translation>
    </message>
    <message>
        <source>Solution “%1”: criterion %2, which is answered, is not in the catalogue of any of its bids.</source>
        <translation>Løsning »%1«: kriterium %2, som er besvaret, findes ikke i kataloget for nogen af løsningens bud.</translation>
    </message>
</context>
<context>
    <name>kravkort::Inspector</name>
    <message>
        <source>Details of what is selected</source>
        <translation>Detaljer om det valgte</translation>
    </message>
    <message>
        <source>&amp;Chosen in this bid</source>
        <translation>Val&amp;gt i dette bud</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Skal besluttes</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Dit svar</translation>
    </message>
    <message>
        <source>Back to the bid %1</source>
        <translation>Tilbage til buddet %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Dokumentation (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>criteria</comment>
        <translation>
            <numerusform> og %n mere</numerusform>
            <numerusform> og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected together</source>
        <translation>Valgt sammen</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>What you set here is set for all of them, as one step.</source>
        <translation>Det, du sætter her, gælder dem alle og fortrydes som ét trin.</translation>
    </message>
    <message>
        <source>Edit this statement…</source>
        <translation>Ret dette udsagn …</translation>
    </message>
    <message>
        <source>Edit this statement</source>
        <translation>Ret dette udsagn</translation>
    </message>
</context>
<context>
    <name>kravkort::JsonPlace</name>
    <message>
        <source>the text has %1 characters; %2 is the most</source>
        <translation>teksten er på %1 tegn; der må højst være %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>her skal stå en tekst</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>er tom</translation>
    </message>
    <message>
        <source>is missing; a number is expected</source>
        <translation>mangler; her skal stå et tal</translation>
    </message>
    <message>
        <source>a number of 0 or more is expected</source>
        <translation>her skal stå et tal på 0 eller derover</translation>
    </message>
    <message>
        <source>the text is missing</source>
        <translation>teksten mangler</translation>
    </message>
    <message>
        <source>an object with “da” and “en” is expected</source>
        <translation>her skal stå et objekt med »da« og »en«</translation>
    </message>
    <message>
        <source>the list is missing</source>
        <translation>listen mangler</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>her skal stå en liste</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>her skal stå et objekt</translation>
    </message>
    <message>
        <source>is missing; one of %1 is expected</source>
        <translation>mangler; her skal stå en af %1</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>»%1« er ikke en af %2</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>teksten indeholder et NUL-tegn</translation>
    </message>
</context>
<context>
    <name>kravkort::KeptCatalogue</name>
    <message>
        <source>The catalogue %1 %2, which the bid uses, is missing.</source>
        <translation>Kataloget %1 %2, som buddet bruger, mangler.</translation>
    </message>
    <message>
        <source>The bid was not there at that time.</source>
        <translation>Buddet fandtes ikke på det tidspunkt.</translation>
    </message>
</context>
<context>
    <name>kravkort::LoopView</name>
    <message>
        <source>Loop: %1</source>
        <translation>Ring: %1</translation>
    </message>
    <message>
        <source>Cut %1 → %2: of the dependencies in the loop it stands on the weakest basis (%3).</source>
        <translation>Bryd %1 → %2: af ringens afhængigheder har den det svageste grundlag (%3).</translation>
    </message>
    <message>
        <source>Cut %1 → %2: several dependencies in the loop stand on the weakest basis (%3), and it is the first of them by its code.</source>
        <translation>Bryd %1 → %2: flere af ringens afhængigheder har det svageste grundlag (%3), og den er den første af dem efter kode.</translation>
    </message>
    <message>
        <source>✂ cut here (%1)</source>
        <translation>✂ bryd her (%1)</translation>
    </message>
</context>
<context>
    <name>kravkort::MainWindow</name>
    <message>
        <source>%1 – Kravkort</source>
        <comment>window title: file name</comment>
        <translation>%1 – Kravkort</translation>
    </message>
    <message>
        <source>Kravkort</source>
        <translation>Kravkort</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nyt arbejdsområde</translation>
    </message>
    <message>
        <source>bids.kravkort</source>
        <comment>proposed file name</comment>
        <translation>bud.kravkort</translation>
    </message>
    <message>
        <source>Where should the example be kept?</source>
        <translation>Hvor skal eksemplet gemmes?</translation>
    </message>
    <message>
        <source>example.kravkort</source>
        <comment>proposed file name</comment>
        <translation>eksempel.kravkort</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Åbn arbejdsområde</translation>
    </message>
    <message>
        <source>%1 (copy).kravkort</source>
        <comment>proposed file name</comment>
        <translation>%1 (kopi).kravkort</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>About Kravkort</source>
        <translation>Om Kravkort</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kravkort %1&lt;/h3&gt;&lt;p&gt;Shows what the use cases of SKI 02.19 (2023) require, and what each statement stands on.&lt;/p&gt;&lt;p&gt;The catalogue paraphrases public sources and names them. Use cases, package contents and strengths are assumptions until the agreement&apos;s appendix has been confirmed.&lt;/p&gt;&lt;p&gt;Free software under GPL-3.0-or-later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kravkort %1&lt;/h3&gt;&lt;p&gt;Viser, hvad usecases i SKI 02.19 (2023) kræver, og hvad hvert udsagn bygger på.&lt;/p&gt;&lt;p&gt;Kataloget gengiver offentlige kilder med egne ord og henviser til dem. Usecases, pakkeindhold og styrker er antagelser, indtil rammeaftalens bilag er bekræftet.&lt;/p&gt;&lt;p&gt;Fri software under GPL-3.0-or-later.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Bid</source>
        <translation>&amp;Bud</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åbn s&amp;eneste</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nyt arbejdsområde…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Åbn arbejdsområde…</translation>
    </message>
    <message>
        <source>Make an &amp;example…</source>
        <translation>&amp;Opret eksempel…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Gem en &amp;kopi…</translation>
    </message>
    <message>
        <source>Export status &amp;report…</source>
        <translation>Eksportér status&amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Luk arbejdsområde</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Find use cases</source>
        <translation>Find &amp;usecases</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>&amp;About Kravkort</source>
        <translation>&amp;Om Kravkort</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Fortryd: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gentag: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Check catalogue file</source>
        <translation>Kontrollér katalogfil</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Dit navn i historikken</translation>
    </message>
    <message>
        <source>Every change is kept under this name, from now on</source>
        <translation>Hver ændring gemmes fra nu af under dette navn</translation>
    </message>
    <message>
        <source>Check catalogue &amp;file…</source>
        <translation>Kontrollér katalog&amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>&amp;Dokumentation…</translation>
    </message>
    <message>
        <source>&amp;Attach from the clipboard</source>
        <translation>&amp;Vedhæft fra udklipsholderen</translation>
    </message>
    <message>
        <source>Your &amp;name in the history…</source>
        <translation>Dit &amp;navn i historikken…</translation>
    </message>
    <message>
        <source>Use a newer catalogue</source>
        <translation>Tag et nyere katalog i brug</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>Use a newer ca&amp;talogue…</source>
        <translation>&amp;Tag et nyere katalog i brug…</translation>
    </message>
    <message>
        <source>&amp;Quick entry</source>
        <translation>&amp;Hurtig udfyldning</translation>
    </message>
    <message>
        <source>Find in the &amp;requirements</source>
        <translation>Find i k&amp;ravene</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <extracomment>%1 is what was done, such as &quot;Retire SF1470 from the catalogue&quot;</extracomment>
        <translation>Udført: %1. Ctrl+Z fortryder.</translation>
    </message>
    <message>
        <source>Read answers back</source>
        <translation>Læs svar tilbage</translation>
    </message>
    <message>
        <source>“%1” was written for a bid that this workspace does not have. Compare it with the bid that is shown?</source>
        <translation>»%1« er skrevet til et bud, som dette arbejdsområde ikke har. Skal den sammenlignes med det viste bud?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>E&amp;xport for other programs…</source>
        <translation>Eksportér til andre &amp;programmer …</translation>
    </message>
    <message>
        <source>Rea&amp;d answers back…</source>
        <translation>Læs s&amp;var tilbage …</translation>
    </message>
    <message>
        <source>New workspace from &amp;JSON…</source>
        <translation>Nyt arbejdsområde fra &amp;JSON…</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>»%1« læses.</translation>
    </message>
    <message>
        <source>New workspace from JSON</source>
        <translation>Nyt arbejdsområde fra JSON</translation>
    </message>
    <message>
        <source>%1.kravkort</source>
        <extracomment>proposed file name</extracomment>
        <translation>%1.kravkort</translation>
    </message>
    <message>
        <source>“%1” is being made.</source>
        <translation>»%1« oprettes.</translation>
    </message>
    <message>
        <source>A new workspace was made from “%1”.</source>
        <translation>Et nyt arbejdsområde er oprettet ud fra »%1«.</translation>
    </message>
    <message>
        <source>A new workspace was made from “%1”, but not all in it is in order:</source>
        <translation>Et nyt arbejdsområde er oprettet ud fra »%1«, men ikke alt i det er i orden:</translation>
    </message>
    <message>
        <source>The meeting with %1 was not ended. F5 goes on with it where it was.</source>
        <translation>Mødet med %1 blev ikke afsluttet. F5 går videre, hvor det slap.</translation>
    </message>
    <message>
        <source>Dialo&amp;gue meetings…</source>
        <translation>Dialo&amp;gmøder…</translation>
    </message>
    <message>
        <source>Res&amp;ume the meeting with %1</source>
        <translation>Gen&amp;optag mødet med %1</translation>
    </message>
    <message>
        <source>E&amp;vidence pack…</source>
        <translation>Doku&amp;mentationspakke…</translation>
    </message>
    <message>
        <source>Show &amp;as of…</source>
        <translation>Vis &amp;pr.…</translation>
    </message>
</context>
<context>
    <name>kravkort::MappingReader</name>
    <message>
        <source>the mapping is not JSON in UTF-8</source>
        <translation>koblingen er ikke JSON i UTF-8</translation>
    </message>
    <message>
        <source>the file is JSON, but not a mapping (“format” is not “kravkort-mapping”)</source>
        <translation>filen er JSON, men ikke en kobling (»format« er ikke »kravkort-mapping«)</translation>
    </message>
    <message>
        <source>“formatVersion” of the mapping is not %1</source>
        <translation>koblingens »formatVersion« er ikke %1</translation>
    </message>
    <message numerus="yes">
        <source>the mapping has %n fault(s)</source>
        <translation>
            <numerusform>koblingen har %n fejl</numerusform>
            <numerusform>koblingen har %n fejl</numerusform>
        </translation>
    </message>
    <message>
        <source>a row&apos;s number is expected, from 1</source>
        <translation>et rækkenummer fra 1 er ventet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true eller false er ventet</translation>
    </message>
    <message>
        <source>a code has no spaces or control characters</source>
        <translation>en kode har hverken mellemrum eller styretegn</translation>
    </message>
</context>
<context>
    <name>kravkort::MatrixPage</name>
    <message>
        <source>By code</source>
        <translation>Efter kode</translation>
    </message>
    <message>
        <source>By open work</source>
        <translation>Mest åbent først</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Efter lighed</translation>
    </message>
    <message>
        <source>Order of rows and columns</source>
        <translation>Rækkefølge af rækker og kolonner</translation>
    </message>
    <message>
        <source>By code; most open criteria first; or alike beside alike</source>
        <translation>Efter kode, med flest åbne kriterier først, eller det, der ligner hinanden, side om side</translation>
    </message>
    <message>
        <source>Chosen use cases</source>
        <translation>Valgte usecases</translation>
    </message>
    <message>
        <source>Whole catalogue</source>
        <translation>Hele kataloget</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Hvor meget der vises</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy as a table, with heads: the marked block, or all of it (Ctrl+C)</source>
        <translation>Kopiér som tabel med overskrifter: den markerede blok eller det hele (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiér som tabel</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Signaturforklaring</translation>
    </message>
    <message>
        <source>Show what marks, shades and borders mean</source>
        <translation>Vis, hvad tegn, farver og rammer betyder</translation>
    </message>
    <message>
        <source>open</source>
        <comment>above and beside numbers of open criteria</comment>
        <translation>åbne</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Tick use cases on the left, or show the whole catalogue.
What they require appears here as a table.</source>
        <translation>Sæt kryds ved usecases til venstre, eller vis hele kataloget.
Det, de kræver, vises her som en tabel.</translation>
    </message>
    <message>
        <source>Enter or a click: select what stands in the column head. With Shift: what stands in the row head. Ctrl+Enter or a double click: explain the number. Ctrl+C: copy as a table.</source>
        <translation>Enter eller et klik: vælg det, der står i kolonnens hoved. Med Shift: det, der står i rækkens hoved. Ctrl+Enter eller et dobbeltklik: forklar tallet. Ctrl+C: kopiér som tabel.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as a table.</source>
        <translation>
            <numerusform>%n række er kopieret som tabel.</numerusform>
            <numerusform>%n rækker er kopieret som tabel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::MeetingHead</name>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <extracomment>how long the meeting has gone on, and how long it was planned to be</extracomment>
        <translation>
            <numerusform>%1 af %n min</numerusform>
            <numerusform>%1 af %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over time</source>
        <translation>%1, over tiden</translation>
    </message>
</context>
<context>
    <name>kravkort::MeetingKeys</name>
    <message>
        <source>previous</source>
        <translation>forrige</translation>
    </message>
    <message>
        <source>next</source>
        <translation>næste</translation>
    </message>
    <message>
        <source>T</source>
        <comment>key: go to an item</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>to item</source>
        <translation>til punkt</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>enig</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>uenig</translation>
    </message>
    <message>
        <source>unsettled</source>
        <translation>uafklaret</translation>
    </message>
    <message>
        <source>no view</source>
        <translation>intet syn</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key: who speaks for the municipality</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>hvem siger det</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key: the vendor&apos;s status</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>our status</source>
        <translation>vores status</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: note</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key: decision</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutning</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>key: question</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>question</source>
        <translation>spørgsmål</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key: action</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>action</source>
        <translation>aktion</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: done or answered</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>done/answered</source>
        <translation>udført/besvaret</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key: edit what was written last</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>edit last</source>
        <translation>ret seneste</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>key: undo</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>fortryd</translation>
    </message>
    <message>
        <source>G</source>
        <comment>key: graph</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>graf</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: the presenter&apos;s window</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>oplægsholder</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key: minutes</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>end, minutes</source>
        <translation>slut, referat</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key: leave</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>forlad</translation>
    </message>
</context>
<context>
    <name>kravkort::MeetingVerbs</name>
    <message>
        <source>Note at the meeting: %1</source>
        <translation>Note på mødet: %1</translation>
    </message>
    <message>
        <source>Decision at the meeting: %1</source>
        <translation>Beslutning på mødet: %1</translation>
    </message>
    <message>
        <source>Question at the meeting: %1</source>
        <translation>Spørgsmål på mødet: %1</translation>
    </message>
    <message>
        <source>Action at the meeting: %1</source>
        <translation>Aktion på mødet: %1</translation>
    </message>
    <message>
        <source>The meeting was not kept: %1</source>
        <translation>Mødet blev ikke gemt: %1</translation>
    </message>
    <message>
        <source>there is no such bid.</source>
        <translation>buddet findes ikke.</translation>
    </message>
    <message>
        <source>say which municipality it is with.</source>
        <translation>angiv, hvilken kommune det er med.</translation>
    </message>
    <message>
        <source>say on which day it is.</source>
        <translation>angiv, hvilken dag det er.</translation>
    </message>
    <message>
        <source>Prepare the meeting with %1</source>
        <translation>Forbered mødet med %1</translation>
    </message>
    <message>
        <source>Change the meeting with %1</source>
        <translation>Ret mødet med %1</translation>
    </message>
    <message>
        <source>Remove the meeting with %1</source>
        <translation>Fjern mødet med %1</translation>
    </message>
    <message>
        <source>Nothing was done: there is no such meeting.</source>
        <translation>Intet blev gjort: mødet findes ikke.</translation>
    </message>
    <message>
        <source>Close the meeting with %1</source>
        <translation>Afslut mødet med %1</translation>
    </message>
    <message>
        <source>Go on with the meeting with %1</source>
        <translation>Genoptag mødet med %1</translation>
    </message>
    <message>
        <source>Nothing was shown: the item is not on the agenda.</source>
        <translation>Intet blev vist: punktet er ikke på dagsordenen.</translation>
    </message>
    <message>
        <source>Show %1 to %2</source>
        <translation>Vis %1 for %2</translation>
    </message>
    <message>
        <source>Nothing was written down: it has no words, or its meeting is not there.</source>
        <translation>Intet blev skrevet ned: der er ingen ord, eller mødet findes ikke.</translation>
    </message>
    <message>
        <source>Strike out: %1</source>
        <translation>Slet: %1</translation>
    </message>
    <message>
        <source>Nothing was done: it is not in the workspace.</source>
        <translation>Intet blev gjort: det findes ikke i arbejdsområdet.</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Genåbn: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Besvaret: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
    <message>
        <source>Nothing was kept: there is no such meeting.</source>
        <translation>Intet blev gemt: mødet findes ikke.</translation>
    </message>
    <message>
        <source>Take back what %1 says of %2</source>
        <translation>Fortryd, hvad %1 siger om %2</translation>
    </message>
    <message>
        <source>Nothing was kept: the catalogue has no criterion %1.</source>
        <translation>Intet blev gemt: kataloget har intet kriterium %1.</translation>
    </message>
    <message>
        <source>What %1 says of %2</source>
        <translation>Hvad %1 siger om %2</translation>
    </message>
</context>
<context>
    <name>kravkort::MeetingWindow</name>
    <message>
        <source>Dialogue meeting: %1</source>
        <translation>Dialogmøde: %1</translation>
    </message>
    <message>
        <source>That could not be kept. The presenter&apos;s window says why (P).</source>
        <translation>Det kunne ikke gemmes. Oplægsholderens vindue siger hvorfor (P).</translation>
    </message>
    <message>
        <source>That was the last item. M ends the meeting and makes the minutes.</source>
        <translation>Det var det sidste punkt. M afslutter mødet og laver referatet.</translation>
    </message>
    <message>
        <source>Nothing has been written at this item yet.</source>
        <translation>Der er endnu ikke skrevet noget til dette punkt.</translation>
    </message>
    <message>
        <source>There is nothing of this meeting to undo.</source>
        <translation>Der er intet fra dette møde at fortryde.</translation>
    </message>
    <message>
        <source>Nothing on the agenda is called “%1”.</source>
        <translation>Intet på dagsordenen hedder “%1”.</translation>
    </message>
    <message>
        <source>This item is no criterion of the bid: there is nothing to agree on.</source>
        <translation>Punktet er ikke et af buddets kriterier: Der er intet at være enig om.</translation>
    </message>
    <message>
        <source>This item is no criterion of the bid: it has no status.</source>
        <translation>Punktet er ikke et af buddets kriterier: Det har ingen status.</translation>
    </message>
    <message>
        <source>Our status: %1</source>
        <translation>Vores status: %1</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason and is given outside the meeting.</source>
        <translation>“Ikke relevant” kræver en begrundelse og angives uden for mødet.</translation>
    </message>
    <message>
        <source>Only an action or a question of an earlier meeting can be done or answered.</source>
        <translation>Kun en aktion eller et spørgsmål fra et tidligere møde kan meldes udført eller besvaret.</translation>
    </message>
    <message>
        <source>There is one screen only: everybody would see the presenter&apos;s window. P once more shows it all the same.</source>
        <translation>Der er kun én skærm: Alle ville se oplægsholderens vindue. P én gang til viser det alligevel.</translation>
    </message>
</context>
<context>
    <name>kravkort::MeetingsDialog</name>
    <message>
        <source>&amp;Prepare a new one…</source>
        <translation>&amp;Forbered et nyt…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ret…</translation>
    </message>
    <message>
        <source>&amp;Hold it</source>
        <translation>&amp;Hold det</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>R&amp;eferat…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Dialogue meetings: %1</source>
        <translation>Dialogmøder: %1</translation>
    </message>
    <message>
        <source>No meeting has been prepared for this bid yet. Prepare one: its agenda begins with what has changed and what is open.</source>
        <translation>Der er endnu ikke forberedt et møde for dette bud. Forbered et: Dagsordenen begynder med det ændrede og det åbne.</translation>
    </message>
    <message>
        <source>Meetings, the newest first</source>
        <translation>Møder, det nyeste først</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>held</source>
        <translation>afholdt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>forberedt</translation>
    </message>
    <message>
        <source>Nothing is open from meetings.</source>
        <translation>Intet er åbent fra møder.</translation>
    </message>
    <message>
        <source>&amp;Open actions and questions (%1)</source>
        <translation>Å&amp;bne aktioner og spørgsmål (%1)</translation>
    </message>
    <message>
        <source>&amp;Resume it (Enter)</source>
        <translation>&amp;Genoptag det (Enter)</translation>
    </message>
    <message>
        <source>&amp;Hold it (Enter)</source>
        <translation>&amp;Hold det (Enter)</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Fjern mødet</translation>
    </message>
    <message>
        <source>Remove the meeting with %1 of %2, with all that was said at it?</source>
        <translation>Fjern mødet med %1 den %2 med alt, hvad der blev sagt på det?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>kravkort::MergeModel</name>
    <message>
        <source>not known</source>
        <comment>what an answer was before</comment>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>→ theirs</source>
        <translation>→ deres</translation>
    </message>
    <message>
        <source>● mine</source>
        <translation>● mit</translation>
    </message>
    <message>
        <source>? undecided</source>
        <translation>? uafgjort</translation>
    </message>
    <message>
        <source>! not taken: %1</source>
        <translation>! ikke taget med: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>tom</translation>
    </message>
    <message>
        <source>What it was when the workbook was written</source>
        <translation>Hvad det var, da projektmappen blev skrevet</translation>
    </message>
    <message>
        <source>What stands here now</source>
        <translation>Hvad der står her nu</translation>
    </message>
    <message>
        <source>What comes in the file</source>
        <translation>Hvad der kommer i filen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deres</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tages</translation>
    </message>
</context>
<context>
    <name>kravkort::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>kravkort::MinutesCommand</name>
    <message>
        <source>none has been held</source>
        <translation>der er ikke holdt nogen</translation>
    </message>
    <message>
        <source>The bid has no such meeting. Its meetings: %1</source>
        <translation>Buddet har ikke et sådant møde. Dets møder: %1</translation>
    </message>
    <message>
        <source>--output: the minutes must not replace the workspace</source>
        <translation>--output: referatet må ikke erstatte arbejdsområdet</translation>
    </message>
</context>
<context>
    <name>kravkort::MinutesDialog</name>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Gem som &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Gem som &amp;HTML…</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Gem referatet</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
</context>
<context>
    <name>kravkort::MomentChoice</name>
    <message>
        <source>%1: the day</source>
        <translation>%1: dagen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>The end of a day</source>
        <translation>Slutningen af en dag</translation>
    </message>
    <message>
        <source>%1 (frozen %2)</source>
        <extracomment>a frozen bid: name, when</extracomment>
        <translation>%1 (frosset %2)</translation>
    </message>
</context>
<context>
    <name>kravkort::Municipalities</name>
    <message>
        <source>The list of municipalities cannot be used.</source>
        <translation>Listen over kommuner kan ikke bruges.</translation>
    </message>
    <message>
        <source>“kravkort-municipalities” is expected</source>
        <translation>der skal stå »kravkort-municipalities«</translation>
    </message>
    <message>
        <source>three digits are expected</source>
        <translation>der skal stå tre cifre</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>står der to gange</translation>
    </message>
</context>
<context>
    <name>kravkort::MunicipalityDialog</name>
    <message>
        <source>&amp;Remove contact</source>
        <translation>&amp;Fjern kontakt</translation>
    </message>
    <message>
        <source>Municipalities: contacts and notes</source>
        <translation>Kommuner: kontakter og noter</translation>
    </message>
    <message>
        <source>Contacts; a name in the last row adds one</source>
        <translation>Kontakter; et navn i den sidste række tilføjer en</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contacts and notes stay in the house: nothing that is made for a municipality shows them.</source>
        <translation>Kontakter og noter bliver i huset: intet, der laves til en kommune, viser dem.</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>K&amp;ontakter</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>kravkort::MunicipalityPicker</name>
    <message>
        <source>Add a municipality</source>
        <translation>Tilføj en kommune</translation>
    </message>
    <message>
        <source>Name or code, then Enter</source>
        <translation>Navn eller kode, derefter Enter</translation>
    </message>
    <message>
        <source>Chosen municipalities; Delete removes one</source>
        <translation>Valgte kommuner; Delete fjerner en</translation>
    </message>
    <message>
        <source>Delete removes the selected one</source>
        <translation>Delete fjerner den valgte</translation>
    </message>
    <message>
        <source>%1 – kept as typed</source>
        <extracomment>%1 is a municipality&apos;s name as typed</extracomment>
        <translation>%1 – som skrevet</translation>
    </message>
    <message>
        <source>Not among the country&apos;s municipalities, as far as Kravkort knows them</source>
        <translation>Ikke blandt landets kommuner, som Kravkort kender dem</translation>
    </message>
</context>
<context>
    <name>kravkort::MunicipalityVerbs</name>
    <message>
        <source>The municipalities were not changed: there is no such bid.</source>
        <translation>Kommunerne blev ikke ændret: Buddet findes ikke.</translation>
    </message>
    <message>
        <source>Set the municipalities of %1</source>
        <translation>Vælg kommuner for %1</translation>
    </message>
    <message>
        <source>The contact was not kept: give it a name and a municipality.</source>
        <translation>Kontakten blev ikke gemt: Giv den et navn og en kommune.</translation>
    </message>
    <message>
        <source>Keep the contact %1</source>
        <translation>Gem kontakten %1</translation>
    </message>
    <message>
        <source>Remove the contact %1</source>
        <translation>Fjern kontakten %1</translation>
    </message>
    <message>
        <source>The note was not kept: say which municipality it is about.</source>
        <translation>Noten blev ikke gemt: Skriv, hvilken kommune den handler om.</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>Skriv en note om %1</translation>
    </message>
</context>
<context>
    <name>kravkort::NewBidDialog</name>
    <message>
        <source>New bid</source>
        <translation>Nyt bud</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Intet valgt endnu</translation>
    </message>
    <message>
        <source>As in %1 – %2</source>
        <comment>solution, bid</comment>
        <translation>Som i %1 – %2</translation>
    </message>
    <message>
        <source>The use cases and decisions of that bid; not its date and municipalities</source>
        <translation>Buddets usecases og beslutninger, men ikke dato og kommuner</translation>
    </message>
    <message>
        <source>&amp;Name of the bid</source>
        <translation>Buddets &amp;navn</translation>
    </message>
    <message>
        <source>&amp;Solution</source>
        <translation>&amp;Løsning</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Begynd med</translation>
    </message>
</context>
<context>
    <name>kravkort::NoticeBar</name>
    <message>
        <source>Indicative.</source>
        <translation>Vejledende.</translation>
    </message>
    <message>
        <source>Use cases and package contents are assumptions until the appendix is confirmed.</source>
        <translation>Usecases og pakkeindhold er antagelser, indtil rammeaftalens bilag er bekræftet.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold sammen</translation>
    </message>
    <message>
        <source>Show the whole notice</source>
        <translation>Vis hele meddelelsen</translation>
    </message>
    <message>
        <source>Fold the notice to one line</source>
        <translation>Fold meddelelsen sammen til én linje</translation>
    </message>
    <message>
        <source>Use cases, package contents and the strengths mandatory/supplementary are assumptions, for the agreement&apos;s appendix is not public. They stay indicative until the appendix has been imported or the lines confirmed against it.</source>
        <translation>Usecases, pakkeindhold og styrkerne obligatorisk/supplerende er antagelser, for rammeaftalens bilag er ikke offentligt. De er vejledende, indtil bilaget er importeret, eller linjerne er bekræftet ud fra det.</translation>
    </message>
</context>
<context>
    <name>kravkort::OpenPointsTable</name>
    <message>
        <source>Open actions and questions; Space ticks one off</source>
        <translation>Åbne aktioner og spørgsmål; mellemrum krydser af</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Over fristen: %1</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 24-12, 24-12-2026 or +14 for in 14 days.</source>
        <translation>“%1” er ikke en dato. Skriv 24-12, 24-12-2026 eller +14 for om 14 dage.</translation>
    </message>
    <message>
        <source>The question is answered</source>
        <translation>Spørgsmålet er besvaret</translation>
    </message>
    <message>
        <source>The answer, or nothing</source>
        <translation>Svaret, eller ingenting</translation>
    </message>
</context>
<context>
    <name>kravkort::OutputFile</name>
    <message>
        <source>%1 cannot be written: it is not an ordinary file</source>
        <translation>%1 kan ikke skrives: det er ikke en almindelig fil</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>der er ikke mere plads på disken</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikke skrives: %2</translation>
    </message>
</context>
<context>
    <name>kravkort::OverviewContent</name>
    <message>
        <source>The history is being read…</source>
        <translation>Historikken læses …</translation>
    </message>
    <message>
        <source>The history of this bid is one day old. From tomorrow on, a curve shows here how many criteria are in scope and how many of them are met: give criteria a result under Requirements (Ctrl+1).</source>
        <translation>Buddets historik er kun én dag gammel. Fra i morgen viser en kurve her, hvor mange kriterier der er i omfanget, og hvor mange af dem der er opfyldt. Giv kriterierne et resultat under Krav (Ctrl+1).</translation>
    </message>
    <message>
        <source>Nothing is open: every criterion that counts is met.</source>
        <translation>Intet er åbent: Alle kriterier, der tæller, er opfyldt.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been given any of the %n open criteria. Select them under Requirements (Ctrl+1) and fill in the column Owner.</source>
        <translation>
            <numerusform>Det åbne kriterium har ingen ansvarlig. Vælg det under Krav (Ctrl+1), og udfyld kolonnen Ansvarlig.</numerusform>
            <numerusform>Ingen af de %n åbne kriterier har en ansvarlig. Vælg dem under Krav (Ctrl+1), og udfyld kolonnen Ansvarlig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n open criteria has a date. Select them under Requirements (Ctrl+1) and fill in the column Due.</source>
        <translation>
            <numerusform>Det åbne kriterium har ingen frist. Vælg det under Krav (Ctrl+1), og udfyld kolonnen Frist.</numerusform>
            <numerusform>Ingen af de %n åbne kriterier har en frist. Vælg dem under Krav (Ctrl+1), og udfyld kolonnen Frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · catalogue %3</source>
        <extracomment>below a chart that leaves the program: bid, date, the catalogue&apos;s revision</extracomment>
        <translation>%1 · %2 · katalog %3</translation>
    </message>
</context>
<context>
    <name>kravkort::OverviewPage</name>
    <message>
        <source>no criterion counts here</source>
        <translation>ingen kriterier tæller her</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 af %n kriterium opfyldt</numerusform>
            <numerusform>%1 af %n kriterier opfyldt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatoriske</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>Supplerende</translation>
    </message>
    <message>
        <source>Ready use cases</source>
        <translation>Klare usecases</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ready use cases of chosen ones</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Ready means that everything it must have is met</source>
        <translation>Klar betyder, at alt, hvad der skal til, er opfyldt</translation>
    </message>
    <message>
        <source>Open mandatory criteria</source>
        <translation>Åbne obligatoriske kriterier</translation>
    </message>
    <message numerus="yes">
        <source>%n of them partly met</source>
        <translation>
            <numerusform>%n af dem delvist opfyldt</numerusform>
            <numerusform>%n af dem delvist opfyldt</numerusform>
        </translation>
    </message>
    <message>
        <source>The municipality&apos;s part</source>
        <translation>Kommunens del</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>met of applicable</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>met; others answer for it, so no percentage counts it</source>
        <translation>opfyldt; andre har ansvaret, så det tæller ikke med i procenttallene</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Tick use cases to see how the bid stands.</source>
        <translation>Der er ikke valgt noget endnu. Sæt flueben ved usecases for at se, hvordan buddet står.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the basis is confirmed: %2 of %n statement(s)</source>
        <extracomment>%1 is a percentage, %2 and %n count statements</extracomment>
        <translation>
            <numerusform>%1 af grundlaget er bekræftet: %2 af %n udsagn</numerusform>
            <numerusform>%1 af grundlaget er bekræftet: %2 af %n udsagn</numerusform>
        </translation>
    </message>
    <message>
        <source>Open from meetings</source>
        <translation>Åbent fra møder</translation>
    </message>
</context>
<context>
    <name>kravkort::OwnText</name>
    <message>
        <source>the newer catalogue changes it too</source>
        <translation>det nyere katalog ændrer det også</translation>
    </message>
    <message>
        <source>the newer catalogue no longer has it</source>
        <translation>det nyere katalog har det ikke længere</translation>
    </message>
    <message>
        <source>it does not fit what the newer catalogue says</source>
        <translation>det passer ikke til, hvad det nyere katalog siger</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>… og %n mere</numerusform>
            <numerusform>… og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>it was confirmed</source>
        <translation>det var bekræftet</translation>
    </message>
    <message numerus="yes">
        <source>! %n statement(s) of your own will not hold for this bid any longer</source>
        <translation>
            <numerusform>! %n af jeres egne udsagn gælder ikke længere for dette bud</numerusform>
            <numerusform>! %n af jeres egne udsagn gælder ikke længere for dette bud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of your own go(es) along</source>
        <translation>
            <numerusform>%n af jeres egne udsagn følger med</numerusform>
            <numerusform>%n af jeres egne udsagn følger med</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::PackCheck</name>
    <message>
        <source>The manifest %1 is missing.</source>
        <translation>Manifestet %1 mangler.</translation>
    </message>
    <message>
        <source>The manifest is cut short.</source>
        <translation>Manifestet er afkortet.</translation>
    </message>
    <message>
        <source>The manifest&apos;s line %1 is not one of a manifest.</source>
        <translation>Manifestets linje %1 hører ikke til i et manifest.</translation>
    </message>
    <message>
        <source>The manifest names %1 twice.</source>
        <translation>Manifestet nævner %1 to gange.</translation>
    </message>
    <message>
        <source>The manifest&apos;s line %1 is not in its place.</source>
        <translation>Manifestets linje %1 står ikke på sin plads.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 er ikke en almindelig fil.</translation>
    </message>
    <message>
        <source>%1 is in the pack twice.</source>
        <translation>%1 ligger i pakken to gange.</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not name it.</source>
        <translation>%1 er kommet til: Manifestet nævner den ikke.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>%1 is not what it was: its SHA-256 is another one.</source>
        <translation>%1 er ikke, hvad den var: Dens SHA-256 er en anden.</translation>
    </message>
    <message>
        <source>The pack has no %1.</source>
        <translation>Pakken har ingen %1.</translation>
    </message>
    <message>
        <source>%1 does not say what is packed.</source>
        <translation>%1 siger ikke, hvad der er pakket.</translation>
    </message>
    <message>
        <source>A newer Kravkort made the pack; not all of it can be checked.</source>
        <translation>Pakken er lavet af et nyere Kravkort; ikke alt kan kontrolleres.</translation>
    </message>
    <message>
        <source>%1 is cut short.</source>
        <translation>%1 er afkortet.</translation>
    </message>
    <message>
        <source>%1: line %2 is not one of a history.</source>
        <translation>%1: Linje %2 hører ikke til i en historik.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file “%1”, which is evidence, is not in the pack as it was attached.</source>
        <translation>Filen »%1«, som er dokumentation, ligger ikke i pakken, som den blev vedhæftet.</translation>
    </message>
    <message>
        <source>%1 is not what the history says.</source>
        <translation>%1 er ikke, hvad historikken siger.</translation>
    </message>
</context>
<context>
    <name>kravkort::PackCommand</name>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>Manifestets SHA-256: %1</translation>
    </message>
    <message>
        <source>--output: the pack must not replace the workspace</source>
        <translation>--output: pakken må ikke erstatte arbejdsområdet</translation>
    </message>
    <message>
        <source>The pack of “%1” holds.</source>
        <translation>Pakken med »%1« holder.</translation>
    </message>
</context>
<context>
    <name>kravkort::PackDialog</name>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Gennemse …</translation>
    </message>
    <message>
        <source>C&amp;opy SHA-256</source>
        <translation>K&amp;opiér SHA-256</translation>
    </message>
    <message>
        <source>&amp;Write pack</source>
        <translation>&amp;Skriv pakke</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Dokumentationspakke</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Huset selv</translation>
    </message>
    <message>
        <source>A municipality</source>
        <translation>En kommune</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Én zip-fil</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>En mappe</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Hvad der blev skrevet</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Til:</translation>
    </message>
    <message>
        <source>&amp;As of:</source>
        <translation>&amp;Pr.:</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Spr&amp;og:</translation>
    </message>
    <message>
        <source>A&amp;s:</source>
        <translation>So&amp;m:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Hvor:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The report, all data of the bid, the files of its evidence, the whole history with its hash chain, and a manifest of SHA-256 sums.</source>
        <translation>Rapporten, alle buddets data, dokumentationens filer, hele historikken med dens kæde af kontrolsummer og et manifest med SHA-256-summer.</translation>
    </message>
    <message>
        <source>The report and the data that a municipality may see, the hash at the end of the history, and a manifest of SHA-256 sums. No evidence files and no history.</source>
        <translation>Rapporten og de data, som en kommune må se, kontrolsummen for historikkens slutning og et manifest med SHA-256-summer. Ingen dokumentationsfiler og ingen historik.</translation>
    </message>
    <message>
        <source>The pack must not replace the workspace.</source>
        <translation>Pakken må ikke erstatte arbejdsområdet.</translation>
    </message>
    <message>
        <source>“%1” exists. Replace it?</source>
        <translation>»%1« findes. Skal den erstattes?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstat</translation>
    </message>
    <message>
        <source>The evidence pack is being written.</source>
        <translation>Dokumentationspakken skrives.</translation>
    </message>
    <message>
        <source>Written: %1 · %2</source>
        <translation>Skrevet: %1 · %2</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>åbn mappen</translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>Manifestets SHA-256: %1</translation>
    </message>
    <message>
        <source>Keep this number elsewhere as well: it stands for the whole pack. Whoever has the pack verifies it with %1, or without Kravkort in its folder with %2.</source>
        <translation>Gem også dette tal et andet sted: Det står for hele pakken. Den, der har pakken, efterprøver den med %1 eller uden Kravkort i pakkens mappe med %2.</translation>
    </message>
</context>
<context>
    <name>kravkort::PackJob</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulleret. Intet blev skrevet.</translation>
    </message>
</context>
<context>
    <name>kravkort::PackReading</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>»%1« kan ikke læses: %2</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>Den er for stor.</translation>
    </message>
    <message>
        <source>it is damaged, or too large.</source>
        <translation>Den er beskadiget eller for stor.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>Filen findes ikke.</translation>
    </message>
    <message>
        <source>“%1” is not a zip file, or is damaged.</source>
        <translation>»%1« er ikke en zipfil eller er beskadiget.</translation>
    </message>
</context>
<context>
    <name>kravkort::PackWriting</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>»%1« kan ikke skrives: %2</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>Det er ikke en almindelig fil.</translation>
    </message>
    <message>
        <source>there is something already. Choose a new folder.</source>
        <translation>Der ligger noget i forvejen. Vælg en ny mappe.</translation>
    </message>
    <message>
        <source>the zip file cannot be made.</source>
        <translation>Zipfilen kan ikke laves.</translation>
    </message>
    <message>
        <source>the zip file cannot take its place.</source>
        <translation>Zipfilen kan ikke lægges på plads.</translation>
    </message>
    <message>
        <source>the folder cannot take its place.</source>
        <translation>Mappen kan ikke lægges på plads.</translation>
    </message>
</context>
<context>
    <name>kravkort::Packing</name>
    <message>
        <source>A pack is for the house (internal) or for a municipality.</source>
        <translation>En pakke er til huset (internal) eller til en kommune (municipality).</translation>
    </message>
</context>
<context>
    <name>kravkort::Pages</name>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>&amp;Krav</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overblik</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Beslutninger</translation>
    </message>
    <message>
        <source>Claims check</source>
        <translation>Påstandskontrol</translation>
    </message>
    <message>
        <source>Claims &amp;check</source>
        <translation>&amp;Påstandskontrol</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>G&amp;rundlag</translation>
    </message>
</context>
<context>
    <name>kravkort::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Rapportens sider</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Side %1 af %2: %3</translation>
    </message>
</context>
<context>
    <name>kravkort::PastWindow</name>
    <message>
        <source>The past cannot be shown, for there is no room for a temporary file: %1. Make room and try again.</source>
        <translation>Fortiden kan ikke vises, for der er ikke plads til en midlertidig fil: %1. Skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>“%1”, frozen %2</source>
        <translation>»%1«, frosset %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Pr. %1</translation>
    </message>
    <message>
        <source>%1 (read only) – %2 – Kravkort</source>
        <extracomment>window title: moment, workspace</extracomment>
        <translation>%1 (kan kun læses) – %2 – Kravkort</translation>
    </message>
    <message>
        <source>This is the bid as it was frozen. Nothing here can be changed, and the workspace itself stays as it is.</source>
        <translation>Dette er buddet, som det blev frosset. Intet kan ændres her, og selve arbejdsområdet forbliver, som det er.</translation>
    </message>
    <message>
        <source>This is the workspace as its history says it was when that day ended. Nothing here can be changed, and the workspace itself stays as it is.</source>
        <translation>Dette er arbejdsområdet, som det ifølge historikken så ud, da den dag sluttede. Intet kan ændres her, og selve arbejdsområdet forbliver, som det er.</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <translation>KAN KUN LÆSES</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tilbage til nu</translation>
    </message>
    <message>
        <source>Close this window (%1)</source>
        <translation>Luk dette vindue (%1)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Find use cases</source>
        <translation>&amp;Find usecases</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektør</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Tilbage til &amp;nu</translation>
    </message>
</context>
<context>
    <name>kravkort::PastWorkspace</name>
    <message>
        <source>Nothing was done: this is the workspace as it was, to be read only.</source>
        <translation>Der skete intet: Dette er arbejdsområdet, som det var, og det kan kun læses.</translation>
    </message>
</context>
<context>
    <name>kravkort::PlanEditor</name>
    <message>
        <source>Sections, in this &amp;order:</source>
        <translation>Afsnit, i denne &amp;rækkefølge:</translation>
    </message>
    <message>
        <source>Of each a&amp;nswer:</source>
        <translation>Af hvert s&amp;var:</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Rapportens afsnit</translation>
    </message>
    <message>
        <source>What is shown of each answer</source>
        <translation>Hvad der vises af hvert svar</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Flyt afsnittet op</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Flyt afsnittet ned</translation>
    </message>
    <message>
        <source>Move the section up (Alt+Up)</source>
        <translation>Flyt afsnittet op (Alt+Pil op)</translation>
    </message>
    <message>
        <source>Move the section down (Alt+Down)</source>
        <translation>Flyt afsnittet ned (Alt+Pil ned)</translation>
    </message>
</context>
<context>
    <name>kravkort::PrepareDialog</name>
    <message>
        <source>Prepare a dialogue meeting</source>
        <translation>Forbered et dialogmøde</translation>
    </message>
    <message>
        <source>Change the dialogue meeting</source>
        <translation>Ret dialogmødet</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>One a line, such as: Anne Jensen (Aarhus)</source>
        <translation>En pr. linje, f.eks.: Anne Jensen (Aarhus)</translation>
    </message>
    <message>
        <source>&amp;Known people</source>
        <translation>Ke&amp;ndte personer</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Varighed</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>Da&amp;to</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>De&amp;ltagere</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>Dag&amp;sorden</translation>
    </message>
    <message>
        <source>Propose a&amp;fresh</source>
        <translation>Fo&amp;reslå på ny</translation>
    </message>
    <message>
        <source>What has changed since the last meeting, open actions, what was asked and not agreed on, then the criteria by use case</source>
        <translation>Det ændrede siden sidste møde, åbne aktioner, det spurgte og uenige, derefter kriterierne pr. usecase</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Ingen kendes endnu</translation>
    </message>
    <message>
        <source>Say which municipality the meeting is with.</source>
        <translation>Angiv, hvilken kommune mødet er med.</translation>
    </message>
    <message>
        <source>The agenda is empty: add criteria or a topic.</source>
        <translation>Dagsordenen er tom: Tilføj kriterier eller et emne.</translation>
    </message>
    <message>
        <source>The meeting could not be kept; the window behind says why.</source>
        <translation>Mødet kunne ikke gemmes; vinduet bagved siger hvorfor.</translation>
    </message>
    <message>
        <source>Municipalit&amp;y</source>
        <translation>Ko&amp;mmune</translation>
    </message>
</context>
<context>
    <name>kravkort::PresenterWindow</name>
    <message>
        <source>Presenter: %1</source>
        <translation>Oplægsholder: %1</translation>
    </message>
    <message>
        <source>Internal &amp;note, never on the meeting&apos;s screen (F6 to write)</source>
        <translation>Intern &amp;note, aldrig på mødets skærm (F6 for at skrive)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Agenda; what is chosen comes onto the meeting&apos;s screen</source>
        <translation>Dagsorden; det valgte kommer på mødets skærm</translation>
    </message>
    <message>
        <source>Work:</source>
        <translation>Arbejde:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Ansvarlig:</translation>
    </message>
    <message>
        <source>Due:</source>
        <translation>Frist:</translation>
    </message>
    <message>
        <source>Hours left:</source>
        <translation>Timer tilbage:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Begrundelse:</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Dokumentation:</translation>
    </message>
    <message>
        <source>Ground:</source>
        <translation>Grundlag:</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Til stede:</translation>
    </message>
</context>
<context>
    <name>kravkort::PreviewStep</name>
    <message>
        <source>C&amp;orrect it</source>
        <translation>&amp;Ret den</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Hvad der bliver af hver række</translation>
    </message>
    <message>
        <source>Goes to the row and its columns (Enter)</source>
        <translation>Går til rækken og dens kolonner (Enter)</translation>
    </message>
    <message>
        <source>Leaves the row out, or takes it in again (Delete)</source>
        <translation>Udelader rækken eller tager den med igen (Delete)</translation>
    </message>
    <message>
        <source>&amp;Document, as it is cited</source>
        <translation>&amp;Dokument, som det citeres</translation>
    </message>
    <message>
        <source>Its dat&amp;e or version</source>
        <translation>Dets dat&amp;o eller version</translation>
    </message>
    <message>
        <source>Its &amp;address, if it has one</source>
        <translation>Dets adr&amp;esse, hvis det har en</translation>
    </message>
    <message>
        <source>The new &amp;revision is called</source>
        <translation>Den nye udga&amp;ve hedder</translation>
    </message>
    <message>
        <source>such as 2026-11-24</source>
        <translation>f.eks. 2026-11-24</translation>
    </message>
    <message>
        <source>Bids that will &amp;use it</source>
        <translation>&amp;Bud, der skal bruge den</translation>
    </message>
    <message>
        <source>Bids that will use it</source>
        <translation>Bud, der skal bruge den</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a solution&apos;s name, a bid&apos;s name</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Gennemsyn</translation>
    </message>
    <message>
        <source>What becomes of every row? Nothing has been changed yet.</source>
        <translation>Hvad bliver der af hver række? Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>! There is a revision called “%1” already. Give this one another name.</source>
        <translation>! Der findes allerede en udgave ved navn »%1«. Giv denne et andet navn.</translation>
    </message>
    <message>
        <source>%1 of %2 statements will be confirmed: %3 instead of %4.</source>
        <translation>%1 af %2 udsagn bliver bekræftet: %3 i stedet for %4.</translation>
    </message>
    <message>
        <source>No bid will use it; it is only kept.</source>
        <translation>Intet bud kommer til at bruge den; den gemmes kun.</translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) will use it.</source>
        <translation>
            <numerusform>%n bud kommer til at bruge den.</numerusform>
            <numerusform>%n bud kommer til at bruge den.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be undone in one step.</source>
        <translation>Det hele kan fortrydes i ét trin.</translation>
    </message>
    <message>
        <source>&amp;Take the row in again</source>
        <translation>T&amp;ag rækken med igen</translation>
    </message>
    <message>
        <source>&amp;Leave the row out</source>
        <translation>&amp;Udelad rækken</translation>
    </message>
    <message>
        <source>Rows that word a criterion otherwise than when it was answered</source>
        <translation>Rækker, der formulerer et kriterium anderledes, end da det blev besvaret</translation>
    </message>
    <message>
        <source>! Nothing in it can be imported as it is read now.</source>
        <translation>! Intet i den kan importeres, som den læses nu.</translation>
    </message>
    <message>
        <source>! Say how the document is cited.</source>
        <translation>! Angiv, hvad dokumentet hedder, når det citeres.</translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) again</source>
        <comment>given answers</comment>
        <translation>
            <numerusform>%n spørger igen</numerusform>
            <numerusform>%n spørger igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n row(s)</source>
        <translation>
            <numerusform>alle %n række</numerusform>
            <numerusform>alle %n rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↻ %n given answer(s) will ask again, for the criterion is worded otherwise now.</source>
        <translation>
            <numerusform>↻ %n besvaret kriterium spørger igen, for det lyder nu anderledes.</numerusform>
            <numerusform>↻ %n besvarede kriterier spørger igen, for de lyder nu anderledes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold(s) something doubtful, which will be left out.</source>
        <translation>
            <numerusform>%n række rummer noget tvivlsomt, som ikke kommer med.</numerusform>
            <numerusform>%n rækker rummer noget tvivlsomt, som ikke kommer med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ProfileBox</name>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Til:</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Intern brug</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Ledelsen</translation>
    </message>
    <message>
        <source>A municipality</source>
        <translation>En kommune</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil:</translation>
    </message>
    <message>
        <source>Name of a profile of your own</source>
        <translation>Navn på din egen profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Profilens navn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Keep these sections, in this order, as a profile in the workspace</source>
        <translation>Gem disse afsnit i denne rækkefølge som en profil i arbejdsområdet</translation>
    </message>
    <message>
        <source>Delete this profile from the workspace</source>
        <translation>Slet profilen fra arbejdsområdet</translation>
    </message>
    <message>
        <source>Everything, with owners, estimates, notes, evidence and the reasons of doubt.</source>
        <translation>Alt, med ansvarlige, estimater, noter, dokumentation og grunde til tvivl.</translation>
    </message>
    <message>
        <source>A few pages: the numbers, open decisions, use cases and sources of doubt.</source>
        <translation>Få sider: tallene, åbne beslutninger, usecases og kilder til tvivl.</translation>
    </message>
    <message>
        <source>Every criterion with its status. Without owners, estimates, notes, evidence and reasons.</source>
        <translation>Hvert kriterium med status. Uden ansvarlige, estimater, noter, dokumentation og begrundelser.</translation>
    </message>
    <message>
        <source>Less than, or in another order than: %1</source>
        <translation>Mindre end, eller i en anden rækkefølge end: %1</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Slet</translation>
    </message>
</context>
<context>
    <name>kravkort::QuickEntry</name>
    <message>
        <source>End (Esc)</source>
        <translation>Afslut (Esc)</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Hurtig udfyldning</translation>
    </message>
    <message>
        <source>Assessed so far</source>
        <translation>Vurderet indtil nu</translation>
    </message>
    <message>
        <source>Criterion %1 of %2 · %3 assessed</source>
        <translation>Kriterium %1 af %2 · %3 vurderet</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimat</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Owner – Enter keeps it, Esc does not</source>
        <translation>Ansvarlig – Enter gemmer, Esc fortryder</translation>
    </message>
    <message>
        <source>Due, such as 24.12 – Enter keeps it, Esc does not</source>
        <translation>Frist, f.eks. 24.12 – Enter gemmer, Esc fortryder</translation>
    </message>
    <message>
        <source>Estimate in hours – Enter keeps it, Esc does not</source>
        <translation>Estimat i timer – Enter gemmer, Esc fortryder</translation>
    </message>
    <message>
        <source>Note – Enter keeps it, Shift+Enter begins a line, Esc does not keep it</source>
        <translation>Note – Enter gemmer, Skift+Enter giver ny linje, Esc fortryder</translation>
    </message>
    <message>
        <source>1–5 set the result and go on · Shift+1–4 the work · ↑ ↓ or ← → walk · O owner, D due, E estimate, N note · 6 keeps an answer that is asked for again · Ctrl+Z takes back · Esc ends</source>
        <translation>1–5 sætter resultatet og går videre · Skift+1–4 sætter arbejdet · ↑ ↓ eller ← → går frem og tilbage · O ansvarlig, D frist, E estimat, N note · 6 beholder et svar, der spørges om igen · Ctrl+Z fortryder · Esc afslutter</translation>
    </message>
</context>
<context>
    <name>kravkort::ReadWorkbook</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>»%1« kan ikke læses: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is not a file</source>
        <translation>»%1« kan ikke læses: det er ikke en fil</translation>
    </message>
    <message>
        <source>“%1” is not read: it is %2, and spreadsheets up to %3 are read</source>
        <translation>»%1« læses ikke: den fylder %2, og der læses regneark op til %3</translation>
    </message>
    <message>
        <source>“%1” is not read: it unpacks to more than %2</source>
        <translation>»%1« læses ikke: den fylder over %2, når den pakkes ud</translation>
    </message>
    <message>
        <source>“%1” is damaged: it begins like a spreadsheet, but cannot be read to its end. Open it in a spreadsheet program and save it anew.</source>
        <translation>»%1« er beskadiget: den begynder som et regneark, men kan ikke læses til ende. Åbn den i et regnearksprogram, og gem den igen.</translation>
    </message>
    <message>
        <source>“%1” is not read: it is an older Excel file, or locked by a password. Save it as XLSX without a password.</source>
        <translation>»%1« læses ikke: det er en ældre Excel-fil, eller den er låst med en adgangskode. Gem den som XLSX uden adgangskode.</translation>
    </message>
    <message>
        <source>“%1” is not read: it is a binary Excel file (XLSB). Save it as XLSX.</source>
        <translation>»%1« læses ikke: det er en binær Excel-fil (XLSB). Gem den som XLSX.</translation>
    </message>
    <message>
        <source>“%1” is not read: it is locked by a password. Save it without one.</source>
        <translation>»%1« læses ikke: den er låst med en adgangskode. Gem den uden.</translation>
    </message>
    <message>
        <source>“%1” is not a spreadsheet that can be read; XLSX, ODS and CSV are</source>
        <translation>»%1« er ikke et regneark, der kan læses; det kan XLSX, ODS og CSV</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>»%1« er tom</translation>
    </message>
    <message>
        <source>reading “%1” was stopped</source>
        <translation>læsningen af »%1« blev afbrudt</translation>
    </message>
    <message>
        <source>“%1” is not read: it has more than %2 sheets</source>
        <translation>»%1« læses ikke: den har over %2 ark</translation>
    </message>
    <message>
        <source>“%1” is not read: a sheet has more than %2 rows; keep the rows of the table only</source>
        <translation>»%1« læses ikke: et ark har over %2 rækker; behold kun tabellens rækker</translation>
    </message>
    <message>
        <source>“%1” is not read: a sheet has more than %2 columns</source>
        <translation>»%1« læses ikke: et ark har over %2 kolonner</translation>
    </message>
    <message>
        <source>“%1” is not read: it holds more than a table of this kind ever does</source>
        <translation>»%1« læses ikke: den rummer mere, end en tabel af den slags nogensinde gør</translation>
    </message>
    <message>
        <source>“%1” is not read: a sheet has more than %2 merged ranges of cells</source>
        <translation>»%1« læses ikke: et ark har mere end %2 flettede celleområder</translation>
    </message>
</context>
<context>
    <name>kravkort::ReportCommand</name>
    <message>
        <source>--output: the report must not replace the workspace</source>
        <translation>--output: rapporten må ikke erstatte arbejdsområdet</translation>
    </message>
    <message>
        <source>--profile: “%1” is not one of %2</source>
        <translation>--profile: »%1« er ikke en af %2</translation>
    </message>
    <message>
        <source>--since: the profile “%1” shows no history</source>
        <translation>--since: profilen »%1« viser ingen historik</translation>
    </message>
</context>
<context>
    <name>kravkort::ReportDetailsDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Vælg…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>&amp;Final; until then “DRAFT” stands across every page</source>
        <translation>&amp;Endelig; indtil da står der »UDKAST« hen over hver side</translation>
    </message>
    <message>
        <source>Report details of %1</source>
        <translation>Oplysninger til rapporten om %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Vælg et logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Fjern logoet</translation>
    </message>
    <message>
        <source>for example 1.2</source>
        <translation>for eksempel 1.2</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkendt den</translation>
    </message>
    <message>
        <source>Owners whom a municipality may read of</source>
        <translation>Ansvarlige, som en kommune må læse om</translation>
    </message>
    <message>
        <source>Nobody owns a criterion yet.</source>
        <translation>Ingen har ansvaret for et kriterium endnu.</translation>
    </message>
    <message>
        <source>The municipality&apos;s edition names those that are ticked.</source>
        <translation>Kommunens udgave nævner dem, der er sat flueben ved.</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Leverandør</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>V&amp;ersion</source>
        <translation>Ve&amp;rsion</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;Godkendt af</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Billeder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1.</source>
        <translation>Billedet kan ikke læses: %1.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB. Choose a smaller one.</source>
        <translation>Billedet fylder mere end 2 MB. Vælg et mindre.</translation>
    </message>
    <message>
        <source>The file is no PNG, JPEG or SVG picture that can be read.</source>
        <translation>Filen er ikke et PNG-, JPEG- eller SVG-billede, der kan læses.</translation>
    </message>
    <message>
        <source>The logo, %1 by %2 pixels</source>
        <translation>Logoet, %1 gange %2 pixel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Intet logo</translation>
    </message>
    <message>
        <source>&amp;Names to show</source>
        <translation>&amp;Navne, der må vises</translation>
    </message>
</context>
<context>
    <name>kravkort::ReportPreview</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Tilpas bredde</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Mindre (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Større (+)</translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation>Så bred som vinduet (0)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Liste over sider</translation>
    </message>
    <message>
        <source>The pages are being laid out</source>
        <translation>Siderne sættes op</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Side %1: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>kravkort::ReportVerbs</name>
    <message>
        <source>The profile was not saved: give it a name.</source>
        <translation>Profilen blev ikke gemt: giv den et navn.</translation>
    </message>
    <message>
        <source>The profile was not saved: another one is called “%1”.</source>
        <translation>Profilen blev ikke gemt: en anden hedder »%1«.</translation>
    </message>
    <message>
        <source>The profile was not saved: choose one section at least.</source>
        <translation>Profilen blev ikke gemt: vælg mindst ét afsnit.</translation>
    </message>
    <message>
        <source>Save the report profile %1</source>
        <translation>Gem rapportprofilen %1</translation>
    </message>
    <message>
        <source>Remove the report profile %1</source>
        <translation>Fjern rapportprofilen %1</translation>
    </message>
    <message>
        <source>The logo was not taken: it is larger than 2 MB. Choose a smaller one.</source>
        <translation>Logoet blev ikke taget med: det fylder mere end 2 MB. Vælg et mindre.</translation>
    </message>
    <message>
        <source>The logo was not taken: it is no PNG, JPEG or SVG picture.</source>
        <translation>Logoet blev ikke taget med: det er ikke et PNG-, JPEG- eller SVG-billede.</translation>
    </message>
    <message>
        <source>Change the report details of %1</source>
        <translation>Ændr oplysningerne til rapporten om %1</translation>
    </message>
</context>
<context>
    <name>kravkort::RequirementModel</name>
    <message>
        <source>d MMM yy</source>
        <comment>date format of a narrow column</comment>
        <translation>d. MMM yy</translation>
    </message>
    <message>
        <source>Effective %1: no more than what it depends on.
Own criteria: %2 of %3 met.
With all it depends on: %4 of %5 met.</source>
        <translation>Effektiv %1: aldrig mere end det, der afhænges af.
Egne kriterier: %2 af %3 opfyldt.
Med alle afhængigheder: %4 af %5 opfyldt.</translation>
    </message>
    <message>
        <source>Package, integration and criterion</source>
        <translation>Pakke, integration og kriterium</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Role / responsible</source>
        <translation>Rolle / ansvar</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>column: overdue, due soon, blocked</comment>
        <translation>Obs</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>column: hours</comment>
        <translation>Estimat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Below: %1 overdue, %2 due soon, %3 blocked, %4 with expired evidence, %5 with broken evidence, %6 asking again</source>
        <translation>Herunder: %1 med frist overskredet, %2 med frist snart, %3 blokeret, %4 med udløbet dokumentation, %5 med brudt dokumentation, %6 spørger igen</translation>
    </message>
    <message>
        <source>asks again</source>
        <extracomment>a criterion is worded otherwise now; %1 is its result until then, such as &quot;met&quot;</extracomment>
        <translation>spørger igen</translation>
    </message>
    <message>
        <source>asks again, was %1</source>
        <translation>spørger igen, var %1</translation>
    </message>
    <message>
        <source>! overdue: the date is past and the criterion is open
◷ due soon: within 14 days
⊘ blocked: an integration that it needs is not met yet
⚠ evidence expired: its date is past
≠ evidence broken: no longer what was attached
↻ asks again: it was answered in other words</source>
        <translation>! frist overskredet: datoen er passeret, og kriteriet er åbent
◷ frist snart: inden for 14 dage
⊘ blokeret: en integration, det forudsætter, er ikke opfyldt endnu
⚠ dokumentation udløbet: dens dato er passeret
≠ dokumentation brudt: ikke længere den, der blev vedhæftet
↻ spørger igen: det blev besvaret med en anden ordlyd</translation>
    </message>
</context>
<context>
    <name>kravkort::RequirementsPage</name>
    <message>
        <source>Packages, integrations and criteria of the bid</source>
        <translation>Buddets pakker, integrationer og kriterier</translation>
    </message>
    <message>
        <source>Tick use cases on the left.
The integration packages that they require, the integrations these need and every criterion appear here.</source>
        <translation>Sæt flueben ved usecases til venstre.
De krævede integrationspakker, de nødvendige integrationer og alle kriterier vises her.</translation>
    </message>
    <message>
        <source>No criterion fits the filters.</source>
        <translation>Ingen kriterier passer til filtrene.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Change the selected…</source>
        <translation>Ret de markerede…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Kopiér til regneark</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Indsæt fra regneark</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyld ned</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Hurtig udfyldning</translation>
    </message>
    <message>
        <source>Keep the earlier answer</source>
        <translation>Behold det tidligere svar</translation>
    </message>
    <message>
        <source>&amp;Show all criteria</source>
        <translation>&amp;Vis alle kriterier</translation>
    </message>
</context>
<context>
    <name>kravkort::RevisionDialog</name>
    <message>
        <source>Save change &amp;note…</source>
        <translation>Gem ændrings&amp;notat…</translation>
    </message>
    <message>
        <source>A newer catalogue</source>
        <translation>Et nyere katalog</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>&amp;1  What it changes</source>
        <translation>&amp;1  Hvad det ændrer</translation>
    </message>
    <message>
        <source>&amp;2  What that means for the bids</source>
        <translation>&amp;2  Hvad det betyder for buddene</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Sammenlignet med %1</translation>
    </message>
    <message>
        <source>The workspace keeps another catalogue as %1. Give this one a revision of its own.</source>
        <translation>Arbejdsområdet rummer et andet katalog som %1. Giv dette sin egen udgave.</translation>
    </message>
    <message>
        <source>All bids use %1 already.</source>
        <translation>Alle bud bruger allerede %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>revisions of a catalogue</extracomment>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>%1 of %2 moves ticked</source>
        <translation>%1 af %2 flytninger er markeret</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>De to siger det samme.</translation>
    </message>
    <message>
        <source>&amp;Keep it, use it in no bid</source>
        <translation>&amp;Gem det uden at bruge det i et bud</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use it in %n bid(s)</source>
        <translation>
            <numerusform>&amp;Brug det i %n bud</numerusform>
            <numerusform>&amp;Brug det i %n bud</numerusform>
        </translation>
    </message>
    <message>
        <source>Change note %1.pdf</source>
        <comment>proposed file name</comment>
        <translation>Ændringsnotat %1.pdf</translation>
    </message>
    <message>
        <source>Save change note</source>
        <translation>Gem ændringsnotat</translation>
    </message>
    <message>
        <source>The change note is in %1.</source>
        <translation>Ændringsnotatet ligger i %1.</translation>
    </message>
    <message>
        <source>Take &amp;what is your own along: %1 of %2 imported, changed or confirmed statements</source>
        <comment>for the ticked bids</comment>
        <translation>Tag &amp;jeres eget med: %1 af %2 importerede, rettede eller bekræftede udsagn</translation>
    </message>
</context>
<context>
    <name>kravkort::RevisionModel</name>
    <message>
        <source>%1 % of the words are the same. Ticked: it is the same thing under a new id, and takes answers and choices along.</source>
        <translation>%1 % af ordene er de samme. Med hak er det det samme under et nyt id og tager svar og valg med.</translation>
    </message>
    <message>
        <source>the same thing</source>
        <translation>det samme</translation>
    </message>
    <message>
        <source>two things</source>
        <translation>to forskellige</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
</context>
<context>
    <name>kravkort::RevisionText</name>
    <message>
        <source>Before:</source>
        <translation>Før:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Nu:</translation>
    </message>
    <message>
        <source>%1 % of the words are the same. Tick it if it is the same thing under a new id: then answers, evidence and choices go along.</source>
        <translation>%1 % af ordene er de samme. Sæt hak, hvis det er det samme under et nyt id; så følger svar, dokumentation og valg med.</translation>
    </message>
    <message>
        <source>It asks again: an answer to the older words does not count until somebody keeps it or answers anew.</source>
        <translation>Det spørger igen: Et svar på den ældre ordlyd tæller først med, når nogen beholder det eller svarer på ny.</translation>
    </message>
    <message>
        <source>Nothing changes for this bid.</source>
        <translation>Intet ændrer sig for dette bud.</translation>
    </message>
    <message>
        <source>Criteria that ask again</source>
        <translation>Kriterier, der spørger igen</translation>
    </message>
    <message>
        <source>Use cases that are no longer ready</source>
        <translation>Usecases, der ikke længere er klar</translation>
    </message>
    <message>
        <source>Use cases that become ready</source>
        <translation>Usecases, der bliver klar</translation>
    </message>
    <message>
        <source>Chosen use cases that are gone</source>
        <translation>Valgte usecases, der er udgået</translation>
    </message>
    <message>
        <source>Packages that come into scope</source>
        <translation>Pakker, der kommer ind i omfanget</translation>
    </message>
    <message>
        <source>Packages that leave the scope</source>
        <translation>Pakker, der går ud af omfanget</translation>
    </message>
    <message>
        <source>Integrations that come into scope</source>
        <translation>Integrationer, der kommer ind i omfanget</translation>
    </message>
    <message>
        <source>Integrations that leave the scope</source>
        <translation>Integrationer, der går ud af omfanget</translation>
    </message>
    <message>
        <source>Criteria that come into scope</source>
        <translation>Kriterier, der kommer ind i omfanget</translation>
    </message>
    <message>
        <source>Criteria that leave the scope</source>
        <translation>Kriterier, der går ud af omfanget</translation>
    </message>
    <message>
        <source>Only the figures change.</source>
        <translation>Kun tallene ændrer sig.</translation>
    </message>
</context>
<context>
    <name>kravkort::Sample</name>
    <message>
        <source>New workspace</source>
        <translation>Nyt arbejdsområde</translation>
    </message>
    <message>
        <source>New workspace with an example</source>
        <translation>Nyt arbejdsområde med et eksempel</translation>
    </message>
    <message>
        <source>My solution</source>
        <translation>Min løsning</translation>
    </message>
    <message>
        <source>My bid</source>
        <translation>Mit bud</translation>
    </message>
    <message>
        <source>Choose one more use case</source>
        <translation>Vælg en usecase mere</translation>
    </message>
    <message numerus="yes">
        <source>Answers to %n criteria</source>
        <translation>
            <numerusform>Svar på %n kriterium</numerusform>
            <numerusform>Svar på %n kriterier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::SavedFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filters kept in the workspace</source>
        <translation>Filtre, der er gemt i arbejdsområdet</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gemte filtre</translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation>Der er ikke gemt filtre endnu</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Gem dette filter…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Omdøb filteret</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Filterets navn</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Gem dette filter</translation>
    </message>
</context>
<context>
    <name>kravkort::ScopeCommand</name>
    <message>
        <source>--usecases: the catalogue has no use case “%1”</source>
        <translation>--usecases: kataloget har ingen usecase »%1«</translation>
    </message>
    <message>
        <source>--offer: the catalogue has no package “%1”</source>
        <translation>--offer: kataloget har ingen pakke »%1«</translation>
    </message>
    <message>
        <source>--condition: the catalogue has no integration “%1”</source>
        <translation>--condition: kataloget har ingen integration »%1«</translation>
    </message>
    <message>
        <source>--condition: %1 does not need %2 on a condition</source>
        <translation>--condition: %1 er ikke betinget afhængig af %2</translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s)</source>
        <translation>
            <numerusform>%n usecase</numerusform>
            <numerusform>%n usecases</numerusform>
        </translation>
    </message>
    <message>
        <source>in scope</source>
        <translation>omfattet</translation>
    </message>
    <message>
        <source>not in scope</source>
        <translation>ikke omfattet</translation>
    </message>
    <message numerus="yes">
        <source>%n required package(s)</source>
        <translation>
            <numerusform>%n krævet pakke</numerusform>
            <numerusform>%n krævede pakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrationer</numerusform>
        </translation>
    </message>
    <message>
        <source>the vendor&apos;s part</source>
        <translation>leverandørens del</translation>
    </message>
    <message>
        <source>others&apos; part</source>
        <translation>andres del</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open decision(s)</source>
        <translation>
            <numerusform>%n åben beslutning</numerusform>
            <numerusform>%n åbne beslutninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue: %1, revision %2</source>
        <translation>Katalog: %1, udgave %2</translation>
    </message>
    <message>
        <source>%1 (packages not known)</source>
        <translation>%1 (pakkerne kendes ikke)</translation>
    </message>
</context>
<context>
    <name>kravkort::ScopePanel</name>
    <message>
        <source>Search areas and use cases</source>
        <translation>Søg i områder og usecases</translation>
    </message>
    <message>
        <source>Service areas and use cases; tick what the bid includes</source>
        <translation>Ydelsesområder og usecases; sæt flueben ved det, buddet omfatter</translation>
    </message>
    <message>
        <source>No use cases chosen yet</source>
        <translation>Ingen usecases valgt endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 use cases chosen</source>
        <translation>
            <numerusform>%n af %1 usecases valgt</numerusform>
            <numerusform>%n af %1 usecases valgt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::Section</name>
    <message>
        <source>open</source>
        <translation>foldet ud</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>foldet sammen</translation>
    </message>
</context>
<context>
    <name>kravkort::SheetModel</name>
    <message>
        <source>Marks, of what?</source>
        <translation>Markeringer, for hvad?</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>tvivlsom</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>udeladt af dig</translation>
    </message>
</context>
<context>
    <name>kravkort::SlideView</name>
    <message>
        <source>Our status:</source>
        <translation>Vores status:</translation>
    </message>
    <message>
        <source>Answers for it:</source>
        <translation>Ansvar:</translation>
    </message>
    <message>
        <source>Basis:</source>
        <translation>Grundlag:</translation>
    </message>
    <message>
        <source>The municipality:</source>
        <translation>Kommunen:</translation>
    </message>
    <message>
        <source>The municipality has not said how it sees this.</source>
        <translation>Kommunen har ikke sagt, hvordan den ser på det.</translation>
    </message>
</context>
<context>
    <name>kravkort::StartPage</name>
    <message>
        <source>Kravkort</source>
        <translation>Kravkort</translation>
    </message>
    <message>
        <source>See what the use cases of SKI 02.19 require of your solution: integration packages, the integrations they need, and every criterion, with the ground that each statement stands on.</source>
        <translation>Se, hvad usecases i SKI 02.19 kræver af løsningen: integrationspakker, de nødvendige integrationer og hvert enkelt kriterium – med det grundlag, hvert udsagn bygger på.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nyt arbejdsområde</translation>
    </message>
    <message>
        <source>An empty one, on the built-in catalogue</source>
        <translation>Tomt, med det indbyggede katalog</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Åbn et arbejdsområde</translation>
    </message>
    <message>
        <source>A .kravkort file</source>
        <translation>En .kravkort-fil</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Prøv eksemplet</translation>
    </message>
    <message>
        <source>An invented vendor with two solutions and three bids</source>
        <translation>En opdigtet leverandør med to løsninger og tre bud</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Seneste</translation>
    </message>
</context>
<context>
    <name>kravkort::StatementDialog</name>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nyt: %1</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>Ret %1 %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Kode:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>Name in &amp;English:</source>
        <translation>Navn på &amp;engelsk:</translation>
    </message>
    <message>
        <source>Service &amp;area:</source>
        <translation>Ydelses&amp;område:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beskrivelse:</translation>
    </message>
    <message>
        <source>Description in En&amp;glish:</source>
        <translation>Beskrivelse på en&amp;gelsk:</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>&amp;Formål:</translation>
    </message>
    <message>
        <source>Purpose in En&amp;glish:</source>
        <translation>Formål på en&amp;gelsk:</translation>
    </message>
    <message>
        <source>C&amp;omponent:</source>
        <translation>K&amp;omponent:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version:</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>S&amp;tatus:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Use case:</source>
        <translation>&amp;Usecase:</translation>
    </message>
    <message>
        <source>&amp;Package:</source>
        <translation>&amp;Pakke:</translation>
    </message>
    <message>
        <source>S&amp;trength:</source>
        <translation>S&amp;tyrke:</translation>
    </message>
    <message>
        <source>&amp;Integration:</source>
        <translation>&amp;Integration:</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>R&amp;olle:</translation>
    </message>
    <message>
        <source>&amp;Needs:</source>
        <translation>&amp;Forudsætter:</translation>
    </message>
    <message>
        <source>&amp;Condition:</source>
        <translation>&amp;Betingelse:</translation>
    </message>
    <message>
        <source>Condition in &amp;English:</source>
        <translation>Betingelse på &amp;engelsk:</translation>
    </message>
    <message>
        <source>&amp;Belongs to:</source>
        <translation>H&amp;ører til:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <source>Text in &amp;English:</source>
        <translation>Tekst på &amp;engelsk:</translation>
    </message>
    <message>
        <source>&amp;Answered by:</source>
        <translation>Be&amp;svares af:</translation>
    </message>
    <message>
        <source>Ba&amp;sis:</source>
        <translation>G&amp;rundlag:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>none; a known source, or the title of another</source>
        <translation>ingen; en kendt kilde eller titlen på en ny</translation>
    </message>
    <message>
        <source>So&amp;urce:</source>
        <translation>Kil&amp;de:</translation>
    </message>
    <message>
        <source>Place &amp;in it:</source>
        <translation>Sted &amp;i den:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Begr&amp;undelse:</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– vælg –</translation>
    </message>
    <message>
        <source>GV  General terms</source>
        <translation>GV  Generelle vilkår</translation>
    </message>
    <message>
        <source>Of the package only</source>
        <translation>Kun disse af pakken</translation>
    </message>
    <message>
        <source>all of its integrations; otherwise codes such as SF1470, SF1590</source>
        <translation>alle pakkens integrationer; ellers koder som SF1470, SF1590</translation>
    </message>
    <message>
        <source>Of it &amp;only:</source>
        <translation>&amp;Kun heraf:</translation>
    </message>
    <message>
        <source> h</source>
        <translation> t</translation>
    </message>
    <message>
        <source>Effort, at best:</source>
        <translation>Arbejde, bedst:</translation>
    </message>
    <message>
        <source>Effort, likely:</source>
        <translation>Arbejde, sandsynligt:</translation>
    </message>
    <message>
        <source>Effort, at worst:</source>
        <translation>Arbejde, værst:</translation>
    </message>
    <message>
        <source>For each municipality:</source>
        <translation>For hver kommune:</translation>
    </message>
    <message>
        <source>&amp;Waits:</source>
        <translation>&amp;Ventetider:</translation>
    </message>
    <message>
        <source>The catalogue is sound with this.</source>
        <translation>Kataloget er gyldigt med denne ændring.</translation>
    </message>
    <message>
        <source>! The English text still says what the Danish one said before: change it as well, or empty it.</source>
        <translation>! Den engelske tekst siger stadig det, den danske sagde før: Ret den også, eller tøm den.</translation>
    </message>
</context>
<context>
    <name>kravkort::StatementEditing</name>
    <message>
        <source>A catalogue of your own</source>
        <translation>Jeres eget katalog</translation>
    </message>
    <message>
        <source>The catalogue is copied as a revision of your own that you can change. Every bid that uses it now goes on with the copy. What was delivered stays as it is, and the step can be undone.</source>
        <translation>Kataloget kopieres som jeres egen udgave, som I kan rette i. Alle bud, der bruger det nu, fortsætter med kopien. Det leverede bliver, som det er, og skridtet kan fortrydes.</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Lav kopien</translation>
    </message>
</context>
<context>
    <name>kravkort::StatusCommand</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>its own criteria are open</source>
        <translation>egne kriterier er åbne</translation>
    </message>
    <message>
        <source>held back by %1</source>
        <translation>holdes tilbage af %1</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bud</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, udgave %2</translation>
    </message>
    <message>
        <source>Mandatory criteria met</source>
        <translation>Opfyldte obligatoriske kriterier</translation>
    </message>
    <message>
        <source>Supplementary criteria met</source>
        <translation>Opfyldte supplerende kriterier</translation>
    </message>
    <message>
        <source>Ready use cases</source>
        <translation>Klare usecases</translation>
    </message>
    <message>
        <source>Open decisions</source>
        <translation>Åbne beslutninger</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>General terms and integrations</source>
        <translation>Generelle vilkår og integrationer</translation>
    </message>
    <message>
        <source>Basis confirmed</source>
        <translation>Grundlag bekræftet</translation>
    </message>
    <message>
        <source>packages not known</source>
        <translation>pakkerne kendes ikke</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Pr.</translation>
    </message>
</context>
<context>
    <name>kravkort::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Trin %1 af %2: %3</translation>
    </message>
</context>
<context>
    <name>kravkort::TableFacts</name>
    <message>
        <source>“%1” is read as %2</source>
        <extracomment>a column&apos;s head in the spreadsheet, and what it is read as</extracomment>
        <translation>»%1« læses som %2</translation>
    </message>
    <message>
        <source>column %1 is read as %2</source>
        <translation>kolonne %1 læses som %2</translation>
    </message>
    <message>
        <source>The heads in row %1: %2.</source>
        <translation>Overskrifterne i række %1: %2.</translation>
    </message>
    <message>
        <source>By what stands in the columns: %1.</source>
        <translation>Efter indholdet i kolonnerne: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are headed by a code (%1), with marks below.</source>
        <translation>
            <numerusform>%n kolonne har en kode som overskrift (%1) og markeringer under sig.</numerusform>
            <numerusform>%n kolonner har en kode som overskrift (%1) og markeringer under sig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with marks are headed by something unknown.</source>
        <translation>
            <numerusform>%n kolonne med markeringer har en overskrift, der ikke kendes.</numerusform>
            <numerusform>%n kolonner med markeringer har en overskrift, der ikke kendes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it was recognised; say what its columns are in the next step.</source>
        <translation>Intet i den blev genkendt; angiv kolonnernes betydning i næste trin.</translation>
    </message>
</context>
<context>
    <name>kravkort::TableKind</name>
    <message>
        <source>Use cases</source>
        <translation>Usecases</translation>
    </message>
    <message>
        <source>Use cases by packages, as a matrix</source>
        <translation>Usecases og pakker, som matrix</translation>
    </message>
    <message>
        <source>Use cases and their packages, as a list</source>
        <translation>Usecases og deres pakker, som liste</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Packages by integrations, as a matrix</source>
        <translation>Pakker og integrationer, som matrix</translation>
    </message>
    <message>
        <source>Packages and their integrations, as a list</source>
        <translation>Pakker og deres integrationer, som liste</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationer</translation>
    </message>
    <message>
        <source>Integrations and what they need</source>
        <translation>Integrationer og deres forudsætninger</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Læses ikke</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Ydelsesområde</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Usecase</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Needed integration</source>
        <translation>Forudsat integration</translation>
    </message>
    <message>
        <source>Criterion&apos;s number</source>
        <translation>Kriteriets nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Engelsk navn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Engelsk tekst</translation>
    </message>
    <message>
        <source>Mandatory or supplementary</source>
        <translation>Obligatorisk eller supplerende</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Only these integrations</source>
        <translation>Kun disse integrationer</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringer</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Kræves ikke</translation>
    </message>
    <message>
        <source>Required, as in the catalogue</source>
        <translation>Kræves, som i kataloget</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>Supplerende</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorisk</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Forudsætning</translation>
    </message>
    <message>
        <source>Business-carrying</source>
        <translation>Forretningsbærende</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Nødvendig</translation>
    </message>
    <message>
        <source>Only under a condition</source>
        <translation>Kun under en betingelse</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Anbefalet</translation>
    </message>
    <message>
        <source>Page or section in the document</source>
        <translation>Side eller afsnit i dokumentet</translation>
    </message>
    <message>
        <source>Reservation or remark</source>
        <translation>Forbehold eller bemærkning</translation>
    </message>
</context>
<context>
    <name>kravkort::TableStep</name>
    <message>
        <source>The heads are in &amp;this row</source>
        <translation>Overskrifterne står i &amp;denne række</translation>
    </message>
    <message>
        <source>An &amp;empty cell says that it is not required</source>
        <translation>En to&amp;m celle betyder, at der intet kræves</translation>
    </message>
    <message>
        <source>&amp;Another table begins in this row</source>
        <translation>&amp;Endnu en tabel begynder i denne række</translation>
    </message>
    <message>
        <source>Ta&amp;ke this table away</source>
        <translation>&amp;Fjern denne tabel</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>nothing that is imported</source>
        <translation>intet, der importeres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>The sheet; Enter makes the row that of the heads</source>
        <translation>Arket; Enter gør rækken til overskriftsrække</translation>
    </message>
    <message>
        <source>The table holds</source>
        <translation>Tabellen rummer</translation>
    </message>
    <message>
        <source>Heads in row</source>
        <translation>Overskrifter i række</translation>
    </message>
    <message>
        <source>The table &amp;holds</source>
        <translation>Tabellen &amp;rummer</translation>
    </message>
    <message>
        <source>Heads in &amp;row</source>
        <translation>&amp;Overskrifter i række</translation>
    </message>
    <message>
        <source>Which table of the appendix does each sheet hold?</source>
        <translation>Hvilken af bilagets tabeller rummer hvert ark?</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>importeres ikke</translation>
    </message>
    <message>
        <source>&amp;Packages stand across, in the heads</source>
        <translation>&amp;Pakker står på tværs, i overskrifterne</translation>
    </message>
    <message>
        <source>&amp;Use cases stand across, in the heads</source>
        <translation>&amp;Usecases står på tværs, i overskrifterne</translation>
    </message>
    <message>
        <source>The sheet is hidden. Say what it holds if it is to be imported all the same.</source>
        <translation>Arket er skjult. Angiv, hvad det rummer, hvis det alligevel skal importeres.</translation>
    </message>
    <message>
        <source>No table of the appendix was recognised here, or it was put aside. Say what it holds if it is to be imported.</source>
        <translation>Ingen af bilagets tabeller blev genkendt her, eller den er valgt fra. Angiv, hvad arket rummer, hvis det skal importeres.</translation>
    </message>
</context>
<context>
    <name>kravkort::Timeline</name>
    <message>
        <source>What happened to %1</source>
        <translation>Hvad der er sket med %1</translation>
    </message>
    <message>
        <source>Nothing has been written about it yet.</source>
        <translation>Der er endnu ikke skrevet noget om det.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Vis det hele</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen nævnt</translation>
    </message>
</context>
<context>
    <name>kravkort::TreeColumns</name>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (ikke plads nu)</translation>
    </message>
</context>
<context>
    <name>kravkort::UseCaseModel</name>
    <message numerus="yes">
        <source>%n mandatory package(s)</source>
        <translation>
            <numerusform>%n obligatorisk pakke</numerusform>
            <numerusform>%n obligatoriske pakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open criterion(s)</source>
        <translation>
            <numerusform>%n åbent kriterium</numerusform>
            <numerusform>%n åbne kriterier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory criterion(s) open before this use case alone can be offered</source>
        <translation>
            <numerusform>%n obligatorisk kriterium er åbent, før denne usecase alene kan tilbydes</numerusform>
            <numerusform>%n obligatoriske kriterier er åbne, før denne usecase alene kan tilbydes</numerusform>
        </translation>
    </message>
    <message>
        <source>Service area and use case</source>
        <translation>Ydelsesområde og usecase</translation>
    </message>
    <message>
        <source>Pkg.</source>
        <comment>column head: number of mandatory packages</comment>
        <translation>Pk.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column head: number of open criteria</comment>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Mandatory packages of the use case</source>
        <translation>Usecasens obligatoriske pakker</translation>
    </message>
    <message>
        <source>Mandatory criteria that are not met yet, for the use case alone</source>
        <translation>Obligatoriske kriterier, der endnu ikke er opfyldt, for usecasen alene</translation>
    </message>
    <message>
        <source>+ / −</source>
        <comment>column head: what choosing adds or dropping saves</comment>
        <translation>+ / −</translation>
    </message>
    <message>
        <source>What choosing it would add to the bid (+), or dropping it would save (−): packages, integrations, open mandatory criteria and hours</source>
        <translation>Det, valget ville tilføje til buddet (+), eller fravalget ville spare (−): pakker, integrationer, åbne obligatoriske kriterier og timer</translation>
    </message>
    <message>
        <source>Its packages are not known</source>
        <translation>Dens pakker kendes ikke</translation>
    </message>
</context>
<context>
    <name>kravkort::ViewsMenu</name>
    <message>
        <source>No views are saved yet</source>
        <translation>Ingen visninger er gemt endnu</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Gem denne visning…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Gem denne visning</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Visningens navn</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Omdøb visningen</translation>
    </message>
</context>
<context>
    <name>kravkort::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>kravkort::WaitsTable</name>
    <message>
        <source>Waits, in working days</source>
        <translation>Ventetider i arbejdsdage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor tit</translation>
    </message>
    <message>
        <source>At best</source>
        <translation>Bedst</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Sandsynligt</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Værst</translation>
    </message>
    <message>
        <source>once</source>
        <translation>én gang</translation>
    </message>
    <message>
        <source>for each municipality</source>
        <translation>for hver kommune</translation>
    </message>
</context>
<context>
    <name>kravkort::WholeWorkspace</name>
    <message>
        <source>Cancelled. No workspace was made.</source>
        <translation>Annulleret. Der blev ikke lavet noget arbejdsområde.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>»%1« kan ikke læses: %2</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>det er ikke en fil</translation>
    </message>
    <message>
        <source>“%1” is larger than the largest workspace that is read, 1 GiB.</source>
        <translation>»%1« er større end det største arbejdsområde, der kan læses, 1 GiB.</translation>
    </message>
    <message>
        <source>“%1” is no whole workspace as Kravkort exports it to JSON.</source>
        <translation>»%1« er ikke et helt arbejdsområde, som Kravkort eksporterer det til JSON.</translation>
    </message>
</context>
<context>
    <name>kravkort::WindowCommand</name>
    <message>
        <source>“%1” is neither a file nor a command; see kravkort --help</source>
        <translation>»%1« er hverken en fil eller en kommando; se kravkort --help</translation>
    </message>
    <message>
        <source>there is no display to open the window on; kravkort --help says what works without one</source>
        <translation>der er ingen skærm at åbne vinduet på; kravkort --help viser, hvad der virker uden</translation>
    </message>
</context>
<context>
    <name>kravkort::WorkspaceCommands</name>
    <message>
        <source>no findings</source>
        <translation>ingen anmærkninger</translation>
    </message>
    <message>
        <source>Frozen bid “%1”: %2</source>
        <translation>Frosset bud »%1«: %2</translation>
    </message>
</context>
<context>
    <name>kravkort::WorkspaceFile</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Databasen er beskadiget: %1</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is not there.</source>
        <translation>En række i tabellen %1 henviser til en række, der ikke findes.</translation>
    </message>
    <message>
        <source>Table %1 does not hold what the history leads to.</source>
        <translation>Tabellen %1 svarer ikke til historikken.</translation>
    </message>
    <message>
        <source>This is not as Kravkort made it: %1</source>
        <translation>Dette er ikke, som Kravkort har lavet det: %1</translation>
    </message>
</context>
<context>
    <name>kravkort::WorkspaceJson</name>
    <message>
        <source>it was written by a newer Kravkort (format %1)</source>
        <translation>den er skrevet af et nyere Kravkort (format %1)</translation>
    </message>
    <message>
        <source>“formatVersion” is missing</source>
        <translation>»formatVersion« mangler</translation>
    </message>
    <message>
        <source>%1 is not as Kravkort writes it</source>
        <translation>%1 er ikke, som Kravkort skriver det</translation>
    </message>
    <message>
        <source>This is not a whole workspace as JSON: %1</source>
        <translation>Dette er ikke et helt arbejdsområde som JSON: %1</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (ved byte %2)</translation>
    </message>
    <message>
        <source>“format” is not “kravkort-workspace”</source>
        <translation>»format« er ikke »kravkort-workspace«</translation>
    </message>
</context>
<context>
    <name>kravkort::WorkspaceStore</name>
    <message>
        <source>The catalogue kept in “%1” cannot be used: %2. Open a copy from before.</source>
        <translation>Kataloget gemt i »%1« kan ikke bruges: %2. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>»%1« mangler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Fortryd: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gentag: %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Vælg %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n use case(s)</source>
        <translation>
            <numerusform>Vælg %n usecase</numerusform>
            <numerusform>Vælg %n usecases</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n use case(s)</source>
        <translation>
            <numerusform>Fjern %n usecase</numerusform>
            <numerusform>Fjern %n usecases</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave %1 undecided</source>
        <translation>Lad %1 være uafklaret</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Tilbyd %1</translation>
    </message>
    <message>
        <source>Offer %1 later</source>
        <translation>Tilbyd %1 senere</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Fravælg %1</translation>
    </message>
    <message>
        <source>Answer whether %1 needs %2</source>
        <translation>Besvar, om %1 kræver %2</translation>
    </message>
    <message>
        <source>%1 was not set to not applicable: say why it does not apply.</source>
        <translation>%1 blev ikke sat til ikke relevant: angiv en begrundelse.</translation>
    </message>
    <message>
        <source>The estimate of %1 was not changed: give it in hours, 0 or more.</source>
        <translation>Estimatet for %1 blev ikke ændret: angiv det i timer, 0 eller derover.</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is a criterion, %2 a result such as &quot;met&quot;</extracomment>
        <translation>Sæt %1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>Set %n criterion(s) to %1</source>
        <translation>
            <numerusform>Sæt %n kriterium til %1</numerusform>
            <numerusform>Sæt %n kriterier til %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 as %2</source>
        <extracomment>%1 is a criterion, %2 a state of work such as &quot;in progress&quot;</extracomment>
        <translation>Markér %1 som %2</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n criterion(s) as %1</source>
        <translation>
            <numerusform>Markér %n kriterium som %1</numerusform>
            <numerusform>Markér %n kriterier som %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the owner of %1</source>
        <translation>Angiv ansvarlig for %1</translation>
    </message>
    <message numerus="yes">
        <source>Set the owner of %n criterion(s)</source>
        <translation>
            <numerusform>Angiv ansvarlig for %n kriterium</numerusform>
            <numerusform>Angiv ansvarlig for %n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the due date of %1</source>
        <translation>Angiv frist for %1</translation>
    </message>
    <message numerus="yes">
        <source>Set the due date of %n criterion(s)</source>
        <translation>
            <numerusform>Angiv frist for %n kriterium</numerusform>
            <numerusform>Angiv frist for %n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the estimate of %1</source>
        <translation>Angiv estimat for %1</translation>
    </message>
    <message numerus="yes">
        <source>Set the estimate of %n criterion(s)</source>
        <translation>
            <numerusform>Angiv estimat for %n kriterium</numerusform>
            <numerusform>Angiv estimat for %n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the note on %1</source>
        <translation>Ret noten til %1</translation>
    </message>
    <message>
        <source>Name the vendor</source>
        <translation>Angiv leverandør</translation>
    </message>
    <message>
        <source>The solution was not added: give it a name.</source>
        <translation>Løsningen blev ikke tilføjet: angiv et navn.</translation>
    </message>
    <message>
        <source>Add the solution %1</source>
        <translation>Tilføj løsningen %1</translation>
    </message>
    <message>
        <source>The bid was not added: give it a name and a solution.</source>
        <translation>Buddet blev ikke tilføjet: angiv et navn og en løsning.</translation>
    </message>
    <message>
        <source>Add the bid %1</source>
        <translation>Tilføj buddet %1</translation>
    </message>
    <message>
        <source>The solution was not renamed: give it a name.</source>
        <translation>Løsningen blev ikke omdøbt: angiv et navn.</translation>
    </message>
    <message>
        <source>Rename the solution to %1</source>
        <translation>Omdøb løsningen til %1</translation>
    </message>
    <message>
        <source>The bid was not changed: give it a name.</source>
        <translation>Buddet blev ikke ændret: angiv et navn.</translation>
    </message>
    <message>
        <source>The bid was not changed: its solution or catalogue is not in the workspace.</source>
        <translation>Buddet blev ikke ændret: løsningen eller kataloget findes ikke i arbejdsområdet.</translation>
    </message>
    <message>
        <source>Remove the bid %1</source>
        <translation>Fjern buddet %1</translation>
    </message>
    <message>
        <source>The bid was not copied: give the copy a name.</source>
        <translation>Buddet blev ikke kopieret: giv kopien et navn.</translation>
    </message>
    <message>
        <source>Copy the bid %1</source>
        <translation>Kopiér buddet %1</translation>
    </message>
    <message>
        <source>Add the bid %1 like %2</source>
        <translation>Tilføj buddet %1 med %2 som forlæg</translation>
    </message>
    <message>
        <source>The solution was not copied: give the copy a name.</source>
        <translation>Løsningen blev ikke kopieret: giv kopien et navn.</translation>
    </message>
    <message>
        <source>Copy the solution %1</source>
        <translation>Kopiér løsningen %1</translation>
    </message>
    <message>
        <source>Archive the bid %1</source>
        <translation>Arkivér buddet %1</translation>
    </message>
    <message>
        <source>Take the bid %1 back</source>
        <translation>Tag buddet %1 ud af arkivet</translation>
    </message>
    <message>
        <source>Archive the solution %1</source>
        <translation>Arkivér løsningen %1</translation>
    </message>
    <message>
        <source>Take the solution %1 back</source>
        <translation>Tag løsningen %1 ud af arkivet</translation>
    </message>
    <message>
        <source>Remove the solution %1</source>
        <translation>Fjern løsningen %1</translation>
    </message>
    <message>
        <source>Nothing was signed off: say why the finding can stand.</source>
        <translation>Intet blev godkendt: skriv, hvorfor fundet kan blive stående.</translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n finding(s)</source>
        <translation>
            <numerusform>Godkend %n fund</numerusform>
            <numerusform>Godkend %n fund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the sign-off of %n finding(s)</source>
        <translation>
            <numerusform>Tag godkendelsen af %n fund tilbage</numerusform>
            <numerusform>Tag godkendelsen af %n fund tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>The view was not saved: give it a name.</source>
        <translation>Visningen blev ikke gemt: giv den et navn.</translation>
    </message>
    <message>
        <source>Save the view %1 over</source>
        <translation>Gem visningen %1 igen</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Gem visningen %1</translation>
    </message>
    <message>
        <source>The view was not renamed: give it a name.</source>
        <translation>Visningen blev ikke omdøbt: giv den et navn.</translation>
    </message>
    <message>
        <source>The view was not renamed: there is one called “%1” already.</source>
        <translation>Visningen blev ikke omdøbt: der er allerede en, der hedder »%1«.</translation>
    </message>
    <message>
        <source>Rename the view %1 to %2</source>
        <translation>Omdøb visningen %1 til %2</translation>
    </message>
    <message>
        <source>Delete the view %1</source>
        <translation>Slet visningen %1</translation>
    </message>
    <message>
        <source>The catalogue was not taken: %1.</source>
        <translation>Kataloget blev ikke taget i brug: %1.</translation>
    </message>
    <message>
        <source>The catalogue was not taken: the workspace keeps another one as “%1”. Give it a revision of its own.</source>
        <translation>Kataloget blev ikke taget i brug: arbejdsområdet rummer allerede et andet som »%1«. Giv det sin egen udgave.</translation>
    </message>
    <message>
        <source>Keep the catalogue %1</source>
        <extracomment>%1 is a catalogue&apos;s revision, such as &quot;2027-03&quot;</extracomment>
        <translation>Gem kataloget %1</translation>
    </message>
    <message>
        <source>Use the catalogue %1 in %2</source>
        <translation>Brug kataloget %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>Use the catalogue %1 in %n bid(s)</source>
        <translation>
            <numerusform>Brug kataloget %1 i %n bud</numerusform>
            <numerusform>Brug kataloget %1 i %n bud</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the answer to %1</source>
        <translation>Behold svaret på %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n answer(s)</source>
        <translation>
            <numerusform>Behold %n svar</numerusform>
            <numerusform>Behold %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done: a frozen bid stays as it is.</source>
        <translation>Der blev ikke gjort noget: Et frosset bud bliver, som det er.</translation>
    </message>
</context>
<context>
    <name>kravkort::WorkspaceView</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Mandatory %1</source>
        <comment>headline</comment>
        <translation>Obligatoriske: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n use case(s) ready</source>
        <translation>
            <numerusform>%1 af %n usecase klar</numerusform>
            <numerusform>%1 af %n usecases klar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached: select the criterion that the clipboard is to prove.</source>
        <translation>Intet blev vedhæftet: vælg det kriterium, som udklipsholderen skal bevise.</translation>
    </message>
    <message>
        <source>%1/%2 ready</source>
        <comment>headline where there is little room: ready use cases of chosen ones</comment>
        <translation>%1/%2 klar</translation>
    </message>
    <message>
        <source>%1 of %2 mandatory criteria met. A use case is ready when everything it needs is met. Click a number to see how it comes about.</source>
        <translation>%1 af %2 obligatoriske kriterier er opfyldt. En usecase er klar, når alt det, den bygger på, er opfyldt. Klik på et tal for at se, hvordan det bliver til.</translation>
    </message>
</context>
<context>
    <name>kravkort::Workspaces</name>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>--bid: the workspace has no bid %1; it has %2</source>
        <translation>--bid: arbejdsområdet har intet bud %1; det har %2</translation>
    </message>
    <message>
        <source>--bid: several bids are called %1; name one by its id: %2</source>
        <translation>--bid: flere bud hedder %1; angiv et med dets id: %2</translation>
    </message>
    <message>
        <source>“%1” has no bid yet. Open it and make one.</source>
        <translation>»%1« har intet bud endnu. Åbn den, og opret et.</translation>
    </message>
</context>
<context>
    <name>kravkort::XlsxWriting</name>
    <message>
        <source>The workbook was not written: %1</source>
        <translation>Projektmappen blev ikke skrevet: %1</translation>
    </message>
    <message>
        <source>there is no room for it</source>
        <translation>der er ikke plads til den</translation>
    </message>
</context>
</TS>
