import { useState } from 'react'
import type { Option } from './palette-list.ts'

type Chosen = Readonly<{ key: string; forText: string }>

/** Which option the keys are at: the first, until one moves; the same thing while its text stands, wherever it moves to. */
export function useActive(options: readonly Option[], text: string) {
  const [chosen, setChosen] = useState<Chosen>()
  const known = chosen?.forText === text ? options.findIndex(({ key }) => key === chosen.key) : -1
  const index = Math.max(0, known)

  function goTo(next: number): void {
    const option = options[(next + options.length) % options.length]
    if (option) setChosen({ key: option.key, forText: text })
  }
  return { index, option: options[index], goTo }
}
