"""What the counter passed on, each thing said once: its own words, then the answers."""

from __future__ import annotations

from db.domain.summaries import PLACE, answer_line
from db.queries.casework.page_rows import CasePage
from db.queries.casework.referral_page import ReferralPage
from widgets.said import said


def own_words(page: CasePage) -> str:
    """Return what was written, without what else stands on the page.

    A referral's summary repeats the service, the place and every answer, for
    bodies that get no more than it.
    """
    asked = {answer_line(label, words) for label, words in page.enquiry_words}
    shown = {page.service, page.title, f"{PLACE}{page.place}", *asked}
    lines = (page.summary or "").splitlines()
    return "\n".join(line for line in lines if line not in shown).strip()


def answers(page: CasePage) -> list[str]:
    """Return a line for each answer but the place, which stands above."""
    return [
        answer_line(said(label), said(words))
        for label, words in page.enquiry_words
        if words != page.place
    ]


def passed_on(summary: str, service: str) -> str:
    """Return the summary of a referral without its title, each place said once."""
    lines = summary.splitlines()
    if len(lines) > 1 and lines[0] == service:
        del lines[0]
    told = [each.partition(": ")[2] for each in lines]
    kept = (
        each
        for place, each in enumerate(lines)
        if not told[place] or told[place] not in told[place + 1 :]
    )
    return "\n".join(kept)


def came_along(page: ReferralPage) -> tuple[str, list[str]]:
    """Return what the sender wrote of a referral, and a line for each answer.

    A summary that repeats the answers is shown without them: they come along
    whatever it says.
    """
    own = f"\n{passed_on(page.line.summary, page.line.service)}\n"
    for label, words in page.enquiry_words:
        own = own.replace(f"\n{answer_line(label, words)}\n", "\n")
        own = own.replace(f"\n{PLACE}{words}\n", "\n")
    told = [
        answer_line(said(label), said(words)) for label, words in page.enquiry_words
    ]
    return own.strip(), told
