import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("sv");
const keys = (total: number) => count(total, { one: "# nyckel", other: "# nycklar" });
const seconds = (total: number) => count(total, { one: "# sekund", other: "# sekunder" });

/** The Swedish messages. */
export const sv: Messages = {
  locale: "sv",
  dir: "ltr",
  // Header
  heading: "API-nycklar",
  lede: (workspace: string) =>
    `Med API-nycklar får dina appar och skript åtkomst till arbetsytan ${workspace} via API:et.`,
  ledeWithoutWorkspace:
    "Med API-nycklar får dina appar och skript åtkomst till den här arbetsytan via API:et.",
  authorizationLink: "Så autentiserar du anrop",
  opensInNewTab: "öppnas i en ny flik",
  createButton: "API-nyckel",
  createButtonName: "Skapa API-nyckel",

  // Toolbar
  searchLabel: "Sök efter API-nycklar på namn",
  searchPlaceholder: "Sök på namn",
  searchLabelWide: "Sök efter API-nycklar",
  searchPlaceholderWide: "Sök",
  searchClear: "Rensa sökningen",
  searchClearText: "Rensa sökningen",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ nycklar`,
  countMatches: (matches: number, total: number) => `${number(matches)} av ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# träff", other: "# träffar" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ träffar`,
  countLoaded: (loaded: number, total: number) =>
    `${number(loaded)} av ${keys(total)} har lästs in`,
  countLoadedSoFar: (loaded: number) => `Nycklar som lästs in hittills: ${number(loaded)}`,
  countPartial: "Sökning och sortering omfattar bara de nycklar som lästs in hittills.",

  // Table
  tableCaption: (workspace: string) => `API-nycklar i arbetsytan ${workspace}`,
  tableCaptionWithoutWorkspace: "API-nycklar",
  columnName: "Namn",
  columnCreated: "Skapad",
  columnLastUsed: "Senast använd",
  columnExpires: "Går ut",
  columnCreatedBy: "Skapad av",
  columnScopes: "Behörigheter",
  columnActions: "Åtgärder",
  expiredLabel: "Gick ut",
  neverUsed: "Aldrig använd",
  neverExpires: "Går aldrig ut",
  createdUnknown: "Okänt",
  createdByUnknown: "Okänd användare",
  noScopes: "Inga behörigheter",
  labelled: (label: string, value: string) => `${label} ${value}`,
  sortedAscending: (column: string) => `Sorterat efter kolumnen ${column}, stigande`,
  sortedDescending: (column: string) => `Sorterat efter kolumnen ${column}, fallande`,
  statusExpiring: "Går snart ut",
  statusExpired: "Utgången",
  statusDisabled: "Inaktiverad",
  statusTokenNotCopied: "Token inte sparad",
  statusTokenNotCopiedHelp: "Ingen har den här token. Rotera eller radera nyckeln.",
  statusNew: "Ny",
  statusActive: "Aktiv",
  actionsFor: (name: string) => `Åtgärder för ${name}`,
  actionDetails: "Visa detaljer",
  actionEdit: "Redigera",
  actionRotate: "Rotera",
  actionDelete: "Radera",
  loadMore: "Läs in fler nycklar",
  loadingMore: "Läser in fler nycklar…",
  printPart: (drawn: number) =>
    `Endast nycklarna 1–${number(drawn)} är utskrivna. Listan fortsätter.`,

  // List states
  loading: "Läser in API-nycklar…",
  loadingSlow: "Det här tar längre tid än vanligt.",
  emptyTitle: "Inga API-nycklar ännu",
  emptyText:
    "Använd en API-nyckel för att anropa API:et från din egen kod. Skapa en för varje app eller miljö, så att du kan byta ut en utan att påverka de andra.",
  emptyCreate: "Skapa din första nyckel",
  emptyReadOnlyText: "När någon med skrivåtkomst skapar en nyckel visas den här.",
  noMatchTitle: (search: string) => `Ingen nyckel matchar ”${search}”`,
  noMatchText: "Sökningen omfattar bara nycklarnas namn. Prova ett annat namn.",
  noMatchTextWide: "Prova med färre eller andra ord.",
  readOnly:
    "Du har bara läsåtkomst. Be en administratör för arbetsytan om skrivåtkomst för att skapa, redigera eller radera nycklar.",
  readOnlyAdapter: "De här nycklarna hanteras på ett annat ställe, så här kan de bara visas.",
  retry: "Försök igen",
  errorTitle: "Det gick inte att läsa in API-nycklarna",
  errorUnavailable: "Servern svarade inte. Kontrollera anslutningen och försök igen.",
  errorUnknown: "Något gick fel på vägen. Försök igen.",
  errorForbiddenTitle: "Du har inte åtkomst till de här API-nycklarna",
  errorForbidden: "Be en administratör för den här arbetsytan att ge dig åtkomst.",
  errorUnauthenticatedTitle: "Du är utloggad",
  errorUnauthenticated: "Logga in igen för att se API-nycklarna i den här arbetsytan.",
  errorReauthenticationTitle: "Bekräfta att det är du",
  errorReauthentication: "Bekräfta din identitet igen för att se de här API-nycklarna.",
  confirmIdentity: "Verifiera identitet",
  errorNotFoundTitle: "Den här arbetsytan hittades inte",
  errorNotFound: "Den kan ha raderats, eller så har du inte längre åtkomst.",
  errorRejected: "Servern nekade begäran.",
  errorRedirectedTitle: "Servern omdirigerade begäran",
  errorRedirected: "Du kan ha blivit utloggad. Logga in igen och försök sedan på nytt.",
  errorRateLimitedTitle: "För många anrop",
  errorRateLimited: (waitSeconds: number) => `Försök igen om ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Försök igen om ett ögonblick.",
  errorRateLimitedOver: "Du kan försöka igen nu.",
  offlineTitle: "Du är offline",
  offline: "API-nycklarna läses in så snart du är ansluten igen.",
  staleNotice: "Det gick inte att uppdatera listan, så den kan vara inaktuell.",
  stalePartial: "Det gick inte att läsa in resten av listan.",
  staleOffline: "Du är offline, så listan kan vara inaktuell.",
  partFailed:
    "Det gick inte att läsa in den här delen av sidan. Kontrollera anslutningen och försök igen, eller läs in sidan på nytt.",

  // Create
  createTitle: "Skapa API-nyckel",
  createText: (workspace: string) =>
    `Använd en separat nyckel för varje app eller miljö i arbetsytan ${workspace}.`,
  createTextWithoutWorkspace: "Använd en separat nyckel för varje app eller miljö.",
  nameLabel: "Namn",
  nameHelp: "Ange var den ska användas: Produktionsbackend, Staging-worker, CRM-synkronisering.",
  nameEmpty: "Ange ett namn.",
  nameTooLong: (maximum: number) => `Använd högst ${number(maximum)} tecken.`,
  nameControlCharacters: "Använd en enda rad, utan tabbar eller andra styrtecken.",
  nameTaken: "En annan nyckel har det här namnet. Välj ett annat.",
  nameInUse: "En annan nyckel har redan det här namnet. Du kan använda det ändå.",
  nameLooksLikeToken:
    "Det här ser ut som en token. Alla i den här arbetsytan kan se nycklarnas namn, så ange ett beskrivande namn i stället.",
  create: "Skapa",
  cancel: "Avbryt",
  close: "Stäng",
  save: "Spara",
  createOutcomeUnknown:
    "Vi kunde inte bekräfta om nyckeln skapades. Du kan tryggt försöka igen: du får ingen dubblett.",
  createOutcomeUnknownCheck:
    "Vi kunde inte bekräfta om nyckeln skapades. Titta i listan innan du försöker igen.",
  createUnanswered:
    "Det finns fortfarande inget svar, så det är oklart om nyckeln finns. Vänta lite till eller försök igen: det skapas ingen ytterligare nyckel.",
  createUnansweredCheck:
    "Det finns fortfarande inget svar, så det är oklart om nyckeln finns. Titta i listan innan du försöker igen: du kan få en ytterligare nyckel.",
  createWithoutToken:
    "Servern skapade nyckeln men skickade ingen token, så nyckeln kan inte användas. Försök igen, eller radera den och skapa en ny.",
  createFound:
    "En nyckel med det här namnet finns nu i listan, men vi tog aldrig emot dess token. Försök igen för att få nyckelns token, eller ta bort nyckeln.",
  createFoundCheck:
    "En nyckel med det här namnet finns nu i listan, men vi tog aldrig emot dess token. Om du försöker igen kan du få en dubblett.",
  foundDelete: "Radera nyckel",
  foundRotate: "Rotera nyckel",
  giveUp: "Stäng ändå",

  // Rotate
  rotateTitle: (name: string) => `Rotera ”${name}”?`,
  rotateText:
    "Nyckeln får en ny token, som bara visas en gång. Den gamla slutar genast att fungera.",
  rotateConfirm: "Rotera nyckel",
  rotateOutcomeUnknown:
    "Vi kunde inte bekräfta om nyckelns token ersattes. Du kan tryggt försöka igen.",
  rotateOutcomeUnknownCheck:
    "Vi kunde inte bekräfta om nyckelns token ersattes. Om du försöker igen kan den ersättas två gånger.",
  rotateUnanswered:
    "Det finns fortfarande inget svar, så det är oklart om nyckelns token har ersatts. Vänta lite till eller försök igen: den ersätts inte två gånger.",
  rotateUnansweredCheck:
    "Det finns fortfarande inget svar, så det är oklart om nyckelns token har ersatts. Om du försöker igen kan den ersättas en gång till.",
  rotateWithoutToken:
    "Servern returnerade ingen ny token. Den gamla kan ha slutat fungera. Försök igen.",

  // Failures of any write
  writeForbidden: "Du har inte behörighet att göra det här.",
  writeUnauthenticated:
    "Du är utloggad. Logga in igen i en annan flik, kom sedan tillbaka och försök på nytt.",
  writeReauthentication: "Bekräfta att det är du och försök sedan igen.",
  writeInvalid: "Servern nekade detta. Kontrollera det du har angett.",
  writeNotFound: "Den här nyckeln finns inte längre.",
  writeWorkspaceNotFound:
    "Den här arbetsytan finns inte längre, eller så har du inte längre åtkomst till den.",
  writeLimitReached:
    "Den här arbetsytan har nått det högsta tillåtna antalet nycklar. Radera en som du inte längre behöver.",
  writeRateLimited: (waitSeconds: number) =>
    `För många anrop. Försök igen om ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "För många anrop. Försök igen om ett ögonblick.",
  writeRejected: "Servern nekade begäran. Ingenting ändrades.",
  writeUnavailable:
    "Servern svarade inte. Inget av det du har angett har gått förlorat. Försök igen.",
  writeUnknown: "Något gick fel. Inget av det du har angett har gått förlorat. Försök igen.",
  writeUnanswered:
    "Det finns fortfarande inget svar. Du kan vänta lite till, eller stänga det här fönstret och titta i listan senare.",
  writeStillRunning:
    "Servern arbetar fortfarande med din första begäran. Vänta en stund och försök sedan igen.",

  // Reveal
  revealTitle: "Kopiera din token",
  revealText: (name: string) => `Kopiera token för nyckeln ${name} nu. Du kan inte se den igen.`,
  revealWorkspace: (workspace: string) => `Den här nyckeln tillhör arbetsytan ${workspace}.`,
  revealAgain: "Du lämnade den här sidan innan du hade kopierat din token. Kopiera den nu.",
  tokenLabel: "Token",
  show: "Visa",
  showToken: "Visa token",
  hide: "Dölj",
  hideToken: "Dölj token",
  copy: "Kopiera",
  copied: "Kopierat till urklipp.",
  copiedHeader: "Kopierat till urklipp som header för anrop.",
  copiedByHand: "Kopierat.",
  copyFailed: (shortcut: string) =>
    `Webbläsaren tillät inte kopiering. Din token är markerad: tryck på ${shortcut} för att kopiera den.`,
  storeWarning:
    "Spara den i din apps konfiguration, en lösenordshanterare eller ett valv för hemligheter innan du stänger det här fönstret.",
  useIt: "Anropets header",
  headerPlaceholder: "<token>",
  copyHeader: "Kopiera header",
  copyAs: "Kopiera som",
  copyAsFormat: (format: string) => `Kopiera som ${format}`,
  done: "Klar",
  leaveTitle: "Din token har inte kopierats",
  leaveText: "När det här fönstret har stängts kan ingen se den igen.",
  leaveStay: "Håll öppen",
  leaveGo: "Jag har sparat den",

  // Edit
  editTitle: "Redigera API-nyckel",
  editText: "Om du byter namn på en nyckel påverkas inte anropen som använder den.",

  // Delete
  deleteTitle: (name: string) => `Radera ”${name}”?`,
  deleteLastUsed: (time: string) => `Senast använd: ${time}.`,
  deleteNeverUsed: "Den här nyckeln har aldrig använts.",
  deleteConsequence:
    "Anrop som använder nyckeln kommer att misslyckas från och med nu. Det här kan inte ångras.",
  deleteConfirm: "Radera nyckel",
  deleteUncertain:
    "Vi kunde inte bekräfta att nyckeln raderades. Den kan fortfarande fungera. Försök igen.",
  detailStatus: "Status",
  detailHint: "Utdrag ur nyckelns token",
  detailId: "ID",
  detailDescription: "Beskrivning",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Nyckeln ${name} har raderats. Uppdatera alla system som använde den, annars kommer deras anrop att misslyckas.`,
  noticeNotDeleted: (name: string) =>
    `Nyckeln ${name} raderades inte. Den finns kvar i listan och fungerar fortfarande.`,
  noticeStillListed: (name: string) =>
    `Nyckeln ${name} finns i listan igen. Servern returnerar den fortfarande, så den kanske fortfarande fungerar.`,
  noticeLeftOut: (total: number) => `Kan inte läsas och visas därför inte: ${keys(total)}.`,
  noticeListCut: "Servern returnerade samma sida två gånger, så listan kan vara ofullständig.",
  noticeCreatedHidden: (name: string) => `Nyckeln ${name} har skapats, men din sökning döljer den.`,
  dismiss: "Stäng",
  announceCreated: (name: string) => `API-nyckeln ${name} har skapats.`,
  announceRenamed: (name: string) => `Nyckeln heter nu ${name}.`,
  announceRenameFailed: (name: string) =>
    `Vi kunde inte byta namn på nyckeln. Den heter fortfarande ${name}.`,

  // Fields beyond the name
  optional: "Valfritt",
  duplicateText: (name: string) =>
    `Formuläret utgår från inställningarna för ${name}. Den nya nyckeln får en ny token.`,
  editFieldsText:
    "Ändringarna gäller direkt för anrop som använder nyckeln. Nyckelns token ändras inte.",
  announceSaved: (name: string) => `Ändringarna av ${name} har sparats.`,
  noticeSaveFailed: (name: string) => `Det gick inte att spara dina ändringar av ${name}.`,
  descriptionLabel: "Beskrivning",
  descriptionPlaceholder: "Vad som använder nyckeln och vem man frågar om den",

  // Expiration
  expiryLabel: "Går ut",
  expiryDate: "Välj ett datum",
  expiryNever: "Aldrig",
  expiryUnchanged: "Ingen ändring",
  expiryDateLabel: "Utgångsdatum",
  expiresOn: (time: string) => `Går ut ${time}.`,
  expiredOn: (time: string) => `Gick ut ${time}.`,
  expiresNever: "Den här nyckeln går aldrig ut.",
  expiryNeverWarning:
    "Om nyckeln läcker fungerar den tills någon raderar den. Välj ett slutdatum om du kan.",
  expiryMissing: "Välj när nyckeln ska gå ut.",
  expiryPast: "Välj en tidpunkt i framtiden.",
  expiryTooEarly: (date: string) => `Välj ${date} eller senare.`,
  expiryTooLate: (date: string) => `Välj ${date} eller tidigare.`,

  // Custom fields
  fieldMissing: "Det här fältet är obligatoriskt.",
  fieldNotANumber: "Ange ett tal, till exempel 1000 eller 0.5.",
  fieldChoose: "Välj ett alternativ",
  fieldListHelp: "Ett värde per rad.",
  permissionsMissing: "Välj minst en behörighet.",

  // Permissions
  permissionsLabel: "Behörigheter",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} av ${number(total)} valda`,
  permissionsPresets: "Förval",
  permissionsSearch: "Sök efter behörigheter",
  permissionsFound: (total: number) =>
    count(total, { one: "# behörighet hittades", other: "# behörigheter hittades" }),
  permissionsNoMatch: (search: string) => `Inga behörigheter matchar ”${search}”`,
  permissionsSelectAll: "Välj alla",
  permissionsSelectAllOf: (group: string) => `Välj alla: ${group}`,
  permissionsClear: "Rensa",
  permissionsClearAllOf: (group: string) => `Rensa: ${group}`,
  permissionsOther: "Övriga",
  permissionSensitive: "Känslig",
  permissionIncluded: (source: string) => `Ingår i ”${source}”`,
  permissionsGone: "Inte längre tillgängliga",
  permissionGone: "Den här behörigheten finns inte längre.",
  permissionsNone: "Det finns inga behörigheter att välja bland.",
  permissionsLoading: "Läser in behörigheter…",
  permissionsErrorTitle: "Det gick inte att läsa in behörigheterna",
  permissionsArrowKeys: "Använd piltangenterna för att gå igenom listan.",

  // Row menu
  actionDuplicate: "Duplicera…",
  actionRotateOptions: "Rotera…",
  actionDisable: "Inaktivera",
  actionEnable: "Aktivera",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Nyckeln får en ny token, som bara visas en gång. Välj hur länge nuvarande token ska fortsätta att fungera.",
  graceLabel: "Nuvarande token",
  graceNone: "Slutar genast att fungera",
  graceNoneHelp: "Anrop som använder nuvarande token misslyckas tills du har uppdaterat dem.",
  graceUntilToday: (time: string) =>
    `Fungerar till i dag kl. ${time}. Uppdatera dina system innan dess.`,
  graceUntil: (moment: string) => `Fungerar till ${moment}. Uppdatera dina system innan dess.`,
  graceFailed:
    "Det gick inte att läsa in hur länge nuvarande token kan fortsätta att fungera. Om du roterar nyckeln nu slutar den genast att fungera.",

  // A key whose old token still works
  statusRotated: "Roterad",
  oldTokenUntil: (moment: string) => `gammal token fungerar till ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Nyckelns gamla token fungerar till i dag kl. ${time}. Uppdatera dina system innan dess.`,
  revealOldTokenUntil: (moment: string) =>
    `Nyckelns gamla token fungerar till ${moment}. Uppdatera dina system innan dess.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Nyckeln ${name} är inaktiverad. Anrop som använder den misslyckas tills du aktiverar den igen.`,
  noticeEnabled: (name: string) =>
    `Nyckeln ${name} är aktiverad. Anrop som använder den fungerar igen.`,
  noticeEnabledExpired: (name: string) =>
    `Nyckeln ${name} är aktiverad, men den har gått ut. Anrop som använder den misslyckas fortfarande.`,
  noticeDisableFailed: (name: string) =>
    `Det gick inte att inaktivera nyckeln ${name}. Den fungerar fortfarande.`,
  noticeEnableFailed: (name: string) =>
    `Det gick inte att aktivera nyckeln ${name}. Den är fortfarande inaktiverad.`,
  noticeDisableUncertain: (name: string) =>
    `Vi kunde inte bekräfta att nyckeln ${name} inaktiverades. Den kan fortfarande fungera.`,
  noticeEnableUncertain: (name: string) =>
    `Vi kunde inte bekräfta att nyckeln ${name} aktiverades. Den kan fortfarande vara inaktiverad.`,
  noticeSwitchUnanswered: (name: string) =>
    `Servern har inte svarat ännu, så det är oklart om nyckeln ${name} har ändrats.`,

  // Details
  detailGone: "Den här nyckeln finns inte längre. Det här är de senast kända uppgifterna.",
  detailOldToken: "Gammal token",
  detailOldTokenUntil: (time: string) => `Fungerar till ${time}`,
  detailOn: "På",
  detailOff: "Av",

  // Details: usage
  usageTitle: "Anrop",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Anrop, senaste timmen", other: "Anrop, senaste # timmarna" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Anrop, senaste dygnet", other: "Anrop, senaste # dagarna" }),
  usageFailed: (share: string) => `${share} av dem misslyckades`,
  usageNone: "Inga anrop under den här perioden.",
  usageEmpty: "Inget har räknats ännu.",
  usageError: "Det gick inte att läsa in användningen",
  usageShowNumbers: "Visa siffror",
  usageHideNumbers: "Dölj siffror",
  usageColumnDay: "Dag",
  usageColumnTime: "Tid",
  usageColumnFailed: "Misslyckade",

  // Details: activity
  activityTitle: "Aktivitet",
  activityNone: "Ingen aktivitet ännu.",
  activityError: "Det gick inte att läsa in aktiviteten",
  activityMoreError: "Det gick inte att läsa in mer aktivitet",
  activityLoaded: (total: number) =>
    count(total, { one: "# post till har lästs in.", other: "# poster till har lästs in." }),

  // Filters
  filterLabel: "Filtrera nycklar",
  filterActive: "Aktiva",
  filterScopes: "Behörighet",
  filterCreatedBy: "Skapare",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Rensa filter",
  filterClearAll: "Rensa sökning och filter",
  noMatchFilterTitle: "Inga nycklar matchar de här filtren",
  noMatchFilterSearchTitle: (search: string) =>
    `Inga nycklar matchar ”${search}” och de här filtren`,
  noMatchFilterText: (filters: string) => `Du filtrerar på ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Nyckeln ${name} har skapats, men dina filter döljer den.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, { one: "# nyckel går ut inom 7 dagar.", other: "# nycklar går ut inom 7 dagar." }),
  noticeExpiringShow: (total: number) => count(total, { one: "Visa den", other: "Visa dem" }),
  noticeExpiringShowAll: "Visa alla nycklar",

  // Quota
  quota: (used: number, max: number) => `${number(used)} av ${keys(max)}`,
  quotaReached: "Du har nått gränsen. Radera en nyckel för att skapa en ny.",

  // Checkboxes
  selectAll: "Markera alla nycklar",
  selectKey: (name: string) => `Markera ${name}`,

  // The bar above the list
  selectedCount: (total: number) => count(total, { one: "# markerad", other: "# markerade" }),
  selectedHidden: (total: number) => count(total, { one: "# visas inte", other: "# visas inte" }),
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Bara den nyckel som har lästs in hittills kan markeras.",
      other: "Bara de # nycklar som har lästs in hittills kan markeras.",
    }),
  selectedNone: "Markeringen har rensats.",
  bulkActions: "Åtgärder för markerade nycklar",
  bulkDelete: "Radera",
  bulkDisable: "Inaktivera",
  bulkEnable: "Aktivera",
  bulkClear: "Rensa",
  bulkClearName: "Rensa markeringen",

  // The question
  bulkDeleteTitle: (total: number) => `Radera ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Anrop som använder nyckeln kommer att misslyckas från och med nu. Det här kan inte ångras.",
      other:
        "Anrop som använder nycklarna kommer att misslyckas från och med nu. Det här kan inte ångras.",
    }),
  bulkDeleteConfirm: (total: number) => `Radera ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Inaktivera ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Anrop som använder nyckeln misslyckas tills du aktiverar den igen.",
      other: "Anrop som använder nycklarna misslyckas tills du aktiverar dem igen.",
    }),
  bulkDisableConfirm: (total: number) => `Inaktivera ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Aktivera ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Anrop som använder nyckeln fungerar igen, om den inte har gått ut.",
      other: "Anrop som använder nycklarna fungerar igen, utom för nycklar som har gått ut.",
    }),
  bulkEnableConfirm: (total: number) => `Aktivera ${keys(total)}`,
  bulkKeys: "Markerade nycklar",
  bulkUsed: (time: string) => `Användes ${time}`,
  bulkMore: (total: number) =>
    count(total, { one: "och # nyckel till", other: "och # nycklar till" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# av de här nycklarna har använts det senaste dygnet.",
      other: "# av de här nycklarna har använts det senaste dygnet.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Det här går inte att göra med # av de markerade nycklarna, så den hoppas över.",
      other: "Det här går inte att göra med # av de markerade nycklarna, så de hoppas över.",
    }),
  bulkWorkspace: (workspace: string) => `De här nycklarna tillhör arbetsytan ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${number(done)} av ${keys(total)} har raderats`,
  bulkDisabling: (done: number, total: number) =>
    `${number(done)} av ${keys(total)} har inaktiverats`,
  bulkEnabling: (done: number, total: number) => `${number(done)} av ${keys(total)} har aktiverats`,
  bulkStop: "Stoppa",
  bulkStopping: "Stoppar efter de anrop som redan har skickats…",
  bulkPaused: (waitSeconds: number) =>
    `Servern bad oss att sakta ner. Vi fortsätter om ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Vi väntar fortfarande på servern. Vänta lite till, eller stäng det här fönstret och titta i listan senare.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "Det misslyckades för # nyckel.",
      other: "Det misslyckades för # nycklar.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Du stoppade innan vi hann till # nyckel. Den har inte ändrats.",
      other: "Du stoppade innan vi hann till # nycklar. De har inte ändrats.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "Servern slutade svara, så vi försökte inte med # nyckel.",
      other: "Servern slutade svara, så vi försökte inte med # nycklar.",
    }),
  bulkRefused: (total: number) =>
    count(total, { one: "# nyckel har inte ändrats.", other: "# nycklar har inte ändrats." }),
  bulkUncertain: "Inget svar. Det kan ha gjorts ändå.",
  bulkRetry: "Försök igen med misslyckade",
  bulkContinue: "Fortsätt",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# nyckel har raderats. Uppdatera alla system som använde den, annars kommer deras anrop att misslyckas.",
      other:
        "# nycklar har raderats. Uppdatera alla system som använde dem, annars kommer deras anrop att misslyckas.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# nyckel har inaktiverats. Anrop som använder den misslyckas tills du aktiverar den igen.",
      other:
        "# nycklar har inaktiverats. Anrop som använder dem misslyckas tills du aktiverar dem igen.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, { one: "# nyckel har aktiverats.", other: "# nycklar har aktiverats." }),

  // The search for the key of a token
  tokenSearching: "Letar efter nyckeln som den här token tillhör…",
  tokenFound: (name: string) => `Den här token tillhör nyckeln ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Den här token kan tillhöra # nyckel.",
      other: "Den här token kan tillhöra någon av # nycklar.",
    }),
  tokenNotFound:
    "Den här token tillhör ingen nyckel i listan. Dess nyckel kan ha roterats eller raderats.",
  tokenNoHints:
    "Det går inte att avgöra vilken nyckel den här token tillhör, eftersom de här nycklarna inte visar något utdrag.",
  tokenFailed:
    "Vi kunde inte kontrollera alla nycklar. Klistra in token igen för att försöka på nytt.",
  tokenNotSent: "Vi har varken skickat eller sparat token.",
  tokenShow: "Visa den",
};
