import type { WhiteSpaceGrid } from '#shared/contract/white-space.ts'
import { gapOf } from '#shared/domain/white-space/figures.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useAging } from '../../api/use-aging.ts'
import { moneyText } from '../../ui/money-text.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Labeled, Section } from '../../ui/section.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { useToday } from '../../ui/use-today.ts'
import { CellFields } from './cell-fields.tsx'
import { CellParts } from './cell-parts.tsx'
import { ShareFigures } from './share-figures.tsx'
import { useMakeObjective } from './use-make-objective.ts'
import { useWhiteSpaceWords } from './white-space-words.ts'

type Props = Readonly<{
  account: WhiteSpaceGrid['accounts'][number]
  line: WhiteSpaceGrid['lines'][number]
  grid: WhiteSpaceGrid
  isReadOnly: boolean
  onClose: () => void
}>

/** Everything about one cell: what is judged and what it rests on, what is reckoned and what it is made of, and the way to an objective. */
export function CellPanel({ account, line, grid, isReadOnly, onClose }: Props) {
  const say = useWhiteSpaceWords()
  const aging = useAging(useToday())
  const place = { accountId: account.id, productLineId: line.id }
  const answer = useAsk('white-space.getCell', place)
  const top = grid.accounts[0]?.id ?? account.id
  const { plan, make } = useMakeObjective(top)
  const [said, setSaid] = useState<string>()
  const { value } = answer
  const cell = value?.cell ?? null
  const gapMinor = value
    ? gapOf({ potentialMinor: cell?.potentialMinor ?? null, boughtMinor: value.boughtMinor })
    : null
  const incumbent = grid.competitors.find(({ id }) => id === cell?.incumbentId)?.name

  return (
    <SidePanel title={line.name} subtitle={account.name} closeLabel={say('close')} onClose={onClose}>
      {answer.failure && !value ? <NotAnswered failure={answer.failure} onAgain={answer.askAgain} /> : null}
      {value ? (
        <>
          <CellFields
            place={place}
            cell={cell}
            currency={value.currency}
            competitors={grid.competitors}
            aging={aging}
            isReadOnly={isReadOnly}
          />
          <Section title={say('measured')}>
            <ShareFigures cell={cell} boughtMinor={value.boughtMinor} currency={value.currency} />
          </Section>
          <Section title={say('gap')}>
            <Labeled label={say('gap')}>
              {gapMinor === null ? '–' : moneyText(gapMinor, value.currency)}
            </Labeled>
            {isReadOnly || gapMinor === null || gapMinor <= 0 ? null : (
              <Box sx={{ mt: 1 }}>
                <Button
                  variant="outlined"
                  disabled={!plan}
                  onClick={() =>
                    void make({
                      account: account.name,
                      line: line.name,
                      gapMinor,
                      currency: value.currency,
                      incumbent,
                    }).then(setSaid)
                  }
                >
                  {say('makeObjective')}
                </Button>
                <Box role="status" sx={{ fontSize: 12, color: 'text.secondary', mt: 1 }}>
                  {plan ? said : say('noPlan')}
                </Box>
              </Box>
            )}
          </Section>
          <CellParts answer={value} />
        </>
      ) : null}
    </SidePanel>
  )
}
