import type { IdSource } from './ids';
import type { Store } from './store';

/** Who caused a change; kept on every command and every ledger entry. */
export type Actor = { kind: 'user' | 'app' | 'member' | 'visitor' | 'system'; id: string };

/** Something that happened to an entity, for webhooks. The entity is read when the event is emitted, so emit after saving. */
export type DomainEvent = {
  entity: EventEntity;
  slug: string;
  entityId: string;
  data?: Record<string, unknown> | undefined;
};

export type EventEntity =
  | 'program'
  | 'account'
  | 'tier'
  | 'reward'
  | 'coupon'
  | 'loyalty_earning_rule'
  | 'loyalty_import'
  | 'followed_channel';

/** What a running command sees: one moment, one transaction. */
export type CommandContext = {
  store: Store;
  /** Emulator time of the whole command. */
  now: number;
  ids: IdSource;
  actor: Actor;
  commandId: string;
  emit(event: DomainEvent): void;
  /** The same for many at once; a program may have a million accounts. */
  emitAll(events: Iterable<DomainEvent>): void;
};

/** The only way to change anything. `run` throws a LoyaltyError to refuse, which leaves no trace. */
export type Command<Input, Result> = {
  /** The Wix method's name, or the emulator's own work. */
  name: string;
  /** For commands that must not happen twice: the key that tells a repetition. */
  idempotencyKey?(input: Input): string;
  run(context: CommandContext, input: Input): Result;
};
