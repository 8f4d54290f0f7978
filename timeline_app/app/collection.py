"""When Python looks for garbage that refers to itself."""

from __future__ import annotations

import gc


def spare_what_is_there(*, has_left: bool) -> None:
    """Leaves all objects of now out of later searches for garbage.

    Nearly all of them, modules and windows, stay as long as the program does; to look through them takes
    longer than a frame may. Where something ``has_left``, such as another store, it is looked for first: it
    would be spared as well, and its memory never come back.
    """
    gc.unfreeze()
    if has_left:
        gc.collect()
    gc.freeze()
