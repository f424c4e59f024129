import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "other">("da");
const keys = (total: number) => count(total, { one: "# nøgle", other: "# nøgler" });
const seconds = (total: number) => count(total, { one: "# sekund", other: "# sekunder" });

/** The Danish messages. */
export const da: Translation = {
  locale: "da",
  dir: "ltr",
  // Header
  heading: "API-nøgler",
  lede: (workspace: string) =>
    `Med API-nøgler får dine apps og scripts adgang til arbejdsområdet ${workspace} via API’et.`,
  ledeWithoutWorkspace:
    "Med API-nøgler får dine apps og scripts adgang til dette arbejdsområde via API’et.",
  authorizationLink: "Sådan autentificeres anmodninger",
  opensInNewTab: "åbnes på en ny fane",
  createButton: "API-nøgle",
  createButtonName: "Opret API-nøgle",

  // Toolbar
  searchLabel: "Søg efter API-nøgler ud fra navn",
  searchPlaceholder: "Søg efter navn",
  searchLabelWide: "Søg efter API-nøgler",
  searchPlaceholderWide: "Søg",
  searchClear: "Ryd søgning",
  searchClearText: "Ryd søgning",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ nøgler`,
  countMatches: (matches: number, total: number) => `${number(matches)} af ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# resultat", other: "# resultater" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ resultater`,
  countLoaded: (loaded: number, total: number) => `${number(loaded)} af ${keys(total)} er indlæst`,
  countLoadedSoFar: (loaded: number) => `Nøgler indlæst indtil nu: ${number(loaded)}`,
  countPartial: "Søgning og sortering omfatter kun de nøgler, der er indlæst indtil nu.",

  // Table
  tableCaption: (workspace: string) => `API-nøgler i arbejdsområdet ${workspace}`,
  tableCaptionWithoutWorkspace: "API-nøgler",
  columnName: "Navn",
  columnCreated: "Oprettet",
  columnLastUsed: "Sidst brugt",
  columnExpires: "Udløber",
  columnCreatedBy: "Oprettet af",
  columnScopes: "Tilladelser",
  columnActions: "Handlinger",
  expiredLabel: "Udløbet",
  neverUsed: "Aldrig brugt",
  neverExpires: "Udløber aldrig",
  createdUnknown: "Ukendt",
  createdByUnknown: "Ukendt bruger",
  noScopes: "Ingen tilladelser",
  labelled: (label: string, value: string) => `${label} ${value}`,
  sortedAscending: (column: string) => `Sorteret efter kolonnen ${column}, stigende`,
  sortedDescending: (column: string) => `Sorteret efter kolonnen ${column}, faldende`,
  statusExpiring: "Udløber snart",
  statusExpired: "Udløbet",
  statusDisabled: "Deaktiveret",
  statusTokenNotCopied: "Token ikke gemt",
  statusTokenNotCopiedHelp: "Ingen har dette token. Rotér eller slet nøglen.",
  statusNew: "Ny",
  statusActive: "Aktiv",
  actionsFor: (name: string) => `Handlinger for ${name}`,
  actionDetails: "Vis detaljer",
  actionEdit: "Rediger",
  actionRotate: "Rotér",
  actionDelete: "Slet",
  loadMore: "Indlæs flere nøgler",
  loadingMore: "Indlæser flere nøgler…",
  printPart: (drawn: number) => `Kun nøgler 1–${number(drawn)} er udskrevet. Listen fortsætter.`,

  // List states
  loading: "Indlæser API-nøgler…",
  loadingSlow: "Det tager længere tid end normalt.",
  emptyTitle: "Ingen API-nøgler endnu",
  emptyText:
    "Brug en API-nøgle til at kalde API’et fra din egen kode. Opret én til hver app eller hvert miljø, så du kan udskifte én uden at påvirke de andre.",
  emptyCreate: "Opret din første nøgle",
  emptyReadOnlyText: "Når en person med skriveadgang opretter en nøgle, vises den her.",
  noMatchTitle: (search: string) => `Ingen nøgle matcher ”${search}”`,
  noMatchText: "Der søges kun i nøglernes navne. Prøv et andet navn.",
  noMatchTextWide: "Prøv med færre eller andre ord.",
  readOnly:
    "Du har kun læseadgang. Bed en administrator af arbejdsområdet om skriveadgang for at oprette, redigere eller slette nøgler.",
  readOnlyAdapter: "Disse nøgler administreres et andet sted, så her kan de kun vises.",
  retry: "Prøv igen",
  errorTitle: "API-nøglerne kunne ikke indlæses",
  errorUnavailable: "Serveren svarede ikke. Kontrollér din forbindelse, og prøv igen.",
  errorUnknown: "Noget gik galt undervejs. Prøv igen.",
  errorForbiddenTitle: "Du har ikke adgang til disse API-nøgler",
  errorForbidden: "Bed en administrator af dette arbejdsområde om at give dig adgang.",
  errorUnauthenticatedTitle: "Du er logget ud",
  errorUnauthenticated: "Log ind igen for at se API-nøglerne i dette arbejdsområde.",
  errorReauthenticationTitle: "Bekræft, at det er dig",
  errorReauthentication: "Bekræft din identitet igen for at se disse API-nøgler.",
  confirmIdentity: "Bekræft identitet",
  errorNotFoundTitle: "Dette arbejdsområde blev ikke fundet",
  errorNotFound: "Det er muligvis blevet slettet, eller du har ikke længere adgang.",
  errorRejected: "Serveren afviste anmodningen.",
  errorRedirectedTitle: "Serveren omdirigerede anmodningen",
  errorRedirected: "Du er muligvis logget ud. Log ind igen, og prøv så igen.",
  errorRateLimitedTitle: "For mange anmodninger",
  errorRateLimited: (waitSeconds: number) => `Prøv igen om ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Prøv igen om et øjeblik.",
  errorRateLimitedOver: "Du kan prøve igen nu.",
  offlineTitle: "Du er offline",
  offline: "API-nøglerne indlæses, så snart du har forbindelse igen.",
  staleNotice: "Listen kunne ikke opdateres, så den er muligvis forældet.",
  stalePartial: "Resten af listen kunne ikke indlæses.",
  staleOffline: "Du er offline, så listen er muligvis forældet.",
  partFailed:
    "Denne del af siden kunne ikke indlæses. Kontrollér din forbindelse, og prøv igen, eller genindlæs siden.",

  // Create
  createTitle: "Opret API-nøgle",
  createText: (workspace: string) =>
    `Brug en separat nøgle til hver app eller hvert miljø i arbejdsområdet ${workspace}.`,
  createTextWithoutWorkspace: "Brug en separat nøgle til hver app eller hvert miljø.",
  nameLabel: "Navn",
  nameHelp: "Angiv, hvor den skal bruges: Produktionsbackend, Staging-worker, CRM-synkronisering.",
  nameEmpty: "Angiv et navn.",
  nameTooLong: (maximum: number) => `Brug højst ${number(maximum)} tegn.`,
  nameControlCharacters: "Brug kun én linje uden tabulatorer eller andre kontroltegn.",
  nameTaken: "En anden nøgle har dette navn. Vælg et andet.",
  nameInUse: "En anden nøgle har allerede dette navn. Du kan godt bruge det alligevel.",
  nameLooksLikeToken:
    "Det ligner et token. Alle i dette arbejdsområde kan se nøglernes navne, så angiv et beskrivende navn i stedet.",
  create: "Opret",
  cancel: "Annuller",
  close: "Luk",
  save: "Gem",
  createOutcomeUnknown:
    "Vi kunne ikke bekræfte, om nøglen blev oprettet. Du kan trygt prøve igen: Du får ikke en dublet.",
  createOutcomeUnknownCheck:
    "Vi kunne ikke bekræfte, om nøglen blev oprettet. Se på listen, før du prøver igen.",
  createUnanswered:
    "Der er stadig ikke noget svar, så det er uvist, om nøglen findes. Vent lidt endnu, eller prøv igen: Der oprettes ikke en ekstra nøgle.",
  createUnansweredCheck:
    "Der er stadig ikke noget svar, så det er uvist, om nøglen findes. Se på listen, før du prøver igen: Du kan få en ekstra nøgle.",
  createWithoutToken:
    "Serveren oprettede nøglen, men sendte ikke noget token, så nøglen kan ikke bruges. Prøv igen, eller slet den, og opret en ny.",
  createFound:
    "En nøgle med dette navn står nu på listen, men vi har ikke modtaget dens token. Prøv igen for at få nøglens token, eller fjern nøglen.",
  createFoundCheck:
    "En nøgle med dette navn står nu på listen, men vi har ikke modtaget dens token. Hvis du prøver igen, kan du få en dublet.",
  foundDelete: "Slet nøgle",
  foundRotate: "Rotér nøgle",
  giveUp: "Luk alligevel",

  // Rotate
  rotateTitle: (name: string) => `Vil du rotere ”${name}”?`,
  rotateText:
    "Nøglen får et nyt token, som kun vises én gang. Det gamle token holder straks op med at virke.",
  rotateConfirm: "Rotér nøgle",
  rotateOutcomeUnknown:
    "Vi kunne ikke bekræfte, om nøglens token blev udskiftet. Du kan trygt prøve igen.",
  rotateOutcomeUnknownCheck:
    "Vi kunne ikke bekræfte, om nøglens token blev udskiftet. Hvis du prøver igen, kan det blive udskiftet to gange.",
  rotateUnanswered:
    "Der er stadig ikke noget svar, så det er uvist, om nøglens token er blevet udskiftet. Vent lidt endnu, eller prøv igen: Det udskiftes ikke to gange.",
  rotateUnansweredCheck:
    "Der er stadig ikke noget svar, så det er uvist, om nøglens token er blevet udskiftet. Hvis du prøver igen, kan det blive udskiftet endnu en gang.",
  rotateWithoutToken:
    "Serveren returnerede ikke et nyt token. Det gamle virker muligvis ikke længere. Prøv igen.",

  // Failures of any write
  writeForbidden: "Du har ikke tilladelse til at gøre dette.",
  writeUnauthenticated:
    "Du er logget ud. Log ind igen på en anden fane, og kom så tilbage, og prøv igen.",
  writeReauthentication: "Bekræft, at det er dig, og prøv så igen.",
  writeInvalid: "Serveren afviste dette. Kontrollér det, du har indtastet.",
  writeNotFound: "Denne nøgle findes ikke længere.",
  writeWorkspaceNotFound:
    "Dette arbejdsområde findes ikke længere, eller du har ikke længere adgang til det.",
  writeLimitReached:
    "Dette arbejdsområde har nået det maksimale antal nøgler. Slet en, du ikke længere har brug for.",
  writeRateLimited: (waitSeconds: number) =>
    `For mange anmodninger. Prøv igen om ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "For mange anmodninger. Prøv igen om et øjeblik.",
  writeRejected: "Serveren afviste anmodningen. Intet blev ændret.",
  writeUnavailable:
    "Serveren svarede ikke. Intet af det, du har indtastet, er gået tabt. Prøv igen.",
  writeUnknown: "Noget gik galt. Intet af det, du har indtastet, er gået tabt. Prøv igen.",
  writeUnanswered:
    "Der er stadig ikke noget svar. Du kan vente lidt endnu eller lukke dette vindue og se på listen senere.",
  writeStillRunning:
    "Serveren arbejder stadig på din første anmodning. Vent et øjeblik, og prøv igen.",

  // Reveal
  revealTitle: "Kopiér dit token",
  revealText: (name: string) =>
    `Kopiér tokenet for nøglen ${name} nu. Du kan ikke få det vist igen.`,
  revealWorkspace: (workspace: string) => `Denne nøgle hører til arbejdsområdet ${workspace}.`,
  revealAgain: "Du forlod denne side, før du havde kopieret dit token. Kopiér det nu.",
  tokenLabel: "Token",
  show: "Vis",
  showToken: "Vis token",
  hide: "Skjul",
  hideToken: "Skjul token",
  copy: "Kopiér",
  copied: "Kopieret til udklipsholderen.",
  copiedHeader: "Kopieret til udklipsholderen som anmodningsheader.",
  copiedByHand: "Kopieret.",
  copyFailed: (shortcut: string) =>
    `Browseren tillod ikke kopiering. Dit token er markeret: Tryk på ${shortcut} for at kopiere det.`,
  storeWarning:
    "Gem det i din apps konfiguration, en adgangskodeadministrator eller et lager til hemmeligheder, før du lukker dette vindue.",
  useIt: "Anmodningsheader",
  headerPlaceholder: "<token>",
  copyHeader: "Kopiér header",
  copyAs: "Kopiér som",
  copyAsFormat: (format: string) => `Kopiér som ${format}`,
  done: "Færdig",
  leaveTitle: "Dit token er ikke blevet kopieret",
  leaveText: "Når dette vindue er lukket, kan ingen se det igen.",
  leaveStay: "Hold åben",
  leaveGo: "Jeg har gemt det",

  // Edit
  editTitle: "Rediger API-nøgle",
  editText: "Når du omdøber en nøgle, påvirker det ikke anmodninger, der bruger den.",

  // Delete
  deleteTitle: (name: string) => `Vil du slette ”${name}”?`,
  deleteLastUsed: (time: string) => `Sidst brugt: ${time}.`,
  deleteNeverUsed: "Denne nøgle er aldrig blevet brugt.",
  deleteConsequence:
    "Anmodninger, der bruger nøglen, vil mislykkes fra nu af. Dette kan ikke fortrydes.",
  deleteConfirm: "Slet nøgle",
  deleteUncertain:
    "Vi kunne ikke bekræfte, at nøglen blev slettet. Den virker muligvis stadig. Prøv igen.",
  detailStatus: "Status",
  detailHint: "Uddrag af token",
  detailId: "Id",
  detailDescription: "Beskrivelse",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Nøglen ${name} blev slettet. Opdater alle systemer, der brugte den, ellers vil deres anmodninger mislykkes.`,
  noticeNotDeleted: (name: string) =>
    `Nøglen ${name} blev ikke slettet. Den står stadig på listen og virker stadig.`,
  noticeStillListed: (name: string) =>
    `Nøglen ${name} er tilbage på listen. Serveren returnerer den stadig, så den virker muligvis stadig.`,
  noticeLeftOut: (total: number) => `Kan ikke læses og vises derfor ikke: ${keys(total)}.`,
  noticeListCut: "Serveren returnerede den samme side to gange, så listen er måske ikke komplet.",
  noticeCreatedHidden: (name: string) =>
    `Nøglen ${name} blev oprettet, men din søgning skjuler den.`,
  dismiss: "Luk",
  announceCreated: (name: string) => `API-nøglen ${name} blev oprettet.`,
  announceRenamed: (name: string) => `Nøglen hedder nu ${name}.`,
  announceRenameFailed: (name: string) => `Nøglen kunne ikke omdøbes. Den hedder stadig ${name}.`,
};
