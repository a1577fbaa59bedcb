"""A PDF that asks for a password, without it: for whoever knows it."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from db.domain.post.set_aside import Reason
from desktop.postroom.steps.limits import SetAside


def without_password(content: bytes, password: str) -> bytes:
    """Return the PDF as anyone can open it.

    Raises SetAside: with PROTECTED where it is not the password.
    """
    opened = BytesIO()
    try:
        with pikepdf.open(
            BytesIO(content), password=password, suppress_warnings=True
        ) as document:
            document.save(opened, encryption=False, deterministic_id=True)
    except pikepdf.PasswordError as error:
        raise SetAside(Reason.PROTECTED) from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise SetAside(Reason.DAMAGED) from error
    except MemoryError as error:
        raise SetAside(Reason.TOO_LARGE) from error
    return opened.getvalue()
