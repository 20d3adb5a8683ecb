/**
 * Articles that a desk fills in by the dozen: the same words, other numbers and names. `{a|b}` is a choice, `{town}` and the
 * like a name, `{3-40}` a number, `{town:1}` the same name wherever it has that number. Every kind is made up.
 */

export interface Template {
  readonly kind: string
  readonly language: string
  readonly title: string
  readonly body: readonly string[]
}

const E = 'en'

/** Kinds that thresholds and trees may be made on. */
export const shownTemplates: readonly Template[] = [
  {
    kind: 'earnings',
    language: E,
    title: '{firm:1} reports {first|second|third|fourth}-quarter results',
    body: [
      '{firm:1} on {day} reported {first|second|third|fourth}-quarter net income of ${2-900}.{1-9} million.',
      'The {town}-based company said it had profit of ${1-9}.{10-99} per share. Earnings, adjusted for one-time gains and costs, came to ${1-9}.{10-99} per share.',
      'The results {topped|missed|met} Wall Street expectations. The average estimate of {3-19} analysts surveyed by {firm:2} was for earnings of ${1-9}.{10-99} per share.',
      'The {chip maker|software company|retailer|insurer|drug developer} posted revenue of ${20-990}.{1-9} million in the period, {above|below} Street forecasts of ${20-990}.{1-9} million.',
      'For the current quarter ending in {month}, {firm:1} said it expects revenue in the range of ${20-490} million to ${500-990} million.',
      'The company expects full-year earnings in the range of ${1-4}.{10-99} to ${5-9}.{10-99} per share, with revenue ranging from ${1-4}.{10-99} billion to ${5-9}.{10-99} billion.',
      '{firm:1} shares have {climbed|fallen} {2-60}% since the beginning of the year. In the final minutes of trading on {day}, shares hit ${10-300}.{10-99}, {a rise|a drop} of {2-60}% in the last 12 months.',
    ],
  },
  {
    kind: 'match',
    language: E,
    title: '{club:1} {1-4}-{0-3} {club:2}: {last:1} {settles it|on target} {at home|away}',
    body: [
      '{club:1} took all three points with a {2-5}-{0-1} win over {club:2} in front of a crowd of {1-9},{100-999} at {place} on {day}.',
      '{first:1} {last:1} opened the scoring in the {4-40}th minute when {he|she} turned in a cross from {last:2} after good work down the {left|right}.',
      'The visitors had their chances before the break, with {last:3} heading over from close range and {last:4} forcing a fine save from the keeper.',
      '{last:5} doubled the lead in the {50-70}th minute, curling home from the edge of the area, before {last:1} made sure of the result with a penalty in the {71-90}th minute.',
      'The result leaves {club:1} in {third|fourth|fifth|sixth|ninth|tenth} place with {10-60} points from {14-30} games, while {club:2} stay {in the bottom three|in mid-table}.',
      'Manager {first:6} {last:6} said the players had given everything. "We worked hard all week and you could see it on the pitch. We take it one game at a time," {he|she} said.',
      '{club:1} travel to {club:3} next {day}, kick-off {1-7}.30pm. {club:2} host {club:4} on {day}.',
    ],
  },
  {
    kind: 'police',
    language: E,
    title: 'Police appeal after {burglary|robbery|theft} in {town:1}',
    body: [
      'Police are appealing for information after a {burglary|robbery|theft} at a property in {street:1}, {town:1}.',
      'The incident took place between {1-11}pm on {day} and {1-11}am on {day}, when the {back|front} door of the house was forced and a search made of the rooms.',
      'Items including {jewellery|a laptop computer|cash|power tools} worth about {100-900} pounds were taken.',
      'PC {first:1} {last:1} said: "We would like to hear from anyone who was in the area at the time and saw anything suspicious, or anyone who has been offered the items for sale."',
      'Officers are also asking residents in {street:1} and {street:2} to check any doorbell or dashcam footage.',
      'Anyone with information is asked to call {town:1} police on 101, quoting reference {1000-9999} of {1-28} {month}, or the independent charity line, where calls are free and anonymous.',
    ],
  },
  {
    kind: 'obituary',
    language: E,
    title: '{first:1} {last:1}, {60-99}, of {town:1}',
    body: [
      '{first:1} {last:1}, {60-99}, of {town:1}, passed away peacefully on {day}, {month} {1-28}, at {place}, surrounded by family.',
      'Born in {town:2} on {month} {1-28}, 19{20-59}, {he|she} was a {son|daughter} of the late {first:2} and {first:3} {last:1}.',
      '{first:1} worked for {11-45} years at {firm} before retiring in {1985-2019}, and was a long-time member of {place:2}.',
      '{He|She} enjoyed {gardening|fishing|quilting|woodworking|playing cards}, {baking|hunting|travelling|singing in the choir} and above all spending time with the grandchildren.',
      'Survivors include {two|three|four} children, {first:4} of {town:3}, {first:5} of {town:4} and {first:6} of {town:1}; {5-14} grandchildren; and {2-20} great-grandchildren.',
      'Visitation will be held from {2-4} to {5-8} p.m. on {day} at {last:5} Funeral Home in {town:1}. The service will be at {10-11} a.m. on {day}, with burial to follow.',
      "In lieu of flowers, memorials may be made to {place:2} or to a charity of the donor's choice.",
    ],
  },
  {
    kind: 'houses',
    language: E,
    title: 'House prices in {town:1} {rise|fall} {1-9}.{1-9}% in {month:1}',
    body: [
      'House prices in {town:1} {increased|dropped} by {1-9}.{1-9}% in {month:1}, new figures show.',
      'The change contributes to the longer-term trend, which has seen property prices in the area {grow|fall} by {1-19}.{1-9}% over the last year.',
      'The average house price in {town:1} in {month:1} was {100-690},{100-999} pounds, land registry figures show, a {1-9}.{1-9}% change on the month before.',
      'Over the month, the picture was {better|worse} than that across the region, where prices changed by {0-4}.{1-9}%.',
      "Over the last year, the average sale price of property in {town:1} rose by {1-40},{100-999} pounds, putting the area {3-40}th among the region's local authorities for annual growth.",
      'First-time buyers in {town:1} spent an average of {100-390},{100-999} pounds on their property, {1-30},{100-999} pounds more than a year ago. Former owner-occupiers paid {200-690},{100-999} pounds on average.',
      'Buyers paid {1-40}% more than the average price in the region for a property in {town:1}. The most expensive properties were in {town:2}, where they cost {300-990},{100-999} pounds on average, twice as much as in {town:3}.',
    ],
  },
  {
    kind: 'poll',
    language: E,
    title: 'Poll: {last:1} leads {last:2} by {1-14} points in {region:1}',
    body: [
      '{first:1} {last:1} leads {first:2} {last:2} by {1-14} percentage points among likely voters in {region:1}, according to a survey released on {day}.',
      'The poll by {firm:1} found {40-55}% of likely voters backing {last:1} and {30-45}% backing {last:2}, with {2-9}% favouring another candidate and {3-12}% undecided.',
      'Among independents, {last:2} is ahead by {1-20} points, {40-56}% to {20-39}%. Women favour {last:1} by a margin of {1-20} points, while men are evenly split.',
      'Asked about the most important issue, {20-40}% named the economy, {10-30}% health care and {5-19}% immigration.',
      'The survey of {500-1900} likely voters was carried out by telephone from {month:1} {1-12} to {month:1} {13-28} and has a margin of error of plus or minus {2-4}.{1-9} percentage points.',
      '"It is a close race and there is plenty of time for it to change," said {first:3} {last:3}, who directed the survey.',
    ],
  },
  {
    kind: 'shares',
    language: E,
    title: '{firm:1} {buys|sells} {1-99},{100-999} shares of {firm:2}',
    body: [
      '{firm:1} {raised|lowered|trimmed|lifted} its stake in shares of {firm:2} by {1-90}.{1-9}% during the {1st|2nd|3rd|4th} quarter, according to its most recent filing with the commission.',
      "The institutional investor owned {10-990},{100-999} shares of the company's stock after {buying an additional|selling} {1-99},{100-999} shares during the period. {firm:1} owned about {0-3}.{10-99}% of {firm:2} worth ${1-99},{100-999},000 as of its most recent filing.",
      'Several other hedge funds have also recently made changes to their positions in the stock. {firm:3} bought a new position in the {1st|2nd|3rd|4th} quarter valued at about ${20-90},000. {firm:4} grew its stake by {1-300}.{1-9}% and now owns {1-99},{100-999} shares worth ${1-9},{100-999},000 after buying an additional {100-900} shares in the last quarter.',
      'Shares of the stock opened at ${10-400}.{10-99} on {day}. The business has a 50-day moving average of ${10-400}.{10-99} and a 200-day moving average of ${10-400}.{10-99}. The company has a market cap of ${1-90}.{10-99} billion, a price-to-earnings ratio of {5-60}.{10-99} and a beta of {0-2}.{10-99}.',
      "A number of analysts have issued reports on the company. {firm:5} set a price objective of ${10-400}.00 in a report on {day}, {month} {1-28}th. One analyst has rated the stock with a sell rating, {2-9} have given a hold rating and {2-19} have assigned a buy rating to the company's stock.",
      'The company also recently announced a quarterly dividend, which will be paid on {day}, {month} {1-28}th. Shareholders of record will be given a ${0-2}.{10-99} dividend, an annualized yield of {1-6}.{10-99}%.',
    ],
  },
  {
    kind: 'roadworks',
    language: E,
    title: '{street:1} to close for {two|three|four|six} {nights|weeks}',
    body: [
      'Drivers in {town:1} are being warned of delays as {street:1} is to close for {two|three|four|six} {nights|weeks} from {month} {1-28}.',
      'The road will be shut between {street:2} and the junction with {street:3} while crews replace {a water main|a gas main|drains|the road surface}, the council said.',
      'A signed diversion will be in place along {street:4} and {street:5}, adding about {4-25} minutes to journeys at busy times. Bus routes {1-40} and {41-99} will not stop at {place:1}.',
      'Access for residents and emergency services will be kept at all times. Pedestrians will be able to pass on one side of the road.',
      'Councillor {first:1} {last:1} said: "We know that works like these are a nuisance and we thank people for their patience. The work is essential and will save repairs later on."',
      'The scheme costs {20-900},000 pounds and is due to be finished by {month} {1-28}, weather permitting.',
    ],
  },
  {
    kind: 'restaurant-checks',
    language: E,
    title: '{place:1} given hygiene rating of {one|two|three|four|five} out of five',
    body: [
      '{place:1}, a {restaurant|takeaway|cafe|pub} at {1-190} {street:1}, {town:1}, has been given a hygiene rating of {one|two|three|four|five} out of five after an inspection on {month} {1-28}.',
      "It means that of {town:1}'s {40-390} restaurants, cafes and canteens with ratings, {20-300} (or {40-90}%) have ratings of five and {none|one|two|three} has a zero rating.",
      'Inspectors judged the handling of food to be {good|satisfactory|in need of improvement}, the cleanliness of the building {good|satisfactory|in need of improvement} and the management of food safety {good|satisfactory|in need of improvement}.',
      "The rating can be seen on the agency's website and businesses are encouraged to display it where customers can see it when they enter.",
    ],
  },
  {
    kind: 'wetter',
    language: 'de',
    title: 'Wetter in {town:1}: {Regen|Sonne|Wolken|Schnee} am {Montag|Dienstag|Mittwoch|Freitag|Samstag}',
    body: [
      'In {town:1} bleibt es am {Montag|Dienstag|Mittwoch|Freitag|Samstag} {freundlich|wechselhaft|trüb|regnerisch} bei Höchstwerten um {2-34} Grad, wie der Wetterdienst mitteilte.',
      'In der Nacht sinken die Temperaturen auf {1-15} Grad, in den Tälern rund um {town:2} auch auf {0-9} Grad. Der Wind weht {schwach|mäßig|frisch} aus {West|Ost|Nordwest|Südost} mit Böen bis {20-90} Kilometern pro Stunde.',
      'Die Wahrscheinlichkeit für Niederschlag liegt bei {5-95} Prozent. Am Nachmittag sind zwischen {town:3} und {town:4} einzelne Schauer möglich.',
      'Zum Wochenende erwarten die Meteorologen {eine Besserung|eine Verschlechterung}: Dann werden {3-36} Grad erreicht, und die Sonne scheint bis zu {1-14} Stunden.',
      'Die Pegel der Flüsse in der Region sind laut Behörden unverändert. Autofahrer werden gebeten, am Morgen mit Nebel zu rechnen.',
    ],
  },
]

