/** What a program offers: tier settings, rewards, earning rules, followed channels. Times are epoch milliseconds. */
export const offers = `
CREATE TABLE tiers_settings (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  status TEXT NOT NULL CHECK (status IN ('DISABLED', 'DRAFT', 'ACTIVE', 'PAUSED')),
  window_months INTEGER NOT NULL,
  base_tier TEXT,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE rewards (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('DISCOUNT_AMOUNT', 'COUPON_REWARD')),
  active INTEGER NOT NULL,
  definition TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE reward_costs (
  reward_id TEXT NOT NULL REFERENCES rewards (id) ON DELETE CASCADE,
  tier_id TEXT NOT NULL,
  cost_in_points INTEGER NOT NULL CHECK (cost_in_points > 0),
  PRIMARY KEY (reward_id, tier_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE earning_rules (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('NON_AUTOMATED', 'CUSTOM_AUTOMATED', 'PREINSTALLED')),
  source_app_id TEXT NOT NULL,
  trigger_app_id TEXT NOT NULL,
  trigger_activity_type TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ACTIVE', 'PAUSED')),
  amounts TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX earning_rules_by_trigger ON earning_rules (trigger_activity_type, trigger_app_id);

CREATE TABLE followed_channels (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  channel TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (account_id, channel)
) STRICT;
`;
