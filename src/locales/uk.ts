import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

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
export const uk: Messages = {
  locale: "uk",
  dir: "ltr",
  // Header
  heading: "Ключі API",
  lede: (workspace: string) =>
    `Ключі дають вашим застосункам змогу входити в робочий простір ${workspace}.`,
  ledeWithoutWorkspace: "Ключі дають вашим застосункам змогу входити в цей робочий простір.",
  authorizationLink: "Як авторизувати запити",
  opensInNewTab: "відкриється в новій вкладці",
  createButton: "Ключ API",

  // Toolbar
  searchLabel: "Пошук ключів API за назвою",
  searchPlaceholder: "Пошук за назвою",
  searchLabelWide: "Пошук ключів API",
  searchPlaceholderWide: "Пошук",
  searchClear: "Скинути пошук",
  searchClearText: "Стерти текст",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ ключів`,
  countMatches: (matches: number, total: number) => `${number(matches)} з ${ofKeys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# збіг", few: "# збіги", many: "# збігів", other: "# збігу" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ збігів`,

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
  createdByUnknown: "Невідомо",
  noScopes: "Без дозволів",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Упорядковано за стовпцем «${column}», за зростанням`,
  sortedDescending: (column: string) => `Упорядковано за стовпцем «${column}», за спаданням`,
  statusExpiring: "Термін скоро спливе",
  statusExpired: "Термін сплив",
  statusDisabled: "Вимкнено",
  statusTokenNotCopied: "Токен не скопійовано",
  statusNew: "Новий",
  statusActive: "Активний",
  actionsFor: (name: string) => `Дії для ${name}`,
  actionDetails: "Переглянути подробиці",
  actionEdit: "Редагувати",
  actionRotate: "Ротувати",
  actionDelete: "Видалити",
  loadMore: "Завантажити ще ключі",
  loadingMore: "Завантаження наступних ключів…",

  // List states
  loading: "Завантаження ключів API…",
  loadingSlow: "Це триває довше, ніж зазвичай.",
  emptyTitle: "Ключів API ще немає",
  emptyText:
    "Ключ API дає змогу одному застосунку або середовищу викликати API без входу людини. Створіть окремий ключ для кожного, щоб замінювати чи видаляти їх незалежно.",
  emptyCreate: "Створити перший ключ",
  emptyReadOnlyText: "Коли хтось із правом запису створить ключ, він з’явиться тут.",
  noMatchTitle: (search: string) => `Немає ключів за запитом «${search}»`,
  noMatchText: "Пошук переглядає лише назви ключів.",
  noMatchTextWide: "Спробуйте менше слів або інші.",
  readOnly:
    "Ви можете переглядати ці ключі, але щоб створювати, редагувати й видаляти їх, потрібне право запису.",
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
  confirmIdentity: "Підтвердити",
  errorNotFoundTitle: "Цей робочий простір не знайдено",
  errorNotFound: "Можливо, його видалено або ви його залишили.",
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
  staleOffline: "Немає з’єднання, тож список може бути застарілим.",

  // Create
  createTitle: "Створити ключ API",
  createText: (workspace: string) =>
    `Для одного застосунку або середовища в робочому просторі ${workspace}.`,
  createTextWithoutWorkspace: "Для одного застосунку або середовища.",
  nameLabel: "Назва",
  nameHelp:
    "Вкажіть, де він використовуватиметься: робочий бекенд, тестовий воркер, синхронізація CRM.",
  nameEmpty: "Введіть назву.",
  nameTooLong: (maximum: number) => `Щонайбільше символів: ${number(maximum)}.`,
  nameControlCharacters: "Лише один рядок, без табуляцій та інших керівних символів.",
  nameTaken: "Інший ключ має таку назву. Виберіть іншу.",
  nameInUse: "Інший ключ уже має таку назву. Її все одно можна використати.",
  nameLooksLikeToken: "Це схоже на токен. Назви бачать тут усі, тому введіть натомість опис.",
  create: "Створити",
  cancel: "Скасувати",
  close: "Закрити",
  save: "Зберегти",
  createOutcomeUnknown:
    "Чіткої відповіді немає, тож ключ може вже існувати, а може й ні. Повторна спроба безпечна: другий ключ не буде створено.",
  createOutcomeUnknownCheck:
    "Чіткої відповіді немає, тож ключ може вже існувати, а може й ні. Перш ніж пробувати знову, перевірте список: може з’явитися другий ключ.",
  createUnanswered:
    "Відповіді досі немає, тож ключ може вже існувати, а може й ні. Зачекайте ще або повторіть спробу: другий ключ не буде створено.",
  createUnansweredCheck:
    "Відповіді досі немає, тож ключ може вже існувати, а може й ні. Перш ніж пробувати знову, перевірте список: може з’явитися другий ключ.",
  createWithoutToken:
    "Сервер створив ключ, але не надіслав токен, тож ключем не можна користуватися. Спробуйте ще раз або видаліть його та створіть інший.",
  createFound:
    "Чіткої відповіді немає, але у списку тепер є ключ із такою назвою, і його токена немає ні в кого. Повторна спроба безпечна, і, можливо, токен ще вдасться отримати.",
  createFoundCheck:
    "Чіткої відповіді немає, але у списку тепер є ключ із такою назвою, і його токена немає ні в кого. Якщо спробувати знову, може з’явитися другий ключ.",
  foundDelete: "Видалити той ключ",
  foundRotate: "Ротувати той ключ",
  giveUp: "Залишити так",

  // Rotate
  rotateTitle: (name: string) => `Ротувати «${name}»?`,
  rotateText:
    "Ключ отримає новий токен, який буде показано один раз. Старий токен одразу перестане діяти.",
  rotateConfirm: "Ротувати",
  rotateOutcomeUnknown:
    "Чіткої відповіді немає, тож токен може бути вже замінений, а може й ні. Повторна спроба безпечна: токен не буде замінено двічі.",
  rotateOutcomeUnknownCheck:
    "Чіткої відповіді немає, тож токен може бути вже замінений, а може й ні. Якщо спробувати знову, його може бути замінено ще раз.",
  rotateUnanswered:
    "Відповіді досі немає, тож токен може бути вже замінений, а може й ні. Зачекайте ще або повторіть спробу: токен не буде замінено двічі.",
  rotateUnansweredCheck:
    "Відповіді досі немає, тож токен може бути вже замінений, а може й ні. Якщо спробувати знову, його може бути замінено ще раз.",
  rotateWithoutToken: "Сервер не надіслав токен. Спробуйте ще раз.",

  // Failures of any write
  writeForbidden: "Вам більше не дозволено це робити.",
  writeUnauthenticated:
    "Ви вийшли з облікового запису. Увійдіть знову в іншій вкладці, поверніться сюди й повторіть спробу.",
  writeReauthentication: "Підтвердьте, що це ви, і спробуйте ще раз.",
  writeInvalid: "Сервер відхилив цей запит. Перевірте введені дані.",
  writeNotFound: "Цього ключа більше не існує.",
  writeLimitReached:
    "Цей робочий простір уже має найбільшу дозволену кількість ключів. Видаліть той, що вам більше не потрібен.",
  writeRejected: "Сервер відхилив цей запит. Нічого не змінено.",
  writeUnavailable: "Сервер не відповів. Нічого з введеного не втрачено. Спробуйте ще раз.",
  writeUnknown: "Щось пішло не так. Нічого з введеного не втрачено. Спробуйте ще раз.",
  writeUnanswered:
    "Відповіді досі немає. Можна зачекати ще або закрити це вікно й переглянути список пізніше.",
  writeStillRunning: "Сервер досі обробляє ваш перший запит. Зачекайте трохи й повторіть спробу.",

  // Reveal
  revealTitle: "Скопіюйте токен",
  revealText: (name: string) => `Токен ключа ${name} показується лише цього разу.`,
  revealWorkspace: (workspace: string) => `Цей ключ належить робочому простору ${workspace}.`,
  revealAgain: "Ви залишили сторінку, не скопіювавши токен.",
  tokenLabel: "Токен",
  show: "Показати",
  hide: "Сховати",
  copy: "Копіювати",
  copied: "Скопійовано в буфер обміну.",
  copiedHeader: "Скопійовано в буфер обміну як заголовок запиту.",
  copiedByHand: "Скопійовано.",
  copyFailed: (shortcut: string) =>
    `Браузер не дозволив копіювання. Токен виділено: натисніть ${shortcut}, щоб скопіювати його.`,
  storeWarning:
    "Перш ніж закрити це вікно, збережіть токен у конфігурації застосунку, менеджері паролів або сховищі секретів.",
  useIt: "Як використати",
  headerPlaceholder: "<токен>",
  copyHeader: "Копіювати як заголовок",
  copyAs: "Копіювати як",
  copyAsFormat: (format: string) => `Копіювати як ${format}`,
  done: "Готово",
  leaveTitle: "Токен не скопійовано",
  leaveText: "Після закриття цього вікна його більше ніхто не побачить.",
  leaveStay: "Назад",
  leaveGo: "Уже збережено, закрити",

  // Edit
  editTitle: "Редагувати ключ API",
  editText: "Назва — лише для людей. Запити з цим ключем працюватимуть, як і раніше.",

  // Delete
  deleteTitle: (name: string) => `Видалити «${name}»?`,
  deleteLastUsed: (time: string) => `Останнє використання: ${time}.`,
  deleteNeverUsed: "Цей ключ жодного разу не використовувався.",
  deleteConsequence:
    "Відтепер запити з цим ключем завершуватимуться помилкою. Цю дію не можна скасувати.",
  deleteConfirm: "Видалити",
  deleteUncertain: "Чіткої відповіді немає, тож ключ може ще існувати. Спробуйте ще раз.",
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
  announceRenameFailed: (name: string) => `Ключ і далі має назву ${name}.`,
};
