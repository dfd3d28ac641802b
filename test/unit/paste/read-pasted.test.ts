import { describe, expect, test } from 'vitest'
import type { Pasted, PastedFields, PastedPerson } from '#shared/domain/paste/pasted.ts'
import { isRefused, readPasted } from '#shared/domain/paste/read-pasted.ts'

describe('lines with separators', () => {
  test.each([', ', '; ', '\t', ' | '])('name, title and manager, parted by %j', (by) => {
    const text = ['Ann Lee', 'Bo Ek', 'Cy Dow']
      .map((name, at) => [name, ['Head of Purchasing', 'Buyer', 'Buyer'][at], ['', 'Ann Lee', 'Ann Lee'][at]])
      .map((cells) => cells.join(by))
      .join('\n')

    expect(told(read(text))).toEqual([
      'Ann Lee, Head of Purchasing',
      'Bo Ek, Buyer < Ann Lee',
      'Cy Dow, Buyer < Ann Lee',
    ])
  })

  test('one line alone', () => {
    expect(told(read('Ann Lee, Head of Purchasing, Ike Ray'))).toEqual([
      'Ann Lee, Head of Purchasing < Ike Ray',
    ])
  })

  test('headings say what the columns are, in any order and language', () => {
    const text =
      'Vorgesetzter;Position;Nachname;Vorname;E-Mail\n;Einkaufsleiterin;Müller;Anna;anna@x.de\nAnna Müller;Einkäufer;Voß;Jörg;'

    expect(read(text).people.map(fieldsOf)).toEqual([
      { firstName: 'Anna', lastName: 'Müller', title: 'Einkaufsleiterin', email: 'anna@x.de' },
      { firstName: 'Jörg', lastName: 'Voß', title: 'Einkäufer' },
    ])
    expect(read(text).people[1]?.manager).toEqual({ kind: 'words', text: 'Anna Müller' })
  })

  test('cells in quotes, a table drawn with bars', () => {
    expect(told(read('"Lee, Ann",Buyer\n"Ek, Bo","Head of Sales, North"'))).toEqual([
      'Ann Lee, Buyer',
      'Bo Ek, Head of Sales, North',
    ])
    expect(told(read('| Name | Title |\n|---|---|\n| Ann Lee | Buyer |'))).toEqual(['Ann Lee, Buyer'])
  })

  test('whoever is said to report to nobody is at the top', () => {
    const [ann] = read('Name\tReports to\nAnn Lee\tnone').people

    expect(ann?.manager).toEqual({ kind: 'top' })
  })
})

describe('columns of a spreadsheet', () => {
  test('names alone', () => {
    expect(told(read('Ann Lee\nLee, Bo\nDr. Cy van Dow'))).toEqual(['Ann Lee', 'Bo Lee', 'Cy van Dow'])
    expect(told(read('Name\nAnn Lee\nBo Ek'))).toEqual(['Ann Lee', 'Bo Ek'])
  })

  test('a column of “Last, First” is names and not jobs', () => {
    expect(told(read('Lee, Ann\nvan der Berg, Jan\nMüller-Lüdenscheidt, Klaus'))).toEqual([
      'Ann Lee',
      'Jan van der Berg',
      'Klaus Müller-Lüdenscheidt',
    ])
  })

  test('first and last name, title, numbers and address in columns without headings', () => {
    const text = 'Ann\tLee\tBuyer\tann@x.com\t+49 89 123456\nBo\tEk\tPlanner\tbo@x.com\t+49 89 123457'

    expect(read(text).people.map(fieldsOf)[1]).toEqual({
      firstName: 'Bo',
      lastName: 'Ek',
      title: 'Planner',
      email: 'bo@x.com',
      phone: '+49 89 123457',
    })
  })

  test('a column of salutations, and one of names that stand in the list, is known by what is in it', () => {
    const text =
      'Frau\tAnn Lee\tAchieves things\nHerr\tBo Ek\tAnn Lee\nHerr\tCy Dow\tBo Ek\nHerr\tDi Fox\tBo Ek'

    expect(read(text).people.map(({ manager }) => manager)).toEqual([
      { kind: 'words', text: 'Achieves things' },
      { kind: 'words', text: 'Ann Lee' },
      { kind: 'words', text: 'Bo Ek' },
      { kind: 'words', text: 'Bo Ek' },
    ])
  })

  test('a job without a name is a post', () => {
    expect(read('Ann Lee\nHead of Logistics').people.map(fieldsOf)[1]).toEqual({ title: 'Head of Logistics' })
  })
})

