import type { PlanEntry } from './plan-entry.ts'

export const yelkenovaBeveragesPlan: PlanEntry = {
  accountKey: 'yelkenova-beverages',
  title: 'Yelkenova Beverages {year}: back to a sound business',
  year: 'this',
  state: 'active',
  sections: {
    profile:
      'Water, juices and carbonated drinks in PET from Bursa and Adana, TRY 23.8 billion in sales, part of the listed Yelkenova Holding. A restructuring program runs since last year under an interim lead who reports to the group chief executive. Payment terms were extended to 120 days; nine percent of our invoices are overdue.',
    'customer-market':
      'Sugar tax and exchange rate have cut the margin on carbonated drinks; water grows and is sold by price. Korkmazer steers by liters per hour and person. Promotions are fixed on Thursday for the following Monday, which is why maintenance orders parts at the last moment.',
    people:
      'The tender is run by Çağlayan, who keeps technical staff out of the talks. Production and maintenance see what stops cost, but nobody has put it in front of Korkmazer in figures. Başaran in the holding expects nine percent from every supplier and has not refused a price by response time. Finance has no contact with us beyond reminders.',
    'current-business':
      'Orders of the last twelve months come to {revenue}, after {revenue-before}, and cost {loss} more than they brought in, before a single visit is counted. Discounts stand at 36 to 47 percent, more than a third of the lines go express at our expense, one in twelve comes back. In volume it is one of our three largest accounts; in result it is the last.',
    'white-space':
      'None worth opening before the terms are sound. Line 7 is an idea of engineering and has no budget until the restructuring ends.',
    competitors:
      'In the tender a local parts maker in Konya offers seals and wear parts at half of our list. Trevanti holds two of six lines and has the same complaint about express orders, by what the plant says. For drives and controls there is no second source with stock in Türkiye.',
    swot: 'Strength: line 6 and the operators trained on it. Weakness: we taught the customer that express is free. Opportunity: a buffer of thirty parts would cover two thirds of the express orders. Threat: a tender decided on list prices alone, which we should lose rather than win.',
    'value-proposition':
      'Four percent more liters per hour on lines 4 and 6 through parts that are there on Monday. Bursa gains about EUR 0.5 million a year in output it already sells; we gain an account that pays for what it uses.',
    objectives:
      'No growth this year. The account has to earn its cost by the end of {year}, or we stop delivering express and leave parts that others make as well. Both ways are acceptable and the sponsor has said so.',
    team: 'Elif Demirel leads. Tobias Krause keeps the weekly call with Gündoğdu, Paweł Nowicki the order desk, Lucía Ferrer the figures on stops. Margarethe Lindner speaks with Tekinalp and Korkmazer.',
    investments:
      'Buffer of thirty parts in Bursa, EUR 62,000, owned by us for one year. What stops: free express, free special packing, service days that are not charged, and any discount above 35 percent without a signature from controlling.',
    risks:
      'Çağlayan may close the tender before the figures on stops reach Korkmazer. The first sign is a third round without technical staff. Overdue invoices above 15 percent stop all deliveries but contracts.',
    metrics:
      'Express lines below ten percent; result after cost of goods and freight above zero in each of the last three months of {year}; liters per hour and person on lines 4 and 6, measured with the plant.',
    'review-log':
      '{day-130}: plan set active with the aim to earn or to leave. {day-110}: Korkmazer asked for one figure; it is late. {day-48}: interim lead took the cost of stops along.',
  },
  objectives: `
    Earn the cost of the account by the end of the year
      End free express
        Buffer list of thirty parts agreed with planning | nowicki | -9 | in-progress
        Express charge announced in writing | demirel | -21 | open
        One name for orders on their side, one for deliveries on ours | krause | +6 | in-progress
      Win the tender on response time or let it go
        Cost of stops on lines 4 and 6, checked with production | ferrer | -4 | in-progress
        Second talk with the group chief executive | lindner | +21 | open
        Lowest acceptable price per parts group, signed by controlling | - | +3 | open
    Give Korkmazer his figure
      Liters per hour and person
        Collect a month of data with the plant manager | krause | -35 | done
        Present the figure in Bursa | demirel | -7 | open
        Line 7 concept | ferrer | -90 | dropped
  `,
}
