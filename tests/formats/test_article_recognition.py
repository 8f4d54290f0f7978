"""What a text says of itself: headline, byline, publisher, date, language, each with where it stands."""

from __future__ import annotations

import pytest

from timeline_app.formats.articles import Found, ReadArticle, read_article_bytes, read_pasted

BODY = (
    "The new bridge was opened on Wednesday by the mayor, and several thousand people came to both banks.\n\n"
    "Work on it had taken six years. A second crossing, for trains, is being surveyed upstream of the town.\n"
)
HAN_BODY = (
    "新建的大桥昨天正式通车。镇长在仪式上表示，这座桥把两岸的工厂和学校连接起来，居民过河的时间由一小时缩短为十分钟。\n\n"
    "当地农民说，以前过河要等渡船，遇到大风只好住下。第二座桥的勘察工作已经开始，工程师们正在测量两岸的地形。\n"
)


def read(*lines: str, body: str = BODY, after: str = "") -> ReadArticle:
    head = "\n\n".join(lines)
    return read_pasted(f"{head}\n\n{body}{after}" if head else f"{body}{after}")


def words_of(article: ReadArticle, found: Found) -> str:
    return article.text[found.start : found.end]


def test_the_line_before_the_running_text_is_the_headline() -> None:
    article = read("Bridge opens at last")
    assert (article.title.value, article.title.basis) == ("Bridge opens at last", "stated")
    assert words_of(article, article.title) == "Bridge opens at last"


def test_a_label_above_the_headline_is_not_taken_for_it_and_is_hidden() -> None:
    article = read("Local news", "Stonewick opens its new bridge", "By Martha Pell")
    assert article.title.value == "Stonewick opens its new bridge"
    assert [article.text[span.start : span.end] for span in article.hidden] == ["Local news"]


def test_a_headline_that_the_path_to_the_page_names_is_known_by_it() -> None:
    article = read("Home » Local » Bridge opens", "Photo of the day", "Bridge opens")
    assert article.title.value == "Bridge opens"
    assert "path" in article.title.why


def test_a_text_without_a_headline_is_called_by_its_first_words_in_brackets() -> None:
    article = read()
    assert article.title.value == "[The new bridge was opened on Wednesday by the mayor]"
    assert article.title.basis == "inferred"
    assert words_of(article, article.title) == "The new bridge was opened on Wednesday by the mayor"


def test_a_dateline_is_no_part_of_the_words_a_text_is_called_by() -> None:
    article = read(body="STONEWICK, May 4 (Riverpress) -- " + BODY)
    assert article.title.value.startswith("[The new bridge")


def test_a_chinese_text_without_a_headline_is_called_by_its_first_sentence() -> None:
    assert read(body=HAN_BODY).title.value == "[新建的大桥昨天正式通车]"


@pytest.mark.parametrize(
    "caption",
    [
        "The bridge at dusk, seen from the lower bank [Photo/official account of the town] |",
        "The bridge at dusk (Photo: Tom Harrow)",
        "File photo of the ferry",
        "石桥镇大桥夜景 李明 摄",
    ],
)
def test_a_caption_above_the_text_is_not_taken_for_the_headline(caption: str) -> None:
    assert read(caption).title.value.startswith("[")


def test_letters_set_apart_in_a_headline_are_closed_up_in_the_title_and_stay_in_the_text() -> None:
    article = read("S T O N E W I C K  O P E N S  I T S  B R I D G E")
    assert article.title.value == "STONEWICK OPENS ITS BRIDGE"
    assert article.text.startswith("S T O N E W I C K  O P E N S")


def test_letters_set_apart_inside_a_text_are_told_with_where_they_stand() -> None:
    article = read(
        "Bridge opens", body="They painted S T O N E W I C K B R I D G E over the arch on Monday.\n" + BODY
    )
    (warned,) = article.warnings
    assert article.text[warned.start : warned.end] == "S T O N E W I C K B R I D G E"


