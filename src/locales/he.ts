import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "two" | "other">("he");
const keys = (total: number) =>
  count(total, { one: "מפתח אחד", two: "שני מפתחות", other: "# מפתחות" });
const results = (matches: number) =>
  count(matches, { one: "תוצאה אחת", two: "שתי תוצאות", other: "# תוצאות" });
const seconds = (total: number) =>
  count(total, { one: "שנייה אחת", two: "שתי שניות", other: "# שניות" });
const characters = (total: number) =>
  count(total, { one: "תו אחד", two: "שני תווים", other: "# תווים" });

/** The Hebrew messages. */
export const he: Messages = {
  locale: "he",
  dir: "rtl",
  // Header
  heading: "מפתחות API",
  lede: (workspace: string) => `מפתחות מאפשרים לאפליקציות שלך להתחבר למרחב העבודה ${workspace}.`,
  ledeWithoutWorkspace: "מפתחות מאפשרים לאפליקציות שלך להתחבר למרחב העבודה הזה.",
  authorizationLink: "איך לתת הרשאה לבקשות",
  opensInNewTab: "נפתח בכרטיסייה חדשה",
  createButton: "מפתח API",

  // Toolbar
  searchLabel: "חיפוש מפתחות API לפי שם",
  searchPlaceholder: "חיפוש לפי שם",
  searchLabelWide: "חיפוש מפתחות API",
  searchPlaceholderWide: "חיפוש",
  searchClear: "ניקוי החיפוש",
  searchClearText: "ניקוי הטקסט",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ מפתחות`,
  countMatches: (matches: number, total: number) => `${number(matches)} מתוך ${keys(total)}`,
  countMatchesOnly: (matches: number) => results(matches),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ תוצאות`,

  // Table
  tableCaption: (workspace: string) => `מפתחות ה-API של מרחב העבודה ${workspace}`,
  tableCaptionWithoutWorkspace: "מפתחות API",
  columnName: "שם",
  columnCreated: "מועד יצירה",
  columnLastUsed: "שימוש אחרון",
  columnExpires: "מועד תפוגה",
  columnCreatedBy: "נוצר על ידי",
  columnScopes: "היקפי הרשאה",
  columnActions: "פעולות",
  expiredLabel: "פג תוקף",
  neverUsed: "לא נעשה בו שימוש",
  neverExpires: "ללא תפוגה",
  createdUnknown: "לא ידוע",
  createdByUnknown: "לא ידוע",
  noScopes: "אין היקפי הרשאה",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `ממוין לפי ${column}, בסדר עולה`,
  sortedDescending: (column: string) => `ממוין לפי ${column}, בסדר יורד`,
  statusExpiring: "יפוג בקרוב",
  statusExpired: "פג תוקף",
  statusDisabled: "מושבת",
  statusTokenNotCopied: "האסימון מעולם לא הועתק",
  statusNew: "חדש",
  statusActive: "פעיל",
  actionsFor: (name: string) => `פעולות עבור ${name}`,
  actionDetails: "הצגת פרטים",
  actionEdit: "עריכה",
  actionRotate: "רוטציה",
  actionDelete: "מחיקה",
  loadMore: "טעינת מפתחות נוספים",
  loadingMore: "מפתחות נוספים נטענים…",

  // List states
  loading: "מפתחות ה-API נטענים…",
  loadingSlow: "זה לוקח יותר זמן מהרגיל.",
  emptyTitle: "אין עדיין מפתחות API",
  emptyText:
    "מפתח API מאפשר לאפליקציה אחת או לסביבה אחת לקרוא ל-API בלי שאדם יתחבר. כדאי ליצור מפתח נפרד לכל אחת, כדי שאפשר יהיה להחליף או למחוק אותו בנפרד.",
  emptyCreate: "יצירת המפתח הראשון",
  emptyReadOnlyText: "כשמישהו עם הרשאת כתיבה ייצור מפתח, הוא יופיע כאן.",
  noMatchTitle: (search: string) => `אין מפתח שמתאים לחיפוש ״${search}״`,
  noMatchText: "החיפוש מתבצע רק בשמות המפתחות.",
  noMatchTextWide: "אפשר לנסות פחות מילים או מילים אחרות.",
  readOnly: "אפשר לראות את המפתחות האלה, אבל כדי ליצור, לערוך ולמחוק אותם נדרשת הרשאת כתיבה.",
  readOnlyAdapter: "המפתחות האלה מנוהלים במקום אחר, ולכן כאן אפשר רק לצפות בהם.",
  retry: "ניסיון חוזר",
  errorTitle: "לא ניתן היה לטעון את מפתחות ה-API",
  errorUnavailable: "השרת לא הגיב. יש לבדוק את החיבור ולנסות שוב.",
  errorUnknown: "משהו השתבש בדרך. יש לנסות שוב.",
  errorForbiddenTitle: "אין לך גישה למפתחות ה-API האלה",
  errorForbidden: "אפשר לבקש גישה מאחד ממנהלי מרחב העבודה הזה.",
  errorUnauthenticatedTitle: "נותקת מהחשבון",
  errorUnauthenticated: "כדי לראות את מפתחות ה-API של מרחב העבודה הזה, יש להתחבר שוב.",
  errorReauthenticationTitle: "אימות הזהות שלך",
  errorReauthentication: "כדי לראות את מפתחות ה-API האלה, יש לאמת שוב את הזהות שלך.",
  confirmIdentity: "אימות",
  errorNotFoundTitle: "מרחב העבודה הזה לא נמצא",
  errorNotFound: "ייתכן שהוא נמחק, או שעזבת אותו.",
  errorRejected: "השרת דחה את הבקשה.",
  errorRedirectedTitle: "השרת הפנה את הבקשה למקום אחר",
  errorRedirected: "ייתכן שהחיבור שלך לחשבון נותק. יש להתחבר מחדש ואז לנסות שוב.",
  errorRateLimitedTitle: "יותר מדי בקשות",
  errorRateLimited: (waitSeconds: number) => `יש לנסות שוב בעוד ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "יש לנסות שוב בעוד רגע.",
  errorRateLimitedOver: "עכשיו אפשר לנסות שוב.",
  offlineTitle: "אין חיבור לאינטרנט",
  offline: "מפתחות ה-API ייטענו ברגע שהחיבור יחזור.",
  staleNotice: "לא ניתן היה לרענן את הרשימה, ולכן ייתכן שהיא לא עדכנית.",
  staleOffline: "אין חיבור לאינטרנט, ולכן ייתכן שהרשימה לא עדכנית.",

  // Create
  createTitle: "יצירת מפתח API",
  createText: (workspace: string) => `לאפליקציה אחת או לסביבה אחת במרחב העבודה ${workspace}.`,
  createTextWithoutWorkspace: "לאפליקציה אחת או לסביבה אחת.",
  nameLabel: "שם",
  nameHelp: "כדאי לציין איפה ייעשה בו שימוש: שרת הייצור, תהליך בסביבת הבדיקות, סנכרון CRM.",
  nameEmpty: "יש להזין שם.",
  nameTooLong: (maximum: number) => `אפשר להזין עד ${characters(maximum)}.`,
  nameControlCharacters: "יש להשתמש בשורה אחת, בלי טאבים או תווי בקרה אחרים.",
  nameTaken: "למפתח אחר יש כבר השם הזה. יש לבחור שם אחר.",
  nameInUse: "למפתח אחר יש כבר השם הזה. עדיין אפשר להשתמש בו.",
  nameLooksLikeToken: "זה נראה כמו אסימון. השמות גלויים לכולם כאן, ולכן יש להזין תיאור במקום זאת.",
  create: "יצירה",
  cancel: "ביטול",
  close: "סגירה",
  save: "שמירה",
  createOutcomeUnknown:
    "לא התקבלה תשובה ברורה, ולכן ייתכן שהמפתח קיים וייתכן שלא. אפשר לנסות שוב בבטחה: לא ייווצר מפתח שני.",
  createOutcomeUnknownCheck:
    "לא התקבלה תשובה ברורה, ולכן ייתכן שהמפתח קיים וייתכן שלא. כדאי לבדוק את הרשימה לפני שמנסים שוב: עלול להיווצר מפתח שני.",
  createUnanswered:
    "עדיין אין תשובה, ולכן ייתכן שהמפתח קיים וייתכן שלא. אפשר להמשיך להמתין או לנסות שוב: לא ייווצר מפתח שני.",
  createUnansweredCheck:
    "עדיין אין תשובה, ולכן ייתכן שהמפתח קיים וייתכן שלא. כדאי לבדוק את הרשימה לפני שמנסים שוב: עלול להיווצר מפתח שני.",
  createWithoutToken:
    "השרת יצר את המפתח אבל לא שלח אסימון, ולכן אי אפשר להשתמש במפתח. יש לנסות שוב, או למחוק אותו וליצור מפתח אחר.",
  createFound:
    "לא התקבלה תשובה ברורה, אבל ברשימה מופיע עכשיו מפתח בשם הזה, ולאף אחד אין את האסימון שלו. אפשר לנסות שוב בבטחה, וייתכן שכך האסימון עוד יתקבל.",
  createFoundCheck:
    "לא התקבלה תשובה ברורה, אבל ברשימה מופיע עכשיו מפתח בשם הזה, ולאף אחד אין את האסימון שלו. אם מנסים שוב, עלול להיווצר מפתח שני.",
  foundDelete: "מחיקת המפתח הזה",
  foundRotate: "רוטציה למפתח הזה",
  giveUp: "להשאיר כך",

  // Rotate
  rotateTitle: (name: string) => `לבצע רוטציה למפתח ״${name}״?`,
  rotateText: "המפתח יקבל אסימון חדש, שיוצג פעם אחת בלבד. האסימון הישן יפסיק לפעול מיד.",
  rotateConfirm: "רוטציה",
  rotateOutcomeUnknown:
    "לא התקבלה תשובה ברורה, ולכן ייתכן שהאסימון הוחלף וייתכן שלא. אפשר לנסות שוב בבטחה: האסימון לא יוחלף פעמיים.",
  rotateOutcomeUnknownCheck:
    "לא התקבלה תשובה ברורה, ולכן ייתכן שהאסימון הוחלף וייתכן שלא. אם מנסים שוב, הוא עלול להיות מוחלף פעם נוספת.",
  rotateUnanswered:
    "עדיין אין תשובה, ולכן ייתכן שהאסימון הוחלף וייתכן שלא. אפשר להמשיך להמתין או לנסות שוב: האסימון לא יוחלף פעמיים.",
  rotateUnansweredCheck:
    "עדיין אין תשובה, ולכן ייתכן שהאסימון הוחלף וייתכן שלא. אם מנסים שוב, הוא עלול להיות מוחלף פעם נוספת.",
  rotateWithoutToken: "השרת לא שלח אסימון. יש לנסות שוב.",

  // Failures of any write
  writeForbidden: "כבר אין לך הרשאה לבצע את הפעולה הזו.",
  writeUnauthenticated: "נותקת מהחשבון. יש להתחבר שוב בכרטיסייה אחרת, ואז לחזור לכאן ולנסות שוב.",
  writeReauthentication: "יש לאמת את הזהות שלך ואז לנסות שוב.",
  writeInvalid: "השרת דחה את הבקשה. יש לבדוק את הפרטים שהזנת.",
  writeNotFound: "המפתח הזה כבר לא קיים.",
  writeLimitReached: "מרחב העבודה הזה הגיע למספר המפתחות המרבי. יש למחוק מפתח שכבר אין בו צורך.",
  writeRejected: "השרת דחה את הבקשה. שום דבר לא השתנה.",
  writeUnavailable: "השרת לא הגיב. שום דבר ממה שהזנת לא אבד. יש לנסות שוב.",
  writeUnknown: "משהו השתבש. שום דבר ממה שהזנת לא אבד. יש לנסות שוב.",
  writeUnanswered:
    "עדיין אין תשובה. אפשר להמשיך להמתין, או לסגור את החלון ולבדוק את הרשימה מאוחר יותר.",
  writeStillRunning: "השרת עדיין מטפל בבקשה הראשונה שלך. כדאי להמתין רגע ואז לנסות שוב.",

  // Reveal
  revealTitle: "העתקת האסימון",
  revealText: (name: string) => `זו הפעם היחידה שבה יוצג האסימון של המפתח ${name}.`,
  revealWorkspace: (workspace: string) => `המפתח הזה שייך למרחב העבודה ${workspace}.`,
  revealAgain: "יצאת לפני שהעתקת אותו.",
  tokenLabel: "אסימון",
  show: "הצגה",
  hide: "הסתרה",
  copy: "העתקה",
  copied: "הועתק ללוח.",
  copiedHeader: "הועתק ללוח ככותרת של בקשה.",
  copiedByHand: "הועתק.",
  copyFailed: (shortcut: string) =>
    `הדפדפן לא אפשר להעתיק. האסימון מסומן: יש להקיש \u2066${shortcut}\u2069 כדי להעתיק אותו.`,
  storeWarning: "יש לשמור אותו בהגדרות האפליקציה, במנהל סיסמאות או במאגר סודות לפני סגירת החלון.",
  useIt: "אופן השימוש",
  headerPlaceholder: "<אסימון>",
  copyHeader: "העתקה ככותרת",
  copyAs: "העתקה בתור",
  copyAsFormat: (format: string) => `העתקה בתור ${format}`,
  done: "סיום",
  leaveTitle: "האסימון לא הועתק",
  leaveText: "אחרי הסגירה, אף אחד לא יוכל לראות אותו שוב.",
  leaveStay: "חזרה",
  leaveGo: "שמרתי אותו, אפשר לסגור",

  // Edit
  editTitle: "עריכת מפתח API",
  editText: "השם מיועד לאנשים בלבד. בקשות עם המפתח הזה ימשיכו לפעול כמו קודם.",

  // Delete
  deleteTitle: (name: string) => `למחוק את ״${name}״?`,
  deleteLastUsed: (time: string) => `שימוש אחרון: ${time}.`,
  deleteNeverUsed: "מעולם לא נעשה בו שימוש.",
  deleteConsequence: "מעכשיו בקשות שמשתמשות בו ייכשלו. אי אפשר לבטל את הפעולה הזו.",
  deleteConfirm: "מחיקה",
  deleteUncertain: "לא התקבלה תשובה ברורה, ולכן ייתכן שהמפתח עדיין קיים. יש לנסות שוב.",
  detailStatus: "מצב",
  detailHint: "קטע מהאסימון",
  detailId: "מזהה",
  detailDescription: "תיאור",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `המפתח ${name} נמחק. יש לעדכן כל מערכת שהשתמשה בו, אחרת הבקשות שלה ייכשלו.`,
  noticeNotDeleted: (name: string) => `המפתח ${name} לא נמחק. הוא עדיין ברשימה ועדיין פועל.`,
  noticeStillListed: (name: string) =>
    `המפתח ${name} חזר לרשימה. השרת עדיין מחזיר אותו, ולכן ייתכן שהוא עדיין פועל.`,
  noticeLeftOut: (total: number) => `לא ניתן לקרוא אותם ולכן הם לא מוצגים: ${keys(total)}.`,
  noticeListCut: "השרת החזיר את אותו עמוד פעמיים, ולכן ייתכן שהרשימה חלקית.",
  noticeCreatedHidden: (name: string) => `המפתח ${name} נוצר, אבל החיפוש שלך מסתיר אותו.`,
  dismiss: "סגירת ההודעה",
  announceCreated: (name: string) => `נוצר מפתח API בשם ${name}.`,
  announceRenamed: (name: string) => `שם המפתח הוא עכשיו ${name}.`,
  announceRenameFailed: (name: string) => `שם המפתח נשאר ${name}.`,
};
