import type { Contact } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import type { AgeLook } from '../age-look.ts'
import { usePeopleWords } from '../people-words.ts'
import { useContactWords } from '../use-contact-words.ts'
import type { CardSigns } from './card-signs.ts'
import { useLookWords } from './look-words.ts'
import { useSignWords } from './use-sign-words.ts'

type Label = Readonly<{ signs: CardSigns | undefined; age: AgeLook; text: string }>

/**
 * All words that stand on cards, as one value that stays the same: a card hands it on and asks for none itself. It is kept above
 * map and table, so that what was said of somebody need not be put together again.
 */
export function useCardWords() {
  const say = useLookWords()
  const sayPeople = usePeopleWords()
  const sayContact = useContactWords()
  const saySigns = useSignWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  return useMemo(() => {
    const labels = new WeakMap<Contact, Label>()
    /** What a card says in one breath: the person, how old that judgement is, and the signs. */
    const labelOf = (contact: Contact, signs: CardSigns | undefined, age: AgeLook): string => {
      const known = labels.get(contact)
      if (known?.signs === signs && known?.age === age) return known.text
      const old = age === 'old' ? [sayPeople('evidenceOld')] : []
      const text = [sayContact(contact), ...old, ...(signs ? saySigns(signs) : [])].join(', ')
      labels.set(contact, { signs, age, text })
      return text
    }
    return { say, sayPeople, sayAttitude, sayInfluence, labelOf }
  }, [say, sayPeople, sayContact, saySigns, sayAttitude, sayInfluence])
}

export type CardWords = ReturnType<typeof useCardWords>
