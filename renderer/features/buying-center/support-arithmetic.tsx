import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { supportRangeOf } from '#shared/domain/buying-center/support.ts'
import { weightOf } from '#shared/domain/relationship/judgement.ts'
import Box from '@mui/material/Box'
import { formatSignedShare } from '../../ui/format.ts'
import { useBuyingCenterWords } from './buying-center-words.ts'

type Props = Readonly<{ members: readonly MemberInChart[]; supportSaid: string }>

/** How support comes about: weight times attitude of each, over the most it could be. Unknown stands apart. */
export function SupportArithmetic({ members, supportSaid }: Props) {
  const say = useBuyingCenterWords()
  const weightIn = (some: readonly MemberInChart[]): number =>
    some.reduce((sum, member) => sum + weightOf(member.influence), 0)
  const known = members.filter((member) => member.attitude !== null)
  const signed = known.reduce((sum, member) => sum + weightOf(member.influence) * (member.attitude ?? 0), 0)
  const knownWeight = weightIn(known)
  const allWeight = weightIn(members)
  const range = supportRangeOf(members)

  return (
    <Box sx={{ p: 0.5 }}>
      <Box component="table" sx={{ borderCollapse: 'collapse', '& td, & th': { px: 1, py: 0.25 } }}>
        <thead>
          <tr>
            <Box component="th" sx={{ textAlign: 'left', fontWeight: 600 }}>
              {say('arithmeticMember')}
            </Box>
            <Box component="th" colSpan={2} sx={{ textAlign: 'right', fontWeight: 600 }}>
              {say('arithmetic')}
            </Box>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, name, influence, attitude }) => (
            <tr key={id}>
              <td>{name}</td>
              <Box component="td" sx={{ textAlign: 'right' }}>
                {attitude === null
                  ? say('arithmeticUnknown', { weight: weightOf(influence) })
                  : say('arithmeticProduct', {
                      weight: weightOf(influence),
                      attitude: signedNumber(attitude),
                    })}
              </Box>
              <Box component="td" sx={{ textAlign: 'right' }}>
                {attitude === null ? '–' : signedNumber(weightOf(influence) * attitude)}
              </Box>
            </tr>
          ))}
        </tbody>
      </Box>
      <Box sx={{ px: 1, pt: 1, mt: 1, borderTop: '1px solid currentColor' }}>
        <div>
          {knownWeight === 0
            ? say('arithmeticNoneKnown')
            : say('arithmeticSum', {
                signed: signedNumber(signed),
                most: knownWeight * 2,
                known: knownWeight,
                support: supportSaid,
              })}
        </div>
        {range && knownWeight < allWeight ? (
          <div>
            {say('arithmeticRange', {
              low: formatSignedShare(range.low),
              high: formatSignedShare(range.high),
            })}
          </div>
        ) : null}
        <div>{say('arithmeticUnknownSum', { unknown: allWeight - knownWeight, all: allWeight })}</div>
      </Box>
    </Box>
  )
}

function signedNumber(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−')
}
