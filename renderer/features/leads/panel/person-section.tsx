import { useAsk } from '../../../api/use-ask.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Kept } from '../../../ui/use-draft.ts'
import { useLeadsWords } from '../leads-words.ts'
import { unreadable } from '../../../ui/unreadable.ts'
import { useEdit, type PanelProps } from './use-edit.ts'

const ofPerson = [
  ['firstName', 'firstName'],
  ['lastName', 'lastName'],
  ['title', 'jobTitle'],
  ['email', 'email'],
  ['phone', 'phone'],
] as const
const ofCompany = ['company', 'website', 'city', 'country', 'industry'] as const

/** Who it is, and of which company. */
export function PersonSection({ lead, isReadOnly }: PanelProps) {
  const say = useLeadsWords()
  const { keep } = useEdit(lead)
  const words = useAsk('account.listWordsInUse', {})
  const suggestions = { country: words.value?.countries, industry: words.value?.industries }
  const own = { of: lead, isReadOnly }

  const keepEmployees = (text: string): Promise<Kept> => {
    const digits = text.replaceAll(/[\s.,'’]/g, '')
    if (digits === '') return keep({ employees: null })
    return /^\d{1,12}$/.test(digits) ? keep({ employees: Number(digits) }) : unreadable(say('wrongCount'))
  }
  return (
    <>
      <Section title={say('person')}>
        {ofPerson.map(([field, label]) => (
          <InlineField
            key={field}
            {...own}
            label={say(label)}
            value={lead[field]}
            onKeep={(text) => keep({ [field]: text })}
          />
        ))}
      </Section>
      <Section title={say('company')}>
        {ofCompany.map((field) => (
          <InlineField
            key={field}
            {...own}
            label={say(field)}
            value={lead[field]}
            {...suggested(field === 'country' || field === 'industry' ? suggestions[field] : undefined)}
            onKeep={(text) => keep({ [field]: text })}
          />
        ))}
        <InlineField
          {...own}
          label={say('employees')}
          value={lead.employees === null ? '' : String(lead.employees)}
          onKeep={keepEmployees}
        />
      </Section>
    </>
  )
}

function suggested(words: readonly string[] | undefined) {
  return words ? { suggestions: words } : {}
}
