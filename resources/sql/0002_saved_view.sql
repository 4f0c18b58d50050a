-- SPDX-License-Identifier: GPL-3.0-or-later
-- Named views of a page. What `settings` holds, as JSON, is the page's own matter; it names things of the
-- catalogue by code, so that a view survives a catalogue that no longer has them.

CREATE TABLE saved_view (
    id TEXT NOT NULL PRIMARY KEY,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    settings TEXT NOT NULL
);
