import type { Sentence } from '#shared/domain/brief/sentence.ts'
import type { Worded } from '#shared/domain/brief/wording.ts'
import { useContext, useState } from 'react'
import { BriefEditing } from './brief-editing.ts'
import { useBriefWords } from './brief-words.ts'
import { Rests } from './rests.tsx'
import { useWordsOf } from '../../ui/sentences/use-words-of.ts'

/** A note beside a figure: it opens what it rests on, and is said as the rules draft it. */
export function SaidNote({ sentence }: Readonly<{ sentence: Sentence }>) {
  const noted: Worded = { section: 'state', slot: '', drafted: sentence, wording: null, hasChanged: false }
  return <Said worded={noted} isNote />
}

type Props = Readonly<{ worded: Worded; isNote?: boolean }>

/** A sentence that opens what it rests on, and where it can be changed. What is less sure than confirmed says so behind it. */
export function Said({ worded, isNote = false }: Props) {
  const say = useBriefWords()
  const wordsOf = useWordsOf()
  const isEditable = useContext(BriefEditing) !== undefined
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { drafted, wording, hasChanged } = worded
  const certainty = (wording ? wording.drafted?.certainty : drafted?.certainty) ?? 'confirmed'
  return (
    <>
      <button
        type="button"
        className="said"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {wordsOf(worded)}
        {certainty === 'confirmed' ? null : <span className="sure"> ({say(certainty)})</span>}
        {hasChanged && isEditable ? <span className="moved"> ({say('moved')})</span> : null}
      </button>
      {anchor ? (
        <Rests anchor={anchor} worded={worded} isNote={isNote} onClose={() => setAnchor(null)} />
      ) : null}
    </>
  )
}
