"""Texts as ids: lower-case letters, digits and hyphens."""

from __future__ import annotations

import unicodedata
from typing import Final

LONGEST_SLUG: Final = 60  # characters; what is longer is cut between words

# Letters in lower case, digits, and a blank for each of the rest.
_TABLE: Final = bytes(
    ord(chr(code).lower()) if code < 0x80 and chr(code).isalnum() else 0x20 for code in range(256)
)


def slug(text: str) -> str:
    """A text as (part of) an id; accents are left off, letters beyond Latin are left out.

    Empty if nothing is left of it, as of a text in Chinese.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.casefold())
    words = b"-".join(text.encode("ascii", "ignore").translate(_TABLE).split()).decode("ascii")
    if len(words) <= LONGEST_SLUG:
        return words
    return words[: LONGEST_SLUG + 1].rpartition("-")[0] or words[:LONGEST_SLUG]
