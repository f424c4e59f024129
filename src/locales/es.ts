import { createCounts } from "./counts.js";
import type { Translation } from "./en.js";

const { number, count } = createCounts<"one" | "many" | "other">("es");
const keys = (total: number) =>
  count(total, { one: "# clave", many: "# de claves", other: "# claves" });
const seconds = (total: number) =>
  count(total, { one: "# segundo", many: "# de segundos", other: "# segundos" });

/** The Spanish messages. */
export const es: Translation = {
  locale: "es",
  dir: "ltr",
  // Header
  heading: "Claves de API",
  lede: (workspace: string) =>
    `Las claves de API permiten que tus aplicaciones y scripts accedan al espacio de trabajo ${workspace} a través de la API.`,
  ledeWithoutWorkspace:
    "Las claves de API permiten que tus aplicaciones y scripts accedan a este espacio de trabajo a través de la API.",
  authorizationLink: "Cómo autenticar las solicitudes",
  opensInNewTab: "se abre en una pestaña nueva",
  createButton: "Clave de API",
  createButtonName: "Crear clave de API",

  // Toolbar
  searchLabel: "Buscar claves de API por nombre",
  searchPlaceholder: "Buscar por nombre",
  searchLabelWide: "Buscar claves de API",
  searchPlaceholderWide: "Buscar",
  searchClear: "Borrar la búsqueda",
  searchClearText: "Borrar la búsqueda",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ clave", many: "#+ de claves", other: "#+ claves" }),
  countMatches: (matches: number, total: number) => `${number(matches)} de ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# resultado", many: "# de resultados", other: "# resultados" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ resultado", many: "#+ de resultados", other: "#+ resultados" }),
  countLoaded: (loaded: number, total: number) =>
    `Se han cargado ${number(loaded)} de ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Claves cargadas hasta ahora: ${number(loaded)}`,
  countPartial: "La búsqueda y el orden solo abarcan las claves cargadas hasta ahora.",

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
  createdByUnknown: "Usuario desconocido",
  noScopes: "Sin permisos",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Ordenado por ${column}, ascendente`,
  sortedDescending: (column: string) => `Ordenado por ${column}, descendente`,
  statusExpiring: "Expira pronto",
  statusExpired: "Expirada",
  statusDisabled: "Desactivada",
  statusTokenNotCopied: "Token no guardado",
  statusTokenNotCopiedHelp: "Nadie tiene este token. Rota o elimina la clave.",
  statusNew: "Nueva",
  statusActive: "Activa",
  actionsFor: (name: string) => `Acciones para ${name}`,
  actionDetails: "Ver detalles",
  actionEdit: "Editar",
  actionRotate: "Rotar",
  actionDelete: "Eliminar",
  loadMore: "Cargar más claves",
  loadingMore: "Cargando más claves…",
  printPart: (drawn: number) =>
    `Solo se imprimen las claves 1–${number(drawn)}. La lista continúa.`,

  // List states
  loading: "Cargando las claves de API…",
  loadingSlow: "Está tardando más de lo habitual.",
  emptyTitle: "Aún no hay claves de API",
  emptyText:
    "Usa una clave de API para llamar a la API desde tu propio código. Crea una para cada aplicación o entorno, así podrás reemplazar una sin afectar a las demás.",
  emptyCreate: "Crear tu primera clave",
  emptyReadOnlyText:
    "Cuando alguien con acceso de escritura cree una clave, aparecerá en esta lista.",
  noMatchTitle: (search: string) => `Ninguna clave coincide con «${search}»`,
  noMatchText: "Solo se busca en los nombres de las claves. Prueba con otro nombre.",
  noMatchTextWide: "Prueba con menos palabras o con otras.",
  readOnly:
    "Solo tienes acceso de lectura. Para crear, editar o eliminar claves, pide acceso de escritura a un administrador del espacio de trabajo.",
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
  confirmIdentity: "Verificar identidad",
  errorNotFoundTitle: "No se encontró este espacio de trabajo",
  errorNotFound: "Puede que se haya eliminado o que ya no tengas acceso.",
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
  stalePartial: "No se pudo cargar el resto de la lista.",
  staleOffline: "No tienes conexión, así que la lista puede estar desactualizada.",
  partFailed:
    "No se pudo cargar esta parte de la página. Comprueba tu conexión y vuelve a intentarlo, o recarga la página.",

  // Create
  createTitle: "Crear clave de API",
  createText: (workspace: string) =>
    `Usa una clave distinta para cada aplicación o entorno del espacio de trabajo ${workspace}.`,
  createTextWithoutWorkspace: "Usa una clave distinta para cada aplicación o entorno.",
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
    "Esto parece un token. Los nombres de las claves son visibles para todos en este espacio de trabajo, así que escribe un nombre descriptivo.",
  create: "Crear",
  cancel: "Cancelar",
  close: "Cerrar",
  save: "Guardar",
  createOutcomeUnknown:
    "No pudimos confirmar si la clave se creó. Puedes volver a intentarlo sin riesgo: no se creará un duplicado.",
  createOutcomeUnknownCheck:
    "No pudimos confirmar si la clave se creó. Revisa la lista antes de volver a intentarlo.",
  createUnanswered:
    "Todavía no hay respuesta, así que puede que la clave exista o que no. Sigue esperando o vuelve a intentarlo: no se creará una segunda clave.",
  createUnansweredCheck:
    "Todavía no hay respuesta, así que puede que la clave exista o que no. Revisa la lista antes de volver a intentarlo: podrías obtener una segunda clave.",
  createWithoutToken:
    "El servidor creó la clave, pero no envió ningún token, así que la clave no se puede usar. Vuelve a intentarlo, o elimínala y crea otra.",
  createFound:
    "Ahora hay en la lista una clave con este nombre, pero no recibimos su token. Vuelve a intentarlo para obtener el token o quita la clave.",
  createFoundCheck:
    "Ahora hay en la lista una clave con este nombre, pero no recibimos su token. Si vuelves a intentarlo, podrías obtener un duplicado.",
  foundDelete: "Eliminar clave",
  foundRotate: "Rotar clave",
  giveUp: "Cerrar de todos modos",

  // Rotate
  rotateTitle: (name: string) => `¿Rotar «${name}»?`,
  rotateText:
    "La clave recibe un token nuevo, que se muestra una sola vez. El token anterior deja de funcionar de inmediato.",
  rotateConfirm: "Rotar clave",
  rotateOutcomeUnknown:
    "No pudimos confirmar si el token se reemplazó. Puedes volver a intentarlo sin riesgo.",
  rotateOutcomeUnknownCheck:
    "No pudimos confirmar si el token se reemplazó. Si vuelves a intentarlo, podría reemplazarse dos veces.",
  rotateUnanswered:
    "Todavía no hay respuesta, así que puede que el token se haya reemplazado o que no. Sigue esperando o vuelve a intentarlo: no se reemplazará dos veces.",
  rotateUnansweredCheck:
    "Todavía no hay respuesta, así que puede que el token se haya reemplazado o que no. Si vuelves a intentarlo, podría reemplazarse otra vez.",
  rotateWithoutToken:
    "El servidor no devolvió un token nuevo. Puede que el anterior haya dejado de funcionar. Vuelve a intentarlo.",

  // Failures of any write
  writeForbidden: "No tienes permiso para hacer esto.",
  writeUnauthenticated:
    "Se ha cerrado tu sesión. Vuelve a iniciar sesión en otra pestaña, regresa aquí e inténtalo de nuevo.",
  writeReauthentication: "Confirma tu identidad y vuelve a intentarlo.",
  writeInvalid: "El servidor rechazó la solicitud. Revisa los datos que introdujiste.",
  writeNotFound: "Esta clave ya no existe.",
  writeWorkspaceNotFound: "Este espacio de trabajo ya no existe o ya no tienes acceso a él.",
  writeLimitReached:
    "Este espacio de trabajo ha alcanzado su número máximo de claves. Elimina una que ya no necesites.",
  writeRateLimited: (waitSeconds: number) =>
    `Demasiadas solicitudes. Vuelve a intentarlo dentro de ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Demasiadas solicitudes. Vuelve a intentarlo dentro de un momento.",
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
  revealText: (name: string) =>
    `Copia ahora el token de la clave ${name}. No podrás volver a verlo.`,
  revealWorkspace: (workspace: string) =>
    `Esta clave pertenece al espacio de trabajo ${workspace}.`,
  revealAgain: "Saliste de esta página antes de copiar el token. Cópialo ahora.",
  tokenLabel: "Token",
  show: "Mostrar",
  showToken: "Mostrar token",
  hide: "Ocultar",
  hideToken: "Ocultar token",
  copy: "Copiar",
  copied: "Copiado al portapapeles.",
  copiedHeader: "Copiado al portapapeles como encabezado de solicitud.",
  copiedByHand: "Copiado.",
  copyFailed: (shortcut: string) =>
    `El navegador no permitió copiar. El token está seleccionado: pulsa ${shortcut} para copiarlo.`,
  storeWarning:
    "Guárdalo en la configuración de tu aplicación, en un gestor de contraseñas o en un almacén de secretos antes de cerrar esta ventana.",
  useIt: "Encabezado de la solicitud",
  headerPlaceholder: "<token>",
  copyHeader: "Copiar encabezado",
  copyAs: "Copiar como",
  copyAsFormat: (format: string) => `Copiar como ${format}`,
  done: "Listo",
  leaveTitle: "No se ha copiado el token",
  leaveText: "Una vez cerrada esta ventana, nadie podrá volver a verlo.",
  leaveStay: "Mantener abierto",
  leaveGo: "Ya lo guardé",

  // Edit
  editTitle: "Editar clave de API",
  editText: "Cambiar el nombre de una clave no afecta a las solicitudes que la usan.",

  // Delete
  deleteTitle: (name: string) => `¿Eliminar «${name}»?`,
  deleteLastUsed: (time: string) => `Último uso: ${time}.`,
  deleteNeverUsed: "Nunca se ha usado.",
  deleteConsequence:
    "Las solicitudes que usen esta clave fallarán de inmediato. Esta acción no se puede deshacer.",
  deleteConfirm: "Eliminar clave",
  deleteUncertain:
    "No pudimos confirmar que la clave se eliminó. Puede que aún funcione. Vuelve a intentarlo.",
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
  announceRenameFailed: (name: string) =>
    `No pudimos cambiar el nombre de la clave. Sigue llamándose ${name}.`,
};
