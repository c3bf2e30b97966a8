/** German titles and values. */
import type { Dictionary } from './dictionary.ts';

export const de: Dictionary = {
  titles: {
    handOverDate:
      'lieferdatum, versanddatum, versendet am, verschickt am, versandt am, leistungsdatum, anreise, anreisedatum',
    moneyOut:
      'ausgang, ausgänge, auszahlung, auszahlungen, ausgabe, ausgaben, lastschrift, belastung, belastungen, soll',
    moneyIn: 'eingang, eingänge, einzahlung, einzahlungen, einnahme, einnahmen, gutschrift, gutschriften, haben',
    customerId:
      'kundennummer, kunden nr, kundennr, kunden id, kundenid, kunden nummer, debitor, debitorennummer, debitor nr, kd nr, kdnr, kunde nr, kunde nummer, kundenkonto, käufer id, mitgliedsnummer, benutzer id',
    email:
      'email, e mail, mail, e mail adresse, email adresse, mailadresse, kunden e mail, kunden email, e mail kunde, rechnung e mail',
    customerName:
      'kunde, kundenname, name des kunden, kunde name, auftraggeber, käufer, käufername, name des käufers, besteller, rechnungsempfänger, rechnung an, debitorname, klient, mandant, abnehmer, vollständiger name, name kunde, empfänger der rechnung, geschäftspartner, patient, auftraggeber empfänger, empfänger auftraggeber, zahlungspflichtiger, begünstigter zahlungspflichtiger, zahlungsbeteiligter, name zahlungsbeteiligter, gegenpartei, kundin, kundin kunde, patientin, zahler, einzahler, mieter, empfänger, gebucht von, potenzieller kunde',
    customerNames: 'kunden, firmen, klienten, mandanten',
    company: 'firma, firmenname, unternehmen, organisation, gesellschaft, firma rechnung, betrieb',
    person: 'kontakt, ansprechpartner, kontaktperson, ansprechperson, kontaktname, kontakte',
    firstName: 'vorname, rechnung vorname, vorname rechnung',
    lastName: 'nachname, familienname, zuname, rechnung nachname, nachname rechnung',
    participant: 'mitglied, gast, wer, teilnehmer, schüler, name des gastes, gastname',
    account: 'benutzer, konto, kontoname',
    name: 'name, benutzername',
    orderDate:
      'bestelldatum, auftragsdatum, rechnungsdatum, kaufdatum, belegdatum, verkaufsdatum, buchungsdatum, datum der bestellung, bestellt am, bestellzeit, gekauft am, verkauft am, transaktionsdatum, datum bestellung, datum rechnung, auftrag vom, rechnung vom, bestellung vom, bestellzeitpunkt, umsatzdatum, datum uhrzeit, belegdat, kaufzeitpunkt, datum verkauf, buchungstag',
    paidDate: 'zahlungsdatum, bezahlt am, zahldatum, zahlungseingang, datum der zahlung',
    createdDate:
      'erstellt, erstellt am, erstelldatum, erstellungsdatum, angelegt am, anlagedatum, erfasst am, gebucht am, reserviert am',
    date: 'datum, tag, zeitpunkt, zeit, uhrzeit, zeitraum, zeitstempel',
    closedDate:
      'abschlussdatum, abgeschlossen am, geschlossen am, schließdatum, schlussdatum, datum abschluss, schlusstermin, abschluss am, vertragsdatum',
    wonDate: 'gewonnen am, gewinndatum, gewonnen um',
    otherDate:
      'fällig, fällig am, fälligkeit, fälligkeitsdatum, zahlbar bis, geburtsdatum, geburtstag, lieferdatum, liefertermin, versanddatum, versendet am, verschickt am, versandt am, geändert, geändert am, änderungsdatum, letzte änderung, aktualisiert am, aktualisiert, storniert am, stornodatum, erwartet*, erwartetes abschlussdatum, ablaufdatum, gültig bis, letzte aktivität, letzter kauf, leistungsdatum, mahndatum, erstattet am, verloren am, wunschtermin, retourendatum, wertstellung, valuta, wertstellungsdatum, abreise, abreisedatum, anreise, anreisedatum, nächste zahlung, nächstes zahlungsdatum, auszahlungsdatum',
    orderTotal:
      'bestellsumme, gesamtbetrag, gesamtsumme, gesamtpreis, gesamt, rechnungsbetrag, auftragswert, auftragssumme, endbetrag, summe gesamt, bestellwert, total, kaufbetrag, rechnungssumme, gesamtwert, zahlbetrag, gesamtumsatz, endsumme, belegsumme, auftragsvolumen, dealwert, bestellbetrag, gesamtbetrag der bestellung, verkaufsbetrag',
    amount:
      'betrag, umsatz, summe, wert, erlös, erlöse, einnahmen, zeilensumme, positionsbetrag, betrag brutto, bruttobetrag, brutto, betrag netto, nettobetrag, positionssumme, umsatz brutto, umsatz netto, bruttoumsatz, artikelsumme, positionswert, miete, beitrag, mitgliedsbeitrag, kursgebühr',
    netSales: 'nettoumsatz, nettoerlös, netto umsatz',
    sales: 'verkäufe',
    grossSales: 'rohumsatz',
    paidAmount: 'bezahlt, bezahlter betrag, gezahlt, erhalten, erhaltene zahlungen',
    subtotal: 'zwischensumme, warenwert, teilsumme, nachnahme, nachnahmebetrag',
    afterFees: 'auszahlungsbetrag, netto, nach gebühren, auszahlung betrag',
    price: 'preis, verkaufspreis, vk preis, vk',
    unitPrice:
      'einzelpreis, stückpreis, preis pro stück, preis je einheit, artikelpreis, preis je stück, epreis, stundensatz, tagessatz',
    quantity: 'menge, anzahl, stück, stückzahl, anzahl artikel, bestellmenge, artikelanzahl',
    refundedAmount:
      'erstattet, erstatteter betrag, rückerstattet, erstattungsbetrag, rückerstattungsbetrag, gutschriftbetrag, erstattung, rückerstattung, rückzahlung, retoure, retourenbetrag, erstattungen',
    orderNumber:
      'bestellnummer, bestell nr, bestellnr, auftragsnummer, auftrag nr, auftragsnr, auftrag, bestellung, belegnr, beleg nr, belegnummer, bestell id, vorgangsnummer, bonnummer, bon nr, quittungsnummer, kassenbon, order nr, bestellung nr, auftrags nr, beleg, vorgang, bon, verkaufsnummer, dokumentnummer, buchungsnummer',
    invoiceNumber: 'rechnungsnummer, rechnung nr, rechnungsnr, rechnung, re nr, rg nr, rechnungs nr',
    transactionNumber: 'transaktionsnummer, transaktions id, transaktionscode, transaktion',
    contractNumber: 'vertragsnummer, vertragsnr, vertrag nr, vertrag',
    id: 'nummer, nr, id, lfd nr, kennung, referenz',
    paymentStatus: 'zahlungsstatus, bezahlstatus, zahlstatus, rechnungsstatus',
    orderStatus: 'bestellstatus, auftragsstatus, belegstatus, status der bestellung',
    status: 'status, zustand, ergebnis, anwesenheit',
    stage: 'phase, stufe, dealphase, verkaufsphase, listenname, name der liste, board spalte',
    handOver: 'lieferstatus, versandstatus',
    rowKind:
      's h, soll haben, soll haben kennzeichen, soll haben kz, belegart, buchungsart, vorgangsart, transaktionsart, dokumentart, belegtyp, transaktionstyp, art der buchung, umsatzart, vorgangstyp',
    type: 'typ, art',
    currency: 'währung, währungscode, wkz, whg, waehrung, währg, währ',
    otherCurrency: 'auszahlungswährung',
    manager:
      'verkäufer, vertreter, mitarbeiter, verkaufsmitarbeiter, zuständig, zuständiger, bearbeiter, sachbearbeiter, betreuer, kundenbetreuer, vertriebsmitarbeiter, besitzer, kassierer, berater, außendienst, bediener, verantwortlicher, eigentümer, vertriebler',
    product:
      'artikel, produkt, produktname, artikelname, artikelbezeichnung, bezeichnung, ware, leistung, dienstleistung, position, produkttitel, artikeltext',
    sku: 'artikelnummer, artikelnr, artikel nr, art nr, sku, produktnummer, artikel id, ean',
    description:
      'beschreibung, kategorie, warengruppe, artikelgruppe, produktgruppe, produktkategorie, verwendungszweck',
    customerType: 'kundengruppe, kundentyp, kundenart, kundensegment, segment, kundenkategorie, branche, kundenklasse',
    phone: 'telefon, telefonnummer, tel, handy, mobil, mobilnummer, mobiltelefon, rufnummer',
    city: 'ort, stadt, rechnungsort, wohnort, lieferort, rechnung ort',
    ordersCount: 'anzahl bestellungen, anzahl aufträge, anzahl käufe, bestellungen gesamt, anzahl der bestellungen',
    discount: 'rabatt',
    deposit: 'kaution, pfand, sicherheitsleistung',
    other:
      'steuer, mwst, ust, umsatzsteuer, mehrwertsteuer, steuersatz, steuerbetrag, nachlass, gutschein, gutscheincode, versand, versandkosten, versandart, lieferung, lieferkosten, lieferadresse, porto, gebühr, gebühren, provision, saldo, offener betrag, offen, einkaufspreis, kosten, gewinn, rohgewinn, marge, deckungsbeitrag, trinkgeld, notiz, notizen, bemerkung, bemerkungen, kommentar, anmerkung, anmerkungen, adresse, straße, hausnummer, plz, postleitzahl, land, bundesland, region, lager, filiale, kasse, kanal, quelle, zahlungsart, zahlart, zahlungsmethode, zahlungsweise, marke, lieferant, hersteller, gewicht, größe, farbe, wahrscheinlichkeit, prozent, zeile, zeilennummer, positionsnummer, anrede, titel, betreff, zeitzone, sprache, jahr, monat, quartal, woche, konto, gegenkonto, iban, steuernummer, skonto, geschlecht, alter, lieferscheinnummer, empfänger, versandname, dealname, geschätzt*, erwartet*, voraussichtlich*, prognose, prognostiziert*, gewichtet*, geplant*, versicherungssumme, kartentyp, kartenart, auswirkung, guthaben, ek, u st, mw st, versicherungswert, leergut, abschlussname, beitrag, mitgliedsbeitrag, kursgebühr',
  },
  bookings: 'reservierung*, reserviert, gebucht',
  visitDays: 'termin, anreise, check, anreisedatum, anreisetag, ankunft',
  fillers: 'der, die, das, des, von, in, für, pro, und, eur, euro',
  taxRemarks:
    'inkl mwst, inkl ust, inklusive mwst, zzgl mwst, exkl mwst, ohne mwst, mit mwst, inkl steuer, exkl steuer, inkl steuern, ohne steuern, zzgl ust, exkl ust, incl mwst, inkl versand, inkl versandkosten, inkl umsatzsteuer, ohne umsatzsteuer',
  deals:
    'deal, verkaufschance, dealphase, pipeline, gewonnen am, chance, gewonnen, verloren, dealname, wahrscheinlichkeit, abschlussdatum, verkaufschancen',
  counts:
    'bezahlt, abgeschlossen, erledigt, versendet, versandt, geliefert, gewonnen, erfolgreich, verschickt, zugestellt, verkauft, fakturiert, berechnet, ausgeliefert, vollständig bezahlt, komplett abgeschlossen, gebucht, teilweise erstattet, teilerstattet, bestätigt, beendet, gelieferte, fertig, erschienen, wahrgenommen, bezahlte, gewonnene, abgeschlossene',
  closed: 'geschlossen',
  open: 'offen, ausstehend, in bearbeitung, entwurf, neu, unbezahlt, nicht bezahlt, wartend, zurückgestellt, angebot, in verhandlung, verhandlung, teilweise bezahlt, teilbezahlt, reserviert, warte auf zahlung, zahlung ausstehend, überfällig, gemahnt, angelegt, erinnert, zahlungserinnerung, mahnung, qualifiziert, qualifizierung, zu erledigen, in arbeit, in prüfung, eingang, backlog, verschoben, unbezahlte, offene, neue, nicht bestätigt, unbestätigt, in wartestellung, fällig, zu zahlen',
  cancelled:
    'stornogrund, absagegrund, storniert, abgebrochen, fehlgeschlagen, verloren, abgelehnt, annulliert, gelöscht, storno, gescheitert, nicht erfolgreich, nicht erschienen, nicht gekommen, abgesagt, nicht wahrgenommen, testmodus, testbestellung, stornierte, verlorene, abgelehnte, abgebrochene, abgelaufen, verfallen',
  refunded:
    'erstattet, zurückerstattet, retourniert, rückerstattet, zurückgegeben, retoure, gutgeschrieben, komplett erstattet, erstattete',
  unclear:
    'nicht, kein, keine, teilweise, teil, anzahlung, beantragt, gewünscht, teilzahlung, termin, muster, präsentation, besprechung, demo',
  calledOff:
    'storn*, abgesagt, absage, erstatt*, zurückerstattet, rückerstatt*, geld zurück, annulliert, retoure, doppelt, duplikat, nicht zählen, nicht mitzählen, geld zurückgezahlt, geld zurückbekommen, scheck geplatzt, rücklastschrift, zurückgebracht, zurückgegeben, zurückgeschickt, nicht abgeholt, anders überlegt, doppelt erfasst, tauschgeschäft, absagen, sagt ab, zurückgezogen, auf garantie, auf kulanz, aus kulanz, kostenlos gemacht, gratis gemacht',
  unpaid:
    'nicht bezahlt, unbezahlt, nicht gezahlt, ohne zahlung, ohne bezahlung, noch offen, warte auf zahlung, schuldet, zahlt später, rechnung offen',
  documents: 'rechnung*, bestellung*, auftrag*, beleg*, lieferschein*, vertrag*',
  moneyBack: 'rückerstattung, erstattung, rückzahlung, storno, erstattet, zurückerstattet, geld zurück',
  noPurchase:
    'kaution, mietkaution, eigenkapital, privateinlage, eigenmittel, gesellschafterdarlehen, zinsgutschrift, guthabenaufladung',
  owed: 'offener betrag, offen, restbetrag, offener posten',
  rentals: 'miet*, verleih*, ausleihe',
  rentalDays: 'verleihdatum, rückgabedatum, abholdatum',
  givenBack: 'zurückgegeben, retourniert, rückgabe, zurück',
  inPart: 'teilweise, teilbezahlt, anteilig',
  notAll: 'halb*, hälfte, anzahlung, rest, fehlt, mahn*, gemahnt, kommt noch, folgt, später, versprochen',
  handedOver: 'versendet, versandt, geliefert, verschickt, zugestellt, ausgeliefert, abgeholt, komplett ausgeliefert',
  sent: 'versendet, versandt, verschickt, gesendet, zugesendet',
  papers: 'vertrag, rechnung, angebot, mahnung, erinnerung, zahlungserinnerung',
  sale: 're, rg, s, soll, ausgangsrechnung, verkauf, rechnung, bestellung, zahlung, umsatz, auftrag, barverkauf, kauf, einnahme, einnahmen, schlussrechnung, buchung, handyzahlung',
  refund:
    'gs, h, haben, gutschrift, storno, rückerstattung, erstattung, retoure, rückgabe, stornorechnung, rechnungskorrektur, stornobuchung, rückbuchung, rückerstattungen, erstattungen, retouren, gutschriften, stornos, rückgaben, stornierung, rückzahlung',
  noOrder:
    'gebühr, gebühren, überweisung, auszahlung, abhebung, umbuchung, provision, einlage, entnahme, transfer, währungsumrechnung, einzahlung, angebot, kostenvoranschlag, eingangsrechnung, lieferantenrechnung, mahnung, zahlungserinnerung, proformarechnung, ausgabe, ausgaben, wareneingang, lieferantengutschrift, lieferantenbestellung, einkauf, einkaufsrechnung, einkaufsbeleg, rückgabe an lieferant, rücklieferung, zahlung an lieferanten, bestellung beim lieferanten, allgemeine abbuchung, abbuchung, bankgutschrift, einbehaltung',
  invoices: 'rechnung, ausgangsrechnung',
  orders: 'auftrag, auftragsbestätigung, lieferschein, bestellung, kundenauftrag',
  plainSales: 'verkauf, verkäufe',
  payments: 'zahlung, zahlungseingang, einzahlung, kundenzahlung, geldeingang',
  incoming: 'einnahme, einnahmen, eingang, verkauf, gutschrift, verkäufe',
  outgoing: 'ausgabe, ausgaben, ausgang, kauf, einkauf, ankauf, lastschrift, einkäufe, käufe',
  neutral: 'intern, neutral',
  tenders: 'bar, bargeld, karte, kreditkarte, ec karte, ec, girocard, vorkasse, klarna, auf rechnung, scheck',
  owing:
    'offen, unbezahlt, nicht bezahlt, auf kredit, anschreiben, ausstehend, gratis, kostenlos, geschenkt, noch offen, tausch, abgeschrieben, noch nicht',
  offIfSet: 'strittig, ersetzt, doppelt, nicht zählen',
  sureIfSet: 'abrechenbar, fakturierbar, abgeschlossen, live modus, livemodus',
  balances: 'vortrag, saldovortrag, übertrag, anfangssaldo, anfangsbestand, endsaldo, endbestand',
  standIns:
    'gast, laufkunde, laufkundschaft, barverkauf, barkunde, unbekannt, anonym, keine angabe, privatkunde, diverse, kasse, ohne, k a, gastbestellung, endkunde, einmalkunde, barzahler, sammeldebitor, thekenverkauf, kunde, tageseinnahmen, diverse kunden, standardkunde, cpd kunde, max mustermann, erika mustermann, testkunde, testbestellung, test kunde, passant',
  dittos: 'dito',
  totals: 'gesamt, summe, gesamtsumme, zwischensumme, total, insgesamt, endsumme, gesamtergebnis, summe gesamt',
  totalsOf: 'summe für, gesamt für, summe von, summe der, zwischensumme für',
  staff: 'verkäufer*, kassierer*, mitarbeiter*, fahrer*, friseur*, berater*, techniker*, trainer*, bearbeiter*',
  ofCustomers: 'letzter kauf, letzte bestellung, letzter besuch, letzter auftrag, durchschnittlicher bestellwert',
  noDate: 'offen, nicht bezahlt, unbekannt, keine angabe, ausstehend',
  yes: 'ja, wahr, j',
  no: 'nein, falsch',
  measures: 'gewicht, tonne*, quadratmeter, qm, stunde*, tage, nächte, nacht, personen, liter',
};
