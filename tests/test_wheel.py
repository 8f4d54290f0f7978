"""A wheel built from the checkout works in an environment and a folder that know nothing of the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"

pytestmark = pytest.mark.packaging


@dataclass(frozen=True)
class Installation:
    """The wheel in an environment of its own, whose commands run in the empty folder ``elsewhere``."""

    commands: Path
    elsewhere: Path

    def run(self, program: str, *words: str) -> subprocess.CompletedProcess[str]:
        """Run one of the installation's programs without a display and with a home of its own."""
        environ = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "XDG_"))}
        environ |= {
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(self.elsewhere.parent / "home"),
            "TIMELINE_APP_DATA": str(self.elsewhere.parent / "data"),
        }
        return subprocess.run(
            [str(self.commands / program), *words],
            cwd=self.elsewhere, env=environ, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, check=False,
        )  # fmt: skip


def _run_here(command: Sequence[str]) -> None:
    done = subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    _run_here([sys.executable, *build, str(ROOT)])
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installation(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """The wheel installed; what it depends on is borrowed from this environment by path.

    A folder that a ``.pth`` file adds has its own ``.pth`` files left unread, so that an editable install
    of the checkout does not come along.
    """
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "env", with_pip=False, symlinks=os.name != "nt")
    places = sysconfig.get_paths("venv", {"base": str(folder / "env"), "platbase": str(folder / "env")})
    borrowed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (Path(places["purelib"]) / "borrowed.pth").write_text("\n".join(sorted(borrowed)), encoding="utf-8")
    install = ["install", "--no-deps", "--no-index", "--disable-pip-version-check", str(wheel)]
    python = Path(places["scripts"], Path(sys.executable).name)
    _run_here([sys.executable, "-m", "pip", "--python", str(python), *install])
    for name in ("elsewhere", "home"):
        (folder / name).mkdir()
    return Installation(Path(places["scripts"]), folder / "elsewhere")


def _files(folder: str) -> set[str]:
    """Every file under a top-level folder of the checkout, hidden ones aside, as paths with slashes."""
    found = (file.relative_to(ROOT) for file in (ROOT / folder).rglob("*") if file.is_file())
    return {file.as_posix() for file in found if not any(part.startswith(".") for part in file.parts)}


def test_the_wheel_carries_the_collection_every_resource_and_the_guide_in_all_languages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    wanted = {
        f"timeline_app/_shipped/{name}"
        for name in _files("events") | _files("resources") | _files("docs/guide")
    }
    assert any(name.endswith("collection.yaml") for name in wanted)
    assert any("/resources/icons/" in name for name in wanted)
    assert {f"timeline_app/_shipped/docs/guide/{tag}.md" for tag in ("en", "zh-Hans", "zh-Hant")} <= wanted
    assert wanted - names == set()


def test_the_wheel_carries_every_module(wheel: Path) -> None:
    modules = {name for name in _files("timeline_app") if name.endswith(".py")}
    with zipfile.ZipFile(wheel) as archive:
        assert modules - set(archive.namelist()) == set()


def test_the_wheel_carries_the_licence_and_nothing_of_the_workshop(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"timeline_app"}
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_the_installed_program_is_the_wheel_and_not_the_checkout(installation: Installation) -> None:
    code = "from timeline_app import paths; print(paths.__file__); print(paths.shipped_events())"
    done = installation.run("python", "-c", code)
    assert done.returncode == 0, done.stderr
    module, events = map(Path, done.stdout.splitlines())
    environment = installation.commands.parent.resolve()
    assert environment in module.resolve().parents
    assert events.parent.name == "_shipped"
    assert environment in events.resolve().parents


def test_the_installed_command_draws_the_shipped_collection_from_an_empty_folder(
    installation: Installation,
) -> None:
    done = installation.run("timeline-app", "render", "-o", "x.png")
    assert done.returncode == 0, done.stderr
    assert [file.name for file in installation.elsewhere.iterdir()] == ["x.png"]
    picture = installation.elsewhere / "x.png"
    assert picture.read_bytes().startswith(PNG_SIGNATURE)
    picture.unlink()


def test_the_installed_command_lists_all_64_events(installation: Installation) -> None:
    done = installation.run("timeline-app", "list", "--json")
    assert done.returncode == 0, done.stderr
    events = json.loads(done.stdout)
    assert len(events) == 64
    assert {"id", "title", "date", "category", "kind", "importance", "articles"} <= set(events[0])


def test_the_installed_program_also_runs_as_a_module(installation: Installation) -> None:
    done = installation.run("python", "-m", "timeline_app", "--help")
    assert done.returncode == 0, done.stderr
    assert "render" in done.stdout


_OPEN_AND_CLOSE = """
from PySide6.QtCore import QSettings, QTimer
from timeline_app.app.application import make_application
from timeline_app.app.main_window import MainWindow
from timeline_app.app.settings import Settings

application = make_application(["timeline-explorer"])
window = MainWindow(Settings(QSettings("settings.ini", QSettings.Format.IniFormat)))
shown = []
window.store_shown.connect(shown.append)
window.store_shown.connect(lambda _: QTimer.singleShot(0, application.quit))
QTimer.singleShot(30_000, application.quit)
window.show()
window.open_path(None)
application.exec()
print(len(shown[0].subject.columns), window.canvas.frame() is not None)
window.close()
"""


def test_the_installed_window_opens_the_shipped_collection_from_an_empty_folder(
    installation: Installation,
) -> None:
    done = installation.run("python", "-c", _OPEN_AND_CLOSE)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["64", "True"]
