"""The service catalogue: what each service asks, says, and passes on to whom.

An entry is a value. The database keeps every version of it as JSON with the
dates it was in force, so an old enquiry always shows what was asked then.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal, TypeVar

import msgspec

from db.domain.questions import (
    Choice,
    Condition,
    Language,
    Question,
    check_questions,
)
from db.domain.task_lists import TaskStep, check_steps
from db.errors import ClerkError

Urgency = Literal["low", "normal", "high", "emergency"]
Outcome = Literal[
    "answered", "self_serve", "referred", "call_back", "appointment", "duplicate"
]
StatutoryRule = Literal[
    "foi",
    "eir",
    "sar",
    "dp-complaint-ack",
    "complaint-ack",
    "complaint-stage1",
    "complaint-stage2",
    "councillor",
    "riddor-10",
    "riddor-15",
    "awaab-emergency",
    "awaab-investigate",
    "safeguarding",
    "homeless-tonight",
]
MOST_FACTS: Final = 3
_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class CatalogueProblem(ClerkError):
    """An entry of the catalogue, or of another list, is not as it should be.

    Attributes:
        entry: the entry's code or slug, or its place in the list.
        field: the field at fault, like ``questions[2].kind``; empty if several.
    """

    def __init__(self, entry: str, field: str, message: str) -> None:
        super().__init__(": ".join(part for part in (entry, field, message) if part))
        self.entry = entry
        self.field = field
        self.message = message


class Deadline(msgspec.Struct, frozen=True, kw_only=True):
    """By when the team should have acted: our own target, or a statutory clock.

    Attributes:
        working_days: counted from the day after; 0 is the same day.
        rule: a kind of clock, as `guildhall deadline` names it.
    """

    working_days: int | None = None
    rule: StatutoryRule | None = None

    def __post_init__(self) -> None:
        """Refuse neither, both, or a negative number (ValueError)."""
        if (self.working_days is None) == (self.rule is None):
            raise ValueError("give either working_days or rule")
        if self.working_days is not None and self.working_days < 0:
            raise ValueError("working_days must be 0 or more")

    @property
    def kind(self) -> str:
        """Return the kind of clock, as `guildhall deadline` names it."""
        return self.rule or f"working_days({self.working_days})"


Told = Literal["say_first", "not_for", "self_serve", "may_tell", "hazard_say"]
"""What a service has the advisor say, by the field it stands in."""


class WelshTexts(msgspec.Struct, frozen=True, kw_only=True):
    """What a service has the advisor say, in Welsh; empty where there is none."""

    say_first: str = ""
    not_for: str = ""
    self_serve: str = ""
    may_tell: str = ""
    hazard_say: str = ""


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that people ask the council or the landlord for.

    Attributes:
        code: never changes once used, like ``missed-collection``.
        area: the group it is listed under.
        landlord: whether a housing association or a council's landlord has it.
        council: whether a district council has it.
        lgsl: number in the Local Government Services List, where there is one.
        words: what customers say, for search.
        say_first: what to say when advice is enough; ``**bold**`` allowed.
        not_for: what belongs elsewhere, and where.
        guidance: the slug of its article, or None.
        team: the code of the team that takes its referrals.
        deadline: None where nothing is passed on, only advised.
        consent_needed: whether the caller must agree before we pass it on:
            bodies outside, and services that say so.
        identity: how many facts must be right before an account is spoken of.
        may_tell: what may be told once they are.
        hazard_words: words in a note that mean danger now.
        hazard_say: what to say and do when one of them comes up.
        outcomes: the outcomes allowed; empty for all.
        self_serve: what people can do themselves, and where.
        related: codes of services that people often mean instead.
        scope: who may see its enquiries; ``council`` for the everyday ones.
        tasks: what its cases start with, in order.
        closing_approved: whether a second person approves their closing.
        welsh: what it has the advisor say, in Welsh.
    """

    code: str
    name: str
    name_cy: str
    area: str
    area_cy: str
    words: tuple[str, ...]
    say_first: str
    team: str
    landlord: bool = False
    council: bool = True
    lgsl: int | None = None
    not_for: str = ""
    questions: tuple[Question, ...] = ()
    guidance: str | None = None
    deadline: Deadline | None = None
    urgency: Urgency = "normal"
    consent_needed: bool = False
    identity: int = 0
    may_tell: str = ""
    hazard_words: tuple[str, ...] = ()
    hazard_say: str = ""
    outcomes: tuple[Outcome, ...] = ()
    self_serve: str = ""
    related: tuple[str, ...] = ()
    scope: str = "council"
    tasks: tuple[TaskStep, ...] = ()
    closing_approved: bool = False
    welsh: WelshTexts = WelshTexts()

    def told(self, field: Told, language: Language) -> str:
        """Return what it has the advisor say, in English where Welsh is missing."""
        english: str = getattr(self, field)
        welsh: str = getattr(self.welsh, field)
        return welsh if language == "cy" and english and welsh else english

    def __post_init__(self) -> None:
        """Refuse an entry that could not be used at the counter (ValueError)."""
        if not _CODE.fullmatch(self.code):
            raise ValueError("code must be like missed-collection")
        for field in ("name", "name_cy", "area", "area_cy", "say_first", "team"):
            if not getattr(self, field).strip():
                raise ValueError(f"{field} is empty")
        if not self.words:
            raise ValueError("words is empty: nobody could find it")
        if not (self.landlord or self.council):
            raise ValueError("landlord or council must be true")
        if not 0 <= self.identity <= MOST_FACTS:
            raise ValueError(f"identity must be from 0 to {MOST_FACTS}")
        if bool(self.identity) != bool(self.may_tell):
            raise ValueError("may_tell goes with identity: both or neither")
        if bool(self.hazard_words) != bool(self.hazard_say):
            raise ValueError("hazard_say goes with hazard_words: both or neither")
        if self.code in self.related:
            raise ValueError("related names the service itself")
        check_questions(self.questions)
        check_steps(self.tasks)


