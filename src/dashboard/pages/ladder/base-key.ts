/** The key of the base tier where every rung has one; those of other tiers are GUIDs. */
export const BASE_KEY = 'base';

/** The key under which the domain knows a rung: the base tier has none there. */
export function toDomainKey(key: string): string | null {
  return key === BASE_KEY ? null : key;
}
