"""Where the shipped collection, the resources and the user's own stores lie.

``events/`` and ``resources/`` stand at the top of a checkout, beside the package, and so do they for an
editable install. In a wheel they lie inside the package, in ``_shipped/`` (``force-include`` in
``pyproject.toml``). Everything here works on plain files: no Qt, no import of data as packages.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from timeline_app.core.faults import UserError
from timeline_app.core.oserrors import because
from timeline_app.core.says import says

APPLICATION_NAME: Final = "Timeline Explorer"
DATA_VARIABLE: Final = "TIMELINE_APP_DATA"

_PACKAGE: Final = Path(__file__).resolve().parent


class IncompleteInstallationError(UserError):
    """A file that ships with the program is not there."""

    def __init__(self, missing: Path) -> None:
        super().__init__(
            says(
                "{0} is missing: this installation of {1} is incomplete. "
                "Install it again (pip install --force-reinstall timeline-app), "
                "or restore the file in the checkout (git restore).",
                missing,
                APPLICATION_NAME,
            )
        )


def shipped_root(package: Path = _PACKAGE) -> Path:
    """The folder that holds ``events/`` and ``resources/`` for the installed ``package`` folder.

    In site-packages a neighbour named ``events`` may belong to another distribution; a checkout is
    therefore known by its ``pyproject.toml``.

    Raises:
        IncompleteInstallationError: there is neither a wheel's ``_shipped`` nor a checkout.
    """
    shipped = package / "_shipped"
    if shipped.is_dir():
        return shipped
    if (package.parent / "pyproject.toml").is_file():
        return package.parent
    raise IncompleteInstallationError(shipped)


def shipped_events(package: Path = _PACKAGE) -> Path:
    """The folder of the collection that ships with the program, in the text form (docs/text-form.md).

    Raises:
        IncompleteInstallationError: the folder or its ``collection.yaml`` is not there.
    """
    folder = shipped_root(package) / "events"
    if not (folder / "collection.yaml").is_file():
        raise IncompleteInstallationError(folder / "collection.yaml")
    return folder


def resource(*parts: str, package: Path = _PACKAGE) -> Path:
    """A file or folder under ``resources/``, as ``resource("icons", "open.svg")``.

    Raises:
        IncompleteInstallationError: it is not there.
    """
    path = shipped_root(package).joinpath("resources", *parts)
    if not path.exists():
        raise IncompleteInstallationError(path)
    return path


def user_data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder for the user's own stores, made if it is not there.

    The platform's folder for the data of programs, or the one that ``TIMELINE_APP_DATA`` names (on a
    memory stick, say, or in a test).

    Raises:
        UserError: the folder cannot be made.
    """
    named = environ.get(DATA_VARIABLE, "")
    folder = Path(named) if named else user_data_path(APPLICATION_NAME, appauthor=False)
    try:
        folder = folder.expanduser().absolute()
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError) as error:  # RuntimeError: ~somebody who has no home
        reason = because(error) if isinstance(error, OSError) else str(error)
        raise UserError(
            says(
                "The folder for your timelines, {0}, cannot be made: {1}. Set {2} to a folder "
                "that you may write to.",
                folder,
                reason,
                DATA_VARIABLE,
            )
        ) from error
    return folder
