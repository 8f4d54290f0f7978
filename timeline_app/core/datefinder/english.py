"""The rules for English, level by level; each level sees what those before it found."""

from __future__ import annotations

from typing import Final

from timeline_app.core.datefinder import english_dates as dates
from timeline_app.core.datefinder import english_distances as distances
from timeline_app.core.datefinder import framing
from timeline_app.core.datefinder.grammar import Rule

_WEEKDAY: Final = "(WEEKDAY_SHORT COMMA?)?"
_OF_YEAR: Final = "COMMA? (of|in)? y=FULL_YEAR"
_ROUGH: Final = "(rough=ABOUT|more? rough2=OVER)?"
_CLOCK: Final = "(c=CLOCK|h=TO_12) half=AM_PM? (local time)? (gmt=gmt)?"

# Numbers that belong to something else: years with their era, lengths of time.
QUANTITIES: Final = (
    Rule("year before Christ", "n=NUMBER bc=BC", dates.era_year),
    Rule("year, era", "n=NUMBER AD", dates.era_year),
    Rule("era, year", "AD n=NUMBER", dates.era_year),
    Rule("millions of years ago", "n=NUMBER power=POWER years ago", distances.long_ago),
    Rule("thousands of years ago", "n=NUMBER years ago", distances.long_ago),
    Rule("amount", f"{_ROUGH} n=SMALL DASH? unit=UNIT", distances.amount_of),
    Rule("amount in words", f"{_ROUGH} n=CARDINAL (DASH? ones=CARDINAL)? unit=UNIT", distances.amount_of),
    Rule("hundreds", f"{_ROUGH} (a|n=CARDINAL) hundred=hundred unit=UNIT", distances.amount_of),
    Rule("one", f"{_ROUGH} (a|an) unit=UNIT", distances.amount_of),
    Rule("half", "half=half (a|of)? a? unit=UNIT", distances.amount_of),
)
POINTS: Final = (
    Rule(
        "day, month, year", f"{_WEEKDAY} the? d=DAY_ANY (of|.)? m=MONTH COMMA? y=FULL_YEAR", dates.whole_date
    ),
    Rule("day, month", f"{_WEEKDAY} the? d=DAY_ANY (of|.)? m=MONTH", dates.whole_date),
    Rule("month, day, year", f"{_WEEKDAY} m=MONTH the? d=DAY_ANY COMMA? y=FULL_YEAR", dates.whole_date),
    Rule("month, day", f"{_WEEKDAY} m=MONTH the? d=DAY_ANY", dates.whole_date),
    Rule("weekday (day)", "WEEKDAY LEFT_BRACKET m=MONTH d=DAY_ANY RIGHT_BRACKET", dates.whole_date),
    Rule("days of a month", f"from? m=MONTH d1=DAY_ANY TO d2=DAY_ANY ({_OF_YEAR})?", dates.days),
    Rule("two days of a month", f"m=MONTH d1=DAY_ANY and=and d2=DAY_ANY ({_OF_YEAR})?", dates.days),
    Rule("days, month", f"from? d1=DAY_ANY TO d2=DAY_ANY of? m=MONTH ({_OF_YEAR})?", dates.days),
    Rule("two days, month", f"d1=DAY_ANY and=and d2=DAY_ANY of? m=MONTH ({_OF_YEAR})?", dates.days),
    Rule("month, year", f"m=MONTH {_OF_YEAR}", dates.whole_date),
    Rule("month", "m=MONTH", dates.bare_month),
    Rule("ISO date", "y=YEAR_NUMBER - m=TO_12 - d=DAY_NUMBER", dates.iso_date),
    Rule("day in figures", "TWO_DIGITS (/|.) TWO_DIGITS (/|.) YEAR_NUMBER", dates.numeric_date),
    Rule("day in figures, year first", "YEAR_NUMBER (/|.) TWO_DIGITS (/|.) TWO_DIGITS", dates.numeric_date),
    Rule("years", "a=YEAR_NUMBER (DASH|/) b=YEAR_OR_SHORT", dates.years),
    Rule(
        "years of a reign",
        "(dynasty|reign|reigned|ruled) LEFT_BRACKET a=THREE_DIGITS DASH b=NUMBER RIGHT_BRACKET",
        dates.years_in_brackets,
    ),
    Rule("year", "the? (fiscal|financial)? year? YEAR_NUMBER", dates.lone_year),
    Rule("decade", "the? n=DECADE_NUMBER", dates.decade_of),
    Rule("short decade", "the '? n=SHORT_DECADE", dates.short_decade),
    Rule("decade in words", "the n=DECADE_WORD", dates.short_decade),
    Rule("century", "the? o=ANY_ORDINAL DASH? unit=CENTURY_WORD bc=BC?", dates.century_of),
    Rule("later century", "the? tens=twenty DASH o=ORDINAL_WORD DASH? unit=CENTURY_WORD", dates.century_of),
    Rule("two centuries", "the? a=ANY_ORDINAL (and|to) b=ANY_ORDINAL CENTURIES", dates.centuries_of),
    Rule("season of a year", f"the? s=SEASON {_OF_YEAR}", dates.season_of),
    Rule("season nearby", "rel=THIS_LAST_NEXT s=SEASON", dates.near_season),
    Rule("month nearby", "rel=THIS_LAST_NEXT m=MONTH", dates.near_month),
    Rule("following month", "the TEXT_RELATION m=MONTH", dates.following_month),
    Rule("short year", "' n=TWO_DIGITS", dates.short_year),
    Rule("weekday", "w=WEEKDAY PART_OF_DAY?", dates.weekday),
    Rule("coming weekday", "this? rel=COMING_PAST w=WEEKDAY PART_OF_DAY?", dates.weekday),
    Rule("weekday nearby", "rel=THIS_LAST_NEXT w=WEEKDAY PART_OF_DAY?", dates.weekday),
    Rule("quarter", "the? q=ANY_ORDINAL quarter", dates.quarter),
    Rule("last quarter", "the q=last quarter", dates.quarter),
    Rule("quarter by name", "q=QUARTER_NAME", dates.quarter),
    Rule("half by name", "q=HALF_NAME", dates.half_year),
    Rule("first months", "the first n=AMOUNT", dates.first_months),
    Rule("this, last, next", "(earlier|later)? rel=THIS_LAST_NEXT unit=UNIT", distances.this_unit),
    Rule("the current", "the (current|present) unit=UNIT", distances.this_unit),
    Rule("the same", "(earlier|later)? (the|that) same unit=UNIT", distances.unit_of_text),
    Rule("that", "(earlier|later)? that unit=UNIT", distances.unit_of_text),
    Rule("the following", "the very? rel=TEXT_RELATION unit=UNIT", distances.unit_of_text),
    Rule("the day before", "the unit=UNIT side=BEFORE_AFTER", distances.unit_beside),
    Rule("day after tomorrow", "the day BEFORE_AFTER w=DAY_WORD", distances.day_beside),
    Rule("today", "w=DAY_WORD PART_OF_DAY?", distances.day_word),
    Rule("this morning", "rel=THIS_LAST_NEXT PART_OF_DAY", distances.part_of_today),
    Rule("weekend", "(rel=THIS_LAST_NEXT|the) weekend", distances.weekend),
    Rule("ago, later", "n=AMOUNT side=LATER_EARLIER", distances.distance),
    Rule("ago today", "n=AMOUNT side=ago (today|this UNIT)", distances.distance),
    Rule("time since", "(been|is|was) n=AMOUNT since", distances.time_since),
    Rule("anniversary", "the? o=ANY_ORDINAL anniversary", distances.anniversary),
    Rule("holiday", "name=christmas day=DAY_OR_EVE", dates.holiday),
    Rule("new year", "name=new YEAR_S 's? day=DAY_OR_EVE", dates.holiday),
    Rule("now", "NOW", distances.present),
    Rule("at present", "(at present|so far|to date|at the moment)", distances.present),
    Rule("since then", "(ever? since then|ever since)", distances.since_then),
    Rule("has since", "since", distances.since_alone),
    Rule("years ago, rough", "the? n=AMOUNT from now", distances.time_to_come),
    Rule("in two years' time", "in n=AMOUNT ' time", distances.time_to_come),
    Rule(
        "the past five years", "(over|in|during|for|within|across)? the PAST n=AMOUNT", distances.past_stretch
    ),
    Rule(
        "the next five years",
        "(over|in|during|for|within|across)? the COMING n=AMOUNT",
        distances.next_stretch,
    ),
    Rule("the past year", "(over|in|during|for|within)? the (past|last) unit=UNIT", distances.past_unit),
    Rule("day of a month", "the d=DAY_ORDINAL", dates.day_of_month),
    Rule("end of the year", "year - end", dates.year_end),
)
YEARS_OF_PARTS: Final = (
    Rule("day of that year", "the? p=YEARLESS COMMA? (of|in)? y=COUNTED_YEAR", framing.part_of_year),
    Rule(
        "quarter of a year",
        "p=PART COMMA? (of|in)? (the fiscal? year?|fiscal)? y=WHOLE_YEAR",
        framing.part_of_year,
    ),
    Rule("quarter of the year", "p=PART (of|in) the year", framing.part_of_this_year),
    Rule("half of the year", "the? t=HALF_ORDINAL half of the year", framing.half_of_this_year),
    Rule("the same quarter of a year", "p=MONTH_OR_PERIOD (of|in) y=WHOLE_YEAR", framing.same_part),
    Rule("year's quarter", "y=WHOLE_YEAR 's p=PART", framing.part_of_year),
    Rule("season of that year", "the? s=SEASON of? y=COUNTED_YEAR", dates.season_of_that_year),
    Rule("day of last month", "d=DAY_OF_MONTH of p=MONTH_YEAR", framing.day_of_month),
)
PARTS: Final = (
    Rule("early, late", "the? t=EARLY_MID_LATE DASH? (in|to)? the? p=WHOLE", framing.third),
    Rule("beginning, end", "the? (very)? t=BEGINNING_OR_END of the? p=WHOLE", framing.third),
    Rule("end of the year", "the? t=BEGINNING_OR_END of the unit=UNIT", distances.third_of_this),
    Rule("week of a month", "the? o=ANY_ORDINAL week (of|in) p=MONTHLIKE", framing.week),
    Rule("half", "the? t=HALF_ORDINAL half of the? p=WHOLE", framing.half),
    Rule("time, day", f"{_CLOCK} (on|COMMA)? the? d=DAYLIKE", framing.timed),
    Rule("day, time", f"d=DAYLIKE COMMA? at? {_CLOCK}", framing.timed),
)
RANGES: Final = (
    Rule("from, to", "from the? a=DATE COMMA? (up|right)? TO the? b=DATE", framing.from_to),
    Rule("between", "between a=DATE and b=DATE", framing.from_to),
    Rule("some time between", "sometime between a=DATE and b=DATE", framing.some_time),
    Rule("to", "a=DATE sign=TO b=DATE", framing.from_to),
    Rule("same year, named", "a=COUNTED_YEAR sign=BESIDE b=YEAR RIGHT_BRACKET?", framing.named_year),
)
FRAMES: Final = (
    Rule("since", "(ever)? since p=DATE", framing.framed("since")),
    Rule("from on", "from p=DATE (on|onward|onwards)", framing.framed("since")),
    Rule("from until", "from p=DATE", dates.open_from),
    Rule("onwards", "p=DATE (onward|onwards)", framing.framed("since")),
    Rule("until", "(up to|until|till|through) (PART_OF_DAY (on|of))? the? p=DATE", framing.framed("until")),
    Rule("by", "(by|no later than) (PART_OF_DAY (on|of))? the? p=DATE", framing.framed("by")),
    Rule("before", "(before|prior to) p=DATE", framing.framed("before")),
    Rule("after", "after p=DATE", framing.framed("after")),
    Rule("circa", "c . p=YEAR", framing.framed("about")),
    Rule("about", "(ABOUT|in or about) p=WHOLE", framing.framed("about")),
    Rule("distance from a date", "n=AMOUNT side=BEFORE_AFTER p=DATE", framing.counted_from),
    Rule("distance from an event", "n=AMOUNT side=BEFORE_AFTER", framing.from_event),
)
