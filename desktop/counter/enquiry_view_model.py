"""The enquiry that is being taken: what is asked, how it ends, and saving it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.cards import check_no_card
from db.domain.catalogue import Service, hazards
from db.domain.questions import Question, carried_answers, visible_questions
from db.errors import ClerkError, FieldProblem, FieldProblems, Unavailable
from db.queries.counter.caller import CallerFacts, caller_facts
from db.queries.teams import TeamLine
from desktop.counter.at_desk import DeskContact
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.ending_of import Due, allowed_outcomes, due_of, ending_of
from desktop.counter.listings import Listings
from desktop.counter.sheet import Sheet
from desktop.counter.use_cases.log_enquiry import LogEnquiry, log_enquiry
from desktop.runtime.desk import Desk
from widgets.said import language

_SHEET_FIELDS = {"promised_at": "when", "duplicate_of_id": "duplicate_of"}


@dataclass(frozen=True, slots=True)
class Saved:
    """An enquiry that was written, and whether the caller has another."""

    contact: DeskContact
    enquiry_id: UUID | None
    reference: str
    another: bool


class EnquiryViewModel(QObject):
    """One sheet, that of the contact in front.

    Attributes:
        facts: what the record says of whom it is about.
        reach: what it says of the caller, who is rung back; the same for most.

    Signals:
        shown(): another sheet is here, or none; show all of it.
        service_changed(): it is about something else.
        questions_changed(): other questions are to be asked.
        ending_changed(): it ends otherwise, or its team or day are others.
        facts_changed(): what the record says of the caller is here.
        hazard_changed(): danger was, or is no longer, spoken of.
        problems(list[FieldProblem]): why it can't be saved.
        saved(Saved): it was written.
        failed(object): an error for the crash desk.
    """

    shown = Signal()
    service_changed = Signal()
    questions_changed = Signal()
    ending_changed = Signal()
    facts_changed = Signal()
    hazard_changed = Signal()
    problems = Signal(list)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        contacts: ContactsViewModel,
        listings: Listings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts, self.listings = desk, contacts, listings
        self.facts: CallerFacts | None = None
        self.reach: CallerFacts | None = None
        self._asked, self._saving = 0, False
        self._again: tuple[DeskContact, bool] | None = None
        self._questions: tuple[Question, ...] = ()
        self._hazards: tuple[str, ...] = ()
        contacts.front_changed.connect(self._on_front_changed)
        listings.changed.connect(self._on_lists_changed)

    @property
    def contact(self) -> DeskContact | None:
        """Return the contact in front."""
        return self._contacts.front

    @property
    def sheet(self) -> Sheet:
        """Return the sheet of the contact in front; an empty one for nobody."""
        return self.contact.sheet if self.contact else Sheet()

    @property
    def service(self) -> Service | None:
        """Return what it is about, as the catalogue of today has it."""
        return self.listings.service(self.sheet.service_code)

    @property
    def team(self) -> TeamLine | None:
        """Return who takes it on if it is referred."""
        service = self.service
        code = self.sheet.team_code or (service.team if service else "")
        return self.listings.teams.get(code)

    def questions(self) -> tuple[Question, ...]:
        """Return what is to be asked, by the answers so far."""
        return self._questions

    def outcomes(self) -> frozenset[str]:
        """Return how it may end."""
        return allowed_outcomes(self.service)

    def due(self) -> Due | None:
        """Return by when the team answers."""
        service = self.service
        if service is None:
            return None
        lists, now = self.listings, self._desk.clock()
        return due_of(service, now, lists.calendar, language(), lists.editions)

    def consent_needed(self) -> bool:
        """Return whether the caller must agree before it is passed on."""
        team, service = self.team, self.service
        return bool((team and team.outside) or (service and service.consent_needed))

    def hazards(self) -> tuple[str, ...]:
        """Return the words of danger in what was written."""
        return self._hazards

    def place(self) -> UUID | None:
        """Return the property that it is about, where that is sure."""
        facts = self.facts
        if facts is None or facts.property_id is None:
            return None
        typed = self.sheet.answers.get("address")
        return facts.property_id if typed in {None, "", facts.address} else None

    def choose_service(self, code: str | None) -> None:
        """Say what it is about; answers that the new service asks too stay."""
        if (code or "") == self.sheet.service_code:
            return
        self.sheet.service_code = code or ""
        service = self.service
        if service is not None:
            self._fill_in(service)
            if self.sheet.outcome not in self.outcomes():
                self.sheet.outcome = service.outcomes[0]
        self._contacts.touched()
        self._look_again()
        self.service_changed.emit()
        self.questions_changed.emit()
        self.ending_changed.emit()

    def answer(self, key: str, text: str) -> str:
        """Take an answer as typed; return what is wrong with it, or nothing."""
        if self.sheet.answers.get(key, "") != text:
            self.sheet.answers[key] = text
            self._contacts.touched()
            before = self._questions
            self._look_again()
            if self._questions != before:
                self.questions_changed.emit()
        return _card_in(key, text)

    def write(self, field: str, text: str) -> str:
        """Take a field of the sheet as typed; return what is wrong, or nothing."""
        if getattr(self.sheet, field) != text:
            setattr(self.sheet, field, text)
            self._contacts.touched()
            self._look_again()
            if field in {"outcome", "team_code"}:
                self.ending_changed.emit()
        return _card_in(field, text)

    def tell(self, told: bool) -> None:
        """Note whether the caller was told who acts, and by when."""
        if self.sheet.told != told:
            self.sheet.told = told
            self._contacts.touched()

    def save(self, *, another: bool) -> None:
        """Write the enquiry; *another* keeps the caller here for the next one."""
        contact, sheet = self.contact, self.sheet
        if contact is None or self._saving:
            return
        if self.service is None:
            words = "Choose what it is about"
            self.problems.emit([FieldProblem("service_code", words)])
            return
        try:
            ending = ending_of(sheet, self._desk.clock())
        except FieldProblem as problem:
            self.problems.emit([problem])
            return
        self._saving = True
        self._contacts.write_down(contact)
        command = LogEnquiry(
            contact.id,
            sheet.service_code,
            dict(sheet.answers),
            note=sheet.note or None,
            urgency=sheet.urgency or None,
            property_id=self.place(),
            ending=ending,
        )
        done = partial(self._on_saved, contact, another)
        refused = partial(self._on_refused, contact, another)
        self._desk.write(partial(log_enquiry, command), done, refused)

    def _fill_in(self, service: Service) -> None:
        """Answer what an earlier enquiry has answered, or the record's address."""
        earlier = self.contact.answered if self.contact else {}
        for key, text in carried_answers(service, earlier).items():
            self.sheet.answers.setdefault(key, str(text))
        address = self.facts.address if self.facts else None
        for question in service.questions:
            once = question.kind == "address" and question.ask_every == "contact"
            if address and once and not self.sheet.answers.get(question.key):
                self.sheet.answers[question.key] = address

    def _look_again(self) -> None:
        service, sheet = self.service, self.sheet
        self._questions = visible_questions(service, sheet.answers) if service else ()
        written = " ".join((sheet.note, *sheet.answers.values()))
        found = hazards(service, written) if service else ()
        if found != self._hazards:
            self._hazards = found
            self.hazard_changed.emit()

    @Slot(object)
    def _on_front_changed(self, front: DeskContact | None) -> None:
        self.facts = self.reach = None
        self._asked += 1
        self._look_again()
        self.shown.emit()
        if front and front.caller:
            about = (front.about or front.caller).id
            query = partial(_facts_of, about_id=about, caller_id=front.caller.id)
            done = partial(self._on_facts, self._asked)
            self._desk.read(query, done, self._on_error)

    def _on_facts(self, asked: int, read: tuple[CallerFacts, CallerFacts]) -> None:
        if asked != self._asked:
            return
        self.facts, self.reach = read
        service = self.service
        if service is not None and not self.sheet.answers.get("address"):
            self._fill_in(service)
        self.facts_changed.emit()

    @Slot()
    def _on_lists_changed(self) -> None:
        self._look_again()
        self.shown.emit()

    def _on_saved(self, contact: DeskContact, another: bool, changes: Changes) -> None:
        self._saving, self._again = False, None
        self._contacts.next_sheet(contact)
        self._look_again()
        self.shown.emit()
        self.saved.emit(Saved(contact, changes.id, changes.reference or "", another))

    def _save_again(self) -> None:
        """Save what stands there now; nothing if somebody else came to the front."""
        contact, another = self._again or (None, False)
        self._again = None
        if contact is not None and contact is self.contact:
            self.save(another=another)

    def _on_refused(
        self, contact: DeskContact, another: bool, error: BaseException
    ) -> None:
        self._saving = False
        if isinstance(error, Unavailable):
            self._again = contact, another
            self._desk.try_later(self._save_again)
        if isinstance(error, FieldProblems):
            self.problems.emit([_placed(problem) for problem in error.problems])
        elif isinstance(error, FieldProblem):
            self.problems.emit([_placed(error)])
        elif isinstance(error, ClerkError):
            self.problems.emit([FieldProblem("", str(error))])
        else:
            self.failed.emit(error)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def _facts_of(
    session: Session, about_id: UUID, caller_id: UUID
) -> tuple[CallerFacts, CallerFacts]:
    about = caller_facts(session, about_id)
    return about, about if about_id == caller_id else caller_facts(session, caller_id)


def _card_in(field: str, text: str) -> str:
    try:
        check_no_card(field, text)
    except FieldProblem as problem:
        return str(problem)
    return ""


def _placed(problem: FieldProblem) -> FieldProblem:
    field = _SHEET_FIELDS.get(problem.field, problem.field)
    return FieldProblem(field, str(problem))
