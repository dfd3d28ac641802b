import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compact, isTextChange, whole } from '../../main/store/text-change.ts'
import { allRows } from '../support/all-rows.ts'
import { aPlan } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { replayed } from '../support/replay.ts'
import { look } from '../support/workspace-file.ts'

const texts = fc.string({ minLength: 0, maxLength: 900, unit: 'binary' })

test('whatever becomes of a text, what is written down leads there and back', () => {
  fc.assert(
    fc.property(texts, texts, texts, texts, (start, was, is, end) => {
      const [before, after] = [{ text: start + was + end }, { text: start + is + end }]

      const noted = compact(before, after)

      expect(whole(noted.after, before)).toEqual(after)
      expect(whole(noted.before, after)).toEqual(before)
    }),
    { numRuns: 2_000 },
  )
})

test('a long text that changed in one place is written down as that place, a short one whole', () => {
  const long = 'All that we know. '.repeat(100)

  const noted = compact({ text: long, title: 'Old' }, { text: `${long}And more.`, title: 'New' })

  expect(noted.after).toEqual({ text: { at: long.length, cut: 0, put: 'And more.' }, title: 'New' })
  expect(noted.before).toEqual({ text: { at: long.length, cut: 9, put: '' }, title: 'Old' })
  expect(compact({ text: long }, { text: 'Anew. '.repeat(100) }).after).toEqual({
    text: 'Anew. '.repeat(100),
  })
})

test('fields of which the value says nothing are left out', () => {
  expect(whole({ text: { at: 3, cut: 1, put: 'x' }, title: 'New' }, { title: 'Old' })).toEqual({
    title: 'New',
  })
})

test('an hour of writing costs little, and trail, past, undo and replay know every state of the text', async () => {
  const core = await openCore()
  const plan = await aPlan(core)
  const { sections } = await core.do('plan.get', { id: plan.id })
  const { id } = sections[0]!
  const paragraph = 'They buy on total cost, and we have shown it twice. '.repeat(60)
  const states: string[] = []
  const write = async (text: string): Promise<void> => {
    core.clock.forward(60_000)
    const now = (await core.do('plan.get', { id: plan.id })).sections.find((section) => section.id === id)!
    await core.do('plan.writeSection', { id, version: now.version, text })
    states.push(text)
  }
  await write(paragraph)
  const bytesOfChanges = (): number =>
    look(core.path, (file) =>
      Number(file.prepare('select sum(length(before) + length(after)) from change').pluck().get()),
    )
  const bytesBefore = bytesOfChanges()
  for (let pause = 1; pause <= 20; pause++)
    await write(`${paragraph}${'And then one more word. '.repeat(pause)}`)
  await write(`${states.at(-1)!.slice(0, 900)}${states.at(-1)!.slice(1_400)}`)

  expect(bytesOfChanges() - bytesBefore).toBeLessThan(5_000)
  expect(replayed(core.path)).toEqual(allRows(core.path))
  const { entries } = await core.do('history.listOfObject', { object: 'plan-section', id })
  expect(entries.slice(0, states.length).map(({ changes }) => changes[0]?.fields[0]?.after)).toEqual(
    states.toReversed(),
  )
  expect(entries[0]?.changes[0]?.fields[0]?.before).toBe(states.at(-2))
  for (const [index, { seq }] of entries.slice(0, states.length).entries()) {
    const { state } = await core.do('history.getAccountAsOf', { accountId: plan.accountId, asOf: { seq } })
    expect(state?.sections.find((section) => section.id === id)?.text).toBe(states.at(-1 - index))
  }

  const textNow = async () =>
    (await core.do('plan.get', { id: plan.id })).sections.find((section) => section.id === id)?.text
  for (const state of states.toReversed().slice(1)) {
    await core.do('history.undo', {})
    expect(await textNow()).toBe(state)
  }
  for (const state of states.slice(1)) {
    await core.do('history.redo', {})
    expect(await textNow()).toBe(state)
  }
  expect(replayed(core.path)).toEqual(allRows(core.path))
})

test('only what has this form is taken for a place', () => {
  expect([null, 'text', ['a'], { put: 'x' }, 7].some(isTextChange)).toBe(false)
})
