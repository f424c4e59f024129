import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "many" | "other">("ca");
const keys = (total: number) =>
  count(total, { one: "# clau", many: "# de claus", other: "# claus" });
const seconds = (total: number) =>
  count(total, { one: "# segon", many: "# de segons", other: "# segons" });

/** The Catalan messages. */
export const ca: Translation = {
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
};
