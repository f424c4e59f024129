import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("et");
const keys = (total: number) => count(total, { one: "# võti", other: "# võtit" });
// Before “pärast”, in the genitive.
const seconds = (total: number) => count(total, { one: "# sekundi", other: "# sekundi" });

/** The Estonian messages. */
export const et: Messages = {
  locale: "et",
  dir: "ltr",
  // Header
  heading: "API-võtmed",
  lede: (workspace: string) => `Võtmetega logivad teie rakendused sisse tööruumi ${workspace}.`,
  ledeWithoutWorkspace: "Võtmetega logivad teie rakendused sisse sellesse tööruumi.",
  authorizationLink: "Kuidas päringuid autoriseerida",
  opensInNewTab: "avaneb uuel vahelehel",
  createButton: "API-võti",

  // Toolbar
  searchLabel: "Otsi API-võtmeid nime järgi",
  searchPlaceholder: "Otsi nime järgi",
  searchLabelWide: "Otsi API-võtmeid",
  searchPlaceholderWide: "Otsi",
  searchClear: "Tühjenda otsing",
  searchClearText: "Eemalda tekst",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ võtit`,
  countMatches: (matches: number, total: number) => `${number(matches)} / ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# vaste", other: "# vastet" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ vastet`,

  // Table
  tableCaption: (workspace: string) => `Tööruumi ${workspace} API-võtmed`,
  tableCaptionWithoutWorkspace: "API-võtmed",
  columnName: "Nimi",
  columnCreated: "Loodud",
  columnLastUsed: "Viimati kasutatud",
  columnExpires: "Aegub",
  columnCreatedBy: "Looja",
  columnScopes: "Õigused",
  columnActions: "Toimingud",
  expiredLabel: "Aegunud",
  neverUsed: "Pole kasutatud",
  neverExpires: "Ei aegu kunagi",
  createdUnknown: "Teadmata",
  createdByUnknown: "Teadmata",
  noScopes: "Õigused puuduvad",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Sorditud veeru ${column} järgi kasvavalt`,
  sortedDescending: (column: string) => `Sorditud veeru ${column} järgi kahanevalt`,
  statusExpiring: "Aegub peagi",
  statusExpired: "Aegunud",
  statusDisabled: "Keelatud",
  statusTokenNotCopied: "Pääsutõend kopeerimata",
  statusNew: "Uus",
  statusActive: "Aktiivne",
  actionsFor: (name: string) => `Võtme ${name} toimingud`,
  actionDetails: "Kuva üksikasjad",
  actionEdit: "Muuda",
  actionRotate: "Roteeri",
  actionDelete: "Kustuta",
  loadMore: "Laadi veel võtmeid",
  loadingMore: "Veel võtmete laadimine…",

  // List states
  loading: "API-võtmete laadimine…",
  loadingSlow: "See võtab tavapärasest kauem aega.",
  emptyTitle: "API-võtmeid veel pole",
  emptyText:
    "API-võtmega saab üks rakendus või keskkond API-t kasutada, ilma et inimene peaks sisse logima. Looge igaühele oma võti, et saaksite selle teistest sõltumatult asendada või kustutada.",
  emptyCreate: "Loo esimene võti",
  emptyReadOnlyText: "Kui keegi, kellel on kirjutusõigus, loob võtme, kuvatakse see siin.",
  noMatchTitle: (search: string) => `Ükski võti ei vasta otsingule „${search}“`,
  noMatchText: "Otsitakse ainult võtmete nimedest.",
  noMatchTextWide: "Proovige vähemate või teiste sõnadega.",
  readOnly:
    "Te näete neid võtmeid, kuid nende loomiseks, muutmiseks ja kustutamiseks on vaja kirjutusõigust.",
  readOnlyAdapter: "Neid võtmeid hallatakse mujal, seega saab neid siin ainult vaadata.",
  retry: "Proovi uuesti",
  errorTitle: "API-võtmeid ei saanud laadida",
  errorUnavailable: "Server ei vastanud. Kontrollige ühendust ja proovige uuesti.",
  errorUnknown: "Midagi läks teel valesti. Proovige uuesti.",
  errorForbiddenTitle: "Teil pole juurdepääsu nendele API-võtmetele",
  errorForbidden: "Paluge juurdepääsu selle tööruumi administraatorilt.",
  errorUnauthenticatedTitle: "Olete välja logitud",
  errorUnauthenticated: "Selle tööruumi API-võtmete nägemiseks logige uuesti sisse.",
  errorReauthenticationTitle: "Kinnitage, et see olete teie",
  errorReauthentication: "Nende API-võtmete nägemiseks tõendage veel kord oma isikut.",
  confirmIdentity: "Kinnita",
  errorNotFoundTitle: "Seda tööruumi ei leitud",
  errorNotFound: "Võimalik, et see on kustutatud või olete sealt lahkunud.",
  errorRejected: "Server lükkas päringu tagasi.",
  errorRedirectedTitle: "Server suunas päringu ümber",
  errorRedirected: "Võib-olla olete välja logitud. Logige uuesti sisse ja proovige siis uuesti.",
  errorRateLimitedTitle: "Liiga palju päringuid",
  errorRateLimited: (waitSeconds: number) => `Proovige uuesti ${seconds(waitSeconds)} pärast.`,
  errorRateLimitedSoon: "Proovige hetke pärast uuesti.",
  errorRateLimitedOver: "Nüüd võite uuesti proovida.",
  offlineTitle: "Teil pole võrguühendust",
  offline: "API-võtmed laaditakse kohe, kui ühendus taastub.",
  staleNotice: "Loendit ei saanud värskendada, seega võib see olla aegunud.",
  staleOffline: "Teil pole võrguühendust, seega võib loend olla aegunud.",

  // Create
  createTitle: "Loo API-võti",
  createText: (workspace: string) => `Ühele rakendusele või keskkonnale tööruumis ${workspace}.`,
  createTextWithoutWorkspace: "Ühele rakendusele või keskkonnale.",
  nameLabel: "Nimi",
  nameHelp:
    "Kirjutage, kus võtit kasutatakse: Tootmiskeskkonna server, Testkeskkonna töötleja, CRM-i sünkroonimine.",
  nameEmpty: "Sisestage nimi.",
  nameTooLong: (maximum: number) => `Kasutage maksimaalselt ${number(maximum)} tähemärki.`,
  nameControlCharacters: "Kasutage üht rida, ilma tabeldusmärkide ja muude juhtmärkideta.",
  nameTaken: "Teisel võtmel on see nimi. Valige mõni muu nimi.",
  nameInUse: "Teisel võtmel on juba see nimi. Võite seda siiski kasutada.",
  nameLooksLikeToken:
    "See näeb välja nagu pääsutõend. Nimed on siin kõigile nähtavad, seega sisestage selle asemel kirjeldus.",
  create: "Loo",
  cancel: "Tühista",
  close: "Sule",
  save: "Salvesta",
  createOutcomeUnknown:
    "Selget vastust ei tulnud, seega pole teada, kas võti on olemas. Uuesti proovida on ohutu: teist võtit sellest ei teki.",
  createOutcomeUnknownCheck:
    "Selget vastust ei tulnud, seega pole teada, kas võti on olemas. Vaadake enne uuesti proovimist loendit: tekkida võib teine võti.",
  createUnanswered:
    "Vastust pole ikka veel, seega pole teada, kas võti on olemas. Oodake edasi või proovige uuesti: teist võtit sellest ei teki.",
  createUnansweredCheck:
    "Vastust pole ikka veel, seega pole teada, kas võti on olemas. Vaadake enne uuesti proovimist loendit: tekkida võib teine võti.",
  createWithoutToken:
    "Server lõi võtme, kuid ei saatnud pääsutõendit, seega ei saa võtit kasutada. Proovige uuesti või kustutage võti ja looge uus.",
  createFound:
    "Selget vastust ei tulnud, kuid loendis on nüüd selle nimega võti ja kellelgi pole selle pääsutõendit. Uuesti proovida on ohutu ja nii võite pääsutõendi siiski veel saada.",
  createFoundCheck:
    "Selget vastust ei tulnud, kuid loendis on nüüd selle nimega võti ja kellelgi pole selle pääsutõendit. Kui proovite uuesti, võib tekkida teine võti.",
  foundDelete: "Kustuta see võti",
  foundRotate: "Roteeri see võti",
  giveUp: "Jäta nii",

  // Rotate
  rotateTitle: (name: string) => `Kas roteerida „${name}“?`,
  rotateText:
    "Võti saab uue pääsutõendi, mida näidatakse üks kord. Vana pääsutõend kaotab kohe kehtivuse.",
  rotateConfirm: "Roteeri",
  rotateOutcomeUnknown:
    "Selget vastust ei tulnud, seega pole teada, kas pääsutõend asendati. Uuesti proovida on ohutu: pääsutõendit ei asendata kaks korda.",
  rotateOutcomeUnknownCheck:
    "Selget vastust ei tulnud, seega pole teada, kas pääsutõend asendati. Kui proovite uuesti, võidakse see veel kord asendada.",
  rotateUnanswered:
    "Vastust pole ikka veel, seega pole teada, kas pääsutõend asendati. Oodake edasi või proovige uuesti: pääsutõendit ei asendata kaks korda.",
  rotateUnansweredCheck:
    "Vastust pole ikka veel, seega pole teada, kas pääsutõend asendati. Kui proovite uuesti, võidakse see veel kord asendada.",
  rotateWithoutToken: "Server ei saatnud pääsutõendit. Proovige uuesti.",

  // Failures of any write
  writeForbidden: "Teil pole enam õigust seda teha.",
  writeUnauthenticated:
    "Olete välja logitud. Logige teisel vahelehel uuesti sisse, tulge siis tagasi ja proovige uuesti.",
  writeReauthentication: "Kinnitage, et see olete teie, ja proovige siis uuesti.",
  writeInvalid: "Server lükkas selle tagasi. Kontrollige sisestatud andmeid.",
  writeNotFound: "Seda võtit pole enam olemas.",
  writeLimitReached:
    "Selles tööruumis on juba suurim lubatud arv võtmeid. Kustutage mõni, mida te enam ei vaja.",
  writeRejected: "Server lükkas päringu tagasi. Midagi ei muudetud.",
  writeUnavailable: "Server ei vastanud. Sisestatud andmed pole kaduma läinud. Proovige uuesti.",
  writeUnknown: "Midagi läks valesti. Sisestatud andmed pole kaduma läinud. Proovige uuesti.",
  writeUnanswered:
    "Vastust pole ikka veel. Võite edasi oodata või selle akna sulgeda ja hiljem loendit vaadata.",
  writeStillRunning:
    "Server töötleb veel teie esimest päringut. Oodake hetk ja proovige siis uuesti.",

  // Reveal
  revealTitle: "Kopeerige pääsutõend",
  revealText: (name: string) => `Võtme ${name} pääsutõendit näidatakse ainult see üks kord.`,
  revealWorkspace: (workspace: string) => `See võti kuulub tööruumi ${workspace}.`,
  revealAgain: "Lahkusite lehelt enne pääsutõendi kopeerimist.",
  tokenLabel: "Pääsutõend",
  show: "Näita",
  hide: "Peida",
  copy: "Kopeeri",
  copied: "Lõikelauale kopeeritud.",
  copiedHeader: "Päringu päisena lõikelauale kopeeritud.",
  copiedByHand: "Kopeeritud.",
  copyFailed: (shortcut: string) =>
    `Brauser ei lubanud kopeerida. Pääsutõend on valitud: kopeerimiseks vajutage ${shortcut}.`,
  storeWarning:
    "Enne akna sulgemist salvestage pääsutõend oma rakenduse konfiguratsiooni, paroolihaldurisse või saladuste hoidlasse.",
  useIt: "Kasutamine",
  headerPlaceholder: "<pääsutõend>",
  copyHeader: "Kopeeri päisena",
  copyAs: "Kopeeri vormingus",
  copyAsFormat: (format: string) => `Kopeeri vormingus ${format}`,
  done: "Valmis",
  leaveTitle: "Pääsutõend on kopeerimata",
  leaveText: "Pärast sulgemist ei saa keegi seda enam näha.",
  leaveStay: "Tagasi",
  leaveGo: "Olen selle salvestanud, sule",

  // Edit
  editTitle: "Muuda API-võtit",
  editText: "Nimi on inimeste jaoks. Selle võtmega päringud töötavad nagu enne.",

  // Delete
  deleteTitle: (name: string) => `Kas kustutada „${name}“?`,
  deleteLastUsed: (time: string) => `Viimati kasutatud: ${time}.`,
  deleteNeverUsed: "Seda võtit pole kunagi kasutatud.",
  deleteConsequence: "Seda võtit kasutavad päringud nurjuvad siis kohe. Seda ei saa tagasi võtta.",
  deleteConfirm: "Kustuta",
  deleteUncertain: "Selget vastust ei tulnud, seega võib võti veel olemas olla. Proovige uuesti.",
  detailStatus: "Olek",
  detailHint: "Pääsutõendi katkend",
  detailId: "ID",
  detailDescription: "Kirjeldus",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Võti ${name} on kustutatud. Uuendage kõiki süsteeme, mis seda kasutasid, muidu nende päringud nurjuvad.`,
  noticeNotDeleted: (name: string) =>
    `Võtit ${name} ei kustutatud. See on endiselt loendis ja töötab endiselt.`,
  noticeStillListed: (name: string) =>
    `Võti ${name} on jälle loendis. Server tagastab selle endiselt, seega võib see endiselt töötada.`,
  noticeLeftOut: (total: number) => `Neid ei saa lugeda ja seetõttu ei kuvata: ${keys(total)}.`,
  noticeListCut: "Server tagastas sama lehe kaks korda, seega võib loend olla puudulik.",
  noticeCreatedHidden: (name: string) => `Võti ${name} on loodud, kuid teie otsing peidab selle.`,
  dismiss: "Peida",
  announceCreated: (name: string) => `API-võti ${name} on loodud.`,
  announceRenamed: (name: string) => `Võtme nimi on nüüd ${name}.`,
  announceRenameFailed: (name: string) => `Võtme nimi on endiselt ${name}.`,
};
