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
  lede: (workspace: string) => `您的应用可以使用密钥登录工作区 ${workspace}。`,
  ledeWithoutWorkspace: "您的应用可以使用密钥登录此工作区。",
  authorizationLink: "如何对请求进行授权",
  opensInNewTab: "在新标签页中打开",
  createButton: "API 密钥",

  // Toolbar
  searchLabel: "按名称搜索 API 密钥",
  searchPlaceholder: "按名称搜索",
  searchLabelWide: "搜索 API 密钥",
  searchPlaceholderWide: "搜索",
  searchClear: "清除搜索",
  searchClearText: "清除文字",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ 个密钥`,
  countMatches: (matches: number, total: number) => `${keys(total)}中的 ${number(matches)} 个`,
  countMatchesOnly: (matches: number) => count(matches, { other: "# 个匹配项" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ 个匹配项`,

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
  createdByUnknown: "未知",
  noScopes: "无权限范围",
  labelled: (label: string, value: string) => `${label}：${value}`,
  sortedAscending: (column: string) => `已按${column}升序排列`,
  sortedDescending: (column: string) => `已按${column}降序排列`,
  statusExpiring: "即将过期",
  statusExpired: "已过期",
  statusDisabled: "已停用",
  statusTokenNotCopied: "从未复制令牌",
  statusNew: "新",
  statusActive: "有效",
  actionsFor: (name: string) => `${name} 的操作`,
  actionDetails: "查看详情",
  actionEdit: "编辑",
  actionRotate: "轮换",
  actionDelete: "删除",
  loadMore: "加载更多密钥",
  loadingMore: "正在加载更多密钥…",

  // List states
  loading: "正在加载 API 密钥…",
  loadingSlow: "所需时间比平时长。",
  emptyTitle: "还没有 API 密钥",
  emptyText:
    "借助 API 密钥，单个应用或环境无需有人登录即可调用 API。请为每个应用或环境分别创建一个，以便单独替换或删除。",
  emptyCreate: "创建您的第一个密钥",
  emptyReadOnlyText: "拥有写入权限的用户创建密钥后，密钥会显示在这里。",
  noMatchTitle: (search: string) => `没有与“${search}”匹配的密钥`,
  noMatchText: "仅搜索密钥名称。",
  noMatchTextWide: "请尝试减少搜索词或换用其他搜索词。",
  readOnly: "您可以查看这些密钥，但创建、编辑和删除密钥需要写入权限。",
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
  confirmIdentity: "确认",
  errorNotFoundTitle: "找不到此工作区",
  errorNotFound: "此工作区可能已被删除，或者您可能已离开。",
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
  staleOffline: "您处于离线状态，因此列表可能不是最新的。",

  // Create
  createTitle: "创建 API 密钥",
  createText: (workspace: string) => `用于工作区 ${workspace} 中的单个应用或环境。`,
  createTextWithoutWorkspace: "用于单个应用或环境。",
  nameLabel: "名称",
  nameHelp: "请说明使用位置，例如：生产后端、预发布任务进程、CRM 同步。",
  nameEmpty: "请输入名称。",
  nameTooLong: (maximum: number) => `最多可使用 ${number(maximum)} 个字符。`,
  nameControlCharacters: "请输入单行文字，不要包含制表符或其他控制字符。",
  nameTaken: "已有其他密钥使用此名称。请换一个名称。",
  nameInUse: "已有其他密钥使用此名称。您仍然可以使用它。",
  nameLooksLikeToken: "这看起来像是令牌。名称对此处的所有人可见，因此请改为输入一段说明。",
  create: "创建",
  cancel: "取消",
  close: "关闭",
  save: "保存",
  createOutcomeUnknown:
    "未收到明确的响应，因此密钥可能已创建，也可能尚未创建。您可以放心重试：这不会创建第二个密钥。",
  createOutcomeUnknownCheck:
    "未收到明确的响应，因此密钥可能已创建，也可能尚未创建。重试之前请先查看列表：可能会出现第二个密钥。",
  createUnanswered:
    "仍未收到响应，因此密钥可能已创建，也可能尚未创建。请继续等待或重试：这不会创建第二个密钥。",
  createUnansweredCheck:
    "仍未收到响应，因此密钥可能已创建，也可能尚未创建。重试之前请先查看列表：可能会出现第二个密钥。",
  createWithoutToken:
    "服务器已创建密钥，但没有发送令牌，因此该密钥无法使用。请重试，或者删除该密钥并另行创建。",
  createFound:
    "未收到明确的响应，但列表中现在有一个使用此名称的密钥，而且没有人持有它的令牌。您可以放心重试，或许还能获取该令牌。",
  createFoundCheck:
    "未收到明确的响应，但列表中现在有一个使用此名称的密钥，而且没有人持有它的令牌。如果重试，可能会出现第二个密钥。",
  foundDelete: "删除该密钥",
  foundRotate: "轮换该密钥",
  giveUp: "保持现状",

  // Rotate
  rotateTitle: (name: string) => `要轮换“${name}”吗？`,
  rotateText: "该密钥将获得一个新令牌，新令牌只显示一次。旧令牌会立即失效。",
  rotateConfirm: "轮换",
  rotateOutcomeUnknown:
    "未收到明确的响应，因此令牌可能已被替换，也可能尚未替换。您可以放心重试：令牌不会被替换两次。",
  rotateOutcomeUnknownCheck:
    "未收到明确的响应，因此令牌可能已被替换，也可能尚未替换。如果重试，可能会再次被替换。",
  rotateUnanswered:
    "仍未收到响应，因此令牌可能已被替换，也可能尚未替换。请继续等待或重试：令牌不会被替换两次。",
  rotateUnansweredCheck:
    "仍未收到响应，因此令牌可能已被替换，也可能尚未替换。如果重试，可能会再次被替换。",
  rotateWithoutToken: "服务器没有发送令牌。请重试。",

  // Failures of any write
  writeForbidden: "您已无权执行此操作。",
  writeUnauthenticated: "您已退出登录。请在其他标签页中重新登录，然后返回此处重试。",
  writeReauthentication: "请确认是您本人，然后重试。",
  writeInvalid: "服务器拒绝了此操作。请检查您输入的内容。",
  writeNotFound: "此密钥已不存在。",
  writeLimitReached: "此工作区的密钥数量已达上限。请删除一个不再需要的密钥。",
  writeRejected: "服务器拒绝了此请求。未更改任何内容。",
  writeUnavailable: "服务器没有响应。您输入的内容没有丢失。请重试。",
  writeUnknown: "出了点问题。您输入的内容没有丢失。请重试。",
  writeUnanswered: "仍未收到响应。您可以继续等待，也可以关闭此窗口，稍后再查看列表。",
  writeStillRunning: "服务器仍在处理您的第一个请求。请稍等片刻，然后重试。",

  // Reveal
  revealTitle: "复制您的令牌",
  revealText: (name: string) => `${name} 的令牌只会显示这一次。`,
  revealWorkspace: (workspace: string) => `此密钥属于工作区 ${workspace}。`,
  revealAgain: "您在复制令牌之前离开了页面。",
  tokenLabel: "令牌",
  show: "显示",
  hide: "隐藏",
  copy: "复制",
  copied: "已复制到剪贴板。",
  copiedHeader: "已作为请求标头复制到剪贴板。",
  copiedByHand: "已复制。",
  copyFailed: (shortcut: string) => `浏览器不允许复制。令牌已选中：请按 ${shortcut} 进行复制。`,
  storeWarning: "关闭此窗口前，请将令牌保存到应用的配置、密码管理器或机密存储中。",
  useIt: "使用方法",
  headerPlaceholder: "<令牌>",
  copyHeader: "复制为标头",
  copyAs: "复制为",
  copyAsFormat: (format: string) => `复制为 ${format}`,
  done: "完成",
  leaveTitle: "令牌尚未复制",
  leaveText: "关闭后，任何人都无法再次查看该令牌。",
  leaveStay: "返回",
  leaveGo: "我已保存，关闭",

  // Edit
  editTitle: "编辑 API 密钥",
  editText: "名称仅供人识别。使用此密钥的请求会照常工作。",

  // Delete
  deleteTitle: (name: string) => `要删除“${name}”吗？`,
  deleteLastUsed: (time: string) => `上次使用：${time}。`,
  deleteNeverUsed: "此密钥从未使用过。",
  deleteConsequence: "从现在起，使用此密钥的请求都会失败。此操作无法撤消。",
  deleteConfirm: "删除",
  deleteUncertain: "未收到明确的响应，因此密钥可能仍然存在。请重试。",
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
  announceRenameFailed: (name: string) => `密钥名称仍为 ${name}。`,
};
