import { z } from 'zod';
import { useHostState } from './host-state';

/** What the slots that we use hand over (docs/decisions/016). */
type SlotParameter = 'contactId' | 'orderId';

const slotState = z.looseObject({
  location: z.object({ search: z.string() }).optional().catch(undefined),
});
const wixId = z.guid();

/**
 * The id that a slot of one of Wix's pages hands over, or null when none arrived: a parameter of its own, as plugins and
 * modals get it, or one of the address, which is all that pages get.
 */
export function readSlotId(state: unknown, name: SlotParameter): string | null {
  const parsed = slotState.safeParse(state);
  if (!parsed.success) return null;
  const { location, [name]: parameter } = parsed.data;
  const inAddress = new URLSearchParams(location?.search).get(name);
  const found = [parameter, inAddress].find((value) => wixId.safeParse(value).success);
  return wixId.nullable().parse(found ?? null);
}

/** The same for the plugin or modal that asks. */
export function useSlotId(name: SlotParameter): string | null {
  return readSlotId(useHostState(), name);
}
