"""Kinds of document are learned from confirmed letters, and from no others."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from db.actor import Actor
from db.domain.permissions import Role
from db.domain.post.letters.learned import EDITION, Learned, Reader, read, written
from db.queries.post.learned import learned_content, learning, lessons, newly_confirmed
from db.store.sessions import reading
from db.tables.types import new_id
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from desktop.postroom.line.fitting import fit
from desktop.postroom.line.jobs import ToLearn, do_job, find_jobs
from desktop.postroom.line.parcels import Answer, Task
from desktop.postroom.line.worker import answer_to
from desktop.postroom.use_cases.filing import FileDocument, ToPerson, ToTeam
from desktop.postroom.use_cases.indexing import Index
from tests.fixtures.council_letters import Resident, TrueLetter, Writers
from tests.fixtures.kinds import kind_rules
from tests.fixtures.letter_council import TODAY
from tests.fixtures.paper import line_store
from tests.fixtures.post import PostRoom

pytestmark = pytest.mark.timeout(400)
LINES = {
    "complaint": "nobody rang me back although it was promised and I am cross",
    "invoice": "please pay the amount due for grass seed delivered in the spring",
}


class RealReader:
    """Answers as a worker process does, in this one."""

    def ask(self, task: Task, content: Callable[[], bytes]) -> Answer:
        return answer_to(task, content())


def written_letters(seed: int, count: int, *, halved: bool = False) -> list[TrueLetter]:
    """Return letters of some people, without the traps that have no kind."""
    people = [
        Resident(
            new_id(),
            f"Ann{n} Bakeley{n}",
            "",
            None,
            protected=False,
            address=f"{n} High Street, Maldon, CM9 4LQ",
            property_id=None,
        )
        for n in range(30)
    ]
    return [
        each
        for each in Writers(people, seed, TODAY, halved=halved).write(count)
        if each.trap not in {"grave", "doctor"}
    ]


@pytest.fixture(scope="module")
def taught() -> Learned:
    """What some letters taught that had half of the sentences."""
    letters = written_letters(1, 260, halved=True)
    fitted = fit([(each.kind, (each.text,)) for each in letters])
    assert fitted is not None
    return fitted.learned


def test_what_was_learned_is_right_about_letters_it_never_saw(taught: Learned) -> None:
    reader = Reader(taught)
    unseen = written_letters(2, 120)
    guesses = [(each.kind, reader.guess((each.text,))) for each in unseen]
    known = [(kind, guess) for kind, guess in guesses if kind in taught.kinds and guess]
    right = [kind == guess.key for kind, guess in known]
    assert sum(right) / len(right) > 0.85
    certain = [kind == guess.key for kind, guess in known if guess.chance >= 0.97]
    assert len(certain) > len(known) // 4
    assert sum(certain) / len(certain) > 0.97, "what it calls certain, is"


def test_no_word_of_any_letter_is_in_what_is_kept(taught: Learned) -> None:
    kept = zlib.decompress(written(taught)).decode()
    said = set(re.findall(r"[a-z]{4,}", kept.lower()))
    shape = {
        *Learned.__struct_fields__,
        *re.findall(r"[a-z]{4,}", " ".join(taught.kinds)),
    }
    assert said <= shape
    assert set(map(type, json.loads(kept)["weights"][0])) == {int}
    assert read(written(taught)) == taught


@pytest.mark.parametrize("content", [b"", b"\x80\x04.", zlib.compress(b"{}")])
def test_what_can_not_be_read_is_left_alone(content: bytes) -> None:
    assert read(content) is None


def test_another_edition_is_learned_anew(taught: Learned) -> None:
    values = {name: getattr(taught, name) for name in Learned.__struct_fields__}
    other = Learned(**{**values, "edition": EDITION + 1})
    assert read(written(other)) is None


def file_some(post: PostRoom, each: int) -> None:
    for kind, words in LINES.items():
        for _ in range(each):
            document = post.letter(words)
            post.file(FileDocument(document, Index(kind), ToTeam()))


def test_the_line_learns_once_enough_is_confirmed_and_again_after_more(
    post: PostRoom,
) -> None:
    store = line_store(post)
    find = partial(find_jobs, limit=4, in_hand=())
    file_some(post, 9)
    assert store.read(find) == [], "too few to learn from"
    file_some(post, 1)
    (job,) = store.read(find)
    assert isinstance(job, ToLearn)
    do_job(job, store, RealReader())
    assert store.read(find) == [], "nothing new to learn"
    first = store.glance(learning)
    assert first is not None
    assert (first.letters, first.kinds) == (20, 2)
    content = store.glance(learned_content)
    assert content is not None
    learned = read(content)
    assert learned is not None
    guess = Reader(learned).guess((LINES["invoice"],))
    assert guess is not None
    assert (guess.key, guess.count) == ("invoice", 10)
    post.office.now += timedelta(minutes=5)
    file_some(post, 10)
    (again,) = store.read(find)
    do_job(again, store, RealReader())
    second = store.glance(learning)
    assert second is not None
    assert second.version > first.version
    assert second.letters == 40


def test_nothing_is_learned_from_what_few_may_see(post: PostRoom) -> None:
    words = "the words of this letter are for few eyes and teach nothing at all"
    plain = post.letter(words)
    post.file(FileDocument(plain, Index("complaint"), ToTeam()))
    grave = post.letter(words)
    post.file(
        FileDocument(grave, Index("housing-medical", person_id=post.gwen), ToPerson())
    )
    marked = post.letter(words)
    index = Index("complaint", person_id=post.gwen, sensitivity="restricted")
    post.file(FileDocument(marked, index, ToPerson()))
    theirs = post.letter(words)
    post.file(FileDocument(theirs, Index("complaint", person_id=post.gwen), ToTeam()))
    post.letter(words)
    hidden = frozenset(
        kind.key for kind in kind_rules().types if kind.sensitivity == "restricted"
    )

    def learned_from() -> int:
        with reading(post.office.writer, Actor.program()) as session:
            return len(lessons(session, hidden))

    assert learned_from() == 2
    post.do(
        protect_person,
        ProtectPerson(post.gwen, 1, "staff", "Ring the duty officer"),
        Role.SENIOR_CO_ORDINATOR,
    )
    assert learned_from() == 1
    with reading(post.office.writer, Actor.program()) as session:
        assert newly_confirmed(session) is None
