"""Citations against the examples that the manuals publish."""

from __future__ import annotations

from typing import Any

import pytest
from builders import an_article

from timeline_app.core.citing import STYLES, StyleId, bibliography, cite, cite_briefly
from timeline_app.core.model import Article

TIMES_URL = (
    "https://www.nytimes.com/2017/03/08/technology/"
    "snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html"
)
SNAP = an_article(
    title="Snap Makes a Bet on the Cultural Supremacy of the Camera",
    author="Farhad Manjoo",
    publisher="New York Times",
    published="2017-03-08",
    url=TIMES_URL,
)


def cited(style: StyleId, words: str = "en", **changes: Any) -> str:
    return cite(an_article(**changes), style, words).text


def test_chicago_newspaper_article_is_as_the_quick_guide_prints_it() -> None:
    # Chicago Manual of Style Online, citation quick guide, "News or magazine article"
    assert cite(SNAP, "chicago").text == (
        "Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” "
        f"New York Times, March 8, 2017. {TIMES_URL}."
    )


def test_chicago_page_without_a_date_tells_when_it_was_read() -> None:
    # Citation quick guide, "Website content"
    assert cited(
        "chicago",
        title="About Yale: Yale Facts",
        author="Yale University",
        accessed="2017-05-01",
        url="https://www.yale.edu/about-yale/yale-facts",
    ) == (
        "Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. "
        "https://www.yale.edu/about-yale/yale-facts."
    )


def test_chicago_unsigned_article_begins_with_its_newspaper() -> None:
    # 14.199
    assert cited(
        "chicago",
        title="In Texas, Ad Heats Up Race for Governor",
        publisher="New York Times",
        published="2002-07-30",
    ) == ("New York Times. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.")


def test_chicago_turns_only_the_first_of_two_authors_round() -> None:
    # Citation quick guide, "News or magazine article"
    assert cited(
        "chicago",
        title="Meet the Millennials",
        author="Brian Grazer and Charles Fishman",
        publisher="Paper",
        published="2015",
    ).startswith("Grazer, Brian, and Charles Fishman. “")


def test_apa_newspaper_article_is_as_the_style_site_prints_it() -> None:
    # apastyle.apa.org, "Newspaper article references"
    assert cited(
        "apa",
        title="Can we get better at forgetting?",
        author="Benedict Carey",
        publisher="The New York Times",
        published="2019-03-22",
        url="https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html",
    ) == (
        "Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. "
        "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html"
    )


def test_apa_undated_page_tells_when_it_was_retrieved() -> None:
    # apastyle.apa.org, "Webpage on a website references", webpage with a retrieval date
    assert cited(
        "apa",
        title="U.S. and world population clock",
        author="U.S. Census Bureau",
        publisher="U.S. Department of Commerce",
        accessed="2020-01-09",
        url="https://www.census.gov/popclock/",
    ) == (
        "U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. "
        "Retrieved January 9, 2020, from https://www.census.gov/popclock/"
    )


def test_apa_without_an_author_begins_with_the_title() -> None:
    assert (
        cited("apa", title="Bridge opens", publisher="The Herald", published="1966-05")
        == "Bridge opens (1966, May). The Herald."
    )


def test_apa_initials_keep_the_hyphen_of_a_name() -> None:
    # 9.8: "Sartre, J.-P."
    assert cited("apa", author="Jean-Paul Sartre and J. R. R. Tolkien").startswith(
        "Sartre, J.-P., & Tolkien, J. R. R. (n.d.)."
    )


def test_mla_article_is_as_the_style_center_prints_it() -> None:
    # style.mla.org, "Works Cited: A Quick Guide", an online work
    assert cited(
        "mla",
        title="The Death of the Artist—and the Birth of the Creative Entrepreneur",
        author="William Deresiewicz",
        publisher="The Atlantic",
        published="2014-12-28",
        url="https://www.theatlantic.com/magazine/archive/2015/01/"
        "the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/",
    ) == (
        "Deresiewicz, William. “The Death of the Artist—and the Birth of the Creative Entrepreneur.” "
        "The Atlantic, 28 Dec. 2014, www.theatlantic.com/magazine/archive/2015/01/"
        "the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/."
    )


