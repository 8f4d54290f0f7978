"""Whether there is a display is found out without Qt."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from timeline_app.cli.display import connects, why_no_display


def _only(*places: tuple[str, str | int]) -> object:
    return lambda host, place: (host, place) in places


def test_without_any_display_named_there_is_none() -> None:
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in why_no_display("linux", {}, _only())
    assert "neither" in why_no_display("linux", {"DISPLAY": ""}, _only())


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_macos_and_windows_are_taken_to_have_one(platform: str) -> None:
    assert why_no_display(platform, {}, _only()) == ""


def test_a_platform_that_the_user_chose_is_left_to_qt() -> None:
    assert why_no_display("linux", {"QT_QPA_PLATFORM": "offscreen"}, _only()) == ""


@pytest.mark.parametrize(
    ("display", "place"),
    [
        (":0", ("", "/tmp/.X11-unix/X0")),
        (":1.0", ("", "\0/tmp/.X11-unix/X1")),
        ("unix:2", ("", "/tmp/.X11-unix/X2")),
        ("localhost:10.0", ("localhost", 6010)),
    ],
)
def test_an_x_server_is_asked_where_its_name_says(display: str, place: tuple[str, str | int]) -> None:
    assert why_no_display("linux", {"DISPLAY": display}, _only(place)) == ""
    assert why_no_display("linux", {"DISPLAY": display}, _only()) == f"the display {display} does not answer"


def test_a_form_of_display_that_we_do_not_know_is_left_to_qt() -> None:
    assert why_no_display("linux", {"DISPLAY": "/private/tmp/launch/org.xquartz:0"}, _only()) == ""


def test_wayland_answers_in_the_users_runtime_folder() -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1000"}
    assert why_no_display("linux", environ, _only(("", "/run/user/1000/wayland-0"))) == ""
    assert why_no_display("linux", environ, _only()) == "the display wayland-0 does not answer"


def test_one_display_that_answers_is_enough() -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/1000", "DISPLAY": ":0"}
    assert why_no_display("linux", environ, _only(("", "/tmp/.X11-unix/X0"))) == ""


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no local sockets")
def test_a_socket_answers_while_somebody_listens(tmp_path: Path) -> None:
    path = str(tmp_path / "display")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()
        assert connects("", path)
    assert not connects("", path)
