import type { Output } from '#shared/contract/contract.ts'
import { sayEntryRule } from '#shared/contract/entry-rule-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { formatList } from '../../../ui/format.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { useOpportunitiesWords } from '../opportunities-words.ts'
import { useMove } from '../use-move.tsx'
import { Labeled } from '../../../ui/section.tsx'
import { useEdit, type PanelProps } from './use-edit.ts'

type Props = PanelProps & Readonly<{ ahead: Output<'opportunity.get'>['ahead'] }>

/** Where it stands on the way to an order, what the next stage asks for, and how it ended. */
export function StageSection({ opportunity, isReadOnly, ahead }: Props) {
  const say = useOpportunitiesWords()
  const process = useAsk('sales-process.get', {})
  const { keep, set } = useEdit(opportunity)
  const [move, dialog] = useMove()
  const { stages = [], items = [] } = process.value ?? {}
  const nameOf = (key: string): string => stages.find((stage) => stage.key === key)?.name ?? key
  const isOpen = opportunity.state === 'open'
  const [next] = ahead

  return (
    <Box>
      <InlineChoice
        label={say('stage')}
        value={opportunity.stage ?? ''}
        isReadOnly={isReadOnly || !isOpen}
        choices={[
          ...(opportunity.stage === null || !stages.some(({ key }) => key === opportunity.stage)
            ? [{ value: opportunity.stage ?? '', label: opportunity.stage ?? say('noStage') }]
            : []),
          ...stages.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onKeep={(key) => move(opportunity, { of: 'stage', key, name: nameOf(key) })}
      />
      {isOpen && next ? (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ ml: '132px', px: 1.5 }}>
          {next.against.length === 0
            ? say('mayEnter', { stage: nameOf(next.stage) })
            : say('toEnter', {
                stage: nameOf(next.stage),
                rules: formatList(next.against.map((rule) => sayEntryRule(rule, items))),
              })}
        </Typography>
      ) : null}
      {opportunity.stageReason === null ? null : (
        <Typography variant="caption" component="p" sx={{ ml: '132px', px: 1.5 }}>
          {say('enteredBecause', { reason: opportunity.stageReason })}
        </Typography>
      )}
      <Labeled label={say('state')}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 1.5 }}>
          <strong>{say(`state-${opportunity.state}`)}</strong>
          {isReadOnly ? null : isOpen ? (
            <>
              <Button size="small" variant="outlined" onClick={() => move(opportunity, { of: 'won' })}>
                {say('end-won')}
              </Button>
              <Button size="small" variant="outlined" onClick={() => move(opportunity, { of: 'lost' })}>
                {say('end-lost')}
              </Button>
            </>
          ) : (
            <Button size="small" variant="outlined" onClick={() => set({ state: 'open' })}>
              {say('reopen')}
            </Button>
          )}
        </Box>
      </Labeled>
      {isOpen ? null : (
        <>
          <Labeled label={say('endDay')}>
            <DayField
              label={say('endDay')}
              value={opportunity.closedOn}
              isReadOnly={isReadOnly}
              onKeep={(closedOn) => keep({ closedOn })}
            />
          </Labeled>
          <InlineField
            label={say('endReason')}
            of={opportunity}
            value={opportunity.closeReason ?? ''}
            isReadOnly={isReadOnly}
            onKeep={(text) => keep({ closeReason: text.trim() === '' ? null : text })}
          />
        </>
      )}
      {dialog}
    </Box>
  )
}
