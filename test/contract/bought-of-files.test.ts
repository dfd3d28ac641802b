import { trailingYear } from '#shared/domain/economics/trailing-year.ts'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { aDay, anAccount, anOrderLine } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'
import { aProductLine } from '../support/white-space-builders.ts'

const today = aDay('2026-03-02')
const known = <I>({ id, version }: Readonly<{ id: I; version: number }>) => ({ id, version })

test('what files bring is bought: white space, its roll-up and the figures of texts count it beside what was recorded', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const goes = await anAccount(core)
  const line = await aProductLine(core, 'Filling machines')
  const place = { accountId, productLineId: line.id }
  await core.do('order.record', { lines: [await anOrderLine(core, { ...place, netMinor: 100_000 })] })
  await core.do('white-space.fill', { cells: [{ ...place, changes: { potentialMinor: 900_000 } }] })
  const told = async () => {
    const { boughtMinor, orderLines } = await core.do('white-space.getCell', place)
    const grid = await core.do('white-space.get', { accountId })
    const { accounts } = await core.do('program.getRollUp', { accountId, today })
    const figures = await core.do('plan.listFigures', { accountId })
    return {
      cell: [boughtMinor, orderLines],
      grid: grid.cells.map((cell) => cell[6]),
      gap: accounts[0]?.gapMinor,
      figure: figures.find(({ figure }) => figure === 'white-space')?.value,
    }
  }
  const as = (boughtMinor: number, lines: number) => ({
    cell: [boughtMinor, lines],
    grid: [boughtMinor],
    gap: 900_000 - boughtMinor,
    figure: { kind: 'money', amountMinor: 900_000 - boughtMinor, currency: 'EUR' },
  })
  expect(await told()).toEqual(as(100_000, 1))

  const { from } = trailingYear(today)
  const spelled = { productLine: 'FILLING  Machines', net: 20_000_000 }
  await ordersTakenIn(core, { path: core.path, staging: dirname(core.incidentLog) }, [
    aReadLine(accountId, { orderNumber: 'SO-1', ...spelled, orderedOn: from }),
    aReadLine(goes.id, { orderNumber: 'SO-2', ...spelled, net: 10_000_000 }),
    aReadLine(accountId, { orderNumber: 'SO-3', productLine: 'Robots' }),
    aReadLine(accountId, { orderNumber: 'SO-4', currency: 'USD' }),
    aReadLine(accountId, { orderNumber: 'SO-5', orderedOn: aDay('2025-03-02') }),
  ])
  expect(await told()).toEqual(as(300_000, 2))

  const { account } = await core.do('account.get', { id: accountId })
  await core.do('duplicate.mergeAccounts', { stays: known(account), goes: [known(goes)], takes: [] })
  expect(await told()).toEqual(as(400_000, 3))

  const [last] = await core.do('order.listImports', {})
  if (!last) throw new Error('No import is there')
  await core.do('history.undo', {})
  await core.do('order.removeImport', known(last))
  expect(await told()).toEqual(as(100_000, 1))
})
