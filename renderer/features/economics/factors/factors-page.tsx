import type { Output } from '#shared/contract/contract.ts'
import {
  factorSides,
  weightOf,
  wholeWeight,
  type MatrixFactor,
} from '#shared/domain/economics/matrix-factors.ts'
import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { ScrolledColumn } from '../../../ui/scrolled-column.tsx'
import { useFactorsWords } from './factors-words.ts'
import { ScoresPart } from './scores-part.tsx'
import { SidePart } from './side-part.tsx'

/** What attractiveness and strength are made of, and how each account is scored by it. */
export function FactorsPage() {
  const say = useFactorsWords()
  const kept = useAsk('matrix-factors.get', {})
  const scores = useAsk('matrix-factors.listScores', {})
  const proofs = useAsk('loyalty.listAll', {})
  const portfolio = useAsk('economics.getPortfolio', {})
  const failed = [kept, scores, proofs, portfolio].find(({ failure, value }) => failure && !value)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!kept.value || !scores.value || !proofs.value || !portfolio.value)
    return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  return <Desk kept={kept.value} scores={scores.value} proofs={proofs.value} portfolio={portfolio.value} />
}

type DeskProps = Readonly<{
  kept: Output<'matrix-factors.get'>
  scores: Output<'matrix-factors.listScores'>
  proofs: Output<'loyalty.listAll'>
  portfolio: Output<'economics.getPortfolio'>
}>

function Desk({ kept, scores, proofs, portfolio }: DeskProps) {
  const say = useFactorsWords()
  const isReadOnly = useIsReadOnly()
  const set = useDo('matrix-factors.set')
  const [draft, setDraft] = useState<readonly MatrixFactor[]>()
  const factors = draft ?? kept.factors
  const accounts = useMemo(
    () =>
      placeAccounts(portfolio.accounts, {}).accounts.toSorted(
        (one, other) => other.now.netE4 - one.now.netE4 || (one.accountId < other.accountId ? -1 : 1),
      ),
    [portfolio],
  )
  const isNamed = factors.every(({ name }) => name.trim() !== '')
  const isWhole = factorSides.every((side) => Math.abs(weightOf(factors, side) - wholeWeight) < 1e-9)
  const keep = async (): Promise<void> => {
    const named = factors.map((factor) => ({ ...factor, name: factor.name.trim() }))
    if (await set({ version: kept.version, factors: named })) setDraft(undefined)
  }
  return (
    <ScrolledColumn gap={5} widthPx={1_180}>
      <Box>
        <Button component={Link} to="/portfolio/economics?matrix=strength" sx={{ ml: -1.5 }}>
          {say('back')}
        </Button>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary" sx={{ maxWidth: 900 }}>
          {say('aim')}
        </Typography>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 6,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        {factorSides.map((side) => (
          <SidePart key={side} side={side} factors={factors} isReadOnly={isReadOnly} onChange={setDraft} />
        ))}
      </Box>
      {draft ? (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button variant="contained" disabled={!isWhole || !isNamed} onClick={() => void keep()}>
            {say('keep')}
          </Button>
          <Button onClick={() => setDraft(undefined)}>{say('discard')}</Button>
          <Typography component="output" variant="body2" color={isNamed ? 'textSecondary' : 'error'}>
            {say(isNamed ? 'unkept' : 'nameMissing')}
          </Typography>
        </Box>
      ) : null}
      <ScoresPart
        factors={factors}
        accounts={accounts}
        scores={scores}
        proofs={proofs}
        month={portfolio.period.to}
        isReadOnly={isReadOnly}
      />
    </ScrolledColumn>
  )
}
