import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"other">("vi");
const keys = (total: number) => count(total, { other: "# khóa" });
const seconds = (total: number) => count(total, { other: "# giây" });

/** The Vietnamese messages. */
export const vi: Messages = {
  locale: "vi",
  dir: "ltr",
  // Header
  heading: "Khóa API",
  lede: (workspace: string) =>
    `Khóa API cho phép ứng dụng và tập lệnh của bạn truy cập không gian làm việc ${workspace} qua API.`,
  ledeWithoutWorkspace:
    "Khóa API cho phép ứng dụng và tập lệnh của bạn truy cập không gian làm việc này qua API.",
  authorizationLink: "Tìm hiểu cách xác thực yêu cầu",
  opensInNewTab: "mở trong thẻ mới",
  createButton: "Khóa API",
  createButtonName: "Tạo khóa API",

  // Toolbar
  searchLabel: "Tìm kiếm khóa API theo tên",
  searchPlaceholder: "Tìm kiếm theo tên",
  searchLabelWide: "Tìm kiếm khóa API",
  searchPlaceholderWide: "Tìm kiếm",
  searchClear: "Xóa nội dung tìm kiếm",
  searchClearText: "Xóa nội dung tìm kiếm",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ khóa`,
  countMatches: (matches: number, total: number) => `${number(matches)} trên ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { other: "# kết quả" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ kết quả`,
  countLoaded: (loaded: number, total: number) => `Đã tải ${number(loaded)} trên ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Số khóa đã tải đến nay: ${number(loaded)}`,
  countPartial: "Tìm kiếm và sắp xếp chỉ bao gồm các khóa đã tải đến nay.",

  // Table
  tableCaption: (workspace: string) => `Khóa API của không gian làm việc ${workspace}`,
  tableCaptionWithoutWorkspace: "Khóa API",
  columnName: "Tên",
  columnCreated: "Ngày tạo",
  columnLastUsed: "Dùng lần cuối",
  columnExpires: "Hết hạn",
  columnCreatedBy: "Người tạo",
  columnScopes: "Phạm vi",
  columnActions: "Thao tác",
  expiredLabel: "Đã hết hạn",
  neverUsed: "Chưa từng dùng",
  neverExpires: "Không bao giờ hết hạn",
  createdUnknown: "Không rõ",
  createdByUnknown: "Người dùng không xác định",
  noScopes: "Không có phạm vi",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Sắp xếp theo cột ${column}, tăng dần`,
  sortedDescending: (column: string) => `Sắp xếp theo cột ${column}, giảm dần`,
  statusExpiring: "Sắp hết hạn",
  statusExpired: "Đã hết hạn",
  statusDisabled: "Đã tắt",
  statusTokenNotCopied: "Chưa lưu token",
  statusTokenNotCopiedHelp: "Không ai có token này. Hãy xoay vòng hoặc xóa khóa.",
  statusNew: "Mới",
  statusActive: "Đang hoạt động",
  actionsFor: (name: string) => `Thao tác cho ${name}`,
  actionDetails: "Xem chi tiết",
  actionEdit: "Chỉnh sửa",
  actionRotate: "Xoay vòng",
  actionDelete: "Xóa",
  loadMore: "Tải thêm khóa",
  loadingMore: "Đang tải thêm khóa…",
  printPart: (drawn: number) => `Chỉ in các khóa 1–${number(drawn)}. Danh sách vẫn còn tiếp.`,

  // List states
  loading: "Đang tải khóa API…",
  loadingSlow: "Quá trình này mất nhiều thời gian hơn bình thường.",
  emptyTitle: "Chưa có khóa API nào",
  emptyText:
    "Dùng khóa API để gọi API từ mã của riêng bạn. Hãy tạo cho mỗi ứng dụng hoặc môi trường một khóa để có thể thay một khóa mà không ảnh hưởng đến các khóa khác.",
  emptyCreate: "Tạo khóa đầu tiên",
  emptyReadOnlyText: "Khi có người có quyền ghi tạo khóa, khóa đó sẽ xuất hiện ở đây.",
  noMatchTitle: (search: string) => `Không có khóa nào khớp với “${search}”`,
  noMatchText: "Chỉ tìm trong tên khóa. Hãy thử tên khác.",
  noMatchTextWide: "Hãy thử dùng ít từ hơn hoặc từ khác.",
  readOnly:
    "Bạn chỉ có quyền xem. Để tạo, chỉnh sửa hoặc xóa khóa, hãy yêu cầu quản trị viên không gian làm việc cấp quyền ghi.",
  readOnlyAdapter: "Các khóa này được quản lý ở nơi khác nên chỉ có thể xem tại đây.",
  retry: "Thử lại",
  errorTitle: "Không thể tải các khóa API",
  errorUnavailable: "Máy chủ không phản hồi. Hãy kiểm tra kết nối rồi thử lại.",
  errorUnknown: "Đã xảy ra lỗi trong quá trình xử lý. Hãy thử lại.",
  errorForbiddenTitle: "Bạn không có quyền truy cập các khóa API này",
  errorForbidden: "Hãy yêu cầu quản trị viên của không gian làm việc này cấp quyền truy cập.",
  errorUnauthenticatedTitle: "Bạn đã đăng xuất",
  errorUnauthenticated: "Hãy đăng nhập lại để xem các khóa API của không gian làm việc này.",
  errorReauthenticationTitle: "Xác nhận đó là bạn",
  errorReauthentication: "Để xem các khóa API này, hãy xác minh danh tính của bạn một lần nữa.",
  confirmIdentity: "Xác minh danh tính",
  errorNotFoundTitle: "Không tìm thấy không gian làm việc này",
  errorNotFound: "Có thể không gian này đã bị xóa hoặc bạn không còn quyền truy cập.",
  errorRejected: "Máy chủ đã từ chối yêu cầu này.",
  errorRedirectedTitle: "Máy chủ đã chuyển hướng yêu cầu này",
  errorRedirected: "Có thể bạn đã đăng xuất. Hãy đăng nhập lại rồi thử lại.",
  errorRateLimitedTitle: "Quá nhiều yêu cầu",
  errorRateLimited: (waitSeconds: number) => `Hãy thử lại sau ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Hãy thử lại sau giây lát.",
  errorRateLimitedOver: "Bây giờ bạn có thể thử lại.",
  offlineTitle: "Bạn đang ngoại tuyến",
  offline: "Các khóa API sẽ được tải ngay khi bạn có kết nối trở lại.",
  staleNotice: "Không thể làm mới danh sách nên nội dung có thể đã cũ.",
  stalePartial: "Không thể tải phần còn lại của danh sách.",
  staleOffline: "Bạn đang ngoại tuyến nên danh sách có thể đã cũ.",
  partFailed:
    "Không thể tải phần này của trang. Hãy kiểm tra kết nối, sau đó thử lại hoặc tải lại trang.",

  // Create
  createTitle: "Tạo khóa API",
  createText: (workspace: string) =>
    `Dùng một khóa riêng cho mỗi ứng dụng hoặc môi trường trong không gian làm việc ${workspace}.`,
  createTextWithoutWorkspace: "Dùng một khóa riêng cho mỗi ứng dụng hoặc môi trường.",
  nameLabel: "Tên",
  nameHelp: "Cho biết khóa sẽ được dùng ở đâu: Backend chính thức, Worker thử nghiệm, Đồng bộ CRM.",
  nameEmpty: "Hãy nhập tên.",
  nameTooLong: (maximum: number) => `Dùng tối đa ${number(maximum)} ký tự.`,
  nameControlCharacters: "Chỉ dùng một dòng, không có tab hay ký tự điều khiển khác.",
  nameTaken: "Một khóa khác đã có tên này. Hãy chọn tên khác.",
  nameInUse: "Một khóa khác đã có tên này. Bạn vẫn có thể dùng tên này.",
  nameLooksLikeToken:
    "Nội dung này giống một token. Mọi người trong không gian làm việc này đều thấy tên khóa, vì vậy hãy nhập một tên mang tính mô tả.",
  create: "Tạo",
  cancel: "Hủy",
  close: "Đóng",
  save: "Lưu",
  createOutcomeUnknown:
    "Chúng tôi không thể xác nhận khóa đã được tạo hay chưa. Bạn có thể thử lại một cách an toàn: sẽ không có khóa trùng lặp.",
  createOutcomeUnknownCheck:
    "Chúng tôi không thể xác nhận khóa đã được tạo hay chưa. Hãy kiểm tra danh sách trước khi thử lại.",
  createUnanswered:
    "Vẫn chưa có phản hồi nên không rõ khóa đã được tạo hay chưa. Hãy tiếp tục chờ hoặc thử lại: sẽ không có khóa thứ hai được tạo.",
  createUnansweredCheck:
    "Vẫn chưa có phản hồi nên không rõ khóa đã được tạo hay chưa. Hãy kiểm tra danh sách trước khi thử lại: có thể sẽ có khóa thứ hai.",
  createWithoutToken:
    "Máy chủ đã tạo khóa nhưng không gửi token nên không thể dùng khóa này. Hãy thử lại, hoặc xóa khóa này rồi tạo khóa khác.",
  createFound:
    "Hiện trong danh sách đã có một khóa mang tên này nhưng chúng tôi không nhận được token của khóa đó. Hãy thử lại để lấy token hoặc gỡ khóa.",
  createFoundCheck:
    "Hiện trong danh sách đã có một khóa mang tên này nhưng chúng tôi không nhận được token của khóa đó. Nếu bạn thử lại, có thể sẽ có khóa trùng lặp.",
  foundDelete: "Xóa khóa",
  foundRotate: "Xoay vòng khóa",
  giveUp: "Vẫn đóng",

  // Rotate
  rotateTitle: (name: string) => `Xoay vòng “${name}”?`,
  rotateText:
    "Khóa này sẽ nhận token mới, chỉ được hiển thị một lần. Token cũ sẽ ngừng hoạt động ngay lập tức.",
  rotateConfirm: "Xoay vòng khóa",
  rotateOutcomeUnknown:
    "Chúng tôi không thể xác nhận token đã được thay thế hay chưa. Bạn có thể thử lại một cách an toàn.",
  rotateOutcomeUnknownCheck:
    "Chúng tôi không thể xác nhận token đã được thay thế hay chưa. Nếu bạn thử lại, token có thể bị thay thế hai lần.",
  rotateUnanswered:
    "Vẫn chưa có phản hồi nên không rõ token đã được thay thế hay chưa. Hãy tiếp tục chờ hoặc thử lại: token sẽ không bị thay thế hai lần.",
  rotateUnansweredCheck:
    "Vẫn chưa có phản hồi nên không rõ token đã được thay thế hay chưa. Nếu bạn thử lại, token có thể bị thay thế thêm một lần nữa.",
  rotateWithoutToken:
    "Máy chủ không trả về token mới. Token cũ có thể đã ngừng hoạt động. Hãy thử lại.",

  // Failures of any write
  writeForbidden: "Bạn không có quyền thực hiện thao tác này.",
  writeUnauthenticated:
    "Bạn đã đăng xuất. Hãy đăng nhập lại trong một thẻ khác, sau đó quay lại đây và thử lại.",
  writeReauthentication: "Hãy xác nhận đó là bạn rồi thử lại.",
  writeInvalid: "Máy chủ đã từ chối yêu cầu này. Hãy kiểm tra nội dung bạn đã nhập.",
  writeNotFound: "Khóa này không còn tồn tại.",
  writeWorkspaceNotFound:
    "Không gian làm việc này không còn tồn tại hoặc bạn không còn quyền truy cập.",
  writeLimitReached:
    "Không gian làm việc này đã đạt số khóa tối đa. Hãy xóa một khóa mà bạn không còn cần đến.",
  writeRateLimited: (waitSeconds: number) =>
    `Quá nhiều yêu cầu. Hãy thử lại sau ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Quá nhiều yêu cầu. Hãy thử lại sau giây lát.",
  writeRejected: "Máy chủ đã từ chối yêu cầu này. Không có gì thay đổi.",
  writeUnavailable: "Máy chủ không phản hồi. Nội dung bạn đã nhập không bị mất. Hãy thử lại.",
  writeUnknown: "Đã xảy ra lỗi. Nội dung bạn đã nhập không bị mất. Hãy thử lại.",
  writeUnanswered:
    "Vẫn chưa có phản hồi. Bạn có thể tiếp tục chờ, hoặc đóng cửa sổ này và xem lại danh sách sau.",
  writeStillRunning:
    "Máy chủ vẫn đang xử lý yêu cầu đầu tiên của bạn. Hãy chờ một chút rồi thử lại.",

  // Reveal
  revealTitle: "Sao chép token của bạn",
  revealText: (name: string) =>
    `Hãy sao chép token của khóa ${name} ngay bây giờ. Bạn sẽ không thể xem lại token này.`,
  revealWorkspace: (workspace: string) => `Khóa này thuộc về không gian làm việc ${workspace}.`,
  revealAgain: "Bạn đã rời trang này trước khi sao chép token. Hãy sao chép ngay bây giờ.",
  tokenLabel: "Token",
  show: "Hiện",
  showToken: "Hiện token",
  hide: "Ẩn",
  hideToken: "Ẩn token",
  copy: "Sao chép",
  copied: "Đã sao chép vào bảng nhớ tạm.",
  copiedHeader: "Đã sao chép vào bảng nhớ tạm dưới dạng tiêu đề yêu cầu.",
  copiedByHand: "Đã sao chép.",
  copyFailed: (shortcut: string) =>
    `Trình duyệt không cho phép sao chép. Token đã được chọn: nhấn ${shortcut} để sao chép.`,
  storeWarning:
    "Hãy lưu token vào cấu hình của ứng dụng, trình quản lý mật khẩu hoặc kho bí mật trước khi đóng cửa sổ này.",
  useIt: "Tiêu đề yêu cầu",
  headerPlaceholder: "<token>",
  copyHeader: "Sao chép tiêu đề",
  copyAs: "Sao chép dưới dạng",
  copyAsFormat: (format: string) => `Sao chép dưới dạng ${format}`,
  done: "Xong",
  leaveTitle: "Token chưa được sao chép",
  leaveText: "Sau khi đóng cửa sổ này, không ai có thể xem lại token.",
  leaveStay: "Giữ mở",
  leaveGo: "Tôi đã lưu",

  // Edit
  editTitle: "Chỉnh sửa khóa API",
  editText: "Việc đổi tên khóa không ảnh hưởng đến các yêu cầu dùng khóa đó.",

  // Delete
  deleteTitle: (name: string) => `Xóa “${name}”?`,
  deleteLastUsed: (time: string) => `Dùng lần cuối: ${time}.`,
  deleteNeverUsed: "Khóa này chưa từng được dùng.",
  deleteConsequence:
    "Sau khi xóa, các yêu cầu dùng khóa này sẽ thất bại. Không thể hoàn tác thao tác này.",
  deleteConfirm: "Xóa khóa",
  deleteUncertain:
    "Chúng tôi không thể xác nhận khóa đã bị xóa. Khóa có thể vẫn hoạt động. Hãy thử lại.",
  detailStatus: "Trạng thái",
  detailHint: "Đoạn trích token",
  detailId: "ID",
  detailDescription: "Mô tả",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Đã xóa ${name}. Hãy cập nhật mọi hệ thống từng dùng khóa này, nếu không các yêu cầu của chúng sẽ thất bại.`,
  noticeNotDeleted: (name: string) =>
    `Khóa ${name} chưa bị xóa. Khóa này vẫn còn trong danh sách và vẫn hoạt động.`,
  noticeStillListed: (name: string) =>
    `Khóa ${name} lại xuất hiện trong danh sách. Máy chủ vẫn trả về khóa này nên có thể khóa vẫn hoạt động.`,
  noticeLeftOut: (total: number) => `Không đọc được nên không hiển thị: ${keys(total)}.`,
  noticeListCut: "Máy chủ trả về cùng một trang hai lần nên danh sách này có thể chưa đầy đủ.",
  noticeCreatedHidden: (name: string) =>
    `Khóa ${name} đã được tạo, nhưng tìm kiếm của bạn đang ẩn khóa này.`,
  dismiss: "Đóng thông báo",
  announceCreated: (name: string) => `Đã tạo khóa API ${name}.`,
  announceRenamed: (name: string) => `Khóa hiện có tên là ${name}.`,
  announceRenameFailed: (name: string) => `Không thể đổi tên khóa. Khóa vẫn có tên là ${name}.`,

  // Fields beyond the name
  optional: "Không bắt buộc",
  // Under the title of the dialog that creates a key like another one
  duplicateText: (name: string) =>
    `Biểu mẫu này được điền sẵn các cài đặt của ${name}. Khóa mới sẽ nhận token mới.`,
  // Under the title of the dialog that edits more than the name
  editFieldsText:
    "Các thay đổi áp dụng ngay cho những yêu cầu dùng khóa này. Token vẫn giữ nguyên.",
  announceSaved: (name: string) => `Đã lưu các thay đổi cho ${name}.`,
  // Above the list, after the dialog was closed
  noticeSaveFailed: (name: string) => `Chúng tôi không thể lưu các thay đổi của bạn cho ${name}.`,
  descriptionLabel: "Mô tả",
  descriptionPlaceholder: "Khóa này dùng cho việc gì và cần hỏi ai",

  // Expiration
  expiryLabel: "Hết hạn",
  expiryDate: "Chọn ngày",
  expiryNever: "Không bao giờ",
  // The choice that leaves the end of a key as it is
  expiryUnchanged: "Không thay đổi",
  // The name of the date field
  expiryDateLabel: "Ngày hết hạn",
  expiresOn: (time: string) => `Hết hạn vào ${time}.`,
  expiredOn: (time: string) => `Đã hết hạn vào ${time}.`,
  expiresNever: "Khóa này không bao giờ hết hạn.",
  expiryNeverWarning:
    "Nếu bị lộ, khóa này vẫn hoạt động cho đến khi có người xóa. Hãy chọn ngày hết hạn nếu có thể.",
  expiryMissing: "Hãy chọn thời điểm khóa hết hạn.",
  expiryPast: "Hãy chọn một thời điểm trong tương lai.",
  expiryTooEarly: (date: string) => `Hãy chọn ${date} hoặc muộn hơn.`,
  expiryTooLate: (date: string) => `Hãy chọn ${date} hoặc sớm hơn.`,

  // Custom fields
  fieldMissing: "Trường này là bắt buộc.",
  fieldNotANumber: "Hãy nhập một số, chẳng hạn như 1000 hoặc 0,5.",
  fieldChoose: "Chọn một mục",
  fieldListHelp: "Mỗi dòng một giá trị.",
  permissionsMissing: "Hãy chọn ít nhất một phạm vi.",

  // Permissions
  permissionsLabel: "Phạm vi",
  permissionsSelected: (selected: number, total: number) =>
    `Đã chọn ${number(selected)} trên ${number(total)}`,
  // Of the choices of several permissions with one press
  permissionsPresets: "Thiết lập sẵn",
  permissionsSearch: "Tìm kiếm phạm vi",
  permissionsFound: (total: number) => count(total, { other: "Tìm thấy # phạm vi" }),
  permissionsNoMatch: (search: string) => `Không có phạm vi nào khớp với “${search}”`,
  permissionsSelectAll: "Chọn tất cả",
  permissionsSelectAllOf: (group: string) => `Chọn tất cả: ${group}`,
  permissionsClear: "Bỏ chọn",
  permissionsClearAllOf: (group: string) => `Bỏ chọn: ${group}`,
  // The heading over the permissions that have none
  permissionsOther: "Khác",
  permissionSensitive: "Nhạy cảm",
  permissionIncluded: (source: string) => `Đã bao gồm trong “${source}”`,
  // The heading over the permissions of a key that the server doesn't know, and what it says about each of them
  permissionsGone: "Không còn khả dụng",
  permissionGone: "Phạm vi này không còn tồn tại.",
  permissionsNone: "Không có phạm vi nào để chọn.",
  permissionsLoading: "Đang tải phạm vi…",
  permissionsErrorTitle: "Không thể tải các phạm vi",
  permissionsArrowKeys: "Dùng các phím mũi tên để di chuyển trong danh sách.",

  // Row menu
  actionDuplicate: "Nhân bản…",
  // Where the backend has more to choose than Rotate alone
  actionRotateOptions: "Xoay vòng…",
  actionDisable: "Tắt",
  actionEnable: "Bật",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Khóa này sẽ nhận token mới, chỉ được hiển thị một lần. Hãy chọn thời gian token hiện tại còn hoạt động.",
  graceLabel: "Token hiện tại",
  graceNone: "Ngừng hoạt động ngay",
  graceNoneHelp: "Các yêu cầu dùng token hiện tại sẽ thất bại cho đến khi bạn cập nhật.",
  graceUntilToday: (time: string) =>
    `Hoạt động đến ${time} hôm nay. Hãy cập nhật các hệ thống của bạn trước thời điểm đó.`,
  graceUntil: (moment: string) =>
    `Hoạt động đến ${moment}. Hãy cập nhật các hệ thống của bạn trước thời điểm đó.`,
  graceFailed:
    "Chúng tôi không thể tải thông tin về thời gian token hiện tại còn có thể hoạt động. Nếu bạn xoay vòng khóa ngay bây giờ, token đó sẽ ngừng hoạt động ngay lập tức.",

  // A key whose old token still works
  statusRotated: "Đã xoay vòng",
  oldTokenUntil: (moment: string) => `token cũ hoạt động đến ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Token cũ hoạt động đến ${time} hôm nay. Hãy cập nhật các hệ thống của bạn trước thời điểm đó.`,
  revealOldTokenUntil: (moment: string) =>
    `Token cũ hoạt động đến ${moment}. Hãy cập nhật các hệ thống của bạn trước thời điểm đó.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Đã tắt khóa ${name}. Các yêu cầu dùng khóa này sẽ thất bại cho đến khi bạn bật lại.`,
  noticeEnabled: (name: string) =>
    `Đã bật khóa ${name}. Các yêu cầu dùng khóa này hoạt động trở lại.`,
  noticeEnabledExpired: (name: string) =>
    `Đã bật khóa ${name}, nhưng khóa này đã hết hạn. Các yêu cầu dùng khóa này vẫn sẽ thất bại.`,
  noticeDisableFailed: (name: string) =>
    `Chúng tôi không thể tắt khóa ${name}. Khóa này vẫn hoạt động.`,
  noticeEnableFailed: (name: string) =>
    `Chúng tôi không thể bật khóa ${name}. Khóa này vẫn đang tắt.`,
  noticeDisableUncertain: (name: string) =>
    `Chúng tôi không thể xác nhận khóa ${name} đã được tắt. Khóa có thể vẫn hoạt động.`,
  noticeEnableUncertain: (name: string) =>
    `Chúng tôi không thể xác nhận khóa ${name} đã được bật. Khóa có thể vẫn đang tắt.`,
  noticeSwitchUnanswered: (name: string) =>
    `Máy chủ chưa phản hồi nên không rõ khóa ${name} đã thay đổi hay chưa.`,

  // Details
  detailGone: "Khóa này không còn tồn tại. Đây là những thông tin cuối cùng được biết.",
  // After a rotation, while the token before it works, too
  detailOldToken: "Token cũ",
  detailOldTokenUntil: (time: string) => `Hoạt động đến ${time}`,
  // The value of a custom field that is a switch
  detailOn: "Bật",
  detailOff: "Tắt",

  // Details: usage
  usageTitle: "Yêu cầu",
  usageTitleHours: (hours: number) => count(hours, { other: "Yêu cầu trong # giờ qua" }),
  usageTitleDays: (days: number) => count(days, { other: "Yêu cầu trong # ngày qua" }),
  // Beside the number of requests; `share` is like 0.4%
  usageFailed: (share: string) => `${share} trong số đó thất bại`,
  usageNone: "Không có yêu cầu nào trong khoảng thời gian này.",
  usageEmpty: "Chưa có số liệu nào.",
  usageError: "Không thể tải mức sử dụng",
  usageShowNumbers: "Hiện số liệu",
  usageHideNumbers: "Ẩn số liệu",
  usageColumnDay: "Ngày",
  usageColumnTime: "Thời gian",
  usageColumnFailed: "Thất bại",

  // Details: activity
  activityTitle: "Hoạt động",
  activityNone: "Chưa có hoạt động nào.",
  activityError: "Không thể tải hoạt động",
  activityMoreError: "Không thể tải thêm hoạt động",
  activityLoaded: (total: number) => count(total, { other: "Đã tải thêm # mục." }),

  // Filters
  filterLabel: "Lọc khóa",
  filterActive: "Đang hoạt động",
  filterScopes: "Phạm vi",
  filterCreatedBy: "Người tạo",
  // A filter with what is chosen in it: a name, or how many
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  // How many keys a filter finds, after its name
  filterCount: (total: number) => number(total),
  filterClear: "Xóa bộ lọc",
  filterClearAll: "Xóa nội dung tìm kiếm và bộ lọc",
  noMatchFilterTitle: "Không có khóa nào khớp với các bộ lọc này",
  noMatchFilterSearchTitle: (search: string) =>
    `Không có khóa nào khớp với “${search}” và các bộ lọc này`,
  noMatchFilterText: (filters: string) => `Bạn đang lọc theo ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Khóa ${name} đã được tạo, nhưng bộ lọc của bạn đang ẩn khóa này.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, { other: "# khóa sẽ hết hạn trong vòng 7 ngày." }),
  noticeExpiringShow: (total: number) => count(total, { other: "Xem" }),
  noticeExpiringShowAll: "Hiện tất cả khóa",

  // Quota
  quota: (used: number, max: number) => `${number(used)} trên ${keys(max)}`,
  quotaReached: "Bạn đã đạt giới hạn. Hãy xóa một khóa để tạo khóa khác.",

  // Checkboxes
  selectAll: "Chọn tất cả khóa",
  selectKey: (name: string) => `Chọn ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `Đã chọn ${number(total)}`,
  // Keys that are selected, but that the search or a filter hides
  selectedHidden: (total: number) => `${number(total)} không hiển thị`,
  // There are more keys, but only loaded ones can be selected
  selectedLoaded: (total: number) => `Chỉ có thể chọn ${keys(total)} đã tải đến nay.`,
  selectedNone: "Đã bỏ chọn.",
  // The name of the bar
  bulkActions: "Thao tác cho các khóa đã chọn",
  bulkDelete: "Xóa",
  bulkDisable: "Tắt",
  bulkEnable: "Bật",
  bulkClear: "Bỏ chọn",
  bulkClearName: "Bỏ chọn tất cả",

  // The question
  bulkDeleteTitle: (total: number) => `Xóa ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      other:
        "Các yêu cầu dùng khóa đã chọn sẽ thất bại ngay lập tức. Không thể hoàn tác thao tác này.",
    }),
  bulkDeleteConfirm: (total: number) => `Xóa ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Tắt ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, { other: "Các yêu cầu dùng khóa đã chọn sẽ thất bại cho đến khi bạn bật lại." }),
  bulkDisableConfirm: (total: number) => `Tắt ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Bật ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      other: "Các yêu cầu dùng khóa đã chọn sẽ hoạt động trở lại, trừ khi khóa đã hết hạn.",
    }),
  bulkEnableConfirm: (total: number) => `Bật ${keys(total)}`,
  bulkKeys: "Khóa đã chọn",
  bulkUsed: (time: string) => `Dùng lần cuối: ${time}`,
  bulkMore: (total: number) => count(total, { other: "và # khóa khác" }),
  bulkRecent: (total: number) =>
    count(total, { other: "# khóa trong số này đã được dùng trong 24 giờ qua." }),
  bulkLeftOut: (total: number) =>
    count(total, { other: "Không thể thực hiện thao tác này với # khóa đã chọn nên sẽ bỏ qua." }),
  bulkWorkspace: (workspace: string) => `Các khóa này thuộc về không gian làm việc ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Đã xóa ${number(done)} trên ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `Đã tắt ${number(done)} trên ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Đã bật ${number(done)} trên ${keys(total)}`,
  bulkStop: "Dừng",
  bulkStopping: "Sẽ dừng sau khi hoàn tất các yêu cầu đã gửi…",
  bulkPaused: (waitSeconds: number) =>
    `Máy chủ yêu cầu chúng tôi chậm lại. Chúng tôi sẽ tiếp tục sau ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Vẫn đang chờ máy chủ. Hãy tiếp tục chờ, hoặc đóng cửa sổ này và xem lại danh sách sau.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, { other: "Chúng tôi không thể thực hiện thao tác này với # khóa." }),
  bulkStopped: (total: number) =>
    count(total, {
      other: "Bạn đã dừng trước khi # khóa được xử lý. Không có gì thay đổi với số khóa này.",
    }),
  bulkLost: (total: number) =>
    count(total, { other: "Máy chủ ngừng phản hồi nên chúng tôi chưa thử với # khóa." }),
  bulkRefused: (total: number) => count(total, { other: "# khóa không thay đổi." }),
  // For a single key, where it isn't known whether the server did it
  bulkUncertain: "Không có phản hồi. Thao tác có thể vẫn đã hoàn tất.",
  bulkRetry: "Thử lại các khóa thất bại",
  bulkContinue: "Tiếp tục",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      other:
        "Đã xóa # khóa. Hãy cập nhật mọi hệ thống từng dùng các khóa đã xóa, nếu không các yêu cầu của chúng sẽ thất bại.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      other: "Đã tắt # khóa. Các yêu cầu dùng khóa đã tắt sẽ thất bại cho đến khi bạn bật lại.",
    }),
  noticeBulkEnabled: (total: number) => count(total, { other: "Đã bật # khóa." }),

  // The search for the key of a token
  tokenSearching: "Đang tìm khóa của token này…",
  tokenFound: (name: string) => `Token này thuộc về ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, { other: "Token này có thể thuộc về một trong # khóa." }),
  tokenNotFound:
    "Token này không thuộc về khóa nào trong danh sách này. Khóa của token có thể đã được xoay vòng hoặc bị xóa.",
  tokenNoHints:
    "Chúng tôi không thể biết token này thuộc về khóa nào vì các khóa này không có đoạn trích token.",
  tokenFailed: "Chúng tôi không thể kiểm tra hết các khóa. Hãy dán lại token để thử lại.",
  tokenNotSent: "Chúng tôi không gửi hay lưu trữ token này.",
  tokenShow: "Xem",
};
