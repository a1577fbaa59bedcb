from __future__ import annotations

import pytest

from db.errors import FieldProblem
from db.tables.place import PropertyRow
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.mapping import guessed
from tests.fixtures.importing import Desk

CORE = (
    "uprn,parent_uprn,udprn,usrn,toid,classification_code,easting,northing,latitude,"
    "longitude,rpc,last_update_date,single_line_address,po_box,organisation,"
    "sub_building,building_name,building_number,street_name,locality,town_name,"
    "post_town,island,postcode,delivery_point_suffix,gss_code,change_code\n"
)


def core(
    uprn: str, *, flat: str = "", name: str = "", no: str = "", change: str = "I"
) -> str:
    line = '"SINGLE, LINE"'
    return (
        f"{uprn},,,33500001,,RD04,,,,,1,2026-01-01,{line},,,{flat},{name},{no},"
        f"STATION ROAD,,MALDON,MALDON,,CM9 4LQ,1A,E07000074,{change}\n"
    )


def test_addressbase_core_comes_in_without_any_mapping(it: Desk) -> None:
    file = it.file(
        CORE
        + core("00010001", no="14B")
        + core("10002", flat="FLAT 2", name="THE OLD MILL")
        + core("10003", name="12A-14")
    )
    mapping = guessed(Kind.PROPERTIES, file)
    assert mapping.columns[2] is None
    tally = it.bring_in(file, Kind.PROPERTIES)
    assert (tally.new, tally.refused) == (3, 0)
    first, flat, span = it.office.rows(PropertyRow)
    assert (first.uprn, first.label) == ("10001", "14B Station Road, Maldon, CM9 4LQ")
    assert (first.usrn, first.classification, first.status) == ("33500001", "RD04", 1)
    assert (flat.sao_text, flat.sao_start_number, flat.pao_text) == (
        "Flat",
        2,
        "The Old Mill",
    )
    assert (span.pao_start_number, span.pao_start_suffix, span.pao_end_number) == (
        12,
        "A",
        14,
    )


def test_what_changed_is_changed_and_what_has_gone_is_kept_for_search(it: Desk) -> None:
    it.bring_in(
        it.file(CORE + core("10001", no="1") + core("10002", no="2")), Kind.PROPERTIES
    )
    later = it.file(
        CORE + core("10001", no="1A", change="U") + core("10002", no="2", change="D"),
        "later.csv",
    )
    tally = it.bring_in(later, Kind.PROPERTIES)
    assert (tally.new, tally.changed) == (0, 2)
    kept, gone = it.office.rows(PropertyRow)
    assert (kept.label, kept.status) == ("1A Station Road, Maldon, CM9 4LQ", 1)
    assert (gone.label, gone.status) == ("2 Station Road, Maldon, CM9 4LQ", 8)
    assert it.bring_in(later, Kind.PROPERTIES, again=True).unchanged == 2


LLPG = (
    "UPRN,LPI_LOGICAL_STATUS,SAO_TEXT,SAO_START_NUMBER,PAO_TEXT,PAO_START_NUMBER,"
    "PAO_START_SUFFIX,STREET_DESCRIPTION,TOWN_NAME,POSTCODE_LOCATOR\n"
)


def test_any_other_gazetteer_comes_in_by_its_columns(it: Desk) -> None:
    file = it.file(
        LLPG
        + "10001,1,FLAT,2,THE OLD MILL,14,b,STATION ROAD,MALDON,CM9 4LQ\n"
        + "10002,6,,,,16,,STATION ROAD,MALDON,CM9 4LQ\n"
        + "10003,8,,,,18,,STATION ROAD,MALDON,CM9 4LQ\n"
    )
    tally = it.bring_in(file, Kind.PROPERTIES)
    assert (tally.new, tally.left_out) == (2, 1)
    flat, past = it.office.rows(PropertyRow)
    assert flat.label == "Flat 2, The Old Mill, 14B Station Road, Maldon, CM9 4LQ"
    assert (past.uprn, past.status) == ("10003", 8)


@pytest.mark.parametrize("order", [(1, 3, 8), (3, 1, 8), (8, 3, 1), (3, 8, 1)])
def test_the_approved_spelling_of_an_address_stands(
    it: Desk, order: tuple[int, ...]
) -> None:
    names = {1: "STATION ROAD", 3: "STATION HILL", 8: "RAILWAY ROAD"}
    rows = [f"10001,{status},,,,1,,{names[status]},,\n" for status in order]
    apart = [f"2{n:05},1,,,,{n + 1},,MILL LANE,,\n" for n in range(320)]
    together = it.file(LLPG + "".join(rows))
    it.bring_in(together, Kind.PROPERTIES)
    assert it.office.rows(PropertyRow)[0].street == "Station Road"
    text = LLPG + rows[0] + "".join(apart) + rows[1] + rows[2]
    it.bring_in(it.file(text.replace("10001,", "10002,")), Kind.PROPERTIES)
    (found,) = (row for row in it.office.rows(PropertyRow) if row.uprn == "10002")
    assert found.street == "Station Road"


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        (",1,,,,1,,STATION ROAD,,", 0, "Enter a UPRN"),
        ("12x,1,,,,1,,STATION ROAD,,", 0, "Enter a UPRN"),
        ("10001,2,,,,1,,STATION ROAD,,", 1, "logical status"),
        ("10001,1,,,,one,,STATION ROAD,,", 5, "Enter a number"),
        ("10001,1,,,,1,,STATION ROAD,,ZZ99 3WZ", 9, "Enter a postcode"),
        ("10001,1,,,,,,,,", 7, "Enter the street"),
    ],
)
def test_a_property_that_is_wrong_stays_out_with_its_reason(
    it: Desk, row: str, column: int, words: str
) -> None:
    file = it.file(LLPG + row + "\n")
    tally = it.bring_in(file, Kind.PROPERTIES)
    assert (tally.new, tally.refused) == (0, 1)
    assert tally.problems[0][0] == column
    assert words in tally.problems[0][1]
    assert it.rejects.exists()


def test_a_property_needs_a_uprn_and_an_address(it: Desk) -> None:
    for header in ("Street,Town\n", "UPRN,Town\n"):
        file = it.file(header + "1,Maldon\n")
        with pytest.raises(FieldProblem, match="Choose the column"):
            it.bring_in(file, Kind.PROPERTIES)


def test_an_address_on_one_line_will_do(it: Desk) -> None:
    file = it.file('UPRN,Address,Postcode,Our stock\n1,"1 Mill Lane, Maldon",,Y\n')
    it.bring_in(file, Kind.PROPERTIES)
    (place,) = it.office.rows(PropertyRow)
    assert (place.label, place.landlord) == ("1 Mill Lane, Maldon", True)
