import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { writeRich } from '#shared/domain/rich-text/read-rich.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { aDay } from '../support/builders.ts'
import { createClock } from '../support/clock.ts'
import { openCore, type Core } from '../support/core.ts'
import { importedHere } from '../support/imports-here.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'
import { hasRealData, realData, whyNoRealData } from '../support/real-data.ts'

const folder = join(realData, 'adventureworks')
const dayMs = 86_400_000

/** Lines of the sales of one reseller, as the file has them. */
function salesOf(resellerKey: string) {
  const [head = '', ...rows] = readFileSync(join(folder, 'FactResellerSales.csv'), 'utf8').split(/\r?\n/)
  const at = (name: string): number => head.split(',').indexOf(name)
  return rows
    .map((row) => row.split(','))
    .filter((cells) => cells[at('ResellerKey')] === resellerKey)
    .map((cells) => ({
      orderedOn: cells[at('OrderDate')]!.slice(0, 10) as CalendarDay,
      orderNumber: cells[at('SalesOrderNumber')]!,
      lineNumber: Number(cells[at('SalesOrderLineNumber')]),
      netE4: Math.round(Number(cells[at('SalesAmount')]) * 10_000),
    }))
}

type Sale = ReturnType<typeof salesOf>[number]

/** Reckoned apart from the program: the sum of a year that ends with a day, in cents. */
function yearTo(sales: readonly Sale[], to: string): number {
  const from = `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`
  const within = sales.filter(({ orderedOn }) => orderedOn > from && orderedOn <= to)
  return Math.round(within.reduce((sum, { netE4 }) => sum + netE4, 0) / 100)
}

async function revenueOf(core: Core, accountId: Parameters<typeof salesOf>[0]): Promise<number> {
  const figures = await core.do('plan.listFigures', { accountId: accountId as never })
  const { value } = figures.find(({ figure }) => figure === 'revenue')!
  return value.kind === 'money' ? value.amountMinor : Number.NaN
}

test.skipIf(!hasRealData)(
  `a plan for a reseller goes from an import to its approved copy, and is looked at again a year later (else: ${whyNoRealData})`,
  async () => {
    const clock = createClock('2012-12-31T09:00:00.000Z')
    const core = await openCore({ clock })
    const [, ...resellers] = readFileSync(join(folder, 'DimReseller.csv'), 'utf8').trimEnd().split(/\r?\n/)
    const names = resellers.map((line) => {
      const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, ''))
      return `${cells[0]},${cells[5]}`
    })
    await importedHere(core, ['Account ID,Account Name', ...names], { object: 'account' })
    const { rows } = await core.do('account.list', { filter: { search: 'Brakes and Gears' }, limit: 5 })
    const account = (await core.do('account.get', { id: rows[0]!.id })).account
    const sales = salesOf(account.sourceId!)
    const bringIn = (some: readonly Sale[]) =>
      ordersTakenIn(
        core,
        { path: core.path, staging: dirname(core.incidentLog) },
        some.map(({ netE4, ...line }) => aReadLine(account.id, { ...line, net: netE4, list: netE4 })),
      )
    await bringIn(sales.filter(({ orderedOn }) => orderedOn <= '2012-12-31'))
    const before = yearTo(sales, '2012-12-31')
    expect(before).toBeGreaterThan(0)

    const period = { startsOn: aDay('2013-01-01'), endsOn: aDay('2013-12-31') }
    const { plan, sections } = await core.do('plan.draft', {
      accountId: account.id,
      title: 'Plan 2013',
      ...period,
    })
    const figure = { figure: 'revenue', ofId: '', label: '' } as const
    await core.do('plan.writeRich', {
      id: sections[0]!.id,
      version: 1,
      rich: writeRich({
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Bought ' },
              { type: 'figure', attrs: figure },
            ],
          },
        ],
      }),
    })
    const objective = await core.do('plan.addObjective', { planId: plan.id, title: 'Sell touring bikes' })
    const strategy = await core.do('plan.addStrategy', { objectiveId: objective.id, title: 'Test rides' })
    const action = await core.do('plan.addAction', {
      strategyId: strategy.id,
      title: 'Lend six',
      dueOn: aDay('2013-05-01'),
    })
    for (const [index, state] of (['in-review', 'approved', 'active'] as const).entries())
      await core.do('plan.moveTo', { id: plan.id, version: plan.version + index, state })

    clock.forward(365 * dayMs)
    await bringIn(sales.filter(({ orderedOn }) => orderedOn > '2012-12-31' && orderedOn <= '2013-12-31'))
    const today = aDay('2013-12-31')
    await core.do('plan.editAction', { id: action.id, version: 1, today, changes: { state: 'done' } })
    const after = yearTo(sales, '2013-12-31')

    const copies = await core.do('plan.listCopies', { planId: plan.id })
    const approved = copies.find(({ reason }) => reason === 'approval')!
    const { copy } = await core.do('plan.getCopy', { id: approved.id })
    expect(copy.takenOn).toBe('2012-12-31')
    expect(copy.content.figures.find(({ figure: key }) => key === 'revenue')).toMatchObject({
      value: { amountMinor: before },
      on: '2012-12-31',
    })
    expect(await revenueOf(core, account.id)).toBe(after)
    expect(after).not.toBe(before)

    const { plan: changes } = await core.do('plan.compare', {
      planId: plan.id,
      from: { seq: approved.seq },
      to: { at: '2100-01-01T00:00:00.000Z' },
    })
    expect(changes.map(({ object, name, fields }) => [object, name, fields])).toEqual([
      ['plan', 'Plan 2013', [{ field: 'state', before: 'approved', after: 'active' }]],
      ['action', 'Lend six', [{ field: 'state', before: 'open', after: 'done' }]],
    ])

    const next = await core.do('plan.draft', {
      accountId: account.id,
      title: 'Plan 2014',
      startsOn: aDay('2014-01-01'),
      endsOn: aDay('2014-12-31'),
      afterPlanId: plan.id,
    })
    expect(next.sections[0]!.text).toContain('Sell touring bikes\t1 of 1 actions done.')
    const euros = (cents: number) => `€${new Intl.NumberFormat('en').format(Math.round(cents / 100))}`
    expect(next.sections[0]!.text).toContain(
      `Revenue of twelve months\t${euros(before)} (2012-12-31)\t${euros(after)} (2013-12-31)`,
    )
  },
)
