"""The first-run guide: the council, yourself, the recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.entrance_view_model import FirstRunViewModel
from desktop.shell.steps import FirstRun, Step
from widgets import looks
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.centred import centre
from widgets.colours import Tone
from widgets.column import Column
from widgets.fields import LineField, SecretField
from widgets.fields.field import Field
from widgets.icons import IconLabel
from widgets.looks import Size, Space
from widgets.section import Surface, Title, Words

CARD_WIDTH = 560


class FirstRunGuide(QWidget):
    """Three short steps, each with what it needs and why.

    Signals:
        sheet_wanted(str): print the recovery sheet with this key.
        sheet_file_wanted(str): save it as a file instead.
        restore_wanted(): there is a backup to go on from.
    """

    sheet_wanted = Signal(str)
    sheet_file_wanted = Signal(str)
    restore_wanted = Signal()

    def __init__(
        self, view_model: FirstRunViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.setAccessibleName(self.tr("Set Guildhall up"))
        self.title = Title("")
        self.progress = Words("", "hint")
        self.words = Words("", "muted")
        self.refusal = Banner(Tone.DANGER)
        self.refusal.hide()
        self.fields: dict[str, Field] = {}
        # A stack of pages would not grow with words that wrap.
        self.steps = QVBoxLayout()
        self.recovery_key = Words("", "strong")
        self.sheet = SecondaryButton(
            self.tr("Print the sheet"), icon="printer", keys="Ctrl+P"
        )
        self.sheet.setShortcut("Ctrl+P")
        self.sheet_file = SecondaryButton(self.tr("Save it as PDF"), icon="download")
        self.sheet_done = Banner(Tone.SUCCESS)
        self.sheet_done.hide()
        self.back = QuietButton(self.tr("Back"))
        self.restore = QuietButton(self.tr("Restore a backup instead"))
        self.onward = PrimaryButton(self.tr("Next"), keys="Enter")
        self._pages = {
            Step.COUNCIL: self._council_page(),
            Step.YOU: self._you_page(),
            Step.RECOVERY: self._recovery_page(),
        }
        for page in self._pages.values():
            self.steps.addWidget(page)
        self._lay_out()
        self._connect()
        self._on_step_changed(view_model.guide)

    def _council_page(self) -> QWidget:
        field = LineField(
            self.tr("Name of the council or association"),
            hint=self.tr("As it stands on your letters, like Bryn District Council"),
            required=True,
        )
        self.fields["organisation"] = field
        return _page(field)

    def _you_page(self) -> QWidget:
        self.fields["name"] = LineField(
            self.tr("Your name"), hint=self.tr("As colleagues know you"), required=True
        )
        self.fields["sign_in_name"] = LineField(
            self.tr("Sign-in name"), hint=self.tr("Short, like priya"), required=True
        )
        self._secret = self.fields["passphrase"] = SecretField(
            self.tr("Passphrase"),
            hint=self.tr(
                "12 characters or more; three words that have nothing to do "
                "with each other are good"
            ),
            required=True,
        )
        return _page(*self.fields.values(), skip=1)

    def _recovery_page(self) -> QWidget:
        key_font = looks.now().font(Size.HEADING, QFont.Weight.DemiBold, tabular=True)
        self.recovery_key.setFont(key_font)
        self.recovery_key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.recovery_key.setAccessibleName(self.tr("Recovery key"))
        card = Surface("sunken")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(Space.M)
        inside.addWidget(self.recovery_key)
        row = QHBoxLayout()
        row.addWidget(self.sheet)
        row.addWidget(self.sheet_file)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addWidget(self.sheet_done)
        kept = LineField(
            self.tr("Last group of the key, copied from the sheet"), required=True
        )
        self.fields["kept_group"] = kept
        return _page(card, kept)

    def _lay_out(self) -> None:
        card = Column("floating", CARD_WIDTH, 0.5)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        brand = QHBoxLayout()
        brand.setSpacing(Space.S)
        brand.addWidget(IconLabel("landmark", "primary", 22))
        brand.addWidget(Words("Guildhall", "strong"))
        brand.addStretch(1)
        brand.addWidget(self.progress)
        column.addLayout(brand)
        for part in (self.title, self.words, self.refusal):
            column.addWidget(part)
        column.addLayout(self.steps)
        buttons = QHBoxLayout()
        buttons.addWidget(self.onward)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.restore)
        column.addLayout(buttons)
        centre(card, self)

    def _connect(self) -> None:
        model = self._view_model
        self.onward.clicked.connect(self._on_onward_clicked)
        self.restore.clicked.connect(self.restore_wanted)
        self.back.clicked.connect(self._on_back_clicked)
        self.sheet.clicked.connect(self._on_sheet_clicked)
        self.sheet_file.clicked.connect(self._on_sheet_file_clicked)
        for field in self.fields.values():
            if isinstance(field, (LineField, SecretField)):
                field.line.returnPressed.connect(self._on_onward_clicked)
        model.step_changed.connect(self._on_step_changed)
        model.problem_found.connect(self._on_problem_found)
        model.busy_changed.connect(self._on_busy_changed)
        model.refused.connect(self._on_refused)
        model.finished.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        """Keep nothing of the passphrase and the key that the guide showed."""
        self._secret.clear()
        self.recovery_key.clear()

    def _said(self) -> dict[str, str]:
        names = {
            Step.COUNCIL: ("organisation",),
            Step.YOU: ("name", "sign_in_name", "passphrase"),
            Step.RECOVERY: ("kept_group",),
        }[self._view_model.guide.step]
        return {name: str(self.fields[name].value()) for name in names}

    @Slot()
    def _on_onward_clicked(self) -> None:
        self.refusal.hide()
        self._view_model.onward(self._said())

    @Slot()
    def _on_back_clicked(self) -> None:
        self._view_model.back(self._said())

    @Slot()
    def _on_sheet_clicked(self) -> None:
        self.sheet_wanted.emit(self._view_model.guide.recovery_key)

    @Slot()
    def _on_sheet_file_clicked(self) -> None:
        self.sheet_file_wanted.emit(self._view_model.guide.recovery_key)

    @Slot(str)
    def show_sheet_done(self, words: str) -> None:
        """Say where the sheet went."""
        self.sheet_done.show_words("", words, Tone.SUCCESS)

    @Slot(str)
    def show_sheet_refused(self, words: str) -> None:
        """Say why there is no sheet yet."""
        self.sheet_done.show_words(self.tr("No sheet yet."), words, Tone.WARNING)

    @Slot(object)
    def _on_step_changed(self, guide: FirstRun) -> None:
        place = [step for step in Step if step in self._pages].index(guide.step) + 1
        self.progress.setText(
            self.tr("Step {n} of {all}").format(n=place, all=len(self._pages))
        )
        titles = {
            Step.COUNCIL: (
                self.tr("Welcome to Guildhall"),
                self.tr(
                    "Three short steps and this desk is ready. Everything is kept "
                    "encrypted on this PC."
                ),
            ),
            Step.YOU: (
                self.tr("Who are you?"),
                self.tr(
                    "You will be the first administrator. Others can be added later."
                ),
            ),
            Step.RECOVERY: (
                self.tr("Keep the recovery sheet"),
                self.tr(
                    "If every passphrase is forgotten, this key alone opens the "
                    "store. Print it and lock it away; it is never shown again."
                ),
            ),
        }
        title, words = titles[guide.step]
        self.title.setText(title)
        self.words.setText(words)
        self.recovery_key.setText(_in_two_lines(guide.recovery_key))
        for step, page in self._pages.items():
            page.setVisible(step is guide.step)
        self.back.setVisible(guide.step is Step.YOU)
        self.restore.setVisible(guide.step is Step.COUNCIL)
        self.onward.setText(
            self.tr("Start work") if guide.step is Step.RECOVERY else self.tr("Next")
        )
        first = {
            Step.COUNCIL: "organisation",
            Step.YOU: "name",
            Step.RECOVERY: "kept_group",
        }[guide.step]
        self.fields[first].focus()

    @Slot(str, str)
    def _on_problem_found(self, field: str, words: str) -> None:
        erring = [key for key, shown in self.fields.items() if shown.error()]
        self.fields[field].set_error(words)
        if not erring:
            self.fields[field].focus()

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        self.setDisabled(busy)
        if busy:
            self.words.setText(self.tr("Making the encrypted store…"))

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.refusal.show_words(self.tr("The store was not made."), words)


def _in_two_lines(key: str) -> str:
    """Return the recovery key as the sheet prints it, four groups to a line."""
    groups = key.split("-")
    half = len(groups) // 2
    return "\n".join(["-".join(groups[:half]) + "-", "-".join(groups[half:])])


def _page(*parts: QWidget, skip: int = 0) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    for part in parts[skip:]:
        column.addWidget(part)
    column.addStretch(1)
    return page
