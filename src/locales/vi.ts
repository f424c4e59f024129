import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"other">("vi");
const keys = (total: number) => count(total, { other: "# khóa" });
const seconds = (total: number) => count(total, { other: "# giây" });

/** The Vietnamese messages. */
export const vi: Translation = {
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
};
