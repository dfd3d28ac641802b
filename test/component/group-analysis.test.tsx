import type { AccountId } from '#shared/domain/account/model.ts'
import { analysisOf } from '#shared/domain/network/findings.ts'
import { introductionsTo } from '#shared/domain/network/introduction.ts'
import { networkOf } from '#shared/domain/network/network.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { allAtOnce } from '#shared/kernel/step-by-step.ts'
import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useNetwork } from '../../renderer/features/people/analysis/use-network.ts'
import { useCoverage } from '../../renderer/features/people/coverage/use-coverage.ts'
import type { People } from '../../renderer/features/people/people.ts'
import { usePeopleData, type PeopleData } from '../../renderer/features/people/use-people-data.ts'
import { aBuyingCenter, aContact, anAccount, anInformalLine, aRelationship } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

type Props = Readonly<{ accountId: AccountId; isGroup: boolean; withoutId: string | null; soughtId: string }>

/** What the people page reckons, in lines of text. */
function Reckoned({ accountId, isGroup, ...looked }: Props) {
  const data = usePeopleData(accountId, isGroup)
  return data.people ? <Told data={data} people={data.people} {...looked} /> : null
}

type Looked = Readonly<{ data: PeopleData; people: People; withoutId: string | null; soughtId: string }>

function Told({ data, people, withoutId, soughtId }: Looked) {
  const { account, seen, whatIf } = useNetwork(data, people, withoutId)
  const coverage = useCoverage(data, people, account)
  const names = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => people.byId.get(id) ?? [])
      .map(displayName)
      .join(' > ')
  const ways = introductionsTo(networkOf(seen.contacts, seen.lines), seen.relationships, soughtId as never)
  const found = allAtOnce(analysisOf(account))
  const said = {
    people: people.all.length,
    centers: account.centers.map(({ name }) => name).sort(),
    covered: coverage().rows.length,
    way: names(ways[0]?.chain.map(({ asked }) => asked) ?? []),
    findings: [...new Set([...found.standing, ...found.weak].map(({ kind }) => kind))].sort(),
    before: whatIf?.before.centers.map(({ light }) => light.light),
    after: whatIf?.after.centers.map(({ light }) => light.light),
    lost: whatIf?.lost.map(({ name }) => name),
  }
  return <pre aria-label="Reckoned">{JSON.stringify(said)}</pre>
}

/** A holding with a unit: Ann above, whom one of us knows, listens to Bob of the unit, who leads Cleo and decides there. */
async function aGroup() {
  const { bridge, core } = await openForPages()
  const holding = await anAccount(core, { name: 'Holding' })
  const unit = await anAccount(core, { name: 'Unit', parentId: holding.id })
  const ann = await aContact(core, { accountId: holding.id, firstName: 'Ann', lastName: '' })
  const bob = await aContact(core, {
    accountId: unit.id,
    firstName: 'Bob',
    lastName: '',
    influence: 'high',
    attitude: 2,
  })
  const cleo = await aContact(core, {
    accountId: unit.id,
    firstName: 'Cleo',
    lastName: '',
    managerId: bob.id,
  })
  await anInformalLine(core, { fromContactId: bob.id, toContactId: ann.id, strength: 3 })
  await aRelationship(core, { contactId: ann.id, currentLevel: 'trusted-adviser' })
  await aBuyingCenter(core, { accountId: holding.id, name: 'Filling line' })
  const center = await aBuyingCenter(core, { accountId: unit.id, name: 'Filling line' })
  const [member] = await core.do('buying-center.addMembers', { id: center.id, contactIds: [bob.id] })
  await core.do('buying-center.editMember', {
    id: member!.id,
    version: member!.version,
    changes: { roles: ['decider'] },
  })
  const reckoned = async (isGroup: boolean, withoutId: string | null = null) => {
    const looked = { accountId: holding.id, isGroup, withoutId, soughtId: cleo.id }
    const { getByLabelText, unmount } = show(bridge, <Reckoned {...looked} />)
    const said = () => JSON.parse(getByLabelText('Reckoned').textContent ?? '') as Record<string, unknown>
    await waitFor(() => expect(said()['centers']).toHaveLength(isGroup ? 2 : 1))
    await waitFor(() => expect(said()['findings']).toContain('single-thread'))
    const found = said()
    unmount()
    return found
  }
  return { reckoned, bob }
}

test('coverage, findings and the way to somebody go over all accounts that the map spans', async () => {
  const { reckoned } = await aGroup()
  expect(await reckoned(false)).toMatchObject({ people: 1, centers: ['Filling line'], covered: 1, way: '' })

  const whole = await reckoned(true)
  expect(whole).toMatchObject({
    people: 3,
    centers: ['Holding: Filling line', 'Unit: Filling line'],
    covered: 3,
    way: 'Ann > Bob > Cleo',
  })
  expect(whole['findings']).toEqual(expect.arrayContaining(['coverage', 'only-way']))
})

test('without somebody of a unit the buying center there is judged anew, and who cannot be reached any more is named', async () => {
  const { reckoned, bob } = await aGroup()

  expect(await reckoned(true, bob.id)).toMatchObject({
    before: ['red', 'green'],
    after: ['red', 'red'],
    lost: ['Cleo'],
  })
})
