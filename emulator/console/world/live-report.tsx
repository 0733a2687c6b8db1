import type { LivedThrough } from '../api/world';
import { formatDay, formatNumber } from '../parts/format';
import { Facts } from '../parts/facts';

const NAMES: Readonly<Record<string, string>> = {
  newContact: 'New contacts',
  newAccount: 'Joined the program',
  order: 'Orders',
  booking: 'Bookings',
  eventTicket: 'Event tickets',
  rsvp: 'RSVPs',
  planPurchase: 'Pricing plans',
  restaurantOrder: 'Restaurant orders',
  birthday: 'Birthdays',
  follow: 'Channels followed',
  coupon: 'Coupons redeemed',
  discount: 'Discounts at checkout',
  leftCheckout: 'Checkouts left',
  refund: 'Refunds',
};

const nameOf = (what: string): string => NAMES[what] ?? what;

type LiveReportProps = { readonly lived: LivedThrough };

/** What happened, what it did to the points, and what gave nothing or was refused, and why. */
export function LiveReport({ lived }: LiveReportProps) {
  const { from, to, happened, points, gaveNothing, refused } = lived;
  return (
    <div className="success">
      <p>
        From {formatDay(from)} to {formatDay(to)}:
      </p>
      <Facts
        facts={[
          ...Object.entries(happened).map(
            ([what, count]) => [nameOf(what), formatNumber(count)] as const,
          ),
          ['Points earned', formatNumber(points.earned)],
          ['Points redeemed', formatNumber(points.redeemed)],
          ['Points expired', formatNumber(points.expired)],
        ]}
      />
      {gaveNothing.map(({ what, explanation, count }) => (
        <p key={what + explanation}>
          {nameOf(what)} that earned nothing: {formatNumber(count)}. {explanation}
        </p>
      ))}
      {refused.map(({ what, code, count }) => (
        <p key={what + code}>
          {nameOf(what)} that were refused: {formatNumber(count)} ({code}).
        </p>
      ))}
    </div>
  );
}
