import type { ReactNode } from 'react'
import type { Marked, MarkedRun } from './marked.ts'
import type { PaperBlock } from './paper-blocks.ts'
import { PieceMark } from './piece-mark.tsx'

type Props = Readonly<{
  label: string
  blocks: readonly PaperBlock<MarkedRun>[]
  foot: string
  /** With what is struck out it is for the screen alone; the one that leaves may be for paper alone. */
  only?: 'screen' | 'print'
  onDecide: (marked: Marked) => void
}>

/** The document on paper, as it leaves or with what is struck out. */
export function PaperView({ label, blocks, foot, only, onDecide }: Props) {
  const runs = (list: readonly MarkedRun[]): ReactNode =>
    list.map(({ text, isQuiet, marked }, at) =>
      marked ? (
        <PieceMark key={at} marked={marked} onDecide={onDecide} />
      ) : (
        <span key={at} className={isQuiet ? 'quiet' : undefined}>
          {text}
        </span>
      ),
    )
  return (
    <article
      className={only ? `customer-paper only-${only}` : 'customer-paper'}
      data-hue="light"
      aria-label={label}
    >
      {blocks.map((block, at) => (
        <Block key={at} block={block} runs={runs} />
      ))}
      <footer>{foot}</footer>
    </article>
  )
}

type BlockProps = Readonly<{
  block: PaperBlock<MarkedRun>
  runs: (list: readonly MarkedRun[]) => ReactNode
}>

function Block({ block, runs }: BlockProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return <Heading>{block.text}</Heading>
    }
    case 'text':
      return <p>{runs(block.runs)}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>{runs(item)}</li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <table>
          <colgroup>
            {block.columns.map(({ head, share }) => (
              <col key={head} style={{ width: `${share * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, place) => (
                  <td key={place}>{runs(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}
