-- Tuoyu, tables of version 1, for SQLite. Another prefix: replace "tuoyu_" throughout.
-- Names are kept as bytes (UTF-16BE), so that every character counts. NULL stands for empty, but in journal_position.
-- Entries stand in the order of their arrival by the rowid that SQLite gives them.

CREATE TABLE IF NOT EXISTS tuoyu_journal (
    stream_kind BLOB NOT NULL,
    stream_key BLOB NOT NULL,
    stream_version BIGINT NOT NULL,
    content_type VARCHAR(100),
    content_schema INTEGER NOT NULL,
    payload BLOB,
    digest_name VARCHAR(20),
    digest BLOB,
    journal_position BIGINT,
    PRIMARY KEY (stream_kind, stream_key, stream_version)
);

CREATE UNIQUE INDEX IF NOT EXISTS tuoyu_journal_positions ON tuoyu_journal (journal_position);

CREATE TABLE IF NOT EXISTS tuoyu_views (
    view_name BLOB NOT NULL,
    row_key BLOB NOT NULL,
    row_version BIGINT NOT NULL,
    content_type VARCHAR(100),
    content_schema INTEGER NOT NULL,
    payload BLOB,
    digest_name VARCHAR(20),
    digest BLOB,
    PRIMARY KEY (view_name, row_key)
);

CREATE TABLE IF NOT EXISTS tuoyu_schema (
    schema_version INTEGER NOT NULL,
    PRIMARY KEY (schema_version)
);

INSERT INTO tuoyu_schema (schema_version) SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM tuoyu_schema);
