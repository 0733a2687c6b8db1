import { join } from 'node:path';
import { queryCall, searchCall } from './accounts';
import type { Call } from './http-client';
import { bestMs } from './measure';
import { duration, type Figure, judge } from './report';
import { startEmulator } from './start-emulator';

const REQUESTS = 16;
const cursorPaging = { limit: 50 };
/** As somebody asks who picks a person, and so few that a small program has as many. */
const shortPage = { limit: 10 };
const search = (expression: string, mode: 'AND' | 'OR' = 'AND') => ({ expression, mode });

/** What a console asks of the accounts; `members` is how many there are, so that what is looked for is there. */
function questions(members: number): Record<string, Call> {
  const middle = Math.floor(members / 2);
  return {
    'the newest': queryCall({ cursorPaging }),
    'by balance': queryCall({
      sort: [{ fieldName: 'points.balance', order: 'DESC' }],
      cursorPaging,
    }),
    'by expired points': queryCall({
      sort: [{ fieldName: 'points.expired', order: 'ASC' }],
      cursorPaging,
    }),
    'base tier by balance': queryCall({
      filter: { 'tier.id': { $exists: false } },
      sort: [{ fieldName: 'points.balance', order: 'DESC' }],
      cursorPaging,
    }),
    'balance range by activity': queryCall({
      filter: { 'points.balance': { $gte: 100, $lt: 500 } },
      sort: [{ fieldName: 'lastActivityDate', order: 'DESC' }],
      cursorPaging,
    }),
    'two filters, two sorts': queryCall({
      filter: { 'points.redeemed': { $gt: 0 }, 'points.balance': { $gte: 50 } },
      sort: [
        { fieldName: 'lastActivityDate', order: 'DESC' },
        { fieldName: 'points.balance', order: 'DESC' },
      ],
      cursorPaging,
    }),
    'e-mail begins with': searchCall({
      filter: { 'contact.email': { $startsWith: `person.${middle}` } },
      cursorPaging,
    }),
    'free text: one person': searchCall({
      search: search(`person.${middle}@example.com`),
      cursorPaging,
    }),
    'free text: a first name': searchCall({ search: search('sofia'), cursorPaging: shortPage }),
    'free text: a full name': searchCall({
      search: search('olivia smith'),
      cursorPaging: shortPage,
    }),
    'free text: one letter': searchCall({ search: search('m'), cursorPaging }),
    'free text: everybody': searchCall({ search: search('example'), cursorPaging }),
    'free text: nobody': searchCall({ search: search('xylophone'), cursorPaging }),
    'free text by balance': searchCall({
      search: search('sofia'),
      sort: [{ fieldName: 'points.balance', order: 'DESC' }],
      cursorPaging: shortPage,
    }),
    'free text and a filter by balance': searchCall({
      search: search('sofia'),
      filter: { 'points.redeemed': { $eq: 0 } },
      sort: [{ fieldName: 'points.balance', order: 'DESC' }],
      cursorPaging: shortPage,
    }),
    'free text: everybody, by balance': searchCall({
      search: search('example'),
      sort: [{ fieldName: 'points.balance', order: 'DESC' }],
      cursorPaging,
    }),
  };
}

/** The same questions to a small program and to a large one. */
export async function benchScale(
  folder: string,
  sizes: { small: number; large: number },
): Promise<Figure[]> {
  const small = await timesOf(join(folder, 'small'), sizes.small);
  const large = await timesOf(join(folder, 'large'), sizes.large);
  return [...small].map(([name, smallMs]) => {
    const largeMs = large.get(name) ?? Infinity;
    return {
      what: `Accounts, ${name}: ${sizes.large.toLocaleString('en')} over ${sizes.small.toLocaleString('en')}`,
      measured: `${duration(largeMs)} over ${duration(smallMs)}`,
      ...judge(largeMs / smallMs, { atMost: 3 }),
    };
  });
}

async function timesOf(data: string, members: number): Promise<Map<string, number>> {
  const emulator = await startEmulator({ data, members });
  const times = new Map<string, number>();
  for (const [name, call] of Object.entries(questions(members))) {
    const calls = Array.from({ length: REQUESTS }, () => call);
    times.set(name, (await bestMs(() => emulator.client.run(calls))) / REQUESTS);
  }
  await emulator.stop();
  return times;
}
