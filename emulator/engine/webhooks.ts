/** Who wants to be told about events, at an address on this machine. */
export type Webhook = {
  id: string;
  url: string;
  /** Event types such as `wix.loyalty.v1.account_created`; null for all. */
  events: string[] | null;
  /** Deliver everything twice, as "at least once" allows. */
  duplicate: boolean;
  /** Deliver what is due in the opposite order, as no order is promised. */
  reorder: boolean;
};

/** One event on its way to one webhook. Times are real time: the receiver does not live in the emulator's. */
export type Delivery = {
  id: string;
  webhookId: string;
  eventId: string;
  eventType: string;
  entityId: string;
  /** What is sent, apart from its signature: the event with its entity as it was then, and who caused it. JSON. */
  payload: string;
  identity: string;
  status: 'PENDING' | 'DELIVERED' | 'FAILED';
  attempts: number;
  nextAttemptAt: number;
  /** What the last attempt came to: an HTTP status or an error. */
  lastOutcome: string | null;
};

/** A delivery that is to be attempted, with the number of its event. */
export type DueDelivery = { delivery: Delivery; webhook: Webhook; sequence: number };

export type WebhookStore = {
  list(): Webhook[];
  insert(webhook: Webhook): void;
  /** Forgets one, with what is on its way to it; answers whether there was one with this id. */
  remove(id: string): boolean;
  /** Forgets all webhooks, with what is on its way to them. */
  clear(): void;
  insertDeliveries(deliveries: readonly Delivery[]): void;
  updateDelivery(delivery: Delivery): void;
  /** Those to be attempted by `time`, in the order of their events. */
  due(time: number, limit: number): DueDelivery[];
  /** The newest first. */
  latest(limit: number): Delivery[];
};
