"""`make bench`: builds the big council, measures, prints, keeps the figures.

``--quick`` takes a hundred thousand people instead of a million. Budgets are
printed beside the figures, and never fail the run. Source: DESIGN §7.
"""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.big_council import OUT, council_of
from tests.bench.letters_speed import letters_speed_figures
from tests.bench.list_bench import list_figures
from tests.bench.measure import Figures, as_rows, machine, table
from tests.bench.post_bench import post_figures
from tests.bench.postgres_peer import postgres_is_here
from tests.bench.queue_bench import queue_figures
from tests.bench.queue_council import council_with_queue
from tests.bench.queue_screen import screen_figures
from tests.bench.save_bench import save_figures
from tests.bench.search_bench import search_figures

MILLION, QUICK = 1_000_000, 100_000


def main(arguments: list[str] | None = None) -> Path:
    """Measure everything and return the file with the figures."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="100,000 people")
    parser.add_argument("--people", type=int, help="another number of people")
    parser.add_argument("--letters", action="store_true", help="letters alone")
    parser.add_argument("--post", action="store_true", help="the post room alone")
    chosen = parser.parse_args(arguments)
    people = chosen.people or (QUICK if chosen.quick else MILLION)
    on = machine()
    print(f"Guildhall bench: {people:,} people, encrypted; times in milliseconds")
    for name, value in on.items():
        print(f"  {name}: {value}")
    if chosen.post:
        return _kept("figures-post.json", on, post_figures(quick=chosen.quick))
    if chosen.letters:
        made = letters_speed_figures(quick=chosen.quick)
        return _kept("figures-letters.json", on, made)
    path = council_of(people)
    print(f"  store: {path.stat().st_size / 1e6:,.0f} MB\n", flush=True)
    queue = council_with_queue(people)
    print(f"  with the queue: {queue[0].stat().st_size / 1e6:,.0f} MB\n", flush=True)
    figures = [
        *search_figures(path, people),
        *list_figures(path),
        *queue_figures(*queue),
        *screen_figures(*queue),
        *save_figures(path),
        *post_figures(quick=chosen.quick),
        *letters_speed_figures(quick=chosen.quick),
    ]
    kept = _kept(f"figures-{people}.json", on, figures, people)
    if not postgres_is_here():
        print("  PostgreSQL is not installed: pg_trgm was not measured.")
    return kept


def _kept(
    name: str, on: dict[str, str], figures: list[Figures], people: int | None = None
) -> Path:
    """Print the figures and keep them in a file of that name."""
    print(table(figures))
    OUT.mkdir(parents=True, exist_ok=True)
    kept = OUT / name
    content = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "people": people,
        "machine": on,
        "figures": as_rows(figures),
    }
    kept.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    print(f"\nKept in {kept}")
    return kept
