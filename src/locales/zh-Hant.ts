import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"other">("zh-Hant");
const keys = (total: number) => count(total, { other: "# 個金鑰" });
const seconds = (total: number) => count(total, { other: "# 秒" });

/** The Chinese messages in traditional characters. */
export const zhHant: Messages = {
  locale: "zh-Hant",
  dir: "ltr",
  // Header
  heading: "API 金鑰",
  lede: (workspace: string) => `您的應用程式可以使用金鑰登入工作區 ${workspace}。`,
  ledeWithoutWorkspace: "您的應用程式可以使用金鑰登入此工作區。",
  authorizationLink: "如何授權請求",
  opensInNewTab: "在新分頁中開啟",
  createButton: "API 金鑰",

  // Toolbar
  searchLabel: "依名稱搜尋 API 金鑰",
  searchPlaceholder: "依名稱搜尋",
  searchLabelWide: "搜尋 API 金鑰",
  searchPlaceholderWide: "搜尋",
  searchClear: "清除搜尋",
  searchClearText: "清除文字",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ 個金鑰`,
  countMatches: (matches: number, total: number) => `${keys(total)}中的 ${number(matches)} 個`,
  countMatchesOnly: (matches: number) => count(matches, { other: "# 個相符項目" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ 個相符項目`,

  // Table
  tableCaption: (workspace: string) => `工作區 ${workspace} 的 API 金鑰`,
  tableCaptionWithoutWorkspace: "API 金鑰",
  columnName: "名稱",
  columnCreated: "建立時間",
  columnLastUsed: "上次使用",
  columnExpires: "到期時間",
  columnCreatedBy: "建立者",
  columnScopes: "權限範圍",
  columnActions: "操作",
  expiredLabel: "已到期",
  neverUsed: "從未使用",
  neverExpires: "永不到期",
  createdUnknown: "未知",
  createdByUnknown: "不明",
  noScopes: "無權限範圍",
  labelled: (label: string, value: string) => `${label}：${value}`,
  sortedAscending: (column: string) => `已依${column}遞增排序`,
  sortedDescending: (column: string) => `已依${column}遞減排序`,
  statusExpiring: "即將到期",
  statusExpired: "已到期",
  statusDisabled: "已停用",
  statusTokenNotCopied: "從未複製權杖",
  statusNew: "新",
  statusActive: "有效",
  actionsFor: (name: string) => `${name} 的操作`,
  actionDetails: "檢視詳細資料",
  actionEdit: "編輯",
  actionRotate: "輪替",
  actionDelete: "刪除",
  loadMore: "載入更多金鑰",
  loadingMore: "正在載入更多金鑰…",

  // List states
  loading: "正在載入 API 金鑰…",
  loadingSlow: "所需時間比平常更久。",
  emptyTitle: "還沒有 API 金鑰",
  emptyText:
    "有了 API 金鑰，單一應用程式或環境不需要有人登入，就能呼叫 API。請為每個應用程式或環境分別建立一個，以便個別更換或刪除。",
  emptyCreate: "建立您的第一個金鑰",
  emptyReadOnlyText: "具有寫入權限的使用者建立金鑰後，金鑰就會列在這裡。",
  noMatchTitle: (search: string) => `沒有符合「${search}」的金鑰`,
  noMatchText: "僅搜尋金鑰名稱。",
  noMatchTextWide: "請嘗試減少搜尋字詞，或改用其他字詞。",
  readOnly: "您可以檢視這些金鑰，但建立、編輯和刪除金鑰需要寫入權限。",
  readOnlyAdapter: "這些金鑰是在其他地方管理，在這裡只能檢視。",
  retry: "再試一次",
  errorTitle: "無法載入 API 金鑰",
  errorUnavailable: "伺服器沒有回應。請檢查您的網路連線，然後再試一次。",
  errorUnknown: "傳輸過程中發生問題。請再試一次。",
  errorForbiddenTitle: "您沒有這些 API 金鑰的存取權",
  errorForbidden: "請要求此工作區的管理員授予您存取權。",
  errorUnauthenticatedTitle: "您已登出",
  errorUnauthenticated: "請重新登入，以檢視此工作區的 API 金鑰。",
  errorReauthenticationTitle: "請確認是您本人",
  errorReauthentication: "如要檢視這些 API 金鑰，請再次驗證您的身分。",
  confirmIdentity: "確認",
  errorNotFoundTitle: "找不到此工作區",
  errorNotFound: "此工作區可能已遭刪除，或是您可能已經離開。",
  errorRejected: "伺服器拒絕了此要求。",
  errorRedirectedTitle: "伺服器重新導向了此要求",
  errorRedirected: "您可能已登出。請重新登入，然後再試一次。",
  errorRateLimitedTitle: "請求過多",
  errorRateLimited: (waitSeconds: number) => `請在 ${seconds(waitSeconds)}後再試一次。`,
  errorRateLimitedSoon: "請稍後再試一次。",
  errorRateLimitedOver: "您現在可以再試一次。",
  offlineTitle: "您目前處於離線狀態",
  offline: "恢復連線後，會立即載入 API 金鑰。",
  staleNotice: "無法重新整理清單，因此內容可能不是最新的。",
  staleOffline: "您目前處於離線狀態，因此清單可能不是最新的。",

  // Create
  createTitle: "建立 API 金鑰",
  createText: (workspace: string) => `用於工作區 ${workspace} 中的單一應用程式或環境。`,
  createTextWithoutWorkspace: "用於單一應用程式或環境。",
  nameLabel: "名稱",
  nameHelp: "請說明使用位置，例如：正式環境後端、測試環境背景程式、CRM 同步。",
  nameEmpty: "請輸入名稱。",
  nameTooLong: (maximum: number) => `最多可使用 ${number(maximum)} 個字元。`,
  nameControlCharacters: "請輸入單行文字，不要包含定位字元或其他控制字元。",
  nameTaken: "已有其他金鑰使用此名稱。請選擇其他名稱。",
  nameInUse: "已有其他金鑰使用此名稱。您仍然可以使用。",
  nameLooksLikeToken: "這看起來像是權杖。這裡的所有人都看得到名稱，因此請改為輸入說明。",
  create: "建立",
  cancel: "取消",
  close: "關閉",
  save: "儲存",
  createOutcomeUnknown:
    "未收到明確的回應，因此金鑰可能已建立，也可能尚未建立。您可以放心再試一次：這不會建立第二個金鑰。",
  createOutcomeUnknownCheck:
    "未收到明確的回應，因此金鑰可能已建立，也可能尚未建立。再試一次之前請先查看清單：可能會出現第二個金鑰。",
  createUnanswered:
    "仍未收到回應，因此金鑰可能已建立，也可能尚未建立。請繼續等候或再試一次：這不會建立第二個金鑰。",
  createUnansweredCheck:
    "仍未收到回應，因此金鑰可能已建立，也可能尚未建立。再試一次之前請先查看清單：可能會出現第二個金鑰。",
  createWithoutToken:
    "伺服器已建立金鑰，但沒有傳送權杖，因此該金鑰無法使用。請再試一次，或刪除該金鑰並另外建立一個。",
  createFound:
    "未收到明確的回應，但清單中現在有一個使用此名稱的金鑰，而且沒有人持有它的權杖。您可以放心再試一次，或許還能取得該權杖。",
  createFoundCheck:
    "未收到明確的回應，但清單中現在有一個使用此名稱的金鑰，而且沒有人持有它的權杖。如果再試一次，可能會出現第二個金鑰。",
  foundDelete: "刪除該金鑰",
  foundRotate: "輪替該金鑰",
  giveUp: "維持現狀",

  // Rotate
  rotateTitle: (name: string) => `要輪替「${name}」嗎？`,
  rotateText: "該金鑰會取得新的權杖，新權杖只會顯示一次。舊權杖會立即失效。",
  rotateConfirm: "輪替",
  rotateOutcomeUnknown:
    "未收到明確的回應，因此權杖可能已更換，也可能尚未更換。您可以放心再試一次：權杖不會更換兩次。",
  rotateOutcomeUnknownCheck:
    "未收到明確的回應，因此權杖可能已更換，也可能尚未更換。如果再試一次，可能會再次更換。",
  rotateUnanswered:
    "仍未收到回應，因此權杖可能已更換，也可能尚未更換。請繼續等候或再試一次：權杖不會更換兩次。",
  rotateUnansweredCheck:
    "仍未收到回應，因此權杖可能已更換，也可能尚未更換。如果再試一次，可能會再次更換。",
  rotateWithoutToken: "伺服器沒有傳送權杖。請再試一次。",

  // Failures of any write
  writeForbidden: "您已沒有執行此操作的權限。",
  writeUnauthenticated: "您已登出。請在其他分頁重新登入，然後回到這裡再試一次。",
  writeReauthentication: "請確認是您本人，然後再試一次。",
  writeInvalid: "伺服器拒絕了此操作。請檢查您輸入的內容。",
  writeNotFound: "此金鑰已不存在。",
  writeLimitReached: "此工作區的金鑰數量已達上限。請刪除一個不再需要的金鑰。",
  writeRejected: "伺服器拒絕了此要求。未變更任何內容。",
  writeUnavailable: "伺服器沒有回應。您輸入的內容並未遺失。請再試一次。",
  writeUnknown: "發生問題。您輸入的內容並未遺失。請再試一次。",
  writeUnanswered: "仍未收到回應。您可以繼續等候，或關閉此視窗，稍後再查看清單。",
  writeStillRunning: "伺服器仍在處理您的第一個要求。請稍候片刻，然後再試一次。",

  // Reveal
  revealTitle: "複製您的權杖",
  revealText: (name: string) => `${name} 的權杖只會顯示這一次。`,
  revealWorkspace: (workspace: string) => `此金鑰屬於工作區 ${workspace}。`,
  revealAgain: "您在複製權杖之前離開了頁面。",
  tokenLabel: "權杖",
  show: "顯示",
  hide: "隱藏",
  copy: "複製",
  copied: "已複製到剪貼簿。",
  copiedHeader: "已以請求標頭的形式複製到剪貼簿。",
  copiedByHand: "已複製。",
  copyFailed: (shortcut: string) => `瀏覽器不允許複製。權杖已選取：請按 ${shortcut} 進行複製。`,
  storeWarning: "關閉此視窗前，請將權杖儲存到應用程式的設定、密碼管理工具或機密儲存庫中。",
  useIt: "使用方式",
  headerPlaceholder: "<權杖>",
  copyHeader: "複製為標頭",
  copyAs: "複製為",
  copyAsFormat: (format: string) => `複製為 ${format}`,
  done: "完成",
  leaveTitle: "權杖尚未複製",
  leaveText: "關閉後，任何人都無法再次看到該權杖。",
  leaveStay: "返回",
  leaveGo: "我已儲存，關閉",

  // Edit
  editTitle: "編輯 API 金鑰",
  editText: "名稱僅供人辨識。使用此金鑰的請求會照常運作。",

  // Delete
  deleteTitle: (name: string) => `要刪除「${name}」嗎？`,
  deleteLastUsed: (time: string) => `上次使用：${time}。`,
  deleteNeverUsed: "此金鑰從未使用過。",
  deleteConsequence: "從現在起，使用此金鑰的請求都會失敗。此操作無法復原。",
  deleteConfirm: "刪除",
  deleteUncertain: "未收到明確的回應，因此金鑰可能仍然存在。請再試一次。",
  detailStatus: "狀態",
  detailHint: "權杖片段",
  detailId: "ID",
  detailDescription: "說明",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `${name} 已刪除。請更新所有使用過此金鑰的系統，否則這些系統的請求會失敗。`,
  noticeNotDeleted: (name: string) => `${name} 未被刪除。此金鑰仍在清單中，而且仍可使用。`,
  noticeStillListed: (name: string) =>
    `${name} 又出現在清單中。伺服器仍傳回此金鑰，因此它可能仍可使用。`,
  noticeLeftOut: (total: number) => `無法讀取，因此未顯示：${keys(total)}。`,
  noticeListCut: "伺服器兩次傳回了同一頁，因此此清單可能不完整。",
  noticeCreatedHidden: (name: string) => `${name} 已建立，但您的搜尋條件將此金鑰隱藏了。`,
  dismiss: "關閉通知",
  announceCreated: (name: string) => `API 金鑰 ${name} 已建立。`,
  announceRenamed: (name: string) => `金鑰現已命名為 ${name}。`,
  announceRenameFailed: (name: string) => `金鑰名稱仍為 ${name}。`,
};
