from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem
from db.tables.importing import ImportMappingRow, ImportRunRow
from db.tables.person import PersonEmailRow, PersonNameRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.record import COUNCIL, PROTECTED
from db.tables.types import new_id
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.mapping import guessed
from desktop.admin.use_cases.import_rows import (
    BeginImport,
    CameInBefore,
    begin_import,
    earlier_run,
)
from desktop.sheets.rows import OURS
from tests.fixtures.importing import Desk

HEADER = (
    "Tenant ID,Forename,Surname,DOB,Mobile,Home Telephone,Email Address,"
    "Address Line 1,Address Line 2,Post Code,UPRN,Tenancy Start\n"
)
GWEN = (
    "T1,Gwendolyn,Ashworth-Pryce,24/11/1980,7700900123,01632 960417,"
    "gwen@example.com,14b Station Road,Maldon,cm94lq,,01/04/2019\n"
)
OWEN = "T2,Owen,O'Pryce,1961-03-02,,,,2 The Hythe,Maldon,CM9 5HN,,\n"


def test_people_come_in_as_they_are_kept(it: Desk) -> None:
    tally = it.bring_in(it.file(HEADER + GWEN + OWEN))
    assert (tally.new, tally.refused, tally.last) == (2, 0, 3)
    gwen, owen = it.office.rows(PersonRow)
    assert (gwen.name, gwen.external_key) == ("Gwendolyn Ashworth-Pryce", "T1")
    assert owen.name == "Owen O'Pryce"
    assert f"{gwen.date_of_birth}" == "1980-11-24"
    assert [(row.kind, row.e164) for row in it.office.rows(PersonPhoneRow)] == [
        ("mobile", "+447700900123"),
        ("home", "+441632960417"),
    ]
    home = it.office.rows(OccupancyRow)[0]
    assert (home.free_text, home.postcode) == ("14b Station Road, Maldon", "CM9 4LQ")
    assert (home.verified, f"{home.from_on}") == (False, "2019-04-01")
    (run,) = it.office.rows(ImportRunRow)
    assert (run.state, run.rows_done, run.rows_in) == ("done", 3, 2)


def test_a_home_is_tied_to_its_property(it: Desk) -> None:
    place = PropertyRow(id=new_id(), uprn="10001", label="14b Station Road")
    place.postcode = "CM9 4LQ"
    it.office.put(place)
    text = "Name,UPRN,Address\nAmir Ashworth,00010001,\nBea Lund,999,\nCy Om,999,Hut\n"
    tally = it.bring_in(it.file(text))
    assert (tally.new, tally.refused) == (2, 1)
    assert "No property here has this UPRN" in tally.problems[0][1]
    tied, words = it.office.rows(OccupancyRow)
    assert (tied.property_id, tied.postcode, tied.verified) == (
        place.id,
        "CM9 4LQ",
        True,
    )
    assert (words.free_text, words.property_id) == ("Hut", None)


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        (",,,,,,,,,,,", None, ""),
        ("T3,,,,,,,,,,,", 2, "Enter a name"),
        (f"T3,,{'x' * 201},,,,,,,,,", 2, "Shorten the name"),
        ("T3,,Lund,24/11/2080,,,,,,,,", 3, "in the past"),
        ("T3,,Lund,31/02/1980,,,,,,,,", 3, "like 24/11/1980"),
        ("T3,,Lund,yesterday,,,,,,,,", 3, "like 24/11/1980"),
        ("T3,,Lund,,999,,,,,,,", 4, "Enter a full number"),
        ("T3,,Lund,,call me,,,,,,,", 4, "Use only digits"),
        ("T3,,Lund,,,,nobody,,,,,", 6, "Enter an e-mail address"),
        ("T3,,Lund,,,,,,,ZZ99 3WZ,,", 9, "Enter a postcode"),
        ("T3,,Lund,,,,,,,,12x,", 10, "Enter a UPRN"),
        ("T3,,Lund,,,,,4111 1111 1111 1111,,,,", 7, "card"),
        ("T3,,Lund,,,,,,,,,01/04/2080", 11, "not in the future"),
        ("T3,,Lund,,,,,,,,,,,extra", None, "This row has 14 cells"),
        ("T1,,Lund,,,,,,,,,", 0, "A row above has the same key"),
    ],
)
def test_a_row_that_is_wrong_stays_out_with_its_reason(
    it: Desk, row: str, column: int | None, words: str
) -> None:
    file = it.file(HEADER + GWEN + row + "\n")
    tried = it.try_out(file)
    tally = it.bring_in(file)
    assert tried == tally
    assert tally.new == 1
    if not words:
        assert tally.refused == 0
        return
    (found,) = tally.problems
    assert found[0] == column
    assert words in found[1]
    assert tally.rejected[0].number == 3
    with it.rejects.open(encoding="utf-8-sig", newline="") as lines:
        heading, line = csv.reader(lines)
    assert tuple(heading[:2]) == OURS
    assert line[0] == "3"
    assert words in line[1]
    assert "Lund" not in line[1]


