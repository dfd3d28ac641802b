import { recognizeCards } from '#shared/domain/import/recognize.ts'
import type { TextEncoding } from '#shared/domain/import/text-file.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import ICAL from 'ical.js'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCards } from '../../../main/exchange/vcard/read-cards.ts'
import { realData } from './real-data.ts'

function read(content: string | Uint8Array, encoding: TextEncoding = 'utf-8') {
  const found = readCards(Buffer.from(content), encoding, goOn)
  if (!found.ok) throw new Error(JSON.stringify(found.error))
  return found.value
}

/** What each card says, by heading; what is empty is left out. */
function peopleIn(content: string | Uint8Array, encoding?: TextEncoding) {
  const { headers, rows } = read(content, encoding).table
  return rows.map((cells) =>
    Object.fromEntries(headers.flatMap((heading, at) => (cells[at] ? [[heading, cells[at]]] : []))),
  )
}

const card = (version: string, ...lines: string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')

describe('what a card says', () => {
  test('2.1: types by themselves, quoted-printable over several lines in another encoding', () => {
    const text = card(
      '2.1',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;Dr.',
      'TEL;WORK;VOICE:+49 1',
      'TEL;CELL:+49 2',
      'TEL;HOME;FAX:+49 3',
      'NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0A=',
      'second =',
      'and more',
      'ORG:Company, The;Sales;East',
    )
    expect(peopleIn(text)).toEqual([
      {
        'Last name': 'Müller',
        'First name': 'Jörg',
        Salutation: 'Dr.',
        Phone: '+49 1',
        Mobile: '+49 2',
        'Fax (home)': '+49 3',
        Note: 'first\nsecond and more',
        Company: 'Company, The',
        Department: 'Sales, East',
      },
    ])
  })

  test('3.0: folded lines, escapes, groups with a label, the preferred of several', () => {
    const text = card(
      '3.0',
      'N:Lee;Ann;;;',
      'FN:Ann Lee',
      'EMAIL;TYPE=INTERNET,HOME:ann@home.example',
      'EMAIL;TYPE=INTERNET;TYPE=pref:ann@work.example',
      'item1.TEL:555',
      'item1.X-ABLabel:_$!<Assistant>!$_',
      'NOTE:a long note\\, folded\\nin tw',
      ' o lines',
      'UID:4711',
    )
    expect(peopleIn(text)).toEqual([
      {
        'Source id': '4711',
        'Full name': 'Ann Lee',
        'First name': 'Ann',
        'Last name': 'Lee',
        'E-mail': 'ann@work.example',
        'E-mail 2': 'ann@home.example',
        'Phone (Assistant)': '555',
        Note: 'a long note, folded\nin two lines',
      },
    ])
  })

  test('4.0: addresses as URI, quoted types, a name that is only given in full', () => {
    const text = card(
      '4.0',
      'FN:Simon Perreault',
      'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102',
      'EMAIL:mailto:simon@viagenie.example',
      'ADR;TYPE=work:;Suite D2;2875 Laurier;Quebec;QC;G1V 2M2;Canada',
    )
    expect(peopleIn(text)[0]).toMatchObject({
      'First name': 'Simon',
      'Last name': 'Perreault',
      Phone: '+1-418-656-9254 ext. 102',
      'E-mail': 'simon@viagenie.example',
      Street: 'Suite D2, 2875 Laurier',
      City: 'Quebec',
      'Postal code': 'G1V 2M2',
    })
  })

  test('a manager is a reporting line where the file has the manager’s card', () => {
    const ann = card('3.0', 'FN:Ann Lee', 'N:Lee;Ann')
    const bob = card('3.0', 'FN:Bob Hill', 'N:Hill;Bob', 'X-MS-MANAGER:Ann Lee')
    expect(recognizeCards(read(ann + bob).table.headers).mapping).toContain('manager')
    expect(recognizeCards(read(bob).table.headers).mapping).not.toContain('manager')
  })

  test('a card without a name is known by its address', () => {
    expect(peopleIn(card('2.1', 'EMAIL:ann@example.com'))).toEqual([
      { 'Last name': 'ann@example.com', 'E-mail': 'ann@example.com' },
    ])
  })

  test('bytes that do not fit what a card says are read by what they fit', () => {
    const text = Buffer.from(card('3.0', 'FN;CHARSET=UTF-8:Zoë Ångström', 'N:Ångström;Zoë'), 'latin1')
    expect(peopleIn(text, 'windows-1252')[0]).toMatchObject({ 'Full name': 'Zoë Ångström' })
  })
})

describe('what is not taken is told', () => {
  test('pictures in any form, groups, cards within cards, lines that are none', () => {
    const text =
      card(
        '2.1',
        'N:Lee;Ann',
        'PHOTO;ENCODING=BASE64;JPEG:AAAA',
        'BBBBBBBB',
        ' CCCC',
        '',
        'LOGO;BASE64:',
        '  AAAA',
        'AGENT:',
        'BEGIN:VCARD',
        'N:Hill;Bob',
        'END:VCARD',
        'no property',
      ) +
      card('4.0', 'KIND:group', 'FN:All') +
      card('4.0', 'FN:Cy', 'PHOTO:data:image/jpeg;base64,AAAA', 'KEY;VALUE=uri:http://x.example/key')
    expect(read(text).notTaken).toEqual([
      { code: 'property', name: 'PHOTO', count: 2, bytes: 43 },
      { code: 'property', name: 'LOGO', count: 1, bytes: 5 },
      { code: 'other-cards', count: 2 },
      { code: 'other-lines', count: 1 },
    ])
    expect(peopleIn(text).map((each) => each['Last name'])).toEqual(['Lee', 'Cy'])
  })

  test('a card without an end, and a file without a card', () => {
    expect(readCards(Buffer.from(`${card('3.0', 'FN:A')}BEGIN:VCARD\nFN:B\n`), 'utf-8', goOn)).toEqual({
      ok: false,
      error: { code: 'card-cut-off', line: 5 },
    })
    expect(readCards(Buffer.from(card('4.0', 'KIND:group')), 'utf-8', goOn)).toMatchObject({
      error: { code: 'no-cards' },
    })
  })
})

describe.skipIf(!realData)('real cards (skipped without ../shared/data)', () => {
  const folder = `${realData}/vcards`
  const files = realData ? readdirSync(folder).filter((name) => name.endsWith('.vcf')) : []

  test.each(files)('%s: everybody has a name, and every line is taken or told', (name) => {
    const { table, notTaken } = read(readFileSync(`${folder}/${name}`))
    const last = table.headers.indexOf('Last name')
    expect(table.rows.every((cells) => cells[last] !== '')).toBe(true)
    expect(notTaken.every(({ code }) => code === 'property')).toBe(true)
  })

  // What the other reader can read at all: 2.1 it can't, and some it refuses.
  const readable = [
    'gmail-list.vcf',
    'gmail-single.vcf',
    'gmail-single2.vcf',
    'fullcontact.vcf',
    'rfc6350-example.vcf',
  ]
  test.each(readable)('another reader of cards finds the same in %s', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8').trimEnd()
    const parsed = ICAL.parse(text) as
      [string, [string, unknown, string, unknown][]][] | [string, [string, unknown, string, unknown][]]
    const cards = (parsed[0] === 'vcard' ? [parsed] : parsed) as [
      string,
      [string, object, string, unknown][],
    ][]
    const theirs = cards.map(([, properties]) => properties.find(([key]) => key === 'fn')?.[3])
    const emails = cards.map(([, properties]) => properties.filter(([key]) => key.endsWith('email')).length)
    const { headers, rows } = read(text).table
    expect(rows.map((cells) => cells[headers.indexOf('Full name')])).toEqual(theirs)
    expect(
      rows.map((cells) => headers.filter((each, at) => each.startsWith('E-mail') && cells[at]).length),
    ).toEqual(emails)
  })
})
