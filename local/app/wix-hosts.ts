/** Domains of the Wix platform. A request of the app to any of their hosts is answered by the emulator. */
const WIX_DOMAINS = ['wixapis.com', 'wix.com', 'wixmp.com', 'wixstatic.com', 'parastorage.com'];

/** True for a host name that belongs to Wix, such as `www.wixapis.com`. */
export function isWixHost(hostname: string): boolean {
  return WIX_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
