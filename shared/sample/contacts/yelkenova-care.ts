import type { Roster } from './roster.ts'

export const yelkenovaCare: Roster = {
  accountKey: 'yelkenova-care',
  mailDomain: 'bakim.yelkenova.example',
  phonePrefix: '+90 232 555',
  mobilePrefix: '+90 535 555',
  people: `
    Altınay, Feride, Ms | General Manager | Management | İzmir | Executive | ? | high | 
      Özgün, Tarık, Mr | Plant Manager İzmir | Production | İzmir | Manager | 0 | high | Said in the last visit that he does not know whom to call.
      Kaplaner, Sibel, Ms | Purchasing Lead | Purchasing | İzmir | Specialist | 0 | medium | 
      ? | Packaging Engineer | Engineering | İzmir | Specialist | ? | ? | Post vacant since the last holder left.
  `,
}
