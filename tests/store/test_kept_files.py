"""What lies beside a store may have come from anywhere: it is never waited for, nor read without end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from builders import some_contents

from timeline_app.store.columns import cached_columns
from timeline_app.store.columns_cache import cache_path
from timeline_app.store.kept_files import kept_bytes
from timeline_app.store.search import kept_search
from timeline_app.store.search_file import search_path, state_path
from timeline_app.store.store import EventStore

posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of POSIX systems")


@posix
@pytest.mark.parametrize("place", [cache_path, search_path, state_path])
def test_a_pipe_in_the_place_of_a_kept_file_is_not_waited_for(tmp_path: Path, place: object) -> None:
    store_file = tmp_path / "my.eventstore"
    assert callable(place)
    with EventStore.create(store_file, some_contents()) as store:
        os.mkfifo(place(store_file))
        assert cached_columns(store) is None
        assert kept_search(store) is None


@posix
def test_a_device_without_an_end_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "endless").symlink_to("/dev/zero")
    with pytest.raises(OSError, match="endless"):
        kept_bytes(tmp_path / "endless", 1_000)


def test_of_a_kept_file_no_more_is_read_than_it_can_have(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"12345")
    assert kept_bytes(tmp_path / "kept", 5) == b"12345"
    with pytest.raises(OSError, match="kept"):
        kept_bytes(tmp_path / "kept", 4)
