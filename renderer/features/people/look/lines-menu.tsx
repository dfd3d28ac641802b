import {
  informalLineKinds,
  type InformalLine,
  type InformalLineKind,
} from '#shared/domain/relationship/model.ts'
import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown'
import CheckIcon from '@mui/icons-material/Check'
import PolylineIcon from '@mui/icons-material/PolylineOutlined'
import Box from '@mui/material/Box'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import ToggleButton from '@mui/material/ToggleButton'
import { memo, useState } from 'react'
import { formatCount } from '../../../ui/format.ts'
import { usePeopleWords } from '../people-words.ts'
import type { PeoplePlace } from '../use-people-place.ts'
import { LineSample } from './line-sample.tsx'
import { useLookWords } from './look-words.ts'
import { turned } from './people-filter.ts'

type Props = Readonly<{
  place: PeoplePlace
  /** All that could be drawn, so that each kind can say how many there are. */
  lines: readonly InformalLine[]
  areShown: boolean
  onShow: (areShown: boolean) => void
}>

/** Informal lines as a switch, and beside it a menu of their kinds: each with how it looks and how many there are. */
export const LinesMenu = memo(function LinesMenu({ place, lines, areShown, onShow }: Props) {
  const say = useLookWords()
  const sayPeople = usePeopleWords()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const { hiddenKinds, hideKinds } = place
  const counts = Map.groupBy(lines, ({ kind }) => kind)
  const isShown = (kind: InformalLineKind): boolean => areShown && !hiddenKinds.includes(kind)
  const turn = (kind: InformalLineKind): void => {
    if (areShown) hideKinds(turned(hiddenKinds, kind))
    else {
      onShow(true)
      hideKinds(informalLineKinds.filter((each) => each !== kind))
    }
  }
  return (
    <Box sx={{ display: 'inline-flex', flex: 'none' }}>
      <ToggleButton
        value="lines"
        size="small"
        aria-label={sayPeople('informalLines')}
        title={sayPeople('informalLines')}
        selected={areShown}
        onChange={() => onShow(!areShown)}
        sx={{ ...buttonLook, px: 2, borderRadius: '6px 0 0 6px' }}
      >
        <PolylineIcon
          sx={{ fontSize: 16, display: 'none !important', [narrow]: { display: 'block !important' } }}
        />
        <Box component="span" sx={{ [narrow]: { display: 'none' } }}>
          {sayPeople('informalLines')}
        </Box>
      </ToggleButton>
      <ToggleButton
        value="kinds"
        size="small"
        selected={areShown && hiddenKinds.length > 0}
        aria-label={say('lineKinds')}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ ...buttonLook, px: '2px !important', ml: '-1px', borderRadius: '0 6px 6px 0' }}
      >
        <ArrowDropDownIcon sx={{ fontSize: 18, display: 'block !important' }} />
      </ToggleButton>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { dense: true, 'aria-label': say('lineKinds') } }}
      >
        {informalLineKinds.map((kind) => (
          <MenuItem
            key={kind}
            role="menuitemcheckbox"
            aria-checked={isShown(kind)}
            onClick={() => turn(kind)}
            sx={{ gap: 2 }}
          >
            <CheckIcon sx={{ fontSize: 16, visibility: isShown(kind) ? 'visible' : 'hidden' }} />
            <LineSample kind={kind} />
            {say('lineKindCount', {
              kind: sayPeople(`kind-${kind}`),
              shown: formatCount(counts.get(kind)?.length ?? 0),
            })}
          </MenuItem>
        ))}
        <MenuItem
          disabled={areShown && hiddenKinds.length === 0}
          onClick={() => {
            onShow(true)
            hideKinds([])
            setAnchor(undefined)
          }}
          sx={{ borderTop: '1px solid', borderColor: 'divider', pl: 3 }}
        >
          {say('allKinds')}
        </MenuItem>
      </Menu>
    </Box>
  )
})

/** Where the toolbar has no room for the words. */
const narrow = '@container (max-width: 900px)'

const buttonLook = { py: 0.5, textTransform: 'none', whiteSpace: 'nowrap' } as const
