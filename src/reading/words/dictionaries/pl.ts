/** Polish titles and values. */
import type { Dictionary } from './dictionary.ts';

export const pl: Dictionary = {
  titles: {
    handOverDate: 'data wysyłki, wysłano, data dostawy, dostarczono, data realizacji wysyłki',
    moneyOut: 'wydatki, rozchody, rozchód, obciążenia, obciążenie, winien',
    moneyIn: 'wpływy, wpływ, uznania, uznanie, przychody, ma',
    customerId:
      'id klienta, numer klienta, nr klienta, kod klienta, nip, nip klienta, nip nabywcy, identyfikator klienta, id kupującego, kod kontrahenta, id kontrahenta',
    email:
      'email, e mail, mail, poczta, adres email, email klienta, adres e mail, e mail klienta, e mail kupującego, email kupującego',
    customerName:
      'klient, nazwa klienta, imię i nazwisko klienta, kupujący, nabywca, kontrahent, nazwa kontrahenta, zamawiający, odbiorca faktury, imię i nazwisko, nazwa nabywcy, płatnik, dane klienta, nazwisko i imię, kontrahent nazwa, klient nazwa, login kupującego, pacjent, pacjentka, klientka, nadawca odbiorca, odbiorca nadawca, najemca, odbiorca',
    customerNames: 'klienci, firmy, kontrahenci, nabywcy, organizacje',
    company: 'firma, nazwa firmy, przedsiębiorstwo, spółka, organizacja',
    person: 'kontakt, osoba kontaktowa, osoba, kontakty',
    firstName: 'imię, imię klienta',
    lastName: 'nazwisko, nazwisko klienta',
    participant: 'kto, uczeń, gość',
    account: 'użytkownik, konto',
    name: 'nazwa, login',
    orderDate:
      'data zamówienia, data zakupu, data sprzedaży, data faktury, data transakcji, data wystawienia, data dokumentu, data złożenia zamówienia, data i godzina, data złożenia, data operacji, zamówiono',
    paidDate: 'data płatności, data zapłaty, opłacono, zapłacono dnia, data wpłaty',
    createdDate: 'utworzono, data utworzenia, data dodania, dodano',
    date: 'data, dzień, czas, kiedy, okres, godzina, sygnatura czasowa',
    closedDate: 'data zamknięcia, zamknięto, data zakończenia',
    wonDate: 'data wygranej, wygrano',
    otherDate:
      'termin płatności, termin, data płatności do, data urodzenia, urodziny, data wysyłki, wysłano, data dostawy, dostarczono, data modyfikacji, zmodyfikowano, ostatnia zmiana, zaktualizowano, data anulowania, anulowano, planowana data*, oczekiwana data*, przewidywana data*, ważne do, data zwrotu, ostatnia aktywność, ostatni zakup, termin zapłaty, data realizacji wysyłki, następna płatność, data następnej płatności',
    orderTotal:
      'wartość zamówienia, kwota zamówienia, suma zamówienia, razem, łącznie, kwota całkowita, wartość całkowita, suma, do zapłaty, wartość brutto, kwota brutto, razem brutto, kwota razem, cena całkowita, wartość faktury, kwota faktury, kwota do zapłaty, całkowita wartość, wartość sprzedaży brutto, łączna kwota, łączna wartość, total',
    amount:
      'kwota, wartość, przychód, obrót, sprzedaż, wartość sprzedaży, wartość netto, kwota netto, razem netto, utarg, brutto',
    netSales: 'sprzedaż netto, przychód netto',
    grossSales: 'sprzedaż brutto',
    paidAmount: 'zapłacono, opłacone, wpłata, zapłacona kwota, wpłacono',
    subtotal: 'suma częściowa, wartość produktów, wartość towarów',
    afterFees: 'kwota wypłaty, netto',
    price: 'cena, cena sprzedaży',
    unitPrice: 'cena jednostkowa, cena za sztukę, cena szt, cena jedn, cena netto szt, cena produktu',
    quantity: 'ilość, liczba sztuk, sztuk, szt, liczba, liczba produktów, ilość sztuk',
    refundedAmount:
      'kwota zwrotu, zwrócono, zwrócona kwota, zwrot, zwroty, wartość zwrotu, suma zwrotu, zwrócono kwotę',
    orderNumber:
      'numer zamówienia, nr zamówienia, zamówienie, id zamówienia, numer dokumentu, nr dokumentu, paragon, numer paragonu, nr paragonu, dokument, numer transakcji sprzedaży, zamówienie nr',
    invoiceNumber: 'faktura, numer faktury, nr faktury',
    transactionNumber: 'id transakcji, transakcja, numer transakcji, nr transakcji',
    contractNumber: 'numer umowy, nr umowy, umowa',
    id: 'id, numer, nr, lp, kod, referencja, identyfikator',
    paymentStatus: 'status płatności, stan płatności',
    orderStatus: 'status zamówienia, stan zamówienia, status transakcji',
    status: 'status, stan, wynik, rezultat, obecność',
    stage: 'etap, faza, nazwa listy',
    handOver: 'status wysyłki, status dostawy, status realizacji',
    rowKind: 'typ dokumentu, rodzaj dokumentu, typ transakcji, rodzaj operacji, typ operacji, rodzaj transakcji',
    type: 'typ, rodzaj',
    currency: 'waluta, kod waluty, wal',
    otherCurrency: 'waluta wypłaty',
    manager:
      'sprzedawca, handlowiec, opiekun, opiekun klienta, przedstawiciel, pracownik, kasjer, doradca, odpowiedzialny, właściciel, przedstawiciel handlowy, osoba odpowiedzialna',
    product: 'produkt, towar, nazwa produktu, nazwa towaru, usługa, artykuł, pozycja, nazwa usługi',
    sku: 'sku, kod produktu, indeks, symbol, kod towaru, ean',
    description: 'opis, kategoria, grupa towarowa, kategoria produktu',
    customerType: 'typ klienta, rodzaj klienta, grupa klientów, segment, kategoria klienta, branża, grupa klienta',
    phone: 'telefon, tel, numer telefonu, komórka, telefon klienta, nr telefonu',
    city: 'miasto, miejscowość, miasto klienta, miasto dostawy',
    ordersCount: 'liczba zamówień, ilość zamówień, liczba zakupów, ilość zakupów',
    discount: 'rabat, rabaty, zniżka',
    deposit: 'kaucja',
    other:
      'vat, podatek, kupon, kod rabatowy, wysyłka, dostawa, sposób dostawy, prowizja, opłata, opłaty, saldo, pozostało, koszt, koszty, zysk, marża, napiwek, notatka, notatki, komentarz, komentarze, uwagi, adres, ulica, kod pocztowy, kraj, województwo, region, sklep, magazyn, kanał, źródło, sposób płatności, metoda płatności, forma płatności, marka, dostawca, producent, waga, rozmiar, kolor, prawdopodobieństwo, procent, wiersz, pozycja nr, tytuł, temat, strefa czasowa, język, rok, miesiąc, kwartał, tydzień, kasa, winien, ma, kurier, numer przesyłki, odbiorca, nazwa szansy, wiek, płeć, szacowan*, przewidywan*, oczekiwan*, prognozowan*, planowan*, napiwkiem, napiwku',
  },
  fillers: 'w, z, za, na, i, do, od, pln, zł',
  taxRemarks: 'z vat, bez vat, zawiera vat',
  deals: 'szansa, szansa sprzedaży, etap, lejek, pipeline, wygrane, wygrana, przegrane, przegrana, prawdopodobieństwo',
  counts:
    'opłacone, opłacony, opłacona, zapłacone, zapłacony, zapłacona, zrealizowane, zrealizowany, zrealizowana, zakończone, zakończony, zakończona, wysłane, wysłany, wysłana, dostarczone, dostarczony, wygrane, wygrana, sukces, odebrane, sprzedane, zafakturowane, częściowo zwrócone, częściowy zwrot, potwierdzone, zrobione, gotowe, odbyta, odbyte, odbyty, oplacone, zakonczone, opłacono, zapłacono, zrealizowano, zakończono, wysłano, dostarczona, dostarczono, wygrany, wygrano, odebrany, odebrana, odebrano, sprzedany, sprzedana, sprzedano, zafakturowany, zafakturowana, zafakturowano, potwierdzony, potwierdzona, potwierdzono, zrobiony, zrobiona, zrobiono, oplacony, oplacona, oplacono, zakonczono',
  closed: 'zamknięte, zamknięta',
  open: 'oczekujące, oczekuje, nowe, nowy, nowa, w trakcie, w realizacji, nieopłacone, nieopłacony, niezapłacone, wstrzymane, szkic, otwarte, otwarty, oferta, negocjacje, do zapłaty, robocze, przeterminowane, złożone, częściowo, do zrobienia, w toku, w produkcji, przełożona, przełożone, przełożony, nieoplacone, oczekujace, nieopłacona, niezapłacona, porzucone, porzucony, nieopłacono, niezapłacony, niezapłacono, wstrzymany, wstrzymana, wstrzymano, przeterminowany, przeterminowana, przeterminowano, przełożono, nieoplacony, nieoplacona, nieoplacono, porzucona, porzucono',
  cancelled:
    'anulowane, anulowany, anulowana, nieudane, przegrane, przegrana, odrzucone, odrzucona, wygasłe, stracone, usunięte, nieobecny, nieobecna, nie przyszedł, nieobecność, odwołana, odwołany, odwołane, tryb testowy, testowe, anulowano, nieudany, nieudana, nieudano, przegrany, przegrano, odrzucony, odrzucono, stracony, stracona, stracono, odwołano',
  refunded: 'zwrócone, zwrócony, zwrócona, zwrot, zwrocone, zwrócono, zwrocono',
  calledOff:
    'anulow*, odwołan*, rezygnacja, zrezygn*, zwrot, zwróc*, duplikat, nie liczyć, zwrócono pieniądze, czek bez pokrycia, nie odebr*, rozmyślił*, nie przysz*, zamówienie testowe, barter',
  unpaid:
    'niezapłacon*, nie zapłac*, nieopłacon*, nie opłac*, bez zapłaty, brak wpłaty, czekam na płatność, winien, winna, dług',
  documents: 'faktur*, zamówieni*, paragon*',
  moneyBack: 'zwrot',
  noPurchase: 'kaucja, wpłata własna, środki własne, kapitał własny',
  owed: 'pozostało do zapłaty',
  rentals: 'wynaj*, wypożycz*, najem, najmu',
  rentalDays: 'data zwrotu, data wydania',
  givenBack: 'zwrócone, zwrócony, zwrócona, zwrot',
  inPart: 'częściowo, częściowa',
  handedOver: 'wysłane, wysłany, dostarczone, dostarczony, odebrane, zrealizowane',
  sent: 'wysłane, wysłany, wysłana',
  sale: 'fv, sprzedaż, faktura, płatność, zamówienie, zakup, paragon, wpłata, wpływ, przychód, rezerwacja',
  refund:
    'kor, zwrot, korekta, faktura korygująca, nota kredytowa, reklamacja, storno, fkor, kfv, kfs, zwroty, korekty, anulowanie',
  noOrder:
    'opłata, prowizja, przelew, wypłata, przewalutowanie, transfer, koszt, oferta, wycena, proforma, wydatek, rozchód, faktura zakupu, faktura kosztowa, przyjęcie zewnętrzne, pz, zakup towaru, zwrot do dostawcy, zamówienie do dostawcy, płatność dla dostawcy, korekta zakupu, przeliczenie waluty',
  invoices: 'faktura, faktura sprzedaży, faktura vat',
  orders: 'zamówienie od klienta, zamówienie, zamówienie klienta, wz, wydanie zewnętrzne, zamówienie od odbiorcy',
  payments: 'płatność, wpłata, zapłata',
  incoming: 'wpływ, przychód, uznanie, ma, sprzedaż',
  outgoing: 'wydatek, rozchód, obciążenie, wn, zakup, zakupy',
  neutral: 'neutralny, wewnętrzny',
  tenders: 'gotówka, karta, karta kredytowa, karta płatnicza, przelew, blik',
  owing: 'do zapłaty, nieopłacone, nieopłacona, niezapłacone, na kredyt, dług, na zeszyt, gratis, prezent',
  offIfSet: 'sporne, zastąpione, duplikat',
  sureIfSet: 'do zafakturowania, zakończone, rozliczane',
  balances: 'saldo początkowe, saldo końcowe, bilans otwarcia, do przeniesienia, z przeniesienia',
  standIns:
    'klient detaliczny, gość, anonim, nieznany, klient anonimowy, paragon, osoba prywatna, brak, klient jednorazowy, brak danych, sprzedaż detaliczna, klient indywidualny, detal, kontrahent detaliczny, klient, klient testowy, zamówienie testowe',
  totals: 'razem, suma, łącznie, ogółem, suma końcowa, podsumowanie, total, suma częściowa',
  totalsOf: 'razem dla, suma dla, łącznie dla, suma za, razem za',
  staff: 'sprzedawc*, kasjer*, pracownik*, kierowc*, kurier*, handlowc*',
  noDate: 'brak, nieopłacone, nigdy, nieznana, niezamknięte',
  yes: 'tak, prawda',
  no: 'nie, fałsz',
  measures: 'waga, godzin*, dni, doba, dób, nocy, osób, osoba',
};
