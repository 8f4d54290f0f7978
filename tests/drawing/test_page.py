"""The timeline as a web page: what is in it, what it may do, and how one gets about in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from browsing import Browser, browser

from timeline_app.app.figure_material import read_material
from timeline_app.core.model import Article, Category, Collection, Contents, Event, Excerpt
from timeline_app.core.passages import anchored
from timeline_app.drawing.figure_options import Extent, FigureLanguage, FigureOptions, LaneChoice
from timeline_app.drawing.page import MOST_EVENTS, page_of
from timeline_app.formats.folder import read_folder
from timeline_app.paths import shipped_events
from timeline_app.store.store import EventStore

CHOSEN = "document.body.classList.contains('reads')"
TITLE = "document.querySelector('#reading h3')?.textContent"


def page(tmp_path: Path, contents: Contents, options: FigureOptions | None = None) -> str:
    options = options or FigureOptions()
    with EventStore.create(tmp_path / "page.eventstore", contents, replace=True) as store:
        return page_of(read_material(store, options), options).decode()


@pytest.fixture(scope="module")
def shipped() -> Contents:
    return read_folder(shipped_events())


@pytest.fixture(scope="module")
def shipped_page(shipped: Contents, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    file = folder / "shipped.html"
    file.write_text(page(folder, shipped), encoding="utf-8")
    return file


@pytest.fixture
def seen(shipped_page: Path) -> Iterator[Browser]:
    with browser() as opened:
        opened.open(shipped_page)
        yield opened


def data_of(html: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert found is not None
    return dict(json.loads(found[1]))


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def tags(html: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = Tags()
    parser.feed(html)
    return parser.found


def test_every_event_can_be_read_in_the_page_without_a_script(shipped: Contents, shipped_page: Path) -> None:
    html = shipped_page.read_text(encoding="utf-8")
    ids = [attributes.get("id") for tag, attributes in tags(html) if tag == "article"]
    assert sorted(ids) == sorted(f"event-{event.id}" for event in shipped.events)
    assert html.count("<mark>") == len(shipped.excerpts)


def test_a_page_loads_nothing_from_anywhere(shipped_page: Path) -> None:
    html = shipped_page.read_text(encoding="utf-8")
    assert "default-src 'none'" in html
    loading = [attributes for tag, attributes in tags(html) if "src" in attributes or tag in ("link", "base")]
    assert loading == []


def test_links_lead_to_the_web_only(tmp_path: Path) -> None:
    text = "It began in 1997."
    articles = tuple(
        Article(f"a{number}", "A", url=url, text=text)
        for number, url in enumerate(
            ("https://example.org/a?b&c", "javascript:alert(1)", "file:///etc/passwd")
        )
    )
    excerpts = tuple(
        anchored(Excerpt(f"x.{number}", "x", each.id, text), text, 0)
        for number, each in enumerate(articles, start=1)
    )
    html = page(tmp_path, Contents(Collection("t"), (Event("x", "X", "1997"),), articles, excerpts))
    led = [attributes for tag, attributes in tags(html) if tag == "a"]
    assert [each["href"] for each in led] == ["https://example.org/a?b&c"]
    assert "noopener" in str(led[0]["rel"])


def test_what_a_store_says_never_becomes_markup_or_script(tmp_path: Path) -> None:
    evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"
    event = Event("evil", evil, "1997", category="c", summary=evil, places=(evil,))
    collection = Collection(evil, categories=(Category("c", evil, "#112233"),))
    html = page(tmp_path, Contents(collection, (event,)))
    assert [tag for tag, _ in tags(html)].count("script") == 2
    assert "img" not in [tag for tag, _ in tags(html)]
    assert data_of(html)["events"][0]["title"] == evil


def test_a_year_stays_a_year_in_a_page(tmp_path: Path) -> None:
    html = page(tmp_path, Contents(Collection("t"), (Event("a", "A", "1939"),)))
    event = data_of(html)["events"][0]
    assert event["date"] == "1939"
    first, _, _, last = event["bounds"]
    assert last - first == 365 * 86_400


def test_of_very_many_events_the_most_important_are_on_the_page_and_the_rest_is_told_of(
    tmp_path: Path,
) -> None:
    events = tuple(
        Event(f"e{number}", f"E {number}", f"{1000 + number % 900}", importance=number / 5_000)
        for number in range(MOST_EVENTS + 7)
    )
    html = page(tmp_path, Contents(Collection("t"), events))
    shown = data_of(html)["events"]
    assert len(shown) == MOST_EVENTS
    assert min(each["importance"] for each in shown) >= 0.0013
    assert "7 less important events are left out" in html


def test_a_page_shows_the_events_that_were_asked_for(tmp_path: Path, shipped: Contents) -> None:
    options = FigureOptions(
        extent=Extent(start="1997", end="2010"), lanes=LaneChoice(by="none"), filter="category:politics"
    )
    content = data_of(page(tmp_path, shipped, options))
    assert [lane["title"] for lane in content["lanes"]] == ["All events"]
    assert {each["date"][-4:] for each in content["events"]} <= {str(year) for year in range(1997, 2011)}
    assert content["events"]


def test_the_same_store_gives_the_same_page(tmp_path: Path, shipped: Contents) -> None:
    assert page(tmp_path, shipped) == page(tmp_path, shipped)


@pytest.mark.parametrize(("language", "timeline"), [("zh", "时间线"), ("zh-Hant", "時間軸")])
def test_a_page_can_be_in_chinese_of_either_script(
    tmp_path: Path, shipped: Contents, language: FigureLanguage, timeline: str
) -> None:
    html = page(tmp_path, shipped, FigureOptions(language=language))
    assert f'<html lang="{language}">' in html
    assert f'"language":"{language}"' in html.replace('": "', '":"')
    assert timeline in html
    assert "2010年6月18日" in html


def test_an_event_is_read_after_a_click_on_its_mark(seen: Browser) -> None:
    seen.click('[data-event="southern-bureau-1939"]')
    seen.wait(CHOSEN)
    assert seen.value(TITLE).startswith("Southern Bureau")
    assert seen.value("document.querySelector('#reading mark').textContent.length") > 20
    assert seen.value("document.getElementById('announced').textContent").startswith("Southern Bureau")
    assert seen.problems == []
    assert [each for each in seen.requests if not each.startswith("file:")] == []


def test_the_wheel_zooms_where_the_mouse_is_and_the_button_shows_all_again(seen: Browser) -> None:
    before = seen.value("document.getElementById('status').textContent")
    x, y = seen.box('[data-event="southern-bureau-1939"] circle')
    for _ in range(4):
        seen.wheel(x, y, -240)
    seen.wait(f"document.getElementById('status').textContent !== {json.dumps(before)}")
    again = seen.box('[data-event="southern-bureau-1939"] circle')
    assert abs(again[0] - x) < 6, "what is under the mouse stays there, but for the part of a pixel"
    seen.click("#fit")
    seen.wait(f"document.getElementById('status').textContent === {json.dumps(before)}")


def test_a_drag_moves_the_timeline_and_chooses_nothing(seen: Browser) -> None:
    x, y = seen.box('[data-event="southern-bureau-1939"] circle')
    seen.mouse("mousePressed", x + 200, y + 60, button="left", clickCount=1)
    for step in range(1, 6):
        seen.mouse("mouseMoved", x + 200 + 20 * step, y + 60, button="left")
    seen.mouse("mouseReleased", x + 300, y + 60, button="left", clickCount=1)
    seen.wait(
        "Math.abs(document.querySelector('[data-event=\"southern-bureau-1939\"] circle')"
        f".getBoundingClientRect().x - {x}) > 80"
    )
    assert not seen.value(CHOSEN)


def test_a_count_opens_into_its_events(seen: Browser) -> None:
    before = seen.value("document.querySelectorAll('.mark').length")
    seen.click(".count")
    seen.wait("!document.getElementById('status').textContent.startsWith('64')")
    assert before


def test_the_keyboard_alone_leads_to_an_event_and_back(seen: Browser) -> None:
    for _ in range(12):
        seen.press("Tab")
        if seen.value("!!document.activeElement.closest('#timeline') && !!document.activeElement.dataset"
                      " && ('event' in document.activeElement.dataset)"):  # fmt: skip
            break
    first = seen.value("document.activeElement.dataset.event")
    assert first
    seen.press("ArrowRight")
    second = seen.value("document.activeElement.dataset.event ?? document.activeElement.dataset.events")
    assert second
    assert second != first
    seen.press("ArrowLeft")
    seen.press("Enter")
    seen.wait(CHOSEN)
    assert seen.value("document.activeElement.id") == "reader"
    seen.press("Escape")
    seen.wait(f"!{CHOSEN}")
    seen.wait("!!document.activeElement.closest('#timeline')")
    seen.press("+")
    seen.wait("!document.getElementById('status').textContent.startsWith('64')")
    seen.press("0")
    seen.wait("document.getElementById('status').textContent.startsWith('64')")


def test_marks_say_what_they_are_to_a_screen_reader(seen: Browser) -> None:
    label = seen.value(
        "document.querySelector('[data-event=\"liangjiang-new-area-2010\"]')?.getAttribute('aria-label')"
    )
    assert label is None or re.fullmatch(r"Liangjiang New Area established, 18 June 2010, \d sources?", label)
    unnamed = seen.value(
        "[...document.querySelectorAll('[role=button], button, a')]"
        ".filter(each => !(each.getAttribute('aria-label') || each.textContent.trim())).length"
    )
    assert unnamed == 0


@pytest.mark.parametrize("size", [(1280, 800), (700, 600), (390, 800)])
def test_no_words_stand_on_others_at_any_size(shipped_page: Path, size: tuple[int, int]) -> None:
    with browser() as seen:
        seen.open(shipped_page, size)
        for _ in range(3):
            overlaps = seen.value(
                "(() => { const boxes = [...document.querySelectorAll('.mark .title, .count .chip')]"
                ".map(e => e.getBoundingClientRect()); let n = 0;"
                "boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => { if (a.left < b.right - 1 &&"
                " b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3) n++ }));"
                " return n })()"
            )
            assert overlaps == 0
            seen.click("#zoom-in")
            seen.wait("true")
        assert seen.value("document.documentElement.scrollWidth <= innerWidth"), "nothing is cut at the side"


def test_deep_time_and_a_day_are_on_the_same_page(tmp_path: Path) -> None:
    events = (
        Event("bang", "Beginning", "Y-13800000000", importance=1.0),
        Event("day", "One day", "2018-05-17", importance=1.0),
    )
    file = tmp_path / "deep.html"
    file.write_text(page(tmp_path, Contents(Collection("deep"), events)), encoding="utf-8")
    with browser() as seen:
        seen.open(file)
        ticks = seen.value("[...document.querySelectorAll('.tick')].map(e => e.textContent)")
        assert any(tick.endswith("Ga") for tick in ticks)
        assert seen.problems == []


def test_a_colour_that_is_none_does_not_get_into_the_style(tmp_path: Path, shipped: Contents) -> None:
    evil = "red; } body { display: none"
    with EventStore.create(tmp_path / "e.eventstore", shipped) as store:
        options = FigureOptions()
        material = read_material(store, options)
        categories = tuple(replace(each, colour=evil) for each in material.categories)
        html = page_of(replace(material, categories=categories), options).decode()
    assert evil not in html
