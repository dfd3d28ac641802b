import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { ViewChoice } from '../../ui/view-choice.tsx'
import { FilesList } from './files-list.tsx'
import { useImportWords } from './import-words.ts'
import { TogetherPanel } from './together-panel.tsx'
import type { useFilesInTurn } from './use-files-in-turn.ts'
import type { Together } from './use-together.ts'

type Props = Readonly<{ turn: ReturnType<typeof useFilesInTurn>; together: Together }>

/** Several files: what each is and in which order they come, and whether they are imported in turn or as one. */
export function FilesSection({ turn, together }: Props) {
  const say = useImportWords()
  const { files, way, setWay, goesOn, setGoesOn } = turn
  return (
    <Box component="section" aria-labelledby="files">
      <Typography id="files" variant="h2">
        {say('files', { count: files.length })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {say('filesOrder')}
      </Typography>
      {files.length > 1 ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: 2, flexWrap: 'wrap', minHeight: 38 }}>
          <ViewChoice
            label={say('way')}
            value={way}
            views={[
              { value: 'in-turn', label: say('way-in-turn') },
              { value: 'together', label: say('way-together') },
            ]}
            onChoose={setWay}
          />
          {way === 'in-turn' ? (
            <FormControlLabel
              control={
                <Checkbox size="small" checked={goesOn} onChange={(_event, isOn) => setGoesOn(isOn)} />
              }
              label={say('goOnByItself')}
              slotProps={{ typography: { variant: 'body2' } }}
            />
          ) : (
            <Typography variant="body2" color="textSecondary">
              {say('togetherAim')}
            </Typography>
          )}
        </Box>
      ) : null}
      <FilesList
        files={files}
        previews={together.previews}
        onLeaveOut={turn.leaveOut}
        onKind={turn.setKind}
        onMove={turn.move}
        onLookAt={turn.choose}
      />
      {way === 'together' && together.members.length > 0 ? (
        <TogetherPanel together={together} onStart={turn.started} />
      ) : null}
    </Box>
  )
}
