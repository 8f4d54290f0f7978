"""Expressions of time in Chinese text."""

from __future__ import annotations

import pytest

from timeline_app.core.datefinder import find_dates

ARTICLE = "2018-03-14"  # a Wednesday


def found(text: str, anchor: str = ARTICLE) -> list[tuple[str, str]]:
    return [(text[date.start : date.end], date.edtf) for date in find_dates(text, anchor, "zh")]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2010年", "2010"),
        ("2010年6月", "2010-06"),
        ("2010年6月18日", "2010-06-18"),
        ("2010 年 6 月 18 日", "2010-06-18"),
        ("２０１０年６月", "2010-06"),
        ("二〇一〇年六月十八日", "2010-06-18"),
        ("1997年7月1日零时", "1997-07-01T00"),
        ("2010年6月18日晚8时30分", "2010-06-18T20:30"),
        ("2月18日", "2018-02-18"),
        ("3月5日至20日", "2018-03-05/2018-03-20"),
        ("1至2月", "2018-01/2018-02"),
        ("2013年至2015年", "2013/2015"),
        ("2013-2015年", "2013/2015"),
        ("2018年8月18日至9月2日", "2018-08-18/2018-09-02"),
        ("去年10月到今年3月", "2017-10/2018-03"),
        ("去年5月", "2017-05"),
        ("前年", "2016"),
        ("上个月", "2018-02"),
        ("本月", "2018-03"),
        ("昨日", "2018-03-13"),
        ("上周四", "2018-03-08"),
        ("周四", "2018-03-08"),
        ("周三晚", "2018-03-14"),
        ("上周末", "[2018-03-10..2018-03-11]"),
        ("今年第一季度", "2018-33"),
        ("去年前三季度", "2017-01/2017-09"),
        ("2017年上半年", "2017-40"),
        ("2016年春", "2016-21"),
        ("去年底", "2017-39"),
        ("明年年底", "2019-39"),
        ("2010年初", "2010-37"),
        ("2月下旬", "[2018-02-21..2018-02-28]"),
        ("上世纪九十年代", "199X"),
        ("上世纪九十年代初", "[1990..1993]"),
        ("20世纪80年代", "198X"),
        ("19世纪末", "[1867..1899]"),
        ("1990年代", "199X"),
        ("公元前221年", "-0220"),
        ("民国二十八年", "1939"),
        ("2003年以来", "2003/.."),
        ("自2003年起", "2003/.."),
        ("1982年至今", "1982/.."),
        ("2008年以前", "[..2007]"),
        ("2018年底前", "[..2018]"),
        ("2000年前后", "2000~"),
        ("十年前", "2008"),
        ("3.5亿年前", "Y-350E6S3"),
        ("两百万年前", "Y-2E6S1"),
        ("30多年前", "[..1988]"),
        ("五年前的今天", "2013"),
        ("过去五年", "2013/2018"),
        ("未来三年", "2018/2021"),
    ],
)
def test_words_mean_their_date(words: str, edtf: str) -> None:
    assert found(f"{words}，工程完成。") == [(words, edtf)]


def test_a_day_without_its_month_is_of_the_article_s_or_of_the_one_spoken_of() -> None:
    assert found("记者14日获悉") == [("14日", "2018-03-14")]
    assert found("2010年6月，工程完成。18日，他到达。")[-1] == ("18日", "2010-06-18")


def test_the_same_year_and_the_next_go_by_the_year_before() -> None:
    assert found("他1936年入党，同年参军，次年到达，当年10月返回。") == [
        ("1936年", "1936"),
        ("同年", "1936"),
        ("次年", "1937"),
        ("当年10月", "1937-10"),
    ]


def test_two_years_later_counts_from_a_date_or_from_what_is_told() -> None:
    assert found("2003年签约。两年后，铁路开工。")[-1] == ("两年后", "2005")
    assert found("项目启动两年后，产值翻番。") == [("项目启动两年后", "")]


def test_until_a_year_is_a_limit_and_reaching_a_number_is_none() -> None:
    assert found("到2020年，里程将翻番。") == [("到2020年", "[..2020]")]
    assert found("里程达到2020年水平。")[0][1] == "2020"


def test_words_that_only_look_like_dates_stay_whole() -> None:
    assert found("五年后年产量翻番，文明年度人物，基本月薪，十月革命") == [("五年后", "")]


def test_a_year_before_the_name_of_the_country_is_a_year() -> None:
    assert found("2016年中国铁路，2016年中，2017年中部地区") == [
        ("2016年", "2016"),
        ("2016年中", "2016-38"),
        ("2017年", "2017"),
    ]


def test_a_year_that_is_only_compared_with_sets_no_scene() -> None:
    text = "2016年投资增长，与上年持平。前三季度下降。"
    assert found(text, "2017-01-20")[-1] == ("前三季度", "2016-01/2016-09")


def test_radicals_from_a_pdf_are_read_as_characters() -> None:
    assert found("2010年6⽉18⽇，开工") == [("2010年6⽉18⽇", "2010-06-18")]


def test_chinese_dates_are_found_in_an_english_text_and_offsets_are_those_of_the_text() -> None:
    text = "Signed “2010年6月18日” and on May 3, 2011."
    assert [text[date.start : date.end] for date in find_dates(text, "")] == ["2010年6月18日", "May 3, 2011"]
