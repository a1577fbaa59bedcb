"""The fields of the index form, with what is suggested for each, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.clock import uk_date
from db.domain.post.document_types import RETURNED_MAIL, DocumentType
from db.domain.post.identifying import Field as Named
from db.domain.typed_days import read_day
from db.errors import FieldProblem
from db.queries.post.subject import OpenCase, Sender
from db.queries.teams import TeamLine
from desktop.forms.form import Someone
from desktop.forms.screens.finders import PersonField
from desktop.forms.words import shown_day
from desktop.postroom.destinations import (
    case_key,
    destinations,
    team_key,
    usual,
    where_of,
)
from desktop.postroom.index_view_model import InHand
from desktop.postroom.kinds_here import types
from desktop.postroom.screens.index_about import AboutWhere
from desktop.postroom.screens.index_came_back import CameBack
from desktop.postroom.screens.index_draft import NO, YES
from desktop.postroom.screens.index_goes import kind_choices, typed_choices
from desktop.postroom.screens.index_why import why_words
from desktop.postroom.use_cases.filing import Where
from desktop.postroom.use_cases.indexing import NOT_URGENT, Index
from desktop.postroom.use_cases.returned_mail import ReturnedMail
from desktop.postroom.wording import joined, say, urgent_picks
from desktop.runtime.desk import Desk
from widgets.colours import Tone
from widgets.fields import Choice, ChoiceField, DateField, Field, SegmentField
from widgets.fields.ticks import Tick
from widgets.flow_layout import FlowRow
from widgets.looks import Space


class IndexFields(QWidget):
    """What is asked of a document; nothing here decides.

    Signals:
        changed(): something was typed or chosen.
        sender_chosen(UUID): look for their cases.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    sender_chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hand: InHand | None = None
        self._sender: Sender | None = None
        self._cases: tuple[OpenCase, ...] = ()
        self._teams: Mapping[str, TeamLine] = {}
        self._goes_by_hand = False
        self._filling = False
        self.kind = ChoiceField(say("What is it?"), kind_choices())
        self.who = PersonField(say("Who is it from?"), desk)
        self.about = AboutWhere(say("About which address?"), desk)
        self.reason = CameBack(say("Why it came back"))
        self.goes = ChoiceField(say("Goes to"), find=self._find_goes)
        self.dated = DateField(say("Date on it"), self._read_day, shown_day)
        self.originals = SegmentField(
            say("Originals enclosed?"),
            ((NO, say("None seen")), (YES, say("Yes, to be registered"))),
        )
        self.urgent = Tick(say("Urgent  U"))
        self.confidential = Tick(say("Confidential  C"))
        self.urgency = ChoiceField(
            say("Why it can't wait"),
            [Choice(*each) for each in urgent_picks()],
        )
        self.by_name: dict[str, Field] = {
            "type_code": self.kind,
            "person_id": self.who,
            "property_id": self.about,
            "reason": self.reason,
            "goes_to": self.goes,
            "dated_on": self.dated,
            "originals": self.originals,
            "urgent": self.urgency,
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        shown = self.kind, self.who, self.reason, self.goes, self.dated
        for field in (*shown, self.about, self.originals):
            column.addWidget(field)
        for flag in (self.urgent, self.confidential):
            flag.setAccessibleName(flag.text().rsplit("  ", 1)[0])
        column.addWidget(FlowRow(self.urgent, self.confidential, gap=Space.L))
        column.addWidget(self.urgency)
        self.urgency.hide()
        self.reason.hide()

    def _connect(self) -> None:
        self.kind.changed.connect(self._on_kind_changed)
        self.who.changed.connect(self._on_sender_changed)
        self.who.picked.connect(self._on_sender_picked)
        self.who.onward.connect(self._on_sender_onward)
        self.who.finding.failed.connect(self.failed)
        self.goes.left.connect(self._on_goes_left)
        self.urgent.toggled.connect(self.urgency.setVisible)
        self.about.onward.connect(self.originals.setFocus)
        self.about.finding.failed.connect(self.failed)
        for field in (
            *(self.goes, self.dated, self.originals, self.urgency, self.reason),
            self.about,
        ):
            field.changed.connect(self._on_changed)
        for flag in (self.urgent, self.confidential):
            flag.toggled.connect(self._on_changed)

    def show_hand(self, hand: InHand) -> None:
        """Fill every field for a document: what it has, else what is suggested."""
        self._filling = True
        self._hand, subject = hand, hand.subject
        line, proposed = subject.line, hand.suggested
        self._teams = {team.code: team for team in subject.teams}
        self._sender, self._cases = subject.sender, subject.cases
        self._goes_by_hand = False
        self.kind.set_value(line.type_code or proposed.value(Named.TYPE))
        self._put_sender(subject.sender)
        self.about.begin(proposed, subject.sender)
        self.reason.set_value(proposed.reason)
        self._show_returned()
        self.dated.set_day(proposed.dated())
        self.originals.set_value(NO)
        kind = self._kind()
        urgent = line.urgent or (kind.urgent if kind is not None else None)
        self.urgent.setChecked(urgent is not None)
        self.urgency.set_value(urgent)
        private = kind is not None and kind.sensitivity != "normal"
        self.confidential.setChecked(private)
        self._offer()
        self.goes.set_value(self._proposed_goes())
        self._say_why()
        for field in self.by_name.values():
            field.set_error("")
        self._filling = False

    def show_sender(self, who: Sender, cases: Sequence[OpenCase]) -> None:
        """Show who was chosen; where it goes follows, unless that was chosen too."""
        self._sender, self._cases = who, tuple(cases)
        self._put_sender(who)
        self.about.follow(who)
        self._offer()
        if not self._goes_by_hand:
            self.goes.set_value(self._usual())
        self._say_why()
        self.changed.emit()

    def answers(self) -> tuple[Index, Where]:
        """Return the index and where the document goes. Raises FieldProblem."""
        if self.who.text() and self.who.value() is None:
            raise FieldProblem("person_id", "Choose one of those offered")
        if self.dated.text() and self.dated.day() is None:
            raise FieldProblem("dated_on", "Enter a date, like 20/11")
        urgent = self.urgency.key() if self.urgent.isChecked() else None
        if self.urgent.isChecked() and urgent is None:
            raise FieldProblem("urgent", "Choose why it can't wait")
        taken = self.who.value()
        kind = self._kind()
        private = kind.sensitivity if kind is not None else "confidential"
        if private == "normal":
            private = "confidential"
        index = Index(
            type_code=self.kind.key() or "",
            dated_on=self.dated.day(),
            person_id=taken.id if isinstance(taken, Someone) else None,
            property_id=self.about.property_id(),
            sensitivity=private if self.confidential.isChecked() else "normal",
            urgent=urgent or NOT_URGENT,
            originals_enclosed=self.originals.key() == YES,
            answers=self._hand.suggested.answers if self._hand else None,
        )
        return index, where_of(self.goes.key())

    def sender_shown(self) -> UUID | None:
        """Return who stands there as the sender."""
        return self._sender.id if self._sender is not None else None

    def take_goes(self, key: str) -> None:
        """Show where it goes, as somebody chose it."""
        self._goes_by_hand = True
        self._offer()
        if key.startswith("case:") and all(c.key != key for c in self._choices()):
            self.goes.set_choices([Choice(key, key.split(":", 1)[1])])
        self.goes.set_value(key)

    def let_goes_follow(self) -> None:
        """Let where it goes follow the sender again."""
        self._goes_by_hand = False

    def returned(self) -> ReturnedMail | None:
        """Return what came back of ours; None for anything else.

        Raises FieldProblem.
        """
        if self._hand is None or self.kind.key() != RETURNED_MAIL:
            return None
        return self.reason.command(self._hand, self.who.value())

    def toggle(self, flag: str) -> None:
        """Set or take back a flag by its letter."""
        if flag == "C":
            self.confidential.toggle()
            return
        self.urgent.toggle()
        if self.urgent.isChecked() and self.urgency.key() is None:
            self.urgency.focus()

    def go_to(self, named: Named | None) -> None:
        """Bring the keyboard to a field, or to the first."""
        named = Named.TEAM if named is Named.CASE else named
        field = next((f for f, n in self._named() if n is named), self.kind)
        if field is self.kind and self.kind.key() == RETURNED_MAIL:
            field = self.reason
        field.focus()
        if field is self.who:
            self.who.line.setSelection(len(self.who.text()), -len(self.who.text()))

    def named_at(self, widget: QWidget | None) -> Named | None:
        """Return which suggestion the field with the keyboard shows."""
        if widget is None:
            return None
        found = next((n for f, n in self._named() if f.isAncestorOf(widget)), None)
        if found is not Named.TEAM or self._hand is None:
            return found
        return Named.CASE if self._hand.suggested.of(Named.CASE) else Named.TEAM

    def _named(self) -> tuple[tuple[Field, Named], ...]:
        return (
            *((self.kind, Named.TYPE), (self.who, Named.PERSON)),
            *((self.goes, Named.TEAM), (self.dated, Named.DATED)),
            (self.about, Named.PROPERTY),
        )

    def _show_returned(self) -> None:
        """Ask why a letter of ours came back; where that goes is known."""
        is_returned = self.kind.key() == RETURNED_MAIL
        self.reason.setVisible(is_returned)
        self.goes.setVisible(not is_returned)

    def _kind(self) -> DocumentType | None:
        return types().get(self.kind.key() or "")

    def _put_sender(self, who: Sender | None) -> None:
        if who is None:
            self.who.set_choice(None, "")
            return
        words = ", ".join(part for part in (who.name, who.address) if part)
        self.who.set_choice(Someone(who.id, who.name), words)

    def _offer(self) -> None:
        self.goes.set_choices(self._choices())

    def _choices(self) -> list[Choice]:
        found = destinations(
            self._kind(),
            self._cases,
            self._teams,
            has_sender=self._sender is not None,
        )
        offered = [Choice(each.key, each.words) for each in found]
        said_case = self._said_case()
        if said_case is not None and all(each.key != said_case for each in offered):
            reference = said_case.split(":", 1)[1]
            offered.insert(0, Choice(said_case, reference, say("as the letter says")))
        return offered

    def _said_case(self) -> str | None:
        if self._hand is None:
            return None
        return case_key(self._hand.suggested.value(Named.CASE) or "")

    def _find_goes(self, typed: str) -> list[Choice]:
        return typed_choices(typed, self._choices())

    def _proposed_goes(self) -> str | None:
        if self._hand is None:
            return None
        proposed = self._hand.suggested
        case = self._said_case()
        if case is not None and self._same_sender():
            return case
        team = proposed.value(Named.TEAM)
        kind = self._kind()
        if team is not None and team in self._teams:
            opens = kind is not None and kind.opens_case and kind.team == team
            return usual(kind, self._cases) if opens else team_key(team)
        return usual(kind, self._cases)

    def _usual(self) -> str | None:
        """Return where it goes whoever sent it, or as this sender's do."""
        if self._hand is not None and self._hand.suggested.is_sealed():
            return self._said_case()
        return usual(self._kind(), self._cases)

    def _same_sender(self) -> bool:
        """Return whether the sender is who was suggested; a case is theirs alone."""
        if self._hand is None or self._sender is None:
            return self._hand is not None
        said_person = self._hand.suggested.person()
        return said_person is None or said_person == self._sender.id

    def _say_why(self) -> None:
        """Say under each field why it is suggested, and whether that is sure."""
        if self._hand is None:
            return
        proposed = self._hand.suggested
        goes = proposed.of(Named.CASE) or proposed.of(Named.TEAM)
        same = self._same_sender()
        for field, one, stands in (
            (self.kind, proposed.of(Named.TYPE), True),
            (self.who, proposed.of(Named.PERSON), same),
            (self.goes, goes, same),
            (self.dated, proposed.of(Named.DATED), True),
        ):
            field.set_hint(*(why_words(one) if stands else ("", None)))
        if self.goes_unnamed():
            self.goes.set_hint(say("Check: a case of theirs is open"), Tone.WARNING)
        self.about.say_why(proposed.of(Named.PROPERTY))
        self.reason.set_hint(*(why_words(goes) if proposed.is_sealed() else ("", None)))
        if not same and self._sender is not None:
            self.who.set_hint(joined(self._sender.reference, say("as you chose")))

    def goes_unnamed(self) -> bool:
        """Return whether it would go to a case that nobody and no letter named."""
        key = "" if self._goes_by_hand else self.goes.key() or ""
        return key.startswith("case:") and key != self._said_case()

    def _read_day(self, text: str) -> date | None:
        return read_day(text, uk_date(self._desk.clock()))

    @Slot()
    def _on_kind_changed(self) -> None:
        if self._filling:
            return
        kind = self._kind()
        self._show_returned()
        self._offer()
        if kind is not None and not self._goes_by_hand:
            said_case = self._said_case() if self._same_sender() else None
            self.goes.set_value(said_case or usual(kind, self._cases))
        if kind is not None and kind.sensitivity != "normal":
            self.confidential.setChecked(True)
        if kind is not None and kind.urgent:
            self.urgent.setChecked(True)
            self.urgency.set_value(kind.urgent)
        self._on_changed()

    @Slot()
    def _on_sender_changed(self) -> None:
        if not self._filling and self.who.value() is None:
            self._sender, self._cases = None, ()
            self._offer()
            if not self._goes_by_hand:
                self.goes.set_value(self._usual())
            self.who.set_hint("")
        self._on_changed()

    @Slot(object)
    def _on_sender_picked(self, taken: object) -> None:
        if isinstance(taken, Someone):
            self.sender_chosen.emit(taken.id)

    @Slot()
    def _on_sender_onward(self) -> None:
        self.goes.control.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_goes_left(self) -> None:
        self._goes_by_hand = True

    @Slot()
    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()
