import type { PlanEntry } from './plan-entry.ts'

export const yelkenovaBeveragesLastYear: PlanEntry = {
  accountKey: 'yelkenova-beverages',
  title: 'Yelkenova Beverages {year}: growth in PET',
  year: 'last',
  state: 'closed',
  sections: {
    profile:
      'Water, juices and carbonated drinks from Bursa and Adana. Fast growth in water, two new lines in two years.',
    'current-business':
      'Fillers for lines 4 and 6, conveyors and a palletizer, all at discounts above 35 percent, given for volume that was to follow.',
    'value-proposition': 'Quick start of line 6 with trained operators.',
    objectives: 'Grow first, repair the price later.',
    metrics: 'Order volume. Result was not a metric of this plan.',
    'review-log':
      'Reviewed in June and December {year}. Volume reached, result not: express deliveries and returns took more than the machines brought. Lesson: volume without terms.',
  },
  objectives: `
    Equip lines 4 and 6
      Be quickest
        Line 6 in operation before the summer | krause | 05-31 | done
        Operator school in Bursa | eze | 08-31 | done
    Frame for parts in Bursa and Adana
      Offer volume discount
        Frame offer | demirel | 09-30 | done
        Signature | demirel | 12-15 | dropped
  `,
}
