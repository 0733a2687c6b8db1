import { z } from 'zod';

/** The version of an entity as the page saw it: a 64-bit number, which Wix writes as text. */
export const revisionInput = z.string().regex(/^\d{1,20}$/);
