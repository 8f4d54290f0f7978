"""What a figure says around its timeline, in the language of the figure.

A figure is made for its readers, whatever language its maker's window speaks, and by a command line that has
no window: its words are data here and not translations of the window's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from timeline_app.drawing.figure_options import FigureLanguage
from timeline_app.timeline.arrangement import LanesBy
from timeline_app.timeline.facet_lanes import LaneWords
from timeline_app.timeline.forms import DateForm
from timeline_app.timeline.scale_bar import ScaleBar, TimeUnit

JOINT: Final = " · "


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language. Texts with braces are patterns; of pairs the first is for exactly one.

    ``left_out`` takes the list of events without words, ``caption`` what is shown and its span, ``credit``
    the collection's title.
    """

    language: FigureLanguage
    events: tuple[str, str]
    articles: tuple[str, str]
    some_of: str
    when_published: str
    articles_title: str
    other_names: tuple[str, str]
    without: Mapping[LanesBy, str]
    lanes_by: Mapping[LanesBy, str]
    legend: Mapping[DateForm, str]
    caption: str
    filtered: str
    left_out: str
    dated: str
    between: str
    and_more: str
    credit: str
    durations: Mapping[TimeUnit, tuple[str, str]]
    millions: tuple[tuple[int, str], ...]

    def duration_text(self, bar: ScaleBar) -> str:
        """How long a scale bar is."""
        number = f"{bar.count:,}"
        for size, pattern in self.millions:
            if bar.count >= size:
                number = pattern.format(bar.count // size)
                break
        return self.durations[bar.unit][bar.count != 1].format(number)

    def events_text(self, count: int) -> str:
        """How many events."""
        return self.events[count != 1].format(f"{count:,}")

    def articles_text(self, count: int) -> str:
        """How many articles."""
        return self.articles[count != 1].format(f"{count:,}")

    def some_events_text(self, shown: int, total: int) -> str:
        """How many events are shown, and of how many where it is not all of them."""
        whole = self.events_text(total)
        return whole if shown == total else self.some_of.format(f"{shown:,}", whole)

    def lane_words(self, by: LanesBy) -> LaneWords:
        """The titles of the lanes of rare names and of events without a name."""
        return LaneWords(lambda count: self.other_names[count != 1].format(f"{count:,}"), self.without[by])


_ENGLISH: Final = Vocabulary(
    language="en",
    events=("1 event", "{0} events"),
    articles=("1 article", "{0} articles"),
    some_of="{0} of {1}",
    when_published="when published",
    articles_title="Articles",
    other_names=("1 other name", "{0} other names"),
    without={
        "category": "Other",
        "place": "No place",
        "person": "No person",
        "organisation": "No organisation",
        "article": "No article",
        "tag": "No tag",
        "none": "All events",
    },
    lanes_by={
        "category": " in lanes by category",
        "place": " in lanes by place",
        "person": " in lanes by person",
        "organisation": " in lanes by organisation",
        "article": " in lanes by article",
        "tag": " in lanes by tag",
        "none": "",
    },
    legend={
        DateForm.EXACT: "at this date",
        DateForm.WITHIN: "some time within",
        DateForm.PERIOD: "period, fading where it is open",
        DateForm.APPROXIMATE_PERIOD: "period, about",
        DateForm.UNCERTAIN_PERIOD: "period, uncertain",
        DateForm.APPROXIMATE: "about",
        DateForm.UNCERTAIN: "uncertain",
        DateForm.ONE_OF: "one of several dates",
        DateForm.LIMIT: "only a limit known",
        DateForm.ONGOING: "goes on",
        DateForm.UNKNOWN_END: "end not known",
        DateForm.CONFLICT: "sources differ",
        DateForm.CLAIMS: "a source's own date",
        DateForm.TODAY: "today",
    },
    caption="{0}{1}, {2}.",
    filtered="Only events that meet the filter {0}.",
    left_out="Without room for their words: {0}.",
    dated="{0} ({1})",
    between="; ",
    and_more="and {0} more",
    credit="{0}; made with Timeline Explorer",
    durations={
        "second": ("1 second", "{0} seconds"),
        "minute": ("1 minute", "{0} minutes"),
        "hour": ("1 hour", "{0} hours"),
        "day": ("1 day", "{0} days"),
        "month": ("1 month", "{0} months"),
        "year": ("1 year", "{0} years"),
    },
    millions=((1_000_000_000, "{0} billion"), (1_000_000, "{0} million")),
)

_SIMPLIFIED: Final = Vocabulary(
    language="zh",
    events=("1 个事件", "{0} 个事件"),
    articles=("1 篇文章", "{0} 篇文章"),
    some_of="{1}中的 {0} 个",
    when_published="按发布日期",
    articles_title="文章",
    other_names=("其他 1 个名称", "其他 {0} 个名称"),
    without={
        "category": "其他",
        "place": "无地点",
        "person": "无人物",
        "organisation": "无机构",
        "article": "无文章",
        "tag": "无标签",
        "none": "全部事件",
    },
    lanes_by={
        "category": "，按类别划分泳道",
        "place": "，按地点划分泳道",
        "person": "，按人物划分泳道",
        "organisation": "，按机构划分泳道",
        "article": "，按文章划分泳道",
        "tag": "，按标签划分泳道",
        "none": "",
    },
    legend={
        DateForm.EXACT: "在此日期",
        DateForm.WITHIN: "在此期间某时",
        DateForm.PERIOD: "时段，渐淡处未定",
        DateForm.APPROXIMATE_PERIOD: "时段，大约",
        DateForm.UNCERTAIN_PERIOD: "时段，不确定",
        DateForm.APPROXIMATE: "大约",
        DateForm.UNCERTAIN: "不确定",
        DateForm.ONE_OF: "若干日期之一",
        DateForm.LIMIT: "仅知一端",
        DateForm.ONGOING: "仍在继续",
        DateForm.UNKNOWN_END: "终点不详",
        DateForm.CONFLICT: "来源不一",
        DateForm.CLAIMS: "某一来源的日期",
        DateForm.TODAY: "今天",
    },
    caption="{0}{1}，{2}。",
    filtered="仅含符合筛选条件 {0} 的事件。",
    left_out="因无处标注而仅计数的事件：{0}。",
    dated="{0}（{1}）",
    between="；",
    and_more="另有 {0} 个",
    credit="{0}；由 Timeline Explorer 制作",
    durations={
        "second": ("1 秒", "{0} 秒"),
        "minute": ("1 分钟", "{0} 分钟"),
        "hour": ("1 小时", "{0} 小时"),
        "day": ("1 天", "{0} 天"),
        "month": ("1 个月", "{0} 个月"),
        "year": ("1 年", "{0} 年"),
    },
    millions=((100_000_000, "{0} 亿"), (10_000, "{0} 万")),
)

_TRADITIONAL: Final = Vocabulary(
    language="zh-Hant",
    events=("1 個事件", "{0} 個事件"),
    articles=("1 篇文章", "{0} 篇文章"),
    some_of="{1}中的 {0} 個",
    when_published="依發布日期",
    articles_title="文章",
    other_names=("其他 1 個名稱", "其他 {0} 個名稱"),
    without={
        "category": "其他",
        "place": "無地點",
        "person": "無人物",
        "organisation": "無機構",
        "article": "無文章",
        "tag": "無標籤",
        "none": "所有事件",
    },
    lanes_by={
        "category": "，依類別劃分泳道",
        "place": "，依地點劃分泳道",
        "person": "，依人物劃分泳道",
        "organisation": "，依機構劃分泳道",
        "article": "，依文章劃分泳道",
        "tag": "，依標籤劃分泳道",
        "none": "",
    },
    legend={
        DateForm.EXACT: "在此日期",
        DateForm.WITHIN: "在此期間某時",
        DateForm.PERIOD: "時段，漸淡處未定",
        DateForm.APPROXIMATE_PERIOD: "時段，大約",
        DateForm.UNCERTAIN_PERIOD: "時段，不確定",
        DateForm.APPROXIMATE: "大約",
        DateForm.UNCERTAIN: "不確定",
        DateForm.ONE_OF: "若干日期之一",
        DateForm.LIMIT: "僅知一端",
        DateForm.ONGOING: "仍在繼續",
        DateForm.UNKNOWN_END: "終點不詳",
        DateForm.CONFLICT: "來源不一",
        DateForm.CLAIMS: "某一來源的日期",
        DateForm.TODAY: "今天",
    },
    caption="{0}{1}，{2}。",
    filtered="僅含符合篩選條件 {0} 的事件。",
    left_out="因無處標註而僅計數的事件：{0}。",
    dated="{0}（{1}）",
    between="；",
    and_more="另有 {0} 個",
    credit="{0}；以 Timeline Explorer 製作",
    durations={
        "second": ("1 秒", "{0} 秒"),
        "minute": ("1 分鐘", "{0} 分鐘"),
        "hour": ("1 小時", "{0} 小時"),
        "day": ("1 天", "{0} 天"),
        "month": ("1 個月", "{0} 個月"),
        "year": ("1 年", "{0} 年"),
    },
    millions=((100_000_000, "{0} 億"), (10_000, "{0} 萬")),
)

VOCABULARIES: Final[Mapping[FigureLanguage, Vocabulary]] = {
    "en": _ENGLISH,
    "zh": _SIMPLIFIED,
    "zh-Hant": _TRADITIONAL,
}
