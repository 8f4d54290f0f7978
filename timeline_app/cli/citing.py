"""``timeline-app cite``: the articles as a list of references."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from timeline_app.cli.console import say, say_aside
from timeline_app.cli.parameters import refuse, store_argument
from timeline_app.cli.sources import opened
from timeline_app.cli.words import counted
from timeline_app.core.citing import STYLES, StyleId, bibliography, is_style
from timeline_app.core.model import Article
from timeline_app.drawing.whole_files import whole_files
from timeline_app.formats.citations import CITATION_FORMATS, ENDINGS, citations_text, is_citation_format

_TEXT: Final = "text"
_FORMATS: Final = (_TEXT, *CITATION_FORMATS)


@click.command(short_help="List the articles as references, or for reference managers.")
@store_argument
@click.option(
    "--format", "kind", type=click.Choice(_FORMATS), metavar="FORMAT",
    help="text, csl-json, bibtex or ris [by FILE's ending, else text].",
)  # fmt: skip
@click.option(
    "--style", type=click.Choice(STYLES), metavar="STYLE",
    help="Of text: chicago, apa, mla or gbt7714 [chicago].",
)  # fmt: skip
@click.option(
    "--language", type=click.Choice(["en", "zh", "zh-Hant"]), metavar="LANGUAGE",
    help="Of text: en, zh or zh-Hant, for dates and the style's own words [en].",
)  # fmt: skip
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Where to [the screen]."
)
def cite(
    store: Path | None, kind: str | None, style: str | None, language: str | None, output: Path | None
) -> None:
    """List the articles of a collection as references.

    STORE is an event store or a folder; without it the collection that ships with the program is taken.
    The styles are those of the Chicago Manual (bibliography), APA 7, MLA 9 and GB/T 7714-2015; CSL-JSON,
    BibTeX (biblatex) and RIS are read by reference managers.

    \b
    Examples:
      timeline-app cite
      timeline-app cite --style gbt7714 --language zh
      timeline-app cite my.eventstore -o sources.bib
    """
    chosen = kind or _format_of(output)
    if chosen != _TEXT and (style or language):
        refuse(f"--style and --language are for text; {chosen} leaves them to the program that reads it.")
    with opened(store) as source:
        articles = list(source.articles())
    text = _text(articles, chosen, style or "chicago", language or "en")
    if output is not None:
        with whole_files((output,)) as (file,):
            file.write(text.encode())
        say(f"{output}: {counted(len(articles), 'article')}")
    elif articles:
        say(text.replace("\r\n", "\n").removesuffix("\n"))
    else:
        say_aside("There is no article.")


def _format_of(output: Path | None) -> str:
    endings = {ending: kind for kind, ending in ENDINGS.items()}
    return _TEXT if output is None else endings.get(output.suffix.lower(), _TEXT)


def _text(articles: list[Article], kind: str, style: str, language: str) -> str:
    if is_citation_format(kind):
        return citations_text(articles, kind)
    known: StyleId = style if is_style(style) else "chicago"
    entries = [entry.text for entry in bibliography(articles, known, language)]
    if known == "gbt7714":
        entries = [f"[{number}] {entry}" for number, entry in enumerate(entries, 1)]
    return "".join(f"{entry}\n" for entry in entries)
