import { beforeEach, afterEach, expect, test, vi } from 'vitest'
import { Draft, type Kept } from '../../renderer/ui/draft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A field whose texts take a while to be kept, and what it gave to be kept, with the time of each. */
function aField({ takesMs }: Readonly<{ takesMs: number }>) {
  const given: { text: string; atMs: number }[] = []
  const startedAt = Date.now()
  const keep = (text: string): Promise<Kept> => {
    given.push({ text, atMs: Date.now() - startedAt })
    return new Promise((resolve) => setTimeout(() => resolve({ ok: true }), takesMs))
  }
  const draft = new Draft(undefined, { stored: '', version: undefined, keep })
  let text = ''
  const type = async (letters: number, everyMs: number): Promise<void> => {
    for (let letter = 0; letter < letters; letter++) {
      text += 'x'
      draft.type(text)
      await vi.advanceTimersByTimeAsync(everyMs)
    }
  }
  return { draft, given, type, text: () => text }
}

test('of what is typed without a pause, a text is given each second, however fast texts are kept', async () => {
  const { given, type, text } = aField({ takesMs: 20 })

  await type(50, 100)
  expect(given.map(({ atMs }) => atMs)).toEqual([1_000, 2_000, 3_000, 4_000, 5_000])

  await vi.advanceTimersByTimeAsync(2_000)
  expect(given.at(-1)?.text).toBe(text())
})

test('what comes to its time while another text is on its way is given as soon as that is kept', async () => {
  const { given, type, text } = aField({ takesMs: 3_000 })

  await type(30, 100)
  await vi.advanceTimersByTimeAsync(1_000)

  expect(given.map(({ atMs }) => atMs)).toEqual([1_000, 4_000])
  expect(given.at(-1)?.text).toBe(text())
})

test('what is left while another text is on its way is given as soon as that is kept', async () => {
  const { draft, given, type, text } = aField({ takesMs: 500 })

  await type(11, 100)
  draft.leave()
  expect(given).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(500)

  expect(given.map(({ text: each }) => each)).toEqual(['xxxxxxxxxx', text()])
})

test('late news of a text before the last one do not replace it', async () => {
  let version = 1
  const keep = (): Promise<Kept> => {
    version += 1
    return Promise.resolve({ ok: true, value: { version } })
  }
  const draft = new Draft(undefined, { stored: '', version: 1, keep })
  draft.type('Haldenau W')
  await vi.advanceTimersByTimeAsync(700)
  draft.type('Haldenau West')
  draft.leave()
  await vi.advanceTimersByTimeAsync(0)

  draft.hear({ stored: 'Haldenau W', version: 2, keep })
  expect(draft.shown().typed).toBe('Haldenau West')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(draft.shown().typed).toBe('Haldenau West')

  draft.hear({ stored: 'Haldenau West', version: 3, keep })
  expect(draft.shown().typed).toBeUndefined()
})
