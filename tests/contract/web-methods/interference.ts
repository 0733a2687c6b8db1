/** Something that happens to one request on its way to Wix; `forward` lets it arrive. */
export type Interference = (forward: () => Promise<Response>) => Promise<Response>;

/** What can happen to a request, by name. */
export const INTERFERENCES = {
  'lost on the way': () => Promise.reject(new TypeError('fetch failed')),
  'lost on the way back': async (forward) => {
    await forward();
    throw new TypeError('fetch failed');
  },
  'answered in half': async (forward) => {
    const text = await (await forward()).text();
    return new Response(text.slice(0, text.length / 2), { headers: JSON_TYPE });
  },
  'answered by a gateway': () =>
    Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })),
  'too many': () => Promise.resolve(Response.json({ message: '', details: {} }, { status: 429 })),
  'signed out': () => Promise.resolve(Response.json({ message: '', details: {} }, { status: 401 })),
} as const satisfies Record<string, Interference>;

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Requests by the order in which they leave, from 0, and what is to happen to them. */
export type Schedule = ReadonlyMap<number, Interference>;
