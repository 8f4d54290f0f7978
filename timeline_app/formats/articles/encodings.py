"""From bytes to characters: which encoding a text is in, how sure that is, and what else it could be.

A byte order mark decides; then bytes that are valid UTF-8 (a text in another encoding hardly ever
is); then how much the characters that each encoding gives look like writing.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.says import says, says_number
from timeline_app.formats.articles.likely_characters import (
    first_not_ascii,
    like_chinese,
    like_utf_16,
    like_western,
    not_ascii,
)
from timeline_app.formats.articles.loading import ArticleError
from timeline_app.formats.articles.signatures import binary, is_binary
from timeline_app.formats.articles.values import Ask, Choice, Encoding, Sureness, Warned

REPLACEMENT: Final = "\ufffd"

# Names for people, and Python's codecs for them; of two codecs the first that fits is taken.
_CODECS: Final[dict[str, tuple[str, ...]]] = {
    "UTF-8": ("utf-8",),
    "GB18030": ("gb18030",),
    "Big5": ("cp950", "big5hkscs"),
    "Windows-1252": ("cp1252",),
    "UTF-16 (little-endian)": ("utf-16-le",),
    "UTF-16 (big-endian)": ("utf-16-be",),
    "UTF-32 (little-endian)": ("utf-32-le",),
    "UTF-32 (big-endian)": ("utf-32-be",),
    "Windows-1250 (Central Europe)": ("cp1250",),
    "Windows-1251 (Cyrillic)": ("cp1251",),
    "KOI8-R (Cyrillic)": ("koi8-r",),
    "Shift JIS (Japanese)": ("cp932",),
    "EUC-JP (Japanese)": ("euc_jp",),
    "EUC-KR (Korean)": ("cp949",),
    "Mac Roman": ("mac-roman",),
}
_MARKS: Final[tuple[tuple[bytes, str], ...]] = (
    (codecs.BOM_UTF8, "UTF-8"),
    (codecs.BOM_UTF32_LE, "UTF-32 (little-endian)"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "UTF-32 (big-endian)"),
    (codecs.BOM_UTF16_LE, "UTF-16 (little-endian)"),
    (codecs.BOM_UTF16_BE, "UTF-16 (big-endian)"),
    (b"\x84\x31\x95\x33", "GB18030"),
)
_LIKENESS: Final[tuple[tuple[str, Callable[[str], float]], ...]] = (
    ("GB18030", like_chinese),
    ("Big5", like_chinese),
    ("Windows-1252", like_western),
)
_UTF_16: Final = ("UTF-16 (little-endian)", "UTF-16 (big-endian)")
_OFFERED: Final = (
    "GB18030", "Big5", "Windows-1252", "Windows-1250 (Central Europe)", "Windows-1251 (Cyrillic)",
    "KOI8-R (Cyrillic)", "Shift JIS (Japanese)", "EUC-JP (Japanese)", "EUC-KR (Korean)", "Mac Roman",
)  # fmt: skip
_LABELS: Final[dict[str, str]] = {  # of web pages, where they mean more than they say (WHATWG Encoding)
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "big5-hkscs": "big5hkscs", "big5": "cp950", "x-x-big5": "cp950", "utf8": "utf-8",
    "shift_jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
    "utf-16": "utf-16-le", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be", "macintosh": "mac-roman",
}  # fmt: skip
_KNOWN_LABEL: Final = re.compile(
    r"utf-8|gb18030|big5hkscs|windows-(?:125[0-8]|874)|iso-8859-(?:[2-9]|1[0-6])|koi8-[ru]|euc-jp|iso-2022-jp"
)

_LEAST_LIKENESS: Final = 0.3  # below it the characters hardly look like writing
_CLEAR_LEAD: Final = 0.3
_ENOUGH: Final = 12  # characters beyond ASCII from which a clear lead is no accident
_DAMAGED: Final = 0.002  # share of characters that may be wrong in a damaged file
_SAMPLE_CHARACTERS: Final = 60
_PRINTABLE: Final = bytes((*b"\t\n\r", *range(32, 127)))


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as it was decoded, line ends as they were."""

    text: str
    encoding: Encoding
    ask: tuple[Ask, ...] = ()
    warnings: tuple[Warned, ...] = ()


