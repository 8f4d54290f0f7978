"""The rules for Chinese, level by level; each level sees what those before it found."""

from __future__ import annotations

from typing import Final

from timeline_app.core.datefinder import chinese_dates as dates
from timeline_app.core.datefinder import chinese_distances as distances
from timeline_app.core.datefinder import framing
from timeline_app.core.datefinder.grammar import Rule

_YEAR: Final = "ERA? y=NUMBER 年"
_DAY: Final = "m=TO_12 月 d=DAY_NUMBER DAY_SIGN?"
_ROUGH: Final = "rough=CHINESE_ABOUT?"

QUANTITIES: Final = (
    Rule(
        "年前, long", "n=NUMBER AND_MORE? power=CHINESE_POWER AND_MORE? 年 CHINESE_BEFORE", distances.long_ago
    ),
    Rule("量", f"{_ROUGH} n=SMALL more=AND_MORE? 个? unit=CHINESE_UNIT", distances.amount_of),
    Rule("半年", f"{_ROUGH} 半 个? unit=CHINESE_UNIT", distances.half_amount),
)
POINTS: Final = (
    Rule("年月日", f"{_YEAR} {_DAY}", dates.day_of_year),
    Rule("年月", f"{_YEAR} m=TO_12 月 份?", dates.month_of_year),
    Rule("年", _YEAR, dates.year_alone),
    Rule("公元前", "ERA_BEFORE n=NUMBER 年", dates.year_before_christ),
    Rule("民国年月日", f"REPUBLIC r=NUMBER 年 {_DAY}", dates.day_of_year),
    Rule("民国年月", "REPUBLIC r=NUMBER 年 m=TO_12 月", dates.month_of_year),
    Rule("民国年", "REPUBLIC r=NUMBER 年", dates.year_alone),
    Rule("年底", "y=YEAR_NUMBER t=YEAR_THIRD", dates.third_of_year),
    Rule("年月底", f"{_YEAR} m=TO_12 t=MONTH_THIRD", dates.third_of_month),
    Rule("月底", "m=TO_12 t=MONTH_THIRD", dates.third_of_month),
    Rule("年至年", "a=YEAR_NUMBER CHINESE_DASH b=YEAR_OR_SHORT 年", dates.years),
    Rule("月日", _DAY, dates.day_of_year),
    Rule("月", "m=TO_12 月 份?", dates.month_of_year),
    Rule("日", "d=DAY_NUMBER 日 CHINESE_PART_OF_DAY?", dates.day_of_month),
    Rule("年月至月", f"({_YEAR})? a=TO_12 月? CHINESE_DASH b=TO_12 月 份?", dates.months),
    Rule("月、月", f"({_YEAR})? a=TO_12 月? 、 b=TO_12 月 份?", dates.two_months),
    Rule("月日至日", f"({_YEAR})? m=TO_12 月 a=DAY_NUMBER 日? CHINESE_DASH b=DAY_NUMBER 日", dates.days),
    Rule("月日、日", f"({_YEAR})? m=TO_12 月 a=DAY_NUMBER 日? 、 b=DAY_NUMBER 日", dates.two_days),
    Rule("日至日", "a=DAY_NUMBER 日? CHINESE_DASH b=DAY_NUMBER 日", dates.days_of_month),
    Rule("今年, 昨天", "w=RELATIVE CHINESE_PART_OF_DAY?", distances.relative),
    Rule("同期", "w=RELATIVE 同期", distances.relative),
    Rule("周", "w=WEEK", distances.week),
    Rule("周四", "(周|星期|礼拜) n=TO_12 CHINESE_PART_OF_DAY?", distances.weekday),
    Rule("周日", "(周|星期|礼拜) n=CHINESE_SUNDAY CHINESE_PART_OF_DAY?", distances.weekday),
    Rule("上周四", "w=WEEK n=TO_12 CHINESE_PART_OF_DAY?", distances.weekday),
    Rule("上周日", "w=WEEK n=CHINESE_SUNDAY CHINESE_PART_OF_DAY?", distances.weekday),
    Rule("周末", "(w=WEEK|周) 末", distances.weekend),
    Rule("世纪年代", "第? c=SMALL CENTURY_SIGN n=DECADE_COUNT 年代", dates.decade_of_century),
    Rule("上世纪年代", "c=THIS_OR_LAST_CENTURY n=DECADE_COUNT 年代", dates.decade_of_century),
    Rule("年代", "n=YEAR_NUMBER 年代", dates.decade_of),
    Rule("短年代", "n=DECADE_COUNT 年代", dates.short_decade),
    Rule("世纪", "era=ERA_BEFORE? 第? n=SMALL CENTURY_SIGN", dates.century_of),
    Rule("季度", "第? n=TO_12 季度", dates.quarter),
    Rule("前三季度", "前 n=TO_12 unit=季度", dates.first_months_by_number),
    Rule("前五个月", "前 n=AMOUNT", dates.first_months),
    Rule("前五月", "前 n=TO_12 unit=月", dates.first_months_by_number),
    Rule("上半年", "h=HALF_YEAR", dates.half_year),
    Rule("年底年初", "t=YEAR_THIRD", dates.part_of_year),
    Rule("月底月初", "t=MONTH_THIRD", dates.part_of_month),
    Rule("五年前的今天", "n=AMOUNT side=CHINESE_BEFORE 的 今天", distances.distance),
    Rule("周年", "n=SMALL 周年", distances.anniversary),
    Rule("目前", "CHINESE_NOW", distances.present),
    Rule("元旦", "元旦", dates.new_year),
    Rule("过去五年", "在? (过去|近|最近|刚刚 过去 的) n=AMOUNT (来|以来|间|里|中)?", distances.past_stretch),
    Rule("五年来", "n=AMOUNT (来|以来)", distances.past_stretch),
    Rule("未来五年", "在? (未来|今后) n=AMOUNT (内|间|里|中)?", distances.next_stretch),
    Rule("五年前", "n=AMOUNT side=CHINESE_BEFORE", distances.distance),
    Rule("五年后", "n=AMOUNT side=CHINESE_AFTER", distances.distance),
)
YEARS_OF_PARTS: Final = (
    Rule("今年五月", "y=WHOLE_YEAR 的? p=YEARLESS", framing.part_of_year),
    Rule("今年一季度", "y=WHOLE_YEAR 的? p=PART", framing.part_of_year),
    Rule("今年春", "y=WHOLE_YEAR 的? s=CHINESE_SEASON (季|天)?", dates.season_of_year),
    Rule("本月五日", "p=MONTH_YEAR d=DAY_OF_MONTH", framing.day_of_month),
)
PARTS: Final = (
    Rule("初, 末", "p=WHOLE 的? t=CHINESE_THIRD", framing.third),
    Rule("上半叶", "p=WHOLE h=HALF_YEAR", dates.half),
    Rule("日时", "d=DAYLIKE p=CHINESE_PART_OF_DAY? h=TWO_DIGITS HOUR_SIGN (mi=TWO_DIGITS 分)?", dates.timed),
    Rule("日时钟", "d=DAYLIKE p=CHINESE_PART_OF_DAY? c=CLOCK", framing.timed),
    Rule("日晚", "d=DAYLIKE CHINESE_PART_OF_DAY", dates.same_day),
)
RANGES: Final = (
    Rule("从, 到", "(从|自|由)? a=DATE sign=CHINESE_DASH b=DATE (间|期间|之间)?", framing.from_to),
    Rule("期间", "p=SPAN (间|期间|之间)", dates.same),
)
FRAMES: Final = (
    Rule("以来", "(自|自从|从)? p=DATE SINCE_SIGN", framing.framed("since")),
    Rule("从, 开始", "(自|自从|从) p=DATE 开始", framing.framed("since")),
    Rule("自", "(自|自从) p=DATE", framing.framed("since")),
    Rule("到, 为止", "(到|至|截至|截止) p=DATE (为止|止)", framing.framed("until")),
    Rule("直到", "(直到|直至|迄) p=DATE", framing.framed("until")),
    Rule("到", "sign=CHINESE_TO p=WHOLE", dates.by),
    Rule("以前", "p=DATE CHINESE_BEFORE", framing.framed("before")),
    Rule("以后", "p=DATE CHINESE_AFTER", framing.framed("after")),
    Rule("前后", "p=DATE (前后|左右|上下)", framing.framed("about")),
    Rule("约", "CHINESE_ABOUT p=WHOLE", framing.framed("about")),
    Rule("某年两年后", "p=DATE n=AMOUNT side=CHINESE_AFTER", framing.counted_from),
)
