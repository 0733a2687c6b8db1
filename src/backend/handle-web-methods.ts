import type { Result } from '../domain/errors';
import { requireDashboardUser, type TokenInfo } from './authorize';
import type { ExposedMethods } from './exposed-methods';
import { readBatch, type Call } from './read-batch';
import { reportUnexpected } from './report-unexpected';
import { RequestRefusal, toFailureResponse, toRefusalResponse } from './request-refusal';

export type Platform = {
  appId: string;
  methods: ExposedMethods;
  /** Who sent the request, according to Wix. */
  getTokenInfo: () => Promise<TokenInfo>;
  /** Called once, before the first web method runs. */
  prepareElevation: () => Promise<void>;
};

/**
 * Answers `POST {calls: [{method, args}]}` with `{results}`, one result for each call in the same order; the calls run
 * side by side. A request that is not well-formed, or not from the dashboard, runs nothing and gets `{ok: false, error}`.
 */
export async function handleWebMethods(request: Request, platform: Platform): Promise<Response> {
  try {
    requireJsonPost(request);
    await requireCaller(request, platform);
    const calls = await readBatch(request, platform.methods);
    await orUnavailable(platform.prepareElevation);
    const results = await Promise.all(calls.map(answer));
    return Response.json({ results }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (thrown) {
    return thrown instanceof RequestRefusal
      ? toRefusalResponse(thrown)
      : toFailureResponse(500, reportUnexpected(thrown, 'The web methods endpoint'));
  }
}

/** JSON only: a form on another site can post without asking the browser's leave first, JSON it cannot. */
function requireJsonPost({ method, headers }: Request): void {
  if (method !== 'POST') {
    throw new RequestRefusal(405, 'METHOD_NOT_ALLOWED');
  }
  const [mediaType] = (headers.get('Content-Type') ?? '').split(';');
  if (mediaType?.trim().toLowerCase() !== 'application/json') {
    throw new RequestRefusal(415, 'UNSUPPORTED_MEDIA_TYPE');
  }
}

async function requireCaller({ headers }: Request, platform: Platform): Promise<void> {
  if (!headers.get('Authorization')) {
    throw new RequestRefusal(401, 'NO_TOKEN');
  }
  requireDashboardUser(await orUnavailable(platform.getTokenInfo), platform.appId);
}

/** Wix's sign-in service failing is Wix being unavailable, and happens before anything could have changed. */
async function orUnavailable<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch {
    throw new RequestRefusal(503, 'IDENTITY_UNAVAILABLE');
  }
}

async function answer({ method, run }: Call): Promise<Result<unknown>> {
  try {
    return await run();
  } catch (thrown) {
    return { ok: false, error: reportUnexpected(thrown, method) };
  }
}
