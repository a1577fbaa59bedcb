"""A repair is referred to the wrong team, comes back, and goes to the right one."""

from __future__ import annotations

from uuid import UUID

from db.queries.casework.referral_page import ReferralPage
from desktop.tour.chapters.counter import choose_service, find_caller, finish, wrap_up
from desktop.tour.chapters.story.moves import (
    ask,
    choose_list,
    fill,
    go_into,
    go_to_casework,
    page_of,
    point_to,
    point_to_newest_sent,
    put_all,
    room,
    save,
    told_of,
)
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour

CALLER = "gwendolyn ashworth-pryce"
FAULT = "The bathroom tap drips day and night"
TITLE = "Bathroom tap drips day and night"


def refer_at_the_counter(tour: Tour) -> None:
    """An advisor takes the enquiry, and sends it to the neighbourhood's team."""
    tour.change_over("priya")
    hands, counter = tour.hands, tour.shift.rooms.counter
    with tour.job("Story: an enquiry is referred at the counter") as job:
        tour.clock.next_morning()
        come_to_the_counter(tour)
        find_caller(tour, CALLER)
        choose_service(tour, "leaking tap")
        answers = {
            "room": "bath",
            "trade": "water",
            "fault": FAULT,
            "getting_worse": "Y",
            "vulnerable": "N",
            "access": "After ten; ring twice",
        }
        put_all(tour, counter.pane.questions.fields, answers.items())
        hands.press("Alt+R")
        refer = counter.pane.ending.refer
        go_into(hands, refer.other)
        hands.press("Space")
        put_all(tour, {"team": refer.team}, [("team", "Neighb")])
        hands.press("Alt+T")
        hands.picture("story-referring")
        hands.press("Ctrl+Enter")
        wrap_up(tour)
        hands.picture("story-referred")
        finish(tour)
        go_to_casework(tour)
        point_to_newest_sent(tour)
        page = referral_of(tour)
        job.facts |= _facts(page)
        tour.noted["referral"] = str(page.line.id)
        hands.picture("story-not-told-yet")


def return_it(tour: Tour) -> None:
    """The team that it went to sends it back, and says why."""
    tour.change_over("anita")
    with tour.job("Story: the team returns it") as job:
        _go_to_accept(tour, tour.recall("referral"))
        tour.hands.picture("story-to-accept")
        ask(tour, "R")
        fill(tour, reason="A leak is for Repairs; nothing here is ours")
        tour.hands.picture("story-returning")
        save(tour)
        tour.hands.picture("story-returned")
        job.facts["returned"] = "with its reason"


def refer_again(tour: Tour) -> None:
    """The sender sees why, and sends it on; nothing is keyed again."""
    tour.change_over("priya")
    with tour.job("Story: the sender refers it again") as job:
        go_to_casework(tour)
        choose_list(tour, "sent")
        point_to(tour, UUID(tour.recall("referral")))
        page = referral_of(tour)
        job.facts |= {"why": page.line.reason, "state": page.line.state}
        tour.hands.picture("story-came-back")
        ask(tour, "S")
        fill(tour, team_code="Repairs", reason="Neighbourhoods say it is theirs")
        tour.hands.picture("story-referring-on")
        save(tour)
        point_to_newest_sent(tour)
        again = referral_of(tour)
        job.facts["sent_again"] = _facts(again)
        tour.noted["again"] = str(again.line.id)
        tour.hands.picture("story-sent-again")


def open_the_case(tour: Tour) -> None:
    """The right team accepts it and opens a case."""
    tour.change_over("tomasz")
    hands = tour.hands
    with tour.job("Story: it is accepted and becomes a case") as job:
        _go_to_accept(tour, tour.recall("again"))
        job.facts["to_accept_by"] = _facts(referral_of(tour))
        hands.press("A")
        hands.until(
            lambda: (
                (page := room(tour).stack.referral_page.model.page) is not None
                and page.line.state == "accepted"
            ),
            "it to be accepted",
        )
        tour.rest()
        point_to(tour, UUID(tour.recall("again")))
        hands.picture("story-accepted")
        ask(tour, "C")
        fill(tour, title=TITLE)
        hands.picture("story-opening-a-case")
        save(tour)
        page = page_of(tour)
        tour.noted["repair"] = page.reference
        job.facts |= {
            "reference": page.reference,
            "customer_line": page.line,
            "clocks": [told_of(clock) for clock in page.clocks],
        }
        hands.press("D")
        hands.picture("story-case-with-its-working")


def come_to_the_counter(tour: Tour) -> None:
    """Stand at the counter with nobody there, the search ready."""
    tour.hands.press("Alt+1")
    tour.shift.rooms.counter.let_go()
    tour.hands.press("Ctrl+K")
    tour.rest()


def referral_of(tour: Tour) -> ReferralPage:
    """Return the referral that is in front: the newest, or what was pointed to."""
    tour.rest()
    page = room(tour).stack.referral_page.model.page
    if page is None or FAULT not in page.line.summary:
        raise Stuck("waited in vain for the referral")
    return page


def _go_to_accept(tour: Tour, referral: str) -> None:
    go_to_casework(tour)
    choose_list(tour, "to_accept")
    point_to(tour, UUID(referral))


def _facts(page: ReferralPage) -> dict[str, object]:
    line = page.line
    return {
        "reference": line.reference,
        "team": line.team,
        "state": line.state,
        "told": line.told,
        "accept_working": list(page.accept_working),
    }


CHAPTER = (refer_at_the_counter, return_it, refer_again, open_the_case)
