import type { AccountId } from '#shared/domain/account/model.ts'
import type { FigureNode, MentionNode } from '#shared/domain/rich-text/model.ts'
import type { PlanFigure } from '#shared/domain/plan/figures.ts'
import { createContext, use } from 'react'

/** What stands for a figure: its value, its day, and the sentence that has all of it. */
export type SaidFigure = Readonly<{ value: string; day: string; all: string }>
export type SaidMention = Readonly<{ name: string; to: string | undefined }>

/** What figures and names in a text are at the moment: of today, or as they were in an approved copy. */
export type LiveTexts = Readonly<{
  accountId: AccountId
  figures: readonly PlanFigure[]
  figure: (attrs: FigureNode['attrs']) => SaidFigure
  mention: (attrs: MentionNode['attrs']) => SaidMention
}>

export const LiveTextsContext = createContext<LiveTexts | undefined>(undefined)

/** `undefined` where a text stands for itself: what was written down is shown. */
export function useLiveTexts(): LiveTexts | undefined {
  return use(LiveTextsContext)
}

/** A node as plain text, with the day of a figure. */
export function plainOfLive(live: LiveTexts | undefined, { type, attrs }: FigureNode | MentionNode): string {
  if (!live) return attrs.label
  if (type === 'mention') return live.mention(attrs).name
  const { value, day } = live.figure(attrs)
  return day === '' ? value : `${value} (${day})`
}

/** Hands what is live on to what is drawn outside React: whoever has subscribed is told of each change. */
export type LiveSource = Readonly<{
  get: () => LiveTexts | undefined
  set: (live: LiveTexts | undefined) => void
  subscribe: (onChange: () => void) => () => void
}>

export function createLiveSource(): LiveSource {
  let live: LiveTexts | undefined
  const all = new Set<() => void>()
  return {
    get: () => live,
    set: (next) => {
      if (next === live) return
      live = next
      for (const each of all) each()
    },
    subscribe: (onChange) => {
      all.add(onChange)
      return () => all.delete(onChange)
    },
  }
}
