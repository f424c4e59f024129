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
  lede: (workspace: string) =>
    `您的應用程式和指令碼可以使用 API 金鑰，透過 API 存取工作區 ${workspace}。`,
  ledeWithoutWorkspace: "您的應用程式和指令碼可以使用 API 金鑰，透過 API 存取此工作區。",
  authorizationLink: "了解如何驗證請求",
  opensInNewTab: "在新分頁中開啟",
  createButton: "API 金鑰",
  createButtonName: "建立 API 金鑰",

  // Toolbar
  searchLabel: "依名稱搜尋 API 金鑰",
  searchPlaceholder: "依名稱搜尋",
  searchLabelWide: "搜尋 API 金鑰",
  searchPlaceholderWide: "搜尋",
  searchClear: "清除搜尋",
  searchClearText: "清除搜尋",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ 個金鑰`,
  countMatches: (matches: number, total: number) => `${keys(total)}中的 ${number(matches)} 個`,
  countMatchesOnly: (matches: number) => count(matches, { other: "# 個相符項目" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ 個相符項目`,
  countLoaded: (loaded: number, total: number) => `已載入${keys(total)}中的 ${number(loaded)} 個`,
  countLoadedSoFar: (loaded: number) => `目前已載入 ${keys(loaded)}`,
  countPartial: "搜尋和排序僅涵蓋目前已載入的金鑰。",

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
  createdByUnknown: "不明使用者",
  noScopes: "無權限範圍",
  labelled: (label: string, value: string) => `${label}：${value}`,
  sortedAscending: (column: string) => `已依${column}遞增排序`,
  sortedDescending: (column: string) => `已依${column}遞減排序`,
  statusExpiring: "即將到期",
  statusExpired: "已到期",
  statusDisabled: "已停用",
  statusTokenNotCopied: "權杖未儲存",
  statusTokenNotCopiedHelp: "沒有人持有此權杖。請輪替或刪除金鑰。",
  statusNew: "新",
  statusActive: "有效",
  actionsFor: (name: string) => `${name} 的操作`,
  actionDetails: "檢視詳細資料",
  actionEdit: "編輯",
  actionRotate: "輪替",
  actionDelete: "刪除",
  loadMore: "載入更多金鑰",
  loadingMore: "正在載入更多金鑰…",
  printPart: (drawn: number) => `僅列印了金鑰 1–${number(drawn)}。清單還有更多內容。`,

  // List states
  loading: "正在載入 API 金鑰…",
  loadingSlow: "所需時間比平常更久。",
  emptyTitle: "還沒有 API 金鑰",
  emptyText:
    "使用 API 金鑰，就能從您自己的程式碼呼叫 API。請為每個應用程式或環境分別建立一個，這樣更換其中一個時就不會影響其他金鑰。",
  emptyCreate: "建立您的第一個金鑰",
  emptyReadOnlyText: "具有寫入權限的使用者建立金鑰後，金鑰就會列在這裡。",
  noMatchTitle: (search: string) => `沒有符合「${search}」的金鑰`,
  noMatchText: "僅搜尋金鑰名稱。請嘗試其他名稱。",
  noMatchTextWide: "請嘗試減少搜尋字詞，或改用其他字詞。",
  readOnly: "您只有檢視權限。如需建立、編輯或刪除金鑰，請向工作區管理員要求寫入權限。",
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
  confirmIdentity: "驗證身分",
  errorNotFoundTitle: "找不到此工作區",
  errorNotFound: "此工作區可能已遭刪除，或是您可能已沒有存取權。",
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
  stalePartial: "無法載入清單的其餘部分。",
  staleOffline: "您目前處於離線狀態，因此清單可能不是最新的。",
  partFailed: "無法載入此頁面的這個部分。請檢查您的網路連線，然後再試一次或重新載入頁面。",

  // Create
  createTitle: "建立 API 金鑰",
  createText: (workspace: string) =>
    `請為工作區 ${workspace} 中的每個應用程式或環境使用個別的金鑰。`,
  createTextWithoutWorkspace: "請為每個應用程式或環境使用個別的金鑰。",
  nameLabel: "名稱",
  nameHelp: "請說明使用位置，例如：正式環境後端、測試環境背景程式、CRM 同步。",
  nameEmpty: "請輸入名稱。",
  nameTooLong: (maximum: number) => `最多可使用 ${number(maximum)} 個字元。`,
  nameControlCharacters: "請輸入單行文字，不要包含定位字元或其他控制字元。",
  nameTaken: "已有其他金鑰使用此名稱。請選擇其他名稱。",
  nameInUse: "已有其他金鑰使用此名稱。您仍然可以使用。",
  nameLooksLikeToken:
    "這看起來像是權杖。此工作區中的所有人都看得到金鑰名稱，請改為輸入描述性名稱。",
  create: "建立",
  cancel: "取消",
  close: "關閉",
  save: "儲存",
  createOutcomeUnknown: "我們無法確認金鑰是否已建立。您可以放心再試一次：不會產生重複的金鑰。",
  createOutcomeUnknownCheck: "我們無法確認金鑰是否已建立。再試一次之前請先查看清單。",
  createUnanswered:
    "仍未收到回應，因此金鑰可能已建立，也可能尚未建立。請繼續等候或再試一次：這不會建立第二個金鑰。",
  createUnansweredCheck:
    "仍未收到回應，因此金鑰可能已建立，也可能尚未建立。再試一次之前請先查看清單：可能會出現第二個金鑰。",
  createWithoutToken:
    "伺服器已建立金鑰，但沒有傳送權杖，因此該金鑰無法使用。請再試一次，或刪除該金鑰並另外建立一個。",
  createFound:
    "清單中現在有一個使用此名稱的金鑰，但我們沒有收到它的權杖。請再試一次以取得權杖，或移除該金鑰。",
  createFoundCheck:
    "清單中現在有一個使用此名稱的金鑰，但我們沒有收到它的權杖。如果再試一次，可能會產生重複的金鑰。",
  foundDelete: "刪除金鑰",
  foundRotate: "輪替金鑰",
  giveUp: "仍要關閉",

  // Rotate
  rotateTitle: (name: string) => `要輪替「${name}」嗎？`,
  rotateText: "該金鑰會取得新的權杖，新權杖只會顯示一次。舊權杖會立即失效。",
  rotateConfirm: "輪替金鑰",
  rotateOutcomeUnknown: "我們無法確認權杖是否已更換。您可以放心再試一次。",
  rotateOutcomeUnknownCheck: "我們無法確認權杖是否已更換。如果再試一次，權杖可能會更換兩次。",
  rotateUnanswered:
    "仍未收到回應，因此權杖可能已更換，也可能尚未更換。請繼續等候或再試一次：權杖不會更換兩次。",
  rotateUnansweredCheck:
    "仍未收到回應，因此權杖可能已更換，也可能尚未更換。如果再試一次，可能會再次更換。",
  rotateWithoutToken: "伺服器沒有傳回新權杖。舊權杖可能已失效。請再試一次。",

  // Failures of any write
  writeForbidden: "您沒有執行此操作的權限。",
  writeUnauthenticated: "您已登出。請在其他分頁重新登入，然後回到這裡再試一次。",
  writeReauthentication: "請確認是您本人，然後再試一次。",
  writeInvalid: "伺服器拒絕了此操作。請檢查您輸入的內容。",
  writeNotFound: "此金鑰已不存在。",
  writeWorkspaceNotFound: "此工作區已不存在，或是您已沒有存取權。",
  writeLimitReached: "此工作區的金鑰數量已達上限。請刪除一個不再需要的金鑰。",
  writeRateLimited: (waitSeconds: number) => `請求過多。請在 ${seconds(waitSeconds)}後再試一次。`,
  writeRateLimitedSoon: "請求過多。請稍後再試一次。",
  writeRejected: "伺服器拒絕了此要求。未變更任何內容。",
  writeUnavailable: "伺服器沒有回應。您輸入的內容並未遺失。請再試一次。",
  writeUnknown: "發生問題。您輸入的內容並未遺失。請再試一次。",
  writeUnanswered: "仍未收到回應。您可以繼續等候，或關閉此視窗，稍後再查看清單。",
  writeStillRunning: "伺服器仍在處理您的第一個要求。請稍候片刻，然後再試一次。",

  // Reveal
  revealTitle: "複製您的權杖",
  revealText: (name: string) => `請立即複製 ${name} 的權杖。您之後將無法再次檢視。`,
  revealWorkspace: (workspace: string) => `此金鑰屬於工作區 ${workspace}。`,
  revealAgain: "您在複製權杖之前離開了此頁面。請立即複製。",
  tokenLabel: "權杖",
  show: "顯示",
  showToken: "顯示權杖",
  hide: "隱藏",
  hideToken: "隱藏權杖",
  copy: "複製",
  copied: "已複製到剪貼簿。",
  copiedHeader: "已以請求標頭的形式複製到剪貼簿。",
  copiedByHand: "已複製。",
  copyFailed: (shortcut: string) => `瀏覽器不允許複製。權杖已選取：請按 ${shortcut} 進行複製。`,
  storeWarning: "關閉此視窗前，請將權杖儲存到應用程式的設定、密碼管理工具或機密儲存庫中。",
  useIt: "請求標頭",
  headerPlaceholder: "<權杖>",
  copyHeader: "複製標頭",
  copyAs: "複製為",
  copyAsFormat: (format: string) => `複製為 ${format}`,
  done: "完成",
  leaveTitle: "權杖尚未複製",
  leaveText: "關閉後，任何人都無法再次看到該權杖。",
  leaveStay: "保持開啟",
  leaveGo: "我已儲存",

  // Edit
  editTitle: "編輯 API 金鑰",
  editText: "重新命名金鑰不會影響使用它的請求。",

  // Delete
  deleteTitle: (name: string) => `要刪除「${name}」嗎？`,
  deleteLastUsed: (time: string) => `上次使用：${time}。`,
  deleteNeverUsed: "此金鑰從未使用過。",
  deleteConsequence: "從現在起，使用此金鑰的請求都會失敗。此操作無法復原。",
  deleteConfirm: "刪除金鑰",
  deleteUncertain: "我們無法確認金鑰是否已刪除。它可能仍然有效。請再試一次。",
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
  announceRenameFailed: (name: string) => `無法重新命名金鑰。其名稱仍為 ${name}。`,

  // Fields beyond the name
  optional: "選填",
  // Under the title of the dialog that creates a key like another one
  duplicateText: (name: string) => `此表單已填入 ${name} 的設定。新金鑰會取得新的權杖。`,
  // Under the title of the dialog that edits more than the name
  editFieldsText: "變更會立即套用至使用此金鑰的請求。權杖維持不變。",
  announceSaved: (name: string) => `已儲存對 ${name} 的變更。`,
  // Above the list, after the dialog was closed
  noticeSaveFailed: (name: string) => `無法儲存您對 ${name} 的變更。`,
  descriptionLabel: "說明",
  descriptionPlaceholder: "此金鑰的用途，以及有問題時可洽詢的人",

  // Expiration
  expiryLabel: "到期時間",
  expiryDate: "選擇日期",
  expiryNever: "永不到期",
  // The choice that leaves the end of a key as it is
  expiryUnchanged: "不變更",
  // The name of the date field
  expiryDateLabel: "到期日",
  expiresOn: (time: string) => `到期時間：${time}。`,
  expiredOn: (time: string) => `已到期：${time}。`,
  expiresNever: "此金鑰永不到期。",
  expiryNeverWarning: "此金鑰一旦外洩，在有人將其刪除之前都會持續有效。請盡可能選擇到期日。",
  expiryMissing: "請選擇金鑰的到期時間。",
  expiryPast: "請選擇未來的時間。",
  expiryTooEarly: (date: string) => `請選擇${date}或之後的日期。`,
  expiryTooLate: (date: string) => `請選擇${date}或之前的日期。`,

  // Custom fields
  fieldMissing: "此欄位為必填。",
  fieldNotANumber: "請輸入數字，例如 1000 或 0.5。",
  fieldChoose: "選擇一個選項",
  fieldListHelp: "每行一個值。",
  permissionsMissing: "請至少選擇一個權限範圍。",

  // Permissions
  permissionsLabel: "權限範圍",
  permissionsSelected: (selected: number, total: number) =>
    `已選取 ${number(selected)} 個，共 ${number(total)} 個`,
  // Of the choices of several permissions with one press
  permissionsPresets: "預設組合",
  permissionsSearch: "搜尋權限範圍",
  permissionsFound: (total: number) => count(total, { other: "找到 # 個權限範圍" }),
  permissionsNoMatch: (search: string) => `沒有符合「${search}」的權限範圍`,
  permissionsSelectAll: "全選",
  permissionsSelectAllOf: (group: string) => `全選：${group}`,
  permissionsClear: "取消選取",
  permissionsClearAllOf: (group: string) => `取消選取：${group}`,
  // The heading over the permissions that have none
  permissionsOther: "其他",
  permissionSensitive: "敏感",
  permissionIncluded: (source: string) => `已包含在「${source}」中`,
  // The heading over the permissions of a key that the server doesn't know, and what it says about each of them
  permissionsGone: "已無法使用",
  permissionGone: "此權限範圍已不存在。",
  permissionsNone: "沒有可供選擇的權限範圍。",
  permissionsLoading: "正在載入權限範圍…",
  permissionsErrorTitle: "無法載入權限範圍",
  permissionsArrowKeys: "使用方向鍵在清單中移動。",

  // Row menu
  actionDuplicate: "建立副本…",
  // Where the backend has more to choose than Rotate alone
  actionRotateOptions: "輪替…",
  actionDisable: "停用",
  actionEnable: "啟用",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace: "該金鑰會取得新的權杖，新權杖只會顯示一次。請選擇目前的權杖要繼續有效多久。",
  graceLabel: "目前的權杖",
  graceNone: "立即失效",
  graceNoneHelp: "在您更新之前，使用目前權杖的請求都會失敗。",
  graceUntilToday: (time: string) => `有效期限至今天 ${time}。請在此之前更新您的系統。`,
  graceUntil: (moment: string) => `有效期限至 ${moment}。請在此之前更新您的系統。`,
  graceFailed: "無法載入目前的權杖可以繼續有效多久。如果您現在輪替金鑰，目前的權杖會立即失效。",

  // A key whose old token still works
  statusRotated: "已輪替",
  oldTokenUntil: (moment: string) => `舊權杖有效期限至 ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `舊權杖有效期限至今天 ${time}。請在此之前更新您的系統。`,
  revealOldTokenUntil: (moment: string) => `舊權杖有效期限至 ${moment}。請在此之前更新您的系統。`,

  // Disable and enable
  noticeDisabled: (name: string) => `${name} 已停用。在您重新啟用之前，使用此金鑰的請求都會失敗。`,
  noticeEnabled: (name: string) => `${name} 已啟用。使用此金鑰的請求已恢復正常。`,
  noticeEnabledExpired: (name: string) => `${name} 已啟用，但已到期。使用此金鑰的請求仍會失敗。`,
  noticeDisableFailed: (name: string) => `無法停用 ${name}。此金鑰仍然有效。`,
  noticeEnableFailed: (name: string) => `無法啟用 ${name}。此金鑰仍處於停用狀態。`,
  noticeDisableUncertain: (name: string) => `我們無法確認 ${name} 是否已停用。它可能仍然有效。`,
  noticeEnableUncertain: (name: string) =>
    `我們無法確認 ${name} 是否已啟用。它可能仍處於停用狀態。`,
  noticeSwitchUnanswered: (name: string) => `伺服器尚未回應，因此無法得知 ${name} 是否已變更。`,

  // Details
  detailGone: "此金鑰已不存在。以下是最後已知的詳細資料。",
  // After a rotation, while the token before it works, too
  detailOldToken: "舊權杖",
  detailOldTokenUntil: (time: string) => `有效期限至 ${time}`,
  // The value of a custom field that is a switch
  detailOn: "開啟",
  detailOff: "關閉",

  // Details: usage
  usageTitle: "請求",
  usageTitleHours: (hours: number) => count(hours, { other: "過去 # 小時的請求" }),
  usageTitleDays: (days: number) => count(days, { other: "過去 # 天的請求" }),
  // Beside the number of requests; `share` is like 0.4%
  usageFailed: (share: string) => `其中 ${share} 失敗`,
  usageNone: "這段期間沒有請求。",
  usageEmpty: "尚無統計資料。",
  usageError: "無法載入用量",
  usageShowNumbers: "顯示數字",
  usageHideNumbers: "隱藏數字",
  usageColumnDay: "日期",
  usageColumnTime: "時間",
  usageColumnFailed: "失敗",

  // Details: activity
  activityTitle: "活動記錄",
  activityNone: "還沒有活動記錄。",
  activityError: "無法載入活動記錄",
  activityMoreError: "無法載入更多活動記錄",
  activityLoaded: (total: number) => count(total, { other: "已再載入 # 筆記錄。" }),

  // Filters
  filterLabel: "篩選金鑰",
  filterActive: "有效",
  filterScopes: "權限範圍",
  filterCreatedBy: "建立者",
  // A filter with what is chosen in it: a name, or how many
  filterChosen: (filter: string, chosen: string) => `${filter}：${chosen}`,
  filterChosenCount: (total: number) => number(total),
  // How many keys a filter finds, after its name
  filterCount: (total: number) => number(total),
  filterClear: "清除篩選條件",
  filterClearAll: "清除搜尋和篩選條件",
  noMatchFilterTitle: "沒有符合這些篩選條件的金鑰",
  noMatchFilterSearchTitle: (search: string) => `沒有同時符合「${search}」和這些篩選條件的金鑰`,
  noMatchFilterText: (filters: string) => `目前的篩選條件：${filters}。`,
  noticeCreatedFiltered: (name: string) => `${name} 已建立，但您的篩選條件將此金鑰隱藏了。`,

  // Keys that end soon
  noticeExpiring: (total: number) => count(total, { other: "# 個金鑰將在 7 天內到期。" }),
  noticeExpiringShow: (total: number) => count(total, { other: "檢視" }),
  noticeExpiringShowAll: "顯示所有金鑰",

  // Quota
  quota: (used: number, max: number) => `${keys(max)}中的 ${number(used)} 個`,
  quotaReached: "已達上限。如要建立新金鑰，請先刪除一個金鑰。",

  // Checkboxes
  selectAll: "選取所有金鑰",
  selectKey: (name: string) => `選取 ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `已選取 ${number(total)} 個`,
  // Keys that are selected, but that the search or a filter hides
  selectedHidden: (total: number) => `${number(total)} 個未顯示`,
  // There are more keys, but only loaded ones can be selected
  selectedLoaded: (total: number) => `只能選取目前已載入的 ${keys(total)}。`,
  selectedNone: "已取消選取。",
  // The name of the bar
  bulkActions: "對所選金鑰的操作",
  bulkDelete: "刪除",
  bulkDisable: "停用",
  bulkEnable: "啟用",
  bulkClear: "取消選取",
  bulkClearName: "取消選取",

  // The question
  bulkDeleteTitle: (total: number) => `要刪除 ${keys(total)}嗎？`,
  bulkDeleteText: (total: number) =>
    count(total, { other: "使用所選金鑰的請求會立即失敗。此操作無法復原。" }),
  bulkDeleteConfirm: (total: number) => `刪除 ${keys(total)}`,
  bulkDisableTitle: (total: number) => `要停用 ${keys(total)}嗎？`,
  bulkDisableText: (total: number) =>
    count(total, { other: "在您重新啟用之前，使用所選金鑰的請求都會失敗。" }),
  bulkDisableConfirm: (total: number) => `停用 ${keys(total)}`,
  bulkEnableTitle: (total: number) => `要啟用 ${keys(total)}嗎？`,
  bulkEnableText: (total: number) =>
    count(total, { other: "使用所選金鑰的請求會恢復正常，已到期的金鑰除外。" }),
  bulkEnableConfirm: (total: number) => `啟用 ${keys(total)}`,
  bulkKeys: "所選金鑰",
  bulkUsed: (time: string) => `上次使用：${time}`,
  bulkMore: (total: number) => count(total, { other: "以及另外 # 個金鑰" }),
  bulkRecent: (total: number) => count(total, { other: "其中 # 個金鑰在過去 24 小時內使用過。" }),
  bulkLeftOut: (total: number) =>
    count(total, { other: "所選金鑰中有 # 個無法執行此操作，因此會略過。" }),
  bulkWorkspace: (workspace: string) => `這些金鑰屬於工作區 ${workspace}。`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `已刪除 ${number(done)} 個，共 ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `已停用 ${number(done)} 個，共 ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `已啟用 ${number(done)} 個，共 ${keys(total)}`,
  bulkStop: "停止",
  bulkStopping: "等已傳送的請求完成後就會停止…",
  bulkPaused: (waitSeconds: number) =>
    `伺服器要求我們放慢速度。將在 ${seconds(waitSeconds)}後繼續。`,
  bulkUnanswered: "仍在等候伺服器回應。請繼續等候，或關閉此視窗，稍後再查看清單。",

  // At its end
  bulkFailed: (total: number) => count(total, { other: "有 # 個金鑰無法完成此操作。" }),
  bulkStopped: (total: number) =>
    count(total, { other: "您中途停止了操作，還有 # 個金鑰未處理，並未變更。" }),
  bulkLost: (total: number) =>
    count(total, { other: "伺服器停止回應，因此有 # 個金鑰未嘗試處理。" }),
  bulkRefused: (total: number) => count(total, { other: "# 個金鑰並未變更。" }),
  // For a single key, where it isn't known whether the server did it
  bulkUncertain: "沒有回應。操作可能已經完成。",
  bulkRetry: "重試失敗的金鑰",
  bulkContinue: "繼續",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      other: "已刪除 # 個金鑰。請更新所有使用過這些金鑰的系統，否則這些系統的請求會失敗。",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, { other: "已停用 # 個金鑰。在您重新啟用之前，使用這些金鑰的請求都會失敗。" }),
  noticeBulkEnabled: (total: number) => count(total, { other: "已啟用 # 個金鑰。" }),

  // The search for the key of a token
  tokenSearching: "正在尋找此權杖所屬的金鑰…",
  tokenFound: (name: string) => `此權杖屬於 ${name}。`,
  tokenFoundSeveral: (total: number) =>
    count(total, { other: "此權杖可能屬於 # 個金鑰中的任何一個。" }),
  tokenNotFound: "此權杖不屬於此清單中的任何金鑰。它的金鑰可能已輪替或刪除。",
  tokenNoHints: "這些金鑰沒有權杖片段，因此無法判斷此權杖屬於哪個金鑰。",
  tokenFailed: "我們無法檢查所有金鑰。請重新貼上權杖以再試一次。",
  tokenNotSent: "我們沒有傳送或儲存此權杖。",
  tokenShow: "檢視",
};
