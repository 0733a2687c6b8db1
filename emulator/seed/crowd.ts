import { DAY_MS } from '../engine/clock';
import { guidFromHex } from '../engine/ids';
import type { CrowdMember } from '../store/populate';
import { GIVEN_AND_FAMILY_NAMES } from './names';
import { createRandom, type Random } from './random';

const CHUNK = 5000;
const PROGRAM_DAYS = 540;
/** Everybody was there within this many days, so that nobody's points are due to expire at once. */
const RECENT_DAYS = 150;
const COUPON_COST = 100;

/**
 * Invented members in portions, the same ones every time. Ids ascend, which keeps indexes quick to fill, and are spread
 * evenly over all ids, as random ones are.
 */
export function* inventCrowd(size: number, now: number): Generator<CrowdMember[], void, void> {
  const random = createRandom(size);
  for (let start = 0; start < size; start += CHUNK) {
    const length = Math.min(CHUNK, size - start);
    yield Array.from({ length }, (_, index) =>
      inventMember(random, { number: start + index, size, now }),
    );
  }
}

function inventMember(
  random: Random,
  { number, size, now }: { number: number; size: number; now: number },
): CrowdMember {
  const { given, family } = random.pick(GIVEN_AND_FAMILY_NAMES);
  const idOf = (kind: string) =>
    guidFromHex(
      Math.floor((number / size) * 2 ** 32)
        .toString(16)
        .padStart(8, '0') +
        kind.repeat(12) +
        number.toString(16).padStart(12, '0'),
    );
  const joinedDaysAgo = RECENT_DAYS + random.next() * (PROGRAM_DAYS - RECENT_DAYS);
  const isMember = random.happens(0.7);
  const joinPoints = pointsOf(random);
  return {
    accountId: idOf('a'),
    contactId: idOf('c'),
    memberId: isMember ? idOf('e') : null,
    firstName: random.pick(given),
    lastName: random.pick(family),
    email: `person.${number}@example.com`,
    joinedAt: Math.floor(now - joinedDaysAgo * DAY_MS),
    joinPoints,
    spentPoints: isMember && joinPoints >= COUPON_COST && random.happens(0.6) ? COUPON_COST : 0,
    latestPoints: pointsOf(random),
    latestAt: Math.floor(now - random.next() * RECENT_DAYS * DAY_MS),
  };
}

/** Many have few points, few have many. */
function pointsOf(random: Random): number {
  return 1 + Math.floor(random.next() ** 4 * 1500);
}
