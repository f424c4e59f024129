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
    `Med nycklar kan dina applikationer logga in på arbetsytan ${workspace}.`,
  ledeWithoutWorkspace: "Med nycklar kan dina applikationer logga in på den här arbetsytan.",
  authorizationLink: "Så auktoriserar du anrop",
  opensInNewTab: "öppnas i en ny flik",
  createButton: "API-nyckel",

  // Toolbar
  searchLabel: "Sök efter API-nycklar på namn",
  searchPlaceholder: "Sök på namn",
  searchLabelWide: "Sök efter API-nycklar",
  searchPlaceholderWide: "Sök",
  searchClear: "Rensa sökningen",
  searchClearText: "Rensa texten",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ nycklar`,
  countMatches: (matches: number, total: number) => `${number(matches)} av ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# träff", other: "# träffar" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ träffar`,

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
  createdByUnknown: "Okänd",
  noScopes: "Inga behörigheter",
  labelled: (label: string, value: string) => `${label} ${value}`,
  sortedAscending: (column: string) => `Sorterat efter kolumnen ${column}, stigande`,
  sortedDescending: (column: string) => `Sorterat efter kolumnen ${column}, fallande`,
  statusExpiring: "Går snart ut",
  statusExpired: "Utgången",
  statusDisabled: "Inaktiverad",
  statusTokenNotCopied: "Token aldrig kopierad",
  statusNew: "Ny",
  statusActive: "Aktiv",
  actionsFor: (name: string) => `Åtgärder för ${name}`,
  actionDetails: "Visa detaljer",
  actionEdit: "Redigera",
  actionRotate: "Rotera",
  actionDelete: "Radera",
  loadMore: "Läs in fler nycklar",
  loadingMore: "Läser in fler nycklar…",

  // List states
  loading: "Läser in API-nycklar…",
  loadingSlow: "Det här tar längre tid än vanligt.",
  emptyTitle: "Inga API-nycklar ännu",
  emptyText:
    "Med en API-nyckel kan en enda applikation eller miljö anropa API:et utan att en person loggar in. Skapa en för var och en, så att du kan ersätta eller radera den utan att påverka de andra.",
  emptyCreate: "Skapa din första nyckel",
  emptyReadOnlyText: "När någon med skrivåtkomst skapar en nyckel visas den här.",
  noMatchTitle: (search: string) => `Ingen nyckel matchar ”${search}”`,
  noMatchText: "Sökningen omfattar bara nycklarnas namn.",
  noMatchTextWide: "Prova med färre eller andra ord.",
  readOnly:
    "Du kan se de här nycklarna, men det krävs skrivåtkomst för att skapa, redigera och radera dem.",
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
  confirmIdentity: "Bekräfta",
  errorNotFoundTitle: "Den här arbetsytan hittades inte",
  errorNotFound: "Den kan ha raderats, eller så kan du ha lämnat den.",
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
  staleOffline: "Du är offline, så listan kan vara inaktuell.",

  // Create
  createTitle: "Skapa API-nyckel",
  createText: (workspace: string) =>
    `För en enda applikation eller miljö i arbetsytan ${workspace}.`,
  createTextWithoutWorkspace: "För en enda applikation eller miljö.",
  nameLabel: "Namn",
  nameHelp: "Ange var den ska användas: Produktionsbackend, Staging-worker, CRM-synkronisering.",
  nameEmpty: "Ange ett namn.",
  nameTooLong: (maximum: number) => `Använd högst ${number(maximum)} tecken.`,
  nameControlCharacters: "Använd en enda rad, utan tabbar eller andra styrtecken.",
  nameTaken: "En annan nyckel har det här namnet. Välj ett annat.",
  nameInUse: "En annan nyckel har redan det här namnet. Du kan använda det ändå.",
  nameLooksLikeToken:
    "Det här ser ut som en token. Namn är synliga för alla här, så ange en beskrivning i stället.",
  create: "Skapa",
  cancel: "Avbryt",
  close: "Stäng",
  save: "Spara",
  createOutcomeUnknown:
    "Det kom inget tydligt svar, så det är oklart om nyckeln finns. Du kan tryggt försöka igen: det skapas ingen ytterligare nyckel.",
  createOutcomeUnknownCheck:
    "Det kom inget tydligt svar, så det är oklart om nyckeln finns. Titta i listan innan du försöker igen: du kan få en ytterligare nyckel.",
  createUnanswered:
    "Det finns fortfarande inget svar, så det är oklart om nyckeln finns. Vänta lite till eller försök igen: det skapas ingen ytterligare nyckel.",
  createUnansweredCheck:
    "Det finns fortfarande inget svar, så det är oklart om nyckeln finns. Titta i listan innan du försöker igen: du kan få en ytterligare nyckel.",
  createWithoutToken:
    "Servern skapade nyckeln men skickade ingen token, så nyckeln kan inte användas. Försök igen, eller radera den och skapa en ny.",
  createFound:
    "Det kom inget tydligt svar, men en nyckel med det här namnet finns nu i listan, och ingen har dess token. Du kan tryggt försöka igen, och kanske ändå få nyckelns token.",
  createFoundCheck:
    "Det kom inget tydligt svar, men en nyckel med det här namnet finns nu i listan, och ingen har dess token. Om du försöker igen kan du få en ytterligare nyckel.",
  foundDelete: "Radera den nyckeln",
  foundRotate: "Rotera den nyckeln",
  giveUp: "Låt den vara",

  // Rotate
  rotateTitle: (name: string) => `Rotera ”${name}”?`,
  rotateText:
    "Nyckeln får en ny token, som bara visas en gång. Den gamla slutar genast att fungera.",
  rotateConfirm: "Rotera",
  rotateOutcomeUnknown:
    "Det kom inget tydligt svar, så det är oklart om nyckelns token har ersatts. Du kan tryggt försöka igen: den ersätts inte två gånger.",
  rotateOutcomeUnknownCheck:
    "Det kom inget tydligt svar, så det är oklart om nyckelns token har ersatts. Om du försöker igen kan den ersättas en gång till.",
  rotateUnanswered:
    "Det finns fortfarande inget svar, så det är oklart om nyckelns token har ersatts. Vänta lite till eller försök igen: den ersätts inte två gånger.",
  rotateUnansweredCheck:
    "Det finns fortfarande inget svar, så det är oklart om nyckelns token har ersatts. Om du försöker igen kan den ersättas en gång till.",
  rotateWithoutToken: "Servern skickade ingen token. Försök igen.",

  // Failures of any write
  writeForbidden: "Du får inte längre göra det här.",
  writeUnauthenticated:
    "Du är utloggad. Logga in igen i en annan flik, kom sedan tillbaka och försök på nytt.",
  writeReauthentication: "Bekräfta att det är du och försök sedan igen.",
  writeInvalid: "Servern nekade detta. Kontrollera det du har angett.",
  writeNotFound: "Den här nyckeln finns inte längre.",
  writeLimitReached:
    "Den här arbetsytan har nått det högsta tillåtna antalet nycklar. Radera en som du inte längre behöver.",
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
  revealText: (name: string) => `Det här är enda gången som token för nyckeln ${name} visas.`,
  revealWorkspace: (workspace: string) => `Den här nyckeln tillhör arbetsytan ${workspace}.`,
  revealAgain: "Du lämnade sidan innan du hade kopierat din token.",
  tokenLabel: "Token",
  show: "Visa",
  hide: "Dölj",
  copy: "Kopiera",
  copied: "Kopierat till urklipp.",
  copiedHeader: "Kopierat till urklipp som header för anrop.",
  copiedByHand: "Kopierat.",
  copyFailed: (shortcut: string) =>
    `Webbläsaren tillät inte kopiering. Din token är markerad: tryck på ${shortcut} för att kopiera den.`,
  storeWarning:
    "Spara den i din apps konfiguration, en lösenordshanterare eller ett valv för hemligheter innan du stänger det här fönstret.",
  useIt: "Så använder du den",
  headerPlaceholder: "<token>",
  copyHeader: "Kopiera som header",
  copyAs: "Kopiera som",
  copyAsFormat: (format: string) => `Kopiera som ${format}`,
  done: "Klar",
  leaveTitle: "Din token har inte kopierats",
  leaveText: "När det här fönstret har stängts kan ingen se den igen.",
  leaveStay: "Gå tillbaka",
  leaveGo: "Jag har sparat den, stäng",

  // Edit
  editTitle: "Redigera API-nyckel",
  editText: "Namnet är bara till för människor. Anrop med den här nyckeln fungerar som tidigare.",

  // Delete
  deleteTitle: (name: string) => `Radera ”${name}”?`,
  deleteLastUsed: (time: string) => `Senast använd: ${time}.`,
  deleteNeverUsed: "Den här nyckeln har aldrig använts.",
  deleteConsequence:
    "Anrop som använder nyckeln kommer att misslyckas från och med nu. Det här kan inte ångras.",
  deleteConfirm: "Radera",
  deleteUncertain: "Det kom inget tydligt svar, så nyckeln kan finnas kvar. Försök igen.",
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
  announceRenameFailed: (name: string) => `Nyckeln heter fortfarande ${name}.`,
};
