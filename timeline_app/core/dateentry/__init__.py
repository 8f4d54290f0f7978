"""A date field for people: EDTF, plain English and Chinese in, EDTF out, and what was understood."""

from timeline_app.core.dateentry.entry import read_date
from timeline_app.core.dateentry.reading import Candidate, Note, Reading, Status

__all__ = ["Candidate", "Note", "Reading", "Status", "read_date"]
