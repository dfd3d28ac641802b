import { createApp } from '../../../main/app.ts'
import { outliveTheUnexpected } from '../../../main/core/unexpected.ts'

/** What each host does with the unexpected, and a way to bring it about. */
let way = ''
const app = createApp({ host: 'test' })
outliveTheUnexpected(app, (sentence) => console.log(`host ${way}: ${sentence}`))

process.on('message', (asked: string) => {
  way = asked
  if (asked === 'rejects') void Promise.reject(new Error('rejects in the host'))
  if (asked === 'throws') setImmediate(() => thrown())
  if (asked === 'call')
    void app.call('application.getState', {}).then(({ ok }) => console.log(`answered ${ok}`))
})
console.log('ready')

function thrown(): never {
  throw new Error('throws in the host')
}
