import { createCounts } from "./counts.js";
import type { Messages } from "./en.js";

const { number, count } = createCounts<"one" | "many" | "other">("pt-BR");
const keys = (total: number) =>
  count(total, { one: "# chave", many: "# de chaves", other: "# chaves" });
const seconds = (total: number) =>
  count(total, { one: "# segundo", many: "# de segundos", other: "# segundos" });

/** The Brazilian Portuguese messages. */
export const ptBR: Messages = {
  locale: "pt-BR",
  dir: "ltr",
  // Header
  heading: "Chaves de API",
  lede: (workspace: string) =>
    `As chaves de API permitem que seus aplicativos e scripts acessem o espaço de trabalho ${workspace} por meio da API.`,
  ledeWithoutWorkspace:
    "As chaves de API permitem que seus aplicativos e scripts acessem este espaço de trabalho por meio da API.",
  authorizationLink: "Saiba como autenticar solicitações",
  opensInNewTab: "abre em uma nova guia",
  createButton: "Chave de API",
  createButtonName: "Criar chave de API",

  // Toolbar
  searchLabel: "Pesquisar chaves de API por nome",
  searchPlaceholder: "Pesquisar por nome",
  searchLabelWide: "Pesquisar chaves de API",
  searchPlaceholderWide: "Pesquisar",
  searchClear: "Limpar pesquisa",
  searchClearText: "Limpar pesquisa",
  count: (total: number) => keys(total),
  countAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ chave", many: "#+ de chaves", other: "#+ chaves" }),
  countMatches: (matches: number, total: number) => `${number(matches)} de ${keys(total)}`,
  countMatchesOnly: (matches: number) =>
    count(matches, { one: "# resultado", many: "# de resultados", other: "# resultados" }),
  countMatchesAtLeast: (loaded: number) =>
    count(loaded, { one: "#+ resultado", many: "#+ de resultados", other: "#+ resultados" }),
  countLoaded: (loaded: number, total: number) =>
    `Carregamento: ${number(loaded)} de ${keys(total)}`,
  countLoadedSoFar: (loaded: number) => `Chaves carregadas até agora: ${number(loaded)}`,
  countPartial: "A pesquisa e a ordem abrangem apenas as chaves carregadas até agora.",

  // Table
  tableCaption: (workspace: string) => `Chaves de API do espaço de trabalho ${workspace}`,
  tableCaptionWithoutWorkspace: "Chaves de API",
  columnName: "Nome",
  columnCreated: "Criação",
  columnLastUsed: "Último uso",
  columnExpires: "Expiração",
  columnCreatedBy: "Criada por",
  columnScopes: "Escopos",
  columnActions: "Ações",
  expiredLabel: "Expirada",
  neverUsed: "Nunca usada",
  neverExpires: "Nunca expira",
  createdUnknown: "Desconhecida",
  createdByUnknown: "Usuário desconhecido",
  noScopes: "Nenhum escopo",
  labelled: (label: string, value: string) => `${label}: ${value}`,
  sortedAscending: (column: string) => `Ordenação crescente por ${column}`,
  sortedDescending: (column: string) => `Ordenação decrescente por ${column}`,
  statusExpiring: "Expira em breve",
  statusExpired: "Expirada",
  statusDisabled: "Desativada",
  statusTokenNotCopied: "Token não salvo",
  statusTokenNotCopiedHelp: "Ninguém tem este token. Você pode rotacionar ou excluir a chave.",
  statusNew: "Nova",
  statusActive: "Ativa",
  actionsFor: (name: string) => `Ações para ${name}`,
  actionDetails: "Ver detalhes",
  actionEdit: "Editar",
  actionRotate: "Rotacionar",
  actionDelete: "Excluir",
  loadMore: "Carregar mais chaves",
  loadingMore: "Carregando mais chaves…",
  printPart: (drawn: number) =>
    `Somente as chaves 1–${number(drawn)} foram impressas. A lista continua.`,

  // List states
  loading: "Carregando as chaves de API…",
  loadingSlow: "Isso está demorando mais do que o normal.",
  emptyTitle: "Ainda não há chaves de API",
  emptyText:
    "Use uma chave de API para chamar a API a partir do seu próprio código. Crie uma para cada aplicativo ou ambiente, para poder substituir uma sem afetar as outras.",
  emptyCreate: "Criar sua primeira chave",
  emptyReadOnlyText:
    "Quando alguém com acesso de gravação criar uma chave, ela aparecerá nesta lista.",
  noMatchTitle: (search: string) => `Nenhuma chave corresponde a “${search}”`,
  noMatchText: "A pesquisa considera apenas os nomes das chaves. Tente outro nome.",
  noMatchTextWide: "Tente usar menos palavras ou outras palavras.",
  readOnly:
    "Você tem acesso somente para visualização. Para criar, editar ou excluir chaves, peça acesso de gravação a um administrador do espaço de trabalho.",
  readOnlyAdapter:
    "Estas chaves são gerenciadas em outro lugar, por isso aqui só é possível visualizá-las.",
  retry: "Tentar novamente",
  errorTitle: "Não foi possível carregar as chaves de API",
  errorUnavailable: "O servidor não respondeu. Verifique sua conexão e tente novamente.",
  errorUnknown: "Algo deu errado durante a solicitação. Tente novamente.",
  errorForbiddenTitle: "Você não tem acesso a estas chaves de API",
  errorForbidden: "Peça acesso a um administrador deste espaço de trabalho.",
  errorUnauthenticatedTitle: "Sua sessão foi encerrada",
  errorUnauthenticated: "Faça login novamente para ver as chaves de API deste espaço de trabalho.",
  errorReauthenticationTitle: "Confirme sua identidade",
  errorReauthentication: "Para ver estas chaves de API, confirme sua identidade mais uma vez.",
  confirmIdentity: "Verificar identidade",
  errorNotFoundTitle: "Este espaço de trabalho não foi encontrado",
  errorNotFound: "Talvez ele tenha sido excluído ou você não tenha mais acesso.",
  errorRejected: "O servidor recusou esta solicitação.",
  errorRedirectedTitle: "O servidor redirecionou esta solicitação",
  errorRedirected: "Sua sessão pode ter terminado. Entre novamente e depois tente de novo.",
  errorRateLimitedTitle: "Solicitações em excesso",
  errorRateLimited: (waitSeconds: number) => `Tente novamente em ${seconds(waitSeconds)}.`,
  errorRateLimitedSoon: "Tente novamente em alguns instantes.",
  errorRateLimitedOver: "Agora você já pode tentar novamente.",
  offlineTitle: "Você está off-line",
  offline: "As chaves de API serão carregadas assim que a conexão for restabelecida.",
  staleNotice: "Não foi possível atualizar a lista, por isso ela pode estar desatualizada.",
  stalePartial: "Não foi possível carregar o restante da lista.",
  staleOffline: "Você está off-line, por isso a lista pode estar desatualizada.",
  partFailed:
    "Não foi possível carregar esta parte da página. Verifique sua conexão e tente novamente ou recarregue a página.",

  // Create
  createTitle: "Criar chave de API",
  createText: (workspace: string) =>
    `Use uma chave separada para cada aplicativo ou ambiente do espaço de trabalho ${workspace}.`,
  createTextWithoutWorkspace: "Use uma chave separada para cada aplicativo ou ambiente.",
  nameLabel: "Nome",
  nameHelp:
    "Informe onde ela será usada: Backend de produção, Worker de homologação, Sincronização do CRM.",
  nameEmpty: "Insira um nome.",
  nameTooLong: (maximum: number) =>
    count(maximum, {
      one: "Use no máximo # caractere.",
      many: "Use no máximo # de caracteres.",
      other: "Use no máximo # caracteres.",
    }),
  nameControlCharacters: "Use uma única linha, sem tabulações nem outros caracteres de controle.",
  nameTaken: "Outra chave tem este nome. Escolha um diferente.",
  nameInUse: "Outra chave já tem este nome. Você pode usá-lo mesmo assim.",
  nameLooksLikeToken:
    "Isto parece um token. Todos neste espaço de trabalho podem ver os nomes das chaves, por isso digite um nome descritivo.",
  create: "Criar",
  cancel: "Cancelar",
  close: "Fechar",
  save: "Salvar",
  createOutcomeUnknown:
    "Não conseguimos confirmar se a chave foi criada. Você pode tentar novamente sem risco: não haverá uma duplicata.",
  createOutcomeUnknownCheck:
    "Não conseguimos confirmar se a chave foi criada. Verifique a lista antes de tentar novamente.",
  createUnanswered:
    "Ainda não há resposta, por isso a chave pode existir ou não. Continue aguardando ou tente novamente: não será criada uma segunda chave.",
  createUnansweredCheck:
    "Ainda não há resposta, por isso a chave pode existir ou não. Verifique a lista antes de tentar novamente: você pode acabar com uma segunda chave.",
  createWithoutToken:
    "O servidor criou a chave, mas não enviou nenhum token, por isso a chave não pode ser usada. Tente novamente ou exclua essa chave e crie outra.",
  createFound:
    "Agora há na lista uma chave com este nome, mas não recebemos o token dela. Tente novamente para obter o token ou remova a chave.",
  createFoundCheck:
    "Agora há na lista uma chave com este nome, mas não recebemos o token dela. Se tentar novamente, você pode acabar com uma duplicata.",
  foundDelete: "Excluir chave",
  foundRotate: "Rotacionar chave",
  giveUp: "Fechar mesmo assim",

  // Rotate
  rotateTitle: (name: string) => `Rotacionar “${name}”?`,
  rotateText:
    "A chave recebe um novo token, que é mostrado uma única vez. O token antigo deixa de funcionar imediatamente.",
  rotateConfirm: "Rotacionar chave",
  rotateOutcomeUnknown:
    "Não conseguimos confirmar se o token foi substituído. Você pode tentar novamente sem risco.",
  rotateOutcomeUnknownCheck:
    "Não conseguimos confirmar se o token foi substituído. Se tentar novamente, ele pode ser substituído duas vezes.",
  rotateUnanswered:
    "Ainda não há resposta, por isso o token pode ter sido substituído ou não. Continue aguardando ou tente novamente: ele não será substituído duas vezes.",
  rotateUnansweredCheck:
    "Ainda não há resposta, por isso o token pode ter sido substituído ou não. Se tentar novamente, ele pode ser substituído mais uma vez.",
  rotateWithoutToken:
    "O servidor não retornou um novo token. O antigo pode ter parado de funcionar. Tente novamente.",

  // Failures of any write
  writeForbidden: "Você não tem permissão para fazer isso.",
  writeUnauthenticated:
    "Sua sessão foi encerrada. Faça login novamente em outra guia, volte aqui e tente de novo.",
  writeReauthentication: "Confirme sua identidade e tente novamente.",
  writeInvalid: "O servidor recusou a solicitação. Verifique os dados inseridos.",
  writeNotFound: "Esta chave não existe mais.",
  writeWorkspaceNotFound:
    "Este espaço de trabalho não existe mais ou você não tem mais acesso a ele.",
  writeLimitReached:
    "Este espaço de trabalho atingiu o número máximo de chaves. Exclua uma de que você não precise mais.",
  writeRateLimited: (waitSeconds: number) =>
    `Solicitações em excesso. Tente novamente em ${seconds(waitSeconds)}.`,
  writeRateLimitedSoon: "Solicitações em excesso. Tente novamente em alguns instantes.",
  writeRejected: "O servidor recusou esta solicitação. Nada foi alterado.",
  writeUnavailable:
    "O servidor não respondeu. Nada do que você inseriu foi perdido. Tente novamente.",
  writeUnknown: "Algo deu errado. Nada do que você inseriu foi perdido. Tente novamente.",
  writeUnanswered:
    "Ainda não há resposta. Você pode continuar aguardando ou fechar esta janela e consultar a lista mais tarde.",
  writeStillRunning:
    "O servidor ainda está processando sua primeira solicitação. Aguarde um momento e tente novamente.",

  // Reveal
  revealTitle: "Copie seu token",
  revealText: (name: string) =>
    `Copie o token da chave ${name} agora. Você não poderá vê-lo novamente.`,
  revealWorkspace: (workspace: string) => `Esta chave pertence ao espaço de trabalho ${workspace}.`,
  revealAgain: "Você saiu desta página antes de copiar o token. Copie-o agora.",
  tokenLabel: "Token",
  show: "Mostrar",
  showToken: "Mostrar token",
  hide: "Ocultar",
  hideToken: "Ocultar token",
  copy: "Copiar",
  copied: "Copiado para a área de transferência.",
  copiedHeader: "Copiado para a área de transferência como cabeçalho de solicitação.",
  copiedByHand: "Copiado.",
  copyFailed: (shortcut: string) =>
    `O navegador não permitiu a cópia. O token está selecionado: pressione ${shortcut} para copiá-lo.`,
  storeWarning:
    "Guarde-o na configuração do seu aplicativo, em um gerenciador de senhas ou em um cofre de segredos antes de fechar esta janela.",
  useIt: "Cabeçalho da solicitação",
  headerPlaceholder: "<token>",
  copyHeader: "Copiar cabeçalho",
  copyAs: "Copiar como",
  copyAsFormat: (format: string) => `Copiar como ${format}`,
  done: "Concluir",
  leaveTitle: "O token não foi copiado",
  leaveText: "Depois que esta janela for fechada, ninguém poderá vê-lo novamente.",
  leaveStay: "Manter aberto",
  leaveGo: "Já salvei",

  // Edit
  editTitle: "Editar chave de API",
  editText: "Renomear uma chave não afeta as solicitações que a usam.",

  // Delete
  deleteTitle: (name: string) => `Excluir “${name}”?`,
  deleteLastUsed: (time: string) => `Último uso: ${time}.`,
  deleteNeverUsed: "Esta chave nunca foi usada.",
  deleteConsequence:
    "As solicitações que usam esta chave falharão a partir de agora. Não é possível desfazer esta ação.",
  deleteConfirm: "Excluir chave",
  deleteUncertain:
    "Não conseguimos confirmar que a chave foi excluída. Ela ainda pode funcionar. Tente novamente.",
  detailStatus: "Status",
  detailHint: "Trecho do token",
  detailId: "ID",
  detailDescription: "Descrição",

  // Notices and announcements
  noticeDeleted: (name: string) =>
    `A chave ${name} foi excluída. Atualize todos os sistemas que a usavam, ou as solicitações deles falharão.`,
  noticeNotDeleted: (name: string) =>
    `A chave ${name} não foi excluída. Ela ainda está na lista e ainda funciona.`,
  noticeStillListed: (name: string) =>
    `A chave ${name} voltou à lista. O servidor ainda a retorna, portanto ela talvez ainda funcione.`,
  noticeLeftOut: (total: number) => `Não foi possível ler e não são exibidas: ${keys(total)}.`,
  noticeListCut:
    "O servidor retornou a mesma página duas vezes, portanto esta lista pode estar incompleta.",
  noticeCreatedHidden: (name: string) => `A chave ${name} foi criada, mas sua pesquisa a oculta.`,
  dismiss: "Dispensar",
  announceCreated: (name: string) => `A chave de API ${name} foi criada.`,
  announceRenamed: (name: string) => `A chave agora se chama ${name}.`,
  announceRenameFailed: (name: string) =>
    `Não conseguimos renomear a chave. Ela continua se chamando ${name}.`,

  // Fields beyond the name
  optional: "Opcional",
  duplicateText: (name: string) =>
    `Este formulário parte das configurações de ${name}. A nova chave receberá um novo token.`,
  editFieldsText:
    "As alterações valem imediatamente para as solicitações que usam esta chave. O token continua o mesmo.",
  announceSaved: (name: string) => `As alterações na chave ${name} foram salvas.`,
  noticeSaveFailed: (name: string) => `Não foi possível salvar suas alterações na chave ${name}.`,
  descriptionLabel: "Descrição",
  descriptionPlaceholder: "Para que esta chave serve e com quem falar sobre ela",

  // Expiration
  expiryLabel: "Expiração",
  expiryDate: "Escolher uma data",
  expiryNever: "Nunca",
  expiryUnchanged: "Sem alteração",
  expiryDateLabel: "Data de expiração",
  expiresOn: (time: string) => `Expira em ${time}.`,
  expiredOn: (time: string) => `Expirou em ${time}.`,
  expiresNever: "Esta chave nunca expira.",
  expiryNeverWarning:
    "Se esta chave vazar, ela funcionará até que alguém a exclua. Se puder, escolha uma data de expiração.",
  expiryMissing: "Escolha quando a chave expira.",
  expiryPast: "Escolha um momento no futuro.",
  expiryTooEarly: (date: string) => `Escolha ${date} ou uma data posterior.`,
  expiryTooLate: (date: string) => `Escolha ${date} ou uma data anterior.`,

  // Custom fields
  fieldMissing: "Este campo é obrigatório.",
  fieldNotANumber: "Insira um número, como 1000 ou 0,5.",
  fieldChoose: "Escolha uma opção",
  fieldListHelp: "Um valor por linha.",
  permissionsMissing: "Escolha pelo menos um escopo.",

  // Permissions
  permissionsLabel: "Escopos",
  permissionsSelected: (selected: number, total: number) =>
    `Selecionados: ${number(selected)} de ${number(total)}`,
  permissionsPresets: "Predefinições",
  permissionsSearch: "Pesquisar escopos",
  permissionsFound: (total: number) =>
    count(total, {
      one: "# escopo encontrado",
      many: "# de escopos encontrados",
      other: "# escopos encontrados",
    }),
  permissionsNoMatch: (search: string) => `Nenhum escopo corresponde a “${search}”`,
  permissionsSelectAll: "Selecionar tudo",
  permissionsSelectAllOf: (group: string) => `Selecionar tudo: ${group}`,
  permissionsClear: "Limpar",
  permissionsClearAllOf: (group: string) => `Limpar: ${group}`,
  permissionsOther: "Outros",
  permissionSensitive: "Sensível",
  permissionIncluded: (source: string) => `Incluído em “${source}”`,
  permissionsGone: "Não mais disponíveis",
  permissionGone: "Este escopo não existe mais.",
  permissionsNone: "Não há escopos para escolher.",
  permissionsLoading: "Carregando os escopos…",
  permissionsErrorTitle: "Não foi possível carregar os escopos",
  permissionsArrowKeys: "Use as teclas de seta para percorrer a lista.",

  // Row menu
  actionDuplicate: "Duplicar…",
  actionRotateOptions: "Rotacionar…",
  actionDisable: "Desativar",
  actionEnable: "Ativar",

  // Rotate, with a choice of how long the current token works
  rotateTextGrace:
    "A chave recebe um novo token, que é mostrado uma única vez. Escolha por quanto tempo o token atual continua funcionando.",
  graceLabel: "Token atual",
  graceNone: "Deixa de funcionar imediatamente",
  graceNoneHelp: "As solicitações que usam o token atual falharão até que você as atualize.",
  graceUntilToday: (time: string) =>
    `Funciona até hoje, ${time}. Atualize seus sistemas antes disso.`,
  graceUntil: (moment: string) => `Funciona até ${moment}. Atualize seus sistemas antes disso.`,
  graceFailed:
    "Não foi possível verificar por quanto tempo o token atual ainda pode funcionar. Se você rotacionar a chave agora, ele deixará de funcionar imediatamente.",

  // A key whose old token still works
  statusRotated: "Rotacionada",
  oldTokenUntil: (moment: string) => `token antigo funciona até ${moment}`,
  revealOldTokenUntilToday: (time: string) =>
    `O token antigo funciona até hoje, ${time}. Atualize seus sistemas antes disso.`,
  revealOldTokenUntil: (moment: string) =>
    `O token antigo funciona até ${moment}. Atualize seus sistemas antes disso.`,

  // Disable and enable
  noticeDisabled: (name: string) =>
    `A chave ${name} está desativada. As solicitações que a usam falharão até que você a ative novamente.`,
  noticeEnabled: (name: string) =>
    `A chave ${name} está ativada. As solicitações que a usam voltaram a funcionar.`,
  noticeEnabledExpired: (name: string) =>
    `A chave ${name} está ativada, mas expirou. As solicitações que a usam continuarão falhando.`,
  noticeDisableFailed: (name: string) =>
    `Não foi possível desativar a chave ${name}. Ela continua funcionando.`,
  noticeEnableFailed: (name: string) =>
    `Não foi possível ativar a chave ${name}. Ela continua desativada.`,
  noticeDisableUncertain: (name: string) =>
    `Não conseguimos confirmar que a chave ${name} foi desativada. Ela ainda pode funcionar.`,
  noticeEnableUncertain: (name: string) =>
    `Não conseguimos confirmar que a chave ${name} foi ativada. Ela ainda pode estar desativada.`,
  noticeSwitchUnanswered: (name: string) =>
    `O servidor ainda não respondeu, por isso não sabemos se a chave ${name} mudou.`,

  // Details
  detailGone: "Esta chave não existe mais. Estes são os últimos dados conhecidos.",
  detailOldToken: "Token antigo",
  detailOldTokenUntil: (time: string) => `Funciona até ${time}`,
  detailOn: "Ativado",
  detailOff: "Desativado",

  // Details: usage
  usageTitle: "Solicitações",
  usageTitleHours: (hours: number) =>
    count(hours, {
      one: "Solicitações na última hora",
      many: "Solicitações no último # de horas",
      other: "Solicitações nas últimas # horas",
    }),
  usageTitleDays: (days: number) =>
    count(days, {
      one: "Solicitações no último dia",
      many: "Solicitações no último # de dias",
      other: "Solicitações nos últimos # dias",
    }),
  usageFailed: (share: string) => `${share} com falha`,
  usageNone: "Nenhuma solicitação neste período.",
  usageEmpty: "Nada foi contabilizado ainda.",
  usageError: "Não foi possível carregar o uso",
  usageShowNumbers: "Mostrar números",
  usageHideNumbers: "Ocultar números",
  usageColumnDay: "Dia",
  usageColumnTime: "Hora",
  usageColumnFailed: "Com falha",

  // Details: activity
  activityTitle: "Atividade",
  activityNone: "Ainda não há atividade.",
  activityError: "Não foi possível carregar a atividade",
  activityMoreError: "Não foi possível carregar mais atividade",
  activityLoaded: (total: number) =>
    count(total, {
      one: "Mais # entrada carregada.",
      many: "Mais # de entradas carregadas.",
      other: "Mais # entradas carregadas.",
    }),

  // Filters
  filterLabel: "Filtrar chaves",
  filterActive: "Ativa",
  filterScopes: "Escopo",
  filterCreatedBy: "Criada por",
  filterChosen: (filter: string, chosen: string) => `${filter}: ${chosen}`,
  filterChosenCount: (total: number) => number(total),
  filterCount: (total: number) => number(total),
  filterClear: "Limpar filtros",
  filterClearAll: "Limpar pesquisa e filtros",
  noMatchFilterTitle: "Nenhuma chave corresponde a estes filtros",
  noMatchFilterSearchTitle: (search: string) =>
    `Nenhuma chave corresponde a “${search}” e a estes filtros`,
  noMatchFilterText: (filters: string) => `Filtros aplicados: ${filters}.`,
  noticeCreatedFiltered: (name: string) =>
    `A chave ${name} foi criada, mas seus filtros a ocultam.`,

  // Keys that end soon
  noticeExpiring: (total: number) =>
    count(total, {
      one: "# chave expira nos próximos 7 dias.",
      many: "# de chaves expiram nos próximos 7 dias.",
      other: "# chaves expiram nos próximos 7 dias.",
    }),
  noticeExpiringShow: (total: number) =>
    count(total, { one: "Mostrar chave", many: "Mostrar chaves", other: "Mostrar chaves" }),
  noticeExpiringShowAll: "Mostrar todas as chaves",

  // Quota
  quota: (used: number, max: number) => `${number(used)} de ${keys(max)}`,
  quotaReached: "Você atingiu o limite. Exclua uma chave para criar outra.",

  // Several keys: checkboxes
  selectAll: "Selecionar todas as chaves",
  selectKey: (name: string) => `Selecionar ${name}`,

  // The bar above the list
  selectedCount: (total: number) =>
    count(total, { one: "# selecionada", many: "# selecionadas", other: "# selecionadas" }),
  selectedHidden: (total: number) =>
    count(total, { one: "# não exibida", many: "# não exibidas", other: "# não exibidas" }),
  selectedLoaded: (total: number) =>
    count(total, {
      one: "Só é possível selecionar # chave, a única carregada até agora.",
      many: "Só é possível selecionar as chaves carregadas até agora (#).",
      other: "Só é possível selecionar as # chaves carregadas até agora.",
    }),
  selectedNone: "Seleção desfeita.",
  bulkActions: "Ações para as chaves selecionadas",
  bulkDelete: "Excluir",
  bulkDisable: "Desativar",
  bulkEnable: "Ativar",
  bulkClear: "Limpar",
  bulkClearName: "Limpar seleção",

  // The question
  bulkDeleteTitle: (total: number) => `Excluir ${keys(total)}?`,
  bulkDeleteText: (total: number) =>
    count(total, {
      one: "As solicitações que usam esta chave falharão a partir de agora. Não é possível desfazer esta ação.",
      many: "As solicitações que usam estas chaves falharão a partir de agora. Não é possível desfazer esta ação.",
      other:
        "As solicitações que usam estas chaves falharão a partir de agora. Não é possível desfazer esta ação.",
    }),
  bulkDeleteConfirm: (total: number) => `Excluir ${keys(total)}`,
  bulkDisableTitle: (total: number) => `Desativar ${keys(total)}?`,
  bulkDisableText: (total: number) =>
    count(total, {
      one: "As solicitações que usam esta chave falharão até que você a ative novamente.",
      many: "As solicitações que usam estas chaves falharão até que você as ative novamente.",
      other: "As solicitações que usam estas chaves falharão até que você as ative novamente.",
    }),
  bulkDisableConfirm: (total: number) => `Desativar ${keys(total)}`,
  bulkEnableTitle: (total: number) => `Ativar ${keys(total)}?`,
  bulkEnableText: (total: number) =>
    count(total, {
      one: "As solicitações que usam esta chave voltarão a funcionar, a menos que ela tenha expirado.",
      many: "As solicitações que usam estas chaves voltarão a funcionar, a menos que uma chave tenha expirado.",
      other:
        "As solicitações que usam estas chaves voltarão a funcionar, a menos que uma chave tenha expirado.",
    }),
  bulkEnableConfirm: (total: number) => `Ativar ${keys(total)}`,
  bulkKeys: "Chaves selecionadas",
  bulkUsed: (time: string) => `Último uso: ${time}`,
  bulkMore: (total: number) =>
    count(total, {
      one: "e mais # chave",
      many: "e mais # de chaves",
      other: "e mais # chaves",
    }),
  bulkRecent: (total: number) =>
    count(total, {
      one: "# destas chaves foi usada nas últimas 24 horas.",
      many: "# destas chaves foram usadas nas últimas 24 horas.",
      other: "# destas chaves foram usadas nas últimas 24 horas.",
    }),
  bulkLeftOut: (total: number) =>
    count(total, {
      one: "Não é possível fazer isso com # das chaves selecionadas, por isso ela fica de fora.",
      many: "Não é possível fazer isso com # das chaves selecionadas, por isso elas ficam de fora.",
      other:
        "Não é possível fazer isso com # das chaves selecionadas, por isso elas ficam de fora.",
    }),
  bulkWorkspace: (workspace: string) =>
    `Estas chaves pertencem ao espaço de trabalho ${workspace}.`,

  // While it's running
  bulkDeleting: (done: number, total: number) => `Excluídas: ${number(done)} de ${keys(total)}`,
  bulkDisabling: (done: number, total: number) => `Desativadas: ${number(done)} de ${keys(total)}`,
  bulkEnabling: (done: number, total: number) => `Ativadas: ${number(done)} de ${keys(total)}`,
  bulkStop: "Parar",
  bulkStopping: "Parando após as solicitações já enviadas…",
  bulkPaused: (waitSeconds: number) =>
    `O servidor pediu para irmos mais devagar. Continuaremos em ${seconds(waitSeconds)}.`,
  bulkUnanswered:
    "O servidor ainda não respondeu. Continue aguardando, ou feche esta janela e consulte a lista mais tarde.",

  // At its end
  bulkFailed: (total: number) =>
    count(total, {
      one: "A ação falhou em # chave.",
      many: "A ação falhou em # de chaves.",
      other: "A ação falhou em # chaves.",
    }),
  bulkStopped: (total: number) =>
    count(total, {
      one: "Você parou antes de chegarmos a # chave. Ela não mudou.",
      many: "Você parou antes de chegarmos a # de chaves. Elas não mudaram.",
      other: "Você parou antes de chegarmos a # chaves. Elas não mudaram.",
    }),
  bulkLost: (total: number) =>
    count(total, {
      one: "O servidor parou de responder, por isso # chave não foi processada.",
      many: "O servidor parou de responder, por isso # de chaves não foram processadas.",
      other: "O servidor parou de responder, por isso # chaves não foram processadas.",
    }),
  bulkRefused: (total: number) =>
    count(total, {
      one: "# chave não mudou.",
      many: "# de chaves não mudaram.",
      other: "# chaves não mudaram.",
    }),
  bulkUncertain: "Sem resposta. A ação pode ter sido realizada mesmo assim.",
  bulkRetry: "Repetir as que falharam",
  bulkContinue: "Continuar",
  noticeBulkDeleted: (total: number) =>
    count(total, {
      one: "# chave foi excluída. Atualize todos os sistemas que a usavam, ou as solicitações deles falharão.",
      many: "# de chaves foram excluídas. Atualize todos os sistemas que as usavam, ou as solicitações deles falharão.",
      other:
        "# chaves foram excluídas. Atualize todos os sistemas que as usavam, ou as solicitações deles falharão.",
    }),
  noticeBulkDisabled: (total: number) =>
    count(total, {
      one: "# chave foi desativada. As solicitações que a usam falharão até que você a ative novamente.",
      many: "# de chaves foram desativadas. As solicitações que as usam falharão até que você as ative novamente.",
      other:
        "# chaves foram desativadas. As solicitações que as usam falharão até que você as ative novamente.",
    }),
  noticeBulkEnabled: (total: number) =>
    count(total, {
      one: "# chave foi ativada.",
      many: "# de chaves foram ativadas.",
      other: "# chaves foram ativadas.",
    }),

  // The search for the key of a token
  tokenSearching: "Procurando a chave a que este token pertence…",
  tokenFound: (name: string) => `Este token pertence à chave ${name}.`,
  tokenFoundSeveral: (total: number) =>
    count(total, {
      one: "Este token pode pertencer a # chave.",
      many: "Este token pode pertencer a qualquer uma de # de chaves.",
      other: "Este token pode pertencer a qualquer uma de # chaves.",
    }),
  tokenNotFound:
    "Este token não pertence a nenhuma chave desta lista. A chave dele pode ter sido rotacionada ou excluída.",
  tokenNoHints:
    "Não é possível saber a que chave este token pertence, porque estas chaves não mostram um trecho do token.",
  tokenFailed:
    "Não conseguimos verificar todas as chaves. Cole o token novamente para tentar de novo.",
  tokenNotSent: "O token não foi enviado nem armazenado.",
  tokenShow: "Mostrar chave",
};
