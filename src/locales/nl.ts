import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("nl");
const keys = (total: number) => count(total, { one: "# sleutel", other: "# sleutels" });
const seconds = (total: number) => count(total, { one: "# seconde", other: "# seconden" });

/** The Dutch messages. */
export const nl: Messages = {
  locale: "nl",
  dir: "ltr",
  // Header
  heading: "API-sleutels",
  lede: (workspace: string) =>
    `Met API-sleutels krijgen je apps en scripts via de API toegang tot de werkruimte ${workspace}.`,
  ledeWithoutWorkspace:
    "Met API-sleutels krijgen je apps en scripts via de API toegang tot deze werkruimte.",
  authorizationLink: "Zo authenticeer je verzoeken",
  opensInNewTab: "opent in een nieuw tabblad",
  createButton: "API-sleutel",
  createButtonName: "API-sleutel maken",

  // Toolbar
  searchLabel: "API-sleutels zoeken op naam",
  searchPlaceholder: "Zoeken op naam",
  searchLabelWide: "API-sleutels zoeken",
  searchPlaceholderWide: "Zoeken",
  searchClear: "Zoekopdracht wissen",
  searchClearText: "Zoekopdracht wissen",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => count(loaded, { one: "#+ sleutel", other: "#+ sleutels" }),
  countMatches: (matches: number, total: number) => `${number(matches)} van ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# resultaat", other: "# resultaten" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ resultaat", other: "#+ resultaten" }),
  countLoaded: (loaded: number, total: number) => `${number(loaded)} van ${keys(total)} geladen`,
  countLoadedSoFar: (loaded: number) => `Tot nu toe geladen sleutels: ${number(loaded)}`,
  countPartial: "Zoeken en sorteren gelden alleen voor de sleutels die tot nu toe zijn geladen.",

  // Table
  tableCaption: (workspace: string) => `API-sleutels van de werkruimte ${workspace}`,
  tableCaptionWithoutWorkspace: "API-sleutels",
  columnName: "Naam",
  columnCreated: "Gemaakt",
  columnLastUsed: "Laatst gebruikt",
  columnExpires: "Verloopt",
  columnCreatedBy: "Gemaakt door",
  columnScopes: "Scopes",
  columnActions: "Acties",
  expiredLabel: "Verlopen",
  neverUsed: "Nooit gebruikt",
  neverExpires: "Verloopt nooit",
  createdUnknown: "Onbekend",
  createdByUnknown: "Onbekende gebruiker",
  noScopes: "Geen scopes",
  labelled: (label: string, value: string) => `${label} ${value}`,
  sortedAscending: (column: string) => `Oplopend gesorteerd op ${column}`,
  sortedDescending: (column: string) => `Aflopend gesorteerd op ${column}`,
  statusExpiring: "Verloopt binnenkort",
  statusExpired: "Verlopen",
  statusDisabled: "Uitgeschakeld",
  statusTokenNotCopied: "Token niet bewaard",
  statusTokenNotCopiedHelp: "Niemand heeft dit token. Je kunt de sleutel roteren of verwijderen.",
  statusNew: "Nieuw",
  statusActive: "Actief",
  actionsFor: (name: string) => `Acties voor ${name}`,
  actionDetails: "Details bekijken",
  actionEdit: "Bewerken",
  actionRotate: "Roteren",
  actionDelete: "Verwijderen",
  loadMore: "Meer sleutels laden",
  loadingMore: "Meer sleutels laden…",
  printPart: (drawn: number) =>
    `Alleen sleutels 1–${number(drawn)} zijn afgedrukt. De lijst gaat verder.`,

  // List states
  loading: "API-sleutels laden…",
  loadingSlow: "Dit duurt langer dan normaal.",
  emptyTitle: "Nog geen API-sleutels",
  emptyText:
    "Met een API-sleutel roep je de API aan vanuit je eigen code. Maak er een voor elke app of omgeving, zodat je er een kunt vervangen zonder gevolgen voor de andere.",
  emptyCreate: "Maak je eerste sleutel",
  emptyReadOnlyText:
    "Zodra iemand met schrijftoegang een sleutel maakt, verschijnt die hier in de lijst.",
  noMatchTitle: (search: string) => `Geen sleutel komt overeen met “${search}”`,
  noMatchText: "Er wordt alleen gezocht in de namen van sleutels. Probeer een andere naam.",
  noMatchTextWide: "Probeer minder of andere woorden.",
  readOnly:
    "Je hebt alleen leestoegang. Vraag een beheerder van de werkruimte om schrijftoegang om sleutels te maken, te bewerken of te verwijderen.",
  readOnlyAdapter:
    "Deze sleutels worden ergens anders beheerd en kunnen hier alleen worden bekeken.",
  retry: "Opnieuw proberen",
  errorTitle: "De API-sleutels konden niet worden geladen",
  errorUnavailable:
    "De server heeft niet geantwoord. Controleer je verbinding en probeer het opnieuw.",
  errorUnknown: "Er is onderweg iets misgegaan. Probeer het opnieuw.",
  errorForbiddenTitle: "Je hebt geen toegang tot deze API-sleutels",
  errorForbidden: "Vraag een beheerder van deze werkruimte om je toegang te geven.",
  errorUnauthenticatedTitle: "Je bent uitgelogd",
  errorUnauthenticated: "Log opnieuw in om de API-sleutels van deze werkruimte te bekijken.",
  errorReauthenticationTitle: "Bevestig dat jij het bent",
  errorReauthentication: "Bewijs nog een keer wie je bent om deze API-sleutels te bekijken.",
  confirmIdentity: "Identiteit bevestigen",
  errorNotFoundTitle: "Deze werkruimte is niet gevonden",
  errorNotFound: "Misschien is de werkruimte verwijderd of heb je geen toegang meer.",
  errorRejected: "De server heeft dit verzoek geweigerd.",
  errorRedirectedTitle: "De server heeft dit verzoek omgeleid",
  errorRedirected: "Misschien ben je uitgelogd. Log opnieuw in en probeer het dan nog eens.",
  errorRateLimitedTitle: "Te veel verzoeken",
  errorRateLimited: (waitSeconds: number) => `Probeer het over ${seconds(waitSeconds)} opnieuw.`,
  errorRateLimitedSoon: "Probeer het zo meteen opnieuw.",
  errorRateLimitedOver: "Je kunt het nu opnieuw proberen.",
  offlineTitle: "Je bent offline",
  offline: "De API-sleutels worden geladen zodra je weer verbinding hebt.",
  staleNotice: "De lijst kon niet worden vernieuwd en is daarom mogelijk niet actueel.",
  stalePartial: "De rest van de lijst kon niet worden geladen.",
  staleOffline: "Je bent offline, dus de lijst is mogelijk niet actueel.",
  partFailed:
    "Dit deel van de pagina kon niet worden geladen. Controleer je verbinding en probeer het opnieuw, of laad de pagina opnieuw.",

  // Create
  createTitle: "API-sleutel maken",
  createText: (workspace: string) =>
    `Gebruik een aparte sleutel voor elke app of omgeving in de werkruimte ${workspace}.`,
  createTextWithoutWorkspace: "Gebruik een aparte sleutel voor elke app of omgeving.",
  nameLabel: "Naam",
  nameHelp:
    "Geef aan waar de sleutel wordt gebruikt: Productiebackend, Stagingworker, CRM-synchronisatie.",
  nameEmpty: "Voer een naam in.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Gebruik maximaal # teken.",
      other: "Gebruik maximaal # tekens.",
    }),
  nameControlCharacters: "Gebruik één regel, zonder tabs of andere besturingstekens.",
  nameTaken: "Een andere sleutel heeft deze naam. Kies een andere naam.",
  nameInUse: "Een andere sleutel heeft deze naam al. Je kunt de naam toch gebruiken.",
  nameLooksLikeToken:
    "Dit lijkt op een token. Iedereen in deze werkruimte kan de namen van sleutels zien, dus vul een beschrijvende naam in.",
  create: "Maken",
  cancel: "Annuleren",
  close: "Sluiten",
  save: "Opslaan",
  createOutcomeUnknown:
    "We konden niet vaststellen of de sleutel is gemaakt. Je kunt het veilig opnieuw proberen: er komt geen dubbele sleutel.",
  createOutcomeUnknownCheck:
    "We konden niet vaststellen of de sleutel is gemaakt. Kijk in de lijst voordat je het opnieuw probeert.",
  createUnanswered:
    "Er is nog steeds geen antwoord, dus het is onzeker of de sleutel bestaat. Wacht nog even of probeer het opnieuw: er wordt geen tweede sleutel gemaakt.",
  createUnansweredCheck:
    "Er is nog steeds geen antwoord, dus het is onzeker of de sleutel bestaat. Kijk in de lijst voordat je het opnieuw probeert: er kan een tweede sleutel ontstaan.",
  createWithoutToken:
    "De server heeft de sleutel gemaakt maar geen token gestuurd, dus de sleutel kan niet worden gebruikt. Probeer het opnieuw, of verwijder de sleutel en maak een andere.",
  createFound:
    "Er staat nu een sleutel met deze naam in de lijst, maar we hebben het token ervan niet ontvangen. Probeer het opnieuw om het token te krijgen, of haal de sleutel weg.",
  createFoundCheck:
    "Er staat nu een sleutel met deze naam in de lijst, maar we hebben het token ervan niet ontvangen. Als je het opnieuw probeert, kan er een dubbele sleutel komen.",
  foundDelete: "Sleutel verwijderen",
  foundRotate: "Sleutel roteren",
  giveUp: "Toch sluiten",

  // Rotate
  rotateTitle: (name: string) => `“${name}” roteren?`,
  rotateText:
    "De sleutel krijgt een nieuw token, dat één keer wordt getoond. Het oude token werkt meteen niet meer.",
  rotateConfirm: "Sleutel roteren",
  rotateOutcomeUnknown:
    "We konden niet vaststellen of het token is vervangen. Je kunt het veilig opnieuw proberen.",
  rotateOutcomeUnknownCheck:
    "We konden niet vaststellen of het token is vervangen. Als je het opnieuw probeert, kan het twee keer worden vervangen.",
  rotateUnanswered:
    "Er is nog steeds geen antwoord, dus het is onzeker of het token is vervangen. Wacht nog even of probeer het opnieuw: het token wordt niet twee keer vervangen.",
  rotateUnansweredCheck:
    "Er is nog steeds geen antwoord, dus het is onzeker of het token is vervangen. Als je het opnieuw probeert, kan het nog een keer worden vervangen.",
  rotateWithoutToken:
    "De server heeft geen nieuw token teruggestuurd. Het oude werkt misschien niet meer. Probeer het opnieuw.",

  // Failures of any write
  writeForbidden: "Je hebt geen toestemming om dit te doen.",
  writeUnauthenticated:
    "Je bent uitgelogd. Log opnieuw in op een ander tabblad, kom dan terug en probeer het nog een keer.",
  writeReauthentication: "Bevestig dat jij het bent en probeer het daarna opnieuw.",
  writeInvalid: "De server heeft dit geweigerd. Controleer wat je hebt ingevoerd.",
  writeNotFound: "Deze sleutel bestaat niet meer.",
  writeWorkspaceNotFound: "Deze werkruimte bestaat niet meer, of je hebt er geen toegang meer toe.",
  writeLimitReached:
    "Deze werkruimte heeft het maximale aantal sleutels bereikt. Verwijder er een die je niet meer nodig hebt.",
  writeRateLimited: (waitSeconds: number) =>
    `Te veel verzoeken. Probeer het over ${seconds(waitSeconds)} opnieuw.`,
  writeRateLimitedSoon: "Te veel verzoeken. Probeer het zo meteen opnieuw.",
  writeRejected: "De server heeft dit verzoek geweigerd. Er is niets veranderd.",
  writeUnavailable:
    "De server heeft niet geantwoord. Niets van wat je hebt ingevoerd is verloren. Probeer het opnieuw.",
  writeUnknown:
    "Er is iets misgegaan. Niets van wat je hebt ingevoerd is verloren. Probeer het opnieuw.",
  writeUnanswered:
    "Er is nog steeds geen antwoord. Je kunt blijven wachten, of dit venster sluiten en later in de lijst kijken.",
  writeStillRunning:
    "De server is nog bezig met je eerste verzoek. Wacht even en probeer het dan opnieuw.",

  // Reveal
  revealTitle: "Kopieer je token",
  revealText: (name: string) =>
    `Kopieer het token van de sleutel ${name} nu. Je kunt het later niet meer bekijken.`,
  revealWorkspace: (workspace: string) => `Deze sleutel hoort bij de werkruimte ${workspace}.`,
  revealAgain: "Je hebt deze pagina verlaten voordat je het token had gekopieerd. Kopieer het nu.",
  tokenLabel: "Token",
  show: "Tonen",
  showToken: "Token tonen",
  hide: "Verbergen",
  hideToken: "Token verbergen",
  copy: "Kopiëren",
  copied: "Gekopieerd naar het klembord.",
  copiedHeader: "Als verzoekheader gekopieerd naar het klembord.",
  copiedByHand: "Gekopieerd.",
  copyFailed: (shortcut: string) =>
    `De browser stond kopiëren niet toe. Het token is geselecteerd: druk op ${shortcut} om het te kopiëren.`,
  storeWarning:
    "Bewaar het token in de configuratie van je app, een wachtwoordmanager of een kluis voor geheimen voordat je dit venster sluit.",
  useIt: "Header van het verzoek",
  headerPlaceholder: "<token>",
  copyHeader: "Header kopiëren",
  copyAs: "Kopiëren als",
  copyAsFormat: (format: string) => `Kopiëren als ${format}`,
  done: "Klaar",
  leaveTitle: "Het token is niet gekopieerd",
  leaveText: "Als je dit venster sluit, kan niemand het token nog zien.",
  leaveStay: "Open laten",
  leaveGo: "Ik heb het bewaard",

  // Edit
  editTitle: "API-sleutel bewerken",
  editText: "Een sleutel hernoemen heeft geen gevolgen voor verzoeken die hem gebruiken.",

  // Delete
  deleteTitle: (name: string) => `“${name}” verwijderen?`,
  deleteLastUsed: (time: string) => `Laatst gebruikt: ${time}.`,
  deleteNeverUsed: "Deze sleutel is nooit gebruikt.",
  deleteConsequence:
    "Verzoeken met deze sleutel mislukken vanaf nu. Dit kan niet ongedaan worden gemaakt.",
  deleteConfirm: "Sleutel verwijderen",
  deleteUncertain:
    "We konden niet vaststellen of de sleutel is verwijderd. Misschien werkt hij nog. Probeer het opnieuw.",
  detailStatus: "Status",
  detailHint: "Fragment van het token",
  detailId: "ID",
  detailDescription: "Beschrijving",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `${name} is verwijderd. Werk elk systeem bij dat deze sleutel gebruikte, anders mislukken de verzoeken ervan.`,
  noticeNotDeleted: (name: string) =>
    `De sleutel ${name} is niet verwijderd. Hij staat nog in de lijst en werkt nog.`,
  noticeStillListed: (name: string) =>
    `De sleutel ${name} staat weer in de lijst. De server geeft hem nog terug, dus hij werkt misschien nog.`,
  noticeLeftOut: (total: number) => `Niet leesbaar en daarom niet getoond: ${keys(total)}.`,
  noticeListCut:
    "De server gaf dezelfde pagina twee keer terug, dus deze lijst is misschien niet volledig.",
  noticeCreatedHidden: (name: string) =>
    `De sleutel ${name} is gemaakt, maar je zoekopdracht verbergt hem.`,
  dismiss: "Melding sluiten",
  announceCreated: (name: string) => `De API-sleutel ${name} is gemaakt.`,
  announceRenamed: (name: string) => `De sleutel heet nu ${name}.`,
  announceRenameFailed: (name: string) =>
    `We konden de sleutel niet hernoemen. Hij heet nog steeds ${name}.`,

  // Fields beyond the name
  optional: "Optioneel",
  duplicateText: (name: string) =>
    `Dit formulier neemt de instellingen van ${name} over. De nieuwe sleutel krijgt een nieuw token.`,
  editFieldsText:
    "Wijzigingen gelden meteen voor verzoeken met deze sleutel. Het token blijft hetzelfde.",
  announceSaved: (name: string) => `Wijzigingen in ${name} opgeslagen.`,
  noticeSaveFailed: (name: string) => `Je wijzigingen in ${name} konden niet worden opgeslagen.`,
  descriptionLabel: "Beschrijving",
  descriptionPlaceholder: "Waarvoor deze sleutel dient en wie er meer over weet",

  // Expiration
  expiryLabel: "Verloopt",
  expiryDate: "Datum kiezen",
  expiryNever: "Nooit",
  expiryUnchanged: "Ongewijzigd",
  expiryDateLabel: "Vervaldatum",
  expiresOn: (time: string) => `Verloopt op ${time}.`,
  expiredOn: (time: string) => `Verlopen op ${time}.`,
  expiresNever: "Deze sleutel verloopt nooit.",
  expiryNeverWarning:
    "Als deze sleutel uitlekt, werkt hij tot iemand hem verwijdert. Kies een einddatum als dat kan.",
  expiryMissing: "Kies wanneer de sleutel verloopt.",
  expiryPast: "Kies een tijdstip in de toekomst.",
  expiryTooEarly: (date: string) => `Kies ${date} of later.`,
  expiryTooLate: (date: string) => `Kies ${date} of eerder.`,

  // Custom fields
  fieldMissing: "Dit veld is verplicht.",
  fieldNotANumber: "Voer een getal in, zoals 1000 of 0,5.",
  fieldChoose: "Kies een optie",
  fieldListHelp: "Eén waarde per regel.",
  permissionsMissing: "Kies minstens één scope.",

  // Permissions
  permissionsLabel: "Scopes",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} van ${number(total)} geselecteerd`,
  permissionsPresets: "Voorinstellingen",
  permissionsSearch: "Scopes zoeken",
  permissionsFound: (total: number) =>
    count(total, { one: "# scope gevonden", other: "# scopes gevonden" }),
  permissionsNoMatch: (search: string) => `Geen scopes komen overeen met “${search}”`,
  permissionsSelectAll: "Alles selecteren",
  permissionsSelectAllOf: (group: string) => `Alles selecteren: ${group}`,
  permissionsClear: "Selectie wissen",
  permissionsClearAllOf: (group: string) => `Selectie wissen: ${group}`,
  permissionsOther: "Overig",
  permissionSensitive: "Gevoelig",
  permissionIncluded: (source: string) => `Inbegrepen in “${source}”`,
  permissionsGone: "Niet meer beschikbaar",
  permissionGone: "Deze scope bestaat niet meer.",
  permissionsNone: "Er zijn geen scopes om uit te kiezen.",
  permissionsLoading: "Scopes laden…",
  permissionsErrorTitle: "De scopes konden niet worden geladen",
  permissionsArrowKeys: "Gebruik de pijltoetsen om door de lijst te gaan.",

  // Row menu
  actionDuplicate: "Dupliceren…",
  actionRotateOptions: "Roteren…",
  actionDisable: "Uitschakelen",
  actionEnable: "Inschakelen",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "De sleutel krijgt een nieuw token, dat één keer wordt getoond. Kies hoelang het huidige token blijft werken.",
  graceLabel: "Huidig token",
  graceNone: "Werkt meteen niet meer",
  graceNoneHelp: "Verzoeken met het huidige token mislukken tot je ze bijwerkt.",
  graceUntilToday: (time: string) =>
    `Werkt tot vandaag, ${time}. Werk je systemen voor die tijd bij.`,
  graceUntil: (moment: string) => `Werkt tot ${moment}. Werk je systemen voor die tijd bij.`,
  graceFailed:
    "We konden niet laden hoelang het huidige token kan blijven werken. Als je de sleutel nu gaat roteren, werkt het meteen niet meer.",

  // A key whose old token still works
  statusRotated: "Geroteerd",
  oldTokenUntil: (moment: string) => `oud token werkt tot ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Het oude token werkt tot vandaag, ${time}. Werk je systemen voor die tijd bij.`,
  revealOldTokenUntil: (moment: string) =>
    `Het oude token werkt tot ${moment}. Werk je systemen voor die tijd bij.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `De sleutel ${name} is uitgeschakeld. Verzoeken ermee mislukken tot je hem weer inschakelt.`,
  noticeEnabled: (name: string) =>
    `De sleutel ${name} is ingeschakeld. Verzoeken ermee werken weer.`,
  noticeEnabledExpired: (name: string) =>
    `De sleutel ${name} is ingeschakeld, maar verlopen. Verzoeken ermee blijven mislukken.`,
  noticeDisableFailed: (name: string) =>
    `De sleutel ${name} kon niet worden uitgeschakeld. Hij werkt nog.`,
  noticeEnableFailed: (name: string) =>
    `De sleutel ${name} kon niet worden ingeschakeld. Hij is nog uitgeschakeld.`,
  noticeDisableUncertain: (name: string) =>
    `We konden niet vaststellen of de sleutel ${name} is uitgeschakeld. Misschien werkt hij nog.`,
  noticeEnableUncertain: (name: string) =>
    `We konden niet vaststellen of de sleutel ${name} is ingeschakeld. Misschien is hij nog uitgeschakeld.`,
  noticeSwitchUnanswered: (name: string) =>
    `De server heeft nog niet geantwoord, dus we weten niet of de sleutel ${name} is gewijzigd.`,

  // Details
  detailGone: "Deze sleutel bestaat niet meer. Dit zijn de laatst bekende gegevens.",
  detailOldToken: "Oud token",
  detailOldTokenUntil: (time: string) => `Werkt tot ${time}`,
  detailOn: "Aan",
  detailOff: "Uit",

  // Details: usage
  usageTitle: "Verzoeken",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Verzoeken, afgelopen uur", other: "Verzoeken, afgelopen # uur" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Verzoeken, afgelopen dag", other: "Verzoeken, afgelopen # dagen" }),
  usageFailed: (share: string) => `${share} daarvan mislukt`,
  usageNone: "Geen verzoeken in deze periode.",
  usageEmpty: "Er is nog niets geteld.",
  usageError: "Het gebruik kon niet worden geladen",
  usageShowNumbers: "Getallen tonen",
  usageHideNumbers: "Getallen verbergen",
  usageColumnDay: "Dag",
  usageColumnTime: "Tijd",
  usageColumnFailed: "Mislukt",

  // Details: activity
  activityTitle: "Activiteit",
  activityNone: "Nog geen activiteit.",
  activityError: "De activiteit kon niet worden geladen",
  activityMoreError: "Meer activiteit kon niet worden geladen",
  activityLoaded: (total: number) =>
    count(total, { one: "Nog # regel geladen.", other: "Nog # regels geladen." }),

  // Filters
  filterLabel: "Sleutels filteren",
  filterActive: "Actief",
  filterScopes: "Scope",
  filterCreatedBy: "Gemaakt door",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Filters wissen",
  filterClearAll: "Zoekopdracht en filters wissen",
  noMatchFilterTitle: "Geen sleutel komt overeen met deze filters",
  noMatchFilterSearchTitle: (search: string) =>
    `Geen sleutel komt overeen met “${search}” en deze filters`,
  noMatchFilterText: (filters: string) => `Actieve filters: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `De sleutel ${name} is gemaakt, maar je filters verbergen hem.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# sleutel verloopt binnen 7 dagen.",
      other: "# sleutels verlopen binnen 7 dagen.",
    }),
  noticeExpiringShow: (total: number) =>
    count(total, { one: "Sleutel tonen", other: "Sleutels tonen" }),
  noticeExpiringShowAll: "Alle sleutels tonen",

  // Quota
  quota: (used: number, max: number) => `${number(used)} van ${keys(max)}`,
  quotaReached: "Je hebt de limiet bereikt. Verwijder een sleutel om een nieuwe te maken.",

  // Several keys: checkboxes
  selectAll: "Alle sleutels selecteren",
  selectKey: (name: string) => `${name} selecteren`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} geselecteerd`,
  selectedHidden: (total: number) => `${number(total)} niet zichtbaar`,
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Er is tot nu toe maar # sleutel geladen die kan worden geselecteerd.",
      other: "Alleen de # sleutels die tot nu toe zijn geladen, kunnen worden geselecteerd.",
    }),
  selectedNone: "Selectie gewist.",
  bulkActions: "Acties voor geselecteerde sleutels",
  bulkDelete: "Verwijderen",
  bulkDisable: "Uitschakelen",
  bulkEnable: "Inschakelen",
  bulkClear: "Deselecteren",
  bulkClearName: "Alles deselecteren",

  // The question
  bulkDeleteTitle: (total: number) => `${keys(total)} verwijderen?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Verzoeken met deze sleutel mislukken vanaf nu. Dit kan niet ongedaan worden gemaakt.",
      other:
        "Verzoeken met deze sleutels mislukken vanaf nu. Dit kan niet ongedaan worden gemaakt.",
    }),
  bulkDeleteConfirm: (total: number) => `${keys(total)} verwijderen`,
  bulkDisableTitle: (total: number) => `${keys(total)} uitschakelen?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Verzoeken met deze sleutel mislukken tot je hem weer inschakelt.",
      other: "Verzoeken met deze sleutels mislukken tot je ze weer inschakelt.",
    }),
  bulkDisableConfirm: (total: number) => `${keys(total)} uitschakelen`,
  bulkEnableTitle: (total: number) => `${keys(total)} inschakelen?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Verzoeken met deze sleutel werken weer, tenzij hij is verlopen.",
      other: "Verzoeken met deze sleutels werken weer, tenzij een sleutel is verlopen.",
    }),
  bulkEnableConfirm: (total: number) => `${keys(total)} inschakelen`,
  bulkKeys: "Geselecteerde sleutels",
  bulkUsed: (time: string) => `Laatst gebruikt: ${time}`,
  bulkMore: (total: number) =>
    count(total, { one: "en nog # sleutel", other: "en nog # sleutels" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# van deze sleutels is in de afgelopen 24 uur gebruikt.",
      other: "# van deze sleutels zijn in de afgelopen 24 uur gebruikt.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Dit kan niet met # van de geselecteerde sleutels, dus die wordt overgeslagen.",
      other: "Dit kan niet met # van de geselecteerde sleutels, dus die worden overgeslagen.",
    }),
  bulkWorkspace: (workspace: string) => `Deze sleutels horen bij de werkruimte ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${number(done)} van ${keys(total)} verwijderd`,
  bulkDisabling: (done: number, total: number) =>
    `${number(done)} van ${keys(total)} uitgeschakeld`,
  bulkEnabling: (done: number, total: number) => `${number(done)} van ${keys(total)} ingeschakeld`,
  bulkStop: "Stoppen",
  bulkStopping: "Stopt na de verzoeken die al zijn verstuurd…",
  bulkPaused: (waitSeconds: number) =>
    `De server vraagt om het rustiger aan te doen. We gaan over ${seconds(waitSeconds)} verder.`,
  bulkUnanswered:
    "De server heeft nog niet geantwoord. Blijf wachten, of sluit dit venster en kijk later in de lijst.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "Dit is bij # sleutel niet gelukt.",
      other: "Dit is bij # sleutels niet gelukt.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Je bent gestopt voordat # sleutel aan de beurt was. Die is niet gewijzigd.",
      other: "Je bent gestopt voordat # sleutels aan de beurt waren. Die zijn niet gewijzigd.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "De server antwoordt niet meer, dus # sleutel is niet behandeld.",
      other: "De server antwoordt niet meer, dus # sleutels zijn niet behandeld.",
    }),
  bulkRefused: (total: number) =>
    count(total, {
      one: "# sleutel is niet gewijzigd.",
      other: "# sleutels zijn niet gewijzigd.",
    }),
  bulkUncertain: "Geen antwoord. Misschien is het toch gebeurd.",
  bulkRetry: "Mislukte opnieuw proberen",
  bulkContinue: "Doorgaan",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# sleutel is verwijderd. Werk elk systeem bij dat deze sleutel gebruikte, anders mislukken de verzoeken ervan.",
      other:
        "# sleutels zijn verwijderd. Werk elk systeem bij dat deze sleutels gebruikte, anders mislukken de verzoeken ervan.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# sleutel is uitgeschakeld. Verzoeken ermee mislukken tot je hem weer inschakelt.",
      other: "# sleutels zijn uitgeschakeld. Verzoeken ermee mislukken tot je ze weer inschakelt.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "# sleutel is ingeschakeld.",
      other: "# sleutels zijn ingeschakeld.",
    }),

  // The search for the key of a token
  tokenSearching: "De sleutel zoeken waarbij dit token hoort…",
  tokenFound: (name: string) => `Dit token hoort bij ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Dit token hoort mogelijk bij # sleutel.",
      other: "Dit token hoort mogelijk bij een van # sleutels.",
    }),
  tokenNotFound:
    "Dit token hoort bij geen enkele sleutel in deze lijst. De bijbehorende sleutel is misschien geroteerd of verwijderd.",
  tokenNoHints:
    "We kunnen niet zien bij welke sleutel dit token hoort, omdat deze sleutels geen fragment van hun token tonen.",
  tokenFailed:
    "We konden niet alle sleutels controleren. Plak het token opnieuw om het nog eens te proberen.",
  tokenNotSent: "Het token is niet verzonden en niet bewaard.",
  tokenShow: "Tonen",
};
