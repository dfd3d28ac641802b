import type { Roster } from './roster.ts'

export const haldenauSnacks: Roster = {
  accountKey: 'haldenau-snacks',
  mailDomain: 'snacks.haldenau.example',
  phonePrefix: '+34 976 555',
  mobilePrefix: '+34 600 555',
  people: `
    Echeverría, Íñigo, Mr | Managing Director | Management | Zaragoza | Director | 0 | high | Reports to Hamburg every month on waste per line.
      Muñoz, Rocío, Ms | Operations Director | Operations | Zaragoza | Director | +1 | high | Moved the weekly review to the line, with operators present.
        Larrañaga, Joseba, Mr | Plant Manager Zaragoza | Production | Zaragoza | Manager | +1 | medium | 
          Peñalver, Dolores, Ms | Line Supervisor Nuts | Production | Zaragoza | Supervisor | +2 | low | Trains the trainers for format changes.
          Quiñones, Andrés, Mr | Maintenance Coordinator | Maintenance | Zaragoza | Supervisor | 0 | medium | 
        Magalhães, Tiago, Mr | Plant Manager Setúbal | Production | Setúbal | Manager | ? | medium | Met once, at the trade fair.
          Simões, Catarina, Ms | Process Engineer | Production | Setúbal | Specialist | ? | low | 
        Gutiérrez, Álvaro, Mr | Packaging Engineering Lead | Engineering | Zaragoza | Manager | +1 | high | Tests recyclable film on line 2 and shares the waste figures.
        ? | Project Lead Pouch Line | Engineering | Zaragoza | Manager | ? | medium | To be named once Hamburg releases the budget.
      Ibáñez, Lucía, Ms | Purchasing Manager | Purchasing | Zaragoza | Manager | -1 | high | Bound by the group frame; compares our parts with local copies.
      Sepúlveda, Nuria, Ms | Finance Controller | Finance | Zaragoza | Manager | ? | medium | 
      Vázquez, Óscar, Mr | Innovation Manager | Marketing | Zaragoza | Manager | +1 | low | 
      Rubio, María José, Ms | Training Coordinator | Human resources | Zaragoza | Specialist | 0 | low | 
  `,
}
