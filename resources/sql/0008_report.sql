-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports say beyond the bids: profiles of the user's own (lists of words as JSON), the details of the front
-- page, the vendor's logo, and whose names may be shown outside the house.

CREATE TABLE own_profile (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    ceiling TEXT NOT NULL,
    sections TEXT NOT NULL,
    fields TEXT NOT NULL
);

CREATE TABLE report_details (
    bid_id TEXT NOT NULL PRIMARY KEY REFERENCES bid (id) DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL,
    approver TEXT NOT NULL,
    approved_on TEXT,
    final INTEGER NOT NULL
);

CREATE TABLE logo (
    image BLOB NOT NULL
);

CREATE TABLE public_person (
    name TEXT NOT NULL PRIMARY KEY
);
