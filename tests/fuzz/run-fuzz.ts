import fc from 'fast-check';
import { signToken } from '../../emulator/api/tokens';
import { expectedStatuses } from './expectation';
import { judge } from './judge';
import { LIBERTIES } from './liberties';
import { type FuzzRequest, send } from './request';
import { validRequests } from './routes';
import { openShop, type FuzzShop } from './shop';
import { type Material, type Spoil, spoil, spoils } from './spoil';
import { createTally, type FuzzSummary, isAnswered, type Tally } from './summary';
import { attacks as wireAttacks } from './wire/attacks';
import { compose } from './wire/compose';
import { converse } from './wire/converse';
import { judgeConversation } from './wire/judge-conversation';

export type FuzzOrder = {
  /** The same seed sends the same requests. */
  seed: number;
  /** Whether to go on after so many requests. */
  goesOn: (sent: number) => boolean;
  /** How a request is sent; over HTTP when absent. */
  deliver?: typeof send;
  /** How bytes are sent; over TCP when absent. */
  speak?: typeof converse;
};

/** Requests between two looks at every row of every table. */
const ROUND = 500;
/** Requests in a round that are odd or broken on the wire. */
const ON_THE_WIRE = 60;
const MAX_FAILURES = 50;

/** Half of the requests have one thing wrong, which says what the answer has to be; the others up to three. */
const attacks = fc.oneof(
  spoils.map((one) => [one]),
  fc.array(spoils, { minLength: 2, maxLength: 3, size: 'max' }),
);

/**
 * Sends spoiled requests to every route in turn. Every refusal is held to Wix's shape and to having written nothing,
 * every answer to leaving a world that adds up; after one that wrote, the shop starts again, so no request depends on
 * those before it.
 */
export async function runFuzz(order: FuzzOrder): Promise<FuzzSummary> {
  const { seed, goesOn, deliver = send, speak = converse } = order;
  const shop = await openShop();
  const tally = createTally(seed);
  const run = { shop, tally, deliver, speak, material: materialOf(shop) };
  const requests = validRequests(shop.ids, shop.tokens);
  try {
    // With another way to deliver it is the fuzzer that is tested.
    if (deliver === send) for (const request of requests) await tryOutSample(run, request);
    for (let round = 0; wantsMore(tally, goesOn); round += 1) {
      await tryOutRound(run, requests, { goesOn, seed: seed + round });
    }
    return tally.summary();
  } finally {
    await shop.close();
  }
}

async function tryOutRound(
  run: Run,
  requests: readonly FuzzRequest[],
  { goesOn, seed }: Pick<FuzzOrder, 'goesOn' | 'seed'>,
): Promise<void> {
  const { shop, tally, deliver } = run;
  const digest = shop.digest();
  for (const how of fc.sample(attacks, { seed, numRuns: ROUND })) {
    const request = requests[tally.sent() % requests.length];
    if (!request || !wantsMore(tally, goesOn)) break;
    await tryOut(run, request, how);
  }
  if (deliver === send) await tryOutOnTheWire(run, requests, seed);
  if (shop.digest() !== digest) tally.fail('the tables changed without a commit');
}

type Run = {
  shop: FuzzShop;
  tally: Tally;
  deliver: typeof send;
  speak: typeof converse;
  material: Material;
};

function materialOf({ ids, tokens: { member, visitor } }: FuzzShop): Material {
  const expired = signToken({ role: 'user', subjectId: 'x', issuedAt: 0, expiresAt: 1 });
  return { cursor: ids.cursor, tokens: { member, visitor, expired } };
}

/** What is spoiled later has to be answered as it is, or spoiling it would show nothing. */
async function tryOutSample({ shop, tally }: Run, request: FuzzRequest): Promise<void> {
  if (!LIBERTIES.isAnswered(request.name)) return;
  const before = shop.version();
  const answer = await receive(send(shop.emulator.url, request));
  if ('problem' in answer || answer.status !== 200) {
    tally.fail('a valid request was refused', { spoiled: request, how: [], ...answer });
  }
  if (shop.version() !== before) shop.restock();
}

function wantsMore(tally: Tally, goesOn: FuzzOrder['goesOn']): boolean {
  return goesOn(tally.sent()) && tally.failures() < MAX_FAILURES;
}

/** Sends one request, judges what comes of it, and makes good what it wrote. */
async function tryOut(run: Run, request: FuzzRequest, how: readonly Spoil[]): Promise<void> {
  const { shop, tally, deliver, material } = run;
  const spoiled = how.reduce((each, one) => spoil(each, one, material), request);
  const before = shop.version();
  tally.countSent();
  const answer = await receive(deliver(shop.emulator.url, spoiled));
  if ('problem' in answer) {
    tally.fail(`${answer.problem} (after ${tally.last()})`, { spoiled, how });
    shop.restock();
    return;
  }
  const { status, text } = answer;
  const hasWritten = shop.version() !== before;
  tally.count(spoiled, status, hasWritten);
  const fail = (problem: string) => tally.fail(problem, { spoiled, how, text });
  const problem = judge({ ...answer, request: spoiled }, expectedStatuses(request, how));
  if (problem) fail(problem);
  if (!hasWritten) return;
  if (status >= 400) fail('a refusal wrote');
  if (shop.differences() > 0) fail('the ledger and the caches disagree');
  shop.restock();
}

/** Sends some of the requests oddly or broken, and judges what comes back. */
async function tryOutOnTheWire(
  { shop, tally, speak }: Run,
  requests: readonly FuzzRequest[],
  seed: number,
): Promise<void> {
  const attacked = fc.tuple(fc.constantFrom(...requests), wireAttacks);
  for (const [request, attack] of fc.sample(attacked, { seed, numRuns: ON_THE_WIRE })) {
    const composed = compose(request, attack);
    const fail = (problem: string) => tally.fail(problem, { spoiled: request, how: [attack] });
    const before = shop.version();
    try {
      const speech = { ...composed, answers: composed.expected.length };
      const conversation = await speak(shop.emulator.url, speech);
      const hasWritten = shop.version() !== before;
      tally.countOnTheWire(attack.kind, conversation, hasWritten);
      const problem = judgeConversation(request, composed, conversation);
      if (problem) fail(problem);
      if (hasWritten && !isAnswered(conversation)) fail('a refusal wrote');
    } catch (error) {
      fail(`no answer: ${describe(error)}`);
    }
    if (shop.version() === before) continue;
    if (shop.differences() > 0) fail('the ledger and the caches disagree');
    shop.restock();
  }
}

/** The whole answer, or why there is none. */
async function receive(sending: Promise<Response>) {
  try {
    const response = await sending;
    const { status, headers } = response;
    return { status, headers, text: await response.text() };
  } catch (error) {
    return { problem: `no answer: ${describe(error)}` };
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}: ${describe(error.cause)}` : error.message;
}
