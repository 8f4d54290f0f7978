"""SVG for designers: what belongs together is a group with a name, and it looks as the other formats do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np
import pytest
from builders import an_article, an_event
from figure_pictures import CHROMIUM, SVG, WordlessInk, painted, pixels_of, read_by_a_browser, read_by_qt
from figures import SIZE, WORDS, AList, a_figure
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.model import Event
from timeline_app.drawing.figure import Figure, FigureSize
from timeline_app.drawing.figure_metadata import FigureMetadata
from timeline_app.drawing.pages import Stack
from timeline_app.drawing.svg import svg_of
from timeline_app.drawing.svg.markup import words
from timeline_app.drawing.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

NOTHING = FigureMetadata()


def all_forms() -> list[Event]:
    """Dates of all forms, and a crowd that is counted."""
    dates = ["2011", "2012~", "2013-05?", "../2014", "2015/..", "2012-03/2015-11", "2011~/2013", "2016/2017?"]
    crowd = [
        an_event(f"c{n}", title="A long title here", date="2018-07-02", category="trade") for n in range(30)
    ]
    return [
        *(
            an_event(f"e{n}", title=f"Event {n}", date=date, category="politics")
            for n, date in enumerate(dates)
        ),
        an_event("main", title="The bridge opens", date="2014-05-17", category="politics", importance=1.0),
        *crowd,
    ]


@pytest.fixture(scope="module")
def figure(qapp: object) -> Figure:
    size = FigureSize(1_000.0, 900.0)
    return a_figure(*all_forms(), size=size, articles=[an_article(published="2016", publisher="Span Press")])


def parsed(figure: Figure, metadata: FigureMetadata = NOTHING, **links: str) -> Element:
    return ElementTree.fromstring(svg_of(figure, metadata, links))


def by_id(root: Element) -> dict[str, Element]:
    return {each.get("id", ""): each for each in root.iter() if each.get("id")}


def texts(element: Element) -> list[str]:
    return [text.text or "" for text in element.iter(f"{SVG}text")]


def forms(element: Element) -> Iterator[Element]:
    return (each for each in element.iter() if each.tag.removeprefix(SVG) in ("rect", "path", "circle"))


# Groups


def test_an_event_is_one_group_in_its_lane_with_its_bar_its_words_and_its_name(figure: Figure) -> None:
    root = parsed(figure)
    lane = by_id(root)["lane-politics"]
    assert lane.findtext(f"{SVG}title") == "Politics"
    event = by_id(lane)["event-e5"]
    assert event.findtext(f"{SVG}title") == "Event 5"
    assert event.findtext(f"{SVG}desc") == "March 2012 – November 2015"
    assert texts(event) == ["Event 5", "March 2012 – November 2015"]
    assert list(forms(event))


def test_every_mark_of_the_picture_is_a_group_and_no_word_of_it_stands_outside(figure: Figure) -> None:
    groups = by_id(parsed(figure))
    for mark in figure.frame.picture.marks:
        assert mark.label.title in texts(groups[f"event-{mark.event_id}"])
    inside = {word for name, group in groups.items() if name.startswith("event-") for word in texts(group)}
    assert inside.isdisjoint(texts(groups["ground"]))


def test_a_count_and_an_article_are_groups_of_their_own(figure: Figure) -> None:
    root = parsed(figure)
    (group,) = (each for each in figure.frame.picture.groups if not each.is_single)
    (count,) = (each for each in root.iter() if each.get("class") == "count")
    assert texts(count) == [group.text]
    assert (count.findtext(f"{SVG}desc") or "").startswith("A long title here\nA long title here")
    (article,) = (each for each in root.iter() if each.get("class") == "article")
    assert texts(article) == ["Span Press"]


def test_no_two_things_have_the_same_id() -> None:
    twins = [
        an_event("a-b", title="One", date="2014", category="politics"),
        an_event("a--b", title="Other", date="2016", category="politics"),
        an_event("ground", title="Third", date="2018", category="trade"),
    ]
    figure = a_figure(*twins)
    for sheet in (figure, Stack((figure, figure), "#ffffff")):
        root = ElementTree.fromstring(svg_of(sheet, NOTHING, {}))
        names = [each.get("id") for each in root.iter() if each.get("id")]
        assert len(names) == len(set(names))


def test_what_is_referred_to_is_there(figure: Figure) -> None:
    svg = svg_of(figure, NOTHING, {}).decode()
    asked = {part.split(")")[0] for part in svg.split("url(#")[1:]}
    assert asked
    assert asked <= set(by_id(ElementTree.fromstring(svg)))


def test_two_sheets_below_one_another_are_two_timelines_in_one_picture(figure: Figure) -> None:
    stack = Stack((figure, figure), LIGHT.ground)
    root = ElementTree.fromstring(svg_of(stack, NOTHING, {}))
    timelines = [each for each in root.iter() if each.get("class") == "timeline"]
    assert len(timelines) == 2
    first, second = (sorted(texts(each)) for each in timelines)
    assert first == second
    assert float(root.get("viewBox", "").split()[3]) == pytest.approx(2 * figure.height_px)


# Links


def test_an_event_leads_to_its_source(figure: Figure) -> None:
    root = parsed(figure, e1="https://example.org/?a=1&b=2")
    (link,) = root.iter(f"{SVG}a")
    assert (
        link.get("href") == link.get("{http://www.w3.org/1999/xlink}href") == "https://example.org/?a=1&b=2"
    )
    assert "Event 1" in texts(link)


def test_words_that_are_written_within_a_link_lead_there(figure: Figure) -> None:
    root = ElementTree.fromstring(svg_of(Stack((figure, AList(figure.fonts)), "#ffffff"), NOTHING, {}))
    (link,) = root.iter(f"{SVG}a")
    assert (link.get("href"), texts(link)) == ("https://example.org/list", ["A source"])
    assert "before" in texts(root)
    assert "before" not in texts(link)


# What it says of itself


def test_an_svg_names_the_store_the_span_and_the_filter(figure: Figure) -> None:
    metadata = FigureMetadata(
        title="Bridges & <roads>",
        credit="A. Author",
        fingerprint="sha256:12",
        span="2010/2019",
        filter="tag:a",
    )
    root = parsed(figure, metadata)
    inside = root.find(f"{SVG}metadata")
    assert inside is not None
    said = " ".join(text.strip() for text in inside.itertext() if text.strip())
    for word in ("Bridges & <roads>", "A. Author", "sha256:12", "2010/2019", "tag:a", "Timeline Explorer"):
        assert word in said
    assert root.findtext(f"{SVG}title") == "Bridges & <roads>"


@given(st.text(st.characters(codec=None), max_size=40))
def test_any_title_makes_a_file_that_can_be_read(title: str) -> None:
    element = ElementTree.fromstring(f'<text a="{words(title)}">{words(title)}</text>'.encode())
    kept = title.replace("\r\n", "\n").replace("\r", "\n")
    shown = element.text or ""
    assert len(shown) == len(kept)
    assert all(mine in (other, "\ufffd") for mine, other in zip(shown, kept, strict=True))


@pytest.mark.parametrize(
    "title", ["a\x00b\x1bc", "👩‍🚀 lands", "كتاب مفتوح 2014", "]]> & <b> \"'", "\ud800 half"]
)
def test_control_characters_emoji_and_words_from_right_to_left_stay_a_valid_file(title: str) -> None:
    figure = a_figure(
        an_event("one", title="One", date="2014", category="politics"), words=replace(WORDS, title=title)
    )
    root = parsed(figure, FigureMetadata(title=title))
    assert root.findtext(f"{SVG}title") == texts(root)[0]


def test_the_font_is_named_and_others_are_named_for_where_it_is_missing(figure: Figure) -> None:
    root = parsed(figure)
    families = figure.fonts.font(next(iter(_styles()))).families()
    (group,) = (each for each in root.iter() if each.get("font-family"))
    assert families[0] in group.get("font-family", "")
    assert "sans-serif" in (root.findtext(f"{SVG}style") or "")


def _styles() -> list[object]:
    from timeline_app.timeline.sizes import TextStyle

    return list(TextStyle)


# The look


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_svg_has_the_same_forms_and_colours_as_the_image(theme: str) -> None:
    figure = a_figure(
        *all_forms(),
        theme=theme,
        articles=[an_article(published="2016")],
        size=SIZE,  # type: ignore[arg-type]
    )
    ours = pixels_of(painted(figure, 2, WordlessInk(figure.fonts)))
    theirs = pixels_of(read_by_qt(svg_of(figure, NOTHING, {}), figure, 2))
    apart = np.abs(ours - theirs).max(axis=2)
    assert apart.mean() < 0.4
    assert (apart > 60).mean() < 0.002


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_a_browser_shows_the_svg_as_the_image_is(figure: Figure, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_bytes(svg_of(figure, NOTHING, {}))
    ours = pixels_of(painted(figure, 2))
    theirs = pixels_of(read_by_a_browser(path, figure, 2))
    assert ours.shape == theirs.shape
    apart = np.abs(ours - theirs).max(axis=2)
    assert apart.mean() < 3
    assert (apart > 100).mean() < 0.004
