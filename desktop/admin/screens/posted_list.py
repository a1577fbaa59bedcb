"""Those who want to be kept posted: how they are safely told, and who was."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from db.clock import Clock
from db.domain.needs import METHOD_NAMES, ContactMethod
from db.domain.phones import show_phone
from db.domain.spoken import spoken_moment
from db.queries.office.kept_posted import ToTell
from widgets.buttons import SecondaryButton
from widgets.looks import Space
from widgets.said import language, said
from widgets.section import GroupHeading, Surface, Words


class PostedList(QWidget):
    """A card for each person; those who wait stand first.

    Signals:
        told(object, bool): the answers of one person or of all who wait, and
            whether they were told or were not after all.
        waiting_counted(int): how many are still to be told.
    """

    told = Signal(object, bool)
    waiting_counted = Signal(int)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Want to be kept posted"))
        self._clock = clock
        self._waiting: frozenset[UUID] = frozenset()
        self.head = GroupHeading(self.tr("Want to be kept posted"))
        self.count = Words("", "hint")
        self.all_told = SecondaryButton(self.tr("All of them were told"))
        self.all_told.clicked.connect(self._on_all_told)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.head)
        words.addWidget(self.count)
        head.addLayout(words, 1)
        head.addWidget(self.all_told)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addLayout(self.cards)

    def show_people(self, people: Sequence[ToTell]) -> None:
        """Show them; nothing at all where nobody asked.

        The keyboard stays among them: whoever is told, the next one waits first.
        """
        focused: QWidget | None = QApplication.focusWidget()
        at_work = focused is not None and self.isAncestorOf(focused)
        while (item := self.cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        waiting = [one for one in people if one.told_at is None]
        self._waiting = frozenset(key for one in waiting for key in one.answers)
        self.setVisible(bool(people))
        self.waiting_counted.emit(len(waiting))
        self.all_told.setVisible(bool(waiting))
        self.count.setText(
            self.tr("{n} to tell, {m} told").format(
                n=len(waiting), m=len(people) - len(waiting)
            )
        )
        for one in people:
            self.cards.addWidget(self._card(one))
        card = first.widget() if (first := self.cards.itemAt(0)) else None
        if at_work and card is not None:
            card.findChildren(SecondaryButton)[-1].setFocus()

    def _card(self, one: ToTell) -> QWidget:
        card = Surface("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Words(one.name, "strong"))
        text.addWidget(Words(" · ".join(self.ways(one)), "small"))
        if one.told_at is not None:
            when = spoken_moment(one.told_at, self._clock(), language())
            words = self.tr("Told {when} by {who}")
            who = one.told_by or self.tr("somebody who is gone")
            text.addWidget(Words(words.format(when=when, who=who), "hint"))
        row.addLayout(text, 1)
        done = one.told_at is not None
        words = self.tr("Not yet told") if done else self.tr("Told")
        button = SecondaryButton(words, accessible_name=f"{words}: {one.name}")
        button.clicked.connect(
            partial(self.told.emit, frozenset(one.answers), not done)
        )
        row.addWidget(button)
        return card

    def ways(self, one: ToTell) -> list[str]:
        """Return how somebody may be told, and how not."""
        if one.protected:
            if one.ring_instead:
                return [self.tr("Ring {whom} instead").format(whom=one.ring_instead)]
            return [self.tr("Protected: tell them when they get in touch")]
        ways = [show_phone(one.phone)] if one.phone else []
        ways += [one.email] if one.email else []
        if not ways and one.do_not_write:
            return [self.tr("Nothing is safe: tell them when they get in touch")]
        ways = ways or [self.tr("No number or e-mail: write to them")]
        if one.method:
            method = said(METHOD_NAMES[ContactMethod(one.method)])
            ways.append(self.tr("prefers: {method}").format(method=method))
        if one.safe_times:
            ways.append(self.tr("safe: {when}").format(when=one.safe_times))
        if one.unsafe_times:
            ways.append(self.tr("never: {when}").format(when=one.unsafe_times))
        if not one.may_leave_message:
            ways.append(self.tr("leave no message"))
        if one.do_not_write:
            ways.append(self.tr("don't write"))
        if one.language:
            ways.append(self.tr("with an interpreter"))
        return ways

    def _on_all_told(self) -> None:
        self.told.emit(self._waiting, True)
