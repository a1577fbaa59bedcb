"""The rows of the Guidance room: folders, articles, suggestions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.clock import uk_date
from db.domain.spoken import spoken_day
from db.queries.office.articles import KeptArticle, SuggestionLine
from desktop.admin.guidance_view_model import GuidanceViewModel, Shelf
from widgets.colours import Tone
from widgets.rows import FolderRow, TwoLineRow
from widgets.said import language


def _tr(text: str) -> str:
    return QCoreApplication.translate("GuidanceRows", text)


class GuidanceRows:
    """What stands in the lists, in words."""

    def __init__(self, view_model: GuidanceViewModel) -> None:
        self._model = view_model

    def folders(self) -> list[FolderRow | str]:
        """Return the folders of this person, with how many are in each."""
        model = self._model
        due = model.articles_on(Shelf.DUE)
        late = any(model.is_overdue(one) for one in due)
        rows: list[FolderRow | str] = [
            FolderRow(Shelf.ALL, _tr("All"), len(model.articles_on(Shelf.ALL))),
            FolderRow(
                Shelf.DUE,
                _tr("Due for review"),
                len(due),
                Tone.DANGER if late else Tone.NEUTRAL,
            ),
        ]
        rows.append(_tr("Suggestions"))
        if model.answers:
            count = len(model.stock.waiting)
            tone = Tone.WARNING if count else Tone.NEUTRAL
            rows.append(FolderRow(Shelf.SUGGESTIONS, _tr("To answer"), count, tone))
        tone = Tone.SUCCESS if model.unread_replies() else Tone.NEUTRAL
        rows.append(FolderRow(Shelf.MINE, _tr("Mine"), len(model.stock.mine), tone))
        retired = model.articles_on(Shelf.RETIRED)
        if model.keeps and retired:
            rows += [
                _tr("Put away"),
                FolderRow(Shelf.RETIRED, _tr("Retired"), len(retired)),
            ]
        return rows

    def rows(self, shelf: Shelf, *, sought: bool) -> list[TwoLineRow]:
        """Return what stands on *shelf*, or what was found."""
        if sought or shelf not in {Shelf.SUGGESTIONS, Shelf.MINE}:
            return [self._article(one) for one in self._model.articles(shelf)]
        return [self._suggestion(one, shelf) for one in self._model.suggested(shelf)]

    def nothing(self, shelf: Shelf, *, sought: bool) -> tuple[str, str]:
        """Return what an empty list says."""
        if sought:
            words = _tr("Try fewer words, or the words that callers use.")
            return _tr("Nothing found"), words
        if shelf is Shelf.DUE:
            words = _tr("Articles appear here four weeks before their review day.")
            return _tr("Nothing to review"), words
        if shelf is Shelf.SUGGESTIONS:
            words = _tr("What colleagues suggest appears here.")
            return _tr("Nothing to answer"), words
        if shelf is Shelf.MINE:
            words = _tr("Open an article and press Alt+C to suggest a change.")
            return _tr("No suggestions yet"), words
        return _tr("No guidance yet"), _tr("Articles appear here once written.")

    def _article(self, one: KeptArticle) -> TwoLineRow:
        model = self._model
        today = model.today()
        right, tone = "", Tone.NEUTRAL
        if one.waiting and model.answers:
            right, tone = _tr("{n} to answer").format(n=one.waiting), Tone.WARNING
        by_when = spoken_day(one.review_on, today, language())
        if model.is_overdue(one):
            right, tone = _tr("overdue since {day}").format(day=by_when), Tone.DANGER
        elif model.is_due(one):
            right, tone = _tr("review by {day}").format(day=by_when), Tone.WARNING
        names = ", ".join(model.service_names(one.services))
        detail = names or _tr("For every enquiry")
        written = spoken_day(uk_date(one.written_at), today, language())
        reviewed = _tr("reviewed {day}").format(day=written)
        return TwoLineRow(one.id, one.title, detail, right, reviewed, tone)

    def _suggestion(self, one: SuggestionLine, shelf: Shelf) -> TwoLineRow:
        when = spoken_day(uk_date(one.made_at), self._model.today(), language())
        title = one.words.splitlines()[0]
        named = self._model.service_names((one.service_code or "",))
        about = one.title or named[0]
        if shelf is Shelf.SUGGESTIONS:
            return TwoLineRow(one.id, title, about, when, one.made_by or "")
        states = {
            "new": _tr("no reply yet"),
            "taken_up": _tr("taken up"),
            "declined": _tr("not taken up"),
        }
        fresh = one.reply is not None and not one.reply_seen
        right = _tr("new reply") if fresh else when
        tone = Tone.SUCCESS if fresh else Tone.NEUTRAL
        return TwoLineRow(one.id, title, about, right, states[one.state], tone)
