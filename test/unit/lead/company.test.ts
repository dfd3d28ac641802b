import { companyKey, domainOfEmail, domainOfSite, keysOfCompany } from '#shared/domain/lead/company.ts'
import { expect, test } from 'vitest'

test.each([
  ['https://www.Haldenau.example/en?x=1', 'haldenau.example'],
  ['haldenau.example:8080', 'haldenau.example'],
  ['www.shop.haldenau.example', 'shop.haldenau.example'],
  ['Haldenau', undefined],
  ['', undefined],
])('the domain of %s is %s', (site, domain) => {
  expect(domainOfSite(site)).toBe(domain)
})

test('an address at a host for anybody says nothing about the company', () => {
  expect(domainOfEmail('ann@Brightwater.example')).toBe('brightwater.example')
  expect(domainOfEmail('ann@gmail.com')).toBeUndefined()
  expect(domainOfEmail('ann')).toBeUndefined()
})

test.each([
  ['Haldenau Foods GmbH & Co. KG', 'haldenau foods'],
  ['HALDENAU  Foods, Ltd.', 'haldenau foods'],
  ['Yelkenova Içecek A.Ş.', 'yelkenova icecek'],
  ['AG', 'ag'],
  ['', ''],
])('%s is known by %s', (name, key) => {
  expect(companyKey(name)).toBe(key)
})

test('a company is known by its site, its addresses and its name', () => {
  expect(
    keysOfCompany({ company: 'Brightwater SE', website: 'brightwater.example', email: 'a@bw.example' }),
  ).toEqual({ domains: ['brightwater.example', 'bw.example'], name: 'brightwater' })
})
