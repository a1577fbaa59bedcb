"""Templates: the list, the one in front, and its pages as one types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.domain.letters.editions import EditionContent, check_code
from db.domain.letters.states import EditionState, TemplateKind
from db.errors import FieldProblem
from db.queries.letters.template_list import (
    TemplateLine,
    edition_lines,
    template_line,
    template_lines,
)
from db.store.drafts import Draft
from desktop.forms.saving import Saving
from desktop.letters.template_seeing import Look, TemplateSeen, template_seen
from desktop.letters.use_cases.templates import (
    DraftTemplate,
    SaveEdition,
    StepEdition,
    ask_approval,
    draft_template,
    save_edition,
)
from desktop.letters.wording import say
from desktop.runtime.desk import Desk

KINDS = ("letter_template", "letter_template_edition")
"""The records after whose change the list is read again."""
DRAFTS = "letters/template/"
"""What the keys of drafts of templates begin with."""
Listed = tuple[tuple[TemplateLine, ...], tuple[Draft, ...]]


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the editor.

    Attributes:
        code: of a template that is new.
    """

    content: EditionContent
    kind: TemplateKind
    code: str = ""


class TemplateViewModel(QObject):
    """Holds the list and the edition in front.

    Signals:
        listed(): the list is another.
        opened(TemplateLine): another edition is in front, or the same, saved.
        history_read(tuple): the editions of the template in front.
        overtaken(TemplateLine): somebody else saved the one in front.
        seen(TemplateSeen): the pages of what is typed.
        told(str): what was done, in words for a toast.
        problems_found(list), refused(str): what stands in the way.
        failed(object): an error for the crash desk.

    Attributes:
        lines: the templates and passages.
        drafts: what the person typed and saved in none of them.
        front: the edition in front; None for a new template, or where none is.
    """

    listed = Signal()
    opened = Signal(object)
    history_read = Signal(object)
    overtaken = Signal(object)
    seen = Signal(object)
    told = Signal(str)
    problems_found = Signal(list)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked = desk, 0
        self.lines: tuple[TemplateLine, ...] = ()
        self.drafts: tuple[Draft, ...] = ()
        self.front: TemplateLine | None = None
        self._wanted: tuple[Typed, Look] | None = None
        self._looking = self._look_again = False
        self._then_ask = False
        self._saving, self._asking = Saving(desk, self), Saving(desk, self)
        self._saving.saved.connect(self._on_saved)
        self._asking.saved.connect(self._on_asked)
        self._asking.problems_found.connect(self._on_not_asked)
        self._saving.problems_found.connect(self.problems_found)
        for saving in (self._saving, self._asking):
            saving.refused.connect(self.refused)
            saving.stale.connect(self._on_stale)
            saving.can_try_again.connect(self._on_not_kept)
            saving.failed.connect(self.failed)

    def today(self) -> date:
        """Return the day, in the United Kingdom."""
        return uk_date(self._desk.clock())

    def read(self) -> None:
        """Read the list; a late answer is left out."""
        self._asked += 1
        done = partial(self._on_read, self._asked)
        self._desk.read(self._listed, done, self.failed.emit)

    def open(self, edition_id: UUID) -> None:
        """Bring an edition to the front, as it stands now."""
        query = partial(template_line, edition_id=edition_id, today=self.today())
        self._desk.read(query, self._on_opened, self.failed.emit)

    def read_history(self) -> None:
        """Read the editions of the template in front."""
        if self.front is None:
            self.history_read.emit(())
            return
        query = partial(
            edition_lines,
            template_id=self.front.newest.template_id,
            today=self.today(),
        )
        self._desk.read(query, self.history_read.emit, self.failed.emit)

    def begin(self) -> None:
        """Bring a new template to the front."""
        self.front = None

    def look(self, typed: Typed, look: Look) -> None:
        """Set the pages of what is typed, in a reading lane; the latest wins."""
        self._wanted = typed, look
        if self._looking:
            self._look_again = True
            return
        self._looking = True
        query = partial(
            template_seen,
            content=typed.content,
            kind=typed.kind,
            look=look,
            now=self._desk.clock(),
            code=typed.code if self.front is None else self.front.newest.code,
        )
        self._desk.read(query, self._on_seen, self._on_not_seen)

    def save(self, typed: Typed, *, ask: bool = False) -> None:
        """Save what is typed as a draft; *ask*: and send it for approval."""
        self._then_ask = ask
        front = self.front
        if front is not None and front.newest.state is EditionState.DRAFT:
            one = front.newest
            command = SaveEdition(one.id, one.version, typed.content)
            self._saving.start(partial(save_edition, command))
            return
        try:
            code = self._new_code(typed) if front is None else front.newest.code
        except FieldProblem as problem:
            self.problems_found.emit([problem])
            return
        kind = typed.kind if front is None else front.newest.kind
        draft = DraftTemplate(code, typed.content, kind)
        self._saving.start(partial(draft_template, draft))

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        if changes.touches(*KINDS):
            self.read()

    def _new_code(self, typed: Typed) -> str:
        """Return the code of a new template. Raises FieldProblem for one in use."""
        code = check_code(typed.code)
        taken = {(one.newest.kind, one.newest.code) for one in self.lines}
        if (typed.kind, code) in taken:
            raise FieldProblem("code", "There is one with this code. Choose another.")
        return code

    def _listed(self, session: Session) -> Listed:
        """Return the templates, and what the person typed; for a reading lane."""
        lines, owner = template_lines(session, self.today()), self._desk.actor.id
        if owner is None:
            return lines, ()
        mine = self._desk.unkept.drafts_of(session, owner)
        return lines, tuple(one for one in mine if one.key.startswith(DRAFTS))

    def _on_read(self, asked: int, listed: Listed) -> None:
        if asked == self._asked:
            self.lines, self.drafts = listed
            self.listed.emit()

    def _on_opened(self, line: TemplateLine | None) -> None:
        if line is None:
            self.refused.emit(say("This template is not on this desk yet"))
            return
        self.front = line
        self.opened.emit(line)

    def _on_seen(self, seen: TemplateSeen) -> None:
        self._looking = False
        if self._look_again and self._wanted is not None:
            self._look_again = False
            self.look(*self._wanted)
            return
        self.seen.emit(seen)

    def _on_not_seen(self, error: BaseException) -> None:
        self._looking = self._look_again = False
        self.failed.emit(error)

    @Slot(object)
    def _on_saved(self, changes: Changes) -> None:
        if changes.id is None:
            return
        if self._then_ask:
            self._then_ask = False
            query = partial(template_line, edition_id=changes.id, today=self.today())
            self._desk.read(query, self._ask, self.failed.emit)
            return
        self.told.emit(say("Saved as a draft"))
        self.open(changes.id)

    def _ask(self, line: TemplateLine | None) -> None:
        if line is not None:
            self.front = line
            one = line.newest
            step = StepEdition(one.id, one.version)
            self._asking.start(partial(ask_approval, step))

    @Slot(object)
    def _on_asked(self, changes: Changes) -> None:
        self.told.emit(say("Sent for approval by somebody who did not write it"))
        if changes.id is not None:
            self.open(changes.id)

    @Slot(list)
    def _on_not_asked(self, problems: list[FieldProblem]) -> None:
        """Show the draft, which is saved, and what it can't be sent with."""
        if self.front is not None:
            self.opened.emit(self.front)
        self.problems_found.emit(problems)

    @Slot()
    def _on_not_kept(self) -> None:
        """Say that the disk took nothing; the draft is kept, or held until it is."""
        self.refused.emit(
            say("It could not be saved. Your words are kept here; save again later.")
        )

    @Slot(str)
    def _on_stale(self, words: str) -> None:
        self.refused.emit(words)
        if self.front is not None:
            self._desk.read(
                partial(
                    template_line,
                    edition_id=self.front.newest.id,
                    today=self.today(),
                ),
                self._on_overtaken,
                self.failed.emit,
            )

    def _on_overtaken(self, line: TemplateLine | None) -> None:
        if line is not None:
            self.front = line
            self.overtaken.emit(line)
