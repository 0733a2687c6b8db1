import { z } from 'zod';
import { createImport } from '../../engine/imports';
import { actorOf } from '../auth';
import { text } from '../fields';
import { defineHandler } from '../handler';
import { formatImport } from './format-import';

const MAX_FILE_BYTES = 104_857_600;

export const createLoyaltyImport = defineHandler({
  method: 'imports.createLoyaltyImport',
  input: z.strictObject({
    /** The `filePath` that came with the upload URL. */
    fileUrl: text(3, 10_000),
    fileName: text(1, 1000).nullish(),
    /** What was uploaded is measured; the given size only has to be possible. */
    fileSize: z.int().min(0).max(MAX_FILE_BYTES).nullish(),
  }),
  run: ({ fileUrl, fileName }, { engine, caller }) => ({
    loyaltyImport: formatImport(
      engine.execute(
        createImport,
        { filePath: fileUrl, fileName: fileName ?? null },
        actorOf(caller),
      ),
    ),
  }),
});
