import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

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
export const hr: Translation = {
  locale: "hr",
  dir: "ltr",
  // Header
  heading: "API ključevi",
  lede: (workspace: string) =>
    `Pomoću API ključeva vaše aplikacije i skripte pristupaju radnom prostoru ${workspace} putem API-ja.`,
  ledeWithoutWorkspace:
    "Pomoću API ključeva vaše aplikacije i skripte pristupaju ovom radnom prostoru putem API-ja.",
  authorizationLink: "Saznajte kako autentificirati zahtjeve",
  opensInNewTab: "otvara se u novoj kartici",
  createButton: "API ključ",
  createButtonName: "Izrada API ključa",

  // Toolbar
  searchLabel: "Pretraži API ključeve po nazivu",
  searchPlaceholder: "Pretraži po nazivu",
  searchLabelWide: "Pretraži API ključeve",
  searchPlaceholderWide: "Pretraži",
  searchClear: "Poništi pretraživanje",
  searchClearText: "Poništi pretraživanje",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ ključ", few: "#+ ključa", other: "#+ ključeva" }),
  countMatches: (matches: number, total: number) => `${number(matches)} od ${ofKeys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# rezultat", few: "# rezultata", other: "# rezultata" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ rezultat", few: "#+ rezultata", other: "#+ rezultata" }),
  countLoaded: (loaded: number, total: number) => `Učitano ${number(loaded)} od ${ofKeys(total)}`,
  countLoadedSoFar: (loaded: number) => `Dosad učitani ključevi: ${number(loaded)}`,
  countPartial: "Pretraživanje i poredak obuhvaćaju samo dosad učitane ključeve.",

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
  createdByUnknown: "Nepoznat korisnik",
  noScopes: "Bez dozvola",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Poredano prema stupcu ${column}, uzlazno`,
  sortedDescending: (column: string) => `Poredano prema stupcu ${column}, silazno`,
  statusExpiring: "Uskoro istječe",
  statusExpired: "Istekao",
  statusDisabled: "Onemogućen",
  statusTokenNotCopied: "Token nije spremljen",
  statusTokenNotCopiedHelp: "Nitko nema ovaj token. Rotirajte ili izbrišite ključ.",
  statusNew: "Novi",
  statusActive: "Aktivan",
  actionsFor: (name: string) => `Radnje za ključ ${name}`,
  actionDetails: "Prikaži detalje",
  actionEdit: "Uredi",
  actionRotate: "Rotiraj",
  actionDelete: "Izbriši",
  loadMore: "Učitaj još ključeva",
  loadingMore: "Učitavanje još ključeva…",
  printPart: (drawn: number) => `Ispisani su samo ključevi 1–${number(drawn)}. Popis se nastavlja.`,

  // List states
  loading: "Učitavanje API ključeva…",
  loadingSlow: "Ovo traje dulje nego obično.",
  emptyTitle: "Još nema API ključeva",
  emptyText:
    "API ključem pozivate API iz vlastitog koda. Izradite zaseban ključ za svaku aplikaciju ili okruženje kako biste jedan mogli zamijeniti bez utjecaja na ostale.",
  emptyCreate: "Izradi prvi ključ",
  emptyReadOnlyText: "Kad netko s pristupom za pisanje izradi ključ, prikazat će se ovdje.",
  noMatchTitle: (search: string) => `Nijedan ključ ne odgovara upitu „${search}”`,
  noMatchText: "Pretražuju se samo nazivi ključeva. Pokušajte s drugim nazivom.",
  noMatchTextWide: "Pokušajte s manje riječi ili s drugim riječima.",
  readOnly:
    "Imate pristup samo za pregled. Za izradu, uređivanje ili brisanje ključeva zatražite pristup za pisanje od administratora radnog prostora.",
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
  confirmIdentity: "Potvrdi identitet",
  errorNotFoundTitle: "Ovaj radni prostor nije pronađen",
  errorNotFound: "Možda je izbrisan ili mu više nemate pristup.",
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
  stalePartial: "Ostatak popisa nije bilo moguće učitati.",
  staleOffline: "Niste na mreži, pa je popis možda zastario.",
  partFailed:
    "Ovaj dio stranice nije moguće učitati. Provjerite vezu pa pokušajte ponovno ili ponovno učitajte stranicu.",

  // Create
  createTitle: "Izrada API ključa",
  createText: (workspace: string) =>
    `Za svaku aplikaciju ili okruženje u radnom prostoru ${workspace} koristite zaseban ključ.`,
  createTextWithoutWorkspace: "Za svaku aplikaciju ili okruženje koristite zaseban ključ.",
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
    "Ovo izgleda kao token. Nazive ključeva vide svi u ovom radnom prostoru, pa umjesto toga unesite opisni naziv.",
  create: "Izradi",
  cancel: "Odustani",
  close: "Zatvori",
  save: "Spremi",
  createOutcomeUnknown:
    "Nismo mogli potvrditi je li ključ izrađen. Možete bez rizika pokušati ponovno: neće nastati duplikat.",
  createOutcomeUnknownCheck:
    "Nismo mogli potvrditi je li ključ izrađen. Provjerite popis prije nego što pokušate ponovno.",
  createUnanswered:
    "Odgovora još nema, pa nije poznato postoji li ključ. Nastavite čekati ili pokušajte ponovno: time neće nastati drugi ključ.",
  createUnansweredCheck:
    "Odgovora još nema, pa nije poznato postoji li ključ. Provjerite popis prije nego što pokušate ponovno: mogao bi nastati drugi ključ.",
  createWithoutToken:
    "Poslužitelj je izradio ključ, ali nije poslao token, pa se ključ ne može upotrebljavati. Pokušajte ponovno ili izbrišite ključ i izradite drugi.",
  createFound:
    "Na popisu je sada ključ s ovim nazivom, ali nismo primili njegov token. Pokušajte ponovno da biste dobili token ili uklonite ključ.",
  createFoundCheck:
    "Na popisu je sada ključ s ovim nazivom, ali nismo primili njegov token. Ako pokušate ponovno, mogao bi nastati duplikat.",
  foundDelete: "Izbriši ključ",
  foundRotate: "Rotiraj ključ",
  giveUp: "Svejedno zatvori",

  // Rotate
  rotateTitle: (name: string) => `Rotirati ključ „${name}”?`,
  rotateText:
    "Ključ dobiva novi token, koji se prikazuje samo jednom. Stari token odmah prestaje raditi.",
  rotateConfirm: "Rotiraj ključ",
  rotateOutcomeUnknown:
    "Nismo mogli potvrditi je li token zamijenjen. Možete bez rizika pokušati ponovno.",
  rotateOutcomeUnknownCheck:
    "Nismo mogli potvrditi je li token zamijenjen. Ako pokušate ponovno, mogao bi se zamijeniti dvaput.",
  rotateUnanswered:
    "Odgovora još nema, pa nije poznato je li token zamijenjen. Nastavite čekati ili pokušajte ponovno: token se neće zamijeniti dvaput.",
  rotateUnansweredCheck:
    "Odgovora još nema, pa nije poznato je li token zamijenjen. Ako pokušate ponovno, mogao bi se zamijeniti još jednom.",
  rotateWithoutToken:
    "Poslužitelj nije vratio novi token. Stari možda više ne radi. Pokušajte ponovno.",

  // Failures of any write
  writeForbidden: "Nemate dopuštenje za ovu radnju.",
  writeUnauthenticated:
    "Odjavljeni ste. Prijavite se ponovno u drugoj kartici, a zatim se vratite i pokušajte još jednom.",
  writeReauthentication: "Potvrdite da ste to vi, a zatim pokušajte ponovno.",
  writeInvalid: "Poslužitelj je ovo odbio. Provjerite što ste unijeli.",
  writeNotFound: "Ovaj ključ više ne postoji.",
  writeWorkspaceNotFound: "Ovaj radni prostor više ne postoji ili mu više nemate pristup.",
  writeLimitReached:
    "Ovaj radni prostor već ima najveći dopušteni broj ključeva. Izbrišite neki koji vam više ne treba.",
  writeRateLimited: (waitSeconds: number) =>
    `Previše zahtjeva. Pokušajte ponovno za ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Previše zahtjeva. Pokušajte ponovno za koji trenutak.",
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
  revealText: (name: string) => `Kopirajte token ključa ${name} sada. Više ga nećete moći vidjeti.`,
  revealWorkspace: (workspace: string) => `Ovaj ključ pripada radnom prostoru ${workspace}.`,
  revealAgain: "Napustili ste ovu stranicu prije nego što ste kopirali token. Kopirajte ga sada.",
  tokenLabel: "Token",
  show: "Prikaži",
  showToken: "Prikaži token",
  hide: "Sakrij",
  hideToken: "Sakrij token",
  copy: "Kopiraj",
  copied: "Kopirano u međuspremnik.",
  copiedHeader: "Kopirano u međuspremnik kao zaglavlje zahtjeva.",
  copiedByHand: "Kopirano.",
  copyFailed: (shortcut: string) =>
    `Preglednik nije dopustio kopiranje. Token je označen: pritisnite ${shortcut} da biste ga kopirali.`,
  storeWarning:
    "Prije nego što zatvorite ovaj prozor, spremite token u konfiguraciju svoje aplikacije, upravitelj lozinki ili spremište tajnih podataka.",
  useIt: "Zaglavlje zahtjeva",
  headerPlaceholder: "<token>",
  copyHeader: "Kopiraj zaglavlje",
  copyAs: "Kopiraj kao",
  copyAsFormat: (format: string) => `Kopiraj kao ${format}`,
  done: "Gotovo",
  leaveTitle: "Token nije kopiran",
  leaveText: "Nakon zatvaranja nitko ga više neće moći vidjeti.",
  leaveStay: "Ostavi otvoreno",
  leaveGo: "Spremljen je",

  // Edit
  editTitle: "Uređivanje API ključa",
  editText: "Preimenovanje ključa ne utječe na zahtjeve koji ga koriste.",

  // Delete
  deleteTitle: (name: string) => `Izbrisati ključ „${name}”?`,
  deleteLastUsed: (time: string) => `Zadnja upotreba: ${time}.`,
  deleteNeverUsed: "Ovaj ključ nikad nije upotrijebljen.",
  deleteConsequence:
    "Zahtjevi koji koriste ovaj ključ odmah prestaju raditi. To se ne može poništiti.",
  deleteConfirm: "Izbriši ključ",
  deleteUncertain: "Nismo mogli potvrditi da je ključ izbrisan. Možda još radi. Pokušajte ponovno.",
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
  announceRenameFailed: (name: string) =>
    `Nismo mogli preimenovati ključ. I dalje se zove ${name}.`,
};
