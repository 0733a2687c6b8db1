import { DAY_MS, MINUTE_MS } from '../../engine/clock';
import { runDueWork } from '../../engine/due-work';
import { enableExpiration } from '../../engine/update-program';
import type { Random } from '../random';
import { SEEDER, type SeedWorld } from '../scenario';
import type { Customer } from './customers';
import { earn } from './earn';
import { createReception } from './newcomers';
import type { ProgramOffer } from './offer';
import { shop } from './shopping';

/** A customer who joined. */
export type Regular = { customer: Customer; contactId: string; accountId: string };

export type History = {
  world: SeedWorld;
  random: Random;
  offer: ProgramOffer;
  /** Epoch milliseconds. */
  opening: number;
  customers: Customer[];
};

/** Points began to expire this long after the opening. */
const EXPIRATION_DAY = 200;
const WEEK = 7;
const YEAR = 365;
const OPENS_AT_MINUTE = 8 * 60;
const OPEN_MINUTES = 12 * 60;

/** Lets the days pass one by one: people come, join, order, redeem; once a week due work is done. */
export function liveThrough(history: History): void {
  const { world, opening } = history;
  const receive = createReception(history);
  const regulars: Regular[] = [];
  const lastDay = Math.floor((world.now - opening) / DAY_MS);
  for (let day = 0; day < lastDay; day += 1) {
    const today = openDoors(history, day);
    if (day === EXPIRATION_DAY) world.engine.execute(enableExpiration, undefined, SEEDER);
    regulars.push(...receive(day));
    for (const regular of regulars) {
      if (day % YEAR === regular.customer.birthday) {
        earn(history, regular, { rule: history.offer.rules.birthday });
      }
      if (comesToday(history.random, regular.customer, day)) {
        today.nextCustomer();
        shop(history, regular);
      }
    }
    if (day % WEEK === 0) runDueWork(world.engine);
  }
  world.clock.moveTo(world.now);
  runDueWork(world.engine);
}

function comesToday(random: Random, customer: Customer, day: number): boolean {
  return day <= customer.lastDay && random.happens(customer.ordersPerMonth / 30);
}

/** Moves the clock into the day; every customer comes some minutes after the one before. */
function openDoors({ world, random, opening }: History, day: number) {
  const midnight = opening - (opening % DAY_MS) + day * DAY_MS;
  let minute = OPENS_AT_MINUTE;
  const show = () => world.clock.moveTo(Math.max(opening, midnight + minute * MINUTE_MS));
  show();
  return {
    nextCustomer: () => {
      minute += random.between(1, OPEN_MINUTES / 40);
      show();
    },
  };
}
