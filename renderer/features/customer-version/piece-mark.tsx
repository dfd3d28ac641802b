import { useCustomerWords } from './customer-words.ts'
import type { Marked } from './marked.ts'

type Props = Readonly<{ marked: Marked; onDecide: (marked: Marked) => void }>

const ofFields: ReadonlySet<string | null> = new Set(['internal', 'secret', 'row'])

/** A piece of the document where one sees what is struck out, which one can press to decide about it. */
export function PieceMark({ marked, onDecide }: Props) {
  const say = useCustomerWords()
  const { piece, said, field } = marked
  const { struck, released } = piece
  const look = struck ? `struck ${ofFields.has(struck) ? 'ours' : ''}` : released ? 'released' : ''
  const why = struck ? say(`why-${struck}`) : released ? say(`why-${released}`) : say('leavesNow')
  // A date or a state that leaves is not worth a decision of its own: the rules are about its field.
  if (!struck && piece.value.kind !== 'text') return <span>{said}</span>
  return (
    <button
      type="button"
      className={`piece ${look}`}
      title={`${say(`field-${field}`)}: ${why}`}
      onClick={() => onDecide(marked)}
    >
      {struck ? <del>{said}</del> : said}
    </button>
  )
}
