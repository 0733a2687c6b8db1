import { DAY_MS } from '../../engine/clock';
import { createProgram } from '../../engine/program';
import { createRandom } from '../random';
import { type Scenario, SEEDER } from '../scenario';
import { liveThrough } from './history';
import { planCustomers } from './customers';
import { setUpOffer } from './offer';

/** How long the program has been running. */
const DAYS = 548;

/** A shop with a program that has run for a year and a half: 250 contacts, 180 of them in the program. */
export const typical: Scenario = (world) => {
  const random = createRandom(20_261_123);
  const opening = world.now - DAYS * DAY_MS;
  world.clock.moveTo(opening);
  world.engine.execute(createProgram, undefined, SEEDER);
  const offer = setUpOffer(world);
  liveThrough({ world, random, offer, opening, customers: planCustomers(random, DAYS) });
};
