import { Bench } from 'tinybench';

type Work = () => unknown;

/** Each work runs this long in a round. */
const ROUND_MS = 700;
const ROUNDS = 6;

/**
 * How long one run of each work takes, in milliseconds: the median of its best round. The works take turns, so that
 * whatever else the machine does meets them alike.
 */
export async function sideBySide(one: Work, other: Work): Promise<{ one: number; other: number }> {
  const best = { one: Infinity, other: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    best.one = Math.min(best.one, await medianMs(one));
    best.other = Math.min(best.other, await medianMs(other));
  }
  return best;
}

/** How long one run takes, in milliseconds: the median of the best of several rounds. */
export async function bestMs(work: Work): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) best = Math.min(best, await medianMs(work));
  return best;
}

/** How long this takes once, in milliseconds. */
export async function onceMs(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianMs(work: Work): Promise<number> {
  const bench = new Bench({
    time: ROUND_MS,
    iterations: 3,
    warmupTime: ROUND_MS / 4,
    warmupIterations: 1,
    throws: true,
  });
  // Told so, because finding out would start the work without waiting for it.
  bench.add('work', work, { async: true });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error('The work could not be measured');
  return task.result.latency.p50;
}
