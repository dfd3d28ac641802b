import { opsOf } from '#shared/domain/query/fault.ts'
import { resolveField, type ObjectKey } from '#shared/domain/query/objects.ts'
import {
  filtersIn,
  isGroup,
  queryLimits,
  type FilterGroup,
  type Match,
  type Query,
  type QueryCondition,
  type QueryFilter,
} from '#shared/domain/query/query.ts'
import AddIcon from '@mui/icons-material/Add'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useQueriesWords } from '../queries-words.ts'
import { FieldChoice } from './field-choice.tsx'
import { blankFilter, FilterRow } from './filter-row.tsx'
import { MatchChoice } from './match-choice.tsx'

type Asked = Pick<Query, 'match' | 'filters'>
type Props = Readonly<{ object: ObjectKey; asked: Asked; onChange: (asked: Asked) => void }>

/** The conditions of a question, and groups of them that count as one. */
export function Conditions({ object, asked: { match = 'all', filters }, onChange }: Props) {
  const say = useQueriesWords()
  const groups = filters.filter(isGroup)
  const isFull = filtersIn(filters).length >= queryLimits.filters
  const set = (next: readonly QueryCondition[], how: Match = match): void =>
    onChange({ filters: next, ...(how === 'all' ? {} : { match: how }) })
  const put = (at: number, changed: QueryCondition): void =>
    set(filters.map((each, index) => (index === at ? changed : each)))
  const drop = (at: number): void => set(filters.filter((_, index) => index !== at))
  return (
    <>
      {filters.length > 1 ? (
        <MatchChoice label={say('match')} value={match} onChoose={(how) => set(filters, how)} />
      ) : null}
      {filters.map((condition, at) =>
        isGroup(condition) ? (
          <Group
            // Groups have no other name than their place.
            key={`group ${at}`}
            object={object}
            name={say('group', { number: groups.indexOf(condition) + 1 })}
            group={condition}
            isFull={isFull}
            onChange={(changed) => put(at, changed)}
            onRemove={() => drop(at)}
          />
        ) : (
          <FilterRow
            // Two conditions may be on the same field.
            key={`${at} ${condition.field}`}
            object={object}
            filter={condition}
            onChange={(changed) => put(at, changed)}
            onRemove={() => drop(at)}
          />
        ),
      )}
      {isFull ? null : (
        <>
          <FieldChoice
            key={filters.length}
            object={object}
            label={say('addCondition')}
            value={null}
            onChoose={(field) => set([...filters, firstFilter(object, field)])}
          />
          {filters.length < queryLimits.filters ? (
            <Button
              startIcon={<AddIcon />}
              onClick={() => set([...filters, { match: match === 'all' ? 'any' : 'all', filters: [] }])}
              sx={{ alignSelf: 'flex-start' }}
            >
              {say('addGroupOfConditions')}
            </Button>
          ) : null}
        </>
      )}
    </>
  )
}

type GroupProps = Readonly<{
  object: ObjectKey
  name: string
  group: FilterGroup
  isFull: boolean
  onChange: (group: FilterGroup) => void
  onRemove: () => void
}>

/** Conditions that count as one: all of them must hold, or one is enough. */
function Group({ object, name, group, isFull, onChange, onRemove }: GroupProps) {
  const say = useQueriesWords()
  const { match, filters } = group
  const set = (next: readonly QueryFilter[]): void => onChange({ ...group, filters: next })
  return (
    <Box role="group" aria-label={name} sx={groupLook}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: 1, fontWeight: 600, minWidth: 0 }}>{name}</Box>
        <IconButton aria-label={say('remove', { name })} onClick={onRemove}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <MatchChoice
        label={say('matchIn', { name })}
        value={match}
        onChoose={(how) => onChange({ ...group, match: how })}
      />
      {filters.map((filter, at) => (
        <FilterRow
          key={`${at} ${filter.field}`}
          object={object}
          filter={filter}
          onChange={(changed) => set(filters.map((each, index) => (index === at ? changed : each)))}
          onRemove={() => set(filters.filter((_, index) => index !== at))}
        />
      ))}
      {isFull ? null : (
        <FieldChoice
          key={filters.length}
          object={object}
          label={say('addConditionTo', { name })}
          value={null}
          onChoose={(field) => set([...filters, firstFilter(object, field)])}
        />
      )}
    </Box>
  )
}

/** The usual condition on a field, which asks for nothing yet. */
function firstFilter(object: ObjectKey, field: string): QueryFilter {
  const { type = 'text', isStage = false } = resolveField(object, field)?.field ?? {}
  // Stages are chosen from, as choices are.
  return blankFilter(field, type, isStage ? 'any-of' : (opsOf(type)[0] ?? 'not-empty'))
}

const groupLook = {
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  p: 2,
  display: 'grid',
  gap: 2,
  minWidth: 0,
}
