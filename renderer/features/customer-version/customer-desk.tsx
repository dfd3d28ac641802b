import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { CustomerChoice } from '#shared/domain/sensitivity/choice.ts'
import { customerDraft } from '#shared/domain/sensitivity/customer-draft.ts'
import type { CustomerFacts } from '#shared/domain/sensitivity/facts.ts'
import type { SafeField } from '#shared/domain/sensitivity/fields.ts'
import { safeDocument } from '#shared/domain/sensitivity/safe-document.ts'
import { sift } from '#shared/domain/sensitivity/sift.ts'
import { createWatch } from '#shared/domain/sensitivity/watch.ts'
import { watchedOf } from '#shared/domain/sensitivity/watched-of.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import GlobalStyles from '@mui/material/GlobalStyles'
import Switch from '@mui/material/Switch'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { formatList } from '../../ui/format.ts'
import { LabeledPick } from '../../ui/labeled-pick.tsx'
import { Notice } from '../../ui/notice.tsx'
import { usePaperZoom } from '../../ui/use-paper-zoom.ts'
import { customerCss, customerPrint } from './customer-css.ts'
import { customerDocument } from './customer-document.ts'
import { useCustomerLook } from './customer-look.ts'
import { useCustomerWords } from './customer-words.ts'
import { markedBlocks, type Marked } from './marked.ts'
import { PaperView } from './paper-view.tsx'
import { PieceDialog } from './piece-dialog.tsx'
import { RulesDialog } from './rules-dialog.tsx'
import { StrikeList } from './strike-list.tsx'
import { TakeAlong } from './take-along.tsx'

type Props = Readonly<{
  accountId: AccountId
  facts: CustomerFacts
  currency: string
  rules: Output<'customer-rules.get'>
  choices: readonly CustomerChoice[]
  span: string
  onSpan: (span: string) => void
}>

const nothing: ReadonlySet<SafeField> = new Set()

/** The paper on the left, what leaves and what stays on the right. */
export function CustomerDesk({ accountId, facts, currency, rules, choices, span, onSpan }: Props) {
  const say = useCustomerWords()
  const look = useCustomerLook()
  const [isMarked, setMarked] = useState(true)
  const [once, setOnce] = useState(nothing)
  const [decided, setDecided] = useState<Marked>()
  const [isRuling, setRuling] = useState(false)
  const [desk, zoom] = usePaperZoom()
  const sifted = useMemo(() => {
    const watch = createWatch(watchedOf(facts, rules, currency, choices))
    return sift(customerDraft(facts), { own: rules.fields, watch, choices, once })
  }, [facts, rules, currency, choices, once])
  const safe = useMemo(() => safeDocument(sifted, facts.today), [sifted, facts.today])
  const content = customerDocument(safe, { say, currency, look, language: 'en' })

  return (
    <Box sx={deskLook}>
      <GlobalStyles styles={customerCss} />
      <GlobalStyles styles={customerPrint} />
      <Box ref={desk} sx={{ overflow: 'auto', p: 6, minWidth: 0, scrollbarGutter: 'stable' }}>
        <Box sx={{ width: 'fit-content', mx: 'auto', border: '1px solid', borderColor: 'divider', zoom }}>
          {isMarked ? (
            <PaperView
              label={content.title}
              blocks={markedBlocks(sifted, content.title, say, currency)}
              foot={content.foot}
              only="screen"
              onDecide={setDecided}
            />
          ) : null}
          <PaperView
            label={content.title}
            blocks={content.blocks}
            foot={content.foot}
            {...(isMarked ? { only: 'print' as const } : {})}
            onDecide={setDecided}
          />
        </Box>
      </Box>
      <Box component="aside" aria-label={say('controls')} sx={asideLook}>
        <TakeAlong document={safe} currency={currency} />
        {once.size > 0 ? (
          <Notice
            severity="warning"
            action={
              <Button color="inherit" size="small" onClick={() => setOnce(nothing)}>
                {say('onceBack')}
              </Button>
            }
          >
            {say('onceNow', { fields: formatList([...once].map((field) => say(`field-${field}`))) })}
          </Notice>
        ) : null}
        {safe.chapters.every(({ key }) => key === 'people' || key === 'team' || key === 'meetings') ? (
          <Notice severity="info">{say('empty')}</Notice>
        ) : null}
        <Box>
          <FormControlLabel
            control={<Switch checked={isMarked} onChange={(_event, next) => setMarked(next)} />}
            label={say('show')}
          />
          <Typography variant="caption" color="textSecondary" component="p">
            {say('showHow')}
          </Typography>
        </Box>
        <LabeledPick
          label={say('since')}
          value={span}
          choices={(['30', '90', '365'] as const).map((each) => [each, say(`since${each}`)] as const)}
          onPick={onSpan}
        />
        <Button variant="outlined" onClick={() => setRuling(true)}>
          {say('rules')}
        </Button>
        <StrikeList
          accountId={accountId}
          sifted={sifted}
          choices={choices}
          currency={currency}
          onDecide={setDecided}
        />
        <Typography variant="caption" color="textSecondary">
          {say('how')}
        </Typography>
      </Box>
      {decided ? (
        <PieceDialog
          accountId={accountId}
          marked={decided}
          choices={choices}
          onOnce={(field) => {
            setOnce(new Set([...once, field]))
            setDecided(undefined)
          }}
          onRules={() => {
            setDecided(undefined)
            setRuling(true)
          }}
          onClose={() => setDecided(undefined)}
        />
      ) : null}
      {isRuling ? <RulesDialog rules={rules} onClose={() => setRuling(false)} /> : null}
    </Box>
  )
}

const deskLook = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 280px',
  bgcolor: 'action.selected',
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
