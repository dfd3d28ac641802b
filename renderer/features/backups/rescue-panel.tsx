import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { formatInstant } from '../../ui/format.ts'
import { BackupTable } from './backup-table.tsx'
import { useBackupsWords } from './backups-words.ts'
import { NewerChanges } from './newer-changes.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { SalvagePart } from './salvage-part.tsx'

/** The ways back to work from a damaged file: its newest good backup, an older one, or what can still be read of it. */
export function RescuePanel({ path }: Readonly<{ path: string }>) {
  const say = useBackupsWords()
  const listed = useAsk('backup.list', { path })
  const [isRestoring, setRestoring] = useState(false)
  if (!listed.value) return null

  const { backups, folder } = listed.value
  const good = backups.find(({ state }) => state === 'verified')
  return (
    <Box
      component="section"
      aria-labelledby="rescue"
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, p: 5, display: 'grid', gap: 4 }}
    >
      <Box>
        <Typography variant="h2" id="rescue">
          {say('damagedTitle')}
        </Typography>
        <Typography color="textSecondary">{say('damagedWhy')}</Typography>
      </Box>
      {good ? (
        <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
          <Typography sx={{ fontWeight: 600 }}>
            {say('newestGood', { at: formatInstant(good.madeAt) })}
          </Typography>
          <NewerChanges path={path} backup={good} />
          <Button variant="contained" onClick={() => setRestoring(true)}>
            {say('goBackToIt')}
          </Button>
        </Box>
      ) : (
        <Typography sx={{ overflowWrap: 'anywhere' }}>{say('noGood', { folder })}</Typography>
      )}
      <SalvagePart path={path} />
      {backups.length > 1 || (backups.length === 1 && !good) ? (
        <Accordion variant="outlined" disableGutters>
          <AccordionSummary expandIcon={<ExpandMoreIcon />}>{say('others')}</AccordionSummary>
          <AccordionDetails sx={{ overflowX: 'auto' }}>
            <BackupTable path={path} backups={backups} />
          </AccordionDetails>
        </Accordion>
      ) : null}
      {good && isRestoring ? (
        <RestoreDialog path={path} backup={good} onClose={() => setRestoring(false)} />
      ) : null}
    </Box>
  )
}
