"""A complaint: taken, acknowledged, answered twice by two people, put right."""

from __future__ import annotations

from desktop.tour.chapters.story.moves import (
    ask,
    fill,
    from_menu,
    open_case,
    page_of,
    press_button,
    save,
    told_of,
)
from desktop.tour.setting import Tour


def take_the_complaint(tour: Tour) -> None:
    """At the counter the customer complains of how it was handled."""
    hands = tour.hands
    with tour.job("Story: a complaint is taken") as job:
        open_case(tour, tour.recall("repair"))
        from_menu(tour, "Take a complaint")
        fill(
            tour,
            about="Nobody rang me for a month about a tap",
            wanted="An apology, and the tap mended",
            scheme="2",
            dissatisfied="Y",
            first_report="N",
            asks_for_service="N",
            asks_to_complain="Y",
        )
        hands.picture("story-taking-a-complaint")
        save(tour)
        links = page_of(tour).links
        tour.noted["complaint"] = links[-1].reference
        job.facts |= {"complaint": links[-1].reference, "held_to": page_of(tour).title}
        hands.picture("story-complaint-taken")


def answer_stage_one(tour: Tour) -> None:
    """A co-ordinator acknowledges, and answers at the first stage."""
    tour.change_over("gwen")
    hands = tour.hands
    with tour.job("Story: acknowledged, and answered at stage 1") as job:
        page = open_case(tour, tour.recall("complaint"))
        job.facts["acknowledge_by"] = [told_of(one) for one in page.clocks]
        hands.picture("story-to-acknowledge")
        ask(tour, "Y")
        hands.picture("story-acknowledging")
        save(tour)
        tour.clock.next_morning()
        page = open_case(tour, tour.recall("complaint"))
        job.facts["answer_by"] = [told_of(one) for one in page.clocks]
        ask(tour, "Y")
        fill(tour, outcome="2", reasons="We rang late, once; the tap is ordered")
        hands.picture("story-answering-stage-1")
        save(tour)
        hands.picture("story-answered-stage-1")


def go_to_stage_two(tour: Tour) -> None:
    """The customer is not content; somebody else looks at it."""
    hands = tour.hands
    with tour.job("Story: stage 2, by somebody else") as job:
        tour.clock.next_morning()
        page = open_case(tour, tour.recall("complaint"))
        ask(tour, "Y")
        fill(tour, why="Once is not true: nobody rang", handler_id="Margaret")
        hands.picture("story-asking-stage-2")
        save(tour)
        tour.change_over("margaret")
        open_case(tour, tour.recall("complaint"))
        ask(tour, "Y")
        save(tour)
        ask(tour, "Y")
        fill(tour, outcome="1", reasons="Nobody rang. That was our fault")
        save(tour)
        page = page_of(tour)
        job.facts["clocks"] = [told_of(one) for one in page.clocks]
        job.facts["handlers"] = ["Gwen Pritchard", "Margaret Thornley"]
        hands.picture("story-answered-stage-2")


def put_it_right(tour: Tour) -> None:
    """An apology, and money within the authority of whoever agrees to it."""
    hands = tour.hands
    with tour.job("Story: remedies, a lesson, the ombudsman's file") as job:
        open_case(tour, tour.recall("complaint"))
        ask(tour, "Z")
        fill(tour, words="A letter that says sorry", due_on="Friday")
        save(tour)
        press_button(tour, "Compensation")
        fill(tour, amount_pence="75.00", words="For a month without an answer")
        hands.picture("story-compensation")
        save(tour)
        page = page_of(tour)
        if any(one.state == "proposed" for one in page.remedies):
            press_button(tour, "Agree")
        page = page_of(tour)
        job.facts["remedies"] = [f"{one.kind}: {one.state}" for one in page.remedies]
        hands.picture("story-remedies")
        press_button(tour, "For the ombudsman")
        path = tour.out / "ombudsman.txt"
        fill(tour, reason="They went to the ombudsman", path=str(path))
        save(tour)
        job.facts["ombudsman_file"] = path.name
        job.facts["ombudsman_bytes"] = path.stat().st_size


CHAPTER = (take_the_complaint, answer_stage_one, go_to_stage_two, put_it_right)
