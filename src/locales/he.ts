import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

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
export const he: Translation = {
  locale: "he",
  dir: "rtl",
  // Header
  heading: "מפתחות API",
  lede: (workspace: string) =>
    `מפתחות API מאפשרים לאפליקציות ולסקריפטים שלך לגשת למרחב העבודה ${workspace} דרך ה-API.`,
  ledeWithoutWorkspace:
    "מפתחות API מאפשרים לאפליקציות ולסקריפטים שלך לגשת למרחב העבודה הזה דרך ה-API.",
  authorizationLink: "איך מאמתים בקשות",
  opensInNewTab: "נפתח בכרטיסייה חדשה",
  createButton: "מפתח API",
  createButtonName: "יצירת מפתח API",

  // Toolbar
  searchLabel: "חיפוש מפתחות API לפי שם",
  searchPlaceholder: "חיפוש לפי שם",
  searchLabelWide: "חיפוש מפתחות API",
  searchPlaceholderWide: "חיפוש",
  searchClear: "ניקוי החיפוש",
  searchClearText: "ניקוי החיפוש",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ מפתחות`,
  countMatches: (matches: number, total: number) => `${number(matches)} מתוך ${keys(total)}`,
  countMatchesOnly: (matches: number) => results(matches),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ תוצאות`,
  countLoaded: (loaded: number, total: number) => `נטענו ${number(loaded)} מתוך ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `מפתחות שנטענו עד כה: ${number(loaded)}`,
  countPartial: "החיפוש והסדר כוללים רק את המפתחות שנטענו עד כה.",

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
  createdByUnknown: "משתמש לא ידוע",
  noScopes: "אין היקפי הרשאה",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `ממוין לפי ${column}, בסדר עולה`,
  sortedDescending: (column: string) => `ממוין לפי ${column}, בסדר יורד`,
  statusExpiring: "יפוג בקרוב",
  statusExpired: "פג תוקף",
  statusDisabled: "מושבת",
  statusTokenNotCopied: "האסימון לא נשמר",
  statusTokenNotCopiedHelp: "לאף אחד אין את האסימון הזה. צריך לבצע רוטציה למפתח או למחוק אותו.",
  statusNew: "חדש",
  statusActive: "פעיל",
  actionsFor: (name: string) => `פעולות עבור ${name}`,
  actionDetails: "הצגת פרטים",
  actionEdit: "עריכה",
  actionRotate: "רוטציה",
  actionDelete: "מחיקה",
  loadMore: "טעינת מפתחות נוספים",
  loadingMore: "מפתחות נוספים נטענים…",
  printPart: (drawn: number) => `הודפסו רק מפתחות 1–${number(drawn)}. הרשימה ממשיכה.`,

  // List states
  loading: "מפתחות ה-API נטענים…",
  loadingSlow: "זה לוקח יותר זמן מהרגיל.",
  emptyTitle: "אין עדיין מפתחות API",
  emptyText:
    "מפתח API מאפשר לקרוא ל-API מהקוד שלך. כדאי ליצור מפתח לכל אפליקציה או סביבה, כדי שאפשר יהיה להחליף אחד בלי להשפיע על האחרים.",
  emptyCreate: "יצירת המפתח הראשון",
  emptyReadOnlyText: "כשמישהו עם הרשאת כתיבה ייצור מפתח, הוא יופיע כאן.",
  noMatchTitle: (search: string) => `אין מפתח שמתאים לחיפוש ״${search}״`,
  noMatchText: "החיפוש מתבצע רק בשמות המפתחות. כדאי לנסות שם אחר.",
  noMatchTextWide: "אפשר לנסות פחות מילים או מילים אחרות.",
  readOnly:
    "יש לך הרשאת צפייה בלבד. כדי ליצור, לערוך או למחוק מפתחות, יש לבקש הרשאת כתיבה ממנהל של מרחב העבודה.",
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
  confirmIdentity: "אימות זהות",
  errorNotFoundTitle: "מרחב העבודה הזה לא נמצא",
  errorNotFound: "ייתכן שהוא נמחק, או שכבר אין לך גישה אליו.",
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
  stalePartial: "לא ניתן היה לטעון את שאר הרשימה.",
  staleOffline: "אין חיבור לאינטרנט, ולכן ייתכן שהרשימה לא עדכנית.",
  partFailed:
    "לא ניתן היה לטעון את החלק הזה של הדף. יש לבדוק את החיבור, ואז לנסות שוב או לטעון מחדש את הדף.",

  // Create
  createTitle: "יצירת מפתח API",
  createText: (workspace: string) =>
    `כדאי להשתמש במפתח נפרד לכל אפליקציה או סביבה במרחב העבודה ${workspace}.`,
  createTextWithoutWorkspace: "כדאי להשתמש במפתח נפרד לכל אפליקציה או סביבה.",
  nameLabel: "שם",
  nameHelp: "כדאי לציין איפה ייעשה בו שימוש: שרת הייצור, תהליך בסביבת הבדיקות, סנכרון CRM.",
  nameEmpty: "יש להזין שם.",
  nameTooLong: (maximum: number) => `אפשר להזין עד ${characters(maximum)}.`,
  nameControlCharacters: "יש להשתמש בשורה אחת, בלי טאבים או תווי בקרה אחרים.",
  nameTaken: "למפתח אחר יש כבר השם הזה. יש לבחור שם אחר.",
  nameInUse: "למפתח אחר יש כבר השם הזה. עדיין אפשר להשתמש בו.",
  nameLooksLikeToken:
    "זה נראה כמו אסימון. כל מי שנמצא במרחב העבודה הזה רואה את שמות המפתחות, ולכן כדאי להזין שם תיאורי במקום זאת.",
  create: "יצירה",
  cancel: "ביטול",
  close: "סגירה",
  save: "שמירה",
  createOutcomeUnknown: "לא הצלחנו לוודא שהמפתח נוצר. אפשר לנסות שוב בבטחה: לא ייווצר מפתח כפול.",
  createOutcomeUnknownCheck: "לא הצלחנו לוודא שהמפתח נוצר. כדאי לבדוק את הרשימה לפני שמנסים שוב.",
  createUnanswered:
    "עדיין אין תשובה, ולכן ייתכן שהמפתח קיים וייתכן שלא. אפשר להמשיך להמתין או לנסות שוב: לא ייווצר מפתח שני.",
  createUnansweredCheck:
    "עדיין אין תשובה, ולכן ייתכן שהמפתח קיים וייתכן שלא. כדאי לבדוק את הרשימה לפני שמנסים שוב: עלול להיווצר מפתח שני.",
  createWithoutToken:
    "השרת יצר את המפתח אבל לא שלח אסימון, ולכן אי אפשר להשתמש במפתח. יש לנסות שוב, או למחוק אותו וליצור מפתח אחר.",
  createFound:
    "ברשימה מופיע עכשיו מפתח בשם הזה, אבל לא קיבלנו את האסימון שלו. אפשר לנסות שוב כדי לקבל את האסימון, או להסיר את המפתח.",
  createFoundCheck:
    "ברשימה מופיע עכשיו מפתח בשם הזה, אבל לא קיבלנו את האסימון שלו. אם מנסים שוב, עלול להיווצר מפתח כפול.",
  foundDelete: "מחיקת המפתח",
  foundRotate: "רוטציה למפתח",
  giveUp: "לסגור בכל זאת",

  // Rotate
  rotateTitle: (name: string) => `לבצע רוטציה למפתח ״${name}״?`,
  rotateText: "המפתח יקבל אסימון חדש, שיוצג פעם אחת בלבד. האסימון הישן יפסיק לפעול מיד.",
  rotateConfirm: "רוטציה למפתח",
  rotateOutcomeUnknown: "לא הצלחנו לוודא שהאסימון הוחלף. אפשר לנסות שוב בבטחה.",
  rotateOutcomeUnknownCheck:
    "לא הצלחנו לוודא שהאסימון הוחלף. אם מנסים שוב, הוא עלול להיות מוחלף פעמיים.",
  rotateUnanswered:
    "עדיין אין תשובה, ולכן ייתכן שהאסימון הוחלף וייתכן שלא. אפשר להמשיך להמתין או לנסות שוב: האסימון לא יוחלף פעמיים.",
  rotateUnansweredCheck:
    "עדיין אין תשובה, ולכן ייתכן שהאסימון הוחלף וייתכן שלא. אם מנסים שוב, הוא עלול להיות מוחלף פעם נוספת.",
  rotateWithoutToken: "השרת לא החזיר אסימון חדש. ייתכן שהאסימון הישן הפסיק לפעול. יש לנסות שוב.",

  // Failures of any write
  writeForbidden: "אין לך הרשאה לבצע את הפעולה הזו.",
  writeUnauthenticated: "נותקת מהחשבון. יש להתחבר שוב בכרטיסייה אחרת, ואז לחזור לכאן ולנסות שוב.",
  writeReauthentication: "יש לאמת את הזהות שלך ואז לנסות שוב.",
  writeInvalid: "השרת דחה את הבקשה. יש לבדוק את הפרטים שהזנת.",
  writeNotFound: "המפתח הזה כבר לא קיים.",
  writeWorkspaceNotFound: "מרחב העבודה הזה כבר לא קיים, או שכבר אין לך גישה אליו.",
  writeLimitReached: "מרחב העבודה הזה הגיע למספר המפתחות המרבי. יש למחוק מפתח שכבר אין בו צורך.",
  writeRateLimited: (waitSeconds: number) =>
    `יותר מדי בקשות. יש לנסות שוב בעוד ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "יותר מדי בקשות. יש לנסות שוב בעוד רגע.",
  writeRejected: "השרת דחה את הבקשה. שום דבר לא השתנה.",
  writeUnavailable: "השרת לא הגיב. שום דבר ממה שהזנת לא אבד. יש לנסות שוב.",
  writeUnknown: "משהו השתבש. שום דבר ממה שהזנת לא אבד. יש לנסות שוב.",
  writeUnanswered:
    "עדיין אין תשובה. אפשר להמשיך להמתין, או לסגור את החלון ולבדוק את הרשימה מאוחר יותר.",
  writeStillRunning: "השרת עדיין מטפל בבקשה הראשונה שלך. כדאי להמתין רגע ואז לנסות שוב.",

  // Reveal
  revealTitle: "העתקת האסימון",
  revealText: (name: string) =>
    `יש להעתיק עכשיו את האסימון של המפתח ${name}. לא תהיה אפשרות לראות אותו שוב.`,
  revealWorkspace: (workspace: string) => `המפתח הזה שייך למרחב העבודה ${workspace}.`,
  revealAgain: "יצאת מהדף הזה לפני שהעתקת את האסימון. יש להעתיק אותו עכשיו.",
  tokenLabel: "אסימון",
  show: "הצגה",
  showToken: "הצגה של האסימון",
  hide: "הסתרה",
  hideToken: "הסתרה של האסימון",
  copy: "העתקה",
  copied: "הועתק ללוח.",
  copiedHeader: "הועתק ללוח ככותרת של בקשה.",
  copiedByHand: "הועתק.",
  copyFailed: (shortcut: string) =>
    `הדפדפן לא אפשר להעתיק. האסימון מסומן: יש להקיש \u2066${shortcut}\u2069 כדי להעתיק אותו.`,
  storeWarning: "יש לשמור אותו בהגדרות האפליקציה, במנהל סיסמאות או במאגר סודות לפני סגירת החלון.",
  useIt: "כותרת הבקשה",
  headerPlaceholder: "<אסימון>",
  copyHeader: "העתקת הכותרת",
  copyAs: "העתקה בתור",
  copyAsFormat: (format: string) => `העתקה בתור ${format}`,
  done: "סיום",
  leaveTitle: "האסימון לא הועתק",
  leaveText: "אחרי הסגירה, אף אחד לא יוכל לראות אותו שוב.",
  leaveStay: "להשאיר פתוח",
  leaveGo: "שמרתי אותו",

  // Edit
  editTitle: "עריכת מפתח API",
  editText: "שינוי השם של מפתח לא משפיע על בקשות שמשתמשות בו.",

  // Delete
  deleteTitle: (name: string) => `למחוק את ״${name}״?`,
  deleteLastUsed: (time: string) => `שימוש אחרון: ${time}.`,
  deleteNeverUsed: "מעולם לא נעשה בו שימוש.",
  deleteConsequence: "בקשות שמשתמשות במפתח הזה ייכשלו מיד. אי אפשר לבטל את הפעולה הזו.",
  deleteConfirm: "מחיקת המפתח",
  deleteUncertain: "לא הצלחנו לוודא שהמפתח נמחק. ייתכן שהוא עדיין פועל. יש לנסות שוב.",
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
  announceRenameFailed: (name: string) => `לא הצלחנו לשנות את שם המפתח. שמו עדיין ${name}.`,
};
