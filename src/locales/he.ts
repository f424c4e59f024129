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
// Where only a pronoun or an agreement differs: by one or more.
const byNumber = (total: number, one: string, more: string) =>
  count(total, { one, two: more, other: more });

/** The Hebrew messages. */
export const he: Messages = {
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

  // Fields beyond the name
  optional: "אופציונלי",
  duplicateText: (name: string) => `הטופס מתחיל עם ההגדרות של ${name}. המפתח החדש יקבל אסימון חדש.`,
  editFieldsText: "השינויים חלים מיד על בקשות שמשתמשות במפתח הזה. האסימון שלו לא משתנה.",
  announceSaved: (name: string) => `השינויים במפתח ${name} נשמרו.`,
  noticeSaveFailed: (name: string) => `לא הצלחנו לשמור את השינויים שלך במפתח ${name}.`,
  descriptionLabel: "תיאור",
  descriptionPlaceholder: "מה פועל עם המפתח הזה, ואת מי אפשר לשאול עליו",

  // Expiration
  expiryLabel: "מועד תפוגה",
  expiryDate: "בחירת תאריך",
  expiryNever: "ללא תפוגה",
  expiryUnchanged: "ללא שינוי",
  expiryDateLabel: "תאריך תפוגה",
  expiresOn: (time: string) => `מועד תפוגה: ${time}.`,
  expiredOn: (time: string) => `פג תוקף: ${time}.`,
  expiresNever: "למפתח הזה אין תפוגה.",
  expiryNeverWarning:
    "אם המפתח הזה ידלוף, הוא יפעל עד שמישהו ימחק אותו. כדאי לבחור תאריך תפוגה, אם אפשר.",
  expiryMissing: "יש לבחור מתי המפתח יפוג.",
  expiryPast: "יש לבחור מועד בעתיד.",
  expiryTooEarly: (date: string) => `יש לבחור ${date} או תאריך מאוחר יותר.`,
  expiryTooLate: (date: string) => `יש לבחור ${date} או תאריך מוקדם יותר.`,

  // Custom fields
  fieldMissing: "זהו שדה חובה.",
  fieldNotANumber: "יש להזין מספר, למשל 1000 או 0.5.",
  fieldChoose: "בחירת אפשרות",
  fieldListHelp: "ערך אחד בכל שורה.",
  permissionsMissing: "יש לבחור לפחות היקף הרשאה אחד.",

  // Permissions
  permissionsLabel: "היקפי הרשאה",
  permissionsSelected: (selected: number, total: number) =>
    `נבחרו ${number(selected)} מתוך ${number(total)}`,
  permissionsPresets: "ערכות מוכנות",
  permissionsSearch: "חיפוש היקפי הרשאה",
  permissionsFound: (total: number) =>
    count(total, {
      one: "נמצא היקף הרשאה אחד",
      two: "נמצאו שני היקפי הרשאה",
      other: "נמצאו # היקפי הרשאה",
    }),
  permissionsNoMatch: (search: string) => `אין היקפי הרשאה שמתאימים לחיפוש ״${search}״`,
  permissionsSelectAll: "בחירת הכול",
  permissionsSelectAllOf: (group: string) => `בחירת הכול: ${group}`,
  permissionsClear: "ניקוי",
  permissionsClearAllOf: (group: string) => `ניקוי: ${group}`,
  permissionsOther: "אחר",
  permissionSensitive: "רגיש",
  permissionIncluded: (source: string) => `כלול ב״${source}״`,
  permissionsGone: "כבר לא זמינים",
  permissionGone: "היקף ההרשאה הזה כבר לא קיים.",
  permissionsNone: "אין היקפי הרשאה לבחירה.",
  permissionsLoading: "היקפי ההרשאה נטענים…",
  permissionsErrorTitle: "לא ניתן היה לטעון את היקפי ההרשאה",
  permissionsArrowKeys: "אפשר לעבור ברשימה בעזרת מקשי החיצים.",

  // Row menu
  actionDuplicate: "שכפול…",
  actionRotateOptions: "רוטציה…",
  actionDisable: "השבתה",
  actionEnable: "הפעלה",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "המפתח יקבל אסימון חדש, שיוצג פעם אחת בלבד. יש לבחור כמה זמן האסימון הנוכחי ימשיך לפעול.",
  graceLabel: "האסימון הנוכחי",
  graceNone: "יפסיק לפעול מיד",
  graceNoneHelp: "בקשות שמשתמשות באסימון הנוכחי ייכשלו עד שיעודכנו.",
  graceUntilToday: (time: string) => `יפעל עד היום בשעה ${time}. יש לעדכן את המערכות שלך לפני כן.`,
  graceUntil: (moment: string) => `יפעל עד ${moment}. יש לעדכן את המערכות שלך לפני כן.`,
  graceFailed:
    "לא הצלחנו לטעון כמה זמן האסימון הנוכחי יכול להמשיך לפעול. אם תבוצע רוטציה למפתח עכשיו, הוא יפסיק לפעול מיד.",

  // A key whose old token still works
  statusRotated: "בוצעה רוטציה",
  oldTokenUntil: (moment: string) => `האסימון הישן פועל עד ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `האסימון הישן יפעל עד היום בשעה ${time}. יש לעדכן את המערכות שלך לפני כן.`,
  revealOldTokenUntil: (moment: string) =>
    `האסימון הישן יפעל עד ${moment}. יש לעדכן את המערכות שלך לפני כן.`,

  // Disable and enable
  noticeDisabled: (name: string) => `המפתח ${name} מושבת. בקשות שמשתמשות בו ייכשלו עד שיופעל שוב.`,
  noticeEnabled: (name: string) => `המפתח ${name} מופעל. בקשות שמשתמשות בו פועלות שוב.`,
  noticeEnabledExpired: (name: string) =>
    `המפתח ${name} מופעל, אבל פג תוקפו. בקשות שמשתמשות בו ימשיכו להיכשל.`,
  noticeDisableFailed: (name: string) => `לא הצלחנו להשבית את המפתח ${name}. הוא עדיין פועל.`,
  noticeEnableFailed: (name: string) => `לא הצלחנו להפעיל את המפתח ${name}. הוא עדיין מושבת.`,
  noticeDisableUncertain: (name: string) =>
    `לא הצלחנו לוודא שהמפתח ${name} הושבת. ייתכן שהוא עדיין פועל.`,
  noticeEnableUncertain: (name: string) =>
    `לא הצלחנו לוודא שהמפתח ${name} הופעל. ייתכן שהוא עדיין מושבת.`,
  noticeSwitchUnanswered: (name: string) =>
    `השרת עדיין לא הגיב, ולכן לא ידוע אם המפתח ${name} השתנה.`,

  // Details
  detailGone: "המפתח הזה כבר לא קיים. אלה הפרטים האחרונים הידועים שלו.",
  detailOldToken: "האסימון הישן",
  detailOldTokenUntil: (time: string) => `פועל עד ${time}`,
  detailOn: "מופעל",
  detailOff: "כבוי",

  // Details: usage
  usageTitle: "בקשות",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "בקשות בשעה האחרונה",
      two: "בקשות בשעתיים האחרונות",
      other: "בקשות ב-# השעות האחרונות",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      one: "בקשות ביממה האחרונה",
      two: "בקשות ביומיים האחרונים",
      other: "בקשות ב-# הימים האחרונים",
    }),
  usageFailed: (share: string) => `${share} מהן נכשלו`,
  usageNone: "אין בקשות בתקופה הזו.",
  usageEmpty: "עדיין לא נספר דבר.",
  usageError: "לא ניתן היה לטעון את נתוני השימוש",
  usageShowNumbers: "הצגת המספרים",
  usageHideNumbers: "הסתרת המספרים",
  usageColumnDay: "יום",
  usageColumnTime: "שעה",
  usageColumnFailed: "נכשלו",

  // Details: activity
  activityTitle: "פעילות",
  activityNone: "אין עדיין פעילות.",
  activityError: "לא ניתן היה לטעון את הפעילות",
  activityMoreError: "לא ניתן היה לטעון פעילות נוספת",
  activityLoaded: (total: number) =>
    count(total, {
      one: "נטענה רשומה נוספת אחת.",
      two: "נטענו שתי רשומות נוספות.",
      other: "נטענו # רשומות נוספות.",
    }),

  // Filters
  filterLabel: "סינון מפתחות",
  filterActive: "פעיל",
  filterScopes: "היקף הרשאה",
  filterCreatedBy: "נוצר על ידי",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "ניקוי המסננים",
  filterClearAll: "ניקוי החיפוש והמסננים",
  noMatchFilterTitle: "אין מפתחות שמתאימים למסננים האלה",
  noMatchFilterSearchTitle: (search: string) =>
    `אין מפתחות שמתאימים לחיפוש ״${search}״ ולמסננים האלה`,
  noMatchFilterText: (filters: string) => `הסינון הנוכחי: ${filters}.`,
  noticeCreatedFiltered: (name: string) => `המפתח ${name} נוצר, אבל המסננים שלך מסתירים אותו.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "מפתח אחד יפוג בתוך 7 ימים.",
      two: "שני מפתחות יפוגו בתוך 7 ימים.",
      other: "# מפתחות יפוגו בתוך 7 ימים.",
    }),
  noticeExpiringShow: (total: number) => byNumber(total, "הצגת המפתח", "הצגתם"),
  noticeExpiringShowAll: "הצגת כל המפתחות",

  // Quota
  quota: (used: number, max: number) => `${number(used)} מתוך ${keys(max)}`,
  quotaReached: "הגעת למגבלה. כדי ליצור מפתח נוסף, יש למחוק מפתח קיים.",

  // Checkboxes
  selectAll: "בחירת כל המפתחות",
  selectKey: (name: string) => `בחירת ${name}`,

  // The bar above the list
  selectedCount: (total: number) =>
    count(total, { one: "נבחר אחד", two: "נבחרו שניים", other: "נבחרו #" }),
  selectedHidden: (total: number) =>
    count(total, { one: "אחד לא מוצג", two: "שניים לא מוצגים", other: "# לא מוצגים" }),
  selectedLoaded: (total: number) =>
    count(total, {
      one: "אפשר לבחור רק את המפתח שנטען עד כה.",
      two: "אפשר לבחור רק את שני המפתחות שנטענו עד כה.",
      other: "אפשר לבחור רק את # המפתחות שנטענו עד כה.",
    }),
  selectedNone: "הבחירה נוקתה.",
  bulkActions: "פעולות עבור המפתחות שנבחרו",
  bulkDelete: "מחיקה",
  bulkDisable: "השבתה",
  bulkEnable: "הפעלה",
  bulkClear: "ניקוי",
  bulkClearName: "ניקוי הבחירה",

  // The question
  bulkDeleteTitle: (total: number) => `למחוק ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    byNumber(
      total,
      "בקשות שמשתמשות במפתח הזה ייכשלו מיד. אי אפשר לבטל את הפעולה הזו.",
      "בקשות שמשתמשות במפתחות האלה ייכשלו מיד. אי אפשר לבטל את הפעולה הזו.",
    ),
  bulkDeleteConfirm: (total: number) => `מחיקת ${keys(total)}`,
  bulkDisableTitle: (total: number) => `להשבית ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    byNumber(
      total,
      "בקשות שמשתמשות במפתח הזה ייכשלו עד שיופעל שוב.",
      "בקשות שמשתמשות במפתחות האלה ייכשלו עד שיופעלו שוב.",
    ),
  bulkDisableConfirm: (total: number) => `השבתת ${keys(total)}`,
  bulkEnableTitle: (total: number) => `להפעיל ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    byNumber(
      total,
      "בקשות שמשתמשות במפתח הזה יפעלו שוב, אלא אם פג תוקפו.",
      "בקשות שמשתמשות במפתחות האלה יפעלו שוב, אלא אם פג תוקפו של מפתח.",
    ),
  bulkEnableConfirm: (total: number) => `הפעלת ${keys(total)}`,
  bulkKeys: "המפתחות שנבחרו",
  bulkUsed: (time: string) => `שימוש אחרון: ${time}`,
  bulkMore: (total: number) =>
    count(total, { one: "ועוד מפתח אחד", two: "ועוד שני מפתחות", other: "ועוד # מפתחות" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "באחד מהמפתחות האלה נעשה שימוש ב-24 השעות האחרונות.",
      two: "בשניים מהמפתחות האלה נעשה שימוש ב-24 השעות האחרונות.",
      other: "ב-# מהמפתחות האלה נעשה שימוש ב-24 השעות האחרונות.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "אי אפשר לבצע את הפעולה הזו באחד מהמפתחות שנבחרו, ולכן הוא לא ייכלל.",
      two: "אי אפשר לבצע את הפעולה הזו בשניים מהמפתחות שנבחרו, ולכן הם לא ייכללו.",
      other: "אי אפשר לבצע את הפעולה הזו ב-# מהמפתחות שנבחרו, ולכן הם לא ייכללו.",
    }),
  bulkWorkspace: (workspace: string) => `המפתחות האלה שייכים למרחב העבודה ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `נמחקו ${number(done)} מתוך ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `הושבתו ${number(done)} מתוך ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `הופעלו ${number(done)} מתוך ${keys(total)}`,
  bulkStop: "עצירה",
  bulkStopping: "הפעולה תיעצר אחרי הבקשות שכבר נשלחו…",
  bulkPaused: (waitSeconds: number) => `השרת ביקש להאט. נמשיך בעוד ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "עדיין ממתינים לשרת. אפשר להמשיך להמתין, או לסגור את החלון ולבדוק את הרשימה מאוחר יותר.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "לא הצלחנו לבצע את הפעולה במפתח אחד.",
      two: "לא הצלחנו לבצע את הפעולה בשני מפתחות.",
      other: "לא הצלחנו לבצע את הפעולה ב-# מפתחות.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "עצרת לפני שהגענו למפתח אחד. הוא לא השתנה.",
      two: "עצרת לפני שהגענו לשני מפתחות. הם לא השתנו.",
      other: "עצרת לפני שהגענו ל-# מפתחות. הם לא השתנו.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "השרת הפסיק להגיב, ולכן לא ניסינו עם מפתח אחד.",
      two: "השרת הפסיק להגיב, ולכן לא ניסינו עם שני מפתחות.",
      other: "השרת הפסיק להגיב, ולכן לא ניסינו עם # מפתחות.",
    }),
  bulkRefused: (total: number) => `${keys(total)} ${byNumber(total, "לא השתנה.", "לא השתנו.")}`,
  bulkUncertain: "אין תשובה. ייתכן שהפעולה בוצעה בכל זאת.",
  bulkRetry: "ניסיון חוזר לפעולות שנכשלו",
  bulkContinue: "המשך",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "מפתח אחד נמחק. יש לעדכן כל מערכת שהשתמשה בו, אחרת הבקשות שלה ייכשלו.",
      two: "שני מפתחות נמחקו. יש לעדכן כל מערכת שהשתמשה בהם, אחרת הבקשות שלה ייכשלו.",
      other: "# מפתחות נמחקו. יש לעדכן כל מערכת שהשתמשה בהם, אחרת הבקשות שלה ייכשלו.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "מפתח אחד הושבת. בקשות שמשתמשות בו ייכשלו עד שיופעל שוב.",
      two: "שני מפתחות הושבתו. בקשות שמשתמשות בהם ייכשלו עד שיופעלו שוב.",
      other: "# מפתחות הושבתו. בקשות שמשתמשות בהם ייכשלו עד שיופעלו שוב.",
    }),
  noticeBulkEnabled: (total: number) => `${keys(total)} ${byNumber(total, "הופעל.", "הופעלו.")}`,

  // The search for the key of a token
  tokenSearching: "מחפשים את המפתח שהאסימון הזה שייך אליו…",
  tokenFound: (name: string) => `האסימון הזה שייך למפתח ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "ייתכן שהאסימון הזה שייך למפתח אחד.",
      two: "ייתכן שהאסימון הזה שייך לאחד משני מפתחות.",
      other: "ייתכן שהאסימון הזה שייך לאחד מתוך # מפתחות.",
    }),
  tokenNotFound:
    "האסימון הזה לא שייך לאף מפתח ברשימה הזו. ייתכן שבוצעה רוטציה למפתח שלו או שהוא נמחק.",
  tokenNoHints: "אי אפשר לדעת לאיזה מפתח האסימון הזה שייך, כי במפתחות האלה לא מוצג קטע מהאסימון.",
  tokenFailed: "לא הצלחנו לבדוק את כל המפתחות. כדי לנסות שוב, יש להדביק שוב את האסימון.",
  tokenNotSent: "לא שלחנו את האסימון ולא שמרנו אותו.",
  tokenShow: "הצגת המפתח",
};