def test_mended_rows_go_in_by_the_same_mapping(it: Desk) -> None:
    wrong = "T3,,Lund,,=call me,,,,,,,\n"
    file = it.file(HEADER + GWEN + wrong)
    mapping = replace(
        guessed(Kind.PEOPLE, file), columns=guessed(Kind.PEOPLE, file).columns
    )
    it.bring_in(file, mapping=mapping)
    mended = it.rejects.read_text("utf-8-sig")
    assert "'=call me" in mended
    again = it.file(mended.replace("'=call me", "07700 900999"), "mended.csv")
    assert it.remembered(again) == mapping
    it.rejects.unlink()
    assert it.bring_in(again).new == 1
    assert it.office.rows(PersonPhoneRow)[-1].e164 == "+447700900999"


def test_formulas_stay_text(it: Desk) -> None:
    it.bring_in(it.file('Name,Address\n"=HYPERLINK(""x"")",+1 Mill Lane\n@Home,-2\n'))
    assert [row.name for row in it.office.rows(PersonRow)] == [
        '=HYPERLINK("x")',
        "@Home",
    ]
    assert it.office.rows(OccupancyRow)[0].free_text == "+1 Mill Lane"


def test_every_name_is_a_name(it: Desk) -> None:
    names = ["X", "O\u2019Neill-Łuk", "محمد", "Siân Ŵyn", "🦊", "y" * 200]
    it.bring_in(it.file("Name\n" + "\n".join(names) + "\n"))
    assert [row.name for row in it.office.rows(PersonRow)] == names


def test_a_file_without_a_header_is_mapped_by_hand(it: Desk) -> None:
    file = it.file("T9,Bea Lund,24/11/80\nT8,Cy Om,\n")
    found = guessed(Kind.PEOPLE, file)
    assert (found.has_header, found.columns) == (False, (None, None, None))
    with pytest.raises(FieldProblem, match="holds the name"):
        it.bring_in(file, mapping=found)
    mapping = replace(found, columns=("external_key", "name", "date_of_birth"))
    assert it.bring_in(file, mapping=mapping).new == 2
    more = it.file("T7,Di Ng,\nT6,Ed Ox,1/2/1990\n", "more.csv")
    assert it.remembered(more) == mapping
    assert it.bring_in(more, mapping=it.remembered(more)).new == 2


def test_what_changed_is_changed_and_nothing_else(it: Desk) -> None:
    it.bring_in(it.file(HEADER + GWEN + OWEN))
    versions = [row.version for row in it.office.rows(PersonRow)]
    news = GWEN.replace("Gwendolyn", "Gwen").replace("7700900123", "7700900124")
    news = news.replace("14b Station Road", "9 Mill Lane").replace(
        "01/04/2019", "1/6/26"
    )
    tally = it.bring_in(it.file(HEADER + news + OWEN, "later.csv"))
    assert (tally.new, tally.changed, tally.unchanged) == (0, 1, 1)
    gwen, owen = it.office.rows(PersonRow)
    assert gwen.name == "Gwen Ashworth-Pryce"
    assert [gwen.version, owen.version] == [versions[0] + 1, versions[1]]
    numbers = [row.e164 for row in it.office.rows(PersonPhoneRow)]
    assert numbers.count("+447700900123") == numbers.count("+447700900124") == 1
    assert [
        (row.free_text, f"{row.to_on}") for row in it.office.rows(OccupancyRow)
    ] == [
        ("14b Station Road, Maldon", "2026-06-01"),
        ("2 The Hythe, Maldon", "None"),
        ("9 Mill Lane, Maldon", "None"),
    ]
    blank = "T1,Gwen,Ashworth-Pryce,,,,,,,,,\n"
    assert it.bring_in(it.file(HEADER + blank, "blank.csv")).unchanged == 1


