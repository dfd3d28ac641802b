import type { BuyingRole } from '#shared/domain/buying-center/model.ts'
import { sixRoles, type PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { formatEither } from './format.ts'
import type { SayGapSentence } from './gap-sentences.ts'

/** What a role is called in a sentence. */
export type SayRole = (role: BuyingRole) => string

/**
 * What a role is called where a buying center is told in these roles: the firm's own names in quotation marks, the word of the six
 * where the set has that name or no role of this meaning.
 */
export function roleSayerOf(say: SayGapSentence, told: readonly PresetRole[]): SayRole {
  return (role) => {
    const own = told.filter(({ meaning }) => meaning === role).map(({ name }) => name)
    const usual = sixRoles.roles.find(({ key }) => key === role)?.name
    if (own.length === 0 || (own.length === 1 && own[0] === usual)) return say(`role-${role}`)
    return formatEither(own.map((name) => say('roleNamed', { name })))
  }
}
