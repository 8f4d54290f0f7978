"""Every string of the interface is translated, and no translation has lost what belongs into it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
import translations
import ts_files
from source_strings import strings_of
from ts_files import Entry, Language

FILES = sorted(translations.folder().glob("*.ts"))
CHINESE = [path for path in FILES if path.stem.startswith("timeline_zh")]

PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%\d")
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:?!](?!\d)|[,;:?!][\u4e00-\u9fff]")
# Characters that only one of the two scripts writes, so that none has slipped into the other.
ONLY_SIMPLIFIED = set(
    "与时间个们来对开关书门长见说话读写过这为应该显图页处标题编辑选择发无现实复单双点击档资讯号"
)
ONLY_TRADITIONAL = set(
    "與時間個們來對開關書門長見說話讀寫過這為應該顯圖頁處標題編輯選擇發無現實復單雙點擊檔資訊號"
)


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def language(request: pytest.FixtureRequest) -> Language:
    return ts_files.read(request.param)


@pytest.fixture(params=CHINESE, ids=lambda path: path.stem)
def chinese(request: pytest.FixtureRequest) -> Language:
    return ts_files.read(request.param)


def texts(entries: Language) -> Iterator[tuple[Entry, str]]:
    return ((entry, text) for entry in entries.entries for text in entry.texts)


def test_the_translations_are_of_the_strings_that_the_program_has(language: Language) -> None:
    now = ts_files.in_step(language, strings_of(translations.ROOT / "timeline_app"))
    missing = {entry.key for entry in now.entries} - {entry.key for entry in language.entries}
    gone = {entry.key for entry in language.entries} - {entry.key for entry in now.entries}
    assert (missing, gone) == (set(), set()), "run `make translations`, then translate what is new"


def test_nothing_is_left_untranslated(language: Language) -> None:
    assert [entry.key for entry in language.entries if not entry.is_finished] == []


def test_every_placeholder_is_in_the_translation_too(language: Language) -> None:
    for entry, text in texts(language):
        wanted, found = Counter(PLACEHOLDER.findall(entry.source)), Counter(PLACEHOLDER.findall(text))
        if entry.is_plural:  # "the original" for "one original"
            wanted.pop("%Ln", None), found.pop("%Ln", None)
        assert found == wanted, entry


def test_a_menu_key_is_named_where_the_english_has_one_and_nowhere_else(chinese: Language) -> None:
    for entry, text in texts(chinese):
        keys = re.findall(r"&(\w)", entry.source)
        assert re.findall(r"\(&(\w)\)", text) == [key.upper() for key in keys], entry


def test_endings_and_spaces_around_are_kept(chinese: Language) -> None:
    for entry, text in texts(chinese):
        assert entry.source.endswith("…") == text.endswith("…"), entry
        assert entry.source.count("\n") == text.count("\n"), entry
        assert entry.source.count("\t") == text.count("\t"), entry


def test_chinese_is_written_with_chinese_punctuation(chinese: Language) -> None:
    assert [text for _, text in texts(chinese) if HALF_WIDTH.search(text.replace(";;", ""))] == []


def test_quotation_marks_are_those_of_the_script() -> None:
    simplified, traditional = (ts_files.read(path) for path in CHINESE)
    assert [text for _, text in texts(simplified) if set("「」『』") & set(text)] == []
    assert [text for _, text in texts(traditional) if set("“”‘’") & set(text)] == []


def test_neither_script_has_characters_of_the_other() -> None:
    simplified, traditional = (ts_files.read(path) for path in CHINESE)
    strange = ONLY_TRADITIONAL - ONLY_SIMPLIFIED
    assert [text for _, text in texts(simplified) if strange & set(text)] == []
    strange = ONLY_SIMPLIFIED - ONLY_TRADITIONAL
    assert [text for _, text in texts(traditional) if strange & set(text)] == []
