/** Account | days ago | channel | minutes | contacts | team members | subject | note. The ones worth telling; see routine.ts. */
export const haldenauStories = `
  haldenau | 26 | meeting | 60 | holger-reimers, beatriz-sandoval | lindner, brandt | Supplier list: what counts | Reimers wants service weighed higher than ten percent but will not overrule procurement. Sandoval offered to comment on the scoring sheet.
  haldenau | 47 | call | 25 | tomasz-kowalczyk | brandt | Questions on the scoring sheet | Named Trevanti three times as the measure. Agreed to receive our uptime records in his format.
  haldenau | 118 | event | 90 | katharina-vogelsang, friederike-dahmen | lindner | Annual supplier evening | Ten minutes with Vogelsang. She asked which plant loses most time to format changes.
  haldenau | 133 | meeting | 180 | malte-thiessen, agnieszka-wojcik | ferrer | Results of the line audit | Seven of eleven lines lose more time in changeover than in stops. Wójcik wants the interface documents before anything else.
  haldenau | 205 | e-mail | - | zeynep-inan | eze | Response times by plant | Sent the table for all German plants. No answer yet.
  haldenau | 214 | meeting | 45 | carsten-von-ahlefeld | eze | Water per thousand packs | Gave figures for four lines; he needs the other seven for the report.
  haldenau | 340 | meeting | 75 | matthias-lorenz | brandt | Introduction of the consolidation project | Two makers per technology by the end of next year. First meeting since his appointment.
  haldenau-dairy | 5 | call | 20 | serkan-ozdemir | krause | Stop on line 3, capping torque | Third stop in two weeks with the same cause. Parts from stock tonight, visit tomorrow.
  haldenau-dairy | 4 | field-service | 320 | serkan-ozdemir, piotr-jankowski | krause | Torque heads line 3 replaced | Two heads worn beyond limit; the interval in the maintenance plan is too long for three shifts. New interval proposed.
  haldenau-dairy | 12 | meeting | 90 | annegret-heidenreich, torsten-moller | brandt, ferrer | Line 5: last open points | Guaranteed output agreed. Open: spare parts package and who pays for the second validation run.
  haldenau-dairy | 19 | meeting | 60 | regina-steinhoff, kai-marquardt | brandt, nowicki | Price list and frame | Marquardt showed 41 positions above the agreed rise; 17 of them are our error. Credit note promised.
  haldenau-dairy | 33 | meeting | 50 | uwe-brandstatter | brandt, lindner | Half-yearly talk | Follows Heidenreich on line 5. Wants one name on our side for all complaints.
  haldenau-dairy | 41 | meeting | 75 | detlef-kuhlmann | krause | Response times in the frame | Four hours on site for lines 3 to 5 would settle it for him. Sleeves and conveyors can wait a day.
  haldenau-dairy | 63 | meeting | 240 | torsten-moller, wiebke-grote | ferrer | Visit to the reference line | Grote copied the sterility records and had no remark. Möller asked the operators, not the management.
  haldenau-dairy | 75 | call | 35 | torsten-moller | brandt | Who stands where on line 5 | Purchasing pushes a second offer; finance has not read the ten-year comparison.
  haldenau-dairy | 82 | web | - | jens-hartwig | nowicki | Portal: wrong part number reported | Two numbers swapped on page 41. Corrected the same day.
  haldenau-dairy | 96 | meeting | 60 | bernd-schulte-rohr | krause, nowicki | Parts in consignment | Declined a consignment stock. Would look at a list of parts that stop a line.
  haldenau-dairy | 139 | event | 420 | annegret-heidenreich, serkan-ozdemir | brandt, eze | Customer day | Heidenreich told two other dairies about the changeover project.
  haldenau-dairy | 171 | field-service | 480 | milena-petrovic | krause | Palletizing cell Cuxhaven in operation | Accepted with two minor points. Remote access works.
  haldenau-dairy | 228 | meeting | 45 | hanna-overbeck | eze | Sterilizing agent per line | Line 4 uses 18 percent more than line 3; cause is the rinsing recipe.
  haldenau-dairy | 262 | call | 15 | corinna-lindemann | krause | Introduction | Prefers to hear about changes from Lüneburg first.
  brzezina | 9 | meeting | 80 | joanna-mackowiak, krzysztof-zawadzki | brandt | Cheese line 3 | Will decide on their own budget if Lüneburg does not ask. Wants the same format parts as line 2.
  brzezina | 57 | field-service | 360 | stanislaw-lukasik, rafal-bak | krause | Case packer in operation | Łukasik ran the acceptance himself, one day ahead of plan.
  brzezina | 24 | web | - | kamil-wrobel | nowicki | Portal order: knives and valve sets | Fourteen positions, no question. Chose the slower freight.
  brzezina | 149 | web | - | kamil-wrobel | nowicki | Portal: drawings for six cups | Downloaded before asking for an offer.
  brzezina | 84 | call | 20 | kamil-wrobel | nowicki | Format parts ordered in the portal | Asked for a list price download. Pays in ten days for two percent.
  brzezina | 190 | meeting | 120 | joanna-mackowiak | ferrer, brandt | Which formats next year | Eleven new cups, six of them for the discount trade.
  haldenau-snacks | 16 | call | 30 | alvaro-gutierrez | ferrer | Recyclable film on line 2 | Waste at 2.1 percent, target 1.5. Sealing jaws are next.
  haldenau-snacks | 66 | meeting | 110 | rocio-munoz, alvaro-gutierrez | ferrer, brandt | Third pouch line | Budget depends on Hamburg. Muñoz counts on our changeover time in her request.
  haldenau-snacks | 103 | e-mail | - | lucia-ibanez | nowicki | Copies of our knives | Sent the wear comparison: local copies last 40 percent as long.
  haldenau-snacks | 174 | meeting | 50 | inigo-echeverria | brandt | First talk with the new managing director | Interested in waste, not in machines. Asked for a page on waste by line.
`
