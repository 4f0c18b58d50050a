-- SPDX-License-Identifier: GPL-3.0-or-later
-- Dialogue meetings. Drafts are what is being typed: they are no part of the workspace and have no history.

CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY,
    bid_id TEXT NOT NULL,
    municipality TEXT NOT NULL,
    held_on TEXT,
    participants TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    closed TEXT
);

CREATE TABLE agenda_item (
    meeting_id TEXT NOT NULL,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    part TEXT NOT NULL,
    subject TEXT NOT NULL,
    usecase_id TEXT NOT NULL,
    topic TEXT NOT NULL,
    since_last TEXT NOT NULL,
    before TEXT NOT NULL,
    PRIMARY KEY (meeting_id, id)
);

CREATE TABLE shown_item (
    meeting_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    first_shown TEXT NOT NULL,
    last_shown TEXT NOT NULL,
    words TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (meeting_id, item_id)
);

CREATE TABLE meeting_point (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    criterion_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    said TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    closed TEXT,
    answer TEXT NOT NULL,
    said_at TEXT NOT NULL
);

CREATE TABLE municipality_view (
    meeting_id TEXT NOT NULL,
    criterion_id TEXT NOT NULL,
    stance TEXT NOT NULL,
    said_by TEXT NOT NULL,
    said_on TEXT,
    outcome TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    PRIMARY KEY (meeting_id, criterion_id)
);

CREATE TABLE draft (
    name TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
);
