import { displayName } from '../relationship/model.ts'
import { byUrgency } from '../touchpoint/outcome.ts'
import { oursChapter } from './draft-of-ours.ts'
import type { CustomerDraft, DraftPart, DraftRow, Value } from './draft.ts'
import type { CustomerFacts } from './facts.ts'
import type { SafeField } from './fields.ts'

/** All that could be told to the customer of a plan, in the order in which it would be: what must stay is struck out of it later. */
export function customerDraft(facts: CustomerFacts): CustomerDraft {
  const { accountName, plan, today, lines, worldCards } = facts
  return {
    day: today,
    head: row(plan.id, [
      text('account-name', accountName),
      text('plan-title', plan.title),
      day('plan-period', plan.startsOn),
      day('plan-period', plan.endsOn),
      word('plan-state', `plan-${plan.state}`),
    ]),
    chapters: [
      {
        key: 'goals',
        rows: worldCards.filter(isWanted).map(({ id, title }) => row(id, [text('customer-goal', title)])),
      },
      {
        key: 'value',
        rows: [
          ...facts.sections
            .filter(({ key }) => key === 'value-proposition')
            .map((section) => row(section.id, [text('value-text', section.text)])),
          ...(['we-bring', 'they-gain', 'we-gain'] as const).flatMap((part) =>
            lines.filter((line) => line.part === part).map(({ id, title }) => row(id, [text(part, title)])),
          ),
        ],
      },
      { key: 'objectives', rows: objectives(facts) },
      { key: 'actions', rows: actions(facts) },
      { key: 'promises', rows: promises(facts) },
      { key: 'meetings', rows: meetings(facts) },
      { key: 'people', rows: people(facts) },
      { key: 'team', rows: team(facts) },
      oursChapter(facts),
    ],
  }
}

/** What the customer wants, among what is known of their world. */
export function isWanted({ kind }: CustomerFacts['worldCards'][number]): boolean {
  return kind === 'goal' || kind === 'initiative'
}

function objectives(facts: CustomerFacts): readonly DraftRow[] {
  const { worldTies, strategies, metrics } = facts
  const withThem = new Set(facts.actions.filter(isWithThem).map(({ strategyId }) => strategyId))
  return facts.objectives.map(({ id, title, ownerId, dueOn, goal }) => {
    const own = strategies.filter(({ objectiveId }) => objectiveId === id)
    return {
      id,
      isJoint:
        worldTies.some(({ objectiveId }) => objectiveId === id) || own.some((each) => withThem.has(each.id)),
      parts: [
        text('objective', title),
        ...ourName(facts, 'objective-owner', ownerId),
        ...(dueOn === null ? [] : [day('objective-due', dueOn)]),
        ...said('objective-ground', goal),
        ...own.map((strategy) => text('strategy', strategy.title)),
        ...metrics
          .filter(({ objectiveId }) => objectiveId === id)
          .map(({ name, source, unit, target }) =>
            text(
              moneyOfOurs.has(source) ? 'margin' : 'metric',
              [name, ...(target === null ? [] : [String(target), unit])].join(' ').trim(),
            ),
          ),
      ],
    }
  })
}

const moneyOfOurs: ReadonlySet<string> = new Set(['margin', 'contribution', 'share-of-wallet', 'revenue'])

function isWithThem({ contactIds }: CustomerFacts['actions'][number]): boolean {
  return contactIds !== null && contactIds.length > 0
}

function actions(facts: CustomerFacts): readonly DraftRow[] {
  return facts.actions
    .filter(({ state }) => state !== 'dropped')
    .toSorted((one, other) => (one.dueOn ?? never).localeCompare(other.dueOn ?? never))
    .map((action) => ({
      id: action.id,
      isJoint: isWithThem(action),
      parts: [
        text('action', action.title),
        ...ourName(facts, 'action-owner', action.ownerId),
        ...theirNames(facts, 'action-people', action.contactIds ?? []),
        ...(action.dueOn === null ? [] : [day('action-due', action.dueOn)]),
        word('action-state', `action-${action.state}`),
        ...said('action-note', action.note),
        ...(action.effortMinutes === null
          ? []
          : [{ field: 'action-effort', value: { kind: 'minutes', minutes: action.effortMinutes } } as const]),
      ],
    }))
}

/** Days of the calendar are compared as text. */
const never = '9999-99-99'

function promises(facts: CustomerFacts): readonly DraftRow[] {
  return facts.outcomes
    .filter(({ kind, state }) => kind === 'promise' && state === 'open')
    .toSorted(byUrgency)
    .map(({ id, text: words, side, contactId, teamMemberId, dueOn }) =>
      row(id, [
        text('promise', words),
        word('promise-side', `side-${side ?? 'ours'}`),
        ...(side === 'theirs'
          ? theirNames(facts, 'promise-people', contactId === null ? [] : [contactId])
          : ourName(facts, 'promise-people', teamMemberId)),
        ...(dueOn === null ? [] : [day('promise-due', dueOn)]),
      ]),
    )
}

