import type { Gap } from '#shared/domain/buying-center/gaps.ts'
import type { MemberInView } from '#shared/domain/buying-center/model.ts'
import { nextToWin } from '#shared/domain/buying-center/next-to-win.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { formatList } from './format.ts'
import type { SayGapSentence } from './gap-sentences.ts'
import type { SayRole } from './say-role.ts'

/** What is missing, and the one step that would change it. */
export type GapLine = Readonly<{ sentence: string; step: string }>

/** The gaps as sentences in their order; those that say the same of several people become one. */
export function sayGaps(
  say: SayGapSentence,
  sayRole: SayRole,
  gaps: readonly Gap[],
  members: readonly MemberInView[],
): readonly GapLine[] {
  const together = new Map<string, Gap[]>()
  for (const gap of gaps) {
    const key = sameness(gap)
    together.set(key, [...(together.get(key) ?? []), gap])
  }
  return [...together.values()].flatMap((same) => {
    const [first] = same
    return first ? [sayTogether(say, sayRole, first, same.flatMap(nameIn), members)] : []
  })
}

/** One gap as a sentence. */
export function sentenceOf(say: SayGapSentence, sayRole: SayRole, gap: Gap): string {
  return sayTogether(say, sayRole, gap, nameIn(gap), []).sentence
}

/** Gaps with the same answer are said together. */
function sameness(gap: Gap): string {
  if (gap.kind === 'role-empty' || gap.kind === 'role-only-placeholder') return `${gap.kind} ${gap.role}`
  return gap.kind === 'decider-not-receptive' ? `${gap.kind} ${gap.mode}` : gap.kind
}

function nameIn(gap: Gap): readonly string[] {
  return 'name' in gap ? [gap.name] : []
}

function sayTogether(
  say: SayGapSentence,
  sayRole: SayRole,
  gap: Gap,
  together: readonly string[],
  members: readonly MemberInView[],
): GapLine {
  const names = { count: together.length, names: formatList(together) }
  switch (gap.kind) {
    case 'role-empty':
      return gap.role === 'decider'
        ? { sentence: say('noDecider', { role: sayRole('decider') }), step: say('noDeciderStep') }
        : { sentence: say('noGatekeeper', { role: sayRole('gatekeeper') }), step: say('noGatekeeperStep') }
    case 'role-only-placeholder':
      return {
        sentence: say('placeholder', { role: sayRole(gap.role), name: gap.name }),
        step: say('placeholderStep'),
      }
    case 'attitudes-all-unknown':
      return { sentence: say('allUnknown', { count: gap.members }), step: stepToWin(say, members) }
    case 'deciders-support-others-do-not':
      return sayLonelyDeciders(say, gap, members)
    case 'supporters-not-more-than-opponents':
      return { sentence: sayBalance(say, gap), step: stepToWin(say, members) }
    case 'nobody-opposed':
      return { sentence: say('nobodyOpposed'), step: say('nobodyOpposedStep') }
    case 'one-person-holds-every-role':
      return { sentence: say('oneForAll', names), step: say('oneForAllStep', names) }
    case 'decider-not-receptive':
      return gap.mode === 'even-keel'
        ? { sentence: say('evenKeel', names), step: say('evenKeelStep') }
        : { sentence: say('overconfident', names), step: say('overconfidentStep') }
    case 'no-cover':
      return { sentence: say('noCover', names), step: say('noCoverStep', names) }
    case 'single-cover':
      return { sentence: say('singleCover', names), step: say('singleCoverStep', names) }
    case 'evidence-old':
      return { sentence: say('evidenceOld', names), step: say('evidenceOldStep', names) }
    case 'no-role':
      return { sentence: say('noRole', names), step: say('noRoleStep', names) }
    default:
      return assertNever(gap)
  }
}

function sayLonelyDeciders(
  say: SayGapSentence,
  gap: Extract<Gap, { kind: 'deciders-support-others-do-not' }>,
  members: readonly MemberInView[],
): GapLine {
  const unknown = gap.unknown.map((name) => say('notKnown', { name }))
  const open = new Set([...gap.others, ...gap.unknown])
  return {
    sentence: say('lonelyDeciders', {
      count: gap.deciders.length,
      deciders: formatList(gap.deciders),
      others: formatList([...gap.others, ...unknown]),
    }),
    step: stepToWin(
      say,
      members.filter((member) => open.has(member.name)),
    ),
  }
}

function sayBalance(
  say: SayGapSentence,
  { supporters, opponents }: Extract<Gap, { kind: 'supporters-not-more-than-opponents' }>,
): string {
  if (opponents.length === 0) return say('nobodySupports')
  const names = { supporters: formatList(supporters), opponents: formatList(opponents) }
  if (supporters.length === 0) return say('onlyOpponents', { count: opponents.length, ...names })
  return say(supporters.length === opponents.length ? 'evenBalance' : 'moreOpponents', names)
}

function stepToWin(say: SayGapSentence, members: readonly MemberInView[]): string {
  const next = nextToWin(members)
  switch (next?.way) {
    case 'win-neutral':
      return say('winNeutral', { name: next.name })
    case 'ask-unknown':
      return say('askUnknown', { name: next.name })
    case 'turn-skeptic':
      return say('turnSkeptic', { name: next.name })
    case undefined:
      return say('addSupporter')
  }
}
