import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "other">("hi");
const keys = (total: number) => count(total, { one: "# कुंजी", other: "# कुंजियाँ" });
// Before “में”, in the oblique case.
const ofKeys = (total: number) => count(total, { one: "# कुंजी", other: "# कुंजियों" });
const seconds = (total: number) => count(total, { one: "# सेकंड", other: "# सेकंड" });

/** The Hindi messages. */
export const hi: Translation = {
  locale: "hi",
  dir: "ltr",
  // Header
  heading: "API कुंजियाँ",
  lede: (workspace: string) =>
    `API कुंजियों की मदद से आपके ऐप्लिकेशन और स्क्रिप्ट, API के ज़रिए वर्कस्पेस ${workspace} को ऐक्सेस कर सकते हैं।`,
  ledeWithoutWorkspace:
    "API कुंजियों की मदद से आपके ऐप्लिकेशन और स्क्रिप्ट, API के ज़रिए इस वर्कस्पेस को ऐक्सेस कर सकते हैं।",
  authorizationLink: "जानें कि अनुरोधों को कैसे प्रमाणित करें",
  opensInNewTab: "नए टैब में खुलता है",
  createButton: "API कुंजी",
  createButtonName: "API कुंजी बनाएँ",

  // Toolbar
  searchLabel: "नाम से API कुंजियाँ खोजें",
  searchPlaceholder: "नाम से खोजें",
  searchLabelWide: "API कुंजियाँ खोजें",
  searchPlaceholderWide: "खोजें",
  searchClear: "खोज साफ़ करें",
  searchClearText: "खोज साफ़ करें",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => count(loaded, { one: "#+ कुंजी", other: "#+ कुंजियाँ" }),
  countMatches: (matches: number, total: number) => `${ofKeys(total)} में से ${number(matches)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# नतीजा", other: "# नतीजे" }),
  countMatchesAtLeast: (loaded: number) => count(loaded, { one: "#+ नतीजा", other: "#+ नतीजे" }),
  countLoaded: (loaded: number, total: number) =>
    `${ofKeys(total)} में से ${number(loaded)} लोड हो चुकी हैं`,
  countLoadedSoFar: (loaded: number) => `अब तक लोड हुई कुंजियाँ: ${number(loaded)}`,
  countPartial: "खोज और क्रम में सिर्फ़ अब तक लोड हुई कुंजियाँ शामिल हैं।",

  // Table
  tableCaption: (workspace: string) => `वर्कस्पेस ${workspace} की API कुंजियाँ`,
  tableCaptionWithoutWorkspace: "API कुंजियाँ",
  columnName: "नाम",
  columnCreated: "बनाई गई",
  columnLastUsed: "पिछला इस्तेमाल",
  columnExpires: "समाप्ति",
  columnCreatedBy: "निर्माता",
  columnScopes: "स्कोप",
  columnActions: "कार्रवाइयाँ",
  expiredLabel: "समाप्त",
  neverUsed: "कभी इस्तेमाल नहीं हुई",
  neverExpires: "कभी समाप्त नहीं होगी",
  createdUnknown: "अज्ञात",
  createdByUnknown: "अज्ञात उपयोगकर्ता",
  noScopes: "कोई स्कोप नहीं",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `कॉलम ${column} के हिसाब से आरोही क्रम में`,
  sortedDescending: (column: string) => `कॉलम ${column} के हिसाब से अवरोही क्रम में`,
  statusExpiring: "जल्द समाप्त होगी",
  statusExpired: "समाप्त",
  statusDisabled: "बंद की गई",
  statusTokenNotCopied: "टोकन सेव नहीं हुआ",
  statusTokenNotCopiedHelp: "यह टोकन किसी के पास नहीं है। कुंजी को रोटेट करें या मिटा दें।",
  statusNew: "नई",
  statusActive: "सक्रिय",
  actionsFor: (name: string) => `${name} के लिए कार्रवाइयाँ`,
  actionDetails: "विवरण देखें",
  actionEdit: "बदलाव करें",
  actionRotate: "रोटेट करें",
  actionDelete: "मिटाएँ",
  loadMore: "और कुंजियाँ लोड करें",
  loadingMore: "और कुंजियाँ लोड हो रही हैं…",
  printPart: (drawn: number) => `केवल कुंजियाँ 1–${number(drawn)} छपी हैं। सूची आगे जारी है।`,

  // List states
  loading: "API कुंजियाँ लोड हो रही हैं…",
  loadingSlow: "इसमें सामान्य से ज़्यादा समय लग रहा है।",
  emptyTitle: "अभी कोई API कुंजी नहीं है",
  emptyText:
    "अपने कोड से API को कॉल करने के लिए API कुंजी का इस्तेमाल करें। हर ऐप्लिकेशन या एनवायरनमेंट के लिए एक कुंजी बनाएँ, ताकि किसी एक को बदलने पर बाकी पर असर न पड़े।",
  emptyCreate: "अपनी पहली कुंजी बनाएँ",
  emptyReadOnlyText: "जब लिखने के ऐक्सेस वाला कोई व्यक्ति कुंजी बनाएगा, तो वह यहाँ दिखेगी।",
  noMatchTitle: (search: string) => `“${search}” से मेल खाने वाली कोई कुंजी नहीं मिली`,
  noMatchText: "खोज सिर्फ़ कुंजियों के नामों में की जाती है। कोई दूसरा नाम आज़माएँ।",
  noMatchTextWide: "कम या दूसरे शब्दों से खोजकर देखें।",
  readOnly:
    "आपके पास सिर्फ़ देखने का ऐक्सेस है। कुंजियाँ बनाने, उनमें बदलाव करने या उन्हें मिटाने के लिए, वर्कस्पेस के एडमिन से लिखने का ऐक्सेस माँगें।",
  readOnlyAdapter: "ये कुंजियाँ कहीं और से प्रबंधित होती हैं, इसलिए इन्हें यहाँ सिर्फ़ देखा जा सकता है।",
  retry: "फिर से कोशिश करें",
  errorTitle: "API कुंजियाँ लोड नहीं हो सकीं",
  errorUnavailable: "सर्वर से जवाब नहीं मिला। अपना कनेक्शन जाँचें और फिर से कोशिश करें।",
  errorUnknown: "अनुरोध के दौरान कोई गड़बड़ी हुई। फिर से कोशिश करें।",
  errorForbiddenTitle: "आपके पास इन API कुंजियों का ऐक्सेस नहीं है",
  errorForbidden: "इस वर्कस्पेस के एडमिन से ऐक्सेस माँगें।",
  errorUnauthenticatedTitle: "आप साइन आउट हो चुके हैं",
  errorUnauthenticated: "इस वर्कस्पेस की API कुंजियाँ देखने के लिए फिर से साइन इन करें।",
  errorReauthenticationTitle: "पुष्टि करें कि यह आप ही हैं",
  errorReauthentication: "ये API कुंजियाँ देखने के लिए एक बार फिर अपनी पहचान साबित करें।",
  confirmIdentity: "पहचान की पुष्टि करें",
  errorNotFoundTitle: "यह वर्कस्पेस नहीं मिला",
  errorNotFound: "हो सकता है कि इसे मिटा दिया गया हो या अब आपके पास इसका ऐक्सेस न हो।",
  errorRejected: "सर्वर ने यह अनुरोध अस्वीकार कर दिया।",
  errorRedirectedTitle: "सर्वर ने इस अनुरोध को कहीं और भेज दिया",
  errorRedirected: "हो सकता है कि आप साइन आउट हो गए हों। फिर से साइन इन करें और दोबारा कोशिश करें।",
  errorRateLimitedTitle: "बहुत ज़्यादा अनुरोध",
  errorRateLimited: (waitSeconds: number) => `${seconds(waitSeconds)} बाद फिर से कोशिश करें।`,
  errorRateLimitedSoon: "थोड़ी देर में फिर से कोशिश करें।",
  errorRateLimitedOver: "अब आप फिर से कोशिश कर सकते हैं।",
  offlineTitle: "आप ऑफ़लाइन हैं",
  offline: "दोबारा कनेक्ट होते ही API कुंजियाँ लोड हो जाएँगी।",
  staleNotice: "सूची रीफ़्रेश नहीं हो सकी, इसलिए हो सकता है कि वह पुरानी हो।",
  stalePartial: "सूची का बाकी हिस्सा लोड नहीं हो सका।",
  staleOffline: "आप ऑफ़लाइन हैं, इसलिए हो सकता है कि सूची पुरानी हो।",
  partFailed:
    "पेज का यह हिस्सा लोड नहीं हो सका। अपना कनेक्शन जाँचें, फिर से कोशिश करें या पेज को फिर से लोड करें।",

  // Create
  createTitle: "API कुंजी बनाएँ",
  createText: (workspace: string) =>
    `वर्कस्पेस ${workspace} में हर ऐप्लिकेशन या एनवायरनमेंट के लिए अलग कुंजी का इस्तेमाल करें।`,
  createTextWithoutWorkspace: "हर ऐप्लिकेशन या एनवायरनमेंट के लिए अलग कुंजी का इस्तेमाल करें।",
  nameLabel: "नाम",
  nameHelp: "बताएँ कि इसका इस्तेमाल कहाँ होगा: प्रोडक्शन बैकएंड, स्टेजिंग वर्कर, CRM सिंक।",
  nameEmpty: "कोई नाम डालें।",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "ज़्यादा से ज़्यादा # वर्ण का इस्तेमाल करें।",
      other: "ज़्यादा से ज़्यादा # वर्णों का इस्तेमाल करें।",
    }),
  nameControlCharacters: "एक ही लाइन में लिखें, टैब या दूसरे कंट्रोल वर्णों के बिना।",
  nameTaken: "किसी दूसरी कुंजी का यही नाम है। कोई अलग नाम चुनें।",
  nameInUse: "किसी दूसरी कुंजी का पहले से यही नाम है। फिर भी आप इसका इस्तेमाल कर सकते हैं।",
  nameLooksLikeToken:
    "यह टोकन जैसा लगता है। इस वर्कस्पेस में सभी लोग कुंजियों के नाम देख सकते हैं, इसलिए इसकी जगह कोई समझ में आने वाला नाम डालें।",
  create: "बनाएँ",
  cancel: "रद्द करें",
  close: "बंद करें",
  save: "सेव करें",
  createOutcomeUnknown:
    "हम इसकी पुष्टि नहीं कर सके कि कुंजी बनी है या नहीं। फिर से कोशिश करना सुरक्षित है: डुप्लीकेट कुंजी नहीं बनेगी।",
  createOutcomeUnknownCheck:
    "हम इसकी पुष्टि नहीं कर सके कि कुंजी बनी है या नहीं। फिर से कोशिश करने से पहले सूची देख लें।",
  createUnanswered:
    "अब भी कोई जवाब नहीं मिला है, इसलिए पता नहीं कि कुंजी बनी है या नहीं। इंतज़ार करते रहें या फिर से कोशिश करें: इससे दूसरी कुंजी नहीं बनेगी।",
  createUnansweredCheck:
    "अब भी कोई जवाब नहीं मिला है, इसलिए पता नहीं कि कुंजी बनी है या नहीं। फिर से कोशिश करने से पहले सूची देख लें: दूसरी कुंजी बन सकती है।",
  createWithoutToken:
    "सर्वर ने कुंजी बनाई, लेकिन टोकन नहीं भेजा, इसलिए कुंजी का इस्तेमाल नहीं किया जा सकता। फिर से कोशिश करें या इस कुंजी को मिटाकर दूसरी बनाएँ।",
  createFound:
    "अब सूची में इस नाम की एक कुंजी है, लेकिन हमें उसका टोकन नहीं मिला। टोकन पाने के लिए फिर से कोशिश करें या कुंजी को हटा दें।",
  createFoundCheck:
    "अब सूची में इस नाम की एक कुंजी है, लेकिन हमें उसका टोकन नहीं मिला। फिर से कोशिश करने पर डुप्लीकेट कुंजी बन सकती है।",
  foundDelete: "कुंजी मिटाएँ",
  foundRotate: "कुंजी रोटेट करें",
  giveUp: "फिर भी बंद करें",

  // Rotate
  rotateTitle: (name: string) => `“${name}” को रोटेट करें?`,
  rotateText:
    "इस कुंजी को नया टोकन मिलेगा, जो सिर्फ़ एक बार दिखाया जाएगा। पुराना टोकन तुरंत काम करना बंद कर देगा।",
  rotateConfirm: "कुंजी रोटेट करें",
  rotateOutcomeUnknown:
    "हम इसकी पुष्टि नहीं कर सके कि टोकन बदला गया है या नहीं। फिर से कोशिश करना सुरक्षित है।",
  rotateOutcomeUnknownCheck:
    "हम इसकी पुष्टि नहीं कर सके कि टोकन बदला गया है या नहीं। फिर से कोशिश करने पर इसे दो बार बदला जा सकता है।",
  rotateUnanswered:
    "अब भी कोई जवाब नहीं मिला है, इसलिए पता नहीं कि टोकन बदला गया है या नहीं। इंतज़ार करते रहें या फिर से कोशिश करें: टोकन दो बार नहीं बदला जाएगा।",
  rotateUnansweredCheck:
    "अब भी कोई जवाब नहीं मिला है, इसलिए पता नहीं कि टोकन बदला गया है या नहीं। फिर से कोशिश करने पर इसे दोबारा बदला जा सकता है।",
  rotateWithoutToken:
    "सर्वर ने नया टोकन नहीं दिया। हो सकता है कि पुराना टोकन अब काम न करे। फिर से कोशिश करें।",

  // Failures of any write
  writeForbidden: "आपको ऐसा करने की अनुमति नहीं है।",
  writeUnauthenticated:
    "आप साइन आउट हो चुके हैं। किसी दूसरे टैब में फिर से साइन इन करें, फिर यहाँ वापस आकर दोबारा कोशिश करें।",
  writeReauthentication: "पुष्टि करें कि यह आप ही हैं, फिर दोबारा कोशिश करें।",
  writeInvalid: "सर्वर ने इसे अस्वीकार कर दिया। अपनी डाली हुई जानकारी जाँचें।",
  writeNotFound: "यह कुंजी अब मौजूद नहीं है।",
  writeWorkspaceNotFound: "यह वर्कस्पेस अब मौजूद नहीं है या अब आपके पास इसका ऐक्सेस नहीं है।",
  writeLimitReached:
    "इस वर्कस्पेस में कुंजियों की अधिकतम संख्या पूरी हो चुकी है। ऐसी कोई कुंजी मिटाएँ जिसकी आपको अब ज़रूरत नहीं है।",
  writeRateLimited: (waitSeconds: number) =>
    `बहुत ज़्यादा अनुरोध। ${seconds(waitSeconds)} बाद फिर से कोशिश करें।`,
  writeRateLimitedSoon: "बहुत ज़्यादा अनुरोध। थोड़ी देर में फिर से कोशिश करें।",
  writeRejected: "सर्वर ने यह अनुरोध अस्वीकार कर दिया। कुछ भी नहीं बदला।",
  writeUnavailable: "सर्वर से जवाब नहीं मिला। आपकी डाली हुई कोई भी जानकारी खोई नहीं है। फिर से कोशिश करें।",
  writeUnknown: "कोई गड़बड़ी हुई। आपकी डाली हुई कोई भी जानकारी खोई नहीं है। फिर से कोशिश करें।",
  writeUnanswered:
    "अब भी कोई जवाब नहीं मिला है। आप इंतज़ार करते रह सकते हैं या इसे बंद करके बाद में सूची देख सकते हैं।",
  writeStillRunning: "सर्वर अब भी आपके पहले अनुरोध पर काम कर रहा है। थोड़ा इंतज़ार करें और फिर से कोशिश करें।",

  // Reveal
  revealTitle: "अपना टोकन कॉपी करें",
  revealText: (name: string) => `कुंजी ${name} का टोकन अभी कॉपी करें। इसे दोबारा नहीं देखा जा सकेगा।`,
  revealWorkspace: (workspace: string) => `यह कुंजी वर्कस्पेस ${workspace} की है।`,
  revealAgain: "आपने टोकन कॉपी करने से पहले ही यह पेज छोड़ दिया था। इसे अभी कॉपी करें।",
  tokenLabel: "टोकन",
  show: "दिखाएँ",
  showToken: "टोकन दिखाएँ",
  hide: "छिपाएँ",
  hideToken: "टोकन छिपाएँ",
  copy: "कॉपी करें",
  copied: "क्लिपबोर्ड पर कॉपी किया गया।",
  copiedHeader: "अनुरोध हेडर के रूप में क्लिपबोर्ड पर कॉपी किया गया।",
  copiedByHand: "कॉपी किया गया।",
  copyFailed: (shortcut: string) =>
    `ब्राउज़र ने कॉपी करने की अनुमति नहीं दी। टोकन चुना हुआ है: उसे कॉपी करने के लिए ${shortcut} दबाएँ।`,
  storeWarning: "इसे बंद करने से पहले टोकन को अपने ऐप के कॉन्फ़िगरेशन, पासवर्ड मैनेजर या सीक्रेट स्टोर में सेव करें।",
  useIt: "अनुरोध का हेडर",
  headerPlaceholder: "<टोकन>",
  copyHeader: "हेडर कॉपी करें",
  copyAs: "इस रूप में कॉपी करें",
  copyAsFormat: (format: string) => `${format} के रूप में कॉपी करें`,
  done: "हो गया",
  leaveTitle: "टोकन कॉपी नहीं किया गया है",
  leaveText: "इसे बंद करने के बाद टोकन को कोई भी दोबारा नहीं देख सकेगा।",
  leaveStay: "खुला रखें",
  leaveGo: "मैंने इसे सेव कर लिया है",

  // Edit
  editTitle: "API कुंजी में बदलाव करें",
  editText: "कुंजी का नाम बदलने से उसका इस्तेमाल करने वाले अनुरोधों पर असर नहीं पड़ता।",

  // Delete
  deleteTitle: (name: string) => `“${name}” को मिटाएँ?`,
  deleteLastUsed: (time: string) => `पिछला इस्तेमाल: ${time}।`,
  deleteNeverUsed: "इस कुंजी का कभी इस्तेमाल नहीं हुआ।",
  deleteConsequence:
    "इसके बाद इस कुंजी का इस्तेमाल करने वाले अनुरोध विफल हो जाएँगे। इस कार्रवाई को वापस नहीं लिया जा सकता।",
  deleteConfirm: "कुंजी मिटाएँ",
  deleteUncertain:
    "हम इसकी पुष्टि नहीं कर सके कि कुंजी मिटा दी गई है। हो सकता है कि वह अब भी काम करे। फिर से कोशिश करें।",
  detailStatus: "स्थिति",
  detailHint: "टोकन का अंश",
  detailId: "आईडी",
  detailDescription: "विवरण",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `कुंजी ${name} मिटा दी गई। इसका इस्तेमाल करने वाले हर सिस्टम को अपडेट करें, नहीं तो उसके अनुरोध विफल हो जाएँगे।`,
  noticeNotDeleted: (name: string) =>
    `कुंजी ${name} नहीं मिटाई गई। यह अब भी सूची में है और अब भी काम करती है।`,
  noticeStillListed: (name: string) =>
    `कुंजी ${name} फिर से सूची में है। सर्वर इसे अब भी लौटा रहा है, इसलिए हो सकता है कि यह अब भी काम करे।`,
  noticeLeftOut: (total: number) => `इन्हें पढ़ा नहीं जा सका, इसलिए ये दिखाई नहीं गईं: ${keys(total)}.`,
  noticeListCut: "सर्वर ने एक ही पेज दो बार लौटाया, इसलिए हो सकता है कि यह सूची अधूरी हो।",
  noticeCreatedHidden: (name: string) => `कुंजी ${name} बनाई गई, लेकिन आपकी खोज इसे छिपा रही है।`,
  dismiss: "खारिज करें",
  announceCreated: (name: string) => `API कुंजी ${name} बना दी गई।`,
  announceRenamed: (name: string) => `कुंजी का नाम अब ${name} है।`,
  announceRenameFailed: (name: string) => `कुंजी का नाम नहीं बदला जा सका। इसका नाम अब भी ${name} है।`,
};
