import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined'
import AddIcon from '@mui/icons-material/Add'
import GridOnIcon from '@mui/icons-material/GridOnOutlined'
import TableRowsIcon from '@mui/icons-material/TableRowsOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import type { ReactNode, RefObject } from 'react'
import { formatCount } from '../../ui/format.ts'
import type { InformalLine } from '#shared/domain/relationship/model.ts'
import { useCoverageWords } from './coverage/coverage-words.ts'
import { FindBox } from './find-box.tsx'
import { KeyHelp } from './key-help.tsx'
import { PasteButton } from './paste/paste-button.tsx'
import { TakeOutMenu, type TakeOut } from './take-out/take-out-menu.tsx'
import { LayoutMenu } from './layout-menu.tsx'
import { FilterMenu } from './look/filter-menu.tsx'
import { LinesMenu } from './look/lines-menu.tsx'
import type { Filter } from './look/use-filter.ts'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { useRatingWords } from '../../ui/rating/rating-words.ts'
import type { Find } from './use-find.ts'
import type { AccountPanel, PeoplePlace, PeopleView } from './use-people-place.ts'

type Props = Readonly<{
  people: People
  place: PeoplePlace
  find: Find
  filter: Filter
  /** Informal lines that could be drawn. */
  lines: readonly InformalLine[]
  findBox: RefObject<HTMLInputElement | null>
  isReadOnly: boolean
  count: number
  takeOut: TakeOut
  areLinesShown: boolean
  isLegendShown: boolean
  /** How many judgements should be asked again. */
  toVerify: number
  onShowLines: (isShown: boolean) => void
  onShowLegend: (isShown: boolean) => void
  onShowPanel: (panel: AccountPanel | null) => void
  onTime: () => void
  /** Whether other accounts belong to this one. */
  hasGroup: boolean
  onAdd: () => void
  onPaste: () => void
}>

/** Everything that is done to the map or the table as a whole, in one row. */
export function PeopleToolbar(props: Props) {
  const say = usePeopleWords()
  const sayCoverage = useCoverageWords()
  const sayRating = useRatingWords()
  const { place, find, isReadOnly, count } = props
  const isMap = place.view === 'map'
  const toVerify =
    props.toVerify === 0 ? say('verify') : say('verifyOf', { shown: formatCount(props.toVerify) })
  const panelSwitch = (panel: AccountPanel) => ({
    isOn: place.accountPanel === panel,
    onSwitch: (isOn: boolean) => props.onShowPanel(isOn ? panel : null),
  })
  return (
    <Box role="toolbar" aria-label={say('people')} sx={toolbarLook}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={place.view}
        aria-label={say('view')}
        onChange={(_event, view: PeopleView | null) => {
          if (view) place.show(view)
        }}
      >
        <Toggle value="map" icon={<AccountTreeIcon sx={{ fontSize: 16 }} />} label={say('map')} />
        <Toggle value="table" icon={<TableRowsIcon sx={{ fontSize: 16 }} />} label={say('table')} />
        <Toggle
          value="coverage"
          icon={<GridOnIcon sx={{ fontSize: 16 }} />}
          label={sayCoverage('coverage')}
        />
      </ToggleButtonGroup>
      <FindBox ref={props.findBox} find={find} place={place} />
      <FilterMenu filter={props.filter} people={props.people} />
      <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap', fontSize: 12, ...goneWhenNarrow }}>
        {say('peopleCount', { count, shown: formatCount(count) })}
      </Box>
      <Box sx={{ flex: 1 }} />
      <Switch label={toVerify} {...panelSwitch('verify')} />
      <Switch label={say('analysis')} {...panelSwitch('analysis')} />
      <Switch label={say('time')} isOn={false} onSwitch={props.onTime} />
      <Box component="span" sx={isMap ? goneWhenNarrower : null}>
        <Switch label={sayRating('teamRating')} {...panelSwitch('rating')} />
      </Box>
      {isMap ? (
        <>
          <LayoutMenu place={place} people={props.people} hasGroup={props.hasGroup} isReadOnly={isReadOnly} />
          <LinesMenu
            place={place}
            lines={props.lines}
            areShown={props.areLinesShown}
            onShow={props.onShowLines}
          />
          <Switch label={say('legend')} isOn={props.isLegendShown} onSwitch={props.onShowLegend} />
          <KeyHelp isReadOnly={isReadOnly} />
        </>
      ) : null}
      <TakeOutMenu {...props.takeOut} />
      {isReadOnly ? null : <PasteButton onPaste={props.onPaste} />}
      {isReadOnly ? null : (
        <Button
          variant="contained"
          aria-label={say('addPerson')}
          onClick={props.onAdd}
          sx={{ whiteSpace: 'nowrap', flex: 'none', minWidth: 36, gap: 1 }}
        >
          <AddIcon sx={{ fontSize: 18 }} />
          <Box component="span" sx={goneWhenNarrower}>
            {say('addPerson')}
          </Box>
        </Button>
      )}
    </Box>
  )
}

/** The row of the toolbar, which leaves out its icons where it is narrow: their words say it. */
export const toolbarLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  px: 4,
  minHeight: 44,
  bgcolor: 'background.paper',
  borderBottom: '1px solid',
  borderColor: 'divider',
  '@container (max-width: 1300px)': {
    gap: 1.25,
    px: 3,
    '& .MuiToggleButton-root': { px: 1.5 },
    '& .MuiToggleButton-root svg, & .MuiButton-startIcon': { display: 'none' },
  },
  '@container (max-width: 900px)': {
    // What does not fit goes to a second row: nothing is pushed out of sight.
    flexWrap: 'wrap',
    py: 1,
    gap: 0.75,
    px: 2,
    '& .MuiToggleButton-root': { px: 1 },
    '& .MuiIconButton-root': { p: 1 },
  },
} as const

const goneWhenNarrower = { '@container (max-width: 1100px)': { display: 'none' } }
/** The count is the first to give way. */
const goneWhenNarrow = { '@container (max-width: 1300px)': { display: 'none' } }

function Toggle({ value, icon, label, ...own }: Readonly<{ value: string; icon: ReactNode; label: string }>) {
  return (
    <ToggleButton {...own} value={value} sx={{ gap: 1.5, py: 0.5, px: 2, textTransform: 'none' }}>
      {icon}
      {label}
    </ToggleButton>
  )
}

type SwitchProps = Readonly<{ label: string; isOn: boolean; onSwitch: (isOn: boolean) => void }>

export function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <ToggleButton
      value={label}
      size="small"
      selected={isOn}
      onChange={() => onSwitch(!isOn)}
      sx={{ py: 0.5, px: 2, textTransform: 'none', whiteSpace: 'nowrap' }}
    >
      {label}
    </ToggleButton>
  )
}
