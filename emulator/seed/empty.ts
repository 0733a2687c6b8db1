import { createContact, type NewContact } from '../engine/contacts';
import { createProgram } from '../engine/program';
import { DAY_MS } from '../engine/clock';
import type { Scenario } from './scenario';
import { PEOPLE } from './people';

const SEEDER = { kind: 'system', id: 'seed' } as const;

/** A site on the day the app was installed: a draft program without a name, contacts, nobody in the program. */
export const empty: Scenario = ({ engine, clock, now }) => {
  clock.moveTo(now - 30 * DAY_MS);
  for (const person of PEOPLE.slice(0, 12)) {
    engine.execute<NewContact, unknown>(createContact, person, SEEDER);
    clock.moveTo(clock.now() + DAY_MS);
  }
  clock.moveTo(now);
  engine.execute(createProgram, undefined, SEEDER);
};
