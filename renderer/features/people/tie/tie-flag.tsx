import { displayName } from '#shared/domain/relationship/model.ts'
import type { RefObject } from 'react'
import type { People } from '../people.ts'
import { PointerFlag } from '../pointer-flag.tsx'
import type { Carried } from '../use-card-drag.ts'
import { useTieWords } from './tie-words.ts'

type Props = Readonly<{
  ref: RefObject<HTMLDivElement | null>
  carried: Carried | undefined
  people: People
}>

/** Says beside the pointer from whom to whom a line would be drawn. */
export function TieFlag({ ref, carried, people }: Props) {
  const say = useTieWords()
  const from = people.byId.get(carried?.id ?? '')
  const to = people.byId.get(carried?.overId ?? '')
  const sentence = !from
    ? ''
    : to
      ? say('draw', { from: displayName(from), to: displayName(to) })
      : say('hint', { name: displayName(from) })
  return <PointerFlag ref={ref}>{sentence}</PointerFlag>
}
