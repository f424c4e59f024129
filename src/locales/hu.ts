import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "other">("hu");
// After a number the noun stays in the singular.
const keys = (total: number) => count(total, { one: "# kulcs", other: "# kulcs" });
const seconds = (total: number) => count(total, { one: "# másodperc", other: "# másodperc" });

/** The Hungarian messages: names stand where they need neither an article (a or az) nor a suffix. */
export const hu: Translation = {
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
};
