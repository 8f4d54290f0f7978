<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Nothing is selected</source>
        <translation>没有选中任何内容</translation>
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
        <translation>再往前没有事件了</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>its sources disagree about the date</source>
        <translation>各来源对日期说法不一</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, lane with {1}</source>
        <translation>{0}，泳道，含 {1}</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>{0} together, {1}</source>
        <translation>共 {0} 个，{1}</translation>
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
        <translation>在文章中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Copy as quotation</source>
        <translation>复制并注明出处(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected words, or the passage, with the citation of the article</source>
        <translation>复制选中的文字或引文，并附上文章出处</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation>上一处引文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>下一处引文(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read in full height</source>
        <translation>全高阅读(&amp;R)</translation>
    </message>
    <message>
        <source>Give the article all of the height, or share it again</source>
        <translation>让文章占满高度，或恢复分栏</translation>
    </message>
    <message>
        <source>New &amp;event from passage…</source>
        <translation>用引文新建事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Make an event of the words selected in the article</source>
        <translation>用文章中选中的文字新建事件</translation>
    </message>
    <message>
        <source>&amp;Add passage to the event</source>
        <translation>将引文加入事件(&amp;A)</translation>
    </message>
    <message>
        <source>Add the words selected in the article to the selected event</source>
        <translation>将文章中选中的文字加入选中的事件</translation>
    </message>
    <message>
        <source>Edit passa&amp;ge…</source>
        <translation>编辑引文(&amp;G)…</translation>
    </message>
    <message>
        <source>Change the passage at which the article is open, and the date it gives</source>
        <translation>修改文章当前打开处的引文及其给出的日期</translation>
    </message>
    <message>
        <source>Edit ar&amp;ticle…</source>
        <translation>编辑文章(&amp;T)…</translation>
    </message>
    <message>
        <source>Change the citation of the open article</source>
        <translation>修改当前文章的出处</translation>
    </message>
    <message>
        <source>Find &amp;dated statements</source>
        <translation>查找含日期的陈述(&amp;D)</translation>
    </message>
    <message>
        <source>Look through the open article for what could become events</source>
        <translation>在当前文章中查找可以成为事件的内容</translation>
    </message>
    <message>
        <source>Attach the &amp;original…</source>
        <translation>附上原文(&amp;O)…</translation>
    </message>
    <message>
        <source>Put the original text in the place of the open digest</source>
        <translation>用原文代替当前的文摘</translation>
    </message>
    <message>
        <source>Detac&amp;h the original</source>
        <translation>移除原文(&amp;H)</translation>
    </message>
    <message>
        <source>Give the open article its digest back</source>
        <translation>让当前文章恢复为文摘</translation>
    </message>
    <message>
        <source>Replace the te&amp;xt…</source>
        <translation>替换文本(&amp;X)…</translation>
    </message>
    <message>
        <source>Read another edition of the open article from a file, and find its passages again</source>
        <translation>从文件读取当前文章的另一版本，并重新定位引文</translation>
    </message>
    <message>
        <source>Passages to re&amp;view</source>
        <translation>待复核的引文(&amp;V)</translation>
    </message>
    <message>
        <source>Look at passages whose words are lost or doubtful</source>
        <translation>查看原文丢失或存疑的引文</translation>
    </message>
    <message>
        <source>Sho&amp;w or fold hidden lines</source>
        <translation>显示或折叠隐藏的行(&amp;W)</translation>
    </message>
    <message>
        <source>Show the hidden lines of the open article, or fold them again</source>
        <translation>显示当前文章中隐藏的行，或重新折叠</translation>
    </message>
    <message>
        <source>C&amp;hoose hidden lines…</source>
        <translation>选择隐藏的行(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose which lines of the open article are hidden; its text stays as it is</source>
        <translation>选择隐藏当前文章的哪些行；文本本身不变</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Text as at f&amp;irst</source>
        <translation>恢复文字大小(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste as article…</source>
        <translation>粘贴为文章(&amp;P)…</translation>
    </message>
    <message>
        <source>Bring in the words on the clipboard as an article</source>
        <translation>将剪贴板中的文字导入为文章</translation>
    </message>
    <message>
        <source>Paste e&amp;vents…</source>
        <translation>粘贴事件(&amp;V)…</translation>
    </message>
    <message>
        <source>Add or change events by the table on the clipboard, after a look at it</source>
        <translation>查看剪贴板中的表格后，据此添加或修改事件</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>新建事件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit event…</source>
        <translation>编辑事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation>修改选中的事件</translation>
    </message>
    <message>
        <source>D&amp;uplicate event</source>
        <translation>复制事件(&amp;U)</translation>
    </message>
    <message>
        <source>A second event like the selected one, with the same sources</source>
        <translation>新建一个与选中事件相同、来源也相同的事件</translation>
    </message>
    <message>
        <source>&amp;Delete event</source>
        <translation>删除事件(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected event; it can be undone</source>
        <translation>删除选中的事件（可以撤销）</translation>
    </message>
    <message>
        <source>Events without a full &amp;date</source>
        <translation>日期不完整的事件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First event</source>
        <translation>第一个事件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>上一个事件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>下一个事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last event</source>
        <translation>最后一个事件(&amp;L)</translation>
    </message>
    <message>
        <source>Earlier in the &amp;lane</source>
        <translation>泳道中较早的事件(&amp;L)</translation>
    </message>
    <message>
        <source>Later in the la&amp;ne</source>
        <translation>泳道中较晚的事件(&amp;N)</translation>
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
        <translation>阅读其来源(&amp;R)</translation>
    </message>
    <message>
        <source>Go to what the sources of the selected event say</source>
        <translation>转到选中事件的来源内容</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation>取消选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>新建事件库(&amp;N)…</translation>
    </message>
    <message>
        <source>Start an empty store</source>
        <translation>新建一个空的事件库</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an event store</source>
        <translation>打开事件库</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Build a store from a folder in the text form</source>
        <translation>用文本形式的文件夹建立事件库</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <source>What was open last, and other ways to begin</source>
        <translation>上次打开的内容，以及其他开始方式</translation>
    </message>
    <message>
        <source>Open the &amp;shipped collection</source>
        <translation>打开随附的事件集(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bring in articles…</source>
        <translation>导入文章(&amp;B)…</translation>
    </message>
    <message>
        <source>Read articles from files, look at what was recognised, and keep them</source>
        <translation>从文件读取文章，核对识别结果后保存</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the events of a CSV file</source>
        <translation>添加 CSV 文件中的事件</translation>
    </message>
    <message>
        <source>&amp;Attach originals…</source>
        <translation>附上原文(&amp;A)…</translation>
    </message>
    <message>
        <source>Attach original texts to the digests of this store</source>
        <translation>为此事件库中的文摘附上原文</translation>
    </message>
    <message>
        <source>Attach originals of a fol&amp;der…</source>
        <translation>附上文件夹中的原文(&amp;D)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>与另一事件库比较(&amp;M)…</translation>
    </message>
    <message>
        <source>See which events of another store are in this one too; neither is changed</source>
        <translation>查看另一事件库的哪些事件也在此库中；两者都不会改变</translation>
    </message>
    <message>
        <source>Compare with a folde&amp;r…</source>
        <translation>与文件夹比较(&amp;R)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export figure</source>
        <translation>导出图片(&amp;E)</translation>
    </message>
    <message>
        <source>Write the timeline as PNG, SVG or PDF</source>
        <translation>将时间线存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Export c&amp;itations…</source>
        <translation>导出参考文献(&amp;I)…</translation>
    </message>
    <message>
        <source>Write the articles as references: BibTeX, CSL-JSON, RIS or text</source>
        <translation>将文章写成参考文献：BibTeX、CSL-JSON、RIS 或纯文本</translation>
    </message>
    <message>
        <source>Share as &amp;web page…</source>
        <translation>共享为网页(&amp;W)…</translation>
    </message>
    <message>
        <source>Write one file that any browser zooms and reads, without a network</source>
        <translation>写成单个文件，任何浏览器无需联网即可缩放和阅读</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See the timeline on the printer&apos;s page</source>
        <translation>查看时间线在打印页面上的样子</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>打印时间线</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by some of its letters</source>
        <translation>输入部分字母即可查找任何命令</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>更改快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>为操作指定其他快捷键</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>What the parts of the window are for, in a minute</source>
        <translation>一分钟了解窗口各部分的用途</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>All there is to know, offline</source>
        <translation>全部说明，离线可读</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
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
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>回到之前的位置</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Where you came back from</source>
        <translation>回到后退之前的位置</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Go &amp;earlier</source>
        <translation>往前移动(&amp;E)</translation>
    </message>
    <message>
        <source>Go &amp;later</source>
        <translation>往后移动(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Fit the selected event, then everything</source>
        <translation>先适应选中的事件，再适应全部</translation>
    </message>
    <message>
        <source>&amp;Starting view</source>
        <translation>初始视图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>转到日期(&amp;G)…</translation>
    </message>
    <message>
        <source>Show a date you type</source>
        <translation>显示您输入的日期</translation>
    </message>
    <message>
        <source>Searc&amp;h…</source>
        <translation>搜索(&amp;H)…</translation>
    </message>
    <message>
        <source>Find events and articles by words</source>
        <translation>按文字查找事件和文章</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>下一个结果(&amp;X)</translation>
    </message>
    <message>
        <source>Previo&amp;us hit</source>
        <translation>上一个结果(&amp;U)</translation>
    </message>
    <message>
        <source>Timeline, both or &amp;list</source>
        <translation>时间线、两者或列表(&amp;L)</translation>
    </message>
    <message>
        <source>Show the events as a timeline, with a list of them, or as a list only</source>
        <translation>将事件显示为时间线、时间线加列表或仅列表</translation>
    </message>
    <message>
        <source>&amp;Timeline only</source>
        <translation>仅时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Timeline a&amp;nd list</source>
        <translation>时间线和列表(&amp;N)</translation>
    </message>
    <message>
        <source>List &amp;only</source>
        <translation>仅列表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>Explain the forms of dates in view</source>
        <translation>说明视图中各种日期的画法</translation>
    </message>
    <message>
        <source>Dates of the &amp;sources</source>
        <translation>各来源的日期(&amp;S)</translation>
    </message>
    <message>
        <source>Draw each source&apos;s own date under its event</source>
        <translation>在事件下方画出每个来源给出的日期</translation>
    </message>
    <message>
        <source>Axis in &amp;weeks</source>
        <translation>时间轴以周为单位(&amp;W)</translation>
    </message>
    <message>
        <source>Count weeks instead of days of the month</source>
        <translation>按周计数，而不按每月的日期</translation>
    </message>
    <message>
        <source>Arran&amp;ge lanes…</source>
        <translation>排列泳道(&amp;G)…</translation>
    </message>
    <message>
        <source>Order lanes, hide, collapse and pin them</source>
        <translation>调整泳道的顺序，隐藏、折叠或固定泳道</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Choose which events are shown, by category, place, person, time, sources and more</source>
        <translation>按类别、地点、人物、时间、来源等选择显示哪些事件</translation>
    </message>
    <message>
        <source>Clear the fi&amp;lter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>重新显示所有事件</translation>
    </message>
    <message>
        <source>Boo&amp;kmark this view…</source>
        <translation>为此视图添加书签(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the span, the filter and the lanes you see under a name</source>
        <translation>将当前的时间段、筛选和泳道以名称保存</translation>
    </message>
    <message>
        <source>Book&amp;marks…</source>
        <translation>书签(&amp;M)…</translation>
    </message>
    <message>
        <source>Go to a bookmarked view, rename or delete bookmarks</source>
        <translation>转到书签视图，重命名或删除书签</translation>
    </message>
    <message>
        <source>Lanes further &amp;up</source>
        <translation>向上滚动泳道(&amp;U)</translation>
    </message>
    <message>
        <source>Lanes further &amp;down</source>
        <translation>向下滚动泳道(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Wheel scrolls lanes</source>
        <translation>滚轮滚动泳道(&amp;W)</translation>
    </message>
    <message>
        <source>The wheel scrolls lanes, and zooms with the Ctrl key</source>
        <translation>滚轮用于滚动泳道，按住 Ctrl 键时用于缩放</translation>
    </message>
    <message>
        <source>Show all la&amp;nes</source>
        <translation>显示所有泳道(&amp;N)</translation>
    </message>
    <message>
        <source>Show the hidden lanes</source>
        <translation>显示隐藏的泳道</translation>
    </message>
    <message>
        <source>&amp;Reset lanes</source>
        <translation>重置泳道(&amp;R)</translation>
    </message>
    <message>
        <source>Lanes as they come</source>
        <translation>恢复泳道的默认排列</translation>
    </message>
    <message>
        <source>Event and &amp;report time</source>
        <translation>事件与报道的时间(&amp;R)</translation>
    </message>
    <message>
        <source>A line from each event in view to when it was reported</source>
        <translation>从视图中的每个事件连线到其报道时间</translation>
    </message>
    <message>
        <source>&amp;Article library</source>
        <translation>文章库(&amp;A)</translation>
    </message>
    <message>
        <source>List all articles, to search and open</source>
        <translation>列出所有文章，以便搜索和打开</translation>
    </message>
    <message>
        <source>Arrow keys wal&amp;k among events</source>
        <translation>方向键在事件间移动(&amp;K)</translation>
    </message>
    <message>
        <source>Arrow keys lead from event to event; with Shift they move the view</source>
        <translation>方向键从一个事件移到另一个事件；按住 Shift 时移动视图</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>Go to a place at once, without a move there</source>
        <translation>直接转到目标位置，不显示移动过程</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>窗口的下一部分(&amp;P)</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
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
        <translation>泳道自上而下排列，打勾的会显示</translation>
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
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;llapsed to a thin band</source>
        <translation>折叠成细条(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pinned on top</source>
        <translation>固定在顶部(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Lanes as they come</source>
        <translation>恢复泳道的默认排列</translation>
    </message>
    <message>
        <source>{0} of {1} lanes are shown.</source>
        <translation>显示 {1} 条泳道中的 {0} 条。</translation>
    </message>
</context>
<context>
    <name>ArticleFoot</name>
    <message>
        <source>Show event</source>
        <translation>显示事件</translation>
    </message>
    <message>
        <source>Show the event of this passage (Enter)</source>
        <translation>显示此引文所属的事件 (Enter)</translation>
    </message>
    <message>
        <source>This passage speaks of %1</source>
        <translation>此引文讲述：%1</translation>
    </message>
    <message>
        <source>Show event: %1</source>
        <translation>显示事件：%1</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 处引文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>The words of this passage are no longer found in the text.</source>
        <translation>文中已找不到此引文的文字。</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Read in full height, or no longer</source>
        <translation>全高阅读，或恢复分栏</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>关闭文章</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>上一处引文</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>下一处引文</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>编辑文章</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始网页</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>存档副本</translation>
    </message>
    <message>
        <source>A digest in our own words; the original is cited.</source>
        <translation>由我们转述的文摘，已注明原文出处。</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>在浏览器中打开：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in this article</source>
        <translation>
            <numerusform>本文涉及 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No event of this collection rests on this article.</source>
        <translation>此事件集中没有以本文为依据的事件。</translation>
    </message>
    <message>
        <source>Find dated statements</source>
        <translation>查找含日期的陈述</translation>
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
        <translation>位于“%1”的引文</translation>
    </message>
    <message>
        <source>Events that this passage speaks of</source>
        <translation>此引文讲述的事件</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as quotation	Ctrl+Shift+C</source>
        <translation>复制并注明出处	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ArticleTextField</name>
    <message>
        <source>{0} characters are too many to be edited here, where {1} can be; choose Replace the text</source>
        <translation>共 {0} 个字符，超出此处可编辑的 {1} 个；请选择“替换文本”</translation>
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
        <translation>附上文件夹中的原文</translation>
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
        <translation>文章 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>替换文本</translation>
    </message>
    <message>
        <source>Finding the passages…</source>
        <translation>正在定位引文…</translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation>请先打开事件库</translation>
    </message>
    <message>
        <source>Reading the originals…</source>
        <translation>正在读取原文…</translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln original(s)</source>
        <translation>
            <numerusform>附上 %Ln 篇原文</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the text already</source>
        <translation>当前文本已与此相同</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>复核…</translation>
    </message>
    <message>
        <source>{0} of {1} passages placed exactly</source>
        <translation>{1} 处引文中有 {0} 处准确定位</translation>
    </message>
    <message>
        <source>{0} found by likeness</source>
        <translation>{0} 处按相似度找到</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} 处待复核</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>Also in {0}</source>
        <translation>也见于 {0}</translation>
    </message>
    <message>
        <source>Worded alike in {0}</source>
        <translation>{0} 中有相似的说法</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Go to {0}, {1}, in the other store</source>
        <translation>转到另一事件库中的 {0}，{1}</translation>
    </message>
    <message>
        <source>Both say: {0}</source>
        <translation>两者都提到：{0}</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Go to a &amp;bookmark</source>
        <translation>转到书签(&amp;B)</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>为此视图添加书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Bookmark “{0}”</source>
        <translation>添加书签“{0}”</translation>
    </message>
    <message>
        <source>Rename bookmark “{0}”</source>
        <translation>重命名书签“{0}”</translation>
    </message>
    <message>
        <source>Delete bookmark “{0}”</source>
        <translation>删除书签“{0}”</translation>
    </message>
    <message>
        <source>Rename bookmark</source>
        <translation>重命名书签</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>No view is bookmarked yet</source>
        <translation>还没有书签</translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>No view is bookmarked yet. Bookmark the one you see from the View menu.</source>
        <translation>还没有书签。可从“视图”菜单为当前视图添加书签。</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
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
        <translation>日期图示</translation>
    </message>
    <message>
        <source>Solid: certain. Fading: possible.</source>
        <translation>实色：确定。渐隐：可能。</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Bring in articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Articles; those with a tick come along with all</source>
        <translation>文章列表；全部导入时只包括打勾的文章</translation>
    </message>
    <message>
        <source>A&amp;ttach to its digest</source>
        <translation>附到其文摘上(&amp;T)</translation>
    </message>
    <message>
        <source>Bring in &amp;this one</source>
        <translation>导入这一篇(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in &amp;all ({0})</source>
        <translation>全部导入(&amp;A)（{0}）</translation>
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
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Articles ({0});;All files (*)</source>
        <translation>文章 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation>请先打开事件库</translation>
    </message>
    <message>
        <source>Those are {0} files; bring in {1} at a time, or use timeline-app import.</source>
        <translation>共有 {0} 个文件；一次最多导入 {1} 个，或使用命令 timeline-app import。</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>正在读取文章…</translation>
    </message>
    <message>
        <source>Pasted words</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Reading the pasted words…</source>
        <translation>正在读取粘贴的文字…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>正在读取 {0}…</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln article(s)</source>
        <translation>
            <numerusform>导入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in “{0}”</source>
        <translation>导入“{0}”</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>信息不全</translation>
    </message>
    <message>
        <source>Much like another, {0} %</source>
        <translation>与另一篇相似，{0}%</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要核对</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Nothing in the file says it.</source>
        <translation>文件中没有说明。</translation>
    </message>
    <message>
        <source>Stated.</source>
        <translation>文中写明。</translation>
    </message>
    <message>
        <source>Inferred.</source>
        <translation>推断得出。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} 个字符</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Another of these files, {0}, has the same words.</source>
        <translation>另一个文件 {0} 的文字与此相同。</translation>
    </message>
    <message>
        <source>It is the original of “{0}”, a digest that is here: attach it there.</source>
        <translation>这是“{0}”的原文，库中已有其文摘：请将原文附到该文摘上。</translation>
    </message>
    <message>
        <source>It is there already: “{0}”.</source>
        <translation>已存在：“{0}”。</translation>
    </message>
    <message>
        <source>It is much like “{0}”, which is here: {1} % of the words.</source>
        <translation>与库中的“{0}”非常相似：{1}% 的文字相同。</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>{0} (Gregorian / Julian)</source>
        <translation>{0}（公历 / 儒略历）</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>The words were</source>
        <translation>原来的文字</translation>
    </message>
    <message>
        <source>between: {0}</source>
        <translation>上下文：{0}</translation>
    </message>
    <message>
        <source>In the text now</source>
        <translation>现在的文中</translation>
    </message>
    <message>
        <source>No place in the text is like them</source>
        <translation>文中没有与之相似的地方</translation>
    </message>
    <message>
        <source>Select the words in the article and press M, or keep the passage as lost (K).</source>
        <translation>请在文章中选中相应文字后按 M，或将引文记为丢失 (K)。</translation>
    </message>
</context>
<context>
    <name>CategoryField</name>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
</context>
<context>
    <name>CellEditors</name>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
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
        <translation>无法确定这些文件是哪些文摘的原文。</translation>
    </message>
    <message>
        <source>Only one file can be the original of an article.</source>
        <translation>每篇文章只能有一个原文文件。</translation>
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
        <translation>都不是，略过</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Text in the style of {0} (*.txt)</source>
        <translation>纯文本，{0} 格式 (*.txt)</translation>
    </message>
    <message>
        <source>citations.bib</source>
        <translation>citations.bib</translation>
    </message>
    <message>
        <source>Export citations</source>
        <translation>导出参考文献</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) in {0}</source>
        <translation>
            <numerusform>{0} 中有 %Ln 条参考文献</numerusform>
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
        <translation>现在不可用</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Events on the timeline</source>
        <translation>时间线上的事件</translation>
    </message>
    <message>
        <source>What is in view, lane by lane, in the order of time</source>
        <translation>视图中的内容，逐条泳道，按时间排列</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Event stores (*{0});;All files (*)</source>
        <translation>事件库 (*{0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compare with a store</source>
        <translation>与事件库比较</translation>
    </message>
    <message>
        <source>Compare with a folder of events</source>
        <translation>与事件文件夹比较</translation>
    </message>
    <message>
        <source>{0} and {1} compared</source>
        <translation>{0} 与 {1} 的比较</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are in both.</source>
        <translation>
            <numerusform>%Ln 个事件两库都有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have another date.</source>
        <translation>
            <numerusform>其中 %Ln 个日期不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are worded alike, but their dates contradict.</source>
        <translation>
            <numerusform>另有 %Ln 个说法相似，但日期矛盾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in A.</source>
        <translation>
            <numerusform>仅 A 有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in B.</source>
        <translation>
            <numerusform>仅 B 有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>In both ({0})</source>
        <translation>两库都有（{0}）</translation>
    </message>
    <message>
        <source>Dates contradict ({0})</source>
        <translation>日期矛盾（{0}）</translation>
    </message>
    <message>
        <source>Only in A ({0})</source>
        <translation>仅在 A（{0}）</translation>
    </message>
    <message>
        <source>Only in B ({0})</source>
        <translation>仅在 B（{0}）</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>日期相同</translation>
    </message>
    <message>
        <source>finer in B</source>
        <translation>B 更精确</translation>
    </message>
    <message>
        <source>coarser in B</source>
        <translation>B 较粗略</translation>
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
        <translation>两者给出相同的日期。</translation>
    </message>
    <message>
        <source>The date in B is more precise.</source>
        <translation>B 中的日期更精确。</translation>
    </message>
    <message>
        <source>The date in B is less precise.</source>
        <translation>B 中的日期较粗略。</translation>
    </message>
    <message>
        <source>One of them has no date.</source>
        <translation>其中之一没有日期。</translation>
    </message>
    <message>
        <source>The two dates cannot both be true: it may be another event.</source>
        <translation>两个日期不可能都对：也许是另一个事件。</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>两库都有</translation>
    </message>
    <message>
        <source>in both, perhaps</source>
        <translation>可能两库都有</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>仅在 A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>仅在 B</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>What was compared</source>
        <translation>比较的内容</translation>
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
        <translation>比较</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Two stores, only to look at</source>
        <translation>两个事件库，仅供查看</translation>
    </message>
    <message>
        <source>&amp;Close the comparison</source>
        <translation>关闭比较(&amp;C)</translation>
    </message>
    <message>
        <source>Two stores are only looked at here; open one of them to change it.</source>
        <translation>这里只能查看两个事件库；要更改，请打开其中一个。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>No article of this store is a digest, so there is nothing to attach an original to.</source>
        <translation>此事件库中没有文摘，因此没有可以附上原文的文章。</translation>
    </message>
    <message>
        <source>There is no article in this folder; choose another, or the files themselves.</source>
        <translation>此文件夹中没有文章；请另选文件夹，或直接选择文件。</translation>
    </message>
    <message>
        <source>This bookmark cannot be read; delete it and bookmark the view anew</source>
        <translation>此书签无法读取；请删除后重新为视图添加书签</translation>
    </message>
    <message>
        <source>{0} is the store that is open; choose another one to compare it with.</source>
        <translation>{0} 就是当前打开的事件库；请选择另一个来比较。</translation>
    </message>
    <message>
        <source>The text of the article has changed meanwhile; select the words again.</source>
        <translation>文章文本在此期间已改动；请重新选中文字。</translation>
    </message>
    <message>
        <source>A digest has no lines of a page to hide; only the text of an original has.</source>
        <translation>文摘没有可隐藏的网页行；只有原文才有。</translation>
    </message>
    <message>
        <source>There are a thousand stores called {0} in {1}; remove some of them.</source>
        <translation>{1} 中已有一千个名为 {0} 的事件库；请删除一些。</translation>
    </message>
    <message>
        <source>The text of the article has changed meanwhile; look through it again.</source>
        <translation>文章文本在此期间已改动；请重新查找。</translation>
    </message>
    <message>
        <source>The text of the article has changed meanwhile; look at the passage again.</source>
        <translation>文章文本在此期间已改动；请重新查看引文。</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>无法使用 {0}：{1}。</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself: {0}</source>
        <translation>程序本身出错：{0}</translation>
    </message>
    <message>
        <source>No store is open; open one from the File menu.</source>
        <translation>没有打开的事件库；请从“文件”菜单打开一个。</translation>
    </message>
    <message>
        <source>the text of article &apos;{0}&apos; is an original, not a digest</source>
        <translation>文章“{0}”的文本是原文，不是文摘</translation>
    </message>
    <message>
        <source>{0}; edit its text instead of attaching another</source>
        <translation>{0}；请编辑其文本，而不要另附原文</translation>
    </message>
    <message>
        <source>article &apos;{0}&apos; has an abstract, whose place the digest would take</source>
        <translation>文章“{0}”已有摘要，文摘会占用其位置</translation>
    </message>
    <message>
        <source>{0}; move the abstract into the note first</source>
        <translation>{0}；请先将摘要移到备注中</translation>
    </message>
    <message>
        <source>no original is attached to article &apos;{0}&apos;; there is nothing to detach</source>
        <translation>文章“{0}”没有附上原文；没有可移除的内容</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>for example 1939, 2018-05-17, 2013/2015, 2020? or ../2013-05</source>
        <translation>例如 1939、2018-05-17、2013/2015、2020? 或 ../2013-05</translation>
    </message>
    <message>
        <source>use lower-case letters, digits and hyphens, beginning with a letter or digit</source>
        <translation>请使用小写字母、数字和连字符，以字母或数字开头</translation>
    </message>
    <message>
        <source>give the 64 lower-case hexadecimal digits that sha256sum prints</source>
        <translation>请给出 sha256sum 输出的 64 位小写十六进制数字</translation>
    </message>
    <message>
        <source>the {0} &apos;{1}&apos; stands here twice</source>
        <translation>{0}“{1}”在此出现了两次</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>请只保留一个</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot be an id</source>
        <translation>“{0}”不能作为标识</translation>
    </message>
    <message>
        <source>the id has more than {0} characters</source>
        <translation>标识超过 {0} 个字符</translation>
    </message>
    <message>
        <source>choose a shorter one</source>
        <translation>请选用更短的</translation>
    </message>
    <message>
        <source>the {0} is empty</source>
        <translation>{0}为空</translation>
    </message>
    <message>
        <source>give it</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>the {0} has a line break in it</source>
        <translation>{0}中有换行</translation>
    </message>
    <message>
        <source>write it on one line</source>
        <translation>请写在一行内</translation>
    </message>
    <message>
        <source>the character U+{0} cannot stand in a text</source>
        <translation>文本中不能含有字符 U+{0}</translation>
    </message>
    <message>
        <source>take it out; line ends are LF</source>
        <translation>请将其去除；换行符为 LF</translation>
    </message>
    <message>
        <source>the {0} &apos;{1}&apos; is not an EDTF date: {2}</source>
        <translation>{0}“{1}”不是 EDTF 日期：{2}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a {1}</source>
        <translation>“{0}”不是有效的{1}</translation>
    </message>
    <message>
        <source>use one of: {0}</source>
        <translation>请使用其中之一：{0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a SHA-256</source>
        <translation>“{0}”不是 SHA-256 值</translation>
    </message>
    <message>
        <source>the value is not JSON</source>
        <translation>该值不是 JSON</translation>
    </message>
    <message>
        <source>write it as JSON, such as {&quot;from&quot;: &quot;1995&quot;}</source>
        <translation>请写成 JSON，例如 {&quot;from&quot;: &quot;1995&quot;}</translation>
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
        <translation>摘录</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>saved thing</source>
        <translation>已保存的项目</translation>
    </message>
    <message>
        <source>saved things</source>
        <translation>已保存的项目</translation>
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
        <translation>摘录 {0}</translation>
    </message>
    <message>
        <source>saved {0} &apos;{1}&apos;</source>
        <translation>已保存的 {0}“{1}”</translation>
    </message>
    <message>
        <source>it is the same passage as excerpt {0}</source>
        <translation>与摘录 {0} 是同一处引文</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>请移除其中一个</translation>
    </message>
    <message>
        <source>there is no event &apos;{0}&apos;</source>
        <translation>没有事件“{0}”</translation>
    </message>
    <message>
        <source>add the event or remove the excerpt</source>
        <translation>请添加该事件，或移除该摘录</translation>
    </message>
    <message>
        <source>there is no article &apos;{0}&apos;</source>
        <translation>没有文章“{0}”</translation>
    </message>
    <message>
        <source>add the article or remove the excerpt</source>
        <translation>请添加该文章，或移除该摘录</translation>
    </message>
    <message>
        <source>the id stands twice among the {0}</source>
        <translation>该标识在{0}中出现了两次</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>请将其中一个改名</translation>
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
        <translation>这太遥远了</translation>
    </message>
    <message>
        <source>there is no year 0: 1 BC is followed by AD 1</source>
        <translation>没有公元 0 年：公元前 1 年之后是公元 1 年</translation>
    </message>
    <message>
        <source>beyond the year 9999 a date has no month</source>
        <translation>9999 年以后的日期没有月份</translation>
    </message>
    <message>
        <source>there is no month {0}</source>
        <translation>没有 {0} 月</translation>
    </message>
    <message>
        <source>an interval goes from one date to one other</source>
        <translation>时段应从一个日期到另一个日期</translation>
    </message>
    <message>
        <source>that is no number of years</source>
        <translation>这不是年数</translation>
    </message>
    <message>
        <source>write for instance 18 June 2010, about 1900, between 1939 and 1945, 44 BC</source>
        <translation>可以写成例如 2010年6月18日、约1900年、1939年至1945年之间、公元前44年</translation>
    </message>
    <message>
        <source>a date has at most {0} characters</source>
        <translation>日期最多 {0} 个字符</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not understood; {1}</source>
        <translation>无法理解“{0}”；{1}</translation>
    </message>
    <message>
        <source>no date is understood here; {0}</source>
        <translation>此处无法理解为日期；{0}</translation>
    </message>
    <message>
        <source>only days, months and years can be converted from the Julian calendar</source>
        <translation>儒略历只能换算日、月和年</translation>
    </message>
    <message>
        <source>a date with unknown digits cannot be converted from the Julian calendar</source>
        <translation>含未知数字的日期无法由儒略历换算</translation>
    </message>
    <message>
        <source>there is no century {0}</source>
        <translation>没有第 {0} 世纪</translation>
    </message>
    <message>
        <source>there is no millennium {0}</source>
        <translation>没有第 {0} 千年</translation>
    </message>
    <message>
        <source>years ago are counted from today: give the year itself</source>
        <translation>“多少年前”从今天算起：请直接写出年份</translation>
    </message>
    <message>
        <source>early, mid and late go with a year, a month, a decade or a century</source>
        <translation>早期、中期、晚期须与年、月、年代或世纪连用</translation>
    </message>
    <message>
        <source>a half goes with a year, a decade or a century</source>
        <translation>前半、后半须与年、年代或世纪连用</translation>
    </message>
    <message>
        <source>hours go to 23</source>
        <translation>小时最大为 23</translation>
    </message>
    <message>
        <source>minutes go to 59</source>
        <translation>分钟最大为 59</translation>
    </message>
    <message>
        <source>seconds go to 59</source>
        <translation>秒最大为 59</translation>
    </message>
    <message>
        <source>leap seconds are not counted</source>
        <translation>不计闰秒</translation>
    </message>
    <message>
        <source>hour 24 is the end of the day: 24:00:00 and no later</source>
        <translation>24 时是一天的结束：只能写 24:00:00</translation>
    </message>
    <message>
        <source>zones lie from -12:00 to +14:00</source>
        <translation>时区在 -12:00 与 +14:00 之间</translation>
    </message>
    <message>
        <source>UTC is written Z or +00:00, not -00:00</source>
        <translation>UTC 写作 Z 或 +00:00，不写 -00:00</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a date: {1} (character {2})</source>
        <translation>“{0}”不是日期：{1}（第 {2} 个字符）</translation>
    </message>
    <message>
        <source>the year 0 (1 BC) is written 0000, without a sign</source>
        <translation>0 年（公元前 1 年）写作 0000，不带符号</translation>
    </message>
    <message>
        <source>there is no month or season {0} (months 01 to 12, seasons 21 to 41)</source>
        <translation>没有月份或季节 {0}（月份为 01 至 12，季节为 21 至 41）</translation>
    </message>
    <message>
        <source>{0} is a season, and a season has no day</source>
        <translation>{0} 是季节，季节没有日</translation>
    </message>
    <message>
        <source>no month that this can be has such a day</source>
        <translation>任何可能的月份都没有这一天</translation>
    </message>
    <message>
        <source>{0}-{1} has {2} days</source>
        <translation>{0}-{1} 只有 {2} 天</translation>
    </message>
    <message>
        <source>there is no day {0}</source>
        <translation>没有 {0} 日</translation>
    </message>
    <message>
        <source>significant digits (S) are 1 to 99</source>
        <translation>有效数字 (S) 为 1 至 99</translation>
    </message>
    <message>
        <source>a year after Y does not begin with 0</source>
        <translation>Y 之后的年份不能以 0 开头</translation>
    </message>
    <message>
        <source>a year has at most {0} digits</source>
        <translation>年份最多 {0} 位数字</translation>
    </message>
    <message>
        <source>the exponent of a year is 1 to {0}</source>
        <translation>年份的指数为 1 至 {0}</translation>
    </message>
    <message>
        <source>a year of up to four digits is written without Y, with four digits</source>
        <translation>四位以内的年份不加 Y，写成四位数字</translation>
    </message>
    <message>
        <source>an interval has one &apos;/&apos;, between its start and its end</source>
        <translation>时段只有一个“/”，位于开始与结束之间</translation>
    </message>
    <message>
        <source>the interval ends before it starts</source>
        <translation>时段的结束早于开始</translation>
    </message>
    <message>
        <source>a set that begins with &apos;{0}&apos; ends with &apos;{1}&apos;</source>
        <translation>以“{0}”开头的集合应以“{1}”结尾</translation>
    </message>
    <message>
        <source>&apos;..&apos; before a date (or earlier) stands only at the beginning of a set</source>
        <translation>日期前的“..”（或更早）只能位于集合的开头</translation>
    </message>
    <message>
        <source>&apos;..&apos; after a date (or later) stands only at the end of a set</source>
        <translation>日期后的“..”（或更晚）只能位于集合的末尾</translation>
    </message>
    <message>
        <source>a set needs a date here</source>
        <translation>集合在此处需要一个日期</translation>
    </message>
    <message>
        <source>&apos;..&apos; needs a date before or after it</source>
        <translation>“..”之前或之后需要一个日期</translation>
    </message>
    <message>
        <source>a range goes from one date to one other</source>
        <translation>范围应从一个日期到另一个日期</translation>
    </message>
    <message>
        <source>the range ends before it starts</source>
        <translation>范围的结束早于开始</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>年份为四位数字</translation>
    </message>
    <message>
        <source>a hyphen stands between year and month</source>
        <translation>年与月之间应有连字符</translation>
    </message>
    <message>
        <source>a month has two digits</source>
        <translation>月份为两位数字</translation>
    </message>
    <message>
        <source>a hyphen stands between month and day</source>
        <translation>月与日之间应有连字符</translation>
    </message>
    <message>
        <source>a day has two digits</source>
        <translation>日为两位数字</translation>
    </message>
    <message>
        <source>after a day only a time of day can stand (T and the hour)</source>
        <translation>日之后只能接时刻（T 加小时）</translation>
    </message>
    <message>
        <source>an hour has two digits</source>
        <translation>小时为两位数字</translation>
    </message>
    <message>
        <source>a colon stands between hour and minute</source>
        <translation>时与分之间应有冒号</translation>
    </message>
    <message>
        <source>a minute has two digits</source>
        <translation>分钟为两位数字</translation>
    </message>
    <message>
        <source>a colon stands between minute and second</source>
        <translation>分与秒之间应有冒号</translation>
    </message>
    <message>
        <source>a second has two digits</source>
        <translation>秒为两位数字</translation>
    </message>
    <message>
        <source>a zone is Z or an offset such as +05:30</source>
        <translation>时区为 Z 或例如 +05:30 的偏移</translation>
    </message>
    <message>
        <source>there is no date here</source>
        <translation>此处没有日期</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was notation of the draft of 2012 and has been replaced</source>
        <translation>“{0}”是 2012 年草案的写法，已被取代</translation>
    </message>
    <message>
        <source>a space or line break</source>
        <translation>空格或换行</translation>
    </message>
    <message>
        <source>{0} does not occur in a date</source>
        <translation>日期中不会出现{0}</translation>
    </message>
    <message>
        <source>a range (&apos;..&apos;) stands in a set: [..1984], [1667..1672]</source>
        <translation>范围（“..”）应写在集合中：[..1984]、[1667..1672]</translation>
    </message>
    <message>
        <source>S and a number stand at the end, after a year without X, month and day</source>
        <translation>S 和数字位于末尾，接在没有 X、月和日的年份之后</translation>
    </message>
    <message>
        <source>year, month and day are separated by hyphens</source>
        <translation>年、月、日以连字符分隔</translation>
    </message>
    <message>
        <source>a year of more than four digits begins with Y</source>
        <translation>超过四位的年份以 Y 开头</translation>
    </message>
    <message>
        <source>digits are missing after {0}</source>
        <translation>{0} 之后缺少数字</translation>
    </message>
    <message>
        <source>digits are missing after Y</source>
        <translation>Y 之后缺少数字</translation>
    </message>
    <message>
        <source>after Y stand a year, an exponent (E) and significant digits (S), and nothing else</source>
        <translation>Y 之后只能有年份、指数 (E) 和有效数字 (S)</translation>
    </message>
    <message>
        <source>the date is not complete</source>
        <translation>日期不完整</translation>
    </message>
    <message>
        <source>a time of day needs a whole day before it, without X and qualifiers</source>
        <translation>时刻之前需要完整的日期，不带 X 和限定符</translation>
    </message>
    <message>
        <source>nothing stands after a time zone</source>
        <translation>时区之后不能有其他内容</translation>
    </message>
    <message numerus="yes">
        <source>... and {0} more faults</source>
        <translation>
            <numerusform>……另有 {0} 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>date of access</source>
        <translation>访问日期</translation>
    </message>
    <message>
        <source>basis of a date</source>
        <translation>日期依据</translation>
    </message>
    <message>
        <source>kind of text</source>
        <translation>文本类型</translation>
    </message>
    <message>
        <source>kind of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>basis of a claim</source>
        <translation>来源日期的依据</translation>
    </message>
    <message>
        <source>state of an anchor</source>
        <translation>定位状态</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>name of a category</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>kind of name</source>
        <translation>名称类型</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>来源日期</translation>
    </message>
    <message>
        <source>there are more than {0} categories</source>
        <translation>类别超过 {0} 个</translation>
    </message>
    <message>
        <source>merge some</source>
        <translation>请合并一些</translation>
    </message>
    <message>
        <source>the summary has blank space around it</source>
        <translation>概述前后有空白</translation>
    </message>
    <message>
        <source>take the blank space away</source>
        <translation>请去除空白</translation>
    </message>
    <message>
        <source>the importance {0} is not from 0 to 1</source>
        <translation>重要程度 {0} 不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>0.5 is usual</source>
        <translation>一般为 0.5</translation>
    </message>
    <message>
        <source>use one of the collection&apos;s ({0}) or add it there</source>
        <translation>请使用事件集中的类别（{0}），或在其中添加</translation>
    </message>
    <message>
        <source>there is no category &apos;{0}&apos;</source>
        <translation>没有类别“{0}”</translation>
    </message>
    <message>
        <source>an original is attached, so the text cannot be a digest</source>
        <translation>已附上原文，因此文本不能是文摘</translation>
    </message>
    <message>
        <source>leave it out, or text_kind</source>
        <translation>请略去它或 text_kind</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not the id of an excerpt of event &apos;{1}&apos;</source>
        <translation>“{0}”不是事件“{1}”的摘录标识</translation>
    </message>
    <message>
        <source>it is &apos;{0}.&apos; and a number from 1</source>
        <translation>应为“{0}.”加从 1 开始的数字</translation>
    </message>
    <message>
        <source>the value has more than {0} characters</source>
        <translation>该值超过 {0} 个字符</translation>
    </message>
    <message>
        <source>save less</source>
        <translation>请少保存一些</translation>
    </message>
    <message>
        <source>the quote is empty</source>
        <translation>引文为空</translation>
    </message>
    <message>
        <source>give the words of the article</source>
        <translation>请给出文章中的文字</translation>
    </message>
    <message>
        <source>the confidence {0} is not from 0 to 1</source>
        <translation>把握 {0} 不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>1 is certain</source>
        <translation>1 表示确定</translation>
    </message>
    <message>
        <source>the passage cannot run from {0} to {1}</source>
        <translation>引文不能从 {0} 到 {1}</translation>
    </message>
    <message>
        <source>start and end count the characters of the text from 0</source>
        <translation>开始和结束从 0 起计算文本的字符</translation>
    </message>
    <message>
        <source>characters {0} to {1} of the article are not the quote</source>
        <translation>文章的第 {0} 至 {1} 个字符不是该引文</translation>
    </message>
    <message>
        <source>find the passage again, or mark it as lost</source>
        <translation>请重新定位引文，或将其记为丢失</translation>
    </message>
    <message>
        <source>the prefix does not stand before the passage</source>
        <translation>前文不在引文之前</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>请略去</translation>
    </message>
    <message>
        <source>the suffix does not stand after the passage</source>
        <translation>后文不在引文之后</translation>
    </message>
    <message>
        <source>a digest has nothing to hide</source>
        <translation>文摘没有可隐藏的内容</translation>
    </message>
    <message>
        <source>the hidden part cannot run from {0} to {1}</source>
        <translation>隐藏部分不能从 {0} 到 {1}</translation>
    </message>
    <message>
        <source>give start and end in characters of the text, in its order and none overlapping</source>
        <translation>请按文本的字符给出开始和结束，依次排列且互不重叠</translation>
    </message>
    <message>
        <source>no original is attached to the article, so its text is the only one</source>
        <translation>文章没有附上原文，因此只有一份文本</translation>
    </message>
    <message>
        <source>the original passage cannot run from {0} to {1}</source>
        <translation>原来的引文不能从 {0} 到 {1}</translation>
    </message>
    <message>
        <source>start and end count the characters of the original from 0</source>
        <translation>开始和结束从 0 起计算原文的字符</translation>
    </message>
    <message>
        <source>the view &apos;{0}&apos; has no beginning or no end</source>
        <translation>视图“{0}”没有开始或没有结束</translation>
    </message>
    <message>
        <source>for example 1995/2025</source>
        <translation>例如 1995/2025</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a colour</source>
        <translation>“{0}”不是颜色</translation>
    </message>
    <message>
        <source>write it as &quot;#0072B2&quot;</source>
        <translation>请写成 &quot;#0072B2&quot;</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another disk</source>
        <translation>磁盘已满；请腾出空间或改用其他磁盘</translation>
    </message>
    <message>
        <source>your disk quota is used up; make room or choose another disk</source>
        <translation>您的磁盘配额已用完；请腾出空间或改用其他磁盘</translation>
    </message>
    <message>
        <source>the file would be larger than this system allows; choose another disk</source>
        <translation>文件将超出此系统允许的大小；请改用其他磁盘</translation>
    </message>
    <message>
        <source>you have no right to do that there; choose another place or change its rights</source>
        <translation>您在该处没有此权限；请另选位置或修改其权限</translation>
    </message>
    <message>
        <source>that place can only be read; choose another place</source>
        <translation>该位置只能读取；请另选位置</translation>
    </message>
    <message>
        <source>there is no such file or folder; check the name</source>
        <translation>没有这个文件或文件夹；请检查名称</translation>
    </message>
    <message>
        <source>a part of that path is a file, not a folder; check the name</source>
        <translation>该路径中有一部分是文件而不是文件夹；请检查名称</translation>
    </message>
    <message>
        <source>that is a folder, not a file; check the name</source>
        <translation>那是文件夹，不是文件；请检查名称</translation>
    </message>
    <message>
        <source>something of that name is there already; choose another name</source>
        <translation>该名称已被占用；请另选名称</translation>
    </message>
    <message>
        <source>the folder is not empty; choose another name</source>
        <translation>文件夹不为空；请另选名称</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名称太长；请选用更短的</translation>
    </message>
    <message>
        <source>the symbolic links lead round in a circle; check the name</source>
        <translation>符号链接形成循环；请检查名称</translation>
    </message>
    <message>
        <source>another program is using it; close that program and try again</source>
        <translation>另一程序正在使用；请关闭该程序后重试</translation>
    </message>
    <message>
        <source>the disk reports an error; check the disk and try again</source>
        <translation>磁盘报告错误；请检查磁盘后重试</translation>
    </message>
    <message>
        <source>too many files are open; close some programs and try again</source>
        <translation>打开的文件太多；请关闭一些程序后重试</translation>
    </message>
    <message>
        <source>the system says: {0}</source>
        <translation>系统提示：{0}</translation>
    </message>
    <message>
        <source>It was stopped; nothing has changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>{0} (character {1}); {2}</source>
        <translation>{0}（第 {1} 个字符）；{2}</translation>
    </message>
    <message>
        <source>it is one of {0}</source>
        <translation>应为其中之一：{0}</translation>
    </message>
    <message>
        <source>{0}; write a date as 2010, 2010-06 or 2010-06-18</source>
        <translation>{0}；请将日期写成 2010、2010-06 或 2010-06-18</translation>
    </message>
    <message>
        <source>it is a whole number</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>it is a number from 0 to 1</source>
        <translation>应为 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>a filter has conditions only, and &apos;{0}&apos; is none</source>
        <translation>筛选只能由条件组成，而“{0}”不是条件</translation>
    </message>
    <message>
        <source>write a condition such as tag:railway</source>
        <translation>请写条件，例如 tag:railway</translation>
    </message>
    <message>
        <source>use at most {0} characters</source>
        <translation>最多使用 {0} 个字符</translation>
    </message>
    <message>
        <source>the query is too long</source>
        <translation>查询太长</translation>
    </message>
    <message>
        <source>there is no field &apos;{0}&apos;</source>
        <translation>没有字段“{0}”</translation>
    </message>
    <message>
        <source>&apos;{0}:&apos; has no value</source>
        <translation>“{0}:”没有值</translation>
    </message>
    <message>
        <source>write one behind it: {0}</source>
        <translation>请在其后写上值：{0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no value of &apos;{1}&apos;</source>
        <translation>“{0}”不是“{1}”的值</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>close it, or leave it out</source>
        <translation>请将其闭合，或去掉它</translation>
    </message>
    <message>
        <source>did you mean {0}:? To look for the words, put them in quotation marks</source>
        <translation>您是指“{0}:”吗？若要查找这些文字，请加上引号</translation>
    </message>
    <message>
        <source>there are {0}. To look for the words, put them in quotation marks</source>
        <translation>可用的有 {0}。若要查找这些文字，请加上引号</translation>
    </message>
    <message>
        <source>{0}:Chongqing, {0}:&quot;New York&quot; or, for exactly that name, {0}:=York</source>
        <translation>{0}:Chongqing、{0}:&quot;New York&quot;，或仅限该名称的 {0}:=York</translation>
    </message>
    <message>
        <source>The width is too small for this timeline: the least is {0}.</source>
        <translation>宽度对此时间线太小：至少为 {0}。</translation>
    </message>
    <message>
        <source>The height is too small for this timeline: the least is {0}.</source>
        <translation>高度对此时间线太小：至少为 {0}。</translation>
    </message>
    <message>
        <source>There is no style of citations &apos;{0}&apos;; there are {1}.</source>
        <translation>没有引用格式“{0}”；现有：{1}。</translation>
    </message>
    <message>
        <source>{0}: the ending says what to write; use .png, .svg or .pdf.</source>
        <translation>{0}：扩展名决定写入的格式；请使用 .png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>Ask for the time of an event, or for dates from and to, not for both.</source>
        <translation>请指定某个事件的时间，或起止日期，不要两者都指定。</translation>
    </message>
    <message>
        <source>No event here has a date, so there is nothing to draw.</source>
        <translation>此处没有带日期的事件，因此没有可画的内容。</translation>
    </message>
    <message>
        <source>The span is empty: all events lie in {0}.</source>
        <translation>此时间段为空：所有事件都在 {0}。</translation>
    </message>
    <message>
        <source>The span is too long; the longest is 40 billion years.</source>
        <translation>时间段太长；最长为 400 亿年。</translation>
    </message>
    <message>
        <source>The span is empty: {0} does not begin before {1} has ended.</source>
        <translation>此时间段为空：{0} 并不早于 {1} 的结束。</translation>
    </message>
    <message>
        <source>{0} has no beginning that the program can show.</source>
        <translation>{0} 没有程序可以显示的开始。</translation>
    </message>
    <message>
        <source>{0} has no end that the program can show.</source>
        <translation>{0} 没有程序可以显示的结束。</translation>
    </message>
    <message>
        <source>There is no date; give one such as 1997.</source>
        <translation>没有日期；请给出例如 1997 这样的日期。</translation>
    </message>
    <message>
        <source>There is no event &apos;{0}&apos; here; see `timeline-app list`.</source>
        <translation>此处没有事件“{0}”；请查看 `timeline-app list`。</translation>
    </message>
    <message>
        <source>The event &apos;{0}&apos; has no date that can be drawn.</source>
        <translation>事件“{0}”没有可以画出的日期。</translation>
    </message>
    <message>
        <source>None of the lanes asked for is there; there are {0}.</source>
        <translation>所要的泳道都不存在；现有：{0}。</translation>
    </message>
    <message>
        <source>None of the categories asked for is there; there are {0}.</source>
        <translation>所要的类别都不存在；现有：{0}。</translation>
    </message>
    <message>
        <source>No event here meets what was asked for; take other categories or another filter.</source>
        <translation>没有事件符合要求；请改用其他类别或筛选条件。</translation>
    </message>
    <message>
        <source>An image of {0} by {1} pixels is too large; take fewer dots per inch, a smaller size, or SVG or PDF, which have no pixels.</source>
        <translation>{0} × {1} 像素的图片太大；请降低分辨率、缩小尺寸，或改用不含像素的 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of {0} by {1} pixels.</source>
        <translation>内存不足以生成 {0} × {1} 像素的图片。</translation>
    </message>
    <message>
        <source>This would be {0} pages, and the most is {1}: take a larger paper or a smaller figure.</source>
        <translation>这将需要 {0} 页，最多为 {1} 页：请改用较大的纸张或较小的图片。</translation>
    </message>
    <message>
        <source>choose a file written by &quot;Save view&quot; or by render --save-view</source>
        <translation>请选择由“保存视图”或 render --save-view 写出的文件</translation>
    </message>
    <message>
        <source>a view file has at most {0} bytes, and this has more</source>
        <translation>视图文件最多 {0} 字节，而此文件超出</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>请另选文件</translation>
    </message>
    <message>
        <source>this is not JSON ({0})</source>
        <translation>这不是 JSON（{0}）</translation>
    </message>
    <message>
        <source>that is not a file</source>
        <translation>那不是文件</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>this is not a view file of the timeline program</source>
        <translation>这不是时间线程序的视图文件</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>请更新程序</translation>
    </message>
    <message>
        <source>version {0} of view files is not known; this program knows {1}</source>
        <translation>不认识视图文件的版本 {0}；此程序支持 {1}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{0}: there is no field &apos;{1}&apos;</source>
        <translation>{0}：没有字段“{1}”</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请将其去除</translation>
    </message>
    <message>
        <source>is &apos;{0}&apos; meant?</source>
        <translation>是指“{0}”吗？</translation>
    </message>
    <message>
        <source>take it out; the fields are {0}</source>
        <translation>请将其去除；可用字段为 {0}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>text in &quot;&quot; of at most {0} characters</source>
        <translation>以 &quot;&quot; 括起、最多 {0} 个字符的文本</translation>
    </message>
    <message>
        <source>a list in []</source>
        <translation>以 [] 括起的列表</translation>
    </message>
    <message>
        <source>a group of fields in {{}}: {0}</source>
        <translation>以 {{}} 括起的一组字段：{0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a file and is left alone; choose another name.</source>
        <translation>{0} 不是文件，未作改动；请另选名称。</translation>
    </message>
    <message>
        <source>{0} is a store of events and is left alone; choose another name.</source>
        <translation>{0} 是事件库，未作改动；请另选名称。</translation>
    </message>
    <message>
        <source>It is the path to the page.</source>
        <translation>这是页面的路径。</translation>
    </message>
    <message>
        <source>It is a running head of the paper.</source>
        <translation>这是报纸的页眉。</translation>
    </message>
    <message>
        <source>It is a label above the headline.</source>
        <translation>这是标题上方的栏目名。</translation>
    </message>
    <message>
        <source>It is a line of the page.</source>
        <translation>这是网页附带的行。</translation>
    </message>
    <message>
        <source>The same line stands there {0} times.</source>
        <translation>同一行在文中出现了 {0} 次。</translation>
    </message>
    <message>
        <source>It belongs to the comments on the page.</source>
        <translation>属于页面上的评论。</translation>
    </message>
    <message>
        <source>It stands in the foot of the page.</source>
        <translation>位于页脚。</translation>
    </message>
    <message>
        <source>It is a credit, glued to the last sentence.</source>
        <translation>这是连在最后一句之后的署名。</translation>
    </message>
    <message>
        <source>It names the source.</source>
        <translation>写明来源。</translation>
    </message>
    <message>
        <source>It is a row of hashtags.</source>
        <translation>这是一行话题标签。</translation>
    </message>
    <message>
        <source>The byline says so.</source>
        <translation>署名行如此写明。</translation>
    </message>
    <message>
        <source>A line names the author.</source>
        <translation>有一行写明作者。</translation>
    </message>
    <message>
        <source>The report names its author.</source>
        <translation>报道写明作者。</translation>
    </message>
    <message>
        <source>A name stands alone before the line that says how to reach the writer.</source>
        <translation>作者联系方式之前单独列有姓名。</translation>
    </message>
    <message>
        <source>Letters are set apart by spaces here; a search finds such words only so.</source>
        <translation>此处字母间有空格；只有按此写法才能搜索到这些词。</translation>
    </message>
    <message>
        <source>Letters are set apart in {0} more places.</source>
        <translation>另有 {0} 处字母间有空格。</translation>
    </message>
    <message>
        <source>A word is broken with a hyphen here, as at the end of a printed line.</source>
        <translation>此处单词以连字符断开，如同印刷行末。</translation>
    </message>
    <message>
        <source>{0} characters stand for no letter; the file&apos;s fonts or its encoding are at fault.</source>
        <translation>{0} 个字符不代表任何文字；问题在于文件的字体或编码。</translation>
    </message>
    <message>
        <source>{0}: this is {1}; {2}</source>
        <translation>{0}：这是{1}；{2}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not an encoding known here; use one of: {1}</source>
        <translation>不认识编码“{0}”；请使用其中之一：{1}</translation>
    </message>
    <message>
        <source>{0}: the file is not in {1}; choose another encoding</source>
        <translation>{0}：文件的编码不是 {1}；请另选编码</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>由人工选定。</translation>
    </message>
    <message>
        <source>The file begins with its byte order mark.</source>
        <translation>文件以相应的字节顺序标记开头。</translation>
    </message>
    <message>
        <source>{0}: the file begins as {1} and does not go on so</source>
        <translation>{0}：文件开头是 {1}，之后却不是</translation>
    </message>
    <message>
        <source>{0}; save it again as UTF-8</source>
        <translation>{0}；请重新保存为 UTF-8</translation>
    </message>
    <message>
        <source>All of it is ASCII.</source>
        <translation>全部是 ASCII。</translation>
    </message>
    <message>
        <source>All bytes are valid UTF-8.</source>
        <translation>所有字节都是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Nearly all bytes are valid UTF-8.</source>
        <translation>几乎所有字节都是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>There is no byte order mark, but read so the characters are those of a text.</source>
        <translation>没有字节顺序标记，但按此读取，字符构成通顺的文本。</translation>
    </message>
    <message>
        <source>Read so, the characters look most like writing.</source>
        <translation>按此读取，字符最像文字。</translation>
    </message>
    <message numerus="yes">
        <source>{0} characters are damaged in the file and stand as {1}; the first in line {2}.</source>
        <translation>
            <numerusform>文件中有 {0} 个字符损坏，显示为 {1}；第一个在第 {2} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line opens front matter and no line {0} closes it near; all of it is text.</source>
        <translation>第一行开启了元数据块，但附近没有用于结束的 {0} 行；全部视为正文。</translation>
    </message>
    <message>
        <source>The front matter cannot be read and was taken as text: {0}</source>
        <translation>元数据块无法读取，已视为正文：{0}</translation>
    </message>
    <message>
        <source>The file says so.</source>
        <translation>文件中如此写明。</translation>
    </message>
    <message>
        <source>The front matter says so.</source>
        <translation>元数据块中如此写明。</translation>
    </message>
    <message>
        <source>The front matter says so, at &apos;{0}&apos;.</source>
        <translation>元数据块的“{0}”处如此写明。</translation>
    </message>
    <message>
        <source>The date in the front matter is not understood; give it by hand.</source>
        <translation>无法理解元数据块中的日期；请手动填写。</translation>
    </message>
    <message>
        <source>Not taken over from the front matter: {0}{1}.</source>
        <translation>未从元数据块采用：{0}{1}。</translation>
    </message>
    <message>
        <source>It is the first heading.</source>
        <translation>这是第一个标题。</translation>
    </message>
    <message>
        <source>It is the markup of a link.</source>
        <translation>这是链接的标记。</translation>
    </message>
    <message>
        <source>It is the target of a link.</source>
        <translation>这是链接的目标。</translation>
    </message>
    <message>
        <source>It is the markup of a picture.</source>
        <translation>这是图片的标记。</translation>
    </message>
    <message>
        <source>A line gives it as the title.</source>
        <translation>有一行将其列为标题。</translation>
    </message>
    <message>
        <source>It is the headline, and the path above it names it too.</source>
        <translation>这是标题，其上方的路径也写有它。</translation>
    </message>
    <message>
        <source>It is the line before the running text.</source>
        <translation>这是正文之前的一行。</translation>
    </message>
    <message>
        <source>There is no headline; these are the first words of the text.</source>
        <translation>没有标题；这是正文的开头。</translation>
    </message>
    <message>
        <source>{0} Its letters are set apart in the text.</source>
        <translation>{0}其字母在文中间隔排列。</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>日文假名</translation>
    </message>
    <message>
        <source>Korean letters</source>
        <translation>韩文字母</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>希腊字母</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <source>Hebrew letters</source>
        <translation>希伯来字母</translation>
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
        <translation>文本使用{0}。</translation>
    </message>
    <message>
        <source>Its commonest words are of that language.</source>
        <translation>最常用的词属于该语言。</translation>
    </message>
    <message>
        <source>{0}: it cannot be read: {1}</source>
        <translation>{0}：无法读取：{1}</translation>
    </message>
    <message>
        <source>{0}: the file is empty; look whether it was saved or copied completely</source>
        <translation>{0}：文件为空；请检查是否完整保存或复制</translation>
    </message>
    <message>
        <source>{0}: the file is larger than {1} MB; bring in its parts one by one</source>
        <translation>{0}：文件超过 {1} MB；请分部分逐一导入</translation>
    </message>
    <message>
        <source>that is a folder, not a file; name the files in it</source>
        <translation>那是文件夹，不是文件；请指定其中的文件</translation>
    </message>
    <message>
        <source>that is a device or a pipe, not a file; save what comes out of it and name that file</source>
        <translation>那是设备或管道，不是文件；请将其输出存为文件后指定该文件</translation>
    </message>
    <message>
        <source>{0}: it holds more than {1} files; name the files themselves</source>
        <translation>{0}：其中超过 {1} 个文件；请直接指定文件</translation>
    </message>
    <message>
        <source>{0}: the PDF has no text, only pictures of its pages; have its words recognised (OCR) and bring in the PDF that comes out of it, or paste the words</source>
        <translation>{0}：此 PDF 没有文字，只有页面图片；请先进行文字识别 (OCR) 再导入所得的 PDF，或粘贴文字</translation>
    </message>
    <message numerus="yes">
        <source>{0} words that were broken at the end of a line: put together again.</source>
        <translation>
            <numerusform>已将 {0} 个在行末断开的单词重新连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No text on pages {1} of {2}.</source>
        <translation>
            <numerusform>共 {2} 页，第 {1} 页没有文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF&apos;s properties say so.</source>
        <translation>PDF 属性如此写明。</translation>
    </message>
    <message>
        <source>The PDF&apos;s properties say so, and the text shows it.</source>
        <translation>PDF 属性如此写明，文中也有。</translation>
    </message>
    <message>
        <source>The PDF&apos;s properties say so; it may be who made the file.</source>
        <translation>PDF 属性如此写明；也可能是制作文件的人。</translation>
    </message>
    <message>
        <source>The PDF was made on that day.</source>
        <translation>PDF 于当日制作。</translation>
    </message>
    <message>
        <source>open it in a PDF viewer, copy its words and paste them</source>
        <translation>在 PDF 阅读器中打开，复制其中的文字后粘贴</translation>
    </message>
    <message>
        <source>the PDF is locked with a password; open it, save a copy without one, and bring that in</source>
        <translation>PDF 有密码保护；请打开后另存一份无密码的副本再导入</translation>
    </message>
    <message>
        <source>the PDF is damaged or cut short; copy or load it again, or {0}</source>
        <translation>PDF 损坏或不完整；请重新复制或下载，或{0}</translation>
    </message>
    <message>
        <source>the PDF has more than 2,000 pages or 5 million characters; bring in its parts one by one</source>
        <translation>PDF 超过 2,000 页或 500 万个字符；请分部分逐一导入</translation>
    </message>
    <message>
        <source>{0}: the PDF cannot be read: {1}</source>
        <translation>{0}：无法读取 PDF：{1}</translation>
    </message>
    <message>
        <source>the PDF is damaged, or reading it takes more memory than an article can need</source>
        <translation>PDF 损坏，或读取所需内存过多</translation>
    </message>
    <message>
        <source>reading the PDF takes longer than {0} seconds</source>
        <translation>读取 PDF 超过 {0} 秒</translation>
    </message>
    <message>
        <source>It is a running head or a page number.</source>
        <translation>这是页眉或页码。</translation>
    </message>
    <message>
        <source>A line of its own prints the month.</source>
        <translation>有一行单独印有月份。</translation>
    </message>
    <message>
        <source>It is printed as the date of publication.</source>
        <translation>印为发布日期。</translation>
    </message>
    <message>
        <source>It is printed as the date of an update.</source>
        <translation>印为更新日期。</translation>
    </message>
    <message>
        <source>It stands in the reference to the printed page.</source>
        <translation>位于印刷版面信息中。</translation>
    </message>
    <message>
        <source>A line prints it beside no more than a byline or a source.</source>
        <translation>有一行印有此日期，旁边只有署名或来源。</translation>
    </message>
    <message>
        <source>The dateline prints it.</source>
        <translation>电头印有此日期。</translation>
    </message>
    <message>
        <source>The dateline gives the day, and something else the year {0}.</source>
        <translation>电头写明月日，年份 {0} 来自别处。</translation>
    </message>
    <message>
        <source>The text calls it &quot;this year&quot;; month and day stay open.</source>
        <translation>文中称为“今年”；月和日未定。</translation>
    </message>
    <message>
        <source>It stands in the page&apos;s address.</source>
        <translation>位于网页地址中。</translation>
    </message>
    <message>
        <source>It stands in the file&apos;s name.</source>
        <translation>位于文件名中。</translation>
    </message>
    <message>
        <source>No date is printed. The text speaks of {0}, so it is not older than that.</source>
        <translation>没有印出日期。文中提到 {0}，因此不会早于该日期。</translation>
    </message>
    <message>
        <source>It stands beside the date.</source>
        <translation>位于日期旁。</translation>
    </message>
    <message>
        <source>The running head names the paper.</source>
        <translation>页眉写有报纸名称。</translation>
    </message>
    <message>
        <source>The dateline names the agency.</source>
        <translation>电头写有通讯社名称。</translation>
    </message>
    <message>
        <source>The reference to the printed page says so.</source>
        <translation>印刷版面信息如此写明。</translation>
    </message>
    <message>
        <source>The credit at the end of the text names it.</source>
        <translation>文末署名写明。</translation>
    </message>
    <message>
        <source>It stands beside the date or the author.</source>
        <translation>位于日期或作者旁。</translation>
    </message>
    <message>
        <source>A line names it as the source.</source>
        <translation>有一行将其列为来源。</translation>
    </message>
    <message>
        <source>The copyright notice names it.</source>
        <translation>版权声明写明。</translation>
    </message>
    <message>
        <source>It is the site in the address at the foot of the text.</source>
        <translation>取自文末网址中的网站。</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>网页 (HTML)</translation>
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
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>{0} holds no words; copy the article&apos;s words and paste them again</source>
        <translation>{0}中没有文字；请复制文章的文字后重新粘贴</translation>
    </message>
    <message>
        <source>{0}: this is {1}, not {2}; {3}</source>
        <translation>{0}：这是{1}，不是{2}；{3}</translation>
    </message>
    <message>
        <source>{0}: this is not a PDF; choose the article&apos;s own file, or rename it after what it is</source>
        <translation>{0}：这不是 PDF；请选择文章本身的文件，或按其实际类型改名</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The name ends in {0}, but this is {1} and was read as that.</source>
        <translation>文件名以 {0} 结尾，但实为{1}，已按此读取。</translation>
    </message>
    <message>
        <source>{0}: the file holds no words; look whether it was saved or copied completely</source>
        <translation>{0}：文件中没有文字；请检查是否完整保存或复制</translation>
    </message>
    <message>
        <source>{0}: the text has more than {1} million characters; bring in its parts one by one</source>
        <translation>{0}：文本超过 {1} 百万个字符；请分部分逐一导入</translation>
    </message>
    <message>
        <source>{0}: the text has more than {1} lines; bring in its parts one by one</source>
        <translation>{0}：文本超过 {1} 行；请分部分逐一导入</translation>
    </message>
    <message>
        <source>{0}: the text has a line of more than a million characters, so it is no article; look whether it is the right file</source>
        <translation>{0}：文本有一行超过一百万个字符，因此不是文章；请检查是否选对文件</translation>
    </message>
    <message>
        <source>There is no headline and there are no words; it is the file&apos;s name.</source>
        <translation>没有标题也没有文字；取自文件名。</translation>
    </message>
    <message>
        <source>Only the first {0} lines were looked through for a date and for lines to hide.</source>
        <translation>只在前 {0} 行中查找日期和要隐藏的行。</translation>
    </message>
    <message>
        <source>open it in its own program, save it as text, HTML or PDF, and bring that in</source>
        <translation>请用相应程序打开，存为文本、HTML 或 PDF 后导入</translation>
    </message>
    <message>
        <source>unpack it and bring in the files in it</source>
        <translation>请解压后导入其中的文件</translation>
    </message>
    <message>
        <source>have its words recognised (OCR) and bring in the text, or paste it</source>
        <translation>请进行文字识别 (OCR) 后导入文本，或粘贴文本</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 压缩包</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>空的 zip 压缩包</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip 压缩包</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 压缩包</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz 压缩包</translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation>zstd 压缩包</translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation>旧版 Office 文档</translation>
    </message>
    <message>
        <source>a document in RTF</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <source>a picture, a sound or a film (RIFF)</source>
        <translation>图片、音频或视频 (RIFF)</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScript 文件</translation>
    </message>
    <message>
        <source>make a PDF of it (ps2pdf) and bring that in</source>
        <translation>请转成 PDF (ps2pdf) 后导入</translation>
    </message>
    <message>
        <source>a DjVu file</source>
        <translation>DjVu 文件</translation>
    </message>
    <message>
        <source>save it as PDF with its text, or paste the text</source>
        <translation>请存为带文字的 PDF，或粘贴文本</translation>
    </message>
    <message>
        <source>a database (perhaps an event store)</source>
        <translation>数据库（可能是事件库）</translation>
    </message>
    <message>
        <source>open it with File &gt; Open</source>
        <translation>请用“文件 &gt; 打开”打开</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>choose the article&apos;s own file</source>
        <translation>请选择文章本身的文件</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <translation>音频 (MP3)</translation>
    </message>
    <message>
        <source>write its words down and bring in the text</source>
        <translation>请将其内容写成文字后导入</translation>
    </message>
    <message>
        <source>a web archive of Safari</source>
        <translation>Safari 网页归档</translation>
    </message>
    <message>
        <source>save the page as HTML and bring that in</source>
        <translation>请将网页存为 HTML 后导入</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>save the table as CSV and import that</source>
        <translation>请将表格存为 CSV 后导入</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>电子书 (EPUB)</translation>
    </message>
    <message>
        <source>save the chapter as HTML or text and bring that in</source>
        <translation>请将相应章节存为 HTML 或文本后导入</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>a binary file, not text</source>
        <translation>二进制文件，不是文本</translation>
    </message>
    <message>
        <source>choose the article&apos;s own file, or paste its text</source>
        <translation>请选择文章本身的文件，或粘贴其文本</translation>
    </message>
    <message>
        <source>a web archive (MHTML)</source>
        <translation>网页归档 (MHTML)</translation>
    </message>
    <message>
        <source>open it in a browser, save it as HTML and bring that in</source>
        <translation>请在浏览器中打开，存为 HTML 后导入</translation>
    </message>
    <message>
        <source>a film, a sound or a picture (MP4)</source>
        <translation>视频、音频或图片 (MP4)</translation>
    </message>
    <message>
        <source>The page names it.</source>
        <translation>网页中写明。</translation>
    </message>
    <message>
        <source>{0}: the page is too large: more than {1} MB of markup or {2} tags; open it in a browser, copy the article and paste it, or save the article alone</source>
        <translation>{0}：网页太大：标记超过 {1} MB 或 {2} 个标签；请在浏览器中打开，复制文章后粘贴，或只保存文章</translation>
    </message>
    <message>
        <source>The page&apos;s metadata say so ({0}).</source>
        <translation>网页元数据如此写明（{0}）。</translation>
    </message>
    <message>
        <source>The page&apos;s metadata say so (JSON-LD).</source>
        <translation>网页元数据如此写明 (JSON-LD)。</translation>
    </message>
    <message>
        <source>It is the page&apos;s headline.</source>
        <translation>这是网页的大标题。</translation>
    </message>
    <message>
        <source>It is the page&apos;s title.</source>
        <translation>这是网页的标题。</translation>
    </message>
    <message>
        <source>The page says so.</source>
        <translation>网页如此写明。</translation>
    </message>
    <message>
        <source>The page names it as its own address.</source>
        <translation>网页写明为其自身地址。</translation>
    </message>
    <message>
        <source>The browser noted it when it saved the page.</source>
        <translation>浏览器保存网页时记录。</translation>
    </message>
    <message>
        <source>The page marks it as the date of publication.</source>
        <translation>网页将其标为发布日期。</translation>
    </message>
    <message>
        <source>The page marks it as the author.</source>
        <translation>网页将其标为作者。</translation>
    </message>
    <message>
        <source>The page&apos;s markup is nested too deep; words at its end may be missing.</source>
        <translation>网页标记嵌套过深；末尾可能缺少文字。</translation>
    </message>
    <message>
        <source>{0}: no article is found in this page; open it in a browser, copy the article&apos;s words and paste them</source>
        <translation>{0}：此网页中没有找到文章；请在浏览器中打开，复制文章的文字后粘贴</translation>
    </message>
    <message>
        <source>{0}: that is a pipe, not a file</source>
        <translation>{0}：这是管道，不是文件</translation>
    </message>
    <message>
        <source>{0}; save what comes out of it and name that file</source>
        <translation>{0}；请先把其中的内容存成文件，再指定该文件</translation>
    </message>
    <message>
        <source>the row has {0} cells, the first line {1}</source>
        <translation>此行有 {0} 个单元格，首行有 {1} 个</translation>
    </message>
    <message>
        <source>a cell with a separator in it stands in quotation marks: &quot;a, b&quot;</source>
        <translation>含分隔符的单元格应加引号：&quot;a, b&quot;</translation>
    </message>
    <message>
        <source>{0}: the file is empty; its first line names the columns</source>
        <translation>{0}：文件为空；首行应为各列名称</translation>
    </message>
    <message>
        <source>{0}: the file is UTF-16; save it as UTF-8 (in a spreadsheet: CSV UTF-8)</source>
        <translation>{0}：文件为 UTF-16；请存为 UTF-8（在电子表格中：CSV UTF-8）</translation>
    </message>
    <message>
        <source>{0}: the file cannot be read: {1}</source>
        <translation>{0}：无法读取文件：{1}</translation>
    </message>
    <message>
        <source>the column &apos;{0}&apos; stands here twice</source>
        <translation>表格栏“{0}”在此出现了两次</translation>
    </message>
    <message>
        <source>take one of them out</source>
        <translation>请去除其中一个</translation>
    </message>
    <message>
        <source>the first line names no column &apos;{0}&apos;</source>
        <translation>首行没有名为“{0}”的表格栏</translation>
    </message>
    <message>
        <source>is &apos;{0}&apos; meant? It must be called one of: {1}</source>
        <translation>是指“{0}”吗？名称必须是其中之一：{1}</translation>
    </message>
    <message>
        <source>call it one of: {0}</source>
        <translation>请命名为其中之一：{0}</translation>
    </message>
    <message>
        <source>a cell is longer than {0} characters</source>
        <translation>有单元格超过 {0} 个字符</translation>
    </message>
    <message>
        <source>is a quotation mark not closed?</source>
        <translation>是否有引号没有闭合？</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and not closed</source>
        <translation>此处的引号没有闭合</translation>
    </message>
    <message>
        <source>close it, or write it twice</source>
        <translation>请将其闭合，或写两次</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and not closed, or closed too early</source>
        <translation>此处的引号没有闭合，或过早闭合</translation>
    </message>
    <message>
        <source>close it, or write it twice: &quot;&quot;</source>
        <translation>请将其闭合，或写两次：&quot;&quot;</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark</source>
        <translation>闭合引号之后还有文本</translation>
    </message>
    <message>
        <source>inside a quoted cell write a quotation mark twice: &quot;&quot;</source>
        <translation>在加引号的单元格内，引号要写两次：&quot;&quot;</translation>
    </message>
    <message>
        <source>a line ends with CR alone</source>
        <translation>有一行仅以 CR 结尾</translation>
    </message>
    <message>
        <source>save the file with LF or CRLF line ends</source>
        <translation>请用 LF 或 CRLF 换行符保存文件</translation>
    </message>
    <message>
        <source>the byte {0} is not UTF-8</source>
        <translation>字节 {0} 不是 UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请将文件存为 UTF-8</translation>
    </message>
    <message>
        <source>the character U+0000 cannot stand in a text</source>
        <translation>文本中不能含有字符 U+0000</translation>
    </message>
    <message>
        <source>the line is longer than {0} bytes</source>
        <translation>此行超过 {0} 字节</translation>
    </message>
    <message>
        <source>divide it</source>
        <translation>请拆分</translation>
    </message>
    <message>
        <source>the line cannot be read: {0}</source>
        <translation>无法读取此行：{0}</translation>
    </message>
    <message>
        <source>look at its quotation marks</source>
        <translation>请检查其引号</translation>
    </message>
    <message>
        <source>write EDTF, for example 1939, 2018-05-17, 2020? or -0043 for 44 BC</source>
        <translation>请写 EDTF，例如 1939、2018-05-17、2020? 或表示公元前 44 年的 -0043</translation>
    </message>
    <message>
        <source>write a number such as 0.8, or leave the cell empty</source>
        <translation>请写例如 0.8 的数，或将单元格留空</translation>
    </message>
    <message>
        <source>the title is empty</source>
        <translation>标题为空</translation>
    </message>
    <message>
        <source>the importance &apos;{0}&apos; is not a number from 0 to 1</source>
        <translation>重要程度“{0}”不是 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>give it in one of the two, or its start here and its end there</source>
        <translation>请只写在其中一处，或此处写开始、彼处写结束</translation>
    </message>
    <message>
        <source>the date is an interval, and there is an end besides</source>
        <translation>日期已是时段，另外又有结束</translation>
    </message>
    <message>
        <source>&apos;{0}/{1}&apos; is not an EDTF date: {2}</source>
        <translation>“{0}/{1}”不是 EDTF 日期：{2}</translation>
    </message>
    <message>
        <source>in EDTF &apos;{0}&apos; is the decade from {0}0</source>
        <translation>在 EDTF 中“{0}”是自 {0}0 年起的十年</translation>
    </message>
    <message>
        <source>write 0{0} for the year, or {0}X for the decade</source>
        <translation>表示年份请写 0{0}，表示年代请写 {0}X</translation>
    </message>
    <message>
        <source>in EDTF &apos;{0}&apos; is the century from {0}00</source>
        <translation>在 EDTF 中“{0}”是自 {0}00 年起的世纪</translation>
    </message>
    <message>
        <source>write the year with four digits, or {0}XX for the century</source>
        <translation>请将年份写成四位数字，表示世纪请写 {0}XX</translation>
    </message>
    <message>
        <source>the number {0} does not come after {1}, that of the excerpt before</source>
        <translation>编号 {0} 不在前一摘录的编号 {1} 之后</translation>
    </message>
    <message>
        <source>this is the same passage as in excerpt {0} of this file</source>
        <translation>与此文件中的摘录 {0} 是同一处引文</translation>
    </message>
    <message>
        <source>{0} and on</source>
        <translation>{0} 等</translation>
    </message>
    <message>
        <source>quote the article&apos;s words exactly</source>
        <translation>请准确引用文章的文字</translation>
    </message>
    <message>
        <source>the quote stands in the article more than once, at characters {0}</source>
        <translation>引文在文章中不止一处，位于第 {0} 个字符</translation>
    </message>
    <message>
        <source>add a line start: {0}, or as is meant</source>
        <translation>请添加一行 start: {0}，或所指的位置</translation>
    </message>
    <message>
        <source>the quote does not stand at character {0} of the article, but at {1}</source>
        <translation>引文不在文章的第 {0} 个字符处，而在 {1}</translation>
    </message>
    <message>
        <source>leave the start out</source>
        <translation>请略去 start</translation>
    </message>
    <message>
        <source>write start: {0}, or as is meant</source>
        <translation>请写 start: {0}，或所指的位置</translation>
    </message>
    <message>
        <source>the passage ends at character {0}, not {1}</source>
        <translation>引文在第 {0} 个字符处结束，而不是 {1}</translation>
    </message>
    <message>
        <source>leave the end out</source>
        <translation>请略去 end</translation>
    </message>
    <message>
        <source>the quote does not stand in the article</source>
        <translation>引文不在文章中</translation>
    </message>
    <message>
        <source>the quote does not stand in the article; it differs after “{0}”</source>
        <translation>引文不在文章中；在“{0}”之后不同</translation>
    </message>
    <message>
        <source>add the file articles/{0}.md</source>
        <translation>请添加文件 articles/{0}.md</translation>
    </message>
    <message>
        <source>write one value; in double quotes if it begins with [ or {</source>
        <translation>请写一个值；以 [ 或 { 开头时加双引号</translation>
    </message>
    <message>
        <source>write a list such as [one, two]</source>
        <translation>请写列表，例如 [one, two]</translation>
    </message>
    <message>
        <source>write a number such as 0.8</source>
        <translation>请写数，例如 0.8</translation>
    </message>
    <message>
        <source>write a whole number such as 120</source>
        <translation>请写整数，例如 120</translation>
    </message>
    <message>
        <source>write its keys on lines of their own, further in</source>
        <translation>请将其键各写一行并缩进</translation>
    </message>
    <message>
        <source>begin each with &quot;- &quot; and write its keys below each other</source>
        <translation>每项以 &quot;- &quot; 开头，其键逐行书写</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list of text</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>一组键</translation>
    </message>
    <message>
        <source>a list of groups of keys</source>
        <translation>由若干组键构成的列表</translation>
    </message>
    <message>
        <source>there is no key &apos;{0}&apos; here</source>
        <translation>此处没有键“{0}”</translation>
    </message>
    <message>
        <source>the key &apos;{0}&apos; stands here twice</source>
        <translation>键“{0}”在此出现了两次</translation>
    </message>
    <message>
        <source>keep one</source>
        <translation>请保留一个</translation>
    </message>
    <message>
        <source>the key &apos;{0}&apos; is missing</source>
        <translation>缺少键“{0}”</translation>
    </message>
    <message>
        <source>add a line {0}: ...</source>
        <translation>请添加一行 {0}: ...</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be {1}</source>
        <translation>“{0}”必须是{1}</translation>
    </message>
    <message>
        <source>the file would be larger than {0} MB</source>
        <translation>文件将超过 {0} MB</translation>
    </message>
    <message>
        <source>make several records of it</source>
        <translation>请分成多条记录</translation>
    </message>
    <message>
        <source>rename the file; {0}</source>
        <translation>请将文件改名；{0}</translation>
    </message>
    <message>
        <source>{0}: there is no such folder; check the name</source>
        <translation>{0}：没有这个文件夹；请检查名称</translation>
    </message>
    <message>
        <source>{0}: that is a file, not a folder; name the folder it lies in</source>
        <translation>{0}：那是文件，不是文件夹；请指定其所在的文件夹</translation>
    </message>
    <message>
        <source>{0}: there is no {1} in this folder, so it is not a collection</source>
        <translation>{0}：此文件夹中没有 {1}，因此不是事件集</translation>
    </message>
    <message>
        <source>{0}; name another folder, or add that file with a line title: ...</source>
        <translation>{0}；请指定其他文件夹，或添加含有一行 title: ... 的该文件</translation>
    </message>
    <message>
        <source>the file cannot be read: {0}</source>
        <translation>无法读取文件：{0}</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>文件为 UTF-16，不是 UTF-8</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>请存为 UTF-8</translation>
    </message>
    <message>
        <source>the file is not UTF-8: byte 0x{0} cannot stand here</source>
        <translation>文件不是 UTF-8：此处不能有字节 0x{0}</translation>
    </message>
    <message>
        <source>the link leads outside the folder</source>
        <translation>链接指向文件夹之外</translation>
    </message>
    <message>
        <source>put the file itself here</source>
        <translation>请将文件本身放在此处</translation>
    </message>
    <message>
        <source>move it out of the folder</source>
        <translation>请将其移出文件夹</translation>
    </message>
    <message>
        <source>the file is larger than {0} MB</source>
        <translation>文件超过 {0} MB</translation>
    </message>
    <message>
        <source>make several</source>
        <translation>请分成多个</translation>
    </message>
    <message>
        <source>{0}: it cannot be written: {1}</source>
        <translation>{0}：无法写入：{1}</translation>
    </message>
    <message>
        <source>{0}: there is no folder {1}; make it first</source>
        <translation>{0}：没有文件夹 {1}；请先建立</translation>
    </message>
    <message>
        <source>{0}: that is a file; name a folder</source>
        <translation>{0}：那是文件；请指定文件夹</translation>
    </message>
    <message>
        <source>{0}: the folder holds other things and no {1}</source>
        <translation>{0}：文件夹中有其他内容，却没有 {1}</translation>
    </message>
    <message>
        <source>{0}; name a new or an empty folder</source>
        <translation>{0}；请指定新的或空的文件夹</translation>
    </message>
    <message>
        <source>the first line is not {0}, which opens the front matter</source>
        <translation>首行不是用于开启元数据块的 {0}</translation>
    </message>
    <message>
        <source>begin the file with a line {0}</source>
        <translation>请以一行 {0} 作为文件开头</translation>
    </message>
    <message>
        <source>no line {0} closes the front matter</source>
        <translation>没有用于结束元数据块的 {0} 行</translation>
    </message>
    <message>
        <source>put a line {0} between the front matter and the text</source>
        <translation>请在元数据块与正文之间加一行 {0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a part of a text</source>
        <translation>“{0}”不是文本的一部分</translation>
    </message>
    <message>
        <source>write its start and end, such as 12-80</source>
        <translation>请写出开始和结束，例如 12-80</translation>
    </message>
    <message>
        <source>put double quotes round a value with &quot;: &quot; or &quot; #&quot; in it or one of [ { &amp; * ! | &gt; % @ ` first</source>
        <translation>值中含有 &quot;: &quot; 或 &quot; #&quot;，或以 [ { &amp; * ! | &gt; % @ ` 之一开头时，请加双引号</translation>
    </message>
    <message>
        <source>these are not keys with values</source>
        <translation>这些不是带值的键</translation>
    </message>
    <message>
        <source>write lines such as title: ...</source>
        <translation>请写例如 title: ... 的行</translation>
    </message>
    <message>
        <source>a second YAML document begins here</source>
        <translation>此处开始了第二个 YAML 文档</translation>
    </message>
    <message>
        <source>a key must be plain text</source>
        <translation>键必须是纯文本</translation>
    </message>
    <message>
        <source>&apos;*{0}&apos; refers to another value</source>
        <translation>“*{0}”引用了另一个值</translation>
    </message>
    <message>
        <source>write the value out</source>
        <translation>请写出该值</translation>
    </message>
    <message>
        <source>take it out, or put the value in double quotes if &quot;&amp;&quot; belongs to it</source>
        <translation>请将其去除；若 &quot;&amp;&quot; 属于该值，请加双引号</translation>
    </message>
    <message>
        <source>&apos;&amp;{0}&apos; names a value to refer to</source>
        <translation>“&amp;{0}”为一个值命名以供引用</translation>
    </message>
    <message>
        <source>take it out, or put the value in double quotes if &quot;!&quot; belongs to it</source>
        <translation>请将其去除；若 &quot;!&quot; 属于该值，请加双引号</translation>
    </message>
    <message>
        <source>the lists stand too deep inside each other</source>
        <translation>列表嵌套过深</translation>
    </message>
    <message>
        <source>see docs/text-form.md</source>
        <translation>请参阅 docs/text-form.md</translation>
    </message>
    <message>
        <source>there are more than {0} values</source>
        <translation>值超过 {0} 个</translation>
    </message>
    <message>
        <source>make several files</source>
        <translation>请分成多个文件</translation>
    </message>
    <message>
        <source>the character U+{0} cannot stand in YAML</source>
        <translation>YAML 中不能含有字符 U+{0}</translation>
    </message>
    <message>
        <source>take it out or write &quot;{0}&quot;</source>
        <translation>请将其去除，或写作 &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>this is not YAML: {0}</source>
        <translation>这不是 YAML：{0}</translation>
    </message>
    <message>
        <source>{0} is missing: this installation of {1} is incomplete. Install it again (pip install --force-reinstall timeline-app), or restore the file in the checkout (git restore).</source>
        <translation>缺少 {0}：此 {1} 安装不完整。请重新安装 (pip install --force-reinstall timeline-app)，或恢复检出目录中的文件 (git restore)。</translation>
    </message>
    <message>
        <source>The folder for your timelines, {0}, cannot be made: {1}. Set {2} to a folder that you may write to.</source>
        <translation>无法建立存放时间线的文件夹 {0}：{1}。请将 {2} 设为您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>These words are a passage of “{0}” already; it has them once.</source>
        <translation>这些文字已是“{0}”的引文；不能重复添加。</translation>
    </message>
    <message>
        <source>the store was changed meanwhile, by another window or program: {0}</source>
        <translation>事件库在此期间被另一窗口或程序修改：{0}</translation>
    </message>
    <message>
        <source>{0}. Nothing was done; look at what is there now and try again</source>
        <translation>{0}。没有进行任何操作；请查看现有内容后重试</translation>
    </message>
    <message>
        <source>the collection&apos;s title, categories or names differ</source>
        <translation>事件集的标题、类别或名称已不同</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is gone</source>
        <translation>{0}“{1}”已不存在</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; is there already</source>
        <translation>{0}“{1}”已存在</translation>
    </message>
    <message>
        <source>{0} &apos;{1}&apos; differs</source>
        <translation>{0}“{1}”已不同</translation>
    </message>
    <message>
        <source>excerpt &apos;{0}&apos; is there already</source>
        <translation>摘录“{0}”已存在</translation>
    </message>
    <message>
        <source>The file, or the store, is no longer what it was when the table was imported. Import the table again to see what it holds now.</source>
        <translation>文件或事件库与导入表格时已不相同。请重新导入表格以查看其现有内容。</translation>
    </message>
    <message>
        <source>some of the imported events differ or are gone</source>
        <translation>部分导入的事件已不同或不存在</translation>
    </message>
    <message>
        <source>event &apos;{0}&apos; has a source now</source>
        <translation>事件“{0}”现已有来源</translation>
    </message>
    <message>
        <source>the store was changed meanwhile, by another window or program: {0}. Nothing was done; look at what is there now and try again</source>
        <translation>事件库在此期间被另一窗口或程序修改：{0}。没有进行任何操作；请查看现有内容后重试</translation>
    </message>
    <message>
        <source>{0} events are of category &apos;{1}&apos;</source>
        <translation>有 {0} 个事件属于类别“{1}”</translation>
    </message>
    <message>
        <source>give them another category first</source>
        <translation>请先为其指定其他类别</translation>
    </message>
    <message>
        <source>collection, categories</source>
        <translation>事件集，类别</translation>
    </message>
    <message>
        <source>add the event first</source>
        <translation>请先添加该事件</translation>
    </message>
    <message>
        <source>add the article first</source>
        <translation>请先添加该文章</translation>
    </message>
    <message>
        <source>it is the same passage as excerpt {0}.{1}</source>
        <translation>与摘录 {0}.{1} 是同一处引文</translation>
    </message>
    <message>
        <source>change that one</source>
        <translation>请修改那一个</translation>
    </message>
    <message>
        <source>the events cannot be counted: {0}</source>
        <translation>无法统计事件：{0}</translation>
    </message>
    <message>
        <source>the times of the events cannot be read: {0}</source>
        <translation>无法读取事件的时间：{0}</translation>
    </message>
    <message>
        <source>the index of the events is not that of their table: {0}</source>
        <translation>事件的索引与其表不符：{0}</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy, or build it again from its folder</source>
        <translation>文件已损坏；请从副本恢复，或用其文件夹重新建立</translation>
    </message>
    <message>
        <source>the file or its folder can only be read; make a copy where you may write, and open that</source>
        <translation>文件或其文件夹只能读取；请在可以写入之处建立副本后打开</translation>
    </message>
    <message>
        <source>another program is writing to the file; wait for it or close it, and try again</source>
        <translation>另一程序正在写入此文件；请等待或关闭该程序后重试</translation>
    </message>
    <message>
        <source>there is not enough memory; close some programs and try again</source>
        <translation>内存不足；请关闭一些程序后重试</translation>
    </message>
    <message>
        <source>the disk could not be read or written; see whether it is full or has errors</source>
        <translation>无法读写磁盘；请检查是否已满或有错误</translation>
    </message>
    <message>
        <source>the file cannot be opened; see whether you have rights to it and its folder</source>
        <translation>无法打开文件；请检查您对文件及其文件夹是否有权限</translation>
    </message>
    <message>
        <source>a text is too large for a store; divide it</source>
        <translation>有文本对事件库而言太大；请拆分</translation>
    </message>
    <message>
        <source>that is not an event store; choose another file</source>
        <translation>那不是事件库；请另选文件</translation>
    </message>
    <message>
        <source>{0}: {1}; &apos;timeline-app check&apos; names the event and what to write</source>
        <translation>{0}：{1}；运行 timeline-app check 可得知是哪个事件、应如何书写</translation>
    </message>
    <message>
        <source>SQLite says: {0}</source>
        <translation>SQLite 提示：{0}</translation>
    </message>
    <message>
        <source>{0}: that is a folder; give the name of a file</source>
        <translation>{0}：那是文件夹；请给出文件名</translation>
    </message>
    <message>
        <source>{0}: that is a device or a pipe, not a file; give the name of a file</source>
        <translation>{0}：那是设备或管道，不是文件；请给出文件名</translation>
    </message>
    <message>
        <source>{0}: there is such a file already; choose another name</source>
        <translation>{0}：已有该文件；请另选名称</translation>
    </message>
    <message>
        <source>{0}: that store is open; close it first, or choose another name</source>
        <translation>{0}：该事件库已打开；请先关闭，或另选名称</translation>
    </message>
    <message>
        <source>this Python has SQLite {0}; {1} or later is needed</source>
        <translation>此 Python 的 SQLite 为 {0}；需要 {1} 或更高版本</translation>
    </message>
    <message>
        <source>{0}. Use a newer Python, such as one from python.org</source>
        <translation>{0}。请使用较新的 Python，例如来自 python.org 的版本</translation>
    </message>
    <message>
        <source>{0}: there is no such file; check the name</source>
        <translation>{0}：没有这个文件；请检查名称</translation>
    </message>
    <message>
        <source>{0}: that is a folder, not an event store; build a store from it first</source>
        <translation>{0}：那是文件夹，不是事件库；请先用它建立事件库</translation>
    </message>
    <message>
        <source>{0}: that is not a file; check the name</source>
        <translation>{0}：那不是文件；请检查名称</translation>
    </message>
    <message>
        <source>{0}: the file is empty; choose another file</source>
        <translation>{0}：文件为空；请另选文件</translation>
    </message>
    <message>
        <source>{0}: that is not an event store; choose another file</source>
        <translation>{0}：那不是事件库；请另选文件</translation>
    </message>
    <message>
        <source>{0}: that is a database of another program; choose another file</source>
        <translation>{0}：那是其他程序的数据库；请另选文件</translation>
    </message>
    <message numerus="yes">
        <source>{0} links lead nowhere</source>
        <translation>
            <numerusform>{0} 个链接没有目标</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: the store was made by a newer version of this program (schema {1}, this one knows {2}); update the program to open it</source>
        <translation>{0}：此事件库由较新版本的程序建立（结构版本 {1}，此程序支持 {2}）；请更新程序后打开</translation>
    </message>
    <message>
        <source>{0}: its tables are not those of an event store; {1}</source>
        <translation>{0}：其中的表不是事件库的表；{1}</translation>
    </message>
    <message>
        <source>{0}: it says nothing of its collection; {1}</source>
        <translation>{0}：其中没有关于事件集的记录；{1}</translation>
    </message>
    <message>
        <source>{0}: the store was made by an older version of this program</source>
        <translation>{0}：此事件库由较旧版本的程序建立</translation>
    </message>
    <message>
        <source>{0}; open it once where it can be written, which brings it up to date</source>
        <translation>{0}；请在可以写入之处打开一次，即可更新</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}</source>
        <translation>无法建立 {0}：{1}</translation>
    </message>
    <message>
        <source>{0}; make room there, or see who may write to it</source>
        <translation>{0}；请在该处腾出空间，或检查谁有写入权限</translation>
    </message>
    <message>
        <source>the store has no title: {0}</source>
        <translation>事件库没有标题：{0}</translation>
    </message>
    <message>
        <source>there is no excerpt &apos;{0}&apos; in the store</source>
        <translation>事件库中没有摘录“{0}”</translation>
    </message>
    <message>
        <source>the store does not count its changes: {0}</source>
        <translation>事件库没有记录更改次数：{0}</translation>
    </message>
    <message>
        <source>{0}; is &apos;{1}&apos; meant?</source>
        <translation>{0}；是指“{1}”吗？</translation>
    </message>
    <message>
        <source>there is no event &apos;{0}&apos; in the store</source>
        <translation>事件库中没有事件“{0}”</translation>
    </message>
    <message>
        <source>there is no article &apos;{0}&apos; in the store</source>
        <translation>事件库中没有文章“{0}”</translation>
    </message>
    <message>
        <source>there is no {0} &apos;{1}&apos; in the store</source>
        <translation>事件库中没有 {0}“{1}”</translation>
    </message>
    <message>
        <source>{0}: another program has changed the store; try again</source>
        <translation>{0}：另一程序修改了事件库；请重试</translation>
    </message>
    <message>
        <source>{0}: the store is in the middle of a change; wait for its end</source>
        <translation>{0}：事件库正在修改中；请等待完成</translation>
    </message>
    <message>
        <source>{0}: the file was moved, removed or replaced after it was opened</source>
        <translation>{0}：打开之后，该文件已被移动、删除或替换</translation>
    </message>
    <message>
        <source>{0}; open it again, or first save a copy of what is shown</source>
        <translation>{0}；请重新打开，或先将当前内容另存副本</translation>
    </message>
    <message>
        <source>the change was taken back because a part of it failed; try it again</source>
        <translation>因部分失败，修改已撤回；请重试</translation>
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
        <translation>可有多种理解，请选择一种</translation>
    </message>
    <message>
        <source>it is not understood</source>
        <translation>无法理解</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>understood as no date</source>
        <translation>理解为无日期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A date in words or in EDTF, such as {0}</source>
        <translation>用文字或 EDTF 格式写的日期，例如 {0}</translation>
    </message>
    <message>
        <source>0000 is 1 BC</source>
        <translation>0000 即公元前 1 年</translation>
    </message>
    <message>
        <source>converted from the Julian calendar</source>
        <translation>由儒略历换算</translation>
    </message>
    <message>
        <source>read as in the EDTF draft of 2012</source>
        <translation>按 2012 年 EDTF 草案理解</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>指的是哪一个？</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试试</translation>
    </message>
    <message>
        <source>{0}, {1}. Try {2}: {3}</source>
        <translation>{0}，{1}。试试 {2}：{3}</translation>
    </message>
    <message>
        <source>Write for instance {0}</source>
        <translation>可以写成例如 {0}</translation>
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
        <translation>在第 {0} 个字符处</translation>
    </message>
    <message>
        <source>at “{0}”, character {1}</source>
        <translation>在第 {1} 个字符“{0}”处</translation>
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
        <translation>文中写明</translation>
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
        <translation>无法判断哪个数字是日、哪个是月</translation>
    </message>
    <message>
        <source>it counts from {0}, whose date is not known here</source>
        <translation>从{0}起算，而其日期在此未知</translation>
    </message>
    <message>
        <source>it counts from the article&apos;s date, which is not known</source>
        <translation>从文章日期起算，而文章日期未知</translation>
    </message>
    <message>
        <source>its year is not known</source>
        <translation>年份不详</translation>
    </message>
    <message>
        <source>it counts from a date that is not given before</source>
        <translation>从前文未给出的日期起算</translation>
    </message>
    <message>
        <source>the article&apos;s date</source>
        <translation>文章日期</translation>
    </message>
    <message>
        <source>counted from {0}</source>
        <translation>从{0}起算</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>另一日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after {0}</source>
        <translation>
            <numerusform>{0}之后 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) after {0}</source>
        <translation>
            <numerusform>{0}之后 %Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) after {0}</source>
        <translation>
            <numerusform>{0}之后 %Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) after {0}</source>
        <translation>
            <numerusform>{0}之后 %Ln 个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) after {0}</source>
        <translation>
            <numerusform>{0}之后 %Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decade(s) after {0}</source>
        <translation>
            <numerusform>{0}之后 %Ln 个十年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centuries after {0}</source>
        <translation>
            <numerusform>{0}之后 %Ln 个世纪</numerusform>
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
            <numerusform>{0}之前 %Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s) before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 个季度</numerusform>
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
            <numerusform>{0}之前 %Ln 个十年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centuries before {0}</source>
        <translation>
            <numerusform>{0}之前 %Ln 个世纪</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as an image</source>
        <translation>复制为图像</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>复制为 SVG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
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
        <translation>新建事件库</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开事件库</translation>
    </message>
    <message>
        <source>Open a folder of events</source>
        <translation>打开事件文件夹</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>A copy was saved as {0}</source>
        <translation>副本已保存为 {0}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Event stores (*{0});;All files (*)</source>
        <translation>事件库 (*{0});;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open the form again, with what was typed</source>
        <translation>重新打开表单，保留已输入的内容</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Forget what was typed; what is saved stays as it is</source>
        <translation>丢弃已输入的内容；已保存的内容不变</translation>
    </message>
    <message>
        <source>Your changes to this event are not saved yet.</source>
        <translation>您对此事件的修改尚未保存。</translation>
    </message>
    <message>
        <source>Your changes to this article are not saved yet.</source>
        <translation>您对此文章的修改尚未保存。</translation>
    </message>
    <message>
        <source>Your changes to a passage are not saved yet.</source>
        <translation>您对一处引文的修改尚未保存。</translation>
    </message>
    <message>
        <source>A new event is not saved yet.</source>
        <translation>有一个新事件尚未保存。</translation>
    </message>
    <message>
        <source>A new event from a passage is not saved yet.</source>
        <translation>有一个用引文新建的事件尚未保存。</translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>或：</translation>
    </message>
    <message>
        <source>Take {0}</source>
        <translation>采用 {0}</translation>
    </message>
    <message>
        <source>The date of publication: {0}</source>
        <translation>发布日期：{0}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>{0}: done; Ctrl+Z takes it back</source>
        <translation>{0}：已完成；按 Ctrl+Z 可撤销</translation>
    </message>
    <message>
        <source>{0}: undone</source>
        <translation>{0}：已撤销</translation>
    </message>
    <message>
        <source>{0}: done again</source>
        <translation>{0}：已重做</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>删除“{0}”</translation>
    </message>
    <message>
        <source>Duplicate “{0}”</source>
        <translation>复制“{0}”</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}（副本）</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>撤销(&amp;U) {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
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
        <translation>正在撤销：{0}…</translation>
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
        <translation>此事件库中还没有事件</translation>
    </message>
    <message>
        <source>Bring in articles to make events from, build a store from a folder of Markdown files, open another one, or look at the collection that comes with the program. Files and folders can also be dropped on this window.</source>
        <translation>您可以导入文章并从中建立事件，用 Markdown 文件夹建立事件库，打开另一个事件库，或查看程序随附的事件集。也可以将文件和文件夹拖放到此窗口。</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln article(s).</source>
        <translation>
            <numerusform>其中有 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the dated statements of the open article and accept those that are events, or select words in it and make an event of them.</source>
        <translation>请逐条查看打开的文章中含日期的陈述，接受其中属于事件的；或在文章中选中文字，据此新建事件。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Every event, in the words of its sources</source>
        <translation>每个事件，都有来源为证</translation>
    </message>
    <message>
        <source>Click an event on the timeline. Its date, the passages that support it and the articles they stand in appear here.</source>
        <translation>请单击时间线上的事件。这里会显示它的日期、佐证它的引文以及引文所在的文章。</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Compared events</source>
        <translation>比较的事件</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>编辑事件</translation>
    </message>
    <message>
        <source>Edit event (F2)</source>
        <translation>编辑事件 (F2)</translation>
    </message>
    <message>
        <source>prev</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>The event before this one in time</source>
        <translation>时间上在此之前的事件</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>The event after this one in time</source>
        <translation>时间上在此之后的事件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>How precisely the date is known, and the date in EDTF (ISO 8601-2)</source>
        <translation>日期的精确程度，以及 EDTF (ISO 8601-2) 格式的日期</translation>
    </message>
    <message>
        <source>Chosen from its sources</source>
        <translation>取自各来源</translation>
    </message>
    <message>
        <source>The most precise of the dates that its sources give, among those that agree</source>
        <translation>各来源给出的、彼此相符的日期中最精确的一个</translation>
    </message>
    <message>
        <source>As found: “%1”</source>
        <translation>原文写法：“%1”</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>It has no place on the timeline until a source dates it.</source>
        <translation>在有来源给出日期之前，它在时间线上没有位置。</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>人物：%1</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>机构：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
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
            <numerusform>%Ln 处引文</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>来源怎么说</translation>
    </message>
    <message>
        <source>No article of this collection speaks of this event yet. It rests on the word of whoever entered it: read it with care until a source supports it.</source>
        <translation>此事件集中还没有文章讲述此事件。它仅凭录入者的说法：在有来源佐证之前，请谨慎看待。</translation>
    </message>
</context>
<context>
    <name>ExtentChoice</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What is in view ({0})</source>
        <translation>当前视图（{0}）</translation>
    </message>
    <message>
        <source>Everything ({0})</source>
        <translation>全部（{0}）</translation>
    </message>
    <message>
        <source>The event {0}</source>
        <translation>事件“{0}”</translation>
    </message>
    <message>
        <source>From one date to another</source>
        <translation>从一个日期到另一个日期</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>结束日期</translation>
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
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>正在写入 {0}…</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>没有写入任何内容</translation>
    </message>
    <message>
        <source>The figure was written to {0}</source>
        <translation>图片已写入 {0}</translation>
    </message>
    <message>
        <source>The figure was written to {0} files, {1} the first</source>
        <translation>图片已写入 {0} 个文件，第一个是 {1}</translation>
    </message>
    <message>
        <source>The figure is on the clipboard</source>
        <translation>图片已复制到剪贴板</translation>
    </message>
    <message>
        <source>The figure was sent to the printer</source>
        <translation>图片已发送到打印机</translation>
    </message>
    <message>
        <source>The web page was written to {0}; any browser opens it</source>
        <translation>网页已写入 {0}；任何浏览器均可打开</translation>
    </message>
    <message>
        <source>The printer cannot be used; see whether it is on, or choose another one.</source>
        <translation>打印机无法使用；请检查它是否已打开，或选择另一台。</translation>
    </message>
    <message>
        <source>{0} with words</source>
        <translation>{0}带文字</translation>
    </message>
    <message>
        <source>{0} without room for them</source>
        <translation>{0} 个因无处标注而仅计数</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 像素</translation>
    </message>
    <message>
        <source>a page for browsers</source>
        <translation>供浏览器打开的网页</translation>
    </message>
    <message>
        <source>sharp at any size</source>
        <translation>任何尺寸下都清晰</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>约 {0}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Journal, one column (89 mm)</source>
        <translation>期刊单栏（89 mm）</translation>
    </message>
    <message>
        <source>Journal, two columns (183 mm)</source>
        <translation>期刊双栏（183 mm）</translation>
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
        <translation>A0 海报（1189 × 841 mm）</translation>
    </message>
    <message>
        <source>Letter (11 × 8.5 in)</source>
        <translation>Letter（11 × 8.5 in）</translation>
    </message>
    <message>
        <source>Slide, 16:9 (1920 × 1080 px)</source>
        <translation>幻灯片 16:9（1920 × 1080 px）</translation>
    </message>
    <message>
        <source>Square (1080 × 1080 px)</source>
        <translation>正方形（1080 × 1080 px）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>灰度</translation>
    </message>
    <message>
        <source>The page is too narrow for these lanes: {0} {1} at least.</source>
        <translation>页面对这些泳道来说太窄：至少需要 {0} {1}。</translation>
    </message>
    <message>
        <source>The page is too low for these lanes: {0} {1} at least.</source>
        <translation>页面对这些泳道来说太矮：至少需要 {0} {1}。</translation>
    </message>
    <message>
        <source>No event here has a date; give two dates to draw from and to.</source>
        <translation>这里没有带日期的事件；请给出起止两个日期。</translation>
    </message>
    <message>
        <source>The second date must come after the first.</source>
        <translation>第二个日期必须晚于第一个。</translation>
    </message>
    <message>
        <source>There are no events in that time; give both dates to draw it all the same.</source>
        <translation>这段时间里没有事件；若仍要绘制，请给出两个日期。</translation>
    </message>
    <message>
        <source>The span is too long; the longest is 40 billion years.</source>
        <translation>时间段太长；最长为 400 亿年。</translation>
    </message>
    <message>
        <source>The event has no date that can be drawn; choose another extent.</source>
        <translation>该事件没有可绘制的日期；请选择其他范围。</translation>
    </message>
    <message>
        <source>The event is not in this store; choose another extent.</source>
        <translation>该事件不在此事件库中；请选择其他范围。</translation>
    </message>
    <message>
        <source>The first date is without a beginning; give one such as 1997.</source>
        <translation>第一个日期没有起点；请写成例如 1997。</translation>
    </message>
    <message>
        <source>The second date is without an end; give one such as 2023-05-12.</source>
        <translation>第二个日期没有终点；请写成例如 2023-05-12。</translation>
    </message>
    <message>
        <source>Give a date, as 1997 or 2023-05-12.</source>
        <translation>请给出一个日期，如 1997 或 2023-05-12。</translation>
    </message>
    <message>
        <source>The smallest letters are {0} pt; in print they should have {1} pt at least.</source>
        <translation>最小的字为 {0} pt；印刷时至少应为 {1} pt。</translation>
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
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>文本形式的筛选条件</translation>
    </message>
    <message>
        <source>place:York sources:&lt;2</source>
        <translation>place:York sources:&lt;2</translation>
    </message>
    <message>
        <source>Conditions such as place:York -tag:rail sources:&lt;2 before:1950; Enter</source>
        <translation>条件，例如 place:York -tag:rail sources:&lt;2 before:1950；按 Enter</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>已保存 ▾</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Put the filter panel away</source>
        <translation>收起筛选面板</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filtering…</source>
        <translation>正在筛选…</translation>
    </message>
    <message>
        <source>Events shown among all, {0}</source>
        <translation>全部事件中显示的事件，{0}</translation>
    </message>
    <message>
        <source>No event has this: {0}. Choose from the lists below.</source>
        <translation>没有事件符合：{0}。请从下方列表中选择。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>After</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>一定在其间</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>可能在其间</translation>
    </message>
    <message>
        <source>Date certain</source>
        <translation>日期确定</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>独立来源</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>来源说法不一</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>单一来源</translation>
    </message>
    <message>
        <source>Two or more</source>
        <translation>两个或更多</translation>
    </message>
    <message>
        <source>{0} of {1} hidden</source>
        <translation>{1}中隐藏 {0} 个</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{1}中显示 {0} 个</translation>
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
        <translation>时段</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计</translation>
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
        <translation>小时</translation>
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
        <translation>季节</translation>
    </message>
    <message>
        <source>Third of a year</source>
        <translation>四个月</translation>
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
        <translation>世纪</translation>
    </message>
    <message>
        <source>Millennium</source>
        <translation>千年</translation>
    </message>
    <message>
        <source>Ten thousand years</source>
        <translation>一万年</translation>
    </message>
    <message>
        <source>Hundred thousand years</source>
        <translation>十万年</translation>
    </message>
    <message>
        <source>Million years</source>
        <translation>一百万年</translation>
    </message>
    <message>
        <source>Ten million years</source>
        <translation>一千万年</translation>
    </message>
    <message>
        <source>Hundred million years</source>
        <translation>一亿年</translation>
    </message>
    <message>
        <source>Billion years</source>
        <translation>十亿年</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>更长</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation>收起查找栏</translation>
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
        <translation>不需要导览</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Put the form away</source>
        <translation>收起表单</translation>
    </message>
    <message>
        <source>Put the form away (Esc); what was typed is kept</source>
        <translation>收起表单 (Esc)；已输入的内容会保留</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter); it can be undone</source>
        <translation>保存 (Ctrl+Enter)；可以撤销</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>这是您之前输入的内容。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Give up what was typed, and begin with what is saved</source>
        <translation>丢弃已输入的内容，从已保存的内容开始</translation>
    </message>
    <message>
        <source>{0}; it can be undone</source>
        <translation>{0}；可以撤销</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message numerus="yes">
        <source> (and %Ln more)</source>
        <translation>
            <numerusform>（另有 %Ln 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet. {0}</source>
        <translation>尚未保存。{0}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Edit article</source>
        <translation>编辑文章</translation>
    </message>
    <message>
        <source>The text is too long to be edited here; choose Replace the text in the Article menu.</source>
        <translation>文本太长，无法在此编辑；请在“文章”菜单中选择“替换文本”。</translation>
    </message>
    <message>
        <source>Delete “{0}”</source>
        <translation>删除“{0}”</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>删除文章</translation>
    </message>
    <message>
        <source>Edit “{0}”</source>
        <translation>编辑“{0}”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>发布日期</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>日期依据</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>推断依据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>such as en or zh</source>
        <translation>例如 en 或 zh</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>访问日期</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>存档副本</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>文本类型</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>原文文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>The article states it</source>
        <translation>文章中写明</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>The article&apos;s own words</source>
        <translation>文章原文</translation>
    </message>
    <message>
        <source>A digest in other words</source>
        <translation>转述的文摘</translation>
    </message>
    <message>
        <source>New event “{0}”</source>
        <translation>新建事件“{0}”</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>编辑事件</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>New event from a passage</source>
        <translation>用引文新建事件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date as a source words it</source>
        <translation>来源中的日期写法</translation>
    </message>
    <message>
        <source>such as: two years later</source>
        <translation>例如：两年后</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
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
        <translation>地点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>For those who check and edit</source>
        <translation>供核对和编辑者参考</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>删除事件</translation>
    </message>
    <message>
        <source>No date was found in these words.</source>
        <translation>在这些文字中没有找到日期。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Event: it happened</source>
        <translation>事件：发生过一次</translation>
    </message>
    <message>
        <source>Period: it lasted</source>
        <translation>时段：持续了一段时间</translation>
    </message>
    <message>
        <source>Statistic: it was counted</source>
        <translation>统计：一项统计数据</translation>
    </message>
    <message>
        <source>Edit passage</source>
        <translation>编辑引文</translation>
    </message>
    <message>
        <source>Of “{0}”, in {1}</source>
        <translation>“{0}”的引文，出自 {1}</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Date that it gives</source>
        <translation>引文给出的日期</translation>
    </message>
    <message>
        <source>Date in its words</source>
        <translation>引文中的日期写法</translation>
    </message>
    <message>
        <source>What it is counted from</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>Remove a passage of “{0}”</source>
        <translation>移除“{0}”的一处引文</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>移除引文</translation>
    </message>
    <message>
        <source>Edit a passage of “{0}”</source>
        <translation>编辑“{0}”的一处引文</translation>
    </message>
    <message>
        <source>The words state it</source>
        <translation>文字中写明</translation>
    </message>
    <message>
        <source>The words state the day; the year follows</source>
        <translation>文字写明月日，年份由上下文得出</translation>
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
        <translation>已保留您输入的内容，但尚未保存</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Z takes it back</source>
        <translation>{0}；按 Ctrl+Z 可撤销</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>细节</translation>
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
        <translation>头条</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to date</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>要转到的日期</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Gone to before</source>
        <translation>去过的日期</translation>
    </message>
    <message>
        <source>This is further away than the timeline reaches.</source>
        <translation>这超出了时间线的范围。</translation>
    </message>
    <message>
        <source>This names no date: give a beginning, an end or both.</source>
        <translation>这里没有日期：请给出开始、结束或两者。</translation>
    </message>
    <message>
        <source>No end is given: it goes to {0}.</source>
        <translation>没有给出结束：将转到{0}。</translation>
    </message>
    <message>
        <source>No beginning is given: it goes to {0}.</source>
        <translation>没有给出开始：将转到{0}。</translation>
    </message>
    <message>
        <source>Neither end is given: it goes to {0}.</source>
        <translation>开始和结束都没有给出：将转到{0}。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>HiddenLines</name>
    <message>
        <source>Open an article first</source>
        <translation>请先打开一篇文章</translation>
    </message>
    <message>
        <source>Looking for lines of the page…</source>
        <translation>正在查找网页附带的行…</translation>
    </message>
    <message>
        <source>Hide lines of “{0}”</source>
        <translation>隐藏“{0}”的行</translation>
    </message>
</context>
<context>
    <name>HiddenLinesDialog</name>
    <message>
        <source>Hidden lines</source>
        <translation>隐藏的行</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>&amp;Hide the selected words</source>
        <translation>隐藏选中的文字(&amp;H)</translation>
    </message>
    <message>
        <source>Select words in the text; they are folded with the others</source>
        <translation>在文本中选中文字；它们会与其他隐藏内容一起折叠</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save; it can be undone</source>
        <translation>保存；可以撤销</translation>
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
        <translation>文本中仍保留这些内容，阅读时折叠。选中文字可隐藏更多内容。</translation>
    </message>
    <message>
        <source>You chose them.</source>
        <translation>由您选定。</translation>
    </message>
    <message>
        <source>No lines are proposed for hiding</source>
        <translation>没有建议隐藏的行</translation>
    </message>
    <message>
        <source>Hidden parts of the text: {0} of {1}</source>
        <translation>文本中隐藏的部分：{1} 处中的 {0} 处</translation>
    </message>
</context>
<context>
    <name>HistogramStrip</name>
    <message>
        <source>Events over time</source>
        <translation>事件随时间的分布</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>HitPanel</name>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
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
        <translation>停止查找</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>结束搜索 (Esc)</translation>
    </message>
    <message>
        <source>Search for what was meant</source>
        <translation>搜索所指的内容</translation>
    </message>
</context>
<context>
    <name>Hover</name>
    <message>
        <source>in the source: “{0}”</source>
        <translation>来源原文：“{0}”</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>另有 {0} 个</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
</context>
<context>
    <name>ImportanceField</name>
    <message>
        <source>What is more important gets its words first where room is short</source>
        <translation>空间不足时，越重要的事件越先显示文字</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Move in time</source>
        <translation>在时间中移动</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>使用鼠标</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Stores and program</source>
        <translation>事件库与程序</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Proposals and review</source>
        <translation>候选与复核</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + 拖动</translation>
    </message>
    <message>
        <source>Zoom to a span</source>
        <translation>缩放到一段时间</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>滚轮、双指开合</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>在光标处缩放</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Shift + 滚轮</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>滚动泳道</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Zoom in there</source>
        <translation>在该处放大</translation>
    </message>
    <message>
        <source>Click +n</source>
        <translation>单击 +n</translation>
    </message>
    <message>
        <source>Zoom to them, or list them</source>
        <translation>放大到这些事件，或将其列出</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Change a proposal</source>
        <translation>修改候选</translation>
    </message>
    <message>
        <source>Dismiss a proposal</source>
        <translation>搁置候选</translation>
    </message>
    <message>
        <source>Mark a passage anew</source>
        <translation>重新标记引文</translation>
    </message>
    <message>
        <source>Keep a passage as lost</source>
        <translation>将引文记为丢失</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>快捷键与鼠标</translation>
    </message>
</context>
<context>
    <name>LaneChoices</name>
    <message>
        <source>La&amp;nes by</source>
        <translation>泳道划分(&amp;N)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>What the lanes are by, and how they are arranged</source>
        <translation>泳道按什么划分、如何排列</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>泳道划分</translation>
    </message>
</context>
<context>
    <name>LaneHeaders</name>
    <message>
        <source>Lane headers</source>
        <translation>泳道标题</translation>
    </message>
</context>
<context>
    <name>LaneRail</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>滚动泳道</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>&amp;Expand</source>
        <translation>展开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>折叠(&amp;C)</translation>
    </message>
    <message>
        <source>Collapse all &amp;others</source>
        <translation>折叠其他所有泳道(&amp;O)</translation>
    </message>
    <message>
        <source>Expand &amp;all</source>
        <translation>全部展开(&amp;A)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin on top</source>
        <translation>固定在顶部(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;ide all others</source>
        <translation>隐藏其他所有泳道(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>人物(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>机构(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>One lane for a&amp;ll</source>
        <translation>全部放入一条泳道(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the categories of all events…</source>
        <translation>正在读取所有事件的类别…</translation>
    </message>
    <message>
        <source>Reading the places of all events…</source>
        <translation>正在读取所有事件的地点…</translation>
    </message>
    <message>
        <source>Reading the people of all events…</source>
        <translation>正在读取所有事件的人物…</translation>
    </message>
    <message>
        <source>Reading the organisations of all events…</source>
        <translation>正在读取所有事件的机构…</translation>
    </message>
    <message>
        <source>Reading the articles of all events…</source>
        <translation>正在读取所有事件的文章…</translation>
    </message>
    <message>
        <source>Reading the tags of all events…</source>
        <translation>正在读取所有事件的标签…</translation>
    </message>
    <message>
        <source>Reading all events…</source>
        <translation>正在读取所有事件…</translation>
    </message>
    <message>
        <source>Reading what events are filtered by…</source>
        <translation>正在读取筛选所用的内容…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>无地点</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>无人物</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>无机构</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>无文章</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other name(s)</source>
        <translation>
            <numerusform>其他 %Ln 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>{0} in all have this name; the others stand in the lane of a name they have first.</source>
        <translation>共有 {0} 带此名称；其余的位于其首个名称的泳道中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 条泳道</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in them; click to show them</source>
        <translation>其中有 {0}；单击可显示</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>略过的内容</translation>
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
        <translation>文章 · {0} 篇未读</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>没有事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
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
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Article library</source>
        <translation>文章库</translation>
    </message>
    <message>
        <source>Search in articles</source>
        <translation>在文章中搜索</translation>
    </message>
    <message>
        <source>Title, author, publisher, date and text</source>
        <translation>标题、作者、出版者、日期和正文</translation>
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
        <translation>按标题</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>按出版者</translation>
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
        <translation>此事件库中还没有文章。</translation>
    </message>
    <message>
        <source>No article says this.</source>
        <translation>没有文章含有这些文字。</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
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
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Tags, with semicolons between them</source>
        <translation>标签，以分号分隔</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>删除{0}</translation>
    </message>
    <message>
        <source>No table is on the clipboard: copy lines of a spreadsheet first</source>
        <translation>剪贴板中没有表格：请先在电子表格中复制若干行</translation>
    </message>
    <message>
        <source>More than {0} lines: save them as a file, and import that</source>
        <translation>超过 {0} 行：请存为文件后导入</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>粘贴{0}</translation>
    </message>
    <message>
        <source>{0} copied as a table</source>
        <translation>已将{0}复制为表格</translation>
    </message>
    <message>
        <source>An event has a title; Delete removes the event</source>
        <translation>事件必须有标题；按 Delete 可删除事件</translation>
    </message>
    <message>
        <source>Add tags to {0}</source>
        <translation>为{0}添加标签</translation>
    </message>
    <message>
        <source>Remove tags from {0}</source>
        <translation>从{0}移除标签</translation>
    </message>
    <message>
        <source>Choose at most {0} events; {1} are chosen</source>
        <translation>最多选择 {0} 个事件；现已选择 {1} 个</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>List of events</source>
        <translation>事件列表</translation>
    </message>
    <message>
        <source>Only what is in view</source>
        <translation>仅视图中的事件</translation>
    </message>
    <message>
        <source>List only events that the timeline shows now</source>
        <translation>仅列出时间线当前显示的事件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the chosen events together</source>
        <translation>一起修改所选事件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择显示的列</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>List of events</source>
        <translation>事件列表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
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
        <translation>标识</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>The list cannot be sorted by this column</source>
        <translation>列表不能按此列排序</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>the title is empty; give it one</source>
        <translation>标题为空；请填写标题</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a date: {1}</source>
        <translation>无法将“{0}”理解为日期：{1}</translation>
    </message>
    <message>
        <source>“{0}” can be several dates: {1}; write one of them</source>
        <translation>“{0}”可能是几个日期：{1}；请写其中一个</translation>
    </message>
    <message>
        <source>there is no category “{0}”; there are: {1}</source>
        <translation>没有类别“{0}”；现有：{1}</translation>
    </message>
    <message>
        <source>“{0}” is no kind of event; there are: {1}</source>
        <translation>“{0}”不是事件类型；可用：{1}</translation>
    </message>
    <message>
        <source>“{0}” is not a number from 0 to 1</source>
        <translation>“{0}”不是 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>“{0}” is there twice; leave one line</source>
        <translation>“{0}”出现了两次；请只保留一行</translation>
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
        <translation>不变</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are chosen</source>
        <translation>
            <numerusform>已选择 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Remove tags…</source>
        <translation>移除标签…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Paste events…</source>
        <translation>粘贴事件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>时间线</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation>保存于 {0}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>About Timeline Explorer</source>
        <translation>关于 Timeline Explorer</translation>
    </message>
    <message>
        <source>Timeline Explorer {0}

Every event one click from the words that support it.

MIT licence. Made with Qt {1} through PySide6 (LGPL), pyqtgraph and NumPy.</source>
        <translation>Timeline Explorer {0}

从每个事件到佐证它的文字，只需单击一次。

MIT 许可证。使用 Qt {1}（通过 PySide6，LGPL）、pyqtgraph 和 NumPy 制作。</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>移动(&amp;V)</translation>
    </message>
    <message>
        <source>Timelin&amp;e or list</source>
        <translation>时间线或列表(&amp;E)</translation>
    </message>
    <message>
        <source>La&amp;nes</source>
        <translation>泳道(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的(&amp;R)</translation>
    </message>
    <message>
        <source>No store was opened yet</source>
        <translation>还没有打开过事件库</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除此列表</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Te&amp;xt size of the interface</source>
        <translation>界面文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言 / Language(&amp;G)</translation>
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
        <translation>…另有 {0} 项</translation>
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
        <translation>{0}：添加名称</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Enter or a semicolon ends a name; Backspace takes the last one back</source>
        <translation>按 Enter 或输入分号可结束一个名称；按 Backspace 可取回最后一个</translation>
    </message>
    <message>
        <source>Names that are known</source>
        <translation>已有的名称</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the whole timeline</source>
        <translation>整条时间线的概览</translation>
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
        <translation>自定义</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>How the page is turned</source>
        <translation>页面方向</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>尺寸单位</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>默认字体</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size of labels</source>
        <translation>标签字号</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Axis with dates</source>
        <translation>带日期的坐标轴</translation>
    </message>
    <message>
        <source>Scale bar only</source>
        <translation>仅比例尺</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Explain the forms of dates in use</source>
        <translation>说明所用的日期形式</translation>
    </message>
    <message>
        <source>Explain the colours of categories</source>
        <translation>说明类别的颜色</translation>
    </message>
    <message>
        <source>Larger than the paper</source>
        <translation>大于纸张时</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>一张</translation>
    </message>
    <message>
        <source>Paper of the sheets</source>
        <translation>分页的纸张</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>How the sheets are turned</source>
        <translation>分页的方向</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Fold marks</source>
        <translation>折叠标记</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>usual ({0})</source>
        <translation>默认（{0}）</translation>
    </message>
    <message>
        <source>usual ({0} pt)</source>
        <translation>默认（{0} pt）</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages of the reader</source>
        <translation>阅读窗格的页面</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>No command has these letters. Try fewer of them, or another word.</source>
        <translation>没有含这些字母的命令。请减少字母，或换一个词。</translation>
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
        <translation>采用选中的文字</translation>
    </message>
    <message>
        <source>Select words in the article below; they become the passage in place of these</source>
        <translation>请在下方文章中选中文字，以代替现有的引文</translation>
    </message>
    <message>
        <source>No words are selected. Open the article and select those that say it.</source>
        <translation>没有选中文字。请打开文章并选中相应的文字。</translation>
    </message>
    <message>
        <source>These words are no longer found in the article&apos;s text.</source>
        <translation>文章中已找不到这些文字。</translation>
    </message>
    <message>
        <source>Found again after the text had changed, {0} % sure.</source>
        <translation>文本改动后重新找到，把握 {0}%。</translation>
    </message>
    <message>
        <source>Marked anew.</source>
        <translation>已重新标记。</translation>
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
        <translation>请先选择这些文字讲述的事件</translation>
    </message>
    <message>
        <source>Add a passage to “{0}”</source>
        <translation>为“{0}”添加引文</translation>
    </message>
    <message>
        <source>Select words in the article first</source>
        <translation>请先在文章中选中文字</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste events</source>
        <translation>粘贴事件</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>粘贴{0}</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>新增 {0} 个</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>修改 {0} 个</translation>
    </message>
    <message>
        <source>{0} as they are</source>
        <translation>{0} 个不变</translation>
    </message>
    <message>
        <source>{0} left out, with the reason beside them</source>
        <translation>略过 {0} 行，原因见旁注</translation>
    </message>
    <message>
        <source>Lines of the table: {0}.</source>
        <translation>表格的行：{0}。</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>没有任何行。</translation>
    </message>
    <message>
        <source>Columns that are not read: {0}</source>
        <translation>未读取的列：{0}</translation>
    </message>
    <message>
        <source>The first {0} are shown.</source>
        <translation>显示前 {0} 行。</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>将要进行的操作</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
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
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Open in the browser?</source>
        <translation>在浏览器中打开？</translation>
    </message>
    <message>
        <source>This event is in a lane that is hidden</source>
        <translation>此事件位于隐藏的泳道中</translation>
    </message>
    <message>
        <source>The filter hides this event; clear or change it to see where it stands</source>
        <translation>此事件被筛选隐藏；清除或更改筛选即可看到它的位置</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>No preset was saved yet</source>
        <translation>尚未保存预设</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始设置</translation>
    </message>
    <message>
        <source>Open a view…</source>
        <translation>打开视图文件…</translation>
    </message>
    <message>
        <source>Save the view…</source>
        <translation>保存视图文件…</translation>
    </message>
    <message>
        <source>This preset can no longer be read; delete it.</source>
        <translation>此预设已无法读取；请删除它。</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>The preset {0} was saved</source>
        <translation>预设“{0}”已保存</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>The preset {0} was deleted</source>
        <translation>预设“{0}”已删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>打开视图文件</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图文件</translation>
    </message>
    <message>
        <source>The view was saved as {0}</source>
        <translation>视图文件已保存为 {0}</translation>
    </message>
    <message>
        <source>Views (*{0});;All files (*)</source>
        <translation>视图文件 (*{0});;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the figure</source>
        <translation>图片预览</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of the article as it was read</source>
        <translation>读取到的文章正文</translation>
    </message>
    <message>
        <source>Hide the selected words</source>
        <translation>隐藏选中的文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Supports “{0}” already</source>
        <translation>已佐证“{0}”</translation>
    </message>
    <message>
        <source>Says the same as “{0}”</source>
        <translation>与“{0}”所说相同</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>请先打开一篇文章</translation>
    </message>
    <message>
        <source>Accept “{0}”</source>
        <translation>接受“{0}”</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln proposal(s)</source>
        <translation>
            <numerusform>接受 %Ln 条候选</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Dated statements</source>
        <translation>含日期的陈述</translation>
    </message>
    <message>
        <source>Looking through the article…</source>
        <translation>正在查找文章内容…</translation>
    </message>
    <message>
        <source>Put the proposals away</source>
        <translation>收起候选</translation>
    </message>
    <message>
        <source>Show also those that support an event, say the same as another or were dismissed</source>
        <translation>同时显示已佐证事件、与其他重复或已搁置的候选</translation>
    </message>
    <message>
        <source>Show dismissed again</source>
        <translation>重新显示已搁置的</translation>
    </message>
    <message>
        <source>Decide again on what you dismissed in this article</source>
        <translation>重新决定此文章中您搁置的内容</translation>
    </message>
    <message>
        <source>Looking through the article</source>
        <translation>正在查找文章内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>接受  A</translation>
    </message>
    <message>
        <source>Make an event of it as it is (A)</source>
        <translation>原样建立为事件 (A)</translation>
    </message>
    <message>
        <source>Change  E</source>
        <translation>修改  E</translation>
    </message>
    <message>
        <source>Open it in the form of a new event (E)</source>
        <translation>在新事件表单中打开 (E)</translation>
    </message>
    <message>
        <source>Dismiss  D</source>
        <translation>搁置  D</translation>
    </message>
    <message>
        <source>Put it aside, or take it up again (D)</source>
        <translation>搁置，或重新取用 (D)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln 条候选</numerusform>
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
        <translation>将显示的每条有日期的候选建立为事件</translation>
    </message>
    <message>
        <source>No statement with a date was found in this article.</source>
        <translation>此文章中没有找到含日期的陈述。</translation>
    </message>
    <message>
        <source>There is nothing left to decide in this article.</source>
        <translation>此文章中没有需要决定的内容了。</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索什么</translation>
    </message>
    <message>
        <source>railway bridge</source>
        <translation>railway bridge</translation>
    </message>
    <message>
        <source>Both words, in any of their forms, anywhere in the event</source>
        <translation>两个词，不论词形，出现在事件的任何位置</translation>
    </message>
    <message>
        <source>&quot;railway bridge&quot;</source>
        <translation>&quot;railway bridge&quot;</translation>
    </message>
    <message>
        <source>The words one behind the other</source>
        <translation>依次相连的词</translation>
    </message>
    <message>
        <source>rail*</source>
        <translation>rail*</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>以此开头的词</translation>
    </message>
    <message>
        <source>railway -strike</source>
        <translation>railway -strike</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>不含某个词</translation>
    </message>
    <message>
        <source>Chinese characters wherever they stand, traditional or simplified</source>
        <translation>任何位置的汉字，繁体简体均可</translation>
    </message>
    <message>
        <source>place:Chongqing</source>
        <translation>place:Chongqing</translation>
    </message>
    <message>
        <source>Also person, organisation, tag, category, article, publisher</source>
        <translation>还有 person、organisation、tag、category、article、publisher</translation>
    </message>
    <message>
        <source>after:2010 before:2015-06</source>
        <translation>after:2010 before:2015-06</translation>
    </message>
    <message>
        <source>A time; within: and possibly: take a span</source>
        <translation>时间；within: 和 possibly: 可用时间段</translation>
    </message>
    <message>
        <source>sources:&lt;2</source>
        <translation>sources:&lt;2</translation>
    </message>
    <message>
        <source>How many articles support it; also conflict:yes, certain:no</source>
        <translation>佐证它的文章数；还有 conflict:yes、certain:no</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter, Shift+Enter</translation>
    </message>
    <message>
        <source>To the next hit and the one before</source>
        <translation>到下一个结果和上一个结果</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下方向键</translation>
    </message>
    <message>
        <source>In an empty line: what was searched for lately</source>
        <translation>在空行中：最近的搜索内容</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>date of publication unknown</source>
        <translation>发布日期不详</translation>
    </message>
    <message>
        <source>published %1 (inferred)</source>
        <translation>发布于%1（推断）</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>发布于%1</translation>
    </message>
    <message>
        <source>The article states when it was published.</source>
        <translation>文章写明了发布日期。</translation>
    </message>
    <message>
        <source>The article does not say when it was published; this was inferred.</source>
        <translation>文章没有写明发布日期，此日期为推断得出。</translation>
    </message>
    <message>
        <source>Digest of %1</source>
        <translation>文摘，原文：%1</translation>
    </message>
    <message>
        <source>A digest: our own retelling, with every fact and figure. The citation leads to the original.</source>
        <translation>文摘：由我们转述，保留全部事实和数字。可由出处找到原文。</translation>
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
        <translation>时段</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>No article of this collection supports this event.</source>
        <translation>此事件集中没有文章佐证此事件。</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>单一来源</translation>
    </message>
    <message>
        <source>All that is known of this event comes from one source: from one article, or from several by the same author or publisher or with the same text.</source>
        <translation>关于此事件的一切都来自单一来源：一篇文章，或者作者、出版者或文字相同的几篇文章。</translation>
    </message>
    <message>
        <source>Sources conflict</source>
        <translation>来源相互矛盾</translation>
    </message>
    <message>
        <source>A source gives a date that cannot be true together with the event&apos;s.</source>
        <translation>有来源给出的日期与事件的日期不可能同时成立。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln independent article(s)</source>
        <translation>
            <numerusform>%Ln 篇独立文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), {0} independent</source>
        <translation>
            <numerusform>%Ln 篇文章，其中 {0} 篇独立</numerusform>
        </translation>
    </message>
    <message>
        <source>a digest</source>
        <translation>文摘</translation>
    </message>
    <message>
        <source>all digests</source>
        <translation>均为文摘</translation>
    </message>
    <message>
        <source>an original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>all originals</source>
        <translation>均为原文</translation>
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
        <translation>{0} 处写明日期，{1} 处为推断</translation>
    </message>
    <message>
        <source>date stated</source>
        <translation>日期已写明</translation>
    </message>
    <message>
        <source>date stated in {0}</source>
        <translation>{0} 处写明日期</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>日期为推断</translation>
    </message>
    <message>
        <source>date inferred in {0}</source>
        <translation>{0} 处日期为推断</translation>
    </message>
    <message>
        <source>Articles by one author or publisher, or with the same text, count as one. A date is inferred where the year or more of it had to be worked out.</source>
        <translation>同一作者或出版者的文章，或文字相同的文章，算作一篇。日期的年份或更多部分需要推算的，算作推断。</translation>
    </message>
    <message numerus="yes">
        <source>Fold %Ln line(s)</source>
        <translation>
            <numerusform>折叠 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>not a date the program can read</source>
        <translation>程序无法理解的日期</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>称%1</translation>
    </message>
    <message>
        <source>This source gives a date of its own.</source>
        <translation>此来源给出了自己的日期。</translation>
    </message>
    <message>
        <source>In its words: “%1”</source>
        <translation>原文写法：“%1”</translation>
    </message>
    <message>
        <source>This agrees with the event&apos;s date.</source>
        <translation>与事件的日期一致。</translation>
    </message>
    <message>
        <source>This fits the event&apos;s date and is less precise.</source>
        <translation>与事件的日期相符，但较不精确。</translation>
    </message>
    <message>
        <source>coarser</source>
        <translation>较粗略</translation>
    </message>
    <message>
        <source>This fits the event&apos;s date and is more precise.</source>
        <translation>与事件的日期相符，且更精确。</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>更精确</translation>
    </message>
    <message>
        <source>This and the event&apos;s date cannot both be true.</source>
        <translation>此日期与事件的日期不可能同时成立。</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>The source states the date.</source>
        <translation>来源写明了日期。</translation>
    </message>
    <message>
        <source>The source states the day; the year follows from the rest.</source>
        <translation>来源写明了月日，年份由上下文得出。</translation>
    </message>
    <message>
        <source>Counted from another date in the source.</source>
        <translation>由来源中的另一日期推算。</translation>
    </message>
    <message>
        <source>Inferred from when the source was published.</source>
        <translation>由来源的发布日期推断。</translation>
    </message>
    <message>
        <source>%1 approximate and uncertain</source>
        <translation>%1为约数且存疑</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1存疑</translation>
    </message>
    <message>
        <source>%1 approximate</source>
        <translation>%1为约数</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>精确到%1</translation>
    </message>
    <message>
        <source>latest date known</source>
        <translation>仅知最晚日期</translation>
    </message>
    <message>
        <source>earliest date known</source>
        <translation>仅知最早日期</translation>
    </message>
    <message>
        <source>only the limits known</source>
        <translation>仅知上下限</translation>
    </message>
    <message>
        <source>one of these, not known which</source>
        <translation>其中之一，不知是哪个</translation>
    </message>
    <message>
        <source>period, to the %1</source>
        <translation>时段，精确到%1</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>beginning unknown</source>
        <translation>开始时间不详</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>结束时间不详</translation>
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
        <translation>小时</translation>
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
        <translation>季节</translation>
    </message>
    <message>
        <source>third of a year</source>
        <translation>四个月</translation>
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
        <translation>世纪</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>千年</translation>
    </message>
    <message>
        <source>age</source>
        <translation>地质年代</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读窗格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <translation>接受“{0}”的一处引文</translation>
    </message>
    <message>
        <source>Select the words of the passage in the article first</source>
        <translation>请先在文章中选中引文的文字</translation>
    </message>
    <message>
        <source>Mark a passage of “{0}” anew</source>
        <translation>重新标记“{0}”的一处引文</translation>
    </message>
    <message>
        <source>Keep a passage of “{0}” as lost</source>
        <translation>将“{0}”的一处引文记为丢失</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Passages to review</source>
        <translation>待复核的引文</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
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
        <translation>待复核的引文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 处引文</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the review away</source>
        <translation>收起复核</translation>
    </message>
    <message>
        <source>Every passage has its place; nothing is to review.</source>
        <translation>所有引文均已定位，没有需要复核的。</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>接受  A</translation>
    </message>
    <message>
        <source>The passage stands at the marked place (A)</source>
        <translation>引文位于标记处 (A)</translation>
    </message>
    <message>
        <source>Mark anew  M</source>
        <translation>重新标记  M</translation>
    </message>
    <message>
        <source>The passage is the words selected in the article (M)</source>
        <translation>以文章中选中的文字为引文 (M)</translation>
    </message>
    <message>
        <source>Keep as lost  K</source>
        <translation>记为丢失  K</translation>
    </message>
    <message>
        <source>The words are no longer in the text; the old ones stay (K)</source>
        <translation>文中已没有这些文字；保留原来的文字 (K)</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved &amp;filters</source>
        <translation>已保存的筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Save filter “{0}”</source>
        <translation>保存筛选“{0}”</translation>
    </message>
    <message>
        <source>Delete filter “{0}”</source>
        <translation>删除筛选“{0}”</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name of the filter; one that is there already is replaced:</source>
        <translation>筛选的名称（同名的将被替换）：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>还没有保存的筛选</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Seam</name>
    <message>
        <source>Move the line between event and article</source>
        <translation>移动事件与文章之间的分隔线</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
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
        <translation>无日期</translation>
    </message>
    <message>
        <source>All that was found is hidden. Clear the filter, or show all lanes.</source>
        <translation>找到的内容全部被隐藏。请清除筛选，或显示所有泳道。</translation>
    </message>
    <message>
        <source>No article says this. The events that were found are in the other list.</source>
        <translation>没有文章含有这些文字。找到的事件在另一列表中。</translation>
    </message>
    <message>
        <source>No event says this. The articles that were found are in the other list.</source>
        <translation>没有事件含有这些文字。找到的文章在另一列表中。</translation>
    </message>
    <message>
        <source>No title says this. Summaries and articles are searched in a moment.</source>
        <translation>没有标题含有这些文字。稍后会搜索概述和文章。</translation>
    </message>
    <message>
        <source>Nothing was found. Did you mean:</source>
        <translation>没有找到结果。您是不是要找：</translation>
    </message>
    <message>
        <source>No event is like this. Take away a condition, or a word.</source>
        <translation>没有这样的事件。请去掉一个条件或一个词。</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or the beginning of one with a star: rail*</source>
        <translation>没有找到结果。请减少词数，或用词的开头加星号：rail*</translation>
    </message>
    <message>
        <source>Titles only, till all words have been read: {0} %</source>
        <translation>读完所有文字之前仅搜索标题：{0}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) are hidden by the filter or in hidden lanes</source>
        <translation>
            <numerusform>另有 %Ln 个事件被筛选隐藏或在隐藏的泳道中</numerusform>
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
        <translation>搜索事件和文章</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, -not, beginnings*, place:Chongqing  (/)</source>
        <translation>词、&quot;短语&quot;、-排除、开头*、place:Chongqing  (/)</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索什么</translation>
    </message>
</context>
<context>
    <name>SelectionButtons</name>
    <message>
        <source>The selected words</source>
        <translation>选中的文字</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Share as web page</source>
        <translation>共享为网页</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys of actions</source>
        <translation>操作的快捷键</translation>
    </message>
    <message>
        <source>Search for an action</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>请按键</translation>
    </message>
    <message>
        <source>&amp;Give this key</source>
        <translation>使用此快捷键(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>恢复默认(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All as at first</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>新快捷键(&amp;K)：</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您更改</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”, and would be taken from there.</source>
        <translation>{0} 是“{1}”的快捷键，将从该处移除。</translation>
    </message>
    <message>
        <source>{0} is free.</source>
        <translation>{0} 可用。</translation>
    </message>
    <message>
        <source>{0} is a key of “{1}” on the timeline; choose another one.</source>
        <translation>{0} 在时间线上是“{1}”的快捷键；请另选。</translation>
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
        <translation>泳道划分</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Lanes from top to bottom; those with a tick are in the figure</source>
        <translation>自上而下的泳道；打勾的会出现在图片中</translation>
    </message>
    <message>
        <source>Drag lanes into another order</source>
        <translation>拖动可改变泳道的顺序</translation>
    </message>
    <message>
        <source>Lane of articles</source>
        <translation>文章泳道</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Lanes in the order and number that the window shows</source>
        <translation>泳道的顺序和数量与窗口一致</translation>
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
        <translation>多而简短</translation>
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
        <translation>仅含符合此筛选条件的事件</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>例如 {0}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Categories; those with a tick are in the figure</source>
        <translation>类别；打勾的会出现在图片中</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Open the article at this passage</source>
        <translation>在此引文处打开文章</translation>
    </message>
    <message>
        <source>Edit passage…</source>
        <translation>编辑引文…</translation>
    </message>
    <message>
        <source>These words are no longer found in the article&apos;s text.</source>
        <translation>文章中已找不到这些文字。</translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation>在文章中打开</translation>
    </message>
    <message>
        <source>Open in article: %1</source>
        <translation>在文章中打开：%1</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources of the events</source>
        <translation>事件的来源</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>无列表</translation>
    </message>
    <message>
        <source>Below the timeline</source>
        <translation>在时间线下方</translation>
    </message>
    <message>
        <source>On pages of their own</source>
        <translation>在单独的页面上</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>来源列表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>按语言惯例</translation>
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
        <translation>也包括仅计数的事件</translation>
    </message>
    <message>
        <source>Numbers without a list</source>
        <translation>只编号，不列表</translation>
    </message>
    <message>
        <source>Files beside the figure</source>
        <translation>图片旁的文件</translation>
    </message>
    <message>
        <source>The cited sources as {0}</source>
        <translation>所引来源，存为 {0}</translation>
    </message>
</context>
<context>
    <name>SpanSection</name>
    <message>
        <source>How sure</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>一定在其间</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>可能在其间</translation>
    </message>
    <message>
        <source>Date or span</source>
        <translation>日期或时间段</translation>
    </message>
    <message>
        <source>2010 to 2015</source>
        <translation>2010年至2015年</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>视图范围</translation>
    </message>
    <message>
        <source>Take the span that the timeline shows</source>
        <translation>采用时间线显示的时间段</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Write a date or a span, such as 2010, 2010-06 or 2010 to 2015.</source>
        <translation>请写日期或时间段，例如 2010、2010-06 或 2010年至2015年。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Begin with this page</source>
        <translation>启动时显示此页</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>打开 {0}</translation>
    </message>
    <message>
        <source>Nothing was opened yet. The collection that comes with the program is a good place to look around.</source>
        <translation>还没有打开过任何内容。可以先浏览程序随附的事件集。</translation>
    </message>
    <message>
        <source>Timeline Explorer</source>
        <translation>Timeline Explorer</translation>
    </message>
    <message>
        <source>Every event one click from the words that support it</source>
        <translation>从每个事件到佐证它的文字，只需单击一次</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Files and folders can be dropped on this window, too.</source>
        <translation>也可以将文件和文件夹拖放到此窗口。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>{0} of %Ln event(s) in view</source>
        <translation>
            <numerusform>视图中有 {0} 个事件，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of them in +n counts</source>
        <translation>其中 {0} 个归入 +n 计数</translation>
    </message>
    <message>
        <source>{0} in hidden lanes</source>
        <translation>{0} 个在隐藏的泳道中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a full date</source>
        <translation>
            <numerusform>%Ln 个事件日期不完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) to review</source>
        <translation>
            <numerusform>%Ln 处引文待复核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.tab);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation>请先打开事件库</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>导入 {0}</translation>
    </message>
    <message>
        <source>Importing {0}…</source>
        <translation>正在导入 {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were imported from {0}</source>
        <translation>
            <numerusform>已从 {0} 导入 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>略过 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>…另有 {0} 项</translation>
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
        <translation>紧凑行距</translation>
    </message>
    <message>
        <source>Ordinary lines</source>
        <translation>普通行距</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>宽松行距</translation>
    </message>
    <message>
        <source>Lines of {0} characters</source>
        <translation>每行 {0} 个字符</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>字号(&amp;S)</translation>
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
        <translation>此处放不下的按钮</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>更多按钮</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Each mark is an event, as precise as its date is known. Click one to read its sources. Drag to move, turn the wheel to zoom. A number such as +7 stands for events that found no room: click it to see them.</source>
        <translation>每个标记都是一个事件，其画法与日期的精确程度相符。单击可阅读其来源。拖动可移动，滚动滚轮可缩放。+7 这样的数字表示没有空间显示的事件：单击可查看。</translation>
    </message>
    <message>
        <source>The words of the sources</source>
        <translation>来源的文字</translation>
    </message>
    <message>
        <source>Here the event you clicked stands, and what each article says of it. “Open in article” shows the passage highlighted where it stands; a click on any passage leads back to its event.</source>
        <translation>这里显示您单击的事件，以及各篇文章对它的说法。“在文章中打开”会在原处突出显示引文；单击任何引文可回到其事件。</translation>
    </message>
    <message>
        <source>All of the time there is</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>The frame shows which part you see. Drag it or its edges, or click where you want to be.</source>
        <translation>方框表示您看到的部分。拖动方框或其边缘，或单击想去的位置。</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>查找与导航</translation>
    </message>
    <message>
        <source>Search events and articles, filter them, choose what the lanes stand for, and go back to where you were. Press ? for all keys, Ctrl+Shift+P for all commands.</source>
        <translation>搜索和筛选事件与文章，选择泳道的含义，回到之前的位置。按 ? 查看所有快捷键，按 Ctrl+Shift+P 查看所有命令。</translation>
    </message>
    <message>
        <source>Figures that carry their evidence</source>
        <translation>自带依据的图片</translation>
    </message>
    <message>
        <source>Write what you see as PNG, SVG or PDF at the size of a page, with a numbered list of sources; or as a web page that anybody can zoom and read.</source>
        <translation>将您看到的内容按页面尺寸存为 PNG、SVG 或 PDF，并附编号的来源列表；或存为任何人都可以缩放和阅读的网页。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
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
        <translation>日期不完整的事件会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) without a full date</source>
        <translation>
            <numerusform>%Ln 个事件日期不完整</numerusform>
        </translation>
    </message>
    <message>
        <source>No date is known, or only one limit of it.</source>
        <translation>日期不详，或仅知一端。</translation>
    </message>
</context>
<context>
    <name>ValueSection</name>
    <message>
        <source>Find in {0}</source>
        <translation>在{0}中查找</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
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
        <translation>按发布日期</translation>
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
        <translation>在此期间某时</translation>
    </message>
    <message>
        <source>period, fading where it is open</source>
        <translation>时段，渐淡处未定</translation>
    </message>
    <message>
        <source>period, about</source>
        <translation>时段，大约</translation>
    </message>
    <message>
        <source>period, uncertain</source>
        <translation>时段，不确定</translation>
    </message>
    <message>
        <source>about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>one of several dates</source>
        <translation>若干日期之一</translation>
    </message>
    <message>
        <source>only a limit known</source>
        <translation>仅知一端</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>仍在继续</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>终点不详</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>来源不一</translation>
    </message>
    <message>
        <source>a source&apos;s own date</source>
        <translation>某一来源的日期</translation>
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
        <translation>语言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>List the events that found no room for words</source>
        <translation>列出无处标注的事件</translation>
    </message>
    <message>
        <source>Language of dates and legends</source>
        <translation>日期和图例的语言</translation>
    </message>
    <message>
        <source>Dates, legends</source>
        <translation>日期、图例</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show all of the figure</source>
        <translation>显示整幅图片</translation>
    </message>
    <message>
        <source>Show the figure at its own size</source>
        <translation>按实际尺寸显示</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
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
        <translation>结束导览</translation>
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
