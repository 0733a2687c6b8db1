/** The tables as Kysely sees them; store/migrations is what SQLite enforces. Times are epoch milliseconds. */
type Revisioned = { revision: number; created_at: number; updated_at: number };

export type ProgramTable = {
  only_row: number;
  name: string | null;
  custom_name: string | null;
  icon: string | null;
  status: 'DRAFT' | 'ACTIVE' | 'PAUSED';
  expiration_status: 'DISABLED' | 'ENABLED';
  expiration_months: number;
  expiration_percentage: number;
  expiration_not_before: number | null;
  premium_program: number;
  premium_tiers: number;
  premium_expiration: number;
  created_at: number;
  updated_at: number;
};

export type ContactsTable = Revisioned & {
  id: string;
  member_id: string | null;
  first_name: string | null;
  last_name: string | null;
  email: string | null;
  phone: string | null;
  picture: string | null;
};

export type AccountsTable = Revisioned & {
  id: string;
  contact_id: string;
  member_id: string | null;
  contact_name: string | null;
  contact_email: string | null;
  contact_display_name: string | null;
  contact_picture: string | null;
  balance: number;
  earned: number;
  adjusted: number;
  redeemed: number;
  expired: number;
  tier_id: string | null;
  tier_points: number;
  tier_updated_at: number;
  next_expiry_at: number | null;
  next_expiry_amount: number;
  last_activity_at: number | null;
  last_expiry_at: number | null;
};

export type ActivitiesTable = {
  contact_id: string;
  trigger_app_id: string;
  trigger_activity_type: string;
  spent_cents: number | null;
  order_id: string | null;
  followed_channel: string | null;
  happened_at: number;
  transaction_id: string | null;
  reason:
    | 'PROGRAM_NOT_ACTIVE'
    | 'NO_RULE'
    | 'RULE_PAUSED'
    | 'ALREADY_AWARDED'
    | 'NO_ENTRY_FOR_TIER'
    | 'NO_AMOUNT_SPENT'
    | 'ROUNDS_TO_ZERO'
    | null;
};

export type AwardRefundsTable = {
  id: string;
  award_id: string;
  money_cents: number | null;
  points_due: number;
  points_taken: number;
  transaction_id: string | null;
  created_at: number;
};

export type OrderRefundsTable = {
  id: string;
  order_id: string;
  money_cents: number | null;
  created_at: number;
};

export type LedgerTable = {
  id: string;
  account_id: string;
  type: 'EARN' | 'REDEEM' | 'ADJUST' | 'REFUND' | 'EXPIRE';
  amount: number;
  balance_after: number;
  description: string | null;
  idempotency_key: string | null;
  info: string;
  actor: string;
  effective_at: number;
  recorded_at: number;
  command_id: string;
};

export type TiersTable = Revisioned & {
  id: string;
  name: string;
  description: string | null;
  icon: string | null;
  required_points: number;
};

export type TiersSettingsTable = Revisioned & {
  only_row: number;
  status: 'DISABLED' | 'DRAFT' | 'ACTIVE' | 'PAUSED';
  window_months: number;
  base_tier: string | null;
};

export type RewardsTable = Revisioned & {
  id: string;
  name: string;
  type: 'DISCOUNT_AMOUNT' | 'COUPON_REWARD';
  active: number;
  definition: string;
};

export type EarningRulesTable = Revisioned & {
  id: string;
  kind: 'NON_AUTOMATED' | 'CUSTOM_AUTOMATED' | 'PREINSTALLED';
  source_app_id: string;
  trigger_app_id: string;
  trigger_activity_type: string;
  title: string;
  status: 'ACTIVE' | 'PAUSED';
  amounts: string;
};

export type CouponsTable = Revisioned & {
  id: string;
  account_id: string;
  member_id: string | null;
  reward_id: string;
  reward_name: string;
  transaction_id: string | null;
  status: 'PENDING' | 'ACTIVE' | 'APPLIED' | 'FAILED' | 'ARCHIVED';
  reference_id: string;
  reference_deleted: number;
  code: string;
  specification: string;
  cost_in_points: number;
  refundable: number;
};

