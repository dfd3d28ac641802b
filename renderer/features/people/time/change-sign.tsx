import { influences } from '#shared/domain/relationship/judgement.ts'
import type { MapChange } from '#shared/domain/relationship/map-diff.ts'
import { rungOf } from '#shared/domain/relationship/model.ts'

/** What is seen of a change at a glance, the most telling first. */
export const changeSigns = ['arrived', 'left', 'moved', 'up', 'down', 'changed'] as const
export type ChangeSign = (typeof changeSigns)[number]

/** What came to be known, or is not known any more, went neither up nor down. */
export function signOf(change: MapChange): ChangeSign {
  switch (change.kind) {
    case 'unit-joined':
    case 'arrived':
    case 'line-new':
    case 'cover-gained':
      return 'arrived'
    case 'unit-left':
    case 'left':
    case 'line-gone':
    case 'cover-lost':
      return 'left'
    case 'moved':
    case 'placed':
    case 'unplaced':
      return 'moved'
    case 'attitude':
      return change.from === null || change.to === null ? 'changed' : upOrDown(change.from, change.to)
    case 'influence':
      return change.from === null || change.to === null
        ? 'changed'
        : upOrDown(influences.indexOf(change.from), influences.indexOf(change.to))
    case 'cover-changed':
      return upOrDown(rungOf(change.from), rungOf(change.to))
    case 'line-changed':
      return change.from.kind === change.to.kind
        ? upOrDown(change.from.strength, change.to.strength)
        : 'changed'
    case 'renamed':
    case 'retitled':
    case 'assistant':
    case 'external':
      return 'changed'
  }
}

function upOrDown(from: number, to: number): ChangeSign {
  return to > from ? 'up' : 'down'
}

const shapes: Readonly<Record<ChangeSign, Readonly<{ color: string; path: string }>>> = {
  arrived: { color: 'var(--mui-palette-success-main)', path: 'M8 4.2V11.8M4.2 8H11.8' },
  left: { color: 'var(--mui-palette-error-main)', path: 'M4.2 8H11.8' },
  moved: { color: 'var(--mui-palette-primary-main)', path: 'M4 8H12M9 5 12 8 9 11' },
  up: { color: 'var(--mui-palette-success-main)', path: 'M8 12V4.4M4.8 7.4 8 4.2 11.2 7.4' },
  down: { color: 'var(--mui-palette-error-main)', path: 'M8 4V11.6M4.8 8.6 8 11.8 11.2 8.6' },
  changed: { color: 'var(--mui-palette-warning-main)', path: 'M4.6 6.4H11.4M4.6 9.6H11.4' },
}

export function signColor(sign: ChangeSign): string {
  return shapes[sign].color
}

/** A sign in a field of 16 by 16: plus, minus, arrows or two bars, light in a dark disk, so that it is read in gray too. */
export function SignShape({ sign }: Readonly<{ sign: ChangeSign }>) {
  const { color, path } = shapes[sign]
  return (
    <>
      <circle
        cx="8"
        cy="8"
        r="7.4"
        fill={color}
        stroke="var(--mui-palette-background-paper)"
        strokeWidth="1.2"
      />
      <path
        d={path}
        fill="none"
        stroke="var(--mui-palette-background-paper)"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  )
}
