import { remembered, testOf } from '../frame.ts'
import { wordSet } from '../words.ts'

/** Participles of verbs whose perfect takes “sein”: “soll geflohen sein” is the past, “soll saniert sein” a plan. */
export const MOVED = wordSet(`
  gewesen worden geworden gekommen gegangen gefahren gelaufen geflohen geflüchtet gestorben gefallen verschwunden entkommen ertrunken
  erschienen eingetroffen abgereist gereist gelandet gesunken gestiegen geblieben entstanden passiert geschehen ausgebrochen eingebrochen
  eingestiegen ausgestiegen umgekommen desertiert verstorben erfroren verhungert geraten gesprungen geklettert gestürzt explodiert
  niedergebrannt abgebrannt zusammengebrochen vorgegangen eingedrungen übergelaufen untergetaucht zurückgekehrt aufgetaucht aufgewachsen
  gescheitert zurückgetreten ausgewandert gekentert getreten aufgebrochen losgegangen beigetreten ausgetreten abgestürzt angekommen
  gestürmt verunglückt begegnet gefolgt erstickt verblutet verendet erlegen verdurstet eingeschlafen entgleist kollidiert geplatzt geflossen
  abgeflossen erkrankt genesen gelungen misslungen zerschellt eskaliert ausgerastet erblindet zerbrochen ausgerutscht
`)
/** The same with any particle. */
export const MOVEMENT = remembered(
  /(?:gerückt|gekommen|gegangen|gefahren|gereist|gelaufen|gestiegen|gezogen|gewandert|gewechselt|geraten|gesprungen|gestürzt|gesunken|gewichen|geflogen|getreten|gekehrt|gewachsen|gestorben|gedrungen)$/u,
)
/** Conditions, and states in which somebody is: nobody is planned to be in them. */
export const STATES = wordSet(`
  beteiligt verwickelt involviert informiert interessiert verletzt bewaffnet versteckt verschuldet verheiratet befreundet verstrickt
  infiziert betroffen unterwegs bekannt vorbestraft polizeibekannt verwandt liiert verlobt pleite überschuldet bankrott todkrank tot krank schwanger schuld verantwortlich zerrüttet zerstritten installiert stationiert inhaftiert interniert vermögend bereit verärgert unzufrieden
`)
/** Verbs of being and having that say how things are, not what is planned. */
export const STATIVE = wordSet(`
  leben wohnen stammen besitzen verfügen gehören stecken kennen wissen liegen stehen befinden aufhalten verstecken bestehen existieren
  heißen sitzen handeln betragen belaufen teilnehmen planen plane dahinterstecken unterhalten pflegen lagern
  verbergen leiden hausen bekleiden umfassen enthalten zurückgehen zurückreichen verteilen kursieren verdienen
  fehlen beziehen betreiben drohen herumlaufen herumtreiben randalieren grassieren hoffen fürchten glauben denken wünschen vorliegen zählen herrschen arbeiten drängen erwägen
`)
/** What nobody announces: wrongs that are done to others. */
export const isWrong = testOf(`
  *betrügen *erpressen schmuggeln *fälschen foltern *misshandeln *schikanieren bestechen schmieren *waschen hinterziehen veruntreuen unterschlagen
  stehlen *belästigen *bedrohen dealen horten verschleiern vertuschen *manipulieren spionieren *spähen bespitzeln abhören plündern *rekrutieren
  terrorisieren *missbrauchen ausbeuten abkassieren mobben spuken tyrannisieren anstiften anzetteln kassieren quälen lügen prahlen
`)
/** How things ought to be. */
export const isNorm = testOf(`
  *frei *neutral *bar verständlich unparteiisch zugänglich öffentlich gerecht fair einfach fertig transparent modern günstiger billiger
  schneller leiser sicherer besser größer kleiner vorbild nachhaltig kurz kostenlos erhältlich verfügbar lieferbar einsatzbereit betriebsbereit startklar möglich erlaubt
  verboten pflicht freiwillig verbindlich abgeschlossen sehen hoch lang breit
`)
/** What there is said to be, where “es” gives it. */
export const EVENTS = remembered(
  /^(?:streit\p{L}*|ärger|zoff|krach|spannungen|unstimmigkeiten|probleme|konflikte|verletzte|tote|opfer|hinweise|kontakte|verbindungen|absprachen|gespräche|minen|\p{L}*gräber|engpässe|proteste|kämpfe|gefechte)$/u,
)
/** What makes things better or begins: the purpose of a plan. */
export const isPurpose = testOf(`
  *helfen *schützen *verhindern *verbessern *ermöglichen *fördern *sichern *sicherstellen *gewährleisten *erleichtern *ersetzen
  *sparen *entlasten *regeln *sorgen *beginnen *starten *stattfinden *entstehen *folgen *steigen *sinken *beitragen *dienen *bieten
  *schaffen *stärken *senken *kosten *laufen *fahren *verkehren *lernen *erhalten *bekommen *machen *bringen *geben *kommen *gehen
  *werden *bleiben *gelten *wandern *erinnern *ausschalten *regnen *erholen *führen
`)

/** A time to come, or what is to follow. */
export const FUTURE = wordSet(`
  künftig künftige künftigen zukünftig morgen übermorgen demnächst bald nächsten nächste nächstes nächster kommenden kommende kommendes
  kommender ab spätestens danach anschließend langfristig mittelfristig damit dadurch dafür vorerst herbst frühjahr sommer winter
  jahresende frühestens erstmals
  montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend
  samstagabend sonntagabend
`)
/** A time gone by, or what goes on already. */
export const PAST = wordSet(`
  damals gestern bereits schon seit derzeit zurzeit jahrelang vorher früher seinerzeit angeblich
  heimlich insgeheim illegal monatelang bislang bisher gegenwärtig momentan mittlerweile inzwischen zuvor unmittelbar
`)
/** Who reports, and that something is reported. */
export const SOURCES = remembered(
  /^(?:berichtet|berichte|berichten|medienberichten?|gerüchten?|geheimdienst\p{L}*|vernehmen|insider\p{L}*|augenzeugen|heißt|angeblich|anklage|ermittler\p{L}*|zeugen)$/u,
)
/** Whom a duty is told. */
export const OUGHT = wordSet('man ich wir niemand jeder jede du ihr alle')
/** What somebody is to have, as an aim. */
export const POSSESSIONS =
  /^(?:vorrang|priorität|zugang|anspruch|möglichkeit|chance|recht|wahl|bestand|platz|plätze|chancen|rechte|folgen|konsequenzen|zeit|mitspracherecht|gefühl|eindruck|spaß|freude)$/u
/** Sources nobody stands for. */
export const VAGUE = remembered(
  /^(?:medienberichte?n?|presseberichte?n?|berichten|recherchen|insidern?|insiderinformationen|vernehmen|gerüchten|spekulationen|\p{L}*kreisen)$/u,
)
/** What is seen moving. */
export const RECORDED = remembered(/^(?:.*videos?|.*aufnahmen?|.*clips?)$/u)
/** What shows something. */
export const PICTURE = remembered(/^(?:.*fotos?|.*videos?|.*aufnahmen?|.*bild(?:er)?)$/u)
/** What something is said to be the reason or the sign of. */
export const CAUSE = remembered(/^(?:grund|gründe|ursache|auslöser|motiv|anlass|beleg|beweis|indiz)$/u)
