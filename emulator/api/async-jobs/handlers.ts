import type { Handler } from '../handler';
import { getAsyncJob } from './get-async-job';
import { listAsyncJobItems } from './list-async-job-items';

export const asyncJobHandlers: readonly Handler[] = [getAsyncJob, listAsyncJobItems];
