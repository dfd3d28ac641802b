import type * as Docx from 'docx'
import { inkOf } from '#shared/domain/house-style/color.ts'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { fromBase64 } from '#shared/kernel/base64.ts'
import { logoIn } from '../house/logo-size.ts'
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
  const color = inkOf(look.primaryColor).slice(1)
  const heading = (size: number, before: number): Docx.IBaseParagraphStyleOptions => ({
    run: { size, bold: true, color, font: look.font },
    paragraph: { spacing: { before, after: 60 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: look.font, size: 20, color: '1B2027', language: { value: language } },
        paragraph: { spacing: { after: 60, line: 264, lineRule: 'auto' } },
      },
      heading1: { ...heading(32, 0), paragraph: { ...heading(32, 0).paragraph, border: underline(look) } },
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
  const logo = logoOf(docx, look)
  return {
    properties: { page },
    ...(above === '' && logo === null
      ? {}
      : {
          headers: {
            default: new docx.Header({
              children: [
                new docx.Paragraph({
                  tabStops: [right],
                  spacing: { after: 160, line: 240, lineRule: 'auto' },
                  children: [small([above, '\t']), ...(logo === null ? [] : [logo])],
                }),
              ],
            }),
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

/** In pixels of CSS: 40 mm by 10 mm. */
const logoRoom = { width: 151, height: 38 }

function logoOf(docx: typeof Docx, { logo }: HouseLook): Docx.ImageRun | null {
  if (logo === null) return null
  const { width, height } = logoIn(logo, logoRoom)
  return new docx.ImageRun({
    type: logo.kind === 'png' ? 'png' : 'jpg',
    data: fromBase64(logo.base64),
    transformation: { width: Math.round(width), height: Math.round(height) },
    // The library counts on from document to document.
    altText: { id: '1', name: 'Logo', title: '', description: '' },
  })
}

/** A line in the second color under what the document is. */
function underline({ accentColor }: HouseLook): Docx.IBordersOptions {
  return { bottom: { style: 'single', size: 8, space: 4, color: accentColor.slice(1) } }
}