export type CheckoutDiscountsTable = {
  id: string;
  checkout_id: string;
  account_id: string;
  reward_id: string | null;
  loyalty_coupon_id: string | null;
  referral_reward_id: string | null;
  discount_type: 'DISCOUNT_AMOUNT' | 'COUPON_REWARD' | 'LOYALTY_COUPON';
  status: 'APPLIED' | 'COMPLETED' | 'REFUNDED_DUE_TO_TIMEOUT' | 'UNUSED';
  points_spent: number;
  amount_cents: number;
  transaction_id: string | null;
  created_at: number;
  updated_at: number;
};

/** Its number follows from the row's, so it is never written. */
export type OrdersTable = {
  id: string;
  checkout_id: string;
  contact_id: string | null;
  member_id: string | null;
  email: string | null;
  created_at: number;
};

export type ImportsTable = Revisioned & {
  id: string;
  job_id: string | null;
  status: 'INITIATED' | 'PARSING' | 'PARSED' | 'IMPORTING' | 'IMPORTED' | 'FAILED';
  file_path: string;
  document: string;
};

export type AsyncJobsTable = {
  id: string;
  kind: 'ADJUST_POINTS' | 'IMPORT_POINTS';
  status: 'INITIALIZED' | 'PROCESSING' | 'FINISHED' | 'FAILED';
  input: string;
  items_to_process: number;
  items_succeeded: number;
  items_failed: number;
  created_at: number;
  updated_at: number;
};

export type AsyncJobItemsTable = {
  job_id: string;
  entity_id: string;
  input: string | null;
  status: 'PENDING' | 'SUCCEEDED' | 'FAILED';
  error: string | null;
};

export type WebhooksTable = {
  id: string;
  url: string;
  events: string | null;
  duplicate: number;
  reorder: number;
};

export type WebhookDeliveriesTable = {
  id: string;
  webhook_id: string;
  event_id: string;
  event_type: string;
  entity_id: string;
  payload: string;
  identity: string;
  status: 'PENDING' | 'DELIVERED' | 'FAILED';
  attempts: number;
  next_attempt_at: number;
  last_outcome: string | null;
};

export type Schema = {
  emulator_state: { key: string; value: string };
  commands: {
    id: string;
    name: string;
    actor: string;
    idempotency_key: string | null;
    input_hash: string | null;
    recorded_at: number;
  };
  events: {
    id: string;
    entity_fqdn: string;
    slug: string;
    entity_id: string;
    body: string;
    event_time: number;
    command_id: string;
  };
  program: ProgramTable;
  contacts: ContactsTable;
  accounts: AccountsTable;
  ledger: LedgerTable;
  activities: ActivitiesTable;
  award_refunds: AwardRefundsTable;
  order_refunds: OrderRefundsTable;
  tiers: TiersTable;
  tiers_settings: TiersSettingsTable;
  rewards: RewardsTable;
  reward_costs: { reward_id: string; tier_id: string; cost_in_points: number };
  earning_rules: EarningRulesTable;
  followed_channels: {
    id: string;
    account_id: string;
    channel: 'FACEBOOK' | 'INSTAGRAM' | 'LINKEDIN' | 'X' | 'TIKTOK';
    created_at: number;
  };
  coupons: CouponsTable;
  checkouts: {
    id: string;
    contact_id: string | null;
    body: string;
    completed: number;
    created_at: number;
    updated_at: number;
  };
  /** A view. */
  abandoned_checkouts: {
    id: string;
    checkout_id: string;
    contact_id: string;
    member_id: string | null;
    email: string | null;
    body: string;
    status: 'ABANDONED' | 'RECOVERED';
    created_at: number;
    updated_at: number;
  };
  checkout_discounts: CheckoutDiscountsTable;
  orders: OrdersTable;
  import_files: { path: string; content: Uint8Array | null; created_at: number };
  imports: ImportsTable;
  async_jobs: AsyncJobsTable;
  async_job_items: AsyncJobItemsTable;
  webhooks: WebhooksTable;
  webhook_deliveries: WebhookDeliveriesTable;
};
