import {
  attitudes,
  influences,
  type Attitude,
  type Influence,
} from '#shared/domain/relationship/judgement.ts'
import { useMemo } from 'react'
import { AttitudeMark } from './attitude-mark.tsx'
import { InfluenceRing } from './influence-ring.tsx'
import type { Choice } from './inline-choice.tsx'
import { wordsOf } from './words.ts'

const useWords = wordsOf('judgement', {
  'attitude-2': 'Champion',
  'attitude-1': 'Supporter',
  'attitude-0': 'Neutral',
  'attitude--1': 'Skeptic',
  'attitude--2': 'Opponent',
  'attitude-unknown': 'Unknown',
  'influence-high': 'High',
  'influence-medium': 'Medium',
  'influence-low': 'Low',
  'influence-unknown': 'Not judged',
})

const unknown = 'unknown'

/** The words for attitude and influence, and the choices of a menu: marks with words, the strongest first. */
export function useJudgements() {
  const say = useWords()
  return useMemo(() => {
    const sayAttitude = (attitude: Attitude | null): string => say(`attitude-${attitude ?? unknown}`)
    const sayInfluence = (influence: Influence | null): string => say(`influence-${influence ?? unknown}`)
    const attitudeChoices: readonly Choice[] = [...attitudes.toReversed(), null].map((attitude) => ({
      value: attitudeValue(attitude),
      label: sayAttitude(attitude),
      mark: <AttitudeMark attitude={attitude} />,
    }))
    const influenceChoices: readonly Choice[] = influences.toReversed().map((influence) => ({
      value: influence,
      label: sayInfluence(influence),
      mark: <InfluenceRing influence={influence} />,
    }))
    return { sayAttitude, sayInfluence, attitudeChoices, influenceChoices }
  }, [say])
}

/** An attitude as the value of a choice; unknown is a value of its own. */
export function attitudeValue(attitude: Attitude | null): string {
  return attitude === null ? unknown : String(attitude)
}

/** The attitude that a value of a choice stands for. */
export function attitudeFromValue(value: string): Attitude | null {
  return attitudes.find((attitude) => String(attitude) === value) ?? null
}
