import { buyingRoles, type BuyingRole } from '#shared/domain/buying-center/model.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { Labeled, Section } from '../../../ui/section.tsx'
import { readTyped, typedAmount } from '../../../ui/typed-amount.ts'
import type { Kept } from '../../../ui/use-draft.ts'
import { useLeadsWords } from '../leads-words.ts'
import { unreadable } from '../../../ui/unreadable.ts'
import { useEdit, type PanelProps } from './use-edit.ts'

/** What they want, for how much, until when, who decides, and what is done next. */
export function WantsSection({ lead, isReadOnly }: PanelProps) {
  const say = useLeadsWords()
  const { keep, set } = useEdit(lead)
  const products = useAsk('product-line.list', {})
  const own = { of: lead, isReadOnly }

  const keepBudget = (text: string): Promise<Kept> => {
    const budgetMinor = readTyped(text, lead.currency)
    return budgetMinor === undefined ? unreadable(say('wrongAmount')) : keep({ budgetMinor })
  }
  const keepProducts = (text: string): Promise<Kept> => {
    const names = text.split(',').map((name) => name.trim())
    return keep({ products: [...new Set(names.filter((name) => name !== ''))] })
  }
  return (
    <>
      <Section title={say('wants')}>
        <InlineField
          {...own}
          label={say('need')}
          isMultiline
          value={lead.need}
          onKeep={(need) => keep({ need })}
        />
        <InlineField
          {...own}
          label={say('products')}
          value={lead.products.join(', ')}
          placeholder={say('productsHint')}
          suggestions={(products.value ?? []).map(({ name }) => name)}
          onKeep={keepProducts}
        />
        <InlineField
          {...own}
          field="budget"
          label={say('budgetIn', { currency: lead.currency })}
          value={typedAmount(lead.budgetMinor, lead.currency)}
          onKeep={keepBudget}
        />
        <Labeled label={say('decidesOn')}>
          <DayField
            label={say('decidesOn')}
            value={lead.decidesOn}
            noDay={say('noDay')}
            isReadOnly={isReadOnly}
            onKeep={(decidesOn) => keep({ decidesOn })}
          />
        </Labeled>
        <InlineChoice
          label={say('decisionRole')}
          value={lead.decisionRole ?? ''}
          choices={[
            { value: '', label: say('unknownRole') },
            ...buyingRoles.map((role) => ({ value: role, label: say(`role-${role}`) })),
          ]}
          isReadOnly={isReadOnly}
          onKeep={(role) => set({ decisionRole: role === '' ? null : (role as BuyingRole) })}
        />
      </Section>
      <Section title={say('nextStep')}>
        <InlineField
          {...own}
          label={say('nextStep')}
          value={lead.nextStep}
          onKeep={(nextStep) => keep({ nextStep })}
        />
        <Labeled label={say('dueOn')}>
          <DayField
            label={say('dueOn')}
            value={lead.nextStepDueOn}
            noDay={say('noDay')}
            isReadOnly={isReadOnly}
            onKeep={(nextStepDueOn) => keep({ nextStepDueOn })}
          />
        </Labeled>
      </Section>
    </>
  )
}