def test_short_words_in_a_row_are_not_letters_set_apart() -> None:
    body = "It is up to us to do so if he is to go on as it is, or we do it by an ox, so it is.\n" + BODY
    assert read("Bridge opens", body=body).warnings == ()


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Martha Pell", "Martha Pell"),
        ("By MARTHA PELL", "Martha Pell"),
        ("BY MARTHA PELL AND TOM HARROW", "Martha Pell, Tom Harrow"),
        ("By Martha Pell, Tom Harrow and Li Ming in Stonewick", "Martha Pell, Tom Harrow, Li Ming"),
        ("By Anna de Vries | May 5, 2016", "Anna de Vries"),
        ("By JIEYU PELL|Oct 31,2019", "Jieyu Pell"),
        ("By Riverpress writers Martha Pell, Tom Harrow", "Martha Pell, Tom Harrow"),
        ("By ZHANG Wei in Beijing | Morning Post | Updated: 2017-06-30 07:45", "ZHANG Wei"),
        ("Author: Martha Pell", "Martha Pell"),
        ("Written by Martha O’Pell-Smith", "Martha O’Pell-Smith"),
        ("作者：王小梅", "王小梅"),
        ("本报记者 王小梅 李明", "王小梅, 李明"),
        ("本報記者 歐陽修文", "歐陽修文"),
        ("文/王小梅", "王小梅"),
        ("(Morning Post by Li Jing)", "Li Jing"),
        ("October 6, 1999|By Martha Pell, Coast Tribune", "Martha Pell"),
        ("October 6, 1999|By Martha Pell, Tribune Foreign Correspondent.", "Martha Pell"),
        ("2004-12-10 来源:晨报 作者:通讯员 呼兴宝、邱立纯 记者 苗家生 我有话说", "呼兴宝, 邱立纯, 苗家生"),
        ("By Zhang Yan, Cui Xiaohuo And Zhao Huan", "Zhang Yan, Cui Xiaohuo, Zhao Huan"),
    ],
)
def test_bylines_name_the_author(line: str, author: str) -> None:
    article = read("Stonewick opens its new bridge", line)
    assert (article.author.value, article.author.basis) == (author, "stated")
    assert words_of(article, article.author) == article.author.wording
    assert article.title.value == "Stonewick opens its new bridge"


@pytest.mark.parametrize(
    "line",
    [
        "By Staff Reporter",
        "By Land and Sea",
        "By the river",
        "Reporter: How will the town pay for a second crossing, and when does it begin?",
        "记者了解到，第二座桥的勘察工作已经开始",
        "新华社记者 王小梅 摄",
        "By 2030",
    ],
)
def test_lines_that_only_look_like_bylines_name_nobody(line: str) -> None:
    assert not read("Stonewick opens its new bridge", line).author


def test_a_name_alone_before_the_writers_address_is_the_author() -> None:
    article = read("Martha Pell", "Morning Post (Coast) - - FOCUS - Contact the writer at mpell@post.exam")
    assert article.author.value == "Martha Pell"
    assert article.publisher.value == "Morning Post (Coast)"
    assert article.title.value.startswith("[The new bridge")


def test_the_authors_that_an_agency_names_in_brackets_are_found() -> None:
    article = read("石桥镇大桥正式通车", body="新华社石桥5月4日电（记者 王小梅 李明）" + HAN_BODY)
    assert (article.author.value, article.publisher.value) == ("王小梅, 李明", "新华社")


@pytest.mark.parametrize(
    ("dateline", "author", "publisher"),
    [
        ("中新网石桥1月17日电 (王小梅 李明)", "王小梅, 李明", "中新网"),
        ("石桥青年报客户端石桥9月23日电（中报·中网记者 王俊秀）", "王俊秀", "石桥青年报"),
        ("石桥晨报5月4日讯", "", "石桥晨报"),
        ("中新社石桥四月十八日電（記者 金果林）", "金果林", "中新社"),
        ("本报石桥今晨专电 (记者赵宝起 刘乃文)", "赵宝起, 刘乃文", ""),
    ],
)
def test_chinese_datelines_name_the_paper_and_its_reporters(
    dateline: str, author: str, publisher: str
) -> None:
    article = read("石桥镇大桥正式通车", body=dateline + HAN_BODY)
    assert (article.author.value, article.publisher.value) == (author, publisher)


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("(Morning Post, May 5, 2016)", "Morning Post"),
        ("(People's Post January 29, 2002)", "People's Post"),
        ("(Morning Post by Li Jing)", "Morning Post"),
        ("Riverpress, February 16, 2017", "Riverpress"),
        ("October 6, 1999|By Martha Pell, Coast Tribune", "Coast Tribune"),
        ("http://www.post.example 2006年07月01日12:30 今晚报", "今晚报"),
        ("By Li Jing | Morning Post | Updated: 2016-05-05", "Morning Post"),
    ],
)
def test_a_paper_beside_a_date_or_an_author_is_the_publisher(line: str, publisher: str) -> None:
    assert read("Stonewick opens its new bridge", line).publisher.value == publisher


