"""What the documents say of the code is so: packages, files, commands and links that they name are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "docs" / "contributing.md").read_text(encoding="utf-8")


def test_every_package_has_its_line_on_the_page_of_the_architecture() -> None:
    packages = {file.parent.name for file in (ROOT / "timeline_app").rglob("__init__.py")}
    named = set(re.findall(r"(\w+)/", ARCHITECTURE))
    assert packages - named == set()


@pytest.mark.parametrize("page", [ARCHITECTURE, CONTRIBUTING], ids=["architecture", "contributing"])
def test_every_module_and_folder_that_is_named_is_there(page: str) -> None:
    files = [file.relative_to(ROOT).as_posix() for file in ROOT.rglob("*.py") if ".venv" not in file.parts]
    wanted = re.findall(r"`([\w./]+\.py)`", page)
    assert len(wanted) > 5
    assert [name for name in wanted if not any(f"/{file}".endswith(f"/{name}") for file in files)] == []
    folders = re.findall(r"`((?:\w+/)+)`", page)
    places = (ROOT, ROOT / "timeline_app")
    assert [name for name in folders if not any((place / name).is_dir() for place in places)] == []


def test_every_make_command_that_is_named_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in DOCUMENTS:
        named = set(re.findall(r"`make ([a-z-]+)", document.read_text(encoding="utf-8")))
        assert named - targets == set(), document.name


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_between_the_documents_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", document.read_text(encoding="utf-8")):
        if not target.startswith("http"):
            assert (document.parent / target).exists(), target


def test_the_changelog_stands_in_lines_that_can_be_read() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if len(line) > 110] == []
