import { singleCovered, type Standing } from '#shared/domain/network/standing.ts'
import type { WhatIf } from '#shared/domain/network/what-if.ts'
import { formatCount, formatShare } from '../../../ui/format.ts'
import type { SayNetwork } from './network-words.ts'

/** A figure as it is and as it would be. */
export type WhatIfRow = Readonly<{ label: string; before: string; after: string }>

/** The figures of how an account stands, beside what they would be. */
export function whatIfRows(say: SayNetwork, { before, after }: WhatIf): readonly WhatIfRow[] {
  const row = (label: string, figureOf: (standing: Standing) => string): WhatIfRow => ({
    label,
    before: figureOf(before),
    after: figureOf(after),
  })
  const share = (value: number | null): string => (value === null ? say('noFigure') : formatShare(value))
  return [
    row(say('rowStatus'), ({ status }) => say('statusFigure', { status })),
    row(say('rowCoverage'), ({ coverage }) => share(coverage)),
    row(say('rowThread'), ({ threadShare }) => share(threadShare)),
    row(say('rowKeyPlayers'), ({ keyPlayers }) => formatCount(keyPlayers.length)),
    row(say('rowSupportive'), ({ keyPlayers }) =>
      formatCount(keyPlayers.filter(({ isSupportive }) => isSupportive).length),
    ),
    row(say('rowSingle'), (standing) => formatCount(singleCovered(standing).length)),
    row(say('rowOut'), ({ outOfReach, contacts }) => formatCount(outOfReach?.length ?? contacts)),
  ]
}
