"""The machine under our feet: its processes and its package manager."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence

import system_packages as packages


class SetUpError(Exception):
    """The machine cannot be made ready; the text says what a person can do."""


def say(text: str) -> None:
    print(text, flush=True)


def output_of(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command without input and keep what it writes; a program that is not there fails with 127."""
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    except OSError as error:
        return subprocess.CompletedProcess(command, 127, "", str(error))


class System:
    """The system's package manager, and whether we may use it."""

    def __init__(self) -> None:
        self.manager = packages.package_manager(shutil.which)
        user_id = os.geteuid() if hasattr(os, "geteuid") else -1
        works = packages.right_to_install(user_id, lambda: output_of(["sudo", "-n", "true"]).returncode == 0)
        self._prefix = works if self.manager == "apt-get" else None
        self._is_root = user_id == 0
        self._updated = False

    def known(self, package: str) -> bool:
        """Whether apt has a package of this name (a name that others merely provide does not count)."""
        shown = output_of(["apt-cache", "show", "--no-all-versions", package])
        return shown.returncode == 0 and f"Package: {package}\n" in shown.stdout

    def may_install(self) -> bool:
        return self._prefix is not None

    def command(self, parts: Sequence[packages.Part]) -> str:
        """The one line a person types to install ``parts``."""
        return packages.command_for_a_person(self.manager, parts, self.known, sudo=not self._is_root)

    def install(self, parts: Sequence[packages.Part]) -> None:
        """Install with apt. Raises SetUpError with the command where that is not ours to do or fails."""
        typed = f"\n\n    {self.command(parts)}\n\nand run this again."
        missing = ", ".join(part.name for part in parts)
        if self._prefix is None:
            raise SetUpError(f"The system lacks {missing}. Type:{typed}")
        if not self._updated:
            say("Reading the list of system packages (apt-get update) ...")
            output_of([*self._prefix, "apt-get", "-q", "update"])
            self._updated = True
        names = packages.apt_names(parts, self.known)
        say(f"Installing with apt: {' '.join(names)}")
        done = output_of(packages.apt_install_command(names, self._prefix))
        if done.returncode:
            last = "\n".join(done.stderr.strip().splitlines()[-3:])
            raise SetUpError(f"apt could not install {missing}:\n{last}\nMend that, or type:{typed}")
