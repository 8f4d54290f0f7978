"""What to say where Qt is installed but the system lacks libraries that it needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from timeline_app.core.faults import UserError


@contextmanager
def qt_loading() -> Iterator[None]:
    """Import in this block what loads Qt.

    Raises:
        UserError: Qt is not installed, or a library of the system is missing.
    """
    try:
        yield
    except ImportError as error:
        if (error.name or "").partition(".")[0] in ("PySide6", "shiboken6") or ".so" in str(error):
            raise UserError(
                f"Qt, which draws everything, cannot be loaded: {error}. On Debian or Ubuntu type: "
                "sudo apt-get install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
            ) from error
        raise
