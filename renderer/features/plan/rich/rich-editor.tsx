import type { JSONContent } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { styled } from '@mui/material/styles'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { noText } from '#shared/domain/rich-text/model.ts'
import { readRich } from '#shared/domain/rich-text/read-rich.ts'
import { plainOf } from '#shared/domain/rich-text/plain.ts'
import { Notice } from '../../../ui/notice.tsx'
import { NotKept } from '../../../ui/not-kept.tsx'
import { useDraft, type Kept } from '../../../ui/use-draft.ts'
import { InsertMenu } from './live/insert-menu.tsx'
import { createKeyTaker } from './live/insert-plugin.ts'
import { LiveNote } from './live/live-note.tsx'
import { createLiveSource, useLiveTexts } from './live/live-texts.ts'
import { richExtensions, writtenIn } from './rich-extensions.ts'
import { pasteProps } from './rich-paste.ts'
import { RichProse } from './rich-prose.ts'
import { RichTools } from './rich-tools.tsx'
import { useRichWords } from './rich-words.ts'
import { showStored } from './show-stored.ts'

export type RichEditorProps = Readonly<{
  label: string
  /** The thing whose text this is, in the version that is shown. */
  of: Readonly<{ id: string; version: number }>
  /** The text with its form as it is written down. */
  stored: string
  placeholder: string
  onKeep: (rich: string, version: number) => Promise<Kept>
}>

/** A text with a form, written where it is read and kept as one types. */
export function RichEditor({ label, of, stored, placeholder, onKeep }: RichEditorProps) {
  const say = useRichWords()
  const [isTooMuch, setTooMuch] = useState(false)
  const draft = useDraft({
    stored,
    version: of.version,
    keep: (rich) => onKeep(rich, of.version),
    lastingName: of.id,
  })
  const shown = useRef(draft.text)
  const live = useLiveTexts()
  const [keys] = useState(createKeyTaker)
  const [source] = useState(createLiveSource)
  const [extensions] = useState(() =>
    richExtensions(() => setTooMuch(true), {
      source,
      takeKey: keys.take,
    }),
  )
  useEffect(() => source.set(live), [source, live])

  const editor = useEditor({
    extensions,
    /* Its styles are in `RichProse`: the page takes none that it does not know. */
    injectCSS: false,
    content: contentOf(draft.text),
    editorProps: {
      ...pasteProps(() => setTooMuch(true)),
      attributes: (state) => ({
        class: 'rich-body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-placeholder': placeholder,
        'data-empty': String(state.doc.childCount === 1 && state.doc.content.size <= 2),
      }),
    },
    onUpdate: ({ editor: { state } }) => {
      const rich = writtenIn(state.doc)
      if (rich === undefined) return
      shown.current = rich
      setTooMuch(false)
      draft.type(rich)
    },
    onBlur: () => draft.leave(),
  })

  useLayoutEffect(() => {
    const text = shown.current === draft.text ? undefined : readRich(draft.text)
    if (!text) return
    shown.current = draft.text
    showStored(editor, text)
  }, [editor, draft.text])

  return (
    <Sheet data-sheet data-wrong={draft.failure !== undefined}>
      <Above className="rich-tools no-print">
        <RichTools editor={editor} section={label} />
      </Above>
      <RichProse>
        <EditorContent editor={editor} />
      </RichProse>
      {live ? <InsertMenu editor={editor} keys={keys} /> : null}
      <LiveNote editor={editor} />
      {isTooMuch ? <Notice severity="warning">{say('tooMuch')}</Notice> : null}
      {draft.failure ? <NotKept failure={draft.failure} stored={lettersOf(stored)} draft={draft} /> : null}
    </Sheet>
  )
}

function contentOf(json: string): JSONContent {
  return (readRich(json) ?? noText) as JSONContent
}

function lettersOf(json: string): string {
  const text = readRich(json)
  return text ? plainOf(text) : ''
}

const Sheet = styled('div')({
  position: 'relative',
  minWidth: 0,
  margin: '0 -7px',
  padding: '2px 6px',
  border: '1px solid transparent',
  borderRadius: 6,
  '&:hover': { borderColor: 'var(--mui-palette-divider)' },
  '&:focus-within': {
    borderColor: 'var(--mui-palette-primary-main)',
    background: 'var(--mui-palette-background-paper)',
  },
  '&[data-wrong="true"]': { borderColor: 'var(--mui-palette-error-main)' },
  '& > .rich-tools': { visibility: 'hidden' },
  '&:focus-within > .rich-tools': { visibility: 'visible' },
  '& .rich-body[data-empty="true"]::before': {
    content: 'attr(aria-placeholder)',
    float: 'left',
    height: 0,
    pointerEvents: 'none',
    color: 'var(--mui-palette-text-secondary)',
  },
  '@media print': {
    margin: 0,
    padding: '2px 0',
    border: 'none',
    '& .rich-body[data-empty="true"]': { display: 'none' },
  },
})

/** Takes no room of its own: it lies over the line of the title, and stays in view in a long text. */
const Above = styled('div')({
  position: 'sticky',
  top: 40,
  zIndex: 1,
  height: 0,
  display: 'flex',
  justifyContent: 'flex-end',
  '& > *': { position: 'absolute', bottom: 4, right: -6 },
})
