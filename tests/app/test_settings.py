"""What is remembered between starts, and that nothing in the file can break a start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from timeline_app.app.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def settings(file: Path) -> Settings:
    """The settings as a new start reads them from the file."""
    return Settings(backing(file))


def backing(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def written(file: Path, text: str) -> Settings:
    file.write_text(text, encoding="utf-8")
    return settings(file)


def test_a_first_start_follows_the_system_and_knows_no_store(file: Path) -> None:
    first = settings(file)
    assert first.theme == "system"
    assert first.last_store is None
    assert first.recent_stores == []
    assert first.export_folder == Path.home()
    assert first.geometry("window").isEmpty()
    assert first.article_share == pytest.approx(0.45)
    assert first.switch("view.legend", default=True)
    assert not first.switch("view.claims", default=False)


def test_the_next_start_finds_what_was_set(file: Path) -> None:
    before = backing(file)
    remembered = Settings(before)
    remembered.theme = "dark"
    remembered.last_store = Path("/stores/café 重庆, und mehr.eventstore")
    remembered.export_folder = Path("/pictures")
    remembered.set_geometry("window", QByteArray(b"\x00\x01\xff"))
    remembered.article_share = 0.6
    remembered.set_switch("view.legend", is_on=False)
    before.sync()
    found = settings(file)
    assert found.theme == "dark"
    assert found.last_store == Path("/stores/café 重庆, und mehr.eventstore")
    assert found.export_folder == Path("/pictures")
    assert found.geometry("window") == QByteArray(b"\x00\x01\xff")
    assert found.article_share == pytest.approx(0.6)
    assert not found.switch("view.legend", default=True)


@pytest.mark.parametrize("count", [0, 1, 2, 10])
def test_recent_stores_are_remembered_newest_first_however_many(file: Path, count: int) -> None:
    before = backing(file)
    for number in range(count):
        Settings(before).add_recent_store(Path(f"/stores/{number}.eventstore"))
    before.sync()
    assert settings(file).recent_stores == [Path(f"/stores/{n}.eventstore") for n in reversed(range(count))]


def test_a_store_opened_again_moves_to_the_front_and_the_list_stays_short(file: Path) -> None:
    recent = settings(file)
    for number in [*range(12), 5]:
        recent.add_recent_store(Path(f"/{number}"))
    assert recent.recent_stores[0] == Path("/5")
    assert len(recent.recent_stores) == len(set(recent.recent_stores)) == 10


def test_forgotten_stores_do_not_come_back(file: Path) -> None:
    before = backing(file)
    Settings(before).add_recent_store(Path("/a"))
    Settings(before).forget_recent_stores()
    before.sync()
    assert settings(file).recent_stores == []


@pytest.mark.parametrize(
    "text",
    [
        "[look]\ntheme=purple\n",
        "[look]\ntheme=@Invalid()\n[place]\nwindow=nonsense\narticle_share=much\n[store]\nrecent=\nlast=\n",
        "[place]\nswitch=7\nwindow=7\n[store]\nrecent=@ByteArray(abc)\n",
        "[switch]\nview.legend=perhaps\n",
        "this is no settings file",
        "[look\ntheme=",
    ],
)
def test_a_spoilt_settings_file_reads_as_a_first_start(file: Path, text: str) -> None:
    spoilt = written(file, text)
    assert spoilt.theme == "system"
    assert spoilt.last_store is None
    assert spoilt.recent_stores == []
    assert spoilt.geometry("window").isEmpty()
    assert spoilt.article_share == pytest.approx(0.45)
    assert spoilt.switch("view.legend", default=True)
