import { parentPort, workerData } from 'node:worker_threads'
import { orderOf, serveJob } from './core/job-thread.ts'
import { jobRunners } from './services/jobs/job-runners.ts'

/** The thread of one job. */
if (parentPort) await serveJob(parentPort, await orderOf(parentPort, workerData), jobRunners)
