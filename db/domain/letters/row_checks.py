"""The checks of each recipient before any letter is made: the flight check.

What *stops* a row has to be mended or the row left out; what asks for a *look* is
somebody's choice. Rows are numbered as the spreadsheet shows them.

Sources: GOV.UK Notify (its rules of addresses, and how it words errors); Equality
Act 2010, section 20 (formats are applied and not asked for again).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final
from uuid import UUID

from db.domain.emails import parse_email
from db.domain.letters.states import POSTED, Delivery
from db.domain.names import fold
from db.domain.needs import FORMAT_NAMES, LetterFormat
from db.domain.postal_address import ERROR_NAMES, check_address
from db.domain.postcodes import is_postcode, parse_postcode
from db.errors import FieldProblem

FIRST_ROW: Final = 2
"""The sheet's row of the first recipient: its header is row 1."""
MOST_SHOWN: Final = 20
_MADE_ELSEWHERE: Final = frozenset(
    {LetterFormat.BRAILLE, LetterFormat.AUDIO, LetterFormat.EASY_READ}
)
_PARTS_OF_HOMES: Final = frozenset(
    {"flat", "apartment", "unit", "room", "the", "top", "ground", "basement", "fflat"}
)


class Gravity(StrEnum):
    """Whether a row can go as it is."""

    STOPS = auto()
    LOOK = auto()


PROBLEM_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **ERROR_NAMES,
        "missing": "Missing",
        "no-email": "Enter an e-mail address",
        "bad-email": "Enter a whole e-mail address, like jo@example.com",
        "no-care-of": "Enter who hands it on",
        "died": "They have died: write to whoever looks after the estate",
        "do-not-write": "They must not be written to",
        "caution": "There is a caution marker: read it first",
        "made-elsewhere": "It goes to the list for the supplier",
        "not-by-post": "They asked for e-mail, not paper",
        "same-person": "The same person is in row {row} too",
        "same-household": "The same home is in row {row} too",
        "like-letter": "They were sent a letter like this a short time ago",
    }
)
"""What is wrong, or asks for a look, by its code; ``{row}`` is filled in."""
TO_DO_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "address": "fix {n} addresses",
        "missing": "enter missing data in {n} rows",
        "email": "fix {n} e-mail addresses",
        "care-of": "say who hands on {n} letters",
        "died": "take out {n} people who died",
        "do-not-write": "take out {n} people who must not be written to",
        "row": "put {n} rows right",
        "look": "look at {n} rows",
    }
)
"""What there is to do in all."""
ONE_TO_DO_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "address": "fix 1 address",
        "missing": "enter missing data in 1 row",
        "email": "fix 1 e-mail address",
        "care-of": "say who hands on 1 letter",
        "died": "take out 1 person who died",
        "do-not-write": "take out 1 person who must not be written to",
        "row": "put 1 row right",
        "look": "look at 1 row",
    }
)
"""The same where there is one."""
_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(ERROR_NAMES, "address"),
        "missing": "missing",
        "no-email": "email",
        "bad-email": "email",
        "no-care-of": "care-of",
        "died": "died",
        "do-not-write": "do-not-write",
    }
)
"""What stops a row, and under what it is counted; all else asks for a look,
unless whoever found it says that it stops the row too."""
_OTHER: Final = "row"


