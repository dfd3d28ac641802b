import type { Finding } from '#shared/domain/network/findings.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useState } from 'react'
import { PanelSection } from '../panel-section.tsx'
import { useNetworkWords } from './network-words.ts'
import { plainText } from './pieced.ts'
import { arithmeticOf, hasArithmetic } from './say-arithmetic.ts'
import { sayFinding } from './say-finding.ts'
import { Told } from './told.tsx'

type Props = Readonly<{
  title: string
  findings: readonly Finding[]
  /** What is said where there are none. */
  nothing: string
  onSelect: (id: ContactId) => void
  onWithout: (id: ContactId) => void
}>

const shownAtFirst = 6

/** Findings under a title, each a sentence. */
export function FindingList({ title, findings, nothing, onSelect, onWithout }: Props) {
  const say = useNetworkWords()
  const [isWhole, setWhole] = useState(false)
  const hidden = findings.length - shownAtFirst
  const shown = isWhole || hidden <= 1 ? findings : findings.slice(0, shownAtFirst)
  return (
    <PanelSection title={title}>
      {findings.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{nothing}</Box> : null}
      <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((finding) => {
          const pieces = sayFinding(say, finding)
          const leaving = whoLeaves(finding)
          return (
            <Box component="li" key={plainText(pieces)} sx={{ py: 1 }}>
              <Told
                pieces={pieces}
                arithmetic={hasArithmetic(finding) ? () => arithmeticOf(say, finding) : undefined}
                onSelect={onSelect}
              >
                {leaving ? (
                  <>
                    {' '}
                    <Link
                      component="button"
                      underline="hover"
                      color="textSecondary"
                      aria-label={say('seeWithoutName', { name: leaving.name })}
                      onClick={() => onWithout(leaving.id)}
                      sx={{ fontSize: 12, verticalAlign: 'baseline' }}
                    >
                      {say('seeWithout')}
                    </Link>
                  </>
                ) : null}
              </Told>
            </Box>
          )
        })}
      </Box>
      {hidden > 1 ? (
        <Link
          component="button"
          underline="hover"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          sx={{ mt: 1, fontSize: 12 }}
        >
          {isWhole ? say('showFewer') : say('showAll', { count: hidden })}
        </Link>
      ) : null}
    </PanelSection>
  )
}

function whoLeaves(finding: Finding) {
  return finding.kind === 'only-way' || finding.kind === 'splits' ? finding.person : undefined
}
