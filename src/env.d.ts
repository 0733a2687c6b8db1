/** Declared by the Wix integration, which reads it from the environment when the app is built. */
declare module 'astro:env/client' {
  export const WIX_CLIENT_ID: string;
}
