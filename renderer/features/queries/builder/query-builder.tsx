import { objectKeys, type ObjectKey } from '#shared/domain/query/objects.ts'
import type { Query } from '#shared/domain/query/query.ts'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useFieldNames } from '../field-words.ts'
import { useQueriesWords } from '../queries-words.ts'
import { firstQuery } from '../query-address.ts'
import { Conditions } from './conditions.tsx'
import { headLook, ShowFigures, ShowRows } from './show-fields.tsx'

type Props = Readonly<{ query: Query; onChange: (query: Query) => void }>

/** The question, put together part by part: each change is asked at once. */
export function QueryBuilder({ query, onChange }: Props) {
  const say = useQueriesWords()
  const { sayObject } = useFieldNames()
  const { object, show, sort } = query
  const setShow = (next: Query['show']): void => onChange({ ...query, show: next, sort: null })
  return (
    <Box component="form" aria-label={say('builder')} onSubmit={(event) => event.preventDefault()} sx={look}>
      <TextField
        select
        label={say('object')}
        value={object}
        onChange={(event) => onChange(firstQuery(event.target.value as ObjectKey))}
      >
        {objectKeys.map((key) => (
          <MenuItem key={key} value={key}>
            {sayObject(key)}
          </MenuItem>
        ))}
      </TextField>
      <Box component="h3" sx={headLook}>
        {say('conditions')}
      </Box>
      <Conditions
        object={object}
        asked={query}
        onChange={(asked) => onChange({ object, show, sort, ...asked })}
      />
      <Box component="h3" sx={headLook}>
        {say('show')}
      </Box>
      <ToggleButtonGroup
        size="small"
        exclusive
        fullWidth
        value={show.kind}
        aria-label={say('show')}
        onChange={(_event, kind: string | null) => {
          if (kind === 'rows') setShow(firstQuery(object).show)
          if (kind === 'figures')
            setShow({ kind: 'figures', groups: [], measures: [{ kind: 'count' }], view: 'table' })
        }}
      >
        {(['rows', 'figures'] as const).map((kind) => (
          <ToggleButton key={kind} value={kind} sx={{ py: 0.75, textTransform: 'none' }}>
            {say(`show-${kind}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {show.kind === 'rows' ? (
        <ShowRows object={object} show={show} onChange={setShow} />
      ) : (
        <ShowFigures object={object} show={show} onChange={setShow} />
      )}
    </Box>
  )
}

const look = {
  width: 320,
  flex: 'none',
  overflow: 'auto',
  borderRight: '1px solid',
  borderColor: 'divider',
  p: 3,
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
  '& > *': { flex: 'none' },
}
