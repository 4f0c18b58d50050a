<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
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
        <source>lighter: assumed</source>
        <translation>lysere: antaget</translation>
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
        <source>light: met; solid: held back by what it needs</source>
        <translation>lys: opfyldt; mørk: holdt tilbage af det, der kræves</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>påbegyndt</translation>
    </message>
    <message>
        <source>something is not met</source>
        <translation>noget er ikke opfyldt</translation>
    </message>
    <message>
        <source>nothing met yet</source>
        <translation>intet opfyldt endnu</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>What stands to the left needs what stands to the right. Every integration needs the general terms (GV), so those lines are left out.</source>
        <translation>Det, der står til venstre, kræver det, der står til højre. Alle integrationer kræver de generelle vilkår (GV), så de linjer er udeladt.</translation>
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
        <source>%1 met, %2 with all that it needs</source>
        <translation>%1 opfyldt, %2 med alt, der kræves</translation>
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
        <source>Met of applicable among all criteria beneath, each counted once. This is the percentage on page 1, for mandatory and supplementary criteria apart.</source>
        <translation>Opfyldte ud af relevante blandt alle underliggende kriterier, hvert talt én gang. Det er procenttallet på side 1, opgjort særskilt for obligatoriske og supplerende kriterier.</translation>
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
        <translation>Katalogets revision</translation>
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
        <source>Evidence</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Hvorfor er det ikke relevant?</translation>
    </message>
    <message>
        <source>Kept when you leave the field, or with Ctrl+Enter</source>
        <translation>Gemmes, når feltet forlades, eller med Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>kravkort::BidBar</name>
    <message>
        <source>&amp;Solution</source>
        <translation>&amp;Løsning</translation>
    </message>
    <message>
        <source>&amp;Bid</source>
        <translation>B&amp;ud</translation>
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
        <source>New, rename, go-live date and municipalities</source>
        <translation>Nyt, omdøb, idriftsættelsesdato og kommuner</translation>
    </message>
    <message>
        <source>Change this bid…</source>
        <translation>Ret dette bud…</translation>
    </message>
    <message>
        <source>New bid…</source>
        <translation>Nyt bud…</translation>
    </message>
    <message>
        <source>New solution…</source>
        <translation>Ny løsning…</translation>
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
        <source>One on each line</source>
        <translation>Én på hver linje</translation>
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
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikke skrives: %2</translation>
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
        <source>these integrations must have each other: %1</source>
        <translation>disse integrationer skal have hinanden: %1</translation>
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
        <source>“kravkort report” needs --output FILE.pdf</source>
        <translation>»kravkort report« skal have --output FILE.pdf</translation>
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
        <source>“kravkort catalogue” is followed by check FILE or export FILE</source>
        <translation>»kravkort catalogue« følges af check FILE eller export FILE</translation>
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
        <source>write a bid&apos;s status report as PDF</source>
        <translation>skriv et buds statusrapport som PDF</translation>
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
        <source>Exit status: 0 done; 1 check has findings; 2 wrong usage; 3 a file that cannot be read, written or accepted.</source>
        <translation>Afslutningskode: 0 udført; 1 check har fundet noget; 2 forkert brug; 3 en fil kan ikke læses, skrives eller godtages.</translation>
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
    <name>kravkort::Console</name>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>standard output kan ikke skrives: %1</translation>
    </message>
</context>
<context>
    <name>kravkort::DateField</name>
    <message>
        <source>Set a date</source>
        <translation>Vælg en dato</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date format of Qt; Danish: d. MMM yyyy</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Fjern datoen</translation>
    </message>
