import type { Roster } from './roster.ts'

export const yelkenovaBeverages: Roster = {
  accountKey: 'yelkenova-beverages',
  mailDomain: 'icecek.yelkenova.example',
  phonePrefix: '+90 224 555',
  mobilePrefix: '+90 533 555',
  people: `
    Korkmazer, Haluk, Mr | General Manager | Management | Bursa | Executive | 0 | high | Asks suppliers for one number: liters per hour and person.
      Aydıner, Selçuk, Mr | Operations Director | Operations | Bursa | Director | 0 | high | Had a fair first year with line 6 and a hard second one.
        Gündoğdu, Şule, Ms | Plant Manager Bursa | Production | Bursa | Manager | +1 | medium | Keeps a weekly call with our service lead.
          Işıklar, Barış, Mr | Production Manager PET | Production | Bursa | Manager | +1 | medium | 
            Çetinel, Umut, Mr | Shift Leader Line 6 | Production | Bursa | Specialist | 0 | low | 
            Doğanay, Esra, Ms | Shift Leader Line 4 | Production | Bursa | Specialist | ? | low | 
            Öztürkmen, Kaan, Mr | Operator Trainer | Production | Bursa | Specialist | +2 | low | Attended our school twice and runs the courses in Bursa now.
          Keskiner, Yusuf, Mr | Maintenance Manager Bursa | Maintenance | Bursa | Manager | -1 | medium | Orders late because planning changes late; says so himself.
            Arıkan, Volkan, Mr | Spare Parts Planner | Maintenance | Bursa | Specialist | 0 | low | 
            Şenol, Burcu, Ms | Maintenance Engineer | Maintenance | Bursa | Specialist | +1 | low | 
        Tuncalı, Levent, Mr | Plant Manager Adana | Production | Adana | Manager | ? | medium | 
          Ergüven, Pınar, Ms | Production Manager Adana | Production | Adana | Manager | 0 | low | 
          ? | Maintenance Manager Adana | Maintenance | Adana | Manager | ? | medium | Predecessor moved to Bursa, successor expected.
        Bozdemir, Okan, Mr | Engineering and Investments Manager | Engineering | Bursa | Manager | +1 | medium | 
      Aksoylu, Gül, Ms | Finance Director | Finance | Bursa | Director | -1 | high | Extended payment terms for all suppliers to 120 days.
        Yıldıran, Mert, Mr | Cost Controller | Finance | Bursa | Specialist | ? | low | 
      Çağlayan, İpek, Ms | Procurement Manager | Procurement | Bursa | Manager | -2 | high | Runs the tender and keeps technical staff out of the talks.
        Demirbağ, Hakan, Mr | Buyer Technical and Maintenance | Procurement | Bursa | Specialist | -1 | medium | Sends most of the express requests.
      Soylu, Ceren, Ms | Marketing Director | Marketing | Bursa | Director | +1 | low | 
    Wenger, Lukas, Mr | Program Lead Restructuring (interim) | Program office | Bursa | External | -1 | medium | Outside the line; his list of savings goes straight to the group chief executive.
  `,
}
