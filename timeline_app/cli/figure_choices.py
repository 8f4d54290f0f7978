"""From what was typed, over what a view file says, to the options of a figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from timeline_app.cli.figure_flags import FLAGS
from timeline_app.cli.parameters import Length, refuse
from timeline_app.drawing.figure_options import MM_PER_UNIT, Extent, FigureOptions, Size, Unit, with_value
from timeline_app.drawing.figure_sizes import preset_of
from timeline_app.drawing.view_file import ViewFileError, checked


def options_of_flags(typed: Mapping[str, Any], base: FigureOptions) -> FigureOptions:
    """The options of ``base`` with those that were typed in their place; ``typed`` by parameter.

    Raises:
        click.UsageError: what was typed does not go together, or is beyond its limits.
    """
    given = {flag.parameter for flag in FLAGS if _is_given(typed.get(flag.parameter))}
    options = base
    for flag in FLAGS:
        if flag.parameter in given and flag.sets[0][0] not in ("size", "extent"):
            values = flag.made(typed[flag.parameter])
            for path, value in zip(flag.sets, values, strict=True):
                options = with_value(options, path, value)
    options = msgspec.structs.replace(options, extent=_extent(typed, options.extent))
    try:
        return checked(msgspec.structs.replace(options, size=_size(typed, options.size)))
    except ViewFileError as error:
        refuse(_named(error))


def names_typed(typed: Mapping[str, Any]) -> frozenset[str]:
    """The names of lanes and categories that were typed."""
    return frozenset(
        name
        for flag in FLAGS
        if flag.is_list and flag.sets[0][0] != "evidence"
        for name in typed.get(flag.parameter) or ()
    )


def _named(error: ViewFileError) -> str:
    """What is wrong with a value, and the option it was typed as."""
    spellings = [
        flag.spelling for flag in FLAGS for path in flag.sets if _written(path) == error.steps[: len(path)]
    ]
    return f"{spellings[0].partition('/')[0]}: {error}" if spellings else str(error)


def _written(path: Iterable[str]) -> tuple[str, ...]:
    """The names in a view file that lead to a field of the options."""
    names: list[str] = []
    part: type[msgspec.Struct] = FigureOptions
    for name in path:
        field = next(field for field in msgspec.structs.fields(part) if field.name == name)
        names.append(field.encode_name)
        part = field.type
    return tuple(names)


def _is_given(value: Any) -> bool:
    return value is not None and value != ()


def _extent(typed: Mapping[str, Any], base: Extent) -> Extent:
    start, end, event = (typed.get(f"figure_extent_{name}") for name in ("start", "end", "event"))
    if event is not None and (start is not None or end is not None):
        refuse("Give --event, or --from and --to, not both.")
    if event is not None:
        return Extent(event=event)
    if start is None and end is None:
        return base
    return Extent(
        start=base.start if start is None else start.text, end=base.end if end is None else end.text
    )


def _size(typed: Mapping[str, Any], base: Size) -> Size:
    """The size: a width goes before a view file's preset, and a preset before its width and height."""
    name, orientation = typed.get("figure_size_preset"), typed.get("figure_size_orientation")
    width: Length | None = typed.get("figure_size_width")
    height: Length | None = typed.get("figure_size_height")
    size = base if orientation is None else msgspec.structs.replace(base, orientation=orientation)
    if name is not None:
        size = Size(preset="" if name == "free" else name, orientation=size.orientation)
    if width is not None and name not in (None, "free"):
        refuse("Give --size or --width, not both.")
    preset = preset_of(size.preset)
    if preset is not None and height is not None and width is None and preset.height is not None:
        if name is not None:
            refuse(f"The size {name} has a height of its own; leave --height out.")
        preset = None
    if width is None and height is None:
        return size
    if preset is not None and width is None and height is not None:
        return msgspec.structs.replace(size, height=height.mm, unit="mm")
    return _free_size(size, width, height)


def _free_size(size: Size, width: Length | None, height: Length | None) -> Size:
    """A width and a height in one unit; what is not typed stays if it is of a free size."""
    if width is not None and height is not None and width.is_on_paper != height.is_on_paper:
        refuse("Give --width and --height both in px, or both in mm, cm or in.")
    kept = Size() if size.preset else size
    unit: Unit = "mm" if (width or height or _NOTHING).is_on_paper else "px"
    if (kept.unit == "px") != (unit == "px") and (width is None or height is None):
        kept = Size()
    ratio = MM_PER_UNIT[kept.unit] / MM_PER_UNIT[unit]
    return Size(
        orientation=size.orientation,
        width=_in_unit(width, unit) if width is not None else kept.width and kept.width * ratio,
        height=_in_unit(height, unit) if height is not None else kept.height and kept.height * ratio,
        unit=unit,
    )


_NOTHING = Length(0.0, "px")


def _in_unit(length: Length, unit: Unit) -> float:
    return length.number if unit == "px" else length.mm
