import type { HouseLook } from '#shared/domain/house-style/model.ts'
import type { SafeDocument, SafePart } from '#shared/domain/sensitivity/safe-document.ts'
import { formatDay } from '../../ui/format.ts'
import type { Run, WordBlock, WordContent } from '../../ui/office/word-content.ts'
import type { SayCustomer } from './customer-words.ts'
import { chapterBlocks } from './paper-blocks.ts'
import { sayValue } from './say-value.ts'

type How = Readonly<{ say: SayCustomer; currency: string; look: HouseLook; language: string }>

/** The document that a customer gets. It is made of what is safe alone: what was struck out can be in no file of it. */
export function customerDocument(
  document: SafeDocument,
  { say, currency, look, language }: How,
): WordContent {
  const runsOf = ({ value }: SafePart): readonly Run[] => [{ text: sayValue(value, say, currency) }]
  const plain = (text: string): Run => ({ text, isQuiet: true })
  const title = titleOf(document, say, currency)
  const said = (field: SafePart['field']): readonly string[] =>
    document.head.parts.flatMap((part) => (part.field === field ? [sayValue(part.value, say, currency)] : []))
  const [from, to] = said('plan-period')
  const about = [
    ...said('plan-title'),
    ...(from && to ? [say('period', { from, to })] : []),
    ...said('plan-state'),
  ]
  return {
    title,
    language,
    day: document.day,
    look,
    foot: say('asOf', { day: formatDay(document.day) }),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...(about.length === 0 ? [] : [{ kind: 'text', runs: [plain(about.join(' · '))] } satisfies WordBlock]),
      ...chapterBlocks(document.chapters, { say, runsOf, plain }),
    ],
  }
}

export function titleOf(document: SafeDocument, say: SayCustomer, currency: string): string {
  const name = document.head.parts.find(({ field }) => field === 'account-name')
  return name ? say('titleFor', { name: sayValue(name.value, say, currency) }) : say('title')
}

/** How a file of it is called: by nothing that does not leave. */
export function fileTitleOf(document: SafeDocument, say: SayCustomer, currency: string): string {
  const name = document.head.parts.find(({ field }) => field === 'account-name')
  return say('file', { name: name ? sayValue(name.value, say, currency) : '', day: document.day })
}
