"""Meanings of distances in English: two years ago, last month, the same year, the past five years."""

from __future__ import annotations

from typing import Final, Literal

from timeline_app.core.dateentry.building import (
    EntryError,
)
from timeline_app.core.dateentry.vague import years_ago
from timeline_app.core.datefinder.english_dates import ordinal
from timeline_app.core.datefinder.framing import counted
from timeline_app.core.datefinder.lexicon import (
    CARDINALS,
    POWERS,
    THIRDS,
    UNITS,
    VERY_ENDS,
    Unit,
)
from timeline_app.core.datefinder.match import Match
from timeline_app.core.datefinder.meanings import (
    Amount,
    Anniversary,
    Counted,
    Framed,
    FromEvent,
    LongAgo,
    Meaning,
    Partial,
    Present,
    Stretch,
    ThatTime,
    ThirdPart,
    WeekEnd,
)

_STEPS: Final = {"this": 0, "last": -1, "next": 1}
_DAY_WORDS: Final = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


def amount_of(match: Match) -> Meaning | None:
    """Two years, a decade, twenty-five years, half a year."""
    unit = _unit(match)
    count = CARDINALS.get(match.word("n"), match.number("n", 1)) + match.number("ones")
    count += CARDINALS.get(match.word("ones"), 0)
    if match.word("hundred"):
        count *= 100
    is_beyond = match.word("rough2") == "over" or match.tokens[match.start].text == "more"
    is_rough = bool(match.word("rough") or match.word("rough2")) or unit in ("decade", "century")
    if match.word("half"):
        halves: dict[Unit, tuple[int, Unit]] = {
            "year": (6, "month"), "century": (5, "decade"), "decade": (5, "year"),
        }  # fmt: skip
        if unit not in halves:
            return None
        count, unit = halves[unit]
    return Amount(count, unit, is_rough=is_rough, is_beyond=is_beyond) if count else None


def this_unit(match: Match) -> Meaning | None:
    """This year, last month; "the last year" is no date but a length."""
    before, unit = match.before(), _unit(match)
    if unit == "day" or match.word("unit").endswith("s") or (before is not None and before.text == "the"):
        return None
    return Counted(unit, _STEPS.get(match.word("rel"), 0), "article")


def unit_of_text(match: Match) -> Meaning | None:
    """The same year, the following day, the previous month: counted from what was spoken of."""
    steps = {"following": 1, "next": 1, "subsequent": 1, "ensuing": 1, "previous": -1, "preceding": -1}
    behind = match.after()
    if match.word("unit").endswith("s") or (behind is not None and behind.code == "Ⓐ"):
        return None
    return Counted(_unit(match), steps.get(match.word("rel"), 0), "text")


def day_beside(match: Match) -> Meaning | None:
    """The day after tomorrow, the day before yesterday."""
    steps = {("after", "tomorrow"): 2, ("before", "yesterday"): -2}
    side, word = match.tokens[match.start + 2].text, match.word("w")
    return Counted("day", steps[side, word], "article") if (side, word) in steps else None


def day_word(match: Match) -> Meaning:
    return Counted("day", _DAY_WORDS[match.word("w")], "article")


def part_of_today(match: Match) -> Meaning:
    return Counted("day", -1 if match.word("rel") == "last" else 0, "article")


def weekend(match: Match) -> Meaning:
    return WeekEnd(_STEPS.get(match.word("rel"), -1))


def distance(match: Match) -> Meaning | None:
    """Two years ago, three days later, a year earlier."""
    amount = match.meaning("n")
    if not isinstance(amount, Amount):
        return None
    word, behind = match.word("side"), match.after()
    if behind is not None and behind.text == "than":
        return None  # two weeks later than planned
    if word in ("ago", "hence"):
        sign: Literal[-1, 1] = -1 if word == "ago" else 1
        return counted(amount, sign, "article")
    keeps = word == "earlier" and amount.count == 1
    return counted(amount, 1 if word in ("later", "afterwards") else -1, "text", keeps_part=keeps)


def long_ago(match: Match) -> Meaning | None:
    """66 million years ago, 40,000 years ago."""
    digits = match.word("n")
    if not digits.isascii():
        return None
    try:
        return LongAgo(years_ago(digits, POWERS.get(match.word("power"), 0)))
    except EntryError:
        return None


def past_stretch(match: Match) -> Meaning | None:
    amount = match.meaning("n")
    return None if not isinstance(amount, Amount) else Stretch(amount.unit, -amount.count)


def next_stretch(match: Match) -> Meaning | None:
    amount = match.meaning("n")
    return None if not isinstance(amount, Amount) else Stretch(amount.unit, amount.count)


def past_unit(match: Match) -> Meaning | None:
    unit = _unit(match)
    behind = match.after()
    if unit == "day" or match.word("unit").endswith("s") or (behind is not None and behind.text == "of"):
        return None
    return Stretch(unit, -1)


def time_to_come(match: Match) -> Meaning | None:
    amount = match.meaning("n")
    return None if not isinstance(amount, Amount) else Counted(amount.unit, amount.count, "article")


def anniversary(match: Match) -> Meaning | None:
    number = ordinal(match, "o")
    return Anniversary(number) if number else None


def present(match: Match) -> Meaning | None:
    """Now, so far; not "now that", "so far as", "up to date"."""
    before, behind = match.before(), match.after()
    if before is not None and before.text in ("up", "from", "until", "by", "even"):
        return None
    return None if behind is not None and behind.text in ("that", "as", "from", "the", "on") else Present()


def since_then(_: Match) -> Meaning:
    return Framed("since", ThatTime())


def since_alone(match: Match) -> Meaning | None:
    """It has since grown: since what was spoken of."""
    before, behind = match.before(), match.after()
    is_adverb = before is not None and before.text in ("have", "has", "had", "ever")
    goes_on = behind is None or behind.code in "wm" or behind.text in ("been", ".", ",")
    return Framed("since", ThatTime()) if is_adverb and goes_on else None


def time_since(match: Match) -> Meaning | None:
    """It has been ten years since something: that was ten years ago."""
    amount = match.meaning("n")
    return counted(amount, -1, "article") if isinstance(amount, Amount) else None


def unit_beside(match: Match) -> Meaning | None:
    """The year before, the day after: from what was spoken of, or from an event told in words."""
    sign: Literal[1, -1] = 1 if match.word("side") == "after" else -1
    behind = match.after()
    if match.word("unit").endswith("s"):
        return None
    if behind is None or behind.code in "m\n" or not behind.text[:1].isalnum():
        return Counted(_unit(match), sign, "text")
    return FromEvent(_unit(match), sign, "behind")


def third_of_this(match: Match) -> Meaning | None:
    """The end of the year: of the one the article appeared in."""
    word, unit = match.word("t"), _unit(match)
    if unit not in ("month", "year", "decade", "century"):
        return None
    return Partial(Counted(unit, 0, "article"), ThirdPart(THIRDS[word], is_end=word in VERY_ENDS))


def _unit(match: Match) -> Unit:
    return UNITS[match.word("unit")]
