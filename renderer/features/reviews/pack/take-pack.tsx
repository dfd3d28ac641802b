import { fileNameOf } from '#shared/kernel/file-name.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAskEach } from '../../../api/use-ask-each.ts'
import { usePdf } from '../../../api/use-pdf.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SaveOffice } from '../../../ui/office/save-office.tsx'
import { wordFile } from '../../../ui/office/word-file.ts'
import { wordHtml } from '../../../ui/office/word-html.ts'
import { useHtmlPdf } from '../../../ui/use-html-pdf.ts'
import { useWordsOf } from '../../../ui/sentences/use-words-of.ts'
import { useTrailSentences } from '../../../ui/trail/use-trail-sentences.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useSayMinutes } from '../minutes/use-say-minutes.ts'
import { compareInput, toldOf } from '../plan-changes.ts'
import { briefInput, reviewBrief } from '../use-review-brief.ts'
import type { ReviewData } from '../use-review.ts'
import { packDocument, type PlanFacts } from './pack-document.ts'

/** What everybody reads before the day, as one file. */
export function TakePack({ data }: Readonly<{ data: ReviewData }>) {
  const says = {
    ...useSayMinutes(data),
    wordsOf: useWordsOf(),
    sayChange: useTrailSentences().sayChange,
  }
  const { say } = says
  const facts = usePlanFacts(data)
  const look = useHouseLook()
  const name = fileNameOf(say('packFile', { title: data.review.title, day: data.review.heldOn }))
  const content = () =>
    packDocument(data, facts ?? [], says, { look, language: document.documentElement.lang })

  const pdf = useHtmlPdf(usePdf(), name, () => wordHtml(content()))
  return (
    <Box component="section" aria-label={say('pack')}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {say('pack')}
      </Typography>
      <Typography color="textSecondary" sx={{ fontSize: 12, mb: 2 }}>
        {say('packWhy')}
      </Typography>
      {facts ? (
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <Button variant="outlined" disabled={pdf.isMaking} onClick={pdf.save}>
            {say(pdf.isMaking ? 'savingPdf' : 'savePdf')}
          </Button>
          <SaveOffice kind="docx" name={name} make={async () => wordFile(content())} />
        </Box>
      ) : (
        <Box aria-busy sx={{ minHeight: 36 }} />
      )}
      {pdf.failure ? <Notice severity="error">{sayFailure(pdf.failure)}</Notice> : null}
    </Box>
  )
}

/** Of each plan what its part says; `undefined` until all of it is there. */
function usePlanFacts(data: ReviewData): readonly PlanFacts[] | undefined {
  const today = useToday()
  const { plans } = data
  const briefs = useAskEach(
    'brief.getForAccount',
    plans.map((plan) => briefInput(plan, data, today)),
  )
  const wordings = useAskEach(
    'brief-wording.listByAccount',
    plans.map(({ accountId }) => ({ accountId })),
  )
  const compared = useAskEach(
    'plan.compare',
    plans.map((plan) => compareInput(plan, data)),
  )
  const facts = plans.flatMap((plan, at): readonly PlanFacts[] => {
    const told = reviewBrief(briefs[at]?.value, wordings[at]?.value)
    const comparison = compared[at]?.value
    return told && comparison ? [{ plan, worded: told.worded, changes: toldOf(comparison.plan) }] : []
  })
  return facts.length === plans.length ? facts : undefined
}
