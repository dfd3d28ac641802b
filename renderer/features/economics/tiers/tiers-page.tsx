import type { Output } from '#shared/contract/contract.ts'
import { tierMoves, type TierRule } from '#shared/domain/account/tier-rules.ts'
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
import { CapacityPart } from './capacity-part.tsx'
import { MovesPart } from './moves-part.tsx'
import { RuleRow } from './rule-row.tsx'
import { useTiersWords } from './tiers-words.ts'

type Kept = Output<'tier-rules.get'>
type Ground = Output<'tier-rules.getGround'>
type Draft = Pick<Kept, 'rules' | 'hoursAvailable'>

/** The rules of tiers, who moves by them, and how many accounts of the first tier the team can carry. */
export function TiersPage() {
  const say = useTiersWords()
  const kept = useAsk('tier-rules.get', {})
  const ground = useAsk('tier-rules.getGround', {})
  const failed = [kept, ground].find(({ failure, value }) => failure && !value)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!kept.value || !ground.value)
    return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  return <Desk kept={kept.value} ground={ground.value} />
}

function Desk({ kept, ground }: Readonly<{ kept: Kept; ground: Ground }>) {
  const say = useTiersWords()
  const isReadOnly = useIsReadOnly()
  const set = useDo('tier-rules.set')
  const [draft, setDraft] = useState<Draft>()
  const shown = draft ?? kept
  const { rules, hoursAvailable } = shown
  const { accounts, effort, currency } = ground
  const moves = useMemo(() => tierMoves(accounts, rules), [accounts, rules])
  const measured = useMemo(() => measuredHours(effort), [effort])
  const counts = useMemo(() => countsOf(accounts, moves), [accounts, moves])
  const names = rules.map(({ tier }) => tier.trim())
  const isWrong = names.includes('') || new Set(names).size < names.length
  const change = (next: Partial<Draft>): void => setDraft({ rules, hoursAvailable, ...next })
  const put = (at: number, rule: TierRule): void => change({ rules: rules.with(at, rule) })
  const keep = async (): Promise<void> => {
    const trimmed = rules.map((rule) => ({ ...rule, tier: rule.tier.trim() }))
    if (await set({ rules: trimmed, hoursAvailable, version: kept.version })) setDraft(undefined)
  }
  return (
    <ScrolledColumn gap={5} widthPx={1_180}>
      <Box>
        <Button component={Link} to="/portfolio/economics" sx={{ ml: -1.5 }}>
          {say('back')}
        </Button>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary">{say('aim')}</Typography>
      </Box>
      <Box component="section" aria-labelledby="rules">
        <Typography id="rules" variant="h2">
          {say('rules')}
        </Typography>
        {rules.map((rule, at) => (
          <RuleRow
            key={at}
            rule={rule}
            number={at + 1}
            measuredHours={measured.get(rule.tier)}
            isReadOnly={isReadOnly}
            onChange={(next) => put(at, next)}
            onUp={at === 0 ? undefined : () => change({ rules: swapped(rules, at) })}
            onRemove={() => change({ rules: rules.toSpliced(at, 1) })}
          />
        ))}
        {isReadOnly ? null : (
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', mt: 3 }}>
            <Button
              onClick={() =>
                change({
                  rules: [...rules, { tier: say('newTier'), conditions: [], hoursAYear: null }],
                })
              }
            >
              {say('addTier')}
            </Button>
            {draft ? (
              <>
                <Button variant="contained" disabled={isWrong} onClick={() => void keep()}>
                  {say('keep')}
                </Button>
                <Button onClick={() => setDraft(undefined)}>{say('discard')}</Button>
                <Typography component="output" variant="body2" color={isWrong ? 'error' : 'textSecondary'}>
                  {say(isWrong ? 'twice' : 'unkept')}
                </Typography>
              </>
            ) : null}
          </Box>
        )}
      </Box>
      <CapacityPart
        rules={shown}
        counts={counts}
        measured={measured}
        isReadOnly={isReadOnly}
        onAvailable={(hours) => change({ hoursAvailable: hours })}
      />
      <MovesPart moves={moves} currency={currency} isReadOnly={isReadOnly || isWrong} />
    </ScrolledColumn>
  )
}

function swapped(rules: readonly TierRule[], at: number): readonly TierRule[] {
  const [before, own] = [rules[at - 1], rules[at]]
  return before && own ? rules.with(at - 1, own).with(at, before) : rules
}

/** Hours a year of an account of each tier, where touchpoints say any. */
function measuredHours(effort: Ground['effort']): ReadonlyMap<string, number> {
  return new Map(
    effort.flatMap(({ tier, accounts, minutes }) =>
      minutes > 0 && accounts > 0 ? [[tier, minutes / 60 / accounts] as const] : [],
    ),
  )
}

function countsOf(
  accounts: Ground['accounts'],
  moves: ReturnType<typeof tierMoves<Ground['accounts'][number]>>,
) {
  const counts = new Map<string, { now: number; after: number }>()
  const of = (tier: string) => {
    const known = counts.get(tier) ?? { now: 0, after: 0 }
    counts.set(tier, known)
    return known
  }
  for (const { tier } of accounts) {
    of(tier).now += 1
    of(tier).after += 1
  }
  for (const { from, to } of moves) {
    of(from).after -= 1
    of(to).after += 1
  }
  return counts
}
