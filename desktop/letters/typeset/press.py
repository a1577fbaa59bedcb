"""Many letters by several processes: files of a thousand, or a file for each.

The letters are set and written as objects in the processes; the one that asked
only joins them. It never holds more than a few batches, however many letters there
are, and neither does a process.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from typing import Any, BinaryIO, Final, Self, TypeVar

from db.domain.letters.document import Letter
from db.errors import ClerkError
from desktop.letters.typeset.batch import (
    FIRST,
    MOST_LETTERS,
    Batch,
    PlacedLetter,
    make_batch,
    stride_for,
)
from desktop.letters.typeset.file import MOST_IN_FILE, FileWriter, pdf_of
from desktop.letters.typeset.pictures import ReadyPicture
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.typeset.zones import Profile

PROCESSES: Final = 2
_PER_FILE: Final = MOST_IN_FILE // MOST_LETTERS
_AHEAD: Final = 2
"""How many batches each process has waiting, so that none is ever idle."""

SomeLetters = Callable[[], Sequence[Letter]]
"""What makes up to `MOST_LETTERS` letters; it travels to another process, so that
merging can be done there: a partial of a function with a template and some rows."""

Asked = TypeVar("Asked", bound=Callable[[], object])
Made = TypeVar("Made")


class UnsetLetter(ClerkError):
    """One letter of many can't be set; the message says what to do.

    Attributes:
        letter: which one, from 0.
    """

    def __init__(self, letter: int, message: str) -> None:
        super().__init__(message)
        self.letter = letter


@dataclass(frozen=True, slots=True)
class Work:
    """How letters are set.

    Attributes:
        pictures: by their digests.
        duplex: whether each letter begins a sheet that is printed on both sides.
    """

    profile: Profile
    pictures: Mapping[str, ReadyPicture]
    duplex: bool = False


@dataclass(frozen=True, slots=True)
class _Failed:
    """Why a letter of a batch could not be set; errors do not travel well."""

    letter: int
    message: str


def in_batches(letters: Iterable[Letter]) -> Iterator[SomeLetters]:
    """Yield letters that are already made as the press takes them."""
    waiting = iter(letters)
    while some := tuple(islice(waiting, MOST_LETTERS)):
        yield partial(tuple, some)


def _set_all(some: SomeLetters, work: Work) -> list[SetLetter] | _Failed:
    done: list[SetLetter] = []
    try:
        for letter in some():
            done.append(set_letter(letter, work.profile, work.pictures))  # noqa: PERF401 -- an error says which one
    except ClerkError as problem:
        return _Failed(len(done), str(problem))
    return done


@dataclass(frozen=True, slots=True)
class _Job:
    """One batch to make in another process."""

    some: SomeLetters
    index: int
    start: int
    work: Work

    def __call__(self) -> Batch | _Failed:
        done = _set_all(self.some, self.work)
        if isinstance(done, _Failed):
            return done
        return make_batch(done, self.index, self.start, duplex=self.work.duplex)


def _separate(some: SomeLetters, work: Work) -> list[tuple[bytes, int]] | _Failed:
    done = _set_all(some, work)
    if isinstance(done, _Failed):
        return done
    return [(pdf_of(letter, work.pictures), letter.page_count) for letter in done]


def warm() -> bool:
    """Read the fonts, so that the first letter does not wait for them."""
    from desktop.letters.typeset.fonts import BOLD, REGULAR, font  # noqa: PLC0415 -- in the process that needs them

    return bool(font(REGULAR).known and font(BOLD).known)


class Press:
    """Some processes that set letters; close it, or use it as a context."""

    def __init__(self, processes: int = PROCESSES) -> None:
        self._count = processes
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(processes, mp_context=context)
        for _ in range(processes):
            self._pool.submit(warm)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes."""
        self.close()

    def close(self) -> None:
        """End the processes; what has not begun is dropped."""
        self._pool.shutdown(cancel_futures=True)

    def write_files(
        self,
        batches: Iterable[SomeLetters],
        next_file: Callable[[], BinaryIO],
        title: str,
        work: Work,
        *,
        languages: tuple[str, ...] = ("en",),
    ) -> Generator[list[PlacedLetter], None, None]:
        """Write letters into as many files as it takes; yield after each.

        Stop taking from it to stop the run. A file that `next_file` gave is closed
        here; one that is not finished has no end and does not open.

        Args:
            batches: what makes the letters, `MOST_LETTERS` at a time, in the order
                in which they are printed.
            next_file: opens the next file.
            title: what each file is called by a screen reader.
            work: how they are set.
            languages: that the letters are in, the files' own first.

        Yields:
            where each letter of a file stands.

        Raises UnsetLetter for a letter that can't be set, and OSError for a disk
        that is full.
        """
        bare = replace(work, pictures=_outlines(work.pictures))
        waiting = iter(batches)
        begin = next(waiting, None)
        if begin is None:
            return
        opening = _Job(begin, 0, FIRST, bare)
        first = self._pool.submit(opening).result()
        stride = stride_for(_good(first, 0))
        jobs = (
            _Job(some, n % _PER_FILE, FIRST + n % _PER_FILE * stride, bare)
            for n, some in enumerate(waiting, 1)
        )
        run = chain(((opening, first),), self._in_order(jobs))
        begun = 0
        while pair := next(run, None):
            made = chain((pair,), islice(run, _PER_FILE - 1))
            with next_file() as out:
                writer = FileWriter(out, work.pictures)
                self._fill(writer, made, begun, stride)
                placed = writer.finish(title, languages, duplex=work.duplex)
            begun += len(placed)
            yield placed

    def _fill(
        self,
        writer: FileWriter,
        made: Iterable[tuple[_Job, Batch | _Failed]],
        begun: int,
        stride: int,
    ) -> None:
        """Write the batches of one file; those with too many objects come last."""
        late: list[tuple[_Job, int]] = []
        count = 0
        for job, outcome in made:
            batch = _good(outcome, begun)
            if len(batch.entries) > stride:
                late.append((job, begun))
            else:
                writer.add(batch)
            begun += len(batch.letters)
            count += 1
        start = FIRST + count * stride
        for job, begun_there in late:
            again = self._pool.submit(replace(job, start=start)).result()
            batch = _good(again, begun_there)
            start += len(batch.entries)
            writer.add(batch)

    def separate(
        self, batches: Iterable[SomeLetters], work: Work
    ) -> Iterator[tuple[bytes, int]]:
        """Yield each letter as a file of its own, and how many pages it has.

        Raises UnsetLetter for a letter that can't be set.
        """
        jobs = (partial(_separate, some, work) for some in batches)
        begun = 0
        for _, made in self._in_order(jobs):
            done = _good(made, begun)
            begun += len(done)
            yield from done

    def _in_order(self, jobs: Iterable[Asked]) -> Iterator[tuple[Asked, Any]]:
        """Yield each job and what it makes, in their order, a few made ahead."""
        waiting: deque[tuple[Asked, Future[Any]]] = deque()
        source = iter(jobs)
        try:
            for job in islice(source, self._count * _AHEAD):
                waiting.append((job, self._pool.submit(job)))
            while waiting:
                done, future = waiting.popleft()
                made = future.result()
                for job in islice(source, 1):
                    waiting.append((job, self._pool.submit(job)))
                yield done, made
        finally:
            for _, future in waiting:
                future.cancel()


def _good(made: Made | _Failed, begun: int) -> Made:
    if isinstance(made, _Failed):
        raise UnsetLetter(begun + made.letter, made.message)
    return made


def _outlines(pictures: Mapping[str, ReadyPicture]) -> dict[str, ReadyPicture]:
    """Return pictures as setting needs them: their sizes without what they show."""
    return {digest: replace(one, data=b"") for digest, one in pictures.items()}


def letter_at(placed: Sequence[PlacedLetter], page: int) -> int:
    """Return which letter (from 0) a page of a file (from 1) belongs to.

    After a jam the run goes on with that letter, so that none goes out in halves.
    """
    for n, one in enumerate(placed):
        if page < one.first_page + one.pages:
            return n
    return len(placed) - 1
