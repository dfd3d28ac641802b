import AddIcon from '@mui/icons-material/Add'
import FitScreenIcon from '@mui/icons-material/FitScreenOutlined'
import RemoveIcon from '@mui/icons-material/Remove'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { memo } from 'react'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{ zoomBy: (factor: number) => void; onFit: () => void }>

const step = 1.4

/** Nearer, further, and everything at once. */
export const ZoomControls = memo(function ZoomControls({ zoomBy, onFit }: Props) {
  const say = usePeopleWords()
  const controls = [
    { label: say('zoomIn'), onClick: () => zoomBy(step), Icon: AddIcon },
    { label: say('zoomOut'), onClick: () => zoomBy(1 / step), Icon: RemoveIcon },
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
})
