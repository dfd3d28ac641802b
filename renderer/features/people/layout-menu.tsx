import CheckIcon from '@mui/icons-material/Check'
import SchemaIcon from '@mui/icons-material/SchemaOutlined'
import Button from '@mui/material/Button'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListSubheader from '@mui/material/ListSubheader'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { levelCount } from '../../diagram/collapsing.ts'
import { isHierarchy } from './arrange-map.ts'
import { FreeReset } from './free-reset.tsx'
import { useLookWords } from './look/look-words.ts'
import { chosenNext, mapDensities, mapLayouts } from './map-choice.ts'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { nodesOf } from './use-map-layout.ts'
import type { PeoplePlace } from './use-people-place.ts'

/** So many levels can be chosen to be shown at most. */
const levelsAtMost = 6

type Props = Readonly<{ place: PeoplePlace; people: People; hasGroup: boolean; isReadOnly: boolean }>

/** How the map is drawn: the arrangement of the cards, how much stands on each, and how many levels of them. */
export function LayoutMenu({ place, people, hasGroup, isReadOnly }: Props) {
  const say = usePeopleWords()
  const sayLook = useLookWords()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const { map, chooseMap } = place
  const close = (): void => setAnchor(undefined)
  return (
    <>
      <Button
        variant="outlined"
        color="inherit"
        startIcon={<SchemaIcon sx={{ fontSize: '16px !important' }} />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flex: 'none', borderColor: 'divider', fontWeight: 400 }}
      >
        {say('layout')}
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={close}
        slotProps={{ list: { dense: true } }}
      >
        <Title text={say('arrangement')} />
        {mapLayouts.map((layout) => (
          <Choice
            key={layout}
            label={say(`layout-${layout}`)}
            isChosen={layout === map.layout}
            onChoose={() => {
              close()
              chooseMap(chosenNext(map, layout))
            }}
          />
        ))}
        {isReadOnly ? null : <FreeReset place={place} people={people} onDone={close} />}
        {hasGroup ? <Title text={say('whosePeople')} /> : null}
        {(hasGroup ? [false, true] : []).map((isGroup) => (
          <Choice
            key={String(isGroup)}
            label={say(isGroup ? 'wholeGroup' : 'thisAccount')}
            isChosen={isGroup === place.isGroup}
            onChoose={() => {
              close()
              place.showGroup(isGroup)
            }}
          />
        ))}
        <Title text={sayLook('density')} />
        {mapDensities.map((density) => (
          <Choice
            key={density}
            label={sayLook(`density-${density}`)}
            isChosen={density === map.density}
            onChoose={() => {
              close()
              chooseMap({ ...map, density })
            }}
          />
        ))}
        {levelChoices().length < 2 ? null : <Title text={say('collapsing')} />}
        {levelChoices().map((levels) => (
          <Choice
            key={levels}
            label={levels === null ? say('allLevels') : say('levelsShown', { count: levels })}
            isChosen={levels === place.collapsing.levels}
            onChoose={() => {
              close()
              place.collapseBelow(levels)
            }}
          />
        ))}
      </Menu>
    </>
  )

  function levelChoices(): readonly (number | null)[] {
    if (anchor === undefined || !isHierarchy(map.layout)) return []
    const choices = Math.min(levelsAtMost, levelCount(nodesOf(people, map)) - 1)
    return [null, ...Array.from({ length: Math.max(0, choices) }, (_, index) => index + 1)]
  }
}

function Title({ text }: Readonly<{ text: string }>) {
  return (
    <ListSubheader role="presentation" sx={{ lineHeight: '28px', fontSize: 12 }}>
      {text}
    </ListSubheader>
  )
}

type ChoiceProps = Readonly<{ label: string; isChosen: boolean; onChoose: () => void }>

/** The menu moves among its items by the props it gives to each: they are handed on. */
function Choice({ label, isChosen, onChoose, ...given }: ChoiceProps) {
  return (
    <MenuItem {...given} role="menuitemradio" aria-checked={isChosen} onClick={onChoose}>
      <ListItemIcon>{isChosen ? <CheckIcon sx={{ fontSize: 16 }} /> : null}</ListItemIcon>
      {label}
    </MenuItem>
  )
}
