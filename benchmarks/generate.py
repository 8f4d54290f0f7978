"""Makes up a collection of any size: ``python -m benchmarks.generate --events 1000000 --csv events.csv``.

The events are spread as those of real collections are: crowded in some times and years, a few of them
important and most not, some lasting, some uncertain, a few before Christ and a few before there were people.
The same number, seed and version of NumPy make the same events.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from timeline_app.core.batches import EventBatch
from timeline_app.core.model import Event
from timeline_app.core.slugs import slug
from timeline_app.formats.csv_categories import FoundCategories
from timeline_app.store.bulk import add_events, store_to_fill

CHINESE_SHARE = 0.15
INTERVAL_SHARE = 0.2
DOUBT_SHARE = 0.1
BEFORE_CHRIST_SHARE = 0.01
DEEP_SHARE = 0.001
UNDATED_SHARE = 0.001
BURST_SHARE = 0.25

CATEGORIES = ("Politics", "Trade", "Science", "Transport", "Culture", "War", "Nature", "Sport")
_CATEGORY_SHARES = (0.24, 0.19, 0.15, 0.13, 0.11, 0.08, 0.06, 0.04)

# First and last year of an era, and how much of everything falls into it.
_ERAS = ((1, 500, 0.02), (500, 1400, 0.04), (1400, 1700, 0.07), (1700, 1850, 0.12), (1850, 1945, 0.25),
         (1945, 1990, 0.2), (1990, 2025, 0.3))  # fmt: skip
_OLDEST_YEARS_AGO = 13.8e9
_PRECISIONS = ("day", "month", "year")
_PRECISION_SHARES = (0.55, 0.2, 0.25)
_DOUBTS = ("?", "~", "%")
_DOUBT_SHARES = (0.4, 0.5, 0.1)
_BATCH = 20_000

_OPENINGS = (
    "First", "Second", "Great", "Northern", "Southern", "Eastern", "Western", "New", "Old", "Royal", "Joint",
    "Public", "Secret", "Annual", "Harbour", "River", "Mountain", "Coastal", "Inland", "Free",
)  # fmt: skip
_SUBJECTS = (
    "railway", "assembly", "exchange", "observatory", "canal", "treaty", "fleet", "fair", "library", "bridge",
    "expedition", "charter", "harvest", "market", "garrison", "academy", "lighthouse", "census", "festival",
    "aqueduct", "mint", "printing house", "power station", "telegraph line", "botanical garden",
)  # fmt: skip
_ENDINGS = (
    "opens", "is founded", "is rebuilt after a fire", "closes", "is enlarged", "moves to the far bank",
    "is named for the river", "is surveyed", "changes hands", "meets for the first time", "is put to a vote",
    "is finished two years late", "is found again", "is restored", "is taken down",
)  # fmt: skip
_PLACE_BEGINNINGS = (
    "Ald", "Ash", "Bel", "Bram", "Calder", "Dun", "Elm", "Fen", "Garth", "Hal", "Hazel", "Ings", "Kel",
    "Lang", "Marl", "Nether", "Oak", "Pen", "Quern", "Red", "Sand", "Thorn", "Up", "Wester",
)  # fmt: skip
_PLACE_ENDINGS = (
    "bourne", "bridge", "by", "combe", "dale", "field", "ford", "gate", "ham", "haven", "hurst", "ley",
    "mere", "mouth", "ness", "port", "stead", "thorpe", "ton", "wick",
)  # fmt: skip
_CHINESE_PLACES = (
    "临江", "望山", "平湖", "青石", "白沙", "长桥", "双溪", "东岭", "南浦",
    "西塘", "北渡", "高坪", "古渡", "石桥", "云台", "清泉", "大河", "松林",
    "竹园", "梅岭",
)  # fmt: skip
_CHINESE_OPENINGS = (
    "北方", "南方", "东部", "西部", "沿海", "内陆", "第一", "第二", "新",
    "旧", "联合", "公共",
)  # fmt: skip
_CHINESE_SUBJECTS = (
    "铁路", "议会", "交易所", "天文台", "运河", "条约", "船队", "博览会",
    "图书馆", "大桥", "考察队", "宪章", "市场", "学院", "灯塔", "普查",
    "节日", "植物园",
)  # fmt: skip
_CHINESE_ENDINGS = (
    "开放", "成立", "火灾后重建", "关闭", "扩建", "迁至对岸", "首次召开", "完工",
    "修复", "拆除",
)  # fmt: skip
_SUMMARIES = (
    "It had been planned for years and was paid for by a loan.",
    "Two reports of it differ in the day and agree in the rest.",
    "The town kept a holiday on that day for a long time.",
    "What it cost was never published.",
    "It drew visitors from both banks of the river.",
    "The records are kept in three places, none of them whole.",
)


@dataclass(frozen=True, slots=True)
class Made:
    """One event, as the cells of a row."""

    title: str
    date: str
    end: str
    category: str
    importance: str
    summary: str
    url: str


def made_events(count: int, seed: int = 1) -> Iterator[list[Made]]:
    """``count`` events, some thousand at a time; the same for the same seed."""
    chance = np.random.default_rng(seed)
    bursts = _days_in_eras(chance, max(count // 5_000, 3))
    for start in range(0, count, _BATCH):
        yield _made(chance, min(_BATCH, count - start), start, bursts)


def write_csv(path: Path, count: int, seed: int = 1) -> None:
    """The events as a CSV file that ``timeline-app import`` reads."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(Made.__slots__)
        for batch in made_events(count, seed):
            writer.writerows(
                (m.title, m.date, m.end, m.category, m.importance, m.summary, m.url) for m in batch
            )