@pytest.mark.parametrize(
    "path",
    [
        "You are here:   Home/ Government",
        "Home>News>Town",
        "新闻中心首页 > 新闻中心 > 正文",
        "本页位置: 首页财经中心",
    ],
)
def test_the_path_to_a_page_is_never_its_headline(path: str) -> None:
    article = read(path, "Bridge opens")
    assert article.title.value == "Bridge opens"
    assert [span.reason for span in article.hidden] == ["breadcrumb"]


def test_what_stands_above_the_path_to_a_page_is_not_its_headline() -> None:
    above = "Ferry for sale at last  • Storm warning for the coast  • School reopens after the flood"
    article = read("EUROPEAFRICAASIA today and tomorrow", above, "Home / Top News", "Bridge opens")
    assert article.title.value == "Bridge opens"


def test_the_reporters_an_agency_names_at_the_end_are_found() -> None:
    article = read("Bridge opens", after="\n(Reporting by Martha Pell; Editing by Tom Harrow)\n")
    assert article.author.value == "Martha Pell"


@pytest.mark.parametrize(
    ("after", "published", "publisher"),
    [
        ("\n(Morning Post 06/30/2017 page5)\n", "2017-06-30", "Morning Post"),
        ("\n(Morning Post 06/05/2017 page5)\n", "2017-06-05", "Morning Post"),
        ("\n2023-05-13 02:08:25\n", "2023-05-13T02:08:25", ""),
        ("\nSource: Riverpress\n\nPosted on May 5, 2016\n", "2016-05-05", "Riverpress"),
        ("\n来源：晨报\n\n2010年6月18日 08:30\n", "2010-06-18T08:30", "晨报"),
    ],
)
def test_dates_and_sources_behind_a_text_are_read(after: str, published: str, publisher: str) -> None:
    article = read("Stonewick opens its new bridge", after=after)
    assert (article.published.value, article.published.basis) == (published, "stated")
    assert article.publisher.value == publisher
    assert words_of(article, article.published) == article.published.wording


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Updated: 2017-06-30 07:45", "2017-06-30T07:45"),
        ("Published 7:45 PM, June 30, 2017", "2017-06-30"),
        ("June 30, 2017 at 7:45 p.m.", "2017-06-30T19:45"),
        ("30 June 2017", "2017-06-30"),
        ("Friday, 30th June 2017", "2017-06-30"),
        ("2017/06/30 07:45:10 (GMT+8)", "2017-06-30T07:45:10+08:00"),
        ("Submitted by mp on Mon, 05/22/2023 - 14:21", "2023-05-22T14:21"),
        ("Riverpress, February 16, 2017 Adjust font size:", "2017-02-16"),
        ("发布时间：2010年6月18日", "2010-06-18"),
        ("二〇一〇年六月十八日", "2010-06-18"),
        ("June 2017", "2017-06"),
    ],
)
def test_a_date_printed_above_a_text_is_read_as_finely_as_it_is_printed(line: str, published: str) -> None:
    article = read("Stonewick opens its new bridge", line)
    assert (article.published.value, article.published.basis) == (published, "stated")


def test_the_day_of_publication_counts_before_that_of_an_update() -> None:
    article = read("Bridge opens", "Updated: 2017-07-02 10:00", "Published: 2017-06-30 07:45")
    assert article.published.value == "2017-06-30T07:45"
    assert [also.value for also in article.published.also] == ["2017-07-02T10:00"]


