"""What a page says itself, in its language; data, as all words of figures are.

The names in ``interface`` are those that ``resources/page`` asks for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from timeline_app.drawing.figure_options import FigureLanguage


@dataclass(frozen=True, slots=True)
class PageWords:
    """``interface`` are the words of buttons and hints, ``axis`` those of years, ``months`` their short
    names. Names in braces are put in by the page; of pairs the first is for exactly one."""

    tag: str  # BCP 47
    interface: Mapping[str, str]
    axis: Mapping[str, str]
    months: tuple[str, ...]
    sources: tuple[str, str]
    no_sources: str
    list_title: str
    left_out: str
    made_with: str
    fingerprint: str
    filtered: str
    claim: str

    def sources_text(self, count: int) -> str:
        """By how many articles an event is supported."""
        return self.sources[count != 1].format(count) if count else self.no_sources


_ENGLISH: Final = PageWords(
    tag="en",
    interface={
        "previous": "Previous event",
        "next": "Next event",
        "fit": "Fit",
        "zoom_in": "Zoom in",
        "zoom_out": "Zoom out",
        "close": "Close",
        "timeline": "Timeline",
        "reader": "Event and sources",
        "hint": "Click an event to read its sources. Drag to move, turn the wheel to zoom. "
        "With the keyboard: Tab into the timeline, arrow keys from event to event, Enter to read, "
        "+ and − to zoom, 0 for all, Esc to close.",
        "status": "{shown} of {all} events in view · {counted} of them in counts",
        "counted": "{n} more events in {lane}; zoom in",
        "place": "Event {n} of {all}",
    },
    axis={
        "bc": "{year} BC",
        "ad": "AD {year}",
        "year": "{year}",
        "billionsAgo": "{n} Ga",
        "millionsAgo": "{n} Ma",
        "billionsAhead": "+{n} Ga",
        "millionsAhead": "+{n} Ma",
        "dayOfMonth": "{day}",
        "monthOfYear": "{month} {year}",
    },
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    sources=("{0} source", "{0} sources"),
    no_sources="no source",
    list_title="All events and their sources",
    left_out="{0} less important events are left out of this page.",
    made_with="Made with {0}.",
    fingerprint="Collection {0}.",
    filtered="Only events that meet the filter {0}.",
    claim="This source's date: {0}",
)
_SIMPLIFIED: Final = PageWords(
    tag="zh",
    interface={
        "previous": "上一个事件",
        "next": "下一个事件",
        "fit": "全部",
        "zoom_in": "放大",
        "zoom_out": "缩小",
        "close": "关闭",
        "timeline": "时间线",
        "reader": "事件与来源",
        "hint": "点击事件阅读其来源。拖动以移动，滚动滚轮以缩放。"
        "键盘：按 Tab 进入时间线，方向键在事件之间移动，Enter 阅读，+ 和 − 缩放，0 显示全部，Esc 关闭。",
        "status": "视图中有 {shown} 个事件（共 {all} 个），其中 {counted} 个仅计数",
        "counted": "{lane}中另有 {n} 个事件；放大查看",
        "place": "第 {n} 个事件，共 {all} 个",
    },
    axis={
        "bc": "前{year}年",
        "ad": "{year}年",
        "year": "{year}年",
        "billionsAgo": "{n} Ga",
        "millionsAgo": "{n} Ma",
        "billionsAhead": "+{n} Ga",
        "millionsAhead": "+{n} Ma",
        "dayOfMonth": "{day}日",
        "monthOfYear": "{year}{month}",
    },
    months=tuple(f"{month}月" for month in range(1, 13)),
    sources=("{0} 个来源", "{0} 个来源"),
    no_sources="无来源",
    list_title="全部事件及其来源",
    left_out="此页略去 {0} 个较次要的事件。",
    made_with="由 {0} 制作。",
    fingerprint="事件集 {0}。",
    filtered="仅含符合筛选条件 {0} 的事件。",
    claim="该来源的日期：{0}",
)

_TRADITIONAL: Final = PageWords(
    tag="zh-Hant",
    interface={
        "previous": "上一個事件",
        "next": "下一個事件",
        "fit": "全部",
        "zoom_in": "放大",
        "zoom_out": "縮小",
        "close": "關閉",
        "timeline": "時間軸",
        "reader": "事件與來源",
        "hint": "點按事件即可閱讀其來源。拖曳可移動，捲動滾輪可縮放。"
        "鍵盤：按 Tab 進入時間軸，方向鍵在事件之間移動，Enter 閱讀，+ 和 − 縮放，0 顯示全部，Esc 關閉。",
        "status": "畫面中有 {shown} 個事件（共 {all} 個），其中 {counted} 個僅計數",
        "counted": "{lane}中另有 {n} 個事件；放大即可檢視",
        "place": "第 {n} 個事件，共 {all} 個",
    },
    axis={
        "bc": "前{year}年",
        "ad": "{year}年",
        "year": "{year}年",
        "billionsAgo": "{n} Ga",
        "millionsAgo": "{n} Ma",
        "billionsAhead": "+{n} Ga",
        "millionsAhead": "+{n} Ma",
        "dayOfMonth": "{day}日",
        "monthOfYear": "{year}{month}",
    },
    months=tuple(f"{month}月" for month in range(1, 13)),
    sources=("{0} 個來源", "{0} 個來源"),
    no_sources="無來源",
    list_title="所有事件及其來源",
    left_out="此頁略去 {0} 個較次要的事件。",
    made_with="以 {0} 製作。",
    fingerprint="事件集 {0}。",
    filtered="僅含符合篩選條件 {0} 的事件。",
    claim="該來源的日期：{0}",
)

PAGE_WORDS: Final[Mapping[FigureLanguage, PageWords]] = {
    "en": _ENGLISH,
    "zh": _SIMPLIFIED,
    "zh-Hant": _TRADITIONAL,
}
