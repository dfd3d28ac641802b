import AddIcon from '@mui/icons-material/Add'
import FitScreenIcon from '@mui/icons-material/FitScreenOutlined'
import RemoveIcon from '@mui/icons-material/Remove'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{ onIn: () => void; onOut: () => void; onFit: () => void }>

/** Nearer, further, and everything at once. */
export function ZoomControls({ onIn, onOut, onFit }: Props) {
  const say = usePeopleWords()
  const controls = [
    { label: say('zoomIn'), onClick: onIn, Icon: AddIcon },
    { label: say('zoomOut'), onClick: onOut, Icon: RemoveIcon },
    { label: say('fit'), onClick: onFit, Icon: FitScreenIcon },
  ]
  return (
    <Box
      sx={{
        position: 'absolute',
        right: 12,
        bottom: 12,
        display: 'grid',
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      {controls.map(({ label, onClick, Icon }) => (
        <Tooltip key={label} title={label} placement="left">
          <IconButton aria-label={label} onClick={onClick} sx={{ borderRadius: 1 }}>
            <Icon fontSize="small" />
          </IconButton>
        </Tooltip>
      ))}
    </Box>
  )
}
