/** Program, contacts, accounts, the ledger, and what every command leaves behind. Times are epoch milliseconds. */
export const core = `
CREATE TABLE emulator_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE commands (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  actor TEXT NOT NULL,
  idempotency_key TEXT,
  input_hash TEXT,
  recorded_at INTEGER NOT NULL,
  UNIQUE (name, idempotency_key)
) STRICT;

CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  entity_fqdn TEXT NOT NULL,
  slug TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  body TEXT NOT NULL,
  event_time INTEGER NOT NULL,
  command_id TEXT NOT NULL REFERENCES commands (id)
) STRICT;

CREATE TABLE program (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  name TEXT,
  custom_name TEXT,
  icon TEXT,
  status TEXT NOT NULL CHECK (status IN ('DRAFT', 'ACTIVE', 'PAUSED')),
  expiration_status TEXT NOT NULL CHECK (expiration_status IN ('DISABLED', 'ENABLED')),
  expiration_months INTEGER NOT NULL,
  expiration_percentage INTEGER NOT NULL,
  expiration_not_before INTEGER,
  premium_program INTEGER NOT NULL,
  premium_tiers INTEGER NOT NULL,
  premium_expiration INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE contacts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  member_id TEXT UNIQUE,
  first_name TEXT,
  last_name TEXT,
  email TEXT COLLATE NOCASE,
  phone TEXT,
  picture TEXT,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX contacts_by_email ON contacts (email);
CREATE INDEX contacts_by_created ON contacts (created_at);

CREATE TABLE tiers (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  description TEXT,
  icon TEXT,
  required_points INTEGER NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE accounts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  contact_id TEXT NOT NULL UNIQUE REFERENCES contacts (id),
  member_id TEXT UNIQUE,
  contact_name TEXT COLLATE NOCASE,
  contact_email TEXT COLLATE NOCASE,
  contact_display_name TEXT COLLATE NOCASE,
  contact_picture TEXT,
  balance INTEGER NOT NULL CHECK (balance >= 0),
  earned INTEGER NOT NULL,
  adjusted INTEGER NOT NULL,
  redeemed INTEGER NOT NULL,
  expired INTEGER NOT NULL,
  tier_id TEXT REFERENCES tiers (id),
  tier_points INTEGER NOT NULL,
  tier_updated_at INTEGER NOT NULL,
  next_expiry_at INTEGER,
  next_expiry_amount INTEGER NOT NULL,
  last_activity_at INTEGER,
  last_expiry_at INTEGER,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  CHECK (balance = earned + adjusted - redeemed - expired)
) STRICT;
CREATE INDEX accounts_by_balance ON accounts (balance);
CREATE INDEX accounts_by_earned ON accounts (earned);
CREATE INDEX accounts_by_redeemed ON accounts (redeemed);
CREATE INDEX accounts_by_created ON accounts (created_at);
CREATE INDEX accounts_by_updated ON accounts (updated_at);
CREATE INDEX accounts_by_last_activity ON accounts (last_activity_at);
CREATE INDEX accounts_by_tier ON accounts (tier_id, created_at);
CREATE INDEX accounts_by_next_expiry ON accounts (next_expiry_at);
CREATE INDEX accounts_by_display_name ON accounts (contact_display_name);
CREATE INDEX accounts_by_email ON accounts (contact_email);

CREATE VIRTUAL TABLE account_search USING fts5 (
  contact_name, contact_email,
  content = 'accounts', content_rowid = 'seq',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER account_search_insert AFTER INSERT ON accounts BEGIN
  INSERT INTO account_search (rowid, contact_name, contact_email)
  VALUES (new.seq, new.contact_name, new.contact_email);
END;
CREATE TRIGGER account_search_update AFTER UPDATE OF contact_name, contact_email ON accounts BEGIN
  INSERT INTO account_search (account_search, rowid, contact_name, contact_email)
  VALUES ('delete', old.seq, old.contact_name, old.contact_email);
  INSERT INTO account_search (rowid, contact_name, contact_email)
  VALUES (new.seq, new.contact_name, new.contact_email);
END;

CREATE TABLE ledger (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  type TEXT NOT NULL CHECK (type IN ('EARN', 'REDEEM', 'ADJUST', 'REFUND', 'EXPIRE')),
  amount INTEGER NOT NULL CHECK (amount <> 0),
  balance_after INTEGER NOT NULL CHECK (balance_after >= 0),
  description TEXT,
  idempotency_key TEXT UNIQUE,
  info TEXT NOT NULL,
  actor TEXT NOT NULL,
  effective_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  command_id TEXT NOT NULL REFERENCES commands (id)
) STRICT;
CREATE INDEX ledger_by_account ON ledger (account_id);
CREATE INDEX ledger_by_account_date ON ledger (account_id, effective_at);
CREATE INDEX ledger_by_date ON ledger (effective_at);
CREATE INDEX ledger_by_type ON ledger (type, effective_at);
CREATE TRIGGER ledger_refuses_update BEFORE UPDATE ON ledger BEGIN
  SELECT RAISE(ABORT, 'the ledger is insert-only');
END;
CREATE TRIGGER ledger_refuses_delete BEFORE DELETE ON ledger BEGIN
  SELECT RAISE(ABORT, 'the ledger is insert-only');
END;
`;
