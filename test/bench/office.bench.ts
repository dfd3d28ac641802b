import { readFile } from 'node:fs/promises'
import JsZip from 'jszip'
import PptxGenJs from 'pptxgenjs'
import { median, spreadOf, timed, type Bench } from './bench.ts'
import { onSampleBrief, untilSaved } from './sample-brief.ts'

const runs = 7

/**
 * From pressing "Save as PPTX" on the brief of an account of the sample company until the file is there: the built program over loopback.
 * The floor is the library writing as many empty slides, outside a page.
 */
export const bench: Bench = {
  ids: ['brief.pptx'],
  run: () =>
    onSampleBrief(async (page) => {
      const ours: number[] = []
      const floors: number[] = []
      for (let run = 0; run <= runs; run += 1) {
        const { ms, path } = await untilSaved(page, 'Save as PPTX')
        const slides = await slidesIn(path)
        const floor = await timed(() => emptyDeck(slides))
        if (run === 0) continue
        ours.push(ms)
        floors.push(floor)
      }
      const [value, floor] = [median(ours), median(floors)]
      return [
        {
          id: 'brief.pptx',
          value,
          unit: 'ms',
          floor,
          ratio: value / floor,
          runs,
          spread: spreadOf(ours),
          note: 'one account of the sample company; floor: as many empty slides by the library alone',
        },
      ]
    }),
}

async function slidesIn(path: string): Promise<number> {
  const { files } = await JsZip.loadAsync(await readFile(path))
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  if (slides < 4) throw new Error(`The brief has ${slides} slides`)
  return slides
}

async function emptyDeck(slides: number): Promise<void> {
  const deck = new PptxGenJs()
  for (let at = 0; at < slides; at += 1) deck.addSlide()
  await deck.write({ outputType: 'arraybuffer' })
}
