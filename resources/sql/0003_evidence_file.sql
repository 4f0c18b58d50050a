-- SPDX-License-Identifier: GPL-3.0-or-later
-- Evidence that ages, and files kept as evidence. The bytes are named by their SHA-256 and only ever added:
-- history and undo refer to them, and two versions with the same bytes share them.

ALTER TABLE evidence ADD COLUMN added TEXT;

ALTER TABLE evidence ADD COLUMN expires TEXT;

CREATE TABLE evidence_content (
    sha256 TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
);

CREATE TABLE evidence_file (
    evidence_id TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL CHECK (version > 0),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES evidence_content (sha256) DEFERRABLE INITIALLY DEFERRED,
    size INTEGER NOT NULL,
    added TEXT,
    modified TEXT,
    PRIMARY KEY (evidence_id, version)
);

-- Where the history ends. A chain shows what was changed in it, but not that its last lines are gone.
CREATE TABLE history_end (
    single INTEGER NOT NULL DEFAULT 1 PRIMARY KEY CHECK (single = 1),
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO history_end (single, seq, hash)
SELECT 1, COALESCE(MAX(seq), 0), COALESCE((SELECT hash FROM edit ORDER BY seq DESC LIMIT 1), '') FROM edit;
