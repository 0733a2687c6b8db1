import { LoyaltyError } from '../engine/errors';
import type { ProgramTotals } from '../engine/accounts';
import type { ActivityOutcome, NoAward } from '../engine/record-activity';

/** What can happen in a shop. */
export type Happening =
  | 'newContact'
  | 'newAccount'
  | 'order'
  | 'booking'
  | 'eventTicket'
  | 'rsvp'
  | 'planPurchase'
  | 'restaurantOrder'
  | 'birthday'
  | 'follow'
  | 'coupon'
  | 'discount'
  | 'leftCheckout'
  | 'refund';

type Counted<Key> = Key & { count: number };

export type LiveReport = {
  /** How often each thing happened; what never did is left out. */
  happened: Partial<Record<Happening, number>>;
  /** What all of it, and the time that went by, did to the members' points. */
  points: { earned: number; redeemed: number; expired: number; balance: number };
  /** Activities that earned nothing, and why. */
  gaveNothing: Counted<{ what: Happening; reason: NoAward; ruleId: string | undefined }>[];
  /** What customers tried and were refused. */
  refused: Counted<{ what: Happening; code: string }>[];
};

/** Writes down what happens, for the report. */
export type Diary = {
  /** Notes that something happened, with what it earned where it can earn. */
  note: (what: Happening, outcome?: ActivityOutcome) => void;
  /** Does something that may be refused; answers undefined when it was. */
  attempt: <Result>(what: Happening, act: () => Result) => Result | undefined;
  report: (before: ProgramTotals, after: ProgramTotals) => LiveReport;
};

export function openDiary(): Diary {
  const happened = new Map<Happening, number>();
  const gaveNothing = createTally<Omit<LiveReport['gaveNothing'][number], 'count'>>();
  const refused = createTally<Omit<LiveReport['refused'][number], 'count'>>();
  return {
    note: (what, outcome) => {
      happened.set(what, (happened.get(what) ?? 0) + 1);
      if (outcome && 'reason' in outcome) {
        gaveNothing.add({ what, reason: outcome.reason, ruleId: outcome.rule?.id });
      }
    },
    attempt: (what, act) => {
      try {
        return act();
      } catch (error) {
        if (!(error instanceof LoyaltyError)) throw error;
        refused.add({ what, code: error.code });
        return undefined;
      }
    },
    report: (before, after) => {
      const gained = (counter: keyof LiveReport['points']) =>
        after.points[counter] - before.points[counter];
      return {
        happened: Object.fromEntries(happened),
        points: {
          earned: gained('earned'),
          redeemed: gained('redeemed'),
          expired: gained('expired'),
          balance: gained('balance'),
        },
        gaveNothing: gaveNothing.list(),
        refused: refused.list(),
      };
    },
  };
}

/** Counts equal things, in the order in which they were first seen. */
function createTally<Key extends object>() {
  const counts = new Map<string, Counted<Key>>();
  return {
    add: (key: Key) => {
      const name = JSON.stringify(key);
      counts.set(name, { ...key, count: (counts.get(name)?.count ?? 0) + 1 });
    },
    list: () => [...counts.values()],
  };
}
