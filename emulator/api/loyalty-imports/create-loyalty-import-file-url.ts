import { createImportFile } from '../../engine/imports';
import { actorOf } from '../auth';
import { defineHandler, NO_INPUT } from '../handler';
import { signSegment } from '../signed-path';
import { SITE_ID } from '../tokens';

/** The file is uploaded with a PUT of its bytes; Wix does not document the verb. */
export const createLoyaltyImportFileUrl = defineHandler({
  method: 'imports.createLoyaltyImportFileUrl',
  input: NO_INPUT,
  run: (_input, { engine, caller, baseUrl }) => {
    const filePath = engine.execute(createImportFile, { siteId: SITE_ID }, actorOf(caller));
    return { filePath, uploadUrl: `${baseUrl}/upload/${signSegment(filePath)}` };
  },
});
