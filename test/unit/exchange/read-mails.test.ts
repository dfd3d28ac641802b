import type { IncomingRead, IncomingTouch } from '#shared/domain/touchpoint/incoming/incoming.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { describe, expect, test } from 'vitest'
import { decodedWords } from '../../../main/exchange/mail/encoded-text.ts'
import { addressesOf, instantOf } from '../../../main/exchange/mail/mail-header.ts'
import { readMails } from '../../../main/exchange/mail/read-mails.ts'

const window = {
  from: '1990-01-01' as CalendarDay,
  until: '2026-12-31' as CalendarDay,
  zone: 'Europe/Berlin',
}
const lines = (...text: string[]) => Buffer.from(text.join('\r\n'), 'latin1')
function told(bytes: Uint8Array): IncomingRead {
  const found = readMails(bytes, window, goOn)
  if (!found.ok) throw new Error(found.error.code)
  return found.value
}
const only = (bytes: Uint8Array): IncomingTouch => told(bytes).touches[0]!

/** RFC 5322, appendix A.1.1. */
const plain = [
  'From: John Doe <jdoe@machine.example>',
  'To: Mary Smith <mary@example.net>',
  'Subject: Saying Hello',
  'Date: Fri, 21 Nov 1997 23:55:06 -0600',
  'Message-ID: <1234@local.machine.example>',
  '',
  'This is a message just to say hello.',
  'So, "Hello".',
]

test('a message becomes a touchpoint of the day on which the reader had it', () => {
  expect(told(lines(...plain))).toEqual({
    touches: [
      {
        place: 1,
        sourceId: 'mail:1234@local.machine.example',
        happenedOn: '1997-11-22',
        minutes: null,
        channel: 'e-mail',
        subject: 'Saying Hello',
        note: 'This is a message just to say hello.\nSo, "Hello".',
        people: [
          { name: 'John Doe', email: 'jdoe@machine.example' },
          { name: 'Mary Smith', email: 'mary@example.net' },
        ],
        agents: [],
        account: '',
      },
    ],
    leftOut: [],
  })
})

describe('people are named as RFC 5322 lets them be (appendix A.1.2, A.1.3, A.5)', () => {
  test.each([
    ['"Joe Q. Public" <john.q.public@example.com>', [['Joe Q. Public', 'john.q.public@example.com']]],
    [
      'Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>',
      [
        ['Mary Smith', 'mary@x.test'],
        ['', 'jdoe@example.org'],
        ['Who?', 'one@y.test'],
      ],
    ],
    [
      '<boss@nil.test>, "Giant; \\"Big\\" Box" <sysservices@example.net>',
      [
        ['', 'boss@nil.test'],
        ['Giant; "Big" Box', 'sysservices@example.net'],
      ],
    ],
    [
      'A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;',
      [
        ['Ed Jones', 'c@a.test'],
        ['', 'joe@where.test'],
        ['John', 'jdoe@one.test'],
      ],
    ],
    ['Undisclosed recipients:;', []],
    ['pete@silly.test (Pete)', [['Pete', 'pete@silly.test']]],
    ['=?UTF-8?Q?Berg=2C_J=C3=B6rg?= <jb@x.test>', [['Berg, Jörg', 'jb@x.test']]],
  ])('%s', (text, people) => {
    expect(addressesOf(text).map(({ name, email }) => [name, email])).toEqual(people)
  })
})

/** RFC 2047, section 8. */
test.each([
  ['=?ISO-8859-1?Q?a?=', 'a'],
  ['=?ISO-8859-1?Q?a?= b', 'a b'],
  ['=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=', 'ab'],
  ['=?ISO-8859-1?Q?a?=  \r\n   =?ISO-8859-1?Q?b?=', 'ab'],
  ['=?ISO-8859-1?Q?a_b?=', 'a b'],
  ['=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=', 'a b'],
  [
    '=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?= =?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?=',
    'If you can read this you understand the example.',
  ],
  ['=?US-ASCII?Q?Keith_Moore?=', 'Keith Moore'],
  ['=?utf-8?B?w4Q=?= =?utf-8?B?w7Y=?=', 'Äö'],
  ['=?no-such?Q?=E4?=', 'ä'],
])('an encoded word is read: %s', (text, said) => expect(decodedWords(text)).toBe(said))

test.each([
  ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06.000Z'],
  ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06.000Z'],
  ['Thu,\t13 Feb 1969 23:32 -0330 (Newfoundland Time)', '1969-02-14T03:02:00.000Z'],
  ['yesterday', undefined],
])('a date is read: %s', (text, instant) => {
  const found = instantOf(text)
  expect(found === undefined ? undefined : new Date(found).toISOString()).toBe(instant)
})

