"""People's records: how to reach them, where they live, what to mind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final
from unicodedata import combining, normalize

from db.tables.person import (
    IdentitySeenRow,
    NoteRow,
    PersonEmailRow,
    PersonLinkRow,
    PersonNameRow,
    PersonPhoneRow,
    PersonRow,
    SupportNeedRow,
)
from db.tables.place import OccupancyRow
from db.tables.record import COUNCIL, PROTECTED
from desktop.demo.households import ADULT, Member, renamed
from desktop.demo.name_pools import COINED, misspelt
from desktop.demo.places import Home
from desktop.demo.safe_ranges import EMAIL_DOMAINS, References, landline, mobile
from desktop.demo.sheets import Sheet, day
from desktop.demo.staffing import Office
from desktop.demo.when import Calendar

SAFE_CONTACT: Final = "+441632960098"
RING_INSTEAD: Final = "the duty officer, Safe Contact, 01632 960098"
_PROTECTED_KINDS: Final = ("fleeing_abuse", "staff", "councillor")
_FORMATS: Final = ("standard", "large_print", "easy_read", "audio", "braille")
_FORMAT_SHARES: Final = (930, 48, 14, 6, 2)
_METHODS: Final = (None, "phone", "email", "letter", "text")
_METHOD_SHARES: Final = (50, 22, 14, 8, 6)
_NEEDS: Final = (
    ("hearing_loop", "Sit at desk 3, which has the hearing loop, and switch it on."),
    ("read_aloud", "Read letters out; slips in 18 point."),
    (
        "sign_language",
        "Book a BSL interpreter; offer the video relay for short questions.",
    ),
    ("longer_appointment", "Allow twenty minutes and take one question at a time."),
    ("step_free", "Meet on the ground floor; the ramp is in Mill Lane."),
    ("home_visit", "Offer a visit instead of coming in."),
    ("quiet_room", "Offer the small room beside the lift."),
    ("trusted_person", "Wait until the person they came with is seated too."),
    ("relay_uk", "Ring through Relay UK."),
)
_DOCUMENTS: Final = ("passport", "driving_licence", "birth_certificate", "utility_bill")
_NOTES: Final = (
    "Prefers to be rung in the afternoon; works nights.",
    "Asked us to speak slowly and to write the steps down.",
    "Has the keys to the bin store and lets the crew in.",
    "Brings a neighbour along to read letters out.",
    "Moved here to be nearer to family.",
    "Was pleased with how the last repair was handled.",
    "Would like the next newsletter by e-mail.",
    "Has asked twice about a garage; was told how the list works.",
    "Rings from a shared phone in the evenings.",
    "Thanked us for the quick call back.",
)
_PERSON: Final = (
    "reference name known_as pronouns date_of_birth language written_language format "
    "preferred_method safe_times do_not_write may_leave_message protected "
    "protected_kind protected_by ring_instead deceased_on deceased_source executor"
)


@dataclass(frozen=True, slots=True)
class Resident:
    """A person with a record, as history needs to know them."""

    id: bytes
    name: str
    phone: str | None
    home: Home
    age: int
    language: str | None
    protected: bool
    since: date


class Register:
    """Every person's record and what hangs on it.

    Attributes:
        sheets: in the order in which they must be written.
    """

    def __init__(self, seed: int, cal: Calendar, office: Office) -> None:
        def sheet(table: type, columns: str) -> Sheet:
            return Sheet(table, seed, cal.opened, columns)

        self._cal, self._office = cal, office
        self._references = References(seed)
        self.people = sheet(PersonRow, _PERSON)
        self.names = sheet(PersonNameRow, "person_id kind name")
        self.phones = sheet(PersonPhoneRow, "person_id e164 kind safe")
        self.emails = sheet(PersonEmailRow, "person_id address")
        self.homes = sheet(
            OccupancyRow, "person_id property_id free_text postcode kind from_on to_on"
        )
        self.links = sheet(
            PersonLinkRow, "from_id to_id kind from_on to_on may_do note"
        )
        self.needs = sheet(
            SupportNeedRow, "person_id kind what_we_do agreed_on review_on"
        )
        self.seen = sheet(
            IdentitySeenRow, "person_id document last_four seen_on seen_by"
        )
        self.notes = sheet(NoteRow, "person_id words")
        self.sheets = (
            self.people, self.names, self.phones, self.emails, self.homes,
            self.links, self.needs, self.seen, self.notes,
        )  # fmt: skip

    def next_reference(self) -> str:
        """Return a reference that nothing else has."""
        return self._references.take()

    def move_in(
        self,
        random: Random,
        members: list[Member],
        home: Home,
        most: int,
        *,
        sheltered: bool = False,
    ) -> list[Resident]:
        """Add the first *most* of a household, and return them.

        A *sheltered* household is protected; so are a few others.
        """
        protected = random.random() < 0.0015 or sheltered
        shared_line = landline(self.phones.count) if random.random() < 0.35 else None
        since = self._cal.day_before(random, 4_000)
        residents = []
        for member in members[:most]:
            person = self._add(random, member, home, since, shared_line, protected)
            residents.append(person)
        self._tie(random, members, residents, COUNCIL if not protected else PROTECTED)
        return residents

    def again(self, random: Random, member: Member, known: Resident) -> None:
        """Add a second record of somebody, written down in a hurry."""
        given, family = member.given, member.family
        if random.random() < 0.6:
            family = misspelt(random, family)
        else:
            given = misspelt(random, given)
        wrong = renamed(member, given, family)
        phone = known.phone if random.random() < 0.7 else None
        self._add(random, wrong, known.home, known.since, phone, protected=False)

    def _add(
        self,
        random: Random,
        member: Member,
        home: Home,
        since: date,
        shared_line: str | None,
        protected: bool,
    ) -> Resident:
        grown_up = member.age >= ADULT
        at, by = self._cal.working_instant(random, since), self._office.somebody(random)
        died = None
        if random.random() < (0.06 if member.age > 80 else 0.001):
            died = self._cal.day_before(random, 700)
        chosen = random.choices(_METHODS, _METHOD_SHARES)[0] if grown_up else None
        style = random.choices(_FORMATS, _FORMAT_SHARES)[0] if grown_up else "standard"
        person = self.people.add(
            at, by,
            self._references.take(),
            member.name,
            member.known_as,
            random.choice(("she/her", "he/him", "they/them"))
            if random.random() < 0.01 else None,
            day(member.born),
            None if member.at_ease else member.language,
            "cy" if member.language == "cy" and random.random() < 0.5 else None,
            style,
            chosen,
            random.choice(("after 2 pm", "before noon", "after 6 pm"))
            if random.random() < 0.03 else None,
            int(protected or random.random() < 0.004),
            int(not protected and random.random() > 0.02),
            int(protected),
            random.choice(_PROTECTED_KINDS) if protected else None,
            self._office.by_sign_in["margaret"] if protected else None,
            RING_INSTEAD if protected else None,
            day(died),
            random.choice(("Registrar", "Tell Us Once", "family")) if died else None,
            None,
        )  # fmt: skip
        phone = self._reach(random, person, member, at, shared_line, protected)
        scope = PROTECTED if protected else COUNCIL
        moved = since + timedelta(days=random.randrange(30))
        self.homes.add(
            at, by, person, home.id, None, None, "lives", day(moved), None, scope=scope
        )
        if random.random() < 0.01:
            former = f"{member.given} {random.choice(COINED)}"
            self.names.add(at, by, person, "former", former, scope=scope)
        if grown_up:
            self._circumstances(random, person, at)
        return Resident(
            person, member.name, phone, home, member.age, member.language, protected,
            since,
        )  # fmt: skip

    def _reach(
        self,
        random: Random,
        person: bytes,
        member: Member,
        at: int,
        shared_line: str | None,
        protected: bool,
    ) -> str | None:
        """Add phones and an e-mail address; return the best number."""
        if member.age < 13:
            return None
        scope = PROTECTED if protected else COUNCIL
        best = shared_line
        if shared_line:
            self.phones.add(at, None, person, shared_line, "home", 1, scope=scope)
        if random.random() < 0.82:
            best = mobile(self.phones.count)
            safe = int(not protected)
            self.phones.add(at, None, person, best, "mobile", safe, scope=scope)
        if random.random() < 0.55:
            local = f"{plain(member.given)}.{plain(member.family)}".strip(".")
            address = (
                f"{local or 'resident'}{self.people.count}"
                f"@{random.choice(EMAIL_DOMAINS)}"
            )
            self.emails.add(at, None, person, address, scope=scope)
        return best

    def _circumstances(self, random: Random, person: bytes, at: int) -> None:
        """Add what some grown-ups need, showed us or told us."""
        by = self._office.somebody(random)
        if random.random() < 0.04:
            kind, words = random.choice(_NEEDS)
            agreed = self._cal.day_before(random, 500)
            review = agreed + timedelta(days=365)
            self.needs.add(at, by, person, kind, words, day(agreed), day(review))
        if random.random() < 0.05:
            self.seen.add(
                at, by, person, random.choice(_DOCUMENTS),
                f"{random.randrange(10_000):04}",
                day(self._cal.day_before(random, 900)), by,
            )  # fmt: skip
        if random.random() < 0.03:
            self.notes.add(at, by, person, random.choice(_NOTES))

    def _tie(
        self,
        random: Random,
        members: list[Member],
        residents: list[Resident],
        scope: int,
    ) -> None:
        """Link those who care for or speak for one another."""
        if len(residents) < 2 or random.random() > 0.2:
            return
        first = residents[0]
        for member, other in zip(members[1:], residents[1:], strict=False):
            if member.tie in {"child", "shares"}:
                continue
            since = day(self._cal.day_before(random, 2_000))
            at, by = self._cal.working_instant(random, other.since), None
            old = member.age > 70 or first.age > 70
            kind = random.choice(("carer", "representative")) if old else "household"
            speaks = kind == "representative"
            self.links.add(
                at, by, first.id, other.id, kind, since,
                day(self._cal.today + timedelta(days=365)) if speaks else None,
                "named_services" if speaks else None,
                "Repairs and rent" if speaks else None,
                scope=scope,
            )  # fmt: skip


def plain(name: str) -> str:
    """Return *name* in the letters an e-mail address may have."""
    bare = "".join(
        letter for letter in normalize("NFKD", name.casefold()) if not combining(letter)
    )
    return "".join(letter for letter in bare if letter.isascii() and letter.isalnum())
