"""One row of a file of people, read by the same rules as what is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from db.domain.bs7666 import parse_uprn
from db.domain.emails import parse_email
from db.domain.names import check_name, fold
from db.domain.person_facts import check_born, check_not_future
from db.domain.phones import parse_phone
from db.domain.postcodes import is_postcode, parse_postcode
from db.domain.written import line_or_none
from db.errors import FieldProblem
from desktop.admin.importing.checked import RowProblems
from desktop.admin.importing.dates import read_day

_PHONES: Final = {"phone": "mobile", "home_phone": "home", "work_phone": "work"}
_NOUGHT_LOST: Final = (9, 10)
_NAME_PARTS: Final = ("first_name", "middle_name", "last_name")
_LONGEST_KEY: Final = 100


@dataclass(frozen=True, slots=True)
class PersonIn:
    """A person as a row has them; None is what the row does not say.

    Attributes:
        key: the record's key in the system that the file came from.
        phones: pairs of kind and E.164.
        uprn, free_text: where they live, by the gazetteer or in words.
    """

    name: str
    key: str | None = None
    known_as: str | None = None
    former_name: str | None = None
    date_of_birth: date | None = None
    language: str | None = None
    phones: tuple[tuple[str, str], ...] = ()
    emails: tuple[str, ...] = ()
    uprn: str | None = None
    free_text: str | None = None
    postcode: str | None = None
    lives_from: date | None = None

    @property
    def weight(self) -> int:
        """How many records it may make or change."""
        home = 2 if self.uprn or self.free_text else 0
        former = bool(self.former_name)
        return 1 + len(self.phones) + len(self.emails) + home + former


class PersonReader:
    """Reads rows of people; made once for a file."""

    def __init__(
        self,
        today: date,
        languages: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Take the day in the United Kingdom, and languages by folded name."""
        self._today, self._languages = today, languages

    def read(self, cells: Mapping[str, list[str]]) -> PersonIn:
        """Return the person in *cells* by field. Raises RowProblems."""
        problems: list[FieldProblem] = []

        def take(field: str, read: Callable[[str], str]) -> str | None:
            return self._one(cells, field, read, problems)

        phones = [
            (kind, number)
            for field, kind in _PHONES.items()
            for number in self._all(cells, field, read_phone, problems)
        ]
        person = PersonIn(
            name=self._name(cells, problems) or "",
            key=take("external_key", _key),
            known_as=take("known_as", _line("known_as")),
            former_name=take("former_name", check_name),
            date_of_birth=self._day(cells, "date_of_birth", problems),
            language=take("language", self._language),
            phones=tuple(dict.fromkeys(phones)),
            emails=tuple(self._all(cells, "email", parse_email, problems)),
            uprn=take("uprn", parse_uprn),
            free_text=take("address", _line("address")),
            postcode=take("postcode", parse_postcode),
            lives_from=self._day(cells, "lives_from", problems),
        )
        if problems:
            raise RowProblems(problems)
        return _with_postcode_from_text(person)

    def _name(
        self, cells: Mapping[str, list[str]], problems: list[FieldProblem]
    ) -> str | None:
        words = " ".join(cells.get("name", ()))
        if not words:
            words = " ".join(part for f in _NAME_PARTS for part in cells.get(f, ()))
        if not words:
            words = " ".join(cells.get("known_as", ()))
        try:
            return check_name(words)
        except FieldProblem as problem:
            field = "name" if "name" in cells else "last_name"
            problems.append(FieldProblem(field, str(problem)))
            return None

    def _one(
        self,
        cells: Mapping[str, list[str]],
        field: str,
        read: Callable[[str], str],
        problems: list[FieldProblem],
    ) -> str | None:
        if field not in cells:
            return None
        try:
            return read(", ".join(cells[field])) or None
        except FieldProblem as problem:
            problems.append(FieldProblem(field, str(problem)))
            return None

    def _all(
        self,
        cells: Mapping[str, list[str]],
        field: str,
        read: Callable[[str], str],
        problems: list[FieldProblem],
    ) -> list[str]:
        found: list[str] = []
        for cell in cells.get(field, ()):
            for part in cell.replace(";", "/").split("/"):
                if not part.strip():
                    continue
                try:
                    found.append(read(part.strip()))
                except FieldProblem as problem:
                    problems.append(FieldProblem(field, str(problem)))
        return list(dict.fromkeys(found))

    def _day(
        self,
        cells: Mapping[str, list[str]],
        field: str,
        problems: list[FieldProblem],
    ) -> date | None:
        if field not in cells:
            return None
        try:
            day = read_day(field, cells[field][0], self._today)
            if field == "date_of_birth":
                return check_born(day, self._today)
            return check_not_future(day, self._today, field)
        except FieldProblem as problem:
            problems.append(problem)
            return None

    def _language(self, text: str) -> str:
        code = self._languages.get(fold(text))
        if code is None:
            raise FieldProblem("language", "Write the language as the list has it")
        return code


def read_phone(text: str) -> str:
    """Return the number in E.164, with the nought that a spreadsheet took away.

    Raises FieldProblem.
    """
    if text.isascii() and text.isdigit() and text[0] != "0":
        if len(text) in _NOUGHT_LOST:
            return parse_phone(f"0{text}")
        if text.startswith("44"):
            return parse_phone(f"+{text}")
    return parse_phone(text)


def _key(text: str) -> str:
    if len(text) > _LONGEST_KEY:
        raise FieldProblem("external_key", "Shorten the key to 100 characters")
    return line_or_none("external_key", text) or ""


def _line(field: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        return line_or_none(field, text) or ""

    return read


def _with_postcode_from_text(person: PersonIn) -> PersonIn:
    """Return *person* with the postcode that ends the address, if one does."""
    words = person.free_text
    if person.postcode or not words:
        return person
    parts = words.replace(",", " ").split()
    for count in (2, 1):
        last = " ".join(parts[-count:])
        if len(parts) > count and is_postcode(last):
            return replace(person, postcode=parse_postcode(last))
    return person
