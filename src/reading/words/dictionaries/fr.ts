/** French titles and values. */
import type { Dictionary } from './dictionary.ts';

export const fr: Dictionary = {
  titles: {
    handOverDate:
      'date d expedition, date expedition, expedie le, date de livraison, date livraison, livre le, date d envoi, date d arrivee, arrivee',
    moneyOut: 'decaissement, decaissements, sortie, sorties, depense, depenses, debit',
    moneyIn: 'encaissement, encaissements, entree, entrees, recette, recettes, credit',
    customerId:
      'id client, code client, numero client, n client, no client, n° client, identifiant client, reference client, ref client, id acheteur, num client',
    email:
      'email, e mail, mail, courriel, adresse email, adresse e mail, email client, e mail client, adresse mail, email de facturation',
    customerName:
      'client, nom du client, nom client, acheteur, nom de l acheteur, nom acheteur, facture a, nom complet, raison sociale client, client facture, nom de facturation, nom facturation, destinataire facture, tiers, donneur d ordre, debiteur, patient, patiente, cliente, contrepartie, emetteur beneficiaire, payeur, locataire, destinataire',
    customerNames: 'clients, entreprises, societes, acheteurs',
    company:
      'societe, entreprise, raison sociale, organisation, nom de la societe, compagnie, nom entreprise, nom societe',
    person: 'contact, interlocuteur, personne de contact, nom du contact, contacts',
    firstName: 'prenom payeur, prenom, prenom client, prenom facturation, prenom de facturation',
    lastName: 'nom payeur, nom de famille, nom facturation famille',
    participant: 'adherent, qui, eleve, participant',
    account: 'utilisateur, compte, nom du compte',
    name: 'nom, pseudo',
    orderDate:
      'date de commande, date commande, date de la commande, date de facture, date facture, date d achat, date achat, date de vente, date vente, date de transaction, date transaction, commande le, date piece, date du document, date et heure, date operation, date de l operation, passee le, date d emission, date de facturation, émission',
    paidDate:
      'date de paiement, date paiement, paye le, date de reglement, date reglement, payee le, regle le, encaisse le, date d encaissement',
    createdDate:
      'cree le, date de creation, creation, creee le, date creation, ajoute le, reserve le, date de reservation',
    date: 'date, jour, heure, horodatage, quand, periode, horodateur',
    closedDate: 'date de cloture, cloture le, ferme le, date de fermeture, date cloture',
    wonDate: 'gagne le, date de gain, gagnee le',
    otherDate:
      'echeance, date d echeance, date echeance, a payer avant, date de naissance, naissance, anniversaire, date d expedition, date expedition, expedie le, date de livraison, date livraison, livre le, date de modification, modifie le, derniere modification, mis a jour le, mise a jour, date d annulation, annule le, date prevue, cloture prevue, date de cloture prevue, expire le, date d expiration, rembourse le, derniere activite, date limite, date d envoi, date de depart, depart, date d arrivee, arrivee, prochain paiement, date du prochain paiement',
    orderTotal:
      'total, montant total, total commande, total de la commande, total general, montant de la commande, montant commande, prix total, total ttc, montant ttc, valeur totale, montant facture, montant de la facture, total facture, montant paye, montant de la vente, total a payer, montant de l affaire, net a payer, total paye, total vente, valeur commande, a payer',
    amount:
      'montant, chiffre d affaires, ca, ca ttc, ca ht, somme, revenu, revenus, total ligne, montant ligne, montant ht, total ht, valeur, recette, montant brut, montant net, brut, chiffre affaires, avant commission',
    netSales: 'ventes nettes, vente nette, ca net, chiffre d affaires net',
    sales: 'ventes',
    grossSales: 'ventes brutes, vente brute, ca brut',
    paidAmount: 'paye, regle, encaisse, montant regle',
    subtotal: 'sous total, total produits, sous total produits, contre remboursement',
    afterFees: 'net, net percu, net apres frais',
    price: 'prix, prix de vente',
    unitPrice: 'prix unitaire, pu, pu ht, prix a l unite, prix article, pu ttc, prix unit',
    quantity: 'quantite, qte, nombre d articles, nb articles, unites, nombre, quantite vendue, articles, qte vendue',
    refundedAmount:
      'montant rembourse, rembourse, montant du remboursement, total rembourse, remboursement, remboursements, montant des remboursements',
    orderNumber:
      'numero de commande, n commande, no commande, numero commande, n de commande, commande, id commande, reference commande, ref commande, numero de piece, n piece, numero de recu, recu, ticket, numero de ticket, bon de commande, ref de commande, identifiant commande, piece, reference de commande',
    invoiceNumber:
      'facture, numero de facture, n facture, no facture, numero facture, n de facture, id facture, ref facture',
    transactionNumber: 'id transaction, numero de transaction, transaction, n transaction, identifiant de transaction',
    contractNumber: 'numero de contrat, n contrat, no contrat, contrat, ref contrat',
    id: 'id, numero, n, no, reference, ref, code, identifiant',
    paymentStatus:
      'statut de paiement, statut paiement, etat du paiement, etat paiement, statut du paiement, statut de la facture',
    orderStatus: 'statut de commande, statut commande, etat de la commande, etat commande, statut de la commande',
    status: 'statut, etat, resultat, presence',
    stage: 'etape, phase, etape de l affaire, etape de vente, nom de la liste, phase de vente',
    handOver: 'statut de livraison, statut livraison, etat de livraison, statut d expedition',
    rowKind:
      'type de transaction, type transaction, type de document, type document, type de piece, nature, type d operation, type operation, sens, type de vente',
    type: 'type, genre',
    currency: 'devise, monnaie, code devise, dev',
    otherCurrency: 'devise de versement',
    manager:
      'vendeur, commercial, representant, responsable, charge de compte, proprietaire, gestionnaire, conseiller, caissier, employe, collaborateur, vendeuse, agent, assigne a, nom du vendeur, nom du commercial',
    product:
      'produit, article, nom du produit, nom produit, designation, libelle article, libelle produit, prestation, service, nom de l article',
    sku: 'sku, ref produit, reference produit, code produit, code article, ref article, reference article',
    description: 'description, categorie, famille, libelle, categorie produit',
    customerType:
      'type de client, type client, groupe client, groupe de clients, segment, categorie client, segment client, secteur, secteur d activite, profil client',
    phone: 'telephone, tel, portable, mobile, numero de telephone, tel client',
    city: 'ville, commune, ville facturation, ville de facturation, ville livraison, ville client, localite',
    ordersCount:
      'nombre de commandes, nb commandes, nb de commandes, nombre commandes, total commandes, nombre achats, nombre de visites',
    discount: 'remise, reduction, bon de reduction',
    deposit: 'caution, depot de garantie, consigne',
    other:
      'tva, taxe, taxes, impot, rabais, livraison, frais, port, expedition, commission, solde, solde du, reste a payer, cout, couts, benefice, marge, profit, pourboire, note, notes, commentaire, commentaires, remarque, remarques, adresse, rue, cp, pays, region, departement, magasin, boutique, caisse, canal, source, moyen de paiement, methode de paiement, marque, fournisseur, poids, taille, couleur, probabilite, pourcentage, taux, ligne, civilite, titre, objet, fuseau horaire, langue, annee, mois, trimestre, semaine, compte comptable, iban, debit, credit, transporteur, entrepot, nom de l affaire, destinataire, age, sexe, estime*, prevu*, prevision*, attendu*, pondere*, valeur declaree, valeur assuree, nom de la transaction',
  },
  bookings: 'reservation*, reserve',
  visitDays: 'arrivee, date d arrivee, date du rendez vous',
  fillers: 'de, du, des, la, le, les, l, d, en, a, et, par, eur, euros',
  taxRemarks:
    'ttc, ht, hors taxe, hors taxes, toutes taxes comprises, tva incluse, tva comprise, hors tva, frais de port inclus, port inclus',
  deals: 'affaire, opportunite, etape, pipeline, gagne le, gagne, gagnee, perdu, perdue, probabilite, date de cloture',
  counts:
    'paye, payee, termine, terminee, complete, completee, expedie, expediee, livre, livree, gagne, gagnee, reussi, reussie, acquitte, acquittee, regle, reglee, encaisse, valide, validee, vendu, facture, facturee, partiellement rembourse, partiellement remboursee, confirmee, confirme, paiement accepte, fait, faite, honore, honoree, venu, venue, payees, gagnees, terminees, livrees, gagnes, payes, en attente de réapprovisionnement payé',
  closed: 'ferme, fermee, cloture, cloturee',
  open: 'en retard, en attente, en cours, brouillon, nouveau, nouvelle, ouvert, ouverte, impaye, impayee, non paye, non payee, en suspens, devis, negociation, en attente de paiement, en cours de traitement, a payer, proposition, en preparation, en attente du paiement, partiellement paye, qualification, qualifie, qualifiee, a faire, en cours de realisation, a venir, boite de reception, reporte, reportee, impayees, impayes, non payees, ouvertes, nouvelles, à échoir, échue, abandonne, abandonnee, attente paiement, a regler',
  cancelled:
    'motif d annulation, annule, annulee, echoue, echouee, perdu, perdue, refuse, refusee, rejete, rejetee, expire, expiree, supprime, erreur de paiement, echec, absent, absente, absent excuse, absent non excuse, non honore, non honoree, mode test, commande test, annulees, annules, perdues, perdus, refusees',
  refunded: 'rembourse, remboursee, retourne, retournee, retour, remboursees, rembourses',
  unclear: 'non, pas, partiellement, partiel, partielle, acompte, demande, réunion, démo, échantillon, présentation',
  calledOff:
    'annul*, rembours*, doublon, ne pas compter, chèque rejeté, chèque sans provision, argent rendu, saisi deux fois, rendu, pas récupéré*, non récupéré*, non retiré*, pas retiré*, pas venu*, change d avis, troc, désist*, colis retourné, sous garantie, fait gratuitement',
  unpaid:
    'impaye*, non paye*, pas paye*, encore paye*, non regle*, pas regle*, sans paiement, attente de paiement, attend le paiement, doit, pas encore paye*, paiera plus tard, oublié de payer',
  documents: 'facture*, commande*, ticket*, bon, recu*',
  moneyBack: 'remboursement, remboursé, remboursée',
  noPurchase: 'caution, dépôt de garantie, apport personnel, apport en capital, apport en compte courant',
  owed: 'reste a payer, restant du, solde du',
  rentals: 'contrat de location, debut de location, fin de location',
  rentalDays: 'date de retour, date de depart',
  givenBack: 'retourne, retournee, rendu, rendue, retour',
  inPart: 'partiellement, en partie',
  notAll: 'moitié, acompte, reste, manque, relanc*, promis, à venir, plus tard',
  handedOver: 'expedie, expediee, livre, livree, remis, envoye, envoyee',
  sent: 'envoye, envoyee',
  papers: 'contrat, facture, devis, offre, proposition, relance, rappel',
  sale: 'fa, fac, vente, facture, paiement, commande, encaissement, achat, ticket, reglement, recette, recettes, reservation',
  refund:
    'av, avoir, remboursement, retour, note de credit, facture d avoir, retrofacturation, annulation, retour client, remboursements, retours, avoirs, notes de credit',
  noOrder:
    'frais, virement, retrait, versement, commission, transfert, depot, conversion de devise, abonnement plateforme, devis, facture fournisseur, facture d achat, avoir fournisseur, proforma, facture proforma, depense, depenses, achat fournisseur, bon de réception, réception fournisseur, retour fournisseur, commande fournisseur, paiement fournisseur, règlement fournisseur, avoir d achat, blocage de compte',
  invoices: 'facture, facture client',
  orders: 'bon de commande, commande client, bon de livraison, commande, bl',
  payments: 'paiement, reglement, encaissement, versement',
  incoming: 'recette, recettes, entree, credit, vente, ventes',
  outgoing: 'depense, depenses, sortie, debit, achat, achats',
  neutral: 'neutre, interne',
  tenders: 'espèces, carte, carte bancaire, cb, chèque, virement, prélèvement',
  owing: 'impayé, non payé, à crédit, dû, en attente, à payer, gratuit, offert, cadeau, non réglé',
  offIfSet: 'contesté, litige, remplacé, doublon',
  sureIfSet: 'facturable, terminé, mode live',
  balances:
    'solde initial, solde final, solde precedent, ancien solde, nouveau solde, report a nouveau, a reporter, report de la page',
  standIns:
    'client de passage, client passage, invite, anonyme, inconnu, client inconnu, client comptoir, comptoir, particulier, non renseigne, aucun, divers, client divers, vente comptoir, sans nom, client anonyme, passage, client comptant, client occasionnel, clients divers, client test, commande test',
  dittos: 'idem',
  totals: 'total, total general, sous total, somme, ensemble, totaux',
  totalsOf: 'total pour, sous total pour, total de, total du',
  staff: 'vendeu*, coiffeu*, chauffeur, livreur, medecin, conseille*, praticien*',
  ofCustomers: 'dernier achat, derniere commande, derniere visite, panier moyen',
  noDate: 'non paye, non clos, jamais, inconnu, aucune',
  yes: 'oui, vrai, o',
  no: 'non, faux',
  measures: 'poids, heure*, jours, jour, nuits, nuit, personnes, seances',
};
