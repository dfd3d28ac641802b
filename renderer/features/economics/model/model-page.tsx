import { capacityUse, type CostActivity, type CostModel } from '#shared/domain/economics/cost-to-serve.ts'
import { monthCount } from '#shared/domain/economics/months.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link } from 'react-router'
import { useKeyplan } from '../../../api/keyplan.tsx'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatMonth } from '../../../ui/format.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { numberText, readNumber } from '../../../ui/plain-number.ts'
import { ScrolledColumn } from '../../../ui/scrolled-column.tsx'
import { Labeled } from '../../../ui/section.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { TypedField } from '../../../ui/typed-field.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { ActivityCard } from './activity-card.tsx'
import { useModelWords } from './model-words.ts'
import { useActivities } from './use-activities.ts'
import { freeKey, usualActivities } from './usual-activities.ts'

/** The model of what it costs to serve: its versions, its activities, and how far they are used. */
export function CostModelPage() {
  const say = useModelWords()
  const isReadOnly = useIsReadOnly()
  const models = useAsk('cost-model.list', {})
  const add = useDo('cost-model.add')
  const [chosen, setChosen] = useState<string>()
  const thisMonth = useToday().slice(0, 7)
  if (models.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={models.failure} onAgain={models.askAgain} />
      </Box>
    )
  }
  if (!models.value) return <Waiting />
  const model = models.value.find(({ id }) => id === chosen) ?? models.value[0]
  const begin = async (activities: readonly CostActivity[]): Promise<void> => {
    // From the first order on: a model says how we work, and the past is reckoned by it until a version says otherwise.
    await add({ name: say('usualName'), validFrom: '2000-01', activities })
  }
  return (
    <ScrolledColumn gap={4} widthPx={1_000}>
      <Box>
        <Button component={Link} to="/portfolio/economics" sx={{ ml: -1.5 }}>
          {say('back')}
        </Button>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary">{say('aim')}</Typography>
      </Box>
      {model === undefined ? (
        <EmptyState sentence={isReadOnly ? say('noneRead') : say('none')}>
          {isReadOnly ? null : (
            <>
              <Button variant="contained" onClick={() => void begin(usualActivities(say))}>
                {say('begin')}
              </Button>
              <Button onClick={() => void begin([])}>{say('beginEmpty')}</Button>
            </>
          )}
        </EmptyState>
      ) : (
        <>
          <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
            <TextField
              select
              label={say('version')}
              value={model.id}
              sx={{ minWidth: 300 }}
              onChange={({ target }) => setChosen(target.value)}
            >
              {models.value.map(({ id, name, validFrom }) => (
                <MenuItem key={id} value={id}>
                  {say('versionOf', { name, month: formatMonth(validFrom) })}
                </MenuItem>
              ))}
            </TextField>
            {isReadOnly ? null : (
              <Button
                onClick={() =>
                  void add({ name: model.name, validFrom: thisMonth, like: model.id }).then((added) => {
                    if (added) setChosen(added.id)
                  })
                }
              >
                {say('newVersion')}
              </Button>
            )}
          </Box>
          <Version key={model.id} model={model} isReadOnly={isReadOnly} />
        </>
      )}
    </ScrolledColumn>
  )
}

type VersionProps = Readonly<{ model: CostModel; isReadOnly: boolean }>