</context>
<context>
    <name>kravkort::DecisionEditor</name>
    <message>
        <source>The package is supplementary. &amp;Offer it?</source>
        <translation>Pakken er supplerende. Skal den tilb&amp;ydes?</translation>
    </message>
    <message>
        <source>Decision on the supplementary package</source>
        <translation>Beslutning om den supplerende pakke</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>Tilbydes fra</translation>
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
    <message>
        <source>asked for by %1</source>
        <translation>kræves af %1</translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceEditor</name>
    <message>
        <source>Remove this link</source>
        <translation>Fjern dette link</translation>
    </message>
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
</context>
<context>
    <name>kravkort::ExportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Eksportér rapport</translation>
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
        <source>File of the report</source>
        <translation>Rapportens fil</translation>
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
        <source>“%1” carries parts that Kravkort did not put there (%2), and is not opened for safety. Open a copy from before.</source>
        <translation>»%1« indeholder dele, som Kravkort ikke har lagt der (%2), og åbnes for en sikkerheds skyld ikke. Åbn en tidligere kopi.</translation>
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
</context>
<context>
    <name>kravkort::GraphPage</name>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom ud (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom ind (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tilpas</translation>
    </message>
    <message>
        <source>Show the whole graph (F)</source>
        <translation>Vis hele grafen (F)</translation>
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
        <source>SVG drawing…</source>
        <translation>SVG-tegning…</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>PNG-billede…</translation>
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
        <source>Copy as picture</source>
        <translation>Kopiér som billede</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Right: what a node needs. Left: what needs it. Up and down: its neighbours. Enter: select. Escape: select nothing.</source>
        <translation>Højre: hvad en knude kræver. Venstre: hvad der kræver den. Op og ned: naboerne. Enter: vælg. Escape: vælg intet.</translation>
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
        <source>Export the graph</source>
        <translation>Eksportér grafen</translation>
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
</context>
<context>
    <name>kravkort::Inconsistencies</name>
    <message>
        <source>Bid “%1”: its solution is not in the workspace.</source>
        <translation>Bud »%1«: løsningen findes ikke i arbejdsområdet.</translation>
    </message>
    <message>
        <source>Bid “%1”: its catalogue %2, revision %3, is not to be had.</source>
        <translation>Bud »%1«: kataloget %2, revision %3, er ikke tilgængeligt.</translation>
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
        <source>Bid “%1”: package %2 is offered later, but no date says when.</source>
        <translation>Bud »%1«: pakke %2 tilbydes senere, men der er ingen dato for hvornår.</translation>
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
        <source>Solution “%1”: %2 is not applicable, but no reason says why.</source>
        <translation>Løsning »%1«: %2 er ikke relevant, men begrundelsen mangler.</translation>
    </message>
    <message>
        <source>Solution “%1”: criterion %2, which is answered, is not in the catalogue of any of its bids.</source>
        <translation>Løsning »%1«: kriterium %2, som er besvaret, findes ikke i kataloget for nogen af løsningens bud.</translation>
    </message>
    <message>
        <source>Solution “%1”: criterion %2 was answered in another wording; read it again and confirm the answer.</source>
        <translation>Løsning »%1«: kriterium %2 er besvaret med en anden ordlyd; læs det igen, og bekræft svaret.</translation>
    </message>
</context>
<context>
    <name>kravkort::Inspector</name>
    <message>
        <source>Details of what is selected</source>
        <translation>Detaljer om det valgte</translation>
    </message>
    <message>
        <source>Select a use case, a package, an integration or a criterion to see what it says and why it is here.</source>
        <translation>Vælg en usecase, en pakke, en integration eller et kriterium for at se, hvad der står, og hvorfor det er med.</translation>
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
        <source>New bid</source>
        <translation>Nyt bud</translation>
    </message>
    <message>
        <source>Name of the bid</source>
        <translation>Buddets navn</translation>
    </message>
    <message>
        <source>Change the bid %1</source>
        <translation>Ret buddet %1</translation>
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
        <source>&amp;Change this bid…</source>
        <translation>&amp;Ret dette bud…</translation>
    </message>
    <message>
        <source>&amp;New bid…</source>
        <translation>&amp;Nyt bud…</translation>
    </message>
    <message>
        <source>New &amp;solution…</source>
        <translation>Ny &amp;løsning…</translation>
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
</context>
<context>
    <name>kravkort::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
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
        <source>What the criteria of this bid stand on</source>
        <translation>Hvad kriterierne i dette bud bygger på</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Tick use cases to see how the bid stands.</source>
        <translation>Der er ikke valgt noget endnu. Sæt flueben ved usecases for at se, hvordan buddet står.</translation>
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
</context>
<context>
    <name>kravkort::ReportCommand</name>
    <message>
        <source>--output: the report must not replace the workspace</source>
        <translation>--output: rapporten må ikke erstatte arbejdsområdet</translation>
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
        <source>Not applicable</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Why does the criterion not apply?</source>
        <translation>Hvorfor er kriteriet ikke relevant?</translation>
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
        <translation>Katalog: %1, revision %2</translation>
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
        <translation>%1, revision %2</translation>
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
        <source>Kravkort did not put this there: %1</source>
        <translation>Dette er ikke lagt ind af Kravkort: %1</translation>
    </message>
    <message>
        <source>Table %1 does not hold what the history leads to.</source>
        <translation>Tabellen %1 svarer ikke til historikken.</translation>
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
        <source>“%1” was not attached: give an address that begins with https://.</source>
        <translation>»%1« blev ikke vedhæftet: angiv en adresse, der begynder med https://.</translation>
    </message>
    <message>
        <source>Attach evidence to %1</source>
        <translation>Vedhæft dokumentation til %1</translation>
    </message>
    <message>
        <source>Detach evidence from %1</source>
        <translation>Fjern dokumentation fra %1</translation>
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
        <source>%1 of %2 mandatory criteria met. A use case is ready when everything it needs is met.</source>
        <translation>%1 af %2 obligatoriske kriterier opfyldt. En usecase er klar, når alt, den kræver, er opfyldt.</translation>
    </message>
</context>
<context>
    <name>kravkort::Workspaces</name>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>the workspace has no bid</source>
        <translation>arbejdsområdet har ingen bud</translation>
    </message>
    <message>
        <source>--bid: the workspace has no bid %1; it has %2</source>
        <translation>--bid: arbejdsområdet har intet bud %1; det har %2</translation>
    </message>
    <message>
        <source>--bid: several bids are called %1; name one by its id: %2</source>
        <translation>--bid: flere bud hedder %1; angiv et med dets id: %2</translation>
    </message>
</context>
</TS>
