import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"zero" | "one" | "two" | "few" | "many" | "other">("ar");
// As after “من”, in the genitive.
const keyForms = {
  zero: "# مفتاح",
  one: "مفتاح واحد",
  two: "مفتاحين",
  few: "# مفاتيح",
  many: "# مفتاحًا",
  other: "# مفتاح",
};
const ofKeys = (total: number) => count(total, keyForms);
const keys = (total: number) =>
  count(total, { ...keyForms, zero: "لا توجد مفاتيح", two: "مفتاحان" });
const keysAtLeast = (loaded: number) =>
  count(loaded, {
    zero: "#+ مفتاح",
    one: "#+ مفتاح",
    two: "#+ مفتاح",
    few: "#+ مفاتيح",
    many: "#+ مفتاحًا",
    other: "#+ مفتاح",
  });
const results = (matches: number) =>
  count(matches, {
    zero: "لا توجد نتائج",
    one: "نتيجة واحدة",
    two: "نتيجتان",
    few: "# نتائج",
    many: "# نتيجة",
    other: "# نتيجة",
  });
const resultsAtLeast = (loaded: number) =>
  count(loaded, {
    zero: "#+ نتيجة",
    one: "#+ نتيجة",
    two: "#+ نتيجة",
    few: "#+ نتائج",
    many: "#+ نتيجة",
    other: "#+ نتيجة",
  });
// After “بعد”, in the genitive.
const seconds = (total: number) =>
  count(total, {
    zero: "# ثانية",
    one: "ثانية واحدة",
    two: "ثانيتين",
    few: "# ثوانٍ",
    many: "# ثانية",
    other: "# ثانية",
  });
// The object of “استخدم”, in the accusative.
const characters = (total: number) =>
  count(total, {
    zero: "# حرف",
    one: "حرفًا واحدًا",
    two: "حرفين",
    few: "# أحرف",
    many: "# حرفًا",
    other: "# حرف",
  });

