import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { styled } from '@mui/material/styles'
import { useEffect, useId, useState } from 'react'
import { useFigureWords } from './figure-words.ts'
import { leaveSought, soughtNow, type KeyTaker, type Sought } from './insert-plugin.ts'
import { useLiveTexts } from './live-texts.ts'
import { useInsertable, type Insertable } from './use-insertable.ts'

type Props = Readonly<{
  editor: Editor
  /** Given what takes the keys while the list is open. */
  keys: KeyTaker
}>

/** The list that opens at a sign in a text: figures at #, people and accounts at @. The text keeps the focus. */
export function InsertMenu({ editor, keys }: Props) {
  const say = useFigureWords()
  const id = useId()
  const { sought, place } = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const found = soughtNow(now.state)
      return { sought: found, place: found && placeUnder(now, found.from) }
    },
  })
  const found = useInsertable(sought, useLiveTexts())
  const [chosen, setChosen] = useState<Readonly<{ at: number; of: string }>>(first)
  const of = sought ? `${sought.sign}${sought.from} ${sought.query}` : ''
  const at = chosen.of === of ? Math.min(chosen.at, Math.max(0, found.length - 1)) : 0
  const isOpen = sought !== undefined && (found.length > 0 || sought.query !== '')

  useEffect(() => {
    keys.giveTo((event, now) => {
      if (event.key === 'Escape') {
        editor.view.dispatch(leaveSought(editor.state))
        return true
      }
      if (found.length === 0) return false
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step !== undefined) {
        setChosen({ at: (at + step + found.length) % found.length, of })
        return true
      }
      const one = found[at]
      if ((event.key !== 'Enter' && event.key !== 'Tab') || event.shiftKey || !one) return false
      insert(editor, now, one)
      return true
    })
    return () => keys.giveTo(() => false)
  }, [editor, keys, found, at, of])

  const isListed = isOpen && found.length > 0
  useEffect(() => {
    // Only where somebody types there is a view for certain: while the page makes room for it, an editor has none.
    if (!isListed) return undefined
    const { dom } = editor.view
    const names = { 'aria-controls': `${id}-list`, 'aria-activedescendant': `${id}-${at}` }
    for (const [name, value] of Object.entries(names)) dom.setAttribute(name, value)
    return () => {
      for (const name of Object.keys(names)) dom.removeAttribute(name)
    }
  }, [editor, id, at, isListed])

  return (
    <>
      <Told role="status">
        {!isOpen
          ? ''
          : found.length === 0
            ? say('nothingFound', { query: sought.query })
            : say('found', { count: found.length })}
      </Told>
      {isOpen && place ? (
        <List
          ref={bringIntoView}
          {...(found.length === 0
            ? {}
            : {
                role: 'listbox',
                id: `${id}-list`,
                'aria-label': say(sought.sign === '#' ? 'figures' : 'peopleAndAccounts'),
              })}
          style={place}
          className="no-print"
        >
          {found.length === 0 ? (
            <div className="none" aria-hidden>
              {say('nothingFound', { query: sought.query })}
            </div>
          ) : null}
          {found.map((one, index) => (
            <div
              key={one.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => {
                event.preventDefault()
                insert(editor, sought, one)
              }}
            >
              <span>{one.name}</span>
              <small>{one.note}</small>
            </div>
          ))}
        </List>
      ) : null}
    </>
  )
}

const first = { at: 0, of: '' }

/** At the end of the page there would be no room for it. */
function bringIntoView(list: HTMLElement | null): void {
  list?.scrollIntoView?.({ block: 'nearest' })
}

/** Puts it in place of the sign and of what was typed after it, with a space behind. */
function insert(editor: Editor, { from, to }: Sought, { node }: Insertable): void {
  editor
    .chain()
    .focus()
    .insertContentAt({ from, to }, [node, { type: 'text', text: ' ' }])
    .run()
}

type Place = Readonly<{ left: number; top: number }>

/** Under the sign, within the sheet that the text stands on. */
function placeUnder(editor: Editor, from: number): Place | undefined {
  const sheet = editor.view.dom.closest('[data-sheet]')?.getBoundingClientRect()
  if (!sheet) return undefined
  const sign = editor.view.coordsAtPos(Math.min(from, editor.state.doc.content.size))
  return {
    left: Math.max(0, Math.min(sign.left - sheet.left, sheet.width - widthPx)),
    top: sign.bottom - sheet.top + 4,
  }
}

const widthPx = 320

const List = styled('div')({
  position: 'absolute',
  zIndex: 3,
  width: widthPx,
  maxWidth: '100%',
  margin: 0,
  padding: 4,
  fontSize: 13,
  lineHeight: '20px',
  border: '1px solid var(--mui-palette-divider)',
  borderRadius: 6,
  background: 'var(--mui-palette-background-paper)',
  boxShadow: '0 4px 16px rgb(0 0 0 / 0.18)',
  '& > div': {
    display: 'flex',
    gap: 8,
    justifyContent: 'space-between',
    padding: '4px 8px',
    borderRadius: 4,
    cursor: 'pointer',
  },
  '& > div > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& small': { flex: 'none', color: 'var(--mui-palette-text-secondary)', fontSize: 12 },
  '& > div:hover': { background: 'var(--mui-palette-action-hover)' },
  '& > div[aria-selected="true"]': {
    background: 'var(--mui-palette-action-selected)',
    boxShadow: 'inset 2px 0 0 var(--mui-palette-primary-main)',
  },
  '& .none': { color: 'var(--mui-palette-text-secondary)', cursor: 'default' },
})

const Told = styled('div')({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
})
