"""The worker's thread: answers come back to the window's, stale ones never, and it always ends."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from builders import some_contents
from pytestqt.qtbot import QtBot
from windows import store_at

from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.store.errors import StoreError


class Answers:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.given: list[Any] = []
        self.errors: list[UserError] = []
        self.threads: set[threading.Thread] = set()

    def answered(self, answer: Any) -> None:
        self.threads.add(threading.current_thread())
        self.given.append(answer)

    def failed(self, error: UserError) -> None:
        self.threads.add(threading.current_thread())
        self.errors.append(error)


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()
    assert not [each for each in threading.enumerate() if each.name.startswith("store")]


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """Lets work on the worker's thread wait until it is set; set at the end in any case."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def bridges(tmp_path: Path) -> Path:
    return store_at(tmp_path / "bridges.eventstore", some_contents())


def run(worker: Worker, answers: Answers, work: Callable[[], Any], topic: str = "work") -> None:
    worker.run(topic, work, answers.answered, answers.failed)


def idle(worker: Worker) -> Callable[[], bool]:
    return lambda: not worker.is_busy


def test_work_is_done_on_another_thread_and_answered_on_the_windows(
    worker: Worker, answers: Answers, qtbot: QtBot
) -> None:
    run(worker, answers, threading.current_thread)
    qtbot.waitUntil(idle(worker))
    assert answers.given[0] is not threading.main_thread()
    assert answers.threads == {threading.main_thread()}


