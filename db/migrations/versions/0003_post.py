"""post

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

from db.tables import types


revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "document_made",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document_id", types.Id(length=16), nullable=False),
        sa.Column("pages_mark", types.Words(), nullable=False),
        sa.Column("searchable", types.Words(), nullable=True),
        sa.Column("text_chars", sa.Integer(), nullable=False),
        sa.Column("likeness", types.Words(), nullable=True),
        sa.Column("suggestions", sa.JSON(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_document_made")),
        sa.UniqueConstraint("document_id", name=op.f("uq_document_made_document_id")),
        sa.UniqueConstraint("id", name=op.f("uq_document_made_id")),
    )
    with op.batch_alter_table("document_made", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_document_made_likeness"), ["likeness"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_document_made_pages_mark"), ["pages_mark"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_document_made_searchable"), ["searchable"], unique=False
        )

    op.create_table(
        "learned_kinds",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("through", types.Moment(), nullable=False),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.Column("kinds", sa.Integer(), nullable=False),
        sa.Column("right_percent", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_learned_kinds")),
    )
    op.create_table(
        "page_reading",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("page_id", types.Id(length=16), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("orientation", sa.Integer(), nullable=False),
        sa.Column("turned", sa.Integer(), nullable=False),
        sa.Column("skew", sa.Integer(), nullable=False),
        sa.Column("look", types.Words(), nullable=True),
        sa.Column("blank", sa.Boolean(), nullable=False),
        sa.Column("patch", types.Words(), nullable=True),
        sa.Column("codes", sa.JSON(), nullable=False),
        sa.Column("picture", types.Words(), nullable=True),
        sa.Column("thumbnail", types.Words(), nullable=True),
        sa.Column("words", types.Words(), nullable=True),
        sa.Column("word_count", sa.Integer(), nullable=False),
        sa.Column("text_chars", sa.Integer(), nullable=False),
        sa.Column("confidence", sa.Integer(), nullable=False),
        sa.Column("language", types.Words(), nullable=True),
        sa.Column("fault", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_page_reading")),
        sa.UniqueConstraint("id", name=op.f("uq_page_reading_id")),
        sa.UniqueConstraint("page_id", name=op.f("uq_page_reading_page_id")),
    )
    with op.batch_alter_table("page_reading", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_page_reading_edition"), ["edition"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_page_reading_picture"), ["picture"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_page_reading_thumbnail"), ["thumbnail"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_page_reading_words"), ["words"], unique=False
        )

    op.create_table(
        "page_text",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("page_id", types.Id(length=16), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_page_text")),
        sa.UniqueConstraint("page_id", name=op.f("uq_page_text_page_id")),
    )
    op.create_table(
        "scan_profile",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", types.Words(), nullable=False),
        sa.Column("key", types.Words(), nullable=True),
        sa.Column("device", types.Words(), nullable=True),
        sa.Column("source", types.Words(), nullable=True),
        sa.Column("mode", types.Words(), nullable=False),
        sa.Column("resolution_dpi", sa.Integer(), nullable=False),
        sa.Column("duplex", types.Words(), nullable=False),
        sa.Column("paper", types.Words(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("asks_for_more", sa.Boolean(), nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_scan_profile")),
        sa.UniqueConstraint("id", name=op.f("uq_scan_profile_id")),
    )
    op.create_table(
        "document_kept",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document_id", types.Id(length=16), nullable=False),
        sa.Column("trigger", types.Words(), nullable=False),
        sa.Column("triggered_on", sa.Date(), nullable=True),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("destroy_on", sa.Date(), nullable=True),
        sa.Column("hold_reason", types.Words(), nullable=True),
        sa.Column("hold_by", types.Id(length=16), nullable=True),
        sa.Column("hold_at", types.Moment(), nullable=True),
        sa.Column("lifted_reason", types.Words(), nullable=True),
        sa.Column("lifted_by", types.Id(length=16), nullable=True),
        sa.Column("lifted_at", types.Moment(), nullable=True),
        sa.Column("asked_at", types.Moment(), nullable=True),
        sa.Column("asked_by", types.Id(length=16), nullable=True),
        sa.Column("approved_at", types.Moment(), nullable=True),
        sa.Column("approved_by", types.Id(length=16), nullable=True),
        sa.Column("destroyed_at", types.Moment(), nullable=True),
        sa.Column("destroyed_by", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["staff.id"], name=op.f("fk_document_kept_approved_by")
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["staff.id"], name=op.f("fk_document_kept_asked_by")
        ),
        sa.ForeignKeyConstraint(
            ["destroyed_by"], ["staff.id"], name=op.f("fk_document_kept_destroyed_by")
        ),
        sa.ForeignKeyConstraint(
            ["hold_by"], ["staff.id"], name=op.f("fk_document_kept_hold_by")
        ),
        sa.ForeignKeyConstraint(
            ["lifted_by"], ["staff.id"], name=op.f("fk_document_kept_lifted_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_document_kept")),
        sa.UniqueConstraint("document_id", name=op.f("uq_document_kept_document_id")),
        sa.UniqueConstraint("id", name=op.f("uq_document_kept_id")),
    )
    with op.batch_alter_table("document_kept", schema=None) as batch_op:
        batch_op.create_index(
            "ix_document_kept_destroy", ["destroyed_at", "destroy_on"], unique=False
        )

    op.create_table(
        "post_batch",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("source", types.Words(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("sheets_in", sa.Integer(), nullable=True),
        sa.Column("sheets_out", sa.Integer(), nullable=True),
        sa.Column("pages_out", sa.Integer(), nullable=True),
        sa.Column("difference_reason", types.Words(), nullable=True),
        sa.Column("opened_with", types.Id(length=16), nullable=True),
        sa.Column("first_of_kind", sa.Boolean(), nullable=False),
        sa.Column("closed_at", types.Moment(), nullable=True),
        sa.Column("closed_by", types.Id(length=16), nullable=True),
        sa.Column("reconciled_at", types.Moment(), nullable=True),
        sa.Column("reconciled_by", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["staff.id"], name=op.f("fk_post_batch_closed_by")
        ),
        sa.ForeignKeyConstraint(
            ["opened_with"], ["staff.id"], name=op.f("fk_post_batch_opened_with")
        ),
        sa.ForeignKeyConstraint(
            ["reconciled_by"], ["staff.id"], name=op.f("fk_post_batch_reconciled_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_post_batch")),
        sa.UniqueConstraint("id", name=op.f("uq_post_batch_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_post_batch_reference")),
    )
    with op.batch_alter_table("post_batch", schema=None) as batch_op:
        batch_op.create_index(
            "ix_post_batch_state", ["state", "received_on"], unique=False
        )

    op.create_table(
        "post_paper",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("batch_id", types.Id(length=16), nullable=False),
        sa.Column("place", types.Words(), nullable=True),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("destroy_from", sa.Date(), nullable=False),
        sa.Column("hold_reason", types.Words(), nullable=True),
        sa.Column("hold_by", types.Id(length=16), nullable=True),
        sa.Column("hold_at", types.Moment(), nullable=True),
        sa.Column("lifted_reason", types.Words(), nullable=True),
        sa.Column("lifted_by", types.Id(length=16), nullable=True),
        sa.Column("lifted_at", types.Moment(), nullable=True),
        sa.Column("asked_at", types.Moment(), nullable=True),
        sa.Column("asked_by", types.Id(length=16), nullable=True),
        sa.Column("approved_at", types.Moment(), nullable=True),
        sa.Column("approved_by", types.Id(length=16), nullable=True),
        sa.Column("destroyed_at", types.Moment(), nullable=True),
        sa.Column("destroyed_by", types.Id(length=16), nullable=True),
        sa.Column("method", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["staff.id"], name=op.f("fk_post_paper_approved_by")
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["staff.id"], name=op.f("fk_post_paper_asked_by")
        ),
        sa.ForeignKeyConstraint(
            ["destroyed_by"], ["staff.id"], name=op.f("fk_post_paper_destroyed_by")
        ),
        sa.ForeignKeyConstraint(
            ["hold_by"], ["staff.id"], name=op.f("fk_post_paper_hold_by")
        ),
        sa.ForeignKeyConstraint(
            ["lifted_by"], ["staff.id"], name=op.f("fk_post_paper_lifted_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_post_paper")),
        sa.UniqueConstraint("batch_id", name=op.f("uq_post_paper_batch_id")),
        sa.UniqueConstraint("id", name=op.f("uq_post_paper_id")),
    )
    with op.batch_alter_table("post_paper", schema=None) as batch_op:
        batch_op.create_index(
            "ix_post_paper_state", ["state", "destroy_from"], unique=False
        )

    op.create_table(
        "page_edit",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("batch_id", types.Id(length=16), nullable=True),
        sa.Column("document_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("undone_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["post_batch.id"], name=op.f("fk_page_edit_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_page_edit_document_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_page_edit")),
        sa.UniqueConstraint("id", name=op.f("uq_page_edit_id")),
    )
    with op.batch_alter_table("page_edit", schema=None) as batch_op:
        batch_op.create_index("ix_page_edit_batch", ["batch_id", "n"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_page_edit_document_id"), ["document_id"], unique=False
        )

    op.create_table(
        "post_intake",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("batch_id", types.Id(length=16), nullable=True),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("origin", types.Words(), nullable=False),
        sa.Column("content", types.Words(), nullable=False),
        sa.Column("original", types.Words(), nullable=True),
        sa.Column("name", types.Words(), nullable=True),
        sa.Column("media_type", types.Words(), nullable=True),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("channel", types.Words(), nullable=False),
        sa.Column("parent_id", types.Id(length=16), nullable=True),
        sa.Column("document_id", types.Id(length=16), nullable=True),
        sa.Column("two_pass", sa.Boolean(), nullable=False),
        sa.Column("profile", types.Words(), nullable=True),
        sa.Column("device", types.Words(), nullable=True),
        sa.Column("next_sheet", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("stopped", types.Words(), nullable=True),
        sa.Column("ended_at", types.Moment(), nullable=True),
        sa.Column("separated_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["post_batch.id"], name=op.f("fk_post_intake_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_post_intake_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["post_intake.id"], name=op.f("fk_post_intake_parent_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_post_intake")),
        sa.UniqueConstraint(
            "batch_id",
            "origin",
            "content",
            name=op.f("uq_post_intake_batch_id_origin_content"),
        ),
        sa.UniqueConstraint("id", name=op.f("uq_post_intake_id")),
    )
    with op.batch_alter_table("post_intake", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_post_intake_document_id"), ["document_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_post_intake_original"), ["original"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_post_intake_parent_id"), ["parent_id"], unique=False
        )
        batch_op.create_index(
            "ix_post_intake_separated", ["separated_at", "n"], unique=False
        )
        batch_op.create_index("ix_post_intake_state", ["state", "n"], unique=False)

    op.create_table(
        "redacted_copy",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document_id", types.Id(length=16), nullable=False),
        sa.Column("reason", types.Words(), nullable=False),
        sa.Column("places", sa.JSON(), nullable=False),
        sa.Column("content", types.Words(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_redacted_copy_document_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_redacted_copy")),
        sa.UniqueConstraint("id", name=op.f("uq_redacted_copy_id")),
    )
    with op.batch_alter_table("redacted_copy", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_redacted_copy_content"), ["content"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_redacted_copy_document_id"), ["document_id"], unique=False
        )

    op.create_table(
        "captured_page",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("batch_id", types.Id(length=16), nullable=True),
        sa.Column("intake_id", types.Id(length=16), nullable=False),
        sa.Column("sheet", sa.Integer(), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("image", types.Words(), nullable=True),
        sa.Column("media_type", types.Words(), nullable=False),
        sa.Column("width_px", sa.Integer(), nullable=False),
        sa.Column("height_px", sa.Integer(), nullable=False),
        sa.Column("dpi", sa.Integer(), nullable=False),
        sa.Column("document_id", types.Id(length=16), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("turned", sa.Integer(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=True),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["post_batch.id"], name=op.f("fk_captured_page_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_captured_page_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["intake_id"], ["post_intake.id"], name=op.f("fk_captured_page_intake_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_captured_page")),
        sa.UniqueConstraint("id", name=op.f("uq_captured_page_id")),
        sa.UniqueConstraint(
            "intake_id",
            "sheet",
            "side",
            name=op.f("uq_captured_page_intake_id_sheet_side"),
        ),
    )
    with op.batch_alter_table("captured_page", schema=None) as batch_op:
        batch_op.create_index("ix_captured_page_batch", ["batch_id", "n"], unique=False)
        batch_op.create_index(
            "ix_captured_page_document", ["document_id", "position"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_captured_page_image"), ["image"], unique=False
        )

    op.create_table(
        "register_entry",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("batch_id", types.Id(length=16), nullable=True),
        sa.Column("document_id", types.Id(length=16), nullable=True),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("enquiry_id", types.Id(length=16), nullable=True),
        sa.Column("original_id", types.Id(length=16), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("received_at", types.Moment(), nullable=True),
        sa.Column("carrier", types.Words(), nullable=True),
        sa.Column("tracking", types.Words(), nullable=True),
        sa.Column("tracking_doubt", types.Words(), nullable=True),
        sa.Column("sender", types.Words(), nullable=True),
        sa.Column("addressee", types.Words(), nullable=True),
        sa.Column("what", types.Words(), nullable=True),
        sa.Column("last_four", types.Words(), nullable=True),
        sa.Column("amount_pence", sa.Integer(), nullable=True),
        sa.Column("payer", types.Words(), nullable=True),
        sa.Column("payment_for", types.Words(), nullable=True),
        sa.Column("urgent", types.Words(), nullable=True),
        sa.Column("server_name", types.Words(), nullable=True),
        sa.Column("opened", sa.Boolean(), nullable=False),
        sa.Column("team_code", types.Words(), nullable=True),
        sa.Column("location", types.Words(), nullable=True),
        sa.Column("witness", types.Words(), nullable=False),
        sa.Column("witness_id", types.Id(length=16), nullable=True),
        sa.Column("witnessed_at", types.Moment(), nullable=True),
        sa.Column("copied_at", types.Moment(), nullable=True),
        sa.Column("copied_by", types.Id(length=16), nullable=True),
        sa.Column("returned_at", types.Moment(), nullable=True),
        sa.Column("returned_how", types.Words(), nullable=True),
        sa.Column("return_tracking", types.Words(), nullable=True),
        sa.Column("acknowledged_at", types.Moment(), nullable=True),
        sa.Column("closed_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["post_batch.id"], name=op.f("fk_register_entry_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["copied_by"], ["staff.id"], name=op.f("fk_register_entry_copied_by")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_register_entry_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_register_entry_enquiry_id")
        ),
        sa.ForeignKeyConstraint(
            ["original_id"], ["original.id"], name=op.f("fk_register_entry_original_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_register_entry_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["witness_id"], ["staff.id"], name=op.f("fk_register_entry_witness_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_register_entry")),
        sa.UniqueConstraint("id", name=op.f("uq_register_entry_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_register_entry_reference")),
    )
    with op.batch_alter_table("register_entry", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_register_entry_batch_id"), ["batch_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_register_entry_document_id"), ["document_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_register_entry_enquiry_id"), ["enquiry_id"], unique=False
        )
        batch_op.create_index(
            "ix_register_entry_kind", ["kind", "received_on"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_register_entry_original_id"), ["original_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_register_entry_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index(
            "ix_register_entry_state", ["state", "received_on"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_register_entry_tracking"), ["tracking"], unique=False
        )

    op.create_table(
        "custody_event",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entry_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("location", types.Words(), nullable=True),
        sa.Column("to_name", types.Words(), nullable=True),
        sa.Column("tracking", types.Words(), nullable=True),
        sa.Column("words", types.Words(), nullable=True),
        sa.Column("witness_id", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["register_entry.id"], name=op.f("fk_custody_event_entry_id")
        ),
        sa.ForeignKeyConstraint(
            ["witness_id"], ["staff.id"], name=op.f("fk_custody_event_witness_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_custody_event")),
        sa.UniqueConstraint("id", name=op.f("uq_custody_event_id")),
    )
    with op.batch_alter_table("custody_event", schema=None) as batch_op:
        batch_op.create_index("ix_custody_event_entry", ["entry_id", "n"], unique=False)

    op.create_table(
        "post_set_aside",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("batch_id", types.Id(length=16), nullable=True),
        sa.Column("intake_id", types.Id(length=16), nullable=True),
        sa.Column("document_id", types.Id(length=16), nullable=True),
        sa.Column("page_id", types.Id(length=16), nullable=True),
        sa.Column("reason", types.Words(), nullable=False),
        sa.Column("name", types.Words(), nullable=True),
        sa.Column("content", types.Words(), nullable=True),
        sa.Column("settled_at", types.Moment(), nullable=True),
        sa.Column("settled_by", types.Id(length=16), nullable=True),
        sa.Column("settled_how", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["post_batch.id"], name=op.f("fk_post_set_aside_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_post_set_aside_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["intake_id"], ["post_intake.id"], name=op.f("fk_post_set_aside_intake_id")
        ),
        sa.ForeignKeyConstraint(
            ["page_id"], ["captured_page.id"], name=op.f("fk_post_set_aside_page_id")
        ),
        sa.ForeignKeyConstraint(
            ["settled_by"], ["staff.id"], name=op.f("fk_post_set_aside_settled_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_post_set_aside")),
        sa.UniqueConstraint("id", name=op.f("uq_post_set_aside_id")),
    )
    with op.batch_alter_table("post_set_aside", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_post_set_aside_batch_id"), ["batch_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_post_set_aside_content"), ["content"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_post_set_aside_document_id"), ["document_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_post_set_aside_intake_id"), ["intake_id"], unique=False
        )
        batch_op.create_index(
            "ix_post_set_aside_open", ["settled_at", "n"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_post_set_aside_page_id"), ["page_id"], unique=False
        )

    op.create_table(
        "quality_sample",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("batch_id", types.Id(length=16), nullable=False),
        sa.Column("page_id", types.Id(length=16), nullable=False),
        sa.Column("result", types.Words(), nullable=True),
        sa.Column("fault", types.Words(), nullable=True),
        sa.Column("checked_at", types.Moment(), nullable=True),
        sa.Column("checked_by", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["post_batch.id"], name=op.f("fk_quality_sample_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["checked_by"], ["staff.id"], name=op.f("fk_quality_sample_checked_by")
        ),
        sa.ForeignKeyConstraint(
            ["page_id"], ["captured_page.id"], name=op.f("fk_quality_sample_page_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_quality_sample")),
        sa.UniqueConstraint(
            "batch_id", "page_id", name=op.f("uq_quality_sample_batch_id_page_id")
        ),
        sa.UniqueConstraint("id", name=op.f("uq_quality_sample_id")),
    )
    with op.batch_alter_table("quality_sample", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_quality_sample_page_id"), ["page_id"], unique=False
        )

    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.add_column(sa.Column("channel", types.Words(), nullable=True))
        batch_op.add_column(
            sa.Column("state", types.Words(), server_default="filed", nullable=False)
        )
        batch_op.add_column(sa.Column("type_code", types.Words(), nullable=True))
        batch_op.add_column(sa.Column("service_code", types.Words(), nullable=True))
        batch_op.add_column(sa.Column("dated_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("sender", types.Words(), nullable=True))
        batch_op.add_column(sa.Column("person_id", types.Id(length=16), nullable=True))
        batch_op.add_column(
            sa.Column("property_id", types.Id(length=16), nullable=True)
        )
        batch_op.add_column(sa.Column("language", types.Words(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "sensitivity", types.Words(), server_default="normal", nullable=False
            )
        )
        batch_op.add_column(sa.Column("urgent", types.Words(), nullable=True))
        batch_op.add_column(
            sa.Column(
                "originals_enclosed",
                sa.Boolean(),
                server_default=sa.text("0"),
                nullable=False,
            )
        )
        batch_op.add_column(sa.Column("answers", types.Words(), nullable=True))
        batch_op.add_column(sa.Column("team_code", types.Words(), nullable=True))
        batch_op.add_column(sa.Column("reason", types.Words(), nullable=True))
        batch_op.add_column(
            sa.Column("duplicate_of_id", types.Id(length=16), nullable=True)
        )
        batch_op.add_column(sa.Column("batch_id", types.Id(length=16), nullable=True))
        batch_op.add_column(
            sa.Column("position", sa.Integer(), server_default="0", nullable=False)
        )
        batch_op.add_column(sa.Column("indexed_at", types.Moment(), nullable=True))
        batch_op.add_column(sa.Column("indexed_by", types.Id(length=16), nullable=True))
        batch_op.alter_column("content", existing_type=sa.VARCHAR(), nullable=True)
        batch_op.create_index(
            batch_op.f("ix_document_answers"), ["answers"], unique=False
        )
        batch_op.create_index(
            "ix_document_batch", ["batch_id", "position"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_document_duplicate_of_id"), ["duplicate_of_id"], unique=False
        )
        batch_op.create_index("ix_document_indexed", ["indexed_at"], unique=False)
        batch_op.create_index(
            "ix_document_person", ["person_id", "received_on"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_document_property_id"), ["property_id"], unique=False
        )
        batch_op.create_index(
            "ix_document_state", ["state", "received_on", "n"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_document_duplicate_of_id"),
            "document",
            ["duplicate_of_id"],
            ["id"],
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_document_person_id"), "person", ["person_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_document_indexed_by"), "staff", ["indexed_by"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_document_property_id"), "property", ["property_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_document_batch_id"), "post_batch", ["batch_id"], ["id"]
        )

    op.execute(
        """CREATE VIRTUAL TABLE page_words USING fts5(words, content='', contentless_delete=1, detail='none', prefix='3 4 5 6 7', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* S* Co' tokenchars '@.-_'")"""
    )


