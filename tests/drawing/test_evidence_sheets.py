"""The list of events and sources, set in columns below a figure or on pages after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
import pytest
from builders import an_article, an_event, an_excerpt
from figures import COLOURS, a_subject

from timeline_app.core.citing import cite
from timeline_app.core.faults import UserError
from timeline_app.core.model import Article, Category, Event, EventSources, Source
from timeline_app.drawing.composing import Composed, composed, pages_of
from timeline_app.drawing.evidence.columns import balanced, filled
from timeline_app.drawing.evidence.lines import Line, lines_of
from timeline_app.drawing.evidence.sheets import EvidenceSheet
from timeline_app.drawing.evidence.wording import Paragraph, Run
from timeline_app.drawing.figure_material import Material
from timeline_app.drawing.figure_options import Evidence, FigureOptions, Size
from timeline_app.drawing.fonts import HAN_FAMILIES, TRADITIONAL_FAMILIES, Fonts
from timeline_app.drawing.pages import Pages
from timeline_app.drawing.svg import svg_of
from timeline_app.timeline.sizes import TextStyle

pytestmark = pytest.mark.usefixtures("qapp")

URL = "https://example.org/a/rather/long/address/of-a-page-that-has-to-be-broken.html?and=more&of=it"
BOOK = an_article("book", author="Ann Lee", publisher="The Herald", published="1990", url=URL)
DIGEST = an_article("digest", title="A Digest", text_kind="digest")
HAN = an_article(
    "han", title="重庆长江大桥通车纪念文集，附录与图片（修订版）", author="王小明、李四", language="zh"
)


def some(count: int, category: str = "politics") -> list[Event]:
    return [
        an_event(
            f"e{number:03}",
            title=f"Event {number} of the bridges and their builders",
            date=f"{2010 + number % 9}-{number % 12 + 1:02}",
            category=category,
        )
        for number in range(count)
    ]


def a_material(events: Sequence[Event], articles: Sequence[Article] = (BOOK, DIGEST, HAN)) -> Material:
    by_id = {event.id: event for event in events}

    def sources(ids: Sequence[str]) -> list[EventSources]:
        return [EventSources(by_id[each], _sources(each)) for each in ids]

    def _sources(event_id: str) -> tuple[Source, ...]:
        wanted = articles[: int(event_id[1:]) % (len(articles) + 1)]
        return tuple(
            Source(article, (an_excerpt(article=article, event=event_id, claim="1970"),))
            for article in wanted
        )

    categories = tuple(
        Category(each, each, colour) for each, colour in zip(("politics", "trade"), COLOURS, strict=True)
    )
    return Material("Bridges", a_subject(events), categories, len(articles), sources=sources)


def made(count: int = 8, size: Size | None = None, language: str = "en", **evidence: object) -> Composed:
    options = FigureOptions(
        size=size or Size(),
        evidence=Evidence(**{"list": "below", **evidence}),  # type: ignore[arg-type]
        language=language,  # type: ignore[arg-type]
    )
    return composed(a_material(some(count)), options)


def sheets_of(composed_figure: Composed) -> list[EvidenceSheet]:
    found = (composed_figure.below, *composed_figure.following)
    return [sheet for sheet in found if isinstance(sheet, EvidenceSheet)]


def text_of(composed_figure: Composed) -> str:
    return "\n".join(sheet.text for sheet in sheets_of(composed_figure))


def numbers_on(figure: Composed) -> dict[int, str]:
    """By number, the event that carries it on the picture."""
    picture = figure.figure.frame.picture
    found = {int(mark.label.number): mark.event_id for mark in picture.marks}
    return found | {int(group.number): group.event_ids[0] for group in picture.groups if group.is_single}


@pytest.mark.parametrize("place", ["below", "pages"])
@pytest.mark.parametrize("preset", ["one-column", "two-columns", "a4", "a3", "slide"])
def test_the_numbers_on_the_picture_are_those_of_the_list(preset: str, place: str) -> None:
    figure = made(40, Size(preset=preset), list=place)  # type: ignore[arg-type]
    assert figure.evidence is not None
    entries = {entry.number: entry.event for entry in figure.evidence.entries}
    assert numbers_on(figure) == {number: event.id for number, event in entries.items()}
    listed = re.findall(r"^(\d+) Event (\d+) of", text_of(figure), re.MULTILINE)
    assert {int(number): f"e{int(event):03}" for number, event in listed} == numbers_on(figure)


def test_numbers_and_list_are_the_same_in_a_file() -> None:
    figure = made(12)
    svg = svg_of(figure.sheet, pages_of(figure, a_material(some(12))).metadata, {}).decode()
    words = [re.sub("<[^>]+>", "", text) for text in re.findall(r"<text[^>]*>(.*?)</text>", svg, re.DOTALL)]
    numbers = [word for word in words if word.isdecimal() and int(word) <= 12]
    assert sorted(numbers) == sorted([str(number) for number in numbers_on(figure)] * 2)


@pytest.mark.parametrize("preset", ["one-column", "a4", "a0", "slide", "square"])
@pytest.mark.parametrize("language", ["en", "zh", "zh-Hant"])
def test_nothing_of_a_list_is_cut_or_stands_on_something_else(preset: str, language: str) -> None:
    figure = made(30, Size(preset=preset), language, list="pages", passages=True)  # type: ignore[arg-type]
    fonts = figure.figure.style.fonts
    for sheet in sheets_of(figure):
        for column in sheet.columns:
            height = 0.0
            for index, line in enumerate(column):
                height += 15.0 + (line.space_px if index else 0.0)
                ends = [each.x + fonts(each.text.rstrip(), each.style) for each in line.fragments]
                assert max(ends) <= sheet.column_px + 0.6
                starts = [each.x for each in line.fragments]
                assert all(end <= start + 0.6 for end, start in zip(ends, starts[1:], strict=False))
                assert fonts(line.number, TextStyle.NUMBER) <= sheet.gutter_px
            assert sheet.top + height <= sheet.inner_height - sheet.margin + 0.1
        assert len(sheet.columns) * sheet.column_px <= sheet.inner_width


def test_all_words_of_the_list_are_on_its_pages_in_their_order() -> None:
    figure = made(30, Size(preset="a4"), list="pages", passages=True)
    text = re.sub(r"\s+", "", text_of(figure))
    assert figure.evidence is not None
    at = -1
    for entry in figure.evidence.entries:
        at = text.index(re.sub(r"\s+", "", f"{entry.number}{entry.event.title}"), at + 1)
        assert all(re.sub(r"\s+", "", cite(s.article).text) in text for s in entry.sources)


def test_pages_have_the_size_of_the_figure_and_count_themselves() -> None:
    figure = made(60, Size(preset="a4"), list="pages", passages=True)
    sheets = sheets_of(figure)
    assert len(sheets) > 1
    assert {(round(s.width_px), round(s.height_px)) for s in sheets} == {
        (round(figure.figure.width_px), round(figure.figure.height_px))
    }
    assert [s.foot for s in sheets] == [f"sources, {n} of {len(sheets)}" for n in range(1, len(sheets) + 1)]


def test_a_page_after_a_low_figure_is_high_enough_to_read() -> None:
    (first, *_) = sheets_of(made(2, Size(width=900, height=330), list="pages"))
    assert first.height_px == pytest.approx(900 * 2**0.5)


@pytest.mark.parametrize("preset", ["a4", "a3", "slide"])
def test_a_list_below_takes_its_room_from_the_timeline_and_the_page_keeps_its_size(preset: str) -> None:
    bare = made(9, Size(preset=preset), list="none")  # type: ignore[arg-type]
    figure = made(9, Size(preset=preset), list="below")  # type: ignore[arg-type]
    assert figure.below is not None
    assert figure.sheet.height_px == pytest.approx(bare.sheet.height_px)
    assert numbers_on(figure)


def test_the_room_of_a_list_below_is_shared_so_that_little_of_the_page_stays_empty() -> None:
    figure = made(40, Size(preset="a3", orientation="portrait"), list="below")
    (sheet,) = sheets_of(figure)
    written = max(sum(15.0 + line.space_px for line in column) for column in sheet.columns)
    assert sheet.inner_height - written < 0.12 * figure.sheet.height_px / figure.figure.letters


def test_a_list_that_leaves_the_timeline_too_little_goes_on_pages() -> None:
    figure = made(60, Size(width=600, height=420), list="below", passages=True)
    assert figure.below is None
    assert figure.following


def test_passages_are_quoted_and_it_is_said_whether_from_a_digest() -> None:
    text = text_of(made(8, passages=True)).replace("\n", " ")
    assert "“It opened on 4 May 1966.”" in text
    assert "Quoted from a digest." in text
    assert "Quoted from the article." in text
    assert "It opened on" not in text_of(made(8))


def test_an_event_without_a_source_and_a_date_that_differs_are_told() -> None:
    text = text_of(made(8)).replace("\n", " ")
    assert "No source is given." in text
    assert "≠ gives another date: 1970" in text


def test_an_article_is_cited_in_full_once_and_then_briefly() -> None:
    text = text_of(made(8)).replace("\n", " ").replace("  ", " ")
    assert text.count("The Herald, 1990.") == 1
    assert "Lee, 1990 (see\u00a0" in text


def test_what_found_no_room_is_counted_and_listed_only_where_it_is_asked_for() -> None:
    size = Size(width=600, height=330)
    counted = made(80, size, list="pages")
    assert counted.evidence is not None
    assert counted.evidence.folded_count == 80 - len(counted.evidence.entries) > 0
    assert f"{counted.evidence.folded_count} more events are only counted" in text_of(counted).replace(
        "\n", " "
    )
    listed = made(80, size, list="pages", folded=True)
    assert listed.evidence is not None
    assert len(listed.evidence.folded) == counted.evidence.folded_count
    assert "Events that the figure only counts" in text_of(listed)
    assert "more events" not in text_of(listed)


def test_a_chinese_figure_has_a_chinese_list_in_the_chinese_standard() -> None:
    text = text_of(made(8, language="zh"))
    assert "事件与来源" in text
    assert "王小明, 李四. 重庆长江大桥通车纪念" in text.replace("\n", "")
    assert "[Z]" in text


def test_a_figure_in_traditional_chinese_has_a_list_in_it_and_not_the_standard_of_the_mainland() -> None:
    text = text_of(made(8, language="zh-Hant"))
    assert "事件與來源" in text
    assert "[Z]" not in text
    assert "王小明、李四" in text


def test_a_style_can_be_chosen_and_one_that_is_not_there_is_refused() -> None:
    assert "Lee, A. (1990)." in text_of(made(8, style="apa"))
    with pytest.raises(UserError, match="chicago, apa, mla, gbt7714"):
        made(2, style="harvard")


def test_numbers_alone_need_no_list() -> None:
    figure = made(5, list="none", numbers=True)
    assert sorted(numbers_on(figure)) == [1, 2, 3, 4, 5]
    assert not sheets_of(figure)


def test_events_of_the_picture_lead_to_the_first_source_with_an_address() -> None:
    pages: Pages = pages_of(made(8), a_material(some(8)))
    assert pages.links["e001"] == URL
    assert "e000" not in pages.links


def _lines(*kept: bool) -> list[Line]:
    return [Line((), str(number), keeps_next=keeps) for number, keeps in enumerate(kept)]


def test_a_heading_is_never_the_last_line_of_a_column() -> None:
    columns = filled(_lines(False, False, True, False, False), 45.0)
    assert [[line.number for line in column] for column in columns] == [["0", "1"], ["2", "3", "4"]]


def test_lines_that_fill_a_column_together_are_divided_all_the_same() -> None:
    columns = filled(_lines(True, True, True, True, True), 30.0)
    assert [len(column) for column in columns] == [2, 2, 1]


def test_columns_of_a_short_list_are_of_one_height() -> None:
    columns = balanced(_lines(*[False] * 9), 3)
    assert [len(column) for column in columns] == [3, 3, 3]


def test_the_last_page_has_columns_of_one_height() -> None:
    last = sheets_of(made(30, Size(preset="a4"), list="pages"))[-1]
    heights = [len(column) for column in last.columns]
    assert len(heights) > 1
    assert max(heights) - min(heights) <= 4


def test_balanced_columns_rather_differ_in_height_than_divide_what_belongs_together() -> None:
    columns = balanced(_lines(True, True, True, False, False), 2)
    assert [len(column) for column in columns] == [4, 1]


def test_balanced_columns_are_never_higher_than_there_is_room() -> None:
    columns = balanced(_lines(*[True] * 9), 3, 45.0)
    assert [len(column) for column in columns] == [3, 3, 3]


def test_no_column_divides_a_short_paragraph() -> None:
    figure = made(40, Size(preset="a4"), list="pages", passages=True)
    text = [[line.text for line in column] for sheet in sheets_of(figure) for column in sheet.columns]
    assert len(text) > 3
    citation = cite(BOOK).text.split(" https")[0]
    assert not any(citation.startswith(column[-1].strip()) and column[-1].strip() for column in text)


def test_chinese_is_never_slanted() -> None:
    paper = an_article("paper", title="桥", publisher="人民日报", published="1957")
    events = some(4)
    figure = composed(
        a_material(events, [paper]), FigureOptions(evidence=Evidence(list="below", style="mla"))
    )
    fragments = [f for s in sheets_of(figure) for c in s.columns for line in c for f in line.fragments]
    assert any("人民日报" in each.text for each in fragments)
    assert not any(each.look == "italic" for each in fragments)


def _broken(text: str, width: float, link: str = "") -> list[str]:
    paragraph = Paragraph("source", (Run(text, "plain", link),))
    return [line.text for line in lines_of([paragraph], width, 0.0, lambda text, style: 10.0 * len(text))]


def test_chinese_punctuation_neither_begins_nor_ends_a_line_wrongly() -> None:
    for width in range(30, 130, 10):
        lines = _broken("重庆（长江）大桥，通车。《纪念》文集：附录！", float(width))
        assert not any(line.strip()[0] in "，。）》：！" for line in lines)
        assert not any(line.strip()[-1] in "（《" for line in lines)
        assert "".join(lines) == "重庆（长江）大桥，通车。《纪念》文集：附录！"


def test_words_stay_whole_and_a_word_wider_than_the_column_is_divided_not_cut() -> None:
    assert [line.strip() for line in _broken("a bridge was opened", 80.0)] == ["a bridge", "was", "opened"]
    lines = _broken("incomprehensibilities", 80.0)
    assert "".join(lines) == "incomprehensibilities"
    assert max(map(len, lines)) <= 8


def test_an_address_is_divided_after_its_slashes() -> None:
    lines = _broken("https://example.org/bridges/opened.html", 200.0, "https://example.org")
    assert lines == ["https://example.org/", "bridges/opened.html"]


def test_what_must_stay_together_across_a_change_of_look_does() -> None:
    runs = (Run("the "), Run("Herald", "italic"), Run(", 1990"))
    lines = lines_of([Paragraph("source", runs)], 100.0, 0.0, lambda text, style: 10.0 * len(text))
    assert [line.text.strip() for line in lines] == ["the", "Herald,", "1990"]


def test_a_list_needs_no_second_measuring_of_what_comes_again() -> None:
    measured: list[str] = []

    def measure(text: str, style: TextStyle) -> float:
        measured.append(text)
        return 8.0 * len(text)

    paragraph = Paragraph("source", (Run("The same citation again"),))
    lines_of([paragraph] * 50, 200.0, 20.0, measure)
    assert len(measured) < 20


def test_options_with_a_list_are_kept_in_a_view_file() -> None:
    options = FigureOptions(evidence=Evidence(list="pages", folded=True, sidecars=("ris",)))
    assert msgspec.json.decode(msgspec.json.encode(options), type=FigureOptions) == options


def test_fonts_for_the_list_are_those_of_the_figure() -> None:
    figure = made(4)
    assert isinstance(figure.below, EvidenceSheet)
    assert isinstance(figure.below.fonts, Fonts)
    assert figure.below.fonts is figure.figure.fonts


def test_chinese_letters_are_those_that_readers_of_the_figure_write() -> None:
    for language, first, then in (("zh", HAN_FAMILIES, TRADITIONAL_FAMILIES),
                                  ("zh-Hant", TRADITIONAL_FAMILIES, HAN_FAMILIES)):  # fmt: skip
        families = made(2, language=language).figure.style.fonts.font(TextStyle.NOTE).families()
        han = [family for family in families if family in (*HAN_FAMILIES, *TRADITIONAL_FAMILIES)]
        assert han == [family for family in (*first, *then) if family in han]
