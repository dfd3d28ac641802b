import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'

/** What is being looked for to insert it: the sign that began it, where it stands, and what was typed after it. */
export type Sought = Readonly<{ sign: '@' | '#'; from: number; to: number; query: string }>
type Standing = Readonly<{ sought: Sought | undefined; leftAt: number | undefined }>

/** So far back a sign is looked for; names are not longer. */
const queryAtMost = 40

const key = new PluginKey<Standing>('insertLive')

/** What takes the keys while something is sought; answers whether it took one. */
export type TakeKey = (event: KeyboardEvent, sought: Sought) => boolean

/** Who takes the keys changes with what is shown; the editor asks whoever it is at the moment. */
export type KeyTaker = Readonly<{ take: TakeKey; giveTo: (take: TakeKey) => void }>

export function createKeyTaker(): KeyTaker {
  let current: TakeKey = () => false
  return {
    take: (event, sought) => current(event, sought),
    giveTo: (take) => {
      current = take
    },
  }
}

/** Watches for a sign at the start of a word, and gives the keys to whoever shows what it could mean. */
export function insertPlugin(takeKey: TakeKey): Extension {
  return Extension.create({
    name: 'insertLive',
    /* Before the keys of lists and tables. */
    priority: 1_000,
    addProseMirrorPlugins: () => [
      new Plugin<Standing>({
        key,
        state: {
          init: () => nothing,
          apply: (transaction, before, _old, state) => {
            const left = transaction.getMeta(key) as 'leave' | undefined
            const sought = soughtIn(state)
            if (left === 'leave') return { sought: undefined, leftAt: sought?.from }
            /* What was left by Escape stays left until another sign is typed. */
            if (sought && sought.from === before.leftAt) return { sought: undefined, leftAt: sought.from }
            /* A click into a word that begins so seeks nothing; typing there does. */
            if (sought && !transaction.docChanged && before.sought?.from !== sought.from) return nothing
            return { sought, leftAt: undefined }
          },
        },
        props: {
          handleKeyDown: (view, event) => {
            const sought = soughtNow(view.state)
            return sought !== undefined && !event.isComposing && takeKey(event, sought)
          },
        },
      }),
    ],
  })
}

export function soughtNow(state: EditorState): Sought | undefined {
  return key.getState(state)?.sought
}

/** Says that nothing is to be inserted here. */
export function leaveSought(state: EditorState) {
  return state.tr.setMeta(key, 'leave')
}

const nothing: Standing = { sought: undefined, leftAt: undefined }

function soughtIn({ selection }: EditorState): Sought | undefined {
  const { $from, empty } = selection
  if (!empty || !$from.parent.isTextblock) return undefined
  const start = Math.max(0, $from.parentOffset - queryAtMost)
  const before = $from.parent.textBetween(start, $from.parentOffset, undefined, '\ufffc')
  const match = /(?:^|[\s(\ufffc])([@#])([^\s@#\ufffc]*(?: [^\s@#\ufffc]+)?)$/u.exec(before)
  if (!match) return undefined
  const query = match[2] ?? ''
  const to = $from.pos
  return { sign: match[1] === '#' ? '#' : '@', from: to - query.length - 1, to, query }
}
