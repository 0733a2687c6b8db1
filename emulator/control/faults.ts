import { z } from 'zod';

/** What goes wrong, and for which calls. Without any of the three matches, for every call of a Wix method. */
export const faultSchema = z.strictObject({
  /** SDK name such as `accounts.adjustPoints`. */
  method: z.string().max(200).optional(),
  /** `*` stands for anything within the path. */
  path: z
    .string()
    .max(500)
    .regex(/^[^*]*(\*[^*]*){0,5}$/, 'takes up to five *')
    .optional(),
  /** An id that the call is about: in its path, query or body, or the account of the member who calls. */
  account: z.string().max(200).optional(),
  kind: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('latency'), ms: z.int().min(0).max(60_000) }),
    z.strictObject({ type: z.literal('status'), status: z.literal([409, 429, 500]) }),
    /** The connection breaks before anything happened. */
    z.strictObject({ type: z.literal('drop-before') }),
    /** The change is made, and then the connection breaks: the caller cannot know. */
    z.strictObject({ type: z.literal('drop-after-commit') }),
    /** The change is made, and the answer is not JSON. */
    z.strictObject({ type: z.literal('malformed-body') }),
  ]),
  /** How often it happens; for ever when absent. */
  times: z.int().min(1).max(1_000_000).optional(),
  /** How likely it is each time; certain when absent. */
  probability: z.number().gt(0).max(1).optional(),
});

export type Fault = z.infer<typeof faultSchema>;
export type FaultKind = Fault['kind'];

/** A fault in force, and how often it has happened. */
export type FaultInForce = Fault & { id: string; happened: number };

export type Faults = {
  add(fault: Fault): void;
  list(): FaultInForce[];
  /** Whether there was one with this id. */
  remove(id: string): boolean;
  clear(): void;
  /** Whether one of them asks whom a call is about, which takes reading it. */
  askAbout(): boolean;
  /** What is to happen to this call; counts as one occurrence. */
  take(call: FaultyCall): FaultKind | undefined;
};

/** `about` is everything that it says, one text after the other. */
export type FaultyCall = { method: string; path: string; about?: string | undefined };

/** Failure on demand. `random` decides about faults with a probability. */
export function createFaults(random: () => number = Math.random): Faults {
  let faults: FaultInForce[] = [];
  let last = 0;
  return {
    add: (fault) => {
      last += 1;
      faults.push({ ...fault, id: String(last), happened: 0 });
    },
    list: () => faults.map((fault) => ({ ...fault })),
    remove: (id) => {
      const before = faults.length;
      faults = faults.filter((fault) => fault.id !== id);
      return faults.length < before;
    },
    clear: () => {
      faults = [];
    },
    askAbout: () => faults.some(({ account }) => account !== undefined),
    take: (call) => {
      const fault = faults.find(
        (each) => matches(each, call) && random() < (each.probability ?? 1),
      );
      if (!fault) return undefined;
      fault.happened += 1;
      if (fault.times !== undefined) {
        fault.times -= 1;
        faults = faults.filter((each) => each.times !== 0);
      }
      return fault.kind;
    },
  };
}

function matches(fault: Fault, call: FaultyCall): boolean {
  return (
    (fault.method === undefined || fault.method === call.method) &&
    (fault.path === undefined || globToRegExp(fault.path).test(call.path)) &&
    (fault.account === undefined || `${call.path}\n${call.about ?? ''}`.includes(fault.account))
  );
}

function globToRegExp(glob: string): RegExp {
  const parts = glob.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
