import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "other">("el");
const keys = (total: number) => count(total, { one: "# κλειδί", other: "# κλειδιά" });
const seconds = (total: number) => count(total, { one: "# δευτερόλεπτο", other: "# δευτερόλεπτα" });
// A time that ends in a period ends the sentence, too.
const sentence = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The Greek messages. */
export const el: Messages = {
  locale: "el",
  dir: "ltr",
  // Header
  heading: "Κλειδιά API",
  lede: (workspace: string) =>
    `Με τα κλειδιά API, οι εφαρμογές και τα σενάριά σας έχουν πρόσβαση στον χώρο εργασίας ${workspace} μέσω του API.`,
  ledeWithoutWorkspace:
    "Με τα κλειδιά API, οι εφαρμογές και τα σενάριά σας έχουν πρόσβαση σε αυτόν τον χώρο εργασίας μέσω του API.",
  authorizationLink: "Μάθετε πώς γίνεται ο έλεγχος ταυτότητας των αιτημάτων",
  opensInNewTab: "ανοίγει σε νέα καρτέλα",
  createButton: "Κλειδί API",
  createButtonName: "Δημιουργήστε κλειδί API",

  // Toolbar
  searchLabel: "Αναζήτηση κλειδιών API κατά όνομα",
  searchPlaceholder: "Αναζήτηση κατά όνομα",
  searchLabelWide: "Αναζήτηση κλειδιών API",
  searchPlaceholderWide: "Αναζήτηση",
  searchClear: "Καθαρισμός αναζήτησης",
  searchClearText: "Καθαρισμός αναζήτησης",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) => `${number(loaded)}+ κλειδιά`,
  countMatches: (matches: number, total: number) => `${number(matches)} από ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# αποτέλεσμα", other: "# αποτελέσματα" }),
  countMatchesAtLeast: (loaded: number) => `${number(loaded)}+ αποτελέσματα`,
  countLoaded: (loaded: number, total: number) => `Φορτώθηκαν ${number(loaded)} από ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Κλειδιά που φορτώθηκαν έως τώρα: ${number(loaded)}`,
  countPartial: "Η αναζήτηση και η ταξινόμηση καλύπτουν μόνο τα κλειδιά που φορτώθηκαν έως τώρα.",

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
  createdByUnknown: "Άγνωστος χρήστης",
  noScopes: "Χωρίς δικαιώματα",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Ταξινόμηση κατά «${column}», αύξουσα`,
  sortedDescending: (column: string) => `Ταξινόμηση κατά «${column}», φθίνουσα`,
  statusExpiring: "Λήγει σύντομα",
  statusExpired: "Έληξε",
  statusDisabled: "Απενεργοποιημένο",
  statusTokenNotCopied: "Το διακριτικό δεν αποθηκεύτηκε",
  statusTokenNotCopiedHelp:
    "Κανείς δεν έχει αυτό το διακριτικό. Κάντε περιστροφή ή διαγραφή του κλειδιού.",
  statusNew: "Νέο",
  statusActive: "Ενεργό",
  actionsFor: (name: string) => `Ενέργειες για ${name}`,
  actionDetails: "Προβολή λεπτομερειών",
  actionEdit: "Επεξεργασία",
  actionRotate: "Περιστροφή",
  actionDelete: "Διαγραφή",
  loadMore: "Φόρτωση περισσότερων κλειδιών",
  loadingMore: "Φόρτωση περισσότερων κλειδιών…",
  printPart: (drawn: number) =>
    `Εκτυπώθηκαν μόνο τα κλειδιά 1–${number(drawn)}. Η λίστα συνεχίζεται.`,

  // List states
  loading: "Φόρτωση κλειδιών API…",
  loadingSlow: "Διαρκεί περισσότερο από το συνηθισμένο.",
  emptyTitle: "Δεν υπάρχουν ακόμη κλειδιά API",
  emptyText:
    "Με ένα κλειδί API καλείτε το API από τον δικό σας κώδικα. Δημιουργήστε ένα για κάθε εφαρμογή ή περιβάλλον, ώστε να αντικαθιστάτε ένα χωρίς να επηρεάζονται τα υπόλοιπα.",
  emptyCreate: "Δημιουργία πρώτου κλειδιού",
  emptyReadOnlyText:
    "Όταν κάποιος με δικαίωμα εγγραφής δημιουργήσει ένα κλειδί, θα εμφανιστεί εδώ.",
  noMatchTitle: (search: string) => `Κανένα κλειδί δεν ταιριάζει με «${search}»`,
  noMatchText: "Η αναζήτηση κοιτάζει μόνο τα ονόματα των κλειδιών. Δοκιμάστε άλλο όνομα.",
  noMatchTextWide: "Δοκιμάστε λιγότερες ή άλλες λέξεις.",
  readOnly:
    "Έχετε πρόσβαση μόνο για προβολή. Για τη δημιουργία, την επεξεργασία ή τη διαγραφή κλειδιών, ζητήστε δικαίωμα εγγραφής από έναν διαχειριστή του χώρου εργασίας.",
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
  confirmIdentity: "Επαλήθευση ταυτότητας",
  errorNotFoundTitle: "Αυτός ο χώρος εργασίας δεν βρέθηκε",
  errorNotFound: "Ίσως έχει διαγραφεί ή δεν έχετε πλέον πρόσβαση σε αυτόν.",
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
  stalePartial: "Δεν ήταν δυνατή η φόρτωση της υπόλοιπης λίστας.",
  staleOffline: "Είστε εκτός σύνδεσης, οπότε η λίστα μπορεί να μην είναι ενημερωμένη.",
  partFailed:
    "Δεν ήταν δυνατή η φόρτωση αυτού του τμήματος της σελίδας. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά ή φορτώστε ξανά τη σελίδα.",

  // Create
  createTitle: "Δημιουργία κλειδιού API",
  createText: (workspace: string) =>
    `Χρησιμοποιήστε ξεχωριστό κλειδί για κάθε εφαρμογή ή περιβάλλον στον χώρο εργασίας ${workspace}.`,
  createTextWithoutWorkspace: "Χρησιμοποιήστε ξεχωριστό κλειδί για κάθε εφαρμογή ή περιβάλλον.",
  nameLabel: "Όνομα",
  nameHelp: "Γράψτε πού θα χρησιμοποιηθεί: διακομιστής παραγωγής, δοκιμές, συγχρονισμός CRM.",
  nameEmpty: "Γράψτε ένα όνομα.",
  nameTooLong: (maximum: number) => `Χρησιμοποιήστε έως ${number(maximum)} χαρακτήρες.`,
  nameControlCharacters: "Χρησιμοποιήστε μία γραμμή, χωρίς στηλοθέτες ή άλλους χαρακτήρες ελέγχου.",
  nameTaken: "Ένα άλλο κλειδί έχει αυτό το όνομα. Επιλέξτε διαφορετικό.",
  nameInUse:
    "Ένα άλλο κλειδί έχει ήδη αυτό το όνομα. Μπορείτε παρ’ όλα αυτά να το χρησιμοποιήσετε.",
  nameLooksLikeToken:
    "Αυτό μοιάζει με διακριτικό. Όλοι σε αυτόν τον χώρο εργασίας βλέπουν τα ονόματα των κλειδιών, γι’ αυτό εισαγάγετε ένα περιγραφικό όνομα.",
  create: "Δημιουργία",
  cancel: "Άκυρο",
  close: "Κλείσιμο",
  save: "Αποθήκευση",
  createOutcomeUnknown:
    "Δεν μπορέσαμε να επιβεβαιώσουμε αν δημιουργήθηκε το κλειδί. Μπορείτε να δοκιμάσετε ξανά με ασφάλεια: δεν θα δημιουργηθεί δεύτερο.",
  createOutcomeUnknownCheck:
    "Δεν μπορέσαμε να επιβεβαιώσουμε αν δημιουργήθηκε το κλειδί. Ελέγξτε τη λίστα πριν δοκιμάσετε ξανά.",
  createUnanswered:
    "Δεν υπάρχει ακόμη απάντηση, οπότε το κλειδί μπορεί να υπάρχει ή να μην υπάρχει. Περιμένετε ή δοκιμάστε ξανά: δεν θα δημιουργηθεί δεύτερο κλειδί.",
  createUnansweredCheck:
    "Δεν υπάρχει ακόμη απάντηση, οπότε το κλειδί μπορεί να υπάρχει ή να μην υπάρχει. Ελέγξτε τη λίστα πριν δοκιμάσετε ξανά: μπορεί να δημιουργηθεί δεύτερο κλειδί.",
  createWithoutToken:
    "Ο διακομιστής δημιούργησε το κλειδί αλλά δεν έστειλε διακριτικό, οπότε το κλειδί δεν μπορεί να χρησιμοποιηθεί. Δοκιμάστε ξανά ή διαγράψτε το και δημιουργήστε άλλο.",
  createFound:
    "Στη λίστα υπάρχει τώρα κλειδί με αυτό το όνομα, αλλά δεν λάβαμε το διακριτικό του. Δοκιμάστε ξανά για να λάβετε το διακριτικό ή καταργήστε το κλειδί.",
  createFoundCheck:
    "Στη λίστα υπάρχει τώρα κλειδί με αυτό το όνομα, αλλά δεν λάβαμε το διακριτικό του. Αν δοκιμάσετε ξανά, μπορεί να δημιουργηθεί δεύτερο.",
  foundDelete: "Διαγραφή κλειδιού",
  foundRotate: "Περιστροφή κλειδιού",
  giveUp: "Κλείσιμο ούτως ή άλλως",

  // Rotate
  rotateTitle: (name: string) => `Περιστροφή του κλειδιού «${name}»;`,
  rotateText:
    "Το κλειδί αποκτά νέο διακριτικό, που εμφανίζεται μία φορά. Το παλιό διακριτικό παύει αμέσως να λειτουργεί.",
  rotateConfirm: "Περιστροφή κλειδιού",
  rotateOutcomeUnknown:
    "Δεν μπορέσαμε να επιβεβαιώσουμε αν αντικαταστάθηκε το διακριτικό. Μπορείτε να δοκιμάσετε ξανά με ασφάλεια.",
  rotateOutcomeUnknownCheck:
    "Δεν μπορέσαμε να επιβεβαιώσουμε αν αντικαταστάθηκε το διακριτικό. Αν δοκιμάσετε ξανά, μπορεί να αντικατασταθεί δύο φορές.",
  rotateUnanswered:
    "Δεν υπάρχει ακόμη απάντηση, οπότε το διακριτικό μπορεί να έχει αντικατασταθεί ή όχι. Περιμένετε ή δοκιμάστε ξανά: δεν θα αντικατασταθεί δύο φορές.",
  rotateUnansweredCheck:
    "Δεν υπάρχει ακόμη απάντηση, οπότε το διακριτικό μπορεί να έχει αντικατασταθεί ή όχι. Αν δοκιμάσετε ξανά, μπορεί να αντικατασταθεί άλλη μία φορά.",
  rotateWithoutToken:
    "Ο διακομιστής δεν επέστρεψε νέο διακριτικό. Το παλιό ίσως έχει πάψει να λειτουργεί. Δοκιμάστε ξανά.",

  // Failures of any write
  writeForbidden: "Δεν έχετε δικαίωμα να το κάνετε αυτό.",
  writeUnauthenticated:
    "Έχετε αποσυνδεθεί. Συνδεθείτε σε άλλη καρτέλα, επιστρέψτε εδώ και δοκιμάστε ξανά.",
  writeReauthentication: "Επιβεβαιώστε ότι είστε εσείς και δοκιμάστε ξανά.",
  writeInvalid: "Ο διακομιστής το απέρριψε. Ελέγξτε όσα γράψατε.",
  writeNotFound: "Αυτό το κλειδί δεν υπάρχει πια.",
  writeWorkspaceNotFound:
    "Αυτός ο χώρος εργασίας δεν υπάρχει πια ή δεν έχετε πλέον πρόσβαση σε αυτόν.",
  writeLimitReached:
    "Αυτός ο χώρος εργασίας έχει τον μέγιστο επιτρεπόμενο αριθμό κλειδιών. Διαγράψτε ένα που δεν χρειάζεστε πια.",
  writeRateLimited: (waitSeconds: number) =>
    `Πάρα πολλά αιτήματα. Δοκιμάστε ξανά σε ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Πάρα πολλά αιτήματα. Δοκιμάστε ξανά σε λίγο.",
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
  revealText: (name: string) =>
    `Αντιγράψτε τώρα το διακριτικό του κλειδιού ${name}. Δεν θα μπορέσετε να το δείτε ξανά.`,
  revealWorkspace: (workspace: string) => `Αυτό το κλειδί ανήκει στον χώρο εργασίας ${workspace}.`,
  revealAgain: "Φύγατε από αυτή τη σελίδα πριν αντιγράψετε το διακριτικό. Αντιγράψτε το τώρα.",
  tokenLabel: "Διακριτικό",
  show: "Εμφάνιση",
  showToken: "Εμφάνιση διακριτικού",
  hide: "Απόκρυψη",
  hideToken: "Απόκρυψη διακριτικού",
  copy: "Αντιγραφή",
  copied: "Αντιγράφηκε στο πρόχειρο.",
  copiedHeader: "Αντιγράφηκε στο πρόχειρο ως κεφαλίδα αιτήματος.",
  copiedByHand: "Αντιγράφηκε.",
  copyFailed: (shortcut: string) =>
    `Το πρόγραμμα περιήγησης δεν επέτρεψε την αντιγραφή. Το διακριτικό είναι επιλεγμένο: πατήστε ${shortcut} για να το αντιγράψετε.`,
  storeWarning:
    "Αποθηκεύστε το στις ρυθμίσεις της εφαρμογής, σε διαχειριστή κωδικών ή σε αποθήκη μυστικών πριν κλείσετε αυτό το παράθυρο.",
  useIt: "Κεφαλίδα αιτήματος",
  headerPlaceholder: "<διακριτικό>",
  copyHeader: "Αντιγραφή κεφαλίδας",
  copyAs: "Αντιγραφή ως",
  copyAsFormat: (format: string) => `Αντιγραφή ως ${format}`,
  done: "Τέλος",
  leaveTitle: "Το διακριτικό δεν αντιγράφηκε",
  leaveText: "Μόλις κλείσει αυτό το παράθυρο, κανείς δεν θα μπορεί να το ξαναδεί.",
  leaveStay: "Να μείνει ανοιχτό",
  leaveGo: "Το αποθήκευσα",

  // Edit
  editTitle: "Επεξεργασία κλειδιού API",
  editText: "Η μετονομασία ενός κλειδιού δεν επηρεάζει τα αιτήματα που το χρησιμοποιούν.",

  // Delete
  deleteTitle: (name: string) => `Διαγραφή του κλειδιού «${name}»;`,
  deleteLastUsed: (time: string) => `Τελευταία χρήση: ${time}.`,
  deleteNeverUsed: "Δεν χρησιμοποιήθηκε ποτέ.",
  deleteConsequence:
    "Τα αιτήματα που χρησιμοποιούν αυτό το κλειδί θα αρχίσουν αμέσως να αποτυγχάνουν. Αυτή η ενέργεια δεν αναιρείται.",
  deleteConfirm: "Διαγραφή κλειδιού",
  deleteUncertain:
    "Δεν μπορέσαμε να επιβεβαιώσουμε ότι διαγράφηκε το κλειδί. Ίσως λειτουργεί ακόμη. Δοκιμάστε ξανά.",
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
  announceRenameFailed: (name: string) =>
    `Δεν μπορέσαμε να μετονομάσουμε το κλειδί. Ονομάζεται ακόμη ${name}.`,

  // The fields beyond the name
  optional: "Προαιρετικό",
  duplicateText: (name: string) =>
    `Η φόρμα ξεκινά με τις ρυθμίσεις του κλειδιού ${name}. Το νέο κλειδί αποκτά νέο διακριτικό.`,
  editFieldsText:
    "Οι αλλαγές ισχύουν αμέσως για τα αιτήματα που χρησιμοποιούν αυτό το κλειδί. Το διακριτικό του μένει ίδιο.",
  announceSaved: (name: string) => `Οι αλλαγές στο κλειδί ${name} αποθηκεύτηκαν.`,
  noticeSaveFailed: (name: string) =>
    `Δεν μπορέσαμε να αποθηκεύσουμε τις αλλαγές σας στο κλειδί ${name}.`,
  descriptionLabel: "Περιγραφή",
  descriptionPlaceholder: "Τι λειτουργεί με αυτό το κλειδί και ποιον να ρωτήσετε γι’ αυτό",

  // Expiration
  expiryLabel: "Λήξη",
  expiryDate: "Επιλογή ημερομηνίας",
  expiryNever: "Ποτέ",
  expiryUnchanged: "Χωρίς αλλαγή",
  expiryDateLabel: "Ημερομηνία λήξης",
  expiresOn: (time: string) => sentence(`Λήγει: ${time}`),
  expiredOn: (time: string) => sentence(`Έληξε: ${time}`),
  expiresNever: "Αυτό το κλειδί δεν λήγει ποτέ.",
  expiryNeverWarning:
    "Αν αυτό το κλειδί διαρρεύσει, θα λειτουργεί μέχρι κάποιος να κάνει τη διαγραφή του. Αν μπορείτε, επιλέξτε ημερομηνία λήξης.",
  expiryMissing: "Επιλέξτε πότε λήγει το κλειδί.",
  expiryPast: "Επιλέξτε μια μελλοντική στιγμή.",
  expiryTooEarly: (date: string) => `Επιλέξτε ${date} ή αργότερα.`,
  expiryTooLate: (date: string) => `Επιλέξτε ${date} ή νωρίτερα.`,

  // Custom fields
  fieldMissing: "Αυτό το πεδίο είναι υποχρεωτικό.",
  fieldNotANumber: "Γράψτε έναν αριθμό, όπως 1000 ή 0,5.",
  fieldChoose: "Επιλέξτε μια τιμή",
  fieldListHelp: "Μία τιμή ανά γραμμή.",
  permissionsMissing: "Επιλέξτε τουλάχιστον ένα δικαίωμα.",

  // Permissions
  permissionsLabel: "Δικαιώματα",
  permissionsSelected: (selected: number, total: number) =>
    `Επιλέχθηκαν ${number(selected)} από ${number(total)}`,
  permissionsPresets: "Έτοιμα σύνολα",
  permissionsSearch: "Αναζήτηση δικαιωμάτων",
  permissionsFound: (total: number) =>
    count(total, { one: "Βρέθηκε # δικαίωμα", other: "Βρέθηκαν # δικαιώματα" }),
  permissionsNoMatch: (search: string) => `Δεν υπάρχουν δικαιώματα που ταιριάζουν με «${search}»`,
  permissionsSelectAll: "Επιλογή όλων",
  permissionsSelectAllOf: (group: string) => `Επιλογή όλων: ${group}`,
  permissionsClear: "Καθαρισμός",
  permissionsClearAllOf: (group: string) => `Καθαρισμός: ${group}`,
  permissionsOther: "Άλλα",
  permissionSensitive: "Ευαίσθητο",
  permissionIncluded: (source: string) => `Περιλαμβάνεται στο «${source}»`,
  permissionsGone: "Δεν είναι πλέον διαθέσιμα",
  permissionGone: "Αυτό το δικαίωμα δεν υπάρχει πια.",
  permissionsNone: "Δεν υπάρχουν δικαιώματα για επιλογή.",
  permissionsLoading: "Φόρτωση δικαιωμάτων…",
  permissionsErrorTitle: "Δεν ήταν δυνατή η φόρτωση των δικαιωμάτων",
  permissionsArrowKeys: "Μετακινηθείτε στη λίστα με τα πλήκτρα βέλους.",

  // Row menu
  actionDuplicate: "Δημιουργία παρόμοιου…",
  actionRotateOptions: "Περιστροφή…",
  actionDisable: "Απενεργοποίηση",
  actionEnable: "Ενεργοποίηση",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "Το κλειδί αποκτά νέο διακριτικό, που εμφανίζεται μία φορά. Επιλέξτε για πόσο ακόμη θα λειτουργεί το τρέχον διακριτικό.",
  graceLabel: "Τρέχον διακριτικό",
  graceNone: "Παύει αμέσως να λειτουργεί",
  graceNoneHelp:
    "Τα αιτήματα που χρησιμοποιούν το τρέχον διακριτικό θα αποτυγχάνουν μέχρι να τα ενημερώσετε.",
  graceUntilToday: (time: string) =>
    `${sentence(`Λειτουργεί έως σήμερα, ${time}`)} Ενημερώστε τα συστήματά σας πριν από τότε.`,
  graceUntil: (moment: string) =>
    `${sentence(`Λειτουργεί έως ${moment}`)} Ενημερώστε τα συστήματά σας πριν από τότε.`,
  graceFailed:
    "Δεν μπορέσαμε να φορτώσουμε για πόσο ακόμη μπορεί να λειτουργεί το τρέχον διακριτικό. Αν κάνετε περιστροφή του κλειδιού τώρα, παύει αμέσως να λειτουργεί.",

  // A key whose old token still works
  statusRotated: "Έγινε περιστροφή",
  oldTokenUntil: (moment: string) => `το παλιό διακριτικό λειτουργεί έως ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `${sentence(`Το παλιό διακριτικό λειτουργεί έως σήμερα, ${time}`)} Ενημερώστε τα συστήματά σας πριν από τότε.`,
  revealOldTokenUntil: (moment: string) =>
    `${sentence(`Το παλιό διακριτικό λειτουργεί έως ${moment}`)} Ενημερώστε τα συστήματά σας πριν από τότε.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `Το κλειδί ${name} απενεργοποιήθηκε. Τα αιτήματα που το χρησιμοποιούν θα αποτυγχάνουν μέχρι να το ενεργοποιήσετε ξανά.`,
  noticeEnabled: (name: string) =>
    `Το κλειδί ${name} ενεργοποιήθηκε. Τα αιτήματα που το χρησιμοποιούν λειτουργούν ξανά.`,
  noticeEnabledExpired: (name: string) =>
    `Το κλειδί ${name} ενεργοποιήθηκε, αλλά έχει λήξει. Τα αιτήματα που το χρησιμοποιούν θα συνεχίσουν να αποτυγχάνουν.`,
  noticeDisableFailed: (name: string) =>
    `Δεν μπορέσαμε να απενεργοποιήσουμε το κλειδί ${name}. Λειτουργεί ακόμη.`,
  noticeEnableFailed: (name: string) =>
    `Δεν μπορέσαμε να ενεργοποιήσουμε το κλειδί ${name}. Είναι ακόμη απενεργοποιημένο.`,
  noticeDisableUncertain: (name: string) =>
    `Δεν μπορέσαμε να επιβεβαιώσουμε ότι απενεργοποιήθηκε το κλειδί ${name}. Ίσως λειτουργεί ακόμη.`,
  noticeEnableUncertain: (name: string) =>
    `Δεν μπορέσαμε να επιβεβαιώσουμε ότι ενεργοποιήθηκε το κλειδί ${name}. Ίσως είναι ακόμη απενεργοποιημένο.`,
  noticeSwitchUnanswered: (name: string) =>
    `Ο διακομιστής δεν έχει απαντήσει ακόμη, οπότε δεν ξέρουμε αν άλλαξε το κλειδί ${name}.`,

  // Details
  detailGone: "Αυτό το κλειδί δεν υπάρχει πια. Αυτές είναι οι τελευταίες γνωστές λεπτομέρειές του.",
  detailOldToken: "Παλιό διακριτικό",
  detailOldTokenUntil: (time: string) => `Λειτουργεί έως ${time}`,
  detailOn: "Ναι",
  detailOff: "Όχι",

  // Details: usage
  usageTitle: "Αιτήματα",
  usageTitleHours: (hours: number) =>
    count(hours, { one: "Αιτήματα, τελευταία ώρα", other: "Αιτήματα, τελευταίες # ώρες" }),
  usageTitleDays: (days: number) =>
    count(days, { one: "Αιτήματα, τελευταία ημέρα", other: "Αιτήματα, τελευταίες # ημέρες" }),
  usageFailed: (share: string) => `${share} από αυτά απέτυχαν`,
  usageNone: "Κανένα αίτημα σε αυτή την περίοδο.",
  usageEmpty: "Δεν έχει μετρηθεί τίποτα ακόμη.",
  usageError: "Δεν ήταν δυνατή η φόρτωση της χρήσης",
  usageShowNumbers: "Εμφάνιση αριθμών",
  usageHideNumbers: "Απόκρυψη αριθμών",
  usageColumnDay: "Ημέρα",
  usageColumnTime: "Ώρα",
  usageColumnFailed: "Απέτυχαν",

  // Details: activity
  activityTitle: "Δραστηριότητα",
  activityNone: "Καμία δραστηριότητα ακόμη.",
  activityError: "Δεν ήταν δυνατή η φόρτωση της δραστηριότητας",
  activityMoreError: "Δεν ήταν δυνατή η φόρτωση περισσότερης δραστηριότητας",
  activityLoaded: (total: number) =>
    count(total, {
      one: "Φορτώθηκε # ακόμη καταχώριση.",
      other: "Φορτώθηκαν # ακόμη καταχωρίσεις.",
    }),

  // Filters
  filterLabel: "Φιλτράρισμα κλειδιών",
  filterActive: "Ενεργά",
  filterScopes: "Δικαίωμα",
  filterCreatedBy: "Δημιουργός",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Καθαρισμός φίλτρων",
  filterClearAll: "Καθαρισμός αναζήτησης και φίλτρων",
  noMatchFilterTitle: "Κανένα κλειδί δεν ταιριάζει με αυτά τα φίλτρα",
  noMatchFilterSearchTitle: (search: string) =>
    `Κανένα κλειδί δεν ταιριάζει με «${search}» και αυτά τα φίλτρα`,
  noMatchFilterText: (filters: string) => `Φίλτρα σε χρήση: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `Το κλειδί ${name} δημιουργήθηκε, αλλά τα φίλτρα σας το κρύβουν.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# κλειδί λήγει μέσα σε 7 ημέρες.",
      other: "# κλειδιά λήγουν μέσα σε 7 ημέρες.",
    }),
  noticeExpiringShow: (total: number) => count(total, { one: "Εμφάνιση", other: "Εμφάνιση" }),
  noticeExpiringShowAll: "Εμφάνιση όλων των κλειδιών",

  // Quota
  quota: (used: number, max: number) => `${number(used)} από ${keys(max)}`,
  quotaReached: "Φτάσατε το όριο. Διαγράψτε ένα κλειδί για να δημιουργήσετε άλλο.",

  // Several keys: checkboxes
  selectAll: "Επιλογή όλων των κλειδιών",
  selectKey: (name: string) => `Επιλογή του κλειδιού ${name}`,

  // The bar above the list
  selectedCount: (total: number) => `Επιλεγμένα: ${number(total)}`,
  selectedHidden: (total: number) => `Δεν εμφανίζονται: ${number(total)}`,
  selectedLoaded: (total: number) =>
    `Μπορείτε να επιλέξετε μόνο κλειδιά που φορτώθηκαν έως τώρα (${number(total)}).`,
  selectedNone: "Η επιλογή καθαρίστηκε.",
  bulkActions: "Ενέργειες για τα επιλεγμένα κλειδιά",
  bulkDelete: "Διαγραφή",
  bulkDisable: "Απενεργοποίηση",
  bulkEnable: "Ενεργοποίηση",
  bulkClear: "Καθαρισμός",
  bulkClearName: "Καθαρισμός επιλογής",

  // The question
  bulkDeleteTitle: (total: number) =>
    count(total, { one: "Διαγραφή # κλειδιού;", other: "Διαγραφή # κλειδιών;" }),
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Τα αιτήματα που χρησιμοποιούν αυτό το κλειδί θα αρχίσουν αμέσως να αποτυγχάνουν. Αυτή η ενέργεια δεν αναιρείται.",
      other:
        "Τα αιτήματα που χρησιμοποιούν αυτά τα κλειδιά θα αρχίσουν αμέσως να αποτυγχάνουν. Αυτή η ενέργεια δεν αναιρείται.",
    }),
  bulkDeleteConfirm: (total: number) =>
    count(total, { one: "Διαγραφή # κλειδιού", other: "Διαγραφή # κλειδιών" }),
  bulkDisableTitle: (total: number) =>
    count(total, { one: "Απενεργοποίηση # κλειδιού;", other: "Απενεργοποίηση # κλειδιών;" }),
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Τα αιτήματα που χρησιμοποιούν αυτό το κλειδί θα αποτυγχάνουν μέχρι να το ενεργοποιήσετε ξανά.",
      other:
        "Τα αιτήματα που χρησιμοποιούν αυτά τα κλειδιά θα αποτυγχάνουν μέχρι να τα ενεργοποιήσετε ξανά.",
    }),
  bulkDisableConfirm: (total: number) =>
    count(total, { one: "Απενεργοποίηση # κλειδιού", other: "Απενεργοποίηση # κλειδιών" }),
  bulkEnableTitle: (total: number) =>
    count(total, { one: "Ενεργοποίηση # κλειδιού;", other: "Ενεργοποίηση # κλειδιών;" }),
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Τα αιτήματα που χρησιμοποιούν αυτό το κλειδί θα λειτουργούν ξανά, εκτός αν έχει λήξει.",
      other:
        "Τα αιτήματα που χρησιμοποιούν αυτά τα κλειδιά θα λειτουργούν ξανά, εκτός αν κάποιο κλειδί έχει λήξει.",
    }),
  bulkEnableConfirm: (total: number) =>
    count(total, { one: "Ενεργοποίηση # κλειδιού", other: "Ενεργοποίηση # κλειδιών" }),
  bulkKeys: "Επιλεγμένα κλειδιά",
  bulkUsed: (time: string) => `Τελευταία χρήση: ${time}`,
  bulkMore: (total: number) =>
    count(total, { one: "και # ακόμη κλειδί", other: "και # ακόμη κλειδιά" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# από αυτά τα κλειδιά χρησιμοποιήθηκε τις τελευταίες 24 ώρες.",
      other: "# από αυτά τα κλειδιά χρησιμοποιήθηκαν τις τελευταίες 24 ώρες.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Αυτό δεν γίνεται για # από τα επιλεγμένα κλειδιά, οπότε παραλείπεται.",
      other: "Αυτό δεν γίνεται για # από τα επιλεγμένα κλειδιά, οπότε παραλείπονται.",
    }),
  bulkWorkspace: (workspace: string) => `Αυτά τα κλειδιά ανήκουν στον χώρο εργασίας ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Διαγραφή: ${number(done)} από ${keys(total)}`,
  bulkDisabling: (done: number, total: number) =>
    `Απενεργοποίηση: ${number(done)} από ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Ενεργοποίηση: ${number(done)} από ${keys(total)}`,
  bulkStop: "Διακοπή",
  bulkStopping: "Διακοπή μετά τα αιτήματα που έχουν ήδη σταλεί…",
  bulkPaused: (waitSeconds: number) =>
    `Ο διακομιστής ζήτησε να επιβραδύνουμε. Θα συνεχίσουμε σε ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Ο διακομιστής δεν έχει απαντήσει ακόμη. Περιμένετε ή κλείστε αυτό το παράθυρο και δείτε τη λίστα αργότερα.",

  // At its end
  bulkFailed: (total: number) => `Δεν μπορέσαμε να το κάνουμε για ${keys(total)}.`,
  bulkStopped: (total: number) =>
    count(total, {
      one: "Κάνατε διακοπή πριν φτάσουμε σε # κλειδί. Δεν άλλαξε.",
      other: "Κάνατε διακοπή πριν φτάσουμε σε # κλειδιά. Δεν άλλαξαν.",
    }),
  bulkLost: (total: number) =>
    `Ο διακομιστής σταμάτησε να απαντά, οπότε δεν έγινε προσπάθεια για ${keys(total)}.`,
  bulkRefused: (total: number) =>
    count(total, { one: "# κλειδί δεν άλλαξε.", other: "# κλειδιά δεν άλλαξαν." }),
  bulkUncertain: "Καμία απάντηση. Ίσως έγινε παρ’ όλα αυτά.",
  bulkRetry: "Νέα προσπάθεια για όσα απέτυχαν",
  bulkContinue: "Συνέχεια",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "Διαγράφηκε # κλειδί. Ενημερώστε κάθε σύστημα που το χρησιμοποιούσε, αλλιώς τα αιτήματά του θα αποτυγχάνουν.",
      other:
        "Διαγράφηκαν # κλειδιά. Ενημερώστε κάθε σύστημα που τα χρησιμοποιούσε, αλλιώς τα αιτήματά του θα αποτυγχάνουν.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "Απενεργοποιήθηκε # κλειδί. Τα αιτήματα που το χρησιμοποιούν θα αποτυγχάνουν μέχρι να το ενεργοποιήσετε ξανά.",
      other:
        "Απενεργοποιήθηκαν # κλειδιά. Τα αιτήματα που τα χρησιμοποιούν θα αποτυγχάνουν μέχρι να τα ενεργοποιήσετε ξανά.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, { one: "Ενεργοποιήθηκε # κλειδί.", other: "Ενεργοποιήθηκαν # κλειδιά." }),

  // The search for the key of a token
  tokenSearching: "Αναζήτηση του κλειδιού στο οποίο ανήκει αυτό το διακριτικό…",
  tokenFound: (name: string) => `Αυτό το διακριτικό ανήκει στο κλειδί ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Αυτό το διακριτικό μπορεί να ανήκει σε # κλειδί.",
      other: "Αυτό το διακριτικό μπορεί να ανήκει σε ένα από # κλειδιά.",
    }),
  tokenNotFound:
    "Αυτό το διακριτικό δεν ανήκει σε κανένα κλειδί αυτής της λίστας. Ίσως έγινε περιστροφή ή διαγραφή του κλειδιού του.",
  tokenNoHints:
    "Δεν μπορούμε να βρούμε σε ποιο κλειδί ανήκει αυτό το διακριτικό, γιατί αυτά τα κλειδιά δεν έχουν αποσπάσματα.",
  tokenFailed:
    "Δεν μπορέσαμε να ελέγξουμε όλα τα κλειδιά. Επικολλήστε ξανά το διακριτικό για νέα προσπάθεια.",
  tokenNotSent: "Δεν στείλαμε ούτε αποθηκεύσαμε το διακριτικό.",
  tokenShow: "Εμφάνιση",
};
