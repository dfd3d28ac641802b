import AddIcon from '@mui/icons-material/Add'
import FitScreenIcon from '@mui/icons-material/FitScreenOutlined'
import PictureInPictureIcon from '@mui/icons-material/PictureInPictureAltOutlined'
import RemoveIcon from '@mui/icons-material/Remove'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { memo } from 'react'
import { useOverviewWords } from './overview/overview-words.ts'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{
  zoomBy: (factor: number) => void
  onFit: () => void
  onOverview?: (() => void) | undefined
}>

const step = 1.4

/** Nearer, further, and everything at once. */
export const ZoomControls = memo(function ZoomControls({ zoomBy, onFit, onOverview }: Props) {
  const say = usePeopleWords()
  const sayOverview = useOverviewWords()
  const controls = [
    { label: say('zoomIn'), onClick: () => zoomBy(step), Icon: AddIcon },
    { label: say('zoomOut'), onClick: () => zoomBy(1 / step), Icon: RemoveIcon },
    { label: say('fit'), onClick: onFit, Icon: FitScreenIcon },
    ...(onOverview ? [{ label: sayOverview('show'), onClick: onOverview, Icon: PictureInPictureIcon }] : []),
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
