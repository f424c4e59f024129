import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "many" | "other">("fr");
const keys = (total: number) => count(total, { one: "# clé", many: "# de clés", other: "# clés" });
const seconds = (total: number) =>
  count(total, { one: "# seconde", many: "# de secondes", other: "# secondes" });

/** The French messages. */
export const fr: Messages = {
  locale: "fr",
  dir: "ltr",
  // Header
  heading: "Clés API",
  lede: (workspace: string) =>
    `Les clés API permettent à vos applications et à vos scripts d’accéder à l’espace de travail ${workspace} via l’API.`,
  ledeWithoutWorkspace:
    "Les clés API permettent à vos applications et à vos scripts d’accéder à cet espace de travail via l’API.",
  authorizationLink: "Découvrir comment authentifier les requêtes",
  opensInNewTab: "s’ouvre dans un nouvel onglet",
  createButton: "Clé API",
  createButtonName: "Créer une clé API",

  // Toolbar
  searchLabel: "Rechercher des clés API par nom",
  searchPlaceholder: "Rechercher par nom",
  searchLabelWide: "Rechercher des clés API",
  searchPlaceholderWide: "Rechercher",
  searchClear: "Effacer la recherche",
  searchClearText: "Effacer la recherche",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ clé", many: "#+ de clés", other: "#+ clés" }),
  countMatches: (matches: number, total: number) => `${number(matches)} sur ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# résultat", many: "# de résultats", other: "# résultats" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ résultat", many: "#+ de résultats", other: "#+ résultats" }),
  countLoaded: (loaded: number, total: number) =>
    `Chargement : ${number(loaded)} sur ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Clés chargées pour l’instant : ${number(loaded)}`,
  countPartial: "La recherche et le tri ne portent que sur les clés chargées pour l’instant.",

  // Table
  tableCaption: (workspace: string) => `Clés API de l’espace de travail ${workspace}`,
  tableCaptionWithoutWorkspace: "Clés API",
  columnName: "Nom",
  columnCreated: "Création",
  columnLastUsed: "Dernière utilisation",
  columnExpires: "Expiration",
  columnCreatedBy: "Créée par",
  columnScopes: "Étendues",
  columnActions: "Actions",
  expiredLabel: "Expirée",
  neverUsed: "Jamais utilisée",
  neverExpires: "N’expire jamais",
  createdUnknown: "Inconnue",
  createdByUnknown: "Utilisateur inconnu",
  noScopes: "Aucune étendue",
  labelled: (label: string, value: string) => `${label} : ${value}`,
  sortedAscending: (column: string) => `Tri par ${column}, ordre croissant`,
  sortedDescending: (column: string) => `Tri par ${column}, ordre décroissant`,
  statusExpiring: "Expire bientôt",
  statusExpired: "Expirée",
  statusDisabled: "Désactivée",
  statusTokenNotCopied: "Jeton non enregistré",
  statusTokenNotCopiedHelp:
    "Personne ne possède ce jeton. Vous pouvez renouveler ou supprimer la clé.",
  statusNew: "Nouvelle",
  statusActive: "Active",
  actionsFor: (name: string) => `Actions pour ${name}`,
  actionDetails: "Voir les détails",
  actionEdit: "Modifier",
  actionRotate: "Renouveler",
  actionDelete: "Supprimer",
  loadMore: "Charger plus de clés",
  loadingMore: "Chargement d’autres clés…",
  printPart: (drawn: number) =>
    `Seules les clés 1–${number(drawn)} sont imprimées. La liste continue.`,

  // List states
  loading: "Chargement des clés API…",
  loadingSlow: "Cela prend plus de temps que d’habitude.",
  emptyTitle: "Aucune clé API pour le moment",
  emptyText:
    "Utilisez une clé API pour appeler l’API depuis votre propre code. Créez-en une par application ou environnement, afin de pouvoir en remplacer une sans affecter les autres.",
  emptyCreate: "Créer votre première clé",
  emptyReadOnlyText:
    "Lorsqu’une personne disposant d’un accès en écriture créera une clé, celle-ci apparaîtra ici.",
  noMatchTitle: (search: string) => `Aucune clé ne correspond à « ${search} »`,
  noMatchText: "La recherche porte uniquement sur le nom des clés. Essayez un autre nom.",
  noMatchTextWide: "Essayez avec moins de mots ou avec d’autres mots.",
  readOnly:
    "Vous avez un accès en lecture seule. Pour créer, modifier ou supprimer des clés, demandez un accès en écriture à un administrateur de l’espace de travail.",
  readOnlyAdapter: "Ces clés sont gérées ailleurs ; elles ne peuvent être que consultées ici.",
  retry: "Réessayer",
  errorTitle: "Impossible de charger les clés API",
  errorUnavailable: "Le serveur n’a pas répondu. Vérifiez votre connexion, puis réessayez.",
  errorUnknown: "Un problème est survenu en cours de route. Réessayez.",
  errorForbiddenTitle: "Vous n’avez pas accès à ces clés API",
  errorForbidden: "Demandez l’accès à un administrateur de cet espace de travail.",
  errorUnauthenticatedTitle: "Vous êtes déconnecté",
  errorUnauthenticated: "Connectez-vous à nouveau pour voir les clés API de cet espace de travail.",
  errorReauthenticationTitle: "Confirmez votre identité",
  errorReauthentication: "Pour voir ces clés API, prouvez à nouveau votre identité.",
  confirmIdentity: "Confirmer l’identité",
  errorNotFoundTitle: "Cet espace de travail est introuvable",
  errorNotFound: "Il a peut-être été supprimé, ou vous n’y avez peut-être plus accès.",
  errorRejected: "Le serveur a refusé cette requête.",
  errorRedirectedTitle: "Le serveur a redirigé cette requête",
  errorRedirected: "Vous êtes peut-être déconnecté. Reconnectez-vous, puis réessayez.",
  errorRateLimitedTitle: "Trop de requêtes",
  errorRateLimited: (waitSeconds: number) => `Réessayez dans ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Réessayez dans un instant.",
  errorRateLimitedOver: "Vous pouvez maintenant réessayer.",
  offlineTitle: "Vous êtes hors ligne",
  offline: "Les clés API se chargeront dès que vous serez de nouveau connecté à Internet.",
  staleNotice: "La liste n’a pas pu être actualisée ; elle n’est peut-être plus à jour.",
  stalePartial: "Le reste de la liste n’a pas pu être chargé.",
  staleOffline: "Vous êtes hors ligne ; la liste n’est peut-être plus à jour.",
  partFailed:
    "Impossible de charger cette partie de la page. Vérifiez votre connexion, puis réessayez ou rechargez la page.",

  // Create
  createTitle: "Créer une clé API",
  createText: (workspace: string) =>
    `Utilisez une clé distincte pour chaque application ou environnement de l’espace de travail ${workspace}.`,
  createTextWithoutWorkspace:
    "Utilisez une clé distincte pour chaque application ou environnement.",
  nameLabel: "Nom",
  nameHelp:
    "Indiquez où elle sera utilisée : Backend de production, Worker de préproduction, Synchronisation CRM.",
  nameEmpty: "Saisissez un nom.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Utilisez au maximum # caractère.",
      many: "Utilisez au maximum # de caractères.",
      other: "Utilisez au maximum # caractères.",
    }),
  nameControlCharacters:
    "Utilisez une seule ligne, sans tabulation ni autre caractère de contrôle.",
  nameTaken: "Une autre clé porte ce nom. Choisissez-en un autre.",
  nameInUse: "Une autre clé porte déjà ce nom. Vous pouvez tout de même l’utiliser.",
  nameLooksLikeToken:
    "Ceci ressemble à un jeton. Le nom des clés est visible par tous les membres de cet espace de travail : saisissez plutôt un nom descriptif.",
  create: "Créer",
  cancel: "Annuler",
  close: "Fermer",
  save: "Enregistrer",
  createOutcomeUnknown:
    "Nous n’avons pas pu confirmer si la clé a été créée. Vous pouvez réessayer sans risque : vous n’obtiendrez pas de doublon.",
  createOutcomeUnknownCheck:
    "Nous n’avons pas pu confirmer si la clé a été créée. Consultez la liste avant de réessayer.",
  createUnanswered:
    "Il n’y a toujours pas de réponse : la clé existe peut-être, ou peut-être pas. Patientez encore ou réessayez : cela ne créera pas de deuxième clé.",
  createUnansweredCheck:
    "Il n’y a toujours pas de réponse : la clé existe peut-être, ou peut-être pas. Consultez la liste avant de réessayer : vous pourriez obtenir une deuxième clé.",
  createWithoutToken:
    "Le serveur a créé la clé mais n’a envoyé aucun jeton : la clé est donc inutilisable. Réessayez, ou supprimez-la et créez-en une autre.",
  createFound:
    "Une clé portant ce nom figure maintenant dans la liste, mais nous n’avons pas reçu son jeton. Réessayez pour obtenir le jeton, ou retirez la clé.",
  createFoundCheck:
    "Une clé portant ce nom figure maintenant dans la liste, mais nous n’avons pas reçu son jeton. Si vous réessayez, vous pourriez obtenir un doublon.",
  foundDelete: "Supprimer la clé",
  foundRotate: "Renouveler la clé",
  giveUp: "Fermer quand même",

  // Rotate
  rotateTitle: (name: string) => `Renouveler « ${name} » ?`,
  rotateText:
    "La clé reçoit un nouveau jeton, affiché une seule fois. L’ancien jeton cesse immédiatement de fonctionner.",
  rotateConfirm: "Renouveler la clé",
  rotateOutcomeUnknown:
    "Nous n’avons pas pu confirmer si le jeton a été remplacé. Vous pouvez réessayer sans risque.",
  rotateOutcomeUnknownCheck:
    "Nous n’avons pas pu confirmer si le jeton a été remplacé. Si vous réessayez, il pourrait être remplacé deux fois.",
  rotateUnanswered:
    "Il n’y a toujours pas de réponse : le jeton a peut-être été remplacé, ou peut-être pas. Patientez encore ou réessayez : le jeton ne sera pas remplacé deux fois.",
  rotateUnansweredCheck:
    "Il n’y a toujours pas de réponse : le jeton a peut-être été remplacé, ou peut-être pas. Si vous réessayez, il pourrait être remplacé une nouvelle fois.",
  rotateWithoutToken:
    "Le serveur n’a pas renvoyé de nouveau jeton. L’ancien ne fonctionne peut-être plus. Réessayez.",

  // Failures of any write
  writeForbidden: "Vous n’êtes pas autorisé à effectuer cette action.",
  writeUnauthenticated:
    "Vous êtes déconnecté. Connectez-vous à nouveau dans un autre onglet, puis revenez et réessayez.",
  writeReauthentication: "Confirmez votre identité, puis réessayez.",
  writeInvalid: "Le serveur a refusé cette demande. Vérifiez votre saisie.",
  writeNotFound: "Cette clé n’existe plus.",
  writeWorkspaceNotFound: "Cet espace de travail n’existe plus, ou vous n’y avez plus accès.",
  writeLimitReached:
    "Cet espace de travail a atteint son nombre maximal de clés. Supprimez-en une dont vous n’avez plus besoin.",
  writeRateLimited: (waitSeconds: number) =>
    `Trop de requêtes. Réessayez dans ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Trop de requêtes. Réessayez dans un instant.",
  writeRejected: "Le serveur a refusé cette requête. Rien n’a été modifié.",
  writeUnavailable:
    "Le serveur n’a pas répondu. Rien de ce que vous avez saisi n’est perdu. Réessayez.",
  writeUnknown: "Un problème est survenu. Rien de ce que vous avez saisi n’est perdu. Réessayez.",
  writeUnanswered:
    "Il n’y a toujours pas de réponse. Vous pouvez patienter encore, ou fermer cette fenêtre et consulter la liste plus tard.",
  writeStillRunning:
    "Le serveur traite encore votre première requête. Patientez un instant, puis réessayez.",

  // Reveal
  revealTitle: "Copiez votre jeton",
  revealText: (name: string) =>
    `Copiez maintenant le jeton de la clé ${name}. Vous ne pourrez plus le voir ensuite.`,
  revealWorkspace: (workspace: string) =>
    `Cette clé appartient à l’espace de travail ${workspace}.`,
  revealAgain: "Vous avez quitté cette page avant de copier le jeton. Copiez-le maintenant.",
  tokenLabel: "Jeton",
  show: "Afficher",
  showToken: "Afficher le jeton",
  hide: "Masquer",
  hideToken: "Masquer le jeton",
  copy: "Copier",
  copied: "Copié dans le presse-papiers.",
  copiedHeader: "Copié dans le presse-papiers sous forme d’en-tête de requête.",
  copiedByHand: "Copié.",
  copyFailed: (shortcut: string) =>
    `Le navigateur n’a pas autorisé la copie. Le jeton est sélectionné : appuyez sur ${shortcut} pour le copier.`,
  storeWarning:
    "Conservez-le dans la configuration de votre application, un gestionnaire de mots de passe ou un coffre de secrets avant de fermer cette fenêtre.",
  useIt: "En-tête de la requête",
  headerPlaceholder: "<jeton>",
  copyHeader: "Copier l’en-tête",
  copyAs: "Copier au format",
  copyAsFormat: (format: string) => `Copier au format ${format}`,
  done: "Terminé",
  leaveTitle: "Le jeton n’a pas été copié",
  leaveText: "Une fois cette fenêtre fermée, plus personne ne pourra le voir.",
  leaveStay: "Garder ouvert",
  leaveGo: "Je l’ai enregistré",

  // Edit
  editTitle: "Modifier la clé API",
  editText: "Renommer une clé n’affecte pas les requêtes qui l’utilisent.",

  // Delete
  deleteTitle: (name: string) => `Supprimer « ${name} » ?`,
  deleteLastUsed: (time: string) => `Dernière utilisation : ${time}.`,
  deleteNeverUsed: "Cette clé n’a jamais été utilisée.",
  deleteConsequence:
    "Les requêtes qui utilisent cette clé échoueront immédiatement. Cette action est irréversible.",
  deleteConfirm: "Supprimer la clé",
  deleteUncertain:
    "Nous n’avons pas pu confirmer que la clé a été supprimée. Elle fonctionne peut-être encore. Réessayez.",
  detailStatus: "État",
  detailHint: "Extrait du jeton",
  detailId: "Identifiant",
  detailDescription: "Description",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `La clé ${name} a été supprimée. Mettez à jour tous les systèmes qui l’utilisaient, sans quoi leurs requêtes échoueront.`,
  noticeNotDeleted: (name: string) =>
    `La clé ${name} n’a pas été supprimée. Elle figure toujours dans la liste et fonctionne toujours.`,
  noticeStillListed: (name: string) =>
    `La clé ${name} figure de nouveau dans la liste. Le serveur la renvoie encore, elle fonctionne donc peut-être toujours.`,
  noticeLeftOut: (total: number) => `Illisibles et donc non affichées : ${keys(total)}.`,
  noticeListCut:
    "Le serveur a renvoyé deux fois la même page, cette liste est donc peut-être incomplète.",
  noticeCreatedHidden: (name: string) =>
    `La clé ${name} a été créée, mais votre recherche la masque.`,
  dismiss: "Ignorer",
  announceCreated: (name: string) => `La clé API ${name} a été créée.`,
  announceRenamed: (name: string) => `La clé s’appelle maintenant ${name}.`,
  announceRenameFailed: (name: string) =>
    `Nous n’avons pas pu renommer la clé. Elle s’appelle toujours ${name}.`,

  // Fields beyond the name
  optional: "Facultatif",
  duplicateText: (name: string) =>
    `Ce formulaire reprend les réglages de ${name}. La nouvelle clé recevra un nouveau jeton.`,
  editFieldsText:
    "Les modifications s’appliquent immédiatement aux requêtes qui utilisent cette clé. Son jeton reste le même.",
  announceSaved: (name: string) => `Modifications de la clé ${name} enregistrées.`,
  noticeSaveFailed: (name: string) =>
    `Impossible d’enregistrer vos modifications de la clé ${name}.`,
  descriptionLabel: "Description",
  descriptionPlaceholder: "À quoi sert cette clé, et à qui s’adresser à son sujet",

  // Expiration
  expiryLabel: "Expiration",
  expiryDate: "Choisir une date",
  expiryNever: "Jamais",
  expiryUnchanged: "Sans changement",
  expiryDateLabel: "Date d’expiration",
  expiresOn: (time: string) => `Expire le ${time}.`,
  expiredOn: (time: string) => `Expirée depuis le ${time}.`,
  expiresNever: "Cette clé n’expire jamais.",
  expiryNeverWarning:
    "Si cette clé est divulguée, elle fonctionnera jusqu’à ce que quelqu’un la supprime. Choisissez si possible une date d’expiration.",
  expiryMissing: "Choisissez quand la clé expire.",
  expiryPast: "Choisissez une date à venir.",
  expiryTooEarly: (date: string) => `Choisissez le ${date} ou une date ultérieure.`,
  expiryTooLate: (date: string) => `Choisissez le ${date} ou une date antérieure.`,

  // Custom fields
  fieldMissing: "Ce champ est obligatoire.",
  fieldNotANumber: "Saisissez un nombre, par exemple 1000 ou 0,5.",
  fieldChoose: "Choisir une option",
  fieldListHelp: "Une valeur par ligne.",
  permissionsMissing: "Choisissez au moins une étendue.",

  // Permissions
  permissionsLabel: "Étendues",
  permissionsSelected: (selected: number, total: number) =>
    `Sélection : ${number(selected)} sur ${number(total)}`,
  permissionsPresets: "Préréglages",
  permissionsSearch: "Rechercher des étendues",
  permissionsFound: (total: number) =>
    count(total, {
      one: "# étendue trouvée",
      many: "# d’étendues trouvées",
      other: "# étendues trouvées",
    }),
  permissionsNoMatch: (search: string) => `Aucune des étendues ne correspond à « ${search} »`,
  permissionsSelectAll: "Tout sélectionner",
  permissionsSelectAllOf: (group: string) => `Tout sélectionner : ${group}`,
  permissionsClear: "Tout désélectionner",
  permissionsClearAllOf: (group: string) => `Tout désélectionner : ${group}`,
  permissionsOther: "Autres",
  permissionSensitive: "Sensible",
  permissionIncluded: (source: string) => `Comprise dans « ${source} »`,
  permissionsGone: "Plus disponibles",
  permissionGone: "Cette étendue n’existe plus.",
  permissionsNone: "Il n’y a pas d’étendues à choisir.",
  permissionsLoading: "Chargement des étendues…",
  permissionsErrorTitle: "Impossible de charger les étendues",
  permissionsArrowKeys: "Parcourez la liste à l’aide des touches fléchées.",

  // Row menu
  actionDuplicate: "Dupliquer…",
  actionRotateOptions: "Renouveler…",
  actionDisable: "Désactiver",
  actionEnable: "Activer",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "La clé reçoit un nouveau jeton, affiché une seule fois. Choisissez combien de temps le jeton actuel continue de fonctionner.",
  graceLabel: "Jeton actuel",
  graceNone: "S’arrête immédiatement",
  graceNoneHelp:
    "Les requêtes qui utilisent le jeton actuel échoueront tant que vous ne les aurez pas mises à jour.",
  graceUntilToday: (time: string) =>
    `Fonctionne jusqu’à aujourd’hui, ${time}. Mettez vos systèmes à jour avant cette échéance.`,
  graceUntil: (moment: string) =>
    `Fonctionne jusqu’au ${moment}. Mettez vos systèmes à jour avant cette échéance.`,
  graceFailed:
    "Impossible de savoir combien de temps le jeton actuel peut encore fonctionner. Si vous choisissez de renouveler la clé maintenant, il cessera immédiatement de fonctionner.",

  // A key whose old token still works
  statusRotated: "Renouvelée",
  oldTokenUntil: (moment: string) => `fin de l’ancien jeton : ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `L’ancien jeton fonctionne jusqu’à aujourd’hui, ${time}. Mettez vos systèmes à jour avant cette échéance.`,
  revealOldTokenUntil: (moment: string) =>
    `L’ancien jeton fonctionne jusqu’au ${moment}. Mettez vos systèmes à jour avant cette échéance.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `La clé ${name} est désactivée. Les requêtes qui l’utilisent échoueront tant que vous ne l’aurez pas réactivée.`,
  noticeEnabled: (name: string) =>
    `La clé ${name} est activée. Les requêtes qui l’utilisent fonctionnent de nouveau.`,
  noticeEnabledExpired: (name: string) =>
    `La clé ${name} est activée, mais elle a expiré. Les requêtes qui l’utilisent échoueront toujours.`,
  noticeDisableFailed: (name: string) =>
    `Impossible de désactiver la clé ${name}. Elle fonctionne toujours.`,
  noticeEnableFailed: (name: string) =>
    `Impossible d’activer la clé ${name}. Elle est toujours désactivée.`,
  noticeDisableUncertain: (name: string) =>
    `Nous n’avons pas pu confirmer que la clé ${name} a été désactivée. Elle fonctionne peut-être encore.`,
  noticeEnableUncertain: (name: string) =>
    `Nous n’avons pas pu confirmer que la clé ${name} a été activée. Elle est peut-être encore désactivée.`,
  noticeSwitchUnanswered: (name: string) =>
    `Le serveur n’a pas encore répondu : nous ne savons pas si la clé ${name} a changé.`,

  // Details
  detailGone: "Cette clé n’existe plus. Voici ses dernières informations connues.",
  detailOldToken: "Ancien jeton",
  detailOldTokenUntil: (time: string) => `Fonctionne jusqu’au ${time}`,
  detailOn: "Activé",
  detailOff: "Désactivé",

  // Details: usage
  usageTitle: "Requêtes",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "Requêtes, dernière heure",
      many: "Requêtes, # dernières heures",
      other: "Requêtes, # dernières heures",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      one: "Requêtes, dernier jour",
      many: "Requêtes, # derniers jours",
      other: "Requêtes, # derniers jours",
    }),
  usageFailed: (share: string) => `dont ${share} en échec`,
  usageNone: "Aucune requête sur cette période.",
  usageEmpty: "Rien n’a encore été comptabilisé.",
  usageError: "Impossible de charger l’utilisation",
  usageShowNumbers: "Afficher les chiffres",
  usageHideNumbers: "Masquer les chiffres",
  usageColumnDay: "Jour",
  usageColumnTime: "Heure",
  usageColumnFailed: "En échec",

  // Details: activity
  activityTitle: "Activité",
  activityNone: "Aucune activité pour le moment.",
  activityError: "Impossible de charger l’activité",
  activityMoreError: "Impossible de charger la suite de l’activité",
  activityLoaded: (total: number) =>
    count(total, {
      one: "# entrée de plus chargée.",
      many: "# d’entrées de plus chargées.",
      other: "# entrées de plus chargées.",
    }),

  // Filters
  filterLabel: "Filtrer les clés",
  filterActive: "Active",
  filterScopes: "Étendue",
  filterCreatedBy: "Créée par",
  filterChosen: (filter: string, chosen: string) => `${filter} : ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Effacer les filtres",
  filterClearAll: "Effacer la recherche et les filtres",
  noMatchFilterTitle: "Aucune clé ne correspond à ces filtres",
  noMatchFilterSearchTitle: (search: string) =>
    `Aucune clé ne correspond à « ${search} » et à ces filtres`,
  noMatchFilterText: (filters: string) => `Filtres appliqués : ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `La clé ${name} a été créée, mais vos filtres la masquent.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# clé expire dans les 7 jours.",
      many: "# de clés expirent dans les 7 jours.",
      other: "# clés expirent dans les 7 jours.",
    }),
  noticeExpiringShow: (total: number) =>
    count(total, { one: "L’afficher", many: "Les afficher", other: "Les afficher" }),
  noticeExpiringShowAll: "Afficher toutes les clés",

  // Quota
  quota: (used: number, max: number) => `${number(used)} sur ${keys(max)}`,
  quotaReached: "Vous avez atteint la limite. Supprimez une clé pour en créer une autre.",

  // Several keys: checkboxes
  selectAll: "Sélectionner toutes les clés",
  selectKey: (name: string) => `Sélectionner ${name}`,

  // The bar above the list
  selectedCount: (total: number) =>
    count(total, { one: "# sélectionnée", many: "# sélectionnées", other: "# sélectionnées" }),
  selectedHidden: (total: number) =>
    count(total, { one: "# non affichée", many: "# non affichées", other: "# non affichées" }),
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Seule # clé est déjà chargée et peut être sélectionnée.",
      many: "Seules les clés déjà chargées (#) peuvent être sélectionnées.",
      other: "Seules les # clés déjà chargées peuvent être sélectionnées.",
    }),
  selectedNone: "Sélection annulée.",
  bulkActions: "Actions pour les clés sélectionnées",
  bulkDelete: "Supprimer",
  bulkDisable: "Désactiver",
  bulkEnable: "Activer",
  bulkClear: "Désélectionner",
  bulkClearName: "Désélectionner tout",

  // The question
  bulkDeleteTitle: (total: number) => `Supprimer ${keys(total)} ?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Les requêtes qui utilisent cette clé échoueront immédiatement. Cette action est irréversible.",
      many: "Les requêtes qui utilisent ces clés échoueront immédiatement. Cette action est irréversible.",
      other:
        "Les requêtes qui utilisent ces clés échoueront immédiatement. Cette action est irréversible.",
    }),
  bulkDeleteConfirm: (total: number) => `Supprimer ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Désactiver ${keys(total)} ?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Les requêtes qui utilisent cette clé échoueront tant que vous ne l’aurez pas réactivée.",
      many: "Les requêtes qui utilisent ces clés échoueront tant que vous ne les aurez pas réactivées.",
      other:
        "Les requêtes qui utilisent ces clés échoueront tant que vous ne les aurez pas réactivées.",
    }),
  bulkDisableConfirm: (total: number) => `Désactiver ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Activer ${keys(total)} ?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Les requêtes qui utilisent cette clé fonctionneront de nouveau, sauf si elle a expiré.",
      many: "Les requêtes qui utilisent ces clés fonctionneront de nouveau, sauf si une clé a expiré.",
      other:
        "Les requêtes qui utilisent ces clés fonctionneront de nouveau, sauf si une clé a expiré.",
    }),
  bulkEnableConfirm: (total: number) => `Activer ${keys(total)}`,
  bulkKeys: "Clés sélectionnées",
  bulkUsed: (time: string) => `Dernière utilisation : ${time}`,
  bulkMore: (total: number) =>
    count(total, {
      one: "et # autre clé",
      many: "et # d’autres clés",
      other: "et # autres clés",
    }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# de ces clés a été utilisée au cours des dernières 24 heures.",
      many: "# de ces clés ont été utilisées au cours des dernières 24 heures.",
      other: "# de ces clés ont été utilisées au cours des dernières 24 heures.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Cette action est impossible pour # des clés sélectionnées : elle est laissée de côté.",
      many: "Cette action est impossible pour # des clés sélectionnées : elles sont laissées de côté.",
      other:
        "Cette action est impossible pour # des clés sélectionnées : elles sont laissées de côté.",
    }),
  bulkWorkspace: (workspace: string) =>
    `Ces clés appartiennent à l’espace de travail ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Supprimées : ${number(done)} sur ${keys(total)}`,
  bulkDisabling: (done: number, total: number) =>
    `Désactivées : ${number(done)} sur ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Activées : ${number(done)} sur ${keys(total)}`,
  bulkStop: "Arrêter",
  bulkStopping: "Arrêt après les requêtes déjà envoyées…",
  bulkPaused: (waitSeconds: number) =>
    `Le serveur nous a demandé de ralentir. Reprise dans ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Toujours en attente du serveur. Patientez encore, ou fermez cette fenêtre et consultez la liste plus tard.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "L’action a échoué pour # clé.",
      many: "L’action a échoué pour # de clés.",
      other: "L’action a échoué pour # clés.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Vous avez arrêté avant que # clé ne soit traitée. Elle n’a pas changé.",
      many: "Vous avez arrêté avant que # de clés ne soient traitées. Elles n’ont pas changé.",
      other: "Vous avez arrêté avant que # clés ne soient traitées. Elles n’ont pas changé.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "Le serveur ne répond plus : # clé n’a pas été traitée.",
      many: "Le serveur ne répond plus : # de clés n’ont pas été traitées.",
      other: "Le serveur ne répond plus : # clés n’ont pas été traitées.",
    }),
  bulkRefused: (total: number) =>
    count(total, {
      one: "# clé n’a pas changé.",
      many: "# de clés n’ont pas changé.",
      other: "# clés n’ont pas changé.",
    }),
  bulkUncertain: "Pas de réponse. L’action a peut-être été effectuée quand même.",
  bulkRetry: "Réessayer les échecs",
  bulkContinue: "Continuer",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# clé a été supprimée. Mettez à jour tous les systèmes qui l’utilisaient, sans quoi leurs requêtes échoueront.",
      many: "# de clés ont été supprimées. Mettez à jour tous les systèmes qui les utilisaient, sans quoi leurs requêtes échoueront.",
      other:
        "# clés ont été supprimées. Mettez à jour tous les systèmes qui les utilisaient, sans quoi leurs requêtes échoueront.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# clé a été désactivée. Les requêtes qui l’utilisent échoueront tant que vous ne l’aurez pas réactivée.",
      many: "# de clés ont été désactivées. Les requêtes qui les utilisent échoueront tant que vous ne les aurez pas réactivées.",
      other:
        "# clés ont été désactivées. Les requêtes qui les utilisent échoueront tant que vous ne les aurez pas réactivées.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "# clé a été activée.",
      many: "# de clés ont été activées.",
      other: "# clés ont été activées.",
    }),

  // The search for the key of a token
  tokenSearching: "Recherche de la clé à laquelle appartient ce jeton…",
  tokenFound: (name: string) => `Ce jeton appartient à la clé ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Ce jeton pourrait appartenir à # clé.",
      many: "Ce jeton pourrait appartenir à l’une de # de clés.",
      other: "Ce jeton pourrait appartenir à l’une de # clés.",
    }),
  tokenNotFound:
    "Ce jeton n’appartient à aucune clé de cette liste. Sa clé a peut-être été renouvelée ou supprimée.",
  tokenNoHints:
    "Impossible de savoir à quelle clé appartient ce jeton, car ces clés n’affichent pas d’extrait de leur jeton.",
  tokenFailed: "Impossible de vérifier toutes les clés. Collez de nouveau le jeton pour réessayer.",
  tokenNotSent: "Le jeton n’a été ni envoyé ni enregistré.",
  tokenShow: "L’afficher",
};
