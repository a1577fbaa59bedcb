"""How many letters a second are set and written, and beside whom.

In one run into files of a thousand, by two processes; as separate files that are
kept; one at a time as the preview makes it. Beside fpdf2, WeasyPrint and Typst,
where `bench.lock` is installed, and LibreOffice, where the machine has it: the same
words on as many cores as each of them takes. Source of the budgets: DESIGN §7.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from functools import partial
from importlib.resources import files
from pathlib import Path
from time import perf_counter
from typing import BinaryIO

from db.domain.letters.envelopes import read_envelopes
from desktop.letters.typeset.file import letter_pdf
from desktop.letters.typeset.press import Press, SomeLetters, Work
from desktop.letters.typeset.zones import Profile
from tests.bench import letter_rows
from tests.bench.letter_office import office_document
from tests.bench.measure import Figures, Timings

CORES = 2
A_SECOND, SEPARATE_A_SECOND = 1_500, 800
PREVIEW_MS = 50.0
THOUSAND = 1_000
ROUNDS = 3
PEERS = Path(".venv-bench/bin/python")
PEER_LETTERS = {"fpdf2": 60, "weasyprint": 30, "typst": 1_000}
OFFICE_LETTERS = 500
BATCH = 50


def _profile() -> Profile:
    path = files("resources").joinpath("letters", "envelopes.toml")
    return read_envelopes(tomllib.loads(path.read_text("utf-8")))[0]["dl"]


def _batches(first: int, count: int) -> Iterator[SomeLetters]:
    for at in range(first, first + count, BATCH):
        yield partial(letter_rows.some_letters, at, BATCH)


def _cpu_seconds() -> float:
    """Return what this process and its children have computed; 0 off Linux."""
    ids = [os.getpid(), *(child.pid for child in multiprocessing.active_children())]
    ticks = 0
    for one in ids:
        stat = Path(f"/proc/{one}/stat")
        if not stat.exists():
            return 0.0
        parts = stat.read_text(encoding="ascii").rpartition(")")[2].split()
        ticks += int(parts[11]) + int(parts[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _resident_mib() -> list[float]:
    """Return how much memory this process and each child has."""
    found = []
    for one in (os.getpid(), *(c.pid for c in multiprocessing.active_children())):
        status = Path(f"/proc/{one}/status")
        if status.exists():
            lines = status.read_text(encoding="ascii").splitlines()
            found.append(
                next(int(line.split()[1]) / 1024 for line in lines if "VmRSS" in line)
            )
    return found


class _Folder:
    """Gives one file after the other, and keeps the last alone."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "run.pdf"

    def open_next(self) -> BinaryIO:
        """Return the file, emptied."""
        return self.path.open("wb")


def _timed(work: Callable[[], int]) -> tuple[int, float, float]:
    """Return how many letters were made, in how many seconds, and of computing."""
    before, began = _cpu_seconds(), perf_counter()
    count = work()
    return count, perf_counter() - began, _cpu_seconds() - before


def _best(what: str, budget: int, work: Callable[[], int], last: Path) -> Figures:
    """Return the best of some rounds: what else the machine did is left out.

    *last*: the file that was written last.
    """
    rounds = [_timed(work) for _ in range(ROUNDS)]
    rates = sorted((count / seconds for count, seconds, _ in rounds), reverse=True)
    count, _, cpu = min(rounds, key=lambda one: one[2])
    own = count * CORES / cpu if cpu else 0.0
    timings = Timings(what)
    timings.taken = [round(seconds / made * 1e9) for made, seconds, _ in rounds]
    told = (
        f"{rates[0]:,.0f} letters a second (rounds: "
        + ", ".join(f"{rate:,.0f}" for rate in rates)
        + f"); {own:,.0f} if both cores had nothing else to do; "
        f"the last file has {last.stat().st_size:,} bytes"
    )
    return timings.figures(f">= {budget:,} a second", rates[0] >= budget, told)


def press_figures(*, quick: bool = False) -> list[Figures]:
    """Return the figures of the press: one run, separate files, memory."""
    work = Work(_profile(), {})
    with tempfile.TemporaryDirectory() as name, Press(CORES) as press:
        folder = _Folder(Path(name))

        def run(count: int) -> int:
            made = press.write_files(
                _batches(0, count), folder.open_next, "Letters", work
            )
            return sum(len(placed) for placed in made)

        def separate() -> int:
            count = 0
            for n, (pdf, _) in enumerate(press.separate(_batches(0, THOUSAND), work)):
                (folder.path.parent / f"{n % BATCH}.pdf").write_bytes(pdf)
                count += 1
            return count

        run(BATCH * CORES * 2)
        one_run = _best(
            "a letter in one run of 1,000, two processes",
            A_SECOND,
            partial(run, THOUSAND),
            folder.path,
        )
        apart = _best(
            "a letter as a file of its own, two processes",
            SEPARATE_A_SECOND,
            separate,
            folder.path.with_name("0.pdf"),
        )
        return [one_run, apart, _memory(press, folder, work, 2 if quick else 10)]


