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
    `Med nøkler kan applikasjonene dine logge inn i arbeidsområdet ${workspace}.`,
  ledeWithoutWorkspace: "Med nøkler kan applikasjonene dine logge inn i dette arbeidsområdet.",
  authorizationLink: "Slik autoriserer du forespørsler",
  opensInNewTab: "åpnes i en ny fane",
  createButton: "API-nøkkel",

  // Toolbar
  searchLabel: "Søk etter API-nøkler på navn",
  searchPlaceholder: "Søk på navn",
  searchLabelWide: "Søk etter API-nøkler",
  searchPlaceholderWide: "Søk",
  searchClear: "Nullstill søket",
  searchClearText: "Fjern teksten",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ nøkler`,
  countMatches: (matches: number, total: number) => `${number(matches)} av ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# treff", other: "# treff" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ treff`,

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
  createdByUnknown: "Ukjent",
  noScopes: "Ingen tillatelser",
  labelled: (label: string, value: string) => `${label} ${value}`,
  sortedAscending: (column: string) => `Sortert etter kolonnen ${column}, stigende`,
  sortedDescending: (column: string) => `Sortert etter kolonnen ${column}, synkende`,
  statusExpiring: "Utløper snart",
  statusExpired: "Utløpt",
  statusDisabled: "Deaktivert",
  statusTokenNotCopied: "Token aldri kopiert",
  statusNew: "Ny",
  statusActive: "Aktiv",
  actionsFor: (name: string) => `Handlinger for ${name}`,
  actionDetails: "Vis detaljer",
  actionEdit: "Rediger",
  actionRotate: "Roter",
  actionDelete: "Slett",
  loadMore: "Last inn flere nøkler",
  loadingMore: "Laster inn flere nøkler…",

  // List states
  loading: "Laster inn API-nøkler…",
  loadingSlow: "Dette tar lengre tid enn vanlig.",
  emptyTitle: "Ingen API-nøkler ennå",
  emptyText:
    "Med en API-nøkkel kan én applikasjon eller ett miljø kalle API-et uten at en person logger inn. Opprett en egen nøkkel for hver av dem, slik at du kan erstatte eller slette den uavhengig av de andre.",
  emptyCreate: "Opprett den første nøkkelen din",
  emptyReadOnlyText: "Når noen med skrivetilgang oppretter en nøkkel, vises den her.",
  noMatchTitle: (search: string) => `Ingen nøkkel samsvarer med «${search}»`,
  noMatchText: "Det søkes bare i navnene på nøklene.",
  noMatchTextWide: "Prøv med færre eller andre ord.",
  readOnly:
    "Du kan se disse nøklene, men du må ha skrivetilgang for å opprette, redigere og slette dem.",
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
  confirmIdentity: "Bekreft",
  errorNotFoundTitle: "Fant ikke dette arbeidsområdet",
  errorNotFound: "Det kan ha blitt slettet, eller du kan ha forlatt det.",
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
  staleOffline: "Du er frakoblet, så listen kan være utdatert.",

  // Create
  createTitle: "Opprett API-nøkkel",
  createText: (workspace: string) =>
    `For én applikasjon eller ett miljø i arbeidsområdet ${workspace}.`,
  createTextWithoutWorkspace: "For én applikasjon eller ett miljø.",
  nameLabel: "Navn",
  nameHelp: "Oppgi hvor den skal brukes: Produksjonsbackend, Staging-worker, CRM-synkronisering.",
  nameEmpty: "Skriv inn et navn.",
  nameTooLong: (maximum: number) => `Bruk maksimalt ${number(maximum)} tegn.`,
  nameControlCharacters: "Bruk bare én linje, uten tabulatorer eller andre kontrolltegn.",
  nameTaken: "En annen nøkkel har dette navnet. Velg et annet.",
  nameInUse: "En annen nøkkel har allerede dette navnet. Du kan bruke det likevel.",
  nameLooksLikeToken:
    "Dette ser ut som et token. Navn er synlige for alle her, så skriv inn en beskrivelse i stedet.",
  create: "Opprett",
  cancel: "Avbryt",
  close: "Lukk",
  save: "Lagre",
  createOutcomeUnknown:
    "Det kom ikke noe entydig svar, så det er uvisst om nøkkelen finnes. Du kan trygt prøve igjen: Det blir ikke opprettet en nøkkel til.",
  createOutcomeUnknownCheck:
    "Det kom ikke noe entydig svar, så det er uvisst om nøkkelen finnes. Se på listen før du prøver igjen: Du kan få en nøkkel til.",
  createUnanswered:
    "Det er fortsatt ikke noe svar, så det er uvisst om nøkkelen finnes. Vent litt til, eller prøv igjen: Det blir ikke opprettet en nøkkel til.",
  createUnansweredCheck:
    "Det er fortsatt ikke noe svar, så det er uvisst om nøkkelen finnes. Se på listen før du prøver igjen: Du kan få en nøkkel til.",
  createWithoutToken:
    "Serveren opprettet nøkkelen, men sendte ikke noe token, så nøkkelen kan ikke brukes. Prøv igjen, eller slett den og opprett en ny.",
  createFound:
    "Det kom ikke noe entydig svar, men en nøkkel med dette navnet står nå på listen, og ingen har tokenet til nøkkelen. Du kan trygt prøve igjen, og det kan fortsatt gi deg tokenet.",
  createFoundCheck:
    "Det kom ikke noe entydig svar, men en nøkkel med dette navnet står nå på listen, og ingen har tokenet til nøkkelen. Hvis du prøver igjen, kan du få en nøkkel til.",
  foundDelete: "Slett den nøkkelen",
  foundRotate: "Roter den nøkkelen",
  giveUp: "La den være",

  // Rotate
  rotateTitle: (name: string) => `Vil du rotere «${name}»?`,
  rotateText:
    "Nøkkelen får et nytt token, som bare vises én gang. Det gamle tokenet slutter å virke umiddelbart.",
  rotateConfirm: "Roter",
  rotateOutcomeUnknown:
    "Det kom ikke noe entydig svar, så det er uvisst om tokenet er erstattet. Du kan trygt prøve igjen: Tokenet blir ikke erstattet to ganger.",
  rotateOutcomeUnknownCheck:
    "Det kom ikke noe entydig svar, så det er uvisst om tokenet er erstattet. Hvis du prøver igjen, kan det bli erstattet en gang til.",
  rotateUnanswered:
    "Det er fortsatt ikke noe svar, så det er uvisst om tokenet er erstattet. Vent litt til, eller prøv igjen: Tokenet blir ikke erstattet to ganger.",
  rotateUnansweredCheck:
    "Det er fortsatt ikke noe svar, så det er uvisst om tokenet er erstattet. Hvis du prøver igjen, kan det bli erstattet en gang til.",
  rotateWithoutToken: "Serveren sendte ikke noe token. Prøv igjen.",

  // Failures of any write
  writeForbidden: "Du har ikke lenger lov til å gjøre dette.",
  writeUnauthenticated:
    "Du er logget ut. Logg inn igjen i en annen fane, og kom så tilbake og prøv på nytt.",
  writeReauthentication: "Bekreft at det er deg, og prøv igjen.",
  writeInvalid: "Serveren avviste dette. Kontroller det du skrev inn.",
  writeNotFound: "Denne nøkkelen finnes ikke lenger.",
  writeLimitReached:
    "Dette arbeidsområdet har nådd det maksimale antallet nøkler. Slett en du ikke lenger trenger.",
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
  revealText: (name: string) => `Dette er den eneste gangen tokenet til nøkkelen ${name} vises.`,
  revealWorkspace: (workspace: string) => `Denne nøkkelen tilhører arbeidsområdet ${workspace}.`,
  revealAgain: "Du forlot siden før du hadde kopiert tokenet.",
  tokenLabel: "Token",
  show: "Vis",
  hide: "Skjul",
  copy: "Kopier",
  copied: "Kopiert til utklippstavlen.",
  copiedHeader: "Kopiert til utklippstavlen som forespørselsheader.",
  copiedByHand: "Kopiert.",
  copyFailed: (shortcut: string) =>
    `Nettleseren tillot ikke kopiering. Tokenet er merket: Trykk på ${shortcut} for å kopiere det.`,
  storeWarning:
    "Lagre det i konfigurasjonen til appen din, en passordbehandler eller et hvelv for hemmeligheter før du lukker dette vinduet.",
  useIt: "Slik bruker du det",
  headerPlaceholder: "<token>",
  copyHeader: "Kopier som header",
  copyAs: "Kopier som",
  copyAsFormat: (format: string) => `Kopier som ${format}`,
  done: "Ferdig",
  leaveTitle: "Tokenet er ikke kopiert",
  leaveText: "Når dette vinduet er lukket, kan ingen se det igjen.",
  leaveStay: "Gå tilbake",
  leaveGo: "Jeg har lagret det, lukk",

  // Edit
  editTitle: "Rediger API-nøkkel",
  editText: "Navnet er bare for mennesker. Forespørsler med denne nøkkelen virker som før.",

  // Delete
  deleteTitle: (name: string) => `Vil du slette «${name}»?`,
  deleteLastUsed: (time: string) => `Sist brukt: ${time}.`,
  deleteNeverUsed: "Denne nøkkelen har aldri vært brukt.",
  deleteConsequence:
    "Forespørsler som bruker nøkkelen, vil mislykkes fra nå av. Dette kan ikke angres.",
  deleteConfirm: "Slett",
  deleteUncertain:
    "Det kom ikke noe entydig svar, så det kan hende at nøkkelen fortsatt finnes. Prøv igjen.",
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
  announceRenameFailed: (name: string) => `Nøkkelen heter fortsatt ${name}.`,
};
