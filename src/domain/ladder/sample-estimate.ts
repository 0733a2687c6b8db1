/** A number of members worked out from a sample: `members` ± `margin` holds in 95 of 100 samples. */
export type Estimate = { members: number; margin: number };

/** The 97.5th percentile of the normal distribution. */
const Z = 1.96;

/**
 * How many of `total` members have a property that `count` of the `known` ones have, when those are a uniform sample. The
 * margin is Agresti and Coull's, which also holds for rare properties, with the correction for a sample that is a good
 * part of the whole; it is 0 when all members are known.
 */
export function estimateMembers(
  count: number,
  { known, total }: { known: number; total: number },
): Estimate {
  if (known >= total) return { members: count, margin: 0 };
  if (known === 0) return { members: 0, margin: total };
  const size = known + Z ** 2;
  const share = (count + Z ** 2 / 2) / size;
  const unknownShare = (total - known) / Math.max(1, total - 1);
  const halfWidth = Z * Math.sqrt(((share * (1 - share)) / size) * unknownShare);
  const members = Math.round((count / known) * total);
  // Around the estimate, not around Agresti and Coull's shifted centre: what is shown is the plain share.
  const shift = Math.abs(share - count / known) * unknownShare;
  return { members, margin: Math.min(total, Math.ceil((halfWidth + shift) * total)) };
}
