/** Thresholds have at most 7 digits, so 24 bits hold every number that is asked for. */
const PAGE_BITS = 12;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGES = 1 << PAGE_BITS;
const MAX_VALUE = PAGES * PAGE_SIZE - 1;

/** How many values are below a number from 0 to 9,999,999, in two array reads, however many values there are. */
export type PrefixCounts = { below: (value: number) => number };

/**
 * Counts ahead of time how many values lie below each number. The table is cut into pages of 4,096 numbers and holds only
 * pages with a value in them: points of real programs are few and small.
 */
export function createPrefixCounts(sorted: Int32Array): PrefixCounts {
  const startOf = new Uint32Array(PAGES + 1);
  const pages: (Uint32Array | undefined)[] = Array.from({ length: PAGES });
  let index = 0;
  for (let page = 0; page < PAGES; page += 1) {
    // Points can be negative; those are below every threshold.
    if (page === 0) index = skipBelow(sorted, { from: 0, limit: 0 });
    startOf[page] = index;
    const end = skipBelow(sorted, { from: index, limit: (page + 1) * PAGE_SIZE });
    if (end > index) pages[page] = countPage(sorted, { from: index, end, first: page * PAGE_SIZE });
    index = end;
  }
  return {
    below: (value) => {
      if (value > MAX_VALUE) return sorted.length;
      const number = Math.max(0, value);
      const page = number >> PAGE_BITS;
      return pages[page]?.[number & (PAGE_SIZE - 1)] ?? startOf[page] ?? 0;
    },
  };
}

/** The first position from `from` on whose value is not below the limit. */
function skipBelow(sorted: Int32Array, { from, limit }: { from: number; limit: number }): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countPage(
  sorted: Int32Array,
  { from, end, first }: { from: number; end: number; first: number },
): Uint32Array {
  const counts = new Uint32Array(PAGE_SIZE);
  let index = from;
  for (let offset = 0; offset < PAGE_SIZE; offset += 1) {
    while (index < end && (sorted[index] ?? 0) < first + offset) index += 1;
    counts[offset] = index;
  }
  return counts;
}
