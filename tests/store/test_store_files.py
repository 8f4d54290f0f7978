"""What stands where a store shall be written is replaced only if it is a store."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from timeline_app.store.errors import StoreError
from timeline_app.store.store import EventStore


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_never_replaced_by_a_store(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(StoreError, match="not a file"):
        EventStore.create(pipe, replace=True)
    assert pipe.is_fifo()
