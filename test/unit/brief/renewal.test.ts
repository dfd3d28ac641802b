import { briefOf } from '#shared/domain/brief/brief.ts'
import { blankContract, type Contract } from '#shared/domain/customer-contract/model.ts'
import { expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'
import { haldenau } from './haldenau.ts'

const today = aDay('2026-08-01')

/** What the strip of money says of the next renewal: the figure, the key of its note, and which contracts that rests on. */
function renewalOf(...contracts: Partial<Contract>[]) {
  const facts = {
    ...haldenau,
    aging: { ...haldenau.aging, today },
    contracts: contracts.map((each, at) => ({
      ...blankContract,
      id: `contract-${at}` as Contract['id'],
      accountId: haldenau.account.id,
      name: `Contract ${at}`,
      startsOn: aDay('2024-01-01'),
      version: 1,
      ...each,
    })),
  }
  const { value, note } = briefOf(facts, 'confirmed').money.find(({ figure }) => figure === 'renewal')!
  return [value?.kind === 'day' ? value.day : value, note.key, note.facts.map(({ name }) => name)]
}

const yearly = { endsOn: aDay('2026-12-31'), renewsMonths: 12, noticeCount: 3 }

test('the strip of money tells when the next contract goes on, and until when notice is given', () => {
  expect(renewalOf(yearly)).toEqual(['2027-01-01', 'moneyRenewsNotice', ['Contract 0']])
})

test('of several contracts it tells the one that has to be decided first', () => {
  // One ends at the end of August; the other goes on in January, with notice until the end of September.
  const ends = { endsOn: aDay('2026-08-31') }
  expect(renewalOf(yearly, ends, {})).toEqual(['2026-08-31', 'moneyContractEnds', ['Contract 1']])
})

test('notice that is past for this term is not told as if it could be given', () => {
  expect(renewalOf({ ...yearly, endsOn: aDay('2026-08-31') })).toEqual([
    '2026-09-01',
    'moneyRenews',
    ['Contract 0'],
  ])
  expect(renewalOf({ ...yearly, noticeCount: null })).toEqual(['2027-01-01', 'moneyRenews', ['Contract 0']])
})

test('without a renewal it says why, and is never a day', () => {
  expect(renewalOf()).toEqual([null, 'moneyNoContract', [haldenau.account.name]])
  expect(renewalOf({}, {})).toEqual([null, 'moneyContractEndless', ['Contract 0', 'Contract 1']])
  expect(renewalOf({ endsOn: aDay('2026-07-31') })).toEqual([null, 'moneyContractsEnded', ['Contract 0']])
})
