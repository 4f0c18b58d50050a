-- SPDX-License-Identifier: GPL-3.0-or-later
-- Findings of the claims check that somebody has accepted, with the reason. `bid_id` is empty where the finding
-- is about the solution; `facts` is a hash of what the finding rested on, so that other facts bring it back.

CREATE TABLE sign_off (
    solution_id TEXT NOT NULL REFERENCES solution (id) DEFERRABLE INITIALLY DEFERRED,
    bid_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    facts TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (solution_id, bid_id, rule, subject)
);
