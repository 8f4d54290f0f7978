<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New store…</source>
        <translation>新增事件庫(&amp;N)…</translation>
    </message>
    <message>
        <source>Start an empty store</source>
        <translation>新增一個空的事件庫</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an event store</source>
        <translation>開啟事件庫</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>開啟資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Build a store from a folder in the text form</source>
        <translation>以文字形式的資料夾建立事件庫</translation>
    </message>
    <message>
        <source>Open the &amp;shipped collection</source>
        <translation>開啟隨附的事件集(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bring in articles…</source>
        <translation>匯入文章(&amp;B)…</translation>
    </message>
    <message>
        <source>Read articles from files, look at what was recognised, and keep them</source>
        <translation>從檔案讀取文章，核對辨識結果後儲存</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>匯入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the events of a CSV file</source>
        <translation>新增 CSV 檔案中的事件</translation>
    </message>
    <message>
        <source>&amp;Attach originals…</source>
        <translation>附上原文(&amp;A)…</translation>
    </message>
    <message>
        <source>Attach original texts to the digests of this store</source>
        <translation>為此事件庫中的文摘附上原文</translation>
    </message>
    <message>
        <source>Attach originals of a fol&amp;der…</source>
        <translation>附上資料夾中的原文(&amp;D)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>儲存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export figure</source>
        <translation>匯出圖片(&amp;E)</translation>
    </message>
    <message>
        <source>Write the timeline as PNG, SVG or PDF</source>
        <translation>將時間軸存為 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste as article…</source>
        <translation>貼上為文章(&amp;P)…</translation>
    </message>
    <message>
        <source>Bring in the words on the clipboard as an article</source>
        <translation>將剪貼簿中的文字匯入為文章</translation>
    </message>
    <message>
        <source>Paste e&amp;vents…</source>
        <translation>貼上事件(&amp;V)…</translation>
    </message>
    <message>
        <source>Add or change events by the table on the clipboard, after a look at it</source>
        <translation>檢視剪貼簿中的表格後，據此新增或修改事件</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>新增事件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit event…</source>
        <translation>編輯事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation>修改選取的事件</translation>
    </message>
    <message>
        <source>D&amp;uplicate event</source>
        <translation>複製事件(&amp;U)</translation>
    </message>
    <message>
        <source>A second event like the selected one, with the same sources</source>
        <translation>新增一個與選取事件相同、來源也相同的事件</translation>
    </message>
    <message>
        <source>&amp;Delete event</source>
        <translation>刪除事件(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected event; it can be undone</source>
        <translation>刪除選取的事件（可以復原）</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>後退(&amp;B)</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>回到之前的位置</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前進(&amp;F)</translation>
    </message>
    <message>
        <source>Where you came back from</source>
        <translation>回到後退之前的位置</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Go &amp;earlier</source>
        <translation>往前移動(&amp;E)</translation>
    </message>
    <message>
        <source>Go &amp;later</source>
        <translation>往後移動(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>符合視窗(&amp;F)</translation>
    </message>
    <message>
        <source>Fit the selected event, then everything</source>
        <translation>先顯示選取的事件，再顯示全部</translation>
    </message>
    <message>
        <source>&amp;Starting view</source>
        <translation>初始畫面(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>前往日期(&amp;G)…</translation>
    </message>
    <message>
        <source>Show a date you type</source>
        <translation>顯示您輸入的日期</translation>
    </message>
    <message>
        <source>Timeline, both or &amp;list</source>
        <translation>時間軸、兩者或清單(&amp;L)</translation>
    </message>
    <message>
        <source>Show the events as a timeline, with a list of them, or as a list only</source>
        <translation>將事件顯示為時間軸、時間軸加清單或僅清單</translation>
    </message>
    <message>
        <source>&amp;Timeline only</source>
        <translation>僅時間軸(&amp;T)</translation>
    </message>
    <message>
        <source>Timeline a&amp;nd list</source>
        <translation>時間軸和清單(&amp;N)</translation>
    </message>
    <message>
        <source>List &amp;only</source>
        <translation>僅清單(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>圖例(&amp;L)</translation>
    </message>
    <message>
        <source>Explain the forms of dates in view</source>
        <translation>說明畫面中各種日期的畫法</translation>
    </message>
    <message>
        <source>Dates of the &amp;sources</source>
        <translation>各來源的日期(&amp;S)</translation>
    </message>
    <message>
        <source>Draw each source&apos;s own date under its event</source>
        <translation>在事件下方畫出每個來源給出的日期</translation>
    </message>
    <message>
        <source>Axis in &amp;weeks</source>
        <translation>時間軸以週為單位(&amp;W)</translation>
    </message>
    <message>
        <source>Count weeks instead of days of the month</source>
        <translation>以週計數，而不依每月的日期</translation>
    </message>
    <message>
        <source>Arran&amp;ge lanes…</source>
        <translation>排列泳道(&amp;G)…</translation>
    </message>
    <message>
        <source>Order lanes, hide, collapse and pin them</source>
        <translation>調整泳道的順序，隱藏、摺疊或固定泳道</translation>
    </message>
    <message>
        <source>Lanes further &amp;up</source>
        <translation>向上捲動泳道(&amp;U)</translation>
    </message>
    <message>
        <source>Lanes further &amp;down</source>
        <translation>向下捲動泳道(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Wheel scrolls lanes</source>
        <translation>滾輪捲動泳道(&amp;W)</translation>
    </message>
    <message>
        <source>The wheel scrolls lanes, and zooms with the Ctrl key</source>
        <translation>滾輪用於捲動泳道，按住 Ctrl 鍵時用於縮放</translation>
    </message>
    <message>
        <source>Show all la&amp;nes</source>
        <translation>顯示所有泳道(&amp;N)</translation>
    </message>
    <message>
        <source>Show the hidden lanes</source>
        <translation>顯示隱藏的泳道</translation>
    </message>
    <message>
        <source>&amp;Reset lanes</source>
        <translation>重設泳道(&amp;R)</translation>
    </message>
    <message>
        <source>Lanes as they come</source>
        <translation>恢復泳道的預設排列</translation>
    </message>
    <message>
        <source>Event and &amp;report time</source>
        <translation>事件與報導的時間(&amp;R)</translation>
    </message>
    <message>
        <source>A line from each event in view to when it was reported</source>
        <translation>從畫面中的每個事件連線到其報導時間</translation>
    </message>
    <message>
        <source>&amp;Article library</source>
        <translation>文章庫(&amp;A)</translation>
    </message>
    <message>
        <source>List all articles, to search and open</source>
        <translation>列出所有文章，以便搜尋和開啟</translation>
    </message>
    <message>
        <source>Events without a full &amp;date</source>
        <translation>日期不完整的事件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First event</source>
        <translation>第一個事件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>上一個事件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>下一個事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last event</source>
        <translation>最後一個事件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation>取消選擇(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>在文章中尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Copy as quotation</source>
        <translation>複製並註明出處(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected words, or the passage, with the citation of the article</source>
        <translation>複製選取的文字或引文，並附上文章出處</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation>上一處引文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>下一處引文(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read in full height</source>
        <translation>全高閱讀(&amp;R)</translation>
    </message>
    <message>
        <source>Give the article all of the height, or share it again</source>
        <translation>讓文章佔滿高度，或恢復分欄</translation>
    </message>
    <message>
        <source>New &amp;event from passage…</source>
        <translation>以引文新增事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Make an event of the words selected in the article</source>
        <translation>以文章中選取的文字新增事件</translation>
    </message>
    <message>
        <source>&amp;Add passage to the event</source>
        <translation>將引文加入事件(&amp;A)</translation>
    </message>
    <message>
        <source>Add the words selected in the article to the selected event</source>
        <translation>將文章中選取的文字加入選取的事件</translation>
    </message>
    <message>
        <source>Edit passa&amp;ge…</source>
        <translation>編輯引文(&amp;G)…</translation>
    </message>
    <message>
        <source>Change the passage at which the article is open, and the date it gives</source>
        <translation>修改文章目前開啟處的引文及其給出的日期</translation>
    </message>
    <message>
        <source>Edit ar&amp;ticle…</source>
        <translation>編輯文章(&amp;T)…</translation>
    </message>
    <message>
        <source>Change the citation of the open article</source>
        <translation>修改目前文章的出處</translation>
    </message>
    <message>
        <source>Find &amp;dated statements</source>
        <translation>尋找含日期的陳述(&amp;D)</translation>
    </message>
    <message>
        <source>Look through the open article for what could become events</source>
        <translation>在目前文章中尋找可以成為事件的內容</translation>
    </message>
    <message>
        <source>Attach the &amp;original…</source>
        <translation>附上原文(&amp;O)…</translation>
    </message>
    <message>
        <source>Put the original text in the place of the open digest</source>
        <translation>以原文取代目前的文摘</translation>
    </message>
    <message>
        <source>Detac&amp;h the original</source>
        <translation>移除原文(&amp;H)</translation>
    </message>
    <message>
        <source>Give the open article its digest back</source>
        <translation>讓目前文章恢復為文摘</translation>
    </message>
    <message>
        <source>Replace the te&amp;xt…</source>
        <translation>替換文字(&amp;X)…</translation>
    </message>
    <message>
        <source>Read another edition of the open article from a file, and find its passages again</source>
        <translation>從檔案讀取目前文章的另一版本，並重新定位引文</translation>
    </message>
    <message>
        <source>Passages to re&amp;view</source>
        <translation>待複核的引文(&amp;V)</translation>
    </message>
    <message>
        <source>Look at passages whose words are lost or doubtful</source>
        <translation>檢視原文遺失或存疑的引文</translation>
    </message>
    <message>
        <source>Sho&amp;w or fold hidden lines</source>
        <translation>顯示或摺疊隱藏的行(&amp;W)</translation>
    </message>
    <message>
        <source>Show the hidden lines of the open article, or fold them again</source>
        <translation>顯示目前文章中隱藏的行，或重新摺疊</translation>
    </message>
    <message>
        <source>C&amp;hoose hidden lines…</source>
        <translation>選擇隱藏的行(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose which lines of the open article are hidden; its text stays as it is</source>
        <translation>選擇隱藏目前文章的哪些行；文字本身不變</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Text as at f&amp;irst</source>
        <translation>恢復文字大小(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>關於(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Export c&amp;itations…</source>
        <translation>匯出引文(&amp;I)…</translation>
    </message>
    <message>
        <source>Write the articles as references: BibTeX, CSL-JSON, RIS or text</source>
        <translation>將文章寫成參考文獻：BibTeX、CSL-JSON、RIS 或純文字</translation>
    </message>
</context>
<context>
    <name>ArrangeLanesDialog</name>
    <message>
        <source>Arrange lanes</source>
        <translation>排列泳道</translation>
    </message>
    <message>
        <source>Lanes from top to bottom; those with a tick are shown</source>
        <translation>泳道自上而下排列，打勾的會顯示</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Shown</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;llapsed to a thin band</source>
        <translation>摺疊成細條(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pinned on top</source>
        <translation>固定在頂部(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部顯示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>全部展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重設(&amp;R)</translation>
    </message>
    <message>
        <source>Lanes as they come</source>
        <translation>恢復泳道的預設排列</translation>
    </message>
    <message>
        <source>{0} of {1} lanes are shown.</source>
        <translation>顯示 {1} 條泳道中的 {0} 條。</translation>
    </message>
</context>
<context>
    <name>ArticleFoot</name>
    <message>
        <source>Show event</source>
        <translation>顯示事件</translation>
    </message>
    <message>
        <source>Show the event of this passage (Enter)</source>
        <translation>顯示此引文所屬的事件 (Enter)</translation>
    </message>
    <message>
        <source>This passage speaks of %1</source>
        <translation>此引文講述：%1</translation>
    </message>
    <message>
        <source>Show event: %1</source>
        <translation>顯示事件：%1</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>The words of this passage are no longer found in the text.</source>
        <translation>文中已找不到此引文的文字。</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>上一處引文</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>下一處引文</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 處引文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Read in full height, or no longer</source>
        <translation>全高閱讀，或恢復分欄</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>關閉文章</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>編輯文章</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始網頁</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>存檔副本</translation>
    </message>
    <message>
        <source>A digest in our own words; the original is cited.</source>
        <translation>由我們轉述的文摘，已註明原文出處。</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>在瀏覽器中開啟：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in this article</source>
        <translation>
            <numerusform>本文涉及 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No event of this collection rests on this article.</source>
        <translation>此事件集中沒有以本文為依據的事件。</translation>
    </message>
    <message>
        <source>Find dated statements</source>
        <translation>尋找含日期的陳述</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>At a passage of %1</source>
        <translation>位於「%1」的引文</translation>
    </message>
    <message>
        <source>Events that this passage speaks of</source>
        <translation>此引文講述的事件</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy as quotation	Ctrl+Shift+C</source>
        <translation>複製並註明出處	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>ArticleTextField</name>
    <message>
        <source>{0} characters are too many to be edited here, where {1} can be; choose Replace the text</source>
        <translation>共 {0} 個字元，超出此處可編輯的 {1} 個；請選擇「替換文字」</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach originals</source>
        <translation>附上原文</translation>
    </message>
    <message>
        <source>Attach the originals of a folder</source>
        <translation>附上資料夾中的原文</translation>
    </message>
    <message>
        <source>Attach the original</source>
        <translation>附上原文</translation>
    </message>
    <message>
        <source>Detach the original</source>
        <translation>移除原文</translation>
    </message>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation>文章 ({0});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>替換文字</translation>
    </message>
    <message>
        <source>Finding the passages…</source>
        <translation>正在定位引文…</translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation>請先開啟事件庫</translation>
    </message>
    <message>
        <source>Reading the originals…</source>
        <translation>正在讀取原文…</translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln original(s)</source>
        <translation>
            <numerusform>附上 %Ln 篇原文</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the text already</source>
        <translation>目前文字已與此相同</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>複核…</translation>
    </message>
    <message>
        <source>{0} of {1} passages placed exactly</source>
        <translation>{1} 處引文中有 {0} 處準確定位</translation>
    </message>
    <message>
        <source>{0} found by likeness</source>
        <translation>{0} 處依相似度找到</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} 處待複核</translation>
    </message>
</context>
<context>
    <name>BoundsDrawing</name>
    <message>
        <source>The date drawn</source>
        <translation>日期圖示</translation>
    </message>
    <message>
        <source>Solid: certain. Fading: possible.</source>
        <translation>實色：確定。漸隱：可能。</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Bring in articles</source>
        <translation>匯入文章</translation>
    </message>
    <message>
        <source>Articles; those with a tick come along with all</source>
        <translation>文章清單；全部匯入時只包括打勾的文章</translation>
    </message>
    <message>
        <source>A&amp;ttach to its digest</source>
        <translation>附到其文摘上(&amp;T)</translation>
    </message>
    <message>
        <source>Bring in &amp;this one</source>
        <translation>匯入這一篇(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Bring in &amp;all ({0})</source>
        <translation>全部匯入(&amp;A)（{0}）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingIn</name>
    <message>
        <source>Bring in articles</source>
        <translation>匯入文章</translation>
    </message>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation>文章 ({0});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation>請先開啟事件庫</translation>
    </message>
    <message>
        <source>Those are {0} files; bring in {1} at a time, or use timeline-app import.</source>
        <translation>共有 {0} 個檔案；一次最多匯入 {1} 個，或使用指令 timeline-app import。</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>正在讀取文章…</translation>
    </message>
    <message>
        <source>Pasted words</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>Reading the pasted words…</source>
        <translation>正在讀取貼上的文字…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>正在讀取 {0}…</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln article(s)</source>
        <translation>
            <numerusform>匯入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in “{0}”</source>
        <translation>匯入「{0}」</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>資訊不全</translation>
    </message>
    <message>
        <source>Much like another, {0} %</source>
        <translation>與另一篇相似，{0}%</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要核對</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Nothing in the file says it.</source>
        <translation>檔案中沒有說明。</translation>
    </message>
    <message>
        <source>Stated.</source>
        <translation>文中寫明。</translation>
    </message>
    <message>
        <source>Inferred.</source>
        <translation>推斷得出。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 個字元</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Another of these files, {0}, has the same words.</source>
        <translation>另一個檔案 {0} 的文字與此相同。</translation>
    </message>
    <message>
        <source>It is the original of “{0}”, a digest that is here: attach it there.</source>
        <translation>這是「{0}」的原文，庫中已有其文摘：請將原文附到該文摘上。</translation>
    </message>
    <message>
        <source>It is there already: “{0}”.</source>
        <translation>已存在：「{0}」。</translation>
    </message>
    <message>
        <source>It is much like “{0}”, which is here: {1} % of the words.</source>
        <translation>與庫中的「{0}」非常相似：{1}% 的文字相同。</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>{0} (Gregorian / Julian)</source>
        <translation>{0}（公曆 / 儒略曆）</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>The words were</source>
        <translation>原來的文字</translation>
    </message>
    <message>
        <source>between: {0}</source>
        <translation>上下文：{0}</translation>
    </message>
    <message>
        <source>In the text now</source>
        <translation>現在的文中</translation>
    </message>
    <message>
        <source>No place in the text is like them</source>
        <translation>文中沒有與之相似的地方</translation>
    </message>
    <message>
        <source>Select the words in the article and press M, or keep the passage as lost (K).</source>
        <translation>請在文章中選取相應文字後按 M，或將引文記為遺失 (K)。</translation>
    </message>
</context>
<context>
    <name>CategoryField</name>
    <message>
        <source>No category</source>
        <translation>無類別</translation>
    </message>
</context>
<context>
    <name>CellEditors</name>
    <message>
        <source>No category</source>
        <translation>無類別</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Attach originals</source>
        <translation>附上原文</translation>
    </message>
    <message>
        <source>It is not certain which digests these files are the originals of.</source>
        <translation>無法確定這些檔案是哪些文摘的原文。</translation>
    </message>
    <message>
        <source>Only one file can be the original of an article.</source>
        <translation>每篇文章只能有一個原文檔案。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>What {0} is the original of</source>
        <translation>{0} 是哪篇文摘的原文</translation>
    </message>
    <message>
        <source>None of them; leave it out</source>
        <translation>都不是，略過</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Text in the style of {0} (*.txt)</source>
        <translation>純文字，{0} 格式 (*.txt)</translation>
    </message>
    <message>
        <source>citations.bib</source>
        <translation>citations.bib</translation>
    </message>
    <message>
        <source>Export citations</source>
        <translation>匯出引文</translation>
    </message>
    <message>
        <source>1 citation in {0}</source>
        <translation>1 條引文，寫入 {0}</translation>
    </message>
    <message>
        <source>{1} citations in {0}</source>
        <translation>{1} 條引文，寫入 {0}</translation>
    </message>
    <message>
        <source>&amp;Style of citations</source>
        <translation>引文格式(&amp;S)</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>it can be read in several ways: choose one</source>
        <translation>可有多種理解，請選擇一種</translation>
    </message>
    <message>
        <source>it is not understood</source>
        <translation>無法理解</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>understood as no date</source>
        <translation>理解為無日期</translation>
    </message>
    <message>
        <source>A date in words or in EDTF, such as {0}</source>
        <translation>用文字或 EDTF 格式寫的日期，例如 {0}</translation>
    </message>
    <message>
        <source>0000 is 1 BC</source>
        <translation>0000 即公元前 1 年</translation>
    </message>
    <message>
        <source>converted from the Julian calendar</source>
        <translation>由儒略曆換算</translation>
    </message>
    <message>
        <source>read as in the EDTF draft of 2012</source>
        <translation>依 2012 年 EDTF 草案理解</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>指的是哪一個？</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試試</translation>
    </message>
    <message>
        <source>Write for instance {0}</source>
        <translation>可以寫成例如 {0}</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>在末尾</translation>
    </message>
    <message>
        <source>at character {0}</source>
        <translation>在第 {0} 個字元處</translation>
    </message>
    <message>
        <source>at “{0}”, character {1}</source>
        <translation>在第 {1} 個字元「{0}」處</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>earliest {0}</source>
        <translation>最早 {0}</translation>
    </message>
    <message>
        <source>latest {0}</source>
        <translation>最晚 {0}</translation>
    </message>
    <message>
        <source>it is stated</source>
        <translation>文中寫明</translation>
    </message>
    <message>
        <source>the year is that of the article</source>
        <translation>年份取自文章日期</translation>
    </message>
    <message>
        <source>the year is that of {0}</source>
        <translation>年份取自{0}</translation>
    </message>
    <message>
        <source>the month is that of the article</source>
        <translation>月份取自文章日期</translation>
    </message>
    <message>
        <source>the month is that of {0}</source>
        <translation>月份取自{0}</translation>
    </message>
    <message>
        <source>which figure is the day and which the month is not known</source>
        <translation>無法判斷哪個數字是日、哪個是月</translation>
    </message>
    <message>
        <source>it counts from {0}, whose date is not known here</source>
        <translation>從{0}起算，而其日期在此未知</translation>
    </message>
    <message>
        <source>it counts from the article&apos;s date, which is not known</source>
        <translation>從文章日期起算，而文章日期未知</translation>
    </message>
    <message>
        <source>its year is not known</source>
        <translation>年份不詳</translation>
    </message>
    <message>
        <source>it counts from a date that is not given before</source>
        <translation>從前文未給出的日期起算</translation>
    </message>
    <message>
        <source>the article&apos;s date</source>
        <translation>文章日期</translation>
    </message>
    <message>
        <source>counted from {0}</source>
        <translation>從{0}起算</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>另一日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after {0}</source>
        <translation>
            <numerusform>{0}之後 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) after {0}</source>
        <translation>
            <numerusform>{0}之後 %Ln 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after {0}</source>
        <translation>
            <numerusform>{0}之後 %Ln 個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) after {0}</source>
        <translation>
            <numerusform>{0}之後 %Ln 個季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) after {0}</source>
        <translation>
            <numerusform>{0}之後 %Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decade(s) after {0}</source>
        <translation>
            <numerusform>{0}之後 %Ln 個十年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centuries after {0}</source>
        <translation>
            <numerusform>{0}之後 %Ln 個世紀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 個季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decade(s) before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 個十年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centuries before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 個世紀</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>New store</source>
        <translation>新增事件庫</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>開啟事件庫</translation>
    </message>
    <message>
        <source>Open a folder of events</source>
        <translation>開啟事件資料夾</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存副本</translation>
    </message>
    <message>
        <source>A copy was saved as {0}</source>
        <translation>副本已儲存為 {0}</translation>
    </message>
    <message>
        <source>The figure was written to {0}</source>
        <translation>圖片已寫入 {0}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Event stores (*{0});;All files (*)</source>
        <translation>事件庫 (*{0});;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Open the form again, with what was typed</source>
        <translation>重新開啟表單，保留已輸入的內容</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Forget what was typed; what is saved stays as it is</source>
        <translation>捨棄已輸入的內容；已儲存的內容不變</translation>
    </message>
    <message>
        <source>Your changes to this event are not saved yet.</source>
        <translation>您對此事件的修改尚未儲存。</translation>
    </message>
    <message>
        <source>Your changes to this article are not saved yet.</source>
        <translation>您對此文章的修改尚未儲存。</translation>
    </message>
    <message>
        <source>Your changes to a passage are not saved yet.</source>
        <translation>您對一處引文的修改尚未儲存。</translation>
    </message>
    <message>
        <source>A new event is not saved yet.</source>
        <translation>有一個新事件尚未儲存。</translation>
    </message>
    <message>
        <source>A new event from a passage is not saved yet.</source>
        <translation>有一個以引文新增的事件尚未儲存。</translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>或：</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>採用 {0}</translation>
    </message>
    <message>
        <source>The date of publication: {0}</source>
        <translation>發布日期：{0}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>{0}: done; Ctrl+Z takes it back</source>
        <translation>{0}：已完成；按 Ctrl+Z 可復原</translation>
    </message>
    <message>
        <source>{0}: undone</source>
        <translation>{0}：已復原</translation>
    </message>
    <message>
        <source>{0}: done again</source>
        <translation>{0}：已重做</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>刪除「{0}」</translation>
    </message>
    <message>
        <source>Duplicate “{0}”</source>
        <translation>複製「{0}」</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}（副本）</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>復原(&amp;U) {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>重做(&amp;R) {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Undoing: {0}…</source>
        <translation>正在復原：{0}…</translation>
    </message>
    <message>
        <source>Doing again: {0}…</source>
        <translation>正在重做：{0}…</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>This store has no events yet</source>
        <translation>此事件庫中還沒有事件</translation>
    </message>
    <message>
        <source>Bring in articles to make events from, build a store from a folder of Markdown files, open another one, or look at the collection that comes with the program. Files and folders can also be dropped on this window.</source>
        <translation>您可以匯入文章並從中建立事件，用 Markdown 資料夾建立事件庫，開啟另一個事件庫，或檢視程式隨附的事件集。也可以將檔案和資料夾拖放到此視窗。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Every event, in the words of its sources</source>
        <translation>每個事件，都有來源為證</translation>
    </message>
    <message>
        <source>Click an event on the timeline. Its date, the passages that support it and the articles they stand in appear here.</source>
        <translation>請按一下時間軸上的事件。這裡會顯示它的日期、佐證它的引文以及引文所在的文章。</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No category</source>
        <translation>無類別</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>類別：%1</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>編輯事件</translation>
    </message>
    <message>
        <source>Edit event (F2)</source>
        <translation>編輯事件 (F2)</translation>
    </message>
    <message>
        <source>prev</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一個事件</translation>
    </message>
    <message>
        <source>The event before this one in time</source>
        <translation>時間上在此之前的事件</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一個事件</translation>
    </message>
    <message>
        <source>The event after this one in time</source>
        <translation>時間上在此之後的事件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 個，共 %2 個</translation>
    </message>
    <message>
        <source>How precisely the date is known, and the date in EDTF (ISO 8601-2)</source>
        <translation>日期的精確程度，以及 EDTF (ISO 8601-2) 格式的日期</translation>
    </message>
    <message>
        <source>Chosen from its sources</source>
        <translation>取自各來源</translation>
    </message>
    <message>
        <source>The most precise of the dates that its sources give, among those that agree</source>
        <translation>各來源給出的、彼此相符的日期中最精確的一個</translation>
    </message>
    <message>
        <source>As found: “%1”</source>
        <translation>原文寫法：「%1」</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>It has no place on the timeline until a source dates it.</source>
        <translation>在有來源給出日期之前，它在時間軸上沒有位置。</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>人物：%1</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>地點：%1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>機構：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 處引文</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>來源怎麼說</translation>
    </message>
    <message>
        <source>No article of this collection speaks of this event yet. It rests on the word of whoever entered it: read it with care until a source supports it.</source>
        <translation>此事件集中還沒有文章講述此事件。它僅憑輸入者的說法：在有來源佐證之前，請謹慎看待。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>匯出圖片</translation>
    </message>
    <message>
        <source>What is in view ({0})</source>
        <translation>目前畫面（{0}）</translation>
    </message>
    <message>
        <source>Everything ({0})</source>
        <translation>全部（{0}）</translation>
    </message>
    <message>
        <source>From one date to another</source>
        <translation>從某日期到某日期</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>例如 {0}</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> 點/英吋</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>尺寸單位</translation>
    </message>
    <message>
        <source>The first date is without a beginning; give one such as 1997.</source>
        <translation>起始日期沒有開端；請給出例如 1997 這樣的日期。</translation>
    </message>
    <message>
        <source>The second date is without an end; give one such as 2023-05-12.</source>
        <translation>結束日期沒有終點；請給出例如 2023-05-12 這樣的日期。</translation>
    </message>
    <message>
        <source>The second date must come after the first.</source>
        <translation>結束日期必須晚於起始日期。</translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} 已存在。要替換嗎？</translation>
    </message>
    <message>
        <source>Give both dates, as 1997 or 2023-05-12.</source>
        <translation>請給出兩個日期，寫成 1997 或 2023-05-12 的形式。</translation>
    </message>
    <message>
        <source>The smallest size for these lanes is {0} × {1} {2}.</source>
        <translation>這些泳道所需的最小尺寸為 {0} × {1} {2}。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Writing {0}…</source>
        <translation>正在寫入 {0}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation>收起尋找列</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Put the form away</source>
        <translation>收起表單</translation>
    </message>
    <message>
        <source>Put the form away (Esc); what was typed is kept</source>
        <translation>收起表單 (Esc)；已輸入的內容會保留</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter); it can be undone</source>
        <translation>儲存 (Ctrl+Enter)；可以復原</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>這是您之前輸入的內容。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Give up what was typed, and begin with what is saved</source>
        <translation>捨棄已輸入的內容，從已儲存的內容開始</translation>
    </message>
    <message>
        <source>{0}; it can be undone</source>
        <translation>{0}；可以復原</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message numerus="yes">
        <source> (and %Ln more)</source>
        <translation>
            <numerusform>（另有 %Ln 處）</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet. {0}</source>
        <translation>尚未儲存。{0}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Edit article</source>
        <translation>編輯文章</translation>
    </message>
    <message>
        <source>The text is too long to be edited here; choose Replace the text in the Article menu.</source>
        <translation>文字太長，無法在此編輯；請在「文章」選單中選擇「替換文字」。</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>刪除「{0}」</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>刪除文章</translation>
    </message>
    <message>
        <source>Edit “{0}”</source>
        <translation>編輯「{0}」</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>日期依據</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>推斷依據</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>such as en or zh</source>
        <translation>例如 en 或 zh</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>瀏覽日期</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>存檔副本</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>文字類型</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>原文文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>The article states it</source>
        <translation>文章中寫明</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>The article&apos;s own words</source>
        <translation>文章原文</translation>
    </message>
    <message>
        <source>A digest in other words</source>
        <translation>轉述的文摘</translation>
    </message>
    <message>
        <source>New event “{0}”</source>
        <translation>新增事件「{0}」</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>編輯事件</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增事件</translation>
    </message>
    <message>
        <source>New event from a passage</source>
        <translation>以引文新增事件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date as a source words it</source>
        <translation>來源中的日期寫法</translation>
    </message>
    <message>
        <source>such as: two years later</source>
        <translation>例如：兩年後</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>For those who check and edit</source>
        <translation>供核對和編輯者參考</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>刪除事件</translation>
    </message>
    <message>
        <source>No date was found in these words.</source>
        <translation>在這些文字中沒有找到日期。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Event: it happened</source>
        <translation>事件：發生過一次</translation>
    </message>
    <message>
        <source>Period: it lasted</source>
        <translation>時段：持續了一段時間</translation>
    </message>
    <message>
        <source>Statistic: it was counted</source>
        <translation>統計：一項統計數據</translation>
    </message>
    <message>
        <source>Edit passage</source>
        <translation>編輯引文</translation>
    </message>
    <message>
        <source>Of “{0}”, in {1}</source>
        <translation>「{0}」的引文，出自 {1}</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Date that it gives</source>
        <translation>引文給出的日期</translation>
    </message>
    <message>
        <source>Date in its words</source>
        <translation>引文中的日期寫法</translation>
    </message>
    <message>
        <source>What it is counted from</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>Remove a passage of “{0}”</source>
        <translation>移除「{0}」的一處引文</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>移除引文</translation>
    </message>
    <message>
        <source>Edit a passage of “{0}”</source>
        <translation>編輯「{0}」的一處引文</translation>
    </message>
    <message>
        <source>The words state it</source>
        <translation>文字中寫明</translation>
    </message>
    <message>
        <source>The words state the day; the year follows</source>
        <translation>文字寫明月日，年份由上下文得出</translation>
    </message>
    <message>
        <source>Counted from another date</source>
        <translation>由另一日期推算</translation>
    </message>
    <message>
        <source>The words of the passage are gone from their article</source>
        <translation>引文的文字已不在文章中</translation>
    </message>
    <message>
        <source>What you typed is kept, and not saved yet</source>
        <translation>已保留您輸入的內容，但尚未儲存</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Z takes it back</source>
        <translation>{0}；按 Ctrl+Z 可復原</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>細節</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>次要</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>a headline</source>
        <translation>頭條</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to date</source>
        <translation>前往日期</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>要前往的日期</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Gone to before</source>
        <translation>去過的日期</translation>
    </message>
    <message>
        <source>This is further away than the timeline reaches.</source>
        <translation>這超出了時間軸的範圍。</translation>
    </message>
    <message>
        <source>This names no date: give a beginning, an end or both.</source>
        <translation>這裡沒有日期：請給出開始、結束或兩者。</translation>
    </message>
    <message>
        <source>No end is given: it goes to {0}.</source>
        <translation>沒有給出結束：將前往{0}。</translation>
    </message>
    <message>
        <source>No beginning is given: it goes to {0}.</source>
        <translation>沒有給出開始：將前往{0}。</translation>
    </message>
    <message>
        <source>Neither end is given: it goes to {0}.</source>
        <translation>開始和結束都沒有給出：將前往{0}。</translation>
    </message>
</context>
<context>
    <name>HiddenLines</name>
    <message>
        <source>Open an article first</source>
        <translation>請先開啟一篇文章</translation>
    </message>
    <message>
        <source>Looking for lines of the page…</source>
        <translation>正在尋找網頁附帶的行…</translation>
    </message>
    <message>
        <source>Hide lines of “{0}”</source>
        <translation>隱藏「{0}」的行</translation>
    </message>
</context>
<context>
    <name>HiddenLinesDialog</name>
    <message>
        <source>Hidden lines</source>
        <translation>隱藏的行</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>&amp;Hide the selected words</source>
        <translation>隱藏選取的文字(&amp;H)</translation>
    </message>
    <message>
        <source>Select words in the text; they are folded with the others</source>
        <translation>在文字中選取文字；它們會與其他隱藏內容一起摺疊</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save; it can be undone</source>
        <translation>儲存；可以復原</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>HidingList</name>
    <message>
        <source>The text keeps them; the reader folds them. Select words to hide more.</source>
        <translation>文字中仍保留這些內容，閱讀時摺疊。選取文字可隱藏更多內容。</translation>
    </message>
    <message>
        <source>You chose them.</source>
        <translation>由您選定。</translation>
    </message>
    <message>
        <source>No lines are proposed for hiding</source>
        <translation>沒有建議隱藏的行</translation>
    </message>
    <message>
        <source>Hidden parts of the text: {0} of {1}</source>
        <translation>文字中隱藏的部分：{1} 處中的 {0} 處</translation>
    </message>
</context>
<context>
    <name>Hover</name>
    <message>
        <source>in the source: “{0}”</source>
        <translation>來源原文：「{0}」</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 個</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>無來源</translation>
    </message>
</context>
<context>
    <name>ImportanceField</name>
    <message>
        <source>What is more important gets its words first where room is short</source>
        <translation>空間不足時，越重要的事件越先顯示文字</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Move in time</source>
        <translation>在時間中移動</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>使用滑鼠</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Stores and program</source>
        <translation>事件庫與程式</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Proposals and review</source>
        <translation>候選與複核</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖曳</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + 拖曳</translation>
    </message>
    <message>
        <source>Zoom to a span</source>
        <translation>縮放到一段時間</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>滾輪、雙指開合</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>在游標處縮放</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Shift + 滾輪</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>捲動泳道</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>按兩下</translation>
    </message>
    <message>
        <source>Zoom in there</source>
        <translation>在該處放大</translation>
    </message>
    <message>
        <source>Click +n</source>
        <translation>按一下 +n</translation>
    </message>
    <message>
        <source>Zoom to them, or list them</source>
        <translation>放大到這些事件，或將其列出</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Change a proposal</source>
        <translation>修改候選</translation>
    </message>
    <message>
        <source>Dismiss a proposal</source>
        <translation>擱置候選</translation>
    </message>
    <message>
        <source>Mark a passage anew</source>
        <translation>重新標記引文</translation>
    </message>
    <message>
        <source>Keep a passage as lost</source>
        <translation>將引文記為遺失</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>快速鍵與滑鼠</translation>
    </message>
</context>
<context>
    <name>LaneChoices</name>
    <message>
        <source>La&amp;nes by</source>
        <translation>泳道劃分(&amp;N)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>What the lanes are by, and how they are arranged</source>
        <translation>泳道依什麼劃分、如何排列</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>泳道劃分</translation>
    </message>
</context>
<context>
    <name>LaneHeaders</name>
    <message>
        <source>Lane headers</source>
        <translation>泳道標題</translation>
    </message>
</context>
<context>
    <name>LaneRail</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>捲動泳道</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>&amp;Expand</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>摺疊(&amp;C)</translation>
    </message>
    <message>
        <source>Collapse all &amp;others</source>
        <translation>摺疊其他所有泳道(&amp;O)</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>全部展開(&amp;A)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>固定在頂部(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隱藏(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;ide all others</source>
        <translation>隱藏其他所有泳道(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>類別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地點(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>人物(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>機構(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>標籤(&amp;T)</translation>
    </message>
    <message>
        <source>One lane for a&amp;ll</source>
        <translation>全部放入一條泳道(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the categories of all events…</source>
        <translation>正在讀取所有事件的類別…</translation>
    </message>
    <message>
        <source>Reading the places of all events…</source>
        <translation>正在讀取所有事件的地點…</translation>
    </message>
    <message>
        <source>Reading the people of all events…</source>
        <translation>正在讀取所有事件的人物…</translation>
    </message>
    <message>
        <source>Reading the organisations of all events…</source>
        <translation>正在讀取所有事件的機構…</translation>
    </message>
    <message>
        <source>Reading the articles of all events…</source>
        <translation>正在讀取所有事件的文章…</translation>
    </message>
    <message>
        <source>Reading the tags of all events…</source>
        <translation>正在讀取所有事件的標籤…</translation>
    </message>
    <message>
        <source>Reading all events…</source>
        <translation>正在讀取所有事件…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>無地點</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>無人物</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>無機構</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>無文章</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other name(s)</source>
        <translation>
            <numerusform>其他 %Ln 個名稱</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已摺疊</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>{0} in all have this name; the others stand in the lane of a name they have first.</source>
        <translation>共有 {0} 帶此名稱；其餘的位於其首個名稱的泳道中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) hidden</source>
        <translation>
            <numerusform>已隱藏 %Ln 條泳道</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in them; click to show them</source>
        <translation>其中有 {0}；按一下可顯示</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles · {0} unread</source>
        <translation>文章 · {0} 篇未讀</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>沒有事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message>
        <source>digest</source>
        <translation>文摘</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Article library</source>
        <translation>文章庫</translation>
    </message>
    <message>
        <source>Search in articles</source>
        <translation>在文章中搜尋</translation>
    </message>
    <message>
        <source>Title, author, publisher, date and text</source>
        <translation>標題、作者、出版者、日期和正文</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>文章排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>依標題</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>依出版者</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>事件最多的在前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>This store has no articles yet.</source>
        <translation>此事件庫中還沒有文章。</translation>
    </message>
    <message>
        <source>No article says this.</source>
        <translation>沒有文章含有這些文字。</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>標為未讀</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
</context>
<context>
    <name>ListChanges</name>
    <message>
        <source>Change {0}</source>
        <translation>修改{0}</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>移除標籤</translation>
    </message>
    <message>
        <source>Tags, with semicolons between them</source>
        <translation>標籤，以分號分隔</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>刪除{0}</translation>
    </message>
    <message>
        <source>No table is on the clipboard: copy lines of a spreadsheet first</source>
        <translation>剪貼簿中沒有表格：請先在試算表中複製若干列</translation>
    </message>
    <message>
        <source>More than {0} lines: save them as a file, and import that</source>
        <translation>超過 {0} 列：請存為檔案後匯入</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>貼上{0}</translation>
    </message>
    <message>
        <source>{0} copied as a table</source>
        <translation>已將{0}複製為表格</translation>
    </message>
    <message>
        <source>An event has a title; Delete removes the event</source>
        <translation>事件必須有標題；按 Delete 可刪除事件</translation>
    </message>
    <message>
        <source>Add tags to {0}</source>
        <translation>為{0}新增標籤</translation>
    </message>
    <message>
        <source>Remove tags from {0}</source>
        <translation>從{0}移除標籤</translation>
    </message>
    <message>
        <source>Choose at most {0} events; {1} are chosen</source>
        <translation>最多選擇 {0} 個事件；現已選擇 {1} 個</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>List of events</source>
        <translation>事件清單</translation>
    </message>
    <message>
        <source>Only what is in view</source>
        <translation>僅畫面中的事件</translation>
    </message>
    <message>
        <source>List only events that the timeline shows now</source>
        <translation>僅列出時間軸目前顯示的事件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the chosen events together</source>
        <translation>一起修改所選事件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>選擇顯示的欄</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>List of events</source>
        <translation>事件清單</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Date in EDTF</source>
        <translation>EDTF 日期</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>period</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>The list cannot be sorted by this column</source>
        <translation>清單不能按此欄排序</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>the title is empty; give it one</source>
        <translation>標題為空；請填寫標題</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a date: {1}</source>
        <translation>無法將「{0}」理解為日期：{1}</translation>
    </message>
    <message>
        <source>“{0}” can be several dates: {1}; write one of them</source>
        <translation>「{0}」可能是幾個日期：{1}；請寫其中一個</translation>
    </message>
    <message>
        <source>there is no category “{0}”; there are: {1}</source>
        <translation>沒有類別「{0}」；現有：{1}</translation>
    </message>
    <message>
        <source>“{0}” is no kind of event; there are: {1}</source>
        <translation>「{0}」不是事件類型；可用：{1}</translation>
    </message>
    <message>
        <source>“{0}” is not a number from 0 to 1</source>
        <translation>「{0}」不是 0 到 1 之間的數</translation>
    </message>
    <message>
        <source>“{0}” is there twice; leave one line</source>
        <translation>「{0}」出現了兩次；請只保留一列</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>1 event is chosen</source>
        <translation>已選擇 1 個事件</translation>
    </message>
    <message>
        <source>{0} events are chosen</source>
        <translation>已選擇 {0} 個事件</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>無類別</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>新增標籤…</translation>
    </message>
    <message>
        <source>Remove tags…</source>
        <translation>移除標籤…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>複製為表格</translation>
    </message>
    <message>
        <source>Paste events…</source>
        <translation>貼上事件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation>儲存於 {0}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>About Timeline Explorer</source>
        <translation>關於 Timeline Explorer</translation>
    </message>
    <message>
        <source>Timeline Explorer {0}

Every event one click from the words that support it.

MIT licence. Made with Qt {1} through PySide6 (LGPL), pyqtgraph and NumPy.</source>
        <translation>Timeline Explorer {0}

從每個事件到佐證它的文字，只需按一下。

MIT 授權。使用 Qt {1}（透過 PySide6，LGPL）、pyqtgraph 和 NumPy 製作。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>開啟最近使用的(&amp;R)</translation>
    </message>
    <message>
        <source>No store was opened yet</source>
        <translation>還沒有開啟過事件庫</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除此清單</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>語言 / Language(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>…另有 {0} 項</translation>
    </message>
</context>
<context>
    <name>NameChip</name>
    <message>
        <source>Press to take it out</source>
        <translation>按下可移除</translation>
    </message>
    <message>
        <source>{0}: take it out</source>
        <translation>{0}：移除</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>{0}: add a name</source>
        <translation>{0}：新增名稱</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Enter or a semicolon ends a name; Backspace takes the last one back</source>
        <translation>按 Enter 或輸入分號可結束一個名稱；按 Backspace 可取回最後一個</translation>
    </message>
    <message>
        <source>Names that are known</source>
        <translation>已有的名稱</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the whole timeline</source>
        <translation>整條時間軸的概覽</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages of the reader</source>
        <translation>閱讀窗格的頁面</translation>
    </message>
</context>
<context>
    <name>PassageButton</name>
    <message>
        <source>Passage: %1</source>
        <translation>引文：%1</translation>
    </message>
</context>
<context>
    <name>PassageField</name>
    <message>
        <source>Take the selected words</source>
        <translation>採用選取的文字</translation>
    </message>
    <message>
        <source>Select words in the article below; they become the passage in place of these</source>
        <translation>請在下方文章中選取文字，以取代現有的引文</translation>
    </message>
    <message>
        <source>No words are selected. Open the article and select those that say it.</source>
        <translation>沒有選取文字。請開啟文章並選取相應的文字。</translation>
    </message>
    <message>
        <source>These words are no longer found in the article&apos;s text.</source>
        <translation>文章中已找不到這些文字。</translation>
    </message>
    <message>
        <source>Found again after the text had changed, {0} % sure.</source>
        <translation>文字改動後重新找到，把握 {0}%。</translation>
    </message>
    <message>
        <source>Marked anew.</source>
        <translation>已重新標記。</translation>
    </message>
</context>
<context>
    <name>PassageStrip</name>
    <message>
        <source>Where the passages lie in the article</source>
        <translation>引文在文章中的位置</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Select the event that these words speak of first</source>
        <translation>請先選擇這些文字講述的事件</translation>
    </message>
    <message>
        <source>Add a passage to “{0}”</source>
        <translation>為「{0}」新增引文</translation>
    </message>
    <message>
        <source>Select words in the article first</source>
        <translation>請先在文章中選取文字</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste events</source>
        <translation>貼上事件</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>貼上{0}</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>新增 {0} 個</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>修改 {0} 個</translation>
    </message>
    <message>
        <source>{0} as they are</source>
        <translation>{0} 個不變</translation>
    </message>
    <message>
        <source>{0} left out, with the reason beside them</source>
        <translation>略過 {0} 列，原因見旁註</translation>
    </message>
    <message>
        <source>Lines of the table: {0}.</source>
        <translation>表格的列：{0}。</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>沒有任何列。</translation>
    </message>
    <message>
        <source>Columns that are not read: {0}</source>
        <translation>未讀取的欄：{0}</translation>
    </message>
    <message>
        <source>The first {0} are shown.</source>
        <translation>顯示前 {0} 列。</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>將要進行的操作</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>This event is in a lane that is hidden</source>
        <translation>此事件位於隱藏的泳道中</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>在瀏覽器中開啟？</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of the article as it was read</source>
        <translation>讀取到的文章正文</translation>
    </message>
    <message>
        <source>Hide the selected words</source>
        <translation>隱藏選取的文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>候選</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Date not known</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Supports “{0}” already</source>
        <translation>已佐證「{0}」</translation>
    </message>
    <message>
        <source>Says the same as “{0}”</source>
        <translation>與「{0}」所說相同</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已擱置</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>請先開啟一篇文章</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>接受「{0}」</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln proposal(s)</source>
        <translation>
            <numerusform>接受 %Ln 條候選</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Dated statements</source>
        <translation>含日期的陳述</translation>
    </message>
    <message>
        <source>Looking through the article…</source>
        <translation>正在尋找文章內容…</translation>
    </message>
    <message>
        <source>Put the proposals away</source>
        <translation>收起候選</translation>
    </message>
    <message>
        <source>Show also those that support an event, say the same as another or were dismissed</source>
        <translation>同時顯示已佐證事件、與其他重複或已擱置的候選</translation>
    </message>
    <message>
        <source>Show dismissed again</source>
        <translation>重新顯示已擱置的</translation>
    </message>
    <message>
        <source>Decide again on what you dismissed in this article</source>
        <translation>重新決定此文章中您擱置的內容</translation>
    </message>
    <message>
        <source>Looking through the article</source>
        <translation>正在尋找文章內容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>停止尋找</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>接受  A</translation>
    </message>
    <message>
        <source>Make an event of it as it is (A)</source>
        <translation>原樣建立為事件 (A)</translation>
    </message>
    <message>
        <source>Change  E</source>
        <translation>修改  E</translation>
    </message>
    <message>
        <source>Open it in the form of a new event (E)</source>
        <translation>在新事件表單中開啟 (E)</translation>
    </message>
    <message>
        <source>Dismiss  D</source>
        <translation>擱置  D</translation>
    </message>
    <message>
        <source>Put it aside, or take it up again (D)</source>
        <translation>擱置，或重新取用 (D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln 條候選</numerusform>
        </translation>
    </message>
    <message>
        <source>Others ({0})</source>
        <translation>其他（{0}）</translation>
    </message>
    <message>
        <source>Accept all {0}</source>
        <translation>全部接受（{0}）</translation>
    </message>
    <message>
        <source>Make an event of each that is shown and has a date</source>
        <translation>將顯示的每條有日期的候選建立為事件</translation>
    </message>
    <message>
        <source>No statement with a date was found in this article.</source>
        <translation>此文章中沒有找到含日期的陳述。</translation>
    </message>
    <message>
        <source>There is nothing left to decide in this article.</source>
        <translation>此文章中沒有需要決定的內容了。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>date of publication unknown</source>
        <translation>發布日期不詳</translation>
    </message>
    <message>
        <source>published %1 (inferred)</source>
        <translation>發布於%1（推斷）</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>發布於%1</translation>
    </message>
    <message>
        <source>The article states when it was published.</source>
        <translation>文章寫明了發布日期。</translation>
    </message>
    <message>
        <source>The article does not say when it was published; this was inferred.</source>
        <translation>文章沒有寫明發布日期，此日期為推斷得出。</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>accessed %1</source>
        <translation>瀏覽於%1</translation>
    </message>
    <message>
        <source>Digest of %1</source>
        <translation>文摘，原文：%1</translation>
    </message>
    <message>
        <source>A digest: our own retelling, with every fact and figure. The citation leads to the original.</source>
        <translation>文摘：由我們轉述，保留全部事實和數字。可由出處找到原文。</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>文摘</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>The text of the article itself.</source>
        <translation>文章原文。</translation>
    </message>
    <message>
        <source>period</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>No article of this collection supports this event.</source>
        <translation>此事件集中沒有文章佐證此事件。</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>單一來源</translation>
    </message>
    <message>
        <source>All that is known of this event comes from one source: from one article, or from several by the same author or publisher or with the same text.</source>
        <translation>關於此事件的一切都來自單一來源：一篇文章，或者作者、出版者或文字相同的幾篇文章。</translation>
    </message>
    <message>
        <source>Sources conflict</source>
        <translation>來源相互矛盾</translation>
    </message>
    <message>
        <source>A source gives a date that cannot be true together with the event&apos;s.</source>
        <translation>有來源給出的日期與事件的日期不可能同時成立。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent article(s)</source>
        <translation>
            <numerusform>%Ln 篇獨立文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), {0} independent</source>
        <translation>
            <numerusform>%Ln 篇文章，其中 {0} 篇獨立</numerusform>
        </translation>
    </message>
    <message>
        <source>a digest</source>
        <translation>文摘</translation>
    </message>
    <message>
        <source>all digests</source>
        <translation>均為文摘</translation>
    </message>
    <message>
        <source>an original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>all originals</source>
        <translation>均為原文</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln 篇文摘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s)</source>
        <translation>
            <numerusform>%Ln 篇原文</numerusform>
        </translation>
    </message>
    <message>
        <source>date stated in {0}, inferred in {1}</source>
        <translation>{0} 處寫明日期，{1} 處為推斷</translation>
    </message>
    <message>
        <source>date stated</source>
        <translation>日期已寫明</translation>
    </message>
    <message>
        <source>date stated in {0}</source>
        <translation>{0} 處寫明日期</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>日期為推斷</translation>
    </message>
    <message>
        <source>date inferred in {0}</source>
        <translation>{0} 處日期為推斷</translation>
    </message>
    <message>
        <source>Articles by one author or publisher, or with the same text, count as one. A date is inferred where the year or more of it had to be worked out.</source>
        <translation>同一作者或出版者的文章，或文字相同的文章，算作一篇。日期的年份或更多部分需要推算的，算作推斷。</translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln line(s)</source>
        <translation>
            <numerusform>摺疊 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hidden</source>
        <translation>
            <numerusform>已隱藏 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>not a date the program can read</source>
        <translation>程式無法理解的日期</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>稱%1</translation>
    </message>
    <message>
        <source>This source gives a date of its own.</source>
        <translation>此來源給出了自己的日期。</translation>
    </message>
    <message>
        <source>In its words: “%1”</source>
        <translation>原文寫法：「%1」</translation>
    </message>
    <message>
        <source>This agrees with the event&apos;s date.</source>
        <translation>與事件的日期一致。</translation>
    </message>
    <message>
        <source>This fits the event&apos;s date and is less precise.</source>
        <translation>與事件的日期相符，但較不精確。</translation>
    </message>
    <message>
        <source>coarser</source>
        <translation>較粗略</translation>
    </message>
    <message>
        <source>This fits the event&apos;s date and is more precise.</source>
        <translation>與事件的日期相符，且更精確。</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>更精確</translation>
    </message>
    <message>
        <source>This and the event&apos;s date cannot both be true.</source>
        <translation>此日期與事件的日期不可能同時成立。</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>The source states the date.</source>
        <translation>來源寫明了日期。</translation>
    </message>
    <message>
        <source>The source states the day; the year follows from the rest.</source>
        <translation>來源寫明了月日，年份由上下文得出。</translation>
    </message>
    <message>
        <source>Counted from another date in the source.</source>
        <translation>由來源中的另一日期推算。</translation>
    </message>
    <message>
        <source>Inferred from when the source was published.</source>
        <translation>由來源的發布日期推斷。</translation>
    </message>
    <message>
        <source>%1 approximate and uncertain</source>
        <translation>%1為約數且存疑</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1存疑</translation>
    </message>
    <message>
        <source>%1 approximate</source>
        <translation>%1為約數</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>精確到%1</translation>
    </message>
    <message>
        <source>latest date known</source>
        <translation>僅知最晚日期</translation>
    </message>
    <message>
        <source>earliest date known</source>
        <translation>僅知最早日期</translation>
    </message>
    <message>
        <source>only the limits known</source>
        <translation>僅知上下限</translation>
    </message>
    <message>
        <source>one of these, not known which</source>
        <translation>其中之一，不知是哪個</translation>
    </message>
    <message>
        <source>period, to the %1</source>
        <translation>時段，精確到%1</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>尚未結束</translation>
    </message>
    <message>
        <source>beginning unknown</source>
        <translation>開始時間不詳</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>結束時間不詳</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>third of a year</source>
        <translation>四個月</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>century</source>
        <translation>世紀</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>千年</translation>
    </message>
    <message>
        <source>age</source>
        <translation>地質年代</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>閱讀窗格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept a passage of “{0}”</source>
        <translation>接受「{0}」的一處引文</translation>
    </message>
    <message>
        <source>Select the words of the passage in the article first</source>
        <translation>請先在文章中選取引文的文字</translation>
    </message>
    <message>
        <source>Mark a passage of “{0}” anew</source>
        <translation>重新標記「{0}」的一處引文</translation>
    </message>
    <message>
        <source>Keep a passage of “{0}” as lost</source>
        <translation>將「{0}」的一處引文記為遺失</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Passages to review</source>
        <translation>待複核的引文</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已遺失</translation>
    </message>
    <message>
        <source>Doubtful, {0} %</source>
        <translation>存疑，{0}%</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Passages to review</source>
        <translation>待複核的引文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 處引文</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the review away</source>
        <translation>收起複核</translation>
    </message>
    <message>
        <source>Every passage has its place; nothing is to review.</source>
        <translation>所有引文均已定位，沒有需要複核的。</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>接受  A</translation>
    </message>
    <message>
        <source>The passage stands at the marked place (A)</source>
        <translation>引文位於標記處 (A)</translation>
    </message>
    <message>
        <source>Mark anew  M</source>
        <translation>重新標記  M</translation>
    </message>
    <message>
        <source>The passage is the words selected in the article (M)</source>
        <translation>以文章中選取的文字為引文 (M)</translation>
    </message>
    <message>
        <source>Keep as lost  K</source>
        <translation>記為遺失  K</translation>
    </message>
    <message>
        <source>The words are no longer in the text; the old ones stay (K)</source>
        <translation>文中已沒有這些文字；保留原來的文字 (K)</translation>
    </message>
</context>
<context>
    <name>Seam</name>
    <message>
        <source>Move the line between event and article</source>
        <translation>移動事件與文章之間的分隔線</translation>
    </message>
</context>
<context>
    <name>SelectionButtons</name>
    <message>
        <source>The selected words</source>
        <translation>選取的文字</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source: %1</source>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Open the article at this passage</source>
        <translation>在此引文處開啟文章</translation>
    </message>
    <message>
        <source>Edit passage…</source>
        <translation>編輯引文…</translation>
    </message>
    <message>
        <source>These words are no longer found in the article&apos;s text.</source>
        <translation>文章中已找不到這些文字。</translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation>在文章中開啟</translation>
    </message>
    <message>
        <source>Open in article: %1</source>
        <translation>在文章中開啟：%1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>{0} of %Ln event(s) in view</source>
        <translation>
            <numerusform>畫面中有 {0} 個事件，共 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of them in +n counts</source>
        <translation>其中 {0} 個歸入 +n 計數</translation>
    </message>
    <message>
        <source>{0} in hidden lanes</source>
        <translation>{0} 個在隱藏的泳道中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a full date</source>
        <translation>
            <numerusform>%Ln 個事件日期不完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) to review</source>
        <translation>
            <numerusform>%Ln 處引文待複核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Import a table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.tab);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation>請先開啟事件庫</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>匯入 {0}</translation>
    </message>
    <message>
        <source>Importing {0}…</source>
        <translation>正在匯入 {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were imported from {0}</source>
        <translation>
            <numerusform>已從 {0} 匯入 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>略過 %Ln 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>…另有 {0} 項</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Te&amp;xt of articles</source>
        <translation>文章文字(&amp;X)</translation>
    </message>
    <message>
        <source>Close lines</source>
        <translation>緊密行距</translation>
    </message>
    <message>
        <source>Ordinary lines</source>
        <translation>普通行距</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>寬鬆行距</translation>
    </message>
    <message>
        <source>Lines of {0} characters</source>
        <translation>每行 {0} 個字元</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>字型大小(&amp;S)</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} 像素</translation>
    </message>
</context>
<context>
    <name>TrayPopup</name>
    <message>
        <source>Events without a full date</source>
        <translation>日期不完整的事件</translation>
    </message>
    <message>
        <source>Every event has a full date</source>
        <translation>所有事件都有完整日期</translation>
    </message>
    <message>
        <source>Those without one would be listed here.</source>
        <translation>日期不完整的事件會列在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a full date</source>
        <translation>
            <numerusform>%Ln 個事件日期不完整</numerusform>
        </translation>
    </message>
    <message>
        <source>No date is known, or only one limit of it.</source>
        <translation>日期不詳，或僅知一端。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>when published</source>
        <translation>依發布日期</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>at this date</source>
        <translation>確切日期</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>其間某時</translation>
    </message>
    <message>
        <source>period, fading where it is open</source>
        <translation>時段，未定的一端漸隱</translation>
    </message>
    <message>
        <source>period, about</source>
        <translation>時段，約數</translation>
    </message>
    <message>
        <source>period, uncertain</source>
        <translation>時段，存疑</translation>
    </message>
    <message>
        <source>about</source>
        <translation>約數</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>one of several dates</source>
        <translation>幾個日期之一</translation>
    </message>
    <message>
        <source>only a limit known</source>
        <translation>僅知一端</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>仍在繼續</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>結束時間不詳</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>來源說法不一</translation>
    </message>
    <message>
        <source>a source&apos;s own date</source>
        <translation>來源給出的日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
</TS>
