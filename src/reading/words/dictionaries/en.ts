/** English titles and values. */
import type { Dictionary } from './dictionary.ts';

export const en: Dictionary = {
  titles: {
    handOverDate:
      'ship date, shipped at, shipped on, date shipped, shipping date, shipment date, shipped date, delivery date, date delivered, delivered at, delivered on, delivered date, fulfilled at, fulfillment date, dispatch date, dispatched at',
    moneyOut: 'money out, paid out, withdrawals, debit',
    moneyIn: 'money in, paid in, deposits, credit',
    customerId:
      'customer id, customer no, customer number, customer code, customer key, customer ref, client id, client no, client number, client code, account id, account number, account no, buyer id, buyer user id, user id, member id, member number, contact id, guest id, patient id, donor id, subscriber id, company id, organization id, party id, cust id, custid, customer unique id, cardholder id, loyalty id, shopper id, associated company id, associated company ids, associated contact id, associated contact ids, person id, client identifier, customer identifier, debtor number, customer account',
    email:
      'email, e mail, mail, email address, e mail address, customer email, customer e mail, billing email, buyer email, client email, contact email, email billing, customer email address, billing email address, payer email, user email, guest email, purchaser email, email customer, invitee email, purchase email',
    customerName:
      'customer name, customer, client name, client, buyer name, buyer, billing name, bill to, bill to name, billed to, sold to, sold to name, purchaser, purchaser name, customer full name, full name, payer, payer name, consumer, subscriber, donor, donor name, patient, patient name, shopper, debtor, customer display name, display name, counterparty, invoice to, ordered by, name billing, full name billing, buyer full name, billing full name, recipient customer, cust name, client full name, company or customer, cardholder name, customer company name, party name, party, particulars, booked by, cardholder, tenant, payor, recipient, payer payee, recipient name, passenger, passenger name, student name, potential customer',
    customerNames:
      'customers, clients, buyers, companies, organizations, organisations, accounts, businesses, payers, donors',
    company:
      'company, company name, organization, organisation, organization name, organisation name, business, business name, firm, associated company, associated companies, billing company, company billing, customer company, client company, legal name, primary company, associated company primary',
    person:
      'contact, contact person, contact name, associated contact, associated contacts, person, person name, primary contact, customer contact, contact full name, associated contact name, lead name, contacts',
    firstName:
      'first name, firstname, given name, forename, billing first name, first name billing, customer first name, buyer first name, contact first name, bill first name, fname',
    lastName:
      'last name, lastname, surname, family name, billing last name, last name billing, customer last name, buyer last name, contact last name, bill last name, lname',
    account: 'account, user',
    participant:
      'attendee, who, invitee, invitee name, guest, student, eater, diner, learner, pupil, attendee name, guest name, member, member name, account name',
    name: 'name, username, user name, login, buyer username, nickname',
    orderDate:
      'order date, date order, date purchase, date invoice, date ordered, ordered at, ordered on, invoice date, purchase date, date purchased, purchased at, purchased on, sale date, sales date, date sale, sold at, sold on, transaction date, date transaction, order time, order timestamp, order datetime, order date time, order placed, placed at, placed on, date placed, order created, order created at, order created date, receipt date, date receipt, booking date, document date, doc date, date document, posting date, billed at, billed on, donated at, donation date, billing date, appointment date, scheduled date, service date, session date, issue date, issued at, issued on, date issued, invoiced on, visit date, deal date, order purchase timestamp, purchase timestamp, order purchase date, charge date, checkout date, trade date, transaction time, transaction initiation date, sale time, order creation date, purchase time, closing time, opened, voucher date, vch date, issued date, reservation date, gift date, contract signed, signed, signed on, date signed, contract date, processed at',
    paidDate:
      'paid at, paid on, paid date, date paid, payment date, payment time, date payment, paid time, payment made on, order paid date, captured at, order paid at, completed at, completed date, date completed, order completed date, payment received on',
    createdDate:
      'created at, created on, created, created date, date created, create date, creation date, create time, creation time, added at, date added, add time, deal created, created time, deal creation date, entry date, record date, booked, booked on, booked at, reserved on, reservation made',
    date: 'date, day, datetime, date time, timestamp, time, when, period, order day, month day, date gmt, event time',
    closedDate:
      'close date, closed date, closing date, closed on, closed at, date closed, close time, closed time, deal close date, deal closed on, actual close date, date close, close, closing',
    wonDate: 'won time, won date, won at, won on, date won, deal won time, deal won date, closed won date',
    otherDate:
      'report date, export date, exported at, statement date, snapshot date, run date, print date, generated on, due, due date, date due, payment due, payment due date, birth, birth date, birthday, date birth, dob, ship date, shipped at, shipped on, date shipped, ship time, shipping date, shipment date, shipped date, delivery date, date delivered, delivered at, delivered on, delivered date, delivery time, fulfilled at, fulfillment date, dispatch date, dispatched at, modified, modified at, modified date, last modified, last modified date, date modified, updated, updated at, updated on, update time, last updated, edited, edited at, expected, expected date, expected close, expected close date, expected delivery date, estimated, estimated delivery, estimated delivery date, cancelled at, canceled at, cancelled on, cancel date, cancellation date, refunded at, refund date, lost time, lost date, lost at, last activity, last activity date, next activity, next activity date, expiry, expiry date, expiration, expiration date, expires, renewal date, start date, end date, registered, registration date, sign up date, signup date, available on, payout date, deposit date, settlement date, approved at, order approved at, last stage change, dispute date, last contacted, follow up date, valid until, release date, returned at, return date, last login, last seen, first seen, last purchase, last purchase date, last order date, first order date, first purchase date, customer since, last charge date, last payment date, last charged, last paid, last payment, patronage since date, member since, client since, patron since, next payment, next payment date, next billing date, next bill date, next renewal date, transfer date, est close date',
    orderTotal:
      'order total, total amount, total, grand total, total price, total paid, total revenue, total sales, order total amount, order amount, total value, total order value, total collected, total due, invoice total, invoice amount, deal amount, deal value, opportunity amount, final total, total charges, donation amount, sale total, sale amount, sales amount, transaction total, transaction amount, purchase amount, sum total, total charge, total charged, order grand total, order price, total incl, total payable, sales total, document total, total order amount, total gross, amount total, contract value, purchase value, purchase price, sale value, sales value, total spent, sale price total, order revenue, payment value, total payment, total net, ticket total, receipt total, booking total, total usd, total eur, total gbp, opportunity value, converted total, gift amount, price to pay, amount submitted for settlement, amount captured, captured amount, close value, to pay',
    amount:
      'amount, revenue, sum, turnover, item total, line total, line amount, lineitem total, lineitem amount, row total, extended price, extended amount, line revenue, gross revenue, gross, gross amount, net amount, item revenue, value, money, order value, proceeds, spend, spent, billed, billings, charge amount, product sales, item subtotal, line item total, line item amount, amt, amount usd, revenue usd, deal size, ext price, gross transaction amount, gross total, how much, gross earnings, invoiced, final price, price paid, rent, rental fee, rental charge, rental amount, hire fee, premium, fee, fee paid, tuition fee, charge, charges',
    netSales: 'net sales, net revenue, net sales amount, net sale, net turnover, product net revenue',
    sales: 'sales, sale, sales revenue',
    grossSales: 'total cost, gross sales, gross sales amount, gross sale, gross turnover',
    paidAmount:
      'paid, paid amount, amount paid, payment amount, received, amount received, payment received, paid to date',
    subtotal:
      'subtotal, sub total, order subtotal, order subtotal amount, cart subtotal, item subtotal amount, merchandise total, products total, cod amount, cash on delivery',
    afterFees:
      'net, net total, order net, net payout, amount after fees, net order amount, net proceeds, net received, payout amount',
    convertedAmount:
      'converted amount, amount converted, amount company currency, amount in company currency, base amount, amount base currency, shop amount, converted value',
    price:
      'price, selling price, sale price, sales price, sold for, list price, rental fee, hire fee, course fee, membership fee, sell price',
    unitPrice:
      'unit price, unitprice, price per unit, price each, item price, lineitem price, line item price, product price, unit amount, rate, unit sale price, unit selling price, price unit, cost per unit, hourly rate, nightly rate, daily rate',
    quantity:
      'quantity, qty, quantity ordered, units, units sold, items sold, number items, total items, item quantity, lineitem quantity, line item quantity, total quantity, items, count, pieces, pcs, quantity refund, order quantity, item count, item qty, qty ordered, products count, quantity sold, sold quantity, quantity purchased, total qty',
    refundedAmount:
      'refunded amount, amount refunded, refund amount, refunded, refunds, partial refunds, total refunded, order refund amount, refunded total, refund total, total refund, returned amount, returns amount, amount refund, refund, refund value, refunded value, returned, returns, refund sum, return amount',
    orderNumber:
      'order id, order no, order number, order num, order, orderid, orderno, order ref, order reference, order code, order key, sales order, sales order number, sale id, sale number, sale no, receipt number, receipt no, receipt id, receipt, deal id, opportunity id, deal number, purchase id, purchase number, ticket number, ticket id, check number, bill number, bill no, document number, document no, doc no, doc number, booking id, booking number, booking reference, sales record number, confirmation number, associated deal ids, basket id, cart id, reservation number, order name, check, purchase order number, increment id, voucher no, voucher number, vch no, vch number',
    invoiceNumber: 'invoice, invoice no, invoice number, invoice id, invoiceno, invoice num, bill id, invoice ref',
    transactionNumber:
      'transaction id, transaction no, transaction number, transaction, txn id, charge id, transaction ref, trans id, transaction key, sale reference',
    contractNumber:
      'contract no, contract number, contract id, contract, agreement no, agreement number, agreement, contract ref, contract reference, policy number, policy no',
    id: 'id, record id, no, num, number, ref, ref no, reference, reference number, payment id, internal id, external id, entry number, key, source id, uid, guid, uuid',
    paymentStatus: 'payment status, financial status, paid status, payment state, billing status, invoice status',
    orderStatus:
      'refund status, return status, order status, deal status, opportunity status, sale status, transaction status, sales status, order state, booking status, transaction state',
    status:
      'status, state order, status name, status code, order status code, response code, ticket state, ticket status, result, attendance, current state, current status',
    stage:
      'stage, deal stage, pipeline stage, stage name, sales stage, opportunity stage, stage pipeline, deal stage pipeline, list name, board list, board column, kanban column, list title, current list, milestone',
    state: 'state, customer state, client state',
    handOver:
      'fulfillment status, fulfilment status, shipping status, delivery status, shipment status, order fulfillment status',
    rowKind:
      'transaction type, receipt type, event type, document type, doc type, kind, transaction kind, row type, entry type, record type, operation type, sale type, movement type, operation, txn type, transaction class, order kind, line type, vch type, voucher type',
    type: 'type, order type, deal type, class, account group',
    currency:
      'currency, currency code, order currency, currency value, deal currency, amount currency, deal currency value, transaction currency, currency iso code, payment currency, invoice currency, curr, ccy, cur, currency type, money currency',
    otherCurrency:
      'converted currency, settlement currency, presentment currency, payout currency, base currency, company currency, shop currency, deposit currency',
    manager:
      'manager, sales rep, sales representative, salesperson, sales person, sales manager, sales agent, account manager, account executive, rep, rep name, owner, deal owner, account owner, opportunity owner, record owner, contact owner, assigned to, assignee, assigned user, responsible, responsible person, cashier, cashier name, staff, staff name, employee, employee name, seller, seller name, agent, sold by, consultant, team member, served by, handled by, server, waiter, sales team member, salesman, created by user, hubspot owner, representative, service provider',
    product:
      'product, product name, products, item, item name, lineitem name, line item name, line item, product title, item title, goods, service, service name, product service, article, article name, title, listing title, items name, product description, item description, memo description, menu item, package, plan name, lineitem product',
    sku: 'sku, product code, product id, item code, item id, item sku, lineitem sku, product sku, stock code, stockcode, item number, article number, part number, barcode, upc, ean, variant sku, asin, product key',
    description:
      'description, details, product category, category, sub category, subcategory, product type, collection, plan, department, product line, charge description',
    customerType:
      'customer type, client type, buyer type, customer group, client group, customer segment, segment, customer category, account type, customer class, type customer, customer role, customer kind, company type, customer tier, customer account type, industry, industry segment, user type, member type, shopper type',
    phone:
      'phone, phone number, telephone, tel, mobile, mobile number, cell, cell phone, billing phone, customer phone, phone billing, contact phone, contact phone number, mobile phone, work phone, customer phone number, buyer phone, billing phone number, home phone, telephone number, whatsapp',
    city: 'city, town, billing city, city billing, customer city, ship city, shipping city, delivery city, city town, ship to city, bill to city, buyer city, locality, city customer, city buyer',
    ordersCount:
      'total orders, orders count, order count, number orders, number associated deals, associated deals count, purchases count, purchase count, number purchases, total purchases, lifetime orders, historic number orders, orders placed, times purchased, number visits, visits count, total visits, total number orders',
    discount: 'discount, discounts, coupon, coupons, points redeemed, points used',
    deposit: 'deposit, security deposit, refundable deposit, damage deposit, security, bond',
    other:
      'tax, taxes, vat, gst, duties, duty, voucher, promo, shipping, ship, delivery, freight, postage, fulfillment, handling, insurance, fee, fees, commission, balance, outstanding, cost, costs, cogs, profit, margin, tip, tips, surcharge, weighted, forecast, expected revenue, expected amount, adjusted, dispute, disputed, note, notes, comment, comments, remark, remarks, memo, tags, tag, labels, url, link, website, address, street, zip, zipcode, postal, postcode, country, region, province, county, billing state, territory, market, location, store, shop, channel, source, medium, campaign, referrer, attribution, device, ip, browser, user agent, method, payment type, card, tender, brand, vendor, supplier, manufacturer, warehouse, weight, size, color, colour, variant, variation, modifiers, price point name, points, probability, percent, percentage, row id, row number, row no, line id, line number, line no, item no, lineitem, line item id, listing id, listing number, deal name, deal title, opportunity name, name deal, subject, pipeline, next step, reason, risk level, employee id, staff id, customer reference id, reference txn id, txn reference, payment reference, receipt id receipt, counterparty status, attendee status, customer status, client status, buyer status, account status, member status, contact status, lead status, guest status, user status, patron status, email status, marketing, email opt in, age, gender, title prefix, salutation, from email, to email, recipient, gift, time zone, timezone, language, locale, fiscal period, year, quarter, week, month, hour, weekday, pan suffix, captured, mode, statement descriptor, seller message, service charges, service charge, number products, lifetime, ltv, average, avg, min, max, compare price, msrp, cost price, credit, debit, budget, exchange rate, fx rate, conversion rate, forecasted, anticipated, quota, target, goal, plan amount, latitude, longitude, photo, image, status description, status date, company phone extension, ledger account, bank, iban, tracking, carrier, terms, po number, purchase order, dining option, pos, cash, event, file name, department name, amount due, is closed, is won, closed won, deal score, last stage, activities, days to close, contact owner name, cents, minor units, hours, hrs, nights, pax, persons, people, guests, adults, minutes, km, kg, miles, estimated, estimate, projected, predicted, planned, budgeted, potential, sum insured, insured amount, insured sum, coverage amount, remaining, remainder, pledge, pledged, keys, declared value, insured value, charge, charges, marketplace, card type, do not contact, do not call, recipient name, pet, pet name, est revenue, est value, purchase price, buy price, insurance value, empties, bottles returned, returned bottles, gateway, payment gateway, card source, education, marital status, user session',
  },
  abbreviations:
    'dt date, nm name, amt amount, cust customer, ord order, cd code, inv invoice, prod product, stat status, tot total, curr currency, mgr manager, desc description, addr address, tm time, ttl total, prc price, txn transaction',
  bookings: 'booked, booking*, reservation*, reserved',
  visitDays:
    'start date, check, checkin, arrival, arrival date, appointment, appointment date, scheduled date, service date, session date, visit date, date visit, tour date',
  fillers: 'the, of, a, an, in, for, on, utc, gmt, local, usd, eur, gbp, your',
  taxRemarks:
    'inc tax, incl tax, including tax, includes tax, ex tax, excl tax, excluding tax, without tax, with tax, inc vat, incl vat, including vat, ex vat, excl vat, excluding vat, without vat, with vat, inc gst, incl gst, ex gst, tax incl, tax excl, vat incl, vat excl, before tax, after tax, tax included, tax inclusive, tax exclusive, incl shipping, including shipping, shipping included',
  deals:
    'deal, deals, opportunity, opportunity name, opportunity id, pipeline, stage, stage name, deal stage, won, won time, lost time, probability, closed on, close date, lost, expected close, expected close date',
  counts:
    'paid, completed, complete, fulfilled, shipped, delivered, won, closed won, success, successful, succeeded, paid out, captured, settled, approved, finished, done, sold, invoiced, received, accepted, partially refunded, partial refund, paid partially refunded, payment received, confirmed, ok, active paid, dispatched, picked up, collected, archived paid, posted, finalized, cleared, order completed, payment accepted, partially fulfilled, deal won, contract signed won, awaiting fulfillment, awaiting shipment, ready to ship, paid in full, fully paid, sales order, fully applied, fully invoiced, past guest, paidout, valid, wc processing, attended',
  closed: 'closed',
  open: 'open, pending, draft, on hold, hold, in progress, unpaid, not paid, awaiting payment, pending payment, payment pending, authorized, new, quote, quotation, estimate, proposal, negotiation, qualification, qualified, qualified to buy, prospecting, prospect, lead, appointment scheduled, presentation scheduled, decision maker bought in, contract sent, needs analysis, value proposition, perception analysis, id decision makers, proposal price quote, negotiation review, checkout draft, incomplete, uncaptured, requires payment method, requires action, requires capture, unfulfilled unpaid, scheduled, trial, overdue, past due, outstanding, not started, waiting, initiated, created, processing payment, discovery, demo, demo scheduled, contacted, interested, closing, under review, pending review, invoice sent, commit, best case, pipeline, verbal commitment, pre order, abandoned, open not paid, payment due, to do, todo, doing, backlog, inbox, in review, quoted, in production, icebox, next up, postponed, rescheduled, verbal yes, verbal agreement, verbally agreed, reminded, saved, layby, awaiting bank wire payment, awaiting check payment, payment review, pend, collections, suspended, viewed, awaiting approval, authorised, sent for settle',
  cancelled:
    'cancel reason, cancellation reason, reason for cancellation, rejection reason, reason for rejection, cancelled, canceled, failed, voided, void, lost, closed lost, declined, rejected, expired, denied, deleted, trash, cancelled by customer, cancelled by seller, error, removed, blocked, failure, incomplete expired, uncollectible, written off, no show, returned to sender, undelivered, not realised, deal lost, payment failed, payment declined, payment error, canceled reversal, junk, disqualified, unsuccessful, cancelled order, order cancelled, order canceled, test, test order, test transaction, sandbox, missing orders, fail, refused, timeout, timed out, not successful, fraud, fraudulent, invalid, rto, return to origin, returned to origin, early cancel, late cancel, dna, did not attend, not attended, absent, superseded, test mode, testmode, is test, bad debt, gateway rejected, dead',
  refunded:
    'refunded, refund, fully refunded, returned, charged back, chargeback, reversed, return, refund issued, order refunded, disputed lost, refunded in full',
  unclear:
    'sent to customer, sent to client, not, no, never, to be, partially, partly, partial, part, half, deposit, requested, rejected, without, chargeback won, dispute won, meeting, demo, sample, presentation, call',
  calledOff:
    'cancelled, canceled, cancel, cancellation, refund, refunded, full refund, money back, voided, no show, chargeback, money returned, returned money, duplicate, duplicated, duplicate of, entered twice, cheque bounced, check bounced, bounced, do not count, not to be counted, dont count, test only, void, dup, dup of, returned it, brought back, brought it back, never collected, didn t collect, not picked up, changed his mind, changed her mind, changed their mind, no longer needed, double entry, didn t show, barter, rained off, skipped, not collect*, did not show*, returned the, under warranty, warranty repair, done for free, given away',
  unpaid:
    'unpaid, not paid, never paid, did not pay, didn t pay, hasn t paid, not yet paid, no payment, without payment, waiting for payment, awaiting payment, owes, owing, owed, owe, refused to pay, will pay, pays later, rest next week',
  documents: 'order*, invoice*, receipt*, bill, booking*, ticket*, sale',
  moneyBack: 'refund, chargeback, money back, reversal, refunded, money returned',
  noPurchase:
    'security deposit, damage deposit, refundable deposit, breakage deposit, key deposit, owner s capital, owners capital, capital contribution, owner contribution, owner s contribution, owner investment, own funds, own money, loan received, shareholder loan, bank interest, interest received, deposit refund, deposit returned, deposit return, refund of deposit, return of deposit, account top up, debt repayment',
  owed: 'balance due, amount due, outstanding, amount outstanding, outstanding amount, open amount, open balance, balance owing, balance',
  rentals: 'rental*, rented, rent, hire, hired',
  rentalDays: 'pickup date, pick up date, return date, pick up, pickup, return',
  givenBack: 'returned, return, checked in',
  inPart: 'partially, partly, partial, in part',
  notAll: 'half, deposit only, deposit paid, promised, remind*, remaining, later, will pay, next week',
  handedOver:
    'fulfilled, shipped, delivered, completed, dispatched, picked up, collected, handed over, partially shipped',
  sent: 'sent, emailed',
  papers: 'contract, agreement, invoice, quote, quotation, estimate, offer, proposal, reminder',
  sale: 'inv, si, sale, sales, payment, payment received, charge, receipt, invoice, order, purchase, sales receipt, cash sale, subscription payment, website payment, express checkout payment, mobile payment, online, regular, sold, debit sale, recurring payment, payment received recurring, pos sale, order payment, chargeback reversal, dispute reversal, dispute won, income, till receipt, accrec, reservation, cancellation insurance, authorization w auto capture, authorization and capture, authorize and capture, auth capture, capture',
  refund:
    'cn, cm, crn, sc, refund, return, credit note, credit memo, chargeback, reversal, refunded, returned, credit, refund receipt, payment refund, payment reversal, payment review refund, sales return, cancelled sale, void, partial refund, charge refund, cash refund, refund payment, accreccredit, refunds, returns, credit notes, credit memos, chargebacks, refunds issued, cancellation, cancellations',
  noOrder:
    'purchase invoice, supplier invoice, vendor invoice, vendor bill, purchase credit, supplier credit, vendor credit, write off, voided sale, voided, reminder, statement, transfer, fee, fees, withdrawal, payout, payouts, payment sent, recurring payment sent, currency conversion, general currency conversion, general withdrawal, bank deposit to pp account, general credit card deposit, deposit, hold, account hold, account hold for open authorization, hold on balance, hold on available balance, reversal of general account hold, release, top up, topup, stripe fee, application fee, adjustment fee, shipping label, balance transfer, user initiated withdrawal, bank transfer, payment fee, transaction fee, subscription fee, listing fee, commission, journal entry, expense, bill, bill payment, check, cash in, cash out, pay in, pay out, opening balance, network cost, advance, contribution, authorization, order authorization, general authorization, invoice sent, request sent, mass payment sent, general payment sent, bill user payment sent, tax, reserve, payment to, pre approved payment sent, no sale, quote, quotation, estimate, proforma, proforma invoice, pro forma, pro forma invoice, expenses, accpay, accpaycredit, goods received, goods receipt, goods received note, grn, supplier return, return to supplier, return to vendor, purchase return, supplier payment, vendor payment, payment to supplier, debit note to supplier, expense bill, received from supplier, stock receipt, inbound delivery, accounts receivable, accounts receivable a r, cash and bank, purchase order, view, cart, auth only, sent for refund',
  invoices:
    'inv, si, invoice, invoices, sales invoice, tax invoice, customer invoice, sales receipt, till receipt, accrec',
  orders:
    'sales order, delivery note, order confirmation, packing slip, dispatch note, order, orders, sale order, delivery challan, challan',
  plainSales: 'sale, sales',
  payments:
    'receipt, sr, sa, pymt, pmt, payment, payments, customer payment, payment received, received payment, receive payment, invoice payment, customer receipt, bill payment received, payment in, payment in received',
  incoming:
    'in, incoming, inflow, money in, paid in, income, credit, cr, sell, sale, crdt, receivable, top up, topup, sales',
  outgoing:
    'out, outgoing, outflow, money out, paid out, expense, expenses, debit, dr, buy, purchase, dbit, payable, purchases',
  neutral: 'neutral, internal, internal transfer, own transfer, between accounts, exchange',
  tenders:
    'cash, card, cards, credit card, debit card, check, cheque, gift card, paypal, bank transfer, wire, wire transfer, visa, mastercard, master card, amex, american express, apple pay, google pay, stripe, venmo, zelle, store credit, ach, eftpos, upi, online payment, card payment, visa mc, visa mastercard, discover, mc, visa debit, PayPal, bacs, e transfer',
  owing:
    'unpaid, not paid, owes, owed, owing, on account, on credit, credit account, to pay, to be paid, iou, tab, on tab, pay later, pending, outstanding, due, not yet, not yet paid, free, free of charge, complimentary, comp, gift, comped, on the house, trade',
  offIfSet: 'disputed, dispute, contested, superseded, excluded, exclude, do not count, duplicate, is duplicate',
  sureIfSet:
    'billable, chargeable, completed, complete, finished, counts, include, included, live, livemode, live mode',
  balances:
    'opening balance, closing balance, beginning balance, ending balance, balance brought forward, balance carried forward, balance forward, balance b f, balance c f, carried forward, brought forward, carried over, brought over',
  standIns:
    'guest, guest user, guest customer, guest checkout, walk in, walk in customer, walkin, walkin customer, walk ins, anonymous, anonymous customer, unknown, unknown customer, n/a, na, none, null, nil, no name, no customer, not set, not available, not provided, cash customer, cash sale, cash sales, counter sale, counter sales, retail customer, retail client, casual customer, default customer, general customer, one time customer, pos customer, deleted user, deleted customer, undefined, empty, no company, without name, private customer, customer unknown, over the counter, misc customer, various, sundry debtors, house account, online customer, deleted, cash, guest guest, consumer, test, test customer, test test, test order, test user, test account, test client, test buyer, walk up, walk up customer, walkup, passer by, passing trade, market customer',
  dittos: 'ditto, do, dto, same, same as above, as above',
  totals:
    'total, totals, grand total, grand totals, subtotal, sub total, sum, sum total, overall total, report total, total amount, total sales, total revenue, all, grand summary, total general',
  totalsOf: 'total for, totals for, subtotal for, grand total for, total of, sum of, subtotal of',
  staff:
    'employee, cashier, driver, courier, teacher, doctor, stylist, therapist, instructor, trainer, tutor, dentist, operator, realtor, technician, coach, consultant, salesperson, sales rep, staff',
  ofCustomers: 'last order, last purchase, last visit, average order, aov, lifetime value, ltv',
  noDate: 'not closed, not paid, not yet, never, none, n/a, na, null, tbd, pending, unknown, open, no date, not set',
  yes: 'full, yes, y, true, t, x, v, checked, ok',
  no: 'none, no, n, false, f, unchecked',
  operations: 'trans*, oper*',
  authorised: 'authori*, sent for settle*',
  measures:
    'weight, volume, area, tons, ton, tonnes, tonne, kg, lbs, m2, sqm, sq ft, m3, liters, litres, hours, hour, hrs, days, day, nights, night, people, persons, person, guests, guest, sessions, lessons, trips, miles, km',
};
