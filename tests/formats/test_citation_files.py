"""Articles as CSL-JSON, BibTeX and RIS."""

from __future__ import annotations

import json
from typing import Any

import pytest
from bibtex_reader import read_bibtex, unescaped
from builders import an_article
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.model import Article
from timeline_app.formats.citations import CITATION_FORMATS, citations_text
from timeline_app.formats.folder import read_folder
from timeline_app.paths import shipped_events

FULL = an_article(
    "snap-2017",
    title="Snap & Co: 100% of the_camera",
    author="Farhad Manjoo and 王小明 and Xinhua News Agency",
    publisher="New York Times",
    published="2017-03-08",
    accessed="2020-01-02",
    url="https://example.org/a_b?c={d}&e=%20f",
    language="en",
)
TITLES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).filter(
    lambda text: text.strip() and not text.strip().startswith("[")
)


def csl(**changes: Any) -> dict[str, Any]:
    (item,) = json.loads(citations_text([an_article(**changes)], "csl-json"))
    return item  # type: ignore[no-any-return]


def bib(**changes: Any) -> dict[str, str]:
    return read_bibtex(citations_text([an_article("a", **changes)], "bibtex"))["a"]


def ris_lines(*articles: Article) -> list[str]:
    text = citations_text(articles, "ris")
    assert "\n" not in text.replace("\r\n", "")
    return text.split("\r\n")


def test_csl_json_tells_names_dates_and_address_in_parts() -> None:
    (item,) = json.loads(citations_text([FULL], "csl-json"))
    assert item == {
        "id": "snap-2017",
        "type": "article-newspaper",
        "title": "Snap & Co: 100% of the_camera",
        "author": [
            {"family": "Manjoo", "given": "Farhad"},
            {"family": "王", "given": "小明"},
            {"literal": "Xinhua News Agency"},
        ],
        "container-title": "New York Times",
        "issued": {"date-parts": [[2017, 3, 8]]},
        "accessed": {"date-parts": [[2020, 1, 2]]},
        "URL": "https://example.org/a_b?c={d}&e=%20f",
        "language": "en",
    }


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2017", {"date-parts": [[2017]]}),
        ("2017-05", {"date-parts": [[2017, 5]]}),
        ("2013/2015-06", {"date-parts": [[2013], [2015, 6]]}),
        ("2017-05?", {"date-parts": [[2017, 5]], "circa": True}),
        ("2019-22", {"date-parts": [[2019]], "season": 2}),
        ("2023-05-13T02:08:25", {"date-parts": [[2023, 5, 13]]}),
        ("193X", {"literal": "1930s"}),
        ("[1667,1668]", {"literal": "1667 or 1668"}),
        ("-0043", {"literal": "44 BC"}),
        ("2013/..", {"literal": "since 2013"}),
    ],
)
def test_csl_json_gives_a_date_in_parts_only_where_it_has_them(date: str, expected: dict[str, Any]) -> None:
    assert csl(published=date)["issued"] == expected


def test_csl_json_marks_a_date_that_was_worked_out() -> None:
    assert csl(published="2017", published_basis="inferred")["issued"]["circa"] is True


def test_bibtex_escapes_what_tex_would_take_for_its_own() -> None:
    entry = read_bibtex(citations_text([FULL], "bibtex"))["snap-2017"]
    assert entry["title"] == r"{Snap \& Co: 100\% of the\_camera}"
    assert entry["author"] == "Manjoo, Farhad and 王, 小明 and {Xinhua News Agency}"
    assert entry["url"] == "https://example.org/a_b?c=%7Bd%7D&e=%20f"
    assert (entry["type"], entry["journaltitle"]) == ("article", "New York Times")
    assert (entry["date"], entry["urldate"]) == ("2017-03-08", "2020-01-02")


@given(TITLES)
def test_any_title_comes_back_from_bibtex(title: str) -> None:
    assert unescaped(bib(title=title)["title"]) == " ".join(title.split())


@given(st.lists(TITLES, max_size=4), TITLES)
def test_bibtex_stays_whole_whatever_stands_in_its_fields(authors: list[str], address: str) -> None:
    entry = bib(author=", ".join(authors), publisher=authors[0] if authors else "", url=address)
    assert unescaped(entry["title"]) == "A Book of Bridges"


@pytest.mark.parametrize(
    ("date", "field", "expected"),
    [
        ("2017", "date", "2017"),
        ("2017-05?", "date", "2017-05?"),
        ("2013/2015", "date", "2013/2015"),
        ("2013/..", "date", "2013/.."),
        ("2013/", "date", "2013/"),
        ("193X", "date", "193X"),
        ("2019-21", "date", "2019-21"),
        ("-0043", "date", "-0043"),
        ("2023-05-13T02:08:25", "date", "2023-05-13T02:08:25"),
        ("[1667,1668]", "year", "1667 or 1668"),
        ("1930S2", "year", "est. 1930 (1900 – 1999)"),
        ("2017?-05", "year", "May 2017 (year uncertain)"),
    ],
)
def test_bibtex_keeps_a_date_that_biblatex_reads_and_tells_others_in_words(
    date: str, field: str, expected: str
) -> None:
    entry = bib(published=date)
    assert entry[field] == expected
    assert ("date" in entry) != ("year" in entry)


def test_bibtex_knows_a_page_and_a_paper_without_a_newspaper() -> None:
    assert bib(url="https://example.org")["type"] == "online"
    assert bib()["type"] == "misc"


def test_a_name_with_and_in_it_stays_one_name_in_bibtex() -> None:
    assert bib(author="Ministry of Commerce and Trade")["author"] == "{Ministry of Commerce and Trade}"


def test_ris_records_begin_with_their_type_and_end_with_er() -> None:
    lines = ris_lines(FULL)
    assert lines[0] == "TY  - NEWS"
    assert lines[-3:] == ["ER  - ", "", ""]
    assert "AU  - Manjoo, Farhad" in lines
    assert "AU  - 王, 小明" in lines
    assert "T2  - New York Times" in lines
    assert "PY  - 2017" in lines
    assert "DA  - 2017/03/08/" in lines
    assert "Y2  - 2020/01/02/" in lines


@pytest.mark.parametrize(
    ("date", "expected"),
    [("2017", "2017///"), ("2017-05?", "2017/05//May 2017?"), ("193X", "///1930s"), ("-0043", "///44 BC")],
)
def test_ris_tells_a_date_as_far_as_it_is_known(date: str, expected: str) -> None:
    assert f"DA  - {expected}" in ris_lines(an_article(published=date))


@given(TITLES, TITLES)
def test_a_field_of_ris_is_one_line(title: str, publisher: str) -> None:
    lines = ris_lines(an_article(title=title, publisher=publisher))
    assert all(line == "" or line[2:6] == "  - " for line in lines)


@pytest.mark.parametrize("kind", CITATION_FORMATS)
def test_each_article_is_written_once_in_the_order_of_ids(kind: Any) -> None:
    first, second = an_article("a"), an_article("b")
    assert citations_text([second, first, second], kind) == citations_text([first, second], kind)


def test_the_shipped_articles_have_their_ids_as_keys() -> None:
    articles = read_folder(shipped_events()).articles
    assert set(read_bibtex(citations_text(articles, "bibtex"))) == {article.id for article in articles}
