import { describe, expect, test } from 'vitest'
import { postsSaid } from '#shared/domain/touchpoint/incoming/post-said.ts'

const from = { name: 'Jo Marsh', email: 'jo@dairy.example' }
const said = (text: string, more: Partial<Parameters<typeof postsSaid>[0]> = {}) =>
  postsSaid({ from, subject: '', text, failed: [], ...more }).map(({ fact, now }) => `${fact}: ${now}`)

describe('that somebody has left', () => {
  test.each([
    'I am no longer with Dairy.',
    'Jo Marsh is no longer employed here.',
    'Please note that Jo has left the company.',
    'Ich bin nicht mehr bei der Dairy GmbH tätig.',
    'Frau Marsh ist nicht mehr im Unternehmen.',
    'Herr Marsh hat unser Unternehmen verlassen.',
    'Madame Marsh ne fait plus partie de notre société.',
    'Elle a quitté l’entreprise.',
  ])('%s', (text) => expect(said(text)).toEqual(['firm: ?']))

  test.each([
    'We no longer need the second press.',
    'I left the office early and will be back on Monday.',
    'The lorry has left the plant.',
    'Wir brauchen die Presse nicht mehr.',
    'J’ai quitté la réunion.',
  ])('not: %s', (text) => expect(said(text)).toEqual([]))

  test('of an address that many read nobody is said to have left', () => {
    expect(said('Jo is no longer with us.', { from: { name: '', email: 'info@dairy.example' } })).toEqual([])
  })
})

describe('a signature', () => {
  const signature = 'Regards\n\nJo Marsh\nHead of Purchasing\nDairy Ltd\njo@dairy.example\n+44 20 7946 0991'
  test('says the title of its writer', () => {
    expect(said(`See you.\n${signature}`)).toEqual(['title: Head of Purchasing'])
  })
  test('says the firm where its address is one of another', () => {
    expect(said(`See you.\n${signature.replace('jo@dairy.example', 'jo@presses.example')}`)).toEqual([
      'firm: Dairy Ltd',
      'title: Head of Purchasing',
    ])
  })
  test('of somebody else says nothing, nor does one that is quoted', () => {
    expect(said(`See you.\n${signature.replace('Jo Marsh', 'Ann Reed')}`)).toEqual([])
    expect(said(`See you.\n${signature.replaceAll(/^/gm, '> ')}`)).toEqual([])
  })
})
