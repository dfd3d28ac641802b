import type { Roster } from './roster.ts'

export const yelkenovaHolding: Roster = {
  accountKey: 'yelkenova',
  mailDomain: 'yelkenova.example',
  phonePrefix: '+90 212 555',
  mobilePrefix: '+90 532 555',
  people: `
    Yelkenci, Nermin, Ms | Chair of the Board | Board | İstanbul | Board | ? | high | 
      Tekinalp, Orhan, Mr | Group Chief Executive | Management | İstanbul | Executive | 0 | high | Follows the restructuring at beverages week by week.
        Sarıoğlu, Defne, Ms | Group Chief Financial Officer | Finance | İstanbul | Executive | ? | high | 
        Başaran, Cem, Mr | Group Procurement Director | Procurement | İstanbul | Director | -1 | high | Set the savings target of nine percent on technical purchases.
        Üçok, Tülay, Ms | Head of Group Strategy | Strategy | İstanbul | Director | ? | medium | 
  `,
}
