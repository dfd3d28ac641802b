import { parentPort, workerData } from 'node:worker_threads'
import type { JobOrder } from './core/job-messages.ts'
import { serveJob } from './core/job-thread.ts'
import { jobRunners } from './services/jobs/job-runners.ts'

/** The thread of one job. */
if (parentPort) await serveJob(parentPort, workerData as JobOrder, jobRunners)
