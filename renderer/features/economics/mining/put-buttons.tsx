import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Finding } from './finding.ts'
import { useMiningWords } from './mining-words.ts'
import type { PutInPlan } from './use-put-in-plan.tsx'

const words = { risk: 'toRisk', objective: 'toObjective', 'white-space': 'toWhiteSpace' } as const
const slim = { py: 0, px: 1.5, minWidth: 0, whiteSpace: 'nowrap' }

type Props = Readonly<{ findings: readonly Finding[] }> & Pick<PutInPlan, 'put' | 'choose'>

/** One press each: where a finding can go; the last asks for another place, another plan or other words. */
export function PutButtons({ findings, put, choose }: Props) {
  const say = useMiningWords()
  const [first] = findings
  return (
    <Box sx={{ display: 'flex', gap: 1, displayPrint: 'none' }}>
      {findings.map((finding) => {
        const word = words[finding.to]
        const said = finding.to === 'white-space' ? finding.line : finding.title
        return (
          <Button
            key={finding.to}
            size="small"
            aria-label={say(`${word}-of`, { name: finding.name, finding: said })}
            onClick={() => void put(finding)}
            sx={slim}
          >
            {say(word)}
          </Button>
        )
      })}
      {first ? (
        <Button
          size="small"
          aria-label={say('choosePlace', { name: first.name })}
          aria-haspopup="dialog"
          onClick={() => choose(findings)}
          sx={slim}
        >
          …
        </Button>
      ) : null}
    </Box>
  )
}
