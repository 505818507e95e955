import { list, type Grammar } from './grammar.ts'

/** German news, in forms and words of our own. */
export const german: Grammar = {
  thousands: ['.'],
  first: list(
    'Anna|Bärbel|Carl|Dörte|Emre|Friederike|Günter|Hülya|Ines|Jürgen|Käthe|Lukas|Mójca|Nadja|Özlem|Piotr|Rüdiger|Søren|Thérèse|Uwe|Wiebke|Zoë',
  ),
  last: list(
    'Adler|Böhm|Çelik|Dvořák|Eßer|Fuchs|Grünwald|Höß|Iversen|Jäger|Krüger|Lindström|Müller-Thor|Nowak|Ostermann|Preuß|Quandt|Rösler|Schäfer|Tönnies|Uhl|Voß|Wächter|Yılmaz|Zöllner',
  ),
  person: ['{first} {last}'],
  title: list(
    'Außenministerin|Bürgermeister|Sprecherin|Behördenleiter|Oppositionsführer|Staatssekretärin|Generalmajor|Hafenmeisterin|Analyst|Geschäftsführerin',
  ),
  town: list(
    'Altmark|Brückenau|Dünsum|Eschwege|Föhrde|Grömitz|Hagenow|Itzehoe|Jüterbog|Köslin|Lübbenau|Möln|Nörten|Oßmannstedt|Prüm|Rügenwalde|Süderlügum|Tönning|Überlingen|Würzen|Zwölfheim',
  ),
  place: ['{town}', 'der Region {town}', 'der Stadt {town}', 'der Provinz {town}'],
  office: list(
    'die Regierung|das Außenministerium|die Hafenbehörde|der Grenzschutz|die Nachrichtenagentur {agency}|das Statistische Amt|der Krisenstab|die Staatsanwaltschaft {town}|die Beobachtermission|der Energieversorger {agency}|das Verteidigungsministerium|die Europäische Kommission|der Wetterdienst|die Gewerkschaft {agency}|das Institut für Küstenforschung|der Verband der Reeder',
  ),
  agency: list('AKN|Norddienst|TASV|KPR|Baltika|ZEN|Orbis|DPN|Merkur|EBN'),
  thing: list(
    'Getreide|Munition|Düngemittel|Drohnen|Schiffe|Container|Medikamente|Soldaten|Flüchtlinge|Lastwagen|Fördermittel|Stromleitungen|Gaslieferungen|Radargeräte|Öltanker|Impfdosen|Übungsgranaten|Ersatzteile',
  ),
  topic: list(
    'Waffenruhe|Energieversorgung|Grenzöffnung|Hafenblockade|Flutkatastrophe|Haushaltskrise|Truppenverlegung|Getreideausfuhr|Wahlprüfung|Brückensperrung|Sanktionspolitik|Tarifrunde',
  ),
  unit: list('Tonnen|Kilometer|Millionen Euro|Prozent|Menschen|Megawatt|Hektar|Fahrzeuge|Tage|Stück'),
  when: list(
    'am Montag|am Dienstagabend|am frühen Mittwochmorgen|in der Nacht zum Freitag|seit Wochen|im Frühjahr {year}|zu Beginn des Jahres {year}|in den vergangenen {small} Tagen|bis Ende {month}|nach dem Treffen|vor der Sitzung|am {small}. {month}',
  ),
  month: list('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
  said: list(
    'teilte mit|erklärte|bestätigte|räumte ein|behauptete|kündigte an|berichtete|betonte|ließ wissen|gab bekannt',
  ),
  hedge: list(
    'möglicherweise|offenbar|angeblich|vermutlich|nach bisherigen Erkenntnissen|dem Vernehmen nach',
  ),
  quality: list(
    'unabhängige|ungewöhnlich große|nördliche|umstrittene|vorläufige|dringend benötigte|längst überfällige|öffentliche|vertrauliche|gemeinsame|künftige|erhebliche|schwer beschädigte|zusätzliche|kürzlich gelieferte',
  ),
  done: list(
    'geliefert worden|verschwunden|beschlagnahmt worden|über die Grenze gelangt|eingetroffen|zerstört worden|gezählt worden|zurückgehalten worden|in {place} gelagert worden|unter Aufsicht übergeben worden|überprüft worden|aufgeteilt worden',
  ),
  act: list(
    'die Vorräte zu öffnen|den Vertrag zu kündigen|weitere Gespräche zu führen|die Zahl der {thing} zu verdoppeln|den Zugang nach {town} zu sperren|unabhängige Prüfer einzuladen|die Frist zu verlängern|über {topic} abstimmen zu lassen|keine {thing} mehr anzunehmen|die Aufklärung fortzusetzen|neue Leitungen zu verlegen',
  ),
  fact: list(
    '{quality} {thing} sind {when} {done}|in {place} fehlen {number} {unit} {thing}|die {topic} hat {place} {when} erreicht|{person} wird {when} in {place} erwartet|der Bedarf stieg auf {number} {unit}|{office} hat die {topic} {when} neu bewertet|zwischen {place} und {place} verkehren nur noch {small} {thing}|die Lage in {place} bleibt {mood}|es gibt keinen Ersatz für die {thing}|über die {topic} wird erst {when} entschieden|die Kosten liegen bei {number} {unit}|von den {number} {thing} ist etwa jedes {small}. Stück unbrauchbar',
  ),
  mood: list('angespannt|unübersichtlich|ruhig|gefährlich|unklar|stabil|trostlos'),
  sub: list(
    'dass {quality} {thing} {when} {done} seien|dass in {place} rund {number} {unit} fehlten|dass {person} davon nichts gewusst habe|dass man {when} bereit sei, {act}|dass die {topic} das Land {number} {unit} koste|dass {office} die Angaben prüfe|dass es zwischen {place} und {place} keine Verbindung mehr gebe',
  ),
  speech: list(
    'Wir werden nicht zögern, {act}|Das ist ein Fehler, den wir {when} korrigieren müssen|Niemand hat {number} {unit} gesehen|Die {topic} ist {hedge} gescheitert|Ohne {thing} geht hier nichts mehr|Ich habe {person} {when} gewarnt|So etwas gab es seit {year} nicht|Für {place} ist das eine gute Nachricht – mehr aber auch nicht|Wer {act} will, muss mit uns reden|Es fehlt an {thing}, an Geld und an Geduld',
  ),
  formula: list(
    'Eine Bestätigung steht noch aus.|Unabhängig überprüfen ließ sich das nicht.|Weitere Einzelheiten wurden zunächst nicht bekannt.|Die Behörden äußerten sich dazu nicht.|Das Ministerium wollte sich nicht äußern.|Mehr dazu in Kürze.|Darüber wird seit Monaten gestritten.',
  ),
  sentence: list(`{office} {said}, {sub}.
    {title} {person} {said}, {sub}.
    Laut {agency} {verbsub}.
    {fact}.
    {fact}, {but}.
    {when} {said2} {office}, {sub}.
    „{speech}“, sagte {person} {when}.
    {person} zufolge ist es {hedge} zu früh, {act}: „{speech}.“
    „{speech}“, so {title} {person}, „{speech2}.“
    {hedge} sollen bis zu {number} {thing} {done} sein.
    Nach Angaben aus {place} waren es {number} {unit}, im Jahr {year} dagegen nur {number}.
    {office} hatte {when} vorgeschlagen, {act}; {fact}.
    Zuletzt lag der Anteil bei {small},{small} Prozent ({year}: {small} Prozent).
    Beobachter halten es für {likely}, {sub}.
    Weil {becausefact}, forderte {person}, {act}.
    {person} (Mitglied seit {year}) widersprach – {hedge} auf Druck von {person}.
    Gegenüber „{agency}“ nannte {title} {person} das Vorgehen „{mood}“.
    {formula}`),
  verbsub: list(
    'sind in {place} {number} {thing} {done}|bleibt die {topic} {mood}|plant {person}, {act}|kamen {when} {number} {unit} zusammen|hat {office} {when} begonnen, {act}',
  ),
  said2: list('teilte|erklärte|meldete|bestätigte|wiederholte'),
  but: list(
    'doch {office} bestreitet das|wie {office} {when} mitteilte|obwohl {person} das Gegenteil behauptet|auch wenn die Zahl von {number} {unit} umstritten ist|was {hedge} an den {thing} liegt',
  ),
  likely: list('wahrscheinlich|ausgeschlossen|denkbar|erwiesen|unwahrscheinlich'),
  becausefact: list(
    'die {thing} {when} ausblieben|in {place} {number} {unit} fehlten|{office} nicht antwortete|die {topic} andauerte',
  ),
  speech2: list('{speech}|und das gilt auch für {place}|daran ändert {person} nichts'),
  heading: list(
    '{topic}: {office} unter Druck|Was {person} vorhat|{number} {unit} – und kein Ende|Streit um {thing} in {place}|Hintergrund|Die Zahlen im Überblick|„{speech}“',
  ),
  row: list(
    'Lager {small}: {number} {unit} {thing}|{town}: {small} {unit}, Zugang {mood}|{month} {year}: {number} {thing}',
  ),
  boilerplate: list(
    'Lesen Sie auch: {heading}|Anzeige|Dieser Beitrag wird fortlaufend aktualisiert.|Mehr zum Thema finden Sie in unserem Archiv.|Foto: {agency}/{last}|© {agency} – alle Rechte vorbehalten',
  ),
  aside: list(
    '🔴 Eilmeldung: {fact}|قال الوزير إن التقارير حول {town} غير صحيحة.|👩‍🚒👍🏽 {person} auf der Plattform {agency}: „{speech}!“|Οι αρχές δεν σχολίασαν την είδηση.',
  ),
}
