import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "few" | "other">("hr");
const keys = (total: number) =>
  count(total, { one: "# ključ", few: "# ključa", other: "# ključeva" });
// After “od”, in the genitive.
const ofKeys = (total: number) =>
  count(total, { one: "# ključa", few: "# ključa", other: "# ključeva" });
// After “za”, in the accusative.
const seconds = (total: number) =>
  count(total, { one: "# sekundu", few: "# sekunde", other: "# sekundi" });

/** The Croatian messages. */
export const hr: Messages = {
  locale: "hr",
  dir: "ltr",
  // Header
  heading: "API ključevi",
  lede: (workspace: string) =>
    `Pomoću ključeva vaše se aplikacije prijavljuju u radni prostor ${workspace}.`,
  ledeWithoutWorkspace: "Pomoću ključeva vaše se aplikacije prijavljuju u ovaj radni prostor.",
  authorizationLink: "Kako autorizirati zahtjeve",
  opensInNewTab: "otvara se u novoj kartici",
  createButton: "API ključ",

  // Toolbar
  searchLabel: "Pretraži API ključeve po nazivu",
  searchPlaceholder: "Pretraži po nazivu",
  searchLabelWide: "Pretraži API ključeve",
  searchPlaceholderWide: "Pretraži",
  searchClear: "Poništi pretraživanje",
  searchClearText: "Obriši tekst",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ ključ", few: "#+ ključa", other: "#+ ključeva" }),
  countMatches: (matches: number, total: number) => `${number(matches)} od ${ofKeys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# rezultat", few: "# rezultata", other: "# rezultata" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ rezultat", few: "#+ rezultata", other: "#+ rezultata" }),

  // Table
  tableCaption: (workspace: string) => `API ključevi radnog prostora ${workspace}`,
  tableCaptionWithoutWorkspace: "API ključevi",
  columnName: "Naziv",
  columnCreated: "Izrađeno",
  columnLastUsed: "Zadnja upotreba",
  columnExpires: "Istječe",
  columnCreatedBy: "Autor",
  columnScopes: "Dozvole",
  columnActions: "Radnje",
  expiredLabel: "Istekao",
  neverUsed: "Nikad nije upotrijebljen",
  neverExpires: "Nikad ne istječe",
  createdUnknown: "Nepoznato",
  createdByUnknown: "Nepoznat",
  noScopes: "Bez dozvola",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Poredano prema stupcu ${column}, uzlazno`,
  sortedDescending: (column: string) => `Poredano prema stupcu ${column}, silazno`,
  statusExpiring: "Uskoro istječe",
  statusExpired: "Istekao",
  statusDisabled: "Onemogućen",
  statusTokenNotCopied: "Token nikad nije kopiran",
  statusNew: "Novi",
  statusActive: "Aktivan",
  actionsFor: (name: string) => `Radnje za ključ ${name}`,
  actionDetails: "Prikaži detalje",
  actionEdit: "Uredi",
  actionRotate: "Rotiraj",
  actionDelete: "Izbriši",
  loadMore: "Učitaj još ključeva",
  loadingMore: "Učitavanje još ključeva…",

  // List states
  loading: "Učitavanje API ključeva…",
  loadingSlow: "Ovo traje dulje nego obično.",
  emptyTitle: "Još nema API ključeva",
  emptyText:
    "API ključ omogućuje jednoj aplikaciji ili jednom okruženju da poziva API, a da se pritom nitko ne mora prijaviti. Izradite zaseban ključ za svaku aplikaciju i svako okruženje kako biste ga mogli zamijeniti ili izbrisati neovisno o ostalima.",
  emptyCreate: "Izradi prvi ključ",
  emptyReadOnlyText: "Kad netko s pristupom za pisanje izradi ključ, prikazat će se ovdje.",
  noMatchTitle: (search: string) => `Nijedan ključ ne odgovara upitu „${search}”`,
  noMatchText: "Pretražuju se samo nazivi ključeva.",
  noMatchTextWide: "Pokušajte s manje riječi ili s drugim riječima.",
  readOnly:
    "Možete vidjeti ove ključeve, ali za njihovu izradu, uređivanje i brisanje potreban je pristup za pisanje.",
  readOnlyAdapter: "Ovim se ključevima upravlja drugdje, pa ih ovdje možete samo pregledavati.",
  retry: "Pokušaj ponovno",
  errorTitle: "API ključeve nije moguće učitati",
  errorUnavailable: "Poslužitelj nije odgovorio. Provjerite vezu i pokušajte ponovno.",
  errorUnknown: "Nešto je pošlo po zlu tijekom prijenosa. Pokušajte ponovno.",
  errorForbiddenTitle: "Nemate pristup ovim API ključevima",
  errorForbidden: "Zatražite pristup od administratora ovog radnog prostora.",
  errorUnauthenticatedTitle: "Odjavljeni ste",
  errorUnauthenticated: "Prijavite se ponovno da biste vidjeli API ključeve ovog radnog prostora.",
  errorReauthenticationTitle: "Potvrdite da ste to vi",
  errorReauthentication: "Da biste vidjeli ove API ključeve, ponovno dokažite svoj identitet.",
  confirmIdentity: "Potvrdi",
  errorNotFoundTitle: "Ovaj radni prostor nije pronađen",
  errorNotFound: "Možda je izbrisan ili ste ga napustili.",
  errorRejected: "Poslužitelj je odbio zahtjev.",
  errorRedirectedTitle: "Poslužitelj je preusmjerio zahtjev",
  errorRedirected: "Možda ste odjavljeni. Prijavite se ponovno, a zatim pokušajte još jednom.",
  errorRateLimitedTitle: "Previše zahtjeva",
  errorRateLimited: (waitSeconds: number) => `Pokušajte ponovno za ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Pokušajte ponovno za koji trenutak.",
  errorRateLimitedOver: "Sada možete pokušati ponovno.",
  offlineTitle: "Niste na mreži",
  offline: "API ključevi učitat će se čim se veza ponovno uspostavi.",
  staleNotice: "Popis nije bilo moguće osvježiti, pa je možda zastario.",
  staleOffline: "Niste na mreži, pa je popis možda zastario.",

  // Create
  createTitle: "Izrada API ključa",
  createText: (workspace: string) =>
    `Za jednu aplikaciju ili jedno okruženje u radnom prostoru ${workspace}.`,
  createTextWithoutWorkspace: "Za jednu aplikaciju ili jedno okruženje.",
  nameLabel: "Naziv",
  nameHelp:
    "Navedite gdje će se upotrebljavati: produkcijski backend, testni worker, sinkronizacija CRM-a.",
  nameEmpty: "Unesite naziv.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Upotrijebite najviše # znak.",
      few: "Upotrijebite najviše # znaka.",
      other: "Upotrijebite najviše # znakova.",
    }),
  nameControlCharacters: "Upotrijebite jedan redak, bez tabulatora i drugih upravljačkih znakova.",
  nameTaken: "Drugi ključ ima ovaj naziv. Odaberite drukčiji naziv.",
  nameInUse: "Drugi ključ već ima ovaj naziv. Svejedno ga možete upotrijebiti.",
  nameLooksLikeToken:
    "Ovo izgleda kao token. Nazivi su ovdje vidljivi svima, pa umjesto toga unesite opis.",
  create: "Izradi",
  cancel: "Odustani",
  close: "Zatvori",
  save: "Spremi",
  createOutcomeUnknown:
    "Nije stigao jasan odgovor, pa nije poznato postoji li ključ. Možete bez rizika pokušati ponovno: time neće nastati drugi ključ.",
  createOutcomeUnknownCheck:
    "Nije stigao jasan odgovor, pa nije poznato postoji li ključ. Provjerite popis prije nego što pokušate ponovno: mogao bi nastati drugi ključ.",
  createUnanswered:
    "Odgovora još nema, pa nije poznato postoji li ključ. Nastavite čekati ili pokušajte ponovno: time neće nastati drugi ključ.",
  createUnansweredCheck:
    "Odgovora još nema, pa nije poznato postoji li ključ. Provjerite popis prije nego što pokušate ponovno: mogao bi nastati drugi ključ.",
  createWithoutToken:
    "Poslužitelj je izradio ključ, ali nije poslao token, pa se ključ ne može upotrebljavati. Pokušajte ponovno ili izbrišite ključ i izradite drugi.",
  createFound:
    "Nije stigao jasan odgovor, ali na popisu je sada ključ s ovim nazivom, a njegov token nema nitko. Možete bez rizika pokušati ponovno i tako možda ipak dobiti token.",
  createFoundCheck:
    "Nije stigao jasan odgovor, ali na popisu je sada ključ s ovim nazivom, a njegov token nema nitko. Ako pokušate ponovno, mogao bi nastati drugi ključ.",
  foundDelete: "Izbriši taj ključ",
  foundRotate: "Rotiraj taj ključ",
  giveUp: "Ostavi tako",

  // Rotate
  rotateTitle: (name: string) => `Rotirati ključ „${name}”?`,
  rotateText:
    "Ključ dobiva novi token, koji se prikazuje samo jednom. Stari token odmah prestaje raditi.",
  rotateConfirm: "Rotiraj",
  rotateOutcomeUnknown:
    "Nije stigao jasan odgovor, pa nije poznato je li token zamijenjen. Možete bez rizika pokušati ponovno: token se neće zamijeniti dvaput.",
  rotateOutcomeUnknownCheck:
    "Nije stigao jasan odgovor, pa nije poznato je li token zamijenjen. Ako pokušate ponovno, mogao bi se zamijeniti još jednom.",
  rotateUnanswered:
    "Odgovora još nema, pa nije poznato je li token zamijenjen. Nastavite čekati ili pokušajte ponovno: token se neće zamijeniti dvaput.",
  rotateUnansweredCheck:
    "Odgovora još nema, pa nije poznato je li token zamijenjen. Ako pokušate ponovno, mogao bi se zamijeniti još jednom.",
  rotateWithoutToken: "Poslužitelj nije poslao token. Pokušajte ponovno.",

  // Failures of any write
  writeForbidden: "Više nemate dopuštenje za ovu radnju.",
  writeUnauthenticated:
    "Odjavljeni ste. Prijavite se ponovno u drugoj kartici, a zatim se vratite i pokušajte još jednom.",
  writeReauthentication: "Potvrdite da ste to vi, a zatim pokušajte ponovno.",
  writeInvalid: "Poslužitelj je ovo odbio. Provjerite što ste unijeli.",
  writeNotFound: "Ovaj ključ više ne postoji.",
  writeLimitReached:
    "Ovaj radni prostor već ima najveći dopušteni broj ključeva. Izbrišite neki koji vam više ne treba.",
  writeRejected: "Poslužitelj je odbio zahtjev. Ništa nije promijenjeno.",
  writeUnavailable:
    "Poslužitelj nije odgovorio. Ništa od onoga što ste unijeli nije izgubljeno. Pokušajte ponovno.",
  writeUnknown:
    "Nešto je pošlo po zlu. Ništa od onoga što ste unijeli nije izgubljeno. Pokušajte ponovno.",
  writeUnanswered:
    "Odgovora još nema. Možete nastaviti čekati ili zatvoriti ovaj prozor i poslije pogledati popis.",
  writeStillRunning:
    "Poslužitelj još obrađuje vaš prvi zahtjev. Pričekajte trenutak, a zatim pokušajte ponovno.",

  // Reveal
  revealTitle: "Kopirajte svoj token",
  revealText: (name: string) => `Token ključa ${name} prikazuje se samo ovaj put.`,
  revealWorkspace: (workspace: string) => `Ovaj ključ pripada radnom prostoru ${workspace}.`,
  revealAgain: "Otišli ste prije nego što ste kopirali token.",
  tokenLabel: "Token",
  show: "Prikaži",
  hide: "Sakrij",
  copy: "Kopiraj",
  copied: "Kopirano u međuspremnik.",
  copiedHeader: "Kopirano u međuspremnik kao zaglavlje zahtjeva.",
  copiedByHand: "Kopirano.",
  copyFailed: (shortcut: string) =>
    `Preglednik nije dopustio kopiranje. Token je označen: pritisnite ${shortcut} da biste ga kopirali.`,
  storeWarning:
    "Prije nego što zatvorite ovaj prozor, spremite token u konfiguraciju svoje aplikacije, upravitelj lozinki ili spremište tajnih podataka.",
  useIt: "Upotreba",
  headerPlaceholder: "<token>",
  copyHeader: "Kopiraj kao zaglavlje",
  copyAs: "Kopiraj kao",
  copyAsFormat: (format: string) => `Kopiraj kao ${format}`,
  done: "Gotovo",
  leaveTitle: "Token nije kopiran",
  leaveText: "Nakon zatvaranja nitko ga više neće moći vidjeti.",
  leaveStay: "Natrag",
  leaveGo: "Token je spremljen, zatvori",

  // Edit
  editTitle: "Uređivanje API ključa",
  editText: "Naziv služi samo ljudima. Zahtjevi s ovim ključem rade kao i dosad.",

  // Delete
  deleteTitle: (name: string) => `Izbrisati ključ „${name}”?`,
  deleteLastUsed: (time: string) => `Zadnja upotreba: ${time}.`,
  deleteNeverUsed: "Ovaj ključ nikad nije upotrijebljen.",
  deleteConsequence:
    "Zahtjevi koji ga upotrebljavaju odmah će prestati raditi. Ova se radnja ne može poništiti.",
  deleteConfirm: "Izbriši",
  deleteUncertain: "Nije stigao jasan odgovor, pa ključ možda još postoji. Pokušajte ponovno.",
  detailStatus: "Status",
  detailHint: "Isječak tokena",
  detailId: "ID",
  detailDescription: "Opis",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Ključ ${name} je izbrisan. Ažurirajte svaki sustav koji ga je upotrebljavao, inače njegovi zahtjevi neće uspjeti.`,
  noticeNotDeleted: (name: string) => `Ključ ${name} nije izbrisan. Još je na popisu i još radi.`,
  noticeStillListed: (name: string) =>
    `Ključ ${name} ponovno je na popisu. Poslužitelj ga još vraća, pa možda još radi.`,
  noticeLeftOut: (total: number) => `Nije ih moguće pročitati pa nisu prikazani: ${keys(total)}.`,
  noticeListCut: "Poslužitelj je dvaput vratio istu stranicu, pa popis možda nije potpun.",
  noticeCreatedHidden: (name: string) =>
    `Ključ ${name} je izrađen, ali ga vaše pretraživanje skriva.`,
  dismiss: "Odbaci",
  announceCreated: (name: string) => `API ključ ${name} je izrađen.`,
  announceRenamed: (name: string) => `Ključ se sada zove ${name}.`,
  announceRenameFailed: (name: string) => `Ključ se i dalje zove ${name}.`,
};
