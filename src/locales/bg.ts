import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "other">("bg");
const keys = (total: number) => count(total, { one: "# ключ", other: "# ключа" });
const seconds = (total: number) => count(total, { one: "# секунда", other: "# секунди" });

/** The Bulgarian messages. */
export const bg: Translation = {
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
};