def test_a_merged_record_speaks_through_the_one_that_was_kept(it: Desk) -> None:
    kept = PersonRow(id=new_id(), reference="GH-1", name="Gwen Ashworth")
    merged = PersonRow(id=new_id(), reference="GH-2", name="G Pryce", external_key="T1")
    it.office.put(kept)
    merged.merged_into_id = kept.id
    it.office.put(merged)
    assert it.bring_in(it.file(HEADER + GWEN)).changed == 1
    assert it.office.row(PersonRow, kept.id).name == "Gwen Ashworth"
    assert it.office.row(PersonRow, merged.id).name == "G Pryce"
    assert {row.person_id for row in it.office.rows(PersonPhoneRow)} == {kept.id}


def test_where_a_protected_person_is_stays_as_it_is(it: Desk) -> None:
    hidden = PersonRow(
        id=new_id(),
        reference="GH-1",
        name="Gwendolyn Ashworth-Pryce",
        external_key="T1",
        protected=True,
    )
    it.office.put(hidden)
    it.office.put(
        OccupancyRow(person_id=hidden.id, free_text="The refuge", scope=PROTECTED)
    )
    tally = it.bring_in(it.file(HEADER + GWEN))
    assert (tally.new, tally.changed, tally.sheltered) == (0, 1, 1)
    assert f"{it.office.row(PersonRow, hidden.id).date_of_birth}" == "1980-11-24"
    (home,) = it.office.rows(OccupancyRow)
    assert (home.free_text, home.to_on) == ("The refuge", None)
    assert not it.office.rows(PersonPhoneRow)
    assert not it.office.rows(PersonEmailRow)


def test_nobody_protected_comes_in_a_second_time_unprotected(it: Desk) -> None:
    it.bring_in(it.file("Name,DOB\nGwendolyn Ashworth-Pryce,24/11/1980\n", "first.csv"))
    (gwen,) = it.office.rows(PersonRow)
    unit = it.office.unit(Role.ADMINISTRATOR)
    with unit:
        unit.require(Action.IMPORT_PEOPLE)
        unit.get(PersonRow, gwen.id).protected = True
        unit.commit()
    tally = it.bring_in(it.file(HEADER + GWEN))
    assert (tally.new, tally.refused) == (0, 1)
    assert "data protection" in tally.problems[0][1]
    assert "protected" not in tally.problems[0][1].replace("data protection", "")
    assert not [row for row in it.office.rows(OccupancyRow) if row.scope == COUNCIL]


def test_whoever_may_be_here_already_comes_in_and_is_listed(it: Desk) -> None:
    it.bring_in(it.file(HEADER + GWEN))
    (gwen,) = it.office.rows(PersonRow)
    other = "Name,DOB,Mobile\nGwen Ashworth-Pryce,24/11/1980,07700 900123\nBea Lund,,\n"
    tally = it.bring_in(it.file(other, "other.csv"))
    assert (tally.new, tally.likely) == (2, ((2, gwen.reference),))
    assert len(it.office.rows(PersonRow)) == 3
    assert not any(row.merged_into_id for row in it.office.rows(PersonRow))


def test_former_names_and_languages_come_along(it: Desk) -> None:
    text = "Name,Maiden name,Language\nBea Lund,Bea Moor,Polish\nCy Om,,Klingon\n"
    tally = it.bring_in(it.file(text))
    assert (tally.new, tally.refused) == (1, 1)
    assert it.office.rows(PersonRow)[0].language == "pl"
    assert [(row.kind, row.name) for row in it.office.rows(PersonNameRow)] == [
        ("former", "Bea Moor")
    ]


def test_the_same_file_says_so(it: Desk) -> None:
    file = it.file(HEADER + GWEN)
    it.bring_in(file)
    with pytest.raises(CameInBefore, match="came in on Fri 20 Nov 2026"):
        it.bring_in(file)
    assert it.bring_in(file, again=True).unchanged == 1
    keyless = it.file("Name\nBea Lund\n", "keyless.csv")
    it.bring_in(keyless)
    with pytest.raises(ClerkError, match="come in twice"):
        it.bring_in(keyless, again=True)
    assert len(it.office.rows(PersonRow)) == 2


