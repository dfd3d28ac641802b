import type { TrailEntry } from '#shared/contract/trail.ts'
import ExpandLessIcon from '@mui/icons-material/ExpandLess'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { formatInstant } from '../format.ts'
import { ChangeTable } from './change-table.tsx'
import { useTrailCatalog } from './trail-words.ts'
import { useTrailSentences } from './use-trail-sentences.ts'

type Props = Readonly<{
  entries: readonly TrailEntry[]
  /** Asks for what came before; absent where that is all. */
  askFurther: (() => void) | undefined
  isAsking: boolean
}>

/** Who did what and when, the newest first; each opens to its fields before and after. */
export function TrailList({ entries, askFurther, isAsking }: Props) {
  const say = useTrailCatalog()
  if (entries.length === 0) return <Typography color="textSecondary">{say('none')}</Typography>
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </Box>
      {askFurther ? (
        <Button sx={{ mt: 1 }} disabled={isAsking} onClick={askFurther}>
          {say('showMore')}
        </Button>
      ) : null}
    </>
  )
}

function Entry({ entry }: Readonly<{ entry: TrailEntry }>) {
  const say = useTrailCatalog()
  const { sayEntry } = useTrailSentences()
  const [isOpen, setOpen] = useState(false)
  const isGone = entry.kind === 'do' && (entry.standing === 'undone' || entry.standing === 'dropped')
  const notes = [
    formatInstant(entry.happenedAt),
    ...(entry.commands > 1 ? [say('typed', { count: entry.commands })] : []),
    ...(isGone ? [say('undoneNote')] : []),
  ]
  return (
    <Box component="li" sx={{ py: 1, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0, color: isGone ? 'text.secondary' : undefined }}>
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {entry.actor}
            </Box>{' '}
            {sayEntry(entry)}
          </Box>
          <Typography variant="caption" color="textSecondary" component="div">
            {notes.join(' · ')}
          </Typography>
        </Box>
        <IconButton
          size="small"
          aria-expanded={isOpen}
          aria-label={isOpen ? say('hide') : say('details')}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
        </IconButton>
      </Box>
      {isOpen ? <ChangeTable changes={entry.changes} changeCount={entry.changeCount} /> : null}
    </Box>
  )
}
