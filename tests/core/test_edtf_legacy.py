"""The notation of the draft of 2012: only where it is asked for, and saying what was changed."""

from __future__ import annotations

import pytest

from timeline_app.core.edtf import EdtfError, parse, parse_legacy


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("199u", "199X"),
        ("19uu", "19XX"),
        ("196x", "196X"),
        ("1999-01-uu", "1999-01-XX"),
        ("uuuu-12-uu", "XXXX-12-XX"),
        ("1984?~", "1984%"),
        ("1984~?", "1984%"),
        ("unknown/2006", "/2006"),
        ("2004-06-01/unknown", "2004-06-01/"),
        ("2004-01-01/open", "2004-01-01/.."),
        ("unknown/open", "/.."),
        ("y170000002", "Y170000002"),
        ("y-17e7", "Y-17E7"),
        ("y17101e4p3", "Y17101E4S3"),
        ("2001-21^southernHemisphere", "2001-29"),
        ("2001-24^northernHemisphere", "2001-28"),
        ("2004-(06)?-11", "2004-?06-11"),
        ("2004-06-(11)~", "2004-06-~11"),
        ("2004-(06)?~", "2004-%06"),
        ("2004-(06-11)?", "2004-?06-?11"),
        ("2004?-06-(11)~", "2004?-06-~11"),
        ("(2004-(06)~)?", "2004?-%06"),
        ("(2004)?-06-04~", "2004?-~06-~04"),
        ("(2011)-06-04~", "2011-~06-~04"),
        ("2011-(06-04)~", "2011-~06-~04"),
        ("2004-06-(01)~/2004-06-(20)~", "2004-06-~01/2004-06-~20"),
        ("[1667,1668, 1670..1672]", "[1667,1668,1670..1672]"),
    ],
)
def test_an_old_catalogue_is_read_and_what_was_changed_is_said(old: str, new: str) -> None:
    reading = parse_legacy(old)
    assert reading.text == new
    assert reading.value == parse(new)
    assert reading.changes


@pytest.mark.parametrize("old", ["199u", "1984?~", "unknown/2006", "y17e7", "2004-(06)?-11"])
def test_old_notation_is_never_read_by_itself(old: str) -> None:
    with pytest.raises(EdtfError, match="draft of 2012"):
        parse(old)


def test_todays_notation_is_read_unchanged() -> None:
    reading = parse_legacy("2004-06~-11/..")
    assert reading.text == "2004-06~-11/.."
    assert reading.changes == ()


def test_what_was_changed_names_old_and_new() -> None:
    assert [(change.old, change.new, change.kind) for change in parse_legacy("198u/open").changes] == [
        ("198u", "198X", "unspecified"),
        ("open", "..", "open"),
    ]


@pytest.mark.parametrize("text", ["hello", "2004-(06?", "2004)06(", "(2004-06", "199u-13", ""])
def test_what_is_neither_old_nor_new_is_refused_with_the_text_as_it_was(text: str) -> None:
    with pytest.raises(EdtfError) as caught:
        parse_legacy(text)
    assert caught.value.text == text
    assert 0 <= caught.value.position <= len(text)
