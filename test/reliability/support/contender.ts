import { createInterface } from 'node:readline'
import { openStore, type Store } from '../../../main/store/open-store.ts'
import { StoreNotOpened } from '../../../main/store/store-problem.ts'
import { say } from './says.ts'

/** Opens the workspace that each line names, and leaves it at the line `leave`. */
let store: Store | undefined

createInterface({ input: process.stdin }).on('line', (line) => {
  void (line === 'leave' ? leave() : enter(line))
})
say('ready')

async function enter(path: string): Promise<void> {
  try {
    store = await openStore(path, new Date())
    say('in')
  } catch (error) {
    say(error instanceof StoreNotOpened ? error.problem.code : String(error))
  }
}

async function leave(): Promise<void> {
  await store?.close()
  store = undefined
  say('left')
}
