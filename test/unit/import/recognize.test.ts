import { mapHeaders, recognize } from '#shared/domain/import/recognize.ts'
import { describe, expect, test } from 'vitest'

/** Field by heading, of the columns that are mapped. */
function fieldsOf(headers: readonly string[]): Readonly<Record<string, string>> {
  const { mapping } = recognize(headers)
  return Object.fromEntries(
    headers.flatMap((header, column) => (mapping[column] ? [[mapping[column], header]] : [])),
  )
}

describe('plain headings', () => {
  test.each([
    ['camelCase', 'firstName', 'lastName', 'jobTitle', 'emailAddress'],
    ['snake_case', 'first_name', 'last_name', 'job_title', 'email_address'],
    ['words', 'First name', 'Last name', 'Job title', 'E-mail address'],
    ['capitals', 'FIRSTNAME', 'LASTNAME', 'JOBTITLE', 'EMAILADDRESS'],
    ['HubSpot', 'property_firstname', 'property_lastname', 'property_jobtitle', 'property_email'],
  ])('%s', (_, ...headers) => {
    expect(recognize(headers)).toMatchObject({
      object: 'contact',
      mapping: ['firstName', 'lastName', 'title', 'email'],
    })
  })

  test('German contacts', () => {
    const headers = [
      'Firma',
      'Anrede',
      'Name',
      'Vorname',
      'Position',
      'Abteilung',
      'Vorgesetzter',
      'E-Mail',
      'Telefon',
      'Mobil',
      'Ort',
    ]
    expect(recognize(headers)).toEqual({
      object: 'contact',
      source: 'plain',
      mapping: [
        'account',
        'salutation',
        'lastName',
        'firstName',
        'title',
        'department',
        'manager',
        'email',
        'phone',
        'mobile',
        'location',
      ],
    })
  })

  test('German accounts', () => {
    const headers = [
      'Kundennummer',
      'Firma',
      'Straße',
      'PLZ',
      'Ort',
      'Land',
      'Branche',
      'Umsatz',
      'Mitarbeiter',
      'Währung',
    ]
    expect(recognize(headers)).toMatchObject({
      object: 'account',
      mapping: [
        'sourceId',
        'name',
        'street',
        'postalCode',
        'city',
        'country',
        'industry',
        'annualRevenue',
        'employees',
        'currency',
      ],
    })
  })

  test('a name with an e-mail is a person, with an industry a firm', () => {
    expect(recognize(['Name', 'Email'])).toMatchObject({ object: 'contact', mapping: ['fullName', 'email'] })
    expect(recognize(['Name', 'Email', 'Industry'])).toMatchObject({
      object: 'account',
      mapping: ['name', null, 'industry'],
    })
    expect(recognize(['Name', 'City'])).toMatchObject({ object: 'account', mapping: ['name', 'city'] })
  })

  test('headings that say nothing leave it to the user', () => {
    expect(recognize(['column1', '', '__proto__', 'constructor'])).toEqual({
      object: 'unsupported',
      source: 'plain',
      mapping: [null, null, null, null],
      guess: 'unknown',
    })
    expect(mapHeaders(['Name', 'City'], 'contact')).toEqual(['fullName', 'location'])
  })

  test('a heading that comes twice is taken once', () => {
    expect(recognize(['First name', 'Last name', 'Phone', 'Phone'])).toMatchObject({
      mapping: ['firstName', 'lastName', 'phone', null],
    })
  })

  test('title is the job unless the job has its own column', () => {
    expect(fieldsOf(['First Name', 'Last Name', 'Title'])).toMatchObject({ title: 'Title' })
    expect(fieldsOf(['Title', 'First Name', 'Last Name', 'Job Title'])).toMatchObject({
      title: 'Job Title',
      salutation: 'Title',
    })
    expect(fieldsOf(['FirstName', 'Title', 'ContactType'])).toMatchObject({
      title: 'ContactType',
      salutation: 'Title',
    })
    expect(fieldsOf(['Salutation', 'FirstName', 'Title', 'ContactType'])).toMatchObject({
      title: 'Title',
      salutation: 'Salutation',
    })
  })
})
