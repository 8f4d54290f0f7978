"""docs/command-line.md tells every command and option, and its examples work."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from cli_runs import ROOT, Run

from timeline_app.cli.program import program
from timeline_app.paths import shipped_events

TEXT = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## timeline-app ([a-z]+)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))


def _options(command: click.Command) -> set[str]:
    options = (each for each in command.params if isinstance(each, click.Option))
    return {name for option in options for name in (*option.opts, *option.secondary_opts)}


def test_every_command_has_its_section_and_every_section_its_command() -> None:
    assert set(SECTIONS) == set(program.commands)


@pytest.mark.parametrize("name", sorted(program.commands))
def test_every_option_of_a_command_is_told_and_none_that_it_lacks(name: str) -> None:
    told = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", SECTIONS[name]))
    assert told == _options(program.commands[name])


@pytest.mark.parametrize("name", sorted(program.commands))
def test_the_usage_line_is_that_of_the_command(name: str) -> None:
    usage = re.search(r"^    timeline-app (.+)$", SECTIONS[name], re.MULTILINE)
    assert usage is not None
    arguments = [each.make_metavar(click.Context(program)) for each in program.commands[name].params[:2]
                 if isinstance(each, click.Argument)]  # fmt: skip
    for argument in arguments:
        assert argument.replace("STORE|FOLDER", "STORE") in usage[1]


@pytest.mark.usefixtures("qapp")
def test_the_examples_work_one_after_the_other(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "events").symlink_to(shipped_events(), target_is_directory=True)
    (tmp_path / "events.csv").write_text("title,date\nThe fair,1851\n", encoding="utf-8")
    report = "The harbour report\n\nA new pier was opened on 3 May 1966, and the mayor spoke.\n"
    (tmp_path / "report.txt").write_text(report, encoding="utf-8")
    (tmp_path / "originals").mkdir()
    (tmp_path / "originals" / "other.txt").write_text(report, encoding="utf-8")
    assert run("build", "events", "my.eventstore").exit_code == 0
    tried = []
    for name, section in SECTIONS.items():
        examples = [
            line
            for block in re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
            for line in block.splitlines()
        ]
        assert examples, name
        if name == "open":
            continue
        if name == "build":
            (tmp_path / "my.eventstore").unlink()
        for example in examples:
            result = run(*shlex.split(example)[1:])
            assert result.exit_code == 0, f"{example}: {result.stderr}"
            tried.append(example)
    assert len(tried) > 10
