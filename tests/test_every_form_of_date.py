"""A store of dates in every form of EDTF, from the Big Bang to tomorrow: read, kept, drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from timeline_app.app.loaded import Loaded, load
from timeline_app.core import edtf
from timeline_app.core.bounds import Span
from timeline_app.core.dateformat import format_edtf
from timeline_app.drawing.fonts import Fonts
from timeline_app.formats.folder import read_folder, write_folder
from timeline_app.store.store import EventStore
from timeline_app.timeline.forms import DateForm, forms_of
from timeline_app.timeline.layout import lay_out
from timeline_app.timeline.page import Page
from timeline_app.timeline.sizes import Sizes

FOLDER = Path(__file__).parent / "data" / "every-form-of-date"
SPANS = ("Y-14E9/Y6E9", "Y-300E6/Y1E4", "-1000/0500", "1600/2030", "1990/2025", "2010-04/2010-08")


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    path = tmp_path_factory.mktemp("forms") / "forms.eventstore"
    with EventStore.create(path, read_folder(FOLDER)) as store:
        return load(store, path, "Other")


def test_every_date_is_kept_as_it_was_written(tmp_path: Path) -> None:
    contents = read_folder(FOLDER)
    write_folder(contents, tmp_path / "again")
    assert read_folder(tmp_path / "again") == contents
    assert len(contents.events) >= 30


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_every_date_has_words_and_no_year_nought(language: str) -> None:
    for event in read_folder(FOLDER).events:
        words = format_edtf(event.date, language)
        assert words
        assert " 0 " not in f" {words} "


def test_every_form_of_date_is_drawn_at_some_zoom(loaded: Loaded, qapp: QGuiApplication) -> None:
    page = Page(1_200.0, 1_400.0, Sizes(), Fonts())
    seen: set[DateForm] = set()
    for text in SPANS:
        bounds = edtf.bounds(edtf.parse(text))
        picture = lay_out(loaded.subject, page, Span(bounds.earliest_start, bounds.latest_end)).picture
        for mark in picture.marks:
            seen |= forms_of(mark, Sizes().disc_radius)
    without_marks = {DateForm.CONFLICT, DateForm.CLAIMS, DateForm.TODAY}
    assert set(DateForm) - without_marks - {DateForm.UNCERTAIN_PERIOD} <= seen


def test_an_event_without_a_date_is_in_no_view_and_not_lost(loaded: Loaded) -> None:
    extents = loaded.subject.extents
    row = loaded.subject.columns.row_of("undated")
    assert row is not None
    assert not extents.drawable[row]
    assert "undated" in loaded.subject.columns.ids
