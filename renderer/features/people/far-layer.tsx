import { memo, useMemo } from 'react'
import type { Block, Blocks } from '../../diagram/blocks.ts'
import { inFields } from '../../diagram/fields.ts'
import type { Point } from '../../diagram/geometry.ts'
import { origin, type Spot } from '../../diagram/sketch.ts'
import { attitudeColor } from '../../ui/attitude-mark.tsx'
import { movedTo } from './moved-to.ts'
import type { People } from './people.ts'

type Props = Readonly<{
  cards: readonly Spot[]
  /** All cards, where they are told in blocks. */
  blocks: Blocks | undefined
  people: People
  /** Whom the filter means; `null` for everybody. */
  meant: ReadonlySet<string> | null
}>

/** Very many or very small cards: in each field or block one path for each attitude, and one for those who fade, whatever the number. */
export const FarLayer = memo(function FarLayer({ cards, blocks, people, meant }: Props) {
  const fields = useMemo(
    () => (blocks ? blocksDrawn(blocks, people, meant) : fieldsDrawn(cards, people, meant)),
    [cards, blocks, people, meant],
  )
  return (
    <g aria-hidden="true">
      {fields.map(({ key, at, paths }) => (
        <g key={key} transform={movedTo(at)}>
          <FarPaths paths={paths} />
        </g>
      ))}
    </g>
  )
})

const FarPaths = memo(function FarPaths({ paths }: Readonly<{ paths: readonly FarPath[] }>) {
  return paths.map(({ look, color, path }, index) => (
    <path key={index} d={path} className={look} fill={color} />
  ))
})

type FarPath = Readonly<{ look: string; color: string; path: string }>
type Field = Readonly<{ key: string; at: Point; paths: readonly FarPath[] }>

function blocksDrawn(blocks: Blocks, people: People, meant: ReadonlySet<string> | null): readonly Field[] {
  const isAsBefore = asBefore(people.all)
  return blocks
    .filter(({ block }) => block.spots.length > 0)
    .map(({ block, at }) => ({ key: block.id, at, paths: pathsOfBlock(block, people, meant, isAsBefore) }))
}

function fieldsDrawn(
  cards: readonly Spot[],
  people: People,
  meant: ReadonlySet<string> | null,
): readonly Field[] {
  return inFields(cards, (card) => card).map((field, index) => ({
    key: `field ${index}`,
    at: origin,
    paths: pathsByColor(field, attitudesOf(field, people), meant),
  }))
}

type Attitudes = readonly (number | null)[]

function attitudesOf(cards: readonly Spot[], people: People): Attitudes {
  return cards.map(({ id }) => people.byId.get(id)?.attitude ?? null)
}

type Drawn = Readonly<{
  /** The people of whom it was drawn. */
  all: People['all']
  attitudes: Attitudes
  meant: ReadonlySet<string> | null
  paths: readonly FarPath[]
}>
const drawn = new WeakMap<Block, Drawn>()

/** A block is drawn anew only where somebody of it is thought of otherwise, or others are meant. */
function pathsOfBlock(
  block: Block,
  people: People,
  meant: ReadonlySet<string> | null,
  isAsBefore: (all: People['all']) => boolean,
): readonly FarPath[] {
  const { all } = people
  const before = drawn.get(block)
  if (before?.meant === meant && isAsBefore(before.all)) {
    drawn.set(block, { ...before, all })
    return before.paths
  }
  const attitudes = attitudesOf(block.spots, people)
  const isSame =
    before?.meant === meant && before.attitudes.every((attitude, index) => attitude === attitudes[index])
  const paths = isSame ? before.paths : pathsByColor(block.spots, attitudes, meant)
  drawn.set(block, { all, attitudes, meant, paths })
  return paths
}

/** Answers whether a list is of the same people, thought of as they are now; each list is looked through once. */
function asBefore(all: People['all']): (before: People['all']) => boolean {
  const known = new Map<People['all'], boolean>()
  return (before) => {
    const isSame = known.get(before) ?? areThoughtOfAlike(before, all)
    known.set(before, isSame)
    return isSame
  }
}

function areThoughtOfAlike(one: People['all'], other: People['all']): boolean {
  if (one.length !== other.length) return false
  return one.every((was, index) => {
    const is = other[index]
    return was === is || (was.id === is?.id && was.attitude === is.attitude)
  })
}

type Boxes = Readonly<{ look: string; color: string; boxes: string[] }>
type ByAttitude = Map<number | null, Boxes>

function pathsByColor(
  cards: readonly Spot[],
  attitudes: Attitudes,
  meant: ReadonlySet<string> | null,
): readonly FarPath[] {
  const bright: ByAttitude = new Map()
  const faded: ByAttitude = new Map()
  // Most cards are as large as the one before.
  let [widthPx, heightPx, outline] = [0, 0, '']
  for (const [index, card] of cards.entries()) {
    if (card.widthPx !== widthPx || card.heightPx !== heightPx) {
      ;({ widthPx, heightPx } = card)
      outline = `h${widthPx}v${heightPx}h${-widthPx}Z`
    }
    const attitude = attitudes[index] ?? null
    const box = `M${card.x} ${card.y}${outline}`
    const isFaded = meant !== null && !meant.has(card.id)
    const paths = isFaded ? faded : bright
    const known = paths.get(attitude)
    if (known) known.boxes.push(box)
    else paths.set(attitude, newBoxes(isFaded, attitude, box))
  }
  return [...bright.values(), ...faded.values()].map(({ look, color, boxes }) => {
    return { look, color, path: boxes.join('') }
  })
}

function newBoxes(isFaded: boolean, attitude: number | null, box: string): Boxes {
  const look = isFaded ? 'far-cards is-faded' : 'far-cards'
  return { look, color: attitudeColor(attitude), boxes: [box] }
}
