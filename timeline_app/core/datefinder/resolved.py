"""What a meaning comes to: a date or none, with how and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeline_app.core.datefinder.records import Reason
from timeline_app.core.edtf import Edtf
from timeline_app.core.model import ClaimBasis

STATED: Final = Reason("stated")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date, or none where it is not known, how one gets to it, and why."""

    value: Edtf | None
    basis: ClaimBasis = "stated"
    reason: Reason = STATED
