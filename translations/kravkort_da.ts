<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>Names</name>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplementary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business-carrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor and municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered from go-live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: Kravkort&apos;s own assumption. Check it before you promise anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred: drawn from the source by Kravkort; the reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: read in the named source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: you have checked it against the agreement&apos;s appendix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General terms for every integration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kravkort::CatalogueReader</name>
    <message numerus="yes">
        <source>the catalogue has %n fault(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is already used at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the integration “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already a member of this package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a member of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the area “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the use case already requires this package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dependency on “%1” is already stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these integrations must have each other: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not JSON; it breaks off at line %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is JSON, but not a Kravkort catalogue (“format” is not “kravkort-catalogue”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue has format version %1, and this program reads up to version %2; update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“formatVersion” is missing; %1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kravkort::JsonPlace</name>
    <message>
        <source>the text has %1 characters; %2 is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of 0 or more is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with “da” and “en” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; one of %1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
