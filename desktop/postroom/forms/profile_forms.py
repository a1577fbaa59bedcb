"""A way to scan as a form: what may be chosen is what its scanner offers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from db.domain.post.profiles import KEYS, Duplex
from db.errors import FieldProblem
from db.queries.post.profiles import ProfileLine
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.postroom.intake.scanning.contract import OptionKind
from desktop.postroom.intake.scanning.settings import (
    PAPER_MM,
    Wanted,
    checked,
    settings_for,
)
from desktop.postroom.scan_words import MODES, SIDES
from desktop.postroom.scanners_here import Offer
from desktop.postroom.use_cases.profiles import (
    KeepProfile,
    WithdrawProfile,
    keep_profile,
    withdraw_profile,
)
from desktop.postroom.wording import picks, say

_NONE, _AUTO = "none", "auto"
_USUAL = "A4"
_EDGE_MM = 12
"""A bed may be so much narrower than the paper that it is made for."""
_SAID = frozenset(
    {"source", "mode", "resolution", "page-width", "page-height", "x", "y", "l", "t"}
)
"""Options that have a question of their own."""


def profile_form(
    one: ProfileLine | None, offer: Offer | None, free: str | None, *, locks: bool
) -> Form:
    """Return the form of a profile, new where *one* is None; *free* is its key then.

    *offer* is what its scanner has; None where it is not there just now, and
    then nothing is checked until it scans. *locks*: whether the reader may.
    """
    asks = [
        Ask("name", say("Name"), value=one.name if one else "", required=True),
        Ask(
            "key",
            say("Key"),
            Kind.CHOICE,
            (one.key if one else free) or _NONE,
            picks=((_NONE, say("No key")), *((key, key) for key in KEYS)),
        ),
        *_how(one, offer),
        Ask(
            "asks_for_more",
            say("Ask for the next stack"),
            Kind.YES_NO,
            one.asks_for_more if one else True,
        ),
    ]
    if locks:
        asks.append(
            Ask(
                "locked",
                say("Only an administrator may change it"),
                Kind.YES_NO,
                one.locked if one else False,
            )
        )
    device = one.device if one is not None else None
    if one is None and offer is not None:
        device = offer.device.name
    return Form(
        f"post.profile/{one.id if one is not None else device}",
        say("A way to scan"),
        tuple(asks),
        say("Keep it"),
        partial(_work, one, offer, device),
        say("The way to scan is kept"),
    )


def withdraw_form(one: ProfileLine) -> Form:
    """Return the form that takes a profile away."""
    return Form(
        f"post.profile.withdraw/{one.id}",
        say("Take it off the list"),
        (),
        say("Take it off"),
        lambda _given: partial(withdraw_profile, WithdrawProfile(one.id)),
        say("The way to scan is off the list"),
        at_once=True,
    )


def _how(one: ProfileLine | None, offer: Offer | None) -> list[Ask]:
    sources = offer.choices("source") if offer is not None else ()
    chosen = one.source if one is not None else None
    if chosen is not None and chosen not in sources:
        sources = (*sources, chosen)
    values = dict(one.options) if one is not None else {}
    papers = _papers(one, offer)
    return [
        Ask(
            "source",
            say("Where the paper lies"),
            Kind.CHOICE,
            chosen or _AUTO,
            picks=(
                (_AUTO, say("The feeder, where there is one")),
                *((each, each) for each in sources),
            ),
        ),
        Ask(
            "duplex",
            say("Sides"),
            Kind.CHOICE,
            one.duplex if one else Duplex.ONE_SIDE.value,
            picks=picks(SIDES),
        ),
        Ask(
            "mode",
            say("Colours"),
            Kind.CHOICE,
            one.mode if one else "grey",
            picks=_modes(one, offer),
        ),
        Ask(
            "resolution_dpi",
            say("Dots an inch"),
            value=str(one.resolution_dpi if one else 300),
            hint=_resolution_hint(offer),
            required=True,
        ),
        Ask(
            "paper",
            say("Paper"),
            Kind.CHOICE,
            one.paper if one else papers[-1] if _USUAL not in papers else _USUAL,
            picks=tuple((name, name) for name in papers),
        ),
        Ask(
            "options",
            say("Other settings of the scanner"),
            Kind.LONG,
            "\n".join(f"{name}={_plain(value)}" for name, value in values.items()),
            hint=_options_hint(offer),
        ),
    ]


def _modes(one: ProfileLine | None, offer: Offer | None) -> tuple[tuple[str, str], ...]:
    known = picks(MODES)
    own = offer.choices("mode") if offer is not None else ()
    named = {code for code, _ in known}
    extra = [mode for mode in own if mode.casefold() not in named]
    if one is not None and one.mode not in {*named, *extra}:
        extra.append(one.mode)
    return (*known, *((mode, mode) for mode in extra))


def _papers(one: ProfileLine | None, offer: Offer | None) -> list[str]:
    """Return the sizes that fit on the scanner's bed; all where nobody knows."""
    most = offer.most("page-width", "x") if offer is not None else None
    return [
        name
        for name, (width, _) in PAPER_MM.items()
        if most is None
        or width <= most + _EDGE_MM
        or (one is not None and name == one.paper)
    ]


