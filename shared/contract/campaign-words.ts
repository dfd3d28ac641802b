import type { AudienceReason, AudienceView, KeyPlayerView } from '#shared/domain/campaign/audience.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'

/**
 * Why an account is in an audience, in words that are kept with it. Example: `tier Strategic; not met for 112 days`.
 */
export function sayAudienceReasons(reasons: readonly AudienceReason[]): string {
  return reasons.length === 0 ? 'in the portfolio' : reasons.map(sayReason).join('; ')
}

function sayReason(reason: AudienceReason): string {
  switch (reason.by) {
    case 'tier':
    case 'segment':
    case 'region':
    case 'industry':
    case 'owner':
      return `${reason.by} ${reason.value === '' ? 'not set' : reason.value}`
    case 'pipeline':
      if (reason.open === 0) return 'nothing open in the pipeline'
      return reason.open === 1 ? 'one open opportunity' : `${reason.open} open opportunities`
    case 'silent':
      return reason.days === null ? 'never met' : `not met for ${reason.days} days`
    case 'key-players':
      return keyPlayerWords[reason.are]
  }
}

const keyPlayerWords: Readonly<Record<KeyPlayerView, string>> = {
  supported: 'a key player supports',
  'not-supported': 'no key player supports',
  opposed: 'a key player is against',
  'not-known': 'the attitude of a key player is not known',
}

/**
 * What a view of the portfolio asks for, one condition a text. Example: `tier Strategic or Key`, `not met for 90 days`.
 * @param nameOf the name of one of us; where nobody is known, owners are counted
 */
export function sayView(
  view: AudienceView,
  nameOf: (id: TeamMemberId) => string | undefined = () => undefined,
): readonly string[] {
  const either = (by: string, values: readonly string[]): readonly string[] =>
    values.length === 0 ? [] : [`${by} ${values.map((value) => value || 'not set').join(' or ')}`]
  const owners = view.ownerIds.map(nameOf)
  const named = owners.filter((name) => name !== undefined)
  return [
    ...either('tier', view.tiers),
    ...either('segment', view.segments),
    ...either('region', view.regions),
    ...either('industry', view.industries),
    ...(named.length === owners.length
      ? either('owner', named)
      : [owners.length === 1 ? 'one owner' : `one of ${owners.length} owners`]),
    ...(view.hasOpenPipeline === null
      ? []
      : [view.hasOpenPipeline ? 'open opportunities' : 'nothing open in the pipeline']),
    ...(view.silentDays === null ? [] : [`not met for ${view.silentDays} days`]),
    ...(view.keyPlayers === null ? [] : [keyPlayerWords[view.keyPlayers]]),
  ]
}
