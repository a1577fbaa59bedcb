"""How often what is proposed for a letter is right, and whether one key misfiles.

Two hundred letters of a made-up council, drawn, scanned askew and read as the
line reads them; a third of them set a trap. Once with the rules alone, and once
with what five hundred other letters taught that had half of their sentences.
Source of the rule that nothing is misfiled: issue 4.
"""

from __future__ import annotations

import multiprocessing
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time

from db.actor import Actor
from db.domain.post.identifying import Field
from db.domain.post.letters.learned import Reader
from db.domain.post.letters.lines import Letter, LetterWord, letter_of
from db.store.sessions import reading
from desktop.postroom.line.fitting import fit
from desktop.postroom.line.parcels import words_kept
from desktop.postroom.line.proposing import letter_words
from desktop.postroom.steps.page import PageResult
from desktop.postroom.steps.page_work import Settings, start_worker, work
from desktop.postroom.suggested import Suggested, suggested_of
from desktop.postroom.suggesting import OnDocument, propose
from tests.bench.measure import Figures
from tests.fixtures.council_letters import TrueLetter, Writers, drawn
from tests.fixtures.letter_council import (
    TODAY,
    LetterCouncil,
    letter_council,
    misfiled,
)

PEOPLE, CORES = 2_000, 2
UNSEEN, EARLIER = 90_210, 4_711
COUNT, TAUGHT = 204, 500


@dataclass
class Tally:
    """What was counted."""

    right: Counter[str] = field(default_factory=Counter)
    surely_wrong: Counter[str] = field(default_factory=Counter)
    offered: int = 0
    misfiled: list[str] = field(default_factory=list)
    plain: int = 0
    plain_offered: int = 0


def _read(job: tuple[TrueLetter, int]) -> list[LetterWord]:
    letter, seed = job
    result = work(drawn(letter, seed), Settings())
    if not isinstance(result, PageResult):
        raise TypeError("a letter could not be read")
    return letter_words(words_kept(result.words, result.width, result.height), 1)


def letters_read(letters: Sequence[TrueLetter]) -> list[Letter]:
    """Return letters as the steps read them off paper, by two workers."""
    spawning = multiprocessing.get_context("spawn")
    jobs = [(letter, seed) for seed, letter in enumerate(letters)]
    with ProcessPoolExecutor(
        CORES, mp_context=spawning, initializer=start_worker
    ) as pool:
        return [letter_of([words]) for words in pool.map(_read, jobs)]


def truths(letter: TrueLetter) -> dict[Field, str | None]:
    """Return what each field should be."""
    return {
        Field.TYPE: letter.kind,
        Field.PERSON: str(letter.person) if letter.person else None,
        Field.PROPERTY: str(letter.place) if letter.place else None,
        Field.CASE: letter.case,
        Field.DATED: letter.dated.isoformat(),
    }


def count(
    council: LetterCouncil,
    letters: Sequence[TrueLetter],
    read: Sequence[Letter],
    reader: Reader | None,
) -> tuple[Tally, float]:
    """Return what was right, and the milliseconds that a proposal takes."""
    tally, took = Tally(), 0.0
    for letter, seen in zip(letters, read, strict=True):
        texts = [" ".join(line.text for line in seen.lines)]
        began = process_time()
        guess = reader.guess(texts) if reader is not None else None
        with reading(council.readers, Actor.program()) as session:
            kept = propose(session, seen, OnDocument(TODAY), guess).kept
        took += process_time() - began
        _add(tally, letter, suggested_of(kept), council)
    return tally, took * 1000 / len(letters)


def _add(
    tally: Tally, letter: TrueLetter, found: Suggested, council: LetterCouncil
) -> None:
    for one, truth in truths(letter).items():
        said = found.of(one)
        is_right = (said.value if said else None) == truth
        tally.right[one.value] += is_right
        tally.surely_wrong[one.value] += bool(said and said.sure and not is_right)
    offered = found.stops_at() is None
    tally.offered += offered
    tally.plain += not letter.trap
    tally.plain_offered += offered and not letter.trap
    wrong = misfiled(letter, found, council.would_go(found))
    tally.misfiled += [f"{each} ({letter.trap or letter.kind})" for each in wrong]


def letter_figures(*, quick: bool = False) -> list[Figures]:
    """Return how often each field is right, with and without what was learned."""
    wanted = COUNT // 4 if quick else COUNT
    with tempfile.TemporaryDirectory() as folder:
        council = letter_council(Path(folder), PEOPLE)
        people = council.people()
        letters = list(Writers(people, UNSEEN, TODAY).write(wanted))
        earlier = Writers(people, EARLIER, TODAY, halved=True).write(TAUGHT)
        fitted = fit([(each.kind, (each.text,)) for each in earlier])
        read = letters_read(letters)
        figures = [
            _figures("rules alone", *count(council, letters, read, None), wanted)
        ]
        if fitted is not None:
            learned = count(council, letters, read, Reader(fitted.learned))
            name = f"rules and {TAUGHT} letters learned"
            figures.append(_figures(name, *learned, wanted))
        council.readers.dispose()
        council.engine.dispose()
    return figures


def _figures(name: str, tally: Tally, ms: float, letters: int) -> Figures:
    told = ", ".join(f"{one} {n / letters:.0%}" for one, n in tally.right.items())
    surely = {one: n for one, n in tally.surely_wrong.items() if n}
    note = (
        f"right: {told}; sure and wrong: {surely or 'none'}; one key offered for "
        f"{tally.offered} of {letters} ({tally.plain_offered} of {tally.plain} "
        f"without a trap), misfiled {len(tally.misfiled)} {tally.misfiled or ''}"
    )
    took = round(ms, 1)
    return Figures(
        f"a letter's suggestions, {name}",
        *(letters, took, took, took, took),
        "0 misfiled",
        not tally.misfiled,
        note.strip(),
    )
