/** Whom a report names only by a common noun: what a short name stands for where nothing tells whose army, whose rebels. */
export const UNNAMED = `
  government          official     -  the authorities           السلطات
  government-forces   military     -  government forces         القوات الحكومية
  police              official     -  police                    الشرطة
  armed-opposition    armed_group  -  armed opposition          المعارضة المسلحة
  militants           armed_group  -  militants                 المسلحون
  militias            armed_group  -  militias                  الميليشيات
  kurdish-forces      armed_group  -  Kurdish forces            القوات الكردية
  coalition           military     -  coalition                 قوات التحالف
  occupying-forces    military     -  occupying forces          قوات الاحتلال
  unknown-assailants  other        -  unidentified assailants   مجهولون
`