function meetings(facts: CustomerFacts): readonly DraftRow[] {
  const { touchpoints, outcomes, teamMembers } = facts
  return touchpoints
    .toSorted((one, other) => other.happenedOn.localeCompare(one.happenedOn))
    .map(({ id, happenedOn, channel, subject, note, contactIds, teamMemberIds }) =>
      row(id, [
        day('meeting-day', happenedOn),
        word('meeting-channel', `channel-${channel}`),
        ...theirNames(facts, 'meeting-people', contactIds),
        ...teamMemberIds.flatMap((each) => ourName({ teamMembers }, 'meeting-people', each)),
        ...said('meeting-subject', subject),
        ...said('meeting-note', note),
        ...outcomes
          .filter(({ touchpointId, kind }) => touchpointId === id && kind !== 'promise')
          .flatMap((outcome) => said('said-in-meeting', outcome.text)),
      ]),
    )
}

/** The customer's people who are in what is done together: whom else we know and meet is told to nobody. */
function people(facts: CustomerFacts): readonly DraftRow[] {
  const { contacts, members } = facts
  const met = new Set<string>([
    ...facts.actions.flatMap(({ contactIds }) => contactIds ?? []),
    ...facts.outcomes.flatMap(({ kind, contactId }) => (kind === 'promise' ? (contactId ?? []) : [])),
    ...facts.worldCards.flatMap(({ contactId }) => contactId ?? []),
  ])
  return contacts
    .filter((contact) => met.has(contact.id) && contact.externalKind === null)
    .toSorted((one, other) => displayName(one).localeCompare(displayName(other)))
    .map((contact) => {
      const parts = members.filter(({ contactId }) => contactId === contact.id)
      return row(contact.id, [
        text('contact-name', displayName(contact)),
        ...said('contact-title', contact.title),
        ...(contact.attitude === null ? [] : [word('attitude', `attitude-${contact.attitude}`)]),
        ...(contact.influence === null ? [] : [word('influence', `influence-${contact.influence}`)]),
        ...parts.flatMap(({ roles }) => roles.map((role) => text('buying-role', role))),
        ...parts.flatMap(({ personalWin }) => said('personal-win', personalWin)),
        ...[contact.note, ...parts.map(({ note }) => note)].flatMap((note) => said('contact-note', note)),
      ])
    })
}

function team(facts: CustomerFacts): readonly DraftRow[] {
  const active = new Set<string>([
    ...facts.touchpoints.flatMap(({ teamMemberIds }) => teamMemberIds),
    ...[...facts.actions, ...facts.objectives].flatMap(({ ownerId }) => ownerId ?? []),
    ...facts.outcomes.flatMap(({ teamMemberId }) => teamMemberId ?? []),
  ])
  return facts.teamMembers
    .filter(({ id }) => active.has(id))
    .map(({ id, name, role, email, phone }) =>
      row(id, [
        text('team-name', name),
        ...said('team-role', role),
        ...said('team-reach', email),
        ...said('team-reach', phone),
      ]),
    )
}

function row(id: string, parts: readonly DraftPart[]): DraftRow {
  return { id, parts: parts.filter(({ value }) => value.kind !== 'text' || value.text !== ''), isJoint: true }
}

export function text(field: SafeField, words: string): DraftPart {
  return { field, value: { kind: 'text', text: words.trim() } }
}

export function said(field: SafeField, words: string | null): readonly DraftPart[] {
  return words === null || words.trim() === '' ? [] : [text(field, words)]
}

function day(field: SafeField, on: Extract<Value, { kind: 'day' }>['day']): DraftPart {
  return { field, value: { kind: 'day', day: on } }
}

function word(field: SafeField, key: string): DraftPart {
  return { field, value: { kind: 'word', word: key } }
}

function ourName(
  { teamMembers }: Pick<CustomerFacts, 'teamMembers'>,
  field: SafeField,
  id: string | null,
): readonly DraftPart[] {
  return said(field, teamMembers.find((member) => member.id === id)?.name ?? null)
}

/** Who of the customer's own people it concerns. */
function theirNames(
  { contacts }: CustomerFacts,
  field: SafeField,
  ids: readonly string[],
): readonly DraftPart[] {
  return ids.flatMap((id) => {
    const contact = contacts.find((each) => each.id === id)
    return contact && contact.externalKind === null ? [text(field, displayName(contact))] : []
  })
}
