"""A worry about a child: for few eyes, and closed only by two of them."""

from __future__ import annotations

from desktop.tour.chapters.counter import choose_service, find_caller, finish, wrap_up
from desktop.tour.chapters.story.moves import (
    ask,
    choose_list,
    fill,
    go_to_casework,
    open_case,
    page_of,
    point_to,
    point_to_newest_sent,
    put_all,
    room,
    save,
    told_of,
)
from desktop.tour.chapters.story.referring import come_to_the_counter
from desktop.tour.setting import Tour

CALLER = "krzysztof"


def tell_of_a_child(tour: Tour) -> None:
    """An advisor passes a worry on; the leads open the case."""
    tour.change_over("priya")
    hands, counter = tour.hands, tour.shift.rooms.counter
    with tour.job("Story: safeguarding, the same day") as job:
        tour.clock.next_morning()
        come_to_the_counter(tour)
        find_caller(tour, CALLER)
        choose_service(tour, "child abuse")
        answers = {
            "danger_now": "N",
            "whom": "The boy next door",
            "age_group": "child",
            "own_words": "He is alone until ten each night",
            "knows": "N",
        }
        put_all(tour, counter.pane.questions.fields, answers.items())
        hands.press("Alt+R", "Alt+T")
        hands.picture("story-safeguarding")
        hands.press("Ctrl+Enter")
        wrap_up(tour)
        finish(tour)
        go_to_casework(tour)
        newest = point_to_newest_sent(tour)
        tour.change_over("margaret")
        go_to_casework(tour)
        choose_list(tour, "to_accept")
        point_to(tour, newest)
        model = room(tour).stack.referral_page.model
        hands.until(lambda: model.page and model.page.line.id == newest, "the line")
        hands.picture("story-sealed")
        ask(tour, "L")
        fill(tour, reason="To decide on the referral")
        save(tour)
        hands.picture("story-unsealed")
        ask(tour, "C")
        save(tour)
        page = page_of(tour)
        tour.noted["grave"] = page.reference
        job.facts |= {
            "service": page.service,
            "restricted": page.restricted,
            "clocks": [told_of(one) for one in page.clocks],
        }
        hands.picture("story-safeguarding-case")


def ask_after_what_few_see(tour: Tour) -> None:
    """At the counter such a case tells only whom to ring."""
    tour.change_over("priya")
    hands, counter = tour.hands, tour.shift.rooms.counter
    with tour.job("Story: a case that tells only whom to ring") as job:
        come_to_the_counter(tour)
        find_caller(tour, CALLER)
        hands.press("Alt+H")
        panel = counter.side.cases
        hands.until(lambda: panel.lines.cards, "the lines")
        tour.rest()
        told = [card.accessibleName() for card in panel.lines.cards]
        wanted = tour.recall("grave")
        job.facts["read_aloud"] = next((one for one in told if wanted in one), "")
        job.facts["tells_of_the_child"] = any("boy" in one for one in told)
        hands.picture("story-whom-to-ring")
        hands.press("Esc")
        tour.rest()


def close_by_two(tour: Tour) -> None:
    """One asks for it to be closed, and another approves."""
    tour.change_over("margaret")
    hands = tour.hands
    with tour.job("Story: closed by a second person") as job:
        open_case(tour, tour.recall("grave"))
        ask(tour, "Ctrl+Enter")
        fill(tour, words="The family has help from today")
        save(tour)
        job.facts["asked_by"] = tour.shift.session.actor.name
        job.facts["then"] = open_case(tour, tour.recall("grave")).state
        hands.picture("story-closing-asked")
        tour.change_over("ciaran")
        open_case(tour, tour.recall("grave"))
        hands.picture("story-to-approve")
        hands.press("A")
        tour.rest()
        job.facts["approved_by"] = tour.shift.session.actor.name
        job.facts["state"] = open_case(tour, tour.recall("grave")).state
        hands.picture("story-approved")


CHAPTER = (tell_of_a_child, ask_after_what_few_see, close_by_two)
