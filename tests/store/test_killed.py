"""A program that is killed loses no change that it has told of, and leaves a sound store."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import many_changes

from timeline_app.core.check import check_contents
from timeline_app.store.applying import apply_change
from timeline_app.store.store import EventStore

HERE = Path(__file__).parent
MOST_BEFORE_A_KILL = 50


def states_of_all_changes(path: Path) -> list[str]:
    """The fingerprints of a store before the first change and after each, when nothing goes wrong."""
    with EventStore.create(path) as store:
        states = [store.fingerprint()]
        for number in range(many_changes.COUNT):
            apply_change(store, many_changes.change_number(number, store))
            states.append(store.fingerprint())
    return states


def change_until_killed(path: Path, first: int, lines: int) -> int:
    """Let another process change the store and kill it; how many changes were told of in all."""
    folders = [str(HERE), str(HERE.parent), *filter(None, sys.path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(folders)}
    command = [sys.executable, str(HERE / "many_changes.py"), str(path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        told += process.stdout.readlines()  # what it had told before it died
    return first + sum(line.endswith("\n") for line in told)


def test_no_change_that_was_told_as_done_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    chance = random.Random(1966)
    states = states_of_all_changes(tmp_path / "whole.timeline")
    path = tmp_path / "killed" / "whole.timeline"  # of the same name, which becomes the title
    path.parent.mkdir()
    EventStore.create(path).close()
    done = kills = 0
    while done < many_changes.COUNT:
        told = change_until_killed(path, done, chance.randint(1, MOST_BEFORE_A_KILL))
        assert told > done, "the other process did not run"
        kills += 1
        with EventStore.open(path) as store:
            assert store.damage() == ""
            assert check_contents(store.contents()) == []
            state = store.fingerprint()
            # The change that was under way may be there or not, but not in part.
            assert state in states[told : told + 2]
            done = states.index(state, told)
    assert kills > many_changes.COUNT // MOST_BEFORE_A_KILL
