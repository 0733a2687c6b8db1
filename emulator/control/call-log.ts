import type { FaultKind } from './faults';

/** One request as the call log keeps it. `method` is the Wix method's name where there is one. */
export type Call = {
  /** In epoch milliseconds. */
  at: number;
  verb: string;
  path: string;
  /** With its question mark. */
  query?: string | undefined;
  method?: string | undefined;
  caller?: string | undefined;
  /** What was made to go wrong with it. */
  fault?: FaultKind | undefined;
  /** Whether the emulator's own console page sent it. */
  isFromConsole?: true | undefined;
  requestId?: string | undefined;
  status: number;
  durationMs: number;
};

/** The bodies of a request and of its answer, as far as they were text. */
export type Exchange = { request?: string | undefined; response?: string | undefined };

/** `id` counts the calls since the start. */
export type LoggedCall = Omit<Call, 'at'> & { id: number; at: string };

export type CallFilter = {
  path?: string | undefined;
  method?: string | undefined;
  status?: number | undefined;
  minStatus?: number | undefined;
  /** Whether to leave out what the emulator's own console page sent. */
  hideConsole?: boolean | undefined;
  /** How many at most, the newest ones. */
  limit?: number | undefined;
};

export type CallLog = {
  add(call: Call, exchange?: Exchange): void;
  /** Newest last. `path` and `method` match any part. */
  list(filter: CallFilter): LoggedCall[];
  /** A call with its bodies, which are kept for the last 200 calls only. */
  get(id: number): (LoggedCall & { exchange?: Exchange }) | undefined;
  clear(): void;
};

const CAPACITY = 1000;
const EXCHANGES = 200;

type Entry = { id: number; call: Call; exchange: Exchange | undefined };

/** Remembers the last 1,000 requests; control requests are not among them. */
export function createCallLog(): CallLog {
  let entries: Entry[] = [];
  let last = 0;
  return {
    add: (call, exchange) => {
      last += 1;
      entries.push({ id: last, call, exchange });
      const outdated = entries.at(-1 - EXCHANGES);
      if (outdated) outdated.exchange = undefined;
      if (entries.length >= 2 * CAPACITY) entries = entries.slice(-CAPACITY);
    },
    list: ({ limit, ...filter }) => {
      const found = entries.slice(-CAPACITY).filter(({ call }) => matches(call, filter));
      return (limit === undefined ? found : found.slice(-limit)).map(print);
    },
    get: (id) => {
      const entry = entries.find((each) => each.id === id);
      return entry && { ...print(entry), ...(entry.exchange && { exchange: entry.exchange }) };
    },
    clear: () => {
      entries = [];
    },
  };
}

/** Only when somebody looks: printing every call's date would take longer than logging it. */
function print({ id, call }: Entry): LoggedCall {
  return { id, ...call, at: new Date(call.at).toISOString() };
}

function matches(call: Call, filter: Omit<CallFilter, 'limit'>): boolean {
  const { path, method, status, minStatus } = filter;
  return [
    path === undefined || call.path.includes(path),
    method === undefined || call.method?.includes(method),
    status === undefined || call.status === status,
    minStatus === undefined || call.status >= minStatus,
    !(filter.hideConsole && call.isFromConsole),
  ].every(Boolean);
}
