/**
 * An index for every field that accounts can be filtered and sorted by. An account's entries are in order of their time,
 * so the index by account and time finds the newest one too.
 */
export const accountIndexes = `
CREATE INDEX accounts_by_name ON accounts (contact_name);
CREATE INDEX accounts_by_adjusted ON accounts (adjusted);
CREATE INDEX accounts_by_expired ON accounts (expired);
CREATE INDEX accounts_by_expiring_amount ON accounts (next_expiry_amount);
DROP INDEX ledger_by_account;
`;