def test_a_date_that_can_be_read_in_two_ways_is_asked_about() -> None:
    article = read("Stonewick opens its new bridge", "03/04/2010")
    (ask,) = article.ask
    assert ask.about == "published"
    assert {choice.value for choice in ask.choices} == {"2010-04-03", "2010-03-04"}


def test_a_day_in_a_sentence_is_not_the_day_of_publication() -> None:
    body = "The founding day was June 18, 2010, says the stone.\n\nThe bridge was opened on May 4, 2016.\n"
    article = read("Stonewick opens its new bridge", body=body + BODY)
    assert article.published.basis == "inferred"
    assert article.published.value == "[2016-05-04..]"


def test_a_dateline_without_a_year_takes_it_from_what_the_text_calls_this_year() -> None:
    article = read(
        "Bridge opens", body="STONEWICK, May 4 (Riverpress) -- It is this year, 2016, that counts. " + BODY
    )
    assert (article.published.value, article.published.basis) == ("2016-05-04", "inferred")
    assert "2016" in article.published.why
    assert article.publisher.value == "Riverpress"


def test_a_dateline_with_its_year_states_the_date() -> None:
    article = read("Bridge opens", body="STONEWICK, 4 May 2016 (Riverpress) -- " + BODY)
    assert (article.published.value, article.published.basis) == ("2016-05-04", "stated")


def test_a_text_that_names_this_year_is_of_that_year_and_of_no_month() -> None:
    article = read(
        "Bridge opens", body="As the town is a hundred years old this year, 2016, it built. " + BODY
    )
    assert (article.published.value, article.published.basis) == ("2016", "inferred")
    assert words_of(article, article.published) == "this year, 2016"


def test_a_text_that_only_names_years_is_not_older_than_the_latest_and_no_date_is_made_up() -> None:
    article = read("Bridge opens", body="It began in 2010 and ended in September 2014. " + BODY)
    assert article.published.value == "[2014-09..]"
    assert article.published.basis == "inferred"


def test_a_year_that_is_a_goal_or_an_amount_does_not_date_a_text() -> None:
    body = "By 2035 it shall pay, and 2,042 people or 2050.5 metres are no years; work began in 2010. "
    assert read("Bridge opens", body=body + BODY).published.value == "[2010..]"


def test_the_year_of_a_sites_copyright_does_not_date_a_text() -> None:
    assert not read("Bridge opens", after="\n© 2016 Morning Post. All rights reserved.\n").published


def test_a_text_without_any_year_has_no_date() -> None:
    published = read("Bridge opens").published
    assert (published.value, published.basis) == ("", "")


def test_a_date_in_a_files_name_is_taken_where_the_text_has_none() -> None:
    article = read_article_bytes(BODY.encode(), "2016-05-05-bridge.txt")
    assert (article.published.value, article.published.basis) == ("2016-05-05", "inferred")
    assert article.published.origin == "file name"


def test_numbers_in_a_files_name_that_are_no_date_are_passed_over() -> None:
    assert not read_article_bytes(BODY.encode(), "20169905-bridge.txt").published


@pytest.mark.parametrize(
    ("after", "publisher", "credit"),
    [
        (" –Morning Post", "Morning Post", "–Morning Post"),
        (" –The Morning Post-Evening Star news exchange item", "The Morning Post", None),
        (" — Riverpress", "Riverpress", "— Riverpress"),
        ("” –Morning Post", "Morning Post", "–Morning Post"),
    ],
)
def test_a_credit_glued_to_the_last_sentence_names_the_paper_and_is_hidden(
    after: str, publisher: str, credit: str | None
) -> None:
    article = read("Stonewick opens its new bridge", body=BODY.rstrip() + after)
    assert article.publisher.value == publisher
    (span,) = article.hidden
    assert span.reason == "credit"
    assert article.text[span.start : span.end] == (credit or after.strip())
    assert article.visible().rstrip("” ").endswith("of the town.")


def test_a_last_sentence_that_ends_with_a_dash_and_words_is_no_credit() -> None:
    article = read(
        "Bridge opens", body=BODY + "\nNobody had thought of that – the mayor least of all people.\n"
    )
    assert not article.publisher
    assert article.hidden == ()


