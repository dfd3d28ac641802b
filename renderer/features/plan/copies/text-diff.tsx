import { lineDiff } from '#shared/domain/plan/line-diff.ts'
import { styled } from '@mui/material/styles'
import { visuallyHidden } from '@mui/utils'
import { useMemo } from 'react'
import { useCopyWords } from './copy-words.ts'

/** So many unchanged lines are shown around a change. */
const shownAround = 1

/** Two texts as one: what went is struck through behind a minus, what came stands behind a plus; what stayed is counted. */
export function TextDiff({ before, after }: Readonly<{ before: string; after: string }>) {
  const say = useCopyWords()
  const runs = useMemo(() => lineDiff(before, after), [before, after])
  return (
    <Lines>
      {runs.map((run, index) =>
        run.kind === 'same' ? (
          <Same
            key={index}
            lines={run.lines}
            before={index === 0 ? 0 : shownAround}
            after={index === runs.length - 1 ? 0 : shownAround}
          />
        ) : (
          run.lines.map((line, at) => (
            <li key={`${index} ${at}`} data-kind={run.kind}>
              <span aria-hidden>{run.kind === 'gone' ? '−' : '+'}</span>
              {run.kind === 'gone' ? (
                <del>
                  <span style={visuallyHidden}>{`${say('removedLine')} `}</span>
                  {line || ' '}
                </del>
              ) : (
                <ins>
                  <span style={visuallyHidden}>{`${say('addedLine')} `}</span>
                  {line || ' '}
                </ins>
              )}
            </li>
          ))
        ),
      )}
    </Lines>
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
