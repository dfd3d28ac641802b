import type { Benefit } from '#shared/domain/buying-center/benefits.ts'
import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useBenefitsWords } from './benefits-words.ts'
import { stackCardLook, stackNoteLook } from './stack-look.ts'

type Props = Readonly<{
  benefit: Benefit
  topPx: number
  holders: number
  isChosen: boolean
  isOrphan: boolean
  onChoose: () => void
}>

/** A benefit in its stack; chosen, its lines are set on the other side. */
export function BenefitCard({ benefit, topPx, holders, isChosen, isOrphan, onChoose }: Props) {
  const say = useBenefitsWords()
  const { id, name } = benefit
  return (
    <ButtonBase
      data-benefit={id}
      aria-pressed={isChosen}
      aria-label={isOrphan ? say('benefitOrphan', { name }) : say('benefitLabel', { name, count: holders })}
      title={name}
      onClick={onChoose}
      sx={{ ...stackCardLook(isChosen, isOrphan), top: topPx }}
    >
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {name}
      </Box>
      {isOrphan ? (
        <Box component="span" sx={stackNoteLook}>
          <WarningIcon aria-hidden sx={{ fontSize: 13 }} />
          {say('orphanBenefit')}
        </Box>
      ) : null}
    </ButtonBase>
  )
}
