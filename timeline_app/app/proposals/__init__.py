"""Proposals for events: the dated statements of an article, each to be accepted, changed or dismissed."""

from timeline_app.app.proposals.proposals import Proposals

__all__ = ["Proposals"]
