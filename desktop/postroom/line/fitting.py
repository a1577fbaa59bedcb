"""Learning kinds of document from confirmed letters; runs in a worker process.

A linear model over hashed words: sure enough for letters, quick to learn, and
nothing of it can be turned back into words. How sure it is, is measured on
letters that were kept from it, so that nine of ten means nine of ten.

Source: Guo and others, "On calibration of modern neural networks" (2017), for
the one number that scales sums before they become chances.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from db.domain.post.letters.learned import (
    BUCKETS,
    EDITION,
    SCALE,
    Learned,
    buckets_of,
    scaled,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST_OF_A_KIND: Final = 6
FEWEST_KINDS: Final = 2
_IN_LETTERS: Final = 3
"""A bucket of fewer letters is left out: it may be somebody's name."""
_FOLDS: Final = 3
_STRENGTH: Final = 20.0
_HEATS: Final = tuple(0.5 * 1.15**step for step in range(30))
_EVEN: Final = 1.0
"""Counted right and wrong once each before anything was tried, so that a few
letters that all went well don't make it certain."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """What was learned, and how often it was right about letters it had not seen."""

    learned: Learned
    right_percent: int


def fit(samples: Sequence[tuple[str, Sequence[str]]]) -> Fitted | None:
    """Return what *samples* (kind, texts) teach; None while they are too few."""
    often = Counter(kind for kind, _ in samples)
    kinds = tuple(sorted(k for k, count in often.items() if count >= FEWEST_OF_A_KIND))
    if len(kinds) < FEWEST_KINDS:
        return None
    chosen = [(kind, buckets_of(texts)) for kind, texts in samples if kind in kinds]
    idf = _idf([marks for _, marks in chosen])
    matrix = _matrix([scaled(marks, idf) for _, marks in chosen])
    answers = np.array([kinds.index(kind) for kind, _ in chosen])
    sums = _sums_of_unseen(matrix, answers, len(kinds))
    heat = _heat(sums, answers)
    right = int((sums.argmax(axis=1) == answers).mean() * 100)
    weights, bias = _fitted(matrix, answers, len(kinds))
    learned = Learned(
        EDITION,
        kinds,
        tuple(often[kind] for kind in kinds),
        tuple(round(value * SCALE) for value in idf),
        tuple(tuple(int(value) for value in row) for row in np.rint(weights * SCALE)),
        tuple(int(value) for value in np.rint(bias * SCALE)),
        heat,
    )
    return Fitted(learned, right)


def _idf(letters: Sequence[Counter[int]]) -> tuple[float, ...]:
    """Return how rare each bucket is, as it will be kept."""
    seen: Counter[int] = Counter()
    for marks in letters:
        seen.update(marks.keys())
    count = len(letters)
    return tuple(
        round((math.log((1 + count) / (1 + seen[bucket])) + 1) * SCALE) / SCALE
        if seen[bucket] >= _IN_LETTERS
        else 0.0
        for bucket in range(BUCKETS)
    )


def _matrix(vectors: Sequence[dict[int, float]]) -> Any:  # noqa: ANN401  a sparse matrix; its library has no types
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415  heavy, and of the workers alone

    columns = DictVectorizer().fit([dict.fromkeys(range(BUCKETS), 1.0)])
    return columns.transform(vectors)


def _fitted(
    matrix: Any,  # noqa: ANN401  as above
    answers: NDArray[np.int64],
    kinds: int,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the weights of each kind and what each begins with."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415  as above

    model = LogisticRegression(C=_STRENGTH, max_iter=300)
    model.fit(matrix, answers)
    weights, bias = model.coef_, model.intercept_
    if kinds == 2 and len(weights) == 1:  # noqa: PLR2004  two kinds share one row
        return np.vstack([-weights[0], weights[0]]) / 2, np.array(
            [-bias[0], bias[0]]
        ) / 2
    whole = np.zeros((kinds, matrix.shape[1]))
    start = np.full(kinds, -20.0)
    for row, kind in enumerate(model.classes_):
        whole[kind], start[kind] = weights[row], bias[row]
    return whole, start


def _sums_of_unseen(
    matrix: Any,  # noqa: ANN401  as above
    answers: NDArray[np.int64],
    kinds: int,
) -> NDArray[np.float64]:
    """Return what is said of each letter by a model that never saw it."""
    from sklearn.model_selection import StratifiedKFold  # noqa: PLC0415  as above

    sums = np.zeros((len(answers), kinds))
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=0)
    for seen, unseen in folds.split(matrix, answers):
        weights, bias = _fitted(matrix[seen], answers[seen], kinds)
        sums[unseen] = matrix[unseen] @ weights.T + bias
    return sums


def _heat(sums: NDArray[np.float64], answers: NDArray[np.int64]) -> float:
    """Return what sums are divided by so that their chances come true."""
    return min(_HEATS, key=lambda heat: _surprise(sums / heat, answers))


def _surprise(sums: NDArray[np.float64], answers: NDArray[np.int64]) -> float:
    """Return how much the answers surprise whoever believed the chances."""
    high = sums.max(axis=1, keepdims=True)
    chances = np.exp(sums - high)
    chances /= chances.sum(axis=1, keepdims=True)
    kinds = sums.shape[1]
    count = len(answers)
    said = chances[np.arange(count), answers]
    mixed = (said * count + _EVEN / kinds) / (count + _EVEN)
    return float(-np.log(mixed).mean())
