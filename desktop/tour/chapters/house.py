"""Guidance, administration and the looks of the window."""

from __future__ import annotations

from desktop.runtime import settings_known
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour

KEEPERS = ("margaret", "sam", "ciaran")
"""A senior co-ordinator, the administrator, and data protection."""


def read_guidance(tour: Tour) -> None:
    """Find an article and read it."""
    hands = tour.hands
    with tour.job("Read guidance"):
        hands.press("Alt+3")
        hands.settle()
        hands.picture("guidance")
        hands.press("Alt+1")


def see_the_settings(tour: Tour) -> None:
    """One's own settings, and every key."""
    hands = tour.hands
    with tour.job("Settings and keys"):
        hands.press("Ctrl+,")
        hands.settle()
        hands.picture("settings")
        hands.press("Esc")
        hands.press("F1")
        hands.settle()
        hands.picture("keys")
        hands.press("Esc")


def wear_other_looks(tour: Tour) -> None:
    """The counter in the dark, in high contrast, and in large letters."""
    hands, settings = tour.hands, tour.program.settings
    with tour.job("Other looks"):
        hands.press("Alt+1", "Ctrl+K")
        hands.settle()
        for look in ("dark", "contrast"):
            settings.put(settings_known.LOOK, look)
            hands.settle()
            hands.picture(f"counter-{look}")
        settings.put(settings_known.LOOK, "light")
        settings.put(settings_known.TEXT_PERCENT, 150)
        hands.settle()
        hands.picture("counter-large")
        settings.put(settings_known.TEXT_PERCENT, 100)


def keep_the_house(tour: Tour) -> None:
    """What those look after who keep the house, each by their own rights."""
    for name in KEEPERS:
        tour.stop()
        tour.start()
        tour.sign_in(name)
        hands, admin = tour.hands, tour.shift.rooms.admin
        with tour.job(f"Keep the house as {name}") as job:
            if admin is None:
                raise Stuck("the room of those who keep the house")
            hands.press("Alt+8")
            hands.settle()
            job.facts["parts"] = list(admin.parts)
            for part in admin.parts:
                if part in tour.seen:
                    continue
                tour.seen.add(part)
                admin.open_part(part)
                hands.settle()
                hands.press("Tab")
                hands.picture(f"admin-{part}")


CHAPTER = (read_guidance, see_the_settings, wear_other_looks, keep_the_house)
