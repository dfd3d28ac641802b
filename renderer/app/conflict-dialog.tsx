import type { TrailEntry } from '#shared/contract/trail.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useEffect, useState } from 'react'
import type { Conflict, Decision } from '../api/conflict.ts'
import { useKeyplan } from '../api/keyplan.tsx'
import { NotAnswered } from '../ui/not-answered.tsx'
import { useCommandWords } from '../ui/command-words.ts'
import { formatInstant, formatList } from '../ui/format.ts'
import { startingLarge } from '../ui/trail/change-table.tsx'
import { useTrailSentences } from '../ui/trail/use-trail-sentences.ts'
import { ConflictTable } from './conflict-table.tsx'
import { useConflictWords } from './conflict-words.ts'
import { changesOf, useChangedElsewhere } from './use-changed-elsewhere.ts'

/** More of what was done to the thing is not told: the newest is what stands. */
const toldAtMost = 3

type Asked = Readonly<{ conflict: Conflict; decide: (decision: Decision) => void }>

/** Asks, one after another, what is to stand of what was changed here and elsewhere at once. Until then both are kept. */
export function ConflictDialog() {
  const { conflicts } = useKeyplan()
  const [waiting, setWaiting] = useState<readonly Asked[]>([])
  useEffect(
    () =>
      conflicts.answerBy(
        (conflict) => new Promise((decide) => setWaiting((before) => [...before, { conflict, decide }])),
      ),
    [conflicts],
  )
  const [first] = waiting
  if (!first) return null
  const decide = (decision: Decision): void => {
    setWaiting((before) => before.filter((each) => each !== first))
    first.decide(decision)
  }
  return first.conflict.kind === 'people' ? (
    <PeopleConflict conflict={first.conflict} onDecide={decide} />
  ) : (
    <ThingConflict key={first.conflict.id} conflict={first.conflict} onDecide={decide} />
  )
}

type Props<K extends Conflict['kind']> = Readonly<{
  conflict: Extract<Conflict, { kind: K }>
  onDecide: (decision: Decision) => void
}>

function PeopleConflict({ conflict, onDecide }: Props<'people'>) {
  const say = useConflictWords()
  const sayCommand = useCommandWords()
  const { names, count, command } = conflict
  const others = count - names.length
  const named = others > 0 ? say('andOthers', { names: names.join(', '), count: others }) : formatList(names)
  return (
    <Dialog open onClose={() => onDecide('theirs')} maxWidth="xs" fullWidth>
      <DialogTitle>{say('titlePeople', { names: named, count })}</DialogTitle>
      <DialogContent>{say('notDonePeople', { command: sayCommand(command) })}</DialogContent>
      <Choice oursLabel={say('doAnyway')} onDecide={onDecide} />
    </Dialog>
  )
}

function ThingConflict({ conflict, onDecide }: Props<'thing'>) {
  const say = useConflictWords()
  const sayCommand = useCommandWords()
  const { sayThing } = useTrailSentences()
  const { entries, failure, askAgain } = useChangedElsewhere(conflict)
  const [newest] = entries ?? []
  const change = newest && changesOf(newest, conflict.id)[0]
  return (
    <Dialog open onClose={() => onDecide('theirs')} maxWidth="sm" fullWidth>
      <DialogTitle>
        {change ? say('title', { thing: startingLarge(sayThing(change)) }) : say('titleUnknown')}
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        {failure ? <NotAnswered failure={failure} onAgain={askAgain} /> : null}
        {entries === undefined && !failure ? (
          <Box aria-busy aria-label={say('asking')} sx={{ height: 40 }} />
        ) : null}
        <Box component="ul" sx={{ m: 0, pl: 5 }}>
          {(entries ?? []).slice(0, toldAtMost).map((entry) => (
            <Elsewhere key={entry.seq} entry={entry} id={conflict.id} />
          ))}
        </Box>
        {change && conflict.fields.length > 0 ? (
          <ConflictTable conflict={conflict} change={change} entries={entries ?? []} />
        ) : null}
        <Box>{say('notDone', { command: sayCommand(conflict.command) })}</Box>
      </DialogContent>
      <Choice oursLabel={say(conflict.fields.length > 0 ? 'writeOurs' : 'doAnyway')} onDecide={onDecide} />
    </Dialog>
  )
}

/** Who did what to the thing, and when. */
function Elsewhere({ entry, id }: Readonly<{ entry: TrailEntry; id: string }>) {
  const say = useConflictWords()
  const { sayChange } = useTrailSentences()
  return changesOf(entry, id).map((change) => (
    <li key={change.id}>
      {say('who', {
        actor: entry.actor,
        sentence: sayChange(change),
        when: formatInstant(entry.happenedAt),
      })}
    </li>
  ))
}

/** What is there stands unless the user says otherwise: Escape leaves it, too. */
function Choice({
  oursLabel,
  onDecide,
}: Readonly<{ oursLabel: string; onDecide: (decision: Decision) => void }>) {
  const say = useConflictWords()
  return (
    <DialogActions>
      <Button onClick={() => onDecide('ours')}>{oursLabel}</Button>
      <Button variant="contained" autoFocus onClick={() => onDecide('theirs')}>
        {say('keepTheirs')}
      </Button>
    </DialogActions>
  )
}
