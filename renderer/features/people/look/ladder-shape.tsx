import { rungOf, type RelationshipLevel } from '#shared/domain/relationship/model.ts'

type Props = Readonly<{ now: RelationshipLevel; target: RelationshipLevel }>

/**
 * Our relationship with somebody as a ladder of four rungs that rise to the right, in a field of 16 by 16: full up to where it
 * is, hollow up to the target, a foot where there is nothing to be.
 */
export function LadderShape({ now, target }: Props) {
  const { reached, wanted, rest } = ladderPaths(rungOf(now), rungOf(target))
  return (
    <>
      {reached === '' ? null : <path className="rung-reached" d={reached} />}
      {wanted === '' ? null : <path className="rung-wanted" d={wanted} />}
      {rest === '' ? null : <path className="rung-rest" d={rest} />}
    </>
  )
}

type Paths = Readonly<{ reached: string; wanted: string; rest: string }>
const known = new Map<string, Paths>()

/** The rungs of each kind as one path. */
export function ladderPaths(now: number, target: number): Paths {
  const key = `${now} ${target}`
  const paths = known.get(key)
  if (paths) return paths
  const made = { reached: '', wanted: '', rest: '' }
  for (let rung = 1; rung <= 4; rung++) {
    if (rung <= now) made.reached += bar(rung, 0)
    else if (rung <= target) made.wanted += bar(rung, 0.5)
    else made.rest += `M${leftOf(rung)} 14h3`
  }
  known.set(key, made)
  return made
}

function leftOf(rung: number): number {
  return (rung - 1) * 4 + 0.5
}

function bar(rung: number, insetPx: number): string {
  const heightPx = 3 + rung * 2.5 - 2 * insetPx
  return `M${leftOf(rung) + insetPx} ${14.5 - insetPx}v${-heightPx}h${3 - 2 * insetPx}v${heightPx}Z`
}

/** How the rungs look: filled, hollow, a foot. Told by class, so that a card carries no styles of its own. */
export const ladderLook = {
  '& .rung-reached': { fill: 'var(--mui-palette-text-primary)' },
  '& .rung-wanted': { fill: 'none', stroke: 'var(--mui-palette-text-primary)', strokeWidth: 1 },
  '& .rung-rest': { fill: 'none', stroke: 'var(--mui-palette-text-secondary)', strokeWidth: 1 },
} as const
