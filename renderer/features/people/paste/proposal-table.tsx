import type { Proposal } from '#shared/domain/paste/proposal.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { People } from '../people.ts'
import { usePasteWords } from './paste-words.ts'
import { ProposalRow, proposalRowPx } from './proposal-row.tsx'
import type { Paste } from './use-paste.ts'

type Props = Readonly<{
  paste: Paste
  people: People
  at: number
  onAt: (row: number) => void
  onEdit: () => void
}>

export const proposalColumns =
  '36px 84px minmax(120px, 1.1fr) minmax(120px, 1.3fr) minmax(90px, 1fr) minmax(110px, 1fr)'
const spareRows = 10

/** All proposals, of which only what is seen is drawn. Arrow keys walk, Space takes a row or not, Enter edits it. */
export function ProposalTable({ paste, people, at, onAt, onEdit }: Props) {
  const say = usePasteWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, height: 400 })
  const { proposals } = paste
  const takeable = proposals.filter(({ problem, isChange }) => isChange && problem !== 'nameless')
  const taken = takeable.filter(({ isTaken }) => isTaken).length
  const measure = (): void => {
    const { current } = scroller
    if (current) setSeen({ top: current.scrollTop, height: current.clientHeight })
  }
  useEffect(measure, [proposals.length])

  const goTo = (row: number): void => {
    const next = Math.min(proposals.length - 1, Math.max(0, row))
    onAt(next)
    const { current } = scroller
    if (!current) return
    const top = next * proposalRowPx
    if (top < current.scrollTop) current.scrollTop = top
    const over = top + 2 * proposalRowPx - current.scrollTop - current.clientHeight
    if (over > 0) current.scrollTop += over
    requestAnimationFrame(() => current.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus())
  }
  const toggle = ({ row, isTaken }: Proposal): void => paste.say([row], { isTaken: !isTaken })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor(seen.height / proposalRowPx) - 1)
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: proposals.length - 1,
    }
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined
    const current = proposals[at]
    if (step !== undefined) goTo(step)
    else if (event.key === ' ' && current) toggle(current)
    else if (event.key === 'Enter') onEdit()
    else return
    event.preventDefault()
  }

  const first = Math.max(0, Math.floor(seen.top / proposalRowPx) - spareRows)
  const last = Math.ceil((seen.top + seen.height) / proposalRowPx) + spareRows
  const drawn = proposals.filter(({ row }) => (row >= first && row < last) || row === at)
  const heads = ['what', 'name', 'title', 'email', 'manager'] as const
  return (
    <Box
      ref={scroller}
      onScroll={measure}
      sx={{
        overflow: 'auto',
        flex: 1,
        minHeight: 120,
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <Box
        role="grid"
        aria-label={say('proposals')}
        aria-rowcount={proposals.length + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
        sx={{
          minWidth: 620,
          fontSize: 13,
          '& [role=row]': { display: 'grid', gridTemplateColumns: proposalColumns },
        }}
      >
        <Box role="row" aria-rowindex={1} sx={headLook}>
          <Box role="columnheader">
            <Checkbox
              size="small"
              checked={taken > 0}
              indeterminate={taken > 0 && taken < takeable.length}
              disabled={takeable.length === 0}
              slotProps={{ input: { 'aria-label': say('takeAll') } }}
              onChange={() =>
                paste.say(
                  takeable.map(({ row }) => row),
                  { isTaken: taken < takeable.length },
                )
              }
              sx={{ p: 0.5 }}
            />
          </Box>
          {heads.map((head) => (
            <Box key={head} role="columnheader" sx={{ px: 1.5, alignSelf: 'center' }}>
              {say(head)}
            </Box>
          ))}
        </Box>
        <Box role="rowgroup" sx={{ position: 'relative', height: proposals.length * proposalRowPx }}>
          {drawn.map((proposal) => (
            <ProposalRow
              key={proposal.row}
              proposal={proposal}
              proposals={proposals}
              people={people}
              isCurrent={proposal.row === at}
              onCurrent={() => onAt(proposal.row)}
              onToggle={() => toggle(proposal)}
            />
          ))}
        </Box>
      </Box>
    </Box>
  )
}

const headLook = {
  position: 'sticky',
  top: 0,
  zIndex: 1,
  fontWeight: 600,
  fontSize: 12,
  bgcolor: 'background.default',
  borderBottom: '1px solid',
  borderColor: 'divider',
} as const
