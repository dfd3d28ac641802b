import { swotParts } from '../plan/plan-line.ts'
import type { DraftChapter, DraftPart, DraftRow } from './draft.ts'
import type { CustomerFacts } from './facts.ts'
import type { SafeField } from './fields.ts'

/** What a plan holds that is ours: it stands in the draft so that one sees it struck out, and that a setting can let some of it go. */
export function oursChapter(facts: CustomerFacts): DraftChapter {
  return {
    key: 'ours',
    rows: [
      ...facts.worldCards
        .filter(({ kind }) => kind !== 'goal' && kind !== 'initiative')
        .flatMap(({ id, title }) => rowOf(id, part('customer-pressure', title))),
      ...facts.sections
        .filter(({ key }) => key !== 'value-proposition')
        .flatMap(({ id, key, text }) =>
          rowOf(id, part(key === 'competitors' ? 'competitor-note' : 'section-text', text)),
        ),
      ...facts.lines
        .filter((line) => (swotParts as readonly string[]).includes(line.part))
        .flatMap(({ id, title }) => rowOf(id, part('swot', title))),
      ...facts.opportunities.flatMap((opportunity) => [
        ...rowOf(
          opportunity.id,
          part('opportunity', opportunity.name),
          ...(opportunity.amountMinor === null
            ? []
            : [
                [
                  { field: 'opportunity-amount', value: { kind: 'money', minor: opportunity.amountMinor } },
                ] as const,
              ]),
          part('opportunity-next-step', opportunity.nextStep ?? ''),
        ),
        ...(opportunity.competitors ?? []).flatMap(({ name, note }, at) =>
          rowOf(`${opportunity.id} ${at}`, part('competitor', name), part('competitor-note', note)),
        ),
      ]),
      ...facts.contracts.flatMap(({ id, name, startsOn, endsOn, amountMinor, note }) =>
        rowOf(
          id,
          part('contract', name),
          [startsOn, endsOn].flatMap((day) =>
            day === null ? [] : [{ field: 'contract-terms', value: { kind: 'day', day } } as const],
          ),
          amountMinor === null
            ? []
            : [{ field: 'contract-amount', value: { kind: 'money', minor: amountMinor } } as const],
          part('contract-note', note),
        ),
      ),
      ...facts.risks.flatMap(({ id, title, sign, answer }) =>
        rowOf(id, part('risk', title), part('risk', sign), part('risk', answer)),
      ),
      ...facts.investments.flatMap(({ id, title, note }) =>
        rowOf(id, part('investment', title), part('investment', note)),
      ),
    ],
  }
}

function rowOf(id: string, ...parts: readonly (readonly DraftPart[])[]): readonly DraftRow[] {
  const filled = parts.flat()
  return filled.length === 0 ? [] : [{ id, isJoint: true, parts: filled }]
}

function part(field: SafeField, words: string): readonly DraftPart[] {
  return words.trim() === '' ? [] : [{ field, value: { kind: 'text', text: words.trim() } }]
}
