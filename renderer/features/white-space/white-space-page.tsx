import type { WhiteSpaceGrid } from '#shared/contract/white-space.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { CellPanel } from './cell-panel.tsx'
import { gridModel } from './grid-model.ts'
import { LeftOutNotes } from './left-out-notes.tsx'
import { SpaceBar } from './space-bar.tsx'
import { SpaceGrid } from './space-grid.tsx'
import { useFill } from './use-fill.ts'
import { useGrid } from './use-grid.ts'
import { useWhiteSpaceWords, type Measure } from './white-space-words.ts'

/** The white space of an account and all below it. */
export function WhiteSpacePage() {
  const say = useWhiteSpaceWords()
  const accountId = useParams()['accountId'] as AccountId
  const isReadOnly = useIsReadOnly()
  const answer = useAsk('white-space.get', { accountId })

  if (answer.failure && !answer.value) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  }
  const grid = answer.value
  if (!grid || grid.accounts[0]?.id !== accountId)
    return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  if (grid.lines.length === 0) {
    return (
      <EmptyState sentence={isReadOnly ? say('noneRead') : say('none')}>
        {isReadOnly ? null : (
          <Button variant="contained" component={Link} to="/settings/market">
            {say('toSettings')}
          </Button>
        )}
      </EmptyState>
    )
  }
  return <SpaceDesk key={accountId} grid={grid} isReadOnly={isReadOnly} />
}

/** The gap where there is one; before anything is known of potentials what was bought, and in an empty grid what is typed first. */
function firstMeasure({ cells }: WhiteSpaceGrid): Measure {
  if (cells.some(([, , potentialMinor]) => potentialMinor !== null)) return 'gap'
  return cells.length > 0 ? 'bought' : 'potential'
}

/** Beside a narrower window the panel would leave too little of the grid. */
const panelFromPx = 1_200

type DeskProps = Readonly<{ grid: WhiteSpaceGrid; isReadOnly: boolean }>

function SpaceDesk({ grid, isReadOnly }: DeskProps) {
  const [measure, setMeasure] = useState(() => firstMeasure(grid))
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [onlyGaps, setOnlyGaps] = useState(false)
  const [isPanelOpen, setPanelOpen] = useState(() => window.innerWidth >= panelFromPx)
  const { cells, keep } = useFill(grid)
  const model = useMemo(() => gridModel(grid, cells, closed, onlyGaps), [grid, cells, closed, onlyGaps])
  const toggle = (id: string): void =>
    setClosed((before) =>
      before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]),
    )
  const hands = useGrid({ model, measure, isReadOnly, onKeep: keep, onToggle: toggle })
  const row = model.rows[hands.active.row]
  const column = model.columns[hands.active.column]
  const account = row?.place == null ? undefined : grid.accounts[row.place]
  const line = column?.place == null ? undefined : grid.lines[column.place]
  const name = grid.accounts[0]?.name ?? ''

  return (
    <Box sx={{ display: 'flex', height: '100%', minHeight: 0 }}>
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'flex',
          flexDirection: 'column',
          gap: 2,
          px: 6,
          py: 3,
          minHeight: 0,
        }}
      >
        <SpaceBar
          model={model}
          name={name}
          measure={measure}
          onMeasure={setMeasure}
          onlyGaps={onlyGaps}
          onOnlyGaps={setOnlyGaps}
          isPanelOpen={isPanelOpen}
          onPanel={setPanelOpen}
        />
        <SpaceGrid name={name} model={model} measure={measure} hands={hands} onToggle={toggle} />
        <Box role="status" aria-live="polite" sx={{ minHeight: 20, fontSize: 12, overflowWrap: 'anywhere' }}>
          {hands.message}
        </Box>
        <LeftOutNotes grid={grid} />
      </Box>
      {account && line && isPanelOpen ? (
        <CellPanel
          key={`${account.id} ${line.id}`}
          account={account}
          line={line}
          grid={grid}
          isReadOnly={isReadOnly}
          onClose={() => setPanelOpen(false)}
        />
      ) : null}
    </Box>
  )
}
