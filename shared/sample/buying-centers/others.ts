import type { CenterEntry } from './center-entry.ts'

export const otherCenters: readonly CenterEntry[] = [
  {
    key: 'beverages-tender',
    accountKey: 'yelkenova-beverages',
    name: 'Three-year tender for parts and service',
    decision: 'Who supplies parts and service for Bursa and Adana, and at which price and response time?',
    members: `
      haluk-korkmazer | decider | 0 | high | trouble | Would pay for fewer stops, has not seen it in figures.
      ipek-caglayan | buyer, gatekeeper, initiator | -2 | high | growth | 
      gul-aksoylu | influencer | -1 | high | even-keel | Payment terms first.
      selcuk-aydiner | influencer | 0 | high | trouble | 
      lukas-wenger | influencer | -1 | medium | growth | 
      sule-gundogdu | user | +1 | medium | trouble | 
      baris-isiklar | user | +1 | medium | trouble | 
      yusuf-keskiner | user | -1 | medium | trouble | 
    `,
  },
  {
    key: 'sundholt-hall-one',
    accountKey: 'sundholt',
    name: 'Renewal of packaging hall 1, Uppsala',
    decision: 'Is hall 1 renewed for ten more years, and with whose cartoners and serialization?',
    members: `
      johan-ekdahl | initiator, user | +2 | medium | trouble | 
      karin-wastberg | influencer | +1 | high | growth | Names hall 1 in every budget round.
      linnea-malmgard | influencer | +1 | high | growth | Wants one numbering system for hall 1 and the contract packer.
      niklas-oberg | influencer, gatekeeper | -1 | high | even-keel | Expects an answer to the audit remarks first.
      tuula-ronnqvist | user | 0 | medium | even-keel | 
      louise-kjaer | buyer | 0 | medium | ? | 
      fredrik-stahlberg | influencer | -1 | medium | growth | Would give hall 1 to the contract packer too.
    `,
  },
  {
    key: 'hoshinami-cartoning',
    accountKey: 'hoshinami',
    name: 'Third gift box cartoner, Niigata',
    decision: 'Is the third cartoner ordered before the gift season, or is the second one extended?',
    members: `
      kenji-otsubo | decider | 0 | high | even-keel | Decides after the written report on the second cartoner.
      yuko-nishigaki | initiator, influencer | +2 | high | growth | 
      taro-mizoguchi | influencer, gatekeeper | +1 | high | growth | Circulates the proposal.
      daisuke-hamasaki | user | +2 | medium | trouble | 
      noriko-fujimura | buyer | 0 | medium | even-keel | 
      kohei-kobori | influencer | -1 | medium | ? | Doubts the volume of carton boxes after next year.
    `,
  },
  {
    key: 'bight-second-line',
    accountKey: 'bight-coast',
    name: 'Second bottling line, Calabar',
    decision: 'Which maker builds the second bottling line in Calabar, and how is it financed?',
    members: `
      bight-coast-group-technical-director | decider | ? | high | ? | The post decides on every machine; nobody holds it yet.
      folashade-adebayo | initiator, influencer | +1 | high | growth | 
      ibrahim-danjuma | buyer, gatekeeper | -1 | high | even-keel | 
      pieter-van-rensburg | influencer | -1 | medium | overconfident | 
      oluwaseun-ogunbanjo | influencer | +2 | medium | growth | 
      ekaette-etim | user | 0 | medium | growth | 
    `,
  },
  {
    key: 'suryadhara-hosur',
    accountKey: 'suryadhara',
    name: 'Sachet lines for the Hosur plant',
    decision: 'Who equips the first four sachet lines in Hosur?',
    members: `
      aniruddha-deshpande | decider | ? | high | ? | 
      laksmi-krishnamurthy | influencer | ? | high | ? | 
      suryadhara-project-head-hosur-plant | initiator | ? | high | ? | 
      suresh-venkataraman | buyer, gatekeeper | ? | high | ? | 
      rohan-patwardhan | user | ? | medium | ? | 
      sreya-chatterjee | influencer | ? | medium | ? | 
    `,
  },
]
