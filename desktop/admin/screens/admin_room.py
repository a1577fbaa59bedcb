"""The Admin room: its parts at the left, only those that this person may use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.actor import Actor
from db.changes import Changes
from db.domain.permissions import Action
from db.domain.rulebook import BOOK, Topic
from db.store.store import Store
from desktop.admin.importing.fields import Kind
from desktop.admin.screens.clock_rules_part import ClockRulesPart
from desktop.admin.screens.council_part import CouncilPart
from desktop.admin.screens.escalation_part import EscalationPart
from desktop.admin.screens.import_part import ImportPart
from desktop.admin.screens.kinds_part import KindsPart
from desktop.admin.screens.letterhead_part import LetterheadPart
from desktop.admin.screens.letters_part import LettersPart
from desktop.admin.screens.limits_part import LimitsPart, topics_for
from desktop.admin.screens.notices_part import NoticesPart
from desktop.admin.screens.part import Part
from desktop.admin.screens.reading_parts import AuditPart, BreachesPart, ViewsPart
from desktop.admin.screens.retention_part import RetentionPart
from desktop.admin.screens.services_part import ServicesPart
from desktop.admin.screens.staff_part import StaffPart
from desktop.admin.screens.store_part import StorePart
from desktop.admin.screens.task_lists_part import TaskListsPart
from desktop.admin.screens.teams_part import TeamsPart
from desktop.admin.use_cases.import_rows import ACTIONS
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.buttons import SecondaryButton
from widgets.column import Column
from widgets.list_detail import FolderList
from widgets.looks import Space
from widgets.making_way import MakesWay
from widgets.rows import FolderRow
from widgets.section import Heading, Surface

_LEFT_WIDTH = 212
_LEAST_FRONT = 620
"""Pixels at 100 per cent that a list and what is open in it need together."""


class _Loads(Protocol):
    def load(self) -> None:
        """Read what is shown."""

    def on_committed(self, changes: Changes) -> None:
        """Read again if something of it was touched."""


@dataclass(frozen=True, slots=True)
class RoomPart:
    """A part that another feature gives, such as the markers to review."""

    key: str
    group: str
    title: str
    widget: QWidget


_WAIT: Final = frozenset({"breaches", "markers"})
"""The parts in which something waits for a decision, by their keys."""
_RIGHTS = frozenset(
    {
        *(Action.EDIT_TEAMS, Action.EDIT_NOTICE, Action.VIEW_AUDIT),
        *(Action.VIEW_ACCESS_LOG, Action.ANSWER_BREACH, Action.EDIT_CLOCKS),
        *(Action.EDIT_RULES, Action.EDIT_LIMITS, Action.EDIT_RETENTION),
        *(Action.EDIT_STAFF, Action.CHANGE_SETTINGS),
        *(Action.EDIT_CATALOGUE, Action.BACK_UP),
        *ACTIONS.values(),
    }
)


def has_admin_parts(actor: Actor) -> bool:
    """Return whether *actor* may use any part of the room."""
    return not _RIGHTS.isdisjoint(actor.actions)


class AdminRoom(MakesWay):
    """The parts in a list, one of them in front.

    Signals:
        message(str, object): words to be seen, and how to undo what was done.
        failed(object): an error for the crash desk.
        count_changed(int): how much waits for a decision in all parts together.
    """

    message = Signal(str, object)
    failed = Signal(object)
    count_changed = Signal(int)

    def __init__(
        self,
        desk: Desk,
        extra: Sequence[RoomPart] = (),
        store: Store | None = None,
        organisation: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the open store too, for the parts that deal with its keys."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Admin"))
        self._desk, self._store, self._organisation = desk, store, organisation
        self.folders = FolderList(self.tr("Parts of Admin"))
        self.stack = QStackedWidget()
        self.parts: dict[str, QWidget] = {}
        self._titles: dict[str, tuple[str, str]] = {}
        self._counts: dict[str, int | None] = {}
        for part in (*self._own(), *extra):
            self._add(part)
        self._lay_out()
        self._show_folders()
        self.folders.selected.connect(self._on_selected)
        if self.parts:
            self.open_part(next(iter(self.parts)))

    def _own(self) -> list[RoomPart]:
        actor, desk = self._desk.actor, self._desk
        house, safe = self.tr("The house"), self.tr("Kept safe")
        rules = self.tr("Rules")
        kinds = tuple(kind for kind in Kind if actor.may(ACTIONS[kind]))
        made: list[tuple[bool, str, str, str, Callable[[], QWidget]]] = [
            (
                actor.may(Action.EDIT_NOTICE),
                "notices",
                house,
                self.tr("Notices"),
                partial(NoticesPart, desk),
            ),
            (
                actor.may(Action.CHANGE_SETTINGS),
                "council",
                house,
                self.tr("The council"),
                partial(CouncilPart, desk),
            ),
            (
                actor.may(BOOK[Topic.LETTERHEAD].action),
                "letterhead",
                house,
                self.tr("Letterhead"),
                partial(LetterheadPart, desk),
            ),
            (
                actor.may(Action.EDIT_TEAMS),
                "teams",
                house,
                self.tr("Teams"),
                partial(TeamsPart, desk),
            ),
            (
                actor.may(Action.EDIT_CATALOGUE),
                "services",
                house,
                self.tr("Services"),
                partial(ServicesPart, desk),
            ),
            (
                bool(kinds),
                "import",
                house,
                self.tr("Import"),
                partial(ImportPart, desk, kinds),
            ),
            (
                actor.may(Action.EDIT_CLOCKS),
                "clocks",
                rules,
                self.tr("Deadlines"),
                partial(ClockRulesPart, desk),
            ),
            (
                actor.may(Action.EDIT_RULES),
                "escalation",
                rules,
                self.tr("Going up"),
                partial(EscalationPart, desk),
            ),
            (
                actor.may(Action.EDIT_RULES),
                "tasks",
                rules,
                self.tr("Task lists"),
                partial(TaskListsPart, desk),
            ),
            (
                bool(topics_for(actor)),
                "limits",
                rules,
                self.tr("Limits and words"),
                partial(LimitsPart, desk),
            ),
            (
                actor.may(Action.EDIT_RULES),
                "kinds",
                rules,
                self.tr("Kinds of post"),
                partial(KindsPart, desk),
            ),
            (
                actor.may(Action.EDIT_RETENTION),
                "retention",
                rules,
                self.tr("Retention"),
                partial(RetentionPart, desk),
            ),
            (
                actor.may(Action.EDIT_RULES),
                "letters",
                rules,
                self.tr("Letters we know"),
                partial(LettersPart, desk),
            ),
            (
                actor.may(Action.ANSWER_BREACH),
                "breaches",
                safe,
                self.tr("Breaches"),
                partial(BreachesPart, desk),
            ),
            (
                actor.may(Action.VIEW_AUDIT),
                "audit",
                safe,
                self.tr("Audit"),
                partial(AuditPart, desk),
            ),
            (
                actor.may(Action.VIEW_ACCESS_LOG),
                "views",
                safe,
                self.tr("Who viewed what"),
                partial(ViewsPart, desk),
            ),
        ]
        store = self._store
        if store is not None:
            first = (
                actor.may(Action.EDIT_STAFF),
                "staff",
                house,
                self.tr("Staff"),
                partial(StaffPart, desk, store, self._organisation),
            )
            # Everyone at the counter may verify; that alone makes no room of it.
            keeps = has_admin_parts(actor) and actor.may(Action.VERIFY_STORE)
            last = (
                actor.may(Action.BACK_UP) or keeps,
                "store",
                safe,
                self.tr("Backups and checks"),
                partial(StorePart, desk, store, self._organisation),
            )
            made = [first, *made, last]
        return [
            RoomPart(key, group, title, build())
            for may, key, group, title, build in made
            if may
        ]

    def _add(self, part: RoomPart) -> None:
        self.parts[part.key] = part.widget
        self._titles[part.key] = (part.group, part.title)
        self.stack.addWidget(part.widget)
        if isinstance(part.widget, Part | ImportPart | StorePart):
            part.widget.message.connect(self.message)
            part.widget.failed.connect(self.failed)
        if hasattr(part.widget, "count_changed"):
            part.widget.count_changed.connect(partial(self._on_count, part.key))

    def _lay_out(self) -> None:
        left = Column("left", _LEFT_WIDTH, 0.65)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        head = Heading(self.tr("Admin"))
        head.setContentsMargins(Space.S, 0, 0, 0)
        column.addWidget(head)
        column.addWidget(self.folders, 1)
        self.lists = SecondaryButton(
            self.tr("Admin"),
            icon="arrow-left",
            accessible_name=self.tr("Parts of Admin"),
        )
        self.lists.clicked.connect(self._show_parts)
        self._back = Surface("topbar")
        over = QVBoxLayout(self._back)
        over.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        over.addWidget(self.lists, 0, Qt.AlignmentFlag.AlignLeft)
        self._back.hide()
        front = QWidget()
        whole = QVBoxLayout(front)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._back)
        whole.addWidget(self.stack, 1)
        self.lay_side_by_side(left, None, front, _LEAST_FRONT)
        self.lists_away.connect(self._back.setVisible)

    @Slot()
    def _show_parts(self) -> None:
        """Bring the keyboard to the parts, in sight again if they made way."""
        self.show_lists()
        self.folders.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_part(self, key: str) -> None:
        """Bring a part to the front."""
        self.folders.select_key(key)
        self._on_selected(key)

    def open(self) -> None:
        """Begin to count what waits for whoever keeps the house."""
        for key in _WAIT & self.parts.keys():
            self._load(self.parts[key])

    def open_record(self, key: str, record: object) -> None:
        """Bring a part to the front with one of its records open."""
        self.open_part(key)
        part = self.parts.get(key)
        if isinstance(part, Part):
            part.want(record)

    def _go_to_part(self, key: str) -> None:
        """Open a part from anywhere, the keyboard on the list of parts."""
        self.open_part(key)
        self._show_parts()

    def front(self) -> str:
        """Return the key of the part in front, to come back to."""
        return str(self.folders.current_key() or "")

    def keep_drafts(self) -> None:
        """Keep everything that is typed, as before a lock."""
        for part in self.parts.values():
            if isinstance(part, Part):
                part.kept.keep_now()

    def commands(self) -> list[Command]:
        """Return how to come to each part."""
        group = self.tr("Admin")
        words = self.tr("Admin: {part}")
        return [
            Command(
                f"admin.{key}",
                words.format(part=title),
                "",
                group,
                partial(self._go_to_part, key),
            )
            for key, (_, title) in self._titles.items()
        ]

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Tell the parts what was changed."""
        for part in self.parts.values():
            if isinstance(part, Part):
                part.model.on_committed(changes)
            elif hasattr(part, "on_committed"):
                cast("_Loads", part).on_committed(changes)

    def _on_count(self, key: str, count: int | None) -> None:
        self._counts[key] = count
        self.count_changed.emit(sum(each or 0 for each in self._counts.values()))
        self._show_folders()

    def _show_folders(self) -> None:
        rows: list[FolderRow | str] = []
        for key, (group, title) in self._titles.items():
            if group not in rows:
                rows.append(group)
            rows.append(FolderRow(key, title, self._counts.get(key)))
        self.folders.show_rows(rows)

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        part = self.parts.get(str(key))
        if part is None:
            return
        self.stack.setCurrentWidget(part)
        self._load(part)

    @staticmethod
    def _load(part: QWidget) -> None:
        if isinstance(part, Part):
            part.model.load()
        elif hasattr(part, "load"):
            cast("_Loads", part).load()
