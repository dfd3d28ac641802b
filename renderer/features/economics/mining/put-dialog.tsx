import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { moneyText } from '../../../ui/money-text.ts'
import { readTyped, typedAmount } from '../../../ui/typed-amount.ts'
import { findingPlaces, longestTitle, type Finding, type FindingPlace } from './finding.ts'
import { useMiningWords } from './mining-words.ts'
import { openPlans, type PlanOfAccount } from './use-keep-finding.ts'

type Props = Readonly<{
  /** Of one account: what is proposed, by its place. */
  findings: readonly Finding[]
  onPut: (finding: Finding, plan: PlanOfAccount | undefined) => void
  onCancel: () => void
}>

const words = { risk: 'asRisk', objective: 'asObjective', 'white-space': 'asWhiteSpace' } as const

/** Asks where a finding goes: into which plan and in what words, or into which product line of the white space with what could be sold. */
export function PutDialog({ findings, onPut, onCancel }: Props) {
  const say = useMiningWords()
  const [first] = findings
  const titled = findings.find((each) => each.to !== 'white-space')
  const [place, setPlace] = useState<FindingPlace>(first?.to ?? 'objective')
  const [title, setTitle] = useState(titled?.title ?? '')
  const [planId, setPlanId] = useState<string>()
  const [lineId, setLineId] = useState<string>()
  const [typed, setTyped] = useState<string>()
  const accountId = first?.accountId
  const plans = useAsk('plan.listByAccount', { accountId: accountId as never }, { when: first !== undefined })
  const lines = useAsk('product-line.list', {})
  const proposed = findings.find((each) => each.to === 'white-space')
  const line = lines.value?.find(({ id }) => id === (lineId ?? proposed?.productLineId)) ?? lines.value?.[0]
  const isSpace = place === 'white-space'
  const cell = useAsk(
    'white-space.getCell',
    { accountId: accountId as never, productLineId: line?.id as never },
    { when: isSpace && first !== undefined && line !== undefined },
  )
  if (!first) return null

  const open = openPlans(plans.value ?? [])
  const plan = open.find(({ id }) => id === planId) ?? open[0]
  const currency = cell.value?.currency ?? ''
  const before = cell.value?.cell?.potentialMinor ?? null
  const isProposed = proposed !== undefined && proposed.productLineId === line?.id
  const shown =
    typed ??
    (currency === '' ? '' : typedAmount(before ?? (isProposed ? proposed.potentialMinor : null), currency))
  const amount = currency === '' ? undefined : readTyped(shown, currency)
  const finding = findingOf()

  return (
    <FormDialog
      title={say('intoPlanOf', { name: first.name })}
      size="sm"
      confirmLabel={say('putIn')}
      cancelLabel={say('cancel')}
      isConfirmable={finding !== undefined}
      onCancel={onCancel}
      onConfirm={() => {
        if (finding) onPut(finding, isSpace ? undefined : plan)
      }}
    >
      <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
        <LabeledPick
          label={say('place')}
          value={place}
          choices={findingPlaces.map((each) => [each, say(words[each])])}
          onPick={(next) => setPlace(findingPlaces.find((each) => each === next) ?? 'objective')}
        />
        {isSpace ? (
          <>
            {line ? (
              <LabeledPick
                label={say('productLine')}
                value={line.id}
                choices={(lines.value ?? []).map(({ id, name }) => [id, name])}
                onPick={(next) => {
                  setLineId(next)
                  setTyped(undefined)
                }}
              />
            ) : null}
            {lines.value?.length === 0 ? <Typography>{say('noProductLines')}</Typography> : null}
            {cell.value ? (
              <TextField
                label={say('couldBuy', { currency })}
                value={shown}
                error={amount === undefined}
                helperText={
                  amount === undefined
                    ? say('notAnAmount')
                    : before === null
                      ? say('nothingSaid')
                      : say('saidBefore', { amount: moneyText(before, currency) })
                }
                onChange={({ target }) => setTyped(target.value)}
              />
            ) : null}
          </>
        ) : (
          <>
            {plan ? (
              <LabeledPick
                label={say('plan')}
                value={plan.id}
                choices={open.map(({ id, title: called }) => [id, called])}
                onPick={setPlanId}
              />
            ) : null}
            {plans.value && !plan ? <Typography>{say('noPlan', { name: first.name })}</Typography> : null}
            <TextField
              label={say('inWords')}
              value={title}
              multiline
              maxRows={4}
              onChange={({ target }) => setTitle(target.value.replaceAll(/\s*\n\s*/g, ' '))}
              slotProps={{ htmlInput: { maxLength: longestTitle } }}
            />
          </>
        )}
      </Box>
    </FormDialog>
  )

  function findingOf(): Finding | undefined {
    if (!first) return undefined
    const about = { accountId: first.accountId, name: first.name }
    if (place === 'white-space') {
      if (!line || !cell.value || amount === undefined || amount === null) return undefined
      const { id: productLineId, name } = line
      return { ...about, to: place, productLineId, line: name, potentialMinor: amount, beforeMinor: before }
    }
    if (!plan || title.trim() === '') return undefined
    if (place === 'risk') return { ...about, to: place, title: title.trim() }
    const ground = findings.find((each) => each.to === 'objective')
    return {
      ...about,
      to: place,
      title: title.trim(),
      ...(ground?.to === 'objective' && ground.goal !== undefined ? { goal: ground.goal } : {}),
    }
  }
}
