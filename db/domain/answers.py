"""One answer: read as its question's kind, and said in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import phonenumbers

from db.domain.money import read_pence, show_pence

if TYPE_CHECKING:
    from db.domain.questions import Answer, Language, Question

SHORT_TEXT: Final = 500
LONG_TEXT: Final = 10_000
OLDEST_YEAR: Final = 1900
FURTHEST_YEARS: Final = 30

_NUMBER = re.compile(r"-?\d{1,3}(?:,?\d{3}){0,2}", re.ASCII)
_DATE_FORMS = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d %B %Y", "%d %b %Y")
_YES = frozenset({"yes", "y", "true", "ie", "ydy", "oes"})
_NO = frozenset({"no", "n", "false", "na", "nac ydy", "nac oes"})
_DAYS = MappingProxyType({"today": 0, "yesterday": -1, "tomorrow": 1})
_ENGLISH_MONTHS = (
    "January February March April May June July August September October November"
    " December"
)
_WELSH_MONTHS = (
    "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd"
    " Rhagfyr"
)
_MONTHS = MappingProxyType({"en": _ENGLISH_MONTHS.split(), "cy": _WELSH_MONTHS.split()})
_YES_NO = MappingProxyType({"en": ("No", "Yes"), "cy": ("Na", "Ie")})


class AnswerRefused(ValueError):
    """The answer can't be read as its question's kind; the words say what to do."""


def read_answer(question: Question, answer: object, today: date) -> Answer | None:
    """Return *answer* as the kind its question asks for, or None if blank.

    Raises AnswerRefused.
    """
    if answer is None or (isinstance(answer, str) and not answer.strip()):
        return None
    return _READERS[question.kind](question, answer, today)


def _written(answer: object, most: int = SHORT_TEXT) -> str:
    """Return typed words as NFC; numbers and dates are taken as their words."""
    if isinstance(answer, bool) or not isinstance(answer, str | int | date):
        raise AnswerRefused("Write the answer in words")
    try:
        text = str(answer).strip()
    except ValueError as error:  # Python refuses to print enormous integers
        raise AnswerRefused("Enter a smaller number") from error
    if len(text) > most:
        raise AnswerRefused(f"Shorten this to {most:,} characters or fewer")
    text = unicodedata.normalize("NFC", text)
    if any(unicodedata.category(c) in {"Cc", "Cs"} and c not in "\n\r\t" for c in text):
        raise AnswerRefused("Take out the characters that can't be printed")
    return text


def _text(_question: Question, answer: object, _today: date) -> str | None:
    return " ".join(_written(answer).split()) or None


def _long_text(_question: Question, answer: object, _today: date) -> str | None:
    return _written(answer, LONG_TEXT).replace("\r\n", "\n").strip() or None


def _choice(question: Question, answer: object, _today: date) -> str:
    for choice in question.choices:
        if answer == choice.key:
            return choice.key
    raise AnswerRefused("Choose one of the answers")


def _yes_no(_question: Question, answer: object, _today: date) -> bool:
    if isinstance(answer, bool):
        return answer
    word = answer.strip().casefold() if isinstance(answer, str) else ""
    if word in _YES or word in _NO:
        return word in _YES
    raise AnswerRefused("Choose yes or no")


def _date(question: Question, answer: object, today: date) -> date:
    if isinstance(answer, datetime):
        day = answer.date()
    elif isinstance(answer, date):
        day = answer
    else:
        day = _typed_date(_written(answer), today)
    if day > today and not question.future:
        raise AnswerRefused("Enter a date that is not in the future")
    if not OLDEST_YEAR <= day.year <= max(today.year, OLDEST_YEAR) + FURTHEST_YEARS:
        raise AnswerRefused("Check the year")
    return day


def _typed_date(text: str, today: date) -> date:
    word = text.casefold()
    if word in _DAYS:
        try:
            return today + timedelta(days=_DAYS[word])
        except OverflowError as error:
            raise AnswerRefused("Check the year") from error
    for form in _DATE_FORMS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    raise AnswerRefused("Enter a date, like 3/11/2026")


def _money(question: Question, answer: object, _today: date) -> int:
    """Return whole pence: typed words are pounds, an integer already is pence."""
    if isinstance(answer, int) and not isinstance(answer, bool):
        pence = answer
    else:
        read = read_pence(_written(answer))
        if read is None:
            raise AnswerRefused("Enter an amount, like 12.50")
        pence = read
    least = question.least or 0
    if pence < least:
        raise AnswerRefused(f"Enter {show_pence(least)} or more")
    if question.most is not None and pence > question.most:
        raise AnswerRefused(f"Enter {show_pence(question.most)} or less")
    return pence


def _number(question: Question, answer: object, _today: date) -> int:
    text = _written(answer)
    if not _NUMBER.fullmatch(text):
        raise AnswerRefused("Enter a whole number, like 3")
    number = int(text.replace(",", ""))
    if question.least is not None and number < question.least:
        raise AnswerRefused(f"Enter {question.least} or more")
    if question.most is not None and number > question.most:
        raise AnswerRefused(f"Enter {question.most} or less")
    return number


def _phone(_question: Question, answer: object, _today: date) -> str:
    """Return E.164; numbers kept for drama are possible, so they pass."""
    try:
        number = phonenumbers.parse(_written(answer), "GB")
    except phonenumbers.NumberParseException as error:
        raise AnswerRefused("Enter a phone number, like 01632 960001") from error
    if not phonenumbers.is_possible_number(number):
        raise AnswerRefused("Enter a phone number, like 01632 960001")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


_Reader = Callable[["Question", object, date], "Answer | None"]
_READERS: MappingProxyType[str, _Reader] = MappingProxyType(
    {
        "text": _text,
        "long_text": _long_text,
        "address": _text,
        "choice": _choice,
        "yes_no": _yes_no,
        "date": _date,
        "money": _money,
        "number": _number,
        "phone": _phone,
    }
)


def answer_in_words(question: Question, answer: object, language: Language) -> str:
    """Return an answer as one says it, or as it stands if it can't be read."""
    if isinstance(answer, str) and answer.strip().casefold() in _DAYS:
        return answer.strip()  # which day that is was not yet worked out
    try:
        value = read_answer(question, answer, date.max)
    except AnswerRefused:
        return answer if isinstance(answer, str) else ""
    return "" if value is None else _said(question, value, language)


def _said(question: Question, value: Answer, language: Language) -> str:
    if isinstance(value, bool):
        return _YES_NO[language][value]
    if isinstance(value, date):
        return f"{value.day} {_MONTHS[language][value.month - 1]} {value.year}"
    if isinstance(value, int):
        return show_pence(value) if question.kind == "money" else f"{value:,}"
    if question.kind == "choice":
        picked = next(choice for choice in question.choices if choice.key == value)
        return picked.words(language)
    return _national(value) if question.kind == "phone" else value


def _national(number: str) -> str:
    style = phonenumbers.PhoneNumberFormat
    parsed = phonenumbers.parse(number)
    home = parsed.country_code == phonenumbers.country_code_for_region("GB")
    return phonenumbers.format_number(
        parsed, style.NATIONAL if home else style.INTERNATIONAL
    )
