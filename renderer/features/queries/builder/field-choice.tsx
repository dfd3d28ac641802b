import type { FieldType } from '#shared/domain/query/field-kinds.ts'
import { fieldsFrom, resolveField, type ObjectKey } from '#shared/domain/query/objects.ts'
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useMemo } from 'react'
import { useFieldNames } from '../field-words.ts'

type Props = Readonly<{
  object: ObjectKey
  label: string
  /** `null` where it adds one each time that something is chosen. */
  value: string | null
  /** Which kinds of fields fit; all where nothing is said. */
  fits?: (type: FieldType) => boolean
  onChoose: (path: string) => void
}>

/** Looks up a field of an object, or of what it leads to: its own first, the others under the way to them. */
export function FieldChoice({ object, label, value, fits, onChoose }: Props) {
  const { sayField, sayWay, sayObject } = useFieldNames()
  const paths = useMemo(
    () =>
      fieldsFrom(object).filter((path) => {
        const type = resolveField(object, path)?.field.type
        return type !== undefined && (fits === undefined || fits(type))
      }),
    [object, fits],
  )
  return (
    <Autocomplete
      key={value === null ? paths.length : undefined}
      size="small"
      options={paths}
      value={value}
      blurOnSelect
      clearOnBlur
      disableClearable={value !== null}
      getOptionLabel={sayField}
      groupBy={(path) => sayWay(path) || sayObject(object)}
      onChange={(_event, chosen) => {
        if (chosen !== null) onChoose(chosen)
      }}
      slotProps={{ listbox: { sx: { fontSize: 13, maxHeight: 320 } } }}
      renderInput={(params) => <TextField {...params} label={label} />}
      sx={{ width: '100%', minWidth: 0 }}
    />
  )
}
