import type { Command } from './command';
import { invalidField, LoyaltyError } from './errors';
import type { Image } from './image';

export type Program = {
  name: string | null;
  customName: string | null;
  icon: Image | null;
  status: 'DRAFT' | 'ACTIVE' | 'PAUSED';
  expiration: {
    status: 'DISABLED' | 'ENABLED';
    monthsOfInactivity: number;
    expiringPercentage: number;
    /** No points expire before this time, so that a reminder can go out first; null while disabled. */
    notBefore: number | null;
  };
  premium: { loyaltyProgram: boolean; tiers: boolean; pointsExpiration: boolean };
  createdAt: number;
  updatedAt: number;
};

export type ProgramStore = {
  get(): Program;
  save(program: Program): void;
};

/** Installs the app: a draft without a name. `premium` says what the site's plan allows. */
export const createProgram: Command<Program['premium'] | undefined, Program> = {
  name: 'createProgram',
  run({ store, now }, premium) {
    const program: Program = {
      name: null,
      customName: null,
      icon: null,
      status: 'DRAFT',
      expiration: {
        status: 'DISABLED',
        monthsOfInactivity: 3,
        expiringPercentage: 100,
        notBefore: null,
      },
      premium: premium ?? { loyaltyProgram: true, tiers: true, pointsExpiration: true },
      createdAt: now,
      updatedAt: now,
    };
    store.program.save(program);
    return program;
  },
};

/** Starts or resumes the program; it needs a name. Activating an active program changes nothing. */
export const activateProgram = setStatus('activateLoyaltyProgram', 'ACTIVE');

/** Stops earning and redeeming; members keep their points. There is no way back to DRAFT. */
export const pauseProgram = setStatus('pauseLoyaltyProgram', 'PAUSED');

function setStatus(name: string, status: 'ACTIVE' | 'PAUSED'): Command<undefined, Program> {
  return {
    name,
    run(context) {
      const program = context.store.program.get();
      if (program.status === status) return program;
      if (!program.name) {
        throw invalidField(
          'programName',
          "Program name is required to set up an active program or change the program's status.",
          'REQUIRED_FIELD',
        );
      }
      const changed: Program = { ...program, status, updatedAt: context.now };
      context.store.program.save(changed);
      context.emit({ entity: 'program', slug: 'updated', entityId: 'settings' });
      return changed;
    },
  };
}

/** Customers earn and redeem only while the program is active. */
export function requireActiveProgram(store: { program: ProgramStore }): void {
  const { status } = store.program.get();
  if (status === 'ACTIVE') return;
  throw new LoyaltyError('PROGRAM_NOT_ACTIVE', `The loyalty program is ${status}`, { status });
}