/** Kinds that nothing is made on: they show whether templates are solved, or only these ones. */
export const hiddenTemplates: readonly Template[] = [
  {
    kind: 'forecast',
    language: E,
    title: '{region:1} forecast: {rain|sunshine|snow|storms} on the way',
    body: [
      '{Rain|Sunshine|Snow|Fog} is expected across {region:1} on {day}, with temperatures reaching {3-35} degrees in {town:1} and {2-30} in {town:2}, the met office said.',
      'There will be a {light|moderate|strong} {northerly|southerly|westerly} breeze with gusts of {20-80} kilometres an hour near the coast. Overnight lows will be about {0-15} degrees.',
      'The outlook for {day} is {brighter|duller|colder|milder}, with a {10-90} per cent chance of showers in the afternoon and up to {2-40} millimetres over high ground near {town:3}.',
      'Tides at {town:4} will be high at {1-12}.{10-59}am and {1-12}.{10-59}pm. Sunrise is at {4-8}.{10-59}am and sunset at {4-9}.{10-59}pm.',
      'A {yellow|red|orange} warning is in force for {town:5} until {day}. People are advised to check conditions before they travel.',
    ],
  },
  {
    kind: 'court',
    language: E,
    title: '{town:1} {man|woman} fined after {speeding|drink-driving|using a phone at the wheel}',
    body: [
      'A {town:1} {man|woman} has been fined {80-900} pounds after admitting {speeding|drink-driving|driving without insurance}.',
      '{first:1} {last:1}, {19-80}, of {street:1}, {town:1}, appeared before {town:2} magistrates on {month} {1-28}.',
      'The court heard that the offence took place on {street:2} on {month} {1-28} and that {he|she} was driving a {Harrow|Linden|Corvo|Besk} at {41-99} miles an hour.',
      '{last:1}, who was not represented, said {he|she} was sorry and had been under pressure at work at the time.',
      'In addition to the fine, {he|she} was told to pay a surcharge of {30-190} pounds and costs of {85-300} pounds. {His|Her} licence was endorsed with {3-9} points.',
      'The chair of the bench, {first:3} {last:3}, gave {him|her} {14-56} days to pay.',
    ],
  },
  {
    kind: 'quake',
    language: E,
    title: 'Magnitude {2-7}.{1-9} quake {hits|shakes|strikes} near {town:1}',
    body: [
      'An earthquake with a magnitude of {2-7}.{1-9} struck {3-90} miles from {town:1}, {region:1}, on {day} at {1-12}:{10-59} {a.m.|p.m.}, according to the geological service.',
      'The temblor occurred {2-60} miles {north|south|east|west} of {town:2} and {10-120} miles from {town:3}, at a depth of {1-20}.{1-9} miles.',
      'In the last 10 days, there have been {two|three|five|no} earthquakes of magnitude 3.0 or greater centred nearby.',
      'An average of {12-240} earthquakes with magnitudes between {2-3}.0 and {4-5}.0 occur each year in the area, according to a recent {2-5}-year data sample.',
      'There were no immediate reports of damage or injuries. Readers who felt the quake can report it to the service, which collects such reports.',
      "This story was generated automatically from the data of the service's notification network and reviewed by an editor before publication.",
    ],
  },
  {
    kind: 'lottery',
    language: E,
    title: '{region:1} lottery: winning numbers for {day}, {month} {1-28}',
    body: [
      "The winning numbers in {day}'s drawing of the {region:1} {Six|Gold|Star|Lucky} game were {1-9}, {10-19}, {20-29}, {30-39}, {40-49} and {50-59}, with a bonus ball of {1-26}.",
      'The estimated jackpot was ${2-600} million. No ticket matched all numbers, and the next drawing on {day} will be worth ${3-700} million, with a cash option of ${1-300}.{1-9} million.',
      'There were {2-40} tickets with five numbers worth ${1000-9000} each, of which {one|two|three} was sold at {place:1} in {town:1}. Another {100-990} tickets won ${50-300}.',
      "Tickets may be bought until {7-10} p.m. on the day of the drawing. Winners have {90-365} days to claim their prize at any of the lottery's offices.",
      'The odds of winning the jackpot are one in {10-290} million.',
    ],
  },
  {
    kind: 'appointment',
    language: E,
    title: '{firm:1} appoints {first:1} {last:1} as {chief executive|finance director|head of sales}',
    body: [
      '{firm:1} has appointed {first:1} {last:1} as its new {chief executive|finance director|head of sales|chief technology officer}.',
      '{last:1} joins from {firm:2}, where {he|she} spent {3-18} years, most recently as {vice president|regional manager|director} for {region:1}. Before that {he|she} worked at {firm:3} and {firm:4}.',
      'The appointment takes effect on {month} {1-28}. {He|She} succeeds {first:2} {last:2}, who is retiring after {3-30} years with the company.',
      '"We are delighted to welcome {first:1} to the team at this exciting time," said {first:3} {last:3}, who chairs the board. "{His|Her} experience will be invaluable as we enter the next stage of our growth."',
      '{last:1} said: "I am honoured to be joining a company with such a strong reputation, and I look forward to working with colleagues, customers and partners."',
      '{firm:1}, based in {town:1}, employs {100-9900} people in {3-40} countries and had sales of ${20-990} million last year.',
    ],
  },
  {
    kind: 'jobs',
    language: E,
    title: 'Unemployment in {region:1} {falls|rises|holds} at {2-9}.{1-9}% in {month:1}',
    body: [
      'The unemployment rate in {region:1} {fell|rose} to {2-9}.{1-9}% in {month:1} from {2-9}.{1-9}% the month before, the labour department said on {day}.',
      'The number of people without a job was {10-400},{100-999}, a change of {1-9},{100-999} over the month. A year earlier the rate was {3-10}.{1-9}%.',
      'Employers {added|shed} {1-29},{100-999} jobs, led by {construction|retail|health care|education}, where payrolls changed by {1-9},{100-999}. {Manufacturing|Tourism|Transport} was little changed.',
      'Average hourly pay was ${15-40}.{10-99}, {1-6}.{1-9}% more than a year ago. The share of people who have or seek work stood at {55-69}.{1-9}%.',
      'Among the larger cities, the rate was lowest in {town:1}, at {2-4}.{1-9}%, and highest in {town:2}, at {5-11}.{1-9}%.',
      '"The labour market remains resilient," said {first:1} {last:1}, an economist at {firm:1}. "But the pace of hiring is something to keep an eye on."',
    ],
  },
  {
    kind: 'fire',
    language: E,
    title: 'Firefighters called to {house|barn|flat|shed} fire in {town:1}',
    body: [
      'Firefighters were called to a {house|barn|flat|garage} fire in {street:1}, {town:1}, at {1-12}.{10-59}{am|pm} on {day}.',
      'Crews from {town:1}, {town:2} and {town:3} found the building well alight when they arrived and used {two|three|four} hose reels and {2-12} sets of breathing apparatus.',
      '{One person was|Two people were|A man was|A woman was} treated at the scene for the effects of smoke. Neighbours had been told to keep windows and doors closed.',
      'The fire was put out by {1-12}.{10-59}{am|pm} and a crew remained on site to damp down. The cause is thought to be {electrical|accidental|under investigation}.',
      'Station manager {first:1} {last:1} said: "Please check that your smoke alarms work. They give you the time to get out, stay out and call us."',
    ],
  },
  {
    kind: 'schedule',
    language: E,
    title: "What's on at {place:1} this {week|month|weekend}",
    body: [
      'There is plenty to see at {place:1} in {town:1} this {week|month|weekend}. Here is our guide to what is on and how to get tickets.',
      'On {day}, {first:1} {last:1} and {his|her} band play songs from the album {last:7} Road. Doors open at {6-8}pm and tickets cost {10-45} pounds.',
      '{day} brings the comedy of {first:2} {last:2}, fresh from {2-30} sold-out nights in {town:2}. Tickets are {10-35} pounds, with concessions at {5-9} pounds.',
      'For families, the {last:3} Players stage their version of the old tale on {day} at {1-4}.30pm. Children under {3-12} go free with a paying adult.',
      'The bar and kitchen are open from {4-6}pm on show days. Parking is free after {5-7}pm in {street:1}, and the {1-90} bus stops outside.',
      'To book, visit the box office in {street:2} or call it between {9-11}am and {3-6}pm.',
    ],
  },
  {
    kind: 'bourse',
    language: 'fr',
    title:
      "{firm:1} : {hausse|baisse} de {1-40} % du chiffre d'affaires au {premier|deuxième|troisième|quatrième} trimestre",
    body: [
      "Le groupe {firm:1} a publié {lundi|mardi|mercredi|jeudi|vendredi} un chiffre d'affaires de {20-990} millions d'euros pour le {premier|deuxième|troisième|quatrième} trimestre, en {hausse|baisse} de {1-40} % sur un an.",
      "Le résultat net part du groupe s'établit à {2-90} millions d'euros, contre {2-90} millions un an plus tôt. La marge opérationnelle ressort à {2-25},{1-9} %, soit {10-190} points de base de {plus|moins}.",
      "Les ventes ont {progressé|reculé} de {1-20} % en {region:1} et de {1-20} % en {region:2}. La branche {services|équipements|logiciels} représente {20-70} % de l'activité.",
      "Pour l'ensemble de l'exercice, la direction vise une croissance de {2-15} % et un résultat opérationnel courant d'au moins {50-400} millions d'euros.",
      "Un dividende de {0-3},{10-99} euro par action sera proposé à l'assemblée générale du {1-28} {avril|mai|juin}. A la Bourse, le titre prenait {0-9},{10-99} % à {10-300},{10-99} euros en début de séance.",
    ],
  },
  {
    kind: 'mecz',
    language: 'pl',
    title: '{club:1} {pokonał|zremisował z} {club:2}',
    body: [
      '{club:1} wygrał {2-5}:{0-1} z {club:2} w meczu {3-30}. kolejki rozgrywek, który w {sobotę|niedzielę|piątek} obejrzało {1-9} {100-999} widzów.',
      'Wynik w {4-40}. minucie otworzył {first:1} {last:1}, który wykorzystał dośrodkowanie z {prawej|lewej} strony. Goście odpowiedzieli strzałem w słupek, a potem bramkarz obronił uderzenie z rzutu wolnego.',
      'Po przerwie na {2-3}:0 podwyższył {last:2}, a w {71-90}. minucie rzut karny na bramkę zamienił {last:3}.',
      'Po tym zwycięstwie gospodarze mają {10-60} punktów i zajmują {3-16}. miejsce w tabeli. W następnej kolejce zagrają na wyjeździe z {club:3}.',
      '"Jestem zadowolony z postawy zespołu, ale przed nami jeszcze dużo pracy" - powiedział po meczu trener {first:4} {last:4}.',
    ],
  },
]
