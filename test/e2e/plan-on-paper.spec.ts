import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test('every section of a plan is on paper with all that it holds, and nothing that is there to be pressed', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const { accountId, planId, path } = await thePlan(keyplan)
  const { sections, objectives, strategies, actions } = await keyplan.call('plan.get', { id: planId })
  const risks = await keyplan.call('risk.listByPlan', { planId })
  const lines = await keyplan.call('plan-line.listByPlan', { planId })
  await keyplan.go(path)
  await expect(page.getByRole('textbox', { name: 'Profile and money' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })

  const paper = page.locator('.plan-paper')
  const printed = squeezed(await paper.evaluate(wordsOnPaper))
  expect(sections.length).toBeGreaterThan(10)
  for (const { title, text } of sections) {
    expect(printed).toContain(squeezed(title))
    expect(printed).toContain(squeezed(text))
  }
  const titled = [...objectives, ...strategies, ...actions, ...risks, ...lines]
  expect(titled.length).toBeGreaterThan(20)
  for (const { title } of titled) expect(printed).toContain(squeezed(title))
  for (const { sign, answer } of risks) expect(printed).toContain(squeezed(sign + answer))

  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden()
  // The cards of the customer's world are what is there to be read; a button of a tool has no text.
  const { cards } = await keyplan.call('world.listByAccount', { accountId })
  await expect(paper.locator('button:visible')).toHaveCount(cards.length)
  for (const { title } of cards) expect(printed).toContain(squeezed(title))
  await expect(paper.locator('select:visible, [role=toolbar]:visible')).toHaveCount(0)
  expect(printed).not.toContain('notag')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('a copy and a comparison are on paper as they are on the screen @long', async ({ keyplan }) => {
  const { page, call } = keyplan
  const { accountId, planId } = await thePlan(keyplan)
  const copy = await call('plan.keepCopy', { planId })
  const { sections } = await call('plan.get', { id: planId })
  const section = sections.find(({ text }) => text !== '')!
  await call('plan.writeSection', {
    id: section.id,
    version: section.version,
    text: `${section.text} It was said in March.`,
  })

  await keyplan.go(`/accounts/${accountId}/plan/copies/${copy.id}`)
  await page.emulateMedia({ media: 'print' })
  for (const { title, text } of sections) {
    await expect(
      page.locator('.plan-paper').getByRole('heading', { name: title, exact: true }).first(),
    ).toBeVisible()
    const first = text.split('\n')[0]!
    if (first !== '') await expect(page.locator('.plan-paper').getByText(first).first()).toBeVisible()
  }

  await keyplan.go(`/accounts/${accountId}/plan/compare?plan=${planId}&from=${copy.id}`)
  await expect(page.locator('.plan-paper ins')).toHaveText(/It was said in March\.$/)
  await expect(page.locator('.plan-paper del')).toHaveCount(0)
  await expect(page.locator('.plan-paper button:visible')).toHaveCount(0)
})

async function thePlan({ call }: Keyplan) {
  const { rows } = await call('account.list', { filter: { search: 'Haldenau Dairy' } })
  const accountId = rows[0]!.id
  const plans = await call('plan.listByAccount', { accountId })
  const plan = plans.findLast(({ state }) => state === 'active')!
  return { accountId, planId: plan.id, path: `/accounts/${accountId}/plan?plan=${plan.id}` }
}

/** Lines break anywhere on paper. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b]+/g, '')
}

/** Runs in the page: what is shown of it, what stands in fields too. */
function wordsOnPaper(paper: Element): string {
  const words: string[] = []
  const walk = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement!
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) words.push(node.value)
    else if (node instanceof Text && !(element instanceof HTMLTextAreaElement)) words.push(node.data)
  }
  return words.join(' ')
}
