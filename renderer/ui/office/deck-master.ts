import type PptxGenJs from 'pptxgenjs'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { logoIn, logoUrl } from '../house/logo-size.ts'
import { xmlText } from '../xml-text.ts'
import { colorOf } from './deck-colors.ts'
import { slidePt, type DeckContent } from './deck-content.ts'
import { linesOf } from './text-room.ts'

export const masterName = 'Keyplan'
export const titleName = 'title'

/** Where the foot of a slide begins: nothing of its content reaches below. */
export const footTopPt = 500

/** The master of the house: a band in its color, who may read it above, what it is and the number of the slide below. */
export function masterOf({ look, foot, language }: DeckContent): PptxGenJs.SlideMasterProps {
  const small = {
    fontFace: look.font,
    fontSize: 10,
    color: colorOf('quiet'),
    margin: 0,
    lang: language,
  } as const
  const below = [foot, look.footer].filter(Boolean).map(xmlText).join(' · ')
  return {
    title: masterName,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { ...inches(0, 0, slidePt.width, 8), fill: { color: colorOf('brand') } } },
      { rect: { ...inches(0, 0, 36, 8), fill: { color: colorOf('accent') } } },
      ...logoOn(look),
      {
        placeholder: {
          options: {
            name: titleName,
            type: 'title',
            ...inches(36, 34, titleWidthPt(look), titleHeightPt),
            fontFace: look.font,
            fontSize: 26,
            bold: true,
            color: colorOf('primary'),
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
      ...(look.confidentiality === ''
        ? []
        : [
            {
              text: {
                text: xmlText(look.confidentiality),
                options: { ...small, ...inches(36, 14, titleWidthPt(look), 16), valign: 'middle' },
              },
            } as const,
          ]),
      {
        line: {
          ...inches(36, footTopPt, 888, 0),
          line: { color: colorOf('brand'), width: 0.75 },
        },
      },
      { text: { text: below, options: { ...small, ...inches(36, footTopPt + 6, 820, 26), valign: 'top' } } },
    ],
    slideNumber: { ...inches(864, footTopPt + 6, 60, 16), ...small, align: 'right' },
  }
}

/** The largest size at which a title has the room it is given. */
export function titleSize(title: string, { look }: DeckContent): number {
  return (
    titleSizes.find(
      (sizePt) =>
        linesOf(title, titleWidthPt(look), sizePt, look.font).length * sizePt * 1.22 <= titleHeightPt,
    ) ?? 12
  )
}

const titleSizes = [26, 22, 19, 16, 14, 12]
const titleHeightPt = 48
const logoRoom = { width: 132, height: 48 }

/** A title leaves the corner to the logo. */
function titleWidthPt({ logo }: HouseLook): number {
  return logo === null ? 888 : 888 - logoRoom.width - 20
}

function logoOn({ logo }: HouseLook): NonNullable<PptxGenJs.SlideMasterProps['objects']> {
  if (logo === null) return []
  const { width, height } = logoIn(logo, logoRoom)
  return [
    {
      image: {
        ...inches(924 - width, 22 + (logoRoom.height - height) / 2, width, height),
        data: logoUrl(logo),
      },
    },
  ]
}

function inches(x: number, y: number, w: number, h: number) {
  return { x: x / 72, y: y / 72, w: w / 72, h: h / 72 }
}
