import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"other">("ja");
const keys = (total: number) => count(total, { other: "キー # 個" });
const seconds = (total: number) => count(total, { other: "# 秒" });

/** The Japanese messages. */
export const ja: Translation = {
  locale: "ja",
  dir: "ltr",
  // Header
  heading: "API キー",
  lede: (workspace: string) =>
    `API キーを使うと、アプリやスクリプトが API を通じてワークスペース ${workspace} にアクセスできます。`,
  ledeWithoutWorkspace:
    "API キーを使うと、アプリやスクリプトが API を通じてこのワークスペースにアクセスできます。",
  authorizationLink: "リクエストを認証する方法",
  opensInNewTab: "新しいタブで開きます",
  createButton: "API キー",
  createButtonName: "API キーを作成",

  // Toolbar
  searchLabel: "API キーを名前で検索",
  searchPlaceholder: "名前で検索",
  searchLabelWide: "API キーを検索",
  searchPlaceholderWide: "検索",
  searchClear: "検索をクリア",
  searchClearText: "検索をクリア",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `キー ${number(loaded)} 個以上`,
  countMatches: (matches: number, total: number) => `${keys(total)}中 ${number(matches)} 個`,
  countMatchesOnly: (matches: number) => count(matches, { other: "# 件一致" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)} 件以上一致`,
  countLoaded: (loaded: number, total: number) =>
    `${keys(total)}中 ${number(loaded)} 個を読み込み済み`,
  countLoadedSoFar: (loaded: number) => `読み込み済みのキー: ${number(loaded)} 個`,
  countPartial: "検索と並べ替えの対象は、読み込み済みのキーのみです。",

  // Table
  tableCaption: (workspace: string) => `ワークスペース ${workspace} の API キー`,
  tableCaptionWithoutWorkspace: "API キー",
  columnName: "名前",
  columnCreated: "作成日",
  columnLastUsed: "最終使用",
  columnExpires: "有効期限",
  columnCreatedBy: "作成者",
  columnScopes: "スコープ",
  columnActions: "操作",
  expiredLabel: "期限切れ",
  neverUsed: "未使用",
  neverExpires: "無期限",
  createdUnknown: "不明",
  createdByUnknown: "不明なユーザー",
  noScopes: "スコープなし",
  labelled: (label: string, value: string) => `${label}：${value}`,
  sortedAscending: (column: string) => `${column}の昇順で並べ替え済み`,
  sortedDescending: (column: string) => `${column}の降順で並べ替え済み`,
  statusExpiring: "まもなく期限切れ",
  statusExpired: "期限切れ",
  statusDisabled: "無効",
  statusTokenNotCopied: "トークン未保存",
  statusTokenNotCopiedHelp:
    "このトークンは誰も持っていません。キーをローテーションまたは削除してください。",
  statusNew: "新規",
  statusActive: "有効",
  actionsFor: (name: string) => `${name} の操作`,
  actionDetails: "詳細を表示",
  actionEdit: "編集",
  actionRotate: "ローテーション",
  actionDelete: "削除",
  loadMore: "キーをさらに読み込む",
  loadingMore: "キーをさらに読み込んでいます…",
  printPart: (drawn: number) =>
    `キー 1～${number(drawn)} のみ印刷されています。一覧にはさらに続きがあります。`,

  // List states
  loading: "API キーを読み込んでいます…",
  loadingSlow: "通常より時間がかかっています。",
  emptyTitle: "API キーはまだありません",
  emptyText:
    "API キーを使うと、自分のコードから API を呼び出せます。アプリや環境ごとに 1 つずつ作成すると、ほかに影響を与えずに置き換えられます。",
  emptyCreate: "最初のキーを作成",
  emptyReadOnlyText: "書き込み権限を持つユーザーがキーを作成すると、ここに表示されます。",
  noMatchTitle: (search: string) => `「${search}」に一致するキーはありません`,
  noMatchText: "検索の対象はキーの名前のみです。別の名前でお試しください。",
  noMatchTextWide: "語句を減らすか、別の語句でお試しください。",
  readOnly:
    "閲覧のみ可能です。キーを作成、編集、削除するには、ワークスペースの管理者に書き込み権限を依頼してください。",
  readOnlyAdapter: "これらのキーは別の場所で管理されているため、ここでは表示のみ可能です。",
  retry: "再試行",
  errorTitle: "API キーを読み込めませんでした",
  errorUnavailable: "サーバーから応答がありませんでした。接続を確認して、もう一度お試しください。",
  errorUnknown: "通信中に問題が発生しました。もう一度お試しください。",
  errorForbiddenTitle: "これらの API キーへのアクセス権がありません",
  errorForbidden: "このワークスペースの管理者にアクセス権の付与を依頼してください。",
  errorUnauthenticatedTitle: "サインアウトしています",
  errorUnauthenticated:
    "このワークスペースの API キーを表示するには、もう一度サインインしてください。",
  errorReauthenticationTitle: "本人確認をしてください",
  errorReauthentication: "これらの API キーを表示するには、もう一度本人確認が必要です。",
  confirmIdentity: "本人確認",
  errorNotFoundTitle: "このワークスペースは見つかりませんでした",
  errorNotFound: "ワークスペースが削除されたか、アクセス権がなくなった可能性があります。",
  errorRejected: "サーバーがこのリクエストを拒否しました。",
  errorRedirectedTitle: "サーバーがこのリクエストを転送しました",
  errorRedirected:
    "サインアウトしている可能性があります。もう一度サインインしてから、再度お試しください。",
  errorRateLimitedTitle: "リクエストが多すぎます",
  errorRateLimited: (waitSeconds: number) => `${seconds(waitSeconds)}後にもう一度お試しください。`,
  errorRateLimitedSoon: "しばらくしてからもう一度お試しください。",
  errorRateLimitedOver: "再試行できるようになりました。",
  offlineTitle: "オフラインです",
  offline: "接続が回復すると、すぐに API キーが読み込まれます。",
  staleNotice: "一覧を更新できなかったため、情報が古い可能性があります。",
  stalePartial: "一覧の残りを読み込めませんでした。",
  staleOffline: "オフラインのため、一覧の情報が古い可能性があります。",
  partFailed:
    "ページのこの部分を読み込めませんでした。接続を確認して、もう一度お試しになるか、ページを再読み込みしてください。",

  // Create
  createTitle: "API キーを作成",
  createText: (workspace: string) =>
    `ワークスペース ${workspace} では、アプリや環境ごとに別のキーを使用してください。`,
  createTextWithoutWorkspace: "アプリや環境ごとに別のキーを使用してください。",
  nameLabel: "名前",
  nameHelp:
    "使用する場所がわかる名前にしてください（例: 本番バックエンド、ステージングワーカー、CRM 同期）。",
  nameEmpty: "名前を入力してください。",
  nameTooLong: (maximum: number) => `${number(maximum)} 文字以内で入力してください。`,
  nameControlCharacters: "タブなどの制御文字を使わず、1 行で入力してください。",
  nameTaken: "この名前は別のキーで使用されています。別の名前を選んでください。",
  nameInUse: "この名前はすでに別のキーで使用されていますが、そのまま使うこともできます。",
  nameLooksLikeToken:
    "トークンが入力されているようです。キーの名前はこのワークスペースの全員に表示されるため、代わりにわかりやすい名前を入力してください。",
  create: "作成",
  cancel: "キャンセル",
  close: "閉じる",
  save: "保存",
  createOutcomeUnknown:
    "キーが作成されたかどうかを確認できませんでした。再試行しても安全です。キーが重複することはありません。",
  createOutcomeUnknownCheck:
    "キーが作成されたかどうかを確認できませんでした。もう一度試す前に一覧を確認してください。",
  createUnanswered:
    "まだ応答がないため、キーが作成されたかどうかわかりません。このまま待つか、もう一度お試しください。再試行しても、2 個目のキーが作成されることはありません。",
  createUnansweredCheck:
    "まだ応答がないため、キーが作成されたかどうかわかりません。もう一度試す前に一覧を確認してください。2 個目のキーが作成される可能性があります。",
  createWithoutToken:
    "サーバーはキーを作成しましたが、トークンを送信しなかったため、このキーは使用できません。もう一度試すか、このキーを削除して別のキーを作成してください。",
  createFound:
    "この名前のキーが一覧にありますが、トークンを受け取れませんでした。もう一度試してトークンを取得するか、キーを取り除いてください。",
  createFoundCheck:
    "この名前のキーが一覧にありますが、トークンを受け取れませんでした。もう一度試すと、キーが重複する可能性があります。",
  foundDelete: "キーを削除",
  foundRotate: "キーをローテーション",
  giveUp: "このまま閉じる",

  // Rotate
  rotateTitle: (name: string) => `「${name}」をローテーションしますか？`,
  rotateText:
    "キーに新しいトークンが発行され、一度だけ表示されます。古いトークンはすぐに使えなくなります。",
  rotateConfirm: "キーをローテーション",
  rotateOutcomeUnknown:
    "トークンが置き換えられたかどうかを確認できませんでした。再試行しても安全です。",
  rotateOutcomeUnknownCheck:
    "トークンが置き換えられたかどうかを確認できませんでした。もう一度試すと、二重に置き換えられる可能性があります。",
  rotateUnanswered:
    "まだ応答がないため、トークンが置き換えられたかどうかわかりません。このまま待つか、もう一度お試しください。再試行しても、トークンが二重に置き換えられることはありません。",
  rotateUnansweredCheck:
    "まだ応答がないため、トークンが置き換えられたかどうかわかりません。もう一度試すと、再び置き換えられる可能性があります。",
  rotateWithoutToken:
    "サーバーから新しいトークンが返されませんでした。古いトークンは使えなくなっている可能性があります。もう一度お試しください。",

  // Failures of any write
  writeForbidden: "この操作を行う権限がありません。",
  writeUnauthenticated:
    "サインアウトしています。別のタブでもう一度サインインしてから、ここに戻って再試行してください。",
  writeReauthentication: "本人確認をしてから、もう一度お試しください。",
  writeInvalid: "サーバーに拒否されました。入力内容を確認してください。",
  writeNotFound: "このキーはもう存在しません。",
  writeWorkspaceNotFound: "このワークスペースはもう存在しないか、アクセス権がなくなっています。",
  writeLimitReached:
    "このワークスペースのキーの数が上限に達しています。不要になったキーを削除してください。",
  writeRateLimited: (waitSeconds: number) =>
    `リクエストが多すぎます。${seconds(waitSeconds)}後にもう一度お試しください。`,
  writeRateLimitedSoon: "リクエストが多すぎます。しばらくしてからもう一度お試しください。",
  writeRejected: "サーバーがこのリクエストを拒否しました。何も変更されていません。",
  writeUnavailable:
    "サーバーから応答がありませんでした。入力内容は失われていません。もう一度お試しください。",
  writeUnknown: "問題が発生しました。入力内容は失われていません。もう一度お試しください。",
  writeUnanswered:
    "まだ応答がありません。このまま待つか、この画面を閉じて後で一覧を確認してください。",
  writeStillRunning:
    "サーバーは最初のリクエストをまだ処理しています。少し待ってから、もう一度お試しください。",

  // Reveal
  revealTitle: "トークンをコピー",
  revealText: (name: string) =>
    `${name} のトークンを今すぐコピーしてください。あとから表示することはできません。`,
  revealWorkspace: (workspace: string) => `このキーはワークスペース ${workspace} のものです。`,
  revealAgain: "トークンをコピーする前にこのページを離れました。今すぐコピーしてください。",
  tokenLabel: "トークン",
  show: "表示",
  showToken: "トークンを表示",
  hide: "非表示",
  hideToken: "トークンを非表示",
  copy: "コピー",
  copied: "クリップボードにコピーしました。",
  copiedHeader: "リクエストヘッダーとしてクリップボードにコピーしました。",
  copiedByHand: "コピーしました。",
  copyFailed: (shortcut: string) =>
    `ブラウザーでコピーが許可されませんでした。トークンは選択されています。${shortcut} を押してコピーしてください。`,
  storeWarning:
    "この画面を閉じる前に、アプリの設定、パスワードマネージャー、またはシークレットストアにトークンを保存してください。",
  useIt: "リクエストヘッダー",
  headerPlaceholder: "<トークン>",
  copyHeader: "ヘッダーをコピー",
  copyAs: "コピーする形式",
  copyAsFormat: (format: string) => `${format}としてコピー`,
  done: "完了",
  leaveTitle: "トークンがコピーされていません",
  leaveText: "この画面を閉じると、トークンは二度と誰にも表示されません。",
  leaveStay: "開いたままにする",
  leaveGo: "保存しました",

  // Edit
  editTitle: "API キーを編集",
  editText: "キーの名前を変更しても、そのキーを使うリクエストには影響しません。",

  // Delete
  deleteTitle: (name: string) => `「${name}」を削除しますか？`,
  deleteLastUsed: (time: string) => `最終使用: ${time}。`,
  deleteNeverUsed: "このキーは一度も使用されていません。",
  deleteConsequence: "このキーを使うリクエストは、今後すべて失敗します。この操作は元に戻せません。",
  deleteConfirm: "キーを削除",
  deleteUncertain:
    "キーが削除されたかどうかを確認できませんでした。まだ使える可能性があります。もう一度お試しください。",
  detailStatus: "状態",
  detailHint: "トークンの一部",
  detailId: "ID",
  detailDescription: "説明",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `${name} を削除しました。このキーを使用していたシステムをすべて更新してください。更新しないと、リクエストは失敗します。`,
  noticeNotDeleted: (name: string) =>
    `${name} は削除されていません。このキーはまだ一覧にあり、現在も使用できます。`,
  noticeStillListed: (name: string) =>
    `${name} が再び一覧に表示されています。サーバーがこのキーをまだ返しているため、現在も使用できる可能性があります。`,
  noticeLeftOut: (total: number) => `読み取れないため表示していません: ${keys(total)}。`,
  noticeListCut: "サーバーが同じページを 2 回返したため、この一覧は完全でない可能性があります。",
  noticeCreatedHidden: (name: string) =>
    `${name} を作成しましたが、検索条件により表示されていません。`,
  dismiss: "通知を閉じる",
  announceCreated: (name: string) => `API キー ${name} を作成しました。`,
  announceRenamed: (name: string) => `キーの名前は ${name} になりました。`,
  announceRenameFailed: (name: string) =>
    `キーの名前を変更できませんでした。名前は ${name} のままです。`,
};
