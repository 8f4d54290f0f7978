"""View files: all options of a figure as JSON."""

from __future__ import annotations

import json
import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from view_options import some_options

from timeline_app.drawing.figure_options import Evidence, Extent, FigureOptions, Size, Words
from timeline_app.drawing.view_file import (
    MOST_BYTES,
    ViewFileError,
    checked,
    options_of,
    read_view,
    view_text,
)


@settings(max_examples=30)
@given(some_options())
def test_what_is_saved_as_a_view_is_read_again_as_it_was(options: FigureOptions) -> None:
    assert options_of(view_text(options), "v.json") == options
    assert checked(options) == options


@settings(max_examples=30)
@given(some_options())
def test_the_same_options_make_the_same_file(options: FigureOptions) -> None:
    assert view_text(options_of(view_text(options), "v.json")) == view_text(options)


def test_a_view_file_can_be_read_by_people() -> None:
    text = view_text(FigureOptions(extent=Extent(start="1997", end="2010")))
    assert '"version": 1' in text
    assert '"from": "1997"' in text
    assert text.count("\n") > 20


def test_what_a_view_file_leaves_out_has_its_usual_value() -> None:
    text = '{"format": "timeline-app view", "version": 1, "figure": {"size": {"preset": "a3"}}}'
    assert options_of(text, "v.json") == FigureOptions(size=Size(preset="a3"))


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("dpi",), "fine", "figure.dpi: expected"),
        (("dpi",), 5, "from 10 to 2400"),
        (("theme",), "pink", "light"),
        (("size", "preset"), "a9", "one-column"),
        (("size", "widht"), 3, "is 'width' meant?"),
        (("size", "colour"), 3, "the fields are preset, orientation"),
        (("size",), 3, "a group of fields"),
        (("words", "title"), "t" * 3_000, "at most 2000 characters"),
        (("evidence", "sidecars"), ["word"], "bibtex"),
        (("evidence", "numbers"), 1, "true or false"),
        (("categories",), "politics", "a list in []"),
        (("extent", "from"), 1.5, "figure.extent.from"),
        (("colour",), 3, "there is no field 'colour'"),
    ],
)
def test_a_wrong_field_is_refused_with_file_place_and_what_to_write(
    path: tuple[str, ...], value: object, said: str
) -> None:
    tree = json.loads(view_text(FigureOptions()))
    place = tree["figure"]
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(ViewFileError) as refused:
        options_of(json.dumps(tree), "my.json")
    assert str(refused.value).startswith("my.json: ")
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("{" * 100_000, "not JSON"),
        ("[1]", "the file: expected"),
        ('{"a": 1}', "not a view file"),
        ('{"format": "timeline-app view", "version": 2, "figure": 7}', "update the program"),
        ('{"format": "timeline-app view", "version": 1}', "figure"),
        ('{"format": "timeline-app view", "version": 1, "figure": {}} x', "not JSON"),
        (" " * (MOST_BYTES + 1), "at most 1,000,000 bytes"),
    ],
)
def test_what_is_no_view_file_is_refused_in_a_sentence(text: str, said: str) -> None:
    with pytest.raises(ViewFileError, match=r"^v\.json: ") as refused:
        options_of(text, "v.json")
    assert said in str(refused.value)


def test_letters_that_are_no_text_are_refused_in_a_sentence() -> None:
    with pytest.raises(ViewFileError, match="not JSON"):
        options_of(b'{"format": "\xff\xfe"}', "v.json")


def test_a_view_file_that_is_not_there_or_is_a_folder_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(ViewFileError, match="cannot be read"):
            read_view(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of POSIX systems")
def test_a_pipe_is_no_view_file_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ViewFileError, match=r"pipe: that is not a file .*choose"):
        read_view(tmp_path / "pipe")


def test_options_beyond_their_limits_are_refused_before_anything_is_drawn() -> None:
    with pytest.raises(ViewFileError, match=r"dpi.*write a number from 10 to 2400"):
        checked(FigureOptions(dpi=1))


def test_options_cannot_be_changed_where_they_lie() -> None:
    options = FigureOptions()
    with pytest.raises(AttributeError):
        options.dpi = 300  # type: ignore[misc]
    assert msgspec.structs.replace(options, words=Words(title="Bridges")) != options
    assert Evidence() == options.evidence
