"""Qt's compiled translations, `.qm`: what QTranslator reads.

Written here because Qt's own compiler is no part of what builds a wheel, and would have to be fetched with
all of Qt for this alone. The format is that of QTranslator (qtbase, src/corelib/kernel/qtranslator.cpp): a
magic number, then sections of a tag, a length and data, all numbers big-endian.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from ts_files import Entry, Language

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")

_HASHES, _MESSAGES, _NUMERUS_RULES, _LANGUAGE = 0x42, 0x69, 0x88, 0xA7  # sections
_END, _TRANSLATION, _SOURCE_TEXT, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8  # parts of a message
_ONE_IS_SINGULAR = bytes([0x01, 1])  # Q_EQ 1, Qt's rule for English


def compiled(language: Language) -> bytes:
    """The finished entries of a language as a `.qm` file."""
    hashes, messages = [], bytearray()
    for entry in language.entries:
        if entry.is_finished:
            hashes.append((_elf_hash(entry.source.encode()), len(messages)))
            messages += _message(entry)
    index = b"".join(struct.pack(">II", *each) for each in sorted(hashes))
    rules = b"" if language.plural_forms == 1 else _ONE_IS_SINGULAR
    sections = (
        (_LANGUAGE, language.name.encode()),
        (_HASHES, index),
        (_MESSAGES, bytes(messages)),
        (_NUMERUS_RULES, rules),
    )
    return MAGIC + b"".join(struct.pack(">BI", tag, len(data)) + data for tag, data in sections if data)


def _message(entry: Entry) -> bytes:
    parts = [(_TRANSLATION, text.encode("utf-16-be")) for text in entry.texts]
    parts += [(_COMMENT, b""), (_SOURCE_TEXT, entry.source.encode()), (_CONTEXT, entry.context.encode())]
    return b"".join(struct.pack(">BI", tag, len(data)) + data for tag, data in parts) + bytes([_END])


def _elf_hash(data: Iterable[int]) -> int:
    """The hash of System V's object files, as Qt takes it; never 0."""
    value = 0
    for byte in data:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1
