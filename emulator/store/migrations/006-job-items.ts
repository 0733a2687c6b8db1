/** What is to be done to each item of a job, and what came of it; which jobs and imports wait. */
export const jobItems = `
ALTER TABLE async_job_items ADD COLUMN input TEXT;
ALTER TABLE async_job_items ADD COLUMN status TEXT NOT NULL DEFAULT 'PENDING'
  CHECK (status IN ('PENDING', 'SUCCEEDED', 'FAILED'));
CREATE INDEX async_job_items_by_status ON async_job_items (job_id, status);
CREATE INDEX async_jobs_by_status ON async_jobs (status);
CREATE INDEX imports_by_status ON imports (status);
`;
