import type { Campaign } from '#shared/domain/campaign/model.ts'
import { formatShare } from '../../../ui/format.ts'
import type { OnShow } from './figure-button.tsx'
import type { Analysis } from './made-of.ts'

/** What every section of the analysis is made of. */
export type SectionProps = Readonly<{ analysis: Analysis; campaign: Campaign; onShow: OnShow }>

type Proportion = Analysis['figures']['responded']

export function shareText({ count, of }: Pick<Proportion, 'count' | 'of'>): string {
  return of === 0 ? '–' : formatShare(count / of)
}

/** The ends of the interval as whole percent. */
export function rangeOf({ low, high }: Pick<Proportion, 'low' | 'high'>): { low: string; high: string } {
  return { low: formatShare(low), high: formatShare(high) }
}
