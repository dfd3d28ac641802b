import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { usualHeapMb } from '../../main/core/job-memory.ts'
import type { JobOrder } from '../../main/core/job-messages.ts'
import { createJobThreads } from '../../main/core/job-threads.ts'

/** Tells where its order came from. */
const telling = `import { parentPort, workerData } from 'node:worker_threads'
  if (workerData) parentPort.postMessage(['with it', workerData.path])
  else parentPort.once('message', (order) => parentPort.postMessage(['later', order.path]))`
const failing = `${telling}
  if (!workerData) throw new Error('It can not stand ready')`

const order = { path: '/books/anna.keyplan' } as JobOrder

function threadsOf(code: string) {
  const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
  const threads = createJobThreads(url, usualHeapMb)
  onTestFinished(threads.end)
  return {
    ...threads,
    asked: async () => {
      const worker = threads.take(order)
      const [told] = (await once(worker, 'message')) as [readonly string[]]
      await worker.terminate()
      return told
    },
  }
}

test('the thread that stands ready gets the order, and the next has a new one', async () => {
  const threads = threadsOf(telling)
  expect(await threads.asked()).toEqual(['with it', order.path])
  threads.prepare()
  threads.prepare()
  expect(await threads.asked()).toEqual(['later', order.path])
  expect(await threads.asked()).toEqual(['with it', order.path])
})

test('one that can not stand ready, or was ended, has its order with a thread of its own', async () => {
  const threads = threadsOf(failing)
  const begun = once(process, 'worker')
  threads.prepare()
  const [ready] = (await begun) as [Worker]
  await new Promise((resolve) => ready.once('exit', resolve))
  expect(await threads.asked()).toEqual(['with it', order.path])

  const others = threadsOf(telling)
  others.prepare()
  await others.end()
  await others.end()
  expect(await others.asked()).toEqual(['with it', order.path])
})
