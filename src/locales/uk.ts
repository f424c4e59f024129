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
// A date that ends in a period ends the sentence, too.
const sentence = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The Ukrainian messages. */
export const uk: Messages = {
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

  // The fields beyond the name
  optional: "Необов’язково",
  duplicateText: (name: string) =>
    `У формі вже є налаштування ключа ${name}. Новий ключ отримає новий токен.`,
  editFieldsText:
    "Зміни одразу подіють на запити, які використовують цей ключ. Його токен не зміниться.",
  announceSaved: (name: string) => `Зміни ключа ${name} збережено.`,
  noticeSaveFailed: (name: string) => `Не вдалося зберегти зміни ключа ${name}.`,
  descriptionLabel: "Опис",
  descriptionPlaceholder: "Що працює з цим ключем і в кого про нього питати",

  // Expiration
  expiryLabel: "Термін спливає",
  expiryDate: "Вибрати дату",
  expiryNever: "Ніколи",
  expiryUnchanged: "Без змін",
  expiryDateLabel: "Дата закінчення терміну",
  expiresOn: (time: string) => sentence(`Термін спливає: ${time}`),
  expiredOn: (time: string) => sentence(`Термін сплив: ${time}`),
  expiresNever: "Цей ключ безстроковий.",
  expiryNeverWarning:
    "Якщо цей ключ потрапить у чужі руки, він працюватиме, доки його не видалять. Якщо можете, виберіть дату закінчення.",
  expiryMissing: "Виберіть, коли спливає термін дії ключа.",
  expiryPast: "Виберіть час у майбутньому.",
  expiryTooEarly: (date: string) => `Виберіть ${date} або пізнішу дату.`,
  expiryTooLate: (date: string) => `Виберіть ${date} або ранішу дату.`,

  // Custom fields
  fieldMissing: "Це поле обов’язкове.",
  fieldNotANumber: "Введіть число, наприклад 1000 або 0,5.",
  fieldChoose: "Виберіть варіант",
  fieldListHelp: "Одне значення в рядку.",
  permissionsMissing: "Виберіть принаймні один дозвіл.",

  // Permissions
  permissionsLabel: "Дозволи",
  permissionsSelected: (selected: number, total: number) =>
    `Вибрано ${number(selected)} з ${number(total)}`,
  permissionsPresets: "Готові набори",
  permissionsSearch: "Пошук дозволів",
  permissionsFound: (total: number) =>
    count(total, {
      one: "Знайдено # дозвіл",
      few: "Знайдено # дозволи",
      many: "Знайдено # дозволів",
      other: "Знайдено # дозволу",
    }),
  permissionsNoMatch: (search: string) => `Немає дозволів за запитом «${search}»`,
  permissionsSelectAll: "Вибрати всі",
  permissionsSelectAllOf: (group: string) => `Вибрати всі: ${group}`,
  permissionsClear: "Скинути",
  permissionsClearAllOf: (group: string) => `Скинути: ${group}`,
  permissionsOther: "Інші",
  permissionSensitive: "Чутливий",
  permissionIncluded: (source: string) => `Входить до «${source}»`,
  permissionsGone: "Більше недоступні",
  permissionGone: "Цього дозволу більше не існує.",
  permissionsNone: "Немає дозволів, які можна вибрати.",
  permissionsLoading: "Завантаження дозволів…",
  permissionsErrorTitle: "Не вдалося завантажити дозволи",
  permissionsArrowKeys: "Переміщуйтеся списком за допомогою клавіш зі стрілками.",

  // Row menu
  actionDuplicate: "Дублювати…",
  actionRotateOptions: "Ротувати…",
  actionDisable: "Вимкнути",
  actionEnable: "Увімкнути",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Ключ отримає новий токен, який буде показано один раз. Виберіть, як довго ще діятиме поточний токен.",
  graceLabel: "Поточний токен",
  graceNone: "Одразу перестане діяти",
  graceNoneHelp: "Запити з поточним токеном завершуватимуться помилкою, доки ви їх не оновите.",
  graceUntilToday: (time: string) => `Діє сьогодні до ${time}. Оновіть свої системи до цього часу.`,
  graceUntil: (moment: string) => `Діє до: ${moment}. Оновіть свої системи до цього часу.`,
  graceFailed:
    "Не вдалося з’ясувати, як довго ще може діяти поточний токен. Якщо ротувати ключ зараз, токен одразу перестане діяти.",

  // A key whose old token still works
  statusRotated: "Ротовано",
  oldTokenUntil: (moment: string) => `старий токен діє до: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Старий токен діє сьогодні до ${time}. Оновіть свої системи до цього часу.`,
  revealOldTokenUntil: (moment: string) =>
    `Старий токен діє до: ${moment}. Оновіть свої системи до цього часу.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Ключ ${name} вимкнено. Запити, які його використовують, завершуватимуться помилкою, доки ви знову його не ввімкнете.`,
  noticeEnabled: (name: string) =>
    `Ключ ${name} увімкнено. Запити, які його використовують, знову працюють.`,
  noticeEnabledExpired: (name: string) =>
    `Ключ ${name} увімкнено, але його термін сплив. Запити, які його використовують, і далі завершуватимуться помилкою.`,
  noticeDisableFailed: (name: string) => `Не вдалося вимкнути ключ ${name}. Він досі працює.`,
  noticeEnableFailed: (name: string) => `Не вдалося ввімкнути ключ ${name}. Він досі вимкнений.`,
  noticeDisableUncertain: (name: string) =>
    `Нам не вдалося з’ясувати, чи вимкнено ключ ${name}. Можливо, він ще працює.`,
  noticeEnableUncertain: (name: string) =>
    `Нам не вдалося з’ясувати, чи ввімкнено ключ ${name}. Можливо, він досі вимкнений.`,
  noticeSwitchUnanswered: (name: string) =>
    `Сервер ще не відповів, тож невідомо, чи змінився стан ключа ${name}.`,

  // Details
  detailGone: "Цього ключа більше не існує. Це останні відомі подробиці про нього.",
  detailOldToken: "Старий токен",
  detailOldTokenUntil: (time: string) => `Діє до: ${time}`,
  detailOn: "Увімкнено",
  detailOff: "Вимкнено",

  // Details: usage
  usageTitle: "Запити",
  usageTitleHours: (hours: number) =>
    hours === 1
      ? "Запити за останню годину"
      : count(hours, {
          one: "Запити за останню # годину",
          few: "Запити за останні # години",
          many: "Запити за останні # годин",
          other: "Запити за останні # години",
        }),
  usageTitleDays: (days: number) =>
    days === 1
      ? "Запити за останній день"
      : count(days, {
          one: "Запити за останній # день",
          few: "Запити за останні # дні",
          many: "Запити за останні # днів",
          other: "Запити за останні # дня",
        }),
  usageFailed: (share: string) => `з них невдалих: ${share}`,
  usageNone: "За цей період запитів не було.",
  usageEmpty: "Ще нічого не підраховано.",
  usageError: "Не вдалося завантажити дані про використання",
  usageShowNumbers: "Показати числа",
  usageHideNumbers: "Сховати числа",
  usageColumnDay: "День",
  usageColumnTime: "Час",
  usageColumnFailed: "Невдалі",

  // Details: activity
  activityTitle: "Активність",
  activityNone: "Активності ще не було.",
  activityError: "Не вдалося завантажити активність",
  activityMoreError: "Не вдалося завантажити решту активності",
  activityLoaded: (total: number) =>
    count(total, {
      one: "Завантажено ще # запис.",
      few: "Завантажено ще # записи.",
      many: "Завантажено ще # записів.",
      other: "Завантажено ще # запису.",
    }),

  // Filters
  filterLabel: "Фільтрувати ключі",
  filterActive: "Активні",
  filterScopes: "Дозвіл",
  filterCreatedBy: "Автор",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Скинути фільтри",
  filterClearAll: "Скинути пошук і фільтри",
  noMatchFilterTitle: "Немає ключів за цими фільтрами",
  noMatchFilterSearchTitle: (search: string) =>
    `Немає ключів за запитом «${search}» і цими фільтрами`,
  noMatchFilterText: (filters: string) => `Застосовані фільтри: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Ключ ${name} створено, але ваші фільтри його приховують.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "Протягом 7 днів спливає термін дії # ключа.",
      few: "Протягом 7 днів спливає термін дії # ключів.",
      many: "Протягом 7 днів спливає термін дії # ключів.",
      other: "Протягом 7 днів спливає термін дії # ключа.",
    }),
  noticeExpiringShow: (total: number) => (total === 1 ? "Показати його" : "Показати їх"),
  noticeExpiringShowAll: "Показати всі ключі",

  // Quota
  quota: (used: number, max: number) => `${number(used)} з ${ofKeys(max)}`,
  quotaReached: "Ви досягли ліміту. Видаліть якийсь ключ, щоб створити інший.",

  // Several keys: checkboxes
  selectAll: "Вибрати всі ключі",
  selectKey: (name: string) => `Вибрати ключ ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `Вибрано: ${number(total)}`,
  selectedHidden: (total: number) => `Не показано: ${number(total)}`,
  selectedLoaded: (total: number) =>
    `Вибрати можна лише завантажені наразі ключі (${number(total)}).`,
  selectedNone: "Вибір скинуто.",
  bulkActions: "Дії для вибраних ключів",
  bulkDelete: "Видалити",
  bulkDisable: "Вимкнути",
  bulkEnable: "Увімкнути",
  bulkClear: "Скинути",
  bulkClearName: "Скинути вибір",

  // The question
  bulkDeleteTitle: (total: number) => `Видалити ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    `Відтепер запити з ${total === 1 ? "цим ключем" : "цими ключами"} завершуватимуться помилкою. Цю дію не можна скасувати.`,
  bulkDeleteConfirm: (total: number) => `Видалити ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Вимкнути ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    total === 1
      ? "Запити з цим ключем завершуватимуться помилкою, доки ви знову його не ввімкнете."
      : "Запити з цими ключами завершуватимуться помилкою, доки ви знову їх не ввімкнете.",
  bulkDisableConfirm: (total: number) => `Вимкнути ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Увімкнути ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    total === 1
      ? "Запити з цим ключем знову працюватимуть, якщо його термін не сплив."
      : "Запити з цими ключами знову працюватимуть, якщо термін ключа не сплив.",
  bulkEnableConfirm: (total: number) => `Увімкнути ${keys(total)}`,
  bulkKeys: "Вибрані ключі",
  bulkUsed: (time: string) => `Використано: ${time}`,
  bulkMore: (total: number) => `і ще ${keys(total)}`,
  bulkRecent: (total: number) => `За останні 24 години використано з цих ключів: ${number(total)}.`,
  bulkLeftOut: (total: number) => `Пропущено ключів, для яких ця дія недоступна: ${number(total)}.`,
  bulkWorkspace: (workspace: string) => `Ці ключі належать робочому простору ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Видалено ${number(done)} з ${ofKeys(total)}`,
  bulkDisabling: (done: number, total: number) => `Вимкнено ${number(done)} з ${ofKeys(total)}`,
  bulkEnabling: (done: number, total: number) => `Увімкнено ${number(done)} з ${ofKeys(total)}`,
  bulkStop: "Зупинити",
  bulkStopping: "Зупиняємося після вже надісланих запитів…",
  bulkPaused: (waitSeconds: number) =>
    `Сервер попросив сповільнитися. Продовжимо через ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Сервер досі не відповів. Зачекайте ще або закрийте це вікно й перевірте список пізніше.",

  // At its end
  bulkFailed: (total: number) => `Не вдалося зробити це для ${ofKeys(total)}.`,
  bulkStopped: (total: number) =>
    total === 1
      ? `Ви зупинили дію до того, як дійшла черга до ${ofKeys(total)}. Він не змінився.`
      : `Ви зупинили дію до того, як дійшла черга до ${ofKeys(total)}. Вони не змінилися.`,
  bulkLost: (total: number) =>
    `Сервер перестав відповідати, тож для ${ofKeys(total)} спроби не було.`,
  bulkRefused: (total: number) => `Без змін залишилося ${keys(total)}.`,
  bulkUncertain: "Відповіді немає. Можливо, зміну все одно виконано.",
  bulkRetry: "Повторити невдалі",
  bulkContinue: "Продовжити",
  noticeBulkDeleted: (total: number) =>
    `Видалено ${keys(total)}. Оновіть усі системи, які ${total === 1 ? "ним" : "ними"} користувалися, інакше їхні запити завершуватимуться помилкою.`,
  noticeBulkDisabled: (total: number) =>
    `Вимкнено ${keys(total)}. Запити, які ${total === 1 ? "його" : "їх"} використовують, завершуватимуться помилкою, доки ви знову ${total === 1 ? "його" : "їх"} не ввімкнете.`,
  noticeBulkEnabled: (total: number) => `Увімкнено ${keys(total)}.`,

  // The search for the key of a token
  tokenSearching: "Пошук ключа, якому належить цей токен…",
  tokenFound: (name: string) => `Цей токен належить ключу ${name}.`,
  tokenFoundSeveral: (total: number) =>
    total === 1
      ? "Цей токен може належати 1 ключу."
      : `Цей токен може належати одному з ${ofKeys(total)}.`,
  tokenNotFound:
    "Цей токен не належить жодному ключу в цьому списку. Можливо, ключ ротували або його вже видалено.",
  tokenNoHints:
    "Не можна визначити, якому ключу належить цей токен, бо в цих ключів немає фрагментів токенів.",
  tokenFailed: "Не вдалося перевірити всі ключі. Вставте токен ще раз, щоб повторити спробу.",
  tokenNotSent: "Ми не надсилали й не зберігали цей токен.",
  tokenShow: "Показати його",
};
