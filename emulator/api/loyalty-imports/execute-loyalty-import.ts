import { z } from 'zod';
import { invalidField } from '../../engine/errors';
import { executeImport } from '../../engine/import-points';
import { actorOf } from '../auth';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { APP_ID } from '../tokens';
import { formatImport } from './format-import';

const mappingsSchema = z
  .array(
    z.strictObject({
      columnName: z.enum(['EMAIL', 'POINTS']),
      columnIndex: z.int().min(0).max(99),
    }),
  )
  .length(2);

export const executeLoyaltyImport = defineHandler({
  method: 'imports.executeLoyaltyImport',
  input: z.strictObject({
    loyaltyImportId: guid,
    headerMappingInfo: z.strictObject({ headerMappings: mappingsSchema }),
  }),
  run: ({ loyaltyImportId, headerMappingInfo }, { engine, caller }) => {
    const mapping = readMapping(headerMappingInfo.headerMappings);
    return {
      loyaltyImport: formatImport(
        engine.execute(
          executeImport,
          { importId: loyaltyImportId, mapping, appId: APP_ID },
          actorOf(caller),
        ),
      ),
    };
  },
});

/** One column for each of the two. */
function readMapping(mappings: z.output<typeof mappingsSchema>) {
  const email = mappings.find(({ columnName }) => columnName === 'EMAIL');
  const points = mappings.find(({ columnName }) => columnName === 'POINTS');
  if (!email || !points) {
    throw invalidField(
      'headerMappingInfo.headerMappings',
      'must map EMAIL and POINTS',
      'REQUIRED_FIELD',
    );
  }
  return { email: email.columnIndex, points: points.columnIndex };
}
