"""A view file: all options of a figure as a small JSON file, so that it can be made again and passed on."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import inspect

from timeline_app.core.faults import Fault, InputFaults
from timeline_app.core.oserrors import because
from timeline_app.core.says import says
from timeline_app.drawing.figure_options import FigureOptions

FORMAT: Final = "timeline-app view"
VERSION: Final = 1
ENDING: Final = ".json"
MOST_BYTES: Final = 1_000_000

_SAVE_ANEW: Final = says('choose a file written by "Save view" or by render --save-view')
_AT: Final = re.compile(r"(?P<message>.*?)(?: - at `\$(?P<path>[^`]*)`)?")
_FIELD: Final = re.compile(r"Object contains unknown field `(?P<name>[^`]*)`")
_STEP: Final = re.compile(r"\.?(?P<name>[^.\[]+|\[[^\]]*\])")


class _ViewFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    version: int
    figure: FigureOptions


class _Head(msgspec.Struct):
    """What any version of the file begins with."""

    format: str = ""
    version: int = 0


class ViewFileError(InputFaults):
    """A view file that cannot be used; tells the file, the place in it, and what to do.

    Attributes:
        steps: the names that lead to the wrong field, from the options on; none where no field is wrong.
    """

    def __init__(self, faults: Iterable[Fault], steps: tuple[str, ...] = ()) -> None:
        super().__init__(faults)
        self.steps: Final = steps


def view_text(options: FigureOptions) -> str:
    """The options as a view file's text, the same for the same options, to be read and edited by people."""
    file = _ViewFile(FORMAT, VERSION, options)
    return msgspec.json.format(msgspec.json.encode(file), indent=2).decode() + "\n"


def options_of(text: str | bytes, place: str) -> FigureOptions:
    """The options that a view file's text holds; ``place`` names the file in errors.

    Raises:
        ViewFileError: it is too large, no view file, of a newer version, or a field of it is wrong.
    """
    if len(text) > MOST_BYTES:
        raise _error(
            place,
            says("a view file has at most {0} bytes, and this has more", f"{MOST_BYTES:,}"),
            says("choose another file"),
        )
    try:
        _check_head(msgspec.json.decode(text, type=_Head), place)
        return msgspec.json.decode(text, type=_ViewFile).figure
    except msgspec.ValidationError as error:
        raise _of_validation(error, place, _ViewFile) from error
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise _error(place, says("this is not JSON ({0})", error), _SAVE_ANEW) from error


def read_view(path: Path) -> FigureOptions:
    """Reads a view file.

    Raises:
        ViewFileError: as :func:`options_of`, or the file cannot be read.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise _error(str(path), says("that is not a file"), _SAVE_ANEW)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ViewFileError([Fault(says("cannot be read: {0}", because(error)), "", str(path))]) from error
    return options_of(content, str(path))


def checked(options: FigureOptions, place: str = "") -> FigureOptions:
    """The same options, when every value is within its limits.

    Raises:
        ViewFileError: one is not; tells which.
    """
    try:
        return msgspec.convert(msgspec.to_builtins(options), FigureOptions)
    except msgspec.ValidationError as error:
        raise _of_validation(error, place, FigureOptions) from error


def _check_head(head: _Head, place: str) -> None:
    if head.format != FORMAT:
        raise _error(place, says("this is not a view file of the timeline program"), _SAVE_ANEW)
    if head.version != VERSION:
        remedy = says("update the program") if head.version > VERSION else _SAVE_ANEW
        raise _error(
            place,
            says("version {0} of view files is not known; this program knows {1}", head.version, VERSION),
            remedy,
        )


def _of_validation(error: msgspec.ValidationError, place: str, root: type[msgspec.Struct]) -> ViewFileError:
    match = _AT.fullmatch(str(error))
    message, path = (match["message"], match["path"] or "") if match else (str(error), "")
    steps = [step["name"] for step in _STEP.finditer(path)]
    described = _described(steps, root)
    where = path.removeprefix(".") or says("the file")
    unknown = _FIELD.fullmatch(message)
    if unknown is not None:
        return _error(
            place, says("{0}: there is no field '{1}'", where, unknown["name"]), _names_of(described, unknown)
        )
    told = says("{0}: {1}", where, f"{message[:1].lower()}{message[1:]}")
    return ViewFileError([Fault(told, _wanted(described), place)], tuple(steps))


def _described(steps: list[str | Any], root: type[msgspec.Struct]) -> inspect.Type | None:
    """What has to stand at a place."""
    found: inspect.Type | None = inspect.type_info(root)
    for step in steps:
        match found:
            case inspect.StructType():
                found = next((field.type for field in found.fields if field.encode_name == step), None)
            case inspect.VarTupleType():
                found = found.item_type
    return found


def _names_of(described: inspect.Type | None, unknown: re.Match[str]) -> str:
    if not isinstance(described, inspect.StructType):
        return says("take it out")
    names = [field.encode_name for field in described.fields]
    near = difflib.get_close_matches(unknown["name"], names, n=1)
    return (
        says("is '{0}' meant?", near[0])
        if near
        else says("take it out; the fields are {0}", ", ".join(names))
    )


def _wanted(described: inspect.Type | None) -> str:
    """What a value has to be."""
    kinds = described.types if isinstance(described, inspect.UnionType) else (described,)
    words = [_kind_words(kind) for kind in kinds]
    return f"write {' or '.join(word for word in words if word)}" if any(words) else ""


def _kind_words(kind: inspect.Type | None) -> str:
    words = ""
    match kind:
        case inspect.LiteralType():
            words = ", ".join(str(value) or '""' for value in kind.values)
        case inspect.BoolType():
            words = says("true or false")
        case inspect.IntType() | inspect.FloatType():
            words = f"a number{_limits(kind)}"
        case inspect.StrType():
            words = says('text in "" of at most {0} characters', kind.max_length)
        case inspect.NoneType():
            words = "null"
        case inspect.VarTupleType():
            words = says("a list in []")
        case inspect.StructType():
            words = says(
                "a group of fields in {{}}: {0}", ", ".join(field.encode_name for field in kind.fields)
            )
    return words


def _limits(kind: inspect.IntType | inspect.FloatType) -> str:
    least = kind.gt if kind.ge is None else kind.ge
    limits = [f" from {least:g}"] if least is not None else []
    limits += [f" to {kind.le:g}"] if kind.le is not None else []
    return "".join(limits)


def _error(place: str, message: str, remedy: str) -> ViewFileError:
    return ViewFileError([Fault(message, remedy, place)])
