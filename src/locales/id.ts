import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"other">("id");
const keys = (total: number) => count(total, { other: "# kunci" });
const seconds = (total: number) => count(total, { other: "# detik" });

/** The Indonesian messages. */
export const id: Messages = {
  locale: "id",
  dir: "ltr",
  // Header
  heading: "Kunci API",
  lede: (workspace: string) =>
    `Dengan kunci API, aplikasi dan skrip Anda dapat mengakses ruang kerja ${workspace} melalui API.`,
  ledeWithoutWorkspace:
    "Dengan kunci API, aplikasi dan skrip Anda dapat mengakses ruang kerja ini melalui API.",
  authorizationLink: "Pelajari cara mengautentikasi permintaan",
  opensInNewTab: "terbuka di tab baru",
  createButton: "Kunci API",
  createButtonName: "Buat kunci API",

  // Toolbar
  searchLabel: "Cari kunci API menurut nama",
  searchPlaceholder: "Cari menurut nama",
  searchLabelWide: "Cari kunci API",
  searchPlaceholderWide: "Cari",
  searchClear: "Bersihkan pencarian",
  searchClearText: "Bersihkan pencarian",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ kunci`,
  countMatches: (matches: number, total: number) => `${number(matches)} dari ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { other: "# hasil" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ hasil`,
  countLoaded: (loaded: number, total: number) => `${number(loaded)} dari ${keys(total)} dimuat`,
  countLoadedSoFar: (loaded: number) => `Kunci yang dimuat sejauh ini: ${number(loaded)}`,
  countPartial: "Pencarian dan urutan hanya mencakup kunci yang dimuat sejauh ini.",

  // Table
  tableCaption: (workspace: string) => `Kunci API ruang kerja ${workspace}`,
  tableCaptionWithoutWorkspace: "Kunci API",
  columnName: "Nama",
  columnCreated: "Dibuat",
  columnLastUsed: "Terakhir digunakan",
  columnExpires: "Kedaluwarsa",
  columnCreatedBy: "Dibuat oleh",
  columnScopes: "Cakupan",
  columnActions: "Tindakan",
  expiredLabel: "Sudah kedaluwarsa",
  neverUsed: "Belum pernah digunakan",
  neverExpires: "Tidak pernah kedaluwarsa",
  createdUnknown: "Tidak diketahui",
  createdByUnknown: "Pengguna tidak dikenal",
  noScopes: "Tanpa cakupan",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Diurutkan menurut kolom ${column}, menaik`,
  sortedDescending: (column: string) => `Diurutkan menurut kolom ${column}, menurun`,
  statusExpiring: "Segera kedaluwarsa",
  statusExpired: "Sudah kedaluwarsa",
  statusDisabled: "Dinonaktifkan",
  statusTokenNotCopied: "Token belum disimpan",
  statusTokenNotCopiedHelp: "Tidak ada yang memiliki token ini. Rotasikan atau hapus kunci ini.",
  statusNew: "Baru",
  statusActive: "Aktif",
  actionsFor: (name: string) => `Tindakan untuk ${name}`,
  actionDetails: "Lihat detail",
  actionEdit: "Edit",
  actionRotate: "Rotasikan",
  actionDelete: "Hapus",
  loadMore: "Muat lebih banyak kunci",
  loadingMore: "Memuat lebih banyak kunci…",
  printPart: (drawn: number) =>
    `Hanya kunci 1–${number(drawn)} yang dicetak. Daftar masih berlanjut.`,

  // List states
  loading: "Memuat kunci API…",
  loadingSlow: "Proses ini lebih lama dari biasanya.",
  emptyTitle: "Belum ada kunci API",
  emptyText:
    "Gunakan kunci API untuk memanggil API dari kode Anda sendiri. Buat satu untuk setiap aplikasi atau lingkungan, agar Anda dapat mengganti salah satunya tanpa memengaruhi yang lain.",
  emptyCreate: "Buat kunci pertama Anda",
  emptyReadOnlyText:
    "Jika seseorang yang memiliki akses tulis membuat kunci, kunci itu akan tercantum di sini.",
  noMatchTitle: (search: string) => `Tidak ada kunci yang cocok dengan “${search}”`,
  noMatchText: "Pencarian hanya mencakup nama kunci. Coba nama lain.",
  noMatchTextWide: "Coba gunakan lebih sedikit kata atau kata lain.",
  readOnly:
    "Anda hanya memiliki akses lihat. Untuk membuat, mengedit, atau menghapus kunci, minta akses tulis kepada admin ruang kerja.",
  readOnlyAdapter: "Kunci ini dikelola di tempat lain, jadi hanya dapat dilihat di sini.",
  retry: "Coba lagi",
  errorTitle: "Kunci API tidak dapat dimuat",
  errorUnavailable: "Server tidak merespons. Periksa koneksi Anda, lalu coba lagi.",
  errorUnknown: "Terjadi kesalahan di tengah proses. Coba lagi.",
  errorForbiddenTitle: "Anda tidak memiliki akses ke kunci API ini",
  errorForbidden: "Minta akses kepada administrator ruang kerja ini.",
  errorUnauthenticatedTitle: "Anda telah keluar",
  errorUnauthenticated: "Masuk lagi untuk melihat kunci API ruang kerja ini.",
  errorReauthenticationTitle: "Konfirmasi bahwa ini Anda",
  errorReauthentication: "Untuk melihat kunci API ini, verifikasi identitas Anda sekali lagi.",
  confirmIdentity: "Verifikasi identitas",
  errorNotFoundTitle: "Ruang kerja ini tidak ditemukan",
  errorNotFound: "Mungkin sudah dihapus, atau Anda mungkin tidak lagi memiliki akses.",
  errorRejected: "Server menolak permintaan ini.",
  errorRedirectedTitle: "Server mengalihkan permintaan ini",
  errorRedirected: "Anda mungkin sudah keluar. Masuk lagi, lalu coba lagi.",
  errorRateLimitedTitle: "Terlalu banyak permintaan",
  errorRateLimited: (waitSeconds: number) => `Coba lagi dalam ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Coba lagi beberapa saat lagi.",
  errorRateLimitedOver: "Sekarang Anda dapat mencoba lagi.",
  offlineTitle: "Anda sedang offline",
  offline: "Kunci API akan dimuat segera setelah Anda terhubung kembali.",
  staleNotice: "Daftar tidak dapat diperbarui, jadi isinya mungkin sudah usang.",
  stalePartial: "Sisa daftar tidak dapat dimuat.",
  staleOffline: "Anda sedang offline, jadi isi daftar mungkin sudah usang.",
  partFailed:
    "Bagian halaman ini tidak dapat dimuat. Periksa koneksi Anda, lalu coba lagi atau muat ulang halaman.",

  // Create
  createTitle: "Buat kunci API",
  createText: (workspace: string) =>
    `Gunakan kunci terpisah untuk setiap aplikasi atau lingkungan di ruang kerja ${workspace}.`,
  createTextWithoutWorkspace: "Gunakan kunci terpisah untuk setiap aplikasi atau lingkungan.",
  nameLabel: "Nama",
  nameHelp: "Sebutkan tempat penggunaannya: Backend Produksi, Worker Staging, Sinkronisasi CRM.",
  nameEmpty: "Masukkan nama.",
  nameTooLong: (maximum: number) => `Gunakan paling banyak ${number(maximum)} karakter.`,
  nameControlCharacters: "Gunakan satu baris saja, tanpa tab atau karakter kontrol lainnya.",
  nameTaken: "Nama ini sudah dipakai kunci lain. Pilih nama yang berbeda.",
  nameInUse: "Nama ini sudah dipakai kunci lain. Anda tetap dapat menggunakannya.",
  nameLooksLikeToken:
    "Ini tampak seperti token. Semua orang di ruang kerja ini dapat melihat nama kunci, jadi masukkan nama yang deskriptif.",
  create: "Buat",
  cancel: "Batal",
  close: "Tutup",
  save: "Simpan",
  createOutcomeUnknown:
    "Kami tidak dapat memastikan apakah kunci sudah dibuat. Anda aman untuk mencoba lagi: tidak akan ada duplikat.",
  createOutcomeUnknownCheck:
    "Kami tidak dapat memastikan apakah kunci sudah dibuat. Periksa daftar sebelum mencoba lagi.",
  createUnanswered:
    "Masih belum ada jawaban, jadi kunci mungkin sudah ada, mungkin juga belum. Terus tunggu, atau coba lagi: kunci kedua tidak akan dibuat.",
  createUnansweredCheck:
    "Masih belum ada jawaban, jadi kunci mungkin sudah ada, mungkin juga belum. Periksa daftar sebelum mencoba lagi: bisa jadi ada kunci kedua.",
  createWithoutToken:
    "Server membuat kunci tetapi tidak mengirim token, jadi kunci tersebut tidak dapat digunakan. Coba lagi, atau hapus kunci itu dan buat yang lain.",
  createFound:
    "Kunci dengan nama ini sekarang ada dalam daftar, tetapi kami tidak menerima tokennya. Coba lagi untuk mendapatkan token, atau singkirkan kunci itu.",
  createFoundCheck:
    "Kunci dengan nama ini sekarang ada dalam daftar, tetapi kami tidak menerima tokennya. Jika Anda mencoba lagi, bisa terjadi duplikat.",
  foundDelete: "Hapus kunci",
  foundRotate: "Rotasikan kunci",
  giveUp: "Tetap tutup",

  // Rotate
  rotateTitle: (name: string) => `Rotasikan “${name}”?`,
  rotateText:
    "Kunci ini mendapat token baru, yang ditampilkan satu kali saja. Token lama langsung berhenti berfungsi.",
  rotateConfirm: "Rotasikan kunci",
  rotateOutcomeUnknown:
    "Kami tidak dapat memastikan apakah token sudah diganti. Anda aman untuk mencoba lagi.",
  rotateOutcomeUnknownCheck:
    "Kami tidak dapat memastikan apakah token sudah diganti. Jika Anda mencoba lagi, token bisa diganti dua kali.",
  rotateUnanswered:
    "Masih belum ada jawaban, jadi token mungkin sudah diganti, mungkin juga belum. Terus tunggu, atau coba lagi: token tidak akan diganti dua kali.",
  rotateUnansweredCheck:
    "Masih belum ada jawaban, jadi token mungkin sudah diganti, mungkin juga belum. Jika Anda mencoba lagi, token bisa diganti sekali lagi.",
  rotateWithoutToken:
    "Server tidak mengembalikan token baru. Token lama mungkin sudah tidak berfungsi. Coba lagi.",

  // Failures of any write
  writeForbidden: "Anda tidak memiliki izin untuk melakukan tindakan ini.",
  writeUnauthenticated:
    "Anda telah keluar. Masuk lagi di tab lain, lalu kembali ke sini dan coba lagi.",
  writeReauthentication: "Konfirmasi bahwa ini Anda, lalu coba lagi.",
  writeInvalid: "Server menolak permintaan ini. Periksa data yang Anda masukkan.",
  writeNotFound: "Kunci ini sudah tidak ada.",
  writeWorkspaceNotFound: "Ruang kerja ini sudah tidak ada, atau Anda tidak lagi memiliki akses.",
  writeLimitReached:
    "Jumlah kunci di ruang kerja ini sudah mencapai batas. Hapus salah satu yang tidak lagi Anda perlukan.",
  writeRateLimited: (waitSeconds: number) =>
    `Terlalu banyak permintaan. Coba lagi dalam ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Terlalu banyak permintaan. Coba lagi beberapa saat lagi.",
  writeRejected: "Server menolak permintaan ini. Tidak ada yang berubah.",
  writeUnavailable:
    "Server tidak merespons. Data yang Anda masukkan tidak ada yang hilang. Coba lagi.",
  writeUnknown: "Terjadi kesalahan. Data yang Anda masukkan tidak ada yang hilang. Coba lagi.",
  writeUnanswered:
    "Masih belum ada jawaban. Anda dapat terus menunggu, atau menutup jendela ini dan memeriksa daftar nanti.",
  writeStillRunning:
    "Server masih memproses permintaan pertama Anda. Tunggu sebentar, lalu coba lagi.",

  // Reveal
  revealTitle: "Salin token Anda",
  revealText: (name: string) =>
    `Salin token untuk kunci ${name} sekarang. Anda tidak akan dapat melihatnya lagi.`,
  revealWorkspace: (workspace: string) => `Kunci ini milik ruang kerja ${workspace}.`,
  revealAgain: "Anda meninggalkan halaman ini sebelum menyalin token. Salin sekarang.",
  tokenLabel: "Token",
  show: "Tampilkan",
  showToken: "Tampilkan token",
  hide: "Sembunyikan",
  hideToken: "Sembunyikan token",
  copy: "Salin",
  copied: "Disalin ke papan klip.",
  copiedHeader: "Disalin ke papan klip sebagai header permintaan.",
  copiedByHand: "Disalin.",
  copyFailed: (shortcut: string) =>
    `Browser tidak mengizinkan penyalinan. Token sudah dipilih: tekan ${shortcut} untuk menyalinnya.`,
  storeWarning:
    "Simpan token di konfigurasi aplikasi Anda, pengelola sandi, atau penyimpanan rahasia sebelum menutup jendela ini.",
  useIt: "Header permintaan",
  headerPlaceholder: "<token>",
  copyHeader: "Salin header",
  copyAs: "Salin sebagai",
  copyAsFormat: (format: string) => `Salin sebagai ${format}`,
  done: "Selesai",
  leaveTitle: "Token belum disalin",
  leaveText: "Setelah jendela ini ditutup, tidak ada yang dapat melihat token itu lagi.",
  leaveStay: "Tetap buka",
  leaveGo: "Sudah saya simpan",

  // Edit
  editTitle: "Edit kunci API",
  editText: "Mengganti nama kunci tidak memengaruhi permintaan yang menggunakannya.",

  // Delete
  deleteTitle: (name: string) => `Hapus “${name}”?`,
  deleteLastUsed: (time: string) => `Terakhir digunakan ${time}.`,
  deleteNeverUsed: "Kunci ini belum pernah digunakan.",
  deleteConsequence:
    "Setelah kunci ini dihapus, permintaan yang menggunakannya akan gagal. Tindakan ini tidak dapat diurungkan.",
  deleteConfirm: "Hapus kunci",
  deleteUncertain:
    "Kami tidak dapat memastikan bahwa kunci sudah dihapus. Kunci mungkin masih berfungsi. Coba lagi.",
  detailStatus: "Status",
  detailHint: "Cuplikan token",
  detailId: "ID",
  detailDescription: "Deskripsi",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `${name} telah dihapus. Perbarui semua sistem yang tadinya menggunakan kunci ini. Jika tidak, permintaan dari sistem tersebut akan gagal.`,
  noticeNotDeleted: (name: string) =>
    `Kunci ${name} tidak dihapus. Kunci ini masih ada dalam daftar dan masih berfungsi.`,
  noticeStillListed: (name: string) =>
    `Kunci ${name} kembali ada dalam daftar. Server masih mengembalikannya, jadi kunci ini mungkin masih berfungsi.`,
  noticeLeftOut: (total: number) =>
    `Tidak dapat dibaca sehingga tidak ditampilkan: ${keys(total)}.`,
  noticeListCut:
    "Server mengembalikan halaman yang sama dua kali, jadi daftar ini mungkin tidak lengkap.",
  noticeCreatedHidden: (name: string) =>
    `Kunci ${name} telah dibuat, tetapi pencarian Anda menyembunyikannya.`,
  dismiss: "Tutup",
  announceCreated: (name: string) => `Kunci API ${name} telah dibuat.`,
  announceRenamed: (name: string) => `Nama kunci sekarang adalah ${name}.`,
  announceRenameFailed: (name: string) =>
    `Kami tidak dapat mengganti nama kunci. Namanya masih ${name}.`,

  // Fields beyond the name
  optional: "Opsional",
  // Under the title of the dialog that creates a key like another one
  duplicateText: (name: string) =>
    `Formulir ini sudah diisi dengan setelan dari kunci ${name}. Kunci baru mendapat token baru.`,
  // Under the title of the dialog that edits more than the name
  editFieldsText:
    "Perubahan langsung berlaku untuk permintaan yang menggunakan kunci ini. Tokennya tetap sama.",
  announceSaved: (name: string) => `Perubahan pada ${name} telah disimpan.`,
  // Above the list, after the dialog was closed
  noticeSaveFailed: (name: string) => `Kami tidak dapat menyimpan perubahan Anda pada ${name}.`,
  descriptionLabel: "Deskripsi",
  descriptionPlaceholder: "Kegunaan kunci ini, dan siapa yang dapat ditanyai",

  // Expiration
  expiryLabel: "Kedaluwarsa",
  expiryDate: "Pilih tanggal",
  expiryNever: "Tidak pernah",
  // The choice that leaves the end of a key as it is
  expiryUnchanged: "Tidak diubah",
  // The name of the date field
  expiryDateLabel: "Tanggal kedaluwarsa",
  expiresOn: (time: string) => `Akan kedaluwarsa pada ${time}.`,
  expiredOn: (time: string) => `Sudah kedaluwarsa pada ${time}.`,
  expiresNever: "Kunci ini tidak pernah kedaluwarsa.",
  expiryNeverWarning:
    "Jika bocor, kunci ini tetap berfungsi sampai ada yang menghapusnya. Pilih tanggal kedaluwarsa jika memungkinkan.",
  expiryMissing: "Pilih kapan kunci akan kedaluwarsa.",
  expiryPast: "Pilih waktu yang akan datang.",
  expiryTooEarly: (date: string) => `Pilih ${date} atau setelahnya.`,
  expiryTooLate: (date: string) => `Pilih ${date} atau sebelumnya.`,

  // Custom fields
  fieldMissing: "Kolom ini wajib diisi.",
  fieldNotANumber: "Masukkan angka, misalnya 1000 atau 0,5.",
  fieldChoose: "Pilih salah satu",
  fieldListHelp: "Satu nilai per baris.",
  permissionsMissing: "Pilih minimal satu cakupan.",

  // Permissions
  permissionsLabel: "Cakupan",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} dari ${number(total)} dipilih`,
  // Of the choices of several permissions with one press
  permissionsPresets: "Preset",
  permissionsSearch: "Cari cakupan",
  permissionsFound: (total: number) => count(total, { other: "# cakupan ditemukan" }),
  permissionsNoMatch: (search: string) => `Tidak ada cakupan yang cocok dengan “${search}”`,
  permissionsSelectAll: "Pilih semua",
  permissionsSelectAllOf: (group: string) => `Pilih semua: ${group}`,
  permissionsClear: "Batalkan pilihan",
  permissionsClearAllOf: (group: string) => `Batalkan pilihan: ${group}`,
  // The heading over the permissions that have none
  permissionsOther: "Lainnya",
  permissionSensitive: "Sensitif",
  permissionIncluded: (source: string) => `Termasuk dalam “${source}”`,
  // The heading over the permissions of a key that the server doesn't know, and what it says about each of them
  permissionsGone: "Tidak lagi tersedia",
  permissionGone: "Cakupan ini sudah tidak ada.",
  permissionsNone: "Tidak ada cakupan yang dapat dipilih.",
  permissionsLoading: "Memuat cakupan…",
  permissionsErrorTitle: "Cakupan tidak dapat dimuat",
  permissionsArrowKeys: "Gunakan tombol panah untuk menelusuri daftar.",

  // Row menu
  actionDuplicate: "Duplikat…",
  // Where the backend has more to choose than Rotate alone
  actionRotateOptions: "Rotasikan…",
  actionDisable: "Nonaktifkan",
  actionEnable: "Aktifkan",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Kunci ini mendapat token baru, yang ditampilkan satu kali saja. Pilih berapa lama token saat ini tetap berfungsi.",
  graceLabel: "Token saat ini",
  graceNone: "Langsung berhenti berfungsi",
  graceNoneHelp:
    "Permintaan yang menggunakan token saat ini akan gagal sampai Anda memperbaruinya.",
  graceUntilToday: (time: string) =>
    `Berfungsi sampai hari ini, ${time}. Perbarui sistem Anda sebelum waktu tersebut.`,
  graceUntil: (moment: string) =>
    `Berfungsi sampai ${moment}. Perbarui sistem Anda sebelum waktu tersebut.`,
  graceFailed:
    "Kami tidak dapat memuat berapa lama token saat ini dapat tetap berfungsi. Jika Anda merotasi kunci sekarang, token tersebut langsung berhenti berfungsi.",

  // A key whose old token still works
  statusRotated: "Dirotasi",
  oldTokenUntil: (moment: string) => `token lama berfungsi sampai ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Token lama berfungsi sampai hari ini, ${time}. Perbarui sistem Anda sebelum waktu tersebut.`,
  revealOldTokenUntil: (moment: string) =>
    `Token lama berfungsi sampai ${moment}. Perbarui sistem Anda sebelum waktu tersebut.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Kunci ${name} dinonaktifkan. Permintaan yang menggunakannya akan gagal sampai Anda mengaktifkannya lagi.`,
  noticeEnabled: (name: string) =>
    `Kunci ${name} diaktifkan. Permintaan yang menggunakannya berfungsi lagi.`,
  noticeEnabledExpired: (name: string) =>
    `Kunci ${name} diaktifkan, tetapi sudah kedaluwarsa. Permintaan yang menggunakannya tetap akan gagal.`,
  noticeDisableFailed: (name: string) =>
    `Kami tidak dapat menonaktifkan kunci ${name}. Kunci ini masih berfungsi.`,
  noticeEnableFailed: (name: string) =>
    `Kami tidak dapat mengaktifkan kunci ${name}. Kunci ini masih nonaktif.`,
  noticeDisableUncertain: (name: string) =>
    `Kami tidak dapat memastikan bahwa kunci ${name} sudah dinonaktifkan. Kunci mungkin masih berfungsi.`,
  noticeEnableUncertain: (name: string) =>
    `Kami tidak dapat memastikan bahwa kunci ${name} sudah diaktifkan. Kunci mungkin masih nonaktif.`,
  noticeSwitchUnanswered: (name: string) =>
    `Server belum merespons, jadi kami tidak tahu apakah kunci ${name} sudah berubah.`,

  // Details
  detailGone: "Kunci ini sudah tidak ada. Ini detail terakhir yang diketahui.",
  // After a rotation, while the token before it works, too
  detailOldToken: "Token lama",
  detailOldTokenUntil: (time: string) => `Berfungsi sampai ${time}`,
  // The value of a custom field that is a switch
  detailOn: "Aktif",
  detailOff: "Nonaktif",

  // Details: usage
  usageTitle: "Permintaan",
  usageTitleHours: (hours: number) => count(hours, { other: "Permintaan, # jam terakhir" }),
  usageTitleDays: (days: number) => count(days, { other: "Permintaan, # hari terakhir" }),
  // Beside the number of requests; `share` is like 0.4%
  usageFailed: (share: string) => `${share} di antaranya gagal`,
  usageNone: "Tidak ada permintaan dalam periode ini.",
  usageEmpty: "Belum ada yang dihitung.",
  usageError: "Penggunaan tidak dapat dimuat",
  usageShowNumbers: "Tampilkan angka",
  usageHideNumbers: "Sembunyikan angka",
  usageColumnDay: "Hari",
  usageColumnTime: "Waktu",
  usageColumnFailed: "Gagal",

  // Details: activity
  activityTitle: "Aktivitas",
  activityNone: "Belum ada aktivitas.",
  activityError: "Aktivitas tidak dapat dimuat",
  activityMoreError: "Aktivitas lainnya tidak dapat dimuat",
  activityLoaded: (total: number) => count(total, { other: "# entri lagi telah dimuat." }),

  // Filters
  filterLabel: "Filter kunci",
  filterActive: "Aktif",
  filterScopes: "Cakupan",
  filterCreatedBy: "Pembuat",
  // A filter with what is chosen in it: a name, or how many
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  // How many keys a filter finds, after its name
  filterCount: (total: number) => number(total),
  filterClear: "Bersihkan filter",
  filterClearAll: "Bersihkan pencarian dan filter",
  noMatchFilterTitle: "Tidak ada kunci yang cocok dengan filter ini",
  noMatchFilterSearchTitle: (search: string) =>
    `Tidak ada kunci yang cocok dengan “${search}” dan filter ini`,
  noMatchFilterText: (filters: string) => `Anda memfilter menurut ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Kunci ${name} telah dibuat, tetapi filter Anda menyembunyikannya.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, { other: "# kunci akan kedaluwarsa dalam 7 hari." }),
  noticeExpiringShow: (total: number) => count(total, { other: "Tampilkan" }),
  noticeExpiringShowAll: "Tampilkan semua kunci",

  // Quota
  quota: (used: number, max: number) => `${number(used)} dari ${keys(max)}`,
  quotaReached: "Anda sudah mencapai batas. Hapus satu kunci untuk membuat kunci lain.",

  // Checkboxes
  selectAll: "Pilih semua kunci",
  selectKey: (name: string) => `Pilih ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} dipilih`,
  // Keys that are selected, but that the search or a filter hides
  selectedHidden: (total: number) => `${number(total)} tidak ditampilkan`,
  // There are more keys, but only loaded ones can be selected
  selectedLoaded: (total: number) =>
    `Hanya ${keys(total)} yang dimuat sejauh ini yang dapat dipilih.`,
  selectedNone: "Pilihan dibatalkan.",
  // The name of the bar
  bulkActions: "Tindakan untuk kunci yang dipilih",
  bulkDelete: "Hapus",
  bulkDisable: "Nonaktifkan",
  bulkEnable: "Aktifkan",
  bulkClear: "Batalkan pilihan",
  bulkClearName: "Batalkan pilihan",

  // The question
  bulkDeleteTitle: (total: number) => `Hapus ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      other:
        "Permintaan yang menggunakan kunci yang dipilih akan langsung gagal. Tindakan ini tidak dapat diurungkan.",
    }),
  bulkDeleteConfirm: (total: number) => `Hapus ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Nonaktifkan ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      other:
        "Permintaan yang menggunakan kunci yang dipilih akan gagal sampai Anda mengaktifkannya lagi.",
    }),
  bulkDisableConfirm: (total: number) => `Nonaktifkan ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Aktifkan ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      other:
        "Permintaan yang menggunakan kunci yang dipilih akan berfungsi lagi, kecuali jika kunci sudah kedaluwarsa.",
    }),
  bulkEnableConfirm: (total: number) => `Aktifkan ${keys(total)}`,
  bulkKeys: "Kunci yang dipilih",
  bulkUsed: (time: string) => `Terakhir digunakan ${time}`,
  bulkMore: (total: number) => count(total, { other: "dan # kunci lainnya" }),
  bulkRecent: (total: number) =>
    count(total, { other: "# dari kunci ini digunakan dalam 24 jam terakhir." }),
  bulkLeftOut: (total: number) =>
    count(total, {
      other: "Tindakan ini tidak dapat dilakukan pada # kunci yang dipilih, jadi akan dilewati.",
    }),
  bulkWorkspace: (workspace: string) => `Kunci-kunci ini milik ruang kerja ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${number(done)} dari ${keys(total)} dihapus`,
  bulkDisabling: (done: number, total: number) =>
    `${number(done)} dari ${keys(total)} dinonaktifkan`,
  bulkEnabling: (done: number, total: number) => `${number(done)} dari ${keys(total)} diaktifkan`,
  bulkStop: "Hentikan",
  bulkStopping: "Berhenti setelah permintaan yang sudah dikirim selesai…",
  bulkPaused: (waitSeconds: number) =>
    `Server meminta kami memperlambat. Kami akan melanjutkan dalam ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Masih menunggu server. Terus tunggu, atau tutup jendela ini dan periksa daftar nanti.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, { other: "Kami tidak dapat melakukan tindakan ini pada # kunci." }),
  bulkStopped: (total: number) =>
    count(total, {
      other: "Anda menghentikan proses sebelum # kunci diproses. Kunci tersebut tidak berubah.",
    }),
  bulkLost: (total: number) =>
    count(total, { other: "Server berhenti merespons, jadi kami tidak mencoba # kunci." }),
  bulkRefused: (total: number) => count(total, { other: "# kunci tidak berubah." }),
  // For a single key, where it isn't known whether the server did it
  bulkUncertain: "Tidak ada jawaban. Tindakan ini mungkin tetap sudah dilakukan.",
  bulkRetry: "Coba lagi yang gagal",
  bulkContinue: "Lanjutkan",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      other:
        "# kunci telah dihapus. Perbarui semua sistem yang tadinya menggunakan kunci tersebut. Jika tidak, permintaan dari sistem tersebut akan gagal.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      other:
        "# kunci telah dinonaktifkan. Permintaan yang menggunakan kunci tersebut akan gagal sampai Anda mengaktifkannya lagi.",
    }),
  noticeBulkEnabled: (total: number) => count(total, { other: "# kunci telah diaktifkan." }),

  // The search for the key of a token
  tokenSearching: "Mencari kunci pemilik token ini…",
  tokenFound: (name: string) => `Token ini milik ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, { other: "Token ini mungkin milik salah satu dari # kunci." }),
  tokenNotFound:
    "Token ini bukan milik kunci mana pun dalam daftar ini. Kuncinya mungkin sudah dirotasi atau dihapus.",
  tokenNoHints:
    "Kami tidak dapat mengetahui token ini milik kunci yang mana, karena kunci-kunci ini tidak memiliki cuplikan token.",
  tokenFailed: "Kami tidak dapat memeriksa semua kunci. Tempelkan lagi token untuk mencoba lagi.",
  tokenNotSent: "Kami tidak mengirim atau menyimpan token ini.",
  tokenShow: "Tampilkan",
};
