"""The axis of the views people look at."""

from __future__ import annotations

from itertools import pairwise

import pytest

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, MEAN_YEAR_S, PAST, seconds_from_civil
from timeline_app.core.dateformat import format_time
from timeline_app.timeline.scale import panned
from timeline_app.timeline.ticks import Axis, axis_for

DAY_S = 86_400
JUNE_2010_S = seconds_from_civil(2010, 6, 18, 14, 30)


def measure(text: str) -> float:
    """About as wide as Inter at 12 px."""
    return sum(12 if ord(character) > 0x2E00 else 3.4 if character in " ,.:" else 7.5 for character in text)


def years(first: int, end: int) -> Span:
    return Span(seconds_from_civil(first), seconds_from_civil(end))


def axis(span: Span, width_px: float = 1_000, language: str = "en", *, weeks: bool = False) -> Axis:
    return axis_for(span, width_px, measure, language=language, weeks=weeks)


def labels(shown: Axis) -> list[str]:
    return [tick.label for tick in shown.ticks if tick.label]


def bands(shown: Axis) -> list[str]:
    return [band.label for band in shown.bands]


def test_thirty_years_are_labelled_every_two_with_a_line_for_each() -> None:
    shown = axis(years(1995, 2025), 829)
    assert labels(shown) == [str(year) for year in range(1996, 2025, 2)]
    assert len(shown.ticks) == 31
    assert bands(shown) == ["1990s", "2000s", "2010s", "2020s"]
    assert [tick.label for tick in shown.ticks if tick.is_major] == ["2000", "2010", "2020"]
    assert shown.unit == "year"


@pytest.mark.parametrize(
    ("length_s", "first_labels", "first_band", "unit"),
    [
        (1, [":00", ":01"], "18 June 2010, 14:30:00", "second"),
        (10, [":00", ":01"], "18 June 2010, 14:30", "second"),
        (30, [":00", ":05"], "18 June 2010, 14:30", "second"),
        (200, ["14:30:00", "14:30:15"], "18 June 2010", "second"),
        (1_000, ["14:30", "14:31"], "18 June 2010", "minute"),
        (6_000, ["14:30", "14:45"], "18 June 2010", "minute"),
        (40_000, ["15:00", "16:00"], "18 June 2010", "hour"),
        (3 * DAY_S, ["18:00", "00:00"], "18 June 2010", "hour"),
        (10 * DAY_S, ["19", "20"], "June 2010", "day"),
        (40 * DAY_S, ["19", "21"], "June 2010", "day"),
        (400 * DAY_S, ["Jul", "Aug"], "2010", "month"),
        (6 * 365 * DAY_S, ["Jul", "Jan"], "2010", "month"),
    ],
)
def test_a_view_counts_in_the_units_people_use(
    length_s: int, first_labels: list[str], first_band: str, unit: str
) -> None:
    shown = axis(Span(JUNE_2010_S, JUNE_2010_S + length_s))
    assert labels(shown)[:2] == first_labels
    assert bands(shown)[0] == first_band
    assert shown.unit == unit


@pytest.mark.parametrize(
    ("first", "end", "some_labels", "some_bands"),
    [
        (1700, 2025, ["1700", "1720", "1740"], ["18th century", "19th century"]),
        (1000, 2025, ["1000", "1100", "1200"], ["2nd millennium", "3rd millennium"]),
        (-2999, 2025, ["3000 BC", "2500 BC", "500 BC", "AD 1", "AD 500", "1000"], ["3rd millennium BC"]),
        (-11_999, 2025, ["12,000 BC", "1000 BC", "AD 1", "1000", "2000"], ["BC", "AD"]),
        (-300_000, 2025, ["300 ka", "280 ka", "AD 1"], ["thousand years ago (ka)"]),
        (-66_000_000, 2025, ["65 Ma", "5 Ma", "AD 1"], ["million years ago (Ma)"]),
        (-13_800_000_000, 2025, ["13 Ga", "1 Ga", "AD 1"], ["billion years ago (Ga)"]),
        (-5_000_000_000, 10_000_000_000, ["5 Ga", "AD 1", "+5 Ga"], ["billion years from now (Ga)"]),
        (-66_003_000, -65_997_000, ["66.001 Ma", "66.000 Ma", "65.999 Ma"], ["million years ago (Ma)"]),
    ],
)
def test_long_views_count_in_centuries_thousands_and_millions(
    first: int, end: int, some_labels: list[str], some_bands: list[str]
) -> None:
    shown = axis(years(first, end))
    assert set(some_labels) <= set(labels(shown))
    assert set(some_bands) <= set(bands(shown))


