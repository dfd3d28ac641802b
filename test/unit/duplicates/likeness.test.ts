import { describe, expect, test } from 'vitest'
import { blankAccount } from '#shared/domain/account/blank-account.ts'
import { accountCard, accountLikeness } from '#shared/domain/duplicates/account-likeness.ts'
import { readCompanyName } from '#shared/domain/duplicates/company-name.ts'
import { contactCard, contactLikeness } from '#shared/domain/duplicates/contact-likeness.ts'
import { isSamePhone, mailDomain, readPhone, webDomain } from '#shared/domain/duplicates/contact-points.ts'
import { duplicateFrom } from '#shared/domain/duplicates/model.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'

type Facts = Readonly<Record<string, unknown>>

const account = (facts: Facts) =>
  accountCard({
    ...blankAccount,
    id: JSON.stringify(facts),
    parentId: null,
    name: '',
    ...facts,
  } as never)
const contact = (facts: Facts) =>
  contactCard({ ...blankContact, id: JSON.stringify(facts), accountId: 'a', ...facts } as never)
const reasons = (one: Facts, other: Facts, of: 'account' | 'contact') => {
  const likeness =
    of === 'account'
      ? accountLikeness(account(one), account(other))
      : contactLikeness(contact(one), contact(other))
  return { score: likeness.score, reasons: likeness.reasons.map(({ reason }) => reason) }
}

describe('the name of a firm', () => {
  test.each([
    ['Müller & Söhne GmbH & Co. KG', 'muller sohne', 'gmbh kg'],
    ['MULLER SOHNE', 'muller sohne', ''],
    ['Ferrero S.p.A.', 'ferrero', 'spa'],
    ['Nestlé S. A.', 'nestle', 'sa'],
    ['The Coca-Cola Company', 'coca cola', ''],
    ['Łódź Holding Sp. z o.o.', 'lodz', 'oo sp'],
    ['Group', 'group', ''],
  ])('%s', (name, words, form) => {
    const read = readCompanyName(name)
    expect([read.words.join(' '), read.form]).toEqual([words, form])
  })
})

describe('points of contact', () => {
  test('a web address and an e-mail address are under a name', () => {
    expect(webDomain('https://www.shop.example.com/a?b')).toBe('example.com')
    expect(webDomain('Example.CO.UK')).toBe('example.co.uk')
    expect(webDomain('none')).toBe('')
    expect(webDomain('192.168.0.1')).toBe('')
    expect(mailDomain('Ann@Sales.Example.com')).toBe('example.com')
    expect(mailDomain('ann@gmail.com')).toBe('')
  })

  test.each([
    ['+41 (0)44 268 12 12', '0041 44 268 12 12', true],
    ['+41 44 268 12 12', '044 268 12 12', true],
    ['+41 44 268 12 12', '+49 44 268 12 12', false],
    ['044 268 12 12', '043 268 12 12', false],
    ['044 268 12 12 ext. 7', '044/2681212', true],
  ])('%s and %s', (one, other, isSame) => {
    expect(isSamePhone(readPhone(one)!, readPhone(other)!)).toBe(isSame)
  })

  test('what is too short is no number', () => {
    expect(readPhone('123')).toBeUndefined()
    expect(readPhone('')).toBeUndefined()
  })
})

describe('two accounts', () => {
  test.each([
    [{ name: 'Haldenau AG' }, { name: 'haldenau ag' }, 60, ['same-name']],
    [{ name: 'Haldenau Dairy GmbH' }, { name: 'Haldenau Dairy' }, 57, ['name-but-legal-form']],
    [
      { name: 'Haldenau Dairy GmbH' },
      { name: 'Haldenau Dairy AG' },
      49,
      ['name-but-legal-form', 'other-legal-form'],
    ],
    [{ name: 'Dairy Haldenau' }, { name: 'Haldenau Dairy Inc.' }, 55, ['name-in-other-order']],
    [
      { name: 'Haldenau', city: 'Bern' },
      { name: 'Haldenua', city: 'Bern' },
      58,
      ['name-by-one-letter', 'same-city'],
    ],
    [
      { name: 'International Business Machines Corp.', website: 'ibm.com' },
      { name: 'IBM', website: 'https://www.ibm.com/de' },
      62,
      ['name-by-abbreviation', 'same-website'],
    ],
    [
      { name: 'Haldenau', country: 'CH' },
      { name: 'Haldenau', country: 'DE' },
      35,
      ['same-name', 'other-country'],
    ],
    [{ name: 'Haldenau', website: 'h.com' }, { name: 'Vogel', website: 'h.com' }, 0, []],
  ])('%j and %j', (one, other, score, why) => {
    expect(reasons(one, other, 'account')).toEqual({ score, reasons: why })
    expect(reasons(other, one, 'account')).toEqual({ score, reasons: why })
  })
})

describe('two contacts', () => {
  const ann = { firstName: 'Ann', lastName: 'Keller', email: 'ann.keller@example.com' }
  test.each([
    [ann, ann, 100, ['same-name', 'same-email', 'same-account']],
    [ann, { firstName: 'Keller', lastName: 'Ann' }, 68, ['name-in-other-order', 'same-account']],
    [ann, { firstName: 'Ann', lastName: 'Kellar' }, 60, ['name-by-one-letter', 'same-account']],
    [ann, { firstName: 'A.', lastName: 'Keller' }, 57, ['name-by-initials', 'same-account']],
    [
      { ...ann, firstName: 'Dr. Ann' },
      { lastName: 'Keller', firstName: 'ANN' },
      70,
      ['same-name', 'same-account'],
    ],
    [ann, { firstName: 'Bea', lastName: 'Keller', email: ann.email }, 0, []],
    [ann, { ...ann, email: 'a.keller2@example.com' }, 55, ['same-name', 'same-account', 'other-email']],
    [ann, { ...ann, accountId: 'b' }, 90, ['same-name', 'same-email']],
    [{ title: 'Buyer' }, { title: 'Buyer' }, 0, []],
  ])('%j and %j', (one, other, score, why) => {
    expect(reasons(one, other, 'contact')).toEqual({ score, reasons: why })
    expect(reasons(other, one, 'contact')).toEqual({ score, reasons: why })
  })

  test('a name alone, at another account, is shown no more than from its threshold on', () => {
    const one = { firstName: 'Ann', lastName: 'Keller' }
    expect(
      reasons(one, { firstName: 'Ann', lastName: 'Kellar', accountId: 'b' }, 'contact').score,
    ).toBeLessThan(duplicateFrom)
  })
})
