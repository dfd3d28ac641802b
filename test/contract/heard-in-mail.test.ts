import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Payload } from '#shared/contract/contract.ts'
import { createIds } from '../../main/core/ids.ts'
import { aContact, aDay, anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'

type How = Payload<'touchpoint.readFile'>

let core: Core
beforeEach(async () => {
  core = await openCore()
})

async function handedIn(...lines: readonly string[]): Promise<How> {
  const fileId = createIds(() => new Date())<'file'>()
  writeFileSync(join(dirname(core.path), fileId), lines.join('\r\n'))
  return { fileId, from: aDay('2026-01-01'), until: aDay('2026-12-31'), zone: 'Europe/Berlin' }
}
async function taken(how: How) {
  const { basis } = await core.do('touchpoint.readFile', how)
  return core.do('touchpoint.takeFile', { ...how, basis, fileName: 'heard.mbox' })
}

/** A message of a mailbox that somebody wrote to one of ours on 2 March 2026. */
const mail = (id: string, from: string, ...words: readonly string[]) => [
  'From box@x.example Mon, 2 Mar 2026 09:00',
  `From: ${from}`,
  'To: bo@ours.example',
  'Date: Mon, 2 Mar 2026 09:00:00 +0100',
  `Message-ID: <${id}@x.example>`,
  `Subject: About ${id.replaceAll(' ', '-')}`,
  '',
  ...words,
  '',
]

test('mail says who has another employer or title: that is marked as to verify with who said so and when, and undone with the file', async () => {
  const dairy = await anAccount(core, { name: 'Dairy', website: 'https://www.dairy.example/' })
  await anAccount(core, { name: 'Haldenau Presses', website: 'https://presses.example/' })
  const at = { accountId: dairy.id, title: 'Buyer' }
  const of = (firstName: string, lastName: string) =>
    aContact(core, { ...at, firstName, lastName, email: `${firstName.toLowerCase()}@dairy.example` })
  const [heather, ike, jo, ann] = [
    await of('Heather', 'Hill'),
    await of('Ike', 'Stone'),
    await of('Jo', 'Marsh'),
    await of('Ann', 'Reed'),
  ]
  const how = await handedIn(
    ...mail('moved', 'Heather Hill <heather.hill@presses.example>', 'New address'),
    ...mail('left', 'Ike Stone <ike@dairy.example>', 'I no longer work for Dairy. Please write to Jo Marsh.'),
    ...mail(
      'signed',
      'Jo Marsh <jo@dairy.example>',
      'See you on Monday.',
      '-- ',
      'Jo Marsh',
      'Head of Purchasing',
      'Dairy Ltd',
      'jo@dairy.example',
      '+44 20 7946 0991',
    ),
    ...mail('house', 'Ann Reed <ann@mail.dairy.example>', 'From another house of the same firm'),
  )

  const shown = await core.do('touchpoint.readFile', how)
  expect(shown.heard).toMatchObject([
    {
      contactId: heather.id,
      fact: 'firm',
      now: 'Haldenau Presses',
      source: 'Heather Hill',
      day: '2026-03-02',
    },
    { contactId: ike.id, fact: 'firm', now: '?', source: 'Ike Stone' },
    { contactId: jo.id, fact: 'title', was: 'Buyer', now: 'Head of Purchasing', source: 'Jo Marsh' },
  ])

  const evidenceOf = async (id: typeof jo.id) => (await core.do('contact.get', { id })).evidence
  expect(await taken(how)).toMatchObject({ heard: 3 })
  expect(await evidenceOf(jo.id)).toEqual({
    title: { certainty: 'told', source: 'Jo Marsh', asOf: '2026-03-02', heard: 'Head of Purchasing' },
  })
  expect((await core.do('contact.get', { id: jo.id })).title).toBe('Buyer')
  expect(await evidenceOf(ann.id)).toBeNull()
  expect((await core.do('touchpoint.readFile', how)).heard).toEqual([])

  await core.do('history.undo', {})
  expect(await evidenceOf(jo.id)).toBeNull()
})

test('a message that could not be delivered says who is no longer there', async () => {
  const account = await anAccount(core, { name: 'Dairy', website: 'https://www.dairy.example/' })
  const ike = await aContact(core, { accountId: account.id, lastName: 'Stone', email: 'ike@dairy.example' })
  const how = await handedIn(
    'From: Mail Delivery System <mailer-daemon@dairy.example>',
    'To: bo@ours.example',
    'Date: Mon, 2 Mar 2026 09:00:00 +0100',
    'X-Failed-Recipients: ike@dairy.example',
    'Subject: Undelivered',
    '',
    'Ike Stone is no longer with the company.',
  )
  expect((await core.do('touchpoint.readFile', how)).heard).toMatchObject([
    { contactId: ike.id, fact: 'firm', now: '?', source: 'Mail Delivery System' },
  ])
  expect((await taken(how)).heard).toBe(1)
})
