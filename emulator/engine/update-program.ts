import { DAY_MS } from './clock';
import type { Command, CommandContext } from './command';
import { invalidField, LoyaltyError } from './errors';
import { REMINDER_DAYS } from './expiry';
import type { Image } from './image';
import type { Program } from './program';

/** Only what is present changes; null clears. Status and premium features are not changed here. */
export type ProgramChanges = {
  name?: string | null | undefined;
  customName?: string | null | undefined;
  icon?: Image | null | undefined;
  monthsOfInactivity?: number | undefined;
  expiringPercentage?: number | undefined;
};

/** Changes the program's name, its unit of points and its expiration numbers. A program that runs keeps a name. */
export const updateProgram: Command<ProgramChanges, Program> = {
  name: 'updateLoyaltyProgram',
  run(context, changes) {
    const program = context.store.program.get();
    const { expiration } = program;
    const name = kept(changes.name, program.name);
    if (!name && program.status !== 'DRAFT') {
      throw invalidField(
        'loyaltyProgram.name',
        'is needed once the program was activated',
        'REQUIRED_FIELD',
      );
    }
    return save(context, {
      ...program,
      name,
      customName: kept(changes.customName, program.customName),
      icon: kept(changes.icon, program.icon),
      expiration: {
        ...expiration,
        monthsOfInactivity: changes.monthsOfInactivity ?? expiration.monthsOfInactivity,
        expiringPercentage: changes.expiringPercentage ?? expiration.expiringPercentage,
      },
    });
  },
};

/** Points begin to expire, though never before a reminder could have gone out. Needs the premium feature. */
export const enableExpiration: Command<undefined, Program> = {
  name: 'enablePointsExpiration',
  run(context) {
    const program = context.store.program.get();
    if (!program.premium.pointsExpiration) {
      throw new LoyaltyError(
        'PREMIUM_FEATURE_REQUIRED',
        'The plan does not include points expiration',
      );
    }
    if (program.expiration.status === 'ENABLED') return program;
    const notBefore = context.now + REMINDER_DAYS * DAY_MS;
    return save(context, {
      ...program,
      expiration: { ...program.expiration, status: 'ENABLED', notBefore },
    });
  },
};

/** No points expire any more; those that did are gone. */
export const disableExpiration: Command<undefined, Program> = {
  name: 'disablePointsExpiration',
  run(context) {
    const program = context.store.program.get();
    return save(context, {
      ...program,
      expiration: { ...program.expiration, status: 'DISABLED', notBefore: null },
    });
  },
};

function save(context: CommandContext, program: Program): Program {
  const { store } = context;
  const before = store.program.get().expiration;
  const saved = { ...program, updatedAt: context.now };
  store.program.save(saved);
  if (!isSamePlan(before, saved.expiration)) store.accounts.rescheduleExpiry();
  context.emit({ entity: 'program', slug: 'updated', entityId: 'settings' });
  return saved;
}

function isSamePlan(one: Program['expiration'], other: Program['expiration']): boolean {
  return (
    one.status === other.status &&
    one.monthsOfInactivity === other.monthsOfInactivity &&
    one.expiringPercentage === other.expiringPercentage &&
    one.notBefore === other.notBefore
  );
}

function kept<Value>(change: Value | undefined, current: Value): Value {
  return change === undefined ? current : change;
}
