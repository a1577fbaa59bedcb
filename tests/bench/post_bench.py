"""The post room's pipeline: pages a minute, words read, sizes, separators, memory.

Beside OCRmyPDF and zbar on the same pages, where `bench.lock` is installed.
Source of the budgets: DESIGN §7; issue 4.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from PIL import Image

from desktop.postroom.steps.codes import sheet_codes_on
from desktop.postroom.steps.ink import SEPARATOR_DPI, small_grey
from desktop.postroom.steps.page import PageResult, Patch, PictureKind
from desktop.postroom.steps.page_work import Settings, start_worker, work
from desktop.postroom.steps.patches import find_patch
from desktop.postroom.steps.searchable import About, PdfPage, searchable_pdf
from tests.bench.letters_bench import letter_figures
from tests.bench.measure import Figures, Timings
from tests.bench.post_pages import TruePage, full_pages, recall, separator_pages
from tests.bench.post_screen import thumbnail_figures, window_figures

CORES = 2
PAGES_A_MINUTE = 100
SEPARATOR_MS = 6.0
BLACK_KIB, COLOUR_KIB = 70, 250
PEERS = Path(".venv-bench/bin")
ROUNDS = 7
THOUSAND = 1000


@dataclass(frozen=True)
class Done:
    """What a worker hands back to the bench: little, so that pipes cost nothing."""

    name: str
    words: int
    text: str
    kib: float
    colour: bool
    ms: float
    took: tuple[tuple[str, float], ...]


def _one(page: TruePage) -> Done:
    began = process_time()
    result = work(page.content, Settings())
    if not isinstance(result, PageResult):
        raise TypeError(page.name)
    pdf = searchable_pdf([PdfPage(result.picture, result.words)], About(page.name))
    return Done(
        page.name,
        len(result.words),
        result.text,
        len(pdf) / 1024,
        result.picture.kind is not PictureKind.BLACK_AND_WHITE,
        (process_time() - began) * 1000,
        result.took_ms,
    )


def _run(pages: list[TruePage]) -> tuple[list[Done], float]:
    """Return what became of the pages, and the seconds once workers are warm."""
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        CORES, mp_context=spawning, initializer=start_worker
    ) as pool:
        list(pool.map(_one, pages[:CORES]))
        began = perf_counter()
        done = list(pool.map(_one, pages))
        return done, perf_counter() - began


def pipeline_figures(count: int = 42) -> list[Figures]:
    """Return the pipeline's figures, OCRmyPDF's beside them."""
    pages = full_pages(count)
    mine = [_run(pages)]
    peer = _ocrmypdf(pages)
    done, seconds = min(mine, key=lambda run: run[1])
    rate = len(pages) / seconds * 60
    steps: dict[str, list[float]] = {}
    for one in done:
        for name, ms in one.took:
            steps.setdefault(name, []).append(ms)
    truths = {page.name: page.truth for page in pages if page.truth}
    read = {one.name: one for one in done}
    recalls = {name: recall(truth, read[name].text) for name, truth in truths.items()}
    told = ", ".join(f"{name} {share:.1%}" for name, share in recalls.items())
    words = sum(one.words for one in done) / len(done)
    alone = 60_000 * CORES / (sum(one.ms for one in done) / len(done))
    note = (
        f"{rate:.0f} pages a minute on {CORES} cores as they were shared, "
        f"{alone:.0f} by the processor's time; {words:.0f} words a page; "
        f"recall {told}; "
        + ", ".join(f"{name} {median(ms):.0f} ms" for name, ms in steps.items())
    )
    timings = Timings("a page through the pipeline, of one core's time")
    timings.taken = [round(one.ms * 1e6) for one in done]
    budget = f">= {PAGES_A_MINUTE} pages a minute"
    figures = [timings.figures(budget, rate >= PAGES_A_MINUTE, note)]
    if peer is not None:
        figures.append(peer)
    return figures + _sizes(done)


def _sizes(done: list[Done]) -> list[Figures]:
    figures = []
    for name, colour, most in (
        ("black and white", False, BLACK_KIB),
        ("colour", True, COLOUR_KIB),
    ):
        sizes = sorted(one.kib for one in done if one.colour is colour)
        if sizes:
            middle, worst = median(sizes), sizes[-1]
            what = f"KiB of a {name} page with its words"
            figures.append(
                _amounts(
                    what,
                    len(sizes),
                    (middle, worst),
                    f"<= {most} KiB",
                    held=worst <= most,
                )
            )
    return figures


def _amounts(
    what: str,
    count: int,
    amounts: tuple[float, float],
    budget: str = "",
    held: bool | None = None,
    note: str = "",
) -> Figures:
    """Return figures of something that is no time: its middle and its worst."""
    middle, worst = (round(amount, 1) for amount in amounts)
    return Figures(what, count, middle, worst, worst, worst, budget, held, note)


def _ocrmypdf(pages: list[TruePage]) -> Figures | None:
    """Return OCRmyPDF's figures on the same pages, None where it isn't installed."""
    program = PEERS / "ocrmypdf"
    if not program.exists():
        return None
    with tempfile.TemporaryDirectory() as folder:
        once: dict[str, TruePage] = {page.name: page for page in pages}
        bound = Path(folder, "pages.pdf")
        _bind(pages, bound, Path(folder))
        out, text = Path(folder, "out.pdf"), Path(folder, "out.txt")
        command: list[str | Path] = [
            program, "--quiet", "--jobs", str(CORES), "--deskew", "--rotate-pages",
            "--language", "eng", "--sidecar", text, bound, out,
        ]  # fmt: skip
        environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
        began = perf_counter()
        subprocess.run(  # noqa: S603  the peer at its own path
            command, check=True, env=environment, capture_output=True
        )
        seconds = perf_counter() - began
        read = text.read_text(encoding="utf-8").split("\f")
        kib = out.stat().st_size / 1024 / len(pages)
    names = [page.name for page in pages]
    told = ", ".join(
        f"{name} {recall(page.truth, read[names.index(name)]):.1%}"
        for name, page in once.items()
        if page.truth
    )
    each = seconds * 1000 / len(pages) * CORES
    rate = len(pages) / seconds * 60
    note = f"{rate:.0f} pages a minute; recall {told}; {kib:.0f} KiB a page"
    return _amounts("OCRmyPDF, a page on one core", len(pages), (each, each), note=note)


def _bind(pages: list[TruePage], bound: Path, folder: Path) -> None:
    """Write the pages as one PDF, as somebody would hand it to OCRmyPDF."""
    parts: list[Path] = []
    for number, page in enumerate(pages):
        kind = "pdf" if page.content.startswith(b"%PDF") else "png"
        part = folder / f"{number}.{kind}"
        part.write_bytes(page.content)
        if kind == "png":
            made = part.with_suffix(".pdf")
            command: list[str | Path] = [
                PEERS / "img2pdf", "--imgsize", "300dpix300dpi", part, "-o", made,
            ]  # fmt: skip
            subprocess.run(command, check=True, capture_output=True)  # noqa: S603  the peer
            part = made
        parts.append(part)
    import pikepdf  # noqa: PLC0415  only beside a peer

    with pikepdf.new() as document:
        for part in parts:
            with pikepdf.open(part) as opened:
                document.pages.extend(opened.pages)
        document.save(bound)


Sought = tuple[Image.Image, Patch | None, str | None]


def separator_figures() -> list[Figures]:
    """Return how long separators take, what was missed and what was false."""
    pages = separator_pages()
    timings = Timings("separators on a page at 300 dpi")
    missed = false = 0
    for page, patch, code in pages:
        timings.best_work_of(ROUNDS, partial(_look, page))
        seen, texts = _look(page)
        missed += patch is not None and seen is not patch
        false += patch is None and seen is not None
        missed += code is not None and not any(one.startswith(code) for one in texts)
        false += code is None and bool(texts)
    note = f"{len(pages)} pages askew and dirty: {missed} missed, {false} false"
    held = timings.at(0.95) <= SEPARATOR_MS and not missed and not false
    figures = [timings.figures(f"<= {SEPARATOR_MS:.0f} ms", held, note)]
    peer = _zbar(pages)
    return [*figures, peer] if peer is not None else figures


def _look(page: Image.Image) -> tuple[Patch | None, list[str]]:
    """Do what the pipeline does to find a separator."""
    small, dpi = small_grey(page, 300, SEPARATOR_DPI)
    return find_patch(small, dpi), [one.text for one in sheet_codes_on(small)]


def _zbar(pages: list[Sought]) -> Figures | None:
    if not (PEERS / "python").exists():
        return None
    with tempfile.TemporaryDirectory() as folder:
        paths: list[str] = []
        for number, (page, _, _) in enumerate(pages):
            path = f"{folder}/{number:03}.png"
            page.save(path, compress_level=1)
            paths.append(path)
        peer = Path(__file__).with_name("zbar_peer.py")
        ran = subprocess.run(  # noqa: S603  the peer's own Python
            [PEERS / "python", peer, *paths], capture_output=True, check=False
        )
    if ran.returncode:
        return None
    rows = json.loads(ran.stdout)
    timings = Timings("zbar, Code 128 and QR on the same pages")
    timings.taken = [round(row["ms"] * 1e6) for row in rows]
    missed = sum(
        code is not None and not any(one.startswith(code) for one in row["codes"])
        for (_, _, code), row in zip(pages, rows, strict=True)
    )
    return timings.figures(note=f"{missed} codes missed; it reads no patch codes")


def post_figures(*, quick: bool) -> list[Figures]:
    """Return everything about the post room; memory over a thousand pages."""
    return [
        *letter_figures(quick=quick),
        *separator_figures(),
        thumbnail_figures(full_pages(6)),
        *pipeline_figures(14 if quick else 42),
        *_window(full_pages(10 if quick else THOUSAND)),
    ]


def _window(pages: list[TruePage]) -> list[Figures]:
    """Return the window's figures, in a process that holds nothing else of ours."""
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawning) as apart:
        return apart.submit(window_figures, pages).result()
