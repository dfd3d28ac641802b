import { fileNameOf } from '#shared/kernel/file-name.ts'
import { useHouseLook } from '../../ui/house/house-look.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { WordedBrief } from '#shared/domain/brief/wording.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { certainties, type Certainty } from '#shared/domain/relationship/evidence.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Link from '@mui/material/Link'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useId, type RefObject } from 'react'
import { Link as RouteLink } from 'react-router'
import { usePdf } from '../../api/use-pdf.ts'
import { LabeledPick } from '../../ui/labeled-pick.tsx'
import { Notice } from '../../ui/notice.tsx'
import { deckFile } from '../../ui/office/deck-file.ts'
import { SaveOffice } from '../../ui/office/save-office.tsx'
import { wordFile } from '../../ui/office/word-file.ts'
import { useCopy } from '../../ui/use-copy.ts'
import { usePaperPdf } from '../../ui/use-paper-pdf.ts'
import type { SetParams } from '../../ui/use-params-set.ts'
import { spans, type BriefAddress } from './brief-address.ts'
import { briefCss } from './brief-css.ts'
import { briefDocument } from './brief-document.ts'
import { briefMarkdown } from './brief-markdown.ts'
import type { BriefData } from './brief-paper.tsx'
import { OwnWords } from './own-words.tsx'
import { useBriefWords } from './brief-words.ts'
import { briefSlides } from './slides/brief-slides.ts'
import { useSlideWords } from './slides/slide-words.ts'
import { useSaySentence } from '../../ui/sentences/say-sentence.ts'
import { useSentenceWords } from '../../ui/sentences/sentence-words.ts'

type Props = Readonly<{
  brief: BriefData
  worded: WordedBrief
  accountId: AccountId
  accountName: string
  address: BriefAddress
  paper: RefObject<HTMLElement | null>
  onSet: SetParams
}>

/** What stands beside the page: what it says, over which time, and how it is taken along. */
export function BriefControls({ brief, worded, accountId, accountName, address, paper, onSet }: Props) {
  const say = useBriefWords()
  const id = useId()
  return (
    <Box component="aside" aria-label={say('controls')} sx={asideLook}>
      <TakeAlong
        brief={brief}
        worded={worded}
        accountName={accountName}
        paper={paper}
        onRead={() => onSet({ read: '1' })}
      />
      <Box>
        <Typography id={id} variant="h3">
          {say('least')}
        </Typography>
        <RadioGroup
          aria-labelledby={id}
          value={address.least}
          onChange={(_event, least) => onSet({ least: least === 'confirmed' ? null : least })}
        >
          {certainties.toReversed().map((certainty: Certainty) => (
            <FormControlLabel
              key={certainty}
              value={certainty}
              control={<Radio size="small" />}
              label={say(`least-${certainty}`)}
              slotProps={{ typography: { sx: { fontSize: 13 } } }}
            />
          ))}
        </RadioGroup>
      </Box>
      <LabeledPick
        label={say('since')}
        value={String(address.span)}
        choices={spans.map((span) => [String(span), say(`since${span}`)] as const)}
        onPick={(since) => onSet({ since: since === '90' ? null : since })}
      />
      <OwnWords accountId={accountId} worded={worded} />
      <Missing brief={brief} accountId={accountId} />
      <Typography variant="caption" color="textSecondary">
        {say('how')}
      </Typography>
    </Box>
  )
}

type TakeProps = Pick<Props, 'brief' | 'worded' | 'accountName' | 'paper'> & Readonly<{ onRead: () => void }>

function TakeAlong({ brief, worded, accountName, paper, onRead }: TakeProps) {
  const say = useBriefWords()
  const saySentence = useSaySentence()
  const sayWord = useSentenceWords()
  const saySlides = useSlideWords()
  const says = { say, saySentence, sayWord, saySlides }
  const house = { look: useHouseLook(), language: document.documentElement.lang }
  const name = fileNameOf(say('file', { name: accountName, day: brief.asOf }))
  const pdf = usePaperPdf(usePdf(), { paper, css: briefCss, name })
  const { isCopied, copy, forget } = useCopy()
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Button variant="contained" disabled={pdf.isMaking} onClick={pdf.save}>
        {say(pdf.isMaking ? 'savingPdf' : 'savePdf')}
      </Button>
      <SaveOffice
        kind="pptx"
        name={name}
        make={async () => deckFile(briefSlides(brief, worded, accountName, says, house))}
      />
      <SaveOffice
        kind="docx"
        name={name}
        make={async () => wordFile(briefDocument(brief, worded, accountName, says, house))}
      />
      <Button variant="outlined" onClick={onRead}>
        {say('read')}
      </Button>
      <Button variant="outlined" onClick={() => window.print()}>
        {say('print')}
      </Button>
      <Button
        variant="outlined"
        onClick={() => copy(briefMarkdown(brief, worded, accountName, says))}
        onBlur={forget}
      >
        {say(isCopied ? 'copied' : 'copy')}
      </Button>
      <Box role="status">{isCopied === false ? say('copyFailed') : null}</Box>
      {pdf.failure ? <Notice severity="error">{sayFailure(pdf.failure)}</Notice> : null}
    </Box>
  )
}

/** What a full brief would need, each with the way to where it is written. */
function Missing({ brief, accountId }: Pick<Props, 'brief' | 'accountId'>) {
  const say = useBriefWords()
  const missing = [
    ...(brief.map.people.length === 0 ? [['missingPeople', 'people'] as const] : []),
    ...(brief.state.lights.length === 0 ? [['missingCenters', 'buying-centers'] as const] : []),
    ...(brief.money[0]?.value === null ? [['missingOrders', 'economics'] as const] : []),
    ...(brief.risks[0]?.key === 'riskNone' ? [['missingPlan', 'plan'] as const] : []),
  ]
  if (missing.length === 0) return null
  return (
    <Box>
      <Typography variant="h3">{say('missing')}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 4 }}>
        {missing.map(([what, path]) => (
          <li key={what}>
            <Link component={RouteLink} to={`/accounts/${accountId}/${path}`}>
              {say(what)}
            </Link>
          </li>
        ))}
      </Box>
    </Box>
  )
}

const asideLook = {
  p: 4,
  display: 'grid',
  alignContent: 'start',
  gap: 4,
  overflow: 'auto',
  bgcolor: 'background.paper',
  borderLeft: '1px solid',
  borderColor: 'divider',
}
