"""Where a letter says whose it is: under its greeting, on its labels, at its head.

A name in a sentence is nobody's signature: a neighbour who is complained about
stands there as well. So a name counts where a sender's stands, and a name there
that is somebody else's is a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from db.domain.names import fold, tokens
from db.domain.post.letters.facts import FactKind, LetterFact
from db.domain.post.letters.lines import Letter, Line, Spot
from db.domain.street_words import is_street_word


class Slot(IntEnum):
    """Where a sender's name stands; the lower the surer that it is theirs."""

    SIGNED = 0
    LABELLED = 1
    ABOUT = 2
    """Behind "Re:": whom it concerns, whoever wrote it."""
    HEAD = 3


@dataclass(frozen=True, slots=True)
class SenderName:
    """A name where a sender's stands.

    Attributes:
        words: folded, titles left out.
        text: as it was read, titles left out.
    """

    slot: Slot
    words: tuple[str, ...]
    text: str
    spots: tuple[Spot, ...]
    row: int


_TITLES: Final = frozenset(
    tokens(
        "mr mrs ms miss mx dr doctor rev reverend sir dame lady lord prof professor "
        "parch parchedig y cllr councillor cynghorydd capt captain fr sister br"
    )
)
_CLOSINGS: Final = re.compile(
    r"yours (?:sincerely|faithfully|truly|respectfully)|(?:kind|best|warm) (?:regards|"
    r"wishes)|^regards$|^many thanks$|^with thanks$|^thank you$|^thanks$|^yours$|"
    r"yn gywir|yr eiddoch|yn ddiffuant|cofion|dymuniadau gorau|^diolch(?: yn fawr)?$"
)
_LABELS: Final = re.compile(
    r"^(?:your |full |my |print |applicant s |claimant s |tenant s )*"
    r"(?:name|full name|from|sender|applicant|claimant|tenant|signed|print name|"
    r"name in capitals|enw|enw llawn|eich enw|oddi wrth|ymgeisydd|hawlydd|"
    r"llofnod|llofnodwyd)"
    r"(?: in full| in capitals| of applicant| of claimant| of tenant| s name)?$"
)
_ABOUT: Final = re.compile(
    r"^(?:re|regarding|about|patient|our client|client|pupil|ynglyn a|ynghylch|claf|"
    r"name of patient|patient name|parthed)$"
)
_OTHERS: Final = re.compile(
    r"partner|husband|wife|spouse|child|son\b|daughter|landlord|employer|witness|"
    r"neighbour|agent|next of kin|about whom|complain|gp\b|doctor|priod|plentyn|"
    r"cymydog|cyflogwr|tyst\b"
)
_NO_NAMES: Final = frozenset(
    tokens(
        "the and of to for council district borough county city department dept team "
        "office services service housing benefit benefits tax officer manager surgery "
        "practice solicitors llp ltd limited plc court association society bank "
        "building university school hospital nhs trust dear sir madam re ref our your "
        "date dated enc encl cc page telephone tel mobile email fax phone address "
        "postcode signature customer reference cyngor adran swyddfa annwyl syr fadam "
        "tai ffon cyfeiriad llythyr form claim application notice private confidential "
        "urgent letter house sincerely faithfully regards january february march april "
        "may june july august september october november december monday tuesday "
        "wednesday thursday friday saturday sunday"
    )
)
_NAME_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2018\u2019\u02bc.\-])*")
_FEWEST, _MOST = 2, 5
_LOOK_BELOW: Final = 5
_HEAD: Final = 330
_HEAD_BELOW: Final = 3
_INITIALS: Final = 1
_LABEL_WORDS: Final = 5


def sender_names(letter: Letter) -> tuple[SenderName, ...]:
    """Return the names where a sender's stands, the surest place first."""
    found = [*_signed(letter), *_labelled(letter), *_head(letter)]
    return tuple(sorted(found, key=lambda each: (each.slot, -each.row)))


