"""Which encoding a text is in: found where it can be, asked for where it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline_app.formats.articles import ArticleError, Wish, encoding_names, read_article, read_article_bytes
from timeline_app.formats.articles.encodings import decode

DATA = Path(__file__).parents[1] / "data" / "articles"

SIMPLIFIED = "新建的大桥昨天正式通车。镇长在仪式上表示，这座桥把两岸的工厂和学校连接起来。"
TRADITIONAL = "新建的大橋昨天正式通車。鎮長在儀式上表示，這座橋把兩岸的工廠和學校連接起來。"
ENGLISH = "The mayor’s “longest day” began at five – the café stayed open, and it cost £3 and 40 €, no more…"
GERMAN = "Die Brücke wurde im Mai eröffnet. Der Bürgermeister sagte, sie werde für alle da sein müssen."


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (SIMPLIFIED, "utf-8", "UTF-8"),
        (SIMPLIFIED, "utf-8-sig", "UTF-8"),
        (SIMPLIFIED, "gb18030", "GB18030"),
        (SIMPLIFIED, "gb2312", "GB18030"),
        (TRADITIONAL, "gbk", "GB18030"),
        (TRADITIONAL, "big5", "Big5"),
        (SIMPLIFIED, "utf-16", "UTF-16 (little-endian)"),
        (SIMPLIFIED, "utf-16-le", "UTF-16 (little-endian)"),
        (SIMPLIFIED, "utf-16-be", "UTF-16 (big-endian)"),
        (ENGLISH, "utf-16-le", "UTF-16 (little-endian)"),
        (ENGLISH, "utf-32", "UTF-32 (little-endian)"),
        (ENGLISH, "cp1252", "Windows-1252"),
        (GERMAN, "cp1252", "Windows-1252"),
    ],
)
def test_the_encoding_of_a_text_is_found_without_asking(text: str, codec: str, name: str) -> None:
    found = decode(text.encode(codec), "text.txt")
    assert (found.text, found.encoding.name, found.ask) == (text, name, ())


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("gb18030.txt", "石桥镇大桥正式通车"),
        ("big5.txt", "石橋鎮大橋正式通車"),
        ("utf-16.txt", "“longest day”"),
        ("utf-16-without-mark.txt", "石桥镇大桥正式通车"),
        ("windows-1252.txt", "café"),
        ("utf-8.txt", "bridge’s lamps"),
    ],
)
def test_files_of_every_encoding_are_read_with_lf_line_ends(file: str, words: str) -> None:
    read = read_article(DATA / file)
    assert words in read.text
    assert "\r" not in read.text
    assert "\ufeff" not in read.text


def test_a_file_in_plain_ascii_is_utf_8_for_sure() -> None:
    assert decode(b"The bridge is open.", "text.txt").encoding.sureness == "sure"


def test_a_few_accents_that_could_be_several_encodings_are_asked_about_with_samples() -> None:
    data = "Привет, мост открыт".encode("cp1251")
    read = read_article_bytes(data, "letter.txt")
    (ask,) = read.ask
    assert ask.about == "encoding"
    assert ask.choices[0].value == read.encoding.name
    samples = {choice.value: choice.sample for choice in ask.choices}
    assert samples["Windows-1251 (Cyrillic)"] == "Привет, мост открыт"


def test_the_encoding_a_person_chose_is_used() -> None:
    data = "Привет, мост открыт".encode("cp1251")
    read = read_article_bytes(data, "letter.txt", Wish(encoding="Windows-1251 (Cyrillic)"))
    assert read.text == "Привет, мост открыт"
    assert read.ask == ()


@pytest.mark.parametrize("name", encoding_names())
def test_every_encoding_that_is_offered_can_be_chosen(name: str) -> None:
    data = ("The bridge.\n" * 4).encode("utf-32-be" if "big" in name else "utf-32-le")
    data = data if "32" in name else b"The bridge.\n" * 4
    assert read_article_bytes(data, "text.txt", Wish(encoding=name)).encoding.name == name


def test_a_wrong_choice_of_encoding_is_told_with_what_to_do() -> None:
    with pytest.raises(ArticleError, match=r"text\.txt: the file is not in UTF-8; choose another encoding"):
        read_article_bytes(SIMPLIFIED.encode("gb18030"), "text.txt", Wish(encoding="UTF-8"))


def test_an_encoding_that_does_not_exist_is_told_with_those_that_do() -> None:
    with pytest.raises(
        ArticleError, match=r"'EBCDIC' is not an encoding known here; use one of: UTF-8, GB18030"
    ):
        read_article_bytes(b"The bridge.", "text.txt", Wish(encoding="EBCDIC"))


def test_a_file_cut_off_in_the_middle_of_a_character_is_read_and_the_damage_told() -> None:
    for codec in ("utf-8", "gb18030"):
        read = read_article_bytes((SIMPLIFIED * 5).encode(codec)[:-1], "text.txt")
        assert read.text.startswith(SIMPLIFIED)
        assert read.text.endswith("\ufffd")
        assert "damaged" in read.warnings[0].message
        assert "line 1" in read.warnings[0].message


def test_a_text_in_utf_16_that_was_cut_off_within_a_character_is_read() -> None:
    found = decode((ENGLISH * 3).encode("utf-16-le")[:-1], "text.txt")
    assert found.text == (ENGLISH * 3)[:-1] + "\ufffd"
    assert "damaged" in found.warnings[0].message


def test_an_english_text_with_some_wrong_bytes_is_not_taken_for_chinese() -> None:
    found = decode(b"The fair \xff\xfe opened \xc3\x28 in 1851.\n" * 30, "text.txt")
    assert found.text.startswith("The fair ")
    assert found.encoding.sureness == "unsure"
    assert found.ask


def test_a_text_of_one_accent_is_still_western() -> None:
    found = decode("They met at the café by the bridge.".encode("cp1252"), "text.txt")
    assert found.text == "They met at the café by the bridge."


def test_a_page_in_utf_8_that_still_names_its_old_encoding_is_read_as_utf_8() -> None:
    head = '<head><meta charset="gb2312"></head>'
    page = f"<html>{head}<body><p>{SIMPLIFIED}</p><p>{SIMPLIFIED[:20]}</p></body></html>"
    assert SIMPLIFIED in read_article_bytes(page.encode(), "page.html").text


@pytest.mark.parametrize("label", ["unicode_escape", "zip", "utf-7", "punycode", "nonsense"])
def test_an_encoding_that_a_page_names_and_no_page_may_have_is_passed_over(label: str) -> None:
    page = f'<html><head><meta charset="{label}"></head><body><p>{ENGLISH}</p></body></html>'
    assert "\\u" not in page
    assert ENGLISH in read_article_bytes(page.encode("cp1252"), "page.html").text
