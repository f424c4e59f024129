import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("el");
const keys = (total: number) => count(total, { one: "# κλειδί", other: "# κλειδιά" });
const seconds = (total: number) => count(total, { one: "# δευτερόλεπτο", other: "# δευτερόλεπτα" });

/** The Greek messages. */
export const el: Messages = {
  locale: "el",
  dir: "ltr",
  // Header
  heading: "Κλειδιά API",
  lede: (workspace: string) =>
    `Με τα κλειδιά οι εφαρμογές σας συνδέονται στον χώρο εργασίας ${workspace}.`,
  ledeWithoutWorkspace: "Με τα κλειδιά οι εφαρμογές σας συνδέονται σε αυτόν τον χώρο εργασίας.",
  authorizationLink: "Πώς εξουσιοδοτούνται τα αιτήματα",
  opensInNewTab: "ανοίγει σε νέα καρτέλα",
  createButton: "Κλειδί API",

  // Toolbar
  searchLabel: "Αναζήτηση κλειδιών API κατά όνομα",
  searchPlaceholder: "Αναζήτηση κατά όνομα",
  searchLabelWide: "Αναζήτηση κλειδιών API",
  searchPlaceholderWide: "Αναζήτηση",
  searchClear: "Καθαρισμός αναζήτησης",
  searchClearText: "Καθαρισμός κειμένου",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ κλειδιά`,
  countMatches: (matches: number, total: number) => `${number(matches)} από ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# αποτέλεσμα", other: "# αποτελέσματα" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ αποτελέσματα`,

  // Table
  tableCaption: (workspace: string) => `Κλειδιά API του χώρου εργασίας ${workspace}`,
  tableCaptionWithoutWorkspace: "Κλειδιά API",
  columnName: "Όνομα",
  columnCreated: "Δημιουργία",
  columnLastUsed: "Τελευταία χρήση",
  columnExpires: "Λήξη",
  columnCreatedBy: "Δημιουργός",
  columnScopes: "Δικαιώματα",
  columnActions: "Ενέργειες",
  expiredLabel: "Έληξε",
  neverUsed: "Χωρίς χρήση",
  neverExpires: "Χωρίς λήξη",
  createdUnknown: "Άγνωστο",
  createdByUnknown: "Άγνωστος",
  noScopes: "Χωρίς δικαιώματα",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Ταξινόμηση κατά «${column}», αύξουσα`,
  sortedDescending: (column: string) => `Ταξινόμηση κατά «${column}», φθίνουσα`,
  statusExpiring: "Λήγει σύντομα",
  statusExpired: "Έληξε",
  statusDisabled: "Απενεργοποιημένο",
  statusTokenNotCopied: "Το διακριτικό δεν αντιγράφηκε",
  statusNew: "Νέο",
  statusActive: "Ενεργό",
  actionsFor: (name: string) => `Ενέργειες για ${name}`,
  actionDetails: "Προβολή λεπτομερειών",
  actionEdit: "Επεξεργασία",
  actionRotate: "Περιστροφή",
  actionDelete: "Διαγραφή",
  loadMore: "Φόρτωση περισσότερων κλειδιών",
  loadingMore: "Φόρτωση περισσότερων κλειδιών…",

  // List states
  loading: "Φόρτωση κλειδιών API…",
  loadingSlow: "Διαρκεί περισσότερο από το συνηθισμένο.",
  emptyTitle: "Δεν υπάρχουν ακόμη κλειδιά API",
  emptyText:
    "Ένα κλειδί API επιτρέπει σε μία εφαρμογή ή ένα περιβάλλον να καλεί το API χωρίς να συνδέεται άνθρωπος. Δημιουργήστε ένα για το καθένα, ώστε η αντικατάσταση ή η διαγραφή του να γίνεται χωριστά.",
  emptyCreate: "Δημιουργία πρώτου κλειδιού",
  emptyReadOnlyText:
    "Όταν κάποιος με δικαίωμα εγγραφής δημιουργήσει ένα κλειδί, θα εμφανιστεί εδώ.",
  noMatchTitle: (search: string) => `Κανένα κλειδί δεν ταιριάζει με «${search}»`,
  noMatchText: "Η αναζήτηση κοιτάζει μόνο τα ονόματα των κλειδιών.",
  noMatchTextWide: "Δοκιμάστε λιγότερες ή άλλες λέξεις.",
  readOnly:
    "Βλέπετε αυτά τα κλειδιά, αλλά η δημιουργία, η επεξεργασία και η διαγραφή τους απαιτούν δικαίωμα εγγραφής.",
  readOnlyAdapter:
    "Η διαχείριση αυτών των κλειδιών γίνεται αλλού, οπότε εδώ μπορείτε μόνο να τα δείτε.",
  retry: "Νέα προσπάθεια",
  errorTitle: "Δεν ήταν δυνατή η φόρτωση των κλειδιών API",
  errorUnavailable: "Ο διακομιστής δεν απάντησε. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.",
  errorUnknown: "Κάτι πήγε στραβά κατά την επικοινωνία. Δοκιμάστε ξανά.",
  errorForbiddenTitle: "Δεν έχετε πρόσβαση σε αυτά τα κλειδιά API",
  errorForbidden: "Ζητήστε πρόσβαση από έναν διαχειριστή αυτού του χώρου εργασίας.",
  errorUnauthenticatedTitle: "Έχετε αποσυνδεθεί",
  errorUnauthenticated: "Συνδεθείτε ξανά για να δείτε τα κλειδιά API αυτού του χώρου εργασίας.",
  errorReauthenticationTitle: "Επιβεβαιώστε ότι είστε εσείς",
  errorReauthentication: "Για να δείτε αυτά τα κλειδιά API, επιβεβαιώστε ξανά την ταυτότητά σας.",
  confirmIdentity: "Επιβεβαίωση",
  errorNotFoundTitle: "Αυτός ο χώρος εργασίας δεν βρέθηκε",
  errorNotFound: "Ίσως έχει διαγραφεί ή έχετε αποχωρήσει από αυτόν.",
  errorRejected: "Ο διακομιστής απέρριψε το αίτημα.",
  errorRedirectedTitle: "Ο διακομιστής ανακατεύθυνε το αίτημα",
  errorRedirected: "Ίσως έχετε αποσυνδεθεί. Συνδεθείτε ξανά και δοκιμάστε πάλι.",
  errorRateLimitedTitle: "Πάρα πολλά αιτήματα",
  errorRateLimited: (waitSeconds: number) => `Δοκιμάστε ξανά σε ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Δοκιμάστε ξανά σε λίγο.",
  errorRateLimitedOver: "Μπορείτε να δοκιμάσετε ξανά τώρα.",
  offlineTitle: "Είστε εκτός σύνδεσης",
  offline: "Τα κλειδιά API θα φορτωθούν μόλις συνδεθείτε ξανά.",
  staleNotice: "Δεν ήταν δυνατή η ανανέωση της λίστας, οπότε μπορεί να μην είναι ενημερωμένη.",
  staleOffline: "Είστε εκτός σύνδεσης, οπότε η λίστα μπορεί να μην είναι ενημερωμένη.",

  // Create
  createTitle: "Δημιουργία κλειδιού API",
  createText: (workspace: string) =>
    `Για μία εφαρμογή ή ένα περιβάλλον στον χώρο εργασίας ${workspace}.`,
  createTextWithoutWorkspace: "Για μία εφαρμογή ή ένα περιβάλλον.",
  nameLabel: "Όνομα",
  nameHelp: "Γράψτε πού θα χρησιμοποιηθεί: διακομιστής παραγωγής, δοκιμές, συγχρονισμός CRM.",
  nameEmpty: "Γράψτε ένα όνομα.",
  nameTooLong: (maximum: number) => `Χρησιμοποιήστε έως ${number(maximum)} χαρακτήρες.`,
  nameControlCharacters: "Χρησιμοποιήστε μία γραμμή, χωρίς στηλοθέτες ή άλλους χαρακτήρες ελέγχου.",
  nameTaken: "Ένα άλλο κλειδί έχει αυτό το όνομα. Επιλέξτε διαφορετικό.",
  nameInUse:
    "Ένα άλλο κλειδί έχει ήδη αυτό το όνομα. Μπορείτε παρ’ όλα αυτά να το χρησιμοποιήσετε.",
  nameLooksLikeToken:
    "Μοιάζει με διακριτικό. Τα ονόματα τα βλέπουν όλοι εδώ, οπότε γράψτε αντ’ αυτού μια περιγραφή.",
  create: "Δημιουργία",
  cancel: "Άκυρο",
  close: "Κλείσιμο",
  save: "Αποθήκευση",
  createOutcomeUnknown:
    "Δεν ήρθε σαφής απάντηση, οπότε το κλειδί μπορεί να υπάρχει ή να μην υπάρχει. Η νέα προσπάθεια είναι ασφαλής: δεν θα δημιουργήσει δεύτερο κλειδί.",
  createOutcomeUnknownCheck:
    "Δεν ήρθε σαφής απάντηση, οπότε το κλειδί μπορεί να υπάρχει ή να μην υπάρχει. Ελέγξτε τη λίστα πριν δοκιμάσετε ξανά: μπορεί να δημιουργηθεί δεύτερο κλειδί.",
  createUnanswered:
    "Δεν υπάρχει ακόμη απάντηση, οπότε το κλειδί μπορεί να υπάρχει ή να μην υπάρχει. Περιμένετε ή δοκιμάστε ξανά: δεν θα δημιουργηθεί δεύτερο κλειδί.",
  createUnansweredCheck:
    "Δεν υπάρχει ακόμη απάντηση, οπότε το κλειδί μπορεί να υπάρχει ή να μην υπάρχει. Ελέγξτε τη λίστα πριν δοκιμάσετε ξανά: μπορεί να δημιουργηθεί δεύτερο κλειδί.",
  createWithoutToken:
    "Ο διακομιστής δημιούργησε το κλειδί αλλά δεν έστειλε διακριτικό, οπότε το κλειδί δεν μπορεί να χρησιμοποιηθεί. Δοκιμάστε ξανά ή διαγράψτε το και δημιουργήστε άλλο.",
  createFound:
    "Δεν ήρθε σαφής απάντηση, αλλά στη λίστα υπάρχει τώρα κλειδί με αυτό το όνομα και κανείς δεν έχει το διακριτικό του. Η νέα προσπάθεια είναι ασφαλής και ίσως έτσι λάβετε τελικά το διακριτικό.",
  createFoundCheck:
    "Δεν ήρθε σαφής απάντηση, αλλά στη λίστα υπάρχει τώρα κλειδί με αυτό το όνομα και κανείς δεν έχει το διακριτικό του. Αν δοκιμάσετε ξανά, μπορεί να δημιουργηθεί δεύτερο κλειδί.",
  foundDelete: "Διαγραφή αυτού του κλειδιού",
  foundRotate: "Περιστροφή αυτού του κλειδιού",
  giveUp: "Να μείνει έτσι",

  // Rotate
  rotateTitle: (name: string) => `Περιστροφή του κλειδιού «${name}»;`,
  rotateText:
    "Το κλειδί αποκτά νέο διακριτικό, που εμφανίζεται μία φορά. Το παλιό διακριτικό παύει αμέσως να λειτουργεί.",
  rotateConfirm: "Περιστροφή",
  rotateOutcomeUnknown:
    "Δεν ήρθε σαφής απάντηση, οπότε το διακριτικό μπορεί να έχει αντικατασταθεί ή όχι. Η νέα προσπάθεια είναι ασφαλής: δεν θα το αντικαταστήσει δύο φορές.",
  rotateOutcomeUnknownCheck:
    "Δεν ήρθε σαφής απάντηση, οπότε το διακριτικό μπορεί να έχει αντικατασταθεί ή όχι. Αν δοκιμάσετε ξανά, μπορεί να αντικατασταθεί άλλη μία φορά.",
  rotateUnanswered:
    "Δεν υπάρχει ακόμη απάντηση, οπότε το διακριτικό μπορεί να έχει αντικατασταθεί ή όχι. Περιμένετε ή δοκιμάστε ξανά: δεν θα αντικατασταθεί δύο φορές.",
  rotateUnansweredCheck:
    "Δεν υπάρχει ακόμη απάντηση, οπότε το διακριτικό μπορεί να έχει αντικατασταθεί ή όχι. Αν δοκιμάσετε ξανά, μπορεί να αντικατασταθεί άλλη μία φορά.",
  rotateWithoutToken: "Ο διακομιστής δεν έστειλε διακριτικό. Δοκιμάστε ξανά.",

  // Failures of any write
  writeForbidden: "Δεν επιτρέπεται πλέον να το κάνετε αυτό.",
  writeUnauthenticated:
    "Έχετε αποσυνδεθεί. Συνδεθείτε σε άλλη καρτέλα, επιστρέψτε εδώ και δοκιμάστε ξανά.",
  writeReauthentication: "Επιβεβαιώστε ότι είστε εσείς και δοκιμάστε ξανά.",
  writeInvalid: "Ο διακομιστής το απέρριψε. Ελέγξτε όσα γράψατε.",
  writeNotFound: "Αυτό το κλειδί δεν υπάρχει πια.",
  writeLimitReached:
    "Αυτός ο χώρος εργασίας έχει τον μέγιστο επιτρεπόμενο αριθμό κλειδιών. Διαγράψτε ένα που δεν χρειάζεστε πια.",
  writeRejected: "Ο διακομιστής απέρριψε το αίτημα. Δεν άλλαξε τίποτα.",
  writeUnavailable:
    "Ο διακομιστής δεν απάντησε. Δεν χάθηκε τίποτα από όσα γράψατε. Δοκιμάστε ξανά.",
  writeUnknown: "Κάτι πήγε στραβά. Δεν χάθηκε τίποτα από όσα γράψατε. Δοκιμάστε ξανά.",
  writeUnanswered:
    "Δεν υπάρχει ακόμη απάντηση. Μπορείτε να περιμένετε ή να κλείσετε αυτό το παράθυρο και να δείτε τη λίστα αργότερα.",
  writeStillRunning:
    "Ο διακομιστής επεξεργάζεται ακόμη το πρώτο σας αίτημα. Περιμένετε λίγο και δοκιμάστε ξανά.",

  // Reveal
  revealTitle: "Αντιγράψτε το διακριτικό",
  revealText: (name: string) => `Το διακριτικό του κλειδιού ${name} εμφανίζεται μόνο αυτή τη φορά.`,
  revealWorkspace: (workspace: string) => `Αυτό το κλειδί ανήκει στον χώρο εργασίας ${workspace}.`,
  revealAgain: "Φύγατε πριν το αντιγράψετε.",
  tokenLabel: "Διακριτικό",
  show: "Εμφάνιση",
  hide: "Απόκρυψη",
  copy: "Αντιγραφή",
  copied: "Αντιγράφηκε στο πρόχειρο.",
  copiedHeader: "Αντιγράφηκε στο πρόχειρο ως κεφαλίδα αιτήματος.",
  copiedByHand: "Αντιγράφηκε.",
  copyFailed: (shortcut: string) =>
    `Το πρόγραμμα περιήγησης δεν επέτρεψε την αντιγραφή. Το διακριτικό είναι επιλεγμένο: πατήστε ${shortcut} για να το αντιγράψετε.`,
  storeWarning:
    "Αποθηκεύστε το στις ρυθμίσεις της εφαρμογής, σε διαχειριστή κωδικών ή σε αποθήκη μυστικών πριν κλείσετε αυτό το παράθυρο.",
  useIt: "Χρήση",
  headerPlaceholder: "<διακριτικό>",
  copyHeader: "Αντιγραφή ως κεφαλίδα",
  copyAs: "Αντιγραφή ως",
  copyAsFormat: (format: string) => `Αντιγραφή ως ${format}`,
  done: "Τέλος",
  leaveTitle: "Το διακριτικό δεν αντιγράφηκε",
  leaveText: "Μόλις κλείσει αυτό το παράθυρο, κανείς δεν θα μπορεί να το ξαναδεί.",
  leaveStay: "Πίσω",
  leaveGo: "Το αποθήκευσα, κλείσιμο",

  // Edit
  editTitle: "Επεξεργασία κλειδιού API",
  editText:
    "Το όνομα είναι για τους ανθρώπους. Τα αιτήματα με αυτό το κλειδί λειτουργούν όπως πριν.",

  // Delete
  deleteTitle: (name: string) => `Διαγραφή του κλειδιού «${name}»;`,
  deleteLastUsed: (time: string) => `Τελευταία χρήση: ${time}.`,
  deleteNeverUsed: "Δεν χρησιμοποιήθηκε ποτέ.",
  deleteConsequence:
    "Τα αιτήματα που το χρησιμοποιούν θα αποτυγχάνουν από εδώ και πέρα. Αυτή η ενέργεια δεν μπορεί να αναιρεθεί.",
  deleteConfirm: "Διαγραφή",
  deleteUncertain:
    "Δεν ήρθε σαφής απάντηση, οπότε το κλειδί μπορεί να υπάρχει ακόμη. Δοκιμάστε ξανά.",
  detailStatus: "Κατάσταση",
  detailHint: "Διακριτικό (απόσπασμα)",
  detailId: "Αναγνωριστικό",
  detailDescription: "Περιγραφή",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Το κλειδί ${name} διαγράφηκε. Ενημερώστε κάθε σύστημα που το χρησιμοποιούσε, αλλιώς τα αιτήματά του θα αποτυγχάνουν.`,
  noticeNotDeleted: (name: string) =>
    `Το κλειδί ${name} δεν διαγράφηκε. Είναι ακόμη στη λίστα και λειτουργεί ακόμη.`,
  noticeStillListed: (name: string) =>
    `Το κλειδί ${name} είναι ξανά στη λίστα. Ο διακομιστής το επιστρέφει ακόμη, οπότε μπορεί να λειτουργεί ακόμη.`,
  noticeLeftOut: (total: number) =>
    `Δεν διαβάζονται και γι’ αυτό δεν εμφανίζονται: ${keys(total)}.`,
  noticeListCut:
    "Ο διακομιστής επέστρεψε την ίδια σελίδα δύο φορές, οπότε η λίστα μπορεί να είναι ελλιπής.",
  noticeCreatedHidden: (name: string) =>
    `Το κλειδί ${name} δημιουργήθηκε, αλλά η αναζήτησή σας το κρύβει.`,
  dismiss: "Κλείσιμο ειδοποίησης",
  announceCreated: (name: string) => `Το κλειδί API ${name} δημιουργήθηκε.`,
  announceRenamed: (name: string) => `Το κλειδί ονομάζεται πλέον ${name}.`,
  announceRenameFailed: (name: string) => `Το κλειδί ονομάζεται ${name} όπως πριν.`,
};
