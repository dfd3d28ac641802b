import type { Roster } from './roster.ts'

export const haldenauDairy: Roster = {
  accountKey: 'haldenau-dairy',
  mailDomain: 'dairy.haldenau.example',
  phonePrefix: '+49 4131 555',
  mobilePrefix: '+49 172 555',
  people: `
    Brandstätter, Uwe, Mr | Managing Director | Management | Lüneburg | SCS1 | +1 | high | Signs everything above EUR 500,000 and usually follows the operations director.
      Heidenreich, Annegret, Ms | Director Operations | Operations | Lüneburg | SCS2 | +2 | high | Visited our reference line last year and speaks about it to other plants.
        Kuhlmann, Detlef, Mr | Plant Manager Lüneburg | Production | Lüneburg | SCS3 | +1 | high | Counts stops per shift and keeps his own list of causes.
          Özdemir, Serkan, Mr | Production Manager Filling Hall | Production | Lüneburg | AT | +2 | medium | First to call when something works and first to call when it does not.
            Jankowski, Piotr, Mr | Shift Leader Line 3 | Production | Lüneburg | Tariff | +1 | low | 
            Behrens, Nadine, Ms | Shift Leader Line 4 | Production | Lüneburg | Tariff | ? | low | Trained other shifts on the new changeover routine.
            Adeyinka, Tunde, Mr | Line Technician | Production | Lüneburg | Tariff | +1 | low | 
          Grote, Wiebke, Dr. | Quality Manager Lüneburg | Quality | Lüneburg | AT | +1 | medium | Needs validation papers two weeks before a start, not on the day.
            Sørensen, Mette, Ms | Microbiology Laboratory Lead | Quality | Lüneburg | AT | 0 | low | 
          Schulte-Röhr, Bernd, Mr | Maintenance Manager Lüneburg | Maintenance | Lüneburg | AT | -1 | medium | Would rather stock parts himself than depend on a contract.
            Hartwig, Jens, Mr | Maintenance Planner | Maintenance | Lüneburg | Tariff | +1 | low | Keeps the part lists; spots wrong numbers in our catalog.
            Kılıç, Murat, Mr | Automation Technician | Maintenance | Lüneburg | Tariff | ? | low | 
            ? | Reliability Engineer | Maintenance | Lüneburg | AT | ? | ? | Position open for five months, two interviews held.
        Lindemann, Corinna, Ms | Plant Manager Cuxhaven | Production | Cuxhaven | SCS3 | 0 | high | Has had three site managers in five years before her; wants calm before change.
          Friedrichs, Arne, Mr | Production Manager Cuxhaven | Production | Cuxhaven | AT | 0 | medium | 
          Petrović, Milena, Ms | Maintenance Manager Cuxhaven | Maintenance | Cuxhaven | AT | +1 | medium | Uses remote support more than any other site.
          ? | Quality Manager Cuxhaven | Quality | Cuxhaven | AT | ? | medium | Predecessor retired; Lüneburg covers for the time being.
        Möller, Torsten, Mr | Head of Engineering and Projects | Engineering | Lüneburg | SCS3 | +1 | high | Wrote the specification for line 5 and defends it in the investment committee.
          Rätz, Vivien, Ms | Project Engineer Aseptic | Engineering | Lüneburg | AT | ? | low | 
          Iyer, Karthik, Mr | Automation Engineer | Engineering | Lüneburg | AT | 0 | low | Wants recipe handling in the plant's own system.
          Kessler, Johannes, Mr | Hygiene Design Engineer | Engineering | Lüneburg | AT | +1 | low | 
      Wiedemann, Claus, Mr | Commercial Director | Sales | Lüneburg | SCS2 | 0 | medium | Private label contracts decide which formats run next year.
        Hansen, Birte, Ms | Head of Brand Yoghurt and Desserts | Marketing | Lüneburg | SCS3 | +1 | low | Plans a smaller cup with a paper sleeve.
        Scholz, Roland, Mr | Sales Manager Private Label | Sales | Lüneburg | AT | ? | low | 
      Ahrens, Gesa, Ms | Finance Director | Finance | Lüneburg | SCS2 | 0 | high | Asks for cost over ten years. Has never been to a reference visit.
        Böttcher, Lars, Mr | Plant Controller | Finance | Lüneburg | AT | 0 | low | 
        Nguyen, Thi Lan, Ms | Investment Controller | Finance | Lüneburg | AT | ? | medium | Prepares the papers the finance director decides on.
      Steinhoff, Regina, Ms | Head of Purchasing | Purchasing | Lüneburg | SCS3 | -1 | high | Prefers two sources for every part that stops a line.
        Marquardt, Kai, Mr | Buyer Technical Goods and Services | Purchasing | Lüneburg | AT | -2 | medium | Says the parts prices rose faster than agreed; has the list to show it.
        Dąbrowska, Ewa, Ms | Buyer Packaging Materials | Purchasing | Lüneburg | AT | 0 | low | 
        Fehling, Sönke, Mr | Contract Specialist | Purchasing | Lüneburg | Tariff | ? | low | 
      Overbeck, Hanna, Ms | Head of Energy and Environment | Technical services | Lüneburg | SCS3 | +1 | low | Measures peracetic acid and water per line.
      Krüger, Ingo, Mr | Head of Human Resources | Human resources | Lüneburg | SCS3 | ? | low | 
    Harms, Dieter, Mr | Chair of the Works Council | Works council | Lüneburg | Elected | 0 | medium | Heard on every change of shift pattern; values early word.
      Timm, Anke, Ms | Deputy Chair of the Works Council | Works council | Cuxhaven | Elected | ? | low | 
  `,
}
