"""What may be told of an error: its type and where in our code, nothing else.

Messages, arguments and local values may hold what somebody typed about a
person, so they are never read.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_ROOMS = {"desktop", "widgets", "db", "resources"}


def type_name(error: BaseException) -> str:
    """Return the error's type with its module, like ``sqlite3.DatabaseError``."""
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def our_frames(error: BaseException) -> list[str]:
    """Return where *error* passed through our code, outermost first.

    Each is like ``db/store/engine.py:41 in open_store``. Runs of other people's
    code are one line, ``(elsewhere)``.
    """
    frames: list[str] = []
    for frame in traceback.StackSummary.extract(
        traceback.walk_tb(error.__traceback__), lookup_lines=False
    ):
        path = Path(frame.filename)
        if path.is_relative_to(_ROOT) and path.relative_to(_ROOT).parts[0] in _ROOMS:
            name = path.relative_to(_ROOT).as_posix()
            frames.append(f"{name}:{frame.lineno} in {frame.name}")
        elif frames[-1:] != ["(elsewhere)"]:
            frames.append("(elsewhere)")
    return frames


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield *error*, then what it was raised from, back to the first cause."""
    passed: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in passed:
        passed.add(id(link))
        yield link
        link = link.__cause__ or (
            None if link.__suppress_context__ else link.__context__
        )


def describe(error: BaseException) -> str:
    """Return all that may be told of *error*, over several lines."""
    lines = []
    for number, link in enumerate(chain(error)):
        lines.append(f"{'because of ' if number else ''}{type_name(link)}")
        lines += [f"  {frame}" for frame in our_frames(link)]
    return "\n".join(lines)


def versions() -> str:
    """Return which program, Python and system this is; never whose."""
    python = ".".join(str(part) for part in sys.version_info[:3])
    return f"Python {python} on {sys.platform}"