def test_mla_names_one_of_three_authors() -> None:
    assert cited("mla", author="Ann Lee, Bob Roe and Cy Poe", title="T").startswith("Lee, Ann, et al. “T.”")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (  # GB/T 7714-2015, appendix A
            {
                "title": "大风沙过后的思考",
                "author": "傅刚、赵承、李佳路",
                "publisher": "北京青年报",
                "published": "2000-01-12",
                "accessed": "2005-09-28",
                "url": "http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm",
            },
            "傅刚, 赵承, 李佳路. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12[2005-09-28]. "
            "http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm.",
        ),
        (
            {
                "title": "出版业信息化迈入快车道",
                "author": "萧钰",
                "published": "2001-12-19",
                "accessed": "2002-04-15",
                "url": "http://www.creader.com/news/20011219/200112190019.html",
            },
            "萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. "
            "http://www.creader.com/news/20011219/200112190019.html.",
        ),
        (
            {
                "title": "UNIMARC and metadata: Dublin Core",
                "author": "A. Hopkinson",
                "published": "2009-04-22",
                "accessed": "2013-03-27",
                "url": "http://archive.ifla.org/IV/ifla64/138-161e.htm",
            },
            "HOPKINSON A. UNIMARC and metadata: Dublin Core[EB/OL]. (2009-04-22)[2013-03-27]. "
            "http://archive.ifla.org/IV/ifla64/138-161e.htm.",
        ),
        (
            {
                "title": "About OCLC: history of cooperation",
                "author": "Online Computer Library Center, Inc.",
                "accessed": "2012-03-27",
                "url": "http://www.oclc.org/about/cooperation.en.html",
            },
            "Online Computer Library Center, Inc. About OCLC: history of cooperation[EB/OL]. "
            "[2012-03-27]. http://www.oclc.org/about/cooperation.en.html.",
        ),
    ],
)
def test_gbt7714_is_as_its_own_examples(fields: dict[str, str], expected: str) -> None:
    assert cited("gbt7714", **fields) == expected


def test_gbt7714_names_three_of_four_in_the_language_of_what_it_cites() -> None:
    assert cited("gbt7714", author="王一、李二、张三、赵四", title="题", language="zh").startswith(
        "王一, 李二, 张三, 等. 题[Z]"
    )
    english = cited("gbt7714", author="Ann Lee, Bob Roe, Cy Poe, Di Foe", title="T", language="en")
    assert english.startswith("LEE A, ROE B, POE C, et al. T[Z]")


@pytest.mark.parametrize(
    ("style", "expected"),
    [("chicago", "[ca. 1939]"), ("apa", "(ca. 1939)"), ("mla", "[circa 1939]"), ("gbt7714", "[c. 1939]")],
)
def test_an_approximate_year_is_not_told_as_certain(style: StyleId, expected: str) -> None:
    assert expected in cited(style, published="1939~", publisher="The Herald")


@pytest.mark.parametrize("style", STYLES)
def test_a_date_that_was_worked_out_stands_in_brackets(style: StyleId) -> None:
    assert "[2017]" in cited(style, published="2017", published_basis="inferred")
    assert "[2017]" not in cited(style, published="2017", published_basis="stated")


@pytest.mark.parametrize(
    ("date", "chicago", "apa", "mla"),
    [
        ("2023-05-13T02:08:25", "May 13, 2023", "2023, May 13", "13 May 2023"),
        ("2023-05-10/2023-05-12", "May 10–12, 2023", "2023, May 10–12", "10–12 May 2023"),
        ("2023-03/2023-05", "March–May 2023", "2023, March–May", "Mar.–May 2023"),
        ("2022-12-30/2023-01-02", "December 30, 2022–January 2, 2023", "", "30 Dec. 2022–2 Jan. 2023"),
        ("2013/2015", "2013–2015", "2013–2015", "2013–2015"),
        ("1930/..", "since 1930", "since 1930", "since 1930"),
        ("193X", "1930s", "1930s", "1930s"),
        ("18XX", "19th century", "19th century", "19th century"),
        ("2019-21", "Spring 2019", "Spring 2019", "Spring 2019"),
        ("-0043-03-15", "March 15, 44 BC", "44 BC, March 15", "15 Mar. 44 BC"),
        ("[1667,1668]", "1667 or 1668", "1667 or 1668", "1667 or 1668"),
    ],
)
def test_a_date_of_any_precision_is_told_as_the_style_tells_dates(
    date: str, chicago: str, apa: str, mla: str
) -> None:
    for style, expected in (("chicago", chicago), ("apa", apa), ("mla", mla)):
        assert expected in cited(style, published=date, publisher="P")  # type: ignore[arg-type]


