import { InlineChoice, type Choice } from './inline-choice.tsx'

type Props = Readonly<{
  label: string
  /** What no filter is called. */
  every: string
  value: string | null
  choices: readonly Choice[]
  /** Empty for no filter. */
  onKeep: (value: string) => void
}>

/** Narrows a list to one of some values, or not at all. Stands in the bar over the list. */
export function FilterChoice({ label, every, value, choices, onKeep }: Props) {
  return (
    <InlineChoice
      label={label}
      isLabelHidden
      value={value ?? ''}
      choices={[{ value: '', label: every }, ...choices]}
      onKeep={onKeep}
    />
  )
}