def _memory(press: Press, folder: _Folder, work: Work, thousands: int) -> Figures:
    """Return what memory does over many files."""
    timings = Timings(f"a letter of {thousands * THOUSAND:,} in files of 1,000")
    seen: list[list[float]] = []
    began = perf_counter()
    batches = _batches(0, thousands * THOUSAND)
    for placed in press.write_files(batches, folder.open_next, "Letters", work):
        timings.taken.append(round((perf_counter() - began) / len(placed) * 1e9))
        seen.append(_resident_mib())
        began = perf_counter()
    early, late = seen[0], seen[-1]
    grew = max(b - a for a, b in zip(early, late, strict=True))
    told = "; ".join(
        f"{a:.0f} and {b:.0f} MiB" for a, b in zip(early, late, strict=True)
    )
    return timings.figures(
        "memory flat",
        grew < 0.15 * max(early),
        f"after the first and last file: {told}",
    )


def preview_figures() -> list[Figures]:
    """Return how long one letter takes from its words to its file."""
    profile, timings = _profile(), Timings("the preview of one letter, one key on")
    letter_pdf(letter_rows.letter(0), profile)
    for n in range(200):
        timings.time(letter_pdf, letter_rows.letter(n), profile)
    return [
        timings.figures(f"<= {PREVIEW_MS} ms", timings.at(0.95) / 1e6 <= PREVIEW_MS)
    ]


def peer_figures() -> list[Figures]:
    """Return what others take for the same words."""
    made = [_peer(name, count) for name, count in PEER_LETTERS.items()]
    return [one for one in (*made, _office()) if one is not None]


def _peer(name: str, count: int) -> Figures | None:
    if not PEERS.exists():
        return None
    content = {
        "rows": [letter_rows.row(n) for n in range(count)],
        "sender": letter_rows.SENDER,
        "contact": letter_rows.CONTACT,
        "date": "22 November 2026",
        "title": letter_rows.TITLE,
        "asked": letter_rows.ASKED,
        "opening": letter_rows.OPENING,
        "closing": letter_rows.CLOSING,
        "after": letter_rows.AFTER,
        "end": letter_rows.END,
    }
    with tempfile.TemporaryDirectory() as folder:
        rows, out = Path(folder) / "rows.json", Path(folder) / "letters.pdf"
        rows.write_text(json.dumps(content), encoding="utf-8")
        script = Path(__file__).with_name("letter_peers.py")
        paths = (script, name, Path("resources/fonts"), rows, out)
        asked = [str(one) for one in (PEERS, *paths)]
        done = subprocess.run(  # noqa: S603 -- the peers' own Python and our script
            asked, capture_output=True, text=True, check=False
        )
        if done.returncode:
            print(f"  {name} did not run: {done.stderr.strip()[-200:]}")
            return None
        seconds = json.loads(done.stdout)["seconds"]
        size = out.stat().st_size / count
    return _told(name, count, seconds, f"{size:,.0f} bytes each, no square code")


def _office() -> Figures | None:
    office = shutil.which("soffice")
    if office is None:
        print("  LibreOffice is not installed: its letters were not measured.")
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letters.fodt"
        profile = f"-env:UserInstallation=file://{folder}/profile"
        asked = [office, profile, "--headless", "--convert-to", "pdf", "--outdir"]
        seconds = []
        for count in (1, 1, OFFICE_LETTERS):  # the first makes its profile
            path.write_text(office_document(count), encoding="utf-8")
            began = perf_counter()
            subprocess.run(  # noqa: S603 -- the machine's own program, our document
                [*asked, folder, path], capture_output=True, check=True
            )
            seconds.append(perf_counter() - began)
    _, start, whole = seconds
    note = f"with its start of {start:.1f} s"
    return _told("LibreOffice", OFFICE_LETTERS, whole, note)


def _told(name: str, count: int, seconds: float, note: str) -> Figures:
    timings = Timings(f"a letter by {name}")
    timings.taken = [round(seconds / count * 1e9)]
    return timings.figures(note=f"{count / seconds:,.0f} letters a second; {note}")


def letters_speed_figures(*, quick: bool = False) -> list[Figures]:
    """Return all figures of setting letters."""
    return [*press_figures(quick=quick), *preview_figures(), *peer_figures()]
