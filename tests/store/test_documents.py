from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.errors import NotFound, StoreRefused
from db.store.data_key import DataKey
from db.store.documents import CHUNK_BYTES, Documents

LETTER = b"Dear Mrs Quill, " * 10_000


@pytest.fixture
def documents(tmp_path: Path, key: DataKey) -> Documents:
    return Documents(tmp_path / "documents", key)


def files(documents: Documents) -> list[Path]:
    return sorted(path for path in documents._folder.rglob("*") if path.is_file())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    st.binary(max_size=64)
    | st.integers(-1, 1).map(lambda more: b"x" * (CHUNK_BYTES + more))
    | st.integers(-1, 1).map(lambda more: b"y" * (2 * CHUNK_BYTES + more))
)
def test_what_is_put_is_got(documents: Documents, content: bytes) -> None:
    digest = documents.put(content)
    assert digest == sha256(content).hexdigest()
    assert documents.get(digest) == content


def test_neither_content_nor_digest_can_be_read_on_the_disk(
    documents: Documents,
) -> None:
    digest = documents.put(LETTER)
    (file,) = files(documents)
    assert b"Quill" not in file.read_bytes()
    assert digest not in str(file)
    assert digest.encode() not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0


def test_the_same_content_is_kept_once_however_many_put_it(
    documents: Documents,
) -> None:
    with ThreadPoolExecutor(4) as pool:
        digests = set(pool.map(documents.put, [LETTER] * 12))
    assert len(digests) == 1
    assert len(files(documents)) == 1
    assert documents.get(digests.pop()) == LETTER


def test_another_stores_key_finds_nothing(documents: Documents, tmp_path: Path) -> None:
    digest = documents.put(LETTER)
    with pytest.raises(NotFound, match="not on this PC"):
        Documents(tmp_path / "documents", DataKey.new()).get(digest)


@pytest.mark.parametrize(
    "harm", ["a bit", "cut", "cut at a chunk", "longer", "empty", "swapped chunks"]
)
def test_a_damaged_file_is_told_and_left(documents: Documents, harm: str) -> None:
    digest = documents.put(LETTER)
    (file,) = files(documents)
    content, step = file.read_bytes(), CHUNK_BYTES + 16
    first, second = content[4 : 4 + step], content[4 + step : 4 + 2 * step]
    harmed = {
        "a bit": content[:99] + bytes([content[99] ^ 1]) + content[100:],
        "cut": content[:-5],
        "cut at a chunk": content[: 4 + 2 * step],
        "longer": content + b"x",
        "empty": b"",
        "swapped chunks": content[:4] + second + first + content[4 + 2 * step :],
    }[harm]
    file.write_bytes(harmed)
    with pytest.raises(StoreRefused, match="Restore it from a backup"):
        documents.get(digest)
    assert file.read_bytes() == harmed
    (problem,) = documents.faults([digest])
    assert "damaged" in problem
    assert digest not in problem


def test_one_documents_file_does_not_pass_for_another(documents: Documents) -> None:
    one, other = documents.put(b"one"), documents.put(b"two")
    documents.path_of(one).write_bytes(documents.path_of(other).read_bytes())
    with pytest.raises(StoreRefused):
        documents.get(one)


def test_a_content_that_was_forgotten_is_gone(documents: Documents) -> None:
    kept, gone = documents.put(b"kept"), documents.put(b"gone")
    documents.forget(gone)
    assert documents.get(kept) == b"kept"
    with pytest.raises(NotFound):
        documents.get(gone)
    assert documents.faults([kept]) == []
    assert len(documents.faults([kept, gone])) == 1


@pytest.mark.parametrize("digest", ["", "../../etc/passwd", "A" * 64, "0" * 63])
def test_only_a_digest_names_a_document(documents: Documents, digest: str) -> None:
    with pytest.raises(ValueError, match="64 hexadecimal"):
        documents.get(digest)
