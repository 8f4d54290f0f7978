"""What holds for the axis of any view, from one second to all of int64."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST, civil_from_days, civil_from_seconds, seconds_from_civil
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.ticks import Axis, Band, axis_for

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "January Jan", "February Feb", "March Mar", "April Apr", "May", "June Jun", "July Jul",
            "August Aug", "September Sep", "October Oct", "November Nov", "December Dec",
        ),
        start=1,
    )
    for name in (*names.split(), f"{number}月")
}  # fmt: skip
SCALES = {"ka": 3, "Ma": 6, "Ga": 9}
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
LANDMARKS = [
    seconds_from_civil(year)
    for year in (
        -13_800_000_000, -1_000_000_000, -66_000_000, -1_000_000, -99_999, -9_999, -999, 0, 1, 5,
        100, 1_000, 1_970, 2_025, 9_999, 10_000, 100_000, 1_000_000, 1_000_000_000,
    )
]  # fmt: skip


@dataclass(frozen=True)
class Font:
    """Widths in px as those of common fonts of 11 to 14 px: figures of one width or of several."""

    size: float
    one: float

    def __call__(self, text: str) -> float:
        return sum(map(self._advance, text)) * self.size

    def _advance(self, character: str) -> float:
        if character == "1":
            return self.one
        if character in " ,.:il":
            return 0.3
        if character in "GMBCDm":
            return 0.85
        return 1.0 if ord(character) > 0x2E00 else 0.62


fonts = st.builds(Font, st.sampled_from([11.0, 12.0, 14.0]), st.sampled_from([0.45, 0.62]))
widths = st.sampled_from([300.0, 829.0, 1_000.0, 1_600.0, 3_840.0])


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Views of every length at every place, often near the places where the counting changes."""
    length_s = min(FUTURE - PAST, max(1, int(2 ** draw(st.floats(0, 64)))))
    anywhere = st.integers(PAST, FUTURE)
    near = st.builds(
        lambda landmark, part: landmark - int(part * length_s),
        st.sampled_from(LANDMARKS),
        st.floats(0, 1),
    )
    start_s = max(PAST, min(FUTURE - length_s, draw(st.one_of(anywhere, near, near))))
    return Span(start_s, start_s + length_s)


def read_year(text: str) -> int:
    """The astronomical year a label names."""
    if found := re.fullmatch(r"(\+?)([\d.]+) (ka|Ma|Ga)", text):
        sign, number, scale = found.groups()
        whole, _, decimals = number.partition(".")
        distance = int(whole + decimals.ljust(SCALES[scale], "0")[: SCALES[scale]])
        return distance if sign else -distance
    digits = int("".join(re.findall(r"\d", text)))
    return 1 - digits if "BC" in text or "公元前" in text else digits


def read_english_band(label: str) -> int:
    """When the date a band of the upper tier names begins."""
    clock = re.search(r", (\d\d):(\d\d)(?::(\d\d))?$", label)
    hour, minute, second = (int(part or 0) for part in clock.groups()) if clock else (0, 0, 0)
    date = label[: clock.start()] if clock else label
    day, month, year = re.fullmatch(r"(?:(\d+) )?(?:([A-Z][a-z]+) )?(.+)", date).groups()  # type: ignore[union-attr]
    if month in MONTHS:
        return seconds_from_civil(read_year(year), MONTHS[month], int(day or 1), hour, minute, second)
    return seconds_from_civil(read_first_year(date))


def read_first_year(label: str) -> int:
    if found := re.fullmatch(r"(\d+)\w\w (century|millennium)( BC)?", label):
        number, length = int(found[1]), 100 if found[2] == "century" else 1_000
        return 1 - number * length if found[3] else max(1, (number - 1) * length)
    first, _, last = label.partition(" – ")
    return read_year(first + (" BC" if last.endswith("BC") else "")) if last else read_year(label)


def read_chinese_band(label: str) -> int:
    date, _, clock = label.partition(" ")
    year, month, day = re.fullmatch(r"(.*?年)(?:(\d+)月)?(?:(\d+)日)?", date).groups()  # type: ignore[union-attr]
    return seconds_from_civil(
        read_year(year), int(month or 1), int(day or 1), *map(int, re.findall(r"\d+", clock))
    )