def fill_store(path: Path, count: int, seed: int = 1) -> None:
    """The events in a store; one that is there already gets them besides its own."""
    with store_to_fill(path) as store:
        add_events(store, _event_batches(count, seed, FoundCategories(store.collection().categories)))


def _event_batches(count: int, seed: int, categories: FoundCategories) -> Iterator[EventBatch]:
    for batch in made_events(count, seed):
        events = [_event(made, categories.id_of(made.category)) for made in batch]
        yield EventBatch(events, categories.take_new())


def _event(made: Made, category: str) -> Event:
    return Event(
        id=f"{slug(made.title) or 'event'}-{slug(made.date) or 'undated'}",
        title=made.title,
        date=f"{made.date}/{made.end}" if made.end else made.date,
        category=category,
        kind="period" if made.end else "event",
        importance=float(made.importance),
        summary=made.summary,
        note=f"Source: {made.url}",
    )


def _made(chance: np.random.Generator, count: int, number: int, bursts: npt.NDArray[np.int64]) -> list[Made]:
    dates, ends = _dates(chance, count, bursts)
    # Beta(0.6, 4): half of all below 0.08, one in a hundred above 0.6.
    importances = np.round(chance.beta(0.6, 4.0, count), 3).astype(str).tolist()
    categories = np.array(CATEGORIES)[chance.choice(len(CATEGORIES), count, p=_CATEGORY_SHARES)].tolist()
    summaries = np.array(_SUMMARIES)[chance.integers(len(_SUMMARIES), size=count)].tolist()
    urls = [f"https://example.org/{each}" for each in range(number, number + count)]
    cells = zip(_titles(chance, count), dates, ends, categories, importances, summaries, urls, strict=True)
    return [Made(*each) for each in cells]


def _titles(chance: np.random.Generator, count: int) -> list[str]:
    """A title each; of the English ones there are three and a half million, of the Chinese 43,200."""
    english = (_words(chance, words, count) for words in (_OPENINGS, _SUBJECTS, _ENDINGS))
    places = zip(_words(chance, _PLACE_BEGINNINGS, count), _words(chance, _PLACE_ENDINGS, count), strict=True)
    chinese = (
        _words(chance, words, count)
        for words in (_CHINESE_PLACES, _CHINESE_OPENINGS, _CHINESE_SUBJECTS, _CHINESE_ENDINGS)
    )
    is_chinese = (chance.random(count) < CHINESE_SHARE).tolist()
    rows = zip(is_chinese, zip(*english, strict=True), places, zip(*chinese, strict=True), strict=True)
    return [
        "".join(theirs) if is_theirs else f"{opening} {subject} at {begins}{ends} {event}"
        for is_theirs, (opening, subject, event), (begins, ends), theirs in rows
    ]


