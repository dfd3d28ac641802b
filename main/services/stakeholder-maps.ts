import type { Input, Output } from '#shared/contract/contract.ts'
import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { BuyingCenter, Member } from '#shared/domain/buying-center/model.ts'
import { sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import {
  contactJudgements,
  memberJudgements,
  type Evidence,
  type EvidenceOn,
} from '#shared/domain/relationship/evidence.ts'
import {
  displayName,
  isPlaceholder,
  type Contact,
  type ContactId,
  type InformalLine,
} from '#shared/domain/relationship/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { findLoop } from '#shared/kernel/hierarchy.ts'
import type { CommandContext } from '../core/context.ts'
import { buyingCenterShape, memberShape } from '../store/center-tables.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, informalLineShape } from '../store/tables.ts'
import { memberFrom } from './center-members.ts'
import { get } from './outcome.ts'

type Asked = Input<'buying-center.addFromMap'>
type Person = Asked['people'][number]

/** Makes a buying center out of a map that was looked through. Who is there already keeps what is known of them. */
export async function addFromMap(
  { recorder, db, newId, now }: CommandContext,
  { accountId, name, source, people, lines }: Asked,
): Promise<Output<'buying-center.addFromMap'>> {
  await get(db, accountShape, accountId)
  const present = await rows.listWhere(db, contactShape, 'accountId', [accountId])
  const told: Evidence = { certainty: 'told', source, asOf: dayOf(now()) }

  const contacts = contactsFor(people, present, { accountId, newId, told })
  const named = [...contacts.added, ...contacts.lifted]
  const all = [...present.filter(({ id }) => !named.some((each) => each.id === id)), ...named]
  refuseLoop(all)
  const center: BuyingCenter = {
    id: newId<'buying-center'>(),
    accountId,
    name,
    decision: '',
    rolePresetId: null,
    opportunityId: null,
    version: 1,
  }
  const members = people
    .filter(({ isMember }) => isMember)
    .map((person): Member => {
      const contact = all.find(({ id }) => id === contacts.idOf(person.key)) as Contact
      return {
        ...memberOf(person, contact, told),
        id: newId<'buying-center-member'>(),
        buyingCenterId: center.id,
      }
    })
  const ties = lines.map(({ from, to, kind, note }): InformalLine => {
    const [fromContactId, toContactId] = [contacts.idOf(from), contacts.idOf(to)]
    if (fromContactId === toContactId) throw ruleFailure({ rule: 'line-to-oneself' })
    return {
      id: newId<'informal-line'>(),
      ...{ fromContactId, toContactId, kind, note, source },
      strength: 2,
      asOf: told.asOf,
      certainty: told.certainty,
      version: 1,
    }
  })

  await recorder.insert(contactShape, contacts.added)
  await recorder.updateAll(
    contactShape,
    contacts.lifted.map(({ id, managerId }) => ({ id, changes: { managerId } })),
  )
  await recorder.insert(buyingCenterShape, [center])
  await recorder.insert(memberShape, members)
  await recorder.insert(informalLineShape, ties)
  return { center, added: contacts.added.length }
}

type Making = Readonly<{ accountId: Asked['accountId']; newId: CommandContext['newId']; told: Evidence }>

/** Those to be added, and those who are there and get the manager that they lack. */
function contactsFor(
  people: readonly Person[],
  present: readonly Contact[],
  { accountId, newId, told }: Making,
) {
  const ids = new Map(people.map(({ key, contactId }) => [key, contactId ?? newId<'contact'>()]))
  if (ids.size < people.length) throw invalid('A key stands twice')
  if (new Set(ids.values()).size < ids.size) throw invalid('A contact stands twice')
  const idOf = (key: number): ContactId => {
    const id = ids.get(key)
    if (id === undefined) throw invalid('Names a key that is not there')
    return id
  }
  const aboveOf = ({ manager }: Person): ContactId | null => (manager === null ? null : idOf(manager))
  const added: Contact[] = []
  const lifted: Contact[] = []
  for (const person of people) {
    const before = present.find(({ id }) => id === person.contactId)
    const managerId = aboveOf(person)
    if (before) {
      if (before.managerId === null && managerId !== null) lifted.push({ ...before, managerId })
      continue
    }
    if (person.contactId !== null) throw new AppFailure({ code: 'not-found', object: contactShape.table })
    const { firstName, lastName, title, attitude, influence } = person
    if (isPlaceholder({ firstName, lastName }) && title === '')
      throw ruleFailure({ rule: 'contact-without-name-or-title' })
    const judged = { attitude, influence }
    added.push({
      ...blankContact,
      ...{ id: idOf(person.key), accountId, managerId, firstName, lastName, title, ...judged },
      evidence: evidenceFor(contactJudgements, judged, told),
      version: 1,
    })
  }
  return { added, lifted, idOf }
}

/** What the map says counts in this buying center; what it is silent about is as it is known of the person. */
function memberOf(person: Person, contact: Contact, told: Evidence): Omit<Member, 'id' | 'buyingCenterId'> {
  const usual = memberFrom(contact)
  const attitude = person.attitude ?? usual.attitude
  const influence = person.influence ?? usual.influence
  const said = { attitude: person.attitude, influence: person.influence, responseMode: null }
  const role = sixRoles.roles.find(({ meaning }) => meaning === person.role)
  return {
    ...usual,
    roles: role ? [role.key] : [],
    attitude,
    influence,
    note: person.note,
    personalWin: person.personalWin === '' ? null : person.personalWin,
    evidence: { ...usual.evidence, ...evidenceFor(memberJudgements, said, told) },
  }
}

function evidenceFor<J extends string>(
  judgements: readonly J[],
  judged: Readonly<Record<J, unknown>>,
  told: Evidence,
): EvidenceOn<J> {
  const known = judgements.filter((judgement) => judged[judgement] !== null)
  return known.length === 0
    ? null
    : (Object.fromEntries(known.map((judgement) => [judgement, told])) as EvidenceOn<J>)
}

function refuseLoop(contacts: readonly Contact[]): void {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const loop = findLoop(byId.keys(), (id) => byId.get(id)?.managerId ?? undefined)
  if (loop) {
    const names = loop.map((id) => displayName(byId.get(id) as Contact))
    throw ruleFailure({ rule: 'reporting-cycle', names })
  }
}

function invalid(message: string): AppFailure {
  return new AppFailure({ code: 'invalid-input', issues: [{ path: 'people', message }] })
}