function Version({ model, isReadOnly }: VersionProps) {
  const say = useModelWords()
  const edit = useTry('cost-model.edit')
  const choose = useDo('cost-model.edit')
  const remove = useDo('cost-model.remove')
  const workspace = useAsk('workspace.get', {})
  const counted = useAsk('economics.countDrivers', {})
  const change = useActivities(model)
  const [isAsked, setAsked] = useState(false)
  const { id, version, activities } = model
  const currency = workspace.value?.currency ?? 'EUR'
  const { period, counts } = counted.value ?? {}
  const used =
    period && counts ? capacityUse(model, counts, monthCount(period.from, period.to), currency) : []
  const { failures } = useKeyplan()
  const setActivities: typeof change = async (next) => {
    const outcome = await change(next)
    if (!outcome.ok) failures.report(outcome.error)
    return outcome
  }
  return (
    <>
      <Box sx={{ maxWidth: 560 }}>
        <Labeled label={say('name')}>
          <InlineField
            label={say('name')}
            of={model}
            field="name"
            value={model.name}
            isLabelHidden
            isReadOnly={isReadOnly}
            onKeep={(text) =>
              text.trim() === '' ? undefined : edit({ id, version, changes: { name: text.trim() } })
            }
          />
        </Labeled>
        <Labeled label={say('validFrom')}>
          <TextField
            type="month"
            variant="standard"
            key={model.validFrom}
            defaultValue={model.validFrom}
            disabled={isReadOnly}
            slotProps={{ htmlInput: { 'aria-label': say('validFrom') } }}
            onBlur={({ target }) => {
              if (/^\d{4}-\d{2}$/.test(target.value) && target.value !== model.validFrom)
                void choose({ id, version, changes: { validFrom: target.value } })
            }}
          />
        </Labeled>
        <Labeled label={say('termDays')}>
          <Box sx={{ width: 120 }}>
            <TypedField
              label={say('termDays')}
              of={model}
              field="termDays"
              value={numberText(model.termDays)}
              read={(text) => readWithin(text, 3_650, true)}
              complaint={say('numberWrong')}
              isReadOnly={isReadOnly}
              onKeep={(termDays) => edit({ id, version, changes: { termDays } })}
            />
          </Box>
        </Labeled>
        <Labeled label={say('financeRate')}>
          <Box sx={{ width: 120 }}>
            <TypedField
              label={say('financeRate')}
              of={model}
              field="financeRate"
              value={numberText(model.financeRate === null ? null : model.financeRate * 100)}
              read={(text) => readWithin(text, 100, false)}
              complaint={say('numberWrong')}
              isReadOnly={isReadOnly}
              onKeep={(percent) =>
                edit({ id, version, changes: { financeRate: percent === null ? null : percent / 100 } })
              }
            />
          </Box>
        </Labeled>
      </Box>
      <Typography variant="h2">{say('activities')}</Typography>
      {activities.map((activity) => (
        <ActivityCard
          key={activity.key}
          model={model}
          activity={activity}
          use={used.find(({ key }) => key === activity.key)}
          period={period}
          currency={currency}
          isReadOnly={isReadOnly}
          onChange={(next) =>
            change((now) => now.map((each) => (each.key === activity.key ? next(each) : each)))
          }
          onRemove={() => void setActivities((now) => now.filter(({ key }) => key !== activity.key))}
        />
      ))}
      {isReadOnly ? null : (
        <Box sx={{ display: 'flex', gap: 3 }}>
          <Button
            variant="outlined"
            onClick={() =>
              void setActivities((now) => [
                ...now,
                {
                  key: freeKey(now),
                  name: say('newActivity', { number: now.length + 1 }),
                  capacityCostMinor: 0,
                  capacityMinutes: 0,
                  terms: [],
                },
              ])
            }
          >
            {say('addActivity')}
          </Button>
          <Button color="error" onClick={() => setAsked(true)}>
            {say('remove')}
          </Button>
        </Box>
      )}
      {isAsked ? (
        <ConfirmDialog
          title={say('removeAsk', { name: model.name })}
          confirmLabel={say('remove')}
          cancelLabel={say('keep')}
          isDestructive
          onCancel={() => setAsked(false)}
          onConfirm={() => {
            setAsked(false)
            void remove({ id, version })
          }}
        >
          {say('removeWhat')}
        </ConfirmDialog>
      ) : null}
    </>
  )
}

function readWithin(text: string, most: number, isWhole: boolean): number | null | undefined {
  const read = readNumber(text)
  if (read === undefined || read === null) return read
  return read < 0 || read > most || (isWhole && !Number.isInteger(read)) ? undefined : read
}
