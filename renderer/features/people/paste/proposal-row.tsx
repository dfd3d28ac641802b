import type { PastedField } from '#shared/domain/paste/pasted.ts'
import type { Proposal } from '#shared/domain/paste/proposal.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import AddIcon from '@mui/icons-material/Add'
import CheckIcon from '@mui/icons-material/Check'
import EditIcon from '@mui/icons-material/EditOutlined'
import HelpIcon from '@mui/icons-material/HelpOutlined'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import type { People } from '../people.ts'
import { usePasteWords } from './paste-words.ts'
import { sayManager, sayWhat } from './say-proposal.ts'

export const proposalRowPx = 42

type Props = Readonly<{
  proposal: Proposal
  proposals: readonly Proposal[]
  people: People
  isCurrent: boolean
  onCurrent: () => void
  onToggle: () => void
}>

/** One proposal: whether it is taken, what it does, and below each value what was there before. */
export function ProposalRow({ proposal, proposals, people, isCurrent, onCurrent, onToggle }: Props) {
  const say = usePasteWords()
  const { row, fields, meaning, changes, manager, problem, isChange, isTaken } = proposal
  const name = displayName(fields)
  const was = new Map(changes.map(({ field, before }) => [field, before]))
  const wasOf = (...those: readonly PastedField[]): string =>
    those
      .map((field) => was.get(field) ?? '')
      .filter(Boolean)
      .join(' ')
  const what = sayWhat(say, proposal)
  const isNew = meaning.kind === 'new'
  const Icon = problem === null ? (isNew ? AddIcon : isChange ? EditIcon : CheckIcon) : HelpIcon
  const above = meaning.kind === 'known' ? people.managerOf(meaning.contact) : undefined
  const isAsIs = manager.kind === 'as-is'

  return (
    <Box
      role="row"
      aria-rowindex={row + 2}
      aria-selected={isTaken}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={[what, name, fields.title].filter(Boolean).join(', ')}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row}
      onClick={onCurrent}
      sx={{
        position: 'absolute',
        top: row * proposalRowPx,
        height: proposalRowPx,
        left: 0,
        right: 0,
        alignItems: 'center',
        cursor: 'default',
        borderBottom: '1px solid',
        borderColor: 'divider',
        bgcolor: isCurrent ? 'primary.light' : undefined,
        color: isTaken ? 'text.primary' : 'text.secondary',
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Box role="gridcell">
        <Checkbox
          size="small"
          checked={isTaken && isChange}
          disabled={problem === 'nameless' || !isChange}
          tabIndex={-1}
          onChange={onToggle}
          slotProps={{ input: { 'aria-label': say('take', { name }) } }}
          sx={{ p: 0.5 }}
        />
      </Box>
      <Box
        role="gridcell"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          fontSize: 12,
          color: problem ? 'warning.main' : undefined,
        }}
      >
        <Icon sx={{ fontSize: 14 }} />
        {what}
      </Box>
      <Cell value={name} was={wasOf('firstName', 'lastName')} isStrong />
      <Cell value={fields.title} was={wasOf('title')} />
      <Cell value={fields.email} was={wasOf('email')} />
      <Cell
        value={sayManager(say, manager, people, proposals)}
        was={isAsIs || isNew || !above ? '' : displayName(above)}
        isFaint={isAsIs}
      />
    </Box>
  )
}

type CellProps = Readonly<{ value: string; was: string; isStrong?: boolean; isFaint?: boolean }>

function Cell({ value, was, isStrong = false, isFaint = false }: CellProps) {
  const say = usePasteWords()
  return (
    <Box role="gridcell" title={value} sx={{ px: 1.5, minWidth: 0, lineHeight: 1.3 }}>
      <Box
        sx={{
          ...oneLine,
          fontWeight: isStrong ? 600 : undefined,
          color: isFaint ? 'text.secondary' : undefined,
        }}
      >
        {value}
      </Box>
      {was === '' || was === value ? null : (
        <Box sx={{ ...oneLine, fontSize: 12, color: 'text.secondary' }}>{say('was', { before: was })}</Box>
      )}
    </Box>
  )
}

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const
