type Block = { count: number; centre: number };

/**
 * Centres of equally high cards, one under the other without overlapping, each as near as possible to where it wants
 * to be. `wanted` ascends, from the top down; cards that want the same place share the way.
 */
export function placeCards(
  wanted: readonly number[],
  { size, extent }: { size: number; extent: number },
): number[] {
  const blocks: Block[] = [];
  wanted.forEach((centre) => {
    let block: Block = { count: 1, centre };
    for (let above = blocks.at(-1); above && overlap(above, block, size); above = blocks.at(-1)) {
      blocks.pop();
      block = join(above, block);
    }
    blocks.push(block);
  });
  return keepInside(
    blocks.flatMap(({ count, centre }) =>
      Array.from({ length: count }, (_, index) => centre + (index - (count - 1) / 2) * size),
    ),
    { size, extent },
  );
}

function overlap(above: Block, below: Block, size: number): boolean {
  return below.centre - above.centre < ((above.count + below.count) / 2) * size;
}

/** Two blocks as one, in the mean of where their cards want to be. */
function join(above: Block, below: Block): Block {
  const count = above.count + below.count;
  const centre = (above.centre * above.count + below.centre * below.count) / count;
  return { count, centre };
}

function keepInside(
  centres: readonly number[],
  { size, extent }: { size: number; extent: number },
): number[] {
  return centres.map((centre, index) => {
    const highest = (index + 0.5) * size;
    const lowest = extent - (centres.length - index - 0.5) * size;
    return Math.max(highest, Math.min(centre, lowest));
  });
}