/** The Arabic messages. */
export const ar: Translation = {
  locale: "ar",
  dir: "rtl",
  // Header
  heading: "مفاتيح API",
  lede: (workspace: string) =>
    `تتيح مفاتيح API لتطبيقاتك وبرامجك النصية الوصول إلى مساحة العمل ${workspace} من خلال واجهة API.`,
  ledeWithoutWorkspace:
    "تتيح مفاتيح API لتطبيقاتك وبرامجك النصية الوصول إلى مساحة العمل هذه من خلال واجهة API.",
  authorizationLink: "كيفية مصادقة الطلبات",
  opensInNewTab: "يُفتح في علامة تبويب جديدة",
  createButton: "مفتاح API",
  createButtonName: "إنشاء مفتاح API",

  // Toolbar
  searchLabel: "البحث في مفاتيح API بالاسم",
  searchPlaceholder: "البحث بالاسم",
  searchLabelWide: "البحث في مفاتيح API",
  searchPlaceholderWide: "بحث",
  searchClear: "مسح البحث",
  searchClearText: "مسح البحث",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => keysAtLeast(loaded),
  countMatches: (matches: number, total: number) => `${number(matches)} من ${ofKeys(total)}`,
  countMatchesOnly: (matches: number) => results(matches),
  countMatchesAtLeast: (loaded: number) => resultsAtLeast(loaded),
  countLoaded: (loaded: number, total: number) => `تم تحميل ${number(loaded)} من ${ofKeys(total)}`,
  countLoadedSoFar: (loaded: number) => `عدد المفاتيح المحمّلة حتى الآن: ${number(loaded)}`,
  countPartial: "لا يشمل البحث والترتيب سوى المفاتيح المحمّلة حتى الآن.",

  // Table
  tableCaption: (workspace: string) => `مفاتيح API في مساحة العمل ${workspace}`,
  tableCaptionWithoutWorkspace: "مفاتيح API",
  columnName: "الاسم",
  columnCreated: "تاريخ الإنشاء",
  columnLastUsed: "آخر استخدام",
  columnExpires: "تاريخ الانتهاء",
  columnCreatedBy: "أنشأه",
  columnScopes: "النطاقات",
  columnActions: "الإجراءات",
  expiredLabel: "انتهت الصلاحية",
  neverUsed: "لم يُستخدم قط",
  neverExpires: "لا تنتهي صلاحيته",
  createdUnknown: "غير معروف",
  createdByUnknown: "مستخدم غير معروف",
  noScopes: "بلا نطاقات",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `تم الترتيب حسب ${column} تصاعديًا`,
  sortedDescending: (column: string) => `تم الترتيب حسب ${column} تنازليًا`,
  statusExpiring: "تنتهي صلاحيته قريبًا",
  statusExpired: "منتهي الصلاحية",
  statusDisabled: "معطّل",
  statusTokenNotCopied: "الرمز المميز غير محفوظ",
  statusTokenNotCopiedHelp: "لا أحد لديه هذا الرمز المميز. قم بتدوير المفتاح أو حذفه.",
  statusNew: "جديد",
  statusActive: "نشط",
  actionsFor: (name: string) => `إجراءات المفتاح ${name}`,
  actionDetails: "عرض التفاصيل",
  actionEdit: "تعديل",
  actionRotate: "تدوير",
  actionDelete: "حذف",
  loadMore: "تحميل المزيد من المفاتيح",
  loadingMore: "جارٍ تحميل المزيد من المفاتيح…",
  printPart: (drawn: number) =>
    `طُبعت المفاتيح ${number(1)}–${number(drawn)} فقط. القائمة أطول من ذلك.`,

  // List states
  loading: "جارٍ تحميل مفاتيح API…",
  loadingSlow: "يستغرق هذا وقتًا أطول من المعتاد.",
  emptyTitle: "لا توجد مفاتيح API بعد",
  emptyText:
    "استخدم مفتاح API لاستدعاء واجهة API من التعليمات البرمجية الخاصة بك. أنشئ مفتاحًا لكل تطبيق أو بيئة، حتى تتمكن من استبدال أحدها دون التأثير في غيره.",
  emptyCreate: "إنشاء مفتاحك الأول",
  emptyReadOnlyText: "عندما ينشئ شخص لديه إذن الكتابة مفتاحًا، سيظهر هنا.",
  noMatchTitle: (search: string) => `لا يوجد مفتاح يطابق «${search}»`,
  noMatchText: "يشمل البحث أسماء المفاتيح فقط. جرّب اسمًا آخر.",
  noMatchTextWide: "جرّب كلمات أقل أو كلمات أخرى.",
  readOnly:
    "لديك إذن العرض فقط. لإنشاء المفاتيح أو تعديلها أو حذفها، اطلب إذن الكتابة من أحد مسؤولي مساحة العمل.",
  readOnlyAdapter: "تُدار هذه المفاتيح في مكان آخر، لذا لا يمكن سوى عرضها هنا.",
  retry: "إعادة المحاولة",
  errorTitle: "تعذّر تحميل مفاتيح API",
  errorUnavailable: "لم يستجب الخادم. تحقق من اتصالك وحاول مرة أخرى.",
  errorUnknown: "حدث خطأ أثناء نقل البيانات. حاول مرة أخرى.",
  errorForbiddenTitle: "لا يمكنك الوصول إلى مفاتيح API هذه",
  errorForbidden: "اطلب من أحد مسؤولي مساحة العمل هذه منحك إذن الوصول.",
  errorUnauthenticatedTitle: "تم تسجيل خروجك",
  errorUnauthenticated: "سجّل الدخول مرة أخرى لعرض مفاتيح API في مساحة العمل هذه.",
  errorReauthenticationTitle: "تأكيد هويتك",
  errorReauthentication: "لعرض مفاتيح API هذه، أثبت هويتك مرة أخرى.",
  confirmIdentity: "تأكيد الهوية",
  errorNotFoundTitle: "لم يتم العثور على مساحة العمل هذه",
  errorNotFound: "ربما تم حذفها، أو ربما لم يعد لديك إذن الوصول إليها.",
  errorRejected: "رفض الخادم هذا الطلب.",
  errorRedirectedTitle: "أعاد الخادم توجيه هذا الطلب",
  errorRedirected: "ربما انتهت جلستك. سجّل الدخول مجددًا ثم أعد المحاولة.",
  errorRateLimitedTitle: "طلبات كثيرة جدًا",
  errorRateLimited: (waitSeconds: number) => `حاول مرة أخرى بعد ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "حاول مرة أخرى بعد قليل.",
  errorRateLimitedOver: "يمكنك المحاولة مرة أخرى الآن.",
  offlineTitle: "أنت غير متصل بالإنترنت",
  offline: "سيتم تحميل مفاتيح API فور عودة الاتصال.",
  staleNotice: "تعذّر تحديث القائمة، لذا قد تكون قديمة.",
  stalePartial: "تعذّر تحميل بقية القائمة.",
  staleOffline: "أنت غير متصل بالإنترنت، لذا قد تكون القائمة قديمة.",
  partFailed:
    "تعذّر تحميل هذا الجزء من الصفحة. تحقق من اتصالك، ثم حاول مرة أخرى أو أعد تحميل الصفحة.",

  // Create
  createTitle: "إنشاء مفتاح API",
  createText: (workspace: string) =>
    `استخدم مفتاحًا منفصلًا لكل تطبيق أو بيئة في مساحة العمل ${workspace}.`,
  createTextWithoutWorkspace: "استخدم مفتاحًا منفصلًا لكل تطبيق أو بيئة.",
  nameLabel: "الاسم",
  nameHelp: "اذكر مكان استخدامه: خادم الإنتاج، مهام بيئة الاختبار، مزامنة CRM.",
  nameEmpty: "أدخل اسمًا.",
  nameTooLong: (maximum: number) => `استخدم ${characters(maximum)} كحد أقصى.`,
  nameControlCharacters: "استخدم سطرًا واحدًا، دون علامات جدولة أو محارف تحكم أخرى.",
  nameTaken: "يوجد مفتاح آخر بهذا الاسم. اختر اسمًا مختلفًا.",
  nameInUse: "يوجد بالفعل مفتاح آخر بهذا الاسم. لا يزال بإمكانك استخدامه.",
  nameLooksLikeToken:
    "يبدو هذا رمزًا مميزًا. أسماء المفاتيح مرئية لجميع من في مساحة العمل هذه، لذا أدخل اسمًا وصفيًا بدلًا منه.",
  create: "إنشاء",
  cancel: "إلغاء",
  close: "إغلاق",
  save: "حفظ",
  createOutcomeUnknown:
    "تعذّر علينا تأكيد إنشاء المفتاح. يمكنك إعادة المحاولة بأمان: لن يُنشأ مفتاح مكرر.",
  createOutcomeUnknownCheck: "تعذّر علينا تأكيد إنشاء المفتاح. تحقق من القائمة قبل إعادة المحاولة.",
  createUnanswered:
    "لا توجد استجابة حتى الآن، لذا قد يكون المفتاح موجودًا وقد لا يكون. واصل الانتظار أو أعد المحاولة: لن ينشئ ذلك مفتاحًا ثانيًا.",
  createUnansweredCheck:
    "لا توجد استجابة حتى الآن، لذا قد يكون المفتاح موجودًا وقد لا يكون. تحقق من القائمة قبل إعادة المحاولة: فقد تحصل على مفتاح ثانٍ.",
  createWithoutToken:
    "أنشأ الخادم المفتاح لكنه لم يرسل أي رمز مميز، لذا لا يمكن استخدام المفتاح. حاول مرة أخرى، أو احذفه وأنشئ مفتاحًا آخر.",
  createFound:
    "يوجد الآن في القائمة مفتاح بهذا الاسم، لكننا لم نستلم رمزه المميز. أعد المحاولة للحصول على الرمز المميز، أو أزل المفتاح.",
  createFoundCheck:
    "يوجد الآن في القائمة مفتاح بهذا الاسم، لكننا لم نستلم رمزه المميز. إذا أعدت المحاولة فقد تحصل على مفتاح مكرر.",
  foundDelete: "حذف المفتاح",
  foundRotate: "تدوير المفتاح",
  giveUp: "إغلاق على أي حال",

  // Rotate
  rotateTitle: (name: string) => `هل تريد تدوير «${name}»؟`,
  rotateText:
    "يحصل المفتاح على رمز مميز جديد يُعرض مرة واحدة فقط. ويتوقف الرمز المميز القديم عن العمل فورًا.",
  rotateConfirm: "تدوير المفتاح",
  rotateOutcomeUnknown: "تعذّر علينا تأكيد استبدال الرمز المميز. يمكنك إعادة المحاولة بأمان.",
  rotateOutcomeUnknownCheck:
    "تعذّر علينا تأكيد استبدال الرمز المميز. إذا أعدت المحاولة فقد يُستبدل مرتين.",
  rotateUnanswered:
    "لا توجد استجابة حتى الآن، لذا ربما استُبدل الرمز المميز وربما لم يُستبدل. واصل الانتظار أو أعد المحاولة: لن يُستبدل مرتين.",
  rotateUnansweredCheck:
    "لا توجد استجابة حتى الآن، لذا ربما استُبدل الرمز المميز وربما لم يُستبدل. إذا أعدت المحاولة فقد يُستبدل مرة أخرى.",
  rotateWithoutToken:
    "لم يُرسل الخادم رمزًا مميزًا جديدًا. ربما توقف الرمز المميز القديم عن العمل. حاول مرة أخرى.",

  // Failures of any write
  writeForbidden: "ليس لديك إذن لتنفيذ هذا الإجراء.",
  writeUnauthenticated:
    "تم تسجيل خروجك. سجّل الدخول مرة أخرى في علامة تبويب أخرى، ثم عُد إلى هنا وأعد المحاولة.",
  writeReauthentication: "أكّد هويتك، ثم حاول مرة أخرى.",
  writeInvalid: "رفض الخادم هذا الطلب. تحقق مما أدخلته.",
  writeNotFound: "لم يعد هذا المفتاح موجودًا.",
  writeWorkspaceNotFound: "لم تعد مساحة العمل هذه موجودة، أو لم يعد لديك إذن الوصول إليها.",
  writeLimitReached:
    "بلغت مساحة العمل هذه الحد الأقصى لعدد المفاتيح. احذف مفتاحًا لم تعد بحاجة إليه.",
  writeRateLimited: (waitSeconds: number) =>
    `طلبات كثيرة جدًا. حاول مرة أخرى بعد ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "طلبات كثيرة جدًا. حاول مرة أخرى بعد قليل.",
  writeRejected: "رفض الخادم هذا الطلب. لم يتغير شيء.",
  writeUnavailable: "لم يستجب الخادم. لم تفقد أيًا مما أدخلته. حاول مرة أخرى.",
  writeUnknown: "حدث خطأ ما. لم تفقد أيًا مما أدخلته. حاول مرة أخرى.",
  writeUnanswered:
    "لا توجد استجابة حتى الآن. يمكنك مواصلة الانتظار، أو إغلاق هذه النافذة والاطلاع على القائمة لاحقًا.",
  writeStillRunning: "لا يزال الخادم يعالج طلبك الأول. انتظر لحظة ثم أعد المحاولة.",

  // Reveal
  revealTitle: "نسخ الرمز المميز",
  revealText: (name: string) =>
    `انسخ الرمز المميز للمفتاح ${name} الآن. لن تتمكن من رؤيته مرة أخرى.`,
  revealWorkspace: (workspace: string) => `ينتمي هذا المفتاح إلى مساحة العمل ${workspace}.`,
  revealAgain: "لقد غادرت هذه الصفحة قبل نسخ الرمز المميز. انسخه الآن.",
  tokenLabel: "الرمز المميز",
  show: "إظهار",
  showToken: "إظهار الرمز المميز",
  hide: "إخفاء",
  hideToken: "إخفاء الرمز المميز",
  copy: "نسخ",
  copied: "تم النسخ إلى الحافظة.",
  copiedHeader: "تم النسخ إلى الحافظة كترويسة طلب.",
  copiedByHand: "تم النسخ.",
  copyFailed: (shortcut: string) =>
    `لم يسمح المتصفح بالنسخ. الرمز المميز محدد: اضغط على \u2066${shortcut}\u2069 لنسخه.`,
  storeWarning:
    "احفظه في إعدادات تطبيقك أو في مدير كلمات مرور أو مخزن أسرار قبل إغلاق هذه النافذة.",
  useIt: "ترويسة الطلب",
  headerPlaceholder: "<الرمز المميز>",
  copyHeader: "نسخ الترويسة",
  copyAs: "نسخ بصيغة",
  copyAsFormat: (format: string) => `نسخ بصيغة ${format}`,
  done: "تم",
  leaveTitle: "لم يتم نسخ الرمز المميز",
  leaveText: "بعد الإغلاق، لن يتمكن أحد من رؤيته مرة أخرى.",
  leaveStay: "إبقاء مفتوحًا",
  leaveGo: "لقد حفظته",

  // Edit
  editTitle: "تعديل مفتاح API",
  editText: "لا تؤثر إعادة تسمية المفتاح في الطلبات التي تستخدمه.",

  // Delete
  deleteTitle: (name: string) => `هل تريد حذف «${name}»؟`,
  deleteLastUsed: (time: string) => `آخر استخدام له: ${time}.`,
  deleteNeverUsed: "لم يُستخدم قط.",
  deleteConsequence: "ستفشل فورًا الطلبات التي تستخدم هذا المفتاح. لا يمكن التراجع عن هذا الإجراء.",
  deleteConfirm: "حذف المفتاح",
  deleteUncertain: "تعذّر علينا تأكيد حذف المفتاح. ربما لا يزال يعمل. حاول مرة أخرى.",
  detailStatus: "الحالة",
  detailHint: "مقتطف الرمز المميز",
  detailId: "المعرّف",
  detailDescription: "الوصف",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `تم حذف المفتاح ${name}. حدّث كل نظام كان يستخدمه، وإلا فستفشل طلباته.`,
  noticeNotDeleted: (name: string) =>
    `لم يتم حذف المفتاح ${name}. لا يزال في القائمة ولا يزال يعمل.`,
  noticeStillListed: (name: string) =>
    `عاد المفتاح ${name} إلى القائمة. لا يزال الخادم يعيده، لذا ربما لا يزال يعمل.`,
  noticeLeftOut: (total: number) => `تعذّرت قراءة بعض المفاتيح، لذا لا تُعرض: ${keys(total)}.`,
  noticeListCut: "أعاد الخادم الصفحة نفسها مرتين، لذا قد تكون هذه القائمة غير مكتملة.",
  noticeCreatedHidden: (name: string) => `تم إنشاء المفتاح ${name}، لكن بحثك يخفيه.`,
  dismiss: "تجاهل",
  announceCreated: (name: string) => `تم إنشاء مفتاح API باسم ${name}.`,
  announceRenamed: (name: string) => `أصبح اسم المفتاح الآن ${name}.`,
  announceRenameFailed: (name: string) => `تعذّرت إعادة تسمية المفتاح. لا يزال اسمه ${name}.`,
};
