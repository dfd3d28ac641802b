import type { TrailChange, TrailEntry, TrailObject, TrailValue } from '#shared/contract/trail.ts'
import { styled } from '@mui/material/styles'
import type { Conflict } from '../api/conflict.ts'
import { useAsk } from '../api/use-ask.ts'
import { startingLarge } from '../ui/trail/change-table.tsx'
import { useTrailSentences } from '../ui/trail/use-trail-sentences.ts'
import { useConflictWords } from './conflict-words.ts'
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
            <td>{sayValue(change, field, thereNow(field))}</td>
            <td>
              <Ours conflict={conflict} change={change} field={field} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )

  function thereNow(field: string): TrailValue {
    for (const entry of entries)
      for (const { fields } of changesOf(entry, conflict.id))
        for (const each of fields) if (each.field === field) return each.after
    return null
  }
}

function Ours({ conflict, change, field }: Omit<Props, 'entries'> & Readonly<{ field: string }>) {
  const { sayValue } = useTrailSentences()
  const value = oursOf(conflict.ours, field)
  const object = thingIn[field]
  if (object !== undefined && typeof value === 'string') return <Named object={object} id={value} />
  return sayValue(change, field, value)
}

/** What a thing that a field refers to is called. */
function Named({ object, id }: Readonly<{ object: TrailObject; id: string }>) {
  const { value } = useAsk('history.listOfObject', { object, id, limit: 1 })
  return value?.entries[0] ? changesOf(value.entries[0], id)[0]?.name : null
}

const thingIn: Readonly<Record<string, TrailObject>> = {
  managerId: 'contact',
  contactId: 'contact',
  parentId: 'account',
  accountId: 'account',
  ownerId: 'team-member',
  nextStepOwnerId: 'team-member',
  teamMemberId: 'team-member',
  opportunityId: 'opportunity',
  buyingCenterId: 'buying-center',
  rolePresetId: 'role-preset',
}

/** A value that was to be kept, in the form in which the trail has it. */
function oursOf(ours: Readonly<Record<string, unknown>>, field: string): TrailValue {
  if (!field.startsWith('evidence-')) return ours[field] as TrailValue
  const evidence = ours['evidence'] as Readonly<Record<string, Evidence | undefined>> | null
  const said = evidence?.[field.slice('evidence-'.length)]
  return said ? [said.certainty, said.source, said.asOf] : null
}

type Evidence = Readonly<{ certainty: string; source: string; asOf: string }>

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
