import { toIconAddress } from '../../../domain/ladder/icon-address';

const WIX_MEDIA = /^wix:image:\/\/v1\/([^/]+)/;

/** Where the browser finds a tier's icon; null for what it cannot show. */
export function toIconUrl(icon: string | null): string | null {
  if (icon === null) return null;
  const media = WIX_MEDIA.exec(icon)?.[1];
  if (media !== undefined) return `https://static.wixstatic.com/media/${media}`;
  const address = toIconAddress(icon);
  return address.startsWith('https://') ? address : null;
}
