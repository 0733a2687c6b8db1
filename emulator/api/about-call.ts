import type { HonoRequest } from 'hono';
import type { Engine } from '../engine/execute';
import { callerOf } from './auth';

/**
 * Everything that tells whom a call is about: its URL, its body and, for a member's call, their account. A body that
 * cannot be read is about nobody; the method refuses it afterwards.
 */
export async function whatItIsAbout(request: HonoRequest, engine: Engine): Promise<string> {
  const caller = callerOf(request.header('authorization'));
  const own =
    caller?.role === 'member' ? engine.store.accounts.getByMember(caller.subjectId)?.id : undefined;
  const body = await request.text().catch(() => '');
  return [JSON.stringify(request.queries()), body, own ?? ''].join('\n');
}
