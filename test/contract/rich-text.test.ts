import { expect, test } from 'vitest'
import { aRichText } from '../support/rich-texts.ts'
import { aDraft } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const paragraph = (text: string, more = ''): string =>
  `{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"${text}"${more}}]}]}`

test('the form of a text is kept with its letters beside it', async () => {
  const { core, section } = await aSection()

  const rich = aRichText('Milk', false)
  expect(await core.do('plan.writeRich', { ...section, rich })).toMatchObject({
    text: 'Milk\nAbout Milk\n- Milk',
    rich,
    version: 2,
  })
})

test('a text without a form is letters alone, and letters that are written over a form leave none', async () => {
  const { core, section } = await aSection()

  expect(await core.do('plan.writeRich', { ...section, rich: paragraph('Milk') })).toMatchObject({
    text: 'Milk',
    rich: null,
  })
  await core.do('plan.writeRich', { ...section, version: 2, rich: aRichText('Milk', false) })
  expect(await core.do('plan.writeSection', { ...section, version: 3, text: 'Whey' })).toMatchObject({
    text: 'Whey',
    rich: null,
  })
})

test.each([
  ['an element that runs', '{"type":"doc","content":[{"type":"script"}]}'],
  ['a link to a script', paragraph('x', ',"marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}]')],
  ['no JSON', '<b>Milk</b>'],
  ['more than a section holds', paragraph('x'.repeat(400_001))],
])('%s is refused, and what was there stays', async (_what, rich) => {
  const { core, section, planId } = await aSection()

  expect(await core.refusal('plan.writeRich', { ...section, rich })).toMatchObject({ code: 'invalid-input' })
  expect((await core.do('plan.get', { id: planId })).sections[0]).toMatchObject({ text: '', version: 1 })
})

test('what is typed is taken back as one, and comes back whole', async () => {
  const { core, section, planId } = await aSection()
  const stored = async () => (await core.do('plan.get', { id: planId })).sections[0]
  for (const [index, word] of ['M', 'Mi', 'Milk'].entries())
    await core.do('plan.writeRich', { ...section, version: 1 + index, rich: aRichText(word, false) })

  await core.do('history.undo', {})
  expect(await stored()).toMatchObject({ text: '', rich: null })
  await core.do('history.redo', {})
  expect(await stored()).toMatchObject({ rich: aRichText('Milk', false) })
})

test('the history tells letters that changed, and a change of nothing but the form in signs', async () => {
  const { core, section } = await aSection()
  const { id } = section
  await core.do('plan.writeRich', { ...section, rich: paragraph('Milk') })
  await core.do('plan.writeSection', { id, version: 2, text: 'Whey' })
  await core.do('plan.writeRich', { id, version: 3, rich: paragraph('Whey', ',"marks":[{"type":"bold"}]') })

  const { entries } = await core.do('history.listOfObject', { object: 'plan-section', id })
  const fields = entries.map(({ changes }) => changes[0]?.fields)
  expect(fields[0]).toEqual([{ field: 'rich', before: null, after: '**Whey**' }])
  expect(fields[1]).toEqual([{ field: 'text', before: 'Milk', after: 'Whey' }])
})

test('an approved plan keeps its form as it was agreed', async () => {
  const { core, section, planId } = await aSection()
  await core.do('plan.moveTo', { id: planId, version: 1, state: 'in-review' })
  await core.do('plan.moveTo', { id: planId, version: 2, state: 'approved' })

  expect(await core.refusal('plan.writeRich', { ...section, rich: paragraph('Milk') })).toEqual({
    code: 'rule-broken',
    broken: { rule: 'plan-not-open', state: 'approved' },
  })
})

async function aSection() {
  const core = await openCore()
  const { plan, sections } = await aDraft(core)
  const [first] = sections
  return { core, planId: plan.id, section: { id: first!.id, version: 1 } }
}
