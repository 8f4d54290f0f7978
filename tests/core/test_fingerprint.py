"""The fingerprint of a collection's contents."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import an_event, contents_with, some_contents

from timeline_app.core.fingerprint import fingerprint


def test_the_fingerprint_is_the_same_on_any_machine() -> None:
    assert fingerprint(some_contents()) == "264d111e315a24486ae71239e2691c2d614034c19e78b982659edbacaf4d9440"


@pytest.mark.parametrize(
    "changed",
    [
        replace(some_contents(), excerpts=some_contents().excerpts[1:]),
        replace(some_contents(), collection=replace(some_contents().collection, view="1950/2024")),
        replace(some_contents(), events=(*some_contents().events, an_event("z"))),
        contents_with(),
    ],
)
def test_any_change_of_the_contents_changes_the_fingerprint(changed: object) -> None:
    assert fingerprint(changed) != fingerprint(some_contents())


def test_minus_zero_is_zero() -> None:
    zero = contents_with([an_event(importance=0.0)])
    assert fingerprint(contents_with([an_event(importance=-0.0)])) == fingerprint(zero)
