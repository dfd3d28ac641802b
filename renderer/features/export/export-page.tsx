import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { useExportWords } from './export-words.ts'
import { ExportForm } from './export-form.tsx'
import { ImportForm } from './import-form.tsx'

/** The whole workspace out as JSON, and such a file in again as a new workspace. */
export function ExportPage() {
  const say = useExportWords()
  const { value: state } = useAsk('application.getState', {})
  if (!state) return null
  return (
    <Box sx={{ maxWidth: 760, px: 6, py: 5, display: 'grid', gap: 6 }}>
      <Box component="section">
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {say('why')}
        </Typography>
        <ExportForm
          folder={state.folder}
          name={state.workspace?.name ?? ''}
          hasFileDialogs={state.hasFileDialogs}
        />
      </Box>
      <Box component="section">
        <Typography variant="h2">{say('importTitle')}</Typography>
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {say('importWhy')}
        </Typography>
        <ImportForm folder={state.folder} hasFileDialogs={state.hasFileDialogs} />
      </Box>
    </Box>
  )
}
