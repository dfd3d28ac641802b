import type { TrailChange, TrailEntry, TrailObject } from '#shared/contract/trail.ts'
import { styled } from '@mui/material/styles'
import type { Conflict } from '../api/conflict.ts'
import { useAskEach } from '../api/use-ask-each.ts'
import { formatList } from '../ui/format.ts'
import { startingLarge } from '../ui/trail/change-table.tsx'
import { useTrailSentences } from '../ui/trail/use-trail-sentences.ts'
import { useConflictWords } from './conflict-words.ts'
import { saidHere } from './said-here.ts'
import { changesOf } from './use-changed-elsewhere.ts'

type Props = Readonly<{
  conflict: Extract<Conflict, { kind: 'thing' }>
  change: TrailChange
  /** What was done elsewhere, the newest first. */
  entries: readonly TrailEntry[]
}>

/** What both changed, field by field: what is there now, and what would be written over it. */
export function ConflictTable({ conflict, change, entries }: Props) {
  const say = useConflictWords()
  const { sayField, sayValue } = useTrailSentences()
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('field')}</th>
          <th scope="col">{say('there')}</th>
          <th scope="col">{say('here')}</th>
        </tr>
      </thead>
      <tbody>
        {conflict.fields.map((field) => (
          <tr key={field}>
            <th scope="row">{startingLarge(sayField(field))}</th>
            <td>{sayThere(field)}</td>
            <td>
              <Ours conflict={conflict} change={change} field={field} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )

  function sayThere(field: string): string {
    for (const entry of entries)
      for (const { fields } of changesOf(entry, conflict.id))
        for (const each of fields) if (each.field === field) return sayValue(change, field, each.after)
    return say('changed')
  }
}

function Ours({ conflict, change, field }: Omit<Props, 'entries'> & Readonly<{ field: string }>) {
  const say = useConflictWords()
  const { sayValue } = useTrailSentences()
  const said = saidHere(conflict.ours, field)
  switch (said.kind) {
    case 'value':
      return sayValue(change, field, said.value)
    case 'things':
      return <Things object={said.object} ids={said.ids} />
    case 'list':
      return say('anotherList')
    case 'parts':
      return say('somethingElse')
  }
}

/** Of more things it is only said how many they are. */
const namedAtMost = 5

/** What the things that a field refers to are called; where that can't be told of all, how many they are. */
function Things({ object, ids }: Readonly<{ object: TrailObject | undefined; ids: readonly string[] }>) {
  const say = useConflictWords()
  const asked =
    object === undefined || ids.length > namedAtMost ? [] : ids.map((id) => ({ object, id, limit: 1 }))
  const answers = useAskEach('history.listOfObject', asked)
  const names = answers.flatMap(({ value }, index) => {
    const [newest] = value?.entries ?? []
    const name = newest && changesOf(newest, ids[index] ?? '')[0]?.name
    return name ? [name] : []
  })
  if (names.length === ids.length) return formatList(names)
  if (ids.length === 1) return say('anotherOne')
  const arePeople = object === 'contact' || object === 'team-member'
  return say(arePeople ? 'people' : 'things', { count: ids.length })
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th, & td': {
    padding: '4px 8px 4px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  '& thead th': { fontWeight: 500, fontSize: 12, color: 'var(--mui-palette-text-secondary)' },
  '& tbody th': { fontWeight: 400, color: 'var(--mui-palette-text-secondary)' },
  '& tbody tr': { borderTop: '1px solid var(--mui-palette-divider)' },
})
