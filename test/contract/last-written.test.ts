import { procedureOf } from '#shared/contract/contract.ts'
import { expect, test } from 'vitest'
import { aDay, aPlan } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aPlanLine, aRisk } from '../support/world-builders.ts'

const dayMs = 86_400_000
const known = <I>({ id, version }: Readonly<{ id: I; version: number }>) => ({ id, version })

test.each([
  [
    'risk',
    aRisk,
    (core: Core, risk: Awaited<ReturnType<typeof aRisk>>) =>
      core.do('risk.edit', { ...known(risk), changes: { answer: 'Meet the deputy' } }),
  ],
  [
    'plan-line',
    aPlanLine,
    (core: Core, line: Awaited<ReturnType<typeof aPlanLine>>) =>
      core.do('plan-line.edit', { ...known(line), changes: { title: 'Known in the group' } }),
  ],
] as const)('a %s is part of its plan: who writes it has written the plan', async (topic, make, write) => {
  const core = await openCore()
  const { id: planId } = await aPlan(core)
  const writtenOn = async () => (await core.do('coach.getLastWritten', { planId })).on
  const made = await make(core, { planId })
  core.clock.forward(3 * dayMs)
  expect(await writtenOn()).toBe('2026-03-02')

  await write(core, made as never)

  expect(await writtenOn()).toBe(aDay('2026-03-05'))
  for (const name of ['coach.getLastWritten', 'my-day.get'] as const)
    expect(procedureOf(name)).toMatchObject({ reads: expect.arrayContaining([topic]) as unknown })
})
