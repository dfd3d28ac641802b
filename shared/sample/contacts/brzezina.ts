import type { Roster } from './roster.ts'

export const brzezina: Roster = {
  accountKey: 'brzezina',
  mailDomain: 'brzezina-dolna.example',
  phonePrefix: '+48 65 555',
  mobilePrefix: '+48 601 555',
  people: `
    Zawadzki, Krzysztof, Mr | Managing Director | Management | Leszno | Director | +1 | high | Former owner's deputy; keeps an eye on independence from Lüneburg.
      Maćkowiak, Joanna, Ms | Operations Director | Operations | Leszno | Director | +2 | high | Standardized both cheese lines on our format parts.
        Szymański, Grzegorz, Mr | Production Manager | Production | Leszno | Manager | +1 | medium | 
          Pawlak, Dorota, Ms | Shift Supervisor Cheese | Production | Leszno | Supervisor | ? | low | 
          Głowacki, Marek, Mr | Shift Supervisor Long-life Milk | Production | Leszno | Supervisor | +1 | low | 
        Łukasik, Stanisław, Mr | Maintenance Manager | Maintenance | Leszno | Manager | +2 | high | Thirty years in the plant; his word on a machine is final.
          Bąk, Rafał, Mr | Mechatronics Technician | Maintenance | Leszno | Specialist | +1 | low | 
        ? | Packaging Technologist | Production | Leszno | Specialist | ? | ? | New post in this year's budget.
      Ziółkowska, Małgorzata, Ms | Finance Manager | Finance | Leszno | Manager | 0 | medium | Pays early when the discount is worth it.
        Wróbel, Kamil, Mr | Purchasing Specialist | Purchasing | Leszno | Specialist | +1 | medium | Orders through the portal, rarely by phone.
      Gąsiorowski, Michał, Mr | Sales Director Private Label | Sales | Leszno | Director | ? | low | 
      Jaśkiewicz, Beata, Ms | Quality and Food Safety Manager | Quality | Leszno | Manager | 0 | medium | 
  `,
}
