import { beforeEach, describe, expect, it } from 'vitest';
import * as tierPoints from '../../../src/backend/tier-points.web';
import { gatherCrowd, type Person } from '../support/crowd';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();
const EVERYBODY = { after: null, until: null };
let people: Person[] = [];

/** Three members, with 10, 20 and 30 points. */
beforeEach(async () => {
  people = await gatherCrowd(wix, 3);
});

function pointsOf({ ids, points }: { ids: string[]; points: number[] }) {
  return new Map(ids.map((id, index) => [id, points[index]]));
}

describe("the members' tier points", () => {
  it('are read by id', async () => {
    const [page] = await dataOf(tierPoints.listTierPoints({ ranges: [EVERYBODY] }));

    expect(page?.ids).toEqual(people.map(({ id }) => id).sort());
    expect(page && pointsOf(page)).toEqual(
      new Map(page?.ids.map((id) => [id, 10 * (1 + people.findIndex((each) => each.id === id))])),
    );
    expect(page?.isLast).toBe(true);
  });

  it('of ranges that touch are everybody, once', async () => {
    const middle = people.map(({ id }) => id).sort()[1] ?? '';

    const pages = await dataOf(
      tierPoints.listTierPoints({
        ranges: [
          { after: null, until: middle },
          { after: middle, until: null },
        ],
      }),
    );

    expect(pages.map(({ ids }) => ids.length)).toEqual([2, 1]);
    expect(pages.flatMap(({ ids }) => ids).sort()).toEqual(people.map(({ id }) => id).sort());
  });

  it('come in at most eight ranges at once', async () => {
    const ranges = Array<typeof EVERYBODY>(9).fill(EVERYBODY);

    expect(await errorOf(tierPoints.listTierPoints({ ranges }))).toMatchObject({ kind: 'invalid' });
    expect(await dataOf(tierPoints.listTierPoints({ ranges: ranges.slice(1) }))).toHaveLength(8);
  });
});

describe('the changes of tier points', () => {
  it('are those since a moment', async () => {
    const before = await dataOf(tierPoints.getTierPointsSurvey());
    wix.emulator.advance({ minutes: 1 });
    const [who] = people;
    await wix.asOwner.accounts.adjustPoints(who?.id ?? '', { amount: 5, revision: '2' });
    const since = new Date(Date.parse(before.lastChange ?? '') + 1000).toISOString();

    const changes = await dataOf(tierPoints.listChangedTierPoints({ since, cursor: null }));

    const after = await dataOf(tierPoints.getTierPointsSurvey());
    expect(changes).toEqual({
      ids: [who?.id],
      points: [15],
      lastChange: after.lastChange,
      nextCursor: null,
    });
  });
});

describe('the survey', () => {
  it('counts the members, and tells them from those of another site', async () => {
    const { members, programKey, lastChange } = await dataOf(tierPoints.getTierPointsSurvey());

    expect(members).toBe(3);
    expect(programKey).toContain(people[0]?.id);
    expect(Date.parse(lastChange ?? '')).toBeGreaterThan(0);
  });

  it('of a site without members finds nobody', async () => {
    wix.emulator.reset('empty');

    expect(await dataOf(tierPoints.getTierPointsSurvey())).toEqual({
      members: 0,
      programKey: null,
      lastChange: null,
    });
  });
});
