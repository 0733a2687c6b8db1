import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { send } from './send';

const callSchema = z.object({
  id: z.number(),
  at: z.coerce.date(),
  verb: z.string(),
  path: z.string(),
  query: z.string().optional(),
  method: z.string().optional(),
  caller: z.string().optional(),
  fault: z.object({ type: z.string() }).optional(),
  isFromConsole: z.boolean().optional(),
  requestId: z.string().optional(),
  status: z.number(),
  durationMs: z.number(),
});
const detailsSchema = callSchema.extend({
  exchange: z
    .object({ request: z.string().optional(), response: z.string().optional() })
    .optional(),
});

/** A request that somebody sent to the emulator. */
export type Call = z.output<typeof callSchema>;

export type CallFilter = {
  /** A part of the method's name, or of the path when it has a slash. */
  text: string;
  failedOnly: boolean;
  hideConsole: boolean;
};

const PATH = '/__emulator/calls';
const SHOWN = 200;
const FAILED = 400;
const REFRESH_MS = 1000;

export const callQueries = {
  /** The newest first. */
  list: (filter: CallFilter, isLive: boolean) =>
    queryOptions({
      queryKey: ['calls', filter],
      queryFn: async () => {
        const answer = z.object({ calls: z.array(callSchema) });
        return (await send(answer, { path: `${PATH}?${toQuery(filter)}` })).calls.reverse();
      },
      refetchInterval: isLive && REFRESH_MS,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['call', id],
      queryFn: async () => {
        const answer = z.object({ call: detailsSchema });
        return (await send(answer, { path: `${PATH}/${encodeURIComponent(id)}` })).call;
      },
    }),
};

function toQuery({ text, failedOnly, hideConsole }: CallFilter): string {
  const query = new URLSearchParams({ limit: String(SHOWN) });
  if (text !== '') query.set(text.includes('/') ? 'path' : 'method', text);
  if (failedOnly) query.set('minStatus', String(FAILED));
  if (hideConsole) query.set('hideConsole', 'true');
  return query.toString();
}

export function clearCalls() {
  return send(z.unknown(), { method: 'DELETE', path: PATH });
}

/** The Wix method's name where there is one, else what was asked for. */
export const titleOf = ({ method, verb, path }: Call): string => method ?? `${verb} ${path}`;
