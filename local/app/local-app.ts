import type { IncomingRequest } from './request-log';

/** The app as the dashboard sees it: the build in workerd, or Astro's development server. */
export type LocalApp = {
  /** Answers one request of the browser. */
  fetch(request: Request): Promise<Response>;
  /** Where WebSocket connections are to be passed on to, if the app takes any. */
  readonly upgradeUrl?: string;
  /** The latest requests and their sub-requests, newest first. */
  requests(): readonly IncomingRequest[];
  /** What the app registers with Wix: the content of its app-manifest.json. */
  readManifest(): Promise<unknown>;
  close(): Promise<void>;
};

/** What the app is told about itself: the credentials which the emulator accepts. */
export type AppCredentials = {
  readonly appId: string;
  readonly appSecret: string;
  readonly publicKey: string;
  readonly instanceId: string;
};

/** The same under the names that Wix's build and runtime read from the environment. */
export function toWixEnvironment(credentials: AppCredentials) {
  return {
    WIX_CLIENT_ID: credentials.appId,
    WIX_CLIENT_SECRET: credentials.appSecret,
    WIX_CLIENT_PUBLIC_KEY: credentials.publicKey,
    WIX_CLIENT_INSTANCE_ID: credentials.instanceId,
  };
}
