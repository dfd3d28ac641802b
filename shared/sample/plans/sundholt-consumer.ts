import type { PlanEntry } from './plan-entry.ts'

export const sundholtConsumerPlan: PlanEntry = {
  accountKey: 'sundholt-consumer',
  title: 'Sundholt Consumer Health {year}',
  year: 'this',
  state: 'active',
  sections: {
    profile:
      'Creams, tubes and lozenges sold over the counter in twelve countries, DKK 1.9 billion in sales, 520 people in Odense. Independent of the pharma side in everything but quality rules. Decides in a week, pays in two.',
    'customer-market':
      'Five launches a year, each with a new tube or carton. Pharmacy chains delist what is not on the shelf in the launch week, so time to the first pack is what Jónsdóttir is judged by.',
    people:
      'Nørgaard is a champion and speaks at our customer day; Thorsager follows him. Bæk compares the maintenance contract with his own people each year and is met only when it renews.',
    'current-business':
      '{revenue} over the last twelve months after {revenue-before}; {result} is left after cost of goods and freight, {margin}. Discounts stay below ten percent. The maintenance contract renews every January.',
    'value-proposition':
      'From drawing to first pack in five weeks, by people on site who need no specialist. They gain the launch week; we gain format sets that are ordered once the drawing is released.',
    objectives: 'Make the launch the product: contract and formats in one agreement.',
    team: 'Ingrid Solheim, Paweł Nowicki for formats, Tobias Krause for the yearly service.',
    metrics: 'First pack in five weeks for each of five launches; contract signed for three years.',
    'review-log': '{day-92}: yearly service without findings. {day-29}: two launches moved forward.',
  },
  objectives: `
    Contract and launch formats in one agreement for three years
      Let the figures speak
        Launch times of the last ten products | nowicki | -15 | done
        Comparison with own maintenance for the finance manager | solheim | +13 | in-progress
        Draft of the agreement | solheim | +27 | open
      Be sure of the launch
        Format set for the new tube | nowicki | +31 | in-progress
        Course on servo drives | eze | +50 | open
  `,
}
