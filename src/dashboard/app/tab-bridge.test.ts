import {
  focusManager,
  MutationObserver,
  QueryObserver,
  type QueryClient,
} from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebMethodError } from '../../domain/errors';
import { createQueryClient } from './query-client';
import { connectTabs } from './tab-bridge';

/** An open page: what it lists, how often it asked for that, and how it changes it. */
function openPage() {
  const client = createQueryClient();
  client.mount();
  const read = vi.fn(() => Promise.resolve('members'));
  const stopReading = new QueryObserver(client, {
    queryKey: ['accounts', 'list'],
    queryFn: read,
  }).subscribe(() => undefined);
  const disconnect = connectTabs(client);
  return {
    read,
    change: (mutationFn = () => Promise.resolve('done')) => send(client, mutationFn),
    close: () => {
      stopReading();
      disconnect();
      client.unmount();
    },
  };
}

async function send(client: QueryClient, mutationFn: () => Promise<string>) {
  const meta = { invalidates: [['accounts']] };
  await new MutationObserver(client, { mutationFn, meta }).mutate().catch(() => undefined);
}

let here: ReturnType<typeof openPage>;
let there: ReturnType<typeof openPage>;

beforeEach(async () => {
  here = openPage();
  there = openPage();
  await vi.waitFor(() => {
    expect(there.read).toHaveBeenCalledTimes(1);
  });
});

afterEach(() => {
  here.close();
  there.close();
  focusManager.setFocused(undefined);
});

describe('two open pages', () => {
  it('both ask again after one of them changed something', async () => {
    await here.change();

    await vi.waitFor(() => {
      expect(there.read).toHaveBeenCalledTimes(2);
    });
    expect(here.read).toHaveBeenCalledTimes(2);
  });

  it('also ask again after a change whose answer got lost', async () => {
    const lost = new WebMethodError({ kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });

    await here.change(() => Promise.reject(lost));

    await vi.waitFor(() => {
      expect(there.read).toHaveBeenCalledTimes(2);
    });
  });

  it('leave one alone that nobody looks at, until somebody does', async () => {
    focusManager.setFocused(false);
    const heard = nextMessage();
    await here.change();
    await heard;
    expect(there.read).toHaveBeenCalledTimes(1);

    focusManager.setFocused(true);

    await vi.waitFor(() => {
      expect(there.read).toHaveBeenCalledTimes(2);
    });
  });

  it('take many changes in a row for one', async () => {
    for (let count = 0; count < 5; count += 1) await here.change();

    await vi.waitFor(
      () => {
        expect(there.read).toHaveBeenCalledTimes(3);
      },
      { timeout: 4000 },
    );
  });

  it('hear nothing from a page that was closed', async () => {
    there.close();
    const heard = nextMessage();
    await here.change();
    await heard;

    expect(there.read).toHaveBeenCalledTimes(1);
  });
});

/** Resolves once the change that is about to be made has been told to all who listen. */
function nextMessage(): Promise<void> {
  const channel = new BroadcastChannel('rungs.changes');
  return new Promise((resolve) => {
    channel.onmessage = () => {
      channel.close();
      resolve();
    };
  });
}
