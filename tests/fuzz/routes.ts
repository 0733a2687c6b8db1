import { METHODS } from '../../emulator/api/methods';
import type { FuzzRequest } from './request';
import type { FuzzShop } from './shop';
import type { Ids } from './stock';
import { validInputs } from './valid-inputs';

/** Routes that are no Wix methods of a service: controls, tokens, files, and the paths of telemetry. */
const OTHER_ROUTES = [
  'POST /__emulator/activities',
  'GET /__emulator/activities',
  'GET /__emulator/activities/:reference',
  'POST /__emulator/activities/:reference/refund',
  'GET /__emulator/audit',
  'POST /__emulator/business-apps',
  'GET /__emulator/calls',
  'GET /__emulator/calls/:id',
  'DELETE /__emulator/calls',
  'GET /__emulator/clock',
  'POST /__emulator/clock',
  'GET /__emulator/console/console.css',
  'POST /__emulator/due-work',
  'GET /__emulator/faults',
  'POST /__emulator/faults',
  'DELETE /__emulator/faults',
  'DELETE /__emulator/faults/:id',
  'GET /__emulator/info',
  'POST /__emulator/live',
  'POST /__emulator/members',
  'POST /__emulator/members/:contactId/token',
  'GET /__emulator/plan',
  'POST /__emulator/plan',
  'POST /__emulator/reset',
  'POST /__emulator/restore',
  'GET /__emulator/settings',
  'POST /__emulator/settings',
  'GET /__emulator/snapshot',
  'GET /__emulator/state',
  'GET /__emulator/triggers',
  'GET /__emulator/webhooks',
  'POST /__emulator/webhooks',
  'DELETE /__emulator/webhooks',
  'DELETE /__emulator/webhooks/:id',
  'DELETE /__emulator/settings',
  'POST /oauth2/token',
  'POST /oauth2/token-info',
  'PUT /upload/:path',
  'GET /download/:importId',
  'GET /',
  'GET /nowhere',
  'POST /_api/loyalty-accounts/v2/accounts',
];

const MEMBERS_OWN = /CurrentMember|FollowedChannel/;

/** A valid request of every route, in the name of somebody who may send it. */
export function validRequests(ids: Ids, tokens: FuzzShop['tokens']): FuzzRequest[] {
  const inputs = validInputs(ids);
  const methods = METHODS.map(({ name, verb, path }) => ({ name, verb, path }));
  const others = OTHER_ROUTES.map((name) => {
    const [verb = '', path = ''] = name.split(' ');
    return { name, verb, path };
  });
  return [...methods, ...others].map(({ name, verb, path }) => {
    const input = inputs[name] ?? {};
    const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter));
    const params = Object.fromEntries([...inPath].map((key) => [key, idOf(input, key)]));
    const rest = Object.fromEntries(Object.entries(input).filter(([key]) => !inPath.has(key)));
    const hasBody = !['GET', 'DELETE'].includes(verb);
    return {
      name,
      verb,
      path,
      params,
      query: hasBody ? {} : rest,
      body: hasBody ? rest : undefined,
      headers: {
        authorization: MEMBERS_OWN.test(name) ? tokens.member : tokens.admin,
        ...(hasBody && { 'content-type': 'application/json' }),
      },
    };
  });
}

function valueAt(entity: object, key: string): unknown {
  return Reflect.get(entity, key);
}

/** The path parameter, or the id of the entity in the body. */
function idOf(input: Record<string, unknown>, key: string): unknown {
  if (key in input) return input[key];
  for (const value of Object.values(input)) {
    if (typeof value === 'object' && value !== null && key in value) return valueAt(value, key);
  }
  return 'nothing';
}