@pytest.mark.parametrize("style", STYLES)
def test_a_title_that_an_editor_supplied_keeps_its_brackets(style: StyleId) -> None:
    text = cited(style, title="[On bridges]", author="Ann Lee")
    assert "[On bridges]" in text
    assert "“" not in text


@pytest.mark.parametrize("style", STYLES)
def test_an_article_of_which_only_the_title_is_known_is_cited(style: StyleId) -> None:
    text = cited(style, title="Bridges")
    assert text.count("Bridges") == 1
    assert ".." not in text
    assert ", ." not in text


def test_quotation_marks_of_a_title_become_inner_ones() -> None:
    assert "“A ‘new chapter’ opens.”" in cited("chicago", title='A "new chapter" opens')
    assert "“‘New’ is what?”" in cited("mla", title="“New” is what?")


def test_names_in_chinese_characters_are_never_turned_round() -> None:
    assert cited("chicago", author="王小明、李四", title="桥").startswith("王小明, and 李四. “桥.”")
    assert cited("chicago", "zh", author="王小明、李四", title="桥").startswith("王小明、李四. “桥.”")
    assert cited("apa", author="王小明、李四", title="桥").startswith("王小明, & 李四. (n.d.). ")


def test_dates_and_words_can_be_chinese() -> None:
    text = cited("chicago", "zh", author="Ann Lee and Bob Roe", published="2019-10-31", accessed="2020-01-02")
    assert "Lee, Ann, 和 Bob Roe." in text
    assert "2019年10月31日" in text
    assert "2020年1月2日访问" in text
    assert "瀏覽" in cited("chicago", "zh-Hant", accessed="2020-01-02")


def test_a_language_without_words_of_its_own_is_told_in_english() -> None:
    assert cited("apa", "fr", title="T") == "T (n.d.)."


def test_the_newspaper_is_in_italics_and_the_address_leads_to_the_page() -> None:
    pieces = {piece.text: piece for piece in cite(SNAP, "chicago").pieces}
    assert pieces["New York Times"].is_italic
    assert pieces[TIMES_URL].link == TIMES_URL
    assert cite(SNAP, "mla").pieces[-2].link == TIMES_URL


def test_an_address_that_no_browser_can_follow_is_printed_without_a_link() -> None:
    found = cite(an_article(url="file:///home/me/paper.pdf"), "chicago")
    assert "file:///home/me/paper.pdf" in found.text
    assert not any(piece.link for piece in found.pieces)


def test_a_brief_citation_names_who_and_when() -> None:
    assert cite_briefly(SNAP) == "Manjoo, 8 March 2017"
    assert cite_briefly(an_article(author="Ann Lee and Bob Roe", published="2017")) == "Lee and Roe, 2017"
    assert cite_briefly(an_article(author="Ann Lee, Bob Roe, Cy Poe")) == "Lee et al., n.d."
    assert cite_briefly(an_article(author="王小明、李四", published="2017"), "zh") == "王小明和李四, 2017年"


def test_a_bibliography_names_each_article_once_in_the_order_of_its_words() -> None:
    def article(article_id: str, title: str) -> Article:
        return an_article(article_id, title=title)

    articles = [
        article("b", "“Zebra”"),
        article("a", "an ox"),
        article("b", "“Zebra”"),
        article("c", "Émile"),
    ]
    texts = [entry.text for entry in bibliography(articles, "chicago")]
    assert [text[:6].strip("“‘") for text in texts] == ["an ox", "Émile", "Zebr"]


def test_gbt7714_tells_a_date_in_the_letters_of_what_it_cites() -> None:
    assert "約1939" in cited("gbt7714", language="zh-Hant", title="題", published="1939~")
    assert "约1939" in cited("gbt7714", language="zh", title="题", published="1939~")
