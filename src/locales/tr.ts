import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "other">("tr");
// After a number the noun stays in the singular.
const keys = (total: number) => count(total, { one: "# anahtar", other: "# anahtar" });
const seconds = (total: number) => count(total, { one: "# saniye", other: "# saniye" });

/** The Turkish messages. */
export const tr: Translation = {
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
};
