import { styled } from '@mui/material/styles'
import { ChoiceToAdd } from '../choice-to-add.tsx'
import { useGoalWords } from './goal-words.ts'

type Props<I extends string> = Readonly<{
  all: readonly Readonly<{ id: I; name: string }>[]
  picked: readonly I[]
  /** The name of the choice that adds one. */
  label: string
  addLabel: string
  sayRemove: (name: string) => string
  isReadOnly: boolean
  onKeep: (ids: readonly I[]) => void
}>

/** Several of what is there, each with a way out, and a choice that adds one. */
export function PickedList<I extends string>(props: Props<I>) {
  const say = useGoalWords()
  const { all, picked, label, addLabel, sayRemove, isReadOnly, onKeep } = props
  const nameOf = new Map(all.map(({ id, name }) => [id, name]))
  const isPicked = new Set(picked)
  return (
    <>
      {picked.flatMap((id) => {
        const name = nameOf.get(id)
        return name === undefined
          ? []
          : [
              <Picked key={id}>
                {name}
                {isReadOnly ? null : (
                  <button
                    type="button"
                    aria-label={sayRemove(name)}
                    onClick={() => onKeep(picked.filter((each) => each !== id))}
                  >
                    ×
                  </button>
                )}
              </Picked>,
            ]
      })}
      {isReadOnly ? null : (
        <ChoiceToAdd<I>
          label={label}
          noneLabel={addLabel}
          addLabel={say('add')}
          choices={all
            .filter(({ id }) => !isPicked.has(id))
            .map(({ id, name }) => ({ value: id, label: name }))}
          onAdd={(id) => onKeep([...picked, id])}
        />
      )}
    </>
  )
}

const Picked = styled('div')({ display: 'flex', alignItems: 'center', gap: 4, padding: '2px 6px' })
