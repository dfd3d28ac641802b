import type { Roster } from './roster.ts'

export const sundholtConsumer: Roster = {
  accountKey: 'sundholt-consumer',
  mailDomain: 'consumer.sundholt.example',
  phonePrefix: '+45 65 55',
  mobilePrefix: '+45 20 55',
  people: `
    Thorsager, Bodil, Ms | Managing Director | Management | Odense | Director | +1 | high | Decides within a week when the figures are on one page.
      Nørgaard, Søren, Mr | Operations Director | Operations | Odense | Director | +2 | high | Speaks at our customer day every year.
        Lykkegaard, Anders, Mr | Packaging Manager | Packaging | Odense | Manager | +2 | medium | 
          Østerby, Camilla, Ms | Line Lead Tubes | Packaging | Odense | Specialist | +1 | low | 
        Højlund, Kirsten, Ms | Maintenance Manager | Maintenance | Odense | Manager | +1 | medium | 
      Bæk, Rasmus, Mr | Finance and Purchasing Manager | Finance | Odense | Manager | 0 | high | Renews the maintenance contract; compares it with two days of his own people.
      Jónsdóttir, Hildur, Ms | Head of Product Launches | Marketing | Odense | Manager | +1 | medium | Five launches a year, each with a new tube.
        Virtanen, Päivi, Ms | Packaging Development Engineer | Development | Odense | Specialist | ? | low | 
      Skov, Jeppe, Mr | Quality Manager | Quality | Odense | Manager | 0 | medium | 
  `,
}
