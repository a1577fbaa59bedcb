"""casework

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

from db.tables import types


revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calendar_day",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_calendar_day")),
        sa.UniqueConstraint("day", "kind", name=op.f("uq_calendar_day_day_kind")),
        sa.UniqueConstraint("id", name=op.f("uq_calendar_day_id")),
    )
    op.create_table(
        "case_group",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("name", types.Words(), nullable=False),
        sa.Column("cause", types.Words(), nullable=False),
        sa.Column("update", types.Words(), nullable=True),
        sa.Column("updated_on", sa.Date(), nullable=True),
        sa.Column("ended_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_group")),
        sa.UniqueConstraint("id", name=op.f("uq_case_group_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_case_group_reference")),
    )
    op.create_table(
        "case_seen",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("staff_id", types.Id(length=16), nullable=False),
        sa.Column("seen_at", types.Moment(), nullable=False),
        sa.Column("here_at", types.Moment(), nullable=True),
        sa.Column("writing", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_seen")),
        sa.UniqueConstraint(
            "case_id", "staff_id", name=op.f("uq_case_seen_case_id_staff_id")
        ),
    )
    with op.batch_alter_table("case_seen", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_case_seen_case_id"), ["case_id"], unique=False
        )

    op.create_table(
        "document",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("title", types.Words(), nullable=False),
        sa.Column("content", types.Words(), nullable=False),
        sa.Column("media_type", types.Words(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("came_by", types.Words(), nullable=False),
        sa.Column("made_from_id", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["made_from_id"], ["document.id"], name=op.f("fk_document_made_from_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_document")),
        sa.UniqueConstraint("id", name=op.f("uq_document_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_document_reference")),
    )
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_document_content"), ["content"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_document_made_from_id"), ["made_from_id"], unique=False
        )
        batch_op.create_index(
            "ix_document_received", ["received_on", "n"], unique=False
        )

    op.create_table(
        "rule_edition",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("topic", types.Words(), nullable=False),
        sa.Column("key", types.Words(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("change_note", types.Words(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_rule_edition")),
        sa.UniqueConstraint("id", name=op.f("uq_rule_edition_id")),
        sa.UniqueConstraint(
            "topic", "key", "number", name=op.f("uq_rule_edition_topic_key_number")
        ),
    )
    op.create_table(
        "saved_filter",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("owner", types.Id(length=16), nullable=False),
        sa.Column("name", types.Words(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_saved_filter")),
        sa.UniqueConstraint("owner", "name", name=op.f("uq_saved_filter_owner_name")),
    )
    op.create_table(
        "complaint",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("about", types.Words(), nullable=False),
        sa.Column("wanted", types.Words(), nullable=True),
        sa.Column("test", sa.JSON(), nullable=False),
        sa.Column("changed_reason", types.Words(), nullable=True),
        sa.Column("scheme", types.Words(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("handler_id", types.Id(length=16), nullable=True),
        sa.Column("received_at", types.Moment(), nullable=False),
        sa.Column("acknowledged_at", types.Moment(), nullable=True),
        sa.Column("stage_one_at", types.Moment(), nullable=True),
        sa.Column("stage_one_by", types.Id(length=16), nullable=True),
        sa.Column("outcome_one", types.Words(), nullable=True),
        sa.Column("reasons_one", types.Words(), nullable=True),
        sa.Column("stage_two_asked_at", types.Moment(), nullable=True),
        sa.Column("stage_two_why", types.Words(), nullable=True),
        sa.Column("stage_two_acknowledged_at", types.Moment(), nullable=True),
        sa.Column("stage_two_at", types.Moment(), nullable=True),
        sa.Column("stage_two_by", types.Id(length=16), nullable=True),
        sa.Column("outcome_two", types.Words(), nullable=True),
        sa.Column("reasons_two", types.Words(), nullable=True),
        sa.Column("refused_at", types.Moment(), nullable=True),
        sa.Column("refused_reason", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["handler_id"], ["staff.id"], name=op.f("fk_complaint_handler_id")
        ),
        sa.ForeignKeyConstraint(
            ["stage_one_by"], ["staff.id"], name=op.f("fk_complaint_stage_one_by")
        ),
        sa.ForeignKeyConstraint(
            ["stage_two_by"], ["staff.id"], name=op.f("fk_complaint_stage_two_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_complaint")),
        sa.UniqueConstraint("case_id", name=op.f("uq_complaint_case_id")),
        sa.UniqueConstraint("id", name=op.f("uq_complaint_id")),
    )
    with op.batch_alter_table("complaint", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_complaint_handler_id"), ["handler_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_complaint_stage"), ["stage"], unique=False)

    op.create_table(
        "cover",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("staff_id", types.Id(length=16), nullable=False),
        sa.Column("deputy_id", types.Id(length=16), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.Column("ended_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["deputy_id"], ["staff.id"], name=op.f("fk_cover_deputy_id")
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_cover_staff_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_cover")),
        sa.UniqueConstraint("id", name=op.f("uq_cover_id")),
    )
    with op.batch_alter_table("cover", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_cover_deputy_id"), ["deputy_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_cover_staff_id"), ["staff_id"], unique=False
        )

    op.create_table(
        "case_front",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("team_code", types.Words(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_case_front_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_front")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_front_case_id")),
        sa.UniqueConstraint("id", name=op.f("uq_case_front_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_case_front_reference")),
    )
    with op.batch_alter_table("case_front", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_case_front_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "enquiry_document",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("contact_id", types.Id(length=16), nullable=False),
        sa.Column("enquiry_id", types.Id(length=16), nullable=True),
        sa.Column("document_id", types.Id(length=16), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_enquiry_document_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["document.id"],
            name=op.f("fk_enquiry_document_document_id"),
        ),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_enquiry_document_enquiry_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_enquiry_document")),
        sa.UniqueConstraint("id", name=op.f("uq_enquiry_document_id")),
    )
    with op.batch_alter_table("enquiry_document", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_enquiry_document_contact_id"), ["contact_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_enquiry_document_document_id"), ["document_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_enquiry_document_enquiry_id"), ["enquiry_id"], unique=False
        )

    op.create_table(
        "case_file",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("title", types.Words(), nullable=False),
        sa.Column("summary", types.Words(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("service_code", types.Words(), nullable=False),
        sa.Column("service_version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("property_id", types.Id(length=16), nullable=True),
        sa.Column("enquiry_id", types.Id(length=16), nullable=True),
        sa.Column("referral_id", types.Id(length=16), nullable=True),
        sa.Column("group_id", types.Id(length=16), nullable=True),
        sa.Column("team_code", types.Words(), nullable=False),
        sa.Column("owner_id", types.Id(length=16), nullable=True),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("priority", types.Words(), nullable=False),
        sa.Column("risks", types.Words(), nullable=False),
        sa.Column("communal", sa.Boolean(), nullable=False),
        sa.Column("waiting_for", types.Words(), nullable=False),
        sa.Column("waiting_since", types.Moment(), nullable=True),
        sa.Column("next_step", types.Words(), nullable=True),
        sa.Column("next_due_at", types.Moment(), nullable=False),
        sa.Column("warn_at", types.Moment(), nullable=False),
        sa.Column("opened_at", types.Moment(), nullable=False),
        sa.Column("moved_at", types.Moment(), nullable=False),
        sa.Column("chased_at", types.Moment(), nullable=True),
        sa.Column("chases", sa.Integer(), nullable=False),
        sa.Column("escalated_to", types.Words(), nullable=True),
        sa.Column("escalated_at", types.Moment(), nullable=True),
        sa.Column("close_by", types.Id(length=16), nullable=True),
        sa.Column("close_wanted", sa.JSON(), nullable=True),
        sa.Column("closed_at", types.Moment(), nullable=True),
        sa.Column("closed_by", types.Id(length=16), nullable=True),
        sa.Column("outcome", types.Words(), nullable=True),
        sa.Column("outcome_words", types.Words(), nullable=True),
        sa.Column("root_cause", types.Words(), nullable=True),
        sa.Column("approved_by", types.Id(length=16), nullable=True),
        sa.Column("reopened", sa.Integer(), nullable=False),
        sa.Column("merged_into_id", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["staff.id"], name=op.f("fk_case_file_approved_by")
        ),
        sa.ForeignKeyConstraint(
            ["close_by"], ["staff.id"], name=op.f("fk_case_file_close_by")
        ),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["staff.id"], name=op.f("fk_case_file_closed_by")
        ),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_case_file_enquiry_id")
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["case_group.id"], name=op.f("fk_case_file_group_id")
        ),
        sa.ForeignKeyConstraint(
            ["merged_into_id"],
            ["case_file.id"],
            name=op.f("fk_case_file_merged_into_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["staff.id"], name=op.f("fk_case_file_owner_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_case_file_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["property_id"], ["property.id"], name=op.f("fk_case_file_property_id")
        ),
        sa.ForeignKeyConstraint(
            ["referral_id"], ["referral.id"], name=op.f("fk_case_file_referral_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_file")),
        sa.UniqueConstraint("id", name=op.f("uq_case_file_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_case_file_reference")),
    )
    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_case_file_closed_at"), ["closed_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_case_file_enquiry_id"), ["enquiry_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_case_file_group_id"), ["group_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_case_file_merged_into_id"), ["merged_into_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_case_file_moved_at"), ["moved_at"], unique=False
        )
        batch_op.create_index(
            "ix_case_file_owner_queue",
            [
                "owner_id",
                "next_due_at",
                "n",
                "team_code",
                "state",
                "kind",
                "service_code",
                "risks",
                "waiting_for",
                "warn_at",
                "opened_at",
                "close_by",
                "escalated_to",
                "scope",
                "made_by",
            ],
            unique=False,
            sqlite_where=sa.text("is_open IS 1"),
            postgresql_where=sa.text("is_open IS true"),
        )
        batch_op.create_index(
            "ix_case_file_person", ["person_id", "is_open", "opened_at"], unique=False
        )
        batch_op.create_index(
            "ix_case_file_property",
            ["property_id", "is_open", "opened_at"],
            unique=False,
        )
        batch_op.create_index(
            "ix_case_file_queue",
            [
                "next_due_at",
                "n",
                "team_code",
                "owner_id",
                "state",
                "kind",
                "service_code",
                "risks",
                "waiting_for",
                "warn_at",
                "opened_at",
                "close_by",
                "escalated_to",
                "scope",
                "made_by",
            ],
            unique=False,
            sqlite_where=sa.text("is_open IS 1"),
            postgresql_where=sa.text("is_open IS true"),
        )
        batch_op.create_index(
            batch_op.f("ix_case_file_referral_id"), ["referral_id"], unique=False
        )
        batch_op.create_index(
            "ix_case_file_team_queue",
            [
                "team_code",
                "next_due_at",
                "n",
                "owner_id",
                "state",
                "kind",
                "service_code",
                "risks",
                "waiting_for",
                "warn_at",
                "opened_at",
                "close_by",
                "escalated_to",
                "scope",
                "made_by",
            ],
            unique=False,
            sqlite_where=sa.text("is_open IS 1"),
            postgresql_where=sa.text("is_open IS true"),
        )

    op.create_table(
        "case_clock",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("nation", types.Words(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("started_at", types.Moment(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_at", types.Moment(), nullable=False),
        sa.Column("warn_at", types.Moment(), nullable=False),
        sa.Column("working", sa.JSON(), nullable=False),
        sa.Column("ended_at", types.Moment(), nullable=True),
        sa.Column("warned_at", types.Moment(), nullable=True),
        sa.Column("escalated_at", types.Moment(), nullable=True),
        sa.Column("escalated_to", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_clock_case_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_clock")),
        sa.UniqueConstraint("id", name=op.f("uq_case_clock_id")),
    )
    with op.batch_alter_table("case_clock", schema=None) as batch_op:
        batch_op.create_index("ix_case_clock_case", ["case_id", "state"], unique=False)
        batch_op.create_index("ix_case_clock_due", ["state", "due_at"], unique=False)
        batch_op.create_index(
            "ix_case_clock_warn", ["state", "warned_at", "warn_at"], unique=False
        )

    op.create_table(
        "case_document",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("document_id", types.Id(length=16), nullable=False),
        sa.Column("title", types.Words(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("leading", sa.Boolean(), nullable=False),
        sa.Column("unseen", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_document_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_case_document_document_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_document")),
        sa.UniqueConstraint(
            "case_id", "document_id", name=op.f("uq_case_document_case_id_document_id")
        ),
        sa.UniqueConstraint("id", name=op.f("uq_case_document_id")),
    )
    with op.batch_alter_table("case_document", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_case_document_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_case_document_document_id"), ["document_id"], unique=False
        )

    op.create_table(
        "case_hand",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("from_id", types.Id(length=16), nullable=True),
        sa.Column("to_id", types.Id(length=16), nullable=True),
        sa.Column("from_team", types.Words(), nullable=True),
        sa.Column("to_team", types.Words(), nullable=False),
        sa.Column("for_id", types.Id(length=16), nullable=True),
        sa.Column("why", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_hand_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["for_id"], ["staff.id"], name=op.f("fk_case_hand_for_id")
        ),
        sa.ForeignKeyConstraint(
            ["from_id"], ["staff.id"], name=op.f("fk_case_hand_from_id")
        ),
        sa.ForeignKeyConstraint(
            ["to_id"], ["staff.id"], name=op.f("fk_case_hand_to_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_hand")),
        sa.UniqueConstraint("id", name=op.f("uq_case_hand_id")),
    )
    with op.batch_alter_table("case_hand", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_case_hand_case_id"), ["case_id"], unique=False
        )

    op.create_table(
        "case_letter",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("calendar", types.Words(), nullable=True),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_letter_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_case_letter_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_letter")),
        sa.UniqueConstraint("id", name=op.f("uq_case_letter_id")),
    )
    with op.batch_alter_table("case_letter", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_case_letter_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_case_letter_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index("ix_case_letter_state", ["state", "n"], unique=False)

    op.create_table(
        "case_link",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("other_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=True),
        sa.Column("kept", sa.JSON(), nullable=True),
        sa.Column("undone_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_link_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["case_file.id"], name=op.f("fk_case_link_other_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_link")),
        sa.UniqueConstraint("id", name=op.f("uq_case_link_id")),
    )
    with op.batch_alter_table("case_link", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_case_link_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_case_link_other_id"), ["other_id"], unique=False
        )

    op.create_table(
        "case_note",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("contact_id", types.Id(length=16), nullable=True),
        sa.Column("told_customer", sa.Boolean(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_note_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_case_note_contact_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_note")),
        sa.UniqueConstraint("id", name=op.f("uq_case_note_id")),
    )
    with op.batch_alter_table("case_note", schema=None) as batch_op:
        batch_op.create_index("ix_case_note_case", ["case_id", "n"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_case_note_contact_id"), ["contact_id"], unique=False
        )

    op.create_table(
        "case_task",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("key", types.Words(), nullable=True),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("owner_id", types.Id(length=16), nullable=True),
        sa.Column("after_id", types.Id(length=16), nullable=True),
        sa.Column("target_days", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("done_at", types.Moment(), nullable=True),
        sa.Column("done_by", types.Id(length=16), nullable=True),
        sa.Column("result", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["after_id"], ["case_task.id"], name=op.f("fk_case_task_after_id")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_case_task_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["done_by"], ["staff.id"], name=op.f("fk_case_task_done_by")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["staff.id"], name=op.f("fk_case_task_owner_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_case_task")),
        sa.UniqueConstraint("id", name=op.f("uq_case_task_id")),
    )
    with op.batch_alter_table("case_task", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_case_task_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            "ix_case_task_owner", ["owner_id", "state", "due_on"], unique=False
        )

    op.create_table(
        "disclosure",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=True),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("body", types.Words(), nullable=False),
        sa.Column("asked_by", types.Words(), nullable=False),
        sa.Column("their_reference", types.Words(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("authority", types.Words(), nullable=False),
        sa.Column("authority_checked_by", types.Id(length=16), nullable=False),
        sa.Column("ground", types.Words(), nullable=False),
        sa.Column("given", types.Words(), nullable=True),
        sa.Column("refused_reason", types.Words(), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["authority_checked_by"],
            ["staff.id"],
            name=op.f("fk_disclosure_authority_checked_by"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_disclosure_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_disclosure_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_disclosure")),
        sa.UniqueConstraint("id", name=op.f("uq_disclosure_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_disclosure_reference")),
    )
    with op.batch_alter_table("disclosure", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_disclosure_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_disclosure_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "feedback",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("service_code", types.Words(), nullable=False),
        sa.Column("team_code", types.Words(), nullable=False),
        sa.Column("channel", types.Words(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("words", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_feedback_case_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_feedback")),
        sa.UniqueConstraint("id", name=op.f("uq_feedback_id")),
    )
    with op.batch_alter_table("feedback", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_feedback_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            "ix_feedback_service", ["service_code", "answered_on"], unique=False
        )

    op.create_table(
        "lesson",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("service_code", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("change", types.Words(), nullable=True),
        sa.Column("changed_on", sa.Date(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_lesson_case_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_lesson")),
        sa.UniqueConstraint("id", name=op.f("uq_lesson_id")),
    )
    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_lesson_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_lesson_service_code"), ["service_code"], unique=False
        )

    op.create_table(
        "remedy",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("owner_id", types.Id(length=16), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("amount_pence", sa.Integer(), nullable=True),
        sa.Column("form", types.Words(), nullable=True),
        sa.Column("level", types.Words(), nullable=True),
        sa.Column("agreed_by", types.Id(length=16), nullable=True),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("done_at", types.Moment(), nullable=True),
        sa.Column("supplier", types.Words(), nullable=True),
        sa.Column("recover_pence", sa.Integer(), nullable=True),
        sa.Column("recovery", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["agreed_by"], ["staff.id"], name=op.f("fk_remedy_agreed_by")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_remedy_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["staff.id"], name=op.f("fk_remedy_owner_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_remedy")),
        sa.UniqueConstraint("id", name=op.f("uq_remedy_id")),
    )
    with op.batch_alter_table("remedy", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_remedy_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_remedy_owner_id"), ["owner_id"], unique=False
        )
        batch_op.create_index("ix_remedy_state", ["state", "due_on"], unique=False)

    op.create_table(
        "tray_item",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document_id", types.Id(length=16), nullable=False),
        sa.Column("title", types.Words(), nullable=False),
        sa.Column("team_code", types.Words(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("case_id", types.Id(length=16), nullable=True),
        sa.Column("reason", types.Words(), nullable=True),
        sa.Column("previous_id", types.Id(length=16), nullable=True),
        sa.Column("decided_at", types.Moment(), nullable=True),
        sa.Column("decided_by", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_tray_item_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["staff.id"], name=op.f("fk_tray_item_decided_by")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_tray_item_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_tray_item_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"], ["tray_item.id"], name=op.f("fk_tray_item_previous_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_tray_item")),
        sa.UniqueConstraint("id", name=op.f("uq_tray_item_id")),
    )
    with op.batch_alter_table("tray_item", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tray_item_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_tray_item_document_id"), ["document_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_tray_item_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index(
            "ix_tray_item_team", ["team_code", "state", "received_on"], unique=False
        )

    op.create_table(
        "work_order",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("property_id", types.Id(length=16), nullable=True),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("supplier", types.Words(), nullable=True),
        sa.Column("communal", sa.Boolean(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("cost_pence", sa.Integer(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("recharged", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_work_order_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["property_id"], ["property.id"], name=op.f("fk_work_order_property_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_work_order")),
        sa.UniqueConstraint("id", name=op.f("uq_work_order_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_work_order_reference")),
    )
    with op.batch_alter_table("work_order", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_work_order_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            "ix_work_order_communal",
            ["communal", "state", "recharged", "done_on"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_work_order_property_id"), ["property_id"], unique=False
        )

    op.create_table(
        "clock_event",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("clock_id", types.Id(length=16), nullable=False),
        sa.Column("event", types.Words(), nullable=False),
        sa.Column("at", types.Moment(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("reason", types.Words(), nullable=True),
        sa.Column("due_before", sa.Date(), nullable=True),
        sa.Column("due_after", sa.Date(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["clock_id"], ["case_clock.id"], name=op.f("fk_clock_event_clock_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_clock_event")),
        sa.UniqueConstraint("id", name=op.f("uq_clock_event_id")),
    )
    with op.batch_alter_table("clock_event", schema=None) as batch_op:
        batch_op.create_index("ix_clock_event_clock", ["clock_id", "n"], unique=False)

    op.create_table(
        "recharge",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("order_id", types.Id(length=16), nullable=True),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("amount_pence", sa.Integer(), nullable=False),
        sa.Column("reason", types.Words(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_recharge_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["work_order.id"], name=op.f("fk_recharge_order_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_recharge_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_recharge")),
        sa.UniqueConstraint("id", name=op.f("uq_recharge_id")),
    )
    with op.batch_alter_table("recharge", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_recharge_case_id"), ["case_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_recharge_order_id"), ["order_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_recharge_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "remedy_update",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("remedy_id", types.Id(length=16), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["remedy_id"], ["remedy.id"], name=op.f("fk_remedy_update_remedy_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_remedy_update")),
        sa.UniqueConstraint("id", name=op.f("uq_remedy_update_id")),
    )
    with op.batch_alter_table("remedy_update", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_remedy_update_remedy_id"), ["remedy_id"], unique=False
        )

    op.create_table(
        "visit",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", types.Id(length=16), nullable=False),
        sa.Column("order_id", types.Id(length=16), nullable=True),
        sa.Column("officer_id", types.Id(length=16), nullable=True),
        sa.Column("starts_at", types.Moment(), nullable=False),
        sa.Column("ends_at", types.Moment(), nullable=False),
        sa.Column("place", types.Words(), nullable=True),
        sa.Column("about", types.Words(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=True),
        sa.Column("officer_told_at", types.Moment(), nullable=True),
        sa.Column("next_id", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case_file.id"], name=op.f("fk_visit_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["next_id"], ["visit.id"], name=op.f("fk_visit_next_id")
        ),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["staff.id"], name=op.f("fk_visit_officer_id")
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["work_order.id"], name=op.f("fk_visit_order_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_visit")),
        sa.UniqueConstraint("id", name=op.f("uq_visit_id")),
    )
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_case_id"), ["case_id"], unique=False)
        batch_op.create_index(
            "ix_visit_officer", ["officer_id", "state", "starts_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_visit_order_id"), ["order_id"], unique=False
        )

    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("to_staff_id", types.Id(length=16), nullable=True)
        )
        batch_op.add_column(sa.Column("accept_by_at", types.Moment(), nullable=True))
        batch_op.add_column(sa.Column("accept_working", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("opened_at", types.Moment(), nullable=True))
        batch_op.add_column(sa.Column("opened_by", types.Id(length=16), nullable=True))
        batch_op.add_column(sa.Column("told_at", types.Moment(), nullable=True))
        batch_op.add_column(sa.Column("told_by", types.Id(length=16), nullable=True))
        batch_op.add_column(sa.Column("told_name", types.Words(), nullable=True))
        batch_op.add_column(
            sa.Column("escalated", sa.Integer(), server_default="0", nullable=False)
        )
        batch_op.add_column(sa.Column("escalated_at", types.Moment(), nullable=True))
        batch_op.add_column(
            sa.Column("escalated_to_id", types.Id(length=16), nullable=True)
        )
        batch_op.add_column(sa.Column("decided_at", types.Moment(), nullable=True))
        batch_op.add_column(sa.Column("decided_by", types.Id(length=16), nullable=True))
        batch_op.add_column(sa.Column("reason", types.Words(), nullable=True))
        batch_op.add_column(sa.Column("closing_note", types.Words(), nullable=True))
        batch_op.add_column(sa.Column("done_at", types.Moment(), nullable=True))
        batch_op.add_column(
            sa.Column("previous_id", types.Id(length=16), nullable=True)
        )
        batch_op.create_index(
            "ix_referral_accept", ["state", "accept_by_at"], unique=False
        )
        batch_op.create_index(
            "ix_referral_sender", ["made_by", "state", "made_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_referral_to_staff_id"), ["to_staff_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_referral_decided_by"), "staff", ["decided_by"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_referral_told_by"), "staff", ["told_by"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_referral_previous_id"), "referral", ["previous_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_referral_to_staff_id"), "staff", ["to_staff_id"], ["id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_referral_escalated_to_id"),
            "staff",
            ["escalated_to_id"],
            ["id"],
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_referral_opened_by"), "staff", ["opened_by"], ["id"]
        )

    op.execute(
        """CREATE VIRTUAL TABLE case_words USING fts5(words, content='', contentless_delete=1, detail='none', prefix='1 2 3 4 5 6 7 8 9 10', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* S* Co' tokenchars '@.-_'")"""
    )


