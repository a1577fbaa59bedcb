"""What became of the rows of an import, or would become of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.admin.import_view_model import Stage
from desktop.admin.importing.tally import Tally
from desktop.sheets.rows import column_letter
from widgets.banners import Banner
from widgets.colours import Tone
from widgets.looks import Space
from widgets.section import GroupHeading, Line, Words


class ImportResult(QWidget):
    """How many came in, what stayed out and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What became of the rows"))
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.M)

    def show_tally(
        self, tally: Tally | None, stage: Stage, rejects: Path | None
    ) -> None:
        """Show what became of the rows, or would; None shows nothing."""
        clear(self._lines)
        self.setVisible(tally is not None)
        if tally is None:
            return
        done = stage is not Stage.TRIED
        ready = self.tr("{new} new, {changed} changed, {same} as they were").format(
            new=f"{tally.new:,}",
            changed=f"{tally.changed:,}",
            same=f"{tally.unchanged:,}",
        )
        lead = self.tr("Came in:") if done else self.tr("Ready to come in:")
        self._lines.addWidget(Banner(Tone.SUCCESS, lead, ready))
        if not done and not (tally.new or tally.changed or tally.unchanged):
            words = self.tr(
                "If the names of the columns don't stand in the first row, take the "
                "rows above them out of the file and choose it again."
            )
            lead = self.tr("Nothing would come in.")
            self._lines.addWidget(Banner(Tone.INFO, lead, words))
        if tally.left_out:
            words = self.tr("of another status: {n}").format(n=f"{tally.left_out:,}")
            self._lines.addWidget(Banner(Tone.NEUTRAL, self.tr("Left out,"), words))
        if tally.sheltered:
            words = self.tr("Where they are stays as it is.")
            lead = self.tr("Protected: {n}.").format(n=f"{tally.sheltered:,}")
            self._lines.addWidget(Banner(Tone.NEUTRAL, lead, words))
        if tally.likely_count:
            lead = self.tr("Perhaps here already: {n}.").format(
                n=f"{tally.likely_count:,}"
            )
            words = self.tr("Each comes in and is listed under duplicates to review.")
            self._lines.addWidget(Banner(Tone.INFO, lead, words))
        if tally.refused:
            self._show_refused(tally, rejects if done else None)

    def _show_refused(self, tally: Tally, place: Path | None) -> None:
        lead = self.tr("%n row(s) don't come in.", "", tally.refused)
        words = self.tr("Kept in a file with the reason, to be mended.")
        if place is not None:
            words = self.tr("Kept in {name} with the reason.").format(name=place.name)
        self._lines.addWidget(Banner(Tone.WARNING, lead, words))
        self._lines.addWidget(GroupHeading(self.tr("What is wrong, and how often")))
        for column, reason, count in tally.problems[:12]:
            where = self._where(column)
            self._lines.addWidget(Words(f"{count:,}: {where}{reason}"))
        self._lines.addWidget(Line())
        self._lines.addWidget(GroupHeading(self.tr("The first of them")))
        for row in tally.rejected:
            problem = row.problems[0]
            words = self.tr("Row {n}").format(n=f"{row.number:,}")
            self._lines.addWidget(
                Words(f"{words}: {self._where(problem.column)}{problem.words}", "small")
            )

    def _where(self, column: int | None) -> str:
        if column is None:
            return ""
        return self.tr("column {letter}: ").format(letter=column_letter(column))


def clear(layout: QGridLayout | QVBoxLayout) -> None:
    """Take everything out of *layout*."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