describe('an outline', () => {
  const levels = [['Ann Lee, CEO'], ['Bo Ek, CFO', 'Cy Dow, Buyer'], ['Di Fox, Clerk']]
  const tree = [
    [0, levels[0]![0]],
    [1, levels[1]![0]],
    [2, levels[2]![0]],
    [1, levels[1]![1]],
  ] as const
  const expected = ['Ann Lee, CEO', 'Bo Ek, CFO < #0', 'Di Fox, Clerk < #1', 'Cy Dow, Buyer < #0']

  test.each([
    ['tabs', (level: number) => '\t'.repeat(level)],
    ['spaces', (level: number) => '   '.repeat(level)],
    ['bullets in spaces', (level: number) => `${'  '.repeat(level)}${'•-*'[level]} `],
    ['bullets of a word processor', (level: number) => `${'\t'.repeat(level)}•\t`],
    ['repeated dashes', (level: number) => `${'-'.repeat(level + 1)} `],
  ])('by %s', (_way, before) => {
    const pasted = read(tree.map(([level, text]) => before(level) + text).join('\n'))

    expect(told(pasted)).toEqual(expected)
    expect(pasted.form).toBe('outline')
  })

  test('by numbers', () => {
    expect(told(read('1. Ann Lee, CEO\n1.1 Bo Ek, CFO\n1.1.1 Di Fox, Clerk\n1.2 Cy Dow, Buyer'))).toEqual(
      expected,
    )
    expect(told(read('1. Ann Lee\n2. Bo Ek\n10. Cy Dow'))).toEqual(['Ann Lee', 'Bo Ek', 'Cy Dow'])
  })

  test('a step back over several levels finds the right one above', () => {
    expect(told(read('Ann Lee\n  Bo Ek\n      Di Fox\n  Cy Dow\nEd Gay'))).toEqual([
      'Ann Lee',
      'Bo Ek < #0',
      'Di Fox < #1',
      'Cy Dow < #0',
      'Ed Gay',
    ])
  })
})

describe('signatures', () => {
  test('one with everything', () => {
    const { form, people, unread } = read(`Mit freundlichen Grüßen

Dr. Anna Müller-Lüdenscheidt
Leiterin Einkauf
Abteilung Technischer Einkauf

Haldenau Molkerei GmbH & Co. KG
Industriestraße 12 | 80331 München
Tel.: +49 (0)89 1234-567
Fax: +49 89 1234-999
Mobil: +49 171 2345678
E-Mail: anna.mueller@haldenau.example
www.haldenau.example`)

    expect(form).toBe('signatures')
    expect(unread).toEqual([])
    expect(people.map(({ company }) => company)).toEqual(['Haldenau Molkerei GmbH & Co. KG'])
    expect(people.map(fieldsOf)).toEqual([
      {
        salutation: 'Dr.',
        firstName: 'Anna',
        lastName: 'Müller-Lüdenscheidt',
        title: 'Leiterin Einkauf',
        department: 'Technischer Einkauf',
        location: 'München',
        phone: '+49 (0)89 1234-567',
        mobile: '+49 171 2345678',
        email: 'anna.mueller@haldenau.example',
      },
    ])
  })

  test('several, in the short form with bars and letters', () => {
    const { people } = read(`Best regards,
Ann Lee | Head of Purchasing
Acme Inc.
T +1 212 555 0100 | M +1 917 555 0101 | ann.lee@acme.example

--
Bo Ek, Plant Manager
bo.ek@acme.example
Office: 212-555-0102
12 Main Street, Springfield, IL 62701`)

    expect(people.map(fieldsOf)).toEqual([
      {
        firstName: 'Ann',
        lastName: 'Lee',
        title: 'Head of Purchasing',
        phone: '+1 212 555 0100',
        mobile: '+1 917 555 0101',
        email: 'ann.lee@acme.example',
      },
      {
        firstName: 'Bo',
        lastName: 'Ek',
        title: 'Plant Manager',
        phone: '212-555-0102',
        email: 'bo.ek@acme.example',
        location: 'Springfield',
      },
    ])
  })

  test('what is not understood is told', () => {
    expect(read('Ann Lee\nBuyer\nann@x.example\nPlease think of the trees').unread).toEqual([
      { line: 4, text: 'Please think of the trees' },
    ])
  })
})

