import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "many" | "other">("fr");
const keys = (total: number) => count(total, { one: "# clé", many: "# de clés", other: "# clés" });
const seconds = (total: number) =>
  count(total, { one: "# seconde", many: "# de secondes", other: "# secondes" });

/** The French messages. */
export const fr: Translation = {
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
};
