"""The letterhead: the council's picture, what it shows in words, its colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from db.domain.letters.letterhead import Letterhead, with_logo
from db.domain.rulebook import Topic
from db.errors import ClerkError, FieldProblem, Unavailable
from db.queries.office.rules import KeptRule
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.rule_part import RulePart
from desktop.runtime.desk import Desk
from desktop.runtime.logos import logo_from
from widgets.buttons import QuietButton, SecondaryButton
from widgets.fields import Field, LineField
from widgets.rows import TwoLineRow

_TALL = 90


class LogoField(Field):
    """A button that asks for a picture, and the picture as letters show it.

    Attributes:
        ask: asks for a file and returns its name; the system's own dialog.
    """

    def __init__(self, label: str, hint: str) -> None:
        self.choose = SecondaryButton(_tr("Choose a picture"), icon="image")
        self.clear = QuietButton(_tr("Take the picture away"))
        self.ask: Callable[[], str] = self._ask
        self._logo = ""
        super().__init__(label, self.choose, hint=hint)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column = self.layout()
        if column is not None:
            left = Qt.AlignmentFlag.AlignLeft
            column.setAlignment(self.choose, left)
            column.addWidget(self.picture)
            column.addWidget(self.clear)
            column.setAlignment(self.clear, left)
        self.clear.clicked.connect(self._on_clear)
        self.set_logo("")

    def value(self) -> object:
        """Return the picture as it is kept; "" for none."""
        return self._logo

    def logo(self) -> str:
        """Return the picture as it is kept; "" for none."""
        return self._logo

    def kept(self) -> str:
        """Return the picture as it is kept."""
        return self._logo

    def put_back(self, words: str) -> None:
        """Show a picture that was chosen before."""
        self.set_logo(words)

    def set_logo(self, logo: str) -> None:
        """Show a picture as it is kept."""
        self._logo = logo
        found = QPixmap()
        if logo:
            found.loadFromData(Letterhead(logo).content)
        if found.height() > _TALL:
            found = found.scaledToHeight(
                _TALL, Qt.TransformationMode.SmoothTransformation
            )
        self.picture.setPixmap(found)
        self.picture.setAccessibleName(_tr("The picture of the letterhead"))
        self.picture.setVisible(bool(logo))
        self.clear.setVisible(bool(logo))
        self.changed.emit()

    def _ask(self) -> str:
        kinds = _tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        name, _ = QFileDialog.getOpenFileName(self, _tr("Choose a picture"), "", kinds)
        return name

    @Slot()
    def _on_clear(self) -> None:
        self.set_logo("")
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)


class LetterheadPart(RulePart):
    """The one letterhead of a council, edition by edition."""

    topics = (Topic.LETTERHEAD,)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            _tr("Letterhead"),
            "image",
            _tr("What stands at the top of every letter, from a day on."),
            parent=parent,
        )
        self._desk = desk
        self.logo.choose.clicked.connect(self.choose)

    def add_fields(self, pane: FormPane) -> None:
        """Ask for the picture, its words and the colour of the name."""
        self.logo = LogoField(
            _tr("Picture"),
            _tr("PNG, JPEG or SVG, of 5 MB at most. Without one the name is printed."),
        )
        self.shows = LineField(
            _tr("What it shows, in words"),
            limit=200,
            hint=_tr("Read aloud in its place, like: the crest of Brackwater Council"),
        )
        self.shows_cy = LineField(_tr("What it shows, in Welsh"), limit=200)
        self.colour = LineField(
            _tr("Colour of the name"),
            required=True,
            limit=7,
            hint=_tr("Like #14566b, dark enough to be read on white"),
        )
        self.source = LineField(_tr("Where it comes from"), limit=200)
        pane.add("logo", self.logo)
        pane.add("shows", self.shows)
        pane.add("shows_cy", self.shows_cy)
        pane.add("colour", self.colour)
        pane.add("source", self.source)

    def name_of(self, record: KeptRule) -> str:
        """Return what the only rule is called."""
        del record
        return _tr("Letterhead")

    def rows(self, records: Sequence[KeptRule]) -> list[TwoLineRow | str]:
        """Return the one row."""
        return [
            TwoLineRow(one.id, self.name_of(one), self.summary(one.rule))
            for one in records
        ]

    def fill(self, record: KeptRule) -> None:
        """Show the letterhead."""
        rule: Letterhead = record.rule
        self.logo.set_logo(rule.logo)
        self.shows.set_text(rule.shows)
        self.shows_cy.set_text(rule.shows_cy)
        self.colour.set_text(rule.colour)
        self.source.set_text(rule.source)

    def rule_of(self, record: KeptRule | None) -> Any:  # noqa: ANN401  as its base has it
        """Return the letterhead as it stands in the fields."""
        del record
        return Letterhead(
            self.logo.logo(),
            self.shows.text(),
            self.shows_cy.text(),
            self.colour.text().lower(),
            self.source.text(),
        )

    def summary(self, rule: Any) -> str:  # noqa: ANN401  as its base has it
        """Return what stands at the top of a letter."""
        shown = rule.shows if rule.logo else _tr("The council's name")
        return f"{shown} ({rule.colour})"

    @Slot()
    def choose(self) -> None:
        """Ask for a picture and make it ready, out of the window's way."""
        if path := self.logo.ask():
            work = partial(logo_from, Path(path))
            self._desk.slow(work, self._on_ready, self._on_not_ready)

    def _on_ready(self, content: bytes) -> None:
        self.logo.set_error("")
        self.logo.set_logo(with_logo(content))

    def _on_not_ready(self, error: BaseException) -> None:
        if isinstance(error, FieldProblem):
            self.pane.show_problems([(error.field, str(error))])
        elif isinstance(error, ClerkError | Unavailable):
            self.pane.show_problems([("logo", str(error))])
        else:
            self.failed.emit(error)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
