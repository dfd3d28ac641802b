import type { RoleMeaning } from '../buying-center/model.ts'
import type { Attitude } from '../relationship/judgement.ts'

/**
 * What a part in a deal means here: a role, and for some also where they stand. A champion or a blocker is no role in a purchase
 * but an attitude (DOMAIN: roles and attitudes are kept apart).
 */
export type RoleWord = Readonly<{ meaning: RoleMeaning | null; attitude: Attitude | null }>

const words: readonly (readonly [pattern: RegExp, word: RoleWord])[] = [
  [
    /^(economic|financial)( buyer| buying influence| influence)?$|^decider$|^decision[- ]?maker$|^approver$/,
    role('decider'),
  ],
  [/^(technical|gatekeeper|evaluator)( buyer| influence)?$/, role('gatekeeper')],
  [/^(end[- ])?users?( buyer| influence)?$/, role('user')],
  [/^initiator$|^sponsor$/, role('initiator')],
  [/^influencer$|^recommender$/, role('influencer')],
  [/^(buyer|purchaser|purchasing|procurement|paper process|contracts?|legal)$/, role('buyer')],
  [/^(coach|guide|mentor)$/, role('other')],
  [/^(internal )?champion$/, { meaning: null, attitude: 2 }],
  [/^(blocker|opponent|detractor|adversary)$/, { meaning: null, attitude: -2 }],
  [/^(skeptic|sceptic)$/, { meaning: null, attitude: -1 }],
  [/^(supporter|advocate)$/, { meaning: null, attitude: 1 }],
]

/** The part that is written, in the words of the field; `null` where it is none that is known. */
export function roleWordOf(text: string): RoleWord | null {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

function role(meaning: RoleMeaning): RoleWord {
  return { meaning, attitude: null }
}
