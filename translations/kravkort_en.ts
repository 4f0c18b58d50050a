<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>Overdue by %n day(s).</source>
        <translation>
            <numerusform>Overdue by %n day.</numerusform>
            <numerusform>Overdue by %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s).</source>
        <translation>
            <numerusform>Due in %n day.</numerusform>
            <numerusform>Due in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BidSheet</name>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 of %n criterion met</numerusform>
            <numerusform>%1 of %n criteria met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n use case(s) ready</source>
        <translation>
            <numerusform>%1 of %n use case ready</numerusform>
            <numerusform>%1 of %n use cases ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to take.</source>
        <translation>
            <numerusform>%n decision to take.</numerusform>
            <numerusform>%n decisions to take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) is (are) overdue.</source>
        <translation>
            <numerusform>%n criterion is overdue.</numerusform>
            <numerusform>%n criteria are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory criterion(s) has (have) not been assessed.</source>
        <translation>
            <numerusform>%n mandatory criterion has not been assessed.</numerusform>
            <numerusform>%n mandatory criteria have not been assessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest to ready, %n criterion(s) open:</source>
        <translation>
            <numerusform>Nearest to ready, %n criterion open:</numerusform>
            <numerusform>Nearest to ready, %n criteria open:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 of %n statement</numerusform>
            <numerusform>%1 of %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↻ %n criterion(s) ask(s) again, since worded otherwise. Begin with:</source>
        <translation>
            <numerusform>↻ %n criterion is worded anew and must be answered again. Begin with:</numerusform>
            <numerusform>↻ %n criteria are worded anew and must be answered again. Begin with:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) from meetings is (are) open.</source>
        <translation>
            <numerusform>%n action from meetings is open.</numerusform>
            <numerusform>%n actions from meetings are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from meetings is (are) not answered.</source>
        <translation>
            <numerusform>%n question from meetings is not answered.</numerusform>
            <numerusform>%n questions from meetings are not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) overdue.</source>
        <translation>
            <numerusform>%n of them is overdue.</numerusform>
            <numerusform>%n of them are overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n other wording(s)</source>
        <translation>
            <numerusform>%n other wording</numerusform>
            <numerusform>%n other wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n mandatory</source>
        <translation>
            <numerusform>%n mandatory</numerusform>
            <numerusform>%n mandatory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplementary</source>
        <translation>
            <numerusform>%n supplementary</numerusform>
            <numerusform>%n supplementary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an estimate</source>
        <translation>
            <numerusform>%n without an estimate</numerusform>
            <numerusform>%n without an estimate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimRules</name>
    <message numerus="yes">
        <source>%1 has %n open criterion(s), but neither you nor the catalogue says how many hours they take.</source>
        <translation>
            <numerusform>%1 has %n open criterion, but neither you nor the catalogue says how many hours it takes.</numerusform>
            <numerusform>%1 has %n open criteria, but neither you nor the catalogue says how many hours they take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go-live was %1, but %n mandatory criterion(s) is/are open, first %2.</source>
        <translation>
            <numerusform>Go-live was %1, but %n mandatory criterion is open: %2.</numerusform>
            <numerusform>Go-live was %1, but %n mandatory criteria are open, first %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” counted until %2; %n met criterion(s) rest on it, first %3.</source>
        <translation>
            <numerusform>“%1” counted until %2; %n met criterion rests on it: %3.</numerusform>
            <numerusform>“%1” counted until %2; %n met criteria rest on it, first %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is from %2, older than the text of %n criterion(s) that rest(s) on it, first %3 of %4.</source>
        <translation>
            <numerusform>“%1” is from %2, older than the text of %n criterion that rests on it: %3 of %4.</numerusform>
            <numerusform>“%1” is from %2, older than the text of %n criteria that rest on it, first %3 of %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open mandatory criterion(s)</source>
        <translation>
            <numerusform>%n open mandatory criterion</numerusform>
            <numerusform>%n open mandatory criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s) has/have no estimate and count(s) as 0 h</source>
        <translation>
            <numerusform>%n integration has no estimate and counts as 0 h</numerusform>
            <numerusform>%n integrations have no estimate and count as 0 h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>%1 of %n chosen use case(s) is/are ready.</source>
        <translation>
            <numerusform>%1 of %n chosen use case is ready.</numerusform>
            <numerusform>%1 of %n chosen use cases are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criterion(s) is/are met.</source>
        <translation>
            <numerusform>%1 of %n criterion is met.</numerusform>
            <numerusform>%1 of %n criteria are met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is/are left out.</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n more is left out.</numerusform>
            <numerusform>%n more are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s) is/are confirmed.</source>
        <translation>
            <numerusform>%1 of %n statement is confirmed.</numerusform>
            <numerusform>%1 of %n statements are confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message numerus="yes">
        <source>%n node(s) folded away</source>
        <translation>
            <numerusform>%n node folded away</numerusform>
            <numerusform>%n nodes folded away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n criterion(s) open</source>
        <translation>
            <numerusform>%n criterion open</numerusform>
            <numerusform>%n criteria open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message numerus="yes">
        <source>of %n criterion/criteria shown</source>
        <translation>
            <numerusform>of %n criterion shown</numerusform>
            <numerusform>of %n criteria shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n decision(s) would add requirements to the bid. The numbers of this report leave them out.</source>
        <translation>
            <numerusform>%n decision would add requirements to the bid. The numbers of this report leave it out.</numerusform>
            <numerusform>%n decisions would add requirements to the bid. The numbers of this report leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A statement may name several sources. %n statement(s) in scope name none.</source>
        <translation>
            <numerusform>A statement may name several sources. %n statement in scope names none.</numerusform>
            <numerusform>A statement may name several sources. %n statements in scope name none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the %n criterion(s) in scope rest on</source>
        <translation>
            <numerusform>What the %n criterion in scope rests on</numerusform>
            <numerusform>What the %n criteria in scope rest on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the basis is confirmed: %2 of %n statement(s).</source>
        <translation>
            <numerusform>%1 of the basis is confirmed: %2 of %n statement.</numerusform>
            <numerusform>%1 of the basis is confirmed: %2 of %n statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s)</source>
        <translation>
            <numerusform>%n use case</numerusform>
            <numerusform>%n use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: %1 of %n use case(s).</source>
        <translation>
            <numerusform>Ready: %1 of %n use case.</numerusform>
            <numerusform>Ready: %1 of %n use cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the internal edition.</source>
        <translation>
            <numerusform>%n more stands in the internal edition.</numerusform>
            <numerusform>%n more stand in the internal edition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n further change(s)</source>
        <translation>
            <numerusform>… and %n further change</numerusform>
            <numerusform>… and %n further changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to the bid since %1, the newest first.</source>
        <translation>
            <numerusform>%n change to the bid since %1.</numerusform>
            <numerusform>%n changes to the bid since %1, the newest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) stand in the program&apos;s history.</source>
        <translation>
            <numerusform>%n older change stands in the program&apos;s history.</numerusform>
            <numerusform>%n older changes stand in the program&apos;s history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious</source>
        <translation>
            <numerusform>%n serious</numerusform>
            <numerusform>%n serious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours left: %1, in %n integration(s) of the bid.</source>
        <translation>
            <numerusform>Hours left: %1, in %n integration of the bid.</numerusform>
            <numerusform>Hours left: %1, in %n integrations of the bid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything can be promised yet: %n mandatory criterion(s) are open, and %1 of %2 use cases are ready.</source>
        <translation>
            <numerusform>Not everything can be promised yet: %n mandatory criterion is open, and %1 of %2 use cases are ready.</numerusform>
            <numerusform>Not everything can be promised yet: %n mandatory criteria are open, and %1 of %2 use cases are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go-live is in %n day(s).</source>
        <translation>
            <numerusform>Go-live is in %n day.</numerusform>
            <numerusform>Go-live is in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are still open.</source>
        <translation>
            <numerusform>%n decision is still open.</numerusform>
            <numerusform>%n decisions are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete with all that they need: %1 of %n package(s).</source>
        <translation>
            <numerusform>Complete with all that they need: %1 of %n package.</numerusform>
            <numerusform>Complete with all that they need: %1 of %n packages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest wait for others is likely %n working day(s), of %1.</source>
        <translation>
            <numerusform>The longest wait for others is likely %n working day, for %1.</numerusform>
            <numerusform>The longest wait for others is likely %n working days, for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open criterion(s) is/are past its/their due date.</source>
        <translation>
            <numerusform>%n open criterion is past its due date.</numerusform>
            <numerusform>%n open criteria are past their due dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>and %n use case(s) that this bid has not chosen</source>
        <translation>
            <numerusform>and %n use case that this bid has not chosen</numerusform>
            <numerusform>and %n use cases that this bid has not chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 of %n criterion met</numerusform>
            <numerusform>%1 of %n criteria met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly met count(s) as not met</source>
        <translation>
            <numerusform>%n partly met counts as not met</numerusform>
            <numerusform>%n partly met count as not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable left out</source>
        <translation>
            <numerusform>%n not applicable left out</numerusform>
            <numerusform>%n not applicable left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and more than these %n</source>
        <translation>
            <numerusform>… and more than this %n</numerusform>
            <numerusform>… and more than these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s) read(s) this answer:</source>
        <translation>
            <numerusform>%n bid reads this answer:</numerusform>
            <numerusform>%n bids read this answer:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By itself it has %n open mandatory criterion(s)</source>
        <translation>
            <numerusform>By itself it has %n open mandatory criterion</numerusform>
            <numerusform>By itself it has %n open mandatory criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 of %n statement</numerusform>
            <numerusform>%1 of %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::AgendaEditor</name>
    <message numerus="yes">
        <source>%n item(s); %1:%2 minutes for each</source>
        <translation>
            <numerusform>%n item; %1:%2 minutes for it</numerusform>
            <numerusform>%n items; %1:%2 minutes for each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::AnswerEditor</name>
    <message numerus="yes">
        <source>Change the note of %n criterion(s)</source>
        <translation>
            <numerusform>Change the note of %n criterion</numerusform>
            <numerusform>Change the note of %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::AnswerEntry</name>
    <message numerus="yes">
        <source>Why do these %n criterion(s) not apply?</source>
        <translation>
            <numerusform>Why does this criterion not apply?</numerusform>
            <numerusform>Why do these %n criteria not apply?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n criterion(s) from %1</source>
        <translation>
            <numerusform>Fill %n criterion from %1</numerusform>
            <numerusform>Fill %n criteria from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n criterion(s)</source>
        <translation>
            <numerusform>Paste into %n criterion</numerusform>
            <numerusform>Paste into %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n criterion(s)</source>
        <translation>
            <numerusform>Change %n criterion</numerusform>
            <numerusform>Change %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::AnswersBack</name>
    <message numerus="yes">
        <source>%n cell(s) is/are empty in the file and filled in here: kept as here unless you take theirs, since nothing says that they were emptied on purpose.</source>
        <translation>
            <numerusform>%n cell is empty in the file and filled in here: kept as here unless you take theirs, since nothing says that it was emptied on purpose.</numerusform>
            <numerusform>%n cells are empty in the file and filled in here: kept as here unless you take theirs, since nothing says that they were emptied on purpose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::AnswersBackDialog</name>
    <message numerus="yes">
        <source>%n criterion(s) read. Differences: %1.</source>
        <translation>
            <numerusform>%n criterion read. Differences: %1.</numerusform>
            <numerusform>%n criteria read. Differences: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) is/are still to be decided.</source>
        <translation>
            <numerusform>%n difference is still to be decided.</numerusform>
            <numerusform>%n differences are still to be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) is/are taken from the file.</source>
        <translation>
            <numerusform>%n value is taken from the file.</numerusform>
            <numerusform>%n values are taken from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed</source>
        <translation>
            <numerusform>%n answer changed</numerusform>
            <numerusform>%n answers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as it was</source>
        <extracomment>goes on after &quot;3 answers changed, &quot;</extracomment>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful cell(s) not taken</source>
        <translation>
            <numerusform>%n doubtful cell not taken</numerusform>
            <numerusform>%n doubtful cells not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::AskingAgainBox</name>
    <message numerus="yes">
        <source>%n of the selected criteria ask again</source>
        <translation>
            <numerusform>%n of the selected criteria asks again</numerusform>
            <numerusform>%n of the selected criteria ask again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::BasisModel</name>
    <message numerus="yes">
        <source>%n chosen use case(s)</source>
        <comment>leaned on by</comment>
        <translation>
            <numerusform>%n chosen use case</numerusform>
            <numerusform>%n chosen use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bid(s)</source>
        <comment>leaned on by</comment>
        <translation>
            <numerusform>%n bid</numerusform>
            <numerusform>%n bids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::BasisPage</name>
    <message numerus="yes">
        <source>%n statement(s) selected</source>
        <translation>
            <numerusform>%n statement selected</numerusform>
            <numerusform>%n statements selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n…</source>
        <comment>statements</comment>
        <translation>
            <numerusform>&amp;Confirm %n…</numerusform>
            <numerusform>&amp;Confirm %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 of %n statement</numerusform>
            <numerusform>%1 of %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will stand as confirmed, checked by %1 in the document below.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>
            <numerusform>%n statement will stand as confirmed, checked by %1 in the document below.</numerusform>
            <numerusform>%n statements will stand as confirmed, checked by %1 in the document below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::BestBuyBox</name>
    <message numerus="yes">
        <source>&amp;Choose these %n</source>
        <comment>use cases</comment>
        <translation>
            <numerusform>&amp;Choose this one</numerusform>
            <numerusform>&amp;Choose these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) for %1.</source>
        <translation>
            <numerusform>%n use case for %1.</numerusform>
            <numerusform>%n use cases for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good choice, not proven to be the best: no choice can open more than %n.</source>
        <comment>use cases</comment>
        <translation>
            <numerusform>A good choice, not proven to be the best: no choice can open more than %n.</numerusform>
            <numerusform>A good choice, not proven to be the best: no choice can open more than %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::BidExport</name>
    <message numerus="yes">
        <source>%n cell(s) is/are longer than a spreadsheet holds and cut to 32,767 characters: %1</source>
        <translation>
            <numerusform>%n cell is longer than a spreadsheet holds and cut to 32,767 characters: %1</numerusform>
            <numerusform>%n cells are longer than a spreadsheet holds and cut to 32,767 characters: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold(s) characters that a workbook cannot, shown as �: %1</source>
        <translation>
            <numerusform>%n cell holds characters that a workbook cannot, shown as �: %1</numerusform>
            <numerusform>%n cells hold characters that a workbook cannot, shown as �: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n criterion(s)</source>
        <translation>
            <numerusform>Change %n criterion</numerusform>
            <numerusform>Change %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::CarryingVerbs</name>
    <message numerus="yes">
        <source>Use the catalogue %1 in %n bid(s), with what is your own</source>
        <extracomment>%1 is a catalogue&apos;s revision, such as &quot;2027-03&quot;</extracomment>
        <translation>
            <numerusform>Use the catalogue %1 in %n bid, with what is your own</numerusform>
            <numerusform>Use the catalogue %1 in %n bids, with what is your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::CatalogueCommands</name>
    <message numerus="yes">
        <source>%n service area(s)</source>
        <translation>
            <numerusform>%n service area</numerusform>
            <numerusform>%n service areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s)</source>
        <translation>
            <numerusform>%n use case</numerusform>
            <numerusform>%n use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies)</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::CatalogueReader</name>
    <message numerus="yes">
        <source>the catalogue has %n fault(s)</source>
        <translation>
            <numerusform>the catalogue has %n fault</numerusform>
            <numerusform>the catalogue has %n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ChangeList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ClaimsPage</name>
    <message numerus="yes">
        <source>&amp;Sign off %n…</source>
        <comment>findings</comment>
        <translation>
            <numerusform>&amp;Sign off %n…</numerusform>
            <numerusform>&amp;Sign off %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ConfirmationVerbs</name>
    <message numerus="yes">
        <source>Confirm %n statement(s) in “%1”</source>
        <translation>
            <numerusform>Confirm %n statement in “%1”</numerusform>
            <numerusform>Confirm %n statements in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw the confirmation of %n statement(s)</source>
        <translation>
            <numerusform>Withdraw the confirmation of %n statement</numerusform>
            <numerusform>Withdraw the confirmation of %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::CriteriaDialog</name>
    <message numerus="yes">
        <source>%n criterion(s) ticked</source>
        <translation>
            <numerusform>%n criterion ticked</numerusform>
            <numerusform>%n criteria ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::DecisionEditor</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>codes</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <comment>that a package adds</comment>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::DecisionList</name>
    <message numerus="yes">
        <source>%n decision(s) to take</source>
        <translation>
            <numerusform>%n decision to take</numerusform>
            <numerusform>%n decisions to take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::DecisionTable</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::DoneStep</name>
    <message numerus="yes">
        <source>%n bid(s) use it.</source>
        <translation>
            <numerusform>%n bid uses it.</numerusform>
            <numerusform>%n bids use it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceDialog</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence shown</source>
        <translation>
            <numerusform>%n piece of evidence shown</numerusform>
            <numerusform>%n pieces of evidence shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Attach to %n criterion(s)</source>
        <translation>
            <numerusform>&amp;Attach to %n criterion</numerusform>
            <numerusform>&amp;Attach to %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceEditor</name>
    <message numerus="yes">
        <source>What you attach here proves all %n criterion(s).</source>
        <translation>
            <numerusform>What you attach here proves %n criterion.</numerusform>
            <numerusform>What you attach here proves all %n criteria.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceVerbs</name>
    <message numerus="yes">
        <source>Attach evidence to %n criterion(s)</source>
        <translation>
            <numerusform>Attach evidence to %n criterion</numerusform>
            <numerusform>Attach evidence to %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set when %n piece(s) of evidence expire(s)</source>
        <translation>
            <numerusform>Set when %n piece of evidence expires</numerusform>
            <numerusform>Set when %n pieces of evidence expire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n piece(s) of evidence</source>
        <translation>
            <numerusform>Remove %n piece of evidence</numerusform>
            <numerusform>Remove %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach evidence from %n criterion(s)</source>
        <translation>
            <numerusform>Detach evidence from %n criterion</numerusform>
            <numerusform>Detach evidence from %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::EvidenceWords</name>
    <message numerus="yes">
        <source>also proves %n other(s)</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>also proves %n other criterion</numerusform>
            <numerusform>also proves %n other criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ExchangeDialog</name>
    <message numerus="yes">
        <source>The %n requirement(s) shown, with the columns shown</source>
        <translation>
            <numerusform>The %n requirement shown, with the columns shown</numerusform>
            <numerusform>The %n requirements shown, with the columns shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::FileStep</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A workbook with %1, of which %n hidden. Hidden sheets are not imported unless you say so in the next step.</source>
        <translation>
            <numerusform>A workbook with %1, of which %n is hidden. Hidden sheets are not imported unless you say so in the next step.</numerusform>
            <numerusform>A workbook with %1, of which %n are hidden. Hidden sheets are not imported unless you say so in the next step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::FilterBar</name>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criterion(s)</source>
        <translation>
            <numerusform>%1 of %n criterion</numerusform>
            <numerusform>%1 of %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::GraphBusy</name>
    <message numerus="yes">
        <source>Laying out a graph of %n node(s)…</source>
        <translation>
            <numerusform>Laying out a graph of %n node…</numerusform>
            <numerusform>Laying out a graph of %n nodes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::GraphLooking</name>
    <message numerus="yes">
        <source>Filter the graph, %n filter(s) on</source>
        <translation>
            <numerusform>Filter the graph, %n filter on</numerusform>
            <numerusform>Filter the graph, %n filters on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter: %1. %n node(s) match and have a double frame</source>
        <translation>
            <numerusform>Filter: %1. %n node matches and has a double frame</numerusform>
            <numerusform>Filter: %1. %n nodes match and have a double frame</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::GraphStory</name>
    <message numerus="yes">
        <source>More than %n way(s) lead there.</source>
        <translation>
            <numerusform>More than %n way leads there.</numerusform>
            <numerusform>More than %n ways lead there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) lead there, the shortest is %1.</source>
        <translation>
            <numerusform>%n way leads there: %1.</numerusform>
            <numerusform>%n ways lead there; the shortest is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is here because of %n chosen use case(s): %2.</source>
        <translation>
            <numerusform>%1 is here because of %n chosen use case: %2.</numerusform>
            <numerusform>%1 is here because of %n chosen use cases: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is held back by its own criteria: %2 of %n are met.</source>
        <translation>
            <numerusform>%1 is held back by its own criterion: %2 of %n is met.</numerusform>
            <numerusform>%1 is held back by its own criteria: %2 of %n are met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be better than %2, because %3 is not: %4 of its %n own criteria are met.</source>
        <translation>
            <numerusform>%1 cannot be better than %2, because %3 is not: %4 of its %n own criterion is met.</numerusform>
            <numerusform>%1 cannot be better than %2, because %3 is not: %4 of its %n own criteria are met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::GraphTrail</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) match</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded</source>
        <translation>
            <numerusform>%n folded</numerusform>
            <numerusform>%n folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::HistoryPage</name>
    <message numerus="yes">
        <source>%n line(s) in all</source>
        <comment>of history</comment>
        <translation>
            <numerusform>%n line in all</numerusform>
            <numerusform>%n lines in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the export has</source>
        <translation>
            <numerusform>and %n more, which the export has</numerusform>
            <numerusform>and %n more, which the export has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ImpactModel</name>
    <message numerus="yes">
        <source>%n along</source>
        <comment>own statements</comment>
        <translation>
            <numerusform>%n along</numerusform>
            <numerusform>%n along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n lost</source>
        <comment>own statements</comment>
        <translation>
            <numerusform>! %n lost</numerusform>
            <numerusform>! %n lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ImportCommand</name>
    <message numerus="yes">
        <source>… and %n further row(s); --report FILE has them all</source>
        <translation>
            <numerusform>… and %n further row; --report FILE has them all</numerusform>
            <numerusform>… and %n further rows; --report FILE has them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) is/are said in part only, and not confirmed; --report FILE says why</source>
        <translation>
            <numerusform>%n statement is said in part only, and not confirmed; --report FILE says why</numerusform>
            <numerusform>%n statements are said in part only, and not confirmed; --report FILE says why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ImportDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ImportRowModel</name>
    <message numerus="yes">
        <source>%n statement(s) new or changed</source>
        <translation>
            <numerusform>%n statement new or changed</numerusform>
            <numerusform>%n statements new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n same</numerusform>
            <numerusform>%n same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <comment>rows of a spreadsheet</comment>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ImportWhys</name>
    <message numerus="yes">
        <source>%n use case(s) that leaned on it no longer do(es)</source>
        <translation>
            <numerusform>%n use case that leaned on it no longer does</numerusform>
            <numerusform>%n use cases that leaned on it no longer do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::Inspector</name>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>criteria</comment>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::MappingReader</name>
    <message numerus="yes">
        <source>the mapping has %n fault(s)</source>
        <translation>
            <numerusform>the mapping has %n fault</numerusform>
            <numerusform>the mapping has %n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::MatrixPage</name>
    <message numerus="yes">
        <source>%n row(s) copied as a table.</source>
        <translation>
            <numerusform>%n row copied as a table.</numerusform>
            <numerusform>%n rows copied as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::MeetingHead</name>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <extracomment>how long the meeting has gone on, and how long it was planned to be</extracomment>
        <translation>
            <numerusform>%1 of %n min</numerusform>
            <numerusform>%1 of %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::OverviewContent</name>
    <message numerus="yes">
        <source>Nobody has been given any of the %n open criteria. Select them under Requirements (Ctrl+1) and fill in the column Owner.</source>
        <translation>
            <numerusform>The open criterion has no owner. Select it under Requirements (Ctrl+1) and fill in the column Owner.</numerusform>
            <numerusform>None of the %n open criteria has an owner. Select them under Requirements (Ctrl+1) and fill in the column Owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n open criteria has a date. Select them under Requirements (Ctrl+1) and fill in the column Due.</source>
        <translation>
            <numerusform>The open criterion has no date. Select it under Requirements (Ctrl+1) and fill in the column Due.</numerusform>
            <numerusform>None of the %n open criteria has a date. Select them under Requirements (Ctrl+1) and fill in the column Due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::OverviewPage</name>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 of %n criterion met</numerusform>
            <numerusform>%1 of %n criteria met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them partly met</source>
        <translation>
            <numerusform>%n of them partly met</numerusform>
            <numerusform>%n of them partly met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the basis is confirmed: %2 of %n statement(s)</source>
        <extracomment>%1 is a percentage, %2 and %n count statements</extracomment>
        <translation>
            <numerusform>%1 of the basis is confirmed: %2 of %n statement</numerusform>
            <numerusform>%1 of the basis is confirmed: %2 of %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::OwnText</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n statement(s) of your own will not hold for this bid any longer</source>
        <translation>
            <numerusform>! %n statement of your own will not hold for this bid any longer</numerusform>
            <numerusform>! %n statements of your own will not hold for this bid any longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of your own go(es) along</source>
        <translation>
            <numerusform>%n statement of your own goes along</numerusform>
            <numerusform>%n statements of your own go along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::PreviewStep</name>
    <message numerus="yes">
        <source>%n bid(s) will use it.</source>
        <translation>
            <numerusform>%n bid will use it.</numerusform>
            <numerusform>%n bids will use it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) again</source>
        <comment>given answers</comment>
        <translation>
            <numerusform>%n asks again</numerusform>
            <numerusform>%n ask again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n row(s)</source>
        <translation>
            <numerusform>all %n row</numerusform>
            <numerusform>all %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↻ %n given answer(s) will ask again, for the criterion is worded otherwise now.</source>
        <translation>
            <numerusform>↻ %n given answer will ask again, for the criterion is worded otherwise now.</numerusform>
            <numerusform>↻ %n given answers will ask again, for their criteria are worded otherwise now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold(s) something doubtful, which will be left out.</source>
        <translation>
            <numerusform>%n row holds something doubtful, which will be left out.</numerusform>
            <numerusform>%n rows hold something doubtful, which will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::RevisionDialog</name>
    <message numerus="yes">
        <source>&amp;Use it in %n bid(s)</source>
        <translation>
            <numerusform>&amp;Use it in %n bid</numerusform>
            <numerusform>&amp;Use it in %n bids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::Sample</name>
    <message numerus="yes">
        <source>Answers to %n criteria</source>
        <translation>
            <numerusform>Answer to %n criterion</numerusform>
            <numerusform>Answers to %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ScopeCommand</name>
    <message numerus="yes">
        <source>%n use case(s)</source>
        <translation>
            <numerusform>%n use case</numerusform>
            <numerusform>%n use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required package(s)</source>
        <translation>
            <numerusform>%n required package</numerusform>
            <numerusform>%n required packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integration(s)</source>
        <translation>
            <numerusform>%n integration</numerusform>
            <numerusform>%n integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open decision(s)</source>
        <translation>
            <numerusform>%n open decision</numerusform>
            <numerusform>%n open decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::ScopePanel</name>
    <message numerus="yes">
        <source>%n of %1 use cases chosen</source>
        <translation>
            <numerusform>%n of %1 use cases chosen</numerusform>
            <numerusform>%n of %1 use cases chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::TableFacts</name>
    <message numerus="yes">
        <source>%n column(s) are headed by a code (%1), with marks below.</source>
        <translation>
            <numerusform>%n column is headed by a code (%1), with marks below.</numerusform>
            <numerusform>%n columns are headed by a code (%1), with marks below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with marks are headed by something unknown.</source>
        <translation>
            <numerusform>%n column with marks is headed by something unknown.</numerusform>
            <numerusform>%n columns with marks are headed by something unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::UseCaseModel</name>
    <message numerus="yes">
        <source>%n mandatory package(s)</source>
        <translation>
            <numerusform>%n mandatory package</numerusform>
            <numerusform>%n mandatory packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open criterion(s)</source>
        <translation>
            <numerusform>%n open criterion</numerusform>
            <numerusform>%n open criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory criterion(s) open before this use case alone can be offered</source>
        <translation>
            <numerusform>%n mandatory criterion open before this use case alone can be offered</numerusform>
            <numerusform>%n mandatory criteria open before this use case alone can be offered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::WorkspaceStore</name>
    <message numerus="yes">
        <source>Choose %n use case(s)</source>
        <translation>
            <numerusform>Choose %n use case</numerusform>
            <numerusform>Choose %n use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n use case(s)</source>
        <translation>
            <numerusform>Drop %n use case</numerusform>
            <numerusform>Drop %n use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n criterion(s) to %1</source>
        <translation>
            <numerusform>Set %n criterion to %1</numerusform>
            <numerusform>Set %n criteria to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n criterion(s) as %1</source>
        <translation>
            <numerusform>Mark %n criterion as %1</numerusform>
            <numerusform>Mark %n criteria as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the owner of %n criterion(s)</source>
        <translation>
            <numerusform>Set the owner of %n criterion</numerusform>
            <numerusform>Set the owner of %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the due date of %n criterion(s)</source>
        <translation>
            <numerusform>Set the due date of %n criterion</numerusform>
            <numerusform>Set the due date of %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the estimate of %n criterion(s)</source>
        <translation>
            <numerusform>Set the estimate of %n criterion</numerusform>
            <numerusform>Set the estimate of %n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n finding(s)</source>
        <translation>
            <numerusform>Sign off %n finding</numerusform>
            <numerusform>Sign off %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the sign-off of %n finding(s)</source>
        <translation>
            <numerusform>Take back the sign-off of %n finding</numerusform>
            <numerusform>Take back the sign-off of %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the catalogue %1 in %n bid(s)</source>
        <translation>
            <numerusform>Use the catalogue %1 in %n bid</numerusform>
            <numerusform>Use the catalogue %1 in %n bids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n answer(s)</source>
        <translation>
            <numerusform>Keep %n answer</numerusform>
            <numerusform>Keep %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kravkort::WorkspaceView</name>
    <message numerus="yes">
        <source>%1 of %n use case(s) ready</source>
        <translation>
            <numerusform>%1 of %n use case ready</numerusform>
            <numerusform>%1 of %n use cases ready</numerusform>
        </translation>
    </message>
</context>
</TS>
