import {
  accountFrom,
  budgetAt,
  contactFrom,
  gainedBy,
  keptBy,
  linesFrom,
  opportunityNameFrom,
} from '#shared/domain/lead/conversion.ts'
import { blankLead, nameOfLead, type Lead } from '#shared/domain/lead/model.ts'
import { expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

const lead = (fields: Partial<Lead>): Lead =>
  ({
    ...blankLead,
    id: 'one',
    currency: 'EUR',
    receivedOn: aDay('2026-01-01'),
    version: 1,
    ...fields,
  }) as Lead

test('a lead goes by the person, else the company, else the post, else the address', () => {
  expect(nameOfLead(lead({ firstName: 'Mira', company: 'Brightwater' }))).toBe('Mira')
  expect(nameOfLead(lead({ company: 'Brightwater', title: 'Buyer' }))).toBe('Brightwater')
  expect(nameOfLead(lead({ title: 'Buyer', email: 'a@b.example' }))).toBe('Buyer')
  expect(nameOfLead(lead({ email: 'a@b.example' }))).toBe('a@b.example')
})

test('a company without a person becomes an account with a post nobody is known in', () => {
  const nobody = lead({ company: 'Brightwater' })
  expect(accountFrom(nobody)).toMatchObject({ name: 'Brightwater', status: 'prospect', currency: 'EUR' })
  expect(contactFrom(nobody)).toMatchObject({ firstName: '', lastName: '', title: 'Brightwater' })
})

test('an opportunity is called by the products, else by the first line of the need', () => {
  expect(opportunityNameFrom(lead({ products: ['Fillers', 'Service'], need: 'A line' }))).toBe(
    'Fillers, Service',
  )
  expect(opportunityNameFrom(lead({ need: 'A line\nby autumn' }))).toBe('A line')
  expect(opportunityNameFrom(lead({ company: 'Brightwater' }))).toBe('Brightwater')
})

test('a budget is carried only into its own currency, and is a part of the amount for a single product', () => {
  expect(budgetAt({ budgetMinor: 5, currency: 'EUR' }, 'EUR')).toBe(5)
  expect(budgetAt({ budgetMinor: 5, currency: 'EUR' }, 'USD')).toBeNull()
  expect(linesFrom({ products: ['Fillers'] }, 5)).toEqual([
    { product: 'Fillers', period: null, amountMinor: 5 },
  ])
  expect(linesFrom({ products: ['Fillers', 'Service'] }, 5)).toBeNull()
  expect(linesFrom({ products: ['Fillers'] }, null)).toBeNull()
})

test('what is there gains what it lacks and keeps what it has', () => {
  const there = { city: 'Bonn', website: '', employees: null as number | null }
  const said = { city: 'Berlin', website: 'b.example', employees: 0 }
  expect(gainedBy(there, said)).toEqual({ website: 'b.example', employees: 0 })
  expect(keptBy(there, said)).toEqual(['city'])
})
