import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';

const spend = z.coerce.number().positive();

/** The id of a rule is one of a kind, so that sites of one owner do not mix up in one browser. */
const keyOf = (ruleId: string) => `rungs.typical-order.${ruleId}`;

/** What the owner said that a typical order costs, by the rule it earns by; remembered in this browser. */
export const typicalOrderQueries = {
  all: () => ['typical-order'] as const,
  said: (ruleId: string) =>
    queryOptions({
      queryKey: [...typicalOrderQueries.all(), ruleId],
      queryFn: () => readSpend(ruleId),
      staleTime: Infinity,
    }),
};

/** Remembers what an order costs; null goes back to what the ledger tells. */
export const sayTypicalOrder = (ruleId: string) =>
  mutationOptions({
    mutationKey: ['typical-order', 'say'],
    mutationFn: (value: number | null) => {
      writeSpend(ruleId, value);
      return Promise.resolve();
    },
    meta: { invalidates: [typicalOrderQueries.all()] },
  });

/** Null when nothing was said, or when the browser does not let pages remember anything. */
function readSpend(ruleId: string): number | null {
  try {
    return spend.safeParse(localStorage.getItem(keyOf(ruleId)) ?? '').data ?? null;
  } catch {
    return null;
  }
}

function writeSpend(ruleId: string, value: number | null): void {
  if (value === null) localStorage.removeItem(keyOf(ruleId));
  else localStorage.setItem(keyOf(ruleId), String(value));
}
