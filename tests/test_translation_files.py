"""The road from the strings of the source to what Qt reads: nothing is missed, nothing is lost on the way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import translations
import ts_files
from PySide6.QtCore import QTranslator
from qm_files import compiled
from source_strings import SourceString, UnreadableStringError, strings_of
from ts_files import Entry, Language

SOURCE = """
class Box(QWidget):
    def fill(self):
        self.tr("plain")
        self.tr("joined " "over lines").format(3)
        self.tr("%Ln thing(s)", None, 3)
        QCoreApplication.translate("Boxes", "by context")
        painter.translate(3, 4)
        "abc".translate({})
        raise UserError(says("no {0} here", name))

def _tr(text):
    return QCoreApplication.translate("Helper", text)

def words():
    return _tr("through a helper"), says_number("one fault", "{0} faults", 3)
"""


def package(folder: Path, source: str) -> Path:
    (folder / "module.py").write_text(source, encoding="utf-8")
    return folder


def language(*entries: Entry, name: str = "zh_Hans") -> Language:
    return Language(name, entries)


def entry(context: str, source: str, *texts: str, is_plural: bool = False) -> Entry:
    return Entry(context, source, is_plural, texts, True)


def loaded(path: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(path))
    return translator


def compiled_to(path: Path, shipped: Language) -> QTranslator:
    """What Qt makes of a language once it is compiled."""
    path.write_bytes(compiled(shipped))
    return loaded(path)


def test_every_way_of_the_source_to_say_something_is_found(tmp_path: Path) -> None:
    found = {(each.context, each.text, each.is_plural) for each in strings_of(package(tmp_path, SOURCE))}
    assert found == {
        ("Box", "plain", False),
        ("Box", "joined over lines", False),
        ("Box", "%Ln thing(s)", True),
        ("Boxes", "by context", False),
        ("Helper", "through a helper", False),
        ("Core", "no {0} here", False),
        ("Core", "{0} faults", True),
    }


def test_a_text_put_together_before_it_is_translated_is_refused_with_its_line(tmp_path: Path) -> None:
    source = 'class Box:\n    def say(self):\n        self.tr(f"{self.count} things")\n'
    with pytest.raises(UnreadableStringError, match=r"module\.py:3"):
        strings_of(package(tmp_path, source))


def test_what_is_translated_stays_and_what_is_gone_goes(tmp_path: Path) -> None:
    before = language(entry("Box", "stays", "留"), entry("Box", "gone", "去"))
    after = ts_files.in_step(before, [SourceString("Box", "stays"), SourceString("Box", "new")])
    assert [(each.source, each.texts, each.is_finished) for each in after.entries] == [
        ("stays", ("留",), True),
        ("new", ("",), False),
    ]


def test_words_known_from_elsewhere_are_proposed_but_not_taken_for_granted() -> None:
    after = ts_files.in_step(language(entry("Box", "Open", "打开")), [SourceString("Menu", "Open")])
    assert [(each.texts, each.is_finished) for each in after.entries] == [(("打开",), False)]


def test_english_has_entries_only_for_plural_forms_that_the_source_does_not_give() -> None:
    strings = [
        SourceString("Box", "plain"),
        SourceString("Box", "%Ln thing(s)", True),
        SourceString("Core", "{0} faults", True, ("one fault", "{0} faults")),
    ]
    english = ts_files.in_step(language(name="en"), strings)
    assert [(each.source, len(each.texts)) for each in english.entries] == [("%Ln thing(s)", 2)]


def test_a_translation_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    kept = language(
        entry("Box", 'a <b> & "c"\nd\'s', "甲"),
        entry("Box", "%Ln thing(s)", "%Ln 件", is_plural=True),
        Entry("Tin", "open", False, ("",), False),
    )
    ts_files.write(tmp_path / "x.ts", kept)
    assert ts_files.read(tmp_path / "x.ts") == kept


def test_qt_finds_each_string_in_its_own_context(tmp_path: Path) -> None:
    qm = compiled_to(
        tmp_path / "x.qm", language(entry("Box", "Open", "打开"), entry("Shop", "Open", "营业中"))
    )
    assert qm.translate("Box", "Open") == "打开"
    assert qm.translate("Shop", "Open") == "营业中"
    assert not qm.translate("Box", "Close")


def test_qt_tells_one_from_many_in_english_and_not_in_chinese(tmp_path: Path) -> None:
    forms = entry("Box", "%Ln thing(s)", "%Ln thing", "%Ln things", is_plural=True)
    english = compiled_to(tmp_path / "x.qm", language(forms, name="en"))
    assert english.translate("Box", "%Ln thing(s)", None, 1) == "%Ln thing"
    assert english.translate("Box", "%Ln thing(s)", None, 2) == "%Ln things"
    chinese = compiled_to(tmp_path / "x.qm", language(entry("Box", "%Ln thing(s)", "%Ln 件", is_plural=True)))
    assert {chinese.translate("Box", "%Ln thing(s)", None, number) for number in (0, 1, 2)} == {"%Ln 件"}


def test_qt_does_not_see_what_is_still_to_be_translated(tmp_path: Path) -> None:
    half = Entry("Box", "Open", False, ("打开",), False)
    qm = compiled_to(tmp_path / "x.qm", language(half, entry("Box", "Shut", "关闭")))
    assert not qm.translate("Box", "Open")


def test_what_was_compiled_is_compiled_again_only_when_the_translation_has_changed(tmp_path: Path) -> None:
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    path = translations.folder(tmp_path) / "timeline_zh_Hans.ts"
    ts_files.write(path, language(entry("Box", "Open", "打开")))
    assert [each.name for each in translations.compile_stale(tmp_path)] == ["timeline_zh_Hans.qm"]
    assert translations.compile_stale(tmp_path) == []
    qm = path.with_suffix(".qm")
    newer = qm.stat().st_mtime_ns + 10**9
    os.utime(path, ns=(newer, newer))
    assert translations.compile_stale(tmp_path) == [qm]


@pytest.mark.parametrize("path", sorted(translations.folder().glob("*.ts")), ids=lambda path: path.stem)
def test_every_entry_of_our_own_files_is_found_by_qt(path: Path) -> None:
    shipped = ts_files.read(path)
    qm = loaded(path.with_suffix(".qm"))
    for each in shipped.entries:
        if each.is_finished:
            number = 2 if each.is_plural else -1
            assert qm.translate(each.context, each.source, None, number) == each.texts[-1]
