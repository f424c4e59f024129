import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"other">("ja");
const keys = (total: number) => count(total, { other: "キー # 個" });
const seconds = (total: number) => count(total, { other: "# 秒" });

/** The Japanese messages. */
export const ja: Messages = {
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

  // Fields beyond the name
  optional: "任意",
  // Under the title of the dialog that creates a key like another one
  duplicateText: (name: string) =>
    `${name} の設定を引き継いでいます。新しいキーには新しいトークンが発行されます。`,
  // Under the title of the dialog that edits more than the name
  editFieldsText: "変更は、このキーを使うリクエストにすぐに適用されます。トークンは変わりません。",
  announceSaved: (name: string) => `${name} の変更を保存しました。`,
  // Above the list, after the dialog was closed
  noticeSaveFailed: (name: string) => `${name} の変更を保存できませんでした。`,
  descriptionLabel: "説明",
  descriptionPlaceholder: "このキーの用途と、問い合わせ先の担当者",

  // Expiration
  expiryLabel: "有効期限",
  expiryDate: "日付を選択",
  expiryNever: "無期限",
  // The choice that leaves the end of a key as it is
  expiryUnchanged: "変更しない",
  // The name of the date field
  expiryDateLabel: "有効期限の日付",
  expiresOn: (time: string) => `有効期限: ${time}。`,
  expiredOn: (time: string) => `期限切れ: ${time}。`,
  expiresNever: "このキーに有効期限はありません。",
  expiryNeverWarning:
    "このキーが漏えいすると、誰かが削除するまで使われ続けるおそれがあります。できるだけ有効期限を設定してください。",
  expiryMissing: "キーの有効期限を選択してください。",
  expiryPast: "現在より後の日時を選択してください。",
  expiryTooEarly: (date: string) => `${date}以降の日付を選択してください。`,
  expiryTooLate: (date: string) => `${date}以前の日付を選択してください。`,

  // Custom fields
  fieldMissing: "この項目は必須です。",
  fieldNotANumber: "数値を入力してください（例: 1000、0.5）。",
  fieldChoose: "選択してください",
  fieldListHelp: "1 行に 1 つずつ入力してください。",
  permissionsMissing: "スコープを 1 つ以上選択してください。",

  // Permissions
  permissionsLabel: "スコープ",
  permissionsSelected: (selected: number, total: number) =>
    `${number(total)} 個中 ${number(selected)} 個を選択中`,
  // Of the choices of several permissions with one press
  permissionsPresets: "プリセット",
  permissionsSearch: "スコープを検索",
  permissionsFound: (total: number) => count(total, { other: "スコープが # 件見つかりました" }),
  permissionsNoMatch: (search: string) => `「${search}」に一致するスコープはありません`,
  permissionsSelectAll: "すべて選択",
  permissionsSelectAllOf: (group: string) => `すべて選択: ${group}`,
  permissionsClear: "選択解除",
  permissionsClearAllOf: (group: string) => `選択解除: ${group}`,
  // The heading over the permissions that have none
  permissionsOther: "その他",
  permissionSensitive: "要注意",
  permissionIncluded: (source: string) => `「${source}」に含まれています`,
  // The heading over the permissions of a key that the server doesn't know, and what it says about each of them
  permissionsGone: "利用不可",
  permissionGone: "このスコープはもう存在しません。",
  permissionsNone: "選択できるスコープがありません。",
  permissionsLoading: "スコープを読み込んでいます…",
  permissionsErrorTitle: "スコープを読み込めませんでした",
  permissionsArrowKeys: "矢印キーで一覧内を移動できます。",

  // Row menu
  actionDuplicate: "複製…",
  // Where the backend has more to choose than Rotate alone
  actionRotateOptions: "ローテーション…",
  actionDisable: "無効化",
  actionEnable: "有効化",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "キーに新しいトークンが発行され、一度だけ表示されます。現在のトークンをいつまで使えるようにするか選択してください。",
  graceLabel: "現在のトークン",
  graceNone: "すぐに使えなくなる",
  graceNoneHelp: "現在のトークンを使うリクエストは、トークンを更新するまで失敗します。",
  graceUntilToday: (time: string) =>
    `本日 ${time} まで使えます。それまでにシステムを更新してください。`,
  graceUntil: (moment: string) => `${moment} まで使えます。それまでにシステムを更新してください。`,
  graceFailed:
    "現在のトークンをいつまで使えるようにできるか、読み込めませんでした。今キーをローテーションすると、現在のトークンはすぐに使えなくなります。",

  // A key whose old token still works
  statusRotated: "ローテーション済み",
  oldTokenUntil: (moment: string) => `古いトークンは ${moment} まで使用可能`,
  revealOldTokenUntilToday: (time: string) =>
    `古いトークンは本日 ${time} まで使えます。それまでにシステムを更新してください。`,
  revealOldTokenUntil: (moment: string) =>
    `古いトークンは ${moment} まで使えます。それまでにシステムを更新してください。`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `${name} を無効にしました。再び有効にするまで、このキーを使うリクエストは失敗します。`,
  noticeEnabled: (name: string) =>
    `${name} を有効にしました。このキーを使うリクエストは再び成功します。`,
  noticeEnabledExpired: (name: string) =>
    `${name} を有効にしましたが、有効期限が切れています。このキーを使うリクエストは引き続き失敗します。`,
  noticeDisableFailed: (name: string) =>
    `${name} を無効にできませんでした。このキーは現在も使用できます。`,
  noticeEnableFailed: (name: string) =>
    `${name} を有効にできませんでした。このキーは無効のままです。`,
  noticeDisableUncertain: (name: string) =>
    `${name} が無効になったかどうかを確認できませんでした。まだ使える可能性があります。`,
  noticeEnableUncertain: (name: string) =>
    `${name} が有効になったかどうかを確認できませんでした。まだ無効のままの可能性があります。`,
  noticeSwitchUnanswered: (name: string) =>
    `サーバーからまだ応答がないため、${name} が変更されたかどうかわかりません。`,

  // Details
  detailGone: "このキーはもう存在しません。最後に確認された情報を表示しています。",
  // After a rotation, while the token before it works, too
  detailOldToken: "古いトークン",
  detailOldTokenUntil: (time: string) => `${time} まで使用可能`,
  // The value of a custom field that is a switch
  detailOn: "オン",
  detailOff: "オフ",

  // Details: usage
  usageTitle: "リクエスト",
  usageTitleHours: (hours: number) => count(hours, { other: "リクエスト（過去 # 時間）" }),
  usageTitleDays: (days: number) => count(days, { other: "リクエスト（過去 # 日間）" }),
  // Beside the number of requests; `share` is like 0.4%
  usageFailed: (share: string) => `うち ${share} が失敗`,
  usageNone: "この期間のリクエストはありません。",
  usageEmpty: "まだ何も集計されていません。",
  usageError: "利用状況を読み込めませんでした",
  usageShowNumbers: "数値を表示",
  usageHideNumbers: "数値を非表示",
  usageColumnDay: "日",
  usageColumnTime: "時刻",
  usageColumnFailed: "失敗",

  // Details: activity
  activityTitle: "アクティビティ",
  activityNone: "アクティビティはまだありません。",
  activityError: "アクティビティを読み込めませんでした",
  activityMoreError: "アクティビティの続きを読み込めませんでした",
  activityLoaded: (total: number) => count(total, { other: "さらに # 件を読み込みました。" }),

  // Filters
  filterLabel: "キーを絞り込む",
  filterActive: "有効",
  filterScopes: "スコープ",
  filterCreatedBy: "作成者",
  // A filter with what is chosen in it: a name, or how many
  filterChosen: (filter: string, chosen: string) => `${filter}：${chosen}`,
  filterChosenCount: (total: number) => number(total),
  // How many keys a filter finds, after its name
  filterCount: (total: number) => number(total),
  filterClear: "絞り込みをクリア",
  filterClearAll: "検索と絞り込みをクリア",
  noMatchFilterTitle: "絞り込み条件に一致するキーはありません",
  noMatchFilterSearchTitle: (search: string) =>
    `「${search}」と絞り込み条件の両方に一致するキーはありません`,
  noMatchFilterText: (filters: string) => `現在の絞り込み条件: ${filters}。`,
  noticeCreatedFiltered: (name: string) =>
    `${name} を作成しましたが、絞り込み条件により表示されていません。`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, { other: "7 日以内に期限が切れるキーが # 個あります。" }),
  noticeExpiringShow: (total: number) => count(total, { other: "表示する" }),
  noticeExpiringShowAll: "すべてのキーを表示",

  // Quota
  quota: (used: number, max: number) => `${keys(max)}中 ${number(used)} 個`,
  quotaReached: "上限に達しています。新しいキーを作成するには、既存のキーを削除してください。",

  // Checkboxes
  selectAll: "すべてのキーを選択",
  selectKey: (name: string) => `${name} を選択`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} 個を選択中`,
  // Keys that are selected, but that the search or a filter hides
  selectedHidden: (total: number) => `${number(total)} 個は非表示`,
  // There are more keys, but only loaded ones can be selected
  selectedLoaded: (total: number) => `選択できるのは、読み込み済みの${keys(total)}のみです。`,
  selectedNone: "選択を解除しました。",
  // The name of the bar
  bulkActions: "選択したキーの操作",
  bulkDelete: "削除",
  bulkDisable: "無効化",
  bulkEnable: "有効化",
  bulkClear: "選択解除",
  bulkClearName: "選択解除",

  // The question
  bulkDeleteTitle: (total: number) => `${keys(total)}を削除しますか？`,
  bulkDeleteText: (total: number) =>
    count(total, {
      other:
        "選択したキーを使うリクエストは、すぐに失敗するようになります。この操作は元に戻せません。",
    }),
  bulkDeleteConfirm: (total: number) => `${keys(total)}を削除`,
  bulkDisableTitle: (total: number) => `${keys(total)}を無効にしますか？`,
  bulkDisableText: (total: number) =>
    count(total, { other: "再び有効にするまで、選択したキーを使うリクエストは失敗します。" }),
  bulkDisableConfirm: (total: number) => `${keys(total)}を無効化`,
  bulkEnableTitle: (total: number) => `${keys(total)}を有効にしますか？`,
  bulkEnableText: (total: number) =>
    count(total, {
      other: "期限切れのものを除き、選択したキーを使うリクエストは再び成功するようになります。",
    }),
  bulkEnableConfirm: (total: number) => `${keys(total)}を有効化`,
  bulkKeys: "選択したキー",
  bulkUsed: (time: string) => `最終使用: ${time}`,
  bulkMore: (total: number) => count(total, { other: "ほか # 個のキー" }),
  bulkRecent: (total: number) =>
    count(total, { other: "このうち # 個のキーは、過去 24 時間以内に使用されています。" }),
  bulkLeftOut: (total: number) =>
    count(total, {
      other: "選択したキーのうち # 個にはこの操作を行えないため、対象から除外されます。",
    }),
  bulkWorkspace: (workspace: string) => `これらのキーはワークスペース ${workspace} のものです。`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${keys(total)}中 ${number(done)} 個を削除済み`,
  bulkDisabling: (done: number, total: number) => `${keys(total)}中 ${number(done)} 個を無効化済み`,
  bulkEnabling: (done: number, total: number) => `${keys(total)}中 ${number(done)} 個を有効化済み`,
  bulkStop: "停止",
  bulkStopping: "送信済みのリクエストが終わるのを待って停止します…",
  bulkPaused: (waitSeconds: number) =>
    `サーバーから速度を落とすよう求められました。${seconds(waitSeconds)}後に再開します。`,
  bulkUnanswered:
    "サーバーの応答を待っています。このまま待つか、この画面を閉じて後で一覧を確認してください。",

  // At its end
  bulkFailed: (total: number) => count(total, { other: "キー # 個で操作を完了できませんでした。" }),
  bulkStopped: (total: number) =>
    count(total, { other: "途中で停止したため、キー # 個は処理されず、変更されていません。" }),
  bulkLost: (total: number) =>
    count(total, { other: "サーバーの応答が途絶えたため、キー # 個の処理は試みていません。" }),
  bulkRefused: (total: number) => count(total, { other: "キー # 個は変更されていません。" }),
  // For a single key, where it isn't known whether the server did it
  bulkUncertain: "応答がありませんでした。処理自体は完了している可能性があります。",
  bulkRetry: "失敗したキーを再試行",
  bulkContinue: "続行",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      other:
        "キー # 個を削除しました。削除したキーを使用していたシステムをすべて更新してください。更新しないと、リクエストは失敗します。",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      other:
        "キー # 個を無効にしました。再び有効にするまで、無効にしたキーを使うリクエストは失敗します。",
    }),
  noticeBulkEnabled: (total: number) => count(total, { other: "キー # 個を有効にしました。" }),

  // The search for the key of a token
  tokenSearching: "このトークンのキーを探しています…",
  tokenFound: (name: string) => `このトークンは ${name} のものです。`,
  tokenFoundSeveral: (total: number) =>
    count(total, { other: "このトークンは、キー # 個のいずれかのものである可能性があります。" }),
  tokenNotFound:
    "このトークンは、この一覧のどのキーのものでもありません。キーがローテーションまたは削除された可能性があります。",
  tokenNoHints:
    "これらのキーではトークンの一部が表示されないため、このトークンがどのキーのものか判別できません。",
  tokenFailed:
    "すべてのキーを確認することはできませんでした。再試行するには、トークンをもう一度貼り付けてください。",
  tokenNotSent: "トークンは送信も保存もしていません。",
  tokenShow: "表示",
};