def time_named(label: str, band: Band, read_band: Callable[[str], int]) -> int:
    """The time a tick's label names, together with the band above it where it is no year."""
    numbers = [int(number) for number in re.findall(r"\d+", label)]
    if re.fullmatch(r":\d\d|\d\d秒", label):
        return seconds_from_civil(*civil_from_seconds(read_band(band.label))[:5], *numbers)
    if re.fullmatch(r"\d\d:\d\d(:\d\d)?", label):
        return seconds_from_civil(*civil_from_seconds(read_band(band.label))[:3], *numbers)
    if re.fullmatch(r"\d\d?日?", label):
        return seconds_from_civil(*civil_from_seconds(read_band(band.label))[:2], *numbers)
    if label in MONTHS:
        return seconds_from_civil(civil_from_seconds(read_band(band.label)).year, MONTHS[label])
    return seconds_from_civil(read_year(label))


@given(spans(), widths, fonts)
@example(Span(LANDMARKS[0], LANDMARKS[0] + 1), 1_000.0, Font(12, 0.62))
@example(Span(PAST, FUTURE), 1_000.0, Font(12, 0.62))
@example(Span(PAST, PAST + 1), 1_000.0, Font(12, 0.62))
def test_every_tick_lies_where_its_date_lies(span: Span, width: float, font: Font) -> None:
    axis = axis_for(span, width, font)
    labelled_ticks_agree(axis, read_english_band)


@given(spans(), widths, fonts, st.sampled_from(["zh-Hans", "zh-Hant"]))
def test_every_tick_lies_where_its_date_lies_in_chinese_too(
    span: Span, width: float, font: Font, language: str
) -> None:
    axis = axis_for(span, width, font, language=language)
    labelled_ticks_agree(axis, read_chinese_band)


def labelled_ticks_agree(axis: Axis, read_band: Callable[[str], int]) -> None:
    for tick in axis.ticks:
        band = next((band for band in axis.bands if band.start_s <= tick.time_s < band.end_s), None)
        if tick.label and band is not None:
            assert time_named(tick.label, band, read_band) == tick.time_s


@given(spans(), widths, fonts)
def test_every_band_begins_where_its_name_says(span: Span, width: float, font: Font) -> None:
    for band in axis_for(span, width, font).bands:
        names_a_way_of_counting = re.search(r"^(BC|AD)$|ka|Ma|Ga", band.label)
        if band.label and not names_a_way_of_counting and band.start_s > PAST:
            assert read_english_band(band.label) == band.start_s


@given(spans(), widths, fonts, st.sampled_from(LANGUAGES), st.booleans())
def test_ticks_ascend_within_the_view(
    span: Span, width: float, font: Font, language: str, weeks: bool
) -> None:
    axis = axis_for(span, width, font, language=language, weeks=weeks)
    times = [tick.time_s for tick in axis.ticks]
    assert all(first < second for first, second in pairwise(times))
    assert all(span.start_s <= time_s <= span.end_s for time_s in times)


@given(spans(), widths, fonts, st.sampled_from(LANGUAGES), st.booleans())
def test_labels_stand_eight_pixels_apart(
    span: Span, width: float, font: Font, language: str, weeks: bool
) -> None:
    axis = axis_for(span, width, font, language=language, weeks=weeks)
    scale = Scale(span, width)
    labelled = [(scale.x_px(tick.time_s), font(tick.label)) for tick in axis.ticks if tick.label]
    for (x, label_px), (next_x, next_px) in pairwise(labelled):
        assert next_x - next_px / 2 - (x + label_px / 2) > 8 - 1e-6


@given(spans(), st.sampled_from([11.0, 12.0]), st.sampled_from(LANGUAGES), st.booleans())
@example(Span(LANDMARKS[0], LANDMARKS[0] + 1), 12.0, "en", False)
@example(Span(PAST, FUTURE), 12.0, "en", False)
def test_a_thousand_pixels_carry_between_three_and_sixty_labels(
    span: Span, size: float, language: str, weeks: bool
) -> None:
    axis = axis_for(span, 1_000, Font(size, 0.62), language=language, weeks=weeks)
    labels = [item.label for item in (*axis.ticks, *axis.bands) if item.label]
    assert 3 <= len(labels) <= 60


@given(spans(), widths, fonts, st.sampled_from(LANGUAGES), st.booleans(), st.floats(-0.9, 0.9))
def test_labels_keep_still_while_panning(
    span: Span, width: float, font: Font, language: str, weeks: bool, part: float
) -> None:
    moved_s = int(part * span.length_s)
    assume(span.start_s + moved_s >= PAST and span.end_s + moved_s <= FUTURE)
    moved = Span(span.start_s + moved_s, span.end_s + moved_s)
    both = Span(max(span.start_s, moved.start_s), min(span.end_s, moved.end_s))
    before, after = (axis_for(view, width, font, language=language, weeks=weeks) for view in (span, moved))
    assert ticks_within(before, both) == ticks_within(after, both)
    assert bands_within(before, both) == bands_within(after, both)


