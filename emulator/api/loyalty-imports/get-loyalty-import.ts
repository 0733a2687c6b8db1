import { z } from 'zod';
import { requireImport } from '../../engine/imports';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatImport } from './format-import';

export const getLoyaltyImport = defineHandler({
  method: 'imports.getLoyaltyImport',
  input: z.strictObject({ loyaltyImportId: guid }),
  run: ({ loyaltyImportId }, { engine }) => ({
    loyaltyImport: formatImport(requireImport(engine.store, loyaltyImportId)),
  }),
});
