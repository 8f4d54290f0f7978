"""Passages whose words are lost or doubtful, each to be accepted, marked anew or kept as lost."""

from timeline_app.app.review.review import Review

__all__ = ["Review"]
