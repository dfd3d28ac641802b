import Box from '@mui/material/Box'
import GlobalStyles from '@mui/material/GlobalStyles'
import type { WordedBrief } from '#shared/domain/brief/wording.ts'
import type { Certainty } from '#shared/domain/relationship/evidence.ts'
import { useEffect, useRef } from 'react'
import { houseCss } from '../../../ui/house/house-css.ts'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import { paperHtml } from '../../../ui/paper-html.ts'
import { briefCss, briefLook } from '../brief-css.ts'
import { BriefPaper, type BriefData } from '../brief-paper.tsx'

/** A brief that is to be drawn, and who is told of its pages. */
export type PaperAsked = Readonly<{
  brief: BriefData
  worded: WordedBrief
  accountName: string
  title: string
  tell: (html: string) => void
}>

/** Draws a brief out of sight, where it is measured and fitted as on its own page, and writes its pages down. */
export function OffPaper({ asked, least }: Readonly<{ asked: PaperAsked; least: Certainty }>) {
  const paper = useRef<HTMLElement>(null)
  const look = useHouseLook()
  useEffect(() => {
    if (!paper.current) return
    const { lang } = document.documentElement
    asked.tell(paperHtml(paper.current, briefCss + houseCss(look), { title: asked.title, language: lang }))
  }, [asked, look])
  return (
    <Box
      aria-hidden
      inert
      sx={{ position: 'fixed', left: '-400vw', top: 0, '@media print': { display: 'none !important' } }}
    >
      <GlobalStyles styles={briefLook} />
      <BriefPaper
        key={asked.title}
        ref={paper}
        brief={asked.brief}
        worded={asked.worded}
        accountName={asked.accountName}
        least={least}
      />
    </Box>
  )
}
