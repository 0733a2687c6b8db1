import type { FaultKind } from './faults';

/** One request as the call log keeps it. `method` is the Wix method's name where there is one. */
export type Call = {
  at: string;
  verb: string;
  path: string;
  /** With its question mark. */
  query?: string;
  method?: string;
  caller?: string;
  /** What was made to go wrong with it. */
  fault?: FaultKind;
  /** Whether the emulator's own console page sent it. */
  isFromConsole?: true;
  requestId?: string;
  status: number;
  durationMs: number;
};

/** The bodies of a request and of its answer, as far as they were text. */
export type Exchange = { request?: string; response?: string };

/** `id` counts the calls since the start. */
export type LoggedCall = Call & { id: number };

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

/** Remembers the last 1,000 requests; control requests are not among them. */
export function createCallLog(): CallLog {
  let calls: LoggedCall[] = [];
  let last = 0;
  const exchanges = new Map<number, Exchange>();
  return {
    add: (call, exchange) => {
      last += 1;
      calls.push({ id: last, ...call });
      if (calls.length >= 2 * CAPACITY) calls = calls.slice(-CAPACITY);
      if (exchange) exchanges.set(last, exchange);
      exchanges.delete(last - EXCHANGES);
    },
    list: ({ limit, ...filter }) => {
      const found = calls.slice(-CAPACITY).filter((call) => matches(call, filter));
      return limit === undefined ? found : found.slice(-limit);
    },
    get: (id) => {
      const call = calls.find((each) => each.id === id);
      const exchange = exchanges.get(id);
      return call && { ...call, ...(exchange && { exchange }) };
    },
    clear: () => {
      calls = [];
      exchanges.clear();
    },
  };
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
