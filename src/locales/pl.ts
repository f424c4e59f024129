import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "few" | "many" | "other">("pl");
const keys = (total: number) =>
  count(total, { one: "# klucz", few: "# klucze", many: "# kluczy", other: "# klucza" });
// After “z”, in the genitive.
const ofKeys = (total: number) =>
  count(total, { one: "# klucza", few: "# kluczy", many: "# kluczy", other: "# klucza" });
// After “za”, in the accusative.
const seconds = (total: number) =>
  count(total, { one: "# sekundę", few: "# sekundy", many: "# sekund", other: "# sekundy" });

/** The Polish messages. */
export const pl: Messages = {
  locale: "pl",
  dir: "ltr",
  // Header
  heading: "Klucze API",
  lede: (workspace: string) =>
    `Klucze API dają Twoim aplikacjom i skryptom dostęp do obszaru roboczego ${workspace} przez API.`,
  ledeWithoutWorkspace:
    "Klucze API dają Twoim aplikacjom i skryptom dostęp do tego obszaru roboczego przez API.",
  authorizationLink: "Dowiedz się, jak uwierzytelniać żądania",
  opensInNewTab: "otwiera się w nowej karcie",
  createButton: "Klucz API",
  createButtonName: "Utwórz klucz API",

  // Toolbar
  searchLabel: "Szukaj kluczy API według nazwy",
  searchPlaceholder: "Szukaj według nazwy",
  searchLabelWide: "Szukaj kluczy API",
  searchPlaceholderWide: "Szukaj",
  searchClear: "Wyczyść wyszukiwanie",
  searchClearText: "Wyczyść wyszukiwanie",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ klucz", few: "#+ klucze", many: "#+ kluczy", other: "#+ klucza" }),
  countMatches: (matches: number, total: number) => `${number(matches)} z ${ofKeys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# wynik", few: "# wyniki", many: "# wyników", other: "# wyniku" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ wynik", few: "#+ wyniki", many: "#+ wyników", other: "#+ wyniku" }),
  countLoaded: (loaded: number, total: number) => `Wczytano ${number(loaded)} z ${ofKeys(total)}`,
  countLoadedSoFar: (loaded: number) => `Dotychczas wczytane klucze: ${number(loaded)}`,
  countPartial: "Wyszukiwanie i kolejność obejmują tylko dotychczas wczytane klucze.",

  // Table
  tableCaption: (workspace: string) => `Klucze API obszaru roboczego ${workspace}`,
  tableCaptionWithoutWorkspace: "Klucze API",
  columnName: "Nazwa",
  columnCreated: "Utworzono",
  columnLastUsed: "Ostatnie użycie",
  columnExpires: "Wygasa",
  columnCreatedBy: "Autor",
  columnScopes: "Uprawnienia",
  columnActions: "Działania",
  expiredLabel: "Wygasł",
  neverUsed: "Nigdy nieużywany",
  neverExpires: "Nigdy nie wygasa",
  createdUnknown: "Nieznana",
  createdByUnknown: "Nieznany użytkownik",
  noScopes: "Brak uprawnień",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Posortowano według kolumny ${column}, rosnąco`,
  sortedDescending: (column: string) => `Posortowano według kolumny ${column}, malejąco`,
  statusExpiring: "Wkrótce wygasa",
  statusExpired: "Wygasł",
  statusDisabled: "Wyłączony",
  statusTokenNotCopied: "Token niezapisany",
  statusTokenNotCopiedHelp: "Nikt nie ma tego tokena. Zrotuj lub usuń klucz.",
  statusNew: "Nowy",
  statusActive: "Aktywny",
  actionsFor: (name: string) => `Działania dla klucza ${name}`,
  actionDetails: "Pokaż szczegóły",
  actionEdit: "Edytuj",
  actionRotate: "Rotuj",
  actionDelete: "Usuń",
  loadMore: "Wczytaj więcej kluczy",
  loadingMore: "Wczytywanie kolejnych kluczy…",
  printPart: (drawn: number) => `Wydrukowano tylko klucze 1–${number(drawn)}. Lista jest dłuższa.`,

  // List states
  loading: "Wczytywanie kluczy API…",
  loadingSlow: "Trwa to dłużej niż zwykle.",
  emptyTitle: "Nie ma jeszcze kluczy API",
  emptyText:
    "Klucz API pozwala wywoływać API z własnego kodu. Utwórz osobny klucz dla każdej aplikacji lub każdego środowiska, aby móc zastąpić jeden bez wpływu na pozostałe.",
  emptyCreate: "Utwórz pierwszy klucz",
  emptyReadOnlyText: "Gdy ktoś z prawem zapisu utworzy klucz, pojawi się on tutaj.",
  noMatchTitle: (search: string) => `Żaden klucz nie pasuje do „${search}”`,
  noMatchText: "Przeszukiwane są tylko nazwy kluczy. Spróbuj innej nazwy.",
  noMatchTextWide: "Użyj mniejszej liczby słów lub innych słów.",
  readOnly:
    "Masz dostęp tylko do wyświetlania. Aby tworzyć, edytować lub usuwać klucze, poproś administratora obszaru roboczego o prawo zapisu.",
  readOnlyAdapter:
    "Tymi kluczami zarządza się gdzie indziej, więc tutaj można je tylko wyświetlać.",
  retry: "Spróbuj ponownie",
  errorTitle: "Nie udało się wczytać kluczy API",
  errorUnavailable: "Serwer nie odpowiedział. Sprawdź połączenie i spróbuj ponownie.",
  errorUnknown: "Coś poszło nie tak podczas przesyłania danych. Spróbuj ponownie.",
  errorForbiddenTitle: "Nie masz dostępu do tych kluczy API",
  errorForbidden: "Poproś administratora tego obszaru roboczego o dostęp.",
  errorUnauthenticatedTitle: "Wylogowano Cię",
  errorUnauthenticated: "Zaloguj się ponownie, aby zobaczyć klucze API tego obszaru roboczego.",
  errorReauthenticationTitle: "Potwierdź, że to Ty",
  errorReauthentication: "Aby zobaczyć te klucze API, jeszcze raz potwierdź swoją tożsamość.",
  confirmIdentity: "Potwierdź tożsamość",
  errorNotFoundTitle: "Nie znaleziono tego obszaru roboczego",
  errorNotFound: "Być może został usunięty albo nie masz już do niego dostępu.",
  errorRejected: "Serwer odrzucił to żądanie.",
  errorRedirectedTitle: "Serwer przekierował to żądanie",
  errorRedirected:
    "Być może nie jesteś już zalogowany. Zaloguj się ponownie, a potem spróbuj jeszcze raz.",
  errorRateLimitedTitle: "Zbyt wiele żądań",
  errorRateLimited: (waitSeconds: number) => `Spróbuj ponownie za ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Spróbuj ponownie za chwilę.",
  errorRateLimitedOver: "Możesz teraz spróbować ponownie.",
  offlineTitle: "Jesteś offline",
  offline: "Klucze API wczytają się, gdy tylko połączenie zostanie przywrócone.",
  staleNotice: "Nie udało się odświeżyć listy, więc może być nieaktualna.",
  stalePartial: "Nie udało się wczytać reszty listy.",
  staleOffline: "Jesteś offline, więc lista może być nieaktualna.",
  partFailed:
    "Nie udało się wczytać tej części strony. Sprawdź połączenie, a potem spróbuj ponownie lub odśwież stronę.",

  // Create
  createTitle: "Utwórz klucz API",
  createText: (workspace: string) =>
    `Używaj osobnego klucza dla każdej aplikacji lub każdego środowiska w obszarze roboczym ${workspace}.`,
  createTextWithoutWorkspace: "Używaj osobnego klucza dla każdej aplikacji lub każdego środowiska.",
  nameLabel: "Nazwa",
  nameHelp:
    "Wskaż miejsce użycia: backend produkcyjny, worker środowiska testowego, synchronizacja CRM.",
  nameEmpty: "Wpisz nazwę.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Użyj najwyżej # znaku.",
      few: "Użyj najwyżej # znaków.",
      many: "Użyj najwyżej # znaków.",
      other: "Użyj najwyżej # znaku.",
    }),
  nameControlCharacters: "Użyj jednego wiersza bez tabulatorów i innych znaków sterujących.",
  nameTaken: "Inny klucz ma tę nazwę. Wybierz inną nazwę.",
  nameInUse: "Inny klucz ma już tę nazwę. Mimo to możesz jej użyć.",
  nameLooksLikeToken:
    "To wygląda na token. Nazwy kluczy widzą wszyscy w tym obszarze roboczym, więc wpisz zamiast tego nazwę opisową.",
  create: "Utwórz",
  cancel: "Anuluj",
  close: "Zamknij",
  save: "Zapisz",
  createOutcomeUnknown:
    "Nie udało nam się potwierdzić, czy klucz został utworzony. Możesz bezpiecznie spróbować ponownie: nie powstanie duplikat.",
  createOutcomeUnknownCheck:
    "Nie udało nam się potwierdzić, czy klucz został utworzony. Sprawdź listę, zanim spróbujesz ponownie.",
  createUnanswered:
    "Nadal nie ma odpowiedzi, więc nie wiadomo, czy klucz istnieje. Poczekaj jeszcze lub spróbuj ponownie: nie utworzy to drugiego klucza.",
  createUnansweredCheck:
    "Nadal nie ma odpowiedzi, więc nie wiadomo, czy klucz istnieje. Sprawdź listę, zanim spróbujesz ponownie: może powstać drugi klucz.",
  createWithoutToken:
    "Serwer utworzył klucz, ale nie przysłał tokena, więc klucza nie można używać. Spróbuj ponownie albo usuń klucz i utwórz inny.",
  createFound:
    "Na liście jest teraz klucz o tej nazwie, ale nie otrzymaliśmy jego tokena. Spróbuj ponownie, aby otrzymać token, lub pozbądź się klucza.",
  createFoundCheck:
    "Na liście jest teraz klucz o tej nazwie, ale nie otrzymaliśmy jego tokena. Jeśli spróbujesz ponownie, może powstać duplikat.",
  foundDelete: "Usuń klucz",
  foundRotate: "Rotuj klucz",
  giveUp: "Zamknij mimo to",

  // Rotate
  rotateTitle: (name: string) => `Rotować klucz „${name}”?`,
  rotateText:
    "Klucz otrzyma nowy token, który zostanie pokazany tylko raz. Stary token natychmiast przestanie działać.",
  rotateConfirm: "Rotuj klucz",
  rotateOutcomeUnknown:
    "Nie udało nam się potwierdzić, czy token został zastąpiony. Możesz bezpiecznie spróbować ponownie.",
  rotateOutcomeUnknownCheck:
    "Nie udało nam się potwierdzić, czy token został zastąpiony. Jeśli spróbujesz ponownie, może zostać zastąpiony dwa razy.",
  rotateUnanswered:
    "Nadal nie ma odpowiedzi, więc nie wiadomo, czy token został zastąpiony. Poczekaj jeszcze lub spróbuj ponownie: token nie zostanie zastąpiony dwa razy.",
  rotateUnansweredCheck:
    "Nadal nie ma odpowiedzi, więc nie wiadomo, czy token został zastąpiony. Jeśli spróbujesz ponownie, może on zostać zastąpiony jeszcze raz.",
  rotateWithoutToken:
    "Serwer nie zwrócił nowego tokena. Stary mógł przestać działać. Spróbuj ponownie.",

  // Failures of any write
  writeForbidden: "Nie masz uprawnień do tego działania.",
  writeUnauthenticated:
    "Wylogowano Cię. Zaloguj się ponownie w innej karcie, a potem wróć tutaj i spróbuj jeszcze raz.",
  writeReauthentication: "Potwierdź, że to Ty, a potem spróbuj ponownie.",
  writeInvalid: "Serwer odrzucił to żądanie. Sprawdź wpisane dane.",
  writeNotFound: "Ten klucz już nie istnieje.",
  writeWorkspaceNotFound: "Ten obszar roboczy już nie istnieje albo nie masz już do niego dostępu.",
  writeLimitReached:
    "W tym obszarze roboczym osiągnięto maksymalną liczbę kluczy. Usuń klucz, który nie jest już potrzebny.",
  writeRateLimited: (waitSeconds: number) =>
    `Zbyt wiele żądań. Spróbuj ponownie za ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Zbyt wiele żądań. Spróbuj ponownie za chwilę.",
  writeRejected: "Serwer odrzucił to żądanie. Nic nie zostało zmienione.",
  writeUnavailable: "Serwer nie odpowiedział. Wpisane dane nie przepadły. Spróbuj ponownie.",
  writeUnknown: "Coś poszło nie tak. Wpisane dane nie przepadły. Spróbuj ponownie.",
  writeUnanswered:
    "Nadal nie ma odpowiedzi. Możesz jeszcze poczekać albo zamknąć to okno i później sprawdzić listę.",
  writeStillRunning:
    "Serwer nadal przetwarza pierwsze żądanie. Poczekaj chwilę i spróbuj ponownie.",

  // Reveal
  revealTitle: "Skopiuj token",
  revealText: (name: string) => `Skopiuj teraz token klucza ${name}. Nie zobaczysz go ponownie.`,
  revealWorkspace: (workspace: string) => `Ten klucz należy do obszaru roboczego ${workspace}.`,
  revealAgain: "Opuszczono tę stronę przed skopiowaniem tokena. Skopiuj go teraz.",
  tokenLabel: "Token",
  show: "Pokaż",
  showToken: "Pokaż token",
  hide: "Ukryj",
  hideToken: "Ukryj token",
  copy: "Kopiuj",
  copied: "Skopiowano do schowka.",
  copiedHeader: "Skopiowano do schowka jako nagłówek żądania.",
  copiedByHand: "Skopiowano.",
  copyFailed: (shortcut: string) =>
    `Przeglądarka nie pozwoliła na kopiowanie. Token jest zaznaczony: naciśnij ${shortcut}, aby go skopiować.`,
  storeWarning:
    "Zanim zamkniesz to okno, zapisz token w konfiguracji swojej aplikacji, menedżerze haseł lub magazynie danych poufnych.",
  useIt: "Nagłówek żądania",
  headerPlaceholder: "<token>",
  copyHeader: "Kopiuj nagłówek",
  copyAs: "Kopiuj jako",
  copyAsFormat: (format: string) => `Kopiuj jako ${format}`,
  done: "Gotowe",
  leaveTitle: "Token nie został skopiowany",
  leaveText: "Po zamknięciu tego okna nikt już go nie zobaczy.",
  leaveStay: "Pozostaw otwarte",
  leaveGo: "Mam go zapisany",

  // Edit
  editTitle: "Edytuj klucz API",
  editText: "Zmiana nazwy klucza nie wpływa na żądania, które go używają.",

  // Delete
  deleteTitle: (name: string) => `Usunąć klucz „${name}”?`,
  deleteLastUsed: (time: string) => `Ostatnie użycie: ${time}.`,
  deleteNeverUsed: "Tego klucza nigdy nie użyto.",
  deleteConsequence:
    "Żądania, które używają tego klucza, natychmiast przestaną działać. Tej operacji nie można cofnąć.",
  deleteConfirm: "Usuń klucz",
  deleteUncertain:
    "Nie udało nam się potwierdzić, że klucz został usunięty. Może nadal działać. Spróbuj ponownie.",
  detailStatus: "Stan",
  detailHint: "Fragment tokena",
  detailId: "Identyfikator",
  detailDescription: "Opis",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Klucz ${name} został usunięty. Zaktualizuj wszystkie systemy, które go używały, w przeciwnym razie ich żądania będą kończyć się błędem.`,
  noticeNotDeleted: (name: string) =>
    `Klucz ${name} nie został usunięty. Nadal jest na liście i nadal działa.`,
  noticeStillListed: (name: string) =>
    `Klucz ${name} znów jest na liście. Serwer nadal go zwraca, więc może nadal działać.`,
  noticeLeftOut: (total: number) =>
    `Nie można ich odczytać, więc nie są wyświetlane: ${keys(total)}.`,
  noticeListCut: "Serwer zwrócił tę samą stronę dwa razy, więc ta lista może być niepełna.",
  noticeCreatedHidden: (name: string) =>
    `Klucz ${name} został utworzony, ale wyszukiwanie go ukrywa.`,
  dismiss: "Zamknij powiadomienie",
  announceCreated: (name: string) => `Klucz API ${name} został utworzony.`,
  announceRenamed: (name: string) => `Klucz ma teraz nazwę ${name}.`,
  announceRenameFailed: (name: string) =>
    `Nie udało się zmienić nazwy klucza. Nadal ma nazwę ${name}.`,

  // The fields beyond the name
  optional: "Opcjonalne",
  duplicateText: (name: string) =>
    `Formularz jest wstępnie wypełniony ustawieniami klucza ${name}. Nowy klucz otrzyma nowy token.`,
  editFieldsText: "Zmiany od razu obejmą żądania, które używają tego klucza. Token się nie zmieni.",
  announceSaved: (name: string) => `Zapisano zmiany w kluczu ${name}.`,
  noticeSaveFailed: (name: string) => `Nie udało się zapisać zmian w kluczu ${name}.`,
  descriptionLabel: "Opis",
  descriptionPlaceholder: "Co działa z tym kluczem i kogo o niego pytać",

  // Expiration
  expiryLabel: "Wygasa",
  expiryDate: "Wybierz datę",
  expiryNever: "Nigdy",
  expiryUnchanged: "Bez zmian",
  expiryDateLabel: "Data wygaśnięcia",
  expiresOn: (time: string) => `Wygasa: ${time}.`,
  expiredOn: (time: string) => `Wygasł: ${time}.`,
  expiresNever: "Ten klucz nigdy nie wygasa.",
  expiryNeverWarning:
    "Jeśli ten klucz wycieknie, będzie działać, dopóki ktoś go nie usunie. Jeśli możesz, wybierz datę wygaśnięcia.",
  expiryMissing: "Wybierz, kiedy klucz ma wygasnąć.",
  expiryPast: "Wybierz termin w przyszłości.",
  expiryTooEarly: (date: string) => `Wybierz datę ${date} lub późniejszą.`,
  expiryTooLate: (date: string) => `Wybierz datę ${date} lub wcześniejszą.`,

  // Custom fields
  fieldMissing: "To pole jest wymagane.",
  fieldNotANumber: "Wpisz liczbę, na przykład 1000 lub 0,5.",
  fieldChoose: "Wybierz opcję",
  fieldListHelp: "Jedna wartość w wierszu.",
  permissionsMissing: "Wybierz co najmniej jedno z uprawnień.",

  // Permissions
  permissionsLabel: "Uprawnienia",
  permissionsSelected: (selected: number, total: number) =>
    `Wybrano ${number(selected)} z ${number(total)}`,
  permissionsPresets: "Gotowe zestawy",
  permissionsSearch: "Szukaj uprawnień",
  permissionsFound: (total: number) =>
    count(total, {
      one: "Znaleziono # uprawnienie",
      few: "Znaleziono # uprawnienia",
      many: "Znaleziono # uprawnień",
      other: "Znaleziono # uprawnienia",
    }),
  permissionsNoMatch: (search: string) => `Żadne uprawnienia nie pasują do „${search}”`,
  permissionsSelectAll: "Zaznacz wszystkie",
  permissionsSelectAllOf: (group: string) => `Zaznacz wszystkie: ${group}`,
  permissionsClear: "Wyczyść",
  permissionsClearAllOf: (group: string) => `Wyczyść: ${group}`,
  permissionsOther: "Inne",
  permissionSensitive: "Wrażliwe",
  permissionIncluded: (source: string) => `Zawarte w „${source}”`,
  permissionsGone: "Już niedostępne",
  permissionGone: "To uprawnienie już nie istnieje.",
  permissionsNone: "Nie ma uprawnień do wyboru.",
  permissionsLoading: "Wczytywanie uprawnień…",
  permissionsErrorTitle: "Nie udało się wczytać uprawnień",
  permissionsArrowKeys: "Po liście poruszaj się klawiszami strzałek.",

  // Row menu
  actionDuplicate: "Duplikuj…",
  actionRotateOptions: "Rotuj…",
  actionDisable: "Wyłącz",
  actionEnable: "Włącz",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Klucz otrzyma nowy token, który zostanie pokazany tylko raz. Wybierz, jak długo ma jeszcze działać obecny token.",
  graceLabel: "Obecny token",
  graceNone: "Natychmiast przestanie działać",
  graceNoneHelp:
    "Żądania, które używają obecnego tokena, będą kończyć się błędem, dopóki ich nie zaktualizujesz.",
  graceUntilToday: (time: string) =>
    `Działa do dzisiaj, ${time}. Do tego czasu zaktualizuj swoje systemy.`,
  graceUntil: (moment: string) => `Działa do: ${moment}. Do tego czasu zaktualizuj swoje systemy.`,
  graceFailed:
    "Nie udało się ustalić, jak długo może jeszcze działać obecny token. Jeśli teraz zrotujesz klucz, token natychmiast przestanie działać.",

  // A key whose old token still works
  statusRotated: "Zrotowany",
  oldTokenUntil: (moment: string) => `stary token działa do: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Stary token działa do dzisiaj, ${time}. Do tego czasu zaktualizuj swoje systemy.`,
  revealOldTokenUntil: (moment: string) =>
    `Stary token działa do: ${moment}. Do tego czasu zaktualizuj swoje systemy.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Klucz ${name} jest wyłączony. Żądania, które go używają, będą kończyć się błędem, dopóki znów go nie włączysz.`,
  noticeEnabled: (name: string) =>
    `Klucz ${name} jest włączony. Żądania, które go używają, znów działają.`,
  noticeEnabledExpired: (name: string) =>
    `Klucz ${name} jest włączony, ale wygasł. Żądania, które go używają, nadal będą kończyć się błędem.`,
  noticeDisableFailed: (name: string) => `Nie udało się wyłączyć klucza ${name}. Nadal działa.`,
  noticeEnableFailed: (name: string) =>
    `Nie udało się włączyć klucza ${name}. Nadal jest wyłączony.`,
  noticeDisableUncertain: (name: string) =>
    `Nie udało nam się potwierdzić, że klucz ${name} został wyłączony. Może nadal działać.`,
  noticeEnableUncertain: (name: string) =>
    `Nie udało nam się potwierdzić, że klucz ${name} został włączony. Może nadal być wyłączony.`,
  noticeSwitchUnanswered: (name: string) =>
    `Serwer jeszcze nie odpowiedział, więc nie wiadomo, czy stan klucza ${name} się zmienił.`,

  // Details
  detailGone: "Ten klucz już nie istnieje. To jego ostatnie znane szczegóły.",
  detailOldToken: "Stary token",
  detailOldTokenUntil: (time: string) => `Działa do: ${time}`,
  detailOn: "Włączone",
  detailOff: "Wyłączone",

  // Details: usage
  usageTitle: "Żądania",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "Żądania, ostatnia godzina",
      few: "Żądania, ostatnie # godziny",
      many: "Żądania, ostatnie # godzin",
      other: "Żądania, ostatnie # godziny",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      one: "Żądania, ostatni dzień",
      few: "Żądania, ostatnie # dni",
      many: "Żądania, ostatnie # dni",
      other: "Żądania, ostatnie # dnia",
    }),
  usageFailed: (share: string) => `nieudane: ${share}`,
  usageNone: "Brak żądań w tym okresie.",
  usageEmpty: "Na razie niczego nie zliczono.",
  usageError: "Nie udało się wczytać danych o użyciu",
  usageShowNumbers: "Pokaż liczby",
  usageHideNumbers: "Ukryj liczby",
  usageColumnDay: "Dzień",
  usageColumnTime: "Godzina",
  usageColumnFailed: "Nieudane",

  // Details: activity
  activityTitle: "Aktywność",
  activityNone: "Nie ma jeszcze aktywności.",
  activityError: "Nie udało się wczytać aktywności",
  activityMoreError: "Nie udało się wczytać dalszej aktywności",
  activityLoaded: (total: number) =>
    count(total, {
      one: "Wczytano jeszcze # wpis.",
      few: "Wczytano jeszcze # wpisy.",
      many: "Wczytano jeszcze # wpisów.",
      other: "Wczytano jeszcze # wpisu.",
    }),

  // Filters
  filterLabel: "Filtruj klucze",
  filterActive: "Aktywne",
  filterScopes: "Uprawnienie",
  filterCreatedBy: "Autor",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Wyczyść filtry",
  filterClearAll: "Wyczyść wyszukiwanie i filtry",
  noMatchFilterTitle: "Żaden klucz nie pasuje do tych filtrów",
  noMatchFilterSearchTitle: (search: string) =>
    `Żaden klucz nie pasuje do „${search}” i tych filtrów`,
  noMatchFilterText: (filters: string) => `Używane filtry: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Klucz ${name} został utworzony, ale filtry go ukrywają.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# klucz wygasa w ciągu 7 dni.",
      few: "# klucze wygasają w ciągu 7 dni.",
      many: "# kluczy wygasa w ciągu 7 dni.",
      other: "# klucza wygasa w ciągu 7 dni.",
    }),
  noticeExpiringShow: (total: number) =>
    count(total, { one: "Pokaż go", few: "Pokaż je", many: "Pokaż je", other: "Pokaż je" }),
  noticeExpiringShowAll: "Pokaż wszystkie klucze",

  // Quota
  quota: (used: number, max: number) => `${number(used)} z ${ofKeys(max)}`,
  quotaReached: "Osiągnięto limit. Usuń klucz, aby utworzyć kolejny.",

  // Several keys: checkboxes
  selectAll: "Zaznacz wszystkie klucze",
  selectKey: (name: string) => `Zaznacz klucz ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `Zaznaczono: ${number(total)}`,
  selectedHidden: (total: number) => `Niewidoczne: ${number(total)}`,
  selectedLoaded: (total: number) =>
    `Można zaznaczać tylko dotychczas wczytane klucze (${number(total)}).`,
  selectedNone: "Wyczyszczono zaznaczenie.",
  bulkActions: "Działania dla zaznaczonych kluczy",
  bulkDelete: "Usuń",
  bulkDisable: "Wyłącz",
  bulkEnable: "Włącz",
  bulkClear: "Wyczyść",
  bulkClearName: "Wyczyść zaznaczenie",

  // The question
  bulkDeleteTitle: (total: number) => `Usunąć ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    `Żądania, które używają ${total === 1 ? "tego klucza" : "tych kluczy"}, natychmiast przestaną działać. Tej operacji nie można cofnąć.`,
  bulkDeleteConfirm: (total: number) => `Usuń ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Wyłączyć ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    total === 1
      ? "Żądania, które używają tego klucza, będą kończyć się błędem, dopóki znów go nie włączysz."
      : "Żądania, które używają tych kluczy, będą kończyć się błędem, dopóki znów ich nie włączysz.",
  bulkDisableConfirm: (total: number) => `Wyłącz ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Włączyć ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    total === 1
      ? "Żądania, które używają tego klucza, znów będą działać, chyba że wygasł."
      : "Żądania, które używają tych kluczy, znów będą działać, chyba że któryś klucz wygasł.",
  bulkEnableConfirm: (total: number) => `Włącz ${keys(total)}`,
  bulkKeys: "Zaznaczone klucze",
  bulkUsed: (time: string) => `Użyto: ${time}`,
  bulkMore: (total: number) => `i jeszcze ${keys(total)}`,
  bulkRecent: (total: number) =>
    count(total, {
      one: "W ciągu ostatnich 24 godzin użyto # z tych kluczy.",
      few: "W ciągu ostatnich 24 godzin użyto # z tych kluczy.",
      many: "W ciągu ostatnich 24 godzin użyto # z tych kluczy.",
      other: "W ciągu ostatnich 24 godzin użyto # z tych kluczy.",
    }),
  bulkLeftOut: (total: number) =>
    `Pominięte klucze, dla których to działanie jest niedostępne: ${number(total)}.`,
  bulkWorkspace: (workspace: string) => `Te klucze należą do obszaru roboczego ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Usunięto ${number(done)} z ${ofKeys(total)}`,
  bulkDisabling: (done: number, total: number) => `Wyłączono ${number(done)} z ${ofKeys(total)}`,
  bulkEnabling: (done: number, total: number) => `Włączono ${number(done)} z ${ofKeys(total)}`,
  bulkStop: "Zatrzymaj",
  bulkStopping: "Zatrzymywanie po wysłanych już żądaniach…",
  bulkPaused: (waitSeconds: number) =>
    `Serwer poprosił, żeby zwolnić. Kontynuacja nastąpi za ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Serwer nadal nie odpowiedział. Poczekaj jeszcze albo zamknij to okno i później sprawdź listę.",

  // At its end
  bulkFailed: (total: number) => `Nie udało się tego zrobić dla ${ofKeys(total)}.`,
  bulkStopped: (total: number) =>
    count(total, {
      one: "Zatrzymano, zanim przyszła kolej na # klucz. Nie został zmieniony.",
      few: "Zatrzymano, zanim przyszła kolej na # klucze. Nie zostały zmienione.",
      many: "Zatrzymano, zanim przyszła kolej na # kluczy. Nie zostały zmienione.",
      other: "Zatrzymano, zanim przyszła kolej na # klucza. Nie zostały zmienione.",
    }),
  bulkLost: (total: number) =>
    `Serwer przestał odpowiadać, więc nie podjęto próby dla ${ofKeys(total)}.`,
  bulkRefused: (total: number) =>
    count(total, {
      one: "# klucz się nie zmienił.",
      few: "# klucze się nie zmieniły.",
      many: "# kluczy się nie zmieniło.",
      other: "# klucza się nie zmieniło.",
    }),
  bulkUncertain: "Brak odpowiedzi. Mimo to zmiana mogła nastąpić.",
  bulkRetry: "Ponów nieudane",
  bulkContinue: "Kontynuuj",
  noticeBulkDeleted: (total: number) =>
    total === 1
      ? `Usunięto ${keys(total)}. Zaktualizuj wszystkie systemy, które go używały, w przeciwnym razie ich żądania będą kończyć się błędem.`
      : `Usunięto ${keys(total)}. Zaktualizuj wszystkie systemy, które ich używały, w przeciwnym razie ich żądania będą kończyć się błędem.`,
  noticeBulkDisabled: (total: number) =>
    total === 1
      ? `Wyłączono ${keys(total)}. Żądania, które go używają, będą kończyć się błędem, dopóki znów go nie włączysz.`
      : `Wyłączono ${keys(total)}. Żądania, które ich używają, będą kończyć się błędem, dopóki znów ich nie włączysz.`,
  noticeBulkEnabled: (total: number) => `Włączono ${keys(total)}.`,

  // The search for the key of a token
  tokenSearching: "Szukanie klucza, do którego należy ten token…",
  tokenFound: (name: string) => `Ten token należy do klucza ${name}.`,
  tokenFoundSeveral: (total: number) =>
    total === 1
      ? `Ten token może należeć do ${ofKeys(total)}.`
      : `Ten token może należeć do jednego z ${ofKeys(total)}.`,
  tokenNotFound:
    "Ten token nie należy do żadnego klucza na tej liście. Jego klucz mógł zostać zrotowany lub usunięty.",
  tokenNoHints:
    "Nie możemy ustalić, do którego klucza należy ten token, bo przy tych kluczach nie ma fragmentów tokenów.",
  tokenFailed:
    "Nie udało się sprawdzić wszystkich kluczy. Wklej token ponownie, aby spróbować jeszcze raz.",
  tokenNotSent: "Nie wysłaliśmy ani nie zapisaliśmy tego tokena.",
  tokenShow: "Pokaż go",
};
