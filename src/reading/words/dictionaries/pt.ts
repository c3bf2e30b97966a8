/** Portuguese titles and values. */
import type { Dictionary } from './dictionary.ts';

export const pt: Dictionary = {
  titles: {
    handOverDate:
      'data de envio, data envio, data do envio, enviado em, data de entrega, data da entrega, data entrega, entregue em',
    moneyOut: 'saida, saidas, despesa, despesas, debito',
    moneyIn: 'entrada, entradas, recebimentos, receitas, credito',
    customerId:
      'id cliente, id do cliente, codigo do cliente, codigo cliente, numero do cliente, cpf, cnpj, cpf cnpj, cpf do comprador, nif, id comprador, cod cliente, cpf do cliente, cpf ou cnpj',
    email:
      'email, e mail, mail, correio eletronico, email do cliente, e mail do cliente, e mail do comprador, email comprador, email do comprador, endereco de e mail',
    customerName:
      'cliente, nome do cliente, nome cliente, comprador, nome do comprador, comprador nome, faturar a, nome completo, destinatario da fatura, nome e sobrenome, razao social do cliente, sacado, tomador, paciente, entidade, contraparte, pagador, inquilino, ordenante, terceiro, destinatario',
    customerNames: 'clientes, empresas, compradores',
    company: 'empresa, companhia, razao social, organizacao, nome da empresa, nome fantasia',
    person: 'contato, contacto, pessoa de contato, nome do contato, pessoa, contatos, contactos',
    firstName: 'primeiro nome, nome proprio, nome de cobranca',
    lastName: 'sobrenome, apelido, ultimo nome',
    participant: 'quem, aluno, aluna, hospede',
    account: 'usuario, utilizador, conta, nome da conta',
    name: 'nome',
    orderDate:
      'data do pedido, data pedido, data da compra, data compra, data da venda, data venda, data de venda, data da fatura, data fatura, data da encomenda, data da transacao, data de emissao, data emissao, data e hora, data do documento, data da nota, data da nf, realizado em, data da ordem, data de compra, data do negocio, data mov, data movimento, data do movimento, emissão',
    paidDate:
      'data do pagamento, data pagamento, data de pagamento, pago em, data de aprovacao do pagamento, data de recebimento',
    createdDate: 'criado em, data de criacao, criado, data criacao, data de cadastro do pedido, criada em',
    date: 'data, dia, hora, quando, periodo, horario, carimbo de data hora',
    closedDate: 'data de fechamento, data fechamento, fechado em, fechamento, data do fechamento, encerrado em',
    wonDate: 'ganho em, data de ganho, data do ganho',
    otherDate:
      'vencimento, data de vencimento, data vencimento, data de nascimento, nascimento, aniversario, data de envio, data envio, data do envio, enviado em, data de entrega, data da entrega, data entrega, entregue em, atualizado em, modificado em, data de modificacao, ultima atualizacao, ultima modificacao, alterado em, data de cancelamento, cancelado em, data prevista, fechamento previsto, data de fechamento esperada, previsao*, expira em, data de devolucao, perdido em, ultima atividade, ultima compra, data limite, data de cadastro, data e hora do cancelamento, próximo pagamento, data do próximo pagamento',
    orderTotal:
      'total, valor total, total do pedido, valor do pedido, total geral, montante total, valor da venda, valor da compra, total da compra, valor da fatura, total da fatura, preco total, total pago, valor pago, total da venda, total a pagar, valor da nota, valor do negocio, valor total do pedido, total pedido, valor final, total da nota, valor do negocio',
    amount:
      'valor, montante, receita, faturamento, quantia, soma, importancia, valor bruto, valor liquido, total do item, valor total do item, bruto, total item, faturacao, receita bruta',
    netSales: 'vendas liquidas, venda liquida, receita liquida',
    sales: 'vendas, venda',
    grossSales: 'vendas brutas, venda bruta',
    paidAmount: 'pago, recebido, valor recebido',
    subtotal: 'subtotal, sub total, valor dos produtos, subtotal dos produtos, total dos produtos, contra reembolso',
    afterFees: 'liquido, liquido a receber, valor a receber, repasse',
    price: 'preco, preco de venda',
    unitPrice:
      'preco unitario, valor unitario, preco por unidade, valor do produto, preco do produto, vl unitario, preco unit',
    quantity:
      'quantidade, qtd, qtde, unidades, itens, quantidade comprada, quantidade vendida, numero de itens, quantidade de itens, qtd itens',
    refundedAmount:
      'valor reembolsado, reembolsado, valor estornado, estornado, valor devolvido, total reembolsado, valor do reembolso, reembolso, reembolsos, devolução, estorno, valor do estorno',
    orderNumber:
      'numero do pedido, pedido, n pedido, id pedido, id do pedido, numero pedido, n do pedido, codigo do pedido, cod pedido, encomenda, numero da encomenda, ordem, numero da ordem, recibo, numero do recibo, cupom fiscal, venda numero, numero da venda, id da venda, num pedido, n da venda, numero do documento, pedido n, id do negocio, referencia do pedido',
    invoiceNumber:
      'fatura, numero da fatura, nota fiscal, numero da nota, nf, n nf, numero da nf, nota, n fatura, nf e',
    transactionNumber:
      'id transacao, id da transacao, transacao, numero da transacao, identificador da transacao, codigo da transacao, id do pagamento',
    contractNumber: 'numero do contrato, n contrato, contrato',
    id: 'id, numero, n, codigo, referencia, ref, cod, num',
    paymentStatus:
      'status do pagamento, status de pagamento, status pagamento, situacao do pagamento, estado do pagamento, status da fatura',
    orderStatus:
      'status do pedido, status pedido, situacao do pedido, estado do pedido, status da venda, estado da encomenda, status da encomenda',
    status: 'status, situacao, estado, resultado, comparecimento, presenca',
    stage: 'etapa, fase, estagio, etapa do negocio, etapa do funil, nome da lista, fase da venda, etapa da venda',
    handOver: 'status do envio, status de envio, status da entrega, status envio, estado do envio, status de entrega',
    rowKind:
      'tipo de transacao, tipo transacao, tipo de documento, tipo documento, tipo de operacao, natureza da operacao, tipo de movimento, tipo da transacao, natureza, tipo operacao, tipo de lancamento, tipo de nota, tipo de nota fiscal, tipo da nota',
    type: 'tipo, classe',
    currency: 'moeda, codigo da moeda, divisa',
    otherCurrency: 'moeda de pagamento, moeda de liquidacao',
    manager:
      'vendedor, vendedora, representante, responsavel, consultor, atendente, proprietario, gerente, caixa responsavel, funcionario, operador, atribuido a, nome do vendedor, dono, corretor, assessor, colaborador',
    product: 'produto, nome do produto, nome produto, item, artigo, servico, nome do item, produtos, nome do servico',
    sku: 'sku, codigo do produto, codigo produto, cod produto, referencia do produto, codigo do item, codigo de barras',
    description: 'descricao, categoria, familia, grupo, categoria do produto, descricao do produto, detalhe',
    customerType:
      'tipo de cliente, tipo cliente, grupo de clientes, segmento, categoria do cliente, segmento do cliente, perfil do cliente, setor, ramo de atividade, grupo do cliente',
    phone: 'telefone, tel, celular, telemovel, fone, numero de telefone, telefone do cliente, whatsapp',
    city: 'cidade, municipio, localidade, cidade de cobranca, cidade de entrega, cidade do cliente',
    ordersCount:
      'numero de pedidos, quantidade de pedidos, qtd pedidos, qtde pedidos, total de pedidos, numero de compras, quantidade de compras',
    discount: 'desconto, descontos, cupom de desconto',
    deposit: 'caucao, deposito',
    other:
      'imposto, impostos, icms, iva, cupom, frete, envio, entrega, taxa, taxas, tarifa, tarifas, comissao, saldo, pendente, custo, custos, lucro, margem, gorjeta, anotacoes, observacao, observacoes, comentario, comentarios, endereco, rua, bairro, complemento, cep, pais, regiao, uf, loja, filial, deposito, canal, origem, fonte, forma de pagamento, meio de pagamento, metodo de pagamento, marca, fornecedor, peso, tamanho, cor, probabilidade, percentual, porcentagem, linha, titulo, assunto, fuso horario, idioma, ano, mes, trimestre, semana, caixa, conta contabil, banco, debito, credito, transportadora, codigo de rastreio, produto fisico, nome do negocio, destinatario, pessoa que registrou a venda, ponto de venda, data e hora do estorno, motivo do cancelamento, parcelas, idade, sexo, estoque, estimad*, previst*, esperad*, projetad*, ponderad*, lancamento, valor declarado, valor segurado',
  },
  fillers: 'de, do, da, dos, das, o, a, os, as, em, e, por, para, na, r, brl, eur',
  taxRemarks: 'com iva, sem iva, com impostos, sem impostos, iva incluido, c iva, s iva',
  deals:
    'negocio, oportunidade, funil, etapa, pipeline, estagio, ganho, ganha, perdido, perdida, probabilidade, fechamento',
  counts:
    'pago, paga, concluido, concluida, completo, enviado, enviada, entregue, ganho, ganha, sucesso, aprovado, aprovada, confirmado, confirmada, finalizado, finalizada, faturado, faturada, recebido, autorizada, quitado, vendido, parcialmente reembolsado, reembolsado parcialmente, pagamento aprovado, pagamento confirmado, atendido, atendida, feito, pronto, compareceu, pagos, pagas, ganhos, concluidos, entregues, concluidas, enviados, enviadas, aprovados, aprovadas, confirmados, confirmadas, finalizados, finalizadas, faturados, faturadas, recebida, recebidos, recebidas, autorizado, autorizados, autorizadas, quitada, quitados, quitadas, vendida, vendidos, vendidas, atendidos, atendidas, negocio fechado',
  closed: 'fechado, encerrado',
  open: 'pendente, aberto, aberta, em andamento, rascunho, novo, nova, em espera, aguardando pagamento, nao pago, em aberto, em processamento, orcamento, negociacao, em negociacao, proposta, aguardando, em analise, a pagar, vencido, atrasado, parcialmente pago, qualificado, qualificada, qualificacao, prospeccao, a fazer, fazendo, em progresso, em producao, reagendado, reagendada, adiado, adiada, nao pagos, pendentes, abertos, novos, a vencer, vencida, não pago, não paga, vencidos, vencidas, atrasada, atrasados, atrasadas, qualificados, qualificadas, reagendados, reagendadas, adiados, adiadas, em digitação, por liquidar',
  cancelled:
    'motivo do cancelamento, cancelado, cancelada, recusado, recusada, falhou, perdido, perdida, rejeitado, rejeitada, expirado, anulado, anulada, excluido, negado, abandonado, faltou, nao compareceu, desmarcou, desmarcado, desmarcada, ausente, modo de teste, modo teste, pedido de teste, cancelados, canceladas, perdidos, perdidas, recusados, recusadas, rejeitados, rejeitadas, expirada, expirados, expiradas, anulados, anuladas, excluida, excluidos, excluidas, negada, negados, negadas, abandonada, abandonados, abandonadas, desmarcados, desmarcadas, malsucedido, denegada, denegado',
  refunded:
    'reembolsado, reembolsada, devolvido, devolvida, estornado, estornada, devolucao, estorno, chargeback, reembolsados, devolvidos, estornados, reembolsadas, devolvidas, estornadas',
  unclear: 'nao, sem, parcialmente, parcial, sinal, solicitado, solicitada, reunião, amostra, apresentação',
  calledOff:
    'cancelad*, cancelam*, anulad*, reembols*, estorn*, devolvid*, duplicado, duplicada, não contar, cheque devolvido, dinheiro devolvido, devolveu, não retir*, desistiu, mudou de ideia, não veio, permuta, cancelar, cancele, em garantia, na garantia',
  unpaid:
    'não pago, não paga, não pagou, sem pagamento, aguardando pagamento, deve, devendo, fiado, a dever, paga depois',
  documents: 'fatura*, encomenda*, pedido*, nota',
  moneyBack: 'reembolso, estorno',
  noPurchase: 'caução, depósito caução, aporte de capital, capital próprio, suprimento de sócios',
  owed: 'saldo devedor, em aberto',
  rentals: 'alugue*, locacao',
  rentalDays: 'data de devolucao, data de retirada',
  givenBack: 'devolvido, devolvida, devolucao',
  inPart: 'parcialmente, parcial',
  notAll: 'metade, sinal, falta*, prometeu, depois',
  handedOver: 'enviado, enviada, entregue, despachado, retirado',
  sent: 'enviado, enviada',
  papers: 'contrato, fatura, orcamento, cotacao, proposta, lembrete, boleto',
  sale: 'venda, fatura, pagamento, pedido, compra, nota fiscal, recebimento, cupom, entrada, receita, fatura recibo, reserva, venda com bonificação',
  refund:
    'devolucao, reembolso, estorno, nota de credito, chargeback, restituicao, cancelamento de venda, contestacao, devolucoes, reembolsos, estornos, notas de credito, cancelamento',
  noOrder:
    'taxa, tarifa, transferencia, saque, comissao, resgate, repasse, antecipacao, deposito, despesa, retirada, conversao de moeda, fatura de compra, fatura de fornecedor, orcamento, cotacao, proposta, proforma, saida, compra a fornecedor, compra de fornecedor, devolução a fornecedor, devolução ao fornecedor, devolução de compra, encomenda a fornecedor, nota de entrada, nota fiscal de entrada, pagamento a fornecedor, bonificação, remessa em bonificação, remessa para demonstração, remessa de amostra grátis, remessa para conserto',
  invoices: 'fatura, fatura recibo, nota fiscal, nf e, nfe, nfc e, nfs e, nota fiscal eletronica',
  orders: 'pedido de venda, encomenda, guia de remessa, pedido, guia de transporte',
  payments: 'recibo, pagamento, recebimento',
  incoming: 'entrada, receita, receitas, credito, venda, vendas',
  outgoing: 'saida, despesa, despesas, debito, compra, compras',
  neutral: 'neutro, interna',
  tenders: 'dinheiro, cartão, cartão de crédito, cartão de débito, pix, boleto, multibanco, mb way',
  owing: 'pendente, fiado, a receber, não pago, em aberto, a pagar, deve, grátis, cortesia, brinde',
  offIfSet: 'contestado, em disputa, substituído, duplicado',
  sureIfSet: 'faturável, concluído, modo produção',
  balances: 'saldo inicial, saldo final, saldo anterior, a transportar, transporte da pagina',
  standIns:
    'consumidor final, cliente balcao, balcao, consumidor, convidado, anonimo, desconhecido, sem nome, nao informado, cliente avulso, avulso, cliente nao identificado, nao identificado, nenhum, cliente padrao, venda balcao, ao consumidor, consumidor nao identificado, diversos, teste, cliente teste, pedido teste, teste teste',
  totals: 'total, total geral, subtotal, soma, totais, total global',
  totalsOf: 'total de, total por, subtotal de, total do, total da, total para',
  staff: 'motorista, entregador, vendedor*, funcionario',
  ofCustomers: 'ultima compra, ultimo pedido, ultima visita, ticket medio',
  noDate: 'nao fechado, pendente, sem data, nunca, em aberto, nao pago',
  yes: 'sim, verdadeiro',
  no: 'não, falso',
  measures: 'noite*, diarias, pessoa*, aulas',
};
