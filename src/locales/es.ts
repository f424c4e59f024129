import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "many" | "other">("es");
const keys = (total: number) =>
  count(total, { one: "# clave", many: "# de claves", other: "# claves" });
const seconds = (total: number) =>
  count(total, { one: "# segundo", many: "# de segundos", other: "# segundos" });

/** The Spanish messages. */
export const es: Messages = {
  locale: "es",
  dir: "ltr",
  // Header
  heading: "Claves de API",
  lede: (workspace: string) =>
    `Las claves permiten que tus aplicaciones inicien sesión en el espacio de trabajo ${workspace}.`,
  ledeWithoutWorkspace:
    "Las claves permiten que tus aplicaciones inicien sesión en este espacio de trabajo.",
  authorizationLink: "Cómo autorizar solicitudes",
  opensInNewTab: "se abre en una pestaña nueva",
  createButton: "Clave de API",

  // Toolbar
  searchLabel: "Buscar claves de API por nombre",
  searchPlaceholder: "Buscar por nombre",
  searchLabelWide: "Buscar claves de API",
  searchPlaceholderWide: "Buscar",
  searchClear: "Borrar la búsqueda",
  searchClearText: "Borrar el texto",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ clave", many: "#+ de claves", other: "#+ claves" }),
  countMatches: (matches: number, total: number) => `${number(matches)} de ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# resultado", many: "# de resultados", other: "# resultados" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ resultado", many: "#+ de resultados", other: "#+ resultados" }),

  // Table
  tableCaption: (workspace: string) => `Claves de API del espacio de trabajo ${workspace}`,
  tableCaptionWithoutWorkspace: "Claves de API",
  columnName: "Nombre",
  columnCreated: "Creación",
  columnLastUsed: "Último uso",
  columnExpires: "Expiración",
  columnCreatedBy: "Creada por",
  columnScopes: "Permisos",
  columnActions: "Acciones",
  expiredLabel: "Expirada",
  neverUsed: "Nunca usada",
  neverExpires: "No expira nunca",
  createdUnknown: "Desconocida",
  createdByUnknown: "Desconocido",
  noScopes: "Sin permisos",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Ordenado por ${column}, ascendente`,
  sortedDescending: (column: string) => `Ordenado por ${column}, descendente`,
  statusExpiring: "Expira pronto",
  statusExpired: "Expirada",
  statusDisabled: "Desactivada",
  statusTokenNotCopied: "Token nunca copiado",
  statusNew: "Nueva",
  statusActive: "Activa",
  actionsFor: (name: string) => `Acciones para ${name}`,
  actionDetails: "Ver detalles",
  actionEdit: "Editar",
  actionRotate: "Rotar",
  actionDelete: "Eliminar",
  loadMore: "Cargar más claves",
  loadingMore: "Cargando más claves…",

  // List states
  loading: "Cargando las claves de API…",
  loadingSlow: "Está tardando más de lo habitual.",
  emptyTitle: "Aún no hay claves de API",
  emptyText:
    "Una clave de API permite que una aplicación o un entorno llame a la API sin que una persona inicie sesión. Crea una para cada uno, para poder reemplazarla o eliminarla por separado.",
  emptyCreate: "Crear tu primera clave",
  emptyReadOnlyText:
    "Cuando alguien con acceso de escritura cree una clave, aparecerá en esta lista.",
  noMatchTitle: (search: string) => `Ninguna clave coincide con «${search}»`,
  noMatchText: "Solo se busca en los nombres de las claves.",
  noMatchTextWide: "Prueba con menos palabras o con otras.",
  readOnly:
    "Puedes ver estas claves, pero para crearlas, editarlas y eliminarlas se necesita acceso de escritura.",
  readOnlyAdapter:
    "Estas claves se gestionan en otro lugar, así que aquí solo se pueden consultar.",
  retry: "Reintentar",
  errorTitle: "No se pudieron cargar las claves de API",
  errorUnavailable: "El servidor no respondió. Comprueba tu conexión y vuelve a intentarlo.",
  errorUnknown: "Algo falló por el camino. Vuelve a intentarlo.",
  errorForbiddenTitle: "No tienes acceso a estas claves de API",
  errorForbidden: "Pide acceso a un administrador de este espacio de trabajo.",
  errorUnauthenticatedTitle: "Se ha cerrado tu sesión",
  errorUnauthenticated:
    "Vuelve a iniciar sesión para ver las claves de API de este espacio de trabajo.",
  errorReauthenticationTitle: "Confirma tu identidad",
  errorReauthentication: "Para ver estas claves de API, demuestra una vez más quién eres.",
  confirmIdentity: "Confirmar",
  errorNotFoundTitle: "No se encontró este espacio de trabajo",
  errorNotFound: "Puede que se haya eliminado o que lo hayas abandonado.",
  errorRejected: "El servidor rechazó esta solicitud.",
  errorRedirectedTitle: "El servidor redirigió esta solicitud",
  errorRedirected:
    "Puede que se haya cerrado tu sesión. Vuelve a iniciar sesión e inténtalo de nuevo.",
  errorRateLimitedTitle: "Demasiadas solicitudes",
  errorRateLimited: (waitSeconds: number) =>
    `Vuelve a intentarlo dentro de ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Vuelve a intentarlo dentro de un momento.",
  errorRateLimitedOver: "Ya puedes volver a intentarlo.",
  offlineTitle: "No tienes conexión",
  offline: "Las claves de API se cargarán en cuanto recuperes la conexión.",
  staleNotice: "No se pudo actualizar la lista, así que puede estar desactualizada.",
  staleOffline: "No tienes conexión, así que la lista puede estar desactualizada.",

  // Create
  createTitle: "Crear clave de API",
  createText: (workspace: string) =>
    `Para una sola aplicación o un solo entorno del espacio de trabajo ${workspace}.`,
  createTextWithoutWorkspace: "Para una sola aplicación o un solo entorno.",
  nameLabel: "Nombre",
  nameHelp:
    "Indica dónde se usará: Backend de producción, Worker de pruebas, Sincronización del CRM.",
  nameEmpty: "Introduce un nombre.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Usa como máximo # carácter.",
      many: "Usa como máximo # de caracteres.",
      other: "Usa como máximo # caracteres.",
    }),
  nameControlCharacters: "Usa una sola línea, sin tabulaciones ni otros caracteres de control.",
  nameTaken: "Otra clave tiene este nombre. Elige uno distinto.",
  nameInUse: "Otra clave ya tiene este nombre. Puedes usarlo de todos modos.",
  nameLooksLikeToken:
    "Esto parece un token. Aquí todos pueden ver los nombres, así que introduce una descripción en su lugar.",
  create: "Crear",
  cancel: "Cancelar",
  close: "Cerrar",
  save: "Guardar",
  createOutcomeUnknown:
    "No llegó una respuesta clara, así que puede que la clave exista o que no. Puedes volver a intentarlo sin riesgo: no se creará una segunda clave.",
  createOutcomeUnknownCheck:
    "No llegó una respuesta clara, así que puede que la clave exista o que no. Revisa la lista antes de volver a intentarlo: podrías obtener una segunda clave.",
  createUnanswered:
    "Todavía no hay respuesta, así que puede que la clave exista o que no. Sigue esperando o vuelve a intentarlo: no se creará una segunda clave.",
  createUnansweredCheck:
    "Todavía no hay respuesta, así que puede que la clave exista o que no. Revisa la lista antes de volver a intentarlo: podrías obtener una segunda clave.",
  createWithoutToken:
    "El servidor creó la clave, pero no envió ningún token, así que la clave no se puede usar. Vuelve a intentarlo, o elimínala y crea otra.",
  createFound:
    "No llegó una respuesta clara, pero ahora hay en la lista una clave con este nombre y nadie tiene su token. Puedes volver a intentarlo sin riesgo y quizá aún obtengas ese token.",
  createFoundCheck:
    "No llegó una respuesta clara, pero ahora hay en la lista una clave con este nombre y nadie tiene su token. Si vuelves a intentarlo, podrías obtener una segunda clave.",
  foundDelete: "Eliminar esa clave",
  foundRotate: "Rotar esa clave",
  giveUp: "Dejarlo así",

  // Rotate
  rotateTitle: (name: string) => `¿Rotar «${name}»?`,
  rotateText:
    "La clave recibe un token nuevo, que se muestra una sola vez. El token anterior deja de funcionar de inmediato.",
  rotateConfirm: "Rotar",
  rotateOutcomeUnknown:
    "No llegó una respuesta clara, así que puede que el token se haya reemplazado o que no. Puedes volver a intentarlo sin riesgo: no se reemplazará dos veces.",
  rotateOutcomeUnknownCheck:
    "No llegó una respuesta clara, así que puede que el token se haya reemplazado o que no. Si vuelves a intentarlo, podría reemplazarse otra vez.",
  rotateUnanswered:
    "Todavía no hay respuesta, así que puede que el token se haya reemplazado o que no. Sigue esperando o vuelve a intentarlo: no se reemplazará dos veces.",
  rotateUnansweredCheck:
    "Todavía no hay respuesta, así que puede que el token se haya reemplazado o que no. Si vuelves a intentarlo, podría reemplazarse otra vez.",
  rotateWithoutToken: "El servidor no envió ningún token. Vuelve a intentarlo.",

  // Failures of any write
  writeForbidden: "Ya no tienes autorización para hacer esto.",
  writeUnauthenticated:
    "Se ha cerrado tu sesión. Vuelve a iniciar sesión en otra pestaña, regresa aquí e inténtalo de nuevo.",
  writeReauthentication: "Confirma tu identidad y vuelve a intentarlo.",
  writeInvalid: "El servidor rechazó la solicitud. Revisa los datos que introdujiste.",
  writeNotFound: "Esta clave ya no existe.",
  writeLimitReached:
    "Este espacio de trabajo ha alcanzado su número máximo de claves. Elimina una que ya no necesites.",
  writeRejected: "El servidor rechazó esta solicitud. No se cambió nada.",
  writeUnavailable:
    "El servidor no respondió. No se ha perdido nada de lo que introdujiste. Vuelve a intentarlo.",
  writeUnknown: "Algo falló. No se ha perdido nada de lo que introdujiste. Vuelve a intentarlo.",
  writeUnanswered:
    "Todavía no hay respuesta. Puedes seguir esperando, o cerrar esta ventana y consultar la lista más tarde.",
  writeStillRunning:
    "El servidor sigue procesando tu primera solicitud. Espera un momento y vuelve a intentarlo.",

  // Reveal
  revealTitle: "Copia tu token",
  revealText: (name: string) => `Esta es la única vez que se muestra el token de la clave ${name}.`,
  revealWorkspace: (workspace: string) =>
    `Esta clave pertenece al espacio de trabajo ${workspace}.`,
  revealAgain: "Saliste antes de copiarlo.",
  tokenLabel: "Token",
  show: "Mostrar",
  hide: "Ocultar",
  copy: "Copiar",
  copied: "Copiado al portapapeles.",
  copiedHeader: "Copiado al portapapeles como encabezado de solicitud.",
  copiedByHand: "Copiado.",
  copyFailed: (shortcut: string) =>
    `El navegador no permitió copiar. El token está seleccionado: pulsa ${shortcut} para copiarlo.`,
  storeWarning:
    "Guárdalo en la configuración de tu aplicación, en un gestor de contraseñas o en un almacén de secretos antes de cerrar esta ventana.",
  useIt: "Cómo usarlo",
  headerPlaceholder: "<token>",
  copyHeader: "Copiar como encabezado",
  copyAs: "Copiar como",
  copyAsFormat: (format: string) => `Copiar como ${format}`,
  done: "Listo",
  leaveTitle: "No se ha copiado el token",
  leaveText: "Una vez cerrada esta ventana, nadie podrá volver a verlo.",
  leaveStay: "Volver",
  leaveGo: "Ya lo guardé, cerrar",

  // Edit
  editTitle: "Editar clave de API",
  editText:
    "El nombre es solo para las personas. Las solicitudes con esta clave funcionan como antes.",

  // Delete
  deleteTitle: (name: string) => `¿Eliminar «${name}»?`,
  deleteLastUsed: (time: string) => `Último uso: ${time}.`,
  deleteNeverUsed: "Nunca se ha usado.",
  deleteConsequence:
    "Las solicitudes que la usen fallarán a partir de ahora. Esta acción no se puede deshacer.",
  deleteConfirm: "Eliminar",
  deleteUncertain:
    "No llegó una respuesta clara, así que puede que la clave aún exista. Vuelve a intentarlo.",
  detailStatus: "Estado",
  detailHint: "Fragmento del token",
  detailId: "ID",
  detailDescription: "Descripción",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `Se eliminó la clave ${name}. Actualiza todos los sistemas que la usaban o sus solicitudes fallarán.`,
  noticeNotDeleted: (name: string) =>
    `No se eliminó la clave ${name}. Sigue en la lista y sigue funcionando.`,
  noticeStillListed: (name: string) =>
    `La clave ${name} vuelve a estar en la lista. El servidor aún la devuelve, así que puede que siga funcionando.`,
  noticeLeftOut: (total: number) => `No se pueden leer y no se muestran: ${keys(total)}.`,
  noticeListCut:
    "El servidor devolvió la misma página dos veces, así que es posible que esta lista esté incompleta.",
  noticeCreatedHidden: (name: string) => `Se creó la clave ${name}, pero tu búsqueda la oculta.`,
  dismiss: "Descartar",
  announceCreated: (name: string) => `Se creó la clave de API ${name}.`,
  announceRenamed: (name: string) => `La clave ahora se llama ${name}.`,
  announceRenameFailed: (name: string) => `La clave sigue llamándose ${name}.`,
};
