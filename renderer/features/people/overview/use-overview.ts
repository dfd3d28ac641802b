import { useState } from 'react'
import { useRemember } from '../../../api/page-memory.ts'

const key = 'keyplan-map-overview'
/** A smaller map is its own overview. */
const cardsAtLeast = 40

/** Whether a map has an overview in its corner: a big one does, until it is put away, and stays as it was left. */
export function useOverview(cards: number) {
  const remember = useRemember()
  const [isOn, setOn] = useState(() => localStorage.getItem(key) !== 'off')
  const isBig = cards >= cardsAtLeast
  const turn = (on: boolean): void => {
    setOn(on)
    remember(key, on ? 'on' : 'off')
  }
  return {
    isShown: isBig && isOn,
    hide: () => turn(false),
    /** Brings it back; not there where there is nothing to bring back. */
    show: isBig && !isOn ? () => turn(true) : undefined,
  }
}
