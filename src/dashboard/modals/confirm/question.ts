import { z } from 'zod';

/** What the confirmation asks, in the reader's language: the page composes it, the modal only shows it. */
export const question = z.object({
  title: z.string(),
  /** What will happen, in numbers where there are any; one paragraph each. */
  consequences: z.array(z.string()),
  confirmLabel: z.string(),
  /** Whether it takes something away that cannot be given back. */
  isDestructive: z.boolean().default(false),
});

export type Question = z.input<typeof question>;

/** What the modal answers when somebody confirms; anything else means no. */
export const confirmed = z.object({ confirmed: z.literal(true) });
