"""the house and the counter

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

from db.tables import types


revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("slug", types.Words(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_article")),
        sa.UniqueConstraint("id", name=op.f("uq_article_id")),
        sa.UniqueConstraint("slug", name=op.f("uq_article_slug")),
    )
    op.create_table(
        "council",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", types.Words(), nullable=False),
        sa.Column("phone", types.Words(), nullable=True),
        sa.Column("address", types.Words(), nullable=True),
        sa.Column("nation", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_council")),
        sa.UniqueConstraint("code", name=op.f("uq_council_code")),
        sa.UniqueConstraint("id", name=op.f("uq_council_id")),
    )
    op.create_table(
        "draft",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("owner", types.Id(length=16), nullable=False),
        sa.Column("key", types.Words(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("kept_at", types.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_draft")),
        sa.UniqueConstraint("owner", "key", name=op.f("uq_draft_owner_key")),
    )
    op.create_table(
        "import_mapping",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("header_digest", types.Words(), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_import_mapping")),
        sa.UniqueConstraint("id", name=op.f("uq_import_mapping_id")),
    )
    with op.batch_alter_table("import_mapping", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_import_mapping_header_digest"),
            ["header_digest"],
            unique=False,
        )

    op.create_table(
        "import_run",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("file_digest", types.Words(), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("rows_done", sa.Integer(), nullable=False),
        sa.Column("rows_in", sa.Integer(), nullable=False),
        sa.Column("rows_changed", sa.Integer(), nullable=False),
        sa.Column("rows_rejected", sa.Integer(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_import_run")),
        sa.UniqueConstraint("id", name=op.f("uq_import_run_id")),
    )
    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_import_run_file_digest"), ["file_digest"], unique=False
        )

    op.create_table(
        "keeping",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("what", types.Words(), nullable=False),
        sa.Column("store_id", types.Id(length=16), nullable=False),
        sa.Column("by_sheet", sa.Boolean(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=True),
        sa.Column("size_bytes", sa.Integer(), nullable=True),
        sa.Column("problems", sa.Integer(), nullable=True),
        sa.Column("backup_made_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_keeping")),
        sa.UniqueConstraint("id", name=op.f("uq_keeping_id")),
    )
    with op.batch_alter_table("keeping", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_keeping_what"), ["what"], unique=False)

    op.create_table(
        "notice",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("title_cy", types.Words(), nullable=True),
        sa.Column("words_cy", types.Words(), nullable=True),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("services", sa.JSON(), nullable=False),
        sa.Column("streets", sa.JSON(), nullable=False),
        sa.Column("uprns", sa.JSON(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_notice")),
        sa.UniqueConstraint("id", name=op.f("uq_notice_id")),
    )
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_notice_from_on"), ["from_on"], unique=False
        )

    op.create_table(
        "op",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("tx", sa.Integer(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("op", types.Words(), nullable=False),
        sa.Column("old", types.Words(), nullable=True),
        sa.Column("new", types.Words(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("digest", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_op")),
    )
    with op.batch_alter_table("op", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_op_key"), ["key"], unique=False)
        batch_op.create_index(batch_op.f("ix_op_tx"), ["tx"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("tx", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tx", name=op.f("pk_outbox")),
    )
    op.create_table(
        "preference",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("owner", types.Id(length=16), nullable=True),
        sa.Column("key", types.Words(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_preference")),
        sa.UniqueConstraint("owner", "key", name=op.f("uq_preference_owner_key")),
    )
    op.create_table(
        "property",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uprn", types.Words(), nullable=True),
        sa.Column("parent_uprn", types.Words(), nullable=True),
        sa.Column("usrn", types.Words(), nullable=True),
        sa.Column("organisation", types.Words(), nullable=True),
        sa.Column("sao_text", types.Words(), nullable=True),
        sa.Column("sao_start_number", sa.Integer(), nullable=True),
        sa.Column("sao_start_suffix", types.Words(), nullable=True),
        sa.Column("sao_end_number", sa.Integer(), nullable=True),
        sa.Column("sao_end_suffix", types.Words(), nullable=True),
        sa.Column("pao_text", types.Words(), nullable=True),
        sa.Column("pao_start_number", sa.Integer(), nullable=True),
        sa.Column("pao_start_suffix", types.Words(), nullable=True),
        sa.Column("pao_end_number", sa.Integer(), nullable=True),
        sa.Column("pao_end_suffix", types.Words(), nullable=True),
        sa.Column("street", types.Words(), nullable=True),
        sa.Column("locality", types.Words(), nullable=True),
        sa.Column("town", types.Words(), nullable=True),
        sa.Column("postcode", types.Words(), nullable=True),
        sa.Column("classification", types.Words(), nullable=True),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("label", types.Words(), nullable=False),
        sa.Column("landlord", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_property")),
        sa.UniqueConstraint("id", name=op.f("uq_property_id")),
        sa.UniqueConstraint("uprn", name=op.f("uq_property_uprn")),
    )
    with op.batch_alter_table("property", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_property_parent_uprn"), ["parent_uprn"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_property_postcode"), ["postcode"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_property_street"), ["street"], unique=False
        )

    op.create_table(
        "service_edition",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", types.Words(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("change_note", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_service_edition")),
        sa.UniqueConstraint(
            "code", "number", name=op.f("uq_service_edition_code_number")
        ),
        sa.UniqueConstraint("id", name=op.f("uq_service_edition_id")),
    )
    with op.batch_alter_table("service_edition", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_service_edition_code"), ["code"], unique=False
        )

    op.create_table(
        "staff",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sign_in_name", types.Words(), nullable=False),
        sa.Column("name", types.Words(), nullable=False),
        sa.Column("job", types.Words(), nullable=True),
        sa.Column("phone", types.Words(), nullable=True),
        sa.Column("cover_id", types.Id(length=16), nullable=True),
        sa.Column("away", sa.Boolean(), nullable=False),
        sa.Column("left_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["cover_id"], ["staff.id"], name=op.f("fk_staff_cover_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_staff")),
        sa.UniqueConstraint("id", name=op.f("uq_staff_id")),
        sa.UniqueConstraint("sign_in_name", name=op.f("uq_staff_sign_in_name")),
    )
    op.create_table(
        "store_meta",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("schema_number", sa.Integer(), nullable=False),
        sa.Column("program_version", types.Words(), nullable=False),
        sa.Column("store_id", types.Id(length=16), nullable=False),
        sa.Column("replica_id", types.Id(length=16), nullable=False),
        sa.Column("organisation", types.Words(), nullable=False),
        sa.Column("demonstration", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.CheckConstraint("one = 1", name=op.f("ck_store_meta_one_row")),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_store_meta")),
    )
    op.create_table(
        "tx",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", types.Moment(), nullable=False),
        sa.Column("author", types.Id(length=16), nullable=True),
        sa.Column("action", types.Words(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_tx")),
    )
    with op.batch_alter_table("tx", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tx_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_tx_author"), ["author"], unique=False)

    op.create_table(
        "unit",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("tx", sa.Integer(), nullable=True),
        sa.Column("mode", types.Words(), nullable=True),
        sa.CheckConstraint("one = 1", name=op.f("ck_unit_one_row")),
        sa.PrimaryKeyConstraint("one", name=op.f("pk_unit")),
    )
    op.create_table(
        "view_log",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", types.Moment(), nullable=False),
        sa.Column("viewer", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("record_id", types.Id(length=16), nullable=False),
        sa.Column("reason", types.Words(), nullable=True),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_view_log")),
    )
    with op.batch_alter_table("view_log", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_view_log_at"), ["at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_view_log_record_id"), ["record_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_view_log_viewer"), ["viewer"], unique=False
        )

    op.create_table(
        "article_edition",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("article_id", types.Id(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", types.Words(), nullable=False),
        sa.Column("body", types.Words(), nullable=False),
        sa.Column("services", sa.JSON(), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=False),
        sa.Column("change_note", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_article_edition_article_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_article_edition")),
        sa.UniqueConstraint(
            "article_id", "number", name=op.f("uq_article_edition_article_id_number")
        ),
        sa.UniqueConstraint("id", name=op.f("uq_article_edition_id")),
    )
    with op.batch_alter_table("article_edition", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_article_edition_article_id"), ["article_id"], unique=False
        )

    op.create_table(
        "person",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("name", types.Words(), nullable=False),
        sa.Column("known_as", types.Words(), nullable=True),
        sa.Column("pronouns", types.Words(), nullable=True),
        sa.Column("date_of_birth", sa.Date(), nullable=True),
        sa.Column("language", types.Words(), nullable=True),
        sa.Column("written_language", types.Words(), nullable=True),
        sa.Column("format", types.Words(), nullable=False),
        sa.Column("preferred_method", types.Words(), nullable=True),
        sa.Column("safe_times", types.Words(), nullable=True),
        sa.Column("unsafe_times", types.Words(), nullable=True),
        sa.Column("may_leave_message", sa.Boolean(), nullable=False),
        sa.Column("do_not_write", sa.Boolean(), nullable=False),
        sa.Column("interpreter_language", types.Words(), nullable=True),
        sa.Column("has_password", sa.Boolean(), nullable=False),
        sa.Column("protected", sa.Boolean(), nullable=False),
        sa.Column("protected_kind", types.Words(), nullable=True),
        sa.Column("ring_instead", types.Words(), nullable=True),
        sa.Column("protected_by", types.Id(length=16), nullable=True),
        sa.Column("deceased_on", sa.Date(), nullable=True),
        sa.Column("deceased_source", types.Words(), nullable=True),
        sa.Column("executor", types.Words(), nullable=True),
        sa.Column("merged_into_id", types.Id(length=16), nullable=True),
        sa.Column("external_key", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["person.id"], name=op.f("fk_person_merged_into_id")
        ),
        sa.ForeignKeyConstraint(
            ["protected_by"], ["staff.id"], name=op.f("fk_person_protected_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_person")),
        sa.UniqueConstraint("id", name=op.f("uq_person_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_person_reference")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_date_of_birth"), ["date_of_birth"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_person_external_key"), ["external_key"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_person_merged_into_id"), ["merged_into_id"], unique=False
        )

    op.create_table(
        "premises_warning",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("property_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("instruction", types.Words(), nullable=False),
        sa.Column("evidence", types.Words(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=False),
        sa.Column("ended_at", types.Moment(), nullable=True),
        sa.Column("ended_reason", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["property_id"],
            ["property.id"],
            name=op.f("fk_premises_warning_property_id"),
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_premises_warning")),
        sa.UniqueConstraint("id", name=op.f("uq_premises_warning_id")),
    )
    with op.batch_alter_table("premises_warning", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_premises_warning_property_id"), ["property_id"], unique=False
        )

    op.create_table(
        "staff_role",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("staff_id", types.Id(length=16), nullable=False),
        sa.Column("role", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_staff_role_staff_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_staff_role")),
        sa.UniqueConstraint("id", name=op.f("uq_staff_role_id")),
        sa.UniqueConstraint(
            "staff_id", "role", name=op.f("uq_staff_role_staff_id_role")
        ),
    )
    with op.batch_alter_table("staff_role", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_staff_role_staff_id"), ["staff_id"], unique=False
        )

    op.create_table(
        "suggestion",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("article_id", types.Id(length=16), nullable=True),
        sa.Column("service_code", types.Words(), nullable=True),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("reply", types.Words(), nullable=True),
        sa.Column("replied_by", types.Id(length=16), nullable=True),
        sa.Column("replied_at", types.Moment(), nullable=True),
        sa.Column("reply_seen_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_suggestion_article_id")
        ),
        sa.ForeignKeyConstraint(
            ["replied_by"], ["staff.id"], name=op.f("fk_suggestion_replied_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_suggestion")),
        sa.UniqueConstraint("id", name=op.f("uq_suggestion_id")),
    )
    with op.batch_alter_table("suggestion", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_suggestion_article_id"), ["article_id"], unique=False
        )

    op.create_table(
        "team",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", types.Words(), nullable=False),
        sa.Column("name", types.Words(), nullable=False),
        sa.Column("name_cy", types.Words(), nullable=True),
        sa.Column("does", types.Words(), nullable=True),
        sa.Column("phone", types.Words(), nullable=True),
        sa.Column("hours", types.Words(), nullable=True),
        sa.Column("out_of_hours", types.Words(), nullable=True),
        sa.Column("outside", sa.Boolean(), nullable=False),
        sa.Column("duty_staff_id", types.Id(length=16), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["duty_staff_id"], ["staff.id"], name=op.f("fk_team_duty_staff_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_team")),
        sa.UniqueConstraint("code", name=op.f("uq_team_code")),
        sa.UniqueConstraint("id", name=op.f("uq_team_id")),
    )
    op.create_table(
        "contact",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("for_person_id", types.Id(length=16), nullable=True),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("channel", types.Words(), nullable=False),
        sa.Column("advisor_id", types.Id(length=16), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("started_at", types.Moment(), nullable=False),
        sa.Column("ended_at", types.Moment(), nullable=True),
        sa.Column("handled_seconds", sa.Integer(), nullable=False),
        sa.Column("corrected_seconds", sa.Integer(), nullable=True),
        sa.Column("corrected_reason", types.Words(), nullable=True),
        sa.Column("language", types.Words(), nullable=True),
        sa.Column("interpreter_mode", types.Words(), nullable=True),
        sa.Column("interpreter_reference", types.Words(), nullable=True),
        sa.Column("avoidable_reason", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["advisor_id"], ["staff.id"], name=op.f("fk_contact_advisor_id")
        ),
        sa.ForeignKeyConstraint(
            ["for_person_id"], ["person.id"], name=op.f("fk_contact_for_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_contact_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_contact")),
        sa.UniqueConstraint("id", name=op.f("uq_contact_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_contact_reference")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contact_advisor_id"), ["advisor_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_contact_for_person_id"), ["for_person_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_contact_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_contact_started_at"), ["started_at"], unique=False
        )

    op.create_table(
        "identity_seen",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("document", types.Words(), nullable=False),
        sa.Column("last_four", types.Words(), nullable=True),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("seen_by", types.Id(length=16), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_identity_seen_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["seen_by"], ["staff.id"], name=op.f("fk_identity_seen_seen_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_identity_seen")),
        sa.UniqueConstraint("id", name=op.f("uq_identity_seen_id")),
    )
    with op.batch_alter_table("identity_seen", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_identity_seen_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "marker",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("category", types.Words(), nullable=True),
        sa.Column("instruction", types.Words(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("incident_reference", types.Words(), nullable=True),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("proposed_by", types.Id(length=16), nullable=False),
        sa.Column("proposed_at", types.Moment(), nullable=False),
        sa.Column("provisional_until", sa.Date(), nullable=True),
        sa.Column("approved_by", types.Id(length=16), nullable=True),
        sa.Column("approved_at", types.Moment(), nullable=True),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("not_told_reason", types.Words(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("ended_at", types.Moment(), nullable=True),
        sa.Column("ended_reason", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["staff.id"], name=op.f("fk_marker_approved_by")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_marker_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["proposed_by"], ["staff.id"], name=op.f("fk_marker_proposed_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_marker")),
        sa.UniqueConstraint("id", name=op.f("uq_marker_id")),
    )
    with op.batch_alter_table("marker", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_marker_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "move",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("record_id", types.Id(length=16), nullable=False),
        sa.Column("from_person_id", types.Id(length=16), nullable=False),
        sa.Column("to_person_id", types.Id(length=16), nullable=False),
        sa.Column("reason", types.Words(), nullable=False),
        sa.Column("left_building", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["from_person_id"], ["person.id"], name=op.f("fk_move_from_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["to_person_id"], ["person.id"], name=op.f("fk_move_to_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_move")),
        sa.UniqueConstraint("id", name=op.f("uq_move_id")),
    )
    with op.batch_alter_table("move", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_move_from_person_id"), ["from_person_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_move_record_id"), ["record_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_move_to_person_id"), ["to_person_id"], unique=False
        )

    op.create_table(
        "not_duplicate",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("first_id", types.Id(length=16), nullable=False),
        sa.Column("second_id", types.Id(length=16), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["first_id"], ["person.id"], name=op.f("fk_not_duplicate_first_id")
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["person.id"], name=op.f("fk_not_duplicate_second_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_not_duplicate")),
        sa.UniqueConstraint("id", name=op.f("uq_not_duplicate_id")),
    )
    with op.batch_alter_table("not_duplicate", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_not_duplicate_first_id"), ["first_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_not_duplicate_second_id"), ["second_id"], unique=False
        )

    op.create_table(
        "occupancy",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("property_id", types.Id(length=16), nullable=True),
        sa.Column("free_text", types.Words(), nullable=True),
        sa.Column("postcode", types.Words(), nullable=True),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_occupancy_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["property_id"], ["property.id"], name=op.f("fk_occupancy_property_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_occupancy")),
        sa.UniqueConstraint("id", name=op.f("uq_occupancy_id")),
    )
    with op.batch_alter_table("occupancy", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_occupancy_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_occupancy_property_id"), ["property_id"], unique=False
        )

    op.create_table(
        "person_email",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("address", types.Words(), nullable=False),
        sa.Column("note", types.Words(), nullable=True),
        sa.Column("safe", sa.Boolean(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_email_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_person_email")),
        sa.UniqueConstraint("id", name=op.f("uq_person_email_id")),
    )
    with op.batch_alter_table("person_email", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_email_address"), ["address"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_person_email_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "person_link",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("from_id", types.Id(length=16), nullable=False),
        sa.Column("to_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("to_on", sa.Date(), nullable=True),
        sa.Column("may_do", types.Words(), nullable=True),
        sa.Column("note", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["from_id"], ["person.id"], name=op.f("fk_person_link_from_id")
        ),
        sa.ForeignKeyConstraint(
            ["to_id"], ["person.id"], name=op.f("fk_person_link_to_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_person_link")),
        sa.UniqueConstraint("id", name=op.f("uq_person_link_id")),
    )
    with op.batch_alter_table("person_link", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_link_from_id"), ["from_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_person_link_to_id"), ["to_id"], unique=False
        )

    op.create_table(
        "person_merge",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("survivor_id", types.Id(length=16), nullable=False),
        sa.Column("merged_id", types.Id(length=16), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("chosen", sa.JSON(), nullable=False),
        sa.Column("reason", types.Words(), nullable=True),
        sa.Column("undone_at", types.Moment(), nullable=True),
        sa.Column("undone_by", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["merged_id"], ["person.id"], name=op.f("fk_person_merge_merged_id")
        ),
        sa.ForeignKeyConstraint(
            ["survivor_id"], ["person.id"], name=op.f("fk_person_merge_survivor_id")
        ),
        sa.ForeignKeyConstraint(
            ["undone_by"], ["staff.id"], name=op.f("fk_person_merge_undone_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_person_merge")),
        sa.UniqueConstraint("id", name=op.f("uq_person_merge_id")),
    )
    with op.batch_alter_table("person_merge", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_merge_merged_id"), ["merged_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_person_merge_survivor_id"), ["survivor_id"], unique=False
        )

    op.create_table(
        "person_name",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("name", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_name_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_person_name")),
        sa.UniqueConstraint("id", name=op.f("uq_person_name_id")),
    )
    with op.batch_alter_table("person_name", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_name_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "person_password",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("password", types.Words(), nullable=False),
        sa.Column("hint", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_password_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_person_password")),
        sa.UniqueConstraint("id", name=op.f("uq_person_password_id")),
    )
    with op.batch_alter_table("person_password", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_password_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "person_phone",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("e164", types.Words(), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("note", types.Words(), nullable=True),
        sa.Column("safe", sa.Boolean(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_phone_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_person_phone")),
        sa.UniqueConstraint("id", name=op.f("uq_person_phone_id")),
    )
    with op.batch_alter_table("person_phone", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_phone_e164"), ["e164"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_person_phone_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "support_need",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("kind", types.Words(), nullable=False),
        sa.Column("what_we_do", types.Words(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_support_need_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_support_need")),
        sa.UniqueConstraint("id", name=op.f("uq_support_need_id")),
    )
    with op.batch_alter_table("support_need", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_support_need_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "team_member",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("team_id", types.Id(length=16), nullable=False),
        sa.Column("staff_id", types.Id(length=16), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_team_member_staff_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_team_member_team_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_team_member")),
        sa.UniqueConstraint("id", name=op.f("uq_team_member_id")),
        sa.UniqueConstraint(
            "team_id", "staff_id", name=op.f("uq_team_member_team_id_staff_id")
        ),
    )
    with op.batch_alter_table("team_member", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_team_member_staff_id"), ["staff_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_team_member_team_id"), ["team_id"], unique=False
        )

    op.create_table(
        "breach_report",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("found_at", types.Moment(), nullable=False),
        sa.Column("due_at", types.Moment(), nullable=False),
        sa.Column("what_left", types.Words(), nullable=False),
        sa.Column("move_id", types.Id(length=16), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["move_id"], ["move.id"], name=op.f("fk_breach_report_move_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_breach_report")),
        sa.UniqueConstraint("id", name=op.f("uq_breach_report_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_breach_report_reference")),
    )
    with op.batch_alter_table("breach_report", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_breach_report_move_id"), ["move_id"], unique=False
        )

    op.create_table(
        "contact_period",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("contact_id", types.Id(length=16), nullable=False),
        sa.Column("began_at", types.Moment(), nullable=False),
        sa.Column("ended_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_contact_period_contact_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_contact_period")),
        sa.UniqueConstraint("id", name=op.f("uq_contact_period_id")),
    )
    with op.batch_alter_table("contact_period", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contact_period_contact_id"), ["contact_id"], unique=False
        )

    op.create_table(
        "enquiry",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reference", types.Words(), nullable=False),
        sa.Column("contact_id", types.Id(length=16), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("property_id", types.Id(length=16), nullable=True),
        sa.Column("service_code", types.Words(), nullable=False),
        sa.Column("service_version", sa.Integer(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("note", types.Words(), nullable=True),
        sa.Column("urgency", types.Words(), nullable=False),
        sa.Column("outcome", types.Words(), nullable=True),
        sa.Column("outcome_words", types.Words(), nullable=True),
        sa.Column("duplicate_of_id", types.Id(length=16), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_working", sa.JSON(), nullable=True),
        sa.Column("closed_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_enquiry_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["duplicate_of_id"], ["enquiry.id"], name=op.f("fk_enquiry_duplicate_of_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_enquiry_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["property_id"], ["property.id"], name=op.f("fk_enquiry_property_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_enquiry")),
        sa.UniqueConstraint("id", name=op.f("uq_enquiry_id")),
        sa.UniqueConstraint("reference", name=op.f("uq_enquiry_reference")),
    )
    with op.batch_alter_table("enquiry", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_enquiry_closed_at"), ["closed_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_enquiry_contact_id"), ["contact_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_enquiry_duplicate_of_id"), ["duplicate_of_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_enquiry_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index(
            "ix_enquiry_person_service",
            ["person_id", "service_code", "closed_at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_enquiry_property_id"), ["property_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_enquiry_service_code"), ["service_code"], unique=False
        )

    op.create_table(
        "identity_check",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("contact_id", types.Id(length=16), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("result", types.Words(), nullable=False),
        sa.Column("representative_id", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_identity_check_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_identity_check_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["representative_id"],
            ["person.id"],
            name=op.f("fk_identity_check_representative_id"),
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_identity_check")),
        sa.UniqueConstraint("id", name=op.f("uq_identity_check_id")),
    )
    with op.batch_alter_table("identity_check", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_identity_check_contact_id"), ["contact_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_identity_check_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "marker_evidence",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("marker_id", types.Id(length=16), nullable=False),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["marker_id"], ["marker.id"], name=op.f("fk_marker_evidence_marker_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_marker_evidence")),
        sa.UniqueConstraint("id", name=op.f("uq_marker_evidence_id")),
    )
    with op.batch_alter_table("marker_evidence", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_marker_evidence_marker_id"), ["marker_id"], unique=False
        )

    op.create_table(
        "note",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=False),
        sa.Column("contact_id", types.Id(length=16), nullable=True),
        sa.Column("words", types.Words(), nullable=False),
        sa.Column("struck_at", types.Moment(), nullable=True),
        sa.Column("struck_by", types.Id(length=16), nullable=True),
        sa.Column("struck_reason", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_note_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_note_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["struck_by"], ["staff.id"], name=op.f("fk_note_struck_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_note")),
        sa.UniqueConstraint("id", name=op.f("uq_note_id")),
    )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_note_contact_id"), ["contact_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_note_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "notice_answer",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("notice_id", types.Id(length=16), nullable=False),
        sa.Column("contact_id", types.Id(length=16), nullable=True),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("keep_posted", sa.Boolean(), nullable=False),
        sa.Column("told_at", types.Moment(), nullable=True),
        sa.Column("told_by", types.Id(length=16), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_notice_answer_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notice.id"], name=op.f("fk_notice_answer_notice_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_notice_answer_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["told_by"], ["staff.id"], name=op.f("fk_notice_answer_told_by")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_notice_answer")),
        sa.UniqueConstraint("id", name=op.f("uq_notice_answer_id")),
    )
    with op.batch_alter_table("notice_answer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_notice_answer_contact_id"), ["contact_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_notice_answer_notice_id"), ["notice_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_notice_answer_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "original",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("contact_id", types.Id(length=16), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("document", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=True),
        sa.Column("last_four", types.Words(), nullable=True),
        sa.Column("handling", types.Words(), nullable=False),
        sa.Column("returned_at", types.Moment(), nullable=True),
        sa.Column("returned_how", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_original_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_original_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_original")),
        sa.UniqueConstraint("id", name=op.f("uq_original_id")),
    )
    with op.batch_alter_table("original", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_original_contact_id"), ["contact_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_original_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "slip",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("contact_id", types.Id(length=16), nullable=False),
        sa.Column("format", types.Words(), nullable=False),
        sa.Column("language", types.Words(), nullable=False),
        sa.Column("handed", types.Words(), nullable=False),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_slip_contact_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_slip")),
        sa.UniqueConstraint("id", name=op.f("uq_slip_id")),
    )
    with op.batch_alter_table("slip", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_slip_contact_id"), ["contact_id"], unique=False
        )

    op.create_table(
        "call_back",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("contact_id", types.Id(length=16), nullable=True),
        sa.Column("enquiry_id", types.Id(length=16), nullable=True),
        sa.Column("phone", types.Words(), nullable=False),
        sa.Column("about", types.Words(), nullable=False),
        sa.Column("promised_at", types.Moment(), nullable=False),
        sa.Column("owner_id", types.Id(length=16), nullable=False),
        sa.Column("cover_id", types.Id(length=16), nullable=True),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("outcome", types.Words(), nullable=True),
        sa.Column("done_at", types.Moment(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_call_back_contact_id")
        ),
        sa.ForeignKeyConstraint(
            ["cover_id"], ["staff.id"], name=op.f("fk_call_back_cover_id")
        ),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_call_back_enquiry_id")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["staff.id"], name=op.f("fk_call_back_owner_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_call_back_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_call_back")),
        sa.UniqueConstraint("id", name=op.f("uq_call_back_id")),
    )
    with op.batch_alter_table("call_back", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_call_back_contact_id"), ["contact_id"], unique=False
        )
        batch_op.create_index(
            "ix_call_back_due", ["state", "promised_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_call_back_enquiry_id"), ["enquiry_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_call_back_owner_id"), ["owner_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_call_back_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "referral",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("enquiry_id", types.Id(length=16), nullable=False),
        sa.Column("person_id", types.Id(length=16), nullable=True),
        sa.Column("team_code", types.Words(), nullable=False),
        sa.Column("summary", types.Words(), nullable=False),
        sa.Column("urgency", types.Words(), nullable=False),
        sa.Column("customer_told", sa.Boolean(), nullable=False),
        sa.Column("consent", sa.Boolean(), nullable=True),
        sa.Column("no_consent_reason", types.Words(), nullable=True),
        sa.Column("state", types.Words(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_working", sa.JSON(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["enquiry_id"], ["enquiry.id"], name=op.f("fk_referral_enquiry_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_referral_person_id")
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_referral")),
        sa.UniqueConstraint("id", name=op.f("uq_referral_id")),
    )
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_referral_enquiry_id"), ["enquiry_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_referral_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_referral_state"), ["state"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_referral_team_code"), ["team_code"], unique=False
        )

    op.create_table(
        "call_back_attempt",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("call_back_id", types.Id(length=16), nullable=False),
        sa.Column("tried_at", types.Moment(), nullable=False),
        sa.Column("result", types.Words(), nullable=False),
        sa.Column("words", types.Words(), nullable=True),
        sa.Column("made_at", types.Moment(), nullable=False),
        sa.Column("made_by", types.Id(length=16), nullable=True),
        sa.Column("changed_at", types.Moment(), nullable=False),
        sa.Column("changed_by", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["call_back_id"],
            ["call_back.id"],
            name=op.f("fk_call_back_attempt_call_back_id"),
        ),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_call_back_attempt")),
        sa.UniqueConstraint("id", name=op.f("uq_call_back_attempt_id")),
    )
    with op.batch_alter_table("call_back_attempt", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_call_back_attempt_call_back_id"),
            ["call_back_id"],
            unique=False,
        )

    op.execute(
        """CREATE VIRTUAL TABLE person_words USING fts5(words, content='', contentless_delete=1, detail='none', prefix='1 2 3 4 5 6 7 8 9 10', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* S* Co' tokenchars '@.-_'")"""
    )
    op.execute(
        """CREATE VIRTUAL TABLE property_words USING fts5(words, content='', contentless_delete=1, detail='none', prefix='1 2 3 4 5 6 7 8 9 10', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* S* Co' tokenchars '@.-_'")"""
    )
    op.execute(
        """CREATE VIRTUAL TABLE article_words USING fts5(words, body, content='', contentless_delete=1, detail='column', prefix='1 2 3 4 5 6 7 8 9 10', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* S* Co' tokenchars '@.-_'")"""
    )
    op.execute(
        """CREATE TABLE name_spelling (word TEXT NOT NULL PRIMARY KEY, backwards TEXT NOT NULL, sound TEXT NOT NULL) WITHOUT ROWID"""
    )
    op.execute("""CREATE INDEX name_spelling_backwards ON name_spelling (backwards)""")
    op.execute("""CREATE INDEX name_spelling_sound ON name_spelling (sound)""")


