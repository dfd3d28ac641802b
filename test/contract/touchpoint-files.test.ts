import type { Payload } from '#shared/contract/contract.ts'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { createIds } from '../../main/core/ids.ts'
import { aContact, aDay, anAccount, aTeamMember } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'

type How = Payload<'touchpoint.readFile'>

const days = { from: aDay('2026-01-01'), until: aDay('2026-12-31'), zone: 'Europe/Berlin' }
let core: Core
beforeEach(async () => {
  core = await openCore()
})

async function handedIn(...lines: readonly string[]): Promise<How> {
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n`)
  const fileId = createIds(() => new Date())<'file'>()
  writeFileSync(join(dirname(core.path), fileId), bytes)
  return { fileId, ...days }
}
async function taken(how: How) {
  const { basis } = await core.do('touchpoint.readFile', how)
  return core.do('touchpoint.takeFile', { ...how, basis, fileName: 'file.mbox' })
}

const mail = (id: string, from: string, to: string, on = 'Mon, 2 Mar 2026') => [
  `From box@x.example ${on} 09:00`,
  `From: ${from}`,
  `To: ${to}`,
  `Date: ${on} 09:00:00 +0100`,
  `Message-ID: <${id}@x.example>`,
  `Subject: About ${id}`,
  '',
  `Words of ${id}`,
  '',
]

describe('mail', () => {
  test('is taken down where its people are; who is new becomes a contact, and one undo takes all of it back', async () => {
    const account = await anAccount(core, { name: 'Dairy', website: 'https://www.dairy.example/' })
    const heather = await aContact(core, {
      accountId: account.id,
      firstName: 'Heather',
      lastName: 'Hill',
      email: 'Heather@dairy.example',
    })
    const ann = await aTeamMember(core, { name: 'Ann Lee', email: 'ann@ours.example' })
    const how = await handedIn(
      ...mail('one', 'Ann Lee <ann@ours.example>', 'heather@dairy.example, Ike Stone <ike@dairy.example>'),
      ...mail('two', 'noreply@dairy.example', 'bob@ours.example, ann@ours.example'),
      ...mail('three', 'friend@gmail.com', 'ann@ours.example'),
    )

    const shown = await core.do('touchpoint.readFile', how)
    expect(shown).toMatchObject({
      form: 'mail',
      plannedCount: 2,
      takenCount: 1,
      unplacedCount: 1,
      planned: [
        {
          subject: 'About one',
          contacts: ['Heather Hill'],
          newcomers: ['Ike Stone'],
          team: ['Ann Lee'],
          others: [],
        },
        {
          subject: 'About two',
          accountName: 'Dairy',
          contacts: [],
          newcomers: [],
          team: ['Ann Lee'],
          others: ['bob@ours.example', 'noreply@dairy.example'],
        },
      ],
      people: [
        { name: 'Ike Stone', accountName: 'Dairy', isTaken: true },
        { email: 'noreply@dairy.example', accountName: 'Dairy', isTaken: false },
        { email: 'friend@gmail.com', accountName: null, isTaken: false },
      ],
      unplaced: [{ subject: 'About three', people: ['friend@gmail.com', 'ann@ours.example'] }],
    })

    expect(await taken(how)).toEqual({ touchpoints: 2, contacts: 1, heard: 0 })
    const { rows } = await core.do('touchpoint.listFiltered', { contactId: heather.id })
    expect(rows).toMatchObject([
      {
        touchpoint: {
          subject: 'About one',
          note: 'Words of one',
          happenedOn: '2026-03-02',
          channel: 'e-mail',
          teamMemberIds: [ann.id],
          sourceId: 'mail:one@x.example',
        },
      },
    ])
    expect(rows[0]?.touchpoint.contactIds).toHaveLength(2)

    await core.do('history.undo', {})
    expect(await core.do('touchpoint.listByAccount', { accountId: account.id })).toMatchObject({ total: 0 })
    expect(await core.do('contact.listByAccount', { accountId: account.id })).toMatchObject({ total: 1 })
  })

  test('brought in again adds nothing, and what is new in it comes', async () => {
    await anAccount(core, { website: 'dairy.example' })
    const first = await handedIn(...mail('one', 'a@dairy.example', 'b@dairy.example'))
    expect(await taken(first)).toEqual({ touchpoints: 1, contacts: 2, heard: 0 })

    expect(await core.do('touchpoint.readFile', first)).toMatchObject({
      plannedCount: 0,
      alreadyThere: 1,
      takenCount: 0,
    })
    expect(await taken(first)).toEqual({ touchpoints: 0, contacts: 0, heard: 0 })
    const more = await handedIn(
      ...mail('one', 'a@dairy.example', 'b@dairy.example'),
      ...mail('two', 'a@dairy.example', 'b@dairy.example'),
    )
    expect(await taken(more)).toEqual({ touchpoints: 1, contacts: 0, heard: 0 })
  })

  test('whom nobody knows becomes a contact where the user says, or of nobody', async () => {
    const account = await anAccount(core, { name: 'Dairy' })
    const how = await handedIn(...mail('one', 'friend@gmail.com', 'x@other.example'))
    const people = [
      { key: 'friend@gmail.com', accountId: account.id },
      { key: 'x@other.example', accountId: null },
    ]

    expect(await core.do('touchpoint.readFile', { ...how, people })).toMatchObject({
      planned: [{ accountName: 'Dairy', newcomers: ['friend@gmail.com'], others: ['x@other.example'] }],
      unplacedCount: 0,
    })
    expect(await taken({ ...how, people })).toEqual({ touchpoints: 1, contacts: 1, heard: 0 })
  })

  test('is refused where the workspace has changed since it was shown', async () => {
    const account = await anAccount(core, { website: 'dairy.example' })
    const how = await handedIn(...mail('one', 'a@dairy.example', 'b@dairy.example'))
    const { basis } = await core.do('touchpoint.readFile', how)
    await aContact(core, { accountId: account.id, email: 'a@dairy.example' })

    expect(await core.refusal('touchpoint.takeFile', { ...how, basis, fileName: 'f' })).toEqual({
      code: 'preview-outdated',
    })
  })
})

test('a calendar brings its meetings, at each account whose people were there', async () => {
  const [dairy, bakery] = [
    await anAccount(core, { name: 'Dairy' }),
    await anAccount(core, { name: 'Bakery' }),
  ]
  for (const { id, name } of [dairy, bakery])
    await aContact(core, { accountId: id, email: `buyer@${name.toLowerCase()}.example` })
  const how = await handedIn(
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:fair',
    'DTSTART:20260310T090000Z',
    'DTEND:20260310T100000Z',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'SUMMARY:Fair',
    'ATTENDEE:mailto:buyer@dairy.example',
    'ATTENDEE:mailto:buyer@bakery.example',
    'END:VEVENT',
    'END:VCALENDAR',
  )

  expect(await taken(how)).toEqual({ touchpoints: 6, contacts: 0, heard: 0 })
  expect(await core.do('touchpoint.listByAccount', { accountId: dairy.id })).toMatchObject({
    total: 3,
    rows: [{ happenedOn: '2026-03-24', minutes: 60, sourceId: 'event:fair 2026-03-24' }, {}, {}],
  })
})

describe('a log', () => {
  const rows = [
    'Date;Duration;Type;Caller;Account;Topic;Agent',
    '02.03.2026 08:15;0:12:40;Hotline;Heather Hill;Dairy;Delivery;Ann Lee',
    '03.03.2026;5;Pigeon;Ike Stone;Dairy;Price;Somebody',
    '04.03.2026;5;;Nobody;No such firm;Price;',
    'soon;5;;;Dairy;;',
  ]

  test('is read by its columns, and says what of it is not taken', async () => {
    const account = await anAccount(core, { name: 'Dairy' })
    const heather = await aContact(core, { accountId: account.id, firstName: 'Heather', lastName: 'Hill' })
    const ann = await aTeamMember(core, { name: 'Ann Lee' })
    const how = await handedIn(...rows)

    const shown = await core.do('touchpoint.readFile', how)
    expect(shown.log?.mapping).toEqual(['day', 'minutes', 'channel', 'who', 'account', 'subject', 'agent'])
    expect(shown).toMatchObject({
      form: 'log',
      plannedCount: 2,
      unplaced: [{ place: 4, subject: 'Price', people: ['Nobody'] }],
      leftOut: [
        { reason: 'no-day', count: 1 },
        { reason: 'unknown-channel', count: 1 },
      ],
      planned: [
        { channel: 'call-center', minutes: 13, contacts: ['Heather Hill'], team: ['Ann Lee'] },
        { channel: 'call-center', minutes: 5, newcomers: ['Ike Stone'], others: ['Somebody'] },
      ],
    })
    expect(await taken(how)).toEqual({ touchpoints: 2, contacts: 1, heard: 0 })
    expect(await taken(how)).toEqual({ touchpoints: 0, contacts: 0, heard: 0 })
    const { rows: found } = await core.do('touchpoint.listFiltered', {
      contactId: heather.id,
      teamMemberId: ann.id,
    })
    expect(found.map(({ touchpoint }) => touchpoint.subject)).toEqual(['Delivery'])
  })

  test('with no column for the day brings nothing and says so', async () => {
    const how = await handedIn(...rows)
    expect(
      await core.do('touchpoint.readFile', { ...how, mapping: rows[0]!.split(';').map(() => null) }),
    ).toMatchObject({
      plannedCount: 0,
      leftOut: [{ reason: 'no-day', count: 4 }],
    })
  })
})

test('a file that is none of these says what to choose instead', async () => {
  const how = await handedIn('BEGIN:VCARD', 'FN:Ann', 'END:VCARD')
  expect(await core.refusal('touchpoint.readFile', how)).toEqual({
    code: 'touch-file-unreadable',
    problem: { code: 'not-known' },
  })
})
