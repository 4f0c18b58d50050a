-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace file, version 1. Keys are text, dates ISO text, enum values words. References are checked at
-- the end of a transaction, so that undo may take its steps in any order. Nothing refers to a bid but what
-- belongs to it alone: answers outlive bids, and criteria are named by the catalogue, not by this file.

CREATE TABLE vendor (
    single INTEGER NOT NULL DEFAULT 1 PRIMARY KEY CHECK (single = 1),
    name TEXT NOT NULL
);

CREATE TABLE solution (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
);

CREATE TABLE catalogue_copy (
    id TEXT NOT NULL,
    revision TEXT NOT NULL,
    json BLOB NOT NULL,
    PRIMARY KEY (id, revision)
);

CREATE TABLE bid (
    id TEXT NOT NULL PRIMARY KEY,
    solution_id TEXT NOT NULL REFERENCES solution (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    catalogue_id TEXT NOT NULL,
    catalogue_revision TEXT NOT NULL,
    go_live TEXT,
    municipalities TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    FOREIGN KEY (catalogue_id, catalogue_revision) REFERENCES catalogue_copy (id, revision)
        DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE choice (
    bid_id TEXT NOT NULL REFERENCES bid (id) DEFERRABLE INITIALLY DEFERRED,
    usecase_id TEXT NOT NULL,
    PRIMARY KEY (bid_id, usecase_id)
);

CREATE TABLE package_decision (
    bid_id TEXT NOT NULL REFERENCES bid (id) DEFERRABLE INITIALLY DEFERRED,
    package_id TEXT NOT NULL,
    decision TEXT NOT NULL,
    from_date TEXT,
    PRIMARY KEY (bid_id, package_id)
);

CREATE TABLE condition_answer (
    bid_id TEXT NOT NULL REFERENCES bid (id) DEFERRABLE INITIALLY DEFERRED,
    from_id TEXT NOT NULL,
    to_id TEXT NOT NULL,
    holds TEXT NOT NULL,
    PRIMARY KEY (bid_id, from_id, to_id)
);

CREATE TABLE answer (
    solution_id TEXT NOT NULL REFERENCES solution (id) DEFERRABLE INITIALLY DEFERRED,
    criterion_id TEXT NOT NULL,
    work TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    estimate_hours REAL,
    note TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    PRIMARY KEY (solution_id, criterion_id)
);

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    link TEXT NOT NULL
);

CREATE TABLE evidence_use (
    evidence_id TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    solution_id TEXT NOT NULL REFERENCES solution (id) DEFERRABLE INITIALLY DEFERRED,
    criterion_id TEXT NOT NULL,
    PRIMARY KEY (evidence_id, solution_id, criterion_id)
);

-- History, append-only: one line for each edit. `hash` is taken over the line and the hash before it, so that
-- a line that was changed, added or removed afterwards can be found.
CREATE TABLE edit (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    steps TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
