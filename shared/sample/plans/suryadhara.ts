import type { PlanEntry } from './plan-entry.ts'

export const suryadharaPlan: PlanEntry = {
  accountKey: 'suryadhara',
  title: 'Suryadhara Home Care {year}',
  year: 'this',
  state: 'active',
  sections: {
    profile:
      'Detergents and dishwash in pouches and sachets from Pune and Silvassa; a plant in Hosur is under construction. Privately held, no published figures. Credit check is from two years ago and should be renewed before Hosur.',
    'customer-market':
      'Small packs for rural shops grow fastest, sold at prices that leave a few paise for packaging. The company builds ahead of demand and equips plants in steps of four lines.',
    people:
      'All orders came through Patwardhan in Silvassa. Nobody has told us how anyone in Pune stands to us, and the head of the Hosur project is not known by name. Every attitude on the map is unknown, and it is left so on purpose.',
    'current-business':
      '{revenue} over the last twelve months after {revenue-before}; {margin} is left after cost of goods and freight. Three pouch machines in two years, the last one two months ago.',
    'white-space':
      'Four sachet lines for Hosur, about EUR 1 million, and the same again in the step after it.',
    'value-proposition': '',
    objectives:
      'Before any offer: find out who decides on Hosur, and be known by two people beside Patwardhan.',
    risks: 'One door. If Patwardhan moves, the account is a stranger again.',
    metrics:
      'Three named contacts with a judged attitude by the middle of {year}; a seat in the Hosur inquiry.',
  },
  objectives: `
    Be asked for Hosur
      Open a second door
        Name of the project head | raman | -13 | in-progress
        Sealing trial for packaging development | ferrer | +20 | open
        Meeting with procurement in Pune | raman | +33 | open
      Know whom we deal with
        New credit check | - | -2 | open
    Keep Silvassa running
      Serve three machines as a fleet
        Yearly service plan for three machines | krause | +45 | open
        Parts list with local stock | nowicki | -28 | done
  `,
}
