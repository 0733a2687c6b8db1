import { DAY_MS, MINUTE_MS, type MovableClock } from '../engine/clock';
import { finishDueWork } from '../engine/due-work';
import type { Engine } from '../engine/execute';
import { EVERYTHING } from '../engine/list-query';
import { createRandom, type Random, seedFrom } from '../seed/random';
import { type Customer, gatherCustomers } from './customers';
import { type LiveReport, openDiary } from './diary';
import { acceptReturns, celebrateBirthday, follow, join, welcomeNewcomer } from './occasions';
import type { Shop } from './shop';
import { visit } from './visit';

export type LiveOrder = {
  /** Whole ones (of UTC), from the next midnight on, so that the hour at which it is asked for changes nothing. */
  days: number;
  /** Any number: the same one, in the same world, brings the same events. */
  randomSeed: number;
  /** How busy it is, compared with an ordinary shop. */
  pace: number;
};

const OPENS_AT_MINUTE = 8 * 60;
const OPEN_MINUTES = 12 * 60;
const YEAR = 365;

/**
 * Lets customers live through some days of whatever program the world has: they come, join, order, book, follow, spend
 * points and send back, in the order of time, through the same commands as everything else; what is due in between is
 * done. `clock` has to be the engine's own and to stand still by itself.
 */
export function liveThrough(
  { engine, clock }: { engine: Engine; clock: MovableClock },
  { days, randomSeed, pace }: LiveOrder,
): LiveReport {
  const before = engine.store.accounts.totals();
  const contacts = engine.store.contacts.count(EVERYTHING);
  const worldMark = `${contacts}:${before.points.earned}:${before.points.redeemed}`;
  const random = createRandom(seedFrom(`${randomSeed}:${worldMark}`));
  const shop: Shop = { engine, clock, random, diary: openDiary(), returns: [] };
  const customers = gatherCustomers(engine, random);
  clock.moveTo(nextMidnight(clock.now()));
  const newcomersPerDay = (0.1 + customers.length * 0.002) * pace;
  for (let day = 0; day < days; day += 1) {
    liveDay(shop, [
      ...customers.flatMap((customer) => plan(random, customer, { now: clock.now(), pace })),
      ...Array.from({ length: timesToday(random, newcomersPerDay) }, () => () => {
        customers.push(welcomeNewcomer(shop));
      }),
    ]);
  }
  return shop.diary.report(before, engine.store.accounts.totals());
}

type Act = (shop: Shop) => void;

/** What a customer is going to do on the day that begins `now`. */
function plan(
  random: Random,
  customer: Customer,
  { now, pace }: { now: number; pace: number },
): Act[] {
  const { visitsPerMonth, hasAccount, isMember, birthday } = customer;
  const perDay = (visitsPerMonth / 30) * pace;
  const visits = timesToday(random, hasAccount ? perDay : perDay * 0.3);
  return [
    ...Array.from({ length: visits }, (): Act => (shop) => visit(shop, customer)),
    ...when(!hasAccount && random.happens(0.01 * pace), (shop) => join(shop, customer)),
    ...when(hasAccount && isMember && random.happens(0.002 * pace), (shop) =>
      follow(shop, customer),
    ),
    ...when(hasAccount && dayOfYear(now) === birthday, (shop) => celebrateBirthday(shop, customer)),
  ];
}

function when(condition: boolean, act: Act): Act[] {
  return condition ? [act] : [];
}

/** A whole number that is `average` over many days. */
function timesToday(random: Random, average: number): number {
  return Math.floor(average) + Number(random.happens(average % 1));
}

function dayOfYear(time: number): number {
  return Math.floor(time / DAY_MS) % YEAR;
}

function nextMidnight(now: number): number {
  return Math.ceil(now / DAY_MS) * DAY_MS;
}

/** Does everything at its time within opening hours, and at midnight what became due. */
function liveDay(shop: Shop, acts: readonly Act[]): void {
  const { clock, random } = shop;
  const midnight = clock.now();
  const timed = acts
    .map((act) => {
      const minute = OPENS_AT_MINUTE + random.next() * OPEN_MINUTES;
      return { act, at: midnight + Math.floor(minute * MINUTE_MS) };
    })
    .sort((one, other) => one.at - other.at);
  for (const { act, at } of timed) {
    clock.moveTo(Math.max(clock.now(), at));
    act(shop);
  }
  clock.moveTo(midnight + DAY_MS);
  acceptReturns(shop);
  finishDueWork(shop.engine);
}
