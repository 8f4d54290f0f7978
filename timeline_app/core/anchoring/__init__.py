"""Passages that hold: found again when their text changes, and placed in an original that is attached.

:func:`find_again` takes the selectors of passages with the text they were made on and a new text;
:func:`attach` places a digest's passages in its original; :func:`which_article` tells which digest a
text is the original of. What each does, and why, is told in ``docs/passages.md``.
"""

from timeline_app.core.anchoring.attaching import Attachment, attach
from timeline_app.core.anchoring.finding import find_again
from timeline_app.core.anchoring.original import OriginalText, stored_form
from timeline_app.core.anchoring.recognising import Digests, Recognised, which_article
from timeline_app.core.anchoring.values import Candidate, Placement, Selectors

__all__ = [
    "Attachment",
    "Candidate",
    "Digests",
    "OriginalText",
    "Placement",
    "Recognised",
    "Selectors",
    "attach",
    "find_again",
    "stored_form",
    "which_article",
]
