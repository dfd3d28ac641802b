import type { WhiteSpaceCell } from '#shared/domain/white-space/model.ts'
import { measuredShare, predictedShare } from '#shared/domain/white-space/share-of-wallet.ts'
import Box from '@mui/material/Box'
import { formatShare } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import { Labeled } from '../../ui/section.tsx'
import { useWhiteSpaceWords } from './white-space-words.ts'

type Props = Readonly<{ cell: WhiteSpaceCell | null; boughtMinor: number; currency: string }>

/** The share of wallet as it is measured, and as the rank among the brands predicts it. */
export function ShareFigures({ cell, boughtMinor, currency }: Props) {
  const say = useWhiteSpaceWords()
  const spendMinor = cell?.spendMinor ?? null
  const measured = measuredShare(boughtMinor, spendMinor)
  const brands = cell?.brands ?? null
  return (
    <>
      <Labeled label={say('measured')}>
        {measured.kind === 'unknown' ? say('noSpend') : null}
        {measured.kind === 'measured' ? formatShare(measured.share) : null}
        {measured.kind === 'above-spend' ? (
          <Box component="span" role="alert" sx={{ color: 'error.main' }}>
            {say('aboveSpend', { share: formatShare(measured.share) })}
          </Box>
        ) : null}
        {spendMinor === null || measured.kind === 'unknown' ? null : (
          <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
            {say('measuredWhy', {
              bought: moneyText(boughtMinor, currency),
              spend: moneyText(spendMinor, currency),
            })}
          </Box>
        )}
      </Labeled>
      <Labeled label={say('predicted')}>
        {brands === null ? say('predictedNone') : formatShare(predictedShare(brands))}
      </Labeled>
      <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{say('predictedWhy')}</Box>
    </>
  )
}
