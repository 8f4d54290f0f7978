<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an event store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a store from a folder in the text form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;shipped collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring in articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read articles from files, look at what was recognised, and keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the events of a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach originals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach original texts to the digests of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach originals of a fol&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the timeline as PNG, SVG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the words on the clipboard as an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second event like the selected one, with the same sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected event; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you came back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the selected event, then everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Starting view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a date you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the forms of dates in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the &amp;sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw each source&apos;s own date under its event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis in &amp;weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count weeks instead of days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arran&amp;ge lanes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lanes, hide, collapse and pin them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes further &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes further &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wheel scrolls lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wheel scrolls lanes, and zooms with the Ctrl key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all la&amp;nes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hidden lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event and &amp;report time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line from each event in view to when it was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all articles, to search and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events without a full &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words, or the passage, with the citation of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read in full height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the article all of the height, or share it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;event from passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an event of the words selected in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add passage to the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the words selected in the article to the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit passa&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passage at which the article is open, and the date it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ar&amp;ticle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the citation of the open article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;dated statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the open article for what could become events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the &amp;original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the original text in the place of the open digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detac&amp;h the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the open article its digest back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read another edition of the open article from a file, and find its passages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages to re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at passages whose words are lost or doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w or fold hidden lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hidden lines of the open article, or fold them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as at f&amp;irst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangeLanesDialog</name>
    <message>
        <source>Arrange lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes from top to bottom; those with a tick are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;llapsed to a thin band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinned on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} lanes are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleFoot</name>
    <message>
        <source>Show event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the event of this passage (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage speaks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show event: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>The words of this passage are no longer found in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in full height, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest in our own words; the original is cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events in this article</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No event of this collection rests on this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find dated statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a passage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that this passage speaks of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as quotation	Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the originals of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the originals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach {0} originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the text already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} passages placed exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found by likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundsDrawing</name>
    <message>
        <source>The date drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: certain. Fading: possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Bring in articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles; those with a tick come along with all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttach to its digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in &amp;this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in &amp;all ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Bring in articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are {0} files; bring in {1} at a time, or use timeline-app import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pasted words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in {0} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much like another, {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of these files, {0}, has the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the original of “{0}”, a digest that is here: attach it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already: “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is much like “{0}”, which is here: {1} % of the words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>{0} (Gregorian / Julian)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>The words were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place in the text is like them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the article and press M, or keep the passage as lost (K).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryField</name>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Attach originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain which digests these files are the originals of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be the original of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} is the original of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>it can be read in several ways: choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>understood as no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in words or in EDTF, such as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0000 is 1 BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted from the Julian calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as in the EDTF draft of 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for instance {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at character {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at “{0}”, character {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year is that of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year is that of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month is that of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month is that of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which figure is the day and which the month is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts from {0}, whose date is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts from the article&apos;s date, which is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its year is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts from a date that is not given before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} after {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} before {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centuries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>New store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was written to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event stores (*{0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form again, with what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was typed; what is saved stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes to this event are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes to this article are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes to a passage are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new event is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new event from a passage is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of publication: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>{0}: done; Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>This store has no events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in articles to make events from, build a store from a folder of Markdown files, open another one, or look at the collection that comes with the program. Files and folders can also be dropped on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Every event, in the words of its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an event on the timeline. Its date, the passages that support it and the articles they stand in appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit event (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event before this one in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event after this one in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How precisely the date is known, and the date in EDTF (ISO 8601-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen from its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most precise of the dates that its sources give, among those that agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no place on the timeline until a source dates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of this collection speaks of this event yet. It rests on the word of whoever entered it: read it with care until a source supports it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in view ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one date to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first date is without a beginning; give one such as 1997.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second date is without an end; give one such as 2023-05-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second date must come after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both dates, as 1997 or 2023-05-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest size for these lanes is {0} × {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the form away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the form away (Esc); what was typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter); it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what was typed, and begin with what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and one more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and {0} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Edit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as en or zh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event from a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date as a source words it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: two years later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who check and edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date was found in these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event: it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: it lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistic: it was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of “{0}”, in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date that it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a passage of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a passage of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words state the day; the year follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the passage are gone from their article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept, and not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a headline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone to before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is further away than the timeline reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names no date: give a beginning, an end or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end is given: it goes to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No beginning is given: it goes to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither end is given: it goes to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HidingList</name>
    <message>
        <source>The text keeps them; the reader folds them. Select words to hide more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines are proposed for hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden parts of the text: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hover</name>
    <message>
        <source>in the source: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportanceField</name>
    <message>
        <source>What is more important gets its words first where room is short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Move in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores and program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click +n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to them, or list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a passage anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a passage as lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneChoices</name>
    <message>
        <source>La&amp;nes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lanes are by, and how they are arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneHeaders</name>
    <message>
        <source>Lane headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneRail</name>
    <message>
        <source>Scroll the lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>&amp;Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all &amp;others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ide all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane for a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the categories of all events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the places of all events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the people of all events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the organisations of all events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the articles of all events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tags of all events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in all have this name; the others stand in the lane of a name they have first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lane hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lanes hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in them; click to show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles · {0} unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Article library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, author, publisher, date and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has no articles yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article says this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>About Timeline Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline Explorer {0}

Every event one click from the words that support it.

MIT licence. Made with Qt {1} through PySide6 (LGPL), pyqtgraph and NumPy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameChip</name>
    <message>
        <source>Press to take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>{0}: add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a semicolon ends a name; Backspace takes the last one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages of the reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageButton</name>
    <message>
        <source>Passage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageField</name>
    <message>
        <source>Take the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article below; they become the passage in place of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are selected. Open the article and select those that say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer found in the article&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found again after the text had changed, {0} % sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageStrip</name>
    <message>
        <source>Where the passages lie in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Select the event that these words speak of first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a passage to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>This event is in a lane that is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of the article as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports “{0}” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the same as “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {0} proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Dated statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the proposals away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the proposals away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show also those that support an event, say the same as another or were dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an event of it as it is (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change  E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the form of a new event (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss  D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside, or take it up again (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Others ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an event of each that is shown and has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement with a date was found in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to decide in this article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>date of publication unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1 (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article states when it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article does not say when it was published; this was inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest: our own retelling, with every fact and figure. The citation leads to the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of this collection supports this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is known of this event comes from one source: from one article, or from several by the same author or publisher or with the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source gives a date that cannot be true together with the event&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} independent articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} articles, {1} independent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date stated in {0}, inferred in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date stated in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date inferred in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles by one author or publisher, or with the same text, count as one. A date is inferred where the year or more of it had to be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold 1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold {0} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date the program can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source gives a date of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its words: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agrees with the event&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fits the event&apos;s date and is less precise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fits the event&apos;s date and is more precise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and the event&apos;s date cannot both be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source states the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source states the day; the year follows from the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from another date in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from when the source was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approximate and uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest date known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest date known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the limits known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these, not known which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period, to the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millennium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept a passage of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the passage in the article first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a passage of “{0}” anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a passage of “{0}” as lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Passages to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful, {0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Passages to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the review away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the review away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every passage has its place; nothing is to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage stands at the marked place (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark anew  M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is the words selected in the article (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as lost  K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are no longer in the text; the old ones stay (K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seam</name>
    <message>
        <source>Move the line between event and article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionButtons</name>
    <message>
        <source>The selected words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article at this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer found in the article&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in article: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{0} of {1} events in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of them in +n counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in hidden lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event without a full date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events without a full date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 passage to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passages to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events were imported from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event was imported from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; that many cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Te&amp;xt of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayPopup</name>
    <message>
        <source>Events without a full date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event has a full date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those without one would be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event without a full date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is known, or only one limit of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events without a full date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period, fading where it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a limit known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source&apos;s own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
