import type { PlanEntry } from './plan-entry.ts'

export const haldenauGroupPlan: PlanEntry = {
  accountKey: 'haldenau',
  title: 'Haldenau Foods Group {year}',
  year: 'this',
  state: 'in-review',
  sections: {
    profile:
      'Family-owned food group with EUR 3.2 billion in sales, a dairy and a snacks division and 11,400 people. The family takes out a third of the profit and leaves the rest in the plants. Hamburg buys little from us itself, but writes the standards and the list of makers by which the plants buy.',
    'customer-market':
      'The group has grown by buying regional brands and now owns nineteen machine types for four jobs. Reimers told the plant managers that the next five years are for simplifying. Petersen counts suppliers, Lorenz negotiates them; both are measured on the number, not on output.',
    people:
      'The consolidation is decided by Lorenz, prepared by Kowalczyk and started by Petersen, none of whom prefers us. Sandoval and Thießen speak for us on hygiene and changeover but do not decide. Vogelsang knows our machines from her years in dairy; one talk in two years is not a relationship.',
    'current-business':
      'Direct orders from Hamburg come to {revenue} over the last twelve months: software licenses, courses and audits. What counts is what the plants buy under the group’s list: more than four million a year with dairy, Brzezina Dolna and snacks together.',
    competitors:
      'Trevanti covers filling and end-of-line from one house, which fits a scoring sheet that rewards range. Kestrup is listed for palletizing and inspection. Both have a person in Hamburg every month.',
    'value-proposition':
      'A plant with our lines changes formats in half the time, shown by the group’s own audit in eleven lines. Hamburg gains fewer machine types without a loss in output; we gain a place on the list for filling and cartoning.',
    objectives:
      'Being on the list is worth more than any single order of this year. All effort therefore goes into the scoring sheet and into the three people who can change a line in it.',
    risks:
      'The scoring sheet is closed before service counts more than ten percent. First sign: the plants are asked for machine prices only. Watched by Martin Brandt through Thießen.',
    'review-log': '{day-20}: sent to review. Open: who pays for the second audit.',
  },
  objectives: `
    Stay on the group list for filling and cartoning
      Have changeover and service in the scoring sheet
        Audit results on two pages for Reimers and Sandoval | ferrer | +12 | in-progress
        Uptime records in the format of the category lead | brandt | -8 | open
        Proposal for a service criterion, brought in by Sandoval | brandt | +25 | open
      Be known on the board
        Half an hour with Katharina Vogelsang on changeover by plant | lindner | +48 | open
        Water and energy figures for the annual report, all eleven lines | eze | +60 | in-progress
    Know finance before finance decides
      Find the way to the chief financial officer
        Name a colleague for Friederike Dahmen | - | +15 | open
  `,
}
