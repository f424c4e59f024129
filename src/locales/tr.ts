import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("tr");
// After a number the noun stays in the singular.
const keys = (total: number) => count(total, { one: "# anahtar", other: "# anahtar" });
const seconds = (total: number) => count(total, { one: "# saniye", other: "# saniye" });

/** The Turkish messages. */
export const tr: Messages = {
  locale: "tr",
  dir: "ltr",
  // Header
  heading: "API anahtarları",
  lede: (workspace: string) =>
    `API anahtarları, uygulamalarınızın ve betiklerinizin API üzerinden ${workspace} çalışma alanına erişmesini sağlar.`,
  ledeWithoutWorkspace:
    "API anahtarları, uygulamalarınızın ve betiklerinizin API üzerinden bu çalışma alanına erişmesini sağlar.",
  authorizationLink: "İsteklerin kimliğini doğrulamayı öğrenin",
  opensInNewTab: "yeni sekmede açılır",
  createButton: "API anahtarı",
  createButtonName: "API anahtarı oluştur",

  // Toolbar
  searchLabel: "API anahtarlarını ada göre ara",
  searchPlaceholder: "Ada göre ara",
  searchLabelWide: "API anahtarlarında ara",
  searchPlaceholderWide: "Ara",
  searchClear: "Aramayı temizle",
  searchClearText: "Aramayı temizle",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ anahtar`,
  countMatches: (matches: number, total: number) => `${number(matches)} / ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# sonuç", other: "# sonuç" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ sonuç`,
  countLoaded: (loaded: number, total: number) => `${number(loaded)} / ${keys(total)} yüklendi`,
  countLoadedSoFar: (loaded: number) => `Şu ana kadar yüklenen anahtarlar: ${number(loaded)}`,
  countPartial: "Arama ve sıralama yalnızca şu ana kadar yüklenen anahtarları kapsar.",

  // Table
  tableCaption: (workspace: string) => `${workspace} çalışma alanının API anahtarları`,
  tableCaptionWithoutWorkspace: "API anahtarları",
  columnName: "Ad",
  columnCreated: "Oluşturulma",
  columnLastUsed: "Son kullanım",
  columnExpires: "Bitiş tarihi",
  columnCreatedBy: "Oluşturan",
  columnScopes: "Kapsamlar",
  columnActions: "İşlemler",
  expiredLabel: "Süresi doldu",
  neverUsed: "Hiç kullanılmadı",
  neverExpires: "Süresiz",
  createdUnknown: "Bilinmiyor",
  createdByUnknown: "Bilinmeyen kullanıcı",
  noScopes: "Kapsam yok",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `${column} sütununa göre artan düzende sıralandı`,
  sortedDescending: (column: string) => `${column} sütununa göre azalan düzende sıralandı`,
  statusExpiring: "Süresi yakında doluyor",
  statusExpired: "Süresi doldu",
  statusDisabled: "Devre dışı",
  statusTokenNotCopied: "Jeton kaydedilmedi",
  statusTokenNotCopiedHelp: "Bu jeton kimsede yok. Anahtarı döndürün veya silin.",
  statusNew: "Yeni",
  statusActive: "Etkin",
  actionsFor: (name: string) => `${name} için işlemler`,
  actionDetails: "Ayrıntıları görüntüle",
  actionEdit: "Düzenle",
  actionRotate: "Döndür",
  actionDelete: "Sil",
  loadMore: "Daha fazla anahtar yükle",
  loadingMore: "Daha fazla anahtar yükleniyor…",
  printPart: (drawn: number) =>
    `Yalnızca 1–${number(drawn)} arası anahtarlar yazdırıldı. Liste devam ediyor.`,

  // List states
  loading: "API anahtarları yükleniyor…",
  loadingSlow: "Bu işlem normalden uzun sürüyor.",
  emptyTitle: "Henüz API anahtarı yok",
  emptyText:
    "API’yi kendi kodunuzdan çağırmak için bir API anahtarı kullanın. Her uygulama veya ortam için bir anahtar oluşturun; böylece birini diğerlerini etkilemeden değiştirebilirsiniz.",
  emptyCreate: "İlk anahtarı oluştur",
  emptyReadOnlyText: "Yazma erişimi olan biri anahtar oluşturduğunda burada listelenir.",
  noMatchTitle: (search: string) => `“${search}” ile eşleşen anahtar yok`,
  noMatchText: "Arama yalnızca anahtar adlarında yapılır. Başka bir ad deneyin.",
  noMatchTextWide: "Daha az veya başka sözcüklerle deneyin.",
  readOnly:
    "Yalnızca görüntüleme erişiminiz var. Anahtar oluşturmak, düzenlemek veya silmek için bir çalışma alanı yöneticisinden yazma erişimi isteyin.",
  readOnlyAdapter:
    "Bu anahtarlar başka bir yerde yönetiliyor, bu nedenle burada yalnızca görüntülenebilir.",
  retry: "Yeniden dene",
  errorTitle: "API anahtarları yüklenemedi",
  errorUnavailable: "Sunucu yanıt vermedi. Bağlantınızı kontrol edip yeniden deneyin.",
  errorUnknown: "İletim sırasında bir sorun oluştu. Yeniden deneyin.",
  errorForbiddenTitle: "Bu API anahtarlarına erişiminiz yok",
  errorForbidden: "Bu çalışma alanının bir yöneticisinden erişim isteyin.",
  errorUnauthenticatedTitle: "Oturumunuz kapalı",
  errorUnauthenticated: "Bu çalışma alanının API anahtarlarını görmek için yeniden oturum açın.",
  errorReauthenticationTitle: "Siz olduğunuzu onaylayın",
  errorReauthentication: "Bu API anahtarlarını görmek için kimliğinizi bir kez daha doğrulayın.",
  confirmIdentity: "Kimliği doğrula",
  errorNotFoundTitle: "Bu çalışma alanı bulunamadı",
  errorNotFound: "Silinmiş olabilir veya artık erişiminiz olmayabilir.",
  errorRejected: "Sunucu bu isteği reddetti.",
  errorRedirectedTitle: "Sunucu bu isteği yönlendirdi",
  errorRedirected: "Oturumunuz kapanmış olabilir. Yeniden oturum açın, ardından tekrar deneyin.",
  errorRateLimitedTitle: "Çok fazla istek",
  errorRateLimited: (waitSeconds: number) => `${seconds(waitSeconds)} sonra yeniden deneyin.`,
  errorRateLimitedSoon: "Birazdan yeniden deneyin.",
  errorRateLimitedOver: "Artık yeniden deneyebilirsiniz.",
  offlineTitle: "Çevrimdışısınız",
  offline: "Yeniden bağlandığınızda API anahtarları hemen yüklenecek.",
  staleNotice: "Liste yenilenemedi, bu nedenle güncel olmayabilir.",
  stalePartial: "Listenin geri kalanı yüklenemedi.",
  staleOffline: "Çevrimdışısınız, bu nedenle liste güncel olmayabilir.",
  partFailed:
    "Sayfanın bu bölümü yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin veya sayfayı yenileyin.",

  // Create
  createTitle: "API anahtarı oluştur",
  createText: (workspace: string) =>
    `${workspace} çalışma alanındaki her uygulama veya ortam için ayrı bir anahtar kullanın.`,
  createTextWithoutWorkspace: "Her uygulama veya ortam için ayrı bir anahtar kullanın.",
  nameLabel: "Ad",
  nameHelp:
    "Nerede kullanılacağını yazın: Üretim Sunucusu, Test Ortamı İşleyicisi, CRM Eşitlemesi.",
  nameEmpty: "Bir ad girin.",
  nameTooLong: (maximum: number) => `En fazla ${number(maximum)} karakter kullanın.`,
  nameControlCharacters: "Sekme veya başka denetim karakterleri olmadan tek bir satır kullanın.",
  nameTaken: "Başka bir anahtar bu adı taşıyor. Farklı bir ad seçin.",
  nameInUse: "Başka bir anahtar zaten bu adı taşıyor. Yine de kullanabilirsiniz.",
  nameLooksLikeToken:
    "Bu bir jetona benziyor. Bu çalışma alanındaki herkes anahtar adlarını görebilir, bu nedenle bunun yerine açıklayıcı bir ad girin.",
  create: "Oluştur",
  cancel: "İptal",
  close: "Kapat",
  save: "Kaydet",
  createOutcomeUnknown:
    "Anahtarın oluşturulup oluşturulmadığını doğrulayamadık. Yeniden denemek güvenlidir: yinelenen bir anahtar oluşmaz.",
  createOutcomeUnknownCheck:
    "Anahtarın oluşturulup oluşturulmadığını doğrulayamadık. Yeniden denemeden önce listeye bakın.",
  createUnanswered:
    "Hâlâ yanıt yok, bu nedenle anahtarın var olup olmadığı bilinmiyor. Beklemeye devam edin veya yeniden deneyin: ikinci bir anahtar oluşturulmaz.",
  createUnansweredCheck:
    "Hâlâ yanıt yok, bu nedenle anahtarın var olup olmadığı bilinmiyor. Yeniden denemeden önce listeye bakın: ikinci bir anahtar oluşabilir.",
  createWithoutToken:
    "Sunucu anahtarı oluşturdu ancak jeton göndermedi, bu nedenle anahtar kullanılamaz. Yeniden deneyin ya da anahtarı silip başka bir tane oluşturun.",
  createFound:
    "Listede artık bu adı taşıyan bir anahtar var, ancak jetonu bize ulaşmadı. Jetonu almak için yeniden deneyin veya anahtarı kaldırın.",
  createFoundCheck:
    "Listede artık bu adı taşıyan bir anahtar var, ancak jetonu bize ulaşmadı. Yeniden denerseniz yinelenen bir anahtar oluşabilir.",
  foundDelete: "Anahtarı sil",
  foundRotate: "Anahtarı döndür",
  giveUp: "Yine de kapat",

  // Rotate
  rotateTitle: (name: string) => `“${name}” döndürülsün mü?`,
  rotateText:
    "Anahtar, yalnızca bir kez gösterilen yeni bir jeton alır. Eski jeton hemen geçersiz olur.",
  rotateConfirm: "Anahtarı döndür",
  rotateOutcomeUnknown:
    "Jetonun değiştirilip değiştirilmediğini doğrulayamadık. Yeniden denemek güvenlidir.",
  rotateOutcomeUnknownCheck:
    "Jetonun değiştirilip değiştirilmediğini doğrulayamadık. Yeniden denerseniz iki kez değiştirilebilir.",
  rotateUnanswered:
    "Hâlâ yanıt yok, bu nedenle jetonun değiştirilip değiştirilmediği bilinmiyor. Beklemeye devam edin veya yeniden deneyin: jeton iki kez değiştirilmez.",
  rotateUnansweredCheck:
    "Hâlâ yanıt yok, bu nedenle jetonun değiştirilip değiştirilmediği bilinmiyor. Yeniden denerseniz bir kez daha değiştirilebilir.",
  rotateWithoutToken:
    "Sunucu yeni bir jeton döndürmedi. Eskisi artık çalışmıyor olabilir. Yeniden deneyin.",

  // Failures of any write
  writeForbidden: "Bunu yapma yetkiniz yok.",
  writeUnauthenticated:
    "Oturumunuz kapalı. Başka bir sekmede yeniden oturum açın, ardından buraya dönüp tekrar deneyin.",
  writeReauthentication: "Siz olduğunuzu onaylayın, ardından yeniden deneyin.",
  writeInvalid: "Sunucu bunu reddetti. Girdiğiniz bilgileri kontrol edin.",
  writeNotFound: "Bu anahtar artık yok.",
  writeWorkspaceNotFound: "Bu çalışma alanı artık yok veya ona artık erişiminiz yok.",
  writeLimitReached:
    "Bu çalışma alanı izin verilen en yüksek anahtar sayısına ulaştı. Artık ihtiyaç duymadığınız birini silin.",
  writeRateLimited: (waitSeconds: number) =>
    `Çok fazla istek. ${seconds(waitSeconds)} sonra yeniden deneyin.`,
  writeRateLimitedSoon: "Çok fazla istek. Birazdan yeniden deneyin.",
  writeRejected: "Sunucu bu isteği reddetti. Hiçbir şey değiştirilmedi.",
  writeUnavailable: "Sunucu yanıt vermedi. Girdiğiniz hiçbir bilgi kaybolmadı. Yeniden deneyin.",
  writeUnknown: "Bir sorun oluştu. Girdiğiniz hiçbir bilgi kaybolmadı. Yeniden deneyin.",
  writeUnanswered:
    "Hâlâ yanıt yok. Beklemeye devam edebilir veya bu pencereyi kapatıp listeye daha sonra bakabilirsiniz.",
  writeStillRunning:
    "Sunucu hâlâ ilk isteğinizi işliyor. Biraz bekleyin, ardından yeniden deneyin.",

  // Reveal
  revealTitle: "Jetonunuzu kopyalayın",
  revealText: (name: string) =>
    `${name} anahtarının jetonunu şimdi kopyalayın. Onu bir daha göremezsiniz.`,
  revealWorkspace: (workspace: string) => `Bu anahtar ${workspace} çalışma alanına aittir.`,
  revealAgain: "Jetonu kopyalamadan bu sayfadan ayrıldınız. Şimdi kopyalayın.",
  tokenLabel: "Jeton",
  show: "Göster",
  showToken: "Jetonu göster",
  hide: "Gizle",
  hideToken: "Jetonu gizle",
  copy: "Kopyala",
  copied: "Panoya kopyalandı.",
  copiedHeader: "İstek üst bilgisi olarak panoya kopyalandı.",
  copiedByHand: "Kopyalandı.",
  copyFailed: (shortcut: string) =>
    `Tarayıcı kopyalamaya izin vermedi. Jeton seçili: kopyalamak için ${shortcut} tuşlarına basın.`,
  storeWarning:
    "Bu pencereyi kapatmadan önce jetonu uygulamanızın yapılandırmasına, bir parola yöneticisine veya bir gizli bilgi deposuna kaydedin.",
  useIt: "İstek üst bilgisi",
  headerPlaceholder: "<jeton>",
  copyHeader: "Üst bilgiyi kopyala",
  copyAs: "Kopyalama biçimi",
  copyAsFormat: (format: string) => `${format} olarak kopyala`,
  done: "Bitti",
  leaveTitle: "Jeton kopyalanmadı",
  leaveText: "Bu pencere kapatıldıktan sonra onu kimse bir daha göremez.",
  leaveStay: "Açık tut",
  leaveGo: "Kaydettim",

  // Edit
  editTitle: "API anahtarını düzenle",
  editText: "Bir anahtarı yeniden adlandırmak, onu kullanan istekleri etkilemez.",

  // Delete
  deleteTitle: (name: string) => `“${name}” silinsin mi?`,
  deleteLastUsed: (time: string) => `Son kullanım: ${time}.`,
  deleteNeverUsed: "Bu anahtar hiç kullanılmadı.",
  deleteConsequence:
    "Silindiği andan itibaren bu anahtarı kullanan istekler başarısız olur. Bu işlem geri alınamaz.",
  deleteConfirm: "Anahtarı sil",
  deleteUncertain:
    "Anahtarın silindiğini doğrulayamadık. Hâlâ çalışıyor olabilir. Yeniden deneyin.",
  detailStatus: "Durum",
  detailHint: "Jeton parçası",
  detailId: "Kimlik",
  detailDescription: "Açıklama",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `${name} silindi. Bu anahtarı kullanan tüm sistemleri güncelleyin, aksi takdirde istekleri başarısız olur.`,
  noticeNotDeleted: (name: string) =>
    `${name} silinmedi. Bu anahtar hâlâ listede ve hâlâ çalışıyor.`,
  noticeStillListed: (name: string) =>
    `${name} yeniden listede. Sunucu bu anahtarı hâlâ döndürüyor, bu nedenle hâlâ çalışıyor olabilir.`,
  noticeLeftOut: (total: number) => `Okunamadığı için gösterilmiyor: ${keys(total)}.`,
  noticeListCut: "Sunucu aynı sayfayı iki kez döndürdü, bu nedenle bu liste eksik olabilir.",
  noticeCreatedHidden: (name: string) =>
    `${name} oluşturuldu, ancak aramanız bu anahtarı gizliyor.`,
  dismiss: "Bildirimi kapat",
  announceCreated: (name: string) => `${name} API anahtarı oluşturuldu.`,
  announceRenamed: (name: string) => `Anahtarın adı artık ${name}.`,
  announceRenameFailed: (name: string) => `Anahtarı yeniden adlandıramadık. Adı hâlâ ${name}.`,

  // Fields beyond the name
  optional: "İsteğe bağlı",
  // Under the title of the dialog that creates a key like another one
  duplicateText: (name: string) =>
    `Bu form ${name} anahtarının ayarlarıyla dolduruldu. Yeni anahtar yeni bir jeton alır.`,
  // Under the title of the dialog that edits more than the name
  editFieldsText:
    "Değişiklikler bu anahtarı kullanan istekler için hemen geçerli olur. Jeton aynı kalır.",
  announceSaved: (name: string) => `${name} için değişiklikler kaydedildi.`,
  // Above the list, after the dialog was closed
  noticeSaveFailed: (name: string) => `${name} için yaptığınız değişiklikleri kaydedemedik.`,
  descriptionLabel: "Açıklama",
  descriptionPlaceholder: "Bu anahtar nerede kullanılıyor ve kime sorulabilir",

  // Expiration
  expiryLabel: "Bitiş tarihi",
  expiryDate: "Tarih seç",
  expiryNever: "Süresiz",
  // The choice that leaves the end of a key as it is
  expiryUnchanged: "Değiştirme",
  // The name of the date field
  expiryDateLabel: "Bitiş tarihi",
  expiresOn: (time: string) => `Bitiş tarihi: ${time}.`,
  expiredOn: (time: string) => `Süresinin dolduğu tarih: ${time}.`,
  expiresNever: "Bu anahtarın süresi hiçbir zaman dolmaz.",
  expiryNeverWarning:
    "Bu anahtar sızarsa biri onu silene kadar çalışır. Mümkünse bir bitiş tarihi seçin.",
  expiryMissing: "Anahtarın süresinin ne zaman dolacağını seçin.",
  expiryPast: "Gelecekte bir zaman seçin.",
  expiryTooEarly: (date: string) => `${date} veya daha sonraki bir tarih seçin.`,
  expiryTooLate: (date: string) => `${date} veya daha önceki bir tarih seçin.`,

  // Custom fields
  fieldMissing: "Bu alan zorunludur.",
  fieldNotANumber: "Bir sayı girin, örneğin 1000 veya 0,5.",
  fieldChoose: "Bir seçenek belirleyin",
  fieldListHelp: "Her satıra bir değer.",
  permissionsMissing: "En az bir kapsam seçin.",

  // Permissions
  permissionsLabel: "Kapsamlar",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} / ${number(total)} seçildi`,
  // Of the choices of several permissions with one press
  permissionsPresets: "Hazır seçimler",
  permissionsSearch: "Kapsamlarda ara",
  permissionsFound: (total: number) =>
    count(total, { one: "# kapsam bulundu", other: "# kapsam bulundu" }),
  permissionsNoMatch: (search: string) => `“${search}” ile eşleşen kapsam yok`,
  permissionsSelectAll: "Tümünü seç",
  permissionsSelectAllOf: (group: string) => `Tümünü seç: ${group}`,
  permissionsClear: "Temizle",
  permissionsClearAllOf: (group: string) => `Temizle: ${group}`,
  // The heading over the permissions that have none
  permissionsOther: "Diğer",
  permissionSensitive: "Hassas",
  permissionIncluded: (source: string) => `“${source}” içinde yer alıyor`,
  // The heading over the permissions of a key that the server doesn't know, and what it says about each of them
  permissionsGone: "Artık kullanılamıyor",
  permissionGone: "Bu kapsam artık yok.",
  permissionsNone: "Seçilebilecek kapsam yok.",
  permissionsLoading: "Kapsamlar yükleniyor…",
  permissionsErrorTitle: "Kapsamlar yüklenemedi",
  permissionsArrowKeys: "Listede gezinmek için ok tuşlarını kullanın.",

  // Row menu
  actionDuplicate: "Çoğalt…",
  // Where the backend has more to choose than Rotate alone
  actionRotateOptions: "Döndür…",
  actionDisable: "Devre dışı bırak",
  actionEnable: "Etkinleştir",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Anahtar, yalnızca bir kez gösterilen yeni bir jeton alır. Geçerli jetonun ne kadar süre çalışmaya devam edeceğini seçin.",
  graceLabel: "Geçerli jeton",
  graceNone: "Hemen geçersiz olur",
  graceNoneHelp: "Geçerli jetonu kullanan istekler, siz güncelleyene kadar başarısız olur.",
  graceUntilToday: (time: string) =>
    `Bugün şu saate kadar çalışır: ${time}. Sistemlerinizi o zamana kadar güncelleyin.`,
  graceUntil: (moment: string) =>
    `Şu zamana kadar çalışır: ${moment}. Sistemlerinizi o zamana kadar güncelleyin.`,
  graceFailed:
    "Geçerli jetonun ne kadar süre daha çalışabileceği bilgisini yükleyemedik. Anahtarı şimdi döndürürseniz bu jeton hemen geçersiz olur.",

  // A key whose old token still works
  statusRotated: "Döndürüldü",
  oldTokenUntil: (moment: string) => `eski jeton şu zamana kadar çalışır: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Eski jeton bugün şu saate kadar çalışır: ${time}. Sistemlerinizi o zamana kadar güncelleyin.`,
  revealOldTokenUntil: (moment: string) =>
    `Eski jeton şu zamana kadar çalışır: ${moment}. Sistemlerinizi o zamana kadar güncelleyin.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `${name} devre dışı bırakıldı. Bu anahtarı kullanan istekler, siz yeniden etkinleştirene kadar başarısız olur.`,
  noticeEnabled: (name: string) =>
    `${name} etkinleştirildi. Bu anahtarı kullanan istekler yeniden çalışıyor.`,
  noticeEnabledExpired: (name: string) =>
    `${name} etkinleştirildi, ancak süresi dolmuş. Bu anahtarı kullanan istekler yine başarısız olur.`,
  noticeDisableFailed: (name: string) =>
    `${name} devre dışı bırakılamadı. Bu anahtar hâlâ çalışıyor.`,
  noticeEnableFailed: (name: string) => `${name} etkinleştirilemedi. Bu anahtar hâlâ devre dışı.`,
  noticeDisableUncertain: (name: string) =>
    `${name} anahtarının devre dışı bırakıldığını doğrulayamadık. Hâlâ çalışıyor olabilir.`,
  noticeEnableUncertain: (name: string) =>
    `${name} anahtarının etkinleştirildiğini doğrulayamadık. Hâlâ devre dışı olabilir.`,
  noticeSwitchUnanswered: (name: string) =>
    `Sunucu henüz yanıt vermedi, bu nedenle ${name} anahtarının değişip değişmediği bilinmiyor.`,

  // Details
  detailGone: "Bu anahtar artık yok. Bunlar bilinen son ayrıntıları.",
  // After a rotation, while the token before it works, too
  detailOldToken: "Eski jeton",
  detailOldTokenUntil: (time: string) => `Şu zamana kadar çalışır: ${time}`,
  // The value of a custom field that is a switch
  detailOn: "Açık",
  detailOff: "Kapalı",

  // Details: usage
  usageTitle: "İstekler",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Son # saatteki istekler", other: "Son # saatteki istekler" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Son # gündeki istekler", other: "Son # gündeki istekler" }),
  // Beside the number of requests; `share` is like 0.4%
  usageFailed: (share: string) => `Başarısız olan: ${share}`,
  usageNone: "Bu dönemde istek yok.",
  usageEmpty: "Henüz hiçbir şey sayılmadı.",
  usageError: "Kullanım bilgileri yüklenemedi",
  usageShowNumbers: "Sayıları göster",
  usageHideNumbers: "Sayıları gizle",
  usageColumnDay: "Gün",
  usageColumnTime: "Saat",
  usageColumnFailed: "Başarısız",

  // Details: activity
  activityTitle: "Etkinlik",
  activityNone: "Henüz etkinlik yok.",
  activityError: "Etkinlik yüklenemedi",
  activityMoreError: "Daha fazla etkinlik yüklenemedi",
  activityLoaded: (total: number) =>
    count(total, { one: "# kayıt daha yüklendi.", other: "# kayıt daha yüklendi." }),

  // Filters
  filterLabel: "Anahtarları filtrele",
  filterActive: "Etkin",
  filterScopes: "Kapsam",
  filterCreatedBy: "Oluşturan",
  // A filter with what is chosen in it: a name, or how many
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  // How many keys a filter finds, after its name
  filterCount: (total: number) => number(total),
  filterClear: "Filtreleri temizle",
  filterClearAll: "Aramayı ve filtreleri temizle",
  noMatchFilterTitle: "Bu filtrelerle eşleşen anahtar yok",
  noMatchFilterSearchTitle: (search: string) => `“${search}” ve bu filtrelerle eşleşen anahtar yok`,
  noMatchFilterText: (filters: string) => `Kullandığınız filtreler: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `${name} oluşturuldu, ancak filtreleriniz bu anahtarı gizliyor.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# anahtarın süresi 7 gün içinde doluyor.",
      other: "# anahtarın süresi 7 gün içinde doluyor.",
    }),
  noticeExpiringShow: (total: number) => count(total, { one: "Göster", other: "Göster" }),
  noticeExpiringShowAll: "Tüm anahtarları göster",

  // Quota
  quota: (used: number, max: number) => `${number(used)} / ${keys(max)}`,
  quotaReached: "Sınıra ulaştınız. Yeni bir anahtar oluşturmak için birini silin.",

  // Checkboxes
  selectAll: "Tüm anahtarları seç",
  selectKey: (name: string) => `${name} anahtarını seç`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} seçili`,
  // Keys that are selected, but that the search or a filter hides
  selectedHidden: (total: number) => `${number(total)} gösterilmiyor`,
  // There are more keys, but only loaded ones can be selected
  selectedLoaded: (total: number) => `Yalnızca şu ana kadar yüklenen ${keys(total)} seçilebilir.`,
  selectedNone: "Seçim temizlendi.",
  // The name of the bar
  bulkActions: "Seçili anahtarlar için işlemler",
  bulkDelete: "Sil",
  bulkDisable: "Devre dışı bırak",
  bulkEnable: "Etkinleştir",
  bulkClear: "Temizle",
  bulkClearName: "Seçimi temizle",

  // The question
  bulkDeleteTitle: (total: number) => `${keys(total)} silinsin mi?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Bu anahtarı kullanan istekler hemen başarısız olur. Bu işlem geri alınamaz.",
      other: "Bu anahtarları kullanan istekler hemen başarısız olur. Bu işlem geri alınamaz.",
    }),
  bulkDeleteConfirm: (total: number) => `${keys(total)} sil`,
  bulkDisableTitle: (total: number) => `${keys(total)} devre dışı bırakılsın mı?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Bu anahtarı kullanan istekler, siz yeniden etkinleştirene kadar başarısız olur.",
      other: "Bu anahtarları kullanan istekler, siz yeniden etkinleştirene kadar başarısız olur.",
    }),
  bulkDisableConfirm: (total: number) => `${keys(total)} devre dışı bırak`,
  bulkEnableTitle: (total: number) => `${keys(total)} etkinleştirilsin mi?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Süresi dolmadıysa bu anahtarı kullanan istekler yeniden çalışır.",
      other: "Süresi dolan anahtarlar dışında, bu anahtarları kullanan istekler yeniden çalışır.",
    }),
  bulkEnableConfirm: (total: number) => `${keys(total)} etkinleştir`,
  bulkKeys: "Seçili anahtarlar",
  bulkUsed: (time: string) => `Son kullanım: ${time}`,
  bulkMore: (total: number) =>
    count(total, { one: "ve # anahtar daha", other: "ve # anahtar daha" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "Bunlardan # anahtar son 24 saat içinde kullanıldı.",
      other: "Bunlardan # anahtar son 24 saat içinde kullanıldı.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Seçili anahtarlardan # tanesinde bu işlem yapılamaz, bu nedenle dışarıda bırakılır.",
      other: "Seçili anahtarlardan # tanesinde bu işlem yapılamaz, bu nedenle dışarıda bırakılır.",
    }),
  bulkWorkspace: (workspace: string) => `Bu anahtarlar ${workspace} çalışma alanına aittir.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `${number(done)} / ${keys(total)} silindi`,
  bulkDisabling: (done: number, total: number) =>
    `${number(done)} / ${keys(total)} devre dışı bırakıldı`,
  bulkEnabling: (done: number, total: number) => `${number(done)} / ${keys(total)} etkinleştirildi`,
  bulkStop: "Durdur",
  bulkStopping: "Gönderilmiş istekler tamamlanınca durdurulacak…",
  bulkPaused: (waitSeconds: number) =>
    `Sunucu yavaşlamamızı istedi. ${seconds(waitSeconds)} sonra devam edeceğiz.`,
  bulkUnanswered:
    "Sunucunun yanıtı bekleniyor. Beklemeye devam edin veya bu pencereyi kapatıp listeye daha sonra bakın.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "Bu işlemi # anahtar için yapamadık.",
      other: "Bu işlemi # anahtar için yapamadık.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Sıra # anahtara gelmeden durdurdunuz. Bu anahtarda değişiklik olmadı.",
      other: "Sıra # anahtara gelmeden durdurdunuz. Bu anahtarlarda değişiklik olmadı.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "Sunucu yanıt vermeyi kesti, bu nedenle # anahtarı denemedik.",
      other: "Sunucu yanıt vermeyi kesti, bu nedenle # anahtarı denemedik.",
    }),
  bulkRefused: (total: number) =>
    count(total, { one: "# anahtar değişmedi.", other: "# anahtar değişmedi." }),
  // For a single key, where it isn't known whether the server did it
  bulkUncertain: "Yanıt yok. İşlem yine de yapılmış olabilir.",
  bulkRetry: "Başarısız olanları yeniden dene",
  bulkContinue: "Devam et",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# anahtar silindi. Onu kullanan tüm bağlı sistemleri güncelleyin, aksi takdirde istekleri başarısız olur.",
      other:
        "# anahtar silindi. Bunları kullanan tüm bağlı sistemleri güncelleyin, aksi takdirde istekleri başarısız olur.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# anahtar devre dışı bırakıldı. Onu kullanan istekler, siz yeniden etkinleştirene kadar başarısız olur.",
      other:
        "# anahtar devre dışı bırakıldı. Bunları kullanan istekler, siz yeniden etkinleştirene kadar başarısız olur.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, { one: "# anahtar etkinleştirildi.", other: "# anahtar etkinleştirildi." }),

  // The search for the key of a token
  tokenSearching: "Bu jetonun ait olduğu anahtar aranıyor…",
  tokenFound: (name: string) => `Bu jeton ${name} anahtarına ait.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Bu jeton # anahtara ait olabilir.",
      other: "Bu jeton # anahtardan herhangi birine ait olabilir.",
    }),
  tokenNotFound:
    "Bu jeton, bu listedeki hiçbir anahtara ait değil. Anahtarı döndürülmüş veya silinmiş olabilir.",
  tokenNoHints:
    "Bu anahtarlarda jeton parçası olmadığından bu jetonun hangi anahtara ait olduğu belirlenemiyor.",
  tokenFailed: "Tüm anahtarları kontrol edemedik. Yeniden denemek için jetonu tekrar yapıştırın.",
  tokenNotSent: "Jetonu göndermedik ve saklamadık.",
  tokenShow: "Göster",
};