def test_a_row_that_stands_twice_comes_in_once(it: Desk) -> None:
    row = "Bea Lund,bea@example.com\n"
    tally = it.bring_in(it.file(f"Name,Email\n{row}Cy,\n{row}"))
    assert (tally.new, tally.refused) == (2, 1)
    assert "very same row" in it.rejects.read_text("utf-8-sig")


def test_rows_that_a_missing_mark_joined_stay_out(it: Desk) -> None:
    text = 'Name,Email\nBea,\n"Cy,\nDai,\n"Eve",\n'
    tally = it.bring_in(it.file(text))
    assert (tally.new, tally.refused) == (1, 1)
    assert "quotation mark is missing" in it.rejects.read_text("utf-8-sig")


def test_a_dry_run_writes_nothing(it: Desk) -> None:
    file = it.file(HEADER + GWEN + OWEN + "T3,,,,,,,,,,,\n")
    tally = it.try_out(file)
    assert (tally.new, tally.refused, tally.rows) == (2, 1, 3)
    assert not it.office.rows(PersonRow)
    assert not it.office.rows(ImportRunRow)
    assert not it.rejects.exists()


def test_the_first_twenty_are_shown_and_all_are_counted(it: Desk) -> None:
    file = it.file("Name,Email\n" + "Bea,nobody\n" * 700)
    tally = it.try_out(file)
    assert len(tally.rejected) == 20
    assert [(column, count) for column, _, count in tally.problems] == [(1, 700)]


def test_many_facts_make_small_transactions(it: Desk) -> None:
    rows = "".join(
        f"K{n},Bea,Lund{n},,07700 900{n % 1000:03},01632 960{n % 1000:03},"
        f"b{n}@example.com,{n} Mill Lane,,,,\n"
        for n in range(400)
    )
    tally = it.bring_in(it.file(HEADER + rows))
    assert tally.new == 400
    assert it.office.rows(ImportRunRow)[0].rows_done == 401


def test_the_mapping_is_remembered_once(it: Desk) -> None:
    file = it.file(HEADER + GWEN)
    mapping = guessed(Kind.PEOPLE, file).with_column(6, None)
    it.bring_in(file, mapping=mapping)
    later = it.file(HEADER + OWEN, "later.csv")
    assert it.remembered(later) == mapping
    changed = mapping.with_column(5, None)
    it.bring_in(later, mapping=changed)
    assert it.remembered(file) == changed
    assert len(it.office.rows(ImportMappingRow)) == 1
    assert it.remembered(it.file("Other,Header\na,b\n", "o.csv")) is None


def test_two_columns_cant_both_be_the_name(it: Desk) -> None:
    file = it.file("Name,Names\nBea,Bea\n")
    with pytest.raises(FieldProblem, match="can't both be"):
        it.bring_in(file, mapping=guessed(Kind.PEOPLE, file).with_column(1, "name"))


def test_a_file_half_in_is_carried_on_as_it_began(it: Desk) -> None:
    file = it.file(HEADER + GWEN)
    mapping = guessed(Kind.PEOPLE, file)
    command = BeginImport(file.digest, "h", mapping)
    run_id = it.office.made(begin_import, command, Role.ADMINISTRATOR)
    assert it.office.made(begin_import, command, Role.ADMINISTRATOR) == run_id
    other = replace(command, mapping=mapping.with_column(6, None))
    with pytest.raises(ClerkError, match="half in with other columns"):
        it.office.do(begin_import, other, Role.ADMINISTRATOR)
    found = it.office.read_as(Role.ADMINISTRATOR, earlier_run, Kind.PEOPLE, file.digest)
    assert found is not None
    assert (found.id, found.finished, found.mapping) == (run_id, False, mapping)


def test_who_may(it: Desk) -> None:
    file = it.file(HEADER + GWEN)
    command = BeginImport(file.digest, "h", guessed(Kind.PEOPLE, file))
    it.office.check_permission(Action.IMPORT_PEOPLE, begin_import, command)
