"""Fixtures of the tests that open windows."""

from __future__ import annotations

from windows import application, bare_desk, desk, shipped_store, window

__all__ = ["application", "bare_desk", "desk", "shipped_store", "window"]
