import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "many" | "other">("ca");
const keys = (total: number) =>
  count(total, { one: "# clau", many: "# de claus", other: "# claus" });
const seconds = (total: number) =>
  count(total, { one: "# segon", many: "# de segons", other: "# segons" });

/** The Catalan messages. */
export const ca: Messages = {
  locale: "ca",
  dir: "ltr",
  // Header
  heading: "Claus d’API",
  lede: (workspace: string) =>
    `Les claus d’API permeten que les teves aplicacions i els teus scripts accedeixin a l’espai de treball ${workspace} mitjançant l’API.`,
  ledeWithoutWorkspace:
    "Les claus d’API permeten que les teves aplicacions i els teus scripts accedeixin a aquest espai de treball mitjançant l’API.",
  authorizationLink: "Descobreix com autenticar les sol·licituds",
  opensInNewTab: "s’obre en una pestanya nova",
  createButton: "Clau d’API",
  createButtonName: "Crea una clau d’API",

  // Toolbar
  searchLabel: "Cerca claus d’API pel nom",
  searchPlaceholder: "Cerca pel nom",
  searchLabelWide: "Cerca claus d’API",
  searchPlaceholderWide: "Cerca",
  searchClear: "Esborra la cerca",
  searchClearText: "Esborra la cerca",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ clau", many: "#+ de claus", other: "#+ claus" }),
  countMatches: (matches: number, total: number) => `${number(matches)} de ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# resultat", many: "# de resultats", other: "# resultats" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ resultat", many: "#+ de resultats", other: "#+ resultats" }),
  countLoaded: (loaded: number, total: number) =>
    `S’han carregat ${number(loaded)} de ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Claus carregades fins ara: ${number(loaded)}`,
  countPartial: "La cerca i l’ordre només inclouen les claus carregades fins ara.",

  // Table
  tableCaption: (workspace: string) => `Claus d’API de l’espai de treball ${workspace}`,
  tableCaptionWithoutWorkspace: "Claus d’API",
  columnName: "Nom",
  columnCreated: "Creació",
  columnLastUsed: "Últim ús",
  columnExpires: "Caducitat",
  columnCreatedBy: "Creada per",
  columnScopes: "Permisos",
  columnActions: "Accions",
  expiredLabel: "Caducada",
  neverUsed: "No s’ha usat mai",
  neverExpires: "No caduca mai",
  createdUnknown: "Desconegut",
  createdByUnknown: "Usuari desconegut",
  noScopes: "Sense permisos",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Ordenat per ${column}, ascendent`,
  sortedDescending: (column: string) => `Ordenat per ${column}, descendent`,
  statusExpiring: "Caduca aviat",
  statusExpired: "Caducada",
  statusDisabled: "Desactivada",
  statusTokenNotCopied: "Testimoni no desat",
  statusTokenNotCopiedHelp: "Ningú no té aquest testimoni. Renova o suprimeix la clau.",
  statusNew: "Nova",
  statusActive: "Activa",
  actionsFor: (name: string) => `Accions per a ${name}`,
  actionDetails: "Mostra els detalls",
  actionEdit: "Edita",
  actionRotate: "Renova",
  actionDelete: "Suprimeix",
  loadMore: "Carrega més claus",
  loadingMore: "S’estan carregant més claus…",
  printPart: (drawn: number) =>
    `Només s’imprimeixen les claus 1–${number(drawn)}. La llista continua.`,

  // List states
  loading: "S’estan carregant les claus d’API…",
  loadingSlow: "Està trigant més del que és habitual.",
  emptyTitle: "Encara no hi ha cap clau d’API",
  emptyText:
    "Fes servir una clau d’API per cridar l’API des del teu codi. Crea’n una per a cada aplicació o entorn, i així en podràs substituir una sense afectar les altres.",
  emptyCreate: "Crea la primera clau",
  emptyReadOnlyText:
    "Quan algú amb accés d’escriptura creï una clau, apareixerà en aquesta llista.",
  noMatchTitle: (search: string) => `Cap clau coincideix amb «${search}»`,
  noMatchText: "Només es cerca en els noms de les claus. Prova amb un altre nom.",
  noMatchTextWide: "Prova amb menys paraules o amb unes altres.",
  readOnly:
    "Només tens accés de lectura. Per crear, editar o suprimir claus, demana accés d’escriptura a un administrador de l’espai de treball.",
  readOnlyAdapter: "Aquestes claus es gestionen en un altre lloc; aquí només es poden consultar.",
  retry: "Torna-ho a provar",
  errorTitle: "No s’han pogut carregar les claus d’API",
  errorUnavailable: "El servidor no ha respost. Comprova la connexió i torna-ho a provar.",
  errorUnknown: "Alguna cosa ha fallat pel camí. Torna-ho a provar.",
  errorForbiddenTitle: "No tens accés a aquestes claus d’API",
  errorForbidden: "Demana accés a un administrador d’aquest espai de treball.",
  errorUnauthenticatedTitle: "S’ha tancat la sessió",
  errorUnauthenticated:
    "Torna a iniciar la sessió per veure les claus d’API d’aquest espai de treball.",
  errorReauthenticationTitle: "Confirma la teva identitat",
  errorReauthentication: "Per veure aquestes claus d’API, demostra un cop més qui ets.",
  confirmIdentity: "Verifica la identitat",
  errorNotFoundTitle: "No s’ha trobat aquest espai de treball",
  errorNotFound: "Pot ser que s’hagi suprimit o que ja no hi tinguis accés.",
  errorRejected: "El servidor ha rebutjat aquesta sol·licitud.",
  errorRedirectedTitle: "El servidor ha redirigit aquesta sol·licitud",
  errorRedirected:
    "És possible que la sessió s’hagi tancat. Torna a iniciar la sessió i torna-ho a provar.",
  errorRateLimitedTitle: "Massa sol·licituds",
  errorRateLimited: (waitSeconds: number) => `Torna-ho a provar d’aquí a ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Torna-ho a provar d’aquí a un moment.",
  errorRateLimitedOver: "Ja ho pots tornar a provar.",
  offlineTitle: "No tens connexió",
  offline: "Les claus d’API es carregaran tan bon punt recuperis la connexió.",
  staleNotice: "No s’ha pogut actualitzar la llista i pot ser que no estigui al dia.",
  stalePartial: "No s’ha pogut carregar la resta de la llista.",
  staleOffline: "No tens connexió i pot ser que la llista no estigui al dia.",
  partFailed:
    "No s’ha pogut carregar aquesta part de la pàgina. Comprova la connexió i torna-ho a provar, o torna a carregar la pàgina.",

  // Create
  createTitle: "Crea una clau d’API",
  createText: (workspace: string) =>
    `Fes servir una clau diferent per a cada aplicació o entorn de l’espai de treball ${workspace}.`,
  createTextWithoutWorkspace: "Fes servir una clau diferent per a cada aplicació o entorn.",
  nameLabel: "Nom",
  nameHelp:
    "Indica on s’utilitzarà: Backend de producció, Worker de proves, Sincronització del CRM.",
  nameEmpty: "Introdueix un nom.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Utilitza com a màxim # caràcter.",
      many: "Utilitza com a màxim # de caràcters.",
      other: "Utilitza com a màxim # caràcters.",
    }),
  nameControlCharacters:
    "Utilitza una sola línia, sense tabulacions ni altres caràcters de control.",
  nameTaken: "Una altra clau té aquest nom. Tria’n un de diferent.",
  nameInUse: "Una altra clau ja té aquest nom. El pots fer servir igualment.",
  nameLooksLikeToken:
    "Això sembla un testimoni. Tothom d’aquest espai de treball pot veure els noms de les claus: escriu-hi un nom descriptiu.",
  create: "Crea",
  cancel: "Cancel·la",
  close: "Tanca",
  save: "Desa",
  createOutcomeUnknown:
    "No hem pogut confirmar si s’ha creat la clau. Pots tornar-ho a provar sense risc: no se’n crearà cap duplicat.",
  createOutcomeUnknownCheck:
    "No hem pogut confirmar si s’ha creat la clau. Consulta la llista abans de tornar-ho a provar.",
  createUnanswered:
    "Encara no hi ha resposta: la clau pot existir o no. Continua esperant o torna-ho a provar: no es crearà una segona clau.",
  createUnansweredCheck:
    "Encara no hi ha resposta: la clau pot existir o no. Consulta la llista abans de tornar-ho a provar: podries obtenir una segona clau.",
  createWithoutToken:
    "El servidor ha creat la clau, però no ha enviat cap testimoni; per tant, la clau no es pot utilitzar. Torna-ho a provar, o suprimeix-la i crea’n una altra.",
  createFound:
    "Ara a la llista hi ha una clau amb aquest nom, però no n’hem rebut el testimoni. Torna-ho a provar per obtenir el testimoni o treu la clau.",
  createFoundCheck:
    "Ara a la llista hi ha una clau amb aquest nom, però no n’hem rebut el testimoni. Si ho tornes a provar, podries obtenir-ne un duplicat.",
  foundDelete: "Suprimeix la clau",
  foundRotate: "Renova la clau",
  giveUp: "Tanca igualment",

  // Rotate
  rotateTitle: (name: string) => `Vols renovar «${name}»?`,
  rotateText:
    "La clau rep un testimoni nou, que es mostra una sola vegada. El testimoni antic deixa de funcionar immediatament.",
  rotateConfirm: "Renova la clau",
  rotateOutcomeUnknown:
    "No hem pogut confirmar si s’ha substituït el testimoni. Pots tornar-ho a provar sense risc.",
  rotateOutcomeUnknownCheck:
    "No hem pogut confirmar si s’ha substituït el testimoni. Si ho tornes a provar, es podria substituir dues vegades.",
  rotateUnanswered:
    "Encara no hi ha resposta: pot ser que el testimoni s’hagi substituït o que no. Continua esperant o torna-ho a provar: no se substituirà dues vegades.",
  rotateUnansweredCheck:
    "Encara no hi ha resposta: pot ser que el testimoni s’hagi substituït o que no. Si ho tornes a provar, es podria tornar a substituir.",
  rotateWithoutToken:
    "El servidor no ha retornat cap testimoni nou. Pot ser que l’antic hagi deixat de funcionar. Torna-ho a provar.",

  // Failures of any write
  writeForbidden: "No tens permís per fer això.",
  writeUnauthenticated:
    "S’ha tancat la sessió. Torna a iniciar la sessió en una altra pestanya i, després, torna aquí i reintenta-ho.",
  writeReauthentication: "Confirma la teva identitat i torna-ho a provar.",
  writeInvalid: "El servidor ha rebutjat la sol·licitud. Revisa les dades que has introduït.",
  writeNotFound: "Aquesta clau ja no existeix.",
  writeWorkspaceNotFound: "Aquest espai de treball ja no existeix o ja no hi tens accés.",
  writeLimitReached:
    "Aquest espai de treball ha arribat al nombre màxim de claus. Suprimeix-ne una que ja no necessitis.",
  writeRateLimited: (waitSeconds: number) =>
    `Massa sol·licituds. Torna-ho a provar d’aquí a ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Massa sol·licituds. Torna-ho a provar d’aquí a un moment.",
  writeRejected: "El servidor ha rebutjat aquesta sol·licitud. No s’ha canviat res.",
  writeUnavailable:
    "El servidor no ha respost. No s’ha perdut res del que has introduït. Torna-ho a provar.",
  writeUnknown:
    "Alguna cosa ha fallat. No s’ha perdut res del que has introduït. Torna-ho a provar.",
  writeUnanswered:
    "Encara no hi ha resposta. Pots continuar esperant, o tancar aquesta finestra i consultar la llista més tard.",
  writeStillRunning:
    "El servidor encara treballa en la teva primera sol·licitud. Espera un moment i torna-ho a provar.",

  // Reveal
  revealTitle: "Copia el testimoni",
  revealText: (name: string) =>
    `Copia ara el testimoni de la clau ${name}. No el podràs tornar a veure.`,
  revealWorkspace: (workspace: string) => `Aquesta clau pertany a l’espai de treball ${workspace}.`,
  revealAgain: "Has sortit d’aquesta pàgina abans de copiar el testimoni. Copia’l ara.",
  tokenLabel: "Testimoni",
  show: "Mostra",
  showToken: "Mostra el testimoni",
  hide: "Amaga",
  hideToken: "Amaga el testimoni",
  copy: "Copia",
  copied: "S’ha copiat al porta-retalls.",
  copiedHeader: "S’ha copiat al porta-retalls com a capçalera de sol·licitud.",
  copiedByHand: "S’ha copiat.",
  copyFailed: (shortcut: string) =>
    `El navegador no ha permès copiar. El testimoni està seleccionat: prem ${shortcut} per copiar-lo.`,
  storeWarning:
    "Desa’l a la configuració de l’aplicació, en un gestor de contrasenyes o en un magatzem de secrets abans de tancar aquesta finestra.",
  useIt: "Capçalera de la sol·licitud",
  headerPlaceholder: "<testimoni>",
  copyHeader: "Copia la capçalera",
  copyAs: "Copia com a",
  copyAsFormat: (format: string) => `Copia com a ${format}`,
  done: "Fet",
  leaveTitle: "No s’ha copiat el testimoni",
  leaveText: "Un cop tancada aquesta finestra, ningú no el podrà tornar a veure.",
  leaveStay: "No tanquis",
  leaveGo: "Ja l’he desat",

  // Edit
  editTitle: "Edita la clau d’API",
  editText: "Canviar el nom d’una clau no afecta les sol·licituds que la fan servir.",

  // Delete
  deleteTitle: (name: string) => `Vols suprimir «${name}»?`,
  deleteLastUsed: (time: string) => `Últim ús: ${time}.`,
  deleteNeverUsed: "No s’ha utilitzat mai.",
  deleteConsequence:
    "Les sol·licituds que fan servir aquesta clau fallaran immediatament. Aquesta acció no es pot desfer.",
  deleteConfirm: "Suprimeix la clau",
  deleteUncertain:
    "No hem pogut confirmar que s’hagi suprimit la clau. Pot ser que encara funcioni. Torna-ho a provar.",
  detailStatus: "Estat",
  detailHint: "Fragment del testimoni",
  detailId: "Identificador",
  detailDescription: "Descripció",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `S’ha suprimit la clau ${name}. Actualitza tots els sistemes que la utilitzaven o les seves sol·licituds fallaran.`,
  noticeNotDeleted: (name: string) =>
    `La clau ${name} no s’ha suprimit. Encara és a la llista i encara funciona.`,
  noticeStillListed: (name: string) =>
    `La clau ${name} torna a ser a la llista. El servidor encara la retorna, així que pot ser que encara funcioni.`,
  noticeLeftOut: (total: number) => `No s’han pogut llegir i no es mostren: ${keys(total)}.`,
  noticeListCut:
    "El servidor ha retornat la mateixa pàgina dues vegades, així que aquesta llista pot ser incompleta.",
  noticeCreatedHidden: (name: string) => `S’ha creat la clau ${name}, però la cerca l’amaga.`,
  dismiss: "Descarta",
  announceCreated: (name: string) => `S’ha creat la clau d’API ${name}.`,
  announceRenamed: (name: string) => `Ara la clau es diu ${name}.`,
  announceRenameFailed: (name: string) =>
    `No hem pogut canviar el nom de la clau. Encara es diu ${name}.`,

  // Fields beyond the name
  optional: "Opcional",
  duplicateText: (name: string) =>
    `Aquest formulari parteix de la configuració de ${name}. La clau nova rebrà un testimoni nou.`,
  editFieldsText:
    "Els canvis s’apliquen immediatament a les sol·licituds que fan servir aquesta clau. El testimoni no canvia.",
  announceSaved: (name: string) => `S’han desat els canvis de la clau ${name}.`,
  noticeSaveFailed: (name: string) => `No s’han pogut desar els canvis de la clau ${name}.`,
  descriptionLabel: "Descripció",
  descriptionPlaceholder: "Per a què serveix aquesta clau i a qui cal preguntar",

  // Expiration
  expiryLabel: "Caducitat",
  expiryDate: "Tria una data",
  expiryNever: "Mai",
  expiryUnchanged: "Sense canvis",
  expiryDateLabel: "Data de caducitat",
  expiresOn: (time: string) => `Data de caducitat: ${time}.`,
  expiredOn: (time: string) => `Ja ha caducat: ${time}.`,
  expiresNever: "Aquesta clau no caduca mai.",
  expiryNeverWarning:
    "Si aquesta clau es filtra, funcionarà fins que algú la suprimeixi. Si pots, tria una data de caducitat.",
  expiryMissing: "Tria quan caduca la clau.",
  expiryPast: "Tria un moment futur.",
  expiryTooEarly: (date: string) => `Tria ${date} o una data posterior.`,
  expiryTooLate: (date: string) => `Tria ${date} o una data anterior.`,

  // Custom fields
  fieldMissing: "Aquest camp és obligatori.",
  fieldNotANumber: "Introdueix un nombre, com ara 1000 o 0,5.",
  fieldChoose: "Tria una opció",
  fieldListHelp: "Un valor per línia.",
  permissionsMissing: "Tria almenys un permís.",

  // Permissions
  permissionsLabel: "Permisos",
  permissionsSelected: (selected: number, total: number) =>
    `Seleccionats: ${number(selected)} de ${number(total)}`,
  permissionsPresets: "Conjunts predefinits",
  permissionsSearch: "Cerca permisos",
  permissionsFound: (total: number) =>
    count(total, {
      one: "S’ha trobat # permís",
      many: "S’han trobat # de permisos",
      other: "S’han trobat # permisos",
    }),
  permissionsNoMatch: (search: string) => `No hi ha permisos que coincideixin amb «${search}»`,
  permissionsSelectAll: "Selecciona-ho tot",
  permissionsSelectAllOf: (group: string) => `Selecciona-ho tot: ${group}`,
  permissionsClear: "Desselecciona-ho tot",
  permissionsClearAllOf: (group: string) => `Desselecciona-ho tot: ${group}`,
  permissionsOther: "Altres",
  permissionSensitive: "Delicat",
  permissionIncluded: (source: string) => `Inclòs en «${source}»`,
  permissionsGone: "Ja no disponibles",
  permissionGone: "Aquest permís ja no existeix.",
  permissionsNone: "No hi ha permisos per triar.",
  permissionsLoading: "S’estan carregant els permisos…",
  permissionsErrorTitle: "No s’han pogut carregar els permisos",
  permissionsArrowKeys: "Fes servir les tecles de fletxa per recórrer la llista.",

  // Row menu
  actionDuplicate: "Duplica…",
  actionRotateOptions: "Renova…",
  actionDisable: "Desactiva",
  actionEnable: "Activa",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "La clau rep un testimoni nou, que es mostra una sola vegada. Tria quant de temps continuarà funcionant el testimoni actual.",
  graceLabel: "Testimoni actual",
  graceNone: "Deixa de funcionar immediatament",
  graceNoneHelp:
    "Les sol·licituds que fan servir el testimoni actual fallaran fins que les actualitzis.",
  graceUntilToday: (time: string) =>
    `Funciona fins avui, ${time}. Actualitza els teus sistemes abans d’aquest moment.`,
  graceUntil: (moment: string) =>
    `Vàlid fins a: ${moment}. Actualitza els teus sistemes abans d’aquest moment.`,
  graceFailed:
    "No hem pogut consultar quant de temps pot continuar funcionant el testimoni actual. Si decideixes renovar la clau ara, deixarà de funcionar immediatament.",

  // A key whose old token still works
  statusRotated: "Renovada",
  oldTokenUntil: (moment: string) => `testimoni antic vàlid fins a: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `El testimoni antic funciona fins avui, ${time}. Actualitza els teus sistemes abans d’aquest moment.`,
  revealOldTokenUntil: (moment: string) =>
    `Testimoni antic vàlid fins a: ${moment}. Actualitza els teus sistemes abans d’aquest moment.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `La clau ${name} està desactivada. Les sol·licituds que la fan servir fallaran fins que la tornis a activar.`,
  noticeEnabled: (name: string) =>
    `La clau ${name} està activada. Les sol·licituds que la fan servir tornen a funcionar.`,
  noticeEnabledExpired: (name: string) =>
    `La clau ${name} està activada, però ha caducat. Les sol·licituds que la fan servir continuaran fallant.`,
  noticeDisableFailed: (name: string) =>
    `No s’ha pogut desactivar la clau ${name}. Encara funciona.`,
  noticeEnableFailed: (name: string) =>
    `No s’ha pogut activar la clau ${name}. Encara està desactivada.`,
  noticeDisableUncertain: (name: string) =>
    `No hem pogut confirmar que s’hagi desactivat la clau ${name}. Pot ser que encara funcioni.`,
  noticeEnableUncertain: (name: string) =>
    `No hem pogut confirmar que s’hagi activat la clau ${name}. Pot ser que encara estigui desactivada.`,
  noticeSwitchUnanswered: (name: string) =>
    `El servidor encara no ha respost i no sabem si la clau ${name} ha canviat.`,

  // Details
  detailGone: "Aquesta clau ja no existeix. Aquestes són les últimes dades conegudes.",
  detailOldToken: "Testimoni antic",
  detailOldTokenUntil: (time: string) => `Vàlid fins a: ${time}`,
  detailOn: "Activat",
  detailOff: "Desactivat",

  // Details: usage
  usageTitle: "Sol·licituds",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "Sol·licituds de l’última hora",
      many: "Sol·licituds de l’últim # d’hores",
      other: "Sol·licituds de les últimes # hores",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      one: "Sol·licituds de l’últim dia",
      many: "Sol·licituds de l’últim # de dies",
      other: "Sol·licituds dels últims # dies",
    }),
  usageFailed: (share: string) => `${share} fallides`,
  usageNone: "No hi ha cap sol·licitud en aquest període.",
  usageEmpty: "Encara no s’ha comptat res.",
  usageError: "No s’ha pogut carregar l’ús",
  usageShowNumbers: "Mostra les xifres",
  usageHideNumbers: "Amaga les xifres",
  usageColumnDay: "Dia",
  usageColumnTime: "Hora",
  usageColumnFailed: "Fallides",

  // Details: activity
  activityTitle: "Activitat",
  activityNone: "Encara no hi ha cap activitat.",
  activityError: "No s’ha pogut carregar l’activitat",
  activityMoreError: "No s’ha pogut carregar més activitat",
  activityLoaded: (total: number) =>
    count(total, {
      one: "S’ha carregat # entrada més.",
      many: "S’han carregat # d’entrades més.",
      other: "S’han carregat # entrades més.",
    }),

  // Filters
  filterLabel: "Filtra les claus",
  filterActive: "Activa",
  filterScopes: "Permís",
  filterCreatedBy: "Creada per",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Esborra els filtres",
  filterClearAll: "Esborra la cerca i els filtres",
  noMatchFilterTitle: "Cap clau coincideix amb aquests filtres",
  noMatchFilterSearchTitle: (search: string) =>
    `Cap clau coincideix amb «${search}» i aquests filtres`,
  noMatchFilterText: (filters: string) => `Filtres aplicats: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `S’ha creat la clau ${name}, però els filtres l’amaguen.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# clau caduca d’aquí a 7 dies o menys.",
      many: "# de claus caduquen d’aquí a 7 dies o menys.",
      other: "# claus caduquen d’aquí a 7 dies o menys.",
    }),
  noticeExpiringShow: (total: number) =>
    count(total, { one: "Mostra-la", many: "Mostra-les", other: "Mostra-les" }),
  noticeExpiringShowAll: "Mostra totes les claus",

  // Quota
  quota: (used: number, max: number) => `${number(used)} de ${keys(max)}`,
  quotaReached: "Has arribat al límit. Suprimeix una clau per crear-ne una altra.",

  // Several keys: checkboxes
  selectAll: "Selecciona totes les claus",
  selectKey: (name: string) => `Selecciona ${name}`,

  // The bar above the list
  selectedCount: (total: number) =>
    count(total, { one: "# seleccionada", many: "# seleccionades", other: "# seleccionades" }),
  selectedHidden: (total: number) =>
    count(total, { one: "# no visible", many: "# no visibles", other: "# no visibles" }),
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Només es pot seleccionar # clau, l’única carregada fins ara.",
      many: "Només es poden seleccionar les claus carregades fins ara (#).",
      other: "Només es poden seleccionar les # claus carregades fins ara.",
    }),
  selectedNone: "S’ha anul·lat la selecció.",
  bulkActions: "Accions per a les claus seleccionades",
  bulkDelete: "Suprimeix",
  bulkDisable: "Desactiva",
  bulkEnable: "Activa",
  bulkClear: "Desselecciona",
  bulkClearName: "Desselecciona-ho tot",

  // The question
  bulkDeleteTitle: (total: number) => `Vols suprimir ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Les sol·licituds que fan servir aquesta clau fallaran immediatament. Aquesta acció no es pot desfer.",
      many: "Les sol·licituds que fan servir aquestes claus fallaran immediatament. Aquesta acció no es pot desfer.",
      other:
        "Les sol·licituds que fan servir aquestes claus fallaran immediatament. Aquesta acció no es pot desfer.",
    }),
  bulkDeleteConfirm: (total: number) => `Suprimeix ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Vols desactivar ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Les sol·licituds que fan servir aquesta clau fallaran fins que la tornis a activar.",
      many: "Les sol·licituds que fan servir aquestes claus fallaran fins que les tornis a activar.",
      other:
        "Les sol·licituds que fan servir aquestes claus fallaran fins que les tornis a activar.",
    }),
  bulkDisableConfirm: (total: number) => `Desactiva ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Vols activar ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Les sol·licituds que fan servir aquesta clau tornaran a funcionar, llevat que hagi caducat.",
      many: "Les sol·licituds que fan servir aquestes claus tornaran a funcionar, llevat que alguna clau hagi caducat.",
      other:
        "Les sol·licituds que fan servir aquestes claus tornaran a funcionar, llevat que alguna clau hagi caducat.",
    }),
  bulkEnableConfirm: (total: number) => `Activa ${keys(total)}`,
  bulkKeys: "Claus seleccionades",
  bulkUsed: (time: string) => `Últim ús: ${time}`,
  bulkMore: (total: number) =>
    count(total, { one: "i # clau més", many: "i # de claus més", other: "i # claus més" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# d’aquestes claus s’ha utilitzat en les últimes 24 hores.",
      many: "# d’aquestes claus s’han utilitzat en les últimes 24 hores.",
      other: "# d’aquestes claus s’han utilitzat en les últimes 24 hores.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Això no es pot fer amb # de les claus seleccionades, que queda exclosa.",
      many: "Això no es pot fer amb # de les claus seleccionades, que queden excloses.",
      other: "Això no es pot fer amb # de les claus seleccionades, que queden excloses.",
    }),
  bulkWorkspace: (workspace: string) =>
    `Aquestes claus pertanyen a l’espai de treball ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Suprimides: ${number(done)} de ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `Desactivades: ${number(done)} de ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Activades: ${number(done)} de ${keys(total)}`,
  bulkStop: "Atura",
  bulkStopping: "S’aturarà després de les sol·licituds ja enviades…",
  bulkPaused: (waitSeconds: number) =>
    `El servidor ens ha demanat que anem més a poc a poc. Continuarem d’aquí a ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "El servidor encara no ha respost. Continua esperant, o tanca aquesta finestra i consulta la llista més tard.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "L’acció ha fallat amb # clau.",
      many: "L’acció ha fallat amb # de claus.",
      other: "L’acció ha fallat amb # claus.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Has aturat l’acció abans d’arribar a # clau. No ha canviat.",
      many: "Has aturat l’acció abans d’arribar a # de claus. No han canviat.",
      other: "Has aturat l’acció abans d’arribar a # claus. No han canviat.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "El servidor ha deixat de respondre i ha quedat # clau sense processar.",
      many: "El servidor ha deixat de respondre i han quedat # de claus sense processar.",
      other: "El servidor ha deixat de respondre i han quedat # claus sense processar.",
    }),
  bulkRefused: (total: number) =>
    count(total, {
      one: "# clau no ha canviat.",
      many: "# de claus no han canviat.",
      other: "# claus no han canviat.",
    }),
  bulkUncertain: "Sense resposta. Pot ser que s’hagi fet igualment.",
  bulkRetry: "Reintenta les que han fallat",
  bulkContinue: "Continua",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "S’ha suprimit # clau. Actualitza tots els sistemes que la utilitzaven o les seves sol·licituds fallaran.",
      many: "S’han suprimit # de claus. Actualitza tots els sistemes que les utilitzaven o les seves sol·licituds fallaran.",
      other:
        "S’han suprimit # claus. Actualitza tots els sistemes que les utilitzaven o les seves sol·licituds fallaran.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "S’ha desactivat # clau. Les sol·licituds que la fan servir fallaran fins que la tornis a activar.",
      many: "S’han desactivat # de claus. Les sol·licituds que les fan servir fallaran fins que les tornis a activar.",
      other:
        "S’han desactivat # claus. Les sol·licituds que les fan servir fallaran fins que les tornis a activar.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "S’ha activat # clau.",
      many: "S’han activat # de claus.",
      other: "S’han activat # claus.",
    }),

  // The search for the key of a token
  tokenSearching: "S’està cercant la clau a què pertany aquest testimoni…",
  tokenFound: (name: string) => `Aquest testimoni pertany a la clau ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Aquest testimoni podria pertànyer a # clau.",
      many: "Aquest testimoni podria pertànyer a qualsevol de # de claus.",
      other: "Aquest testimoni podria pertànyer a qualsevol de # claus.",
    }),
  tokenNotFound:
    "Aquest testimoni no pertany a cap clau d’aquesta llista. Pot ser que la seva clau s’hagi renovat o suprimit.",
  tokenNoHints:
    "No podem saber a quina clau pertany aquest testimoni, perquè aquestes claus no mostren cap fragment del seu.",
  tokenFailed:
    "No hem pogut comprovar totes les claus. Torna a enganxar el testimoni per reintentar-ho.",
  tokenNotSent: "No hem enviat ni desat el testimoni.",
  tokenShow: "Mostra-la",
};