def test_there_is_no_year_0_between_1_bc_and_ad_1() -> None:
    shown = axis(years(-4, 6), 1_600)
    named = [band.label for band in shown.bands]
    assert named == ["5 BC", "4 BC", "3 BC", "2 BC", "1 BC", "AD 1", "AD 2", "AD 3", "AD 4", "AD 5"]


def test_ad_1_stands_where_the_era_begins_and_pushes_out_the_tick_behind_it() -> None:
    shown = axis(years(-10, 11), 800)
    assert labels(shown) == ["10 BC", "8 BC", "6 BC", "4 BC", "2 BC", "AD 1", "AD 4", "AD 6", "AD 8", "AD 10"]
    second_year = [tick for tick in shown.ticks if tick.time_s == seconds_from_civil(2)]
    assert [tick.label for tick in second_year] == [""]


def test_44_bc_lies_at_the_astronomical_year_minus_43() -> None:
    shown = axis(years(-60, -30), 1_600)
    assert {tick.time_s for tick in shown.ticks if tick.label == "44 BC"} == {seconds_from_civil(-43)}


def test_decades_and_centuries_before_christ_begin_with_their_greatest_year() -> None:
    assert bands(axis(years(-69, -29))) == ["70 – 61 BC", "60 – 51 BC", "50 – 41 BC", "40 – 31 BC"]
    assert bands(axis(years(-199, 100))) == ["2nd century BC", "1st century BC", "1st century"]


def test_66_ma_lies_where_edtf_puts_66_million_years_ago() -> None:
    shown = axis(years(-66_003_000, -65_997_000))
    assert [tick.time_s for tick in shown.ticks if tick.label == "66.000 Ma"] == [
        seconds_from_civil(-66_000_000)
    ]


def test_single_years_in_deep_time_are_years_of_the_calendar() -> None:
    assert "66,000,000 BC" in labels(axis(years(-66_000_010, -65_999_990)))


def test_fine_steps_change_to_thousands_of_years_ago_at_100_000_bc() -> None:
    shown = axis(years(-130_000, -90_000))
    assert labels(shown) == [
        "130 ka",
        "125 ka",
        "120 ka",
        "115 ka",
        "110 ka",
        "105 ka",
        "100,000 BC",
        "95,000 BC",
    ]
    assert bands(shown) == ["thousand years ago (ka)", "BC"]


def test_labels_before_christ_are_as_far_apart_as_those_after() -> None:
    for width_px in range(300, 2_400, 10):
        ticks = [tick.time_s for tick in axis(years(-7_999, 2_025), width_px).ticks if tick.label]
        steps = {round((second - first) / MEAN_YEAR_S) for first, second in pairwise(ticks)}
        assert len(steps) <= 2  # from AD 1 to 500 it is 499 years
        assert max(steps) - min(steps) <= 1


def test_one_name_for_many_million_years_is_written_once() -> None:
    assert bands(axis(years(-10_500_000, -9_500_000))) == ["million years ago (Ma)"]


def test_a_longer_name_pushes_out_its_neighbour_even_from_outside_the_view() -> None:
    view = years(9980, 10018)
    shown = labels(axis(view))
    assert shown[-5:] == ["9996", "AD 10,000", "AD 10,005", "AD 10,010", "AD 10,015"]
    earlier = labels(axis(panned(view, -480, 1_000)))
    assert earlier[-2:] == ["9994", "9996"]


def test_days_leave_room_before_the_first_of_a_month() -> None:
    span = Span(seconds_from_civil(2012, 2, 15), seconds_from_civil(2012, 3, 20))
    assert labels(axis(span, 900)) == [
        "15",
        "17",
        "19",
        "21",
        "23",
        "25",
        "27",
        "1",
        *map(str, range(3, 20, 2)),
    ]


def test_every_fifth_day_is_the_fifth_the_tenth_and_so_on() -> None:
    span = Span(seconds_from_civil(2010, 6, 1), seconds_from_civil(2010, 8, 1))
    assert labels(axis(span, 900)) == [
        "1",
        "5",
        "10",
        "15",
        "20",
        "25",
        "1",
        "5",
        "10",
        "15",
        "20",
        "25",
        "1",
    ]


def test_weeks_take_the_place_of_days_if_wanted() -> None:
    span = Span(seconds_from_civil(2018, 12, 10), seconds_from_civil(2019, 1, 20))
    shown = axis(span, 400, weeks=True)
    assert labels(shown) == ["W50", "W51", "W52", "W1", "W2", "W3"]
    assert bands(shown) == ["December 2018", "January 2019"]
    assert shown.unit == "week"


