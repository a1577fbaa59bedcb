"""The catalogue, the guidance and the notices of the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random

import msgspec

from db.domain.catalogue import Service, Team
from db.domain.guidance import Article
from db.domain.names import fold
from db.tables.catalogue import ServiceEditionRow
from db.tables.guidance import ArticleEditionRow, ArticleRow, SuggestionRow
from db.tables.notice import NoticeRow
from desktop.demo.sheets import Sheet, as_json, day
from desktop.demo.staffing import Office
from desktop.demo.when import Calendar

WEEK, HALF_A_YEAR = timedelta(days=7), timedelta(days=182)


@dataclass(frozen=True, slots=True)
class Shipped:
    """What comes with the program: read from resources/ by whoever composes it."""

    services: tuple[Service, ...]
    teams: tuple[Team, ...]
    articles: tuple[Article, ...]


class Paperwork:
    """Editions of services and articles, notices, a suggestion or two."""

    def __init__(self, seed: int, cal: Calendar, office: Office, ship: Shipped) -> None:
        def sheet(table: type, columns: str) -> Sheet:
            return Sheet(table, seed, cal.opened, columns)

        self._cal, self._office = cal, office
        services = sheet(ServiceEditionRow, "code number valid_from valid_to body")
        articles = sheet(ArticleRow, "slug")
        editions = sheet(
            ArticleEditionRow,
            "article_id number title body services words review_on change_note",
        )
        self.suggestions = sheet(SuggestionRow, "article_id service_code words")
        self.notices = sheet(
            NoticeRow, "title words kind services streets uprns from_on to_on"
        )
        self.sheets = (services, articles, editions, self.suggestions, self.notices)
        at = cal.at(cal.opened.date(), 600)
        self._at = at
        for service in ship.services:
            services.add(
                at, None, service.code, 1, day(cal.opened.date()), None,
                as_json(msgspec.to_builtins(service)),
            )  # fmt: skip
        for article in ship.articles:
            made = articles.add(at, None, article.slug)
            read_on = min(article.review_on - HALF_A_YEAR, cal.today - WEEK)
            reviewed = cal.at(max(read_on, cal.opened.date()), 600)
            editions.add(
                reviewed, None, made, 1, article.title, article.body,
                as_json(list(article.services)), " ".join(article.words),
                day(article.review_on), None,
            )  # fmt: skip

    def notify(self, random: Random, streets: list[str]) -> None:
        """Put up today's notices: a round, a mailing, water in a street."""
        today = self._cal.today
        some = [fold(street) for street in random.sample(streets, min(3, len(streets)))]
        drafts: tuple[tuple[str, str, str, list[str], list[str], int, int], ...] = (
            (
                "Recycling round running a day late",
                "The lorry broke down. Leave bins out; the crew comes tomorrow.",
                "service_delay", ["missed-collection", "bin-days"], some[:2], 1, 2,
            ),
            (
                "Council tax reminders went out",
                "Reminders were posted. If they have paid since, all is well.",
                "mailing", ["council-tax-payment"], [], 3, 18,
            ),
            (
                "Lift out of order until Thursday",
                "The part is on its way. Carry-up help: ring the caretaker.",
                "outage", ["communal-repair"], some[2:], 1, 4,
            ),
            (
                "Garden waste renewals open",
                "Renewals for next year are open. It costs the same as this year.",
                "other", ["garden-waste"], [], 6, 40,
            ),
        )  # fmt: skip
        by = self._office.by_sign_in["gwen"]
        for title, words, kind, services, places, back, ahead in drafts:
            self.notices.add(
                self._cal.working_instant(random, today - timedelta(days=back)), by,
                title, words, kind, as_json(services), as_json(places), "[]",
                day(today - timedelta(days=back)), day(today + timedelta(days=ahead)),
            )  # fmt: skip
        self.suggestions.add(
            self._cal.working_instant(random, today - timedelta(days=2)),
            self._office.by_sign_in["priya"], None, "missed-collection",
            "People ask whether side bags are taken at Christmas. Could it say so?",
        )  # fmt: skip
