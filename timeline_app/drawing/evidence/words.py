"""What a list of sources says itself, in the language of the figure; data, as all words of figures are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from timeline_app.drawing.figure_options import FigureLanguage


@dataclass(frozen=True, slots=True)
class EvidenceWords:
    """The words between what the store says; ``{0}`` is what varies: a date, a number, a count."""

    heading: str
    folded_heading: str
    no_source: str
    no_date: str
    other_date: str
    chosen_date: str
    in_full_at: str
    from_digest: str
    from_original: str
    lost: str
    counted_one: str
    counted_many: str
    page: str  # {0} of {1}

    def left_out(self, count: int) -> str:
        """How many events a figure only counts, as a sentence; empty where there are none."""
        if not count:
            return ""
        return self.counted_one if count == 1 else self.counted_many.format(f"{count:,}")


_ENGLISH: Final = EvidenceWords(
    heading="Events and sources",
    folded_heading="Events that the figure only counts",
    no_source="No source is given.",
    no_date="no date",
    other_date="gives another date: {0}",
    chosen_date="chosen from its sources",
    in_full_at="see\u00a0{0}",
    from_digest="Quoted from a digest.",
    from_original="Quoted from the article.",
    lost="no longer found in the text",
    counted_one="1 more event is only counted in the figure.",
    counted_many="{0} more events are only counted in the figure.",
    page="sources, {0} of {1}",
)
_SIMPLIFIED: Final = EvidenceWords(
    heading="事件与来源",
    folded_heading="图中仅计数的事件",
    no_source="未注明来源。",
    no_date="日期不详",
    other_date="所记日期不同：{0}",
    chosen_date="据来源选定",
    in_full_at="见\u00a0{0}",
    from_digest="引自文摘。",
    from_original="引自原文。",
    lost="文中已找不到",
    counted_one="另有 1 个事件在图中仅计数。",
    counted_many="另有 {0} 个事件在图中仅计数。",
    page="来源，第 {0} 页，共 {1} 页",
)
_TRADITIONAL: Final = EvidenceWords(
    heading="事件與來源",
    folded_heading="圖中僅計數的事件",
    no_source="未註明來源。",
    no_date="日期不詳",
    other_date="所記日期不同：{0}",
    chosen_date="依來源選定",
    in_full_at="見\u00a0{0}",
    from_digest="引自文摘。",
    from_original="引自原文。",
    lost="文中已找不到",
    counted_one="另有 1 個事件在圖中僅計數。",
    counted_many="另有 {0} 個事件在圖中僅計數。",
    page="來源，第 {0} 頁，共 {1} 頁",
)

EVIDENCE_WORDS: Final[Mapping[FigureLanguage, EvidenceWords]] = {
    "en": _ENGLISH,
    "zh": _SIMPLIFIED,
    "zh-Hant": _TRADITIONAL,
}