def ticks_within(axis: Axis, span: Span) -> list[tuple[int, str]]:
    return [(tick.time_s, tick.label) for tick in axis.ticks if span.start_s <= tick.time_s <= span.end_s]


def bands_within(axis: Axis, span: Span) -> list[str]:
    return [band.label for band in axis.bands if band.end_s > span.start_s and band.start_s < span.end_s]


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
@pytest.mark.parametrize(
    "year", [-13_800_000_000, -10_000_000, -100_000, -9_999, -999, -300, 1, 1_000, 10_000]
)
def test_at_every_magnification_there_is_room_and_stillness_where_the_counting_changes(
    year: int, language: str
) -> None:
    font, width, centre_s = Font(12, 0.62), 1_000.0, seconds_from_civil(year)
    for power in range(250, 560, 2):
        length_s = int(1.08**power)
        left, right = (
            Span(centre_s - part * length_s // 10, centre_s + (10 - part) * length_s // 10) for part in (7, 3)
        )
        views = [axis_for(view, width, font, language=language) for view in (left, right)]
        both = Span(right.start_s, left.end_s)
        assert ticks_within(views[0], both) == ticks_within(views[1], both)
        assert bands_within(views[0], both) == bands_within(views[1], both)
        assert_room(views[0], Scale(left, width), font)


def assert_room(axis: Axis, scale: Scale, font: Font) -> None:
    for first, second in pairwise(tick for tick in axis.ticks if tick.label):
        between_px = (second.time_s - first.time_s) * scale.px_per_s
        assert between_px >= (font(first.label) + font(second.label)) / 2 + 8 - 1e-6
    assert all((second.time_s - first.time_s) * scale.px_per_s >= 1 for first, second in pairwise(axis.ticks))
    assert all(
        font(band.label) + 8 <= (band.end_s - band.start_s) * scale.px_per_s
        for band in axis.bands
        if band.label
    )


@given(spans(), widths, fonts, st.sampled_from(LANGUAGES), st.booleans())
def test_bands_cover_the_view_without_a_gap(
    span: Span, width: float, font: Font, language: str, weeks: bool
) -> None:
    bands = axis_for(span, width, font, language=language, weeks=weeks).bands
    assert bands[0].start_s <= span.start_s
    assert bands[-1].end_s >= span.end_s
    assert all(band.start_s < band.end_s for band in bands)
    assert all(first.end_s == second.start_s for first, second in pairwise(bands))
    assert all(band.start_s >= PAST and band.end_s <= FUTURE for band in bands)


@given(spans(), widths, fonts, st.sampled_from(LANGUAGES))
def test_a_band_has_room_for_its_label(span: Span, width: float, font: Font, language: str) -> None:
    scale = Scale(span, width)
    for band in axis_for(span, width, font, language=language).bands:
        if band.label and band.start_s > PAST and band.end_s < FUTURE:
            assert font(band.label) + 8 <= (band.end_s - band.start_s) * scale.px_per_s


@given(spans(), widths, fonts, st.sampled_from(LANGUAGES), st.booleans())
def test_times_of_day_days_and_months_always_stand_under_a_full_date(
    span: Span, width: float, font: Font, language: str, weeks: bool
) -> None:
    axis = axis_for(span, width, font, language=language, weeks=weeks)
    for tick in axis.ticks:
        civil = civil_from_seconds(tick.time_s)
        if tick.label and civil[1:] != (1, 1, 0, 0, 0):
            assert all(band.label for band in axis.bands if band.start_s <= tick.time_s < band.end_s)


@given(spans(), widths, fonts)
def test_weeks_begin_on_mondays_and_carry_the_number_of_iso_8601(
    span: Span, width: float, font: Font
) -> None:
    axis = axis_for(span, width, font, weeks=True)
    for tick in axis.ticks:
        if tick.label.startswith("W"):
            days, rest = divmod(tick.time_s, 86_400)
            year = civil_from_days(days + 3)[0]
            first_monday = next(
                day
                for day in range(
                    seconds_from_civil(year) // 86_400 - 3, seconds_from_civil(year) // 86_400 + 4
                )
                if (day + 3) % 7 == 0
            )
            assert (rest, (days + 3) % 7) == (0, 0)
            assert int(tick.label[1:]) == (days - first_monday) // 7 + 1


@given(spans(), widths, fonts)
def test_a_tick_is_major_where_a_band_begins(span: Span, width: float, font: Font) -> None:
    axis = axis_for(span, width, font)
    edges = {band.start_s for band in axis.bands} | {band.end_s for band in axis.bands}
    assert {tick.time_s for tick in axis.ticks if tick.is_major} == edges & {
        tick.time_s for tick in axis.ticks
    }
