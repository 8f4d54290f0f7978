"""What the set-up decides: which Python, which packages, which command. Nothing is installed here."""

from __future__ import annotations

import ast
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import bootstrap
import decisions
import machine
import open_app
import pytest
import system_packages

CI = Path(bootstrap.__file__).parent

OLD = ("/usr/bin/python3", (3, 9))
TESTED = ("/usr/bin/python3.12", (3, 12))
NEWER = ("/usr/bin/python3", (3, 14))


def _apt_that_knows(*names: str) -> Callable[[str], bool]:
    return lambda name: name in names


# ---- Python


@pytest.mark.parametrize("script", sorted(CI.glob("*.py")), ids=lambda script: script.name)
def test_an_old_python_can_read_the_set_up_and_so_get_a_sentence(script: Path) -> None:
    ast.parse(script.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_a_tested_python_is_taken_as_it_is() -> None:
    assert decisions.choose_python(TESTED, [("/opt/python3.13", (3, 13))]) == TESTED[0]


def test_an_old_python3_gives_way_to_a_tested_one_beside_it() -> None:
    assert decisions.choose_python(OLD, [TESTED]) == TESTED[0]


def test_a_python_newer_than_the_tested_ones_gives_way_to_a_tested_one() -> None:
    assert decisions.choose_python(NEWER, [TESTED]) == TESTED[0]


def test_a_newer_python_is_better_than_none() -> None:
    assert decisions.choose_python(NEWER, []) == NEWER[0]


def test_with_only_an_old_python_there_is_none_to_build_on() -> None:
    assert decisions.choose_python(OLD, [("/usr/bin/python3.10", (3, 10))]) is None


def test_a_debian_user_is_told_the_package_of_a_newer_python() -> None:
    advice = decisions.python_advice("apt-get", ["python3.11"])
    assert "sudo apt-get install python3.11 python3.11-venv" in advice


def test_where_no_package_has_a_newer_python_the_download_is_named() -> None:
    assert "https://www.python.org/downloads/" in decisions.python_advice("apt-get", [])
    assert "https://www.python.org/downloads/" in decisions.python_advice("", [])


# ---- what is ready already


@pytest.fixture
def wanted() -> dict[str, object]:
    return {"root": "/a", "project": "12", "python": "/usr/bin/python3.11", "level": "test", "windows": []}


def test_a_second_run_has_nothing_to_do(wanted: dict[str, object]) -> None:
    assert decisions.is_ready(dict(wanted), wanted)


def test_a_set_up_for_all_checks_is_enough_for_the_tests(wanted: dict[str, object]) -> None:
    assert decisions.is_ready({**wanted, "level": "dev"}, wanted)


def test_a_set_up_for_the_app_is_not_enough_for_the_tests(wanted: dict[str, object]) -> None:
    assert not decisions.is_ready({**wanted, "level": "app"}, wanted)


@pytest.mark.parametrize("changed", ["root", "project", "python"])
def test_a_moved_checkout_a_new_project_file_or_another_python_is_set_up_again(
    wanted: dict[str, object], changed: str
) -> None:
    assert not decisions.is_ready({**wanted, changed: "other"}, wanted)


def test_a_display_that_was_not_there_before_is_looked_at(wanted: dict[str, object]) -> None:
    assert not decisions.is_ready(wanted, {**wanted, "windows": ["xcb"]})


def test_without_any_earlier_set_up_nothing_is_ready(wanted: dict[str, object]) -> None:
    assert not decisions.is_ready({}, wanted)


@pytest.fixture
def environment(tmp_path: Path) -> bootstrap.Environment:
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / ".venv").mkdir()
    return bootstrap.Environment(tmp_path)


def test_what_was_set_up_is_remembered(environment: bootstrap.Environment) -> None:
    wanted = environment.wanted("dev", ["xcb"])
    environment.write_stamp(wanted)
    assert environment.stamp() == wanted


def test_setting_up_for_less_forgets_nothing(environment: bootstrap.Environment) -> None:
    environment.write_stamp(environment.wanted("dev", ["xcb"]))
    environment.write_stamp(environment.wanted("app", []))
    assert decisions.is_ready(environment.stamp(), environment.wanted("dev", ["xcb"]))


def test_a_changed_project_file_is_noticed(environment: bootstrap.Environment) -> None:
    environment.write_stamp(environment.wanted("app", []))
    (environment.root / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
    assert not decisions.is_ready(environment.stamp(), environment.wanted("app", []))


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '"x"'])
def test_a_damaged_record_means_setting_up_again(environment: bootstrap.Environment, text: str) -> None:
    (environment.folder / "timeline-set-up.json").write_text(text, encoding="utf-8")
    assert not decisions.is_ready(environment.stamp(), environment.wanted("app", []))


