import type { Block, Inline, MentionNode, RichText, TableCell } from '#shared/domain/rich-text/model.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { FigureSources, FigureView } from './figure-view.tsx'
import { useLiveTexts } from './live/live-texts.ts'
import { RichProse } from './rich-prose.ts'
import { SwotMarked } from './swot/swot-marked.tsx'

type Props = Readonly<{ text: RichText; label?: string }>

/** A text with its form, to be read. Made of its parts one by one: nothing that is stored is taken for markup. */
export function RichView({ text, label }: Props) {
  return (
    <RichProse role={label === undefined ? undefined : 'group'} aria-label={label}>
      <div className="rich-body">{blocks(text.content)}</div>
      <FigureSources text={text} />
    </RichProse>
  )
}

function blocks(all: readonly Block[]): ReactNode {
  return all.map((block, index) => <BlockView key={index} block={block} />)
}

function BlockView({ block }: Readonly<{ block: Block }>) {
  switch (block.type) {
    case 'paragraph':
      return <p>{block.content ? inlines(block.content) : <br />}</p>
    case 'heading': {
      const Heading = `h${block.attrs.level + 2}` as 'h3' | 'h4' | 'h5'
      return <Heading>{inlines(block.content ?? [])}</Heading>
    }
    case 'bulletList':
      return <ul>{items(block.content)}</ul>
    case 'orderedList':
      return <ol start={block.attrs.start}>{items(block.content)}</ol>
    case 'table':
      return (
        <div className="rich-table">
          <table>
            <tbody>
              {block.content.map((row, index) => (
                <tr key={index}>
                  {row.content.map((cell, at) => (
                    <CellView key={at} cell={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
  }
}

function items(all: readonly Readonly<{ content: readonly Block[] }>[]): ReactNode {
  return all.map((item, index) => <li key={index}>{blocks(item.content)}</li>)
}

function CellView({ cell }: Readonly<{ cell: TableCell }>) {
  const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
  return (
    <Cell colSpan={cell.attrs.colspan} rowSpan={cell.attrs.rowspan}>
      {blocks(cell.content)}
    </Cell>
  )
}

function inlines(all: readonly Inline[]): ReactNode {
  return all.map((inline, index) => <InlineView key={index} inline={inline} />)
}

function InlineView({ inline }: Readonly<{ inline: Inline }>) {
  switch (inline.type) {
    case 'text':
      return (inline.marks ?? []).reduceRight<ReactNode>((inner, mark) => {
        if (mark.type === 'bold') return <strong>{inner}</strong>
        if (mark.type === 'italic') return <em>{inner}</em>
        if (mark.type === 'swot') return <SwotMarked part={mark.attrs.part}>{inner}</SwotMarked>
        return (
          <a href={mark.attrs.href} target="_blank" rel="noopener noreferrer nofollow">
            {inner}
          </a>
        )
      }, inline.text)
    case 'hardBreak':
      return <br />
    case 'mention':
      return <MentionView attrs={inline.attrs} />
    case 'figure':
      return <FigureView attrs={inline.attrs} />
  }
}

function MentionView({ attrs }: Pick<MentionNode, 'attrs'>) {
  const { name, to } = useLiveTexts()?.mention(attrs) ?? { name: attrs.label, to: undefined }
  return to === undefined ? name : <Link to={to}>{name}</Link>
}
