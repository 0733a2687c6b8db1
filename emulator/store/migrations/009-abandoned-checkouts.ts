/**
 * Checkouts that a known buyer left for an hour, whether or not they came back. Their ids are their own, like on Wix;
 * here they are the checkout's with two groups of digits swapped.
 */
export const abandonedCheckouts = `
CREATE INDEX checkouts_by_contact ON checkouts (contact_id, created_at);

CREATE VIEW abandoned_checkouts AS
SELECT
  checkouts.seq,
  substr(checkouts.id, 1, 24) || substr(checkouts.id, 31) || substr(checkouts.id, 25, 6) AS id,
  checkouts.id AS checkout_id,
  checkouts.contact_id,
  contacts.member_id,
  contacts.email,
  checkouts.body,
  CASE checkouts.completed WHEN 1 THEN 'RECOVERED' ELSE 'ABANDONED' END AS status,
  checkouts.created_at + 3600000 AS created_at,
  CASE checkouts.completed WHEN 1 THEN checkouts.updated_at ELSE checkouts.created_at + 3600000 END AS updated_at
FROM checkouts JOIN contacts ON contacts.id = checkouts.contact_id
WHERE checkouts.completed = 0 OR checkouts.updated_at >= checkouts.created_at + 3600000;
`;
