import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { isSameTerms, sameTerms, type Terms } from '#shared/domain/economics/what-if.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import type { SetParams } from '../../../ui/use-params-set.ts'
import { KeptScenarios } from './kept-scenarios.tsx'
import { Levers } from './levers.tsx'
import { OutcomeTable } from './outcome-table.tsx'
import { PlacePicture } from './place-picture.tsx'
import { closed, putTerms, termsIn } from './terms-in-params.ts'
import { useTermsGround } from './use-terms-ground.ts'
import { useWhatIfWords } from './what-if-words.ts'

type Props = Readonly<{
  statement: Output<'economics.getStatement'>
  accountId: AccountId
  name: string
  withBelow: boolean
  params: URLSearchParams
  onSet: SetParams
}>

/** The statement on other terms, which moves as one changes them. They stand in the address, and are kept once they have a name. */
export function WhatIfPanel({ statement, accountId, name, withBelow, params, onSet }: Props) {
  const say = useWhatIfWords()
  const [terms, setTerms] = useState(() => termsIn(params))
  const { currency, total, productLines, accounts } = statement
  const ground = useTermsGround({ statement, accountId, withBelow, terms })
  const ids = useMemo(
    () => new Set([accountId, ...(withBelow ? accounts.map((each) => each.accountId) : [])]),
    [accountId, withBelow, accounts],
  )
  const { failed, model, placed, scenarios, smallOf, reckon } = ground
  if (failed?.failure) return <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
  const [now, then] = [reckon(sameTerms), reckon(terms)]
  if (!now || !then) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: 300 }} />
  const isChanged = !isSameTerms(terms)
  const change = (next: Terms, isOver: boolean): void => {
    setTerms(next)
    if (isOver) putTerms(onSet, next)
  }
  return (
    <Box component="section" aria-labelledby="what-if" sx={{ displayPrint: 'block' }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography id="what-if" variant="h2" sx={{ flex: 1 }}>
          {say('title')}
        </Typography>
        <Button disabled={!isChanged} onClick={() => change(sameTerms, true)}>
          {say('clear')}
        </Button>
        <Button onClick={() => onSet(closed)}>{say('close')}</Button>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 3, maxWidth: 720 }}>
        {say('about')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 6,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: '230px minmax(0, 1fr)',
            lg: '300px minmax(0, 1fr)',
          },
          alignItems: 'start',
        }}
      >
        <Levers
          terms={terms}
          model={model}
          small={smallOf(terms.minimumOrderE4)}
          orders={total.now.orders}
          productLines={productLines.map(({ productLine }) => productLine)}
          currency={currency}
          onChange={change}
        />
        <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <OutcomeTable now={now} then={then} currency={currency} isChanged={isChanged} />
          {placed ? (
            <PlacePicture
              placed={placed}
              accountId={accountId}
              name={name}
              ids={ids}
              hasModel={model !== null}
              currency={currency}
              now={now.place}
              then={then.place}
            />
          ) : null}
        </Box>
      </Box>
      <KeptScenarios
        statement={statement}
        accountId={accountId}
        name={name}
        scenarios={scenarios}
        terms={terms}
        activities={model?.activities ?? []}
        now={now}
        reckon={reckon}
        onUse={(used) => change(used, true)}
      />
    </Box>
  )
}
