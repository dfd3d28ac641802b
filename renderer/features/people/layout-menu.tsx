import CheckIcon from '@mui/icons-material/Check'
import SchemaIcon from '@mui/icons-material/SchemaOutlined'
import Button from '@mui/material/Button'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListSubheader from '@mui/material/ListSubheader'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { mapLayouts } from './map-choice.ts'
import { usePeopleWords } from './people-words.ts'
import type { PeoplePlace } from './use-people-place.ts'

/** How the map is drawn: the arrangement of the cards. */
export function LayoutMenu({ place }: Readonly<{ place: PeoplePlace }>) {
  const say = usePeopleWords()
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
              chooseMap({ ...map, layout })
            }}
          />
        ))}
      </Menu>
    </>
  )
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
