"""The enquiry that is being taken: what about, what to say, ask, note, and the end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.clock import uk_date
from db.domain.contacts import Channel, Outcome
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.queries.counter.authority import Authority
from db.queries.counter.identity import FAILED, IdentityQuestions
from desktop.counter.at_desk import Caller
from desktop.counter.beside_view_model import BesideViewModel
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.documents_view_model import DocumentsViewModel
from desktop.counter.enquiry_view_model import EnquiryViewModel
from desktop.counter.said_here import called, text
from desktop.counter.screens.authority_words import authority_words
from desktop.counter.screens.beside_panel import BesidePanel
from desktop.counter.screens.contact_bar import ContactBar
from desktop.counter.screens.ending_form import EndingForm
from desktop.forms.asked import told
from desktop.forms.screens.questions_form import QuestionsForm
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.error_summary import ErrorSummary
from widgets.fields import Choice, ChoiceField, Field, LongTextField
from widgets.foot import Foot
from widgets.looks import Space
from widgets.section import Surface
from widgets.steady_area import SteadyArea

_WITH_PAPER = {Channel.COUNTER, Channel.HOME_VISIT}


class EnquiryPane(QWidget):
    """The right-hand side of the counter while somebody is there.

    Signals:
        answered_by(NoticeLine, bool): a notice answers; whether to keep posted.
    """

    answered_by = Signal(object, bool)

    def __init__(
        self,
        desk: Desk,
        contacts: ContactsViewModel,
        enquiry: EnquiryViewModel,
        beside: BesideViewModel,
        documents: DocumentsViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._contacts = desk, contacts
        self._enquiry, self._beside = enquiry, beside
        self._filling = False
        self.bar = ContactBar(contacts, desk.actor)
        self.summary = ErrorSummary()
        self.service = ChoiceField(
            self.tr("What is it about?"),
            find=self._find,
            placeholder=self.tr("Type what they say, or ↓ for the usual"),
        )
        self.beside = BesidePanel(desk, beside)
        self.questions = QuestionsForm(enquiry.answer, lambda: uk_date(desk.clock()))
        self.speaks = Banner(Tone.INFO)
        self.speaks.hide()
        self.account = Banner(Tone.CAUTION)
        self.account.hide()
        self.hazard = Banner(Tone.DANGER)
        self.hazard.hide()
        self.note = LongTextField(
            self.tr("Anything else they should know"), limit=20_000, lines=(2, 8)
        )
        self.note.box.setToolTip("Alt+N")
        self.ending = EndingForm(desk, enquiry, beside, documents)
        self.primary = PrimaryButton(self.tr("Answer"), keys="Ctrl+Enter")
        self.another = SecondaryButton(self.tr("Add another"), keys="Ctrl+N")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = Surface("paper")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(18, Space.M, 18, Space.L)
        inner.setSpacing(Space.M)
        parts = (self.bar, self.summary, self.speaks, self.service, self.account)
        for part in (
            *parts,
            self.beside,
            self.questions,
            self.hazard,
            self.note,
            self.ending,
        ):
            inner.addWidget(part)
        inner.addStretch(1)
        self._area = SteadyArea(body, self.tr("The enquiry"))
        foot = Foot(self.primary, self.another)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        model = self._enquiry
        self._contacts.front_changed.connect(self.bar.show_contact)
        model.shown.connect(self._on_shown)
        model.service_changed.connect(self._on_service_changed)
        model.questions_changed.connect(self._show_questions)
        model.facts_changed.connect(self._show_questions)
        model.ending_changed.connect(self._on_ending_changed)
        model.hazard_changed.connect(self._show_hazard)
        model.problems.connect(self._on_problems)
        self._beside.changed.connect(self._on_beside)
        self.beside.notice_chosen.connect(self.answered_by)
        self.beside.repeated.connect(self._on_repeated)
        self.service.changed.connect(self._on_service)
        self.service.left.connect(self._on_service_left)
        self.note.changed.connect(self._on_note)
        self.primary.clicked.connect(self._on_primary)
        self.another.clicked.connect(self._on_another)

    def begin(self) -> None:
        """Put the keyboard where an enquiry begins, or where it goes on."""
        if self._enquiry.sheet.service_code:
            self._go_on()
        else:
            self.service.focus()

    def choose_ending(self, outcome: Outcome) -> None:
        """Choose how it ends, as its key does, and bring what it needs in sight."""
        self.ending.choose(outcome)
        self._bring_in_sight(self.ending)

    def attach(self) -> None:
        """Ask for documents to send along; they make it a referral."""
        self.choose_ending(Outcome.REFERRED)
        self.ending.refer.files.pick()

    def go_to_note(self) -> None:
        """Put the keyboard in the note."""
        self.note.focus()
        self._bring_in_sight(self.note)

    def _bring_in_sight(self, widget: QWidget) -> None:
        """Scroll as far as *widget* needs, once it has been laid out."""
        body = self._area.widget()
        if body is not None and (layout := body.layout()) is not None:
            layout.activate()
            body.resize(body.width(), layout.totalSizeHint().height())
        self._area.ensureWidgetVisible(widget, 0, Space.L)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes forward."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
            event.accept()
            return
        super().keyPressEvent(event)

    def _find(self, text: str) -> list[Choice]:
        return [
            Choice(service.code, *called(service))
            for service in self._enquiry.listings.find(text)
        ]

    def _fields(self) -> dict[str, Field]:
        own = {"service_code": self.service, "note": self.note}
        return {**own, **self.ending.fields(), **self.questions.fields}

    def _go_on(self) -> None:
        field = self.questions.first_open(self._enquiry.sheet.answers)
        (field or self.note).focus()

    @Slot()
    def _on_shown(self) -> None:
        sheet, service = self._enquiry.sheet, self._enquiry.service
        self._filling = True
        if service is not None:
            self.service.set_choices([Choice(service.code, *called(service))])
        self.service.set_value(service.code if service else None)
        self.service.set_error("")
        self.note.set_value(sheet.note)
        self._filling = False
        self.questions.clear()
        self.summary.show_problems([])
        self._show_questions()
        self._show_hazard()
        self.ending.show_sheet()
        self._show_primary()
        self.bar.show_contact(self._enquiry.contact)
        bar = self._area.verticalScrollBar()
        bar.setValue(0)

    @Slot()
    def _show_questions(self) -> None:
        self.questions.show_questions(
            self._enquiry.questions(), self._enquiry.sheet.answers
        )

    @Slot()
    def _show_hazard(self) -> None:
        service, words = self._enquiry.service, self._enquiry.hazards()
        if service is not None and words:
            lead = self.tr("Danger: {words}.").format(words=", ".join(words))
            self.hazard.show_words(lead, text(service, "hazard_say").replace("**", ""))
        else:
            self.hazard.hide()

    @Slot(object, object)
    def show_about(self, other: Caller | None, held: Authority | None) -> None:
        """Say for whom the caller speaks, and what they may be told."""
        contact = self._enquiry.contact
        if other is None or contact is None:
            self.speaks.hide()
            return
        told = authority_words(contact.name, other.name, held)
        self.speaks.show_words(told.lead, told.text, told.tone)

    @Slot(object)
    def show_identity(self, questions: IdentityQuestions | None) -> None:
        """Say whether the account may be spoken of; nothing where there is none."""
        service = self._enquiry.service
        if questions is None or service is None:
            self.account.hide()
        elif not self._desk.actor.may(Action.CHECK_IDENTITY):
            words = self.tr("Tell nothing of it: pass them to an advisor.")
            self.account.show_words(self.tr("About an account."), words, Tone.CAUTION)
        elif questions.result in {None, FAILED}:
            words = (
                self.tr("Check who is calling first, with Ctrl+I.")
                if questions.result is None
                else self.tr("The identity check failed: tell nothing.")
            )
            tone = Tone.CAUTION if questions.result is None else Tone.DANGER
            self.account.show_words(self.tr("About an account."), words, tone)
        else:
            lead = self.tr("Identity checked. You may tell:")
            self.account.show_words(lead, text(service, "may_tell"), Tone.SUCCESS)

    @Slot()
    def _on_ending_changed(self) -> None:
        """Bring what the ending asks in sight, where the keyboard chose it."""
        self._show_primary()
        if self.ending.isAncestorOf(self.window().focusWidget()):
            self._bring_in_sight(self.ending)

    @Slot()
    def _show_primary(self) -> None:
        contact = self._enquiry.contact
        may = self._desk.actor.may(Action.PRINT_SLIP)
        paper = may and contact is not None and contact.channel in _WITH_PAPER
        plain = {
            Outcome.ANSWERED: self.tr("Answer"),
            Outcome.SELF_SERVE: self.tr("Finish"),
            Outcome.REFERRED: self.tr("Refer"),
            Outcome.CALL_BACK: self.tr("Promise"),
            Outcome.APPOINTMENT: self.tr("Ask"),
            Outcome.DUPLICATE: self.tr("Join"),
        }[Outcome(self._enquiry.sheet.outcome)]
        words = self.tr("{verb} and print slip") if paper else self.tr("{verb} and end")
        self.primary.setText(words.format(verb=plain))
        self.primary.setAccessibleName(self.primary.text())
        self.primary.updateGeometry()

    @Slot()
    def _on_service(self) -> None:
        if not self._filling:
            self._enquiry.choose_service(self.service.key())

    @Slot()
    def _on_service_left(self) -> None:
        held = self.window().focusWidget()
        if self.service.key() and held is self.service.control:
            self._go_on()

    @Slot()
    def _on_service_changed(self) -> None:
        self.summary.show_problems([])

    @Slot()
    def _on_beside(self) -> None:
        self.beside.show_found(self._enquiry.service, self._beside.found)

    @Slot(object)
    def _on_repeated(self, enquiry_id: object) -> None:
        self._enquiry.write("duplicate_of", str(enquiry_id))
        self.choose_ending(Outcome.DUPLICATE)

    @Slot()
    def _on_note(self) -> None:
        if not self._filling:
            self.note.set_error(self._enquiry.write("note", self.note.text()))

    @Slot()
    def _on_primary(self) -> None:
        self._enquiry.save(another=False)

    @Slot()
    def _on_another(self) -> None:
        self._enquiry.save(another=True)

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        fields = self._fields()
        self.summary.show_problems(
            [
                (fields.get(problem.field), told(problem, self._enquiry.service))
                for problem in problems
            ]
        )
        first = fields.get(problems[0].field) if problems else None
        if first is not None:
            first.focus()
            self._bring_in_sight(first)
