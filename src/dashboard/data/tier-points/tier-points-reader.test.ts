import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WebMethodError } from '../../../domain/errors';
import { openMemberStore } from './member-store';
import { TierPointsReader, type TierPointsPorts } from './tier-points-reader';

type Member = { id: string; points: number; changedAt: number };

const START = Date.UTC(2026, 0, 1);
const LATER = 10 * 60_000;
const REQUEST_PAGES = 8;
/** As many members as one request brings. */
const REQUEST_MEMBERS = 100 * REQUEST_PAGES;

/** A program with so many members, whose web methods answer as Wix does: a hundred members of a range, by id. */
function program(size: number) {
  const members = new Map<string, Member>();
  let clock = START;
  const put = (id: string, points: number) => members.set(id, { id, points, changedAt: clock });
  for (let number = 0; number < size; number += 1) put(crypto.randomUUID(), number % 700);
  const calls = { pages: 0, changes: 0, waits: 0 };
  const newest = () => Math.max(...[...members.values()].map(({ changedAt }) => changedAt));
  const ports: TierPointsPorts = {
    getTierPointsSurvey: () =>
      Promise.resolve({
        members: members.size,
        programKey: `program-${size}`,
        lastChange: members.size === 0 ? null : new Date(newest()).toISOString(),
      }),
    listTierPoints: ({ ranges }) =>
      Promise.resolve(
        ranges.map(({ after, until }) => {
          calls.pages += 1;
          const found = [...members.values()]
            .filter(({ id }) => (after === null || id > after) && (until === null || id <= until))
            .sort((one, other) => (one.id < other.id ? -1 : 1));
          const page = found.slice(0, 100);
          return {
            ids: page.map(({ id }) => id),
            points: page.map(({ points }) => points),
            isLast: found.length <= 100,
          };
        }),
      ),
    listChangedTierPoints: ({ since }) => {
      calls.changes += 1;
      const found = [...members.values()].filter((each) => each.changedAt >= Date.parse(since));
      return Promise.resolve({
        ids: found.map(({ id }) => id),
        points: found.map(({ points }) => points),
        lastChange: members.size === 0 ? null : new Date(newest()).toISOString(),
        nextCursor: null,
      });
    },
    wait: () => {
      calls.waits += 1;
      return Promise.resolve();
    },
    now: () => clock,
    random: Math.random,
  };
  return {
    ports,
    calls,
    members,
    put,
    pass: (ms: number) => {
      clock += ms;
    },
  };
}

function open(ports: TierPointsPorts) {
  return new TierPointsReader(ports, openMemberStore);
}

async function until(reader: TierPointsReader, isReached: (phase: string) => boolean) {
  await new Promise<void>((resolve) => {
    const check = () => {
      if (isReached(reader.getSnapshot().phase)) resolve();
    };
    reader.subscribe(check);
    check();
  });
}

/** Everybody the reader knows, with their points. */
function known(reader: TierPointsReader): Map<string, number> {
  const { members } = reader.getSnapshot();
  const all = new Map<string, number>();
  members?.index.order.forEach((position, place) => {
    all.set(members.idAt(position), members.index.sortedPoints[place] ?? -1);
  });
  return all;
}