def downgrade() -> None:
    op.execute("DROP TABLE case_words")
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_referral_opened_by"), type_="foreignkey"
        )
        batch_op.drop_constraint(
            batch_op.f("fk_referral_escalated_to_id"), type_="foreignkey"
        )
        batch_op.drop_constraint(
            batch_op.f("fk_referral_to_staff_id"), type_="foreignkey"
        )
        batch_op.drop_constraint(
            batch_op.f("fk_referral_previous_id"), type_="foreignkey"
        )
        batch_op.drop_constraint(batch_op.f("fk_referral_told_by"), type_="foreignkey")
        batch_op.drop_constraint(
            batch_op.f("fk_referral_decided_by"), type_="foreignkey"
        )
        batch_op.drop_index(batch_op.f("ix_referral_to_staff_id"))
        batch_op.drop_index("ix_referral_sender")
        batch_op.drop_index("ix_referral_accept")
        batch_op.drop_column("previous_id")
        batch_op.drop_column("done_at")
        batch_op.drop_column("closing_note")
        batch_op.drop_column("reason")
        batch_op.drop_column("decided_by")
        batch_op.drop_column("decided_at")
        batch_op.drop_column("escalated_to_id")
        batch_op.drop_column("escalated_at")
        batch_op.drop_column("escalated")
        batch_op.drop_column("told_name")
        batch_op.drop_column("told_by")
        batch_op.drop_column("told_at")
        batch_op.drop_column("opened_by")
        batch_op.drop_column("opened_at")
        batch_op.drop_column("accept_working")
        batch_op.drop_column("accept_by_at")
        batch_op.drop_column("to_staff_id")

    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visit_order_id"))
        batch_op.drop_index("ix_visit_officer")
        batch_op.drop_index(batch_op.f("ix_visit_case_id"))

    op.drop_table("visit")
    with op.batch_alter_table("remedy_update", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_remedy_update_remedy_id"))

    op.drop_table("remedy_update")
    with op.batch_alter_table("recharge", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_recharge_person_id"))
        batch_op.drop_index(batch_op.f("ix_recharge_order_id"))
        batch_op.drop_index(batch_op.f("ix_recharge_case_id"))

    op.drop_table("recharge")
    with op.batch_alter_table("clock_event", schema=None) as batch_op:
        batch_op.drop_index("ix_clock_event_clock")

    op.drop_table("clock_event")
    with op.batch_alter_table("work_order", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_work_order_property_id"))
        batch_op.drop_index("ix_work_order_communal")
        batch_op.drop_index(batch_op.f("ix_work_order_case_id"))

    op.drop_table("work_order")
    with op.batch_alter_table("tray_item", schema=None) as batch_op:
        batch_op.drop_index("ix_tray_item_team")
        batch_op.drop_index(batch_op.f("ix_tray_item_person_id"))
        batch_op.drop_index(batch_op.f("ix_tray_item_document_id"))
        batch_op.drop_index(batch_op.f("ix_tray_item_case_id"))

    op.drop_table("tray_item")
    with op.batch_alter_table("remedy", schema=None) as batch_op:
        batch_op.drop_index("ix_remedy_state")
        batch_op.drop_index(batch_op.f("ix_remedy_owner_id"))
        batch_op.drop_index(batch_op.f("ix_remedy_case_id"))

    op.drop_table("remedy")
    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lesson_service_code"))
        batch_op.drop_index(batch_op.f("ix_lesson_case_id"))

    op.drop_table("lesson")
    with op.batch_alter_table("feedback", schema=None) as batch_op:
        batch_op.drop_index("ix_feedback_service")
        batch_op.drop_index(batch_op.f("ix_feedback_case_id"))

    op.drop_table("feedback")
    with op.batch_alter_table("disclosure", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_disclosure_person_id"))
        batch_op.drop_index(batch_op.f("ix_disclosure_case_id"))

    op.drop_table("disclosure")
    with op.batch_alter_table("case_task", schema=None) as batch_op:
        batch_op.drop_index("ix_case_task_owner")
        batch_op.drop_index(batch_op.f("ix_case_task_case_id"))

    op.drop_table("case_task")
    with op.batch_alter_table("case_note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_note_contact_id"))
        batch_op.drop_index("ix_case_note_case")

    op.drop_table("case_note")
    with op.batch_alter_table("case_link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_link_other_id"))
        batch_op.drop_index(batch_op.f("ix_case_link_case_id"))

    op.drop_table("case_link")
    with op.batch_alter_table("case_letter", schema=None) as batch_op:
        batch_op.drop_index("ix_case_letter_state")
        batch_op.drop_index(batch_op.f("ix_case_letter_person_id"))
        batch_op.drop_index(batch_op.f("ix_case_letter_case_id"))

    op.drop_table("case_letter")
    with op.batch_alter_table("case_hand", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_hand_case_id"))

    op.drop_table("case_hand")
    with op.batch_alter_table("case_document", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_document_document_id"))
        batch_op.drop_index(batch_op.f("ix_case_document_case_id"))

    op.drop_table("case_document")
    with op.batch_alter_table("case_clock", schema=None) as batch_op:
        batch_op.drop_index("ix_case_clock_warn")
        batch_op.drop_index("ix_case_clock_due")
        batch_op.drop_index("ix_case_clock_case")

    op.drop_table("case_clock")
    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_case_file_team_queue",
            sqlite_where=sa.text("is_open IS 1"),
            postgresql_where=sa.text("is_open IS true"),
        )
        batch_op.drop_index(batch_op.f("ix_case_file_referral_id"))
        batch_op.drop_index(
            "ix_case_file_queue",
            sqlite_where=sa.text("is_open IS 1"),
            postgresql_where=sa.text("is_open IS true"),
        )
        batch_op.drop_index("ix_case_file_property")
        batch_op.drop_index("ix_case_file_person")
        batch_op.drop_index(
            "ix_case_file_owner_queue",
            sqlite_where=sa.text("is_open IS 1"),
            postgresql_where=sa.text("is_open IS true"),
        )
        batch_op.drop_index(batch_op.f("ix_case_file_moved_at"))
        batch_op.drop_index(batch_op.f("ix_case_file_merged_into_id"))
        batch_op.drop_index(batch_op.f("ix_case_file_group_id"))
        batch_op.drop_index(batch_op.f("ix_case_file_enquiry_id"))
        batch_op.drop_index(batch_op.f("ix_case_file_closed_at"))

    op.drop_table("case_file")
    with op.batch_alter_table("enquiry_document", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_enquiry_document_enquiry_id"))
        batch_op.drop_index(batch_op.f("ix_enquiry_document_document_id"))
        batch_op.drop_index(batch_op.f("ix_enquiry_document_contact_id"))

    op.drop_table("enquiry_document")
    with op.batch_alter_table("case_front", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_front_person_id"))

    op.drop_table("case_front")
    with op.batch_alter_table("cover", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cover_staff_id"))
        batch_op.drop_index(batch_op.f("ix_cover_deputy_id"))

    op.drop_table("cover")
    with op.batch_alter_table("complaint", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_complaint_stage"))
        batch_op.drop_index(batch_op.f("ix_complaint_handler_id"))

    op.drop_table("complaint")
    op.drop_table("saved_filter")
    op.drop_table("rule_edition")
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.drop_index("ix_document_received")
        batch_op.drop_index(batch_op.f("ix_document_made_from_id"))
        batch_op.drop_index(batch_op.f("ix_document_content"))

    op.drop_table("document")
    with op.batch_alter_table("case_seen", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_seen_case_id"))

    op.drop_table("case_seen")
    op.drop_table("case_group")
    op.drop_table("calendar_day")
