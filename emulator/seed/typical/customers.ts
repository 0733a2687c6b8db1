import type { NewContact } from '../../engine/contacts';
import { FIRST_PEOPLE, inventPerson } from '../people';
import type { Random } from '../random';

/** A person and how they behave. Days count from the opening. */
export type Customer = {
  contact: NewContact;
  contactDay: number;
  /** Absent for those who never join. */
  joinDay?: number;
  ordersPerMonth: number;
  /** What an order usually comes to, in the site's currency. */
  usualSpend: number;
  /** The last day with an order; lapsed customers have one long ago. */
  lastDay: number;
  redeems: boolean;
  /** A day of the year, counted from the opening. */
  birthday: number;
  /** Brought over from paper cards when joining. */
  migratedPoints: number;
};

type Habit = Pick<Customer, 'ordersPerMonth' | 'usualSpend'> & {
  ofTwenty: number;
  lapses: boolean;
};

const CONTACTS = 250;
const ACCOUNTS = 180;

/** Few spend much, many spend little, some stay away. `ofTwenty` customers have the habit. */
const HABITS: readonly Habit[] = [
  { ofTwenty: 1, ordersPerMonth: 1.7, usualSpend: 130, lapses: false },
  { ofTwenty: 4, ordersPerMonth: 0.85, usualSpend: 75, lapses: false },
  { ofTwenty: 8, ordersPerMonth: 0.4, usualSpend: 55, lapses: false },
  { ofTwenty: 4, ordersPerMonth: 0.65, usualSpend: 60, lapses: true },
  { ofTwenty: 3, ordersPerMonth: 0.12, usualSpend: 30, lapses: false },
];
const TWENTY_CUSTOMERS = HABITS.flatMap((habit) =>
  Array.from({ length: habit.ofTwenty }, () => habit),
);

/** Everybody the shop gets to know within `days`, the first people of every seed first. */
export function planCustomers(random: Random, days: number): Customer[] {
  return Array.from({ length: CONTACTS }, (_, index) => planCustomer(random, { index, days }));
}

function planCustomer(random: Random, { index, days }: { index: number; days: number }): Customer {
  const contact = FIRST_PEOPLE[index] ?? inventPerson(random, index);
  const habit = random.pick(TWENTY_CUSTOMERS);
  // A power above 1 makes early days likelier: most customers come when the program is new.
  const contactDay =
    index < FIRST_PEOPLE.length ? 0 : Math.floor(random.next() ** 1.6 * (days - 10));
  const joinDay = contactDay + random.between(0, 9);
  const lapseDay = joinDay + random.between(40, 200);
  return {
    contact,
    contactDay,
    ...(index < ACCOUNTS && { joinDay }),
    ordersPerMonth: habit.ordersPerMonth * (0.7 + random.next() * 0.6),
    usualSpend: habit.usualSpend * (0.7 + random.next() * 0.6),
    lastDay: habit.lapses ? lapseDay : days,
    redeems: contact.memberId !== undefined && random.happens(0.75),
    birthday: random.between(0, 364),
    migratedPoints: contactDay < 14 && random.happens(0.6) ? random.between(4, 60) * 10 : 0,
  };
}