function truth({ members }: ReturnType<typeof program>): Map<string, number> {
  return new Map([...members.values()].map(({ id, points }) => [id, points]));
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

describe('reading tier points', () => {
  it.each([0, 1, 90, 2500])('of %s members knows all of them at once', async (size) => {
    const site = program(size);
    const reader = open(site.ports);

    await reader.sync();
    await until(reader, (phase) => phase === 'complete');

    expect(known(reader)).toEqual(truth(site));
    expect(site.calls.waits).toBe(0);
    expect(reader.getSnapshot()).toMatchObject({ known: size, total: size, error: null });
  });

  it('of many begins with a sample and goes on in the background, at its pace', async () => {
    const site = program(12_000);
    const reader = open(site.ports);

    await reader.sync();
    const sample = reader.getSnapshot();
    await until(reader, (phase) => phase === 'complete');

    expect(sample).toMatchObject({ phase: 'sample', total: 12_000 });
    expect(sample.known).toBeGreaterThan(1000);
    expect(site.calls.waits).toBeGreaterThan(0);
    expect(known(reader)).toEqual(truth(site));
  });

  it('pauses, and goes on when told to', async () => {
    const site = program(12_000);
    const reader = open(site.ports);
    reader.subscribe(() => {
      const { phase, isPaused } = reader.getSnapshot();
      if (phase === 'partial' && !isPaused && site.calls.waits === 0) reader.pause();
    });

    await reader.sync();
    await until(reader, (phase) => phase === 'partial');
    expect(reader.getSnapshot().isPaused).toBe(true);

    site.calls.waits = 1;
    await Promise.resolve();
    reader.resume();
    await until(reader, (phase) => phase === 'complete');
    expect(known(reader)).toEqual(truth(site));
  });

  it('goes on after a reload where it was, and reads no page again', async () => {
    const site = program(12_000);
    const first = open(site.ports);
    await first.sync();
    await until(first, () => first.getSnapshot().known > 5000);
    first.close();
    const { known: before } = first.getSnapshot();

    const second = open(site.ports);
    await second.sync();
    expect(second.getSnapshot().members?.known).toBeGreaterThan(before - REQUEST_MEMBERS);
    await until(second, (phase) => phase === 'complete');

    expect(known(second)).toEqual(truth(site));
    const { pages } = site.calls;
    vi.stubGlobal('indexedDB', new IDBFactory());
    const atOnce = open(site.ports);
    await atOnce.sync();
    await until(atOnce, (phase) => phase === 'complete');
    // What was on its way when the page was left may have to be asked for again.
    expect(pages).toBeLessThanOrEqual(site.calls.pages - pages + REQUEST_PAGES);
  });

  it('asks only for changes after a reload when it was done', async () => {
    const site = program(3000);
    const first = open(site.ports);
    await first.sync();
    await until(first, (phase) => phase === 'complete');
    const pages = site.calls.pages;
    site.pass(LATER);
    const [one] = site.members.keys();
    site.put(one ?? '', 5000);
    site.put(crypto.randomUUID(), 6000);

    const second = open(site.ports);
    await second.sync();

    expect(site.calls).toMatchObject({ pages, changes: 1 });
    expect(known(second)).toEqual(truth(site));
  });

  it('begins anew for another site, when members are gone, and after a week', async () => {
    const site = program(300);
    const reader = open(site.ports);
    await reader.sync();
    await until(reader, (phase) => phase === 'complete');

    site.members.delete([...site.members.keys()][0] ?? '');
    await reader.sync();
    await until(reader, (phase) => phase === 'complete');
    expect(known(reader)).toEqual(truth(site));

    const other = program(200);
    const there = open(other.ports);
    await there.sync();
    await until(there, (phase) => phase === 'complete');
    expect(known(there)).toEqual(truth(other));

    const { pages } = other.calls;
    other.pass(8 * 24 * 3_600_000);
    await open(other.ports).sync();
    expect(other.calls.pages).toBeGreaterThan(pages);
  });

  it('waits when there were too many calls, and stops at other failures until it is told', async () => {
    const site = program(12_000);
    const failures = [
      new WebMethodError({ kind: 'rate-limited', code: 'HTTP_429', retryAfterSeconds: 60 }),
      new WebMethodError({ kind: 'unavailable', code: 'NO_ANSWER' }),
    ];
    let calls = 0;
    const reader = open({
      ...site.ports,
      listTierPoints: (input) => {
        calls += 1;
        const failure = calls > 2 ? failures.shift() : undefined;
        return failure ? Promise.reject(failure) : site.ports.listTierPoints(input);
      },
    });

    await reader.sync();
    await new Promise<void>((resolve) => {
      reader.subscribe(() => {
        if (reader.getSnapshot().error) resolve();
      });
    });
    expect(reader.getSnapshot().error).toMatchObject({ kind: 'unavailable' });

    await Promise.resolve();
    reader.resume();
    await until(reader, (phase) => phase === 'complete');
    expect(known(reader)).toEqual(truth(site));
  });
});