def test_the_address_at_the_foot_of_a_page_names_the_site_as_the_page_spells_it() -> None:
    after = "\nContact us: office@stonewicknow.example\n\nStonewickNow is made by volunteers\n"
    article = read("Stonewick opens its new bridge", after=after)
    assert (article.publisher.value, article.publisher.basis) == ("StonewickNow", "inferred")


def test_an_address_in_the_running_text_names_no_publisher() -> None:
    body = BODY + "\nWho wants to help may write to ferry@oldbell.example before the summer is over.\n"
    assert not read("Bridge opens", body=body).publisher


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, "en"),
        (HAN_BODY, "zh"),
        (
            "Die neue Brücke wurde am Mittwoch von der Bürgermeisterin eröffnet, und es kamen viele.",
            "de",
        ),
        (
            "Le nouveau pont a été ouvert mercredi par le maire, et les gens sont venus des deux rives.",
            "fr",
        ),
        (
            "El nuevo puente fue abierto el miércoles por la alcaldesa, y la gente vino de las dos orillas.",
            "es",
        ),
        ("橋は水曜日に開通しました。町長が式典であいさつをして、両岸から多くの人が集まりました。", "ja"),
        ("Новый мост открыли в среду, и на оба берега пришли тысячи людей, чтобы это увидеть.", "ru"),
        ("xqz", ""),
    ],
)
def test_the_language_of_a_text_is_told(text: str, language: str) -> None:
    assert read_pasted(text).language.value == language


def test_an_english_text_with_a_line_of_chinese_is_english() -> None:
    assert read("Bridge opens", after="\n石桥备20000000号 新闻许可证\n").language.value == "en"


def test_lines_broken_to_a_width_are_one_paragraph_and_the_first_is_no_headline() -> None:
    body = (
        "The new bridge was opened on Wednesday by the mayor of\n"
        "Stonewick, and several thousand people came to\n"
        "both banks of the river to see it, though it rained all\nday and the wind came from the west.\n\n"
        "Work on it had taken six years. A second crossing, for\n"
        "trains, is being surveyed upstream of the town by\n"
        "the county, which has not said what it would cost.\n"
    )
    article = read_pasted(body)
    assert article.title.value.startswith("[The new bridge was opened on Wednesday")
    assert article.text == body


def test_what_a_person_corrects_takes_the_place_and_keeps_the_other_values() -> None:
    article = read("Bridge opens", "Updated: 2017-07-02", "Published: 2017-06-30")
    other = article.corrected("published", "2017-07-02")
    assert (other.published.value, other.published.basis) == ("2017-07-02", "stated")
    assert other.published.wording == "2017-07-02"
    assert [also.value for also in other.published.also] == ["2017-06-30"]
    own = article.corrected("title", "The bridge")
    assert (own.title.value, own.title.basis, own.title.also[0].value) == ("The bridge", "", "Bridge opens")
    with pytest.raises(ValueError, match="is not a date"):
        article.corrected("published", "last week")


def test_the_record_of_an_article_says_how_its_date_is_known() -> None:
    record = read("Bridge opens", body="It began in 2010. " + BODY).article()
    assert record.published_basis == "inferred"
    assert "2010" in record.published_note
    assert record.text_kind == "original"


@pytest.mark.parametrize(
    ("lines", "article_id"),
    [
        (("Bridge opens at last", "5 May 2016"), "bridge-opens-at-last-2016"),
        (("Bridge opens", "By Martha Pell | The Morning Post | 5 May 2016"), "morning-post-2016"),
        (("Bridge opens",), "bridge-opens"),
    ],
)
def test_an_id_is_proposed_from_the_publisher_or_the_title_and_the_year(
    lines: tuple[str, ...], article_id: str
) -> None:
    assert read(*lines).proposed_id == article_id


def test_a_chinese_article_gets_an_id_of_its_day() -> None:
    assert read("石桥镇大桥正式通车", "2010年6月18日", body=HAN_BODY).proposed_id == "article-2010-06-18"
