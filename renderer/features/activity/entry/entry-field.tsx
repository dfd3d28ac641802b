import type { RefObject } from 'react'
import { useActivityWords } from '../activity-words.ts'
import { EntryChoices } from './entry-choices.tsx'
import { EntryLine } from './entry-line.tsx'
import type { useEntry } from './use-entry.ts'

type Props = Readonly<{
  line: ReturnType<typeof useEntry>
  help: string
  field: RefObject<HTMLInputElement | null>
  onType: () => void
}>

/** The line that a touchpoint is written in, and what it leaves open. */
export function EntryField({ line, help, field, onType }: Props) {
  const say = useActivityWords()
  return (
    <>
      <EntryLine
        label={say('entry')}
        help={help}
        placeholder={say('entryExample')}
        text={line.text}
        tokens={line.entry.tokens}
        field={field}
        onType={(text) => {
          line.type(text)
          onType()
        }}
      />
      <EntryChoices choices={line.entry.choices} unknown={line.entry.unknown} onChoose={line.choose} />
    </>
  )
}
