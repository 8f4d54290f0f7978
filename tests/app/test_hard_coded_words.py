"""No words of the window are written into its source past the translations."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations

PACKAGE = translations.ROOT / "timeline_app"

# What shows, or reads aloud, a text that it is given.
_WIDGETS = (
    "setText setPlainText setTitle setWindowTitle setToolTip setStatusTip setWhatsThis "
    "setIconText setPlaceholderText setSuffix setPrefix setLabelText setDetailedText "
    "setInformativeText setAccessibleName setAccessibleDescription setHeaderLabels "
    "setHorizontalHeaderLabels setSpecialValueText showMessage addAction addMenu addItem "
    "addItems addTab addRow addButton insertItem insertTab set_words QLabel QPushButton "
    "QToolButton QCheckBox QRadioButton QGroupBox QAction QMenu QDockWidget QTreeWidgetItem "
    "QListWidgetItem QStandardItem QTableWidgetItem QMessageBox QProgressDialog Words "
    "QuietButton Pill show_error UserError ActionEntry "
)
SHOWN_BY = frozenset(_WIDGETS.split())
TAKES_IDS_TOO = frozenset(["ActionEntry", "addItem", "addRow"])
SHOWN_BY_METHODS_OF = {"QMessageBox": "about question information warning critical", "message": "emit"}

# Names, units and notations, which are the same in every language.
SAME_EVERYWHERE = re.compile(
    r"Timeline Explorer|EDTF|PNG|SVG|PDF|px|mm|cm|pt|dpi|https?|(Ctrl|Shift|Alt)\S*"
    r"|Esc|Del|Left|Right|Up|Down|PgUp|PgDown|Home|End|Return|Enter|Space|Tab"  # as QKeySequence has them
)
ID = re.compile(r"[a-z][a-z0-9_.-]*")
WORD = re.compile(r"[A-Za-z]{2,}")


def sources() -> list[Path]:
    return sorted((PACKAGE / "app").rglob("*.py"))


def hard_coded(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and words of every literal that is shown without being translated."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _shows(node):
            for given in (*node.args, *(each.value for each in node.keywords)):
                for literal in _literals(given):
                    is_id = _name(node.func) in TAKES_IDS_TOO and ID.fullmatch(literal)
                    if WORD.search(SAME_EVERYWHERE.sub("", literal)) and not is_id:
                        yield node.lineno, literal


def _shows(call: ast.Call) -> bool:
    name = _name(call.func)
    if isinstance(call.func, ast.Attribute):
        owner = _name(call.func.value)
        if name in SHOWN_BY_METHODS_OF.get(owner, "").split():
            return True
    return name in SHOWN_BY


def _literals(node: ast.expr) -> Iterator[str]:
    """The literals a value may consist of, what is translated or formatted left out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.BinOp):
        yield from _literals(node.left)
        yield from _literals(node.right)
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, (ast.List, ast.Tuple)):
        for each in node.elts:
            yield from _literals(each)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        yield from _literals(node.func.value)


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_word_of_the_window_goes_through_the_translations(path: Path) -> None:
    found = list(hard_coded(ast.parse(path.read_text(encoding="utf-8"))))
    assert not found, f"{path}: say these through self.tr or QCoreApplication.translate"


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Hello there")',
        'QPushButton("Open")',
        'label.setToolTip(f"{count} events")',
        'self.message.emit("Done")',
        'label.setText("One" if one else self.tr("Many"))',
        'label.setText("{0} events".format(3))',
        'raise UserError("It failed")',
    ],
)
def test_words_that_are_written_in_are_found(source: str) -> None:
    assert list(hard_coded(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(self.tr("Hello there"))',
        'label.setText(_tr("{0} events").format(3))',
        'label.setText(f"{name} · {date}")',
        'button.setObjectName("primary")',
        'raise UserError(says("It failed"))',
        'label.setText("EDTF 2010")',
    ],
)
def test_what_is_translated_or_the_same_everywhere_is_let_be(source: str) -> None:
    assert not list(hard_coded(ast.parse(source)))


def test_what_is_refused_below_the_window_can_be_said_in_other_languages() -> None:
    """Errors that people see are made of sayings: an f-string would stay English."""
    found = []
    for folder in ("core", "store", "formats", "drawing", "timeline"):
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            if "datefinder" in path.parts:
                continue  # its errors are its own: none leaves it
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _is_error(_name(node.func)):
                    literals = (literal for given in node.args for literal in _literals(given))
                    found += [
                        f"{path.relative_to(PACKAGE)}:{node.lineno}: {literal}"
                        for literal in literals
                        if re.search(r"([a-z]+ ){3}[a-z]+", literal)
                    ]
    assert "\n".join(found) == ""


def _is_error(name: str) -> bool:
    ours = ("Fault", "Breach", "NoSuchRecord", "ChangedMeanwhile", "Stopped")
    not_ours = ("ValueError", "TypeError", "KeyError", "LookupError", "IndexError", "AssertionError")
    programs = ("RuntimeError", "OSError", "OverflowError", "NotImplementedError", "ValidationError")
    return (name.endswith("Error") or name in ours) and name not in (*not_ours, *programs)
