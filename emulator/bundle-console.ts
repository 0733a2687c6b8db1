import { fileURLToPath } from 'node:url';

/** The console page's code and style sheet. */
export type ConsoleBundle = { script: string; styles: string };

const ENTRY = fileURLToPath(new URL('console/console.tsx', import.meta.url));

/**
 * Bundles the console page for the browser, in memory. The bundler is loaded only when somebody looks at the page, so
 * that starting an emulator costs nothing more. Rejects when the sources do not compile.
 */
export async function bundleConsole(): Promise<ConsoleBundle> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    outdir: 'bundle',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), styles: textOf('.css') };
}
