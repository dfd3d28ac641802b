import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { swotParts } from '#shared/domain/plan/plan-line.ts'
import { ToolChoice } from '../rich-tool.tsx'
import { swotPartAt, tagSwot } from './swot-mark.ts'
import { useSwotWords } from './swot-words.ts'

/** Which part of the SWOT the words at the cursor belong to. */
export function SwotChoice({ editor }: Readonly<{ editor: Editor }>) {
  const say = useSwotWords()
  const part = useEditorState({ editor, selector: ({ editor: now }) => swotPartAt(now) })
  return (
    <ToolChoice
      aria-label={say('tag')}
      title={say('tag')}
      value={part ?? ''}
      style={{ width: 76 }}
      onChange={(event) =>
        tagSwot(
          editor,
          swotParts.find((each) => each === event.target.value),
        )
      }
    >
      <option value="">{say('none')}</option>
      {swotParts.map((each) => (
        <option key={each} value={each}>
          {say(each)}
        </option>
      ))}
    </ToolChoice>
  )
}