def _resolution_hint(offer: Offer | None) -> str:
    options = offer.options if offer is not None else ()
    for one in options:
        if one.name == "resolution" and one.kind is OptionKind.RANGE:
            words = say("from {low} to {high}")
            return words.format(low=f"{one.least:g}", high=f"{one.most:g}")
        if one.name == "resolution" and one.choices:
            return ", ".join(one.choices)
    return say("like 300")


def _options_hint(offer: Offer | None) -> str:
    names = [
        one.name
        for one in (offer.options if offer is not None else ())
        if one.active and one.name not in _SAID and one.kind is not OptionKind.BUTTON
    ]
    lead = say("One a line, like brightness=10.")
    if not names:
        return lead
    return f"{lead} {say('It has:')} {', '.join(names)}"


def _plain(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _options(text: str, offer: Offer | None) -> Mapping[str, str]:
    """Return what is set beyond the usual. Raises FieldProblem."""
    found: dict[str, str] = {}
    by_name = {one.name: one for one in (offer.options if offer is not None else ())}
    for line in filter(None, (each.strip() for each in text.splitlines())):
        name, mark, value = (part.strip() for part in line.partition("="))
        if not name or not mark:
            raise FieldProblem("options", "Write one setting a line, like name=value")
        if by_name and name not in by_name:
            raise FieldProblem("options", f"This scanner has no option “{name}”")
        found[name] = checked(by_name[name], value) if name in by_name else value
    return found


def _work(
    one: ProfileLine | None, offer: Offer | None, device: str | None, given: Answers
) -> Work:
    dpi = given.line("resolution_dpi").strip()
    if not dpi.isdecimal():
        raise FieldProblem("resolution_dpi", "Enter a number, like 300")
    source, key = given.line("source"), given.line("key")
    command = KeepProfile(
        given.line("name"),
        profile_id=one.id if one is not None else None,
        key=None if key in {"", _NONE} else key,
        device=device,
        source=None if source in {"", _AUTO} else source,
        mode=given.line("mode") or "grey",
        resolution_dpi=int(dpi),
        duplex=given.line("duplex") or Duplex.ONE_SIDE.value,
        paper=given.line("paper") or "A4",
        options=_options(given.line("options"), offer),
        asks_for_more=given.yes("asks_for_more") is not False,
        locked=given.yes("locked") is True,
        version=one.version if one is not None else None,
    )
    if offer is not None and offer.options:
        settings_for(
            Wanted(
                command.source,
                command.mode,
                command.resolution_dpi,
                command.duplex,
                command.paper,
                command.options,
            ),
            offer.options,
        )
    return partial(keep_profile, command)
