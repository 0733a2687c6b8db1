import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { send } from './send';

const kindSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('latency'), ms: z.number() }),
  z.object({ type: z.literal('status'), status: z.literal([409, 429, 500]) }),
  z.object({ type: z.literal('drop-before') }),
  z.object({ type: z.literal('drop-after-commit') }),
  z.object({ type: z.literal('malformed-body') }),
]);
const faultSchema = z.object({
  method: z.string().optional(),
  path: z.string().optional(),
  account: z.string().optional(),
  kind: kindSchema,
  times: z.number().optional(),
  probability: z.number().optional(),
});
const inForceSchema = faultSchema.extend({ id: z.string(), happened: z.number() });
const answerSchema = z.object({ faults: z.array(inForceSchema) });

/** What is to go wrong with which calls, how often and how likely. */
export type Fault = z.output<typeof faultSchema>;
export type FaultKind = z.output<typeof kindSchema>;
export type FaultInForce = z.output<typeof inForceSchema>;

const PATH = '/__emulator/faults';
const REFRESH_MS = 2000;

export const faultQueries = {
  all: () =>
    queryOptions({
      queryKey: ['faults'],
      queryFn: async () => (await send(answerSchema, { path: PATH })).faults,
      refetchInterval: REFRESH_MS,
    }),
};

export function addFault(fault: Fault) {
  return send(answerSchema, { method: 'POST', path: PATH, body: fault });
}

export function removeFault(id: string) {
  return send(answerSchema, { method: 'DELETE', path: `${PATH}/${encodeURIComponent(id)}` });
}

export function removeAllFaults() {
  return send(answerSchema, { method: 'DELETE', path: PATH });
}

/** What happens to a call, in words. */
export function describeKind(kind: FaultKind): string {
  switch (kind.type) {
    case 'latency':
      return `delayed by ${kind.ms} ms`;
    case 'status':
      return `answered ${kind.status}`;
    case 'drop-before':
      return 'dropped before anything happens';
    case 'drop-after-commit':
      return 'dropped after the change is made';
    case 'malformed-body':
      return 'answered with half of the JSON';
  }
}
