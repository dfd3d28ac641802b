import type { CoachRuleKey } from '#shared/domain/plan/coach/rules.ts'

const pages: Readonly<Record<CoachRuleKey, string>> = {
  'no-contacts': '/people',
  'no-key-player': '/people',
  'no-supporter': '/people',
  'no-center': '/buying-centers',
  'center-red': '/buying-centers',
  'key-players-silent': '/activity?view=reach',
  'coverage-low': '/people',
  'single-cover': '/people',
  'judgements-old': '/people',
  'posts-to-verify': '/people',
  'promises-late': '/activity',
  'no-objectives': '/plan',
  'objectives-without-actions': '/plan',
  'actions-overdue': '/plan',
  'actions-unassigned': '/plan',
  'opportunities-overdue': '/opportunities',
  'opportunities-without-center': '/opportunities',
  'account-silent': '/activity',
  'plan-stale': '/plan',
  'plan-ends': '/plan',
  'no-owner': '',
}

/** The page of the account on which something can be done about what a rule found, from the account's own address on. */
export function pageToAct(rule: CoachRuleKey): string {
  return pages[rule]
}
