import type * as Docx from 'docx'
import { xmlText } from '../xml-text.ts'
import type { WordContent } from './word-content.ts'

/** A4 in twentieths of a point, with the margins of the sheet on the page. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_020, right: 1_020, bottom: 907, left: 1_020, header: 510, footer: 454 },
} as const

/** How wide what is written may be. */
export const widthTwips = page.size.width - page.margin.left - page.margin.right

const quiet = '5A6472'

/** The styles that a document is written in, by the look of the house. Sizes are in half points. */
export function stylesOf({ look, language }: WordContent): Docx.IStylesOptions {
  const color = look.primaryColor.slice(1)
  const heading = (size: number, before: number): Docx.IBaseParagraphStyleOptions => ({
    run: { size, bold: true, color, font: look.font },
    paragraph: { spacing: { before, after: 60 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: look.font, size: 20, color: '1B2027', language: { value: language } },
        paragraph: { spacing: { after: 60, line: 264 } },
      },
      heading1: heading(32, 0),
      heading2: heading(24, 320),
      heading3: heading(18, 200),
      listParagraph: { paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      { id: 'TableText', name: 'Table text', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
      {
        id: 'TableHead',
        name: 'Table head',
        basedOn: 'TableText',
        run: { size: 16, bold: true, color: quiet },
      },
    ],
  }
}

/** The page: who may read it above, what it is and the number of the page below. */
export function pageOf(
  docx: typeof Docx,
  { look, foot }: WordContent,
): Omit<Docx.ISectionOptions, 'children'> {
  const right = { type: 'right', position: widthTwips } as const
  const small = (children: readonly string[]) => new docx.TextRun({ children, size: 16, color: quiet })
  const below = [foot, look.footer].filter(Boolean).map(xmlText).join(' · ')
  const above = xmlText(look.confidentiality)
  return {
    properties: { page },
    ...(above === ''
      ? {}
      : {
          headers: {
            default: new docx.Header({ children: [new docx.Paragraph({ children: [small([above])] })] }),
          },
        }),
    footers: {
      default: new docx.Footer({
        children: [
          new docx.Paragraph({
            tabStops: [right],
            children: [
              small([below, '\t']),
              small([docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES]),
            ],
          }),
        ],
      }),
    },
  }
}