describe('addresses of mails', () => {
  test('in all the ways in which programs write them', () => {
    const text =
      'To: Ann Lee <ann@x.com>; "Berg, Jan van der" <jan@x.com>; Ek, Bo <bo@x.com>, Cy Dow <cy@x.com>;\ndi.fox@x.com; ed@x.com (Ed Gay)'

    expect(read(text).people.map(fieldsOf)).toEqual([
      { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.com' },
      { firstName: 'Jan', lastName: 'van der Berg', email: 'jan@x.com' },
      { firstName: 'Bo', lastName: 'Ek', email: 'bo@x.com' },
      { firstName: 'Cy', lastName: 'Dow', email: 'cy@x.com' },
      { firstName: 'Di', lastName: 'Fox', email: 'di.fox@x.com' },
      { firstName: 'Ed', lastName: 'Gay', email: 'ed@x.com' },
    ])
  })
})

describe('what is no list', () => {
  test('signs, figures and sentences are nobody, and are told as not read', () => {
    const { people, unread } = read(
      '@@ 12 %%\nThis is a whole sentence that somebody has copied along with the list.',
    )

    expect(people).toEqual([])
    expect(unread.map(({ line }) => line)).toEqual([1, 2])
  })

  test('nothing, and too much, are refused', () => {
    expect(readPasted(' \n\t\n')).toEqual({ kind: 'empty' })
    expect(readPasted('Ann Lee\n'.repeat(5_001))).toEqual({ kind: 'too-many-lines', count: 5_001 })
  })

  test('what does not fit in a field goes to the note as a whole', () => {
    const long = 'x'.repeat(300)
    const [ann] = read(`Name\tTitle\nAnn Lee\t${long}`).people

    expect(ann?.fields.title).toHaveLength(200)
    expect(ann?.fields.note).toBe(long)
  })

  test('halves of letters and what controls a terminal are left out', () => {
    expect(told(read('Ann\u0000 Lee\u0007, Buyer\ud800'))).toEqual(['Ann Lee, Buyer\ufffd'])
  })

  test('5,000 lines are read at once', () => {
    const text = Array.from({ length: 5_000 }, (_, at) => `Ann${at} Lee, Buyer, Bo Ek`).join('\n')
    const from = process.cpuUsage().user

    expect(read(text).people).toHaveLength(5_000)
    expect((process.cpuUsage().user - from) / 1_000).toBeLessThan(1_500)
  })
})

function read(text: string): Pasted {
  const pasted = readPasted(text)
  if (isRefused(pasted)) throw new Error(`Refused: ${pasted.kind}`)
  return pasted
}

function told({ people }: Pasted): readonly string[] {
  return people.map(({ fields: { firstName, lastName, title }, manager }) => {
    const above =
      manager.kind === 'words' ? ` < ${manager.text}` : manager.kind === 'row' ? ` < #${manager.row}` : ''
    return [`${firstName} ${lastName}`.trim(), title].filter(Boolean).join(', ') + above
  })
}

function fieldsOf({ fields }: PastedPerson): Partial<PastedFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
