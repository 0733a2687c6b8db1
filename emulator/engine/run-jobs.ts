import type { Actor, Command, CommandContext } from './command';
import { adjustItems } from './adjust-items';
import { type AsyncJob, type JobItem, type JobOrder, requireJob } from './async-jobs';
import type { Engine } from './execute';
import { importItems } from './import-items';
import { finishImport, supplyRows } from './import-points';

/** As many items as can be done at once for requests to be answered in between. */
const BATCHES = { ADJUST_POINTS: 5000, IMPORT_POINTS: 500 } as const satisfies Record<
  JobOrder['kind'],
  number
>;

/** Does the next items of a job. Each succeeds or fails by itself; a failed one leaves nothing behind. */
export const continueJob: Command<{ jobId: string; batch?: number | undefined }, AsyncJob> = {
  name: 'continueJob',
  run(context, { jobId, batch }) {
    const { store, now } = context;
    const job = requireJob(store, jobId);
    const limit = batch ?? BATCHES[job.order.kind];
    if (job.order.kind === 'IMPORT_POINTS') supplyRows(context, job.order.importId, limit);
    const done = doItems(context, job, store.asyncJobs.pendingItems(jobId, limit));
    store.asyncJobs.finishItems(done);
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
export function continueJobs(engine: Engine, actor: Actor, batch?: number): boolean {
  return engine.store.asyncJobs
    .unfinished(engine.clock.now())
    .map(({ id }) => engine.execute(continueJob, { jobId: id, batch }, actor))
    .some((job) => job.status !== 'FINISHED');
}

function doItems(context: CommandContext, { order }: AsyncJob, items: JobItem[]): JobItem[] {
  switch (order.kind) {
    case 'ADJUST_POINTS':
      return adjustItems(context, order, items);
    case 'IMPORT_POINTS':
      return importItems(context, order, items);
  }
}
