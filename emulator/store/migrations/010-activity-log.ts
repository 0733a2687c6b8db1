/** Whatever customers did, with what it earned or why it earned nothing. */
export const activityLog = `
CREATE TABLE activities (
  seq INTEGER PRIMARY KEY,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  trigger_app_id TEXT NOT NULL,
  trigger_activity_type TEXT NOT NULL,
  spent_cents INTEGER,
  order_id TEXT,
  followed_channel TEXT,
  happened_at INTEGER NOT NULL,
  transaction_id TEXT REFERENCES ledger (id),
  reason TEXT,
  CHECK ((transaction_id IS NULL) <> (reason IS NULL))
) STRICT;
CREATE INDEX activities_by_contact ON activities (contact_id, seq);
`;
