<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in this article</source>
        <translation>
            <numerusform>%Ln event in this article</numerusform>
            <numerusform>%Ln events in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>Attach %Ln original(s)</source>
        <translation>
            <numerusform>Attach the original</numerusform>
            <numerusform>Attach %Ln originals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message numerus="yes">
        <source>Bring in %Ln article(s)</source>
        <translation>
            <numerusform>Bring in %Ln article</numerusform>
            <numerusform>Bring in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message numerus="yes">
        <source>%Ln citation(s) in {0}</source>
        <translation>
            <numerusform>%Ln citation in {0}</numerusform>
            <numerusform>%Ln citations in {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%Ln event(s) are in both.</source>
        <translation>
            <numerusform>%Ln event is in both.</numerusform>
            <numerusform>%Ln events are in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have another date.</source>
        <translation>
            <numerusform>%Ln of them has another date.</numerusform>
            <numerusform>%Ln of them have another date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are worded alike, but their dates contradict.</source>
        <translation>
            <numerusform>%Ln more is worded alike, but its dates contradict.</numerusform>
            <numerusform>%Ln more are worded alike, but their dates contradict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in A.</source>
        <translation>
            <numerusform>%Ln only in A.</numerusform>
            <numerusform>%Ln only in A.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in B.</source>
        <translation>
            <numerusform>%Ln only in B.</numerusform>
            <numerusform>%Ln only in B.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%Ln day(s) after {0}</source>
        <translation>
            <numerusform>%Ln day after {0}</numerusform>
            <numerusform>%Ln days after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) after {0}</source>
        <translation>
            <numerusform>%Ln week after {0}</numerusform>
            <numerusform>%Ln weeks after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after {0}</source>
        <translation>
            <numerusform>%Ln month after {0}</numerusform>
            <numerusform>%Ln months after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) after {0}</source>
        <translation>
            <numerusform>%Ln quarter after {0}</numerusform>
            <numerusform>%Ln quarters after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) after {0}</source>
        <translation>
            <numerusform>%Ln year after {0}</numerusform>
            <numerusform>%Ln years after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decade(s) after {0}</source>
        <translation>
            <numerusform>%Ln decade after {0}</numerusform>
            <numerusform>%Ln decades after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centuries after {0}</source>
        <translation>
            <numerusform>%Ln century after {0}</numerusform>
            <numerusform>%Ln centuries after {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before {0}</source>
        <translation>
            <numerusform>%Ln day before {0}</numerusform>
            <numerusform>%Ln days before {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) before {0}</source>
        <translation>
            <numerusform>%Ln week before {0}</numerusform>
            <numerusform>%Ln weeks before {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) before {0}</source>
        <translation>
            <numerusform>%Ln month before {0}</numerusform>
            <numerusform>%Ln months before {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) before {0}</source>
        <translation>
            <numerusform>%Ln quarter before {0}</numerusform>
            <numerusform>%Ln quarters before {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) before {0}</source>
        <translation>
            <numerusform>%Ln year before {0}</numerusform>
            <numerusform>%Ln years before {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decade(s) before {0}</source>
        <translation>
            <numerusform>%Ln decade before {0}</numerusform>
            <numerusform>%Ln decades before {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centuries before {0}</source>
        <translation>
            <numerusform>%Ln century before {0}</numerusform>
            <numerusform>%Ln centuries before {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message numerus="yes">
        <source>It has %Ln article(s).</source>
        <translation>
            <numerusform>It has %Ln article.</numerusform>
            <numerusform>It has %Ln articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message numerus="yes">
        <source> (and %Ln more)</source>
        <translation>
            <numerusform> (and %Ln more)</numerusform>
            <numerusform> (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message numerus="yes">
        <source>%Ln other name(s)</source>
        <translation>
            <numerusform>%Ln other name</numerusform>
            <numerusform>%Ln other names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) hidden</source>
        <translation>
            <numerusform>%Ln lane hidden</numerusform>
            <numerusform>%Ln lanes hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%Ln event(s) are chosen</source>
        <translation>
            <numerusform>%Ln event is chosen</numerusform>
            <numerusform>%Ln events are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>Accept %Ln proposal(s)</source>
        <translation>
            <numerusform>Accept %Ln proposal</numerusform>
            <numerusform>Accept %Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%Ln independent article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln independent articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), {0} independent</source>
        <translation>
            <numerusform>%Ln article, {0} independent</numerusform>
            <numerusform>%Ln articles, {0} independent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln digest</numerusform>
            <numerusform>%Ln digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln original</numerusform>
            <numerusform>%Ln originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln line(s)</source>
        <translation>
            <numerusform>Fold %Ln line</numerusform>
            <numerusform>Fold %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hidden</source>
        <translation>
            <numerusform>%Ln line hidden</numerusform>
            <numerusform>%Ln lines hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln more event(s) are hidden by the filter or in hidden lanes</source>
        <translation>
            <numerusform>%Ln more event is hidden by the filter or in hidden lanes</numerusform>
            <numerusform>%Ln more events are hidden by the filter or in hidden lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>{0} of %Ln event(s) in view</source>
        <translation>
            <numerusform>{0} of %Ln event in view</numerusform>
            <numerusform>{0} of %Ln events in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a full date</source>
        <translation>
            <numerusform>%Ln event without a full date</numerusform>
            <numerusform>%Ln events without a full date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) to review</source>
        <translation>
            <numerusform>%Ln passage to review</numerusform>
            <numerusform>%Ln passages to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%Ln event(s) were imported from {0}</source>
        <translation>
            <numerusform>%Ln event was imported from {0}</numerusform>
            <numerusform>%Ln events were imported from {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln row was left out.</numerusform>
            <numerusform>%Ln rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayPopup</name>
    <message numerus="yes">
        <source>%Ln event(s) without a full date</source>
        <translation>
            <numerusform>%Ln event without a full date</numerusform>
            <numerusform>%Ln events without a full date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
</TS>
