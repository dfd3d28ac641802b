import { getMarkRange, Mark, type Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { swotParts, type SwotPart } from '#shared/domain/plan/plan-line.ts'

const name = 'swot'

/** Words that are tagged as a strength, a weakness, an opportunity or a threat while they are written. What is typed behind them is not. */
export const swotMark = Mark.create({
  name,
  inclusive: false,
  addAttributes: () => ({
    part: {
      default: null,
      parseHTML: (element: HTMLElement) => element.dataset['swot'] ?? null,
      renderHTML: ({ part }) => ({ 'data-swot': String(part) }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'mark[data-swot]',
      /* What is pasted can say anything. */
      getAttrs: (element) => (isPart(element.dataset['swot']) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['mark', HTMLAttributes, 0],
})

/** The tag at the cursor, or at the start of what is selected. */
export function swotPartAt(editor: Editor): SwotPart | undefined {
  const { part } = editor.getAttributes(name)
  return isPart(part) ? part : undefined
}

/** Tags what is selected; else what is tagged at the cursor already; else the paragraph. `undefined` takes the tag off. */
export function tagSwot(editor: Editor, part: SwotPart | undefined): void {
  const range = rangeOf(editor.state)
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const type = state.schema.marks[name]
      if (!type || !range) return false
      tr.removeMark(range.from, range.to, type)
      if (part !== undefined) tr.addMark(range.from, range.to, type.create({ part }))
      return true
    })
    .run()
}

function rangeOf({ selection, schema }: EditorState): Readonly<{ from: number; to: number }> | undefined {
  const { $from, from, to, empty } = selection
  if (!empty) return { from, to }
  const type = schema.marks[name]
  if (!type || !$from.parent.isTextblock) return undefined
  return getMarkRange($from, type) ?? { from: $from.start(), to: $from.end() }
}

function isPart(value: unknown): value is SwotPart {
  return (swotParts as readonly unknown[]).includes(value)
}
