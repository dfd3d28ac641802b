import type { WordedBrief } from '#shared/domain/brief/wording.ts'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { valueText } from '../../../ui/sentences/say-sentence.ts'
import {
  bodyFrame,
  cellMarginPt,
  type DeckColor,
  type DeckPart,
  type Paragraph,
  type Slide,
} from '../../../ui/office/deck-content.ts'
import { gapPt, heightOf, heightOfAll, pagesOf } from '../../../ui/office/deck-flow.ts'
import { lightOf, type BriefData } from '../brief-paper.tsx'
import { saidRuns, type BriefSays } from './said-runs.ts'
import { goingOn } from './column-slides.ts'

/** What stands on the slides from above to below: as high as it is, and how it is drawn from a height on. */
type Block = Readonly<{ heightPt: number; partsAt: (y: number) => readonly DeckPart[] }>

const lightColors: Readonly<Record<'red' | 'amber' | 'green', DeckColor>> = {
  red: '#b3261e',
  amber: '#9a6700',
  green: '#1a7f4b',
}
const discPt = 15
const besideDiscPt = 24
const betweenPt = 10

/** The headline, where we stand with the reason of it, and the money as a table; on one slide where all of it fits. */
export function standingSlides(
  brief: BriefData,
  worded: WordedBrief,
  title: string,
  says: BriefSays,
  look: HouseLook,
): readonly Slide[] {
  const tries = scales.map((scale) => pagesAt(brief, worded, says, look, scale))
  const pages = tries.find(({ length }) => length === 1) ?? tries.at(-1) ?? []
  return pages.map((parts, page) => ({ title: goingOn(title, page, says.saySlides), parts }))
}

/** Text is as large as one slide takes. */
const scales = [1.3, 1.15, 1]

function pagesAt(
  brief: BriefData,
  worded: WordedBrief,
  says: BriefSays,
  look: HouseLook,
  scale: number,
): readonly (readonly DeckPart[])[] {
  const blocks = [
    ...headlineBlocks(worded, says, look, scale),
    ...stateBlocks(brief, worded, says, look, scale),
    ...moneyBlocks(brief, says, look),
  ]
  const pages: DeckPart[][] = []
  let y = Infinity
  for (const { heightPt, partsAt } of blocks) {
    if (y + heightPt > bodyFrame.y + bodyFrame.heightPt) {
      pages.push([])
      y = bodyFrame.y
    }
    pages.at(-1)?.push(...partsAt(y))
    y += heightPt
  }
  return pages
}

function headlineBlocks(
  { headline }: WordedBrief,
  says: BriefSays,
  { font }: HouseLook,
  scale: number,
): readonly Block[] {
  const paragraphs = headline.map((sentence): Paragraph => ({
    runs: saidRuns(sentence, says, { isBold: true }),
    sizePt: 20 * scale,
  }))
  return pagesOf(paragraphs, bodyFrame, font).map((page) => textBlock(page, font, betweenPt))
}

function stateBlocks(
  { state }: BriefData,
  worded: WordedBrief,
  says: BriefSays,
  { font }: HouseLook,
  scale: number,
): readonly Block[] {
  const { say } = says
  const widthPt = bodyFrame.widthPt - besideDiscPt
  return worded.state.flatMap((sentence, at) => {
    const light = sentence.drafted ? lightOf(state, sentence.drafted) : undefined
    const disc =
      sentence.drafted !== null && sentence.drafted === state.sentences[0]
        ? {
            letter: String(state.rung),
            name: say('mapStep', { rung: state.rung }),
            color: 'primary' as const,
          }
        : light && { letter: say(light).slice(0, 1), name: say(light), color: lightColors[light] }
    const pages = pagesOf(
      [{ runs: saidRuns(sentence, says), sizePt: 14 * scale }],
      { widthPt, heightPt: bodyFrame.heightPt - 40 },
      font,
    )
    return pages.map((paragraphs, page): Block => {
      const head = at === 0 && page === 0 ? headingOf(say('state')) : undefined
      const headPt = head ? heightOf(head, bodyFrame.widthPt, font) : 0
      const heightPt = heightOfAll(paragraphs, widthPt, font)
      const isLast = at === worded.state.length - 1 && page === pages.length - 1
      return {
        heightPt: headPt + heightPt + (isLast ? betweenPt : 0),
        partsAt: (y) => [
          ...(head ? [textAt(y, headPt, [head])] : []),
          ...(disc && page === 0
            ? [
                {
                  kind: 'disc' as const,
                  frame: {
                    x: bodyFrame.x,
                    y: y + headPt + (14 * scale * 1.2 - discPt) / 2,
                    widthPt: discPt,
                    heightPt: discPt,
                  },
                  ...disc,
                },
              ]
            : []),
          {
            kind: 'text',
            frame: { x: bodyFrame.x + besideDiscPt, y: y + headPt, widthPt, heightPt },
            paragraphs,
          },
        ],
      }
    })
  })
}

function moneyBlocks({ money }: BriefData, says: BriefSays, { font }: HouseLook): readonly Block[] {
  if (money.length === 0) return []
  const { say, sayWord } = says
  const cellPt = bodyFrame.widthPt / money.length - 2 * cellMarginPt
  const values = money.map(({ value }) => ({
    text: value === null ? say('notThere') : valueText(sayWord, value),
    isBold: value !== null,
    isQuiet: value === null,
    ...(value?.kind === 'money' && value.amountMinor < 0 ? { color: lightColors.red } : {}),
  }))
  const notes = money.map(({ note }) => saidRuns({ drafted: note, wording: null }, says, { isQuiet: true }))
  const highest = (rows: readonly Paragraph[]): number =>
    Math.max(...rows.map((each) => heightOf(each, cellPt, font))) - gapPt + 2 * cellMarginPt
  const valuesPt = highest(values.map((value) => ({ runs: [value], sizePt: 16 })))
  const notesPt = highest(notes.map((runs) => ({ runs, sizePt: 11 })))
  const headsPt = highest(money.map(({ figure }) => ({ runs: [{ text: say(figure) }], sizePt: 11 })))
  const head = headingOf(say('money'))
  const headPt = heightOf(head, bodyFrame.widthPt, font)
  const tablePt = headsPt + valuesPt + notesPt
  return [
    {
      heightPt: headPt + tablePt,
      partsAt: (y) => [
        textAt(y, headPt, [head]),
        {
          kind: 'table',
          frame: { ...bodyFrame, y: y + headPt, heightPt: tablePt },
          head: money.map(({ figure }) => say(figure)),
          headPt: headsPt,
          rows: [
            { cells: values.map((value) => [value]), sizePt: 16, heightPt: valuesPt },
            { cells: notes, sizePt: 11, heightPt: notesPt },
          ],
        },
      ],
    },
  ]
}

function headingOf(text: string): Paragraph {
  return { runs: [{ text }], sizePt: 14, isHeading: true }
}

function textBlock(paragraphs: readonly Paragraph[], font: string, afterPt: number): Block {
  const heightPt = heightOfAll(paragraphs, bodyFrame.widthPt, font)
  return { heightPt: heightPt + afterPt, partsAt: (y) => [textAt(y, heightPt, paragraphs)] }
}

function textAt(y: number, heightPt: number, paragraphs: readonly Paragraph[]): DeckPart {
  return { kind: 'text', frame: { ...bodyFrame, y, heightPt }, paragraphs }
}
