"""Place a digest's passages in the original text that somebody attaches.

A digest retells its original, so the original's words are not known here: only where each passage stood,
how long it was and the SHA-256 of its words. Four roads lead to a passage, each taken where those before end:

1. the recorded place, verified by the hash;
2. the same words elsewhere, found by trying the hash of every window of the recorded length, and with
   the quotation marks, dashes and spaces other editions print;
3. the passages placed on either side, where sentences begin and end just where they say this one should;
4. likeness: the sentences that share the digest's names, numbers, dates and words, and are about as long.

What none of them places with confidence is lost, with the best candidates to review.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.anchoring.hashed import Sought, Verified, by_hash
from timeline_app.core.anchoring.original import OriginalText
from timeline_app.core.anchoring.retold import place_retold
from timeline_app.core.anchoring.values import Placement, Selectors
from timeline_app.core.model import Article, Excerpt
from timeline_app.core.progress import Asked, never

_BUT_FOR_TYPOGRAPHY: Final = 0.98  # confidence where the hash is that of the words in another typography


@dataclass(frozen=True, slots=True)
class Attachment:
    """What comes of attaching a text.

    Attributes:
        is_same_file: whether it is, byte for byte, the file that the digest was made from.
        placements: for each excerpt, in the order given, where its passage stands in the original.
    """

    is_same_file: bool
    placements: tuple[Placement, ...]

    @property
    def exact_count(self) -> int:
        """How many passages are placed exactly: their words are the recorded ones."""
        return sum(placement.state == "exact" for placement in self.placements)


def attach(
    digest: Article, excerpts: Sequence[Excerpt], original: OriginalText, *, is_stopped: Asked = never
) -> Attachment:
    """Where the passages of a digest stand in an original text.

    ``excerpts`` are the digest's, in any order; what they quote is the digest's text. One without a recorded
    place in an original is looked for by likeness alone.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    sought = [
        Sought(number, excerpt.original)
        for number, excerpt in enumerate(excerpts)
        if excerpt.original is not None
    ]
    verified = by_hash(sought, original, is_stopped)
    placements = {number: _verified(place, original.text) for number, place in verified.items()}
    placements |= place_retold(digest, excerpts, original.text, verified, is_stopped)
    is_same_file = bool(digest.original_sha256) and digest.original_sha256 == original.sha256
    return Attachment(is_same_file, tuple(placements[number] for number in range(len(excerpts))))


def _verified(place: Verified, text: str) -> Placement:
    selectors = Selectors.at(text, place.start, place.end)
    if place.is_literal:
        return Placement("exact", 1.0, selectors, "hash")
    return Placement("moved", _BUT_FOR_TYPOGRAPHY, selectors, "hash")