def downgrade() -> None:
    op.execute("DROP TABLE person_words")
    op.execute("DROP TABLE property_words")
    op.execute("DROP TABLE article_words")
    op.execute("DROP TABLE name_spelling")
    with op.batch_alter_table("call_back_attempt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_call_back_attempt_call_back_id"))

    op.drop_table("call_back_attempt")
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_referral_team_code"))
        batch_op.drop_index(batch_op.f("ix_referral_state"))
        batch_op.drop_index(batch_op.f("ix_referral_person_id"))
        batch_op.drop_index(batch_op.f("ix_referral_enquiry_id"))

    op.drop_table("referral")
    with op.batch_alter_table("call_back", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_call_back_person_id"))
        batch_op.drop_index(batch_op.f("ix_call_back_owner_id"))
        batch_op.drop_index(batch_op.f("ix_call_back_enquiry_id"))
        batch_op.drop_index("ix_call_back_due")
        batch_op.drop_index(batch_op.f("ix_call_back_contact_id"))

    op.drop_table("call_back")
    with op.batch_alter_table("slip", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_slip_contact_id"))

    op.drop_table("slip")
    with op.batch_alter_table("original", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_original_person_id"))
        batch_op.drop_index(batch_op.f("ix_original_contact_id"))

    op.drop_table("original")
    with op.batch_alter_table("notice_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_notice_answer_person_id"))
        batch_op.drop_index(batch_op.f("ix_notice_answer_notice_id"))
        batch_op.drop_index(batch_op.f("ix_notice_answer_contact_id"))

    op.drop_table("notice_answer")
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_note_person_id"))
        batch_op.drop_index(batch_op.f("ix_note_contact_id"))

    op.drop_table("note")
    with op.batch_alter_table("marker_evidence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_marker_evidence_marker_id"))

    op.drop_table("marker_evidence")
    with op.batch_alter_table("identity_check", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_identity_check_person_id"))
        batch_op.drop_index(batch_op.f("ix_identity_check_contact_id"))

    op.drop_table("identity_check")
    with op.batch_alter_table("enquiry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_enquiry_service_code"))
        batch_op.drop_index(batch_op.f("ix_enquiry_property_id"))
        batch_op.drop_index("ix_enquiry_person_service")
        batch_op.drop_index(batch_op.f("ix_enquiry_person_id"))
        batch_op.drop_index(batch_op.f("ix_enquiry_duplicate_of_id"))
        batch_op.drop_index(batch_op.f("ix_enquiry_contact_id"))
        batch_op.drop_index(batch_op.f("ix_enquiry_closed_at"))

    op.drop_table("enquiry")
    with op.batch_alter_table("contact_period", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_period_contact_id"))

    op.drop_table("contact_period")
    with op.batch_alter_table("breach_report", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_breach_report_move_id"))

    op.drop_table("breach_report")
    with op.batch_alter_table("team_member", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_team_member_team_id"))
        batch_op.drop_index(batch_op.f("ix_team_member_staff_id"))

    op.drop_table("team_member")
    with op.batch_alter_table("support_need", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_support_need_person_id"))

    op.drop_table("support_need")
    with op.batch_alter_table("person_phone", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_phone_person_id"))
        batch_op.drop_index(batch_op.f("ix_person_phone_e164"))

    op.drop_table("person_phone")
    with op.batch_alter_table("person_password", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_password_person_id"))

    op.drop_table("person_password")
    with op.batch_alter_table("person_name", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_name_person_id"))

    op.drop_table("person_name")
    with op.batch_alter_table("person_merge", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_merge_survivor_id"))
        batch_op.drop_index(batch_op.f("ix_person_merge_merged_id"))

    op.drop_table("person_merge")
    with op.batch_alter_table("person_link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_link_to_id"))
        batch_op.drop_index(batch_op.f("ix_person_link_from_id"))

    op.drop_table("person_link")
    with op.batch_alter_table("person_email", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_email_person_id"))
        batch_op.drop_index(batch_op.f("ix_person_email_address"))

    op.drop_table("person_email")
    with op.batch_alter_table("occupancy", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_occupancy_property_id"))
        batch_op.drop_index(batch_op.f("ix_occupancy_person_id"))

    op.drop_table("occupancy")
    with op.batch_alter_table("not_duplicate", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_not_duplicate_second_id"))
        batch_op.drop_index(batch_op.f("ix_not_duplicate_first_id"))

    op.drop_table("not_duplicate")
    with op.batch_alter_table("move", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_move_to_person_id"))
        batch_op.drop_index(batch_op.f("ix_move_record_id"))
        batch_op.drop_index(batch_op.f("ix_move_from_person_id"))

    op.drop_table("move")
    with op.batch_alter_table("marker", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_marker_person_id"))

    op.drop_table("marker")
    with op.batch_alter_table("identity_seen", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_identity_seen_person_id"))

    op.drop_table("identity_seen")
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_started_at"))
        batch_op.drop_index(batch_op.f("ix_contact_person_id"))
        batch_op.drop_index(batch_op.f("ix_contact_for_person_id"))
        batch_op.drop_index(batch_op.f("ix_contact_advisor_id"))

    op.drop_table("contact")
    op.drop_table("team")
    with op.batch_alter_table("suggestion", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_suggestion_article_id"))

    op.drop_table("suggestion")
    with op.batch_alter_table("staff_role", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_staff_role_staff_id"))

    op.drop_table("staff_role")
    with op.batch_alter_table("premises_warning", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_premises_warning_property_id"))

    op.drop_table("premises_warning")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_merged_into_id"))
        batch_op.drop_index(batch_op.f("ix_person_external_key"))
        batch_op.drop_index(batch_op.f("ix_person_date_of_birth"))

    op.drop_table("person")
    with op.batch_alter_table("article_edition", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_article_edition_article_id"))

    op.drop_table("article_edition")
    with op.batch_alter_table("view_log", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_view_log_viewer"))
        batch_op.drop_index(batch_op.f("ix_view_log_record_id"))
        batch_op.drop_index(batch_op.f("ix_view_log_at"))

    op.drop_table("view_log")
    op.drop_table("unit")
    with op.batch_alter_table("tx", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tx_author"))
        batch_op.drop_index(batch_op.f("ix_tx_at"))

    op.drop_table("tx")
    op.drop_table("store_meta")
    op.drop_table("staff")
    with op.batch_alter_table("service_edition", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_service_edition_code"))

    op.drop_table("service_edition")
    with op.batch_alter_table("property", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_property_street"))
        batch_op.drop_index(batch_op.f("ix_property_postcode"))
        batch_op.drop_index(batch_op.f("ix_property_parent_uprn"))

    op.drop_table("property")
    op.drop_table("preference")
    op.drop_table("outbox")
    with op.batch_alter_table("op", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_op_tx"))
        batch_op.drop_index(batch_op.f("ix_op_key"))

    op.drop_table("op")
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_notice_from_on"))

    op.drop_table("notice")
    with op.batch_alter_table("keeping", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_keeping_what"))

    op.drop_table("keeping")
    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_run_file_digest"))

    op.drop_table("import_run")
    with op.batch_alter_table("import_mapping", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_mapping_header_digest"))

    op.drop_table("import_mapping")
    op.drop_table("draft")
    op.drop_table("council")
    op.drop_table("article")
