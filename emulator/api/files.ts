import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { LoyaltyError } from '../engine/errors';
import type { Engine } from '../engine/execute';
import { errorFileOf } from '../engine/import-points';
import { requireImport, uploadImportFile } from '../engine/imports';
import { limitBodyTo } from './limit-body';
import { refuseCutBody } from './request-input';
import { readSegment } from './signed-path';

/** Wix's stated limit: https://dev.wix.com/docs/api-reference/crm/loyalty-program/imports/introduction */
const MAX_FILE_MEBIBYTES = 10;

/** Where files of imports are put and fetched. The URLs are handed out and need no token; browsers may use them. */
export function createFileApi(engine: Engine): Hono {
  const app = new Hono();
  const fromAnywhere = cors({ origin: '*', allowMethods: ['GET', 'PUT'] });
  app.use('/upload/*', fromAnywhere, limitBodyTo(MAX_FILE_MEBIBYTES));
  app.use('/download/*', fromAnywhere);
  app.put('/upload/:path', async (context) => {
    // Read in any case: what is left unread stays in the connection's way.
    const content = new Uint8Array(await context.req.arrayBuffer().catch(refuseCutBody));
    const path = readSegment(context.req.param('path'));
    engine.execute(uploadImportFile, { path, content }, { kind: 'system', id: 'upload' });
    return context.json({});
  });
  app.get('/download/:importId', (context) => {
    const entity = requireImport(engine.store, readSegment(context.req.param('importId')));
    if (!entity.result?.failed) {
      throw new LoyaltyError('NOT_FOUND', `Import ${entity.id} has no errors`);
    }
    return context.body(errorFileOf(engine.store, entity), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="import-errors.csv"',
    });
  });
  return app;
}
