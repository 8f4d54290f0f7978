"""Numbers that could be years and are none: page 2010, 2000 soldiers, $1999, Flight 1912."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from timeline_app.core.datefinder.grammar import NUMBER_KINDS
from timeline_app.core.datefinder.tokens import Token
from timeline_app.core.datefinder.wordlists import words

# What is numbered by the number that follows.
_NUMBERED: Final = words(
    """page pages p pp paragraph line verse folio no nos number numbers room suite gate platform floor
    building block article section clause chapter paragraph rule resolution regulation directive
    convention-no item lot plate figure table route highway road motorway interstate flight boeing
    airbus bus train locomotive class-no tram model type version release build iso rfc din bs patent
    box zip postcode code tel telephone phone call extension channel area unit hull pennant ship
    asteroid catalogue isbn issn id us$ rmb cny usd eur gbp hk$ nt$ score worth costs cost costing
    priced"""
)
_AMOUNT_BEFORE: Final = words("""$ £ € ¥ ￥ # № + × = < > ≈ nearly almost least most than exactly total""")
_ROUGH_BEFORE: Final = words("about around some over approximately roughly up")
# What is counted or measured by the number before it.
_COUNTED: Final = words(
    """day days week weeks month months year years decades centuries block people persons men women
    children families households residents inhabitants visitors tourists passengers guests students
    pupils workers employees staff troops soldiers horses cattle sheep pigs homes houses dead percent
    per pct % ‰ ° degrees points km kilometer kilometers kilometre kilometres kms m meter meters metre
    metres cm mm mile miles ft feet foot inch inches yard yards acre acres hectare hectares ha mu sq
    square cubic liter liters litre litres l ml gallon gallons barrel barrels ton tons tonne tonnes t
    kg kilogram kilograms gram grams g lb lbs pound pounds ounce ounces oz w kw mw gw kwh watt watts
    volt volts hp horsepower hz mhz ghz k byte bytes kb mb gb tb yuan rmb dollar dollars euro euros
    yen won franc francs ruble rubles rupee rupees peso pesos crown crowns mark marks cent cents bn mn
    m dozen hundred thousand million billion trillion hour hours hr hrs minute minutes min mins second
    seconds secs words pages copies volumes pieces sets units times items votes seats beds rooms cars
    vehicles trucks buses trains ships boats vessels aircraft planes jets calories characters species
    stores shops firms companies enterprises villages islands samples shares"""
)
_LICENCES: Final = words(
    """in since by from until till through to of during before after between and or year early mid late
    for throughout circa around the until pre post ( （ , / spring summer autumn fall winter fiscal"""
)
_LISTING: Final = words("and or , / (")
_AFTER_DASH: Final = words("present now today era")
_SURE_YEARS: Final = range(1700, 2100)
_PLURAL_ENDINGS: Final = ("ss", "us", "is", "as")


def is_year(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the number at ``tokens[first:last]`` can be a year where it stands.

    ``last`` is beyond ``first + 1`` where the number is followed by more of the date (2013-2015).
    """
    before = tokens[first - 1] if first and tokens[first - 1].text != "\n" else None
    behind = tokens[last] if last < len(tokens) else None
    if _is_joined(tokens, first, last) or _is_numbered(tokens, first):
        return False
    if behind is not None and (behind.text in _COUNTED or "\u3400" <= behind.text[:1] <= "\u9fff"):
        return False  # in Chinese a year is one only with its 年
    is_circa = before is not None and before.text == "." and first > 1 and tokens[first - 2].text == "c"
    is_licensed = before is None or is_circa or before.text in _LICENCES
    if _is_plural(behind):
        is_round = tokens[first].value % 100 == 0
        is_rough = before is not None and before.text in _ROUGH_BEFORE
        is_after_year = first > 1 and tokens[first - 2].code == NUMBER_KINDS["YEAR_NUMBER"]
        is_listed = before is not None and before.text in _LISTING and not is_after_year
        is_counted = is_round and before is not None and before.text != "the"
        return is_licensed and not is_rough and not is_listed and not is_counted
    return is_licensed or tokens[first].value in _SURE_YEARS


def _is_numbered(tokens: Sequence[Token], first: int) -> bool:
    if not first:
        return False
    before = tokens[first - 1]
    if before.text in _NUMBERED or before.text in _AMOUNT_BEFORE:
        return True
    # No. 2010, p. 1999
    return before.text == "." and first > 1 and tokens[first - 2].text in _NUMBERED


def _is_joined(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether it is part of a longer string of figures or letters: 555-2010, 2018-seat, 2010m, A/2010."""
    start, end = tokens[first].start, tokens[last - 1].end
    if first:
        before = tokens[first - 1]
        if before.end == start and before.text[-1:] in "-/." and first > 1:
            other = tokens[first - 2]
            if other.end == before.start and other.text[-1:].isdigit():
                return True
        elif before.end == start and before.text[-1:].isalnum() and before.text.isascii():
            return True
    if last >= len(tokens) or tokens[last].start != end:
        return False
    behind = tokens[last]
    if behind.text == "-" and last + 1 < len(tokens) and tokens[last + 1].start == behind.end:
        return tokens[last + 1].text not in _AFTER_DASH and tokens[last + 1].text.isascii()
    return behind.text.isascii() and behind.text.isalnum()


def _is_plural(token: Token | None) -> bool:
    """Whether a word looks like things that are counted."""
    if token is None or not token.text.isascii() or not token.text.endswith("s"):
        return False
    return len(token.text) > 3 and token.text.isalpha() and not token.text.endswith(_PLURAL_ENDINGS)
