"""The fields that conditions can be on: their names in the languages one types, and their values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from timeline_app.core.edtf import Precision
from timeline_app.core.finding import folded

Field = Literal[
    "category",
    "kind",
    "place",
    "person",
    "organisation",
    "tag",
    "article",
    "publisher",
    "source",
    "before",
    "after",
    "within",
    "possibly",
    "certain",
    "precision",
    "sources",
    "independent",
    "conflict",
    "importance",
]
FIELDS: Final[tuple[Field, ...]] = get_args(Field)

ValueKind = Literal["name", "choice", "rank", "date", "count", "share"]


@dataclass(frozen=True, slots=True)
class Form:
    """How a field is written.

    ``also`` are other names of it. ``choices`` are the values it can have, by each way to write them: of a
    choice in any order, of a rank (which can be compared) from the least to the greatest.
    """

    kind: ValueKind
    also: tuple[str, ...] = ()
    choices: Mapping[str, str] | None = None

    @property
    def values(self) -> tuple[str, ...]:
        """What it can be, each once; () where it can be anything of its kind."""
        return tuple(dict.fromkeys((self.choices or {}).values()))

    @property
    def is_compared(self) -> bool:
        """Whether its values can be compared with ``<`` and the like."""
        return self.kind in ("rank", "count", "share")


def _choices(**also: tuple[str, ...]) -> dict[str, str]:
    return {word: value for value, words in also.items() for word in (value, *words)}


_YES_NO: Final = _choices(
    yes=("y", "true", "1", "是", "有"), no=("n", "false", "0", "否", "无", "無", "没有", "沒有")
)
_KINDS: Final = _choices(
    event=("events", "事件"),
    period=("periods", "时期", "時期"),
    statistic=("statistics", "统计", "統計"),
)
_UNDATED: Final = "none"
_PRECISIONS: Final = {
    **{each.name.lower().replace("_", "-"): each.name.lower().replace("_", "-") for each in Precision},
    _UNDATED: _UNDATED,
    **{"时": "hour", "日": "day", "月": "month", "季": "season", "年": "year", "年代": "decade"},
    **{"時": "hour", "世纪": "century", "世紀": "century", "无": _UNDATED, "無": _UNDATED},
}

_FORMS: Final[dict[Field, Form]] = {
    "category": Form("name", ("categories", "类别", "類別", "分类", "分類")),
    "kind": Form("choice", ("种类", "種類"), _KINDS),
    "place": Form("name", ("places", "地点", "地點", "地方")),
    "person": Form("name", ("people", "人物", "人")),
    "organisation": Form("name", ("organisations", "organization", "org", "机构", "機構", "组织", "組織")),
    "tag": Form("name", ("tags", "标签", "標籤")),
    "article": Form("name", ("articles", "文章")),
    "publisher": Form("name", ("publishers", "出版者", "媒体", "媒體")),
    "source": Form("name", ("来源", "來源")),
    "before": Form("date", ("之前", "早于", "早於")),
    "after": Form("date", ("之后", "之後", "晚于", "晚於")),
    "within": Form("date", ("certainly", "之内", "之內")),
    "possibly": Form("date", ("可能",)),
    "certain": Form("choice", ("确定", "確定"), _YES_NO),
    "precision": Form("rank", ("精度",), _PRECISIONS),
    "sources": Form("count", ("来源数", "來源數")),
    "independent": Form("count", ("独立来源", "獨立來源")),
    "conflict": Form("choice", ("conflicts", "矛盾"), _YES_NO),
    "importance": Form("share", ("重要性",)),
}


def form_of(field: Field) -> Form:
    """How a field is written."""
    return _FORMS[field]


def find_field(name: str) -> Field | None:
    """The field of a name, in whatever case and language; None if there is none."""
    wanted = folded(name)
    return next((field for field, form in _FORMS.items() if wanted == field or wanted in form.also), None)
