import type { WhatIf } from '#shared/domain/network/what-if.ts'

/** More at once are not picked out. */
const lostAtMost = 300

/** How the map and the table show who is taken off: faded; and who gets out of reach with them: crossed by a red line. */
export function whatIfLook(whatIf: WhatIf | undefined) {
  if (!whatIf) return {}
  const lost = whatIf.lost.slice(0, lostAtMost).map(({ id }) => `& [data-person="${id}"] .face`)
  return {
    [`& [data-person="${whatIf.leaving.id}"]`]: { opacity: 0.25 },
    ...(lost.length === 0
      ? {}
      : {
          [lost.join()]: {
            stroke: 'var(--mui-palette-error-main)',
            strokeWidth: 1.75,
            strokeDasharray: '2 3',
          },
        }),
  }
}
