"""Running text in lines of a width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.drawing.wrapping import wrapped
from timeline_app.timeline.sizes import TextStyle

CAPTION = "因無處標註而僅計數的事件：Bridge opens（2010年）；Tunnel（2013年5月）；鐵路通車（約2007年）。"


def lines_of(text: str, width_px: float) -> list[str]:
    """Every letter is 10 px wide."""
    return wrapped(text, TextStyle.NOTE, width_px, lambda each, _: 10.0 * len(each))


@given(st.integers(12, 80))
def test_no_chinese_mark_stands_in_the_margin_or_begins_or_ends_a_line_wrongly(letters: int) -> None:
    lines = lines_of(CAPTION, 10.0 * letters)
    assert max(map(len, lines)) <= letters
    assert not [line for line in lines if line[0] in "，。：；）" or line[-1] in "（「"]
    assert "".join(lines).replace(" ", "") == CAPTION.replace(" ", "")


@given(st.text("ab （）。；年\n", max_size=60), st.integers(1, 20))
def test_nothing_of_a_text_is_lost_in_lines_that_all_fit(text: str, letters: int) -> None:
    lines = lines_of(text, 10.0 * letters)
    assert max(map(len, lines), default=0) <= letters
    assert "".join("".join(lines).split()) == "".join(text.split())
