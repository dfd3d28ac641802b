import { isOld, type Aging } from '#shared/domain/relationship/aging.ts'
import { isPlaceholder } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { memo, type MouseEvent, type ReactNode } from 'react'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { ClockShape } from '../../ui/clock-shape.tsx'
import { useEvidence } from '../../ui/evidence-words.ts'
import { InfluenceRing } from '../../ui/influence-ring.tsx'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { KeyShape } from '../../ui/key-shape.tsx'
import { sayLevel } from './look/say-level.ts'
import type { CardWords } from './look/use-card-words.ts'
import type { Column, PersonRow } from './people-rows.ts'
import { usePeopleWords } from './people-words.ts'
import { firstColumn, rowPx } from './table-head.tsx'

type Props = Readonly<{
  row: PersonRow
  columns: readonly Column[]
  words: CardWords
  aging: Aging
  index: number
  isSelected: boolean
  /** Whether the filter means somebody else. */
  isFaded: boolean
  isReachedByTab: boolean
  onSelect: (event: MouseEvent) => void
}>

/** A person in one line of the table. */
export const PersonRowView = memo(
  function PersonRowView(props: Props) {
    const { row, columns, words, aging, index, isSelected, isFaded, isReachedByTab, onSelect } = props
    const say = usePeopleWords()
    const { sayAttitude, sayInfluence } = useJudgements()
    const { sayEvidence } = useEvidence(aging)
    const { contact, signs } = row
    const isPost = isPlaceholder(contact)
    return (
      <Box
        role="row"
        aria-rowindex={index + 2}
        aria-selected={isSelected}
        tabIndex={isReachedByTab ? 0 : -1}
        data-person={contact.id}
        onClick={onSelect}
        onMouseDown={keepTextUnmarked}
        // Each row stands elsewhere: told to it alone, or the page would have a style for every row that was ever seen.
        style={{ top: index * rowPx }}
        sx={{
          position: 'absolute',
          left: 0,
          right: 0,
          height: rowPx,
          alignItems: 'center',
          cursor: 'pointer',
          '& > *': { opacity: isFaded ? 0.35 : 1 },
          borderBottom: '1px solid',
          borderColor: 'divider',
          bgcolor: isSelected ? 'primary.light' : 'background.paper',
          '&:hover': { bgcolor: isSelected ? 'primary.light' : 'background.default' },
          '&:focus-visible': { outlineOffset: -2 },
        }}
      >
        {columns.map(cell)}
      </Box>
    )

    function cell(column: Column) {
      switch (column) {
        case 'name':
          return (
            <Cell key={column} isStrong={!isPost} isQuiet={isPost} isFirst>
              {isPost ? say('placeholder') : row.name}
              {row.isKeyPlayer ? (
                <Sign label={say('keyPlayer')}>
                  <KeyShape />
                </Sign>
              ) : null}
            </Cell>
          )
        case 'title':
          return (
            <Cell key={column} isStrong={isPost}>
              {contact.title}
            </Cell>
          )
        case 'manager':
          return <Cell key={column}>{row.manager}</Cell>
        case 'attitude':
          return (
            <Cell key={column} isQuiet={contact.attitude === null}>
              <AttitudeMark attitude={contact.attitude} />
              {sayAttitude(contact.attitude)}
            </Cell>
          )
        case 'influence':
          return (
            <Cell key={column} isQuiet={contact.influence === null}>
              <InfluenceRing influence={contact.influence} />
              {sayInfluence(contact.influence)}
            </Cell>
          )
        case 'roles':
          return (
            <Cell key={column}>
              {(signs?.roles ?? []).map(({ role }) => words.say(`role-${role}`)).join(', ')}
            </Cell>
          )
        case 'level':
          return <Cell key={column}>{signs?.level ? sayLevel(words, signs.level) : ''}</Cell>
        case 'evidence':
          return evidence(column)
        case 'lines':
          return <Cell key={column}>{row.lines.join('; ')}</Cell>
        case 'external':
          return (
            <Cell key={column}>
              {contact.externalKind === null ? '' : say(`external-${contact.externalKind}`)}
            </Cell>
          )
        case 'firm':
          return <Cell key={column}>{(contact.externalKind !== null && contact.firm) || ''}</Cell>
        case 'assistant':
          return <Cell key={column}>{contact.isAssistant ? say('assistant') : ''}</Cell>
        case 'phone':
          return <Cell key={column}>{contact.phone || contact.mobile}</Cell>
        case 'department':
        case 'email':
          return <Cell key={column}>{contact[column]}</Cell>
        case 'coveredBy':
          return (
            <Cell key={column} isNumber title={row.coveredBy.join(', ')}>
              {row.coveredBy.length}
            </Cell>
          )
      }
    }

    /** The oldest evidence, and before it that title or firm should be verified. */
    function evidence(column: Column) {
      const post = signs?.posts.map(({ fact }) => words.say(`onCard-${fact}`)) ?? []
      const text = [...post, ...(row.evidence ? [sayEvidence(row.evidence)] : [])].join(' · ')
      const isStale = row.evidence !== undefined && isOld(row.evidence, aging)
      return (
        <Cell key={column} title={text} isWarning={isStale || post.length > 0}>
          {isStale ? (
            <Sign label={say('evidenceOld')}>
              <ClockShape />
            </Sign>
          ) : null}
          {text}
        </Cell>
      )
    }
  },
  (before, after) =>
    before.columns === after.columns &&
    before.row.contact === after.row.contact &&
    before.row.manager === after.row.manager &&
    before.row.signs === after.row.signs &&
    before.row.lines.join() === after.row.lines.join() &&
    before.aging === after.aging &&
    before.words === after.words &&
    before.row.coveredBy.length === after.row.coveredBy.length &&
    before.row.coveredBy.join() === after.row.coveredBy.join() &&
    before.index === after.index &&
    before.isSelected === after.isSelected &&
    before.isFaded === after.isFaded &&
    before.isReachedByTab === after.isReachedByTab,
)

/** With Shift a press would mark the text up to it. */
function keepTextUnmarked(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault()
}

type CellProps = Readonly<{
  children: ReactNode
  isStrong?: boolean
  isQuiet?: boolean
  isNumber?: boolean
  isFirst?: boolean
  isWarning?: boolean
  title?: string
}>

function Cell({
  children,
  isStrong = false,
  isQuiet = false,
  isNumber = false,
  isFirst = false,
  isWarning = false,
  title,
}: CellProps) {
  const text = typeof children === 'string' ? children : undefined
  return (
    <Box
      role="gridcell"
      title={title ?? text}
      sx={{
        ...(isFirst ? firstColumn : {}),
        px: 2,
        minWidth: 0,
        lineHeight: `${rowPx - 1}px`,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        textAlign: isNumber ? 'right' : 'left',
        fontWeight: isStrong ? 600 : 400,
        color: isWarning ? 'warning.main' : isQuiet ? 'text.secondary' : 'text.primary',
        '& svg': { verticalAlign: '-2px', mr: 1.5 },
      }}
    >
      {children}
    </Box>
  )
}

/** A sign of the map in a line of text. */
function Sign({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox="0 0 16 16"
      sx={{ width: 14, height: 14, ml: 1 }}
    >
      {children}
    </Box>
  )
}
