<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
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
