"""What two events that were linked have in common, for those who want to know why."""

from __future__ import annotations

from timeline_app.core.comparing.described import Described
from timeline_app.core.searching.letters import Letters, is_single
from timeline_app.core.searching.stems import Stems


def shared_words(first: Described, second: Described) -> tuple[str, ...]:
    """The words of the first title, as they stand there, that the second title has in some form."""
    letters, stems = Letters.usual(), Stems()
    have = {stems.of(token.text) for token in letters.tokens(second.title)}
    found: list[str] = []
    last_end = -1
    for token in letters.tokens(first.title):
        if stems.of(token.text) not in have:
            continue
        word = first.title[token.start : token.end]
        if is_single(token.text) and token.start == last_end:
            found[-1] += word  # characters that stand together are shown together
        else:
            found.append(word)
        last_end = token.end if is_single(token.text) else -1
    return tuple(dict.fromkeys(found))


def shared_names(first: Described, second: Described) -> tuple[str, ...]:
    """The names of places, people and organisations that both have, as the first prints them."""
    letters = Letters.usual()
    have = {letters.folded(name) for name in second.names}
    return tuple(dict.fromkeys(name for name in first.names if letters.folded(name) in have))
