import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "other">("sv");
const keys = (total: number) => count(total, { one: "# nyckel", other: "# nycklar" });
const seconds = (total: number) => count(total, { one: "# sekund", other: "# sekunder" });

/** The Swedish messages. */
export const sv: Translation = {
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
};
