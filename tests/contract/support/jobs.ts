import { z } from 'zod';
import type { EmulatedWix } from './launch';

const jobSchema = z.object({
  job: z.object({
    id: z.guid(),
    status: z.string(),
    counters: z.object({
      itemsToProcess: z.object({ value: z.int() }),
      itemsSucceeded: z.int(),
      itemsFailed: z.int(),
    }),
    counts: z.object({ total: z.int(), successCount: z.int(), failCount: z.int() }),
  }),
});

const itemsSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      entityId: z.string(),
      success: z.boolean(),
      error: z.object({ code: z.string(), description: z.string() }).optional(),
    }),
  ),
  pagingMetadata: z.object({
    count: z.int(),
    cursors: z.object({ next: z.string().optional() }),
  }),
});

/** The Async Job API, which `@wix/loyalty` does not cover. */
export async function readJob({ request }: EmulatedWix, id: string | null | undefined) {
  const response = await request(`/async-jobs/v1/async-jobs/${id ?? ''}`);
  return jobSchema.parse(await response.json()).job;
}

export async function readItems(
  { request }: EmulatedWix,
  id: string | null | undefined,
  query: string,
) {
  const response = await request(`/async-jobs/v1/async-jobs/${id ?? ''}/items?${query}`);
  return itemsSchema.parse(await response.json());
}

/** The first page of a job's items of one outcome. */
export async function listItems(
  wix: EmulatedWix,
  id: string | null | undefined,
  statusFilter: 'ALL' | 'FAILED_ONLY' | 'SUCCESSFUL_ONLY',
) {
  return (await readItems(wix, id, `statusFilter=${statusFilter}`)).results;
}
