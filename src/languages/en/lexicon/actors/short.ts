import type { WordList } from '../../../../text/lexicon.ts'

/**
 * Short names whose bearer the report tells elsewhere. The value is a list for `steps/actors.ts`: candidates parted by `|`,
 * one that holds in some countries only with their ISO codes before it; the last, without a country, is what may be said
 * where nothing else is known.
 */
export const actorsShort: WordList = {
  class: 'actorShort',
  valued: true,
  words: `
    regime / assad                                SY=syrian-government|IR=iranian-government|government                         the regime
    regime forces / regime troops / regime soldiers / regime snipers / pro regime forces   SY=syrian-army|YE=yemeni-army|government-forces   regime forces
    army / armed forces / military / army forces / army troops     SY=syrian-army|IQ=iraqi-army|EG=egyptian-army|LB=lebanese-army|SD=sudanese-army|YE=yemeni-army|LY=libyan-national-army|TR=turkish-army|IL+PS=israeli-army|government-forces     the army
    government forces / government troops / pro government forces / loyalist forces / government soldiers    SY=syrian-army|IQ=iraqi-army|YE=yemeni-army|LY=gna-forces|SD=sudanese-army|SS=south-sudanese-army|government-forces     government forces
    security forces                               IQ=iraqi-security-forces|SY=syrian-security-forces|EG=egyptian-security-forces|YE=yemeni-security-forces|TR=turkish-security-forces|SD=sudanese-security-forces|government-forces     security forces
    police                                        IQ=iraqi-police|EG=egyptian-police|TR=turkish-police|SY=syrian-police|YE=yemeni-police|SD=sudanese-police|IL+PS=israeli-police     the police
    government / authorities                      SY=syrian-government|IQ=iraqi-government|YE=yemeni-government|LB=lebanese-government|EG=egyptian-government|SD=sudanese-government|LY=libyan-government|TR=turkish-government|government     the government
    defence ministry / defense ministry / ministry of defence / ministry of defense    SY=syrian-defence-ministry|IQ=iraqi-defence-ministry|YE=yemeni-defence-ministry|TR=turkish-defence-ministry|RU=russian-defence-ministry|SA=saudi-defence-ministry     the defence ministry
    health ministry / ministry of health          PS=gaza-health-ministry|SY=syrian-health-ministry|IQ=iraqi-health-ministry|YE=yemeni-health-ministry|SD=sudanese-health-ministry|LB=lebanese-health-ministry     the health ministry
    interior ministry / ministry of interior      SY=syrian-interior-ministry|IQ=iraqi-interior-ministry|EG=egyptian-interior-ministry|TR=turkish-interior-ministry|YE=yemeni-interior-ministry|PS=gaza-interior-ministry     the interior ministry
    observatory / the britain based observatory / britain based observatory / the british based observatory / british based observatory      SY=sohr|sohr     the Observatory
    network                                       SY=snhr                                                                       the Network
    coalition / coalition forces / coalition warplanes / coalition jets / coalition aircraft      SY+IQ=us-led-coalition|YE+SA=saudi-led-coalition|AF+LY=nato|coalition     the coalition
    warplanes / fighter jets                      SY=syrian-air-force|YE=saudi-led-coalition|IQ=iraqi-air-force|SD=sudanese-air-force     warplanes
    rebels / rebel forces / rebel fighters / rebel groups / rebel factions / opposition fighters / opposition forces / opposition factions / opposition groups     YE=houthis|SY=syrian-opposition|LY=libya-dawn|SS=splm-io|armed-opposition     the rebels
    resistance                                    YE=yemeni-popular-resistance|PS+IL=palestinian-factions|LB=hezbollah|militants     the resistance
    gunmen / armed men / unknown gunmen / unidentified gunmen / militants / insurgents / armed groups / jihadists / extremists / militia / militias / terrorists / terrorist groups / armed terrorist groups     militants     gunmen
    kurdish forces / kurdish fighters / kurdish militia / kurdish militants       SY=ypg|IQ=peshmerga|TR=pkk|kurdish-forces     Kurdish forces
    state tv / state television / state media     SY=syrian-state-media|IQ=iraqi-state-media|EG=egyptian-state-media|YE=yemeni-state-media     state media
  `,
}
