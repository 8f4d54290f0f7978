"""A digest's passages placed in the original text that somebody attaches."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from builders import A_HASH, an_article, an_excerpt

from benchmarks.bench_anchoring import another_edition, attached, original_files, unchanged
from timeline_app.core.anchoring import Attachment, OriginalText, attach, stored_form
from timeline_app.core.anchoring.likeness import tokens
from timeline_app.core.model import Article, Excerpt, OriginalPassage
from timeline_app.core.progress import Stopped
from timeline_app.formats.folder import read_folder

EVENTS = Path(__file__).resolve().parents[2] / "events"

SENTENCES = (
    "RIVER TIMES",
    "Tower Bridge was opened on 30 June 1894 by the Prince of Wales, in front of 2,000 guests.",
    "“It is the widest of its kind,” he told the crowd – and nobody contradicted him.",
    "Building took eight years and cost 1.18 million pounds, twice what the architect Horace Jones promised.",
    "The Tower Subway had crossed under the Thames since 1870; Peter Barlow had dug it in less than a year.",
    "A toll of a halfpenny was taken in the subway until 1898, when nobody used it any more.",
    "Today 40,000 people cross every day.",
    "A tunnel, two miles downstream at Rotherhithe, was to follow in 1908.",
)
ORIGINAL = "\n\n".join(SENTENCES)
TOLD = (
    "On 30 June 1894 the Prince of Wales opened Tower Bridge; 2,000 guests watched.",
    "He called it the widest of all.",
    "It was eight years in building; at 1.18 million pounds it cost double what Horace Jones had said.",
    "It took Peter Barlow less than a year to dig the Tower Subway, which ran under the Thames from 1870.",
    "Until 1898, when the subway was empty, one had to pay a halfpenny.",
    "40,000 people use it daily now.",
    "Rotherhithe, two miles down the river, was to get a tunnel in 1908.",
)
FILE = hashlib.sha256(ORIGINAL.encode()).hexdigest()


def recorded(words: str, text: str = ORIGINAL) -> OriginalPassage:
    start = text.index(words)
    return OriginalPassage(start, start + len(words), hashlib.sha256(words.encode()).hexdigest())


def a_digest() -> tuple[Article, list[Excerpt]]:
    """A digest that retells each sentence but the masthead, and an excerpt of each."""
    digest = an_article(text="\n\n".join(TOLD), text_kind="digest", original_sha256=FILE)
    excerpts = [
        an_excerpt(told, digest, number=number, original=recorded(sentence))
        for number, (told, sentence) in enumerate(zip(TOLD, SENTENCES[1:], strict=True), start=1)
    ]
    return digest, excerpts


def attach_text(decoded: str, excerpts: list[Excerpt] | None = None) -> Attachment:
    digest, every = a_digest()
    sha256 = hashlib.sha256(decoded.encode()).hexdigest()
    return attach(digest, excerpts or every, OriginalText(stored_form(decoded), decoded, sha256))


def words_of(attachment: Attachment) -> list[str]:
    return [each.selectors.quote if each.selectors else "" for each in attachment.placements]


def test_in_the_very_file_every_passage_is_placed_exactly() -> None:
    attachment = attach_text(ORIGINAL)
    assert attachment.is_same_file
    assert attachment.exact_count == len(TOLD)
    assert words_of(attachment) == list(SENTENCES[1:])
    assert all(each.confidence == 1 and each.ground == "hash" for each in attachment.placements)


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: "A headline by the editor\n\n" + text,
        lambda text: text.replace("RIVER TIMES\n\n", ""),
        lambda text: "Page 1\r\n\r\n" + text.replace("\n\n", "\r\n"),
        lambda text: "\n\n".join(reversed(text.split("\n\n"))),
    ],
)
def test_where_the_words_are_the_same_every_passage_is_placed_exactly(edit: object) -> None:
    assert callable(edit)
    attachment = attach_text(edit(ORIGINAL))
    assert not attachment.is_same_file
    assert attachment.exact_count == len(TOLD)
    assert words_of(attachment) == list(SENTENCES[1:])


def test_a_file_with_a_mark_crlf_and_letters_in_two_parts_is_read_at_its_own_offsets() -> None:
    decoded = "\ufeffCafe\u0301 Corvan\r\nThe cafe\u0301 was opened in 1966.\r\nIt closed in 1980.\r\n"
    digest = an_article(text="It opened in 1966. It is closed since 1980.", text_kind="digest")
    passages = [
        recorded(words, decoded) for words in ("The cafe\u0301 was opened in 1966.", "It closed in 1980.")
    ]
    excerpts = [
        an_excerpt(told, digest, number=number, original=passage)
        for number, (told, passage) in enumerate(
            zip(("It opened in 1966.", "It is closed since 1980."), passages, strict=True), start=1
        )
    ]
    attachment = attach(digest, excerpts, OriginalText(stored_form(decoded), decoded))
    assert attachment.exact_count == 2
    assert words_of(attachment) == ["The café was opened in 1966.", "It closed in 1980."]


def test_a_passage_in_other_quotation_marks_and_dashes_is_known_by_its_hash() -> None:
    attachment = attach_text(ORIGINAL.replace("“", '"').replace("”", '"').replace("–", "—"))
    found = attachment.placements[1]
    assert (found.state, found.ground) == ("moved", "hash")
    assert words_of(attachment)[1].startswith('"It is the widest')
    assert attachment.exact_count == len(TOLD) - 1


def test_a_corrected_passage_is_found_between_its_neighbours() -> None:
    changed = ORIGINAL.replace("1.18 million pounds, twice", "1.2 million pounds, about twice")
    attachment = attach_text(changed)
    found = attachment.placements[2]
    assert (found.state, found.ground) == ("moved", "neighbours")
    assert words_of(attachment)[2] == SENTENCES[3].replace("1.18", "1.2").replace("twice", "about twice")
    assert attachment.exact_count == len(TOLD) - 1


def test_a_sentence_that_replaced_a_passage_is_not_taken_for_it() -> None:
    other = (
        "No bread was to be had in the upper town that winter, and bakers wrote angry letters to all papers."
    )
    attachment = attach_text(ORIGINAL.replace(SENTENCES[3], other))
    assert attachment.placements[2].state == "lost"
    assert attachment.placements[2].candidates[0].start == ORIGINAL.index(SENTENCES[3])


def test_words_glued_to_those_before_them_are_known_by_their_hash() -> None:
    attachment = attach_text(ORIGINAL.replace("TIMES\n\n", "TIMES"))
    assert attachment.exact_count == len(TOLD)


def test_a_sentence_that_another_part_of_the_digest_retells_is_not_taken_for_a_passage() -> None:
    told = "Wales praised Horace Jones at the Thames. He and Horace Jones fell out over Thames tolls."
    digest = an_article(text=told, text_kind="digest")
    gone = "The Prince of Wales praised Horace Jones by the Thames, as many heard."
    excerpt = an_excerpt(told.partition(". ")[0] + ".", digest, original=recorded(gone, gone))
    text = "Snow lay in the streets.\n\nOver Thames tolls Wales and Horace Jones fell out.\n\nIt was long."
    assert attach(digest, [excerpt], OriginalText(text)).placements[0].state == "lost"


def test_a_sentence_that_is_another_passage_s_by_its_hash_is_not_taken_for_one_that_is_gone() -> None:
    told = (
        "It was dear.",
        "Horace Jones promised Tower Bridge in eight years for half of 1.18 million pounds.",
    )
    digest = an_article(text=" ".join(told), text_kind="digest")
    gone = OriginalPassage(5_000, 5_100, A_HASH)
    excerpts = [
        an_excerpt(told[0], digest, number=1, original=recorded(SENTENCES[3])),
        an_excerpt(told[1], digest, number=2, original=gone),
    ]
    placements = attach(digest, excerpts, OriginalText(ORIGINAL)).placements
    assert [each.state for each in placements] == ["exact", "lost"]


def test_numbers_in_words_and_in_figures_are_the_same() -> None:
    assert tokens("eleven of 1,205 areas, the third") == tokens("11 of 1205 areas, the 3")


def test_the_text_kept_of_a_file_has_no_mark_and_lf_line_ends_and_is_nfc() -> None:
    assert stored_form("\ufeffCafe\u0301\r\none\rtwo\n") == "Café\none\ntwo\n"


def test_a_name_and_a_day_in_common_place_nothing() -> None:
    text = "The Prince of Wales was at Ascot on 14 June 1894, where a horse of his won by half a length."
    others = [
        "Rain fell.",
        "Nobody came to the fair.",
        "Apples were cheap.",
        "Snow lay on the hills all month.",
    ]
    attachment = attach_text("\n\n".join([text, *others]))
    assert all(each.state == "lost" for each in attachment.placements)


def test_where_every_sentence_was_edited_the_names_and_figures_lead_to_them() -> None:
    edits = {" by ": " under ", " told ": " assured ", "Building": "The work", "had crossed": "has crossed"}
    edits |= {"was taken": "had been taken", "cross every": "come every", "was to": "should"}
    changed = ORIGINAL
    for old, new in edits.items():
        changed = changed.replace(old, new)
    attachment = attach_text(changed)
    sentences = changed.split("\n\n")[1:]
    for words, sentence in zip(words_of(attachment), sentences, strict=True):
        assert words in ("", sentence)
    assert words_of(attachment).count("") <= 2
    assert all(each.state != "exact" for each in attachment.placements)


def test_a_passage_that_the_text_has_not_is_lost_and_the_others_are_not() -> None:
    attachment = attach_text(ORIGINAL.replace(SENTENCES[4] + "\n\n", ""))
    assert attachment.placements[3].state == "lost"
    assert attachment.exact_count == len(TOLD) - 1


def test_words_that_stand_twice_are_placed_where_their_neighbours_are() -> None:
    attachment = attach_text(f"{SENTENCES[6]}\n\n{ORIGINAL}")
    assert attachment.exact_count == len(TOLD)
    assert attachment.placements[5].selectors is not None
    assert attachment.placements[5].selectors.start > len(SENTENCES[6])


def test_words_that_stand_twice_with_no_neighbours_are_a_question() -> None:
    _, excerpts = a_digest()
    text = f"{SENTENCES[1]}\n\nBetween them.\n\nAnd more.\n\n{SENTENCES[1]}"
    found = attach_text(text, [excerpts[0]]).placements[0]
    assert found.state == "lost"
    assert {0, text.rindex(SENTENCES[1])} <= {place.start for place in found.candidates}


def test_in_a_text_about_something_else_nothing_is_placed() -> None:
    other = "Bread was dear in 1811. Thirty bakers met at the town hall. No wheat came until the spring."
    attachment = attach_text(other)
    assert all(each.state == "lost" for each in attachment.placements)


@pytest.mark.parametrize("text", ["", "\n", "x", "of of of", "\U0001f6a2" * 400])
def test_in_a_text_that_says_nothing_every_passage_is_lost(text: str) -> None:
    attachment = attach_text(text)
    assert [each.state for each in attachment.placements] == ["lost"] * len(TOLD)


def test_an_excerpt_without_a_recorded_place_is_looked_for_by_what_it_says() -> None:
    _, excerpts = a_digest()
    excerpts[3] = replace(excerpts[3], original=None)
    attachment = attach_text(ORIGINAL, excerpts)
    assert words_of(attachment)[3] == SENTENCES[4]
    assert attachment.placements[3].ground == "likeness"


def test_the_placements_come_in_the_order_of_the_excerpts() -> None:
    _, excerpts = a_digest()
    assert words_of(attach_text(ORIGINAL, excerpts[::-1])) == list(SENTENCES[:0:-1])


def test_attaching_stops_when_asked_to() -> None:
    digest, excerpts = a_digest()
    with pytest.raises(Stopped):
        attach(digest, excerpts, OriginalText("x" * 20_000), is_stopped=lambda: True)


@pytest.fixture(scope="module")
def originals() -> None:
    if not original_files():
        pytest.skip("the original articles are not here")


@pytest.mark.usefixtures("originals")
def test_all_113_passages_of_the_shipped_collection_are_placed_exactly_in_their_originals() -> None:
    found = list(attached(unchanged))
    assert Counter(placement.state for placement, _ in found) == {"exact": 113}
    assert Counter(verdict for _, verdict in found) == {"exact": 113}


@pytest.mark.usefixtures("originals")
def test_in_another_article_of_the_same_news_no_passage_is_placed() -> None:
    contents = read_folder(EVENTS)
    texts = {
        hashlib.sha256(path.read_bytes()).hexdigest(): path.read_text("utf-8") for path in original_files()
    }
    for article in contents.articles:
        excerpts = [excerpt for excerpt in contents.excerpts if excerpt.article == article.id]
        for sha256, text in texts.items():
            if sha256 != article.original_sha256:
                placements = attach(article, excerpts, OriginalText(text)).placements
                assert {each.state for each in placements} == {"lost"}


@pytest.mark.usefixtures("originals")
def test_in_another_edition_no_passage_is_put_in_a_wrong_place_and_most_are_known_by_their_hash() -> None:
    found = list(attached(another_edition))
    verdicts = Counter(verdict for _, verdict in found)
    assert not verdicts["wrong"]
    assert verdicts["exact"] + verdicts["gone"] == 113
    assert sum(placement.ground == "hash" for placement, _ in found) > 90
