import { openDB, type IDBPDatabase } from 'idb';
import type { MemberRange } from './member-base';

/** What is known about members that were read before. */
export type SavedHead = {
  /** Whose they are; see `TierPointsSurvey`. */
  programKey: string;
  rangeCount: number;
  /** Server time up to which changes are in. */
  watermark: string | null;
  /** When reading began, by this browser's clock. */
  readAt: number;
};

export type SavedMembers = { head: SavedHead; ranges: Map<number, MemberRange> };

/** Keeps numbers and ids of members over reloads; names never. */
export type MemberStore = {
  load: () => Promise<SavedMembers | null>;
  /** Forgets everything and begins anew. */
  begin: (head: SavedHead) => Promise<void>;
  save: (head: SavedHead, ranges: ReadonlyMap<number, MemberRange>) => Promise<void>;
};

const NAME = 'rungs-tier-points';

type Schema = {
  head: { key: 'head'; value: SavedHead };
  ranges: { key: number; value: MemberRange };
};

/** A browser that keeps nothing (private windows of some) still reads; it only begins anew after a reload. */
export async function openMemberStore(): Promise<MemberStore | null> {
  try {
    return await openStore();
  } catch {
    return null;
  }
}

async function openStore(): Promise<MemberStore> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(NAME, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('head');
      fresh.createObjectStore('ranges');
    },
    // Another tab has a newer version of the app: it may go on.
    blocking: () => database.close(),
  });
  const save: MemberStore['save'] = async (head, ranges) => {
    const transaction = database.transaction(['head', 'ranges'], 'readwrite');
    await Promise.all([
      transaction.objectStore('head').put(head, 'head'),
      ...[...ranges].map(([index, range]) => transaction.objectStore('ranges').put(range, index)),
      transaction.done,
    ]);
  };
  return {
    load: async () => {
      const transaction = database.transaction(['head', 'ranges']);
      const [head, keys, values] = await Promise.all([
        transaction.objectStore('head').get('head'),
        transaction.objectStore('ranges').getAllKeys(),
        transaction.objectStore('ranges').getAll(),
      ]);
      if (!head) return null;
      const ranges = new Map<number, MemberRange>();
      values.forEach((range, at) => {
        const index = keys[at];
        if (index !== undefined) ranges.set(index, range);
      });
      return { head, ranges };
    },
    begin: async (head) => {
      await database.clear('ranges');
      await save(head, new Map());
    },
    save,
  };
}