class Team(msgspec.Struct, frozen=True, kw_only=True):
    """A team, or a body outside, that enquiries are referred to.

    Attributes:
        does: what it takes on, in a sentence.
        out_of_hours: whom to ring when it is closed; empty if it can wait.
        outside: whether it is another body, so that consent is asked.
    """

    code: str
    name: str
    name_cy: str
    does: str
    phone: str = ""
    out_of_hours: str = ""
    outside: bool = False

    def __post_init__(self) -> None:
        """Refuse a team without a code or a name (ValueError)."""
        if not _CODE.fullmatch(self.code):
            raise ValueError("code must be like council-tax")
        if not (self.name.strip() and self.name_cy.strip()):
            raise ValueError("name or name_cy is empty")


def parse_service(entry: Mapping[str, object]) -> Service:
    """Return one entry of the catalogue, as a file or an editor gives it.

    Raises CatalogueProblem, also for a field that does not exist: a misspelt
    one would otherwise be lost in silence.
    """
    return parse_entry(entry, Service, "code")


def parse_team(entry: Mapping[str, object]) -> Team:
    """Return one team. Raises CatalogueProblem."""
    return parse_entry(entry, Team, "code")


EntryT = TypeVar("EntryT", bound=msgspec.Struct)


def parse_entry(entry: Mapping[str, object], kind: type[EntryT], name: str) -> EntryT:
    """Return *entry* as *kind*; the field *name* is what errors call it by.

    Raises CatalogueProblem.
    """
    called = str(entry.get(name) or "an entry without a " + name)
    for path, fields in _layers(entry, kind):
        for key in sorted(fields.keys() - _known(path, kind)):
            raise CatalogueProblem(called, f"{path}{key}", "there is no such field")
    try:
        return msgspec.convert(entry, kind)
    except msgspec.ValidationError as error:
        message, _, at = str(error).partition(" - at `$")
        raise CatalogueProblem(called, at.strip(".`"), message) from error


_NESTED: Final[Mapping[str, type[msgspec.Struct]]] = {
    "questions": Question,
    "choices": Choice,
    "when": Condition,
    "deadline": Deadline,
    "tasks": TaskStep,
    "welsh": WelshTexts,
}


def _layers(
    entry: Mapping[str, object], kind: type[msgspec.Struct], path: str = ""
) -> list[tuple[str, Mapping[str, object]]]:
    """Return every mapping in *entry* with the path that leads to it."""
    found: list[tuple[str, Mapping[str, object]]] = [(path, entry)]
    for key, value in entry.items():
        if key not in _NESTED:
            continue
        for n, inner in enumerate(
            value if isinstance(value, list | tuple) else [value]
        ):
            if isinstance(inner, Mapping):
                at = (
                    f"{path}{key}[{n}]." if isinstance(value, list) else f"{path}{key}."
                )
                found += _layers(inner, kind, at)
    return found


def _known(path: str, kind: type[msgspec.Struct]) -> frozenset[str]:
    """Return the fields that the mapping at *path* may have."""
    last = path.rstrip(".").rpartition(".")[2].partition("[")[0]
    fields = msgspec.structs.fields(_NESTED[last] if last else kind)
    return frozenset(field.encode_name for field in fields)


def to_json(service: Service) -> str:
    """Return *service* as the JSON that the database keeps for each version."""
    return msgspec.json.encode(service).decode()


def from_json(text: str) -> Service:
    """Return a service from kept JSON.

    Fields that a newer program added are left out, so that an older desk can
    go on working. Raises CatalogueProblem if the rest can't be read.
    """
    try:
        return msgspec.json.decode(text.encode(), type=Service)
    except msgspec.DecodeError as error:
        raise CatalogueProblem(
            "", "", f"The kept entry can't be read: {error}"
        ) from error


def hazards(service: Service, note: str) -> tuple[str, ...]:
    """Return the hazard words of *service* that stand in *note* as whole words."""
    written = _whole_words(note)
    return tuple(word for word in service.hazard_words if _whole_words(word) in written)


def _whole_words(text: str) -> str:
    kept = re.sub("['\u2019]", "", text.casefold())
    return f" {' '.join(re.findall(r'[a-z0-9]+', kept))} "
