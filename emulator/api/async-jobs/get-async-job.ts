import { z } from 'zod';
import { requireJob } from '../../engine/async-jobs';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatJob } from './format-job';

export const getAsyncJob = defineHandler({
  method: 'asyncJobs.getAsyncJob',
  input: z.strictObject({ jobId: guid }),
  run: ({ jobId }, { engine }) => ({ job: formatJob(requireJob(engine.store, jobId)) }),
});
