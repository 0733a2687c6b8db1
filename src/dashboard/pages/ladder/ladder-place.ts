import { z } from 'zod';

/** Where on the page somebody is: editing or reviewing, and the tier whose panel is open. */
export const ladderPlace = z.object({
  step: z.enum(['edit', 'review']).catch('edit'),
  /** A rung's key, `base` for the base tier; empty when no panel is open. */
  tier: z.string().catch(''),
  task: z.enum(['edit', 'delete']).catch('edit'),
});

export type LadderPlace = z.output<typeof ladderPlace>;
