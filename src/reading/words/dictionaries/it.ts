/** Italian titles and values. */
import type { Dictionary } from './dictionary.ts';

export const it: Dictionary = {
  titles: {
    handOverDate: 'data spedizione, spedito il, data di spedizione, data consegna, data di consegna, consegnato il',
    moneyOut: 'uscite, uscita, addebito, addebiti, spese, dare',
    moneyIn: 'entrate, entrata, incassi, accredito, accrediti, avere',
    customerId:
      'id cliente, codice cliente, numero cliente, n cliente, cod cliente, partita iva cliente, codice fiscale, id acquirente, id utente',
    email: 'email, e mail, mail, posta elettronica, email cliente, indirizzo email, e mail cliente, indirizzo e mail',
    customerName:
      'cliente, nome cliente, nome del cliente, acquirente, nome acquirente, ragione sociale cliente, intestatario, nome completo, nominativo, compratore, fatturato a, denominazione cliente, intestatario fattura, nome e cognome, cognome e nome, destinatario fattura, paziente, controparte, ordinante, ordinante beneficiario, beneficiario ordinante, pagante, inquilino, destinatario',
    customerNames: 'clienti, aziende, acquirenti',
    company: 'azienda, ragione sociale, società, ditta, impresa, organizzazione, nome azienda',
    person: 'contatto, referente, persona di contatto, nome contatto, contatti',
    firstName: 'nome di battesimo, nome fatturazione',
    lastName: 'cognome, cognome fatturazione',
    participant: 'chi, allievo, alunno, ospite',
    account: 'utente, conto, nome account',
    name: 'nome',
    orderDate:
      'data ordine, data dell ordine, data acquisto, data vendita, data fattura, data transazione, data documento, data di acquisto, data e ora, data emissione, data operazione, data di vendita, data scontrino, data d ordine, emissione',
    paidDate: 'data pagamento, pagato il, data di pagamento, data incasso, incassato il',
    createdDate: 'creato il, data creazione, creato, data di creazione, prenotato il, data prenotazione',
    date: 'data, giorno, ora, quando, periodo, informazioni cronologiche',
    closedDate: 'data chiusura, chiuso il, data di chiusura, chiusa il, data firma',
    wonDate: 'vinto il, data vincita, vinta il',
    otherDate:
      'scadenza, data scadenza, data di scadenza, data di nascita, nascita, compleanno, data spedizione, spedito il, data di spedizione, data consegna, data di consegna, consegnato il, modificato il, data modifica, ultima modifica, aggiornato il, data annullamento, annullato il, data prevista, chiusura prevista, rimborsato il, ultima attività, ultimo acquisto, prossimo pagamento, data prossimo pagamento',
    orderTotal:
      'totale, importo totale, totale ordine, totale dell ordine, totale complessivo, totale fattura, valore totale, prezzo totale, importo ordine, importo fattura, totale pagato, totale documento, totale vendita, valore ordine, totale generale, totale da pagare, importo pagato, tot doc, tot documento',
    amount:
      'importo, fatturato, ricavo, ricavi, somma, valore, incasso, imponibile, totale riga, importo riga, lordo, importo lordo, importo netto, quota',
    netSales: 'vendite nette, vendita netta, ricavi netti',
    sales: 'vendite',
    grossSales: 'vendite lorde, vendita lorda',
    paidAmount: 'pagato, incassato',
    subtotal: 'subtotale, sub totale, totale prodotti, totale parziale, contrassegno',
    afterFees: 'netto, netto incassato, netto ricevuto',
    price: 'prezzo, prezzo di vendita',
    unitPrice: 'prezzo unitario, prezzo per unità, prezzo unit, prezzo articolo, prezzo prodotto',
    quantity: 'quantità, qtà, q tà, pezzi, numero articoli, quantità venduta, qta, unità',
    refundedAmount:
      'importo rimborsato, rimborsato, totale rimborsato, rimborso, rimborsi, importo rimborso, reso, resi',
    orderNumber:
      'numero ordine, ordine, n ordine, id ordine, codice ordine, num ordine, numero documento, n documento, scontrino, numero scontrino, ricevuta, numero ricevuta, numero dell ordine, nr ordine, rif ordine, documento',
    invoiceNumber: 'fattura, numero fattura, n fattura, nr fattura',
    transactionNumber: 'id transazione, transazione, numero transazione, codice transazione',
    contractNumber: 'numero contratto, n contratto, contratto, nr contratto',
    id: 'id, numero, n, codice, riferimento, rif, nr, num',
    paymentStatus: 'stato pagamento, stato del pagamento, stato fattura',
    orderStatus: 'stato ordine, stato dell ordine, stato vendita',
    status: 'stato, esito, presenza',
    stage: 'fase, tappa, stadio, nome lista, nome della lista, fase di vendita',
    handOver: 'stato spedizione, stato consegna, stato evasione',
    rowKind:
      'tipo transazione, tipo documento, tipo operazione, tipo di documento, causale, tipo movimento, tipo di transazione, tipologia, tipologia documento',
    type: 'tipo',
    currency: 'valuta, moneta, divisa, codice valuta, val',
    otherCurrency: 'valuta di accredito',
    manager:
      'venditore, agente, rappresentante, responsabile, commerciale, addetto, proprietario, cassiere, consulente, dipendente, assegnato a, operatore, nome venditore',
    product: 'prodotto, articolo, nome prodotto, nome articolo, servizio, nome del prodotto',
    sku: 'sku, codice prodotto, codice articolo, cod articolo',
    description: 'descrizione, categoria, famiglia, reparto, categoria prodotto',
    customerType:
      'tipo cliente, tipo di cliente, gruppo cliente, segmento, categoria cliente, settore, tipologia cliente, gruppo clienti',
    phone: 'telefono, tel, cellulare, numero di telefono, telefono cliente, mobile',
    city: 'città, comune, località, città fatturazione, città di fatturazione, città spedizione',
    ordersCount:
      'numero ordini, numero di ordini, n ordini, totale ordini effettuati, numero acquisti, numero di acquisti',
    discount: 'sconto',
    deposit: 'cauzione, deposito',
    other:
      'iva, imposta, imposte, tassa, tasse, sconti, coupon, buono, codice sconto, spedizione, trasporto, consegna, commissione, commissioni, saldo, residuo, costo, costi, utile, profitto, margine, mancia, nota, note, commento, commenti, osservazioni, indirizzo, via, cap, codice postale, provincia, paese, nazione, regione, negozio, magazzino, canale, fonte, metodo di pagamento, modalità di pagamento, tipo pagamento, pagamento con, marca, fornitore, peso, taglia, colore, probabilità, percentuale, aliquota, riga, titolo, oggetto, fuso orario, lingua, anno, mese, trimestre, settimana, cassa, conto contabile, iban, dare, avere, corriere, nome trattativa, destinatario, età, sesso, stimat*, previst*, attes*, ponderat*, valore dichiarato, valore assicurato',
  },
  bookings: 'prenotazion*, prenotato',
  visitDays: 'arrivo, data arrivo, data appuntamento',
  fillers: 'di, del, della, dell, dei, il, lo, la, le, gli, in, a, e, per, eur',
  taxRemarks: 'iva inclusa, iva esclusa, con iva, senza iva, ivato, iva compresa, al netto iva, incl iva, escl iva',
  deals: 'trattativa, opportunità, fase, pipeline, vinto, vinta, perso, persa, probabilita, data di chiusura',
  counts:
    'pagata, pagato, saldata, saldato, incassata, incassato, evasa, evaso, spedita, spedito, consegnata, consegnato, pagato, pagata, completato, completata, spedito, spedita, consegnato, consegnata, vinto, vinta, riuscito, evaso, evasa, saldato, saldata, incassato, fatturato, confermato, confermata, concluso, conclusa, venduto, rimborsato parzialmente, parzialmente rimborsato, fatto, terminato, presentato, presentata, pagati, pagate, vinti, vinte, completati, consegnati, saldati, saldate, incassati, incassate, evasi, evase, consegnate, completate, fatturata, fatturati, fatturate, confermati, confermate, conclusi, concluse, venduta, venduti, vendute, terminata, terminati, terminate, presentati, presentate',
  closed: 'chiuso',
  open: 'da saldare, da pagare, non pagata, non pagato, non saldata, in attesa, aperto, aperta, in corso, bozza, nuovo, nuova, sospeso, non pagato, non pagata, da pagare, in lavorazione, preventivo, trattativa, in attesa di pagamento, in sospeso, proposta, scaduta, qualificato, qualificazione, negoziazione, da fare, in produzione, rinviato, rinviata, rimandato, rimandata, non pagati, non pagate, aperti, nuovi, in scadenza, scaduto, sospesa, sospesi, sospese, qualificata, qualificati, qualificate, rinviati, rinviate, rimandati, rimandate, da incassare',
  cancelled:
    'stornata, stornato, annullata, annullato, annullato, annullata, fallito, fallita, perso, persa, rifiutato, rifiutata, scaduto, stornato, eliminato, cancellato, non presentato, non presentata, assente, disdetta, disdetto, modalità test, ordine di prova, annullati, annullate, persi, perse, rifiutati, stornati, stornate, rifiutate, eliminata, eliminati, eliminate, cancellata, cancellati, cancellate, errore di pagamento, scartata, scartato',
  refunded: 'rimborsato, rimborsata, reso, restituito, restituita, rimborsati, rimborsate',
  unclear: 'non, parzialmente, parziale, acconto, richiesto, riunione, campione, presentazione',
  calledOff:
    'annullat*, disdett*, rimbors*, storn*, duplicato, doppione, non contare, assegno insoluto, soldi restituiti, restituit*, non ritirat*, non ha ritirato, cambiato idea, non è venut*, baratto, annullare, annulla, disdire, non si è presentat*, in garanzia, fatto gratis',
  unpaid:
    'non pagat*, non ha pagato, insolut*, non saldat*, senza pagamento, attesa di pagamento, deve, non ha ancora pagato, paga dopo',
  documents: 'fattura*, ordine*, scontrino*, ricevuta*',
  moneyBack: 'rimborso',
  noPurchase: 'cauzione, deposito cauzionale, versamento soci, apporto di capitale, capitale proprio',
  owed: 'da saldare, residuo',
  rentals: 'noleggi*',
  rentalDays: 'data riconsegna, data di riconsegna, data ritiro',
  givenBack: 'restituito, restituita, riconsegnato, reso',
  inPart: 'parzialmente, parziale',
  notAll: 'metà, acconto, caparra, resta, manca*, sollecit*, promess*, dopo',
  handedOver: 'spedito, spedita, consegnato, consegnata, ritirato, evaso',
  sent: 'spedito, spedita, inviato, inviata',
  papers: 'contratto, fattura, preventivo, offerta, proposta, promemoria, sollecito',
  sale: 'ft, vendita, fattura, pagamento, ordine, acquisto, scontrino, incasso, ricevuta, entrata, prenotazione',
  refund:
    'reso, rimborso, nota di credito, nota credito, storno, restituzione, chargeback, rimborsi, resi, note di credito, annullamento',
  noOrder:
    'commissione, trasferimento, prelievo, bonifico, accredito, spesa, versamento, addebito, conversione valuta, giroconto, fattura passiva, fattura di acquisto, fattura fornitore, preventivo, proforma, fattura proforma, uscita, acquisto da fornitore, ordine fornitore, ordine a fornitore, reso a fornitore, reso fornitore, nota di credito fornitore, ddt fornitore, carico, pagamento fornitore, bolla di carico, conversione di valuta, blocco conto',
  invoices: 'fattura, fattura di vendita',
  orders: 'ordine cliente, ordine di vendita, ddt, ordine, bolla, documento di trasporto',
  payments: 'pagamento, incasso, bonifico',
  incoming: 'entrata, entrate, avere, accredito, vendita, vendite',
  outgoing: 'uscita, uscite, dare, addebito, acquisto, acquisti',
  neutral: 'neutro, interno',
  tenders: 'contanti, carta, carta di credito, bancomat, bonifico, assegno, satispay',
  owing: 'da pagare, non pagato, a credito, in sospeso, da saldare, gratis, omaggio, insoluto',
  offIfSet: 'contestato, sostituito, duplicato',
  sureIfSet: 'fatturabile, completato',
  balances: 'saldo iniziale, saldo finale, saldo precedente, riporto, a riportare',
  standIns:
    'cliente generico, cliente occasionale, anonimo, ospite, sconosciuto, cliente banco, banco, privato, consumatore finale, corrispettivi, cliente di passaggio, nessuno, vendita al banco, clienti vari, senza nome, vari, cliente prova, cliente di prova, prova',
  totals: 'totale, totale generale, subtotale, somma, totale complessivo, totali',
  totalsOf: 'totale per, totale di, totale del, subtotale per',
  staff: 'autista, corriere, operator*, venditor*',
  ofCustomers: 'ultimo acquisto, ultimo ordine, ultima visita, scontrino medio',
  noDate: 'non pagato, non chiuso, mai, sconosciuto, nessuna',
  yes: 'sì, vero',
  no: 'no, falso',
  measures: 'metri, ore, ora, giorni, notti, notte, persone',
};
