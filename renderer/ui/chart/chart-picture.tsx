import Box from '@mui/material/Box'
import { visuallyHidden } from '@mui/utils'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useHue } from '../use-hue.ts'
import { lookOf } from './chart-look.ts'
import { optionOf } from './chart-option.ts'
import { valuesAt, type ChartSpec } from './chart-spec.ts'
import { useChartWords } from './chart-words.ts'
import type { Drawing } from './engine.ts'

type Props = Readonly<{
  label: string
  spec: ChartSpec
  sayValue: (value: number) => string
  heightPx: number
  onChoose: ((index: number) => void) | undefined
  onNotDrawn: () => void
}>

/** The drawing itself. One goes through its values with the arrow keys, and each is said. */
export function ChartPicture({ label, spec, sayValue, heightPx, onChoose, onNotDrawn }: Props) {
  const say = useChartWords()
  const hue = useHue()
  const holder = useRef<HTMLDivElement>(null)
  const latest = useRef({ onChoose, onNotDrawn })
  const [drawing, setDrawing] = useState<Drawing>()
  const [at, setAt] = useState<number | null>(null)

  useEffect(() => {
    latest.current = { onChoose, onNotDrawn }
  })
  useEffect(() => {
    let isGone = false
    let made: Drawing | undefined
    import('./engine.ts').then(
      ({ drawIn }) => {
        if (isGone || !holder.current) return
        made = drawIn(holder.current, (index) => latest.current.onChoose?.(index))
        setDrawing(made)
      },
      () => latest.current.onNotDrawn(),
    )
    return () => {
      isGone = true
      made?.end()
    }
  }, [])
  useEffect(() => {
    if (!holder.current || !drawing) return
    drawing.show(optionOf(spec, lookOf(holder.current), sayValue), (index) => tipOf(spec, index, sayValue))
  }, [drawing, spec, hue, sayValue])

  const last = spec.categories.length - 1
  const goTo = (index: number | null): void => {
    setAt(index)
    drawing?.point(index)
  }
  const pressed = (event: KeyboardEvent): void => {
    const next = stepOf(event.key, at, last)
    if (next !== undefined) {
      event.preventDefault()
      goTo(next)
    } else if (event.key === 'Enter' && at !== null) onChoose?.(at)
    else if (event.key === 'Escape' && at !== null) {
      event.stopPropagation()
      goTo(null)
    }
  }
  const values = at === null ? [] : valuesAt(spec, at)
  const told = values.map(({ name, value }) => say('valueOf', { name, value: sayValue(value) }))

  return (
    <Box
      role="application"
      tabIndex={0}
      aria-roledescription={say('kind')}
      aria-label={`${label}. ${say(onChoose ? 'keysChoose' : 'keys')}`}
      onKeyDown={pressed}
      onBlur={() => goTo(null)}
      sx={{ height: heightPx, breakInside: 'avoid' }}
    >
      <div ref={holder} aria-hidden style={{ width: '100%', height: '100%' }} />
      <output style={visuallyHidden}>
        {at === null
          ? ''
          : say('point', {
              category: spec.categories[at] ?? '',
              values: told.length === 0 ? say('nothingThere') : told.join('; '),
            })}
      </output>
    </Box>
  )
}

/** Where a key leads from a place, `undefined` for a key that leads nowhere. */
function stepOf(key: string, at: number | null, last: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at === null ? 0 : Math.min(last, at + 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return at === null ? last : Math.max(0, at - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}

function tipOf(spec: ChartSpec, index: number, sayValue: (value: number) => string): Node {
  const tip = document.createElement('div')
  const head = document.createElement('strong')
  head.textContent = spec.categories[index] ?? ''
  tip.append(head)
  for (const { name, value } of valuesAt(spec, index)) {
    const row = document.createElement('div')
    row.textContent = `${name}  ${sayValue(value)}`
    tip.append(row)
  }
  return tip
}
