"""A profile on a key scans as it says; a locked one as it stands."""

from __future__ import annotations

import pytest

from db.domain.permissions import Role
from db.errors import ClerkError, NotAllowed
from db.queries.post.profiles import scan_profiles
from desktop.postroom.intake.scanning.profiles import profile_called, wanted_by
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.intake.scanning.scan import Scan, Way, stack_for
from desktop.postroom.use_cases.capture import BeginStack
from desktop.postroom.use_cases.profiles import KeepProfile, keep_profile
from tests.fixtures.post import PostRoom
from tests.fixtures.scanner import DEVICE, intake_store

LETTERS = KeepProfile(
    "Letters",
    key="F2",
    device=DEVICE,
    mode="colour",
    resolution_dpi=75,
    paper="A6",
    options={"test-picture": "Grid"},
)


def test_a_key_or_a_name_finds_it_and_it_scans(
    post: PostRoom, scanner: SaneScanner
) -> None:
    post.do(keep_profile, LETTERS)
    profiles = post.office.read(scan_profiles)
    chosen = profile_called(profiles, "f2")
    assert chosen == profile_called(profiles, "LETTERS")
    with pytest.raises(ClerkError, match="no scan profile"):
        profile_called(profiles, "F3")
    way = Way(scanner, chosen.device or "", wanted_by(chosen, {"paper": "A5"}))
    command = stack_for(way.wanted, BeginStack(post.batch()), way.device, "F2")
    scan = Scan.begin(intake_store(post), way, command)
    told: list[int] = []
    scan.feed_in(lambda sheet: told.append(sheet.pictures[0].width_px), 1)
    scan.finish()
    assert told == [round(148 / 25.4 * 75)]


def test_a_locked_one_is_taken_as_it_stands(post: PostRoom) -> None:
    locked = KeepProfile("Cheques", key="F4", resolution_dpi=200, locked=True)
    with pytest.raises(NotAllowed):
        post.do(keep_profile, locked)
    post.do(keep_profile, locked, Role.ADMINISTRATOR)
    chosen = profile_called(post.office.read(scan_profiles), "Cheques")
    assert wanted_by(chosen, {"resolution_dpi": 200}).resolution_dpi == 200
    with pytest.raises(NotAllowed, match="locked"):
        wanted_by(chosen, {"resolution_dpi": 100})
