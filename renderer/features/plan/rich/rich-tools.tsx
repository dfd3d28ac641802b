import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState, type KeyboardEvent } from 'react'
import { saidIn } from '#shared/domain/rich-text/said.ts'
import { toMarkdown } from '#shared/domain/rich-text/to-markdown.ts'
import { isSafeLink } from '#shared/domain/rich-text/safe-link.ts'
import { richOf } from '#shared/domain/rich-text/read-rich.ts'
import { TextDialog } from '../../../ui/text-dialog.tsx'
import { useFigureWords } from './live/figure-words.ts'
import { plainOfLive, useLiveTexts } from './live/live-texts.ts'
import { RichTool, ToolBar, ToolChoice } from './rich-tool.tsx'
import { useRichWords } from './rich-words.ts'
import { SwotChoice } from './swot/swot-choice.tsx'

type Props = Readonly<{ editor: Editor; section: string }>

/** What can be done with the form of a text, shown over it while one is in it. The arrows go from one to the next. */
export function RichTools({ editor, section }: Props) {
  const say = useRichWords()
  const sayFigure = useFigureWords()
  const live = useLiveTexts()
  const [isLinking, setLinking] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const at = useEditorState({ editor, selector: ({ editor: now }) => standingOf(now) })
  const chain = () => editor.chain().focus()

  const setLink = (address: string): void => {
    const href = address.trim()
    setWrong(!isSafeLink(href))
    if (!isSafeLink(href)) return
    setLinking(false)
    const isEmpty = editor.state.selection.empty && !editor.isActive('link')
    if (isEmpty)
      chain()
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
        .run()
    else chain().extendMarkRange('link').setLink({ href }).run()
  }

  return (
    <ToolBar role="toolbar" aria-label={say('tools', { section })} onKeyDown={walk} className="no-print">
      <ToolChoice
        aria-label={say('form')}
        value={at.level}
        onChange={(event) => {
          const level = Number(event.target.value)
          if (level === 1 || level === 2 || level === 3) chain().setHeading({ level }).run()
          else chain().setParagraph().run()
        }}
      >
        {([0, 1, 2, 3] as const).map((level) => (
          <option key={level} value={level}>
            {say(`form-${level}`)}
          </option>
        ))}
      </ToolChoice>
      <RichTool label={say('bold')} isOn={at.isBold} sign="B" onPress={() => chain().toggleBold().run()} />
      <RichTool
        label={say('italic')}
        isOn={at.isItalic}
        sign="I"
        onPress={() => chain().toggleItalic().run()}
      />
      <RichTool
        label={say('bullets')}
        isOn={at.isBullets}
        sign="•"
        onPress={() => chain().toggleBulletList().run()}
      />
      <RichTool
        label={say('numbers')}
        isOn={at.isNumbers}
        sign="1."
        onPress={() => chain().toggleOrderedList().run()}
      />
      <RichTool
        label={say('link')}
        isOn={at.isLink}
        sign="↗"
        onPress={() => (at.isLink ? chain().extendMarkRange('link').unsetLink().run() : setLinking(true))}
      />
      {at.isTable ? (
        <>
          <RichTool label={say('rowBelow')} sign="+↓" onPress={() => chain().addRowAfter().run()} />
          <RichTool label={say('columnRight')} sign="+→" onPress={() => chain().addColumnAfter().run()} />
          <RichTool label={say('removeRow')} sign="−↓" onPress={() => chain().deleteRow().run()} />
          <RichTool label={say('removeColumn')} sign="−→" onPress={() => chain().deleteColumn().run()} />
          <RichTool label={say('removeTable')} sign="×" onPress={() => chain().deleteTable().run()} />
        </>
      ) : (
        <RichTool
          label={say('table')}
          sign="⊞"
          onPress={() => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        />
      )}
      {live ? (
        <>
          <RichTool label={sayFigure('insertFigure')} sign="#" onPress={() => seek(editor, '#')} />
          <RichTool label={sayFigure('insertMention')} sign="@" onPress={() => seek(editor, '@')} />
          <SwotChoice editor={editor} />
        </>
      ) : null}
      <RichTool
        label={say('copyMarkdown')}
        sign="M↓"
        onPress={() => {
          const text = richOf(editor.getJSON())
          if (text)
            void navigator.clipboard.writeText(toMarkdown(saidIn(text, (node) => plainOfLive(live, node))))
        }}
      />
      {isLinking ? (
        <TextDialog
          title={say('linkTitle')}
          label={say('address')}
          confirmLabel={say('setLink')}
          cancelLabel={say('cancel')}
          lengthAtMost={2_000}
          onConfirm={setLink}
          onCancel={() => {
            setLinking(false)
            setWrong(false)
          }}
        >
          {isWrong ? <span role="alert">{say('notAddress')}</span> : null}
        </TextDialog>
      ) : null}
    </ToolBar>
  )
}

/** The sign as if it were typed: a list opens at it. */
function seek(editor: Editor, sign: '#' | '@'): void {
  const { $from } = editor.state.selection
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ')
  editor
    .chain()
    .focus()
    .insertContent(/\S$/.test(before) ? ` ${sign}` : sign)
    .run()
}

function standingOf(editor: Editor) {
  return {
    level: ([1, 2, 3] as const).find((level) => editor.isActive('heading', { level })) ?? 0,
    isBold: editor.isActive('bold'),
    isItalic: editor.isActive('italic'),
    isBullets: editor.isActive('bulletList'),
    isNumbers: editor.isActive('orderedList'),
    isLink: editor.isActive('link'),
    isTable: editor.isActive('table'),
  }
}

/** The arrows lead along the bar, as in any toolbar; within the choice they choose. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.target instanceof HTMLSelectElement) return
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (step === undefined) return
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('button, select')]
  const index = tools.indexOf(event.target as HTMLElement)
  tools[(index + step + tools.length) % tools.length]?.focus()
  event.preventDefault()
}
