import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the emulator signs deliveries with, and what receivers check them with. */
export type SigningKey = {
  /** A PEM in base64, which is how Wix hands public keys to apps. */
  publicKey(): string;
  /** RS256: https://www.rfc-editor.org/rfc/rfc7518#section-3.3 */
  sign(text: string): string;
};

const FILE = 'webhook-key.pem';
const RSA_BITS = 2048;

/** Made when it is first needed, and kept in the data folder, so that receivers need not be told of a restart. */
export function createSigningKey(folder: string | undefined): SigningKey {
  let key: KeyObject | undefined;
  const privateKey = () => (key ??= openKey(folder));
  return {
    publicKey: () => {
      const pem = createPublicKey(privateKey()).export({ type: 'spki', format: 'pem' });
      return Buffer.from(pem).toString('base64');
    },
    sign: (text) => sign('RSA-SHA256', Buffer.from(text), privateKey()).toString('base64url'),
  };
}

function openKey(folder: string | undefined): KeyObject {
  const path = folder && join(folder, FILE);
  if (path && existsSync(path)) return createPrivateKey(readFileSync(path));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: RSA_BITS });
  if (path) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return privateKey;
}
