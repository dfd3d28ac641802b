import { writeRich } from '#shared/domain/rich-text/read-rich.ts'
import type { Block, Inline } from '#shared/domain/rich-text/model.ts'

/** A heading, a sentence with a bold word, and a list, made of a word; or the word as it is. */
export function aRichText(word: string, isPlain: boolean): string {
  const said: Inline[] = word === '' ? [] : [{ type: 'text', text: word }]
  const bold: Inline[] = word === '' ? [] : [{ type: 'text', text: word, marks: [{ type: 'bold' }] }]
  const plain: Block = paragraph(said)
  const formed: readonly Block[] = [
    { type: 'heading', attrs: { level: 2 }, ...contentOf(said) },
    paragraph([{ type: 'text', text: 'About ' }, ...bold]),
    { type: 'bulletList', content: [{ type: 'listItem', content: [plain] }] },
  ]
  return writeRich({ type: 'doc', content: isPlain ? [plain] : formed })
}

function paragraph(content: readonly Inline[]): Block {
  return { type: 'paragraph', ...contentOf(content) }
}

function contentOf(content: readonly Inline[]): Readonly<{ content?: readonly Inline[] }> {
  return content.length === 0 ? {} : { content }
}
