/** What points become: coupons, checkouts and their discounts; imports and asynchronous jobs. */
export const redemption = `
CREATE TABLE coupons (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  member_id TEXT,
  reward_id TEXT NOT NULL,
  reward_name TEXT NOT NULL,
  transaction_id TEXT REFERENCES ledger (id),
  status TEXT NOT NULL CHECK (status IN ('PENDING', 'ACTIVE', 'APPLIED', 'FAILED', 'ARCHIVED')),
  reference_id TEXT NOT NULL UNIQUE,
  reference_deleted INTEGER NOT NULL,
  code TEXT NOT NULL UNIQUE,
  specification TEXT NOT NULL,
  refundable INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX coupons_by_account ON coupons (account_id, created_at);
CREATE INDEX coupons_by_created ON coupons (created_at);
CREATE INDEX coupons_by_status ON coupons (status, created_at);

CREATE TABLE checkouts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  contact_id TEXT,
  body TEXT NOT NULL,
  completed INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE checkout_discounts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  checkout_id TEXT NOT NULL REFERENCES checkouts (id),
  account_id TEXT REFERENCES accounts (id),
  reward_id TEXT,
  loyalty_coupon_id TEXT,
  referral_reward_id TEXT,
  discount_type TEXT NOT NULL,
  status TEXT NOT NULL,
  points_spent INTEGER NOT NULL,
  amount_cents INTEGER NOT NULL,
  transaction_id TEXT REFERENCES ledger (id),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX checkout_discounts_by_checkout ON checkout_discounts (checkout_id);

CREATE TABLE import_files (
  path TEXT PRIMARY KEY,
  content BLOB,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE imports (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT,
  status TEXT NOT NULL,
  file_path TEXT NOT NULL REFERENCES import_files (path),
  document TEXT NOT NULL,
  errors TEXT,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE async_jobs (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('INITIALIZED', 'PROCESSING', 'FINISHED', 'FAILED')),
  input TEXT NOT NULL,
  items_to_process INTEGER NOT NULL,
  items_succeeded INTEGER NOT NULL,
  items_failed INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE async_job_items (
  seq INTEGER PRIMARY KEY,
  job_id TEXT NOT NULL REFERENCES async_jobs (id),
  entity_id TEXT NOT NULL,
  error TEXT
) STRICT;
CREATE INDEX async_job_items_by_job ON async_job_items (job_id);
`;