def test_an_environment_moved_with_its_checkout_is_made_anew(environment: bootstrap.Environment) -> None:
    stamp = {**environment.wanted("app", []), "root": "/where/it/was"}
    (environment.folder / "timeline-set-up.json").write_text(json.dumps(stamp), encoding="utf-8")
    assert not environment.is_sound()


def test_an_empty_environment_is_made_anew(environment: bootstrap.Environment) -> None:
    assert not environment.is_sound()


def test_only_what_the_level_needs_is_installed() -> None:
    assert [decisions.extras(level) for level in decisions.LEVELS] == [".", ".[test]", ".[dev]"]


# ---- system packages


def test_debian_12_gets_its_own_names() -> None:
    names = system_packages.apt_names(system_packages.QT_LIBRARIES, lambda name: not name.endswith("t64"))
    assert {"libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0"} <= set(
        names
    )


def test_ubuntu_24_gets_the_renamed_glib() -> None:
    known = _apt_that_knows("libgl1", "libglib2.0-0t64")
    parts = [part for part in system_packages.QT_LIBRARIES if part.apt in ("libgl1", "libglib2.0-0")]
    assert system_packages.apt_names(parts, known) == ["libgl1", "libglib2.0-0t64"]


def test_where_apt_has_no_lists_yet_the_plain_names_are_given() -> None:
    names = system_packages.apt_names(system_packages.QT_LIBRARIES, lambda _: False)
    assert "libglib2.0-0" in names


def test_a_window_on_x11_asks_for_more_than_drawing_does() -> None:
    names = {part.apt for part in system_packages.libraries_for(["xcb"])}
    assert {"libgl1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-xkb1", "libxkbcommon-x11-0"} <= names
    assert "libxcb-cursor0" not in {part.apt for part in system_packages.libraries_for([])}


def test_no_package_is_named_twice() -> None:
    parts = system_packages.libraries_for(["xcb", "wayland"])
    for manager in ("apt-get", "dnf", "zypper", "pacman"):
        words = system_packages.command_for_a_person(manager, parts, lambda _: True, sudo=True).split()
        assert len(words) == len(set(words))


def test_a_person_gets_one_line_with_sudo_to_type() -> None:
    command = system_packages.command_for_a_person(
        "apt-get", [system_packages.CHINESE_FONT], lambda _: True, sudo=True
    )
    assert command == "sudo apt-get install --no-install-recommends fonts-noto-cjk"


def test_fedora_and_suse_are_asked_by_the_library_itself() -> None:
    gl = system_packages.QT_LIBRARIES[:1]
    assert (
        system_packages.command_for_a_person("dnf", gl, lambda _: False, sudo=True)
        == "sudo dnf install 'libGL.so.1()(64bit)'"
    )
    assert system_packages.command_for_a_person("zypper", gl, lambda _: False, sudo=False).startswith(
        "zypper install"
    )


def test_arch_gets_its_own_names() -> None:
    command = system_packages.command_for_a_person(
        "pacman", system_packages.WINDOW_LIBRARIES["xcb"], lambda _: False, sudo=True
    )
    assert command.startswith("sudo pacman -S --needed ")
    assert "xcb-util-cursor" in command


def test_an_unknown_system_is_told_what_is_missing() -> None:
    command = system_packages.command_for_a_person(
        "", system_packages.QT_LIBRARIES[:2], lambda _: False, sudo=True
    )
    assert "libGL.so.1, libEGL.so.1" in command


def test_the_package_manager_is_the_one_that_is_there() -> None:
    assert system_packages.package_manager(lambda name: "/usr/bin/dnf" if name == "dnf" else None) == "dnf"
    assert system_packages.package_manager(lambda _: None) == ""


def test_apt_never_asks_a_question() -> None:
    command = system_packages.apt_install_command(["libgl1"], ("sudo", "-n"))
    assert command[:4] == ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    assert "-y" in command
    assert command[-1] == "libgl1"


def test_root_installs_without_sudo_and_sudo_is_not_even_asked() -> None:
    def refuse() -> bool:
        raise AssertionError

    assert system_packages.right_to_install(0, refuse) == ()


def test_sudo_is_used_only_where_it_asks_no_password() -> None:
    assert system_packages.right_to_install(1000, lambda: True) == ("sudo", "-n")
    assert system_packages.right_to_install(1000, lambda: False) is None


