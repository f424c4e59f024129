import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("da");
const keys = (total: number) => count(total, { one: "# nøgle", other: "# nøgler" });
const seconds = (total: number) => count(total, { one: "# sekund", other: "# sekunder" });

/** The Danish messages. */
export const da: Messages = {
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

  // Fields beyond the name
  optional: "Valgfrit",
  duplicateText: (name: string) =>
    `Formularen tager udgangspunkt i indstillingerne for ${name}. Den nye nøgle får et nyt token.`,
  editFieldsText:
    "Ændringerne gælder straks for anmodninger, der bruger nøglen. Dens token forbliver det samme.",
  announceSaved: (name: string) => `Ændringerne af ${name} er gemt.`,
  noticeSaveFailed: (name: string) => `Dine ændringer af ${name} kunne ikke gemmes.`,
  descriptionLabel: "Beskrivelse",
  descriptionPlaceholder: "Hvad nøglen bruges til, og hvem man kan spørge om den",

  // Expiration
  expiryLabel: "Udløber",
  expiryDate: "Vælg en dato",
  expiryNever: "Aldrig",
  expiryUnchanged: "Ingen ændring",
  expiryDateLabel: "Udløbsdato",
  expiresOn: (time: string) => `Udløber ${time}.`,
  expiredOn: (time: string) => `Udløb ${time}.`,
  expiresNever: "Denne nøgle udløber aldrig.",
  expiryNeverWarning:
    "Hvis nøglen bliver lækket, virker den, indtil nogen sletter den. Vælg en slutdato, hvis du kan.",
  expiryMissing: "Vælg, hvornår nøglen skal udløbe.",
  expiryPast: "Vælg et tidspunkt i fremtiden.",
  expiryTooEarly: (date: string) => `Vælg ${date} eller senere.`,
  expiryTooLate: (date: string) => `Vælg ${date} eller tidligere.`,

  // Custom fields
  fieldMissing: "Dette felt skal udfyldes.",
  fieldNotANumber: "Angiv et tal, f.eks. 1000 eller 0.5.",
  fieldChoose: "Vælg en mulighed",
  fieldListHelp: "Én værdi pr. linje.",
  permissionsMissing: "Vælg mindst én tilladelse.",

  // Permissions
  permissionsLabel: "Tilladelser",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} af ${number(total)} valgt`,
  permissionsPresets: "Forvalg",
  permissionsSearch: "Søg efter tilladelser",
  permissionsFound: (total: number) =>
    count(total, { one: "# tilladelse fundet", other: "# tilladelser fundet" }),
  permissionsNoMatch: (search: string) => `Ingen tilladelser matcher ”${search}”`,
  permissionsSelectAll: "Vælg alle",
  permissionsSelectAllOf: (group: string) => `Vælg alle: ${group}`,
  permissionsClear: "Ryd",
  permissionsClearAllOf: (group: string) => `Ryd: ${group}`,
  permissionsOther: "Andre",
  permissionSensitive: "Følsom",
  permissionIncluded: (source: string) => `Indgår i ”${source}”`,
  permissionsGone: "Ikke længere tilgængelige",
  permissionGone: "Denne tilladelse findes ikke længere.",
  permissionsNone: "Der er ingen tilladelser at vælge imellem.",
  permissionsLoading: "Indlæser tilladelser…",
  permissionsErrorTitle: "Tilladelserne kunne ikke indlæses",
  permissionsArrowKeys: "Brug piletasterne til at gå gennem listen.",

  // Row menu
  actionDuplicate: "Duplikér…",
  actionRotateOptions: "Rotér…",
  actionDisable: "Deaktiver",
  actionEnable: "Aktivér",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Nøglen får et nyt token, som kun vises én gang. Vælg, hvor længe det nuværende token fortsat skal virke.",
  graceLabel: "Nuværende token",
  graceNone: "Holder straks op med at virke",
  graceNoneHelp:
    "Anmodninger, der bruger det nuværende token, vil mislykkes, indtil du opdaterer dem.",
  graceUntilToday: (time: string) =>
    `Virker indtil i dag kl. ${time}. Opdater dine systemer inden da.`,
  graceUntil: (moment: string) => `Virker indtil ${moment}. Opdater dine systemer inden da.`,
  graceFailed:
    "Vi kunne ikke indlæse, hvor længe det nuværende token kan blive ved med at virke. Hvis du vælger at rotere nøglen nu, holder det straks op med at virke.",

  // A key whose old token still works
  statusRotated: "Roteret",
  oldTokenUntil: (moment: string) => `gammelt token virker indtil ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Det gamle token virker indtil i dag kl. ${time}. Opdater dine systemer inden da.`,
  revealOldTokenUntil: (moment: string) =>
    `Det gamle token virker indtil ${moment}. Opdater dine systemer inden da.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Nøglen ${name} er deaktiveret. Anmodninger, der bruger den, vil mislykkes, indtil du aktiverer den igen.`,
  noticeEnabled: (name: string) =>
    `Nøglen ${name} er aktiveret. Anmodninger, der bruger den, virker igen.`,
  noticeEnabledExpired: (name: string) =>
    `Nøglen ${name} er aktiveret, men den er udløbet. Anmodninger, der bruger den, vil stadig mislykkes.`,
  noticeDisableFailed: (name: string) =>
    `Nøglen ${name} kunne ikke deaktiveres. Den virker stadig.`,
  noticeEnableFailed: (name: string) =>
    `Nøglen ${name} kunne ikke aktiveres. Den er stadig deaktiveret.`,
  noticeDisableUncertain: (name: string) =>
    `Vi kunne ikke bekræfte, at nøglen ${name} blev deaktiveret. Den virker muligvis stadig.`,
  noticeEnableUncertain: (name: string) =>
    `Vi kunne ikke bekræfte, at nøglen ${name} blev aktiveret. Den er muligvis stadig deaktiveret.`,
  noticeSwitchUnanswered: (name: string) =>
    `Serveren har ikke svaret endnu, så det er uvist, om nøglen ${name} er blevet ændret.`,

  // Details
  detailGone: "Denne nøgle findes ikke længere. Her er de senest kendte detaljer.",
  detailOldToken: "Gammelt token",
  detailOldTokenUntil: (time: string) => `Virker indtil ${time}`,
  detailOn: "Til",
  detailOff: "Fra",

  // Details: usage
  usageTitle: "Anmodninger",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Anmodninger, seneste time", other: "Anmodninger, seneste # timer" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Anmodninger, seneste døgn", other: "Anmodninger, seneste # dage" }),
  usageFailed: (share: string) => `${share} af dem mislykkedes`,
  usageNone: "Ingen anmodninger i denne periode.",
  usageEmpty: "Der er ikke talt noget endnu.",
  usageError: "Forbruget kunne ikke indlæses",
  usageShowNumbers: "Vis tal",
  usageHideNumbers: "Skjul tal",
  usageColumnDay: "Dag",
  usageColumnTime: "Tidspunkt",
  usageColumnFailed: "Mislykkede",

  // Details: activity
  activityTitle: "Aktivitet",
  activityNone: "Ingen aktivitet endnu.",
  activityError: "Aktiviteten kunne ikke indlæses",
  activityMoreError: "Mere aktivitet kunne ikke indlæses",
  activityLoaded: (total: number) =>
    count(total, { one: "# post mere er indlæst.", other: "# poster mere er indlæst." }),

  // Filters
  filterLabel: "Filtrer nøgler",
  filterActive: "Aktive",
  filterScopes: "Tilladelse",
  filterCreatedBy: "Opretter",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Ryd filtre",
  filterClearAll: "Ryd søgning og filtre",
  noMatchFilterTitle: "Ingen nøgler matcher disse filtre",
  noMatchFilterSearchTitle: (search: string) => `Ingen nøgler matcher ”${search}” og disse filtre`,
  noMatchFilterText: (filters: string) => `Du filtrerer efter ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Nøglen ${name} blev oprettet, men dine filtre skjuler den.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# nøgle udløber inden for 7 dage.",
      other: "# nøgler udløber inden for 7 dage.",
    }),
  noticeExpiringShow: (total: number) => count(total, { one: "Vis den", other: "Vis dem" }),
  noticeExpiringShowAll: "Vis alle nøgler",

  // Quota
  quota: (used: number, max: number) => `${number(used)} af ${keys(max)}`,
  quotaReached: "Du har nået grænsen. Slet en nøgle for at oprette en ny.",

  // Checkboxes
  selectAll: "Vælg alle nøgler",
  selectKey: (name: string) => `Vælg ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} valgt`,
  selectedHidden: (total: number) => `${number(total)} vises ikke`,
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Kun den ene nøgle, der er indlæst indtil nu, kan vælges.",
      other: "Kun de # nøgler, der er indlæst indtil nu, kan vælges.",
    }),
  selectedNone: "Valget er ryddet.",
  bulkActions: "Handlinger for valgte nøgler",
  bulkDelete: "Slet",
  bulkDisable: "Deaktiver",
  bulkEnable: "Aktivér",
  bulkClear: "Ryd",
  bulkClearName: "Ryd valget",

  // The question
  bulkDeleteTitle: (total: number) => `Vil du slette ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Anmodninger, der bruger nøglen, vil mislykkes fra nu af. Dette kan ikke fortrydes.",
      other: "Anmodninger, der bruger nøglerne, vil mislykkes fra nu af. Dette kan ikke fortrydes.",
    }),
  bulkDeleteConfirm: (total: number) => `Slet ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Vil du deaktivere ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Anmodninger, der bruger nøglen, vil mislykkes, indtil du aktiverer den igen.",
      other: "Anmodninger, der bruger nøglerne, vil mislykkes, indtil du aktiverer dem igen.",
    }),
  bulkDisableConfirm: (total: number) => `Deaktiver ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Vil du aktivere ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Anmodninger, der bruger nøglen, virker igen, medmindre den er udløbet.",
      other: "Anmodninger, der bruger nøglerne, virker igen, medmindre en nøgle er udløbet.",
    }),
  bulkEnableConfirm: (total: number) => `Aktivér ${keys(total)}`,
  bulkKeys: "Valgte nøgler",
  bulkUsed: (time: string) => `Brugt ${time}`,
  bulkMore: (total: number) => count(total, { one: "og # nøgle mere", other: "og # nøgler mere" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# af disse nøgler er blevet brugt inden for de seneste 24 timer.",
      other: "# af disse nøgler er blevet brugt inden for de seneste 24 timer.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Dette kan ikke gøres med # af de valgte nøgler, så den springes over.",
      other: "Dette kan ikke gøres med # af de valgte nøgler, så de springes over.",
    }),
  bulkWorkspace: (workspace: string) => `Disse nøgler hører til arbejdsområdet ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${number(done)} af ${keys(total)} slettet`,
  bulkDisabling: (done: number, total: number) => `${number(done)} af ${keys(total)} deaktiveret`,
  bulkEnabling: (done: number, total: number) => `${number(done)} af ${keys(total)} aktiveret`,
  bulkStop: "Stop",
  bulkStopping: "Stopper efter de anmodninger, der allerede er sendt…",
  bulkPaused: (waitSeconds: number) =>
    `Serveren bad os om at sætte tempoet ned. Vi fortsætter om ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Vi venter stadig på serveren. Vent lidt endnu, eller luk dette vindue, og se på listen senere.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, { one: "Det mislykkedes for # nøgle.", other: "Det mislykkedes for # nøgler." }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Du stoppede, før vi nåede til # nøgle. Den er ikke ændret.",
      other: "Du stoppede, før vi nåede til # nøgler. De er ikke ændret.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "Serveren holdt op med at svare, så vi prøvede ikke med # nøgle.",
      other: "Serveren holdt op med at svare, så vi prøvede ikke med # nøgler.",
    }),
  bulkRefused: (total: number) =>
    count(total, { one: "# nøgle er ikke ændret.", other: "# nøgler er ikke ændret." }),
  bulkUncertain: "Intet svar. Det er muligvis blevet gjort alligevel.",
  bulkRetry: "Prøv mislykkede igen",
  bulkContinue: "Fortsæt",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# nøgle blev slettet. Opdater alle systemer, der brugte den, ellers vil deres anmodninger mislykkes.",
      other:
        "# nøgler blev slettet. Opdater alle systemer, der brugte dem, ellers vil deres anmodninger mislykkes.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# nøgle blev deaktiveret. Anmodninger, der bruger den, vil mislykkes, indtil du aktiverer den igen.",
      other:
        "# nøgler blev deaktiveret. Anmodninger, der bruger dem, vil mislykkes, indtil du aktiverer dem igen.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, { one: "# nøgle blev aktiveret.", other: "# nøgler blev aktiveret." }),

  // The search for the key of a token
  tokenSearching: "Leder efter den nøgle, dette token hører til…",
  tokenFound: (name: string) => `Dette token hører til nøglen ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Dette token kan høre til # nøgle.",
      other: "Dette token kan høre til en af # nøgler.",
    }),
  tokenNotFound:
    "Dette token hører ikke til nogen nøgle på listen. Nøglen er muligvis blevet roteret eller slettet.",
  tokenNoHints:
    "Det kan ikke afgøres, hvilken nøgle dette token hører til, fordi disse nøgler ikke viser noget uddrag.",
  tokenFailed: "Vi kunne ikke kontrollere alle nøgler. Indsæt dit token igen for at prøve på ny.",
  tokenNotSent: "Vi har hverken sendt eller gemt dit token.",
  tokenShow: "Vis den",
};
