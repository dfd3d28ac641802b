import type { PlanEntry } from './plan-entry.ts'

export const haldenauDairyLastYear: PlanEntry = {
  accountKey: 'haldenau-dairy',
  title: 'Haldenau Dairy {year}',
  year: 'last',
  state: 'closed',
  sections: {
    profile:
      'Haldenau Dairy makes yoghurt, desserts and long-life milk in Lüneburg and Cuxhaven. About half of the volume is private label. The managing director signs up to EUR 2 million, the group above that.',
    'customer-market':
      'Retailers ask for smaller cups and shorter runs. The plants changed formats twice as often as three years before, and most of the lost output is lost there.',
    people:
      'Heidenreich became director of operations in March {year} and asked for one measure of changeover time across both sites. Purchasing was reorganized at the same time and had no buyer for technical goods until summer.',
    'current-business':
      'Aseptic filling for line 4 and the case packer came into operation. Parts and service stayed flat at rising discounts.',
    'value-proposition':
      'Changeover on line 3 from 47 to below 30 minutes, shown by the plant’s own count. In return a reference that other dairies may visit.',
    team: 'Martin Brandt, Lucía Ferrer, Tobias Krause and Paweł Nowicki.',
    risks: 'Lines 1 and 2 age faster than planned; each repair makes a replacement look later, not sooner.',
    metrics: 'Changeover time on line 3, stops a week on lines 3 and 4, share of parts delivered in full.',
    'review-log':
      'Reviewed in March, June and October {year}. Result: changeover at 25 minutes, reference agreed. Not reached: the frame was extended by a year instead of renewed for three, because the price talks came before the results.',
  },
  objectives: `
    Halve the time lost to format changes on line 3
      Changeover project with the operators
        Film and time all changeovers of two weeks | eze | 02-20 | done
        New format parts with quick locks | nowicki | 05-15 | done
        Routine card written by the shift leaders | eze | 06-30 | done
    Renew the parts frame for three years
      Offer by total cost
        Cost of stops by part | krause | 04-30 | done
        Talk with the head of purchasing | brandt | 06-10 | done
        Three-year offer | brandt | 09-15 | dropped
    Be present in Cuxhaven
      Start with remote support
        Remote access for four lines | krause | 10-31 | done
        Quarterly visit to the plant manager | brandt | 12-10 | dropped
  `,
}