def downgrade() -> None:
    op.execute("DROP TABLE page_words")
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_document_batch_id"), type_="foreignkey")
        batch_op.drop_constraint(
            batch_op.f("fk_document_property_id"), type_="foreignkey"
        )
        batch_op.drop_constraint(
            batch_op.f("fk_document_indexed_by"), type_="foreignkey"
        )
        batch_op.drop_constraint(
            batch_op.f("fk_document_person_id"), type_="foreignkey"
        )
        batch_op.drop_constraint(
            batch_op.f("fk_document_duplicate_of_id"), type_="foreignkey"
        )
        batch_op.drop_index("ix_document_state")
        batch_op.drop_index(batch_op.f("ix_document_property_id"))
        batch_op.drop_index("ix_document_person")
        batch_op.drop_index("ix_document_indexed")
        batch_op.drop_index(batch_op.f("ix_document_duplicate_of_id"))
        batch_op.drop_index("ix_document_batch")
        batch_op.drop_index(batch_op.f("ix_document_answers"))
        batch_op.alter_column("content", existing_type=sa.VARCHAR(), nullable=False)
        batch_op.drop_column("indexed_by")
        batch_op.drop_column("indexed_at")
        batch_op.drop_column("position")
        batch_op.drop_column("batch_id")
        batch_op.drop_column("duplicate_of_id")
        batch_op.drop_column("reason")
        batch_op.drop_column("team_code")
        batch_op.drop_column("answers")
        batch_op.drop_column("originals_enclosed")
        batch_op.drop_column("urgent")
        batch_op.drop_column("sensitivity")
        batch_op.drop_column("language")
        batch_op.drop_column("property_id")
        batch_op.drop_column("person_id")
        batch_op.drop_column("sender")
        batch_op.drop_column("dated_on")
        batch_op.drop_column("service_code")
        batch_op.drop_column("type_code")
        batch_op.drop_column("state")
        batch_op.drop_column("channel")

    with op.batch_alter_table("quality_sample", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quality_sample_page_id"))

    op.drop_table("quality_sample")
    with op.batch_alter_table("post_set_aside", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_set_aside_page_id"))
        batch_op.drop_index("ix_post_set_aside_open")
        batch_op.drop_index(batch_op.f("ix_post_set_aside_intake_id"))
        batch_op.drop_index(batch_op.f("ix_post_set_aside_document_id"))
        batch_op.drop_index(batch_op.f("ix_post_set_aside_content"))
        batch_op.drop_index(batch_op.f("ix_post_set_aside_batch_id"))

    op.drop_table("post_set_aside")
    with op.batch_alter_table("custody_event", schema=None) as batch_op:
        batch_op.drop_index("ix_custody_event_entry")

    op.drop_table("custody_event")
    with op.batch_alter_table("register_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_register_entry_tracking"))
        batch_op.drop_index("ix_register_entry_state")
        batch_op.drop_index(batch_op.f("ix_register_entry_person_id"))
        batch_op.drop_index(batch_op.f("ix_register_entry_original_id"))
        batch_op.drop_index("ix_register_entry_kind")
        batch_op.drop_index(batch_op.f("ix_register_entry_enquiry_id"))
        batch_op.drop_index(batch_op.f("ix_register_entry_document_id"))
        batch_op.drop_index(batch_op.f("ix_register_entry_batch_id"))

    op.drop_table("register_entry")
    with op.batch_alter_table("captured_page", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_captured_page_image"))
        batch_op.drop_index("ix_captured_page_document")
        batch_op.drop_index("ix_captured_page_batch")

    op.drop_table("captured_page")
    with op.batch_alter_table("redacted_copy", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_redacted_copy_document_id"))
        batch_op.drop_index(batch_op.f("ix_redacted_copy_content"))

    op.drop_table("redacted_copy")
    with op.batch_alter_table("post_intake", schema=None) as batch_op:
        batch_op.drop_index("ix_post_intake_state")
        batch_op.drop_index("ix_post_intake_separated")
        batch_op.drop_index(batch_op.f("ix_post_intake_parent_id"))
        batch_op.drop_index(batch_op.f("ix_post_intake_original"))
        batch_op.drop_index(batch_op.f("ix_post_intake_document_id"))

    op.drop_table("post_intake")
    with op.batch_alter_table("page_edit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_page_edit_document_id"))
        batch_op.drop_index("ix_page_edit_batch")

    op.drop_table("page_edit")
    with op.batch_alter_table("post_paper", schema=None) as batch_op:
        batch_op.drop_index("ix_post_paper_state")

    op.drop_table("post_paper")
    with op.batch_alter_table("post_batch", schema=None) as batch_op:
        batch_op.drop_index("ix_post_batch_state")

    op.drop_table("post_batch")
    with op.batch_alter_table("document_kept", schema=None) as batch_op:
        batch_op.drop_index("ix_document_kept_destroy")

    op.drop_table("document_kept")
    op.drop_table("scan_profile")
    op.drop_table("page_text")
    with op.batch_alter_table("page_reading", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_page_reading_words"))
        batch_op.drop_index(batch_op.f("ix_page_reading_thumbnail"))
        batch_op.drop_index(batch_op.f("ix_page_reading_picture"))
        batch_op.drop_index(batch_op.f("ix_page_reading_edition"))

    op.drop_table("page_reading")
    op.drop_table("learned_kinds")
    with op.batch_alter_table("document_made", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_document_made_searchable"))
        batch_op.drop_index(batch_op.f("ix_document_made_pages_mark"))
        batch_op.drop_index(batch_op.f("ix_document_made_likeness"))

    op.drop_table("document_made")
