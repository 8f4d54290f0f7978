"""Which digest a file is the original of."""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_article, an_excerpt

from benchmarks.bench_anchoring import original_files, with_errors
from timeline_app.core.anchoring import Digests, OriginalText, which_article
from timeline_app.core.model import Article, Excerpt, OriginalPassage
from timeline_app.core.progress import Stopped
from timeline_app.formats.folder import read_folder

EVENTS = Path(__file__).resolve().parents[2] / "events"

BRIDGE = (
    "Tower Bridge was opened on 30 June 1894 by the Prince of Wales, in front of 2,000 guests. John Wolfe "
    "Barry had built it in eight years for 1.18 million pounds. Peter Barlow dug the Tower Subway in 1870."
)
BRIDGE_TOLD = (
    "The Prince of Wales opened Tower Bridge on 30 June 1894; 2,000 guests came. It had cost John Wolfe "
    "Barry eight years and 1.18 million pounds. The Tower Subway, of 1870, was Peter Barlow's."
)
HARBOUR = (
    "The Arrol Gantry was put up at Queen's Island by Sir William Arrol in 1908. Lord Pirrie ordered it, at "
    "61 years of age. The Titanic was launched beneath it in 62 seconds on 31 May 1911. It was gone by 1970."
)
HARBOUR_TOLD = (
    "In 1908 Sir William Arrol put up his gantry at Queen's Island; Lord Pirrie, who was 61, had ordered it. "
    "On 31 May 1911 they launched the Titanic in 62 seconds. By 1970 the Arrol Gantry was gone."
)
EDITED_HARBOUR = HARBOUR.replace("was put", "rose").replace("at 61", "aged 61").replace("was launched", "ran")


def a_library() -> tuple[list[Article], list[Excerpt]]:
    """A digest of each text, with an excerpt of its first two sentences."""
    articles, excerpts = [], []
    for name, told, text in (("bridge", BRIDGE_TOLD, BRIDGE), ("harbour", HARBOUR_TOLD, HARBOUR)):
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        article = an_article(name, title=name, text=told, text_kind="digest", original_sha256=sha256)
        articles.append(article)
        for number, words in enumerate(text.split(". ")[:2], start=1):
            start = text.index(words)
            digest = hashlib.sha256(words.encode()).hexdigest()
            passage = OriginalPassage(start, start + len(words), digest)
            quote = told.split(". ")[0]
            excerpts.append(an_excerpt(quote, article, event=name, number=number, original=passage))
    return articles, excerpts


DIGESTS = Digests(*a_library())


def test_the_very_file_is_recognised_without_a_doubt() -> None:
    sha256 = hashlib.sha256(HARBOUR.encode()).hexdigest()
    found = which_article(OriginalText("whatever it was read as", sha256=sha256), DIGESTS)
    assert (found.article, found.confidence, found.ground) == ("harbour", 1.0, "file")


def test_another_edition_is_recognised_by_its_passages() -> None:
    found = which_article(OriginalText(f"Archive of the county\n\n{BRIDGE}"), DIGESTS)
    assert (found.article, found.ground) == ("bridge", "passages")
    assert 0.7 < found.confidence < 1


def test_a_text_whose_every_sentence_was_edited_is_recognised_by_names_and_figures() -> None:
    found = which_article(OriginalText(EDITED_HARBOUR), DIGESTS)
    assert (found.article, found.ground) == ("harbour", "likeness")


def test_a_text_about_something_else_belongs_to_no_article() -> None:
    found = which_article(
        OriginalText("Bread was dear in 1811. Thirty bakers asked the Mayor for wheat."), DIGESTS
    )
    assert (found.article, found.confidence, found.ground) == (None, 0.0, "none")


def test_a_book_that_holds_both_articles_is_asked_about() -> None:
    found = which_article(OriginalText(f"{BRIDGE}\n\n{HARBOUR}"), DIGESTS)
    assert found.article is None
    assert {article for article, _ in found.candidates} == {"bridge", "harbour"}


def test_two_digests_of_the_same_news_are_asked_about() -> None:
    articles, excerpts = a_library()
    again = replace(articles[0], id="bridge-again", original_sha256="")
    edited = BRIDGE.replace("in front of", "before").replace("had built", "built")
    found = which_article(OriginalText(edited), Digests([*articles, again], excerpts))
    assert found.article is None
    assert {article for article, _ in found.candidates} == {"bridge", "bridge-again"}


def test_a_chronicle_that_names_everybody_is_nobody_s_original() -> None:
    chronicle = EDITED_HARBOUR + " And so the years went by, one as the other." * 100
    assert which_article(OriginalText(chronicle), DIGESTS).article is None


def test_a_single_sentence_quoted_elsewhere_makes_no_original() -> None:
    quoted = BRIDGE.partition(". ")[0]
    found = which_article(
        OriginalText(f"Many years later the paper recalled: {quoted}. Not a word more."), DIGESTS
    )
    assert found.article is None or found.confidence < 0.9
    assert found.candidates[0][0] == "bridge"


def test_without_any_digest_nothing_is_recognised() -> None:
    assert which_article(OriginalText(BRIDGE), Digests([], [])).article is None


def test_recognising_stops_when_asked_to() -> None:
    with pytest.raises(Stopped):
        which_article(OriginalText("word " * 2_000), DIGESTS, is_stopped=lambda: True)


@pytest.mark.parametrize("rate", [0.0, 0.02, 0.05])
def test_each_original_of_the_shipped_collection_is_recognised_among_errors(rate: float) -> None:
    if not original_files():
        pytest.skip("the original articles are not here")
    contents = read_folder(EVENTS)
    digests = Digests(contents.articles, contents.excerpts)
    for path in original_files():
        text = path.read_text(encoding="utf-8")
        changed = with_errors(text, random.Random(3), rate).text
        found = which_article(OriginalText("Cut out and kept\n" + changed), digests)
        assert digests.files[hashlib.sha256(path.read_bytes()).hexdigest()] == found.article


def test_no_original_is_taken_for_another_article_s() -> None:
    if not original_files():
        pytest.skip("the original articles are not here")
    contents = read_folder(EVENTS)
    for path in original_files():
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        others = [article for article in contents.articles if article.original_sha256 != sha256]
        text = path.read_text(encoding="utf-8")
        assert which_article(OriginalText(text), Digests(others, contents.excerpts)).article is None
