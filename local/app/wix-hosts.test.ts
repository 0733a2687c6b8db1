import { describe, expect, it } from 'vitest';
import { isWixHost } from './wix-hosts';

describe('a host of Wix', () => {
  it.each(['www.wixapis.com', 'edge.wixapis.com', 'frog.wix.com', 'manage.wix.com', 'wix.com'])(
    'is %s',
    (hostname) => {
      expect(isWixHost(hostname)).toBe(true);
    },
  );

  it.each(['example.com', 'wixapis.com.example.com', 'notwix.com', '127.0.0.1', 'wixapis'])(
    'is not %s',
    (hostname) => {
      expect(isWixHost(hostname)).toBe(false);
    },
  );
});
