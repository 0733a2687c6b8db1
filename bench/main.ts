import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBulkWork } from './bulk-work';
import { benchJsonServer } from './json-server';
import { benchLadderFrame } from './ladder-frame';
import { type Figure, table } from './report';
import { benchScale } from './scale';
import { benchSeeding } from './seeding';
import { benchSingleRequests } from './single-requests';
import { FULL, QUICK, type Sizes } from './sizes';

/** Each part is measured in a folder of its own, which it leaves to the next one. */
const PARTS: Record<string, (folder: string, sizes: Sizes) => Promise<Figure[]>> = {
  single: (folder, { small }) => benchSingleRequests(folder, small),
  'json-server': (folder, { medium }) => benchJsonServer(folder, medium),
  bulk: (folder, { medium }) => benchBulkWork(folder, medium),
  seeding: (folder, { large }) => benchSeeding(folder, large),
  ladder: (_folder, { large }) => benchLadderFrame(large),
  scale: (folder, { small, large }) => benchScale(folder, { small, large }),
};

/** `npm run bench -- [--quick] [--only single,bulk]`: prints what was measured; nothing fails, machines are noisy. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: Object.keys(PARTS).join() },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'rungs-bench-'));
  try {
    const figures: Figure[] = [];
    for (const name of values.only.split(',')) {
      const part = PARTS[name];
      if (!part) throw new Error(`Parts: ${Object.keys(PARTS).join(', ')}`);
      process.stderr.write(`${name} …\n`);
      figures.push(...(await part(folder, values.quick ? QUICK : FULL)));
    }
    console.log(table(figures));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
