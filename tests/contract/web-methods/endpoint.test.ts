import { auth } from '@wix/essentials';
import { describe, expect, it } from 'vitest';
import { prepareElevation } from '../../../src/backend/elevation';
import { exposeMethods } from '../../../src/backend/exposed-methods';
import { handleWebMethods } from '../../../src/backend/handle-web-methods';
import { services } from '../../../src/backend/services.web';
import { NO_FILTERS } from '../../../src/domain/account-filters';
import { MAX_CALLS_PER_REQUEST, SUB_REQUEST_LIMIT } from '../../../src/domain/web-method-batch';
import { emulateBackend } from './emulate-backend';

const wix = await emulateBackend();

const platform = {
  appId: wix.appId,
  methods: exposeMethods(services),
  getTokenInfo: () => auth.getTokenInfo(),
  prepareElevation: () => prepareElevation(),
};

async function post(calls: { method: string; args: unknown[] }[], token = wix.tokens.admin) {
  await wix.receiveRequest(token);
  const request = new Request('https://app.example/api/web-methods', {
    method: 'POST',
    headers: { Authorization: token, 'Content-Type': 'application/json' },
    body: JSON.stringify({ calls }),
  });
  const response = await handleWebMethods(request, platform);
  const json: unknown = await response.json();
  return { status: response.status, json };
}

const getProgram = { method: 'programs.getProgram', args: [] };

describe('the endpoint, with the real SDK', () => {
  it('answers the owner', async () => {
    expect(await post([getProgram])).toMatchObject({
      status: 200,
      json: { results: [{ ok: true, data: { status: 'DRAFT' } }] },
    });
  });

  it.each(['member', 'visitor'] as const)('runs nothing for a %s', async (role) => {
    const answer = await post([getProgram], wix.tokens[role]);

    expect(answer).toMatchObject({ status: 403, json: { ok: false } });
    expect(wix.sent.every((line) => line.startsWith('POST /oauth2/'))).toBe(true);
  });

  it('stays within the sub-requests when the dearest method fills a whole batch', async () => {
    const listAccounts = {
      method: 'accounts.listAccounts',
      args: [
        {
          search: '',
          filters: NO_FILTERS,
          sort: { field: 'balance', order: 'ASC' },
          cursor: null,
          limit: 1,
        },
      ],
    };
    const calls = Array.from({ length: MAX_CALLS_PER_REQUEST }, () => listAccounts);

    const { json } = await post(calls);

    expect(json).toEqual({
      results: calls.map(() => ({
        ok: true,
        data: { accounts: [], nextCursor: null, total: 0, tooManyToNarrow: false },
      })),
    });
    expect(wix.sent.filter((line) => line === 'POST /oauth2/token')).toHaveLength(1);
    expect(wix.sent.length).toBeLessThanOrEqual(SUB_REQUEST_LIMIT);
  });
});
