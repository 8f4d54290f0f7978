"""Numbers that are no dates stay out."""

from __future__ import annotations

import pytest

from timeline_app.core.datefinder import find_dates


@pytest.mark.parametrize(
    "text",
    [
        "It is 2,000 kilometers away, or 1,318 km by rail.",
        "It is 2010 km away.",
        "There were 300 companies and 2000 workers.",
        "About 1900 soldiers came, more than 1500 horses and 1980 spectators.",
        "See page 2010, p. 1999, No. 1984 and Article 23.",
        "A Boeing 747, Flight 2010 and Gate 1912.",
        "It cost 110,000 yuan, $1999, 1890 pounds or 11 billion.",
        "Call 555-2010 or 2010-555-1234.",
        "The 2018-seat hall and the 1500-meter race.",
        "For 20 years she held a 72-hour visa.",
        "The 28-year-old, aged 19, ran 10 times in three days.",
        "It grew by 3.2 percent, to 20.10 or 1:20.",
        "They won 2-1 and 3-0, in the 20th minute.",
        "See https://example.org/2017/05/11/news.html.",
        "Version 2010 of the type 1994 engine.",
        "Unit MH370, model A2010, the B2010x.",
        "全长1318公里，有企业2000家，共售出2010张。",
        "票价2018元，飞行高度2000米，第23条，第2018号，2018次列车。",
        "有2000年历史，历时12年，每人3年，78岁。",
        "每年3月、每月5日、每周三、每周一、周四，一日三餐，5日游，10日内。",
        "三峡十分重要，一些人统一意见。",
    ],
)
def test_a_number_that_counts_or_names_something_is_no_date(text: str) -> None:
    assert [text[date.start : date.end] for date in find_dates(text, "2018-03-14")] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 2012 exports fell.", "2012"),
        ("The 1972 convention holds.", "The 1972"),
        ("It was built (1908) by hand.", "1908"),
        ("The plan for 2018-2020 holds.", "2018-2020"),
        ("Of the 300 built in 1950, 12 are left.", "1950"),
        ("It ran from 1500 to 1600.", "from 1500 to 1600"),
    ],
)
def test_a_number_where_a_year_stands_is_one(text: str, words: str) -> None:
    assert [text[date.start : date.end] for date in find_dates(text, "2018-03-14")] == [words]
