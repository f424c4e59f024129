import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "few" | "many" | "other">("uk");
const keys = (total: number) =>
  count(total, { one: "# ключ", few: "# ключі", many: "# ключів", other: "# ключа" });
// After «з», in the genitive.
const ofKeys = (total: number) =>
  count(total, { one: "# ключа", few: "# ключів", many: "# ключів", other: "# ключа" });
// After «через», in the accusative.
const seconds = (total: number) =>
  count(total, { one: "# секунду", few: "# секунди", many: "# секунд", other: "# секунди" });

/** The Ukrainian messages. */
export const uk: Translation = {
  locale: "uk",
  dir: "ltr",
  // Header
  heading: "Ключі API",
  lede: (workspace: string) =>
    `Ключі API дають вашим застосункам і скриптам доступ до робочого простору ${workspace} через API.`,
  ledeWithoutWorkspace:
    "Ключі API дають вашим застосункам і скриптам доступ до цього робочого простору через API.",
  authorizationLink: "Як автентифікувати запити",
  opensInNewTab: "відкриється в новій вкладці",
  createButton: "Ключ API",
  createButtonName: "Створити ключ API",

  // Toolbar
  searchLabel: "Пошук ключів API за назвою",
  searchPlaceholder: "Пошук за назвою",
  searchLabelWide: "Пошук ключів API",
  searchPlaceholderWide: "Пошук",
  searchClear: "Скинути пошук",
  searchClearText: "Скинути пошук",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ ключів`,
  countMatches: (matches: number, total: number) => `${number(matches)} з ${ofKeys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# збіг", few: "# збіги", many: "# збігів", other: "# збігу" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ збігів`,
  countLoaded: (loaded: number, total: number) =>
    `Завантажено ${number(loaded)} з ${ofKeys(total)}`,
  countLoadedSoFar: (loaded: number) => `Наразі завантажено ключів: ${number(loaded)}`,
  countPartial: "Пошук і сортування охоплюють лише завантажені наразі ключі.",

  // Table
  tableCaption: (workspace: string) => `Ключі API робочого простору ${workspace}`,
  tableCaptionWithoutWorkspace: "Ключі API",
  columnName: "Назва",
  columnCreated: "Створено",
  columnLastUsed: "Останнє використання",
  columnExpires: "Термін спливає",
  columnCreatedBy: "Автор",
  columnScopes: "Дозволи",
  columnActions: "Дії",
  expiredLabel: "Термін сплив",
  neverUsed: "Не використовувався",
  neverExpires: "Безстроковий",
  createdUnknown: "Невідомо",
  createdByUnknown: "Невідомий користувач",
  noScopes: "Без дозволів",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Упорядковано за стовпцем «${column}», за зростанням`,
  sortedDescending: (column: string) => `Упорядковано за стовпцем «${column}», за спаданням`,
  statusExpiring: "Термін скоро спливе",
  statusExpired: "Термін сплив",
  statusDisabled: "Вимкнено",
  statusTokenNotCopied: "Токен не збережено",
  statusTokenNotCopiedHelp: "Цього токена немає ні в кого. Ротуйте ключ або видаліть його.",
  statusNew: "Новий",
  statusActive: "Активний",
  actionsFor: (name: string) => `Дії для ${name}`,
  actionDetails: "Переглянути подробиці",
  actionEdit: "Редагувати",
  actionRotate: "Ротувати",
  actionDelete: "Видалити",
  loadMore: "Завантажити ще ключі",
  loadingMore: "Завантаження наступних ключів…",
  printPart: (drawn: number) => `Надруковано лише ключі 1–${number(drawn)}. Список продовжується.`,

  // List states
  loading: "Завантаження ключів API…",
  loadingSlow: "Це триває довше, ніж зазвичай.",
  emptyTitle: "Ключів API ще немає",
  emptyText:
    "Ключ API дає змогу викликати API з власного коду. Створіть окремий ключ для кожного застосунку або середовища, щоб замінювати один, не зачіпаючи інших.",
  emptyCreate: "Створити перший ключ",
  emptyReadOnlyText: "Коли хтось із правом запису створить ключ, він з’явиться тут.",
  noMatchTitle: (search: string) => `Немає ключів за запитом «${search}»`,
  noMatchText: "Пошук переглядає лише назви ключів. Спробуйте іншу назву.",
  noMatchTextWide: "Спробуйте менше слів або інші.",
  readOnly:
    "У вас доступ лише для перегляду. Щоб створювати, редагувати чи видаляти ключі, попросіть адміністратора робочого простору надати право запису.",
  readOnlyAdapter: "Цими ключами керують в іншому місці, тож тут їх можна лише переглядати.",
  retry: "Спробувати ще раз",
  errorTitle: "Не вдалося завантажити ключі API",
  errorUnavailable: "Сервер не відповів. Перевірте з’єднання та спробуйте ще раз.",
  errorUnknown: "Щось пішло не так. Спробуйте ще раз.",
  errorForbiddenTitle: "У вас немає доступу до цих ключів API",
  errorForbidden: "Попросіть адміністратора цього робочого простору надати вам доступ.",
  errorUnauthenticatedTitle: "Ви вийшли з облікового запису",
  errorUnauthenticated: "Увійдіть знову, щоб побачити ключі API цього робочого простору.",
  errorReauthenticationTitle: "Підтвердьте, що це ви",
  errorReauthentication: "Щоб побачити ці ключі API, ще раз підтвердьте свою особу.",
  confirmIdentity: "Підтвердити особу",
  errorNotFoundTitle: "Цей робочий простір не знайдено",
  errorNotFound: "Можливо, його видалено або у вас більше немає доступу.",
  errorRejected: "Сервер відхилив цей запит.",
  errorRedirectedTitle: "Сервер переспрямував цей запит",
  errorRedirected: "Можливо, ви вийшли з облікового запису. Увійдіть знову й повторіть спробу.",
  errorRateLimitedTitle: "Забагато запитів",
  errorRateLimited: (waitSeconds: number) => `Спробуйте ще раз через ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Спробуйте ще раз за мить.",
  errorRateLimitedOver: "Тепер можна спробувати ще раз.",
  offlineTitle: "Немає з’єднання",
  offline: "Ключі API завантажаться, щойно з’єднання відновиться.",
  staleNotice: "Не вдалося оновити список, тож він може бути застарілим.",
  stalePartial: "Не вдалося завантажити решту списку.",
  staleOffline: "Немає з’єднання, тож список може бути застарілим.",
  partFailed:
    "Не вдалося завантажити цю частину сторінки. Перевірте з’єднання та спробуйте ще раз або перезавантажте сторінку.",

  // Create
  createTitle: "Створити ключ API",
  createText: (workspace: string) =>
    `Використовуйте окремий ключ для кожного застосунку або середовища в робочому просторі ${workspace}.`,
  createTextWithoutWorkspace: "Використовуйте окремий ключ для кожного застосунку або середовища.",
  nameLabel: "Назва",
  nameHelp:
    "Вкажіть, де він використовуватиметься: робочий бекенд, тестовий воркер, синхронізація CRM.",
  nameEmpty: "Введіть назву.",
  nameTooLong: (maximum: number) => `Щонайбільше символів: ${number(maximum)}.`,
  nameControlCharacters: "Лише один рядок, без табуляцій та інших керівних символів.",
  nameTaken: "Інший ключ має таку назву. Виберіть іншу.",
  nameInUse: "Інший ключ уже має таку назву. Її все одно можна використати.",
  nameLooksLikeToken:
    "Це схоже на токен. Назви ключів бачать усі в цьому робочому просторі, тому введіть натомість описову назву.",
  create: "Створити",
  cancel: "Скасувати",
  close: "Закрити",
  save: "Зберегти",
  createOutcomeUnknown:
    "Нам не вдалося з’ясувати, чи створено ключ. Можна безпечно спробувати ще раз: дублікат не з’явиться.",
  createOutcomeUnknownCheck:
    "Нам не вдалося з’ясувати, чи створено ключ. Перш ніж пробувати знову, перевірте список.",
  createUnanswered:
    "Відповіді досі немає, тож ключ може вже існувати, а може й ні. Зачекайте ще або повторіть спробу: другий ключ не буде створено.",
  createUnansweredCheck:
    "Відповіді досі немає, тож ключ може вже існувати, а може й ні. Перш ніж пробувати знову, перевірте список: може з’явитися другий ключ.",
  createWithoutToken:
    "Сервер створив ключ, але не надіслав токен, тож ключем не можна користуватися. Спробуйте ще раз або видаліть його та створіть інший.",
  createFound:
    "У списку тепер є ключ із такою назвою, але ми не отримали його токен. Спробуйте ще раз, щоб отримати токен, або приберіть ключ.",
  createFoundCheck:
    "У списку тепер є ключ із такою назвою, але ми не отримали його токен. Якщо спробувати знову, може з’явитися дублікат.",
  foundDelete: "Видалити ключ",
  foundRotate: "Ротувати ключ",
  giveUp: "Усе одно закрити",

  // Rotate
  rotateTitle: (name: string) => `Ротувати «${name}»?`,
  rotateText:
    "Ключ отримає новий токен, який буде показано один раз. Старий токен одразу перестане діяти.",
  rotateConfirm: "Ротувати ключ",
  rotateOutcomeUnknown:
    "Нам не вдалося з’ясувати, чи замінено токен. Можна безпечно спробувати ще раз.",
  rotateOutcomeUnknownCheck:
    "Нам не вдалося з’ясувати, чи замінено токен. Якщо спробувати знову, його може бути замінено двічі.",
  rotateUnanswered:
    "Відповіді досі немає, тож токен може бути вже замінений, а може й ні. Зачекайте ще або повторіть спробу: токен не буде замінено двічі.",
  rotateUnansweredCheck:
    "Відповіді досі немає, тож токен може бути вже замінений, а може й ні. Якщо спробувати знову, його може бути замінено ще раз.",
  rotateWithoutToken:
    "Сервер не повернув новий токен. Старий, можливо, уже не працює. Спробуйте ще раз.",

  // Failures of any write
  writeForbidden: "У вас немає дозволу на цю дію.",
  writeUnauthenticated:
    "Ви вийшли з облікового запису. Увійдіть знову в іншій вкладці, поверніться сюди й повторіть спробу.",
  writeReauthentication: "Підтвердьте, що це ви, і спробуйте ще раз.",
  writeInvalid: "Сервер відхилив цей запит. Перевірте введені дані.",
  writeNotFound: "Цього ключа більше не існує.",
  writeWorkspaceNotFound:
    "Цього робочого простору більше немає або у вас більше немає до нього доступу.",
  writeLimitReached:
    "Цей робочий простір уже має найбільшу дозволену кількість ключів. Видаліть той, що вам більше не потрібен.",
  writeRateLimited: (waitSeconds: number) =>
    `Забагато запитів. Спробуйте ще раз через ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Забагато запитів. Спробуйте ще раз за мить.",
  writeRejected: "Сервер відхилив цей запит. Нічого не змінено.",
  writeUnavailable: "Сервер не відповів. Нічого з введеного не втрачено. Спробуйте ще раз.",
  writeUnknown: "Щось пішло не так. Нічого з введеного не втрачено. Спробуйте ще раз.",
  writeUnanswered:
    "Відповіді досі немає. Можна зачекати ще або закрити це вікно й переглянути список пізніше.",
  writeStillRunning: "Сервер досі обробляє ваш перший запит. Зачекайте трохи й повторіть спробу.",

  // Reveal
  revealTitle: "Скопіюйте токен",
  revealText: (name: string) =>
    `Скопіюйте токен ключа ${name} зараз. Побачити його знову не вийде.`,
  revealWorkspace: (workspace: string) => `Цей ключ належить робочому простору ${workspace}.`,
  revealAgain: "Ви залишили цю сторінку, не скопіювавши токен. Скопіюйте його зараз.",
  tokenLabel: "Токен",
  show: "Показати",
  showToken: "Показати токен",
  hide: "Сховати",
  hideToken: "Сховати токен",
  copy: "Копіювати",
  copied: "Скопійовано в буфер обміну.",
  copiedHeader: "Скопійовано в буфер обміну як заголовок запиту.",
  copiedByHand: "Скопійовано.",
  copyFailed: (shortcut: string) =>
    `Браузер не дозволив копіювання. Токен виділено: натисніть ${shortcut}, щоб скопіювати його.`,
  storeWarning:
    "Перш ніж закрити це вікно, збережіть токен у конфігурації застосунку, менеджері паролів або сховищі секретів.",
  useIt: "Заголовок запиту",
  headerPlaceholder: "<токен>",
  copyHeader: "Копіювати заголовок",
  copyAs: "Копіювати як",
  copyAsFormat: (format: string) => `Копіювати як ${format}`,
  done: "Готово",
  leaveTitle: "Токен не скопійовано",
  leaveText: "Після закриття цього вікна його більше ніхто не побачить.",
  leaveStay: "Не закривати",
  leaveGo: "Токен збережено",

  // Edit
  editTitle: "Редагувати ключ API",
  editText: "Зміна назви ключа не впливає на запити, які його використовують.",

  // Delete
  deleteTitle: (name: string) => `Видалити «${name}»?`,
  deleteLastUsed: (time: string) => `Останнє використання: ${time}.`,
  deleteNeverUsed: "Цей ключ жодного разу не використовувався.",
  deleteConsequence:
    "Відтепер запити з цим ключем завершуватимуться помилкою. Цю дію не можна скасувати.",
  deleteConfirm: "Видалити ключ",
  deleteUncertain:
    "Нам не вдалося з’ясувати, чи видалено ключ. Можливо, він ще працює. Спробуйте ще раз.",
  detailStatus: "Стан",
  detailHint: "Фрагмент токена",
  detailId: "Ідентифікатор",
  detailDescription: "Опис",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Ключ ${name} видалено. Оновіть усі системи, які ним користувалися, інакше їхні запити завершуватимуться помилкою.`,
  noticeNotDeleted: (name: string) => `Ключ ${name} не видалено. Він досі у списку й досі працює.`,
  noticeStillListed: (name: string) =>
    `Ключ ${name} знову у списку. Сервер досі його повертає, тож він, можливо, ще працює.`,
  noticeLeftOut: (total: number) => `Не вдалося прочитати, тому не показано: ${keys(total)}.`,
  noticeListCut: "Сервер двічі повернув ту саму сторінку, тож цей список може бути неповним.",
  noticeCreatedHidden: (name: string) => `Ключ ${name} створено, але ваш пошук його приховує.`,
  dismiss: "Закрити сповіщення",
  announceCreated: (name: string) => `Ключ API ${name} створено.`,
  announceRenamed: (name: string) => `Тепер ключ має назву ${name}.`,
  announceRenameFailed: (name: string) =>
    `Не вдалося змінити назву ключа. Він і далі має назву ${name}.`,
};
