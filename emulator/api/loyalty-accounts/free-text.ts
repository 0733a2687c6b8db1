import { z } from 'zod';
import { type Condition, EVERYTHING } from '../../engine/list-query';
import { SEARCHABLE_FIELDS } from './account-fields';

/** Free text to look for. Words are separated by spaces; `fuzzy` forgives misspelling. */
export const freeTextSchema = z.strictObject({
  expression: z.string().max(100).nullish(),
  mode: z.enum(['OR', 'AND']).optional(),
  fields: z.array(z.enum(SEARCHABLE_FIELDS)).max(20).optional(),
  fuzzy: z.boolean().optional(),
});

/**
 * Every word has to begin a word of the name or of the e-mail address ("okaf" finds Ada Okafor,
 * "ada@exam" finds ada@example.com), ignoring case and accents. How Wix splits and compares words is not documented.
 */
export function freeTextCondition(
  search: z.output<typeof freeTextSchema> | null | undefined,
): Condition {
  if (!search?.expression) return EVERYTHING;
  const words = search.expression.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return { op: 'or', parts: [] };
  return {
    op: 'search',
    words,
    match: search.mode === 'AND' ? 'all' : 'any',
    fields: search.fields?.length ? search.fields : [...SEARCHABLE_FIELDS],
    fuzzy: search.fuzzy ?? false,
  };
}
