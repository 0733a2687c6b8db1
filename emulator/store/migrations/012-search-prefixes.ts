/**
 * Free text by the beginnings of words, however many people they match: words of up to eight letters have an index of
 * their own. Members of a tier by balance.
 */
export const searchPrefixes = `
CREATE INDEX accounts_by_tier_balance ON accounts (tier_id, balance);
DROP TABLE account_search;
CREATE VIRTUAL TABLE account_search USING fts5 (
  contact_name, contact_email,
  content = 'accounts', content_rowid = 'seq',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8'
);
INSERT INTO account_search (account_search) VALUES ('rebuild');
`;
