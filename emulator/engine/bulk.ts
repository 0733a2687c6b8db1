import type { CommandContext } from './command';
import { InvalidRequestError, LoyaltyError } from './errors';

/** What became of one item of a bulk request. */
export type ItemOutcome<Item> = { item: Item } | { refusal: LoyaltyError | InvalidRequestError };

/** Handles items one after another; one that is refused leaves no trace and does not stop the others. */
export function forEachItem<Input, Item>(
  { store }: CommandContext,
  inputs: readonly Input[],
  handle: (input: Input) => Item,
): ItemOutcome<Item>[] {
  return inputs.map((input) => {
    try {
      return { item: store.transaction(() => handle(input)) };
    } catch (error) {
      if (error instanceof LoyaltyError || error instanceof InvalidRequestError) {
        return { refusal: error };
      }
      throw error;
    }
  });
}
