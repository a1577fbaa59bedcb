"""The staff: who works here, what each may do, who covers, who has left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.clock import uk_date
from db.domain.permissions import ROLE_NAMES, SECOND_PERSON, Action, Role
from db.domain.spoken import spoken_day
from db.queries.left_behind import LeftBehind, left_behind
from db.queries.staff import StaffLine, staff
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.left_words import left_in_words
from desktop.admin.screens.part import Part, grouped
from desktop.admin.use_cases.edit_staff import EditStaff, edit_staff
from desktop.admin.use_cases.passphrases import (
    GiveNewPassphrase,
    give_new_passphrase,
    sealed_for,
)
from desktop.admin.use_cases.staff import (
    AddStaff,
    ReadmitStaff,
    RemoveStaff,
    add_staff,
    readmit_staff,
    remove_staff,
)
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.beside import ButtonRow
from widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.fields import (
    Choice,
    ChoiceField,
    LineField,
    SecretField,
    TicksField,
    YesNoField,
)
from widgets.rows import TwoLineRow
from widgets.said import language, said


class StaffPart(Part):
    """Those who work here, and those who did."""

    def __init__(
        self, desk: Desk, store: Store, organisation: str, parent: QWidget | None = None
    ) -> None:
        """Take the open store, whose key slots let people in."""
        self._store, self._organisation = store, organisation
        model = ListViewModel(
            desk, partial(staff, with_left=True), frozenset({"staff", "staff_role"})
        )
        pane = FormPane(self.tr("A member of staff"))
        self._make_fields(pane)
        self._make_passphrase(pane)
        self._make_leaving(pane)
        self.save = PrimaryButton(self.tr("Save"))
        self.give = SecondaryButton(self.tr("New passphrase"))
        self.leave = SecondaryButton(self.tr("Take off the list"))
        pane.add_button(self.save)
        pane.add_button(self.give)
        pane.add_button(self.leave, at_end=True)
        empty = EmptyState(
            "users-round",
            self.tr("Nobody is open"),
            self.tr("Choose somebody to see what they may do, or add a colleague."),
        )
        super().__init__(
            self.tr("Staff"),
            model,
            pane,
            empty,
            new=self.tr("Add a colleague"),
            drafts="admin/staff",
            parent=parent,
        )
        model.busy_changed.connect(self._on_busy_changed)
        model.saved.connect(self._on_kept)
        model.detail_found.connect(self._on_left_behind)
        self.save.clicked.connect(self._on_save_clicked)
        self.give.clicked.connect(self._on_give_clicked)
        self.give_now.clicked.connect(self._on_give_now_clicked)
        self.keep_old.clicked.connect(self._put_asides_away)
        self.leave.clicked.connect(self._on_leave_clicked)
        self.leave_now.clicked.connect(self._on_leave_now_clicked)
        self.stay.clicked.connect(self._put_asides_away)

    def _make_fields(self, pane: FormPane) -> None:
        self.name = LineField(self.tr("Full name"), required=True)
        self.sign_in_name = LineField(self.tr("Sign-in name"), required=True)
        self.job = LineField(self.tr("Job"))
        self.phone = LineField(self.tr("Phone"))
        self.roles = TicksField(
            self.tr("What they may do"),
            [(role.value, said(ROLE_NAMES[role])) for role in Role],
            required=True,
        )
        self.away = YesNoField(self.tr("Are they away?"))
        self.cover = ChoiceField(
            self.tr("Who covers for them?"),
            hint=self.tr("Makes the calls that they promised, takes their callers"),
        )
        pane.add_beside(("name", self.name), ("sign_in_name", self.sign_in_name))
        pane.add_beside(("job", self.job), ("phone", self.phone))
        pane.add("roles", self.roles)
        pane.add_beside(("away", self.away), ("cover_id", self.cover))

    def _make_passphrase(self, pane: FormPane) -> None:
        self.passphrase = SecretField(
            self.tr("First passphrase"),
            required=True,
            hint=self.tr(
                "Three words that have nothing to do with each other. They change "
                "it once they are in."
            ),
        )
        self.give_now = PrimaryButton(self.tr("Let them in by it"))
        self.keep_old = SecondaryButton(self.tr("Leave the old one"))
        self.giving = ButtonRow()
        self.giving.setAccessibleName(self.tr("A new passphrase"))
        self.giving.add(self.give_now)
        self.giving.add(self.keep_old)
        pane.add("passphrase", self.passphrase)
        pane.fields_column.addWidget(self.giving)

    def _make_leaving(self, pane: FormPane) -> None:
        self.leaving = Banner(Tone.WARNING, below=True)
        self.leave_now = DangerButton(self.tr("Take them off now"))
        self.stay = SecondaryButton(self.tr("Keep them"))
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        self.leaving.add_button(self.leave_now)
        self.leaving.add_button(self.stay)
        holder.addWidget(self.leaving)
        pane.fields_column.addLayout(holder)

    @Slot(object)
    def _on_listed(self, records: Sequence[StaffLine]) -> None:
        here = [one for one in records if one.left_at is None]
        self.cover.set_choices(Choice(str(p.id), p.name, p.job or "") for p in here)
        super()._on_listed(records)

    def rows(self, records: Sequence[StaffLine]) -> list[TwoLineRow | str]:
        """Return the rows under who is here, who is away, and who has left."""
        groups: dict[str, list[TwoLineRow]] = {
            self.tr("Here"): [],
            self.tr("Away"): [],
            self.tr("Have left"): [],
        }
        here, away, left = groups.values()
        for one in records:
            group = left if one.left_at else away if one.away else here
            group.append(
                TwoLineRow(
                    one.id,
                    one.name,
                    ", ".join(said(ROLE_NAMES[role]) for role in one.roles),
                    one.job or "",
                    self._state(one),
                )
            )
        return grouped(groups)

    def _state(self, one: StaffLine) -> str:
        if one.left_at is not None:
            day = spoken_day(uk_date(one.left_at), self.model.today, language())
            return self.tr("left {day}").format(day=day)
        if one.away:
            return self.tr("covered by {name}").format(name=one.cover or "?")
        return ""

    def show_record(self, record: StaffLine) -> None:
        """Put somebody into the fields; one's own roles can only be read."""
        own = record.id == self.model.actor.id
        gone = record.left_at is not None
        facts = self._state(record)
        if own:
            facts = self.tr("This is you. Your passphrase is under your initials.")
        self.pane.name(record.name, facts)
        self.pane.set_read_only(gone)
        self.name.set_text(record.name)
        self.sign_in_name.set_text(record.sign_in_name)
        self.sign_in_name.setDisabled(True)
        self.sign_in_name.set_hint(self.tr("Stays as it was given"))
        self.job.set_text(record.job or "")
        self.phone.set_text(record.phone or "")
        self.roles.set_ticked(role.value for role in record.roles)
        self._let_roles(not gone and not own)
        reason = f"{said(SECOND_PERSON[Action.EDIT_STAFF])}. "
        ask = self.tr("Ask another administrator.")
        self.roles.set_hint(reason + ask if own else "")
        for field in (self.away, self.cover):
            field.show()
        self.away.set_answer(record.away)
        self.cover.set_value(str(record.cover_id) if record.cover_id else None)
        self.save.setText(self.tr("Save"))
        self.save.setVisible(not gone)
        self.give.setText(
            self.tr("Let them back in") if gone else self.tr("New passphrase")
        )
        self.give.setVisible(not own)
        self.leave.setVisible(not gone and not own)
        self._put_asides_away()

    def show_blank(self) -> None:
        """Begin a colleague, who may do nothing yet."""
        self.pane.name(self.tr("New colleague"))
        self.pane.set_read_only(False)
        for line in (self.name, self.sign_in_name, self.job, self.phone):
            line.set_text("")
        self.sign_in_name.set_hint(self.tr("Like priya or p.shah"))
        self.roles.set_ticked(())
        self.roles.set_hint("")
        self._let_roles(True)
        for field in (self.away, self.cover):
            field.hide()
        self._put_asides_away()
        self.passphrase.set_label(self.tr("First passphrase"))
        self.passphrase.show()
        self.save.setText(self.tr("Add them"))
        self.save.show()
        self.give.hide()
        self.leave.hide()

    def _let_roles(self, may: bool) -> None:
        for tick in self.roles.boxes.values():
            tick.setEnabled(may)

    @Slot()
    def _put_asides_away(self) -> None:
        self.passphrase.clear()
        self.passphrase.set_error("")
        for part in (self.passphrase, self.giving, self.leaving):
            part.hide()

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        for button in (self.save, self.give_now, self.leave_now):
            button.setDisabled(busy)

    @Slot(object)
    def _on_kept(self, _changes: object) -> None:
        """Forget what was typed as a passphrase."""
        self._put_asides_away()

    def _roles(self) -> frozenset[Role]:
        return frozenset(Role(key) for key in self.roles.ticked())

    @Slot()
    def _on_save_clicked(self) -> None:
        record: StaffLine | None = self.records.get(self.open_key)
        if record is None:
            added = AddStaff(
                self.name.text(),
                self.sign_in_name.text(),
                self._roles(),
                self.passphrase.text(),
                self.job.text(),
                self.phone.text(),
            )
            self.kept.sending()
            self._save_with_key(
                partial(add_staff, added),
                (added.sign_in_name, added.passphrase),
                self.tr("Added. They can sign in now."),
            )
            return
        cover = self.cover.key()
        edited = EditStaff(
            record.id,
            record.version,
            self.name.text(),
            self.job.text(),
            self.phone.text(),
            self._roles(),
            away=bool(self.away.answer()),
            cover_id=UUID(cover) if cover else None,
        )
        before = EditStaff(
            record.id,
            None,
            record.name,
            record.job or "",
            record.phone or "",
            frozenset(record.roles),
            away=record.away,
            cover_id=record.cover_id,
        )
        undo = partial(edit_staff, before)
        self.send(partial(edit_staff, edited), self.tr("Saved"), undo)

    @Slot()
    def _on_give_clicked(self) -> None:
        self._put_asides_away()
        record: StaffLine | None = self.records.get(self.open_key)
        if record is not None and record.left_at is not None:
            self.passphrase.setEnabled(True)
            self.roles.setEnabled(True)
            self._let_roles(True)
        self.passphrase.set_label(self.tr("New passphrase"))
        self.passphrase.show()
        self.giving.show()
        self.passphrase.focus()

    @Slot()
    def _on_give_now_clicked(self) -> None:
        record: StaffLine | None = self.records.get(self.open_key)
        if record is None:
            return
        of = (record.sign_in_name, self.passphrase.text())
        if record.left_at is not None:
            back = ReadmitStaff(record.id, self._roles(), of[1])
            words = self.tr("They are back, and sign in with the new passphrase.")
            self._save_with_key(partial(readmit_staff, back), of, words)
        else:
            given = GiveNewPassphrase(record.id, of[1])
            words = self.tr("They sign in with the new passphrase now.")
            self._save_with_key(partial(give_new_passphrase, given), of, words)

    def _save_with_key(
        self, use_case: Callable[..., Changes], of: tuple[str, str], said: str
    ) -> None:
        """Derive the key *of* a name and a passphrase apart, then save with it."""
        store, organisation = self._store, self._organisation

        def with_slot(slot: object) -> Callable[[UnitOfWork], Changes]:
            return partial(use_case, store=store, organisation=organisation, slot=slot)

        self.model.save_with(partial(sealed_for, *of, store), with_slot, said)

    @Slot()
    def _on_leave_clicked(self) -> None:
        record: StaffLine | None = self.records.get(self.open_key)
        if record is None:
            return
        self._put_asides_away()
        self.model.look_into(partial(left_behind, staff_id=record.id))

    @Slot(object)
    def _on_left_behind(self, behind: LeftBehind) -> None:
        """Say what becomes of everything before somebody is taken off."""
        record: StaffLine | None = self.records.get(self.open_key)
        if record is None:
            return
        lead = self.tr("Take {name} off the list?").format(name=record.name)
        words = self.tr(
            "They can't sign in until somebody lets them back in, and what they "
            "recorded keeps their name."
        )
        self.leaving.show_words(lead, " ".join((words, *left_in_words(behind))))
        self.leaving.show()
        self.leave_now.setFocus()

    @Slot()
    def _on_leave_now_clicked(self) -> None:
        record: StaffLine | None = self.records.get(self.open_key)
        if record is not None:
            cover = self.cover.key()
            command = RemoveStaff(record.id, UUID(cover) if cover else None)
            work = partial(remove_staff, command, store=self._store)
            self.model.save(work, self.tr("Taken off the list"))
