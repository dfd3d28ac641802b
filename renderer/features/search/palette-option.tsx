import type { FoundRow } from '#shared/contract/search.ts'
import { styled } from '@mui/material/styles'
import { formatDay } from '../../ui/format.ts'
import { MarkedText } from './marked-text.tsx'
import type { Option } from './palette-list.ts'
import { useSearchWords } from './search-words.ts'

type Props = Readonly<{
  id: string
  option: Option
  isActive: boolean
  canOpen: boolean
  onPoint: () => void
  onChoose: () => void
}>

/** One line of the palette: what it is called, where it belongs, and the piece of text that matched. */
export function PaletteOption({ id, option, isActive, canOpen, onPoint, onChoose }: Props) {
  return (
    <Line
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={!canOpen}
      tabIndex={-1}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={undefined}
      data-active={isActive}
      ref={(line) => {
        if (isActive) line?.scrollIntoView?.({ block: 'nearest' })
      }}
    >
      {option.is === 'command' ? option.command.label : <FoundLine row={option.row} canOpen={canOpen} />}
    </Line>
  )
}

function FoundLine({ row, canOpen }: Readonly<{ row: FoundRow; canOpen: boolean }>) {
  const say = useSearchWords()
  const detail = row.kind === 'touchpoint' ? formatDay(row.detail) : row.detail
  const notes = [
    row.accountName ?? '',
    detail,
    row.way === 'near' ? say('near') : '',
    canOpen ? '' : say('noPage'),
  ].filter((note) => note !== '')
  return (
    <>
      <Title>
        {row.title === '' ? (
          <span className="quiet">{say('unnamed')}</span>
        ) : (
          <MarkedText text={row.title} marks={row.titleMarks} />
        )}
        {notes.map((note) => (
          <span className="quiet" key={note}>
            <bdi>{note}</bdi>
          </span>
        ))}
      </Title>
      {row.snippet ? (
        <Snippet>
          <MarkedText text={row.snippet.text} marks={row.snippet.marks} />
        </Snippet>
      ) : null}
    </>
  )
}

const Line = styled('div')({
  padding: '5px 16px',
  minHeight: 30,
  lineHeight: '20px',
  cursor: 'pointer',
  '&[data-active="true"]': { background: 'var(--mui-palette-primary-light)' },
  '&[aria-disabled="true"]': { cursor: 'default' },
})

const Title = styled('div')({
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  '& .quiet': { color: 'var(--mui-palette-text-secondary)', fontSize: 12 },
  '& .quiet::before': { content: '"·"', padding: '0 6px' },
  '& .quiet:first-of-type:first-child::before': { content: 'none' },
})

const Snippet = styled('div')({
  color: 'var(--mui-palette-text-secondary)',
  fontSize: 12,
  overflow: 'hidden',
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflowWrap: 'anywhere',
})
