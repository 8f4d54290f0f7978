"""Which language a text is in: by its script, and for the Latin one by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.values import Found

_SAMPLE: Final = 40_000  # characters
_LEAST_LETTERS: Final = 12
_SCRIPTS: Final[tuple[tuple[str, re.Pattern[str], float], ...]] = (
    # Japanese and Korean before Chinese, for they use its characters too.
    ("ja", re.compile(r"[\u3040-\u30ff]"), 0.10),
    ("ko", re.compile(r"[\uac00-\ud7af]"), 0.20),
    ("zh", re.compile(r"[\u3400-\u9fff]"), 0.30),
    ("ru", re.compile(r"[\u0400-\u04ff]"), 0.50),
    ("el", re.compile(r"[\u0370-\u03ff]"), 0.50),
    ("ar", re.compile(r"[\u0600-\u06ff]"), 0.50),
    ("he", re.compile(r"[\u0590-\u05ff]"), 0.50),
    ("hi", re.compile(r"[\u0900-\u097f]"), 0.50),
    ("th", re.compile(r"[\u0e00-\u0e7f]"), 0.50),
)
_WORDS: Final[dict[str, str]] = {
    "en": "the of and to in a is that for was on with as it by at from has be its are have",
    "de": "der die und das den von zu mit ist im des auf für sich nicht ein eine dem auch wurde",
    "fr": "le la les des et de du en un une est que dans pour qui par sur au pas ont a il",
    "es": "el la los las de y en que del un una por con se para es al su lo como fue",
    "it": "il la di e che del della in un una per con non è sono dei le da si al gli",
    "pt": "o a os as de e que do da em um uma para com não por no na dos foi se",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook door werd",
}
_COMMON_WORDS: Final = {tag: frozenset(words.split()) for tag, words in _WORDS.items()}
_LATIN_WORD: Final = re.compile(r"[a-zà-öø-ÿœ]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_LEAST_SHARE: Final = 0.12  # of the words that are among the commonest; of running text a third or more
_NAMES: Final[dict[str, str]] = {
    "ja": says("Japanese kana"),
    "ko": says("Korean letters"),
    "zh": says("Chinese characters"),
    "ru": says("Cyrillic letters"),
    "el": says("Greek letters"),
    "ar": says("Arabic letters"),
    "he": says("Hebrew letters"),
    "hi": says("Devanagari letters"),
    "th": says("Thai letters"),
}


def language_of(text: str) -> Found:
    """The language as a tag of BCP 47 (two letters), empty if it cannot be told."""
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    if letters < _LEAST_LETTERS:
        return Found()
    for tag, script, share in _SCRIPTS:
        if len(script.findall(sample)) >= share * letters:
            return Found(tag, "inferred", says("The text is in {0}.", _NAMES[tag]))
    words = Counter(_LATIN_WORD.findall(sample.lower()))
    total = words.total()
    shares = {
        tag: sum(words[word] for word in common) / total if total else 0.0
        for tag, common in _COMMON_WORDS.items()
    }
    best = max(shares, key=lambda tag: shares[tag])
    if shares[best] < _LEAST_SHARE:
        return Found()
    return Found(best, "inferred", says("Its commonest words are of that language."))
