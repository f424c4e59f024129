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

  // Fields beyond the name
  optional: "Opcional",
  duplicateText: (name: string) =>
    `Este formulario parte de la configuración de ${name}. La nueva clave recibirá un token nuevo.`,
  editFieldsText:
    "Los cambios se aplican de inmediato a las solicitudes que usan esta clave. Su token no cambia.",
  announceSaved: (name: string) => `Se guardaron los cambios de la clave ${name}.`,
  noticeSaveFailed: (name: string) => `No se pudieron guardar los cambios de la clave ${name}.`,
  descriptionLabel: "Descripción",
  descriptionPlaceholder: "Para qué se usa esta clave y a quién preguntar por ella",

  // Expiration
  expiryLabel: "Expiración",
  expiryDate: "Elegir una fecha",
  expiryNever: "Nunca",
  expiryUnchanged: "Sin cambios",
  expiryDateLabel: "Fecha de expiración",
  expiresOn: (time: string) => `Expira el ${time}.`,
  expiredOn: (time: string) => `Expiró el ${time}.`,
  expiresNever: "Esta clave no expira nunca.",
  expiryNeverWarning:
    "Si esta clave se filtra, funcionará hasta que alguien la elimine. Elige una fecha de expiración si puedes.",
  expiryMissing: "Elige cuándo expira la clave.",
  expiryPast: "Elige un momento futuro.",
  expiryTooEarly: (date: string) => `Elige el ${date} o una fecha posterior.`,
  expiryTooLate: (date: string) => `Elige el ${date} o una fecha anterior.`,

  // Custom fields
  fieldMissing: "Este campo es obligatorio.",
  fieldNotANumber: "Introduce un número, como 1000 o 0,5.",
  fieldChoose: "Elige una opción",
  fieldListHelp: "Un valor por línea.",
  permissionsMissing: "Elige al menos un permiso.",

  // Permissions
  permissionsLabel: "Permisos",
  permissionsSelected: (selected: number, total: number) =>
    `Seleccionados: ${number(selected)} de ${number(total)}`,
  permissionsPresets: "Conjuntos predefinidos",
  permissionsSearch: "Buscar permisos",
  permissionsFound: (total: number) =>
    count(total, {
      one: "# permiso encontrado",
      many: "# de permisos encontrados",
      other: "# permisos encontrados",
    }),
  permissionsNoMatch: (search: string) => `No hay permisos que coincidan con «${search}»`,
  permissionsSelectAll: "Seleccionar todo",
  permissionsSelectAllOf: (group: string) => `Seleccionar todo: ${group}`,
  permissionsClear: "Deseleccionar",
  permissionsClearAllOf: (group: string) => `Deseleccionar: ${group}`,
  permissionsOther: "Otros",
  permissionSensitive: "Delicado",
  permissionIncluded: (source: string) => `Incluido en «${source}»`,
  permissionsGone: "Ya no disponibles",
  permissionGone: "Este permiso ya no existe.",
  permissionsNone: "No hay permisos para elegir.",
  permissionsLoading: "Cargando los permisos…",
  permissionsErrorTitle: "No se pudieron cargar los permisos",
  permissionsArrowKeys: "Usa las teclas de flecha para recorrer la lista.",

  // Row menu
  actionDuplicate: "Duplicar…",
  actionRotateOptions: "Rotar…",
  actionDisable: "Desactivar",
  actionEnable: "Activar",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "La clave recibe un token nuevo, que se muestra una sola vez. Elige cuánto tiempo seguirá funcionando el token actual.",
  graceLabel: "Token actual",
  graceNone: "Deja de funcionar de inmediato",
  graceNoneHelp: "Las solicitudes que usen el token actual fallarán hasta que las actualices.",
  graceUntilToday: (time: string) =>
    `Funciona hasta hoy, ${time}. Actualiza tus sistemas antes de ese momento.`,
  graceUntil: (moment: string) =>
    `Funciona hasta el ${moment}. Actualiza tus sistemas antes de ese momento.`,
  graceFailed:
    "No pudimos consultar cuánto tiempo puede seguir funcionando el token actual. Si rotas ahora la clave, dejará de funcionar de inmediato.",

  // A key whose old token still works
  statusRotated: "Rotada",
  oldTokenUntil: (moment: string) => `fin del token anterior: ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `El token anterior funciona hasta hoy, ${time}. Actualiza tus sistemas antes de ese momento.`,
  revealOldTokenUntil: (moment: string) =>
    `El token anterior funciona hasta el ${moment}. Actualiza tus sistemas antes de ese momento.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `La clave ${name} está desactivada. Las solicitudes que la usen fallarán hasta que vuelvas a activarla.`,
  noticeEnabled: (name: string) =>
    `La clave ${name} está activada. Las solicitudes que la usan vuelven a funcionar.`,
  noticeEnabledExpired: (name: string) =>
    `La clave ${name} está activada, pero ha expirado. Las solicitudes que la usen seguirán fallando.`,
  noticeDisableFailed: (name: string) =>
    `No se pudo desactivar la clave ${name}. Sigue funcionando.`,
  noticeEnableFailed: (name: string) => `No se pudo activar la clave ${name}. Sigue desactivada.`,
  noticeDisableUncertain: (name: string) =>
    `No pudimos confirmar que la clave ${name} se desactivó. Puede que aún funcione.`,
  noticeEnableUncertain: (name: string) =>
    `No pudimos confirmar que la clave ${name} se activó. Puede que siga desactivada.`,
  noticeSwitchUnanswered: (name: string) =>
    `El servidor aún no ha respondido, así que no sabemos si la clave ${name} ha cambiado.`,

  // Details
  detailGone: "Esta clave ya no existe. Estos son sus últimos datos conocidos.",
  detailOldToken: "Token anterior",
  detailOldTokenUntil: (time: string) => `Funciona hasta el ${time}`,
  detailOn: "Activado",
  detailOff: "Desactivado",

  // Details: usage
  usageTitle: "Solicitudes",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "Solicitudes en la última hora",
      many: "Solicitudes en el último # de horas",
      other: "Solicitudes en las últimas # horas",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      one: "Solicitudes en el último día",
      many: "Solicitudes en el último # de días",
      other: "Solicitudes en los últimos # días",
    }),
  usageFailed: (share: string) => `${share} con error`,
  usageNone: "No hay solicitudes en este periodo.",
  usageEmpty: "Aún no se ha contabilizado nada.",
  usageError: "No se pudo cargar el uso",
  usageShowNumbers: "Mostrar cifras",
  usageHideNumbers: "Ocultar cifras",
  usageColumnDay: "Día",
  usageColumnTime: "Hora",
  usageColumnFailed: "Con error",

  // Details: activity
  activityTitle: "Actividad",
  activityNone: "Aún no hay actividad.",
  activityError: "No se pudo cargar la actividad",
  activityMoreError: "No se pudo cargar más actividad",
  activityLoaded: (total: number) =>
    count(total, {
      one: "Se ha cargado # entrada más.",
      many: "Se han cargado # de entradas más.",
      other: "Se han cargado # entradas más.",
    }),

  // Filters
  filterLabel: "Filtrar claves",
  filterActive: "Activa",
  filterScopes: "Permiso",
  filterCreatedBy: "Creada por",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Borrar los filtros",
  filterClearAll: "Borrar la búsqueda y los filtros",
  noMatchFilterTitle: "Ninguna clave coincide con estos filtros",
  noMatchFilterSearchTitle: (search: string) =>
    `Ninguna clave coincide con «${search}» y estos filtros`,
  noMatchFilterText: (filters: string) => `Filtros aplicados: ${filters}.`,
  noticeCreatedFiltered: (name: string) => `Se creó la clave ${name}, pero tus filtros la ocultan.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# clave expira en los próximos 7 días.",
      many: "# de claves expiran en los próximos 7 días.",
      other: "# claves expiran en los próximos 7 días.",
    }),
  noticeExpiringShow: (total: number) =>
    count(total, { one: "Mostrarla", many: "Mostrarlas", other: "Mostrarlas" }),
  noticeExpiringShowAll: "Mostrar todas las claves",

  // Quota
  quota: (used: number, max: number) => `${number(used)} de ${keys(max)}`,
  quotaReached: "Has alcanzado el límite. Elimina una clave para crear otra.",

  // Several keys: checkboxes
  selectAll: "Seleccionar todas las claves",
  selectKey: (name: string) => `Seleccionar ${name}`,

  // The bar above the list
  selectedCount: (total: number) =>
    count(total, { one: "# seleccionada", many: "# seleccionadas", other: "# seleccionadas" }),
  selectedHidden: (total: number) =>
    count(total, { one: "# no visible", many: "# no visibles", other: "# no visibles" }),
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Solo se puede seleccionar # clave, la única cargada hasta ahora.",
      many: "Solo se pueden seleccionar las claves cargadas hasta ahora (#).",
      other: "Solo se pueden seleccionar las # claves cargadas hasta ahora.",
    }),
  selectedNone: "Selección anulada.",
  bulkActions: "Acciones para las claves seleccionadas",
  bulkDelete: "Eliminar",
  bulkDisable: "Desactivar",
  bulkEnable: "Activar",
  bulkClear: "Deseleccionar",
  bulkClearName: "Deseleccionar todo",

  // The question
  bulkDeleteTitle: (total: number) => `¿Eliminar ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "Las solicitudes que usen esta clave fallarán de inmediato. Esta acción no se puede deshacer.",
      many: "Las solicitudes que usen estas claves fallarán de inmediato. Esta acción no se puede deshacer.",
      other:
        "Las solicitudes que usen estas claves fallarán de inmediato. Esta acción no se puede deshacer.",
    }),
  bulkDeleteConfirm: (total: number) => `Eliminar ${keys(total)}`,
  bulkDisableTitle: (total: number) => `¿Desactivar ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "Las solicitudes que usen esta clave fallarán hasta que vuelvas a activarla.",
      many: "Las solicitudes que usen estas claves fallarán hasta que vuelvas a activarlas.",
      other: "Las solicitudes que usen estas claves fallarán hasta que vuelvas a activarlas.",
    }),
  bulkDisableConfirm: (total: number) => `Desactivar ${keys(total)}`,
  bulkEnableTitle: (total: number) => `¿Activar ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "Las solicitudes que usen esta clave volverán a funcionar, salvo que haya expirado.",
      many: "Las solicitudes que usen estas claves volverán a funcionar, salvo que alguna clave haya expirado.",
      other:
        "Las solicitudes que usen estas claves volverán a funcionar, salvo que alguna clave haya expirado.",
    }),
  bulkEnableConfirm: (total: number) => `Activar ${keys(total)}`,
  bulkKeys: "Claves seleccionadas",
  bulkUsed: (time: string) => `Último uso: ${time}`,
  bulkMore: (total: number) =>
    count(total, { one: "y # clave más", many: "y # de claves más", other: "y # claves más" }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# de estas claves se usó en las últimas 24 horas.",
      many: "# de estas claves se usaron en las últimas 24 horas.",
      other: "# de estas claves se usaron en las últimas 24 horas.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Esto no se puede hacer con # de las claves seleccionadas, así que queda excluida.",
      many: "Esto no se puede hacer con # de las claves seleccionadas, así que quedan excluidas.",
      other: "Esto no se puede hacer con # de las claves seleccionadas, así que quedan excluidas.",
    }),
  bulkWorkspace: (workspace: string) =>
    `Estas claves pertenecen al espacio de trabajo ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Eliminadas: ${number(done)} de ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `Desactivadas: ${number(done)} de ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Activadas: ${number(done)} de ${keys(total)}`,
  bulkStop: "Detener",
  bulkStopping: "Se detendrá tras las solicitudes ya enviadas…",
  bulkPaused: (waitSeconds: number) =>
    `El servidor nos pidió ir más despacio. Continuaremos dentro de ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "Aún no hay respuesta del servidor. Sigue esperando, o cierra esta ventana y consulta la lista más tarde.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "La acción falló con # clave.",
      many: "La acción falló con # de claves.",
      other: "La acción falló con # claves.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Detuviste la acción antes de llegar a # clave. No ha cambiado.",
      many: "Detuviste la acción antes de llegar a # de claves. No han cambiado.",
      other: "Detuviste la acción antes de llegar a # claves. No han cambiado.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "El servidor dejó de responder, así que quedó # clave sin procesar.",
      many: "El servidor dejó de responder, así que quedaron # de claves sin procesar.",
      other: "El servidor dejó de responder, así que quedaron # claves sin procesar.",
    }),
  bulkRefused: (total: number) =>
    count(total, {
      one: "# clave no ha cambiado.",
      many: "# de claves no han cambiado.",
      other: "# claves no han cambiado.",
    }),
  bulkUncertain: "Sin respuesta. Puede que se haya hecho de todos modos.",
  bulkRetry: "Reintentar las fallidas",
  bulkContinue: "Continuar",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "Se eliminó # clave. Actualiza todos los sistemas que la usaban o sus solicitudes fallarán.",
      many: "Se eliminaron # de claves. Actualiza todos los sistemas que las usaban o sus solicitudes fallarán.",
      other:
        "Se eliminaron # claves. Actualiza todos los sistemas que las usaban o sus solicitudes fallarán.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "Se desactivó # clave. Las solicitudes que la usen fallarán hasta que vuelvas a activarla.",
      many: "Se desactivaron # de claves. Las solicitudes que las usen fallarán hasta que vuelvas a activarlas.",
      other:
        "Se desactivaron # claves. Las solicitudes que las usen fallarán hasta que vuelvas a activarlas.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "Se activó # clave.",
      many: "Se activaron # de claves.",
      other: "Se activaron # claves.",
    }),

  // The search for the key of a token
  tokenSearching: "Buscando la clave a la que pertenece este token…",
  tokenFound: (name: string) => `Este token pertenece a la clave ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Este token podría pertenecer a # clave.",
      many: "Este token podría pertenecer a cualquiera de # de claves.",
      other: "Este token podría pertenecer a cualquiera de # claves.",
    }),
  tokenNotFound:
    "Este token no pertenece a ninguna clave de esta lista. Puede que su clave se haya rotado o eliminado.",
  tokenNoHints:
    "No podemos saber a qué clave pertenece este token, porque estas claves no muestran un fragmento del suyo.",
  tokenFailed: "No pudimos comprobar todas las claves. Pega de nuevo el token para reintentarlo.",
  tokenNotSent: "No enviamos ni guardamos el token.",
  tokenShow: "Mostrarla",
};
