import { fileNameOf } from '#shared/kernel/file-name.ts'
import type { Asked } from '#shared/domain/relationship/taken-out.ts'
import { useState } from 'react'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { pngOf } from '../../../ui/picture/png-of.ts'
import { MapPaper } from './map-paper.tsx'
import { MapSlides } from './map-slides.tsx'
import { PaperDialog } from './paper-dialog.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { pictureOf, type Sheet } from './sheet.ts'
import { TakenToast } from './taken-toast.tsx'
import { useTakeOutWords } from './take-out-words.ts'
import type { MapForPaper } from './use-map-taken.ts'

export type MapWay = 'picture' | 'drawing' | 'copy' | 'paper' | 'slides'

type Props = Readonly<{
  way: MapWay
  map: MapForPaper
  accountName: string
  asked: Asked
  onDone: () => void
}>

/** So many pixels of a picture for one of the screen: sharp on slides and on paper. */
const pixels = 2

/** The map on its way out: drawn out of sight, then saved, copied, or asked for which paper it is. */
export function MapTakeOut({ way, map, accountName, asked, onDone }: Props) {
  const say = useTakeOutWords()
  const [sheet, setSheet] = useState<Sheet>()
  const [told, setTold] = useState<'copied' | 'notCopied' | 'notDrawn' | 'noSlides'>()
  const { today } = map.aging
  const name = fileNameOf(accountName, say('nameMap'), today)
  const count = map.people.all.length

  const take = (drawn: Sheet): void => {
    setSheet(drawn)
    if (way === 'paper') return
    const { svg, widthPx, heightPx } = pictureOf(drawn)
    if (way === 'drawing') {
      saveFile(`${name}.svg`, 'image/svg+xml', svg)
      return onDone()
    }
    const png = pngOf(svg, widthPx, heightPx, pixels)
    if (way === 'copy') {
      const copied = navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
      return void copied.then(() => setTold('copied')).catch(() => setTold('notCopied'))
    }
    png
      .then((blob) => {
        saveFile(`${name}.png`, 'image/png', blob)
        onDone()
      })
      .catch(() => setTold('notDrawn'))
  }

  if (told)
    return (
      <TakenToast
        severity={told === 'copied' ? 'success' : 'warning'}
        sentence={say(told)}
        onClose={onDone}
      />
    )
  if (sheet && way === 'paper') return <PaperDialog sheet={sheet} name={name} onDone={onDone} />
  if (sheet) return null
  const shown = {
    map,
    asked,
    title: say(asked.size > 0 ? 'titleJudged' : 'title', { account: accountName }),
    subtitle: say('subtitle', { count, shown: formatCount(count), day: formatDay(today) }),
  }
  if (way === 'slides')
    return <MapSlides {...shown} name={name} onDone={onDone} onFailed={() => setTold('noSlides')} />
  return <MapPaper {...shown} onDrawn={take} />
}
