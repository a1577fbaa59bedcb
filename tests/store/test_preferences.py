"""What each person has set for themselves, in one store."""

from __future__ import annotations

from db.domain.permissions import Role
from db.store.preferences import KeepPreference, keep_preference, preferences_of
from tests.fixtures.stores import Office, staff_id


def test_each_has_their_own_and_the_last_one_holds(office: Office) -> None:
    for role, value in (
        (Role.ADVISOR_1, 125),
        (Role.ADVISOR_2, 150),
        (Role.ADVISOR_1, 200),
    ):
        command = KeepPreference("appearance.text_percent", value)
        office.do(keep_preference, command, role)
    for role, value in ((Role.ADVISOR_1, 200), (Role.ADVISOR_2, 150)):
        found = office.read(preferences_of, staff_id(role))
        assert found == {"appearance.text_percent": value}
    assert office.read(preferences_of, staff_id(Role.POST_ROOM)) == {}
