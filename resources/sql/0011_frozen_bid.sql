-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bids as they stood at a moment, and what the vendor keeps about municipalities. A frozen bid is added and
-- never changed; it holds all that it needs and refers to nothing, so that it outlives its bid.

CREATE TABLE frozen_bid (
    id TEXT NOT NULL PRIMARY KEY,
    bid_id TEXT NOT NULL,
    name TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    author TEXT NOT NULL,
    content BLOB NOT NULL,
    catalogue BLOB NOT NULL,
    sha256 TEXT NOT NULL
);

CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL
);

CREATE TABLE municipality_note (
    municipality TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL
);
