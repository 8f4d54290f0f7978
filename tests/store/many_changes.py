"""Two hundred changes of a store, each told once it is done: what a test runs and kills.

``python many_changes.py STORE FIRST`` makes the changes from number FIRST on.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from builders import A_HASH, an_article, an_event, an_excerpt

from timeline_app.core.changes import Change
from timeline_app.core.model import Placement, Saved
from timeline_app.core.passages import anchored
from timeline_app.store import planning
from timeline_app.store.applying import apply_change
from timeline_app.store.store import EventStore

COUNT = 200
ORIGINAL = "Before it all. Work on the bridge began in 1960. It opened on 4 May 1966. And more."


def change_number(number: int, store: EventStore) -> Change:
    """The change of that number, to a store in which all those before it were made."""
    round_, kind = divmod(number, 5)
    name, event_id, article = f"Change {number}", f"event-{round_}", an_article(f"article-{round_}")
    if kind == 0:
        digest = replace(article, text_kind="digest")
        passage = an_excerpt("It opened on 4 May 1966.", digest, event_id, claim="1966-05-04")
        records = [digest, passage, an_event(event_id, summary="Words. " * 400 + "End.")]
        return planning.put_records(store, name, [*records, Saved("view", "Last", str(number))])
    if kind == 1:
        passage = anchored(
            Placement("It opened on 4 May 1966."), ORIGINAL, ORIGINAL.index("It opened on 4 May 1966.")
        )
        places = {f"{event_id}.1": passage}
        return planning.attach_original(store, name, article.id, ORIGINAL, A_HASH, places)
    if kind == 2:
        return planning.remove_events(store, name, [event_id])
    if kind == 3:
        return planning.put_records(store, name, [an_event(event_id, title=f"Again {round_}")])
    return planning.detach_original(store, name, article.id)


def main(path: Path, first: int) -> None:
    with EventStore.open(path) as store:
        for number in range(first, COUNT):
            apply_change(store, change_number(number, store))
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
