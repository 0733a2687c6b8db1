import { z } from 'zod';
import { LoyaltyError } from '../../engine/errors';
import { requireImport } from '../../engine/imports';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { signSegment } from '../signed-path';

export const getErrorFileDownloadUrl = defineHandler({
  method: 'imports.getErrorFileDownloadUrl',
  input: z.strictObject({ loyaltyImportId: guid }),
  run: ({ loyaltyImportId }, { engine, baseUrl }) => {
    const { id, result } = requireImport(engine.store, loyaltyImportId);
    if (!result?.failed) {
      throw new LoyaltyError('NOT_FOUND', `Import ${id} has no error file`, { entityId: id });
    }
    return { url: `${baseUrl}/download/${signSegment(id)}` };
  },
});