@pytest.fixture
def system_without_rights(monkeypatch: pytest.MonkeyPatch) -> machine.System:
    monkeypatch.setattr(system_packages, "package_manager", lambda _: "apt-get")
    monkeypatch.setattr(system_packages, "right_to_install", lambda user_id, works: None)
    monkeypatch.setattr(machine.System, "known", lambda self, package: True)
    return machine.System()


def test_without_rights_the_set_up_stops_with_the_one_command(system_without_rights: machine.System) -> None:
    with pytest.raises(machine.SetUpError, match=r"(?s)lacks libGL\.so\.1.* libgl1\n") as caught:
        system_without_rights.install(system_packages.QT_LIBRARIES[:1])
    assert "run this again" in str(caught.value)


class _Answers:
    """An environment whose probe answers about fonts as told."""

    def __init__(self, **fonts: bool) -> None:
        self._fonts = fonts

    def ask(self, *question: str) -> object:
        assert question == ("qt",)
        return subprocess.CompletedProcess(question, 0, json.dumps(self._fonts), "")


def test_a_missing_chinese_font_is_a_note_and_not_a_stop(
    system_without_rights: machine.System, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap.check_fonts(_Answers(font=True, inter=True, chinese=False), system_without_rights)
    assert "fonts-noto-cjk" in capsys.readouterr().out


def test_with_a_font_and_a_chinese_font_nothing_is_said(
    system_without_rights: machine.System, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap.check_fonts(_Answers(font=True, inter=False, chinese=True), system_without_rights)
    assert capsys.readouterr().out == ""


def test_a_system_without_any_font_is_a_stop(system_without_rights: machine.System) -> None:
    with pytest.raises(machine.SetUpError, match="fonts-inter fonts-noto-cjk"):
        bootstrap.check_fonts(_Answers(font=False, inter=False, chinese=False), system_without_rights)


# ---- pip


@pytest.mark.parametrize(
    ("errors", "expected"),
    [
        ("WARNING: Retrying ... NewConnectionError(...): Temporary failure in name resolution", "network"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] ...", "certificate"),
        ("ERROR: No matching distribution found for PySide6-Essentials<6.12,>=6.9", "PySide6-Essentials"),
        ("ERROR: OSError: [Errno 13] Permission denied: '/app/.venv/lib'", "Remove the folder .venv"),
        ("something else", "words stand above"),
    ],
)
def test_a_failure_of_pip_is_explained_in_a_sentence(errors: str, expected: str) -> None:
    assert expected in decisions.explain_pip(errors, "Python 3.11.7")


def test_no_network_is_not_taken_for_a_missing_package() -> None:
    errors = "Retrying: NewConnectionError\nERROR: No matching distribution found for hatchling>=1.25"
    assert "network" in decisions.explain_pip(errors, "Python 3.11.7")


# ---- the window


def test_the_libraries_of_a_window_are_looked_at_where_there_is_a_display() -> None:
    assert decisions.window_systems("linux", {}) == []
    assert decisions.window_systems("linux", {"DISPLAY": ":0"}) == ["xcb"]
    assert decisions.window_systems("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}) == [
        "xcb",
        "wayland",
    ]


def test_a_platform_chosen_by_the_user_is_the_one_looked_at() -> None:
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert decisions.window_systems("linux", {**both, "QT_QPA_PLATFORM": "wayland-egl"}) == ["wayland"]
    assert decisions.window_systems("linux", {**both, "QT_QPA_PLATFORM": "offscreen"}) == []


def test_mac_and_windows_need_no_system_libraries() -> None:
    assert decisions.window_systems("darwin", {"DISPLAY": ":0"}) == []
    assert decisions.window_systems("win32", {}) == []


def test_make_run_knows_when_there_is_no_display() -> None:
    assert "DISPLAY" in open_app.why_no_window("linux", {})
    assert "DISPLAY" in open_app.why_no_window("linux", {"DISPLAY": ""})
    assert "offscreen" in open_app.why_no_window("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"})


def test_make_run_opens_a_window_where_one_can_stand() -> None:
    assert open_app.why_no_window("linux", {"DISPLAY": ":0"}) == ""
    assert open_app.why_no_window("linux", {"WAYLAND_DISPLAY": "wayland-0"}) == ""
    assert open_app.why_no_window("darwin", {}) == ""
    assert open_app.why_no_window("win32", {}) == ""


def test_without_a_window_the_picture_and_the_way_to_a_window_are_named() -> None:
    text = open_app.without_a_window("DISPLAY is not set")
    assert str(open_app.PICTURE) in text
    assert "ssh -X" in text
    assert "xvfb-run" in text
