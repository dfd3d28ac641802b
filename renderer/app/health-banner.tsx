import type { Output } from '#shared/contract/contract.ts'
import type { Health } from '#shared/contract/workspace.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { formatInstant } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import { useHealthWords } from './health-words.ts'

type Props = Readonly<{
  state: Output<'application.getState'> | undefined
  /** Closes the workspace and goes to the ways back for its file. */
  onRescue: (path: string) => void
}>

/** What is known to be wrong with the open workspace file, over every page. */
export function HealthBanner({ state, onRescue }: Props) {
  const say = useHealthWords()
  const [isSeen, setSeen] = useState(false)
  if (!state?.workspace) return null
  const { workspace, health } = state
  const toBackups = (
    <Button color="inherit" component={Link} to="/data/backups">
      {say('toBackups')}
    </Button>
  )
  if (health.isDamaged) {
    const rescue = (
      <>
        {toBackups}
        <Button color="inherit" onClick={() => onRescue(workspace.path)}>
          {say('rescue')}
        </Button>
      </>
    )
    return (
      <Banner>
        <Notice severity="error" action={rescue}>
          {say('damaged')}
        </Notice>
      </Banner>
    )
  }
  if (health.findings.length === 0 || isSeen) return null
  return (
    <Banner>
      {health.findings.map((finding) => (
        <Notice
          key={finding.kind}
          severity="warning"
          action={
            <>
              {toBackups}
              <Button color="inherit" onClick={() => setSeen(true)}>
                {say('seen')}
              </Button>
            </>
          }
        >
          <Finding finding={finding} />
        </Notice>
      ))}
    </Banner>
  )
}

function Finding({ finding }: Readonly<{ finding: Health['findings'][number] }>) {
  const say = useHealthWords()
  switch (finding.kind) {
    case 'changed-at-rest':
      return say('changedAtRest')
    case 'changes-missing': {
      const until = formatInstant(finding.until)
      const since = finding.since === null ? null : formatInstant(finding.since)
      const times = since === null ? say('missingUntil', { until }) : say('missingBetween', { since, until })
      const counted = finding.commands === null ? '' : ` ${say('missingCount', { count: finding.commands })}`
      return `${times}${counted} ${say('missingWhy')}`
    }
  }
}

function Banner({ children }: Readonly<{ children: ReactNode }>) {
  return <Box sx={{ px: 6, pt: 4, display: 'grid', gap: 2 }}>{children}</Box>
}
