"""The shipped collection and the user's folder are found wherever the program was installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline_app import paths
from timeline_app.core.faults import UserError


def _make_installation(root: Path, shipped: Path) -> Path:
    """A package folder under ``root`` whose events and resources lie in ``shipped``."""
    package = root / "timeline_app"
    package.mkdir(parents=True)
    (shipped / "events").mkdir(parents=True)
    (shipped / "events" / "collection.yaml").write_text("title: A collection\n", encoding="utf-8")
    (shipped / "resources" / "icons").mkdir(parents=True)
    (shipped / "resources" / "icons" / "open.svg").write_text("<svg/>", encoding="utf-8")
    return package


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    package = _make_installation(tmp_path, tmp_path)
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    return package


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    return _make_installation(tmp_path, tmp_path / "timeline_app" / "_shipped")


def test_a_checkout_finds_its_events_beside_the_package(checkout: Path) -> None:
    assert paths.shipped_events(checkout) == checkout.parent / "events"


def test_a_wheel_finds_its_events_inside_the_package(wheel: Path) -> None:
    assert paths.shipped_events(wheel) == wheel / "_shipped" / "events"


def test_resources_are_found_in_a_checkout(checkout: Path) -> None:
    assert paths.resource("icons", "open.svg", package=checkout).read_text(encoding="utf-8") == "<svg/>"


def test_resources_are_found_in_a_wheel(wheel: Path) -> None:
    assert paths.resource("icons", "open.svg", package=wheel).is_file()


def test_this_installation_finds_its_own_collection() -> None:
    assert (paths.shipped_events() / "collection.yaml").is_file()


def test_a_foreign_events_folder_in_site_packages_is_not_taken_for_ours(tmp_path: Path) -> None:
    package = _make_installation(tmp_path, tmp_path)
    with pytest.raises(UserError, match="incomplete"):
        paths.shipped_events(package)


def test_a_lost_collection_is_named_with_what_to_do(wheel: Path) -> None:
    (wheel / "_shipped" / "events" / "collection.yaml").unlink()
    with pytest.raises(UserError, match=r"collection\.yaml is missing.*Install it again"):
        paths.shipped_events(wheel)


def test_a_lost_icon_is_named_with_what_to_do(checkout: Path) -> None:
    with pytest.raises(UserError, match=r"lost\.svg is missing.*Install it again"):
        paths.resource("icons", "lost.svg", package=checkout)


def test_the_users_folder_is_made_where_the_variable_says(tmp_path: Path) -> None:
    wanted = tmp_path / "on a stick" / "timelines"
    assert paths.user_data_folder({"TIMELINE_APP_DATA": str(wanted)}) == wanted
    assert wanted.is_dir()


def test_a_relative_users_folder_does_not_move_with_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.user_data_folder({"TIMELINE_APP_DATA": "stores"}) == tmp_path / "stores"


def test_without_the_variable_the_platform_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    platform_folder = tmp_path / "share" / "Timeline Explorer"
    monkeypatch.setattr(paths, "user_data_path", lambda name, appauthor: tmp_path / "share" / name)
    assert paths.user_data_folder({"TIMELINE_APP_DATA": ""}) == platform_folder
    assert platform_folder.is_dir()


def test_a_users_folder_that_cannot_be_made_says_which_and_what_to_do(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(UserError, match=r"file.*cannot be made.*Set TIMELINE_APP_DATA"):
        paths.user_data_folder({"TIMELINE_APP_DATA": str(blocked / "stores")})


def test_a_home_of_nobody_is_answered_with_a_sentence() -> None:
    with pytest.raises(UserError, match="cannot be made"):
        paths.user_data_folder({"TIMELINE_APP_DATA": "~nobody-of-this-name/stores"})