def test_what_the_system_refuses_is_told_as_such_and_is_no_fault_of_the_program(
    worker: Worker, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    run(worker, answers, (tmp_path / ("a" * 300)).is_dir)
    qtbot.waitUntil(idle(worker))
    (error,) = answers.errors
    assert str(error).endswith("cannot be used: the name is too long; choose a shorter one.")


def test_a_newer_question_on_a_topic_replaces_the_older_one(
    worker: Worker, answers: Answers, held: threading.Event, qtbot: QtBot
) -> None:
    run(worker, answers, lambda: (held.wait(10), "old")[1])
    run(worker, answers, lambda: "new")
    run(worker, answers, lambda: "other", topic="another")
    held.set()
    qtbot.waitUntil(idle(worker))
    assert answers.given == ["new", "other"]


def test_a_question_that_was_finished_but_not_yet_answered_is_replaced_too(
    worker: Worker, answers: Answers, qtbot: QtBot
) -> None:
    done = threading.Event()
    run(worker, answers, lambda: "old")
    worker.run("mark", done.set, answers.answered, answers.failed)
    assert done.wait(10)
    run(worker, answers, lambda: "new")
    qtbot.waitUntil(idle(worker))
    assert "old" not in answers.given
    assert "new" in answers.given


def test_the_error_of_a_question_that_was_replaced_is_not_shown(
    worker: Worker, answers: Answers, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise UserError("The old question failed.")

    run(worker, answers, fail)
    run(worker, answers, lambda: "new")
    qtbot.waitUntil(idle(worker))
    assert answers.given == ["new"]
    assert not answers.errors


def test_a_question_that_is_dropped_gets_no_answer(
    worker: Worker, answers: Answers, held: threading.Event, qtbot: QtBot
) -> None:
    run(worker, answers, held.wait)
    worker.drop("work")
    held.set()
    qtbot.waitUntil(idle(worker))
    assert not answers.given


def test_an_error_one_can_mend_arrives_as_such_on_the_windows_thread(
    worker: Worker, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    worker.open_store(tmp_path / "missing", lambda store: store, answers.answered, answers.failed)
    qtbot.waitUntil(idle(worker))
    assert isinstance(answers.errors[0], StoreError)
    assert "missing: there is no such file" in str(answers.errors[0])
    assert answers.threads == {threading.main_thread()}


def test_a_fault_of_the_program_is_raised_where_it_is_seen_and_told_to_the_user(
    worker: Worker, answers: Answers, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as seen:
        run(worker, answers, lambda: 1 // 0)
        qtbot.waitUntil(idle(worker))
    assert [kind for kind, _, _ in seen] == [ZeroDivisionError]
    assert not answers.given
    assert "ZeroDivisionError" in str(answers.errors[0])


def test_a_question_before_any_store_is_open_says_what_to_do(
    worker: Worker, answers: Answers, qtbot: QtBot
) -> None:
    worker.ask("event", lambda store: store.event("opening"), answers.answered, answers.failed)
    qtbot.waitUntil(idle(worker))
    assert "File menu" in str(answers.errors[0])


def test_questions_are_answered_from_the_store_opened_last(
    worker: Worker, answers: Answers, bridges: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = store_at(tmp_path / "empty.eventstore", some_contents().__class__(some_contents().collection))
    for path in (bridges, other):
        worker.open_store(path, lambda store: store.path, answers.answered, answers.failed)
        worker.ask("all", lambda store: len(list(store.events())), answers.answered, answers.failed)
        qtbot.waitUntil(idle(worker))
    assert answers.given == [bridges, 3, other, 0]


def test_a_store_that_cannot_be_read_leaves_the_one_before_open(
    worker: Worker, answers: Answers, bridges: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    def unreadable(store: object) -> None:
        raise StoreError("its third page is damaged")

    other = store_at(tmp_path / "empty.eventstore", some_contents().__class__(some_contents().collection))
    worker.open_store(bridges, lambda store: store.path, answers.answered, answers.failed)
    worker.open_store(tmp_path / "missing", lambda store: store.path, answers.answered, answers.failed)
    qtbot.waitUntil(idle(worker))
    worker.open_store(other, unreadable, answers.answered, answers.failed)
    worker.ask("path", lambda store: store.path, answers.answered, answers.failed)
    qtbot.waitUntil(idle(worker))
    assert answers.given[-1] == bridges
    assert len(answers.errors) == 2


def test_busy_is_told_once_when_work_begins_and_once_when_all_is_done(
    worker: Worker, answers: Answers, held: threading.Event, qtbot: QtBot
) -> None:
    told: list[bool] = []
    worker.busy_changed.connect(told.append)
    for topic in ("a", "b", "b", "c"):
        run(worker, answers, held.wait, topic)
    held.set()
    qtbot.waitUntil(idle(worker))
    assert told == [True, False]


def test_stopping_does_not_wait_for_questions_that_have_not_begun(
    qapp: object, answers: Answers, bridges: Path, held: threading.Event, qtbot: QtBot
) -> None:
    worker = Worker()
    begun, asked = threading.Event(), []
    worker.open_store(bridges, lambda store: store.path, answers.answered, answers.failed)
    run(worker, answers, lambda: (begun.set(), held.wait(10)))
    for number in range(50):
        run(worker, answers, lambda number=number: asked.append(number), topic=str(number))
    assert begun.wait(10)
    stopping = threading.Timer(0.05, held.set)  # the work under way ends while stop waits for it
    stopping.start()
    worker.stop()
    stopping.join()
    assert asked == []
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert not answers.given, "nobody is there to be answered"
    assert not bridges.with_name(f"{bridges.name}-wal").exists(), "the store was closed"


def test_stopping_twice_is_as_good_as_once(qapp: object) -> None:
    worker = Worker()
    worker.stop()
    worker.stop()


def test_work_for_a_worker_that_has_stopped_is_left_undone(
    qapp: object, answers: Answers, qtbot: QtBot
) -> None:
    worker = Worker()
    worker.stop()
    run(worker, answers, lambda: "late")
    assert not worker.is_busy
    assert not answers.given


def test_no_widget_is_collected_on_the_worker_s_thread(
    worker: Worker, answers: Answers, qtbot: QtBot
) -> None:
    run(worker, answers, gc.isenabled)
    qtbot.waitUntil(lambda: bool(answers.given))
    assert answers.given == [False]
    assert gc.isenabled()
