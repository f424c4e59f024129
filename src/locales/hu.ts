import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("hu");
// After a number the noun stays in the singular.
const keys = (total: number) => count(total, { one: "# kulcs", other: "# kulcs" });
const seconds = (total: number) => count(total, { one: "# másodperc", other: "# másodperc" });
// A date that ends in a period ends the sentence, too.
const sentence = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The Hungarian messages: names stand where they need neither an article (a or az) nor a suffix. */
export const hu: Messages = {
  locale: "hu",
  dir: "ltr",
  // Header
  heading: "API-kulcsok",
  lede: (workspace: string) =>
    `Az API-kulcsokkal alkalmazásai és szkriptjei az API-n keresztül hozzáférnek ehhez a munkaterülethez: ${workspace}.`,
  ledeWithoutWorkspace:
    "Az API-kulcsokkal alkalmazásai és szkriptjei az API-n keresztül hozzáférnek ehhez a munkaterülethez.",
  authorizationLink: "A kérések hitelesítésének módja",
  opensInNewTab: "új lapon nyílik meg",
  createButton: "API-kulcs",
  createButtonName: "API-kulcs létrehozása",

  // Toolbar
  searchLabel: "API-kulcsok keresése név alapján",
  searchPlaceholder: "Keresés név alapján",
  searchLabelWide: "API-kulcsok keresése",
  searchPlaceholderWide: "Keresés",
  searchClear: "Keresés törlése",
  searchClearText: "Keresés törlése",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ kulcs`,
  countMatches: (matches: number, total: number) => `${number(matches)} / ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# találat", other: "# találat" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ találat`,
  countLoaded: (loaded: number, total: number) => `Betöltve: ${number(loaded)} / ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Eddig betöltött kulcsok: ${number(loaded)}`,
  countPartial: "A keresés és a sorrend csak az eddig betöltött kulcsokra terjed ki.",

  // Table
  tableCaption: (workspace: string) => `API-kulcsok ezen a munkaterületen: ${workspace}`,
  tableCaptionWithoutWorkspace: "API-kulcsok",
  columnName: "Név",
  columnCreated: "Létrehozva",
  columnLastUsed: "Utolsó használat",
  columnExpires: "Lejárat",
  columnCreatedBy: "Létrehozta",
  columnScopes: "Jogosultságok",
  columnActions: "Műveletek",
  expiredLabel: "Lejárt",
  neverUsed: "Soha nem használták",
  neverExpires: "Soha nem jár le",
  createdUnknown: "Ismeretlen",
  createdByUnknown: "Ismeretlen felhasználó",
  noScopes: "Nincsenek jogosultságok",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Növekvő sorrendben, rendezési oszlop: ${column}`,
  sortedDescending: (column: string) => `Csökkenő sorrendben, rendezési oszlop: ${column}`,
  statusExpiring: "Hamarosan lejár",
  statusExpired: "Lejárt",
  statusDisabled: "Letiltva",
  statusTokenNotCopied: "Token nincs elmentve",
  statusTokenNotCopiedHelp: "Ez a token senkinek sincs meg. Rotálja vagy törölje a kulcsot.",
  statusNew: "Új",
  statusActive: "Aktív",
  actionsFor: (name: string) => `Műveletek ehhez: ${name}`,
  actionDetails: "Részletek megtekintése",
  actionEdit: "Szerkesztés",
  actionRotate: "Rotálás",
  actionDelete: "Törlés",
  loadMore: "További kulcsok betöltése",
  loadingMore: "További kulcsok betöltése folyamatban…",
  printPart: (drawn: number) =>
    `Csak az 1–${number(drawn)}. kulcsok vannak kinyomtatva. A lista folytatódik.`,

  // List states
  loading: "API-kulcsok betöltése…",
  loadingSlow: "Ez a szokásosnál tovább tart.",
  emptyTitle: "Még nincsenek API-kulcsok",
  emptyText:
    "API-kulccsal a saját kódjából hívhatja meg az API-t. Hozzon létre minden alkalmazáshoz vagy környezethez egyet, így bármelyiket lecserélheti anélkül, hogy a többit érintené.",
  emptyCreate: "Az első kulcs létrehozása",
  emptyReadOnlyText:
    "Amikor egy írási hozzáféréssel rendelkező személy létrehoz egy kulcsot, az itt fog megjelenni.",
  noMatchTitle: (search: string) => `Egyetlen kulcs sem felel meg ennek: „${search}”`,
  noMatchText: "A keresés csak a kulcsok nevére terjed ki. Próbáljon meg egy másik nevet.",
  noMatchTextWide: "Próbálkozzon kevesebb vagy más szóval.",
  readOnly:
    "Önnek csak megtekintési hozzáférése van. Kulcsok létrehozásához, szerkesztéséhez vagy törléséhez kérjen írási hozzáférést a munkaterület rendszergazdájától.",
  readOnlyAdapter: "Ezeket a kulcsokat máshol kezelik, ezért itt csak megtekinthetők.",
  retry: "Újrapróbálkozás",
  errorTitle: "Az API-kulcsokat nem sikerült betölteni",
  errorUnavailable: "A kiszolgáló nem válaszolt. Ellenőrizze a kapcsolatot, és próbálja újra.",
  errorUnknown: "Útközben hiba történt. Próbálja újra.",
  errorForbiddenTitle: "Nincs hozzáférése ezekhez az API-kulcsokhoz",
  errorForbidden: "Kérjen hozzáférést ennek a munkaterületnek valamelyik rendszergazdájától.",
  errorUnauthenticatedTitle: "Nincs bejelentkezve",
  errorUnauthenticated: "Jelentkezzen be újra, hogy lássa ennek a munkaterületnek az API-kulcsait.",
  errorReauthenticationTitle: "Erősítse meg, hogy Ön az",
  errorReauthentication: "Az API-kulcsok megtekintéséhez igazolja újra a személyazonosságát.",
  confirmIdentity: "Személyazonosság igazolása",
  errorNotFoundTitle: "Ez a munkaterület nem található",
  errorNotFound: "Lehet, hogy törölték, vagy Önnek már nincs hozzáférése.",
  errorRejected: "A kiszolgáló elutasította a kérést.",
  errorRedirectedTitle: "A kiszolgáló átirányította a kérést",
  errorRedirected: "Lehet, hogy ki van jelentkezve. Jelentkezzen be újra, majd próbálkozzon újra.",
  errorRateLimitedTitle: "Túl sok kérés",
  errorRateLimited: (waitSeconds: number) => `Próbálja újra ${seconds(waitSeconds)} múlva.`,
  errorRateLimitedSoon: "Próbálja újra egy kis idő múlva.",
  errorRateLimitedOver: "Most már újra próbálkozhat.",
  offlineTitle: "Ön offline állapotban van",
  offline: "Az API-kulcsok betöltődnek, amint helyreáll a kapcsolat.",
  staleNotice: "A listát nem sikerült frissíteni, ezért lehet, hogy elavult.",
  stalePartial: "A lista többi részét nem sikerült betölteni.",
  staleOffline: "Ön offline állapotban van, ezért lehet, hogy a lista elavult.",
  partFailed:
    "Az oldalnak ezt a részét nem sikerült betölteni. Ellenőrizze a kapcsolatot, majd próbálja újra, vagy töltse be újra az oldalt.",

  // Create
  createTitle: "API-kulcs létrehozása",
  createText: (workspace: string) =>
    `Használjon minden alkalmazáshoz vagy környezethez külön kulcsot ezen a munkaterületen: ${workspace}.`,
  createTextWithoutWorkspace: "Használjon minden alkalmazáshoz vagy környezethez külön kulcsot.",
  nameLabel: "Név",
  nameHelp:
    "Írja le, hol fogják használni: Éles háttérrendszer, Tesztkörnyezeti feldolgozó, CRM-szinkronizálás.",
  nameEmpty: "Adjon meg egy nevet.",
  nameTooLong: (maximum: number) => `Legfeljebb ${number(maximum)} karaktert használjon.`,
  nameControlCharacters: "Egyetlen sort használjon, tabulátorok és más vezérlőkarakterek nélkül.",
  nameTaken: "Egy másik kulcs használja ezt a nevet. Válasszon másik nevet.",
  nameInUse: "Egy másik kulcs már használja ezt a nevet. Ettől még Ön is használhatja.",
  nameLooksLikeToken:
    "Ez tokennek tűnik. A kulcsok nevét a munkaterületen mindenki látja, ezért inkább egy leíró nevet adjon meg.",
  create: "Létrehozás",
  cancel: "Mégse",
  close: "Bezárás",
  save: "Mentés",
  createOutcomeUnknown:
    "Nem tudtuk megállapítani, hogy létrejött-e a kulcs. Nyugodtan próbálja újra: nem jön létre második példány.",
  createOutcomeUnknownCheck:
    "Nem tudtuk megállapítani, hogy létrejött-e a kulcs. Nézze meg a listát, mielőtt újra próbálkozik.",
  createUnanswered:
    "Még mindig nincs válasz, ezért nem tudni, hogy a kulcs létezik-e. Várjon tovább, vagy próbálja újra: nem jön létre második kulcs.",
  createUnansweredCheck:
    "Még mindig nincs válasz, ezért nem tudni, hogy a kulcs létezik-e. Nézze meg a listát, mielőtt újra próbálkozik: létrejöhet egy második kulcs.",
  createWithoutToken:
    "A kiszolgáló létrehozta a kulcsot, de nem küldött tokent, ezért a kulcs nem használható. Próbálja újra, vagy törölje a kulcsot, és hozzon létre egy másikat.",
  createFound:
    "A listában most már szerepel egy ilyen nevű kulcs, de a tokenjét nem kaptuk meg. A token megszerzéséhez próbálja újra, vagy távolítsa el a kulcsot.",
  createFoundCheck:
    "A listában most már szerepel egy ilyen nevű kulcs, de a tokenjét nem kaptuk meg. Ha újra próbálkozik, létrejöhet egy második példány.",
  foundDelete: "Kulcs törlése",
  foundRotate: "Kulcs rotálása",
  giveUp: "Bezárás mindenképp",

  // Rotate
  rotateTitle: (name: string) => `Rotálja ezt a kulcsot: „${name}”?`,
  rotateText:
    "A kulcs új tokent kap, amely csak egyszer jelenik meg. A régi token azonnal érvényét veszti.",
  rotateConfirm: "Kulcs rotálása",
  rotateOutcomeUnknown:
    "Nem tudtuk megállapítani, hogy lecserélődött-e a token. Nyugodtan próbálja újra.",
  rotateOutcomeUnknownCheck:
    "Nem tudtuk megállapítani, hogy lecserélődött-e a token. Ha újra próbálkozik, kétszer is lecserélődhet.",
  rotateUnanswered:
    "Még mindig nincs válasz, ezért nem tudni, hogy a token lecserélődött-e. Várjon tovább, vagy próbálja újra: a token nem cserélődik le kétszer.",
  rotateUnansweredCheck:
    "Még mindig nincs válasz, ezért nem tudni, hogy a token lecserélődött-e. Ha újra próbálkozik, a token ismét lecserélődhet.",
  rotateWithoutToken:
    "A kiszolgáló nem adott vissza új tokent. Lehet, hogy a régi már nem működik. Próbálja újra.",

  // Failures of any write
  writeForbidden: "Ehhez Önnek nincs engedélye.",
  writeUnauthenticated:
    "Nincs bejelentkezve. Jelentkezzen be újra egy másik lapon, majd térjen vissza, és próbálja újra.",
  writeReauthentication: "Erősítse meg, hogy Ön az, majd próbálja újra.",
  writeInvalid: "A kiszolgáló ezt elutasította. Ellenőrizze a megadott adatokat.",
  writeNotFound: "Ez a kulcs már nem létezik.",
  writeWorkspaceNotFound: "Ez a munkaterület már nem létezik, vagy Önnek már nincs hozzáférése.",
  writeLimitReached:
    "Ez a munkaterület elérte a kulcsok megengedett számát. Töröljön egyet, amelyre már nincs szüksége.",
  writeRateLimited: (waitSeconds: number) =>
    `Túl sok kérés. Próbálja újra ${seconds(waitSeconds)} múlva.`,
  writeRateLimitedSoon: "Túl sok kérés. Próbálja újra egy kis idő múlva.",
  writeRejected: "A kiszolgáló elutasította a kérést. Semmi sem változott.",
  writeUnavailable: "A kiszolgáló nem válaszolt. A megadott adatok nem vesztek el. Próbálja újra.",
  writeUnknown: "Hiba történt. A megadott adatok nem vesztek el. Próbálja újra.",
  writeUnanswered:
    "Még mindig nincs válasz. Várhat tovább, vagy bezárhatja ezt az ablakot, és később megnézheti a listát.",
  writeStillRunning:
    "A kiszolgáló még az első kérésén dolgozik. Várjon egy kicsit, majd próbálja újra.",

  // Reveal
  revealTitle: "Másolja ki a tokent",
  revealText: (name: string) =>
    `Másolja ki most a tokent, mert többé nem láthatja. A hozzá tartozó kulcs: ${name}.`,
  revealWorkspace: (workspace: string) =>
    `Ez a kulcs ehhez a munkaterülethez tartozik: ${workspace}.`,
  revealAgain: "Ön elhagyta ezt az oldalt, mielőtt kimásolta volna a tokent. Másolja ki most.",
  tokenLabel: "Token",
  show: "Megjelenítés",
  showToken: "Token megjelenítése",
  hide: "Elrejtés",
  hideToken: "Token elrejtése",
  copy: "Másolás",
  copied: "A vágólapra másolva.",
  copiedHeader: "Kérésfejlécként a vágólapra másolva.",
  copiedByHand: "Kimásolva.",
  copyFailed: (shortcut: string) =>
    `A böngésző nem engedélyezte a másolást. A token ki van jelölve, a másoláshoz nyomja le ezt: ${shortcut}.`,
  storeWarning:
    "Mielőtt bezárja ezt az ablakot, mentse a tokent az alkalmazása konfigurációjába, egy jelszókezelőbe vagy egy titoktárba.",
  useIt: "Kérésfejléc",
  headerPlaceholder: "<token>",
  copyHeader: "Fejléc másolása",
  copyAs: "Másolás formátuma",
  copyAsFormat: (format: string) => `Másolás ebben a formátumban: ${format}`,
  done: "Kész",
  leaveTitle: "A token nincs kimásolva",
  leaveText: "Bezárás után senki sem láthatja többé.",
  leaveStay: "Maradjon nyitva",
  leaveGo: "Elmentettem",

  // Edit
  editTitle: "API-kulcs szerkesztése",
  editText: "A kulcs átnevezése nem érinti a kulcsot használó kéréseket.",

  // Delete
  deleteTitle: (name: string) => `Törli ezt a kulcsot: „${name}”?`,
  deleteLastUsed: (time: string) => `Utolsó használat: ${time}.`,
  deleteNeverUsed: "Ezt a kulcsot soha nem használták.",
  deleteConsequence:
    "Az ezt a kulcsot használó kérések a törléstől kezdve sikertelenek lesznek. Ez nem vonható vissza.",
  deleteConfirm: "Kulcs törlése",
  deleteUncertain:
    "Nem tudtuk megállapítani, hogy a kulcs törlése sikerült-e. Lehet, hogy még működik. Próbálja újra.",
  detailStatus: "Állapot",
  detailHint: "Tokenrészlet",
  detailId: "Azonosító",
  detailDescription: "Leírás",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `A következő kulcs törölve: ${name}. Frissítsen minden rendszert, amely ezt a kulcsot használta, különben a kéréseik sikertelenek lesznek.`,
  noticeNotDeleted: (name: string) =>
    `A következő kulcs törlése nem történt meg: ${name}. Még szerepel a listában, és még működik.`,
  noticeStillListed: (name: string) =>
    `Ez a kulcs ismét szerepel a listában: ${name}. A kiszolgáló még visszaadja, ezért lehet, hogy még működik.`,
  noticeLeftOut: (total: number) => `Nem olvasható, ezért nem látható: ${keys(total)}.`,
  noticeListCut:
    "A kiszolgáló kétszer adta vissza ugyanazt az oldalt, ezért a lista hiányos lehet.",
  noticeCreatedHidden: (name: string) =>
    `A következő kulcs létrejött, de a keresés elrejti: ${name}.`,
  dismiss: "Elrejtés",
  announceCreated: (name: string) => `Létrejött az új API-kulcs: ${name}.`,
  announceRenamed: (name: string) => `A kulcs neve mostantól ${name}.`,
  announceRenameFailed: (name: string) =>
    `A kulcsot nem sikerült átnevezni. A neve továbbra is ${name}.`,

  // The fields beyond the name
  optional: "Nem kötelező",
  duplicateText: (name: string) =>
    `Az űrlap kezdetben ennek a kulcsnak a beállításait tartalmazza: ${name}. Az új kulcs új tokent kap.`,
  editFieldsText:
    "A változások azonnal érvényesek a kulcsot használó kérésekre. A token nem változik.",
  announceSaved: (name: string) => `Mentettük a kulcs módosításait: ${name}.`,
  noticeSaveFailed: (name: string) => `Nem sikerült menteni a kulcs módosításait: ${name}.`,
  descriptionLabel: "Leírás",
  descriptionPlaceholder: "Mi használja ezt a kulcsot, és kit lehet róla kérdezni",

  // Expiration
  expiryLabel: "Lejárat",
  expiryDate: "Dátum választása",
  expiryNever: "Soha",
  expiryUnchanged: "Nem változik",
  expiryDateLabel: "Lejárat dátuma",
  expiresOn: (time: string) => sentence(`Lejárat: ${time}`),
  expiredOn: (time: string) => sentence(`Lejárt: ${time}`),
  expiresNever: "Ez a kulcs soha nem jár le.",
  expiryNeverWarning:
    "Ha ez a kulcs kiszivárog, addig működik, amíg valaki nem törli. Ha lehet, adjon meg lejárati dátumot.",
  expiryMissing: "Adja meg, mikor járjon le a kulcs.",
  expiryPast: "Jövőbeli időpontot adjon meg.",
  expiryTooEarly: (date: string) => sentence(`A legkorábbi választható dátum: ${date}`),
  expiryTooLate: (date: string) => sentence(`A legkésőbbi választható dátum: ${date}`),

  // Custom fields
  fieldMissing: "Ezt a mezőt ki kell tölteni.",
  fieldNotANumber: "Számot adjon meg, például: 1000 vagy 0,5.",
  fieldChoose: "Válasszon egy lehetőséget",
  fieldListHelp: "Soronként egy érték.",
  permissionsMissing: "Válasszon ki legalább egy jogosultságot.",

  // Permissions
  permissionsLabel: "Jogosultságok",
  permissionsSelected: (selected: number, total: number) =>
    `Kiválasztva: ${number(selected)} / ${number(total)}`,
  permissionsPresets: "Előre beállított készletek",
  permissionsSearch: "Jogosultságok keresése",
  permissionsFound: (total: number) => `Talált jogosultságok: ${number(total)}`,
  permissionsNoMatch: (search: string) => `Egyetlen jogosultság sem felel meg ennek: „${search}”`,
  permissionsSelectAll: "Az összes kiválasztása",
  permissionsSelectAllOf: (group: string) => `Az összes kiválasztása: ${group}`,
  permissionsClear: "Kiválasztás megszüntetése",
  permissionsClearAllOf: (group: string) => `Kiválasztás megszüntetése: ${group}`,
  permissionsOther: "Egyéb",
  permissionSensitive: "Érzékeny",
  permissionIncluded: (source: string) => `Ennek a része: „${source}”`,
  permissionsGone: "Már nem érhető el",
  permissionGone: "Ez a jogosultság már nem létezik.",
  permissionsNone: "Nincsenek választható jogosultságok.",
  permissionsLoading: "Jogosultságok betöltése…",
  permissionsErrorTitle: "A jogosultságokat nem sikerült betölteni",
  permissionsArrowKeys: "A listában a nyílbillentyűkkel mozoghat.",

  // Row menu
  actionDuplicate: "Duplikálás…",
  actionRotateOptions: "Rotálás…",
  actionDisable: "Letiltás",
  actionEnable: "Engedélyezés",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "A kulcs új tokent kap, amely csak egyszer jelenik meg. Válassza ki, meddig működjön még a jelenlegi token.",
  graceLabel: "Jelenlegi token",
  graceNone: "Azonnal érvényét veszti",
  graceNoneHelp:
    "A jelenlegi tokent használó kérések sikertelenek lesznek, amíg nem frissíti őket.",
  graceUntilToday: (time: string) =>
    `Még ma működik, eddig: ${time}. Addig frissítse a rendszereit.`,
  graceUntil: (moment: string) => `Eddig működik: ${moment}. Addig frissítse a rendszereit.`,
  graceFailed:
    "Nem sikerült betölteni, meddig működhet még a jelenlegi token. Ha most rotálja a kulcsot, a token azonnal érvényét veszti.",

  // A key whose old token still works
  statusRotated: "Rotálva",
  oldTokenUntil: (moment: string) => `a régi token eddig működik: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `A régi token még ma működik, eddig: ${time}. Addig frissítse a rendszereit.`,
  revealOldTokenUntil: (moment: string) =>
    `A régi token eddig működik: ${moment}. Addig frissítse a rendszereit.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `A következő kulcs le van tiltva: ${name}. Az ezt használó kérések sikertelenek lesznek, amíg újra nem engedélyezi.`,
  noticeEnabled: (name: string) =>
    `A következő kulcs engedélyezve van: ${name}. Az ezt használó kérések újra működnek.`,
  noticeEnabledExpired: (name: string) =>
    `A következő kulcs engedélyezve van, de lejárt: ${name}. Az ezt használó kérések továbbra is sikertelenek lesznek.`,
  noticeDisableFailed: (name: string) =>
    `A következő kulcsot nem sikerült letiltani: ${name}. Még működik.`,
  noticeEnableFailed: (name: string) =>
    `A következő kulcsot nem sikerült engedélyezni: ${name}. Még le van tiltva.`,
  noticeDisableUncertain: (name: string) =>
    `Nem tudtuk megállapítani, hogy a következő kulcs letiltása sikerült-e: ${name}. Lehet, hogy még működik.`,
  noticeEnableUncertain: (name: string) =>
    `Nem tudtuk megállapítani, hogy a következő kulcs engedélyezése sikerült-e: ${name}. Lehet, hogy még le van tiltva.`,
  noticeSwitchUnanswered: (name: string) =>
    `A kiszolgáló még nem válaszolt, ezért nem tudni, hogy a következő kulcs állapota megváltozott-e: ${name}.`,

  // Details
  detailGone: "Ez a kulcs már nem létezik. Ezek az utolsó ismert részletei.",
  detailOldToken: "Régi token",
  detailOldTokenUntil: (time: string) => `Eddig működik: ${time}`,
  detailOn: "Be",
  detailOff: "Ki",

  // Details: usage
  usageTitle: "Kérések",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Kérések az elmúlt órában", other: "Kérések az elmúlt # órában" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Kérések az elmúlt napban", other: "Kérések az elmúlt # napban" }),
  usageFailed: (share: string) => `ebből sikertelen: ${share}`,
  usageNone: "Ebben az időszakban nem voltak kérések.",
  usageEmpty: "Még nincs mit összesíteni.",
  usageError: "A használati adatokat nem sikerült betölteni",
  usageShowNumbers: "Számok megjelenítése",
  usageHideNumbers: "Számok elrejtése",
  usageColumnDay: "Nap",
  usageColumnTime: "Időpont",
  usageColumnFailed: "Sikertelen",

  // Details: activity
  activityTitle: "Tevékenység",
  activityNone: "Még nincs tevékenység.",
  activityError: "A tevékenységet nem sikerült betölteni",
  activityMoreError: "A további tevékenységet nem sikerült betölteni",
  activityLoaded: (total: number) => `További ${number(total)} bejegyzés betöltve.`,

  // Filters
  filterLabel: "Kulcsok szűrése",
  filterActive: "Aktív",
  filterScopes: "Jogosultság",
  filterCreatedBy: "Létrehozta",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Szűrők törlése",
  filterClearAll: "Keresés és szűrők törlése",
  noMatchFilterTitle: "Egyetlen kulcs sem felel meg ezeknek a szűrőknek",
  noMatchFilterSearchTitle: (search: string) =>
    `Egyetlen kulcs sem felel meg ezeknek a szűrőknek és ennek: „${search}”`,
  noMatchFilterText: (filters: string) => `Az aktuális szűrők: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `A következő kulcs létrejött, de a szűrők elrejtik: ${name}.`,

  // Keys that end soon
  noticeExpiring: (total: number) => `${keys(total)} 7 napon belül lejár.`,
  noticeExpiringShow: (total: number) =>
    count(total, { one: "Kulcs megjelenítése", other: "Kulcsok megjelenítése" }),
  noticeExpiringShowAll: "Az összes kulcs megjelenítése",

  // Quota
  quota: (used: number, max: number) => `${number(used)} / ${keys(max)}`,
  quotaReached: "Elérte a korlátot. Új kulcs létrehozásához töröljön egyet.",

  // Several keys: checkboxes
  selectAll: "Az összes kulcs kiválasztása",
  selectKey: (name: string) => `Kulcs kiválasztása: ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} kiválasztva`,
  selectedHidden: (total: number) => `${number(total)} nem látható`,
  selectedLoaded: (total: number) => `Csak az eddig betöltött ${keys(total)} választható ki.`,
  selectedNone: "Kiválasztás megszüntetve.",
  bulkActions: "Műveletek a kiválasztott kulcsokkal",
  bulkDelete: "Törlés",
  bulkDisable: "Letiltás",
  bulkEnable: "Engedélyezés",
  bulkClear: "Megszüntetés",
  bulkClearName: "Kiválasztás megszüntetése",

  // The question
  bulkDeleteTitle: (total: number) => `Töröl ${number(total)} kulcsot?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Az ezt a kulcsot használó kérések a törléstől kezdve sikertelenek lesznek. Ez nem vonható vissza.",
      other:
        "Az ezeket a kulcsokat használó kérések a törléstől kezdve sikertelenek lesznek. Ez nem vonható vissza.",
    }),
  bulkDeleteConfirm: (total: number) => `${keys(total)} törlése`,
  bulkDisableTitle: (total: number) => `Letilt ${number(total)} kulcsot?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Az ezt a kulcsot használó kérések sikertelenek lesznek, amíg újra nem engedélyezi a kulcsot.",
      other:
        "Az ezeket a kulcsokat használó kérések sikertelenek lesznek, amíg újra nem engedélyezi a kulcsokat.",
    }),
  bulkDisableConfirm: (total: number) => `${keys(total)} letiltása`,
  bulkEnableTitle: (total: number) => `Engedélyez ${number(total)} kulcsot?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Az ezt a kulcsot használó kérések újra működni fognak, hacsak a kulcs le nem járt.",
      other:
        "Az ezeket a kulcsokat használó kérések újra működni fognak, hacsak egy kulcs le nem járt.",
    }),
  bulkEnableConfirm: (total: number) => `${keys(total)} engedélyezése`,
  bulkKeys: "Kiválasztott kulcsok",
  bulkUsed: (time: string) => `Utolsó használat: ${time}`,
  bulkMore: (total: number) => `és további ${keys(total)}`,
  bulkRecent: (total: number) =>
    `Ezek közül ${number(total)} kulcsot használtak az elmúlt 24 órában.`,
  bulkLeftOut: (total: number) =>
    `Ez a művelet a kiválasztottak közül ${number(total)} kulccsal nem végezhető el, ezért ez kimarad.`,
  bulkWorkspace: (workspace: string) =>
    `Ezek a kulcsok ehhez a munkaterülethez tartoznak: ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Törölve: ${number(done)} / ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `Letiltva: ${number(done)} / ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Engedélyezve: ${number(done)} / ${keys(total)}`,
  bulkStop: "Leállítás",
  bulkStopping: "Leállítás a már elküldött kérések után…",
  bulkPaused: (waitSeconds: number) =>
    `A kiszolgáló lassítást kért. Folytatás ${seconds(waitSeconds)} múlva.`,
  bulkUnanswered:
    "A kiszolgáló még mindig nem válaszolt. Várjon tovább, vagy zárja be ezt az ablakot, és később nézze meg a listát.",

  // At its end
  bulkFailed: (total: number) => `Ez ${number(total)} kulcsnál nem sikerült.`,
  bulkStopped: (total: number) =>
    `A leállítás miatt ${number(total)} kulcsra már nem került sor. ${total === 1 ? "Ez nem változott" : "Ezek nem változtak"}.`,
  bulkLost: (total: number) =>
    `A kiszolgáló már nem válaszol, ezért ${number(total)} kulccsal nem próbálkoztunk.`,
  bulkRefused: (total: number) => `${keys(total)} nem változott.`,
  bulkUncertain: "Nincs válasz. Lehet, hogy ennek ellenére megtörtént.",
  bulkRetry: "Sikertelenek újrapróbálása",
  bulkContinue: "Folytatás",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# kulcs törölve. Frissítsen minden rendszert, amely ezt a kulcsot használta, különben a kéréseik sikertelenek lesznek.",
      other:
        "# kulcs törölve. Frissítsen minden rendszert, amely ezeket a kulcsokat használta, különben a kéréseik sikertelenek lesznek.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# kulcs letiltva. Az ezt használó kérések sikertelenek lesznek, amíg újra nem engedélyezi.",
      other:
        "# kulcs letiltva. Az ezeket használó kérések sikertelenek lesznek, amíg újra nem engedélyezi őket.",
    }),
  noticeBulkEnabled: (total: number) => `${keys(total)} engedélyezve.`,

  // The search for the key of a token
  tokenSearching: "A tokenhez tartozó kulcs keresése…",
  tokenFound: (name: string) => `Ez a token ehhez a kulcshoz tartozik: ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Ez a token # kulcshoz tartozhat.",
      other: "Ez a token # kulcs bármelyikéhez tartozhat.",
    }),
  tokenNotFound:
    "Ez a token a lista egyetlen kulcsához sem tartozik. Lehet, hogy a kulcsát rotálták vagy törölték.",
  tokenNoHints:
    "Nem állapítható meg, melyik kulcshoz tartozik ez a token, mert ezeknél a kulcsoknál nincs tokenrészlet.",
  tokenFailed:
    "Nem sikerült minden kulcsot ellenőrizni. Az újrapróbálkozáshoz illessze be ismét a tokent.",
  tokenNotSent: "A tokent nem küldtük el, és nem is tároltuk.",
  tokenShow: "Megjelenítés",
};
