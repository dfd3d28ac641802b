import type { SafeField } from '#shared/domain/sensitivity/fields.ts'
import type { Piece, Sifted, SiftedPart } from '#shared/domain/sensitivity/sift.ts'
import type { SayCustomer } from './customer-words.ts'
import { chapterBlocks, type PaperBlock } from './paper-blocks.ts'
import { sayValue } from './say-value.ts'

/** A piece of what is drafted, with what one can decide about it. */
export type Marked = Readonly<{ field: SafeField; piece: Piece; said: string }>

/** A run of the paper that shows what is struck out. */
export type MarkedRun = Readonly<{ text: string; isQuiet?: boolean; marked?: Marked }>

/** The paper with what is struck out in its place. */
export function markedBlocks(
  { head, chapters }: Sifted,
  title: string,
  say: SayCustomer,
  currency: string,
): readonly PaperBlock<MarkedRun>[] {
  const runsOf = ({ field, pieces }: SiftedPart): readonly MarkedRun[] =>
    pieces.map((piece) => {
      const said = sayValue(piece.value, say, currency)
      return { text: said, marked: { field, piece, said } }
    })
  const plain = (text: string): MarkedRun => ({ text, isQuiet: true })
  const about = head.parts.filter(({ field }) => field !== 'account-name')
  return [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'text',
      runs: about.flatMap((part, at) => [...(at > 0 ? [plain(' · ')] : []), ...runsOf(part)]),
    },
    ...chapterBlocks(chapters, { say, runsOf, plain }),
  ]
}
