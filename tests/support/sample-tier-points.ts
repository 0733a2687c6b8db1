import { fakeBackend } from './fake-backend';

/** Into so many parts of the id space the members of a small program are read. */
const PARTS = 8;

/** Lets the backend know members with so many tier points, one each, who all have ids of the first part. */
export function answerTierPoints(points: number[]): void {
  const ids = points.map(
    (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );
  const nobody = Array.from({ length: PARTS - 1 }, () => ({ ids: [], points: [], isLast: true }));
  fakeBackend.answer('tierPoints.getTierPointsSurvey', {
    members: points.length,
    programKey: 'sample',
    lastChange: '2026-03-01T10:00:00.000Z',
  });
  fakeBackend.answer('tierPoints.listTierPoints', [{ ids, points, isLast: true }, ...nobody]);
  fakeBackend.answer('tierPoints.listChangedTierPoints', {
    ids: [],
    points: [],
    lastChange: null,
    nextCursor: null,
  });
}
