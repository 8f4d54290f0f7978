"""From the terms of a query to patterns, and back to a query that was perhaps meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline_app.core.query import Query, Term
from timeline_app.core.searching.letters import Letters, is_single
from timeline_app.core.searching.matching import Pattern, words_of
from timeline_app.core.searching.segment import Segment
from timeline_app.core.searching.spelling import meant_words
from timeline_app.core.searching.stems import Stems

_FIRST_GROWING = 2  # letters, from which on a word that is being typed stands for those that begin so


def patterns_of(terms: Sequence[Term], letters: Letters, *, is_typed: bool = False) -> tuple[Pattern, ...]:
    """The patterns of terms; those without a word in them are left out.

    While a text ``is_typed``, its last word may not be complete yet.
    """
    found = []
    for number, term in enumerate(terms):
        is_growing = (
            is_typed
            and number == len(terms) - 1
            and not (term.is_phrase or term.is_prefix or term.is_negated)
            and term.text[-1:].isalnum()
        )
        pattern = Pattern.of(term.text, letters, is_prefix=term.is_prefix, is_negated=term.is_negated)
        if pattern is None:
            continue
        last = pattern.tokens[-1]
        if is_growing and len(last) >= _FIRST_GROWING and not is_single(last):
            pattern = replace(pattern, is_growing=True)
        found.append(pattern)
    return tuple(found)


def meant_query(query: Query, segments: Iterable[Segment], letters: Letters, stems: Stems) -> Query | None:
    """The query with words that stand nowhere replaced by those that are spelt nearly so; None without one.

    Only single words that are looked for are replaced: not phrases, and not what is excluded.
    """
    known = tuple(segments)
    terms = []
    for term in query.terms:
        pattern = None if term.is_phrase or term.is_negated else Pattern.of(term.text, letters)
        is_word = pattern is not None and len(pattern.tokens) == 1
        if pattern is not None and is_word and not any(words_of(each, pattern, 0, stems) for each in known):
            others = meant_words(pattern.tokens[0], known, 1)
            terms.append(replace(term, text=others[0]) if others else term)
        else:
            terms.append(term)
    return None if tuple(terms) == query.terms else replace(query, terms=tuple(terms))
