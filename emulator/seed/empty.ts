import { DAY_MS } from '../engine/clock';
import { createContact } from '../engine/contacts';
import { createProgram } from '../engine/program';
import { FIRST_PEOPLE } from './people';
import { type Scenario, SEEDER } from './scenario';

/** A site on the day the app was installed: a draft program without a name, contacts, nobody in the program. */
export const empty: Scenario = ({ engine, clock, now }) => {
  clock.moveTo(now - FIRST_PEOPLE.length * DAY_MS);
  for (const person of FIRST_PEOPLE) {
    engine.execute(createContact, person, SEEDER);
    clock.moveTo(clock.now() + DAY_MS);
  }
  engine.execute(createProgram, undefined, SEEDER);
};
