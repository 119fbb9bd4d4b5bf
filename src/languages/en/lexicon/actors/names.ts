import type { WordList } from '../../../../text/lexicon.ts'

/** Other names than the neutral ones, usual in English reports; loaded ones say whose they are. */
export const actorNames: WordList = {
  class: 'actor',
  valued: true,
  words: `
    syrian army / syrian arab army / syrian government forces / syrian regime forces / syrian troops / syrian soldiers / syrian military / assads forces / forces loyal to bashar al assad / syrian arab armed forces      syrian-army        the Syrian army
    syrian regime / assad regime / assad regimes / assad government / syria regime / bashar al assad                 syrian-government        the Syrian government, as opponents say: regime
    syrian air force / syrian warplanes / syrian jets / syrian regime warplanes / regime warplanes / regime aircraft / regime jets / syrian aircraft / syrian helicopters / regime helicopters     syrian-air-force     the Syrian air force
    russian warplanes / russian jets / russian aircraft / russian air force / russian planes                         russian-air-force        the Russian air force
    russian military / russian army / russian forces                                                                 russian-army             the Russian military
    russian defence ministry / russian defense ministry / russias defence ministry / russias defense ministry        russian-defence-ministry   the Russian Defence Ministry
    turkish military / turkish forces / turkish troops / turkish armed forces                                        turkish-army             the Turkish military
    israeli military / israeli forces / israeli troops / israel defense forces / israeli defense forces / idf        israeli-army             the Israeli military
    israeli warplanes / israeli jets / israeli aircraft                                                              israeli-air-force        the Israeli air force
    iraqi forces / iraqi troops / iraqi military                                                                     iraqi-army               Iraqi forces
    sudanese army / sudanese armed forces                                                                            sudanese-army            the Sudanese army
    lebanese army                                                                                                    lebanese-army            the Lebanese army
    syrian observatory for human rights / syrian observatory / sohr                                                  sohr                     the Observatory
    syrian network for human rights / snhr                                                                           snhr                     the Network
    local coordination committees / local coordinating committees                                                    lccs                     the LCCs
    violations documentation center / violations documentation centre                                                vdc-syria                the VDC
    white helmets / syrian civil defence / syrian civil defense / syria civil defence / syria civil defense          syrian-civil-defence     the White Helmets
    islamic state group / islamic state / isis / isil / daesh / islamic state of iraq and syria / islamic state of iraq and the levant / is group / is militants / is fighters / isis militants / isis fighters / isil militants / daesh militants / islamic state militants / islamic state fighters    islamic-state    Islamic State
    al qaeda / al qaida                                                                                              al-qaeda                 al-Qaeda
    al nusra front / nusra front / al nusra / jabhat al nusra / nusra / jabhat fateh al sham / jabhat fath al sham / fateh al sham front / fatah al sham front     nusra-front    the Nusra Front
    hayat tahrir al sham / tahrir al sham / hts                                                                      hts                      HTS
    ahrar al sham                                                                                                    ahrar-al-sham            Ahrar al-Sham
    jaish al islam / jaysh al islam / army of islam                                                                  jaysh-al-islam           Jaysh al-Islam
    jaish al fatah / army of conquest                                                                                jaysh-al-fatah           Jaysh al-Fatah
    free syrian army / fsa                                                                                           free-syrian-army         the Free Syrian Army
    syrian democratic forces / syria democratic forces / sdf                                                         sdf                      the SDF
    peoples protection units / ypg / kurdish ypg                                                                     ypg                      the YPG
    kurdistan workers party / pkk                                                                                    pkk                      the PKK
    peshmerga / kurdish peshmerga / peshmerga forces                                                                 peshmerga                the Peshmerga
    popular mobilisation forces / popular mobilization forces / popular mobilisation units / popular mobilization units / hashd al shaabi    popular-mobilisation    the PMF
    us led coalition / u s led coalition / american led coalition / us led international coalition / international coalition against islamic state / anti is coalition / us led alliance     us-led-coalition    the US-led coalition
    saudi led coalition / saudi led arab coalition / arab coalition / saudi led alliance                             saudi-led-coalition      the Saudi-led coalition
    houthi / houthis / houthi rebels / houthi movement / houthi forces / houthi militia / ansar allah                         houthis                  the Houthis
    hezbollah / hizbollah / hizbullah / lebanese hezbollah                                                           hezbollah                Hezbollah
    hamas                                                                                                            hamas                    Hamas
    islamic jihad                                                                                                    islamic-jihad            Islamic Jihad
    taliban                                                                                                          taliban                  the Taliban
    boko haram                                                                                                       boko-haram               Boko Haram
    al shabaab / al shabab                                                                                           al-shabaab               al-Shabaab
    rapid support forces / rsf                                                                                       rsf                      the RSF
    libyan national army / lna                                                                                       libyan-national-army     the LNA
    revolutionary guards / islamic revolutionary guard corps / irgc                                                  irgc                     the IRGC
    syrian coalition / syrian national coalition / national coalition                                                syrian-coalition         the Syrian Coalition
    gaza health ministry / health ministry in gaza / gazas health ministry                                           gaza-health-ministry     the Health Ministry in Gaza
    human rights watch / hrw                                                                                         hrw                      Human Rights Watch
    amnesty international / amnesty                                                                                  amnesty                  Amnesty International
    doctors without borders / medecins sans frontieres / msf                                                         msf                      MSF
    united nations / u n / un                                                                                        un                       the United Nations
    syrian state tv / syrian state television / syrias state tv / syrias state television / syrian state media       syrian-state-media       Syrian state television
    agence france presse / afp                                                                                       afp                      AFP
    associated press / the associated press / ap                                                                     ap                       AP
    reuters                                                                                                          reuters                  Reuters
    sana / sana reporter / syrian arab news agency                                                                   sana                     SANA
    anadolu / anadolu agency                                                                                         anadolu                  Anadolu
    al jazeera / aljazeera                                                                                           al-jazeera               Al Jazeera
    bbc / cnn                                                                                                        bbc                      BBC
    amaq / amaq news agency / amaq agency                                                                            amaq                     Amaq
    tass / interfax / interfax news agency                                                                           tass                     TASS
    the guardian / guardian newspaper                                                                                guardian                 The Guardian
    the times newspaper / the times of london                                                                        times                    The Times
    the independent newspaper                                                                                        independent              The Independent
    the daily telegraph / the telegraph                                                                              telegraph                The Telegraph
    gaza civil defence / gazas civil defence / gaza civil defense / gazas civil defense / civil defence in gaza / civil defense in gaza / gaza civil defence agency / gazas civil defence agency / gaza civil defense agency / gazas civil defense agency  gaza-civil-defence  the civil defence in Gaza
    palestinian health ministry / palestinian ministry of health                                                  palestinian-health-ministry  the ministry in Ramallah
    gaza health ministry / gazas health ministry / hamas run health ministry / gaza health authorities / gazas health authorities / health ministry in gaza / hamas run gaza health ministry  gaza-health-ministry  the ministry in Gaza
    israels military / israels army / israeli army / israel defence forces / israeli defence forces / israeli occupation forces / occupation forces                                        israeli-army             the Israeli military
    un human rights office / u n human rights office / un rights office / ohchr / un high commissioner for human rights / united nations human rights office  ohchr   OHCHR
    ocha / un humanitarian office / un office for the coordination of humanitarian affairs                        ocha                     OCHA
    unhcr / un refugee agency                                                                                     unhcr                    UNHCR
    iom / un migration agency / international organisation for migration                                          iom                      IOM
    rapid support forces / paramilitary rapid support forces / rsf / janjaweed                                    rsf                      the RSF
    sudans army / sudans military / sudanese military / saf                                                       sudanese-army            the Sudanese army
    libyan national army / lna / haftars forces / forces loyal to khalifa haftar / forces loyal to haftar / eastern based libyan national army  libyan-national-army  the LNA
    gna forces / forces of the government of national accord / forces loyal to the gna                            gna-forces               GNA forces
    syrian democratic forces / sdf / us backed syrian democratic forces / kurdish led syrian democratic forces    sdf                      the SDF
    ypg / peoples protection units / kurdish ypg                                                                  ypg                      the YPG
    syrian national army / turkish backed syrian national army / turkey backed syrian national army / sna         syrian-national-army     the SNA
    houthis / houthi rebels / houthi fighters / houthi forces / houthi militia / houthi group / houthi movement / ansar allah / ansarallah  houthis  the Houthis
    saudi led coalition / saudi led military coalition / arab coalition / coalition led by saudi arabia           saudi-led-coalition      the Saudi-led coalition
    us led coalition / us led international coalition / american led coalition / global coalition / international coalition  us-led-coalition  the US-led coalition
    southern transitional council / stc / stc forces                                                              stc                      the STC
    giants brigades / giants forces / amaliqa                                                                     giants-brigades          the Giants
    hezbollah / hizbollah / hizbullah / hezbollah fighters                                                        hezbollah                Hezbollah
    qassam brigades / al qassam brigades / izz al din al qassam brigades / ezzedine al qassam brigades / hamas military wing / hamass military wing  qassam  the Qassam Brigades
    al quds brigades / saraya al quds                                                                             saraya-al-quds           the Quds Brigades
    islamic jihad / palestinian islamic jihad / pij                                                               islamic-jihad            Islamic Jihad
    revolutionary guards / revolutionary guard / irgc / irans revolutionary guards / iranian revolutionary guards  irgc                    the IRGC
    popular mobilisation forces / popular mobilization forces / hashd al shaabi / pmf                             popular-mobilisation     the PMF
    peshmerga / kurdish peshmerga / peshmerga forces                                                              peshmerga                the Peshmerga
    al shabaab / al shabab / shabaab / al shabaab militants                                                       al-shabaab               al-Shabaab
    boko haram                                                                                                    boko-haram               Boko Haram
    taliban / taliban fighters / afghan taliban                                                                   taliban                  the Taliban
    emergency lawyers / emergency lawyers group                                                                   sudan-emergency-lawyers  Emergency Lawyers
    sudan doctors network / sudanese doctors network                                                              sudan-doctors-network    the Doctors Network
    doctors without borders / medecins sans frontieres / msf                                                      msf                      MSF
    human rights watch / hrw                                                                                      hrw                      HRW
    amnesty international / amnesty                                                                               amnesty                  Amnesty
    al masirah / al masirah tv / houthi run al masirah / houthi run al masirah tv / houthi run al masirah television  al-masirah  Al-Masirah
    wagner group / wagner mercenaries / wagner                                                                    wagner                   Wagner
  `,
}
