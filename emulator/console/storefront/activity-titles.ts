const TITLES: Readonly<Record<string, string>> = {
  'stores/OrderPaid': 'Order',
  'bookings/BookingConfirmed': 'Booking',
  'events/OrderConfirmed': 'Event tickets',
  'events/Rsvp': 'RSVP to an event',
  'wix_pricing_plans-plan_purchased': 'Pricing plan',
  'wix_restaurants_orders-order_submitted': 'Restaurant order (legacy)',
  'restaurants-order-is-pending': 'Restaurant order',
  'wix_loyalty-social_media_channel_followed': 'Channel followed',
  birthday: 'Birthday',
};

/** What an activity is called; an unknown one goes by its type. */
export const titleOf = (activityType: string): string => TITLES[activityType] ?? activityType;

/** What a customer can do out of the blue, as they would say it; ordering and following have their own forms. */
export const DEED_TITLES: Readonly<Record<string, string>> = {
  'bookings/BookingConfirmed': 'Book a service',
  'events/OrderConfirmed': 'Buy event tickets',
  'events/Rsvp': 'RSVP to an event',
  birthday: 'Have a birthday',
  'wix_pricing_plans-plan_purchased': 'Buy a pricing plan',
  'restaurants-order-is-pending': 'Order from the restaurant',
  'wix_restaurants_orders-order_submitted': 'Order from the restaurant (legacy app)',
};
