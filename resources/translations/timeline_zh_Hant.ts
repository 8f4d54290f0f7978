<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Nothing is selected</source>
        <translation>沒有選取任何內容</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>在{0}</translation>
    </message>
    <message>
        <source>There is no event further on</source>
        <translation>再往前沒有事件了</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>its sources disagree about the date</source>
        <translation>各來源對日期說法不一</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>無來源</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln 個來源</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, lane with {1}</source>
        <translation>{0}，泳道，含 {1}</translation>
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
        <source>{0} together, {1}</source>
        <translation>共 {0} 個，{1}</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>文章：{0}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
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
        <source>Earlier in the &amp;lane</source>
        <translation>泳道中較早的事件(&amp;L)</translation>
    </message>
    <message>
        <source>Later in the la&amp;ne</source>
        <translation>泳道中較晚的事件(&amp;N)</translation>
    </message>
    <message>
        <source>In the lane &amp;above</source>
        <translation>上方泳道中的事件(&amp;A)</translation>
    </message>
    <message>
        <source>In the lane &amp;below</source>
        <translation>下方泳道中的事件(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read its sources</source>
        <translation>閱讀其來源(&amp;R)</translation>
    </message>
    <message>
        <source>Go to what the sources of the selected event say</source>
        <translation>前往選取事件的來源內容</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation>取消選擇(&amp;C)</translation>
    </message>
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
        <source>S&amp;tart page</source>
        <translation>起始頁(&amp;T)</translation>
    </message>
    <message>
        <source>What was open last, and other ways to begin</source>
        <translation>上次開啟的內容，以及其他開始方式</translation>
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
        <source>Co&amp;mpare with…</source>
        <translation>與另一事件庫比較(&amp;M)…</translation>
    </message>
    <message>
        <source>See which events of another store are in this one too; neither is changed</source>
        <translation>查看另一事件庫的哪些事件也在此庫中；兩者都不會改變</translation>
    </message>
    <message>
        <source>Compare with a folde&amp;r…</source>
        <translation>與資料夾比較(&amp;R)…</translation>
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
        <source>Export c&amp;itations…</source>
        <translation>匯出參考文獻(&amp;I)…</translation>
    </message>
    <message>
        <source>Write the articles as references: BibTeX, CSL-JSON, RIS or text</source>
        <translation>將文章寫成參考文獻：BibTeX、CSL-JSON、RIS 或純文字</translation>
    </message>
    <message>
        <source>Share as &amp;web page…</source>
        <translation>分享為網頁(&amp;W)…</translation>
    </message>
    <message>
        <source>Write one file that any browser zooms and reads, without a network</source>
        <translation>寫成單個檔案，任何瀏覽器無需聯網即可縮放和閱讀</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>列印預覽(&amp;V)…</translation>
    </message>
    <message>
        <source>See the timeline on the printer&apos;s page</source>
        <translation>檢視時間軸在列印頁面上的樣子</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>列印時間軸</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>指令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by some of its letters</source>
        <translation>輸入部分字母即可尋找任何指令</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>更改快速鍵(&amp;H)…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>為操作指定其他快速鍵</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>導覽(&amp;T)</translation>
    </message>
    <message>
        <source>What the parts of the window are for, in a minute</source>
        <translation>一分鐘瞭解視窗各部分的用途</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>使用者指南(&amp;G)</translation>
    </message>
    <message>
        <source>All there is to know, offline</source>
        <translation>全部說明，離線可讀</translation>
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
        <source>Searc&amp;h…</source>
        <translation>搜尋(&amp;H)…</translation>
    </message>
    <message>
        <source>Find events and articles by words</source>
        <translation>按文字尋找事件和文章</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>下一個結果(&amp;X)</translation>
    </message>
    <message>
        <source>Previo&amp;us hit</source>
        <translation>上一個結果(&amp;U)</translation>
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
        <source>&amp;Filter</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Choose which events are shown, by category, place, person, time, sources and more</source>
        <translation>按類別、地點、人物、時間、來源等選擇顯示哪些事件</translation>
    </message>
    <message>
        <source>Clear the fi&amp;lter</source>
        <translation>清除篩選(&amp;L)</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>重新顯示所有事件</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this view…</source>
        <translation>為此檢視新增書籤(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the span, the filter and the lanes you see under a name</source>
        <translation>將目前的時間段、篩選和泳道以名稱儲存</translation>
    </message>
    <message>
        <source>Book&amp;marks…</source>
        <translation>書籤(&amp;M)…</translation>
    </message>
    <message>
        <source>Go to a bookmarked view, rename or delete bookmarks</source>
        <translation>前往書籤檢視，重新命名或刪除書籤</translation>
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
        <source>Arrow keys wal&amp;k among events</source>
        <translation>方向鍵在事件間移動(&amp;K)</translation>
    </message>
    <message>
        <source>Arrow keys lead from event to event; with Shift they move the view</source>
        <translation>方向鍵從一個事件移到另一個事件；按住 Shift 時移動檢視</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>減少動畫(&amp;M)</translation>
    </message>
    <message>
        <source>Go to a place at once, without a move there</source>
        <translation>直接前往目標位置，不顯示移動過程</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>視窗的下一部分(&amp;P)</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>視窗的上一部分</translation>
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
        <source>The words of this passage are no longer found in the text.</source>
        <translation>文中已找不到此引文的文字。</translation>
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
    <name>BesideCard</name>
    <message>
        <source>Also in {0}</source>
        <translation>也見於 {0}</translation>
    </message>
    <message>
        <source>Worded alike in {0}</source>
        <translation>{0} 中有相似的說法</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>Go to {0}, {1}, in the other store</source>
        <translation>前往另一事件庫中的 {0}，{1}</translation>
    </message>
    <message>
        <source>Both say: {0}</source>
        <translation>兩者都提到：{0}</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Go to a &amp;bookmark</source>
        <translation>前往書籤(&amp;B)</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>為此檢視新增書籤</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>新增書籤</translation>
    </message>
    <message>
        <source>Bookmark “{0}”</source>
        <translation>新增書籤「{0}」</translation>
    </message>
    <message>
        <source>Rename bookmark “{0}”</source>
        <translation>重新命名書籤「{0}」</translation>
    </message>
    <message>
        <source>Delete bookmark “{0}”</source>
        <translation>刪除書籤「{0}」</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>重新命名書籤</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>No view is bookmarked yet</source>
        <translation>還沒有書籤</translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>No view is bookmarked yet. Bookmark the one you see from the View menu.</source>
        <translation>還沒有書籤。可從「檢視」選單為目前畫面新增書籤。</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
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
        <translation>匯出參考文獻</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) in {0}</source>
        <translation>
            <numerusform>{0} 中有 %Ln 條參考文獻</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Style of citations</source>
        <translation>引用格式(&amp;S)</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>cannot be used now</source>
        <translation>現在不可用</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Events on the timeline</source>
        <translation>時間軸上的事件</translation>
    </message>
    <message>
        <source>What is in view, lane by lane, in the order of time</source>
        <translation>畫面中的內容，逐條泳道，按時間排列</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Event stores (*{0});;All files (*)</source>
        <translation>事件庫 (*{0});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Compare with a store</source>
        <translation>與事件庫比較</translation>
    </message>
    <message>
        <source>Compare with a folder of events</source>
        <translation>與事件資料夾比較</translation>
    </message>
    <message>
        <source>{0} and {1} compared</source>
        <translation>{0} 與 {1} 的比較</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>無類別</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are in both.</source>
        <translation>
            <numerusform>%Ln 個事件兩庫都有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have another date.</source>
        <translation>
            <numerusform>其中 %Ln 個日期不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are worded alike, but their dates contradict.</source>
        <translation>
            <numerusform>另有 %Ln 個說法相似，但日期矛盾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in A.</source>
        <translation>
            <numerusform>僅 A 有 %Ln 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in B.</source>
        <translation>
            <numerusform>僅 B 有 %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>In both ({0})</source>
        <translation>兩庫都有（{0}）</translation>
    </message>
    <message>
        <source>Dates contradict ({0})</source>
        <translation>日期矛盾（{0}）</translation>
    </message>
    <message>
        <source>Only in A ({0})</source>
        <translation>僅在 A（{0}）</translation>
    </message>
    <message>
        <source>Only in B ({0})</source>
        <translation>僅在 B（{0}）</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>日期相同</translation>
    </message>
    <message>
        <source>finer in B</source>
        <translation>B 更精確</translation>
    </message>
    <message>
        <source>coarser in B</source>
        <translation>B 較粗略</translation>
    </message>
    <message>
        <source>date missing</source>
        <translation>缺日期</translation>
    </message>
    <message>
        <source>dates contradict</source>
        <translation>日期矛盾</translation>
    </message>
    <message>
        <source>Both give the same date.</source>
        <translation>兩者給出相同的日期。</translation>
    </message>
    <message>
        <source>The date in B is more precise.</source>
        <translation>B 中的日期更精確。</translation>
    </message>
    <message>
        <source>The date in B is less precise.</source>
        <translation>B 中的日期較粗略。</translation>
    </message>
    <message>
        <source>One of them has no date.</source>
        <translation>其中之一沒有日期。</translation>
    </message>
    <message>
        <source>The two dates cannot both be true: it may be another event.</source>
        <translation>兩個日期不可能都對：也許是另一個事件。</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>兩庫都有</translation>
    </message>
    <message>
        <source>in both, perhaps</source>
        <translation>可能兩庫都有</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>僅在 A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>僅在 B</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>What was compared</source>
        <translation>比較的內容</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>列出哪些事件</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Two stores, only to look at</source>
        <translation>兩個事件庫，僅供檢視</translation>
    </message>
    <message>
        <source>&amp;Close the comparison</source>
        <translation>關閉比較(&amp;C)</translation>
    </message>
    <message>
        <source>Two stores are only looked at here; open one of them to change it.</source>
        <translation>這裡只能檢視兩個事件庫；要更改，請開啟其中一個。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>No article of this store is a digest, so there is nothing to attach an original to.</source>
        <translation>此事件庫中沒有文摘，因此沒有可以附上原文的文章。</translation>
    </message>
    <message>
        <source>There is no article in this folder; choose another, or the files themselves.</source>
        <translation>此資料夾中沒有文章；請另選資料夾，或直接選擇檔案。</translation>
    </message>
    <message>
        <source>This bookmark cannot be read; delete it and bookmark the view anew</source>
        <translation>此書籤無法讀取；請刪除後重新為檢視新增書籤</translation>
    </message>
    <message>
        <source>{0} is the store that is open; choose another one to compare it with.</source>
        <translation>{0} 就是目前開啟的事件庫；請選擇另一個來比較。</translation>
    </message>
    <message>
        <source>The text of the article has changed meanwhile; select the words again.</source>
        <translation>文章文字在此期間已改動；請重新選取文字。</translation>
    </message>
    <message>
        <source>A digest has no lines of a page to hide; only the text of an original has.</source>
        <translation>文摘沒有可隱藏的網頁行；只有原文才有。</translation>
    </message>
    <message>
        <source>There are a thousand stores called {0} in {1}; remove some of them.</source>
        <translation>{1} 中已有一千個名為 {0} 的事件庫；請刪除一些。</translation>
    </message>
    <message>
        <source>The text of the article has changed meanwhile; look through it again.</source>
        <translation>文章文字在此期間已改動；請重新尋找。</translation>
    </message>
    <message>
        <source>The text of the article has changed meanwhile; look at the passage again.</source>
        <translation>文章文字在此期間已改動；請重新檢視引文。</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>無法使用 {0}：{1}。</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself: {0}</source>
        <translation>程式本身出錯：{0}</translation>
    </message>
    <message>
        <source>No store is open; open one from the File menu.</source>
        <translation>沒有開啟的事件庫；請從「檔案」選單開啟一個。</translation>
    </message>
    <message>
        <source>the text of article &apos;{0}&apos; is an original, not a digest</source>
        <translation>文章「{0}」的文字是原文，不是文摘</translation>
    </message>
    <message>
        <source>{0}; edit its text instead of attaching another</source>
        <translation>{0}；請編輯其文字，而不要另附原文</translation>
    </message>
    <message>
        <source>article &apos;{0}&apos; has an abstract, whose place the digest would take</source>
        <translation>文章「{0}」已有摘要，文摘會佔用其位置</translation>
    </message>
    <message>
        <source>{0}; move the abstract into the note first</source>
        <translation>{0}；請先將摘要移到備註中</translation>
    </message>
    <message>
        <source>no original is attached to article &apos;{0}&apos;; there is nothing to detach</source>
        <translation>文章「{0}」沒有附上原文；沒有可移除的內容</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>for example 1939, 2018-05-17, 2013/2015, 2020? or ../2013-05</source>
        <translation>例如 1939、2018-05-17、2013/2015、2020? 或 ../2013-05</translation>
    </message>
    <message>
        <source>use lower-case letters, digits and hyphens, beginning with a letter or digit</source>
        <translation>請使用小寫字母、數字和連字號，以字母或數字開頭</translation>
    </message>
    <message>
        <source>give the 64 lower-case hexadecimal digits that sha256sum prints</source>
        <translation>請給出 sha256sum 輸出的 64 位小寫十六進位制數字</translation>
    </message>
    <message>
        <source>the {0} &apos;{1}&apos; stands here twice</source>
        <translation>{0}「{1}」在此出現了兩次</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>請只保留一個</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be an id</source>
        <translation>「{0}」不能作為識別碼</translation>
    </message>
    <message>
        <source>the id has more than {0} characters</source>
        <translation>識別碼超過 {0} 個字元</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>請選用更短的</translation>
    </message>
    <message>
        <source>the {0} is empty</source>
        <translation>{0}為空</translation>
    </message>
    <message>
        <source>give it</source>
        <translation>請填寫</translation>
    </message>
    <message>
        <source>the {0} has a line break in it</source>
        <translation>{0}中有換行</translation>
    </message>
    <message>
        <source>write it on one line</source>
        <translation>請寫在一行內</translation>
    </message>
    <message>
        <source>the character U+{0} cannot stand in a text</source>
        <translation>文字中不能含有字元 U+{0}</translation>
    </message>
    <message>
        <source>take it out; line ends are LF</source>
        <translation>請將其去除；換行字元為 LF</translation>
    </message>
    <message>
        <source>the {0} &apos;{1}&apos; is not an EDTF date: {2}</source>
        <translation>{0}「{1}」不是 EDTF 日期：{2}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a {1}</source>
        <translation>「{0}」不是有效的{1}</translation>
    </message>
    <message>
        <source>use one of: {0}</source>
        <translation>請使用其中之一：{0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a SHA-256</source>
        <translation>「{0}」不是 SHA-256 值</translation>
    </message>
    <message>
        <source>the value is not JSON</source>
        <translation>該值不是 JSON</translation>
    </message>
    <message>
        <source>write it as JSON, such as {&quot;from&quot;: &quot;1995&quot;}</source>
        <translation>請寫成 JSON，例如 {&quot;from&quot;: &quot;1995&quot;}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>摘錄</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>摘錄</translation>
    </message>
    <message>
        <source>saved thing</source>
        <translation>已儲存的項目</translation>
    </message>
    <message>
        <source>saved things</source>
        <translation>已儲存的項目</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>事件集</translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation>事件 {0}</translation>
    </message>
    <message>
        <source>article {0}</source>
        <translation>文章 {0}</translation>
    </message>
    <message>
        <source>excerpt {0}</source>
        <translation>摘錄 {0}</translation>
    </message>
    <message>
        <source>saved {0} &apos;{1}&apos;</source>
        <translation>已儲存的 {0}「{1}」</translation>
    </message>
    <message>
        <source>it is the same passage as excerpt {0}</source>
        <translation>與摘錄 {0} 是同一處引文</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>請移除其中一個</translation>
    </message>
    <message>
        <source>there is no event &apos;{0}&apos;</source>
        <translation>沒有事件「{0}」</translation>
    </message>
    <message>
        <source>add the event or remove the excerpt</source>
        <translation>請新增該事件，或移除該摘錄</translation>
    </message>
    <message>
        <source>there is no article &apos;{0}&apos;</source>
        <translation>沒有文章「{0}」</translation>
    </message>
    <message>
        <source>add the article or remove the excerpt</source>
        <translation>請新增該文章，或移除該摘錄</translation>
    </message>
    <message>
        <source>the id stands twice among the {0}</source>
        <translation>該識別碼在{0}中出現了兩次</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>請將其中一個改名</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>that is too far away</source>
        <translation>這太遙遠了</translation>
    </message>
    <message>
        <source>there is no year 0: 1 BC is followed by AD 1</source>
        <translation>沒有公元 0 年：公元前 1 年之後是公元 1 年</translation>
    </message>
    <message>
        <source>beyond the year 9999 a date has no month</source>
        <translation>9999 年以後的日期沒有月份</translation>
    </message>
    <message>
        <source>there is no month {0}</source>
        <translation>沒有 {0} 月</translation>
    </message>
    <message>
        <source>an interval goes from one date to one other</source>
        <translation>時段應從一個日期到另一個日期</translation>
    </message>
    <message>
        <source>that is no number of years</source>
        <translation>這不是年數</translation>
    </message>
    <message>
        <source>write for instance 18 June 2010, about 1900, between 1939 and 1945, 44 BC</source>
        <translation>可以寫成例如 2010年6月18日、約1900年、1939年至1945年之間、公元前44年</translation>
    </message>
    <message>
        <source>a date has at most {0} characters</source>
        <translation>日期最多 {0} 個字元</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not understood; {1}</source>
        <translation>無法理解「{0}」；{1}</translation>
    </message>
    <message>
        <source>no date is understood here; {0}</source>
        <translation>此處無法理解為日期；{0}</translation>
    </message>
    <message>
        <source>only days, months and years can be converted from the Julian calendar</source>
        <translation>儒略曆只能換算日、月和年</translation>
    </message>
    <message>
        <source>a date with unknown digits cannot be converted from the Julian calendar</source>
        <translation>含未知數字的日期無法由儒略曆換算</translation>
    </message>
    <message>
        <source>there is no century {0}</source>
        <translation>沒有第 {0} 世紀</translation>
    </message>
    <message>
        <source>there is no millennium {0}</source>
        <translation>沒有第 {0} 千年</translation>
    </message>
    <message>
        <source>years ago are counted from today: give the year itself</source>
        <translation>「多少年前」從今天算起：請直接寫出年份</translation>
    </message>
    <message>
        <source>early, mid and late go with a year, a month, a decade or a century</source>
        <translation>早期、中期、晚期須與年、月、年代或世紀連用</translation>
    </message>
    <message>
        <source>a half goes with a year, a decade or a century</source>
        <translation>前半、後半須與年、年代或世紀連用</translation>
    </message>
    <message>
        <source>hours go to 23</source>
        <translation>小時最大為 23</translation>
    </message>
    <message>
        <source>minutes go to 59</source>
        <translation>分鐘最大為 59</translation>
    </message>
    <message>
        <source>seconds go to 59</source>
        <translation>秒最大為 59</translation>
    </message>
    <message>
        <source>leap seconds are not counted</source>
        <translation>不計閏秒</translation>
    </message>
    <message>
        <source>hour 24 is the end of the day: 24:00:00 and no later</source>
        <translation>24 時是一天的結束：只能寫 24:00:00</translation>
    </message>
    <message>
        <source>zones lie from -12:00 to +14:00</source>
        <translation>時區在 -12:00 與 +14:00 之間</translation>
    </message>
    <message>
        <source>UTC is written Z or +00:00, not -00:00</source>
        <translation>UTC 寫作 Z 或 +00:00，不寫 -00:00</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a date: {1} (character {2})</source>
        <translation>「{0}」不是日期：{1}（第 {2} 個字元）</translation>
    </message>
    <message>
        <source>the year 0 (1 BC) is written 0000, without a sign</source>
        <translation>0 年（公元前 1 年）寫作 0000，不帶符號</translation>
    </message>
    <message>
        <source>there is no month or season {0} (months 01 to 12, seasons 21 to 41)</source>
        <translation>沒有月份或季節 {0}（月份為 01 至 12，季節為 21 至 41）</translation>
    </message>
    <message>
        <source>{0} is a season, and a season has no day</source>
        <translation>{0} 是季節，季節沒有日</translation>
    </message>
    <message>
        <source>no month that this can be has such a day</source>
        <translation>任何可能的月份都沒有這一天</translation>
    </message>
    <message>
        <source>{0}-{1} has {2} days</source>
        <translation>{0}-{1} 只有 {2} 天</translation>
    </message>
    <message>
        <source>there is no day {0}</source>
        <translation>沒有 {0} 日</translation>
    </message>
    <message>
        <source>significant digits (S) are 1 to 99</source>
        <translation>有效數字 (S) 為 1 至 99</translation>
    </message>
    <message>
        <source>a year after Y does not begin with 0</source>
        <translation>Y 之後的年份不能以 0 開頭</translation>
    </message>
    <message>
        <source>a year has at most {0} digits</source>
        <translation>年份最多 {0} 位數字</translation>
    </message>
    <message>
        <source>the exponent of a year is 1 to {0}</source>
        <translation>年份的指數為 1 至 {0}</translation>
    </message>
    <message>
        <source>a year of up to four digits is written without Y, with four digits</source>
        <translation>四位以內的年份不加 Y，寫成四位數字</translation>
    </message>
    <message>
        <source>an interval has one &apos;/&apos;, between its start and its end</source>
        <translation>時段只有一個「/」，位於開始與結束之間</translation>
    </message>
    <message>
        <source>the interval ends before it starts</source>
        <translation>時段的結束早於開始</translation>
    </message>
    <message>
        <source>a set that begins with &apos;{0}&apos; ends with &apos;{1}&apos;</source>
        <translation>以「{0}」開頭的集合應以「{1}」結尾</translation>
    </message>
    <message>
        <source>&apos;..&apos; before a date (or earlier) stands only at the beginning of a set</source>
        <translation>日期前的「..」（或更早）只能位於集合的開頭</translation>
    </message>
    <message>
        <source>&apos;..&apos; after a date (or later) stands only at the end of a set</source>
        <translation>日期後的「..」（或更晚）只能位於集合的末尾</translation>
    </message>
    <message>
        <source>a set needs a date here</source>
        <translation>集合在此處需要一個日期</translation>
    </message>
    <message>
        <source>&apos;..&apos; needs a date before or after it</source>
        <translation>「..」之前或之後需要一個日期</translation>
    </message>
    <message>
        <source>a range goes from one date to one other</source>
        <translation>範圍應從一個日期到另一個日期</translation>
    </message>
    <message>
        <source>the range ends before it starts</source>
        <translation>範圍的結束早於開始</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>年份為四位數字</translation>
    </message>
    <message>
        <source>a hyphen stands between year and month</source>
        <translation>年與月之間應有連字號</translation>
    </message>
    <message>
        <source>a month has two digits</source>
        <translation>月份為兩位數字</translation>
    </message>
    <message>
        <source>a hyphen stands between month and day</source>
        <translation>月與日之間應有連字號</translation>
    </message>
    <message>
        <source>a day has two digits</source>
        <translation>日為兩位數字</translation>
    </message>
    <message>
        <source>after a day only a time of day can stand (T and the hour)</source>
        <translation>日之後只能接時刻（T 加小時）</translation>
    </message>
    <message>
        <source>an hour has two digits</source>
        <translation>小時為兩位數字</translation>
    </message>
    <message>
        <source>a colon stands between hour and minute</source>
        <translation>時與分之間應有冒號</translation>
    </message>
    <message>
        <source>a minute has two digits</source>
        <translation>分鐘為兩位數字</translation>
    </message>
    <message>
        <source>a colon stands between minute and second</source>
        <translation>分與秒之間應有冒號</translation>
    </message>
    <message>
        <source>a second has two digits</source>
        <translation>秒為兩位數字</translation>
    </message>
    <message>
        <source>a zone is Z or an offset such as +05:30</source>
        <translation>時區為 Z 或例如 +05:30 的偏移</translation>
    </message>
    <message>
        <source>there is no date here</source>
        <translation>此處沒有日期</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was notation of the draft of 2012 and has been replaced</source>
        <translation>「{0}」是 2012 年草案的寫法，已被取代</translation>
    </message>
    <message>
        <source>a space or line break</source>
        <translation>空格或換行</translation>
    </message>
    <message>
        <source>{0} does not occur in a date</source>
        <translation>日期中不會出現{0}</translation>
    </message>
    <message>
        <source>a range (&apos;..&apos;) stands in a set: [..1984], [1667..1672]</source>
        <translation>範圍（「..」）應寫在集合中：[..1984]、[1667..1672]</translation>
    </message>
    <message>
        <source>S and a number stand at the end, after a year without X, month and day</source>
        <translation>S 和數字位於末尾，接在沒有 X、月和日的年份之後</translation>
    </message>
    <message>
        <source>year, month and day are separated by hyphens</source>
        <translation>年、月、日以連字號分隔</translation>
    </message>
    <message>
        <source>a year of more than four digits begins with Y</source>
        <translation>超過四位的年份以 Y 開頭</translation>
    </message>
    <message>
        <source>digits are missing after {0}</source>
        <translation>{0} 之後缺少數字</translation>
    </message>
    <message>
        <source>digits are missing after Y</source>
        <translation>Y 之後缺少數字</translation>
    </message>
    <message>
        <source>after Y stand a year, an exponent (E) and significant digits (S), and nothing else</source>
        <translation>Y 之後只能有年份、指數 (E) 和有效數字 (S)</translation>
    </message>
    <message>
        <source>the date is not complete</source>
        <translation>日期不完整</translation>
    </message>
    <message>
        <source>a time of day needs a whole day before it, without X and qualifiers</source>
        <translation>時刻之前需要完整的日期，不帶 X 和限定符</translation>
    </message>
    <message>
        <source>nothing stands after a time zone</source>
        <translation>時區之後不能有其他內容</translation>
    </message>
    <message numerus="yes">
        <source>... and {0} more faults</source>
        <translation>
            <numerusform>……另有 {0} 個錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>date of access</source>
        <translation>瀏覽日期</translation>
    </message>
    <message>
        <source>basis of a date</source>
        <translation>日期依據</translation>
    </message>
    <message>
        <source>kind of text</source>
        <translation>文字類型</translation>
    </message>
    <message>
        <source>kind of event</source>
        <translation>事件類型</translation>
    </message>
    <message>
        <source>basis of a claim</source>
        <translation>來源日期的依據</translation>
    </message>
    <message>
        <source>state of an anchor</source>
        <translation>定位狀態</translation>
    </message>
    <message>
        <source>view</source>
        <translation>檢視範圍</translation>
    </message>
    <message>
        <source>name of a category</source>
        <translation>類別名稱</translation>
    </message>
    <message>
        <source>kind of name</source>
        <translation>名稱類型</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>來源日期</translation>
    </message>
    <message>
        <source>there are more than {0} categories</source>
        <translation>類別超過 {0} 個</translation>
    </message>
    <message>
        <source>merge some</source>
        <translation>請合併一些</translation>
    </message>
    <message>
        <source>the summary has blank space around it</source>
        <translation>概述前後有空白</translation>
    </message>
    <message>
        <source>take the blank space away</source>
        <translation>請去除空白</translation>
    </message>
    <message>
        <source>the importance {0} is not from 0 to 1</source>
        <translation>重要程度 {0} 不在 0 到 1 之間</translation>
    </message>
    <message>
        <source>0.5 is usual</source>
        <translation>一般為 0.5</translation>
    </message>
    <message>
        <source>use one of the collection&apos;s ({0}) or add it there</source>
        <translation>請使用事件集中的類別（{0}），或在其中新增</translation>
    </message>
    <message>
        <source>there is no category &apos;{0}&apos;</source>
        <translation>沒有類別「{0}」</translation>
    </message>
    <message>
        <source>an original is attached, so the text cannot be a digest</source>
        <translation>已附上原文，因此文字不能是文摘</translation>
    </message>
    <message>
        <source>leave it out, or text_kind</source>
        <translation>請略去它或 text_kind</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not the id of an excerpt of event &apos;{1}&apos;</source>
        <translation>「{0}」不是事件「{1}」的摘錄識別碼</translation>
    </message>
    <message>
        <source>it is &apos;{0}.&apos; and a number from 1</source>
        <translation>應為「{0}.」加從 1 開始的數字</translation>
    </message>
    <message>
        <source>the value has more than {0} characters</source>
        <translation>該值超過 {0} 個字元</translation>
    </message>
    <message>
        <source>save less</source>
        <translation>請少儲存一些</translation>
    </message>
    <message>
        <source>the quote is empty</source>
        <translation>引文為空</translation>
    </message>
    <message>
        <source>give the words of the article</source>
        <translation>請給出文章中的文字</translation>
    </message>
    <message>
        <source>the confidence {0} is not from 0 to 1</source>
        <translation>把握 {0} 不在 0 到 1 之間</translation>
    </message>
    <message>
        <source>1 is certain</source>
        <translation>1 表示確定</translation>
    </message>
    <message>
        <source>the passage cannot run from {0} to {1}</source>
        <translation>引文不能從 {0} 到 {1}</translation>
    </message>
    <message>
        <source>start and end count the characters of the text from 0</source>
        <translation>開始和結束從 0 起計算文字的字元</translation>
    </message>
    <message>
        <source>characters {0} to {1} of the article are not the quote</source>
        <translation>文章的第 {0} 至 {1} 個字元不是該引文</translation>
    </message>
    <message>
        <source>find the passage again, or mark it as lost</source>
        <translation>請重新定位引文，或將其記為遺失</translation>
    </message>
    <message>
        <source>the prefix does not stand before the passage</source>
        <translation>前文不在引文之前</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>請略去</translation>
    </message>
    <message>
        <source>the suffix does not stand after the passage</source>
        <translation>後文不在引文之後</translation>
    </message>
    <message>
        <source>a digest has nothing to hide</source>
        <translation>文摘沒有可隱藏的內容</translation>
    </message>
    <message>
        <source>the hidden part cannot run from {0} to {1}</source>
        <translation>隱藏部分不能從 {0} 到 {1}</translation>
    </message>
    <message>
        <source>give start and end in characters of the text, in its order and none overlapping</source>
        <translation>請按文字的字元給出開始和結束，依次排列且互不重疊</translation>
    </message>
    <message>
        <source>no original is attached to the article, so its text is the only one</source>
        <translation>文章沒有附上原文，因此只有一份文字</translation>
    </message>
    <message>
        <source>the original passage cannot run from {0} to {1}</source>
        <translation>原來的引文不能從 {0} 到 {1}</translation>
    </message>
    <message>
        <source>start and end count the characters of the original from 0</source>
        <translation>開始和結束從 0 起計算原文的字元</translation>
    </message>
    <message>
        <source>the view &apos;{0}&apos; has no beginning or no end</source>
        <translation>檢視「{0}」沒有開始或沒有結束</translation>
    </message>
    <message>
        <source>for example 1995/2025</source>
        <translation>例如 1995/2025</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a colour</source>
        <translation>「{0}」不是顏色</translation>
    </message>
    <message>
        <source>write it as &quot;#0072B2&quot;</source>
        <translation>請寫成 &quot;#0072B2&quot;</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another disk</source>
        <translation>磁碟已滿；請騰出空間或改用其他磁碟</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room or choose another disk</source>
        <translation>您的磁碟配額已用完；請騰出空間或改用其他磁碟</translation>
    </message>
    <message>
        <source>the file would be larger than this system allows; choose another disk</source>
        <translation>檔案將超出此系統允許的大小；請改用其他磁碟</translation>
    </message>
    <message>
        <source>you have no right to do that there; choose another place or change its rights</source>
        <translation>您在該處沒有此權限；請另選位置或修改其權限</translation>
    </message>
    <message>
        <source>that place can only be read; choose another place</source>
        <translation>該位置只能讀取；請另選位置</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the name</source>
        <translation>沒有這個檔案或資料夾；請檢查名稱</translation>
    </message>
    <message>
        <source>a part of that path is a file, not a folder; check the name</source>
        <translation>該路徑中有一部分是檔案而不是資料夾；請檢查名稱</translation>
    </message>
    <message>
        <source>that is a folder, not a file; check the name</source>
        <translation>那是資料夾，不是檔案；請檢查名稱</translation>
    </message>
    <message>
        <source>something of that name is there already; choose another name</source>
        <translation>該名稱已被佔用；請另選名稱</translation>
    </message>
    <message>
        <source>the folder is not empty; choose another name</source>
        <translation>資料夾不為空；請另選名稱</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名稱太長；請選用更短的</translation>
    </message>
    <message>
        <source>the symbolic links lead round in a circle; check the name</source>
        <translation>符號連結形成循環；請檢查名稱</translation>
    </message>
    <message>
        <source>another program is using it; close that program and try again</source>
        <translation>另一程式正在使用；請關閉該程式後重試</translation>
    </message>
    <message>
        <source>the disk reports an error; check the disk and try again</source>
        <translation>磁碟報告錯誤；請檢查磁碟後重試</translation>
    </message>
    <message>
        <source>too many files are open; close some programs and try again</source>
        <translation>開啟的檔案太多；請關閉一些程式後重試</translation>
    </message>
    <message>
        <source>the system says: {0}</source>
        <translation>系統提示：{0}</translation>
    </message>
    <message>
        <source>It was stopped; nothing has changed.</source>
        <translation>已停止，沒有任何改動。</translation>
    </message>
    <message>
        <source>{0} (character {1}); {2}</source>
        <translation>{0}（第 {1} 個字元）；{2}</translation>
    </message>
    <message>
        <source>it is one of {0}</source>
        <translation>應為其中之一：{0}</translation>
    </message>
    <message>
        <source>{0}; write a date as 2010, 2010-06 or 2010-06-18</source>
        <translation>{0}；請將日期寫成 2010、2010-06 或 2010-06-18</translation>
    </message>
    <message>
        <source>it is a whole number</source>
        <translation>應為整數</translation>
    </message>
    <message>
        <source>it is a number from 0 to 1</source>
        <translation>應為 0 到 1 之間的數</translation>
    </message>
    <message>
        <source>a filter has conditions only, and &apos;{0}&apos; is none</source>
        <translation>篩選只能由條件組成，而「{0}」不是條件</translation>
    </message>
    <message>
        <source>write a condition such as tag:railway</source>
        <translation>請寫條件，例如 tag:railway</translation>
    </message>
    <message>
        <source>use at most {0} characters</source>
        <translation>最多使用 {0} 個字元</translation>
    </message>
    <message>
        <source>the query is too long</source>
        <translation>查詢太長</translation>
    </message>
    <message>
        <source>there is no field &apos;{0}&apos;</source>
        <translation>沒有欄位「{0}」</translation>
    </message>
    <message>
        <source>&apos;{0}:&apos; has no value</source>
        <translation>「{0}:」沒有值</translation>
    </message>
    <message>
        <source>write one behind it: {0}</source>
        <translation>請在其後寫上值：{0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no value of &apos;{1}&apos;</source>
        <translation>「{0}」不是「{1}」的值</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引號沒有閉合</translation>
    </message>
    <message>
        <source>close it, or leave it out</source>
        <translation>請將其閉合，或去掉它</translation>
    </message>
    <message>
        <source>did you mean {0}:? To look for the words, put them in quotation marks</source>
        <translation>您是指「{0}:」嗎？若要尋找這些文字，請加上引號</translation>
    </message>
    <message>
        <source>there are {0}. To look for the words, put them in quotation marks</source>
        <translation>可用的有 {0}。若要尋找這些文字，請加上引號</translation>
    </message>
    <message>
        <source>{0}:Chongqing, {0}:&quot;New York&quot; or, for exactly that name, {0}:=York</source>
        <translation>{0}:Chongqing、{0}:&quot;New York&quot;，或僅限該名稱的 {0}:=York</translation>
    </message>
    <message>
        <source>The width is too small for this timeline: the least is {0}.</source>
        <translation>寬度對此時間軸太小：至少為 {0}。</translation>
    </message>
    <message>
        <source>The height is too small for this timeline: the least is {0}.</source>
        <translation>高度對此時間軸太小：至少為 {0}。</translation>
    </message>
    <message>
        <source>There is no style of citations &apos;{0}&apos;; there are {1}.</source>
        <translation>沒有引用格式「{0}」；現有：{1}。</translation>
    </message>
    <message>
        <source>{0}: the ending says what to write; use .png, .svg or .pdf.</source>
        <translation>{0}：副檔名決定寫入的格式；請使用 .png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>Ask for the time of an event, or for dates from and to, not for both.</source>
        <translation>請指定某個事件的時間，或起止日期，不要兩者都指定。</translation>
    </message>
    <message>
        <source>No event here has a date, so there is nothing to draw.</source>
        <translation>此處沒有帶日期的事件，因此沒有可畫的內容。</translation>
    </message>
    <message>
        <source>The span is empty: all events lie in {0}.</source>
        <translation>此時間段為空：所有事件都在 {0}。</translation>
    </message>
    <message>
        <source>The span is too long; the longest is 40 billion years.</source>
        <translation>時間段太長；最長為 400 億年。</translation>
    </message>
    <message>
        <source>The span is empty: {0} does not begin before {1} has ended.</source>
        <translation>此時間段為空：{0} 並不早於 {1} 的結束。</translation>
    </message>
    <message>
        <source>{0} has no beginning that the program can show.</source>
        <translation>{0} 沒有程式可以顯示的開始。</translation>
    </message>
    <message>
        <source>{0} has no end that the program can show.</source>
        <translation>{0} 沒有程式可以顯示的結束。</translation>
    </message>
    <message>
        <source>There is no date; give one such as 1997.</source>
        <translation>沒有日期；請給出例如 1997 這樣的日期。</translation>
    </message>
    <message>
        <source>There is no event &apos;{0}&apos; here; see `timeline-app list`.</source>
        <translation>此處沒有事件「{0}」；請檢視 `timeline-app list`。</translation>
    </message>
    <message>
        <source>The event &apos;{0}&apos; has no date that can be drawn.</source>
        <translation>事件「{0}」沒有可以畫出的日期。</translation>
    </message>
    <message>
        <source>None of the lanes asked for is there; there are {0}.</source>
        <translation>所要的泳道都不存在；現有：{0}。</translation>
    </message>
    <message>
        <source>None of the categories asked for is there; there are {0}.</source>
        <translation>所要的類別都不存在；現有：{0}。</translation>
    </message>
    <message>
        <source>No event here meets what was asked for; take other categories or another filter.</source>
        <translation>沒有事件符合要求；請改用其他類別或篩選條件。</translation>
    </message>
    <message>
        <source>An image of {0} by {1} pixels is too large; take fewer dots per inch, a smaller size, or SVG or PDF, which have no pixels.</source>
        <translation>{0} × {1} 像素的圖片太大；請降低解析度、縮小尺寸，或改用不含像素的 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of {0} by {1} pixels.</source>
        <translation>記憶體不足以生成 {0} × {1} 像素的圖片。</translation>
    </message>
    <message>
        <source>This would be {0} pages, and the most is {1}: take a larger paper or a smaller figure.</source>
        <translation>這將需要 {0} 頁，最多為 {1} 頁：請改用較大的紙張或較小的圖片。</translation>
    </message>
    <message>
        <source>choose a file written by &quot;Save view&quot; or by render --save-view</source>
        <translation>請選擇由「儲存檢視」或 render --save-view 寫出的檔案</translation>
    </message>
    <message>
        <source>a view file has at most {0} bytes, and this has more</source>
        <translation>檢視檔案最多 {0} 位元組，而此檔案超出</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>請另選檔案</translation>
    </message>
    <message>
        <source>this is not JSON ({0})</source>
        <translation>這不是 JSON（{0}）</translation>
    </message>
    <message>
        <source>that is not a file</source>
        <translation>那不是檔案</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>無法讀取：{0}</translation>
    </message>
    <message>
        <source>this is not a view file of the timeline program</source>
        <translation>這不是時間軸程式的檢視檔案</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>請更新程式</translation>
    </message>
    <message>
        <source>version {0} of view files is not known; this program knows {1}</source>
        <translation>不認識檢視檔案的版本 {0}；此程式支援 {1}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>{0}: there is no field &apos;{1}&apos;</source>
        <translation>{0}：沒有欄位「{1}」</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>請將其去除</translation>
    </message>
    <message>
        <source>is &apos;{0}&apos; meant?</source>
        <translation>是指「{0}」嗎？</translation>
    </message>
    <message>
        <source>take it out; the fields are {0}</source>
        <translation>請將其去除；可用欄位為 {0}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>text in &quot;&quot; of at most {0} characters</source>
        <translation>以 &quot;&quot; 括起、最多 {0} 個字元的文字</translation>
    </message>
    <message>
        <source>a list in []</source>
        <translation>以 [] 括起的清單</translation>
    </message>
    <message>
        <source>a group of fields in {{}}: {0}</source>
        <translation>以 {{}} 括起的一組欄位：{0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>無法寫入 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a file and is left alone; choose another name.</source>
        <translation>{0} 不是檔案，未作改動；請另選名稱。</translation>
    </message>
    <message>
        <source>{0} is a store of events and is left alone; choose another name.</source>
        <translation>{0} 是事件庫，未作更動；請另選名稱。</translation>
    </message>
    <message>
        <source>It is the path to the page.</source>
        <translation>這是頁面的路徑。</translation>
    </message>
    <message>
        <source>It is a running head of the paper.</source>
        <translation>這是報紙的頁首。</translation>
    </message>
    <message>
        <source>It is a label above the headline.</source>
        <translation>這是標題上方的欄目名。</translation>
    </message>
    <message>
        <source>It is a line of the page.</source>
        <translation>這是網頁附帶的行。</translation>
    </message>
    <message>
        <source>The same line stands there {0} times.</source>
        <translation>同一行在文中出現了 {0} 次。</translation>
    </message>
    <message>
        <source>It belongs to the comments on the page.</source>
        <translation>屬於頁面上的評論。</translation>
    </message>
    <message>
        <source>It stands in the foot of the page.</source>
        <translation>位於頁尾。</translation>
    </message>
    <message>
        <source>It is a credit, glued to the last sentence.</source>
        <translation>這是連在最後一句之後的署名。</translation>
    </message>
    <message>
        <source>It names the source.</source>
        <translation>寫明來源。</translation>
    </message>
    <message>
        <source>It is a row of hashtags.</source>
        <translation>這是一行話題標籤。</translation>
    </message>
    <message>
        <source>The byline says so.</source>
        <translation>署名行如此寫明。</translation>
    </message>
    <message>
        <source>A line names the author.</source>
        <translation>有一行寫明作者。</translation>
    </message>
    <message>
        <source>The report names its author.</source>
        <translation>報導寫明作者。</translation>
    </message>
    <message>
        <source>A name stands alone before the line that says how to reach the writer.</source>
        <translation>作者聯絡方式之前單獨列有姓名。</translation>
    </message>
    <message>
        <source>Letters are set apart by spaces here; a search finds such words only so.</source>
        <translation>此處字母間有空格；只有按此寫法才能搜尋到這些詞。</translation>
    </message>
    <message>
        <source>Letters are set apart in {0} more places.</source>
        <translation>另有 {0} 處字母間有空格。</translation>
    </message>
    <message>
        <source>A word is broken with a hyphen here, as at the end of a printed line.</source>
        <translation>此處單字以連字號斷開，如同印刷行末。</translation>
    </message>
    <message>
        <source>{0} characters stand for no letter; the file&apos;s fonts or its encoding are at fault.</source>
        <translation>{0} 個字元不代表任何文字；問題在於檔案的字型或編碼。</translation>
    </message>
    <message>
        <source>{0}: this is {1}; {2}</source>
        <translation>{0}：這是{1}；{2}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not an encoding known here; use one of: {1}</source>
        <translation>不認識編碼「{0}」；請使用其中之一：{1}</translation>
    </message>
    <message>
        <source>{0}: the file is not in {1}; choose another encoding</source>
        <translation>{0}：檔案的編碼不是 {1}；請另選編碼</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>由人工選定。</translation>
    </message>
    <message>
        <source>The file begins with its byte order mark.</source>
        <translation>檔案以相應的位元組順序標記開頭。</translation>
    </message>
    <message>
        <source>{0}: the file begins as {1} and does not go on so</source>
        <translation>{0}：檔案開頭是 {1}，之後卻不是</translation>
    </message>
    <message>
        <source>{0}; save it again as UTF-8</source>
        <translation>{0}；請重新儲存為 UTF-8</translation>
    </message>
    <message>
        <source>All of it is ASCII.</source>
        <translation>全部是 ASCII。</translation>
    </message>
    <message>
        <source>All bytes are valid UTF-8.</source>
        <translation>所有位元組都是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Nearly all bytes are valid UTF-8.</source>
        <translation>幾乎所有位元組都是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>There is no byte order mark, but read so the characters are those of a text.</source>
        <translation>沒有位元組順序標記，但按此讀取，字元構成通順的文字。</translation>
    </message>
    <message>
        <source>Read so, the characters look most like writing.</source>
        <translation>按此讀取，字元最像文字。</translation>
    </message>
    <message numerus="yes">
        <source>{0} characters are damaged in the file and stand as {1}; the first in line {2}.</source>
        <translation>
            <numerusform>檔案中有 {0} 個字元損壞，顯示為 {1}；第一個在第 {2} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line opens front matter and no line {0} closes it near; all of it is text.</source>
        <translation>第一行開啟了中繼資料塊，但附近沒有用於結束的 {0} 行；全部視為正文。</translation>
    </message>
    <message>
        <source>The front matter cannot be read and was taken as text: {0}</source>
        <translation>中繼資料塊無法讀取，已視為正文：{0}</translation>
    </message>
    <message>
        <source>The file says so.</source>
        <translation>檔案中如此寫明。</translation>
    </message>
    <message>
        <source>The front matter says so.</source>
        <translation>中繼資料塊中如此寫明。</translation>
    </message>
    <message>
        <source>The front matter says so, at &apos;{0}&apos;.</source>
        <translation>中繼資料塊的「{0}」處如此寫明。</translation>
    </message>
    <message>
        <source>The date in the front matter is not understood; give it by hand.</source>
        <translation>無法理解中繼資料塊中的日期；請手動填寫。</translation>
    </message>
    <message>
        <source>Not taken over from the front matter: {0}{1}.</source>
        <translation>未從中繼資料塊採用：{0}{1}。</translation>
    </message>
    <message>
        <source>It is the first heading.</source>
        <translation>這是第一個標題。</translation>
    </message>
    <message>
        <source>It is the markup of a link.</source>
        <translation>這是連結的標記。</translation>
    </message>
    <message>
        <source>It is the target of a link.</source>
        <translation>這是連結的目標。</translation>
    </message>
    <message>
        <source>It is the markup of a picture.</source>
        <translation>這是圖片的標記。</translation>
    </message>
    <message>
        <source>A line gives it as the title.</source>
        <translation>有一行將其列為標題。</translation>
    </message>
    <message>
        <source>It is the headline, and the path above it names it too.</source>
        <translation>這是標題，其上方的路徑也寫有它。</translation>
    </message>
    <message>
        <source>It is the line before the running text.</source>
        <translation>這是正文之前的一行。</translation>
    </message>
    <message>
        <source>There is no headline; these are the first words of the text.</source>
        <translation>沒有標題；這是正文的開頭。</translation>
    </message>
    <message>
        <source>{0} Its letters are set apart in the text.</source>
        <translation>{0}其字母在文中間隔排列。</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>日文假名</translation>
    </message>
    <message>
        <source>Korean letters</source>
        <translation>韓文字母</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>漢字</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>西里爾字母</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>希臘字母</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <source>Hebrew letters</source>
        <translation>希伯來字母</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>天城文字母</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>泰文字母</translation>
    </message>
    <message>
        <source>The text is in {0}.</source>
        <translation>文字使用{0}。</translation>
    </message>
    <message>
        <source>Its commonest words are of that language.</source>
        <translation>最常用的詞屬於該語言。</translation>
    </message>
    <message>
        <source>{0}: it cannot be read: {1}</source>
        <translation>{0}：無法讀取：{1}</translation>
    </message>
    <message>
        <source>{0}: the file is empty; look whether it was saved or copied completely</source>
        <translation>{0}：檔案為空；請檢查是否完整儲存或複製</translation>
    </message>
    <message>
        <source>{0}: the file is larger than {1} MB; bring in its parts one by one</source>
        <translation>{0}：檔案超過 {1} MB；請分部分逐一匯入</translation>
    </message>
    <message>
        <source>that is a folder, not a file; name the files in it</source>
        <translation>那是資料夾，不是檔案；請指定其中的檔案</translation>
    </message>
    <message>
        <source>that is a device or a pipe, not a file; save what comes out of it and name that file</source>
        <translation>那是裝置或管線，不是檔案；請將其輸出存為檔案後指定該檔案</translation>
    </message>
    <message>
        <source>{0}: it holds more than {1} files; name the files themselves</source>
        <translation>{0}：其中超過 {1} 個檔案；請直接指定檔案</translation>
    </message>
    <message>
        <source>{0}: the PDF has no text, only pictures of its pages; have its words recognised (OCR) and bring in the PDF that comes out of it, or paste the words</source>
        <translation>{0}：此 PDF 沒有文字，只有頁面圖片；請先進行文字辨識 (OCR) 再匯入所得的 PDF，或貼上文字</translation>
    </message>
    <message numerus="yes">
        <source>{0} words that were broken at the end of a line: put together again.</source>
        <translation>
            <numerusform>已將 {0} 個在行末斷開的單字重新連接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No text on pages {1} of {2}.</source>
        <translation>
            <numerusform>共 {2} 頁，第 {1} 頁沒有文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF&apos;s properties say so.</source>
        <translation>PDF 屬性如此寫明。</translation>
    </message>
    <message>
        <source>The PDF&apos;s properties say so, and the text shows it.</source>
        <translation>PDF 屬性如此寫明，文中也有。</translation>
    </message>
    <message>
        <source>The PDF&apos;s properties say so; it may be who made the file.</source>
        <translation>PDF 屬性如此寫明；也可能是製作檔案的人。</translation>
    </message>
    <message>
        <source>The PDF was made on that day.</source>
        <translation>PDF 於當日製作。</translation>
    </message>
    <message>
        <source>open it in a PDF viewer, copy its words and paste them</source>
        <translation>在 PDF 閱讀器中開啟，複製其中的文字後貼上</translation>
    </message>
    <message>
        <source>the PDF is locked with a password; open it, save a copy without one, and bring that in</source>
        <translation>PDF 有密碼保護；請開啟後另存一份無密碼的副本再匯入</translation>
    </message>
    <message>
        <source>the PDF is damaged or cut short; copy or load it again, or {0}</source>
        <translation>PDF 損壞或不完整；請重新複製或下載，或{0}</translation>
    </message>
    <message>
        <source>the PDF has more than 2,000 pages or 5 million characters; bring in its parts one by one</source>
        <translation>PDF 超過 2,000 頁或 500 萬個字元；請分部分逐一匯入</translation>
    </message>
    <message>
        <source>{0}: the PDF cannot be read: {1}</source>
        <translation>{0}：無法讀取 PDF：{1}</translation>
    </message>
    <message>
        <source>the PDF is damaged, or reading it takes more memory than an article can need</source>
        <translation>PDF 損壞，或讀取所需記憶體過多</translation>
    </message>
    <message>
        <source>reading the PDF takes longer than {0} seconds</source>
        <translation>讀取 PDF 超過 {0} 秒</translation>
    </message>
    <message>
        <source>It is a running head or a page number.</source>
        <translation>這是頁首或頁碼。</translation>
    </message>
    <message>
        <source>A line of its own prints the month.</source>
        <translation>有一行單獨印有月份。</translation>
    </message>
    <message>
        <source>It is printed as the date of publication.</source>
        <translation>印為發布日期。</translation>
    </message>
    <message>
        <source>It is printed as the date of an update.</source>
        <translation>印為更新日期。</translation>
    </message>
    <message>
        <source>It stands in the reference to the printed page.</source>
        <translation>位於印刷版面資訊中。</translation>
    </message>
    <message>
        <source>A line prints it beside no more than a byline or a source.</source>
        <translation>有一行印有此日期，旁邊只有署名或來源。</translation>
    </message>
    <message>
        <source>The dateline prints it.</source>
        <translation>電頭印有此日期。</translation>
    </message>
    <message>
        <source>The dateline gives the day, and something else the year {0}.</source>
        <translation>電頭寫明月日，年份 {0} 來自別處。</translation>
    </message>
    <message>
        <source>The text calls it &quot;this year&quot;; month and day stay open.</source>
        <translation>文中稱為「今年」；月和日未定。</translation>
    </message>
    <message>
        <source>It stands in the page&apos;s address.</source>
        <translation>位於網址中。</translation>
    </message>
    <message>
        <source>It stands in the file&apos;s name.</source>
        <translation>位於檔名中。</translation>
    </message>
    <message>
        <source>No date is printed. The text speaks of {0}, so it is not older than that.</source>
        <translation>沒有印出日期。文中提到 {0}，因此不會早於該日期。</translation>
    </message>
    <message>
        <source>It stands beside the date.</source>
        <translation>位於日期旁。</translation>
    </message>
    <message>
        <source>The running head names the paper.</source>
        <translation>頁首寫有報紙名稱。</translation>
    </message>
    <message>
        <source>The dateline names the agency.</source>
        <translation>電頭寫有通訊社名稱。</translation>
    </message>
    <message>
        <source>The reference to the printed page says so.</source>
        <translation>印刷版面資訊如此寫明。</translation>
    </message>
    <message>
        <source>The credit at the end of the text names it.</source>
        <translation>文末署名寫明。</translation>
    </message>
    <message>
        <source>It stands beside the date or the author.</source>
        <translation>位於日期或作者旁。</translation>
    </message>
    <message>
        <source>A line names it as the source.</source>
        <translation>有一行將其列為來源。</translation>
    </message>
    <message>
        <source>The copyright notice names it.</source>
        <translation>版權宣告寫明。</translation>
    </message>
    <message>
        <source>It is the site in the address at the foot of the text.</source>
        <translation>取自文末網址中的網站。</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>網頁 (HTML)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>{0} holds no words; copy the article&apos;s words and paste them again</source>
        <translation>{0}中沒有文字；請複製文章的文字後重新貼上</translation>
    </message>
    <message>
        <source>{0}: this is {1}, not {2}; {3}</source>
        <translation>{0}：這是{1}，不是{2}；{3}</translation>
    </message>
    <message>
        <source>{0}: this is not a PDF; choose the article&apos;s own file, or rename it after what it is</source>
        <translation>{0}：這不是 PDF；請選擇文章本身的檔案，或按其實際類型改名</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The name ends in {0}, but this is {1} and was read as that.</source>
        <translation>檔名以 {0} 結尾，但實為{1}，已按此讀取。</translation>
    </message>
    <message>
        <source>{0}: the file holds no words; look whether it was saved or copied completely</source>
        <translation>{0}：檔案中沒有文字；請檢查是否完整儲存或複製</translation>
    </message>
    <message>
        <source>{0}: the text has more than {1} million characters; bring in its parts one by one</source>
        <translation>{0}：文字超過 {1} 百萬個字元；請分部分逐一匯入</translation>
    </message>
    <message>
        <source>{0}: the text has more than {1} lines; bring in its parts one by one</source>
        <translation>{0}：文字超過 {1} 行；請分部分逐一匯入</translation>
    </message>
    <message>
        <source>{0}: the text has a line of more than a million characters, so it is no article; look whether it is the right file</source>
        <translation>{0}：文字有一行超過一百萬個字元，因此不是文章；請檢查是否選對檔案</translation>
    </message>
    <message>
        <source>There is no headline and there are no words; it is the file&apos;s name.</source>
        <translation>沒有標題也沒有文字；取自檔名。</translation>
    </message>
    <message>
        <source>Only the first {0} lines were looked through for a date and for lines to hide.</source>
        <translation>只在前 {0} 行中尋找日期和要隱藏的行。</translation>
    </message>
    <message>
        <source>open it in its own program, save it as text, HTML or PDF, and bring that in</source>
        <translation>請用相應程式開啟，存為文字、HTML 或 PDF 後匯入</translation>
    </message>
    <message>
        <source>unpack it and bring in the files in it</source>
        <translation>請解壓後匯入其中的檔案</translation>
    </message>
    <message>
        <source>have its words recognised (OCR) and bring in the text, or paste it</source>
        <translation>請進行文字辨識 (OCR) 後匯入文字，或貼上文字</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 壓縮檔</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>空的 zip 壓縮檔</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip 壓縮檔</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 壓縮檔</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz 壓縮檔</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>zstd 壓縮檔</translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation>舊版 Office 文件</translation>
    </message>
    <message>
        <source>a document in RTF</source>
        <translation>RTF 文件</translation>
    </message>
    <message>
        <source>a picture, a sound or a film (RIFF)</source>
        <translation>圖片、音訊或影片 (RIFF)</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScript 檔案</translation>
    </message>
    <message>
        <source>make a PDF of it (ps2pdf) and bring that in</source>
        <translation>請轉成 PDF (ps2pdf) 後匯入</translation>
    </message>
    <message>
        <source>a DjVu file</source>
        <translation>DjVu 檔案</translation>
    </message>
    <message>
        <source>save it as PDF with its text, or paste the text</source>
        <translation>請存為帶文字的 PDF，或貼上文字</translation>
    </message>
    <message>
        <source>a database (perhaps an event store)</source>
        <translation>資料庫（可能是事件庫）</translation>
    </message>
    <message>
        <source>open it with File &gt; Open</source>
        <translation>請用「檔案 &gt; 開啟」開啟</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>choose the article&apos;s own file</source>
        <translation>請選擇文章本身的檔案</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <translation>音訊 (MP3)</translation>
    </message>
    <message>
        <source>write its words down and bring in the text</source>
        <translation>請將其內容寫成文字後匯入</translation>
    </message>
    <message>
        <source>a web archive of Safari</source>
        <translation>Safari 網頁封存檔</translation>
    </message>
    <message>
        <source>save the page as HTML and bring that in</source>
        <translation>請將網頁存為 HTML 後匯入</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>save the table as CSV and import that</source>
        <translation>請將表格存為 CSV 後匯入</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint 簡報</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>電子書 (EPUB)</translation>
    </message>
    <message>
        <source>save the chapter as HTML or text and bring that in</source>
        <translation>請將相應章節存為 HTML 或文字後匯入</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 檔案</translation>
    </message>
    <message>
        <source>a binary file, not text</source>
        <translation>二進位制檔案，不是文字</translation>
    </message>
    <message>
        <source>choose the article&apos;s own file, or paste its text</source>
        <translation>請選擇文章本身的檔案，或貼上其文字</translation>
    </message>
    <message>
        <source>a web archive (MHTML)</source>
        <translation>網頁封存檔 (MHTML)</translation>
    </message>
    <message>
        <source>open it in a browser, save it as HTML and bring that in</source>
        <translation>請在瀏覽器中開啟，存為 HTML 後匯入</translation>
    </message>
    <message>
        <source>a film, a sound or a picture (MP4)</source>
        <translation>影片、音訊或圖片 (MP4)</translation>
    </message>
    <message>
        <source>The page names it.</source>
        <translation>網頁中寫明。</translation>
    </message>
    <message>
        <source>{0}: the page is too large: more than {1} MB of markup or {2} tags; open it in a browser, copy the article and paste it, or save the article alone</source>
        <translation>{0}：網頁太大：標記超過 {1} MB 或 {2} 個標籤；請在瀏覽器中開啟，複製文章後貼上，或只儲存文章</translation>
    </message>
    <message>
        <source>The page&apos;s metadata say so ({0}).</source>
        <translation>網頁中繼資料如此寫明（{0}）。</translation>
    </message>
    <message>
        <source>The page&apos;s metadata say so (JSON-LD).</source>
        <translation>網頁中繼資料如此寫明 (JSON-LD)。</translation>
    </message>
    <message>
        <source>It is the page&apos;s headline.</source>
        <translation>這是網頁的大標題。</translation>
    </message>
    <message>
        <source>It is the page&apos;s title.</source>
        <translation>這是網頁的標題。</translation>
    </message>
    <message>
        <source>The page says so.</source>
        <translation>網頁如此寫明。</translation>
    </message>
    <message>
        <source>The page names it as its own address.</source>
        <translation>網頁寫明為其自身網址。</translation>
    </message>
    <message>
        <source>The browser noted it when it saved the page.</source>
        <translation>瀏覽器儲存網頁時記錄。</translation>
    </message>
    <message>
        <source>The page marks it as the date of publication.</source>
        <translation>網頁將其標為發布日期。</translation>
    </message>
    <message>
        <source>The page marks it as the author.</source>
        <translation>網頁將其標為作者。</translation>
    </message>
    <message>
        <source>The page&apos;s markup is nested too deep; words at its end may be missing.</source>
        <translation>網頁標記巢狀過深；末尾可能缺少文字。</translation>
    </message>
    <message>
        <source>{0}: no article is found in this page; open it in a browser, copy the article&apos;s words and paste them</source>
        <translation>{0}：此網頁中沒有找到文章；請在瀏覽器中開啟，複製文章的文字後貼上</translation>
    </message>
    <message>
        <source>{0}: that is a pipe, not a file</source>
        <translation>{0}：這是管道，不是檔案</translation>
    </message>
    <message>
        <source>{0}; save what comes out of it and name that file</source>
        <translation>{0}；請先把其中的內容存成檔案，再指定該檔案</translation>
    </message>
    <message>
        <source>the row has {0} cells, the first line {1}</source>
        <translation>此列有 {0} 個儲存格，首列有 {1} 個</translation>
    </message>
    <message>
        <source>a cell with a separator in it stands in quotation marks: &quot;a, b&quot;</source>
        <translation>含分隔符的儲存格應加引號：&quot;a, b&quot;</translation>
    </message>
    <message>
        <source>{0}: the file is empty; its first line names the columns</source>
        <translation>{0}：檔案為空；首列應為各欄名稱</translation>
    </message>
    <message>
        <source>{0}: the file is UTF-16; save it as UTF-8 (in a spreadsheet: CSV UTF-8)</source>
        <translation>{0}：檔案為 UTF-16；請存為 UTF-8（在試算表中：CSV UTF-8）</translation>
    </message>
    <message>
        <source>{0}: the file cannot be read: {1}</source>
        <translation>{0}：無法讀取檔案：{1}</translation>
    </message>
    <message>
        <source>the column &apos;{0}&apos; stands here twice</source>
        <translation>欄位「{0}」在此出現了兩次</translation>
    </message>
    <message>
        <source>take one of them out</source>
        <translation>請去除其中一個</translation>
    </message>
    <message>
        <source>the first line names no column &apos;{0}&apos;</source>
        <translation>首列沒有名為「{0}」的欄位</translation>
    </message>
    <message>
        <source>is &apos;{0}&apos; meant? It must be called one of: {1}</source>
        <translation>是指「{0}」嗎？名稱必須是其中之一：{1}</translation>
    </message>
    <message>
        <source>call it one of: {0}</source>
        <translation>請命名為其中之一：{0}</translation>
    </message>
    <message>
        <source>a cell is longer than {0} characters</source>
        <translation>有儲存格超過 {0} 個字元</translation>
    </message>
    <message>
        <source>is a quotation mark not closed?</source>
        <translation>是否有引號沒有閉合？</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and not closed</source>
        <translation>此處的引號沒有閉合</translation>
    </message>
    <message>
        <source>close it, or write it twice</source>
        <translation>請將其閉合，或寫兩次</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and not closed, or closed too early</source>
        <translation>此處的引號沒有閉合，或過早閉合</translation>
    </message>
    <message>
        <source>close it, or write it twice: &quot;&quot;</source>
        <translation>請將其閉合，或寫兩次：&quot;&quot;</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation>閉合引號之後還有文字</translation>
    </message>
    <message>
        <source>inside a quoted cell write a quotation mark twice: &quot;&quot;</source>
        <translation>在加引號的儲存格內，引號要寫兩次：&quot;&quot;</translation>
    </message>
    <message>
        <source>a line ends with CR alone</source>
        <translation>有一行僅以 CR 結尾</translation>
    </message>
    <message>
        <source>save the file with LF or CRLF line ends</source>
        <translation>請用 LF 或 CRLF 換行字元儲存檔案</translation>
    </message>
    <message>
        <source>the byte {0} is not UTF-8</source>
        <translation>位元組 {0} 不是 UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>請將檔案存為 UTF-8</translation>
    </message>
    <message>
        <source>the character U+0000 cannot stand in a text</source>
        <translation>文字中不能含有字元 U+0000</translation>
    </message>
    <message>
        <source>the line is longer than {0} bytes</source>
        <translation>此行超過 {0} 位元組</translation>
    </message>
    <message>
        <source>divide it</source>
        <translation>請拆分</translation>
    </message>
    <message>
        <source>the line cannot be read: {0}</source>
        <translation>無法讀取此行：{0}</translation>
    </message>
    <message>
        <source>look at its quotation marks</source>
        <translation>請檢查其引號</translation>
    </message>
    <message>
        <source>write EDTF, for example 1939, 2018-05-17, 2020? or -0043 for 44 BC</source>
        <translation>請寫 EDTF，例如 1939、2018-05-17、2020? 或表示公元前 44 年的 -0043</translation>
    </message>
    <message>
        <source>write a number such as 0.8, or leave the cell empty</source>
        <translation>請寫例如 0.8 的數，或將儲存格留空</translation>
    </message>
    <message>
        <source>the title is empty</source>
        <translation>標題為空</translation>
    </message>
    <message>
        <source>the importance &apos;{0}&apos; is not a number from 0 to 1</source>
        <translation>重要程度「{0}」不是 0 到 1 之間的數</translation>
    </message>
    <message>
        <source>give it in one of the two, or its start here and its end there</source>
        <translation>請只寫在其中一處，或此處寫開始、彼處寫結束</translation>
    </message>
    <message>
        <source>the date is an interval, and there is an end besides</source>
        <translation>日期已是時段，另外又有結束</translation>
    </message>
    <message>
        <source>&apos;{0}/{1}&apos; is not an EDTF date: {2}</source>
        <translation>「{0}/{1}」不是 EDTF 日期：{2}</translation>
    </message>
    <message>
        <source>in EDTF &apos;{0}&apos; is the decade from {0}0</source>
        <translation>在 EDTF 中「{0}」是自 {0}0 年起的十年</translation>
    </message>
    <message>
        <source>write 0{0} for the year, or {0}X for the decade</source>
        <translation>表示年份請寫 0{0}，表示年代請寫 {0}X</translation>
    </message>
    <message>
        <source>in EDTF &apos;{0}&apos; is the century from {0}00</source>
        <translation>在 EDTF 中「{0}」是自 {0}00 年起的世紀</translation>
    </message>
    <message>
        <source>write the year with four digits, or {0}XX for the century</source>
        <translation>請將年份寫成四位數字，表示世紀請寫 {0}XX</translation>
    </message>
    <message>
        <source>the number {0} does not come after {1}, that of the excerpt before</source>
        <translation>編號 {0} 不在前一摘錄的編號 {1} 之後</translation>
    </message>
    <message>
        <source>this is the same passage as in excerpt {0} of this file</source>
        <translation>與此檔案中的摘錄 {0} 是同一處引文</translation>
    </message>
    <message>
        <source>{0} and on</source>
        <translation>{0} 等</translation>
    </message>
    <message>
        <source>quote the article&apos;s words exactly</source>
        <translation>請準確引用文章的文字</translation>
    </message>
    <message>
        <source>the quote stands in the article more than once, at characters {0}</source>
        <translation>引文在文章中不止一處，位於第 {0} 個字元</translation>
    </message>
    <message>
        <source>add a line start: {0}, or as is meant</source>
        <translation>請新增一行 start: {0}，或所指的位置</translation>
    </message>
    <message>
        <source>the quote does not stand at character {0} of the article, but at {1}</source>
        <translation>引文不在文章的第 {0} 個字元處，而在 {1}</translation>
    </message>
    <message>
        <source>leave the start out</source>
        <translation>請略去 start</translation>
    </message>
    <message>
        <source>write start: {0}, or as is meant</source>
        <translation>請寫 start: {0}，或所指的位置</translation>
    </message>
    <message>
        <source>the passage ends at character {0}, not {1}</source>
        <translation>引文在第 {0} 個字元處結束，而不是 {1}</translation>
    </message>
    <message>
        <source>leave the end out</source>
        <translation>請略去 end</translation>
    </message>
    <message>
        <source>the quote does not stand in the article</source>
        <translation>引文不在文章中</translation>
    </message>
    <message>
        <source>the quote does not stand in the article; it differs after “{0}”</source>
        <translation>引文不在文章中；在「{0}」之後不同</translation>
    </message>
    <message>
        <source>add the file articles/{0}.md</source>
        <translation>請新增檔案 articles/{0}.md</translation>
    </message>
    <message>
        <source>write one value; in double quotes if it begins with [ or {</source>
        <translation>請寫一個值；以 [ 或 { 開頭時加雙引號</translation>
    </message>
    <message>
        <source>write a list such as [one, two]</source>
        <translation>請寫清單，例如 [one, two]</translation>
    </message>
    <message>
        <source>write a number such as 0.8</source>
        <translation>請寫數，例如 0.8</translation>
    </message>
    <message>
        <source>write a whole number such as 120</source>
        <translation>請寫整數，例如 120</translation>
    </message>
    <message>
        <source>write its keys on lines of their own, further in</source>
        <translation>請將其鍵各寫一行並縮排</translation>
    </message>
    <message>
        <source>begin each with &quot;- &quot; and write its keys below each other</source>
        <translation>每項以 &quot;- &quot; 開頭，其鍵逐行書寫</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a list of text</source>
        <translation>文字清單</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>一組鍵</translation>
    </message>
    <message>
        <source>a list of groups of keys</source>
        <translation>由若干組鍵構成的清單</translation>
    </message>
    <message>
        <source>there is no key &apos;{0}&apos; here</source>
        <translation>此處沒有鍵「{0}」</translation>
    </message>
    <message>
        <source>the key &apos;{0}&apos; stands here twice</source>
        <translation>鍵「{0}」在此出現了兩次</translation>
    </message>
    <message>
        <source>keep one</source>
        <translation>請保留一個</translation>
    </message>
    <message>
        <source>the key &apos;{0}&apos; is missing</source>
        <translation>缺少鍵「{0}」</translation>
    </message>
    <message>
        <source>add a line {0}: ...</source>
        <translation>請新增一行 {0}: ...</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be {1}</source>
        <translation>「{0}」必須是{1}</translation>
    </message>
    <message>
        <source>the file would be larger than {0} MB</source>
        <translation>檔案將超過 {0} MB</translation>
    </message>
    <message>
        <source>make several records of it</source>
        <translation>請分成多條記錄</translation>
    </message>
    <message>
        <source>rename the file; {0}</source>
        <translation>請將檔案改名；{0}</translation>
    </message>
    <message>
        <source>{0}: there is no such folder; check the name</source>
        <translation>{0}：沒有這個資料夾；請檢查名稱</translation>
    </message>
    <message>
        <source>{0}: that is a file, not a folder; name the folder it lies in</source>
        <translation>{0}：那是檔案，不是資料夾；請指定其所在的資料夾</translation>
    </message>
    <message>
        <source>{0}: there is no {1} in this folder, so it is not a collection</source>
        <translation>{0}：此資料夾中沒有 {1}，因此不是事件集</translation>
    </message>
    <message>
        <source>{0}; name another folder, or add that file with a line title: ...</source>
        <translation>{0}；請指定其他資料夾，或新增含有一行 title: ... 的該檔案</translation>
    </message>
    <message>
        <source>the file cannot be read: {0}</source>
        <translation>無法讀取檔案：{0}</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>檔案為 UTF-16，不是 UTF-8</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>請存為 UTF-8</translation>
    </message>
    <message>
        <source>the file is not UTF-8: byte 0x{0} cannot stand here</source>
        <translation>檔案不是 UTF-8：此處不能有位元組 0x{0}</translation>
    </message>
    <message>
        <source>the link leads outside the folder</source>
        <translation>連結指向資料夾之外</translation>
    </message>
    <message>
        <source>put the file itself here</source>
        <translation>請將檔案本身放在此處</translation>
    </message>
    <message>
        <source>move it out of the folder</source>
        <translation>請將其移出資料夾</translation>
    </message>
    <message>
        <source>the file is larger than {0} MB</source>
        <translation>檔案超過 {0} MB</translation>
    </message>
    <message>
        <source>make several</source>
        <translation>請分成多個</translation>
    </message>
    <message>
        <source>{0}: it cannot be written: {1}</source>
        <translation>{0}：無法寫入：{1}</translation>
    </message>
    <message>
        <source>{0}: there is no folder {1}; make it first</source>
        <translation>{0}：沒有資料夾 {1}；請先建立</translation>
    </message>
    <message>
        <source>{0}: that is a file; name a folder</source>
        <translation>{0}：那是檔案；請指定資料夾</translation>
    </message>
    <message>
        <source>{0}: the folder holds other things and no {1}</source>
        <translation>{0}：資料夾中有其他內容，卻沒有 {1}</translation>
    </message>
    <message>
        <source>{0}; name a new or an empty folder</source>
        <translation>{0}；請指定新的或空的資料夾</translation>
    </message>
    <message>
        <source>the first line is not {0}, which opens the front matter</source>
        <translation>首行不是用於開啟中繼資料塊的 {0}</translation>
    </message>
    <message>
        <source>begin the file with a line {0}</source>
        <translation>請以一行 {0} 作為檔案開頭</translation>
    </message>
    <message>
        <source>no line {0} closes the front matter</source>
        <translation>沒有用於結束中繼資料塊的 {0} 行</translation>
    </message>
    <message>
        <source>put a line {0} between the front matter and the text</source>
        <translation>請在中繼資料塊與正文之間加一行 {0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a part of a text</source>
        <translation>「{0}」不是文字的一部分</translation>
    </message>
    <message>
        <source>write its start and end, such as 12-80</source>
        <translation>請寫出開始和結束，例如 12-80</translation>
    </message>
    <message>
        <source>put double quotes round a value with &quot;: &quot; or &quot; #&quot; in it or one of [ { &amp; * ! | &gt; % @ ` first</source>
        <translation>值中含有 &quot;: &quot; 或 &quot; #&quot;，或以 [ { &amp; * ! | &gt; % @ ` 之一開頭時，請加雙引號</translation>
    </message>
    <message>
        <source>these are not keys with values</source>
        <translation>這些不是帶值的鍵</translation>
    </message>
    <message>
        <source>write lines such as title: ...</source>
        <translation>請寫例如 title: ... 的行</translation>
    </message>
    <message>
        <source>a second YAML document begins here</source>
        <translation>此處開始了第二個 YAML 文件</translation>
    </message>
    <message>
        <source>a key must be plain text</source>
        <translation>鍵必須是純文字</translation>
    </message>
    <message>
        <source>&apos;*{0}&apos; refers to another value</source>
        <translation>「*{0}」引用了另一個值</translation>
    </message>
    <message>
        <source>write the value out</source>
        <translation>請寫出該值</translation>
    </message>
    <message>
        <source>take it out, or put the value in double quotes if &quot;&amp;&quot; belongs to it</source>
        <translation>請將其去除；若 &quot;&amp;&quot; 屬於該值，請加雙引號</translation>
    </message>
    <message>
        <source>&apos;&amp;{0}&apos; names a value to refer to</source>
        <translation>「&amp;{0}」為一個值命名以供引用</translation>
    </message>
    <message>
        <source>take it out, or put the value in double quotes if &quot;!&quot; belongs to it</source>
        <translation>請將其去除；若 &quot;!&quot; 屬於該值，請加雙引號</translation>
    </message>
    <message>
        <source>the lists stand too deep inside each other</source>
        <translation>清單巢狀過深</translation>
    </message>
    <message>
        <source>see docs/text-form.md</source>
        <translation>請參閱 docs/text-form.md</translation>
    </message>
    <message>
        <source>there are more than {0} values</source>
        <translation>值超過 {0} 個</translation>
    </message>
    <message>
        <source>make several files</source>
        <translation>請分成多個檔案</translation>
    </message>
    <message>
        <source>the character U+{0} cannot stand in YAML</source>
        <translation>YAML 中不能含有字元 U+{0}</translation>
    </message>
    <message>
        <source>take it out or write &quot;{0}&quot;</source>
        <translation>請將其去除，或寫作 &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>this is not YAML: {0}</source>
        <translation>這不是 YAML：{0}</translation>
    </message>
    <message>
        <source>{0} is missing: this installation of {1} is incomplete. Install it again (pip install --force-reinstall timeline-app), or restore the file in the checkout (git restore).</source>
        <translation>缺少 {0}：此 {1} 安裝不完整。請重新安裝 (pip install --force-reinstall timeline-app)，或恢復取出的目錄中的檔案 (git restore)。</translation>
    </message>
    <message>
        <source>The folder for your timelines, {0}, cannot be made: {1}. Set {2} to a folder that you may write to.</source>
        <translation>無法建立存放時間軸的資料夾 {0}：{1}。請將 {2} 設為您可以寫入的資料夾。</translation>
    </message>
    <message>
        <source>These words are a passage of “{0}” already; it has them once.</source>
        <translation>這些文字已是「{0}」的引文；不能重複新增。</translation>
    </message>
    <message>
        <source>the store was changed meanwhile, by another window or program: {0}</source>
        <translation>事件庫在此期間被另一視窗或程式修改：{0}</translation>
    </message>
    <message>
        <source>{0}. Nothing was done; look at what is there now and try again</source>
        <translation>{0}。沒有進行任何操作；請檢視現有內容後重試</translation>
    </message>
    <message>
        <source>the collection&apos;s title, categories or names differ</source>
        <translation>事件集的標題、類別或名稱已不同</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is gone</source>
        <translation>{0}「{1}」已不存在</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is there already</source>
        <translation>{0}「{1}」已存在</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; differs</source>
        <translation>{0}「{1}」已不同</translation>
    </message>
    <message>
        <source>excerpt &apos;{0}&apos; is there already</source>
        <translation>摘錄「{0}」已存在</translation>
    </message>
    <message>
        <source>The file, or the store, is no longer what it was when the table was imported. Import the table again to see what it holds now.</source>
        <translation>檔案或事件庫與匯入表格時已不相同。請重新匯入表格以檢視其現有內容。</translation>
    </message>
    <message>
        <source>some of the imported events differ or are gone</source>
        <translation>部分匯入的事件已不同或不存在</translation>
    </message>
    <message>
        <source>event &apos;{0}&apos; has a source now</source>
        <translation>事件「{0}」現已有來源</translation>
    </message>
    <message>
        <source>the store was changed meanwhile, by another window or program: {0}. Nothing was done; look at what is there now and try again</source>
        <translation>事件庫在此期間被另一視窗或程式修改：{0}。沒有進行任何操作；請檢視現有內容後重試</translation>
    </message>
    <message>
        <source>{0} events are of category &apos;{1}&apos;</source>
        <translation>有 {0} 個事件屬於類別「{1}」</translation>
    </message>
    <message>
        <source>give them another category first</source>
        <translation>請先為其指定其他類別</translation>
    </message>
    <message>
        <source>collection, categories</source>
        <translation>事件集，類別</translation>
    </message>
    <message>
        <source>add the event first</source>
        <translation>請先新增該事件</translation>
    </message>
    <message>
        <source>add the article first</source>
        <translation>請先新增該文章</translation>
    </message>
    <message>
        <source>it is the same passage as excerpt {0}.{1}</source>
        <translation>與摘錄 {0}.{1} 是同一處引文</translation>
    </message>
    <message>
        <source>change that one</source>
        <translation>請修改那一個</translation>
    </message>
    <message>
        <source>the events cannot be counted: {0}</source>
        <translation>無法統計事件：{0}</translation>
    </message>
    <message>
        <source>the times of the events cannot be read: {0}</source>
        <translation>無法讀取事件的時間：{0}</translation>
    </message>
    <message>
        <source>the index of the events is not that of their table: {0}</source>
        <translation>事件的索引與其表不符：{0}</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy, or build it again from its folder</source>
        <translation>檔案已損壞；請從副本恢復，或用其資料夾重新建立</translation>
    </message>
    <message>
        <source>the file or its folder can only be read; make a copy where you may write, and open that</source>
        <translation>檔案或其資料夾只能讀取；請在可以寫入之處建立副本後開啟</translation>
    </message>
    <message>
        <source>another program is writing to the file; wait for it or close it, and try again</source>
        <translation>另一程式正在寫入此檔案；請等待或關閉該程式後重試</translation>
    </message>
    <message>
        <source>there is not enough memory; close some programs and try again</source>
        <translation>記憶體不足；請關閉一些程式後重試</translation>
    </message>
    <message>
        <source>the disk could not be read or written; see whether it is full or has errors</source>
        <translation>無法讀寫磁碟；請檢查是否已滿或有錯誤</translation>
    </message>
    <message>
        <source>the file cannot be opened; see whether you have rights to it and its folder</source>
        <translation>無法開啟檔案；請檢查您對檔案及其資料夾是否有權限</translation>
    </message>
    <message>
        <source>a text is too large for a store; divide it</source>
        <translation>有文字對事件庫而言太大；請拆分</translation>
    </message>
    <message>
        <source>that is not an event store; choose another file</source>
        <translation>那不是事件庫；請另選檔案</translation>
    </message>
    <message>
        <source>{0}: {1}; &apos;timeline-app check&apos; names the event and what to write</source>
        <translation>{0}：{1}；執行 timeline-app check 即可得知是哪個事件、應如何書寫</translation>
    </message>
    <message>
        <source>SQLite says: {0}</source>
        <translation>SQLite 提示：{0}</translation>
    </message>
    <message>
        <source>{0}: that is a folder; give the name of a file</source>
        <translation>{0}：那是資料夾；請給出檔名</translation>
    </message>
    <message>
        <source>{0}: that is a device or a pipe, not a file; give the name of a file</source>
        <translation>{0}：那是裝置或管線，不是檔案；請給出檔名</translation>
    </message>
    <message>
        <source>{0}: there is such a file already; choose another name</source>
        <translation>{0}：已有該檔案；請另選名稱</translation>
    </message>
    <message>
        <source>{0}: that store is open; close it first, or choose another name</source>
        <translation>{0}：該事件庫已開啟；請先關閉，或另選名稱</translation>
    </message>
    <message>
        <source>this Python has SQLite {0}; {1} or later is needed</source>
        <translation>此 Python 的 SQLite 為 {0}；需要 {1} 或更高版本</translation>
    </message>
    <message>
        <source>{0}. Use a newer Python, such as one from python.org</source>
        <translation>{0}。請使用較新的 Python，例如來自 python.org 的版本</translation>
    </message>
    <message>
        <source>{0}: there is no such file; check the name</source>
        <translation>{0}：沒有這個檔案；請檢查名稱</translation>
    </message>
    <message>
        <source>{0}: that is a folder, not an event store; build a store from it first</source>
        <translation>{0}：那是資料夾，不是事件庫；請先用它建立事件庫</translation>
    </message>
    <message>
        <source>{0}: that is not a file; check the name</source>
        <translation>{0}：那不是檔案；請檢查名稱</translation>
    </message>
    <message>
        <source>{0}: the file is empty; choose another file</source>
        <translation>{0}：檔案為空；請另選檔案</translation>
    </message>
    <message>
        <source>{0}: that is not an event store; choose another file</source>
        <translation>{0}：那不是事件庫；請另選檔案</translation>
    </message>
    <message>
        <source>{0}: that is a database of another program; choose another file</source>
        <translation>{0}：那是其他程式的資料庫；請另選檔案</translation>
    </message>
    <message numerus="yes">
        <source>{0} links lead nowhere</source>
        <translation>
            <numerusform>{0} 個連結沒有目標</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: the store was made by a newer version of this program (schema {1}, this one knows {2}); update the program to open it</source>
        <translation>{0}：此事件庫由較新版本的程式建立（結構版本 {1}，此程式支援 {2}）；請更新程式後開啟</translation>
    </message>
    <message>
        <source>{0}: its tables are not those of an event store; {1}</source>
        <translation>{0}：其中的表不是事件庫的表；{1}</translation>
    </message>
    <message>
        <source>{0}: it says nothing of its collection; {1}</source>
        <translation>{0}：其中沒有關於事件集的記錄；{1}</translation>
    </message>
    <message>
        <source>{0}: the store was made by an older version of this program</source>
        <translation>{0}：此事件庫由較舊版本的程式建立</translation>
    </message>
    <message>
        <source>{0}; open it once where it can be written, which brings it up to date</source>
        <translation>{0}；請在可以寫入之處開啟一次，即可更新</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}</source>
        <translation>無法建立 {0}：{1}</translation>
    </message>
    <message>
        <source>{0}; make room there, or see who may write to it</source>
        <translation>{0}；請在該處騰出空間，或檢查誰有寫入權限</translation>
    </message>
    <message>
        <source>the store has no title: {0}</source>
        <translation>事件庫沒有標題：{0}</translation>
    </message>
    <message>
        <source>there is no excerpt &apos;{0}&apos; in the store</source>
        <translation>事件庫中沒有摘錄「{0}」</translation>
    </message>
    <message>
        <source>the store does not count its changes: {0}</source>
        <translation>事件庫沒有記錄變更次數：{0}</translation>
    </message>
    <message>
        <source>{0}; is &apos;{1}&apos; meant?</source>
        <translation>{0}；是指「{1}」嗎？</translation>
    </message>
    <message>
        <source>there is no event &apos;{0}&apos; in the store</source>
        <translation>事件庫中沒有事件「{0}」</translation>
    </message>
    <message>
        <source>there is no article &apos;{0}&apos; in the store</source>
        <translation>事件庫中沒有文章「{0}」</translation>
    </message>
    <message>
        <source>there is no {0} &apos;{1}&apos; in the store</source>
        <translation>事件庫中沒有 {0}「{1}」</translation>
    </message>
    <message>
        <source>{0}: another program has changed the store; try again</source>
        <translation>{0}：另一程式修改了事件庫；請重試</translation>
    </message>
    <message>
        <source>{0}: the store is in the middle of a change; wait for its end</source>
        <translation>{0}：事件庫正在修改中；請等待完成</translation>
    </message>
    <message>
        <source>{0}: the file was moved, removed or replaced after it was opened</source>
        <translation>{0}：開啟之後，該檔案已被移動、刪除或取代</translation>
    </message>
    <message>
        <source>{0}; open it again, or first save a copy of what is shown</source>
        <translation>{0}；請重新開啟，或先將目前內容另存副本</translation>
    </message>
    <message>
        <source>the change was taken back because a part of it failed; try it again</source>
        <translation>因部分失敗，修改已撤回；請重試</translation>
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
        <source>, </source>
        <translation>，</translation>
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
        <source>{0}, {1}. Try {2}: {3}</source>
        <translation>{0}，{1}。試試 {2}：{3}</translation>
    </message>
    <message>
        <source>Write for instance {0}</source>
        <translation>可以寫成例如 {0}</translation>
    </message>
    <message>
        <source>{0}, {1}. {2}</source>
        <translation>{0}，{1}。{2}</translation>
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
    <name>DialogFoot</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy as an image</source>
        <translation>複製為影像</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>複製為 SVG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <message numerus="yes">
        <source>It has %Ln article(s).</source>
        <translation>
            <numerusform>其中有 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the dated statements of the open article and accept those that are events, or select words in it and make an event of them.</source>
        <translation>請逐條查看開啟的文章中含日期的陳述，接受其中屬於事件的；或在文章中選取文字，據此新增事件。</translation>
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
    <name>EntryList</name>
    <message>
        <source>Compared events</source>
        <translation>比較的事件</translation>
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
    <name>ExtentChoice</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <source>The event {0}</source>
        <translation>事件「{0}」</translation>
    </message>
    <message>
        <source>From one date to another</source>
        <translation>從一個日期到另一個日期</translation>
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
        <source>such as {0}</source>
        <translation>例如 {0}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>Export figure</source>
        <translation>匯出圖片</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} 已存在。要替換嗎？</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>正在寫入 {0}…</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>沒有寫入任何內容</translation>
    </message>
    <message>
        <source>The figure was written to {0}</source>
        <translation>圖片已寫入 {0}</translation>
    </message>
    <message>
        <source>The figure was written to {0} files, {1} the first</source>
        <translation>圖片已寫入 {0} 個檔案，第一個是 {1}</translation>
    </message>
    <message>
        <source>The figure is on the clipboard</source>
        <translation>圖片已複製到剪貼簿</translation>
    </message>
    <message>
        <source>The figure was sent to the printer</source>
        <translation>圖片已傳送到印表機</translation>
    </message>
    <message>
        <source>The web page was written to {0}; any browser opens it</source>
        <translation>網頁已寫入 {0}；任何瀏覽器均可開啟</translation>
    </message>
    <message>
        <source>The printer cannot be used; see whether it is on, or choose another one.</source>
        <translation>印表機無法使用；請檢查它是否已開啟，或選擇另一台。</translation>
    </message>
    <message>
        <source>{0} with words</source>
        <translation>{0}帶文字</translation>
    </message>
    <message>
        <source>{0} without room for them</source>
        <translation>{0} 個因無處標註而僅計數</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 像素</translation>
    </message>
    <message>
        <source>a page for browsers</source>
        <translation>供瀏覽器開啟的網頁</translation>
    </message>
    <message>
        <source>sharp at any size</source>
        <translation>任何尺寸下都清晰</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>約 {0}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Journal, one column (89 mm)</source>
        <translation>期刊單欄（89 mm）</translation>
    </message>
    <message>
        <source>Journal, two columns (183 mm)</source>
        <translation>期刊雙欄（183 mm）</translation>
    </message>
    <message>
        <source>A4 (297 × 210 mm)</source>
        <translation>A4（297 × 210 mm）</translation>
    </message>
    <message>
        <source>A3 (420 × 297 mm)</source>
        <translation>A3（420 × 297 mm）</translation>
    </message>
    <message>
        <source>A0, poster (1189 × 841 mm)</source>
        <translation>A0 海報（1189 × 841 mm）</translation>
    </message>
    <message>
        <source>Letter (11 × 8.5 in)</source>
        <translation>Letter（11 × 8.5 in）</translation>
    </message>
    <message>
        <source>Slide, 16:9 (1920 × 1080 px)</source>
        <translation>投影片 16:9（1920 × 1080 px）</translation>
    </message>
    <message>
        <source>Square (1080 × 1080 px)</source>
        <translation>正方形（1080 × 1080 px）</translation>
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
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>灰階</translation>
    </message>
    <message>
        <source>The page is too narrow for these lanes: {0} {1} at least.</source>
        <translation>頁面對這些泳道來說太窄：至少需要 {0} {1}。</translation>
    </message>
    <message>
        <source>The page is too low for these lanes: {0} {1} at least.</source>
        <translation>頁面對這些泳道來說太矮：至少需要 {0} {1}。</translation>
    </message>
    <message>
        <source>No event here has a date; give two dates to draw from and to.</source>
        <translation>這裡沒有帶日期的事件；請給出起止兩個日期。</translation>
    </message>
    <message>
        <source>The second date must come after the first.</source>
        <translation>第二個日期必須晚於第一個。</translation>
    </message>
    <message>
        <source>There are no events in that time; give both dates to draw it all the same.</source>
        <translation>這段時間裡沒有事件；若仍要繪製，請給出兩個日期。</translation>
    </message>
    <message>
        <source>The span is too long; the longest is 40 billion years.</source>
        <translation>時間段太長；最長為 400 億年。</translation>
    </message>
    <message>
        <source>The event has no date that can be drawn; choose another extent.</source>
        <translation>該事件沒有可繪製的日期；請選擇其他範圍。</translation>
    </message>
    <message>
        <source>The event is not in this store; choose another extent.</source>
        <translation>該事件不在此事件庫中；請選擇其他範圍。</translation>
    </message>
    <message>
        <source>The first date is without a beginning; give one such as 1997.</source>
        <translation>第一個日期沒有起點；請寫成例如 1997。</translation>
    </message>
    <message>
        <source>The second date is without an end; give one such as 2023-05-12.</source>
        <translation>第二個日期沒有終點；請寫成例如 2023-05-12。</translation>
    </message>
    <message>
        <source>Give a date, as 1997 or 2023-05-12.</source>
        <translation>請給出一個日期，如 1997 或 2023-05-12。</translation>
    </message>
    <message>
        <source>The smallest letters are {0} pt; in print they should have {1} pt at least.</source>
        <translation>最小的字為 {0} pt；印刷時至少應為 {1} pt。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>文字形式的篩選條件</translation>
    </message>
    <message>
        <source>place:York sources:&lt;2</source>
        <translation>place:York sources:&lt;2</translation>
    </message>
    <message>
        <source>Conditions such as place:York -tag:rail sources:&lt;2 before:1950; Enter</source>
        <translation>條件，例如 place:York -tag:rail sources:&lt;2 before:1950；按 Enter</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>已儲存 ▾</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已儲存的篩選</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Put the filter panel away</source>
        <translation>收起篩選面板</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filtering…</source>
        <translation>正在篩選…</translation>
    </message>
    <message>
        <source>Events shown among all, {0}</source>
        <translation>全部事件中顯示的事件，{0}</translation>
    </message>
    <message>
        <source>No event has this: {0}. Choose from the lists below.</source>
        <translation>沒有事件符合：{0}。請從下方清單中選擇。</translation>
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
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>早於</translation>
    </message>
    <message>
        <source>After</source>
        <translation>晚於</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>一定在其間</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>可能在其間</translation>
    </message>
    <message>
        <source>Date certain</source>
        <translation>日期確定</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精確程度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>獨立來源</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>來源說法不一</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>單一來源</translation>
    </message>
    <message>
        <source>Two or more</source>
        <translation>兩個或更多</translation>
    </message>
    <message>
        <source>{0} of {1} hidden</source>
        <translation>{1}中隱藏 {0} 個</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{1}中顯示 {0} 個</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>非{0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Third of a year</source>
        <translation>四個月</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Century</source>
        <translation>世紀</translation>
    </message>
    <message>
        <source>Millennium</source>
        <translation>千年</translation>
    </message>
    <message>
        <source>Ten thousand years</source>
        <translation>一萬年</translation>
    </message>
    <message>
        <source>Hundred thousand years</source>
        <translation>十萬年</translation>
    </message>
    <message>
        <source>Million years</source>
        <translation>一百萬年</translation>
    </message>
    <message>
        <source>Ten million years</source>
        <translation>一千萬年</translation>
    </message>
    <message>
        <source>Hundred million years</source>
        <translation>一億年</translation>
    </message>
    <message>
        <source>Billion years</source>
        <translation>十億年</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>更長</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>無日期</translation>
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
    <name>FirstSteps</name>
    <message>
        <source>No tour, thanks</source>
        <translation>不需要導覽</translation>
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
    <name>Guide</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>使用者指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
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
    <name>HistogramStrip</name>
    <message>
        <source>Events over time</source>
        <translation>事件隨時間的分佈</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>HitPanel</name>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Events that were found</source>
        <translation>找到的事件</translation>
    </message>
    <message>
        <source>Articles that were found</source>
        <translation>找到的文章</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>停止尋找</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>結束搜尋 (Esc)</translation>
    </message>
    <message>
        <source>Search for what was meant</source>
        <translation>搜尋所指的內容</translation>
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
        <source>Reading what events are filtered by…</source>
        <translation>正在讀取篩選所用的內容…</translation>
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
    <name>LeftOutDialog</name>
    <message>
        <source>Import a table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>略過的內容</translation>
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
    <message numerus="yes">
        <source>%Ln event(s) are chosen</source>
        <translation>
            <numerusform>已選擇 %Ln 個事件</numerusform>
        </translation>
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
        <source>Menus</source>
        <translation>選單</translation>
    </message>
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
        <source>Mo&amp;ve</source>
        <translation>移動(&amp;V)</translation>
    </message>
    <message>
        <source>Timelin&amp;e or list</source>
        <translation>時間軸或清單(&amp;E)</translation>
    </message>
    <message>
        <source>La&amp;nes</source>
        <translation>泳道(&amp;N)</translation>
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
        <source>Te&amp;xt size of the interface</source>
        <translation>介面文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
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
    <name>PagePage</name>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縱向</translation>
    </message>
    <message>
        <source>How the page is turned</source>
        <translation>頁面方向</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>尺寸單位</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>頁邊距</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英吋點數</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>預設字型</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Size of labels</source>
        <translation>標籤字號</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Axis with dates</source>
        <translation>帶日期的座標軸</translation>
    </message>
    <message>
        <source>Scale bar only</source>
        <translation>僅比例尺</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Explain the forms of dates in use</source>
        <translation>說明所用的日期形式</translation>
    </message>
    <message>
        <source>Explain the colours of categories</source>
        <translation>說明類別的色彩</translation>
    </message>
    <message>
        <source>Larger than the paper</source>
        <translation>大於紙張時</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>一張</translation>
    </message>
    <message>
        <source>Paper of the sheets</source>
        <translation>分頁的紙張</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>How the sheets are turned</source>
        <translation>分頁的方向</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>Fold marks</source>
        <translation>摺疊標記</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>usual ({0})</source>
        <translation>預設（{0}）</translation>
    </message>
    <message>
        <source>usual ({0} pt)</source>
        <translation>預設（{0} pt）</translation>
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
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>搜尋指令</translation>
    </message>
    <message>
        <source>No command has these letters. Try fewer of them, or another word.</source>
        <translation>沒有含這些字母的指令。請減少字母，或換一個詞。</translation>
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
        <source>Open in the browser?</source>
        <translation>在瀏覽器中開啟？</translation>
    </message>
    <message>
        <source>This event is in a lane that is hidden</source>
        <translation>此事件位於隱藏的泳道中</translation>
    </message>
    <message>
        <source>The filter hides this event; clear or change it to see where it stands</source>
        <translation>此事件被篩選隱藏；清除或更改篩選即可看到它的位置</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>預設集</translation>
    </message>
    <message>
        <source>No preset was saved yet</source>
        <translation>尚未儲存預設集</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>儲存為預設集…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢復初始設定</translation>
    </message>
    <message>
        <source>Open a view…</source>
        <translation>開啟檢視檔案…</translation>
    </message>
    <message>
        <source>Save the view…</source>
        <translation>儲存檢視檔案…</translation>
    </message>
    <message>
        <source>This preset can no longer be read; delete it.</source>
        <translation>此預設集已無法讀取；請刪除它。</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>儲存為預設集</translation>
    </message>
    <message>
        <source>The preset {0} was saved</source>
        <translation>預設集「{0}」已儲存</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>重新命名預設集</translation>
    </message>
    <message>
        <source>The preset {0} was deleted</source>
        <translation>預設集「{0}」已刪除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>開啟檢視檔案</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>儲存檢視檔案</translation>
    </message>
    <message>
        <source>The view was saved as {0}</source>
        <translation>檢視檔案已儲存為 {0}</translation>
    </message>
    <message>
        <source>Views (*{0});;All files (*)</source>
        <translation>檢視檔案 (*{0});;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the figure</source>
        <translation>圖片預覽</translation>
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
    <name>QueryHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜尋什麼</translation>
    </message>
    <message>
        <source>railway bridge</source>
        <translation>railway bridge</translation>
    </message>
    <message>
        <source>Both words, in any of their forms, anywhere in the event</source>
        <translation>兩個詞，不論詞形，出現在事件的任何位置</translation>
    </message>
    <message>
        <source>&quot;railway bridge&quot;</source>
        <translation>&quot;railway bridge&quot;</translation>
    </message>
    <message>
        <source>The words one behind the other</source>
        <translation>依次相連的詞</translation>
    </message>
    <message>
        <source>rail*</source>
        <translation>rail*</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>以此開頭的詞</translation>
    </message>
    <message>
        <source>railway -strike</source>
        <translation>railway -strike</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>不含某個詞</translation>
    </message>
    <message>
        <source>Chinese characters wherever they stand, traditional or simplified</source>
        <translation>任何位置的漢字，繁體簡體均可</translation>
    </message>
    <message>
        <source>place:Chongqing</source>
        <translation>place:Chongqing</translation>
    </message>
    <message>
        <source>Also person, organisation, tag, category, article, publisher</source>
        <translation>還有 person、organisation、tag、category、article、publisher</translation>
    </message>
    <message>
        <source>after:2010 before:2015-06</source>
        <translation>after:2010 before:2015-06</translation>
    </message>
    <message>
        <source>A time; within: and possibly: take a span</source>
        <translation>時間；within: 和 possibly: 可用時間段</translation>
    </message>
    <message>
        <source>sources:&lt;2</source>
        <translation>sources:&lt;2</translation>
    </message>
    <message>
        <source>How many articles support it; also conflict:yes, certain:no</source>
        <translation>佐證它的文章數；還有 conflict:yes、certain:no</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter, Shift+Enter</translation>
    </message>
    <message>
        <source>To the next hit and the one before</source>
        <translation>到下一個結果和上一個結果</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下方向鍵</translation>
    </message>
    <message>
        <source>In an empty line: what was searched for lately</source>
        <translation>在空行中：最近的搜尋內容</translation>
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
    <name>SavedFilters</name>
    <message>
        <source>Saved &amp;filters</source>
        <translation>已儲存的篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Save filter “{0}”</source>
        <translation>儲存篩選「{0}」</translation>
    </message>
    <message>
        <source>Delete filter “{0}”</source>
        <translation>刪除篩選「{0}」</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>儲存篩選</translation>
    </message>
    <message>
        <source>Name of the filter; one that is there already is replaced:</source>
        <translation>篩選的名稱（同名的將被替換）：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>還沒有儲存的篩選</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>儲存此篩選(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
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
    <name>Search</name>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>All that was found is hidden. Clear the filter, or show all lanes.</source>
        <translation>找到的內容全部被隱藏。請清除篩選，或顯示所有泳道。</translation>
    </message>
    <message>
        <source>No article says this. The events that were found are in the other list.</source>
        <translation>沒有文章含有這些文字。找到的事件在另一清單中。</translation>
    </message>
    <message>
        <source>No event says this. The articles that were found are in the other list.</source>
        <translation>沒有事件含有這些文字。找到的文章在另一清單中。</translation>
    </message>
    <message>
        <source>No title says this. Summaries and articles are searched in a moment.</source>
        <translation>沒有標題含有這些文字。稍後會搜尋概述和文章。</translation>
    </message>
    <message>
        <source>Nothing was found. Did you mean:</source>
        <translation>沒有找到結果。您是不是要找：</translation>
    </message>
    <message>
        <source>No event is like this. Take away a condition, or a word.</source>
        <translation>沒有這樣的事件。請去掉一個條件或一個詞。</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or the beginning of one with a star: rail*</source>
        <translation>沒有找到結果。請減少詞數，或用詞的開頭加星號：rail*</translation>
    </message>
    <message>
        <source>Titles only, till all words have been read: {0} %</source>
        <translation>讀完所有文字之前僅搜尋標題：{0}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) are hidden by the filter or in hidden lanes</source>
        <translation>
            <numerusform>另有 %Ln 個事件被篩選隱藏或在隱藏的泳道中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search events and articles</source>
        <translation>搜尋事件和文章</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, -not, beginnings*, place:Chongqing  (/)</source>
        <translation>詞、&quot;短語&quot;、-排除、開頭*、place:Chongqing  (/)</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜尋什麼</translation>
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
    <name>Sharing</name>
    <message>
        <source>Share as web page</source>
        <translation>分享為網頁</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys of actions</source>
        <translation>操作的快速鍵</translation>
    </message>
    <message>
        <source>Search for an action</source>
        <translation>搜尋操作</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快速鍵</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>請按鍵</translation>
    </message>
    <message>
        <source>&amp;Give this key</source>
        <translation>使用此快速鍵(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>無快速鍵(&amp;N)</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>恢復預設(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All as at first</source>
        <translation>全部恢復預設(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>新快速鍵(&amp;K)：</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快速鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>無快速鍵</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您更改</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”, and would be taken from there.</source>
        <translation>{0} 是「{1}」的快速鍵，將從該處移除。</translation>
    </message>
    <message>
        <source>{0} is free.</source>
        <translation>{0} 可用。</translation>
    </message>
    <message>
        <source>{0} is a key of “{1}” on the timeline; choose another one.</source>
        <translation>{0} 在時間軸上是「{1}」的快速鍵；請另選。</translation>
    </message>
</context>
<context>
    <name>ShownPage</name>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>What lanes are by</source>
        <translation>泳道劃分</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Lanes from top to bottom; those with a tick are in the figure</source>
        <translation>自上而下的泳道；打勾的會出現在圖片中</translation>
    </message>
    <message>
        <source>Drag lanes into another order</source>
        <translation>拖動可改變泳道的順序</translation>
    </message>
    <message>
        <source>Lane of articles</source>
        <translation>文章泳道</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>與視窗相同</translation>
    </message>
    <message>
        <source>Lanes in the order and number that the window shows</source>
        <translation>泳道的順序和數量與視窗一致</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Few, far apart</source>
        <translation>少而疏</translation>
    </message>
    <message>
        <source>Many, shortened</source>
        <translation>多而簡短</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words of events</source>
        <translation>事件的文字</translation>
    </message>
    <message>
        <source>Only events that meet this filter</source>
        <translation>僅含符合此篩選條件的事件</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>例如 {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Categories; those with a tick are in the figure</source>
        <translation>類別；打勾的會出現在圖片中</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>類別</translation>
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
    <name>SourcesPage</name>
    <message>
        <source>Sources of the events</source>
        <translation>事件的來源</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>無列表</translation>
    </message>
    <message>
        <source>Below the timeline</source>
        <translation>在時間軸下方</translation>
    </message>
    <message>
        <source>On pages of their own</source>
        <translation>在單獨的頁面上</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>來源列表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>按語言慣例</translation>
    </message>
    <message>
        <source>Style of citations</source>
        <translation>引用格式</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>With the passages</source>
        <translation>附引文</translation>
    </message>
    <message>
        <source>Events that are only counted, too</source>
        <translation>也包括僅計數的事件</translation>
    </message>
    <message>
        <source>Numbers without a list</source>
        <translation>只編號，不列表</translation>
    </message>
    <message>
        <source>Files beside the figure</source>
        <translation>圖片旁的檔案</translation>
    </message>
    <message>
        <source>The cited sources as {0}</source>
        <translation>所引來源，存為 {0}</translation>
    </message>
</context>
<context>
    <name>SpanSection</name>
    <message>
        <source>How sure</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>一定在其間</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>可能在其間</translation>
    </message>
    <message>
        <source>Date or span</source>
        <translation>日期或時間段</translation>
    </message>
    <message>
        <source>2010 to 2015</source>
        <translation>2010年至2015年</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>檢視範圍</translation>
    </message>
    <message>
        <source>Take the span that the timeline shows</source>
        <translation>採用時間軸顯示的時間段</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>時間段</translation>
    </message>
    <message>
        <source>Write a date or a span, such as 2010, 2010-06 or 2010 to 2015.</source>
        <translation>請寫日期或時間段，例如 2010、2010-06 或 2010年至2015年。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>起始頁</translation>
    </message>
    <message>
        <source>Begin with this page</source>
        <translation>啟動時顯示此頁</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>開啟 {0}</translation>
    </message>
    <message>
        <source>Nothing was opened yet. The collection that comes with the program is a good place to look around.</source>
        <translation>還沒有開啟過任何內容。可以先瀏覽程式隨附的事件集。</translation>
    </message>
    <message>
        <source>Timeline Explorer</source>
        <translation>Timeline Explorer</translation>
    </message>
    <message>
        <source>Every event one click from the words that support it</source>
        <translation>從每個事件到佐證它的文字，只需按一下</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次開啟</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Files and folders can be dropped on this window, too.</source>
        <translation>也可以將檔案和資料夾拖放到此視窗。</translation>
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
    <name>TopBar</name>
    <message>
        <source>What has no room beside it</source>
        <translation>此處放不下的按鈕</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>更多按鈕</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Each mark is an event, as precise as its date is known. Click one to read its sources. Drag to move, turn the wheel to zoom. A number such as +7 stands for events that found no room: click it to see them.</source>
        <translation>每個標記都是一個事件，其畫法與日期的精確程度相符。按一下可閱讀其來源。拖曳可移動，捲動滾輪可縮放。+7 這樣的數字表示沒有空間顯示的事件：按一下可檢視。</translation>
    </message>
    <message>
        <source>The words of the sources</source>
        <translation>來源的文字</translation>
    </message>
    <message>
        <source>Here the event you clicked stands, and what each article says of it. “Open in article” shows the passage highlighted where it stands; a click on any passage leads back to its event.</source>
        <translation>這裡顯示您按一下的事件，以及各篇文章對它的說法。「在文章中開啟」會在原處突出顯示引文；按一下任何引文可回到其事件。</translation>
    </message>
    <message>
        <source>All of the time there is</source>
        <translation>全部時間</translation>
    </message>
    <message>
        <source>The frame shows which part you see. Drag it or its edges, or click where you want to be.</source>
        <translation>方框表示您看到的部分。拖曳方框或其邊緣，或按一下想去的位置。</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>尋找與瀏覽</translation>
    </message>
    <message>
        <source>Search events and articles, filter them, choose what the lanes stand for, and go back to where you were. Press ? for all keys, Ctrl+Shift+P for all commands.</source>
        <translation>搜尋和篩選事件與文章，選擇泳道的含義，回到之前的位置。按 ? 檢視所有快速鍵，按 Ctrl+Shift+P 檢視所有指令。</translation>
    </message>
    <message>
        <source>Figures that carry their evidence</source>
        <translation>自帶依據的圖片</translation>
    </message>
    <message>
        <source>Write what you see as PNG, SVG or PDF at the size of a page, with a numbered list of sources; or as a web page that anybody can zoom and read.</source>
        <translation>將您看到的內容按頁面尺寸存為 PNG、SVG 或 PDF，並附編號的來源清單；或存為任何人都可以縮放和閱讀的網頁。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>導覽</translation>
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
    <name>ValueSection</name>
    <message>
        <source>Find in {0}</source>
        <translation>在{0}中尋找</translation>
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
        <translation>在此日期</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>在此期間某時</translation>
    </message>
    <message>
        <source>period, fading where it is open</source>
        <translation>時段，漸淡處未定</translation>
    </message>
    <message>
        <source>period, about</source>
        <translation>時段，大約</translation>
    </message>
    <message>
        <source>period, uncertain</source>
        <translation>時段，不確定</translation>
    </message>
    <message>
        <source>about</source>
        <translation>大約</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>one of several dates</source>
        <translation>若干日期之一</translation>
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
        <translation>終點不詳</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>來源不一</translation>
    </message>
    <message>
        <source>a source&apos;s own date</source>
        <translation>某一來源的日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Above</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副標題</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>圖注</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>List the events that found no room for words</source>
        <translation>列出無處標註的事件</translation>
    </message>
    <message>
        <source>Language of dates and legends</source>
        <translation>日期和圖例的語言</translation>
    </message>
    <message>
        <source>Dates, legends</source>
        <translation>日期、圖例</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Fit</source>
        <translation>適合視窗</translation>
    </message>
    <message>
        <source>Show all of the figure</source>
        <translation>顯示整幅圖片</translation>
    </message>
    <message>
        <source>Show the figure at its own size</source>
        <translation>按實際尺寸顯示</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
</context>
<context>
    <name>_Bubble</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>結束導覽</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
</TS>
