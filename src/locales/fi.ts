import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("fi");
const keys = (total: number) => count(total, { one: "# avain", other: "# avainta" });
// Before “kuluttua”, in the genitive.
const seconds = (total: number) => count(total, { one: "# sekunnin", other: "# sekunnin" });

/** The Finnish messages. */
export const fi: Messages = {
  locale: "fi",
  dir: "ltr",
  // Header
  heading: "API-avaimet",
  lede: (workspace: string) =>
    `API-avaimilla sovelluksesi ja skriptisi käyttävät työtilaa ${workspace} API:n kautta.`,
  ledeWithoutWorkspace:
    "API-avaimilla sovelluksesi ja skriptisi käyttävät tätä työtilaa API:n kautta.",
  authorizationLink: "Näin todennat pyynnöt",
  opensInNewTab: "avautuu uuteen välilehteen",
  createButton: "API-avain",
  createButtonName: "Luo API-avain",

  // Toolbar
  searchLabel: "Hae API-avaimia nimellä",
  searchPlaceholder: "Hae nimellä",
  searchLabelWide: "Hae API-avaimia",
  searchPlaceholderWide: "Hae",
  searchClear: "Tyhjennä haku",
  searchClearText: "Tyhjennä haku",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ avainta`,
  countMatches: (matches: number, total: number) => `${number(matches)} / ${keys(total)}`,
  countMatchesOnly: (matches: number) => count(matches, { one: "# osuma", other: "# osumaa" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ osumaa`,
  countLoaded: (loaded: number, total: number) => `Ladattu ${number(loaded)} / ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Tähän mennessä ladattuja avaimia: ${number(loaded)}`,
  countPartial: "Haku ja järjestys kattavat vain tähän mennessä ladatut avaimet.",

  // Table
  tableCaption: (workspace: string) => `Työtilan ${workspace} API-avaimet`,
  tableCaptionWithoutWorkspace: "API-avaimet",
  columnName: "Nimi",
  columnCreated: "Luotu",
  columnLastUsed: "Viimeksi käytetty",
  columnExpires: "Vanhenee",
  columnCreatedBy: "Luonut",
  columnScopes: "Oikeudet",
  columnActions: "Toiminnot",
  expiredLabel: "Vanhentunut",
  neverUsed: "Ei koskaan käytetty",
  neverExpires: "Ei vanhene koskaan",
  createdUnknown: "Tuntematon",
  createdByUnknown: "Tuntematon käyttäjä",
  noScopes: "Ei oikeuksia",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Lajiteltu sarakkeen ${column} mukaan nousevasti`,
  sortedDescending: (column: string) => `Lajiteltu sarakkeen ${column} mukaan laskevasti`,
  statusExpiring: "Vanhenee pian",
  statusExpired: "Vanhentunut",
  statusDisabled: "Poissa käytöstä",
  statusTokenNotCopied: "Tokenia ei tallennettu",
  statusTokenNotCopiedHelp:
    "Tätä tokenia ei ole kenelläkään. Vaihda avaimen token tai poista avain.",
  statusNew: "Uusi",
  statusActive: "Aktiivinen",
  actionsFor: (name: string) => `Avaimen ${name} toiminnot`,
  actionDetails: "Näytä tiedot",
  actionEdit: "Muokkaa",
  actionRotate: "Vaihda token",
  actionDelete: "Poista",
  loadMore: "Lataa lisää avaimia",
  loadingMore: "Ladataan lisää avaimia…",
  printPart: (drawn: number) => `Vain avaimet 1–${number(drawn)} on tulostettu. Luettelo jatkuu.`,

  // List states
  loading: "Ladataan API-avaimia…",
  loadingSlow: "Tämä kestää tavallista kauemmin.",
  emptyTitle: "Ei vielä API-avaimia",
  emptyText:
    "API-avaimella kutsut API:a omasta koodistasi. Luo jokaiselle sovellukselle tai ympäristölle oma avain, niin voit korvata yhden vaikuttamatta muihin.",
  emptyCreate: "Luo ensimmäinen avain",
  emptyReadOnlyText: "Kun joku, jolla on kirjoitusoikeus, luo avaimen, se näkyy tässä luettelossa.",
  noMatchTitle: (search: string) => `Mikään avain ei vastaa hakua ”${search}”`,
  noMatchText: "Haku kohdistuu vain avainten nimiin. Kokeile toista nimeä.",
  noMatchTextWide: "Kokeile vähemmillä tai muilla sanoilla.",
  readOnly:
    "Sinulla on vain katseluoikeus. Jos haluat luoda, muokata tai poistaa avaimia, pyydä kirjoitusoikeutta työtilan ylläpitäjältä.",
  readOnlyAdapter: "Näitä avaimia hallitaan muualla, joten niitä voi täällä vain katsella.",
  retry: "Yritä uudelleen",
  errorTitle: "API-avaimia ei voitu ladata",
  errorUnavailable: "Palvelin ei vastannut. Tarkista yhteytesi ja yritä uudelleen.",
  errorUnknown: "Jotain meni matkalla vikaan. Yritä uudelleen.",
  errorForbiddenTitle: "Sinulla ei ole pääsyä näihin API-avaimiin",
  errorForbidden: "Pyydä pääsyä tämän työtilan ylläpitäjältä.",
  errorUnauthenticatedTitle: "Olet kirjautunut ulos",
  errorUnauthenticated: "Kirjaudu uudelleen sisään, niin näet tämän työtilan API-avaimet.",
  errorReauthenticationTitle: "Vahvista henkilöllisyytesi",
  errorReauthentication: "Jotta näet nämä API-avaimet, todista vielä kerran, kuka olet.",
  confirmIdentity: "Vahvista henkilöllisyys",
  errorNotFoundTitle: "Tätä työtilaa ei löytynyt",
  errorNotFound: "Se on ehkä poistettu, tai sinulla ei ehkä enää ole pääsyä siihen.",
  errorRejected: "Palvelin hylkäsi pyynnön.",
  errorRedirectedTitle: "Palvelin ohjasi pyynnön muualle",
  errorRedirected: "Olet ehkä kirjautunut ulos. Kirjaudu sisään ja yritä sitten uudelleen.",
  errorRateLimitedTitle: "Liikaa pyyntöjä",
  errorRateLimited: (waitSeconds: number) => `Yritä uudelleen ${seconds(waitSeconds)} kuluttua.`,
  errorRateLimitedSoon: "Yritä hetken kuluttua uudelleen.",
  errorRateLimitedOver: "Voit nyt yrittää uudelleen.",
  offlineTitle: "Olet offline-tilassa",
  offline: "API-avaimet ladataan heti, kun yhteys palautuu.",
  staleNotice: "Luetteloa ei voitu päivittää, joten se voi olla vanhentunut.",
  stalePartial: "Luettelon loppuosaa ei voitu ladata.",
  staleOffline: "Olet offline-tilassa, joten luettelo voi olla vanhentunut.",
  partFailed:
    "Tätä sivun osaa ei voitu ladata. Tarkista yhteytesi ja yritä uudelleen, tai lataa sivu uudelleen.",

  // Create
  createTitle: "Luo API-avain",
  createText: (workspace: string) =>
    `Käytä jokaiselle sovellukselle tai ympäristölle erillistä avainta työtilassa ${workspace}.`,
  createTextWithoutWorkspace: "Käytä jokaiselle sovellukselle tai ympäristölle erillistä avainta.",
  nameLabel: "Nimi",
  nameHelp:
    "Kerro, missä avainta käytetään: Tuotannon taustapalvelin, Testiympäristön työprosessi, CRM-synkronointi.",
  nameEmpty: "Anna nimi.",
  nameTooLong: (maximum: number) => `Käytä enintään ${number(maximum)} merkkiä.`,
  nameControlCharacters: "Käytä vain yhtä riviä, ilman sarkaimia tai muita ohjausmerkkejä.",
  nameTaken: "Toisella avaimella on tämä nimi. Valitse jokin muu nimi.",
  nameInUse: "Toisella avaimella on jo tämä nimi. Voit silti käyttää sitä.",
  nameLooksLikeToken:
    "Tämä näyttää tokenilta. Kaikki tämän työtilan jäsenet näkevät avainten nimet, joten anna sen sijaan kuvaava nimi.",
  create: "Luo",
  cancel: "Peruuta",
  close: "Sulje",
  save: "Tallenna",
  createOutcomeUnknown:
    "Emme voineet varmistaa, luotiinko avain. Voit turvallisesti yrittää uudelleen: kaksoiskappaletta ei synny.",
  createOutcomeUnknownCheck:
    "Emme voineet varmistaa, luotiinko avain. Tarkista luettelo ennen kuin yrität uudelleen.",
  createUnanswered:
    "Vastausta ei vieläkään ole, joten ei tiedetä, onko avain olemassa. Odota vielä tai yritä uudelleen: toista avainta ei synny.",
  createUnansweredCheck:
    "Vastausta ei vieläkään ole, joten ei tiedetä, onko avain olemassa. Tarkista luettelo ennen kuin yrität uudelleen: saatat saada toisen avaimen.",
  createWithoutToken:
    "Palvelin loi avaimen mutta ei lähettänyt tokenia, joten avainta ei voi käyttää. Yritä uudelleen, tai poista avain ja luo uusi.",
  createFound:
    "Luettelossa on nyt tämänniminen avain, mutta emme saaneet sen tokenia. Hae token yrittämällä uudelleen tai poista avain.",
  createFoundCheck:
    "Luettelossa on nyt tämänniminen avain, mutta emme saaneet sen tokenia. Jos yrität uudelleen, saatat saada kaksoiskappaleen.",
  foundDelete: "Poista avain",
  foundRotate: "Vaihda avaimen token",
  giveUp: "Sulje silti",

  // Rotate
  rotateTitle: (name: string) => `Vaihdetaanko avaimen ”${name}” token?`,
  rotateText:
    "Avain saa uuden tokenin, joka näytetään vain kerran. Vanha token lakkaa heti toimimasta.",
  rotateConfirm: "Vaihda avaimen token",
  rotateOutcomeUnknown:
    "Emme voineet varmistaa, vaihtuiko token. Voit turvallisesti yrittää uudelleen.",
  rotateOutcomeUnknownCheck:
    "Emme voineet varmistaa, vaihtuiko token. Jos yrität uudelleen, se saatetaan vaihtaa kahdesti.",
  rotateUnanswered:
    "Vastausta ei vieläkään ole, joten ei tiedetä, vaihtuiko token. Odota vielä tai yritä uudelleen: token ei vaihdu kahdesti.",
  rotateUnansweredCheck:
    "Vastausta ei vieläkään ole, joten ei tiedetä, vaihtuiko token. Jos yrität uudelleen, se saatetaan vaihtaa toisen kerran.",
  rotateWithoutToken:
    "Palvelin ei palauttanut uutta tokenia. Vanha ei ehkä enää toimi. Yritä uudelleen.",

  // Failures of any write
  writeForbidden: "Sinulla ei ole oikeutta tehdä tätä.",
  writeUnauthenticated:
    "Olet kirjautunut ulos. Kirjaudu uudelleen sisään toisessa välilehdessä, palaa sitten tähän ja yritä uudelleen.",
  writeReauthentication: "Vahvista henkilöllisyytesi ja yritä sitten uudelleen.",
  writeInvalid: "Palvelin hylkäsi tämän. Tarkista antamasi tiedot.",
  writeNotFound: "Tätä avainta ei ole enää olemassa.",
  writeWorkspaceNotFound: "Tätä työtilaa ei enää ole, tai sinulla ei enää ole pääsyä siihen.",
  writeLimitReached:
    "Tässä työtilassa on jo enimmäismäärä avaimia. Poista jokin, jota et enää tarvitse.",
  writeRateLimited: (waitSeconds: number) =>
    `Liikaa pyyntöjä. Yritä uudelleen ${seconds(waitSeconds)} kuluttua.`,
  writeRateLimitedSoon: "Liikaa pyyntöjä. Yritä hetken kuluttua uudelleen.",
  writeRejected: "Palvelin hylkäsi pyynnön. Mitään ei muutettu.",
  writeUnavailable:
    "Palvelin ei vastannut. Mitään antamistasi tiedoista ei ole kadonnut. Yritä uudelleen.",
  writeUnknown:
    "Jotain meni vikaan. Mitään antamistasi tiedoista ei ole kadonnut. Yritä uudelleen.",
  writeUnanswered:
    "Vastausta ei vieläkään ole. Voit odottaa vielä tai sulkea tämän ikkunan ja katsoa luetteloa myöhemmin.",
  writeStillRunning:
    "Palvelin käsittelee yhä ensimmäistä pyyntöäsi. Odota hetki ja yritä sitten uudelleen.",

  // Reveal
  revealTitle: "Kopioi token",
  revealText: (name: string) => `Kopioi avaimen ${name} token nyt. Et näe sitä enää uudelleen.`,
  revealWorkspace: (workspace: string) => `Tämä avain kuuluu työtilaan ${workspace}.`,
  revealAgain: "Poistuit tältä sivulta ennen tokenin kopioimista. Kopioi se nyt.",
  tokenLabel: "Token",
  show: "Näytä",
  showToken: "Näytä token",
  hide: "Piilota",
  hideToken: "Piilota token",
  copy: "Kopioi",
  copied: "Kopioitu leikepöydälle.",
  copiedHeader: "Kopioitu leikepöydälle pyynnön otsakkeena.",
  copiedByHand: "Kopioitu.",
  copyFailed: (shortcut: string) =>
    `Selain ei sallinut kopiointia. Token on valittuna: kopioi se painamalla ${shortcut}.`,
  storeWarning:
    "Tallenna token sovelluksesi asetuksiin, salasanojen hallintaohjelmaan tai salaisuuksien säilöön ennen kuin suljet tämän ikkunan.",
  useIt: "Pyynnön otsake",
  headerPlaceholder: "<token>",
  copyHeader: "Kopioi otsake",
  copyAs: "Kopioi muodossa",
  copyAsFormat: (format: string) => `Kopioi muodossa ${format}`,
  done: "Valmis",
  leaveTitle: "Tokenia ei ole kopioitu",
  leaveText: "Kun tämä ikkuna suljetaan, kukaan ei voi enää nähdä sitä.",
  leaveStay: "Pidä auki",
  leaveGo: "Olen tallentanut sen",

  // Edit
  editTitle: "Muokkaa API-avainta",
  editText: "Avaimen uudelleennimeäminen ei vaikuta sitä käyttäviin pyyntöihin.",

  // Delete
  deleteTitle: (name: string) => `Poistetaanko ”${name}”?`,
  deleteLastUsed: (time: string) => `Viimeksi käytetty: ${time}.`,
  deleteNeverUsed: "Tätä avainta ei ole koskaan käytetty.",
  deleteConsequence:
    "Tätä avainta käyttävät pyynnöt epäonnistuvat heti poistamisen jälkeen. Tätä ei voi kumota.",
  deleteConfirm: "Poista avain",
  deleteUncertain:
    "Emme voineet varmistaa, että avain poistettiin. Se saattaa vielä toimia. Yritä uudelleen.",
  detailStatus: "Tila",
  detailHint: "Tokenin osa",
  detailId: "Tunniste",
  detailDescription: "Kuvaus",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Avain ${name} poistettiin. Päivitä kaikki järjestelmät, jotka käyttivät sitä, muuten niiden pyynnöt epäonnistuvat.`,
  noticeNotDeleted: (name: string) =>
    `Avainta ${name} ei poistettu. Se on yhä luettelossa ja toimii yhä.`,
  noticeStillListed: (name: string) =>
    `Avain ${name} on taas luettelossa. Palvelin palauttaa sen yhä, joten se saattaa yhä toimia.`,
  noticeLeftOut: (total: number) => `Näitä ei voida lukea, joten niitä ei näytetä: ${keys(total)}.`,
  noticeListCut: "Palvelin palautti saman sivun kahdesti, joten luettelo saattaa olla vajaa.",
  noticeCreatedHidden: (name: string) => `Avain ${name} luotiin, mutta hakusi piilottaa sen.`,
  dismiss: "Piilota",
  announceCreated: (name: string) => `API-avain ${name} luotiin.`,
  announceRenamed: (name: string) => `Avaimen nimi on nyt ${name}.`,
  announceRenameFailed: (name: string) =>
    `Avainta ei voitu nimetä uudelleen. Sen nimi on edelleen ${name}.`,

  // Fields beyond the name
  optional: "Valinnainen",
  duplicateText: (name: string) =>
    `Lomakkeen pohjana ovat avaimen ${name} asetukset. Uusi avain saa uuden tokenin.`,
  editFieldsText:
    "Muutokset koskevat heti pyyntöjä, jotka käyttävät tätä avainta. Avaimen token ei muutu.",
  announceSaved: (name: string) => `Avaimen ${name} muutokset on tallennettu.`,
  noticeSaveFailed: (name: string) => `Avaimen ${name} muutoksia ei voitu tallentaa.`,
  descriptionLabel: "Kuvaus",
  descriptionPlaceholder: "Mihin avainta käytetään ja keneltä siitä voi kysyä",

  // Expiration
  expiryLabel: "Vanhenee",
  expiryDate: "Valitse päivä",
  expiryNever: "Ei koskaan",
  expiryUnchanged: "Ei muutosta",
  expiryDateLabel: "Vanhenemispäivä",
  expiresOn: (time: string) => `Vanhenee ${time}.`,
  expiredOn: (time: string) => `Vanheni ${time}.`,
  expiresNever: "Tämä avain ei vanhene koskaan.",
  expiryNeverWarning:
    "Jos avain vuotaa, se toimii, kunnes joku poistaa sen. Valitse päättymispäivä, jos voit.",
  expiryMissing: "Valitse, milloin avain vanhenee.",
  expiryPast: "Valitse tuleva ajankohta.",
  expiryTooEarly: (date: string) => `Valitse ${date} tai myöhempi päivä.`,
  expiryTooLate: (date: string) => `Valitse ${date} tai aiempi päivä.`,

  // Custom fields
  fieldMissing: "Tämä kenttä on pakollinen.",
  fieldNotANumber: "Anna luku, esimerkiksi 1000 tai 0.5.",
  fieldChoose: "Valitse vaihtoehto",
  fieldListHelp: "Yksi arvo riviä kohti.",
  permissionsMissing: "Valitse vähintään yksi oikeus.",

  // Permissions
  permissionsLabel: "Oikeudet",
  permissionsSelected: (selected: number, total: number) =>
    `${number(selected)} / ${number(total)} valittu`,
  permissionsPresets: "Valmiit valinnat",
  permissionsSearch: "Hae oikeuksia",
  permissionsFound: (total: number) =>
    count(total, { one: "# oikeus löytyi", other: "# oikeutta löytyi" }),
  permissionsNoMatch: (search: string) => `Hakua ”${search}” vastaavia oikeuksia ei ole`,
  permissionsSelectAll: "Valitse kaikki",
  permissionsSelectAllOf: (group: string) => `Valitse kaikki: ${group}`,
  permissionsClear: "Tyhjennä",
  permissionsClearAllOf: (group: string) => `Tyhjennä: ${group}`,
  permissionsOther: "Muut",
  permissionSensitive: "Arkaluonteinen",
  permissionIncluded: (source: string) => `Sisältyy oikeuteen ”${source}”`,
  permissionsGone: "Ei enää käytettävissä",
  permissionGone: "Tätä oikeutta ei ole enää olemassa.",
  permissionsNone: "Valittavia oikeuksia ei ole.",
  permissionsLoading: "Ladataan oikeuksia…",
  permissionsErrorTitle: "Oikeuksia ei voitu ladata",
  permissionsArrowKeys: "Liiku luettelossa nuolinäppäimillä.",

  // Row menu
  actionDuplicate: "Monista…",
  actionRotateOptions: "Vaihda token…",
  actionDisable: "Poista käytöstä",
  actionEnable: "Ota käyttöön",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Avain saa uuden tokenin, joka näytetään vain kerran. Valitse, kuinka kauan nykyinen token vielä toimii.",
  graceLabel: "Nykyinen token",
  graceNone: "Lakkaa heti toimimasta",
  graceNoneHelp: "Nykyistä tokenia käyttävät pyynnöt epäonnistuvat, kunnes päivität ne.",
  graceUntilToday: (time: string) =>
    `Toimii tänään klo ${time} asti. Päivitä järjestelmäsi sitä ennen.`,
  graceUntil: (moment: string) => `Toimii ${moment} asti. Päivitä järjestelmäsi sitä ennen.`,
  graceFailed:
    "Emme voineet ladata tietoa siitä, kuinka kauan nykyinen token voi vielä toimia. Jos vaihdat avaimen tokenin nyt, nykyinen lakkaa heti toimimasta.",

  // A key whose old token still works
  statusRotated: "Token vaihdettu",
  oldTokenUntil: (moment: string) => `vanha token toimii ${moment} asti`,
  revealOldTokenUntilToday: (time: string) =>
    `Vanha token toimii tänään klo ${time} asti. Päivitä järjestelmäsi sitä ennen.`,
  revealOldTokenUntil: (moment: string) =>
    `Vanha token toimii ${moment} asti. Päivitä järjestelmäsi sitä ennen.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Avain ${name} on poissa käytöstä. Sitä käyttävät pyynnöt epäonnistuvat, kunnes otat sen taas käyttöön.`,
  noticeEnabled: (name: string) =>
    `Avain ${name} on käytössä. Sitä käyttävät pyynnöt toimivat taas.`,
  noticeEnabledExpired: (name: string) =>
    `Avain ${name} on käytössä, mutta se on vanhentunut. Sitä käyttävät pyynnöt epäonnistuvat yhä.`,
  noticeDisableFailed: (name: string) =>
    `Avainta ${name} ei voitu poistaa käytöstä. Se toimii yhä.`,
  noticeEnableFailed: (name: string) =>
    `Avainta ${name} ei voitu ottaa käyttöön. Se on yhä poissa käytöstä.`,
  noticeDisableUncertain: (name: string) =>
    `Emme voineet varmistaa, että avain ${name} poistettiin käytöstä. Se saattaa vielä toimia.`,
  noticeEnableUncertain: (name: string) =>
    `Emme voineet varmistaa, että avain ${name} otettiin käyttöön. Se saattaa olla vielä poissa käytöstä.`,
  noticeSwitchUnanswered: (name: string) =>
    `Palvelin ei ole vielä vastannut, joten ei tiedetä, muuttuiko avain ${name}.`,

  // Details
  detailGone: "Tätä avainta ei ole enää olemassa. Nämä ovat sen viimeksi tunnetut tiedot.",
  detailOldToken: "Vanha token",
  detailOldTokenUntil: (time: string) => `Toimii ${time} asti`,
  detailOn: "Päällä",
  detailOff: "Pois päältä",

  // Details: usage
  usageTitle: "Pyynnöt",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Pyynnöt, viime tunti", other: "Pyynnöt, viimeiset # tuntia" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Pyynnöt, viime vuorokausi", other: "Pyynnöt, viimeiset # päivää" }),
  usageFailed: (share: string) => `${share} niistä epäonnistui`,
  usageNone: "Ei pyyntöjä tällä jaksolla.",
  usageEmpty: "Mitään ei ole vielä laskettu.",
  usageError: "Käyttötietoja ei voitu ladata",
  usageShowNumbers: "Näytä luvut",
  usageHideNumbers: "Piilota luvut",
  usageColumnDay: "Päivä",
  usageColumnTime: "Aika",
  usageColumnFailed: "Epäonnistuneet",

  // Details: activity
  activityTitle: "Tapahtumat",
  activityNone: "Ei vielä tapahtumia.",
  activityError: "Tapahtumia ei voitu ladata",
  activityMoreError: "Lisää tapahtumia ei voitu ladata",
  activityLoaded: (total: number) =>
    count(total, { one: "Ladattiin # tapahtuma lisää.", other: "Ladattiin # tapahtumaa lisää." }),

  // Filters
  filterLabel: "Suodata avaimia",
  filterActive: "Aktiiviset",
  filterScopes: "Oikeus",
  filterCreatedBy: "Luoja",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Tyhjennä suodattimet",
  filterClearAll: "Tyhjennä haku ja suodattimet",
  noMatchFilterTitle: "Mikään avain ei vastaa näitä suodattimia",
  noMatchFilterSearchTitle: (search: string) =>
    `Mikään avain ei vastaa hakua ”${search}” ja näitä suodattimia`,
  noMatchFilterText: (filters: string) => `Käytössä olevat suodattimet: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Avain ${name} luotiin, mutta suodattimesi piilottavat sen.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# avain vanhenee 7 päivän sisällä.",
      other: "# avainta vanhenee 7 päivän sisällä.",
    }),
  noticeExpiringShow: (total: number) => count(total, { one: "Näytä se", other: "Näytä ne" }),
  noticeExpiringShowAll: "Näytä kaikki avaimet",

  // Quota
  quota: (used: number, max: number) => `${number(used)} / ${keys(max)}`,
  quotaReached: "Enimmäismäärä on täynnä. Poista jokin avain, jotta voit luoda uuden.",

  // Checkboxes
  selectAll: "Valitse kaikki avaimet",
  selectKey: (name: string) => `Valitse ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `${number(total)} valittu`,
  selectedHidden: (total: number) => `${number(total)} ei näkyvissä`,
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Vain tähän mennessä ladatun avaimen voi valita.",
      other: "Vain tähän mennessä ladatut # avainta voi valita.",
    }),
  selectedNone: "Valinta tyhjennetty.",
  bulkActions: "Valittujen avainten toiminnot",
  bulkDelete: "Poista",
  bulkDisable: "Poista käytöstä",
  bulkEnable: "Ota käyttöön",
  bulkClear: "Tyhjennä",
  bulkClearName: "Tyhjennä valinta",

  // The question
  bulkDeleteTitle: (total: number) => `Poistetaanko ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Tätä avainta käyttävät pyynnöt epäonnistuvat heti poistamisen jälkeen. Tätä ei voi kumota.",
      other:
        "Näitä avaimia käyttävät pyynnöt epäonnistuvat heti poistamisen jälkeen. Tätä ei voi kumota.",
    }),
  bulkDeleteConfirm: (total: number) => `Poista ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Poistetaanko käytöstä ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Tätä avainta käyttävät pyynnöt epäonnistuvat, kunnes otat sen taas käyttöön.",
      other: "Näitä avaimia käyttävät pyynnöt epäonnistuvat, kunnes otat ne taas käyttöön.",
    }),
  bulkDisableConfirm: (total: number) => `Poista käytöstä ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Otetaanko käyttöön ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Tätä avainta käyttävät pyynnöt toimivat taas, ellei se ole vanhentunut.",
      other: "Näitä avaimia käyttävät pyynnöt toimivat taas, ellei avain ole vanhentunut.",
    }),
  bulkEnableConfirm: (total: number) => `Ota käyttöön ${keys(total)}`,
  bulkKeys: "Valitut avaimet",
  bulkUsed: (time: string) => `Käytetty ${time}`,
  bulkMore: (total: number) => count(total, { one: "ja # muu avain", other: "ja # muuta avainta" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "Näistä avaimista # on käytetty viimeisten 24 tunnin aikana.",
      other: "Näistä avaimista # on käytetty viimeisten 24 tunnin aikana.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Valituista avaimista # ei tue tätä toimintoa, joten se ohitetaan.",
      other: "Valituista avaimista # ei tue tätä toimintoa, joten ne ohitetaan.",
    }),
  bulkWorkspace: (workspace: string) => `Nämä avaimet kuuluvat työtilaan ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Poistettu ${number(done)} / ${keys(total)}`,
  bulkDisabling: (done: number, total: number) =>
    `Poistettu käytöstä ${number(done)} / ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Otettu käyttöön ${number(done)} / ${keys(total)}`,
  bulkStop: "Pysäytä",
  bulkStopping: "Pysäytetään jo lähetettyjen pyyntöjen jälkeen…",
  bulkPaused: (waitSeconds: number) =>
    `Palvelin pyysi hidastamaan. Jatkamme ${seconds(waitSeconds)} kuluttua.`,
  bulkUnanswered:
    "Odotamme yhä palvelinta. Odota vielä, tai sulje tämä ikkuna ja katso luetteloa myöhemmin.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "Toiminto epäonnistui # avaimelle.",
      other: "Toiminto epäonnistui # avaimelle.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Pysäytit toiminnon, ja # avain jäi käsittelemättä. Se ei muuttunut.",
      other: "Pysäytit toiminnon, ja # avainta jäi käsittelemättä. Ne eivät muuttuneet.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "Palvelin lakkasi vastaamasta, joten # avain jäi käsittelemättä.",
      other: "Palvelin lakkasi vastaamasta, joten # avainta jäi käsittelemättä.",
    }),
  bulkRefused: (total: number) =>
    count(total, { one: "# avain ei muuttunut.", other: "# avainta ei muuttunut." }),
  bulkUncertain: "Ei vastausta. Toiminto on silti saatettu tehdä.",
  bulkRetry: "Yritä epäonnistuneita uudelleen",
  bulkContinue: "Jatka",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# avain poistettiin. Päivitä kaikki järjestelmät, jotka käyttivät sitä, muuten niiden pyynnöt epäonnistuvat.",
      other:
        "# avainta poistettiin. Päivitä kaikki järjestelmät, jotka käyttivät niitä, muuten niiden pyynnöt epäonnistuvat.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# avain poistettiin käytöstä. Sitä käyttävät pyynnöt epäonnistuvat, kunnes otat sen taas käyttöön.",
      other:
        "# avainta poistettiin käytöstä. Niitä käyttävät pyynnöt epäonnistuvat, kunnes otat ne taas käyttöön.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, { one: "# avain otettiin käyttöön.", other: "# avainta otettiin käyttöön." }),

  // The search for the key of a token
  tokenSearching: "Etsitään avainta, johon tämä token kuuluu…",
  tokenFound: (name: string) => `Tämä token kuuluu avaimeen ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Tämä token saattaa kuulua # avaimeen.",
      other: "Tämä token saattaa kuulua johonkin näistä # avaimesta.",
    }),
  tokenNotFound:
    "Tämä token ei kuulu mihinkään luettelon avaimeen. Avaimen token on ehkä vaihdettu tai avain on poistettu.",
  tokenNoHints:
    "Ei voida päätellä, mihin avaimeen tämä token kuuluu, koska näistä avaimista ei näy osaa tokenista.",
  tokenFailed:
    "Emme voineet tarkistaa kaikkia avaimia. Yritä uudelleen liittämällä token uudestaan.",
  tokenNotSent: "Tokenia ei lähetetty eikä tallennettu.",
  tokenShow: "Näytä se",
};
