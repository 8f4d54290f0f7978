"""The words that expressions of time are made of, by kind, and what they stand for."""

from __future__ import annotations

from typing import Final, Literal

from timeline_app.core.dateentry.english_points import MONTH_NUMBERS, ORDINALS, SEASON_NUMBERS
from timeline_app.core.dateentry.vague import Third
from timeline_app.core.datefinder.wordlists import words

Unit = Literal["day", "week", "month", "quarter", "year", "decade", "century"]
Origin = Literal["article", "text"]  # the day the article appeared, or what the text spoke of last

WEEKDAYS: Final = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
WEEKDAYS_SHORT: Final = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
UNITS: Final[dict[str, Unit]] = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
    "quarter": "quarter", "quarters": "quarter", "year": "year", "years": "year", "decade": "decade",
    "decades": "decade", "century": "century", "centuries": "century",
}  # fmt: skip
CARDINALS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}  # fmt: skip
DECADE_WORDS: Final = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
POWERS: Final = {"thousand": 3, "million": 6, "billion": 9}
_EARLY: Final = "early beginning start turn 年初 月初 初 初期 早期 上旬"
_MID: Final = "mid middle 年中 月中 中期 中叶 中旬"
_LATE: Final = "late end close 年底 年末 月底 月末 末 末期 底 后期 晚期 下旬"
THIRDS: Final[dict[str, Third]] = {
    **dict.fromkeys(_EARLY.split(), "early"),
    **dict.fromkeys(_MID.split(), "mid"),
    **dict.fromkeys(_LATE.split(), "late"),
}
VERY_ENDS: Final = frozenset(["end", "close", "年底", "年末", "月底", "月末", "末", "底"])
CHINESE_SEASONS: Final = {"春": 1, "夏": 2, "秋": 3, "冬": 4}

# In small letters these are other words, or too short to be sure.
CAPITALISED: Final = words(
    """may march mar august aug jan dec feb apr jun jul sep oct nov mon tue tues wed thu thur thurs fri sat
    sun ad ce"""
)
# A full stop after these belongs to them.
ABBREVIATED: Final = words(
    """jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ca
    approx no nos"""
)
PLAIN_MONTHS: Final = frozenset(
    ["january", "february", "july", "september", "october", "november", "december", "sept"]
)

# Chinese words that count from the article's date (article) or from what was spoken of (text).
CHINESE_RELATIVES: Final[dict[str, tuple[Unit, int, Origin]]] = {
    "今年": ("year", 0, "article"), "本年": ("year", 0, "article"), "本年度": ("year", 0, "article"),
    "去年": ("year", -1, "article"), "前年": ("year", -2, "article"), "大前年": ("year", -3, "article"),
    "明年": ("year", 1, "article"), "后年": ("year", 2, "article"), "上年": ("year", -1, "text"),
    "上一年": ("year", -1, "text"), "同年": ("year", 0, "text"), "当年": ("year", 0, "text"),
    "次年": ("year", 1, "text"), "翌年": ("year", 1, "text"), "第二年": ("year", 1, "text"),
    "本月": ("month", 0, "article"), "这个月": ("month", 0, "article"), "上月": ("month", -1, "article"),
    "上个月": ("month", -1, "article"), "下月": ("month", 1, "article"), "下个月": ("month", 1, "article"),
    "当月": ("month", 0, "text"), "同月": ("month", 0, "text"), "次月": ("month", 1, "text"),
    "今天": ("day", 0, "article"), "今日": ("day", 0, "article"), "今晚": ("day", 0, "article"),
    "今晨": ("day", 0, "article"), "昨天": ("day", -1, "article"), "昨日": ("day", -1, "article"),
    "昨晚": ("day", -1, "article"), "昨夜": ("day", -1, "article"), "前天": ("day", -2, "article"),
    "明天": ("day", 1, "article"), "明日": ("day", 1, "article"), "明晚": ("day", 1, "article"),
    "后天": ("day", 2, "article"), "当天": ("day", 0, "text"), "当日": ("day", 0, "text"),
    "当晚": ("day", 0, "text"), "同日": ("day", 0, "text"), "次日": ("day", 1, "text"),
    "翌日": ("day", 1, "text"), "第二天": ("day", 1, "text"), "本季度": ("quarter", 0, "article"),
    "上季度": ("quarter", -1, "article"), "本世纪": ("century", 0, "article"),
    "上世纪": ("century", -1, "article"), "上个世纪": ("century", -1, "article"),
}  # fmt: skip
CHINESE_WEEKS: Final = {
    "上周": -1, "上星期": -1, "上个星期": -1, "本周": 0, "这周": 0, "本星期": 0, "这个星期": 0, "下周": 1,
    "下星期": 1, "下个星期": 1,
}  # fmt: skip
CHINESE_UNITS: Final[dict[str, Unit]] = {
    "天": "day", "日": "day", "周": "week", "星期": "week", "月": "month", "季度": "quarter", "年": "year",
    "世纪": "century",
}  # fmt: skip

