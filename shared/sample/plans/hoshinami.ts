import type { PlanEntry } from './plan-entry.ts'

export const hoshinamiPlan: PlanEntry = {
  accountKey: 'hoshinami',
  title: 'Hoshinami Confectionery {year}',
  year: 'this',
  state: 'active',
  sections: {
    profile:
      'Gift boxes and seasonal sweets from one large plant in Niigata, JPY 48.6 billion in sales. Family-held, no debt, pays on the day. Decisions go round on paper with a seal from each section and are final when they return.',
    'customer-market':
      'Two gift seasons bring 70 percent of the year. Department stores order later and in smaller lots, so the plant changes boxes six times a shift where it was twice. Kobori of corporate planning asks whether gift boxes will still be carton in five years; Nishigaki expects that they will be smaller.',
    people:
      'Nishigaki asks for the third cartoner and Mizoguchi circulates the proposal; both support us. Ōtsubo decides and waits for the written report on the second cartoner. Kobori doubts the volume, and nobody of us has spoken with him. The president is met once a year.',
    'current-business':
      '{revenue} over the last twelve months after {revenue-before}, of which {result} is left after cost of goods and freight, {margin}. Discounts below seven percent; nearly every third line is packed for sea freight. Payments go through the trading house, technical orders come to us.',
    'white-space':
      'Inspection behind the cartoners, about EUR 0.2 million, is done by hand. Line control software runs on one of two machines.',
    competitors:
      'Yutaoka offers cartoners from Nagoya with a service point two hours away. Purchasing asks them each time and production compares stops; so far the stops decided.',
    swot: 'Strength: format change below nine minutes, written down by the operators. Weakness: one technician in the country. Opportunity: inspection with the third cartoner. Threat: a second season with stops on cartoner 2.',
    'value-proposition':
      'Six box changes a shift without a lost hour. Hoshinami gains smaller lots at the cost of large ones; we gain a plant that shows visitors how.',
    objectives:
      'The report comes before the order. Asking for the decision earlier would be heard as not having understood.',
    team: 'Priya Raman leads; Tobias Krause answers for the report, Lucía Ferrer for formats. Margarethe Lindner writes to the president in January.',
    investments:
      'A second technician in Niigata during the gift season, EUR 38,000. Nothing stops this year.',
    risks:
      'Carton moisture is not our part and is still seen as our stop. The first sign is a question from Ōtsubo on materials.',
    metrics:
      'Stops over ten minutes on cartoner 2 below three a month, each with a written cause in five days; format change below nine minutes in all shifts.',
    'review-log':
      '{day-107}: nine minutes reached. {day-52}: courtesy visit. {day-3}: third cause still open.',
  },
  objectives: `
    Third cartoner ordered before the gift season
      Report before order
        Measurement of carton moisture over two weeks | krause | -5 | in-progress
        Written report with three causes, in Japanese | raman | +6 | open
        One sheet: new machine against extension | ferrer | -14 | done
      Support the round of seals
        Talk with corporate planning on box sizes | - | +24 | open
        Offer through the trading house | raman | +38 | open
    Inspection behind the cartoners
      Start with one lane
        Trial with five hundred boxes | ferrer | +62 | open
  `,
}

export const hoshinamiLastYear: PlanEntry = {
  accountKey: 'hoshinami',
  title: 'Hoshinami Confectionery {year}',
  year: 'last',
  state: 'closed',
  sections: {
    profile: 'Gift boxes and seasonal sweets from one plant in Niigata. Family-held, no debt.',
    'customer-market': 'Smaller lots and later orders from department stores.',
    people: 'Nishigaki became plant manager in April {year} and started the daily stop review.',
    'current-business': 'First cartoner in its third season; parts ordered early and in full.',
    objectives: 'Halve the time of a format change, then talk about the second machine.',
    'review-log':
      'Reviewed in May and November {year}. Change time from nineteen to eleven minutes; second cartoner ordered after it. The inspection trial was put off to the next plan.',
  },
  objectives: `
    Format change below twelve minutes
      With the operators
        Card written by the section | ferrer | 04-20 | done
        Quick locks for forty box sizes | nowicki | 06-15 | done
    Second cartoner
      Proposal after the result
        Proposal for the round of seals | raman | 09-10 | done
        Trial of inspection | ferrer | 11-20 | dropped
  `,
}
