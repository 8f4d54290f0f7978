"""The program as a whole: which command runs, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_runs import ROOT, Run, Spawn

from timeline_app import __version__
from timeline_app.cli import opening
from timeline_app.cli.program import program

Opened = list[Path | None]


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """In place of the window: what it was opened with. There is a display."""
    opened: Opened = []
    application = types.ModuleType("timeline_app.app.application")
    application.run = lambda path: opened.append(path) or 7  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, application.__name__, application)
    monkeypatch.setattr(opening, "why_no_display", lambda platform, environ: "")
    return opened


def test_without_a_word_the_window_opens_and_its_exit_code_counts(run: Run, window: Opened) -> None:
    assert run().exit_code == 7
    assert run("open").exit_code == 7
    assert window == [None, None]


def test_a_path_alone_opens_in_the_window(
    run: Run, window: Opened, bridges: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(bridges)
    run("open", folder)
    monkeypatch.chdir(bridges.parent)
    run("bridges.eventstore")
    run("bridges")
    assert window == [bridges, folder, bridges, folder]


def test_a_name_that_is_a_command_is_the_command_unless_it_is_written_as_a_path(
    run: Run, window: Opened, bridges: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(bridges.parent)
    bridges.rename("list")
    assert len(run("list", "--json").stdout) > 1000
    assert window == []
    run("./list")
    run("open", "list")
    assert [path.name for path in window if path] == ["list", "list"]


def test_the_window_does_not_open_for_what_is_no_store(run: Run, window: Opened, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    for path in (tmp_path / "letter.txt", tmp_path / "missing.eventstore", tmp_path):
        result = run(path)
        assert result.exit_code == 1
        assert result.stderr.startswith(f"{path}: ")
    assert window == []


def test_a_command_that_is_misspelt_is_suggested(run: Run, window: Opened) -> None:
    result = run("lst")
    assert result.exit_code == 2
    assert "is 'list' meant?" in result.stderr
    assert run("xyzzy").exit_code == 2
    assert window == []


def test_without_a_display_one_sentence_tells_how_to_get_a_picture(
    run: Run, bridges: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    result = run()
    assert result.exit_code == 1
    assert "timeline-app render -o timeline.png" in result.stderr
    assert len(result.stderr.splitlines()) == 1
    spaced = bridges.rename(bridges.with_name("my bridges"))
    assert f"timeline-app render '{spaced}' -o timeline.png" in run(spaced).stderr


@pytest.mark.parametrize("words", [[], ["render", "-o", "x.png"]])
def test_a_system_library_that_qt_lacks_is_named_with_what_to_install(
    run: Run, window: Opened, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    def refuse(name: str, *rest: object) -> object:
        if name in ("timeline_app.app.application", "timeline_app.cli"):
            raise ImportError("libEGL.so.1: cannot open shared object file")
        return imports(name, *rest)

    imports = __import__
    monkeypatch.setattr("builtins.__import__", refuse)
    result = run(*words)
    monkeypatch.undo()
    assert result.exit_code == 1
    assert "libEGL.so.1" in result.stderr
    assert "apt-get install" in result.stderr


def test_the_help_names_every_command_and_shows_examples(run: Run) -> None:
    result = run("--help")
    assert result.exit_code == 0
    for name in program.commands:
        assert f"\n  {name} " in result.stdout
    assert "Examples:" in result.stdout


@pytest.mark.parametrize("name", sorted(program.commands))
def test_the_help_of_a_command_shows_an_example_of_it(run: Run, name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    example = "timeline-app my.eventstore" if name == "open" else f"timeline-app {name} "
    assert example in result.stdout.partition("Example")[2]


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").stdout == f"Timeline Explorer {__version__}\n"


@pytest.mark.parametrize(
    "words", [["--colour"], ["list", "--colour"], ["list", "a", "b"], ["render"], ["dump", "a"]]
)
def test_wrong_usage_is_one_sentence_that_leads_to_the_help(run: Run, words: list[str]) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.endswith(" --help\n")


def test_commands_that_write_text_never_load_qt(folder: Path, tmp_path: Path) -> None:
    store, copy = str(tmp_path / "s"), str(tmp_path / "copy")
    commands = [
        ["--help"], ["render", "--help"], ["list", "--json"], ["show", "cepa-2003"],
        ["check", str(folder)], ["build", str(folder), store], ["dump", store, copy],
    ]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", _RUNS_COMMANDS, json.dumps(commands)],
        cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr.strip()) == (0, "")


_RUNS_COMMANDS = """
import json, sys
from timeline_app.cli.program import program
for words in json.loads(sys.argv[1]):
    try:
        program(words)
    except SystemExit as end:
        assert end.code == 0, (words, end.code)
loaded = {name.partition(".")[0] for name in sys.modules}
sys.exit(", ".join(loaded & {"PySide6", "shiboken6", "pyqtgraph"}) or 0)
"""


def test_ctrl_c_ends_a_command_without_a_word(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(path: Path) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr("timeline_app.cli.sources.read_folder", interrupted)
    result = run("list")
    assert (result.exit_code, result.output) == (130, "")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_ctrl_c_in_the_middle_of_reading_ends_the_process_without_a_word(tmp_path: Path) -> None:
    waits = tmp_path / "waits"
    os.mkfifo(waits)
    process = subprocess.Popen(
        [sys.executable, "-c", _OPENS_A_PIPE, str(waits)],
        cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with waits.open("w"):  # opens as soon as the command reads
        process.send_signal(signal.SIGINT)
        output, said = process.communicate(timeout=60)
    assert (process.returncode, output, said) == (130, "", "")


_OPENS_A_PIPE = """
import sys
from pathlib import Path
from timeline_app.cli import sources
from timeline_app.cli.program import main
pipe = Path(sys.argv.pop())
sources.read_folder = lambda path: pipe.open().read()
sys.argv[1:] = ["list"]
sys.exit(main())
"""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", [["list"], ["--help"]])
def test_an_output_that_cannot_be_written_is_one_sentence(words: list[str], spawn: Spawn) -> None:
    with Path("/dev/full").open("w") as full:
        done = spawn(*words, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert "the disk is full" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="pipes break otherwise on Windows")
@pytest.mark.parametrize("words", [["list"], ["--help"]])
def test_a_reader_who_has_seen_enough_ends_the_command_without_a_word(words: list[str], spawn: Spawn) -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        done = spawn(*words, capture_output=False, stdout=write, stderr=subprocess.PIPE, cwd=ROOT)
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (1, "")


def _close_output() -> None:
    os.close(1)


@pytest.mark.skipif(os.name != "posix", reason="a process has an output on Windows")
def test_a_process_without_any_output_does_its_work(spawn: Spawn, folder: Path, tmp_path: Path) -> None:
    close: Callable[[], None] = _close_output
    done = spawn(
        "build", folder, tmp_path / "s", capture_output=False, stderr=subprocess.PIPE, preexec_fn=close
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "s").exists()


@pytest.mark.parametrize("words", [["show", "lna-first-decade"], ["--help"]])
def test_an_ascii_output_gets_ascii(words: list[str], spawn: Spawn) -> None:
    environ = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"}
    done = spawn(*words, environ=environ)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.isascii()


def test_the_c_locale_is_no_hindrance(spawn: Spawn) -> None:
    done = spawn("show", "lna-first-decade", environ={"LC_ALL": "C"})
    assert (done.returncode, done.stderr) == (0, "")
    assert "18 June 2010" in done.stdout
