import { z } from 'zod';

/** An icon or picture as it travels to and from Wix. */
export const imageSchema = z.object({
  id: z.string().optional(),
  url: z.string().optional(),
  height: z.int().optional(),
  width: z.int().optional(),
  altText: z.string().nullish(),
  filename: z.string().optional(),
});

export type Image = z.infer<typeof imageSchema>;
