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
  lede: (workspace: string) =>
    `API-võtmetega pääsevad teie rakendused ja skriptid API kaudu ligi tööruumile ${workspace}.`,
  ledeWithoutWorkspace:
    "API-võtmetega pääsevad teie rakendused ja skriptid API kaudu ligi sellele tööruumile.",
  authorizationLink: "Kuidas päringuid autentida",
  opensInNewTab: "avaneb uuel vahelehel",
  createButton: "API-võti",
  createButtonName: "Loo API-võti",

  // Toolbar
  searchLabel: "Otsi API-võtmeid nime järgi",
  searchPlaceholder: "Otsi nime järgi",
  searchLabelWide: "Otsi API-võtmeid",
  searchPlaceholderWide: "Otsi",
  searchClear: "Tühjenda otsing",
  searchClearText: "Tühjenda otsing",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ võtit`,
  countMatches: (matches: number, total: number) => `${number(matches)} / ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# vaste", other: "# vastet" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ vastet`,
  countLoaded: (loaded: number, total: number) => `Laaditud ${number(loaded)} / ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Seni laaditud võtmeid: ${number(loaded)}`,
  countPartial: "Otsing ja järjestus hõlmavad ainult seni laaditud võtmeid.",

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
  createdByUnknown: "Tundmatu kasutaja",
  noScopes: "Õigused puuduvad",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Sorditud veeru ${column} järgi kasvavalt`,
  sortedDescending: (column: string) => `Sorditud veeru ${column} järgi kahanevalt`,
  statusExpiring: "Aegub peagi",
  statusExpired: "Aegunud",
  statusDisabled: "Keelatud",
  statusTokenNotCopied: "Pääsutõend salvestamata",
  statusTokenNotCopiedHelp: "Kellelgi pole seda pääsutõendit. Roteerige võtit või kustutage see.",
  statusNew: "Uus",
  statusActive: "Aktiivne",
  actionsFor: (name: string) => `Võtme ${name} toimingud`,
  actionDetails: "Kuva üksikasjad",
  actionEdit: "Muuda",
  actionRotate: "Roteeri",
  actionDelete: "Kustuta",
  loadMore: "Laadi veel võtmeid",
  loadingMore: "Veel võtmete laadimine…",
  printPart: (drawn: number) => `Trükitud on ainult võtmed 1–${number(drawn)}. Loend jätkub.`,

  // List states
  loading: "API-võtmete laadimine…",
  loadingSlow: "See võtab tavapärasest kauem aega.",
  emptyTitle: "API-võtmeid veel pole",
  emptyText:
    "API-võtmega saate API-t kasutada omaenda koodist. Looge igale rakendusele või keskkonnale oma võti, et saaksite ühe asendada teisi mõjutamata.",
  emptyCreate: "Loo esimene võti",
  emptyReadOnlyText: "Kui keegi, kellel on kirjutusõigus, loob võtme, kuvatakse see siin.",
  noMatchTitle: (search: string) => `Ükski võti ei vasta otsingule „${search}“`,
  noMatchText: "Otsitakse ainult võtmete nimedest. Proovige teist nime.",
  noMatchTextWide: "Proovige vähemate või teiste sõnadega.",
  readOnly:
    "Teil on ainult vaatamisõigus. Võtmete loomiseks, muutmiseks või kustutamiseks paluge tööruumi administraatorilt kirjutusõigust.",
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
  confirmIdentity: "Kinnita isik",
  errorNotFoundTitle: "Seda tööruumi ei leitud",
  errorNotFound: "Võimalik, et see on kustutatud või teil pole sellele enam juurdepääsu.",
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
  stalePartial: "Ülejäänud loendit ei saanud laadida.",
  staleOffline: "Teil pole võrguühendust, seega võib loend olla aegunud.",
  partFailed:
    "Seda lehe osa ei saanud laadida. Kontrollige ühendust ja proovige uuesti või laadige leht uuesti.",

  // Create
  createTitle: "Loo API-võti",
  createText: (workspace: string) =>
    `Kasutage tööruumis ${workspace} iga rakenduse või keskkonna jaoks eraldi võtit.`,
  createTextWithoutWorkspace: "Kasutage iga rakenduse või keskkonna jaoks eraldi võtit.",
  nameLabel: "Nimi",
  nameHelp:
    "Kirjutage, kus võtit kasutatakse: Tootmiskeskkonna server, Testkeskkonna töötleja, CRM-i sünkroonimine.",
  nameEmpty: "Sisestage nimi.",
  nameTooLong: (maximum: number) => `Kasutage maksimaalselt ${number(maximum)} tähemärki.`,
  nameControlCharacters: "Kasutage üht rida, ilma tabeldusmärkide ja muude juhtmärkideta.",
  nameTaken: "Teisel võtmel on see nimi. Valige mõni muu nimi.",
  nameInUse: "Teisel võtmel on juba see nimi. Võite seda siiski kasutada.",
  nameLooksLikeToken:
    "See näib olevat pääsutõend. Võtmete nimesid näevad kõik selles tööruumis, seega sisestage selle asemel kirjeldav nimi.",
  create: "Loo",
  cancel: "Tühista",
  close: "Sule",
  save: "Salvesta",
  createOutcomeUnknown:
    "Me ei saanud kinnitada, kas võti loodi. Võite julgelt uuesti proovida: teist võtit ei teki.",
  createOutcomeUnknownCheck:
    "Me ei saanud kinnitada, kas võti loodi. Vaadake enne uuesti proovimist loendit.",
  createUnanswered:
    "Vastust pole ikka veel, seega pole teada, kas võti on olemas. Oodake edasi või proovige uuesti: teist võtit sellest ei teki.",
  createUnansweredCheck:
    "Vastust pole ikka veel, seega pole teada, kas võti on olemas. Vaadake enne uuesti proovimist loendit: tekkida võib teine võti.",
  createWithoutToken:
    "Server lõi võtme, kuid ei saatnud pääsutõendit, seega ei saa võtit kasutada. Proovige uuesti või kustutage võti ja looge uus.",
  createFound:
    "Loendis on nüüd selle nimega võti, kuid me ei saanud selle pääsutõendit. Pääsutõendi saamiseks proovige uuesti või eemaldage võti.",
  createFoundCheck:
    "Loendis on nüüd selle nimega võti, kuid me ei saanud selle pääsutõendit. Kui proovite uuesti, võib tekkida teine võti.",
  foundDelete: "Kustuta võti",
  foundRotate: "Roteeri võtit",
  giveUp: "Sulge ikkagi",

  // Rotate
  rotateTitle: (name: string) => `Kas roteerida „${name}“?`,
  rotateText:
    "Võti saab uue pääsutõendi, mida näidatakse üks kord. Vana pääsutõend kaotab kohe kehtivuse.",
  rotateConfirm: "Roteeri võtit",
  rotateOutcomeUnknown:
    "Me ei saanud kinnitada, kas pääsutõend asendati. Võite julgelt uuesti proovida.",
  rotateOutcomeUnknownCheck:
    "Me ei saanud kinnitada, kas pääsutõend asendati. Kui proovite uuesti, võidakse see asendada kaks korda.",
  rotateUnanswered:
    "Vastust pole ikka veel, seega pole teada, kas pääsutõend asendati. Oodake edasi või proovige uuesti: pääsutõendit ei asendata kaks korda.",
  rotateUnansweredCheck:
    "Vastust pole ikka veel, seega pole teada, kas pääsutõend asendati. Kui proovite uuesti, võidakse see veel kord asendada.",
  rotateWithoutToken:
    "Server ei tagastanud uut pääsutõendit. Vana ei pruugi enam töötada. Proovige uuesti.",

  // Failures of any write
  writeForbidden: "Teil pole õigust seda teha.",
  writeUnauthenticated:
    "Olete välja logitud. Logige teisel vahelehel uuesti sisse, tulge siis tagasi ja proovige uuesti.",
  writeReauthentication: "Kinnitage, et see olete teie, ja proovige siis uuesti.",
  writeInvalid: "Server lükkas selle tagasi. Kontrollige sisestatud andmeid.",
  writeNotFound: "Seda võtit pole enam olemas.",
  writeWorkspaceNotFound: "Seda tööruumi enam pole või teil pole sellele enam juurdepääsu.",
  writeLimitReached:
    "Selles tööruumis on juba suurim lubatud arv võtmeid. Kustutage mõni, mida te enam ei vaja.",
  writeRateLimited: (waitSeconds: number) =>
    `Liiga palju päringuid. Proovige uuesti ${seconds(waitSeconds)} pärast.`,
  writeRateLimitedSoon: "Liiga palju päringuid. Proovige hetke pärast uuesti.",
  writeRejected: "Server lükkas päringu tagasi. Midagi ei muudetud.",
  writeUnavailable: "Server ei vastanud. Sisestatud andmed pole kaduma läinud. Proovige uuesti.",
  writeUnknown: "Midagi läks valesti. Sisestatud andmed pole kaduma läinud. Proovige uuesti.",
  writeUnanswered:
    "Vastust pole ikka veel. Võite edasi oodata või selle akna sulgeda ja hiljem loendit vaadata.",
  writeStillRunning:
    "Server töötleb veel teie esimest päringut. Oodake hetk ja proovige siis uuesti.",

  // Reveal
  revealTitle: "Kopeerige pääsutõend",
  revealText: (name: string) =>
    `Kopeerige võtme ${name} pääsutõend kohe. Hiljem te seda enam ei näe.`,
  revealWorkspace: (workspace: string) => `See võti kuulub tööruumi ${workspace}.`,
  revealAgain: "Lahkusite sellelt lehelt enne pääsutõendi kopeerimist. Kopeerige see nüüd.",
  tokenLabel: "Pääsutõend",
  show: "Näita",
  showToken: "Näita pääsutõendit",
  hide: "Peida",
  hideToken: "Peida pääsutõend",
  copy: "Kopeeri",
  copied: "Lõikelauale kopeeritud.",
  copiedHeader: "Päringu päisena lõikelauale kopeeritud.",
  copiedByHand: "Kopeeritud.",
  copyFailed: (shortcut: string) =>
    `Brauser ei lubanud kopeerida. Pääsutõend on valitud: kopeerimiseks vajutage ${shortcut}.`,
  storeWarning:
    "Enne akna sulgemist salvestage pääsutõend oma rakenduse konfiguratsiooni, paroolihaldurisse või saladuste hoidlasse.",
  useIt: "Päringu päis",
  headerPlaceholder: "<pääsutõend>",
  copyHeader: "Kopeeri päis",
  copyAs: "Kopeeri vormingus",
  copyAsFormat: (format: string) => `Kopeeri vormingus ${format}`,
  done: "Valmis",
  leaveTitle: "Pääsutõend on kopeerimata",
  leaveText: "Pärast sulgemist ei saa keegi seda enam näha.",
  leaveStay: "Jäta avatuks",
  leaveGo: "Olen selle salvestanud",

  // Edit
  editTitle: "Muuda API-võtit",
  editText: "Võtme ümbernimetamine ei mõjuta seda kasutavaid päringuid.",

  // Delete
  deleteTitle: (name: string) => `Kas kustutada „${name}“?`,
  deleteLastUsed: (time: string) => `Viimati kasutatud: ${time}.`,
  deleteNeverUsed: "Seda võtit pole kunagi kasutatud.",
  deleteConsequence: "Seda võtit kasutavad päringud nurjuvad siis kohe. Seda ei saa tagasi võtta.",
  deleteConfirm: "Kustuta võti",
  deleteUncertain:
    "Me ei saanud kinnitada, et võti kustutati. See võib veel töötada. Proovige uuesti.",
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
  announceRenameFailed: (name: string) =>
    `Võtit ei saanud ümber nimetada. Selle nimi on endiselt ${name}.`,

  // The fields beyond the name
  optional: "Valikuline",
  duplicateText: (name: string) =>
    `Vorm on eeltäidetud võtme ${name} sätetega. Uus võti saab uue pääsutõendi.`,
  editFieldsText:
    "Muudatused kehtivad seda võtit kasutavatele päringutele kohe. Pääsutõend jääb samaks.",
  announceSaved: (name: string) => `Võtme ${name} muudatused on salvestatud.`,
  noticeSaveFailed: (name: string) => `Me ei saanud võtme ${name} muudatusi salvestada.`,
  descriptionLabel: "Kirjeldus",
  descriptionPlaceholder: "Mis seda võtit kasutab ja kellelt selle kohta küsida",

  // Expiration
  expiryLabel: "Aegub",
  expiryDate: "Vali kuupäev",
  expiryNever: "Mitte kunagi",
  expiryUnchanged: "Muutmata",
  expiryDateLabel: "Aegumiskuupäev",
  expiresOn: (time: string) => `Aegub: ${time}.`,
  expiredOn: (time: string) => `Aegus: ${time}.`,
  expiresNever: "See võti ei aegu kunagi.",
  expiryNeverWarning:
    "Kui see võti lekib, töötab see seni, kuni keegi selle kustutab. Võimaluse korral valige lõppkuupäev.",
  expiryMissing: "Valige, millal võti aegub.",
  expiryPast: "Valige aeg tulevikus.",
  expiryTooEarly: (date: string) => `Valige ${date} või hilisem kuupäev.`,
  expiryTooLate: (date: string) => `Valige ${date} või varasem kuupäev.`,

  // Custom fields
  fieldMissing: "See väli on kohustuslik.",
  fieldNotANumber: "Sisestage arv, näiteks 1000 või 0,5.",
  fieldChoose: "Valige variant",
  fieldListHelp: "Üks väärtus rea kohta.",
  permissionsMissing: "Valige vähemalt üks õigus.",

  // Permissions
  permissionsLabel: "Õigused",
  permissionsSelected: (selected: number, total: number) =>
    `Valitud ${number(selected)} / ${number(total)}`,
  permissionsPresets: "Eelvalikud",
  permissionsSearch: "Otsi õigusi",
  permissionsFound: (total: number) =>
    count(total, { one: "Leiti # õigus", other: "Leiti # õigust" }),
  permissionsNoMatch: (search: string) => `Ükski õigus ei vasta otsingule „${search}“`,
  permissionsSelectAll: "Vali kõik",
  permissionsSelectAllOf: (group: string) => `Vali kõik: ${group}`,
  permissionsClear: "Tühjenda",
  permissionsClearAllOf: (group: string) => `Tühjenda: ${group}`,
  permissionsOther: "Muud",
  permissionSensitive: "Tundlik",
  permissionIncluded: (source: string) => `Sisaldub õiguses „${source}“`,
  permissionsGone: "Pole enam saadaval",
  permissionGone: "Seda õigust pole enam olemas.",
  permissionsNone: "Valitavaid õigusi pole.",
  permissionsLoading: "Õiguste laadimine…",
  permissionsErrorTitle: "Õigusi ei saanud laadida",
  permissionsArrowKeys: "Loendis liikumiseks kasutage nooleklahve.",

  // Row menu
  actionDuplicate: "Tee koopia…",
  actionRotateOptions: "Roteeri…",
  actionDisable: "Keela",
  actionEnable: "Luba",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Võti saab uue pääsutõendi, mida näidatakse üks kord. Valige, kui kaua praegune pääsutõend veel töötab.",
  graceLabel: "Praegune pääsutõend",
  graceNone: "Kaotab kohe kehtivuse",
  graceNoneHelp: "Praegust pääsutõendit kasutavad päringud nurjuvad, kuni te neid uuendate.",
  graceUntilToday: (time: string) => `Töötab täna kuni ${time}. Uuendage oma süsteeme enne seda.`,
  graceUntil: (moment: string) => `Töötab kuni: ${moment}. Uuendage oma süsteeme enne seda.`,
  graceFailed:
    "Me ei saanud laadida, kui kaua praegune pääsutõend veel töötada võib. Kui roteerite võtit kohe, kaotab see pääsutõend kohe kehtivuse.",

  // A key whose old token still works
  statusRotated: "Roteeritud",
  oldTokenUntil: (moment: string) => `vana pääsutõend töötab kuni: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Vana pääsutõend töötab täna kuni ${time}. Uuendage oma süsteeme enne seda.`,
  revealOldTokenUntil: (moment: string) =>
    `Vana pääsutõend töötab kuni: ${moment}. Uuendage oma süsteeme enne seda.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Võti ${name} on keelatud. Seda kasutavad päringud nurjuvad, kuni te selle uuesti lubate.`,
  noticeEnabled: (name: string) =>
    `Võti ${name} on lubatud. Seda kasutavad päringud töötavad jälle.`,
  noticeEnabledExpired: (name: string) =>
    `Võti ${name} on lubatud, kuid see on aegunud. Seda kasutavad päringud nurjuvad endiselt.`,
  noticeDisableFailed: (name: string) => `Me ei saanud võtit ${name} keelata. See töötab endiselt.`,
  noticeEnableFailed: (name: string) =>
    `Me ei saanud võtit ${name} lubada. See on endiselt keelatud.`,
  noticeDisableUncertain: (name: string) =>
    `Me ei saanud kinnitada, et võti ${name} keelati. See võib veel töötada.`,
  noticeEnableUncertain: (name: string) =>
    `Me ei saanud kinnitada, et võti ${name} lubati. See võib veel keelatud olla.`,
  noticeSwitchUnanswered: (name: string) =>
    `Server pole veel vastanud, seega pole teada, kas võti ${name} on muutunud.`,

  // Details
  detailGone: "Seda võtit pole enam olemas. Need on selle viimased teadaolevad üksikasjad.",
  detailOldToken: "Vana pääsutõend",
  detailOldTokenUntil: (time: string) => `Töötab kuni: ${time}`,
  detailOn: "Sees",
  detailOff: "Väljas",

  // Details: usage
  usageTitle: "Päringud",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Päringud, viimane tund", other: "Päringud, viimased # tundi" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Päringud, viimane päev", other: "Päringud, viimased # päeva" }),
  usageFailed: (share: string) => `neist nurjus ${share}`,
  usageNone: "Sel perioodil päringuid pole.",
  usageEmpty: "Midagi pole veel loendatud.",
  usageError: "Kasutusandmeid ei saanud laadida",
  usageShowNumbers: "Näita arve",
  usageHideNumbers: "Peida arvud",
  usageColumnDay: "Päev",
  usageColumnTime: "Aeg",
  usageColumnFailed: "Nurjunud",

  // Details: activity
  activityTitle: "Tegevus",
  activityNone: "Tegevust veel pole.",
  activityError: "Tegevust ei saanud laadida",
  activityMoreError: "Rohkem tegevust ei saanud laadida",
  activityLoaded: (total: number) =>
    count(total, { one: "Laaditi veel # kirje.", other: "Laaditi veel # kirjet." }),

  // Filters
  filterLabel: "Filtreeri võtmeid",
  filterActive: "Aktiivsed",
  filterScopes: "Õigus",
  filterCreatedBy: "Looja",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Tühjenda filtrid",
  filterClearAll: "Tühjenda otsing ja filtrid",
  noMatchFilterTitle: "Ükski võti ei vasta neile filtritele",
  noMatchFilterSearchTitle: (search: string) =>
    `Ükski võti ei vasta otsingule „${search}“ ja neile filtritele`,
  noMatchFilterText: (filters: string) => `Kasutatavad filtrid: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Võti ${name} on loodud, kuid teie filtrid peidavad selle.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, { one: "# võti aegub 7 päeva jooksul.", other: "# võtit aegub 7 päeva jooksul." }),
  noticeExpiringShow: (total: number) => count(total, { one: "Näita seda", other: "Näita neid" }),
  noticeExpiringShowAll: "Näita kõiki võtmeid",

  // Quota
  quota: (used: number, max: number) => `${number(used)} / ${keys(max)}`,
  quotaReached: "Olete jõudnud piirini. Uue võtme loomiseks kustutage mõni olemasolev.",

  // Several keys: checkboxes
  selectAll: "Vali kõik võtmed",
  selectKey: (name: string) => `Vali võti ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} valitud`,
  selectedHidden: (total: number) => `${number(total)} kuvamata`,
  selectedLoaded: (total: number) => `Valida saab ainult seni laaditud võtmeid (${number(total)}).`,
  selectedNone: "Valik on tühjendatud.",
  bulkActions: "Valitud võtmete toimingud",
  bulkDelete: "Kustuta",
  bulkDisable: "Keela",
  bulkEnable: "Luba",
  bulkClear: "Tühjenda",
  bulkClearName: "Tühjenda valik",

  // The question
  bulkDeleteTitle: (total: number) => `Kas kustutada ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Seda võtit kasutavad päringud nurjuvad siis kohe. Seda ei saa tagasi võtta.",
      other: "Neid võtmeid kasutavad päringud nurjuvad siis kohe. Seda ei saa tagasi võtta.",
    }),
  bulkDeleteConfirm: (total: number) => `Kustuta ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Kas keelata ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Seda võtit kasutavad päringud nurjuvad, kuni te selle uuesti lubate.",
      other: "Neid võtmeid kasutavad päringud nurjuvad, kuni te need uuesti lubate.",
    }),
  bulkDisableConfirm: (total: number) => `Keela ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Kas lubada ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Seda võtit kasutavad päringud töötavad jälle, välja arvatud juhul, kui võti on aegunud.",
      other:
        "Neid võtmeid kasutavad päringud töötavad jälle, välja arvatud juhul, kui mõni võti on aegunud.",
    }),
  bulkEnableConfirm: (total: number) => `Luba ${keys(total)}`,
  bulkKeys: "Valitud võtmed",
  bulkUsed: (time: string) => `Viimati kasutatud: ${time}`,
  bulkMore: (total: number) => `ja veel ${keys(total)}`,
  bulkRecent: (total: number) =>
    `Viimase 24 tunni jooksul kasutati neist ${count(total, { one: "# võtit", other: "# võtit" })}.`,
  bulkLeftOut: (total: number) =>
    `Vahele jäetakse võtmed, millega seda teha ei saa: ${number(total)}.`,
  bulkWorkspace: (workspace: string) => `Need võtmed kuuluvad tööruumi ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Kustutatud ${number(done)} / ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `Keelatud ${number(done)} / ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Lubatud ${number(done)} / ${keys(total)}`,
  bulkStop: "Peata",
  bulkStopping: "Peatamine pärast juba saadetud päringuid…",
  bulkPaused: (waitSeconds: number) =>
    `Server palus aeglustada. Jätkame ${seconds(waitSeconds)} pärast.`,
  bulkUnanswered:
    "Server pole ikka veel vastanud. Oodake edasi või sulgege see aken ja vaadake hiljem loendit.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, { one: "See ei õnnestunud # võtmega.", other: "See ei õnnestunud # võtmega." }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Peatasite enne, kui jõudsime # võtmeni. See ei muutunud.",
      other: "Peatasite enne, kui jõudsime # võtmeni. Need ei muutunud.",
    }),
  bulkLost: (total: number) => `Server lakkas vastamast, seega jäi proovimata ${keys(total)}.`,
  bulkRefused: (total: number) => `Muutmata jäi ${keys(total)}.`,
  bulkUncertain: "Vastust pole. See võis siiski teoks saada.",
  bulkRetry: "Proovi nurjunuid uuesti",
  bulkContinue: "Jätka",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "Kustutati # võti. Uuendage kõiki süsteeme, mis seda kasutasid, muidu nende päringud nurjuvad.",
      other:
        "Kustutati # võtit. Uuendage kõiki süsteeme, mis neid kasutasid, muidu nende päringud nurjuvad.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "Keelati # võti. Seda kasutavad päringud nurjuvad, kuni te selle uuesti lubate.",
      other: "Keelati # võtit. Neid kasutavad päringud nurjuvad, kuni te need uuesti lubate.",
    }),
  noticeBulkEnabled: (total: number) => `Lubati ${keys(total)}.`,

  // The search for the key of a token
  tokenSearching: "Otsitakse võtit, millele see pääsutõend kuulub…",
  tokenFound: (name: string) => `See pääsutõend kuulub võtmele ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "See pääsutõend võib kuuluda # võtmele.",
      other: "See pääsutõend võib kuuluda ühele # võtmest.",
    }),
  tokenNotFound:
    "See pääsutõend ei kuulu ühelegi selle loendi võtmele. Võimalik, et selle võtit on roteeritud või see on kustutatud.",
  tokenNoHints:
    "Ei saa öelda, millisele võtmele see pääsutõend kuulub, sest neil võtmetel pole pääsutõendi katkendit.",
  tokenFailed:
    "Me ei saanud kõiki võtmeid kontrollida. Uuesti proovimiseks kleepige pääsutõend veel kord.",
  tokenNotSent: "Me ei saatnud ega salvestanud seda pääsutõendit.",
  tokenShow: "Näita seda",
};
