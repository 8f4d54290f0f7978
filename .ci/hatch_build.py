"""What hatchling does before it builds a wheel, or installs the checkout: compile the translations."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translations import compile_stale  # it stands beside this file


class TranslationsHook(BuildHookInterface):
    """Compiles the translations; the wheel takes them along with the other resources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        compile_stale(Path(self.root))
