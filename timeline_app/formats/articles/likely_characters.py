"""How much decoded characters look like writing: what wrong encodings hardly ever give."""

from __future__ import annotations

import re
from typing import Final

# The characters most used in Chinese newspapers, simplified and traditional: about half of any text.
_FREQUENT: Final = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后"
    "小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长"
    "知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最"
    "间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市"
    "眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计"
    "或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让"
    "认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办"
    "运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持"
    "取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞"
    "观争究包组造落视济喜离虽坏集编宝谈府拉黑且随格尽剑讲布杀微怕母调局根曾准团段终乐切级克精哪官示冲竟乎"
    "男举客证苦照注费足尔招群热推晚响称兴待约阳哥惊吗整支古汉突号绝选吧参刊亚复伤类备欢另港势刻星断陈掌农"
    "夜般念价脑规底故省妈刚句显消衣陆器确破具居批送泽紧帮线存愿奇害增杨料州节左装易著急久低岁需酒河初游严"
    "铁族除份敢胡血企仍投闻斗纪脚右苏标饭云病医阿答土况境软考娘村刀击仅查引朝育续独罗买户护喝朋供责项背余"
    "希卫列图室乱刘爷龙咱章席错兄暗创排春须承案忙呼树仅疗痛沉啊灵职乡细诉态停印笔夏助福块冷球姑划既质巴致"
    "湾演木韦怪围静园否副辑采食登够赛米假较姐楼获孙宣穿诗歌速忽堂敌试谢央怀顾验营止姓养丽属景郭依威按恶慢"
    "座罪维渐胜藏皇街激异摘角负模草某银坚继余庆渝签署贸融赞签桥镇届署盟融协签访")  # fmt: skip
_FREQUENT_TRADITIONAL: Final = frozenset(
    "這來國個說們為時會過學對裡後麼沒還發當無開見經頭從動兩長樣現將與進實點種聲話兒問機給幾業間電門東"
    "氣關並內產萬體處總場師書員華報馬張難數車應親務記邊風戰幹許覺題統請愛讓認論義術結連遠資隊帶條變聯"
    "言權領傳紅達辦運強區轉眾輕語滿寫識極黃臉錢黨設雙歷廣議際則單據導網專誰讀飛觀爭組視濟離雖壞編寶談"
    "隨盡劍講殺調準團終樂級衝舉證熱響稱興約陽驚嗎號絕選參亞復傷類備歡勢斷陳農價腦規媽剛顯陸確緊幫線願"
    "嚴鐵聞紀腳蘇標飯雲病醫況軟擊僅續獨羅買戶護責項餘衛圖亂劉爺龍錯創須樹療靈職鄉細訴態筆塊劃質灣圍靜"
    "園輯採夠賽較樓獲孫詩敵試謝懷顧驗營養麗屬惡維漸勝異負銀堅繼慶簽貿讚橋鎮屆協訪臺灣鐘裏週於台")  # fmt: skip
_HAN: Final = _FREQUENT | _FREQUENT_TRADITIONAL
_EAST_ASIAN_MARKS: Final = frozenset(
    "，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·　％～－１２３４５６７８９０"
)
_WESTERN_MARKS: Final = frozenset("“”‘’„‚«»‹›–—…•€£§°©®™½¼¾×·\u00a0²³")
_SAMPLE: Final = 100_000  # characters

_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_RUNS: Final = re.compile(r"[^\x00-\x7f]+")
_LETTER: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ]")


def first_not_ascii(text: str) -> int:
    """Where the first character beyond ASCII stands; 0 if there is none."""
    found = _NOT_ASCII.search(text)
    return found.start() if found else 0


def not_ascii(text: str) -> int:
    """How many characters of the sample are beyond ASCII."""
    return len(_NOT_ASCII.findall(sample_of(text)))


def sample_of(text: str) -> str:
    """The part by which a text is judged: it begins shortly before the first character beyond ASCII."""
    start = max(0, first_not_ascii(text) - 100)
    return text[start : start + _SAMPLE]


def like_chinese(text: str) -> float:
    """The share of the characters beyond ASCII that Chinese uses much, 0 to 1: of real text about 0.6."""
    found = _NOT_ASCII.findall(sample_of(text))
    good = sum(1 for character in found if character in _HAN or character in _EAST_ASIAN_MARKS)
    return good / len(found) if found else 0.0


def like_western(text: str) -> float:
    """The share of the characters beyond ASCII that stand as in Western European text, 0 to 1.

    Accented letters stand alone or in pairs among plain letters; marks stand at words.
    """
    sample = sample_of(text)
    good = count = 0
    for run in _RUNS.finditer(sample):
        count += len(run[0])
        around = sample[max(0, run.start() - 1) : run.start()] + sample[run.end() : run.end() + 1]
        good += sum(1 for character in run[0] if _stands_well(character, len(run[0]), around))
    return good / count if count else 0.0


def like_utf_16(text: str) -> float:
    """The share of all characters that are plain or much used, 0 to 1."""
    sample = text[:_SAMPLE]
    good = sum(
        1
        for character in sample
        if " " <= character <= "~"
        or character in "\n\r\t"
        or character in _HAN
        or character in _EAST_ASIAN_MARKS
    )
    western = sum(
        1 for character in sample if character in _WESTERN_MARKS or "\u00c0" <= character <= "\u024f"
    )
    return (good + western) / len(sample) if sample else 0.0


def _stands_well(character: str, length: int, around: str) -> bool:
    if character in _WESTERN_MARKS:
        return length <= 3
    return length <= 2 and bool(_LETTER.match(character)) and bool(_LETTER.search(around))
