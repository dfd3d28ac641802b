import type { Member } from '../buying-center/model.ts'
import {
  certainties,
  contactJudgements,
  memberJudgements,
  type Certainty,
  type Evidence,
  type MemberJudgement,
} from '../relationship/evidence.ts'
import type { MapState } from '../relationship/map-diff.ts'
import type { Contact, ContactId, InformalLine } from '../relationship/model.ts'
import { evidenceOfLine, isTakenOver } from '../relationship/to-verify.ts'
import type { BriefFacts, BriefMember } from './facts.ts'

/** How many judgements there are about the people of an account, how many of them the customer confirmed, and how many do not count. */
export type Judged = Readonly<{ judgements: number; confirmed: number; leftOut: number }>

/** The certainty of a judgement: one without a word about it is assumed. */
export function certaintyOf(evidence: Evidence | undefined | null): Certainty {
  return evidence?.certainty ?? 'assumed'
}

/** Whether a judgement is at least as sure as is asked. */
export function isSureEnough(certainty: Certainty, least: Certainty): boolean {
  return certainties.indexOf(certainty) >= certainties.indexOf(least)
}

/**
 * The facts with only those judgements that are sure enough: any other is not known, as if nobody had made it. A member whose
 * influence does not count weighs what the person weighs, or medium, as one whom nobody has judged.
 */
export function countedFacts(facts: BriefFacts, least: Certainty): BriefFacts {
  const judged = new Map(facts.contacts.map((contact) => [contact.id, contact]))
  const contacts = facts.contacts.map((contact) => countedContact(contact, least))
  const counted = new Map(contacts.map((contact) => [contact.id, contact]))
  return {
    ...facts,
    contacts,
    lines: facts.lines.filter((line) => isSureEnough(certaintyOf(evidenceOfLine(line)), least)),
    centers: facts.centers.map(({ center, members }) => ({
      center,
      members: members.map((member) => countedMember(member, judged, counted, least)),
    })),
    before: facts.before && countedState(facts.before, least),
    now: countedState(facts.now, least),
  }
}

/** All judgements about the people: those of contacts, those that a buying center has of its own, and informal lines. */
export function judgedOf(
  { contacts, centers, lines }: Pick<BriefFacts, 'contacts' | 'centers' | 'lines'>,
  least: Certainty,
): Judged {
  const people = new Map(contacts.map((contact) => [contact.id, contact]))
  const all: readonly Certainty[] = [
    ...contacts.flatMap((contact) =>
      contactJudgements
        .filter((judgement) => contact[judgement] !== null)
        .map((judgement) => certaintyOf(contact.evidence?.[judgement])),
    ),
    ...centers.flatMap(({ members }) =>
      members.flatMap((member) => {
        const contact = people.get(member.contactId)
        return memberJudgements
          .filter((judgement) => member[judgement] !== null)
          .filter((judgement) => !contact || !isTakenOver(asMember(member), contact, judgement))
          .map((judgement) => certaintyOf(member.evidence?.[judgement]))
      }),
    ),
    ...lines.map((line) => certaintyOf(evidenceOfLine(line))),
  ]
  return {
    judgements: all.length,
    confirmed: all.filter((certainty) => certainty === 'confirmed').length,
    leftOut: all.filter((certainty) => !isSureEnough(certainty, least)).length,
  }
}

/** What a judgement of a member rests on: its own word, or the person's where it merely has the judgement from there. */
export function memberEvidence(
  member: BriefMember,
  contact: Contact | undefined,
  judgement: MemberJudgement,
): Evidence | undefined {
  const own = member.evidence?.[judgement]
  if (own || !contact || judgement === 'responseMode') return own
  return isTakenOver(asMember(member), contact, judgement) ? contact.evidence?.[judgement] : undefined
}

function countedContact(contact: Contact, least: Certainty): Contact {
  const counts = (judgement: 'attitude' | 'influence'): boolean =>
    isSureEnough(certaintyOf(contact.evidence?.[judgement]), least)
  return {
    ...contact,
    attitude: counts('attitude') ? contact.attitude : null,
    influence: counts('influence') ? contact.influence : null,
  }
}

function countedMember(
  member: BriefMember,
  judged: ReadonlyMap<ContactId, Contact>,
  counted: ReadonlyMap<ContactId, Contact>,
  least: Certainty,
): BriefMember {
  const contact = judged.get(member.contactId)
  const person = counted.get(member.contactId)
  const rests = (judgement: MemberJudgement): Evidence | undefined =>
    memberEvidence(member, contact, judgement)
  const counts = (judgement: MemberJudgement): boolean => isSureEnough(certaintyOf(rests(judgement)), least)
  const kept = memberJudgements.filter(counts).map((judgement) => [judgement, rests(judgement)] as const)
  const fromPerson = person?.influence ? [['influence', person.evidence?.influence] as const] : []
  return {
    ...member,
    attitude: counts('attitude') ? member.attitude : null,
    influence: counts('influence') ? member.influence : (person?.influence ?? 'medium'),
    responseMode: counts('responseMode') ? member.responseMode : null,
    evidence: Object.fromEntries(counts('influence') ? kept : [...kept, ...fromPerson]),
  }
}

function countedState(state: MapState, least: Certainty): MapState {
  return {
    ...state,
    contacts: state.contacts.map((contact) => countedContact(contact, least)),
    informalLines: state.informalLines.filter((line: InformalLine) =>
      isSureEnough(certaintyOf(evidenceOfLine(line)), least),
    ),
  }
}

/** The judgements of a member alone, as the rule of what is taken over asks for them. */
function asMember({ roles, ...member }: BriefMember): Member {
  return { ...member, roles }
}
