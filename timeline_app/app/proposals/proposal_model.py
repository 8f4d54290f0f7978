"""The proposals of an article as a list, for views and for those who have it read to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from timeline_app.app.languages import quoted
from timeline_app.app.proposals.proposal import Proposal
from timeline_app.app.reader.phrases import date_words

PROPOSAL_ROLE: Final = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class ProposalModel(QAbstractListModel):
    """The proposals that are shown, in the order of the text."""

    def __init__(self) -> None:
        super().__init__()
        self._proposals: tuple[Proposal, ...] = ()

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What is shown."""
        return self._proposals

    def set_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Shows others."""
        if tuple(proposals) == self._proposals:
            return
        self.beginResetModel()
        self._proposals = tuple(proposals)
        self.endResetModel()

    # Qt's overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._proposals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._proposals):
            return None
        proposal = self._proposals[index.row()]
        if role == PROPOSAL_ROLE:
            return proposal
        if role == Qt.ItemDataRole.DisplayRole:
            return proposal.read.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(line for line in lines_of(proposal) if line)
        return None


def lines_of(proposal: Proposal) -> tuple[str, str, str, str]:
    """What is said of a proposal: its title, its date, why that, and how it stands if it is not open."""
    read = proposal.read
    date = f"{date_words(read.date)} · {read.date}" if read.date else _tr("Date not known")
    return read.title, date, _tr("{0}: {1}").format(quoted(read.wording), read.why), _standing_words(proposal)


def _standing_words(proposal: Proposal) -> str:
    return {
        "open": "",
        "used": _tr("Supports “{0}” already").format(proposal.used_by),
        "repeated": _tr("Says the same as “{0}”").format(proposal.repeats),
        "dismissed": _tr("Dismissed"),
    }[proposal.standing]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Proposals", text)
