import type { ItemOutcome } from '../engine/bulk';
import { InvalidRequestError } from '../engine/errors';

/**
 * The answer of a bulk method: results in the order of the request, a refused one without `item`.
 * https://dev.wix.com/docs/rest/articles/get-started/bulk-operations
 */
export function formatBulk<Item extends { id: string }>(
  outcomes: readonly ItemOutcome<Item>[],
  format: (item: Item) => object,
) {
  const failures = outcomes.filter((outcome) => 'refusal' in outcome).length;
  return {
    results: outcomes.map((outcome, originalIndex) =>
      'item' in outcome
        ? {
            item: format(outcome.item),
            itemMetadata: { id: outcome.item.id, originalIndex, success: true, error: null },
          }
        : { itemMetadata: { originalIndex, success: false, error: formatError(outcome.refusal) } },
    ),
    bulkActionMetadata: {
      totalSuccesses: outcomes.length - failures,
      totalFailures: failures,
      undetailedFailures: 0,
    },
  };
}

type Refusal = Extract<ItemOutcome<never>, { refusal: unknown }>['refusal'];

function formatError(refusal: Refusal) {
  if (refusal instanceof InvalidRequestError) {
    const description = refusal.violations
      .map((violation) => `${violation.field} ${violation.description}`)
      .join(', ');
    return { code: 'INVALID_ARGUMENT', description, data: {} };
  }
  return { code: refusal.code, description: refusal.message, data: refusal.data };
}
