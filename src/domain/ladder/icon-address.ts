const WIX_MEDIA = 'https://static.wixstatic.com/';
const BUILT_IN_ICONS = 'shapes/';

/**
 * An icon as an address that the SDK can send: it throws on the bare path by which Wix names its built-in shapes, so
 * these are written out.
 */
export function toIconAddress(icon: string): string {
  return icon.startsWith(BUILT_IN_ICONS) ? `${WIX_MEDIA}${icon}` : icon;
}

/** Whether two icons are the same one, however Wix writes it. */
export function isSameIcon(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return toIconAddress(one) === toIconAddress(other);
}
