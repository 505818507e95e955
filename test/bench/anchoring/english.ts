import { list, type Grammar } from './grammar.ts'

/** English news, in forms and words of our own. */
export const english: Grammar = {
  thousands: [','],
  first: list(
    'Alice|Bram|Chloë|Dmitri|Elaine|Farid|Grace|Hugo|Imogen|Jack|Keiko|Liam|Maeve|Noor|Oscar|Priya|Quentin|Róisín|Samuel|Tamsin|Ursula|Victor|Wren|Zainab',
  ),
  last: list(
    "Abbott|Bellamy|Castellanos|Dunne|Eriksen|Farrow|Gallagher|Hargreaves|Ibáñez|Jovanović|Kowalczyk|Lockwood|Macintyre|Nguyen|O'Hara|Pemberton|Quigley|Ravenscroft|Szabó|Thackeray|Underhill|Vaughan|Whitcombe|Yardley",
  ),
  person: ['{first} {last}'],
  title: list(
    'foreign minister|mayor|spokeswoman|opposition leader|chief executive|harbour master|analyst|junior minister|major general|inspector|ombudsman',
  ),
  town: list(
    'Ashcombe|Bexford|Carrowmore|Dunhaven|Eastmere|Fernhill|Galloway Point|Hexley|Inverdour|Jarrow Sands|Kestrel Bay|Larkfield|Marlow|Northwick|Oakhampton|Penrose|Ravensby|Saltash|Thornbury|Upwell|Westerham',
  ),
  place: ['{town}', 'the {town} district', 'the port of {town}', 'northern {town}'],
  office: list(
    'the government|the foreign ministry|the port authority|the border guard|the {agency} news agency|the statistics office|the crisis committee|prosecutors in {town}|the monitoring mission|the utility {agency}|the defence ministry|the central bank|the weather service|the {agency} union|the Institute for Coastal Research|the shipowners’ association',
  ),
  agency: list('NPA|Northline|TASV|Corvus|Baltica|ZEN|Orbis|Meridian|Halcyon|EBN'),
  thing: list(
    'grain|ammunition|fertiliser|drones|vessels|containers|medicines|troops|refugees|lorries|subsidies|power lines|gas deliveries|radar sets|oil tankers|vaccines|training shells|spare parts',
  ),
  topic: list(
    'ceasefire|energy supply|border opening|port blockade|flood|budget crisis|troop movement|grain export|electoral review|bridge closure|sanctions package|pay round',
  ),
  unit: list('tonnes|kilometres|million euros|per cent|people|megawatts|hectares|vehicles|days|items'),
  when: list(
    'on Monday|late on Tuesday|early on Wednesday|overnight|for weeks|in the spring of {year}|at the start of {year}|over the past {small} days|by the end of {month}|after the meeting|before the vote|on {small} {month}',
  ),
  month: list('January|February|March|April|May|June|July|August|September|October|November|December'),
  said: list(
    'said|announced|confirmed|conceded|claimed|reported|insisted|told reporters|maintained|revealed',
  ),
  hedge: list('possibly|apparently|allegedly|presumably|on the evidence so far|by several accounts'),
  quality: list(
    'independent|unusually large|northern|disputed|preliminary|badly needed|long overdue|public|confidential|joint|future|considerable|heavily damaged|additional|recently delivered',
  ),
  done: list(
    'delivered|lost|seized|moved across the border|unloaded|destroyed|counted|held back|stored in {place}|handed over under supervision|inspected|split up',
  ),
  act: list(
    'open the reserves|cancel the contract|hold further talks|double the number of {thing}|close the road to {town}|invite independent inspectors|extend the deadline|put the {topic} to a vote|refuse further {thing}|continue the inquiry|lay new cables',
  ),
  fact: list(
    '{quality} {thing} were {done} {when}|{place} is short of {number} {unit} of {thing}|the {topic} reached {place} {when}|{person} is expected in {place} {when}|demand rose to {number} {unit}|{office} reassessed the {topic} {when}|only {small} {thing} still run between {place} and {place}|the situation in {place} remains {mood}|there is no substitute for the {thing}|a decision on the {topic} is due {when}|the cost is put at {number} {unit}|of the {number} {thing}, one in {small} is unusable',
  ),
  mood: list('tense|confused|calm|dangerous|unclear|stable|bleak'),
  sub: list(
    'that {quality} {thing} had been {done} {when}|that {place} lacked some {number} {unit}|that {person} had known nothing of it|that it was ready {when} to {act}|that the {topic} was costing the country {number} {unit}|that {office} was checking the figures|that no route was left between {place} and {place}',
  ),
  speech: list(
    'We will not hesitate to {act}|That is a mistake we have to correct {when}|Nobody has seen {number} {unit}|The {topic} has {hedge} failed|Without {thing} nothing moves here|I warned {person} {when}|We’ve not seen anything like it since {year}|For {place} this is good news — but no more than that|Anyone who wants to {act} has to talk to us|We lack {thing}, money and patience',
  ),
  formula: list(
    'There has been no confirmation.|The claim could not be verified independently.|No further details were available.|The authorities did not comment.|The ministry declined to comment.|More follows.|The matter has been in dispute for months.',
  ),
  sentence: list(`{office} {said} {sub}.
    {person}, the {title}, {said} {sub}.
    According to {agency}, {fact}.
    {fact}.
    {fact}, {but}.
    {when}, {office} {said} {sub}.
    “{speech},” {person} said {when}.
    {person} said it was {hedge} too early to {act}: “{speech}.”
    “{speech},” said {title} {person}. “{speech}.”
    Up to {number} {thing} have {hedge} been {done}.
    Figures from {place} put it at {number} {unit}, against {number} in {year}.
    {office} had proposed {when} to {act}; {fact}.
    The share was last put at {small}.{small} per cent ({year}: {small} per cent).
    Observers think it {likely} {sub}.
    Because {office} did not answer, {person} offered to {act}.
    {person} (a member since {year}) disagreed – {hedge} under pressure from {person}.
    Speaking to “{agency}”, {title} {person} called the move “{mood}”.
    {formula}`),
  but: list(
    'but {office} denies it|as {office} reported {when}|although {person} claims the opposite|even if the figure of {number} {unit} is disputed|which is {hedge} down to the {thing}',
  ),
  likely: list('likely|out of the question|conceivable|proven|doubtful'),
  heading: list(
    '{topic}: {office} under pressure|What {person} wants|{number} {unit} and counting|Row over {thing} in {place}|Background|The figures at a glance|“{speech}”',
  ),
  row: list(
    'Depot {small}: {number} {unit} of {thing}|{town}: {small} {unit}, access {mood}|{month} {year}: {number} {thing}',
  ),
  boilerplate: list(
    'Read more: {heading}|Advertisement|This story is being updated.|You can find more on this in our archive.|Photo: {agency}/{last}|© {agency}. All rights reserved.',
  ),
  aside: list(
    '🔴 Breaking: {fact}|قال الوزير إن التقارير حول {town} غير صحيحة.|👩‍🚒👍🏽 {person} on {agency}: “{speech}!”|Власти не прокомментировали это сообщение.',
  ),
}
