import type { Roster } from './roster.ts'

export const hoshinami: Roster = {
  accountKey: 'hoshinami',
  mailDomain: 'hoshinami.example',
  phonePrefix: '+81 25 555',
  mobilePrefix: '+81 90 5550',
  people: `
    Kuramoto, Shōichi, Mr | President and Representative Director | Board | Niigata | Board | ? | high | Greets suppliers once a year, in January.
      Ōtsubo, Kenji, Mr | Director of the Production Headquarters | Production headquarters | Niigata | Board | 0 | high | Listens, asks for the written report, decides after the busy season.
        Nishigaki, Yūko, Ms | Plant Manager Niigata | Production | Niigata | General manager | +2 | high | Built the plant's daily stop review on our data.
          Hamasaki, Daisuke, Mr | Section Chief Packaging | Production | Niigata | Section chief | +2 | medium | 
            Yokoyama, Rina, Ms | Line Leader Gift Boxes | Production | Niigata | Leader | +1 | low | 
          Tsuchida, Makoto, Mr | Section Chief Maintenance | Maintenance | Niigata | Section chief | +1 | medium | Keeps every service report since the first machine.
        Mizoguchi, Tarō, Mr | General Manager Engineering | Engineering | Niigata | General manager | +1 | high | Circulates the proposal for approval; knows whose seal comes when.
          Endō, Sayaka, Ms | Packaging Engineer | Engineering | Niigata | Staff | +1 | low | 
      Fujimura, Noriko, Ms | General Manager Purchasing | Purchasing | Niigata | General manager | 0 | medium | 
        Sekine, Yūsuke, Mr | Purchasing Staff | Purchasing | Niigata | Staff | ? | low | 
      Kobori, Kōhei, Mr | General Manager Corporate Planning | Corporate planning | Niigata | General manager | -1 | medium | Asks whether gift boxes will still be carton in five years.
  `,
}
