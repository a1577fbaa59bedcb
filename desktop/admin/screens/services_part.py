"""The catalogue of services: found by area, changed by a new edition."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.spoken import short_date
from db.errors import FieldProblems
from db.queries.office.articles import KeptArticle, kept_articles
from db.queries.office.services import (
    EditionLine,
    KeptService,
    editions_of,
    kept_services,
)
from db.queries.office.teams import KeptTeam, kept_teams
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.part import Part, grouped
from desktop.admin.screens.service_form import Offered, ServiceForm
from desktop.admin.service_entry import entry_of
from desktop.admin.use_cases.catalogue import (
    EditService,
    RetireService,
    edit_service,
    retire_service,
)
from desktop.runtime.desk import Desk
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.empty_state import EmptyState
from widgets.fields import Choice
from widgets.rows import TwoLineRow
from widgets.said import said
from widgets.section import GroupHeading, Surface, Words

_DAY = timedelta(days=1)


class ServicesPart(Part):
    """Services by area; the newest edition is what is open."""

    pane: ServiceForm

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        kinds = frozenset({"service_edition", "team"})
        model = ListViewModel(desk, _query, kinds)
        pane = ServiceForm(lambda: _today(model))
        self._teams: dict[str, str] = {}
        self.save = PrimaryButton(self.tr("Save as a new edition"))
        self.retire = SecondaryButton(self.tr("Retire"))
        pane.add_button(self.save)
        pane.add_button(self.retire, at_end=True)
        self._earlier = QVBoxLayout()
        self.earlier_head = GroupHeading(self.tr("Editions"))
        pane.column.insertWidget(pane.column.count() - 1, self.earlier_head)
        pane.column.insertLayout(pane.column.count() - 1, self._earlier)
        empty = EmptyState(
            "list-checks",
            self.tr("No service is open"),
            self.tr("What each service says, asks and passes on stands here."),
        )
        super().__init__(
            self.tr("Services"),
            model,
            pane,
            empty,
            new=self.tr("New service"),
            drafts="admin/service",
            parent=parent,
        )
        self.save.clicked.connect(self._on_save_clicked)
        self.retire.clicked.connect(self._on_retire_clicked)
        model.detail_found.connect(self._on_editions)

    def key_of(self, record: KeptService) -> object:
        """Return its code, which never changes."""
        return record.code

    @Slot(object)
    def _on_listed(
        self, records: Sequence[KeptService | KeptTeam | KeptArticle]
    ) -> None:
        today = _today(self.model)
        teams = [one for one in records if isinstance(one, KeptTeam)]
        articles = [one for one in records if isinstance(one, KeptArticle)]
        services = [one for one in records if isinstance(one, KeptService)]
        self._teams = {team.code: said(team.name) for team in teams}
        open_teams = [team for team in teams if not team.closed]
        in_force = [service for service in services if service.holds(today)]
        self.pane.offer(
            Offered(
                tuple(Choice(t.code, said(t.name), t.does or "") for t in open_teams),
                tuple(Choice(a.slug, a.title) for a in articles if not a.retired),
                tuple(Choice(s.code, said(s.name), said(s.area)) for s in in_force),
                self._teams,
                {article.slug: article.title for article in articles},
                {service.code: said(service.name) for service in services},
            )
        )
        super()._on_listed(services)

    def rows(self, records: Sequence[KeptService]) -> list[TwoLineRow | str]:
        """Return the rows under their areas; what is retired at the end."""
        today = _today(self.model)
        retired = self.tr("Retired")
        groups: dict[str, list[TwoLineRow]] = {}
        past: list[TwoLineRow] = []
        for one in records:
            over = one.valid_to is not None and one.valid_to < today
            rows = past if over else groups.setdefault(said(one.area), [])
            rows.append(
                TwoLineRow(
                    one.code,
                    said(one.name),
                    ", ".join(one.body.get("words") or ()),
                    self._teams.get(str(one.body.get("team")), ""),
                    self._state(one, today),
                )
            )
        return grouped({**groups, retired: past})

    def _state(self, one: KeptService, today: date) -> str:
        if one.valid_from > today and one.holds(one.valid_from):
            return self.tr("from {day}").format(day=short_date(one.valid_from))
        if one.valid_to is not None:
            return self.tr("until {day}").format(day=short_date(one.valid_to))
        return ""

    def show_record(self, record: KeptService) -> None:
        """Put the newest edition into the fields."""
        facts = self.tr("Edition {n}, since {day}")
        if record.valid_from > _today(self.model):
            facts = self.tr("Edition {n}, holds from {day}")
        self.pane.name(
            record.name,
            facts.format(n=record.number, day=short_date(record.valid_from)),
        )
        self._fill(record.body)
        self.retire.show()
        self.retire.setText(
            self.tr("Retire")
            if record.valid_to is None
            else self.tr("Let it hold again")
        )
        self.model.look_into(partial(editions_of, code=record.code))

    def show_blank(self) -> None:
        """Begin a service that nobody asked for before."""
        self.pane.name(self.tr("New service"))
        self._fill({})
        self.retire.hide()
        self._on_editions(())

    def _fill(self, entry: dict[str, Any]) -> None:
        self.pane.fill(entry, _today(self.model) + _DAY)

    @Slot(object)
    def _on_editions(self, editions: Sequence[EditionLine]) -> None:
        while (item := self._earlier.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.earlier_head.setVisible(bool(editions))
        for one in editions:
            quote = Surface("quote")
            inner = QVBoxLayout(quote)
            inner.setSpacing(2)
            inner.addWidget(Words(self._when(one), "strong"))
            note = one.change_note or self.tr("As it came with the program")
            who = one.made_by or self.tr("Guildhall itself")
            inner.addWidget(Words(f"{note} ({who})"))
            self._earlier.addWidget(quote)

    def _when(self, one: EditionLine) -> str:
        first = short_date(one.valid_from)
        if one.valid_to is None:
            return self.tr("{n}: from {first}").format(n=one.number, first=first)
        if one.valid_to < one.valid_from:
            return self.tr("{n}: never came to hold").format(n=one.number)
        return self.tr("{n}: {first} to {last}").format(
            n=one.number, first=first, last=short_date(one.valid_to)
        )

    @Slot(object)
    def _on_saved(self, changes: Changes) -> None:
        self.open_key = changes.reference or self.open_key
        super()._on_saved(changes)

    @Slot()
    def _on_save_clicked(self) -> None:
        if not self.pane.questions.take_open():
            return
        record: KeptService | None = self.records.get(self.open_key)
        day = self.pane.valid_from.day()
        try:
            entry = entry_of(self.pane.text(), record.body if record else {})
        except FieldProblems as refused:
            self.pane.show_problems([(p.field, str(p)) for p in refused.problems])
            return
        if record is None and entry["code"] in self.records:
            words = self.tr("There is a service of this name. Choose another one")
            self.pane.show_problems([("name", words)])
            return
        if day is None:
            self._ask_for_a_day()
            return
        note = self.pane.note.text()
        number = record.number if record else 0
        words = self.tr("Saved. It holds from {day}.").format(day=short_date(day))
        command = EditService(entry, number, day, note)
        self.send(partial(edit_service, command), words)

    @Slot()
    def _on_retire_clicked(self) -> None:
        record: KeptService | None = self.records.get(self.open_key)
        if record is None:
            return
        day = self.pane.valid_from.day()
        if day is None:
            self._ask_for_a_day()
            return
        note = self.pane.note.text()
        last = day - _DAY if record.valid_to is None else None
        words = (
            self.tr("It holds again, with no last day.")
            if last is None
            else self.tr("Its last day is {day}.").format(day=short_date(last))
        )
        command = RetireService(record.code, record.number, last, note)
        undo = RetireService(record.code, record.number, record.valid_to, note)
        self.model.save(
            partial(retire_service, command), words, partial(retire_service, undo)
        )

    def _ask_for_a_day(self) -> None:
        words = self.tr("Enter a day, like 24/11/2026")
        self.pane.show_problems([("valid_from", words)])


def _query(session: Session) -> list[KeptService | KeptTeam | KeptArticle]:
    return [*kept_services(session), *kept_teams(session), *kept_articles(session)]


def _today(model: ListViewModel) -> date:
    day: date = model.today
    return day
