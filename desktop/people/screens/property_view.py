"""A property's page: warnings on top, then people, address and contacts."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.queries.places.property_page import PropertyPage
from desktop.forms.form import Form, Part
from desktop.forms.screens.breaking import breakable
from desktop.forms.screens.parts_view import PartsView
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.forms.property_forms import add_property_form
from desktop.people.forms.property_parts import property_parts
from desktop.people.property_view_model import PropertyViewModel
from desktop.people.wording import say
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.colours import Tone
from widgets.looks import Space
from widgets.section import Title, Words


class PropertyView(QWidget):
    """One property, as a page of its own or as a tab of a person's.

    Signals:
        saved(Form, Changes), failed(object): as in `PartsView`.
        person_wanted(UUID), property_wanted(UUID): a page to open.
    """

    saved = Signal(object, object)
    person_wanted = Signal(UUID)
    property_wanted = Signal(UUID)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        *,
        titled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(say("Property"))
        self.setProperty("ownRing", True)
        self.view_model = PropertyViewModel(desk, self)
        self.title = Title("")
        if not titled:
            self.title.hide()
        self.about = Words("", "muted")
        self._banners = QVBoxLayout()
        self._banners.setSpacing(Space.XS)
        self.parts = PartsView(say("Property"), desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._banners)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(self.parts, 1)
        self.about.setVisible(titled)
        self.view_model.page_changed.connect(self._on_page_changed)
        self.view_model.gone.connect(self._on_gone)
        self.view_model.failed.connect(self.failed)
        self.parts.saved.connect(self._on_saved)
        self.parts.person_wanted.connect(self.person_wanted)
        self.parts.property_wanted.connect(self.property_wanted)
        self.parts.failed.connect(self.failed)

    def show_property(self, property_id: UUID) -> None:
        """Show a property's page."""
        self.view_model.show(property_id)

    def add_property(self) -> None:
        """Ask for a property that no gazetteer brought."""
        self.view_model.put_away()
        self._clear_banners()
        self.title.setText(say("Add a property"))
        self.about.setText(say("For a place that is not in the gazetteer yet."))
        self.parts.show_parts((Part("add", ""),))
        self.parts.show_form("add", add_property_form())

    def here(self) -> Here:
        """Return who looks, and when."""
        return Here(self._desk.actor, self._desk.clock())

    @Slot(object)
    def _on_page_changed(self, page: PropertyPage) -> None:
        self.title.setText(breakable(page.label))
        self.about.setText(
            wording.joined(
                say("UPRN {uprn}").format(uprn=page.uprn)
                if page.uprn
                else say("No UPRN"),
                wording.property_status(page.status),
                say("{count} live there").format(
                    count=sum(one.lives_there for one in page.occupants)
                ),
            )
        )
        self._clear_banners()
        for one in page.warnings:
            if one.ended_at is not None:
                continue
            what = wording.precautions(one.precautions)
            lead = say("{hazard}: {precautions}.").format(
                hazard=wording.hazard(one.hazard), precautions=what
            )
            text = say("Review by {day}.")
            if one.review_overdue:
                text = say("Review overdue since {day}.")
            day = wording.full_day(one.review_on)
            self._banners.addWidget(Banner(Tone.CAUTION, lead, text.format(day=day)))
        self.parts.show_parts(property_parts(page, self.here()))

    def _clear_banners(self) -> None:
        while (item := self._banners.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _on_gone(self) -> None:
        self.title.setText(say("That property is not here any more"))
        self.parts.show_parts(())

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        self.saved.emit(form, changes)