def test_every_second_week_never_crowds_the_turn_of_a_year_with_53() -> None:
    span = Span(seconds_from_civil(2009, 11, 30), seconds_from_civil(2010, 2, 8))
    assert labels(axis(span, 300, weeks=True)) == ["W49", "W51", "W1", "W3", "W5"]


@pytest.mark.parametrize(
    ("language", "span", "some_labels", "some_bands"),
    [
        ("zh-Hans", Span(JUNE_2010_S, JUNE_2010_S + 10), ["01秒"], ["2010年6月18日 14:30"]),
        ("zh-Hans", Span(JUNE_2010_S, JUNE_2010_S + 10 * DAY_S), ["19日"], ["2010年6月"]),
        ("zh-Hans", Span(JUNE_2010_S, JUNE_2010_S + 400 * DAY_S), ["7月", "12月"], ["2010年"]),
        ("zh-Hans", years(1995, 2025), ["2000年"], ["2010年代"]),
        ("zh-Hans", years(-99, 100), ["公元前40年", "公元1年"], ["公元前1世纪", "1世纪"]),
        ("zh-Hant", years(-99, 100), ["公元前40年", "公元1年"], ["公元前1世紀", "1世紀"]),
        ("zh-Hans", years(-66_000_000, 2025), ["65 Ma"], ["百万年前（Ma）"]),
        ("zh-Hant", years(-66_000_000, 2025), ["65 Ma"], ["百萬年前（Ma）"]),
    ],
)
def test_the_axis_speaks_chinese(
    language: str, span: Span, some_labels: list[str], some_bands: list[str]
) -> None:
    shown = axis(span, language=language)
    assert set(some_labels) <= set(labels(shown))
    assert set(some_bands) <= set(bands(shown))


def test_chinese_weeks_are_written_in_either_script() -> None:
    span = Span(JUNE_2010_S, JUNE_2010_S + 60 * DAY_S)
    assert "第25周" in labels(axis(span, language="zh-Hans", weeks=True))
    assert "第25週" in labels(axis(span, language="zh-TW", weeks=True))


@pytest.mark.parametrize(
    ("start_s", "band"),
    [
        (seconds_from_civil(-13_800_000_000), "1 January 13,800,000,001 BC, 00:00:00"),
        (seconds_from_civil(5, 3, 1, 12), "1 March AD 5, 12:00:00"),
        (seconds_from_civil(1) - 1, "31 December 1 BC, 23:59:59"),
        (seconds_from_civil(1), "1 January AD 1, 00:00:00"),
        (seconds_from_civil(-290_000_000_000), "1 January 290,000,000,001 BC, 00:00:00"),
        (seconds_from_civil(290_000_000_000), "1 January AD 290,000,000,000, 00:00:00"),
        (PAST, None),
        (FUTURE - 1, None),
    ],
)
def test_a_view_of_one_second_works_anywhere_and_names_its_second(start_s: int, band: str | None) -> None:
    shown = axis(Span(start_s, start_s + 1))
    assert [tick.time_s for tick in shown.ticks] == [start_s, start_s + 1]
    assert len(shown.bands) == 1
    assert shown.bands[0].label == band or (band is None and shown.bands[0].label)


def test_all_of_time_can_be_seen_at_once() -> None:
    shown = axis(Span(PAST, FUTURE))
    assert labels(shown)[:2] == ["250 Ga", "200 Ga"]
    assert "AD 1" in labels(shown)
    assert labels(shown)[-1] == "+250 Ga"


@pytest.mark.parametrize("power", range(0, 62, 2))
def test_the_unit_of_the_axis_is_one_that_a_time_can_be_told_in(power: int) -> None:
    shown = axis(Span(0, 2**power))
    assert format_time(0, shown.unit)


def test_long_names_give_way_to_short_ones_where_days_are_narrow() -> None:
    span = Span(seconds_from_civil(2010, 9, 1), seconds_from_civil(2010, 9, 11))
    assert bands(axis(span, 1_200))[0] == "1 Sep 2010"
    assert bands(axis(span, 1_600))[0] == "1 September 2010"


def test_bands_are_measured_in_their_own_letters() -> None:
    span = Span(seconds_from_civil(2010, 9, 1), seconds_from_civil(2010, 9, 11))
    shown = axis_for(span, 1_600, measure, measure_band=lambda text: measure(text) * 1.5)
    assert bands(shown)[0] == "1 Sep 2010"
    assert bands(axis(span, 1_600))[0] == "1 September 2010"


def test_a_language_without_words_for_dates_is_refused() -> None:
    with pytest.raises(ValueError, match="'fr'"):
        axis(years(1995, 2025), language="fr")


def test_an_axis_without_width_is_refused() -> None:
    with pytest.raises(ValueError, match="width"):
        axis(years(1995, 2025), 0)
