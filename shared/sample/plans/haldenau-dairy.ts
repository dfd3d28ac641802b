import type { PlanEntry } from './plan-entry.ts'

export const haldenauDairyPlan: PlanEntry = {
  accountKey: 'haldenau-dairy',
  title: 'Haldenau Dairy {year}',
  year: 'this',
  state: 'active',
  sections: {
    profile:
      'Haldenau Dairy makes yoghurt, desserts and long-life milk in Lüneburg and Cuxhaven, and owns Mleczarnia Brzezina Dolna in Poland. It sells EUR 1.24 billion a year, about half of it private label at thin margins, so an hour of lost output is felt in the month. The group in Hamburg decides on investments above EUR 2 million; below that the managing director signs. It pays in 30 days and has never been late.',
    'customer-market':
      'Three retailers take 60 percent of the volume and renew their private label contracts every autumn. Milk prices have risen faster than shelf prices for two years, and Heidenreich told the plants to find EUR 9 million in conversion cost by the end of {year+1}. Marketing plans a smaller cup with a paper sleeve, which needs new formats on four lines. The obstacle named most often is people: eleven technician posts are open in Lüneburg alone.',
    people:
      'Two decisions are ahead. On line 5 the operations director is our champion and decides; finance is neutral and purchasing wants a second offer. The frame for parts and service is open: Kuhlmann alone speaks for one partner with weight, and Ahrens, who decides, has not taken a side. Nobody of us knows Ahrens or her investment controller, and Cuxhaven hears from us only through field service.',
    'current-business':
      'Orders of the last twelve months come to {revenue}, after {revenue-before} in the year before, with {result} left after cost of goods and freight, {margin} of revenue. Discounts on parts grew from 24 to about 30 percent over three price rounds. Express orders make up one line in seven and are not charged. The parts frame ends on 31 March {year+1} and the maintenance contracts of lines 3 and 4 follow it.',
    'white-space':
      'Line control software runs on two of eleven lines; the other nine would be worth about EUR 0.4 million a year with service. Inspection behind the fillers is held by Kestrup in Cuxhaven and is due for renewal in two years. Operator training is bought for single courses only, although eleven open posts mean that every new hire starts without a program.',
    competitors:
      'Trevanti has offered on line 5 and is preferred by purchasing for a lower machine price; it has no dairy reference above 30,000 cups an hour. In the frame for parts and service two regional shops offer seals and knives at 60 percent of our price, and Schulte-Röhr has tried them on line 2. Kestrup holds end-of-line inspection in Cuxhaven and is asked first when a camera fails.',
    swot: 'Strength: operators and production trust the machines and say so in front of others. Weakness: our price list had errors in 17 positions, and that is what purchasing talks about. Opportunity: the changeover project saved 22 minutes a shift on line 3 and can be repeated on four lines. Threat: the group wants two makers per technology, and a lost line 5 would decide that question for dairy.',
    'value-proposition':
      'We take lines 1 and 2 out of repair and give Lüneburg 9 percent more output from the same hall, with a guaranteed start before the contracts of next autumn. The plant gains about EUR 2.3 million a year in conversion cost, by its own controller’s count. In return we ask for a three-year frame with charged express deliveries, and for the right to bring visitors.',
    objectives:
      'Line 5 comes first because it decides whether we stay on the group’s list for filling. The frame comes second because it carries the margin of the account. Cuxhaven is kept small this year on purpose: without a quality manager and with a plant manager who wants calm, more effort would be lost.',
    team: 'Martin Brandt leads and answers every complaint by name. Lucía Ferrer owns the technical side of line 5, Tobias Krause the response times, Paweł Nowicki the price list, Amaka Eze training and adoption. Margarethe Lindner is executive sponsor and sees Brandstätter twice a year; she is to open the door to Ahrens.',
    investments:
      'A second service technician in Lüneburg from the start of line 5, EUR 96,000 a year, paid by charged express deliveries. Thirty days of Lucía Ferrer for validation. What stops: free spare part audits at Cuxhaven, and special packing at no charge, together about EUR 40,000.',
    risks:
      'Finance may postpone line 5 by a year; the first sign would be a repair budget for lines 1 and 2 in the September forecast, and Möller would know. Kuhlmann is the only supporter with weight in the frame; if he turns or leaves, the frame is split. The technician for the second validation run is not hired yet.',
    metrics:
      'Agreed with Heidenreich: output of line 5 at 34,000 cups an hour for twenty shifts in a row; stops on lines 3 and 4 below nine a week; a technician on site within four hours in nine of ten cases. On our side: margin above 20 percent by the end of {year+1}, and every key player covered by two colleagues.',
    'review-log':
      '{day-151}: plan approved, line 5 first. {day-96}: consignment stock dropped, Schulte-Röhr declined. {day-33}: Brandstätter asks for one name for complaints, taken by Brandt. Since the last review Rätz joined the project and 17 wrong prices were found.',
  },
  objectives: `
    Win line 5 and bring it into operation
      Settle the decision before the private label contracts
        Ten-year cost comparison in the format of the investment committee | ferrer | -24 | done
        Talk with Gesa Ahrens on cash out per year, opened by the executive sponsor | lindner | -6 | open
        Answer on the second validation run | brandt | +9 | in-progress
        Written guarantee of output with the conditions of measurement | brandt | -12 | done
      Take the plant along
        Reference visit for finance and quality | ferrer | +34 | open
        Talk with the works council on the shift pattern | - | +41 | open
        Training program for line 5 with dates per shift | eze | +75 | open
    Renew the parts and service frame at a margin that carries it
      Repair trust in prices
        Credit note for the 17 positions | nowicki | -3 | in-progress
        Price list checked line by line against the agreement | nowicki | +20 | in-progress
      Make response times the measure
        Response times of the last year by line, shown to Kuhlmann | krause | -41 | done
        Proposal: four hours for lines 3 to 5, next day for the rest | krause | +14 | in-progress
        Charge for express deliveries above five a month | - | - | open
    Be known by those who decide
      Cover every key player twice
        Introduce Amaka Eze to Corinna Lindemann | krause | -19 | open
        Meet the new quality manager in Cuxhaven | - | - | open
        Free audit of spare parts in Cuxhaven | krause | -60 | dropped
  `,
}
