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
    `Les claus permeten que les teves aplicacions iniciïn la sessió a l’espai de treball ${workspace}.`,
  ledeWithoutWorkspace:
    "Les claus permeten que les teves aplicacions iniciïn la sessió en aquest espai de treball.",
  authorizationLink: "Com s’autoritzen les sol·licituds",
  opensInNewTab: "s’obre en una pestanya nova",
  createButton: "Clau d’API",

  // Toolbar
  searchLabel: "Cerca claus d’API pel nom",
  searchPlaceholder: "Cerca pel nom",
  searchLabelWide: "Cerca claus d’API",
  searchPlaceholderWide: "Cerca",
  searchClear: "Esborra la cerca",
  searchClearText: "Esborra el text",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ clau", many: "#+ de claus", other: "#+ claus" }),
  countMatches: (matches: number, total: number) => `${number(matches)} de ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# resultat", many: "# de resultats", other: "# resultats" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ resultat", many: "#+ de resultats", other: "#+ resultats" }),

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
  createdByUnknown: "Desconegut",
  noScopes: "Sense permisos",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Ordenat per ${column}, ascendent`,
  sortedDescending: (column: string) => `Ordenat per ${column}, descendent`,
  statusExpiring: "Caduca aviat",
  statusExpired: "Caducada",
  statusDisabled: "Desactivada",
  statusTokenNotCopied: "Testimoni mai copiat",
  statusNew: "Nova",
  statusActive: "Activa",
  actionsFor: (name: string) => `Accions per a ${name}`,
  actionDetails: "Mostra els detalls",
  actionEdit: "Edita",
  actionRotate: "Renova",
  actionDelete: "Suprimeix",
  loadMore: "Carrega més claus",
  loadingMore: "S’estan carregant més claus…",

  // List states
  loading: "S’estan carregant les claus d’API…",
  loadingSlow: "Està trigant més del que és habitual.",
  emptyTitle: "Encara no hi ha cap clau d’API",
  emptyText:
    "Una clau d’API permet que una aplicació o un entorn cridi l’API sense que una persona iniciï la sessió. Crea’n una per a cadascun, per poder-la substituir o suprimir per separat.",
  emptyCreate: "Crea la primera clau",
  emptyReadOnlyText:
    "Quan algú amb accés d’escriptura creï una clau, apareixerà en aquesta llista.",
  noMatchTitle: (search: string) => `Cap clau coincideix amb «${search}»`,
  noMatchText: "Només es cerca en els noms de les claus.",
  noMatchTextWide: "Prova amb menys paraules o amb unes altres.",
  readOnly:
    "Pots veure aquestes claus, però per crear-les, editar-les i suprimir-les cal accés d’escriptura.",
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
  confirmIdentity: "Confirma",
  errorNotFoundTitle: "No s’ha trobat aquest espai de treball",
  errorNotFound: "Pot ser que s’hagi suprimit o que l’hagis abandonat.",
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
  staleOffline: "No tens connexió i pot ser que la llista no estigui al dia.",

  // Create
  createTitle: "Crea una clau d’API",
  createText: (workspace: string) =>
    `Per a una sola aplicació o un sol entorn de l’espai de treball ${workspace}.`,
  createTextWithoutWorkspace: "Per a una sola aplicació o un sol entorn.",
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
    "Això sembla un testimoni. Aquí tothom pot veure els noms; introdueix-hi, doncs, una descripció.",
  create: "Crea",
  cancel: "Cancel·la",
  close: "Tanca",
  save: "Desa",
  createOutcomeUnknown:
    "No ha arribat cap resposta clara: la clau pot existir o no. Pots tornar-ho a provar sense risc: no es crearà una segona clau.",
  createOutcomeUnknownCheck:
    "No ha arribat cap resposta clara: la clau pot existir o no. Consulta la llista abans de tornar-ho a provar: podries obtenir una segona clau.",
  createUnanswered:
    "Encara no hi ha resposta: la clau pot existir o no. Continua esperant o torna-ho a provar: no es crearà una segona clau.",
  createUnansweredCheck:
    "Encara no hi ha resposta: la clau pot existir o no. Consulta la llista abans de tornar-ho a provar: podries obtenir una segona clau.",
  createWithoutToken:
    "El servidor ha creat la clau, però no ha enviat cap testimoni; per tant, la clau no es pot utilitzar. Torna-ho a provar, o suprimeix-la i crea’n una altra.",
  createFound:
    "No ha arribat cap resposta clara, però ara a la llista hi ha una clau amb aquest nom i ningú no en té el testimoni. Pots tornar-ho a provar sense risc i potser encara n’obtindràs el testimoni.",
  createFoundCheck:
    "No ha arribat cap resposta clara, però ara a la llista hi ha una clau amb aquest nom i ningú no en té el testimoni. Si ho tornes a provar, podries obtenir una segona clau.",
  foundDelete: "Suprimeix aquesta clau",
  foundRotate: "Renova aquesta clau",
  giveUp: "Deixa-ho així",

  // Rotate
  rotateTitle: (name: string) => `Vols renovar «${name}»?`,
  rotateText:
    "La clau rep un testimoni nou, que es mostra una sola vegada. El testimoni antic deixa de funcionar immediatament.",
  rotateConfirm: "Renova",
  rotateOutcomeUnknown:
    "No ha arribat cap resposta clara: pot ser que el testimoni s’hagi substituït o que no. Pots tornar-ho a provar sense risc: no se substituirà dues vegades.",
  rotateOutcomeUnknownCheck:
    "No ha arribat cap resposta clara: pot ser que el testimoni s’hagi substituït o que no. Si ho tornes a provar, es podria tornar a substituir.",
  rotateUnanswered:
    "Encara no hi ha resposta: pot ser que el testimoni s’hagi substituït o que no. Continua esperant o torna-ho a provar: no se substituirà dues vegades.",
  rotateUnansweredCheck:
    "Encara no hi ha resposta: pot ser que el testimoni s’hagi substituït o que no. Si ho tornes a provar, es podria tornar a substituir.",
  rotateWithoutToken: "El servidor no ha enviat cap testimoni. Torna-ho a provar.",

  // Failures of any write
  writeForbidden: "Ja no tens autorització per fer això.",
  writeUnauthenticated:
    "S’ha tancat la sessió. Torna a iniciar la sessió en una altra pestanya i, després, torna aquí i reintenta-ho.",
  writeReauthentication: "Confirma la teva identitat i torna-ho a provar.",
  writeInvalid: "El servidor ha rebutjat la sol·licitud. Revisa les dades que has introduït.",
  writeNotFound: "Aquesta clau ja no existeix.",
  writeLimitReached:
    "Aquest espai de treball ha arribat al nombre màxim de claus. Suprimeix-ne una que ja no necessitis.",
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
    `Aquesta és l’única vegada que es mostra el testimoni de la clau ${name}.`,
  revealWorkspace: (workspace: string) => `Aquesta clau pertany a l’espai de treball ${workspace}.`,
  revealAgain: "Has sortit abans de copiar-lo.",
  tokenLabel: "Testimoni",
  show: "Mostra",
  hide: "Amaga",
  copy: "Copia",
  copied: "S’ha copiat al porta-retalls.",
  copiedHeader: "S’ha copiat al porta-retalls com a capçalera de sol·licitud.",
  copiedByHand: "S’ha copiat.",
  copyFailed: (shortcut: string) =>
    `El navegador no ha permès copiar. El testimoni està seleccionat: prem ${shortcut} per copiar-lo.`,
  storeWarning:
    "Desa’l a la configuració de l’aplicació, en un gestor de contrasenyes o en un magatzem de secrets abans de tancar aquesta finestra.",
  useIt: "Com s’utilitza",
  headerPlaceholder: "<testimoni>",
  copyHeader: "Copia com a capçalera",
  copyAs: "Copia com a",
  copyAsFormat: (format: string) => `Copia com a ${format}`,
  done: "Fet",
  leaveTitle: "No s’ha copiat el testimoni",
  leaveText: "Un cop tancada aquesta finestra, ningú no el podrà tornar a veure.",
  leaveStay: "Torna enrere",
  leaveGo: "Ja l’he desat, tanca",

  // Edit
  editTitle: "Edita la clau d’API",
  editText:
    "El nom només és per a les persones. Les sol·licituds amb aquesta clau funcionen com abans.",

  // Delete
  deleteTitle: (name: string) => `Vols suprimir «${name}»?`,
  deleteLastUsed: (time: string) => `Últim ús: ${time}.`,
  deleteNeverUsed: "No s’ha utilitzat mai.",
  deleteConsequence:
    "Les sol·licituds que la utilitzin fallaran a partir d’ara. Aquesta acció no es pot desfer.",
  deleteConfirm: "Suprimeix",
  deleteUncertain:
    "No ha arribat cap resposta clara: pot ser que la clau encara existeixi. Torna-ho a provar.",
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
  announceRenameFailed: (name: string) => `La clau encara es diu ${name}.`,
};
