-- SPDX-License-Identifier: GPL-3.0-or-later
-- An answer holds for the wording it was given to, and for those that somebody has said it holds for too: a
-- JSON list of text hashes, NULL where there are none.

ALTER TABLE answer ADD COLUMN kept_for TEXT;
