"""Promising a call: whom, by when, who rings, and who if they are away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from db.domain.contacts import Outcome
from db.domain.phones import show_phone
from db.domain.said_times import said_moment
from db.domain.spoken import spoken_moment
from desktop.counter.enquiry_view_model import EnquiryViewModel
from desktop.runtime.desk import Desk
from widgets.fields import Choice, ChoiceField, Field, LineField
from widgets.looks import Space
from widgets.said import language


class CallBackForm(QWidget):
    """Four short fields, filled from the record as far as it goes."""

    def __init__(
        self, desk: Desk, view_model: EnquiryViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._view_model, self._filling = desk, view_model, False
        self.phone = LineField(self.tr("Number to ring"), limit=40)
        self.when = LineField(
            self.tr("By when"), limit=60, hint=self.tr("like tomorrow 10:30")
        )
        self.owner = ChoiceField(self.tr("Who rings"))
        self.cover = ChoiceField(self.tr("Or, if they are away"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M)
        for place, field in enumerate((self.phone, self.when, self.owner, self.cover)):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place % 2, 1)
            field.changed.connect(self._on_changed)

    def fields(self) -> dict[str, Field]:
        """Return the fields by the names that problems call them by."""
        return {
            "phone": self.phone,
            "when": self.when,
            "owner_id": self.owner,
            "cover_id": self.cover,
        }

    def show_sheet(self) -> None:
        """Show another sheet."""
        sheet, staff = self._view_model.sheet, self._view_model.listings.colleagues
        choices = [
            Choice(str(each.id), each.name, self.tr("away") if each.away else "")
            for each in staff
        ]
        me = str(self._desk.actor.id)
        self._filling = True
        self.owner.set_choices(choices)
        self.cover.set_choices(choices)
        self.owner.set_value(sheet.owner_id or me)
        owner = next((each for each in staff if str(each.id) == me), None)
        usual = str(owner.cover_id) if owner and owner.cover_id else ""
        self.cover.set_value(sheet.cover_id or usual)
        self.phone.set_value(sheet.phone)
        self.when.set_value(sheet.when)
        self._filling = False
        self.show_facts()

    @Slot()
    def show_facts(self) -> None:
        """Offer the number that the record has, and say when it is safe to ring."""
        facts = self._view_model.reach
        self._filling = True
        if facts is not None and facts.phones and not self._view_model.sheet.phone:
            self.phone.set_value(show_phone(facts.phones[0]))
        self._filling = False
        safe = facts.safe_times if facts else None
        if self._view_model.sheet.outcome == Outcome.CALL_BACK:
            self.take_shown()
        self.phone.set_hint(
            self.tr("Safe to ring: {times}").format(times=safe) if safe else ""
        )

    def take_shown(self) -> None:
        """Take into the sheet what was offered and not typed over."""
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if self._filling:
            return
        model, me = self._view_model, str(self._desk.actor.id)
        owner = self.owner.key() or ""
        model.write("owner_id", "" if owner == me else owner)
        model.write("cover_id", self.cover.key() or "")
        self.phone.set_error(model.write("phone", self.phone.text()))
        self.when.set_error(model.write("when", self.when.text()))
        now = self._desk.clock()
        moment = said_moment(self.when.text(), now)
        self.when.set_hint(
            spoken_moment(moment, now, language())
            if moment
            else self.tr("like tomorrow 10:30")
        )
