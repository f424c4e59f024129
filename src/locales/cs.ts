import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "few" | "many" | "other">("cs");
const keys = (total: number) =>
  count(total, { one: "# klíč", few: "# klíče", many: "# klíče", other: "# klíčů" });
// After “z”, in the genitive.
const ofKeys = (total: number) =>
  count(total, { one: "# klíče", few: "# klíčů", many: "# klíče", other: "# klíčů" });
// After “za”, in the accusative.
const seconds = (total: number) =>
  count(total, { one: "# sekundu", few: "# sekundy", many: "# sekundy", other: "# sekund" });

/** The Czech messages. */
export const cs: Messages = {
  locale: "cs",
  dir: "ltr",
  // Header
  heading: "Klíče API",
  lede: (workspace: string) =>
    `Pomocí klíčů API získávají vaše aplikace a skripty přístup do pracovního prostoru ${workspace} přes API.`,
  ledeWithoutWorkspace:
    "Pomocí klíčů API získávají vaše aplikace a skripty přístup do tohoto pracovního prostoru přes API.",
  authorizationLink: "Jak ověřovat požadavky",
  opensInNewTab: "otevře se na nové kartě",
  createButton: "Klíč API",
  createButtonName: "Vytvořit klíč API",

  // Toolbar
  searchLabel: "Hledat klíče API podle názvu",
  searchPlaceholder: "Hledat podle názvu",
  searchLabelWide: "Hledat klíče API",
  searchPlaceholderWide: "Hledat",
  searchClear: "Zrušit hledání",
  searchClearText: "Zrušit hledání",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ klíč", few: "#+ klíče", many: "#+ klíče", other: "#+ klíčů" }),
  countMatches: (matches: number, total: number) => `${number(matches)} z ${ofKeys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# shoda", few: "# shody", many: "# shody", other: "# shod" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ shoda", few: "#+ shody", many: "#+ shody", other: "#+ shod" }),
  countLoaded: (loaded: number, total: number) => `Načteno ${number(loaded)} z ${ofKeys(total)}`,
  countLoadedSoFar: (loaded: number) => `Dosud načtené klíče: ${number(loaded)}`,
  countPartial: "Hledání a řazení zahrnují jen dosud načtené klíče.",

  // Table
  tableCaption: (workspace: string) => `Klíče API pracovního prostoru ${workspace}`,
  tableCaptionWithoutWorkspace: "Klíče API",
  columnName: "Název",
  columnCreated: "Vytvořeno",
  columnLastUsed: "Poslední použití",
  columnExpires: "Vyprší",
  columnCreatedBy: "Vytvořil(a)",
  columnScopes: "Oprávnění",
  columnActions: "Akce",
  expiredLabel: "Platnost vypršela",
  neverUsed: "Nikdy nepoužito",
  neverExpires: "Nikdy nevyprší",
  createdUnknown: "Neznámé",
  createdByUnknown: "Neznámý uživatel",
  noScopes: "Žádná oprávnění",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Seřazeno podle sloupce ${column} vzestupně`,
  sortedDescending: (column: string) => `Seřazeno podle sloupce ${column} sestupně`,
  statusExpiring: "Brzy vyprší",
  statusExpired: "Platnost vypršela",
  statusDisabled: "Deaktivováno",
  statusTokenNotCopied: "Token neuložen",
  statusTokenNotCopiedHelp: "Tento token nikdo nemá. Rotujte klíč, nebo ho smažte.",
  statusNew: "Nový",
  statusActive: "Aktivní",
  actionsFor: (name: string) => `Akce pro klíč ${name}`,
  actionDetails: "Zobrazit podrobnosti",
  actionEdit: "Upravit",
  actionRotate: "Rotovat",
  actionDelete: "Smazat",
  loadMore: "Načíst další klíče",
  loadingMore: "Načítání dalších klíčů…",
  printPart: (drawn: number) => `Vytištěny jsou jen klíče 1–${number(drawn)}. Seznam pokračuje.`,

  // List states
  loading: "Načítání klíčů API…",
  loadingSlow: "Trvá to déle než obvykle.",
  emptyTitle: "Zatím žádné klíče API",
  emptyText:
    "Pomocí klíče API můžete volat API z vlastního kódu. Vytvořte klíč pro každou aplikaci nebo prostředí, abyste mohli jeden nahradit bez dopadu na ostatní.",
  emptyCreate: "Vytvořit první klíč",
  emptyReadOnlyText: "Až někdo s přístupem pro zápis vytvoří klíč, objeví se zde.",
  noMatchTitle: (search: string) => `Výrazu „${search}“ neodpovídá žádný klíč`,
  noMatchText: "Prohledávají se pouze názvy klíčů. Zkuste jiný název.",
  noMatchTextWide: "Zkuste méně slov nebo jiná slova.",
  readOnly:
    "Máte přístup jen ke čtení. Chcete-li klíče vytvářet, upravovat nebo mazat, požádejte správce pracovního prostoru o přístup pro zápis.",
  readOnlyAdapter: "Tyto klíče se spravují jinde, takže je zde lze pouze zobrazit.",
  retry: "Zkusit znovu",
  errorTitle: "Klíče API se nepodařilo načíst",
  errorUnavailable: "Server neodpověděl. Zkontrolujte připojení a zkuste to znovu.",
  errorUnknown: "Při přenosu se něco pokazilo. Zkuste to znovu.",
  errorForbiddenTitle: "K těmto klíčům API nemáte přístup",
  errorForbidden: "Požádejte o přístup správce tohoto pracovního prostoru.",
  errorUnauthenticatedTitle: "Jste odhlášeni",
  errorUnauthenticated:
    "Chcete-li zobrazit klíče API tohoto pracovního prostoru, přihlaste se znovu.",
  errorReauthenticationTitle: "Potvrďte, že jste to vy",
  errorReauthentication: "Chcete-li zobrazit tyto klíče API, prokažte znovu svou totožnost.",
  confirmIdentity: "Ověřit totožnost",
  errorNotFoundTitle: "Tento pracovní prostor nebyl nalezen",
  errorNotFound: "Možná byl smazán nebo k němu už nemáte přístup.",
  errorRejected: "Server tento požadavek odmítl.",
  errorRedirectedTitle: "Server tento požadavek přesměroval",
  errorRedirected: "Možná jste odhlášeni. Přihlaste se znovu a zkuste to ještě jednou.",
  errorRateLimitedTitle: "Příliš mnoho požadavků",
  errorRateLimited: (waitSeconds: number) => `Zkuste to znovu za ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Zkuste to znovu za chvíli.",
  errorRateLimitedOver: "Teď to můžete zkusit znovu.",
  offlineTitle: "Jste offline",
  offline: "Klíče API se načtou, jakmile se připojení obnoví.",
  staleNotice: "Seznam se nepodařilo obnovit, takže nemusí být aktuální.",
  stalePartial: "Zbytek seznamu se nepodařilo načíst.",
  staleOffline: "Jste offline, takže seznam nemusí být aktuální.",
  partFailed:
    "Tuto část stránky se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu, nebo stránku načtěte znovu.",

  // Create
  createTitle: "Vytvořit klíč API",
  createText: (workspace: string) =>
    `Pro každou aplikaci nebo prostředí v pracovním prostoru ${workspace} používejte samostatný klíč.`,
  createTextWithoutWorkspace: "Pro každou aplikaci nebo prostředí používejte samostatný klíč.",
  nameLabel: "Název",
  nameHelp: "Uveďte, kde se bude používat: produkční backend, testovací worker, synchronizace CRM.",
  nameEmpty: "Zadejte název.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Použijte nejvýše # znak.",
      few: "Použijte nejvýše # znaky.",
      many: "Použijte nejvýše # znaku.",
      other: "Použijte nejvýše # znaků.",
    }),
  nameControlCharacters: "Použijte jeden řádek bez tabulátorů a jiných řídicích znaků.",
  nameTaken: "Tento název používá jiný klíč. Zvolte jiný název.",
  nameInUse: "Tento název už používá jiný klíč. Přesto ho můžete použít.",
  nameLooksLikeToken:
    "Tohle vypadá jako token. Názvy klíčů vidí všichni v tomto pracovním prostoru, proto místo toho zadejte popisný název.",
  create: "Vytvořit",
  cancel: "Zrušit",
  close: "Zavřít",
  save: "Uložit",
  createOutcomeUnknown:
    "Nepodařilo se nám ověřit, zda byl klíč vytvořen. Můžete to bez obav zkusit znovu: duplicitní klíč nevznikne.",
  createOutcomeUnknownCheck:
    "Nepodařilo se nám ověřit, zda byl klíč vytvořen. Než to zkusíte znovu, podívejte se do seznamu.",
  createUnanswered:
    "Odpověď stále nepřišla, takže není jasné, zda klíč existuje. Čekejte dál, nebo to zkuste znovu: druhý klíč se tím nevytvoří.",
  createUnansweredCheck:
    "Odpověď stále nepřišla, takže není jasné, zda klíč existuje. Než to zkusíte znovu, podívejte se do seznamu: mohl by vzniknout druhý klíč.",
  createWithoutToken:
    "Server klíč vytvořil, ale neposlal žádný token, takže klíč nelze používat. Zkuste to znovu, nebo klíč smažte a vytvořte jiný.",
  createFound:
    "V seznamu je teď klíč s tímto názvem, ale jeho token jsme nedostali. Zkuste token získat znovu, nebo klíč odstraňte.",
  createFoundCheck:
    "V seznamu je teď klíč s tímto názvem, ale jeho token jsme nedostali. Pokud to zkusíte znovu, může vzniknout duplicitní klíč.",
  foundDelete: "Smazat klíč",
  foundRotate: "Rotovat klíč",
  giveUp: "Přesto zavřít",

  // Rotate
  rotateTitle: (name: string) => `Rotovat klíč „${name}“?`,
  rotateText:
    "Klíč dostane nový token, který se zobrazí jen jednou. Starý token ihned přestane fungovat.",
  rotateConfirm: "Rotovat klíč",
  rotateOutcomeUnknown:
    "Nepodařilo se nám ověřit, zda byl token nahrazen. Můžete to bez obav zkusit znovu.",
  rotateOutcomeUnknownCheck:
    "Nepodařilo se nám ověřit, zda byl token nahrazen. Pokud to zkusíte znovu, může být nahrazen dvakrát.",
  rotateUnanswered:
    "Odpověď stále nepřišla, takže není jasné, zda byl token nahrazen. Čekejte dál, nebo to zkuste znovu: token se nenahradí dvakrát.",
  rotateUnansweredCheck:
    "Odpověď stále nepřišla, takže není jasné, zda byl token nahrazen. Pokud to zkusíte znovu, mohl by být nahrazen ještě jednou.",
  rotateWithoutToken: "Server nevrátil nový token. Starý už možná nefunguje. Zkuste to znovu.",

  // Failures of any write
  writeForbidden: "K této akci nemáte oprávnění.",
  writeUnauthenticated:
    "Jste odhlášeni. Přihlaste se znovu na jiné kartě, pak se vraťte a zkuste to znovu.",
  writeReauthentication: "Potvrďte, že jste to vy, a zkuste to znovu.",
  writeInvalid: "Server požadavek odmítl. Zkontrolujte zadané údaje.",
  writeNotFound: "Tento klíč už neexistuje.",
  writeWorkspaceNotFound: "Tento pracovní prostor už neexistuje, nebo k němu už nemáte přístup.",
  writeLimitReached:
    "Tento pracovní prostor dosáhl nejvyššího povoleného počtu klíčů. Smažte některý, který už nepotřebujete.",
  writeRateLimited: (waitSeconds: number) =>
    `Příliš mnoho požadavků. Zkuste to znovu za ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Příliš mnoho požadavků. Zkuste to znovu za chvíli.",
  writeRejected: "Server tento požadavek odmítl. Nic se nezměnilo.",
  writeUnavailable:
    "Server neodpověděl. Nic z toho, co jste zadali, se neztratilo. Zkuste to znovu.",
  writeUnknown: "Něco se pokazilo. Nic z toho, co jste zadali, se neztratilo. Zkuste to znovu.",
  writeUnanswered:
    "Odpověď stále nepřišla. Můžete čekat dál, nebo toto okno zavřít a podívat se do seznamu později.",
  writeStillRunning:
    "Server stále zpracovává váš první požadavek. Chvíli počkejte a zkuste to znovu.",

  // Reveal
  revealTitle: "Zkopírujte si token",
  revealText: (name: string) => `Zkopírujte token klíče ${name} hned. Znovu už ho neuvidíte.`,
  revealWorkspace: (workspace: string) => `Tento klíč patří do pracovního prostoru ${workspace}.`,
  revealAgain: "Opustili jste tuto stránku dříve, než jste token zkopírovali. Zkopírujte ho teď.",
  tokenLabel: "Token",
  show: "Zobrazit",
  showToken: "Zobrazit token",
  hide: "Skrýt",
  hideToken: "Skrýt token",
  copy: "Kopírovat",
  copied: "Zkopírováno do schránky.",
  copiedHeader: "Zkopírováno do schránky jako hlavička požadavku.",
  copiedByHand: "Zkopírováno.",
  copyFailed: (shortcut: string) =>
    `Prohlížeč kopírování nepovolil. Token je označený: zkopírujete ho stisknutím ${shortcut}.`,
  storeWarning:
    "Než toto okno zavřete, uložte token do konfigurace své aplikace, do správce hesel nebo do úložiště tajných údajů.",
  useIt: "Hlavička požadavku",
  headerPlaceholder: "<token>",
  copyHeader: "Kopírovat hlavičku",
  copyAs: "Kopírovat jako",
  copyAsFormat: (format: string) => `Kopírovat jako ${format}`,
  done: "Hotovo",
  leaveTitle: "Token nebyl zkopírován",
  leaveText: "Po zavření ho už nikdo neuvidí.",
  leaveStay: "Nechat otevřené",
  leaveGo: "Mám ho uložený",

  // Edit
  editTitle: "Upravit klíč API",
  editText: "Přejmenování klíče nemá vliv na požadavky, které ho používají.",

  // Delete
  deleteTitle: (name: string) => `Smazat klíč „${name}“?`,
  deleteLastUsed: (time: string) => `Poslední použití: ${time}.`,
  deleteNeverUsed: "Tento klíč nebyl nikdy použit.",
  deleteConsequence:
    "Požadavky, které tento klíč používají, přestanou ihned fungovat. Tuto akci nelze vrátit zpět.",
  deleteConfirm: "Smazat klíč",
  deleteUncertain:
    "Nepodařilo se nám ověřit, že byl klíč smazán. Možná stále funguje. Zkuste to znovu.",
  detailStatus: "Stav",
  detailHint: "Část tokenu",
  detailId: "ID",
  detailDescription: "Popis",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Klíč ${name} byl smazán. Aktualizujte všechny systémy, které ho používaly, jinak jejich požadavky selžou.`,
  noticeNotDeleted: (name: string) =>
    `Klíč ${name} nebyl smazán. Je stále v seznamu a stále funguje.`,
  noticeStillListed: (name: string) =>
    `Klíč ${name} je opět v seznamu. Server ho stále vrací, takže možná stále funguje.`,
  noticeLeftOut: (total: number) => `Nelze je načíst, proto se nezobrazují: ${keys(total)}.`,
  noticeListCut: "Server vrátil stejnou stránku dvakrát, takže tento seznam nemusí být úplný.",
  noticeCreatedHidden: (name: string) => `Klíč ${name} byl vytvořen, ale vyhledávání ho skrývá.`,
  dismiss: "Zavřít oznámení",
  announceCreated: (name: string) => `Klíč API ${name} byl vytvořen.`,
  announceRenamed: (name: string) => `Klíč se teď jmenuje ${name}.`,
  announceRenameFailed: (name: string) =>
    `Klíč se nepodařilo přejmenovat. Stále se jmenuje ${name}.`,

  // The fields beyond the name
  optional: "Nepovinné",
  duplicateText: (name: string) =>
    `Formulář je předvyplněný nastavením klíče ${name}. Nový klíč dostane nový token.`,
  editFieldsText:
    "Změny se u požadavků, které tento klíč používají, projeví ihned. Token zůstane stejný.",
  announceSaved: (name: string) => `Změny klíče ${name} byly uloženy.`,
  noticeSaveFailed: (name: string) => `Změny klíče ${name} se nepodařilo uložit.`,
  descriptionLabel: "Popis",
  descriptionPlaceholder: "Co s tímto klíčem běží a koho se na něj ptát",

  // Expiration
  expiryLabel: "Vyprší",
  expiryDate: "Zvolit datum",
  expiryNever: "Nikdy",
  expiryUnchanged: "Beze změny",
  expiryDateLabel: "Datum vypršení",
  expiresOn: (time: string) => `Vyprší: ${time}.`,
  expiredOn: (time: string) => `Platnost vypršela: ${time}.`,
  expiresNever: "Tento klíč nikdy nevyprší.",
  expiryNeverWarning:
    "Pokud tento klíč unikne, bude fungovat, dokud ho někdo nesmaže. Jestli můžete, zvolte datum vypršení.",
  expiryMissing: "Zvolte, kdy má klíč vypršet.",
  expiryPast: "Zvolte čas v budoucnosti.",
  expiryTooEarly: (date: string) => `Zvolte ${date} nebo pozdější datum.`,
  expiryTooLate: (date: string) => `Zvolte ${date} nebo dřívější datum.`,

  // Custom fields
  fieldMissing: "Toto pole je povinné.",
  fieldNotANumber: "Zadejte číslo, například 1000 nebo 0,5.",
  fieldChoose: "Zvolte možnost",
  fieldListHelp: "Na každý řádek jedna hodnota.",
  permissionsMissing: "Zvolte aspoň jedno oprávnění.",

  // Permissions
  permissionsLabel: "Oprávnění",
  permissionsSelected: (selected: number, total: number) =>
    `Vybráno ${number(selected)} z ${number(total)}`,
  permissionsPresets: "Předvolby",
  permissionsSearch: "Hledat oprávnění",
  permissionsFound: (total: number) => `Nalezená oprávnění: ${number(total)}`,
  permissionsNoMatch: (search: string) => `Výrazu „${search}“ neodpovídá žádné oprávnění`,
  permissionsSelectAll: "Vybrat vše",
  permissionsSelectAllOf: (group: string) => `Vybrat vše: ${group}`,
  permissionsClear: "Zrušit výběr",
  permissionsClearAllOf: (group: string) => `Zrušit výběr: ${group}`,
  permissionsOther: "Ostatní",
  permissionSensitive: "Citlivé",
  permissionIncluded: (source: string) => `Zahrnuto v „${source}“`,
  permissionsGone: "Už není k dispozici",
  permissionGone: "Toto oprávnění už neexistuje.",
  permissionsNone: "Nejsou tu žádná oprávnění na výběr.",
  permissionsLoading: "Načítání oprávnění…",
  permissionsErrorTitle: "Oprávnění se nepodařilo načíst",
  permissionsArrowKeys: "V seznamu se pohybujte šipkami.",

  // Row menu
  actionDuplicate: "Duplikovat…",
  actionRotateOptions: "Rotovat…",
  actionDisable: "Deaktivovat",
  actionEnable: "Aktivovat",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Klíč dostane nový token, který se zobrazí jen jednou. Zvolte, jak dlouho bude ještě fungovat stávající token.",
  graceLabel: "Stávající token",
  graceNone: "Ihned přestane fungovat",
  graceNoneHelp:
    "Požadavky, které stávající token používají, budou selhávat, dokud je neaktualizujete.",
  graceUntilToday: (time: string) =>
    `Funguje do dneška, ${time}. Do té doby aktualizujte své systémy.`,
  graceUntil: (moment: string) => `Funguje do: ${moment}. Do té doby aktualizujte své systémy.`,
  graceFailed:
    "Nepodařilo se zjistit, jak dlouho může stávající token ještě fungovat. Pokud teď klíč rotujete, přestane token ihned fungovat.",

  // A key whose old token still works
  statusRotated: "Rotováno",
  oldTokenUntil: (moment: string) => `starý token funguje do: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Starý token funguje do dneška, ${time}. Do té doby aktualizujte své systémy.`,
  revealOldTokenUntil: (moment: string) =>
    `Starý token funguje do: ${moment}. Do té doby aktualizujte své systémy.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Klíč ${name} je deaktivovaný. Požadavky, které ho používají, budou selhávat, dokud ho znovu neaktivujete.`,
  noticeEnabled: (name: string) =>
    `Klíč ${name} je aktivovaný. Požadavky, které ho používají, zase fungují.`,
  noticeEnabledExpired: (name: string) =>
    `Klíč ${name} je aktivovaný, ale jeho platnost vypršela. Požadavky, které ho používají, budou dál selhávat.`,
  noticeDisableFailed: (name: string) => `Klíč ${name} se nepodařilo deaktivovat. Stále funguje.`,
  noticeEnableFailed: (name: string) =>
    `Klíč ${name} se nepodařilo aktivovat. Je stále deaktivovaný.`,
  noticeDisableUncertain: (name: string) =>
    `Nepodařilo se nám ověřit, že byl klíč ${name} deaktivován. Možná stále funguje.`,
  noticeEnableUncertain: (name: string) =>
    `Nepodařilo se nám ověřit, že byl klíč ${name} aktivován. Možná je stále deaktivovaný.`,
  noticeSwitchUnanswered: (name: string) =>
    `Server zatím neodpověděl, takže není jasné, zda se stav klíče ${name} změnil.`,

  // Details
  detailGone: "Tento klíč už neexistuje. Toto jsou jeho poslední známé podrobnosti.",
  detailOldToken: "Starý token",
  detailOldTokenUntil: (time: string) => `Funguje do: ${time}`,
  detailOn: "Zapnuto",
  detailOff: "Vypnuto",

  // Details: usage
  usageTitle: "Požadavky",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "Požadavky za poslední hodinu",
      few: "Požadavky za poslední # hodiny",
      many: "Požadavky za posledních # hodiny",
      other: "Požadavky za posledních # hodin",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      one: "Požadavky za poslední den",
      few: "Požadavky za poslední # dny",
      many: "Požadavky za posledních # dne",
      other: "Požadavky za posledních # dní",
    }),
  usageFailed: (share: string) => `${share} z nich selhalo`,
  usageNone: "V tomto období nejsou žádné požadavky.",
  usageEmpty: "Zatím se nic nezapočítalo.",
  usageError: "Údaje o použití se nepodařilo načíst",
  usageShowNumbers: "Zobrazit čísla",
  usageHideNumbers: "Skrýt čísla",
  usageColumnDay: "Den",
  usageColumnTime: "Čas",
  usageColumnFailed: "Selhalo",

  // Details: activity
  activityTitle: "Aktivita",
  activityNone: "Zatím žádná aktivita.",
  activityError: "Aktivitu se nepodařilo načíst",
  activityMoreError: "Další aktivitu se nepodařilo načíst",
  activityLoaded: (total: number) =>
    count(total, {
      one: "Načten # další záznam.",
      few: "Načteny # další záznamy.",
      many: "Načteno # dalšího záznamu.",
      other: "Načteno # dalších záznamů.",
    }),

  // Filters
  filterLabel: "Filtrovat klíče",
  filterActive: "Aktivní",
  filterScopes: "Oprávnění",
  filterCreatedBy: "Autor",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Zrušit filtry",
  filterClearAll: "Zrušit hledání a filtry",
  noMatchFilterTitle: "Těmto filtrům neodpovídá žádný klíč",
  noMatchFilterSearchTitle: (search: string) =>
    `Výrazu „${search}“ a těmto filtrům neodpovídá žádný klíč`,
  noMatchFilterText: (filters: string) => `Použité filtry: ${filters}.`,
  noticeCreatedFiltered: (name: string) => `Klíč ${name} byl vytvořen, ale filtry ho skrývají.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# klíč vyprší do 7 dnů.",
      few: "# klíče vyprší do 7 dnů.",
      many: "# klíče vyprší do 7 dnů.",
      other: "# klíčů vyprší do 7 dnů.",
    }),
  noticeExpiringShow: (total: number) =>
    count(total, {
      one: "Zobrazit ho",
      few: "Zobrazit je",
      many: "Zobrazit je",
      other: "Zobrazit je",
    }),
  noticeExpiringShowAll: "Zobrazit všechny klíče",

  // Quota
  quota: (used: number, max: number) => `${number(used)} z ${ofKeys(max)}`,
  quotaReached: "Dosáhli jste limitu. Chcete-li vytvořit další klíč, některý smažte.",

  // Several keys: checkboxes
  selectAll: "Vybrat všechny klíče",
  selectKey: (name: string) => `Vybrat klíč ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `Vybráno: ${number(total)}`,
  selectedHidden: (total: number) => `Nezobrazeno: ${number(total)}`,
  selectedLoaded: (total: number) => `Vybrat lze jen dosud načtené klíče (${number(total)}).`,
  selectedNone: "Výběr byl zrušen.",
  bulkActions: "Akce pro vybrané klíče",
  bulkDelete: "Smazat",
  bulkDisable: "Deaktivovat",
  bulkEnable: "Aktivovat",
  bulkClear: "Zrušit",
  bulkClearName: "Zrušit výběr",

  // The question
  bulkDeleteTitle: (total: number) => `Smazat ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    `Požadavky, které ${total === 1 ? "tento klíč" : "tyto klíče"} používají, přestanou ihned fungovat. Tuto akci nelze vrátit zpět.`,
  bulkDeleteConfirm: (total: number) => `Smazat ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Deaktivovat ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    total === 1
      ? "Požadavky, které tento klíč používají, budou selhávat, dokud ho znovu neaktivujete."
      : "Požadavky, které tyto klíče používají, budou selhávat, dokud je znovu neaktivujete.",
  bulkDisableConfirm: (total: number) => `Deaktivovat ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Aktivovat ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    total === 1
      ? "Požadavky, které tento klíč používají, budou zase fungovat, pokud jeho platnost nevypršela."
      : "Požadavky, které tyto klíče používají, budou zase fungovat, pokud platnost některého klíče nevypršela.",
  bulkEnableConfirm: (total: number) => `Aktivovat ${keys(total)}`,
  bulkKeys: "Vybrané klíče",
  bulkUsed: (time: string) => `Použito: ${time}`,
  bulkMore: (total: number) =>
    count(total, {
      one: "a # další klíč",
      few: "a # další klíče",
      many: "a # dalšího klíče",
      other: "a # dalších klíčů",
    }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "Za posledních 24 hodin byl použit # z těchto klíčů.",
      few: "Za posledních 24 hodin byly použity # z těchto klíčů.",
      many: "Za posledních 24 hodin bylo použito # z těchto klíčů.",
      other: "Za posledních 24 hodin bylo použito # z těchto klíčů.",
    }),
  bulkLeftOut: (total: number) =>
    `Vynechané klíče, u kterých tato akce není možná: ${number(total)}.`,
  bulkWorkspace: (workspace: string) => `Tyto klíče patří do pracovního prostoru ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Smazáno ${number(done)} z ${ofKeys(total)}`,
  bulkDisabling: (done: number, total: number) => `Deaktivováno ${number(done)} z ${ofKeys(total)}`,
  bulkEnabling: (done: number, total: number) => `Aktivováno ${number(done)} z ${ofKeys(total)}`,
  bulkStop: "Zastavit",
  bulkStopping: "Zastavování po už odeslaných požadavcích…",
  bulkPaused: (waitSeconds: number) =>
    `Server požádal o zpomalení. Pokračovat se bude za ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Server stále neodpověděl. Čekejte dál, nebo toto okno zavřete a podívejte se do seznamu později.",

  // At its end
  bulkFailed: (total: number) => `Nepodařilo se to u ${ofKeys(total)}.`,
  bulkStopped: (total: number) =>
    total === 1
      ? `Zastavili jste to dřív, než přišel na řadu ${keys(total)}. Nezměnil se.`
      : `Zastavili jste to dřív, než se dostalo na ${keys(total)}. Nezměnily se.`,
  bulkLost: (total: number) =>
    `Server přestal odpovídat, takže u ${ofKeys(total)} akce neproběhla.`,
  bulkRefused: (total: number) =>
    count(total, {
      one: "# klíč se nezměnil.",
      few: "# klíče se nezměnily.",
      many: "# klíče se nezměnilo.",
      other: "# klíčů se nezměnilo.",
    }),
  bulkUncertain: "Bez odpovědi. Změna přesto mohla proběhnout.",
  bulkRetry: "Zopakovat neúspěšné",
  bulkContinue: "Pokračovat",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "Byl smazán # klíč. Aktualizujte všechny systémy, které ho používaly, jinak jejich požadavky selžou.",
      few: "Byly smazány # klíče. Aktualizujte všechny systémy, které je používaly, jinak jejich požadavky selžou.",
      many: "Bylo smazáno # klíče. Aktualizujte všechny systémy, které je používaly, jinak jejich požadavky selžou.",
      other:
        "Bylo smazáno # klíčů. Aktualizujte všechny systémy, které je používaly, jinak jejich požadavky selžou.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "Byl deaktivován # klíč. Požadavky, které ho používají, budou selhávat, dokud ho znovu neaktivujete.",
      few: "Byly deaktivovány # klíče. Požadavky, které je používají, budou selhávat, dokud je znovu neaktivujete.",
      many: "Bylo deaktivováno # klíče. Požadavky, které je používají, budou selhávat, dokud je znovu neaktivujete.",
      other:
        "Bylo deaktivováno # klíčů. Požadavky, které je používají, budou selhávat, dokud je znovu neaktivujete.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "Byl aktivován # klíč.",
      few: "Byly aktivovány # klíče.",
      many: "Bylo aktivováno # klíče.",
      other: "Bylo aktivováno # klíčů.",
    }),

  // The search for the key of a token
  tokenSearching: "Hledání klíče, ke kterému tento token patří…",
  tokenFound: (name: string) => `Tento token patří ke klíči ${name}.`,
  tokenFoundSeveral: (total: number) =>
    total === 1
      ? `Tento token může patřit k 1 klíči.`
      : `Tento token může patřit k některému z ${ofKeys(total)}.`,
  tokenNotFound:
    "Tento token nepatří k žádnému klíči v tomto seznamu. Jeho klíč mohl být rotován nebo smazán.",
  tokenNoHints:
    "Nelze určit, ke kterému klíči tento token patří, protože u těchto klíčů není uvedena část tokenu.",
  tokenFailed:
    "Nepodařilo se zkontrolovat všechny klíče. Vložte token znovu a zkuste to ještě jednou.",
  tokenNotSent: "Token jsme nikam neodeslali ani neuložili.",
  tokenShow: "Zobrazit ho",
};