@dataclass(frozen=True, slots=True)
class _Try:
    name: str
    text: str
    likeness: float


def encoding_names() -> tuple[str, ...]:
    """Every encoding that can be asked for."""
    return tuple(_CODECS)


def decode(data: bytes, place: str, wished: str = "") -> Decoded:
    """The characters of a file's bytes.

    Raises:
        ArticleError: it is not text, or not in the encoding ``wished``.
    """
    if wished:
        return _as_wished(data, place, wished)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], place, name)
    found = None if b"\x00" in data else _utf_8(data)
    if found is None and is_binary(data[:65_536].decode("latin-1")):
        found = _utf_16(data)
        if found is None:
            raise not_text(place)
    if found is not None:
        return found
    return _likeliest(data, place)


def decode_labelled(data: bytes, label: str) -> str | None:
    """The characters by an encoding that a page names; None if there is none such or they do not fit."""
    name = label.strip().lower()
    codec = _LABELS.get(name) or (name if _KNOWN_LABEL.fullmatch(name) else None)
    try:
        return None if codec is None else data.decode(codec)
    except UnicodeDecodeError:
        return None


def not_text(place: str) -> ArticleError:
    """The refusal of bytes that are no text."""
    return ArticleError(says("{0}: this is {1}; {2}", place, binary().what, binary().remedy))


def _as_wished(data: bytes, place: str, wished: str) -> Decoded:
    if wished not in _CODECS:
        raise ArticleError(
            says("'{0}' is not an encoding known here; use one of: {1}", wished, ", ".join(_CODECS))
        )
    for mark, name in _MARKS:
        if name == wished:
            data = data.removeprefix(mark)
    text = _strict(data, wished)
    if text is None:
        raise ArticleError(says("{0}: the file is not in {1}; choose another encoding", place, wished))
    return Decoded(text, Encoding(wished, "sure", says("It was chosen by hand.")))


def _marked(data: bytes, place: str, name: str) -> Decoded:
    why = says("The file begins with its byte order mark.")
    text = _strict(data, name)
    if text is not None:
        return Decoded(text, Encoding(name, "sure", why))
    text = data.decode(_CODECS[name][0], "replace")
    if text.count(REPLACEMENT) > len(text) * 0.05 + 2:
        message = says("{0}: the file begins as {1} and does not go on so", place, name)
        raise ArticleError(says("{0}; save it again as UTF-8", message))
    return Decoded(text, Encoding(name, "sure", why), warnings=(_damage(text),))


def _utf_8(data: bytes) -> Decoded | None:
    if data.isascii():
        return Decoded(data.decode("ascii"), Encoding("UTF-8", "sure", says("All of it is ASCII.")))
    text = _strict(data, "UTF-8")
    if text is not None:
        return Decoded(text, Encoding("UTF-8", "sure", says("All bytes are valid UTF-8.")))
    text = data.decode("utf-8", "replace")
    wrong = text.count(REPLACEMENT)
    right = len(text) - len(text.encode("ascii", "ignore")) - wrong
    if wrong * 10 <= right:
        why = says("Nearly all bytes are valid UTF-8.")
        return Decoded(text, Encoding("UTF-8", "likely", why), warnings=(_damage(text),))
    return None


