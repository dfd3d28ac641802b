import type { Input } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { oneLine } from '#shared/kernel/one-line.ts'
import { personName } from '#shared/domain/paste/person-name.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import { displayName, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import { assumedOn } from '#shared/domain/relationship/evidence.ts'
import { contactEvidenceAfter } from '#shared/domain/relationship/post.ts'
import type { PostHeard } from '#shared/domain/touchpoint/incoming/heard-posts.ts'
import type { IncomingPerson, IncomingTouch } from '#shared/domain/touchpoint/incoming/incoming.ts'
import {
  planIncoming,
  type IncomingPlan,
  type NewPerson,
} from '#shared/domain/touchpoint/incoming/plan-incoming.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import type { HandlersOf } from '../core/context.ts'
import * as historyStore from '../store/history.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { touchpointShape } from '../store/touchpoint-tables.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import { createTouchFiles, readTouchFile } from './touchpoint-file.ts'

const shownAtMost = 200

/** What a plan is made by: a change of anything else does not make it untrue. */
const plannedBy = {
  account: ['name', 'sourceId', 'website'],
  contact: ['accountId', 'firstName', 'lastName', 'email', 'title', 'firm', 'evidence'],
  team_member: 'all',
  touchpoint: ['sourceId', 'accountId'],
} as const

export function touchpointFileHandlers(
  stagingFolder: string,
): Pick<HandlersOf<'touchpoint'>, 'touchpoint.readFile' | 'touchpoint.takeFile'> {
  const files = createTouchFiles(stagingFolder)
  return {
    'touchpoint.readFile': async ({ db }, how) => {
      const basis = await historyStore.latestSeq(db)
      const { form, read, log } = files.read(how)
      const { plan, known } = await planOf(db, read.touches, how.people)

      const namesOf = namesIn(known)
      return {
        form,
        basis,
        log,
        leftOut: read.leftOut,
        alreadyThere: plan.alreadyThere,
        planned: plan.planned.slice(0, shownAtMost).map((each) => ({
          ...shownTouch(each.touch),
          accountName: namesOf.account(each.accountId),
          contacts: each.contactIds.map(namesOf.person),
          newcomers: each.newKeys.map((key) => nameOf(plan.people.find((person) => person.key === key))),
          team: each.teamMemberIds.map(namesOf.person),
          others: each.others.map(nameOf),
        })),
        plannedCount: plan.planned.length,
        people: plan.people.slice(0, shownAtMost).map((person) => ({
          ...person,
          accountName: person.accountId === null ? null : namesOf.account(person.accountId),
        })),
        heard: plan.heard.slice(0, shownAtMost).map((each) => ({
          ...each,
          name: namesOf.person(each.contactId),
          accountName: namesOf.accountOf(each.contactId),
        })),
        heardCount: plan.heard.length,
        peopleCount: plan.people.length,
        takenCount: takenOf(plan).length,
        unplaced: plan.unplaced
          .slice(0, shownAtMost)
          .map((touch) => ({ ...shownTouch(touch), people: touch.people.map(nameOf) })),
        unplacedCount: plan.unplaced.length,
      }
    },

    'touchpoint.takeFile': async ({ recorder, db, newId }, { basis, fileName, ...how }) => {
      if (await historyStore.hasWatchedChangedSince(db, basis, plannedBy))
        throw new AppFailure({ code: 'preview-outdated' })
      const { read } = readTouchFile(stagingFolder, how)
      const { plan, known } = await planOf(db, read.touches, how.people)

      const ids = new Map(takenOf(plan).map((person) => [person.key, newId<'contact'>()]))
      const contacts = takenOf(plan).map((person) =>
        contactOf(person, ids.get(person.key) ?? newId<'contact'>()),
      )
      const touchpoints = plan.planned.map(
        ({ touch, accountId, contactIds, newKeys, teamMemberIds }): Touchpoint => ({
          id: newId<'touchpoint'>(),
          accountId,
          happenedOn: touch.happenedOn,
          channel: touch.channel,
          minutes: touch.minutes,
          subject: touch.subject,
          note: touch.note,
          contactIds: [...contactIds, ...newKeys.flatMap((key) => ids.get(key) ?? [])],
          teamMemberIds,
          buyingCenterId: null,
          opportunityId: null,
          actionId: null,
          tags: null,
          sourceId: touch.sourceId,
          version: 1,
        }),
      )

      recorder.describe(fileName)
      await recorder.insert(contactShape, contacts)
      await recorder.insert(touchpointShape, touchpoints)
      await recorder.updateAll(contactShape, heardOf(known.contacts, plan.heard))
      return { touchpoints: touchpoints.length, contacts: contacts.length, heard: plan.heard.length }
    },
  }
}

