import { measuresOf, spansOf } from '#shared/domain/query/fault.ts'
import type { FieldType } from '#shared/domain/query/field-kinds.ts'
import { resolveField, type ObjectKey } from '#shared/domain/query/objects.ts'
import {
  measureKinds,
  queryLimits,
  type MeasureKind,
  type QueryShow,
  type Span,
} from '#shared/domain/query/query.ts'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useCallback, useState } from 'react'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { useFieldNames } from '../field-words.ts'
import { useQueriesWords } from '../queries-words.ts'
import { useQuerySentences } from '../say-query.ts'
import { ChosenList, moved } from './chosen-list.tsx'
import { FieldChoice } from './field-choice.tsx'

type Rows = Extract<QueryShow, { kind: 'rows' }>
type Figures = Extract<QueryShow, { kind: 'figures' }>
type Props<S> = Readonly<{ object: ObjectKey; show: S; onChange: (show: S) => void }>

/** Which columns the rows have. */
export function ShowRows({ object, show, onChange }: Props<Rows>) {
  const say = useQueriesWords()
  const { sayField } = useFieldNames()
  const { fields } = show
  return (
    <>
      <ChosenList
        label={say('columns')}
        items={fields.map((path) => ({ name: sayField(path) }))}
        onRemove={
          fields.length > 1
            ? (at) => onChange({ ...show, fields: fields.filter((_, index) => index !== at) })
            : undefined
        }
        onMove={(at) => onChange({ ...show, fields: moved(fields, at) })}
      />
      {fields.length < queryLimits.fields ? (
        <FieldChoice
          object={object}
          label={say('addColumn')}
          value={null}
          onChoose={(path) => onChange({ ...show, fields: [...fields, path] })}
        />
      ) : null}
    </>
  )
}

/** By what rows are put together, and which figures of them are told. */
export function ShowFigures({ object, show, onChange }: Props<Figures>) {
  const say = useQueriesWords()
  const { sayField } = useFieldNames()
  const { sayMeasure } = useQuerySentences()
  const { groups, measures } = show
  const typeOf = (path: string): FieldType => resolveField(object, path)?.field.type ?? 'text'
  const setSpan = (at: number, by: Span): void =>
    onChange({ ...show, groups: groups.map((group, index) => (index === at ? { ...group, by } : group)) })
  return (
    <>
      <Box component="h3" sx={headLook}>
        {say('groups')}
      </Box>
      <ChosenList
        label={say('groups')}
        items={groups.map(({ field, by }, at) => ({
          name: sayField(field),
          more:
            typeOf(field) === 'day' ? (
              <InlineChoice
                label={say('span')}
                isLabelHidden
                value={by}
                choices={spansOf('day').map((span) => ({ value: span, label: say(`by-${span}`) }))}
                onKeep={(span) => setSpan(at, span as Span)}
              />
            ) : undefined,
        }))}
        onRemove={(at) => onChange({ ...show, groups: groups.filter((_, index) => index !== at) })}
        onMove={(at) => onChange({ ...show, groups: moved(groups, at) })}
      />
      {groups.length < queryLimits.groups ? (
        <FieldChoice
          object={object}
          label={say('addGroup')}
          value={null}
          fits={canGroup}
          onChoose={(field) =>
            onChange({ ...show, groups: [...groups, { field, by: spansOf(typeOf(field))[0] ?? 'value' }] })
          }
        />
      ) : null}
      <Box component="h3" sx={headLook}>
        {say('figures')}
      </Box>
      <ChosenList
        label={say('figures')}
        items={measures.map((measure) => ({ name: sayMeasure(measure) }))}
        onRemove={
          measures.length > 1
            ? (at) => onChange({ ...show, measures: measures.filter((_, index) => index !== at) })
            : undefined
        }
        onMove={(at) => onChange({ ...show, measures: moved(measures, at) })}
      />
      {measures.length < queryLimits.measures ? (
        <AddFigure object={object} show={show} onChange={onChange} />
      ) : null}
    </>
  )
}

/** What, and of which field: it is there as soon as both are said. */
function AddFigure({ object, show, onChange }: Props<Figures>) {
  const say = useQueriesWords()
  const [kind, setKind] = useState<MeasureKind>('sum')
  const fits = useCallback((type: FieldType) => kind !== 'count' && measuresOf(type).includes(kind), [kind])
  const choose = (chosen: MeasureKind): void => {
    if (chosen === 'count') onChange({ ...show, measures: [...show.measures, { kind: chosen }] })
    else setKind(chosen)
  }
  return (
    <Box sx={{ display: 'flex', gap: 1.5 }}>
      <TextField
        select
        label={say('addFigure')}
        value={kind}
        onChange={(event) => choose(event.target.value as MeasureKind)}
        sx={{ width: 132, flex: 'none' }}
      >
        {measureKinds.map((each) => (
          <MenuItem key={each} value={each}>
            {say(`kind-${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <FieldChoice
        object={object}
        label={say('figureOf')}
        value={null}
        fits={fits}
        onChoose={(field) => {
          if (kind !== 'count') onChange({ ...show, measures: [...show.measures, { kind, field }] })
        }}
      />
    </Box>
  )
}

const canGroup = (type: FieldType): boolean => spansOf(type).length > 0
export const headLook = { fontSize: 12, fontWeight: 600, color: 'text.secondary', m: 0, mt: 1 }
