/** What happens later than it was asked for: points taken for a coupon, discounts that time out. */
export const asynchrony = `
ALTER TABLE coupons ADD COLUMN cost_in_points INTEGER NOT NULL DEFAULT 0;
CREATE INDEX checkout_discounts_by_status ON checkout_discounts (status, created_at);
`;
