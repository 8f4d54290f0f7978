"""The page put together: one file, with a policy that lets it run its own script and load nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from html import escape
from pathlib import Path
from string import Template
from typing import Final

import numpy as np

from timeline_app import paths
from timeline_app.core.evidence_list import evidence_list
from timeline_app.drawing.evidence.carrying import style_of
from timeline_app.drawing.figure_extent import span_shown
from timeline_app.drawing.figure_material import Material, in_chosen_lanes, shown_rows, with_events
from timeline_app.drawing.figure_metadata import SOFTWARE
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.drawing.figure_wording import Wording
from timeline_app.drawing.figure_words import VOCABULARIES
from timeline_app.drawing.page.data import Rows, page_data
from timeline_app.drawing.page.listing import ListedEvent, listing
from timeline_app.drawing.page.words import PAGE_WORDS
from timeline_app.drawing.theme import DARK, LIGHT, Theme
from timeline_app.timeline.layout import Subject

MOST_EVENTS: Final = 3_000  # on a page; of more the most important, so that it opens at once
_SCRIPTS: Final = ("calendar.js", "layout.js", "drawing.js", "page.js")
_COLOUR: Final = re.compile("#[0-9a-fA-F]{6}")
_COLOURS: Final = (
    "ground", "stripe", "panel", "card", "hairline", "line", "text", "muted", "accent", "passage", "differs",
)  # fmt: skip


def page_of(material: Material, options: FigureOptions) -> bytes:
    """The page that the options ask for, UTF-8. Its size, letters and margins are the browser's.

    Raises:
        ExtentError: there is no such span.
        ChoiceError: nothing is left to be shown.
        UserError: there is no such style of citations.
    """
    words, style = PAGE_WORDS[options.language], style_of(options)
    chosen = in_chosen_lanes(material.subject, options)
    subject = with_events(chosen, shown_rows(material, options))
    view = span_shown(options.extent, material.subject)
    wording = Wording(material, options, view, chosen, subject)
    rows, left_out = _most_important(subject, wording.rows)
    found = evidence_list(material.sources([subject.columns.ids[int(row)] for row in rows]))
    colours = _lane_colours(subject, material)
    lanes = [subject.lanes.of_row[row] for row in rows]
    events = [
        ListedEvent(entry, subject.lanes.lanes[lane].title, colours[int(lane)])
        for entry, lane in zip(found.entries, lanes, strict=True)
    ]
    script = f"(() => {{\n{_resource(*_SCRIPTS)}\n}})();"
    css = f"{_themes(options)}\n{_swatches(colours)}\n{_resource('page.css')}"
    events_text = VOCABULARIES[options.language].events_text
    text = wording.figure_words()
    title = text.title or material.title
    notes = [
        words.filtered.format(options.filter) if options.filter else "",
        words.left_out.format(f"{left_out:,}") if left_out else "",
        wording.foot_words().credit,
        words.fingerprint.format(material.fingerprint) if material.fingerprint else "",
        words.made_with.format(SOFTWARE),
    ]
    named = {name: escape(each) for name, each in words.interface.items()}
    page = Template(_resource("page.html")).substitute(
        named,
        language=words.tag,
        title=escape(title),
        subtitle=escape(text.subtitle),
        generator=escape(SOFTWARE),
        metadata=_metadata(material, options, text.subtitle),
        style=css,
        style_hash=_sha256(css),
        script=script,
        script_hash=_sha256(script),
        list=listing(events, options.language, style),
        data=page_data(subject, rows, view, title, colours, words, events_text),
        footer=escape(" ".join(note for note in notes if note)),
    )
    return page.encode()


def _most_important(subject: Subject, rows: Rows) -> tuple[Rows, int]:
    """The rows of a page in order of time, and how many events are left out."""
    columns = subject.columns
    order = np.lexsort((rows, -columns.importance[rows]))[:MOST_EVENTS]
    kept = rows[order]
    return kept[np.lexsort((kept, subject.extents.anchor_s[kept]))], len(rows) - len(kept)


def _lane_colours(subject: Subject, material: Material) -> dict[int, str]:
    """The colours of lanes, by their number; lanes of any category have the one of what has none."""
    known = material.colours
    colours = {
        number: known[lane.category] if 0 <= lane.category < len(known) else LIGHT.uncategorised
        for number, lane in enumerate(subject.lanes.lanes)
    }
    # Whatever else stands in a store, nothing but a colour gets into the page's style.
    return {
        number: each if _COLOUR.fullmatch(each) else LIGHT.uncategorised for number, each in colours.items()
    }


def _swatches(colours: dict[int, str]) -> str:
    return "\n".join(
        f'.swatch[data-colour="{each}"] {{ background: {each}; }}' for each in dict.fromkeys(colours.values())
    )


def _themes(options: FigureOptions) -> str:
    """The colours: light or dark as the reader's system is, unless the page is for print."""
    light = _variables(LIGHT)
    if options.theme not in ("light", "dark"):
        return light
    return f"{light}\n@media (prefers-color-scheme: dark) {{ {_variables(DARK)} }}"


def _variables(theme: Theme) -> str:
    values = " ".join(f"--{name}: {getattr(theme, name)};" for name in _COLOURS)
    return f":root {{ {values} }}"


def _metadata(material: Material, options: FigureOptions, description: str) -> str:
    known = {
        "description": description,
        "timeline-fingerprint": material.fingerprint,
        "timeline-filter": options.filter,
    }
    return "\n".join(f'<meta name="{name}" content="{escape(text)}">' for name, text in known.items() if text)


def _resource(*names: str) -> str:
    folder = paths.shipped_root() / "resources" / "page"
    return "\n".join(_text(folder / name) for name in names)


def _text(path: Path) -> str:
    """Raises IncompleteInstallationError where a file that ships is not there."""
    if not path.is_file():
        raise paths.IncompleteInstallationError(path)
    return path.read_text(encoding="utf-8")


def _sha256(text: str) -> str:
    """As a Content Security Policy names what may run (CSP 3, section 2.3.1)."""
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
