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
// A date that ends in a period ends the sentence, too.
const sentence = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The Croatian messages. */
export const hr: Messages = {
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

  // The fields beyond the name
  optional: "Neobavezno",
  duplicateText: (name: string) =>
    `Obrazac je popunjen postavkama ključa ${name}. Novi ključ dobiva novi token.`,
  editFieldsText:
    "Promjene odmah vrijede za zahtjeve koji koriste ovaj ključ. Njegov token ostaje isti.",
  announceSaved: (name: string) => `Promjene ključa ${name} su spremljene.`,
  noticeSaveFailed: (name: string) => `Nismo mogli spremiti vaše promjene ključa ${name}.`,
  descriptionLabel: "Opis",
  descriptionPlaceholder: "Što radi s ovim ključem i koga pitati za njega",

  // Expiration
  expiryLabel: "Istječe",
  expiryDate: "Odaberi datum",
  expiryNever: "Nikad",
  expiryUnchanged: "Bez promjene",
  expiryDateLabel: "Datum isteka",
  expiresOn: (time: string) => sentence(`Istječe: ${time}`),
  expiredOn: (time: string) => sentence(`Istekao: ${time}`),
  expiresNever: "Ovaj ključ nikad ne istječe.",
  expiryNeverWarning:
    "Ako ovaj ključ procuri, radit će dok ga netko ne izbriše. Ako možete, odaberite datum isteka.",
  expiryMissing: "Odaberite kada ključ istječe.",
  expiryPast: "Odaberite vrijeme u budućnosti.",
  expiryTooEarly: (date: string) => `Odaberite ${date} ili kasniji datum.`,
  expiryTooLate: (date: string) => `Odaberite ${date} ili raniji datum.`,

  // Custom fields
  fieldMissing: "Ovo je polje obavezno.",
  fieldNotANumber: "Unesite broj, na primjer 1000 ili 0,5.",
  fieldChoose: "Odaberite opciju",
  fieldListHelp: "Jedna vrijednost po retku.",
  permissionsMissing: "Odaberite barem jednu dozvolu.",

  // Permissions
  permissionsLabel: "Dozvole",
  permissionsSelected: (selected: number, total: number) =>
    `Odabrano ${number(selected)} od ${number(total)}`,
  permissionsPresets: "Gotovi skupovi",
  permissionsSearch: "Pretraži dozvole",
  permissionsFound: (total: number) =>
    count(total, {
      one: "Pronađena je # dozvola",
      few: "Pronađene su # dozvole",
      other: "Pronađeno je # dozvola",
    }),
  permissionsNoMatch: (search: string) => `Nijedna dozvola ne odgovara upitu „${search}”`,
  permissionsSelectAll: "Odaberi sve",
  permissionsSelectAllOf: (group: string) => `Odaberi sve: ${group}`,
  permissionsClear: "Poništi",
  permissionsClearAllOf: (group: string) => `Poništi: ${group}`,
  permissionsOther: "Ostalo",
  permissionSensitive: "Osjetljivo",
  permissionIncluded: (source: string) => `Uključeno u „${source}”`,
  permissionsGone: "Više nije dostupno",
  permissionGone: "Ova dozvola više ne postoji.",
  permissionsNone: "Nema dozvola za odabir.",
  permissionsLoading: "Učitavanje dozvola…",
  permissionsErrorTitle: "Dozvole nije moguće učitati",
  permissionsArrowKeys: "Za kretanje po popisu koristite tipke sa strelicama.",

  // Row menu
  actionDuplicate: "Dupliciraj…",
  actionRotateOptions: "Rotiraj…",
  actionDisable: "Onemogući",
  actionEnable: "Omogući",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Ključ dobiva novi token, koji se prikazuje samo jednom. Odaberite koliko će još raditi trenutačni token.",
  graceLabel: "Trenutačni token",
  graceNone: "Odmah prestaje raditi",
  graceNoneHelp: "Zahtjevi koji koriste trenutačni token neće uspijevati dok ih ne ažurirate.",
  graceUntilToday: (time: string) => `Radi danas do ${time}. Prije toga ažurirajte svoje sustave.`,
  graceUntil: (moment: string) => `Radi do: ${moment}. Prije toga ažurirajte svoje sustave.`,
  graceFailed:
    "Nismo mogli učitati koliko dugo trenutačni token još može raditi. Ako sada rotirate ključ, token odmah prestaje raditi.",

  // A key whose old token still works
  statusRotated: "Rotiran",
  oldTokenUntil: (moment: string) => `stari token radi do: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Stari token radi danas do ${time}. Prije toga ažurirajte svoje sustave.`,
  revealOldTokenUntil: (moment: string) =>
    `Stari token radi do: ${moment}. Prije toga ažurirajte svoje sustave.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Ključ ${name} je onemogućen. Zahtjevi koji ga koriste neće uspijevati dok ga ponovno ne omogućite.`,
  noticeEnabled: (name: string) =>
    `Ključ ${name} je omogućen. Zahtjevi koji ga koriste ponovno rade.`,
  noticeEnabledExpired: (name: string) =>
    `Ključ ${name} je omogućen, ali je istekao. Zahtjevi koji ga koriste i dalje neće uspijevati.`,
  noticeDisableFailed: (name: string) => `Nismo mogli onemogućiti ključ ${name}. Još radi.`,
  noticeEnableFailed: (name: string) => `Nismo mogli omogućiti ključ ${name}. Još je onemogućen.`,
  noticeDisableUncertain: (name: string) =>
    `Nismo mogli potvrditi da je ključ ${name} onemogućen. Možda još radi.`,
  noticeEnableUncertain: (name: string) =>
    `Nismo mogli potvrditi da je ključ ${name} omogućen. Možda je još onemogućen.`,
  noticeSwitchUnanswered: (name: string) =>
    `Poslužitelj još nije odgovorio, pa nije poznato je li se ključ ${name} promijenio.`,

  // Details
  detailGone: "Ovaj ključ više ne postoji. Ovo su njegovi posljednji poznati detalji.",
  detailOldToken: "Stari token",
  detailOldTokenUntil: (time: string) => `Radi do: ${time}`,
  detailOn: "Uključeno",
  detailOff: "Isključeno",

  // Details: usage
  usageTitle: "Zahtjevi",
  usageTitleHours: (hours: number) =>
    hours === 1
      ? "Zahtjevi u zadnjih sat vremena"
      : count(hours, {
          one: "Zahtjevi u zadnjih # sat",
          few: "Zahtjevi u zadnja # sata",
          other: "Zahtjevi u zadnjih # sati",
        }),
  usageTitleDays: (days: number) =>
    days === 1
      ? "Zahtjevi u zadnjem danu"
      : count(days, {
          one: "Zahtjevi u zadnjih # dan",
          few: "Zahtjevi u zadnja # dana",
          other: "Zahtjevi u zadnjih # dana",
        }),
  usageFailed: (share: string) => `${share} ih nije uspjelo`,
  usageNone: "Nema zahtjeva u ovom razdoblju.",
  usageEmpty: "Još ništa nije izbrojeno.",
  usageError: "Podatke o upotrebi nije moguće učitati",
  usageShowNumbers: "Prikaži brojeve",
  usageHideNumbers: "Sakrij brojeve",
  usageColumnDay: "Dan",
  usageColumnTime: "Vrijeme",
  usageColumnFailed: "Neuspjelo",

  // Details: activity
  activityTitle: "Aktivnost",
  activityNone: "Još nema aktivnosti.",
  activityError: "Aktivnost nije moguće učitati",
  activityMoreError: "Ostatak aktivnosti nije moguće učitati",
  activityLoaded: (total: number) =>
    count(total, {
      one: "Učitan je još # zapis.",
      few: "Učitana su još # zapisa.",
      other: "Učitano je još # zapisa.",
    }),

  // Filters
  filterLabel: "Filtriraj ključeve",
  filterActive: "Aktivni",
  filterScopes: "Dozvola",
  filterCreatedBy: "Autor",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Poništi filtre",
  filterClearAll: "Poništi pretraživanje i filtre",
  noMatchFilterTitle: "Nijedan ključ ne odgovara ovim filtrima",
  noMatchFilterSearchTitle: (search: string) =>
    `Nijedan ključ ne odgovara upitu „${search}” i ovim filtrima`,
  noMatchFilterText: (filters: string) => `Primijenjeni filtri: ${filters}.`,
  noticeCreatedFiltered: (name: string) => `Ključ ${name} je izrađen, ali ga vaši filtri skrivaju.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# ključ istječe u roku od 7 dana.",
      few: "# ključa istječu u roku od 7 dana.",
      other: "# ključeva istječe u roku od 7 dana.",
    }),
  noticeExpiringShow: (total: number) => (total === 1 ? "Prikaži ga" : "Prikaži ih"),
  noticeExpiringShowAll: "Prikaži sve ključeve",

  // Quota
  quota: (used: number, max: number) => `${number(used)} od ${ofKeys(max)}`,
  quotaReached: "Dosegnuli ste ograničenje. Izbrišite neki ključ da biste izradili drugi.",

  // Several keys: checkboxes
  selectAll: "Odaberi sve ključeve",
  selectKey: (name: string) => `Odaberi ključ ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `Odabrano: ${number(total)}`,
  selectedHidden: (total: number) => `Nije prikazano: ${number(total)}`,
  selectedLoaded: (total: number) =>
    `Možete odabrati samo dosad učitane ključeve (${number(total)}).`,
  selectedNone: "Odabir je poništen.",
  bulkActions: "Radnje za odabrane ključeve",
  bulkDelete: "Izbriši",
  bulkDisable: "Onemogući",
  bulkEnable: "Omogući",
  bulkClear: "Poništi",
  bulkClearName: "Poništi odabir",

  // The question
  bulkDeleteTitle: (total: number) => `Izbrisati ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    `Zahtjevi koji koriste ${total === 1 ? "ovaj ključ" : "ove ključeve"} odmah prestaju raditi. To se ne može poništiti.`,
  bulkDeleteConfirm: (total: number) => `Izbriši ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Onemogućiti ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    total === 1
      ? "Zahtjevi koji koriste ovaj ključ neće uspijevati dok ga ponovno ne omogućite."
      : "Zahtjevi koji koriste ove ključeve neće uspijevati dok ih ponovno ne omogućite.",
  bulkDisableConfirm: (total: number) => `Onemogući ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Omogućiti ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    total === 1
      ? "Zahtjevi koji koriste ovaj ključ ponovno će raditi, osim ako je istekao."
      : "Zahtjevi koji koriste ove ključeve ponovno će raditi, osim ako je neki ključ istekao.",
  bulkEnableConfirm: (total: number) => `Omogući ${keys(total)}`,
  bulkKeys: "Odabrani ključevi",
  bulkUsed: (time: string) => `Upotrijebljen: ${time}`,
  bulkMore: (total: number) => `i još ${keys(total)}`,
  bulkRecent: (total: number) =>
    `Ključevi s ovog popisa upotrijebljeni u zadnja 24 sata: ${number(total)}.`,
  bulkLeftOut: (total: number) =>
    `Izostavljeni ključevi, za koje ova radnja nije moguća: ${number(total)}.`,
  bulkWorkspace: (workspace: string) => `Ovi ključevi pripadaju radnom prostoru ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Izbrisano ${number(done)} od ${ofKeys(total)}`,
  bulkDisabling: (done: number, total: number) => `Onemogućeno ${number(done)} od ${ofKeys(total)}`,
  bulkEnabling: (done: number, total: number) => `Omogućeno ${number(done)} od ${ofKeys(total)}`,
  bulkStop: "Zaustavi",
  bulkStopping: "Zaustavljanje nakon već poslanih zahtjeva…",
  bulkPaused: (waitSeconds: number) =>
    `Poslužitelj je zatražio da usporimo. Nastavljamo za ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Poslužitelj još nije odgovorio. Nastavite čekati ili zatvorite ovaj prozor i poslije pogledajte popis.",

  // At its end
  bulkFailed: (total: number) => `Radnja nije uspjela za ${keys(total)}.`,
  bulkStopped: (total: number) =>
    total === 1
      ? `Zaustavili ste radnju prije nego što je došao na red ${keys(total)}. Nije promijenjen.`
      : `Zaustavili ste radnju prije nego što je obuhvatila još ${keys(total)}. Nisu promijenjeni.`,
  bulkLost: (total: number) =>
    `Poslužitelj je prestao odgovarati, pa radnja nije pokušana za ${keys(total)}.`,
  bulkRefused: (total: number) =>
    count(total, {
      one: "# ključ nije promijenjen.",
      few: "# ključa nisu promijenjena.",
      other: "# ključeva nije promijenjeno.",
    }),
  bulkUncertain: "Nema odgovora. Promjena je možda ipak provedena.",
  bulkRetry: "Ponovi neuspjele",
  bulkContinue: "Nastavi",
  noticeBulkDeleted: (total: number) =>
    `${count(total, { one: "Izbrisan je # ključ.", few: "Izbrisana su # ključa.", other: "Izbrisano je # ključeva." })} Ažurirajte svaki sustav koji ${total === 1 ? "ga" : "ih"} je upotrebljavao, inače njegovi zahtjevi neće uspjeti.`,
  noticeBulkDisabled: (total: number) =>
    `${count(total, { one: "Onemogućen je # ključ.", few: "Onemogućena su # ključa.", other: "Onemogućeno je # ključeva." })} Zahtjevi koji ${total === 1 ? "ga" : "ih"} koriste neće uspijevati dok ${total === 1 ? "ga" : "ih"} ponovno ne omogućite.`,
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "Omogućen je # ključ.",
      few: "Omogućena su # ključa.",
      other: "Omogućeno je # ključeva.",
    }),

  // The search for the key of a token
  tokenSearching: "Traži se ključ kojem pripada ovaj token…",
  tokenFound: (name: string) => `Ovaj token pripada ključu ${name}.`,
  tokenFoundSeveral: (total: number) =>
    total === 1
      ? "Ovaj token mogao bi pripadati 1 ključu."
      : `Ovaj token mogao bi pripadati jednom od ${ofKeys(total)}.`,
  tokenNotFound:
    "Ovaj token ne pripada nijednom ključu na ovom popisu. Njegov je ključ možda rotiran ili izbrisan.",
  tokenNoHints:
    "Nije moguće utvrditi kojem ključu pripada ovaj token jer uz ove ključeve nema isječaka tokena.",
  tokenFailed:
    "Nismo mogli provjeriti sve ključeve. Ponovno zalijepite token da biste pokušali još jednom.",
  tokenNotSent: "Token nismo poslali ni pohranili.",
  tokenShow: "Prikaži ga",
};
