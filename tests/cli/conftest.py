"""Fixtures of the tests of the command line."""

from __future__ import annotations

from cli_runs import bridges, folder, run, shipped, spawn

__all__ = ["bridges", "folder", "run", "shipped", "spawn"]
