"""Whose name stands over the address in the window."""

from __future__ import annotations

from db.domain.names import fold


def addressed(name: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of an address with *name* over them.

    A list often has the name in a column of its own and the address without it;
    another has it in the first line, where it stays as it is written: "A Price"
    for Ann Price. A line with a number in it, such as "4 Price Street", is no name.
    """
    words = fold(name).split()
    if not words or not lines:
        return lines
    first = fold(lines[0]).split()
    numbered = any(letter.isdigit() for letter in lines[0])
    if first == words or (words[-1] in first and not numbered):
        return lines
    return (name, *lines)
