import type { HungKind } from '#shared/domain/duplicates/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { formatList } from '../../ui/format.ts'
import { useDuplicatesWords, useHungWords } from './duplicates-words.ts'
import type { MergeChoice } from './merge-choice.ts'
import { nameOfThing } from './thing-words.ts'

type Props = Readonly<{ choice: MergeChoice; onConfirm: () => void; onCancel: () => void }>

/** Says before the merge what will move, what goes, and that it can be taken back. */
export function MergeDialog({ choice, onConfirm, onCancel }: Props) {
  const say = useDuplicatesWords()
  const sayHung = useHungWords()
  const name = nameOfThing(choice.stays)
  const names = formatList(choice.goes.map(nameOfThing))
  const moving = sumOf(choice)
  const lost = lostIds(choice)
  return (
    <ConfirmDialog
      title={say('confirmTitle', { name })}
      confirmLabel={say('merge')}
      cancelLabel={say('cancel')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say(moving.length > 0 ? 'willMove' : 'nothingMoves', { names, name })}</Typography>
        {moving.length > 0 ? (
          <Box component="ul" sx={{ m: 0, pl: 5 }}>
            {moving.map(([kind, count]) => (
              <li key={kind}>{sayHung(kind, { count })}</li>
            ))}
          </Box>
        ) : null}
        {moving.some(([kind]) => mayBeTwice.has(kind)) ? <Typography>{say('together')}</Typography> : null}
        {lost.length > 0 ? <Typography>{say('lostIds', { ids: formatList(lost) })}</Typography> : null}
        <Typography>{say('willGo', { names })}</Typography>
      </Box>
    </ConfirmDialog>
  )
}

/** Of these a person has one of each: with a team member, in a buying center, in a phase. */
const mayBeTwice: ReadonlySet<HungKind> = new Set([
  'relationship',
  'membership',
  'phase-part',
  'benefit-tie',
  'world-card',
  'loyalty-proof',
  'factor-score',
  'budget-cell',
  'rating',
  'informal-line',
])

function sumOf({ goes }: MergeChoice): readonly (readonly [HungKind, number])[] {
  const sums = new Map<HungKind, number>()
  for (const { kind, count } of goes.flatMap(({ hung }) => hung))
    sums.set(kind, (sums.get(kind) ?? 0) + count)
  return [...sums]
}

function lostIds({ stays, goes, from }: MergeChoice): readonly string[] {
  const all = [stays, ...goes].map(({ value }) => value)
  const kept = all.find(({ id }) => id === (from['sourceId'] ?? stays.value.id))?.sourceId
  return all.flatMap(({ sourceId }) => (sourceId === null || sourceId === kept ? [] : sourceId))
}
