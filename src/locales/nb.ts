import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("nb");
const keys = (total: number) => count(total, { one: "# nøkkel", other: "# nøkler" });
const seconds = (total: number) => count(total, { one: "# sekund", other: "# sekunder" });

/** The Norwegian Bokmål messages. */
export const nb: Messages = {
  locale: "nb",
  dir: "ltr",
  // Header
  heading: "API-nøkler",
  lede: (workspace: string) =>
    `Med API-nøkler får appene og skriptene dine tilgang til arbeidsområdet ${workspace} via API-et.`,
  ledeWithoutWorkspace:
    "Med API-nøkler får appene og skriptene dine tilgang til dette arbeidsområdet via API-et.",
  authorizationLink: "Slik autentiserer du forespørsler",
  opensInNewTab: "åpnes i en ny fane",
  createButton: "API-nøkkel",
  createButtonName: "Opprett API-nøkkel",

  // Toolbar
  searchLabel: "Søk etter API-nøkler på navn",
  searchPlaceholder: "Søk på navn",
  searchLabelWide: "Søk etter API-nøkler",
  searchPlaceholderWide: "Søk",
  searchClear: "Nullstill søket",
  searchClearText: "Nullstill søket",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ nøkler`,
  countMatches: (matches: number, total: number) => `${number(matches)} av ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# treff", other: "# treff" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ treff`,
  countLoaded: (loaded: number, total: number) =>
    `${number(loaded)} av ${keys(total)} er lastet inn`,
  countLoadedSoFar: (loaded: number) => `Nøkler lastet inn så langt: ${number(loaded)}`,
  countPartial: "Søk og sortering omfatter bare nøklene som er lastet inn så langt.",

  // Table
  tableCaption: (workspace: string) => `API-nøkler i arbeidsområdet ${workspace}`,
  tableCaptionWithoutWorkspace: "API-nøkler",
  columnName: "Navn",
  columnCreated: "Opprettet",
  columnLastUsed: "Sist brukt",
  columnExpires: "Utløper",
  columnCreatedBy: "Opprettet av",
  columnScopes: "Tillatelser",
  columnActions: "Handlinger",
  expiredLabel: "Utløpt",
  neverUsed: "Aldri brukt",
  neverExpires: "Utløper aldri",
  createdUnknown: "Ukjent",
  createdByUnknown: "Ukjent bruker",
  noScopes: "Ingen tillatelser",
  labelled: (label: string, value: string) => `${label} ${value}`,
  sortedAscending: (column: string) => `Sortert etter kolonnen ${column}, stigende`,
  sortedDescending: (column: string) => `Sortert etter kolonnen ${column}, synkende`,
  statusExpiring: "Utløper snart",
  statusExpired: "Utløpt",
  statusDisabled: "Deaktivert",
  statusTokenNotCopied: "Token ikke lagret",
  statusTokenNotCopiedHelp: "Ingen har dette tokenet. Roter eller slett nøkkelen.",
  statusNew: "Ny",
  statusActive: "Aktiv",
  actionsFor: (name: string) => `Handlinger for ${name}`,
  actionDetails: "Vis detaljer",
  actionEdit: "Rediger",
  actionRotate: "Roter",
  actionDelete: "Slett",
  loadMore: "Last inn flere nøkler",
  loadingMore: "Laster inn flere nøkler…",
  printPart: (drawn: number) => `Bare nøkler 1–${number(drawn)} er skrevet ut. Listen fortsetter.`,

  // List states
  loading: "Laster inn API-nøkler…",
  loadingSlow: "Dette tar lengre tid enn vanlig.",
  emptyTitle: "Ingen API-nøkler ennå",
  emptyText:
    "Bruk en API-nøkkel til å kalle API-et fra din egen kode. Opprett én for hver app eller hvert miljø, slik at du kan bytte ut én uten å påvirke de andre.",
  emptyCreate: "Opprett den første nøkkelen din",
  emptyReadOnlyText: "Når noen med skrivetilgang oppretter en nøkkel, vises den her.",
  noMatchTitle: (search: string) => `Ingen nøkkel samsvarer med «${search}»`,
  noMatchText: "Det søkes bare i navnene på nøklene. Prøv et annet navn.",
  noMatchTextWide: "Prøv med færre eller andre ord.",
  readOnly:
    "Du har bare lesetilgang. Be en administrator for arbeidsområdet om skrivetilgang for å opprette, redigere eller slette nøkler.",
  readOnlyAdapter: "Disse nøklene administreres et annet sted, så her kan de bare vises.",
  retry: "Prøv igjen",
  errorTitle: "API-nøklene kunne ikke lastes inn",
  errorUnavailable: "Serveren svarte ikke. Kontroller tilkoblingen og prøv igjen.",
  errorUnknown: "Noe gikk galt underveis. Prøv igjen.",
  errorForbiddenTitle: "Du har ikke tilgang til disse API-nøklene",
  errorForbidden: "Be en administrator for dette arbeidsområdet om å gi deg tilgang.",
  errorUnauthenticatedTitle: "Du er logget ut",
  errorUnauthenticated: "Logg inn igjen for å se API-nøklene i dette arbeidsområdet.",
  errorReauthenticationTitle: "Bekreft at det er deg",
  errorReauthentication: "Bekreft identiteten din på nytt for å se disse API-nøklene.",
  confirmIdentity: "Bekreft identitet",
  errorNotFoundTitle: "Fant ikke dette arbeidsområdet",
  errorNotFound: "Det kan ha blitt slettet, eller du har kanskje ikke lenger tilgang.",
  errorRejected: "Serveren avviste forespørselen.",
  errorRedirectedTitle: "Serveren omdirigerte forespørselen",
  errorRedirected: "Du er kanskje logget ut. Logg på igjen, og prøv så på nytt.",
  errorRateLimitedTitle: "For mange forespørsler",
  errorRateLimited: (waitSeconds: number) => `Prøv igjen om ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Prøv igjen om et øyeblikk.",
  errorRateLimitedOver: "Du kan prøve igjen nå.",
  offlineTitle: "Du er frakoblet",
  offline: "API-nøklene lastes inn så snart du er tilkoblet igjen.",
  staleNotice: "Listen kunne ikke oppdateres, så den kan være utdatert.",
  stalePartial: "Resten av listen kunne ikke lastes inn.",
  staleOffline: "Du er frakoblet, så listen kan være utdatert.",
  partFailed:
    "Denne delen av siden kunne ikke lastes inn. Kontroller tilkoblingen, og prøv igjen eller last inn siden på nytt.",

  // Create
  createTitle: "Opprett API-nøkkel",
  createText: (workspace: string) =>
    `Bruk en egen nøkkel for hver app eller hvert miljø i arbeidsområdet ${workspace}.`,
  createTextWithoutWorkspace: "Bruk en egen nøkkel for hver app eller hvert miljø.",
  nameLabel: "Navn",
  nameHelp: "Oppgi hvor den skal brukes: Produksjonsbackend, Staging-worker, CRM-synkronisering.",
  nameEmpty: "Skriv inn et navn.",
  nameTooLong: (maximum: number) => `Bruk maksimalt ${number(maximum)} tegn.`,
  nameControlCharacters: "Bruk bare én linje, uten tabulatorer eller andre kontrolltegn.",
  nameTaken: "En annen nøkkel har dette navnet. Velg et annet.",
  nameInUse: "En annen nøkkel har allerede dette navnet. Du kan bruke det likevel.",
  nameLooksLikeToken:
    "Dette ligner på et token. Alle i dette arbeidsområdet kan se navnene på nøklene, så skriv inn et beskrivende navn i stedet.",
  create: "Opprett",
  cancel: "Avbryt",
  close: "Lukk",
  save: "Lagre",
  createOutcomeUnknown:
    "Vi kunne ikke bekrefte om nøkkelen ble opprettet. Du kan trygt prøve igjen: Du får ikke et duplikat.",
  createOutcomeUnknownCheck:
    "Vi kunne ikke bekrefte om nøkkelen ble opprettet. Se på listen før du prøver igjen.",
  createUnanswered:
    "Det er fortsatt ikke noe svar, så det er uvisst om nøkkelen finnes. Vent litt til, eller prøv igjen: Det blir ikke opprettet en nøkkel til.",
  createUnansweredCheck:
    "Det er fortsatt ikke noe svar, så det er uvisst om nøkkelen finnes. Se på listen før du prøver igjen: Du kan få en nøkkel til.",
  createWithoutToken:
    "Serveren opprettet nøkkelen, men sendte ikke noe token, så nøkkelen kan ikke brukes. Prøv igjen, eller slett den og opprett en ny.",
  createFound:
    "En nøkkel med dette navnet står nå på listen, men vi mottok aldri tokenet. Prøv igjen for å få tokenet, eller fjern nøkkelen.",
  createFoundCheck:
    "En nøkkel med dette navnet står nå på listen, men vi mottok aldri tokenet. Hvis du prøver igjen, kan du få et duplikat.",
  foundDelete: "Slett nøkkel",
  foundRotate: "Roter nøkkel",
  giveUp: "Lukk likevel",

  // Rotate
  rotateTitle: (name: string) => `Vil du rotere «${name}»?`,
  rotateText:
    "Nøkkelen får et nytt token, som bare vises én gang. Det gamle tokenet slutter å virke umiddelbart.",
  rotateConfirm: "Roter nøkkel",
  rotateOutcomeUnknown:
    "Vi kunne ikke bekrefte om tokenet ble erstattet. Du kan trygt prøve igjen.",
  rotateOutcomeUnknownCheck:
    "Vi kunne ikke bekrefte om tokenet ble erstattet. Hvis du prøver igjen, kan det bli erstattet to ganger.",
  rotateUnanswered:
    "Det er fortsatt ikke noe svar, så det er uvisst om tokenet er erstattet. Vent litt til, eller prøv igjen: Tokenet blir ikke erstattet to ganger.",
  rotateUnansweredCheck:
    "Det er fortsatt ikke noe svar, så det er uvisst om tokenet er erstattet. Hvis du prøver igjen, kan det bli erstattet en gang til.",
  rotateWithoutToken:
    "Serveren returnerte ikke noe nytt token. Det gamle virker kanskje ikke lenger. Prøv igjen.",

  // Failures of any write
  writeForbidden: "Du har ikke tillatelse til å gjøre dette.",
  writeUnauthenticated:
    "Du er logget ut. Logg inn igjen i en annen fane, og kom så tilbake og prøv på nytt.",
  writeReauthentication: "Bekreft at det er deg, og prøv igjen.",
  writeInvalid: "Serveren avviste dette. Kontroller det du skrev inn.",
  writeNotFound: "Denne nøkkelen finnes ikke lenger.",
  writeWorkspaceNotFound:
    "Dette arbeidsområdet finnes ikke lenger, eller du har ikke lenger tilgang til det.",
  writeLimitReached:
    "Dette arbeidsområdet har nådd det maksimale antallet nøkler. Slett en du ikke lenger trenger.",
  writeRateLimited: (waitSeconds: number) =>
    `For mange forespørsler. Prøv igjen om ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "For mange forespørsler. Prøv igjen om et øyeblikk.",
  writeRejected: "Serveren avviste forespørselen. Ingenting ble endret.",
  writeUnavailable:
    "Serveren svarte ikke. Ingenting av det du skrev inn, er gått tapt. Prøv igjen.",
  writeUnknown: "Noe gikk galt. Ingenting av det du skrev inn, er gått tapt. Prøv igjen.",
  writeUnanswered:
    "Det er fortsatt ikke noe svar. Du kan vente litt til, eller lukke dette vinduet og se på listen senere.",
  writeStillRunning:
    "Serveren arbeider fortsatt med den første forespørselen din. Vent litt, og prøv igjen.",

  // Reveal
  revealTitle: "Kopier tokenet ditt",
  revealText: (name: string) => `Kopier tokenet til nøkkelen ${name} nå. Du får ikke se det igjen.`,
  revealWorkspace: (workspace: string) => `Denne nøkkelen tilhører arbeidsområdet ${workspace}.`,
  revealAgain: "Du forlot denne siden før du hadde kopiert tokenet. Kopier det nå.",
  tokenLabel: "Token",
  show: "Vis",
  showToken: "Vis token",
  hide: "Skjul",
  hideToken: "Skjul token",
  copy: "Kopier",
  copied: "Kopiert til utklippstavlen.",
  copiedHeader: "Kopiert til utklippstavlen som forespørselsheader.",
  copiedByHand: "Kopiert.",
  copyFailed: (shortcut: string) =>
    `Nettleseren tillot ikke kopiering. Tokenet er merket: Trykk på ${shortcut} for å kopiere det.`,
  storeWarning:
    "Lagre det i konfigurasjonen til appen din, en passordbehandler eller et hvelv for hemmeligheter før du lukker dette vinduet.",
  useIt: "Forespørselsheader",
  headerPlaceholder: "<token>",
  copyHeader: "Kopier header",
  copyAs: "Kopier som",
  copyAsFormat: (format: string) => `Kopier som ${format}`,
  done: "Ferdig",
  leaveTitle: "Tokenet er ikke kopiert",
  leaveText: "Når dette vinduet er lukket, kan ingen se det igjen.",
  leaveStay: "Hold åpen",
  leaveGo: "Jeg har lagret det",

  // Edit
  editTitle: "Rediger API-nøkkel",
  editText: "Når du gir en nøkkel nytt navn, påvirker det ikke forespørsler som bruker den.",

  // Delete
  deleteTitle: (name: string) => `Vil du slette «${name}»?`,
  deleteLastUsed: (time: string) => `Sist brukt: ${time}.`,
  deleteNeverUsed: "Denne nøkkelen har aldri vært brukt.",
  deleteConsequence:
    "Forespørsler som bruker nøkkelen, vil mislykkes fra nå av. Dette kan ikke angres.",
  deleteConfirm: "Slett nøkkel",
  deleteUncertain:
    "Vi kunne ikke bekrefte at nøkkelen ble slettet. Den virker kanskje fortsatt. Prøv igjen.",
  detailStatus: "Status",
  detailHint: "Utdrag av tokenet",
  detailId: "ID",
  detailDescription: "Beskrivelse",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Nøkkelen ${name} ble slettet. Oppdater alle systemer som brukte den, ellers vil forespørslene deres mislykkes.`,
  noticeNotDeleted: (name: string) =>
    `Nøkkelen ${name} ble ikke slettet. Den står fortsatt på listen og virker fortsatt.`,
  noticeStillListed: (name: string) =>
    `Nøkkelen ${name} er tilbake på listen. Serveren returnerer den fortsatt, så den virker kanskje fortsatt.`,
  noticeLeftOut: (total: number) => `Kan ikke leses og vises derfor ikke: ${keys(total)}.`,
  noticeListCut:
    "Serveren returnerte den samme siden to ganger, så listen er kanskje ikke komplett.",
  noticeCreatedHidden: (name: string) =>
    `Nøkkelen ${name} ble opprettet, men søket ditt skjuler den.`,
  dismiss: "Lukk",
  announceCreated: (name: string) => `API-nøkkelen ${name} ble opprettet.`,
  announceRenamed: (name: string) => `Nøkkelen heter nå ${name}.`,
  announceRenameFailed: (name: string) =>
    `Vi kunne ikke gi nøkkelen nytt navn. Den heter fortsatt ${name}.`,

  // Fields beyond the name
  optional: "Valgfritt",
  duplicateText: (name: string) =>
    `Skjemaet tar utgangspunkt i innstillingene for ${name}. Den nye nøkkelen får et nytt token.`,
  editFieldsText:
    "Endringene gjelder umiddelbart for forespørsler som bruker nøkkelen. Tokenet forblir det samme.",
  announceSaved: (name: string) => `Endringene i ${name} er lagret.`,
  noticeSaveFailed: (name: string) => `Endringene i ${name} kunne ikke lagres.`,
  descriptionLabel: "Beskrivelse",
  descriptionPlaceholder: "Hva nøkkelen brukes til, og hvem man kan spørre om den",

  // Expiration
  expiryLabel: "Utløper",
  expiryDate: "Velg en dato",
  expiryNever: "Aldri",
  expiryUnchanged: "Ingen endring",
  expiryDateLabel: "Utløpsdato",
  expiresOn: (time: string) => `Utløper ${time}.`,
  expiredOn: (time: string) => `Utløp ${time}.`,
  expiresNever: "Denne nøkkelen utløper aldri.",
  expiryNeverWarning:
    "Hvis nøkkelen lekker, virker den til noen sletter den. Velg en sluttdato hvis du kan.",
  expiryMissing: "Velg når nøkkelen skal utløpe.",
  expiryPast: "Velg et tidspunkt i fremtiden.",
  expiryTooEarly: (date: string) => `Velg ${date} eller senere.`,
  expiryTooLate: (date: string) => `Velg ${date} eller tidligere.`,

  // Custom fields
  fieldMissing: "Dette feltet er obligatorisk.",
  fieldNotANumber: "Skriv inn et tall, for eksempel 1000 eller 0.5.",
  fieldChoose: "Velg et alternativ",
  fieldListHelp: "Én verdi per linje.",
  permissionsMissing: "Velg minst én tillatelse.",

  // Permissions
  permissionsLabel: "Tillatelser",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} av ${number(total)} valgt`,
  permissionsPresets: "Forhåndsvalg",
  permissionsSearch: "Søk etter tillatelser",
  permissionsFound: (total: number) =>
    count(total, { one: "Fant # tillatelse", other: "Fant # tillatelser" }),
  permissionsNoMatch: (search: string) => `Ingen tillatelser samsvarer med «${search}»`,
  permissionsSelectAll: "Velg alle",
  permissionsSelectAllOf: (group: string) => `Velg alle: ${group}`,
  permissionsClear: "Fjern",
  permissionsClearAllOf: (group: string) => `Fjern: ${group}`,
  permissionsOther: "Andre",
  permissionSensitive: "Sensitiv",
  permissionIncluded: (source: string) => `Inngår i «${source}»`,
  permissionsGone: "Ikke lenger tilgjengelige",
  permissionGone: "Denne tillatelsen finnes ikke lenger.",
  permissionsNone: "Det er ingen tillatelser å velge mellom.",
  permissionsLoading: "Laster inn tillatelser…",
  permissionsErrorTitle: "Tillatelsene kunne ikke lastes inn",
  permissionsArrowKeys: "Bruk piltastene til å gå gjennom listen.",

  // Row menu
  actionDuplicate: "Dupliser…",
  actionRotateOptions: "Roter…",
  actionDisable: "Deaktiver",
  actionEnable: "Aktiver",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Nøkkelen får et nytt token, som bare vises én gang. Velg hvor lenge det nåværende tokenet fortsatt skal virke.",
  graceLabel: "Nåværende token",
  graceNone: "Slutter å virke umiddelbart",
  graceNoneHelp:
    "Forespørsler som bruker det nåværende tokenet, vil mislykkes til du oppdaterer dem.",
  graceUntilToday: (time: string) =>
    `Virker til i dag kl. ${time}. Oppdater systemene dine innen da.`,
  graceUntil: (moment: string) => `Virker til ${moment}. Oppdater systemene dine innen da.`,
  graceFailed:
    "Vi kunne ikke laste inn hvor lenge det nåværende tokenet kan fortsette å virke. Hvis du roterer nøkkelen nå, slutter det å virke umiddelbart.",

  // A key whose old token still works
  statusRotated: "Rotert",
  oldTokenUntil: (moment: string) => `gammelt token virker til ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Det gamle tokenet virker til i dag kl. ${time}. Oppdater systemene dine innen da.`,
  revealOldTokenUntil: (moment: string) =>
    `Det gamle tokenet virker til ${moment}. Oppdater systemene dine innen da.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Nøkkelen ${name} er deaktivert. Forespørsler som bruker den, vil mislykkes til du aktiverer den igjen.`,
  noticeEnabled: (name: string) =>
    `Nøkkelen ${name} er aktivert. Forespørsler som bruker den, virker igjen.`,
  noticeEnabledExpired: (name: string) =>
    `Nøkkelen ${name} er aktivert, men den er utløpt. Forespørsler som bruker den, vil fortsatt mislykkes.`,
  noticeDisableFailed: (name: string) =>
    `Nøkkelen ${name} kunne ikke deaktiveres. Den virker fortsatt.`,
  noticeEnableFailed: (name: string) =>
    `Nøkkelen ${name} kunne ikke aktiveres. Den er fortsatt deaktivert.`,
  noticeDisableUncertain: (name: string) =>
    `Vi kunne ikke bekrefte at nøkkelen ${name} ble deaktivert. Den virker kanskje fortsatt.`,
  noticeEnableUncertain: (name: string) =>
    `Vi kunne ikke bekrefte at nøkkelen ${name} ble aktivert. Den er kanskje fortsatt deaktivert.`,
  noticeSwitchUnanswered: (name: string) =>
    `Serveren har ikke svart ennå, så det er uvisst om nøkkelen ${name} er endret.`,

  // Details
  detailGone: "Denne nøkkelen finnes ikke lenger. Dette er de sist kjente detaljene.",
  detailOldToken: "Gammelt token",
  detailOldTokenUntil: (time: string) => `Virker til ${time}`,
  detailOn: "På",
  detailOff: "Av",

  // Details: usage
  usageTitle: "Forespørsler",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Forespørsler, siste time", other: "Forespørsler, siste # timer" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Forespørsler, siste døgn", other: "Forespørsler, siste # dager" }),
  usageFailed: (share: string) => `${share} av dem mislyktes`,
  usageNone: "Ingen forespørsler i denne perioden.",
  usageEmpty: "Ingenting er talt opp ennå.",
  usageError: "Bruken kunne ikke lastes inn",
  usageShowNumbers: "Vis tall",
  usageHideNumbers: "Skjul tall",
  usageColumnDay: "Dag",
  usageColumnTime: "Tidspunkt",
  usageColumnFailed: "Mislykkede",

  // Details: activity
  activityTitle: "Aktivitet",
  activityNone: "Ingen aktivitet ennå.",
  activityError: "Aktiviteten kunne ikke lastes inn",
  activityMoreError: "Mer aktivitet kunne ikke lastes inn",
  activityLoaded: (total: number) =>
    count(total, {
      one: "# oppføring til er lastet inn.",
      other: "# oppføringer til er lastet inn.",
    }),

  // Filters
  filterLabel: "Filtrer nøkler",
  filterActive: "Aktive",
  filterScopes: "Tillatelse",
  filterCreatedBy: "Opprettet av",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Nullstill filtre",
  filterClearAll: "Nullstill søk og filtre",
  noMatchFilterTitle: "Ingen nøkler samsvarer med disse filtrene",
  noMatchFilterSearchTitle: (search: string) =>
    `Ingen nøkler samsvarer med «${search}» og disse filtrene`,
  noMatchFilterText: (filters: string) => `Du filtrerer på ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Nøkkelen ${name} ble opprettet, men filtrene dine skjuler den.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# nøkkel utløper innen 7 dager.",
      other: "# nøkler utløper innen 7 dager.",
    }),
  noticeExpiringShow: (total: number) => count(total, { one: "Vis den", other: "Vis dem" }),
  noticeExpiringShowAll: "Vis alle nøkler",

  // Quota
  quota: (used: number, max: number) => `${number(used)} av ${keys(max)}`,
  quotaReached: "Du har nådd grensen. Slett en nøkkel for å opprette en ny.",

  // Checkboxes
  selectAll: "Velg alle nøkler",
  selectKey: (name: string) => `Velg ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} valgt`,
  selectedHidden: (total: number) => `${number(total)} vises ikke`,
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Bare den ene nøkkelen som er lastet inn så langt, kan velges.",
      other: "Bare de # nøklene som er lastet inn så langt, kan velges.",
    }),
  selectedNone: "Valget er fjernet.",
  bulkActions: "Handlinger for valgte nøkler",
  bulkDelete: "Slett",
  bulkDisable: "Deaktiver",
  bulkEnable: "Aktiver",
  bulkClear: "Fjern",
  bulkClearName: "Fjern valget",

  // The question
  bulkDeleteTitle: (total: number) => `Vil du slette ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Forespørsler som bruker nøkkelen, vil mislykkes fra nå av. Dette kan ikke angres.",
      other: "Forespørsler som bruker nøklene, vil mislykkes fra nå av. Dette kan ikke angres.",
    }),
  bulkDeleteConfirm: (total: number) => `Slett ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Vil du deaktivere ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Forespørsler som bruker nøkkelen, vil mislykkes til du aktiverer den igjen.",
      other: "Forespørsler som bruker nøklene, vil mislykkes til du aktiverer dem igjen.",
    }),
  bulkDisableConfirm: (total: number) => `Deaktiver ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Vil du aktivere ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Forespørsler som bruker nøkkelen, virker igjen, med mindre den er utløpt.",
      other: "Forespørsler som bruker nøklene, virker igjen, med mindre en nøkkel er utløpt.",
    }),
  bulkEnableConfirm: (total: number) => `Aktiver ${keys(total)}`,
  bulkKeys: "Valgte nøkler",
  bulkUsed: (time: string) => `Brukt ${time}`,
  bulkMore: (total: number) => count(total, { one: "og # nøkkel til", other: "og # nøkler til" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# av disse nøklene er brukt i løpet av de siste 24 timene.",
      other: "# av disse nøklene er brukt i løpet av de siste 24 timene.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Dette kan ikke gjøres med # av de valgte nøklene, så den hoppes over.",
      other: "Dette kan ikke gjøres med # av de valgte nøklene, så de hoppes over.",
    }),
  bulkWorkspace: (workspace: string) => `Disse nøklene tilhører arbeidsområdet ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${number(done)} av ${keys(total)} slettet`,
  bulkDisabling: (done: number, total: number) => `${number(done)} av ${keys(total)} deaktivert`,
  bulkEnabling: (done: number, total: number) => `${number(done)} av ${keys(total)} aktivert`,
  bulkStop: "Stopp",
  bulkStopping: "Stopper etter forespørslene som allerede er sendt…",
  bulkPaused: (waitSeconds: number) =>
    `Serveren ba oss om å senke tempoet. Vi fortsetter om ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Vi venter fortsatt på serveren. Vent litt til, eller lukk dette vinduet og se på listen senere.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, { one: "Det mislyktes for # nøkkel.", other: "Det mislyktes for # nøkler." }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Du stoppet før vi kom til # nøkkel. Den er ikke endret.",
      other: "Du stoppet før vi kom til # nøkler. De er ikke endret.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "Serveren sluttet å svare, så vi prøvde ikke med # nøkkel.",
      other: "Serveren sluttet å svare, så vi prøvde ikke med # nøkler.",
    }),
  bulkRefused: (total: number) =>
    count(total, { one: "# nøkkel er ikke endret.", other: "# nøkler er ikke endret." }),
  bulkUncertain: "Ikke noe svar. Det kan ha blitt gjort likevel.",
  bulkRetry: "Prøv mislykkede igjen",
  bulkContinue: "Fortsett",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# nøkkel ble slettet. Oppdater alle systemer som brukte den, ellers vil forespørslene deres mislykkes.",
      other:
        "# nøkler ble slettet. Oppdater alle systemer som brukte dem, ellers vil forespørslene deres mislykkes.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# nøkkel ble deaktivert. Forespørsler som bruker den, vil mislykkes til du aktiverer den igjen.",
      other:
        "# nøkler ble deaktivert. Forespørsler som bruker dem, vil mislykkes til du aktiverer dem igjen.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, { one: "# nøkkel ble aktivert.", other: "# nøkler ble aktivert." }),

  // The search for the key of a token
  tokenSearching: "Leter etter nøkkelen dette tokenet tilhører…",
  tokenFound: (name: string) => `Dette tokenet tilhører nøkkelen ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Dette tokenet kan tilhøre # nøkkel.",
      other: "Dette tokenet kan tilhøre en av # nøkler.",
    }),
  tokenNotFound:
    "Dette tokenet tilhører ingen nøkkel på listen. Nøkkelen kan ha blitt rotert eller slettet.",
  tokenNoHints:
    "Det er ikke mulig å avgjøre hvilken nøkkel dette tokenet tilhører, fordi disse nøklene ikke viser noe utdrag.",
  tokenFailed: "Vi kunne ikke kontrollere alle nøklene. Lim inn tokenet på nytt for å prøve igjen.",
  tokenNotSent: "Vi har verken sendt eller lagret tokenet.",
  tokenShow: "Vis den",
};
