/** What the checks of what is sold, ordered and what that costs must refuse. */
export const outOfRangeOfOrders: Readonly<
  Record<string, readonly (readonly [column: string, value: unknown])[]>
> = {
  product_line: [
    ['name', ''],
    ['parent_line_id', 'itself'],
  ],
  order_line: [
    ['ordered_on', '20260101'],
    ['is_expedited', 2],
    ['needs_special_packing', -1],
    ['is_returned', 2],
  ],
  order_import: [
    ['number', 0],
    ['source', ''],
    ['line_count', 0],
    ['channel', ''],
  ],
  imported_line: [
    ['ordered_on', '20260101'],
    ['currency', 'eur'],
    ['channel', ''],
  ],
  order_profile: [
    ['name', ''],
    ['headers', '['],
    ['settings', '{'],
  ],
  exchange_rate: [
    ['currency', 'usd'],
    ['month', '2026-1'],
    ['into_currency', 'eur'],
    ['own_units', 0],
    ['foreign_units', 1_000_000_001],
  ],
  cost_model: [
    ['name', ''],
    ['valid_from', 'soon'],
    ['activities', '{'],
    ['term_days', -1],
    ['finance_rate', -0.1],
  ],
  contract: [
    ['name', ''],
    ['starts_on', '20260101'],
    ['ends_on', '20261231'],
    ['notice_count', -1],
    ['notice_unit', 'weeks'],
    ['renews_months', 0],
  ],
  terms_scenario: [
    ['name', ''],
    ['terms', '['],
  ],
  brief_wording: [
    ['section', 'money'],
    ['form', 'shouted'],
    ['form', 'reworded'],
    ['text', ''],
    ['drafted', '{'],
    ['written_on', '20260101'],
  ],
  erasure: [['erased_on', '20260101']],
  age_limit: [
    ['kind', 'old'],
    ['months', 0],
  ],
  age_kept: [
    ['part', 'half'],
    ['kept_until', '20270101'],
    ['kept_on', 'today'],
  ],
  customer_rules: [
    ['fields', '{'],
    ['words', '['],
  ],
  customer_choice: [
    ['field', ''],
    ['text', ''],
    ['form', 'whispered'],
    ['form', 'released'],
    ['chosen_on', '20260101'],
  ],
  matrix_factors: [['factors', '[']],
  factor_score: [
    ['factor', ''],
    ['score', 10.5],
  ],
  budget_cell: [
    ['month', '2026-1'],
    ['measure', 'size'],
    ['kind', 'wish'],
  ],
  tier_rules: [
    ['rules', '['],
    ['hours_available', -1],
  ],
  chosen_treatment: [
    ['treatment', 'forget'],
    ['suggested', 'forget'],
    ['decided_on', '20260101'],
  ],
}
