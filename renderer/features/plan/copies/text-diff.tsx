import { lineDiff, wordDiff, type LineRun, type WordRun } from '#shared/domain/plan/line-diff.ts'
import { styled } from '@mui/material/styles'
import { visuallyHidden } from '@mui/utils'
import { useMemo } from 'react'
import { useCopyWords } from './copy-words.ts'

/** So many unchanged lines are shown around a change. */
const shownAround = 1

/**
 * Two texts as one: what went is struck through behind a minus, what came stands behind a plus, a line that was changed in part shows
 * both in it; what stayed is counted.
 */
export function TextDiff({ before, after }: Readonly<{ before: string; after: string }>) {
  const runs = useMemo(() => withinLines(lineDiff(before, after)), [before, after])
  return (
    <Lines>
      {runs.map((run, index) =>
        'words' in run ? (
          <li key={index} data-kind="changed">
            <span aria-hidden>±</span>
            <div>
              {run.words.map(({ kind, text }, at) =>
                kind === 'same' ? text : <Moved key={at} kind={kind} text={text} />,
              )}
            </div>
          </li>
        ) : (
          <Whole key={index} {...run} isFirst={index === 0} isLast={index === runs.length - 1} />
        ),
      )}
    </Lines>
  )
}

type WholeProps = LineRun & Readonly<{ isFirst: boolean; isLast: boolean }>

function Whole({ kind, lines, isFirst, isLast }: WholeProps) {
  if (kind === 'same')
    return <Same lines={lines} before={isFirst ? 0 : shownAround} after={isLast ? 0 : shownAround} />
  return lines.map((line, at) => (
    <li key={at} data-kind={kind}>
      <span aria-hidden>{kind === 'gone' ? '−' : '+'}</span>
      <Moved kind={kind} text={line || ' '} />
    </li>
  ))
}

/** Lines as they are, or one that was changed in part. */
type Told = LineRun | Readonly<{ words: readonly WordRun[] }>

/** As many lines that came as went before them are taken in pairs: what two have in common is told once. */
function withinLines(runs: readonly LineRun[]): readonly Told[] {
  return runs.flatMap((run, index): readonly Told[] => {
    if (comeFor(runs[index - 1], run)) return []
    const come = comeFor(run, runs[index + 1])
    if (!come) return [run]
    return run.lines.flatMap((line, at): readonly Told[] => {
      const young = come.lines[at] ?? ''
      const words = wordDiff(line, young)
      return words
        ? [{ words }]
        : [
            { kind: 'gone', lines: [line] },
            { kind: 'come', lines: [young] },
          ]
    })
  })
}

/** What came, where it stands for as many lines that went. */
function comeFor(gone: LineRun | undefined, come: LineRun | undefined): LineRun | undefined {
  const isPair = gone?.kind === 'gone' && come?.kind === 'come' && gone.lines.length === come.lines.length
  return isPair ? come : undefined
}

function Moved({ kind, text }: Readonly<{ kind: 'gone' | 'come'; text: string }>) {
  const say = useCopyWords()
  const told = <span style={visuallyHidden}>{`${say(kind === 'gone' ? 'removedLine' : 'addedLine')} `}</span>
  return kind === 'gone' ? (
    <del>
      {told}
      {text}
    </del>
  ) : (
    <ins>
      {told}
      {text}
    </ins>
  )
}

type SameProps = Readonly<{ lines: readonly string[]; before: number; after: number }>

function Same({ lines, before, after }: SameProps) {
  const say = useCopyWords()
  const hidden = lines.length - before - after
  if (hidden <= 1)
    return lines.map((line, at) => (
      <li key={at}>
        <span />
        {line || ' '}
      </li>
    ))
  return (
    <>
      <Same lines={lines.slice(0, before)} before={before} after={0} />
      <li className="quiet">
        <span aria-hidden>…</span>
        {say('unchanged', { count: hidden })}
      </li>
      <Same lines={lines.slice(lines.length - after)} before={after} after={0} />
    </>
  )
}

const Lines = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: '4px 0',
  fontSize: 13,
  lineHeight: '20px',
  '& li': {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '& ins': { textDecoration: 'none', fontWeight: 500, background: 'var(--mui-palette-action-selected)' },
  '& del': { color: 'var(--mui-palette-text-secondary)' },
  '& .quiet': { color: 'var(--mui-palette-text-secondary)' },
})
