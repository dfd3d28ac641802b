/** Account | days ago | channel | minutes | contacts | team members | subject | note. The ones worth telling; see routine.ts. */
export const otherStories = `
  yelkenova | 62 | meeting | 40 | cem-basaran | demirel | Savings target and the tender | Nine percent stands for every supplier. Did not object to a price by response time.
  yelkenova | 151 | meeting | 55 | orhan-tekinalp | lindner, demirel | Talk on the restructuring | Wants suppliers to say what they would stop delivering. Asked for a second talk in half a year.
  yelkenova | 308 | e-mail | - | cem-basaran | demirel | Letter to all suppliers | Nine percent by the end of the fiscal year. Answered with thanks and a request for a meeting.
  yelkenova-beverages | 2 | call-center | 15 | hakan-demirbag | nowicki | Express request: servo drive line 6 | Fourth express order this month. Drive was in the planned order two weeks later.
  yelkenova-beverages | 8 | call | 40 | sule-gundogdu | krause, demirel | Weekly call Bursa | Line 6 at 88 percent. She will name one person for orders if we name one for deliveries.
  yelkenova-beverages | 20 | meeting | 95 | ipek-caglayan, hakan-demirbag | demirel | Tender, second round | Eleven percent under last year asked. Technical staff not admitted.
  yelkenova-beverages | 34 | field-service | 540 | baris-isiklar, burcu-senol | krause | Overhaul filler line 4 | Two days on site instead of one: parts ordered too late. Not charged.
  yelkenova-beverages | 48 | meeting | 60 | lukas-wenger | demirel | List of savings | Counts price only. Took the table with cost of stops along.
  yelkenova-beverages | 70 | meeting | 70 | yusuf-keskiner, volkan-arikan | krause, nowicki | Why so many express orders | Planning changes on Thursday for Monday. A buffer of thirty parts would cover two thirds.
  yelkenova-beverages | 110 | meeting | 65 | haluk-korkmazer, selcuk-aydiner | lindner, demirel | What a stop costs | Korkmazer asked for liters per hour and person. Nobody had the figure; promised within a month.
  yelkenova-beverages | 146 | meeting | 120 | okan-bozdemir, selcuk-aydiner | ferrer, demirel | Line 7 idea | No budget before the restructuring ends.
  yelkenova-beverages | 199 | event | 300 | kaan-ozturkmen | eze | Operator school | Runs the courses in Bursa himself now. Took twelve sets of exercises.
  yelkenova-care | 131 | distributor | 30 | sibel-kaplaner | nowicki | Pump seals through the distributor | Waited three weeks. The distributor had none and did not say so.
  yelkenova-care | 188 | meeting | 60 | tarik-ozgun | demirel | Visit İzmir | Does not know whom to call since the packaging engineer left. Promised a name; not done.
  yelkenova-care | 214 | call | 20 | sibel-kaplaner | nowicki | Seal numbers for the bottle line | Old numbers in her list; sent the new ones. She asked who replaces the packaging engineer as our contact.
  yelkenova-care | 322 | field-service | 260 | tarik-ozgun | krause | Pump repair bottle line | Shaft seal replaced. The line had waited four days for an answer from us.
  yelkenova-care | 275 | e-mail | - | sibel-kaplaner | nowicki | Payment reminder | Paid after the second reminder.
  sundholt | 14 | meeting | 75 | karin-wastberg, johan-ekdahl | solheim | Hall 1: what the plan needs | Budget paper due in seven weeks. They want the energy figure and a fixed price for validation.
  sundholt | 37 | call | 45 | linnea-malmgard | ferrer | Numbering at the contract packer | Interface described; open who carries the test effort.
  sundholt | 85 | meeting | 60 | johan-ekdahl | solheim, krause | Line records | Agreed the format that answers the audit remarks. Quality has not seen it.
  sundholt | 160 | meeting | 50 | rolf-hjelmqvist | solheim | Halls 2 and 3 leave the house | Date stands. Asked for an offer to move three cartoners to the packer.
  sundholt | 248 | meeting | 90 | louise-kjaer | solheim | Terms for equipment | Three offers each time. Total cost over eight years counts, not price.
  sundholt-consumer | 6 | e-mail | - | hildur-jonsdottir | nowicki | Format set for the new tube | Drawing released. Delivery in week five confirmed.
  sundholt-consumer | 29 | meeting | 60 | soren-norgaard, bodil-thorsager | solheim | Plan talk | Two launches move forward. Would sign the maintenance contract for three years if the launch formats are in it.
  sundholt-consumer | 58 | web | - | hildur-jonsdottir | nowicki | Portal: delivery dates of the launch set | Looked at the dates four times in one week.
  sundholt-consumer | 92 | field-service | 240 | anders-lykkegaard, kirsten-hojlund | krause | Yearly service tubes | No findings. Højlund asked for a course on servo drives.
  sundholt-consumer | 139 | event | 420 | soren-norgaard | solheim, eze | Customer day | Gave the talk on launching without a specialist.
  hoshinami | 3 | call | 40 | yuko-nishigaki | raman, krause | Report on the second cartoner | Two causes accepted, third one open: carton moisture. Wants the measurement in writing by Friday.
  hoshinami | 22 | meeting | 120 | taro-mizoguchi, sayaka-endo | raman, ferrer | Draft for approval | Needs the comparison of a new machine with the extension on one sheet. Ōtsubo reads it after the report.
  hoshinami | 52 | meeting | 60 | kenji-otsubo, yuko-nishigaki | raman | Courtesy visit | Thanked for the quick report. Made no statement on the order, as expected.
  hoshinami | 107 | field-service | 420 | daisuke-hamasaki, makoto-tsuchida | ferrer | Format change below nine minutes | Eight minutes forty on the third try. Operators wrote the card themselves.
  hoshinami | 233 | distributor | 45 | noriko-fujimura | raman | Parts through the trading house | Wants to keep the trading house for payments and order technically with us.
  bight-coast | 11 | call | 35 | folashade-adebayo | raman | Financing of the second line | Bank asks for a guarantee in euros. Technical director expected to start within the quarter.
  bight-coast | 45 | field-service | 960 | oluwaseun-ogunbanjo, yakubu-bello | krause | Yearly overhaul line 1 | 93 percent over the year. Voltage dips stay the first cause of stops.
  bight-coast | 60 | meeting | 70 | ibrahim-danjuma, pieter-van-rensburg | raman | Approved list of machine makers | Van Rensburg will send the criteria. Danjuma would accept an exception with a guarantee.
  bight-coast | 154 | meeting | 120 | ifeoma-okafor | eze | Training plan Ota | Eight operators a year, two of them as trainers.
  suryadhara | 10 | call | 25 | rohan-patwardhan | raman | Third pouch machine | Delivery date confirmed. He does not know who leads the Hosur project and will ask.
  suryadhara | 73 | meeting | 30 | laksmi-krishnamurthy, rohan-patwardhan | raman | Plant visit Silvassa | She opened the meeting and left after ten minutes. Packaging development was not there.
  suryadhara | 166 | field-service | 600 | rohan-patwardhan | krause | Second pouch machine in operation | Dust in the film path; cover added on site.
`
