import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { PlainChoice } from './plain-choice.tsx'

type Props<V extends string> = Readonly<{
  label: string
  /** What stands there while nothing is chosen. */
  noneLabel: string
  choices: readonly Readonly<{ value: V; label: string }>[]
  addLabel: string
  onAdd: (value: V) => void
}>

/** A choice that does nothing until it is confirmed: arrow keys go through it, since each of them chooses. */
export function ChoiceToAdd<V extends string>({ label, noneLabel, choices, addLabel, onAdd }: Props<V>) {
  const [picked, setPicked] = useState<V | ''>('')
  /* What was picked may have been added, or be gone, since. */
  const chosen = choices.find(({ value }) => value === picked)
  return (
    <Line>
      <PlainChoice<V | ''>
        label={label}
        value={chosen?.value ?? ''}
        choices={[{ value: '', label: noneLabel }, ...choices]}
        isQuiet={!chosen}
        onKeep={setPicked}
      />
      <Add
        type="button"
        className="no-print"
        aria-disabled={!chosen}
        onClick={() => {
          if (!chosen) return
          setPicked('')
          onAdd(chosen.value)
        }}
      >
        {addLabel}
      </Add>
    </Line>
  )
}

const Line = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: 4,
})

const Add = styled('button')({
  '&&': {
    width: 'auto',
    height: 24,
    padding: '0 8px',
    font: 'inherit',
    color: 'var(--mui-palette-primary-main)',
    background: 'transparent',
    border: '1px solid transparent',
    borderRadius: 6,
    cursor: 'pointer',
  },
  '&&:hover, &&:focus-visible': { borderColor: 'var(--mui-palette-divider)' },
  '&&[aria-disabled="true"]': { color: 'var(--mui-palette-text-secondary)', cursor: 'default' },
})
