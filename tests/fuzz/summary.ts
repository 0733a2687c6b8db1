import { type FuzzRequest, pathOf } from './request';
import type { Spoil } from './spoil';
import type { Attack } from './wire/attacks';
import type { Conversation } from './wire/converse';

export type FuzzFailure = { problem: string; request: string; spoils: string; answer: string };

export type ClassSummary = { sent: number; statuses: Record<string, number> };

export type FuzzSummary = {
  seed: number;
  sent: number;
  refused: number;
  /** Refused requests after which a table was not what it was before. */
  writesByRefusals: number;
  routes: number;
  byClass: Record<string, ClassSummary>;
  /** Requests that were odd or broken on the wire, by what was odd; `statuses` of the first answers. */
  onTheWire: Record<string, ClassSummary>;
  failures: FuzzFailure[];
};

export type Tally = ReturnType<typeof createTally>;

type Incident = { spoiled: FuzzRequest; how: readonly (Spoil | Attack)[]; text?: string };

/** Counts what was sent and answered, and keeps each problem of a route once. */
export function createTally(seed: number) {
  const routes = new Set<string>();
  const byClass: Record<string, ClassSummary> = {};
  const onTheWire: Record<string, ClassSummary> = {};
  const failures: FuzzFailure[] = [];
  const known = new Set<string>();
  let last = 'nothing';
  const totals = { sent: 0, refused: 0, writesByRefusals: 0 };
  return {
    sent: () => totals.sent,
    failures: () => failures.length,
    /** What was answered last: it may be what broke the connection. */
    last: () => last,
    countSent: () => {
      totals.sent += 1;
    },
    count: (request: FuzzRequest, status: number, hasWritten: boolean) => {
      totals.refused += Number(status >= 400);
      totals.writesByRefusals += Number(status >= 400 && hasWritten);
      routes.add(request.name);
      last = `${status} to ${request.verb} ${pathOf(request).slice(0, 100)} ${JSON.stringify(request.headers).slice(0, 200)}`;
      add(byClass, classOf(request), String(status));
    },
    countOnTheWire: (kind: string, conversation: Conversation, hasWritten: boolean) => {
      totals.writesByRefusals += Number(hasWritten && !isAnswered(conversation));
      add(onTheWire, kind, String(conversation.answers[0]?.status ?? 'closed'));
    },
    fail: (problem: string, incident?: Incident) => {
      const failure = { problem, ...describe(incident) };
      const key = `${problem} ${incident?.spoiled.name ?? ''}`;
      if (!known.has(key)) failures.push(failure);
      known.add(key);
    },
    summary: (): FuzzSummary => ({
      seed,
      ...totals,
      routes: routes.size,
      byClass,
      onTheWire,
      failures,
    }),
  };
}

function add(classes: Record<string, ClassSummary>, name: string, status: string): void {
  const { sent, statuses } = classes[name] ?? { sent: 0, statuses: {} };
  classes[name] = {
    sent: sent + 1,
    statuses: { ...statuses, [status]: (statuses[status] ?? 0) + 1 },
  };
}

/** Whether anything of it was done. */
export function isAnswered({ answers }: Conversation): boolean {
  return answers.some(({ status }) => status < 400);
}

function describe(incident: Incident | undefined) {
  if (!incident) return { request: '', spoils: '', answer: '' };
  const { spoiled, how, text = '' } = incident;
  return {
    request: `${spoiled.name}: ${spoiled.verb} ${pathOf(spoiled).slice(0, 300)}`,
    spoils: JSON.stringify(how).slice(0, 500),
    answer: text.slice(0, 500),
  };
}

const CLASSES = [
  ['tokens', /\/oauth2\//],
  ['controls', /\/__emulator\//],
  ['files', /\/(up|down)load\//],
  ['console page', / \/$/],
  ['no method', / \//],
  ['contacts', /^contacts\./],
  ['checkouts and orders', /^(checkout|abandonedCheckouts|orders)\./],
  ['asynchronous jobs', /^asyncJobs\./],
] as const satisfies readonly (readonly [string, RegExp])[];

function classOf({ name }: FuzzRequest): string {
  return CLASSES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'loyalty methods';
}
