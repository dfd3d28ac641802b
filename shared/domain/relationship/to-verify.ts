import type { BuyingCenterId, Member, MemberId } from '../buying-center/model.ts'
import { ageOf, isOld, type Aging } from './aging.ts'
import {
  contactJudgements,
  memberJudgements,
  type ContactJudgement,
  type Evidence,
  type MemberJudgement,
} from './evidence.ts'
import { weightOf, type Influence } from './judgement.ts'
import { isPlaceholder, type Contact, type ContactId, type InformalLine } from './model.ts'

/** Why a judgement should be asked again: nobody said what it rests on, it has lived its half-life, or it is but assumed. */
export type VerifyReason = 'no-evidence' | 'old' | 'assumed'

type About =
  | Readonly<{ of: 'contact'; judgement: ContactJudgement }>
  | Readonly<{ of: 'member'; memberId: MemberId; buyingCenterId: BuyingCenterId; judgement: MemberJudgement }>
  | Readonly<{ of: 'line'; line: InformalLine }>

/** A judgement to be verified. `ageDays` is `null` where nobody wrote down the day. */
export type ToVerify = Readonly<{
  contactId: ContactId
  influence: Influence | null
  about: About
  evidence: Evidence | null
  reason: VerifyReason
  ageDays: number | null
}>

type Center = Readonly<{ center: Readonly<{ id: BuyingCenterId }>; members: readonly Member[] }>

/**
 * The judgements of an account that should be verified before they are relied on: those without evidence, with evidence that
 * has lived its half-life, and those that are assumed. Those of the people with the most influence come first, and of these the
 * oldest; nobody's day is older than any. What a buying center merely has from the person is asked once, of the person.
 * Placeholders are nobody one could ask.
 */
export function judgementsToVerify(
  contacts: readonly Contact[],
  centers: readonly Center[],
  lines: readonly InformalLine[],
  aging: Aging,
): readonly ToVerify[] {
  const people = new Map<string, Contact>()
  for (const each of contacts) if (!isPlaceholder(each)) people.set(each.id, each)
  const found: ToVerify[] = []
  const add = (contact: Contact, about: About, evidence: Evidence | null): void => {
    const reason = reasonOf(evidence, aging)
    const ageDays = evidence && ageOf(evidence, aging)
    if (reason)
      found.push({ contactId: contact.id, influence: contact.influence, about, evidence, reason, ageDays })
  }

  for (const contact of people.values())
    for (const judgement of contactJudgements)
      if (contact[judgement] !== null)
        add(contact, { of: 'contact', judgement }, contact.evidence?.[judgement] ?? null)

  for (const { center, members } of centers) {
    for (const member of members) {
      const contact = people.get(member.contactId)
      if (!contact) continue
      for (const judgement of memberJudgements) {
        if (member[judgement] === null || isTakenOver(member, contact, judgement)) continue
        const about = { of: 'member', memberId: member.id, buyingCenterId: center.id, judgement } as const
        add(contact, about, member.evidence?.[judgement] ?? null)
      }
    }
  }

  for (const line of lines) {
    const from = people.get(line.fromContactId)
    if (from) add(from, { of: 'line', line }, evidenceOfLine(line))
  }
  return found.toSorted(byInfluenceAndAge)
}

/** What an informal line rests on; `null` where nobody wrote down the day. One without a word about it is assumed. */
export function evidenceOfLine({ asOf, certainty, source }: InformalLine): Evidence | null {
  return asOf === null ? null : { asOf, certainty: certainty ?? 'assumed', source }
}

/** The same value as the person's: an influence nobody judged at the person is medium in a buying center by default. */
export function isTakenOver(
  member: Member,
  contact: Pick<Contact, ContactJudgement>,
  judgement: MemberJudgement,
): boolean {
  if (judgement === 'responseMode') return false
  if (judgement === 'influence' && contact.influence === null) return member.evidence?.influence === undefined
  return member[judgement] === contact[judgement]
}

function reasonOf(evidence: Evidence | null, aging: Aging): VerifyReason | undefined {
  if (evidence === null) return 'no-evidence'
  if (isOld(evidence, aging)) return 'old'
  return evidence.certainty === 'assumed' ? 'assumed' : undefined
}

function byInfluenceAndAge(one: ToVerify, other: ToVerify): number {
  const weight = (each: ToVerify): number => (each.influence === null ? 0 : weightOf(each.influence))
  const age = (each: ToVerify): number => each.ageDays ?? Number.MAX_SAFE_INTEGER
  return weight(other) - weight(one) || age(other) - age(one)
}
