import { z } from 'zod';
import { LoyaltyError, notFound } from './errors';
import type { Condition, Page, PageRequest } from './list-query';

/** What a job does to each of its items. The change is the same for all accounts, or stands in the item. */
export const jobOrderSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ADJUST_POINTS'),
    appId: z.string(),
    change: z.union([z.object({ amount: z.int() }), z.object({ balance: z.int() })]),
  }),
  z.object({ kind: z.literal('IMPORT_POINTS'), appId: z.string(), importId: z.string() }),
]);

export type JobOrder = z.infer<typeof jobOrderSchema>;

/** Work on many entities that goes on after the request was answered. */
export type AsyncJob = {
  id: string;
  order: JobOrder;
  status: 'INITIALIZED' | 'PROCESSING' | 'FINISHED' | 'FAILED';
  itemsToProcess: number;
  itemsSucceeded: number;
  itemsFailed: number;
  createdAt: number;
  updatedAt: number;
};

export const itemErrorSchema = z.object({ code: z.string(), description: z.string() });

/** `entityId` is what the item is about: an account's id, or what an import's row says. */
export type JobItem = {
  number: number;
  jobId: string;
  entityId: string;
  /** Present for items that are more than an id. */
  row: ImportRow | null;
  status: 'PENDING' | 'SUCCEEDED' | 'FAILED';
  error: z.infer<typeof itemErrorSchema> | null;
};

export const importRowSchema = z.object({
  line: z.int(),
  email: z.string(),
  points: z.string(),
  values: z.array(z.string()),
});

/** One line of an imported file: the two mapped columns as they were written, and all of them for the error file. */
export type ImportRow = z.infer<typeof importRowSchema>;

export type AsyncJobStore = {
  get(id: string): AsyncJob | undefined;
  insert(job: AsyncJob): void;
  /** Saves how far the job has come; what it is to do stays. */
  update(job: AsyncJob): void;
  /** Jobs from before `time` that have items left, the oldest first. */
  unfinished(time: number): AsyncJob[];
  insertItems(jobId: string, items: readonly Pick<JobItem, 'entityId' | 'row'>[]): void;
  /** Makes every account that matches now an item, in the order of their creation; answers how many they are. */
  insertAccounts(jobId: string, where: Condition): number;
  pendingItems(jobId: string, limit: number): JobItem[];
  /** Saves what came of these items. */
  finishItems(items: readonly JobItem[]): void;
  failedItems(jobId: string): JobItem[];
  pageItems: (request: PageRequest) => Page<JobItem>;
};

/** The job, or NOT_FOUND. */
export function requireJob(store: { asyncJobs: AsyncJobStore }, id: string): AsyncJob {
  const job = store.asyncJobs.get(id);
  if (!job) throw notFound('Job', id);
  return job;
}

/** The item as it is after `work`, which fails it by refusing. */
export function attemptItem(item: JobItem, work: () => void): JobItem {
  try {
    work();
    return { ...item, status: 'SUCCEEDED' };
  } catch (error) {
    if (!(error instanceof LoyaltyError)) throw error;
    return { ...item, status: 'FAILED', error: { code: error.code, description: error.message } };
  }
}
