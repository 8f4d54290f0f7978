"""The words by which the lines of a page are known, that belong to no article: English and Chinese."""

from __future__ import annotations

import re
from typing import Final

_COMMENT_WORDS: Final = (
    r"(?:leave|post|add|write|submit) (?:a |your )?(?:comment|reply|message)s?\b",
    r"leaving a message",
    r"^\d* ?comments?(?: \(\d+\))?$",
    r"comment (?:data|form|policy)",
    r"reduce spam",
    r"your email address will not be published",
    r"log in to (?:comment|reply)",
    r"(?:发表|發表|我要|查看|网友|網友)(?:评论|評論)",
    r"我来说两句",
)
_RIGHTS: Final = (
    r"all rights reserved",
    r"©",
    r"\bcopyright\b",
    r"\bcookies?\b",
    r"privacy (?:policy|statement|notice)",
    r"terms (?:of (?:use|service)|and conditions)",
    r"版权所有|版權所有",
    r"未[经經].{0,8}(?:授权|授權|许可|許可)",
    r"ICP ?[备備证證]",
    r"公[网網]安[备備]",
    r"许可证(?:号|编号)|許可證",
)
_BUTTONS: Final = (
    r"\bsubscribe\b",
    r"\bunsubscribe\b",
    r"\bnewsletters?\b",
    r"\bsign (?:up|in)\b",
    r"\blog ?in\b",
    r"\bfollow us\b",
    r"\bshare (?:this|on|via)\b",
    r"\b(?:print|e-?mail) (?:this )?(?:page|article)\b",
    r"\bback to (?:top|home)\b",
    r"\bskip to (?:main )?content\b",
    r"^(?:related (?:articles|stories|news|posts)|read (?:more|also|next)|you may also like)",
    r"^(?:most (?:read|popular|viewed)|editor[’']?s[’']? (?:picks?|choice)|in this series|see also|tags?:)",
    r"\badjust font size\b",
    r"^(?:上一篇|下一篇|相关(?:新闻|阅读|链接)|相關(?:新聞|閱讀)|延伸[阅閱][读讀]|推荐阅读)",
    r"^(?:热门(?:资讯|新闻|推荐)|热点新闻|相关内容|[一二三]审)",
    r"^(?:返回(?:首页|顶部)|分享(?:到|至)|扫一扫|打印|字号)",
)
_OFFICE: Final = (
    r"\babout us\b",
    r"\bcontact (?:us|the editor)\b",
    r"\bany (?:inquiries|enquiries|questions)\b.{0,30}\be?-?mail",
    r"\badvertise(?:ment|with us)?\b",
    r"\b(?:telephone|tel\.?|phone|hotline|fax)\b[^.]{0,30}[:：]?\s?\+?\d[\d ()-]{5,}",
    r"\b(?:illegal|undesirable|harmful) information\b",
    r"(?:责任|本文|网络)编辑|責任編輯",
    r"^[（(【]?(?:编辑|編輯|责编|責編|校对|审核|监制|编审)\s*[:：/]",
    r"[举舉][报報](?:电话|電話|邮箱|郵箱)",
    r"违法和不良信息",
)


def _any_of(*groups: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(words for group in groups for words in group), re.IGNORECASE | re.MULTILINE)


COMMENTS: Final = _any_of(_COMMENT_WORDS)
FOOTER: Final = _any_of(_RIGHTS, _BUTTONS, _OFFICE)
