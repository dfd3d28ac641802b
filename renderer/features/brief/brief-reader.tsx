import type { WordedBrief } from '#shared/domain/brief/wording.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { Certainty } from '#shared/domain/relationship/evidence.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import { useCallback, useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { BriefPaper, type BriefData } from './brief-paper.tsx'
import { useBriefWords } from './brief-words.ts'

type Props = Readonly<{
  accountId: AccountId
  accountName: string
  brief: BriefData
  worded: WordedBrief
  least: Certainty
  /** The address after the question mark: the next account is read in the same way. */
  search: string
  onClose: () => void
}>

type Way = 'previous' | 'next' | undefined

/** One brief after another for somebody who only reads: large, with nothing to edit in sight. Arrows turn the pages. */
export function BriefReader({ accountId, accountName, brief, worded, least, search, onClose }: Props) {
  const say = useBriefWords()
  const navigate = useNavigate()
  const page = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLElement>(null)
  const beside = useAsk('brief.getNeighbors', { accountId }).value
  const waiting = useRef<Way>(undefined)
  const go = useCallback(
    (way: Way): void => {
      // Who turns pages faster than they come is not told to press again.
      waiting.current = beside ? undefined : way
      const to = way && beside?.[way]?.id
      if (to) void navigate(`/accounts/${to}/brief?${search}`, { replace: true })
    },
    [beside, navigate, search],
  )

  useEffect(() => {
    if (beside && waiting.current) go(waiting.current)
  }, [beside, go])
  useEffect(() => page.current?.focus(), [accountId])
  return (
    <Dialog
      fullScreen
      open
      transitionDuration={0}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': say('reader') } }}
      onKeyDown={({ key, target }) => {
        if (!(target instanceof HTMLElement) || target.closest('[role="dialog"]') === null) return
        if (key === 'ArrowRight') go('next')
        if (key === 'ArrowLeft') go('previous')
      }}
    >
      <Box component="nav" sx={barLook}>
        <Button
          disabled={!beside?.previous}
          onClick={() => go('previous')}
          aria-label={
            beside?.previous ? say('previousNamed', { name: beside.previous.name }) : say('previous')
          }
        >
          ← {beside?.previous?.name ?? say('previous')}
        </Button>
        <Box sx={{ color: 'text.secondary' }}>
          {beside ? say('place', { place: beside.place, total: beside.total }) : ''}
        </Box>
        <Button
          disabled={!beside?.next}
          onClick={() => go('next')}
          aria-label={beside?.next ? say('nextNamed', { name: beside.next.name }) : say('next')}
        >
          {beside?.next?.name ?? say('next')} →
        </Button>
        <Button variant="outlined" onClick={onClose}>
          {say('close')}
        </Button>
      </Box>
      <Box
        ref={page}
        tabIndex={-1}
        sx={{ flex: 1, overflow: 'auto', bgcolor: 'action.selected', p: 6, outline: 'none !important' }}
      >
        <Box sx={{ width: 'fit-content', mx: 'auto' }}>
          <BriefPaper
            ref={paper}
            brief={brief}
            worded={worded}
            accountName={accountName}
            least={least}
            isLarge
          />
        </Box>
      </Box>
    </Dialog>
  )
}

const barLook = {
  flex: 'none',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: 4,
  px: 4,
  height: 48,
  borderBottom: '1px solid',
  borderColor: 'divider',
  '& > :nth-of-type(1)': { justifySelf: 'end' },
  '& > :nth-of-type(3)': { justifySelf: 'start' },
}
