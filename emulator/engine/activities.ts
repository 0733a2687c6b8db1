import type { Cents } from './money';
import type { NoAward } from './record-activity';

/** What a contact did, with what it gave or why it gave nothing: exactly one of the two is set. */
export type RecordedActivity = {
  contactId: string;
  triggerAppId: string;
  triggerActivityType: string;
  spent: Cents | null;
  orderId: string | null;
  followedChannel: string | null;
  happenedAt: number;
  /** The EARN entry. */
  transactionId: string | null;
  reason: NoAward | null;
};

export type ActivityStore = {
  insert(activity: RecordedActivity): void;
  /** Whatever was reported of an order, the oldest first. */
  ofOrder(orderId: string): RecordedActivity[];
  /** The newest first. */
  ofContact(contactId: string, limit: number): RecordedActivity[];
};
