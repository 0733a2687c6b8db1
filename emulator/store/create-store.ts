import type { Store } from '../engine/store';
import { createAccountStore } from './accounts';
import { createCommandStore } from './commands';
import { createContactStore } from './contacts';
import type { Database } from './database';
import { createLedgerStore } from './ledger';
import { createProgramStore } from './program';
import { createRewardStore } from './rewards';
import { createStateStore } from './state';
import { createTierStore } from './tiers';

/** The engine's store on one SQLite database. */
export function createStore(database: Database): Store {
  return {
    transaction: (work) => database.transaction(work),
    accounts: createAccountStore(database),
    commands: createCommandStore(database),
    contacts: createContactStore(database),
    ledger: createLedgerStore(database),
    program: createProgramStore(database),
    rewards: createRewardStore(database),
    state: createStateStore(database),
    tiers: createTierStore(database),
  };
}