CLASSES: Final[dict[str, frozenset[str]]] = {
    "MONTH": frozenset(MONTH_NUMBERS),
    "WEEKDAY": frozenset(WEEKDAYS),
    "WEEKDAY_SHORT": frozenset(WEEKDAYS_SHORT) | frozenset(WEEKDAYS),
    "UNIT": frozenset(UNITS),
    "CARDINAL": frozenset(CARDINALS),
    "ORDINAL_WORD": frozenset(ORDINALS),
    "TEXT_RELATION": frozenset(["following", "next", "subsequent", "ensuing", "previous", "preceding"]),
    "COMING_PAST": frozenset(["coming", "past"]),
    "BEFORE_AFTER": frozenset(["before", "after"]),
    "NOW": frozenset(["now", "currently", "presently"]),
    "DAY_OR_EVE": frozenset(["day", "eve"]),
    "YEAR_S": frozenset(["year"]),
    "BESIDE": frozenset(",，(（-–—"),
    "CHINESE_NOW": frozenset(["目前", "现在", "如今", "截至目前", "到目前为止", "迄今", "迄今为止", "眼下"]),
    "LATER_EARLIER": frozenset(["later", "afterwards", "earlier", "ago", "hence"]),
    "PAST": frozenset(["past", "last", "previous", "preceding"]),
    "COMING": frozenset(["next", "coming", "following"]),
    "HALF_ORDINAL": frozenset(["first", "second", "latter", "last"]),
    "ANY_ORDINAL": frozenset(ORDINALS),
    "CENTURY_WORD": frozenset(["century", "millennium"]),
    "CENTURIES": frozenset(["centuries"]),
    "TO": frozenset(["to", "through", "until", "till", *"-–—‒―~～"]),
    "SEASON": frozenset(SEASON_NUMBERS),
    "DECADE_WORD": frozenset(DECADE_WORDS),
    "POWER": frozenset(POWERS),
    "THIS_LAST_NEXT": frozenset(["this", "last", "next"]),
    "QUARTER_NAME": frozenset(["q1", "q2", "q3", "q4"]),
    "HALF_NAME": frozenset(["h1", "h2"]),
    "AM_PM": frozenset(["am", "pm"]),
    "EARLY_MID_LATE": frozenset(["early", "mid", "late"]),
    "BEGINNING_OR_END": frozenset(["beginning", "start", "middle", "end", "close", "turn"]),
    "DAY_WORD": frozenset(["yesterday", "today", "tomorrow", "tonight"]),
    "BC": frozenset(["bc", "bce"]),
    "AD": frozenset(["ad", "ce"]),
    "DASH": frozenset("-–—‒―~～"),
    "PART_OF_DAY": frozenset(["morning", "afternoon", "evening", "night", "noon", "midnight"]),
    "LEFT_BRACKET": frozenset("(（[【"),
    "RIGHT_BRACKET": frozenset(")）]】"),
    "COMMA": frozenset(",，"),
    "ABOUT": frozenset(["about", "around", "circa", "ca", "approximately", "roughly", "some", "c"]),
    "OVER": frozenset(["over", "nearly", "almost", "than"]),
    "CHINESE_SEASON": frozenset(CHINESE_SEASONS),
    "CHINESE_DASH": frozenset("-–—‒―~～") | frozenset(["至", "到"]),
    "CHINESE_PART_OF_DAY": frozenset(
        [
            "上午",
            "下午",
            "凌晨",
            "晚上",
            "晚间",
            "晚",
            "早上",
            "早晨",
            "中午",
            "傍晚",
            "清晨",
            "深夜",
            "夜间",
            "夜",
        ]
    ),
    "YEAR_THIRD": frozenset(["年初", "年中", "年底", "年末"]),
    "MONTH_THIRD": frozenset(["月初", "月中", "月底", "月末"]),
    "CHINESE_THIRD": frozenset(
        ["初", "初期", "早期", "中期", "中叶", "末", "末期", "底", "后期", "晚期", "上旬", "中旬", "下旬"]
    ),
    "CHINESE_ABOUT": frozenset(["近", "约", "大约", "逾", "超过", "将近", "接近"]),
    "AND_MORE": frozenset(["多", "余", "几"]),
    "CHINESE_UNIT": frozenset(["天", "周", "年", "季度", "月", "星期", "世纪", "日"]),
    "CHINESE_BEFORE": frozenset(["前", "之前", "以前"]),
    "CHINESE_AFTER": frozenset(["后", "之后", "以后"]),
    "RELATIVE": frozenset(CHINESE_RELATIVES),
    "WEEK": frozenset(CHINESE_WEEKS),
    "ERA": frozenset(["公元", "西元"]),
    "ERA_BEFORE": frozenset(["公元前", "西元前"]),
    "REPUBLIC": frozenset(["民国", "民國"]),
    "THIS_OR_LAST_CENTURY": frozenset(["本世纪", "上世纪", "上个世纪", "本世紀", "上世紀"]),
    "CHINESE_SUNDAY": frozenset(["日", "天"]),
    "CHINESE_POWER": frozenset(["万", "百万", "千万", "亿", "萬", "億"]),
    "HALF_YEAR": frozenset(["上半年", "下半年", "上半叶", "下半叶"]),
    "HOUR_SIGN": frozenset(["时", "点", "時", "點"]),
    "CHINESE_TO": frozenset(["到", "至"]),
    "SINCE_SIGN": frozenset(["以来", "至今", "起", "以來"]),
    "DAY_SIGN": frozenset(["日", "号", "號"]),
    "CENTURY_SIGN": frozenset(["世纪", "世紀"]),
}
# What a Chinese word must not stand after, or before, to be that word and not parts of two others.
NOT_AFTER: Final = {
    "后年": "年月日天周",
    "前年": "年月日天周以之",
    "前天": "年月日天周以之",
    "后天": "年月日天周先",
    "上年": "以",
    "当年": "相",
    "同年": "共",
    "去年": "过",
    "明年": "文",
    "次年": "每首两一多",
    "次日": "每",
    "本月": "基",
    "本年": "基",
    "本周": "基",
    "本世纪": "基",
}
NOT_BEFORE: Final = {
    "至今": "年日天晚",
    "同年": "级龄",
    "今年": "轻",
    "第二年": "级",
    "第二天": "线",
    "今天": "后",
    "当天": "地",
    "上月": "球台亮",
    "年初": "次",
    "年中": "国央华东西南北部小心学医间期外",
    "月中": "国央华间",
    "起": "飞火步航草诉床义点因初码重",
    "晚": "年于期会报餐宴",
    "夜": "市班校场总",
    "号": "线楼馆院桥文令公机店厅库井仓",
}
