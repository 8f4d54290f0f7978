"""What tells Chinese names and names of bodies from others."""

from __future__ import annotations

import re
from typing import Final

DOUBLE_HAN_SURNAMES: Final = (
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "端木", "夏侯", "皇甫", "尉迟", "尉遲",
    "公孙", "公孫", "慕容", "长孙", "長孫", "宇文", "令狐",
)  # fmt: skip

# The commonest family names in pinyin, and those of Hong Kong that are written otherwise.
_PINYIN_SURNAMES: Final = (
    "Bai Cai Cao Cen Chang Chen Cheng Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Ge Gong Gu Guan "
    "Guo Han Hao He Hong Hou Hu Hua Huang Jia Jiang Jin Kang Kong Lai Lei Li Liang Liao Lin Liu Long Lu "
    "Luo Lü Ma Mao Meng Mo Ni Niu Ouyang Pan Peng Qian Qiao Qin Qiu Qu Ren Shao Shen Shi Song Su Sun Tan "
    "Tang Tao Tian Tong Wan Wang Wei Wen Wu Xi Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yi Yin Yu "
    "Yuan Yue Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Au Chan Cheung Chiu Chow Chu Chui Fung "
    "Ho Hui Ip Kwan Kwok Kwong Lam Lau Lee Leung Li Lo Lui Mak Ng Poon Sham Sin Siu Szeto Tam Tsang Tse "
    "Tsui Wong Yau Yeung Yip Yuen"
)
PINYIN_SURNAMES: Final = frozenset(_PINYIN_SURNAMES.split())

_SYLLABLE: Final = (
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|üe|er"
    r"|a|e|i|u|ü)|[bpmfw]o)"
)
SYLLABLES: Final = re.compile(rf"{_SYLLABLE}{{1,2}}")  # a given name has one or two

_WORDS_OF_BODIES: Final = (
    "agency agencies association authority bank board broadcasting bureau center centre chamber club "
    "commission committee company consulate corp corporation correspondent correspondents council court "
    "daily department desk division editorial editors embassy federation foundation fund gazette "
    "government group herald inc institute journal laboratory library ltd magazine media ministry museum "
    "network news newspaper office organisation organization party post press project publishers "
    "publishing reporter reporters reuters secretariat service society staff studio team television times "
    "tribune union university weekly wire xinhua 新华社 編輯部 编辑部 本报"
)
WORDS_OF_BODIES: Final = frozenset(_WORDS_OF_BODIES.split())
