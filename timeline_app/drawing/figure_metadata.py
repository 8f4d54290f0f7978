"""What a figure's file says of itself: what it shows, and of which store it was made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeline_app import __version__

SOFTWARE: Final = f"Timeline Explorer {__version__}"


@dataclass(frozen=True, slots=True)
class FigureMetadata:
    """Texts that go into the properties of a file, none of which is drawn; empty ones are left out.

    ``fingerprint`` is the store's, ``span`` what is shown of time (an EDTF interval), ``filter`` the text of
    the filter by which events were left out. No date of writing is among them: the same figure is the same
    file.
    """

    title: str = ""
    description: str = ""
    credit: str = ""
    fingerprint: str = ""
    span: str = ""
    filter: str = ""
    language: str = "en"

    def entries(self) -> tuple[tuple[str, str], ...]:
        """Name and text of all that is known, by the names PNG has for them where it has one (PNG 3,
        section 11.3.3: Title, Description, Author, Software, Source)."""
        named = (
            ("Title", self.title),
            ("Description", self.description),
            ("Author", self.credit),
            ("Source", self.fingerprint),
            ("Span", self.span),
            ("Filter", self.filter),
            ("Language", self.language),
            ("Software", SOFTWARE),
        )
        return tuple((name, text) for name, text in named if text)
