import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"other">("ko");
const keys = (total: number) => count(total, { other: "키 #개" });
const seconds = (total: number) => count(total, { other: "#초" });

/** The Korean messages. */
export const ko: Messages = {
  locale: "ko",
  dir: "ltr",
  // Header
  heading: "API 키",
  lede: (workspace: string) =>
    `API 키를 사용하면 앱과 스크립트가 API를 통해 ${workspace} 워크스페이스에 액세스할 수 있습니다.`,
  ledeWithoutWorkspace:
    "API 키를 사용하면 앱과 스크립트가 API를 통해 이 워크스페이스에 액세스할 수 있습니다.",
  authorizationLink: "요청을 인증하는 방법 알아보기",
  opensInNewTab: "새 탭에서 열림",
  createButton: "API 키",
  createButtonName: "API 키 생성",

  // Toolbar
  searchLabel: "이름으로 API 키 검색",
  searchPlaceholder: "이름으로 검색",
  searchLabelWide: "API 키 검색",
  searchPlaceholderWide: "검색",
  searchClear: "검색 초기화",
  searchClearText: "검색 초기화",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `키 ${number(loaded)}개 이상`,
  countMatches: (matches: number, total: number) => `${keys(total)} 중 ${number(matches)}개`,
  countMatchesOnly: (matches: number) => count(matches, { other: "#개 일치" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}개 이상 일치`,
  countLoaded: (loaded: number, total: number) => `${keys(total)} 중 ${number(loaded)}개 불러옴`,
  countLoadedSoFar: (loaded: number) => `지금까지 불러온 키: ${number(loaded)}개`,
  countPartial: "검색과 정렬은 지금까지 불러온 키에만 적용됩니다.",

  // Table
  tableCaption: (workspace: string) => `${workspace} 워크스페이스의 API 키`,
  tableCaptionWithoutWorkspace: "API 키",
  columnName: "이름",
  columnCreated: "생성일",
  columnLastUsed: "마지막 사용",
  columnExpires: "만료일",
  columnCreatedBy: "생성자",
  columnScopes: "권한 범위",
  columnActions: "작업",
  expiredLabel: "만료됨",
  neverUsed: "사용된 적 없음",
  neverExpires: "만료되지 않음",
  createdUnknown: "알 수 없음",
  createdByUnknown: "알 수 없는 사용자",
  noScopes: "권한 범위 없음",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `${column} 기준 오름차순으로 정렬됨`,
  sortedDescending: (column: string) => `${column} 기준 내림차순으로 정렬됨`,
  statusExpiring: "곧 만료됨",
  statusExpired: "만료됨",
  statusDisabled: "비활성화됨",
  statusTokenNotCopied: "토큰 저장 안 됨",
  statusTokenNotCopiedHelp: "이 토큰을 가진 사람이 없습니다. 키를 교체하거나 삭제하세요.",
  statusNew: "신규",
  statusActive: "활성",
  actionsFor: (name: string) => `${name} 작업`,
  actionDetails: "세부정보 보기",
  actionEdit: "수정",
  actionRotate: "교체",
  actionDelete: "삭제",
  loadMore: "키 더 불러오기",
  loadingMore: "키를 더 불러오는 중…",
  printPart: (drawn: number) => `키 1–${number(drawn)}만 인쇄되었습니다. 목록은 더 이어집니다.`,

  // List states
  loading: "API 키를 불러오는 중…",
  loadingSlow: "평소보다 오래 걸리고 있습니다.",
  emptyTitle: "아직 API 키가 없습니다",
  emptyText:
    "API 키를 사용하면 직접 작성한 코드에서 API를 호출할 수 있습니다. 다른 키에 영향을 주지 않고 하나씩 교체할 수 있도록 앱이나 환경마다 키를 하나씩 생성하세요.",
  emptyCreate: "첫 번째 키 생성",
  emptyReadOnlyText: "쓰기 권한이 있는 사용자가 키를 생성하면 여기에 표시됩니다.",
  noMatchTitle: (search: string) => `“${search}”에 해당하는 키가 없습니다`,
  noMatchText: "키 이름만 검색합니다. 다른 이름으로 검색해 보세요.",
  noMatchTextWide: "단어 수를 줄이거나 다른 단어로 검색해 보세요.",
  readOnly:
    "보기 권한만 있습니다. 키를 생성, 수정, 삭제하려면 워크스페이스 관리자에게 쓰기 권한을 요청하세요.",
  readOnlyAdapter: "이 키는 다른 곳에서 관리되므로 여기에서는 볼 수만 있습니다.",
  retry: "다시 시도",
  errorTitle: "API 키를 불러올 수 없습니다",
  errorUnavailable: "서버가 응답하지 않았습니다. 연결을 확인하고 다시 시도하세요.",
  errorUnknown: "통신 중에 문제가 발생했습니다. 다시 시도하세요.",
  errorForbiddenTitle: "이 API 키에 액세스할 수 없습니다",
  errorForbidden: "이 워크스페이스의 관리자에게 액세스 권한을 요청하세요.",
  errorUnauthenticatedTitle: "로그아웃되었습니다",
  errorUnauthenticated: "이 워크스페이스의 API 키를 보려면 다시 로그인하세요.",
  errorReauthenticationTitle: "본인 확인이 필요합니다",
  errorReauthentication: "이 API 키를 보려면 다시 한번 본인임을 인증하세요.",
  confirmIdentity: "본인 확인",
  errorNotFoundTitle: "이 워크스페이스를 찾을 수 없습니다",
  errorNotFound: "워크스페이스가 삭제되었거나 더 이상 액세스 권한이 없을 수 있습니다.",
  errorRejected: "서버가 이 요청을 거부했습니다.",
  errorRedirectedTitle: "서버가 이 요청을 다른 곳으로 보냈습니다",
  errorRedirected: "로그아웃되었을 수 있습니다. 다시 로그인한 후 다시 시도하세요.",
  errorRateLimitedTitle: "요청이 너무 많습니다",
  errorRateLimited: (waitSeconds: number) => `${seconds(waitSeconds)} 후에 다시 시도하세요.`,
  errorRateLimitedSoon: "잠시 후에 다시 시도하세요.",
  errorRateLimitedOver: "이제 다시 시도할 수 있습니다.",
  offlineTitle: "오프라인 상태입니다",
  offline: "다시 연결되면 바로 API 키를 불러옵니다.",
  staleNotice: "목록을 새로 고칠 수 없어 최신 정보가 아닐 수 있습니다.",
  stalePartial: "목록의 나머지를 불러올 수 없습니다.",
  staleOffline: "오프라인 상태이므로 목록이 최신 정보가 아닐 수 있습니다.",
  partFailed:
    "페이지의 이 부분을 불러올 수 없습니다. 연결을 확인한 후 다시 시도하거나 페이지를 새로고침하세요.",

  // Create
  createTitle: "API 키 생성",
  createText: (workspace: string) =>
    `${workspace} 워크스페이스의 앱이나 환경마다 별도의 키를 사용하세요.`,
  createTextWithoutWorkspace: "앱이나 환경마다 별도의 키를 사용하세요.",
  nameLabel: "이름",
  nameHelp: "어디에 사용할지 적어 주세요. 예: 프로덕션 백엔드, 스테이징 워커, CRM 동기화.",
  nameEmpty: "이름을 입력하세요.",
  nameTooLong: (maximum: number) => `최대 ${number(maximum)}자까지 입력할 수 있습니다.`,
  nameControlCharacters: "탭이나 다른 제어 문자 없이 한 줄로 입력하세요.",
  nameTaken: "다른 키가 이 이름을 사용하고 있습니다. 다른 이름을 선택하세요.",
  nameInUse: "다른 키가 이미 이 이름을 사용하고 있습니다. 그래도 이 이름을 사용할 수 있습니다.",
  nameLooksLikeToken:
    "토큰처럼 보입니다. 이 워크스페이스의 모든 사람이 키 이름을 볼 수 있으니 대신 알아보기 쉬운 이름을 입력하세요.",
  create: "생성",
  cancel: "취소",
  close: "닫기",
  save: "저장",
  createOutcomeUnknown:
    "키가 생성되었는지 확인할 수 없었습니다. 다시 시도해도 안전합니다. 키가 중복으로 생성되지 않습니다.",
  createOutcomeUnknownCheck:
    "키가 생성되었는지 확인할 수 없었습니다. 다시 시도하기 전에 목록을 확인하세요.",
  createUnanswered:
    "아직 응답이 없어 키가 생성되었는지 알 수 없습니다. 계속 기다리거나 다시 시도하세요. 다시 시도해도 키가 하나 더 생성되지 않습니다.",
  createUnansweredCheck:
    "아직 응답이 없어 키가 생성되었는지 알 수 없습니다. 다시 시도하기 전에 목록을 확인하세요. 키가 하나 더 생성될 수 있습니다.",
  createWithoutToken:
    "서버가 키를 생성했지만 토큰을 보내지 않아 이 키를 사용할 수 없습니다. 다시 시도하거나, 이 키를 삭제하고 다른 키를 생성하세요.",
  createFound:
    "이제 목록에 이 이름의 키가 있지만 토큰을 받지 못했습니다. 다시 시도하여 토큰을 받거나 키를 제거하세요.",
  createFoundCheck:
    "이제 목록에 이 이름의 키가 있지만 토큰을 받지 못했습니다. 다시 시도하면 키가 중복으로 생성될 수 있습니다.",
  foundDelete: "키 삭제",
  foundRotate: "키 교체",
  giveUp: "그래도 닫기",

  // Rotate
  rotateTitle: (name: string) => `“${name}” 키를 교체할까요?`,
  rotateText:
    "키에 새 토큰이 발급되며, 새 토큰은 한 번만 표시됩니다. 기존 토큰은 즉시 작동을 멈춥니다.",
  rotateConfirm: "키 교체",
  rotateOutcomeUnknown: "토큰이 바뀌었는지 확인할 수 없었습니다. 다시 시도해도 안전합니다.",
  rotateOutcomeUnknownCheck:
    "토큰이 바뀌었는지 확인할 수 없었습니다. 다시 시도하면 두 번 바뀔 수 있습니다.",
  rotateUnanswered:
    "아직 응답이 없어 토큰이 바뀌었는지 알 수 없습니다. 계속 기다리거나 다시 시도하세요. 다시 시도해도 토큰이 두 번 바뀌지 않습니다.",
  rotateUnansweredCheck:
    "아직 응답이 없어 토큰이 바뀌었는지 알 수 없습니다. 다시 시도하면 한 번 더 바뀔 수 있습니다.",
  rotateWithoutToken:
    "서버가 새 토큰을 반환하지 않았습니다. 기존 토큰이 작동하지 않을 수 있습니다. 다시 시도하세요.",

  // Failures of any write
  writeForbidden: "이 작업을 할 권한이 없습니다.",
  writeUnauthenticated:
    "로그아웃되었습니다. 다른 탭에서 다시 로그인한 다음 여기로 돌아와 다시 시도하세요.",
  writeReauthentication: "본인 확인을 한 다음 다시 시도하세요.",
  writeInvalid: "서버가 요청을 거부했습니다. 입력한 내용을 확인하세요.",
  writeNotFound: "이 키는 더 이상 존재하지 않습니다.",
  writeWorkspaceNotFound: "이 워크스페이스가 더 이상 없거나 액세스 권한이 없습니다.",
  writeLimitReached:
    "이 워크스페이스의 키 개수가 한도에 도달했습니다. 더 이상 필요하지 않은 키를 삭제하세요.",
  writeRateLimited: (waitSeconds: number) =>
    `요청이 너무 많습니다. ${seconds(waitSeconds)} 후에 다시 시도하세요.`,
  writeRateLimitedSoon: "요청이 너무 많습니다. 잠시 후에 다시 시도하세요.",
  writeRejected: "서버가 이 요청을 거부했습니다. 변경된 내용이 없습니다.",
  writeUnavailable:
    "서버가 응답하지 않았습니다. 입력한 내용은 사라지지 않았습니다. 다시 시도하세요.",
  writeUnknown: "문제가 발생했습니다. 입력한 내용은 사라지지 않았습니다. 다시 시도하세요.",
  writeUnanswered:
    "아직 응답이 없습니다. 계속 기다리거나 이 창을 닫고 나중에 목록을 확인할 수 있습니다.",
  writeStillRunning:
    "서버가 아직 첫 번째 요청을 처리하고 있습니다. 잠시 기다린 후 다시 시도하세요.",

  // Reveal
  revealTitle: "토큰 복사",
  revealText: (name: string) => `${name} 키의 토큰을 지금 복사하세요. 다시 볼 수 없습니다.`,
  revealWorkspace: (workspace: string) => `이 키는 ${workspace} 워크스페이스에 속합니다.`,
  revealAgain: "토큰을 복사하기 전에 이 페이지를 나갔습니다. 지금 복사하세요.",
  tokenLabel: "토큰",
  show: "표시",
  showToken: "토큰 표시",
  hide: "숨기기",
  hideToken: "토큰 숨기기",
  copy: "복사",
  copied: "클립보드에 복사되었습니다.",
  copiedHeader: "요청 헤더로 클립보드에 복사되었습니다.",
  copiedByHand: "복사되었습니다.",
  copyFailed: (shortcut: string) =>
    `브라우저에서 복사를 허용하지 않았습니다. 토큰이 선택되어 있으니 ${shortcut} 키를 눌러 복사하세요.`,
  storeWarning:
    "이 창을 닫기 전에 토큰을 앱 설정, 비밀번호 관리자 또는 시크릿 저장소에 저장하세요.",
  useIt: "요청 헤더",
  headerPlaceholder: "<토큰>",
  copyHeader: "헤더 복사",
  copyAs: "복사 형식",
  copyAsFormat: (format: string) => `${format} 형식으로 복사`,
  done: "완료",
  leaveTitle: "토큰이 복사되지 않았습니다",
  leaveText: "이 창을 닫으면 아무도 토큰을 다시 볼 수 없습니다.",
  leaveStay: "열어 두기",
  leaveGo: "저장했습니다",

  // Edit
  editTitle: "API 키 수정",
  editText: "키 이름을 바꿔도 이 키를 사용하는 요청에는 영향이 없습니다.",

  // Delete
  deleteTitle: (name: string) => `“${name}” 키를 삭제할까요?`,
  deleteLastUsed: (time: string) => `마지막 사용 시점은 ${time}입니다.`,
  deleteNeverUsed: "이 키는 사용된 적이 없습니다.",
  deleteConsequence: "이 키를 사용하는 요청은 이제부터 실패합니다. 이 작업은 되돌릴 수 없습니다.",
  deleteConfirm: "키 삭제",
  deleteUncertain:
    "키가 삭제되었는지 확인할 수 없었습니다. 아직 작동할 수 있습니다. 다시 시도하세요.",
  detailStatus: "상태",
  detailHint: "토큰 일부",
  detailId: "ID",
  detailDescription: "설명",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `${name} 키가 삭제되었습니다. 이 키를 사용하던 모든 시스템을 업데이트하세요. 그러지 않으면 해당 시스템의 요청이 실패합니다.`,
  noticeNotDeleted: (name: string) =>
    `${name} 키가 삭제되지 않았습니다. 아직 목록에 있으며 계속 작동합니다.`,
  noticeStillListed: (name: string) =>
    `${name} 키가 다시 목록에 있습니다. 서버가 아직 이 키를 반환하므로 계속 작동할 수 있습니다.`,
  noticeLeftOut: (total: number) => `읽을 수 없어 표시되지 않음: ${keys(total)}.`,
  noticeListCut: "서버가 같은 페이지를 두 번 반환하여 이 목록이 완전하지 않을 수 있습니다.",
  noticeCreatedHidden: (name: string) =>
    `${name} 키가 생성되었지만 검색 조건 때문에 표시되지 않습니다.`,
  dismiss: "알림 닫기",
  announceCreated: (name: string) => `${name} API 키가 생성되었습니다.`,
  announceRenamed: (name: string) => `이제 키 이름은 ${name}입니다.`,
  announceRenameFailed: (name: string) =>
    `키 이름을 바꾸지 못했습니다. 이름은 여전히 ${name}입니다.`,

  // Fields beyond the name
  optional: "선택 사항",
  // Under the title of the dialog that creates a key like another one
  duplicateText: (name: string) =>
    `${name} 키의 설정이 미리 입력되어 있습니다. 새 키에는 새 토큰이 발급됩니다.`,
  // Under the title of the dialog that edits more than the name
  editFieldsText: "변경 사항은 이 키를 사용하는 요청에 바로 적용됩니다. 토큰은 그대로 유지됩니다.",
  announceSaved: (name: string) => `${name} 키의 변경 사항이 저장되었습니다.`,
  // Above the list, after the dialog was closed
  noticeSaveFailed: (name: string) => `${name} 키의 변경 사항을 저장하지 못했습니다.`,
  descriptionLabel: "설명",
  descriptionPlaceholder: "이 키를 사용하는 시스템과 문의할 담당자",

  // Expiration
  expiryLabel: "만료일",
  expiryDate: "날짜 선택",
  expiryNever: "만료되지 않음",
  // The choice that leaves the end of a key as it is
  expiryUnchanged: "변경 안 함",
  // The name of the date field
  expiryDateLabel: "만료 날짜",
  expiresOn: (time: string) => `만료일은 ${time}입니다.`,
  expiredOn: (time: string) => `만료일은 ${time}이었습니다.`,
  expiresNever: "이 키는 만료되지 않습니다.",
  expiryNeverWarning:
    "이 키가 유출되면 누군가 삭제할 때까지 계속 작동합니다. 가능하면 만료일을 지정하세요.",
  expiryMissing: "키의 만료 시점을 선택하세요.",
  expiryPast: "현재보다 이후의 시점을 선택하세요.",
  expiryTooEarly: (date: string) => `${date} 또는 그 이후 날짜를 선택하세요.`,
  expiryTooLate: (date: string) => `${date} 또는 그 이전 날짜를 선택하세요.`,

  // Custom fields
  fieldMissing: "필수 입력란입니다.",
  fieldNotANumber: "1000이나 0.5와 같은 숫자를 입력하세요.",
  fieldChoose: "옵션 선택",
  fieldListHelp: "한 줄에 하나씩 입력하세요.",
  permissionsMissing: "권한 범위를 하나 이상 선택하세요.",

  // Permissions
  permissionsLabel: "권한 범위",
  permissionsSelected: (selected: number, total: number) =>
    `${number(total)}개 중 ${number(selected)}개 선택됨`,
  // Of the choices of several permissions with one press
  permissionsPresets: "프리셋",
  permissionsSearch: "권한 범위 검색",
  permissionsFound: (total: number) => count(total, { other: "권한 범위 #개 찾음" }),
  permissionsNoMatch: (search: string) => `“${search}”에 해당하는 권한 범위가 없습니다`,
  permissionsSelectAll: "모두 선택",
  permissionsSelectAllOf: (group: string) => `모두 선택: ${group}`,
  permissionsClear: "선택 해제",
  permissionsClearAllOf: (group: string) => `선택 해제: ${group}`,
  // The heading over the permissions that have none
  permissionsOther: "기타",
  permissionSensitive: "민감",
  permissionIncluded: (source: string) => `“${source}”에 포함됨`,
  // The heading over the permissions of a key that the server doesn't know, and what it says about each of them
  permissionsGone: "더 이상 사용할 수 없음",
  permissionGone: "이 권한 범위는 더 이상 존재하지 않습니다.",
  permissionsNone: "선택할 수 있는 권한 범위가 없습니다.",
  permissionsLoading: "권한 범위를 불러오는 중…",
  permissionsErrorTitle: "권한 범위를 불러올 수 없습니다",
  permissionsArrowKeys: "화살표 키로 목록을 탐색하세요.",

  // Row menu
  actionDuplicate: "복제…",
  // Where the backend has more to choose than Rotate alone
  actionRotateOptions: "교체…",
  actionDisable: "비활성화",
  actionEnable: "활성화",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "키에 새 토큰이 발급되며, 새 토큰은 한 번만 표시됩니다. 현재 토큰을 언제까지 사용할지 선택하세요.",
  graceLabel: "현재 토큰",
  graceNone: "즉시 작동 중지",
  graceNoneHelp: "현재 토큰을 사용하는 요청은 새 토큰으로 업데이트할 때까지 실패합니다.",
  graceUntilToday: (time: string) =>
    `오늘 ${time}까지 작동합니다. 그 전에 시스템을 업데이트하세요.`,
  graceUntil: (moment: string) => `${moment}까지 작동합니다. 그 전에 시스템을 업데이트하세요.`,
  graceFailed:
    "현재 토큰을 언제까지 사용할 수 있는지 불러올 수 없습니다. 지금 키를 교체하면 현재 토큰은 즉시 작동을 멈춥니다.",

  // A key whose old token still works
  statusRotated: "교체됨",
  oldTokenUntil: (moment: string) => `기존 토큰은 ${moment}까지 작동`,
  revealOldTokenUntilToday: (time: string) =>
    `기존 토큰은 오늘 ${time}까지 작동합니다. 그 전에 시스템을 업데이트하세요.`,
  revealOldTokenUntil: (moment: string) =>
    `기존 토큰은 ${moment}까지 작동합니다. 그 전에 시스템을 업데이트하세요.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `${name} 키가 비활성화되었습니다. 다시 활성화할 때까지 이 키를 사용하는 요청이 실패합니다.`,
  noticeEnabled: (name: string) =>
    `${name} 키가 활성화되었습니다. 이 키를 사용하는 요청이 다시 작동합니다.`,
  noticeEnabledExpired: (name: string) =>
    `${name} 키가 활성화되었지만 이미 만료되었습니다. 이 키를 사용하는 요청은 계속 실패합니다.`,
  noticeDisableFailed: (name: string) =>
    `${name} 키를 비활성화하지 못했습니다. 이 키는 계속 작동합니다.`,
  noticeEnableFailed: (name: string) =>
    `${name} 키를 활성화하지 못했습니다. 이 키는 여전히 비활성화되어 있습니다.`,
  noticeDisableUncertain: (name: string) =>
    `${name} 키가 비활성화되었는지 확인할 수 없었습니다. 아직 작동할 수 있습니다.`,
  noticeEnableUncertain: (name: string) =>
    `${name} 키가 활성화되었는지 확인할 수 없었습니다. 아직 비활성화되어 있을 수 있습니다.`,
  noticeSwitchUnanswered: (name: string) =>
    `서버가 아직 응답하지 않아 ${name} 키가 변경되었는지 알 수 없습니다.`,

  // Details
  detailGone: "이 키는 더 이상 존재하지 않습니다. 마지막으로 확인된 세부정보를 표시합니다.",
  // After a rotation, while the token before it works, too
  detailOldToken: "기존 토큰",
  detailOldTokenUntil: (time: string) => `${time}까지 작동`,
  // The value of a custom field that is a switch
  detailOn: "켜짐",
  detailOff: "꺼짐",

  // Details: usage
  usageTitle: "요청",
  usageTitleHours: (hours: number) => count(hours, { other: "최근 #시간 요청" }),
  usageTitleDays: (days: number) => count(days, { other: "최근 #일 요청" }),
  // Beside the number of requests; `share` is like 0.4%
  usageFailed: (share: string) => `이 중 ${share} 실패`,
  usageNone: "이 기간에는 요청이 없습니다.",
  usageEmpty: "아직 집계된 내용이 없습니다.",
  usageError: "사용량을 불러올 수 없습니다",
  usageShowNumbers: "수치 표시",
  usageHideNumbers: "수치 숨기기",
  usageColumnDay: "날짜",
  usageColumnTime: "시간",
  usageColumnFailed: "실패",

  // Details: activity
  activityTitle: "활동",
  activityNone: "아직 활동이 없습니다.",
  activityError: "활동을 불러올 수 없습니다",
  activityMoreError: "활동을 더 불러올 수 없습니다",
  activityLoaded: (total: number) => count(total, { other: "#개 항목을 더 불러왔습니다." }),

  // Filters
  filterLabel: "키 필터링",
  filterActive: "활성",
  filterScopes: "권한 범위",
  filterCreatedBy: "생성자",
  // A filter with what is chosen in it: a name, or how many
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  // How many keys a filter finds, after its name
  filterCount: (total: number) => number(total),
  filterClear: "필터 초기화",
  filterClearAll: "검색 및 필터 초기화",
  noMatchFilterTitle: "필터에 해당하는 키가 없습니다",
  noMatchFilterSearchTitle: (search: string) => `“${search}” 및 필터에 해당하는 키가 없습니다`,
  noMatchFilterText: (filters: string) => `적용된 필터: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `${name} 키가 생성되었지만 필터 때문에 표시되지 않습니다.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, { other: "7일 이내에 만료되는 키가 #개 있습니다." }),
  noticeExpiringShow: (total: number) => count(total, { other: "보기" }),
  noticeExpiringShowAll: "모든 키 보기",

  // Quota
  quota: (used: number, max: number) => `${keys(max)} 중 ${number(used)}개`,
  quotaReached: "한도에 도달했습니다. 새 키를 생성하려면 기존 키를 삭제하세요.",

  // Checkboxes
  selectAll: "모든 키 선택",
  selectKey: (name: string) => `${name} 선택`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)}개 선택됨`,
  // Keys that are selected, but that the search or a filter hides
  selectedHidden: (total: number) => `${number(total)}개 표시되지 않음`,
  // There are more keys, but only loaded ones can be selected
  selectedLoaded: (total: number) => `지금까지 불러온 ${keys(total)}만 선택할 수 있습니다.`,
  selectedNone: "선택이 해제되었습니다.",
  // The name of the bar
  bulkActions: "선택한 키에 대한 작업",
  bulkDelete: "삭제",
  bulkDisable: "비활성화",
  bulkEnable: "활성화",
  bulkClear: "해제",
  bulkClearName: "선택 해제",

  // The question
  bulkDeleteTitle: (total: number) => `${keys(total)}를 삭제할까요?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      other: "선택한 키를 사용하는 요청이 즉시 실패합니다. 이 작업은 되돌릴 수 없습니다.",
    }),
  bulkDeleteConfirm: (total: number) => `${keys(total)} 삭제`,
  bulkDisableTitle: (total: number) => `${keys(total)}를 비활성화할까요?`,
  bulkDisableText: (total: number) =>
    count(total, { other: "다시 활성화할 때까지 선택한 키를 사용하는 요청이 실패합니다." }),
  bulkDisableConfirm: (total: number) => `${keys(total)} 비활성화`,
  bulkEnableTitle: (total: number) => `${keys(total)}를 활성화할까요?`,
  bulkEnableText: (total: number) =>
    count(total, { other: "만료된 키가 아니라면 선택한 키를 사용하는 요청이 다시 작동합니다." }),
  bulkEnableConfirm: (total: number) => `${keys(total)} 활성화`,
  bulkKeys: "선택한 키",
  bulkUsed: (time: string) => `마지막 사용: ${time}`,
  bulkMore: (total: number) => count(total, { other: "외 키 #개" }),
  bulkRecent: (total: number) =>
    count(total, { other: "이 중 키 #개는 최근 24시간 이내에 사용되었습니다." }),
  bulkLeftOut: (total: number) =>
    count(total, { other: "선택한 키 중 #개에는 이 작업을 할 수 없어 제외됩니다." }),
  bulkWorkspace: (workspace: string) => `이 키는 ${workspace} 워크스페이스에 속합니다.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${keys(total)} 중 ${number(done)}개 삭제됨`,
  bulkDisabling: (done: number, total: number) => `${keys(total)} 중 ${number(done)}개 비활성화됨`,
  bulkEnabling: (done: number, total: number) => `${keys(total)} 중 ${number(done)}개 활성화됨`,
  bulkStop: "중지",
  bulkStopping: "이미 보낸 요청이 끝나면 중지합니다…",
  bulkPaused: (waitSeconds: number) =>
    `서버가 속도를 늦춰 달라고 요청했습니다. ${seconds(waitSeconds)} 후에 계속합니다.`,
  bulkUnanswered:
    "아직 서버의 응답을 기다리고 있습니다. 계속 기다리거나 이 창을 닫고 나중에 목록을 확인하세요.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, { other: "키 #개에 대해 작업을 완료하지 못했습니다." }),
  bulkStopped: (total: number) =>
    count(total, { other: "작업을 중지하여 키 #개는 처리되지 않았으며 변경되지도 않았습니다." }),
  bulkLost: (total: number) =>
    count(total, { other: "서버가 응답을 멈춰 키 #개는 시도하지 않았습니다." }),
  bulkRefused: (total: number) => count(total, { other: "키 #개는 변경되지 않았습니다." }),
  // For a single key, where it isn't known whether the server did it
  bulkUncertain: "응답이 없습니다. 그래도 처리되었을 수 있습니다.",
  bulkRetry: "실패한 키 다시 시도",
  bulkContinue: "계속",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      other:
        "키 #개가 삭제되었습니다. 삭제한 키를 사용하던 모든 시스템을 업데이트하세요. 그러지 않으면 해당 시스템의 요청이 실패합니다.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      other:
        "키 #개가 비활성화되었습니다. 다시 활성화할 때까지 해당 키를 사용하는 요청이 실패합니다.",
    }),
  noticeBulkEnabled: (total: number) => count(total, { other: "키 #개가 활성화되었습니다." }),

  // The search for the key of a token
  tokenSearching: "이 토큰이 속한 키를 찾는 중…",
  tokenFound: (name: string) => `이 토큰은 ${name} 키에 속합니다.`,
  tokenFoundSeveral: (total: number) =>
    count(total, { other: "이 토큰은 키 #개 중 하나에 속할 수 있습니다." }),
  tokenNotFound:
    "이 토큰은 이 목록의 어떤 키에도 속하지 않습니다. 키가 교체되었거나 삭제되었을 수 있습니다.",
  tokenNoHints:
    "이 키들에는 토큰 일부가 표시되지 않아 이 토큰이 어떤 키에 속하는지 알 수 없습니다.",
  tokenFailed: "일부 키를 확인할 수 없었습니다. 다시 시도하려면 토큰을 다시 붙여넣으세요.",
  tokenNotSent: "토큰을 전송하거나 저장하지 않았습니다.",
  tokenShow: "보기",
};
