import BusinessIcon from '@mui/icons-material/BusinessOutlined'
import DayIcon from '@mui/icons-material/TodayOutlined'
import ChevronLeftIcon from '@mui/icons-material/ChevronLeft'
import ChevronRightIcon from '@mui/icons-material/ChevronRight'
import PortfolioIcon from '@mui/icons-material/PieChartOutlined'
import TouchpointsIcon from '@mui/icons-material/ForumOutlined'
import ReviewsIcon from '@mui/icons-material/FactCheckOutlined'
import SettingsIcon from '@mui/icons-material/SettingsOutlined'
import StorageIcon from '@mui/icons-material/StorageOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { memo, type ComponentType } from 'react'
import { Link, useLocation } from 'react-router'
import { useFrameWords } from './frame-words.ts'

type Props = Readonly<{ isNarrow: boolean; isEnabled: boolean; onToggle: () => void }>

/** The places of the program. It is the same in every state; without a workspace its places can't be entered. */
export function Rail({ isNarrow, isEnabled, onToggle }: Props) {
  const say = useFrameWords()
  const places = [
    { path: '/my-day', label: say('myDay'), Icon: DayIcon },
    { path: '/accounts', label: say('accounts'), Icon: BusinessIcon },
    { path: '/portfolio', label: say('portfolio'), Icon: PortfolioIcon },
    { path: '/reviews', label: say('reviews'), Icon: ReviewsIcon },
    { path: '/touchpoints', label: say('touchpoints'), Icon: TouchpointsIcon },
    { path: '/data', label: say('data'), Icon: StorageIcon },
    { path: '/settings', label: say('settings'), Icon: SettingsIcon },
  ]
  return (
    <Box
      component="nav"
      aria-label={say('navigation')}
      sx={{
        gridRow: '1 / 3',
        display: 'flex',
        flexDirection: 'column',
        gap: 0.5,
        p: 2,
        bgcolor: 'var(--mui-palette-background-default)',
        borderRight: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          height: 40,
          px: 2,
          mb: 2,
          fontWeight: 700,
          fontSize: 15,
        }}
      >
        <img src="./icon.svg" width={20} height={20} alt="" />
        {isNarrow ? null : 'Keyplan'}
      </Box>
      {places.map((place) => (
        <RailPlace key={place.path} {...place} isNarrow={isNarrow} isEnabled={isEnabled} />
      ))}
      <Box sx={{ flex: 1 }} />
      <IconButton
        onClick={onToggle}
        aria-label={isNarrow ? say('expand') : say('collapse')}
        sx={{ alignSelf: isNarrow ? 'center' : 'end' }}
      >
        {isNarrow ? <ChevronRightIcon fontSize="small" /> : <ChevronLeftIcon fontSize="small" />}
      </IconButton>
    </Box>
  )
}

type PlaceProps = Readonly<{
  path: string
  label: string
  Icon: ComponentType<{ fontSize: 'small' }>
  isNarrow: boolean
  isEnabled: boolean
}>

function RailPlace(props: PlaceProps) {
  return <RailLink {...props} isHere={useLocation().pathname.startsWith(props.path)} />
}

type LinkProps = PlaceProps & Readonly<{ isHere: boolean }>

/** Stays as it is while one goes about within a place: its address changes with each card that is selected. */
const RailLink = memo(function RailLink({ path, label, Icon, isNarrow, isEnabled, isHere }: LinkProps) {
  return (
    <Tooltip title={isNarrow ? label : ''} placement="right">
      <ButtonBase
        component={Link}
        to={path}
        aria-current={isHere && isEnabled ? 'page' : undefined}
        aria-disabled={!isEnabled}
        aria-label={label}
        tabIndex={isEnabled ? 0 : -1}
        sx={{
          justifyContent: isNarrow ? 'center' : 'start',
          gap: 2.5,
          px: 2,
          py: 1.75,
          borderRadius: 1,
          color: isHere && isEnabled ? 'primary.main' : 'text.primary',
          bgcolor: isHere && isEnabled ? 'primary.light' : 'transparent',
          fontWeight: isHere && isEnabled ? 600 : 400,
          opacity: isEnabled ? 1 : 0.45,
          pointerEvents: isEnabled ? 'auto' : 'none',
          '&:hover': { bgcolor: isHere ? 'primary.light' : 'action.hover' },
        }}
      >
        <Icon fontSize="small" />
        {isNarrow ? null : label}
      </ButtonBase>
    </Tooltip>
  )
})
