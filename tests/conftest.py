"""What all tests share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from translations import compile_stale

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("timeline", deadline=None, max_examples=50)
settings.load_profile("timeline")

compile_stale()  # pytest may have been started without `make test`, which does it

_NOBODY = 65534


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what drives widgets, so that ``-m "not gui"`` leaves it out."""
    for item in items:
        if "qtbot" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.gui)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, in English: its plural forms come from a translation too."""
    from timeline_app.app.languages import ENGLISH, install_language

    install_language(qapp, ENGLISH)
    return qapp


@pytest.fixture
def unprivileged(tmp_path: Path) -> Iterator[Path]:
    """A folder of one's own, with the rights of an ordinary user even where the tests run as root."""
    if os.name != "posix":
        pytest.skip("rights are tested on POSIX systems")
    if os.geteuid() != 0:
        yield tmp_path
        return
    # pytest's own folders are closed to everybody but root.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.chown(folder, _NOBODY, _NOBODY)
        os.seteuid(_NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)
