/**
 * What paid checkouts became. Whatever was paid before there was this table is numbered in the order it was paid; Wix
 * numbers a site's orders from 10001.
 */
export const orders = `
CREATE TABLE orders (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  checkout_id TEXT NOT NULL UNIQUE REFERENCES checkouts (id),
  number TEXT NOT NULL GENERATED ALWAYS AS (CAST(10000 + seq AS TEXT)) VIRTUAL,
  contact_id TEXT,
  member_id TEXT,
  email TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX orders_by_created ON orders (created_at);
CREATE INDEX orders_by_contact ON orders (contact_id, created_at);

INSERT INTO orders (id, checkout_id, contact_id, member_id, email, created_at)
SELECT
  checkouts.body ->> 'orderId', checkouts.id, checkouts.contact_id, contacts.member_id, contacts.email,
  checkouts.updated_at
FROM checkouts LEFT JOIN contacts ON contacts.id = checkouts.contact_id
WHERE checkouts.completed = 1
ORDER BY checkouts.updated_at, checkouts.seq;
`;