@dataclass(frozen=True, slots=True)
class Recipient:
    """What is known of one to whom a letter is to go.

    Attributes:
        address: as the row or the record has it, blanks left out.
        missing: names of values that the letter asks for and nobody gave.
        do_not_write: their safe contact forbids letters.
        format: what they read; it is applied by itself where we can make it.
        uprn: of the home that the letter goes to.
        like_letter_on: when they were last sent one like it, lately.
    """

    delivery: Delivery = Delivery.POST
    name: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    care_of: str = ""
    missing: tuple[str, ...] = ()
    person_id: UUID | None = None
    died: bool = False
    do_not_write: bool = False
    caution: bool = False
    format: LetterFormat = LetterFormat.STANDARD
    uprn: str = ""
    like_letter_on: date | None = None


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One thing about one row.

    Attributes:
        row: as the spreadsheet numbers it.
        name: the column that it is about, where it is about one.
        other_row: the row of which this is a double.
        stops: whether it stops the row, for what is not of these checks.
    """

    row: int
    code: str
    name: str = ""
    other_row: int | None = None
    stops: bool = False

    @property
    def gravity(self) -> Gravity:
        """Return whether the row can go as it is."""
        stops = self.stops or self.code in _KINDS
        return Gravity.STOPS if stops else Gravity.LOOK

    @property
    def kind(self) -> str:
        """Return under which key of TO_DO_NAMES it is counted."""
        return _KINDS.get(self.code, _OTHER if self.stops else "look")

    @property
    def words(self) -> str:
        """Return what is wrong in plain words."""
        words = PROBLEM_NAMES[self.code].format(row=self.other_row)
        return f"{self.name}: {words}" if self.name else words


@dataclass(frozen=True, slots=True)
class Checked:
    """A whole list after its checks.

    Attributes:
        first: the problems of the first rows that have any that stop.
        counts: in how many rows there is what to do, by keys of TO_DO_NAMES.
        to_do: the same in words, like "fix 3 addresses".
    """

    rows: int
    stopped_rows: int
    problems: tuple[RowProblem, ...]
    first: tuple[RowProblem, ...]
    counts: tuple[tuple[str, int], ...]
    to_do: tuple[str, ...]


def check_recipient(
    recipient: Recipient, row: int = FIRST_ROW, *, international: bool = False
) -> tuple[RowProblem, ...]:
    """Return every problem of one recipient, what stops first.

    *international*: whether letters abroad may be sent.
    """
    found = [
        *_reach_problems(recipient, row, international=international),
        *(RowProblem(row, "missing", name) for name in recipient.missing),
        *_person_problems(recipient, row),
    ]
    return tuple(sorted(found, key=lambda each: each.gravity is Gravity.LOOK))


def check_rows(
    recipients: Iterable[Recipient], *, international: bool = False
) -> Iterator[tuple[RowProblem, ...]]:
    """Yield the problems of each row in turn, those with earlier rows among them.

    A list is walked once, however long it is.
    """
    people: dict[UUID, int] = {}
    homes: dict[str, int] = {}
    for number, recipient in enumerate(recipients, start=FIRST_ROW):
        found = check_recipient(recipient, number, international=international)
        person = recipient.person_id
        if person is not None and person in people:
            again = RowProblem(number, "same-person", other_row=people[person])
            found = (*found, again)
        elif home := household_key(recipient):
            if home in homes:
                again = RowProblem(number, "same-household", other_row=homes[home])
                found = (*found, again)
            homes.setdefault(home, number)
        if person is not None:
            people.setdefault(person, number)
        yield found


def summed_up(by_row: Sequence[tuple[RowProblem, ...]]) -> Checked:
    """Return what there is to do with a list, in Notify's words."""
    counts: dict[str, set[int]] = {}
    stopped: list[tuple[RowProblem, ...]] = []
    for problems in by_row:
        for problem in problems:
            counts.setdefault(problem.kind, set()).add(problem.row)
        stopping = tuple(p for p in problems if p.gravity is Gravity.STOPS)
        if stopping:
            stopped.append(stopping)
    ordered = tuple(
        (kind, len(rows)) for kind in TO_DO_NAMES if (rows := counts.get(kind))
    )
    return Checked(
        rows=len(by_row),
        stopped_rows=len(stopped),
        problems=tuple(problem for problems in by_row for problem in problems),
        first=tuple(p for problems in stopped[:MOST_SHOWN] for p in problems),
        counts=ordered,
        to_do=tuple(
            ONE_TO_DO_NAMES[kind] if n == 1 else TO_DO_NAMES[kind].format(n=n)
            for kind, n in ordered
        ),
    )


def to_do_in(
    rows: Iterable[
        tuple[int, Sequence[Mapping[str, str]], Sequence[Mapping[str, str]]]
    ],
) -> tuple[str, ...]:
    """Return what there is to do with rows as a list keeps them.

    Each is its number, what stops it, and what somebody should look at.
    """
    return summed_up(
        [
            tuple(
                RowProblem(number, one["code"], one["column"], stops=stops)
                for listed, stops in ((problems, True), (warnings, False))
                for one in listed
            )
            for number, problems, warnings in rows
        ]
    ).to_do


def household_key(recipient: Recipient) -> str:
    """Return what is the same for two letters to one home; empty if nobody knows.

    The UPRN, else the address without the name in its first line.
    """
    if recipient.delivery not in POSTED:
        return ""
    if recipient.uprn.strip():
        return f"uprn {recipient.uprn.strip().lstrip('0')}"
    lines = [line for line in recipient.address if line.strip()]
    if not lines:
        return ""
    if len(lines) > 1 and _is_name(lines[0], recipient.name):
        lines = lines[1:]
    if is_postcode(lines[-1]):
        lines[-1] = parse_postcode(lines[-1])
    return fold(" ".join(lines))


def _is_name(line: str, name: str) -> bool:
    """Return whether an address's first line names somebody and no part of a home."""
    words = fold(line).split()
    if name and words == fold(name).split():
        return True
    return bool(words) and not (
        any(letter.isdigit() for letter in line) or words[0] in _PARTS_OF_HOMES
    )


def _reach_problems(
    recipient: Recipient, row: int, *, international: bool
) -> Iterator[RowProblem]:
    """Yield why the letter would not reach them the way it goes."""
    if recipient.delivery is Delivery.EMAIL:
        if not recipient.email.strip():
            yield RowProblem(row, "no-email")
        elif not _is_email(recipient.email):
            yield RowProblem(row, "bad-email")
    if recipient.delivery is Delivery.CARE_OF and not recipient.care_of.strip():
        yield RowProblem(row, "no-care-of")
    if recipient.delivery in POSTED:
        checked = check_address(recipient.address, international=international)
        yield from (RowProblem(row, error.code) for error in checked.errors)


def _person_problems(recipient: Recipient, row: int) -> Iterator[RowProblem]:
    """Yield what is known of the person that bears on writing to them."""
    if recipient.died:
        yield RowProblem(row, "died")
    if recipient.do_not_write and recipient.delivery is Delivery.POST:
        yield RowProblem(row, "do-not-write")
    if recipient.caution:
        yield RowProblem(row, "caution")
    if recipient.format in _MADE_ELSEWHERE:
        name = FORMAT_NAMES[recipient.format]
        yield RowProblem(row, "made-elsewhere", name)
    if recipient.format is LetterFormat.EMAIL and recipient.delivery in POSTED:
        yield RowProblem(row, "not-by-post")
    if recipient.like_letter_on is not None:
        yield RowProblem(row, "like-letter")


def _is_email(text: str) -> bool:
    try:
        parse_email(text)
    except FieldProblem:
        return False
    return True