def _utf_16(data: bytes) -> Decoded | None:
    """A text in UTF-16 without a byte order mark; None if it is none."""
    whole = data[: len(data) // 2 * 2]  # it may be cut off within its last character
    tries = _tries(whole, [(name, like_utf_16) for name in _UTF_16])
    if not tries or tries[0].likeness < 2 * _LEAST_LIKENESS or "\x00" in tries[0].text:
        return None
    best = tries[0]
    why = says("There is no byte order mark, but read so the characters are those of a text.")
    if len(whole) == len(data):
        return Decoded(best.text, Encoding(best.name, "likely", why))
    text = best.text + REPLACEMENT
    return Decoded(text, Encoding(best.name, "likely", why), warnings=(_damage(text),))


def _likeliest(data: bytes, place: str) -> Decoded:
    # Without a byte of zero, a text in UTF-16 has no space and no letter of ASCII in it.
    wide = () if _is_mostly_ascii(data) else _UTF_16
    tries = _tries(data, [*_LIKENESS, *((name, like_utf_16) for name in wide)])
    damaged = () if tries and tries[0].likeness >= _LEAST_LIKENESS else _damaged_tries(data)
    if damaged and damaged[0].likeness >= _LEAST_LIKENESS:
        tries = damaged
    if not tries:
        tries = _tries(data, [(name, like_western) for name in _OFFERED])
    if not tries or is_binary(tries[0].text):
        raise not_text(place)
    best = tries[0]
    encoding = Encoding(best.name, _sureness(tries), says("Read so, the characters look most like writing."))
    ask = _questions(data, tries) if encoding.sureness == "unsure" else ()
    warnings = (_damage(best.text),) if REPLACEMENT in best.text else ()
    return Decoded(best.text, encoding, ask, warnings)


def _is_mostly_ascii(data: bytes) -> bool:
    """Whether three of four bytes are printable ASCII; of Chinese in UTF-16 every second one is."""
    return 4 * len(data.translate(None, _PRINTABLE)) <= len(data)


def _tries(data: bytes, measures: Sequence[tuple[str, Callable[[str], float]]]) -> list[_Try]:
    """What the encodings make of the bytes, the likeliest first; those they do not fit are left out."""
    found = []
    for name, likeness in measures:
        text = _strict(data, name)
        if text is not None:
            found.append(_Try(name, text, likeness(text)))
    return sorted(found, key=lambda tried: -tried.likeness)


def _damaged_tries(data: bytes) -> list[_Try]:
    """The same for Chinese encodings where some bytes are wrong, as at the end of a file cut short."""
    found = []
    for name, likeness in _LIKENESS[:2]:
        text = data.decode(_CODECS[name][0], "replace")
        if text.count(REPLACEMENT) <= 1 + _DAMAGED * len(text):
            found.append(_Try(name, text, likeness(text)))
    return sorted(found, key=lambda tried: -tried.likeness)


def _sureness(tries: Sequence[_Try]) -> Sureness:
    lead = tries[0].likeness - (tries[1].likeness if len(tries) > 1 else 0)
    if tries[0].likeness < _LEAST_LIKENESS or lead < _CLEAR_LEAD:
        return "unsure"
    return "sure" if not_ascii(tries[0].text) >= _ENOUGH else "likely"


def _questions(data: bytes, tries: Sequence[_Try]) -> tuple[Ask, ...]:
    """All encodings that fit, those that were weighed first; no question if it is only one."""
    texts = {tried.name: tried.text for tried in tries}
    for name in _OFFERED:
        text = None if name in texts else _strict(data, name)
        if text is not None:
            texts[name] = text
    choices = tuple(Choice(name, _sample(text)) for name, text in texts.items())
    return (Ask("encoding", choices),) if len(choices) > 1 else ()


def _sample(text: str) -> str:
    """Some words around the first character beyond ASCII, on one line."""
    start = max(0, first_not_ascii(text) - _SAMPLE_CHARACTERS // 3)
    return " ".join(text[start : start + _SAMPLE_CHARACTERS].split())


def _strict(data: bytes, name: str) -> str | None:
    for codec in _CODECS[name]:
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    return None


def _damage(text: str) -> Warned:
    first = text.find(REPLACEMENT)
    count, line = text.count(REPLACEMENT), text.count("\n", 0, first) + 1
    return Warned(
        says_number(
            "{0} character is damaged in the file and stands as {1}; it is in line {2}.",
            "{0} characters are damaged in the file and stand as {1}; the first in line {2}.",
            count,
            REPLACEMENT,
            line,
        )
    )
