import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

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
// Where only a pronoun or an agreement differs: by one, two, or more.
const byNumber = (total: number, one: string, two: string, more: string) =>
  count(total, { zero: more, one, two, few: more, many: more, other: more });

/** The Arabic messages. */
export const ar: Messages = {
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

  // Fields beyond the name
  optional: "اختياري",
  duplicateText: (name: string) =>
    `يبدأ هذا النموذج بإعدادات المفتاح ${name}. يحصل المفتاح الجديد على رمز مميز جديد.`,
  editFieldsText: "تسري التغييرات فورًا على الطلبات التي تستخدم هذا المفتاح. لا يتغير رمزه المميز.",
  announceSaved: (name: string) => `تم حفظ التغييرات على المفتاح ${name}.`,
  noticeSaveFailed: (name: string) => `تعذّر حفظ تغييراتك على المفتاح ${name}.`,
  descriptionLabel: "الوصف",
  descriptionPlaceholder: "ما الذي يعمل بهذا المفتاح، ومن يمكن سؤاله عنه",

  // Expiration
  expiryLabel: "تاريخ الانتهاء",
  expiryDate: "اختيار تاريخ",
  expiryNever: "بلا انتهاء",
  expiryUnchanged: "دون تغيير",
  expiryDateLabel: "تاريخ انتهاء الصلاحية",
  expiresOn: (time: string) => `تاريخ الانتهاء: ${time}.`,
  expiredOn: (time: string) => `انتهت الصلاحية: ${time}.`,
  expiresNever: "لا تنتهي صلاحية هذا المفتاح.",
  expiryNeverWarning: "إذا تسرّب هذا المفتاح، فسيظل يعمل حتى يحذفه أحد. اختر تاريخ انتهاء إن أمكن.",
  expiryMissing: "اختر موعد انتهاء صلاحية المفتاح.",
  expiryPast: "اختر وقتًا في المستقبل.",
  expiryTooEarly: (date: string) => `اختر ${date} أو تاريخًا بعده.`,
  expiryTooLate: (date: string) => `اختر ${date} أو تاريخًا قبله.`,

  // Custom fields
  fieldMissing: "هذا الحقل مطلوب.",
  fieldNotANumber: "أدخل رقمًا، مثل 1000 أو 0.5.",
  fieldChoose: "اختيار أحد الخيارات",
  fieldListHelp: "قيمة واحدة في كل سطر.",
  permissionsMissing: "اختر نطاقًا واحدًا على الأقل.",

  // Permissions
  permissionsLabel: "النطاقات",
  permissionsSelected: (selected: number, total: number) =>
    `تم تحديد ${number(selected)} من ${number(total)}`,
  permissionsPresets: "مجموعات جاهزة",
  permissionsSearch: "البحث في النطاقات",
  permissionsFound: (total: number) =>
    count(total, {
      zero: "لم يتم العثور على نطاقات",
      one: "تم العثور على نطاق واحد",
      two: "تم العثور على نطاقين",
      few: "تم العثور على # نطاقات",
      many: "تم العثور على # نطاقًا",
      other: "تم العثور على # نطاق",
    }),
  permissionsNoMatch: (search: string) => `لا توجد نطاقات تطابق «${search}»`,
  permissionsSelectAll: "تحديد الكل",
  permissionsSelectAllOf: (group: string) => `تحديد الكل: ${group}`,
  permissionsClear: "مسح",
  permissionsClearAllOf: (group: string) => `مسح: ${group}`,
  permissionsOther: "أخرى",
  permissionSensitive: "حساس",
  permissionIncluded: (source: string) => `مشمول في «${source}»`,
  permissionsGone: "لم تعد متاحة",
  permissionGone: "لم يعد هذا النطاق موجودًا.",
  permissionsNone: "لا توجد نطاقات للاختيار من بينها.",
  permissionsLoading: "جارٍ تحميل النطاقات…",
  permissionsErrorTitle: "تعذّر تحميل النطاقات",
  permissionsArrowKeys: "استخدم مفاتيح الأسهم للتنقل في القائمة.",

  // Row menu
  actionDuplicate: "تكرار…",
  actionRotateOptions: "تدوير…",
  actionDisable: "تعطيل",
  actionEnable: "تفعيل",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "يحصل المفتاح على رمز مميز جديد يُعرض مرة واحدة فقط. اختر المدة التي يستمر فيها الرمز المميز الحالي في العمل.",
  graceLabel: "الرمز المميز الحالي",
  graceNone: "يتوقف عن العمل فورًا",
  graceNoneHelp: "ستفشل الطلبات التي تستخدم الرمز المميز الحالي إلى أن تحدّثها.",
  graceUntilToday: (time: string) => `يعمل حتى اليوم، الساعة ${time}. حدّث أنظمتك قبل ذلك.`,
  graceUntil: (moment: string) => `يعمل حتى ${moment}. حدّث أنظمتك قبل ذلك.`,
  graceFailed:
    "تعذّر تحميل المدة التي يمكن أن يستمر فيها الرمز المميز الحالي في العمل. إذا قمت بتدوير المفتاح الآن، فسيتوقف هذا الرمز عن العمل فورًا.",

  // A key whose old token still works
  statusRotated: "تم تدويره",
  oldTokenUntil: (moment: string) => `الرمز المميز القديم يعمل حتى ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `يعمل الرمز المميز القديم حتى اليوم، الساعة ${time}. حدّث أنظمتك قبل ذلك.`,
  revealOldTokenUntil: (moment: string) =>
    `يعمل الرمز المميز القديم حتى ${moment}. حدّث أنظمتك قبل ذلك.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `المفتاح ${name} معطّل. ستفشل الطلبات التي تستخدمه إلى أن تعيد تفعيله.`,
  noticeEnabled: (name: string) => `المفتاح ${name} مفعّل. عادت الطلبات التي تستخدمه إلى العمل.`,
  noticeEnabledExpired: (name: string) =>
    `المفتاح ${name} مفعّل، لكن صلاحيته انتهت. ستظل الطلبات التي تستخدمه تفشل.`,
  noticeDisableFailed: (name: string) => `تعذّر تعطيل المفتاح ${name}. لا يزال يعمل.`,
  noticeEnableFailed: (name: string) => `تعذّر تفعيل المفتاح ${name}. لا يزال معطّلًا.`,
  noticeDisableUncertain: (name: string) =>
    `تعذّر علينا تأكيد تعطيل المفتاح ${name}. ربما لا يزال يعمل.`,
  noticeEnableUncertain: (name: string) =>
    `تعذّر علينا تأكيد تفعيل المفتاح ${name}. ربما لا يزال معطّلًا.`,
  noticeSwitchUnanswered: (name: string) =>
    `لم يستجب الخادم بعد، لذا لا نعلم هل تغيّر المفتاح ${name}.`,

  // Details
  detailGone: "لم يعد هذا المفتاح موجودًا. هذه آخر تفاصيله المعروفة.",
  detailOldToken: "الرمز المميز القديم",
  detailOldTokenUntil: (time: string) => `يعمل حتى ${time}`,
  detailOn: "مفعّل",
  detailOff: "متوقف",

  // Details: usage
  usageTitle: "الطلبات",
  usageTitleHours: (hours: number) =>
    count(hours, {
      zero: "الطلبات خلال آخر # ساعة",
      one: "الطلبات خلال آخر ساعة",
      two: "الطلبات خلال آخر ساعتين",
      few: "الطلبات خلال آخر # ساعات",
      many: "الطلبات خلال آخر # ساعة",
      other: "الطلبات خلال آخر # ساعة",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      zero: "الطلبات خلال آخر # يوم",
      one: "الطلبات خلال آخر يوم",
      two: "الطلبات خلال آخر يومين",
      few: "الطلبات خلال آخر # أيام",
      many: "الطلبات خلال آخر # يومًا",
      other: "الطلبات خلال آخر # يوم",
    }),
  usageFailed: (share: string) => `فشل ${share} منها`,
  usageNone: "لا توجد طلبات في هذه الفترة.",
  usageEmpty: "لم يُحتسب أي شيء بعد.",
  usageError: "تعذّر تحميل بيانات الاستخدام",
  usageShowNumbers: "إظهار الأرقام",
  usageHideNumbers: "إخفاء الأرقام",
  usageColumnDay: "اليوم",
  usageColumnTime: "الوقت",
  usageColumnFailed: "الفاشلة",

  // Details: activity
  activityTitle: "النشاط",
  activityNone: "لا يوجد نشاط بعد.",
  activityError: "تعذّر تحميل النشاط",
  activityMoreError: "تعذّر تحميل المزيد من النشاط",
  activityLoaded: (total: number) =>
    count(total, {
      zero: "لم يتم تحميل إدخالات أخرى.",
      one: "تم تحميل إدخال آخر.",
      two: "تم تحميل إدخالين آخرين.",
      few: "تم تحميل # إدخالات أخرى.",
      many: "تم تحميل # إدخالًا آخر.",
      other: "تم تحميل # إدخال آخر.",
    }),

  // Filters
  filterLabel: "تصفية المفاتيح",
  filterActive: "نشط",
  filterScopes: "النطاق",
  filterCreatedBy: "المنشئ",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "مسح عوامل التصفية",
  filterClearAll: "مسح البحث وعوامل التصفية",
  noMatchFilterTitle: "لا توجد مفاتيح تطابق عوامل التصفية هذه",
  noMatchFilterSearchTitle: (search: string) =>
    `لا توجد مفاتيح تطابق «${search}» وعوامل التصفية هذه`,
  noMatchFilterText: (filters: string) => `التصفية الحالية: ${filters}.`,
  noticeCreatedFiltered: (name: string) => `تم إنشاء المفتاح ${name}، لكن عوامل التصفية تخفيه.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      zero: `لا توجد مفاتيح تنتهي صلاحيتها خلال ${number(7)} أيام.`,
      one: `تنتهي صلاحية مفتاح واحد خلال ${number(7)} أيام.`,
      two: `تنتهي صلاحية مفتاحين خلال ${number(7)} أيام.`,
      few: `تنتهي صلاحية # مفاتيح خلال ${number(7)} أيام.`,
      many: `تنتهي صلاحية # مفتاحًا خلال ${number(7)} أيام.`,
      other: `تنتهي صلاحية # مفتاح خلال ${number(7)} أيام.`,
    }),
  noticeExpiringShow: (total: number) => byNumber(total, "إظهاره", "إظهارهما", "إظهارها"),
  noticeExpiringShowAll: "إظهار جميع المفاتيح",

  // Quota
  quota: (used: number, max: number) => `${number(used)} من ${ofKeys(max)}`,
  quotaReached: "لقد بلغت الحد الأقصى. احذف مفتاحًا لإنشاء مفتاح آخر.",

  // Checkboxes
  selectAll: "تحديد جميع المفاتيح",
  selectKey: (name: string) => `تحديد ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `تم تحديد ${number(total)}`,
  selectedHidden: (total: number) => `${number(total)} غير ظاهر`,
  selectedLoaded: (total: number) =>
    byNumber(
      total,
      "لا يمكن تحديد سوى المفتاح المحمّل حتى الآن.",
      "لا يمكن تحديد سوى المفتاحين المحمّلين حتى الآن.",
      `لا يمكن تحديد سوى المفاتيح المحمّلة حتى الآن، وعددها ${number(total)}.`,
    ),
  selectedNone: "تم إلغاء التحديد.",
  bulkActions: "إجراءات المفاتيح المحددة",
  bulkDelete: "حذف",
  bulkDisable: "تعطيل",
  bulkEnable: "تفعيل",
  bulkClear: "إلغاء",
  bulkClearName: "إلغاء التحديد",

  // The question
  bulkDeleteTitle: (total: number) => `هل تريد حذف ${ofKeys(total)}؟`,
  bulkDeleteText: (total: number) =>
    byNumber(
      total,
      "ستفشل فورًا الطلبات التي تستخدم هذا المفتاح. لا يمكن التراجع عن هذا الإجراء.",
      "ستفشل فورًا الطلبات التي تستخدم هذين المفتاحين. لا يمكن التراجع عن هذا الإجراء.",
      "ستفشل فورًا الطلبات التي تستخدم هذه المفاتيح. لا يمكن التراجع عن هذا الإجراء.",
    ),
  bulkDeleteConfirm: (total: number) => `حذف ${ofKeys(total)}`,
  bulkDisableTitle: (total: number) => `هل تريد تعطيل ${ofKeys(total)}؟`,
  bulkDisableText: (total: number) =>
    byNumber(
      total,
      "ستفشل الطلبات التي تستخدم هذا المفتاح إلى أن تعيد تفعيله.",
      "ستفشل الطلبات التي تستخدم هذين المفتاحين إلى أن تعيد تفعيلهما.",
      "ستفشل الطلبات التي تستخدم هذه المفاتيح إلى أن تعيد تفعيلها.",
    ),
  bulkDisableConfirm: (total: number) => `تعطيل ${ofKeys(total)}`,
  bulkEnableTitle: (total: number) => `هل تريد تفعيل ${ofKeys(total)}؟`,
  bulkEnableText: (total: number) =>
    byNumber(
      total,
      "ستعود الطلبات التي تستخدم هذا المفتاح إلى العمل، ما لم تكن صلاحيته قد انتهت.",
      "ستعود الطلبات التي تستخدم هذين المفتاحين إلى العمل، ما لم تكن صلاحية أحدهما قد انتهت.",
      "ستعود الطلبات التي تستخدم هذه المفاتيح إلى العمل، ما لم تكن صلاحية أحدها قد انتهت.",
    ),
  bulkEnableConfirm: (total: number) => `تفعيل ${ofKeys(total)}`,
  bulkKeys: "المفاتيح المحددة",
  bulkUsed: (time: string) => `آخر استخدام: ${time}`,
  bulkMore: (total: number) =>
    count(total, {
      zero: "و# مفتاح آخر",
      one: "ومفتاح واحد آخر",
      two: "ومفتاحان آخران",
      few: "و# مفاتيح أخرى",
      many: "و# مفتاحًا آخر",
      other: "و# مفتاح آخر",
    }),
  bulkRecent: (total: number) =>
    count(total, {
      zero: `لم يُستخدم أي من هذه المفاتيح خلال آخر ${number(24)} ساعة.`,
      one: `استُخدم واحد من هذه المفاتيح خلال آخر ${number(24)} ساعة.`,
      two: `استُخدم اثنان من هذه المفاتيح خلال آخر ${number(24)} ساعة.`,
      few: `استُخدم # من هذه المفاتيح خلال آخر ${number(24)} ساعة.`,
      many: `استُخدم # من هذه المفاتيح خلال آخر ${number(24)} ساعة.`,
      other: `استُخدم # من هذه المفاتيح خلال آخر ${number(24)} ساعة.`,
    }),
  bulkLeftOut: (total: number) =>
    byNumber(
      total,
      "لا يمكن تنفيذ هذا الإجراء على واحد من المفاتيح المحددة، لذا سيُستثنى.",
      "لا يمكن تنفيذ هذا الإجراء على اثنين من المفاتيح المحددة، لذا سيُستثنيان.",
      `لا يمكن تنفيذ هذا الإجراء على ${number(total)} من المفاتيح المحددة، لذا ستُستثنى.`,
    ),
  bulkWorkspace: (workspace: string) => `تنتمي هذه المفاتيح إلى مساحة العمل ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `تم حذف ${number(done)} من ${ofKeys(total)}`,
  bulkDisabling: (done: number, total: number) => `تم تعطيل ${number(done)} من ${ofKeys(total)}`,
  bulkEnabling: (done: number, total: number) => `تم تفعيل ${number(done)} من ${ofKeys(total)}`,
  bulkStop: "إيقاف",
  bulkStopping: "جارٍ الإيقاف بعد الطلبات التي أُرسلت بالفعل…",
  bulkPaused: (waitSeconds: number) => `طلب الخادم أن نتمهّل. سنتابع بعد ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "ما زلنا ننتظر الخادم. واصل الانتظار، أو أغلق هذه النافذة واطّلع على القائمة لاحقًا.",

  // At its end
  bulkFailed: (total: number) => `تعذّر تنفيذ هذا الإجراء على ${ofKeys(total)}.`,
  bulkStopped: (total: number) =>
    `أوقفت العملية قبل أن نصل إلى ${ofKeys(total)}. ${byNumber(total, "لم يطرأ عليه أي تغيير.", "لم يطرأ عليهما أي تغيير.", "لم يطرأ عليها أي تغيير.")}`,
  bulkLost: (total: number) => `توقف الخادم عن الاستجابة، لذا لم نحاول مع ${ofKeys(total)}.`,
  bulkRefused: (total: number) => `لم يطرأ أي تغيير على ${ofKeys(total)}.`,
  bulkUncertain: "لا توجد استجابة. ربما نُفّذ الإجراء رغم ذلك.",
  bulkRetry: "إعادة محاولة ما فشل",
  bulkContinue: "متابعة",
  noticeBulkDeleted: (total: number) =>
    `تم حذف ${ofKeys(total)}. ${byNumber(total, "حدّث كل نظام كان يستخدمه، وإلا فستفشل طلباته.", "حدّث كل نظام كان يستخدمهما، وإلا فستفشل طلباته.", "حدّث كل نظام كان يستخدمها، وإلا فستفشل طلباته.")}`,
  noticeBulkDisabled: (total: number) =>
    `تم تعطيل ${ofKeys(total)}. ${byNumber(total, "ستفشل الطلبات التي تستخدمه إلى أن تعيد تفعيله.", "ستفشل الطلبات التي تستخدمهما إلى أن تعيد تفعيلهما.", "ستفشل الطلبات التي تستخدمها إلى أن تعيد تفعيلها.")}`,
  noticeBulkEnabled: (total: number) => `تم تفعيل ${ofKeys(total)}.`,

  // The search for the key of a token
  tokenSearching: "جارٍ البحث عن المفتاح الذي ينتمي إليه هذا الرمز المميز…",
  tokenFound: (name: string) => `ينتمي هذا الرمز المميز إلى المفتاح ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      zero: "قد ينتمي هذا الرمز المميز إلى أي من # مفتاح.",
      one: "قد ينتمي هذا الرمز المميز إلى مفتاح واحد.",
      two: "قد ينتمي هذا الرمز المميز إلى أي من مفتاحين.",
      few: "قد ينتمي هذا الرمز المميز إلى أي من # مفاتيح.",
      many: "قد ينتمي هذا الرمز المميز إلى أي من # مفتاحًا.",
      other: "قد ينتمي هذا الرمز المميز إلى أي من # مفتاح.",
    }),
  tokenNotFound:
    "لا ينتمي هذا الرمز المميز إلى أي مفتاح في هذه القائمة. ربما تم تدوير مفتاحه أو حذفه.",
  tokenNoHints:
    "لا يمكننا تحديد المفتاح الذي ينتمي إليه هذا الرمز المميز، لأن هذه المفاتيح لا تعرض أي مقتطف منه.",
  tokenFailed: "تعذّر علينا فحص جميع المفاتيح. الصق الرمز المميز مرة أخرى لإعادة المحاولة.",
  tokenNotSent: "لم نرسل الرمز المميز ولم نخزّنه.",
  tokenShow: "إظهاره",
};
