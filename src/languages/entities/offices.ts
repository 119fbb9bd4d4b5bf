/**
 * Offices of a state, one a line: letter (see `nations.ts`), the end of the id, kind, English and Arabic name.
 * `#` stands for the adjective; its feminine adds ة.
 */
export const OFFICES = `
  g  government         official     # government                    الحكومة ال#ة
  a  army               military     # army                          الجيش ال#
  f  air-force          military     # air force                     سلاح الجو ال#
  p  police             official     # police                        الشرطة ال#ة
  d  defence-ministry   official     # Ministry of Defence           وزارة الدفاع ال#ة
  i  interior-ministry  official     # Ministry of Interior          وزارة الداخلية ال#ة
  h  health-ministry    official     # Ministry of Health            وزارة الصحة ال#ة
  x  foreign-ministry   official     # Ministry of Foreign Affairs   وزارة الخارجية ال#ة
  s  security-forces    official     # security forces               قوات الأمن ال#ة
  j  judiciary          official     # judiciary                     القضاء ال#
  c  civil-defence      rescue       # civil defence                 الدفاع المدني ال#
  r  red-crescent       rescue       # Red Crescent                  الهلال الأحمر ال#
  m  state-media        state_media  # state media                   الإعلام الرسمي ال#
`
