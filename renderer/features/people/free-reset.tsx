import MenuItem from '@mui/material/MenuItem'
import ListItemIcon from '@mui/material/ListItemIcon'
import { useDo } from '../../api/use-do.ts'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import type { PeoplePlace } from './use-people-place.ts'

type Props = Readonly<{ place: PeoplePlace; people: People; onDone: () => void }>

/** Gives the cards of the free map back to the hierarchy, where any were put somewhere. */
export function FreeReset({ place, people, onDone, ...given }: Props) {
  const say = usePeopleWords()
  const put = useDo('contact.place')
  const placed = people.all.filter(({ freeX }) => freeX !== null)
  if (place.map.layout !== 'free' || placed.length === 0) return null
  return (
    <MenuItem
      {...given}
      onClick={() => {
        onDone()
        place.chooseMap({ ...place.map, layout: 'free', from: 'down' })
        void put({ contacts: placed.map(({ id, version }) => ({ id, version })), places: null })
      }}
    >
      <ListItemIcon />
      {say('freeReset')}
    </MenuItem>
  )
}
