"""A new person: name, phone, address, saved; and beside it who it may be."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.changes import Changes
from db.errors import FieldProblem
from db.queries.people.duplicates import ProbableDuplicate
from desktop.forms.form import Ask, Kind
from desktop.forms.screens.finders import PlaceField
from desktop.forms.screens.form_fields import field_for, put_raw, raw, unread
from desktop.people import wording
from desktop.people.new_person_view_model import NewPersonViewModel, Typed
from desktop.people.wording import say
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.error_summary import ErrorSummary
from widgets.fields import DateField, Field
from widgets.fields.finder import FinderField
from widgets.flow_layout import FlowRow
from widgets.list_detail import TwoLineList
from widgets.looks import Space, now
from widgets.rows import TwoLineRow
from widgets.said import said
from widgets.section import GroupHeading, Title, Words, scrolling

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WAY = ("name", "phone", "address")
"""Where Enter leads, one after the other; from the last it saves."""
_SURE = 0.75
_BOTH = 430
"""Pixels at 100 % from which the form and who it may be stand side by side."""


class NewPerson(QWidget):
    """The pane of a new person.

    Signals:
        added(UUID): they have a record.
        person_wanted(UUID): it is somebody who was known already.
        left(): Esc; what was typed is kept.
        failed(object): an error for the crash desk.
    """

    added = Signal(UUID)
    person_wanted = Signal(UUID)
    left = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("New person"))
        self.setProperty("ownRing", True)
        self.view_model = NewPersonViewModel(desk, self)
        self.fields: dict[str, Field] = {
            ask.name: field_for(ask, desk) for ask in _asks()
        }
        self.problems = ErrorSummary()
        self.notice = Banner(Tone.INFO)
        self.again = SecondaryButton(say("Try again"), icon="refresh-cw")
        self.again.hide()
        self.notice.add_button(self.again)
        self.notice.hide()
        self.save = PrimaryButton(say("Add person"), keys=say("Enter"))
        self.back = QuietButton(say("Back"), keys=say("Esc"))
        self.probable = TwoLineList(say("Perhaps here already"))
        self.probable.setProperty("surface", "canvas")
        self.nobody = Words(
            say("People who may be the one you type will stand here."), "muted"
        )
        self.take = SecondaryButton(say("It is them: open"), keys=say("Ctrl+O"))
        self._restoring = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QWidget()
        form.setProperty("role", "page")
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, Space.L, 0)
        column.setSpacing(Space.M)
        column.addWidget(Title(say("New person")))
        column.addWidget(Words(say("Only a name is needed. Enter goes on."), "muted"))
        column.addWidget(self.notice)
        column.addWidget(self.problems)
        for name in _WAY:
            column.addWidget(self.fields[name])
        buttons = FlowRow(self.save, self.back)
        pair = self._pair = QBoxLayout(_pair_direction())
        pair.setSpacing(Space.L)
        top = Qt.AlignmentFlag.AlignTop
        pair.addWidget(self.fields["date_of_birth"], 1, top)
        pair.addWidget(self.fields["known_as"], 1, top)
        column.addLayout(pair)
        column.addWidget(self.fields["email"])
        column.addWidget(buttons)
        column.addStretch(1)
        beside = QVBoxLayout()
        beside.setContentsMargins(Space.L, Space.S, 0, 0)
        beside.setSpacing(Space.S)
        beside.addWidget(GroupHeading(say("Perhaps here already")))
        beside.addWidget(self.nobody)
        beside.addWidget(self.probable, 1)
        beside.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(0)
        whole = self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addWidget(scrolling(form, say("New person")), 3)
        whole.addLayout(beside, 2)
        self._on_probable_changed([])

    def changeEvent(self, event: QEvent) -> None:
        """Put what stands side by side under each other where the text is large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._pair.setDirection(_pair_direction())
            self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put who is perhaps here already under the form where both are too wide."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        beside = self.width() >= now().px(_BOTH)
        across, down = (
            QBoxLayout.Direction.LeftToRight,
            QBoxLayout.Direction.TopToBottom,
        )
        self._whole.setDirection(across if beside else down)
        self._whole.setStretch(1, 2 if beside or not self.probable.isHidden() else 0)

    def _connect(self) -> None:
        model = self.view_model
        self.save.clicked.connect(self.submit)
        self.again.clicked.connect(self.submit)
        self.back.clicked.connect(self.leave)
        self.take.clicked.connect(self.open_probable)
        self.probable.opened.connect(self._on_probable_opened)
        for field in self.fields.values():
            field.changed.connect(self._on_changed)
            for line in field.findChildren(QLineEdit):
                line.installEventFilter(self)
            if isinstance(field, FinderField):
                field.onward.connect(self._go_on)
            if isinstance(field, PlaceField):
                field.finding.failed.connect(self.failed)
        model.probable_changed.connect(self._on_probable_changed)
        model.added.connect(self._on_added)
        model.failed.connect(self.failed)
        model.saving.busy_changed.connect(self.save.setDisabled)
        model.saving.problems_found.connect(self._on_problems_found)
        model.saving.refused.connect(self._on_refused)
        model.saving.can_try_again.connect(self._on_can_try_again)
        model.drafts.found.connect(self._on_draft_found)

    def begin(self, typed_name: str = "") -> None:
        """Ask for a new person, with the words of the search as their name."""
        self._restoring = True
        for field in self.fields.values():
            if isinstance(field, FinderField):
                field.set_choice(None, "")
            else:
                put_raw(field, "")
            field.set_error("")
        self._restoring = False
        self.problems.show_problems([])
        self.notice.hide()
        self._on_probable_changed([])
        if typed_name:
            put_raw(self.fields["name"], typed_name)
        else:
            self.view_model.drafts.look()
        self.fields["name"].focus()

    def typed(self) -> Typed:
        """Return what is typed so far."""
        place = self.fields["address"]
        born = self.fields["date_of_birth"]
        return Typed(
            raw(self.fields["name"]),
            raw(self.fields["known_as"]),
            raw(self.fields["phone"]),
            raw(self.fields["email"]),
            born.day() if isinstance(born, DateField) else None,
            place.place() if isinstance(place, PlaceField) else None,
            raw(place),
        )

    @Slot()
    def submit(self) -> None:
        """Add the person, or say what stands in the way."""
        self.problems.show_problems([])
        if not self.again.isHidden():
            self.again.hide()
            self.notice.hide()
        unclear = [(f, words) for f in self.fields.values() if (words := unread(f))]
        if unclear:
            self.problems.show_problems(unclear)
            return
        self.view_model.save(self.typed())

    @Slot()
    def leave(self) -> None:
        """Go back; what was typed comes back with the pane."""
        self.view_model.put_away()
        self.view_model.drafts.keep_now()
        self.left.emit()

    @Slot()
    def open_probable(self) -> None:
        """Open the one who is marked beside, instead of adding them again."""
        key = self.probable.current_key()
        if isinstance(key, UUID):
            self._on_probable_opened(key)

    @Slot(object)
    def _on_probable_opened(self, key: UUID) -> None:
        self.view_model.put_away()
        self.view_model.drafts.drop()
        self.person_wanted.emit(key)

    @Slot(list)
    def _on_probable_changed(self, found: list[ProbableDuplicate]) -> None:
        self.probable.show_rows([_probable_row(one) for one in found])
        if found and self.probable.current_key() is None:
            self.probable.select_first()
        self.nobody.setVisible(not found)
        self.probable.setVisible(bool(found))
        self.take.setVisible(bool(found))
        self._share()

    @Slot()
    def _on_changed(self) -> None:
        if self._restoring:
            return
        words = {name: raw(field) for name, field in self.fields.items()}
        self.view_model.drafts.typed(words)
        self.view_model.typed(self.typed())

    @Slot(dict)
    def _on_draft_found(self, words: dict[str, str]) -> None:
        if raw(self.fields["name"]) or not any(words.values()):
            return
        for name, typed in words.items():
            if name in self.fields and typed:
                put_raw(self.fields[name], typed)
        self.notice.show_words(say("Brought back what you were typing."))

    @Slot(object)
    def _on_added(self, changes: Changes) -> None:
        if changes.id is not None:
            self.added.emit(changes.id)

    @Slot(list)
    def _on_problems_found(self, problems: list[FieldProblem]) -> None:
        shown = [(self._field_of(p.field), str(p)) for p in problems]
        self.problems.show_problems(shown)
        first = next((field for field, _ in shown if field is not None), None)
        if first is not None:
            first.focus()

    def _field_of(self, name: str) -> Field | None:
        first = name.partition(".")[0]
        others = {
            "phones": "phone",
            "emails": "email",
            "property_id": "address",
            "postcode": "address",
        }
        return self.fields.get(others.get(first, first))

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.again.hide()
        self.notice.show_words(words, tone=Tone.WARNING)

    @Slot()
    def _on_can_try_again(self) -> None:
        """Offer it beside the words that say what was in the way."""
        self.again.show()

    @Slot()
    def _go_on(self) -> None:
        """Go to the next field on the way; from the last, save."""
        here = next((n for n, f in self.fields.items() if _has_focus(f)), "")
        place = _WAY.index(here) if here in _WAY else len(_WAY)
        if place + 1 < len(_WAY):
            self.fields[_WAY[place + 1]].focus()
        else:
            self.submit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in a line go on."""
        if not isinstance(event, QKeyEvent) or isinstance(
            watched.parent(), FinderField
        ):
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _ENTER and not event.modifiers():
            self._go_on()
            return True
        return False

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is here."""
        if isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            override = event.type() == QEvent.Type.ShortcutOverride
            if override and event.key() in _ENTER and control:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter, go back with Esc."""
        if event.key() in _ENTER:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


def _asks() -> tuple[Ask, ...]:
    return (
        Ask("name", say("Name"), required=True, hint=say("As they use it")),
        Ask("phone", say("Phone"), hint=say("Like 07700 900123")),
        Ask(
            "address",
            say("Address"),
            Kind.PLACE,
            hint=say("House number and postcode, like 14 CM9 4LQ"),
        ),
        Ask("date_of_birth", say("Date of birth"), Kind.DAY, hint=say("Like 3/4/1961")),
        Ask("known_as", say("Known as")),
        Ask("email", say("E-mail")),
    )


def _pair_direction() -> QBoxLayout.Direction:
    if now().large_text:
        return QBoxLayout.Direction.TopToBottom
    return QBoxLayout.Direction.LeftToRight


def _probable_row(one: ProbableDuplicate) -> TwoLineRow:
    born = wording.full_day(one.date_of_birth) if one.date_of_birth else ""
    where = say("Protected") if one.protected else one.address
    right = say("Very likely") if one.score >= _SURE else ""
    return TwoLineRow(
        one.id,
        one.name,
        wording.joined(
            where, born, ", ".join(said(reason) for reason in one.reasons[:2])
        ),
        right,
        "",
        Tone.WARNING if right else Tone.NEUTRAL,
    )


def _has_focus(field: Field) -> bool:
    return any(line.hasFocus() for line in field.findChildren(QLineEdit))