const head = ['From: a@x.test', 'Date: Fri, 21 Nov 1997 09:55:06 -0600', 'MIME-Version: 1.0']
const noteOf = (...rest: string[]) => only(lines(...head, ...rest)).note

describe('the words of a message', () => {
  test('quoted-printable (RFC 2045, 6.7) and base64, in the encoding that is said', () => {
    const quoted = [
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      "Now's the time =",
      'for all folk to come=',
      ' to the aid of M=FCnchen=20',
    ]
    expect(noteOf(...quoted)).toBe("Now's the time for all folk to come to the aid of München")
    expect(
      noteOf(
        'Content-Type: text/plain; charset="utf-8"',
        'Content-Transfer-Encoding: base64',
        '',
        'R3LDvMOf',
        'ZQ==',
      ),
    ).toBe('Grüße')
    expect(noteOf('', 'Gr\xfc\xdfe')).toBe('Grüße')
  })

  test('the plain one of two is taken (RFC 2046, 5.1.4), a page where there is no other, and attachments are counted', () => {
    const mixed = [
      'Content-Type: multipart/mixed; boundary="outer 1"',
      '',
      'This is no part.',
      '--outer 1',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/html',
      '',
      '<p>As a page</p>',
      '--inner',
      '',
      'As text --inner is none',
      '--inner--',
      '--outer 1',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename=offer.pdf',
      '',
      'JVBERi0=',
      '--outer 1--',
      'Nor is this.',
    ]
    expect(told(lines(...head, ...mixed))).toMatchObject({
      touches: [{ note: 'As text --inner is none' }],
      leftOut: [{ reason: 'attachment', count: 1 }],
    })
    expect(
      noteOf(
        'Content-Type: text/html',
        '',
        '<style>p{}</style><p>Two &amp; <b>three</b><br>M&uuml;ller&#8364;</p><script>x()</script>',
      ),
    ).toBe('Two & three\nMüller€')
  })

  test('without what is quoted, what leads it in, and the signature', () => {
    expect(
      noteOf(
        '',
        'Agreed.',
        '',
        'On 20 November, Ann wrote:',
        '',
        '> Shall we?',
        '> Ann',
        'Until Monday',
        '-- ',
        'Ann Lee',
      ),
    ).toBe('Agreed.\n\nUntil Monday')
  })
})

test('a mailbox is parted at its lines, and what it quotes is as it was (RFC 4155)', () => {
  const box = [
    'From jdoe@machine.example Fri Nov 21 09:55:06 1997',
    ...plain,
    '',
    '>From here on it is ours.',
    '>>From is quoted once.',
    'From now on.',
    '',
    'From mary@example.net Sat Nov 22 10:00:00 1997',
    ...plain.map((line) => line.replace('1234@', '5678@')),
  ]
  const { touches } = told(lines(...box))

  expect(touches.map(({ place, sourceId }) => [place, sourceId])).toEqual([
    [1, 'mail:1234@local.machine.example'],
    [2, 'mail:5678@local.machine.example'],
  ])
  expect(touches[0]?.note).toContain('From here on it is ours.')
  expect(touches[0]?.note).toContain('From now on.')
})

describe('a file that means harm, or is none, is refused with a reason or read as far as it goes', () => {
  test('no message at all', () => {
    expect(readMails(lines('Hello,', 'you'), window, goOn)).toEqual({
      ok: false,
      error: { code: 'no-messages' },
    })
  })

  test('parts within parts without end, and boundaries that never end', () => {
    const deep = Array.from({ length: 500 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary=b${at}`,
      '',
      `--b${at}`,
    ]).flat()
    expect(told(lines(...head, ...deep, '', 'At last'))).toMatchObject({
      leftOut: [{ reason: 'nested-too-deep', count: 1 }],
    })
  })

  test.each([
    ['spaces', ' '.repeat(190_000) + 'x'],
    ['opening brackets', '<'.repeat(190_000)],
    ['tags with spaces', '<a> '.repeat(45_000)],
    ['lines', '\r\n'.repeat(90_000) + 'x'],
  ])('texts that are slow to read for some: %s', (_name, text) => {
    const first = performance.now()
    for (const kind of ['plain', 'html'])
      told(
        lines(...head, `Content-Type: text/${kind}`, 'Content-Transfer-Encoding: quoted-printable', '', text),
      )
    told(
      lines(
        ...head,
        `Subject: ${text.slice(0, 90_000).replaceAll('\r\n', '=?')}`,
        `To: ${text.replaceAll('\r\n', '(,')}`,
        '',
        'x',
      ),
    )
    expect(performance.now() - first).toBeLessThan(3_000)
  })
})
