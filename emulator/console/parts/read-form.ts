import type { FormEvent } from 'react';
import type { z } from 'zod';

/** What a form holds, by the names of its controls; boxes that were left empty are left out. */
export function readForm<Schema extends z.ZodType>(
  event: FormEvent<HTMLFormElement>,
  schema: Schema,
): z.output<Schema> {
  event.preventDefault();
  const filled = [...new FormData(event.currentTarget)].filter(([, value]) => value !== '');
  return schema.parse(Object.fromEntries(filled));
}
