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
    `Cheile permit aplicațiilor dvs. să se conecteze la spațiul de lucru ${workspace}.`,
  ledeWithoutWorkspace: "Cheile permit aplicațiilor dvs. să se conecteze la acest spațiu de lucru.",
  authorizationLink: "Cum se autorizează solicitările",
  opensInNewTab: "se deschide într-o filă nouă",
  createButton: "Cheie API",

  // Toolbar
  searchLabel: "Caută chei API după nume",
  searchPlaceholder: "Caută după nume",
  searchLabelWide: "Caută chei API",
  searchPlaceholderWide: "Caută",
  searchClear: "Golește căutarea",
  searchClearText: "Golește textul",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ cheie", few: "#+ chei", other: "#+ de chei" }),
  countMatches: (matches: number, total: number) => `${number(matches)} din ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# rezultat", few: "# rezultate", other: "# de rezultate" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ rezultat", few: "#+ rezultate", other: "#+ de rezultate" }),

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
  createdByUnknown: "Necunoscut",
  noScopes: "Fără permisiuni",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Sortare după coloana ${column}, crescător`,
  sortedDescending: (column: string) => `Sortare după coloana ${column}, descrescător`,
  statusExpiring: "Expiră în curând",
  statusExpired: "Expirată",
  statusDisabled: "Dezactivată",
  statusTokenNotCopied: "Token necopiat",
  statusNew: "Nouă",
  statusActive: "Activă",
  actionsFor: (name: string) => `Acțiuni pentru ${name}`,
  actionDetails: "Vedeți detaliile",
  actionEdit: "Editează",
  actionRotate: "Rotește",
  actionDelete: "Șterge",
  loadMore: "Încarcă mai multe chei",
  loadingMore: "Se încarcă mai multe chei…",

  // List states
  loading: "Se încarcă cheile API…",
  loadingSlow: "Durează mai mult decât de obicei.",
  emptyTitle: "Nicio cheie API deocamdată",
  emptyText:
    "O cheie API permite unei aplicații sau unui mediu să apeleze API-ul fără ca o persoană să se conecteze. Creați câte una pentru fiecare, ca să o puteți înlocui sau șterge separat.",
  emptyCreate: "Creează prima cheie",
  emptyReadOnlyText: "Când cineva cu acces la scriere va crea o cheie, aceasta va apărea aici.",
  noMatchTitle: (search: string) => `Nicio cheie nu corespunde cu „${search}”`,
  noMatchText: "Căutarea se face doar în numele cheilor.",
  noMatchTextWide: "Încercați cu mai puține cuvinte sau cu altele.",
  readOnly:
    "Puteți vedea aceste chei, dar pentru crearea, editarea și ștergerea lor este necesar accesul la scriere.",
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
  confirmIdentity: "Confirmă",
  errorNotFoundTitle: "Acest spațiu de lucru nu a fost găsit",
  errorNotFound: "Este posibil să fi fost șters sau să îl fi părăsit.",
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
  staleOffline: "Sunteți offline, așa că este posibil ca lista să nu mai fie la zi.",

  // Create
  createTitle: "Creează o cheie API",
  createText: (workspace: string) =>
    `Pentru o singură aplicație sau un singur mediu din spațiul de lucru ${workspace}.`,
  createTextWithoutWorkspace: "Pentru o singură aplicație sau un singur mediu.",
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
    "Pare a fi un token. Numele sunt vizibile aici pentru toată lumea, așa că introduceți în schimb o descriere.",
  create: "Creează",
  cancel: "Anulează",
  close: "Închide",
  save: "Salvează",
  createOutcomeUnknown:
    "Nu s-a primit un răspuns clar, așa că nu se știe dacă cheia există sau nu. Puteți încerca din nou în siguranță: nu se va crea o a doua cheie.",
  createOutcomeUnknownCheck:
    "Nu s-a primit un răspuns clar, așa că nu se știe dacă cheia există sau nu. Verificați lista înainte de a încerca din nou: s-ar putea crea o a doua cheie.",
  createUnanswered:
    "Încă nu există un răspuns, așa că nu se știe dacă cheia există sau nu. Mai așteptați sau încercați din nou: nu se va crea o a doua cheie.",
  createUnansweredCheck:
    "Încă nu există un răspuns, așa că nu se știe dacă cheia există sau nu. Verificați lista înainte de a încerca din nou: s-ar putea crea o a doua cheie.",
  createWithoutToken:
    "Serverul a creat cheia, dar nu a trimis niciun token, așa că cheia nu poate fi folosită. Încercați din nou sau ștergeți cheia și creați alta.",
  createFound:
    "Nu s-a primit un răspuns clar, dar în listă există acum o cheie cu acest nume și nimeni nu are tokenul ei. Puteți încerca din nou în siguranță și este posibil să primiți totuși tokenul.",
  createFoundCheck:
    "Nu s-a primit un răspuns clar, dar în listă există acum o cheie cu acest nume și nimeni nu are tokenul ei. Dacă încercați din nou, s-ar putea crea o a doua cheie.",
  foundDelete: "Șterge acea cheie",
  foundRotate: "Rotește acea cheie",
  giveUp: "Lasă așa",

  // Rotate
  rotateTitle: (name: string) => `Rotiți „${name}”?`,
  rotateText:
    "Cheia primește un token nou, care este afișat o singură dată. Tokenul vechi încetează imediat să funcționeze.",
  rotateConfirm: "Rotește",
  rotateOutcomeUnknown:
    "Nu s-a primit un răspuns clar, așa că nu se știe dacă tokenul a fost înlocuit sau nu. Puteți încerca din nou în siguranță: tokenul nu va fi înlocuit de două ori.",
  rotateOutcomeUnknownCheck:
    "Nu s-a primit un răspuns clar, așa că nu se știe dacă tokenul a fost înlocuit sau nu. Dacă încercați din nou, acesta ar putea fi înlocuit încă o dată.",
  rotateUnanswered:
    "Încă nu există un răspuns, așa că nu se știe dacă tokenul a fost înlocuit sau nu. Mai așteptați sau încercați din nou: tokenul nu va fi înlocuit de două ori.",
  rotateUnansweredCheck:
    "Încă nu există un răspuns, așa că nu se știe dacă tokenul a fost înlocuit sau nu. Dacă încercați din nou, acesta ar putea fi înlocuit încă o dată.",
  rotateWithoutToken: "Serverul nu a trimis niciun token. Încercați din nou.",

  // Failures of any write
  writeForbidden: "Nu mai aveți permisiunea de a face acest lucru.",
  writeUnauthenticated:
    "Sesiunea dvs. s-a încheiat. Conectați-vă din nou într-o altă filă, apoi reveniți și reîncercați.",
  writeReauthentication: "Confirmați-vă identitatea, apoi încercați din nou.",
  writeInvalid: "Serverul a refuzat această solicitare. Verificați ce ați introdus.",
  writeNotFound: "Această cheie nu mai există.",
  writeLimitReached:
    "Acest spațiu de lucru are deja numărul maxim de chei permis. Ștergeți una de care nu mai aveți nevoie.",
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
  revealText: (name: string) => `Tokenul cheii ${name} este afișat doar de această dată.`,
  revealWorkspace: (workspace: string) => `Această cheie aparține spațiului de lucru ${workspace}.`,
  revealAgain: "Ați plecat înainte de a copia tokenul.",
  tokenLabel: "Token",
  show: "Afișează",
  hide: "Ascunde",
  copy: "Copiază",
  copied: "Copiat în clipboard.",
  copiedHeader: "Copiat în clipboard ca antet de solicitare.",
  copiedByHand: "Copiat.",
  copyFailed: (shortcut: string) =>
    `Browserul nu a permis copierea. Tokenul este selectat: apăsați ${shortcut} pentru a-l copia.`,
  storeWarning:
    "Salvați tokenul în configurația aplicației, într-un manager de parole sau într-un seif de secrete înainte de a închide această fereastră.",
  useIt: "Cum se folosește",
  headerPlaceholder: "<token>",
  copyHeader: "Copiază ca antet",
  copyAs: "Copiază ca",
  copyAsFormat: (format: string) => `Copiază ca ${format}`,
  done: "Gata",
  leaveTitle: "Tokenul nu a fost copiat",
  leaveText: "După închiderea acestei ferestre, nimeni nu îl mai poate vedea.",
  leaveStay: "Înapoi",
  leaveGo: "L-am salvat, închide",

  // Edit
  editTitle: "Editează cheia API",
  editText:
    "Numele este doar pentru oameni. Solicitările cu această cheie funcționează ca înainte.",

  // Delete
  deleteTitle: (name: string) => `Ștergeți „${name}”?`,
  deleteLastUsed: (time: string) => `Ultima utilizare: ${time}.`,
  deleteNeverUsed: "Această cheie nu a fost folosită niciodată.",
  deleteConsequence:
    "De acum înainte, solicitările care folosesc această cheie vor eșua. Acțiunea nu poate fi anulată.",
  deleteConfirm: "Șterge",
  deleteUncertain:
    "Nu s-a primit un răspuns clar, deci cheia ar putea exista în continuare. Încercați din nou.",
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
  announceRenameFailed: (name: string) => `Cheia se numește în continuare ${name}.`,
};
