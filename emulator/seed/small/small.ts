import { createAccount } from '../../engine/accounts';
import { adjustPoints } from '../../engine/adjust-points';
import { DAY_MS } from '../../engine/clock';
import type { Actor } from '../../engine/command';
import { createContact } from '../../engine/contacts';
import { finishDueWork } from '../../engine/due-work';
import { LOYALTY_APP_ID } from '../../engine/earning-triggers';
import { activateProgram, createProgram } from '../../engine/program';
import { updateProgram } from '../../engine/update-program';
import { liveThrough } from '../../live/live-through';
import { FIRST_PEOPLE, inventPerson } from '../people';
import { createRandom } from '../random';
import { type Scenario, SEEDER, type SeedWorld } from '../scenario';
import { setUpOffer } from './offer';

const LAUNCHED_DAYS_AGO = 24;
const OWNER: Actor = { kind: 'user', id: 'owner' };
const CONTACTS = 20;
const FIRST_MEMBERS = 8;

/** A shop three weeks after the launch: two tiers, four ways to earn, three rewards, some twenty members. */
export const small: Scenario = (world) => {
  const { engine, clock, now } = world;
  clock.moveTo(now - LAUNCHED_DAYS_AGO * DAY_MS);
  engine.execute(createProgram, undefined, SEEDER);
  engine.execute(updateProgram, { name: 'Bean Club', customName: 'Beans' }, SEEDER);
  engine.execute(activateProgram, undefined, SEEDER);
  setUpOffer(engine);
  const contactIds = addContacts(world);
  for (const contactId of contactIds.slice(0, FIRST_MEMBERS)) welcome(world, contactId);
  liveThrough(world, { days: LAUNCHED_DAYS_AGO - 2, randomSeed: 1, pace: 4 });
  clock.moveTo(now);
  finishDueWork(engine);
};

/** The first ones to join get a present from the owner. */
function welcome({ engine }: SeedWorld, contactId: string): void {
  const account = engine.execute(createAccount, { contactId }, SEEDER);
  engine.execute(
    adjustPoints,
    {
      accountId: account.id,
      revision: String(account.revision),
      appId: LOYALTY_APP_ID,
      description: 'One of the first to join',
      change: { amount: 50 },
    },
    OWNER,
  );
}

function addContacts({ engine }: SeedWorld): string[] {
  const random = createRandom(CONTACTS);
  return Array.from({ length: CONTACTS }, (_, index) => {
    const person = FIRST_PEOPLE[index] ?? inventPerson(random, index);
    return engine.execute(createContact, person, SEEDER).id;
  });
}
