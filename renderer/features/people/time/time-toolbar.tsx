import Box from '@mui/material/Box'
import type { InformalLine } from '#shared/domain/relationship/model.ts'
import type { RefObject } from 'react'
import { formatCount } from '../../../ui/format.ts'
import { FindBox } from '../find-box.tsx'
import { KeyHelp } from '../key-help.tsx'
import { LinesMenu } from '../look/lines-menu.tsx'
import { usePeopleWords } from '../people-words.ts'
import { Switch, toolbarLook } from '../people-toolbar.tsx'
import type { Find } from '../use-find.ts'
import type { PeoplePlace } from '../use-people-place.ts'
import { useTimeWords } from './time-words.ts'

type Props = Readonly<{
  place: PeoplePlace
  find: Find
  findBox: RefObject<HTMLInputElement | null>
  changeCount: number
  isPair: boolean
  /** Whether other accounts belong to this one. */
  hasGroup: boolean
  areChangesShown: boolean
  /** Informal lines that could be drawn. */
  lines: readonly InformalLine[]
  areLinesShown: boolean
  isLegendShown: boolean
  onEnd: () => void
  onCompare: (isPair: boolean) => void
  onShowChanges: (isShown: boolean) => void
  onShowLines: (isShown: boolean) => void
  onShowLegend: (isShown: boolean) => void
}>

/** What is done to the map of the past as a whole: nothing of it changes anything but the view. */
export function TimeToolbar(props: Props) {
  const say = useTimeWords()
  const sayPeople = usePeopleWords()
  return (
    <Box role="toolbar" aria-label={sayPeople('people')} sx={toolbarLook}>
      <Switch label={sayPeople('time')} isOn onSwitch={props.onEnd} />
      {props.hasGroup ? (
        <Switch label={say('group')} isOn={props.place.isGroup} onSwitch={props.place.showGroup} />
      ) : null}
      <Switch label={say('compare')} isOn={props.isPair} onSwitch={props.onCompare} />
      {props.isPair ? (
        <Switch
          label={say('moveTogether')}
          isOn={props.place.areMapsLinked}
          onSwitch={props.place.linkMaps}
        />
      ) : null}
      <FindBox ref={props.findBox} find={props.find} place={props.place} />
      <Box sx={{ flex: 1 }} />
      <Switch
        label={say('changesCount', { shown: formatCount(props.changeCount) })}
        isOn={props.areChangesShown}
        onSwitch={props.onShowChanges}
      />
      <LinesMenu
        place={props.place}
        lines={props.lines}
        areShown={props.areLinesShown}
        onShow={props.onShowLines}
      />
      <Switch label={sayPeople('legend')} isOn={props.isLegendShown} onSwitch={props.onShowLegend} />
      <KeyHelp isReadOnly />
    </Box>
  )
}
