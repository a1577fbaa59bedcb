"""The steps of a guide: which are done, which is now, which are to come."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.icons import IconLabel
from widgets.looks import Space
from widgets.section import Words


class Steps(QWidget):
    """A column of steps with a sign and a weight for where one is."""

    def __init__(
        self,
        accessible_name: str,
        steps: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._steps, self._here = accessible_name, tuple(steps), 0
        self._rows: list[tuple[IconLabel, Words]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for step in self._steps:
            sign, words = IconLabel("circle", "muted", 20), Words(step)
            row = QHBoxLayout()
            row.setSpacing(Space.M)
            row.addWidget(sign)
            row.addWidget(words, 1)
            column.addLayout(row)
            self._rows.append((sign, words))
        column.addStretch(1)
        self.set_step(0)

    def step(self) -> int:
        """Return which step is now, counted from nought."""
        return self._here

    def set_step(self, here: int) -> None:
        """Mark a step as the present one; those before it are done."""
        self._here = here
        done = QCoreApplication.translate("Steps", "done")
        for place, (sign, words) in enumerate(self._rows):
            role = "strong" if place == here else ("body" if place < here else "muted")
            if place < here:
                sign.set_icon("circle-check", "success_mark")
            else:
                sign.set_icon(
                    *(
                        ("circle-dot", "primary")
                        if place == here
                        else ("circle", "muted")
                    )
                )
            words.set_role(role)
            state = (
                f"{self._steps[place]}, {done}" if place < here else self._steps[place]
            )
            words.setAccessibleName(state)
        spoken = QCoreApplication.translate("Steps", "step {here} of {all}: {words}")
        words_now = self._steps[here] if here < len(self._steps) else done
        said = spoken.format(here=here + 1, all=len(self._steps), words=words_now)
        self.setAccessibleName(f"{self._name}, {said}")
