-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the vendor says otherwise in a catalogue copy of its own, one thing a row; `json` is the thing as it should
-- be, or null where it is retired. The copy itself stays as it was.

CREATE TABLE amendment (
    catalogue_id TEXT NOT NULL,
    revision TEXT NOT NULL,
    subject TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (catalogue_id, revision, subject)
);
