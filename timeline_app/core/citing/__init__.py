"""Articles as references name them, in the styles that manuals prescribe.

Where no library was good enough: citeproc-py 0.11 puts the comma outside the quotation marks, prints
"Edition." behind every entry and takes Chinese names apart. What was decided where the manuals
leave room stands in docs/citations.md.
"""

from timeline_app.core.citing.names import Name, names_of
from timeline_app.core.citing.pieces import Citation, Piece
from timeline_app.core.citing.styles import (
    STYLE_NAMES,
    STYLES,
    StyleId,
    bibliography,
    cite,
    cite_briefly,
    is_style,
)
from timeline_app.core.citing.work import Work, web_address, work_of

__all__ = [
    "STYLES",
    "STYLE_NAMES",
    "Citation",
    "Name",
    "Piece",
    "StyleId",
    "Work",
    "bibliography",
    "cite",
    "cite_briefly",
    "is_style",
    "names_of",
    "web_address",
    "work_of",
]
