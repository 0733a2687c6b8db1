import { requireAccount } from './accounts';
import { adjustAccount } from './adjust-points';
import { type AsyncJob, type JobItem, requireJob } from './async-jobs';
import type { Actor, Command, CommandContext } from './command';
import { LoyaltyError } from './errors';
import type { Engine } from './execute';
import { finishImport, importRow } from './import-points';
import { requireActiveProgram } from './program';

/** Enough for progress to be seen and for requests to be answered in between. */
const BATCH = 500;

/** Does the next items of a job. Each succeeds or fails by itself; a failed one leaves nothing behind. */
export const continueJob: Command<{ jobId: string }, AsyncJob> = {
  name: 'continueJob',
  run(context, { jobId }) {
    const { store, now } = context;
    const job = requireJob(store, jobId);
    const done = store.asyncJobs
      .pendingItems(jobId, BATCH)
      .map((item) => attempt(context, job, item));
    for (const item of done) store.asyncJobs.updateItem(item);
    const failed = done.filter((item) => item.status === 'FAILED').length;
    const itemsFailed = job.itemsFailed + failed;
    const itemsSucceeded = job.itemsSucceeded + done.length - failed;
    const isFinished = itemsFailed + itemsSucceeded === job.itemsToProcess;
    const continued: AsyncJob = {
      ...job,
      itemsFailed,
      itemsSucceeded,
      status: isFinished ? 'FINISHED' : 'PROCESSING',
      updatedAt: now,
    };
    store.asyncJobs.update(continued);
    if (isFinished && job.order.kind === 'IMPORT_POINTS') {
      finishImport(context, job.order.importId, continued);
    }
    return continued;
  },
};

/** Does one batch of every unfinished job that time has passed since. Answers whether there is more to do. */
export function continueJobs(engine: Engine, actor: Actor): boolean {
  return engine.store.asyncJobs
    .unfinished(engine.clock.now())
    .map(({ id }) => engine.execute(continueJob, { jobId: id }, actor))
    .some((job) => job.status !== 'FINISHED');
}

function attempt(context: CommandContext, job: AsyncJob, item: JobItem): JobItem {
  try {
    context.store.transaction(() => doItem(context, job, item));
    return { ...item, status: 'SUCCEEDED' };
  } catch (error) {
    if (!(error instanceof LoyaltyError)) throw error;
    return { ...item, status: 'FAILED', error: { code: error.code, description: error.message } };
  }
}

function doItem(context: CommandContext, { order }: AsyncJob, item: JobItem): void {
  requireActiveProgram(context.store);
  switch (order.kind) {
    case 'ADJUST_POINTS':
      adjustAccount(context, requireAccount(context.store, item.entityId), order);
      break;
    case 'IMPORT_POINTS':
      importRow(context, order.appId, item);
      break;
  }
}
