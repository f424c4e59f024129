import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("bg");
const keys = (total: number) => count(total, { one: "# ключ", other: "# ключа" });
const seconds = (total: number) => count(total, { one: "# секунда", other: "# секунди" });
// A date that ends in a period ends the sentence, too.
const sentence = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The Bulgarian messages. */
export const bg: Messages = {
  locale: "bg",
  dir: "ltr",
  // Header
  heading: "API ключове",
  lede: (workspace: string) =>
    `С API ключове вашите приложения и скриптове получават достъп до работното пространство ${workspace} чрез API.`,
  ledeWithoutWorkspace:
    "С API ключове вашите приложения и скриптове получават достъп до това работно пространство чрез API.",
  authorizationLink: "Научете как се удостоверяват заявки",
  opensInNewTab: "отваря се в нов раздел",
  createButton: "API ключ",
  createButtonName: "Създаване на API ключ",

  // Toolbar
  searchLabel: "Търсене на API ключове по име",
  searchPlaceholder: "Търсене по име",
  searchLabelWide: "Търсене на API ключове",
  searchPlaceholderWide: "Търсене",
  searchClear: "Изчистване на търсенето",
  searchClearText: "Изчистване на търсенето",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ ключа`,
  countMatches: (matches: number, total: number) => `${number(matches)} от ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# съвпадение", other: "# съвпадения" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ съвпадения`,
  countLoaded: (loaded: number, total: number) => `Заредени са ${number(loaded)} от ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Заредени ключове досега: ${number(loaded)}`,
  countPartial: "Търсенето и подреждането обхващат само заредените досега ключове.",

  // Table
  tableCaption: (workspace: string) => `API ключове на работното пространство ${workspace}`,
  tableCaptionWithoutWorkspace: "API ключове",
  columnName: "Име",
  columnCreated: "Създаден",
  columnLastUsed: "Последно използван",
  columnExpires: "Изтича",
  columnCreatedBy: "Създаден от",
  columnScopes: "Обхвати",
  columnActions: "Действия",
  expiredLabel: "Изтекъл",
  neverUsed: "Никога не е използван",
  neverExpires: "Не изтича",
  createdUnknown: "Неизвестно",
  createdByUnknown: "Неизвестен потребител",
  noScopes: "Без обхвати",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Подредено по „${column}“, възходящо`,
  sortedDescending: (column: string) => `Подредено по „${column}“, низходящо`,
  statusExpiring: "Скоро изтича",
  statusExpired: "Изтекъл",
  statusDisabled: "Деактивиран",
  statusTokenNotCopied: "Токенът не е запазен",
  statusTokenNotCopiedHelp: "Никой няма този токен. Направете ротация на ключа или го изтрийте.",
  statusNew: "Нов",
  statusActive: "Активен",
  actionsFor: (name: string) => `Действия за ${name}`,
  actionDetails: "Преглед на подробностите",
  actionEdit: "Редактиране",
  actionRotate: "Ротация",
  actionDelete: "Изтриване",
  loadMore: "Зареждане на още ключове",
  loadingMore: "Зареждат се още ключове…",
  printPart: (drawn: number) =>
    `Отпечатани са само ключове 1–${number(drawn)}. Списъкът продължава.`,

  // List states
  loading: "Зареждат се API ключовете…",
  loadingSlow: "Отнема повече време от обичайното.",
  emptyTitle: "Още няма API ключове",
  emptyText:
    "Използвайте API ключ, за да извиквате API от собствения си код. Създайте отделен ключ за всяко приложение или среда, за да можете да смените един, без да засегнете останалите.",
  emptyCreate: "Създаване на първия ключ",
  emptyReadOnlyText: "Когато някой с право за запис създаде ключ, той ще се появи тук.",
  noMatchTitle: (search: string) => `Няма ключ, който отговаря на „${search}“`,
  noMatchText: "Търси се само в имената на ключовете. Опитайте с друго име.",
  noMatchTextWide: "Опитайте с по-малко или други думи.",
  readOnly:
    "Имате достъп само за преглед. За да създавате, редактирате или изтривате ключове, поискайте право за запис от администратор на работното пространство.",
  readOnlyAdapter: "Тези ключове се управляват другаде, затова тук могат само да се разглеждат.",
  retry: "Нов опит",
  errorTitle: "API ключовете не можаха да се заредят",
  errorUnavailable: "Сървърът не отговори. Проверете връзката и опитайте отново.",
  errorUnknown: "Нещо се обърка по пътя. Опитайте отново.",
  errorForbiddenTitle: "Нямате достъп до тези API ключове",
  errorForbidden: "Помолете администратор на това работно пространство да ви даде достъп.",
  errorUnauthenticatedTitle: "Излезли сте от профила си",
  errorUnauthenticated: "Влезте отново, за да видите API ключовете на това работно пространство.",
  errorReauthenticationTitle: "Потвърдете, че сте вие",
  errorReauthentication: "За да видите тези API ключове, потвърдете отново самоличността си.",
  confirmIdentity: "Потвърждаване на самоличността",
  errorNotFoundTitle: "Това работно пространство не е намерено",
  errorNotFound: "Може да е изтрито или вече да нямате достъп до него.",
  errorRejected: "Сървърът отхвърли заявката.",
  errorRedirectedTitle: "Сървърът пренасочи заявката",
  errorRedirected: "Възможно е да сте излезли от профила си. Влезте отново и опитайте пак.",
  errorRateLimitedTitle: "Твърде много заявки",
  errorRateLimited: (waitSeconds: number) => `Опитайте отново след ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Опитайте отново след малко.",
  errorRateLimitedOver: "Вече можете да опитате отново.",
  offlineTitle: "Няма връзка",
  offline: "API ключовете ще се заредят, щом връзката се възстанови.",
  staleNotice: "Списъкът не можа да се обнови и може да е остарял.",
  stalePartial: "Останалата част от списъка не можа да се зареди.",
  staleOffline: "Няма връзка, затова списъкът може да е остарял.",
  partFailed:
    "Тази част от страницата не можа да се зареди. Проверете връзката, след което опитайте отново или презаредете страницата.",

  // Create
  createTitle: "Създаване на API ключ",
  createText: (workspace: string) =>
    `Използвайте отделен ключ за всяко приложение или среда в работното пространство ${workspace}.`,
  createTextWithoutWorkspace: "Използвайте отделен ключ за всяко приложение или среда.",
  nameLabel: "Име",
  nameHelp:
    "Посочете къде ще се използва: сървър в продукция, тестова задача, синхронизация с CRM.",
  nameEmpty: "Въведете име.",
  nameTooLong: (maximum: number) => `Най-много знаци: ${number(maximum)}.`,
  nameControlCharacters: "Само един ред, без табулации и други контролни знаци.",
  nameTaken: "Друг ключ има това име. Изберете различно.",
  nameInUse: "Друг ключ вече има това име. Все пак можете да го използвате.",
  nameLooksLikeToken:
    "Това прилича на токен. Всички в това работно пространство виждат имената на ключовете, затова въведете описателно име.",
  create: "Създаване",
  cancel: "Отказ",
  close: "Затваряне",
  save: "Запазване",
  createOutcomeUnknown:
    "Не можахме да потвърдим дали ключът е създаден. Можете спокойно да опитате отново: няма да се създаде втори ключ.",
  createOutcomeUnknownCheck:
    "Не можахме да потвърдим дали ключът е създаден. Проверете списъка, преди да опитате отново.",
  createUnanswered:
    "Още няма отговор, така че ключът може да съществува, а може и да не съществува. Изчакайте още или опитайте отново: това няма да създаде втори ключ.",
  createUnansweredCheck:
    "Още няма отговор, така че ключът може да съществува, а може и да не съществува. Проверете списъка, преди да опитате отново: може да получите втори ключ.",
  createWithoutToken:
    "Сървърът създаде ключа, но не изпрати токен, така че ключът не може да се използва. Опитайте отново или го изтрийте и създайте друг.",
  createFound:
    "В списъка вече има ключ с това име, но не получихме неговия токен. Опитайте отново, за да получите токена, или премахнете ключа.",
  createFoundCheck:
    "В списъка вече има ключ с това име, но не получихме неговия токен. Ако опитате отново, може да се създаде втори ключ.",
  foundDelete: "Изтриване на ключа",
  foundRotate: "Ротация на ключа",
  giveUp: "Затваряне въпреки това",

  // Rotate
  rotateTitle: (name: string) => `Ротация на „${name}“?`,
  rotateText:
    "Ключът получава нов токен, който се показва веднъж. Старият токен спира да работи веднага.",
  rotateConfirm: "Ротация на ключа",
  rotateOutcomeUnknown:
    "Не можахме да потвърдим дали токенът е сменен. Можете спокойно да опитате отново.",
  rotateOutcomeUnknownCheck:
    "Не можахме да потвърдим дали токенът е сменен. Ако опитате отново, той може да бъде сменен два пъти.",
  rotateUnanswered:
    "Още няма отговор, така че токенът може да е сменен, а може и да не е. Изчакайте още или опитайте отново: токенът няма да се смени два пъти.",
  rotateUnansweredCheck:
    "Още няма отговор, така че токенът може да е сменен, а може и да не е. Ако опитате отново, той може да бъде сменен още веднъж.",
  rotateWithoutToken:
    "Сървърът не върна нов токен. Старият може вече да не работи. Опитайте отново.",

  // Failures of any write
  writeForbidden: "Нямате право да правите това.",
  writeUnauthenticated:
    "Излезли сте от профила си. Влезте отново в друг раздел, после се върнете и опитайте пак.",
  writeReauthentication: "Потвърдете, че сте вие, и опитайте отново.",
  writeInvalid: "Сървърът отхвърли това. Проверете какво сте въвели.",
  writeNotFound: "Този ключ вече не съществува.",
  writeWorkspaceNotFound:
    "Това работно пространство вече не съществува или вече нямате достъп до него.",
  writeLimitReached:
    "Това работно пространство вече има максималния позволен брой ключове. Изтрийте някой, който вече не ви трябва.",
  writeRateLimited: (waitSeconds: number) =>
    `Твърде много заявки. Опитайте отново след ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Твърде много заявки. Опитайте отново след малко.",
  writeRejected: "Сървърът отхвърли заявката. Нищо не е променено.",
  writeUnavailable: "Сървърът не отговори. Нищо от въведеното не е загубено. Опитайте отново.",
  writeUnknown: "Нещо се обърка. Нищо от въведеното не е загубено. Опитайте отново.",
  writeUnanswered:
    "Още няма отговор. Можете да изчакате още или да затворите този прозорец и да видите списъка по-късно.",
  writeStillRunning: "Сървърът още обработва първата ви заявка. Изчакайте малко и опитайте отново.",

  // Reveal
  revealTitle: "Копирайте токена си",
  revealText: (name: string) =>
    `Копирайте токена на ключа ${name} сега. Няма да можете да го видите отново.`,
  revealWorkspace: (workspace: string) =>
    `Този ключ принадлежи на работното пространство ${workspace}.`,
  revealAgain: "Излязохте от тази страница, преди да копирате токена. Копирайте го сега.",
  tokenLabel: "Токен",
  show: "Показване",
  showToken: "Показване на токена",
  hide: "Скриване",
  hideToken: "Скриване на токена",
  copy: "Копиране",
  copied: "Копирано в клипборда.",
  copiedHeader: "Копирано в клипборда като заглавка на заявка.",
  copiedByHand: "Копирано.",
  copyFailed: (shortcut: string) =>
    `Браузърът не позволи копиране. Токенът е избран: натиснете ${shortcut}, за да го копирате.`,
  storeWarning:
    "Преди да затворите този прозорец, запазете го в настройките на приложението, мениджър на пароли или хранилище за тайни.",
  useIt: "Заглавка на заявката",
  headerPlaceholder: "<токен>",
  copyHeader: "Копиране на заглавката",
  copyAs: "Копиране като",
  copyAsFormat: (format: string) => `Копиране като ${format}`,
  done: "Готово",
  leaveTitle: "Токенът не е копиран",
  leaveText: "След затварянето никой не може да го види отново.",
  leaveStay: "Оставяне отворено",
  leaveGo: "Запазих го",

  // Edit
  editTitle: "Редактиране на API ключ",
  editText: "Преименуването на ключ не засяга заявките, които го използват.",

  // Delete
  deleteTitle: (name: string) => `Изтриване на „${name}“?`,
  deleteLastUsed: (time: string) => `Последно използване: ${time}.`,
  deleteNeverUsed: "Никога не е използван.",
  deleteConsequence:
    "Заявките, които използват този ключ, веднага ще започнат да се провалят. Това не може да се отмени.",
  deleteConfirm: "Изтриване на ключа",
  deleteUncertain:
    "Не можахме да потвърдим, че ключът е изтрит. Може още да работи. Опитайте отново.",
  detailStatus: "Състояние",
  detailHint: "Откъс от токена",
  detailId: "Идентификатор",
  detailDescription: "Описание",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Ключът ${name} е изтрит. Обновете всички системи, които са го използвали, иначе заявките им ще бъдат неуспешни.`,
  noticeNotDeleted: (name: string) =>
    `Ключът ${name} не е изтрит. Той още е в списъка и още работи.`,
  noticeStillListed: (name: string) =>
    `Ключът ${name} отново е в списъка. Сървърът още го връща, така че може още да работи.`,
  noticeLeftOut: (total: number) => `Не могат да бъдат прочетени и не се показват: ${keys(total)}.`,
  noticeListCut:
    "Сървърът върна една и съща страница два пъти, така че списъкът може да е непълен.",
  noticeCreatedHidden: (name: string) => `Ключът ${name} е създаден, но търсенето ви го скрива.`,
  dismiss: "Затваряне на известието",
  announceCreated: (name: string) => `API ключът ${name} е създаден.`,
  announceRenamed: (name: string) => `Ключът вече се казва ${name}.`,
  announceRenameFailed: (name: string) =>
    `Не можахме да преименуваме ключа. Той все още се казва ${name}.`,

  // The fields beyond the name
  optional: "По избор",
  duplicateText: (name: string) =>
    `Формулярът е попълнен с настройките на ключа ${name}. Новият ключ получава нов токен.`,
  editFieldsText:
    "Промените засягат веднага заявките, които използват този ключ. Токенът му остава същият.",
  announceSaved: (name: string) => `Промените в ключа ${name} са запазени.`,
  noticeSaveFailed: (name: string) => `Не можахме да запазим промените ви в ключа ${name}.`,
  descriptionLabel: "Описание",
  descriptionPlaceholder: "Какво работи с този ключ и кого да попитате за него",

  // Expiration
  expiryLabel: "Изтича",
  expiryDate: "Избор на дата",
  expiryNever: "Никога",
  expiryUnchanged: "Без промяна",
  expiryDateLabel: "Дата на изтичане",
  expiresOn: (time: string) => sentence(`Изтича: ${time}`),
  expiredOn: (time: string) => sentence(`Изтекъл: ${time}`),
  expiresNever: "Този ключ не изтича.",
  expiryNeverWarning:
    "Ако този ключ попадне в чужди ръце, той ще работи, докато някой не го изтрие. Ако можете, изберете крайна дата.",
  expiryMissing: "Изберете кога изтича ключът.",
  expiryPast: "Изберете момент в бъдещето.",
  expiryTooEarly: (date: string) => `Изберете ${date} или по-късна дата.`,
  expiryTooLate: (date: string) => `Изберете ${date} или по-ранна дата.`,

  // Custom fields
  fieldMissing: "Това поле е задължително.",
  fieldNotANumber: "Въведете число, например 1000 или 0,5.",
  fieldChoose: "Изберете вариант",
  fieldListHelp: "По една стойност на ред.",
  permissionsMissing: "Изберете поне един обхват.",

  // Permissions
  permissionsLabel: "Обхвати",
  permissionsSelected: (selected: number, total: number) =>
    `Избрани са ${number(selected)} от ${number(total)}`,
  permissionsPresets: "Готови набори",
  permissionsSearch: "Търсене на обхвати",
  permissionsFound: (total: number) =>
    count(total, { one: "Намерен е # обхват", other: "Намерени са # обхвата" }),
  permissionsNoMatch: (search: string) => `Няма обхвати, които отговарят на „${search}“`,
  permissionsSelectAll: "Избор на всички",
  permissionsSelectAllOf: (group: string) => `Избор на всички: ${group}`,
  permissionsClear: "Изчистване",
  permissionsClearAllOf: (group: string) => `Изчистване: ${group}`,
  permissionsOther: "Други",
  permissionSensitive: "Чувствителен",
  permissionIncluded: (source: string) => `Включен в „${source}“`,
  permissionsGone: "Вече не са налични",
  permissionGone: "Този обхват вече не съществува.",
  permissionsNone: "Няма обхвати, от които да изберете.",
  permissionsLoading: "Зареждат се обхватите…",
  permissionsErrorTitle: "Обхватите не можаха да се заредят",
  permissionsArrowKeys: "Движете се в списъка с клавишите със стрелки.",

  // Row menu
  actionDuplicate: "Дублиране…",
  actionRotateOptions: "Ротация…",
  actionDisable: "Деактивиране",
  actionEnable: "Активиране",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Ключът получава нов токен, който се показва веднъж. Изберете колко още да работи сегашният токен.",
  graceLabel: "Сегашен токен",
  graceNone: "Спира да работи веднага",
  graceNoneHelp:
    "Заявките, които използват сегашния токен, ще бъдат неуспешни, докато не ги обновите.",
  graceUntilToday: (time: string) => `Работи до днес, ${time}. Обновете системите си преди това.`,
  graceUntil: (moment: string) => `Работи до ${moment}. Обновете системите си преди това.`,
  graceFailed:
    "Не можахме да заредим колко още може да работи сегашният токен. При ротация на ключа сега токенът спира да работи веднага.",

  // A key whose old token still works
  statusRotated: "След ротация",
  oldTokenUntil: (moment: string) => `старият токен работи до ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Старият токен работи до днес, ${time}. Обновете системите си преди това.`,
  revealOldTokenUntil: (moment: string) =>
    `Старият токен работи до ${moment}. Обновете системите си преди това.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Ключът ${name} е деактивиран. Заявките, които го използват, ще бъдат неуспешни, докато не го активирате отново.`,
  noticeEnabled: (name: string) =>
    `Ключът ${name} е активиран. Заявките, които го използват, отново работят.`,
  noticeEnabledExpired: (name: string) =>
    `Ключът ${name} е активиран, но е изтекъл. Заявките, които го използват, все още ще бъдат неуспешни.`,
  noticeDisableFailed: (name: string) =>
    `Не можахме да деактивираме ключа ${name}. Той още работи.`,
  noticeEnableFailed: (name: string) =>
    `Не можахме да активираме ключа ${name}. Той още е деактивиран.`,
  noticeDisableUncertain: (name: string) =>
    `Не можахме да потвърдим, че ключът ${name} е деактивиран. Може още да работи.`,
  noticeEnableUncertain: (name: string) =>
    `Не можахме да потвърдим, че ключът ${name} е активиран. Може още да е деактивиран.`,
  noticeSwitchUnanswered: (name: string) =>
    `Сървърът още не е отговорил, затова не знаем дали ключът ${name} е променен.`,

  // Details
  detailGone: "Този ключ вече не съществува. Това са последните известни подробности за него.",
  detailOldToken: "Стар токен",
  detailOldTokenUntil: (time: string) => `Работи до ${time}`,
  detailOn: "Включено",
  detailOff: "Изключено",

  // Details: usage
  usageTitle: "Заявки",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Заявки за последния час", other: "Заявки за последните # часа" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Заявки за последния ден", other: "Заявки за последните # дни" }),
  usageFailed: (share: string) => `${share} от тях са неуспешни`,
  usageNone: "Няма заявки за този период.",
  usageEmpty: "Още нищо не е преброено.",
  usageError: "Данните за използването не можаха да се заредят",
  usageShowNumbers: "Показване на числата",
  usageHideNumbers: "Скриване на числата",
  usageColumnDay: "Ден",
  usageColumnTime: "Час",
  usageColumnFailed: "Неуспешни",

  // Details: activity
  activityTitle: "Активност",
  activityNone: "Още няма активност.",
  activityError: "Активността не можа да се зареди",
  activityMoreError: "Останалата активност не можа да се зареди",
  activityLoaded: (total: number) =>
    count(total, { one: "Зареден е още # запис.", other: "Заредени са още # записа." }),

  // Filters
  filterLabel: "Филтриране на ключовете",
  filterActive: "Активни",
  filterScopes: "Обхват",
  filterCreatedBy: "Създаден от",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Изчистване на филтрите",
  filterClearAll: "Изчистване на търсенето и филтрите",
  noMatchFilterTitle: "Няма ключ, който отговаря на тези филтри",
  noMatchFilterSearchTitle: (search: string) =>
    `Няма ключ, който отговаря на „${search}“ и тези филтри`,
  noMatchFilterText: (filters: string) => `Използвани филтри: ${filters}.`,
  noticeCreatedFiltered: (name: string) => `Ключът ${name} е създаден, но филтрите ви го скриват.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, { one: "# ключ изтича до 7 дни.", other: "# ключа изтичат до 7 дни." }),
  noticeExpiringShow: (total: number) =>
    count(total, { one: "Показване на ключа", other: "Показване на ключовете" }),
  noticeExpiringShowAll: "Показване на всички ключове",

  // Quota
  quota: (used: number, max: number) => `${number(used)} от ${keys(max)}`,
  quotaReached: "Достигнахте ограничението. Изтрийте ключ, за да създадете друг.",

  // Several keys: checkboxes
  selectAll: "Избор на всички ключове",
  selectKey: (name: string) => `Избор на ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `Избрани: ${number(total)}`,
  selectedHidden: (total: number) => `Непоказани: ${number(total)}`,
  selectedLoaded: (total: number) =>
    `Могат да се избират само заредените досега ключове (${number(total)}).`,
  selectedNone: "Изборът е изчистен.",
  bulkActions: "Действия за избраните ключове",
  bulkDelete: "Изтриване",
  bulkDisable: "Деактивиране",
  bulkEnable: "Активиране",
  bulkClear: "Изчистване",
  bulkClearName: "Изчистване на избора",

  // The question
  bulkDeleteTitle: (total: number) => `Изтриване на ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Заявките, които използват този ключ, веднага ще започнат да се провалят. Това не може да се отмени.",
      other:
        "Заявките, които използват тези ключове, веднага ще започнат да се провалят. Това не може да се отмени.",
    }),
  bulkDeleteConfirm: (total: number) => `Изтриване на ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Деактивиране на ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Заявките, които използват този ключ, ще бъдат неуспешни, докато не го активирате отново.",
      other:
        "Заявките, които използват тези ключове, ще бъдат неуспешни, докато не ги активирате отново.",
    }),
  bulkDisableConfirm: (total: number) => `Деактивиране на ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Активиране на ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Заявките, които използват този ключ, отново ще работят, освен ако той не е изтекъл.",
      other:
        "Заявките, които използват тези ключове, отново ще работят, освен ако някой ключ не е изтекъл.",
    }),
  bulkEnableConfirm: (total: number) => `Активиране на ${keys(total)}`,
  bulkKeys: "Избрани ключове",
  bulkUsed: (time: string) => `Последно използван: ${time}`,
  bulkMore: (total: number) => `и още ${keys(total)}`,
  bulkRecent: (total: number) =>
    count(total, {
      one: "# от тези ключове е използван през последните 24 часа.",
      other: "# от тези ключове са използвани през последните 24 часа.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Това действие не е възможно за # от избраните ключове, затова той се пропуска.",
      other: "Това действие не е възможно за # от избраните ключове, затова те се пропускат.",
    }),
  bulkWorkspace: (workspace: string) =>
    `Тези ключове принадлежат на работното пространство ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Изтрити са ${number(done)} от ${keys(total)}`,
  bulkDisabling: (done: number, total: number) =>
    `Деактивирани са ${number(done)} от ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Активирани са ${number(done)} от ${keys(total)}`,
  bulkStop: "Спиране",
  bulkStopping: "Спира се след вече изпратените заявки…",
  bulkPaused: (waitSeconds: number) =>
    `Сървърът поиска да забавим темпото. Ще продължим след ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Сървърът още не е отговорил. Изчакайте още или затворете този прозорец и вижте списъка по-късно.",

  // At its end
  bulkFailed: (total: number) => `Не можахме да направим това за ${keys(total)}.`,
  bulkStopped: (total: number) =>
    count(total, {
      one: "Спряхте, преди да стигнем до # ключ. Той не е променен.",
      other: "Спряхте, преди да стигнем до # ключа. Те не са променени.",
    }),
  bulkLost: (total: number) => `Сървърът спря да отговаря, затова не опитахме с ${keys(total)}.`,
  bulkRefused: (total: number) =>
    count(total, { one: "# ключ не е променен.", other: "# ключа не са променени." }),
  bulkUncertain: "Няма отговор. Промяната може все пак да е направена.",
  bulkRetry: "Нов опит за неуспешните",
  bulkContinue: "Продължаване",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "Изтрит е # ключ. Обновете всички системи, които са го използвали, иначе заявките им ще бъдат неуспешни.",
      other:
        "Изтрити са # ключа. Обновете всички системи, които са ги използвали, иначе заявките им ще бъдат неуспешни.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "Деактивиран е # ключ. Заявките, които го използват, ще бъдат неуспешни, докато не го активирате отново.",
      other:
        "Деактивирани са # ключа. Заявките, които ги използват, ще бъдат неуспешни, докато не ги активирате отново.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, { one: "Активиран е # ключ.", other: "Активирани са # ключа." }),

  // The search for the key of a token
  tokenSearching: "Търси се ключът, на който принадлежи този токен…",
  tokenFound: (name: string) => `Този токен принадлежи на ключа ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Този токен може да принадлежи на # ключ.",
      other: "Този токен може да принадлежи на някой от # ключа.",
    }),
  tokenNotFound:
    "Този токен не принадлежи на никой ключ в списъка. Възможно е ключът му да е изтрит или токенът да е сменен при ротация.",
  tokenNoHints:
    "Не можем да кажем на кой ключ принадлежи този токен, защото при тези ключове няма откъси от токените.",
  tokenFailed: "Не можахме да проверим всички ключове. Поставете токена отново, за да опитате пак.",
  tokenNotSent: "Не сме изпращали и не сме запазвали токена.",
  tokenShow: "Показване на ключа",
};