def name_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a name without its titles."""
    return tuple(word for word in tokens(text) if word not in _TITLES)


def looks_like_name(text: str, *, is_placed: bool = False) -> bool:
    """Return whether *text* has the shape of a person's name.

    *is_placed*: it stands where nothing but a name does, so that Susan Lane is
    no street.
    """
    if any(letter.isdigit() for letter in text) or len(text) > _LONGEST:
        return False
    said = [word for word in text.replace(",", " ").split() if fold(word)]
    names = [word for word in said if fold(word) not in _TITLES]
    if not _FEWEST - (len(said) > len(names)) <= len(names) <= _MOST:
        return False
    if not any(len(fold(word)) > _INITIALS for word in names):
        return False
    return all(_is_name_word(word, is_placed=is_placed) for word in names)


_LONGEST: Final = 60
_PARTICLES: Final = frozenset(tokens("ap ab ferch van de der den von da di al bin ibn"))


def _is_name_word(word: str, *, is_placed: bool) -> bool:
    folded = fold(word)
    if folded in _NO_NAMES or (is_street_word(folded) and not is_placed):
        return False
    shaped = _NAME_WORD.fullmatch(word.rstrip(".,;:"))
    return shaped is not None and (word[0].isupper() or folded in _PARTICLES)


def _signed(letter: Letter) -> Iterator[SenderName]:
    """Give the first name below each closing."""
    lines = letter.lines
    for place, line in enumerate(lines):
        if _CLOSINGS.search(line.folded) is None:
            continue
        rest = _behind_closing(line)
        if rest is not None:
            yield rest
            continue
        for below in lines[place + 1 : place + 1 + _LOOK_BELOW]:
            if below.row == line.row:
                continue
            if looks_like_name(below.text, is_placed=True):
                yield _named(Slot.SIGNED, below)
                break


def _behind_closing(line: Line) -> SenderName | None:
    """Return a name in the line of the closing: "Kind regards, Gwen Morgan"."""
    _, comma, after = line.text.partition(",")
    if not comma or not looks_like_name(after.strip(), is_placed=True):
        return None
    return _named(Slot.SIGNED, line, len(line.text) - len(after))


def _labelled(letter: Letter) -> Iterator[SenderName]:
    """Give what stands behind a label, in its line or beside it."""
    lines = letter.lines
    for place, line in enumerate(lines):
        for end, label in _labels_of(line):
            slot = _slot_of(label)
            if slot is None:
                continue
            if end < len(line.text):
                rest = line.text[end:].strip(" :.-")
                short = _first_part(rest)
                if looks_like_name(short, is_placed=True):
                    start = line.text.index(short, end)
                    yield _named(slot, line, start, start + len(short))
                    break
                continue
            follows = lines[place + 1 : place + 2]
            for beside in follows:
                if looks_like_name(beside.text, is_placed=True) and _stands_beside(
                    line, beside
                ):
                    yield _named(slot, beside)
            break


def _stands_beside(line: Line, other: Line) -> bool:
    return other.page == line.page and other.row - line.row <= 1


def _first_part(text: str) -> str:
    """Return what stands before a comma, a bracket or a figure.

    Of an e-mail's sender, what stands before the address: some programs write
    the family name first, behind it a comma, all of it in quotation marks.
    """
    bare = text.lstrip(_QUOTES)
    if "<" in bare:
        return bare.partition("<")[0].strip(f" {_QUOTES}")
    return re.split(r"[,;(|/]|\s-\s|\d|\bD\.?O\.?B", text, maxsplit=1)[0].strip()


_QUOTES: Final = "\"'\u201c\u201d\u2018\u2019"


def mail_senders(letter: Letter, facts: Iterable[LetterFact]) -> frozenset[str]:
    """Return the e-mail addresses that stand in the sender's line of an e-mail."""
    lines = {
        line.row
        for line in letter.first_page()
        if fold(line.text.partition(":")[0]) in _FROM
    }
    return frozenset(
        fact.value
        for fact in facts
        if fact.kind is FactKind.EMAIL and fact.row in lines
    )


_FROM: Final = frozenset({"from", "oddi wrth", "oddiwrth"})


def _labels_of(line: Line) -> Iterator[tuple[int, str]]:
    """Give what may be the label of a line, and where it ends."""
    head, colon, _ = line.text.partition(":")
    if colon:
        yield len(head) + 1, fold(head)
        return
    words = line.text.split()
    for count in range(min(len(words), _LABEL_WORDS), 0, -1):
        label = " ".join(words[:count])
        yield len(label), fold(label)


def _slot_of(label: str) -> Slot | None:
    if _OTHERS.search(label):
        return None
    if _ABOUT.match(label):
        return Slot.ABOUT
    return Slot.LABELLED if _LABELS.match(label) else None


def _head(letter: Letter) -> Iterator[SenderName]:
    """Give names that stand at the head of the first page above an address."""
    lines = [line for line in letter.first_page() if line.top < _HEAD]
    for place, line in enumerate(lines):
        if not looks_like_name(line.text):
            continue
        below = _same_column(line, lines[place + 1 :])[:_HEAD_BELOW]
        if any(_is_of_an_address(each.text) for each in below):
            yield _named(Slot.HEAD, line)


def _same_column(line: Line, others: Sequence[Line]) -> list[Line]:
    left = line.words[0].spot.left
    if not line.words[0].spot.right:
        return list(others)
    near = 120
    return [each for each in others if abs(each.words[0].spot.left - left) <= near]


def _is_of_an_address(text: str) -> bool:
    words = tokens(text)
    has_number = any(letter.isdigit() for letter in text)
    return has_number and len(words) <= _ADDRESS_WORDS and len(words) > 1


_ADDRESS_WORDS: Final = 9


def _named(
    slot: Slot, line: Line, start: int = 0, end: int | None = None
) -> SenderName:
    end = len(line.text) if end is None else end
    text = line.text[start:end].strip(" ,.;:")
    kept = " ".join(word for word in text.split() if fold(word) not in _TITLES)
    return SenderName(slot, name_words(text), kept, line.at(start, end), line.row)


_ALIKE: Final = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("0", "o"),
    ("1", "l"),
    ("i", "l"),
)


def as_read(word: str) -> str:
    """Return a word as letters that a machine mixes up leave it."""
    for one, other in _ALIKE:
        word = word.replace(one, other)
    return word


def is_named(name: str, known_as: str | None, written: Iterable[str]) -> bool:
    """Return whether the words *written* are a whole name of somebody.

    First name (or the one they use) and last name must stand there, every other
    word must be a name of theirs or begin one. An initial alone is too little.
    """
    own = [as_read(word) for word in tokens(name)]
    used = [as_read(word) for word in tokens(known_as or "")]
    said = [as_read(word) for word in written]
    if len(own) < _FEWEST or len(said) < _FEWEST:
        return False
    firsts = {own[0], *used[:1]}
    given, family = said[0], said[-1]
    if family != own[-1] or given not in firsts:
        if not (said[0] == own[-1] and said[-1] in firsts and len(said) == _FEWEST):
            return False
        said = [*said[1:], said[0]]
    names = {*own[1:-1], *used}
    return all(
        word in names or (len(word) == 1 and any(n.startswith(word) for n in names))
        for word in said[1:-1]
    )


def is_hinted(name: str, written: Iterable[str]) -> bool:
    """Return whether *written* may be somebody: their last name and an initial."""
    own, said = tokens(name), list(written)
    if not own or not said or said[-1] != own[-1]:
        return False
    return len(said) == 1 or said[0][0] == own[0][0]
