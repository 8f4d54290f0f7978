"""Lines of authors taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.citing import names_of


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", []),
        ("Shadow Li", ["Li, Shadow"]),
        ("Li, Shadow", ["Li, Shadow"]),
        ("Li, Shadow; Wang, Jieyu", ["Li, Shadow", "Wang, Jieyu"]),
        ("Smith, J., and Jones, K.", ["Smith, J.", "Jones, K."]),
        ("Smith, J., Jones, K. L.", ["Smith, J.", "Jones, K. L."]),
        ("Wang Bo, Li Ming and Anna de Vries", ["Wang Bo", "Li Ming", "de Vries, Anna"]),
        ("Ann Lee & Bob Roe", ["Lee, Ann", "Roe, Bob"]),
        ("Tang Liangzhi", ["Tang Liangzhi"]),
        ("Lee Ka-chiu", ["Lee Ka-chiu"]),
        ("John Lee Ka-chiu", ["Lee, John Ka-chiu"]),
        ("Martin Luther King, Jr.", ["King, Martin Luther, Jr."]),
        ("王小明、李四", ["王小明", "李四"]),
        ("王小明 李四", ["王小明", "李四"]),
        ("王小明，李四", ["王小明", "李四"]),
        ("张三和李四", ["张三", "李四"]),
        ("新华社", ["新华社"]),
        ("卡尔·马克思", ["卡尔·马克思"]),
        ("Xinhua News Agency", ["Xinhua News Agency"]),
        ("Ministry of Commerce and Trade", ["Ministry of Commerce and Trade"]),
        ("Reuters, Ann Lee", ["Reuters", "Lee, Ann"]),
        ("Madonna", ["Madonna"]),
    ],
)
def test_a_line_of_authors_gives_the_names_as_a_list_of_references_turns_them(
    line: str, expected: list[str]
) -> None:
    assert [name.inverted for name in names_of(line)] == expected


def test_a_double_surname_is_one_family_name() -> None:
    (name,) = names_of("欧阳文忠")
    assert (name.family, name.given) == ("欧阳", "文忠")


def test_initials_are_of_each_given_name() -> None:
    assert names_of("J.R.R. Tolkien")[0].initials == ("J", "R", "R")
    assert names_of("Jean-Paul Sartre")[0].initials == ("J-P",)


@given(st.text())
def test_whatever_stands_in_the_field_of_authors_gives_names_with_words(line: str) -> None:
    assert all(name.in_full.strip() and name.inverted.strip() for name in names_of(line))
