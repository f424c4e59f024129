import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "other">("fa");
const keys = (total: number) => count(total, { one: "# کلید", other: "# کلید" });
// Before “دیگر”, in the construct form.
const seconds = (total: number) => count(total, { one: "# ثانیهٔ", other: "# ثانیهٔ" });

/** The Persian messages. */
export const fa: Translation = {
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
};
