import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import type { ReactNode } from 'react'
import { AttitudeMark } from '../../../ui/attitude-mark.tsx'
import { formatDay, formatList } from '../../../ui/format.ts'
import { moneyText } from '../../../ui/money-text.ts'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useAnalysisWords } from './analysis-words.ts'
import { madeOf, type Analysis, type Figure } from './made-of.ts'

type Props = Readonly<{ analysis: Analysis; figure: Figure; name: string; onClose: () => void }>

/** What a figure is made of, each with the page it leads to. */
export function MadeOfPanel({ analysis, figure, name, onClose }: Props) {
  const say = useAnalysisWords()
  const { sayAttitude } = useJudgements()
  const parts = madeOf(analysis, figure)
  const rows = rowsOf()
  return (
    <SidePanel title={name} subtitle={say('madeOf')} closeLabel={say('close')} onClose={onClose}>
      {rows.length === 0 ? <Typography color="textSecondary">{say('nothing')}</Typography> : null}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {rows}
      </Box>
    </SidePanel>
  )

  function rowsOf() {
    switch (parts.rows) {
      case 'accounts':
        return parts.accounts.map((account) => (
          <Part key={account.accountId} to={`/accounts/${account.accountId}`} name={account.accountName}>
            {formatList(account.kinds.map((kind) => say(`kind-${kind}`).toLowerCase()))}
          </Part>
        ))
      case 'opportunities':
        return parts.opportunities.map((each) => (
          <Part
            key={each.opportunityId}
            to={`/accounts/${each.accountId}/opportunities?opportunity=${each.opportunityId}`}
            name={`${each.name}, ${each.accountName}`}
          >
            <OpportunityFacts opportunity={each} />
          </Part>
        ))
      case 'people':
        return parts.people.map((person) => (
          <Part
            key={person.contactId}
            to={`/accounts/${person.accountId}/people?person=${person.contactId}`}
            name={`${person.name}, ${person.accountName}`}
          >
            <AttitudeMark attitude={person.before} /> {sayAttitude(person.before)} {'→'}{' '}
            <AttitudeMark attitude={person.after} /> {sayAttitude(person.after)}
          </Part>
        ))
    }
  }
}

function OpportunityFacts({ opportunity }: Readonly<{ opportunity: Analysis['opportunities'][number] }>) {
  const say = useAnalysisWords()
  const process = useAsk('sales-process.get', {})
  const { how, to, on, waveOn, amountMinor, currency } = opportunity
  const stage = process.value?.stages.find(({ key }) => key === to)?.name ?? to ?? ''
  return [
    `${formatDay(on)} ${say(`how-${how}`, { stage })}`,
    say('afterWave', { day: formatDay(waveOn) }),
    amountMinor === null ? say('noAmount') : moneyText(amountMinor, currency),
  ].join(' · ')
}

function Part({ to, name, children }: Readonly<{ to: string; name: string; children: ReactNode }>) {
  return (
    <li>
      <Link component={RouteLink} to={to} sx={{ fontWeight: 600 }}>
        {name}
      </Link>
      <Box sx={{ color: 'text.secondary' }}>{children}</Box>
    </li>
  )
}
