import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("fa");
const keys = (total: number) => count(total, { one: "# کلید", other: "# کلید" });
// Before “دیگر”, in the construct form.
const seconds = (total: number) => count(total, { one: "# ثانیهٔ", other: "# ثانیهٔ" });

/** The Persian messages. */
export const fa: Messages = {
  locale: "fa",
  dir: "rtl",
  // Header
  heading: "کلیدهای API",
  lede: (workspace: string) =>
    `با کلیدهای API، برنامه‌ها و اسکریپت‌های شما از طریق API به فضای کاری ${workspace} دسترسی پیدا می‌کنند.`,
  ledeWithoutWorkspace:
    "با کلیدهای API، برنامه‌ها و اسکریپت‌های شما از طریق API به این فضای کاری دسترسی پیدا می‌کنند.",
  authorizationLink: "نحوهٔ احراز هویت درخواست‌ها",
  opensInNewTab: "در برگهٔ جدید باز می‌شود",
  createButton: "کلید API",
  createButtonName: "ایجاد کلید API",

  // Toolbar
  searchLabel: "جستجوی کلیدهای API بر اساس نام",
  searchPlaceholder: "جستجو بر اساس نام",
  searchLabelWide: "جستجوی کلیدهای API",
  searchPlaceholderWide: "جستجو",
  searchClear: "پاک کردن جستجو",
  searchClearText: "پاک کردن جستجو",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ کلید`,
  countMatches: (matches: number, total: number) => `${number(matches)} از ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# نتیجه", other: "# نتیجه" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ نتیجه`,
  countLoaded: (loaded: number, total: number) => `${number(loaded)} از ${keys(total)} بارگیری شد`,
  countLoadedSoFar: (loaded: number) => `کلیدهای بارگیری‌شده تاکنون: ${number(loaded)}`,
  countPartial: "جستجو و ترتیب فقط کلیدهای بارگیری‌شده تاکنون را در بر می‌گیرد.",

  // Table
  tableCaption: (workspace: string) => `کلیدهای API فضای کاری ${workspace}`,
  tableCaptionWithoutWorkspace: "کلیدهای API",
  columnName: "نام",
  columnCreated: "تاریخ ایجاد",
  columnLastUsed: "آخرین استفاده",
  columnExpires: "تاریخ انقضا",
  columnCreatedBy: "ایجادکننده",
  columnScopes: "محدوده‌ها",
  columnActions: "کنش‌ها",
  expiredLabel: "منقضی‌شده",
  neverUsed: "هرگز استفاده نشده",
  neverExpires: "بدون انقضا",
  createdUnknown: "نامشخص",
  createdByUnknown: "کاربر نامشخص",
  noScopes: "بدون محدوده",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `مرتب‌شده بر اساس ${column}، صعودی`,
  sortedDescending: (column: string) => `مرتب‌شده بر اساس ${column}، نزولی`,
  statusExpiring: "به‌زودی منقضی می‌شود",
  statusExpired: "منقضی‌شده",
  statusDisabled: "غیرفعال",
  statusTokenNotCopied: "توکن ذخیره نشده",
  statusTokenNotCopiedHelp: "هیچ‌کس این توکن را ندارد. کلید را بچرخانید یا حذف کنید.",
  statusNew: "جدید",
  statusActive: "فعال",
  actionsFor: (name: string) => `کنش‌های کلید ${name}`,
  actionDetails: "مشاهدهٔ جزئیات",
  actionEdit: "ویرایش",
  actionRotate: "چرخش",
  actionDelete: "حذف",
  loadMore: "بارگیری کلیدهای بیشتر",
  loadingMore: "در حال بارگیری کلیدهای بیشتر…",
  printPart: (drawn: number) =>
    `فقط کلیدهای ${number(1)}–${number(drawn)} چاپ شده‌اند. فهرست ادامه دارد.`,

  // List states
  loading: "در حال بارگیری کلیدهای API…",
  loadingSlow: "این کار بیش از حد معمول طول کشیده است.",
  emptyTitle: "هنوز هیچ کلید API وجود ندارد",
  emptyText:
    "با کلید API می‌توانید API را از کد خودتان فراخوانی کنید. برای هر برنامه یا محیط یک کلید ایجاد کنید تا بتوانید یکی را بدون تأثیر بر بقیه جایگزین کنید.",
  emptyCreate: "ایجاد اولین کلید",
  emptyReadOnlyText: "وقتی فردی با دسترسی نوشتن کلیدی ایجاد کند، در اینجا فهرست می‌شود.",
  noMatchTitle: (search: string) => `هیچ کلیدی با «${search}» مطابقت ندارد`,
  noMatchText: "جستجو فقط در نام کلیدها انجام می‌شود. نام دیگری را امتحان کنید.",
  noMatchTextWide: "کلمات کمتر یا متفاوتی را امتحان کنید.",
  readOnly:
    "شما فقط دسترسی مشاهده دارید. برای ایجاد، ویرایش یا حذف کلیدها، از یکی از مدیران فضای کاری دسترسی نوشتن بخواهید.",
  readOnlyAdapter: "این کلیدها در جای دیگری مدیریت می‌شوند و اینجا فقط می‌توان آن‌ها را مشاهده کرد.",
  retry: "تلاش دوباره",
  errorTitle: "کلیدهای API بارگیری نشدند",
  errorUnavailable: "سرور پاسخ نداد. اتصال خود را بررسی کنید و دوباره تلاش کنید.",
  errorUnknown: "در مسیر ارتباط مشکلی پیش آمد. دوباره تلاش کنید.",
  errorForbiddenTitle: "به این کلیدهای API دسترسی ندارید",
  errorForbidden: "از یکی از مدیران این فضای کاری بخواهید به شما دسترسی بدهد.",
  errorUnauthenticatedTitle: "از حساب خود خارج شده‌اید",
  errorUnauthenticated: "برای دیدن کلیدهای API این فضای کاری، دوباره وارد شوید.",
  errorReauthenticationTitle: "هویت خود را تأیید کنید",
  errorReauthentication: "برای دیدن این کلیدهای API، یک بار دیگر هویت خود را اثبات کنید.",
  confirmIdentity: "تأیید هویت",
  errorNotFoundTitle: "این فضای کاری پیدا نشد",
  errorNotFound: "ممکن است حذف شده باشد یا شما دیگر به آن دسترسی نداشته باشید.",
  errorRejected: "سرور این درخواست را رد کرد.",
  errorRedirectedTitle: "سرور این درخواست را به جای دیگری فرستاد",
  errorRedirected: "شاید از حساب خود خارج شده‌اید. دوباره وارد شوید و سپس دوباره تلاش کنید.",
  errorRateLimitedTitle: "تعداد درخواست‌ها بیش از حد است",
  errorRateLimited: (waitSeconds: number) => `${seconds(waitSeconds)} دیگر دوباره تلاش کنید.`,
  errorRateLimitedSoon: "چند لحظهٔ دیگر دوباره تلاش کنید.",
  errorRateLimitedOver: "اکنون می‌توانید دوباره تلاش کنید.",
  offlineTitle: "آفلاین هستید",
  offline: "به محض اتصال دوباره، کلیدهای API بارگیری می‌شوند.",
  staleNotice: "فهرست به‌روزرسانی نشد، بنابراین ممکن است قدیمی باشد.",
  stalePartial: "بقیهٔ فهرست بارگیری نشد.",
  staleOffline: "آفلاین هستید، بنابراین ممکن است فهرست قدیمی باشد.",
  partFailed:
    "این بخش از صفحه بارگیری نشد. اتصال خود را بررسی کنید، سپس دوباره تلاش کنید یا صفحه را دوباره بارگیری کنید.",

  // Create
  createTitle: "ایجاد کلید API",
  createText: (workspace: string) =>
    `برای هر برنامه یا محیط در فضای کاری ${workspace} از کلیدی جداگانه استفاده کنید.`,
  createTextWithoutWorkspace: "برای هر برنامه یا محیط از کلیدی جداگانه استفاده کنید.",
  nameLabel: "نام",
  nameHelp: "بنویسید کجا استفاده می‌شود: سرور محیط عملیاتی، پردازشگر محیط آزمایشی، همگام‌سازی CRM.",
  nameEmpty: "یک نام وارد کنید.",
  nameTooLong: (maximum: number) => `حداکثر از ${number(maximum)} نویسه استفاده کنید.`,
  nameControlCharacters: "فقط یک خط بنویسید، بدون Tab یا دیگر نویسه‌های کنترلی.",
  nameTaken: "کلید دیگری این نام را دارد. نام دیگری انتخاب کنید.",
  nameInUse: "کلید دیگری از قبل این نام را دارد. همچنان می‌توانید از آن استفاده کنید.",
  nameLooksLikeToken:
    "به نظر می‌رسد این یک توکن باشد. همهٔ افراد این فضای کاری نام کلیدها را می‌بینند، پس به جای آن نامی توصیفی وارد کنید.",
  create: "ایجاد",
  cancel: "لغو",
  close: "بستن",
  save: "ذخیره",
  createOutcomeUnknown:
    "نتوانستیم تأیید کنیم که کلید ایجاد شده است یا نه. تلاش دوباره بی‌خطر است: کلید تکراری ایجاد نمی‌شود.",
  createOutcomeUnknownCheck:
    "نتوانستیم تأیید کنیم که کلید ایجاد شده است یا نه. پیش از تلاش دوباره فهرست را ببینید.",
  createUnanswered:
    "هنوز پاسخی نرسیده است، بنابراین معلوم نیست کلید وجود دارد یا نه. منتظر بمانید یا دوباره تلاش کنید: این کار کلید دومی ایجاد نمی‌کند.",
  createUnansweredCheck:
    "هنوز پاسخی نرسیده است، بنابراین معلوم نیست کلید وجود دارد یا نه. پیش از تلاش دوباره فهرست را ببینید: شاید کلید دومی ایجاد شود.",
  createWithoutToken:
    "سرور کلید را ایجاد کرد اما توکنی نفرستاد، بنابراین نمی‌توان از این کلید استفاده کرد. دوباره تلاش کنید، یا آن را حذف کنید و کلید دیگری ایجاد کنید.",
  createFound:
    "اکنون کلیدی با این نام در فهرست هست، اما توکن آن به ما نرسید. برای دریافت توکن دوباره تلاش کنید یا کلید را بردارید.",
  createFoundCheck:
    "اکنون کلیدی با این نام در فهرست هست، اما توکن آن به ما نرسید. اگر دوباره تلاش کنید، شاید کلیدی تکراری ایجاد شود.",
  foundDelete: "حذف کلید",
  foundRotate: "چرخش کلید",
  giveUp: "به هر حال بستن",

  // Rotate
  rotateTitle: (name: string) => `چرخش کلید «${name}» انجام شود؟`,
  rotateText:
    "کلید توکن جدیدی می‌گیرد که فقط یک بار نمایش داده می‌شود. توکن قدیمی بلافاصله از کار می‌افتد.",
  rotateConfirm: "چرخش کلید",
  rotateOutcomeUnknown:
    "نتوانستیم تأیید کنیم که توکن جایگزین شده است یا نه. تلاش دوباره بی‌خطر است.",
  rotateOutcomeUnknownCheck:
    "نتوانستیم تأیید کنیم که توکن جایگزین شده است یا نه. اگر دوباره تلاش کنید، شاید دو بار جایگزین شود.",
  rotateUnanswered:
    "هنوز پاسخی نرسیده است، بنابراین معلوم نیست توکن جایگزین شده است یا نه. منتظر بمانید یا دوباره تلاش کنید: توکن دو بار جایگزین نمی‌شود.",
  rotateUnansweredCheck:
    "هنوز پاسخی نرسیده است، بنابراین معلوم نیست توکن جایگزین شده است یا نه. اگر دوباره تلاش کنید، شاید یک بار دیگر جایگزین شود.",
  rotateWithoutToken: "سرور توکن جدیدی برنگرداند. شاید توکن قدیمی دیگر کار نکند. دوباره تلاش کنید.",

  // Failures of any write
  writeForbidden: "اجازهٔ این کار را ندارید.",
  writeUnauthenticated:
    "از حساب خود خارج شده‌اید. در برگهٔ دیگری دوباره وارد شوید، سپس برگردید و دوباره تلاش کنید.",
  writeReauthentication: "هویت خود را تأیید کنید، سپس دوباره تلاش کنید.",
  writeInvalid: "سرور این را نپذیرفت. اطلاعات واردشده را بررسی کنید.",
  writeNotFound: "این کلید دیگر وجود ندارد.",
  writeWorkspaceNotFound: "این فضای کاری دیگر وجود ندارد یا شما دیگر به آن دسترسی ندارید.",
  writeLimitReached:
    "تعداد کلیدهای این فضای کاری به حداکثر مجاز رسیده است. کلیدی را که دیگر نیاز ندارید حذف کنید.",
  writeRateLimited: (waitSeconds: number) =>
    `تعداد درخواست‌ها بیش از حد است. ${seconds(waitSeconds)} دیگر دوباره تلاش کنید.`,
  writeRateLimitedSoon: "تعداد درخواست‌ها بیش از حد است. چند لحظهٔ دیگر دوباره تلاش کنید.",
  writeRejected: "سرور این درخواست را رد کرد. چیزی تغییر نکرد.",
  writeUnavailable:
    "سرور پاسخ نداد. هیچ‌یک از اطلاعاتی که وارد کرده‌اید از دست نرفته است. دوباره تلاش کنید.",
  writeUnknown:
    "مشکلی پیش آمد. هیچ‌یک از اطلاعاتی که وارد کرده‌اید از دست نرفته است. دوباره تلاش کنید.",
  writeUnanswered:
    "هنوز پاسخی نرسیده است. می‌توانید منتظر بمانید، یا این پنجره را ببندید و بعداً فهرست را ببینید.",
  writeStillRunning:
    "سرور هنوز روی درخواست اول شما کار می‌کند. کمی صبر کنید و سپس دوباره تلاش کنید.",

  // Reveal
  revealTitle: "توکن خود را کپی کنید",
  revealText: (name: string) =>
    `همین حالا توکن کلید ${name} را کپی کنید. دیگر نمی‌توانید آن را ببینید.`,
  revealWorkspace: (workspace: string) => `این کلید متعلق به فضای کاری ${workspace} است.`,
  revealAgain: "پیش از کپی کردن توکن، این صفحه را ترک کردید. اکنون آن را کپی کنید.",
  tokenLabel: "توکن",
  show: "نمایش",
  showToken: "نمایش توکن",
  hide: "پنهان کردن",
  hideToken: "پنهان کردن توکن",
  copy: "کپی",
  copied: "در بریده‌دان کپی شد.",
  copiedHeader: "به‌صورت سرایند درخواست در بریده‌دان کپی شد.",
  copiedByHand: "کپی شد.",
  copyFailed: (shortcut: string) =>
    `مرورگر اجازهٔ کپی نداد. توکن انتخاب شده است: برای کپی کردن آن \u2066${shortcut}\u2069 را فشار دهید.`,
  storeWarning:
    "پیش از بستن این پنجره، آن را در پیکربندی برنامهٔ خود، یک مدیر گذرواژه یا یک مخزن اسرار ذخیره کنید.",
  useIt: "سرایند درخواست",
  headerPlaceholder: "<توکن>",
  copyHeader: "کپی سرایند",
  copyAs: "کپی به‌صورت",
  copyAsFormat: (format: string) => `کپی به‌صورت ${format}`,
  done: "تمام",
  leaveTitle: "توکن کپی نشده است",
  leaveText: "پس از بستن این پنجره، دیگر هیچ‌کس نمی‌تواند آن را ببیند.",
  leaveStay: "باز بماند",
  leaveGo: "ذخیره‌اش کرده‌ام",

  // Edit
  editTitle: "ویرایش کلید API",
  editText: "تغییر نام کلید بر درخواست‌هایی که از آن استفاده می‌کنند تأثیری ندارد.",

  // Delete
  deleteTitle: (name: string) => `«${name}» حذف شود؟`,
  deleteLastUsed: (time: string) => `آخرین استفاده: ${time}.`,
  deleteNeverUsed: "هرگز از آن استفاده نشده است.",
  deleteConsequence:
    "درخواست‌هایی که از این کلید استفاده می‌کنند بلافاصله ناموفق می‌شوند. این کار قابل بازگشت نیست.",
  deleteConfirm: "حذف کلید",
  deleteUncertain: "نتوانستیم تأیید کنیم که کلید حذف شده است. شاید هنوز کار کند. دوباره تلاش کنید.",
  detailStatus: "وضعیت",
  detailHint: "بخشی از توکن",
  detailId: "شناسه",
  detailDescription: "توضیحات",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `کلید ${name} حذف شد. همهٔ سیستم‌هایی را که از آن استفاده می‌کردند به‌روزرسانی کنید، وگرنه درخواست‌هایشان ناموفق خواهد بود.`,
  noticeNotDeleted: (name: string) => `کلید ${name} حذف نشد. هنوز در فهرست است و هنوز کار می‌کند.`,
  noticeStillListed: (name: string) =>
    `کلید ${name} دوباره در فهرست است. سرور هنوز آن را برمی‌گرداند، بنابراین شاید هنوز کار کند.`,
  noticeLeftOut: (total: number) => `خوانده نشدند و نمایش داده نمی‌شوند: ${keys(total)}.`,
  noticeListCut: "سرور یک صفحه را دو بار برگرداند، بنابراین شاید این فهرست کامل نباشد.",
  noticeCreatedHidden: (name: string) => `کلید ${name} ایجاد شد، اما جستجوی شما آن را پنهان می‌کند.`,
  dismiss: "بستن اعلان",
  announceCreated: (name: string) => `کلید API با نام ${name} ایجاد شد.`,
  announceRenamed: (name: string) => `نام کلید اکنون ${name} است.`,
  announceRenameFailed: (name: string) =>
    `نتوانستیم نام کلید را تغییر دهیم. نام آن همچنان ${name} است.`,

  // Fields beyond the name
  optional: "اختیاری",
  duplicateText: (name: string) =>
    `این فرم با تنظیمات کلید ${name} شروع می‌شود. کلید جدید توکن جدیدی می‌گیرد.`,
  editFieldsText:
    "تغییرات بلافاصله بر درخواست‌هایی که از این کلید استفاده می‌کنند اعمال می‌شود. توکن آن تغییر نمی‌کند.",
  announceSaved: (name: string) => `تغییرات کلید ${name} ذخیره شد.`,
  noticeSaveFailed: (name: string) => `نتوانستیم تغییرات شما در کلید ${name} را ذخیره کنیم.`,
  descriptionLabel: "توضیحات",
  descriptionPlaceholder: "چه چیزی با این کلید کار می‌کند و دربارهٔ آن از چه کسی می‌توان پرسید",

  // Expiration
  expiryLabel: "تاریخ انقضا",
  expiryDate: "انتخاب تاریخ",
  expiryNever: "بدون انقضا",
  expiryUnchanged: "بدون تغییر",
  expiryDateLabel: "روز انقضا",
  expiresOn: (time: string) => `تاریخ انقضا: ${time}.`,
  expiredOn: (time: string) => `منقضی‌شده: ${time}.`,
  expiresNever: "این کلید هرگز منقضی نمی‌شود.",
  expiryNeverWarning:
    "اگر این کلید فاش شود، تا وقتی کسی آن را حذف نکند کار می‌کند. اگر می‌توانید، تاریخ پایانی انتخاب کنید.",
  expiryMissing: "انتخاب کنید کلید چه زمانی منقضی شود.",
  expiryPast: "زمانی در آینده انتخاب کنید.",
  expiryTooEarly: (date: string) => `${date} یا پس از آن را انتخاب کنید.`,
  expiryTooLate: (date: string) => `${date} یا پیش از آن را انتخاب کنید.`,

  // Custom fields
  fieldMissing: "این فیلد الزامی است.",
  fieldNotANumber: "یک عدد وارد کنید، مانند 1000 یا 0.5.",
  fieldChoose: "یک گزینه را انتخاب کنید",
  fieldListHelp: "در هر خط یک مقدار.",
  permissionsMissing: "دست‌کم یک محدوده انتخاب کنید.",

  // Permissions
  permissionsLabel: "محدوده‌ها",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} از ${number(total)} انتخاب شده`,
  permissionsPresets: "گزینه‌های آماده",
  permissionsSearch: "جستجوی محدوده‌ها",
  permissionsFound: (total: number) =>
    count(total, { one: "# محدوده پیدا شد", other: "# محدوده پیدا شد" }),
  permissionsNoMatch: (search: string) => `هیچ محدوده‌ای با «${search}» مطابقت ندارد`,
  permissionsSelectAll: "انتخاب همه",
  permissionsSelectAllOf: (group: string) => `انتخاب همه: ${group}`,
  permissionsClear: "پاک کردن",
  permissionsClearAllOf: (group: string) => `پاک کردن: ${group}`,
  permissionsOther: "سایر",
  permissionSensitive: "حساس",
  permissionIncluded: (source: string) => `مشمول «${source}»`,
  permissionsGone: "دیگر در دسترس نیست",
  permissionGone: "این محدوده دیگر وجود ندارد.",
  permissionsNone: "هیچ محدوده‌ای برای انتخاب وجود ندارد.",
  permissionsLoading: "در حال بارگیری محدوده‌ها…",
  permissionsErrorTitle: "محدوده‌ها بارگیری نشدند",
  permissionsArrowKeys: "برای حرکت در فهرست از کلیدهای جهت‌نما استفاده کنید.",

  // Row menu
  actionDuplicate: "تکثیر…",
  actionRotateOptions: "چرخش…",
  actionDisable: "غیرفعال کردن",
  actionEnable: "فعال کردن",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "کلید توکن جدیدی می‌گیرد که فقط یک بار نمایش داده می‌شود. انتخاب کنید توکن فعلی تا چه زمانی کار کند.",
  graceLabel: "توکن فعلی",
  graceNone: "بلافاصله از کار می‌افتد",
  graceNoneHelp:
    "درخواست‌هایی که از توکن فعلی استفاده می‌کنند تا زمانی که آن‌ها را به‌روزرسانی کنید ناموفق خواهند بود.",
  graceUntilToday: (time: string) =>
    `تا امروز ساعت ${time} کار می‌کند. پیش از آن سیستم‌های خود را به‌روزرسانی کنید.`,
  graceUntil: (moment: string) =>
    `تا ${moment} کار می‌کند. پیش از آن سیستم‌های خود را به‌روزرسانی کنید.`,
  graceFailed:
    "نتوانستیم مدت زمانی را که توکن فعلی می‌تواند به کار ادامه دهد بارگیری کنیم. اگر کلید را همین حالا بچرخانید، این توکن بلافاصله از کار می‌افتد.",

  // A key whose old token still works
  statusRotated: "چرخانده‌شده",
  oldTokenUntil: (moment: string) => `توکن قدیمی تا ${moment} کار می‌کند`,
  revealOldTokenUntilToday: (time: string) =>
    `توکن قدیمی تا امروز ساعت ${time} کار می‌کند. پیش از آن سیستم‌های خود را به‌روزرسانی کنید.`,
  revealOldTokenUntil: (moment: string) =>
    `توکن قدیمی تا ${moment} کار می‌کند. پیش از آن سیستم‌های خود را به‌روزرسانی کنید.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `کلید ${name} غیرفعال است. درخواست‌هایی که از آن استفاده می‌کنند تا فعال شدن دوبارهٔ آن ناموفق خواهند بود.`,
  noticeEnabled: (name: string) =>
    `کلید ${name} فعال است. درخواست‌هایی که از آن استفاده می‌کنند دوباره کار می‌کنند.`,
  noticeEnabledExpired: (name: string) =>
    `کلید ${name} فعال است، اما منقضی شده است. درخواست‌هایی که از آن استفاده می‌کنند همچنان ناموفق خواهند بود.`,
  noticeDisableFailed: (name: string) => `نتوانستیم کلید ${name} را غیرفعال کنیم. هنوز کار می‌کند.`,
  noticeEnableFailed: (name: string) => `نتوانستیم کلید ${name} را فعال کنیم. هنوز غیرفعال است.`,
  noticeDisableUncertain: (name: string) =>
    `نتوانستیم تأیید کنیم که کلید ${name} غیرفعال شده است. شاید هنوز کار کند.`,
  noticeEnableUncertain: (name: string) =>
    `نتوانستیم تأیید کنیم که کلید ${name} فعال شده است. شاید هنوز غیرفعال باشد.`,
  noticeSwitchUnanswered: (name: string) =>
    `سرور هنوز پاسخ نداده است، بنابراین معلوم نیست کلید ${name} تغییر کرده است یا نه.`,

  // Details
  detailGone: "این کلید دیگر وجود ندارد. این‌ها آخرین جزئیات شناخته‌شدهٔ آن است.",
  detailOldToken: "توکن قدیمی",
  detailOldTokenUntil: (time: string) => `تا ${time} کار می‌کند`,
  detailOn: "روشن",
  detailOff: "خاموش",

  // Details: usage
  usageTitle: "درخواست‌ها",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "درخواست‌ها، # ساعت گذشته", other: "درخواست‌ها، # ساعت گذشته" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "درخواست‌ها، # روز گذشته", other: "درخواست‌ها، # روز گذشته" }),
  usageFailed: (share: string) => `${share} آن‌ها ناموفق بود`,
  usageNone: "در این دوره درخواستی نبوده است.",
  usageEmpty: "هنوز چیزی شمرده نشده است.",
  usageError: "میزان استفاده بارگیری نشد",
  usageShowNumbers: "نمایش اعداد",
  usageHideNumbers: "پنهان کردن اعداد",
  usageColumnDay: "روز",
  usageColumnTime: "زمان",
  usageColumnFailed: "ناموفق",

  // Details: activity
  activityTitle: "فعالیت",
  activityNone: "هنوز فعالیتی ثبت نشده است.",
  activityError: "فعالیت‌ها بارگیری نشدند",
  activityMoreError: "فعالیت‌های بیشتر بارگیری نشدند",
  activityLoaded: (total: number) =>
    count(total, { one: "# مورد دیگر بارگیری شد.", other: "# مورد دیگر بارگیری شد." }),

  // Filters
  filterLabel: "فیلتر کردن کلیدها",
  filterActive: "فعال",
  filterScopes: "محدوده",
  filterCreatedBy: "ایجادکننده",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "پاک کردن فیلترها",
  filterClearAll: "پاک کردن جستجو و فیلترها",
  noMatchFilterTitle: "هیچ کلیدی با این فیلترها مطابقت ندارد",
  noMatchFilterSearchTitle: (search: string) =>
    `هیچ کلیدی با «${search}» و این فیلترها مطابقت ندارد`,
  noMatchFilterText: (filters: string) => `فیلترهای فعلی: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `کلید ${name} ایجاد شد، اما فیلترهای شما آن را پنهان می‌کنند.`,

  // Keys that end soon
  noticeExpiring: (total: number) => `${keys(total)} تا ${number(7)} روز دیگر منقضی می‌شود.`,
  noticeExpiringShow: (total: number) => count(total, { one: "نمایش آن", other: "نمایش آن‌ها" }),
  noticeExpiringShowAll: "نمایش همهٔ کلیدها",

  // Quota
  quota: (used: number, max: number) => `${number(used)} از ${keys(max)}`,
  quotaReached: "به سقف مجاز رسیده‌اید. برای ایجاد کلید دیگر، یکی را حذف کنید.",

  // Checkboxes
  selectAll: "انتخاب همهٔ کلیدها",
  selectKey: (name: string) => `انتخاب ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} مورد انتخاب شده`,
  selectedHidden: (total: number) => `${number(total)} مورد نمایش داده نمی‌شود`,
  selectedLoaded: (total: number) =>
    count(total, {
      one: "فقط # کلیدی را که تاکنون بارگیری شده است می‌توان انتخاب کرد.",
      other: "فقط # کلیدی را که تاکنون بارگیری شده‌اند می‌توان انتخاب کرد.",
    }),
  selectedNone: "انتخاب پاک شد.",
  bulkActions: "کنش‌های کلیدهای انتخاب‌شده",
  bulkDelete: "حذف",
  bulkDisable: "غیرفعال کردن",
  bulkEnable: "فعال کردن",
  bulkClear: "پاک کردن",
  bulkClearName: "پاک کردن انتخاب",

  // The question
  bulkDeleteTitle: (total: number) => `${keys(total)} حذف شود؟`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "درخواست‌هایی که از این کلید استفاده می‌کنند بلافاصله ناموفق می‌شوند. این کار قابل بازگشت نیست.",
      other:
        "درخواست‌هایی که از این کلیدها استفاده می‌کنند بلافاصله ناموفق می‌شوند. این کار قابل بازگشت نیست.",
    }),
  bulkDeleteConfirm: (total: number) => `حذف ${keys(total)}`,
  bulkDisableTitle: (total: number) => `${keys(total)} غیرفعال شود؟`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "درخواست‌هایی که از این کلید استفاده می‌کنند تا فعال شدن دوبارهٔ آن ناموفق خواهند بود.",
      other:
        "درخواست‌هایی که از این کلیدها استفاده می‌کنند تا فعال شدن دوبارهٔ آن‌ها ناموفق خواهند بود.",
    }),
  bulkDisableConfirm: (total: number) => `غیرفعال کردن ${keys(total)}`,
  bulkEnableTitle: (total: number) => `${keys(total)} فعال شود؟`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "درخواست‌هایی که از این کلید استفاده می‌کنند دوباره کار می‌کنند، مگر اینکه منقضی شده باشد.",
      other:
        "درخواست‌هایی که از این کلیدها استفاده می‌کنند دوباره کار می‌کنند، مگر اینکه کلیدی منقضی شده باشد.",
    }),
  bulkEnableConfirm: (total: number) => `فعال کردن ${keys(total)}`,
  bulkKeys: "کلیدهای انتخاب‌شده",
  bulkUsed: (time: string) => `آخرین استفاده: ${time}`,
  bulkMore: (total: number) => `و ${keys(total)} دیگر`,
  bulkRecent: (total: number) =>
    `از ${number(total)} مورد از این کلیدها در ${number(24)} ساعت گذشته استفاده شده است.`,
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "این کار برای # مورد از کلیدهای انتخاب‌شده ممکن نیست و آن کنار گذاشته می‌شود.",
      other: "این کار برای # مورد از کلیدهای انتخاب‌شده ممکن نیست و آن‌ها کنار گذاشته می‌شوند.",
    }),
  bulkWorkspace: (workspace: string) => `این کلیدها متعلق به فضای کاری ${workspace} هستند.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${number(done)} از ${keys(total)} حذف شد`,
  bulkDisabling: (done: number, total: number) => `${number(done)} از ${keys(total)} غیرفعال شد`,
  bulkEnabling: (done: number, total: number) => `${number(done)} از ${keys(total)} فعال شد`,
  bulkStop: "توقف",
  bulkStopping: "در حال توقف پس از درخواست‌هایی که فرستاده شده‌اند…",
  bulkPaused: (waitSeconds: number) =>
    `سرور از ما خواست آهسته‌تر پیش برویم. ${seconds(waitSeconds)} دیگر ادامه می‌دهیم.`,
  bulkUnanswered:
    "هنوز منتظر سرور هستیم. منتظر بمانید، یا این پنجره را ببندید و بعداً فهرست را ببینید.",

  // At its end
  bulkFailed: (total: number) => `نتوانستیم این کار را برای ${keys(total)} انجام دهیم.`,
  bulkStopped: (total: number) =>
    count(total, {
      one: "پیش از رسیدن به # کلید، کار را متوقف کردید. آن تغییری نکرده است.",
      other: "پیش از رسیدن به # کلید، کار را متوقف کردید. آن‌ها تغییری نکرده‌اند.",
    }),
  bulkLost: (total: number) => `سرور دیگر پاسخ نداد، بنابراین برای ${keys(total)} تلاش نکردیم.`,
  bulkRefused: (total: number) => `${keys(total)} تغییر نکرده است.`,
  bulkUncertain: "پاسخی نرسید. شاید با این حال انجام شده باشد.",
  bulkRetry: "تلاش دوباره برای موارد ناموفق",
  bulkContinue: "ادامه",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# کلید حذف شد. همهٔ سیستم‌هایی را که از آن استفاده می‌کردند به‌روزرسانی کنید، وگرنه درخواست‌هایشان ناموفق خواهد بود.",
      other:
        "# کلید حذف شد. همهٔ سیستم‌هایی را که از آن‌ها استفاده می‌کردند به‌روزرسانی کنید، وگرنه درخواست‌هایشان ناموفق خواهد بود.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# کلید غیرفعال شد. درخواست‌هایی که از آن استفاده می‌کنند تا فعال شدن دوبارهٔ آن ناموفق خواهند بود.",
      other:
        "# کلید غیرفعال شد. درخواست‌هایی که از آن‌ها استفاده می‌کنند تا فعال شدن دوبارهٔ آن‌ها ناموفق خواهند بود.",
    }),
  noticeBulkEnabled: (total: number) => `${keys(total)} فعال شد.`,

  // The search for the key of a token
  tokenSearching: "در حال یافتن کلیدی که این توکن به آن تعلق دارد…",
  tokenFound: (name: string) => `این توکن متعلق به کلید ${name} است.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "شاید این توکن متعلق به # کلید باشد.",
      other: "شاید این توکن متعلق به یکی از # کلید باشد.",
    }),
  tokenNotFound:
    "این توکن متعلق به هیچ کلیدی در این فهرست نیست. شاید کلید آن چرخانده یا حذف شده باشد.",
  tokenNoHints:
    "نمی‌توانیم تشخیص دهیم این توکن متعلق به کدام کلید است، چون این کلیدها بخشی از توکن را نشان نمی‌دهند.",
  tokenFailed:
    "نتوانستیم همهٔ کلیدها را بررسی کنیم. برای تلاش دوباره، توکن را دوباره جای‌گذاری کنید.",
  tokenNotSent: "توکن را نه فرستادیم و نه ذخیره کردیم.",
  tokenShow: "نمایش آن",
};
