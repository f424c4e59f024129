import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"other">("zh-Hans");
const keys = (total: number) => count(total, { other: "# 个密钥" });
const seconds = (total: number) => count(total, { other: "# 秒" });

/** The Chinese messages in simplified characters. */
export const zhHans: Messages = {
  locale: "zh-Hans",
  dir: "ltr",
  // Header
  heading: "API 密钥",
  lede: (workspace: string) =>
    `您的应用和脚本可以使用 API 密钥，通过 API 访问工作区 ${workspace}。`,
  ledeWithoutWorkspace: "您的应用和脚本可以使用 API 密钥，通过 API 访问此工作区。",
  authorizationLink: "了解如何对请求进行身份验证",
  opensInNewTab: "在新标签页中打开",
  createButton: "API 密钥",
  createButtonName: "创建 API 密钥",

  // Toolbar
  searchLabel: "按名称搜索 API 密钥",
  searchPlaceholder: "按名称搜索",
  searchLabelWide: "搜索 API 密钥",
  searchPlaceholderWide: "搜索",
  searchClear: "清除搜索",
  searchClearText: "清除搜索",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ 个密钥`,
  countMatches: (matches: number, total: number) => `${keys(total)}中的 ${number(matches)} 个`,
  countMatchesOnly: (matches: number) => count(matches, { other: "# 个匹配项" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ 个匹配项`,
  countLoaded: (loaded: number, total: number) => `已加载${keys(total)}中的 ${number(loaded)} 个`,
  countLoadedSoFar: (loaded: number) => `目前已加载 ${keys(loaded)}`,
  countPartial: "搜索和排序仅涵盖目前已加载的密钥。",

  // Table
  tableCaption: (workspace: string) => `工作区 ${workspace} 的 API 密钥`,
  tableCaptionWithoutWorkspace: "API 密钥",
  columnName: "名称",
  columnCreated: "创建时间",
  columnLastUsed: "上次使用",
  columnExpires: "到期时间",
  columnCreatedBy: "创建者",
  columnScopes: "权限范围",
  columnActions: "操作",
  expiredLabel: "已过期",
  neverUsed: "从未使用",
  neverExpires: "永不过期",
  createdUnknown: "未知",
  createdByUnknown: "未知用户",
  noScopes: "无权限范围",
  labelled: (label: string, value: string) => `${label}：${value}`,
  sortedAscending: (column: string) => `已按${column}升序排列`,
  sortedDescending: (column: string) => `已按${column}降序排列`,
  statusExpiring: "即将过期",
  statusExpired: "已过期",
  statusDisabled: "已停用",
  statusTokenNotCopied: "令牌未保存",
  statusTokenNotCopiedHelp: "没有人持有此令牌。请轮换或删除该密钥。",
  statusNew: "新",
  statusActive: "有效",
  actionsFor: (name: string) => `${name} 的操作`,
  actionDetails: "查看详情",
  actionEdit: "编辑",
  actionRotate: "轮换",
  actionDelete: "删除",
  loadMore: "加载更多密钥",
  loadingMore: "正在加载更多密钥…",
  printPart: (drawn: number) => `仅打印了密钥 1–${number(drawn)}。列表还有更多内容。`,

  // List states
  loading: "正在加载 API 密钥…",
  loadingSlow: "所需时间比平时长。",
  emptyTitle: "还没有 API 密钥",
  emptyText:
    "使用 API 密钥，即可从您自己的代码调用 API。请为每个应用或环境分别创建一个，这样替换其中一个时不会影响其他密钥。",
  emptyCreate: "创建您的第一个密钥",
  emptyReadOnlyText: "拥有写入权限的用户创建密钥后，密钥会显示在这里。",
  noMatchTitle: (search: string) => `没有与“${search}”匹配的密钥`,
  noMatchText: "仅搜索密钥名称。请尝试其他名称。",
  noMatchTextWide: "请尝试减少搜索词或换用其他搜索词。",
  readOnly: "您只有查看权限。如需创建、编辑或删除密钥，请向工作区管理员申请写入权限。",
  readOnlyAdapter: "这些密钥在其他位置管理，在此处只能查看。",
  retry: "重试",
  errorTitle: "无法加载 API 密钥",
  errorUnavailable: "服务器没有响应。请检查您的网络连接，然后重试。",
  errorUnknown: "传输过程中出了点问题。请重试。",
  errorForbiddenTitle: "您无权访问这些 API 密钥",
  errorForbidden: "请联系此工作区的管理员，以获取访问权限。",
  errorUnauthenticatedTitle: "您已退出登录",
  errorUnauthenticated: "请重新登录以查看此工作区的 API 密钥。",
  errorReauthenticationTitle: "请确认是您本人",
  errorReauthentication: "要查看这些 API 密钥，请再次验证您的身份。",
  confirmIdentity: "验证身份",
  errorNotFoundTitle: "找不到此工作区",
  errorNotFound: "此工作区可能已被删除，或者您可能已没有访问权限。",
  errorRejected: "服务器拒绝了此请求。",
  errorRedirectedTitle: "服务器重定向了此请求",
  errorRedirected: "您可能已退出登录。请重新登录，然后重试。",
  errorRateLimitedTitle: "请求过多",
  errorRateLimited: (waitSeconds: number) => `请在 ${seconds(waitSeconds)}后重试。`,
  errorRateLimitedSoon: "请稍后重试。",
  errorRateLimitedOver: "您现在可以重试了。",
  offlineTitle: "您处于离线状态",
  offline: "恢复连接后，将立即加载 API 密钥。",
  staleNotice: "无法刷新列表，因此内容可能不是最新的。",
  stalePartial: "无法加载列表的其余部分。",
  staleOffline: "您处于离线状态，因此列表可能不是最新的。",
  partFailed: "无法加载此页面的这一部分。请检查您的网络连接，然后重试或重新加载页面。",

  // Create
  createTitle: "创建 API 密钥",
  createText: (workspace: string) => `请为工作区 ${workspace} 中的每个应用或环境使用单独的密钥。`,
  createTextWithoutWorkspace: "请为每个应用或环境使用单独的密钥。",
  nameLabel: "名称",
  nameHelp: "请说明使用位置，例如：生产后端、预发布任务进程、CRM 同步。",
  nameEmpty: "请输入名称。",
  nameTooLong: (maximum: number) => `最多可使用 ${number(maximum)} 个字符。`,
  nameControlCharacters: "请输入单行文字，不要包含制表符或其他控制字符。",
  nameTaken: "已有其他密钥使用此名称。请换一个名称。",
  nameInUse: "已有其他密钥使用此名称。您仍然可以使用它。",
  nameLooksLikeToken:
    "这看起来像是令牌。此工作区中的所有人都能看到密钥名称，请改为输入描述性名称。",
  create: "创建",
  cancel: "取消",
  close: "关闭",
  save: "保存",
  createOutcomeUnknown: "我们无法确认密钥是否已创建。您可以放心重试：不会产生重复的密钥。",
  createOutcomeUnknownCheck: "我们无法确认密钥是否已创建。重试之前请先查看列表。",
  createUnanswered:
    "仍未收到响应，因此密钥可能已创建，也可能尚未创建。请继续等待或重试：这不会创建第二个密钥。",
  createUnansweredCheck:
    "仍未收到响应，因此密钥可能已创建，也可能尚未创建。重试之前请先查看列表：可能会出现第二个密钥。",
  createWithoutToken:
    "服务器已创建密钥，但没有发送令牌，因此该密钥无法使用。请重试，或者删除该密钥并另行创建。",
  createFound:
    "列表中现在有一个使用此名称的密钥，但我们没有收到它的令牌。请重试以获取令牌，或移除该密钥。",
  createFoundCheck:
    "列表中现在有一个使用此名称的密钥，但我们没有收到它的令牌。如果重试，可能会产生重复的密钥。",
  foundDelete: "删除密钥",
  foundRotate: "轮换密钥",
  giveUp: "仍然关闭",

  // Rotate
  rotateTitle: (name: string) => `要轮换“${name}”吗？`,
  rotateText: "该密钥将获得一个新令牌，新令牌只显示一次。旧令牌会立即失效。",
  rotateConfirm: "轮换密钥",
  rotateOutcomeUnknown: "我们无法确认令牌是否已被替换。您可以放心重试。",
  rotateOutcomeUnknownCheck: "我们无法确认令牌是否已被替换。如果重试，令牌可能会被替换两次。",
  rotateUnanswered:
    "仍未收到响应，因此令牌可能已被替换，也可能尚未替换。请继续等待或重试：令牌不会被替换两次。",
  rotateUnansweredCheck:
    "仍未收到响应，因此令牌可能已被替换，也可能尚未替换。如果重试，可能会再次被替换。",
  rotateWithoutToken: "服务器没有返回新令牌。旧令牌可能已失效。请重试。",

  // Failures of any write
  writeForbidden: "您没有执行此操作的权限。",
  writeUnauthenticated: "您已退出登录。请在其他标签页中重新登录，然后返回此处重试。",
  writeReauthentication: "请确认是您本人，然后重试。",
  writeInvalid: "服务器拒绝了此操作。请检查您输入的内容。",
  writeNotFound: "此密钥已不存在。",
  writeWorkspaceNotFound: "此工作区已不存在，或者您已没有访问权限。",
  writeLimitReached: "此工作区的密钥数量已达上限。请删除一个不再需要的密钥。",
  writeRateLimited: (waitSeconds: number) => `请求过多。请在 ${seconds(waitSeconds)}后重试。`,
  writeRateLimitedSoon: "请求过多。请稍后重试。",
  writeRejected: "服务器拒绝了此请求。未更改任何内容。",
  writeUnavailable: "服务器没有响应。您输入的内容没有丢失。请重试。",
  writeUnknown: "出了点问题。您输入的内容没有丢失。请重试。",
  writeUnanswered: "仍未收到响应。您可以继续等待，也可以关闭此窗口，稍后再查看列表。",
  writeStillRunning: "服务器仍在处理您的第一个请求。请稍等片刻，然后重试。",

  // Reveal
  revealTitle: "复制您的令牌",
  revealText: (name: string) => `请立即复制 ${name} 的令牌。您以后将无法再次查看。`,
  revealWorkspace: (workspace: string) => `此密钥属于工作区 ${workspace}。`,
  revealAgain: "您在复制令牌之前离开了此页面。请立即复制。",
  tokenLabel: "令牌",
  show: "显示",
  showToken: "显示令牌",
  hide: "隐藏",
  hideToken: "隐藏令牌",
  copy: "复制",
  copied: "已复制到剪贴板。",
  copiedHeader: "已作为请求标头复制到剪贴板。",
  copiedByHand: "已复制。",
  copyFailed: (shortcut: string) => `浏览器不允许复制。令牌已选中：请按 ${shortcut} 进行复制。`,
  storeWarning: "关闭此窗口前，请将令牌保存到应用的配置、密码管理器或机密存储中。",
  useIt: "请求标头",
  headerPlaceholder: "<令牌>",
  copyHeader: "复制标头",
  copyAs: "复制为",
  copyAsFormat: (format: string) => `复制为 ${format}`,
  done: "完成",
  leaveTitle: "令牌尚未复制",
  leaveText: "关闭后，任何人都无法再次查看该令牌。",
  leaveStay: "保持打开",
  leaveGo: "我已保存",

  // Edit
  editTitle: "编辑 API 密钥",
  editText: "重命名密钥不会影响使用它的请求。",

  // Delete
  deleteTitle: (name: string) => `要删除“${name}”吗？`,
  deleteLastUsed: (time: string) => `上次使用：${time}。`,
  deleteNeverUsed: "此密钥从未使用过。",
  deleteConsequence: "从现在起，使用此密钥的请求都会失败。此操作无法撤消。",
  deleteConfirm: "删除密钥",
  deleteUncertain: "我们无法确认密钥是否已删除。它可能仍然有效。请重试。",
  detailStatus: "状态",
  detailHint: "令牌片段",
  detailId: "ID",
  detailDescription: "说明",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `${name} 已删除。请更新所有使用过此密钥的系统，否则这些系统的请求会失败。`,
  noticeNotDeleted: (name: string) => `${name} 未被删除。此密钥仍在列表中，并且仍可使用。`,
  noticeStillListed: (name: string) =>
    `${name} 又出现在列表中。服务器仍返回此密钥，因此它可能仍可使用。`,
  noticeLeftOut: (total: number) => `无法读取，因此未显示：${keys(total)}。`,
  noticeListCut: "服务器两次返回了同一页，因此此列表可能不完整。",
  noticeCreatedHidden: (name: string) => `${name} 已创建，但您的搜索条件将此密钥隐藏了。`,
  dismiss: "关闭通知",
  announceCreated: (name: string) => `API 密钥 ${name} 已创建。`,
  announceRenamed: (name: string) => `密钥现已命名为 ${name}。`,
  announceRenameFailed: (name: string) => `无法重命名密钥。其名称仍为 ${name}。`,

  // Fields beyond the name
  optional: "选填",
  // Under the title of the dialog that creates a key like another one
  duplicateText: (name: string) => `此表单已填入 ${name} 的设置。新密钥会获得新令牌。`,
  // Under the title of the dialog that edits more than the name
  editFieldsText: "更改会立即应用于使用此密钥的请求。令牌保持不变。",
  announceSaved: (name: string) => `已保存对 ${name} 的更改。`,
  // Above the list, after the dialog was closed
  noticeSaveFailed: (name: string) => `无法保存您对 ${name} 的更改。`,
  descriptionLabel: "说明",
  descriptionPlaceholder: "此密钥的用途，以及有问题时联系谁",

  // Expiration
  expiryLabel: "到期时间",
  expiryDate: "选择日期",
  expiryNever: "永不过期",
  // The choice that leaves the end of a key as it is
  expiryUnchanged: "不更改",
  // The name of the date field
  expiryDateLabel: "到期日期",
  expiresOn: (time: string) => `到期时间：${time}。`,
  expiredOn: (time: string) => `已过期：${time}。`,
  expiresNever: "此密钥永不过期。",
  expiryNeverWarning: "此密钥一旦泄露，在有人将其删除之前会一直有效。请尽可能选择到期日期。",
  expiryMissing: "请选择密钥的到期时间。",
  expiryPast: "请选择将来的时间。",
  expiryTooEarly: (date: string) => `请选择${date}或之后的日期。`,
  expiryTooLate: (date: string) => `请选择${date}或之前的日期。`,

  // Custom fields
  fieldMissing: "此字段为必填项。",
  fieldNotANumber: "请输入数字，例如 1000 或 0.5。",
  fieldChoose: "选择一个选项",
  fieldListHelp: "每行一个值。",
  permissionsMissing: "请至少选择一个权限范围。",

  // Permissions
  permissionsLabel: "权限范围",
  permissionsSelected: (selected: number, total: number) =>
    `已选择 ${number(selected)} 个，共 ${number(total)} 个`,
  // Of the choices of several permissions with one press
  permissionsPresets: "预设",
  permissionsSearch: "搜索权限范围",
  permissionsFound: (total: number) => count(total, { other: "找到 # 个权限范围" }),
  permissionsNoMatch: (search: string) => `没有与“${search}”匹配的权限范围`,
  permissionsSelectAll: "全选",
  permissionsSelectAllOf: (group: string) => `全选：${group}`,
  permissionsClear: "取消选择",
  permissionsClearAllOf: (group: string) => `取消选择：${group}`,
  // The heading over the permissions that have none
  permissionsOther: "其他",
  permissionSensitive: "敏感",
  permissionIncluded: (source: string) => `已包含在“${source}”中`,
  // The heading over the permissions of a key that the server doesn't know, and what it says about each of them
  permissionsGone: "不再可用",
  permissionGone: "此权限范围已不存在。",
  permissionsNone: "没有可供选择的权限范围。",
  permissionsLoading: "正在加载权限范围…",
  permissionsErrorTitle: "无法加载权限范围",
  permissionsArrowKeys: "使用方向键在列表中移动。",

  // Row menu
  actionDuplicate: "创建副本…",
  // Where the backend has more to choose than Rotate alone
  actionRotateOptions: "轮换…",
  actionDisable: "停用",
  actionEnable: "启用",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace: "该密钥将获得一个新令牌，新令牌只显示一次。请选择当前令牌继续有效的时长。",
  graceLabel: "当前令牌",
  graceNone: "立即失效",
  graceNoneHelp: "在您更新之前，使用当前令牌的请求都会失败。",
  graceUntilToday: (time: string) => `有效期至今天 ${time}。请在此之前更新您的系统。`,
  graceUntil: (moment: string) => `有效期至 ${moment}。请在此之前更新您的系统。`,
  graceFailed: "无法加载当前令牌可继续有效的时长。如果您现在轮换密钥，当前令牌会立即失效。",

  // A key whose old token still works
  statusRotated: "已轮换",
  oldTokenUntil: (moment: string) => `旧令牌有效期至 ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `旧令牌有效期至今天 ${time}。请在此之前更新您的系统。`,
  revealOldTokenUntil: (moment: string) => `旧令牌有效期至 ${moment}。请在此之前更新您的系统。`,

  // Disable and enable
  noticeDisabled: (name: string) => `${name} 已停用。在您重新启用之前，使用此密钥的请求都会失败。`,
  noticeEnabled: (name: string) => `${name} 已启用。使用此密钥的请求已恢复正常。`,
  noticeEnabledExpired: (name: string) => `${name} 已启用，但已过期。使用此密钥的请求仍会失败。`,
  noticeDisableFailed: (name: string) => `无法停用 ${name}。此密钥仍然有效。`,
  noticeEnableFailed: (name: string) => `无法启用 ${name}。此密钥仍处于停用状态。`,
  noticeDisableUncertain: (name: string) => `我们无法确认 ${name} 是否已停用。它可能仍然有效。`,
  noticeEnableUncertain: (name: string) =>
    `我们无法确认 ${name} 是否已启用。它可能仍处于停用状态。`,
  noticeSwitchUnanswered: (name: string) => `服务器尚未响应，因此无法确定 ${name} 是否已更改。`,

  // Details
  detailGone: "此密钥已不存在。以下是它最后已知的详情。",
  // After a rotation, while the token before it works, too
  detailOldToken: "旧令牌",
  detailOldTokenUntil: (time: string) => `有效期至 ${time}`,
  // The value of a custom field that is a switch
  detailOn: "开启",
  detailOff: "关闭",

  // Details: usage
  usageTitle: "请求",
  usageTitleHours: (hours: number) => count(hours, { other: "过去 # 小时的请求" }),
  usageTitleDays: (days: number) => count(days, { other: "过去 # 天的请求" }),
  // Beside the number of requests; `share` is like 0.4%
  usageFailed: (share: string) => `其中 ${share} 失败`,
  usageNone: "此时段内没有请求。",
  usageEmpty: "尚无统计数据。",
  usageError: "无法加载用量",
  usageShowNumbers: "显示数字",
  usageHideNumbers: "隐藏数字",
  usageColumnDay: "日期",
  usageColumnTime: "时间",
  usageColumnFailed: "失败",

  // Details: activity
  activityTitle: "活动记录",
  activityNone: "还没有活动记录。",
  activityError: "无法加载活动记录",
  activityMoreError: "无法加载更多活动记录",
  activityLoaded: (total: number) => count(total, { other: "又加载了 # 条记录。" }),

  // Filters
  filterLabel: "筛选密钥",
  filterActive: "有效",
  filterScopes: "权限范围",
  filterCreatedBy: "创建者",
  // A filter with what is chosen in it: a name, or how many
  filterChosen: (filter: string, chosen: string) => `${filter}：${chosen}`,
  filterChosenCount: (total: number) => number(total),
  // How many keys a filter finds, after its name
  filterCount: (total: number) => number(total),
  filterClear: "清除筛选条件",
  filterClearAll: "清除搜索和筛选条件",
  noMatchFilterTitle: "没有符合这些筛选条件的密钥",
  noMatchFilterSearchTitle: (search: string) => `没有与“${search}”匹配且符合这些筛选条件的密钥`,
  noMatchFilterText: (filters: string) => `当前筛选条件：${filters}。`,
  noticeCreatedFiltered: (name: string) => `${name} 已创建，但您的筛选条件将此密钥隐藏了。`,

  // Keys that end soon
  noticeExpiring: (total: number) => count(total, { other: "# 个密钥将在 7 天内过期。" }),
  noticeExpiringShow: (total: number) => count(total, { other: "查看" }),
  noticeExpiringShowAll: "显示所有密钥",

  // Quota
  quota: (used: number, max: number) => `${keys(max)}中的 ${number(used)} 个`,
  quotaReached: "已达上限。如需创建新密钥，请先删除一个密钥。",

  // Checkboxes
  selectAll: "选择所有密钥",
  selectKey: (name: string) => `选择 ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `已选择 ${number(total)} 个`,
  // Keys that are selected, but that the search or a filter hides
  selectedHidden: (total: number) => `${number(total)} 个未显示`,
  // There are more keys, but only loaded ones can be selected
  selectedLoaded: (total: number) => `只能选择目前已加载的 ${keys(total)}。`,
  selectedNone: "已取消选择。",
  // The name of the bar
  bulkActions: "对所选密钥的操作",
  bulkDelete: "删除",
  bulkDisable: "停用",
  bulkEnable: "启用",
  bulkClear: "取消选择",
  bulkClearName: "取消选择",

  // The question
  bulkDeleteTitle: (total: number) => `要删除 ${keys(total)}吗？`,
  bulkDeleteText: (total: number) =>
    count(total, { other: "使用所选密钥的请求会立即失败。此操作无法撤消。" }),
  bulkDeleteConfirm: (total: number) => `删除 ${keys(total)}`,
  bulkDisableTitle: (total: number) => `要停用 ${keys(total)}吗？`,
  bulkDisableText: (total: number) =>
    count(total, { other: "在您重新启用之前，使用所选密钥的请求都会失败。" }),
  bulkDisableConfirm: (total: number) => `停用 ${keys(total)}`,
  bulkEnableTitle: (total: number) => `要启用 ${keys(total)}吗？`,
  bulkEnableText: (total: number) =>
    count(total, { other: "使用所选密钥的请求将恢复正常，已过期的密钥除外。" }),
  bulkEnableConfirm: (total: number) => `启用 ${keys(total)}`,
  bulkKeys: "所选密钥",
  bulkUsed: (time: string) => `上次使用：${time}`,
  bulkMore: (total: number) => count(total, { other: "以及另外 # 个密钥" }),
  bulkRecent: (total: number) => count(total, { other: "其中 # 个密钥在过去 24 小时内使用过。" }),
  bulkLeftOut: (total: number) =>
    count(total, { other: "所选密钥中有 # 个无法执行此操作，因此会被排除。" }),
  bulkWorkspace: (workspace: string) => `这些密钥属于工作区 ${workspace}。`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `已删除 ${number(done)} 个，共 ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `已停用 ${number(done)} 个，共 ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `已启用 ${number(done)} 个，共 ${keys(total)}`,
  bulkStop: "停止",
  bulkStopping: "等待已发送的请求完成后停止…",
  bulkPaused: (waitSeconds: number) =>
    `服务器要求我们放慢速度。将在 ${seconds(waitSeconds)}后继续。`,
  bulkUnanswered: "仍在等待服务器响应。请继续等待，或关闭此窗口，稍后再查看列表。",

  // At its end
  bulkFailed: (total: number) => count(total, { other: "有 # 个密钥未能完成此操作。" }),
  bulkStopped: (total: number) =>
    count(total, { other: "您中途停止了操作，还有 # 个密钥未处理，未发生更改。" }),
  bulkLost: (total: number) =>
    count(total, { other: "服务器停止响应，因此有 # 个密钥未尝试处理。" }),
  bulkRefused: (total: number) => count(total, { other: "# 个密钥未发生更改。" }),
  // For a single key, where it isn't known whether the server did it
  bulkUncertain: "没有响应。操作可能已经完成。",
  bulkRetry: "重试失败的密钥",
  bulkContinue: "继续",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      other: "已删除 # 个密钥。请更新所有使用过这些密钥的系统，否则这些系统的请求会失败。",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, { other: "已停用 # 个密钥。在您重新启用之前，使用这些密钥的请求都会失败。" }),
  noticeBulkEnabled: (total: number) => count(total, { other: "已启用 # 个密钥。" }),

  // The search for the key of a token
  tokenSearching: "正在查找此令牌所属的密钥…",
  tokenFound: (name: string) => `此令牌属于 ${name}。`,
  tokenFoundSeveral: (total: number) =>
    count(total, { other: "此令牌可能属于 # 个密钥中的任意一个。" }),
  tokenNotFound: "此令牌不属于此列表中的任何密钥。它的密钥可能已被轮换或删除。",
  tokenNoHints: "这些密钥没有令牌片段，因此无法判断此令牌属于哪个密钥。",
  tokenFailed: "我们无法检查所有密钥。请重新粘贴令牌以重试。",
  tokenNotSent: "我们没有发送或存储此令牌。",
  tokenShow: "查看",
};
