import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { refuseCutBody } from '../api/request-input';
import { invalidField } from '../engine/errors';
import { SnapshotError } from '../store/snapshot-file';

/**
 * The whole world as a file that is sent and taken, so that no request names a path of this machine. Files are streamed:
 * a million members take a gigabyte.
 */
export function createSnapshotApi(world: {
  snapshot(file: string): void;
  restore(file: string): void;
}): Hono {
  const app = new Hono();
  app.get('/snapshot', (context) => {
    const { file, remove } = makeTemporaryFile();
    world.snapshot(file);
    context.header('Content-Type', 'application/vnd.sqlite3');
    context.header('Content-Disposition', 'attachment; filename="loyalty-emulator.snapshot"');
    return stream(context, async (output) => {
      try {
        for await (const chunk of createReadStream(file)) {
          if (chunk instanceof Uint8Array && !output.aborted) await output.write(chunk);
        }
      } finally {
        remove();
      }
    });
  });
  app.post('/restore', async (context) => {
    const { body } = context.req.raw;
    if (!body) throw invalidField('body', 'must be a snapshot', 'REQUIRED_FIELD');
    const { file, remove } = makeTemporaryFile();
    try {
      await pipeline(chunksOf(body), createWriteStream(file));
      restore(world, file);
    } finally {
      remove();
    }
    return context.json({});
  });
  return app;
}

function restore(world: { restore(file: string): void }, file: string): void {
  try {
    world.restore(file);
  } catch (error) {
    if (error instanceof SnapshotError) throw invalidField('body', error.message, 'FORMAT');
    throw error;
  }
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const next = () => reader.read().catch(refuseCutBody);
  for (let part = await next(); !part.done; part = await next()) yield part.value;
}

function makeTemporaryFile() {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-snapshot-'));
  return {
    file: join(folder, 'snapshot'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