def _words(chance: np.random.Generator, words: tuple[str, ...], count: int) -> list[str]:
    return np.array(words)[chance.integers(len(words), size=count)].tolist()


def _dates(
    chance: np.random.Generator, count: int, bursts: npt.NDArray[np.int64]
) -> tuple[list[str], list[str]]:
    """Dates and ends (empty where there is none), in EDTF."""
    days = _days_in_eras(chance, count)
    in_burst = chance.random(count) < BURST_SHARE
    around = bursts[chance.integers(len(bursts), size=count)] + chance.gamma(1.0, 20.0, count).astype(
        np.int64
    )
    days = np.where(in_burst, around, days)
    precision = np.where(in_burst, 0, chance.choice(len(_PRECISIONS), count, p=_PRECISION_SHARES))
    lasting = chance.random(count) < INTERVAL_SHARE
    # Half of them last less than a year, one in twenty more than thirteen years.
    last_days = days + np.minimum(chance.lognormal(5.5, 1.8, count), 36_500).astype(np.int64)
    doubts = np.where(
        chance.random(count) < DOUBT_SHARE, np.array(_DOUBTS)[chance.choice(3, count, p=_DOUBT_SHARES)], ""
    )
    dates = np.char.add(_texts(days, precision), doubts)
    ends = np.where(lasting, _texts(last_days, precision), "")
    old = chance.random(count)
    for row in np.flatnonzero(old < BEFORE_CHRIST_SHARE + DEEP_SHARE).tolist():
        is_deep = old[row] < DEEP_SHARE
        first, last = _deep(chance) if is_deep else _before_christ(chance)
        dates[row], ends[row] = first + doubts[row], last if lasting[row] else ""
    undated = chance.random(count) < UNDATED_SHARE
    dates[undated] = ends[undated] = ""
    return dates.tolist(), ends.tolist()


def _days_in_eras(chance: np.random.Generator, count: int) -> npt.NDArray[np.int64]:
    """Days since 1970, within an era as many late ones as two dice show high numbers."""
    first, last, share = (np.array(column) for column in zip(*_ERAS, strict=True))
    era = chance.choice(len(_ERAS), count, p=share / share.sum())
    within = np.maximum(chance.random(count), chance.random(count))
    years = first[era] + (last[era] - first[era]) * within
    return ((years - 1970.0) * 365.2425).astype(np.int64)


def _texts(days: npt.NDArray[np.int64], precision: npt.NDArray[np.int64]) -> npt.NDArray[np.str_]:
    """Days as EDTF, as precisely as each is known."""
    texts = np.datetime_as_string(days.astype("datetime64[D]"), unit="D").astype("U24")
    month = np.datetime_as_string(days.astype("datetime64[D]"), unit="M")
    year = np.datetime_as_string(days.astype("datetime64[D]"), unit="Y")
    return np.where(precision == 0, texts, np.where(precision == 1, month, year))


def _before_christ(chance: np.random.Generator) -> tuple[str, str]:
    first = int(-(10 ** chance.uniform(0.5, 3.6)))
    last = min(first + int(chance.integers(1, 60)), -1)
    return f"-{-first:04d}", f"-{-last:04d}"


def _deep(chance: np.random.Generator) -> tuple[str, str]:
    """Years of five and more digits, as many ten thousand years ago as billions."""
    ago = 10 ** chance.uniform(4.1, np.log10(_OLDEST_YEARS_AGO))
    first = -int(float(f"{ago:.2g}"))
    return f"Y{first}", f"Y{first + max(-first // 100, 1)}"


def main(words: list[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.generate", description="Make up a collection."
    )
    parser.add_argument("--events", type=int, required=True, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--csv", type=Path, metavar="FILE")
    target.add_argument("--store", type=Path, metavar="FILE")
    options = parser.parse_args(words)
    if options.events < 0:
        parser.error("--events is 0 or more")
    if options.csv is not None:
        write_csv(options.csv, options.events, options.seed)
    else:
        fill_store(options.store, options.events, options.seed)


if __name__ == "__main__":
    main()
