"""What people type to find events: free words, and conditions such as ``place:Chongqing sources:<2``.

``parse`` makes a frozen value of a text, ``to_text`` the text of a value, and each undoes the other. A
*filter* is a query that has conditions only; see docs/query.md.
"""

from timeline_app.core.query.errors import QueryError
from timeline_app.core.query.fields import FIELDS, Field, Form, ValueKind, find_field, form_of
from timeline_app.core.query.reading import parse, parse_filter, parse_typed
from timeline_app.core.query.values import EVERYTHING, Condition, Operator, Query, Term
from timeline_app.core.query.writing import to_text

__all__ = [
    "EVERYTHING",
    "FIELDS",
    "Condition",
    "Field",
    "Form",
    "Operator",
    "Query",
    "QueryError",
    "Term",
    "ValueKind",
    "find_field",
    "form_of",
    "parse",
    "parse_filter",
    "parse_typed",
    "to_text",
]
