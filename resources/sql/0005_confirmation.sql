-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements of a catalogue that somebody has checked against the agreement's appendix. `says` is a hash of what
-- the statement said, so that a confirmation holds over a revision for as long as it says the same.

CREATE TABLE confirmation (
    catalogue_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    statement TEXT NOT NULL,
    says TEXT NOT NULL,
    document TEXT NOT NULL,
    place TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    confirmed_on TEXT,
    PRIMARY KEY (catalogue_id, kind, statement, says)
);
