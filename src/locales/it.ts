import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "many" | "other">("it");
const keys = (total: number) =>
  count(total, { one: "# chiave", many: "# di chiavi", other: "# chiavi" });
const seconds = (total: number) =>
  count(total, { one: "# secondo", many: "# di secondi", other: "# secondi" });

/** The Italian messages. */
export const it: Messages = {
  locale: "it",
  dir: "ltr",
  // Header
  heading: "Chiavi API",
  lede: (workspace: string) =>
    `Le chiavi API consentono alle tue app e ai tuoi script di accedere allo spazio di lavoro ${workspace} tramite l’API.`,
  ledeWithoutWorkspace:
    "Le chiavi API consentono alle tue app e ai tuoi script di accedere a questo spazio di lavoro tramite l’API.",
  authorizationLink: "Scopri come autenticare le richieste",
  opensInNewTab: "si apre in una nuova scheda",
  createButton: "Chiave API",
  createButtonName: "Crea chiave API",

  // Toolbar
  searchLabel: "Cerca chiavi API per nome",
  searchPlaceholder: "Cerca per nome",
  searchLabelWide: "Cerca chiavi API",
  searchPlaceholderWide: "Cerca",
  searchClear: "Cancella ricerca",
  searchClearText: "Cancella ricerca",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ chiave", many: "#+ di chiavi", other: "#+ chiavi" }),
  countMatches: (matches: number, total: number) => `${number(matches)} di ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# risultato", many: "# di risultati", other: "# risultati" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ risultato", many: "#+ di risultati", other: "#+ risultati" }),
  countLoaded: (loaded: number, total: number) =>
    `Caricamento: ${number(loaded)} di ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Chiavi caricate finora: ${number(loaded)}`,
  countPartial: "La ricerca e l’ordinamento riguardano solo le chiavi caricate finora.",

  // Table
  tableCaption: (workspace: string) => `Chiavi API dello spazio di lavoro ${workspace}`,
  tableCaptionWithoutWorkspace: "Chiavi API",
  columnName: "Nome",
  columnCreated: "Creazione",
  columnLastUsed: "Ultimo utilizzo",
  columnExpires: "Scadenza",
  columnCreatedBy: "Creata da",
  columnScopes: "Ambiti",
  columnActions: "Azioni",
  expiredLabel: "Scaduta",
  neverUsed: "Mai utilizzata",
  neverExpires: "Non scade mai",
  createdUnknown: "Sconosciuta",
  createdByUnknown: "Utente sconosciuto",
  noScopes: "Nessun ambito",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Ordinamento per ${column}, crescente`,
  sortedDescending: (column: string) => `Ordinamento per ${column}, decrescente`,
  statusExpiring: "In scadenza",
  statusExpired: "Scaduta",
  statusDisabled: "Disattivata",
  statusTokenNotCopied: "Token non salvato",
  statusTokenNotCopiedHelp: "Nessuno ha questo token. Ruota o elimina la chiave.",
  statusNew: "Nuova",
  statusActive: "Attiva",
  actionsFor: (name: string) => `Azioni per ${name}`,
  actionDetails: "Vedi dettagli",
  actionEdit: "Modifica",
  actionRotate: "Ruota",
  actionDelete: "Elimina",
  loadMore: "Carica altre chiavi",
  loadingMore: "Caricamento di altre chiavi…",
  printPart: (drawn: number) =>
    `Sono stampate solo le chiavi 1–${number(drawn)}. L’elenco continua.`,

  // List states
  loading: "Caricamento delle chiavi API…",
  loadingSlow: "L’operazione sta richiedendo più tempo del solito.",
  emptyTitle: "Ancora nessuna chiave API",
  emptyText:
    "Usa una chiave API per chiamare l’API dal tuo codice. Creane una per ogni app o ambiente, così potrai sostituirne una senza influire sulle altre.",
  emptyCreate: "Crea la tua prima chiave",
  emptyReadOnlyText:
    "Quando qualcuno con accesso in scrittura creerà una chiave, questa comparirà qui.",
  noMatchTitle: (search: string) => `Nessuna chiave corrisponde a «${search}»`,
  noMatchText: "La ricerca riguarda solo i nomi delle chiavi. Prova con un altro nome.",
  noMatchTextWide: "Prova con meno parole o con parole diverse.",
  readOnly:
    "Hai accesso in sola lettura. Per creare, modificare o eliminare chiavi, chiedi l’accesso in scrittura a un amministratore dello spazio di lavoro.",
  readOnlyAdapter: "Queste chiavi sono gestite altrove, quindi qui si possono solo visualizzare.",
  retry: "Riprova",
  errorTitle: "Impossibile caricare le chiavi API",
  errorUnavailable: "Il server non ha risposto. Controlla la connessione e riprova.",
  errorUnknown: "Qualcosa è andato storto durante la richiesta. Riprova.",
  errorForbiddenTitle: "Non hai accesso a queste chiavi API",
  errorForbidden: "Chiedi l’accesso a un amministratore di questo spazio di lavoro.",
  errorUnauthenticatedTitle: "La tua sessione è terminata",
  errorUnauthenticated: "Accedi di nuovo per vedere le chiavi API di questo spazio di lavoro.",
  errorReauthenticationTitle: "Conferma la tua identità",
  errorReauthentication: "Per vedere queste chiavi API, conferma ancora una volta la tua identità.",
  confirmIdentity: "Verifica identità",
  errorNotFoundTitle: "Questo spazio di lavoro non è stato trovato",
  errorNotFound: "Potrebbe essere stato eliminato, oppure potresti non avere più accesso.",
  errorRejected: "Il server ha rifiutato questa richiesta.",
  errorRedirectedTitle: "Il server ha reindirizzato questa richiesta",
  errorRedirected: "Forse la sessione è terminata. Accedi di nuovo, poi riprova.",
  errorRateLimitedTitle: "Troppe richieste",
  errorRateLimited: (waitSeconds: number) => `Riprova tra ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Riprova tra poco.",
  errorRateLimitedOver: "Ora puoi riprovare.",
  offlineTitle: "Sei offline",
  offline: "Le chiavi API verranno caricate non appena la connessione sarà ripristinata.",
  staleNotice: "Non è stato possibile aggiornare l’elenco, quindi potrebbe non essere attuale.",
  stalePartial: "Non è stato possibile caricare il resto dell’elenco.",
  staleOffline: "Sei offline, quindi l’elenco potrebbe non essere attuale.",
  partFailed:
    "Impossibile caricare questa parte della pagina. Controlla la connessione, poi riprova o ricarica la pagina.",

  // Create
  createTitle: "Crea chiave API",
  createText: (workspace: string) =>
    `Usa una chiave diversa per ogni app o ambiente dello spazio di lavoro ${workspace}.`,
  createTextWithoutWorkspace: "Usa una chiave diversa per ogni app o ambiente.",
  nameLabel: "Nome",
  nameHelp:
    "Indica dove verrà utilizzata: Backend di produzione, Worker di staging, Sincronizzazione CRM.",
  nameEmpty: "Inserisci un nome.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Usa al massimo # carattere.",
      many: "Usa al massimo # di caratteri.",
      other: "Usa al massimo # caratteri.",
    }),
  nameControlCharacters: "Usa una sola riga, senza tabulazioni né altri caratteri di controllo.",
  nameTaken: "Un’altra chiave ha questo nome. Scegline uno diverso.",
  nameInUse: "Un’altra chiave ha già questo nome. Puoi usarlo comunque.",
  nameLooksLikeToken:
    "Sembra un token. In questo spazio di lavoro tutti vedono i nomi delle chiavi, quindi inserisci un nome descrittivo.",
  create: "Crea",
  cancel: "Annulla",
  close: "Chiudi",
  save: "Salva",
  createOutcomeUnknown:
    "Non siamo riusciti a verificare se la chiave è stata creata. Puoi riprovare senza rischi: non otterrai un duplicato.",
  createOutcomeUnknownCheck:
    "Non siamo riusciti a verificare se la chiave è stata creata. Controlla l’elenco prima di riprovare.",
  createUnanswered:
    "Non c’è ancora una risposta, quindi la chiave potrebbe esistere oppure no. Continua ad attendere o riprova: non verrà creata una seconda chiave.",
  createUnansweredCheck:
    "Non c’è ancora una risposta, quindi la chiave potrebbe esistere oppure no. Controlla l’elenco prima di riprovare: potresti ottenere una seconda chiave.",
  createWithoutToken:
    "Il server ha creato la chiave ma non ha inviato alcun token, quindi la chiave non può essere utilizzata. Riprova, oppure eliminala e creane un’altra.",
  createFound:
    "Ora nell’elenco c’è una chiave con questo nome, ma non ne abbiamo ricevuto il token. Riprova per ottenere il token, oppure rimuovi la chiave.",
  createFoundCheck:
    "Ora nell’elenco c’è una chiave con questo nome, ma non ne abbiamo ricevuto il token. Se riprovi, potresti ottenere un duplicato.",
  foundDelete: "Elimina chiave",
  foundRotate: "Ruota chiave",
  giveUp: "Chiudi comunque",

  // Rotate
  rotateTitle: (name: string) => `Ruotare «${name}»?`,
  rotateText:
    "La chiave riceve un nuovo token, che viene mostrato una sola volta. Il vecchio token smette subito di funzionare.",
  rotateConfirm: "Ruota chiave",
  rotateOutcomeUnknown:
    "Non siamo riusciti a verificare se il token è stato sostituito. Puoi riprovare senza rischi.",
  rotateOutcomeUnknownCheck:
    "Non siamo riusciti a verificare se il token è stato sostituito. Se riprovi, potrebbe essere sostituito due volte.",
  rotateUnanswered:
    "Non c’è ancora una risposta, quindi il token potrebbe essere stato sostituito oppure no. Continua ad attendere o riprova: non verrà sostituito due volte.",
  rotateUnansweredCheck:
    "Non c’è ancora una risposta, quindi il token potrebbe essere stato sostituito oppure no. Se riprovi, potrebbe essere sostituito un’altra volta.",
  rotateWithoutToken:
    "Il server non ha restituito un nuovo token. Quello precedente potrebbe non funzionare più. Riprova.",

  // Failures of any write
  writeForbidden: "Non hai l’autorizzazione per eseguire questa azione.",
  writeUnauthenticated:
    "La tua sessione è terminata. Accedi di nuovo in un’altra scheda, poi torna qui e riprova.",
  writeReauthentication: "Conferma la tua identità, poi riprova.",
  writeInvalid: "Il server ha rifiutato la richiesta. Controlla i dati inseriti.",
  writeNotFound: "Questa chiave non esiste più.",
  writeWorkspaceNotFound: "Questo spazio di lavoro non esiste più, oppure non hai più accesso.",
  writeLimitReached:
    "Questo spazio di lavoro ha raggiunto il numero massimo di chiavi. Elimina una chiave che non ti serve più.",
  writeRateLimited: (waitSeconds: number) =>
    `Troppe richieste. Riprova tra ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Troppe richieste. Riprova tra poco.",
  writeRejected: "Il server ha rifiutato questa richiesta. Non è cambiato nulla.",
  writeUnavailable:
    "Il server non ha risposto. Nulla di ciò che hai inserito è andato perso. Riprova.",
  writeUnknown: "Qualcosa è andato storto. Nulla di ciò che hai inserito è andato perso. Riprova.",
  writeUnanswered:
    "Non c’è ancora una risposta. Puoi continuare ad attendere, oppure chiudere questa finestra e controllare l’elenco più tardi.",
  writeStillRunning:
    "Il server sta ancora elaborando la tua prima richiesta. Attendi un momento, poi riprova.",

  // Reveal
  revealTitle: "Copia il tuo token",
  revealText: (name: string) =>
    `Copia adesso il token della chiave ${name}. Non potrai più vederlo.`,
  revealWorkspace: (workspace: string) =>
    `Questa chiave appartiene allo spazio di lavoro ${workspace}.`,
  revealAgain: "Hai lasciato questa pagina prima di copiare il token. Copialo adesso.",
  tokenLabel: "Token",
  show: "Mostra",
  showToken: "Mostra token",
  hide: "Nascondi",
  hideToken: "Nascondi token",
  copy: "Copia",
  copied: "Copiato negli appunti.",
  copiedHeader: "Copiato negli appunti come intestazione della richiesta.",
  copiedByHand: "Copiato.",
  copyFailed: (shortcut: string) =>
    `Il browser non ha consentito la copia. Il token è selezionato: premi ${shortcut} per copiarlo.`,
  storeWarning:
    "Conservalo nella configurazione della tua applicazione, in un gestore di password o in un archivio di segreti prima di chiudere questa finestra.",
  useIt: "Intestazione della richiesta",
  headerPlaceholder: "<token>",
  copyHeader: "Copia intestazione",
  copyAs: "Copia come",
  copyAsFormat: (format: string) => `Copia come ${format}`,
  done: "Fine",
  leaveTitle: "Il token non è stato copiato",
  leaveText: "Una volta chiusa questa finestra, nessuno potrà più vederlo.",
  leaveStay: "Lascia aperto",
  leaveGo: "L’ho salvato",

  // Edit
  editTitle: "Modifica chiave API",
  editText: "Rinominare una chiave non influisce sulle richieste che la usano.",

  // Delete
  deleteTitle: (name: string) => `Eliminare «${name}»?`,
  deleteLastUsed: (time: string) => `Ultimo utilizzo: ${time}.`,
  deleteNeverUsed: "Questa chiave non è mai stata utilizzata.",
  deleteConsequence:
    "D’ora in poi le richieste che utilizzano questa chiave non andranno più a buon fine. Questa azione non può essere annullata.",
  deleteConfirm: "Elimina chiave",
  deleteUncertain:
    "Non siamo riusciti a verificare che la chiave sia stata eliminata. Potrebbe funzionare ancora. Riprova.",
  detailStatus: "Stato",
  detailHint: "Frammento del token",
  detailId: "ID",
  detailDescription: "Descrizione",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `La chiave ${name} è stata eliminata. Aggiorna tutti i sistemi che la utilizzavano, altrimenti le loro richieste non andranno a buon fine.`,
  noticeNotDeleted: (name: string) =>
    `La chiave ${name} non è stata eliminata. È ancora nell’elenco e funziona ancora.`,
  noticeStillListed: (name: string) =>
    `La chiave ${name} è di nuovo nell’elenco. Il server la restituisce ancora, quindi potrebbe funzionare ancora.`,
  noticeLeftOut: (total: number) => `Non leggibili e quindi non mostrate: ${keys(total)}.`,
  noticeListCut:
    "Il server ha restituito due volte la stessa pagina, quindi questo elenco potrebbe essere incompleto.",
  noticeCreatedHidden: (name: string) =>
    `La chiave ${name} è stata creata, ma la tua ricerca la nasconde.`,
  dismiss: "Chiudi avviso",
  announceCreated: (name: string) => `La chiave API ${name} è stata creata.`,
  announceRenamed: (name: string) => `La chiave ora si chiama ${name}.`,
  announceRenameFailed: (name: string) =>
    `Non siamo riusciti a rinominare la chiave. Si chiama ancora ${name}.`,

  // Fields beyond the name
  optional: "Facoltativo",
  duplicateText: (name: string) =>
    `Questo modulo parte dalle impostazioni di ${name}. La nuova chiave riceverà un nuovo token.`,
  editFieldsText:
    "Le modifiche si applicano subito alle richieste che usano questa chiave. Il token resta lo stesso.",
  announceSaved: (name: string) => `Modifiche alla chiave ${name} salvate.`,
  noticeSaveFailed: (name: string) => `Impossibile salvare le modifiche alla chiave ${name}.`,
  descriptionLabel: "Descrizione",
  descriptionPlaceholder: "A cosa serve questa chiave e a chi chiedere informazioni",

  // Expiration
  expiryLabel: "Scadenza",
  expiryDate: "Scegli una data",
  expiryNever: "Mai",
  expiryUnchanged: "Nessuna modifica",
  expiryDateLabel: "Data di scadenza",
  expiresOn: (time: string) => `Scadenza: ${time}.`,
  expiredOn: (time: string) => `Già scaduta: ${time}.`,
  expiresNever: "Questa chiave non scade mai.",
  expiryNeverWarning:
    "Se questa chiave finisce in mani sbagliate, funzionerà finché qualcuno non la elimina. Se puoi, scegli una data di scadenza.",
  expiryMissing: "Scegli quando scade la chiave.",
  expiryPast: "Scegli un momento futuro.",
  expiryTooEarly: (date: string) => `Scegli ${date} o una data successiva.`,
  expiryTooLate: (date: string) => `Scegli ${date} o una data precedente.`,

  // Custom fields
  fieldMissing: "Questo campo è obbligatorio.",
  fieldNotANumber: "Inserisci un numero, ad esempio 1000 o 0,5.",
  fieldChoose: "Scegli un’opzione",
  fieldListHelp: "Un valore per riga.",
  permissionsMissing: "Scegli almeno un ambito.",

  // Permissions
  permissionsLabel: "Ambiti",
  permissionsSelected: (selected: number, total: number) =>
    `Selezionati: ${number(selected)} di ${number(total)}`,
  permissionsPresets: "Preimpostazioni",
  permissionsSearch: "Cerca ambiti",
  permissionsFound: (total: number) =>
    count(total, {
      one: "# ambito trovato",
      many: "# di ambiti trovati",
      other: "# ambiti trovati",
    }),
  permissionsNoMatch: (search: string) => `Nessun ambito corrisponde a «${search}»`,
  permissionsSelectAll: "Seleziona tutto",
  permissionsSelectAllOf: (group: string) => `Seleziona tutto: ${group}`,
  permissionsClear: "Deseleziona tutto",
  permissionsClearAllOf: (group: string) => `Deseleziona tutto: ${group}`,
  permissionsOther: "Altri",
  permissionSensitive: "Sensibile",
  permissionIncluded: (source: string) => `Incluso in «${source}»`,
  permissionsGone: "Non più disponibili",
  permissionGone: "Questo ambito non esiste più.",
  permissionsNone: "Non ci sono ambiti tra cui scegliere.",
  permissionsLoading: "Caricamento degli ambiti…",
  permissionsErrorTitle: "Impossibile caricare gli ambiti",
  permissionsArrowKeys: "Usa i tasti freccia per spostarti nell’elenco.",

  // Row menu
  actionDuplicate: "Duplica…",
  actionRotateOptions: "Ruota…",
  actionDisable: "Disattiva",
  actionEnable: "Attiva",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "La chiave riceve un nuovo token, che viene mostrato una sola volta. Scegli per quanto tempo continua a funzionare il token attuale.",
  graceLabel: "Token attuale",
  graceNone: "Smette subito di funzionare",
  graceNoneHelp:
    "Le richieste che usano il token attuale non andranno a buon fine finché non le aggiorni.",
  graceUntilToday: (time: string) =>
    `Funziona fino a oggi, ${time}. Aggiorna i tuoi sistemi prima di allora.`,
  graceUntil: (moment: string) =>
    `Valido fino a: ${moment}. Aggiorna i tuoi sistemi prima di allora.`,
  graceFailed:
    "Impossibile verificare per quanto tempo può ancora funzionare il token attuale. Se scegli di ruotare la chiave ora, smetterà subito di funzionare.",

  // A key whose old token still works
  statusRotated: "Ruotata",
  oldTokenUntil: (moment: string) => `vecchio token valido fino a: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `Il vecchio token funziona fino a oggi, ${time}. Aggiorna i tuoi sistemi prima di allora.`,
  revealOldTokenUntil: (moment: string) =>
    `Vecchio token valido fino a: ${moment}. Aggiorna i tuoi sistemi prima di allora.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `La chiave ${name} è disattivata. Le richieste che la usano non andranno a buon fine finché non la riattivi.`,
  noticeEnabled: (name: string) =>
    `La chiave ${name} è attivata. Le richieste che la usano funzionano di nuovo.`,
  noticeEnabledExpired: (name: string) =>
    `La chiave ${name} è attivata, ma è scaduta. Le richieste che la usano continueranno a non andare a buon fine.`,
  noticeDisableFailed: (name: string) =>
    `Impossibile disattivare la chiave ${name}. Funziona ancora.`,
  noticeEnableFailed: (name: string) =>
    `Impossibile attivare la chiave ${name}. È ancora disattivata.`,
  noticeDisableUncertain: (name: string) =>
    `Non siamo riusciti a verificare che la chiave ${name} sia stata disattivata. Potrebbe funzionare ancora.`,
  noticeEnableUncertain: (name: string) =>
    `Non siamo riusciti a verificare che la chiave ${name} sia stata attivata. Potrebbe essere ancora disattivata.`,
  noticeSwitchUnanswered: (name: string) =>
    `Il server non ha ancora risposto, quindi non sappiamo se la chiave ${name} è cambiata.`,

  // Details
  detailGone: "Questa chiave non esiste più. Questi sono gli ultimi dati noti.",
  detailOldToken: "Vecchio token",
  detailOldTokenUntil: (time: string) => `Valido fino a: ${time}`,
  detailOn: "Attivo",
  detailOff: "Non attivo",

  // Details: usage
  usageTitle: "Richieste",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "Richieste nell’ultima ora",
      many: "Richieste nell’ultimo # di ore",
      other: "Richieste nelle ultime # ore",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      one: "Richieste nell’ultimo giorno",
      many: "Richieste nell’ultimo # di giorni",
      other: "Richieste negli ultimi # giorni",
    }),
  usageFailed: (share: string) => `${share} non riuscite`,
  usageNone: "Nessuna richiesta in questo periodo.",
  usageEmpty: "Non è stato ancora conteggiato nulla.",
  usageError: "Impossibile caricare l’utilizzo",
  usageShowNumbers: "Mostra i numeri",
  usageHideNumbers: "Nascondi i numeri",
  usageColumnDay: "Giorno",
  usageColumnTime: "Ora",
  usageColumnFailed: "Non riuscite",

  // Details: activity
  activityTitle: "Attività",
  activityNone: "Ancora nessuna attività.",
  activityError: "Impossibile caricare l’attività",
  activityMoreError: "Impossibile caricare altra attività",
  activityLoaded: (total: number) =>
    count(total, {
      one: "Caricata # altra voce.",
      many: "Caricate altre # di voci.",
      other: "Caricate altre # voci.",
    }),

  // Filters
  filterLabel: "Filtra le chiavi",
  filterActive: "Attiva",
  filterScopes: "Ambito",
  filterCreatedBy: "Creata da",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Cancella filtri",
  filterClearAll: "Cancella ricerca e filtri",
  noMatchFilterTitle: "Nessuna chiave corrisponde a questi filtri",
  noMatchFilterSearchTitle: (search: string) =>
    `Nessuna chiave corrisponde a «${search}» e a questi filtri`,
  noMatchFilterText: (filters: string) => `Filtri applicati: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `La chiave ${name} è stata creata, ma i tuoi filtri la nascondono.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# chiave scade entro 7 giorni.",
      many: "# di chiavi scadono entro 7 giorni.",
      other: "# chiavi scadono entro 7 giorni.",
    }),
  noticeExpiringShow: (total: number) =>
    count(total, { one: "Mostrala", many: "Mostrale", other: "Mostrale" }),
  noticeExpiringShowAll: "Mostra tutte le chiavi",

  // Quota
  quota: (used: number, max: number) => `${number(used)} di ${keys(max)}`,
  quotaReached: "Hai raggiunto il limite. Elimina una chiave per crearne un’altra.",

  // Several keys: checkboxes
  selectAll: "Seleziona tutte le chiavi",
  selectKey: (name: string) => `Seleziona ${name}`,

  // The bar above the list
  selectedCount: (total: number) =>
    count(total, { one: "# selezionata", many: "# selezionate", other: "# selezionate" }),
  selectedHidden: (total: number) =>
    count(total, { one: "# non mostrata", many: "# non mostrate", other: "# non mostrate" }),
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Si può selezionare solo # chiave, l’unica caricata finora.",
      many: "Si possono selezionare solo le chiavi caricate finora (#).",
      other: "Si possono selezionare solo le # chiavi caricate finora.",
    }),
  selectedNone: "Selezione annullata.",
  bulkActions: "Azioni per le chiavi selezionate",
  bulkDelete: "Elimina",
  bulkDisable: "Disattiva",
  bulkEnable: "Attiva",
  bulkClear: "Deseleziona",
  bulkClearName: "Deseleziona tutto",

  // The question
  bulkDeleteTitle: (total: number) => `Eliminare ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "D’ora in poi le richieste che utilizzano questa chiave non andranno più a buon fine. Questa azione non può essere annullata.",
      many: "D’ora in poi le richieste che utilizzano queste chiavi non andranno più a buon fine. Questa azione non può essere annullata.",
      other:
        "D’ora in poi le richieste che utilizzano queste chiavi non andranno più a buon fine. Questa azione non può essere annullata.",
    }),
  bulkDeleteConfirm: (total: number) => `Elimina ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Disattivare ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Le richieste che usano questa chiave non andranno a buon fine finché non la riattivi.",
      many: "Le richieste che usano queste chiavi non andranno a buon fine finché non le riattivi.",
      other:
        "Le richieste che usano queste chiavi non andranno a buon fine finché non le riattivi.",
    }),
  bulkDisableConfirm: (total: number) => `Disattiva ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Attivare ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Le richieste che usano questa chiave funzioneranno di nuovo, a meno che non sia scaduta.",
      many: "Le richieste che usano queste chiavi funzioneranno di nuovo, a meno che una chiave non sia scaduta.",
      other:
        "Le richieste che usano queste chiavi funzioneranno di nuovo, a meno che una chiave non sia scaduta.",
    }),
  bulkEnableConfirm: (total: number) => `Attiva ${keys(total)}`,
  bulkKeys: "Chiavi selezionate",
  bulkUsed: (time: string) => `Ultimo utilizzo: ${time}`,
  bulkMore: (total: number) =>
    count(total, {
      one: "e # altra chiave",
      many: "e altre # di chiavi",
      other: "e altre # chiavi",
    }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# di queste chiavi è stata utilizzata nelle ultime 24 ore.",
      many: "# di queste chiavi sono state utilizzate nelle ultime 24 ore.",
      other: "# di queste chiavi sono state utilizzate nelle ultime 24 ore.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "L’azione non è possibile per # delle chiavi selezionate, che viene esclusa.",
      many: "L’azione non è possibile per # delle chiavi selezionate, che vengono escluse.",
      other: "L’azione non è possibile per # delle chiavi selezionate, che vengono escluse.",
    }),
  bulkWorkspace: (workspace: string) =>
    `Queste chiavi appartengono allo spazio di lavoro ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Eliminate: ${number(done)} di ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `Disattivate: ${number(done)} di ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Attivate: ${number(done)} di ${keys(total)}`,
  bulkStop: "Interrompi",
  bulkStopping: "Interruzione dopo le richieste già inviate…",
  bulkPaused: (waitSeconds: number) =>
    `Il server ha chiesto di rallentare. Si riprende tra ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Il server non ha ancora risposto. Continua ad attendere, oppure chiudi questa finestra e controlla l’elenco più tardi.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "L’azione non è riuscita per # chiave.",
      many: "L’azione non è riuscita per # di chiavi.",
      other: "L’azione non è riuscita per # chiavi.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Hai interrotto prima di arrivare a # chiave. Non è cambiata.",
      many: "Hai interrotto prima di arrivare a # di chiavi. Non sono cambiate.",
      other: "Hai interrotto prima di arrivare a # chiavi. Non sono cambiate.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "Il server ha smesso di rispondere, quindi # chiave non è stata elaborata.",
      many: "Il server ha smesso di rispondere, quindi # di chiavi non sono state elaborate.",
      other: "Il server ha smesso di rispondere, quindi # chiavi non sono state elaborate.",
    }),
  bulkRefused: (total: number) =>
    count(total, {
      one: "# chiave non è cambiata.",
      many: "# di chiavi non sono cambiate.",
      other: "# chiavi non sono cambiate.",
    }),
  bulkUncertain: "Nessuna risposta. L’azione potrebbe essere stata eseguita comunque.",
  bulkRetry: "Riprova con quelle non riuscite",
  bulkContinue: "Continua",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# chiave è stata eliminata. Aggiorna tutti i sistemi che la utilizzavano, altrimenti le loro richieste non andranno a buon fine.",
      many: "# di chiavi sono state eliminate. Aggiorna tutti i sistemi che le utilizzavano, altrimenti le loro richieste non andranno a buon fine.",
      other:
        "# chiavi sono state eliminate. Aggiorna tutti i sistemi che le utilizzavano, altrimenti le loro richieste non andranno a buon fine.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# chiave è stata disattivata. Le richieste che la usano non andranno a buon fine finché non la riattivi.",
      many: "# di chiavi sono state disattivate. Le richieste che le usano non andranno a buon fine finché non le riattivi.",
      other:
        "# chiavi sono state disattivate. Le richieste che le usano non andranno a buon fine finché non le riattivi.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "# chiave è stata attivata.",
      many: "# di chiavi sono state attivate.",
      other: "# chiavi sono state attivate.",
    }),

  // The search for the key of a token
  tokenSearching: "Ricerca della chiave a cui appartiene questo token…",
  tokenFound: (name: string) => `Questo token appartiene alla chiave ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Questo token potrebbe appartenere a # chiave.",
      many: "Questo token potrebbe appartenere a una di # di chiavi.",
      other: "Questo token potrebbe appartenere a una di # chiavi.",
    }),
  tokenNotFound:
    "Questo token non appartiene a nessuna chiave di questo elenco. La sua chiave potrebbe essere stata ruotata o eliminata.",
  tokenNoHints:
    "Non è possibile sapere a quale chiave appartiene questo token, perché queste chiavi non mostrano un frammento del proprio.",
  tokenFailed:
    "Non siamo riusciti a controllare tutte le chiavi. Incolla di nuovo il token per riprovare.",
  tokenNotSent: "Il token non è stato né inviato né salvato.",
  tokenShow: "Mostrala",
};
