import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "few" | "other">("ro");
const keys = (total: number) => count(total, { one: "# cheie", few: "# chei", other: "# de chei" });
const seconds = (total: number) =>
  count(total, { one: "# secundă", few: "# secunde", other: "# de secunde" });

/** The Romanian messages. */
export const ro: Messages = {
  locale: "ro",
  dir: "ltr",
  // Header
  heading: "Chei API",
  lede: (workspace: string) =>
    `Cheile API le permit aplicațiilor și scripturilor dvs. să acceseze spațiul de lucru ${workspace} prin API.`,
  ledeWithoutWorkspace:
    "Cheile API le permit aplicațiilor și scripturilor dvs. să acceseze acest spațiu de lucru prin API.",
  authorizationLink: "Aflați cum să autentificați solicitările",
  opensInNewTab: "se deschide într-o filă nouă",
  createButton: "Cheie API",
  createButtonName: "Creează o cheie API",

  // Toolbar
  searchLabel: "Caută chei API după nume",
  searchPlaceholder: "Caută după nume",
  searchLabelWide: "Caută chei API",
  searchPlaceholderWide: "Caută",
  searchClear: "Golește căutarea",
  searchClearText: "Golește căutarea",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ cheie", few: "#+ chei", other: "#+ de chei" }),
  countMatches: (matches: number, total: number) => `${number(matches)} din ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# rezultat", few: "# rezultate", other: "# de rezultate" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ rezultat", few: "#+ rezultate", other: "#+ de rezultate" }),
  countLoaded: (loaded: number, total: number) =>
    `S-au încărcat ${number(loaded)} din ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Chei încărcate până acum: ${number(loaded)}`,
  countPartial: "Căutarea și ordinea cuprind doar cheile încărcate până acum.",

  // Table
  tableCaption: (workspace: string) => `Cheile API din spațiul de lucru ${workspace}`,
  tableCaptionWithoutWorkspace: "Chei API",
  columnName: "Nume",
  columnCreated: "Creată",
  columnLastUsed: "Ultima utilizare",
  columnExpires: "Expiră",
  columnCreatedBy: "Creată de",
  columnScopes: "Permisiuni",
  columnActions: "Acțiuni",
  expiredLabel: "Expirată",
  neverUsed: "Niciodată folosită",
  neverExpires: "Nu expiră niciodată",
  createdUnknown: "Necunoscut",
  createdByUnknown: "Utilizator necunoscut",
  noScopes: "Fără permisiuni",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Sortare după coloana ${column}, crescător`,
  sortedDescending: (column: string) => `Sortare după coloana ${column}, descrescător`,
  statusExpiring: "Expiră în curând",
  statusExpired: "Expirată",
  statusDisabled: "Dezactivată",
  statusTokenNotCopied: "Token nesalvat",
  statusTokenNotCopiedHelp: "Nimeni nu are acest token. Rotiți sau ștergeți cheia.",
  statusNew: "Nouă",
  statusActive: "Activă",
  actionsFor: (name: string) => `Acțiuni pentru ${name}`,
  actionDetails: "Vedeți detaliile",
  actionEdit: "Editează",
  actionRotate: "Rotește",
  actionDelete: "Șterge",
  loadMore: "Încarcă mai multe chei",
  loadingMore: "Se încarcă mai multe chei…",
  printPart: (drawn: number) => `Sunt tipărite doar cheile 1–${number(drawn)}. Lista continuă.`,

  // List states
  loading: "Se încarcă cheile API…",
  loadingSlow: "Durează mai mult decât de obicei.",
  emptyTitle: "Nicio cheie API deocamdată",
  emptyText:
    "Folosiți o cheie API pentru a apela API-ul din propriul cod. Creați câte una pentru fiecare aplicație sau mediu, ca să puteți înlocui una fără a le afecta pe celelalte.",
  emptyCreate: "Creează prima cheie",
  emptyReadOnlyText: "Când cineva cu acces la scriere va crea o cheie, aceasta va apărea aici.",
  noMatchTitle: (search: string) => `Nicio cheie nu corespunde cu „${search}”`,
  noMatchText: "Căutarea se face doar în numele cheilor. Încercați alt nume.",
  noMatchTextWide: "Încercați cu mai puține cuvinte sau cu altele.",
  readOnly:
    "Aveți doar acces de vizualizare. Pentru a crea, edita sau șterge chei, cereți unui administrator al spațiului de lucru acces la scriere.",
  readOnlyAdapter:
    "Aceste chei sunt gestionate în altă parte, așa că aici pot fi doar vizualizate.",
  retry: "Încearcă din nou",
  errorTitle: "Cheile API nu au putut fi încărcate",
  errorUnavailable: "Serverul nu a răspuns. Verificați conexiunea și încercați din nou.",
  errorUnknown: "Ceva nu a mers bine pe parcurs. Încercați din nou.",
  errorForbiddenTitle: "Nu aveți acces la aceste chei API",
  errorForbidden: "Cereți unui administrator al acestui spațiu de lucru să vă acorde acces.",
  errorUnauthenticatedTitle: "Sesiunea dvs. s-a încheiat",
  errorUnauthenticated:
    "Conectați-vă din nou pentru a vedea cheile API ale acestui spațiu de lucru.",
  errorReauthenticationTitle: "Confirmați-vă identitatea",
  errorReauthentication: "Pentru a vedea aceste chei API, confirmați-vă identitatea încă o dată.",
  confirmIdentity: "Verifică identitatea",
  errorNotFoundTitle: "Acest spațiu de lucru nu a fost găsit",
  errorNotFound: "Este posibil să fi fost șters sau să nu mai aveți acces.",
  errorRejected: "Serverul a refuzat această solicitare.",
  errorRedirectedTitle: "Serverul a redirecționat această solicitare",
  errorRedirected: "Este posibil să fiți deconectat. Conectați-vă din nou, apoi încercați din nou.",
  errorRateLimitedTitle: "Prea multe solicitări",
  errorRateLimited: (waitSeconds: number) => `Încercați din nou peste ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Încercați din nou peste câteva clipe.",
  errorRateLimitedOver: "Acum puteți încerca din nou.",
  offlineTitle: "Sunteți offline",
  offline: "Cheile API se vor încărca de îndată ce reveniți online.",
  staleNotice: "Lista nu a putut fi actualizată, așa că este posibil să nu mai fie la zi.",
  stalePartial: "Restul listei nu a putut fi încărcat.",
  staleOffline: "Sunteți offline, așa că este posibil ca lista să nu mai fie la zi.",
  partFailed:
    "Această parte a paginii nu a putut fi încărcată. Verificați conexiunea, apoi încercați din nou sau reîncărcați pagina.",

  // Create
  createTitle: "Creează o cheie API",
  createText: (workspace: string) =>
    `Folosiți o cheie separată pentru fiecare aplicație sau mediu din spațiul de lucru ${workspace}.`,
  createTextWithoutWorkspace: "Folosiți o cheie separată pentru fiecare aplicație sau mediu.",
  nameLabel: "Nume",
  nameHelp:
    "Precizați unde va fi folosită: Backend de producție, Worker de staging, Sincronizare CRM.",
  nameEmpty: "Introduceți un nume.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Folosiți cel mult # caracter.",
      few: "Folosiți cel mult # caractere.",
      other: "Folosiți cel mult # de caractere.",
    }),
  nameControlCharacters: "Folosiți un singur rând, fără tabulatori sau alte caractere de control.",
  nameTaken: "O altă cheie are acest nume. Alegeți un nume diferit.",
  nameInUse: "O altă cheie are deja acest nume. Îl puteți folosi totuși.",
  nameLooksLikeToken:
    "Acesta pare un token. Toți cei din acest spațiu de lucru pot vedea numele cheilor, așa că introduceți un nume descriptiv.",
  create: "Creează",
  cancel: "Anulează",
  close: "Închide",
  save: "Salvează",
  createOutcomeUnknown:
    "Nu am putut confirma dacă a fost creată cheia. Puteți încerca din nou în siguranță: nu se va crea un duplicat.",
  createOutcomeUnknownCheck:
    "Nu am putut confirma dacă a fost creată cheia. Verificați lista înainte de a încerca din nou.",
  createUnanswered:
    "Încă nu există un răspuns, așa că nu se știe dacă cheia există sau nu. Mai așteptați sau încercați din nou: nu se va crea o a doua cheie.",
  createUnansweredCheck:
    "Încă nu există un răspuns, așa că nu se știe dacă cheia există sau nu. Verificați lista înainte de a încerca din nou: s-ar putea crea o a doua cheie.",
  createWithoutToken:
    "Serverul a creat cheia, dar nu a trimis niciun token, așa că cheia nu poate fi folosită. Încercați din nou sau ștergeți cheia și creați alta.",
  createFound:
    "În listă există acum o cheie cu acest nume, dar nu am primit tokenul ei. Încercați din nou pentru a obține tokenul sau eliminați cheia.",
  createFoundCheck:
    "În listă există acum o cheie cu acest nume, dar nu am primit tokenul ei. Dacă încercați din nou, s-ar putea crea un duplicat.",
  foundDelete: "Șterge cheia",
  foundRotate: "Rotește cheia",
  giveUp: "Închide oricum",

  // Rotate
  rotateTitle: (name: string) => `Rotiți „${name}”?`,
  rotateText:
    "Cheia primește un token nou, care este afișat o singură dată. Tokenul vechi încetează imediat să funcționeze.",
  rotateConfirm: "Rotește cheia",
  rotateOutcomeUnknown:
    "Nu am putut confirma dacă a fost înlocuit tokenul. Puteți încerca din nou în siguranță.",
  rotateOutcomeUnknownCheck:
    "Nu am putut confirma dacă a fost înlocuit tokenul. Dacă încercați din nou, ar putea fi înlocuit de două ori.",
  rotateUnanswered:
    "Încă nu există un răspuns, așa că nu se știe dacă tokenul a fost înlocuit sau nu. Mai așteptați sau încercați din nou: tokenul nu va fi înlocuit de două ori.",
  rotateUnansweredCheck:
    "Încă nu există un răspuns, așa că nu se știe dacă tokenul a fost înlocuit sau nu. Dacă încercați din nou, acesta ar putea fi înlocuit încă o dată.",
  rotateWithoutToken:
    "Serverul nu a returnat un token nou. Este posibil ca cel vechi să nu mai funcționeze. Încercați din nou.",

  // Failures of any write
  writeForbidden: "Nu aveți permisiunea de a face acest lucru.",
  writeUnauthenticated:
    "Sesiunea dvs. s-a încheiat. Conectați-vă din nou într-o altă filă, apoi reveniți și reîncercați.",
  writeReauthentication: "Confirmați-vă identitatea, apoi încercați din nou.",
  writeInvalid: "Serverul a refuzat această solicitare. Verificați ce ați introdus.",
  writeNotFound: "Această cheie nu mai există.",
  writeWorkspaceNotFound: "Acest spațiu de lucru nu mai există sau nu mai aveți acces la el.",
  writeLimitReached:
    "Acest spațiu de lucru are deja numărul maxim de chei permis. Ștergeți una de care nu mai aveți nevoie.",
  writeRateLimited: (waitSeconds: number) =>
    `Prea multe solicitări. Încercați din nou peste ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Prea multe solicitări. Încercați din nou peste câteva clipe.",
  writeRejected: "Serverul a refuzat această solicitare. Nu s-a schimbat nimic.",
  writeUnavailable:
    "Serverul nu a răspuns. Nimic din ce ați introdus nu s-a pierdut. Încercați din nou.",
  writeUnknown: "Ceva nu a mers bine. Nimic din ce ați introdus nu s-a pierdut. Încercați din nou.",
  writeUnanswered:
    "Încă nu există un răspuns. Puteți să mai așteptați sau să închideți această fereastră și să verificați lista mai târziu.",
  writeStillRunning:
    "Serverul încă lucrează la prima solicitare. Așteptați un moment, apoi încercați din nou.",

  // Reveal
  revealTitle: "Copiați tokenul",
  revealText: (name: string) => `Copiați acum tokenul cheii ${name}. Nu îl veți mai putea vedea.`,
  revealWorkspace: (workspace: string) => `Această cheie aparține spațiului de lucru ${workspace}.`,
  revealAgain: "Ați părăsit această pagină înainte de a copia tokenul. Copiați-l acum.",
  tokenLabel: "Token",
  show: "Afișează",
  showToken: "Afișează tokenul",
  hide: "Ascunde",
  hideToken: "Ascunde tokenul",
  copy: "Copiază",
  copied: "Copiat în clipboard.",
  copiedHeader: "Copiat în clipboard ca antet de solicitare.",
  copiedByHand: "Copiat.",
  copyFailed: (shortcut: string) =>
    `Browserul nu a permis copierea. Tokenul este selectat: apăsați ${shortcut} pentru a-l copia.`,
  storeWarning:
    "Salvați tokenul în configurația aplicației, într-un manager de parole sau într-un seif de secrete înainte de a închide această fereastră.",
  useIt: "Antetul solicitării",
  headerPlaceholder: "<token>",
  copyHeader: "Copiază antetul",
  copyAs: "Copiază ca",
  copyAsFormat: (format: string) => `Copiază ca ${format}`,
  done: "Gata",
  leaveTitle: "Tokenul nu a fost copiat",
  leaveText: "După închiderea acestei ferestre, nimeni nu îl mai poate vedea.",
  leaveStay: "Lasă deschis",
  leaveGo: "L-am salvat",

  // Edit
  editTitle: "Editează cheia API",
  editText: "Redenumirea unei chei nu afectează solicitările care o folosesc.",

  // Delete
  deleteTitle: (name: string) => `Ștergeți „${name}”?`,
  deleteLastUsed: (time: string) => `Ultima utilizare: ${time}.`,
  deleteNeverUsed: "Această cheie nu a fost folosită niciodată.",
  deleteConsequence:
    "Solicitările care folosesc această cheie vor eșua imediat. Acțiunea nu poate fi anulată.",
  deleteConfirm: "Șterge cheia",
  deleteUncertain:
    "Nu am putut confirma că a fost ștearsă cheia. Este posibil să funcționeze în continuare. Încercați din nou.",
  detailStatus: "Stare",
  detailHint: "Fragment din token",
  detailId: "ID",
  detailDescription: "Descriere",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Cheia ${name} a fost ștearsă. Actualizați toate sistemele care o foloseau, altfel solicitările lor vor eșua.`,
  noticeNotDeleted: (name: string) =>
    `Cheia ${name} nu a fost ștearsă. Este încă în listă și încă funcționează.`,
  noticeStillListed: (name: string) =>
    `Cheia ${name} este din nou în listă. Serverul încă o returnează, așa că este posibil să funcționeze încă.`,
  noticeLeftOut: (total: number) => `Nu pot fi citite, așa că nu sunt afișate: ${keys(total)}.`,
  noticeListCut:
    "Serverul a returnat aceeași pagină de două ori, așa că această listă poate fi incompletă.",
  noticeCreatedHidden: (name: string) => `Cheia ${name} a fost creată, dar căutarea o ascunde.`,
  dismiss: "Închide notificarea",
  announceCreated: (name: string) => `Cheia API ${name} a fost creată.`,
  announceRenamed: (name: string) => `Cheia se numește acum ${name}.`,
  announceRenameFailed: (name: string) =>
    `Nu am putut redenumi cheia. Se numește în continuare ${name}.`,

  // Fields beyond the name
  optional: "Opțional",
  duplicateText: (name: string) =>
    `Acest formular pornește de la setările cheii ${name}. Cheia nouă va primi un token nou.`,
  editFieldsText:
    "Modificările se aplică imediat solicitărilor care folosesc această cheie. Tokenul rămâne același.",
  announceSaved: (name: string) => `Modificările cheii ${name} au fost salvate.`,
  noticeSaveFailed: (name: string) => `Modificările cheii ${name} nu au putut fi salvate.`,
  descriptionLabel: "Descriere",
  descriptionPlaceholder: "La ce folosește această cheie și pe cine puteți întreba despre ea",

  // Expiration
  expiryLabel: "Expiră",
  expiryDate: "Alegeți o dată",
  expiryNever: "Niciodată",
  expiryUnchanged: "Nicio modificare",
  expiryDateLabel: "Data expirării",
  expiresOn: (time: string) => `Expiră la ${time}.`,
  expiredOn: (time: string) => `A expirat la ${time}.`,
  expiresNever: "Această cheie nu expiră niciodată.",
  expiryNeverWarning:
    "Dacă această cheie ajunge pe mâini străine, va funcționa până când cineva o șterge. Alegeți o dată de expirare, dacă se poate.",
  expiryMissing: "Alegeți când expiră cheia.",
  expiryPast: "Alegeți un moment din viitor.",
  expiryTooEarly: (date: string) => `Alegeți ${date} sau o dată ulterioară.`,
  expiryTooLate: (date: string) => `Alegeți ${date} sau o dată anterioară.`,

  // Custom fields
  fieldMissing: "Acest câmp este obligatoriu.",
  fieldNotANumber: "Introduceți un număr, de exemplu 1000 sau 0,5.",
  fieldChoose: "Alegeți o opțiune",
  fieldListHelp: "Câte o valoare pe rând.",
  permissionsMissing: "Alegeți cel puțin o permisiune.",

  // Permissions
  permissionsLabel: "Permisiuni",
  permissionsSelected: (selected: number, total: number) =>
    `Selectate: ${number(selected)} din ${number(total)}`,
  permissionsPresets: "Seturi predefinite",
  permissionsSearch: "Caută permisiuni",
  permissionsFound: (total: number) =>
    count(total, {
      one: "# permisiune găsită",
      few: "# permisiuni găsite",
      other: "# de permisiuni găsite",
    }),
  permissionsNoMatch: (search: string) => `Nu există permisiuni care să corespundă cu „${search}”`,
  permissionsSelectAll: "Selectează tot",
  permissionsSelectAllOf: (group: string) => `Selectează tot: ${group}`,
  permissionsClear: "Deselectează tot",
  permissionsClearAllOf: (group: string) => `Deselectează tot: ${group}`,
  permissionsOther: "Altele",
  permissionSensitive: "Sensibilă",
  permissionIncluded: (source: string) => `Inclusă în „${source}”`,
  permissionsGone: "Nu mai sunt disponibile",
  permissionGone: "Această permisiune nu mai există.",
  permissionsNone: "Nu există permisiuni din care să alegeți.",
  permissionsLoading: "Se încarcă permisiunile…",
  permissionsErrorTitle: "Nu s-au putut încărca permisiunile",
  permissionsArrowKeys: "Folosiți tastele săgeată pentru a parcurge lista.",

  // Row menu
  actionDuplicate: "Duplică…",
  actionRotateOptions: "Rotește…",
  actionDisable: "Dezactivează",
  actionEnable: "Activează",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Cheia primește un token nou, care este afișat o singură dată. Alegeți cât timp mai funcționează tokenul actual.",
  graceLabel: "Tokenul actual",
  graceNone: "Încetează imediat să funcționeze",
  graceNoneHelp: "Solicitările care folosesc tokenul actual vor eșua până când le actualizați.",
  graceUntilToday: (time: string) =>
    `Funcționează până azi, ${time}. Actualizați-vă sistemele înainte de acest moment.`,
  graceUntil: (moment: string) =>
    `Funcționează până la ${moment}. Actualizați-vă sistemele înainte de acest moment.`,
  graceFailed:
    "Nu am putut afla cât timp mai poate funcționa tokenul actual. Dacă rotiți cheia acum, acesta încetează imediat să funcționeze.",

  // A key whose old token still works
  statusRotated: "Rotită",
  oldTokenUntil: (moment: string) => `tokenul vechi funcționează până la ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Tokenul vechi funcționează până azi, ${time}. Actualizați-vă sistemele înainte de acest moment.`,
  revealOldTokenUntil: (moment: string) =>
    `Tokenul vechi funcționează până la ${moment}. Actualizați-vă sistemele înainte de acest moment.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Cheia ${name} este dezactivată. Solicitările care o folosesc vor eșua până când o activați din nou.`,
  noticeEnabled: (name: string) =>
    `Cheia ${name} este activată. Solicitările care o folosesc funcționează din nou.`,
  noticeEnabledExpired: (name: string) =>
    `Cheia ${name} este activată, dar a expirat. Solicitările care o folosesc vor eșua în continuare.`,
  noticeDisableFailed: (name: string) =>
    `Cheia ${name} nu a putut fi dezactivată. Încă funcționează.`,
  noticeEnableFailed: (name: string) =>
    `Cheia ${name} nu a putut fi activată. Este încă dezactivată.`,
  noticeDisableUncertain: (name: string) =>
    `Nu am putut confirma că a fost dezactivată cheia ${name}. Este posibil să funcționeze în continuare.`,
  noticeEnableUncertain: (name: string) =>
    `Nu am putut confirma că a fost activată cheia ${name}. Este posibil să fie încă dezactivată.`,
  noticeSwitchUnanswered: (name: string) =>
    `Serverul încă nu a răspuns, așa că nu știm dacă s-a modificat cheia ${name}.`,

  // Details
  detailGone: "Această cheie nu mai există. Acestea sunt ultimele ei detalii cunoscute.",
  detailOldToken: "Tokenul vechi",
  detailOldTokenUntil: (time: string) => `Funcționează până la ${time}`,
  detailOn: "Activat",
  detailOff: "Dezactivat",

  // Details: usage
  usageTitle: "Solicitări",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "Solicitări în ultima oră",
      few: "Solicitări în ultimele # ore",
      other: "Solicitări în ultimele # de ore",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      one: "Solicitări în ultima zi",
      few: "Solicitări în ultimele # zile",
      other: "Solicitări în ultimele # de zile",
    }),
  usageFailed: (share: string) => `${share} dintre ele au eșuat`,
  usageNone: "Nicio solicitare în această perioadă.",
  usageEmpty: "Încă nu s-a contorizat nimic.",
  usageError: "Utilizarea nu a putut fi încărcată",
  usageShowNumbers: "Afișează cifrele",
  usageHideNumbers: "Ascunde cifrele",
  usageColumnDay: "Ziua",
  usageColumnTime: "Ora",
  usageColumnFailed: "Eșuate",

  // Details: activity
  activityTitle: "Activitate",
  activityNone: "Nicio activitate deocamdată.",
  activityError: "Activitatea nu a putut fi încărcată",
  activityMoreError: "Restul activității nu a putut fi încărcat",
  activityLoaded: (total: number) =>
    count(total, {
      one: "Încă # intrare încărcată.",
      few: "Încă # intrări încărcate.",
      other: "Încă # de intrări încărcate.",
    }),

  // Filters
  filterLabel: "Filtrează cheile",
  filterActive: "Activă",
  filterScopes: "Permisiune",
  filterCreatedBy: "Creată de",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Golește filtrele",
  filterClearAll: "Golește căutarea și filtrele",
  noMatchFilterTitle: "Nicio cheie nu corespunde acestor filtre",
  noMatchFilterSearchTitle: (search: string) =>
    `Nicio cheie nu corespunde cu „${search}” și cu aceste filtre`,
  noMatchFilterText: (filters: string) => `Filtre aplicate: ${filters}.`,
  noticeCreatedFiltered: (name: string) => `Cheia ${name} a fost creată, dar filtrele o ascund.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# cheie expiră în următoarele 7 zile.",
      few: "# chei expiră în următoarele 7 zile.",
      other: "# de chei expiră în următoarele 7 zile.",
    }),
  noticeExpiringShow: (total: number) =>
    count(total, { one: "Afișează cheia", few: "Afișează cheile", other: "Afișează cheile" }),
  noticeExpiringShowAll: "Afișează toate cheile",

  // Quota
  quota: (used: number, max: number) => `${number(used)} din ${keys(max)}`,
  quotaReached: "Ați atins limita. Ștergeți o cheie pentru a crea alta.",

  // Several keys: checkboxes
  selectAll: "Selectează toate cheile",
  selectKey: (name: string) => `Selectează ${name}`,

  // The bar above the list
  selectedCount: (total: number) =>
    count(total, { one: "# selectată", few: "# selectate", other: "# selectate" }),
  selectedHidden: (total: number) =>
    count(total, { one: "# neafișată", few: "# neafișate", other: "# neafișate" }),
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Se poate selecta doar # cheie, singura încărcată până acum.",
      few: "Se pot selecta doar cele # chei încărcate până acum.",
      other: "Se pot selecta doar cele # de chei încărcate până acum.",
    }),
  selectedNone: "Selecția a fost anulată.",
  bulkActions: "Acțiuni pentru cheile selectate",
  bulkDelete: "Șterge",
  bulkDisable: "Dezactivează",
  bulkEnable: "Activează",
  bulkClear: "Deselectează",
  bulkClearName: "Deselectează tot",

  // The question
  bulkDeleteTitle: (total: number) => `Ștergeți ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Solicitările care folosesc această cheie vor eșua imediat. Acțiunea nu poate fi anulată.",
      few: "Solicitările care folosesc aceste chei vor eșua imediat. Acțiunea nu poate fi anulată.",
      other:
        "Solicitările care folosesc aceste chei vor eșua imediat. Acțiunea nu poate fi anulată.",
    }),
  bulkDeleteConfirm: (total: number) => `Șterge ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Dezactivați ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Solicitările care folosesc această cheie vor eșua până când o activați din nou.",
      few: "Solicitările care folosesc aceste chei vor eșua până când le activați din nou.",
      other: "Solicitările care folosesc aceste chei vor eșua până când le activați din nou.",
    }),
  bulkDisableConfirm: (total: number) => `Dezactivează ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Activați ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Solicitările care folosesc această cheie vor funcționa din nou, dacă nu a expirat.",
      few: "Solicitările care folosesc aceste chei vor funcționa din nou, dacă nicio cheie nu a expirat.",
      other:
        "Solicitările care folosesc aceste chei vor funcționa din nou, dacă nicio cheie nu a expirat.",
    }),
  bulkEnableConfirm: (total: number) => `Activează ${keys(total)}`,
  bulkKeys: "Cheile selectate",
  bulkUsed: (time: string) => `Ultima utilizare: ${time}`,
  bulkMore: (total: number) =>
    count(total, { one: "și încă # cheie", few: "și încă # chei", other: "și încă # de chei" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# dintre aceste chei a fost folosită în ultimele 24 de ore.",
      few: "# dintre aceste chei au fost folosite în ultimele 24 de ore.",
      other: "# dintre aceste chei au fost folosite în ultimele 24 de ore.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Acțiunea nu este posibilă pentru # dintre cheile selectate, care este omisă.",
      few: "Acțiunea nu este posibilă pentru # dintre cheile selectate, care sunt omise.",
      other: "Acțiunea nu este posibilă pentru # dintre cheile selectate, care sunt omise.",
    }),
  bulkWorkspace: (workspace: string) => `Aceste chei aparțin spațiului de lucru ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Șterse: ${number(done)} din ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `Dezactivate: ${number(done)} din ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Activate: ${number(done)} din ${keys(total)}`,
  bulkStop: "Oprește",
  bulkStopping: "Se oprește după solicitările deja trimise…",
  bulkPaused: (waitSeconds: number) =>
    `Serverul ne-a cerut să încetinim. Continuăm peste ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Serverul încă nu a răspuns. Mai așteptați sau închideți această fereastră și verificați lista mai târziu.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "Acțiunea nu a reușit pentru # cheie.",
      few: "Acțiunea nu a reușit pentru # chei.",
      other: "Acțiunea nu a reușit pentru # de chei.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Ați oprit acțiunea înainte să ajungă la # cheie. Aceasta nu s-a modificat.",
      few: "Ați oprit acțiunea înainte să ajungă la # chei. Acestea nu s-au modificat.",
      other: "Ați oprit acțiunea înainte să ajungă la # de chei. Acestea nu s-au modificat.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "Serverul nu mai răspunde, așa că # cheie nu a fost procesată.",
      few: "Serverul nu mai răspunde, așa că # chei nu au fost procesate.",
      other: "Serverul nu mai răspunde, așa că # de chei nu au fost procesate.",
    }),
  bulkRefused: (total: number) =>
    count(total, {
      one: "# cheie nu s-a modificat.",
      few: "# chei nu s-au modificat.",
      other: "# de chei nu s-au modificat.",
    }),
  bulkUncertain: "Niciun răspuns. Este posibil ca acțiunea să fi fost totuși efectuată.",
  bulkRetry: "Reîncearcă ce a eșuat",
  bulkContinue: "Continuă",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# cheie a fost ștearsă. Actualizați toate sistemele care o foloseau, altfel solicitările lor vor eșua.",
      few: "# chei au fost șterse. Actualizați toate sistemele care le foloseau, altfel solicitările lor vor eșua.",
      other:
        "# de chei au fost șterse. Actualizați toate sistemele care le foloseau, altfel solicitările lor vor eșua.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# cheie a fost dezactivată. Solicitările care o folosesc vor eșua până când o activați din nou.",
      few: "# chei au fost dezactivate. Solicitările care le folosesc vor eșua până când le activați din nou.",
      other:
        "# de chei au fost dezactivate. Solicitările care le folosesc vor eșua până când le activați din nou.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "# cheie a fost activată.",
      few: "# chei au fost activate.",
      other: "# de chei au fost activate.",
    }),

  // The search for the key of a token
  tokenSearching: "Se caută cheia căreia îi aparține acest token…",
  tokenFound: (name: string) => `Acest token aparține cheii ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Acest token ar putea aparține unei singure chei (#).",
      few: "Acest token ar putea aparține oricăreia dintre # chei.",
      other: "Acest token ar putea aparține oricăreia dintre # de chei.",
    }),
  tokenNotFound:
    "Acest token nu aparține niciunei chei din această listă. Este posibil să fi fost rotită sau ștearsă cheia lui.",
  tokenNoHints:
    "Nu putem ști cărei chei îi aparține acest token, deoarece aceste chei nu afișează un fragment din token.",
  tokenFailed: "Nu am putut verifica toate cheile. Lipiți tokenul din nou pentru a reîncerca.",
  tokenNotSent: "Tokenul nu a fost nici trimis, nici stocat.",
  tokenShow: "Afișează cheia",
};
