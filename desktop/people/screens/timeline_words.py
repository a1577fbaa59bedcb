"""A timeline's rows as the list shows them, and one of them opened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from db.clock import LONDON
from db.domain.marker_lists import CATEGORY_NAMES
from db.domain.originals import document_name
from db.domain.permissions import Action
from db.queries.people.detail_rows import DetailLine, TimelineDetail
from db.queries.people.rows import OpenWork
from db.queries.people.timeline_row import TimelineRow
from desktop.forms.form import Go, Line, OpenForm, Part, Step
from desktop.people import wording
from desktop.people.forms.filing_forms import (
    in_confidence_form,
    move_form,
    read_struck_form,
    strike_out_form,
    undo_merge_form,
)
from desktop.people.forms.here import Here
from desktop.people.wording import say
from widgets import rows as shown
from widgets.colours import Tone
from widgets.said import language, said
from widgets.spoken_lines import SpokenLine

_CHANNEL_ICONS: Mapping[str, str] = {
    "counter": "person-standing",
    "phone": "phone",
    "email": "mail",
    "letter": "mail",
    "post": "mail",
    "text": "message-square",
    "visit": "house",
}
_ICONS: Mapping[str, str] = {
    "contact": "message-square-text",
    "enquiry": "message-circle",
    "in_confidence": "shield-alert",
    "restricted": "shield-alert",
    "referral": "send",
    "case": "briefcase",
    "call_back": "phone-call",
    "note": "sticky-note",
    "marker": "triangle-alert",
    "identity_seen": "id-card",
    "moved_away": "move",
    "moved_here": "move",
    "merged": "git-merge",
    "slip": "receipt",
    "original": "file-text",
    "brought": "scan",
}
_KIND_NAMES: Mapping[str, str] = {
    "contact": "Contact",
    "enquiry": "Enquiry",
    "in_confidence": "In confidence",
    "restricted": "Restricted case",
    "referral": "Referral",
    "call_back": "Call-back",
    "note": "Note",
    "moved_away": "Moved to another person",
    "moved_here": "Moved here",
    "merged": "Merged records",
    "case": "Case",
    "case_front": "Restricted case",
}
_LABEL_NAMES: Mapping[str, str] = {
    "channel": "How",
    "taken_by": "Taken by",
    "minutes": "Minutes",
    "language": "Language",
    "interpreter": "Interpreter",
    "avoidable": "Avoidable because",
    "enquiry": "Enquiry",
    "outcome": "Outcome",
    "note": "Note",
    "told": "What was said",
    "due": "Due",
    "referred_to": "Referred to",
    "ring": "Ring",
    "summary": "Summary",
    "state": "State",
    "urgency": "Urgency",
    "customer_told": "Customer told",
    "about": "About",
    "promised": "Promised for",
    "owner": "Owner",
    "tried": "Tried",
    "struck_out": "Struck out because",
    "struck_at": "Struck out",
    "written_by": "Written by",
    "reason": "Why it moved",
    "left_building": "Left the building",
    "merged_record": "Merged into it",
    "merged_why": "Why they are one",
    "parted": "Parted again",
}
_WORDS: Mapping[str, Mapping[str, str]] = {
    "channel": wording.CHANNEL_NAMES,
    "outcome": wording.OUTCOME_NAMES,
    "state": wording.STATE_NAMES,
    "urgency": wording.URGENCY_NAMES,
}
_ANSWER_NAMES: Mapping[str, str] = {"yes": "Yes", "no": "No"}
_ONE_LINE = 160
_TONES: Mapping[str, Tone] = {
    "answered": Tone.SUCCESS,
    "self_serve": Tone.SUCCESS,
    "done": Tone.SUCCESS,
    "closed": Tone.SUCCESS,
    "kept": Tone.SUCCESS,
    "referred": Tone.INFO,
    "sent": Tone.INFO,
    "accepted": Tone.INFO,
    "in_progress": Tone.INFO,
    "promised": Tone.WARNING,
    "provisional": Tone.CAUTION,
    "approved": Tone.CAUTION,
}
_FILED = {"contact", "enquiry", "note", "call_back", "case"}


def timeline_rows(rows: list[TimelineRow], here: Here) -> list[shown.TimelineRow]:
    """Return rows for the list, each under its day."""
    return [_row(row, here) for row in rows]


def _row(row: TimelineRow, here: Here) -> shown.TimelineRow:
    icon = _ICONS.get(row.kind, "circle-dot")
    channel = row.title if row.kind == "contact" else row.channel
    if channel:
        icon = _CHANNEL_ICONS.get(channel, icon)
    local = row.when.astimezone(LONDON)
    return shown.TimelineRow(
        (row.kind, row.record_id),
        wording.heading_day(row.when, here.now),
        icon,
        _title(row),
        _one_line(
            wording.joined(f"{local:%H:%M}", row.reference, row.by, _detail(row))
        ),
        _badge(row),
        _TONES.get(row.state or "", Tone.NEUTRAL),
        f"{wording.full_day(local.date())} {local:%H:%M}",
    )


def _title(row: TimelineRow) -> str:
    words = {
        "contact": lambda: wording.called(row.title, wording.CHANNEL_NAMES),
        "enquiry": lambda: said(row.title),
        "in_confidence": lambda: say("In confidence. Ring {who}").format(
            who=row.title or say("the duty manager")
        ),
        "restricted": lambda: say("Restricted. Ring {who}").format(
            who=row.title or say("the duty manager")
        ),
        "referral": lambda: say("Referred to {team}").format(team=said(row.title)),
        "call_back": lambda: say("Call-back: {about}").format(about=row.title),
        "note": lambda: say("Note"),
        "marker": lambda: say("Caution marker: {what}").format(
            what=wording.called(row.title, CATEGORY_NAMES) or say("no reason yet")
        ),
        "identity_seen": lambda: say("Identity seen: {document}").format(
            document=wording.document(row.title)
        ),
        "moved_away": lambda: say("Moved away: {what}").format(
            what=wording.called(row.title, _KIND_NAMES)
        ),
        "moved_here": lambda: say("Moved here: {what}").format(
            what=wording.called(row.title, _KIND_NAMES)
        ),
        "merged": lambda: say("Merged with another record: {name}").format(
            name=row.title
        ),
        "slip": lambda: say("Slip: {shape}").format(
            shape=wording.letter_format(row.title)
        ),
        "original": lambda: say("Brought: {document}").format(
            document=document_name(row.title, row.detail, language())
        ),
        "brought": lambda: say("Document with an enquiry: {title}").format(
            title=row.title or say("scanned at the counter")
        ),
    }
    return words[row.kind]() if row.kind in words else row.title


def _detail(row: TimelineRow) -> str:
    if row.kind == "marker":
        return wording.instructions((row.detail or "").split())
    if row.kind == "note" and row.state == "struck_out":
        return say("Struck out: {why}").format(why=row.detail or "")
    if row.kind == "identity_seen" and row.detail:
        return say("ends {four}").format(four=row.detail)
    if row.kind == "original":
        return ""
    if row.kind == "brought" and row.detail:
        return say("{n} pages").format(n=row.detail)
    return row.detail or ""


def _badge(row: TimelineRow) -> str:
    if row.kind == "enquiry":
        return wording.called(row.state, wording.OUTCOME_NAMES)
    states = {
        "contact": {"open": say("Being taken now"), "parked": say("Parked")},
        "note": {"struck_out": say("Struck out")},
        "original": {
            "seen": say("Seen"),
            "copied": say("Copied"),
            "kept": say("With us"),
            "given_back": say("Given back"),
        },
    }
    if row.kind in states:
        return states[row.kind].get(row.state or "", "")
    if row.kind == "merged":
        return say("Parted again") if row.state else ""
    if row.kind in {"referral", "call_back", "marker"}:
        return wording.called(row.state, wording.STATE_NAMES)
    return ""


def _one_line(text: str) -> str:
    return " ".join(text[: _ONE_LINE * 2].split())


def detail_part(detail: TimelineDetail, here: Here) -> Part:
    """Return an opened row: its facts, and what may be done with it."""
    lines = tuple(_detail_line(line, here) for line in detail.lines)
    title = wording.joined(
        wording.called(detail.kind, _KIND_NAMES), detail.reference or ""
    )
    return Part("detail", title, lines, _steps(detail, here))


def _detail_line(line: DetailLine, here: Here) -> Line:
    label = line.label if line.own else wording.called(line.label, _LABEL_NAMES)
    words = line.words
    if line.label in _WORDS and not line.own:
        words = wording.called(words, _WORDS[line.label])
    elif line.label in {"customer_told", "left_building"}:
        words = wording.called(words, _ANSWER_NAMES)
    elif line.label == "due" and not line.own:
        words = wording.day(date.fromisoformat(words), here.today)
    elif line.label == "language":
        words = here.language(words)
    elif line.label in {"avoidable", "interpreter"}:
        words = wording.called(words, {})
    elif line.label == "referred_to" and not line.own:
        words = said(words)
    elif line.label == "enquiry" and not line.own:
        name, comma, reference = words.rpartition(", ")
        words = f"{said(name)}{comma}{reference}"
    elif line.label == "tried":
        words = words[:1].upper() + words[1:].replace("_", " ")
    if line.when is not None:
        when = wording.moment(line.when, here.now)
        words = ": ".join(part for part in (when, words) if part)
    return Line(words, label=label)


def _steps(detail: TimelineDetail, here: Here) -> tuple[Step, ...]:
    steps: list[Step] = []
    if detail.kind in _FILED and here.may(Action.MOVE_FILED_ITEM):
        move = move_form(detail, here)
        steps.append(OpenForm(say("File under somebody else"), move))
    if detail.kind == "in_confidence" and (
        detail.may_ask or here.may(Action.VIEW_SAFEGUARDING)
    ):
        form = in_confidence_form(detail, partial(_said_in_confidence, here=here))
        steps.append(OpenForm(say("Read it"), form))
    if detail.standing and here.may(Action.UNDO_MERGE):
        steps.append(OpenForm(say("Part again"), undo_merge_form(detail)))
    if detail.kind == "note" and detail.struck and here.may(Action.VIEW_STRUCK_OUT):
        steps.append(OpenForm(say("Read it"), read_struck_form(detail)))
    elif detail.kind == "note" and here.may(Action.STRIKE_OUT_NOTE):
        steps.append(OpenForm(say("Strike out"), strike_out_form(detail)))
    return (*steps, Go(say("Close"), "close", detail.id))


def _said_in_confidence(lines: tuple[DetailLine, ...], here: Here) -> str:
    """Return what was said, a line for each fact."""
    said = [_detail_line(line, here) for line in lines]
    return "\n".join(f"{one.label}: {one.words}" for one in said)


def work_rows(work: tuple[OpenWork, ...], here: Here) -> list[shown.TwoLineRow]:
    """Return what is under way, the soonest due first."""
    rows = []
    for one in work:
        due, late = _due(one, here)
        tone = Tone.DANGER if late else Tone.NEUTRAL
        if one.kind == "case":
            rows.append(_case_row(one, due, tone))
            continue
        kind = say("Call-back") if one.kind == "call_back" else say("Referral")
        state = wording.called(one.state, wording.STATE_NAMES)
        rows.append(
            shown.TwoLineRow(
                (one.kind, one.id),
                one.title if one.kind == "call_back" else said(one.title),
                wording.joined(kind, one.reference),
                due,
                state,
                tone,
                icon=_ICONS[one.kind],
            )
        )
    return rows


def _due(one: OpenWork, here: Here) -> tuple[str, bool]:
    """Return by when it is due, and whether that is over."""
    if one.due_at is not None:
        late, when = one.due_at < here.now, wording.moment(one.due_at, here.now)
        if one.kind == "call_back":
            return when, late
    elif one.due_on is not None:
        late, when = one.due_on < here.today, wording.day(one.due_on, here.today)
    else:
        return "", False
    words = say("overdue since {day}") if late else say("due {day}")
    return words.format(day=when), late


def _case_row(one: OpenWork, due: str, tone: Tone) -> shown.TwoLineRow:
    """Return a case, or of a restricted one whom to ring."""
    title = said(one.title) if one.title else say("Restricted case")
    return shown.TwoLineRow(
        (one.kind, one.id),
        title,
        one.words or "",
        due,
        one.reference or "",
        tone,
        icon=_ICONS[one.kind],
    )


def spoken_cases(work: tuple[OpenWork, ...]) -> list[SpokenLine]:
    """Return the line of each open case, to be read aloud."""
    return [
        SpokenLine(
            one.id,
            said(one.title) if one.title else say("Restricted case"),
            one.reference or "",
            one.words or "",
        )
        for one in work
        if one.kind == "case"
    ]
