import type { Contact } from '#shared/domain/relationship/model.ts'
import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import { useCallback } from 'react'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { usePeopleWords } from './people-words.ts'

/** How a person is said in one breath: `Ken Sánchez, Chief Executive Officer, influence high, supporter`. */
export function useContactWords(): (contact: Contact) => string {
  const say = usePeopleWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  return useCallback(
    (contact) => {
      const { influence, attitude, isAssistant, externalKind } = contact
      const parts = [
        displayName(contact),
        isPlaceholder(contact) ? say('placeholder') : contact.title,
        isAssistant ? say('assistant') : '',
        externalKind === null ? '' : say(`external-${externalKind}`),
        (externalKind !== null && contact.firm) || '',
        influence === null
          ? say('influenceUnknown')
          : say('influenceOf', { influence: sayInfluence(influence).toLowerCase() }),
        attitude === null ? say('attitudeUnknown') : sayAttitude(attitude).toLowerCase(),
      ]
      return parts.filter(Boolean).join(', ')
    },
    [say, sayAttitude, sayInfluence],
  )
}