async function planOf(
  db: Reader,
  touches: readonly IncomingTouch[],
  people: Input<'touchpoint.readFile'>['people'],
) {
  const known = {
    accounts: await rows.listMany(db, accountShape, ['id'], goOn),
    contacts: await rows.listMany(db, contactShape, ['id'], goOn),
    team: await rows.listAll(db, teamMemberShape, ['id']),
  }
  const there = await touchpointStore.listSources(
    db,
    touches.map(({ sourceId }) => sourceId),
  )
  const choices = new Map(people.map(({ key, accountId }) => [key, accountId]))
  const plan = planIncoming(
    touches,
    known,
    (accountId, sourceId) => there.has(`${accountId} ${sourceId}`),
    choices,
  )
  return { plan, known }
}

/** Those of whom something was heard, with that as to be verified: the record stays as it is. */
function heardOf(contacts: readonly Contact[], heard: readonly PostHeard[]) {
  const byPerson = Map.groupBy(heard, ({ contactId }) => contactId)
  return contacts.flatMap((contact) => {
    const own = byPerson.get(contact.id)
    const [first] = own ?? []
    if (!own || !first) return []
    const evidence = Object.fromEntries(
      own.map(({ fact, now, source, day }) => [
        fact,
        { certainty: 'told', source: shortLine(source), asOf: day, heard: shortLine(now) } as const,
      ]),
    )
    return [
      {
        id: contact.id,
        changes: { evidence: contactEvidenceAfter(contact, { evidence }, assumedOn(first.day)) },
      },
    ]
  })
}

const longestLine = 200

function shortLine(text: string): string {
  return oneLine(text).slice(0, longestLine)
}

/** Those who become contacts: each of them stands in a touchpoint that is brought in. */
function takenOf(plan: IncomingPlan): readonly Taken[] {
  const needed = new Set(plan.planned.flatMap(({ newKeys }) => newKeys))
  return plan.people.flatMap(({ accountId, ...person }) =>
    accountId !== null && needed.has(person.key) ? [{ ...person, accountId }] : [],
  )
}

type Taken = NewPerson & Readonly<{ accountId: AccountId }>

function contactOf({ name, email, accountId }: Taken, id: ContactId): Contact {
  const { salutation, firstName, lastName } = personName(name === '' ? nameOfAddress(email) : name)
  const isNameless = firstName === '' && lastName === ''
  return {
    ...blankContact,
    id,
    accountId,
    managerId: null,
    salutation,
    firstName,
    lastName: isNameless ? oneLine(name || email) : lastName,
    email,
    version: 1,
  }
}

/** `heather.mueller@dairy.example` is `heather mueller`. */
function nameOfAddress(email: string): string {
  return email
    .slice(0, email.lastIndexOf('@'))
    .split(/[._+-]+/)
    .filter((part) => /^\p{L}{2,}$/u.test(part))
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
    .join(' ')
}

function shownTouch({ place, happenedOn, channel, minutes, subject }: IncomingTouch) {
  return { place, happenedOn, channel, minutes, subject }
}

function nameOf(person: IncomingPerson | undefined): string {
  return person ? person.name || person.email : ''
}

function namesIn({ accounts, contacts, team }: Awaited<ReturnType<typeof planOf>>['known']) {
  const accountNames = new Map(accounts.map(({ id, name }) => [id, name]))
  const accountIds = new Map<string, AccountId>(contacts.map(({ id, accountId }) => [id, accountId]))
  const names = new Map<string, string>([
    ...contacts.map((contact) => [contact.id, displayName(contact)] as const),
    ...team.map(({ id, name }) => [id, name] as const),
  ])
  return {
    accountOf: (id: string) => accountNames.get(accountIds.get(id)!) ?? '',
    account: (id: (typeof accounts)[number]['id']) => accountNames.get(id) ?? '',
    person: (id: string) => names.get(id) ?? '',
  }
}
