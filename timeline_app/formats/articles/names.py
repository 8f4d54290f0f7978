"""What a person's name looks like, in Latin letters and in Chinese characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_TOKEN: Final = re.compile(
    r"[A-ZÀ-ÞŠŽŁĐ][\w'’.\-]*|(?:de|da|di|do|dos|du|des|der|den|van|von|zu|la|le|el|al|bin|ibn|y)\b"
)
_CAPITAL: Final = re.compile(r"[A-ZÀ-ÞŠŽŁĐ]")
_SEPARATOR: Final = re.compile(r"\s*(?:,|;|&|、|，|(?i:\band\b)|\bund\b|\bet\b|\by\b|和|与|與)\s*")
_WORDS_OF_OFFICES: Final = (
    "tribune herald gazette telegraph chronicle globe courier examiner weekly "
    "the a an of for in on at to from our special staff news agency daily times post press journal "
    "reporter reporters correspondent correspondents writer writers editor editors editorial desk "
    "team bureau group photo photographer agencies associated reuters xinhua afp ap upi network "
    "online web site service media contributor columnist newspaper newspapers magazine monday tuesday "
    "wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december home about contact us all rights reserved more read share "
    "comments comment leave privacy policy terms title"
)
_NOT_IN_NAMES: Final = frozenset(_WORDS_OF_OFFICES.split())
_MOST_TOKENS: Final = 5
_LONGEST: Final = 60  # characters
# The surnames of some nine in ten bearers of Chinese names, simplified and traditional, and the double ones.
_SURNAMES: Final = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許"
    "傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘鍾汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔"
    "康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛"
    "温溫芦蘆季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁舒耿牟卜詹关關苗凌"
    "费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華"
    "车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬鄔臧畅暢宫宮苟全褚廉简簡娄婁盖蓋符奚木穆党黨燕郎邸冀谈談"
    "姬屠连連郜晏栾欒郁商蒙喻揭窦竇迟遲宇敖糜鄢冷卓花仇艾蓝藍都巩鞏稽井练練仲乐樂虞卞封竺冼原官衣楚佟栗匡宗"
    "应應台巫鞠僧桑荆荊谌諶银銀伏岑习習胥保蔺藺"
)  # fmt: skip
_DOUBLE_SURNAMES: Final = ("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "端木", "夏侯")
_HAN_NAME: Final = re.compile(r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,6})?")
_ANY_HAN_NAME: Final = re.compile(r"[\u4e00-\u9fff]{2,3}")
_HAN_ROLE: Final = re.compile(
    r"(?:特约|特約|实习|實習|本报|本報)?(?:记者|記者|通讯员|通訊員|实习生|實習生|作者|摄影|攝影)[:：]?"
)
_HAN_SEPARATOR: Final = re.compile(r"[\s、，,;；/]+")


def is_name(text: str) -> bool:
    """Whether a text looks like one person's name."""
    if is_han_name(text):
        return True
    tokens = text.split()
    if not tokens or len(tokens) > _MOST_TOKENS or len(text) > _LONGEST:
        return False
    if any(token.strip(".").lower() in _NOT_IN_NAMES for token in tokens):
        return False
    return bool(_CAPITAL.match(tokens[0])) and all(_TOKEN.fullmatch(token) for token in tokens)


def is_full_name(text: str) -> bool:
    """Whether a text looks like a first name and a surname."""
    return is_name(text) and (is_han_name(text) or 2 <= len(text.split()) <= 4)


def is_han_name(text: str) -> bool:
    """Whether a text looks like a name in Chinese characters: a surname and one or two more."""
    if not _HAN_NAME.fullmatch(text):
        return False
    double = text.startswith(_DOUBLE_SURNAMES)
    return (double and len(text) >= 3) or (text[0] in _SURNAMES and len(text) <= 3) or "·" in text


def names_of(text: str) -> tuple[str, ...]:
    """The names in a list such as "Wang Bo, Li Ming and Anna de Vries"; empty if a part of it is none."""
    names, length = leading_names(text)
    return names if length == len(text.rstrip(" .:：")) else ()


def leading_names(text: str, *, is_labelled: bool = False) -> tuple[tuple[str, ...], int]:
    """The names that a text begins with, and how many of its characters they take.

    Behind a comma may follow what they are or whom they write for; anything else makes it no list of names.
    What is labelled as an author may have a rare Chinese surname as well.
    """
    names, length = _leading(text)
    return (names, length) if names else _leading_han(text, is_labelled=is_labelled)


def _leading(text: str) -> tuple[tuple[str, ...], int]:
    names: list[str] = []
    length = 0
    for start, part in _parts(text, _SEPARATOR):
        if is_name(part):
            names.append(in_ordinary_letters(part))
            length = start + len(part)
        elif names and _has_office(part):
            break
        else:
            return (), 0
    return tuple(names), length


def _leading_han(text: str, *, is_labelled: bool) -> tuple[tuple[str, ...], int]:
    names: list[str] = []
    length = 0
    for start, part in _parts(text, _HAN_SEPARATOR):
        role = _HAN_ROLE.match(part)
        name = part[role.end() :] if role else part
        if is_han_name(name) or (is_labelled and _ANY_HAN_NAME.fullmatch(name)):
            names.append(name)
            length = start + len(part)
        elif name:
            return (tuple(names), length) if names and text[length : length + 1].isspace() else ((), 0)
    return tuple(names), length


def _parts(text: str, separator: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """The parts between separators that are not empty, each with its offset."""
    at = 0
    for match in (*separator.finditer(text), None):
        end = len(text) if match is None else match.start()
        part = text[at:end].strip(" .:：")
        if part:
            yield text.index(part, at), part
        at = len(text) if match is None else match.end()


def _has_office(text: str) -> bool:
    return any(token.strip(".").lower() in _NOT_IN_NAMES for token in text.split())


def in_ordinary_letters(name: str) -> str:
    """A name in capitals as names are usually written: JIEYU WANG is Jieyu Wang."""
    if name != name.upper() or name == name.lower() or len(name.replace(".", "")) < 4:
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word[0] if len(word[0]) == 1 else word[0].capitalize(), name)
