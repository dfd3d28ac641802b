import type { Output } from '#shared/contract/contract.ts'
import { isResponse } from '#shared/domain/campaign/analysis.ts'
import type { ResponseKind } from '#shared/domain/campaign/model.ts'

export type Analysis = Output<'campaign.getAnalysis'>
type Moved = 'people' | 'up' | 'same' | 'down' | 'not-known'

/** A figure that can be opened. */
export type Figure =
  | Readonly<{ of: 'reached' | 'responded' | 'held-out' | 'influenced' | 'influenced-held-out' | 'won' }>
  | Readonly<{ of: 'kind'; kind: ResponseKind }>
  | Readonly<{ of: 'moved'; group: 'touched' | 'held-out'; moved: Moved }>

export type MadeOf =
  | Readonly<{ rows: 'accounts'; accounts: Analysis['accounts'] }>
  | Readonly<{ rows: 'opportunities'; opportunities: Analysis['opportunities'] }>
  | Readonly<{ rows: 'people'; people: Analysis['people'] }>

/** What a figure of the analysis is made of: as many accounts, opportunities or people as it says, but for sums of money. */
export function madeOf({ accounts, opportunities, people }: Analysis, figure: Figure): MadeOf {
  const aimedAt = accounts.filter(({ isHeldOut }) => !isHeldOut)
  switch (figure.of) {
    case 'reached':
      return { rows: 'accounts', accounts: aimedAt }
    case 'held-out':
      return { rows: 'accounts', accounts: accounts.filter(({ isHeldOut }) => isHeldOut) }
    case 'responded':
      return { rows: 'accounts', accounts: aimedAt.filter(({ kinds }) => kinds.some(isResponse)) }
    case 'kind':
      return { rows: 'accounts', accounts: aimedAt.filter(({ kinds }) => kinds.includes(figure.kind)) }
    case 'influenced':
    case 'influenced-held-out': {
      const isHeldOut = figure.of === 'influenced-held-out'
      return {
        rows: 'opportunities',
        opportunities: opportunities.filter((each) => each.isHeldOut === isHeldOut),
      }
    }
    case 'won':
      return {
        rows: 'opportunities',
        opportunities: opportunities.filter(({ isHeldOut, state }) => !isHeldOut && state === 'won'),
      }
    case 'moved':
      return {
        rows: 'people',
        people: people.filter(
          (each) =>
            each.group === figure.group && (figure.moved === 'people' || moveOf(each) === figure.moved),
        ),
      }
  }
}

function moveOf({ before, after }: Analysis['people'][number]): Moved {
  if (before === null || after === null) return 'not-known'
  if (after > before) return 'up'
  return after < before ? 'down' : 'same'
}
