import { useState } from 'react'
import { InlineField } from './inline-field.tsx'
import type { Kept } from './use-draft.ts'

type Props = Readonly<{
  label: string
  of: Readonly<{ id: string; version: number }>
  field: string
  value: string
  /** `undefined` for what can't be read. */
  read: (text: string) => number | null | undefined
  /** The sentence for that. */
  complaint: string
  isReadOnly: boolean
  onKeep: (value: number | null) => Promise<Kept>
}>

/** A number that is kept as one types; what is none stays in the field with the reason. */
export function TypedField({ label, of, field, value, read, complaint, isReadOnly, onKeep }: Props) {
  const [isWrong, setWrong] = useState(false)
  return (
    <InlineField
      label={label}
      of={of}
      field={field}
      value={value}
      isLabelHidden
      isReadOnly={isReadOnly}
      align="right"
      complaint={isWrong ? complaint : undefined}
      onKeep={(text) => {
        const typed = read(text)
        setWrong(typed === undefined)
        return typed === undefined ? undefined : onKeep(typed)
      }}
    />
  )
}
