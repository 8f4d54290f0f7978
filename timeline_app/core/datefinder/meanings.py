"""What the words of a date mean, before it is known from where it counts.

A meaning says no more than the words do: "May 11" is a day of some year, "two years later" a distance from
something. :mod:`.resolving` makes dates of meanings.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from timeline_app.core.dateentry.vague import Third
from timeline_app.core.datefinder.lexicon import Origin, Unit
from timeline_app.core.edtf import Edtf

Frame = Literal["since", "until", "by", "before", "after", "about"]
Which = Literal["nearest", "last", "this", "next", "week-before", "week-of", "week-after"]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date that is complete as it stands; ``value`` is EDTF."""

    value: Edtf


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A month, or a day of one where ``day`` is not 0, of a year that is not stated."""

    month: int
    day: int = 0


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day of a month that is not stated."""

    day: int


@dataclass(frozen=True, slots=True)
class Code:
    """A season, quarter or half of a year by its EDTF number (21 to 41)."""

    code: int


@dataclass(frozen=True, slots=True)
class ThirdPart:
    """The early, middle or late part of something; ``is_end`` where the words say its very end."""

    which: Third
    is_end: bool = False


@dataclass(frozen=True, slots=True)
class HalfPart:
    """The first or second half of something."""

    number: Literal[1, 2]


@dataclass(frozen=True, slots=True)
class Months:
    """Months of a year, from first to last: the first five months."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class WeekOfMonth:
    """The first seven days of a month, the second seven days, and so on."""

    number: int


Part: TypeAlias = MonthDay | Code | ThirdPart | HalfPart | Months | WeekOfMonth


@dataclass(frozen=True, slots=True)
class YearPart:
    """A part of a year that is not stated: the first quarter."""

    part: Part


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week (Monday is 0): the nearest, or that of a certain week."""

    number: int
    which: Which = "nearest"


@dataclass(frozen=True, slots=True)
class Nearby:
    """A month or season by its distance from the article: last May, next winter."""

    part: MonthDay | Code
    which: Literal["last", "this", "next"]


@dataclass(frozen=True, slots=True)
class Counted:
    """A distance: last year, two years later, three days ago.

    ``is_rough``: about so far; ``is_beyond``: further, "more than two years ago". ``keeps_part`` is for
    comparisons, where "a year earlier" means the same quarter or month.
    """

    unit: Unit
    steps: int
    origin: Origin
    is_rough: bool = False
    is_beyond: bool = False
    keeps_part: bool = False


@dataclass(frozen=True, slots=True)
class CountedFrom:
    """A distance from a date that is stated beside it: two years after 2010, five years ago today."""

    unit: Unit
    steps: int
    start: Meaning


@dataclass(frozen=True, slots=True)
class FromEvent:
    """A distance from something that happened: two years after the project began. Steps as in Counted.

    ``side`` says on which side of the distance the words for it stand.
    """

    unit: Unit
    steps: int
    side: Literal["before", "behind"]


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time, which is no date: two years."""

    count: int
    unit: Unit
    is_rough: bool = False
    is_beyond: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """The past (negative) or next units up to the article's date: the past five years."""

    unit: Unit
    steps: int


@dataclass(frozen=True, slots=True)
class Partial:
    """A part of something: early 2010, the first quarter of this year, May 11 of the same year."""

    whole: Meaning
    part: Part


@dataclass(frozen=True, slots=True)
class WeekEnd:
    """Saturday and Sunday of a week counted from the article's."""

    steps: int


@dataclass(frozen=True, slots=True)
class CenturyPart:
    """A decade (first year in its century, 0 to 90) of a century counted from the article's."""

    steps: int
    decade: int


@dataclass(frozen=True, slots=True)
class ShortDecade:
    """A decade of a century that is not stated: the nineties."""

    decade: int


@dataclass(frozen=True, slots=True)
class ShortYear:
    """A year of a century that is not stated: '98."""

    number: int


@dataclass(frozen=True, slots=True)
class MonthAfter:
    """The first such month after what was spoken of: the following October."""

    month: int


@dataclass(frozen=True, slots=True)
class FromTo:
    """From one date to another; ``is_some_time`` says that it was some time between them."""

    first: Meaning
    last: Meaning
    is_some_time: bool = False


@dataclass(frozen=True, slots=True)
class Both:
    """Several days named together: May 1 and 2."""

    first: Meaning
    last: Meaning


@dataclass(frozen=True, slots=True)
class Framed:
    """Since, until, by, before, after or about a date."""

    frame: Frame
    inner: Meaning


@dataclass(frozen=True, slots=True)
class Timed:
    """A day with a time of day as EDTF writes it: ``T07:33``."""

    day: Meaning
    clock: str


@dataclass(frozen=True, slots=True)
class SamePart:
    """The month or quarter that was spoken of, in another year: the same quarter of 2015."""

    year: Meaning


@dataclass(frozen=True, slots=True)
class LongAgo:
    """A distance from today so large that it does not matter which day that is."""

    value: Edtf


@dataclass(frozen=True, slots=True)
class Anniversary:
    """The 20th anniversary of something, which was so many years before."""

    years: int


@dataclass(frozen=True, slots=True)
class ThatTime:
    """What was spoken of last: since then."""


@dataclass(frozen=True, slots=True)
class Present:
    """Now, so far: what holds when the article appears."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """What can be read in several ways: 03/04/2010."""

    values: tuple[Edtf, ...] = field(default=())


Meaning: TypeAlias = (
    Fixed | MonthDay | DayOfMonth | YearPart | Weekday | Nearby | Counted | CountedFrom | FromEvent | Amount
    | Stretch | LongAgo | Anniversary | ThatTime | Present | SamePart | Partial | WeekEnd | CenturyPart
    | ShortDecade | ShortYear | MonthAfter | FromTo | Both | Framed | Timed | OneOf
)  # fmt: skip
