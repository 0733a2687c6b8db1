/** One request as the call log keeps it. `method` is the Wix method's name where there is one. */
export type Call = {
  at: string;
  verb: string;
  path: string;
  method?: string;
  caller?: string;
  status: number;
  durationMs: number;
};

export type CallFilter = { path?: string | undefined; status?: number | undefined };

export type CallLog = {
  add(call: Call): void;
  /** Newest last. `path` matches any part of the path. */
  list(filter: CallFilter): Call[];
  clear(): void;
};

const CAPACITY = 1000;

/** Remembers the last 1,000 requests; control requests are not among them. */
export function createCallLog(): CallLog {
  let calls: Call[] = [];
  return {
    add: (call) => {
      calls.push(call);
      if (calls.length >= 2 * CAPACITY) calls = calls.slice(-CAPACITY);
    },
    list: ({ path, status }) =>
      calls
        .slice(-CAPACITY)
        .filter(
          (call) =>
            (path === undefined || call.path.includes(path)) &&
            (status === undefined || call.status === status),
        ),
    clear: () => {
      calls = [];
    },
  };
}
