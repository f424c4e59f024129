import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("de");
const keys = (total: number) => count(total, { one: "# Schlüssel", other: "# Schlüssel" });
// After „von“, in the dative.
const ofKeys = (total: number) => count(total, { one: "# Schlüssel", other: "# Schlüsseln" });
const seconds = (total: number) => count(total, { one: "# Sekunde", other: "# Sekunden" });

/** The German messages. */
export const de: Messages = {
  locale: "de",
  dir: "ltr",
  // Header
  heading: "API-Schlüssel",
  lede: (workspace: string) =>
    `Mit API-Schlüsseln greifen Ihre Apps und Skripte über die API auf den Workspace ${workspace} zu.`,
  ledeWithoutWorkspace:
    "Mit API-Schlüsseln greifen Ihre Apps und Skripte über die API auf diesen Workspace zu.",
  authorizationLink: "So authentifizieren Sie Anfragen",
  opensInNewTab: "wird in einem neuen Tab geöffnet",
  createButton: "API-Schlüssel",
  createButtonName: "API-Schlüssel erstellen",

  // Toolbar
  searchLabel: "API-Schlüssel nach Name durchsuchen",
  searchPlaceholder: "Nach Name suchen",
  searchLabelWide: "API-Schlüssel durchsuchen",
  searchPlaceholderWide: "Suchen",
  searchClear: "Suche zurücksetzen",
  searchClearText: "Suche zurücksetzen",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ Schlüssel`,
  countMatches: (matches: number, total: number) => `${number(matches)} von ${ofKeys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# Treffer", other: "# Treffer" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ Treffer`,
  countLoaded: (loaded: number, total: number) => `${number(loaded)} von ${ofKeys(total)} geladen`,
  countLoadedSoFar: (loaded: number) => `Bisher geladene Schlüssel: ${number(loaded)}`,
  countPartial: "Suche und Sortierung umfassen nur die bisher geladenen Schlüssel.",

  // Table
  tableCaption: (workspace: string) => `API-Schlüssel des Workspace ${workspace}`,
  tableCaptionWithoutWorkspace: "API-Schlüssel",
  columnName: "Name",
  columnCreated: "Erstellt",
  columnLastUsed: "Zuletzt verwendet",
  columnExpires: "Läuft ab",
  columnCreatedBy: "Erstellt von",
  columnScopes: "Berechtigungen",
  columnActions: "Aktionen",
  expiredLabel: "Abgelaufen",
  neverUsed: "Nie verwendet",
  neverExpires: "Läuft nie ab",
  createdUnknown: "Unbekannt",
  createdByUnknown: "Unbekannte Person",
  noScopes: "Keine Berechtigungen",
  labelled: (label: string, value: string) => `${label} ${value}`,
  sortedAscending: (column: string) => `Nach Spalte ${column} aufsteigend sortiert`,
  sortedDescending: (column: string) => `Nach Spalte ${column} absteigend sortiert`,
  statusExpiring: "Läuft bald ab",
  statusExpired: "Abgelaufen",
  statusDisabled: "Deaktiviert",
  statusTokenNotCopied: "Token nicht gespeichert",
  statusTokenNotCopiedHelp: "Niemand hat dieses Token. Rotieren oder löschen Sie den Schlüssel.",
  statusNew: "Neu",
  statusActive: "Aktiv",
  actionsFor: (name: string) => `Aktionen für ${name}`,
  actionDetails: "Details anzeigen",
  actionEdit: "Bearbeiten",
  actionRotate: "Rotieren",
  actionDelete: "Löschen",
  loadMore: "Weitere Schlüssel laden",
  loadingMore: "Weitere Schlüssel werden geladen…",
  printPart: (drawn: number) =>
    `Nur die Schlüssel 1–${number(drawn)} sind gedruckt. Die Liste geht weiter.`,

  // List states
  loading: "API-Schlüssel werden geladen…",
  loadingSlow: "Das dauert länger als üblich.",
  emptyTitle: "Noch keine API-Schlüssel",
  emptyText:
    "Mit einem API-Schlüssel rufen Sie die API aus Ihrem eigenen Code auf. Erstellen Sie für jede App oder Umgebung einen eigenen, damit Sie ihn ersetzen können, ohne die anderen zu beeinträchtigen.",
  emptyCreate: "Ersten Schlüssel erstellen",
  emptyReadOnlyText:
    "Sobald jemand mit Schreibzugriff einen Schlüssel erstellt, wird er hier aufgeführt.",
  noMatchTitle: (search: string) => `Kein Schlüssel passt zu „${search}“`,
  noMatchText:
    "Durchsucht werden nur die Namen der Schlüssel. Versuchen Sie es mit einem anderen Namen.",
  noMatchTextWide: "Versuchen Sie es mit weniger oder anderen Wörtern.",
  readOnly:
    "Sie haben nur Lesezugriff. Bitten Sie einen Administrator des Workspace um Schreibzugriff, um Schlüssel zu erstellen, zu bearbeiten oder zu löschen.",
  readOnlyAdapter:
    "Diese Schlüssel werden an anderer Stelle verwaltet und können hier nur angesehen werden.",
  retry: "Erneut versuchen",
  errorTitle: "Die API-Schlüssel konnten nicht geladen werden",
  errorUnavailable:
    "Der Server hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  errorUnknown: "Bei der Übertragung ist etwas schiefgegangen. Versuchen Sie es erneut.",
  errorForbiddenTitle: "Sie haben keinen Zugriff auf diese API-Schlüssel",
  errorForbidden: "Bitten Sie einen Administrator dieses Workspace um Zugriff.",
  errorUnauthenticatedTitle: "Sie sind abgemeldet",
  errorUnauthenticated:
    "Melden Sie sich erneut an, um die API-Schlüssel dieses Workspace zu sehen.",
  errorReauthenticationTitle: "Bestätigen Sie Ihre Identität",
  errorReauthentication: "Um diese API-Schlüssel zu sehen, weisen Sie sich bitte noch einmal aus.",
  confirmIdentity: "Identität bestätigen",
  errorNotFoundTitle: "Dieser Workspace wurde nicht gefunden",
  errorNotFound: "Möglicherweise wurde er gelöscht, oder Sie haben keinen Zugriff mehr.",
  errorRejected: "Der Server hat diese Anfrage abgelehnt.",
  errorRedirectedTitle: "Der Server hat diese Anfrage umgeleitet",
  errorRedirected:
    "Möglicherweise sind Sie abgemeldet. Melden Sie sich erneut an und versuchen Sie es dann noch einmal.",
  errorRateLimitedTitle: "Zu viele Anfragen",
  errorRateLimited: (waitSeconds: number) => `Versuchen Sie es in ${seconds(waitSeconds)} erneut.`,
  errorRateLimitedSoon: "Versuchen Sie es gleich noch einmal.",
  errorRateLimitedOver: "Sie können es jetzt erneut versuchen.",
  offlineTitle: "Sie sind offline",
  offline: "Die API-Schlüssel werden geladen, sobald Sie wieder verbunden sind.",
  staleNotice:
    "Die Liste konnte nicht aktualisiert werden und ist deshalb möglicherweise veraltet.",
  stalePartial: "Der Rest der Liste konnte nicht geladen werden.",
  staleOffline: "Sie sind offline, deshalb ist die Liste möglicherweise veraltet.",
  partFailed:
    "Dieser Teil der Seite konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut, oder laden Sie die Seite neu.",

  // Create
  createTitle: "API-Schlüssel erstellen",
  createText: (workspace: string) =>
    `Verwenden Sie für jede App oder Umgebung im Workspace ${workspace} einen eigenen Schlüssel.`,
  createTextWithoutWorkspace: "Verwenden Sie für jede App oder Umgebung einen eigenen Schlüssel.",
  nameLabel: "Name",
  nameHelp:
    "Geben Sie an, wo der Schlüssel verwendet wird: Produktions-Backend, Staging-Worker, CRM-Synchronisierung.",
  nameEmpty: "Geben Sie einen Namen ein.",
  nameTooLong: (maximum: number) => `Verwenden Sie höchstens ${number(maximum)} Zeichen.`,
  nameControlCharacters:
    "Verwenden Sie nur eine Zeile, ohne Tabulatoren oder andere Steuerzeichen.",
  nameTaken: "Ein anderer Schlüssel hat diesen Namen. Wählen Sie einen anderen Namen.",
  nameInUse: "Ein anderer Schlüssel hat bereits diesen Namen. Sie können ihn trotzdem verwenden.",
  nameLooksLikeToken:
    "Das sieht nach einem Token aus. Die Namen der Schlüssel sind für alle in diesem Workspace sichtbar. Geben Sie stattdessen einen aussagekräftigen Namen ein.",
  create: "Erstellen",
  cancel: "Abbrechen",
  close: "Schließen",
  save: "Speichern",
  createOutcomeUnknown:
    "Wir konnten nicht feststellen, ob der Schlüssel erstellt wurde. Sie können es gefahrlos erneut versuchen: Es entsteht kein Duplikat.",
  createOutcomeUnknownCheck:
    "Wir konnten nicht feststellen, ob der Schlüssel erstellt wurde. Sehen Sie in der Liste nach, bevor Sie es erneut versuchen.",
  createUnanswered:
    "Es gibt noch immer keine Antwort, deshalb ist unklar, ob der Schlüssel existiert. Warten Sie weiter oder versuchen Sie es erneut: Dabei entsteht kein zweiter Schlüssel.",
  createUnansweredCheck:
    "Es gibt noch immer keine Antwort, deshalb ist unklar, ob der Schlüssel existiert. Sehen Sie in der Liste nach, bevor Sie es erneut versuchen: Es könnte ein zweiter Schlüssel entstehen.",
  createWithoutToken:
    "Der Server hat den Schlüssel erstellt, aber kein Token gesendet. Der Schlüssel kann deshalb nicht verwendet werden. Versuchen Sie es erneut, oder löschen Sie ihn und erstellen Sie einen neuen.",
  createFound:
    "In der Liste steht jetzt ein Schlüssel mit diesem Namen, aber wir haben sein Token nicht erhalten. Versuchen Sie es erneut, um das Token zu erhalten, oder entfernen Sie den Schlüssel.",
  createFoundCheck:
    "In der Liste steht jetzt ein Schlüssel mit diesem Namen, aber wir haben sein Token nicht erhalten. Wenn Sie es erneut versuchen, könnte ein Duplikat entstehen.",
  foundDelete: "Schlüssel löschen",
  foundRotate: "Schlüssel rotieren",
  giveUp: "Trotzdem schließen",

  // Rotate
  rotateTitle: (name: string) => `„${name}“ rotieren?`,
  rotateText:
    "Der Schlüssel erhält ein neues Token, das nur einmal angezeigt wird. Das alte Token funktioniert ab sofort nicht mehr.",
  rotateConfirm: "Schlüssel rotieren",
  rotateOutcomeUnknown:
    "Wir konnten nicht feststellen, ob das Token ersetzt wurde. Sie können es gefahrlos erneut versuchen.",
  rotateOutcomeUnknownCheck:
    "Wir konnten nicht feststellen, ob das Token ersetzt wurde. Wenn Sie es erneut versuchen, könnte es zweimal ersetzt werden.",
  rotateUnanswered:
    "Es gibt noch immer keine Antwort, deshalb ist unklar, ob das Token ersetzt wurde. Warten Sie weiter oder versuchen Sie es erneut: Das Token wird nicht zweimal ersetzt.",
  rotateUnansweredCheck:
    "Es gibt noch immer keine Antwort, deshalb ist unklar, ob das Token ersetzt wurde. Wenn Sie es erneut versuchen, könnte es noch einmal ersetzt werden.",
  rotateWithoutToken:
    "Der Server hat kein neues Token zurückgegeben. Das alte funktioniert möglicherweise nicht mehr. Versuchen Sie es erneut.",

  // Failures of any write
  writeForbidden: "Sie sind dazu nicht berechtigt.",
  writeUnauthenticated:
    "Sie sind abgemeldet. Melden Sie sich in einem anderen Tab erneut an, kommen Sie dann zurück und versuchen Sie es noch einmal.",
  writeReauthentication: "Bestätigen Sie Ihre Identität und versuchen Sie es dann erneut.",
  writeInvalid: "Der Server hat dies abgelehnt. Prüfen Sie Ihre Eingaben.",
  writeNotFound: "Dieser Schlüssel existiert nicht mehr.",
  writeWorkspaceNotFound:
    "Dieser Workspace existiert nicht mehr, oder Sie haben keinen Zugriff mehr darauf.",
  writeLimitReached:
    "Dieser Workspace hat die Höchstzahl an Schlüsseln erreicht. Löschen Sie einen, den Sie nicht mehr benötigen.",
  writeRateLimited: (waitSeconds: number) =>
    `Zu viele Anfragen. Versuchen Sie es in ${seconds(waitSeconds)} erneut.`,
  writeRateLimitedSoon: "Zu viele Anfragen. Versuchen Sie es gleich noch einmal.",
  writeRejected: "Der Server hat diese Anfrage abgelehnt. Es wurde nichts geändert.",
  writeUnavailable:
    "Der Server hat nicht geantwortet. Ihre Eingaben sind nicht verloren. Versuchen Sie es erneut.",
  writeUnknown:
    "Etwas ist schiefgegangen. Ihre Eingaben sind nicht verloren. Versuchen Sie es erneut.",
  writeUnanswered:
    "Es gibt noch immer keine Antwort. Sie können weiter warten oder dieses Fenster schließen und später in der Liste nachsehen.",
  writeStillRunning:
    "Der Server bearbeitet noch Ihre erste Anfrage. Warten Sie einen Moment und versuchen Sie es dann erneut.",

  // Reveal
  revealTitle: "Token kopieren",
  revealText: (name: string) =>
    `Kopieren Sie das Token des Schlüssels ${name} jetzt. Sie können es später nicht mehr ansehen.`,
  revealWorkspace: (workspace: string) => `Dieser Schlüssel gehört zum Workspace ${workspace}.`,
  revealAgain:
    "Sie haben diese Seite verlassen, bevor Sie das Token kopiert haben. Kopieren Sie es jetzt.",
  tokenLabel: "Token",
  show: "Anzeigen",
  showToken: "Token anzeigen",
  hide: "Verbergen",
  hideToken: "Token verbergen",
  copy: "Kopieren",
  copied: "In die Zwischenablage kopiert.",
  copiedHeader: "Als Anfrage-Header in die Zwischenablage kopiert.",
  copiedByHand: "Kopiert.",
  // German keyboards have “Strg” on the key.
  copyFailed: (shortcut: string) =>
    `Der Browser hat das Kopieren nicht zugelassen. Das Token ist markiert: Drücken Sie ${shortcut.replace("Ctrl", "Strg")}, um es zu kopieren.`,
  storeWarning:
    "Speichern Sie das Token in der Konfiguration Ihrer App, einem Passwortmanager oder einem Secret-Speicher, bevor Sie dieses Fenster schließen.",
  useIt: "Anfrage-Header",
  headerPlaceholder: "<Token>",
  copyHeader: "Header kopieren",
  copyAs: "Kopieren als",
  copyAsFormat: (format: string) => `Als ${format} kopieren`,
  done: "Fertig",
  leaveTitle: "Das Token wurde nicht kopiert",
  leaveText: "Nach dem Schließen kann niemand es mehr sehen.",
  leaveStay: "Geöffnet lassen",
  leaveGo: "Ich habe es gespeichert",

  // Edit
  editTitle: "API-Schlüssel bearbeiten",
  editText: "Anfragen mit diesem Schlüssel sind von der Umbenennung nicht betroffen.",

  // Delete
  deleteTitle: (name: string) => `„${name}“ löschen?`,
  deleteLastUsed: (time: string) => `Zuletzt verwendet: ${time}.`,
  deleteNeverUsed: "Dieser Schlüssel wurde nie verwendet.",
  deleteConsequence:
    "Anfragen mit diesem Schlüssel schlagen dann sofort fehl. Das kann nicht rückgängig gemacht werden.",
  deleteConfirm: "Schlüssel löschen",
  deleteUncertain:
    "Wir konnten nicht feststellen, ob der Schlüssel gelöscht wurde. Möglicherweise funktioniert er noch. Versuchen Sie es erneut.",
  detailStatus: "Status",
  detailHint: "Token-Ausschnitt",
  detailId: "ID",
  detailDescription: "Beschreibung",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Der Schlüssel ${name} wurde gelöscht. Aktualisieren Sie alle Systeme, die ihn verwendet haben, sonst schlagen deren Anfragen fehl.`,
  noticeNotDeleted: (name: string) =>
    `Der Schlüssel ${name} wurde nicht gelöscht. Er steht noch in der Liste und funktioniert weiterhin.`,
  noticeStillListed: (name: string) =>
    `Der Schlüssel ${name} steht wieder in der Liste. Der Server führt ihn noch auf, deshalb funktioniert er möglicherweise weiterhin.`,
  noticeLeftOut: (total: number) => `Nicht lesbar und deshalb nicht angezeigt: ${keys(total)}.`,
  noticeListCut:
    "Der Server hat dieselbe Seite zweimal geliefert, deshalb ist diese Liste möglicherweise unvollständig.",
  noticeCreatedHidden: (name: string) =>
    `Der Schlüssel ${name} wurde erstellt, aber Ihre Suche blendet ihn aus.`,
  dismiss: "Ausblenden",
  announceCreated: (name: string) => `Der API-Schlüssel ${name} wurde erstellt.`,
  announceRenamed: (name: string) => `Der Schlüssel heißt jetzt ${name}.`,
  announceRenameFailed: (name: string) =>
    `Der Schlüssel konnte nicht umbenannt werden. Er heißt weiterhin ${name}.`,

  // Fields beyond the name
  optional: "Optional",
  duplicateText: (name: string) =>
    `Dieses Formular übernimmt die Einstellungen von ${name}. Der neue Schlüssel erhält ein neues Token.`,
  editFieldsText:
    "Änderungen gelten ab sofort für Anfragen mit diesem Schlüssel. Das Token bleibt gleich.",
  announceSaved: (name: string) => `Die Änderungen an ${name} wurden gespeichert.`,
  noticeSaveFailed: (name: string) => `Die Änderungen an ${name} konnten nicht gespeichert werden.`,
  descriptionLabel: "Beschreibung",
  descriptionPlaceholder: "Wofür der Schlüssel verwendet wird und wer dazu Auskunft gibt",

  // Expiration
  expiryLabel: "Läuft ab",
  expiryDate: "Datum auswählen",
  expiryNever: "Nie",
  expiryUnchanged: "Unverändert",
  expiryDateLabel: "Ablaufdatum",
  expiresOn: (time: string) => `Läuft am ${time} ab.`,
  expiredOn: (time: string) => `Ist am ${time} abgelaufen.`,
  expiresNever: "Dieser Schlüssel läuft nie ab.",
  expiryNeverWarning:
    "Gerät dieser Schlüssel in falsche Hände, funktioniert er, bis ihn jemand löscht. Wählen Sie nach Möglichkeit ein Ablaufdatum.",
  expiryMissing: "Wählen Sie, wann der Schlüssel abläuft.",
  expiryPast: "Wählen Sie einen Zeitpunkt in der Zukunft.",
  expiryTooEarly: (date: string) => `Wählen Sie den ${date} oder einen späteren Tag.`,
  expiryTooLate: (date: string) => `Wählen Sie den ${date} oder einen früheren Tag.`,

  // Custom fields
  fieldMissing: "Dieses Feld ist erforderlich.",
  fieldNotANumber: "Geben Sie eine Zahl ein, zum Beispiel 1000 oder 0,5.",
  fieldChoose: "Option auswählen",
  fieldListHelp: "Ein Wert pro Zeile.",
  permissionsMissing: "Wählen Sie mindestens eine Berechtigung aus.",

  // Permissions
  permissionsLabel: "Berechtigungen",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} von ${number(total)} ausgewählt`,
  permissionsPresets: "Vorlagen",
  permissionsSearch: "Berechtigungen durchsuchen",
  permissionsFound: (total: number) =>
    count(total, { one: "# Berechtigung gefunden", other: "# Berechtigungen gefunden" }),
  permissionsNoMatch: (search: string) => `Keine Berechtigungen passen zu „${search}“`,
  permissionsSelectAll: "Alle auswählen",
  permissionsSelectAllOf: (group: string) => `Alle auswählen: ${group}`,
  permissionsClear: "Auswahl aufheben",
  permissionsClearAllOf: (group: string) => `Auswahl aufheben: ${group}`,
  permissionsOther: "Weitere",
  permissionSensitive: "Sensibel",
  permissionIncluded: (source: string) => `In „${source}“ enthalten`,
  permissionsGone: "Nicht mehr verfügbar",
  permissionGone: "Diese Berechtigung existiert nicht mehr.",
  permissionsNone: "Es stehen keine Berechtigungen zur Auswahl.",
  permissionsLoading: "Berechtigungen werden geladen…",
  permissionsErrorTitle: "Die Berechtigungen konnten nicht geladen werden",
  permissionsArrowKeys: "Mit den Pfeiltasten bewegen Sie sich durch die Liste.",

  // Row menu
  actionDuplicate: "Duplizieren…",
  actionRotateOptions: "Rotieren…",
  actionDisable: "Deaktivieren",
  actionEnable: "Aktivieren",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Der Schlüssel erhält ein neues Token, das nur einmal angezeigt wird. Wählen Sie, wie lange das aktuelle Token noch funktioniert.",
  graceLabel: "Aktuelles Token",
  graceNone: "Sofort ungültig",
  graceNoneHelp: "Anfragen mit dem aktuellen Token schlagen fehl, bis Sie sie umstellen.",
  graceUntilToday: (time: string) =>
    `Funktioniert bis heute, ${time}. Stellen Sie Ihre Systeme bis dahin um.`,
  graceUntil: (moment: string) =>
    `Funktioniert bis ${moment}. Stellen Sie Ihre Systeme bis dahin um.`,
  graceFailed:
    "Wir konnten nicht laden, wie lange das aktuelle Token noch funktionieren kann. Wenn Sie den Schlüssel jetzt rotieren, ist es sofort ungültig.",

  // A key whose old token still works
  statusRotated: "Rotiert",
  oldTokenUntil: (moment: string) => `altes Token funktioniert bis ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Das alte Token funktioniert bis heute, ${time}. Stellen Sie Ihre Systeme bis dahin um.`,
  revealOldTokenUntil: (moment: string) =>
    `Das alte Token funktioniert bis ${moment}. Stellen Sie Ihre Systeme bis dahin um.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Der Schlüssel ${name} ist deaktiviert. Anfragen damit schlagen fehl, bis Sie ihn wieder aktivieren.`,
  noticeEnabled: (name: string) =>
    `Der Schlüssel ${name} ist aktiviert. Anfragen damit funktionieren wieder.`,
  noticeEnabledExpired: (name: string) =>
    `Der Schlüssel ${name} ist aktiviert, aber abgelaufen. Anfragen damit schlagen weiterhin fehl.`,
  noticeDisableFailed: (name: string) =>
    `Der Schlüssel ${name} konnte nicht deaktiviert werden. Er funktioniert weiterhin.`,
  noticeEnableFailed: (name: string) =>
    `Der Schlüssel ${name} konnte nicht aktiviert werden. Er ist weiterhin deaktiviert.`,
  noticeDisableUncertain: (name: string) =>
    `Wir konnten nicht feststellen, ob der Schlüssel ${name} deaktiviert wurde. Möglicherweise funktioniert er noch.`,
  noticeEnableUncertain: (name: string) =>
    `Wir konnten nicht feststellen, ob der Schlüssel ${name} aktiviert wurde. Möglicherweise ist er noch deaktiviert.`,
  noticeSwitchUnanswered: (name: string) =>
    `Es gibt noch keine Antwort vom Server, deshalb ist unklar, ob sich der Schlüssel ${name} geändert hat.`,

  // Details
  detailGone: "Dieser Schlüssel existiert nicht mehr. Dies sind die letzten bekannten Angaben.",
  detailOldToken: "Altes Token",
  detailOldTokenUntil: (time: string) => `Funktioniert bis ${time}`,
  detailOn: "Ein",
  detailOff: "Aus",

  // Details: usage
  usageTitle: "Anfragen",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "Anfragen in der letzten Stunde",
      other: "Anfragen in den letzten # Stunden",
    }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Anfragen am letzten Tag", other: "Anfragen in den letzten # Tagen" }),
  usageFailed: (share: string) => `${share} davon fehlgeschlagen`,
  usageNone: "Keine Anfragen in diesem Zeitraum.",
  usageEmpty: "Bisher wurde noch nichts gezählt.",
  usageError: "Die Nutzung konnte nicht geladen werden",
  usageShowNumbers: "Zahlen anzeigen",
  usageHideNumbers: "Zahlen verbergen",
  usageColumnDay: "Tag",
  usageColumnTime: "Uhrzeit",
  usageColumnFailed: "Fehlgeschlagen",

  // Details: activity
  activityTitle: "Aktivität",
  activityNone: "Noch keine Aktivität.",
  activityError: "Die Aktivität konnte nicht geladen werden",
  activityMoreError: "Weitere Aktivität konnte nicht geladen werden",
  activityLoaded: (total: number) =>
    count(total, { one: "# weiterer Eintrag geladen.", other: "# weitere Einträge geladen." }),

  // Filters
  filterLabel: "Schlüssel filtern",
  filterActive: "Aktiv",
  filterScopes: "Berechtigung",
  filterCreatedBy: "Erstellt von",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Filter zurücksetzen",
  filterClearAll: "Suche und Filter zurücksetzen",
  noMatchFilterTitle: "Kein Schlüssel passt zu diesen Filtern",
  noMatchFilterSearchTitle: (search: string) =>
    `Kein Schlüssel passt zu „${search}“ und diesen Filtern`,
  noMatchFilterText: (filters: string) => `Aktive Filter: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Der Schlüssel ${name} wurde erstellt, aber Ihre Filter blenden ihn aus.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# Schlüssel läuft innerhalb von 7 Tagen ab.",
      other: "# Schlüssel laufen innerhalb von 7 Tagen ab.",
    }),
  noticeExpiringShow: (total: number) => count(total, { one: "Anzeigen", other: "Anzeigen" }),
  noticeExpiringShowAll: "Alle Schlüssel anzeigen",

  // Quota
  quota: (used: number, max: number) => `${number(used)} von ${ofKeys(max)}`,
  quotaReached:
    "Die Höchstzahl ist erreicht. Löschen Sie einen Schlüssel, um einen neuen zu erstellen.",

  // Several keys: checkboxes
  selectAll: "Alle Schlüssel auswählen",
  selectKey: (name: string) => `${name} auswählen`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} ausgewählt`,
  selectedHidden: (total: number) => `${number(total)} nicht angezeigt`,
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Bisher ist nur # Schlüssel geladen und kann ausgewählt werden.",
      other: "Nur die # bisher geladenen Schlüssel können ausgewählt werden.",
    }),
  selectedNone: "Auswahl aufgehoben.",
  bulkActions: "Aktionen für ausgewählte Schlüssel",
  bulkDelete: "Löschen",
  bulkDisable: "Deaktivieren",
  bulkEnable: "Aktivieren",
  bulkClear: "Aufheben",
  bulkClearName: "Auswahl aufheben",

  // The question
  bulkDeleteTitle: (total: number) => `${keys(total)} löschen?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Anfragen mit diesem Schlüssel schlagen dann sofort fehl. Das kann nicht rückgängig gemacht werden.",
      other:
        "Anfragen mit diesen Schlüsseln schlagen dann sofort fehl. Das kann nicht rückgängig gemacht werden.",
    }),
  bulkDeleteConfirm: (total: number) => `${keys(total)} löschen`,
  bulkDisableTitle: (total: number) => `${keys(total)} deaktivieren?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Anfragen mit diesem Schlüssel schlagen fehl, bis Sie ihn wieder aktivieren.",
      other: "Anfragen mit diesen Schlüsseln schlagen fehl, bis Sie sie wieder aktivieren.",
    }),
  bulkDisableConfirm: (total: number) => `${keys(total)} deaktivieren`,
  bulkEnableTitle: (total: number) => `${keys(total)} aktivieren?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Anfragen mit diesem Schlüssel funktionieren wieder, sofern er nicht abgelaufen ist.",
      other:
        "Anfragen mit diesen Schlüsseln funktionieren wieder, sofern kein Schlüssel abgelaufen ist.",
    }),
  bulkEnableConfirm: (total: number) => `${keys(total)} aktivieren`,
  bulkKeys: "Ausgewählte Schlüssel",
  bulkUsed: (time: string) => `Zuletzt verwendet: ${time}`,
  bulkMore: (total: number) =>
    count(total, { one: "und # weiterer Schlüssel", other: "und # weitere Schlüssel" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# dieser Schlüssel wurde in den letzten 24 Stunden verwendet.",
      other: "# dieser Schlüssel wurden in den letzten 24 Stunden verwendet.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Bei # der ausgewählten Schlüssel ist das nicht möglich, er wird ausgelassen.",
      other: "Bei # der ausgewählten Schlüssel ist das nicht möglich, sie werden ausgelassen.",
    }),
  bulkWorkspace: (workspace: string) => `Diese Schlüssel gehören zum Workspace ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${number(done)} von ${ofKeys(total)} gelöscht`,
  bulkDisabling: (done: number, total: number) =>
    `${number(done)} von ${ofKeys(total)} deaktiviert`,
  bulkEnabling: (done: number, total: number) => `${number(done)} von ${ofKeys(total)} aktiviert`,
  bulkStop: "Anhalten",
  bulkStopping: "Wird nach den bereits gesendeten Anfragen angehalten…",
  bulkPaused: (waitSeconds: number) =>
    `Der Server bittet um eine Pause. In ${seconds(waitSeconds)} geht es weiter.`,
  bulkUnanswered:
    "Es gibt noch keine Antwort vom Server. Warten Sie weiter, oder schließen Sie dieses Fenster und sehen Sie später in der Liste nach.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "Bei # Schlüssel hat das nicht funktioniert.",
      other: "Bei # Schlüsseln hat das nicht funktioniert.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Sie haben angehalten, bevor # Schlüssel an der Reihe war. Er ist unverändert.",
      other: "Sie haben angehalten, bevor # Schlüssel an der Reihe waren. Sie sind unverändert.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "Der Server antwortet nicht mehr, deshalb wurde # Schlüssel nicht bearbeitet.",
      other: "Der Server antwortet nicht mehr, deshalb wurden # Schlüssel nicht bearbeitet.",
    }),
  bulkRefused: (total: number) =>
    count(total, {
      one: "# Schlüssel ist unverändert.",
      other: "# Schlüssel sind unverändert.",
    }),
  bulkUncertain: "Keine Antwort. Möglicherweise wurde es trotzdem ausgeführt.",
  bulkRetry: "Fehlgeschlagene wiederholen",
  bulkContinue: "Fortfahren",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# Schlüssel wurde gelöscht. Aktualisieren Sie alle Systeme, die ihn verwendet haben, sonst schlagen deren Anfragen fehl.",
      other:
        "# Schlüssel wurden gelöscht. Aktualisieren Sie alle Systeme, die sie verwendet haben, sonst schlagen deren Anfragen fehl.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# Schlüssel wurde deaktiviert. Anfragen damit schlagen fehl, bis Sie ihn wieder aktivieren.",
      other:
        "# Schlüssel wurden deaktiviert. Anfragen damit schlagen fehl, bis Sie sie wieder aktivieren.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "# Schlüssel wurde aktiviert.",
      other: "# Schlüssel wurden aktiviert.",
    }),

  // The search for the key of a token
  tokenSearching: "Der Schlüssel zu diesem Token wird gesucht…",
  tokenFound: (name: string) => `Dieses Token gehört zu ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Dieses Token könnte zu # Schlüssel gehören.",
      other: "Dieses Token könnte zu einem von # Schlüsseln gehören.",
    }),
  tokenNotFound:
    "Dieses Token gehört zu keinem Schlüssel in dieser Liste. Möglicherweise wurde der Schlüssel rotiert oder gelöscht.",
  tokenNoHints:
    "Zu welchem Schlüssel dieses Token gehört, lässt sich nicht sagen, weil zu diesen Schlüsseln keine Token-Ausschnitte vorliegen.",
  tokenFailed:
    "Wir konnten nicht alle Schlüssel prüfen. Fügen Sie das Token erneut ein, um es noch einmal zu versuchen.",
  tokenNotSent: "Das Token wurde weder gesendet noch gespeichert.",
  tokenShow: "Anzeigen",
};
